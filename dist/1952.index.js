export const id = 1952;
export const ids = [1952];
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

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ DeleteAccessKey$),
/* harmony export */   $R: () => (/* binding */ createIamAdapter),
/* harmony export */   EI: () => (/* binding */ createIam),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Rl: () => (/* binding */ findAdmission),
/* harmony export */   UC: () => (/* binding */ planTeardown),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   lM: () => (/* binding */ compareAdmission),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   nk: () => (/* binding */ UpdateAccessKey$),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);
/* harmony import */ var _client2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5632);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7774);
/* harmony import */ var _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9891);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8890);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5456);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1073);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9697);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6960);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4350);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8567);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(617);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4436);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2936);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8500);
















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
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getSmithyContext */ .ug)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider$1 */ ._J)(config.region)() || (() => {
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
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAwsSdkSigV4Config */ .ho)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider$1 */ ._J)(config.authSchemePreference ?? []) });
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
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .EndpointCache */ .kS({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .decideEndpoint */ .cH)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .customEndpointFunctions */ .mw.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .awsEndpointFunctions */ .UF;
// node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class IAMServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceException */ .TJ {
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
const _s_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .OF(_s);
var IAMServiceException$ = [
	-3,
	_s,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(IAMServiceException$, IAMServiceException);
const n0_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .OF(n0);
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
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsSdkSigV4Signer */ .f2()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NoOpLogger */ .N4(),
		protocol: config?.protocol ?? _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsQueryProtocol */ .kE,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.iam",
			errorTypeRegistries,
			xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
			version: "2010-05-08",
			serviceTarget: "AWSIdentityManagementV20100508"
		},
		serviceId: config?.serviceId ?? "IAM",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .Sha256Node */ .Tu,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .Dl,
		utf8Decoder: config?.utf8Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromUtf8 */ .ar,
		utf8Encoder: config?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq
	};
};
// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveDefaultsModeConfig */ .IZ)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfigsForDefaultMode */ .lT);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .emitWarningIfUnsupportedVersion$1 */ .VX)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .calculateBodyLength */ .n8,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _client2_js__WEBPACK_IMPORTED_MODULE_1__.defaultProvider,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .createDefaultUserAgentProvider */ .pf)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH,
			...loaderConfig
		}),
		requestHandler: _client2_js__WEBPACK_IMPORTED_MODULE_1__.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
			default: async () => (await defaultConfigProvider()).retryMode || _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RETRY_MODE */ .L0
		}, config),
		streamCollector: config?.streamCollector ?? void 0,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig)
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
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveUserAgentConfig */ .Dc)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRetryConfig */ .$z)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRegionConfig */ .TD)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveHostHeaderConfig */ .OV)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveEndpointConfig */ .Co)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getSchemaSerdePlugin */ .wq)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgentPlugin */ .sM)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getRetryPlugin */ .ey)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getContentLengthPlugin */ .vK)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHostHeaderPlugin */ .TC)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getLoggerPlugin */ .Y7)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getRecursionDetectionPlugin */ .n4)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .DefaultIdentityProviderConfig */ .h$({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHttpSigningPlugin */ .lW)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k8)(commonParams, "AWSIdentityManagementV20100508", "IAMClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-iam/dist-es/commands/AddClientIDToOpenIDConnectProviderCommand.js
var AddClientIDToOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "AddClientIDToOpenIDConnectProvider", AddClientIDToOpenIDConnectProvider$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/AttachRolePolicyCommand.js
var AttachRolePolicyCommand = class extends command(_ep0, _mw0, "AttachRolePolicy", AttachRolePolicy$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/CreateOpenIDConnectProviderCommand.js
var CreateOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "CreateOpenIDConnectProvider", CreateOpenIDConnectProvider$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/CreateRoleCommand.js
var CreateRoleCommand = class extends command(_ep0, _mw0, "CreateRole", CreateRole$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteOpenIDConnectProviderCommand.js
var DeleteOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "DeleteOpenIDConnectProvider", DeleteOpenIDConnectProvider$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteRoleCommand.js
var DeleteRoleCommand = class extends command(_ep0, _mw0, "DeleteRole", DeleteRole$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteRolePermissionsBoundaryCommand.js
var DeleteRolePermissionsBoundaryCommand = class extends command(_ep0, _mw0, "DeleteRolePermissionsBoundary", DeleteRolePermissionsBoundary$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteRolePolicyCommand.js
var DeleteRolePolicyCommand = class extends command(_ep0, _mw0, "DeleteRolePolicy", DeleteRolePolicy$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DetachRolePolicyCommand.js
var DetachRolePolicyCommand = class extends command(_ep0, _mw0, "DetachRolePolicy", DetachRolePolicy$) {};
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
// node_modules/@aws-sdk/client-iam/dist-es/commands/PutRolePermissionsBoundaryCommand.js
var PutRolePermissionsBoundaryCommand = class extends command(_ep0, _mw0, "PutRolePermissionsBoundary", PutRolePermissionsBoundary$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/PutRolePolicyCommand.js
var PutRolePolicyCommand = class extends command(_ep0, _mw0, "PutRolePolicy", PutRolePolicy$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/TagRoleCommand.js
var TagRoleCommand = class extends command(_ep0, _mw0, "TagRole", TagRole$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/UntagRoleCommand.js
var UntagRoleCommand = class extends command(_ep0, _mw0, "UntagRole", UntagRole$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/UpdateAssumeRolePolicyCommand.js
var UpdateAssumeRolePolicyCommand = class extends command(_ep0, _mw0, "UpdateAssumeRolePolicy", UpdateAssumeRolePolicy$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/UpdateRoleCommand.js
var UpdateRoleCommand = class extends command(_ep0, _mw0, "UpdateRole", UpdateRole$) {};
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
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRegion */ ._h)((0,_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .toPartition */ .I2)(settings.region));
	const client = new IAMClient((0,_client2_js__WEBPACK_IMPORTED_MODULE_1__.toClientConfig)({
		...settings,
		region
	}, credentials));
	(0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .correctRetries */ .z)(client.config);
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
// build/src/trust/compare/value.js
function readValue(raw, reading, hasVariables) {
	if (reading === "arn") {
		const parts = splitArn(raw).map((part) => settle(tokenize(part, true, false)));
		return parts.length === ARN_PARTS && !(hasVariables && raw.includes("${")) ? {
			raw,
			reading,
			parts
		} : readValue(raw, "other", hasVariables);
	}
	return {
		raw,
		reading,
		parts: [settle(tokenize(raw, reading === "pattern", hasVariables))]
	};
}
function contains(outer, inner) {
	const fold = (tokens) => outer.reading === "ignore-case" ? tokens.map(lower) : tokens;
	const widen = (tokens) => inner.reading === "ignore-case" && outer.reading !== "ignore-case" ? settle(tokens.map(anyCase)) : fold(tokens);
	return outer.parts.length === inner.parts.length && outer.parts.every((part, index) => accepts(fold(part), widen(inner.parts[index] ?? [])));
}
function areDisjoint(a, b) {
	if (a.reading === "other" || b.reading === "other") return false;
	const ignoresCase = a.reading === "ignore-case" || b.reading === "ignore-case";
	const ease = (tokens = []) => settle(tokens.map((token) => isVariable(token) || ignoresCase && !isAscii(token) ? "many" : token)).map((token) => ignoresCase ? lower(token) : token);
	return a.parts.some((part, index) => neverMeet(ease(part), ease(b.parts[index])));
}
function neverMeet(a, b) {
	if (a.every(isText)) return !accepts(b, a);
	if (b.every(isText)) return !accepts(a, b);
	return beginDifferently(a, b) || beginDifferently(a.toReversed(), b.toReversed());
}
function beginDifferently(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === "many" || right === "many") return false;
		if (left === void 0 || right === void 0) return true;
		if (isText(left) && isText(right) && left.text !== right.text) return true;
	}
	return false;
}
function accepts(pattern, tokens) {
	let [at, next] = [0, 0];
	let retry;
	while (next < tokens.length) if (pattern[at] === "many") {
		at += 1;
		retry = {
			at,
			next
		};
	} else if (takes(pattern[at], tokens[next])) {
		at += 1;
		next += 1;
	} else if (retry !== void 0) {
		retry = {
			at: retry.at,
			next: retry.next + 1
		};
		({at, next} = retry);
	} else return false;
	return pattern.slice(at).every((rest) => rest === "many");
}
function takes(wanted, token) {
	if (wanted === void 0 || token === void 0 || wanted === "many") return false;
	if (wanted === "one") return token === "one" || isText(token) && !isVariable(token);
	return isText(token) && token.text === wanted.text;
}
const ESCAPED = new Map([
	"*",
	"?",
	"$"
].map((char) => [`\${${char}}`, char]));
function tokenize(text, hasWildcards, hasVariables) {
	return (hasVariables ? text.split(/(\$\{[^}]*\})/u) : [text]).flatMap((piece, index) => index % 2 === 1 ? [{ text: ESCAPED.get(piece) ?? piece }] : [...piece].map((char) => toToken(char, hasWildcards)));
}
function toToken(char, hasWildcards) {
	return hasWildcards && char === "*" ? "many" : hasWildcards && char === "?" ? "one" : { text: char };
}
function settle(tokens) {
	const settled = [];
	let isOpen = false;
	for (const token of [...tokens, END]) {
		if (isText(token) && isOpen) settled.push("many");
		if (token === "many") isOpen = true;
		else settled.push(token);
		if (isText(token)) isOpen = false;
	}
	return settled.slice(0, -1);
}
const END = { text: "" };
const ARN_PARTS = 6;
function splitArn(text) {
	const pieces = text.split(":");
	return pieces.length <= ARN_PARTS ? pieces : [...pieces.slice(0, 5), pieces.slice(5).join(":")];
}
function isText(token) {
	return typeof token === "object";
}
function isVariable(token) {
	return isText(token) && token.text.startsWith("${");
}
function isAscii(token) {
	return !isText(token) || (token.text.codePointAt(0) ?? 0) < 128;
}
function lower(token) {
	return isText(token) && !isVariable(token) && isAscii(token) ? { text: token.text.toLowerCase() } : token;
}
function anyCase(token) {
	if (!isText(token)) return token;
	return isVariable(token) || !isAscii(token) ? "many" : /[a-z]/iu.test(token.text) ? "one" : token;
}
// build/src/trust/compare/requirement.js
const ACTION = "Action";
function readRequirements(statement, hasVariables) {
	const { Principal: principal, NotPrincipal: notPrincipal, Resource, NotResource } = statement;
	const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => readCondition(operator, key.toLowerCase(), (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(values).map(String), hasVariables)));
	return [
		notPrincipal === void 0 ? {
			kind: "principals",
			ids: readIds(principal)
		} : verbatim("NotPrincipal", readIds(notPrincipal).map(({ kind, id }) => `${kind} ${id}`)),
		readAction(statement),
		...Resource === void 0 ? [] : [verbatim("Resource", (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(Resource))],
		...NotResource === void 0 ? [] : [verbatim("NotResource", (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(NotResource))],
		...conditions
	];
}
function readIds(block) {
	if (block === "*") return [{
		kind: "AWS",
		id: "*"
	}];
	return Object.entries(block ?? {}).flatMap(([kind, ids]) => (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(ids).map((id) => ({
		kind,
		id
	})));
}
function readAction({ Action: action, NotAction: notAction }) {
	return {
		kind: "comparison",
		key: ACTION,
		family: ACTION,
		set: void 0,
		isNegative: notAction !== void 0,
		admitsAbsent: false,
		values: (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(notAction ?? action).map((raw) => ({
			...readValue(raw.toLowerCase(), "pattern", false),
			raw
		}))
	};
}
function readCondition(name, key, texts, hasVariables) {
	const operator = (0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .parseOperator */ .A$)(name);
	const { set, ifExists, sense, base } = operator;
	const comparison = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_10__/* .comparisonOf */ .jb)(operator);
	const isAbsent = name.toLowerCase() === "null" && texts.length === 1 ? texts[0]?.toLowerCase() : void 0;
	if (isAbsent === "true" || isAbsent === "false") return {
		kind: "presence",
		key,
		isPresent: isAbsent === "false"
	};
	if (sense === "unknown") return verbatim(`${name} ${key} ${hasVariables}`, texts);
	const family = comparison !== "other" ? "string" : base === "arnequals" ? "arnlike" : base;
	const reading = comparison === "other" ? OTHER_READINGS.get(family) ?? "other" : comparison;
	const isNegative = sense === "negative";
	return {
		kind: "comparison",
		key,
		family,
		set,
		isNegative,
		admitsAbsent: ifExists || (set === void 0 ? isNegative : set === "ForAllValues"),
		values: texts.map((text) => readValue(text, reading, hasVariables))
	};
}
const OTHER_READINGS = new Map([["arnlike", "arn"], ["bool", "ignore-case"]]);
function verbatim(name, values) {
	return {
		kind: "verbatim",
		text: JSON.stringify([name.toLowerCase(), ...[...new Set(values)].sort()])
	};
}
function implies(a, b) {
	switch (b.kind) {
		case "verbatim": return a.kind === "verbatim" && a.text === b.text;
		case "principals": return a.kind === "principals" && a.ids.every((id) => b.ids.some((outer) => includesPrincipal(outer, id)));
		case "presence": return isSameKey(a, b) && (a.kind === "presence" ? a.isPresent === b.isPresent : b.isPresent && !a.admitsAbsent);
		case "comparison":
			if (!isSameKey(a, b)) return false;
			return a.kind === "presence" ? !a.isPresent && b.admitsAbsent : impliesComparison(a, b);
	}
}
function isSameKey(a, b) {
	return (a.kind === "comparison" || a.kind === "presence") && a.key === b.key;
}
function impliesComparison(a, b) {
	if (!(a.family === b.family && (a.set === b.set || a.set === void 0 && isSingleValued(a.key))) || a.admitsAbsent && !b.admitsAbsent) return false;
	if (a.isNegative) return b.isNegative && b.values.every((inner) => a.values.some((outer) => contains(outer, inner)));
	return a.values.every((inner) => b.isNegative ? b.values.every((other) => areDisjoint(inner, other)) : b.values.some((outer) => contains(outer, inner)));
}
function isSingleValued(key) {
	return /:(?:sub|aud)$/u.test(key);
}
function excludes(a, b) {
	if (a.kind === "principals" && b.kind === "principals") return a.ids.every((one) => b.ids.every((other) => areDifferentCallers(one, other)));
	return (b.kind === "comparison" || b.kind === "presence") && implies(a, negate(b));
}
function negate(requirement) {
	if (requirement.kind === "presence") return {
		...requirement,
		isPresent: !requirement.isPresent
	};
	const { set, isNegative, admitsAbsent } = requirement;
	const opposite = set === "ForAllValues" ? "ForAnyValue" : "ForAllValues";
	return {
		...requirement,
		set: set === void 0 ? void 0 : opposite,
		isNegative: !isNegative,
		admitsAbsent: !admitsAbsent
	};
}
function includesPrincipal(outer, inner) {
	if (outer.kind === "AWS" && outer.id === "*") return true;
	if (outer.kind !== inner.kind) return false;
	if (outer.id === inner.id) return true;
	return outer.kind === "AWS" && (rootAccount(outer.id) === inner.id || rootAccount(inner.id) === outer.id);
}
function rootAccount(arn) {
	return /^arn:[\w-]+:iam::(\d{12}):root$/u.exec(arn)?.[1];
}
function areDifferentCallers(a, b) {
	return (a.kind === "Federated" || b.kind === "Federated") && a.id !== "*" && b.id !== "*" && (a.kind !== b.kind || a.id !== b.id);
}
function split(requirement) {
	switch (requirement.kind) {
		case "principals": return requirement.ids.map((id) => ({
			...requirement,
			ids: [id]
		}));
		case "comparison":
			if (requirement.isNegative || requirement.set === "ForAllValues") return [requirement];
			return requirement.values.map((value) => ({
				...requirement,
				values: [value]
			}));
		default: return [requirement];
	}
}
function isAboutSame(a, b) {
	if (a.kind === "comparison") return isSameKey(b, a);
	return a.kind === b.kind;
}
// build/src/trust/compare/coverage.js
function readSide(policy) {
	const read = (effect) => policy.Statement.filter(({ Effect }) => Effect === effect).map((statement) => readRequirements(statement, policy.Version === "2012-10-17"));
	return {
		allows: read("Allow"),
		denies: read("Deny")
	};
}
function isAdmitted(allow, own, other) {
	return isCovered(allow, [...other.allows, ...own.denies]) && other.denies.every((deny) => isCovered([...allow, ...deny], own.denies));
}
const MOST_PIECES = 1e4;
function isCovered(statement, list, room = MOST_PIECES) {
	if (areExclusive(statement, statement)) return true;
	const near = list.filter((other) => !areExclusive(statement, other));
	if (near.some((other) => other.every((wanted) => statement.some((given) => implies(given, wanted))))) return true;
	const rivals = [...near, statement].flat();
	const isDivisible = (item) => split(item).length > 1 && rivals.some((other) => other !== item && isAboutSame(other, item) && !implies(item, other));
	const index = statement.findIndex(isDivisible);
	const item = statement[index];
	if (item === void 0) return false;
	const pieces = split(item);
	return pieces.length <= room && pieces.every((piece) => isCovered(statement.with(index, piece), near, Math.floor(room / pieces.length)));
}
function areExclusive(a, b) {
	return a.some((one) => b.some((other) => excludes(one, other)));
}
// build/src/trust/compare/grant.js
const TELLING_CLAIMS = [
	"sub",
	"job_workflow_ref",
	"repository",
	"repository_id"
];
function listGrants({ allows }, tellsProvider) {
	return allows.flatMap((allow) => splitAt(allow, allow.findIndex(isPrincipals))).flatMap((allow) => splitAt(allow, findClaim(allow))).map((requirements) => {
		const claim = requirements[findClaim(requirements)];
		const isWho = (item) => isPrincipals(item) || isAction(item) || item === claim;
		return {
			requirements,
			who: requirements.filter(isWho),
			name: nameOf(requirements, claim, tellsProvider)
		};
	});
}
function listProviders({ allows }) {
	return allows.flat().flatMap((item) => isPrincipals(item) ? item.ids : []).filter(({ kind }) => kind === "Federated").map(({ id }) => id);
}
function isWithin(inner, outer) {
	return outer.who.every((wanted) => inner.who.some((given) => implies(given, wanted)));
}
function splitAt(requirements, index) {
	const item = requirements[index];
	return item === void 0 ? [requirements] : split(item).map((piece) => requirements.with(index, piece));
}
function findClaim(requirements) {
	if (!requirements.some((item) => isPrincipals(item) && item.ids.some(({ kind }) => kind === "Federated"))) return -1;
	return TELLING_CLAIMS.map((claim) => requirements.findIndex((item) => isPinned(item, claim))).find((position) => position >= 0) ?? -1;
}
function isPinned(item, claim) {
	return item.kind === "comparison" && claimOf(item.key) === claim && !item.isNegative && !item.admitsAbsent;
}
function claimOf(key) {
	return key.slice(key.lastIndexOf(":") + 1);
}
function isPrincipals(item) {
	return item.kind === "principals";
}
function isAction(item) {
	return item.kind === "comparison" && item.key === "Action";
}
function nameOf(requirements, claim, tellsProvider) {
	const caller = requirements.find(isPrincipals)?.ids[0];
	const actions = nameActions(requirements);
	if (caller?.kind !== "Federated") return `${caller === void 0 ? "every principal but those under `NotPrincipal`" : caller.id === "*" ? "every principal" : `principal ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(caller.id)}`} (${actions})`;
	const suffix = actions === WEB_IDENTITY ? "" : ` (${actions})`;
	return `${nameToken(requirements, claim)}${tellsProvider ? ` of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(caller.id)}` : ""}${suffix}`;
}
const WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";
function nameActions(requirements) {
	const action = requirements.find(isAction);
	const names = (action?.values ?? []).map(({ raw }) => raw).join(", ");
	return action?.isNegative === true ? `every action but ${names}` : names;
}
function nameToken(requirements, claim) {
	if (claim?.kind === "comparison") {
		const values = (0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteList */ .JN)(claim.values.map(({ raw }) => raw));
		return claimOf(claim.key) === "sub" ? values : `any subject with \`${claimOf(claim.key)}\` ${values}`;
	}
	const keys = requirements.flatMap((item) => item.kind === "comparison" && !isAction(item) || item.kind === "presence" ? [claimOf(item.key)] : []);
	const others = [...new Set(keys)].filter((key) => key !== "aud");
	return others.length === 0 ? "any subject" : `any subject that meets the conditions on ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteList */ .JN)(others, "and")}`;
}
// build/src/trust/compare/compare.js
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
		changed: unique([...added.otherwise, ...removed.otherwise])
	};
}
function judge(own, other, tellsProvider) {
	return listGrants(own, tellsProvider).map((grant) => ({
		...grant,
		isShared: isAdmitted(grant.requirements, own, other)
	}));
}
function sortOut(grants, others) {
	const standing = (grant) => {
		if (grant.isShared) return "shared";
		const related = others.filter((other) => isWithin(other, grant) || isWithin(grant, other));
		if (related.filter((other) => isWithin(other, grant) && isWithin(grant, other)).some((twin) => !twin.isShared)) return "otherwise";
		return related.length === 0 ? "alone" : "inPart";
	};
	const named = grants.map((grant) => ({
		name: grant.name,
		standing: standing(grant)
	}));
	const pick = (wanted) => unique(named.filter((item) => item.standing === wanted).map(({ name }) => name));
	return {
		alone: pick("alone"),
		inPart: pick("inPart"),
		otherwise: pick("otherwise")
	};
}
function unique(names) {
	return [...new Set(names)];
}
// build/src/trust/policy/admission.js
function findAdmission(policy, { partition, account, issuer }, claims, openClaims = []) {
	const openKeys = openClaims.map((claim) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_11__/* .toProviderName */ .s6)(issuer)}:${claim}`.toLowerCase());
	const ask = (isOpen) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .evaluate */ ._3)(policy, {
		action: "sts:AssumeRoleWithWebIdentity",
		principal: {
			kind: "Federated",
			ids: [(0,_main_js__WEBPACK_IMPORTED_MODULE_11__/* .toProviderArn */ .Oi)(partition, account, issuer)]
		},
		context: (0,_main_js__WEBPACK_IMPORTED_MODULE_11__/* .toConditionContext */ .E$)(partition, issuer, claims),
		isOpen
	});
	const known = ask(_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .isAmbientKey */ .Of);
	const open = openKeys.length === 0 ? known : ask((key) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .isAmbientKey */ .Of)(key) || openKeys.includes(key.toLowerCase()));
	const { allowed } = known;
	const { denied } = open;
	const [nearest] = (denied === "true" || denied === "unknown" && allowed !== "false" ? open.statements.filter(({ effect, verdict }) => effect === "Deny" && verdict === denied) : known.statements.filter(({ effect }) => effect === "Allow")).sort((a, b) => distance(a) - distance(b));
	return {
		decision: (0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(allowed, denied),
		isMeant: allowed === "true",
		denied,
		statement: nearest === void 0 ? void 0 : nearest.index + 1,
		unmet: nearest === void 0 ? [] : unmetConditions(nearest).map(({ key }) => key)
	};
}
function admits(policy, scope, claims) {
	return findAdmission(policy, scope, claims).decision === "allow";
}
function unmetConditions({ conditions }) {
	return conditions.filter(({ verdict }) => verdict !== "true");
}
function distance(trace) {
	return (trace.principal !== "true" || trace.action !== "true" ? 1e3 : 0) + unmetConditions(trace).length;
}
// build/src/plan/shared-role-trust.js
function mergeTrust(actual, ours) {
	const { policy: found, text } = actual.trust;
	if (found === void 0) return {
		kind: "impossible",
		reason: "its trust policy cannot be understood"
	};
	const named = ours.Statement.map((statement, index) => ({
		Sid: `GhOidcAws${index + 1}`,
		...statement
	}));
	const others = otherStatements(actual);
	const clash = others.find(isNamedAsOurs);
	if (clash?.Sid !== void 0) return {
		kind: "impossible",
		reason: `another statement of its trust policy has the id ${clash.Sid} already`
	};
	const [oursReadVariables = false, othersHoldSome = false] = [ours.Statement, others].map((list) => JSON.stringify(list).includes("${"));
	const isLatest = found.Version === "2012-10-17";
	if (!isLatest && oursReadVariables && othersHoldSome) return {
		kind: "impossible",
		reason: "its trust policy has the version 2008-10-17, in which `${…}` means something else"
	};
	const raised = !isLatest && oursReadVariables ? { Version: "2012-10-17" } : {};
	const trust = {
		...found,
		...raised,
		Statement: [...others, ...named]
	};
	const deleted = hasTrust(actual, trust) ? void 0 : findDeletedPrincipal(trust);
	if (deleted !== void 0) return {
		kind: "impossible",
		reason: deleted
	};
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(trust));
	if (length > 4096 && length > (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .measurePolicy */ .pg)(text)) return {
		kind: "impossible",
		reason: `together the trust policies have ${length} characters, and IAM allows ${_document_js__WEBPACK_IMPORTED_MODULE_15__/* .TRUST_POLICY_MAXIMUM */ .zt} at most`
	};
	return {
		kind: "merged",
		trust
	};
}
function findDeletedPrincipal({ Statement }) {
	const [id] = Statement.flatMap(({ Principal, NotPrincipal }) => [Principal, NotPrincipal].flatMap((block) => block === void 0 || block === "*" ? [] : (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(block["AWS"]).filter((id) => /^A(?:ROA|IDA)[A-Z0-9]{8,}$/u.test(id))));
	return id === void 0 ? void 0 : `its trust policy names ${id}, a principal that was deleted, and IAM takes no policy with it; remove that principal first`;
}
function unmergeTrust(actual) {
	const { policy: found } = actual.trust;
	if (found === void 0) return void 0;
	const others = otherStatements(actual);
	return others.length === found.Statement.length ? found : {
		...found,
		Statement: others.length > 0 ? others : [NOBODY]
	};
}
const NOBODY = {
	Sid: "Nobody",
	Effect: "Deny",
	Principal: "*",
	Action: "sts:AssumeRole"
};
function otherStatements({ trust, tags }) {
	const statements = trust.policy?.Statement ?? [];
	if ((0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(tags)?.isMerged !== true) return statements;
	return statements.filter((statement) => !isNamedAsOurs(statement));
}
function isNamedAsOurs({ Sid: id }) {
	return id !== void 0 && /^GhOidcAws\d+$/u.test(id);
}
function isAdded(tags, addition) {
	return (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(tags)?.added.includes(hashOf(addition)) === true;
}
function hashOf({ kind, id }) {
	const name = kind === "tag" ? id.toLowerCase() : id;
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(`${kind} ${name}`).digest("hex").slice(0, 8);
}
const TAG_VALUE_HASHES = 28;
function mergedTags(role, actual) {
	const { policyArns, inlinePolicies } = actual;
	const there = hashAll(policyArns.kind === "present" ? policyArns.value : [], inlinePolicies.kind === "present" ? inlinePolicies.value : [], actual.tags);
	const wanted = hashAll(role.policyArns, role.inlinePolicies, role.tags);
	const isRead = policyArns.kind === "present" && inlinePolicies.kind === "present";
	const before = ((0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(actual.tags)?.added ?? []).filter((hash) => !isRead || there.includes(hash) || wanted.includes(hash));
	const fresh = wanted.filter((hash) => !there.includes(hash));
	return {
		...role.tags,
		[_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .ADOPTED_TAG */ .l9]: "merge",
		...renderAdded([...before, ...fresh], actual.tags)
	};
}
function hashAll(policyArns, inlinePolicies, tags) {
	return [
		...policyArns.map((id) => ({
			kind: "policy",
			id
		})),
		...inlinePolicies.map(({ name: id }) => ({
			kind: "inline-policy",
			id
		})),
		...Object.keys(tags).map((id) => ({
			kind: "tag",
			id
		}))
	].map(hashOf);
}
function withoutAdditions(tags, gone) {
	const hashes = gone.map(hashOf);
	const added = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(tags)?.added ?? [];
	return {
		...tags,
		...renderAdded(added.filter((hash) => !hashes.includes(hash)), tags)
	};
}
function renderAdded(hashes, there) {
	const unique = [...new Set(hashes)].toSorted();
	const count = Math.max(1, Math.ceil(unique.length / TAG_VALUE_HASHES));
	const rendered = Array.from({ length: count }, (_, index) => {
		const part = unique.slice(index * TAG_VALUE_HASHES, (index + 1) * TAG_VALUE_HASHES);
		return [index === 0 ? _concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .ADDED_TAG */ .eH : `${_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .ADDED_TAG */ .eH}-${index + 1}`, part.join(" ")];
	});
	const emptied = Object.keys(there).filter(_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddedTag */ .NZ).map((key) => [key, ""]);
	return Object.fromEntries([...emptied, ...rendered]);
}
function hasTrust({ trust }, wanted) {
	return trust.policy !== void 0 && (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .isSamePolicy */ .j9)(trust.policy, wanted);
}
// build/src/plan/steps.js
const NO_STEPS = {
	steps: [],
	obstacles: [],
	kept: [],
	notes: [],
	trusts: new Map()
};
function joinPlans(plans) {
	return {
		steps: plans.flatMap(({ steps }) => steps),
		obstacles: plans.flatMap(({ obstacles }) => obstacles),
		kept: plans.flatMap(({ kept }) => kept),
		notes: plans.flatMap(({ notes }) => notes),
		trusts: new Map(plans.flatMap(({ trusts }) => [...trusts]))
	};
}
// build/src/plan/plan.js
function plan(desired, actual) {
	return joinPlans([planProvider$1(desired, actual.provider), ...desired.roles.map((role) => planRole$1(desired, role, actual.roles.get(role.name) ?? { kind: "absent" }))]);
}
function unreadable({ action, reason }) {
	return {
		kind: "unreadable",
		actions: [action],
		reason
	};
}
function planProvider$1({ provider }, actual) {
	switch (actual.kind) {
		case "unreadable": return {
			...NO_STEPS,
			obstacles: [unreadable(actual)]
		};
		case "absent": return {
			...NO_STEPS,
			steps: [{
				kind: "create-provider",
				resource: provider.arn,
				url: provider.url,
				audience: provider.audience,
				tags: provider.tags,
				before: void 0,
				after: `${provider.url} for the audience ${provider.audience}`,
				why: "the account has no OIDC provider for this issuer",
				widens: true
			}]
		};
		case "present": return {
			...NO_STEPS,
			steps: planAudience(actual.value, provider.audience)
		};
	}
}
function planAudience(actual, audience) {
	if (actual.audiences.includes(audience)) return [];
	return [{
		kind: "add-audience",
		resource: actual.arn,
		audience,
		before: actual.audiences.join(", "),
		after: [...actual.audiences, audience].join(", "),
		why: "tokens for this audience would be refused",
		widens: true
	}];
}
function planRole$1(desired, role, actual) {
	switch (actual.kind) {
		case "unreadable": return {
			...NO_STEPS,
			obstacles: [unreadable(actual)]
		};
		case "absent": return planNewRole(role);
		case "present": return isMerged(role, actual.value) ? planMergedRole(desired, role, actual.value) : planWholeRole(desired, role, actual.value);
	}
}
function isMerged(role, actual) {
	const owner = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(actual.tags);
	return owner === void 0 ? role.adopt === "merge" : owner.isMerged && role.adopt !== "replace";
}
function planNewRole(role) {
	const create = {
		kind: "create-role",
		resource: role.arn,
		role,
		trust: role.trust,
		before: void 0,
		after: (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(role.trust),
		why: "the role does not exist",
		widens: true
	};
	return {
		...NO_STEPS,
		steps: [create, ...toSafeOrder([...attachPolicies(role, role.arn, []), ...putInlinePolicies(role, role.arn, [])])],
		notes: chooseTrust(role, void 0).notes,
		trusts: new Map([[role.name, role.trust]])
	};
}
function planWholeRole(desired, role, actual) {
	const target = chooseTrust(role, actual.trust.policy);
	const attached = listed(actual.policyArns);
	const inline = listed(actual.inlinePolicies);
	const extra = findExtra(role, actual, attached, inline);
	const settings = {
		description: role.description.value,
		maxSessionDuration: role.maxSessionDuration.value
	};
	return {
		steps: toSafeOrder([
			...planTrust(role, actual, target.trust),
			...role.prune ? extra.map(({ removal }) => removal) : [],
			...planSettings(role, actual, settings),
			...planBoundary(role, actual),
			...planTags(role, actual, role.tags),
			...planUntag(role, actual),
			...actual.policyArns.kind === "unreadable" ? [] : attachPolicies(role, actual.arn, attached),
			...actual.inlinePolicies.kind === "unreadable" ? [] : putInlinePolicies(role, actual.arn, inline)
		]),
		obstacles: findObstacles(desired, role, actual),
		kept: [...role.prune ? [] : extra.map(({ sentence }) => sentence), ...unread(role, actual)],
		notes: [
			...target.notes,
			...nameExcess(role, actual, target.trust),
			...role.prune ? [] : extra.map(({ sentence }) => `Kept: ${sentence}; \`prune: true\` removes it.`)
		],
		trusts: new Map([[role.name, target.trust]])
	};
}
function planMergedRole(desired, role, actual) {
	const target = chooseTrust(role, actual.trust.policy);
	const merged = mergeTrust(actual, target.trust);
	const trust = merged.kind === "merged" ? merged.trust : target.trust;
	const attached = listed(actual.policyArns);
	const inline = listed(actual.inlinePolicies);
	const stale = findExtra(role, actual, attached, inline).filter(({ removal }) => isOurs(removal, actual.tags));
	const removals = role.prune ? stale.map(({ removal }) => removal) : [];
	const tags = mergedTags(role, actual);
	const tagged = {
		...actual,
		tags: {
			...actual.tags,
			...tags
		}
	};
	const settings = {
		description: role.description.from === "input" ? role.description.value : actual.description,
		maxSessionDuration: role.maxSessionDuration.from === "input" ? role.maxSessionDuration.value : actual.maxSessionDuration
	};
	return {
		steps: [
			...planTags(role, actual, tags),
			...toSafeOrder([
				...merged.kind === "merged" ? planTrust(role, actual, trust) : [],
				...removals,
				...planSettings(role, actual, settings),
				...planBoundary(role, actual),
				...actual.policyArns.kind === "unreadable" ? [] : attachPolicies(role, actual.arn, attached),
				...actual.inlinePolicies.kind === "unreadable" ? [] : putInlinePolicies(role, actual.arn, inline)
			]),
			...planTags(role, tagged, withoutAdditions(tags, removals.flatMap(toAddition)))
		],
		obstacles: [
			...findObstacles(desired, role, actual),
			...merged.kind === "merged" ? [] : [{
				kind: "unmergeable",
				role: role.name,
				reason: merged.reason
			}],
			...findTagExcess(role, tagged.tags)
		],
		kept: [
			`${role.name} is shared: its other statements, policies and tags stay`,
			...role.prune ? [] : stale.map(({ sentence }) => sentence),
			...unread(role, actual)
		],
		notes: [...target.notes, ...merged.kind === "merged" ? [...nameExcess(role, actual, trust), ...nameLength(role, actual, trust)] : []],
		trusts: new Map([[role.name, trust]])
	};
}
const TAG_LIMIT = 50;
function findTagExcess(role, tags) {
	const count = new Set(Object.keys(tags).map((key) => key.toLowerCase())).size;
	if (count <= TAG_LIMIT) return [];
	const reason = `with ours it would have ${count} tags, and IAM allows ${TAG_LIMIT}`;
	return [{
		kind: "unmergeable",
		role: role.name,
		reason
	}];
}
function isOurs(removal, tags) {
	return toAddition(removal).some((addition) => isAdded(tags, addition));
}
function toAddition(removal) {
	if (removal.kind === "detach-policy") return [{
		kind: "policy",
		id: removal.policyArn
	}];
	return removal.kind === "delete-inline-policy" ? [{
		kind: "inline-policy",
		id: removal.policyName
	}] : [];
}
function toSafeOrder(steps) {
	return steps.toSorted((a, b) => rank(a) - rank(b));
}
function rank(step) {
	if (!step.widens) return 0;
	switch (step.kind) {
		case "put-boundary": return 1;
		case "put-inline-policy": return grantsMore(step.after, step.before) ? 1 : 3;
		case "delete-inline-policy": return grantsMore(void 0, step.before) ? 1 : 3;
		case "update-trust": return 2;
		default: return 3;
	}
}
function chooseTrust({ arn, trust, bridge }, found) {
	const role = (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRoleArn */ .DM)(arn);
	if (bridge === void 0 || role === void 0) return {
		trust,
		notes: []
	};
	const { claims } = bridge;
	if (admits(trust, {
		...role,
		issuer: claims.iss
	}, claims.all)) return {
		trust,
		notes: []
	};
	const lostBy = (policy) => found === void 0 ? 0 : compareAdmission(found, policy).lost.length;
	if (!(lostBy(trust) > lostBy(bridge.trust))) return {
		trust,
		notes: [mismatch(bridge)]
	};
	return {
		trust: bridge.trust,
		notes: [`This repository still mints ${bridge.now} subjects, and its runs use the role: the trust admits both formats until the token shows ${bridge.declared} ones; the next bootstrap after that removes the ${bridge.now} ones.`]
	};
}
function mismatch({ declared, now }) {
	return `\`subject-format: ${declared}\` is what the trust admits, but this repository mints ${now} subjects now: none of its runs can assume the role until that changes. \`subject-format: both\` admits either.`;
}
function listed(reading) {
	return reading.kind === "present" ? reading.value : [];
}
function unread(role, actual) {
	return [["managed", actual.policyArns], ["inline", actual.inlinePolicies]].flatMap(([what, reading]) => reading.kind === "unreadable" ? [`${what} policies of ${role.name}, which may not be read (${reading.action})`] : []);
}
function findExtra(role, actual, attached, inline) {
	const { arn: resource } = actual;
	const core = {
		resource,
		roleName: role.name,
		after: "(none)",
		why: "it is not declared, and `prune` is on"
	};
	const boundary = actual.permissionsBoundary;
	const declared = new Set(role.inlinePolicies.map(({ name }) => name));
	return [
		...attached.filter((arn) => !role.policyArns.includes(arn)).map((policyArn) => ({
			sentence: `managed policy ${policyArn} is attached to ${role.name}, though not declared`,
			removal: {
				...core,
				kind: "detach-policy",
				policyArn,
				before: policyArn,
				widens: false
			}
		})),
		...inline.filter(({ name }) => !declared.has(name)).map(({ name: policyName, text: before }) => ({
			sentence: `inline policy ${policyName} is on ${role.name}, though not declared`,
			removal: {
				...core,
				kind: "delete-inline-policy",
				policyName,
				before,
				widens: grantsMore(before, void 0)
			}
		})),
		...role.permissionsBoundary === void 0 && boundary !== void 0 ? [{
			sentence: `permissions boundary ${boundary} is on ${role.name}, though not declared`,
			removal: {
				...core,
				kind: "delete-boundary",
				before: boundary,
				widens: true
			}
		}] : []
	];
}
function findObstacles(desired, role, actual) {
	const owner = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(actual.tags);
	const obstacles = [];
	if (owner === void 0) {
		if (role.adopt === "refuse") obstacles.push({
			kind: "not-owned",
			role: role.name
		});
	} else if (!(0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .isOwnedBy */ .D0)(actual, desired)) obstacles.push({
		kind: "other-repository",
		role: role.name,
		owner: owner.repository ?? "an unknown repository"
	});
	if (actual.name !== role.name) obstacles.push({
		kind: "letter-case",
		role: role.name,
		actual: actual.name
	});
	if (actual.path !== role.path) obstacles.push({
		kind: "path",
		role: role.name,
		actual: actual.path,
		desired: role.path
	});
	const { policyArns, inlinePolicies } = actual;
	const needed = [...role.prune || role.policyArns.length > 0 ? [policyArns] : [], ...role.prune || role.inlinePolicies.length > 0 ? [inlinePolicies] : []];
	for (const reading of needed) if (reading.kind === "unreadable") obstacles.push(unreadable(reading));
	return obstacles;
}
function planTrust(role, actual, trust) {
	if (hasTrust(actual, trust)) return [];
	const found = actual.trust.policy;
	return [{
		kind: "update-trust",
		resource: actual.arn,
		roleName: role.name,
		trust,
		found: actual.trust.text,
		before: found === void 0 ? actual.trust.text : (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(found),
		after: (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(trust),
		why: "the trust policy is not the declared one",
		widens: found === void 0 || widens(found, trust)
	}];
}
function nameExcess(role, actual, trust) {
	const { policy } = actual.trust;
	if (policy === void 0) return [`Whom role ${role.name} admits cannot be told from its trust policy; the declared one ends that.`];
	if (hasTrust(actual, trust)) return [];
	const { lost } = compareAdmission(policy, trust);
	if (lost.length === 0) return [];
	return [`Role ${role.name} admits more than is declared; the declared trust ends that for: ${lost.join("; ")}.`];
}
function nameLength(role, actual, trust) {
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(trust));
	if (length <= 2048 || length <= (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .measurePolicy */ .pg)(actual.trust.text)) return [];
	return [`The trust policy of ${role.name} will have ${length} characters; IAM takes more than ${_document_js__WEBPACK_IMPORTED_MODULE_15__/* .TRUST_POLICY_QUOTA */ .jO} only where the quota of the account was raised.`];
}
function planSettings(role, actual, settings) {
	const { description, maxSessionDuration } = actual;
	if (description === settings.description && maxSessionDuration === settings.maxSessionDuration) return [];
	const show = (of) => `${of.maxSessionDuration} s, "${of.description}"`;
	return [{
		kind: "update-role",
		resource: actual.arn,
		roleName: role.name,
		found: {
			description,
			maxSessionDuration
		},
		settings,
		before: show(actual),
		after: show(settings),
		why: "session length or description differ",
		widens: settings.maxSessionDuration > maxSessionDuration
	}];
}
function planBoundary(role, actual) {
	const { permissionsBoundary } = role;
	if (permissionsBoundary === void 0 || permissionsBoundary === actual.permissionsBoundary) return [];
	return [{
		kind: "put-boundary",
		resource: actual.arn,
		roleName: role.name,
		policyArn: permissionsBoundary,
		before: actual.permissionsBoundary,
		after: permissionsBoundary,
		why: "the permissions boundary is not the declared one",
		widens: actual.permissionsBoundary !== void 0
	}];
}
function planTags(role, actual, tags) {
	const changed = Object.entries(tags).filter(([key, value]) => actual.tags[key] !== value);
	if (changed.length === 0) return [];
	const show = (tags) => tags.map(([key, value]) => `${key}=${value ?? "(absent)"}`).join(", ");
	return [{
		kind: "tag-role",
		resource: actual.arn,
		roleName: role.name,
		found: Object.fromEntries(Object.entries(actual.tags).filter(([key]) => tags[key] !== void 0)),
		tags: Object.fromEntries(changed),
		before: show(changed.map(([key]) => [key, actual.tags[key]])),
		after: show(changed),
		why: "tags are missing or differ",
		widens: false
	}];
}
function planUntag(role, actual) {
	const keys = Object.keys(actual.tags).filter((key) => key === "gh-oidc-aws:adopted" || (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddedTag */ .NZ)(key));
	return keys.length === 0 ? [] : [untagRole(role.name, actual, keys, "the role is no longer shared")];
}
function untagRole(roleName, actual, keys, why) {
	return {
		kind: "untag-role",
		resource: actual.arn,
		roleName,
		keys,
		before: keys.map((key) => `${key}=${actual.tags[key] ?? ""}`).join(", "),
		after: "(none)",
		why,
		widens: false
	};
}
function attachPolicies(role, roleArn, attached) {
	return role.policyArns.filter((arn) => !attached.includes(arn)).map((policyArn) => ({
		kind: "attach-policy",
		resource: roleArn,
		roleName: role.name,
		policyArn,
		before: void 0,
		after: policyArn,
		why: "the declared policy is not attached",
		widens: true
	}));
}
function putInlinePolicies(role, roleArn, found) {
	return role.inlinePolicies.flatMap((policy) => {
		const before = found.find(({ name }) => name === policy.name)?.text;
		if (before !== void 0 && (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .isSameDocument */ .mv)(before, policy.text)) return [];
		return [{
			kind: "put-inline-policy",
			resource: roleArn,
			roleName: role.name,
			policy,
			before,
			after: policy.text,
			why: before === void 0 ? "the declared inline policy is missing" : "the inline policy is not the declared one",
			widens: grantsMore(before, policy.text)
		}];
	});
}
const NOTHING = "{\"Statement\":[]}";
function grantsMore(before, after) {
	const [left, right] = [before ?? NOTHING, after ?? NOTHING].map(_document_js__WEBPACK_IMPORTED_MODULE_15__/* .parsePolicy */ .ON);
	if (left?.kind !== "policy" || right?.kind !== "policy") return true;
	if (!(before === void 0 || after === void 0 || left.policy.Version === right.policy.Version)) return true;
	const holds = ({ Statement }, statement) => Statement.some((other) => (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .isSamePolicy */ .j9)({ Statement: [other] }, { Statement: [statement] }));
	const isNewAllow = right.policy.Statement.some((statement) => statement.Effect === "Allow" && !holds(left.policy, statement));
	const isLostDeny = left.policy.Statement.some((statement) => statement.Effect === "Deny" && !holds(right.policy, statement));
	return isNewAllow || isLostDeny;
}
// build/src/plan/teardown.js
function planTeardown(unwanted, actual, trusting) {
	const roles = unwanted.roleNames.map((name) => planRole(name, unwanted, actual.roles.get(name) ?? { kind: "absent" }));
	return joinPlans([...roles, planProvider(unwanted, actual.provider, trusting, joinPlans(roles))]);
}
function planRole(name, unwanted, reading) {
	if (reading.kind === "absent") return {
		...NO_STEPS,
		kept: [`role ${name} does not exist`]
	};
	if (reading.kind === "unreadable") return {
		...NO_STEPS,
		obstacles: [unreadable(reading)]
	};
	const actual = reading.value;
	if (actual.name !== name) return {
		...NO_STEPS,
		obstacles: [{
			kind: "letter-case",
			role: name,
			actual: actual.name
		}]
	};
	const owner = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(actual.tags);
	if (owner === void 0) return leave(`Role ${name} does not carry the tag of this action; it is left as it is.`);
	if (!(0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .isOwnedBy */ .D0)(actual, unwanted)) return leave(`Role ${name} belongs to ${owner.repository ?? "an unknown repository"}; it is left as it is.`);
	return owner.isMerged ? planShared(name, actual) : planOwned(name, actual);
}
function leave(note) {
	return {
		...NO_STEPS,
		kept: [note],
		notes: [note]
	};
}
const WHY = "it goes with the role";
function planOwned(name, actual) {
	const { policyArns, inlinePolicies, arn: resource } = actual;
	const core = {
		resource,
		roleName: name,
		after: "(none)",
		why: WHY,
		widens: false
	};
	const removals = (inlinePolicies.kind === "present" ? inlinePolicies.value : []).map(({ name: policyName, text: before }) => ({
		...core,
		kind: "delete-inline-policy",
		policyName,
		before
	}));
	const isDenying = ({ before }) => /"Deny"/u.test(before);
	return {
		...NO_STEPS,
		steps: [
			...removals.filter((removal) => !isDenying(removal)),
			...(policyArns.kind === "present" ? policyArns.value : []).map((policyArn) => ({
				...core,
				kind: "detach-policy",
				policyArn,
				before: policyArn
			})),
			...removals.filter(isDenying),
			{
				...core,
				kind: "delete-role",
				before: actual.trust.text,
				why: "it was created by this action and is ours"
			}
		],
		obstacles: [policyArns, inlinePolicies].flatMap((list) => list.kind === "unreadable" ? [unreadable(list)] : [])
	};
}
function planShared(name, actual) {
	const { policyArns, inlinePolicies, tags, arn: resource } = actual;
	const trust = unmergeTrust(actual);
	const core = {
		resource,
		roleName: name,
		after: "(none)",
		why: "this action added it",
		widens: false
	};
	const attached = policyArns.kind === "present" ? policyArns.value : [];
	const inline = inlinePolicies.kind === "present" ? inlinePolicies.value : [];
	const own = [
		_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .MANAGED_BY_TAG */ .dS,
		_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .REPOSITORY_TAG */ .SD,
		_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .ADOPTED_TAG */ .l9
	];
	const keys = Object.keys(tags).filter((key) => own.includes(key) || (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddedTag */ .NZ)(key) || isAdded(tags, {
		kind: "tag",
		id: key
	}));
	return {
		...NO_STEPS,
		steps: [
			...trust === void 0 || hasTrust(actual, trust) ? [] : [dropStatements(name, actual, trust)],
			...attached.filter((id) => isAdded(tags, {
				kind: "policy",
				id
			})).map((policyArn) => ({
				...core,
				kind: "detach-policy",
				policyArn,
				before: policyArn
			})),
			...inline.filter(({ name: id }) => isAdded(tags, {
				kind: "inline-policy",
				id
			})).map(({ name: policyName, text: before }) => ({
				...core,
				kind: "delete-inline-policy",
				policyName,
				before,
				widens: /"Deny"/u.test(before)
			})),
			untagRole(name, actual, keys, "nothing of it is ours any more")
		],
		obstacles: [
			...[policyArns, inlinePolicies].flatMap((list) => list.kind === "unreadable" ? [unreadable(list)] : []),
			...trust === void 0 ? [{
				kind: "unmergeable",
				role: name,
				reason: "its trust policy cannot be understood"
			}] : [],
			...[trust === void 0 || hasTrust(actual, trust) ? void 0 : findDeletedPrincipal(trust)].flatMap((reason) => reason === void 0 ? [] : [{
				kind: "unmergeable",
				role: name,
				reason
			}])
		],
		kept: [`role ${name}, which others made, stays without our statements, policies and tags`],
		trusts: trust === void 0 ? new Map() : new Map([[name, trust]])
	};
}
function dropStatements(roleName, actual, trust) {
	const { text, policy } = actual.trust;
	return {
		kind: "update-trust",
		resource: actual.arn,
		roleName,
		trust,
		found: text,
		before: text,
		after: (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(trust),
		why: "our statements go, those of others stay",
		widens: policy === void 0 || widens(policy, trust)
	};
}
function planProvider({ providerArn, removeProvider }, reading, trusting, roles) {
	if (!removeProvider) {
		const kept = reading.kind === "present" ? [`OIDC provider ${providerArn}: it is shared by the whole account`] : [];
		return {
			...NO_STEPS,
			kept
		};
	}
	if (reading.kind === "absent") return {
		...NO_STEPS,
		kept: [`OIDC provider ${providerArn} does not exist`]
	};
	if (reading.kind === "unreadable") return {
		...NO_STEPS,
		obstacles: [unreadable(reading)]
	};
	if ((0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(reading.value.tags) === void 0) return leave(`OIDC provider ${providerArn} does not carry the tag of this action; it is left as it is.`);
	if (trusting.kind === "unreadable") return {
		...NO_STEPS,
		obstacles: [unreadable(trusting)]
	};
	const removed = roles.steps.flatMap((step) => step.kind === "delete-role" ? [step.roleName] : []);
	const others = (trusting.kind === "present" ? trusting.value : []).map(({ name, trust }) => ({
		name,
		trust: afterPlan(name, trust, roles)
	})).filter(({ name, trust }) => !removed.includes(name) && namesProvider(trust, providerArn));
	if (others.length > 0) return leave(`OIDC provider ${providerArn} is left; it is still trusted by ${describeNames(others.map(({ name }) => name))}.`);
	return {
		...NO_STEPS,
		steps: [{
			kind: "delete-provider",
			resource: providerArn,
			except: [...removed, ...roles.trusts.keys()],
			before: reading.value.audiences.join(", "),
			after: "(none)",
			why: "it was created by this action, and no role trusts it any more",
			widens: false
		}]
	};
}
function afterPlan(name, trust, { trusts }) {
	const planned = trusts.get(name);
	return planned === void 0 ? trust : (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(planned);
}
function namesProvider(trust, providerArn) {
	const arn = providerArn.toLowerCase();
	const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .parsePolicy */ .ON)(trust);
	if (parsed.kind === "invalid") return trust.toLowerCase().includes(arn);
	return parsed.policy.Statement.some((statement) => {
		const { Effect, Principal, NotPrincipal } = statement;
		if (Effect === "Deny") return false;
		if (NotPrincipal !== void 0 || Principal === "*") return takesTokens(statement);
		if ((0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(Principal?.["AWS"]).includes("*") && takesTokens(statement)) return true;
		return (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(Principal?.["Federated"]).some((id) => id.includes("*") || id.toLowerCase() === arn);
	});
}
function takesTokens({ Action, NotAction }) {
	const isMeant = (pattern) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .isLike */ .ON)(pattern.toLowerCase(), "sts:assumerolewithwebidentity");
	return NotAction === void 0 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(Action).some(isMeant) : !(0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .toList */ .st)(NotAction).some(isMeant);
}
const NAMES_SHOWN = 10;
function describeNames(names) {
	const shown = names.slice(0, NAMES_SHOWN).join(", ");
	return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}
// build/src/aws/iam/reader.js
function createIamReader(iam) {
	return {
		readProvider: async (arn) => readProvider(iam, arn),
		readRole: async (name) => readRole(iam, name),
		readRoles: (names) => names.length < MANY ? readEachRole(iam, names) : readManyRoles(iam, names),
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
	return new Map(await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .mapInParallel */ .HH)(names, ROLES_AT_ONCE, async (name) => [name, await readRole(iam, name)]));
}
const MANY = 12;
const CALLS_PER_ROLE = 3;
const MAX_ROLES = 5e3;
async function readManyRoles(iam, names) {
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	const listed = await read(iam, "ListRoles", () => listWanted(iam, wanted));
	if (listed.kind !== "present" || listed.value === "too-long") return readEachRole(iam, names);
	const { roles } = listed.value;
	const detailed = roles.size < MANY ? { kind: "absent" } : await read(iam, "GetAccountAuthorizationDetails", () => listDetails(iam, new Set(roles.keys())));
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
function toPaging({ client }) {
	return {
		client,
		pageSize: PAGE_SIZE
	};
}
const PAGE_SIZE = 1e3;
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
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action: `iam:${operation}`,
		name: "an incomplete answer",
		reason: "it holds nothing of what was asked for"
	});
}
async function read(iam, operation, send) {
	try {
		return {
			kind: "present",
			value: await send()
		};
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .isFailure */ .N6)(error)) throw error;
		const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .errorName */ .Is)(error);
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)(name, "NoSuchEntity")) return { kind: "absent" };
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)(name, "AccessDenied")) return {
			kind: "unreadable",
			action: `iam:${operation}`,
			reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .toReason */ .Ge)(error)
		};
		throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .toFailure */ .w2)(error, iam.call(operation));
	}
}
async function listTrusts(iam) {
	const roles = [];
	for await (const page of paginateListRoles(toPaging(iam), {}, iam.options)) for (const { RoleName = "", AssumeRolePolicyDocument = "" } of page.Roles ?? []) roles.push({
		name: RoleName,
		trust: decodeDocument(AssumeRolePolicyDocument)
	});
	return roles;
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
	const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .parsePolicy */ .ON)(text);
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
// build/src/aws/iam/executor.js
function createStepExecutor(iam) {
	return { execute: (step) => execute(iam, step) };
}
async function execute(iam, step) {
	for (let attempt = 1;; attempt += 1) try {
		return await send(iam, step);
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .isFailure */ .N6)(error)) throw error;
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .errorName */ .Is)(error), "EntityAlreadyExists")) return (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .sendCount */ .MY)(error) > 1 ? "already-applied" : "conflict";
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .errorName */ .Is)(error), "DeleteConflict")) return handleConflict(error, step);
		if (isRoleUnknown(error) && REMOVALS.includes(step.kind)) return "conflict";
		if (!isRoleUnknown(error) || attempt === ROLE_ATTEMPTS) throw toStepFailure(error, iam, step);
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_14__.setTimeout)(500 * 2 ** attempt, void 0, { signal: iam.options.abortSignal }).catch((late) => {
			throw toStepFailure(late, iam, step);
		});
	}
}
const REMOVALS = [
	"detach-policy",
	"delete-inline-policy",
	"delete-boundary",
	"untag-role"
];
function handleConflict(error, step) {
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .toReason */ .Ge)(error);
	if (!/instance profile/iu.test(reason)) return "conflict";
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("ROLE_IN_USE", {
		role: step.resource,
		reason
	}, { cause: error });
}
const ROLE_ATTEMPTS = 5;
function isRoleUnknown(error) {
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .errorName */ .Is)(error), "NoSuchEntity") && /\brole with name\b/iu.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .toReason */ .Ge)(error));
}
const OPERATIONS = {
	"create-provider": "CreateOpenIDConnectProvider",
	"add-audience": "AddClientIDToOpenIDConnectProvider",
	"create-role": "CreateRole",
	"update-trust": "UpdateAssumeRolePolicy",
	"update-role": "UpdateRole",
	"put-boundary": "PutRolePermissionsBoundary",
	"tag-role": "TagRole",
	"attach-policy": "AttachRolePolicy",
	"put-inline-policy": "PutRolePolicy",
	"detach-policy": "DetachRolePolicy",
	"delete-inline-policy": "DeleteRolePolicy",
	"delete-boundary": "DeleteRolePermissionsBoundary",
	"untag-role": "UntagRole",
	"delete-role": "DeleteRole",
	"delete-provider": "DeleteOpenIDConnectProvider"
};
async function send(iam, step) {
	const { client, options } = iam;
	switch (step.kind) {
		case "create-provider":
			await client.send(new CreateOpenIDConnectProviderCommand({
				Url: step.url,
				ClientIDList: [step.audience],
				Tags: toTagList(step.tags)
			}), options);
			return "made";
		case "add-audience":
			await client.send(new AddClientIDToOpenIDConnectProviderCommand({
				OpenIDConnectProviderArn: step.resource,
				ClientID: step.audience
			}), options);
			return "made";
		case "create-role":
			await client.send(toCreateRole(step), options);
			return "made";
		case "update-trust": return updateTrust(iam, step);
		case "update-role": return updateRole(iam, step);
		case "put-boundary":
			await client.send(new PutRolePermissionsBoundaryCommand({
				RoleName: step.roleName,
				PermissionsBoundary: step.policyArn
			}), options);
			return "made";
		case "tag-role": return tagRole(iam, step);
		case "attach-policy":
			await client.send(new AttachRolePolicyCommand({
				RoleName: step.roleName,
				PolicyArn: step.policyArn
			}), options);
			return "made";
		case "put-inline-policy": return putInlinePolicy(iam, step);
		case "detach-policy": return unlessGone(client.send(new DetachRolePolicyCommand({
			RoleName: step.roleName,
			PolicyArn: step.policyArn
		}), options));
		case "delete-inline-policy": return unlessGone(client.send(new DeleteRolePolicyCommand({
			RoleName: step.roleName,
			PolicyName: step.policyName
		}), options));
		case "delete-boundary": return unlessGone(client.send(new DeleteRolePermissionsBoundaryCommand({ RoleName: step.roleName }), options));
		case "untag-role":
			await client.send(new UntagRoleCommand({
				RoleName: step.roleName,
				TagKeys: [...step.keys]
			}), options);
			return "made";
		case "delete-role": return deleteRole(iam, step);
		case "delete-provider": return deleteProvider(iam, step);
	}
}
async function unlessGone(removal) {
	try {
		await removal;
	} catch (error) {
		if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .errorName */ .Is)(error), "NoSuchEntity") || isRoleUnknown(error)) throw error;
	}
	return "made";
}
function toCreateRole({ role, trust }) {
	return new CreateRoleCommand({
		RoleName: role.name,
		Path: role.path,
		AssumeRolePolicyDocument: (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(trust),
		Description: role.description.value,
		MaxSessionDuration: role.maxSessionDuration.value,
		Tags: toTagList(role.tags),
		...role.permissionsBoundary === void 0 ? {} : { PermissionsBoundary: role.permissionsBoundary }
	});
}
async function tagRole(iam, step) {
	const { client, options } = iam;
	const { Role } = await client.send(new GetRoleCommand({ RoleName: step.roleName }), options);
	const current = toTags(Role?.Tags);
	const keys = Object.keys(step.tags);
	if (keys.every((key) => current[key] === step.tags[key])) return "made";
	if (keys.some((key) => current[key] !== step.found[key])) return "conflict";
	await client.send(new TagRoleCommand({
		RoleName: step.roleName,
		Tags: toTagList(step.tags)
	}), options);
	return "made";
}
async function updateRole(iam, step) {
	const { client, options } = iam;
	const { Role } = await client.send(new GetRoleCommand({ RoleName: step.roleName }), options);
	const current = {
		description: Role?.Description ?? "",
		maxSessionDuration: Role?.MaxSessionDuration ?? 3600
	};
	if (isSame(current, step.settings)) return "made";
	if (!isSame(current, step.found)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
	await client.send(new UpdateRoleCommand({
		RoleName: step.roleName,
		Description: step.settings.description,
		MaxSessionDuration: step.settings.maxSessionDuration
	}), options);
	return "made";
}
function isSame(a, b) {
	return a.description === b.description && a.maxSessionDuration === b.maxSessionDuration;
}
async function putInlinePolicy(iam, step) {
	const { client, options } = iam;
	const named = {
		RoleName: step.roleName,
		PolicyName: step.policy.name
	};
	if (step.before !== void 0) {
		const { PolicyDocument = "" } = await client.send(new GetRolePolicyCommand(named), options);
		const current = decodeDocument(PolicyDocument);
		if ((0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .isSameDocument */ .mv)(current, step.policy.text)) return "made";
		if (current !== step.before) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
	}
	await client.send(new PutRolePolicyCommand({
		...named,
		PolicyDocument: step.policy.text
	}), options);
	return "made";
}
async function deleteRole(iam, step) {
	const { client, options } = iam;
	const named = { RoleName: step.roleName };
	try {
		const { Role } = await client.send(new GetRoleCommand(named), options);
		if ((0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(toTags(Role?.Tags)) === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
		await client.send(new DeleteRoleCommand(named), options);
	} catch (error) {
		if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .errorName */ .Is)(error), "NoSuchEntity")) throw error;
	}
	return "made";
}
async function deleteProvider(iam, step) {
	const { client, options } = iam;
	const named = { OpenIDConnectProviderArn: step.resource };
	try {
		const { Tags } = await client.send(new GetOpenIDConnectProviderCommand(named), options);
		if ((await listTrusts(iam)).filter(({ name }) => !step.except.includes(name)).some(({ trust }) => namesProvider(trust, step.resource)) || (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .findOwner */ .zr)(toTags(Tags)) === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
		await client.send(new DeleteOpenIDConnectProviderCommand(named), options);
	} catch (error) {
		if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .errorName */ .Is)(error), "NoSuchEntity")) throw error;
	}
	return "made";
}
async function updateTrust(iam, step) {
	const { client, options } = iam;
	const current = decodeDocument((await client.send(new GetRoleCommand({ RoleName: step.roleName }), options)).Role?.AssumeRolePolicyDocument ?? "");
	if (current !== step.found) {
		if ((0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .isSameDocument */ .mv)(current, (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(step.trust))) return "made";
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
	}
	const command = new UpdateAssumeRolePolicyCommand({
		RoleName: step.roleName,
		PolicyDocument: (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicy */ .zQ)(step.trust)
	});
	await client.send(command, options);
	return "made";
}
function toStepFailure(error, iam, step) {
	const call = iam.call(OPERATIONS[step.kind]);
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .toReason */ .Ge)(error);
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .errorName */ .Is)(error);
	const options = { cause: error };
	if ((step.kind === "create-role" || step.kind === "update-trust") && (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)(name, "MalformedPolicyDocument")) {
		const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_15__/* .renderPolicyPretty */ .rm)(step.trust);
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("TRUST_POLICY_REJECTED", {
			action: call.action,
			reason,
			document
		}, options);
	}
	if (step.kind === "put-inline-policy" && (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("INLINE_POLICY_REJECTED", {
		policy: step.policy.name,
		reason
	}, options);
	if (isRoleUnknown(error)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("EXISTS_UNREADABLE", {
		resource: step.resource,
		reason
	}, options);
	const policies = namedPolicies(step);
	const isMissing = (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)(name, "NoSuchEntity") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .isNamed */ .ev)(name, "InvalidInput") && /ARN/u.test(reason);
	if (policies.length > 0 && isMissing) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("POLICY_NOT_FOUND", {
		policies,
		reason
	}, options);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .toFailure */ .w2)(error, call);
}
function namedPolicies(step) {
	switch (step.kind) {
		case "attach-policy":
		case "put-boundary": return [step.policyArn];
		case "create-role": return step.role.permissionsBoundary === void 0 ? [] : [step.role.permissionsBoundary];
		default: return [];
	}
}
function toTagList(tags) {
	return Object.entries(tags).map(([Key, Value]) => ({
		Key,
		Value
	}));
}
// build/src/aws/iam/adapter.js
function createIamAdapter(settings, credentials) {
	const iam = createIam(settings, credentials);
	return {
		reader: createIamReader(iam),
		executor: createStepExecutor(iam)
	};
}



