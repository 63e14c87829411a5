export const id = 307;
export const ids = [307,39];
export const modules = {

/***/ 3064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   MY: () => (/* binding */ sendCount),
/* harmony export */   d4: () => (/* binding */ toClientConfig),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   nG: () => (/* binding */ httpStatus),
/* harmony export */   zx: () => (/* binding */ correctRetries)
/* harmony export */ });
function toClientConfig(settings, credentials) {
    const agent = { proxyEnv: { ...settings.proxyEnv } };
    return {
        region: settings.region,
        maxAttempts: settings.maxAttempts,
        requestHandler: {
            connectionTimeout: 5000,
            requestTimeout: 15_000,
            throwOnRequestTimeout: true,
            httpAgent: agent,
            httpsAgent: agent,
        },
        ...(credentials === undefined ? {} : { credentials: toSdkCredentials(credentials) }),
    };
}
function toSdkCredentials({ accessKeyId, secretAccessKey, sessionToken }) {
    return {
        accessKeyId,
        secretAccessKey: secretAccessKey.reveal(),
        ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
    };
}
const ALSO_PASSING = [
    'ConcurrentModification',
    'EntityTemporarilyUnmodifiable',
    'OpenIdIdpCommunicationError',
];
const NEVER_PASSING = ['LimitExceeded'];
const PASSING_REFUSALS = [
    'IDPCommunicationError',
    'RequestTimeout',
    'RequestTimeTooSkewed',
    'RequestInTheFuture',
    'InvalidSignature',
    'SignatureDoesNotMatch',
];
function correctRetries(config) {
    const standard = config.retryStrategy;
    let corrected;
    config.retryStrategy = async () => {
        corrected ??= correct((await standard()));
        return corrected;
    };
}
function correct(standard) {
    const refresh = standard.refreshRetryTokenForRetry.bind(standard);
    return {
        acquireInitialRetryToken: standard.acquireInitialRetryToken.bind(standard),
        recordSuccess: standard.recordSuccess.bind(standard),
        refreshRetryTokenForRetry: async (token, info) => {
            if (isFinal(info))
                throw info.error;
            const isPassing = isOneOf(info.error, ALSO_PASSING);
            return refresh(token, isPassing ? { ...info, errorType: 'TRANSIENT' } : info);
        },
    };
}
function isFinal({ error, errorType }) {
    if (isOneOf(error, NEVER_PASSING))
        return true;
    const status = httpStatus(error);
    if (status === undefined || status >= 500 || errorType === 'THROTTLING')
        return false;
    return !isOneOf(error, ALSO_PASSING) && !isOneOf(error, PASSING_REFUSALS);
}
function isOneOf(error, codes) {
    const name = errorName(error);
    return codes.some((code) => isNamed(name, code));
}
function httpStatus(error) {
    const metadata = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
    const status = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
        ? metadata.httpStatusCode
        : undefined;
    return typeof status === 'number' ? status : undefined;
}
function errorName(error) {
    return error instanceof Error ? error.name : '';
}
function isNamed(name, code) {
    return name === code || name === `${code}Exception`;
}
function sendCount(error) {
    const metadata = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
    const attempts = typeof metadata === 'object' && metadata !== null && 'attempts' in metadata ? metadata.attempts : 1;
    return typeof attempts === 'number' ? attempts : 1;
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ toPrincipal),
/* harmony export */   Ge: () => (/* binding */ toReason),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3064);


