export const id = 143;
export const ids = [143];
export const modules = {

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeyRetirement: () => (/* binding */ createKeyRetirement)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6764);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3064);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4126);




function createKeyRetirement(settings) {
    return {
        async retire(credentials, how) {
            const { client, options, call } = (0,_iam_js__WEBPACK_IMPORTED_MODULE_1__/* .createIam */ .E)(settings, credentials);
            const { accessKeyId: AccessKeyId } = credentials;
            try {
                if (how === 'delete')
                    await client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .DeleteAccessKeyCommand */ .yq0({ AccessKeyId }), options);
                else
                    await client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .UpdateAccessKeyCommand */ .SF3({ AccessKeyId, Status: 'Inactive' }), options);
            }
            catch (error) {
                if (isGone(error))
                    return;
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w)(error, call(how === 'delete' ? 'DeleteAccessKey' : 'UpdateAccessKey'));
            }
        },
    };
}
function isGone(error) {
    const name = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .errorName */ .Is)(error);
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .ev)(name, 'NoSuchEntity') || ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .sendCount */ .MY)(error) > 1 && (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .ev)(name, 'InvalidClientTokenId'));
}


/***/ }),

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


/***/ })

};
