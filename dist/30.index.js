export const id = 30;
export const ids = [30];
export const modules = {

/***/ 30:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap),
  planBootstrap: () => (/* binding */ planBootstrap)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/trust/policy.js
var policy = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/src/plan/render.js

const VERBS = {
    'create-provider': 'create OIDC provider',
    'add-audience': 'add audience',
    'create-role': 'create role',
    'update-trust': 'update trust policy',
    'update-role': 'update role settings',
    'put-boundary': 'set permissions boundary',
    'tag-role': 'tag role',
    'attach-policy': 'attach policy',
};
function renderStep(step) {
    switch (step.kind) {
        case 'attach-policy':
            return `${VERBS[step.kind]} \`${step.policyArn}\` to \`${step.roleName}\``;
        case 'add-audience':
            return `${VERBS[step.kind]} \`${step.audience}\` to \`${step.resource}\``;
        default:
            return `${VERBS[step.kind]} \`${step.resource}\``;
    }
}
function renderPlan(plan) {
    const sections = [];
    if (plan.steps.length > 0) {
        sections.push({
            kind: 'table',
            title: 'Steps',
            columns: ['', 'step', 'why', 'widens'],
            rows: plan.steps.map((step, index) => [
                String(index + 1),
                renderStep(step),
                step.why,
                step.widens ? 'yes' : 'no',
            ]),
        });
    }
    for (const step of plan.steps)
        sections.push(...renderDifference(step));
    if (plan.kept.length > 0)
        sections.push({ kind: 'list', title: 'Not declared, left as it is', items: plan.kept });
    return sections;
}
function renderDifference(step) {
    switch (step.kind) {
        case 'update-trust':
            return [
                { kind: 'code', title: 'Trust policy before', language: 'json', text: prettyPolicy(step.found) },
                { kind: 'code', title: 'Trust policy after', language: 'json', text: (0,policy/* renderPolicyPretty */.rm)(step.trust) },
            ];
        case 'update-role':
        case 'put-boundary':
        case 'tag-role':
        case 'add-audience':
            return [
                {
                    kind: 'facts',
                    title: `${VERBS[step.kind]}: before and after`,
                    rows: [
                        ['before', step.before ?? '(none)'],
                        ['after', step.after],
                    ],
                },
            ];
        default:
            return [];
    }
}
function prettyPolicy(text) {
    const parsed = (0,policy/* parsePolicy */.ON)(text);
    return parsed.kind === 'policy' ? (0,policy/* renderPolicyPretty */.rm)(parsed.policy) : text;
}
function renderPlanJson(plan) {
    const steps = plan.steps.map(({ kind, resource, before, after, why, widens }) => ({
        kind,
        resource,
        before: before ?? null,
        after,
        why,
        widens,
    }));
    return JSON.stringify({ version: 1, steps, kept: plan.kept });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/plan/state.js

const MANAGED_BY_TAG = 'gh-oidc-aws:managed-by';
const REPOSITORY_TAG = 'gh-oidc-aws:repository';
function ownershipTags(repository) {
    return { [MANAGED_BY_TAG]: 'gh-oidc-aws', [REPOSITORY_TAG]: repository };
}
function findOwner(tags) {
    return tags[MANAGED_BY_TAG] === 'gh-oidc-aws' ? { repository: tags[REPOSITORY_TAG] } : undefined;
}
const ROLE_NAME_LIMIT = 64;
function defaultRoleName(repository) {
    const name = `gha-${repository.replace('/', '-')}`;
    if (name.length <= ROLE_NAME_LIMIT)
        return name;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(repository.toLowerCase()).digest('hex').slice(0, 8);
    return `${name.slice(0, ROLE_NAME_LIMIT - hash.length - 1)}-${hash}`;
}

;// CONCATENATED MODULE: ./build/src/plan/steps.js


function plan(desired, actual) {
    const provider = planProvider(desired, actual);
    const role = planRole(desired, actual);
    return {
        steps: [...provider.steps, ...role.steps],
        obstacles: [...provider.obstacles, ...role.obstacles],
        kept: role.kept,
    };
}
const NOTHING = { steps: [], obstacles: [], kept: [] };
function planProvider({ provider }, { provider: actual }) {
    switch (actual.kind) {
        case 'unreadable':
            return { ...NOTHING, obstacles: [{ kind: 'unreadable', actions: [actual.action], reason: actual.reason }] };
        case 'absent':
            return {
                ...NOTHING,
                steps: [
                    {
                        kind: 'create-provider',
                        resource: provider.arn,
                        url: provider.url,
                        audience: provider.audience,
                        tags: provider.tags,
                        before: undefined,
                        after: `${provider.url} for the audience ${provider.audience}`,
                        why: 'the account has no OIDC provider for this issuer',
                        widens: true,
                    },
                ],
            };
        case 'present':
            return { ...NOTHING, steps: planAudience(actual.value, provider.audience) };
    }
}
function planAudience(actual, audience) {
    if (actual.audiences.includes(audience))
        return [];
    return [
        {
            kind: 'add-audience',
            resource: actual.arn,
            audience,
            before: actual.audiences.join(', '),
            after: [...actual.audiences, audience].join(', '),
            why: 'tokens for this audience would be refused',
            widens: true,
        },
    ];
}
function planRole(desired, { role: actual }) {
    switch (actual.kind) {
        case 'unreadable':
            return { ...NOTHING, obstacles: [{ kind: 'unreadable', actions: [actual.action], reason: actual.reason }] };
        case 'absent':
            return { ...NOTHING, steps: [createRole(desired.role), ...attachPolicies(desired.role, desired.role.arn, [])] };
        case 'present':
            return planExistingRole(desired, actual.value);
    }
}
function createRole(role) {
    return {
        kind: 'create-role',
        resource: role.arn,
        role,
        before: undefined,
        after: (0,policy/* renderPolicy */.zQ)(role.trust),
        why: 'the role does not exist',
        widens: true,
    };
}
function planExistingRole(desired, actual) {
    const { role } = desired;
    const attached = actual.policyArns;
    const trust = planTrust(role, actual);
    const steps = [
        ...trust,
        ...planSettings(role, actual),
        ...planBoundary(role, actual),
        ...planTags(role, actual),
        ...(attached.kind === 'present' ? attachPolicies(role, actual.arn, attached.value) : []),
    ];
    const inline = actual.inlinePolicies.kind === 'present' ? actual.inlinePolicies.value : [];
    const extra = attached.kind === 'present' ? attached.value.filter((arn) => !role.policyArns.includes(arn)) : [];
    return {
        steps,
        obstacles: findObstacles(desired, actual),
        kept: [
            ...extra.map((arn) => `managed policy ${arn} is attached to ${role.name}, though not declared`),
            ...inline.map((name) => `inline policy ${name} is on ${role.name}, though not declared`),
            ...(role.permissionsBoundary === undefined && actual.permissionsBoundary !== undefined
                ? [`permissions boundary ${actual.permissionsBoundary} is on ${role.name}, though not declared`]
                : []),
        ],
    };
}
function findObstacles(desired, actual) {
    const { role, repository } = desired;
    const owner = findOwner(actual.tags);
    const obstacles = [];
    if (owner === undefined) {
        obstacles.push({ kind: 'not-owned', role: role.name });
    }
    else if (owner.repository !== undefined && owner.repository.toLowerCase() !== repository.toLowerCase()) {
        obstacles.push({ kind: 'other-repository', role: role.name, owner: owner.repository });
    }
    if (actual.path !== role.path) {
        obstacles.push({ kind: 'path', role: role.name, actual: actual.path, desired: role.path });
    }
    if (actual.policyArns.kind === 'unreadable') {
        obstacles.push({ kind: 'unreadable', actions: [actual.policyArns.action], reason: actual.policyArns.reason });
    }
    return obstacles;
}
function planTrust(role, actual) {
    if (actual.trust.policy !== undefined && (0,policy/* isSamePolicy */.j9)(actual.trust.policy, role.trust))
        return [];
    return [
        {
            kind: 'update-trust',
            resource: actual.arn,
            roleName: role.name,
            trust: role.trust,
            found: actual.trust.text,
            before: actual.trust.policy === undefined ? actual.trust.text : (0,policy/* renderPolicy */.zQ)(actual.trust.policy),
            after: (0,policy/* renderPolicy */.zQ)(role.trust),
            why: 'the trust policy is not the declared one',
            widens: true,
        },
    ];
}
function planSettings(role, actual) {
    const isSame = actual.description === role.description && actual.maxSessionDuration === role.maxSessionDuration;
    if (isSame)
        return [];
    const show = (of) => `${of.maxSessionDuration} s, "${of.description}"`;
    return [
        {
            kind: 'update-role',
            resource: actual.arn,
            roleName: role.name,
            description: role.description,
            maxSessionDuration: role.maxSessionDuration,
            before: show(actual),
            after: show(role),
            why: 'session length or description differ',
            widens: role.maxSessionDuration > actual.maxSessionDuration,
        },
    ];
}
function planBoundary(role, actual) {
    const { permissionsBoundary } = role;
    if (permissionsBoundary === undefined || permissionsBoundary === actual.permissionsBoundary)
        return [];
    return [
        {
            kind: 'put-boundary',
            resource: actual.arn,
            roleName: role.name,
            policyArn: permissionsBoundary,
            before: actual.permissionsBoundary,
            after: permissionsBoundary,
            why: 'the permissions boundary is not the declared one',
            widens: actual.permissionsBoundary !== undefined,
        },
    ];
}
function planTags(role, actual) {
    const changed = Object.entries(role.tags).filter(([key, value]) => actual.tags[key] !== value);
    if (changed.length === 0)
        return [];
    const show = (tags) => tags.map(([key, value]) => `${key}=${value ?? '(absent)'}`).join(', ');
    return [
        {
            kind: 'tag-role',
            resource: actual.arn,
            roleName: role.name,
            tags: Object.fromEntries(changed),
            before: show(changed.map(([key]) => [key, actual.tags[key]])),
            after: show(changed),
            why: 'tags are missing or differ',
            widens: false,
        },
    ];
}
function attachPolicies(role, roleArn, attached) {
    return role.policyArns
        .filter((arn) => !attached.includes(arn))
        .map((policyArn) => ({
        kind: 'attach-policy',
        resource: roleArn,
        roleName: role.name,
        policyArn,
        before: undefined,
        after: policyArn,
        why: 'the declared policy is not attached',
        widens: true,
    }));
}

// EXTERNAL MODULE: ./build/src/trust/arn.js
var arn = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/src/trust/build.js
var build = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/trust/issuer.js
var trust_issuer = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/src/trust/subject.js
var trust_subject = __webpack_require__(6076);
// EXTERNAL MODULE: ./build/src/commands/exchange.js
var exchange = __webpack_require__(5367);
;// CONCATENATED MODULE: ./build/src/commands/declare.js








const TRUST_POLICY_LIMIT = 2048;
async function declare(declaration, ports) {
    const claims = ports.context.hasIdToken ? await readOwnClaims(declaration.audience, ports) : undefined;
    const { repository, defaultBranch } = await findRepository(claims, ports);
    const { formats, warning } = await findFormats(declaration, claims, repository, ports);
    const fullName = `${repository.owner}/${repository.name}`;
    const issuer = claims?.iss ?? (0,trust_issuer/* toIssuer */.$S)(ports.context.serverUrl);
    const stateIn = ({ account, partition }) => {
        const name = declaration.roleName ?? defaultRoleName(fullName);
        const { audience } = declaration;
        const trust = (0,build/* buildTrust */.H)({
            partition,
            account,
            issuer,
            audience,
            repository,
            contexts: [{ kind: 'branch', name: defaultBranch }],
            formats,
            pinIds: declaration.pinIds,
        });
        const length = (0,policy/* measurePolicy */.pg)((0,policy/* renderPolicy */.zQ)(trust));
        if (length > TRUST_POLICY_LIMIT)
            throw (0,failure/* failure */.V2)('TRUST_POLICY_TOO_LONG', { length, limit: TRUST_POLICY_LIMIT });
        const tags = ownershipTags(fullName);
        return {
            repository: fullName,
            provider: { arn: (0,trust_issuer/* toProviderArn */.Oi)(partition, account, issuer), url: issuer, audience, tags },
            role: {
                arn: (0,arn/* renderRoleArn */.am)({ partition, account, path: declaration.rolePath, name }),
                name,
                path: declaration.rolePath,
                description: declaration.roleDescription ?? `GitHub Actions of ${fullName}`,
                maxSessionDuration: declaration.maxSessionDuration,
                permissionsBoundary: declaration.permissionsBoundary,
                trust,
                policyArns: declaration.policyArns,
                tags,
            },
        };
    };
    return { repository, defaultBranch, formats, claims, warnings: warning === undefined ? [] : [warning], stateIn };
}
async function readOwnClaims(audience, ports) {
    return (0,exchange/* readClaims */.I)(ports.idTokens.read(await ports.idTokens.mint(audience, 'any')));
}
async function findRepository(claims, ports) {
    const { context, github } = ports;
    const fullName = claims?.repository ?? context.repository;
    if (fullName === undefined || !(0,trust_subject/* isRepositoryName */.en)(fullName)) {
        throw (0,failure/* failure */.V2)('REPOSITORY_UNKNOWN', { what: 'The repository of the run', reason: 'GITHUB_REPOSITORY is not set' });
    }
    const known = claims === undefined ? identify(fullName, context) : (0,trust_subject/* toRepositoryIdentity */.Gv)(claims);
    if (known !== undefined && context.defaultBranch !== undefined) {
        return { repository: known, defaultBranch: context.defaultBranch };
    }
    const found = await github.readRepository(fullName);
    return { repository: known ?? found, defaultBranch: context.defaultBranch ?? found.defaultBranch };
}
function identify(fullName, context) {
    const [owner = '', name = ''] = fullName.split('/', 2);
    const { repositoryId: id, ownerId } = context;
    return id === undefined || ownerId === undefined ? undefined : { owner, name, id, ownerId };
}
async function findFormats(declaration, claims, repository, ports) {
    const fullName = `${repository.owner}/${repository.name}`;
    if (declaration.subjectFormat === 'both')
        return { formats: ['classic', 'immutable'] };
    if (declaration.subjectFormat !== 'auto')
        return { formats: [declaration.subjectFormat] };
    if (claims !== undefined) {
        const subject = (0,trust_subject/* readSubject */.$e)(claims);
        if (subject.kind === 'default')
            return { formats: [subject.format] };
        throw (0,failure/* failure */.V2)('SUBJECT_TEMPLATE', { subject: claims.sub, repository: fullName });
    }
    const prefix = await ports.github.findSubjectPrefix(fullName);
    const format = prefix === undefined ? undefined : (0,trust_subject/* readSubjectPrefix */.Bv)(prefix, repository);
    if (format !== undefined)
        return { formats: [format] };
    return {
        formats: ['classic', 'immutable'],
        warning: 'The format of the subjects is unknown (the job has no ID token and the API of GitHub does not say): the trust admits classic and immutable subjects. Add `id-token: write` to the job to have it narrowed.',
    };
}

// EXTERNAL MODULE: ./build/src/commands/guard.js
var guard = __webpack_require__(5713);
;// CONCATENATED MODULE: ./build/src/trust/evaluate.js

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
        if (block === '*' || (0,policy/* toList */.st)(block['AWS']).includes('*'))
            return 'true';
        const named = (0,policy/* toList */.st)(block[principal.kind]);
        return named.includes('*') || named.some((id) => principal.ids.includes(id)) ? 'true' : 'false';
    };
    if (statement.NotPrincipal !== undefined)
        return not(matches(statement.NotPrincipal));
    return matches(statement.Principal);
}
function matchElement(positive, negative, matches) {
    if (negative !== undefined)
        return not(anyOf((0,policy/* toList */.st)(negative).map(matches)));
    return anyOf((0,policy/* toList */.st)(positive).map(matches));
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
    const wanted = (0,policy/* toList */.st)(value).map(String);
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
    if (operator.base === 'null') {
        return anyOf(wanted.map((text) => (text.toLowerCase() === String(got === undefined) ? 'true' : 'false')));
    }
    const isPresent = got !== undefined && got.length > 0;
    if (!isPresent && operator.ifExists)
        return 'true';
    if (!isPresent && operator.set !== undefined)
        return operator.set === 'ForAllValues' ? 'true' : 'false';
    const comparison = COMPARISONS[operator.base];
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
function compareArn(wanted, got) {
    const text = wanted.map((piece) => piece.text).join('');
    const patterns = splitArn(text);
    const parts = splitArn(got);
    if (patterns === undefined || parts === undefined)
        return 'false';
    return patterns.every((pattern, index) => isWildcardMatch(literal(pattern), parts[index] ?? '')) ? 'true' : 'false';
}
function splitArn(text) {
    const parts = text.split(':');
    return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(':')];
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

// EXTERNAL MODULE: ./build/src/commands/refusal.js + 1 modules
var refusal = __webpack_require__(2688);
;// CONCATENATED MODULE: ./build/src/commands/prove.js






const WAIT_AFTER_CHANGE_MS = 75_000;
const WAIT_WITHOUT_CHANGE_MS = 20_000;
const SPREADING = [
    'ASSUME_NOT_AUTHORIZED',
    'PROVIDER_MISSING',
    'AUDIENCE_NOT_REGISTERED',
    'CREDENTIALS_INVALID',
];
async function prove(options, ports) {
    const { desired, claims } = options;
    if (claims === undefined)
        return { kind: 'not-applicable', reason: 'the job has no ID token (add `id-token: write`)' };
    if (!isMeantFor(desired, claims)) {
        return {
            kind: 'not-applicable',
            reason: `this run's subject is ${claims.sub}, which the trust does not admit; run bootstrap on the default branch to prove it`,
        };
    }
    const patience = startPatience(options.hasChanged ? WAIT_AFTER_CHANGE_MS : WAIT_WITHOUT_CHANGE_MS, ports);
    const session = await patience.until(() => assumeRole(options, ports));
    if (session.kind === 'gave-up')
        return giveUp(options, session);
    if (options.hasChanged) {
        const { credentials } = session.value;
        const known = await patience.until(() => ports.caller.callerIdentity(credentials));
        if (known.kind === 'gave-up')
            return giveUp(options, known);
    }
    ports.log.info("Proven: the run's own token assumed the role.");
    return { kind: 'proven' };
}
function startPatience(budget, { clock, log }) {
    const start = clock.now();
    return {
        async until(attempt) {
            for (let tries = 1;; tries += 1) {
                try {
                    return { kind: 'done', value: await attempt() };
                }
                catch (error) {
                    if (!(0,failure/* isFailure */.N6)(error, ...SPREADING))
                        throw error;
                    const pause = Math.min(1000 * tries, 5000);
                    const elapsed = clock.now() - start;
                    if (elapsed + pause > budget)
                        return { kind: 'gave-up', error, elapsed };
                    log.info(`AWS does not know the change yet (${error.code}); trying again in ${pause / 1000} s.`);
                    await clock.sleep(pause);
                }
            }
        },
    };
}
async function assumeRole({ desired, sessionName }, ports) {
    const outcome = await (0,exchange/* exchange */.c)({
        roleArn: desired.role.arn,
        sessionName,
        durationSeconds: 900,
        inlineSessionPolicy: undefined,
        managedSessionPolicies: [],
        audience: desired.provider.audience,
        maxAttempts: ports.maxAttempts,
    }, ports);
    if (outcome.kind === 'failed')
        throw outcome.error;
    return outcome.session;
}
function isMeantFor(desired, claims) {
    const role = (0,arn/* parseRoleArn */.DM)(desired.role.arn);
    if (role === undefined)
        return false;
    const { decision } = evaluate(desired.role.trust, {
        action: 'sts:AssumeRoleWithWebIdentity',
        principal: { kind: 'Federated', ids: [desired.provider.arn] },
        context: (0,trust_issuer/* toConditionContext */.E$)(role.partition, claims.iss, claims.all),
    });
    return decision === 'allow';
}
function giveUp({ desired, claims }, { error, elapsed }) {
    const role = (0,arn/* parseRoleArn */.DM)(desired.role.arn);
    const seconds = Math.round(elapsed / 1000);
    const explained = role === undefined || claims === undefined ? error : (0,refusal/* explainFailure */.S)(error, claims, role);
    return {
        kind: 'failed',
        failure: (0,failure/* failure */.V2)('VERIFICATION_FAILED', { role: desired.role.arn, seconds, reason: error.message }, { cause: error, evidence: explained.evidence }),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/usage.js




function renderReach(desired, declared) {
    const { repository, defaultBranch } = declared;
    const stranger = {
        owner: repository.owner,
        name: `${repository.name}-fork`,
        ownerId: '0',
        id: '0',
    };
    const runs = [
        [`branch ${defaultBranch} (default)`, repository, { kind: 'branch', name: defaultBranch }],
        ['any other branch', repository, { kind: 'branch', name: `not-${defaultBranch}` }],
        ['a tag', repository, { kind: 'tag', name: 'v1.0.0' }],
        ['a pull request', repository, { kind: 'pull-request' }],
        ['a job with an environment', repository, { kind: 'environment', name: 'production' }],
        ['another repository', stranger, { kind: 'branch', name: defaultBranch }],
    ];
    return {
        kind: 'table',
        title: 'Who can assume the role',
        columns: ['run', 'admitted'],
        rows: runs.map(([name, from, context]) => [name, isAdmitted(desired, declared, from, context) ? 'yes' : 'no']),
    };
}
function isAdmitted(desired, declared, from, context) {
    const partition = (0,arn/* parseRoleArn */.DM)(desired.role.arn)?.partition ?? 'aws';
    return declared.formats.some((format) => {
        const claims = {
            aud: desired.provider.audience,
            sub: (0,trust_subject/* renderSubject */.TK)(from, format, context),
            repository_id: from.id,
            repository_owner_id: from.ownerId,
        };
        const { decision } = evaluate(desired.role.trust, {
            action: 'sts:AssumeRoleWithWebIdentity',
            principal: { kind: 'Federated', ids: [desired.provider.arn] },
            context: (0,trust_issuer/* toConditionContext */.E$)(partition, desired.provider.url, claims),
        });
        return decision === 'allow';
    });
}
function renderUsage(desired, region, actionReference) {
    return {
        kind: 'code',
        title: 'Use it in every later run',
        language: 'yaml',
        text: [
            'permissions:',
            '  id-token: write',
            '  contents: read',
            'steps:',
            `  - uses: ${actionReference}`,
            '    with:',
            `      role-to-assume: ${desired.role.arn}`,
            `      aws-region: ${region}`,
        ].join('\n'),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/bootstrap.js









async function planBootstrap(options, ports) {
    const survey = await takeSurvey(options, ports, ports.openIam);
    const planned = plan(survey.desired, await readState(survey));
    for (const step of planned.steps)
        ports.log.info(`Would ${renderStep(step)}: ${step.why}.`);
    const count = planned.steps.length;
    const isDrifted = count > 0 || planned.obstacles.length > 0;
    const role = survey.desired.role.name;
    const report = describe(options, ports, survey, planned);
    const problem = findPlanProblem(options, planned, survey);
    return {
        ...report,
        headline: isDrifted
            ? `Plan: ${countOf(count, 'change')} for role \`${role}\`; nothing was changed.`
            : `Plan: no changes; provider and role \`${role}\` are as declared.`,
        outputs: { ...report.outputs, changes: String(count), drift: String(isDrifted), verified: 'not-applicable' },
        ...(problem === undefined ? {} : { failure: problem }),
    };
}
function findPlanProblem(options, planned, survey) {
    const obstacle = toFailure(planned.obstacles, survey);
    if (obstacle !== undefined)
        return obstacle;
    const isDrifted = planned.steps.length > 0;
    return options.failOnDrift && isDrifted ? (0,failure/* failure */.V2)('DRIFT_FOUND', { changes: planned.steps.length }) : undefined;
}
async function bootstrap(options, ports) {
    const survey = await takeSurvey(options, ports, ports.openIam);
    const done = [];
    const planned = await converge(survey, ports, done);
    const proof = await proveIfAsked(options, ports, survey, done.length > 0);
    const all = { ...planned, steps: done };
    const report = describe(options, ports, survey, all);
    const role = survey.desired.role.name;
    const changed = done.length === 0 ? 'no changes' : countOf(done.length, 'change');
    return {
        ...report,
        headline: `Bootstrap: ${changed}; role \`${role}\` ${PROOF_WORDS[proof.kind]}.`,
        warnings: [
            ...report.warnings,
            ...(proof.kind === 'not-applicable' ? [`The role was not tried: ${proof.reason}.`] : []),
        ],
        outputs: {
            ...report.outputs,
            changes: String(done.length),
            drift: String(done.length > 0),
            verified: proof.kind === 'proven' ? 'true' : proof.kind === 'failed' ? 'false' : 'not-applicable',
        },
        ...(proof.kind === 'failed' ? { failure: proof.failure } : {}),
    };
}
const PROOF_WORDS = {
    proven: 'is proven to work',
    failed: 'could not be assumed',
    'not-applicable': 'is as declared',
};
async function takeSurvey(options, ports, openIam) {
    const { credentials } = options;
    if (credentials === undefined)
        throw (0,failure/* failure */.V2)('CREDENTIALS_MISSING', { mode: options.mode });
    const [caller, declared] = await settleBoth(ports.caller.callerIdentity(credentials), declare(options, ports));
    const principal = (0,guard/* requirePrincipal */.S)(caller.arn, 'sts:GetCallerIdentity');
    (0,guard/* requireAllowedAccount */.T)(principal.account, options.allowedAccounts);
    const who = (0,arn/* maskAccount */.Ib)(principal.arn, principal.account);
    ports.log.info(`Working as ${who}, with credentials from ${credentials.from}.`);
    return { credentials, declared, desired: declared.stateIn(principal), iam: openIam(credentials) };
}
async function settleBoth(a, b) {
    await Promise.allSettled([a, b]);
    return [await a, await b];
}
async function readState({ iam: { reader }, desired }) {
    const [provider, role] = await settleBoth(reader.readProvider(desired.provider.arn), reader.readRole(desired.role.name));
    return { provider, role };
}
const MAX_ROUNDS = 4;
async function converge(survey, ports, done) {
    for (let round = 1;; round += 1) {
        const planned = plan(survey.desired, await readState(survey));
        const problem = toFailure(planned.obstacles, survey);
        if (problem !== undefined)
            throw (0,failure/* withEvidence */.Kg)(problem, renderPlan(planned));
        const outcome = await apply(planned.steps, survey, ports, done);
        if (outcome === 'made')
            return planned;
        if (round === MAX_ROUNDS)
            throw (0,failure/* failure */.V2)('WORLD_MOVED', { resource: survey.desired.role.arn });
        ports.log.info('Another run created the same thing at the same moment; reading the account again.');
    }
}
async function apply(steps, survey, ports, done) {
    for (const [index, step] of steps.entries()) {
        try {
            if ((await survey.iam.executor.execute(step)) === 'raced')
                return 'raced';
        }
        catch (error) {
            throw (0,failure/* isFailure */.N6)(error) ? (0,failure/* withEvidence */.Kg)(error, describeProgress(done, steps.slice(index))) : error;
        }
        done.push(step);
        ports.log.info(`Done: ${renderStep(step)}`);
    }
    return 'made';
}
function describeProgress(done, rest) {
    return [
        { kind: 'list', title: 'Done before the failure', items: done.length === 0 ? ['nothing'] : done.map(renderStep) },
        { kind: 'list', title: 'Not done', items: rest.map(renderStep) },
        { kind: 'text', text: 'Running again is safe: it reads the account anew and does only what is missing.' },
    ];
}
async function proveIfAsked(options, ports, survey, hasChanged) {
    if (!options.verify)
        return { kind: 'not-applicable', reason: '`verify` is off' };
    const { desired, declared } = survey;
    try {
        return await prove({ desired, claims: declared.claims, hasChanged, sessionName: options.sessionName }, ports);
    }
    catch (error) {
        if ((0,failure/* isFailure */.N6)(error))
            return { kind: 'failed', failure: error };
        throw error;
    }
}
function toFailure(obstacles, { desired }) {
    const [first] = obstacles;
    if (first === undefined)
        return undefined;
    switch (first.kind) {
        case 'unreadable':
            return (0,failure/* failure */.V2)('IAM_UNREADABLE', { actions: first.actions, reason: first.reason });
        case 'not-owned':
            return (0,failure/* failure */.V2)('ROLE_NOT_OWNED', { role: first.role, repository: desired.repository });
        case 'other-repository':
            return (0,failure/* failure */.V2)('ROLE_OF_ANOTHER_REPOSITORY', {
                role: first.role,
                owner: first.owner,
                repository: desired.repository,
            });
        case 'path':
            return (0,failure/* failure */.V2)('ROLE_PATH_FIXED', { role: first.role, actual: first.actual, desired: first.desired });
    }
}
function describe(options, ports, survey, planned) {
    const { desired, declared, credentials } = survey;
    const [, partition = '', , , account = ''] = desired.role.arn.split(':');
    return {
        isQuiet: false,
        warnings: [...declared.warnings, ...warnOfKey(credentials, options.mode)],
        sections: [
            {
                kind: 'facts',
                title: 'Result',
                rows: [
                    ['role', desired.role.arn],
                    ['OIDC provider', desired.provider.arn],
                    ['audience', desired.provider.audience],
                ],
            },
            ...renderPlan(planned),
            { kind: 'code', title: 'Trust policy', language: 'json', text: (0,policy/* renderPolicyPretty */.rm)(desired.role.trust) },
            renderReach(desired, declared),
            renderUsage(desired, options.region, ports.actionReference),
        ],
        masks: options.masksAccount ? [account] : [],
        exports: {},
        outputs: {
            'aws-account-id': account,
            partition,
            'role-name': desired.role.name,
            'role-arn': desired.role.arn,
            'oidc-provider-arn': desired.provider.arn,
            plan: renderPlanJson(planned),
            ...(declared.claims === undefined ? {} : { subject: declared.claims.sub }),
        },
    };
}
function warnOfKey(credentials, mode) {
    if (mode !== 'bootstrap' || !credentials.accessKeyId.startsWith('AKIA'))
        return [];
    return [
        'Bootstrap ran with a long-lived access key. Once the role works, delete that key in IAM and the secret that holds it; no later run needs it.',
    ];
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readClaims),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);


const PASSING = ['VERIFICATION_KEY_UNAVAILABLE', 'ISSUER_UNREACHABLE'];
const STALE = ['ID_TOKEN_EXPIRED', 'ID_TOKEN_REJECTED'];
async function exchange(options, ports) {
    const { audience, maxAttempts, ...request } = options;
    let hasRenewed = false;
    for (let attempt = 1;; attempt += 1) {
        const token = await ports.idTokens.mint(audience, attempt === 1 ? 'any' : 'new');
        const claims = readClaims(ports.idTokens.read(token));
        try {
            const session = await ports.sts.assumeRoleWithWebIdentity({ ...request, token });
            return { kind: 'session', session, claims };
        }
        catch (error) {
            const isRenewable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...STALE) && !hasRenewed;
            const isPassing = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...PASSING) && attempt < Math.min(maxAttempts, PASSING_ATTEMPTS);
            if (maxAttempts === 1 || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) || !(isRenewable || isPassing))
                return { kind: 'failed', error, claims };
            hasRenewed ||= isRenewable;
            ports.log.info(`Attempt ${attempt} failed (${error.code}); trying again with a new ID token.`);
            if (isPassing)
                await ports.clock.sleep(1000 * 2 ** (attempt - 1));
        }
    }
}
const PASSING_ATTEMPTS = 4;
function readClaims(decoded) {
    const parsed = (0,_trust_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClaims */ .D)(decoded);
    if (parsed.kind === 'invalid')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ID_TOKEN_UNREADABLE', { reason: parsed.problem });
    return parsed.claims;
}


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ requirePrincipal),
/* harmony export */   T: () => (/* binding */ requireAllowedAccount)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);


function requireAllowedAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ACCOUNT_NOT_ALLOWED', { account, allowed });
}
function requirePrincipal(arn, action) {
    const principal = (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
    if (principal === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_UNKNOWN_ERROR', {
            action,
            name: 'UnexpectedAnswer',
            reason: `"${arn}" is not the ARN of a caller`,
        });
    }
    return principal;
}


/***/ }),

/***/ 2688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ explainFailure)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/trust/build.js
var build = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/trust/claims.js
var trust_claims = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/src/trust/subject.js
var trust_subject = __webpack_require__(6076);
;// CONCATENATED MODULE: ./build/src/trust/diagnose.js



function explainRefusal(claims, role) {
    return {
        claims: (0,trust_claims/* printableClaims */.v)(claims),
        suspects: [...suspectContext(claims), ...suspectSubject(claims), ...suspectRole(claims, role)],
        policy: policyFor(claims, role.partition, role.account),
    };
}
function policyFor(claims, partition, account) {
    const repository = (0,trust_subject/* toRepositoryIdentity */.Gv)(claims);
    const scope = { partition, account, issuer: claims.iss, audience: claims.aud, repository, pinIds: true };
    return (0,build/* buildTrustForSubject */.m)(scope, claims.sub);
}
function suspectSubject(claims) {
    const repository = (0,trust_subject/* toRepositoryIdentity */.Gv)(claims);
    const subject = (0,trust_subject/* readSubject */.$e)(claims);
    if (subject.kind === 'template') {
        return [
            'The subject is built from a template (`include_claim_keys`): the trust policy must list exactly the `sub` shown above.',
        ];
    }
    if (subject.format === 'immutable') {
        const classic = (0,trust_subject/* renderSubjectPrefix */.V7)(repository, 'classic');
        const immutable = (0,trust_subject/* renderSubjectPrefix */.V7)(repository, 'immutable');
        return [
            `This repository mints immutable subjects, which carry ids. A policy that says \`${classic}:…\` no longer matches; it must say \`${immutable}:…\`.`,
        ];
    }
    return [
        'This repository mints classic subjects, without ids. A policy that only lists an immutable subject (`repo:OWNER@ID/REPO@ID:…`) does not match.',
    ];
}
function suspectContext(claims) {
    if (claims.environment !== undefined) {
        return [
            `The job sets \`environment: ${claims.environment}\`, so the subject holds the environment instead of the branch. A policy for \`ref:refs/heads/…\` does not match.`,
        ];
    }
    if (claims.event === 'pull_request') {
        return [
            'This run is a pull request: its subject ends in `:pull_request` and holds no branch. A policy for a branch does not match.',
        ];
    }
    if (claims.ref?.startsWith('refs/tags/') === true) {
        return [
            `This run is for the tag \`${claims.ref.slice('refs/tags/'.length)}\`. A policy for branches does not match.`,
        ];
    }
    const branch = claims.ref?.startsWith('refs/heads/') === true ? claims.ref.slice('refs/heads/'.length) : undefined;
    return [
        ...(branch === undefined
            ? []
            : [`This run is for the branch \`${branch}\`. A policy for another branch does not match.`]),
        'The job sets no `environment:`. A policy for `environment:…` does not match.',
    ];
}
function suspectRole(claims, role) {
    return [
        `The role may not exist: AWS answers the same for a wrong name, path or account. Asked for: account ${role.account}, path ${role.path}, name ${role.name}.`,
        `The policy may differ in letter case (AWS compares exactly), use \`StringEquals\` with a \`*\`, or name another audience than \`${claims.aud}\`.`,
        'A change to the role takes up to a minute to spread. A policy of the organisation may deny the call; those written for `repo:OWNER/*` do not match immutable subjects.',
    ];
}

