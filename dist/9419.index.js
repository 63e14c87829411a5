export const id = 9419;
export const ids = [9419,2741];
export const modules = {

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel),
/* harmony export */   q: () => (/* binding */ createGate)
/* harmony export */ });
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
/* harmony export */   ADOPTED_TAG: () => (/* binding */ ADOPTED_TAG),
/* harmony export */   MANAGED_BY_TAG: () => (/* binding */ MANAGED_BY_TAG),
/* harmony export */   REPOSITORY_TAG: () => (/* binding */ REPOSITORY_TAG),
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   declareTrust: () => (/* binding */ declareTrust),
/* harmony export */   declare_exports: () => (/* binding */ declare_exports),
/* harmony export */   defaultRoleName: () => (/* binding */ defaultRoleName),
/* harmony export */   findOwner: () => (/* binding */ findOwner),
/* harmony export */   findRunRepository: () => (/* binding */ findRunRepository),
/* harmony export */   isAdded: () => (/* binding */ isAdded),
/* harmony export */   isAddedTag: () => (/* binding */ isAddedTag),
/* harmony export */   isOwnedBy: () => (/* binding */ isOwnedBy),
/* harmony export */   itemsOf: () => (/* binding */ itemsOf),
/* harmony export */   memoizeGitHub: () => (/* binding */ memoizeGitHub),
/* harmony export */   sharedRoleTags: () => (/* binding */ sharedRoleTags),
/* harmony export */   trustedBy: () => (/* binding */ trustedBy),
/* harmony export */   withoutAdditions: () => (/* binding */ withoutAdditions)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6960);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4471);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5456);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4350);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);








