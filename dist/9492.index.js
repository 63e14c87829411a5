export const id = 9492;
export const ids = [9492];
export const modules = {

/***/ 9891:
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

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorName: () => (/* binding */ errorName),
/* harmony export */   errors_exports: () => (/* binding */ errors_exports),
/* harmony export */   httpStatus: () => (/* binding */ httpStatus),
/* harmony export */   isNamed: () => (/* binding */ isNamed),
/* harmony export */   isUnreadable: () => (/* binding */ isUnreadable),
/* harmony export */   responseHeader: () => (/* binding */ responseHeader),
/* harmony export */   sendCount: () => (/* binding */ sendCount),
/* harmony export */   toFailure: () => (/* binding */ toFailure),
/* harmony export */   toPrincipal: () => (/* binding */ toPrincipal),
/* harmony export */   toReason: () => (/* binding */ toReason)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1891);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5957);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3002);





// build/src/aws/errors.js
var errors_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({ isUnknownKey: () => isUnknownKey });
function toFailure(error, call) {
	if (call.signal.aborted && (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(call.signal.reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadlineContext */ .Oe)(call.signal.reason, `${call.action} was under way.`);
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
	if (is("AccessDenied", "UnauthorizedOperation", "NotAuthorized")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("IAM_ACCESS_DENIED", {
		action: toAction(reason) ?? action,
		reason,
		principal: toPrincipal(reason),
		resource: toResource(reason)
	}, options);
	if (is("InvalidClientTokenId", "SignatureDoesNotMatch", "UnrecognizedClient", "IncompleteSignature", "MissingAuthenticationToken")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("CREDENTIALS_INVALID", {
		...answer,
		source
	}, options);
	if (errorCode(error) === "ERR_INVALID_CHAR" && call.credentialsFrom !== void 0) {
		const problem = "the access key ID or the session token contains a line break or another character that HTTP forbids";
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("CREDENTIALS_INVALID", {
			...answer,
			reason: problem,
			source
		}, options);
	}
	if (is("ExpiredToken", "RequestExpired")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("CREDENTIALS_EXPIRED", {
		...answer,
		source
	}, options);
	if (is("RegionDisabled")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("REGION_DISABLED", {
		region,
		reason
	}, options);
	if (is("ConcurrentModification", "EntityTemporarilyUnmodifiable")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("IAM_BUSY", answer, options);
	if (is("LimitExceeded")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("IAM_QUOTA_EXCEEDED", answer, options);
	if (is("PackedPolicyTooLarge")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_POLICY_REJECTED", answer, options);
	if (is("Throttling", "ThrottledException", "RequestLimitExceeded", "TooManyRequests", "SlowDown")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_THROTTLED", answer, options);
	if (is("ValidationError", "Validation", "InvalidInput", "MalformedPolicyDocument", "InvalidParameterValue")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_REFUSED_REQUEST", answer, options);
	if (isServerFault(error)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_UNAVAILABLE", answer, options);
	if (isNetworkFault(error)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_UNREACHABLE", {
		action,
		region,
		reason
	}, options);
	if (isUnreadable(error)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "an unreadable response",
		reason: "the response is not in the format of AWS"
	}, options);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		...answer,
		name: name === "" ? "an unnamed error" : name
	}, options);
}
function isUnknownKey(error) {
	const name = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, "CREDENTIALS_INVALID") ? errorName(error.cause) : "";
	return isNamed(name, "InvalidClientTokenId") || isNamed(name, "UnrecognizedClient");
}
function toReason(error) {
	const own = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_4__/* .errorMessage */ .g)(error);
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
	return / Deserialization error: /u.test((0,_error_message_js__WEBPACK_IMPORTED_MODULE_4__/* .errorMessage */ .g)(error));
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
	const code = (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(error) ? error["code"] : void 0;
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

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ createIamReader),
/* harmony export */   $7: () => (/* binding */ DeleteAccessKey$),
/* harmony export */   Cp: () => (/* binding */ UntagRole$),
/* harmony export */   Dy: () => (/* binding */ CreateRole$),
/* harmony export */   EI: () => (/* binding */ createIam),
/* harmony export */   FI: () => (/* binding */ CreateOpenIDConnectProvider$),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   IG: () => (/* binding */ listTrusts),
/* harmony export */   LZ: () => (/* binding */ toTags),
/* harmony export */   MJ: () => (/* binding */ UpdateRole$),
/* harmony export */   O0: () => (/* binding */ PutRolePermissionsBoundary$),
/* harmony export */   SF: () => (/* binding */ DeleteOpenIDConnectProvider$),
/* harmony export */   WH: () => (/* binding */ GetRolePolicyCommand),
/* harmony export */   Wm: () => (/* binding */ DeleteRolePolicy$),
/* harmony export */   Yy: () => (/* binding */ AttachRolePolicy$),
/* harmony export */   ag: () => (/* binding */ DeleteRolePermissionsBoundary$),
/* harmony export */   cC: () => (/* binding */ GetOpenIDConnectProviderCommand),
/* harmony export */   jR: () => (/* binding */ TagRole$),
/* harmony export */   kJ: () => (/* binding */ PutRolePolicy$),
/* harmony export */   kb: () => (/* binding */ GetRoleCommand),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   mE: () => (/* binding */ DetachRolePolicy$),
/* harmony export */   nk: () => (/* binding */ UpdateAccessKey$),
/* harmony export */   oG: () => (/* binding */ DeleteRole$),
/* harmony export */   w8: () => (/* binding */ decodeDocument),
/* harmony export */   yc: () => (/* binding */ UpdateAssumeRolePolicy$),
/* harmony export */   yt: () => (/* binding */ _mw0),
/* harmony export */   zS: () => (/* binding */ AddClientIDToOpenIDConnectProvider$)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5456);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8400);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7774);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8890);
/* harmony import */ var _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9891);
/* harmony import */ var _client2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5632);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2936);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1073);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4350);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6960);











