export const id = 9821;
export const ids = [9821];
export const modules = {

/***/ 9724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ isServerError),
/* harmony export */   L0: () => (/* binding */ DEFAULT_RETRY_MODE),
/* harmony export */   Qb: () => (/* binding */ isThrottlingError),
/* harmony export */   bV: () => (/* binding */ isTransientError),
/* harmony export */   cm: () => (/* binding */ RETRY_MODES),
/* harmony export */   fz: () => (/* binding */ Retry),
/* harmony export */   l5: () => (/* binding */ INVOCATION_ID_HEADER),
/* harmony export */   ok: () => (/* binding */ REQUEST_HEADER),
/* harmony export */   ru: () => (/* binding */ StandardRetryStrategy)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
const TRANSIENT_ERROR_CODES = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
const TRANSIENT_ERROR_STATUS_CODES = [
	500,
	502,
	503,
	504
];
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
const NODEJS_NETWORK_ERROR_CODES = [
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EAI_AGAIN"
];
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
const isRetryableByTrait = (error) => error?.$retryable !== void 0;
const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = (error) => {
	const errorMessages = new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed"
	]);
	if (!(error && error instanceof TypeError)) return false;
	return errorMessages.has(error.message);
};
const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
const isServerError = (error) => {
	if (error.$metadata?.httpStatusCode !== void 0) {
		const statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
		return false;
	}
	return false;
};
function isNodeJsHttp2TransientError(error) {
	return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
const MAXIMUM_RETRY_DELAY = 2e4;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
	static v2026 = true;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		const t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(delay, count, cost, longPoll) {
		this.delay = delay;
		this.count = count;
		this.cost = cost;
		this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES["STANDARD"] = "standard";
	RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
const refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1;
		else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1;
		else if (arg1 && typeof arg1 === "object") {
			this.maxAttemptsProvider = async () => arg1.maxAttempts;
			this.baseDelay = arg1.baseDelay;
			this.retryBackoffStrategy = arg1.backoff;
		}
		this.maxAttemptsProvider ??= async () => 3;
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		const maxAttempts = await this.getMaxAttempts();
		const retryCode = this.retryCode(token, errorInfo, maxAttempts);
		const shouldRetry = retryCode === 0;
		const isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			const errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			let retryDelay = delayFromErrorType;
			if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
			if (!shouldRetry) {
				const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				if (longPollBackoff > 0) await new Promise((r) => setTimeout(r, longPollBackoff));
			} else {
				const capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
				await new Promise((r) => setTimeout(r, retryDelay));
				nextToken.$retryLog.acquisitionDelay = retryDelay;
				return nextToken;
			}
		}
		throw new Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch (ignored) {
			console.warn(`Max attempts provider could not resolve. Using default of 3`);
			return 3;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		const attempts = tokenToRenew.getRetryCount() + 1;
		const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
		const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
		const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
};



/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ toPrincipal),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Ge: () => (/* binding */ toReason),
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   MY: () => (/* binding */ sendCount),
/* harmony export */   Rd: () => (/* binding */ responseHeader),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   nG: () => (/* binding */ httpStatus),
/* harmony export */   qG: () => (/* binding */ isUnknownKey),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2124);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8108);




