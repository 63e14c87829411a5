export const id = 2741;
export const ids = [2741];
export const modules = {

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ buildTrust),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   Xm: () => (/* binding */ renderTemplate),
/* harmony export */   mz: () => (/* binding */ buildTrustForSubject)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4436);


// build/src/trust/subject/template.js
function renderTemplate(template, repository, context) {
	const known = {
		...template.values,
		...claimsOf(context)
	};
	const parts = [];
	for (const key of template.keys) if (key === "repo") parts.push((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSubjectPrefix */ .V7)(repository, template.format));
	else if (key === "context") parts.push((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .renderContext */ .wj)(context));
	else {
		const value = known[key];
		if (value === void 0) return {
			kind: "impossible",
			missing: key
		};
		parts.push(`${key}:${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeValue */ .It)(value)}`);
	}
	const beside = claimsBeside(template.keys, context);
	return beside === void 0 ? {
		kind: "impossible",
		missing: "context"
	} : {
		kind: "subject",
		subject: parts.join(":"),
		beside
	};
}
function claimsOf(context) {
	switch (context.kind) {
		case "branch": return {
			ref: `refs/heads/${context.name}`,
			ref_type: "branch"
		};
		case "tag": return {
			ref: `refs/tags/${context.name}`,
			ref_type: "tag"
		};
		case "environment": return { environment: context.name };
		case "pull-request": return { event_name: "pull_request" };
	}
}
function claimsBeside(keys, context) {
	if (keys.includes("context")) return {};
	switch (context.kind) {
		case "environment": return keys.includes("environment") ? {} : { environment: context.name };
		case "branch":
		case "tag": return {
			...keys.includes("ref") ? {} : { ref: claimsOf(context)["ref"] },
			...keys.includes("environment") ? {} : { environment: void 0 }
		};
		case "pull-request": return keys.includes("event_name") ? {} : void 0;
	}
}
// build/src/trust/build.js
function buildTrust(scope) {
	const conditioned = [
		...scope.repositories.flatMap((repository) => contextClauses(scope, repository)),
		...subjectClauses(scope),
		...workflowClauses(scope)
	].map((clause) => addConditions(clause, scope.conditions));
	requireExposed(scope, conditioned);
	return {
		Version: "2012-10-17",
		Statement: mergeClauses(conditioned).map((clause) => toStatement(scope, clause))
	};
}
function buildTrustForSubject(scope, repository, subject) {
	const pins = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGithubKeys */ .gD)(scope.partition, scope.issuer) ? toPins([repository]) : {};
	return {
		Version: "2012-10-17",
		Statement: [statementOf(scope, { StringEquals: toKeys(scope, {
			aud: [scope.audience],
			sub: [subject],
			...pins
		}) })]
	};
}
function addConditions({ claims }, conditions) {
	const twice = Object.keys(conditions).filter((claim) => claim === "aud" || Object.hasOwn(claims, claim));
	if (twice.length === 0) return { claims: {
		...claims,
		...conditions
	} };
	const names = twice.map((claim) => `\`${claim}\``).join(", ");
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `\`trust-conditions\` names ${names}, which the other inputs decide already` });
}
function contextClauses(scope, repository) {
	const { identity, shape, contexts } = repository;
	const pins = pinsFor(scope, repository);
	if (shape.kind === "default") return shape.formats.flatMap((format) => contexts.map((context) => ({ claims: {
		sub: [(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSubject */ .TK)(identity, format, context)],
		...pins
	} })));
	return contexts.map((context) => {
		const rendered = renderTemplate(shape, identity, context);
		if (rendered.kind === "impossible") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `the subjects of ${identity.owner}/${identity.name} follow the template [${shape.keys.join(", ")}], and nothing given tells its \`${rendered.missing}\`` });
		const beside = Object.entries(rendered.beside).map(([claim, value]) => [claim, value === void 0 ? void 0 : [value]]);
		return { claims: {
			sub: [rendered.subject],
			...pins,
			...Object.fromEntries(beside)
		} };
	});
}
function pinsFor(scope, repository) {
	if (!isPinned(scope)) return {};
	const isImmutable = ({ shape }) => shape.kind === "default" && shape.formats.every((format) => format === "immutable");
	return toPins(isImmutable(repository) ? scope.repositories.filter(isImmutable).map(({ identity }) => identity) : [repository.identity]);
}
function subjectClauses(scope) {
	return (isPinned(scope) ? groupByOwner(scope.repositories) : [void 0]).flatMap((group) => scope.subjects.map((subject) => ({ claims: {
		sub: [subject],
		...group === void 0 ? {} : toPins(group)
	} })));
}
function workflowClauses(scope) {
	const { reusableWorkflows, repositories } = scope;
	if (reusableWorkflows.length === 0) return [];
	const names = repositories.map(({ identity }) => `${identity.owner}/${identity.name}`);
	return (isPinned(scope) ? groupByOwner(repositories).map(toPins) : [{ repository: names }]).flatMap((pins) => splitByWildcard(reusableWorkflows).map((values) => ({ claims: {
		job_workflow_ref: values,
		...pins
	} })));
}
function isPinned(scope) {
	return scope.pinIds && (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGithubKeys */ .gD)(scope.partition, scope.issuer);
}
function toPins(repositories) {
	return {
		repository_id: unique(repositories.map(({ id }) => id)),
		repository_owner_id: unique(repositories.map(({ ownerId }) => ownerId))
	};
}
function groupByOwner(repositories) {
	const identities = repositories.map(({ identity }) => identity);
	return [...new Set(identities.map(({ ownerId }) => ownerId))].map((owner) => identities.filter(({ ownerId }) => ownerId === owner));
}
function requireExposed(scope, clauses) {
	const exposed = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .exposedClaims */ .gK)(scope.partition, scope.issuer);
	const hidden = unique(clauses.flatMap(({ claims }) => Object.keys(claims))).filter((claim) => !exposed.includes(claim));
	if (hidden.length === 0) return;
	const names = hidden.map((claim) => `\`${claim}\``).join(", ");
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `AWS does not offer ${names} as a condition for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderName */ .s6)(scope.issuer)} in the partition ${scope.partition}` });
}
function mergeClauses(clauses) {
	const merged = new Map();
	for (const { claims } of clauses) {
		const { sub, ...rest } = claims;
		const key = JSON.stringify([sub?.some(isPattern), Object.entries(rest).map(([claim, values]) => [claim, values ?? null])]);
		const group = merged.get(key) ?? {
			rest,
			subjects: []
		};
		group.subjects.push(...sub ?? []);
		merged.set(key, group);
	}
	return [...merged.values()].map(({ rest, subjects }) => ({ claims: subjects.length === 0 ? rest : {
		sub: unique(subjects),
		...rest
	} }));
}
function toStatement(scope, { claims }) {
	const exact = { aud: [scope.audience] };
	const like = {};
	const absent = {};
	for (const [claim, values] of Object.entries(claims)) if (values === void 0) absent[toKey(scope, claim)] = "true";
	else if (values.some(isPattern)) like[claim] = values;
	else exact[claim] = values;
	return statementOf(scope, {
		StringEquals: toKeys(scope, exact),
		...Object.keys(like).length === 0 ? {} : { StringLike: toKeys(scope, like) },
		...Object.keys(absent).length === 0 ? {} : { Null: absent }
	});
}
function statementOf(scope, condition) {
	return {
		Effect: "Allow",
		Principal: { Federated: (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderArn */ .Oi)(scope.partition, scope.account, scope.issuer) },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition: condition
	};
}
function toKey({ issuer }, claim) {
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderName */ .s6)(issuer)}:${claim}`;
}
function toKeys(scope, claims) {
	const entries = Object.entries(claims).map(([claim, values]) => {
		const [first, ...more] = unique(values).map(escapeVariables);
		return [toKey(scope, claim), first !== void 0 && more.length === 0 ? first : [first ?? "", ...more]];
	});
	return Object.fromEntries(entries);
}
function isPattern(value) {
	return /[*?]/u.test(value);
}
function splitByWildcard(values) {
	return [values.filter((value) => !isPattern(value)), values.filter(isPattern)].filter((group) => group.length > 0);
}
function unique(values) {
	return [...new Set(values)].sort();
}
function escapeVariables(value) {
	return value.replaceAll("${", "${$}{");
}



/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   HH: () => (/* binding */ mapInParallel),
/* harmony export */   NZ: () => (/* binding */ isAddedTag),
/* harmony export */   SD: () => (/* binding */ REPOSITORY_TAG),
/* harmony export */   dS: () => (/* binding */ MANAGED_BY_TAG),
/* harmony export */   dt: () => (/* binding */ ownershipTags),
/* harmony export */   eH: () => (/* binding */ ADDED_TAG),
/* harmony export */   l9: () => (/* binding */ ADOPTED_TAG),
/* harmony export */   qD: () => (/* binding */ createGate),
/* harmony export */   xK: () => (/* binding */ defaultRoleName),
/* harmony export */   zr: () => (/* binding */ findOwner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

// build/src/plan/state.js
const MANAGED_BY_TAG = "gh-oidc-aws:managed-by";
const REPOSITORY_TAG = "gh-oidc-aws:repository";
const ADOPTED_TAG = "gh-oidc-aws:adopted";
const ADDED_TAG = "gh-oidc-aws:added";
function isAddedTag(key) {
	return key === "gh-oidc-aws:added" || /^gh-oidc-aws:added-\d+$/u.test(key);
}
function ownershipTags(repository) {
	return {
		[MANAGED_BY_TAG]: "gh-oidc-aws",
		[REPOSITORY_TAG]: repository
	};
}
function findOwner(tags) {
	if (tags["gh-oidc-aws:managed-by"] !== "gh-oidc-aws") return void 0;
	return {
		repository: tags[REPOSITORY_TAG],
		isMerged: tags[ADOPTED_TAG] === "merge",
		added: Object.entries(tags).filter(([key]) => isAddedTag(key)).flatMap(([, value]) => value.split(" ")).filter((hash) => hash !== "")
	};
}
function isOwnedBy({ tags, trust }, { repository, previousNames = [] }) {
	const owner = findOwner(tags);
	if (owner === void 0) return false;
	const named = owner.repository?.toLowerCase();
	if (named === void 0) return namesRepository(trust.text, repository);
	return [repository, ...previousNames].some((name) => name.toLowerCase() === named);
}
function namesRepository(trust, repository) {
	const [owner = "", name = ""] = repository.toLowerCase().split("/", 2);
	const [, ...subjects] = trust.toLowerCase().split("\"repo:");
	return subjects.some((subject) => {
		const [holder = "", rest = ""] = subject.split("/", 2);
		return holder.split("@")[0] === owner && rest.split(/[:@"]/u)[0] === name;
	});
}
const ROLE_NAME_LIMIT = 64;
function defaultRoleName(repository) {
	const name = `gha-${repository.replace("/", "-")}`;
	if (name.length <= ROLE_NAME_LIMIT) return name;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 8);
	return `${name.slice(0, ROLE_NAME_LIMIT - hash.length - 1)}-${hash}`;
}
// build/src/concurrency.js
async function mapInParallel(items, limit, work) {
	const results = new Map();
	const errors = [];
	let next = 0;
	const run = async () => {
		while (next < items.length && errors.length === 0) {
			const index = next;
			next += 1;
			try {
				results.set(index, await work(items[index]));
			} catch (error) {
				errors.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run));
	if (errors.length > 0) throw errors[0];
	return items.map((_, index) => results.get(index));
}
function createGate(limit) {
	const waiting = [];
	let running = 0;
	return async (work) => {
		if (running >= limit) await new Promise((resolve) => waiting.push(resolve));
		else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) running -= 1;
			else next();
		}
	};
}



/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   declareTrust: () => (/* binding */ declareTrust),
/* harmony export */   declare_exports: () => (/* binding */ declare_exports),
/* harmony export */   findRunRepository: () => (/* binding */ findRunRepository),
/* harmony export */   memoizeGitHub: () => (/* binding */ memoizeGitHub),
/* harmony export */   trustedBy: () => (/* binding */ trustedBy)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9697);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4471);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5456);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7355);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4350);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4436);








// build/src/commands/declare/cached-github.js
const QUESTIONS_AT_ONCE = 8;
function memoizeGitHub(github) {
	const gate = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .createGate */ .qD)(QUESTIONS_AT_ONCE);
	const remember = (ask) => {
		const answers = new Map();
		return (fullName, name = "") => {
			const key = JSON.stringify([fullName.toLowerCase(), name]);
			const answer = answers.get(key) ?? gate(() => ask(fullName, name));
			answers.set(key, answer);
			return answer;
		};
	};
	return {
		findEnvironment: remember((fullName, name) => github.findEnvironment(fullName, name)),
		readRepository: remember((fullName) => github.readRepository(fullName)),
		findSubjectCustomization: remember((fullName) => github.findSubjectCustomization(fullName))
	};
}
// build/src/commands/declare/repositories.js
async function findRunRepository(audience, repositories, ports) {
	const claims = ports.context.hasIdToken ? await readOwnClaims(audience, ports) : void 0;
	const name = claims?.repository ?? ports.context.repository ?? repositories[0];
	const id = claims?.repositoryId ?? (name === ports.context.repository ? ports.context.repositoryId : void 0);
	if (name !== void 0 && (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .isRepositoryName */ .en)(name)) return {
		claims,
		name,
		id
	};
	const reason = name === void 0 ? "GITHUB_REPOSITORY is not set" : `"${name}" is no name of a repository`;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("REPOSITORY_UNKNOWN", {
		what: "The repository of the run",
		reason
	});
}
async function readOwnClaims(audience, ports) {
	const claims = (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .readClaims */ .Ip)(ports.idTokens.read(await ports.idTokens.mint(audience, "any")));
	const { serverUrl } = ports.context;
	if ((0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .isIssuerOf */ .ZB)(serverUrl, claims.iss)) return claims;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ISSUER_UNEXPECTED", {
		issuer: claims.iss,
		expected: (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .toIssuer */ .$S)(serverUrl),
		serverUrl
	});
}
const REPOSITORIES_AT_ONCE = 8;
async function resolveRepositories(selection, { claims, name: home }, ports) {
	const names = selection.repositories.length > 0 ? selection.repositories : [home];
	const found = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .mapInParallel */ .HH)(names, REPOSITORIES_AT_ONCE, (name) => {
		const isHome = name.toLowerCase() === home.toLowerCase();
		return resolveOne(name, isHome ? claims : void 0, isHome, selection, ports);
	});
	const warnings = found.flatMap(({ warning }) => warning ?? []);
	const trusted = [...Map.groupBy(found, ({ repository }) => repository.identity.id).values()].flatMap(([first]) => first?.repository ?? []);
	return {
		trusted,
		warnings,
		bridge: findBridge(trusted, claims, selection)
	};
}
function findBridge(trusted, claims, { subjectFormat: declared }) {
	if (claims === void 0 || declared === "auto" || declared === "both") return void 0;
	const own = (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubject */ .$e)(claims);
	if (own.kind !== "default" || own.format === declared) return void 0;
	if (!trusted.some(({ identity }) => identity.id === claims.repositoryId)) return void 0;
	return {
		trusted: trusted.map((repository) => repository.identity.id === claims.repositoryId ? {
			...repository,
			shape: BOTH
		} : repository),
		declared,
		now: own.format
	};
}
async function resolveOne(name, claims, isHome, selection, ports) {
	const known = await identify(name, claims, isHome, selection, ports);
	const { shape, warning } = await findShape(known.identity, claims, selection, ports);
	const contexts = selection.contexts.length > 0 || selection.namesRuns ? selection.contexts : [{
		kind: "branch",
		name: known.defaultBranch ?? ""
	}];
	return {
		repository: {
			identity: known.identity,
			shape,
			contexts
		},
		...warning === void 0 ? {} : { warning }
	};
}
async function identify(name, claims, isHome, selection, { context, github }) {
	const own = claims === void 0 ? isHome ? fromContext(context) : void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims);
	const needsBranch = selection.contexts.length === 0 && !selection.namesRuns;
	const branch = isHome ? context.defaultBranch : void 0;
	if (own !== void 0 && (branch !== void 0 || !needsBranch)) return {
		identity: own,
		defaultBranch: branch
	};
	const found = await github.readRepository(name);
	const { owner, name: repo, ownerId, id } = found;
	return {
		identity: own ?? {
			owner,
			name: repo,
			ownerId,
			id
		},
		defaultBranch: branch ?? found.defaultBranch
	};
}
function fromContext(context) {
	const [owner = "", name = ""] = context.repository?.split("/", 2) ?? [];
	const { repositoryId: id, ownerId } = context;
	return id === void 0 || ownerId === void 0 ? void 0 : {
		owner,
		name,
		id,
		ownerId
	};
}
const BOTH = {
	kind: "default",
	formats: ["classic", "immutable"]
};
async function findShape(identity, claims, selection, { github, context }) {
	const { subjectFormat } = selection;
	const own = claims === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubject */ .$e)(claims);
	if (subjectFormat === "both") return { shape: BOTH };
	if (subjectFormat !== "auto") return overrideFormat(subjectFormat, own);
	if (own?.kind === "default") return { shape: {
		kind: "default",
		formats: [own.format]
	} };
	const fullName = `${identity.owner}/${identity.name}`;
	const customization = await github.findSubjectCustomization(fullName);
	const { template } = customization ?? {};
	if (customization !== void 0 && template !== void 0 && template !== "unknown") return { shape: templateShape(template, customization, identity, claims, selection) };
	if (own?.kind === "template" || template === "unknown") {
		if (selection.namesSubjects) return { shape: {
			kind: "default",
			formats: []
		} };
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("SUBJECT_TEMPLATE", {
			subject: claims?.sub,
			repository: fullName
		});
	}
	const format = customization?.prefix === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubjectPrefix */ .Bv)(customization.prefix, identity);
	if (format !== void 0) return { shape: {
		kind: "default",
		formats: [format]
	} };
	if ((0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .isEnterpriseServer */ .vh)(context.serverUrl)) return { shape: {
		kind: "default",
		formats: ["classic"]
	} };
	return {
		shape: BOTH,
		warning: `Whether ${fullName} mints classic or immutable subjects is not known (no ID token of it, and the API of GitHub does not say): the trust admits both. Run this in that repository with \`id-token: write\`, or grant \`actions: read\`, to have it narrowed.`
	};
}
function overrideFormat(format, own) {
	const shape = {
		kind: "default",
		formats: [format]
	};
	if (own?.kind !== "template") return { shape };
	return {
		shape,
		warning: `\`subject-format: ${format}\` is what the trust admits, but this repository mints subjects from a template now: none of its runs can assume the role until that changes.`
	};
}
const CONSTANT_CLAIMS = [
	"repository_visibility",
	"enterprise",
	"enterprise_id"
];
function templateShape(keys, customization, identity, claims, selection) {
	const constants = CONSTANT_CLAIMS.flatMap((name) => {
		const value = claims?.all[name];
		return typeof value === "string" ? [[name, value]] : [];
	});
	const named = customization.prefix === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubjectPrefix */ .Bv)(customization.prefix, identity);
	const isImmutable = claims?.sub.includes(`${identity.owner}@${identity.ownerId}/`) === true;
	return {
		kind: "template",
		keys,
		format: named ?? (isImmutable ? "immutable" : "classic"),
		values: {
			...Object.fromEntries(constants),
			...selection.pinnedClaims,
			repository: `${identity.owner}/${identity.name}`,
			repository_id: identity.id,
			repository_owner: identity.owner,
			repository_owner_id: identity.ownerId
		}
	};
}
// build/src/commands/declare/declare.js
var declare_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({ declareTrust: () => declareTrust });
function trustedBy({ groups }) {
	return groups.flatMap(({ trusted }) => trusted);
}
const ROLES_AT_ONCE = 8;
async function declare(declaration, ports) {
	const { audience } = declaration;
	const home = await findRunRepository(audience, declaration.roles.flatMap(({ trust }) => trust.flatMap(({ repositories }) => repositories)), ports);
	const asking = {
		...ports,
		github: memoizeGitHub(ports.github)
	};
	const resolved = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .mapInParallel */ .HH)(declaration.roles, ROLES_AT_ONCE, (role) => resolveRole(role, home, asking));
	const issuer = home.claims?.iss ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .toIssuer */ .$S)(ports.context.serverUrl);
	return {
		home,
		roles: resolved,
		claims: home.claims,
		warnings: [...new Set(resolved.flatMap(({ warnings }) => warnings))],
		stateIn: ({ account, partition }) => {
			const scope = {
				partition,
				account,
				issuer,
				audience
			};
			return {
				repository: home.name,
				provider: toProvider(declaration, home.name, scope),
				roles: resolved.map((role) => toDesiredRole(role, home, scope))
			};
		}
	};
}
async function declareTrust(declaration, role, ports) {
	const [declared] = (await declare(declaration, ports)).stateIn(role).roles;
	if (declared === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INTERNAL_ERROR", { reason: "no role is declared" });
	return declared.trust;
}
async function resolveRole(role, home, ports) {
	const groups = [];
	const bridged = [];
	const warnings = [];
	let found;
	for (const entry of role.trust) {
		const { trusted, bridge, warnings: more } = await resolveRepositories({
			...entry,
			namesRuns: entry.reusableWorkflows.length + entry.subjects.length > 0,
			namesSubjects: entry.subjects.length > 0,
			subjectFormat: role.subjectFormat,
			pinnedClaims: pinnedClaims(entry)
		}, home, ports);
		groups.push({
			entry,
			trusted
		});
		bridged.push({
			entry,
			trusted: bridge?.trusted ?? trusted
		});
		warnings.push(...more);
		found ??= bridge;
	}
	return {
		name: role.name ?? (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRoleName */ .xK)(home.name),
		declaration: role,
		groups: joinGroups(groups),
		warnings,
		bridge: found === void 0 ? void 0 : {
			groups: joinGroups(bridged),
			declared: found.declared,
			now: found.now
		}
	};
}
function joinGroups(groups) {
	const joined = new Map();
	for (const group of groups) {
		const { reusableWorkflows, subjects, conditions } = group.entry;
		const key = JSON.stringify([
			reusableWorkflows,
			subjects,
			conditions
		]);
		const before = joined.get(key);
		joined.set(key, before === void 0 ? group : {
			...before,
			trusted: [...before.trusted, ...group.trusted]
		});
	}
	return [...joined.values()];
}
function pinnedClaims({ conditions, reusableWorkflows }) {
	const all = {
		...conditions,
		...reusableWorkflows.length === 0 ? {} : { job_workflow_ref: reusableWorkflows }
	};
	const single = Object.entries(all).flatMap(([claim, [value, ...more]]) => value === void 0 || more.length > 0 || (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .isPattern */ .Pt)(value) ? [] : [[claim, value]]);
	return Object.fromEntries(single);
}
function toDesiredRole(role, home, place) {
	const { declaration, name, groups } = role;
	const { partition, account } = place;
	const trust = toTrust(groups, declaration, place);
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPolicy */ .zQ)(trust));
	if (length > 2048) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("TRUST_POLICY_TOO_LONG", {
		role: name,
		length,
		limit: _document_js__WEBPACK_IMPORTED_MODULE_7__/* .TRUST_POLICY_QUOTA */ .jO
	});
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .renderRoleArn */ .am)({
		partition,
		account,
		path: declaration.path,
		name
	});
	const { permissionsBoundary, description } = declaration;
	const presets = (0,_presets_js__WEBPACK_IMPORTED_MODULE_3__.buildPresets)(declaration.presets, {
		partition,
		account,
		prefix: declaration.resourcePrefix,
		permissionsBoundary,
		roleArn: arn
	});
	return {
		arn,
		name,
		path: declaration.path,
		description: description === void 0 ? {
			value: `GitHub Actions of ${home.name}`,
			from: "default"
		} : {
			value: description,
			from: "input"
		},
		maxSessionDuration: declaration.maxSessionDuration,
		permissionsBoundary,
		trust,
		bridge: toTransitionPolicy(role, home, place),
		policyArns: declaration.policyArns,
		inlinePolicies: [...declaration.inlinePolicies, ...presets],
		tags: {
			...declaration.tags,
			...(0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .ownershipTags */ .dt)(home.name)
		},
		adopt: declaration.adopt,
		prune: declaration.prune
	};
}
function toTrust(groups, { pinIds }, place) {
	const statements = groups.map(({ entry, trusted }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .buildTrust */ .Hw)({
		...place,
		...entry,
		repositories: trusted,
		pinIds
	})).flatMap(({ Statement }) => Statement);
	return {
		Version: "2012-10-17",
		Statement: [...new Map(statements.map((statement) => [JSON.stringify(statement), statement])).values()]
	};
}
function toTransitionPolicy({ bridge, declaration }, { claims }, place) {
	if (bridge === void 0 || claims === void 0) return void 0;
	const trust = toTrust(bridge.groups, declaration, place);
	if ((0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPolicy */ .zQ)(trust)) > 2048) return void 0;
	return {
		trust,
		claims,
		declared: bridge.declared,
		now: bridge.now
	};
}
function toProvider(declaration, home, { partition, account, issuer }) {
	return {
		arn: (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .toProviderArn */ .Oi)(partition, account, issuer),
		url: issuer,
		audience: declaration.audience,
		tags: {
			...declaration.resourceTags,
			...(0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .ownershipTags */ .dt)(home)
		}
	};
}



