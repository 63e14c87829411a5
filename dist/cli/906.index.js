export const id = 906;
export const ids = [906];
export const modules = {

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony export */   jb: () => (/* binding */ comparisonOf),
/* harmony export */   mz: () => (/* binding */ buildTrustForSubject),
/* harmony export */   qw: () => (/* binding */ tokenize),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   wW: () => (/* binding */ isTemplateKey),
/* harmony export */   xw: () => (/* binding */ reachOf),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2944);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2837);



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
	return subject.claims.flatMap(({ key, value, hasStrayColon }) => key === "environment" && !hasStrayColon && !hasWildcard(value) ? [(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeValue */ .wz)(value)] : []);
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
// build/src/trust/subject/template.js
function renderTemplate(template, repository, context) {
	const known = {
		...template.values,
		...claimsOf(context)
	};
	const parts = [];
	for (const key of template.keys) if (key === "repo") parts.push((0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSubjectPrefix */ .V7)(repository, template.format));
	else if (key === "context") parts.push((0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .renderContext */ .wj)(context));
	else {
		const value = known[key];
		if (value === void 0) return {
			kind: "impossible",
			missing: key
		};
		parts.push(`${key}:${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeValue */ .It)(value)}`);
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
	].map((clause) => addConditions(clause, scope.conditions));
	requireExposed(scope, conditioned);
	return {
		Version: "2012-10-17",
		Statement: mergeClauses(conditioned).map((clause) => toStatement(scope, clause))
	};
}
function buildTrustForSubject(scope, repository, subject) {
	const pins = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGithubKeys */ .gD)(scope.partition, scope.issuer) ? toPins([repository]) : {};
	return {
		Version: "2012-10-17",
		Statement: [statementOf(scope, { StringEquals: toKeys(scope, {
			aud: [scope.audience],
			sub: [subject],
			...pins
		}) })]
	};
}
function addConditions({ claims }, conditions) {
	const twice = Object.keys(conditions).filter((claim) => claim === "aud" || Object.hasOwn(claims, claim));
	if (twice.length === 0) return { claims: {
		...claims,
		...conditions
	} };
	const names = twice.map((claim) => `\`${claim}\``).join(", ");
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `\`trust-conditions\` names ${names}, which the other inputs decide already` });
}
function contextClauses(scope, repository) {
	const { identity, shape, contexts } = repository;
	const pins = pinsFor(scope, repository);
	if (shape.kind === "default") return shape.formats.flatMap((format) => contexts.map((context) => ({ claims: {
		sub: [(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSubject */ .TK)(identity, format, context)],
		...pins
	} })));
	return contexts.map((context) => {
		const rendered = renderTemplate(shape, identity, context);
		if (rendered.kind === "impossible") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `the subjects of ${identity.owner}/${identity.name} follow the template [${shape.keys.join(", ")}], and nothing given tells its \`${rendered.missing}\`` });
		const beside = Object.entries(rendered.beside).map(([claim, value]) => [claim, value === void 0 ? void 0 : [value]]);
		return { claims: {
			sub: [rendered.subject],
			...pins,
			...Object.fromEntries(beside)
		} };
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
	return scope.pinIds && (0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGithubKeys */ .gD)(scope.partition, scope.issuer);
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
	const exposed = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .exposedClaims */ .gK)(scope.partition, scope.issuer);
	const hidden = unique(clauses.flatMap(({ claims }) => Object.keys(claims))).filter((claim) => !exposed.includes(claim));
	if (hidden.length === 0) return;
	const names = hidden.map((claim) => `\`${claim}\``).join(", ");
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_NOT_EXPRESSIBLE", { problem: `AWS does not offer ${names} as a condition for ${(0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .toProviderName */ .s6)(scope.issuer)} in the partition ${scope.partition}` });
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
		Principal: { Federated: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .toProviderArn */ .Oi)(scope.partition, scope.account, scope.issuer) },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition: condition
	};
}
function toKey({ issuer }, claim) {
	return `${(0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .toProviderName */ .s6)(issuer)}:${claim}`;
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

/***/ 4587:
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

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   ER: () => (/* binding */ memoizeGitHub),
/* harmony export */   MH: () => (/* binding */ withoutAdditions),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   NZ: () => (/* binding */ isAddedTag),
/* harmony export */   RE: () => (/* binding */ declareTrust),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   SD: () => (/* binding */ REPOSITORY_TAG),
/* harmony export */   ZV: () => (/* binding */ findRunRepository),
/* harmony export */   dS: () => (/* binding */ MANAGED_BY_TAG),
/* harmony export */   hM: () => (/* binding */ trustedBy),
/* harmony export */   l9: () => (/* binding */ ADOPTED_TAG),
/* harmony export */   nZ: () => (/* binding */ sharedRoleTags),
/* harmony export */   xe: () => (/* binding */ declare),
/* harmony export */   zr: () => (/* binding */ findOwner)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4587);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);
/* harmony import */ var _role_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6248);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5303);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4463);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2837);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2944);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(451);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);











