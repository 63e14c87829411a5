export const id = 2999;
export const ids = [2999];
export const modules = {

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   Re: () => (/* binding */ toSentence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lJ: () => (/* binding */ ADD_PRINTED_STATEMENT)
/* harmony export */ });
// build/src/trust/quote.js
const LONGEST = 600;
const MOST = 3;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}`]/gu;
function quote(value) {
	return `\`${(value.length > LONGEST ? `${value.slice(0, LONGEST)}\u2026` : value).replace(UNSHOWN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}\``;
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
	const text = clauses.join("; also, ");
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
function isPlain(value) {
	return value.length <= LONGEST && value.search(UNSHOWN) === -1 && !/[*?]|\$\{/u.test(value);
}
const ADD_PRINTED_STATEMENT = "Add the statement from the printed policy to the role's trust policy; it admits exactly this run.";



/***/ }),

/***/ 2999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXPLAINABLE_CODES: () => (/* binding */ EXPLAINABLE_CODES),
/* harmony export */   NOTHING_KNOWN: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   causeCode: () => (/* binding */ causeCode),
/* harmony export */   decide: () => (/* binding */ decide),
/* harmony export */   describeDiagnosis: () => (/* binding */ describeDiagnosis),
/* harmony export */   diagnose: () => (/* binding */ diagnose),
/* harmony export */   evaluate: () => (/* binding */ evaluate),
/* harmony export */   explainWith: () => (/* binding */ explainWith),
/* harmony export */   foreseeDenial: () => (/* binding */ foreseeDenial),
/* harmony export */   isAmbientKey: () => (/* binding */ isAmbientKey),
/* harmony export */   refusal_exports: () => (/* binding */ refusal_exports),
/* harmony export */   toDeclaredRole: () => (/* binding */ toDeclaredRole)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _look_alikes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6116);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5456);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7355);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4350);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8567);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3002);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1034);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8700);










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
	const action = matchElement(statement.Action, statement.NotAction, (pattern) => (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesText */ .Fm)(asWritten(pattern.toLowerCase()), request.action.toLowerCase()) ? "true" : "false");
	const { resource } = request;
	const resourceVerdict = resource === void 0 ? "true" : matchElement(statement.Resource, statement.NotResource, (pattern) => {
		const pieces = expand(pattern, scope);
		return pieces !== void 0 && (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesText */ .Fm)(pieces, resource) ? "true" : "false";
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
		if (block === "*" || (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(block["AWS"]).includes("*")) return "true";
		const named = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(block[principal.kind]);
		return named.includes("*") || named.some((id) => principal.ids.includes(id)) ? "true" : "false";
	};
	if (statement.NotPrincipal !== void 0) return not(matches(statement.NotPrincipal));
	return matches(statement.Principal);
}
function matchElement(positive, negative, matches) {
	if (negative !== void 0) return not(anyOf((0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(negative).map(matches)));
	return anyOf((0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(positive).map(matches));
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
	const wanted = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(value).map(String);
	const got = scope.context.get(key.toLowerCase());
	return {
		operator: name,
		key,
		wanted,
		got,
		verdict: isOpenKey(key, scope) ? "unknown" : judge((0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(name), wanted, got, scope)
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
function asWritten(text) {
	return [{
		text,
		isLiteral: false
	}];
}
function asLiteral(text) {
	return [{
		text,
		isLiteral: true
	}];
}
function expand(value, scope) {
	if (!scope.hasVariables || !value.includes("${")) return asWritten(value);
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
	return (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesText */ .Fm)(wanted, got) ? "true" : "false";
}
function compareArn(wanted, got) {
	const patterns = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .splitArn */ .E_)((0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenize */ .qw)(wanted));
	const parts = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .splitArn */ .E_)((0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenize */ .qw)(asLiteral(got)));
	if (patterns.length < 6 || parts.length < 6) return "false";
	return patterns.every((pattern, index) => (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesTokens */ .e_)(pattern, parts[index] ?? [])) ? "true" : "false";
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
// build/src/trust/diagnose/examine.js
const ASSUME_ACTION = "sts:AssumeRoleWithWebIdentity";
function toScope(policy, { claims, role }) {
	return {
		policy,
		claims,
		role,
		provider: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_7__/* .toProviderArn */ .Oi)(role.partition, role.account, claims.iss),
		prefix: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_7__/* .toProviderName */ .s6)(claims.iss),
		exposed: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_7__/* .exposedClaims */ .gK)(role.partition, claims.iss),
		context: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_7__/* .toConditionContext */ .E$)(role.partition, claims.iss, claims.all)
	};
}
function examine({ policy, provider, context }) {
	const evaluation = evaluate(policy, {
		action: ASSUME_ACTION,
		principal: {
			kind: "Federated",
			ids: [provider]
		},
		context,
		isOpen: isAmbientKey
	});
	const statements = policy.Statement.flatMap((statement, index) => {
		const trace = evaluation.statements[index];
		return trace === void 0 ? [] : [{
			...trace,
			number: index + 1,
			statement
		}];
	});
	return {
		...evaluation,
		statements
	};
}
function wouldHold(scope, { operator, key, wanted }, got) {
	const context = new Map([...scope.context].filter(([name]) => name.toLowerCase() !== key.toLowerCase()));
	if (got !== void 0) context.set(key, got);
	const statement = {
		Effect: "Allow",
		Action: "*",
		Condition: { [operator]: { [key]: wanted } }
	};
	return evaluate({
		...scope.policy,
		Statement: [statement]
	}, {
		action: ASSUME_ACTION,
		context
	}).decision === "allow";
}
function wouldAdmit(scope, changes) {
	const { policy, claims, role } = scope;
	return examine(toScope(policy, {
		claims: {
			...claims,
			all: {
				...claims.all,
				...changes
			}
		},
		role
	})).decision === "allow";
}
function toPatternOperator(operator) {
	return operator.replace(/StringEquals(?:IgnoreCase)?/iu, "StringLike");
}
// build/src/trust/diagnose/likely-causes.js
const PROPAGATING = "A change to the role takes up to a minute to propagate: run the job again.";
function likelyCausesWithoutPolicy(claims, role, hasJustChanged) {
	return [
		...hasJustChanged ? [PROPAGATING] : [],
		...contextCauses(claims),
		...subjectCauses(claims),
		`The policy may name another repository if this one was renamed, transferred or copied; this run is from ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.repository)}.`,
		`The role may not exist: AWS gives the same answer for a wrong name, path or account. Requested: account ${role.account}, path ${role.path}, name ${role.name}.`,
		`The policy may differ in letter case (AWS compares exactly), use \`StringEquals\` with a \`*\`, or name an audience other than ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.aud)}.`,
		...hasJustChanged ? [] : [PROPAGATING],
		organizationCause(claims)
	];
}
function likelyCausesElsewhere(claims, role, hasJustChanged) {
	const requested = `The job may request another role than the one checked here. Checked: account ${role.account}, path ${role.path}, name ${role.name}.`;
	return hasJustChanged ? [
		PROPAGATING,
		organizationCause(claims),
		requested
	] : [
		organizationCause(claims),
		requested,
		PROPAGATING
	];
}
function organizationCause(claims) {
	const subject = (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubject */ .$e)(claims);
	return `An organization policy (SCP or RCP) may deny the call.${subject.kind === "default" && subject.format === "immutable" ? ` One written for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`repo:${(0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims).owner}/*`)} does not match the immutable subject of this repository.` : ""}`;
}
function subjectCauses(claims) {
	const repository = (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims);
	const subject = (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubject */ .$e)(claims);
	if (subject.kind === "template") return ["The subject is built from a template (`include_claim_keys`): the trust policy must list exactly the `sub` shown above."];
	if (subject.format === "immutable") return [`This repository uses immutable subjects, which contain ids. A policy with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(repository, "classic")}:\u2026`)} no longer matches; it must have ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(repository, "immutable")}:\u2026`)}.`];
	return ["This repository uses classic subjects, without ids. A policy that lists only an immutable subject (`repo:OWNER@ID/REPO@ID:\u2026`) does not match."];
}
function contextCauses(claims) {
	if (claims.environment !== void 0) return [`The job sets ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`environment: ${claims.environment}`)}, so the subject contains the environment instead of the branch. A policy for \`ref:refs/heads/\u2026\` does not match.`];
	if (claims.event === "pull_request") return ["This run is a pull request: its subject ends in `:pull_request` and contains no branch. A policy for a branch does not match."];
	if (claims.ref?.startsWith("refs/tags/") === true) return [`This run is for the tag ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.ref.slice(10))}. A policy for branches does not match.`];
	const branch = claims.ref?.startsWith("refs/heads/") === true ? claims.ref.slice(11) : void 0;
	return [...branch === void 0 ? [] : [`This run is for the branch ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(branch)}. A policy for another branch does not match.`], "The job sets no `environment:`. A policy for `environment:\u2026` does not match."];
}
// build/src/trust/diagnose/cause.js
const PART_CAUSES = [
	"TRUST_PRINCIPAL",
	"TRUST_KEY_PREFIX",
	"TRUST_CLAIM_NOT_EXPOSED",
	"TRUST_AUDIENCE",
	"TRUST_WILDCARD",
	"TRUST_LETTER_CASE",
	"TRUST_SUBJECT_FORMAT",
	"TRUST_SUBJECT_TEMPLATE",
	"TRUST_REPOSITORY",
	"TRUST_ENVIRONMENT",
	"TRUST_PULL_REQUEST",
	"TRUST_TAG",
	"TRUST_BRANCH",
	"TRUST_CONDITION"
];
function rankCause(cause) {
	return PART_CAUSES.indexOf(cause);
}
// build/src/trust/subject/parts.js
function parseSubject(text) {
	const { kind, repositoryText, claims } = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readSubjectPattern */ .Lm)(text, true);
	const [first] = claims;
	const startsSubject = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplateKey */ .wW)(first?.key ?? "") || first?.key === void 0 && first?.value === "pull_request";
	if (kind !== "repository" && !startsSubject) return void 0;
	const parts = repositoryText === void 0 ? [] : [{
		kind: "repo",
		text: repositoryText
	}];
	for (const { key, value } of claims) if (key === void 0) addUnnamed(parts, value);
	else parts.push({
		kind: CONTEXT_KEYS.has(key) ? "context" : key,
		text: `${key}:${value}`
	});
	const [repository] = parts;
	if (parts.length === 1 && repository?.kind === "repo") return [repository, {
		kind: "context",
		text: text.endsWith("*") ? "*" : ""
	}];
	return parts;
}
const CONTEXT_KEYS = new Set(["ref", "environment"]);
function addUnnamed(parts, value) {
	const last = parts.at(-1);
	if (last === void 0 || last.kind === "repo" || value === "pull_request") parts.push({
		kind: "context",
		text: value
	});
	else parts[parts.length - 1] = {
		kind: last.kind,
		text: `${last.text}:${value}`
	};
}
function isSameShape(a, b) {
	return a.length === b.length && a.every(({ kind }, index) => kind === b[index]?.kind);
}
function isDefaultShape(parts) {
	return parts.map(({ kind }) => kind).join(" ") === "repo context";
}
function joinParts(parts) {
	return parts.map(({ text }) => text).filter((text) => text !== "").join(":");
}
function renderShape(parts) {
	return parts.map(({ kind }) => kind).join(", ");
}
function toSample(pattern) {
	return pattern.replace(/\$\{[*?$]\}|[*?]/gu, (found) => found.length === 1 ? "x" : found[2] ?? "");
}
// build/src/trust/diagnose/subject-difference.js
const MOST_VALUES = 300;
function findSubjectDifferences(condition, subject, scope) {
	return condition.wanted.slice(0, MOST_VALUES).flatMap((value) => explainValue(value, condition, subject, scope) ?? []).sort(compareDifferences);
}
function compareDifferences(a, b) {
	return a.distance - b.distance || rankOf$1(a) - rankOf$1(b);
}
function rankOf$1({ causes: [first] }) {
	return first === void 0 ? Number.POSITIVE_INFINITY : rankCause(first);
}
function explainValue(value, condition, subject, scope) {
	const readings = readingsOf(value, condition.operator);
	const found = [];
	for (const variant of variantsOf(value, subject, scope)) for (const reading of readings) {
		const changes = [...variant.changes, ...reading];
		if (changes.length > 0 && isAdmitted(value, variant.subject, reading, condition, scope)) found.push(measure(value, changes, subject));
	}
	return found.sort(compareDifferences)[0];
}
function readingsOf(value, operator) {
	const { base } = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(operator);
	const isExact = base === "stringequals" || base === "stringequalsignorecase";
	if (isExact && /[*?]/u.test(value)) return [
		[],
		["wildcard"],
		["case"],
		["wildcard", "case"]
	];
	return isExact || base === "stringlike" ? [[], ["case"]] : [[]];
}
function isAdmitted(value, subject, reading, { operator, key }, scope) {
	const fold = (text) => reading.includes("case") ? text.toLowerCase() : text;
	return wouldHold(scope, {
		operator: reading.includes("wildcard") ? toPatternOperator(operator) : operator,
		key,
		wanted: [fold(value)]
	}, [fold(subject)]);
}
function variantsOf(value, subject, scope) {
	const given = parseSubject(subject);
	const wanted = parseSubject(value);
	const plain = {
		subject,
		changes: []
	};
	const reformatted = otherFormats(subject, scope).map((other) => ({
		subject: other,
		changes: ["format"]
	}));
	if (given === void 0 || wanted === void 0 || !isSameShape(given, wanted)) {
		const change = wanted === void 0 ? "shape" : "template";
		return [
			plain,
			...reformatted,
			{
				subject: toSample(value),
				changes: [change]
			}
		];
	}
	const moved = {
		subject: joinParts(given.map((part, at) => sampleOf(part, wanted[at], "repo"))),
		changes: ["repository"]
	};
	const variants = [];
	for (const variant of [
		plain,
		...reformatted,
		moved
	]) {
		const parts = parseSubject(variant.subject) ?? given;
		variants.push(variant);
		for (const kinds of REPLACEMENTS) variants.push(withParts(variant, parts, wanted, kinds));
	}
	return variants;
}
const REPLACEMENTS = [
	["context"],
	["claim"],
	["context", "claim"]
];
function withParts({ changes }, given, wanted, replaced) {
	return {
		subject: joinParts(given.map((part, at) => replaced.reduce((current, kind) => sampleOf(current, wanted[at], kind), part))),
		changes: [...changes, ...replaced]
	};
}
function sampleOf(given, wanted, kind) {
	const isOfKind = given.kind === "repo" || given.kind === "context" ? given.kind === kind : kind === "claim";
	return wanted === void 0 || !isOfKind ? given : {
		kind: given.kind,
		text: toSample(wanted.text)
	};
}
function otherFormats(subject, { claims }) {
	const repository = (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims);
	const { owner, name, ownerId, id } = repository;
	const forms = [
		(0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(repository, "classic"),
		(0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(repository, "immutable"),
		`repo:${owner}@${ownerId}/${name}`,
		`repo:${owner}/${name}@${id}`,
		`repo:${owner}-${ownerId}/${name}-${id}`
	];
	const parts = parseSubject(subject) ?? [];
	const own = parts.find(({ kind }) => kind === "repo")?.text;
	if (own === void 0 || !forms.includes(own)) return [];
	return forms.filter((form) => form !== own).map((form) => joinParts(parts.map((part) => part.kind === "repo" ? {
		...part,
		text: form
	} : part)));
}
const DISTANCES = {
	wildcard: 1,
	case: 1,
	format: 1,
	claim: 2,
	template: 5,
	shape: 5,
	repository: 8
};
function measure(value, changes, subject) {
	const context = compareContexts(value, subject);
	const rank = (change) => (change === "wildcard" || change === "case" ? 100 : 0) + rankCause(causeOf$1(change, context.cause));
	const sorted = [...changes].sort((a, b) => rank(a) - rank(b));
	return {
		value,
		changes: sorted,
		causes: sorted.map((change) => causeOf$1(change, context.cause)),
		distance: changes.reduce((sum, change) => sum + (change === "context" ? context.distance : DISTANCES[change]), 0)
	};
}
function causeOf$1(change, context) {
	switch (change) {
		case "wildcard": return "TRUST_WILDCARD";
		case "case": return "TRUST_LETTER_CASE";
		case "format": return "TRUST_SUBJECT_FORMAT";
		case "template": return "TRUST_SUBJECT_TEMPLATE";
		case "repository": return "TRUST_REPOSITORY";
		case "context": return context;
		case "shape":
		case "claim": return "TRUST_CONDITION";
	}
}
function compareContexts(value, subject) {
	const [wanted, given] = [value, subject].map((text) => (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(contextOf(text)).kind);
	const isEither = (kind) => wanted === kind || given === kind;
	const distance = wanted === given ? 1 : isEither("environment") ? 1.4 : 1.2;
	if (isEither("environment")) return {
		cause: "TRUST_ENVIRONMENT",
		distance
	};
	if (isEither("pull-request")) return {
		cause: "TRUST_PULL_REQUEST",
		distance
	};
	if (isEither("tag")) return {
		cause: "TRUST_TAG",
		distance
	};
	return {
		cause: isEither("branch") ? "TRUST_BRANCH" : "TRUST_CONDITION",
		distance
	};
}
function contextOf(subject) {
	return parseSubject(subject)?.find(({ kind }) => kind === "context")?.text ?? "";
}
function repositoryOf(subject) {
	return parseSubject(subject)?.find(({ kind }) => kind === "repo")?.text ?? "";
}
// build/src/trust/diagnose/explain-subject.js
function explainSubject(condition, subject, statement, scope) {
	const differences = findSubjectDifferences(condition, subject, scope);
	const [nearest] = differences;
	if (nearest === void 0) return void 0;
	const facts = {
		subject,
		statement,
		condition,
		scope,
		nearest,
		values: differences.filter(({ causes }) => String(causes) === String(nearest.causes)).map(({ value }) => value)
	};
	const [first, ...others] = nearest.changes.map((change, index) => ({
		cause: nearest.causes[index] ?? "TRUST_CONDITION",
		text: describeChange(change, facts)
	}));
	if (first === void 0) return void 0;
	return {
		clauses: [first, ...others],
		distance: nearest.distance,
		fix: renderFix$1(facts, first.cause),
		reach: "run"
	};
}
function describeChange(change, facts) {
	const { subject, nearest, condition, values } = facts;
	const expected = (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(values);
	switch (change) {
		case "wildcard": return nearest.changes.length > 1 ? `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.operator)} takes the wildcard literally` : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.operator)} takes the wildcard in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(nearest.value)} literally, so it does not match ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}`;
		case "case": return nearest.changes.length > 1 ? "the letter case differs, and AWS compares exactly" : `the trust policy has ${expected}, but GitHub sends ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}: only the letter case differs, and AWS compares exactly`;
		case "format": return describeFormat(facts, expected);
		case "template": return describeTemplate(facts, expected);
		case "shape": return `the trust policy expects ${expected}, but GitHub never issues a subject of that shape; this token has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}`;
		case "repository": return describeRepository(facts);
		case "context": return describeContext(facts);
		case "claim": return `the trust policy expects ${expected}, but the subject of this token is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}`;
	}
}
function describeFormat({ subject, nearest }, expected) {
	const given = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)(repositoryOf(subject));
	const wanted = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)(repositoryOf(nearest.value));
	if (given.id === void 0 && wanted.id !== void 0) return `this repository uses classic subjects, without ids (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}), but the trust policy expects the immutable form ${expected}`;
	const isClassic = wanted.ownerId === void 0 && wanted.id === void 0;
	const isHyphened = isClassic && given.ownerId !== void 0 && wanted.owner.endsWith(`-${given.ownerId}`);
	if (given.id !== void 0 && isClassic && !isHyphened) return `this repository uses immutable subjects, with ids (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}), but the trust policy expects the classic form ${expected}`;
	return `the trust policy writes the repository as in ${expected}, but GitHub writes it as in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}`;
}
function describeTemplate({ subject, nearest }, expected) {
	const given = parseSubject(subject) ?? [];
	const wanted = parseSubject(nearest.value) ?? [];
	if (isDefaultShape(given)) return `the trust policy expects a subject from a template (${expected}), but this token has the default ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}`;
	if (isDefaultShape(wanted)) return `the subject of this token comes from a template (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}), but the trust policy expects the default form ${expected}`;
	return `the subject of this token consists of ${renderShape(given)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)}), but the trust policy expects ${renderShape(wanted)} (${expected})`;
}
function describeRepository(facts) {
	const { subject, nearest, values, scope } = facts;
	const { claims } = scope;
	const given = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)(repositoryOf(subject));
	const wanted = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)(repositoryOf(nearest.value));
	const expected = (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)([...new Set(values.map((value) => repositoryOf(value)))]);
	const ids = `owner ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.ownerId)} and repository ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.repositoryId)}`;
	if (wanted.owner === given.owner && wanted.name === given.name && wanted.id !== void 0) return `the trust policy expects ${expected}, but ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.repository)} has other ids (${ids}): the name is the same, but it is a different repository`;
	if (wanted.id === claims.repositoryId && wanted.ownerId === claims.ownerId || wanted.id === void 0 && pinsThisRepository(facts)) return `the trust policy names this repository by its old name (${expected}); it was renamed or transferred to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.repository)}`;
	return `the trust policy is for ${expected}, but this run is from ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.repository)}`;
}
function pinsThisRepository({ statement, scope: { policy, prefix, claims } }) {
	return Object.entries(policy.Statement[statement - 1]?.Condition ?? {}).some(([operator, keys]) => (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(operator).sense === "positive" && Object.entries(keys).some(([key, value]) => key.toLowerCase() === `${prefix}:repository_id` && (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(value).map(String).includes(claims.repositoryId)));
}
function describeContext({ subject, values, scope: { claims } }) {
	const text = contextOf(subject);
	const given = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(text);
	const contexts = [...new Set(values.map(contextOf))];
	const expected = contexts.some((context) => context === "") ? "a subject that ends with the repository" : (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(contexts);
	switch (given.kind) {
		case "environment": return `the job sets ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`environment: ${environmentOf(given, claims.environment)}`)}, so its subject ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(text)}, but the trust policy expects ${expected}`;
		case "pull-request": return `this run is a pull request, so its subject ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(text)}, but the trust policy expects ${expected}`;
		case "tag": return `this run is for the tag ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(given.name)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(text)}), but the trust policy expects ${expected}`;
		case "branch": return contexts.every((context) => (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(context).kind === "environment") ? `the trust policy expects ${expected}, but this job sets no environment: its subject ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(text)}` : `this run is for the branch ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(given.name)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(text)}), but the trust policy expects ${expected}`;
		case "other": return `the subject of this token ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(text)}, but the trust policy expects ${expected}`;
	}
}
function environmentOf(context, claim) {
	return claim !== void 0 && claim.replaceAll(":", "%3A") === context.name ? claim : context.name;
}
function renderFix$1(facts, cause) {
	const { subject, statement, condition, nearest, scope } = facts;
	if (!(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(subject)) return _quote_js__WEBPACK_IMPORTED_MODULE_8__/* .ADD_PRINTED_STATEMENT */ .lJ;
	const target = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.key)} of statement ${statement}`;
	const replaced = `Replace ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(nearest.value)} with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)} in ${target}.`;
	const added = `add ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(subject)} to ${target}`;
	if (nearest.changes.includes("repository")) return `If ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(scope.claims.repository)} is meant to use this role, add it to \`repositories\` of the bootstrap job (after a rename, run the bootstrap job again with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`role-name: ${scope.role.name}`)}) or ${added}; if not, \`role-to-assume\` names the wrong role.`;
	if (nearest.changes.includes("claim")) return `If this run is meant to use the role, ${added}.`;
	if (!nearest.changes.includes("context")) return (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(nearest.value) || nearest.changes.includes("wildcard") ? `${replaced}${cause === "TRUST_SUBJECT_FORMAT" ? " If bootstrap created the role, running it with `subject-format: auto` makes this change." : ""}` : `${added.replace(/^a/u, "A")}.`;
	if (nearest.changes.length > 1) return `If this run is meant to use the role, ${added}.`;
	const context = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(contextOf(subject));
	const input = inputFor(context, scope.claims.environment);
	const alternative = cause === "TRUST_ENVIRONMENT" ? findOtherJob(facts) : void 0;
	const beside = "in addition to what is admitted now (the default branch is trusted by default only while no input names runs)";
	const add = context.kind === "pull-request" ? "Run the job on `push`. Only if the role cannot do any harm, add" : "Add";
	const widening = input === void 0 ? `If this run is meant to use the role, ${added}.` : `${add} ${input} of the bootstrap job, ${beside}, and run it; or ${added}.`;
	if (alternative === void 0) return widening;
	return `${alternative}. Or ${widening.charAt(0).toLowerCase()}${widening.slice(1)}`;
}
function inputFor(context, environment) {
	switch (context.kind) {
		case "environment": return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(environmentOf(context, environment))} to \`environments\``;
		case "branch": return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(context.name)} to \`branches\``;
		case "tag": return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(context.name)} to \`git-tags\``;
		case "pull-request": return "`pull-requests: true` to the inputs";
		case "other": return;
	}
}
function findOtherJob({ subject, values, scope }) {
	const parts = parseSubject(subject) ?? [];
	const repository = repositoryOf(subject);
	if (!isDefaultShape(parts) || repository === "") return void 0;
	const { environment, ref, event } = scope.claims;
	if ((0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(contextOf(subject)).kind === "environment") {
		if (wouldAdmit(scope, {
			sub: `${repository}:${event === "pull_request" ? "pull_request" : `ref:${ref ?? ""}`}`,
			environment: void 0
		}) && environment !== void 0) return `Remove ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`environment: ${environment}`)} from the job`;
	}
	const name = findEnvironment(values.map(contextOf).filter((context) => context === toSample(context)).map(_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI).flatMap(({ kind, name }) => kind === "environment" ? [name] : []), scope);
	return name === void 0 ? void 0 : `Set ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`environment: ${name}`)} in the job`;
}
function findEnvironment(names, scope) {
	const { sub } = scope.claims;
	const repository = repositoryOf(sub);
	if (repository === "" || !isDefaultShape(parseSubject(sub) ?? [])) return void 0;
	return names.find((name) => wouldAdmit(scope, {
		sub: `${repository}:environment:${(0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeValue */ .It)(name)}`,
		environment: name
	}));
}
// build/src/trust/diagnose/explain-condition.js
function explainCondition(condition, statement, scope) {
	const key = readKey(condition.key, scope);
	if (!scope.exposed.includes(key.claim)) return explainHidden(condition, statement, key, scope);
	if (key.isRight) return explainClaim(condition, statement, key.claim, scope);
	const right = `${scope.prefix}:${key.claim}`;
	const got = scope.context.get(right);
	const corrected = {
		...condition,
		key: right,
		got
	};
	const { base } = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(condition.operator);
	const target = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.key)} in statement ${statement}`;
	const clause = {
		cause: "TRUST_KEY_PREFIX",
		text: `the trust policy tests ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.key)}, but the condition key for this token is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(right)}`
	};
	const reach = "statement";
	const rename = `Write ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(right)} instead of ${target}.`;
	if (base === "null" || wouldHold(scope, corrected, got)) return {
		clauses: [clause],
		distance: 1,
		fix: rename,
		reach
	};
	const inner = explainClaim(corrected, statement, key.claim, scope);
	return {
		clauses: [clause, ...inner.clauses],
		distance: 1 + inner.distance,
		fix: `${rename} ${inner.fix}`,
		reach
	};
}
function readKey(key, { prefix, exposed }) {
	const lower = key.toLowerCase();
	const start = `${prefix.toLowerCase()}:`;
	if (lower.startsWith(start)) return {
		claim: lower.slice(start.length),
		isRight: true
	};
	const afterColon = lower.slice(lower.lastIndexOf(":") + 1);
	const afterSlash = lower.slice(lower.lastIndexOf("/") + 1);
	return {
		claim: exposed.includes(afterSlash) ? afterSlash : afterColon,
		isRight: false
	};
}
function explainHidden(condition, statement, { claim }, scope) {
	const subject = scope.claims.sub;
	const own = `"StringEquals": {"${scope.prefix}:sub": ${JSON.stringify(subject)}}`;
	return {
		clauses: [{
			cause: "TRUST_CLAIM_NOT_EXPOSED",
			text: `the trust policy tests ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.key)}, but AWS documents no condition key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claim)} for tokens from ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(scope.claims.iss)} in the partition ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(scope.role.partition)}, so the condition fails`
		}],
		distance: 1,
		fix: (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(subject) ? `Remove ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(condition.key)} from statement ${statement} and require the exact subject instead: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(own)}.` : _quote_js__WEBPACK_IMPORTED_MODULE_8__/* .ADD_PRINTED_STATEMENT */ .lJ,
		reach: "run"
	};
}
const CAUSES = {
	aud: "TRUST_AUDIENCE",
	repository: "TRUST_REPOSITORY",
	repository_id: "TRUST_REPOSITORY",
	repository_owner_id: "TRUST_REPOSITORY",
	environment: "TRUST_ENVIRONMENT"
};
const FAR = 4;
function explainClaim(condition, statement, claim, scope) {
	const { sense, base } = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(condition.operator);
	const [got, ...others] = condition.got ?? [];
	const cause = causeOf(claim, condition, scope);
	if (got === void 0) return explainAbsent(condition, statement, claim, cause, scope);
	if (sense === "negative" || base === "null") return explainExclusion(condition, statement, claim, cause);
	if (others.length === 0 && claim === "sub") {
		const explained = explainSubject(condition, got, statement, scope);
		if (explained !== void 0) return explained;
	}
	const difference = claim === "aud" ? void 0 : findPlainDifference(condition, got, scope);
	if (difference !== void 0) return explainPlainDifference(difference, condition, statement, got);
	return {
		clauses: [{
			cause,
			text: describeMismatch(claim, condition, scope)
		}],
		distance: cause === "TRUST_REPOSITORY" ? FAR : 1,
		fix: renderFix(condition, statement, got, cause, scope),
		reach: "statement"
	};
}
function causeOf(claim, condition, scope) {
	if (claim === "sub") return causeOfExclusion(condition, scope);
	if (claim === "ref") return causeOfRef(condition);
	return (Object.hasOwn(CAUSES, claim) ? CAUSES[claim] : void 0) ?? "TRUST_CONDITION";
}
function causeOfExclusion({ wanted, got, operator, key }, scope) {
	const { sense } = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(operator);
	const value = sense === "negative" ? wanted.find((each) => !wouldHold(scope, {
		operator,
		key,
		wanted: [each]
	}, got)) : void 0;
	if (value === void 0 || parseSubject(value) === void 0) return "TRUST_CONDITION";
	switch ((0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(contextOf(value)).kind) {
		case "environment": return "TRUST_ENVIRONMENT";
		case "pull-request": return "TRUST_PULL_REQUEST";
		case "tag": return "TRUST_TAG";
		case "branch": return "TRUST_BRANCH";
		case "other": return "TRUST_CONDITION";
	}
}
function causeOfRef({ wanted, got }) {
	const isAny = (start) => [...wanted, ...got ?? []].some((value) => value.startsWith(start));
	if (got?.some((value) => value.startsWith("refs/pull/")) === true) return "TRUST_PULL_REQUEST";
	if (isAny("refs/tags/")) return "TRUST_TAG";
	return got?.some((value) => value.startsWith("refs/heads/")) === true ? "TRUST_BRANCH" : "TRUST_CONDITION";
}
function explainAbsent({ key, wanted }, statement, claim, cause, scope) {
	const added = `add the statement from the printed policy next to statement ${statement}; it admits exactly this run`;
	if (claim !== "environment") return {
		clauses: [{
			cause,
			text: `the trust policy tests ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)}, but this token has no claim ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claim)}`
		}],
		distance: 1.4,
		fix: `If this run is meant to use the role, ${added}.`,
		reach: "run"
	};
	const name = findEnvironment(wanted.filter(_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i), scope);
	const text = `the trust policy expects an environment (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(wanted)}), but this job sets none`;
	const fix = name === void 0 ? `If this run is meant to use the role, ${added}.` : `Set ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`environment: ${name}`)} in the job, or ${added}.`;
	return {
		clauses: [{
			cause,
			text
		}],
		distance: 1.4,
		fix,
		reach: "run"
	};
}
function explainExclusion(condition, statement, claim, cause) {
	const { operator, key, wanted, got } = condition;
	return {
		clauses: [{
			cause,
			text: `the trust policy excludes ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(got ?? [])}, the ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claim)} of this token, with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(wanted)})`
		}],
		distance: 1.2,
		fix: `If this run is meant to use the role, add the statement from the printed policy next to statement ${statement}; it admits exactly this run.`,
		reach: "run"
	};
}
function findPlainDifference({ operator, key, wanted }, got, scope) {
	const { base } = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(operator);
	const like = toPatternOperator(operator);
	const asPattern = wanted.find((value) => like !== operator && /[*?]/u.test(value) && wouldHold(scope, {
		operator: like,
		key,
		wanted: [value]
	}, [got]));
	if (asPattern !== void 0) return {
		cause: "TRUST_WILDCARD",
		value: asPattern
	};
	if (base !== "stringequals" && base !== "stringlike") return void 0;
	const folded = wanted.find((value) => wouldHold(scope, {
		operator,
		key,
		wanted: [value.toLowerCase()]
	}, [got.toLowerCase()]));
	return folded === void 0 ? void 0 : {
		cause: "TRUST_LETTER_CASE",
		value: folded
	};
}
function explainPlainDifference({ cause, value }, condition, statement, got) {
	const { operator, key } = condition;
	const text = cause === "TRUST_WILDCARD" ? `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} takes the wildcard in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(value)} literally, so ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)} does not match ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(got)}` : `the trust policy has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(value)} for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)}, but GitHub sends ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(got)}: only the letter case differs, and AWS compares exactly`;
	const fix = (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(got) ? `Replace ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(value)} with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(got)} in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)} of statement ${statement}.` : _quote_js__WEBPACK_IMPORTED_MODULE_8__/* .ADD_PRINTED_STATEMENT */ .lJ;
	return {
		clauses: [{
			cause,
			text
		}],
		distance: 1,
		fix,
		reach: "statement"
	};
}
function describeMismatch(claim, { operator, key, wanted, got }, { claims }) {
	const expected = (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(wanted);
	const given = (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(got ?? []);
	if ((0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(operator).base.startsWith("arn")) return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} compares ARNs, but the ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claim)} of this token (${given}) is not an ARN`;
	switch (claim) {
		case "aud": return `the trust policy expects the audience ${expected}, but the token has ${given}${(0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(operator).base === "stringequals" && !wanted.every(_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i) ? `; ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} takes wildcards literally` : ""}`;
		case "environment": return `the job sets ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`environment: ${got?.[0] ?? ""}`)}, but the trust policy expects ${expected}`;
		case "repository_id":
		case "repository_owner_id": return `the trust policy expects the ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claim)} ${expected}, but ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.repository)} has ${given}: the name may be the same, but it is a different ${claim === "repository_id" ? "repository" : "owner"}`;
		case "repository": return `the trust policy is for ${expected}, but this run is from ${given}`;
		case "ref": return `this run is for ${given}, but the trust policy expects ${expected}`;
		default: return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)} expects ${expected}, but the token has ${given}`;
	}
}
function renderFix({ operator, key, wanted }, statement, got, cause, scope) {
	const target = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)} of statement ${statement}`;
	const [value, ...more] = wanted;
	if (!((0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(got) && wouldHold(scope, {
		operator,
		key,
		wanted: [got]
	}, [got])) || value === void 0) return _quote_js__WEBPACK_IMPORTED_MODULE_8__/* .ADD_PRINTED_STATEMENT */ .lJ;
	if (cause === "TRUST_AUDIENCE" && more.length === 0) {
		const or = (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(value) ? `; if other runs use the role with it, set ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`audience: ${value}`)} in this step instead` : "";
		return `Replace ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(value)} with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(got)} in ${target}${or}.`;
	}
	return `If this run is meant to use the role, add ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(got)} to ${target}.`;
}
// build/src/trust/diagnose/explain-principal.js
const TO_TOKENS = 3;
const TO_OTHERS = 20;
function explainPrincipal({ statement, number }, scope) {
	const { Principal: principal, NotPrincipal: excluded } = statement;
	const federated = federatedOf(statement);
	const [nearest] = [...federated].sort((a, b) => likeness(b, scope) - likeness(a, scope));
	const isForTokens = federated.some(isGithub);
	const replacement = `Set \`Principal\` of statement ${number} to \`{"Federated": ${JSON.stringify(scope.provider)}}\`.`;
	const explain = (text) => ({
		clauses: [{
			cause: "TRUST_PRINCIPAL",
			text
		}],
		distance: isForTokens ? TO_TOKENS : TO_OTHERS,
		fix: isForTokens ? replacement : _quote_js__WEBPACK_IMPORTED_MODULE_8__/* .ADD_PRINTED_STATEMENT */ .lJ,
		reach: isForTokens ? "statement" : "run"
	});
	if (nearest !== void 0) return explain(describeFederated(nearest, scope));
	if (excluded !== void 0) return explain(`statement ${number} excludes the provider of this token with \`NotPrincipal\``);
	const named = principal === void 0 || principal === "*" ? [] : Object.values(principal).flatMap(_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st);
	return explain(`statement ${number} is for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(named)}, not for the provider of this token`);
}
function federatedOf({ Principal: principal }) {
	return principal === void 0 || principal === "*" ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(principal["Federated"]);
}
function isGithub(text) {
	return /actions\.githubusercontent\.com|\.ghe\.com|\/_services\/token/iu.test(text);
}
function parseProviderArn(text) {
	const match = /^arn:([^:]*):iam::([^:]*):oidc-provider\/(.*)$/su.exec(text);
	return match === null ? void 0 : {
		partition: match[1] ?? "",
		account: match[2] ?? "",
		name: match[3] ?? ""
	};
}
function likeness(text, { role, prefix }) {
	const arn = parseProviderArn(text);
	if (arn === void 0) return 0;
	const isSameHost = arn.name.split("/", 1)[0] === prefix.split("/", 1)[0];
	return 1 + (arn.name === prefix ? 4 : isSameHost ? 3 : 0) + (arn.account === role.account ? 1 : 0);
}
function describeFederated(text, { provider, prefix, role, claims }) {
	const arn = parseProviderArn(text);
	if (arn === void 0) return `the trust policy names the principal ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(text)}, which is not the ARN of an OIDC provider; the provider of this token is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(provider)}`;
	if (text.toLowerCase() === provider.toLowerCase()) return `the trust policy names the provider ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(text)}, but its ARN is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(provider)}: only the letter case differs`;
	if (arn.name !== prefix) return `${describeIssuer(arn.name, prefix)}; this token is from ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.iss)}`;
	if (arn.partition !== role.partition) return `the trust policy names a provider in the partition ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(arn.partition)}, but the role is in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(role.partition)}`;
	return `the trust policy names the provider of account ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(arn.account)}, but the role is in account ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(role.account)}; only a provider in the same account counts`;
}
function describeIssuer(name, prefix) {
	const base = `the trust policy names the provider ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(name)}`;
	if (name.startsWith("vstoken.")) return `${base}, GitHub's retired issuer from 2021`;
	if (/^https?:\/\//u.test(name)) return `${base} with its scheme, which the ARN of a provider does not contain`;
	if (name === `${prefix}/`) return `${base} with a trailing slash`;
	if (name.startsWith(`${prefix}/`)) return `${base}, the issuer of one enterprise`;
	if (prefix.startsWith(`${name}/`)) return `${base}, without the name of the enterprise`;
	return `${base}, another issuer`;
}
// build/src/trust/diagnose/refusal.js
const MOST_FIXES = 2;
const MOST_CLAUSES = 3;
function explainNearest({ statements }, scope) {
	const [nearest] = statements.filter(({ statement, action }) => statement.Effect === "Allow" && action === "true").map((statement) => explainStatement(statement, scope)).sort(compareStatements);
	if (nearest === void 0) return explainEmpty(statements);
	const explanations = [...nearest.explanations].sort((a, b) => rankOf(a) - rankOf(b));
	const [first] = explanations;
	const clauses = [...new Set(explanations.flatMap((each) => each.clauses.map(({ text }) => text)))];
	const fixes = [...new Set(explanations.map(({ fix }) => fix))];
	const isFixable = explanations.every(({ reach }) => reach === "run") || isLimited(nearest.statement);
	return {
		cause: first?.clauses[0].cause ?? "UNKNOWN",
		verdict: (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .toSentence */ .Re)(clauses.slice(0, MOST_CLAUSES)),
		fix: isFixable && fixes.length <= MOST_FIXES ? fixes.join(" ") : _quote_js__WEBPACK_IMPORTED_MODULE_8__/* .ADD_PRINTED_STATEMENT */ .lJ,
		statement: nearest.statement
	};
}
function rankOf({ clauses: [first] }) {
	return rankCause(first.cause);
}
function isLimited({ conditions }) {
	return conditions.some(({ operator, key, wanted }) => {
		const parsed = (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(operator);
		const { base } = parsed;
		if (!(base === "stringequals" || base === "stringlike" || base === "stringequalsignorecase") || !(0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .isStrict */ .io)(parsed) || wanted.length === 0) return false;
		switch (key.toLowerCase().split(/[:/]/u).at(-1)) {
			case "sub": return wanted.every((value) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(repositoryOf(value) || value));
			case "repository":
			case "repository_id": return wanted.every(_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i);
			default: return false;
		}
	});
}
const UNCERTAIN = .5;
function explainStatement(statement, scope) {
	const explanations = [...statement.principal === "false" ? [explainPrincipal(statement, scope)] : [], ...statement.conditions.filter(({ verdict }) => verdict === "false").map((condition) => explainCondition(condition, statement.number, scope))];
	const uncertain = statement.conditions.filter(({ verdict }) => verdict === "unknown").length;
	return {
		statement,
		explanations,
		distance: explanations.reduce((sum, each) => sum + each.distance, uncertain * UNCERTAIN)
	};
}
function compareStatements(a, b) {
	return a.distance - b.distance || b.statement.conditions.length - a.statement.conditions.length || a.statement.number - b.statement.number;
}
function explainEmpty(statements) {
	const allowing = statements.filter(({ statement }) => statement.Effect === "Allow");
	const misnamed = allowing.find(({ principal, statement }) => principal === "true" && federatedOf(statement).length > 0);
	const actions = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)((misnamed ?? allowing[0])?.statement.Action);
	const found = actions.length === 0 ? "" : `; statement ${(misnamed ?? allowing[0])?.number ?? 1} allows ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(actions, "and")}`;
	const isFixable = misnamed?.statement.Action !== void 0 && misnamed.conditions.every(({ verdict }) => verdict === "true") && isLimited(misnamed);
	return {
		cause: "TRUST_EMPTY",
		verdict: (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .toSentence */ .Re)([`no statement of the trust policy allows ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(ASSUME_ACTION)}${found}`]),
		fix: misnamed !== void 0 && isFixable ? `Set \`Action\` of statement ${misnamed.number} to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(ASSUME_ACTION)}.` : _quote_js__WEBPACK_IMPORTED_MODULE_8__/* .ADD_PRINTED_STATEMENT */ .lJ,
		statement: misnamed
	};
}
function explainDeny({ statements, allowed }, scope) {
	const deny = statements.find(({ statement, verdict }) => statement.Effect === "Deny" && verdict === "true");
	const conditions = deny?.conditions ?? [];
	const because = conditions.length === 0 ? ", without any condition" : `, because ${conditions.map(describe).join(" and ")}`;
	const besides = allowed === "true" ? [] : ["no Allow statement admits this token either"];
	return {
		cause: "TRUST_EXPLICIT_DENY",
		verdict: (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .toSentence */ .Re)([`statement ${deny?.number ?? 1} of the trust policy denies this token${because}`, ...besides]),
		fix: deny === void 0 ? _quote_js__WEBPACK_IMPORTED_MODULE_8__/* .ADD_PRINTED_STATEMENT */ .lJ : exemptToken(deny, scope),
		statement: deny
	};
}
function describe({ operator, key, wanted, got }) {
	return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(wanted)}) is true for ${got === void 0 ? "a token without it" : (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(got)}`;
}
function exemptToken({ number, conditions }, { prefix, claims }) {
	const key = `${prefix}:sub`;
	const exempting = conditions.find(({ operator, key: tested }) => tested.toLowerCase() === key.toLowerCase() && (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOperator */ .A$)(operator).sense === "negative" && /^string/iu.test(operator));
	if (exempting !== void 0 && (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(claims.sub)) return `If this run is meant to use the role, add ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.sub)} to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(exempting.operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(exempting.key)} of statement ${number}.`;
	if (!(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlain */ .$i)(claims.sub) || conditions.some(({ operator }) => operator.toLowerCase() === "stringnotequals")) return `If this run is meant to use the role, exclude it from statement ${number}: a Deny overrides every Allow.`;
	return `If this run is meant to use the role, add ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(`"StringNotEquals": {"${key}": ${JSON.stringify(claims.sub)}}`)} to the condition of statement ${number}.`;
}
// build/src/trust/diagnose/diagnose.js
function diagnose(claims, role, known, facts) {
	const { kept = {}, ...finding } = diagnoseAccount(claims, role, known) ?? diagnoseRole(claims, role, known.role, facts);
	return {
		differences: [],
		likelyCauses: [],
		...finding,
		fix: describeKept(finding.fix, kept),
		claims: (0,_claims_js__WEBPACK_IMPORTED_MODULE_9__/* .printableClaims */ .v)(claims),
		policy: policyFor(claims, role, kept)
	};
}
function policyFor(claims, { partition, account }, kept) {
	const scope = {
		partition,
		account,
		issuer: claims.iss,
		audience: claims.aud
	};
	const { environment } = claims;
	return (0,_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildTrustForSubject */ .mz)(scope, (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims), claims.sub, {
		environment,
		kept
	});
}
function describeKept(fix, kept) {
	const keys = [...new Set(Object.values(kept).flatMap((test) => Object.keys(test)))];
	if (keys.length === 0 || !fix.includes("printed")) return fix;
	return `${fix} The printed policy keeps the condition on ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(keys, "and")}.`;
}
const OTHER_KEY = /^[\w-]+:(?!\/\/)/u;
function findKept({ statements }, decisive) {
	const isAllow = ({ statement }) => statement.Effect === "Allow";
	const allowing = decisive !== void 0 && isAllow(decisive) ? decisive : statements.find((each) => isAllow(each) && each.verdict !== "false");
	const tests = Object.entries(allowing?.statement.Condition ?? {}).map(([operator, keys]) => [operator, Object.entries(keys).filter(([key]) => OTHER_KEY.test(key))]);
	return Object.fromEntries(tests.filter(([, keys]) => keys.length > 0).map(([operator, keys]) => [operator, Object.fromEntries(keys)]));
}
function diagnoseAccount(claims, role, known) {
	if (known.role.kind === "absent") return {
		cause: "ROLE_MISSING",
		verdict: known.provider.kind === "absent" ? `Account ${role.account} has neither the role ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(role.name)} with the path ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(role.path)} nor an OIDC provider for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.iss)}.` : `Account ${role.account} has no role ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(role.name)} with the path ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(role.path)}; AWS reports a missing role the same way as a refusal.`,
		fix: `Correct ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)((0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRoleArn */ .am)(role))} in \`role-to-assume\`, or run \`mode: bootstrap\` with credentials of account ${role.account}, which creates the role.`
	};
	if (known.provider.kind === "absent") return {
		cause: "PROVIDER_MISSING",
		verdict: `Account ${role.account} has no OIDC provider for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.iss)}, the issuer of this token.`,
		fix: `Run \`mode: bootstrap\` with credentials of account ${role.account}, which creates the provider, or correct the account in \`role-to-assume\`.`
	};
	if (known.provider.kind === "present" && !known.provider.clientIds.includes(claims.aud)) {
		const { clientIds } = known.provider;
		const { policy } = known.role.kind === "present" ? known.role : {};
		const accepted = policy === void 0 ? [] : clientIds.filter((aud) => wouldAdmit(toScope(policy, {
			claims,
			role
		}), { aud }));
		return {
			cause: "AUDIENCE_NOT_REGISTERED",
			verdict: `The OIDC provider of account ${role.account} has no client ID ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.aud)}; registered: ${clientIds.length === 0 ? "none" : (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(clientIds, "and")}.`,
			fix: `Run \`mode: bootstrap\` with credentials of account ${role.account}, which adds ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(claims.aud)}${accepted.length === 0 ? "" : `, or set \`audience\` to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(accepted)}`}.`
		};
	}
}
function diagnoseRole(claims, role, known, facts) {
	if (known.kind === "present" && known.policy !== void 0) return diagnosePolicy(toScope(known.policy, {
		claims,
		role
	}), facts);
	const likelyCauses = likelyCausesWithoutPolicy(claims, role, facts.hasJustChanged);
	const arn = (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)((0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRoleArn */ .am)(role));
	if (known.kind === "present") {
		const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .ON)(known.text);
		return {
			cause: "UNKNOWN",
			verdict: `The trust policy of ${arn} cannot be parsed${parsed.kind === "invalid" ? `: ${parsed.problem}` : ""}. It begins with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(known.text.slice(0, 80))}.`,
			fix: "Compare the role's trust policy with the printed one.",
			likelyCauses
		};
	}
	return {
		cause: "UNKNOWN",
		verdict: `The trust policy of ${arn} could not be read${known.kind === "unknown" ? ` (${known.why})` : ""}, so the cause cannot be determined with certainty.`,
		fix: "Run `mode: diagnose` with credentials that can read IAM in the role's account, or compare the role's trust policy with the printed one.",
		likelyCauses
	};
}
function diagnosePolicy(scope, facts) {
	const { claims, role } = scope;
	const examination = examine(scope);
	const { allowed, denied, statements } = examination;
	const elsewhere = likelyCausesElsewhere(claims, role, facts.hasJustChanged);
	if (allowed === "true" && denied === "false") {
		const admitting = statements.find(({ statement, verdict }) => statement.Effect === "Allow" && verdict === "true");
		const uncertain = describeUncertain(examination);
		return {
			cause: "ADMITTED",
			verdict: `The trust policy of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)((0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRoleArn */ .am)(role))} admits this token${admitting === void 0 ? "" : ` (statement ${admitting.number})`}.`,
			fix: facts.hasJustChanged ? "Wait a minute and run the job again: the role was changed a moment ago." : "The trust policy needs no change. Check the ARN in `role-to-assume`, then ask the administrators of the AWS organization whether a policy denies the call; CloudTrail records it as `AssumeRoleWithWebIdentity`.",
			differences: admitting === void 0 ? [] : toDifferences({ statement: admitting }, scope),
			likelyCauses: [...uncertain, ...elsewhere],
			kept: findKept(examination, admitting)
		};
	}
	if (denied === "true") return toFinding(explainDeny(examination, scope), examination, scope);
	if (allowed === "false") return toFinding(explainNearest(examination, scope), examination, scope);
	const open = statements.find(({ verdict }) => verdict === "unknown");
	return {
		cause: "UNKNOWN",
		verdict: (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .toSentence */ .Re)([`whether the trust policy of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)((0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRoleArn */ .am)(role))} admits this token depends on conditions that cannot be evaluated here`]),
		fix: `Check the conditions of statement ${open?.number ?? 1} by hand, or compare the trust policy with the printed one.`,
		differences: open === void 0 ? [] : toDifferences({ statement: open }, scope),
		likelyCauses: [...describeUncertain(examination), ...elsewhere],
		kept: findKept(examination, open)
	};
}
function toFinding(refusal, examination, scope) {
	const { cause, verdict, fix, statement } = refusal;
	const differences = toDifferences(refusal, scope);
	const alike = describeLookAlikes(differences);
	return {
		cause,
		verdict: alike === void 0 ? verdict : `${verdict} ${alike}`,
		fix,
		differences,
		kept: findKept(examination, statement)
	};
}
function describeLookAlikes(differences) {
	for (const { key, wanted, got = [], verdict } of differences) {
		if (verdict !== "false") continue;
		const pair = wanted.flatMap((value) => got.flatMap((other) => (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLike */ ._)(value, other) ? [[value, other]] : []))[0];
		if (pair === void 0) continue;
		const [expected = "", given = ""] = (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .tellApart */ .u)(pair);
		return `The two values look the same and differ: for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)} the trust policy has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(expected)}, and the token has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(given)}.`;
	}
}
const ORDER = {
	false: 0,
	unknown: 1,
	true: 2
};
function toDifferences({ statement }, { provider }) {
	if (statement === void 0) return [];
	const conditions = statement.conditions.map(({ operator, key, wanted, got, verdict }) => ({
		statement: statement.number,
		operator,
		key,
		wanted,
		got,
		verdict
	})).sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
	return statement.principal === "true" ? conditions : [{
		...principalRow(statement.statement.Principal),
		statement: statement.number,
		got: [provider]
	}, ...conditions];
}
function principalRow(principal) {
	const entries = principal === void 0 || principal === "*" ? [] : Object.entries(principal);
	return {
		operator: "Principal",
		key: entries.map(([kind]) => kind).join(", "),
		wanted: entries.flatMap(([, ids]) => ids),
		verdict: "false"
	};
}
function describeUncertain({ statements }) {
	return statements.filter(({ verdict }) => verdict === "unknown").flatMap(({ number, conditions }) => conditions.filter(({ verdict }) => verdict === "unknown").map((condition) => describeOpen(number, condition)));
}
function describeOpen(number, { operator, key, wanted }) {
	const why = isAmbientKey(key) ? "only AWS knows its value" : "this operator is not evaluated here";
	return `Statement ${number} tests ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteList */ .JN)(wanted)}): ${why}.`;
}
// build/src/commands/diagnose/refusal.js
var refusal_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({ explainRefusal: () => explainRefusal });
const SHOWN_WITH_CLAIMS = [
	"ID_TOKEN_REJECTED",
	"ID_TOKEN_EXPIRED",
	"ISSUER_UNREACHABLE"
];
const EXPLAINABLE_CODES = [
	"ASSUME_NOT_AUTHORIZED",
	"PROVIDER_MISSING",
	"AUDIENCE_NOT_REGISTERED"
];
const CAUSE_CODES = {
	ROLE_MISSING: "ROLE_MISSING",
	TRUST_SUBJECT_FORMAT: "TRUST_SUBJECT_FORMAT",
	TRUST_SUBJECT_TEMPLATE: "TRUST_SUBJECT_TEMPLATE",
	TRUST_ENVIRONMENT: "TRUST_ENVIRONMENT",
	TRUST_PULL_REQUEST: "TRUST_PULL_REQUEST",
	TRUST_TAG: "TRUST_TAG",
	TRUST_BRANCH: "TRUST_BRANCH",
	TRUST_REPOSITORY: "TRUST_REPOSITORY",
	TRUST_LETTER_CASE: "TRUST_LETTER_CASE",
	TRUST_WILDCARD: "TRUST_WILDCARD",
	TRUST_AUDIENCE: "TRUST_AUDIENCE",
	TRUST_CLAIM_NOT_EXPOSED: "TRUST_CLAIM_NOT_EXPOSED",
	TRUST_KEY_PREFIX: "TRUST_KEY_PREFIX",
	TRUST_PRINCIPAL: "TRUST_PRINCIPAL",
	TRUST_CONDITION: "TRUST_CONDITION",
	TRUST_EXPLICIT_DENY: "TRUST_EXPLICIT_DENY",
	TRUST_EMPTY: "TRUST_EMPTY"
};
const NO_CREDENTIALS = {
	kind: "unknown",
	why: "this step holds no AWS credentials to read it with"
};
const NOTHING_KNOWN = {
	trust: {
		role: NO_CREDENTIALS,
		provider: NO_CREDENTIALS
	},
	role: void 0
};
async function explainRefusal(error, claims, role, { lookup, declared }) {
	if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error, ...SHOWN_WITH_CLAIMS)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withEvidence */ .Kg)(error, [claimsSection((0,_claims_js__WEBPACK_IMPORTED_MODULE_9__/* .printableClaims */ .v)(claims))]);
	if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error, ...EXPLAINABLE_CODES)) return error;
	const { trust } = lookup === void 0 ? NOTHING_KNOWN : await lookup.lookUp(role, claims.iss, "given");
	if (trust.role.kind !== "unknown" || declared === void 0) return explainWith(error, claims, role, trust, false);
	return explainByInputs(error, claims, role, {
		role: toDeclaredRole(await declared()),
		provider: trust.provider
	});
}
function toDeclaredRole(policy) {
	return {
		kind: "present",
		policy,
		text: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPolicy */ .zQ)(policy)
	};
}
function explainByInputs(error, claims, role, declared) {
	const diagnosis = diagnose(claims, role, declared, { hasJustChanged: false });
	const isDeclared = diagnosis.cause === "ADMITTED";
	const text = isDeclared ? "The trust inputs of this step admit this run, so AWS probably holds an older trust policy. Run `mode: plan` with the same inputs and credentials that may read IAM, then `mode: bootstrap`." : "Compared with the trust inputs of this step, because the role in IAM could not be read.";
	const explained = isDeclared ? error : toFailure(error, byInputs(diagnosis), claims, role);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withEvidence */ .Kg)(explained, [{
		kind: "text",
		text
	}, ...describeDiagnosis(diagnosis)]);
}
function byInputs(diagnosis) {
	const verdict = `According to the trust policy that the inputs of this step declare, not the one in IAM: ${diagnosis.verdict}`;
	return {
		...diagnosis,
		verdict
	};
}
function explainWith(error, claims, role, known, hasJustChanged) {
	const diagnosis = diagnose(claims, role, known, { hasJustChanged });
	const evidence = diagnosis.cause === "UNKNOWN" && (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error, "PROVIDER_MISSING", "AUDIENCE_NOT_REGISTERED") ? [claimsSection(diagnosis.claims)] : describeDiagnosis(diagnosis);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withEvidence */ .Kg)(toFailure(error, diagnosis, claims, role), evidence);
}
function foreseeDenial(claims, role, known) {
	const diagnosis = diagnose(claims, role, known, { hasJustChanged: false });
	const { verdict, fix: advice } = diagnosis;
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("TRUST_EXPLICIT_DENY", {
		verdict,
		advice,
		reason: ""
	}, { evidence: describeDiagnosis(diagnosis) });
}
function toFailure(error, diagnosis, claims, role) {
	const reason = awsSentence(error);
	const { cause, verdict, fix: advice } = diagnosis;
	switch (cause) {
		case "UNKNOWN": return error;
		case "PROVIDER_MISSING": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("PROVIDER_MISSING", {
			account: role.account,
			issuer: claims.iss,
			reason
		}, { cause: error });
		case "AUDIENCE_NOT_REGISTERED": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("AUDIENCE_NOT_REGISTERED", {
			account: role.account,
			audience: claims.aud,
			reason
		}, { cause: error });
		case "ADMITTED": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("TRUST_ADMITS", {
			verdict,
			advice,
			reason
		}, { cause: error });
		default: return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(CAUSE_CODES[cause], {
			verdict,
			advice,
			reason
		}, { cause: error });
	}
}
function awsSentence(error) {
	return error.cause instanceof Error ? error.cause.message.replace(/\s+/gu, " ").trim() : "";
}
function causeCode(cause) {
	switch (cause) {
		case "ADMITTED": return;
		case "UNKNOWN": return "ASSUME_NOT_AUTHORIZED";
		case "PROVIDER_MISSING":
		case "AUDIENCE_NOT_REGISTERED": return cause;
		default: return CAUSE_CODES[cause];
	}
}
function claimsSection(rows) {
	return {
		kind: "facts",
		title: "What the job's ID token says",
		rows
	};
}
function renderDifference({ verdict, statement, operator, key, wanted, got }) {
	const shown = (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .tellApart */ .u)([...wanted, ...got ?? []]);
	return [
		verdict === "true" ? "yes" : verdict === "false" ? "NO" : "?",
		String(statement),
		operator,
		key,
		shown.slice(0, wanted.length).join(" or "),
		got === void 0 ? "(absent)" : shown.slice(wanted.length).join(", ")
	];
}
function describeDiagnosis(diagnosis) {
	const { cause, verdict, fix, claims, differences, likelyCauses, policy } = diagnosis;
	return [
		...cause === "UNKNOWN" ? [{
			kind: "text",
			title: "Why the cause is unknown",
			text: `${verdict} ${fix}`
		}] : [],
		claimsSection(claims),
		...differences.length === 0 ? [] : [{
			kind: "table",
			title: "The conditions of the closest statement",
			columns: [
				"met",
				"statement",
				"operator",
				"key",
				"wanted",
				"got"
			],
			rows: differences.map(renderDifference)
		}],
		...likelyCauses.length === 0 ? [] : [{
			kind: "list",
			title: "Possible causes, most likely first",
			items: likelyCauses
		}],
		{
			kind: "code",
			title: "The smallest trust policy that admits this run",
			language: "json",
			text: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPolicyPretty */ .rm)(policy)
		}
	];
}



/***/ })

};
