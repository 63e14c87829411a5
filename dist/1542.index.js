export const id = 1542;
export const ids = [1542];
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
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);

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
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json)) return invalid("it is not a JSON object");
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
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(statement)) return "is not an object";
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
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || !Object.values(value).every(isOneOrMany)) return `has a "${key}" that is neither "*" nor an object of strings`;
	}
	const condition = statement["Condition"];
	if (condition === void 0) return void 0;
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(condition)) return "has a \"Condition\" that is not an object";
	for (const [operator, keys] of Object.entries(condition)) {
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(keys)) return `has a condition "${operator}" that is not an object`;
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
	if ((0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) return Object.entries(value).map(([key, item]) => [key, canonical(item)]).sort(([a], [b]) => a < b ? -1 : 1);
	return [String(value)];
}



/***/ }),

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);

// build/src/failure/codes/accounts.js
const ACCOUNTS_FAILURES = {
	ACCOUNT_OUT_OF_REACH: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ account, home }) => `Cannot reach account ${account}: the credentials belong to ${home}, and the config file does not name a role to assume in ${account}.`,
		fix: () => "give the account a role that these credentials can assume:",
		paste: ({ account, id }) => ({
			language: "yaml",
			text: `accounts:\n  ${account}: { id: "${id}", role: OrganizationAccountAccessRole }`
		})
	}),
	ACCOUNT_UNEXPECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ name, id, account, from }) => `The credentials for account ${name} (${id}), from ${from}, belong to account ${account}.`,
		fix: ({ name }) => `correct the \`id\`, \`role\` or \`profile\` of \`${name}\` in the \`config\` file.`
	}),
	ACCOUNTS_FAILED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ failed, count }) => `${failed.length} of ${count} accounts failed:\n${failed.map((line) => `- ${line}`).join("\n")}`,
		fix: () => "fix the accounts listed above and run again; completed accounts are not changed again."
	})
};
// build/src/failure/codes/iam.js
const IAM_FAILURES = {
	IAM_ACCESS_DENIED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `These credentials are not allowed to perform ${action}: ${reason}`,
		fix: ({ principal, action }) => `allow this action for ${principal}. If a policy denies it explicitly, such as a service control policy, remove that deny.${action.startsWith("iam:") ? " `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs." : ""}`,
		paste: ({ action, resource }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Action: action,
				Resource: resource
			})
		})
	}),
	IAM_QUOTA_EXCEEDED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `${action} exceeds an IAM quota: ${reason}`,
		fix: () => "raise the quota in Service Quotas, or remove resources that are no longer needed; then run again."
	}),
	IAM_BUSY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `${action} kept conflicting with another change in progress: ${reason}`,
		fix: () => "run again; every step is idempotent."
	}),
	IAM_UNREADABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ actions, reason }) => `The account could not be read completely (${actions.join(", ")}): ${reason}`,
		fix: () => "allow these actions for the principal named in AWS's message. `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.",
		paste: ({ actions }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Action: actions,
				Resource: "*"
			})
		})
	}),
	POLICY_NOT_FOUND: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ policies, reason }) => `Policy ${policies.join(", ")} does not exist: ${reason}`,
		fix: () => "correct `policy-arns` or `permissions-boundary`; AWS managed policies look like `arn:aws:iam::aws:policy/ReadOnlyAccess`."
	}),
	TRUST_POLICY_REJECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `IAM rejected the trust policy (${action}): ${reason}`,
		fix: () => "compare AWS's message with the policy below. If it is about a statement that this action did not write (a shared role keeps those), fix that statement; otherwise please report a bug.",
		paste: ({ document }) => ({
			language: "json",
			text: document
		})
	}),
	INLINE_POLICY_REJECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ policy, reason }) => `IAM rejected the inline policy ${policy}: ${reason}`,
		fix: ({ policy }) => `correct the document \`${policy}\` in \`inline-policies\`.`
	}),
	TRUST_POLICY_TOO_LONG: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, length, limit }) => `The trust policy of ${role} has ${length} characters, ${length - limit} more than IAM allows (${limit}).`,
		fix: () => "admit fewer branches, tags, environments or repositories, or use a separate role for each repository."
	}),
	TRUST_NOT_EXPRESSIBLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ problem }) => `The inputs cannot be expressed as a trust policy: ${problem}.`,
		fix: () => "change the input named above, or list the exact subjects in `subjects`."
	}),
	TRUST_TOO_LOOSE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ rules }) => `The declared trust policy violates the lint ${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}. Nothing was changed.`,
		fix: () => "change the inputs as the findings suggest, or accept the findings deliberately:",
		paste: ({ rules }) => ({
			language: "yaml",
			text: `accept-findings: ${rules.join(", ")}`
		})
	}),
	SUBJECT_TEMPLATE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ subject, repository }) => `${repository} builds its subjects from a template that could not be read${subject === void 0 ? "" : `; the subject of this run is ${subject}`}.`,
		fix: () => "grant the job `actions: read`, or list the subjects to admit:",
		paste: ({ subject, repository }) => ({
			language: "yaml",
			text: `subjects: ${JSON.stringify(subject ?? `repo:${repository}:\u2026`)}`
		})
	}),
	REPOSITORY_UNKNOWN: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ what, reason }) => `${what} could not be determined: ${reason}.`,
		fix: () => "check the name of the repository, and that `github-token` can read it. The default token can read the repository of the run (if the job has `contents: read`) and public repositories; for another private repository, pass a token that can read it."
	}),
	ROLE_NOT_OWNED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, repository, ownerId, id }) => ownerId === void 0 ? `Role ${role} already exists and was not created by this action. It was not changed.` : `Role ${role} belongs to the repository with the id ${ownerId}, not to ${repository} ${id === void 0 ? "(whose id is unknown)" : `(id ${id})`}. It was not changed.`,
		fix: ({ ownerId, repository, id }) => {
			if (ownerId === void 0) return "choose another `role-name`, or review the difference above and take the role over: `merge` keeps its other trust statements, policies and tags; `replace` replaces its trust policy with the declared one.";
			return id === void 0 ? `give a token that can read ${repository} (\`github-token\`, or GH_TOKEN in a terminal), so that its id is known, or name the id:` : `choose another \`role-name\`. Only if ${repository} was deleted and created again, and no other repository uses the role, accept the new identity:`;
		},
		paste: ({ ownerId, repository, id }) => ({
			language: "yaml",
			text: ownerId === void 0 ? "adopt: merge" : `accept-repository: ${repository}@${id ?? "ID"}`
		})
	}),
	REPOSITORY_IDENTITY_CHANGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ changes }) => `${changes.map(({ repository, before, after }) => `${repository} is not the repository that was trusted: it was ${before}, and GitHub now reports ${after}.`).join("\n")}\nNothing was changed.`,
		fix: () => "find out who controls the new repository. If you do not trust it, remove its name from the declaration. If the change is intended, accept the new identity:",
		paste: ({ changes }) => ({
			language: "yaml",
			text: changes.length === 1 ? `accept-repository: ${changes[0]?.accept ?? ""}` : `accept-repository: |\n${changes.map(({ accept }) => `  ${accept}`).join("\n")}`
		})
	}),
	ROLE_NAME_CASE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, actual }) => `Role ${role} already exists as ${actual}; IAM role names cannot differ only in letter case.`,
		fix: () => "use the exact spelling of the existing role, or choose another `role-name`:",
		paste: ({ actual }) => ({
			language: "yaml",
			text: `role-name: ${actual}`
		})
	}),
	ROLE_NOT_MERGEABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, reason }) => `Role ${role} cannot be shared: ${reason}. It was not changed.`,
		fix: () => "fix the problem above, choose another `role-name`, or take over the role completely with `adopt: replace` (this removes its other trust statements)."
	}),
	ROLE_IN_USE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, reason }) => `IAM refused to delete role ${role}: ${reason}`,
		fix: () => "find what still uses the role, remove it there, and run the teardown again."
	}),
	ROLE_OF_ANOTHER_REPOSITORY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, owner, repository }) => `Role ${role} belongs to ${owner}, not to ${repository}. It was not changed.`,
		fix: () => "choose another `role-name`. If it is the same repository under a new name, and the role has no tag `gh-oidc-aws:repository-id`, update its tag and run again:",
		paste: ({ role, repository }) => ({
			language: "sh",
			text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCommand */ .CB)([
				"aws",
				"iam",
				"tag-role",
				"--role-name",
				role,
				"--tags",
				`Key=gh-oidc-aws:repository,Value=${repository}`
			])
		})
	}),
	ROLE_PATH_FIXED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, actual, desired }) => `Role ${role} has the path ${actual}, and IAM cannot change it to ${desired}.`,
		fix: ({ actual }) => `set \`role-path: ${actual}\`, or choose another \`role-name\`.`
	}),
	WORLD_MOVED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ resource }) => `${resource} was changed by someone or something else after the plan was made. This action did not overwrite it.`,
		fix: () => "run again; the new plan takes the change into account."
	}),
	EXISTS_UNREADABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ resource, reason }) => `AWS reports both that ${resource} exists and that it does not: ${reason}`,
		fix: () => "run again in a minute; if the error persists, look in the IAM console for a resource with a slightly different name (an OIDC provider with a trailing slash is a different provider)."
	}),
	KEY_NOT_RETIRED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ how, reason }) => `Bootstrap succeeded and was verified, but its access key could not be retired (${how}): ${reason}`,
		fix: () => "delete the key in the IAM console, and the secret that contains it."
	}),
	VARIABLE_NOT_SAVED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ repository, name, value, reason }) => `The ARN ${value} could not be saved as the variable ${name} of ${repository}: ${reason}.`,
		fix: () => "set `github-token` to a token with \"Variables: write\" on the repository (a job's default token cannot have it), or set the variable manually:",
		paste: ({ repository, name, value }) => ({
			language: "sh",
			text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCommand */ .CB)([
				"gh",
				"variable",
				"set",
				name,
				"--repo",
				repository,
				"--body",
				value
			])
		})
	}),
	VERIFICATION_FAILED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, seconds, reason }) => `The OIDC provider and the role match the declaration, but ${role} could not be assumed within ${seconds} s: ${reason}`,
		fix: () => "run again in a minute. If it still fails, a service or resource control policy may deny it; a policy written for `repo:OWNER/*` does not match `repo:OWNER@ID/\u2026`."
	}),
	DRIFT_FOUND: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ changes, where }) => where === void 0 ? `The account differs from the declared state in ${changes} ${changes === 1 ? "place" : "places"}.` : `${changes === 1 ? "An account differs" : `${changes} accounts differ`} from the declared state: ${where}.`,
		fix: () => "run `mode: bootstrap` to restore the declared state, or turn `fail-on-drift` off."
	})
};
// build/src/failure/lazy-failures.js
(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .addFailures */ .Nn)(IAM_FAILURES, ACCOUNTS_FAILURES);



