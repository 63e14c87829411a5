export const id = 2033;
export const ids = [2033];
export const modules = {

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ unmergeTrust),
/* harmony export */   Eu: () => (/* binding */ untagRole),
/* harmony export */   JR: () => (/* binding */ findDeletedPrincipal),
/* harmony export */   M7: () => (/* binding */ planBoundary),
/* harmony export */   TQ: () => (/* binding */ grantsMore),
/* harmony export */   T_: () => (/* binding */ managedEffect),
/* harmony export */   Vd: () => (/* binding */ planTags),
/* harmony export */   W: () => (/* binding */ planTrust),
/* harmony export */   ZB: () => (/* binding */ planSettings),
/* harmony export */   c7: () => (/* binding */ findPrincipal),
/* harmony export */   fQ: () => (/* binding */ mergeTrust),
/* harmony export */   ip: () => (/* binding */ findIdentityObstacles),
/* harmony export */   j3: () => (/* binding */ settleAll),
/* harmony export */   lM: () => (/* binding */ compareAdmission),
/* harmony export */   oU: () => (/* binding */ attachPolicies),
/* harmony export */   pH: () => (/* binding */ hasTrust),
/* harmony export */   uR: () => (/* binding */ requireCredentials),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   v1: () => (/* binding */ putInlinePolicies),
/* harmony export */   vR: () => (/* binding */ widens),
/* harmony export */   zN: () => (/* binding */ toObstacleFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4450);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4463);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(906);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1640);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(663);








