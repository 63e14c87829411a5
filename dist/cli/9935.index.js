export const id = 9935;
export const ids = [9935,2316];
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

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ makeBuilder)
/* harmony export */ });
/* unused harmony export Command */
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4965);

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		const valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		const valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data === "object") {
		const object = data;
		const newObject = {};
		for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
		return newObject;
	}
	return data;
}
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .constructStack */ .oC)();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const additionalSmithyContext = additionalContext[_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .Vf];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .Vf]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		const { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		const schema = this.schema;
		const marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema) {
			if (Array.isArray(schema) && schema[0] === 9) {
				const [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = Boolean(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(input$).getEventStreamMember() || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(output$).getEventStreamMember());
			}
		}
		if (isEventStream) requestOptions = {
			isEventStream,
			...requestOptions
		};
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				const op = closure._operationSchema;
				const input = op?.[4] ?? op?.input;
				const output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}



/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ createCallerSts),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   MX: () => (/* binding */ resolveStsEndpoint),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   Ws: () => (/* binding */ toCall),
/* harmony export */   d4: () => (/* binding */ toClientConfig),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _client_command_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4965);
/* harmony import */ var _STSClient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1772);
/* harmony import */ var _errors2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4663);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7142);





// build/src/aws/client.js
function toClientConfig(settings, credentials) {
	return {
		region: settings.region,
		maxAttempts: settings.maxAttempts,
		requestHandler: settings.connections.handler,
		...credentials === void 0 ? {} : { credentials: toSdkCredentials(credentials) }
	};
}
function toSdkCredentials({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken === void 0 ? {} : { sessionToken: sessionToken.reveal() }
	};
}
// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
const command = (0,_client_command_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .commonParams */ .Sx, "AWSSecurityTokenServiceV20110615", "STSClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .AssumeRoleWithWebIdentity$ */ .p$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command(_ep0, _mw0, "GetCallerIdentity", _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .GetCallerIdentity$ */ .ef) {};
// build/src/aws/sts/client.js
function createCallerSts(settings) {
	return { async callerIdentity(credentials) {
		const call = toCall("sts:GetCallerIdentity", settings, credentials);
		const client = createClient(settings, credentials);
		try {
			const answer = await client.send(new GetCallerIdentityCommand({}), { abortSignal: settings.signal });
			return {
				account: answer.Account ?? "",
				arn: answer.Arn ?? "",
				userId: answer.UserId ?? ""
			};
		} catch (error) {
			throw (0,_errors2_js__WEBPACK_IMPORTED_MODULE_3__/* .toFailure */ .w2)(error, call);
		} finally {
			client.destroy();
		}
	} };
}
async function resolveStsEndpoint(settings) {
	const client = createClient(settings, void 0);
	const command = new AssumeRoleWithWebIdentityCommand({
		RoleArn: "-",
		RoleSessionName: "-",
		WebIdentityToken: "-"
	});
	const asked = Promise.withResolvers();
	command.middlewareStack.add(() => async ({ request }) => {
		asked.resolve(request);
		return {
			response: {},
			output: { $metadata: {} }
		};
	}, {
		step: "finalizeRequest",
		priority: "high"
	});
	await client.send(command);
	return asked.promise;
}
async function rejectSigning() {
	throw new Error("this call must not be signed");
}
function createClient(settings, credentials) {
	const client = new _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .STSClient */ .iM({
		...toClientConfig(settings, credentials),
		...credentials === void 0 ? { credentials: rejectSigning } : {},
		...settings.stsEndpoint === void 0 ? {} : { endpoint: settings.stsEndpoint }
	});
	(0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .correctRetries */ .z)(client.config);
	return client;
}
function toCall(action, settings, credentials) {
	return {
		action,
		region: settings.region,
		credentialsFrom: credentials?.from,
		signal: settings.signal
	};
}



/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCallerSts: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_0__.AM),
/* harmony export */   resolveStsEndpoint: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_0__.MX)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6541);



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



/***/ })

};