function toFailure(error, call) {
    if (call.signal.aborted && (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(call.signal.reason))
        return call.signal.reason;
    const name = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .errorName */ .Is)(error);
    const reason = toReason(error);
    const { action, region } = call;
    const answer = { action, reason };
    const options = { cause: error };
    const is = (...codes) => codes.some((code) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, code));
    const source = call.credentialsFrom ?? 'this step';
    if (is('AccessDenied', 'UnauthorizedOperation', 'NotAuthorized')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('IAM_ACCESS_DENIED', { action: toAction(reason) ?? action, reason, principal: toPrincipal(reason), resource: toResource(reason) }, options);
    }
    if (is('InvalidClientTokenId', 'SignatureDoesNotMatch', 'UnrecognizedClient', 'IncompleteSignature', 'MissingAuthenticationToken')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CREDENTIALS_INVALID', { ...answer, source }, options);
    }
    if (is('ExpiredToken', 'RequestExpired'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CREDENTIALS_EXPIRED', { ...answer, source }, options);
    if (is('RegionDisabled'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('REGION_DISABLED', { region, reason }, options);
    if (is('ConcurrentModification', 'EntityTemporarilyUnmodifiable'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('IAM_BUSY', answer, options);
    if (is('LimitExceeded'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('IAM_QUOTA_EXCEEDED', answer, options);
    if (is('PackedPolicyTooLarge'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_POLICY_REJECTED', answer, options);
    if (is('Throttling', 'ThrottledException', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_THROTTLED', answer, options);
    }
    if (is('ValidationError', 'Validation', 'InvalidInput', 'MalformedPolicyDocument', 'InvalidParameterValue')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_REFUSED_REQUEST', answer, options);
    }
    if (isServerFault(error))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_UNAVAILABLE', answer, options);
    if (isNetworkFault(error))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_UNREACHABLE', { action, region, reason }, options);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_UNKNOWN_ERROR', { ...answer, name: name === '' ? 'an unnamed error' : name }, options);
}
function toReason(error) {
    const own = error instanceof Error ? error.message : String(error);
    const nested = error instanceof AggregateError && own === '' ? error.errors.map(toReason).join('; ') : own;
    const text = nested.replace(/\s+/gu, ' ').trim();
    return text === '' ? errorCode(error) || 'no reason given' : text;
}
function toPrincipal(reason) {
    return /User: (arn:\S+)/u.exec(reason)?.[1] ?? 'the principal of these credentials';
}
function toAction(reason) {
    return /is not authorized to perform: ([\w-]+:\w+)/u.exec(reason)?.[1];
}
function toResource(reason) {
    return /on resource: (arn:\S+)/u.exec(reason)?.[1] ?? '*';
}
function isServerFault(error) {
    return ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .httpStatus */ .nG)(error) ?? 0) >= 500;
}
const NETWORK_CODES = /^(?:ECONN(?:RESET|REFUSED|ABORTED)|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPROTO|CERT_.*|.*_CERT.*|UNABLE_TO_.*|ERR_(?:TLS|SSL)_.*)$/u;
function isNetworkFault(error) {
    const isOurs = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
    const isAnswered = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .httpStatus */ .nG)(error) !== undefined;
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .errorName */ .Is)(error) === 'TimeoutError' || NETWORK_CODES.test(errorCode(error)) || !(isAnswered || isOurs);
}
function errorCode(error) {
    const code = isRecord(error) ? error['code'] : undefined;
    return typeof code === 'string' ? code : '';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createIamAdapter)
});

// EXTERNAL MODULE: ./build/src/aws/iam.js
var aws_iam = __webpack_require__(4126);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/trust/policy.js
var policy = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/aws/client.js
var aws_client = __webpack_require__(3064);
// EXTERNAL MODULE: ./build/src/aws/errors.js
var errors = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/src/aws/iam-reader.js





function createIamReader(iam) {
    return {
        readProvider: async (arn) => readProvider(iam, arn),
        readRole: async (name) => readRole(iam, name),
        readRoles: (names) => (names.length > BULK_FROM ? readManyRoles(iam, names) : readEachRole(iam, names)),
        listTrusts: () => read(iam, 'ListRoles', () => listTrusts(iam)),
    };
}
function readProvider(iam, arn) {
    return read(iam, 'GetOpenIDConnectProvider', async () => {
        const command = new dist_cjs/* GetOpenIDConnectProviderCommand */.cCT({ OpenIDConnectProviderArn: arn });
        const answer = await iam.client.send(command, iam.options);
        if (answer.Url === undefined)
            throw incomplete('GetOpenIDConnectProvider');
        return { arn, audiences: answer.ClientIDList ?? [], tags: toTags(answer.Tags) };
    });
}
async function readRole(iam, name) {
    const [role, policyArns, inlinePolicies] = await Promise.all([
        read(iam, 'GetRole', async () => (await iam.client.send(new dist_cjs/* GetRoleCommand */.kbp({ RoleName: name }), iam.options)).Role),
        read(iam, 'ListAttachedRolePolicies', () => listAttached(iam, name)),
        readInline(iam, name),
    ]);
    if (role.kind !== 'present')
        return role;
    if (role.value?.Arn === undefined)
        throw incomplete('GetRole');
    return { kind: 'present', value: toActualRole(role.value, policyArns, inlinePolicies) };
}
const BULK_FROM = 10;
async function readEachRole(iam, names) {
    const readings = await Promise.allSettled(names.map(async (name) => [name, await readRole(iam, name)]));
    return new Map(readings.map((reading) => {
        if (reading.status === 'rejected')
            throw reading.reason;
        return reading.value;
    }));
}
async function readManyRoles(iam, names) {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    const [listed, detailed] = await Promise.all([
        read(iam, 'ListRoles', () => listRoles(iam, wanted)),
        read(iam, 'GetAccountAuthorizationDetails', () => listDetails(iam, wanted)),
    ]);
    if (listed.kind !== 'present' || detailed.kind !== 'present')
        return readEachRole(iam, names);
    return new Map(names.map((name) => {
        const role = listed.value.get(name.toLowerCase());
        const detail = detailed.value.get(name.toLowerCase());
        if (role === undefined || detail === undefined)
            return [name, { kind: 'absent' }];
        return [name, { kind: 'present', value: toDetailedRole(role, detail) }];
    }));
}
async function listRoles(iam, wanted) {
    const roles = new Map();
    for await (const page of (0,dist_cjs/* paginateListRoles */.lwj)({ client: iam.client, pageSize: PAGE_SIZE }, {}, iam.options)) {
        for (const role of page.Roles ?? []) {
            const name = (role.RoleName ?? '').toLowerCase();
            if (wanted.has(name))
                roles.set(name, role);
        }
    }
    return roles;
}
async function listDetails(iam, wanted) {
    const details = new Map();
    const pages = (0,dist_cjs/* paginateGetAccountAuthorizationDetails */.YS4)({ client: iam.client, pageSize: PAGE_SIZE }, { Filter: ['Role'] }, iam.options);
    for await (const page of pages) {
        for (const detail of page.RoleDetailList ?? []) {
            const name = (detail.RoleName ?? '').toLowerCase();
            if (wanted.has(name))
                details.set(name, detail);
        }
    }
    return details;
}
const PAGE_SIZE = 1000;
function toDetailedRole(role, detail) {
    const policyArns = (detail.AttachedManagedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []);
    const inlinePolicies = (detail.RolePolicyList ?? []).map(({ PolicyName = '', PolicyDocument = '' }) => ({
        name: PolicyName,
        text: decodeDocument(PolicyDocument),
    }));
    const { PermissionsBoundary, Tags, AssumeRolePolicyDocument } = detail;
    return toActualRole({
        ...role,
        ...(PermissionsBoundary === undefined ? {} : { PermissionsBoundary }),
        ...(Tags === undefined ? {} : { Tags }),
        ...(AssumeRolePolicyDocument === undefined ? {} : { AssumeRolePolicyDocument }),
    }, { kind: 'present', value: policyArns }, { kind: 'present', value: inlinePolicies });
}
function incomplete(operation) {
    const reason = 'it holds nothing of what was asked for';
    return (0,failure/* failure */.V2)('AWS_UNKNOWN_ERROR', { action: `iam:${operation}`, name: 'an incomplete answer', reason });
}
async function read(iam, operation, send) {
    try {
        return { kind: 'present', value: await send() };
    }
    catch (error) {
        if ((0,failure/* isFailure */.N6)(error))
            throw error;
        const name = (0,aws_client/* errorName */.Is)(error);
        if ((0,aws_client/* isNamed */.ev)(name, 'NoSuchEntity'))
            return { kind: 'absent' };
        if ((0,aws_client/* isNamed */.ev)(name, 'AccessDenied'))
            return { kind: 'unreadable', action: `iam:${operation}`, reason: (0,errors/* toReason */.Ge)(error) };
        throw (0,errors/* toFailure */.w2)(error, iam.call(operation));
    }
}
async function listTrusts(iam) {
    const roles = [];
    for await (const page of (0,dist_cjs/* paginateListRoles */.lwj)({ client: iam.client, pageSize: PAGE_SIZE }, {}, iam.options)) {
        for (const { RoleName = '', AssumeRolePolicyDocument = '' } of page.Roles ?? []) {
            roles.push({ name: RoleName, trust: decodeDocument(AssumeRolePolicyDocument) });
        }
    }
    return roles;
}
async function listAttached(iam, name) {
    const arns = [];
    for await (const page of (0,dist_cjs/* paginateListAttachedRolePolicies */.mpN)({ client: iam.client }, { RoleName: name }, iam.options)) {
        for (const policy of page.AttachedPolicies ?? [])
            if (policy.PolicyArn !== undefined)
                arns.push(policy.PolicyArn);
    }
    return arns;
}
async function readInline(iam, name) {
    const names = await read(iam, 'ListRolePolicies', () => listInline(iam, name));
    if (names.kind !== 'present')
        return names;
    const policies = await Promise.all(names.value.map((policy) => readDocument(iam, name, policy)));
    const failed = policies.find((policy) => policy.kind === 'unreadable');
    if (failed !== undefined)
        return failed;
    return { kind: 'present', value: policies.flatMap((policy) => (policy.kind === 'present' ? [policy.value] : [])) };
}
async function listInline(iam, name) {
    const names = [];
    for await (const page of (0,dist_cjs/* paginateListRolePolicies */.ow6)({ client: iam.client }, { RoleName: name }, iam.options)) {
        names.push(...(page.PolicyNames ?? []));
    }
    return names;
}
function readDocument(iam, role, name) {
    return read(iam, 'GetRolePolicy', async () => {
        const command = new dist_cjs/* GetRolePolicyCommand */.WHQ({ RoleName: role, PolicyName: name });
        const answer = await iam.client.send(command, iam.options);
        return { name, text: decodeDocument(answer.PolicyDocument ?? '') };
    });
}
function toActualRole(role, policyArns, inlinePolicies) {
    const text = decodeDocument(role.AssumeRolePolicyDocument ?? '');
    const parsed = (0,policy/* parsePolicy */.ON)(text);
    return {
        arn: role.Arn ?? '',
        name: role.RoleName ?? '',
        path: role.Path ?? '/',
        description: role.Description ?? '',
        maxSessionDuration: role.MaxSessionDuration ?? 3600,
        permissionsBoundary: role.PermissionsBoundary?.PermissionsBoundaryArn,
        trust: { text, policy: parsed.kind === 'policy' ? parsed.policy : undefined },
        tags: toTags(role.Tags),
        createdAt: role.CreateDate?.getTime() ?? 0,
        policyArns,
        inlinePolicies,
    };
}
function decodeDocument(text) {
    if (text.trimStart().startsWith('{'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function toTags(tags = []) {
    return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/plan/state.js
var state = __webpack_require__(8988);
// EXTERNAL MODULE: ./build/src/plan/teardown.js
var teardown = __webpack_require__(301);
;// CONCATENATED MODULE: ./build/src/aws/step-executor.js









function createStepExecutor(iam) {
    return { execute: (step) => execute(iam, step) };
}
async function execute(iam, step) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await send(iam, step);
        }
        catch (error) {
            if ((0,failure/* isFailure */.N6)(error))
                throw error;
            if ((0,aws_client/* isNamed */.ev)((0,aws_client/* errorName */.Is)(error), 'EntityAlreadyExists'))
                return (0,aws_client/* sendCount */.MY)(error) > 1 ? 'unheard' : 'raced';
            if ((0,aws_client/* isNamed */.ev)((0,aws_client/* errorName */.Is)(error), 'DeleteConflict'))
                return handleConflict(error, step);
            if (!isRoleUnknown(error) || attempt === ROLE_ATTEMPTS)
                throw toStepFailure(error, iam, step);
            await (0,promises_.setTimeout)(500 * 2 ** attempt, undefined, { signal: iam.options.abortSignal });
        }
    }
}
function handleConflict(error, step) {
    const reason = (0,errors/* toReason */.Ge)(error);
    if (!/instance profile/iu.test(reason))
        return 'raced';
    throw (0,failure/* failure */.V2)('ROLE_IN_USE', { role: step.resource, reason }, { cause: error });
}
const ROLE_ATTEMPTS = 5;
function isRoleUnknown(error) {
    return (0,aws_client/* isNamed */.ev)((0,aws_client/* errorName */.Is)(error), 'NoSuchEntity') && /\brole with name\b/iu.test((0,errors/* toReason */.Ge)(error));
}
const OPERATIONS = {
    'create-provider': 'CreateOpenIDConnectProvider',
    'add-audience': 'AddClientIDToOpenIDConnectProvider',
    'create-role': 'CreateRole',
    'update-trust': 'UpdateAssumeRolePolicy',
    'update-role': 'UpdateRole',
    'put-boundary': 'PutRolePermissionsBoundary',
    'tag-role': 'TagRole',
    'attach-policy': 'AttachRolePolicy',
    'put-inline-policy': 'PutRolePolicy',
    'detach-policy': 'DetachRolePolicy',
    'delete-inline-policy': 'DeleteRolePolicy',
    'delete-boundary': 'DeleteRolePermissionsBoundary',
    'untag-role': 'UntagRole',
    'delete-role': 'DeleteRole',
    'delete-provider': 'DeleteOpenIDConnectProvider',
};
async function send(iam, step) {
    const { client, options } = iam;
    switch (step.kind) {
        case 'create-provider':
            await client.send(new dist_cjs/* CreateOpenIDConnectProviderCommand */.QJe({
                Url: step.url,
                ClientIDList: [step.audience],
                Tags: toTagList(step.tags),
            }), options);
            return 'made';
        case 'add-audience':
            await client.send(new dist_cjs/* AddClientIDToOpenIDConnectProviderCommand */.gST({
                OpenIDConnectProviderArn: step.resource,
                ClientID: step.audience,
            }), options);
            return 'made';
        case 'create-role':
            await client.send(toCreateRole(step), options);
            return 'made';
        case 'update-trust':
            return updateTrust(iam, step);
        case 'update-role':
            return updateRole(iam, step);
        case 'put-boundary':
            await client.send(new dist_cjs/* PutRolePermissionsBoundaryCommand */.fly({ RoleName: step.roleName, PermissionsBoundary: step.policyArn }), options);
            return 'made';
        case 'tag-role':
            return tagRole(iam, step);
        case 'attach-policy':
            await client.send(new dist_cjs/* AttachRolePolicyCommand */.XgU({ RoleName: step.roleName, PolicyArn: step.policyArn }), options);
            return 'made';
        case 'put-inline-policy':
            return putInlinePolicy(iam, step);
        case 'detach-policy':
            return unlessGone(client.send(new dist_cjs/* DetachRolePolicyCommand */.BA7({ RoleName: step.roleName, PolicyArn: step.policyArn }), options));
        case 'delete-inline-policy':
            return unlessGone(client.send(new dist_cjs/* DeleteRolePolicyCommand */.Tt({ RoleName: step.roleName, PolicyName: step.policyName }), options));
        case 'delete-boundary':
            return unlessGone(client.send(new dist_cjs/* DeleteRolePermissionsBoundaryCommand */.laB({ RoleName: step.roleName }), options));
        case 'untag-role':
            await client.send(new dist_cjs/* UntagRoleCommand */.Hmm({ RoleName: step.roleName, TagKeys: [...step.keys] }), options);
            return 'made';
        case 'delete-role':
            return deleteRole(iam, step);
        case 'delete-provider':
            return deleteProvider(iam, step);
    }
}
async function unlessGone(removal) {
    try {
        await removal;
    }
    catch (error) {
        if (!(0,aws_client/* isNamed */.ev)((0,aws_client/* errorName */.Is)(error), 'NoSuchEntity') || isRoleUnknown(error))
            throw error;
    }
    return 'made';
}
function toCreateRole({ role, trust }) {
    return new dist_cjs/* CreateRoleCommand */.IS({
        RoleName: role.name,
        Path: role.path,
        AssumeRolePolicyDocument: (0,policy/* renderPolicy */.zQ)(trust),
        Description: role.description.value,
        MaxSessionDuration: role.maxSessionDuration.value,
        Tags: toTagList(role.tags),
        ...(role.permissionsBoundary === undefined ? {} : { PermissionsBoundary: role.permissionsBoundary }),
    });
}
async function tagRole(iam, step) {
    const { client, options } = iam;
    const { Role } = await client.send(new dist_cjs/* GetRoleCommand */.kbp({ RoleName: step.roleName }), options);
    const current = toTags(Role?.Tags);
    const keys = Object.keys(step.tags);
    if (keys.every((key) => current[key] === step.tags[key]))
        return 'made';
    if (keys.some((key) => current[key] !== step.found[key]))
        return 'raced';
    await client.send(new dist_cjs/* TagRoleCommand */.Wcv({ RoleName: step.roleName, Tags: toTagList(step.tags) }), options);
    return 'made';
}
async function updateRole(iam, step) {
    const { client, options } = iam;
    const { Role } = await client.send(new dist_cjs/* GetRoleCommand */.kbp({ RoleName: step.roleName }), options);
    const current = { description: Role?.Description ?? '', maxSessionDuration: Role?.MaxSessionDuration ?? 3600 };
    if (isSame(current, step.settings))
        return 'made';
    if (!isSame(current, step.found))
        throw (0,failure/* failure */.V2)('WORLD_MOVED', { resource: step.resource });
    await client.send(new dist_cjs/* UpdateRoleCommand */.TR7({
        RoleName: step.roleName,
        Description: step.settings.description,
        MaxSessionDuration: step.settings.maxSessionDuration,
    }), options);
    return 'made';
}
function isSame(a, b) {
    return a.description === b.description && a.maxSessionDuration === b.maxSessionDuration;
}
async function putInlinePolicy(iam, step) {
    const { client, options } = iam;
    const named = { RoleName: step.roleName, PolicyName: step.policy.name };
    if (step.before !== undefined) {
        const { PolicyDocument = '' } = await client.send(new dist_cjs/* GetRolePolicyCommand */.WHQ(named), options);
        const current = decodeDocument(PolicyDocument);
        if ((0,policy/* isSameDocument */.mv)(current, step.policy.text))
            return 'made';
        if (current !== step.before)
            throw (0,failure/* failure */.V2)('WORLD_MOVED', { resource: step.resource });
    }
    await client.send(new dist_cjs/* PutRolePolicyCommand */.pMt({ ...named, PolicyDocument: step.policy.text }), options);
    return 'made';
}
async function deleteRole(iam, step) {
    const { client, options } = iam;
    const named = { RoleName: step.roleName };
    try {
        const { Role } = await client.send(new dist_cjs/* GetRoleCommand */.kbp(named), options);
        if ((0,state/* findOwner */.zr)(toTags(Role?.Tags)) === undefined)
            throw (0,failure/* failure */.V2)('WORLD_MOVED', { resource: step.resource });
        await client.send(new dist_cjs/* DeleteRoleCommand */.$kI(named), options);
    }
    catch (error) {
        if (!(0,aws_client/* isNamed */.ev)((0,aws_client/* errorName */.Is)(error), 'NoSuchEntity'))
            throw error;
    }
    return 'made';
}
async function deleteProvider(iam, step) {
    const { client, options } = iam;
    const named = { OpenIDConnectProviderArn: step.resource };
    try {
        const { Tags } = await client.send(new dist_cjs/* GetOpenIDConnectProviderCommand */.cCT(named), options);
        const roles = (await listTrusts(iam)).filter(({ name }) => !step.except.includes(name));
        const isTrusted = roles.some(({ trust }) => (0,teardown/* namesProvider */.S)(trust, step.resource));
        if (isTrusted || (0,state/* findOwner */.zr)(toTags(Tags)) === undefined)
            throw (0,failure/* failure */.V2)('WORLD_MOVED', { resource: step.resource });
        await client.send(new dist_cjs/* DeleteOpenIDConnectProviderCommand */.lfW(named), options);
    }
    catch (error) {
        if (!(0,aws_client/* isNamed */.ev)((0,aws_client/* errorName */.Is)(error), 'NoSuchEntity'))
            throw error;
    }
    return 'made';
}
async function updateTrust(iam, step) {
    const { client, options } = iam;
    const answer = await client.send(new dist_cjs/* GetRoleCommand */.kbp({ RoleName: step.roleName }), options);
    const current = decodeDocument(answer.Role?.AssumeRolePolicyDocument ?? '');
    if (current !== step.found) {
        if ((0,policy/* isSameDocument */.mv)(current, (0,policy/* renderPolicy */.zQ)(step.trust)))
            return 'made';
        throw (0,failure/* failure */.V2)('WORLD_MOVED', { resource: step.resource });
    }
    const command = new dist_cjs/* UpdateAssumeRolePolicyCommand */.tuH({
        RoleName: step.roleName,
        PolicyDocument: (0,policy/* renderPolicy */.zQ)(step.trust),
    });
    await client.send(command, options);
    return 'made';
}
function toStepFailure(error, iam, step) {
    const call = iam.call(OPERATIONS[step.kind]);
    const reason = (0,errors/* toReason */.Ge)(error);
    const name = (0,aws_client/* errorName */.Is)(error);
    const options = { cause: error };
    const isTrust = step.kind === 'create-role' || step.kind === 'update-trust';
    if (isTrust && (0,aws_client/* isNamed */.ev)(name, 'MalformedPolicyDocument')) {
        const document = (0,policy/* renderPolicyPretty */.rm)(step.trust);
        return (0,failure/* failure */.V2)('TRUST_POLICY_REJECTED', { action: call.action, reason, document }, options);
    }
    if (step.kind === 'put-inline-policy' && (0,aws_client/* isNamed */.ev)(name, 'MalformedPolicyDocument')) {
        return (0,failure/* failure */.V2)('INLINE_POLICY_REJECTED', { policy: step.policy.name, reason }, options);
    }
    if (isRoleUnknown(error))
        return (0,failure/* failure */.V2)('EXISTS_UNREADABLE', { resource: step.resource, reason }, options);
    const policies = namedPolicies(step);
    const isMissing = (0,aws_client/* isNamed */.ev)(name, 'NoSuchEntity') || ((0,aws_client/* isNamed */.ev)(name, 'InvalidInput') && /ARN/u.test(reason));
    if (policies.length > 0 && isMissing)
        return (0,failure/* failure */.V2)('POLICY_NOT_FOUND', { policies, reason }, options);
    return (0,errors/* toFailure */.w2)(error, call);
}
function namedPolicies(step) {
    switch (step.kind) {
        case 'attach-policy':
        case 'put-boundary':
            return [step.policyArn];
        case 'create-role':
            return step.role.permissionsBoundary === undefined ? [] : [step.role.permissionsBoundary];
        default:
            return [];
    }
}
function toTagList(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

;// CONCATENATED MODULE: ./build/src/aws/iam-adapter.js



function createIamAdapter(settings, credentials) {
    const iam = (0,aws_iam/* createIam */.E)(settings, credentials);
    return { reader: createIamReader(iam), executor: createStepExecutor(iam) };
}


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createIam)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3064);



function createIam(settings, credentials) {
    const region = (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRegion */ ._h)((0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(settings.region));
    const client = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .IAMClient */ .h8v((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .toClientConfig */ .d4)({ ...settings, region }, credentials));
    (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .correctRetries */ .zx)(client.config);
    return {
        client,
        options: { abortSignal: settings.signal },
        call: (operation) => ({
            action: `iam:${operation}`,
            region: settings.region,
            credentialsFrom: credentials.from,
            signal: settings.signal,
        }),
    };
}


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ toSession),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   Ws: () => (/* binding */ toCall),
/* harmony export */   createCallerSts: () => (/* binding */ createCallerSts),
/* harmony export */   createWebIdentitySts: () => (/* binding */ createWebIdentitySts)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1695);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9029);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3064);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);





