export const id = 369;
export const ids = [369];
export const modules = {

/***/ 3372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLiveLookup: () => (/* binding */ createLiveLookup)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
/* harmony import */ var _trust_issuer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3985);
/* harmony import */ var _iam_adapter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3605);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7039);





function createTrustLookup({ caller, reader, credentials }) {
    return {
        async lookUp(role, issuer, path) {
            const providerArn = (0,_trust_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderArn */ .Oi)(role.partition, role.account, issuer);
            const [identity, foundRole, foundProvider] = await Promise.all([
                attempt(async () => ({ kind: 'present', value: await caller.callerIdentity(credentials) })),
                attempt(() => reader.readRole(role.name)),
                attempt(() => reader.readProvider(providerArn)),
            ]);
            const account = identity.kind === 'present' ? (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(identity.value.arn)?.account : undefined;
            if (account !== role.account) {
                const why = account === undefined
                    ? `the credentials from ${credentials.from} do not work`
                    : `the credentials from ${credentials.from} are of account ${(0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(account, account)}`;
                return { trust: { role: { kind: 'unknown', why }, provider: { kind: 'unknown', why } }, role: undefined };
            }
            const known = toKnownRole(foundRole, path === 'any' ? undefined : (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role));
            return {
                trust: { role: known, provider: toKnownProvider(foundProvider) },
                role: known.kind === 'present' && foundRole.kind === 'present' ? foundRole.value : undefined,
            };
        },
    };
}
async function attempt(read) {
    try {
        return await read();
    }
    catch (error) {
        return { kind: 'unreadable', action: '', reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) ? error.message : 'the call failed' };
    }
}
function toKnownRole(reading, arn) {
    if (reading.kind === 'unreadable')
        return { kind: 'unknown', why: reading.reason };
    if (reading.kind === 'absent' || (arn !== undefined && reading.value.arn !== arn))
        return { kind: 'absent' };
    return { kind: 'present', ...reading.value.trust };
}
function toKnownProvider(reading) {
    if (reading.kind === 'unreadable')
        return { kind: 'unknown', why: reading.reason };
    if (reading.kind === 'absent')
        return { kind: 'absent' };
    return { kind: 'present', clientIds: reading.value.audiences };
}
const LOOKUP_TIMEOUT_MS = 2000;
function createLiveLookup(settings, credentials) {
    const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(LOOKUP_TIMEOUT_MS)]);
    const impatient = { ...settings, signal, maxAttempts: 1 };
    const { reader } = (0,_iam_adapter_js__WEBPACK_IMPORTED_MODULE_2__/* .createIamAdapter */ .$)(impatient, credentials);
    return createTrustLookup({ caller: (0,_sts_js__WEBPACK_IMPORTED_MODULE_3__.createCallerSts)(impatient), reader, credentials });
}


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   SD: () => (/* binding */ REPOSITORY_TAG),
/* harmony export */   dS: () => (/* binding */ MANAGED_BY_TAG),
/* harmony export */   dt: () => (/* binding */ ownershipTags),
/* harmony export */   eH: () => (/* binding */ ADDED_TAG),
/* harmony export */   l9: () => (/* binding */ ADOPTED_TAG),
/* harmony export */   xK: () => (/* binding */ defaultRoleName),
/* harmony export */   zr: () => (/* binding */ findOwner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const MANAGED_BY_TAG = 'gh-oidc-aws:managed-by';
const REPOSITORY_TAG = 'gh-oidc-aws:repository';
const ADOPTED_TAG = 'gh-oidc-aws:adopted';
const ADDED_TAG = 'gh-oidc-aws:added';
function ownershipTags(repository) {
    return { [MANAGED_BY_TAG]: 'gh-oidc-aws', [REPOSITORY_TAG]: repository };
}
function findOwner(tags) {
    if (tags[MANAGED_BY_TAG] !== 'gh-oidc-aws')
        return undefined;
    return {
        repository: tags[REPOSITORY_TAG],
        isMerged: tags[ADOPTED_TAG] === 'merge',
        added: (tags[ADDED_TAG] ?? '').split(' ').filter((hash) => hash !== ''),
    };
}
function isOwnedBy(tags, { repository, formerNames = [] }) {
    const owner = findOwner(tags);
    if (owner === undefined)
        return false;
    const { repository: named } = owner;
    const isNamed = (name) => name.toLowerCase() === named?.toLowerCase();
    return named === undefined || isNamed(repository) || formerNames.some(isNamed);
}
const ROLE_NAME_LIMIT = 64;
function defaultRoleName(repository) {
    const name = `gha-${repository.replace('/', '-')}`;
    if (name.length <= ROLE_NAME_LIMIT)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(repository.toLowerCase()).digest('hex').slice(0, 8);
    return `${name.slice(0, ROLE_NAME_LIMIT - hash.length - 1)}-${hash}`;
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   Re: () => (/* binding */ toSentence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lJ: () => (/* binding */ ADD_PRINTED_STATEMENT)
/* harmony export */ });
const LONGEST = 600;
const MOST = 3;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}`]/gu;
function quote(value) {
    const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    return `\`${shown.replace(UNSHOWN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}
function quoteList(values, word = 'or') {
    const shown = values.slice(0, MOST).map(quote);
    const more = values.length - shown.length;
    if (more > 0)
        return `${shown.join(', ')} (and ${more} more)`;
    const last = shown.pop();
    if (last === undefined)
        return 'no value';
    return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}
function toSentence(clauses) {
    const text = clauses.join('; besides, ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
function isPlain(value) {
    return value.length <= LONGEST && value.search(UNSHOWN) === -1 && !/[*?]|\$\{/u.test(value);
}
const ADD_PRINTED_STATEMENT = 'Add the statement of the printed policy to the trust policy of the role; it admits exactly this run.';


/***/ }),

/***/ 9245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isLike),
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9327);

function evaluate(policy, request) {
    const scope = {
        request,
        context: new Map([...request.context].map(([key, values]) => [key.toLowerCase(), values])),
        hasVariables: policy.Version === '2012-10-17',
    };
    const statements = policy.Statement.map((statement, index) => traceStatement(statement, index, scope));
    const strongest = (effect) => anyOf(statements.filter((trace) => trace.effect === effect).map((trace) => trace.verdict));
    const denied = strongest('Deny');
    const allowed = strongest('Allow');
    const decision = denied === 'true' || allowed === 'false' ? 'deny' : denied === 'false' && allowed === 'true' ? 'allow' : 'unknown';
    return { decision, explicitDeny: denied === 'true', statements };
}
function traceStatement(statement, index, scope) {
    const { request } = scope;
    const principal = request.principal === undefined ? 'true' : matchPrincipal(statement, request.principal);
    const action = matchElement(statement.Action, statement.NotAction, (pattern) => isWildcardMatch(literal(pattern.toLowerCase()), request.action.toLowerCase()) ? 'true' : 'false');
    const { resource } = request;
    const resourceVerdict = resource === undefined
        ? 'true'
        : matchElement(statement.Resource, statement.NotResource, (pattern) => {
            const pieces = expand(pattern, scope);
            return pieces !== undefined && isWildcardMatch(pieces, resource) ? 'true' : 'false';
        });
    const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, value]) => traceCondition(operator, key, value, scope)));
    return {
        index,
        effect: statement.Effect,
        principal,
        action,
        resource: resourceVerdict,
        conditions,
        verdict: allOf([principal, action, resourceVerdict, ...conditions.map((condition) => condition.verdict)]),
    };
}
function matchPrincipal(statement, principal) {
    const matches = (block) => {
        if (block === undefined)
            return 'false';
        if (block === '*' || (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(block['AWS']).includes('*'))
            return 'true';
        const named = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(block[principal.kind]);
        return named.includes('*') || named.some((id) => principal.ids.includes(id)) ? 'true' : 'false';
    };
    if (statement.NotPrincipal !== undefined)
        return not(matches(statement.NotPrincipal));
    return matches(statement.Principal);
}
function matchElement(positive, negative, matches) {
    if (negative !== undefined)
        return not(anyOf((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(negative).map(matches)));
    return anyOf((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(positive).map(matches));
}
const COMPARISONS = {
    stringequals: { compare: compareText((text) => text), isNegative: false },
    stringnotequals: { compare: compareText((text) => text), isNegative: true },
    stringequalsignorecase: { compare: compareText((text) => text.toLowerCase()), isNegative: false },
    stringnotequalsignorecase: { compare: compareText((text) => text.toLowerCase()), isNegative: true },
    stringlike: { compare: comparePattern, isNegative: false },
    stringnotlike: { compare: comparePattern, isNegative: true },
    arnequals: { compare: compareArn, isNegative: false },
    arnlike: { compare: compareArn, isNegative: false },
    arnnotequals: { compare: compareArn, isNegative: true },
    arnnotlike: { compare: compareArn, isNegative: true },
    bool: { compare: compareText((text) => text.toLowerCase()), isNegative: false },
};
function traceCondition(name, key, value, scope) {
    const wanted = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(value).map(String);
    const got = scope.context.get(key.toLowerCase());
    const verdict = judge(parseOperator(name), wanted, got, scope);
    return { operator: name, key, wanted, got, verdict };
}
function parseOperator(name) {
    const [first = '', second] = name.split(':', 2);
    const set = second === undefined ? undefined : first.toLowerCase();
    const full = (second ?? first).toLowerCase();
    const ifExists = full.endsWith('ifexists');
    return {
        set: set === 'forallvalues' ? 'ForAllValues' : set === 'foranyvalue' ? 'ForAnyValue' : undefined,
        base: set === undefined || set === 'forallvalues' || set === 'foranyvalue' ? full.replace(/ifexists$/u, '') : name,
        ifExists,
    };
}
function judge(operator, wanted, got, scope) {
    const isPresent = got !== undefined && got.length > 0;
    if (operator.base === 'null') {
        return anyOf(wanted.map((text) => (text.toLowerCase() === String(!isPresent) ? 'true' : 'false')));
    }
    if (!isPresent && operator.ifExists)
        return 'true';
    if (!isPresent && operator.set !== undefined)
        return operator.set === 'ForAllValues' ? 'true' : 'false';
    const comparison = Object.hasOwn(COMPARISONS, operator.base) ? COMPARISONS[operator.base] : undefined;
    if (comparison === undefined)
        return !isPresent && isModelledElsewhere(operator.base) ? 'false' : 'unknown';
    if (!isPresent)
        return comparison.isNegative ? 'true' : 'false';
    const judgeOne = (text) => {
        const matched = anyOf(wanted.map((item) => {
            const pieces = expand(item, scope);
            return pieces === undefined ? 'false' : comparison.compare(pieces, text);
        }));
        return comparison.isNegative ? not(matched) : matched;
    };
    if (operator.set === 'ForAllValues')
        return allOf(got.map(judgeOne));
    if (operator.set === 'ForAnyValue')
        return anyOf(got.map(judgeOne));
    const [only, ...others] = got;
    return only === undefined || others.length > 0 ? 'unknown' : judgeOne(only);
}
function isModelledElsewhere(base) {
    return /^(?:numeric(?:equals|lessthan|lessthanequals|greaterthan|greaterthanequals)|date(?:equals|lessthan|lessthanequals|greaterthan|greaterthanequals)|binaryequals|ipaddress)$/u.test(base);
}
function literal(text) {
    return [{ text, isLiteral: false }];
}
function expand(value, scope) {
    if (!scope.hasVariables || !value.includes('${'))
        return literal(value);
    const pieces = [];
    let rest = value;
    for (;;) {
        const match = /\$\{([^}]*)\}/u.exec(rest);
        if (match === null)
            break;
        pieces.push({ text: rest.slice(0, match.index), isLiteral: false });
        const resolved = resolveVariable(match[1] ?? '', scope);
        if (resolved === undefined)
            return undefined;
        pieces.push({ text: resolved, isLiteral: true });
        rest = rest.slice(match.index + match[0].length);
    }
    pieces.push({ text: rest, isLiteral: false });
    return pieces;
}
function resolveVariable(variable, scope) {
    if (variable === '*' || variable === '?' || variable === '$')
        return variable;
    const [key = '', fallback] = variable.split(',', 2);
    const values = scope.context.get(key.trim().toLowerCase());
    if (values?.length === 1)
        return values[0];
    return /^\s*'(.*)'\s*$/u.exec(fallback ?? '')?.[1];
}
function compareText(fold) {
    return (wanted, got) => (fold(wanted.map((piece) => piece.text).join('')) === fold(got) ? 'true' : 'false');
}
function comparePattern(wanted, got) {
    return isWildcardMatch(wanted, got) ? 'true' : 'false';
}
const ARN_PARTS = 6;
function compareArn(wanted, got) {
    const patterns = splitArn(wanted.flatMap(({ text, isLiteral }) => [...text].map((char) => ({ text: char, isLiteral }))));
    const parts = splitArn([...got].map((char) => ({ text: char, isLiteral: true })));
    if (patterns.length < ARN_PARTS || parts.length < ARN_PARTS)
        return 'false';
    const isMatch = patterns.every((pattern, index) => isWildcardMatch(pattern, (parts[index] ?? []).map((piece) => piece.text).join('')));
    return isMatch ? 'true' : 'false';
}
function splitArn(characters) {
    const parts = [[]];
    for (const character of characters) {
        if (character.text === ':' && parts.length < ARN_PARTS)
            parts.push([]);
        else
            parts.at(-1)?.push(character);
    }
    return parts;
}
function isWildcardMatch(pattern, text) {
    const tokens = pattern.flatMap((piece) => [...piece.text].map((char) => piece.isLiteral ? { char } : char === '*' ? 'many' : char === '?' ? 'one' : { char }));
    const chars = [...text];
    let token = 0;
    let char = 0;
    let retryToken = -1;
    let retryChar = 0;
    while (char < chars.length) {
        const current = tokens[token];
        if (current === 'many') {
            retryToken = token + 1;
            retryChar = char;
            token += 1;
        }
        else if (current === 'one' || (typeof current === 'object' && current.char === chars[char])) {
            token += 1;
            char += 1;
        }
        else if (retryToken >= 0) {
            retryChar += 1;
            char = retryChar;
            token = retryToken;
        }
        else {
            return false;
        }
    }
    return tokens.slice(token).every((rest) => rest === 'many');
}
function isLike(pattern, text) {
    return isWildcardMatch(literal(pattern), text);
}
function not(verdict) {
    return verdict === 'unknown' ? 'unknown' : verdict === 'true' ? 'false' : 'true';
}
function anyOf(verdicts) {
    return verdicts.includes('true') ? 'true' : verdicts.includes('unknown') ? 'unknown' : 'false';
}
function allOf(verdicts) {
    return verdicts.includes('false') ? 'false' : verdicts.includes('unknown') ? 'unknown' : 'true';
}


/***/ }),

/***/ 1434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ parseOperator),
/* harmony export */   EQ: () => (/* binding */ isAllWildcard),
/* harmony export */   MG: () => (/* binding */ unescapeValue),
/* harmony export */   Qz: () => (/* binding */ literalPrefix),
/* harmony export */   ZN: () => (/* binding */ matchesValue),
/* harmony export */   io: () => (/* binding */ isStrict),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9245);

const STRING_OPERATORS = new Map([
    ['stringequals', { sense: 'positive', comparison: 'exact' }],
    ['stringequalsignorecase', { sense: 'positive', comparison: 'ignore-case' }],
    ['stringlike', { sense: 'positive', comparison: 'pattern' }],
    ['stringnotequals', { sense: 'negative', comparison: 'exact' }],
    ['stringnotequalsignorecase', { sense: 'negative', comparison: 'ignore-case' }],
    ['stringnotlike', { sense: 'negative', comparison: 'pattern' }],
]);
const OTHER_POSITIVE = new Set([
    'arnequals',
    'arnlike',
    'binaryequals',
    'bool',
    'dateequals',
    'dategreaterthan',
    'dategreaterthanequals',
    'datelessthan',
    'datelessthanequals',
    'ipaddress',
    'numericequals',
    'numericgreaterthan',
    'numericgreaterthanequals',
    'numericlessthan',
    'numericlessthanequals',
]);
const OTHER_NEGATIVE = new Set([
    'arnnotequals',
    'arnnotlike',
    'datenotequals',
    'notipaddress',
    'numericnotequals',
]);
function parseOperator(name) {
    const colon = name.indexOf(':');
    const qualifier = name.slice(0, Math.max(colon, 0)).toLowerCase();
    const set = qualifier === 'forallvalues' ? 'ForAllValues' : qualifier === 'foranyvalue' ? 'ForAnyValue' : undefined;
    const full = name.slice(colon + 1).toLowerCase();
    const ifExists = full.endsWith('ifexists');
    const base = ifExists ? full.slice(0, -'ifexists'.length) : full;
    const isKnownForm = colon < 0 || set !== undefined;
    const text = isKnownForm ? STRING_OPERATORS.get(base) : undefined;
    if (text !== undefined)
        return { name, set, ifExists, ...text };
    const sense = !isKnownForm
        ? 'unknown'
        : OTHER_POSITIVE.has(base)
            ? 'positive'
            : OTHER_NEGATIVE.has(base)
                ? 'negative'
                : 'unknown';
    return { name, set, ifExists, sense, comparison: 'other' };
}
function isStrict(operator) {
    return operator.sense === 'positive' && operator.set !== 'ForAllValues' && !operator.ifExists;
}
const STAR = '\u{e000}';
const MARK = '\u{e001}';
function unescapeValue(value) {
    return value.replaceAll('${*}', STAR).replaceAll('${?}', MARK).replaceAll('${$}', '$');
}
function matchesValue(comparison, value, text) {
    switch (comparison) {
        case 'exact':
            return restore(value) === text;
        case 'ignore-case':
            return restore(value).toLowerCase() === text.toLowerCase();
        case 'pattern':
            return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .isLike */ .O)(value, shield(text));
        case 'other':
            return false;
    }
}
function restore(value) {
    return value.replaceAll(STAR, '*').replaceAll(MARK, '?');
}
function shield(text) {
    return text.replaceAll('*', STAR).replaceAll('?', MARK);
}
function hasWildcard(pattern) {
    return pattern.includes('*') || pattern.includes('?');
}
function isAllWildcard(pattern) {
    return pattern.includes('*') && [...pattern].every((char) => char === '*' || char === '?');
}
function literalPrefix(pattern) {
    const index = [...pattern].findIndex((char) => char === '*' || char === '?');
    return index < 0 ? pattern : [...pattern].slice(0, index).join('');
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   j9: () => (/* binding */ isSamePolicy),
/* harmony export */   jO: () => (/* binding */ TRUST_POLICY_QUOTA),
/* harmony export */   mv: () => (/* binding */ isSameDocument),
/* harmony export */   pg: () => (/* binding */ measurePolicy),
/* harmony export */   rm: () => (/* binding */ renderPolicyPretty),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   zQ: () => (/* binding */ renderPolicy)
/* harmony export */ });
function toList(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
function parsePolicy(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return invalid('it is not JSON');
    }
    if (!isRecord(json))
        return invalid('it is not a JSON object');
    for (const key of Object.keys(json)) {
        if (!['Version', 'Id', 'Statement'].includes(key))
            return invalid(`it has an unknown element "${key}"`);
    }
    const { Version: version, Id: id } = json;
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
        return invalid('"Version" is neither 2012-10-17 nor 2008-10-17');
    }
    if (id !== undefined && typeof id !== 'string')
        return invalid('"Id" is not a string');
    const statements = [];
    const raw = json['Statement'];
    if (raw === undefined)
        return invalid('it has no "Statement"');
    for (const [index, item] of toList(raw).entries()) {
        const problem = findStatementProblem(item);
        if (problem !== undefined)
            return invalid(`statement ${index + 1} ${problem}`);
        statements.push(item);
    }
    return {
        kind: 'policy',
        policy: {
            ...(version === undefined ? {} : { Version: version }),
            ...(id === undefined ? {} : { Id: id }),
            Statement: statements,
        },
    };
}
const STATEMENT_ELEMENTS = [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
function findStatementProblem(statement) {
    if (!isRecord(statement))
        return 'is not an object';
    for (const key of Object.keys(statement)) {
        if (!STATEMENT_ELEMENTS.includes(key))
            return `has an unknown element "${key}"`;
    }
    if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny')
        return 'has no "Effect" of Allow or Deny';
    if (statement['Sid'] !== undefined && typeof statement['Sid'] !== 'string')
        return 'has a "Sid" that is not a string';
    for (const key of ['Action', 'NotAction', 'Resource', 'NotResource']) {
        if (statement[key] !== undefined && !isOneOrMany(statement[key])) {
            return `has a "${key}" that is neither a string nor a list of strings`;
        }
    }
    for (const [a, b] of [
        ['Action', 'NotAction'],
        ['Principal', 'NotPrincipal'],
        ['Resource', 'NotResource'],
    ]) {
        if (statement[a] !== undefined && statement[b] !== undefined)
            return `has both "${a}" and "${b}"`;
    }
    if (statement['Action'] === undefined && statement['NotAction'] === undefined)
        return 'has no "Action"';
    for (const key of ['Principal', 'NotPrincipal']) {
        const value = statement[key];
        if (value === undefined || value === '*')
            continue;
        if (!isRecord(value) || !Object.values(value).every(isOneOrMany)) {
            return `has a "${key}" that is neither "*" nor an object of strings`;
        }
    }
    const condition = statement['Condition'];
    if (condition === undefined)
        return undefined;
    if (!isRecord(condition))
        return 'has a "Condition" that is not an object';
    for (const [operator, keys] of Object.entries(condition)) {
        if (!isRecord(keys))
            return `has a condition "${operator}" that is not an object`;
        for (const [key, value] of Object.entries(keys)) {
            if (!toList(value).every(isConditionScalar)) {
                return `has a condition "${operator}" on "${key}" with a value that is not a string, number or boolean`;
            }
        }
    }
    return undefined;
}
function isConditionScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function isOneOrMany(value) {
    return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function invalid(problem) {
    return { kind: 'invalid', problem };
}
function renderPolicy(policy) {
    return JSON.stringify(policy).replace(/[^\x20-\x7e]/gu, (char) => [...utf16(char)].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''));
}
function utf16(text) {
    return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
function renderPolicyPretty(policy) {
    return JSON.stringify(policy, null, 2);
}
function measurePolicy(text) {
    return text.replace(/\s/gu, '').length;
}
const TRUST_POLICY_QUOTA = 2048;
function isSamePolicy(a, b) {
    return canonicalPolicy(a) === canonicalPolicy(b);
}
function isSameDocument(a, b) {
    const [left, right] = [parsePolicy(a), parsePolicy(b)];
    return left.kind === 'policy' && right.kind === 'policy' && isSamePolicy(left.policy, right.policy);
}
function canonicalPolicy(policy) {
    const statements = policy.Statement.map((statement) => JSON.stringify(canonical(statement))).sort();
    return JSON.stringify([policy.Version ?? '2008-10-17', statements]);
}
function canonical(value) {
    if (Array.isArray(value))
        return [...new Set(value.map(String))].sort();
    if (isRecord(value)) {
        const entries = Object.entries(value).map(([key, item]) => [key, canonical(item)]);
        return entries.sort(([a], [b]) => (a < b ? -1 : 1));
    }
    return [String(value)];
}


/***/ })

};
