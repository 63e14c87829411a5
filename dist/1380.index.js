export const id = 1380;
export const ids = [1380];
export const modules = {

/***/ 7355:
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8700);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5957);




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
	return subject.claims.flatMap(({ key, value, hasStrayColon }) => key === "environment" && !hasStrayColon && !hasWildcard(value) ? [(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeValue */ .wz)(value)] : []);
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
	for (const key of template.keys) if (key === "repo") parts.push((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSubjectPrefix */ .V7)(repository, template.format));
	else if (key === "context") parts.push((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .renderContext */ .wj)(context));
	else {
		const value = known[key];
		if (value === void 0) return {
			kind: "impossible",
			missing: key
		};
		parts.push(`${key}:${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeValue */ .It)(value)}`);
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
	const isShared = hasKeys && environment !== void 0 && (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedValue */ ["do"])(environment);
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
	return context.kind === "environment" && (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedValue */ ["do"])(context.name) ? { environment: [context.name] } : {};
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
			sub: [(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSubject */ .TK)(identity, format, context)],
			...pins
		},
		distinct: distinctOf(context)
	})));
	return contexts.map((context) => {
		const rendered = renderTemplate(shape, identity, context);
		if (rendered.kind === "impossible") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `the subjects of ${identity.owner}/${identity.name} follow the template [${shape.keys.join(", ")}], and no input gives a value for its \`${rendered.missing}\`` });
		const beside = Object.entries(rendered.beside).map(([claim, value]) => [claim, value === void 0 ? void 0 : [value]]);
		const shared = Object.entries(shape.values).filter(([key, value]) => shape.keys.includes(key) && (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedValue */ ["do"])(value));
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



/***/ })

};
