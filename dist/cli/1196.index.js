export const id = 1196;
export const ids = [1196];
export const modules = {

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ parseDeclaration),
/* harmony export */   gP: () => (/* binding */ parseRole),
/* harmony export */   oI: () => (/* binding */ parseRuns),
/* harmony export */   of: () => (/* binding */ parseRepositories),
/* harmony export */   zl: () => (/* binding */ parseAcceptedRepositories)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4463);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2837);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6309);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2944);





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
	return (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryName */ .en)(name) && (id === void 0 || /^[1-9]\d{0,19}$/u.test(id));
}
// build/src/inputs/declaration.js
async function parseDeclaration(read, region, readFile) {
	const role = await parseRole(read, readFile, [await parseRuns(read)]);
	return {
		region,
		audience: (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAudience */ .QA)(read) ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAudience */ .Yl)((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region)),
		resourceTags: role.tags,
		roles: read.boolean("provider-only") ? [] : [role]
	};
}
async function parseRole(read, readFile, trust) {
	return {
		name: (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDeclaredName */ .p6)(read),
		path: read.matching("role-path", /^\/(?:[\x21-\x7e]{1,510}\/)?$/u, "an IAM path: `/`, or a path that begins and ends with `/`") ?? "/",
		description: read.matching("role-description", /^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/u, "an IAM description: at most 1000 Latin characters, no emoji"),
		maxSessionDuration: {
			value: read.integer("max-session-duration", 3600, 43200),
			from: read.isGiven("max-session-duration") ? "input" : "default"
		},
		permissionsBoundary: read.matching("permissions-boundary", _arn_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ARN */ .nS, "the ARN of a managed policy"),
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
const CONDITION_CLAIMS = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .exposedClaims */ .gK)("aws", _issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_ISSUER */ .oX).filter((claim) => claim !== "sub" && claim !== "aud");
async function parseConditions(read) {
	const text = read.text("trust-conditions");
	if (text === void 0) return {};
	const { parseTextMap } = await Promise.all(/* import() */[__webpack_require__.e(1462), __webpack_require__.e(1167)]).then(__webpack_require__.bind(__webpack_require__, 1167));
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
	const arns = read.lines("policy-arns", _arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isPolicyArn */ .Sx, "the ARN of a managed policy");
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
	const length = [...inlinePolicies, ...presets.policies].map(({ text }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .measurePolicy */ .pg)(text)).reduce((sum, size) => sum + size, 0);
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
	const { findPrefixProblem } = await __webpack_require__.e(/* import() */ 2294).then(__webpack_require__.bind(__webpack_require__, 2294));
	const problem = findPrefixProblem(prefix, names);
	if (problem !== void 0) read.problem("resource-prefix", prefix, problem);
	if (problem !== void 0 || names.length === 0) return {
		names,
		prefix,
		policies: []
	};
	const { buildPresets } = await Promise.all(/* import() */[__webpack_require__.e(9592), __webpack_require__.e(1392)]).then(__webpack_require__.bind(__webpack_require__, 1392));
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
	const { parseDocumentMap } = await Promise.all(/* import() */[__webpack_require__.e(1462), __webpack_require__.e(1167)]).then(__webpack_require__.bind(__webpack_require__, 1167));
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
		const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .ON)(json);
		const problem = document.kind === "invalid" ? document.problem : findGrammarProblem(document.policy);
		if (problem !== void 0) read.problem(name, policy, `is not a policy document: ${problem}`);
		return document.kind === "invalid" ? [] : [{
			name: policy,
			text: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPolicy */ .zQ)(document.policy)
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
	const { parseTextMap } = await Promise.all(/* import() */[__webpack_require__.e(1462), __webpack_require__.e(1167)]).then(__webpack_require__.bind(__webpack_require__, 1167));
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

/***/ 1196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDeclaration: () => (/* reexport safe */ _declaration_js__WEBPACK_IMPORTED_MODULE_0__.Av)
/* harmony export */ });
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);



/***/ })

};
