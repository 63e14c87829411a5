export const id = 3920;
export const ids = [3920];
export const modules = {

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ describeDiagnosis),
/* harmony export */   Fg: () => (/* binding */ EXPLAINABLE_CODES),
/* harmony export */   GN: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   KR: () => (/* binding */ findStop),
/* harmony export */   L$: () => (/* binding */ foreseeDenial),
/* harmony export */   Ok: () => (/* binding */ findEnvironments),
/* harmony export */   UB: () => (/* binding */ namedEnvironments),
/* harmony export */   Ux: () => (/* binding */ lintFound),
/* harmony export */   WC: () => (/* binding */ lintForToken),
/* harmony export */   XL: () => (/* binding */ causeCode),
/* harmony export */   Ys: () => (/* binding */ lintDeclared),
/* harmony export */   gE: () => (/* binding */ describeEnvironments),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   k_: () => (/* binding */ toDeclaredRole),
/* harmony export */   lg: () => (/* binding */ renderFindingsJson),
/* harmony export */   sh: () => (/* binding */ explainWith),
/* harmony export */   u8: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4463);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1640);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2837);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2944);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(906);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5871);








// build/src/trust/subject/pattern.js
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
const PREFIX = "repo:";
function readSubjectPattern(text, isPattern) {
	const base = {
		text,
		isPattern
	};
	const none = {
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
		owner: readSegment(slash < 0 ? place : place.slice(0, slash)),
		repository: slash < 0 ? void 0 : readSegment(place.slice(slash + 1)),
		hasContext: colon >= 0,
		claims: colon < 0 ? [] : readClaims(body.slice(colon + 1), isPattern, false)
	};
}
function readBody(text, isPattern) {
	if (text.startsWith(PREFIX)) return text.slice(5);
	if (!isPattern || !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text)) return void 0;
	const literal = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPrefix */ .Qz)(text);
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
		const isKey = isTemplateKey(piece) || acceptsUnknownKey && index === 0;
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
		else if (isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(piece)) pairs.push({
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
	if (!isPattern || !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text)) {
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
	const literal = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPrefix */ .Qz)(text);
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
function contextOf$1(subject) {
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
	return (context.kind === "branch" || context.kind === "tag" || context.kind === "environment") && context.name !== "" && !(isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(context.name));
}
function reachOf(subject) {
	const { owner, repository, isPattern } = subject;
	if (!isPattern || owner === void 0 || !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(subject.text)) return "repository";
	if (isOpenToStrangers(subject.text)) return "everything";
	if ((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(owner.name) || isPartlyWild(owner.ids.at(-1))) return "owners";
	if (repository === void 0) return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(owner.ids.at(-1) ?? "") ? "owner" : "repository";
	const id = repository.ids.at(-1);
	if ((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(repository.name) && (id === void 0 || (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(id))) return "owner";
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(repository.name) || isPartlyWild(id) ? "look-alike" : "repository";
}
function isPartlyWild(id) {
	return id !== void 0 && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(id) && !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(id);
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
	return ends.some((end) => strangers.some((stranger) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isLike */ .ON)(pattern, `${stranger}:${end}`)));
}
function hasLiteralName(segment, isPattern) {
	return segment !== void 0 && segment.name !== "" && !(isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(segment.name));
}
// build/src/trust/lint/statement.js
const GITHUB_HOSTS = ["token.actions.githubusercontent.com", "vstoken.actions.githubusercontent.com"];
function isGithubProvider(name, facts) {
	const lower = trimSlashes(name.toLowerCase().replace(/^https?:\/\//u, ""));
	const host = lower.split("/", 1)[0] ?? "";
	return GITHUB_HOSTS.includes(host) || host.includes("githubuser") || host.endsWith(".ghe.com") || lower.includes("/_services/token") || facts.issuer !== void 0 && (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderName */ .s6)(facts.issuer).toLowerCase() === lower;
}
function trimSlashes(text) {
	let end = text.length;
	while (end > 0 && text[end - 1] === "/") end -= 1;
	return text.slice(0, end);
}
function viewPolicy(policy, facts) {
	return policy.Statement.map((statement, index) => viewStatement(statement, index + 1, policy, facts));
}
function viewStatement(statement, index, policy, facts) {
	const block = statement.Principal;
	const federated = typeof block === "object" ? (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(block["Federated"]).map((id) => readFederated(id, facts)) : [];
	const others = block === "*" ? [{
		kind: "AWS",
		id: "*"
	}] : Object.entries(block ?? {}).filter(([kind]) => kind !== "Federated").flatMap(([kind, ids]) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(ids).map((id) => ({
		kind,
		id
	})));
	const github = federated.find((principal) => principal.isGithub && principal.provider !== void 0);
	const provider = github?.provider ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderName */ .s6)(facts.issuer ?? "https://token.actions.githubusercontent.com");
	const issuer = `https://${provider}`;
	const partition = github?.partition !== void 0 && (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .isPartition */ .rh)(github.partition) ? github.partition : facts.partition;
	const terms = readTerms(statement, federated, policy, facts);
	const isAnyone = federated.some(({ id }) => id === "*") || others.some(({ id }) => id === "*");
	const isMeant = federated.some((principal) => principal.isGithub) || isAnyone && terms.some((term) => term.kind !== "foreign");
	return {
		index,
		statement,
		federated,
		others,
		isGithub: statement.Effect === "Allow" && (isMeant || federated.some(({ id }) => id === "*")) && admitsAction(statement, "sts:AssumeRoleWithWebIdentity"),
		terms,
		provider,
		partition,
		hasGithubKeys: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGithubKeys */ .gD)(partition, issuer),
		exposedClaims: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .exposedClaims */ .gK)(partition, issuer)
	};
}
function readFederated(id, facts) {
	const [, partition, account, provider] = /^arn:([^:]*):iam::([^:]*):oidc-provider\/(.+)$/u.exec(id) ?? [];
	return {
		id,
		partition,
		account,
		provider,
		isGithub: isGithubProvider(provider ?? id, facts)
	};
}
function admitsAction(statement, action) {
	const matches = (pattern) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isLike */ .ON)(pattern.toLowerCase(), action.toLowerCase());
	if (statement.NotAction !== void 0) return !(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.NotAction).some(matches);
	return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.Action).some(matches);
}
function readTerms(statement, federated, policy, facts) {
	const resolve = policy.Version === "2012-10-17" ? _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapeValue */ .MG : (value) => value;
	return Object.entries(statement.Condition ?? {}).flatMap(([name, keys]) => {
		const operator = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(name);
		return Object.entries(keys).map(([key, value]) => {
			const colon = key.lastIndexOf(":");
			return {
				operator,
				key,
				kind: classifyKey(key, federated, facts),
				claim: key.slice(colon + 1).toLowerCase(),
				where: `${name} ${key}`,
				values: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(value).map((item) => ({
					raw: String(item),
					text: resolve(String(item))
				})),
				constrains: (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrict */ .io)(operator) && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(operator) !== "other"
			};
		});
	});
}
const CLAIM_NAMES = ["iss", ...(0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .exposedClaims */ .gK)("aws", _issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .GITHUB_ISSUER */ .oX)];
function classifyKey(key, federated, facts) {
	const lower = key.toLowerCase();
	const colon = lower.lastIndexOf(":");
	if (colon < 0) return isGithubProvider(lower, facts) || CLAIM_NAMES.includes(lower) ? "malformed" : "foreign";
	const prefix = lower.slice(0, colon);
	const claim = lower.slice(colon + 1);
	const providers = federated.flatMap(({ provider }) => provider === void 0 ? [] : [provider.toLowerCase()]);
	const github = federated.filter((principal) => principal.isGithub);
	if (github.some(({ provider }) => provider?.toLowerCase() === prefix)) return /^[\w-]+$/u.test(claim) ? "claim" : "malformed";
	if (providers.includes(prefix)) return "foreign";
	const namesNoProvider = !providers.some((provider) => isGithubProvider(provider, facts));
	if (isGithubProvider(prefix, facts)) return namesNoProvider && prefix === trimSlashes(prefix) && !prefix.includes("://") ? "claim" : "malformed";
	return /[./]/u.test(prefix) && CLAIM_NAMES.includes(claim) && github.length > 0 && github.length === federated.length ? "malformed" : "foreign";
}
function termsOf(view, ...claims) {
	return view.terms.filter((term) => term.kind === "claim" && claims.includes(term.claim));
}
function constrainingTerms(view, ...claims) {
	return termsOf(view, ...claims).filter((term) => term.constrains);
}
function isPatternTerm(term) {
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(term.operator) === "pattern";
}
function isExactTerm(term) {
	return term.constrains && term.values.every(({ text }) => !(isPatternTerm(term) && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text)));
}
function isPinned(view, claim) {
	return termsOf(view, claim).some(isExactTerm);
}
function isBound(view) {
	return view.terms.some((term) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrict */ .io)(term.operator) && term.values.length > 0 && !term.values.some(({ text }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(text)));
}
function meantClaim(term) {
	return term.claim.split(/[^a-z_]/u).filter((word) => word !== "").at(-1) ?? term.claim;
}
function keyOf(view, claim) {
	return `${view.provider}:${claim}`;
}
// build/src/trust/lint/scope.js
function findingOn(view, rule, severity, at, message, instead) {
	const value = at.value === void 0 ? {} : { value: at.value };
	return {
		rule,
		severity,
		statement: view.index,
		where: at.where,
		...value,
		message,
		instead
	};
}
function placeOf(value) {
	return {
		where: value.term.where,
		value: value.raw
	};
}
function knownRepositories(facts) {
	const fromToken = [];
	if (facts.claims !== void 0) {
		const identity = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(facts.claims);
		const { sub } = facts.claims;
		const format = ["classic", "immutable"].find((candidate) => {
			const prefix = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(identity, candidate);
			return sub === prefix || sub.startsWith(`${prefix}:`);
		});
		const template = facts.repositories?.find((other) => other.identity.id === identity.id)?.template;
		fromToken.push({
			identity,
			...format === void 0 ? {} : { format },
			...template === void 0 ? {} : { template }
		});
	}
	const rest = (facts.repositories ?? []).filter((known) => !fromToken.some((own) => own.identity.id === known.identity.id));
	return [...fromToken, ...rest];
}
function subjectValues(view) {
	return termsOf(view, "sub").filter((term) => term.operator.sense === "positive" && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(term.operator) !== "other").flatMap(valuesOf);
}
function valuesOf(term) {
	return term.values.map(({ raw, text }) => ({
		term,
		raw,
		subject: readSubjectPattern(text, isPatternTerm(term))
	}));
}
const WIDTHS = [
	"repository",
	"look-alike",
	"owner",
	"owners",
	"everything"
];
function decidingValues(view) {
	const binding = constrainingTerms(view, "sub");
	if (binding.length === 0) return subjectValues(view);
	const width = (term) => {
		if (isExactTerm(term)) return -1;
		const values = valuesOf(term);
		return 2 * Math.max(...values.map(({ subject }) => WIDTHS.indexOf(reachOf(subject)))) + (values.some(({ subject }) => subject.claims.some(({ value }) => value === "*")) ? 1 : 0);
	};
	const narrowest = Math.min(...binding.map(width));
	const [deciding] = binding.filter((term) => width(term) === narrowest);
	return deciding === void 0 ? [] : valuesOf(deciding);
}
function pinsOf(view, subject) {
	const claim = (name) => subject?.claims.find(({ key }) => key === name)?.value;
	const isPattern = subject?.isPattern === true;
	const segment = claim("repo");
	const place = subject?.kind === "template" && segment !== void 0 ? readSubjectPattern(`repo:${segment}`, isPattern) : subject;
	const reach = place?.kind === "repository" ? reachOf(place) : void 0;
	const repository = claim("repository") ?? claim("job_workflow_ref") ?? claim("workflow_ref");
	const repositoryKeys = constrainingTerms(view, "repository");
	return {
		repositoryId: isPinned(view, "repository_id") || isLiteral(claim("repository_id"), isPattern) || place !== void 0 && isFixedByIds(place) && reach === "repository",
		ownerId: isPinned(view, "repository_owner_id") || isLiteral(claim("repository_owner_id"), isPattern) || hasLiteralName(place?.owner, isPattern) && /^\d+$/u.test(place?.owner?.ids.at(-1) ?? ""),
		repositoryName: repositoryKeys.some(isExactTerm) || isLiteral(claim("repository"), isPattern) || reach === "repository",
		ownerName: repositoryKeys.some((term) => term.values.every(({ text }) => isLiteral(ownerOf(text), isPatternTerm(term)))) || isLiteral(claim("repository_owner"), isPattern) || isLiteral(ownerOf(repository), isPattern) || reach !== void 0 && reach !== "everything" && reach !== "owners"
	};
}
function ownerOf(text) {
	return text?.includes("/") === true ? text.slice(0, text.indexOf("/")) : void 0;
}
function isLiteral(text, isPattern) {
	return text !== void 0 && text !== "" && !(isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text));
}
function isHeldToRepository(view) {
	return isPinned(view, "repository_id") || isPinned(view, "repository");
}
function exampleSubject(view, scope, value) {
	const { claims } = scope.facts;
	if (claims !== void 0) return claims.sub;
	const context = value === void 0 ? void 0 : exactContextText(value.subject);
	const [known, ...others] = scope.repositories;
	if (known !== void 0 && others.length === 0) return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(known.identity, known.format ?? "immutable")}:${context ?? MAIN}`;
	const own = subjectValues(view).find(({ subject, raw }) => subject.kind === "repository" && subject.hasContext && !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(raw));
	if (own !== void 0) return own.raw;
	const owner = fillIn(value?.subject.owner, "OWNER");
	const repository = fillIn(value?.subject.repository, "REPO");
	return `repo:${value?.subject.owner === void 0 || value.subject.owner.ids.length > 0 ? `${owner.name}@${owner.id}/${repository.name}@${repository.id}` : `${owner.name}/${repository.name}`}:${context ?? MAIN}`;
}
const MAIN = "ref:refs/heads/main";
function exactContextText(subject) {
	const context = contextOf$1(subject);
	if (context === void 0 || !isExactContext(context, subject.isPattern)) return void 0;
	if (context.kind === "environment") return `environment:${context.name}`;
	return `ref:refs/${context.kind === "tag" ? "tags" : "heads"}/${context.name}`;
}
function fillIn(segment, word) {
	const rest = (text) => text.replaceAll("*", "").replaceAll("?", "");
	const name = rest(segment?.name ?? "");
	const id = segment?.ids.at(-1);
	const isWhole = id !== void 0 && !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(id);
	return {
		name: name === "" ? word : name,
		id: isWhole ? id : `${word}-ID`
	};
}
function withContext(value, context, view, scope) {
	const { owner, repository } = value.subject;
	if (owner === void 0 || repository === void 0 || (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(owner.text + repository.text)) return exampleSubject(view, scope, value);
	return `repo:${owner.text}/${repository.text}:${context}`;
}
function renderCondition(operator, key, value) {
	return `\`"${operator}": { ${JSON.stringify(key)}: ${JSON.stringify(value)} }\``;
}
function renderIdKeys(view, scope) {
	const [known, ...others] = scope.repositories;
	const only = others.length === 0 ? known?.identity : void 0;
	const keys = {
		[keyOf(view, "repository_id")]: only?.id ?? "REPO-ID",
		[keyOf(view, "repository_owner_id")]: only?.ownerId ?? "OWNER-ID"
	};
	return `\`"StringEquals": { ${Object.entries(keys).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")} }\``;
}
// build/src/trust/lint/rules/audience-and-keys.js
function audienceOf(view, scope) {
	return scope.facts.clientIds?.[0] ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultAudience */ .Yl)(view.partition);
}
const noAudience = (view, scope) => {
	const spokenFor = termsOf(view, "aud").filter(({ operator }) => operator.set === "ForAllValues" || operator.ifExists && operator.sense === "positive");
	const misspelt = view.terms.filter((term) => term.kind === "malformed" && term.constrains && meantClaim(term) === "aud");
	if (constrainingTerms(view, "aud").length + spokenFor.length + misspelt.length > 0) return [];
	return [findingOn(view, "T20", "warning", { where: "Condition" }, "No condition tests the audience, so a token that was made for another service can be used here.", `add ${renderCondition("StringEquals", keyOf(view, "aud"), audienceOf(view, scope))}`)];
};
const looseAudience = (view, scope) => termsOf(view, "aud").filter(({ operator }) => operator.sense === "positive").flatMap((term) => term.values.flatMap(({ raw, text }) => judgeAudience(view, scope, term, raw, text)));
function judgeAudience(view, scope, term, raw, text) {
	const { clientIds } = scope.facts;
	const isPattern = isPatternTerm(term);
	const instead = renderCondition("StringEquals", term.key, isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text) ? audienceOf(view, scope) : raw);
	const place = {
		where: term.where,
		value: raw
	};
	if ((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text)) return [findingOn(view, "T21", "error", place, isPattern ? "The pattern lets in tokens that were made for other services." : "The provider has no audience of this name: `*` and `?` are ordinary characters here.", instead)];
	if (clientIds !== void 0 && !clientIds.includes(text)) return [findingOn(view, "T21", "error", place, "The provider does not have this audience among its client ids, so AWS refuses every token that carries it.", `add the client id to the provider, or write ${renderCondition("StringEquals", term.key, audienceOf(view, scope))}`)];
	if (!isPattern) return [];
	return [findingOn(view, "T21", "warning", place, "The audience is one fixed text; a pattern operator only waits for a wildcard to slip in.", instead)];
}
const issuerKey = (view) => view.terms.filter((term) => term.kind !== "foreign" && term.claim === "iss").map((term) => findingOn(view, "T27", "warning", { where: term.where }, term.constrains ? "AWS has no key for the issuer, so this condition is never true and nobody is admitted." : "AWS has no key for the issuer, so this condition checks nothing.", "leave it out: `Principal.Federated` names the provider, and with it the issuer"));
const malformedKey = (view) => [...view.terms.filter((term) => term.kind === "malformed").map((term) => findingOn(view, "T28", "error", { where: term.where }, `${describeKey(term.key, view)} ${term.constrains ? "The condition is never true." : "The condition checks nothing."}`, renderCondition(term.operator.name, keyOf(view, meantClaim(term)), listOf(term)))), ...view.terms.filter((term) => term.kind === "claim").filter((term) => {
	const proper = keyOf(view, term.claim);
	return term.key !== proper && term.key.toLowerCase() === proper.toLowerCase();
}).map((term) => findingOn(view, "T28", "info", { where: term.where }, "The key differs from the usual spelling in letter case. AWS is believed not to mind; tools that read policies do.", `\`${keyOf(view, term.claim)}\``))];
function describeKey(key, view) {
	if (key.includes("://")) return "Condition keys are written without `https://`.";
	const front = key.slice(0, Math.max(key.lastIndexOf(":"), 0));
	if (front === "") return "The key lacks the name of the provider before the claim.";
	if (front !== trimSlashes(front)) return "Condition keys have no slash before the last `:`.";
	if (front.toLowerCase() === view.provider.toLowerCase()) return "The part behind the last `:` is no name of a claim.";
	return `The key belongs to another provider than this statement's, which is \`${view.provider}\`.`;
}
function listOf(term) {
	const raw = term.values.map((value) => value.raw);
	return raw.length === 1 ? raw[0] ?? raw : raw;
}
const GENERAL_KEYS = [
	"amr",
	"email",
	"oaud"
];
const GITHUB_KEYS = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .exposedClaims */ .gK)("aws", _issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .GITHUB_ISSUER */ .oX);
const unknownClaim = (view, scope) => view.terms.filter(({ kind, claim }) => kind === "claim" && claim !== "iss").filter(({ claim }) => !view.exposedClaims.includes(claim) || claim === "amr").map((term) => {
	const isGeneral = GENERAL_KEYS.includes(term.claim);
	const isUnproven = !isGeneral && GITHUB_KEYS.includes(term.claim);
	const effect = term.constrains ? "this condition is never true" : "this condition checks nothing";
	return findingOn(view, "T29", isUnproven || isGeneral ? "warning" : "error", { where: term.where }, isUnproven ? `AWS offers \`${term.claim}\` for the issuer of github.com in the commercial partition; here it is unproven, and without it ${effect}.` : isGeneral ? `GitHub's tokens do not carry \`${term.claim}\`, so ${effect}.` : `AWS does not offer \`${term.claim}\` as a condition key, so ${effect}.`, insteadOfClaim(term.claim, view, scope));
});
function insteadOfClaim(claim, view, scope) {
	const owner = scope.repositories[0]?.identity.ownerId ?? "OWNER-ID";
	if (claim === "repository_owner" && view.hasGithubKeys) return renderCondition("StringEquals", keyOf(view, "repository_owner_id"), owner);
	if ([
		"repository",
		"repository_id",
		"repository_owner_id",
		"ref",
		"environment"
	].includes(claim) || !isTemplateKey(claim)) return `leave it out and let the subject say it: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`;
	return `leave it out; to test it, add \`${claim}\` to the subject template of the repository (\`include_claim_keys\`) and to the value of \`${keyOf(view, "sub")}\``;
}
const ENTERPRISE_CLAIMS = new Set([
	"enterprise",
	"enterprise_id",
	"enterprise_slug"
]);
const reproducibleSubject = (view, scope) => decidingValues(view).filter(({ subject }) => subject.kind === "template").filter(({ subject }) => {
	const pins = pinsOf(view, subject);
	const isHeld = pins.repositoryId || pins.ownerId || pins.repositoryName || pins.ownerName;
	const isOfEnterprise = subject.claims.some(({ key, value }) => key !== void 0 && ENTERPRISE_CLAIMS.has(key) && value !== "" && !(subject.isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(value)));
	const isPerson = subject.claims.every(({ key }) => key === "actor" || key === "actor_id");
	return subject.claims[0]?.key !== void 0 && isTemplateKey(subject.claims[0].key) && !isHeld && !isOfEnterprise && !isPerson;
}).map((value) => findingOn(view, "T30", "error", placeOf(value), "Nothing in this subject belongs to one repository: anyone can make a repository whose tokens carry the same.", view.hasGithubKeys ? `add ${renderIdKeys(view, scope)}` : "put `repo` first into the subject template of the repository, and `repo:OWNER/REPO` in front of this value"));
const FULL_SHA = /@[\da-f]{40}$/u;
const looseWorkflow = (view, scope) => {
	const values = decidingValues(view);
	const isNamed = (pins) => pins.repositoryId || pins.ownerId || pins.repositoryName || pins.ownerName;
	const isHeld = isPinned(view, "enterprise_id") || isNamed(pinsOf(view)) || values.length > 0 && values.every(({ subject }) => isNamed(pinsOf(view, subject)));
	return [...constrainingTerms(view, "job_workflow_ref").flatMap((term) => term.values.flatMap(({ raw, text }) => {
		const message = isPatternTerm(term) && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text) ? "The pattern admits every version of the workflow, on whichever branch or tag someone puts it." : !isHeld ? "Any repository that may call this workflow is admitted, because nothing here names the caller." : FULL_SHA.test(text) ? void 0 : "The workflow is named by a branch or tag, and whoever may move that changes what runs with this role.";
		if (message === void 0) return [];
		const file = raw.split("@", 1)[0] ?? raw;
		const exact = renderCondition("StringEquals", term.key, `${file}@FULL-COMMIT-SHA`);
		const caller = view.hasGithubKeys ? renderIdKeys(view, scope) : renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope));
		return [findingOn(view, "T31", "warning", {
			where: term.where,
			value: raw
		}, message, isHeld ? exact : `${exact} and ${caller}`)];
	})), ...values.flatMap((value) => judgeWorkflowInSubject(value, view))];
};
function judgeWorkflowInSubject(value, view) {
	const { subject } = value;
	const workflow = subject.claims.find(({ key }) => key === "job_workflow_ref")?.value;
	if (workflow === void 0) return [];
	const pins = pinsOf(view, subject);
	const isOwnerNamed = subject.claims.some(({ key }) => key === "repository_owner" || key === "repo");
	const isCallerNamed = subject.kind === "repository" || pins.repositoryId || pins.repositoryName || pins.ownerId || isOwnerNamed;
	const isWild = subject.isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(workflow);
	if (!isWild && isCallerNamed) return [];
	return [findingOn(view, "T31", "warning", placeOf(value), isWild ? "The pattern admits every version of the workflow, on whichever branch or tag someone puts it." : "Any repository that may call this workflow is admitted, because nothing here names the caller.", isWild ? "name the workflow up to its full commit SHA" : "add the repository to the subject template, or id keys beside the subject")];
}
const onlyActor = (view, scope) => {
	const people = constrainingTerms(view, "actor", "actor_id");
	const others = [
		"job_workflow_ref",
		"repository",
		"repository_id",
		"repository_owner_id",
		"enterprise_id"
	];
	const subjects = decidingValues(view).filter(() => constrainingTerms(view, "sub").length > 0);
	const isPerson = subjects.filter(({ subject }) => subject.kind === "template" && subject.claims.every(({ key }) => key === "actor" || key === "actor_id"));
	if (constrainingTerms(view, ...others).length > 0) return [];
	if (!(subjects.length === 0 ? people.length > 0 : isPerson.length > 0)) return [];
	return (subjects.length === 0 ? people.map(({ where }) => ({ where })) : isPerson.map(placeOf)).map((place) => findingOn(view, "T32", "warning", place, "Only the person is tested, who can start runs in many repositories and of any code.", `name the code as well: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`));
};
// build/src/trust/lint/rules/admin.js
function isAdmin({ permissions }) {
	if (permissions === void 0) return false;
	return permissions.hasAdmin || permissions.documents.some((document) => document.Statement.some(isEverything));
}
function isEverything(statement) {
	return statement.Effect === "Allow" && statement.Condition === void 0 && (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.Action).some((action) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(action) || action === "*:*") && (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.Resource).some(_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ);
}
// build/src/trust/lint/rules/contexts.js
function gradedContexts(view) {
	return decidingValues(view).flatMap((value) => {
		const { subject } = value;
		const context = contextOf$1(subject) ?? (endsOpen(subject) ? {
			kind: "any",
			name: ""
		} : void 0);
		if (context !== void 0 && context.kind !== "any") {
			const byRef = subject.isPattern && (context.kind === "branch" || context.kind === "tag") ? contextsOfKey(view, "ref", value).filter(isExactlyGraded) : [];
			return byRef.length > 0 ? byRef : [{
				context,
				...placed(value)
			}];
		}
		const byKey = [...contextsOfKey(view, "environment", value), ...contextsOfKey(view, "ref", value)];
		const exact = byKey.filter(isExactlyGraded);
		if (exact.length > 0 || byKey.length > 0) return exact.length > 0 ? exact : byKey;
		return context === void 0 ? [] : [{
			context,
			...placed(value)
		}];
	});
}
function isExactlyGraded({ context, isPattern }) {
	return isExactContext(context, isPattern);
}
function placed(value) {
	return {
		isPattern: value.subject.isPattern,
		place: placeOf(value),
		subject: value
	};
}
function endsOpen(subject) {
	return subject.isPattern && subject.kind === "repository" && subject.text.endsWith("*");
}
function contextsOfKey(view, claim, subject) {
	const terms = constrainingTerms(view, claim);
	const deciding = terms.find(isExactTerm) ?? terms[0];
	if (deciding === void 0) return [];
	return deciding.values.map(({ raw, text }) => ({
		context: readKeyContext(claim, text, isPatternTerm(deciding)),
		isPattern: isPatternTerm(deciding),
		place: {
			where: deciding.where,
			value: raw
		},
		subject
	}));
}
function readKeyContext(claim, text, isPattern) {
	if (claim === "environment") return {
		kind: "environment",
		name: text
	};
	for (const [kind, prefix] of [["branch", "refs/heads/"], ["tag", "refs/tags/"]]) if (text.startsWith(prefix)) return {
		kind,
		name: text.slice(prefix.length)
	};
	return isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text) ? {
		kind: "any",
		name: ""
	} : {
		kind: "other",
		name: ""
	};
}
function isWild(graded) {
	return graded.isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(graded.context.name);
}
function insteadWith(graded, context, view, scope) {
	const subject = withContext(graded.subject, context, view, scope);
	return renderCondition("StringEquals", keyOf(view, "sub"), subject);
}
const anyContext = (view, scope) => gradedContexts(view).filter(({ context }) => context.kind === "any").filter(({ subject }) => {
	return (subject.subject.kind === "repository" ? reachOf(subject.subject) : "repository") === "repository" || isHeldToRepository(view);
}).map((graded) => findingOn(view, "T07", isAdmin(scope.facts) ? "error" : "warning", graded.place, "Any run fits this value: every branch that a writer pushes, every tag, and with `*` alone pull requests and environments too.", insteadWith(graded, "ref:refs/heads/main", view, scope)));
const pullRequests = (view, scope) => gradedContexts(view).filter(({ context }) => context.kind === "pull-request").map((graded) => findingOn(view, "T08", isAdmin(scope.facts) || scope.facts.permissions?.canWrite === true ? "error" : "warning", graded.place, "Pull requests run code that nobody has reviewed yet: that of any branch in the repository, of a `pull_request_target` or `workflow_run` job that checks out foreign code, or of a compromised action.", `give pull requests a role of their own that only reads; here ${insteadWith(graded, "ref:refs/heads/main", view, scope)}`));
const everyBranch = (view, scope) => gradedContexts(view).filter((graded) => graded.context.kind === "branch" && isWild(graded) && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(graded.context.name)).map((graded) => findingOn(view, "T09", "warning", graded.place, "Every branch is admitted, and anyone who may push can create one; `*` does not stop at a slash either.", `name the branches, one by one, in the input \`branches\`; in the policy ${insteadWith(graded, "ref:refs/heads/main", view, scope)}`));
const branchPrefix = (view, scope) => gradedContexts(view).filter(({ context }) => context.kind === "branch").filter((graded) => isWild(graded) && !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(graded.context.name)).filter(({ context }) => !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPrefix */ .Qz)(context.name).includes("/")).map((graded) => {
	const prefix = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPrefix */ .Qz)(graded.context.name);
	const proposed = prefix === "" ? "main" : prefix;
	return findingOn(view, "T10", "warning", graded.place, prefix === "" ? "The pattern begins with a wildcard, so anyone who may push can create a branch that fits it." : `The pattern also matches a branch named \`${prefix}-anything\`, which anyone who may push can create.`, `name the branch in the input \`branches\`; in the policy ${insteadWith(graded, `ref:refs/heads/${proposed}`, view, scope)}; for many, a folder such as \`release/*\` that a ruleset protects`);
});
const tagPattern = (view) => gradedContexts(view).filter((graded) => graded.context.kind === "tag" && isWild(graded)).map((graded) => findingOn(view, "T11", "warning", graded.place, "Anyone who may push can create or move a tag that fits, unless a ruleset protects tags of this name.", "protect these tags with a tag ruleset, or let the release job use an environment and trust `environment:NAME`"));
const environmentPattern = (view, scope) => {
	if (isPinned(view, "environment")) return [];
	return gradedContexts(view).filter((graded) => graded.context.kind === "environment" && isWild(graded)).map((graded) => {
		const prefix = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPrefix */ .Qz)(graded.context.name);
		return findingOn(view, "T12", isPinned(view, "ref") ? "warning" : "error", graded.place, "A job that names an environment creates it, without any protection, so anyone who may push can make up a name that fits.", `list the environments by name in the input \`environments\`; in the policy ${insteadWith(graded, `environment:${prefix === "" ? "NAME" : prefix}`, view, scope)}`);
	});
};
function environmentState(name, facts) {
	const exact = facts.environments?.get(name);
	if (exact !== void 0) return exact;
	const lower = name.toLowerCase();
	return [...facts.environments ?? []].find(([other]) => other.toLowerCase() === lower)?.[1];
}
function environmentName(graded) {
	return graded.place.where === graded.subject.term.where ? graded.context.name.replaceAll("%3A", ":") : graded.context.name;
}
const unprotectedEnvironment = (view, scope) => gradedContexts(view).filter((graded) => graded.context.kind === "environment" && isExactContext(graded.context, graded.isPattern)).flatMap((graded) => {
	const name = environmentName(graded);
	const state = environmentState(name, scope.facts);
	if (state === void 0 || state === "protected") return [];
	return [findingOn(view, "T13", "warning", graded.place, state === "missing" ? `The environment \`${name}\` does not exist: the first job that names it creates it without protection.` : `The environment \`${name}\` has no protection rule, so any branch can use it.`, `give the environment \`${name}\` required reviewers or a deployment branch policy; the trust policy can stay`)];
});
// build/src/trust/lint/rules/identity.js
const pinnedByName = (view, scope) => {
	return subjectValues(view).filter(({ subject }) => {
		const pins = pinsOf(view, subject);
		if (pins.repositoryId || subject.kind === "repository" && !isClassic(subject)) return false;
		if (subject.kind === "repository") return !pins.ownerId || reachOf(subject) === "repository";
		return (pins.repositoryName || pins.ownerName) && !pins.ownerId;
	}).map((value) => {
		const isOwnerHeld = pinsOf(view, value.subject).ownerId;
		return findingOn(view, "T33", view.hasGithubKeys && !isOwnerHeld ? "warning" : "info", placeOf(value), isOwnerHeld ? "The owner is held by an id, the repository by its name alone: a new repository of that name would be admitted." : "The repository is known by name alone, so whoever takes over an abandoned name is admitted.", view.hasGithubKeys ? `add ${renderIdKeys(view, scope)}` : "turn on immutable subjects for the repository where GitHub has them, and write the ids into the subject; AWS offers no id keys here");
	});
};
function isClassic(subject) {
	return hasLiteralName(subject.owner, subject.isPattern) && subject.owner.ids.length === 0 && (subject.repository?.ids.length ?? 0) === 0;
}
function contextText(subject) {
	const colon = subject.text.indexOf(":", 5);
	return colon < 0 ? "" : subject.text.slice(colon);
}
function names(subject, identity) {
	return subject.owner?.name.toLowerCase() === identity.owner.toLowerCase() && subject.repository?.name.toLowerCase() === identity.name.toLowerCase();
}
function covers(subject, identity, format) {
	if (subject.owner === void 0) return false;
	const prefix = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(identity, format).toLowerCase();
	const text = `repo:${[subject.owner, subject.repository].flatMap((segment) => segment === void 0 ? [] : [segment.text]).join("/")}`.toLowerCase();
	return subject.isPattern ? (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isLike */ .ON)(text, prefix) : text === prefix;
}
function allSubjects(scope) {
	return scope.statements.filter((view) => view.isGithub).flatMap(subjectValues);
}
const wrongFormat = (view, scope) => {
	const everywhere = allSubjects(scope);
	return scope.repositories.flatMap(({ identity, format }) => {
		if (format === void 0 || everywhere.some(({ subject }) => covers(subject, identity, format))) return [];
		return subjectValues(view).filter(({ subject }) => covers(subject, identity, format === "classic" ? "immutable" : "classic")).map((value) => {
			const context = contextText(value.subject);
			return findingOn(view, "T34", "error", placeOf(value), format === "immutable" ? "GitHub writes ids into the subjects of this repository, so a subject with names alone never matches." : "GitHub writes the subjects of this repository without ids, so a subject with ids never matches.", renderCondition(value.term.operator.name, value.term.key, `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(identity, format)}${context === "" ? ":ref:refs/heads/main" : context}`));
		});
	});
};
const malformedIds = (view, scope) => subjectValues(view).flatMap((value) => {
	const problem = findIdProblem(value.subject) ?? findHyphens(value.subject, scope.repositories);
	if (problem === void 0) return [];
	return [findingOn(view, "T35", "error", placeOf(value), problem, `\`repo:OWNER@OWNER-ID/REPO@REPO-ID:…\` or \`repo:OWNER/REPO:…\`${known(scope)}`)];
});
function known(scope) {
	const [only, ...others] = scope.repositories;
	if (only === void 0 || others.length > 0) return "";
	return `; here \`${(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(only.identity, only.format ?? "immutable")}:…\``;
}
function findIdProblem(subject) {
	const { owner, repository, isPattern } = subject;
	if (owner === void 0 || repository === void 0) return void 0;
	const segments = [owner, repository];
	if (segments.some(({ ids }) => ids.length > 1)) return "A name is followed by more than one id.";
	const isLiteral = (segment) => !(isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(segment.text));
	if (segments.some(({ ids: [id] }) => id !== void 0 && !(isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(id)) && !/^\d+$/u.test(id))) return "What follows `@` is not an id, which is a number.";
	if (owner.ids.length === repository.ids.length) return void 0;
	const bare = owner.ids.length === 0 ? owner : repository;
	if (!isLiteral(bare)) return void 0;
	return bare === owner ? "The repository has an id and the owner has none; GitHub writes both or neither, so this never matches." : "The owner has an id and the repository has none; GitHub writes both or neither, so this never matches.";
}
function findHyphens(subject, repositories) {
	const text = `${subject.owner?.text}/${subject.repository?.text}`.toLowerCase();
	const isName = repositories.some(({ identity }) => `${identity.owner}/${identity.name}`.toLowerCase() === text);
	return repositories.some(({ identity: { owner, ownerId, name, id } }) => `${owner}-${ownerId}/${name}-${id}`.toLowerCase() === text) && !isName ? "GitHub joins names and ids with `@`, never with a hyphen, so this never matches." : void 0;
}
const letterCase = (view, scope) => [...subjectValues(view).filter(({ term }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(term.operator) !== "ignore-case").flatMap((value) => judgeNames(value, view, scope)), ...view.terms.filter((term) => term.kind === "claim" && term.constrains).flatMap((term) => {
	const { claims } = scope.facts;
	const got = term.claim === "sub" ? claims?.sub : claims?.all[term.claim];
	const comparison = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(term.operator);
	if (typeof got !== "string" || comparison === "ignore-case") return [];
	if (isMatchedSomewhere(term.claim, got, scope)) return [];
	return term.values.filter(({ raw, text }) => {
		return !(term.claim === "sub" && subjectValues(view).some((value) => value.raw === raw && isMisspelt(value, scope))) && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesValue */ .ZN)(comparison, text.toLowerCase(), got.toLowerCase());
	}).map(({ raw }) => findingOn(view, "T36", "error", {
		where: term.where,
		value: raw
	}, `AWS compares letter case, and the token says \`${got}\`, so this does not match.`, renderCondition(comparison === "pattern" && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(raw) ? "StringLike" : "StringEquals", term.key, got)));
})];
function isMatchedSomewhere(claim, got, scope) {
	return scope.statements.some((view) => constrainingTerms(view, claim).some(({ operator, values }) => values.some(({ text }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesValue */ .ZN)((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(operator), text, got))));
}
function findMisspelt(value, scope) {
	const { owner, repository } = value.subject;
	if (owner === void 0 || repository === void 0) return void 0;
	const spelt = `${owner.name}/${repository.name}`;
	const candidates = scope.repositories.filter(({ identity }) => names(value.subject, identity) && (owner.ids.length !== 1 || owner.ids[0] === identity.ownerId) && (repository.ids.length !== 1 || repository.ids[0] === identity.id));
	return candidates.some(({ identity }) => `${identity.owner}/${identity.name}` === spelt) ? void 0 : candidates[0]?.identity;
}
function isMisspelt(value, scope) {
	return findMisspelt(value, scope) !== void 0;
}
function judgeNames(value, view, scope) {
	const identity = findMisspelt(value, scope);
	if (identity === void 0) return [];
	const ids = value.subject.owner?.ids.length === 0 ? "classic" : "immutable";
	return [findingOn(view, "T36", "error", placeOf(value), `AWS compares letter case, and GitHub spells this repository \`${identity.owner}/${identity.name}\`, so this never matches.`, renderCondition(value.term.operator.name, value.term.key, `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(identity, ids)}${contextText(value.subject)}`))];
}
const impossibleName = (view) => subjectValues(view).flatMap((value) => {
	const { subject } = value;
	if ((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(subject.text)) return [];
	if (subject.kind === "template") return [];
	if (subject.kind === "repository" && (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .isRepositoryName */ .en)(`${subject.owner?.name}/${subject.repository?.name ?? "repository"}`)) return [];
	return [findingOn(view, "T37", "error", placeOf(value), subject.kind === "repository" ? "GitHub gives out no such name for an owner or repository, so this never matches." : "GitHub writes no subject like this: it begins with `repo:` or with the name of a claim.", renderCondition("StringEquals", keyOf(view, "sub"), "repo:OWNER@OWNER-ID/REPO@REPO-ID:ref:refs/heads/main"))];
});
function findImpossibleNames(scope) {
	return (scope.facts.repositories ?? []).map(({ identity }) => `${identity.owner}/${identity.name}`).filter((name) => !(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .isRepositoryName */ .en)(name)).map((name) => ({
		rule: "T37",
		severity: "error",
		statement: 0,
		where: "repository",
		value: name,
		message: "This is not a name that GitHub gives out; a subject made from it could say more than it seems to.",
		instead: "`OWNER/REPO`, as the address of the repository on GitHub spells it"
	}));
}
const classicLeftBehind = (view, scope) => {
	if (constrainingTerms(view, "repository_id", "repository_owner_id").length > 0) return [];
	return scope.repositories.filter(({ format }) => format === "immutable").filter(({ identity }) => allSubjects(scope).some(({ subject }) => covers(subject, identity, "immutable"))).flatMap(({ identity }) => subjectValues(view).filter(({ subject }) => names(subject, identity) && isClassic(subject)).map((value) => findingOn(view, "T48", "warning", placeOf(value), "The repository has moved to subjects with ids; the old one now serves only whoever takes over its name.", view.hasGithubKeys ? `remove this value, or add ${renderIdKeys(view, scope)}` : "remove this value")));
};
const sharedIssuer = (view, scope) => {
	const { issuer } = scope.facts;
	if (issuer === void 0) return [];
	const own = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderName */ .s6)(issuer);
	const shared = own.split("/", 1)[0] ?? own;
	return view.federated.filter(({ provider }) => own !== shared && provider === shared).map(({ id }) => findingOn(view, "T49", "info", {
		where: "Principal Federated",
		value: id
	}, "This provider stands for everyone on GitHub; that of the enterprise would keep others out even if a condition went missing.", `\`${id.slice(0, id.length - shared.length)}${own}\`, with \`${own}:\` before the claims in the conditions`));
};
// build/src/trust/lint/rules/operators.js
const NEVER_OPTIONAL = [
	"sub",
	"aud",
	"job_workflow_ref",
	"repository_id",
	"repository_owner_id",
	"actor_id",
	"enterprise_id"
];
const NOT_SINGLE = ["amr", "iss"];
function claimTerms(view) {
	return view.terms.filter((term) => term.kind === "claim");
}
function oneOrMany(term) {
	const raw = term.values.map((value) => value.raw);
	const [only] = raw;
	return raw.length === 1 && only !== void 0 ? only : raw;
}
const literalWildcard = (view, scope) => claimTerms(view).filter(({ operator }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(operator) === "exact" || (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(operator) === "ignore-case").flatMap((term) => term.values.filter(({ text }) => hasMeantWildcard(term.claim, text)).filter(({ text }) => scope.facts.claims?.all[term.claim] !== text).map(({ raw }) => findingOn(view, "T18", "error", {
	where: term.where,
	value: raw
}, term.operator.sense === "negative" ? "Under this operator `*` and `?` are ordinary characters, so nothing is excluded." : "Under this operator `*` and `?` are ordinary characters, so no token ever matches.", `write the exact value, or use ${renderCondition(term.operator.sense === "negative" ? "StringNotLike" : "StringLike", term.key, raw)}`)));
function hasMeantWildcard(claim, text) {
	if (claim === "workflow") return false;
	if (claim !== "sub" || !text.includes("workflow:")) return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text);
	const pieces = text.split(":");
	return pieces.some((piece, index) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(piece) && pieces[index - 1] !== "workflow");
}
const needlessLike = (view) => claimTerms(view).filter((term) => isPatternTerm(term) && term.operator.sense === "positive" && term.claim !== "aud").filter((term) => term.values.length > 0 && term.values.every(({ text }) => !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(text))).map((term) => findingOn(view, "T19", "info", { where: term.where }, "No value here has a wildcard, so the exact operator says the same and stays exact when a value is added.", renderCondition("StringEquals", term.key, oneOrMany(term))));
const forAllValues = (view) => claimTerms(view).filter((term) => term.operator.set === "ForAllValues" && !NOT_SINGLE.includes(term.claim)).map((term) => findingOn(view, "T22", "error", { where: term.where }, "`ForAllValues:` is true when the token does not carry the claim or the key is misspelt, so it may check nothing.", renderCondition(plainName(term), term.key, oneOrMany(term))));
const forAnyValue = (view) => claimTerms(view).filter((term) => term.operator.set === "ForAnyValue" && !NOT_SINGLE.includes(term.claim)).map((term) => findingOn(view, "T23", "info", { where: term.where }, "The claim has one value, so `ForAnyValue:` adds nothing.", renderCondition(plainName(term), term.key, oneOrMany(term))));
function plainName(term) {
	const base = term.operator.name.slice(term.operator.name.indexOf(":") + 1);
	return term.operator.ifExists ? base.slice(0, -8) : base;
}
const optionalIdentity = (view) => claimTerms(view).filter(({ operator, claim }) => operator.ifExists && NEVER_OPTIONAL.includes(claim)).filter(({ operator }) => operator.sense !== "negative").map((term) => findingOn(view, "T24", "error", { where: term.where }, "`IfExists` is true when the token does not carry the claim; who a token belongs to must never be optional.", renderCondition(plainName(term), term.key, oneOrMany(term))));
const onlyNegative = (view, scope) => {
	const terms = termsOf(view, "sub");
	if (!(terms.length > 0 && terms.every(({ operator }) => operator.sense === "negative")) || constrainingTerms(view, "job_workflow_ref").length > 0) return [];
	return terms.map((term) => findingOn(view, "T25", "error", { where: term.where }, "The subject is only told what it must not be, so every other subject on GitHub is admitted.", `say what it must be: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`));
};
const addedNegative = (view, scope) => {
	if (onlyNegative(view, scope).length > 0) return [];
	const isExact = constrainingTerms(view, "sub").some(isExactTerm);
	return claimTerms(view).filter(({ operator }) => operator.sense === "negative").map((term) => findingOn(view, "T26", "info", { where: term.where }, isExact ? "The subjects are exact already, so the exclusion changes nothing." : "The exclusion works, but whatever it does not name stays admitted.", isExact ? "leave the exclusion out" : "list the subjects you want under `StringEquals`, and leave the exclusion out"));
};
const sameClaimTwice = (view) => {
	const positive = claimTerms(view).filter(({ operator }) => operator.sense === "positive");
	return [...new Set(positive.map(({ claim }) => claim))].flatMap((claim) => {
		const [first, ...rest] = positive.filter((term) => term.claim === claim);
		if (first === void 0 || rest.length === 0) return [];
		return rest.map((term) => findingOn(view, "T50", "info", { where: term.where }, areDisjoint(first, term) ? `This must be true together with \`${first.where}\`, and no token can be both.` : `This must be true together with \`${first.where}\`; alternatives belong into one list.`, `put all alternatives for \`${claim}\` under one operator, or into statements of their own`));
	});
};
function areDisjoint(a, b) {
	const misses = (list, other) => isExactTerm(list) && other.constrains && !list.values.some(({ text }) => other.values.some((value) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesValue */ .ZN)((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(other.operator), value.text, text)));
	return misses(a, b) || misses(b, a);
}
// build/src/trust/lint/rules/permissions.js
const looseAdmin = (view, scope) => {
	if (!isAdmin(scope.facts)) return [];
	const [worst] = [...findLooseness(view, scope)].sort((a, b) => Number(b.isCertain) - Number(a.isCertain));
	if (worst === void 0) return [];
	return [findingOn(view, "T42", worst.isCertain ? "error" : "warning", worst.place, `The role may do anything in the account, and ${worst.why}.`, "trust one environment with required reviewers, as `environment:NAME`, or give the role only the permissions that its jobs use")];
};
function findLooseness(view, scope) {
	const isByWorkflow = isPinned(view, "job_workflow_ref");
	const values = decidingValues(view);
	if (constrainingTerms(view, "sub").length === 0) return [{
		isCertain: !isByWorkflow,
		place: { where: "Condition" },
		why: isByWorkflow ? "whether every run of that workflow is reviewed cannot be seen here" : "the subject of the token is not held to anything"
	}];
	const wide = values.filter(({ subject }) => subject.kind === "repository" && reachOf(subject) !== "repository").filter(() => !isPinned(view, "repository_id")).map(({ term, raw }) => ({
		isCertain: true,
		place: {
			where: term.where,
			value: raw
		},
		why: "this value admits more than one repository"
	}));
	const contexts = gradedContexts(view);
	const untold = values.filter((value) => !contexts.some(({ subject }) => subject.raw === value.raw)).map(({ term, raw }) => ({
		isCertain: false,
		place: {
			where: term.where,
			value: raw
		},
		why: "this subject says neither environment nor branch"
	}));
	const loose = contexts.flatMap((graded) => {
		const { context, place } = graded;
		if (!isExactContext(context, graded.isPattern)) return [{
			isCertain: !(isByWorkflow || context.kind === "other"),
			place,
			why: "this value admits runs that nobody has to review"
		}];
		if (context.kind !== "environment") return [{
			isCertain: false,
			place,
			why: `whether the ${context.kind === "tag" ? "tag" : "branch"} is protected cannot be seen here`
		}];
		const name = environmentName(graded);
		const state = environmentState(name, scope.facts);
		if (state === void 0 || state === "protected") return [];
		return [{
			isCertain: true,
			place,
			why: `the environment \`${name}\` protects nothing`
		}];
	});
	return [
		...wide,
		...loose,
		...untold
	];
}
const REWRITING_ACTIONS = [
	"iam:AttachRolePolicy",
	"iam:CreatePolicyVersion",
	"iam:DeleteRolePermissionsBoundary",
	"iam:PutRolePermissionsBoundary",
	"iam:PutRolePolicy",
	"iam:SetDefaultPolicyVersion",
	"iam:UpdateAssumeRolePolicy"
];
function findSelfEscalation(facts) {
	const { permissions } = facts;
	if (permissions === void 0) return [];
	return permissions.documents.flatMap((document, number) => document.Statement.flatMap((statement, index) => {
		const problem = findEscalation(statement, permissions);
		if (problem === void 0) return [];
		return [{
			rule: "T43",
			severity: "warning",
			statement: 0,
			where: `permissions policy ${number + 1}, statement ${index + 1}`,
			...problem
		}];
	}));
}
function findEscalation(statement, permissions) {
	if (statement.Effect !== "Allow") return void 0;
	const granted = (action) => {
		const matches = (pattern) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isLike */ .ON)(pattern.toLowerCase(), action.toLowerCase());
		if (statement.NotAction !== void 0) return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.NotAction).some(matches) ? void 0 : action;
		return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.Action).find(matches);
	};
	const everything = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.Action).find((action) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(action) || /^iam:\*+$/iu.test(action));
	if (everything !== void 0) return {
		value: everything,
		message: "The role may do anything in IAM, and so give itself any permission.",
		instead: "list the IAM actions that the job needs, on the roles that it manages"
	};
	if (!reachesEveryRole(statement)) return void 0;
	const pass = granted("iam:PassRole");
	if (pass !== void 0) return {
		value: pass,
		message: "The role may hand any role of the account to a service, and so act with the rights of all of them.",
		instead: "`\"Resource\": \"arn:aws:iam::ACCOUNT-ID:role/NAME\"` with the roles that it hands over"
	};
	const rewriting = permissions.hasBoundary || testsBoundary(statement) ? void 0 : REWRITING_ACTIONS.map(granted).find((action) => action !== void 0);
	if (rewriting === void 0) return void 0;
	return {
		value: rewriting,
		message: "The role may rewrite its own policies or its own trust, and nothing bounds what it can give itself.",
		instead: "limit `Resource` to other roles, or put a permissions boundary on this role"
	};
}
function reachesEveryRole(statement) {
	if (statement.NotResource !== void 0) return true;
	return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.Resource).some((resource) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isLike */ .ON)(resource, "arn:aws:iam::111122223333:role/zq7-any") || (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(resource.split(":role/", 2)[1] ?? ""));
}
function testsBoundary(statement) {
	return Object.values(statement.Condition ?? {}).some((keys) => Object.keys(keys).some((key) => key.toLowerCase() === "iam:permissionsboundary"));
}
const HOUR = 3600;
function findLongSessions(facts) {
	const seconds = facts.maxSessionDuration;
	if (seconds === void 0 || seconds <= HOUR) return [];
	const hours = Math.round(seconds / HOUR * 10) / 10;
	return [{
		rule: "T44",
		severity: "warning",
		statement: 0,
		where: "MaxSessionDuration",
		value: String(seconds),
		message: seconds >= 12 * HOUR ? "Sessions may last twelve hours, the longest that AWS allows; credentials that leak from a job stay good all that time." : `Sessions may last ${hours} hours; credentials that leak from a job stay good all that time.`,
		instead: `\`"MaxSessionDuration": ${HOUR}\`, or as long as the longest job takes`
	}];
}
// build/src/trust/lint/rules/principals.js
const RETIRED_HOST = "vstoken.actions.githubusercontent.com";
const wrongProvider = (view, scope) => {
	const instead = `\`"Principal": { "Federated": ${JSON.stringify(properArn(view, scope.facts))} }\``;
	const found = view.federated.flatMap((principal) => {
		const problem = findProviderProblem(principal, scope.facts);
		if (problem === void 0) return [];
		return [findingOn(view, "T38", "error", {
			where: "Principal Federated",
			value: principal.id
		}, problem, instead)];
	});
	const mixed = view.federated.length > 1 && new Set(view.federated.map(({ id }) => id)).size > 1 ? [findingOn(view, "T38", "error", { where: "Principal Federated" }, "The list names several providers, while a condition key belongs to one: the tokens of the others are not tested by it.", `one statement for each provider, with its own keys; for GitHub ${instead}`)] : [];
	const anyone = view.others.filter(({ id }) => id === "*").map(({ kind, id }) => findingOn(view, "T38", "error", {
		where: `Principal ${kind}`,
		value: id
	}, "The statement is written for GitHub and names everyone as its principal.", instead));
	return [
		...found,
		...mixed,
		...anyone
	];
};
function properArn(view, facts) {
	const named = view.federated.find(({ isGithub }) => isGithub);
	const provider = named?.provider?.toLowerCase();
	const issuer = facts.issuer ?? "https://token.actions.githubusercontent.com";
	const isUsable = provider !== void 0 && !provider.includes("*") && findHostProblem(provider, facts) === void 0;
	const account = facts.account ?? (/^\d{12}$/u.test(named?.account ?? "") ? named?.account ?? "" : "ACCOUNT-ID");
	return (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderArn */ .Oi)(facts.partition, account, isUsable ? `https://${named?.provider}` : issuer);
}
function findHostProblem(provider, facts) {
	const host = provider.toLowerCase().split("/", 1)[0] ?? "";
	if (host === RETIRED_HOST && facts.issuer?.includes(RETIRED_HOST) !== true) return "GitHub gave up this issuer in 2021; no token comes from it any more.";
	return host.includes("githubuser") && host !== "token.actions.githubusercontent.com" && host !== RETIRED_HOST ? "The host is not that of an issuer of GitHub, though it reads like one." : void 0;
}
function findProviderProblem(principal, facts) {
	const { id, provider, partition, account } = principal;
	if (id === "*") return "Every identity provider is trusted, not that of GitHub alone.";
	if (!principal.isGithub) return void 0;
	if (provider === void 0) return "This is not the ARN of an OIDC provider, so no token of GitHub is admitted.";
	if (account === void 0 || !/^\d{12}$/u.test(account)) return "The ARN does not name an account by its twelve digits.";
	const host = findHostProblem(provider, facts);
	if (host !== void 0) return host;
	if (facts.account !== void 0 && account !== facts.account) return `The provider is in account ${account}, while the role is in ${facts.account}; a role trusts providers of its own account only.`;
	if (partition !== facts.partition) return `The ARN is of partition \`${partition}\`, while the role is in \`${facts.partition}\` (as in ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRegion */ ._h)(facts.partition)}).`;
	return facts.providerExists === false ? "The account has no such provider; IAM saves the policy all the same, and every run is refused." : void 0;
}
const wideAction = (view) => {
	const { statement } = view;
	if (statement.Effect !== "Allow") return [];
	const proper = view.isGithub ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole";
	const negated = ["NotAction", "NotPrincipal"].filter((element) => statement[element] !== void 0).map((element) => findingOn(view, "T39", "error", { where: element }, `\`${element}\` allows everything that it does not name.`, element === "NotAction" ? `\`"Action": "${proper}"\`` : "`\"Principal\"` with those who may assume the role"));
	const wide = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(statement.Action).flatMap((action) => {
		const isEvery = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(action) || /^sts:\*+$/iu.test(action) || action === "*:*";
		if (!isEvery && !action.includes("*") && !action.includes("?")) return [];
		return [findingOn(view, "T39", isEvery && (view.isGithub || isForAnyone(view)) ? "error" : "warning", {
			where: "Action",
			value: action
		}, isEvery ? "The statement allows every action of STS, those that AWS adds later too." : "The pattern allows more than one action; a trust policy needs each by name.", `\`"Action": "${proper}"\``)];
	});
	return [...negated, ...wide];
};
function isForAnyone(view) {
	return view.others.some(({ id }) => id === "*") || view.federated.some(({ id }) => id === "*");
}
const CALLER_KEYS = [
	"aws:principal",
	"aws:source",
	"aws:userid",
	"aws:username",
	"sts:externalid"
];
function isClosed(view) {
	return view.terms.some((term) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrict */ .io)(term.operator) && term.values.length > 0 && !term.values.some(({ text }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(text)) && (term.kind === "claim" || CALLER_KEYS.some((key) => term.key.toLowerCase().startsWith(key))));
}
const openStatement = (view) => {
	const { statement } = view;
	if (statement.Effect !== "Allow" || view.isGithub) return [];
	const anyone = isClosed(view) ? [] : view.others.filter(({ id }) => id === "*");
	const providers = isBound(view) || !admitsAction(statement, "sts:AssumeRoleWithWebIdentity") ? [] : view.federated.filter(({ provider, isGithub }) => provider !== void 0 && !isGithub);
	return [...anyone.map(({ kind, id }) => findingOn(view, "T40", "error", {
		where: `Principal ${kind}`,
		value: id
	}, "This statement lets anyone assume the role, whatever the other statements ask for.", "remove the statement, or name the principals that need it")), ...providers.map(({ id, provider }) => findingOn(view, "T40", "error", {
		where: "Principal Federated",
		value: id
	}, "This statement admits every identity of that provider, whatever the other statements ask for.", `remove the statement, or add a condition such as ${renderCondition("StringEquals", `${provider}:sub`, "SUBJECT")}`))];
};
const otherPrincipal = (view) => {
	if (view.statement.Effect !== "Allow") return [];
	const isOpen = !view.isGithub && !isClosed(view);
	return view.others.filter(({ kind, id }) => kind === "AWS" && !(id === "*" && (isOpen || view.isGithub))).map(({ kind, id }) => findingOn(view, "T41", "warning", {
		where: `Principal ${kind}`,
		value: id
	}, "The role can be assumed without GitHub too, by whoever holds this principal.", "give these callers a role of their own, unless the door is meant to be there"));
};
const needlessTagSession = (view) => {
	if (!(view.statement.Effect === "Allow" && view.federated.some(({ isGithub }) => isGithub)) || view.others.length > 0) return [];
	return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(view.statement.Action).filter((action) => action.toLowerCase() === "sts:tagsession").map((action) => findingOn(view, "T45", "info", {
		where: "Action",
		value: action
	}, "GitHub's tokens carry no session tags, so this action is never used.", `\`"Action": "sts:AssumeRoleWithWebIdentity"\` with the conditions on \`${keyOf(view, "sub")}\` as they are`));
};
function findExcessLength(policy) {
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPolicy */ .zQ)(policy));
	if (length <= 2048) return [];
	return [{
		rule: "T46",
		severity: length > 4096 ? "error" : "warning",
		statement: 0,
		where: "policy",
		message: `The policy has ${length} characters, not counting white space; IAM takes ${_document_js__WEBPACK_IMPORTED_MODULE_5__/* .TRUST_POLICY_QUOTA */ .jO}, and ${_document_js__WEBPACK_IMPORTED_MODULE_5__/* .TRUST_POLICY_MAXIMUM */ .zt} at most where the account's quota was raised.`,
		instead: `${length - _document_js__WEBPACK_IMPORTED_MODULE_5__/* .TRUST_POLICY_QUOTA */ .jO} characters less: fewer subjects, or a second role for some of them`
	}];
}
// build/src/trust/lint/rules/repositories.js
const noSubject = (view, scope) => {
	const bound = constrainingTerms(view, "sub", "job_workflow_ref");
	const attempted = termsOf(view, "sub", "job_workflow_ref").filter(({ operator }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(operator) !== "other" || operator.set === "ForAllValues" || operator.ifExists);
	const misspelt = view.terms.filter((term) => term.kind === "malformed" && term.constrains && ["sub", "job_workflow_ref"].includes(meantClaim(term)));
	if (bound.length + attempted.length + misspelt.length > 0) return [];
	return [findingOn(view, "T01", "error", { where: "Condition" }, !isHeldToRepository(view) ? "Nothing here tests the subject of the token, so no condition says which repository on GitHub may assume the role." : "Nothing here tests the subject of the token or its workflow, and IAM refuses a policy for GitHub without either.", `add ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`)];
};
function wideValues(view) {
	const subjects = decidingValues(view).map((value) => ({
		place: placeOf(value),
		reach: value.subject.kind === "repository" ? reachOf(value.subject) : "repository",
		subject: value
	}));
	if (constrainingTerms(view, "sub").length > 0) return subjects;
	const workflows = constrainingTerms(view, "job_workflow_ref").flatMap((term) => term.values.map(({ raw, text }) => ({
		place: {
			where: term.where,
			value: raw
		},
		reach: isPatternTerm(term) ? reachOfWorkflow(text) : "repository",
		subject: void 0
	})));
	return [...subjects, ...workflows];
}
function reachOfWorkflow(pattern) {
	const [owner = "", repository = "*"] = pattern.split("/", 2);
	if ((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(pattern) || (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(owner)) return "everything";
	if ((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(owner)) return "owners";
	if ((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(repository)) return "owner";
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(repository) ? "look-alike" : "repository";
}
function findHold(view) {
	if (isPinned(view, "repository_id")) return "repository_id";
	if (isPinned(view, "repository")) return "repository";
	return constrainingTerms(view, "sub").length > 0 && isPinned(view, "job_workflow_ref") ? "job_workflow_ref" : void 0;
}
function insteadOf(view, scope, value) {
	return `name the repository: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope, value))}`;
}
const everySubject = (view, scope) => wideValues(view).filter(({ reach }) => reach === "everything").map(({ place, subject }) => {
	const hold = findHold(view);
	const isRefused = /^[*?]/u.test(subject?.subject.text ?? "");
	return findingOn(view, "T02", hold === void 0 || isRefused ? "error" : "warning", place, hold === void 0 ? isPinned(view, "repository_owner_id") ? "The subject admits everything, so the id of the owner lets in every repository of that owner." : "This value matches the tokens of every repository on GitHub, and one such value opens the whole list." : `This value matches every repository on GitHub; only the key \`${hold}\` keeps the others out.`, insteadOf(view, scope, subject));
});
const ownerWildcard = (view, scope) => wideValues(view).filter(({ reach }) => reach === "owners").flatMap(({ place, subject }) => {
	const hold = findHold(view) ?? (isPinned(view, "repository_owner_id") ? "repository_owner_id" : void 0);
	if (isPinned(view, "repository_id") && subject !== void 0 && isFixedByIds(subject.subject)) return [];
	return [findingOn(view, "T03", hold === void 0 ? "error" : "warning", place, hold === void 0 ? "The wildcard stands in the owner: whoever registers an account that fits the pattern can assume the role." : `The wildcard stands in the owner; only the key \`${hold}\` keeps look-alike owners out.`, insteadOf(view, scope, subject))];
});
const everyRepository = (view, scope) => [...wideValues(view).filter(({ reach }) => reach === "owner").map(({ place, subject }) => {
	const hold = findHold(view);
	return findingOn(view, "T04", hold === void 0 ? "error" : "warning", place, hold === void 0 ? "Every repository of this owner can assume the role, also those that anyone there creates tomorrow." : `The subject admits every repository of this owner; only the key \`${hold}\` keeps the others out.`, insteadOf(view, scope, subject));
}), ...decidingValues(view).filter(({ subject }) => subject.kind === "template" && findHold(view) === void 0).filter(({ subject }) => {
	const pins = pinsOf(view, subject);
	return subject.claims.some(({ key }) => key === "repository" || key?.startsWith("repository_owner")) && !pins.repositoryId && !pins.repositoryName && (pins.ownerId || pins.ownerName);
}).map((value) => findingOn(view, "T04", "warning", placeOf(value), "This subject names an owner and no repository, so every repository of the owner can assume the role.", view.hasGithubKeys ? `add ${renderIdKeys(view, scope)}` : "add `repo` or `repository` to the subject template of the repository, and to this value"))];
const repositoryPrefix = (view, scope) => {
	return [...wideValues(view).filter(({ reach }) => reach === "look-alike").flatMap(({ place, subject }) => {
		const hold = findHold(view);
		const isFixed = subject !== void 0 && isFixedByIds(subject.subject);
		if (isFixed && isPinned(view, "repository_id")) return [];
		const isHeld = hold !== void 0 || isFixed;
		return [findingOn(view, "T05", isHeld ? "warning" : "error", place, isHeld ? `The repository is a pattern; only ${hold === void 0 ? "the id behind it" : `the key \`${hold}\``} keeps other repositories out.` : "The pattern in the repository also matches other repositories, such as one whose name merely begins the same.", insteadOf(view, scope, subject))];
	}), ...subjectValues(view).flatMap((value) => findMissingContext(value, view, scope))];
};
function findMissingContext(value, view, scope) {
	const { subject } = value;
	const place = subject.repository ?? subject.owner;
	if (subject.kind !== "repository" || place === void 0) return [];
	if (subject.isPattern && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(subject.text)) return [];
	const isEmpty = subject.hasContext && subject.claims.every(({ key, value: text }) => key === void 0 && text === "");
	if (subject.hasContext && !isEmpty || isWholeSubject(subject.text, scope)) return [];
	return [findingOn(view, "T05", "error", placeOf(value), "The subject stops at the repository, while GitHub writes on with a `:` and where the run comes from, so this never matches.", renderCondition("StringEquals", keyOf(view, "sub"), withContext(value, "ref:refs/heads/main", view, scope)))];
}
function isWholeSubject(text, scope) {
	if (scope.facts.claims?.sub === text) return true;
	return scope.repositories.some(({ identity, template }) => template?.length === 1 && template[0] === "repo" && ["classic", "immutable"].some((format) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(identity, format).toLowerCase() === text.toLowerCase()));
}
const wildcardIds = (view, scope) => decidingValues(view).filter(({ subject }) => subject.isPattern && subject.kind === "repository" && reachOf(subject) !== "everything").filter(({ subject }) => [subject.owner, subject.repository].some((segment) => segment?.ids.some((id) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllWildcard */ .EQ)(id)) === true)).filter(() => !isPinned(view, "repository_id")).map((value) => findingOn(view, "T06", isPinned(view, "repository_owner_id") ? "warning" : "error", placeOf(value), "With `*` for an id, whoever takes over an abandoned name is admitted: the ids are there to prevent that.", view.hasGithubKeys ? `write the ids, or keep the pattern and add ${renderIdKeys(view, scope)}` : `write the ids: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`));
// build/src/trust/lint/rules/subject-values.js
const unencodedColon = (view, scope) => {
	return subjectValues(view).filter(({ subject }) => subject.kind !== "unreadable" && subject.claims.some((pair) => pair.hasStrayColon)).filter(({ raw }) => raw !== scope.facts.claims?.sub).map((value) => {
		const stray = value.subject.claims.find((pair) => pair.hasStrayColon);
		const encoded = stray === void 0 ? value.raw : encodeIn(value.raw, stray.value);
		return findingOn(view, "T14", "error", placeOf(value), "GitHub writes a `:` inside a name as `%3A`, so this value never matches.", renderCondition(value.term.operator.name, value.term.key, encoded));
	});
};
function encodeIn(text, part) {
	return text.replace(part, () => part.replaceAll(":", "%3A"));
}
const percentInEnvironment = (view) => {
	if (constrainingTerms(view, "environment").some(isExactTerm)) return [];
	return subjectValues(view).flatMap((value) => {
		const environment = value.subject.claims.find(({ key }) => key === "environment")?.value;
		if (environment?.includes("%") !== true) return [];
		const name = environment.replaceAll("%3A", ":");
		return [findingOn(view, "T15", "warning", placeOf(value), "GitHub does not escape `%` itself, so an environment named with `:` and one named with `%3A` have the same subject.", view.exposedClaims.includes("environment") ? `add ${renderCondition("StringEquals", keyOf(view, "environment"), name)}` : "rename the environment so that it has neither `:` nor `%`")];
	});
};
const environmentAgainstRef = (view, scope) => {
	const { claims } = scope.facts;
	const mark = claims?.sub.indexOf(":environment:") ?? -1;
	if (claims === void 0 || mark < 0 || isAdmitted$1(claims.sub, scope)) return [];
	const prefix = `${claims.sub.slice(0, mark)}:ref:`;
	return subjectValues(view).filter((value) => refersTo(value, prefix, claims.ref)).map((value) => findingOn(view, "T16", "error", placeOf(value), "The job has an environment, and GitHub puts it into the subject in place of the branch or tag, so this value cannot match.", [renderCondition("StringEquals", keyOf(view, "sub"), claims.sub), ...claims.ref !== void 0 && view.exposedClaims.includes("ref") ? [`and, to keep the ref, ${renderCondition("StringEquals", keyOf(view, "ref"), claims.ref)}`] : []].join(" ")));
};
function refersTo(value, prefix, ref) {
	const { text } = value.subject;
	const comparison = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(value.term.operator);
	if (ref !== void 0 && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesValue */ .ZN)(comparison, text, `${prefix}${ref}`)) return true;
	return text.startsWith(prefix);
}
function isAdmitted$1(sub, scope) {
	return scope.statements.filter((view) => view.isGithub).some((view) => constrainingTerms(view, "sub").some((term) => term.values.some(({ text }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesValue */ .ZN)((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOf */ .jb)(term.operator), text, sub))));
}
const questionMark = (view) => view.terms.filter((term) => term.kind === "claim" && isPatternTerm(term)).flatMap((term) => term.values.filter(({ text }) => text.includes("?")).map(({ raw }) => findingOn(view, "T17", "warning", {
	where: term.where,
	value: raw
}, "`?` stands for exactly one character, whichever it is, and stops matching when a name grows by one.", "write the names out under `StringEquals`, or use `*` behind a `/`")));
// build/src/trust/lint/lint.js
const GITHUB_RULES = [
	noSubject,
	everySubject,
	ownerWildcard,
	everyRepository,
	repositoryPrefix,
	wildcardIds,
	anyContext,
	pullRequests,
	everyBranch,
	branchPrefix,
	tagPattern,
	environmentPattern,
	unprotectedEnvironment,
	unencodedColon,
	percentInEnvironment,
	environmentAgainstRef,
	questionMark,
	literalWildcard,
	needlessLike,
	noAudience,
	looseAudience,
	forAllValues,
	forAnyValue,
	optionalIdentity,
	onlyNegative,
	addedNegative,
	issuerKey,
	malformedKey,
	unknownClaim,
	reproducibleSubject,
	looseWorkflow,
	onlyActor,
	pinnedByName,
	wrongFormat,
	malformedIds,
	letterCase,
	impossibleName,
	wrongProvider,
	looseAdmin,
	classicLeftBehind,
	sharedIssuer,
	sameClaimTwice
];
const ANY_STATEMENT_RULES = [
	wideAction,
	openStatement,
	otherPrincipal,
	needlessTagSession
];
function lint(policy, facts) {
	const statements = viewPolicy(policy, facts);
	const scope = {
		facts,
		statements,
		repositories: knownRepositories(facts)
	};
	return dropRepeated([
		...findImpossibleNames(scope),
		...findSelfEscalation(facts),
		...findLongSessions(facts),
		...findExcessLength(policy),
		...statements.flatMap((view) => [...(view.isGithub ? GITHUB_RULES : []).flatMap((rule) => rule(view, scope)), ...ANY_STATEMENT_RULES.flatMap((rule) => rule(view, scope))])
	]).sort((a, b) => a.statement - b.statement || compareText(a.rule, b.rule));
}
function dropRepeated(findings) {
	return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// build/src/commands/declare/environments.js
function namedEnvironments(declared) {
	const named = declared.roles.flatMap(_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedBy */ .hM).flatMap(({ identity, contexts }) => contexts.flatMap((context) => context.kind === "environment" && !(0,_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(context.name) ? [{
		repository: `${identity.owner}/${identity.name}`,
		name: context.name
	}] : []));
	return [...new Map(named.map((environment) => [JSON.stringify(environment), environment])).values()];
}
const ENVIRONMENTS_ASKED = 20;
function findEnvironments(named, github) {
	return Promise.all(named.map(async ({ repository, name }, index) => {
		return {
			repository,
			name,
			protection: index < ENVIRONMENTS_ASKED ? await github.findEnvironment(repository, name) : void 0
		};
	}));
}
const ORDER$1 = [
	"missing",
	"unprotected",
	"protected"
];
function worstByName(environments) {
	const worst = new Map();
	for (const { name, protection } of environments) {
		const before = worst.get(name);
		if (protection === void 0) continue;
		if (before === void 0 || ORDER$1.indexOf(protection) < ORDER$1.indexOf(before)) worst.set(name, protection);
	}
	return worst;
}
const WORDS = {
	missing: "does not exist: the first job that names it creates it, without protection",
	unprotected: "exists, without protection rules, so every branch may deploy to it",
	protected: "exists and has protection rules"
};
function describeEnvironments(environments) {
	if (environments.length === 0) return [];
	return [{
		kind: "table",
		title: "Environments on GitHub",
		columns: [
			"repository",
			"environment",
			"state"
		],
		rows: environments.map(({ repository, name, protection }) => [
			repository,
			name,
			protection === void 0 ? "not known (grant `actions: read` to have it checked)" : WORDS[protection]
		])
	}];
}
// build/src/commands/diagnose/findings.js
function describeFindings(findings, title = "What the trust linter found") {
	if (findings.length === 0) return [];
	return [{
		kind: "list",
		title,
		items: findings.map(({ rule, severity, statement, where, message, instead }) => {
			const place = statement === 0 ? where : `statement ${statement}, ${where}`;
			return `${severity.toUpperCase()} ${rule}, ${place}: ${message} Instead: ${instead}`;
		})
	}];
}
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
const FINDINGS_LIMIT = 5e4;
function renderFindingsJson(findings) {
	const sorted = JSON.stringify(findings).length <= FINDINGS_LIMIT ? findings : findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
	let room = FINDINGS_LIMIT;
	const fitting = sorted.filter((finding) => {
		room -= JSON.stringify(finding).length + 1;
		return room > 0;
	});
	return JSON.stringify(fitting.map(({ rule, severity, statement, where, message, instead }) => ({
		rule,
		severity,
		statement,
		where,
		message,
		instead
	})));
}
function findStop(findings, accepted) {
	const stopping = findings.filter(({ rule, severity }) => severity === "error" && !accepted.includes(rule));
	if (stopping.length === 0) return void 0;
	const rules = [...new Set(stopping.map(({ rule }) => rule))];
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withEvidence */ .Kg)((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_TOO_LOOSE", { rules }), describeFindings(stopping));
}
function lintDeclared(role, audience, issuer, declaredRole, claims, environments) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleArn */ .DM)(role.arn);
	if (arn === void 0) return [];
	const facts = {
		partition: arn.partition,
		account: arn.account,
		issuer,
		clientIds: [audience],
		providerExists: true,
		repositories: (0,_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedBy */ .hM)(declaredRole).map((repository) => {
			const format = declaredRole.declaration.subjectFormat === "auto" ? liveFormat(claims, repository.identity.id) : void 0;
			return {
				identity: repository.identity,
				...format === void 0 ? {} : { format },
				...repository.shape.kind === "template" ? { template: repository.shape.keys } : {}
			};
		}),
		environments: worstByName(environments),
		permissions: toPermissions(role.policyArns, toDocuments(role.inlinePolicies), role.permissionsBoundary),
		maxSessionDuration: role.maxSessionDuration.value
	};
	return lint(role.trust, facts);
}
function lintFound(roles, { url, audience }) {
	return roles.flatMap((role) => {
		const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleArn */ .DM)(role.arn);
		const { policy } = role.trust;
		if (arn === void 0 || policy === void 0) return [];
		const permissions = permissionsOf(role);
		return describeFindings(lint(policy, {
			partition: arn.partition,
			account: arn.account,
			issuer: url,
			clientIds: [audience],
			repositories: [],
			maxSessionDuration: role.maxSessionDuration,
			...permissions === void 0 ? {} : { permissions }
		}), `What the trust linter says of ${role.name} as it stands`);
	});
}
async function lintForToken(compared, arn, claims, github) {
	const { trust, role } = compared;
	if (trust.role.kind !== "present" || trust.role.policy === void 0) return [];
	const { policy } = trust.role;
	const identity = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims);
	const repository = `${identity.owner}/${identity.name}`;
	const environments = await findEnvironments(environmentsIn(policy).map((name) => ({
		repository,
		name
	})), github);
	const permissions = role === void 0 ? void 0 : permissionsOf(role);
	const { provider } = trust;
	return lint(policy, {
		partition: arn.partition,
		account: arn.account,
		issuer: claims.iss,
		claims,
		repositories: [{ identity }],
		environments: worstByName(environments),
		...provider.kind === "present" ? { clientIds: provider.clientIds } : {},
		...provider.kind === "unknown" ? {} : { providerExists: provider.kind === "present" },
		...role === void 0 ? {} : { maxSessionDuration: role.maxSessionDuration },
		...permissions === void 0 ? {} : { permissions }
	});
}
function permissionsOf(role) {
	const { policyArns, inlinePolicies } = role;
	if (policyArns.kind === "unreadable" || inlinePolicies.kind === "unreadable") return void 0;
	return toPermissions(policyArns.kind === "present" ? policyArns.value : [], toDocuments(inlinePolicies.kind === "present" ? inlinePolicies.value : []), role.permissionsBoundary);
}
function toDocuments(policies) {
	return policies.flatMap(({ text }) => {
		const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .ON)(text);
		return parsed.kind === "policy" ? [parsed.policy] : [];
	});
}
function toPermissions(policyArns, documents, boundary) {
	return {
		hasAdmin: policyArns.some((policy) => policy.endsWith(":policy/AdministratorAccess")),
		canWrite: documents.some(mayWrite) || policyArns.some((policy) => !isReadOnly(policy)),
		documents,
		hasBoundary: boundary !== void 0
	};
}
function mayWrite({ Statement }) {
	const isReading = (action) => /^[\w-]+:(?:Get|List|Describe|View|BatchGet)/iu.test(action);
	return Statement.some(({ Effect, Action, NotAction }) => Effect === "Allow" && (NotAction !== void 0 || !(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(Action).every(isReading)));
}
function environmentsIn(policy) {
	const names = policy.Statement.flatMap(({ Condition = {} }) => Object.values(Condition)).flatMap((keys) => Object.entries(keys).flatMap(([key, value]) => key.toLowerCase().endsWith(":sub") ? (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(value).map(String) : [])).flatMap((value) => {
		const [, name] = value.split(":environment:", 2);
		return name === void 0 || name.includes(":") || (0,_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(name) ? [] : [name.replaceAll("%3A", ":")];
	});
	return [...new Set(names)];
}
function liveFormat(claims, repositoryId) {
	if (claims === void 0 || claims.repositoryId !== repositoryId) return void 0;
	const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubject */ .$e)(claims);
	return subject.kind === "default" ? subject.format : void 0;
}
function isReadOnly(policyArn) {
	return /^arn:[\w-]+:iam::aws:policy\/(?:[\w-]+\/)*(?:\w*ReadOnly(?:Access)?|ViewOnlyAccess|SecurityAudit)$/u.test(policyArn);
}
// build/src/trust/diagnose/examine.js
const ASSUME_ACTION = "sts:AssumeRoleWithWebIdentity";
function toScope(policy, { claims, role }) {
	return {
		policy,
		claims,
		role,
		provider: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderArn */ .Oi)(role.partition, role.account, claims.iss),
		prefix: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderName */ .s6)(claims.iss),
		exposed: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .exposedClaims */ .gK)(role.partition, claims.iss),
		context: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toConditionContext */ .E$)(role.partition, claims.iss, claims.all)
	};
}
function examine({ policy, provider, context }) {
	const evaluation = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)(policy, {
		action: ASSUME_ACTION,
		principal: {
			kind: "Federated",
			ids: [provider]
		},
		context,
		isOpen: _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmbientKey */ .Of
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
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)({
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
// build/src/trust/diagnose/subject-shape.js
const TEMPLATE_CLAIMS = new Set([
	"actor",
	"actor_id",
	"base_ref",
	"check_run_id",
	"enterprise",
	"enterprise_id",
	"event_name",
	"head_ref",
	"job_workflow_ref",
	"job_workflow_sha",
	"ref_protected",
	"ref_type",
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
function parseSubject(text) {
	const segments = text.split(":");
	const parts = [];
	for (let index = 0; index < segments.length; index += 1) {
		const segment = segments[index] ?? "";
		const kind = kindOf(segment);
		const value = segments[index + 1];
		if (segment === "pull_request") parts.push({
			kind: "context",
			text: segment
		});
		else if (kind !== void 0 && value !== void 0) {
			parts.push({
				kind,
				text: `${segment}:${value}`
			});
			index += 1;
		} else if (index === 0 && segment.includes("*")) parts.push({
			kind: "repo",
			text: segment
		});
		else if (!takeRest(parts, segments.slice(index).join(":"))) return;
		else break;
	}
	const [first] = parts;
	if (parts.length === 1 && first?.kind === "repo") return [first, {
		kind: "context",
		text: first.text.endsWith("*") ? "*" : ""
	}];
	return parts;
}
function kindOf(segment) {
	if (segment === "repo") return "repo";
	if (segment === "ref" || segment === "environment") return "context";
	return TEMPLATE_CLAIMS.has(segment) || segment.startsWith("repo_property_") ? segment : void 0;
}
function takeRest(parts, rest) {
	const last = parts.at(-1);
	if (last === void 0) return false;
	if (last.kind === "repo") parts.push({
		kind: "context",
		text: rest
	});
	else parts[parts.length - 1] = {
		kind: last.kind,
		text: `${last.text}:${rest}`
	};
	return true;
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
function readContext(text) {
	const starts = [
		["environment:", "environment"],
		["ref:refs/heads/", "branch"],
		["ref:refs/tags/", "tag"]
	];
	if (text === "pull_request") return {
		kind: "pull-request",
		name: ""
	};
	const found = starts.find(([start]) => text.startsWith(start));
	return found === void 0 ? {
		kind: "other",
		name: text
	} : {
		kind: found[1],
		name: text.slice(found[0].length)
	};
}
function readRepository(text) {
	const value = text.startsWith("repo:") ? text.slice(5) : text;
	const slash = value.indexOf("/");
	const [owner, ownerId] = splitAt(slash === -1 ? value : value.slice(0, slash));
	const [name, id] = splitAt(slash === -1 ? "" : value.slice(slash + 1));
	return {
		owner,
		name,
		ownerId,
		id
	};
}
function splitAt(text) {
	const at = text.indexOf("@");
	return at === -1 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
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
	const { base } = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(condition.operator);
	const isExact = base === "stringequals" || base === "stringequalsignorecase";
	const readings = isExact && /[*?]/u.test(value) ? [
		[],
		["wildcard"],
		["case"],
		["wildcard", "case"]
	] : isExact || base === "stringlike" ? [[], ["case"]] : [[]];
	return variantsOf(value, subject, scope).flatMap((variant) => readings.flatMap((reading) => {
		const changes = [...variant.changes, ...reading];
		return changes.length > 0 && isAdmitted(value, variant.subject, reading, condition, scope) ? [measure(value, changes, subject)] : [];
	})).sort(compareDifferences)[0];
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
	return [
		plain,
		...reformatted,
		moved
	].flatMap((variant) => {
		const parts = parseSubject(variant.subject) ?? given;
		return [
			variant,
			withParts(variant, parts, wanted, ["context"]),
			withParts(variant, parts, wanted, ["claim"]),
			withParts(variant, parts, wanted, ["context", "claim"])
		];
	});
}
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
	const repository = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims);
	const { owner, name, ownerId, id } = repository;
	const forms = [
		(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(repository, "classic"),
		(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(repository, "immutable"),
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
	const [wanted, given] = [value, subject].map((text) => readContext(contextOf(text)).kind);
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
	const expected = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(values);
	switch (change) {
		case "wildcard": return nearest.changes.length > 1 ? `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.operator)} takes the wildcard literally` : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.operator)} takes the wildcard in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(nearest.value)} literally, so it does not match ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}`;
		case "case": return nearest.changes.length > 1 ? "the letter case differs, and AWS compares exactly" : `the trust policy says ${expected} and GitHub sends ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}: only the letter case differs, and AWS compares exactly`;
		case "format": return describeFormat(facts, expected);
		case "template": return describeTemplate(facts, expected);
		case "shape": return `the trust policy expects ${expected}, and GitHub mints no subject of that shape; this token has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}`;
		case "repository": return describeRepository(facts);
		case "context": return describeContext(facts);
		case "claim": return `the trust policy expects ${expected}, and the subject of this token is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}`;
	}
}
function describeFormat({ subject, nearest }, expected) {
	const given = readRepository(repositoryOf(subject));
	const wanted = readRepository(repositoryOf(nearest.value));
	if (given.id === void 0 && wanted.id !== void 0) return `this repository mints classic subjects, without ids (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}), and the trust policy expects the immutable form ${expected}`;
	const isClassic = wanted.ownerId === void 0 && wanted.id === void 0;
	const isHyphened = isClassic && given.ownerId !== void 0 && wanted.owner.endsWith(`-${given.ownerId}`);
	if (given.id !== void 0 && isClassic && !isHyphened) return `this repository mints immutable subjects, with ids (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}), and the trust policy expects the classic form ${expected}`;
	return `the trust policy writes the repository as in ${expected}, and GitHub writes it as in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}`;
}
function describeTemplate({ subject, nearest }, expected) {
	const given = parseSubject(subject) ?? [];
	const wanted = parseSubject(nearest.value) ?? [];
	if (isDefaultShape(given)) return `the trust policy expects a subject from a template (${expected}), and this token has the default ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}`;
	if (isDefaultShape(wanted)) return `the subject of this token comes from a template (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}), and the trust policy expects the default form ${expected}`;
	return `the subject of this token is made of ${renderShape(given)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)}), and the trust policy expects ${renderShape(wanted)} (${expected})`;
}
function describeRepository(facts) {
	const { subject, nearest, values, scope } = facts;
	const { claims } = scope;
	const given = readRepository(repositoryOf(subject));
	const wanted = readRepository(repositoryOf(nearest.value));
	const expected = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)([...new Set(values.map((value) => repositoryOf(value)))]);
	const ids = `owner ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.ownerId)} and repository ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.repositoryId)}`;
	if (wanted.owner === given.owner && wanted.name === given.name && wanted.id !== void 0) return `the trust policy expects ${expected}, and ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.repository)} has other ids (${ids}): the name is the same, the repository is not`;
	if (wanted.id === claims.repositoryId && wanted.ownerId === claims.ownerId || wanted.id === void 0 && pinsThisRepository(facts)) return `the trust policy knows this repository by another name (${expected}), and it is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.repository)} now: it was renamed or transferred`;
	return `the trust policy is for ${expected}, and this run is from ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.repository)}`;
}
function pinsThisRepository({ statement, scope: { policy, prefix, claims } }) {
	return Object.entries(policy.Statement[statement - 1]?.Condition ?? {}).some(([operator, keys]) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(operator).sense === "positive" && Object.entries(keys).some(([key, value]) => key.toLowerCase() === `${prefix}:repository_id` && (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st)(value).map(String).includes(claims.repositoryId)));
}
function describeContext({ subject, values, scope: { claims } }) {
	const text = contextOf(subject);
	const given = readContext(text);
	const contexts = [...new Set(values.map(contextOf))];
	const expected = contexts.some((context) => context === "") ? "a subject that ends with the repository" : (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(contexts);
	switch (given.kind) {
		case "environment": return `the job sets ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`environment: ${environmentOf(given, claims.environment)}`)}, so its subject ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}, and the trust policy expects ${expected}`;
		case "pull-request": return `this run is a pull request, so its subject ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}, and the trust policy expects ${expected}`;
		case "tag": return `this run is for the tag ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given.name)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}), and the trust policy expects ${expected}`;
		case "branch": return contexts.every((context) => readContext(context).kind === "environment") ? `the trust policy expects ${expected}, and this job sets no environment: its subject ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}` : `this run is for the branch ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given.name)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}), and the trust policy expects ${expected}`;
		case "other": return `the subject of this token ends in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}, and the trust policy expects ${expected}`;
	}
}
function environmentOf(context, claim) {
	return claim !== void 0 && claim.replaceAll(":", "%3A") === context.name ? claim : context.name;
}
function renderFix$1(facts, cause) {
	const { subject, statement, condition, nearest, scope } = facts;
	if (!(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(subject)) return _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_PRINTED_STATEMENT */ .lJ;
	const target = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.key)} of statement ${statement}`;
	const replaced = `Replace ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(nearest.value)} by ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)} in ${target}.`;
	const added = `add ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)} to ${target}`;
	if (nearest.changes.includes("repository")) return `If ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(scope.claims.repository)} is meant to use this role, name it in \`repositories\` of the bootstrap (after a rename, run the bootstrap again with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`role-name: ${scope.role.name}`)}) or ${added}; if not, \`role-to-assume\` names the wrong role.`;
	if (nearest.changes.includes("claim")) return `If this run is meant to use the role, ${added}.`;
	if (!nearest.changes.includes("context")) return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(nearest.value) || nearest.changes.includes("wildcard") ? `${replaced}${cause === "TRUST_SUBJECT_FORMAT" ? " Where this action made the role, a bootstrap with `subject-format: auto` does it." : ""}` : `${added.replace(/^a/u, "A")}.`;
	if (nearest.changes.length > 1) return `If this run is meant to use the role, ${added}.`;
	const context = readContext(contextOf(subject));
	const input = inputFor(context, scope.claims.environment);
	const alternative = cause === "TRUST_ENVIRONMENT" ? findOtherJob(facts) : void 0;
	const beside = "beside what is admitted now (the default branch is trusted by itself only while no input names runs)";
	const add = context.kind === "pull-request" ? "Run the job on `push`. Only if the role may do no harm, add" : "Add";
	const widening = input === void 0 ? `If this run is meant to use the role, ${added}.` : `${add} ${input} of the bootstrap, ${beside}, and run it; or ${added}.`;
	if (alternative === void 0) return widening;
	return `${alternative}. Or else ${widening.charAt(0).toLowerCase()}${widening.slice(1)}`;
}
function inputFor(context, environment) {
	switch (context.kind) {
		case "environment": return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(environmentOf(context, environment))} to \`environments\``;
		case "branch": return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(context.name)} to \`branches\``;
		case "tag": return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(context.name)} to \`git-tags\``;
		case "pull-request": return "`pull-requests: true` to the inputs";
		case "other": return;
	}
}
function findOtherJob({ subject, values, scope }) {
	const parts = parseSubject(subject) ?? [];
	const repository = repositoryOf(subject);
	if (!isDefaultShape(parts) || repository === "") return void 0;
	const { environment, ref, event } = scope.claims;
	if (readContext(contextOf(subject)).kind === "environment") {
		if (wouldAdmit(scope, {
			sub: `${repository}:${event === "pull_request" ? "pull_request" : `ref:${ref ?? ""}`}`,
			environment: void 0
		}) && environment !== void 0) return `Remove ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`environment: ${environment}`)} from the job`;
	}
	const name = findEnvironment(values.map(contextOf).filter((context) => context === toSample(context)).map(readContext).flatMap(({ kind, name }) => kind === "environment" ? [name] : []), scope);
	return name === void 0 ? void 0 : `Set ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`environment: ${name}`)} in the job`;
}
function findEnvironment(names, scope) {
	const { sub } = scope.claims;
	const repository = repositoryOf(sub);
	if (repository === "" || !isDefaultShape(parseSubject(sub) ?? [])) return void 0;
	return names.find((name) => wouldAdmit(scope, {
		sub: `${repository}:environment:${(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeValue */ .It)(name)}`,
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
	const mended = {
		...condition,
		key: right,
		got
	};
	const { base } = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(condition.operator);
	const target = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.key)} of statement ${statement}`;
	const clause = {
		cause: "TRUST_KEY_PREFIX",
		text: `the trust policy tests ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.key)}, and for this token AWS calls the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(right)}`
	};
	const reach = "statement";
	const rename = `Write ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(right)} instead of ${target}.`;
	if (base === "null" || wouldHold(scope, mended, got)) return {
		clauses: [clause],
		distance: 1,
		fix: rename,
		reach
	};
	const inner = explainClaim(mended, statement, key.claim, scope);
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
			text: `the trust policy tests ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.key)}, and AWS documents no condition key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claim)} for tokens of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(scope.claims.iss)} in the partition ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(scope.role.partition)}, so the condition fails`
		}],
		distance: 1,
		fix: (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(subject) ? `Remove ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(condition.key)} from statement ${statement} and require the exact subject in its place: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(own)}.` : _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_PRINTED_STATEMENT */ .lJ,
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
	const { sense, base } = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(condition.operator);
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
	const { sense } = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(operator);
	const value = sense === "negative" ? wanted.find((each) => !wouldHold(scope, {
		operator,
		key,
		wanted: [each]
	}, got)) : void 0;
	if (value === void 0 || parseSubject(value) === void 0) return "TRUST_CONDITION";
	switch (readContext(contextOf(value)).kind) {
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
	const added = `add the statement of the printed policy beside statement ${statement}; it admits exactly this run`;
	if (claim !== "environment") return {
		clauses: [{
			cause,
			text: `the trust policy tests ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}, and this token has no claim ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claim)}`
		}],
		distance: 1.4,
		fix: `If this run is meant to use the role, ${added}.`,
		reach: "run"
	};
	const name = findEnvironment(wanted.filter(_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i), scope);
	const text = `the trust policy expects an environment (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(wanted)}), and this job sets none`;
	const fix = name === void 0 ? `If this run is meant to use the role, ${added}.` : `Set ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`environment: ${name}`)} in the job, or ${added}.`;
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
			text: `the trust policy leaves out ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(got ?? [])}, the ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claim)} of this token, by ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(wanted)})`
		}],
		distance: 1.2,
		fix: `If this run is meant to use the role, add the statement of the printed policy beside statement ${statement}; it admits exactly this run.`,
		reach: "run"
	};
}
function findPlainDifference({ operator, key, wanted }, got, scope) {
	const { base } = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(operator);
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
	const text = cause === "TRUST_WILDCARD" ? `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} takes the wildcard in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} literally, so ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} does not match ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(got)}` : `the trust policy says ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} and GitHub sends ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(got)}: only the letter case differs, and AWS compares exactly`;
	const fix = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(got) ? `Replace ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} by ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(got)} in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} of statement ${statement}.` : _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_PRINTED_STATEMENT */ .lJ;
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
	const expected = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(wanted);
	const given = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(got ?? []);
	if ((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(operator).base.startsWith("arn")) return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} compares ARNs, and the ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claim)} of this token (${given}) is none`;
	switch (claim) {
		case "aud": return `the trust policy expects the audience ${expected}, and the token has ${given}${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(operator).base === "stringequals" && !wanted.every(_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i) ? `; ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} takes wildcards literally` : ""}`;
		case "environment": return `the job sets ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`environment: ${got?.[0] ?? ""}`)}, and the trust policy expects ${expected}`;
		case "repository_id":
		case "repository_owner_id": return `the trust policy expects the ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claim)} ${expected}, and ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.repository)} has ${given}: the name may be the same, the ${claim === "repository_id" ? "repository" : "owner"} is not`;
		case "repository": return `the trust policy is for ${expected}, and this run is from ${given}`;
		case "ref": return `this run is for ${given}, and the trust policy expects ${expected}`;
		default: return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} expects ${expected}, and the token has ${given}`;
	}
}
function renderFix({ operator, key, wanted }, statement, got, cause, scope) {
	const target = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} of statement ${statement}`;
	const [value, ...more] = wanted;
	if (!((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(got) && wouldHold(scope, {
		operator,
		key,
		wanted: [got]
	}, [got])) || value === void 0) return _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_PRINTED_STATEMENT */ .lJ;
	if (cause === "TRUST_AUDIENCE" && more.length === 0) {
		const or = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(value) ? `; if other runs use the role with it, set ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`audience: ${value}`)} in this step instead` : "";
		return `Replace ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} by ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(got)} in ${target}${or}.`;
	}
	return `If this run is meant to use the role, add ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(got)} to ${target}.`;
}
// build/src/trust/diagnose/explain-principal.js
const TO_TOKENS = 3;
const TO_OTHERS = 20;
function explainPrincipal({ statement, number }, scope) {
	const { Principal: principal, NotPrincipal: excluded } = statement;
	const federated = federatedOf(statement);
	const [nearest] = [...federated].sort((a, b) => likeness(b, scope) - likeness(a, scope));
	const isForTokens = federated.some(isGithub);
	const mended = `Let \`Principal\` of statement ${number} be \`{"Federated": ${JSON.stringify(scope.provider)}}\`.`;
	const explain = (text) => ({
		clauses: [{
			cause: "TRUST_PRINCIPAL",
			text
		}],
		distance: isForTokens ? TO_TOKENS : TO_OTHERS,
		fix: isForTokens ? mended : _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_PRINTED_STATEMENT */ .lJ,
		reach: isForTokens ? "statement" : "run"
	});
	if (nearest !== void 0) return explain(describeFederated(nearest, scope));
	if (excluded !== void 0) return explain(`statement ${number} leaves the provider of this token out by \`NotPrincipal\``);
	const named = principal === void 0 || principal === "*" ? [] : Object.values(principal).flatMap(_document_js__WEBPACK_IMPORTED_MODULE_5__/* .toList */ .st);
	return explain(`statement ${number} is for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(named)} and not for the provider of this token`);
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
	if (arn === void 0) return `the trust policy names the principal ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}, which is not the ARN of an OIDC provider; this token comes through ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(provider)}`;
	if (text.toLowerCase() === provider.toLowerCase()) return `the trust policy names the provider ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}, and it is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(provider)}: only the letter case differs`;
	if (arn.name !== prefix) return `${describeIssuer(arn.name, prefix)}; this token is from ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.iss)}`;
	if (arn.partition !== role.partition) return `the trust policy names a provider in the partition ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(arn.partition)}, and the role is in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(role.partition)}`;
	return `the trust policy names the provider of account ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(arn.account)}, and the role is in account ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(role.account)}; only a provider of the same account counts`;
}
function describeIssuer(name, prefix) {
	const base = `the trust policy names the provider ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`;
	if (name.startsWith("vstoken.")) return `${base}, GitHub's issuer of 2021 that is retired`;
	if (/^https?:\/\//u.test(name)) return `${base} with its scheme, which the ARN of a provider does not hold`;
	if (name === `${prefix}/`) return `${base} with a slash at the end`;
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
	const isMendable = explanations.every(({ reach }) => reach === "run") || isLimited(nearest.statement);
	return {
		cause: first?.clauses[0].cause ?? "UNKNOWN",
		verdict: (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .toSentence */ .Re)(clauses.slice(0, MOST_CLAUSES)),
		fix: isMendable && fixes.length <= MOST_FIXES ? fixes.join(" ") : _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_PRINTED_STATEMENT */ .lJ,
		statement: nearest.statement
	};
}
function rankOf({ clauses: [first] }) {
	return rankCause(first.cause);
}
function isLimited({ conditions }) {
	return conditions.some(({ operator, key, wanted }) => {
		const parsed = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(operator);
		const { base } = parsed;
		if (!(base === "stringequals" || base === "stringlike" || base === "stringequalsignorecase") || !(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrict */ .io)(parsed) || wanted.length === 0) return false;
		switch (key.toLowerCase().split(/[:/]/u).at(-1)) {
			case "sub": return wanted.every((value) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(repositoryOf(value) || value));
			case "repository":
			case "repository_id": return wanted.every(_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i);
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
	const found = actions.length === 0 ? "" : `; statement ${(misnamed ?? allowing[0])?.number ?? 1} allows ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(actions, "and")}`;
	const isMended = misnamed?.statement.Action !== void 0 && misnamed.conditions.every(({ verdict }) => verdict === "true") && isLimited(misnamed);
	return {
		cause: "TRUST_EMPTY",
		verdict: (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .toSentence */ .Re)([`no statement of the trust policy allows ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(ASSUME_ACTION)}${found}`]),
		fix: misnamed !== void 0 && isMended ? `Let \`Action\` of statement ${misnamed.number} be ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(ASSUME_ACTION)}.` : _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_PRINTED_STATEMENT */ .lJ,
		statement: misnamed
	};
}
function explainDeny({ statements, allowed }, scope) {
	const deny = statements.find(({ statement, verdict }) => statement.Effect === "Deny" && verdict === "true");
	const conditions = deny?.conditions ?? [];
	const because = conditions.length === 0 ? ", without any condition" : `, because ${conditions.map(describe).join(" and ")}`;
	const besides = allowed === "true" ? [] : ["no statement that allows the call admits this token either"];
	return {
		cause: "TRUST_EXPLICIT_DENY",
		verdict: (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .toSentence */ .Re)([`statement ${deny?.number ?? 1} of the trust policy denies this token${because}`, ...besides]),
		fix: deny === void 0 ? _quote_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_PRINTED_STATEMENT */ .lJ : exemptToken(deny, scope),
		statement: deny
	};
}
function describe({ operator, key, wanted, got }) {
	return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(wanted)}) holds for ${got === void 0 ? "a token without it" : (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(got)}`;
}
function exemptToken({ number, conditions }, { prefix, claims }) {
	const key = `${prefix}:sub`;
	const sparing = conditions.find(({ operator, key: tested }) => tested.toLowerCase() === key.toLowerCase() && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A$)(operator).sense === "negative" && /^string/iu.test(operator));
	if (sparing !== void 0 && (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(claims.sub)) return `If this run is meant to use the role, add ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.sub)} to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(sparing.operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(sparing.key)} of statement ${number}.`;
	if (!(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(claims.sub) || conditions.some(({ operator }) => operator.toLowerCase() === "stringnotequals")) return `If this run is meant to use the role, take it out of statement ${number}: that statement denies whatever the others allow.`;
	return `If this run is meant to use the role, add ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`"StringNotEquals": {"${key}": ${JSON.stringify(claims.sub)}}`)} to the condition of statement ${number}.`;
}
// build/src/trust/diagnose/suspects.js
const SPREADING = "A change to the role takes up to a minute to spread: run the job again.";
function suspectToken(claims, role, hasJustChanged) {
	return [
		...hasJustChanged ? [SPREADING] : [],
		...suspectContext(claims),
		...suspectSubject(claims),
		`The policy may name another repository, if this one was renamed, transferred or copied: this is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.repository)}.`,
		`The role may not exist: AWS answers the same for a wrong name, path or account. Asked for: account ${role.account}, path ${role.path}, name ${role.name}.`,
		`The policy may differ in letter case (AWS compares exactly), use \`StringEquals\` with a \`*\`, or name another audience than ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.aud)}.`,
		...hasJustChanged ? [] : [SPREADING],
		suspectOrganization(claims)
	];
}
function suspectElsewhere(claims, role, hasJustChanged) {
	const asked = `The job may ask for another role than the one looked at here. Looked at: account ${role.account}, path ${role.path}, name ${role.name}.`;
	return hasJustChanged ? [
		SPREADING,
		suspectOrganization(claims),
		asked
	] : [
		suspectOrganization(claims),
		asked,
		SPREADING
	];
}
function suspectOrganization(claims) {
	const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubject */ .$e)(claims);
	return `A policy of the organisation (SCP or RCP) may deny the call.${subject.kind === "default" && subject.format === "immutable" ? ` One written for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`repo:${(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims).owner}/*`)} does not match the immutable subject of this repository.` : ""}`;
}
function suspectSubject(claims) {
	const repository = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims);
	const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubject */ .$e)(claims);
	if (subject.kind === "template") return ["The subject is built from a template (`include_claim_keys`): the trust policy must list exactly the `sub` shown above."];
	if (subject.format === "immutable") return [`This repository mints immutable subjects, which carry ids. A policy that says ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(repository, "classic")}:…`)} no longer matches; it must say ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSubjectPrefix */ .V7)(repository, "immutable")}:…`)}.`];
	return ["This repository mints classic subjects, without ids. A policy that only lists an immutable subject (`repo:OWNER@ID/REPO@ID:…`) does not match."];
}
function suspectContext(claims) {
	if (claims.environment !== void 0) return [`The job sets ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`environment: ${claims.environment}`)}, so the subject holds the environment instead of the branch. A policy for \`ref:refs/heads/…\` does not match.`];
	if (claims.event === "pull_request") return ["This run is a pull request: its subject ends in `:pull_request` and holds no branch. A policy for a branch does not match."];
	if (claims.ref?.startsWith("refs/tags/") === true) return [`This run is for the tag ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.ref.slice(10))}. A policy for branches does not match.`];
	const branch = claims.ref?.startsWith("refs/heads/") === true ? claims.ref.slice(11) : void 0;
	return [...branch === void 0 ? [] : [`This run is for the branch ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(branch)}. A policy for another branch does not match.`], "The job sets no `environment:`. A policy for `environment:…` does not match."];
}
// build/src/trust/diagnose/diagnose.js
function diagnose(claims, role, known, facts) {
	return {
		differences: [],
		suspects: [],
		...diagnoseAccount(claims, role, known) ?? diagnoseRole(claims, role, known.role, facts),
		claims: (0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .printableClaims */ .v)(claims),
		policy: policyFor(claims, role)
	};
}
function policyFor(claims, { partition, account }) {
	const scope = {
		partition,
		account,
		issuer: claims.iss,
		audience: claims.aud
	};
	return (0,_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .buildTrustForSubject */ .mz)(scope, (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .toRepositoryIdentity */ .Gv)(claims), claims.sub);
}
function diagnoseAccount(claims, role, known) {
	if (known.role.kind === "absent") return {
		cause: "ROLE_MISSING",
		verdict: known.provider.kind === "absent" ? `Account ${role.account} has neither the role ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(role.name)} with the path ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(role.path)} nor an OIDC provider for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.iss)}.` : `Account ${role.account} has no role ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(role.name)} with the path ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(role.path)}; AWS answers this as it answers a refusal.`,
		fix: `Correct ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role))} in \`role-to-assume\`, or run \`mode: bootstrap\` with credentials of account ${role.account}, which creates the role.`
	};
	if (known.provider.kind === "absent") return {
		cause: "PROVIDER_MISSING",
		verdict: `Account ${role.account} has no OIDC provider for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.iss)}, the issuer of this token.`,
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
			verdict: `The OIDC provider of account ${role.account} does not know the audience ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.aud)}; it knows ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(clientIds, "and")}.`,
			fix: `Run \`mode: bootstrap\` with credentials of account ${role.account}, which adds ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.aud)}${accepted.length === 0 ? "" : `, or set \`audience\` to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(accepted)}`}.`
		};
	}
}
function diagnoseRole(claims, role, known, facts) {
	if (known.kind === "present" && known.policy !== void 0) return diagnosePolicy(toScope(known.policy, {
		claims,
		role
	}), facts);
	const suspects = suspectToken(claims, role, facts.hasJustChanged);
	const arn = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role));
	if (known.kind === "present") {
		const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .ON)(known.text);
		return {
			cause: "UNKNOWN",
			verdict: `The trust policy of ${arn} cannot be understood here${parsed.kind === "invalid" ? `: ${parsed.problem}` : ""}. It begins ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(known.text.slice(0, 80))}.`,
			fix: "Compare the trust policy of the role with the printed one.",
			suspects
		};
	}
	return {
		cause: "UNKNOWN",
		verdict: `The trust policy of ${arn} could not be read${known.kind === "unknown" ? ` (${known.why})` : ""}, so the cause cannot be told for certain.`,
		fix: "Run `mode: diagnose` with credentials that may read IAM in the account of the role, or compare its trust policy with the printed one.",
		suspects
	};
}
function diagnosePolicy(scope, facts) {
	const { claims, role } = scope;
	const examination = examine(scope);
	const { allowed, denied, statements } = examination;
	const elsewhere = suspectElsewhere(claims, role, facts.hasJustChanged);
	if (allowed === "true" && denied === "false") {
		const admitting = statements.find(({ statement, verdict }) => statement.Effect === "Allow" && verdict === "true");
		const uncertain = describeUncertain(examination);
		return {
			cause: "ADMITTED",
			verdict: `The trust policy of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role))} admits this token${admitting === void 0 ? "" : ` by statement ${admitting.number}`}.`,
			fix: facts.hasJustChanged ? "Wait a minute and run the job again: the role was changed a moment ago." : "The trust policy needs no change. Check the ARN in `role-to-assume`, then ask the owner of the AWS organisation for policies that deny the call; CloudTrail shows it as `AssumeRoleWithWebIdentity`.",
			differences: admitting === void 0 ? [] : toDifferences({ statement: admitting }, scope),
			suspects: [...uncertain, ...elsewhere]
		};
	}
	if (denied === "true") return toFinding(explainDeny(examination, scope), scope);
	if (allowed === "false") return toFinding(explainNearest(examination, scope), scope);
	const open = statements.find(({ verdict }) => verdict === "unknown");
	return {
		cause: "UNKNOWN",
		verdict: (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .toSentence */ .Re)([`whether the trust policy of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role))} admits this token depends on conditions that cannot be judged here`]),
		fix: `Check the conditions of statement ${open?.number ?? 1} by hand, or compare the trust policy with the printed one.`,
		differences: open === void 0 ? [] : toDifferences({ statement: open }, scope),
		suspects: [...describeUncertain(examination), ...elsewhere]
	};
}
function toFinding(refusal, scope) {
	const { cause, verdict, fix } = refusal;
	return {
		cause,
		verdict,
		fix,
		differences: toDifferences(refusal, scope)
	};
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
	const why = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmbientKey */ .Of)(key) ? "AWS alone knows its value" : "this comparison is not made here";
	return `Statement ${number} tests ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(operator)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)(wanted)}): ${why}.`;
}
// build/src/commands/diagnose/refusal.js
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
function toDeclaredRole(policy) {
	return {
		kind: "present",
		policy,
		text: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPolicy */ .zQ)(policy)
	};
}
function explainWith(error, claims, role, known, hasJustChanged) {
	const diagnosis = diagnose(claims, role, known, { hasJustChanged });
	const evidence = diagnosis.cause === "UNKNOWN" && (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, "PROVIDER_MISSING", "AUDIENCE_NOT_REGISTERED") ? [claimsSection(diagnosis.claims)] : describeDiagnosis(diagnosis);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withEvidence */ .Kg)(toFailure(error, diagnosis, claims, role), evidence);
}
function foreseeDenial(claims, role, known) {
	const diagnosis = diagnose(claims, role, known, { hasJustChanged: false });
	const { verdict, fix: advice } = diagnosis;
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_EXPLICIT_DENY", {
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
		case "PROVIDER_MISSING": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("PROVIDER_MISSING", {
			account: role.account,
			issuer: claims.iss,
			reason
		}, { cause: error });
		case "AUDIENCE_NOT_REGISTERED": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AUDIENCE_NOT_REGISTERED", {
			account: role.account,
			audience: claims.aud,
			reason
		}, { cause: error });
		case "ADMITTED": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TRUST_ADMITS", {
			verdict,
			advice,
			reason
		}, { cause: error });
		default: return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CAUSE_CODES[cause], {
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
function describeDiagnosis(diagnosis) {
	const { cause, verdict, fix, claims, differences, suspects, policy } = diagnosis;
	return [
		...cause === "UNKNOWN" ? [{
			kind: "text",
			title: "Why no cause can be named",
			text: `${verdict} ${fix}`
		}] : [],
		claimsSection(claims),
		...differences.length === 0 ? [] : [{
			kind: "table",
			title: "The conditions of the statement that comes closest",
			columns: [
				"met",
				"statement",
				"operator",
				"key",
				"wanted",
				"got"
			],
			rows: differences.map(({ verdict, statement, operator, key, wanted, got }) => [
				verdict === "true" ? "yes" : verdict === "false" ? "NO" : "?",
				String(statement),
				operator,
				key,
				wanted.join(" or "),
				got === void 0 ? "(absent)" : got.join(", ")
			])
		}],
		...suspects.length === 0 ? [] : [{
			kind: "list",
			title: "What usually differs, likeliest first",
			items: suspects
		}],
		{
			kind: "code",
			title: "The trust policy that admits exactly this token",
			language: "json",
			text: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPolicyPretty */ .rm)(policy)
		}
	];
}



/***/ })

};