function createWebIdentitySts(settings, readToken) {
    const client = createClient(settings, undefined);
    return {
        async assumeRoleWithWebIdentity(request) {
            const call = toCall('sts:AssumeRoleWithWebIdentity', settings, undefined);
            const answer = await client.send(toCommand(request), { abortSignal: settings.signal }).catch((error) => {
                throw toExchangeFailure(error, request, readFacts(readToken(request.token)), call);
            });
            return toSession(answer, 'sts:AssumeRoleWithWebIdentity');
        },
    };
}
function toCommand(request) {
    return new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleWithWebIdentityCommand */ .WH({
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        WebIdentityToken: request.token.reveal(),
        DurationSeconds: request.durationSeconds,
        ...(request.inlineSessionPolicy === undefined ? {} : { Policy: request.inlineSessionPolicy }),
        ...(request.managedSessionPolicies.length === 0
            ? {}
            : { PolicyArns: request.managedSessionPolicies.map((arn) => ({ arn })) }),
    });
}
function toSession(answer, action) {
    const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: end, } = answer.Credentials ?? {};
    const { Arn: arn, AssumedRoleId: userId } = answer.AssumedRoleUser ?? {};
    if (!accessKeyId || !secret || !token || end === undefined || !arn || !userId) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_UNKNOWN_ERROR', {
            action,
            name: 'an incomplete answer',
            reason: 'credentials or identity are missing in it',
        });
    }
    return {
        credentials: {
            accessKeyId,
            secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secret),
            sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
            from: 'the session just issued',
        },
        expiration: end.toISOString(),
        arn,
        userId,
    };
}
const IDENTITY_TOKEN_TEXTS = {
    provider: /no openidconnect provider found/iu,
    audience: /incorrect token audience/iu,
    key: /couldn't retrieve verification key/iu,
    certificate: /thumbprint/iu,
};
function toExchangeFailure(error, request, facts, call) {
    if (call.signal.aborted)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w2)(error, call);
    const name = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .errorName */ .Is)(error);
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toReason */ .Ge)(error);
    const answer = { action: call.action, reason };
    const { issuer, audience, subject } = facts;
    const account = request.roleArn.split(':')[4] ?? '';
    const options = { cause: error };
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'AccessDenied')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ASSUME_NOT_AUTHORIZED', { role: request.roleArn, subject, reason }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'InvalidIdentityToken')) {
        if (IDENTITY_TOKEN_TEXTS.provider.test(reason))
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PROVIDER_MISSING', { account, issuer, reason }, options);
        if (IDENTITY_TOKEN_TEXTS.audience.test(reason)) {
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AUDIENCE_NOT_REGISTERED', { account, audience, reason }, options);
        }
        if (IDENTITY_TOKEN_TEXTS.key.test(reason))
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('VERIFICATION_KEY_UNAVAILABLE', { issuer, reason }, options);
        if (IDENTITY_TOKEN_TEXTS.certificate.test(reason)) {
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PROVIDER_CERTIFICATE_MISMATCH', { issuer, reason }, options);
        }
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ID_TOKEN_REJECTED', { reason }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'IDPRejectedClaim'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ID_TOKEN_REJECTED', { reason }, options);
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'IDPCommunicationError'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ISSUER_UNREACHABLE', { issuer, reason }, options);
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'ExpiredToken')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ID_TOKEN_EXPIRED', { reason, skewSeconds: findSkew(error, Date.now()) }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'MalformedPolicyDocument'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_POLICY_REJECTED', answer, options);
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'ValidationError') && /DurationSeconds exceeds/iu.test(reason)) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_DURATION_TOO_LONG', { seconds: request.durationSeconds, reason }, options);
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w2)(error, call);
}
const TOLERATED_SKEW_SECONDS = 60;
function findSkew(error, now) {
    const response = error instanceof Error && '$response' in error ? error.$response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
    const date = typeof headers === 'object' && headers !== null && 'date' in headers ? headers.date : undefined;
    const skew = typeof date === 'string' ? Math.round((now - Date.parse(date)) / 1000) : Number.NaN;
    return Math.abs(skew) > TOLERATED_SKEW_SECONDS ? skew : undefined;
}
function readFacts(claims) {
    const text = (name) => (typeof claims[name] === 'string' ? claims[name] : '(absent)');
    return { issuer: text('iss'), audience: text('aud'), subject: text('sub') };
}
function createCallerSts(settings) {
    return {
        async callerIdentity(credentials) {
            const call = toCall('sts:GetCallerIdentity', settings, credentials);
            const client = createClient(settings, credentials);
            try {
                const answer = await client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .GetCallerIdentityCommand */ .zI({}), { abortSignal: settings.signal });
                return { account: answer.Account ?? '', arn: answer.Arn ?? '', userId: answer.UserId ?? '' };
            }
            catch (error) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w2)(error, call);
            }
            finally {
                client.destroy();
            }
        },
    };
}
async function refuseCredentials() {
    throw new Error('this call must not be signed');
}
function createClient(settings, credentials) {
    const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .STSClient */ .iM({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .toClientConfig */ .d4)(settings, credentials === 'ambient' ? undefined : credentials),
        ...(credentials === undefined ? { credentials: refuseCredentials } : {}),
        ...(settings.stsEndpoint === undefined ? {} : { endpoint: settings.stsEndpoint }),
    });
    (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .correctRetries */ .zx)(client.config);
    return client;
}
function toCall(action, settings, credentials) {
    return { action, region: settings.region, credentialsFrom: credentials?.from, signal: settings.signal };
}


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ unmergeTrust),
/* harmony export */   MH: () => (/* binding */ withoutAdditions),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   fQ: () => (/* binding */ mergeTrust),
/* harmony export */   pH: () => (/* binding */ hasTrust),
/* harmony export */   sp: () => (/* binding */ mergedTags)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9327);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);