// build/src/plan/state.js
function itemsOf(reading) {
	return reading.kind === "present" ? reading.value : [];
}
// build/src/plan/ownership.js
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
		isShared: tags[ADOPTED_TAG] === "merge",
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
	return (trust.match(/"repo:[^"]*"/giu) ?? []).some((value) => {
		const { owner, name } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .Nu)(value.slice(1, -1).toLowerCase());
		return `${owner}/${name}` === repository.toLowerCase();
	});
}
function isAdded(tags, addition) {
	return findOwner(tags)?.added.includes(hashOf(addition)) === true;
}
function sharedRoleTags(role, actual) {
	const { policyArns, inlinePolicies } = actual;
	const existing = hashAll(itemsOf(policyArns), itemsOf(inlinePolicies), actual.tags);
	const declared = hashAll(role.policyArns, role.inlinePolicies, role.tags);
	const isRead = policyArns.kind === "present" && inlinePolicies.kind === "present";
	const recorded = (findOwner(actual.tags)?.added ?? []).filter((hash) => !isRead || existing.includes(hash) || declared.includes(hash));
	const missing = declared.filter((hash) => !existing.includes(hash));
	return {
		...role.tags,
		[ADOPTED_TAG]: "merge",
		...renderAdded([...recorded, ...missing], actual.tags)
	};
}
function withoutAdditions(tags, removed) {
	const hashes = removed.map(hashOf);
	const added = findOwner(tags)?.added ?? [];
	return {
		...tags,
		...renderAdded(added.filter((hash) => !hashes.includes(hash)), tags)
	};
}
function hashAll(policyArns, inlinePolicies, tags) {
	return [
		...policyArns.map((id) => ({
			kind: "policy",
			id
		})),
		...inlinePolicies.map(({ name: id }) => ({
			kind: "inline-policy",
			id
		})),
		...Object.keys(tags).map((id) => ({
			kind: "tag",
			id
		}))
	].map(hashOf);
}
function hashOf({ kind, id }) {
	const name = kind === "tag" ? id.toLowerCase() : id;
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(`${kind} ${name}`).digest("hex").slice(0, 8);
}
const HASHES_PER_TAG = 28;
function renderAdded(hashes, existing) {
	const unique = [...new Set(hashes)].toSorted();
	const count = Math.max(1, Math.ceil(unique.length / HASHES_PER_TAG));
	const rendered = Array.from({ length: count }, (_, index) => {
		const part = unique.slice(index * HASHES_PER_TAG, (index + 1) * HASHES_PER_TAG);
		return [index === 0 ? ADDED_TAG : `${ADDED_TAG}-${index + 1}`, part.join(" ")];
	});
	const emptied = Object.keys(existing).filter(isAddedTag).map((key) => [key, ""]);
	return Object.fromEntries([...emptied, ...rendered]);
}
// build/src/commands/declare/cached-github.js
const REQUESTS_AT_ONCE = 8;
function memoizeGitHub(github) {
	const gate = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .createGate */ .q)(REQUESTS_AT_ONCE);
	const remember = (ask) => {
		const answers = new Map();
		return (fullName, name = "") => {
			const key = JSON.stringify([fullName.toLowerCase(), name]);
			const answer = answers.get(key) ?? gate(() => ask(fullName, name));
			answers.set(key, answer);
			return answer;
		};
	};
	return {
		findEnvironment: remember((fullName, name) => github.findEnvironment(fullName, name)),
		readRepository: remember((fullName) => github.readRepository(fullName)),
		findSubjectCustomization: remember((fullName) => github.findSubjectCustomization(fullName))
	};
}
// build/src/commands/declare/repositories.js
async function findRunRepository(audience, repositories, ports) {
	const claims = ports.context.hasIdToken ? await readOwnClaims(audience, ports) : void 0;
	const name = claims?.repository ?? ports.context.repository ?? repositories[0];
	const id = claims?.repositoryId ?? (name === ports.context.repository ? ports.context.repositoryId : void 0);
	if (name !== void 0 && (0,_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isRepositoryName */ .en)(name)) return {
		claims,
		name,
		id
	};
	const reason = name === void 0 ? "GITHUB_REPOSITORY is not set" : `"${name}" is not a valid repository name`;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REPOSITORY_UNKNOWN", {
		what: "The repository of the run",
		reason
	});
}
async function readOwnClaims(audience, ports) {
	const claims = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .readClaims */ .Ip)(ports.idTokens.read(await ports.idTokens.mint(audience, "any")));
	const { serverUrl } = ports.context;
	if ((0,_issuer_js__WEBPACK_IMPORTED_MODULE_9__/* .isIssuerOf */ .ZB)(serverUrl, claims.iss)) return claims;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ISSUER_UNEXPECTED", {
		issuer: claims.iss,
		expected: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_9__/* .toIssuer */ .$S)(serverUrl),
		serverUrl
	});
}
const REPOSITORIES_AT_ONCE = 8;
async function resolveRepositories(selection, { claims, name: home }, ports) {
	const names = selection.repositories.length > 0 ? selection.repositories : [home];
	const found = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .mapInParallel */ .H)(names, REPOSITORIES_AT_ONCE, (name) => {
		const isHome = name.toLowerCase() === home.toLowerCase();
		return resolveOne(name, isHome ? claims : void 0, isHome, selection, ports);
	});
	const warnings = found.flatMap(({ warning }) => warning ?? []);
	const trusted = [...Map.groupBy(found, ({ repository }) => repository.identity.id).values()].flatMap(([first]) => first?.repository ?? []);
	return {
		trusted,
		warnings,
		transition: findTransition(trusted, claims, selection)
	};
}
function findTransition(trusted, claims, { subjectFormat: declared }) {
	if (claims === void 0 || declared === "auto" || declared === "both") return void 0;
	const own = (0,_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .readSubject */ .$e)(claims);
	if (own.kind !== "default" || own.format === declared) return void 0;
	if (!trusted.some(({ identity }) => identity.id === claims.repositoryId)) return void 0;
	return {
		trusted: trusted.map((repository) => repository.identity.id === claims.repositoryId ? {
			...repository,
			shape: BOTH
		} : repository),
		declared,
		now: own.format
	};
}
async function resolveOne(name, claims, isHome, selection, ports) {
	const known = await identify(name, claims, isHome, selection, ports);
	const { shape, warning } = await findShape(known.identity, claims, selection, ports);
	const contexts = selection.contexts.length > 0 || selection.namesRuns ? selection.contexts : [{
		kind: "branch",
		name: known.defaultBranch ?? ""
	}];
	return {
		repository: {
			identity: known.identity,
			shape,
			contexts
		},
		...warning === void 0 ? {} : { warning }
	};
}
async function identify(name, claims, isHome, selection, { context, github }) {
	const own = claims === void 0 ? isHome ? fromContext(context) : void 0 : (0,_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .toRepositoryIdentity */ .Gv)(claims);
	const needsBranch = selection.contexts.length === 0 && !selection.namesRuns;
	const branch = isHome ? context.defaultBranch : void 0;
	if (own !== void 0 && (branch !== void 0 || !needsBranch)) return {
		identity: own,
		defaultBranch: branch
	};
	const found = await github.readRepository(name);
	const { owner, name: repo, ownerId, id } = found;
	return {
		identity: own ?? {
			owner,
			name: repo,
			ownerId,
			id
		},
		defaultBranch: branch ?? found.defaultBranch
	};
}
function fromContext(context) {
	const [owner = "", name = ""] = context.repository?.split("/", 2) ?? [];
	const { repositoryId: id, ownerId } = context;
	return id === void 0 || ownerId === void 0 ? void 0 : {
		owner,
		name,
		id,
		ownerId
	};
}
const BOTH = {
	kind: "default",
	formats: ["classic", "immutable"]
};
async function findShape(identity, claims, selection, { github, context }) {
	const { subjectFormat } = selection;
	const own = claims === void 0 ? void 0 : (0,_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .readSubject */ .$e)(claims);
	if (subjectFormat === "both") return { shape: BOTH };
	if (subjectFormat !== "auto") return overrideFormat(subjectFormat, own);
	if (own?.kind === "default") return { shape: {
		kind: "default",
		formats: [own.format]
	} };
	const fullName = `${identity.owner}/${identity.name}`;
	const customization = await github.findSubjectCustomization(fullName);
	const { template } = customization ?? {};
	if (customization !== void 0 && template !== void 0 && template !== "unknown") return { shape: templateShape(template, customization, identity, claims, selection) };
	if (own?.kind === "template" || template === "unknown") {
		if (selection.namesSubjects) return { shape: {
			kind: "default",
			formats: []
		} };
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SUBJECT_TEMPLATE", {
			subject: claims?.sub,
			repository: fullName
		});
	}
	const format = customization?.prefix === void 0 ? void 0 : (0,_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .readSubjectPrefix */ .Bv)(customization.prefix, identity);
	if (format !== void 0) return { shape: {
		kind: "default",
		formats: [format]
	} };
	if ((0,_issuer_js__WEBPACK_IMPORTED_MODULE_9__/* .isEnterpriseServer */ .vh)(context.serverUrl)) return { shape: {
		kind: "default",
		formats: ["classic"]
	} };
	return {
		shape: BOTH,
		warning: `It is unknown whether ${fullName} uses classic or immutable subjects (there is no ID token of it, and GitHub's API does not say), so the trust policy admits both. To narrow it, run this in that repository with \`id-token: write\`, or grant \`actions: read\`.`
	};
}
function overrideFormat(format, own) {
	const shape = {
		kind: "default",
		formats: [format]
	};
	if (own?.kind !== "template") return { shape };
	return {
		shape,
		warning: `the trust policy admits \`subject-format: ${format}\`, but this repository's subjects currently come from a template: none of its runs can assume the role until that changes.`
	};
}
const CONSTANT_CLAIMS = [
	"repository_visibility",
	"enterprise",
	"enterprise_id"
];
function templateShape(keys, customization, identity, claims, selection) {
	const constants = CONSTANT_CLAIMS.flatMap((name) => {
		const value = claims?.all[name];
		return typeof value === "string" ? [[name, value]] : [];
	});
	const named = customization.prefix === void 0 ? void 0 : (0,_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .readSubjectPrefix */ .Bv)(customization.prefix, identity);
	const isImmutable = claims?.sub.includes(`${identity.owner}@${identity.ownerId}/`) === true;
	return {
		kind: "template",
		keys,
		format: named ?? (isImmutable ? "immutable" : "classic"),
		values: {
			...Object.fromEntries(constants),
			...selection.pinnedClaims,
			repository: `${identity.owner}/${identity.name}`,
			repository_id: identity.id,
			repository_owner: identity.owner,
			repository_owner_id: identity.ownerId
		}
	};
}
// build/src/commands/declare/declare.js
function trustedBy({ groups }) {
	return groups.flatMap(({ trusted }) => trusted);
}
const ROLES_AT_ONCE = 8;
async function declare(declaration, ports) {
	const { audience } = declaration;
	const home = await findRunRepository(audience, declaration.roles.flatMap(({ trust }) => trust.flatMap(({ repositories }) => repositories)), ports);
	const asking = {
		...ports,
		github: memoizeGitHub(ports.github)
	};
	const resolved = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .mapInParallel */ .H)(declaration.roles, ROLES_AT_ONCE, (role) => resolveRole(role, home, asking));
	const issuer = home.claims?.iss ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_9__/* .toIssuer */ .$S)(ports.context.serverUrl);
	return {
		home,
		roles: resolved,
		claims: home.claims,
		warnings: [...new Set(resolved.flatMap(({ warnings }) => warnings))],
		stateIn: ({ account, partition }) => {
			const scope = {
				partition,
				account,
				issuer,
				audience
			};
			return {
				repository: home.name,
				provider: toProvider(declaration, home.name, scope),
				roles: resolved.map((role) => toDesiredRole(role, home, scope))
			};
		}
	};
}
async function declareTrust(declaration, role, ports) {
	const [declared] = (await declare(declaration, ports)).stateIn(role).roles;
	if (declared === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("INTERNAL_ERROR", { reason: "no role is declared" });
	return declared.trust;
}
async function resolveRole(role, home, ports) {
	const groups = [];
	const transitional = [];
	const warnings = [];
	let found;
	for (const entry of role.trust) {
		const { trusted, transition, warnings: more } = await resolveRepositories({
			...entry,
			namesRuns: entry.reusableWorkflows.length + entry.subjects.length > 0,
			namesSubjects: entry.subjects.length > 0,
			subjectFormat: role.subjectFormat,
			pinnedClaims: pinnedClaims(entry)
		}, home, ports);
		groups.push({
			entry,
			trusted
		});
		transitional.push({
			entry,
			trusted: transition?.trusted ?? trusted
		});
		warnings.push(...more);
		found ??= transition;
	}
	return {
		name: role.name ?? (0,_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRoleName */ .x)(home.name),
		declaration: role,
		groups: joinGroups(groups),
		warnings,
		transition: found === void 0 ? void 0 : {
			groups: joinGroups(transitional),
			declared: found.declared,
			now: found.now
		}
	};
}
function joinGroups(groups) {
	const joined = new Map();
	for (const group of groups) {
		const { reusableWorkflows, subjects, conditions } = group.entry;
		const key = JSON.stringify([
			reusableWorkflows,
			subjects,
			conditions
		]);
		const before = joined.get(key);
		joined.set(key, before === void 0 ? group : {
			...before,
			trusted: [...before.trusted, ...group.trusted]
		});
	}
	return [...joined.values()];
}
function pinnedClaims({ conditions, reusableWorkflows }) {
	const all = {
		...conditions,
		...reusableWorkflows.length === 0 ? {} : { job_workflow_ref: reusableWorkflows }
	};
	const single = Object.entries(all).flatMap(([claim, [value, ...more]]) => value === void 0 || more.length > 0 || (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(value) ? [] : [[claim, value]]);
	return Object.fromEntries(single);
}
function toDesiredRole(role, home, place) {
	const { declaration, name, groups } = role;
	const { partition, account } = place;
	const trust = toTrust(groups, declaration, place);
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_10__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_10__/* .renderPolicy */ .zQ)(trust));
	if (length > 2048) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_POLICY_TOO_LONG", {
		role: name,
		length,
		limit: _document_js__WEBPACK_IMPORTED_MODULE_10__/* .TRUST_POLICY_QUOTA */ .jO
	});
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .renderRoleArn */ .am)({
		partition,
		account,
		path: declaration.path,
		name
	});
	const { permissionsBoundary, description } = declaration;
	const presets = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .buildPresets */ .bT)(declaration.presets, {
		partition,
		account,
		prefix: declaration.resourcePrefix,
		permissionsBoundary,
		roleArn: arn
	});
	return {
		arn,
		name,
		path: declaration.path,
		description: description === void 0 ? {
			value: `GitHub Actions of ${home.name}`,
			from: "default"
		} : {
			value: description,
			from: "input"
		},
		maxSessionDuration: declaration.maxSessionDuration,
		permissionsBoundary,
		trust,
		transition: toTransitionPolicy(role, home, place),
		policyArns: declaration.policyArns,
		inlinePolicies: [...declaration.inlinePolicies, ...presets],
		tags: {
			...declaration.tags,
			...ownershipTags(home.name)
		},
		adopt: declaration.adopt,
		prune: declaration.prune
	};
}
function toTrust(groups, { pinIds }, place) {
	const statements = groups.map(({ entry, trusted }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildTrust */ .Hw)({
		...place,
		...entry,
		repositories: trusted,
		pinIds
	})).flatMap(({ Statement }) => Statement);
	return {
		Version: "2012-10-17",
		Statement: [...new Map(statements.map((statement) => [JSON.stringify(statement), statement])).values()]
	};
}
function toTransitionPolicy({ transition, declaration }, { claims }, place) {
	if (transition === void 0 || claims === void 0) return void 0;
	const trust = toTrust(transition.groups, declaration, place);
	if ((0,_document_js__WEBPACK_IMPORTED_MODULE_10__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_10__/* .renderPolicy */ .zQ)(trust)) > 2048) return void 0;
	return {
		trust,
		claims,
		declared: transition.declared,
		now: transition.now
	};
}
function toProvider(declaration, home, { partition, account, issuer }) {
	return {
		arn: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_9__/* .toProviderArn */ .Oi)(partition, account, issuer),
		url: issuer,
		audience: declaration.audience,
		tags: {
			...declaration.resourceTags,
			...ownershipTags(home)
		}
	};
}



/***/ })

};
