export const id = 6152;
export const ids = [6152,2936,1073];
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

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);

// build/src/failure/codes/accounts.js
const ACCOUNTS_FAILURES = {
	ACCOUNT_OUT_OF_REACH: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ account, home }) => `Cannot reach account ${account}: the credentials belong to ${home}, and the config file does not name a role to assume in ${account}.`,
		fix: () => "give the account a role that these credentials can assume:",
		paste: ({ account, id }) => ({
			language: "yaml",
			text: `accounts:\n  ${account}: { id: "${id}", role: OrganizationAccountAccessRole }`
		})
	}),
	ACCOUNT_UNEXPECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ name, id, account, from }) => `The credentials for account ${name} (${id}), from ${from}, belong to account ${account}.`,
		fix: ({ name }) => `correct the \`id\`, \`role\` or \`profile\` of \`${name}\` in the \`config\` file.`
	}),
	ACCOUNTS_FAILED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ failed, count }) => `${failed.length} of ${count} accounts failed:\n${failed.map((line) => `- ${line}`).join("\n")}`,
		fix: () => "fix the accounts listed above and run again; completed accounts are not changed again."
	})
};
// build/src/failure/codes/iam.js
const IAM_FAILURES = {
	IAM_ACCESS_DENIED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `These credentials are not allowed to perform ${action}: ${reason}`,
		fix: ({ principal, action }) => `allow this action for ${principal}. If a policy denies it explicitly, such as a service control policy, remove that deny.${action.startsWith("iam:") ? " `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs." : ""}`,
		paste: ({ action, resource }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Action: action,
				Resource: resource
			})
		})
	}),
	IAM_QUOTA_EXCEEDED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `${action} exceeds an IAM quota: ${reason}`,
		fix: () => "raise the quota in Service Quotas, or remove resources that are no longer needed; then run again."
	}),
	IAM_BUSY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `${action} kept conflicting with another change in progress: ${reason}`,
		fix: () => "run again; every step is idempotent."
	}),
	IAM_UNREADABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ actions, reason }) => `The account could not be read completely (${actions.join(", ")}): ${reason}`,
		fix: () => "allow these actions for the principal named in AWS's message. `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.",
		paste: ({ actions }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Action: actions,
				Resource: "*"
			})
		})
	}),
	POLICY_NOT_FOUND: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ policies, reason }) => `Policy ${policies.join(", ")} does not exist: ${reason}`,
		fix: () => "correct `policy-arns` or `permissions-boundary`; AWS managed policies look like `arn:aws:iam::aws:policy/ReadOnlyAccess`."
	}),
	TRUST_POLICY_REJECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `IAM rejected the trust policy (${action}): ${reason}`,
		fix: () => "compare AWS's message with the policy below. If it is about a statement that this action did not write (a shared role keeps those), fix that statement; otherwise please report a bug.",
		paste: ({ document }) => ({
			language: "json",
			text: document
		})
	}),
	INLINE_POLICY_REJECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ policy, reason }) => `IAM rejected the inline policy ${policy}: ${reason}`,
		fix: ({ policy }) => `correct the document \`${policy}\` in \`inline-policies\`.`
	}),
	TRUST_POLICY_TOO_LONG: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, length, limit }) => `The trust policy of ${role} has ${length} characters, ${length - limit} more than IAM allows (${limit}).`,
		fix: () => "admit fewer branches, tags, environments or repositories, or use a separate role for each repository."
	}),
	TRUST_NOT_EXPRESSIBLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ problem }) => `The inputs cannot be expressed as a trust policy: ${problem}.`,
		fix: () => "change the input named above, or list the exact subjects in `subjects`."
	}),
	TRUST_TOO_LOOSE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ rules }) => `The declared trust policy violates the lint ${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}. Nothing was changed.`,
		fix: () => "change the inputs as the findings suggest, or accept the findings deliberately:",
		paste: ({ rules }) => ({
			language: "yaml",
			text: `accept-findings: ${rules.join(", ")}`
		})
	}),
	SUBJECT_TEMPLATE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ subject, repository }) => `${repository} builds its subjects from a template that could not be read${subject === void 0 ? "" : `; the subject of this run is ${subject}`}.`,
		fix: () => "grant the job `actions: read`, or list the subjects to admit:",
		paste: ({ subject, repository }) => ({
			language: "yaml",
			text: `subjects: ${JSON.stringify(subject ?? `repo:${repository}:\u2026`)}`
		})
	}),
	REPOSITORY_UNKNOWN: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ what, reason }) => `${what} could not be determined: ${reason}.`,
		fix: () => "check the name of the repository, and that `github-token` can read it. The default token can read the repository of the run (if the job has `contents: read`) and public repositories; for another private repository, pass a token that can read it."
	}),
	ROLE_NOT_OWNED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, repository, ownerId, id }) => ownerId === void 0 ? `Role ${role} already exists and was not created by this action. It was not changed.` : `Role ${role} belongs to the repository with the id ${ownerId}, not to ${repository} ${id === void 0 ? "(whose id is unknown)" : `(id ${id})`}. It was not changed.`,
		fix: ({ ownerId, repository, id }) => {
			if (ownerId === void 0) return "choose another `role-name`, or review the difference above and take the role over: `merge` keeps its other trust statements, policies and tags; `replace` replaces its trust policy with the declared one.";
			return id === void 0 ? `give a token that can read ${repository} (\`github-token\`, or GH_TOKEN in a terminal), so that its id is known, or name the id:` : `choose another \`role-name\`. Only if ${repository} was deleted and created again, and no other repository uses the role, accept the new identity:`;
		},
		paste: ({ ownerId, repository, id }) => ({
			language: "yaml",
			text: ownerId === void 0 ? "adopt: merge" : `accept-repository: ${repository}@${id ?? "ID"}`
		})
	}),
	REPOSITORY_IDENTITY_CHANGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ changes }) => `${changes.map(({ repository, before, after }) => `${repository} is not the repository that was trusted: it was ${before}, and GitHub now reports ${after}.`).join("\n")}\nNothing was changed.`,
		fix: () => "find out who controls the new repository. If you do not trust it, remove its name from the declaration. If the change is intended, accept the new identity:",
		paste: ({ changes }) => ({
			language: "yaml",
			text: changes.length === 1 ? `accept-repository: ${changes[0]?.accept ?? ""}` : `accept-repository: |\n${changes.map(({ accept }) => `  ${accept}`).join("\n")}`
		})
	}),
	ROLE_NAME_CASE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, actual }) => `Role ${role} already exists as ${actual}; IAM role names cannot differ only in letter case.`,
		fix: () => "use the exact spelling of the existing role, or choose another `role-name`:",
		paste: ({ actual }) => ({
			language: "yaml",
			text: `role-name: ${actual}`
		})
	}),
	ROLE_NOT_MERGEABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, reason }) => `Role ${role} cannot be shared: ${reason}. It was not changed.`,
		fix: () => "fix the problem above, choose another `role-name`, or take over the role completely with `adopt: replace` (this removes its other trust statements)."
	}),
	ROLE_IN_USE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, reason }) => `IAM refused to delete role ${role}: ${reason}`,
		fix: () => "find what still uses the role, remove it there, and run the teardown again."
	}),
	ROLE_OF_ANOTHER_REPOSITORY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, owner, repository }) => `Role ${role} belongs to ${owner}, not to ${repository}. It was not changed.`,
		fix: () => "choose another `role-name`. If it is the same repository under a new name, and the role has no tag `gh-oidc-aws:repository-id`, update its tag and run again:",
		paste: ({ role, repository }) => ({
			language: "sh",
			text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCommand */ .CB)([
				"aws",
				"iam",
				"tag-role",
				"--role-name",
				role,
				"--tags",
				`Key=gh-oidc-aws:repository,Value=${repository}`
			])
		})
	}),
	ROLE_PATH_FIXED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, actual, desired }) => `Role ${role} has the path ${actual}, and IAM cannot change it to ${desired}.`,
		fix: ({ actual }) => `set \`role-path: ${actual}\`, or choose another \`role-name\`.`
	}),
	WORLD_MOVED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ resource }) => `${resource} was changed by someone or something else after the plan was made. This action did not overwrite it.`,
		fix: () => "run again; the new plan takes the change into account."
	}),
	EXISTS_UNREADABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ resource, reason }) => `AWS reports both that ${resource} exists and that it does not: ${reason}`,
		fix: () => "run again in a minute; if the error persists, look in the IAM console for a resource with a slightly different name (an OIDC provider with a trailing slash is a different provider)."
	}),
	KEY_NOT_RETIRED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ how, reason }) => `Bootstrap succeeded and was verified, but its access key could not be retired (${how}): ${reason}`,
		fix: () => "delete the key in the IAM console, and the secret that contains it."
	}),
	VARIABLE_NOT_SAVED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ repository, name, value, reason }) => `The ARN ${value} could not be saved as the variable ${name} of ${repository}: ${reason}.`,
		fix: () => "set `github-token` to a token with \"Variables: write\" on the repository (a job's default token cannot have it), or set the variable manually:",
		paste: ({ repository, name, value }) => ({
			language: "sh",
			text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCommand */ .CB)([
				"gh",
				"variable",
				"set",
				name,
				"--repo",
				repository,
				"--body",
				value
			])
		})
	}),
	VERIFICATION_FAILED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, seconds, reason }) => `The OIDC provider and the role match the declaration, but ${role} could not be assumed within ${seconds} s: ${reason}`,
		fix: () => "run again in a minute. If it still fails, a service or resource control policy may deny it; a policy written for `repo:OWNER/*` does not match `repo:OWNER@ID/\u2026`."
	}),
	DRIFT_FOUND: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ changes, where }) => where === void 0 ? `The account differs from the declared state in ${changes} ${changes === 1 ? "place" : "places"}.` : `${changes === 1 ? "An account differs" : `${changes} accounts differ`} from the declared state: ${where}.`,
		fix: () => "run `mode: bootstrap` to restore the declared state, or turn `fail-on-drift` off."
	})
};
// build/src/failure/lazy-failures.js
(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .addFailures */ .Nn)(IAM_FAILURES, ACCOUNTS_FAILURES);



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