// EXTERNAL MODULE: ./build/src/trust/policy.js
var policy = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/src/commands/refusal.js



function explainFailure(error, claims, role) {
    return (0,failure/* withEvidence */.Kg)(error, describeRefusal(claims, role));
}
function describeRefusal(claims, role) {
    const explanation = explainRefusal(claims, role);
    return [
        { kind: 'facts', title: "What the job's ID token says", rows: explanation.claims },
        { kind: 'list', title: 'What usually differs, likeliest first', items: explanation.suspects },
        {
            kind: 'code',
            title: 'The trust policy that admits exactly this token',
            language: 'json',
            text: (0,policy/* renderPolicyPretty */.rm)(explanation.policy),
        },
    ];
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildTrust),
/* harmony export */   m: () => (/* binding */ buildTrustForSubject)
/* harmony export */ });
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3985);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6076);


function buildTrust(scope) {
    const subjects = scope.formats.flatMap((format) => scope.contexts.map((context) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSubject */ .TK)(scope.repository, format, context)));
    return trustOf(scope, subjects);
}
function buildTrustForSubject(scope, subject) {
    return trustOf(scope, [subject]);
}
function trustOf(scope, subjects) {
    const key = (claim) => `${(0,_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderName */ .s6)(scope.issuer)}:${claim}`;
    const values = [...new Set(subjects)].sort().map(escapeVariables);
    const pins = scope.pinIds && (0,_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGithubKeys */ .gD)(scope.partition, scope.issuer)
        ? { [key('repository_id')]: scope.repository.id, [key('repository_owner_id')]: scope.repository.ownerId }
        : {};
    const [only] = values;
    const condition = {
        StringEquals: {
            [key('aud')]: scope.audience,
            [key('sub')]: values.length === 1 && only !== undefined ? only : values,
            ...pins,
        },
    };
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { Federated: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderArn */ .Oi)(scope.partition, scope.account, scope.issuer) },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: condition,
            },
        ],
    };
}
function escapeVariables(value) {
    return value.replaceAll('${', '${$}{');
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseClaims),
/* harmony export */   v: () => (/* binding */ printableClaims)
/* harmony export */ });
function parseClaims(all) {
    const text = (name) => {
        const value = all[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const time = (name) => {
        const value = all[name];
        return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    };
    const iss = text('iss');
    const sub = text('sub');
    const aud = text('aud');
    const exp = time('exp');
    const repository = text('repository');
    const repositoryId = text('repository_id');
    const ownerId = text('repository_owner_id');
    if (iss === undefined)
        return missing('iss');
    if (sub === undefined)
        return missing('sub');
    if (aud === undefined)
        return missing('aud');
    if (exp === undefined)
        return missing('exp');
    if (repository === undefined)
        return missing('repository');
    if (repositoryId === undefined)
        return missing('repository_id');
    if (ownerId === undefined)
        return missing('repository_owner_id');
    const claims = { iss, sub, aud, exp, iat: time('iat'), repository, repositoryId, ownerId };
    return {
        kind: 'claims',
        claims: { ...claims, ref: text('ref'), environment: text('environment'), event: text('event_name'), all },
    };
}
function missing(name) {
    return { kind: 'invalid', problem: `it has no claim \`${name}\`` };
}
const PRINTABLE_CLAIMS = [
    'iss',
    'aud',
    'sub',
    'repository',
    'repository_id',
    'repository_owner_id',
    'ref',
    'environment',
    'event_name',
    'job_workflow_ref',
];
function printableClaims(claims) {
    return PRINTABLE_CLAIMS.flatMap((name) => {
        const value = claims.all[name];
        return typeof value === 'string' ? [[name, value]] : [];
    });
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   j9: () => (/* binding */ isSamePolicy),
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
function isSamePolicy(a, b) {
    return canonicalPolicy(a) === canonicalPolicy(b);
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


/***/ }),

/***/ 6076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   Bv: () => (/* binding */ readSubjectPrefix),
/* harmony export */   Gv: () => (/* binding */ toRepositoryIdentity),
/* harmony export */   TK: () => (/* binding */ renderSubject),
/* harmony export */   V7: () => (/* binding */ renderSubjectPrefix),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
function renderSubjectPrefix(repository, format) {
    return format === 'classic'
        ? `repo:${repository.owner}/${repository.name}`
        : `repo:${repository.owner}@${repository.ownerId}/${repository.name}@${repository.id}`;
}
function renderSubject(repository, format, context) {
    return `${renderSubjectPrefix(repository, format)}:${renderContext(context)}`;
}
function renderContext(context) {
    switch (context.kind) {
        case 'branch':
            return `ref:refs/heads/${encodeValue(context.name)}`;
        case 'tag':
            return `ref:refs/tags/${encodeValue(context.name)}`;
        case 'environment':
            return `environment:${encodeValue(context.name)}`;
        case 'pull-request':
            return 'pull_request';
    }
}
function encodeValue(value) {
    return value.replaceAll(':', '%3A');
}
function readSubject(claims) {
    const repository = toRepositoryIdentity(claims);
    for (const format of ['classic', 'immutable']) {
        const prefix = `${renderSubjectPrefix(repository, format)}:`;
        const context = claims.sub.startsWith(prefix) ? claims.sub.slice(prefix.length) : undefined;
        if (context !== undefined && /^(?:(?:ref|environment):)?[^:]+$/u.test(context))
            return { kind: 'default', format };
    }
    return { kind: 'template' };
}
function readSubjectPrefix(prefix, repository) {
    const formats = ['classic', 'immutable'];
    return formats.find((format) => prefix.replace(/:$/u, '') === renderSubjectPrefix(repository, format));
}
function toRepositoryIdentity(claims) {
    const [owner = '', name = ''] = claims.repository.split('/', 2);
    return { owner, name, ownerId: claims.ownerId, id: claims.repositoryId };
}
function isRepositoryName(fullName) {
    return /^[a-z\d](?:[a-z\d_-]{0,99})\/(?!\.{1,2}$)[\w.-]{1,100}$/iu.test(fullName);
}


/***/ })

};