function mergeTrust(actual, ours) {
    const { policy: found, text } = actual.trust;
    if (found === undefined)
        return { kind: 'impossible', reason: 'its trust policy cannot be understood' };
    const named = ours.Statement.map((statement, index) => ({ Sid: `GhOidcAws${index + 1}`, ...statement }));
    const others = otherStatements(actual);
    const clash = others.find(isNamedAsOurs);
    if (clash?.Sid !== undefined) {
        return { kind: 'impossible', reason: `another statement of its trust policy has the id ${clash.Sid} already` };
    }
    const [oursReadVariables = false, othersHoldSome = false] = [ours.Statement, others].map((list) => JSON.stringify(list).includes('${'));
    const isLatest = found.Version === '2012-10-17';
    if (!isLatest && oursReadVariables && othersHoldSome) {
        return {
            kind: 'impossible',
            reason: 'its trust policy has the version 2008-10-17, in which `${…}` means something else',
        };
    }
    const raised = !isLatest && oursReadVariables ? { Version: '2012-10-17' } : {};
    const trust = { ...found, ...raised, Statement: [...others, ...named] };
    const length = (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePolicy */ .pg)((0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPolicy */ .zQ)(trust));
    if (length > _trust_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_POLICY_QUOTA */ .jO && length > (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePolicy */ .pg)(text)) {
        return {
            kind: 'impossible',
            reason: `together the trust policies have ${length} characters, and IAM allows ${_trust_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_POLICY_QUOTA */ .jO}`,
        };
    }
    return { kind: 'merged', trust };
}
function unmergeTrust(actual) {
    const { policy: found } = actual.trust;
    if (found === undefined)
        return undefined;
    const others = otherStatements(actual);
    return others.length === found.Statement.length
        ? found
        : { ...found, Statement: others.length > 0 ? others : [NOBODY] };
}
const NOBODY = { Sid: 'Nobody', Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' };
function otherStatements({ trust, tags }) {
    const statements = trust.policy?.Statement ?? [];
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwner */ .zr)(tags)?.isMerged !== true)
        return statements;
    return statements.filter((statement) => !isNamedAsOurs(statement));
}
function isNamedAsOurs({ Sid: id }) {
    return id !== undefined && /^GhOidcAws\d+$/u.test(id);
}
function isAdded(tags, addition) {
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwner */ .zr)(tags)?.added.includes(hashOf(addition)) === true;
}
function hashOf({ kind, id }) {
    const name = kind === 'tag' ? id.toLowerCase() : id;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 8);
}
const TAG_VALUE_HASHES = 28;
function mergedTags(role, actual) {
    const { policyArns, inlinePolicies } = actual;
    const there = hashAll(policyArns.kind === 'present' ? policyArns.value : [], inlinePolicies.kind === 'present' ? inlinePolicies.value : [], actual.tags);
    const wanted = hashAll(role.policyArns, role.inlinePolicies, role.tags);
    const isRead = policyArns.kind === 'present' && inlinePolicies.kind === 'present';
    const before = ((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwner */ .zr)(actual.tags)?.added ?? []).filter((hash) => !isRead || there.includes(hash) || wanted.includes(hash));
    const fresh = wanted.filter((hash) => !there.includes(hash));
    return { ...role.tags, [_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ADOPTED_TAG */ .l9]: 'merge', [_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ADDED_TAG */ .eH]: toTagValue([...before, ...fresh]) };
}
function hashAll(policyArns, inlinePolicies, tags) {
    const additions = [
        ...policyArns.map((id) => ({ kind: 'policy', id })),
        ...inlinePolicies.map(({ name: id }) => ({ kind: 'inline-policy', id })),
        ...Object.keys(tags).map((id) => ({ kind: 'tag', id })),
    ];
    return additions.map(hashOf);
}
function withoutAdditions(tags, gone) {
    const hashes = gone.map(hashOf);
    const added = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwner */ .zr)(tags)?.added ?? [];
    return { ...tags, [_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ADDED_TAG */ .eH]: toTagValue(added.filter((hash) => !hashes.includes(hash))) };
}
function toTagValue(hashes) {
    return [...new Set(hashes)].slice(0, TAG_VALUE_HASHES).join(' ');
}
function hasTrust({ trust }, wanted) {
    return trust.policy !== undefined && (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .isSamePolicy */ .j9)(trust.policy, wanted);
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untagRole),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   et: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _trust_admit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7125);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
/* harmony import */ var _trust_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1551);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9327);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7069);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8988);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9522);







