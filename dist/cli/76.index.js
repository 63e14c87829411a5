export const id = 76;
export const ids = [76];
export const modules = {

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ parseOperator),
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   EQ: () => (/* binding */ isAllWildcard),
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   Hw: () => (/* binding */ buildTrust),
/* harmony export */   Ib: () => (/* binding */ environmentsIn),
/* harmony export */   Jt: () => (/* binding */ isExactContext),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Lm: () => (/* binding */ readSubjectPattern),
/* harmony export */   MG: () => (/* binding */ unescapeValue),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   ON: () => (/* binding */ isLike),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   Qz: () => (/* binding */ literalPrefix),
/* harmony export */   V6: () => (/* binding */ hasLiteralName),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   Wj: () => (/* binding */ isFixedByIds),
/* harmony export */   Xm: () => (/* binding */ renderTemplate),
/* harmony export */   ZN: () => (/* binding */ matchesValue),
/* harmony export */   e_: () => (/* binding */ matchesTokens),
/* harmony export */   io: () => (/* binding */ isStrict),
/* harmony export */   jb: () => (/* binding */ comparisonOf),
/* harmony export */   mz: () => (/* binding */ buildTrustForSubject),
/* harmony export */   qw: () => (/* binding */ tokenize),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   wW: () => (/* binding */ isTemplateKey),
/* harmony export */   xw: () => (/* binding */ reachOf),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2944);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2837);