// node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
const makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
	let command = new CommandCtor(input);
	command = withCommand(command) ?? command;
	return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
	return async function* paginateOperation(config, input, ...additionalArguments) {
		const _input = input;
		let token = config.startingToken ?? _input[inputTokenName];
		let hasNext = true;
		let page;
		while (hasNext) {
			_input[inputTokenName] = token;
			if (pageSizeTokenName) _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
			if (config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
			else throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
			yield page;
			const prevToken = token;
			token = get(page, outputTokenName);
			hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
		}
		return void 0;
	};
}
const get = (fromObject, path) => {
	let cursor = fromObject;
	const pathComponents = path.split(".");
	for (const step of pathComponents) {
		if (!cursor || typeof cursor !== "object") return;
		cursor = cursor[step];
	}
	return cursor;
};
// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
const defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getSmithyContext */ .ug)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProvider$1 */ ._J)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "iam",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultIAMHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveAwsSdkSigV4Config */ .ho)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProvider$1 */ ._J)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "iam"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-iam/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
const v = "ref";
const w = "authSchemes";
const x = "name";
const y = "signingRegion";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "stringEquals";
const f = "booleanEquals";
const g = "getAttr";
const h = { [v]: "Endpoint" };
const i = {
	"fn": g,
	"argv": [{ [v]: d }, "name"]
};
const j = { [v]: d };
const k = { [w]: [{
	[x]: "sigv4",
	[y]: "us-east-1"
}] };
const l = { [w]: [{
	[x]: "sigv4",
	[y]: "cn-north-1"
}] };
const m = { [w]: [{
	[x]: "sigv4",
	[y]: "us-gov-west-1"
}] };
const n = { [w]: [{
	[x]: "sigv4",
	[y]: "us-iso-east-1"
}] };
const o = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isob-east-1"
}] };
const p = { [w]: [{
	[x]: "sigv4",
	[y]: "eu-isoe-west-1"
}] };
const q = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isof-south-1"
}] };
const s = { [w]: [{
	[x]: "sigv4",
	[y]: "eusc-de-east-1"
}] };
const t = { [w]: [{
	[x]: "sigv4",
	[y]: "{PartitionResult#implicitGlobalRegion}"
}] };
const u = [{ [v]: "Region" }];
const _data = {
	conditions: [
		[c, [h]],
		[c, u],
		[
			"aws.partition",
			u,
			d
		],
		[e, [i, "aws"]],
		[e, [i, "aws-cn"]],
		[e, [i, "aws-us-gov"]],
		[e, [i, "aws-iso"]],
		[f, [{ [v]: "UseFIPS" }, b]],
		[f, [{ [v]: "UseDualStack" }, b]],
		[e, [i, "aws-iso-b"]],
		[e, [i, "aws-iso-e"]],
		[e, [i, "aws-iso-f"]],
		[e, [i, "aws-eusc"]],
		[f, [{
			fn: g,
			argv: [j, "supportsDualStack"]
		}, b]],
		[f, [{
			fn: g,
			argv: [j, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, {}],
		["https://iam.amazonaws.com", k],
		["https://iam-fips.amazonaws.com", k],
		["https://iam.global.api.aws", k],
		["https://iam-fips.global.api.aws", k],
		["https://iam.global.api.amazonwebservices.com.cn", l],
		["https://iam-fips.api.amazonwebservices.com.cn", l],
		["https://iam.cn-north-1.amazonaws.com.cn", l],
		["https://iam-fips.amazonaws.com.cn", l],
		["https://iam.us-gov.api.aws", m],
		["https://iam.us-gov.amazonaws.com", m],
		["https://iam.us-iso-east-1.c2s.ic.gov", n],
		["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
		["https://iam.api.aws.ic.gov", n],
		["https://iam-fips.api.aws.ic.gov", n],
		["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam.api.aws.scloud", o],
		["https://iam-fips.api.aws.scloud", o],
		["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
		["https://iam-fips.cloud.adc-e.uk", p],
		["https://iam.api.cloud-aws.adc-e.uk", p],
		["https://iam-fips.api.cloud-aws.adc-e.uk", p],
		["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
		["https://iam-fips.csp.hci.ic.gov", q],
		["https://iam.api.aws.hci.ic.gov", q],
		["https://iam-fips.api.aws.hci.ic.gov", q],
		["https://iam.eusc-de-east-1.amazonaws.eu", s],
		["https://iam-fips.amazonaws.eu", s],
		["https://iam.global.api.amazonwebservices.eu", s],
		["https://iam-fips.api.amazonwebservices.eu", s],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .EndpointCache */ .kS({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .decideEndpoint */ .cH)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .customEndpointFunctions */ .mw.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .awsEndpointFunctions */ .UF;
// node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class IAMServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceException */ .TJ {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
var ConcurrentModificationException = class ConcurrentModificationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
};
var NoSuchEntityException = class NoSuchEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NoSuchEntityException";
	name = "NoSuchEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchEntityException.prototype);
	}
};
var ServiceFailureException = class ServiceFailureException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceFailureException";
	name = "ServiceFailureException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceFailureException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceFailureException.prototype);
	}
};
var AccountNotManagementOrDelegatedAdministratorException = class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
	name = "AccountNotManagementOrDelegatedAdministratorException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotManagementOrDelegatedAdministratorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype);
		this.Message = opts.Message;
	}
};
var EntityAlreadyExistsException = class EntityAlreadyExistsException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
	name = "EntityAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
	}
};
var InvalidInputException = class InvalidInputException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var NameConflictException = class NameConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NameConflictException";
	name = "NameConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NameConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameConflictException.prototype);
	}
};
var RoleModifiedException = class RoleModifiedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleModifiedException";
	name = "RoleModifiedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleModifiedException.prototype);
	}
};
var RoleTemplateDisabledException = class RoleTemplateDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
	name = "RoleTemplateDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleTemplateDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
	}
};
var UnmodifiableEntityException = class UnmodifiableEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
	name = "UnmodifiableEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnmodifiableEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
	}
};
var PolicyNotAttachableException = class PolicyNotAttachableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
	name = "PolicyNotAttachableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PolicyNotAttachableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
	}
};
var EntityTemporarilyUnmodifiableException = class EntityTemporarilyUnmodifiableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
	name = "EntityTemporarilyUnmodifiableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityTemporarilyUnmodifiableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
	}
};
var InvalidUserTypeException = class InvalidUserTypeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
	name = "InvalidUserTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidUserTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
	}
};
var PasswordPolicyViolationException = class PasswordPolicyViolationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
	name = "PasswordPolicyViolationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PasswordPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
	}
};
var OpenIdIdpCommunicationErrorException = class OpenIdIdpCommunicationErrorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
	name = "OpenIdIdpCommunicationErrorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpenIdIdpCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
	}
};
var ServiceNotSupportedException = class ServiceNotSupportedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
	name = "ServiceNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
	}
};
var DeleteConflictException = class DeleteConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DeleteConflictException";
	name = "DeleteConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeleteConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeleteConflictException.prototype);
	}
};
var OrganizationNotFoundException = class OrganizationNotFoundException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
	name = "OrganizationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceAccessNotEnabledException = class ServiceAccessNotEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
	name = "ServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureDisabledException = class FeatureDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureDisabledException";
	name = "FeatureDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureDisabledException.prototype);
	}
};
var InvalidAuthenticationCodeException = class InvalidAuthenticationCodeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
	name = "InvalidAuthenticationCodeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthenticationCodeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
	}
};
var CallerIsNotManagementAccountException = class CallerIsNotManagementAccountException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
	name = "CallerIsNotManagementAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CallerIsNotManagementAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureEnabledException = class FeatureEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureEnabledException";
	name = "FeatureEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureEnabledException.prototype);
	}
};
var ReportGenerationLimitExceededException = class ReportGenerationLimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
	name = "ReportGenerationLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReportGenerationLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
	}
};
var CredentialReportExpiredException = class CredentialReportExpiredException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
	name = "CredentialReportExpiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportExpiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
	}
};
var CredentialReportNotPresentException = class CredentialReportNotPresentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
	name = "CredentialReportNotPresentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotPresentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
	}
};
var CredentialReportNotReadyException = class CredentialReportNotReadyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
	name = "CredentialReportNotReadyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
	}
};
var UnrecognizedPublicKeyEncodingException = class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
	name = "UnrecognizedPublicKeyEncodingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedPublicKeyEncodingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
	}
};
var PolicyEvaluationException = class PolicyEvaluationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
	name = "PolicyEvaluationException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "PolicyEvaluationException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
	}
};
var KeyPairMismatchException = class KeyPairMismatchException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
	name = "KeyPairMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KeyPairMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
	}
};
var MalformedCertificateException = class MalformedCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedCertificateException";
	name = "MalformedCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedCertificateException.prototype);
	}
};
var DuplicateCertificateException = class DuplicateCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
	name = "DuplicateCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
	}
};
var InvalidCertificateException = class InvalidCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidCertificateException";
	name = "InvalidCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCertificateException.prototype);
	}
};
var DuplicateSSHPublicKeyException = class DuplicateSSHPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
	name = "DuplicateSSHPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateSSHPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
	}
};
var InvalidPublicKeyException = class InvalidPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
	name = "InvalidPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _ACIDTOIDCP = "AddClientIDToOpenIDConnectProvider";
