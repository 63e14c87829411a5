export const id = 8665;
export const ids = [8665,3905,231];
export const modules = {

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accounts_exports: () => (/* binding */ accounts_exports),
/* harmony export */   readConfigAccounts: () => (/* binding */ readConfigAccounts)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8700);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1834);




// build/src/inputs/config/accounts.js
var accounts_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({ readConfigAccounts: () => readConfigAccounts });
const DECLARING_INPUTS = [
	..._aws_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_INPUTS */ .L2,
	"role-path",
	"role-description",
	"max-session-duration",
	"permissions-boundary",
	"subject-format",
	"pin-ids",
	"policy-arns",
	"inline-policies",
	"permission-presets",
	"resource-prefix",
	"prune",
	"adopt",
	"provider-only",
	"resource-tags"
];
async function readConfigAccounts(read, region, readFile) {
	const path = read.text("config");
	const isAny = (text) => text !== "";
	const accounts = read.items("account", isAny, "names or IDs of accounts in the `config` file");
	const audience = (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAudience */ .QA)(read) ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAudience */ .Yl)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .toPartition */ .I2)(region));
	const roleName = (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDeclaredName */ .p6)(read);
	if (path === void 0) {
		if (accounts.length > 0) read.problem("account", accounts.join(", "), "can only be used with `config`");
		return;
	}
	for (const name of DECLARING_INPUTS) if (read.isGiven(name)) read.problem(name, "", "cannot be combined with `config`; set it in the file instead");
	const text = readFile(path);
	if (typeof text !== "string") {
		const why = text === void 0 ? " (is `actions/checkout` missing?)" : `: ${text.refused}`;
		read.problem("config", path, `is not a readable file in the workspace${why}`);
		return;
	}
	const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(6837)]).then(__webpack_require__.bind(__webpack_require__, 6837));
	const parsed = await parseConfig(text, path, {
		region,
		audience,
		accounts,
		roleName,
		requireTime: read.requireTime
	}, readFile);
	if (parsed.kind === "config" && parsed.accounts.length === 0) read.problem("config", path, "does not declare anything for the role and accounts that the inputs select");
	if (parsed.kind === "config") return parsed.accounts;
	for (const problem of parsed.problems) read.fileProblem("config", problem);
}



/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declaration_exports: () => (/* binding */ declaration_exports),
/* harmony export */   parseAcceptedRepositories: () => (/* binding */ parseAcceptedRepositories),
/* harmony export */   parseDeclaration: () => (/* binding */ parseDeclaration),
/* harmony export */   parseRepositories: () => (/* binding */ parseRepositories),
/* harmony export */   parseRole: () => (/* binding */ parseRole),
/* harmony export */   parseRuns: () => (/* binding */ parseRuns)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4350);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8700);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1834);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3002);