function plan(desired, actual) {
    return (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPlans */ .x)([
        planProvider(desired, actual.provider),
        ...desired.roles.map((role) => planRole(desired, role, actual.roles.get(role.name) ?? { kind: 'absent' })),
    ]);
}
function unreadable({ action, reason }) {
    return { kind: 'unreadable', actions: [action], reason };
}
function planProvider({ provider }, actual) {
    switch (actual.kind) {
        case 'unreadable':
            return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, obstacles: [unreadable(actual)] };
        case 'absent':
            return {
                ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O,
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
            return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, steps: planAudience(actual.value, provider.audience) };
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
function planRole(desired, role, actual) {
    switch (actual.kind) {
        case 'unreadable':
            return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, obstacles: [unreadable(actual)] };
        case 'absent':
            return planNewRole(role);
        case 'present':
            return isMerged(role, actual.value)
                ? planMergedRole(desired, role, actual.value)
                : planWholeRole(desired, role, actual.value);
    }
}
function isMerged(role, actual) {
    const owner = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwner */ .zr)(actual.tags);
    return owner === undefined ? role.adopt === 'merge' : owner.isMerged && role.adopt !== 'replace';
}
function planNewRole(role) {
    const create = {
        kind: 'create-role',
        resource: role.arn,
        role,
        trust: role.trust,
        before: undefined,
        after: (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(role.trust),
        why: 'the role does not exist',
        widens: true,
    };
    return {
        ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O,
        steps: [create, ...toSafeOrder([...attachPolicies(role, role.arn, []), ...putInlinePolicies(role, role.arn, [])])],
        notes: chooseTrust(role, undefined).notes,
        trusts: new Map([[role.name, role.trust]]),
    };
}
function planWholeRole(desired, role, actual) {
    const target = chooseTrust(role, actual.trust.policy);
    const attached = listed(actual.policyArns);
    const inline = listed(actual.inlinePolicies);
    const extra = findExtra(role, actual, attached, inline);
    const settings = { description: role.description.value, maxSessionDuration: role.maxSessionDuration.value };
    return {
        steps: toSafeOrder([
            ...planTrust(role, actual, target.trust),
            ...(role.prune ? extra.map(({ removal }) => removal) : []),
            ...planSettings(role, actual, settings),
            ...planBoundary(role, actual),
            ...planTags(role, actual, role.tags),
            ...planUntag(role, actual),
            ...(actual.policyArns.kind === 'unreadable' ? [] : attachPolicies(role, actual.arn, attached)),
            ...(actual.inlinePolicies.kind === 'unreadable' ? [] : putInlinePolicies(role, actual.arn, inline)),
        ]),
        obstacles: findObstacles(desired, role, actual),
        kept: [...(role.prune ? [] : extra.map(({ sentence }) => sentence)), ...unread(role, actual)],
        notes: [...target.notes, ...nameExcess(role, actual, target.trust)],
        trusts: new Map([[role.name, target.trust]]),
    };
}
function planMergedRole(desired, role, actual) {
    const target = chooseTrust(role, actual.trust.policy);
    const merged = (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTrust */ .fQ)(actual, target.trust);
    const trust = merged.kind === 'merged' ? merged.trust : target.trust;
    const attached = listed(actual.policyArns);
    const inline = listed(actual.inlinePolicies);
    const stale = findExtra(role, actual, attached, inline).filter(({ removal }) => isOurs(removal, actual.tags));
    const removals = role.prune ? stale.map(({ removal }) => removal) : [];
    const tags = (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedTags */ .sp)(role, actual);
    const tagged = { ...actual, tags: { ...actual.tags, ...tags } };
    const settings = {
        description: role.description.from === 'input' ? role.description.value : actual.description,
        maxSessionDuration: role.maxSessionDuration.from === 'input' ? role.maxSessionDuration.value : actual.maxSessionDuration,
    };
    return {
        steps: [
            ...planTags(role, actual, tags),
            ...toSafeOrder([
                ...(merged.kind === 'merged' ? planTrust(role, actual, trust) : []),
                ...removals,
                ...planSettings(role, actual, settings),
                ...planBoundary(role, actual),
                ...(actual.policyArns.kind === 'unreadable' ? [] : attachPolicies(role, actual.arn, attached)),
                ...(actual.inlinePolicies.kind === 'unreadable' ? [] : putInlinePolicies(role, actual.arn, inline)),
            ]),
            ...planTags(role, tagged, (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutAdditions */ .MH)(tags, removals.flatMap(toAddition))),
        ],
        obstacles: [
            ...findObstacles(desired, role, actual),
            ...(merged.kind === 'merged'
                ? []
                : [{ kind: 'unmergeable', role: role.name, reason: merged.reason }]),
        ],
        kept: [
            `${role.name} is shared: its other statements, policies and tags stay`,
            ...(role.prune ? [] : stale.map(({ sentence }) => sentence)),
            ...unread(role, actual),
        ],
        notes: [...target.notes, ...(merged.kind === 'merged' ? nameExcess(role, actual, trust) : [])],
        trusts: new Map([[role.name, trust]]),
    };
}
function isOurs(removal, tags) {
    return toAddition(removal).some((addition) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .isAdded */ .N0)(tags, addition));
}
function toAddition(removal) {
    if (removal.kind === 'detach-policy')
        return [{ kind: 'policy', id: removal.policyArn }];
    return removal.kind === 'delete-inline-policy' ? [{ kind: 'inline-policy', id: removal.policyName }] : [];
}
function toSafeOrder(steps) {
    return steps.toSorted((a, b) => rank(a) - rank(b));
}
function rank(step) {
    if (!step.widens)
        return 0;
    switch (step.kind) {
        case 'put-boundary':
            return 1;
        case 'put-inline-policy':
            return grantsMore(step.after, step.before) ? 1 : 3;
        case 'delete-inline-policy':
            return grantsMore(undefined, step.before) ? 1 : 3;
        case 'update-trust':
            return 2;
        default:
            return 3;
    }
}
function chooseTrust({ arn, trust, bridge }, found) {
    const role = (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleArn */ .DM)(arn);
    if (bridge === undefined || role === undefined)
        return { trust, notes: [] };
    const { claims } = bridge;
    const admitsRun = (policy) => (0,_trust_admit_js__WEBPACK_IMPORTED_MODULE_0__/* .admits */ .t)(policy, { ...role, issuer: claims.iss }, claims.all);
    if (admitsRun(trust))
        return { trust, notes: [] };
    const isInUse = found !== undefined && admitsRun(found) && admitsRun(bridge.trust);
    if (!isInUse)
        return { trust, notes: [mismatch(bridge)] };
    return {
        trust: bridge.trust,
        notes: [
            `This repository still mints ${bridge.now} subjects, and its runs use the role: the trust admits both formats until the token shows ${bridge.declared} ones; the next bootstrap after that removes the ${bridge.now} ones.`,
        ],
    };
}
function mismatch({ declared, now }) {
    return `\`subject-format: ${declared}\` is what the trust admits, but this repository mints ${now} subjects now: none of its runs can assume the role until that changes. \`subject-format: both\` admits either.`;
}
function listed(reading) {
    return reading.kind === 'present' ? reading.value : [];
}
function unread(role, actual) {
    return [['managed', actual.policyArns], ['inline', actual.inlinePolicies]].flatMap(([what, reading]) => reading.kind === 'unreadable'
        ? [`${what} policies of ${role.name}, which may not be read (${reading.action})`]
        : []);
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
            removal: {
                ...core,
                kind: 'delete-inline-policy',
                policyName,
                before,
                widens: grantsMore(before, undefined),
            },
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
function findObstacles(desired, role, actual) {
    const owner = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwner */ .zr)(actual.tags);
    const obstacles = [];
    if (owner === undefined) {
        if (role.adopt === 'refuse')
            obstacles.push({ kind: 'not-owned', role: role.name });
    }
    else if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnedBy */ .D0)(actual.tags, desired)) {
        obstacles.push({ kind: 'other-repository', role: role.name, owner: owner.repository ?? '' });
    }
    if (actual.path !== role.path) {
        obstacles.push({ kind: 'path', role: role.name, actual: actual.path, desired: role.path });
    }
    const { policyArns, inlinePolicies } = actual;
    const needed = [
        ...(role.prune || role.policyArns.length > 0 ? [policyArns] : []),
        ...(role.prune || role.inlinePolicies.length > 0 ? [inlinePolicies] : []),
    ];
    for (const reading of needed)
        if (reading.kind === 'unreadable')
            obstacles.push(unreadable(reading));
    return obstacles;
}
function planTrust(role, actual, trust) {
    if ((0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTrust */ .pH)(actual, trust))
        return [];
    const found = actual.trust.policy;
    return [
        {
            kind: 'update-trust',
            resource: actual.arn,
            roleName: role.name,
            trust,
            found: actual.trust.text,
            before: found === undefined ? actual.trust.text : (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(found),
            after: (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(trust),
            why: 'the trust policy is not the declared one',
            widens: found === undefined || (0,_trust_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .widens */ .v)(found, trust),
        },
    ];
}
function nameExcess(role, actual, trust) {
    const { policy } = actual.trust;
    if (policy === undefined || (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTrust */ .pH)(actual, trust))
        return [];
    const { lost } = (0,_trust_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareAdmission */ .l)(policy, trust);
    if (lost.length === 0)
        return [];
    return [`Role ${role.name} admits more than is declared; the declared trust ends that for: ${lost.join('; ')}.`];
}
function planSettings(role, actual, settings) {
    const { description, maxSessionDuration } = actual;
    const isSame = description === settings.description && maxSessionDuration === settings.maxSessionDuration;
    if (isSame)
        return [];
    const show = (of) => `${of.maxSessionDuration} s, "${of.description}"`;
    return [
        {
            kind: 'update-role',
            resource: actual.arn,
            roleName: role.name,
            found: { description, maxSessionDuration },
            settings,
            before: show(actual),
            after: show(settings),
            why: 'session length or description differ',
            widens: settings.maxSessionDuration > maxSessionDuration,
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
function planTags(role, actual, tags) {
    const changed = Object.entries(tags).filter(([key, value]) => actual.tags[key] !== value);
    if (changed.length === 0)
        return [];
    const show = (tags) => tags.map(([key, value]) => `${key}=${value ?? '(absent)'}`).join(', ');
    return [
        {
            kind: 'tag-role',
            resource: actual.arn,
            roleName: role.name,
            found: Object.fromEntries(Object.entries(actual.tags).filter(([key]) => tags[key] !== undefined)),
            tags: Object.fromEntries(changed),
            before: show(changed.map(([key]) => [key, actual.tags[key]])),
            after: show(changed),
            why: 'tags are missing or differ',
            widens: false,
        },
    ];
}
function planUntag(role, actual) {
    const keys = [_state_js__WEBPACK_IMPORTED_MODULE_4__/* .ADOPTED_TAG */ .l9, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .ADDED_TAG */ .eH].filter((key) => actual.tags[key] !== undefined);
    return keys.length === 0 ? [] : [untagRole(role.name, actual, keys, 'the role is no longer shared')];
}
function untagRole(roleName, actual, keys, why) {
    return {
        kind: 'untag-role',
        resource: actual.arn,
        roleName,
        keys,
        before: keys.map((key) => `${key}=${actual.tags[key] ?? ''}`).join(', '),
        after: '(none)',
        why,
        widens: false,
    };
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
        if (before !== undefined && (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameDocument */ .mv)(before, policy.text))
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
                widens: grantsMore(before, policy.text),
            },
        ];
    });
}
const NOTHING = '{"Statement":[]}';
function grantsMore(before, after) {
    const [left, right] = [before ?? NOTHING, after ?? NOTHING].map(_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON);
    if (left?.kind !== 'policy' || right?.kind !== 'policy')
        return true;
    const isComparable = before === undefined || after === undefined || left.policy.Version === right.policy.Version;
    if (!isComparable)
        return true;
    const holds = ({ Statement }, statement) => Statement.some((other) => (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .isSamePolicy */ .j9)({ Statement: [other] }, { Statement: [statement] }));
    const isNewAllow = right.policy.Statement.some((statement) => statement.Effect === 'Allow' && !holds(left.policy, statement));
    const isLostDeny = left.policy.Statement.some((statement) => statement.Effect === 'Deny' && !holds(right.policy, statement));
    return isNewAllow || isLostDeny;
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ NO_STEPS),
/* harmony export */   x: () => (/* binding */ joinPlans)
/* harmony export */ });
const NO_STEPS = { steps: [], obstacles: [], kept: [], notes: [], trusts: new Map() };
function joinPlans(plans) {
    return {
        steps: plans.flatMap(({ steps }) => steps),
        obstacles: plans.flatMap(({ obstacles }) => obstacles),
        kept: plans.flatMap(({ kept }) => kept),
        notes: plans.flatMap(({ notes }) => notes),
        trusts: new Map(plans.flatMap(({ trusts }) => [...trusts])),
    };
}