const _ACIDTOIDCPR = "AddClientIDToOpenIDConnectProviderRequest";
const _ACt = "AttachmentCount";
const _AKI = "AccessKeyId";
const _AMP = "AttachedManagedPolicies";
const _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
const _AP = "AttachedPolicy";
const _APB = "AttachedPermissionsBoundary";
const _APt = "AttachedPolicies";
const _ARP = "AttachRolePolicy";
const _ARPD = "AssumeRolePolicyDocument";
const _ARPR = "AttachRolePolicyRequest";
const _CD = "CreateDate";
const _CID = "ClientID";
const _CIDL = "ClientIDList";
const _CINMAE = "CallerIsNotManagementAccountException";
const _CME = "ConcurrentModificationException";
const _COIDCP = "CreateOpenIDConnectProvider";
const _COIDCPR = "CreateOpenIDConnectProviderRequest";
const _COIDCPRr = "CreateOpenIDConnectProviderResponse";
const _CR = "CreateRole";
const _CREE = "CredentialReportExpiredException";
const _CRNPE = "CredentialReportNotPresentException";
const _CRNRE = "CredentialReportNotReadyException";
const _CRR = "CreateRoleRequest";
const _CRRr = "CreateRoleResponse";
const _D = "Description";
const _DAK = "DeleteAccessKey";
const _DAKR = "DeleteAccessKeyRequest";
const _DCE = "DeleteConflictException";
const _DCEu = "DuplicateCertificateException";
const _DOIDCP = "DeleteOpenIDConnectProvider";
const _DOIDCPR = "DeleteOpenIDConnectProviderRequest";
const _DRP = "DeleteRolePolicy";
const _DRPB = "DeleteRolePermissionsBoundary";
const _DRPBR = "DeleteRolePermissionsBoundaryRequest";
const _DRPR = "DeleteRolePolicyRequest";
const _DRPRe = "DetachRolePolicyRequest";
const _DRPe = "DetachRolePolicy";
const _DRR = "DeleteRoleRequest";
const _DRel = "DeleteRole";
const _DSSHPKE = "DuplicateSSHPublicKeyException";
const _DVI = "DefaultVersionId";
const _Do = "Document";
const _EAEE = "EntityAlreadyExistsException";
const _ETUE = "EntityTemporarilyUnmodifiableException";
const _F = "Filter";
const _FDE = "FeatureDisabledException";
const _FEE = "FeatureEnabledException";
const _GAAD = "GetAccountAuthorizationDetails";
const _GAADR = "GetAccountAuthorizationDetailsRequest";
const _GAADRe = "GetAccountAuthorizationDetailsResponse";
const _GD = "GroupDetail";
const _GDL = "GroupDetailList";
const _GI = "GroupId";
const _GL = "GroupList";
const _GN = "GroupName";
const _GOIDCP = "GetOpenIDConnectProvider";
const _GOIDCPR = "GetOpenIDConnectProviderRequest";
const _GOIDCPRe = "GetOpenIDConnectProviderResponse";
const _GPL = "GroupPolicyList";
const _GR = "GetRole";
const _GRP = "GetRolePolicy";
const _GRPR = "GetRolePolicyRequest";
const _GRPRe = "GetRolePolicyResponse";
const _GRR = "GetRoleRequest";
const _GRRe = "GetRoleResponse";
const _IA = "IsAttachable";
const _IACE = "InvalidAuthenticationCodeException";
const _ICE = "InvalidCertificateException";
const _IDV = "IsDefaultVersion";
const _IIE = "InvalidInputException";
const _IP = "InstanceProfile";
const _IPI = "InstanceProfileId";
const _IPKE = "InvalidPublicKeyException";
const _IPL = "InstanceProfileList";
const _IPN = "InstanceProfileName";
const _IPns = "InstanceProfiles";
const _IT = "IsTruncated";
const _IUTE = "InvalidUserTypeException";
const _K = "Key";
const _KPME = "KeyPairMismatchException";
const _LARP = "ListAttachedRolePolicies";
const _LARPR = "ListAttachedRolePoliciesRequest";
const _LARPRi = "ListAttachedRolePoliciesResponse";
const _LEE = "LimitExceededException";
const _LIPFR = "ListInstanceProfilesForRole";
const _LIPFRR = "ListInstanceProfilesForRoleRequest";
const _LIPFRRi = "ListInstanceProfilesForRoleResponse";
const _LR = "ListRoles";
const _LRP = "ListRolePolicies";
const _LRPR = "ListRolePoliciesRequest";
const _LRPRi = "ListRolePoliciesResponse";
const _LRR = "ListRolesRequest";
const _LRRi = "ListRolesResponse";
const _LUD = "LastUsedDate";
const _M = "Message";
const _MCE = "MalformedCertificateException";
const _MI = "MaxItems";
const _MPD = "ManagedPolicyDetail";
const _MPDE = "MalformedPolicyDocumentException";
const _MPDLT = "ManagedPolicyDetailListType";
const _MSD = "MaxSessionDuration";
const _Ma = "Marker";
const _NCE = "NameConflictException";
const _NSEE = "NoSuchEntityException";
const _OIDCPA = "OpenIDConnectProviderArn";
const _OIICEE = "OpenIdIdpCommunicationErrorException";
const _ONFE = "OrganizationNotFoundException";
const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
const _PA = "PolicyArn";
const _PB = "PermissionsBoundary";
const _PBA = "PermissionsBoundaryArn";
const _PBT = "PermissionsBoundaryType";
const _PBUC = "PermissionsBoundaryUsageCount";
const _PD = "PolicyDocument";
const _PDo = "PolicyDetail";
const _PEE = "PolicyEvaluationException";
const _PI = "PolicyId";
const _PN = "PolicyName";
const _PNAE = "PolicyNotAttachableException";
const _PNo = "PolicyNames";
const _PPVE = "PasswordPolicyViolationException";
const _PPat = "PathPrefix";
const _PRPB = "PutRolePermissionsBoundary";
const _PRPBR = "PutRolePermissionsBoundaryRequest";
const _PRPR = "PutRolePolicyRequest";
const _PRPu = "PutRolePolicy";
const _PV = "PolicyVersion";
const _PVL = "PolicyVersionList";
const _Pa = "Path";
const _Pol = "Policies";
const _R = "Region";
const _RD = "RoleDetail";
const _RDL = "RoleDetailList";
const _RGLEE = "ReportGenerationLimitExceededException";
const _RIo = "RoleId";
const _RLU = "RoleLastUsed";
const _RME = "RoleModifiedException";
const _RN = "RoleName";
const _RPL = "RolePolicyList";
const _RTDE = "RoleTemplateDisabledException";
const _Ro = "Role";
const _Rol = "Roles";
const _S = "Status";
const _SANEE = "ServiceAccessNotEnabledException";
const _SFE = "ServiceFailureException";
const _SNSE = "ServiceNotSupportedException";
const _SRT = "SourceRoleTemplate";
const _T = "Tags";
const _TA = "TemplateArn";
const _TK = "TagKeys";
const _TL = "ThumbprintList";
const _TMV = "TemplateMinorVersion";
const _TR = "TagRole";
const _TRR = "TagRoleRequest";
const _Ta = "Tag";
const _U = "Url";
const _UAK = "UpdateAccessKey";
const _UAKR = "UpdateAccessKeyRequest";
const _UARP = "UpdateAssumeRolePolicy";
const _UARPR = "UpdateAssumeRolePolicyRequest";
const _UD = "UpdateDate";
const _UDL = "UserDetailList";
const _UDs = "UserDetail";
const _UEE = "UnmodifiableEntityException";
const _UI = "UserId";
const _UN = "UserName";
const _UPKEE = "UnrecognizedPublicKeyEncodingException";
const _UPL = "UserPolicyList";
const _UR = "UntagRole";
const _URR = "UntagRoleRequest";
const _URRp = "UpdateRoleRequest";
const _URRpd = "UpdateRoleResponse";
const _URp = "UpdateRole";
const _VI = "VersionId";
const _Val = "Value";
const _aPLT = "attachedPoliciesListType";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _gDLT = "groupDetailListType";
const _hE = "httpError";
const _iPLT = "instanceProfileListType";
const _m = "message";
const _pDLTo = "policyDetailListType";
const _pDVLT = "policyDocumentVersionListType";
const _rDLT = "roleDetailListType";
const _rLT = "roleListType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
const _se = "server";
const _tLT = "tagListType";
const _uDLT = "userDetailListType";
const n0 = "com.amazonaws.iam";
const _s_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .TypeRegistry */ .OF(_s);
var IAMServiceException$ = [
	-3,
	_s,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(IAMServiceException$, IAMServiceException);
const n0_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .TypeRegistry */ .OF(n0);
var AccountNotManagementOrDelegatedAdministratorException$ = [
	-3,
	n0,
	_ANMODAE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [
	-3,
	n0,
	_CINMAE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$ = [
	-3,
	n0,
	_CME,
	{
		[_aQE]: [`ConcurrentModification`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var CredentialReportExpiredException$ = [
	-3,
	n0,
	_CREE,
	{
		[_aQE]: [`ReportExpired`, 410],
		[_e]: _c,
		[_hE]: 410
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [
	-3,
	n0,
	_CRNPE,
	{
		[_aQE]: [`ReportNotPresent`, 410],
		[_e]: _c,
		[_hE]: 410
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [
	-3,
	n0,
	_CRNRE,
	{
		[_aQE]: [`ReportInProgress`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [
	-3,
	n0,
	_DCE,
	{
		[_aQE]: [`DeleteConflict`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [
	-3,
	n0,
	_DCEu,
	{
		[_aQE]: [`DuplicateCertificate`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [
	-3,
	n0,
	_DSSHPKE,
	{
		[_aQE]: [`DuplicateSSHPublicKey`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [
	-3,
	n0,
	_EAEE,
	{
		[_aQE]: [`EntityAlreadyExists`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [
	-3,
	n0,
	_ETUE,
	{
		[_aQE]: [`EntityTemporarilyUnmodifiable`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [
	-3,
	n0,
	_FDE,
	{
		[_aQE]: [`FeatureDisabled`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [
	-3,
	n0,
	_FEE,
	{
		[_aQE]: [`FeatureEnabled`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [
	-3,
	n0,
	_IACE,
	{
		[_aQE]: [`InvalidAuthenticationCode`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [
	-3,
	n0,
	_ICE,
	{
		[_aQE]: [`InvalidCertificate`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [
	-3,
	n0,
	_IIE,
	{
		[_aQE]: [`InvalidInput`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [
	-3,
	n0,
	_IPKE,
	{
		[_aQE]: [`InvalidPublicKey`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [
	-3,
	n0,
	_IUTE,
	{
		[_aQE]: [`InvalidUserType`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [
	-3,
	n0,
	_KPME,
	{
		[_aQE]: [`KeyPairMismatch`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_aQE]: [`LimitExceeded`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedCertificateException$ = [
	-3,
	n0,
	_MCE,
	{
		[_aQE]: [`MalformedCertificate`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_aQE]: [`MalformedPolicyDocument`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NameConflictException$ = [
	-3,
	n0,
	_NCE,
	{
		[_aQE]: [`NameConflict`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [
	-3,
	n0,
	_NSEE,
	{
		[_aQE]: [`NoSuchEntity`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [
	-3,
	n0,
	_OIICEE,
	{
		[_aQE]: [`OpenIdIdpCommunicationError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [
	-3,
	n0,
	_ONFE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0,
	_ONIAFME,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [
	-3,
	n0,
	_PPVE,
	{
		[_aQE]: [`PasswordPolicyViolation`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [
	-3,
	n0,
	_PEE,
	{
		[_aQE]: [`PolicyEvaluation`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [
	-3,
	n0,
	_PNAE,
	{
		[_aQE]: [`PolicyNotAttachable`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [
	-3,
	n0,
	_RGLEE,
	{
		[_aQE]: [`ReportGenerationLimitExceeded`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [
	-3,
	n0,
	_RME,
	{
		[_aQE]: [`RoleModified`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [
	-3,
	n0,
	_RTDE,
	{
		[_aQE]: [`RoleTemplateDisabled`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [
	-3,
	n0,
	_SANEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [
	-3,
	n0,
	_SFE,
	{
		[_aQE]: [`ServiceFailure`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [
	-3,
	n0,
	_SNSE,
	{
		[_aQE]: [`NotSupportedService`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$ = [
	-3,
	n0,
	_UEE,
	{
		[_aQE]: [`UnmodifiableEntity`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$ = [
	-3,
	n0,
	_UPKEE,
	{
		[_aQE]: [`UnrecognizedPublicKeyEncoding`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AddClientIDToOpenIDConnectProviderRequest$ = [
	3,
	n0,
	_ACIDTOIDCPR,
	0,
	[_OIDCPA, _CID],
	[0, 0],
	2
];
var AttachedPermissionsBoundary$ = [
	3,
	n0,
	_APB,
	0,
	[_PBT, _PBA],
	[0, 0]
];
var AttachedPolicy$ = [
	3,
	n0,
	_AP,
	0,
	[_PN, _PA],
	[0, 0]
];
var AttachRolePolicyRequest$ = [
	3,
	n0,
	_ARPR,
	0,
	[_RN, _PA],
	[0, 0],
	2
];
var CreateOpenIDConnectProviderRequest$ = [
	3,
	n0,
	_COIDCPR,
	0,
	[
		_U,
		_CIDL,
		_TL,
		_T
	],
	[
		0,
		64,
		64,
		() => tagListType
	],
	1
];
var CreateOpenIDConnectProviderResponse$ = [
	3,
	n0,
	_COIDCPRr,
	0,
	[_OIDCPA, _T],
	[0, () => tagListType]
];
var CreateRoleRequest$ = [
	3,
	n0,
	_CRR,
	0,
	[
		_RN,
		_ARPD,
		_Pa,
		_D,
		_MSD,
		_PB,
		_T
	],
	[
		0,
		0,
		0,
		0,
		1,
		0,
		() => tagListType
	],
	2
];
var CreateRoleResponse$ = [
	3,
	n0,
	_CRRr,
	0,
	[_Ro],
	[() => Role$],
	1
];
var DeleteAccessKeyRequest$ = [
	3,
	n0,
	_DAKR,
	0,
	[_AKI, _UN],
	[0, 0],
	1
];
var DeleteOpenIDConnectProviderRequest$ = [
	3,
	n0,
	_DOIDCPR,
	0,
	[_OIDCPA],
	[0],
	1
];
var DeleteRolePermissionsBoundaryRequest$ = [
	3,
	n0,
	_DRPBR,
	0,
	[_RN],
	[0],
	1
];
var DeleteRolePolicyRequest$ = [
	3,
	n0,
	_DRPR,
	0,
	[_RN, _PN],
	[0, 0],
	2
];
var DeleteRoleRequest$ = [
	3,
	n0,
	_DRR,
	0,
	[_RN],
	[0],
	1
];
var DetachRolePolicyRequest$ = [
	3,
	n0,
	_DRPRe,
	0,
	[_RN, _PA],
	[0, 0],
	2
];
var GetAccountAuthorizationDetailsRequest$ = [
	3,
	n0,
	_GAADR,
	0,
	[
		_F,
		_MI,
		_Ma
	],
	[
		64,
		1,
		0
	]
];
var GetAccountAuthorizationDetailsResponse$ = [
	3,
	n0,
	_GAADRe,
	0,
	[
		_UDL,
		_GDL,
		_RDL,
		_Pol,
		_IT,
		_Ma
	],
	[
		() => userDetailListType,
		() => groupDetailListType,
		() => roleDetailListType,
		() => ManagedPolicyDetailListType,
		2,
		0
	]
];
var GetOpenIDConnectProviderRequest$ = [
	3,
	n0,
	_GOIDCPR,
	0,
	[_OIDCPA],
	[0],
	1
];
var GetOpenIDConnectProviderResponse$ = [
	3,
	n0,
	_GOIDCPRe,
	0,
	[
		_U,
		_CIDL,
		_TL,
		_CD,
		_T
	],
	[
		0,
		64,
		64,
		4,
		() => tagListType
	]
];
var GetRolePolicyRequest$ = [
	3,
	n0,
	_GRPR,
	0,
	[_RN, _PN],
	[0, 0],
	2
];
var GetRolePolicyResponse$ = [
	3,
	n0,
	_GRPRe,
	0,
	[
		_RN,
		_PN,
		_PD
	],
	[
		0,
		0,
		0
	],
	3
];
var GetRoleRequest$ = [
	3,
	n0,
	_GRR,
	0,
	[_RN],
	[0],
	1
];
var GetRoleResponse$ = [
	3,
	n0,
	_GRRe,
	0,
	[_Ro],
	[() => Role$],
	1
];
var GroupDetail$ = [
	3,
	n0,
	_GD,
	0,
	[
		_Pa,
		_GN,
		_GI,
		_A,
		_CD,
		_GPL,
		_AMP
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => policyDetailListType,
		() => attachedPoliciesListType
	]
];
var InstanceProfile$ = [
	3,
	n0,
	_IP,
	0,
	[
		_Pa,
		_IPN,
		_IPI,
		_A,
		_CD,
		_Rol,
		_T
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => roleListType,
		() => tagListType
	],
	6
];
var ListAttachedRolePoliciesRequest$ = [
	3,
	n0,
	_LARPR,
	0,
	[
		_RN,
		_PPat,
		_Ma,
		_MI
	],
	[
		0,
		0,
		0,
		1
	],
	1
];
var ListAttachedRolePoliciesResponse$ = [
	3,
	n0,
	_LARPRi,
	0,
	[
		_APt,
		_IT,
		_Ma
	],
	[
		() => attachedPoliciesListType,
		2,
		0
	]
];
var ListInstanceProfilesForRoleRequest$ = [
	3,
	n0,
	_LIPFRR,
	0,
	[
		_RN,
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	],
	1
];
var ListInstanceProfilesForRoleResponse$ = [
	3,
	n0,
	_LIPFRRi,
	0,
	[
		_IPns,
		_IT,
		_Ma
	],
	[
		() => instanceProfileListType,
		2,
		0
	],
	1
];
var ListRolePoliciesRequest$ = [
	3,
	n0,
	_LRPR,
	0,
	[
		_RN,
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	],
	1
];
var ListRolePoliciesResponse$ = [
	3,
	n0,
	_LRPRi,
	0,
	[
		_PNo,
		_IT,
		_Ma
	],
	[
		64,
		2,
		0
	],
	1
];
var ListRolesRequest$ = [
	3,
	n0,
	_LRR,
	0,
	[
		_PPat,
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	]
];
var ListRolesResponse$ = [
	3,
	n0,
	_LRRi,
	0,
	[
		_Rol,
		_IT,
		_Ma
	],
	[
		() => roleListType,
		2,
		0
	],
	1
];
var ManagedPolicyDetail$ = [
	3,
	n0,
	_MPD,
	0,
	[
		_PN,
		_PI,
		_A,
		_Pa,
		_DVI,
		_ACt,
		_PBUC,
		_IA,
		_D,
		_CD,
		_UD,
		_PVL
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		2,
		0,
		4,
		4,
		() => policyDocumentVersionListType
	]
];
var PolicyDetail$ = [
	3,
	n0,
	_PDo,
	0,
	[_PN, _PD],
	[0, 0]
];
var PolicyVersion$ = [
	3,
	n0,
	_PV,
	0,
	[
		_Do,
		_VI,
		_IDV,
		_CD
	],
	[
		0,
		0,
		2,
		4
	]
];
var PutRolePermissionsBoundaryRequest$ = [
	3,
	n0,
	_PRPBR,
	0,
	[_RN, _PB],
	[0, 0],
	2
];
var PutRolePolicyRequest$ = [
	3,
	n0,
	_PRPR,
	0,
	[
		_RN,
		_PN,
		_PD
	],
	[
		0,
		0,
		0
	],
	3
];
var Role$ = [
	3,
	n0,
	_Ro,
	0,
	[
		_Pa,
		_RN,
		_RIo,
		_A,
		_CD,
		_ARPD,
		_D,
		_MSD,
		_PB,
		_T,
		_RLU,
		_SRT
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		1,
		() => AttachedPermissionsBoundary$,
		() => tagListType,
		() => RoleLastUsed$,
		() => SourceRoleTemplate$
	],
	5
];
var RoleDetail$ = [
	3,
	n0,
	_RD,
	0,
	[
		_Pa,
		_RN,
		_RIo,
		_A,
		_CD,
		_ARPD,
		_IPL,
		_RPL,
		_AMP,
		_PB,
		_T,
		_RLU
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		() => instanceProfileListType,
		() => policyDetailListType,
		() => attachedPoliciesListType,
		() => AttachedPermissionsBoundary$,
		() => tagListType,
		() => RoleLastUsed$
	]
];
var RoleLastUsed$ = [
	3,
	n0,
	_RLU,
	0,
	[_LUD, _R],
	[4, 0]
];
var SourceRoleTemplate$ = [
	3,
	n0,
	_SRT,
	0,
	[_TA, _TMV],
	[0, 1],
	2
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _Val],
	[0, 0],
	2
];
var TagRoleRequest$ = [
	3,
	n0,
	_TRR,
	0,
	[_RN, _T],
	[0, () => tagListType],
	2
];
var UntagRoleRequest$ = [
	3,
	n0,
	_URR,
	0,
	[_RN, _TK],
	[0, 64],
	2
];
var UpdateAccessKeyRequest$ = [
	3,
	n0,
	_UAKR,
	0,
	[
		_AKI,
		_S,
		_UN
	],
	[
		0,
		0,
		0
	],
	2
];
var UpdateAssumeRolePolicyRequest$ = [
	3,
	n0,
	_UARPR,
	0,
	[_RN, _PD],
	[0, 0],
	2
];
var UpdateRoleRequest$ = [
	3,
	n0,
	_URRp,
	0,
	[
		_RN,
		_D,
		_MSD
	],
	[
		0,
		0,
		1
	],
	1
];
var UpdateRoleResponse$ = [
	3,
	n0,
	_URRpd,
	0,
	[],
	[]
];
var UserDetail$ = [
	3,
	n0,
	_UDs,
	0,
	[
		_Pa,
		_UN,
		_UI,
		_A,
		_CD,
		_UPL,
		_GL,
		_AMP,
		_PB,
		_T
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => policyDetailListType,
		64,
		() => attachedPoliciesListType,
		() => AttachedPermissionsBoundary$,
		() => tagListType
	]
];
var __Unit = "unit";
var attachedPoliciesListType = [
	1,
	n0,
	_aPLT,
	0,
	() => AttachedPolicy$
];
var groupDetailListType = [
	1,
	n0,
	_gDLT,
	0,
	() => GroupDetail$
];
var instanceProfileListType = [
	1,
	n0,
	_iPLT,
	0,
	() => InstanceProfile$
];
var ManagedPolicyDetailListType = [
	1,
	n0,
	_MPDLT,
	0,
	() => ManagedPolicyDetail$
];
var policyDetailListType = [
	1,
	n0,
	_pDLTo,
	0,
	() => PolicyDetail$
];
var policyDocumentVersionListType = [
	1,
	n0,
	_pDVLT,
	0,
	() => PolicyVersion$
];
var roleDetailListType = [
	1,
	n0,
	_rDLT,
	0,
	() => RoleDetail$
];
var roleListType = [
	1,
	n0,
	_rLT,
	0,
	() => Role$
];
var tagListType = [
	1,
	n0,
	_tLT,
	0,
	() => Tag$
];
var userDetailListType = [
	1,
	n0,
	_uDLT,
	0,
	() => UserDetail$
];
var AddClientIDToOpenIDConnectProvider$ = [
	9,
	n0,
	_ACIDTOIDCP,
	0,
	() => AddClientIDToOpenIDConnectProviderRequest$,
	() => __Unit
];
var AttachRolePolicy$ = [
	9,
	n0,
	_ARP,
	0,
	() => AttachRolePolicyRequest$,
	() => __Unit
];
var CreateOpenIDConnectProvider$ = [
	9,
	n0,
	_COIDCP,
	0,
	() => CreateOpenIDConnectProviderRequest$,
	() => CreateOpenIDConnectProviderResponse$
];
var CreateRole$ = [
	9,
	n0,
	_CR,
	0,
	() => CreateRoleRequest$,
	() => CreateRoleResponse$
];
var DeleteAccessKey$ = [
	9,
	n0,
	_DAK,
	0,
	() => DeleteAccessKeyRequest$,
	() => __Unit
];
var DeleteOpenIDConnectProvider$ = [
	9,
	n0,
	_DOIDCP,
	0,
	() => DeleteOpenIDConnectProviderRequest$,
	() => __Unit
];
var DeleteRole$ = [
	9,
	n0,
	_DRel,
	0,
	() => DeleteRoleRequest$,
	() => __Unit
];
var DeleteRolePermissionsBoundary$ = [
	9,
	n0,
	_DRPB,
	0,
	() => DeleteRolePermissionsBoundaryRequest$,
	() => __Unit
];
var DeleteRolePolicy$ = [
	9,
	n0,
	_DRP,
	0,
	() => DeleteRolePolicyRequest$,
	() => __Unit
];
var DetachRolePolicy$ = [
	9,
	n0,
	_DRPe,
	0,
	() => DetachRolePolicyRequest$,
	() => __Unit
];
var GetAccountAuthorizationDetails$ = [
	9,
	n0,
	_GAAD,
	0,
	() => GetAccountAuthorizationDetailsRequest$,
	() => GetAccountAuthorizationDetailsResponse$
];
var GetOpenIDConnectProvider$ = [
	9,
	n0,
	_GOIDCP,
	0,
	() => GetOpenIDConnectProviderRequest$,
	() => GetOpenIDConnectProviderResponse$
];
var GetRole$ = [
	9,
	n0,
	_GR,
	0,
	() => GetRoleRequest$,
	() => GetRoleResponse$
];
var GetRolePolicy$ = [
	9,
	n0,
	_GRP,
	0,
	() => GetRolePolicyRequest$,
	() => GetRolePolicyResponse$
];
var ListAttachedRolePolicies$ = [
	9,
	n0,
	_LARP,
	0,
	() => ListAttachedRolePoliciesRequest$,
	() => ListAttachedRolePoliciesResponse$
];
var ListInstanceProfilesForRole$ = [
	9,
	n0,
	_LIPFR,
	0,
	() => ListInstanceProfilesForRoleRequest$,
	() => ListInstanceProfilesForRoleResponse$
];
var ListRolePolicies$ = [
	9,
	n0,
	_LRP,
	0,
	() => ListRolePoliciesRequest$,
	() => ListRolePoliciesResponse$
];
var ListRoles$ = [
	9,
	n0,
	_LR,
	0,
	() => ListRolesRequest$,
	() => ListRolesResponse$
];
var PutRolePermissionsBoundary$ = [
	9,
	n0,
	_PRPB,
	0,
	() => PutRolePermissionsBoundaryRequest$,
	() => __Unit
];
var PutRolePolicy$ = [
	9,
	n0,
	_PRPu,
	0,
	() => PutRolePolicyRequest$,
	() => __Unit
];
var TagRole$ = [
	9,
	n0,
	_TR,
	0,
	() => TagRoleRequest$,
	() => __Unit
];
var UntagRole$ = [
	9,
	n0,
	_UR,
	0,
	() => UntagRoleRequest$,
	() => __Unit
];
var UpdateAccessKey$ = [
	9,
	n0,
	_UAK,
	0,
	() => UpdateAccessKeyRequest$,
	() => __Unit
];
var UpdateAssumeRolePolicy$ = [
	9,
	n0,
	_UARP,
	0,
	() => UpdateAssumeRolePolicyRequest$,
	() => __Unit
];
var UpdateRole$ = [
	9,
	n0,
	_URp,
	0,
	() => UpdateRoleRequest$,
	() => UpdateRoleResponse$
];
// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2010-05-08",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .Ey,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .nk,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsSdkSigV4Signer */ .f2()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NoOpLogger */ .N4(),
		protocol: config?.protocol ?? _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsQueryProtocol */ .kE,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.iam",
			errorTypeRegistries,
			xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
			version: "2010-05-08",
			serviceTarget: "AWSIdentityManagementV20100508"
		},
		serviceId: config?.serviceId ?? "IAM",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .Sha256Node */ .Tu,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .Dl,
		utf8Decoder: config?.utf8Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .fromUtf8 */ .ar,
		utf8Encoder: config?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .toUtf8 */ .Pq
	};
};
// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveDefaultsModeConfig */ .IZ)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfigsForDefaultMode */ .lT);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .emitWarningIfUnsupportedVersion$1 */ .VX)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .calculateBodyLength */ .n8,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _client2_js__WEBPACK_IMPORTED_MODULE_6__.defaultProvider,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .createDefaultUserAgentProvider */ .pf)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH,
			...loaderConfig
		}),
		requestHandler: _client2_js__WEBPACK_IMPORTED_MODULE_6__.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
			default: async () => (await defaultConfigProvider()).retryMode || _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RETRY_MODE */ .L0
		}, config),
		streamCollector: config?.streamCollector ?? void 0,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .Client */ .Kj {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveUserAgentConfig */ .Dc)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRetryConfig */ .$z)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRegionConfig */ .TD)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveHostHeaderConfig */ .OV)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveEndpointConfig */ .Co)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getSchemaSerdePlugin */ .wq)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getUserAgentPlugin */ .sM)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getRetryPlugin */ .ey)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getContentLengthPlugin */ .vK)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getHostHeaderPlugin */ .TC)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getLoggerPlugin */ .Y7)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getRecursionDetectionPlugin */ .n4)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .DefaultIdentityProviderConfig */ .h$({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getHttpSigningPlugin */ .lW)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBuilder */ .k8)(commonParams, "AWSIdentityManagementV20100508", "IAMClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-iam/dist-es/commands/GetAccountAuthorizationDetailsCommand.js
var GetAccountAuthorizationDetailsCommand = class extends command(_ep0, _mw0, "GetAccountAuthorizationDetails", GetAccountAuthorizationDetails$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/GetOpenIDConnectProviderCommand.js
var GetOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "GetOpenIDConnectProvider", GetOpenIDConnectProvider$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command(_ep0, _mw0, "GetRole", GetRole$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRolePolicyCommand.js
var GetRolePolicyCommand = class extends command(_ep0, _mw0, "GetRolePolicy", GetRolePolicy$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/ListAttachedRolePoliciesCommand.js
var ListAttachedRolePoliciesCommand = class extends command(_ep0, _mw0, "ListAttachedRolePolicies", ListAttachedRolePolicies$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/ListInstanceProfilesForRoleCommand.js
var ListInstanceProfilesForRoleCommand = class extends command(_ep0, _mw0, "ListInstanceProfilesForRole", ListInstanceProfilesForRole$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/ListRolePoliciesCommand.js
var ListRolePoliciesCommand = class extends command(_ep0, _mw0, "ListRolePolicies", ListRolePolicies$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/ListRolesCommand.js
var ListRolesCommand = class extends command(_ep0, _mw0, "ListRoles", ListRoles$) {};
// node_modules/@aws-sdk/client-iam/dist-es/pagination/GetAccountAuthorizationDetailsPaginator.js
const paginateGetAccountAuthorizationDetails = createPaginator(IAMClient, GetAccountAuthorizationDetailsCommand, "Marker", "Marker", "MaxItems");
// node_modules/@aws-sdk/client-iam/dist-es/pagination/ListAttachedRolePoliciesPaginator.js
const paginateListAttachedRolePolicies = createPaginator(IAMClient, ListAttachedRolePoliciesCommand, "Marker", "Marker", "MaxItems");
// node_modules/@aws-sdk/client-iam/dist-es/pagination/ListInstanceProfilesForRolePaginator.js
const paginateListInstanceProfilesForRole = createPaginator(IAMClient, ListInstanceProfilesForRoleCommand, "Marker", "Marker", "MaxItems");
// node_modules/@aws-sdk/client-iam/dist-es/pagination/ListRolePoliciesPaginator.js
const paginateListRolePolicies = createPaginator(IAMClient, ListRolePoliciesCommand, "Marker", "Marker", "MaxItems");
// node_modules/@aws-sdk/client-iam/dist-es/pagination/ListRolesPaginator.js
const paginateListRoles = createPaginator(IAMClient, ListRolesCommand, "Marker", "Marker", "MaxItems");
// build/src/aws/iam/client.js
function createIam(settings, credentials) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRegion */ ._h)((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(settings.region));
	const client = new IAMClient((0,_client2_js__WEBPACK_IMPORTED_MODULE_6__.toClientConfig)({
		...settings,
		region
	}, credentials));
	(0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .correctRetries */ .z)(client.config);
	return {
		client,
		options: { abortSignal: settings.signal },
		call: (operation) => ({
			action: `iam:${operation}`,
			region: settings.region,
			credentialsFrom: credentials.from,
			signal: settings.signal
		})
	};
}
// build/src/aws/iam/documents.js
function decodeDocument(text) {
	if (text.trimStart().startsWith("{")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function toTags(tags = []) {
	return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
}
async function listTrusts(iam) {
	const roles = [];
	for await (const page of paginateListRoles(toPaging(iam), {}, iam.options)) for (const { RoleName = "", AssumeRolePolicyDocument = "" } of page.Roles ?? []) roles.push({
		name: RoleName,
		trust: decodeDocument(AssumeRolePolicyDocument)
	});
	return roles;
}
function toPaging({ client }) {
	return {
		client,
		pageSize: PAGE_SIZE
	};
}
const PAGE_SIZE = 1e3;
// build/src/aws/iam/reader.js
function createIamReader(iam) {
	return {
		readProvider: async (arn) => readProvider(iam, arn),
		readRole: async (name) => readRole(iam, name),
		readRoles: (names) => names.length < MIN_ROLES_TO_LIST ? readEachRole(iam, names) : readManyRoles(iam, names),
		listInstanceProfiles: (name) => read(iam, "ListInstanceProfilesForRole", () => listInstanceProfiles(iam, name)),
		listTrusts: () => read(iam, "ListRoles", () => listTrusts(iam))
	};
}
function readProvider(iam, arn) {
	return read(iam, "GetOpenIDConnectProvider", async () => {
		const command = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
		const answer = await iam.client.send(command, iam.options);
		if (answer.Url === void 0) throw incomplete("GetOpenIDConnectProvider");
		return {
			arn,
			audiences: answer.ClientIDList ?? [],
			tags: toTags(answer.Tags)
		};
	});
}
async function readRole(iam, name) {
	const policies = Promise.all([read(iam, "ListAttachedRolePolicies", () => listAttached(iam, name)), readInline(iam, name)]);
	policies.catch(() => {});
	const role = await read(iam, "GetRole", async () => (await iam.client.send(new GetRoleCommand({ RoleName: name }), iam.options)).Role);
	if (role.kind !== "present") return role;
	if (role.value?.Arn === void 0) throw incomplete("GetRole");
	return {
		kind: "present",
		value: toActualRole(role.value, ...await policies)
	};
}
const ROLES_AT_ONCE = 8;
async function readEachRole(iam, names) {
	return new Map(await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .H)(names, ROLES_AT_ONCE, async (name) => [name, await readRole(iam, name)]));
}
const MIN_ROLES_TO_LIST = 12;
const CALLS_PER_ROLE = 3;
const MAX_ROLES = 5e3;
async function readManyRoles(iam, names) {
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	const listed = await read(iam, "ListRoles", () => listWanted(iam, wanted));
	if (listed.kind !== "present" || listed.value === "too-long") return readEachRole(iam, names);
	const { roles } = listed.value;
	const detailed = roles.size < MIN_ROLES_TO_LIST ? { kind: "absent" } : await read(iam, "GetAccountAuthorizationDetails", () => listDetails(iam, new Set(roles.keys())));
	const details = detailed.kind === "present" ? detailed.value : new Map();
	const single = await readEachRole(iam, names.filter((name) => roles.has(name.toLowerCase()) && !details.has(name.toLowerCase())));
	return new Map(names.map((name) => {
		const role = roles.get(name.toLowerCase());
		const detail = details.get(name.toLowerCase());
		if (role !== void 0 && detail !== void 0) return [name, {
			kind: "present",
			value: toDetailedRole(role, detail)
		}];
		return [name, single.get(name) ?? { kind: "absent" }];
	}));
}
async function listWanted(iam, wanted) {
	const roles = new Map();
	let isFirst = true;
	for await (const { Roles = [], IsTruncated } of paginateListRoles(toPaging(iam), {}, iam.options)) {
		for (const role of Roles) {
			const name = (role.RoleName ?? "").toLowerCase();
			if (wanted.has(name)) roles.set(name, role);
		}
		if (roles.size === wanted.size) break;
		const pages = Math.ceil(MAX_ROLES / Math.max(Roles.length, 1));
		if (isFirst && IsTruncated === true && 2 * pages > CALLS_PER_ROLE * wanted.size) return "too-long";
		isFirst = false;
	}
	return { roles };
}
async function listDetails(iam, wanted) {
	const details = new Map();
	for await (const page of paginateGetAccountAuthorizationDetails(toPaging(iam), { Filter: ["Role"] }, iam.options)) {
		for (const detail of page.RoleDetailList ?? []) {
			const name = (detail.RoleName ?? "").toLowerCase();
			if (wanted.has(name)) details.set(name, detail);
		}
		if (details.size === wanted.size) break;
	}
	return details;
}
function toDetailedRole(role, detail) {
	const policyArns = (detail.AttachedManagedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []);
	const inlinePolicies = (detail.RolePolicyList ?? []).map(({ PolicyName = "", PolicyDocument = "" }) => ({
		name: PolicyName,
		text: decodeDocument(PolicyDocument)
	}));
	const { PermissionsBoundary, Tags, AssumeRolePolicyDocument } = detail;
	return toActualRole({
		...role,
		...PermissionsBoundary === void 0 ? {} : { PermissionsBoundary },
		...Tags === void 0 ? {} : { Tags },
		...AssumeRolePolicyDocument === void 0 ? {} : { AssumeRolePolicyDocument }
	}, {
		kind: "present",
		value: policyArns
	}, {
		kind: "present",
		value: inlinePolicies
	});
}
function incomplete(operation) {
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action: `iam:${operation}`,
		name: "an incomplete response",
		reason: "the response does not contain what was requested"
	});
}
async function read(iam, operation, send) {
	try {
		return {
			kind: "present",
			value: await send()
		};
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error)) throw error;
		const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.errorName)(error);
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.isNamed)(name, "NoSuchEntity")) return { kind: "absent" };
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.isNamed)(name, "AccessDenied")) return {
			kind: "unreadable",
			action: `iam:${operation}`,
			reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.toReason)(error)
		};
		throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.toFailure)(error, iam.call(operation));
	}
}
async function listAttached(iam, name) {
	const arns = [];
	for await (const page of paginateListAttachedRolePolicies({ client: iam.client }, { RoleName: name }, iam.options)) for (const policy of page.AttachedPolicies ?? []) if (policy.PolicyArn !== void 0) arns.push(policy.PolicyArn);
	return arns;
}
async function listInstanceProfiles({ client, options }, name) {
	const names = [];
	for await (const page of paginateListInstanceProfilesForRole({ client }, { RoleName: name }, options)) for (const { InstanceProfileName } of page.InstanceProfiles ?? []) names.push(InstanceProfileName ?? "");
	return names;
}
async function readInline(iam, name) {
	const names = await read(iam, "ListRolePolicies", () => listInline(iam, name));
	if (names.kind !== "present") return names;
	const policies = await Promise.all(names.value.map((policy) => readDocument(iam, name, policy)));
	const failed = policies.find((policy) => policy.kind === "unreadable");
	if (failed !== void 0) return failed;
	return {
		kind: "present",
		value: policies.flatMap((policy) => policy.kind === "present" ? [policy.value] : [])
	};
}
async function listInline(iam, name) {
	const names = [];
	for await (const page of paginateListRolePolicies({ client: iam.client }, { RoleName: name }, iam.options)) names.push(...page.PolicyNames ?? []);
	return names;
}
function readDocument(iam, role, name) {
	return read(iam, "GetRolePolicy", async () => {
		const command = new GetRolePolicyCommand({
			RoleName: role,
			PolicyName: name
		});
		return {
			name,
			text: decodeDocument((await iam.client.send(command, iam.options)).PolicyDocument ?? "")
		};
	});
}
function toActualRole(role, policyArns, inlinePolicies) {
	const text = decodeDocument(role.AssumeRolePolicyDocument ?? "");
	const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_9__/* .parsePolicy */ .ON)(text);
	return {
		arn: role.Arn ?? "",
		name: role.RoleName ?? "",
		path: role.Path ?? "/",
		description: role.Description ?? "",
		maxSessionDuration: role.MaxSessionDuration ?? 3600,
		permissionsBoundary: role.PermissionsBoundary?.PermissionsBoundaryArn,
		trust: {
			text,
			policy: parsed.kind === "policy" ? parsed.policy : void 0
		},
		tags: toTags(role.Tags),
		createdAt: role.CreateDate?.getTime() ?? 0,
		policyArns,
		inlinePolicies
	};
}



/***/ }),

/***/ 1073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withSdkRetry),
/* harmony export */   z: () => (/* binding */ correctRetries)
/* harmony export */ });
/* harmony import */ var _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2936);


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
	const seconds = Number.parseFloat((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.responseHeader)(error, "retry-after") ?? "");
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
	const status = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.httpStatus)(error);
	if (status === void 0 || status >= 500 || errorType === "THROTTLING") return false;
	return !isOneOf(error, ALSO_TRANSIENT) && !isOneOf(error, TRANSIENT_CLIENT_ERRORS);
}
function isUnreadableSuccess(error) {
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isUnreadable)(error) && ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.httpStatus)(error) ?? 0) < 400;
}
function isOneOf(error, codes) {
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error);
	return codes.some((code) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, code));
}



/***/ })

};
