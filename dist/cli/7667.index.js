export const id = 7667;
export const ids = [7667];
export const modules = {

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseClaims: () => (/* binding */ diagnoseClaims),
/* harmony export */   lintGiven: () => (/* binding */ lintGiven)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4213);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5303);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3920);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2944);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(451);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(663);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(906);








// build/src/commands/diagnose/diagnose.js
async function diagnoseClaims(options, claims, given, ports) {
	const asked = await resolveRole(options, claims, ports);
	if (options.masksAccount) ports.log.mask(asked.account);
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .requireAllowedAccount */ .Tk)(asked.account, options.allowedAccounts);
	const compared = given === void 0 ? await compare(options, asked, claims, ports) : compareGiven(given);
	const role = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRoleArn */ .DM)(compared.role?.arn ?? "") ?? asked;
	const { trust: known, from } = compared;
	const diagnosis = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h4)(claims, role, known, { hasJustChanged: false });
	const findings = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .lintForToken */ .WC)(compared, role, claims, ports.github);
	const code = diagnosis.cause === "UNKNOWN" ? void 0 : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .causeCode */ .XL)(diagnosis.cause);
	return {
		headline: `${headlineOf(diagnosis, nameTrust(compared, role))} ${diagnosis.verdict}`,
		isQuiet: false,
		warnings: diagnosis.cause === "ADMITTED" ? [] : [diagnosis.fix],
		sections: [
			{
				kind: "facts",
				title: "Compared",
				rows: [["role", (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRoleArn */ .am)(role)], ["trust policy from", from]]
			},
			...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDiagnosis */ .$h)(diagnosis),
			...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFindings */ .kA)(findings),
			...describeKnown(known)
		],
		masks: [],
		exports: {},
		outputs: {
			"aws-account-id": role.account,
			partition: role.partition,
			"role-name": role.name,
			"role-arn": (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRoleArn */ .am)(role),
			subject: claims.sub,
			findings: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFindingsJson */ .lg)(findings),
			...code === void 0 ? {} : { "failure-code": code }
		}
	};
}
function lintGiven({ policy, from }, role, issuer) {
	const { partition, account } = role;
	const findings = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .lint */ .u8)(policy, {
		partition,
		account,
		issuer,
		repositories: []
	});
	return {
		headline: `Lint: ${findings.length === 0 ? "nothing" : `${findings.length} finding${findings.length === 1 ? "" : "s"}`} in the trust policy of ${from}.`,
		isQuiet: false,
		warnings: [],
		sections: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFindings */ .kA)(findings),
		masks: [],
		exports: {},
		outputs: {
			"aws-account-id": account,
			partition,
			findings: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFindingsJson */ .lg)(findings)
		}
	};
}
const NOT_ASKED = {
	kind: "unknown",
	why: "AWS was not asked"
};
function compareGiven({ policy, text, from }) {
	return {
		trust: {
			role: {
				kind: "present",
				policy,
				text
			},
			provider: NOT_ASKED
		},
		role: void 0,
		from
	};
}
function nameTrust({ isDeclared }, { name }) {
	return isDeclared === true ? `the trust policy that the inputs declare for role \`${name}\`` : `role \`${name}\``;
}
function headlineOf({ cause }, trust) {
	if (cause === "ADMITTED") return `Diagnosis: ${trust} admits this run.`;
	if (cause === "UNKNOWN") return `Diagnosis: whether ${trust} admits this run cannot be told.`;
	return `Diagnosis: ${trust} refuses this run (${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .causeCode */ .XL)(cause)}).`;
}
async function resolveRole(options, claims, ports) {
	const { role, credentials } = options;
	if (role?.account !== void 0) return role;
	if (credentials === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("CREDENTIALS_MISSING", { mode: "diagnose" });
	const caller = await ports.caller.callerIdentity(credentials);
	const { owner, name } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .toRepositoryIdentity */ .Gv)(claims);
	return {
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrincipalArn */ .P3)(caller.arn)?.partition ?? options.partition,
		account: caller.account,
		path: "/",
		name: role?.name ?? (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRoleName */ .xK)(`${owner}/${name}`)
	};
}
async function compare(options, role, claims, ports) {
	const { credentials, declaration } = options;
	const live = credentials === void 0 ? _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_KNOWN */ .GN : await ports.openLookup(credentials).lookUp(role, claims.iss, options.role?.account === void 0 ? "any" : "given");
	if (live.trust.role.kind !== "unknown") return {
		...live,
		from: "IAM, as it is now"
	};
	if (declaration === void 0) return {
		...live,
		from: `nowhere: ${live.trust.role.why}`
	};
	const policy = await (0,_declare_js__WEBPACK_IMPORTED_MODULE_6__/* .declareTrust */ .RE)(declaration, role, ports);
	return {
		trust: {
			role: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeclaredRole */ .k_)(policy),
			provider: live.trust.provider
		},
		role: void 0,
		from: "the inputs of this step, not from IAM",
		isDeclared: true
	};
}
function describeKnown(known) {
	if (known.role.kind !== "present") return [];
	return [{
		kind: "code",
		title: "The trust policy as it stands",
		language: "json",
		text: prettyText(known.role.text)
	}];
}
function prettyText(text) {
	try {
		return JSON.stringify(JSON.parse(text), null, 2);
	} catch {
		return text;
	}
}



/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   A$: () => (/* binding */ parseOperator),
/* harmony export */   EQ: () => (/* binding */ isAllWildcard),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   MG: () => (/* binding */ unescapeValue),
/* harmony export */   ON: () => (/* binding */ isLike),
/* harmony export */   Of: () => (/* binding */ isAmbientKey),
/* harmony export */   Qz: () => (/* binding */ literalPrefix),
/* harmony export */   Re: () => (/* binding */ toSentence),
/* harmony export */   ZN: () => (/* binding */ matchesValue),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   io: () => (/* binding */ isStrict),
/* harmony export */   jb: () => (/* binding */ comparisonOf),
/* harmony export */   lJ: () => (/* binding */ ADD_PRINTED_STATEMENT),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);

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
const COMPARISONS$1 = new Map([
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
	const compare = COMPARISONS$1.get(operator.base);
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
// build/src/trust/policy/wildcard.js
function comparisonOf({ base }) {
	return COMPARISONS.get(base) ?? "other";
}
const COMPARISONS = new Map([
	["stringequals", "exact"],
	["stringequalsignorecase", "ignore-case"],
	["stringlike", "pattern"]
]);
const STAR = "";
const MARK = "";
function unescapeValue(value) {
	return value.replaceAll("${*}", STAR).replaceAll("${?}", MARK).replaceAll("${$}", "$");
}
function matchesValue(comparison, value, text) {
	switch (comparison) {
		case "exact": return restore(value) === text;
		case "ignore-case": return restore(value).toLowerCase() === text.toLowerCase();
		case "pattern": return isLike(value, shield(text));
		case "other": return false;
	}
}
function restore(value) {
	return value.replaceAll(STAR, "*").replaceAll(MARK, "?");
}
function shield(text) {
	return text.replaceAll("*", STAR).replaceAll("?", MARK);
}
function hasWildcard(pattern) {
	return pattern.includes("*") || pattern.includes("?");
}
function isAllWildcard(pattern) {
	return pattern.includes("*") && [...pattern].every((char) => char === "*" || char === "?");
}
function literalPrefix(pattern) {
	const index = [...pattern].findIndex((char) => char === "*" || char === "?");
	return index < 0 ? pattern : [...pattern].slice(0, index).join("");
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



/***/ })

};