/***/ }),

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ toPrincipal),
/* harmony export */   Ge: () => (/* binding */ toReason),
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   MY: () => (/* binding */ sendCount),
/* harmony export */   Rd: () => (/* binding */ responseHeader),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   nG: () => (/* binding */ httpStatus),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4436);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1729);



// build/src/aws/sdk-error.js
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
// build/src/aws/errors.js
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
	if (/ Deserialization error: /u.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "an answer that cannot be read",
		reason: "it is not in the words of AWS"
	}, options);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		...answer,
		name: name === "" ? "an unnamed error" : name
	}, options);
}
function toReason(error) {
	const own = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
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
	const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(error) ? error["code"] : void 0;
	return typeof code === "string" ? code : "";
}



/***/ }),

/***/ 1073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   z: () => (/* binding */ correctRetries)
/* harmony export */ });
/* harmony import */ var _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2936);


// build/src/aws/retry.js
const ALSO_PASSING = [
	"ConcurrentModification",
	"EntityTemporarilyUnmodifiable",
	"IDPCommunicationError",
	"OpenIdIdpCommunicationError"
];
const NEVER_PASSING = ["LimitExceeded"];
const PASSING_REFUSALS = [
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
		corrected ??= correct(await standard());
		return corrected;
	};
}
async function retry(maxAttempts, signal, call) {
	const strategy = correct(new _StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__/* .StandardRetryStrategy */ .ru(maxAttempts));
	let token = await strategy.acquireInitialRetryToken("");
	for (;;) try {
		return await call();
	} catch (error) {
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
	const seconds = Number.parseFloat((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .responseHeader */ .Rd)(error, "retry-after") ?? "");
	return Number.isNaN(seconds) ? void 0 : new Date(Date.now() + seconds * 1e3);
}
function timeUp(signal) {
	return new Promise((_, reject) => {
		if (signal.aborted) reject(signal.reason);
		else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
}
function toErrorType(error) {
	if (!isFault(error)) return "CLIENT_ERROR";
	if ((0,_StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottlingError */ .Qb)(error)) return "THROTTLING";
	return (0,_StandardRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransientError */ .bV)(error) ? "TRANSIENT" : "CLIENT_ERROR";
}
function isFault(error) {
	return error instanceof Error;
}
function correct(standard) {
	const refresh = standard.refreshRetryTokenForRetry.bind(standard);
	return {
		acquireInitialRetryToken: standard.acquireInitialRetryToken.bind(standard),
		recordSuccess: standard.recordSuccess.bind(standard),
		refreshRetryTokenForRetry: async (token, info) => {
			if (isFinal(info)) throw info.error;
			const isPassing = isOneOf(info.error, ALSO_PASSING);
			return refresh(token, isPassing ? {
				...info,
				errorType: "TRANSIENT"
			} : info);
		}
	};
}
function isFinal({ error, errorType }) {
	if (isOneOf(error, NEVER_PASSING)) return true;
	const status = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .httpStatus */ .nG)(error);
	if (status === void 0 || status >= 500 || errorType === "THROTTLING") return false;
	return !isOneOf(error, ALSO_PASSING) && !isOneOf(error, PASSING_REFUSALS);
}
function isOneOf(error, codes) {
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorName */ .Is)(error);
	return codes.some((code) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, code));
}