/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete),
/* harmony export */   M: () => (/* binding */ toSession)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);


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

/***/ 6152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWebIdentitySts: () => (/* binding */ createWebIdentitySts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2936);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3002);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1073);
/* harmony import */ var _session3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7274);





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
	return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withSdkRetry */ .D)(maxAttempts, signal, async () => {
		const { response } = await connections.handler.handle(request, { abortSignal: signal });
		const xml = Buffer.from(response.body).toString("utf8");
		const isSuccess = response.statusCode >= 200 && response.statusCode < 300;
		if (isSuccess && call.isComplete?.(xml) === false) throw (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .timeoutError */ .w2)("the response of AWS is incomplete");
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
		if (url !== void 0) return (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .toEndpoint */ .Fq)(url);
		const { resolveStsEndpoint } = await Promise.all(/* import() */[__webpack_require__.e(8400), __webpack_require__.e(8890), __webpack_require__.e(6074)]).then(__webpack_require__.bind(__webpack_require__, 5632)).then((n) => n.client_exports);
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
				isComplete: (text) => (0,_session3_js__WEBPACK_IMPORTED_MODULE_4__/* .isComplete */ .A)(toAnswer(text), isForeign)
			});
			return (0,_session3_js__WEBPACK_IMPORTED_MODULE_4__/* .toSession */ .M)(toAnswer(xml), ACTION, isForeign);
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
	if (call.signal.aborted) return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.toFailure)(error, call);
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error);
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.toReason)(error);
	const answer = {
		action: call.action,
		reason
	};
	const { issuer, audience, subject } = facts;
	const account = request.roleArn.split(":")[4] ?? "";
	const options = { cause: error };
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "AccessDenied")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ASSUME_NOT_AUTHORIZED", {
		role: request.roleArn,
		subject,
		reason
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "InvalidIdentityToken")) {
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
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "IDPRejectedClaim")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_REJECTED", { reason }, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "IDPCommunicationError")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ISSUER_UNREACHABLE", {
		issuer,
		reason
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "ExpiredToken")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_EXPIRED", {
		reason,
		skewSeconds: findSkew(error, Date.now())
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SESSION_POLICY_REJECTED", answer, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "ValidationError") && /DurationSeconds exceeds/iu.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SESSION_DURATION_TOO_LONG", {
		seconds: request.durationSeconds,
		reason
	}, options);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.toFailure)(error, call);
}
const TOLERATED_SKEW_SECONDS = 60;
function findSkew(error, now) {
	const skew = Math.round((now - Date.parse((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.responseHeader)(error, "date") ?? "")) / 1e3);
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
