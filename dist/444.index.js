export const id = 444;
export const ids = [444];
export const modules = {

/***/ 7444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap),
  planBootstrap: () => (/* binding */ planBootstrap)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/trust/policy.js
var policy = __webpack_require__(1708);
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
    'put-inline-policy': 'write inline policy',
    'detach-policy': 'detach policy',
    'delete-inline-policy': 'delete inline policy',
    'delete-boundary': 'remove permissions boundary from',
};
function renderStep(step) {
    switch (step.kind) {
        case 'attach-policy':
            return `${VERBS[step.kind]} \`${step.policyArn}\` to \`${step.roleName}\``;
        case 'detach-policy':
            return `${VERBS[step.kind]} \`${step.policyArn}\` from \`${step.roleName}\``;
        case 'put-inline-policy':
            return `${VERBS[step.kind]} \`${step.policy.name}\` of \`${step.roleName}\``;
        case 'delete-inline-policy':
            return `${VERBS[step.kind]} \`${step.policyName}\` of \`${step.roleName}\``;
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
        case 'put-inline-policy':
            return [
                ...(step.before === undefined
                    ? []
                    : [
                        {
                            kind: 'code',
                            title: `Inline policy ${step.policy.name} before`,
                            language: 'json',
                            text: prettyPolicy(step.before),
                        },
                    ]),
                {
                    kind: 'code',
                    title: `Inline policy ${step.policy.name} after`,
                    language: 'json',
                    text: prettyPolicy(step.after),
                },
            ];
        case 'delete-inline-policy':
            return [
                {
                    kind: 'code',
                    title: `Inline policy ${step.policyName}, to be deleted`,
                    language: 'json',
                    text: prettyPolicy(step.before ?? ''),
                },
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

// EXTERNAL MODULE: ./build/src/plan/state.js
var state = __webpack_require__(8988);
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
            return {
                ...NOTHING,
                steps: [
                    createRole(desired.role),
                    ...attachPolicies(desired.role, desired.role.arn, []),
                    ...putInlinePolicies(desired.role, desired.role.arn, []),
                ],
            };
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
    const attached = listed(actual.policyArns);
    const inline = listed(actual.inlinePolicies);
    const extra = findExtra(role, actual, attached, inline);
    return {
        steps: [
            ...planTrust(role, actual),
            ...(desired.prune ? extra.map(({ removal }) => removal) : []),
            ...planSettings(role, actual),
            ...planBoundary(role, actual),
            ...planTags(role, actual),
            ...(actual.policyArns.kind === 'unreadable' ? [] : attachPolicies(role, actual.arn, attached)),
            ...(actual.inlinePolicies.kind === 'unreadable' ? [] : putInlinePolicies(role, actual.arn, inline)),
        ],
        obstacles: findObstacles(desired, actual),
        kept: [
            ...(desired.prune ? [] : extra.map(({ sentence }) => sentence)),
            ...(actual.inlinePolicies.kind === 'unreadable'
                ? [`inline policies of ${role.name}, which may not be read (${actual.inlinePolicies.action})`]
                : []),
        ],
    };
}
function listed(reading) {
    return reading.kind === 'present' ? reading.value : [];
}
function findExtra(role, actual, attached, inline) {
    const { arn: resource } = actual;
    const core = { resource, roleName: role.name, after: '(none)', why: 'it is not declared, and `prune` is on' };
    const boundary = actual.permissionsBoundary;
    const declared = new Set(role.inlinePolicies.map(({ name }) => name));
    return [
        ...attached
            .filter((arn) => !role.policyArns.includes(arn))
            .map((policyArn) => ({
            sentence: `managed policy ${policyArn} is attached to ${role.name}, though not declared`,
            removal: { ...core, kind: 'detach-policy', policyArn, before: policyArn, widens: false },
        })),
        ...inline
            .filter(({ name }) => !declared.has(name))
            .map(({ name: policyName, text: before }) => ({
            sentence: `inline policy ${policyName} is on ${role.name}, though not declared`,
            removal: { ...core, kind: 'delete-inline-policy', policyName, before, widens: /"Deny"/u.test(before) },
        })),
        ...(role.permissionsBoundary === undefined && boundary !== undefined
            ? [
                {
                    sentence: `permissions boundary ${boundary} is on ${role.name}, though not declared`,
                    removal: { ...core, kind: 'delete-boundary', before: boundary, widens: true },
                },
            ]
            : []),
    ];
}
function findObstacles(desired, actual) {
    const { role, repository } = desired;
    const owner = (0,state/* findOwner */.zr)(actual.tags);
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
    const needsInline = desired.prune || role.inlinePolicies.length > 0;
    for (const reading of [actual.policyArns, ...(needsInline ? [actual.inlinePolicies] : [])]) {
        if (reading.kind === 'unreadable') {
            obstacles.push({ kind: 'unreadable', actions: [reading.action], reason: reading.reason });
        }
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
function putInlinePolicies(role, roleArn, found) {
    return role.inlinePolicies.flatMap((policy) => {
        const before = found.find(({ name }) => name === policy.name)?.text;
        if (before !== undefined && isSameText(before, policy.text))
            return [];
        return [
            {
                kind: 'put-inline-policy',
                resource: roleArn,
                roleName: role.name,
                policy,
                before,
                after: policy.text,
                why: before === undefined ? 'the declared inline policy is missing' : 'the inline policy is not the declared one',
                widens: true,
            },
        ];
    });
}
function isSameText(a, b) {
    const [left, right] = [(0,policy/* parsePolicy */.ON)(a), (0,policy/* parsePolicy */.ON)(b)];
    return left.kind === 'policy' && right.kind === 'policy' && (0,policy/* isSamePolicy */.j9)(left.policy, right.policy);
}

// EXTERNAL MODULE: ./build/src/trust/arn.js
var trust_arn = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/src/commands/declare.js + 1 modules
var declare = __webpack_require__(729);
// EXTERNAL MODULE: ./build/src/commands/environments.js
var commands_environments = __webpack_require__(7664);
// EXTERNAL MODULE: ./build/src/commands/findings.js + 15 modules
var commands_findings = __webpack_require__(9748);
// EXTERNAL MODULE: ./build/src/commands/guard.js
var guard = __webpack_require__(5713);
// EXTERNAL MODULE: ./build/src/trust/evaluate.js
var evaluate = __webpack_require__(9245);
// EXTERNAL MODULE: ./build/src/trust/issuer.js
var trust_issuer = __webpack_require__(3985);
;// CONCATENATED MODULE: ./build/src/trust/admit.js


function findAdmission(policy, { partition, account, issuer }, claims) {
    const { decision, explicitDeny, statements } = (0,evaluate/* evaluate */._)(policy, {
        action: 'sts:AssumeRoleWithWebIdentity',
        principal: { kind: 'Federated', ids: [(0,trust_issuer/* toProviderArn */.Oi)(partition, account, issuer)] },
        context: (0,trust_issuer/* toConditionContext */.E$)(partition, issuer, claims),
    });
    const effect = explicitDeny ? 'Deny' : 'Allow';
    const [nearest] = statements.filter((trace) => trace.effect === effect).sort((a, b) => distance(a) - distance(b));
    return {
        isAdmitted: decision === 'allow',
        statement: nearest === undefined ? undefined : nearest.index + 1,
        unmet: nearest === undefined ? [] : unmetConditions(nearest).map(({ key }) => key),
    };
}
function admits(policy, scope, claims) {
    return findAdmission(policy, scope, claims).isAdmitted;
}
function unmetConditions({ conditions }) {
    return conditions.filter(({ verdict }) => verdict !== 'true');
}
function distance(trace) {
    const isForOthers = trace.principal !== 'true' || trace.action !== 'true';
    return (isForOthers ? 1000 : 0) + unmetConditions(trace).length;
}

// EXTERNAL MODULE: ./build/src/commands/exchange.js
var exchange = __webpack_require__(5367);
// EXTERNAL MODULE: ./build/src/commands/refusal.js
var refusal = __webpack_require__(460);
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
            reason: `this run's subject is ${claims.sub}, which the trust does not admit; run bootstrap from a run that it admits to have it proven`,
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
    const role = (0,trust_arn/* parseRoleArn */.DM)(desired.role.arn);
    return role !== undefined && admits(desired.role.trust, { ...role, issuer: claims.iss }, claims.all);
}
function giveUp({ desired, claims, hasChanged }, { error, elapsed }) {
    const role = (0,trust_arn/* parseRoleArn */.DM)(desired.role.arn);
    const seconds = Math.round(elapsed / 1000);
    const known = {
        role: (0,refusal/* toDeclaredRole */.k_)(desired.role.trust),
        provider: { kind: 'present', clientIds: [desired.provider.audience] },
    };
    const explained = role === undefined || claims === undefined || !(0,failure/* isFailure */.N6)(error, ...refusal/* EXPLAINABLE */.aQ)
        ? error
        : (0,refusal/* explainWith */.sh)(error, claims, role, known, hasChanged);
    return {
        kind: 'failed',
        failure: (0,failure/* failure */.V2)('VERIFICATION_FAILED', { role: desired.role.arn, seconds, reason: error.message }, { cause: error, evidence: explained.evidence }),
    };
}

// EXTERNAL MODULE: ./build/src/trust/build.js
var build = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/trust/subject.js
var subject = __webpack_require__(6076);
// EXTERNAL MODULE: ./build/src/trust/template.js
var template = __webpack_require__(4016);
;// CONCATENATED MODULE: ./build/src/commands/usage.js






function renderReach(desired, trusted, declaration) {
    const runs = trusted.flatMap((repository, index) => sampleRuns(repository, declaration, index === 0));
    const rows = runs.filter(({ claims }) => claims.length > 0).map((run) => toRow(desired, run));
    if (rows.length === 0)
        return [];
    return [{ kind: 'table', title: 'Who can assume the role', columns: ['run', 'may', 'decided by'], rows }];
}
function toRow({ role, provider }, run) {
    const arn = (0,trust_arn/* parseRoleArn */.DM)(role.arn);
    if (arn === undefined)
        return [run.name, '?', ''];
    const scope = { ...arn, issuer: provider.url };
    const admissions = run.claims.map((claims) => findAdmission(role.trust, scope, { aud: provider.audience, ...claims }));
    const admitted = admissions.find(({ isAdmitted }) => isAdmitted);
    if (admitted !== undefined)
        return [run.name, '✔', `statement ${admitted.statement}`];
    const unmet = admissions[0]?.unmet ?? [];
    return [run.name, '✖', unmet.map((key) => `\`${key.slice(key.lastIndexOf(':') + 1)}\``).join(', ')];
}
function sampleRuns(trusted, declaration, isFirst) {
    const { identity, contexts } = trusted;
    const name = `${identity.owner}/${identity.name}`;
    const run = (what, from, context, further = {}) => ({
        name: what,
        claims: claimsOf({ ...trusted, identity: from }, sampleOf(context), declaration).map((claims) => ({
            ...claims,
            ...further,
        })),
    });
    const [first = { kind: 'branch', name: 'main' }] = contexts;
    const declared = contexts.map((context) => run(`${name}: ${describe(context)}`, identity, context));
    const workflows = declaration.reusableWorkflows.map((workflow) => run(`${name}: through ${workflow}`, identity, OTHER_BRANCH, { job_workflow_ref: sampleText(workflow) }));
    if (!isFirst)
        return [...declared, ...workflows];
    const hasPullRequests = contexts.some(({ kind }) => kind === 'pull-request');
    return [
        ...declared,
        ...workflows,
        run(`${name}: any other branch`, identity, OTHER_BRANCH),
        run(`${name}: any other tag`, identity, { kind: 'tag', name: 'some-other-tag' }),
        ...(hasPullRequests ? [] : [run(`${name}: a pull request`, identity, { kind: 'pull-request' })]),
        run(`${name}: any other environment`, identity, { kind: 'environment', name: 'some-other-environment' }),
        run('another repository of the owner', { ...identity, name: `${identity.name}-other`, id: '0' }, first),
        run('the same name taken over by somebody else', { ...identity, id: '0', ownerId: '0' }, first),
    ];
}
const OTHER_BRANCH = { kind: 'branch', name: 'some-other-branch' };
function describe(context) {
    return context.kind === 'pull-request' ? 'a pull request' : `${context.kind} ${context.name}`;
}
function claimsOf({ identity, shape }, context, { conditions }) {
    const met = Object.entries(conditions).flatMap(([claim, [value]]) => value === undefined ? [] : [[claim, sampleText(value)]]);
    const common = {
        ...Object.fromEntries(met),
        repository: `${identity.owner}/${identity.name}`,
        repository_id: identity.id,
        repository_owner_id: identity.ownerId,
        ...claimsOfContext(context),
    };
    if (shape.kind === 'default') {
        return shape.formats.map((format) => ({ ...common, sub: (0,subject/* renderSubject */.TK)(identity, format, context) }));
    }
    const rendered = (0,template/* renderTemplate */.X)(shape, identity, context);
    return rendered.kind === 'subject' ? [{ ...common, sub: rendered.subject }] : [];
}
function claimsOfContext(context) {
    switch (context.kind) {
        case 'branch':
            return { ref: `refs/heads/${context.name}` };
        case 'tag':
            return { ref: `refs/tags/${context.name}` };
        case 'environment':
            return { environment: context.name };
        case 'pull-request':
            return {};
    }
}
function sampleOf(context) {
    return context.kind === 'pull-request' ? context : { ...context, name: sampleText(context.name) };
}
function sampleText(pattern) {
    return pattern.replaceAll('*', 'sample').replaceAll('?', 'x');
}
function renderDiagram({ provider, role }, trusted) {
    const repositories = trusted.map(({ identity }) => `${identity.owner}/${identity.name}`).join('<br>');
    const permissions = [
        ...role.policyArns.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)),
        ...role.inlinePolicies.map(({ name }) => name),
    ];
    return {
        kind: 'diagram',
        title: 'How it hangs together',
        lines: [
            'flowchart LR',
            `  run["runs of<br>${repositories}"] -- ID token --> provider["OIDC provider<br>${provider.url.replace('https://', '')}"]`,
            `  provider -- trust policy --> role["role<br>${role.name}"]`,
            ...permissions.map((name, index) => `  role --> policy${index}["${name}"]`),
        ],
    };
}
function renderUsage({ role, provider }, trusted, region, actionReference) {
    const contexts = trusted[0]?.contexts ?? [];
    const environment = contexts.some(({ kind }) => kind !== 'environment')
        ? undefined
        : contexts.find((context) => context.kind === 'environment' && !(0,build/* isPattern */.Pt)(context.name));
    const partition = (0,trust_arn/* parseRoleArn */.DM)(role.arn)?.partition ?? 'aws';
    return {
        kind: 'code',
        title: 'Use it in every later run',
        language: 'yaml',
        text: [
            'jobs:',
            '  deploy:',
            '    runs-on: ubuntu-latest',
            ...(environment?.kind === 'environment' ? [`    environment: ${JSON.stringify(environment.name)}`] : []),
            '    permissions:',
            '      id-token: write',
            '      contents: read',
            '    steps:',
            `      - uses: ${actionReference}`,
            '        with:',
            `          role-to-assume: ${role.arn}`,
            `          aws-region: ${region}`,
            ...(provider.audience === (0,trust_issuer/* defaultAudience */.Yl)(partition) ? [] : [`          audience: ${provider.audience}`]),
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
    const obstacle = toFailure(planned.obstacles, survey) ?? (0,commands_findings/* findStop */.KR)(survey.findings, options.acceptFindings);
    if (obstacle !== undefined)
        return obstacle;
    const isDrifted = planned.steps.length > 0;
    return options.failOnDrift && isDrifted ? (0,failure/* failure */.V2)('DRIFT_FOUND', { changes: planned.steps.length }) : undefined;
}
async function bootstrap(options, ports) {
    const survey = await takeSurvey(options, ports, ports.openIam);
    const stop = (0,commands_findings/* findStop */.KR)(survey.findings, options.acceptFindings);
    if (stop !== undefined)
        throw stop;
    const { planned, done, hasChanged } = await converge(survey, ports);
    const proof = await proveIfAsked(options, ports, survey, hasChanged);
    const key = await retireKey(options, survey.credentials, proof, ports.keys);
    const all = { ...planned, steps: done };
    const report = bootstrap_describe(options, ports, survey, all);
    const role = survey.desired.role.name;
    const changed = done.length === 0 ? 'no changes' : countOf(done.length, 'change');
    return {
        ...report,
        headline: `Bootstrap: ${changed}; role \`${role}\` ${PROOF_WORDS[proof.kind]}.`,
        warnings: [
            ...report.warnings,
            ...key.warnings,
            ...(proof.kind === 'not-applicable' ? [`The role was not tried: ${proof.reason}.`] : []),
        ],
        outputs: {
            ...report.outputs,
            changes: String(done.length),
            drift: String(done.length > 0),
            verified: proof.kind === 'proven' ? 'true' : proof.kind === 'failed' ? 'false' : 'not-applicable',
        },
        ...toFailed(proof.kind === 'failed' ? proof.failure : key.failure),
    };
}
function toFailed(problem) {
    return problem === undefined ? {} : { failure: problem };
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
    const [caller, declared] = await settleBoth(ports.caller.callerIdentity(credentials), (0,declare/* declare */.x)(options, ports));
    const principal = (0,guard/* requirePrincipal */.S)(caller.arn, 'sts:GetCallerIdentity');
    if (options.masksAccount)
        ports.log.hide(principal.account);
    (0,guard/* requireAllowedAccount */.T)(principal.account, options.allowedAccounts);
    const who = (0,trust_arn/* maskAccount */.Ib)(principal.arn, principal.account);
    ports.log.info(`Working as ${who}, with credentials from ${credentials.from}.`);
    const desired = declared.stateIn(principal);
    const { url, audience } = desired.provider;
    const environments = await (0,commands_environments/* findEnvironments */.Ok)((0,commands_environments/* namedEnvironments */.UB)(declared), ports.github);
    const findings = (0,commands_findings/* lintDeclared */.Ys)(desired.role, audience, url, declared, environments, options.subjectFormat);
    return { credentials, declared, desired, findings, environments, iam: openIam(credentials) };
}
async function settleBoth(a, b) {
    await Promise.allSettled([a, b]);
    return [await a, await b];
}
async function readState({ iam: { reader }, desired }) {
    const [provider, role] = await settleBoth(reader.readProvider(desired.provider.arn), reader.readRole(desired.role.name));
    return { provider, role };
}
const MAX_ROUNDS = 6;
async function converge(survey, ports) {
    const done = [];
    for (let round = 1;; round += 1) {
        const state = await readState(survey);
        const planned = plan(survey.desired, state);
        const problem = toFailure(planned.obstacles, survey);
        if (problem !== undefined)
            throw (0,failure/* withEvidence */.Kg)(problem, renderPlan(planned));
        const raced = await apply(planned.steps, survey, ports, done);
        if (raced === undefined) {
            return { planned, done, hasChanged: done.length > 0 || round > 1 || isRecent(state, ports.clock.now()) };
        }
        if (round === MAX_ROUNDS) {
            throw (0,failure/* failure */.V2)('EXISTS_UNREADABLE', {
                resource: raced.resource,
                reason: 'IAM refuses to create it because it exists, and does not show it when it is read',
            });
        }
        ports.log.info(`${raced.resource} exists already; reading the account again.`);
        await ports.clock.sleep(500 * 2 ** (round - 1));
    }
}
const RECENT_MS = 120_000;
function isRecent({ role }, now) {
    return role.kind === 'present' && now - role.value.createdAt < RECENT_MS;
}
async function apply(steps, survey, ports, done) {
    for (const [index, step] of steps.entries()) {
        const outcome = await execute(step, steps.slice(index), survey, done);
        if (outcome === 'raced')
            return step;
        done.push(step);
        ports.log.info(`Done: ${renderStep(step)}`);
        if (outcome === 'unheard')
            return step;
    }
    return undefined;
}
async function execute(step, rest, survey, done) {
    try {
        return await survey.iam.executor.execute(step);
    }
    catch (error) {
        throw (0,failure/* isFailure */.N6)(error) ? (0,failure/* withEvidence */.Kg)(error, describeProgress(done, rest)) : error;
    }
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
    const { desired, declared } = survey;
    const [, partition = '', , , account = ''] = desired.role.arn.split(':');
    return {
        isQuiet: false,
        warnings: declared.warnings,
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
            ...(0,commands_findings/* describeFindings */.kA)(survey.findings),
            { kind: 'code', title: 'Trust policy', language: 'json', text: (0,policy/* renderPolicyPretty */.rm)(desired.role.trust) },
            ...renderReach(desired, declared.trusted, options),
            ...(0,commands_environments/* describeEnvironments */.gE)(survey.environments),
            renderDiagram(desired, declared.trusted),
            renderUsage(desired, declared.trusted, options.region, ports.actionReference),
        ],
        masks: [],
        exports: {},
        outputs: {
            'aws-account-id': account,
            partition,
            'role-name': desired.role.name,
            'role-arn': desired.role.arn,
            'oidc-provider-arn': desired.provider.arn,
            plan: renderPlanJson(planned),
            findings: (0,commands_findings/* renderFindingsJson */.lg)(survey.findings),
            ...(declared.claims === undefined ? {} : { subject: declared.claims.sub }),
        },
    };
}
async function retireKey({ retireKey: how }, credentials, proof, keys) {
    if (!credentials.accessKeyId.startsWith('AKIA'))
        return { warnings: [] };
    if (how === 'keep')
        return { warnings: [KEY_KEPT] };
    if (proof.kind !== 'proven')
        return { warnings: ['The access key was kept, because the role is not proven to work.'] };
    try {
        await keys.retire(credentials, how);
        const done = how === 'delete' ? 'deleted' : 'deactivated';
        return { warnings: [`The access key that bootstrap ran with is ${done}. Delete the secret that holds it.`] };
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error))
            throw error;
        return { warnings: [], failure: (0,failure/* failure */.V2)('KEY_NOT_RETIRED', { how, reason: error.message }, { cause: error }) };
    }
}
const KEY_KEPT = 'Bootstrap ran with a long-lived access key. Once the role works, delete that key in IAM and the secret that holds it; no later run needs it.';
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
