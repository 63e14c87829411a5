export const id = 4160;
export const ids = [4160];
export const modules = {

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ findStop),
/* harmony export */   Ok: () => (/* binding */ findEnvironments),
/* harmony export */   UB: () => (/* binding */ namedEnvironments$1),
/* harmony export */   Ux: () => (/* binding */ lintFound),
/* harmony export */   WC: () => (/* binding */ lintForToken),
/* harmony export */   Ys: () => (/* binding */ lintDeclared),
/* harmony export */   gE: () => (/* binding */ describeEnvironments),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   lg: () => (/* binding */ renderFindingsJson),
/* harmony export */   u8: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5303);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2837);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2944);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4463);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(906);








// build/src/trust/lint/rule.js
function inGithubStatements(check) {
	return (scope) => scope.statements.filter((view) => view.isGithub).flatMap((view) => check(view, scope));
}
function inStatements(check) {
	return (scope) => scope.statements.flatMap((view) => check(view, scope));
}
function ofRole(check) {
	return ({ facts }) => check(facts);
}
// build/src/trust/lint/statement.js
const GITHUB_HOSTS = ["token.actions.githubusercontent.com", "vstoken.actions.githubusercontent.com"];
function isGithubProvider(name, facts) {
	const lower = trimSlashes(name.toLowerCase().replace(/^https?:\/\//u, ""));
	const host = lower.split("/", 1)[0] ?? "";
	return GITHUB_HOSTS.includes(host) || host.includes("githubuser") || host.endsWith(".ghe.com") || lower.includes("/_services/token") || facts.issuer !== void 0 && (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .toProviderName */ .s6)(facts.issuer).toLowerCase() === lower;
}
function trimSlashes(text) {
	let end = text.length;
	while (end > 0 && text[end - 1] === "/") end -= 1;
	return text.slice(0, end);
}
function parseStatements(policy, facts) {
	return policy.Statement.map((statement, index) => parseStatement(statement, index + 1, policy, facts));
}
function parseStatement(statement, index, policy, facts) {
	const block = statement.Principal;
	const federated = typeof block === "object" ? (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(block["Federated"]).map((id) => readFederated(id, facts)) : [];
	const others = block === "*" ? [{
		kind: "AWS",
		id: "*"
	}] : Object.entries(block ?? {}).filter(([kind]) => kind !== "Federated").flatMap(([kind, ids]) => (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(ids).map((id) => ({
		kind,
		id
	})));
	const github = federated.find((principal) => principal.isGithub && principal.provider !== void 0);
	const provider = github?.provider ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .toProviderName */ .s6)(facts.issuer ?? "https://token.actions.githubusercontent.com");
	const issuer = `https://${provider}`;
	const partition = github?.partition !== void 0 && (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .isPartition */ .rh)(github.partition) ? github.partition : facts.partition;
	const tests = readTests(statement, federated, policy, facts);
	const isAnyone = federated.some(({ id }) => id === "*") || others.some(({ id }) => id === "*");
	const isMeant = federated.some((principal) => principal.isGithub) || isAnyone && tests.some((test) => test.kind !== "foreign");
	return {
		index,
		statement,
		federated,
		others,
		isGithub: statement.Effect === "Allow" && (isMeant || federated.some(({ id }) => id === "*")) && admitsAction(statement, "sts:AssumeRoleWithWebIdentity"),
		tests,
		provider,
		partition,
		hasGithubKeys: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .hasGithubKeys */ .gD)(partition, issuer),
		exposedClaims: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .exposedClaims */ .gK)(partition, issuer)
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
	const matches = (pattern) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isLike */ .ON)(pattern.toLowerCase(), action.toLowerCase());
	if (statement.NotAction !== void 0) return !(0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.NotAction).some(matches);
	return (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.Action).some(matches);
}
function readTests(statement, federated, policy, facts) {
	const resolve = policy.Version === "2012-10-17" ? _build_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeValue */ .MG : (value) => value;
	return Object.entries(statement.Condition ?? {}).flatMap(([name, keys]) => {
		const operator = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOperator */ .A$)(name);
		return Object.entries(keys).map(([key, value]) => {
			const colon = key.lastIndexOf(":");
			return {
				operator,
				key,
				kind: classifyKey(key, federated, facts),
				claim: key.slice(colon + 1).toLowerCase(),
				where: `${name} ${key}`,
				values: (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(value).map((item) => ({
					raw: String(item),
					text: resolve(String(item))
				})),
				constrains: (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isStrict */ .io)(operator) && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(operator) !== "other"
			};
		});
	});
}
const CLAIM_NAMES = ["iss", ...(0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .exposedClaims */ .gK)("aws", _issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_ISSUER */ .oX)];
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
function testsOf(view, ...claims) {
	return view.tests.filter((test) => test.kind === "claim" && claims.includes(test.claim));
}
function constrainingTests(view, ...claims) {
	return testsOf(view, ...claims).filter((test) => test.constrains);
}
function isPatternTest(test) {
	return (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(test.operator) === "pattern";
}
function isExactTest(test) {
	return test.constrains && test.values.every(({ text }) => !(isPatternTest(test) && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(text)));
}
function isPinned(view, claim) {
	return testsOf(view, claim).some(isExactTest);
}
function isBound(view) {
	return view.tests.some((test) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isStrict */ .io)(test.operator) && test.values.length > 0 && !test.values.some(({ text }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(text)));
}
function meantClaim(test) {
	return test.claim.split(/[^a-z_]/u).filter((word) => word !== "").at(-1) ?? test.claim;
}
function keyOf(view, claim) {
	return `${view.provider}:${claim}`;
}
// build/src/trust/lint/scope.js
function findingOn(view, severity, at, message, instead) {
	const value = at.value === void 0 ? {} : { value: at.value };
	return {
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
		where: value.test.where,
		value: value.raw
	};
}
function knownRepositories(facts) {
	const fromToken = [];
	if (facts.claims !== void 0) {
		const identity = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .toRepositoryIdentity */ .Gv)(facts.claims);
		const { sub } = facts.claims;
		const format = ["classic", "immutable"].find((candidate) => {
			const prefix = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSubjectPrefix */ .V7)(identity, candidate);
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
	return testsOf(view, "sub").filter((test) => test.operator.sense === "positive" && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(test.operator) !== "other").flatMap(valuesOf);
}
function valuesOf(test) {
	return test.values.map(({ raw, text }) => ({
		test,
		raw,
		subject: (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .readSubjectPattern */ .Lm)(text, isPatternTest(test))
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
	const [first, ...others] = constrainingTests(view, "sub");
	if (first === void 0) return subjectValues(view);
	return valuesOf(others.reduce((narrowest, test) => widthOf(test) < widthOf(narrowest) ? test : narrowest, first));
}
function widthOf(test) {
	if (isExactTest(test)) return -1;
	const values = valuesOf(test);
	const widest = Math.max(...values.map(({ subject }) => WIDTHS.indexOf((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .reachOf */ .xw)(subject))));
	const isContextOpen = values.some(({ subject }) => subject.claims.some(({ value }) => value === "*"));
	return 2 * widest + (isContextOpen ? 1 : 0);
}
function pinsOf(view, subject) {
	const claim = (name) => subject?.claims.find(({ key }) => key === name)?.value;
	const isPattern = subject?.isPattern === true;
	const segment = claim("repo");
	const place = subject?.kind === "template" && segment !== void 0 ? (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .readSubjectPattern */ .Lm)(`repo:${segment}`, isPattern) : subject;
	const reach = place?.kind === "repository" ? (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .reachOf */ .xw)(place) : void 0;
	const repository = claim("repository") ?? claim("job_workflow_ref") ?? claim("workflow_ref");
	const repositoryKeys = constrainingTests(view, "repository");
	return {
		repositoryId: isPinned(view, "repository_id") || isLiteral(claim("repository_id"), isPattern) || place !== void 0 && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isFixedByIds */ .Wj)(place) && reach === "repository",
		ownerId: isPinned(view, "repository_owner_id") || isLiteral(claim("repository_owner_id"), isPattern) || (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLiteralName */ .V6)(place?.owner, isPattern) && /^\d+$/u.test(place?.owner?.ids.at(-1) ?? ""),
		repositoryName: repositoryKeys.some(isExactTest) || isLiteral(claim("repository"), isPattern) || reach === "repository",
		ownerName: repositoryKeys.some((test) => test.values.every(({ text }) => isLiteral(ownerOf(text), isPatternTest(test)))) || isLiteral(claim("repository_owner"), isPattern) || isLiteral(ownerOf(repository), isPattern) || reach !== void 0 && reach !== "everything" && reach !== "owners"
	};
}
function ownerOf(text) {
	return text?.includes("/") === true ? text.slice(0, text.indexOf("/")) : void 0;
}
function isLiteral(text, isPattern) {
	return text !== void 0 && text !== "" && !(isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(text));
}
function isHeldToRepository(view) {
	return isPinned(view, "repository_id") || isPinned(view, "repository");
}
function exampleSubject(view, scope, value) {
	const { claims } = scope.facts;
	if (claims !== void 0) return claims.sub;
	const context = value === void 0 ? void 0 : exactContextText(value.subject);
	const [known, ...others] = scope.repositories;
	if (known !== void 0 && others.length === 0) return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSubjectPrefix */ .V7)(known.identity, known.format ?? "immutable")}:${context ?? MAIN}`;
	const own = subjectValues(view).find(({ subject, raw }) => subject.kind === "repository" && subject.hasContext && !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(raw));
	if (own !== void 0) return own.raw;
	const owner = fillIn(value?.subject.owner, "OWNER");
	const repository = fillIn(value?.subject.repository, "REPO");
	return `repo:${value?.subject.owner === void 0 || value.subject.owner.ids.length > 0 ? `${owner.name}@${owner.id}/${repository.name}@${repository.id}` : `${owner.name}/${repository.name}`}:${context ?? MAIN}`;
}
const MAIN = "ref:refs/heads/main";
function exactContextText(subject) {
	const context = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .contextOf */ .Vm)(subject);
	if (context === void 0 || !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactContext */ .Jt)(context, subject.isPattern)) return void 0;
	if (context.kind === "environment") return `environment:${context.name}`;
	return `ref:refs/${context.kind === "tag" ? "tags" : "heads"}/${context.name}`;
}
function fillIn(segment, word) {
	const rest = (text) => text.replaceAll("*", "").replaceAll("?", "");
	const name = rest(segment?.name ?? "");
	const id = segment?.ids.at(-1);
	const isWhole = id !== void 0 && !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(id);
	return {
		name: name === "" ? word : name,
		id: isWhole ? id : `${word}-ID`
	};
}
function withContext(value, context, view, scope) {
	const { owner, repository } = value.subject;
	if (owner === void 0 || repository === void 0 || (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(owner.text + repository.text)) return exampleSubject(view, scope, value);
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
	return scope.facts.clientIds?.[0] ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultAudience */ .Yl)(view.partition);
}
const noAudience = {
	id: "T20",
	severity: "warning",
	check: inGithubStatements((view, scope) => {
		const spokenFor = testsOf(view, "aud").filter(({ operator }) => operator.set === "ForAllValues" || operator.ifExists && operator.sense === "positive");
		const misspelt = view.tests.filter((test) => test.kind === "malformed" && test.constrains && meantClaim(test) === "aud");
		if (constrainingTests(view, "aud").length + spokenFor.length + misspelt.length > 0) return [];
		return [findingOn(view, "warning", { where: "Condition" }, "No condition tests the audience, so a token issued for another service can be used here.", `add ${renderCondition("StringEquals", keyOf(view, "aud"), audienceOf(view, scope))}`)];
	})
};
const looseAudience = {
	id: "T21",
	severity: "error",
	check: inGithubStatements((view, scope) => testsOf(view, "aud").filter(({ operator }) => operator.sense === "positive").flatMap((test) => test.values.flatMap(({ raw, text }) => judgeAudience(view, scope, test, raw, text))))
};
function judgeAudience(view, scope, test, raw, text) {
	const { clientIds } = scope.facts;
	const isPattern = isPatternTest(test);
	const instead = renderCondition("StringEquals", test.key, isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(text) ? audienceOf(view, scope) : raw);
	const place = {
		where: test.where,
		value: raw
	};
	if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(text)) return [findingOn(view, "error", place, isPattern ? "The pattern admits tokens that were issued for other services." : "The provider has no such audience: `*` and `?` are ordinary characters here.", instead)];
	if (clientIds !== void 0 && !clientIds.includes(text)) return [findingOn(view, "error", place, "The provider has no client ID with this value, so AWS rejects every token with this audience.", `add the client ID to the provider, or write ${renderCondition("StringEquals", test.key, audienceOf(view, scope))}`)];
	if (!isPattern) return [];
	return [findingOn(view, "warning", place, "The audience is an exact value; a pattern operator only makes it easy to add a wildcard by mistake.", instead)];
}
const issuerKey = {
	id: "T27",
	severity: "warning",
	check: inGithubStatements((view) => view.tests.filter((test) => test.kind !== "foreign" && test.claim === "iss").map((test) => findingOn(view, "warning", { where: test.where }, test.constrains ? "AWS has no key for the issuer, so this condition is never true and no token is admitted." : "AWS has no key for the issuer, so this condition checks nothing.", "remove the condition: `Principal.Federated` already determines the issuer")))
};
const malformedKey = {
	id: "T28",
	severity: "error",
	check: inGithubStatements((view) => [...view.tests.filter((test) => test.kind === "malformed").map((test) => findingOn(view, "error", { where: test.where }, `${describeKey(test.key, view)} ${test.constrains ? "The condition is never true." : "The condition checks nothing."}`, renderCondition(test.operator.name, keyOf(view, meantClaim(test)), listOf(test)))), ...view.tests.filter((test) => test.kind === "claim").filter((test) => {
		const proper = keyOf(view, test.claim);
		return test.key !== proper && test.key.toLowerCase() === proper.toLowerCase();
	}).map((test) => findingOn(view, "info", { where: test.where }, "The key differs from the usual spelling in letter case. AWS ignores the letter case of keys, but tools that read policies may not.", `\`${keyOf(view, test.claim)}\``))])
};
function describeKey(key, view) {
	if (key.includes("://")) return "Condition keys are written without `https://`.";
	const front = key.slice(0, Math.max(key.lastIndexOf(":"), 0));
	if (front === "") return "The key lacks the name of the provider before the claim.";
	if (front !== trimSlashes(front)) return "Condition keys have no slash before the last `:`.";
	if (front.toLowerCase() === view.provider.toLowerCase()) return "The text after the last `:` is not the name of a claim.";
	return `The key belongs to another provider; the provider of this statement is \`${view.provider}\`.`;
}
function listOf(test) {
	const raw = test.values.map((value) => value.raw);
	return raw.length === 1 ? raw[0] ?? raw : raw;
}
const GENERAL_KEYS = [
	"amr",
	"email",
	"oaud"
];
const GITHUB_KEYS = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .exposedClaims */ .gK)("aws", _issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_ISSUER */ .oX);
const unknownClaim = {
	id: "T29",
	severity: "error",
	check: inGithubStatements((view, scope) => view.tests.filter(({ kind, claim }) => kind === "claim" && claim !== "iss").filter(({ claim }) => !view.exposedClaims.includes(claim) || claim === "amr").map((test) => {
		const isGeneral = GENERAL_KEYS.includes(test.claim);
		const isUnproven = !isGeneral && GITHUB_KEYS.includes(test.claim);
		const effect = test.constrains ? "this condition is never true" : "this condition checks nothing";
		return findingOn(view, isUnproven || isGeneral ? "warning" : "error", { where: test.where }, isUnproven ? `AWS offers \`${test.claim}\` for the issuer of github.com in the commercial partition; here it is unproven, and without it ${effect}.` : isGeneral ? `GitHub's tokens do not carry \`${test.claim}\`, so ${effect}.` : `AWS does not offer \`${test.claim}\` as a condition key, so ${effect}.`, insteadOfClaim(test.claim, view, scope));
	}))
};
function insteadOfClaim(claim, view, scope) {
	const owner = scope.repositories[0]?.identity.ownerId ?? "OWNER-ID";
	if (claim === "repository_owner" && view.hasGithubKeys) return renderCondition("StringEquals", keyOf(view, "repository_owner_id"), owner);
	if ([
		"repository",
		"repository_id",
		"repository_owner_id",
		"ref",
		"environment"
	].includes(claim) || !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplateKey */ .wW)(claim)) return `leave it out and let the subject say it: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`;
	return `leave it out; to test it, add \`${claim}\` to the subject template of the repository (\`include_claim_keys\`) and to the value of \`${keyOf(view, "sub")}\``;
}
const ENTERPRISE_CLAIMS = new Set([
	"enterprise",
	"enterprise_id",
	"enterprise_slug"
]);
const reproducibleSubject = {
	id: "T30",
	severity: "error",
	check: inGithubStatements((view, scope) => decidingValues(view).filter(({ subject }) => subject.kind === "template").filter(({ subject }) => {
		const pins = pinsOf(view, subject);
		const isHeld = pins.repositoryId || pins.ownerId || pins.repositoryName || pins.ownerName;
		const isOfEnterprise = subject.claims.some(({ key, value }) => key !== void 0 && ENTERPRISE_CLAIMS.has(key) && value !== "" && !(subject.isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(value)));
		const isPerson = subject.claims.every(({ key }) => key === "actor" || key === "actor_id");
		return subject.claims[0]?.key !== void 0 && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplateKey */ .wW)(subject.claims[0].key) && !isHeld && !isOfEnterprise && !isPerson;
	}).map((value) => findingOn(view, "error", placeOf(value), "Nothing in this subject identifies a repository: anyone can create a repository whose tokens have the same subject.", view.hasGithubKeys ? `add ${renderIdKeys(view, scope)}` : "add `repo` at the start of the repository's subject template, and `repo:OWNER/REPO` at the start of this value")))
};
const FULL_SHA = /@[\da-f]{40}$/u;
const looseWorkflow = {
	id: "T31",
	severity: "warning",
	check: inGithubStatements((view, scope) => {
		const values = decidingValues(view);
		const isNamed = (pins) => pins.repositoryId || pins.ownerId || pins.repositoryName || pins.ownerName;
		const isHeld = isPinned(view, "enterprise_id") || isNamed(pinsOf(view)) || values.length > 0 && values.every(({ subject }) => isNamed(pinsOf(view, subject)));
		return [...constrainingTests(view, "job_workflow_ref").flatMap((test) => test.values.flatMap(({ raw, text }) => {
			const message = isPatternTest(test) && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(text) ? "The pattern admits every version of the workflow, on any branch or tag." : !isHeld ? "Any repository that can call this workflow is admitted, because no condition names the caller." : FULL_SHA.test(text) ? void 0 : "The workflow is named by a branch or tag, so anyone who can move it changes what runs with this role.";
			if (message === void 0) return [];
			const file = raw.split("@", 1)[0] ?? raw;
			const exact = renderCondition("StringEquals", test.key, `${file}@FULL-COMMIT-SHA`);
			const caller = view.hasGithubKeys ? renderIdKeys(view, scope) : renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope));
			return [findingOn(view, "warning", {
				where: test.where,
				value: raw
			}, message, isHeld ? exact : `${exact} and ${caller}`)];
		})), ...values.flatMap((value) => judgeWorkflowInSubject(value, view))];
	})
};
function judgeWorkflowInSubject(value, view) {
	const { subject } = value;
	const workflow = subject.claims.find(({ key }) => key === "job_workflow_ref")?.value;
	if (workflow === void 0) return [];
	const pins = pinsOf(view, subject);
	const isOwnerNamed = subject.claims.some(({ key }) => key === "repository_owner" || key === "repo");
	const isCallerNamed = subject.kind === "repository" || pins.repositoryId || pins.repositoryName || pins.ownerId || isOwnerNamed;
	const isWild = subject.isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(workflow);
	if (!isWild && isCallerNamed) return [];
	return [findingOn(view, "warning", placeOf(value), isWild ? "The pattern admits every version of the workflow, on any branch or tag." : "Any repository that can call this workflow is admitted, because no condition names the caller.", isWild ? "name the workflow up to its full commit SHA" : "add the repository to the subject template, or add conditions on the ID keys")];
}
const AUDIENCE_AND_KEY_RULES = [
	noAudience,
	looseAudience,
	issuerKey,
	malformedKey,
	unknownClaim,
	reproducibleSubject,
	looseWorkflow,
	{
		id: "T32",
		severity: "warning",
		check: inGithubStatements((view, scope) => {
			const people = constrainingTests(view, "actor", "actor_id");
			const others = [
				"job_workflow_ref",
				"repository",
				"repository_id",
				"repository_owner_id",
				"enterprise_id"
			];
			const subjects = decidingValues(view).filter(() => constrainingTests(view, "sub").length > 0);
			const isPerson = subjects.filter(({ subject }) => subject.kind === "template" && subject.claims.every(({ key }) => key === "actor" || key === "actor_id"));
			if (constrainingTests(view, ...others).length > 0) return [];
			if (!(subjects.length === 0 ? people.length > 0 : isPerson.length > 0)) return [];
			return (subjects.length === 0 ? people.map(({ where }) => ({ where })) : isPerson.map(placeOf)).map((place) => findingOn(view, "warning", place, "The conditions test only the actor, who can start runs in many repositories with any code.", `also name the repository: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`));
		})
	}
];
// build/src/trust/lint/rules/admin.js
function isAdmin({ permissions }) {
	if (permissions === void 0) return false;
	return permissions.hasAdmin || permissions.documents.some((document) => document.Statement.some(isEverything));
}
function isEverything(statement) {
	return statement.Effect === "Allow" && statement.Condition === void 0 && (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.Action).some((action) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(action) || action === "*:*") && (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.Resource).some(_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ);
}
// build/src/trust/lint/rules/contexts.js
function gradedContexts(view) {
	return decidingValues(view).flatMap((value) => {
		const { subject } = value;
		const context = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .contextOf */ .Vm)(subject) ?? (endsOpen(subject) ? {
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
	return (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactContext */ .Jt)(context, isPattern);
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
	const tests = constrainingTests(view, claim);
	const deciding = tests.find(isExactTest) ?? tests[0];
	if (deciding === void 0) return [];
	return deciding.values.map(({ raw, text }) => ({
		context: readKeyContext(claim, text, isPatternTest(deciding)),
		isPattern: isPatternTest(deciding),
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
	return isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(text) ? {
		kind: "any",
		name: ""
	} : {
		kind: "other",
		name: ""
	};
}
function isWild(graded) {
	return graded.isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(graded.context.name);
}
function insteadWith(graded, context, view, scope) {
	const subject = withContext(graded.subject, context, view, scope);
	return renderCondition("StringEquals", keyOf(view, "sub"), subject);
}
const anyContext = {
	id: "T07",
	severity: "error",
	check: inGithubStatements((view, scope) => gradedContexts(view).filter(({ context }) => context.kind === "any").filter(({ subject }) => {
		return (subject.subject.kind === "repository" ? (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .reachOf */ .xw)(subject.subject) : "repository") === "repository" || isHeldToRepository(view);
	}).map((graded) => findingOn(view, isAdmin(scope.facts) ? "error" : "warning", graded.place, "This value matches any run: every branch, every tag, and, with a lone `*`, pull requests and environments too.", insteadWith(graded, "ref:refs/heads/main", view, scope))))
};
const pullRequests = {
	id: "T08",
	severity: "error",
	check: inGithubStatements((view, scope) => gradedContexts(view).filter(({ context }) => context.kind === "pull-request").map((graded) => findingOn(view, isAdmin(scope.facts) || scope.facts.permissions?.canWrite === true ? "error" : "warning", graded.place, "Pull requests run code before review: from any branch in the repository, from a `pull_request_target` or `workflow_run` job that checks out untrusted code, or from a compromised action.", `use a separate read-only role for pull requests; here ${insteadWith(graded, "ref:refs/heads/main", view, scope)}`)))
};
const everyBranch = {
	id: "T09",
	severity: "warning",
	check: inGithubStatements((view, scope) => gradedContexts(view).filter((graded) => graded.context.kind === "branch" && isWild(graded) && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(graded.context.name)).map((graded) => findingOn(view, "warning", graded.place, "Every branch is admitted, and anyone who can push can create one. `*` also matches slashes.", `list the branches by name in the input \`branches\`; in the policy ${insteadWith(graded, "ref:refs/heads/main", view, scope)}`)))
};
const branchPrefix = {
	id: "T10",
	severity: "warning",
	check: inGithubStatements((view, scope) => gradedContexts(view).filter(({ context }) => context.kind === "branch").filter((graded) => isWild(graded) && !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(graded.context.name)).filter(({ context }) => !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .literalPrefix */ .Qz)(context.name).includes("/")).map((graded) => {
		const prefix = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .literalPrefix */ .Qz)(graded.context.name);
		const proposed = prefix === "" ? "main" : prefix;
		return findingOn(view, "warning", graded.place, prefix === "" ? "The pattern starts with a wildcard, so anyone who can push can create a branch that matches it." : `The pattern also matches a branch named \`${prefix}-anything\`, which anyone who can push can create.`, `name the branch in the input \`branches\`; in the policy ${insteadWith(graded, `ref:refs/heads/${proposed}`, view, scope)}; for many branches, use a folder such as \`release/*\` that a ruleset protects`);
	}))
};
const tagPattern = {
	id: "T11",
	severity: "warning",
	check: inGithubStatements((view) => gradedContexts(view).filter((graded) => graded.context.kind === "tag" && isWild(graded)).map((graded) => findingOn(view, "warning", graded.place, "Anyone who can push can create or move a matching tag, unless a ruleset protects these tags.", "protect these tags with a tag ruleset, or use an environment in the release job and trust `environment:NAME`")))
};
const environmentPattern = {
	id: "T12",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		if (isPinned(view, "environment")) return [];
		return gradedContexts(view).filter((graded) => graded.context.kind === "environment" && isWild(graded)).map((graded) => {
			const prefix = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .literalPrefix */ .Qz)(graded.context.name);
			return findingOn(view, isPinned(view, "ref") ? "warning" : "error", graded.place, "A job that names a new environment creates it without protection, so anyone who can push can create an environment that matches.", `list the environments by name in the input \`environments\`; in the policy ${insteadWith(graded, `environment:${prefix === "" ? "NAME" : prefix}`, view, scope)}`);
		});
	})
};
function environmentState(name, facts) {
	const exact = facts.environments?.get(name);
	if (exact !== void 0) return exact;
	const lower = name.toLowerCase();
	return [...facts.environments ?? []].find(([other]) => other.toLowerCase() === lower)?.[1];
}
function environmentName(graded) {
	return graded.place.where === graded.subject.test.where ? graded.context.name.replaceAll("%3A", ":") : graded.context.name;
}
const CONTEXT_RULES = [
	anyContext,
	pullRequests,
	everyBranch,
	branchPrefix,
	tagPattern,
	environmentPattern,
	{
		id: "T13",
		severity: "warning",
		check: inGithubStatements((view, scope) => gradedContexts(view).filter((graded) => graded.context.kind === "environment" && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactContext */ .Jt)(graded.context, graded.isPattern)).flatMap((graded) => {
			const name = environmentName(graded);
			const state = environmentState(name, scope.facts);
			if (state === void 0 || state === "protected") return [];
			return [findingOn(view, "warning", graded.place, state === "missing" ? `The environment \`${name}\` does not exist: the first job that names it creates it without protection.` : `The environment \`${name}\` has no protection rule, so any branch can use it.`, `give the environment \`${name}\` required reviewers or a deployment branch policy; the trust policy can stay`)];
		}))
	}
];
// build/src/trust/lint/rules/identity.js
const pinnedByName = {
	id: "T33",
	severity: "warning",
	check: inGithubStatements((view, scope) => {
		return subjectValues(view).filter(({ subject }) => {
			const pins = pinsOf(view, subject);
			if (pins.repositoryId || subject.kind === "repository" && !isClassic(subject)) return false;
			if (subject.kind === "repository") return !pins.ownerId || (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .reachOf */ .xw)(subject) === "repository";
			return (pins.repositoryName || pins.ownerName) && !pins.ownerId;
		}).map((value) => {
			const isOwnerHeld = pinsOf(view, value.subject).ownerId;
			return findingOn(view, view.hasGithubKeys && !isOwnerHeld ? "warning" : "info", placeOf(value), isOwnerHeld ? "The owner is pinned by ID, but the repository only by name: a new repository with that name would be admitted." : "The repository is identified by name only, so anyone who claims an abandoned name is admitted.", view.hasGithubKeys ? `add ${renderIdKeys(view, scope)}` : "enable immutable subjects for the repository if GitHub offers them, and write the IDs into the subject; AWS offers no ID keys here");
		});
	})
};
function isClassic(subject) {
	return (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLiteralName */ .V6)(subject.owner, subject.isPattern) && subject.owner.ids.length === 0 && (subject.repository?.ids.length ?? 0) === 0;
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
	const prefix = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSubjectPrefix */ .V7)(identity, format).toLowerCase();
	const text = `repo:${[subject.owner, subject.repository].flatMap((segment) => segment === void 0 ? [] : [segment.text]).join("/")}`.toLowerCase();
	return subject.isPattern ? (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isLike */ .ON)(text, prefix) : text === prefix;
}
function allSubjects(scope) {
	return scope.statements.filter((view) => view.isGithub).flatMap(subjectValues);
}
const wrongFormat = {
	id: "T34",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		const everywhere = allSubjects(scope);
		return scope.repositories.flatMap(({ identity, format }) => {
			if (format === void 0 || everywhere.some(({ subject }) => covers(subject, identity, format))) return [];
			return subjectValues(view).filter(({ subject }) => covers(subject, identity, format === "classic" ? "immutable" : "classic")).map((value) => {
				const context = contextText(value.subject);
				return findingOn(view, "error", placeOf(value), format === "immutable" ? "GitHub writes IDs into the subjects of this repository, so a subject without IDs never matches." : "GitHub writes the subjects of this repository without IDs, so a subject with IDs never matches.", renderCondition(value.test.operator.name, value.test.key, `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSubjectPrefix */ .V7)(identity, format)}${context === "" ? ":ref:refs/heads/main" : context}`));
			});
		});
	})
};
const malformedIds = {
	id: "T35",
	severity: "error",
	check: inGithubStatements((view, scope) => subjectValues(view).flatMap((value) => {
		const problem = findIdProblem(value.subject) ?? findHyphens(value.subject, scope.repositories);
		if (problem === void 0) return [];
		return [findingOn(view, "error", placeOf(value), problem, `\`repo:OWNER@OWNER-ID/REPO@REPO-ID:\u2026\` or \`repo:OWNER/REPO:\u2026\`${known(scope)}`)];
	}))
};
function known(scope) {
	const [only, ...others] = scope.repositories;
	if (only === void 0 || others.length > 0) return "";
	return `; here \`${(0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSubjectPrefix */ .V7)(only.identity, only.format ?? "immutable")}:\u2026\``;
}
function findIdProblem(subject) {
	const { owner, repository, isPattern } = subject;
	if (owner === void 0 || repository === void 0) return void 0;
	const segments = [owner, repository];
	if (segments.some(({ ids }) => ids.length > 1)) return "A name is followed by more than one ID.";
	const isLiteral = (segment) => !(isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(segment.text));
	if (segments.some(({ ids: [id] }) => id !== void 0 && !(isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(id)) && !/^\d+$/u.test(id))) return "The text after `@` is not an ID. An ID is a number.";
	if (owner.ids.length === repository.ids.length) return void 0;
	const bare = owner.ids.length === 0 ? owner : repository;
	if (!isLiteral(bare)) return void 0;
	return bare === owner ? "The repository has an ID but the owner does not. GitHub writes both or neither, so this value never matches." : "The owner has an ID but the repository does not. GitHub writes both or neither, so this value never matches.";
}
function findHyphens(subject, repositories) {
	const text = `${subject.owner?.text}/${subject.repository?.text}`.toLowerCase();
	const isName = repositories.some(({ identity }) => `${identity.owner}/${identity.name}`.toLowerCase() === text);
	return repositories.some(({ identity: { owner, ownerId, name, id } }) => `${owner}-${ownerId}/${name}-${id}`.toLowerCase() === text) && !isName ? "GitHub joins names and IDs with `@`, not with a hyphen, so this value never matches." : void 0;
}
const letterCase = {
	id: "T36",
	severity: "error",
	check: inGithubStatements((view, scope) => [...subjectValues(view).filter(({ test }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(test.operator) !== "ignore-case").flatMap((value) => judgeNames(value, view, scope)), ...view.tests.filter((test) => test.kind === "claim" && test.constrains).flatMap((test) => {
		const { claims } = scope.facts;
		const got = test.claim === "sub" ? claims?.sub : claims?.all[test.claim];
		const comparison = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(test.operator);
		if (typeof got !== "string" || comparison === "ignore-case") return [];
		if (isMatchedSomewhere(test.claim, got, scope)) return [];
		return test.values.filter(({ raw, text }) => {
			return !(test.claim === "sub" && subjectValues(view).some((value) => value.raw === raw && isMisspelt(value, scope))) && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesValue */ .ZN)(comparison, text.toLowerCase(), got.toLowerCase());
		}).map(({ raw }) => findingOn(view, "error", {
			where: test.where,
			value: raw
		}, `AWS comparisons are case-sensitive, and the token has \`${got}\`, so this does not match.`, renderCondition(comparison === "pattern" && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(raw) ? "StringLike" : "StringEquals", test.key, got)));
	})])
};
function isMatchedSomewhere(claim, got, scope) {
	return scope.statements.some((view) => constrainingTests(view, claim).some(({ operator, values }) => values.some(({ text }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesValue */ .ZN)((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(operator), text, got))));
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
	return [findingOn(view, "error", placeOf(value), `AWS comparisons are case-sensitive, and GitHub spells this repository \`${identity.owner}/${identity.name}\`, so this never matches.`, renderCondition(value.test.operator.name, value.test.key, `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSubjectPrefix */ .V7)(identity, ids)}${contextText(value.subject)}`))];
}
const impossibleName = {
	id: "T37",
	severity: "error",
	check: (scope) => [...findImpossibleNames(scope), ...inGithubStatements(findImpossibleSubjects)(scope)]
};
function findImpossibleSubjects(view) {
	return subjectValues(view).flatMap((value) => {
		const { subject } = value;
		if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(subject.text)) return [];
		if (subject.kind === "template") return [];
		if (subject.kind === "repository" && (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .isRepositoryName */ .en)(`${subject.owner?.name}/${subject.repository?.name ?? "repository"}`)) return [];
		return [findingOn(view, "error", placeOf(value), subject.kind === "repository" ? "GitHub does not allow this name for an owner or repository, so this value never matches." : "GitHub does not issue subjects of this form. A subject starts with `repo:` or with the name of a claim.", renderCondition("StringEquals", keyOf(view, "sub"), "repo:OWNER@OWNER-ID/REPO@REPO-ID:ref:refs/heads/main"))];
	});
}
function findImpossibleNames(scope) {
	return (scope.facts.repositories ?? []).map(({ identity }) => `${identity.owner}/${identity.name}`).filter((name) => !(0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .isRepositoryName */ .en)(name)).map((name) => ({
		severity: "error",
		statement: 0,
		where: "repository",
		value: name,
		message: "GitHub does not allow this name, and a subject built from it could match more than it seems to.",
		instead: "`OWNER/REPO`, as in the URL of the repository on GitHub"
	}));
}
const IDENTITY_RULES = [
	pinnedByName,
	wrongFormat,
	malformedIds,
	letterCase,
	impossibleName,
	{
		id: "T48",
		severity: "warning",
		check: inGithubStatements((view, scope) => {
			if (constrainingTests(view, "repository_id", "repository_owner_id").length > 0) return [];
			return scope.repositories.filter(({ format }) => format === "immutable").filter(({ identity }) => allSubjects(scope).some(({ subject }) => covers(subject, identity, "immutable"))).flatMap(({ identity }) => subjectValues(view).filter(({ subject }) => names(subject, identity) && isClassic(subject)).map((value) => findingOn(view, "warning", placeOf(value), "GitHub now issues this repository's subjects with IDs. The old subject only helps someone who claims the abandoned name.", view.hasGithubKeys ? `remove this value, or add ${renderIdKeys(view, scope)}` : "remove this value")));
		})
	},
	{
		id: "T49",
		severity: "info",
		check: inGithubStatements((view, scope) => {
			const { issuer } = scope.facts;
			if (issuer === void 0) return [];
			const own = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .toProviderName */ .s6)(issuer);
			const shared = own.split("/", 1)[0] ?? own;
			return view.federated.filter(({ provider }) => own !== shared && provider === shared).map(({ id }) => findingOn(view, "info", {
				where: "Principal Federated",
				value: id
			}, "All of GitHub uses this provider. The enterprise's own provider keeps others out even if a condition is missing.", `\`${id.slice(0, id.length - shared.length)}${own}\`, with \`${own}:\` as the prefix of the condition keys`));
		})
	}
];
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
function claimTests(view) {
	return view.tests.filter((test) => test.kind === "claim");
}
function oneOrMany(test) {
	const raw = test.values.map((value) => value.raw);
	const [only] = raw;
	return raw.length === 1 && only !== void 0 ? only : raw;
}
const literalWildcard = {
	id: "T18",
	severity: "error",
	check: inGithubStatements((view, scope) => claimTests(view).filter(({ operator }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(operator) === "exact" || (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(operator) === "ignore-case").flatMap((test) => test.values.filter(({ text }) => hasMeantWildcard(test.claim, text)).filter(({ text }) => scope.facts.claims?.all[test.claim] !== text).map(({ raw }) => findingOn(view, "error", {
		where: test.where,
		value: raw
	}, test.operator.sense === "negative" ? "With this operator, `*` and `?` are ordinary characters, so nothing is excluded." : "With this operator, `*` and `?` are ordinary characters, so no token ever matches.", `write the exact value, or use ${renderCondition(test.operator.sense === "negative" ? "StringNotLike" : "StringLike", test.key, raw)}`))))
};
function hasMeantWildcard(claim, text) {
	if (claim === "workflow") return false;
	if (claim !== "sub" || !text.includes("workflow:")) return (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(text);
	const pieces = text.split(":");
	return pieces.some((piece, index) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(piece) && pieces[index - 1] !== "workflow");
}
const needlessLike = {
	id: "T19",
	severity: "info",
	check: inGithubStatements((view) => claimTests(view).filter((test) => isPatternTest(test) && test.operator.sense === "positive" && test.claim !== "aud").filter((test) => test.values.length > 0 && test.values.every(({ text }) => !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(text))).map((test) => findingOn(view, "info", { where: test.where }, "No value has a wildcard, so the exact operator has the same effect and stays exact when a value is added.", renderCondition("StringEquals", test.key, oneOrMany(test)))))
};
const forAllValues = {
	id: "T22",
	severity: "error",
	check: inGithubStatements((view) => claimTests(view).filter((test) => test.operator.set === "ForAllValues" && !NOT_SINGLE.includes(test.claim)).map((test) => findingOn(view, "error", { where: test.where }, "`ForAllValues:` is true when the token lacks the claim or the key is misspelled, so it may check nothing.", renderCondition(plainName(test), test.key, oneOrMany(test)))))
};
const forAnyValue = {
	id: "T23",
	severity: "info",
	check: inGithubStatements((view) => claimTests(view).filter((test) => test.operator.set === "ForAnyValue" && !NOT_SINGLE.includes(test.claim)).map((test) => findingOn(view, "info", { where: test.where }, "The claim has one value, so `ForAnyValue:` adds nothing.", renderCondition(plainName(test), test.key, oneOrMany(test)))))
};
function plainName(test) {
	const base = test.operator.name.slice(test.operator.name.indexOf(":") + 1);
	return test.operator.ifExists ? base.slice(0, -8) : base;
}
const optionalIdentity = {
	id: "T24",
	severity: "error",
	check: inGithubStatements((view) => claimTests(view).filter(({ operator, claim }) => operator.ifExists && NEVER_OPTIONAL.includes(claim)).filter(({ operator }) => operator.sense !== "negative").map((test) => findingOn(view, "error", { where: test.where }, "`IfExists` is true when the token lacks the claim. A condition on the identity must not be optional.", renderCondition(plainName(test), test.key, oneOrMany(test)))))
};
const onlyNegative = {
	id: "T25",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		return findOnlyNegative(view).map((test) => findingOn(view, "error", { where: test.where }, "The conditions only exclude subjects, so every other subject on GitHub is admitted.", `require a subject: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`));
	})
};
const addedNegative = {
	id: "T26",
	severity: "info",
	check: inGithubStatements((view) => {
		if (findOnlyNegative(view).length > 0) return [];
		const isExact = constrainingTests(view, "sub").some(isExactTest);
		return claimTests(view).filter(({ operator }) => operator.sense === "negative").map((test) => findingOn(view, "info", { where: test.where }, isExact ? "The subjects are exact already, so the exclusion changes nothing." : "The exclusion works, but everything it does not name is still admitted.", isExact ? "remove the exclusion" : "list the subjects you want with `StringEquals`, and remove the exclusion"));
	})
};
const sameClaimTwice = {
	id: "T50",
	severity: "info",
	check: inGithubStatements((view) => {
		const positive = claimTests(view).filter(({ operator }) => operator.sense === "positive");
		return [...new Set(positive.map(({ claim }) => claim))].flatMap((claim) => {
			const [first, ...rest] = positive.filter((test) => test.claim === claim);
			if (first === void 0 || rest.length === 0) return [];
			return rest.map((test) => findingOn(view, "info", { where: test.where }, areDisjoint(first, test) ? `This must be true together with \`${first.where}\`, and no token can match both.` : `This must be true together with \`${first.where}\`; put alternatives in one list.`, `put all alternatives for \`${claim}\` in one list under one operator, or in separate statements`));
		});
	})
};
function findOnlyNegative(view) {
	const tests = testsOf(view, "sub");
	return !(constrainingTests(view, "job_workflow_ref").length > 0) && tests.every(({ operator }) => operator.sense === "negative") ? tests : [];
}
function areDisjoint(a, b) {
	const misses = (list, other) => isExactTest(list) && other.constrains && !list.values.some(({ text }) => other.values.some((value) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesValue */ .ZN)((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(other.operator), value.text, text)));
	return misses(a, b) || misses(b, a);
}
const OPERATOR_RULES = [
	literalWildcard,
	needlessLike,
	forAllValues,
	forAnyValue,
	optionalIdentity,
	onlyNegative,
	addedNegative,
	sameClaimTwice
];
// build/src/trust/lint/rules/permissions.js
const looseAdmin = {
	id: "T42",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		if (!isAdmin(scope.facts)) return [];
		const [worst] = [...findLooseness(view, scope)].sort((a, b) => Number(b.isCertain) - Number(a.isCertain));
		if (worst === void 0) return [];
		return [findingOn(view, worst.isCertain ? "error" : "warning", worst.place, `The role has administrator permissions in the account, and ${worst.why}.`, "trust one environment with required reviewers, as `environment:NAME`, or give the role only the permissions that its jobs use")];
	})
};
function findLooseness(view, scope) {
	const isByWorkflow = isPinned(view, "job_workflow_ref");
	const values = decidingValues(view);
	if (constrainingTests(view, "sub").length === 0) return [{
		isCertain: !isByWorkflow,
		place: { where: "Condition" },
		why: isByWorkflow ? "it is unknown whether every run of that workflow is reviewed" : "no condition limits the subject of the token"
	}];
	const wide = values.filter(({ subject }) => subject.kind === "repository" && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .reachOf */ .xw)(subject) !== "repository").filter(() => !isPinned(view, "repository_id")).map(({ test, raw }) => ({
		isCertain: true,
		place: {
			where: test.where,
			value: raw
		},
		why: "this value admits more than one repository"
	}));
	const contexts = gradedContexts(view);
	const untold = values.filter((value) => !contexts.some(({ subject }) => subject.raw === value.raw)).map(({ test, raw }) => ({
		isCertain: false,
		place: {
			where: test.where,
			value: raw
		},
		why: "this subject names neither an environment nor a branch"
	}));
	const loose = contexts.flatMap((graded) => {
		const { context, place } = graded;
		if (!(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactContext */ .Jt)(context, graded.isPattern)) return [{
			isCertain: !(isByWorkflow || context.kind === "other"),
			place,
			why: "this value admits runs that need no review"
		}];
		if (context.kind !== "environment") return [{
			isCertain: false,
			place,
			why: `it is unknown whether the ${context.kind === "tag" ? "tag" : "branch"} is protected`
		}];
		const name = environmentName(graded);
		const state = environmentState(name, scope.facts);
		if (state === void 0 || state === "protected") return [];
		return [{
			isCertain: true,
			place,
			why: `the environment \`${name}\` has no protection`
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
const selfEscalation = {
	id: "T43",
	severity: "warning",
	check: ofRole(findSelfEscalation)
};
function findSelfEscalation(facts) {
	const { permissions } = facts;
	if (permissions === void 0) return [];
	return permissions.documents.flatMap((document, number) => document.Statement.flatMap((statement, index) => {
		const problem = findEscalation(statement, permissions);
		if (problem === void 0) return [];
		return [{
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
		const matches = (pattern) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isLike */ .ON)(pattern.toLowerCase(), action.toLowerCase());
		if (statement.NotAction !== void 0) return (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.NotAction).some(matches) ? void 0 : action;
		return (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.Action).find(matches);
	};
	const everything = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.Action).find((action) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(action) || /^iam:\*+$/iu.test(action));
	if (everything !== void 0) return {
		value: everything,
		message: "The role can perform any IAM action, so it can give itself any permission.",
		instead: "list the IAM actions that the job needs, limited to the roles that it manages"
	};
	if (!reachesEveryRole(statement)) return void 0;
	const pass = granted("iam:PassRole");
	if (pass !== void 0) return {
		value: pass,
		message: "The role can pass any role in the account to a service, so it can use the permissions of all of them.",
		instead: "`\"Resource\": \"arn:aws:iam::ACCOUNT-ID:role/NAME\"` with the roles that it passes"
	};
	const rewriting = permissions.hasBoundary || testsBoundary(statement) ? void 0 : REWRITING_ACTIONS.map(granted).find((action) => action !== void 0);
	if (rewriting === void 0) return void 0;
	return {
		value: rewriting,
		message: "The role can change its own policies or trust policy, and no permissions boundary limits what it can give itself.",
		instead: "limit `Resource` to other roles, or set a permissions boundary on this role"
	};
}
function reachesEveryRole(statement) {
	if (statement.NotResource !== void 0) return true;
	return (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.Resource).some((resource) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isLike */ .ON)(resource, "arn:aws:iam::111122223333:role/zq7-any") || (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(resource.split(":role/", 2)[1] ?? ""));
}
function testsBoundary(statement) {
	return Object.values(statement.Condition ?? {}).some((keys) => Object.keys(keys).some((key) => key.toLowerCase() === "iam:permissionsboundary"));
}
const HOUR = 3600;
const longSessions = {
	id: "T44",
	severity: "warning",
	check: ofRole(findLongSessions)
};
function findLongSessions(facts) {
	const seconds = facts.maxSessionDuration;
	if (seconds === void 0 || seconds <= HOUR) return [];
	const hours = Math.round(seconds / HOUR * 10) / 10;
	return [{
		severity: "warning",
		statement: 0,
		where: "MaxSessionDuration",
		value: String(seconds),
		message: seconds >= 12 * HOUR ? "Sessions can last twelve hours, the maximum that AWS allows. Leaked credentials stay valid for that time." : `Sessions can last ${hours} hours. Leaked credentials stay valid for that time.`,
		instead: `\`"MaxSessionDuration": ${HOUR}\`, or the duration of the longest job`
	}];
}
const PERMISSION_RULES = [
	looseAdmin,
	selfEscalation,
	longSessions
];
// build/src/trust/lint/rules/principals.js
const RETIRED_HOST = "vstoken.actions.githubusercontent.com";
const wrongProvider = {
	id: "T38",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		const instead = `\`"Principal": { "Federated": ${JSON.stringify(properArn(view, scope.facts))} }\``;
		const found = view.federated.flatMap((principal) => {
			const problem = findProviderProblem(principal, scope.facts);
			if (problem === void 0) return [];
			return [findingOn(view, "error", {
				where: "Principal Federated",
				value: principal.id
			}, problem, instead)];
		});
		const mixed = view.federated.length > 1 && new Set(view.federated.map(({ id }) => id)).size > 1 ? [findingOn(view, "error", { where: "Principal Federated" }, "The list names several providers, but a condition key belongs to one of them, so it does not test the tokens of the others.", `use one statement per provider, with its own keys; for GitHub ${instead}`)] : [];
		const anyone = view.others.filter(({ id }) => id === "*").map(({ kind, id }) => findingOn(view, "error", {
			where: `Principal ${kind}`,
			value: id
		}, "The statement is written for GitHub but its principal is everyone.", instead));
		return [
			...found,
			...mixed,
			...anyone
		];
	})
};
function properArn(view, facts) {
	const named = view.federated.find(({ isGithub }) => isGithub);
	const provider = named?.provider?.toLowerCase();
	const issuer = facts.issuer ?? "https://token.actions.githubusercontent.com";
	const isUsable = provider !== void 0 && !provider.includes("*") && findHostProblem(provider, facts) === void 0;
	const account = facts.account ?? (/^\d{12}$/u.test(named?.account ?? "") ? named?.account ?? "" : "ACCOUNT-ID");
	return (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .toProviderArn */ .Oi)(facts.partition, account, isUsable ? `https://${named?.provider}` : issuer);
}
function findHostProblem(provider, facts) {
	const host = provider.toLowerCase().split("/", 1)[0] ?? "";
	if (host === RETIRED_HOST && facts.issuer?.includes(RETIRED_HOST) !== true) return "GitHub retired this issuer in 2021 and no longer issues tokens from it.";
	return host.includes("githubuser") && host !== "token.actions.githubusercontent.com" && host !== RETIRED_HOST ? "The host looks like a GitHub issuer but is not one." : void 0;
}
function findProviderProblem(principal, facts) {
	const { id, provider, partition, account } = principal;
	if (id === "*") return "The statement trusts every identity provider, not only GitHub's.";
	if (!principal.isGithub) return void 0;
	if (provider === void 0) return "This is not the ARN of an OIDC provider, so no GitHub token is admitted.";
	if (account === void 0 || !/^\d{12}$/u.test(account)) return "The ARN does not contain a 12-digit account ID.";
	const host = findHostProblem(provider, facts);
	if (host !== void 0) return host;
	if (facts.account !== void 0 && account !== facts.account) return `The provider is in account ${account}, but the role is in ${facts.account}. A role can only trust providers in its own account.`;
	if (partition !== facts.partition) return `The ARN is in partition \`${partition}\`, but the role is in \`${facts.partition}\` (as in ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRegion */ ._h)(facts.partition)}).`;
	return facts.providerExists === false ? "The account has no such provider. IAM still saves the policy, but AWS refuses every run." : void 0;
}
const wideAction = {
	id: "T39",
	severity: "error",
	check: inStatements((view) => {
		const { statement } = view;
		if (statement.Effect !== "Allow") return [];
		const proper = view.isGithub ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole";
		const negated = ["NotAction", "NotPrincipal"].filter((element) => statement[element] !== void 0).map((element) => findingOn(view, "error", { where: element }, `\`${element}\` allows everything that it does not name.`, element === "NotAction" ? `\`"Action": "${proper}"\`` : "`\"Principal\"` with the principals that may assume the role"));
		const wide = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(statement.Action).flatMap((action) => {
			const isEvery = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(action) || /^sts:\*+$/iu.test(action) || action === "*:*";
			if (!isEvery && !action.includes("*") && !action.includes("?")) return [];
			return [findingOn(view, isEvery && (view.isGithub || isForAnyone(view)) ? "error" : "warning", {
				where: "Action",
				value: action
			}, isEvery ? "The statement allows every STS action, including those that AWS adds later." : "The pattern allows more than one action. Name each action in a trust policy.", `\`"Action": "${proper}"\``)];
		});
		return [...negated, ...wide];
	})
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
	return view.tests.some((test) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isStrict */ .io)(test.operator) && test.values.length > 0 && !test.values.some(({ text }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(text)) && (test.kind === "claim" || CALLER_KEYS.some((key) => test.key.toLowerCase().startsWith(key))));
}
const openStatement = {
	id: "T40",
	severity: "error",
	check: inStatements((view) => {
		const { statement } = view;
		if (statement.Effect !== "Allow" || view.isGithub) return [];
		const anyone = isClosed(view) ? [] : view.others.filter(({ id }) => id === "*");
		const providers = isBound(view) || !admitsAction(statement, "sts:AssumeRoleWithWebIdentity") ? [] : view.federated.filter(({ provider, isGithub }) => provider !== void 0 && !isGithub);
		return [...anyone.map(({ kind, id }) => findingOn(view, "error", {
			where: `Principal ${kind}`,
			value: id
		}, "This statement lets anyone assume the role, regardless of the other statements.", "remove the statement, or name the principals that need it")), ...providers.map(({ id, provider }) => findingOn(view, "error", {
			where: "Principal Federated",
			value: id
		}, "This statement admits every identity of that provider, regardless of the other statements.", `remove the statement, or add a condition such as ${renderCondition("StringEquals", `${provider}:sub`, "SUBJECT")}`))];
	})
};
const otherPrincipal = {
	id: "T41",
	severity: "warning",
	check: inStatements((view) => {
		if (view.statement.Effect !== "Allow") return [];
		const isOpen = !view.isGithub && !isClosed(view);
		return view.others.filter(({ kind, id }) => kind === "AWS" && !(id === "*" && (isOpen || view.isGithub))).map(({ kind, id }) => findingOn(view, "warning", {
			where: `Principal ${kind}`,
			value: id
		}, "This principal can assume the role without GitHub.", "use a separate role for these callers, unless this access is intended"));
	})
};
const needlessTagSession = {
	id: "T45",
	severity: "info",
	check: inStatements((view) => {
		if (!(view.statement.Effect === "Allow" && view.federated.some(({ isGithub }) => isGithub)) || view.others.length > 0) return [];
		return (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(view.statement.Action).filter((action) => action.toLowerCase() === "sts:tagsession").map((action) => findingOn(view, "info", {
			where: "Action",
			value: action
		}, "GitHub's tokens carry no session tags, so this action is never used.", `\`"Action": "sts:AssumeRoleWithWebIdentity"\` with the conditions on \`${keyOf(view, "sub")}\` as they are`));
	})
};
const policyTooLong = {
	id: "T46",
	severity: "error",
	check: ({ policy }) => findExcessLength(policy)
};
function findExcessLength(policy) {
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(policy));
	if (length <= 2048) return [];
	return [{
		severity: length > 4096 ? "error" : "warning",
		statement: 0,
		where: "policy",
		message: `The policy has ${length} characters, not counting white space; IAM allows ${_document_js__WEBPACK_IMPORTED_MODULE_6__/* .TRUST_POLICY_QUOTA */ .jO}, or up to ${_document_js__WEBPACK_IMPORTED_MODULE_6__/* .TRUST_POLICY_MAXIMUM */ .zt} if the account's quota is raised.`,
		instead: `${length - _document_js__WEBPACK_IMPORTED_MODULE_6__/* .TRUST_POLICY_QUOTA */ .jO} characters fewer: use fewer subjects, or a second role for some of them`
	}];
}
const PRINCIPAL_RULES = [
	wrongProvider,
	wideAction,
	openStatement,
	otherPrincipal,
	needlessTagSession,
	policyTooLong
];
// build/src/trust/lint/rules/repositories.js
const noSubject = {
	id: "T01",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		const bound = constrainingTests(view, "sub", "job_workflow_ref");
		const attempted = testsOf(view, "sub", "job_workflow_ref").filter(({ operator }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(operator) !== "other" || operator.set === "ForAllValues" || operator.ifExists);
		const misspelt = view.tests.filter((test) => test.kind === "malformed" && test.constrains && ["sub", "job_workflow_ref"].includes(meantClaim(test)));
		if (bound.length + attempted.length + misspelt.length > 0) return [];
		return [findingOn(view, "error", { where: "Condition" }, !isHeldToRepository(view) ? "No condition tests the subject of the token, so any repository on GitHub can assume the role." : "No condition tests the subject or the workflow of the token, and IAM rejects a policy for GitHub without either.", `add ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`)];
	})
};
function wideValues(view) {
	const subjects = decidingValues(view).map((value) => ({
		place: placeOf(value),
		reach: value.subject.kind === "repository" ? (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .reachOf */ .xw)(value.subject) : "repository",
		subject: value
	}));
	if (constrainingTests(view, "sub").length > 0) return subjects;
	const workflows = constrainingTests(view, "job_workflow_ref").flatMap((test) => test.values.map(({ raw, text }) => ({
		place: {
			where: test.where,
			value: raw
		},
		reach: isPatternTest(test) ? reachOfWorkflow(text) : "repository",
		subject: void 0
	})));
	return [...subjects, ...workflows];
}
function reachOfWorkflow(pattern) {
	const [owner = "", repository = "*"] = pattern.split("/", 2);
	if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(pattern) || (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(owner)) return "everything";
	if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(owner)) return "owners";
	if ((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(repository)) return "owner";
	return (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(repository) ? "look-alike" : "repository";
}
function findHold(view) {
	if (isPinned(view, "repository_id")) return "repository_id";
	if (isPinned(view, "repository")) return "repository";
	return constrainingTests(view, "sub").length > 0 && isPinned(view, "job_workflow_ref") ? "job_workflow_ref" : void 0;
}
function insteadOf(view, scope, value) {
	return `name the repository: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope, value))}`;
}
const everySubject = {
	id: "T02",
	severity: "error",
	check: inGithubStatements((view, scope) => wideValues(view).filter(({ reach }) => reach === "everything").map(({ place, subject }) => {
		const hold = findHold(view);
		const isRefused = /^[*?]/u.test(subject?.subject.text ?? "");
		return findingOn(view, hold === void 0 || isRefused ? "error" : "warning", place, hold === void 0 ? isPinned(view, "repository_owner_id") ? "The subject matches everything, so every repository of the owner whose ID is pinned can assume the role." : "This value matches the tokens of every repository on GitHub, and one such value makes the whole list ineffective." : `This value matches every repository on GitHub; only the key \`${hold}\` keeps the others out.`, insteadOf(view, scope, subject));
	}))
};
const ownerWildcard = {
	id: "T03",
	severity: "error",
	check: inGithubStatements((view, scope) => wideValues(view).filter(({ reach }) => reach === "owners").flatMap(({ place, subject }) => {
		const hold = findHold(view) ?? (isPinned(view, "repository_owner_id") ? "repository_owner_id" : void 0);
		if (isPinned(view, "repository_id") && subject !== void 0 && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isFixedByIds */ .Wj)(subject.subject)) return [];
		return [findingOn(view, hold === void 0 ? "error" : "warning", place, hold === void 0 ? "The owner contains a wildcard: anyone who registers an account that matches the pattern can assume the role." : `The owner contains a wildcard; only the key \`${hold}\` keeps look-alike owners out.`, insteadOf(view, scope, subject))];
	}))
};
const everyRepository = {
	id: "T04",
	severity: "error",
	check: inGithubStatements((view, scope) => [...wideValues(view).filter(({ reach }) => reach === "owner").map(({ place, subject }) => {
		const hold = findHold(view);
		return findingOn(view, hold === void 0 ? "error" : "warning", place, hold === void 0 ? "Every repository of this owner can assume the role, including repositories created later." : `The subject admits every repository of this owner; only the key \`${hold}\` keeps the others out.`, insteadOf(view, scope, subject));
	}), ...decidingValues(view).filter(({ subject }) => subject.kind === "template" && findHold(view) === void 0).filter(({ subject }) => {
		const pins = pinsOf(view, subject);
		return subject.claims.some(({ key }) => key === "repository" || key?.startsWith("repository_owner")) && !pins.repositoryId && !pins.repositoryName && (pins.ownerId || pins.ownerName);
	}).map((value) => findingOn(view, "warning", placeOf(value), "This subject names an owner but no repository, so every repository of the owner can assume the role.", view.hasGithubKeys ? `add ${renderIdKeys(view, scope)}` : "add `repo` or `repository` to the subject template of the repository, and to this value"))])
};
const repositoryPrefix = {
	id: "T05",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		return [...wideValues(view).filter(({ reach }) => reach === "look-alike").flatMap(({ place, subject }) => {
			const hold = findHold(view);
			const isFixed = subject !== void 0 && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isFixedByIds */ .Wj)(subject.subject);
			if (isFixed && isPinned(view, "repository_id")) return [];
			const isHeld = hold !== void 0 || isFixed;
			return [findingOn(view, isHeld ? "warning" : "error", place, isHeld ? `The repository is a pattern; only ${hold === void 0 ? "the ID after it" : `the key \`${hold}\``} keeps other repositories out.` : "The repository pattern also matches other repositories, such as one whose name starts with the same text.", insteadOf(view, scope, subject))];
		}), ...subjectValues(view).flatMap((value) => findMissingContext(value, view, scope))];
	})
};
function findMissingContext(value, view, scope) {
	const { subject } = value;
	const place = subject.repository ?? subject.owner;
	if (subject.kind !== "repository" || place === void 0) return [];
	if (subject.isPattern && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(subject.text)) return [];
	const isEmpty = subject.hasContext && subject.claims.every(({ key, value: text }) => key === void 0 && text === "");
	if (subject.hasContext && !isEmpty || isWholeSubject(subject.text, scope)) return [];
	return [findingOn(view, "error", placeOf(value), "The subject ends after the repository, but GitHub adds a `:` and the context of the run, so this value never matches.", renderCondition("StringEquals", keyOf(view, "sub"), withContext(value, "ref:refs/heads/main", view, scope)))];
}
function isWholeSubject(text, scope) {
	if (scope.facts.claims?.sub === text) return true;
	return scope.repositories.some(({ identity, template }) => template?.length === 1 && template[0] === "repo" && ["classic", "immutable"].some((format) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSubjectPrefix */ .V7)(identity, format).toLowerCase() === text.toLowerCase()));
}
const REPOSITORY_RULES = [
	noSubject,
	everySubject,
	ownerWildcard,
	everyRepository,
	repositoryPrefix,
	{
		id: "T06",
		severity: "error",
		check: inGithubStatements((view, scope) => decidingValues(view).filter(({ subject }) => subject.isPattern && subject.kind === "repository" && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .reachOf */ .xw)(subject) !== "everything").filter(({ subject }) => [subject.owner, subject.repository].some((segment) => segment?.ids.some((id) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(id)) === true)).filter(() => !isPinned(view, "repository_id")).map((value) => findingOn(view, isPinned(view, "repository_owner_id") ? "warning" : "error", placeOf(value), "With `*` for an ID, anyone who claims an abandoned name is admitted. IDs exist to prevent that.", view.hasGithubKeys ? `write the IDs, or keep the pattern and add ${renderIdKeys(view, scope)}` : `write the IDs: ${renderCondition("StringEquals", keyOf(view, "sub"), exampleSubject(view, scope))}`)))
	},
	{
		id: "T47",
		severity: "none",
		check: () => []
	}
];
// build/src/trust/lint/rules/subject-values.js
const unencodedColon = {
	id: "T14",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		return subjectValues(view).filter(({ subject }) => subject.kind !== "unreadable" && subject.claims.some((pair) => pair.hasStrayColon)).filter(({ raw }) => raw !== scope.facts.claims?.sub).map((value) => {
			const stray = value.subject.claims.find((pair) => pair.hasStrayColon);
			const encoded = stray === void 0 ? value.raw : encodeIn(value.raw, stray.value);
			return findingOn(view, "error", placeOf(value), "GitHub writes a `:` inside a name as `%3A`, so this value never matches.", renderCondition(value.test.operator.name, value.test.key, encoded));
		});
	})
};
function encodeIn(text, part) {
	return text.replace(part, () => part.replaceAll(":", "%3A"));
}
const percentInEnvironment = {
	id: "T15",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		if (constrainingTests(view, "environment").some(({ values }) => !values.some(({ text }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllWildcard */ .EQ)(text)))) return [];
		return subjectValues(view).flatMap((value) => {
			const environment = value.subject.claims.find(({ key }) => key === "environment")?.value;
			if (environment?.includes("%") !== true) return [];
			const name = environment.replaceAll("%3A", ":");
			return [findingOn(view, isAdmin(scope.facts) && environment.includes("%3A") ? "error" : "warning", placeOf(value), "GitHub does not escape `%` itself, so an environment with `:` in its name and one with `%3A` have the same subject.", view.exposedClaims.includes("environment") ? `add ${renderCondition("StringEquals", keyOf(view, "environment"), name)}` : "rename the environment so that its name contains neither `:` nor `%`")];
		});
	})
};
const environmentAgainstRef = {
	id: "T16",
	severity: "error",
	check: inGithubStatements((view, scope) => {
		const { claims } = scope.facts;
		const mark = claims?.sub.indexOf(":environment:") ?? -1;
		if (claims === void 0 || mark < 0 || isAdmitted(claims.sub, scope)) return [];
		const prefix = `${claims.sub.slice(0, mark)}:ref:`;
		return subjectValues(view).filter((value) => refersTo(value, prefix, claims.ref)).map((value) => findingOn(view, "error", placeOf(value), "The job has an environment, and GitHub writes it into the subject instead of the branch or tag, so this value cannot match.", [renderCondition("StringEquals", keyOf(view, "sub"), claims.sub), ...claims.ref !== void 0 && view.exposedClaims.includes("ref") ? [`and, to keep the ref, ${renderCondition("StringEquals", keyOf(view, "ref"), claims.ref)}`] : []].join(" ")));
	})
};
function refersTo(value, prefix, ref) {
	const { text } = value.subject;
	const comparison = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(value.test.operator);
	if (ref !== void 0 && (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesValue */ .ZN)(comparison, text, `${prefix}${ref}`)) return true;
	return text.startsWith(prefix);
}
function isAdmitted(sub, scope) {
	return scope.statements.filter((view) => view.isGithub).some((view) => constrainingTests(view, "sub").some((test) => test.values.some(({ text }) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesValue */ .ZN)((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)(test.operator), text, sub))));
}
const SUBJECT_VALUE_RULES = [
	unencodedColon,
	percentInEnvironment,
	environmentAgainstRef,
	{
		id: "T17",
		severity: "warning",
		check: inGithubStatements((view) => view.tests.filter((test) => test.kind === "claim" && isPatternTest(test)).flatMap((test) => test.values.filter(({ text }) => text.includes("?")).map(({ raw }) => findingOn(view, "warning", {
			where: test.where,
			value: raw
		}, "`?` matches exactly one arbitrary character, and the pattern stops matching when the name gets longer.", "list the names with `StringEquals`, or use `*` after a `/`"))))
	}
];
// build/src/trust/lint/rules/rules.js
const LINT_RULES = [
	...REPOSITORY_RULES,
	...CONTEXT_RULES,
	...SUBJECT_VALUE_RULES,
	...OPERATOR_RULES,
	...AUDIENCE_AND_KEY_RULES,
	...IDENTITY_RULES,
	...PRINCIPAL_RULES,
	...PERMISSION_RULES
].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
// build/src/trust/lint/lint.js
function lint(policy, facts) {
	const scope = {
		facts,
		policy,
		statements: parseStatements(policy, facts),
		repositories: knownRepositories(facts)
	};
	return dropRepeated(LINT_RULES.flatMap(({ id, check }) => check(scope).map((problem) => ({
		rule: id,
		...problem
	})))).sort((a, b) => a.statement - b.statement || compareText(a.rule, b.rule));
}
function dropRepeated(findings) {
	return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// build/src/commands/declare/environments.js
function namedEnvironments$1(declared) {
	const named = declared.roles.flatMap(_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedBy */ .hM).flatMap(({ identity, contexts }) => contexts.flatMap((context) => context.kind === "environment" && !(0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(context.name) ? [{
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
const ORDER = [
	"missing",
	"unprotected",
	"protected"
];
function worstByName(environments) {
	const worst = new Map();
	for (const { name, protection } of environments) {
		const before = worst.get(name);
		if (protection === void 0) continue;
		if (before === void 0 || ORDER.indexOf(protection) < ORDER.indexOf(before)) worst.set(name, protection);
	}
	return worst;
}
const DESCRIPTIONS = {
	missing: "does not exist: the first job that names it creates it, without protection",
	unprotected: "exists, without protection rules, so every branch can deploy to it",
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
			protection === void 0 ? "unknown (grant `actions: read` to check it)" : DESCRIPTIONS[protection]
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
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRoleArn */ .DM)(role.arn);
	if (arn === void 0) return [];
	const facts = {
		partition: arn.partition,
		account: arn.account,
		issuer,
		clientIds: [audience],
		providerExists: true,
		repositories: (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedBy */ .hM)(declaredRole).map((repository) => {
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
		const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRoleArn */ .DM)(role.arn);
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
		}), `What the trust linter found in the current policy of ${role.name}`);
	});
}
async function lintForToken(compared, arn, claims, github) {
	const { trust, role } = compared;
	if (trust.role.kind !== "present" || trust.role.policy === void 0) return [];
	const { policy } = trust.role;
	const identity = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .toRepositoryIdentity */ .Gv)(claims);
	const repository = `${identity.owner}/${identity.name}`;
	const environments = await findEnvironments(namedEnvironments(policy).map((name) => ({
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
		const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(text);
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
	return Statement.some(({ Effect, Action, NotAction }) => Effect === "Allow" && (NotAction !== void 0 || !(0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(Action).every(isReading)));
}
function namedEnvironments(policy) {
	const values = policy.Statement.flatMap(({ Condition = {} }) => Object.values(Condition)).flatMap((keys) => Object.entries(keys).flatMap(([key, value]) => key.toLowerCase().endsWith(":sub") ? (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(value).map(String) : []));
	return [...new Set(values.flatMap((value) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsIn */ .Ib)((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .readSubjectPattern */ .Lm)(value, true))))];
}
function liveFormat(claims, repositoryId) {
	if (claims === void 0 || claims.repositoryId !== repositoryId) return void 0;
	const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(claims);
	return subject.kind === "default" ? subject.format : void 0;
}
function isReadOnly(policyArn) {
	return /^arn:[\w-]+:iam::aws:policy\/(?:[\w-]+\/)*(?:\w*ReadOnly(?:Access)?|ViewOnlyAccess|SecurityAudit)$/u.test(policyArn);
}



/***/ })

};