/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ namesProvider),
/* harmony export */   U: () => (/* binding */ planTeardown)
/* harmony export */ });
/* harmony import */ var _trust_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1551);
/* harmony import */ var _trust_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9245);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9327);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7069);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3866);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8988);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9522);







function planTeardown(unwanted, actual, trusting) {
    const roles = unwanted.roleNames.map((name) => planRole(name, unwanted, actual.roles.get(name) ?? { kind: 'absent' }));
    return (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPlans */ .x)([...roles, planProvider(unwanted, actual.provider, trusting, (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPlans */ .x)(roles))]);
}
function planRole(name, unwanted, reading) {
    if (reading.kind === 'absent')
        return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, kept: [`role ${name} does not exist`] };
    if (reading.kind === 'unreadable')
        return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, obstacles: [(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(reading)] };
    const actual = reading.value;
    const owner = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwner */ .zr)(actual.tags);
    if (owner === undefined)
        return leave(`Role ${name} does not carry the tag of this action; it is left as it is.`);
    if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnedBy */ .D0)(actual.tags, unwanted)) {
        return leave(`Role ${name} belongs to ${owner.repository}; it is left as it is.`);
    }
    return owner.isMerged ? planShared(name, actual) : planOwned(name, actual);
}
function leave(note) {
    return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, kept: [note], notes: [note] };
}
const WHY = 'it goes with the role';
function planOwned(name, actual) {
    const { policyArns, inlinePolicies, arn: resource } = actual;
    const core = { resource, roleName: name, after: '(none)', why: WHY, widens: false };
    const inline = inlinePolicies.kind === 'present' ? inlinePolicies.value : [];
    const removals = inline.map(({ name: policyName, text: before }) => ({ ...core, kind: 'delete-inline-policy', policyName, before }));
    const isDenying = ({ before }) => /"Deny"/u.test(before);
    return {
        ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O,
        steps: [
            ...removals.filter((removal) => !isDenying(removal)),
            ...(policyArns.kind === 'present' ? policyArns.value : []).map((policyArn) => ({ ...core, kind: 'detach-policy', policyArn, before: policyArn })),
            ...removals.filter(isDenying),
            { ...core, kind: 'delete-role', before: actual.trust.text, why: 'it was created by this action and is ours' },
        ],
        obstacles: [policyArns, inlinePolicies].flatMap((list) => (list.kind === 'unreadable' ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(list)] : [])),
    };
}
function planShared(name, actual) {
    const { policyArns, inlinePolicies, tags, arn: resource } = actual;
    const trust = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .unmergeTrust */ .Ed)(actual);
    const core = { resource, roleName: name, after: '(none)', why: 'this action added it', widens: false };
    const attached = policyArns.kind === 'present' ? policyArns.value : [];
    const inline = inlinePolicies.kind === 'present' ? inlinePolicies.value : [];
    const own = [_state_js__WEBPACK_IMPORTED_MODULE_4__/* .MANAGED_BY_TAG */ .dS, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .REPOSITORY_TAG */ .SD, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .ADOPTED_TAG */ .l9, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .ADDED_TAG */ .eH];
    const keys = Object.keys(tags).filter((key) => own.includes(key) || (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isAdded */ .N0)(tags, { kind: 'tag', id: key }));
    return {
        ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O,
        steps: [
            ...(trust === undefined || (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .hasTrust */ .pH)(actual, trust) ? [] : [dropStatements(name, actual, trust)]),
            ...attached
                .filter((id) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isAdded */ .N0)(tags, { kind: 'policy', id }))
                .map((policyArn) => ({ ...core, kind: 'detach-policy', policyArn, before: policyArn })),
            ...inline
                .filter(({ name: id }) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isAdded */ .N0)(tags, { kind: 'inline-policy', id }))
                .map(({ name: policyName, text: before }) => ({
                ...core,
                kind: 'delete-inline-policy',
                policyName,
                before,
                widens: /"Deny"/u.test(before),
            })),
            (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .untagRole */ .Eu)(name, actual, keys, 'nothing of it is ours any more'),
        ],
        obstacles: [
            ...[policyArns, inlinePolicies].flatMap((list) => (list.kind === 'unreadable' ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(list)] : [])),
            ...(trust === undefined
                ? [{ kind: 'unmergeable', role: name, reason: 'its trust policy cannot be understood' }]
                : []),
        ],
        kept: [`role ${name}, which others made, stays without our statements, policies and tags`],
        trusts: trust === undefined ? new Map() : new Map([[name, trust]]),
    };
}
function dropStatements(roleName, actual, trust) {
    const { text, policy } = actual.trust;
    return {
        kind: 'update-trust',
        resource: actual.arn,
        roleName,
        trust,
        found: text,
        before: text,
        after: (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(trust),
        why: 'our statements go, those of others stay',
        widens: policy === undefined || (0,_trust_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .v)(policy, trust),
    };
}
function planProvider({ providerArn, removeProvider }, reading, trusting, roles) {
    if (!removeProvider) {
        const kept = reading.kind === 'present' ? [`OIDC provider ${providerArn}: it is shared by the whole account`] : [];
        return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, kept };
    }
    if (reading.kind === 'absent')
        return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, kept: [`OIDC provider ${providerArn} does not exist`] };
    if (reading.kind === 'unreadable')
        return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, obstacles: [(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(reading)] };
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwner */ .zr)(reading.value.tags) === undefined) {
        return leave(`OIDC provider ${providerArn} does not carry the tag of this action; it is left as it is.`);
    }
    if (trusting.kind === 'unreadable')
        return { ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O, obstacles: [(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(trusting)] };
    const removed = roles.steps.flatMap((step) => (step.kind === 'delete-role' ? [step.roleName] : []));
    const others = (trusting.kind === 'present' ? trusting.value : [])
        .map(({ name, trust }) => ({ name, trust: afterPlan(name, trust, roles) }))
        .filter(({ name, trust }) => !removed.includes(name) && namesProvider(trust, providerArn));
    if (others.length > 0) {
        const names = others.map(({ name }) => name);
        return leave(`OIDC provider ${providerArn} is left: ${describeNames(names)} still trust it.`);
    }
    return {
        ..._steps_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STEPS */ .O,
        steps: [
            {
                kind: 'delete-provider',
                resource: providerArn,
                except: removed,
                before: reading.value.audiences.join(', '),
                after: '(none)',
                why: 'it was created by this action, and no role trusts it any more',
                widens: false,
            },
        ],
    };
}
function afterPlan(name, trust, { trusts }) {
    const planned = trusts.get(name);
    return planned === undefined ? trust : (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(planned);
}
function namesProvider(trust, providerArn) {
    const arn = providerArn.toLowerCase();
    const parsed = (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(trust);
    if (parsed.kind === 'invalid')
        return trust.toLowerCase().includes(arn);
    return parsed.policy.Statement.some((statement) => {
        const { Effect, Principal, NotPrincipal } = statement;
        if (Effect === 'Deny')
            return false;
        if (NotPrincipal !== undefined || Principal === '*')
            return takesTokens(statement);
        if ((0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(Principal?.['AWS']).includes('*') && takesTokens(statement))
            return true;
        return (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(Principal?.['Federated']).some((id) => id.includes('*') || id.toLowerCase() === arn);
    });
}
function takesTokens({ Action, NotAction }) {
    const isMeant = (pattern) => (0,_trust_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .isLike */ .O)(pattern.toLowerCase(), 'sts:assumerolewithwebidentity');
    return NotAction === undefined ? (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(Action).some(isMeant) : !(0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(NotAction).some(isMeant);
}
const NAMES_SHOWN = 10;
function describeNames(names) {
    const shown = names.slice(0, NAMES_SHOWN).join(', ');
    return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}


/***/ }),

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findAdmission),
/* harmony export */   t: () => (/* binding */ admits)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9245);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3985);


function findAdmission(policy, { partition, account, issuer }, claims) {
    const { decision, explicitDeny, statements } = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(policy, {
        action: 'sts:AssumeRoleWithWebIdentity',
        principal: { kind: 'Federated', ids: [(0,_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderArn */ .Oi)(partition, account, issuer)] },
        context: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .toConditionContext */ .E$)(partition, issuer, claims),
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


/***/ }),

/***/ 1551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ compareAdmission),
  v: () => (/* binding */ widens)
});