/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLiveLookup: () => (/* binding */ createLiveLookup)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8700);
/* harmony import */ var _client2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5632);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9492);





// build/src/aws/iam/trust-lookup.js
function createTrustLookup({ caller, reader, credentials }) {
	return { async lookUp(role, issuer, path) {
		const providerArn = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderArn */ .Oi)(role.partition, role.account, issuer);
		const [identity, foundRole, foundProvider] = await Promise.all([
			attempt(async () => ({
				kind: "present",
				value: await caller.callerIdentity(credentials)
			})),
			attempt(() => reader.readRole(role.name)),
			attempt(() => reader.readProvider(providerArn))
		]);
		const account = identity.kind === "present" ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(identity.value.arn)?.account : void 0;
		if (account !== role.account) {
			const why = account === void 0 ? `the credentials from ${credentials.from} do not work` : `the credentials from ${credentials.from} belong to account ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(account, account)}`;
			return {
				trust: {
					role: {
						kind: "unknown",
						why
					},
					provider: {
						kind: "unknown",
						why
					}
				},
				role: void 0
			};
		}
		const known = toKnownRole(foundRole, path === "any" ? void 0 : (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role));
		return {
			trust: {
				role: known,
				provider: toKnownProvider(foundProvider)
			},
			role: known.kind === "present" && foundRole.kind === "present" ? foundRole.value : void 0
		};
	} };
}
async function attempt(read) {
	try {
		return await read();
	} catch (error) {
		return {
			kind: "unreadable",
			action: "",
			reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) ? error.message : "the call failed"
		};
	}
}
function toKnownRole(reading, arn) {
	if (reading.kind === "unreadable") return {
		kind: "unknown",
		why: reading.reason
	};
	if (reading.kind === "absent" || arn !== void 0 && reading.value.arn !== arn) return { kind: "absent" };
	return {
		kind: "present",
		...reading.value.trust
	};
}
function toKnownProvider(reading) {
	if (reading.kind === "unreadable") return {
		kind: "unknown",
		why: reading.reason
	};
	if (reading.kind === "absent") return { kind: "absent" };
	return {
		kind: "present",
		clientIds: reading.value.audiences
	};
}
const TIMEOUTS_MS = {
	explanation: 2e3,
	diagnosis: 1e4
};
function createLiveLookup(settings, credentials, purpose) {
	const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(TIMEOUTS_MS[purpose])]);
	const maxAttempts = purpose === "explanation" ? 1 : settings.maxAttempts;
	const limited = {
		...settings,
		signal,
		maxAttempts
	};
	const reader = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .createIamReader */ .$1)((0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .createIam */ .EI)(limited, credentials));
	return createTrustLookup({
		caller: (0,_client2_js__WEBPACK_IMPORTED_MODULE_2__.createCallerSts)(limited),
		reader,
		credentials
	});
}



/***/ })

};