/***/ }),

/***/ 617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ isAllWildcard),
/* harmony export */   MG: () => (/* binding */ unescapeValue),
/* harmony export */   Qz: () => (/* binding */ literalPrefix),
/* harmony export */   ZN: () => (/* binding */ matchesValue),
/* harmony export */   jb: () => (/* binding */ comparisonOf),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8567);

// build/src/trust/policy/wildcard.js
function comparisonOf({ base }) {
	return COMPARISONS.get(base) ?? "other";
}
const COMPARISONS = new Map([
	["stringequals", "exact"],
	["stringequalsignorecase", "ignore-case"],
	["stringlike", "pattern"]
]);
const STAR = "";
const MARK = "";
function unescapeValue(value) {
	return value.replaceAll("${*}", STAR).replaceAll("${?}", MARK).replaceAll("${$}", "$");
}
function matchesValue(comparison, value, text) {
	switch (comparison) {
		case "exact": return restore(value) === text;
		case "ignore-case": return restore(value).toLowerCase() === text.toLowerCase();
		case "pattern": return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .isLike */ .ON)(value, shield(text));
		case "other": return false;
	}
}
function restore(value) {
	return value.replaceAll(STAR, "*").replaceAll(MARK, "?");
}
function shield(text) {
	return text.replaceAll("*", STAR).replaceAll("?", MARK);
}
function hasWildcard(pattern) {
	return pattern.includes("*") || pattern.includes("?");
}
function isAllWildcard(pattern) {
	return pattern.includes("*") && [...pattern].every((char) => char === "*" || char === "?");
}
function literalPrefix(pattern) {
	const index = [...pattern].findIndex((char) => char === "*" || char === "?");
	return index < 0 ? pattern : [...pattern].slice(0, index).join("");
}



/***/ })

};