// EXTERNAL MODULE: ./build/src/trust/lint/operator.js
var operator = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/src/trust/policy.js
var policy = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/src/trust/compare/value.js
function readValue(raw, reading, hasVariables) {
    if (reading === 'arn') {
        const parts = splitArn(raw).map((part) => settle(tokenize(part, true, false)));
        const isReadable = parts.length === ARN_PARTS && !(hasVariables && raw.includes('${'));
        return isReadable ? { raw, reading, parts } : readValue(raw, 'other', hasVariables);
    }
    return { raw, reading, parts: [settle(tokenize(raw, reading === 'pattern', hasVariables))] };
}
function contains(outer, inner) {
    const fold = (tokens) => (outer.reading === 'ignore-case' ? tokens.map(lower) : tokens);
    const widen = (tokens) => inner.reading === 'ignore-case' && outer.reading !== 'ignore-case' ? settle(tokens.map(anyCase)) : fold(tokens);
    return (outer.parts.length === inner.parts.length &&
        outer.parts.every((part, index) => accepts(fold(part), widen(inner.parts[index] ?? []))));
}
function areDisjoint(a, b) {
    if (a.reading === 'other' || b.reading === 'other')
        return false;
    const ignoresCase = a.reading === 'ignore-case' || b.reading === 'ignore-case';
    const ease = (tokens = []) => settle(tokens.map((token) => (isVariable(token) || (ignoresCase && !isAscii(token)) ? 'many' : token))).map((token) => (ignoresCase ? lower(token) : token));
    return a.parts.some((part, index) => neverMeet(ease(part), ease(b.parts[index])));
}
function neverMeet(a, b) {
    if (a.every(isText))
        return !accepts(b, a);
    if (b.every(isText))
        return !accepts(a, b);
    return beginDifferently(a, b) || beginDifferently(a.toReversed(), b.toReversed());
}
function beginDifferently(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const [left, right] = [a[index], b[index]];
        if (left === 'many' || right === 'many')
            return false;
        if (left === undefined || right === undefined)
            return true;
        if (isText(left) && isText(right) && left.text !== right.text)
            return true;
    }
    return false;
}
function accepts(pattern, tokens) {
    let [at, next] = [0, 0];
    let retry;
    while (next < tokens.length) {
        if (pattern[at] === 'many') {
            at += 1;
            retry = { at, next };
        }
        else if (takes(pattern[at], tokens[next])) {
            at += 1;
            next += 1;
        }
        else if (retry !== undefined) {
            retry = { at: retry.at, next: retry.next + 1 };
            ({ at, next } = retry);
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every((rest) => rest === 'many');
}
function takes(wanted, token) {
    if (wanted === undefined || token === undefined || wanted === 'many')
        return false;
    if (wanted === 'one')
        return token === 'one' || (isText(token) && !isVariable(token));
    return isText(token) && token.text === wanted.text;
}
const ESCAPED = new Map(['*', '?', '$'].map((char) => [`\${${char}}`, char]));
function tokenize(text, hasWildcards, hasVariables) {
    const pieces = hasVariables ? text.split(/(\$\{[^}]*\})/u) : [text];
    return pieces.flatMap((piece, index) => index % 2 === 1 ? [{ text: ESCAPED.get(piece) ?? piece }] : [...piece].map((char) => toToken(char, hasWildcards)));
}
function toToken(char, hasWildcards) {
    return hasWildcards && char === '*' ? 'many' : hasWildcards && char === '?' ? 'one' : { text: char };
}
function settle(tokens) {
    const settled = [];
    let isOpen = false;
    for (const token of [...tokens, END]) {
        if (isText(token) && isOpen)
            settled.push('many');
        if (token === 'many')
            isOpen = true;
        else
            settled.push(token);
        if (isText(token))
            isOpen = false;
    }
    return settled.slice(0, -1);
}
const END = { text: '' };
const ARN_PARTS = 6;
function splitArn(text) {
    const pieces = text.split(':');
    return pieces.length <= ARN_PARTS
        ? pieces
        : [...pieces.slice(0, ARN_PARTS - 1), pieces.slice(ARN_PARTS - 1).join(':')];
}
function isText(token) {
    return typeof token === 'object';
}
function isVariable(token) {
    return isText(token) && token.text.startsWith('${');
}
function isAscii(token) {
    return !isText(token) || (token.text.codePointAt(0) ?? 0) < 0x80;
}
function lower(token) {
    return isText(token) && !isVariable(token) && isAscii(token) ? { text: token.text.toLowerCase() } : token;
}
function anyCase(token) {
    if (!isText(token))
        return token;
    return isVariable(token) || !isAscii(token) ? 'many' : /[a-z]/iu.test(token.text) ? 'one' : token;
}

;// CONCATENATED MODULE: ./build/src/trust/compare/requirement.js



const ACTION = 'Action';
function readRequirements(statement, hasVariables) {
    const { Principal: principal, NotPrincipal: notPrincipal, Resource, NotResource } = statement;
    const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => readCondition(operator, key.toLowerCase(), (0,policy/* toList */.st)(values).map(String), hasVariables)));
    return [
        notPrincipal === undefined
            ? { kind: 'principals', ids: readIds(principal) }
            : verbatim('NotPrincipal', readIds(notPrincipal).map(({ kind, id }) => `${kind} ${id}`)),
        readAction(statement),
        ...(Resource === undefined ? [] : [verbatim('Resource', (0,policy/* toList */.st)(Resource))]),
        ...(NotResource === undefined ? [] : [verbatim('NotResource', (0,policy/* toList */.st)(NotResource))]),
        ...conditions,
    ];
}
function readIds(block) {
    if (block === '*')
        return [{ kind: 'AWS', id: '*' }];
    return Object.entries(block ?? {}).flatMap(([kind, ids]) => (0,policy/* toList */.st)(ids).map((id) => ({ kind, id })));
}
function readAction({ Action: action, NotAction: notAction }) {
    return {
        kind: 'comparison',
        key: ACTION,
        family: ACTION,
        set: undefined,
        isNegative: notAction !== undefined,
        admitsAbsent: false,
        values: (0,policy/* toList */.st)(notAction ?? action).map((raw) => ({ ...readValue(raw.toLowerCase(), 'pattern', false), raw })),
    };
}
function readCondition(name, key, texts, hasVariables) {
    const { set, ifExists, sense, comparison } = (0,operator/* parseOperator */.A$)(name);
    const isAbsent = name.toLowerCase() === 'null' && texts.length === 1 ? texts[0]?.toLowerCase() : undefined;
    if (isAbsent === 'true' || isAbsent === 'false')
        return { kind: 'presence', key, isPresent: isAbsent === 'false' };
    if (sense === 'unknown')
        return verbatim(`${name} ${key} ${hasVariables}`, texts);
    const family = comparison === 'other' ? toFamily(name) : 'string';
    const reading = comparison === 'other' ? (OTHER_READINGS.get(family) ?? 'other') : comparison;
    const isNegative = sense === 'negative';
    return {
        kind: 'comparison',
        key,
        family,
        set,
        isNegative,
        admitsAbsent: ifExists || (set === undefined ? isNegative : set === 'ForAllValues'),
        values: texts.map((text) => readValue(text, reading, hasVariables)),
    };
}
function toFamily(name) {
    const base = name.slice(name.indexOf(':') + 1).toLowerCase();
    return base
        .replace(/ifexists$/u, '')
        .replace('not', '')
        .replace('arnequals', 'arnlike');
}
const OTHER_READINGS = new Map([
    ['arnlike', 'arn'],
    ['bool', 'ignore-case'],
]);
function verbatim(name, values) {
    return { kind: 'verbatim', text: JSON.stringify([name.toLowerCase(), ...[...new Set(values)].sort()]) };
}
function implies(a, b) {
    switch (b.kind) {
        case 'verbatim':
            return a.kind === 'verbatim' && a.text === b.text;
        case 'principals':
            return a.kind === 'principals' && a.ids.every((id) => b.ids.some((outer) => includesPrincipal(outer, id)));
        case 'presence':
            return isSameKey(a, b) && (a.kind === 'presence' ? a.isPresent === b.isPresent : b.isPresent && !a.admitsAbsent);
        case 'comparison':
            if (!isSameKey(a, b))
                return false;
            return a.kind === 'presence' ? !a.isPresent && b.admitsAbsent : impliesComparison(a, b);
    }
}
function isSameKey(a, b) {
    return (a.kind === 'comparison' || a.kind === 'presence') && a.key === b.key;
}
function impliesComparison(a, b) {
    const isComparable = a.family === b.family && (a.set === b.set || (a.set === undefined && isSingleValued(a.key)));
    if (!isComparable || (a.admitsAbsent && !b.admitsAbsent))
        return false;
    if (a.isNegative) {
        return b.isNegative && b.values.every((inner) => a.values.some((outer) => contains(outer, inner)));
    }
    return a.values.every((inner) => b.isNegative
        ? b.values.every((other) => areDisjoint(inner, other))
        : b.values.some((outer) => contains(outer, inner)));
}
function isSingleValued(key) {
    return /:(?:sub|aud)$/u.test(key);
}
function excludes(a, b) {
    if (a.kind === 'principals' && b.kind === 'principals') {
        return a.ids.every((one) => b.ids.every((other) => areDifferentCallers(one, other)));
    }
    return (b.kind === 'comparison' || b.kind === 'presence') && implies(a, negate(b));
}
function negate(requirement) {
    if (requirement.kind === 'presence')
        return { ...requirement, isPresent: !requirement.isPresent };
    const { set, isNegative, admitsAbsent } = requirement;
    const opposite = set === 'ForAllValues' ? 'ForAnyValue' : 'ForAllValues';
    return {
        ...requirement,
        set: set === undefined ? undefined : opposite,
        isNegative: !isNegative,
        admitsAbsent: !admitsAbsent,
    };
}
function includesPrincipal(outer, inner) {
    if (outer.kind === 'AWS' && outer.id === '*')
        return true;
    if (outer.kind !== inner.kind)
        return false;
    if (outer.id === inner.id)
        return true;
    return outer.kind === 'AWS' && (rootAccount(outer.id) === inner.id || rootAccount(inner.id) === outer.id);
}
function rootAccount(arn) {
    return /^arn:[\w-]+:iam::(\d{12}):root$/u.exec(arn)?.[1];
}
function areDifferentCallers(a, b) {
    const isFederated = a.kind === 'Federated' || b.kind === 'Federated';
    return isFederated && a.id !== '*' && b.id !== '*' && (a.kind !== b.kind || a.id !== b.id);
}
function split(requirement) {
    switch (requirement.kind) {
        case 'principals':
            return requirement.ids.map((id) => ({ ...requirement, ids: [id] }));
        case 'comparison':
            if (requirement.isNegative || requirement.set === 'ForAllValues')
                return [requirement];
            return requirement.values.map((value) => ({ ...requirement, values: [value] }));
        default:
            return [requirement];
    }
}
function isAboutSame(a, b) {
    if (a.kind === 'comparison')
        return isSameKey(b, a);
    return a.kind === b.kind;
}