// build/src/plan/presets/names.js
const PRESET_NAMES = [
	"ecr",
	"s3-artifacts",
	"ssm-parameters",
	"cloudformation",
	"iam-roles",
	"ami",
	"sns",
	"cdk-deploy"
];
function isPresetName(text) {
	return PRESET_NAMES.includes(text);
}
// build/src/inputs/fields/repositories.js
function parseRepositories(read) {
	const lines = read.items("repositories", isDeclared, "`owner/repo` or `owner/repo@ID`, without wildcards");
	const ids = {};
	const names = [];
	for (const { name, id } of lines.map(split)) {
		const key = name.toLowerCase();
		if (id !== void 0 && ids[key] !== void 0 && ids[key] !== id) read.problem("repositories", name, `has two ids, ${ids[key]} and ${id}`);
		if (id !== void 0) ids[key] = id;
		if (!names.includes(name)) names.push(name);
	}
	return {
		names,
		ids
	};
}
function parseAcceptedRepositories(read) {
	return read.items("accept-repository", (item) => isDeclared(item) && split(item).id !== void 0, "`owner/repo@ID`").flatMap((line) => {
		const { name, id } = split(line);
		return id === void 0 ? [] : [{
			name,
			id
		}];
	});
}
function split(text) {
	const at = text.indexOf("@");
	return at < 0 ? {
		name: text,
		id: void 0
	} : {
		name: text.slice(0, at),
		id: text.slice(at + 1)
	};
}
function isDeclared(text) {
	const { name, id } = split(text);
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .isRepositoryName */ .en)(name) && (id === void 0 || /^[1-9]\d{0,19}$/u.test(id));
}
// build/src/inputs/declaration.js
var declaration_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({ parseDeclaration: () => parseDeclaration });
async function parseDeclaration(read, region, readFile) {
	const role = await parseRole(read, readFile, [await parseRuns(read)]);
	return {
		region,
		audience: (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAudience */ .QA)(read) ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultAudience */ .Yl)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .toPartition */ .I2)(region)),
		resourceTags: role.tags,
		roles: read.boolean("provider-only") ? [] : [role]
	};
}
async function parseRole(read, readFile, trust) {
	return {
		name: (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeclaredName */ .p6)(read),
		path: read.matching("role-path", /^\/(?:[\x21-\x7e]{1,510}\/)?$/u, "an IAM path: `/`, or a path that begins and ends with `/`") ?? "/",
		description: read.matching("role-description", /^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/u, "an IAM description: at most 1000 Latin characters, no emoji"),
		maxSessionDuration: {
			value: read.integer("max-session-duration", 3600, 43200),
			from: read.isGiven("max-session-duration") ? "input" : "default"
		},
		permissionsBoundary: read.matching("permissions-boundary", _arn_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_ARN */ .nS, "the ARN of a managed policy"),
		policyArns: parsePolicyArns(read),
		...await parsePermissions(read, readFile),
		prune: read.boolean("prune"),
		adopt: parseAdoption(read),
		tags: await parseTags(read),
		trust,
		subjectFormat: read.oneOf("subject-format", [
			"auto",
			"classic",
			"immutable",
			"both"
		]) ?? "auto",
		pinIds: read.boolean("pin-ids")
	};
}
async function parseRuns(read) {
	const ref = "without `refs/\u2026`; `*` and `?` are wildcards";
	const branches = read.lines("branches", isRefName, `a branch name ${ref}`);
	const tags = read.lines("git-tags", isRefName, `a tag name ${ref}`);
	const environments = read.lines("environments", isEnvironmentName, "an environment name of at most 255 characters");
	const contexts = [
		...branches.map((name) => ({
			kind: "branch",
			name
		})),
		...tags.map((name) => ({
			kind: "tag",
			name
		})),
		...environments.map((name) => ({
			kind: "environment",
			name
		})),
		...read.boolean("pull-requests") ? [{ kind: "pull-request" }] : []
	];
	const { names, ids } = parseRepositories(read);
	return {
		repositories: names,
		...Object.keys(ids).length === 0 ? {} : { repositoryIds: ids },
		contexts,
		reusableWorkflows: read.lines("reusable-workflows", (item) => /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^\s@]+\.ya?ml@\S+$/u.test(item), "`owner/repo/.github/workflows/file.yml@ref`, with a full ref such as `refs/heads/main` or a commit SHA"),
		subjects: read.lines("subjects", (item) => /^[^\p{Cc}]{1,512}$/u.test(item), "a `sub` value"),
		conditions: await parseConditions(read)
	};
}
const CONDITION_CLAIMS = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .exposedClaims */ .gK)("aws", _issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_ISSUER */ .oX).filter((claim) => claim !== "sub" && claim !== "aud");
async function parseConditions(read) {
	const text = read.text("trust-conditions");
	if (text === void 0) return {};
	const { parseTextMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(1880)]).then(__webpack_require__.bind(__webpack_require__, 1880)).then((n) => n.yaml_exports);
	const parsed = parseTextMap(text);
	if (parsed.kind === "invalid") {
		read.problem("trust-conditions", text, `is not a YAML map of claims to values: ${parsed.problem}`);
		return {};
	}
	const accepted = CONDITION_CLAIMS.map((name) => `\`${name}\``).join(", ");
	for (const [claim, values] of Object.entries(parsed.map)) {
		if (!CONDITION_CLAIMS.includes(claim)) read.problem("trust-conditions", claim, `is not a claim that AWS can test; expected one of ${accepted}`);
		if (values.length === 0 || values.includes("")) read.problem("trust-conditions", claim, "has no value");
	}
	return parsed.map;
}
const MOST_POLICIES = 25;
function parsePolicyArns(read) {
	const arns = read.lines("policy-arns", _arn_js__WEBPACK_IMPORTED_MODULE_1__/* .isPolicyArn */ .Sx, "the ARN of a managed policy");
	if (arns.length > MOST_POLICIES) read.problem("policy-arns", "", `lists ${arns.length} policies; an IAM role can have at most ${MOST_POLICIES}`);
	return arns;
}
const INLINE_LIMIT = 10240;
function parseAdoption(read) {
	const found = read.oneOf("adopt", [
		"false",
		"False",
		"FALSE",
		"merge",
		"replace"
	]);
	return found === "merge" || found === "replace" ? found : "refuse";
}
async function parsePermissions(read, readFile) {
	const inlinePolicies = await parseInlinePolicies(read, readFile);
	const presets = await parsePresets(read);
	const length = [...inlinePolicies, ...presets.policies].map(({ text }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePolicy */ .pg)(text)).reduce((sum, size) => sum + size, 0);
	if (length > INLINE_LIMIT) {
		const names = presets.names.length === 0 ? "inline-policies" : "permission-presets";
		read.problem(names, "", `makes the inline policies ${length} characters long in total; IAM allows at most ${INLINE_LIMIT}`);
	}
	const given = new Set(inlinePolicies.map(({ name }) => name));
	for (const { name } of presets.policies) if (given.has(name)) read.problem("inline-policies", name, "is the name of a policy that `permission-presets` creates");
	return {
		inlinePolicies,
		presets: presets.names,
		resourcePrefix: presets.prefix
	};
}
async function parsePresets(read) {
	const prefix = read.text("resource-prefix");
	const accepted = PRESET_NAMES.map((name) => `\`${name}\``).join(", ");
	const items = read.items("permission-presets", isPresetName, `one of ${accepted}`);
	const names = PRESET_NAMES.filter((name) => items.includes(name));
	if (prefix === void 0) {
		if (items.length > 0) read.problem("resource-prefix", "", "is empty, but `permission-presets` requires it");
		return {
			names,
			prefix: "",
			policies: []
		};
	}
	const { findPrefixProblem } = await __webpack_require__.e(/* import() */ 2943).then(__webpack_require__.bind(__webpack_require__, 2943)).then((n) => n.prefix_exports);
	const problem = findPrefixProblem(prefix, names);
	if (problem !== void 0) read.problem("resource-prefix", prefix, problem);
	if (problem !== void 0 || names.length === 0) return {
		names,
		prefix,
		policies: []
	};
	const { buildPresets } = await __webpack_require__.e(/* import() */ 4471).then(__webpack_require__.bind(__webpack_require__, 4471)).then((n) => n.presets_exports);
	const account = "0".repeat(12);
	const roleArn = `arn:aws-us-gov:iam::${account}:role/${"x".repeat(64)}`;
	return {
		names,
		prefix,
		policies: buildPresets(names, {
			partition: "aws-us-gov",
			account,
			prefix,
			permissionsBoundary: read.text("permissions-boundary"),
			roleArn
		})
	};
}
async function parseInlinePolicies(read, readFile) {
	const name = "inline-policies";
	const text = read.text(name);
	if (text === void 0) return [];
	const { parseDocumentMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(1880)]).then(__webpack_require__.bind(__webpack_require__, 1880)).then((n) => n.yaml_exports);
	const parsed = parseDocumentMap(text);
	if (parsed.kind === "invalid") {
		read.problem(name, text, `is not a YAML map of names to policy documents or paths: ${parsed.problem}`);
		return [];
	}
	return Object.entries(parsed.map).flatMap(([policy, value]) => {
		if (!/^[\w+=,.@-]{1,128}$/u.test(policy)) read.problem(name, policy, "is not a valid policy name");
		const json = typeof value === "string" ? readDocument(value, readFile) : value.json;
		if (typeof json !== "string") {
			const why = json === void 0 ? "" : `: ${json.refused}`;
			read.problem(name, String(value), `is not a policy document or a readable file in the workspace${why}`);
			return [];
		}
		const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .ON)(json);
		const problem = document.kind === "invalid" ? document.problem : findGrammarProblem(document.policy);
		if (problem !== void 0) read.problem(name, policy, `is not a policy document: ${problem}`);
		return document.kind === "invalid" ? [] : [{
			name: policy,
			text: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPolicy */ .zQ)(document.policy)
		}];
	});
}
function readDocument(value, readFile) {
	return value.trimStart().startsWith("{") ? value : readFile(value);
}
function findGrammarProblem({ Statement }) {
	const ids = Statement.flatMap(({ Sid }) => Sid ?? []);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== void 0) return `two statements have the "Sid" ${twice}`;
	for (const [index, statement] of Statement.entries()) {
		const { Resource, NotResource, Principal, NotPrincipal } = statement;
		if (Resource === void 0 && NotResource === void 0) return `statement ${index + 1} has no "Resource"`;
		if (Principal !== void 0 || NotPrincipal !== void 0) return `statement ${index + 1} has a "Principal", which only a trust policy can have`;
	}
}
async function parseTags(read) {
	const name = "resource-tags";
	const text = read.text(name);
	if (text === void 0) return {};
	const { parseTextMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(1880)]).then(__webpack_require__.bind(__webpack_require__, 1880)).then((n) => n.yaml_exports);
	const parsed = parseTextMap(text);
	if (parsed.kind === "invalid") {
		read.problem(name, text, `is not a YAML map of keys to values: ${parsed.problem}`);
		return {};
	}
	const tags = Object.entries(parsed.map).map(([key, values]) => [key, values.length === 1 ? values[0] ?? "" : void 0]);
	if (tags.length > 47) {
		read.problem(name, "", `has ${tags.length} tags; IAM allows 50, and this action uses three`);
		return {};
	}
	for (const [key, value] of tags) {
		if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) || /^(?:aws|gh-oidc-aws):/iu.test(key)) read.problem(name, key, "is not a valid tag key (`aws:` and `gh-oidc-aws:` are reserved)");
		if (value === void 0) read.problem(name, key, "has several values; a tag has one");
		else if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) read.problem(name, value, `is not a valid value for the tag ${key}; IAM allows at most 256 letters, digits, spaces, and any of _ . : / = + - @`);
	}
	const keys = tags.map(([key]) => key.toLowerCase());
	const twice = tags.find(([key], index) => keys.indexOf(key.toLowerCase()) !== index);
	if (twice !== void 0) read.problem(name, twice[0], "is a duplicate key: IAM ignores letter case in tag keys");
	return Object.fromEntries(tags.map(([key, value]) => [key, value ?? ""]));
}
function isRefName(name) {
	return /^[^\s~^:\\[\p{Cc}]{1,255}$/u.test(name) && !/^refs\/|^\/|\/$|\.\./u.test(name);
}
function isEnvironmentName(name) {
	return /^[^\p{Cc}]{1,255}$/u.test(name);
}



/***/ }),

