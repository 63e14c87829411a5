export const id = 8085;
export const ids = [8085,1880];
export const modules = {

/***/ 8085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseAssumeRoles: () => (/* binding */ parseAssumeRoles)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8700);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1834);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4285);
/* harmony import */ var _session2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6761);
/* harmony import */ var _find_declaration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(513);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1880);








// build/src/inputs/modes/assume-roles.js
async function parseAssumeRoles({ read, context, readFile, readVariable }) {
	const settings = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P$)(read);
	const allowedAccounts = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAccounts */ .I9)(read);
	const given = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegion */ .cf)(read, context);
	checkCombination(read);
	await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDemands */ .Yl)(read, readVariable, void 0, false);
	(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .noticeWithoutCredentials */ .Rl)(read);
	read.boolean("role-skip-session-tagging");
	const entries = readEntries(read, allowedAccounts, given);
	const region = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseRegion */ .QR)(read, given, entries[0]?.role.partition ?? "aws");
	const session = (0,_session2_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSession */ .iq)(read, context, region, allowedAccounts, readVariable);
	const mayReplace = read.boolean("overwrite-aws-profile");
	const refreshes = read.boolean("refresh");
	const audience = (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAudience */ .QA)(read);
	const waitForTrustSeconds = read.integer("wait-for-trust-seconds", 0, 600);
	const profiles = [];
	if (entries.length === 0) await (0,_find_declaration_js__WEBPACK_IMPORTED_MODULE_5__/* .findDeclaration */ .M)(read, region, readFile, void 0);
	for (const { profile, role, ...own } of entries) profiles.push({
		...session,
		...withoutUndefined(own),
		partition: role.partition,
		profile: {
			name: profile,
			mayReplace
		},
		role,
		audience: audience ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultAudience */ .Yl)(role.partition),
		otherAudience: audience === void 0 && role.partition === "aws-cn" ? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultAudience */ .Yl)("aws") : void 0,
		waitForTrustSeconds,
		refreshes,
		declaration: await (0,_find_declaration_js__WEBPACK_IMPORTED_MODULE_5__/* .findDeclaration */ .M)(read, own.region, readFile, role)
	});
	read.finish();
	const { masksAccount, unsetsCurrent, stale, wantsPlainSecret } = session;
	const options = {
		profiles,
		allowedAccounts,
		masksAccount,
		unsetsCurrent,
		stale
	};
	const common = settings(region);
	const maxAttempts = wantsPlainSecret ? 12 : common.maxAttempts;
	return {
		kind: "assume-roles",
		...common,
		maxAttempts,
		options
	};
}
const TEXTS_OF_ONE_ROLE = {
	"role-to-assume": "add this role to `roles` with a profile of its own",
	"aws-access-key-id": "the roles are assumed with the ID token of the job",
	"aws-secret-access-key": "the roles are assumed with the ID token of the job",
	"aws-session-token": "the roles are assumed with the ID token of the job",
	"web-identity-token-file": "the roles are assumed with the ID token of the job",
	"aws-profile": "each key of `roles` is the name of a profile"
};
const SWITCHES_OF_ONE_ROLE = {
	"role-chaining": "the roles are assumed with the ID token of the job",
	"force-skip-oidc": "the roles are assumed with the ID token of the job",
	"use-existing-credentials": "the roles are assumed with the ID token of the job",
	"output-credentials": "later steps read the credentials from the profiles",
	"output-env-credentials": "later steps read the credentials from the profiles"
};
function checkCombination(read) {
	for (const [name, why] of Object.entries(TEXTS_OF_ONE_ROLE)) {
		const value = read.text(name);
		if (value !== void 0) read.problem(name, value, `cannot be combined with \`roles\`: ${why}`);
	}
	for (const [name, why] of Object.entries(SWITCHES_OF_ONE_ROLE)) if (read.boolean(name)) read.problem(name, "true", `cannot be combined with \`roles\`: ${why}`);
}
function readEntries(read, allowedAccounts, given) {
	const text = read.text("roles") ?? "";
	const parsed = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__.parseNestedMap)(text);
	if (parsed.kind === "invalid") {
		read.problem("roles", "", `is not a YAML map of profiles to roles: ${parsed.problem}`);
		return [];
	}
	const entries = Object.entries(parsed.map);
	if (entries.length === 0) read.problem("roles", "", "contains no profiles");
	return entries.flatMap(([profile, value]) => {
		if (!_session2_js__WEBPACK_IMPORTED_MODULE_4__/* .PROFILE_NAME */ .uE.test(profile)) read.problem("roles", profile, `is not valid; expected ${_session2_js__WEBPACK_IMPORTED_MODULE_4__/* .PROFILE_NAME_RULE */ .PW}`);
		return readEntry(read, profile, typeof value === "string" ? { role: value } : value, allowedAccounts, given) ?? [];
	});
}
const KEYS = [
	"role",
	"region",
	"duration",
	"session-policy"
];
function readEntry(read, profile, detail, allowedAccounts, given) {
	const problem = (value, what) => read.problem("roles", value, `(profile ${profile}) ${what}`);
	for (const key of Object.keys(detail)) if (!KEYS.includes(key)) problem(key, `is not a key of a role; expected ${KEYS.join(", ")}`);
	const { role: roleText, region: regionText, duration } = detail;
	const foreign = (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeignService */ .A8)(read) && typeof roleText === "string" ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForeignRoleArn */ .nc)(roleText.trim()) : void 0;
	const role = readRole(roleText, allowedAccounts, typeof regionText === "string" ? regionText : given?.region) ?? foreign;
	if (role === void 0) {
		problem(show(roleText), `is not a role ARN (\`arn:aws:iam::111122223333:role/NAME\`); a role name is enough only if \`allowed-account-ids\` lists exactly one account`);
		return;
	}
	return {
		profile,
		role,
		region: readRegion(read, profile, role, regionText, given, problem),
		durationSeconds: readDuration(duration, problem),
		inlineSessionPolicy: readPolicy(detail["session-policy"], problem)
	};
}
function readRole(value, allowedAccounts, region) {
	const text = typeof value === "string" ? value.trim() : "";
	const [account, ...others] = allowedAccounts;
	const named = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRolePath */ .Jz)(text);
	if (named === void 0 || account === void 0 || others.length > 0) return (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleArn */ .DM)(text);
	return {
		partition: region === void 0 ? "aws" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .toPartition */ .I2)(region),
		account,
		...named
	};
}
function readRegion(read, profile, role, value, given, problem) {
	if (value !== void 0) {
		const text = typeof value === "string" ? value.trim() : "";
		if ((0,_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeignService */ .A8)(read)) return text;
		if (!_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .AWS_REGION */ .VN.test(text)) problem(show(value), "is not an AWS region such as `us-east-1`");
		else if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .toPartition */ .I2)(text) !== role.partition) problem(text, `is not in ${role.partition}, the partition of the role`);
		return text;
	}
	if (given !== void 0 && (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .toPartition */ .I2)(given.region) === role.partition) return given.region;
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRegion */ ._h)(role.partition);
	if (given !== void 0) read.notice(`Profile ${profile} uses ${region}, because ${given.region} is not in ${role.partition}.`);
	return region;
}
function readDuration(value, problem) {
	if (value === void 0) return void 0;
	const text = typeof value === "string" ? value.trim() : "";
	const [, digits] = /^(\d{1,9})s?$/u.exec(text) ?? [];
	const seconds = digits === void 0 ? NaN : Number(digits);
	if (seconds >= 900 && seconds <= 43200) return seconds;
	problem(show(value), "is not a session duration in seconds from 900 to 43200");
}
function readPolicy(value, problem) {
	if (value === void 0) return void 0;
	const policy = typeof value === "string" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(value) : value;
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(policy)) {
		problem(show(value), "is not a session policy: expected a policy document as JSON or as a YAML map");
		return;
	}
	const text = JSON.stringify(policy);
	if (text.length > 2048) problem("session-policy", `has ${text.length} characters; STS allows at most ${_session2_js__WEBPACK_IMPORTED_MODULE_4__/* .SESSION_POLICY_LENGTH */ .tZ}`);
	return text;
}
function show(value) {
	return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
function withoutUndefined({ region, durationSeconds, inlineSessionPolicy }) {
	return {
		region,
		...durationSeconds === void 0 ? {} : { durationSeconds },
		...inlineSessionPolicy === void 0 ? {} : { inlineSessionPolicy }
	};
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



/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeYamlProblem: () => (/* binding */ describeYamlProblem),
/* harmony export */   findRepeatedKeys: () => (/* binding */ findRepeatedKeys),
/* harmony export */   parseNestedMap: () => (/* binding */ parseNestedMap),
/* harmony export */   yaml_exports: () => (/* binding */ yaml_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4635);


// build/src/inputs/yaml-problem.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__/* .require_dist */ .F)();
const KINDS = {
	ALIAS_PROPS: "an alias has an anchor or a tag",
	BAD_ALIAS: "the name of an alias or anchor is missing or ends in a colon",
	BAD_COLLECTION_TYPE: "a tag does not fit its list or map",
	BAD_DIRECTIVE: "a directive (`%`) is not known",
	BAD_DQ_ESCAPE: "a text in double quotes has an unknown escape",
	BAD_INDENT: "the indentation does not fit the lines above, or a bracket is not closed",
	BAD_PROP_ORDER: "an anchor or tag is in the wrong place",
	BAD_SCALAR_START: "a text starts with a character that needs quotes",
	BLOCK_AS_IMPLICIT_KEY: "a map or list is used as a key",
	BLOCK_IN_FLOW: "a map or list by indentation is inside of brackets",
	DUPLICATE_KEY: "a key is there twice",
	KEY_OVER_1024_CHARS: "a key is too long",
	MISSING_CHAR: "a character is missing, such as a space, comma, quote, colon or closing bracket",
	MULTILINE_IMPLICIT_KEY: "a key is on more than one line",
	MULTIPLE_ANCHORS: "a value has two anchors",
	MULTIPLE_DOCS: "a second document begins",
	MULTIPLE_TAGS: "a value has two tags",
	NON_STRING_KEY: "a key is not text",
	RESOURCE_EXHAUSTION: "the text is nested too deeply",
	TAB_AS_INDENT: "a tab indents a line; YAML takes spaces only",
	TAG_RESOLVE_FAILED: "a tag has no meaning here",
	UNEXPECTED_TOKEN: "something is where YAML does not expect it"
};
function describeYamlProblem(code) {
	return (Object.hasOwn(KINDS, code) ? KINDS[code] : void 0) ?? "the text cannot be read";
}
// build/src/inputs/yaml.js
var yaml_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({
	parseDocumentMap: () => parseDocumentMap,
	parseTextMap: () => parseTextMap
});
function parseTextMap(text) {
	return parseMap(text, "failsafe", (name, item) => {
		const values = Array.isArray(item) ? item : [item];
		if (values.every((entry) => typeof entry === "string")) return values;
		throw new Error(`the value of "${name}" is not a string or a list of strings`);
	});
}
function parseDocumentMap(text) {
	return parseMap(text, "core", (name, item) => {
		if (typeof item === "string") return item;
		if (typeof item === "object" && item !== null && !Array.isArray(item)) return { json: JSON.stringify(item) };
		throw new Error(`the value of "${name}" is not a document or a path`);
	});
}
function parseNestedMap(text) {
	return parseMap(text, "failsafe", (name, item) => {
		if (typeof item === "string") return item;
		if (typeof item === "object" && item !== null && !Array.isArray(item)) return { ...item };
		throw new Error(`the value of "${name}" is not a string or a map`);
	});
}
function parseMap(text, schema, read) {
	try {
		const lineCounter = new import_dist.LineCounter();
		const document = (0, import_dist.parseDocument)(text, {
			schema,
			uniqueKeys: false,
			logLevel: "error",
			lineCounter
		});
		const [problem] = [...document.errors, ...document.warnings];
		if (problem !== void 0) {
			const { line, col } = lineCounter.linePos(problem.pos[0]);
			return {
				kind: "invalid",
				problem: `${describeYamlProblem(problem.code)} (line ${line}, column ${col})`
			};
		}
		const [repeated] = findRepeatedKeys(document);
		if (repeated !== void 0) throw new Error(`duplicate key "${repeated.key}"`);
		if (schema === "failsafe") refuseNull(document);
		const value = toValue(document);
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("it is not a map");
		return {
			kind: "map",
			map: Object.fromEntries(Object.entries(value).map(([name, item]) => [name, read(name, item)]))
		};
	} catch (error) {
		return {
			kind: "invalid",
			problem: error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)
		};
	}
}
function refuseNull(document) {
	(0, import_dist.visit)(document, { Scalar: (key, { type, source }) => {
		if (key === "key" || type !== "PLAIN" || !/^(?:null|Null|NULL|~)$/u.test(source ?? "")) return;
		throw new Error(`a value is ${source}: leave its key out, or put the value in quotes`);
	} });
}
function findRepeatedKeys(document) {
	const found = [];
	(0, import_dist.visit)(document, { Map: (_, { items }) => {
		const seen = new Set();
		for (const { key: node } of items) {
			if (!(0, import_dist.isScalar)(node)) continue;
			const key = String(node.value);
			if (seen.has(key)) found.push({
				key,
				offset: node.range?.[0] ?? 0
			});
			seen.add(key);
		}
	} });
	return found;
}
function toValue(document) {
	try {
		return document.toJS({ maxAliasCount: 0 });
	} catch {
		throw new Error("it has an alias (`*`), which is not supported here");
	}
}



/***/ })

};
