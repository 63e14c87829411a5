export const id = 142;
export const ids = [142,39];
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

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRoleSts: () => (/* binding */ createRoleSts)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1695);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3064);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7039);





const ACTION = 'sts:AssumeRole';
function createRoleSts(settings) {
    return {
        async assumeRole(request, credentials) {
            const client = (0,_sts_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .UU)(settings, credentials);
            try {
                return (0,_sts_js__WEBPACK_IMPORTED_MODULE_2__/* .toSession */ .M$)(await client.send(toCommand(request), { abortSignal: settings.signal }), ACTION);
            }
            catch (error) {
                throw toRoleFailure(error, request, (0,_sts_js__WEBPACK_IMPORTED_MODULE_2__/* .toCall */ .Ws)(ACTION, settings, credentials), credentials);
            }
            finally {
                client.destroy();
            }
        },
    };
}
function toCommand(request) {
    const { externalId, inlineSessionPolicy, managedSessionPolicies, tags, transitiveTagKeys } = request;
    return new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleCommand */ .QL({
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        DurationSeconds: request.durationSeconds,
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
        ...(inlineSessionPolicy === undefined ? {} : { Policy: inlineSessionPolicy }),
        ...(managedSessionPolicies.length === 0 ? {} : { PolicyArns: managedSessionPolicies.map((arn) => ({ arn })) }),
        ...(tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
        ...(transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...transitiveTagKeys] }),
    });
}
function toRoleFailure(error, request, call, credentials) {
    if (call.signal.aborted)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, call);
    const name = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .errorName */ .Is)(error);
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toReason */ .Ge)(error);
    const options = { cause: error };
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'AccessDenied')) {
        const isTagging = /perform: sts:TagSession/u.test(reason);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CHAIN_NOT_AUTHORIZED', {
            role: request.roleArn,
            source: credentials.from,
            principal: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toPrincipal */ .Cn)(reason),
            action: isTagging ? 'sts:TagSession' : ACTION,
            reason,
        }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'PackedPolicyTooLarge') && request.tags.length > 0) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_TAGS_TOO_LARGE', { reason }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'MalformedPolicyDocument')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_POLICY_REJECTED', { action: ACTION, reason }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'ValidationError') && /DurationSeconds exceeds/iu.test(reason)) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_DURATION_TOO_LONG', { seconds: request.durationSeconds, reason }, options);
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, call);
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


/***/ })

};
