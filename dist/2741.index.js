export const id = 2741;
export const ids = [2741];
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
/* harmony export */   REPOSITORY_ID_TAG: () => (/* binding */ REPOSITORY_ID_TAG),
/* harmony export */   REPOSITORY_TAG: () => (/* binding */ REPOSITORY_TAG),
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   declareTrust: () => (/* binding */ declareTrust),
/* harmony export */   declare_exports: () => (/* binding */ declare_exports),
/* harmony export */   defaultRoleName: () => (/* binding */ defaultRoleName),
/* harmony export */   findOwner: () => (/* binding */ findOwner),
/* harmony export */   findPins: () => (/* binding */ findPins),
/* harmony export */   findRunRepository: () => (/* binding */ findRunRepository),
/* harmony export */   findRunRepositoryId: () => (/* binding */ findRunRepositoryId),
/* harmony export */   isAdded: () => (/* binding */ isAdded),
/* harmony export */   isAddedTag: () => (/* binding */ isAddedTag),
/* harmony export */   itemsOf: () => (/* binding */ itemsOf),
/* harmony export */   judgeOwnership: () => (/* binding */ judgeOwnership),
/* harmony export */   memoizeGitHub: () => (/* binding */ memoizeGitHub),
/* harmony export */   sharedRoleTags: () => (/* binding */ sharedRoleTags),
/* harmony export */   trustedBy: () => (/* binding */ trustedBy),
/* harmony export */   withoutAdditions: () => (/* binding */ withoutAdditions)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6960);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5957);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4350);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4471);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5456);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8700);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3002);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9930);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);