// build/src/plan/state.js
function itemsOf(reading) {
	return reading.kind === "present" ? reading.value : [];
}
// build/src/plan/ownership.js
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
		isShared: tags[ADOPTED_TAG] === "merge",
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
	return (trust.match(/"repo:[^"]*"/giu) ?? []).some((value) => {
		const { owner, name } = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .Nu)(value.slice(1, -1).toLowerCase());
		return `${owner}/${name}` === repository.toLowerCase();
	});
}
function isAdded(tags, addition) {
	return findOwner(tags)?.added.includes(hashOf(addition)) === true;
}
function sharedRoleTags(role, actual) {
	const { policyArns, inlinePolicies } = actual;
	const existing = hashAll(itemsOf(policyArns), itemsOf(inlinePolicies), actual.tags);
	const declared = hashAll(role.policyArns, role.inlinePolicies, role.tags);
	const isRead = policyArns.kind === "present" && inlinePolicies.kind === "present";
	const recorded = (findOwner(actual.tags)?.added ?? []).filter((hash) => !isRead || existing.includes(hash) || declared.includes(hash));
	const missing = declared.filter((hash) => !existing.includes(hash));
	return {
		...role.tags,
		[ADOPTED_TAG]: "merge",
		...renderAdded([...recorded, ...missing], actual.tags)
	};
}
function withoutAdditions(tags, removed) {
	const hashes = removed.map(hashOf);
	const added = findOwner(tags)?.added ?? [];
	return {
		...tags,
		...renderAdded(added.filter((hash) => !hashes.includes(hash)), tags)
	};
}
function hashAll(policyArns, inlinePolicies, tags) {
	return [
		...policyArns.map((id) => ({
			kind: "policy",
			id
		})),
		...inlinePolicies.map(({ name: id }) => ({
			kind: "inline-policy",
			id
		})),
		...Object.keys(tags).map((id) => ({
			kind: "tag",
			id
		}))
	].map(hashOf);
}
function hashOf({ kind, id }) {
	const name = kind === "tag" ? id.toLowerCase() : id;
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(`${kind} ${name}`).digest("hex").slice(0, 8);
}
const HASHES_PER_TAG = 28;
function renderAdded(hashes, existing) {
	const unique = [...new Set(hashes)].toSorted();
	const count = Math.max(1, Math.ceil(unique.length / HASHES_PER_TAG));
	const rendered = Array.from({ length: count }, (_, index) => {
		const part = unique.slice(index * HASHES_PER_TAG, (index + 1) * HASHES_PER_TAG);
		return [index === 0 ? ADDED_TAG : `${ADDED_TAG}-${index + 1}`, part.join(" ")];
	});
	const emptied = Object.keys(existing).filter(isAddedTag).map((key) => [key, ""]);
	return Object.fromEntries([...emptied, ...rendered]);
}
// build/src/plan/role-name.js
const ROLE_NAME_LIMIT = 64;
function defaultRoleName(repository) {
	const name = `gha-${repository.replace("/", "-")}`;
	if (name.length <= ROLE_NAME_LIMIT) return name;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 8);
	return `${name.slice(0, ROLE_NAME_LIMIT - hash.length - 1)}-${hash}`;
}
// build/src/commands/declare/cached-github.js
const REQUESTS_AT_ONCE = 8;
function memoizeGitHub(github) {
	const gate = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .createGate */ .q)(REQUESTS_AT_ONCE);
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
	if (name !== void 0 && (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryName */ .en)(name)) return {
		claims,
		name,
		id
	};
	const reason = name === void 0 ? "GITHUB_REPOSITORY is not set" : `"${name}" is not a valid repository name`;
	throw (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("REPOSITORY_UNKNOWN", {
		what: "The repository of the run",
		reason
	});
}
async function readOwnClaims(audience, ports) {
	const claims = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .readClaims */ .Ip)(ports.idTokens.read(await ports.idTokens.mint(audience, "any")));
	const { serverUrl } = ports.context;
	if ((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isIssuerOf */ .ZB)(serverUrl, claims.iss)) return claims;
	throw (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ISSUER_UNEXPECTED", {
		issuer: claims.iss,
		expected: (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .toIssuer */ .$S)(serverUrl),
		serverUrl
	});
}
const REPOSITORIES_AT_ONCE = 8;
async function resolveRepositories(selection, { claims, name: home }, ports) {
	const names = selection.repositories.length > 0 ? selection.repositories : [home];
	const found = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .mapInParallel */ .H)(names, REPOSITORIES_AT_ONCE, (name) => {
		const isHome = name.toLowerCase() === home.toLowerCase();
		return resolveOne(name, isHome ? claims : void 0, isHome, selection, ports);
	});
	const warnings = found.flatMap(({ warning }) => warning ?? []);
	const trusted = [...Map.groupBy(found, ({ repository }) => repository.identity.id).values()].flatMap(([first]) => first?.repository ?? []);
	return {
		trusted,
		warnings,
		transition: findTransition(trusted, claims, selection)
	};
}
function findTransition(trusted, claims, { subjectFormat: declared }) {
	if (claims === void 0 || declared === "auto" || declared === "both") return void 0;
	const own = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .readSubject */ .$e)(claims);
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
	const own = claims === void 0 ? isHome ? fromContext(context) : void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .toRepositoryIdentity */ .Gv)(claims);
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
	const own = claims === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .readSubject */ .$e)(claims);
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
		throw (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SUBJECT_TEMPLATE", {
			subject: claims?.sub,
			repository: fullName
		});
	}
	const format = customization?.prefix === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .readSubjectPrefix */ .Bv)(customization.prefix, identity);
	if (format !== void 0) return { shape: {
		kind: "default",
		formats: [format]
	} };
	if ((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnterpriseServer */ .vh)(context.serverUrl)) return { shape: {
		kind: "default",
		formats: ["classic"]
	} };
	return {
		shape: BOTH,
		warning: `It is unknown whether ${fullName} uses classic or immutable subjects (there is no ID token of it, and GitHub's API does not say), so the trust policy admits both. To narrow it, run this in that repository with \`id-token: write\`, or grant \`actions: read\`.`
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
		warning: `the trust policy admits \`subject-format: ${format}\`, but this repository's subjects currently come from a template: none of its runs can assume the role until that changes.`
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
	const named = customization.prefix === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .readSubjectPrefix */ .Bv)(customization.prefix, identity);
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
	const resolved = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .mapInParallel */ .H)(declaration.roles, ROLES_AT_ONCE, (role) => resolveRole(role, home, asking));
	const issuer = home.claims?.iss ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .toIssuer */ .$S)(ports.context.serverUrl);
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
	if (declared === void 0) throw (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("INTERNAL_ERROR", { reason: "no role is declared" });
	return declared.trust;
}
async function resolveRole(role, home, ports) {
	const groups = [];
	const transitional = [];
	const warnings = [];
	let found;
	for (const entry of role.trust) {
		const { trusted, transition, warnings: more } = await resolveRepositories({
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
		transitional.push({
			entry,
			trusted: transition?.trusted ?? trusted
		});
		warnings.push(...more);
		found ??= transition;
	}
	return {
		name: role.name ?? defaultRoleName(home.name),
		declaration: role,
		groups: joinGroups(groups),
		warnings,
		transition: found === void 0 ? void 0 : {
			groups: joinGroups(transitional),
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
	const single = Object.entries(all).flatMap(([claim, [value, ...more]]) => value === void 0 || more.length > 0 || (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .isPattern */ .Pt)(value) ? [] : [[claim, value]]);
	return Object.fromEntries(single);
}
function toDesiredRole(role, home, place) {
	const { declaration, name, groups } = role;
	const { partition, account } = place;
	const trust = toTrust(groups, declaration, place);
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPolicy */ .zQ)(trust));
	if (length > 2048) throw (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("TRUST_POLICY_TOO_LONG", {
		role: name,
		length,
		limit: _document_js__WEBPACK_IMPORTED_MODULE_5__/* .TRUST_POLICY_QUOTA */ .jO
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
		transition: toTransitionPolicy(role, home, place),
		policyArns: declaration.policyArns,
		inlinePolicies: [...declaration.inlinePolicies, ...presets],
		tags: {
			...declaration.tags,
			...ownershipTags(home.name)
		},
		adopt: declaration.adopt,
		prune: declaration.prune
	};
}
function toTrust(groups, { pinIds }, place) {
	const statements = groups.map(({ entry, trusted }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildTrust */ .Hw)({
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
function toTransitionPolicy({ transition, declaration }, { claims }, place) {
	if (transition === void 0 || claims === void 0) return void 0;
	const trust = toTrust(transition.groups, declaration, place);
	if ((0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPolicy */ .zQ)(trust)) > 2048) return void 0;
	return {
		trust,
		claims,
		declared: transition.declared,
		now: transition.now
	};
}
function toProvider(declaration, home, { partition, account, issuer }) {
	return {
		arn: (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderArn */ .Oi)(partition, account, issuer),
		url: issuer,
		audience: declaration.audience,
		tags: {
			...declaration.resourceTags,
			...ownershipTags(home)
		}
	};
}



/***/ }),

/***/ 9419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4635);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5456);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2741);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);






// build/src/plan/documents/bootstrap-policy.js
function buildBootstrapPolicy(state, { retireKey }) {
	const user = `${state.provider.arn.split(":").slice(0, 5).join(":")}:user`;
	return {
		Version: "2012-10-17",
		Statement: [
			{
				Sid: "Provider",
				Effect: "Allow",
				Action: [
					"iam:GetOpenIDConnectProvider",
					"iam:CreateOpenIDConnectProvider",
					"iam:TagOpenIDConnectProvider",
					"iam:AddClientIDToOpenIDConnectProvider"
				],
				Resource: state.provider.arn
			},
			...mergeRoles(state.roles),
			...retireKey === "keep" ? [] : [{
				Sid: "OwnAccessKey",
				Effect: "Allow",
				Action: retireKey === "delete" ? "iam:DeleteAccessKey" : "iam:UpdateAccessKey",
				Resource: [`${user}/\${aws:username}`, `${user}/*/\${aws:username}`]
			}]
		]
	};
}
function mergeRoles(roles) {
	const groups = new Map();
	for (const role of roles) for (const statement of roleStatements(role)) {
		const key = JSON.stringify(statement);
		const group = groups.get(key) ?? {
			statement,
			resources: []
		};
		group.resources.push(role.arn);
		groups.set(key, group);
	}
	const counts = new Map();
	return [...groups.values()].map(({ statement: { Sid = "", ...statement }, resources }) => {
		const count = (counts.get(Sid) ?? 0) + 1;
		counts.set(Sid, count);
		const [first = "", ...more] = resources;
		return {
			Sid: count === 1 ? Sid : `${Sid}${count}`,
			...statement,
			Resource: more.length === 0 ? first : resources
		};
	});
}
function roleStatements(role) {
	const { permissionsBoundary, policyArns, inlinePolicies, prune } = role;
	const bounded = permissionsBoundary === void 0 ? {} : { StringEquals: { "iam:PermissionsBoundary": permissionsBoundary } };
	const create = {
		Sid: "CreateRole",
		Effect: "Allow",
		Action: "iam:CreateRole"
	};
	return [
		{
			Sid: "Role",
			Effect: "Allow",
			Action: [
				"iam:GetRole",
				"iam:TagRole",
				"iam:UpdateRole",
				"iam:UpdateAssumeRolePolicy",
				...policyArns.length > 0 || prune ? ["iam:ListAttachedRolePolicies"] : [],
				...inlinePolicies.length > 0 || prune ? ["iam:ListRolePolicies", "iam:GetRolePolicy"] : [],
				...inlinePolicies.length > 0 ? ["iam:PutRolePolicy"] : [],
				...prune ? ["iam:DeleteRolePolicy", "iam:DetachRolePolicy"] : [],
				...prune && permissionsBoundary === void 0 ? ["iam:DeleteRolePermissionsBoundary"] : [],
				...role.adopt === "replace" ? ["iam:UntagRole"] : []
			]
		},
		permissionsBoundary === void 0 ? create : {
			...create,
			Action: ["iam:CreateRole", "iam:PutRolePermissionsBoundary"],
			Condition: bounded
		},
		...policyArns.length === 0 ? [] : [{
			Sid: "AttachPolicies",
			Effect: "Allow",
			Action: "iam:AttachRolePolicy",
			Condition: { ArnEquals: { "iam:PolicyARN": policyArns } }
		}]
	];
}
// build/src/plan/documents/cloudformation/logical-id.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)();
function toLogicalId(name) {
	const words = name.split(/[^A-Za-z\d]+/u).map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
	if (/^[a-z][a-z\d]*(?:-[a-z][a-z\d]*)*$/u.test(name)) return words.join("");
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(name.toLowerCase()).digest("hex").slice(0, 8);
	return `${words.join("")}X${hash}`;
}
// build/src/plan/documents/cloudformation/repository-parameter.js
const SEPARATORS = [
	",",
	"|",
	";",
	" "
];
function findRepositoryParameter(trust, { owner, account, parameter }) {
	const found = trust.Statement.flatMap((statement) => findFrames(statement, owner));
	const frames = found.flatMap((entry) => entry.frames);
	const isInFrames = (text) => frames.some(({ prefix, context }) => (prefix + context).includes(text));
	const separator = SEPARATORS.find((text) => !isInFrames(text));
	if (frames.length === 0 || separator === void 0 || isInFrames(account)) return void 0;
	const statements = new Map(found.map((entry) => {
		const statement = toStatement(entry, toSubjects(entry.frames, separator, parameter));
		return [JSON.stringify(statement), statement];
	}));
	return {
		...toEntry(frames),
		statements: [...statements.values()]
	};
}
function findFrames(statement, owner) {
	const tests = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, value]) => ({
		operator,
		key,
		value
	})));
	const [subject, ...others] = tests.filter(({ key }) => key.endsWith(":sub"));
	if (statement.Effect !== "Allow" || subject === void 0 || others.length > 0) return [];
	const { operator, key, value } = subject;
	if (operator !== "StringEquals" && operator !== "StringLike") return [];
	if (tests.some((test) => test.key.endsWith(":repository"))) return [];
	const frames = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toList */ .st)(value).flatMap((text) => parseFrame(String(text), owner));
	return frames.length === 0 ? [] : [{
		statement,
		operator,
		key,
		frames
	}];
}
function parseFrame(subject, owner) {
	const { owner: own, repository, repositoryText = "" } = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubjectPattern */ .Lm)(subject, true);
	const context = subject.slice(repositoryText.length);
	if (own === void 0 || repository === void 0 || !/^:./su.test(context)) return [];
	const isSound = [own, repository].every(({ name, ids }) => /^[\w.-]+$/u.test(name) && ids.every((id) => /^\d+$/u.test(id)));
	const [ownerIds, ids] = [own.ids.length, repository.ids.length];
	if (!isSound || own.name.toLowerCase() !== owner.toLowerCase() || ownerIds !== ids || ids > 1) return [];
	return [{
		prefix: `repo:${own.text}/`,
		context,
		isImmutable: ids === 1
	}];
}
function toEntry(frames) {
	const name = "[A-Za-z0-9._-]+";
	if (frames.every(({ isImmutable }) => isImmutable)) return {
		allowedPattern: `^(${name}@[0-9]+)?$`,
		entry: "NAME@ID"
	};
	return frames.some(({ isImmutable }) => isImmutable) ? {
		allowedPattern: `^(${name}(@[0-9]+)?)?$`,
		entry: "NAME, or NAME@ID where the subjects are immutable"
	} : {
		allowedPattern: `^(${name})?$`,
		entry: "NAME"
	};
}
function toSubjects(frames, separator, parameter) {
	const texts = [...new Map(frames.map(({ prefix, context }) => [prefix + context, {
		prefix,
		context
	}])).values()].map(({ prefix, context }) => ({ "Fn::Join": ["", [
		prefix,
		{ "Fn::Join": [`${context}${separator}${prefix}`, { Ref: parameter }] },
		context
	]] }));
	const [only = "", ...more] = texts;
	return { "Fn::Split": [separator, more.length === 0 ? only : { "Fn::Join": [separator, texts] }] };
}
function toStatement({ statement, operator, key }, subjects) {
	const { Sid: _, Condition: condition = {}, ...rest } = statement;
	const repositoryId = key.replace(/sub$/u, "repository_id");
	const conditions = Object.entries(condition).map(([name, keys]) => {
		const entries = Object.entries(keys).filter(([other]) => other !== repositoryId).map(([other, value]) => [other, name === operator && other === key ? subjects : value]);
		return [name, Object.fromEntries(entries)];
	});
	return {
		...rest,
		Condition: Object.fromEntries(conditions)
	};
}
// build/src/plan/documents/cloudformation/template-value.js
const STACK_ACCOUNT = "AWS::AccountId";
function insertStackAccount(value, account) {
	const pattern = new RegExp(`(?<!\\d|[\\da-f]{8}(?:-[\\da-f]{4}){3}-)${account}(?!\\d)`, "giu");
	const insert = (item) => {
		if (typeof item === "string") return insertIntoText(item.split(pattern));
		if (isList(item)) return item.map(insert);
		if (typeof item !== "object" || item === null) return item;
		return Object.fromEntries(Object.entries(item).map(([key, entry]) => [key, insert(entry)]));
	};
	return insert(value);
}
function insertIntoText(pieces) {
	const [first = "", ...more] = pieces;
	if (more.length === 0) return first;
	if (!pieces.some((piece) => piece.includes("$"))) return { "Fn::Sub": pieces.join(`\${${STACK_ACCOUNT}}`) };
	return { "Fn::Join": ["", [first, ...more.flatMap((piece) => [{ Ref: STACK_ACCOUNT }, piece])].filter((part) => part !== "")] };
}
function toTemplateList(value) {
	if (value === void 0) return [];
	return isList(value) ? value : [value];
}
function isList(value) {
	return Array.isArray(value);
}
function parseTemplateMap(text) {
	return JSON.parse(text);
}
// build/src/plan/documents/cloudformation/template.js
const PLACEHOLDER_ACCOUNT = "000000000000";
const LIMITS = {
	resources: 500,
	parameters: 200,
	outputs: 200,
	bodyBytes: 51200,
	objectBytes: 1e6
};
function renderCloudFormation(state, options = { repositoryParameters: true }) {
	const template = insertStackAccount(toTemplate(state, options), accountOf(state));
	const document = new import_dist.Document(template, {
		version: "1.1",
		aliasDuplicateObjects: false
	});
	document.commentBefore = toHeader(state);
	(0, import_dist.visit)(document, { Scalar: (_, scalar) => {
		if (typeof scalar.value === "string" && !/^[A-Za-z][\x20-\x7e]*$/u.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
	} });
	return escapeBeyondAscii(document.toString({
		lineWidth: 0,
		doubleQuotedAsJSON: true
	}));
}
function findExceededLimits(template, { roles }) {
	const { resources, bodyBytes, objectBytes } = LIMITS;
	const count = roles.length + 1;
	const bytes = template.length;
	const found = [];
	const exceeds = (what, number, who, limit, advice) => {
		const [has, takes] = [number, limit].map((value) => value.toLocaleString("en-US"));
		found.push(`The template has ${has} ${what}, but ${who} allows ${takes}: ${advice}.`);
	};
	if (count > resources) exceeds("resources", count, "CloudFormation", resources, "split the roles");
	if (bytes > objectBytes) exceeds("bytes", bytes, "CloudFormation", objectBytes, "split the roles");
	else if (bytes > bodyBytes) exceeds("bytes", bytes, "a request", bodyBytes, "deploy it from an S3 bucket");
	return found;
}
function accountOf({ provider }) {
	return provider.arn.split(":")[4] ?? "000000000000";
}
function toTemplate(state, options) {
	const { repository, provider } = state;
	const roles = nameRoles(state, options);
	const isOptional = roles.length > 0;
	const adding = roles.filter(({ repositories }) => repositories !== void 0);
	const conditions = {
		...isOptional ? { [PROVIDER_CONDITION]: { "Fn::Equals": [{ Ref: PROVIDER_PARAMETER }, "true"] } } : {},
		...Object.fromEntries(adding.map(({ condition, parameter }) => [condition, { "Fn::Not": [{ "Fn::Equals": [{ "Fn::Join": ["", { Ref: parameter }] }, ""] }] }]))
	};
	const parameters = {
		...isOptional ? { [PROVIDER_PARAMETER]: toProviderParameter(provider) } : {},
		...Object.fromEntries(adding.flatMap((named) => toRepositoryParameter(named, repository)))
	};
	return {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: `IAM resources for GitHub Actions in ${repository}, generated by gh-oidc-aws. Requires CAPABILITY_NAMED_IAM.`,
		...isOptional ? {
			Parameters: parameters,
			Conditions: conditions
		} : {},
		Resources: {
			[PROVIDER_ID]: toProvider(provider, isOptional),
			...Object.fromEntries(roles.map((named) => [named.id, toRole(named)]))
		},
		Outputs: {
			ProviderArn: {
				Description: "The ARN of the OIDC provider.",
				Value: provider.arn
			},
			...roles.length < LIMITS.outputs ? Object.fromEntries(roles.map(({ id, arnOutput }) => [arnOutput, { Value: { "Fn::GetAtt": [id, "Arn"] } }])) : {}
		}
	};
}
const PROVIDER_ID = "GithubProvider";
const PROVIDER_PARAMETER = "CreateProvider";
const PROVIDER_CONDITION = "ProviderIsCreated";
function nameRoles(state, { repositoryParameters }) {
	const { roles, repository } = state;
	const [owner = ""] = repository.split("/", 1);
	const account = accountOf(state);
	const isRoom = repositoryParameters && roles.length < LIMITS.parameters;
	return roles.map((role) => {
		const id = toLogicalId(role.name);
		const parameter = `${id}Repositories`;
		const repositories = isRoom && typeof toDocument((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPolicy */ .zQ)(role.trust)) !== "string" ? findRepositoryParameter(role.trust, {
			owner,
			account,
			parameter
		}) : void 0;
		return {
			role,
			id: `${id}Role`,
			arnOutput: `${id}RoleArn`,
			condition: `Has${parameter}`,
			parameter,
			repositories
		};
	});
}
function toProviderParameter({ url }) {
	return {
		Type: "String",
		AllowedValues: ["true", "false"],
		Default: "false",
		Description: `Whether to create the OIDC provider for ${url}. An account can have only one: set to false if it already exists.`
	};
}
function toRepositoryParameter({ role, parameter, repositories }, repository) {
	if (repositories === void 0) return [];
	const [owner] = repository.split("/", 1);
	return [[parameter, {
		Type: "CommaDelimitedList",
		Default: "",
		AllowedPattern: repositories.allowedPattern,
		ConstraintDescription: `comma-separated repositories of ${owner}, each as ${repositories.entry}`,
		Description: `Further repositories of ${owner} that can assume ${role.name} under the same conditions. Each as ${repositories.entry}.`
	}]];
}
function toProvider({ url, audience, tags }, isOptional) {
	return {
		Type: "AWS::IAM::OIDCProvider",
		...isOptional ? { Condition: PROVIDER_CONDITION } : {},
		DeletionPolicy: "RetainExceptOnCreate",
		UpdateReplacePolicy: "Retain",
		Properties: {
			Url: url,
			ClientIdList: [audience],
			Tags: toTags(tags)
		}
	};
}
function toRole(named) {
	const { role } = named;
	const { description, permissionsBoundary, policyArns, inlinePolicies } = role;
	return {
		Type: "AWS::IAM::Role",
		Metadata: { Provider: { "Fn::If": [
			PROVIDER_CONDITION,
			{ Ref: PROVIDER_ID },
			{ Ref: "AWS::NoValue" }
		] } },
		Properties: {
			RoleName: role.name,
			Path: role.path,
			...description.value === "" ? {} : { Description: description.value },
			MaxSessionDuration: role.maxSessionDuration.value,
			...permissionsBoundary === void 0 ? {} : { PermissionsBoundary: permissionsBoundary },
			AssumeRolePolicyDocument: toTrust(named),
			...policyArns.length === 0 ? {} : { ManagedPolicyArns: policyArns },
			...inlinePolicies.length === 0 ? {} : { Policies: inlinePolicies.map(({ name, text }) => ({
				PolicyName: name,
				PolicyDocument: toDocument(text)
			})) },
			Tags: toTags(role.tags)
		}
	};
}
function toTrust({ role, condition, repositories }) {
	const document = toDocument((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPolicy */ .zQ)(role.trust));
	if (repositories === void 0 || typeof document === "string") return document;
	const { Statement: declared, ...rest } = document;
	const added = repositories.statements.map((statement) => ({ "Fn::If": [
		condition,
		statement,
		{ Ref: "AWS::NoValue" }
	] }));
	return {
		...rest,
		Statement: [...toTemplateList(declared), ...added]
	};
}
function toDocument(text) {
	const document = parseTemplateMap(text);
	const json = JSON.stringify(document);
	if (!/[^\x20-\xff]/u.test(json)) return document;
	return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function toTags(tags) {
	return Object.entries(tags).map(([key, value]) => ({
		Key: key,
		Value: value
	}));
}
function toHeader({ repository, provider, roles }) {
	const isAlone = roles.length === 0;
	return [
		`${isAlone ? "The OIDC provider" : "IAM roles"} for GitHub Actions in ${repository}, rendered by gh-oidc-aws.`,
		"  aws cloudformation deploy --stack-name gh-oidc-aws --template-file FILE --capabilities CAPABILITY_NAMED_IAM",
		...isAlone ? [] : [`If the account has no OIDC provider for ${provider.url} yet, add: --parameter-overrides ${PROVIDER_PARAMETER}=true`],
		"IAM is global: deploy the stack in one Region per account. Deleting the stack deletes the roles and keeps the provider."
	].map((line) => ` ${line}`).join("\n");
}
function escapeBeyondAscii(yaml) {
	return yaml.replace(/[^\n\x20-\x7e]/gu, (char) => {
		const code = (char.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
	});
}
// build/src/plan/documents/policy-json.js
function renderPolicyJson({ repository, provider, roles }) {
	const { url, audience, arn, tags } = provider;
	const value = {
		repository,
		account: arn.split(":")[4],
		provider: {
			url,
			audiences: [audience],
			arn,
			tags
		},
		roles: Object.fromEntries(roles.map((role) => [role.name, toValue(role)]))
	};
	return `${JSON.stringify(value, null, 2)}\n`;
}
function toValue(role) {
	return {
		path: role.path,
		description: role.description.value,
		maxSessionDuration: role.maxSessionDuration.value,
		permissionsBoundary: role.permissionsBoundary ?? null,
		trustPolicy: role.trust,
		managedPolicyArns: role.policyArns,
		inlinePolicies: Object.fromEntries(role.inlinePolicies.map(({ name, text }) => [name, parseDocument(text)])),
		tags: role.tags
	};
}
function parseDocument(text) {
	return JSON.parse(text);
}
// build/src/commands/render.js
async function render(options, ports) {
	const { format, outputFile, partition } = options;
	const declared = await (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.declare)(options, ports);
	const state = declared.stateIn({
		partition,
		account: options.account ?? "000000000000"
	});
	const text = renderAs(state, options);
	if (outputFile !== void 0) ports.files.write(outputFile, text);
	const where = outputFile === void 0 ? "in the log" : `in \`${outputFile}\``;
	const language = format === "cloudformation" ? "yaml" : "json";
	return {
		isQuiet: false,
		headline: `Render: ${TITLES[format]}, ${where}.`,
		warnings: [...declared.warnings, ...format === "cloudformation" ? findExceededLimits(text, state) : []],
		sections: [{
			kind: "code",
			title: TITLES[format],
			language,
			text: text.trimEnd()
		}],
		...outputFile === void 0 ? { document: text } : {},
		masks: [],
		exports: {},
		outputs: {
			partition,
			...roleOutputs(state),
			...declared.claims === void 0 ? {} : { subject: declared.claims.sub }
		}
	};
}
const TITLES = {
	cloudformation: "the declared state as a CloudFormation template",
	"policy-json": "the declared policies as JSON",
	"bootstrap-policy": "the least-privilege policy for bootstrap"
};
function renderAs(state, { format, account, retireKey }) {
	switch (format) {
		case "cloudformation": return renderCloudFormation(state);
		case "policy-json": return renderPolicyJson(state);
		case "bootstrap-policy": {
			const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPolicyPretty */ .rm)(buildBootstrapPolicy(state, { retireKey }));
			return `${account === void 0 ? text.replaceAll(`:${PLACEHOLDER_ACCOUNT}:`, ":*:") : text}\n`;
		}
	}
}
function roleOutputs({ roles }) {
	const [role, ...more] = roles;
	if (role === void 0 || more.length > 0) return {};
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoleArn */ .DM)(role.arn);
	return {
		"role-name": role.name,
		...arn === void 0 || arn.account === "000000000000" ? {} : { "role-arn": role.arn }
	};
}



/***/ })

};