;// CONCATENATED MODULE: ./build/src/trust/compare/coverage.js

function readSide(policy) {
    const read = (effect) => policy.Statement.filter(({ Effect }) => Effect === effect).map((statement) => readRequirements(statement, policy.Version === '2012-10-17'));
    return { allows: read('Allow'), denies: read('Deny') };
}
function isAdmitted(allow, own, other) {
    return (isCovered(allow, [...other.allows, ...own.denies]) &&
        other.denies.every((deny) => isCovered([...allow, ...deny], own.denies)));
}
const MOST_PIECES = 10_000;
function isCovered(statement, list, room = MOST_PIECES) {
    if (areExclusive(statement, statement))
        return true;
    const near = list.filter((other) => !areExclusive(statement, other));
    if (near.some((other) => other.every((wanted) => statement.some((given) => implies(given, wanted)))))
        return true;
    const rivals = [...near, statement].flat();
    const isDivisible = (item) => split(item).length > 1 &&
        rivals.some((other) => other !== item && isAboutSame(other, item) && !implies(item, other));
    const index = statement.findIndex(isDivisible);
    const item = statement[index];
    if (item === undefined)
        return false;
    const pieces = split(item);
    return (pieces.length <= room &&
        pieces.every((piece) => isCovered(statement.with(index, piece), near, Math.floor(room / pieces.length))));
}
function areExclusive(a, b) {
    return a.some((one) => b.some((other) => excludes(one, other)));
}

// EXTERNAL MODULE: ./build/src/trust/diagnose/words.js
var words = __webpack_require__(4336);
;// CONCATENATED MODULE: ./build/src/trust/compare/grant.js


const TELLING_CLAIMS = ['sub', 'job_workflow_ref', 'repository', 'repository_id'];
function listGrants({ allows }, tellsProvider) {
    return allows
        .flatMap((allow) => splitAt(allow, allow.findIndex(isPrincipals)))
        .flatMap((allow) => splitAt(allow, findClaim(allow)))
        .map((requirements) => {
        const claim = requirements[findClaim(requirements)];
        const isWho = (item) => isPrincipals(item) || isAction(item) || item === claim;
        return { requirements, who: requirements.filter(isWho), name: nameOf(requirements, claim, tellsProvider) };
    });
}
function listProviders({ allows }) {
    const ids = allows.flat().flatMap((item) => (isPrincipals(item) ? item.ids : []));
    return ids.filter(({ kind }) => kind === 'Federated').map(({ id }) => id);
}
function isWithin(inner, outer) {
    return outer.who.every((wanted) => inner.who.some((given) => implies(given, wanted)));
}
function splitAt(requirements, index) {
    const item = requirements[index];
    return item === undefined ? [requirements] : split(item).map((piece) => requirements.with(index, piece));
}
function findClaim(requirements) {
    if (!requirements.some((item) => isPrincipals(item) && item.ids.some(({ kind }) => kind === 'Federated')))
        return -1;
    const positions = TELLING_CLAIMS.map((claim) => requirements.findIndex((item) => isPinned(item, claim)));
    return positions.find((position) => position >= 0) ?? -1;
}
function isPinned(item, claim) {
    return item.kind === 'comparison' && claimOf(item.key) === claim && !item.isNegative && !item.admitsAbsent;
}
function claimOf(key) {
    return key.slice(key.lastIndexOf(':') + 1);
}
function isPrincipals(item) {
    return item.kind === 'principals';
}
function isAction(item) {
    return item.kind === 'comparison' && item.key === ACTION;
}
function nameOf(requirements, claim, tellsProvider) {
    const caller = requirements.find(isPrincipals)?.ids[0];
    const actions = nameActions(requirements);
    if (caller?.kind !== 'Federated') {
        const name = caller === undefined
            ? 'every principal but those under `NotPrincipal`'
            : caller.id === '*'
                ? 'every principal'
                : `principal ${(0,words/* quote */.hD)(caller.id)}`;
        return `${name} (${actions})`;
    }
    const suffix = actions === WEB_IDENTITY ? '' : ` (${actions})`;
    return `${nameToken(requirements, claim)}${tellsProvider ? ` of ${(0,words/* quote */.hD)(caller.id)}` : ''}${suffix}`;
}
const WEB_IDENTITY = 'sts:AssumeRoleWithWebIdentity';
function nameActions(requirements) {
    const action = requirements.find(isAction);
    const names = (action?.values ?? []).map(({ raw }) => raw).join(', ');
    return action?.isNegative === true ? `every action but ${names}` : names;
}
function nameToken(requirements, claim) {
    if (claim?.kind === 'comparison') {
        const values = (0,words/* quoteList */.JN)(claim.values.map(({ raw }) => raw));
        return claimOf(claim.key) === 'sub' ? values : `any subject with \`${claimOf(claim.key)}\` ${values}`;
    }
    const keys = requirements.flatMap((item) => (item.kind === 'comparison' && !isAction(item)) || item.kind === 'presence' ? [claimOf(item.key)] : []);
    const others = [...new Set(keys)].filter((key) => key !== 'aud');
    return others.length === 0 ? 'any subject' : `any subject that meets the conditions on ${(0,words/* quoteList */.JN)(others, 'and')}`;
}

;// CONCATENATED MODULE: ./build/src/trust/compare.js


function widens(before, after) {
    const [from, to] = [readSide(before), readSide(after)];
    return to.allows.some((allow) => !isAdmitted(allow, to, from));
}
function compareAdmission(before, after) {
    const [from, to] = [readSide(before), readSide(after)];
    const tellsProvider = new Set([...listProviders(from), ...listProviders(to)]).size > 1;
    const old = judge(from, to, tellsProvider);
    const fresh = judge(to, from, tellsProvider);
    const added = sortOut(fresh, old);
    const removed = sortOut(old, fresh);
    return {
        gained: added.alone,
        lost: removed.alone,
        widened: added.inPart,
        narrowed: removed.inPart,
        changed: unique([...added.otherwise, ...removed.otherwise]),
    };
}
function judge(own, other, tellsProvider) {
    return listGrants(own, tellsProvider).map((grant) => ({
        ...grant,
        isShared: isAdmitted(grant.requirements, own, other),
    }));
}
function sortOut(grants, others) {
    const standing = (grant) => {
        if (grant.isShared)
            return 'shared';
        const related = others.filter((other) => isWithin(other, grant) || isWithin(grant, other));
        const twins = related.filter((other) => isWithin(other, grant) && isWithin(grant, other));
        if (twins.some((twin) => !twin.isShared))
            return 'otherwise';
        return related.length === 0 ? 'alone' : 'inPart';
    };
    const named = grants.map((grant) => ({ name: grant.name, standing: standing(grant) }));
    const pick = (wanted) => unique(named.filter((item) => item.standing === wanted).map(({ name }) => name));
    return { alone: pick('alone'), inPart: pick('inPart'), otherwise: pick('otherwise') };
}
function unique(names) {
    return [...new Set(names)];
}


/***/ })

};
