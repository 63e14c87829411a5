export const id = 690;
export const ids = [690];
export const modules = {

/***/ 8309:
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
// EXTERNAL MODULE: ./build/src/trust/build.js + 1 modules
var build = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/src/trust/issuer.js
var trust_issuer = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/src/trust/subject.js
var subject = __webpack_require__(6076);
// EXTERNAL MODULE: ./build/src/commands/exchange.js
var exchange = __webpack_require__(5367);
;// CONCATENATED MODULE: ./build/src/commands/repositories.js



async function resolveRepositories(selection, ports) {
    const claims = ports.context.hasIdToken ? await readOwnClaims(selection.audience, ports) : undefined;
    const home = claims?.repository ?? ports.context.repository;
    const names = selection.repositories.length > 0 ? selection.repositories : home === undefined ? [] : [home];
    const [first] = names;
    if (first === undefined || !names.every(subject/* isRepositoryName */.en)) {
        throw (0,failure/* failure */.V2)('REPOSITORY_UNKNOWN', { what: 'The repository of the run', reason: 'GITHUB_REPOSITORY is not set' });
    }
    const warnings = [];
    const trusted = [];
    for (const name of names) {
        const isHome = name.toLowerCase() === home?.toLowerCase();
        const found = await resolveOne(name, isHome ? claims : undefined, isHome, selection, ports);
        if (found.warning !== undefined)
            warnings.push(found.warning);
        const isNew = trusted.every(({ identity }) => identity.id !== found.repository.identity.id);
        if (isNew)
            trusted.push(found.repository);
    }
    return { trusted, home: home ?? first, claims, warnings };
}
async function readOwnClaims(audience, ports) {
    return (0,exchange/* readClaims */.I)(ports.idTokens.read(await ports.idTokens.mint(audience, 'any')));
}
async function resolveOne(name, claims, isHome, selection, ports) {
    const known = await identify(name, claims, isHome, selection, ports);
    const { shape, warning } = await findShape(known.identity, claims, selection, ports.github);
    const contexts = selection.contexts.length > 0 || selection.namesRuns
        ? selection.contexts
        : [{ kind: 'branch', name: known.defaultBranch ?? '' }];
    return { repository: { identity: known.identity, shape, contexts }, ...(warning === undefined ? {} : { warning }) };
}
async function identify(name, claims, isHome, selection, { context, github }) {
    const own = claims === undefined ? (isHome ? fromContext(context) : undefined) : (0,subject/* toRepositoryIdentity */.Gv)(claims);
    const needsBranch = selection.contexts.length === 0 && !selection.namesRuns;
    const branch = isHome ? context.defaultBranch : undefined;
    if (own !== undefined && (branch !== undefined || !needsBranch))
        return { identity: own, defaultBranch: branch };
    const found = await github.readRepository(name);
    const { owner, name: repo, ownerId, id } = found;
    return { identity: own ?? { owner, name: repo, ownerId, id }, defaultBranch: branch ?? found.defaultBranch };
}
function fromContext(context) {
    const [owner = '', name = ''] = context.repository?.split('/', 2) ?? [];
    const { repositoryId: id, ownerId } = context;
    return id === undefined || ownerId === undefined ? undefined : { owner, name, id, ownerId };
}
const BOTH = { kind: 'default', formats: ['classic', 'immutable'] };
async function findShape(identity, claims, selection, github) {
    const { subjectFormat } = selection;
    if (subjectFormat === 'both')
        return { shape: BOTH };
    if (subjectFormat !== 'auto')
        return { shape: { kind: 'default', formats: [subjectFormat] } };
    const own = claims === undefined ? undefined : (0,subject/* readSubject */.$e)(claims);
    if (own?.kind === 'default')
        return { shape: { kind: 'default', formats: [own.format] } };
    const fullName = `${identity.owner}/${identity.name}`;
    const customization = await github.findSubjectCustomization(fullName);
    if (customization?.template !== undefined) {
        return { shape: templateShape(customization.template, customization, identity, claims, selection) };
    }
    if (own?.kind === 'template' && claims !== undefined) {
        if (selection.namesSubjects)
            return { shape: { kind: 'default', formats: [] } };
        throw (0,failure/* failure */.V2)('SUBJECT_TEMPLATE', { subject: claims.sub, repository: fullName });
    }
    const format = customization?.prefix === undefined ? undefined : (0,subject/* readSubjectPrefix */.Bv)(customization.prefix, identity);
    if (format !== undefined)
        return { shape: { kind: 'default', formats: [format] } };
    return {
        shape: BOTH,
        warning: `Whether ${fullName} mints classic or immutable subjects is not known (no ID token of it, and the API of GitHub does not say): the trust admits both. Run this in that repository with \`id-token: write\`, or grant \`actions: read\`, to have it narrowed.`,
    };
}
const CONSTANT_CLAIMS = ['repository_visibility', 'enterprise', 'enterprise_id'];
function templateShape(keys, customization, identity, claims, selection) {
    const constants = CONSTANT_CLAIMS.flatMap((name) => {
        const value = claims?.all[name];
        return typeof value === 'string' ? [[name, value]] : [];
    });
    const named = customization.prefix === undefined ? undefined : (0,subject/* readSubjectPrefix */.Bv)(customization.prefix, identity);
    const isImmutable = claims?.sub.includes(`${identity.owner}@${identity.ownerId}/`) === true;
    return {
        kind: 'template',
        keys,
        format: named ?? (isImmutable ? 'immutable' : 'classic'),
        values: {
            ...Object.fromEntries(constants),
            ...selection.pinnedClaims,
            repository: `${identity.owner}/${identity.name}`,
            repository_id: identity.id,
            repository_owner: identity.owner,
            repository_owner_id: identity.ownerId,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/commands/declare.js







const TRUST_POLICY_LIMIT = 2048;
async function declare(declaration, ports) {
    const { reusableWorkflows, subjects, audience, contexts, subjectFormat, repositories } = declaration;
    const { trusted, home, claims, warnings } = await resolveRepositories({
        repositories,
        contexts,
        namesRuns: reusableWorkflows.length + subjects.length > 0,
        namesSubjects: subjects.length > 0,
        subjectFormat,
        audience,
        pinnedClaims: pinnedClaims(declaration),
    }, ports);
    const issuer = claims?.iss ?? (0,trust_issuer/* toIssuer */.$S)(ports.context.serverUrl);
    const stateIn = ({ account, partition }) => {
        const scope = { ...declaration, partition, account, issuer, repositories: trusted };
        return toState(declaration, home, scope);
    };
    return { trusted, claims, warnings, stateIn };
}
function pinnedClaims({ conditions, reusableWorkflows }) {
    const all = { ...conditions, ...(reusableWorkflows.length === 0 ? {} : { job_workflow_ref: reusableWorkflows }) };
    const single = Object.entries(all).flatMap(([claim, [value, ...more]]) => value === undefined || more.length > 0 || (0,build/* isPattern */.Pt)(value) ? [] : [[claim, value]]);
    return Object.fromEntries(single);
}
function toState(declaration, home, scope) {
    const { partition, account, issuer, audience } = scope;
    const trust = (0,build/* buildTrust */.Hw)(scope);
    const length = (0,policy/* measurePolicy */.pg)((0,policy/* renderPolicy */.zQ)(trust));
    if (length > TRUST_POLICY_LIMIT)
        throw (0,failure/* failure */.V2)('TRUST_POLICY_TOO_LONG', { length, limit: TRUST_POLICY_LIMIT });
    const name = declaration.roleName ?? defaultRoleName(home);
    const tags = ownershipTags(home);
    return {
        repository: home,
        provider: { arn: (0,trust_issuer/* toProviderArn */.Oi)(partition, account, issuer), url: issuer, audience, tags },
        role: {
            arn: (0,arn/* renderRoleArn */.am)({ partition, account, path: declaration.rolePath, name }),
            name,
            path: declaration.rolePath,
            description: declaration.roleDescription ?? `GitHub Actions of ${home}`,
            maxSessionDuration: declaration.maxSessionDuration,
            permissionsBoundary: declaration.permissionsBoundary,
            trust,
            policyArns: declaration.policyArns,
            tags,
        },
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
    const isPresent = got !== undefined && got.length > 0;
    if (operator.base === 'null') {
        return anyOf(wanted.map((text) => (text.toLowerCase() === String(!isPresent) ? 'true' : 'false')));
    }
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




function renderReach(desired, trusted) {
    const runs = trusted.flatMap(sampleRuns);
    if (runs.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'Who can assume the role',
            columns: ['run', 'admitted'],
            rows: runs.map((run) => [run.name, isAdmitted(desired, run) ? 'yes' : 'no']),
        },
    ];
}
function sampleRuns({ identity, shape, contexts }) {
    if (shape.kind === 'template')
        return [];
    const name = `${identity.owner}/${identity.name}`;
    const { formats } = shape;
    const stranger = { ...identity, name: `${identity.name}-fork`, ownerId: '0', id: '0' };
    const [first] = contexts;
    const others = [
        ['any other branch', { kind: 'branch', name: 'some-other-branch' }],
        ['any other tag', { kind: 'tag', name: 'some-other-tag' }],
        ['a pull request', { kind: 'pull-request' }],
        ['any other environment', { kind: 'environment', name: 'some-other-environment' }],
    ];
    return [
        ...contexts
            .filter((context) => context.kind !== 'pull-request')
            .map((context) => ({
            name: `${name}: ${describe(context)}`,
            from: identity,
            formats,
            context: sampleOf(context),
        })),
        ...others.map(([what, context]) => ({ name: `${name}: ${what}`, from: identity, formats, context })),
        ...(first === undefined
            ? []
            : [{ name: `another repository: ${describe(first)}`, from: stranger, formats, context: sampleOf(first) }]),
    ];
}
function describe(context) {
    return context.kind === 'pull-request' ? 'a pull request' : `${context.kind} ${context.name}`;
}
function sampleOf(context) {
    return context.kind === 'pull-request'
        ? context
        : { ...context, name: context.name.replace(/\*/gu, 'sample').replace(/\?/gu, 'x') };
}
function isAdmitted(desired, { from, formats, context }) {
    const partition = (0,arn/* parseRoleArn */.DM)(desired.role.arn)?.partition ?? 'aws';
    return formats.some((format) => {
        const claims = {
            aud: desired.provider.audience,
            sub: (0,subject/* renderSubject */.TK)(from, format, context),
            repository_id: from.id,
            repository_owner_id: from.ownerId,
            repository: `${from.owner}/${from.name}`,
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
    const report = bootstrap_describe(options, ports, survey, planned);
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
    const report = bootstrap_describe(options, ports, survey, all);
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
function bootstrap_describe(options, ports, survey, planned) {
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
            ...renderReach(desired, declared.trusted),
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


/***/ })

};