/***/ 8665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ parseDeclared),
/* harmony export */   co: () => (/* binding */ parseKeyDisposition),
/* harmony export */   n$: () => (/* binding */ countRoles),
/* harmony export */   zU: () => (/* binding */ withTimeFor)
/* harmony export */ });
/* harmony import */ var _accounts2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3905);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);


// build/src/inputs/modes/declared-state.js
async function parseDeclared(read, region, readFile) {
	const accounts = await (0,_accounts2_js__WEBPACK_IMPORTED_MODULE_0__.readConfigAccounts)(read, region, readFile);
	return {
		accounts,
		declaration: accounts?.[0]?.declaration ?? await (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__.parseDeclaration)(read, region, readFile),
		acceptFindings: read.items("accept-findings", (item) => /^T\d\d$/u.test(item), "trust linter rules such as `T09`")
	};
}
const SECONDS_PER_ROLE = 2;
function withTimeFor(accounts, read, settings) {
	if (read.isGiven("action-timeout-s")) return settings;
	const more = Math.max(0, countRoles(accounts) - 1) * SECONDS_PER_ROLE;
	return {
		...settings,
		timeoutSeconds: settings.timeoutSeconds + more
	};
}
function countRoles(accounts) {
	return (accounts ?? []).reduce((sum, { declaration }) => sum + declaration.roles.length, 0);
}
function parseKeyDisposition(read) {
	return read.oneOf("retire-bootstrap-key", [
		"keep",
		"deactivate",
		"delete"
	]) ?? "keep";
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



/***/ })

};