// build/src/aws/errors.js
function toFailure(error, call) {
	if (call.signal.aborted && (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(call.signal.reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadlineContext */ .Oe)(call.signal.reason, `${call.action} was under way.`);
	const name = errorName(error);
	const reason = toReason(error);
	const { action, region } = call;
	const answer = {
		action,
		reason
	};
	const options = { cause: error };
	const is = (...codes) => codes.some((code) => isNamed(name, code));
	const source = call.credentialsFrom ?? "this step";
	if (is("AccessDenied", "UnauthorizedOperation", "NotAuthorized")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("IAM_ACCESS_DENIED", {
		action: toAction(reason) ?? action,
		reason,
		principal: toPrincipal(reason),
		resource: toResource(reason)
	}, options);
	if (is("InvalidClientTokenId", "SignatureDoesNotMatch", "UnrecognizedClient", "IncompleteSignature", "MissingAuthenticationToken")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("CREDENTIALS_INVALID", {
		...answer,
		source
	}, options);
	if (errorCode(error) === "ERR_INVALID_CHAR" && call.credentialsFrom !== void 0) {
		const problem = "the access key ID or the session token contains a line break or another character that HTTP forbids";
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("CREDENTIALS_INVALID", {
			...answer,
			reason: problem,
			source
		}, options);
	}
	if (is("ExpiredToken", "RequestExpired")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("CREDENTIALS_EXPIRED", {
		...answer,
		source
	}, options);
	if (is("RegionDisabled")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REGION_DISABLED", {
		region,
		reason
	}, options);
	if (is("ConcurrentModification", "EntityTemporarilyUnmodifiable")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("IAM_BUSY", answer, options);
	if (is("LimitExceeded")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("IAM_QUOTA_EXCEEDED", answer, options);
	if (is("PackedPolicyTooLarge")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SESSION_POLICY_REJECTED", answer, options);
	if (is("Throttling", "ThrottledException", "RequestLimitExceeded", "TooManyRequests", "SlowDown")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_THROTTLED", answer, options);
	if (is("ValidationError", "Validation", "InvalidInput", "MalformedPolicyDocument", "InvalidParameterValue")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_REFUSED_REQUEST", answer, options);
	if (isServerFault(error)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNAVAILABLE", answer, options);
	if (isNetworkFault(error)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNREACHABLE", {
		action,
		region,
		reason
	}, options);
	if (isUnreadable(error)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "an unreadable response",
		reason: "the response is not in the format of AWS"
	}, options);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		...answer,
		name: name === "" ? "an unnamed error" : name
	}, options);
}
function isUnknownKey(error) {
	const name = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, "CREDENTIALS_INVALID") ? errorName(error.cause) : "";
	return isNamed(name, "InvalidClientTokenId") || isNamed(name, "UnrecognizedClient");
}
function toReason(error) {
	const own = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error);
	const text = (error instanceof AggregateError && own === "" ? error.errors.map(toReason).join("; ") : own).replace(/\s+/gu, " ").trim();
	return text === "" ? errorCode(error) || "no reason given" : text;
}
function toPrincipal(reason) {
	return /User: (arn:\S+)/u.exec(reason)?.[1] ?? "the principal of these credentials";
}
function toAction(reason) {
	return /is not authorized to perform: ([\w-]+:\w+)/u.exec(reason)?.[1];
}
function toResource(reason) {
	return /on resource: (arn:\S+)/u.exec(reason)?.[1] ?? "*";
}
function isUnreadable(error) {
	return / Deserialization error: /u.test((0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error));
}
function isServerFault(error) {
	return (httpStatus(error) ?? 0) >= 500;
}
const NETWORK_CODES = /^(?:ECONN(?:RESET|REFUSED|ABORTED)|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPROTO|CERT_.*|.*_CERT.*|UNABLE_TO_.*|ERR_(?:TLS|SSL)_.*)$/u;
function isNetworkFault(error) {
	const isOurs = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
	const isAnswered = httpStatus(error) !== void 0;
	return errorName(error) === "TimeoutError" || NETWORK_CODES.test(errorCode(error)) || !(isAnswered || isOurs);
}
function errorCode(error) {
	const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(error) ? error["code"] : void 0;
	return typeof code === "string" ? code : "";
}
function httpStatus(error) {
	const metadata = error instanceof Error && "$metadata" in error ? error.$metadata : void 0;
	const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata ? metadata.httpStatusCode : void 0;
	return typeof status === "number" ? status : void 0;
}
function responseHeader(error, name) {
	const response = error instanceof Error && "$response" in error ? error.$response : void 0;
	const headers = typeof response === "object" && response !== null && "headers" in response ? response.headers : void 0;
	const found = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
	return typeof found === "string" ? found : void 0;
}
function errorName(error) {
	return error instanceof Error ? error.name : "";
}
function isNamed(name, code) {
	return name === code || name === `${code}Exception`;
}
function sendCount(error) {
	const metadata = error instanceof Error && "$metadata" in error ? error.$metadata : void 0;
	const attempts = typeof metadata === "object" && metadata !== null && "attempts" in metadata ? metadata.attempts : 1;
	return typeof attempts === "number" ? attempts : 1;
}



/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withSdkRetry),
/* harmony export */   z: () => (/* binding */ correctRetries)
/* harmony export */ });
/* harmony import */ var _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9724);
/* harmony import */ var _errors2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4663);