// build/src/trust/policy/wildcard.js
function comparisonOf({ base }) {
	return COMPARISONS.get(base) ?? "other";
}
const COMPARISONS = new Map([
	["stringequals", "exact"],
	["stringequalsignorecase", "ignore-case"],
	["stringlike", "pattern"]
]);
const STAR = "\ue000";
const MARK = "\ue001";
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
function tokenize(pieces) {
	return pieces.flatMap(({ text, isLiteral }) => [...text].map((char) => toToken(char, !isLiteral)));
}
function toToken(char, hasWildcards) {
	return hasWildcards && char === "*" ? "many" : hasWildcards && char === "?" ? "one" : { text: char };
}
function isText(token) {
	return typeof token === "object";
}
function isVariable(token) {
	return isText(token) && token.text.startsWith("${");
}
function matchesTokens(pattern, tokens) {
	let at = 0;
	let next = 0;
	let retryAt = -1;
	let retryNext = 0;
	while (next < tokens.length) {
		const wanted = pattern[at];
		if (wanted === "many") {
			at += 1;
			retryAt = at;
			retryNext = next;
		} else if (takes(wanted, tokens[next])) {
			at += 1;
			next += 1;
		} else if (retryAt >= 0) {
			retryNext += 1;
			at = retryAt;
			next = retryNext;
		} else return false;
	}
	return pattern.slice(at).every((rest) => rest === "many");
}
function takes(wanted, token) {
	if (typeof wanted === "object") return typeof token === "object" && token.text === wanted.text;
	return wanted === "one" && token !== void 0 && (token === "one" || isText(token) && !isVariable(token));
}
function matchesText(pattern, text) {
	return matchesTokens(tokenize(pattern), tokenize([{
		text,
		isLiteral: true
	}]));
}
function isLike(pattern, text) {
	return matchesText([{
		text: pattern,
		isLiteral: false
	}], text);
}
function splitArn(tokens) {
	const parts = [[]];
	for (const token of tokens) if (isText(token) && token.text === ":" && parts.length < 6) parts.push([]);
	else parts.at(-1)?.push(token);
	return parts;
}
// build/src/trust/subject/template-keys.js
const TEMPLATE_KEYS = new Set([
	"actor",
	"actor_id",
	"aud",
	"base_ref",
	"check_run_id",
	"context",
	"enterprise",
	"enterprise_id",
	"enterprise_slug",
	"environment",
	"environment_node_id",
	"event_name",
	"head_ref",
	"iss",
	"issuer_scope",
	"job_workflow_ref",
	"job_workflow_sha",
	"ref",
	"ref_protected",
	"ref_type",
	"repo",
	"repository",
	"repository_id",
	"repository_owner",
	"repository_owner_id",
	"repository_visibility",
	"run_attempt",
	"run_id",
	"run_number",
	"runner_environment",
	"sha",
	"workflow",
	"workflow_ref",
	"workflow_sha"
]);
function isTemplateKey(text) {
	return TEMPLATE_KEYS.has(text) || text.startsWith("repo_property_");
}
// build/src/trust/subject/pattern.js
const PREFIX = "repo:";
function readSubjectPattern(text, isPattern) {
	const base = {
		text,
		isPattern
	};
	const none = {
		repositoryText: void 0,
		owner: void 0,
		repository: void 0,
		hasContext: false
	};
	const body = readBody(text, isPattern);
	if (body === void 0) {
		const first = text.slice(0, Math.max(text.indexOf(":"), 0));
		const kind = isTemplateKey(first) || /^[a-z][a-z\d_]*$/u.test(first) ? "template" : "unreadable";
		return {
			...base,
			...none,
			kind,
			claims: readClaims(text, isPattern, true)
		};
	}
	const colon = body.indexOf(":");
	const place = colon < 0 ? body : body.slice(0, colon);
	const slash = place.indexOf("/");
	return {
		...base,
		kind: "repository",
		repositoryText: colon < 0 ? text : text.slice(0, text.length - body.length + colon),
		owner: readSegment(slash < 0 ? place : place.slice(0, slash)),
		repository: slash < 0 ? void 0 : readSegment(place.slice(slash + 1)),
		hasContext: colon >= 0,
		claims: colon < 0 ? [] : readClaims(body.slice(colon + 1), isPattern, false)
	};
}
function readBody(text, isPattern) {
	if (text.startsWith(PREFIX)) return text.slice(5);
	if (!isPattern || !hasWildcard(text)) return void 0;
	const literal = literalPrefix(text);
	return PREFIX.startsWith(literal) ? text.slice(literal.length) : void 0;
}
function readSegment(text) {
	const [name = "", ...ids] = text.split("@");
	return {
		text,
		name,
		ids
	};
}
function readClaims(text, isPattern, acceptsUnknownKey) {
	const pieces = text.split(":");
	const pairs = [];
	for (let index = 0; index < pieces.length; index += 1) {
		const piece = pieces[index] ?? "";
		const next = pieces[index + 1];
		const isKey = isTemplateKey(piece) || acceptsUnknownKey && index === 0 && piece !== "pull_request";
		const last = pairs.at(-1);
		if (isKey && next !== void 0) {
			pairs.push({
				key: piece,
				value: next,
				hasStrayColon: false
			});
			index += 1;
		} else if (last === void 0 || piece === "pull_request") pairs.push({
			key: void 0,
			value: piece,
			hasStrayColon: false
		});
		else if (isPattern && hasWildcard(piece)) pairs.push({
			key: void 0,
			value: piece,
			hasStrayColon: false
		});
		else pairs[pairs.length - 1] = {
			...last,
			value: `${last.value}:${piece}`,
			hasStrayColon: true
		};
	}
	return pairs;
}
const CONTEXTS = [
	["branch", "ref:refs/heads/"],
	["tag", "ref:refs/tags/"],
	["environment", "environment:"],
	["pull-request", "pull_request"]
];
function readContextPattern(text, isPattern) {
	if (!isPattern || !hasWildcard(text)) {
		if (text === "pull_request") return {
			kind: "pull-request",
			name: ""
		};
		const found = CONTEXTS.find(([kind, prefix]) => kind !== "pull-request" && text.startsWith(prefix));
		return found === void 0 ? {
			kind: "other",
			name: ""
		} : {
			kind: found[0],
			name: text.slice(found[1].length)
		};
	}
	const literal = literalPrefix(text);
	const [only, ...others] = CONTEXTS.filter(([, prefix]) => prefix.startsWith(literal) || literal.startsWith(prefix));
	if (only === void 0) return {
		kind: "other",
		name: ""
	};
	if (others.length > 0) return {
		kind: "any",
		name: ""
	};
	const [kind, prefix] = only;
	if (kind === "pull-request") return {
		kind,
		name: ""
	};
	return {
		kind,
		name: literal.startsWith(prefix) ? text.slice(prefix.length) : "*"
	};
}
function readContext(text) {
	const { kind, name } = readContextPattern(text, false);
	return kind === "other" || kind === "any" ? {
		kind: "other",
		name: text
	} : {
		kind,
		name
	};
}
function environmentsIn(subject) {
	return subject.claims.flatMap(({ key, value, hasStrayColon }) => key === "environment" && !hasStrayColon && !hasWildcard(value) ? [(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeValue */ .wz)(value)] : []);
}
function readRepository(text) {
	const { owner, repository } = readSubjectPattern(text.startsWith(PREFIX) ? text : `${PREFIX}${text}`, true);
	return {
		owner: owner?.name ?? "",
		name: repository?.name ?? "",
		ownerId: idOf(owner),
		id: idOf(repository)
	};
}
function idOf(segment) {
	return segment === void 0 || segment.ids.length === 0 ? void 0 : segment.ids.join("@");
}
function contextOf(subject) {
	const contexts = subject.claims.flatMap((pair, index) => {
		if (pair.key === void 0) return index === 0 || pair.value === "pull_request" ? [readContextPattern(pair.value, subject.isPattern)] : [];
		if (pair.key === "event_name") return pair.value === "pull_request" || pair.value === "pull_request_target" ? [{
			kind: "pull-request",
			name: ""
		}] : [];
		if (pair.key === "ref" || pair.key === "environment") return [readContextPattern(`${pair.key}:${pair.value}`, subject.isPattern)];
		return [];
	});
	return contexts.find((context) => isExactContext(context, subject.isPattern)) ?? contexts[0];
}
function isExactContext(context, isPattern) {
	return (context.kind === "branch" || context.kind === "tag" || context.kind === "environment") && context.name !== "" && !(isPattern && hasWildcard(context.name));
}
function reachOf(subject) {
	const { owner, repository, isPattern } = subject;
	if (!isPattern || owner === void 0 || !hasWildcard(subject.text)) return "repository";
	if (isOpenToStrangers(subject.text)) return "everything";
	if (hasWildcard(owner.name) || isPartlyWild(owner.ids.at(-1))) return "owners";
	if (repository === void 0) return isAllWildcard(owner.ids.at(-1) ?? "") ? "owner" : "repository";
	const id = repository.ids.at(-1);
	if (isAllWildcard(repository.name) && (id === void 0 || isAllWildcard(id))) return "owner";
	return hasWildcard(repository.name) || isPartlyWild(id) ? "look-alike" : "repository";
}
function isPartlyWild(id) {
	return id !== void 0 && hasWildcard(id) && !isAllWildcard(id);
}
function isFixedByIds(subject) {
	const isLiteral = (segment) => segment !== void 0 && segment.ids.length === 1 && /^\d+$/u.test(segment.ids[0] ?? "");
	return isLiteral(subject.owner) && isLiteral(subject.repository);
}
function isOpenToStrangers(pattern) {
	const ends = [
		"ref:refs/heads/main",
		"ref:refs/tags/v1",
		"environment:prod",
		"pull_request"
	];
	let colon = pattern.indexOf(":");
	for (let count = 0; colon >= 0 && count < 4; count += 1) {
		const end = pattern.slice(colon + 1).replaceAll("*", "").replaceAll("?", "x");
		if (end === "pull_request" || /^[a-z_]+:/u.test(end)) ends.push(end);
		colon = pattern.indexOf(":", colon + 1);
	}
	const strangers = [
		"repo:zq7-qz/zk9-kz",
		"repo:zq7-qz@900000001/zk9-kz@900000002",
		"repo:q/z",
		"repo:zq7-qz/z9k.kz-qz"
	];
	return ends.some((end) => strangers.some((stranger) => isLike(pattern, `${stranger}:${end}`)));
}
function hasLiteralName(segment, isPattern) {
	return segment !== void 0 && segment.name !== "" && !(isPattern && hasWildcard(segment.name));
}
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
// build/src/trust/subject/template.js
function renderTemplate(template, repository, context) {
	const known = {
		...template.values,
		...claimsOf(context)
	};
	const parts = [];
	for (const key of template.keys) if (key === "repo") parts.push((0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSubjectPrefix */ .V7)(repository, template.format));
	else if (key === "context") parts.push((0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .renderContext */ .wj)(context));
	else {
		const value = known[key];
		if (value === void 0) return {
			kind: "impossible",
			missing: key
		};
		parts.push(`${key}:${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeValue */ .It)(value)}`);
	}
	const beside = claimsBeside(template.keys, context);
	return beside === void 0 ? {
		kind: "impossible",
		missing: "context"
	} : {
		kind: "subject",
		subject: parts.join(":"),
		beside
	};
}
function claimsOf(context) {
	switch (context.kind) {
		case "branch": return {
			ref: `refs/heads/${context.name}`,
			ref_type: "branch"
		};
		case "tag": return {
			ref: `refs/tags/${context.name}`,
			ref_type: "tag"
		};
		case "environment": return { environment: context.name };
		case "pull-request": return { event_name: "pull_request" };
	}
}
function claimsBeside(keys, context) {
	if (keys.includes("context")) return {};
	switch (context.kind) {
		case "environment": return keys.includes("environment") ? {} : { environment: context.name };
		case "branch":
		case "tag": return {
			...keys.includes("ref") ? {} : { ref: claimsOf(context)["ref"] },
			...keys.includes("environment") ? {} : { environment: void 0 }
		};
		case "pull-request": return keys.includes("event_name") ? {} : void 0;
	}
}
// build/src/trust/build.js
function buildTrust(scope) {
	const conditioned = [
		...scope.repositories.flatMap((repository) => contextClauses(scope, repository)),
		...subjectClauses(scope),
		...workflowClauses(scope)
	].map((clause) => addDistinct(scope, addConditions(clause, scope.conditions)));
	requireExposed(scope, conditioned);
	return {
		Version: "2012-10-17",
		Statement: mergeClauses(conditioned).map((clause) => toStatement(scope, clause))
	};
}
function buildTrustForSubject(scope, repository, subject, { environment, kept = {} } = {}) {
	const hasKeys = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .hasGithubKeys */ .gD)(scope.partition, scope.issuer);
	const pins = hasKeys ? toPins([repository]) : {};
	const isShared = hasKeys && environment !== void 0 && (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isSharedValue */ ["do"])(environment);
	const own = { StringEquals: toKeys(scope, {
		aud: [scope.audience],
		sub: [subject],
		...pins,
		...isShared ? { environment: [environment] } : {}
	}) };
	const block = [...new Set([...Object.keys(own), ...Object.keys(kept)])].map((operator) => [operator, {
		...kept[operator],
		...own[operator]
	}]);
	return {
		Version: "2012-10-17",
		Statement: [statementOf(scope, Object.fromEntries(block))]
	};
}
function addDistinct(scope, { claims, distinct = {} }) {
	const exposed = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .exposedClaims */ .gK)(scope.partition, scope.issuer);
	const added = Object.entries(distinct).filter(([claim]) => exposed.includes(claim) && !Object.hasOwn(claims, claim));
	return { claims: {
		...claims,
		...Object.fromEntries(added)
	} };
}
function distinctOf(context) {
	return context.kind === "environment" && (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isSharedValue */ ["do"])(context.name) ? { environment: [context.name] } : {};
}
function addConditions({ claims, ...rest }, conditions) {
	const twice = Object.keys(conditions).filter((claim) => claim === "aud" || Object.hasOwn(claims, claim));
	if (twice.length === 0) return {
		claims: {
			...claims,
			...conditions
		},
		...rest
	};
	const names = twice.map((claim) => `\`${claim}\``).join(", ");
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `\`trust-conditions\` names ${names}, which other inputs already determine` });
}
function contextClauses(scope, repository) {
	const { identity, shape, contexts } = repository;
	const pins = pinsFor(scope, repository);
	if (shape.kind === "default") return shape.formats.flatMap((format) => contexts.map((context) => ({
		claims: {
			sub: [(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSubject */ .TK)(identity, format, context)],
			...pins
		},
		distinct: distinctOf(context)
	})));
	return contexts.map((context) => {
		const rendered = renderTemplate(shape, identity, context);
		if (rendered.kind === "impossible") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `the subjects of ${identity.owner}/${identity.name} follow the template [${shape.keys.join(", ")}], and no input gives a value for its \`${rendered.missing}\`` });
		const beside = Object.entries(rendered.beside).map(([claim, value]) => [claim, value === void 0 ? void 0 : [value]]);
		const shared = Object.entries(shape.values).filter(([key, value]) => shape.keys.includes(key) && (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isSharedValue */ ["do"])(value));
		return {
			claims: {
				sub: [rendered.subject],
				...pins,
				...Object.fromEntries(beside)
			},
			distinct: {
				...Object.fromEntries(shared.map(([key, value]) => [key, [value]])),
				...distinctOf(context)
			}
		};
	});
}
function pinsFor(scope, repository) {
	if (!isPinned(scope)) return {};
	const isImmutable = ({ shape }) => shape.kind === "default" && shape.formats.every((format) => format === "immutable");
	return toPins(isImmutable(repository) ? scope.repositories.filter(isImmutable).map(({ identity }) => identity) : [repository.identity]);
}
function subjectClauses(scope) {
	return (isPinned(scope) ? groupByOwner(scope.repositories) : [void 0]).flatMap((group) => scope.subjects.map((subject) => ({ claims: {
		sub: [subject],
		...group === void 0 ? {} : toPins(group)
	} })));
}
function workflowClauses(scope) {
	const { reusableWorkflows, repositories } = scope;
	if (reusableWorkflows.length === 0) return [];
	const names = repositories.map(({ identity }) => `${identity.owner}/${identity.name}`);
	return (isPinned(scope) ? groupByOwner(repositories).map(toPins) : [{ repository: names }]).flatMap((pins) => splitByWildcard(reusableWorkflows).map((values) => ({ claims: {
		job_workflow_ref: values,
		...pins
	} })));
}
function isPinned(scope) {
	return scope.pinIds && (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .hasGithubKeys */ .gD)(scope.partition, scope.issuer);
}
function toPins(repositories) {
	return {
		repository_id: unique(repositories.map(({ id }) => id)),
		repository_owner_id: unique(repositories.map(({ ownerId }) => ownerId))
	};
}
function groupByOwner(repositories) {
	const identities = repositories.map(({ identity }) => identity);
	return [...new Set(identities.map(({ ownerId }) => ownerId))].map((owner) => identities.filter(({ ownerId }) => ownerId === owner));
}
function requireExposed(scope, clauses) {
	const exposed = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .exposedClaims */ .gK)(scope.partition, scope.issuer);
	const hidden = unique(clauses.flatMap(({ claims }) => Object.keys(claims))).filter((claim) => !exposed.includes(claim));
	if (hidden.length === 0) return;
	const names = hidden.map((claim) => `\`${claim}\``).join(", ");
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `AWS provides no condition key for ${names} with ${(0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .toProviderName */ .s6)(scope.issuer)} in the partition ${scope.partition}` });
}
function mergeClauses(clauses) {
	const merged = new Map();
	for (const { claims } of clauses) {
		const { sub, ...rest } = claims;
		const key = JSON.stringify([sub?.some(isPattern), Object.entries(rest).map(([claim, values]) => [claim, values ?? null])]);
		const group = merged.get(key) ?? {
			rest,
			subjects: []
		};
		group.subjects.push(...sub ?? []);
		merged.set(key, group);
	}
	return [...merged.values()].map(({ rest, subjects }) => ({ claims: subjects.length === 0 ? rest : {
		sub: unique(subjects),
		...rest
	} }));
}
function toStatement(scope, { claims }) {
	const exact = { aud: [scope.audience] };
	const like = {};
	const absent = {};
	for (const [claim, values] of Object.entries(claims)) if (values === void 0) absent[toKey(scope, claim)] = "true";
	else if (values.some(isPattern)) like[claim] = values;
	else exact[claim] = values;
	return statementOf(scope, {
		StringEquals: toKeys(scope, exact),
		...Object.keys(like).length === 0 ? {} : { StringLike: toKeys(scope, like) },
		...Object.keys(absent).length === 0 ? {} : { Null: absent }
	});
}
function statementOf(scope, condition) {
	return {
		Effect: "Allow",
		Principal: { Federated: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .toProviderArn */ .Oi)(scope.partition, scope.account, scope.issuer) },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition: condition
	};
}
function toKey({ issuer }, claim) {
	return `${(0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .toProviderName */ .s6)(issuer)}:${claim}`;
}
function toKeys(scope, claims) {
	const entries = Object.entries(claims).map(([claim, values]) => {
		const [first, ...more] = unique(values).map(escapeVariables);
		return [toKey(scope, claim), first !== void 0 && more.length === 0 ? first : [first ?? "", ...more]];
	});
	return Object.fromEntries(entries);
}
function isPattern(value) {
	return /[*?]/u.test(value);
}
function splitByWildcard(values) {
	return [values.filter((value) => !isPattern(value)), values.filter(isPattern)].filter((group) => group.length > 0);
}
function unique(values) {
	return [...new Set(values)].sort();
}
function escapeVariables(value) {
	return value.replaceAll("${", "${$}{");
}



/***/ })

};