// build/src/trust/compare/value.js
function readValue(raw, reading, hasVariables) {
	if (reading === "arn") {
		const parts = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .splitArn */ .E_)(tokenizeValue(raw, true, false)).map(settle);
		return parts.length === 6 && !(hasVariables && raw.includes("${")) ? {
			raw,
			reading,
			parts
		} : readValue(raw, "other", hasVariables);
	}
	return {
		raw,
		reading,
		parts: [settle(tokenizeValue(raw, reading === "pattern", hasVariables))]
	};
}
function contains(outer, inner) {
	const fold = (tokens) => outer.reading === "ignore-case" ? tokens.map(lower) : tokens;
	const widen = (tokens) => inner.reading === "ignore-case" && outer.reading !== "ignore-case" ? settle(tokens.map(anyCase)) : fold(tokens);
	return outer.parts.length === inner.parts.length && outer.parts.every((part, index) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesTokens */ .e_)(fold(part), widen(inner.parts[index] ?? [])));
}
function areDisjoint(a, b) {
	if (a.reading === "other" || b.reading === "other") return false;
	const ignoresCase = a.reading === "ignore-case" || b.reading === "ignore-case";
	const ease = (tokens = []) => settle(tokens.map((token) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isVariable */ .DZ)(token) || ignoresCase && !isAscii(token) ? "many" : token)).map((token) => ignoresCase ? lower(token) : token);
	return a.parts.some((part, index) => neverMeet(ease(part), ease(b.parts[index])));
}
function neverMeet(a, b) {
	if (a.every(_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)) return !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesTokens */ .e_)(b, a);
	if (b.every(_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)) return !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesTokens */ .e_)(a, b);
	return beginDifferently(a, b) || beginDifferently(a.toReversed(), b.toReversed());
}
function beginDifferently(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === "many" || right === "many") return false;
		if (left === void 0 || right === void 0) return true;
		if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(left) && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(right) && left.text !== right.text) return true;
	}
	return false;
}
const ESCAPED = new Map([
	"*",
	"?",
	"$"
].map((char) => [`\${${char}}`, char]));
function tokenizeValue(text, hasWildcards, hasVariables) {
	return (hasVariables ? text.split(/(\$\{[^}]*\})/u) : [text]).flatMap((piece, index) => index % 2 === 1 ? [{ text: ESCAPED.get(piece) ?? piece }] : (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenize */ .qw)([{
		text: piece,
		isLiteral: !hasWildcards
	}]));
}
function settle(tokens) {
	const settled = [];
	let isOpen = false;
	for (const token of [...tokens, END]) {
		if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(token) && isOpen) settled.push("many");
		if (token === "many") isOpen = true;
		else settled.push(token);
		if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(token)) isOpen = false;
	}
	return settled.slice(0, -1);
}
const END = { text: "" };
function isAscii(token) {
	return !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(token) || (token.text.codePointAt(0) ?? 0) < 128;
}
function lower(token) {
	return (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(token) && !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isVariable */ .DZ)(token) && isAscii(token) ? { text: token.text.toLowerCase() } : token;
}
function anyCase(token) {
	if (!(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(token)) return token;
	return (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isVariable */ .DZ)(token) || !isAscii(token) ? "many" : /[a-z]/iu.test(token.text) ? "one" : token;
}
// build/src/trust/compare/requirement.js
const ACTION = "Action";
function readRequirements(statement, hasVariables) {
	const { Principal: principal, NotPrincipal: notPrincipal, Resource, NotResource } = statement;
	const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => readCondition(operator, key.toLowerCase(), (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(values).map(String), hasVariables)));
	return [
		notPrincipal === void 0 ? {
			kind: "principals",
			ids: readIds(principal)
		} : verbatim("NotPrincipal", readIds(notPrincipal).map(({ kind, id }) => `${kind} ${id}`)),
		readAction(statement),
		...Resource === void 0 ? [] : [verbatim("Resource", (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(Resource))],
		...NotResource === void 0 ? [] : [verbatim("NotResource", (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(NotResource))],
		...conditions
	];
}
function readIds(block) {
	if (block === "*") return [{
		kind: "AWS",
		id: "*"
	}];
	return Object.entries(block ?? {}).flatMap(([kind, ids]) => (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(ids).map((id) => ({
		kind,
		id
	})));
}
function readAction({ Action: action, NotAction: notAction }) {
	return {
		kind: "comparison",
		key: ACTION,
		family: ACTION,
		set: void 0,
		isNegative: notAction !== void 0,
		admitsAbsent: false,
		values: (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(notAction ?? action).map((raw) => ({
			...readValue(raw.toLowerCase(), "pattern", false),
			raw
		}))
	};
}
function readCondition(name, key, texts, hasVariables) {
	const operator = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOperator */ .A$)(name);
	const { set, ifExists, sense, base } = operator;
	const comparison = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(operator);
	const isAbsent = name.toLowerCase() === "null" && texts.length === 1 ? texts[0]?.toLowerCase() : void 0;
	if (isAbsent === "true" || isAbsent === "false") return {
		kind: "presence",
		key,
		isPresent: isAbsent === "false"
	};
	if (sense === "unknown") return verbatim(`${name} ${key} ${hasVariables}`, texts);
	const family = comparison !== "other" ? "string" : base === "arnequals" ? "arnlike" : base;
	const reading = comparison === "other" ? OTHER_READINGS.get(family) ?? "other" : comparison;
	const isNegative = sense === "negative";
	return {
		kind: "comparison",
		key,
		family,
		set,
		isNegative,
		admitsAbsent: ifExists || (set === void 0 ? isNegative : set === "ForAllValues"),
		values: texts.map((text) => readValue(text, reading, hasVariables))
	};
}
const OTHER_READINGS = new Map([["arnlike", "arn"], ["bool", "ignore-case"]]);
function verbatim(name, values) {
	return {
		kind: "verbatim",
		text: JSON.stringify([name.toLowerCase(), ...[...new Set(values)].sort()])
	};
}
function implies(a, b) {
	switch (b.kind) {
		case "verbatim": return a.kind === "verbatim" && a.text === b.text;
		case "principals": return a.kind === "principals" && a.ids.every((id) => b.ids.some((outer) => includesPrincipal(outer, id)));
		case "presence": return isSameKey(a, b) && (a.kind === "presence" ? a.isPresent === b.isPresent : b.isPresent && !a.admitsAbsent);
		case "comparison":
			if (!isSameKey(a, b)) return false;
			return a.kind === "presence" ? !a.isPresent && b.admitsAbsent : impliesComparison(a, b);
	}
}
function isSameKey(a, b) {
	return (a.kind === "comparison" || a.kind === "presence") && a.key === b.key;
}
function impliesComparison(a, b) {
	if (!(a.family === b.family && (a.set === b.set || a.set === void 0 && isSingleValued(a.key))) || a.admitsAbsent && !b.admitsAbsent) return false;
	if (a.isNegative) return b.isNegative && b.values.every((inner) => a.values.some((outer) => contains(outer, inner)));
	return a.values.every((inner) => b.isNegative ? b.values.every((other) => areDisjoint(inner, other)) : b.values.some((outer) => contains(outer, inner)));
}
function isSingleValued(key) {
	return /:(?:sub|aud)$/u.test(key);
}
function excludes(a, b) {
	if (a.kind === "principals" && b.kind === "principals") return a.ids.every((one) => b.ids.every((other) => areDifferentCallers(one, other)));
	return (b.kind === "comparison" || b.kind === "presence") && implies(a, negate(b));
}
function negate(requirement) {
	if (requirement.kind === "presence") return {
		...requirement,
		isPresent: !requirement.isPresent
	};
	const { set, isNegative, admitsAbsent } = requirement;
	const opposite = set === "ForAllValues" ? "ForAnyValue" : "ForAllValues";
	return {
		...requirement,
		set: set === void 0 ? void 0 : opposite,
		isNegative: !isNegative,
		admitsAbsent: !admitsAbsent
	};
}
function includesPrincipal(outer, inner) {
	if (outer.kind === "AWS" && outer.id === "*") return true;
	if (outer.kind !== inner.kind) return false;
	if (outer.id === inner.id) return true;
	return outer.kind === "AWS" && (rootAccount(outer.id) === inner.id || rootAccount(inner.id) === outer.id);
}
function rootAccount(arn) {
	return /^arn:[\w-]+:iam::(\d{12}):root$/u.exec(arn)?.[1];
}
function areDifferentCallers(a, b) {
	return (a.kind === "Federated" || b.kind === "Federated") && a.id !== "*" && b.id !== "*" && (a.kind !== b.kind || a.id !== b.id);
}
function split(requirement) {
	switch (requirement.kind) {
		case "principals": return requirement.ids.map((id) => ({
			...requirement,
			ids: [id]
		}));
		case "comparison":
			if (requirement.isNegative || requirement.set === "ForAllValues") return [requirement];
			return requirement.values.map((value) => ({
				...requirement,
				values: [value]
			}));
		default: return [requirement];
	}
}
function isAboutSame(a, b) {
	if (a.kind === "comparison") return isSameKey(b, a);
	return a.kind === b.kind;
}
// build/src/trust/compare/coverage.js
function readSide(policy) {
	const read = (effect) => policy.Statement.filter(({ Effect }) => Effect === effect).map((statement) => readRequirements(statement, policy.Version === "2012-10-17"));
	return {
		allows: read("Allow"),
		denies: read("Deny")
	};
}
function isAdmitted(allow, own, other) {
	return isCovered(allow, [...other.allows, ...own.denies]) && other.denies.every((deny) => isCovered([...allow, ...deny], own.denies));
}
const MOST_PIECES = 1e4;
function isCovered(statement, list, room = MOST_PIECES) {
	if (isEmpty(statement)) return true;
	const near = list.filter((other) => !areExclusive(statement, other));
	return isCoveredWhole(statement, near) || isCoveredByPieces(statement, near, room);
}
function isEmpty(statement) {
	return areExclusive(statement, statement);
}
function isCoveredWhole(statement, list) {
	return list.some((other) => other.every((wanted) => statement.some((given) => implies(given, wanted))));
}
function isCoveredByPieces(statement, list, room) {
	const rivals = [...list, statement].flat();
	const isDivisible = (item) => split(item).length > 1 && rivals.some((other) => other !== item && isAboutSame(other, item) && !implies(item, other));
	const index = statement.findIndex(isDivisible);
	const item = statement[index];
	if (item === void 0) return false;
	const pieces = split(item);
	return pieces.length <= room && pieces.every((piece) => isCovered(statement.with(index, piece), list, Math.floor(room / pieces.length)));
}
function areExclusive(a, b) {
	return a.some((one) => b.some((other) => excludes(one, other)));
}
// build/src/trust/compare/grant.js
const TELLING_CLAIMS = [
	"sub",
	"job_workflow_ref",
	"repository",
	"repository_id"
];
function listGrants({ allows }, tellsProvider) {
	return allows.flatMap((allow) => splitAt(allow, allow.findIndex(isPrincipals))).flatMap((allow) => splitAt(allow, findClaim(allow))).map((requirements) => {
		const claim = requirements[findClaim(requirements)];
		const isWho = (item) => isPrincipals(item) || isAction(item) || item === claim;
		return {
			requirements,
			who: requirements.filter(isWho),
			name: nameOf(requirements, claim, tellsProvider)
		};
	});
}
function listProviders({ allows }) {
	return allows.flat().flatMap((item) => isPrincipals(item) ? item.ids : []).filter(({ kind }) => kind === "Federated").map(({ id }) => id);
}
function isWithin(inner, outer) {
	return outer.who.every((wanted) => inner.who.some((given) => implies(given, wanted)));
}
function splitAt(requirements, index) {
	const item = requirements[index];
	return item === void 0 ? [requirements] : split(item).map((piece) => requirements.with(index, piece));
}
function findClaim(requirements) {
	if (!requirements.some((item) => isPrincipals(item) && item.ids.some(({ kind }) => kind === "Federated"))) return -1;
	return TELLING_CLAIMS.map((claim) => requirements.findIndex((item) => isPinned(item, claim))).find((position) => position >= 0) ?? -1;
}
function isPinned(item, claim) {
	return item.kind === "comparison" && claimOf(item.key) === claim && !item.isNegative && !item.admitsAbsent;
}
function claimOf(key) {
	return key.slice(key.lastIndexOf(":") + 1);
}
function isPrincipals(item) {
	return item.kind === "principals";
}
function isAction(item) {
	return item.kind === "comparison" && item.key === "Action";
}
function nameOf(requirements, claim, tellsProvider) {
	const caller = requirements.find(isPrincipals)?.ids[0];
	const actions = nameActions(requirements);
	if (caller?.kind !== "Federated") return `${caller === void 0 ? "every principal except those under `NotPrincipal`" : caller.id === "*" ? "every principal" : `principal ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(caller.id)}`} (${actions})`;
	const suffix = actions === WEB_IDENTITY ? "" : ` (${actions})`;
	return `${nameToken(requirements, claim)}${tellsProvider ? ` of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(caller.id)}` : ""}${suffix}`;
}
const WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";
function nameActions(requirements) {
	const action = requirements.find(isAction);
	const names = (action?.values ?? []).map(({ raw }) => raw).join(", ");
	return action?.isNegative === true ? `every action except ${names}` : names;
}
function nameToken(requirements, claim) {
	if (claim?.kind === "comparison") {
		const values = (0,_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteList */ .JN)(claim.values.map(({ raw }) => raw));
		return claimOf(claim.key) === "sub" ? values : `any subject with \`${claimOf(claim.key)}\` ${values}`;
	}
	const keys = requirements.flatMap((item) => item.kind === "comparison" && !isAction(item) || item.kind === "presence" ? [claimOf(item.key)] : []);
	const others = [...new Set(keys)].filter((key) => key !== "aud");
	return others.length === 0 ? "any subject" : `any subject that meets the conditions on ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteList */ .JN)(others, "and")}`;
}
// build/src/trust/compare/compare.js
function widens(before, after) {
	const [from, to] = [readSide(before), readSide(after)];
	return to.allows.some((allow) => !isAdmitted(allow, to, from));
}
function compareAdmission(before, after) {
	const [from, to] = [readSide(before), readSide(after)];
	const tellsProvider = new Set([...listProviders(from), ...listProviders(to)]).size > 1;
	const old = judge(from, to, tellsProvider);
	const fresh = judge(to, from, tellsProvider);
	const added = sortOut(fresh, old);
	const removed = sortOut(old, fresh);
	return {
		gained: added.alone,
		lost: removed.alone,
		widened: added.inPart,
		narrowed: removed.inPart,
		changed: unique$1([...added.otherwise, ...removed.otherwise])
	};
}
function judge(own, other, tellsProvider) {
	return listGrants(own, tellsProvider).map((grant) => ({
		...grant,
		isShared: isAdmitted(grant.requirements, own, other)
	}));
}
function sortOut(grants, others) {
	const standing = (grant) => {
		if (grant.isShared) return "shared";
		const related = others.filter((other) => isWithin(other, grant) || isWithin(grant, other));
		if (related.filter((other) => isWithin(other, grant) && isWithin(grant, other)).some((twin) => !twin.isShared)) return "otherwise";
		return related.length === 0 ? "alone" : "inPart";
	};
	const named = grants.map((grant) => ({
		name: grant.name,
		standing: standing(grant)
	}));
	const pick = (wanted) => unique$1(named.filter((item) => item.standing === wanted).map(({ name }) => name));
	return {
		alone: pick("alone"),
		inPart: pick("inPart"),
		otherwise: pick("otherwise")
	};
}
function unique$1(names) {
	return [...new Set(names)];
}
// build/src/plan/grants-more.js
const EMPTY_POLICY = "{\"Statement\":[]}";
function grantsMore(before, after) {
	const [left, right] = [before ?? EMPTY_POLICY, after ?? EMPTY_POLICY].map(_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON);
	if (left?.kind !== "policy" || right?.kind !== "policy") return true;
	if (!(before === void 0 || after === void 0 || left.policy.Version === right.policy.Version)) return true;
	const isNewAllow = right.policy.Statement.some((statement) => statement.Effect === "Allow" && !holds(left.policy, statement));
	const isLostDeny = left.policy.Statement.some((statement) => statement.Effect === "Deny" && !holds(right.policy, statement));
	return isNewAllow || isLostDeny;
}
function holds({ Statement }, statement) {
	return Statement.some((other) => (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSamePolicy */ .j9)({ Statement: [other] }, { Statement: [statement] }));
}
// build/src/plan/managed-policies.js
const ALLOWING = [
	"AdministratorAccess",
	"PowerUserAccess",
	"ReadOnlyAccess",
	"SecurityAudit",
	"job-function/ViewOnlyAccess"
];
const DENYING = [
	"AWSDenyAll",
	"AWSCompromisedKeyQuarantine",
	"AWSCompromisedKeyQuarantineV2",
	"AWSCompromisedKeyQuarantineV3"
];
function managedEffect(policyArn) {
	const name = /^arn:[^:]*:iam::aws:policy\/(.+)$/u.exec(policyArn)?.[1];
	if (name === void 0) return "unknown";
	if (ALLOWING.includes(name)) return "allows";
	return DENYING.includes(name) ? "denies" : "unknown";
}
// build/src/plan/role-steps.js
function hasTrust({ trust }, wanted) {
	return trust.policy !== void 0 && (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSamePolicy */ .j9)(trust.policy, wanted);
}
function planTrust(role, actual, trust) {
	if (hasTrust(actual, trust)) return [];
	const found = actual.trust.policy;
	return [{
		kind: "update-trust",
		resource: actual.arn,
		roleName: role.name,
		trust,
		found: actual.trust.text,
		before: found === void 0 ? actual.trust.text : (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(found),
		after: (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(trust),
		why: "the trust policy differs from the declared one",
		widens: found === void 0 || widens(found, trust)
	}];
}
function planSettings(role, actual, settings) {
	const { description, maxSessionDuration } = actual;
	if (description === settings.description && maxSessionDuration === settings.maxSessionDuration) return [];
	const show = (of) => `${of.maxSessionDuration} s, "${of.description}"`;
	return [{
		kind: "update-role",
		resource: actual.arn,
		roleName: role.name,
		found: {
			description,
			maxSessionDuration
		},
		settings,
		before: show(actual),
		after: show(settings),
		why: "the session duration or the description differs",
		widens: settings.maxSessionDuration > maxSessionDuration
	}];
}
function planBoundary(role, actual) {
	const { permissionsBoundary } = role;
	if (permissionsBoundary === void 0 || permissionsBoundary === actual.permissionsBoundary) return [];
	return [{
		kind: "put-boundary",
		resource: actual.arn,
		roleName: role.name,
		policyArn: permissionsBoundary,
		before: actual.permissionsBoundary,
		after: permissionsBoundary,
		why: "the permissions boundary differs from the declared one",
		widens: actual.permissionsBoundary !== void 0
	}];
}
function planTags(role, actual, tags) {
	const changed = Object.entries(tags).filter(([key, value]) => actual.tags[key] !== value);
	return [...tagRole(role, actual, changed.filter(([key]) => isOwnTag(key)), false), ...tagRole(role, actual, changed.filter(([key]) => !isOwnTag(key)), true)];
}
function isOwnTag(key) {
	return key.startsWith("gh-oidc-aws:");
}
function tagRole(role, actual, changed, widens) {
	if (changed.length === 0) return [];
	const show = (tags) => tags.map(([key, value]) => `${key}=${value ?? "(absent)"}`).join(", ");
	return [{
		kind: "tag-role",
		resource: actual.arn,
		roleName: role.name,
		found: Object.fromEntries(Object.entries(actual.tags).filter(([key]) => changed.some(([name]) => name === key))),
		tags: Object.fromEntries(changed),
		before: show(changed.map(([key]) => [key, actual.tags[key]])),
		after: show(changed),
		why: "tags are missing or differ",
		widens
	}];
}
function untagRole(roleName, actual, keys, why) {
	return {
		kind: "untag-role",
		resource: actual.arn,
		roleName,
		keys,
		before: keys.map((key) => `${key}=${actual.tags[key] ?? ""}`).join(", "),
		after: "(none)",
		why,
		widens: keys.some((key) => !isOwnTag(key) || key === "gh-oidc-aws:managed-by")
	};
}
function attachPolicies(role, resource, attached) {
	if (attached.kind === "unreadable") return [];
	const arns = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(attached);
	return role.policyArns.filter((arn) => !arns.includes(arn)).map((policyArn) => ({
		kind: "attach-policy",
		resource,
		roleName: role.name,
		policyArn,
		before: void 0,
		after: policyArn,
		why: "the declared policy is not attached",
		widens: managedEffect(policyArn) !== "denies"
	}));
}
function putInlinePolicies(role, resource, found) {
	if (found.kind === "unreadable") return [];
	const policies = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(found);
	return role.inlinePolicies.flatMap((policy) => {
		const before = policies.find(({ name }) => name === policy.name)?.text;
		if (before !== void 0 && (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameDocument */ .mv)(before, policy.text)) return [];
		return [{
			kind: "put-inline-policy",
			resource,
			roleName: role.name,
			policy,
			before,
			after: policy.text,
			why: before === void 0 ? "the declared inline policy is missing" : "the inline policy differs from the declared one",
			widens: grantsMore(before, policy.text)
		}];
	});
}
// build/src/plan/shared-role-trust.js
function mergeTrust(actual, ours) {
	const { policy: found, text } = actual.trust;
	if (found === void 0) return {
		kind: "impossible",
		reason: "its trust policy cannot be parsed"
	};
	const named = ours.Statement.map((statement, index) => ({
		Sid: `GhOidcAws${index + 1}`,
		...statement
	}));
	const others = otherStatements(actual);
	const conflict = others.find(hasOurId);
	if (conflict?.Sid !== void 0) return {
		kind: "impossible",
		reason: `a statement in its trust policy already uses the ID ${conflict.Sid}`
	};
	const [oursUseVariables = false, othersUseVariables = false] = [ours.Statement, others].map((list) => JSON.stringify(list).includes("${"));
	const isLatest = found.Version === "2012-10-17";
	if (!isLatest && oursUseVariables && othersUseVariables) return {
		kind: "impossible",
		reason: "its trust policy has the version 2008-10-17, in which `${\u2026}` is plain text instead of a variable"
	};
	const raised = !isLatest && oursUseVariables ? { Version: "2012-10-17" } : {};
	const trust = {
		...found,
		...raised,
		Statement: [...others, ...named]
	};
	const deleted = hasTrust(actual, trust) ? void 0 : findDeletedPrincipal(trust);
	if (deleted !== void 0) return {
		kind: "impossible",
		reason: deleted
	};
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(trust));
	if (length > 4096 && length > (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .measurePolicy */ .pg)(text)) return {
		kind: "impossible",
		reason: `the merged trust policy would have ${length} characters, and IAM allows at most ${_document_js__WEBPACK_IMPORTED_MODULE_6__/* .TRUST_POLICY_MAXIMUM */ .zt}`
	};
	return {
		kind: "merged",
		trust
	};
}
function findDeletedPrincipal({ Statement }) {
	const [id] = Statement.flatMap(({ Principal, NotPrincipal }) => [Principal, NotPrincipal].flatMap((block) => block === void 0 || block === "*" ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(block["AWS"]).filter((id) => /^A(?:ROA|IDA)[A-Z0-9]{8,}$/u.test(id))));
	return id === void 0 ? void 0 : `its trust policy names the deleted principal ${id}, and IAM rejects every policy that does; remove that principal first`;
}
function unmergeTrust(actual) {
	const { policy: found } = actual.trust;
	if (found === void 0) return void 0;
	const others = otherStatements(actual);
	return others.length === found.Statement.length ? found : {
		...found,
		Statement: others.length > 0 ? others : [DENY_EVERYONE]
	};
}
const DENY_EVERYONE = {
	Sid: "Nobody",
	Effect: "Deny",
	Principal: "*",
	Action: "sts:AssumeRole"
};
function otherStatements({ trust, tags }) {
	const statements = trust.policy?.Statement ?? [];
	if ((0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwner */ .zr)(tags)?.isShared !== true) return statements;
	return statements.filter((statement) => !hasOurId(statement));
}
function hasOurId({ Sid: id }) {
	return id !== void 0 && /^GhOidcAws\d+$/u.test(id);
}
// build/src/commands/bootstrap/account.js
function requireCredentials({ credentials }, mode) {
	if (credentials === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("CREDENTIALS_MISSING", { mode });
	return credentials;
}
async function findPrincipal(credentials, { allowedAccounts, masksAccount, expectedAccount }, { caller, log }) {
	const principal = (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .requirePrincipal */ .SL)((await caller.callerIdentity(credentials)).arn, "sts:GetCallerIdentity");
	if (masksAccount) log.mask(principal.account);
	if (expectedAccount !== void 0 && expectedAccount.id !== principal.account) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ACCOUNT_UNEXPECTED", {
		...expectedAccount,
		account: principal.account,
		from: credentials.from
	});
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .requireAllowedAccount */ .Tk)(principal.account, allowedAccounts);
	const who = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(principal.arn, principal.account);
	log.info(`Working as ${who}, with credentials from ${credentials.from}.`);
	return principal;
}
async function settleAll(a, b) {
	await Promise.allSettled([a, b]);
	return [await a, await b];
}
const LOG_READS_FROM = 10;
async function readState(reader, providerArn, roleNames, log) {
	const isMany = roleNames.length >= LOG_READS_FROM;
	if (isMany) log.info(`Reading ${roleNames.length} roles.`);
	const [provider, roles] = await settleAll(reader.readProvider(providerArn), reader.readRoles(roleNames));
	const there = [...roles.values()].filter(({ kind }) => kind === "present").length;
	if (isMany) log.info(`Read ${roleNames.length} roles: ${there} exist.`);
	return {
		provider,
		roles
	};
}
function toObstacleFailure(obstacles, { repository }) {
	const [first] = obstacles;
	if (first === void 0) return void 0;
	const problem = describeObstacle(first, obstacles, repository);
	const roles = obstacles.flatMap((obstacle) => "role" in obstacle ? [`${obstacle.role}: ${OBSTACLES[obstacle.kind]}`] : []);
	return roles.length < 2 ? problem : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withEvidence */ .Kg)(problem, [{
		kind: "list",
		title: "What blocks the plan",
		items: roles
	}]);
}
const OBSTACLES = {
	"not-owned": "exists and was not created by this action",
	"other-repository": "belongs to another repository",
	"other-id": "belongs to a repository with another id",
	"identity-changed": "trusts a repository that is now another one",
	path: "has another path",
	"letter-case": "exists with different letter case",
	unmergeable: "cannot be merged",
	"in-use": "is in an instance profile"
};
function describeObstacle(first, obstacles, repository) {
	switch (first.kind) {
		case "unreadable": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("IAM_UNREADABLE", {
			actions: [...new Set(obstacles.flatMap((obstacle) => obstacle.kind === "unreadable" ? obstacle.actions : []))],
			reason: first.reason
		});
		case "not-owned": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_NOT_OWNED", {
			role: first.role,
			repository
		});
		case "other-repository": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_OF_ANOTHER_REPOSITORY", {
			role: first.role,
			owner: first.owner,
			repository
		});
		case "other-id": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_NOT_OWNED", {
			role: first.role,
			repository,
			ownerId: first.ownerId,
			id: first.id
		});
		case "identity-changed": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REPOSITORY_IDENTITY_CHANGED", { changes: toChanges(obstacles) });
		case "path": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_PATH_FIXED", {
			role: first.role,
			actual: first.actual,
			desired: first.desired
		});
		case "letter-case": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_NAME_CASE", {
			role: first.role,
			actual: first.actual
		});
		case "unmergeable": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_NOT_MERGEABLE", {
			role: first.role,
			reason: first.reason
		});
		case "in-use": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_IN_USE", {
			role: first.role,
			reason: `it is in the instance profile ${first.instanceProfiles.join(", ")}`
		});
	}
}
function toChanges(obstacles) {
	const changes = obstacles.flatMap((obstacle) => obstacle.kind === "identity-changed" ? [obstacle] : []);
	return [...new Map(changes.map((change) => [`${change.repository} ${change.accept}`, change])).values()];
}
// build/src/plan/repository-identity.js
function findIdentityObstacles(roles, actual, accepted) {
	const pinsOf = new Map([...actual.roles].map(([name, reading]) => [name, readPins(reading)]));
	const everywhere = [...pinsOf.values()].flat();
	return roles.flatMap(({ name: role, named }) => {
		const reading = actual.roles.get(role);
		const own = pinsOf.get(role) ?? [];
		const open = named.filter((repository) => !isAccepted(repository.identity, accepted));
		const changes = open.flatMap((repository) => findChange(repository, own, everywhere));
		const replaced = reading?.kind === "present" ? findReplaced(open, named, own, reading.value) : [];
		return [...new Map([...changes, ...replaced].map((change) => [change.accept, change])).values()].map((change) => ({
			kind: "identity-changed",
			role,
			...change
		}));
	});
}
function readPins(reading) {
	const policy = reading.kind === "present" ? reading.value.trust.policy : void 0;
	return policy === void 0 ? [] : (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .findPins */ .mP)(policy);
}
function isAccepted({ owner, name, id }, accepted) {
	const fullName = `${owner}/${name}`.toLowerCase();
	return accepted.some((item) => item.id === id && item.name.toLowerCase() === fullName);
}
function findChange({ declared, declaredId, identity }, own, everywhere) {
	const { owner, name, id, ownerId } = identity;
	const names = [declared.toLowerCase(), `${owner}/${name}`.toLowerCase()];
	const isNamed = (pin) => pin.name !== void 0 && names.includes(pin.name);
	const pins = own.some(isNamed) ? own : everywhere;
	const byName = pins.filter(isNamed);
	const byId = pins.filter(({ ids }) => ids.includes(id));
	const knownIds = unique(byName.flatMap(({ ids }) => ids));
	const knownOwners = unique((byId.length > 0 ? byId : byName).flatMap(({ ownerIds }) => ownerIds));
	const isOtherId = declaredId === void 0 ? knownIds.length > 0 && !knownIds.includes(id) : declaredId !== id;
	const isOtherOwner = knownOwners.length > 0 && (declaredId === void 0 || byId.length > 0) && !knownOwners.includes(ownerId);
	const isUnknownOwner = declared.split("/", 1)[0]?.toLowerCase() !== owner.toLowerCase() && !(byId.length > 0 && knownOwners.includes(ownerId));
	if (!isOtherId && !isOtherOwner && !isUnknownOwner) return [];
	const before = declaredId === void 0 ? knownIds : [declaredId];
	return [toChange(declared, describe(declared, before.length > 0 ? before : byId.length > 0 ? [id] : [], knownOwners), identity)];
}
function findReplaced(open, named, own, { tags, trust }) {
	const owner = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwner */ .zr)(tags);
	if (owner === void 0 || trust.policy === void 0) return [];
	const ours = owner.isShared ? trust.policy.Statement.filter(hasOurId) : trust.policy.Statement;
	const gone = unique((0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .findPins */ .mP)({ Statement: ours }).filter(({ name }) => name === void 0).flatMap(({ ids }) => ids)).filter((id) => !named.some(({ identity }) => identity.id === id));
	if (gone.length === 0) return [];
	return open.filter(({ declared, declaredId, identity }) => {
		const isKnown = own.some(({ name, ids }) => ids.includes(identity.id) || name === declared.toLowerCase());
		return declaredId === void 0 && !isKnown;
	}).map(({ declared, identity }) => toChange(declared, describe("a repository", gone, []), identity));
}
function toChange(repository, before, identity) {
	const { owner, name, id, ownerId } = identity;
	const fullName = `${owner}/${name}`;
	return {
		repository,
		before,
		after: describe(fullName, [id], [ownerId]),
		accept: `${fullName}@${id}`
	};
}
function describe(name, ids, ownerIds) {
	const parts = [...ids.length === 0 ? [] : [`id ${ids.join(" or ")}`], ...ownerIds.length === 0 ? [] : [`owner id ${ownerIds.join(" or ")}`]];
	return parts.length === 0 ? name : `${name} (${parts.join(", ")})`;
}
function unique(items) {
	return [...new Set(items)];
}



/***/ })

};