// build/src/aws/retry.js
const ALSO_TRANSIENT = [
	"ConcurrentModification",
	"EntityTemporarilyUnmodifiable",
	"IDPCommunicationError",
	"OpenIdIdpCommunicationError"
];
const NEVER_TRANSIENT = ["LimitExceeded"];
const TRANSIENT_CLIENT_ERRORS = [
	"RequestTimeout",
	"RequestTimeTooSkewed",
	"RequestInTheFuture",
	"InvalidSignature",
	"SignatureDoesNotMatch"
];
function correctRetries(config) {
	const standard = config.retryStrategy;
	let corrected;
	config.retryStrategy = async () => {
		const strategy = await standard();
		corrected ??= "acquireInitialRetryToken" in strategy ? correct(strategy) : strategy;
		return corrected;
	};
}
async function withSdkRetry(maxAttempts, signal, call) {
	const strategy = correct(new _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__/* .StandardRetryStrategy */ .ru(maxAttempts));
	let token = await strategy.acquireInitialRetryToken("");
	for (;;) try {
		return await call();
	} catch (error) {
		if (!isSdkError(error)) throw error;
		const hint = findRetryHint(error);
		const info = {
			error,
			errorType: toErrorType(error),
			...hint === void 0 ? {} : { retryAfterHint: hint }
		};
		const next = strategy.refreshRetryTokenForRetry(token, info);
		token = await Promise.race([next, timeUp(signal)]).catch(() => Promise.reject(error));
	}
}
function findRetryHint(error) {
	const seconds = Number.parseFloat((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .responseHeader */ .Rd)(error, "retry-after") ?? "");
	return Number.isNaN(seconds) ? void 0 : new Date(Date.now() + seconds * 1e3);
}
function timeUp(signal) {
	return new Promise((_, reject) => {
		if (signal.aborted) reject(signal.reason);
		else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
}
function toErrorType(error) {
	if ((0,_StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottlingError */ .Qb)(error)) return "THROTTLING";
	return (0,_StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransientError */ .bV)(error) ? "TRANSIENT" : "CLIENT_ERROR";
}
function isSdkError(error) {
	return error instanceof Error;
}
function correct(standard) {
	return {
		acquireInitialRetryToken: (scope) => standard.acquireInitialRetryToken(scope),
		recordSuccess: (token) => standard.recordSuccess(token),
		refreshRetryTokenForRetry: async (token, info) => {
			if (isFinal(info)) throw info.error;
			const isTransient = isOneOf(info.error, ALSO_TRANSIENT) || isUnreadableSuccess(info.error);
			return standard.refreshRetryTokenForRetry(token, isTransient ? {
				...info,
				errorType: "TRANSIENT"
			} : info);
		}
	};
}
function isFinal({ error, errorType }) {
	if (isOneOf(error, NEVER_TRANSIENT)) return true;
	if (isUnreadableSuccess(error)) return false;
	const status = (0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .httpStatus */ .nG)(error);
	if (status === void 0 || status >= 500 || errorType === "THROTTLING") return false;
	return !isOneOf(error, ALSO_TRANSIENT) && !isOneOf(error, TRANSIENT_CLIENT_ERRORS);
}
function isUnreadableSuccess(error) {
	return (0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(error) && ((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .httpStatus */ .nG)(error) ?? 0) < 400;
}
function isOneOf(error, codes) {
	const name = (0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .errorName */ .Is)(error);
	return codes.some((code) => (0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, code));
}



/***/ }),

/***/ 9400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete),
/* harmony export */   M: () => (/* binding */ toSession)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6910);