// build/src/plan/repository-pins.js
function findPins({ Statement: statements }) {
	return statements.filter(({ Effect }) => Effect === "Allow").flatMap(pinsOf);
}
function pinnedIds(pins, name) {
	return pins.filter((pin) => pin.name === name.toLowerCase()).flatMap(({ ids }) => ids);
}
function pinsOf(statement) {
	const beside = {
		ids: valuesOf(statement, "repository_id").filter(isId),
		ownerIds: valuesOf(statement, "repository_owner_id").filter(isId)
	};
	const named = [...conditionsOf(statement, "sub").flatMap(({ value, isPattern }) => pinOfSubject(value, isPattern, beside)), ...valuesOf(statement, "repository").map((name) => ({
		...beside,
		name: name.toLowerCase()
	}))];
	if (named.length > 0) return named.filter(({ ids, ownerIds }) => ids.length + ownerIds.length > 0);
	return beside.ids.length === 0 ? [] : [{
		...beside,
		name: void 0
	}];
}
function pinOfSubject(value, isPattern, beside) {
	const { owner, repository, claims } = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .readSubjectPattern */ .Lm)(value, isPattern);
	if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLiteralName */ .V6)(owner, isPattern) && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLiteralName */ .V6)(repository, isPattern)) {
		const [ids, ownerIds] = [idsOf(repository), idsOf(owner)];
		return [{
			name: `${owner.name}/${repository.name}`.toLowerCase(),
			ids: ids.length > 0 ? ids : beside.ids,
			ownerIds: ownerIds.length > 0 ? ownerIds : beside.ownerIds
		}];
	}
	return claims.flatMap(({ key, value: name }) => key === "repository" && /^[^/*?]+\/[^/*?]+$/u.test(name) ? [{
		...beside,
		name: name.toLowerCase()
	}] : []);
}
function idsOf({ ids }) {
	return ids.filter(isId);
}
function isId(text) {
	return /^\d+$/u.test(text);
}
function valuesOf(statement, claim) {
	return conditionsOf(statement, claim).map(({ value }) => value);
}
function conditionsOf({ Condition = {} }, claim) {
	return Object.entries(Condition).flatMap(([name, keys]) => {
		const { sense, base } = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOperator */ .A$)(name);
		if (sense !== "positive") return [];
		return Object.entries(keys).filter(([key]) => key.toLowerCase().endsWith(`:${claim}`)).flatMap(([, values]) => (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .toList */ .st)(values)).map((value) => ({
			value: String(value),
			isPattern: base === "stringlike"
		}));
	});
}
// build/src/plan/state.js
function itemsOf(reading) {
	return reading.kind === "present" ? reading.value : [];
}
// build/src/plan/ownership.js
const MANAGED_BY_TAG = "gh-oidc-aws:managed-by";
const REPOSITORY_TAG = "gh-oidc-aws:repository";
const REPOSITORY_ID_TAG = "gh-oidc-aws:repository-id";
const ADOPTED_TAG = "gh-oidc-aws:adopted";
const ADDED_TAG = "gh-oidc-aws:added";
function isAddedTag(key) {
	return key === "gh-oidc-aws:added" || /^gh-oidc-aws:added-\d+$/u.test(key);
}
function ownershipTags(repository, id) {
	const tags = {
		[MANAGED_BY_TAG]: "gh-oidc-aws",
		[REPOSITORY_TAG]: repository
	};
	return id === void 0 ? tags : {
		...tags,
		[REPOSITORY_ID_TAG]: id
	};
}
function findOwner(tags) {
	if (tags["gh-oidc-aws:managed-by"] !== "gh-oidc-aws") return void 0;
	return {
		repository: tags[REPOSITORY_TAG],
		repositoryId: tags[REPOSITORY_ID_TAG],
		isShared: tags[ADOPTED_TAG] === "merge",
		added: Object.entries(tags).filter(([key]) => isAddedTag(key)).flatMap(([, value]) => value.split(" ")).filter((hash) => hash !== "")
	};
}
function judgeOwnership({ tags, trust }, { repository, repositoryId, previousNames = [], acceptedRepositories = [] }) {
	const owner = findOwner(tags);
	if (owner === void 0) return void 0;
	const named = owner.repository?.toLowerCase();
	const isNamed = named === void 0 ? namesRepository(trust.text, repository) : [repository, ...previousNames].some((name) => name.toLowerCase() === named);
	const byName = isNamed ? { kind: "ours" } : {
		kind: "other-repository",
		owner: owner.repository ?? "an unknown repository"
	};
	const pins = trust.policy === void 0 ? [] : findPins(trust.policy);
	const ids = owner.repositoryId === void 0 ? pinnedIds(pins, owner.repository ?? repository) : [owner.repositoryId];
	if (ids.length === 0 || repositoryId === void 0 && owner.repositoryId === void 0) return byName;
	if (repositoryId !== void 0 && ids.includes(repositoryId)) return { kind: "ours" };
	const isAccepted = acceptedRepositories.some(({ name, id }) => id === repositoryId && name.toLowerCase() === repository.toLowerCase());
	return isNamed && !isAccepted ? {
		kind: "other-id",
		ownerId: [...new Set(ids)].join(" or ")
	} : byName;
}
function namesRepository(trust, repository) {
	return (trust.match(/"repo:[^"]*"/giu) ?? []).some((value) => {
		const { owner, name } = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .Nu)(value.slice(1, -1).toLowerCase());
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
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(`${kind} ${name}`).digest("hex").slice(0, 8);
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
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 8);
	return `${name.slice(0, ROLE_NAME_LIMIT - hash.length - 1)}-${hash}`;
}
// build/src/commands/declare/cached-github.js
const REQUESTS_AT_ONCE = 8;
function memoizeGitHub(github) {
	const gate = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .createGate */ .q)(REQUESTS_AT_ONCE);
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
	if (name !== void 0 && (0,_main_js__WEBPACK_IMPORTED_MODULE_7__/* .isRepositoryName */ .en)(name)) return {
		claims,
		name,
		id
	};
	const reason = name === void 0 ? "GITHUB_REPOSITORY is not set" : `"${name}" is not a valid repository name`;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("REPOSITORY_UNKNOWN", {
		what: "The repository of the run",
		reason
	});
}
async function readOwnClaims(audience, ports) {
	const claims = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_8__/* .readClaims */ .Ip)(ports.idTokens.read(await ports.idTokens.mint(audience, "any")));
	const { serverUrl } = ports.context;
	if ((0,_issuer_js__WEBPACK_IMPORTED_MODULE_11__/* .isIssuerOf */ .ZB)(serverUrl, claims.iss)) return claims;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ISSUER_UNEXPECTED", {
		issuer: claims.iss,
		expected: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_11__/* .toIssuer */ .$S)(serverUrl),
		serverUrl
	});
}
async function findRunRepositoryId({ name, id }, accepted, github) {
	if (id !== void 0) return id;
	const given = accepted.find((item) => item.name.toLowerCase() === name.toLowerCase());
	if (given !== void 0) return given.id;
	try {
		return (await github.readRepository(name)).id;
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, "REPOSITORY_UNKNOWN")) return void 0;
		throw error;
	}
}
const REPOSITORIES_AT_ONCE = 8;
async function resolveRepositories(selection, { claims, name: home }, ports) {
	const names = selection.repositories.length > 0 ? selection.repositories : [home];
	const found = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .H)(names, REPOSITORIES_AT_ONCE, (name) => {
		const isHome = name.toLowerCase() === home.toLowerCase();
		return resolveOne(name, isHome ? claims : void 0, isHome, selection, ports);
	});
	const warnings = found.flatMap(({ warning }) => warning ?? []);
	const trusted = [...Map.groupBy(found, ({ repository }) => repository.identity.id).values()].flatMap(([first]) => first?.repository ?? []);
	return {
		trusted,
		named: found.map(({ repository: { identity } }, index) => {
			const declared = names[index] ?? "";
			return {
				declared,
				declaredId: selection.repositoryIds?.[declared.toLowerCase()],
				identity
			};
		}),
		warnings,
		transition: findTransition(trusted, claims, selection)
	};
}
function findTransition(trusted, claims, { subjectFormat: declared }) {
	if (claims === void 0 || declared === "auto" || declared === "both") return void 0;
	const own = (0,_main_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(claims);
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
	const own = claims === void 0 ? isHome ? fromContext(context) : void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_7__/* .toRepositoryIdentity */ .Gv)(claims);
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
	const own = claims === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(claims);
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
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SUBJECT_TEMPLATE", {
			subject: claims?.sub,
			repository: fullName
		});
	}
	const format = customization?.prefix === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubjectPrefix */ .Bv)(customization.prefix, identity);
	if (format !== void 0) return { shape: {
		kind: "default",
		formats: [format]
	} };
	if ((0,_issuer_js__WEBPACK_IMPORTED_MODULE_11__/* .isEnterpriseServer */ .vh)(context.serverUrl)) return { shape: {
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
	const named = customization.prefix === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubjectPrefix */ .Bv)(customization.prefix, identity);
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
function requireNoPort(issuer) {
	if (URL.canParse(issuer) && new URL(issuer).port !== "") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ISSUER_HAS_PORT", { issuer });
}
async function declare(declaration, ports) {
	const { audience } = declaration;
	const home = await findRunRepository(audience, declaration.roles.flatMap(({ trust }) => trust.flatMap(({ repositories }) => repositories)), ports);
	const asking = {
		...ports,
		github: memoizeGitHub(ports.github)
	};
	const resolved = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .H)(declaration.roles, ROLES_AT_ONCE, (role) => resolveRole(role, home, asking));
	const id = resolved.flatMap(({ named }) => named).find(({ declared }) => declared.toLowerCase() === home.name.toLowerCase())?.identity.id ?? await findRunRepositoryId(home, [], asking.github);
	const issuer = home.claims?.iss ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_11__/* .toIssuer */ .$S)(ports.context.serverUrl);
	requireNoPort(issuer);
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
				repositoryId: id,
				provider: toProvider(declaration, {
					...home,
					id
				}, scope),
				roles: resolved.map((role) => toDesiredRole(role, {
					...home,
					id
				}, scope))
			};
		}
	};
}
async function declareTrust(declaration, role, ports) {
	const [declared] = (await declare(declaration, ports)).stateIn(role).roles;
	if (declared === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("INTERNAL_ERROR", { reason: "no role is declared" });
	return declared.trust;
}
async function resolveRole(role, home, ports) {
	const groups = [];
	const transitional = [];
	const named = [];
	const warnings = [];
	let found;
	for (const entry of role.trust) {
		const { trusted, transition, named: names, warnings: more } = await resolveRepositories({
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
		named.push(...names);
		warnings.push(...more);
		found ??= transition;
	}
	return {
		name: role.name ?? defaultRoleName(home.name),
		declaration: role,
		groups: joinGroups(groups),
		named,
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
	const single = Object.entries(all).flatMap(([claim, [value, ...more]]) => value === void 0 || more.length > 0 || (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(value) ? [] : [[claim, value]]);
	return Object.fromEntries(single);
}
function toDesiredRole(role, home, place) {
	const { declaration, name, groups } = role;
	const { partition, account } = place;
	const trust = toTrust(groups, declaration, place);
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPolicy */ .zQ)(trust));
	if (length > 2048) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("TRUST_POLICY_TOO_LONG", {
		role: name,
		length,
		limit: _document_js__WEBPACK_IMPORTED_MODULE_4__/* .TRUST_POLICY_QUOTA */ .jO
	});
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__/* .renderRoleArn */ .am)({
		partition,
		account,
		path: declaration.path,
		name
	});
	const { permissionsBoundary, description } = declaration;
	const presets = (0,_presets_js__WEBPACK_IMPORTED_MODULE_5__.buildPresets)(declaration.presets, {
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
			...ownershipTags(home.name, home.id)
		},
		adopt: declaration.adopt,
		prune: declaration.prune
	};
}
function toTrust(groups, { pinIds }, place) {
	const statements = groups.map(({ entry, trusted }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildTrust */ .Hw)({
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
	if ((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPolicy */ .zQ)(trust)) > 2048) return void 0;
	return {
		trust,
		claims,
		declared: transition.declared,
		now: transition.now
	};
}
function toProvider(declaration, { name, id }, { partition, account, issuer }) {
	return {
		arn: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_11__/* .toProviderArn */ .Oi)(partition, account, issuer),
		url: issuer,
		audience: declaration.audience,
		tags: {
			...declaration.resourceTags,
			...ownershipTags(name, id)
		}
	};
}



/***/ })

};
