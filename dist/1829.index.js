export const id = 1829;
export const ids = [1829];
export const modules = {

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



/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   A$: () => (/* binding */ parseOperator),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   ON: () => (/* binding */ isLike),
/* harmony export */   Of: () => (/* binding */ isAmbientKey),
/* harmony export */   Re: () => (/* binding */ toSentence),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   io: () => (/* binding */ isStrict),
/* harmony export */   lJ: () => (/* binding */ ADD_PRINTED_STATEMENT)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4350);

// build/src/trust/policy/operator.js
const POSITIVE = new Set([
	"stringequals",
	"stringequalsignorecase",
	"stringlike",
	"arnequals",
	"arnlike",
	"binaryequals",
	"bool",
	"dateequals",
	"dategreaterthan",
	"dategreaterthanequals",
	"datelessthan",
	"datelessthanequals",
	"ipaddress",
	"numericequals",
	"numericgreaterthan",
	"numericgreaterthanequals",
	"numericlessthan",
	"numericlessthanequals"
]);
const NEGATIVE = new Map([
	["stringnotequals", "stringequals"],
	["stringnotequalsignorecase", "stringequalsignorecase"],
	["stringnotlike", "stringlike"],
	["arnnotequals", "arnequals"],
	["arnnotlike", "arnlike"],
	["datenotequals", "dateequals"],
	["notipaddress", "ipaddress"],
	["numericnotequals", "numericequals"]
]);
function parseOperator(name) {
	const colon = name.indexOf(":");
	const qualifier = name.slice(0, Math.max(colon, 0)).toLowerCase();
	const set = qualifier === "forallvalues" ? "ForAllValues" : qualifier === "foranyvalue" ? "ForAnyValue" : void 0;
	const full = name.slice(colon + 1).toLowerCase();
	const ifExists = full.endsWith("ifexists");
	const common = {
		name,
		set,
		ifExists
	};
	if (colon >= 0 && set === void 0) return {
		...common,
		base: name.toLowerCase(),
		sense: "unknown"
	};
	const base = ifExists ? full.slice(0, -8) : full;
	const negated = NEGATIVE.get(base);
	if (negated !== void 0) return {
		...common,
		base: negated,
		sense: "negative"
	};
	return {
		...common,
		base,
		sense: POSITIVE.has(base) ? "positive" : "unknown"
	};
}
function isStrict({ sense, set, ifExists }) {
	return sense === "positive" && set !== "ForAllValues" && !ifExists;
}
// build/src/trust/policy/evaluate.js
function evaluate(policy, request) {
	const scope = {
		request,
		context: new Map([...request.context].map(([key, values]) => [key.toLowerCase(), values])),
		hasVariables: policy.Version === "2012-10-17"
	};
	const statements = policy.Statement.map((statement, index) => traceStatement(statement, index, scope));
	const strongest = (effect) => anyOf(statements.filter((trace) => trace.effect === effect).map((trace) => trace.verdict));
	const denied = strongest("Deny");
	const allowed = strongest("Allow");
	return {
		decision: decide(allowed, denied),
		allowed,
		denied,
		statements
	};
}
function decide(allowed, denied) {
	if (denied === "true" || allowed === "false") return "deny";
	return denied === "false" && allowed === "true" ? "allow" : "unknown";
}
function isAmbientKey(key) {
	return /^(?:aws|sts):/iu.test(key);
}
function traceStatement(statement, index, scope) {
	const { request } = scope;
	const principal = request.principal === void 0 ? "true" : matchPrincipal(statement, request.principal);
	const action = matchElement(statement.Action, statement.NotAction, (pattern) => isWildcardMatch(literal(pattern.toLowerCase()), request.action.toLowerCase()) ? "true" : "false");
	const { resource } = request;
	const resourceVerdict = resource === void 0 ? "true" : matchElement(statement.Resource, statement.NotResource, (pattern) => {
		const pieces = expand(pattern, scope);
		return pieces !== void 0 && isWildcardMatch(pieces, resource) ? "true" : "false";
	});
	const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, value]) => traceCondition(operator, key, value, scope)));
	return {
		index,
		effect: statement.Effect,
		principal,
		action,
		resource: resourceVerdict,
		conditions,
		verdict: allOf([
			principal,
			action,
			resourceVerdict,
			...conditions.map((condition) => condition.verdict)
		])
	};
}
function matchPrincipal(statement, principal) {
	const matches = (block) => {
		if (block === void 0) return "false";
		if (block === "*" || (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(block["AWS"]).includes("*")) return "true";
		const named = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(block[principal.kind]);
		return named.includes("*") || named.some((id) => principal.ids.includes(id)) ? "true" : "false";
	};
	if (statement.NotPrincipal !== void 0) return not(matches(statement.NotPrincipal));
	return matches(statement.Principal);
}
function matchElement(positive, negative, matches) {
	if (negative !== void 0) return not(anyOf((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(negative).map(matches)));
	return anyOf((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(positive).map(matches));
}
const COMPARISONS = new Map([
	["stringequals", compareText((text) => text)],
	["stringequalsignorecase", compareText((text) => text.toLowerCase())],
	["stringlike", comparePattern],
	["arnequals", compareArn],
	["arnlike", compareArn],
	["bool", compareText((text) => text.toLowerCase())]
]);
function traceCondition(name, key, value, scope) {
	const wanted = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(value).map(String);
	const got = scope.context.get(key.toLowerCase());
	return {
		operator: name,
		key,
		wanted,
		got,
		verdict: isOpenKey(key, scope) ? "unknown" : judge(parseOperator(name), wanted, got, scope)
	};
}
function isOpenKey(key, { context, request }) {
	return !context.has(key.toLowerCase()) && request.isOpen?.(key) === true;
}
function judge(operator, wanted, got, scope) {
	const isPresent = got !== void 0 && got.length > 0;
	if (operator.base === "null") return anyOf(wanted.map((text) => text.toLowerCase() === String(!isPresent) ? "true" : "false"));
	if (!isPresent && operator.ifExists) return "true";
	if (!isPresent && operator.set !== void 0) return operator.set === "ForAllValues" ? "true" : "false";
	const compare = COMPARISONS.get(operator.base);
	if (!isPresent && operator.sense === "positive") return "false";
	if (compare === void 0) return "unknown";
	const isNegative = operator.sense === "negative";
	if (!isPresent) return "true";
	const judgeOne = (text) => {
		const matched = anyOf(wanted.map((item) => {
			if (readsOpenKey(item, scope)) return "unknown";
			const pieces = expand(item, scope);
			return pieces === void 0 ? "false" : compare(pieces, text);
		}));
		return isNegative ? not(matched) : matched;
	};
	if (operator.set === "ForAllValues") return allOf(got.map(judgeOne));
	if (operator.set === "ForAnyValue") return anyOf(got.map(judgeOne));
	const [only, ...others] = got;
	return only === void 0 || others.length > 0 ? "unknown" : judgeOne(only);
}
function literal(text) {
	return [{
		text,
		isLiteral: false
	}];
}
function expand(value, scope) {
	if (!scope.hasVariables || !value.includes("${")) return literal(value);
	const pieces = [];
	let rest = value;
	for (;;) {
		const match = /\$\{([^}]*)\}/u.exec(rest);
		if (match === null) break;
		pieces.push({
			text: rest.slice(0, match.index),
			isLiteral: false
		});
		const resolved = resolveVariable(match[1] ?? "", scope);
		if (resolved === void 0) return void 0;
		pieces.push({
			text: resolved,
			isLiteral: true
		});
		rest = rest.slice(match.index + match[0].length);
	}
	pieces.push({
		text: rest,
		isLiteral: false
	});
	return pieces;
}
function readsOpenKey(value, scope) {
	return (scope.hasVariables ? [...value.matchAll(/\$\{([^},]*)/gu)] : []).some(([, key = ""]) => isOpenKey(key.trim(), scope));
}
function resolveVariable(variable, scope) {
	if (variable === "*" || variable === "?" || variable === "$") return variable;
	const [key = "", fallback] = variable.split(",", 2);
	const values = scope.context.get(key.trim().toLowerCase());
	if (values?.length === 1) return values[0];
	return /^\s*'(.*)'\s*$/u.exec(fallback ?? "")?.[1];
}
function compareText(fold) {
	return (wanted, got) => fold(wanted.map((piece) => piece.text).join("")) === fold(got) ? "true" : "false";
}
function comparePattern(wanted, got) {
	return isWildcardMatch(wanted, got) ? "true" : "false";
}
const ARN_PARTS = 6;
function compareArn(wanted, got) {
	const patterns = splitArn(wanted.flatMap(({ text, isLiteral }) => [...text].map((char) => ({
		text: char,
		isLiteral
	}))));
	const parts = splitArn([...got].map((char) => ({
		text: char,
		isLiteral: true
	})));
	if (patterns.length < ARN_PARTS || parts.length < ARN_PARTS) return "false";
	return patterns.every((pattern, index) => isWildcardMatch(pattern, (parts[index] ?? []).map((piece) => piece.text).join(""))) ? "true" : "false";
}
function splitArn(characters) {
	const parts = [[]];
	for (const character of characters) if (character.text === ":" && parts.length < ARN_PARTS) parts.push([]);
	else parts.at(-1)?.push(character);
	return parts;
}
function isWildcardMatch(pattern, text) {
	const tokens = pattern.flatMap((piece) => [...piece.text].map((char) => piece.isLiteral ? { char } : char === "*" ? "many" : char === "?" ? "one" : { char }));
	const chars = [...text];
	let token = 0;
	let char = 0;
	let retryToken = -1;
	let retryChar = 0;
	while (char < chars.length) {
		const current = tokens[token];
		if (current === "many") {
			retryToken = token + 1;
			retryChar = char;
			token += 1;
		} else if (current === "one" || typeof current === "object" && current.char === chars[char]) {
			token += 1;
			char += 1;
		} else if (retryToken >= 0) {
			retryChar += 1;
			char = retryChar;
			token = retryToken;
		} else return false;
	}
	return tokens.slice(token).every((rest) => rest === "many");
}
function isLike(pattern, text) {
	return isWildcardMatch(literal(pattern), text);
}
function not(verdict) {
	return verdict === "unknown" ? "unknown" : verdict === "true" ? "false" : "true";
}
function anyOf(verdicts) {
	return verdicts.includes("true") ? "true" : verdicts.includes("unknown") ? "unknown" : "false";
}
function allOf(verdicts) {
	return verdicts.includes("false") ? "false" : verdicts.includes("unknown") ? "unknown" : "true";
}
// build/src/trust/quote.js
const LONGEST = 600;
const MOST = 3;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}`]/gu;
function quote(value) {
	return `\`${(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value).replace(UNSHOWN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}
function quoteList(values, word = "or") {
	const shown = values.slice(0, MOST).map(quote);
	const more = values.length - shown.length;
	if (more > 0) return `${shown.join(", ")} (and ${more} more)`;
	const last = shown.pop();
	if (last === void 0) return "no value";
	return shown.length === 0 ? last : `${shown.join(", ")} ${word} ${last}`;
}
function toSentence(clauses) {
	const text = clauses.join("; besides, ");
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
function isPlain(value) {
	return value.length <= LONGEST && value.search(UNSHOWN) === -1 && !/[*?]|\$\{/u.test(value);
}
const ADD_PRINTED_STATEMENT = "Add the statement of the printed policy to the trust policy of the role; it admits exactly this run.";



/***/ }),

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLiveLookup: () => (/* binding */ createLiveLookup)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4436);
/* harmony import */ var _client2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5632);
/* harmony import */ var _adapter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1952);





// build/src/aws/iam/trust-lookup.js
function createTrustLookup({ caller, reader, credentials }) {
	return { async lookUp(role, issuer, path) {
		const providerArn = (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .toProviderArn */ .Oi)(role.partition, role.account, issuer);
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
			const why = account === void 0 ? `the credentials from ${credentials.from} do not work` : `the credentials from ${credentials.from} are of account ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(account, account)}`;
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
	const { reader } = (0,_adapter_js__WEBPACK_IMPORTED_MODULE_4__/* .createIamAdapter */ .$R)(limited, credentials);
	return createTrustLookup({
		caller: (0,_client2_js__WEBPACK_IMPORTED_MODULE_3__.createCallerSts)(limited),
		reader,
		credentials
	});
}



/***/ })

};