// build/src/aws/sts/session.js
function isComplete({ Credentials, AssumedRoleUser }, isForeign) {
	const parts = [...Object.values(Credentials ?? {}), ...isForeign ? [] : Object.values(AssumedRoleUser ?? {})];
	return parts.length > 0 && !parts.includes(void 0);
}
function toSession(answer, action, isForeign) {
	const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: end } = answer.Credentials ?? {};
	const unnamed = isForeign ? "-" : void 0;
	const { Arn: arn = unnamed, AssumedRoleId: userId = unnamed } = answer.AssumedRoleUser ?? {};
	const isEnding = end !== void 0 && !Number.isNaN(end.getTime());
	const isKeyId = /^\w+$/u.test(accessKeyId ?? "");
	if (!accessKeyId || !isKeyId || !secret || !token || !isEnding || !arn || !userId) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "an incomplete response",
		reason: "the response lacks the credentials or the identity"
	});
	return {
		credentials: {
			accessKeyId,
			secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secret),
			sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
			from: "the new session"
		},
		expiration: end.toISOString(),
		arn,
		userId
	};
}



/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWebIdentitySts: () => (/* binding */ createWebIdentitySts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _errors2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4663);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9447);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3641);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7142);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9400);






// build/src/aws/sts/query.js
var AnsweredError = class extends Error {
	$metadata;
	$response;
	constructor(status, headers, xml) {
		const code = findText(xml, "Error", "Code");
		super(findText(xml, "Error", "Message") ?? (code === void 0 ? `HTTP ${status}, and the response is not in the format of AWS` : ""));
		this.name = code ?? "UnknownError";
		this.$metadata = { httpStatusCode: status };
		this.$response = { headers };
	}
};
async function callQuery(call) {
	const { endpoint, connections, maxAttempts, signal } = call;
	const request = {
		...endpoint,
		method: "POST",
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			"user-agent": "gh-oidc-aws"
		},
		body: Object.entries(call.form).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")
	};
	return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .withSdkRetry */ .D)(maxAttempts, signal, async () => {
		const { response } = await connections.handler.handle(request, { abortSignal: signal });
		const xml = Buffer.from(response.body).toString("utf8");
		const isSuccess = response.statusCode >= 200 && response.statusCode < 300;
		if (isSuccess && call.isComplete?.(xml) === false) throw (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .timeoutError */ .w2)("the response of AWS is incomplete");
		if (isSuccess) return xml;
		throw new AnsweredError(response.statusCode, response.headers, xml);
	});
}
function findText(xml, ...path) {
	let content = xml;
	for (const name of path) {
		const found = findContent(content, name);
		if (found === void 0) return void 0;
		content = found;
	}
	return content.includes("<") ? void 0 : unescapeXml(content);
}
function findContent(xml, name) {
	const opening = new RegExp(`<${name}(?:\\s[^<>]*)?>`, "u").exec(xml);
	if (opening === null) return void 0;
	const start = opening.index + opening[0].length;
	const end = xml.indexOf(`</${name}>`, start);
	return end < 0 ? void 0 : xml.slice(start, end);
}
const ENTITIES = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"]
]);
function unescapeXml(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (whole, decimal, hexadecimal, name) => {
		const code = name === void 0 ? Number.parseInt(decimal ?? hexadecimal, decimal === void 0 ? 16 : 10) : void 0;
		if (code === void 0) return ENTITIES.get(name) ?? whole;
		return code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
// build/src/aws/sts/web-identity.js
const ACTION = "sts:AssumeRoleWithWebIdentity";
function createWebIdentitySts(settings, url, readToken) {
	const { region, signal, connections, maxAttempts } = settings;
	const findEndpoint = async () => {
		if (url !== void 0) return (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .toEndpoint */ .F)(url);
		const { resolveStsEndpoint } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(2316)]).then(__webpack_require__.bind(__webpack_require__, 9935));
		return resolveStsEndpoint(settings);
	};
	return { async assumeRoleWithWebIdentity(request) {
		try {
			const endpoint = await findEndpoint();
			const isForeign = settings.stsEndpoint !== void 0;
			const xml = await callQuery({
				endpoint,
				form: toForm(request),
				connections,
				maxAttempts,
				signal,
				isComplete: (text) => (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .isComplete */ .A)(toAnswer(text), isForeign)
			});
			return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .toSession */ .M)(toAnswer(xml), ACTION, isForeign);
		} catch (error) {
			if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error)) throw error;
			const call = {
				action: ACTION,
				region,
				credentialsFrom: void 0,
				signal
			};
			throw toExchangeFailure(error, request, readFacts(readToken(request.token)), call);
		}
	} };
}
function toForm(request) {
	const policies = request.managedSessionPolicies.map((arn, index) => [`PolicyArns.member.${index + 1}.arn`, arn]);
	return {
		Action: "AssumeRoleWithWebIdentity",
		Version: "2011-06-15",
		RoleArn: request.roleArn,
		RoleSessionName: request.sessionName,
		DurationSeconds: String(request.durationSeconds),
		...request.inlineSessionPolicy === void 0 ? {} : { Policy: request.inlineSessionPolicy },
		...Object.fromEntries(policies),
		WebIdentityToken: request.token.reveal()
	};
}
function toAnswer(xml) {
	const find = (...path) => findText(xml, "AssumeRoleWithWebIdentityResult", ...path);
	const end = find("Credentials", "Expiration");
	return {
		Credentials: {
			AccessKeyId: find("Credentials", "AccessKeyId"),
			SecretAccessKey: find("Credentials", "SecretAccessKey"),
			SessionToken: find("Credentials", "SessionToken"),
			Expiration: end === void 0 ? void 0 : new Date(end)
		},
		AssumedRoleUser: {
			Arn: find("AssumedRoleUser", "Arn"),
			AssumedRoleId: find("AssumedRoleUser", "AssumedRoleId")
		}
	};
}
const IDENTITY_TOKEN_TEXTS = {
	provider: /no openidconnect provider found/iu,
	audience: /incorrect token audience/iu,
	key: /couldn't retrieve verification key/iu,
	certificate: /thumbprint/iu
};
function toExchangeFailure(error, request, facts, call) {
	if (call.signal.aborted) return (0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, call);
	const name = (0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .errorName */ .Is)(error);
	const reason = (0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .toReason */ .Ge)(error);
	const answer = {
		action: call.action,
		reason
	};
	const { issuer, audience, subject } = facts;
	const account = request.roleArn.split(":")[4] ?? "";
	const options = { cause: error };
	if ((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "AccessDenied")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ASSUME_NOT_AUTHORIZED", {
		role: request.roleArn,
		subject,
		reason
	}, options);
	if ((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "InvalidIdentityToken")) {
		if (IDENTITY_TOKEN_TEXTS.provider.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("PROVIDER_MISSING", {
			account,
			issuer,
			reason
		}, options);
		if (IDENTITY_TOKEN_TEXTS.audience.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AUDIENCE_NOT_REGISTERED", {
			account,
			audience,
			reason
		}, options);
		if (IDENTITY_TOKEN_TEXTS.key.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("VERIFICATION_KEY_UNAVAILABLE", {
			issuer,
			reason
		}, options);
		if (IDENTITY_TOKEN_TEXTS.certificate.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("PROVIDER_CERTIFICATE_MISMATCH", {
			issuer,
			reason
		}, options);
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_REJECTED", { reason }, options);
	}
	if ((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "IDPRejectedClaim")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_REJECTED", { reason }, options);
	if ((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "IDPCommunicationError")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ISSUER_UNREACHABLE", {
		issuer,
		reason
	}, options);
	if ((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "ExpiredToken")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_EXPIRED", {
		reason,
		skewSeconds: findSkew(error, Date.now())
	}, options);
	if ((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SESSION_POLICY_REJECTED", answer, options);
	if ((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "ValidationError") && /DurationSeconds exceeds/iu.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SESSION_DURATION_TOO_LONG", {
		seconds: request.durationSeconds,
		reason
	}, options);
	return (0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, call);
}
const TOLERATED_SKEW_SECONDS = 60;
function findSkew(error, now) {
	const skew = Math.round((now - Date.parse((0,_errors2_js__WEBPACK_IMPORTED_MODULE_1__/* .responseHeader */ .Rd)(error, "date") ?? "")) / 1e3);
	return Math.abs(skew) > TOLERATED_SKEW_SECONDS ? skew : void 0;
}
function readFacts(claims) {
	const text = (name) => typeof claims[name] === "string" ? claims[name] : "(absent)";
	return {
		issuer: text("iss"),
		audience: text("aud"),
		subject: text("sub")
	};
}



/***/ })

};
