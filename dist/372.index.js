export const id = 372;
export const ids = [372,39,605];
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
/* harmony export */   G: () => (/* binding */ toReason),
/* harmony export */   w: () => (/* binding */ toFailure)
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
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('IAM_ACCESS_DENIED', { ...answer, principal: toPrincipal(reason), resource: toResource(reason) }, options);
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
  createIamAdapter: () => (/* binding */ createIamAdapter)
});

// EXTERNAL MODULE: ./build/src/aws/iam.js
var aws_iam = __webpack_require__(4126);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/trust/policy.js
var policy = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/src/aws/client.js
var client = __webpack_require__(3064);
// EXTERNAL MODULE: ./build/src/aws/errors.js
var errors = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/src/aws/iam-reader.js





function createIamReader(iam) {
    return {
        readProvider: async (arn) => readProvider(iam, arn),
        readRole: async (name) => readRole(iam, name),
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
        const name = (0,client/* errorName */.Is)(error);
        if ((0,client/* isNamed */.ev)(name, 'NoSuchEntity'))
            return { kind: 'absent' };
        if ((0,client/* isNamed */.ev)(name, 'AccessDenied'))
            return { kind: 'unreadable', action: `iam:${operation}`, reason: (0,errors/* toReason */.G)(error) };
        throw (0,errors/* toFailure */.w)(error, iam.call(operation));
    }
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
            if ((0,client/* isNamed */.ev)((0,client/* errorName */.Is)(error), 'EntityAlreadyExists'))
                return (0,client/* sendCount */.MY)(error) > 1 ? 'unheard' : 'raced';
            if (!isRoleUnknown(error) || attempt === ROLE_ATTEMPTS)
                throw toStepFailure(error, iam, step);
            await (0,promises_.setTimeout)(500 * 2 ** attempt, undefined, { signal: iam.options.abortSignal });
        }
    }
}
const ROLE_ATTEMPTS = 5;
function isRoleUnknown(error) {
    return (0,client/* isNamed */.ev)((0,client/* errorName */.Is)(error), 'NoSuchEntity') && /\brole with name\b/iu.test((0,errors/* toReason */.G)(error));
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
            await client.send(new dist_cjs/* UpdateRoleCommand */.TR7({
                RoleName: step.roleName,
                Description: step.description,
                MaxSessionDuration: step.maxSessionDuration,
            }), options);
            return 'made';
        case 'put-boundary':
            await client.send(new dist_cjs/* PutRolePermissionsBoundaryCommand */.fly({ RoleName: step.roleName, PermissionsBoundary: step.policyArn }), options);
            return 'made';
        case 'tag-role':
            await client.send(new dist_cjs/* TagRoleCommand */.Wcv({ RoleName: step.roleName, Tags: toTagList(step.tags) }), options);
            return 'made';
        case 'attach-policy':
            await client.send(new dist_cjs/* AttachRolePolicyCommand */.XgU({ RoleName: step.roleName, PolicyArn: step.policyArn }), options);
            return 'made';
        case 'put-inline-policy':
            await client.send(new dist_cjs/* PutRolePolicyCommand */.pMt({
                RoleName: step.roleName,
                PolicyName: step.policy.name,
                PolicyDocument: step.policy.text,
            }), options);
            return 'made';
        case 'detach-policy':
            return unlessGone(client.send(new dist_cjs/* DetachRolePolicyCommand */.BA7({ RoleName: step.roleName, PolicyArn: step.policyArn }), options));
        case 'delete-inline-policy':
            return unlessGone(client.send(new dist_cjs/* DeleteRolePolicyCommand */.Tt({ RoleName: step.roleName, PolicyName: step.policyName }), options));
        case 'delete-boundary':
            return unlessGone(client.send(new dist_cjs/* DeleteRolePermissionsBoundaryCommand */.laB({ RoleName: step.roleName }), options));
    }
}
async function unlessGone(removal) {
    try {
        await removal;
    }
    catch (error) {
        if (!(0,client/* isNamed */.ev)((0,client/* errorName */.Is)(error), 'NoSuchEntity') || isRoleUnknown(error))
            throw error;
    }
    return 'made';
}
function toCreateRole({ role }) {
    return new dist_cjs/* CreateRoleCommand */.IS({
        RoleName: role.name,
        Path: role.path,
        AssumeRolePolicyDocument: (0,policy/* renderPolicy */.zQ)(role.trust),
        Description: role.description,
        MaxSessionDuration: role.maxSessionDuration,
        Tags: toTagList(role.tags),
        ...(role.permissionsBoundary === undefined ? {} : { PermissionsBoundary: role.permissionsBoundary }),
    });
}
async function updateTrust(iam, step) {
    const { client, options } = iam;
    const answer = await client.send(new dist_cjs/* GetRoleCommand */.kbp({ RoleName: step.roleName }), options);
    const current = decodeDocument(answer.Role?.AssumeRolePolicyDocument ?? '');
    if (current !== step.found) {
        const parsed = (0,policy/* parsePolicy */.ON)(current);
        if (parsed.kind === 'policy' && (0,policy/* isSamePolicy */.j9)(parsed.policy, step.trust))
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
    const reason = (0,errors/* toReason */.G)(error);
    const name = (0,client/* errorName */.Is)(error);
    const options = { cause: error };
    const isTrust = step.kind === 'create-role' || step.kind === 'update-trust';
    if (isTrust && (0,client/* isNamed */.ev)(name, 'MalformedPolicyDocument')) {
        const trust = step.kind === 'create-role' ? step.role.trust : step.trust;
        const document = (0,policy/* renderPolicyPretty */.rm)(trust);
        return (0,failure/* failure */.V2)('TRUST_POLICY_REJECTED', { action: call.action, reason, document }, options);
    }
    if (step.kind === 'put-inline-policy' && (0,client/* isNamed */.ev)(name, 'MalformedPolicyDocument')) {
        return (0,failure/* failure */.V2)('INLINE_POLICY_REJECTED', { policy: step.policy.name, reason }, options);
    }
    if (isRoleUnknown(error))
        return (0,failure/* failure */.V2)('EXISTS_UNREADABLE', { resource: step.resource, reason }, options);
    const policies = namedPolicies(step);
    const isMissing = (0,client/* isNamed */.ev)(name, 'NoSuchEntity') || ((0,client/* isNamed */.ev)(name, 'InvalidInput') && /ARN/u.test(reason));
    if (policies.length > 0 && isMissing)
        return (0,failure/* failure */.V2)('POLICY_NOT_FOUND', { policies, reason }, options);
    return (0,errors/* toFailure */.w)(error, call);
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
            return toSession(answer);
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
function toSession(answer) {
    const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: end, } = answer.Credentials ?? {};
    const { Arn: arn, AssumedRoleId: userId } = answer.AssumedRoleUser ?? {};
    if (!accessKeyId || !secret || !token || end === undefined || !arn || !userId) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_UNKNOWN_ERROR', {
            action: 'sts:AssumeRoleWithWebIdentity',
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w)(error, call);
    const name = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .errorName */ .Is)(error);
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toReason */ .G)(error);
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w)(error, call);
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
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w)(error, call);
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
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .toClientConfig */ .d4)(settings, credentials),
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
    const { reader } = (0,_iam_adapter_js__WEBPACK_IMPORTED_MODULE_2__.createIamAdapter)(impatient, credentials);
    return createTrustLookup({ caller: (0,_sts_js__WEBPACK_IMPORTED_MODULE_3__.createCallerSts)(impatient), reader, credentials });
}


/***/ })

};