/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   j9: () => (/* binding */ isSamePolicy),
/* harmony export */   jO: () => (/* binding */ TRUST_POLICY_QUOTA),
/* harmony export */   mv: () => (/* binding */ isSameDocument),
/* harmony export */   pg: () => (/* binding */ measurePolicy),
/* harmony export */   rm: () => (/* binding */ renderPolicyPretty),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   zQ: () => (/* binding */ renderPolicy),
/* harmony export */   zt: () => (/* binding */ TRUST_POLICY_MAXIMUM)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1729);

// build/src/trust/policy/document.js
function toList(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
}
function parsePolicy(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		return invalid("it is not JSON");
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(json)) return invalid("it is not a JSON object");
	const repeated = findRepeatedKey(text);
	if (repeated !== void 0) return invalid(`it has "${repeated}" twice in one object`);
	for (const key of Object.keys(json)) if (![
		"Version",
		"Id",
		"Statement"
	].includes(key)) return invalid(`it has an unknown element "${key}"`);
	const { Version: version, Id: id } = json;
	if (version !== void 0 && version !== "2012-10-17" && version !== "2008-10-17") return invalid("\"Version\" is neither 2012-10-17 nor 2008-10-17");
	if (id !== void 0 && typeof id !== "string") return invalid("\"Id\" is not a string");
	const statements = [];
	const raw = json["Statement"];
	if (raw === void 0) return invalid("it has no \"Statement\"");
	for (const [index, item] of toList(raw).entries()) {
		const problem = findStatementProblem(item);
		if (problem !== void 0) return invalid(`statement ${index + 1} ${problem}`);
		statements.push(item);
	}
	return {
		kind: "policy",
		policy: {
			...version === void 0 ? {} : { Version: version },
			...id === void 0 ? {} : { Id: id },
			Statement: statements
		}
	};
}
function findRepeatedKey(json) {
	const open = [];
	for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}]/gu)) if (token === "{") open.push(new Set());
	else if (token === "}") open.pop();
	else if (text !== void 0 && colon !== void 0) {
		const key = String(JSON.parse(text));
		if (open.at(-1)?.has(key) === true) return key;
		open.at(-1)?.add(key);
	}
}
const STATEMENT_ELEMENTS = [
	"Sid",
	"Effect",
	"Principal",
	"NotPrincipal",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Condition"
];
function findStatementProblem(statement) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(statement)) return "is not an object";
	for (const key of Object.keys(statement)) if (!STATEMENT_ELEMENTS.includes(key)) return `has an unknown element "${key}"`;
	if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny") return "has no \"Effect\" of Allow or Deny";
	if (statement["Sid"] !== void 0 && typeof statement["Sid"] !== "string") return "has a \"Sid\" that is not a string";
	for (const key of [
		"Action",
		"NotAction",
		"Resource",
		"NotResource"
	]) if (statement[key] !== void 0 && !isOneOrMany(statement[key])) return `has a "${key}" that is neither a string nor a list of strings`;
	for (const [a, b] of [
		["Action", "NotAction"],
		["Principal", "NotPrincipal"],
		["Resource", "NotResource"]
	]) if (statement[a] !== void 0 && statement[b] !== void 0) return `has both "${a}" and "${b}"`;
	if (statement["Action"] === void 0 && statement["NotAction"] === void 0) return "has no \"Action\"";
	for (const key of ["Principal", "NotPrincipal"]) {
		const value = statement[key];
		if (value === void 0 || value === "*") continue;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) || !Object.values(value).every(isOneOrMany)) return `has a "${key}" that is neither "*" nor an object of strings`;
	}
	const condition = statement["Condition"];
	if (condition === void 0) return void 0;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(condition)) return "has a \"Condition\" that is not an object";
	for (const [operator, keys] of Object.entries(condition)) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(keys)) return `has a condition "${operator}" that is not an object`;
		for (const [key, value] of Object.entries(keys)) if (!toList(value).every(isConditionScalar)) return `has a condition "${operator}" on "${key}" with a value that is not a string, number or boolean`;
	}
}
function isConditionScalar(value) {
	if (typeof value === "number") return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
	return typeof value === "string" || typeof value === "boolean";
}
function isOneOrMany(value) {
	return typeof value === "string" || Array.isArray(value) && value.every((item) => typeof item === "string");
}
function invalid(problem) {
	return {
		kind: "invalid",
		problem
	};
}
function renderPolicy(policy) {
	return JSON.stringify(policy).replace(/[^\x20-\x7e]/gu, (char) => [...utf16(char)].map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join(""));
}
function utf16(text) {
	return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
function renderPolicyPretty(policy) {
	return JSON.stringify(policy, null, 2);
}
function measurePolicy(text) {
	return text.replace(/\s/gu, "").length;
}
const TRUST_POLICY_QUOTA = 2048;
const TRUST_POLICY_MAXIMUM = 4096;
function isSamePolicy(a, b) {
	return canonicalPolicy(a) === canonicalPolicy(b);
}
function isSameDocument(a, b) {
	const [left, right] = [parsePolicy(a), parsePolicy(b)];
	return left.kind === "policy" && right.kind === "policy" && isSamePolicy(left.policy, right.policy);
}
function canonicalPolicy(policy) {
	const statements = policy.Statement.map((statement) => JSON.stringify(canonical(statement))).sort();
	return JSON.stringify([policy.Version ?? "2008-10-17", statements]);
}
function canonical(value) {
	if (Array.isArray(value)) return [...new Set(value.map(String))].sort();
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value)) return Object.entries(value).map(([key, item]) => [key, canonical(item)]).sort(([a], [b]) => a < b ? -1 : 1);
	return [String(value)];
}



/***/ }),

/***/ 1729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
// build/src/json.js
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}



/***/ })

};
