export const id = 6820;
export const ids = [6820];
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

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fromIni)
/* harmony export */ });
/* harmony import */ var _getProfileName_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4932);
/* harmony import */ var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2665);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9005);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(935);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4389);





// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialSource.js
const resolveCredentialSource = (credentialSource, profileName, logger) => {
	const sourceProvidersMap = {
		EcsContainer: async (options) => {
			const { fromHttp } = await __webpack_require__.e(/* import() */ 5496).then(__webpack_require__.bind(__webpack_require__, 5496));
			const { fromContainerMetadata } = await __webpack_require__.e(/* import() */ 6881).then(__webpack_require__.bind(__webpack_require__, 9262));
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
			return async () => (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
		},
		Ec2InstanceMetadata: async (options) => {
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
			const { fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 6881).then(__webpack_require__.bind(__webpack_require__, 9262));
			return async () => fromInstanceMetadata(options)().then(setNamedProvider);
		},
		Environment: async (options) => {
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
			const { fromEnv } = await __webpack_require__.e(/* import() */ 6349).then(__webpack_require__.bind(__webpack_require__, 6349));
			return async () => fromEnv(options)().then(setNamedProvider);
		}
	};
	if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource];
	else throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
};
const setNamedProvider = (creds) => (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveAssumeRoleCredentials.js
const isAssumeRoleProfile = (arg, { profile = "default", logger } = {}) => {
	return Boolean(arg) && typeof arg === "object" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, {
		profile,
		logger
	}) || isCredentialSourceProfile(arg, {
		profile,
		logger
	}));
};
const isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
	const withSourceProfile = typeof arg.source_profile === "string" && typeof arg.credential_source === "undefined";
	if (withSourceProfile) logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
	return withSourceProfile;
};
const isCredentialSourceProfile = (arg, { profile, logger }) => {
	const withProviderProfile = typeof arg.credential_source === "string" && typeof arg.source_profile === "undefined";
	if (withProviderProfile) logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
	return withProviderProfile;
};
const resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData) => {
	options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
	const profileData = profiles[profileName];
	const { source_profile, region } = profileData;
	if (!options.roleAssumer) {
		const { getDefaultRoleAssumer } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(9118), __webpack_require__.e(7084)]).then(__webpack_require__.bind(__webpack_require__, 7084));
		options.roleAssumer = getDefaultRoleAssumer({
			...options.clientConfig,
			credentialProviderLogger: options.logger,
			parentClientConfig: {
				...callerClientConfig,
				...options?.parentClientConfig,
				region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
			}
		}, options.clientPlugins);
	}
	if (source_profile && source_profile in visitedProfiles) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C(`Detected a cycle attempting to resolve credentials for profile ${(0,_getProfileName_js__WEBPACK_IMPORTED_MODULE_4__/* .getProfileName */ .B)(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
	options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
	const sourceCredsProvider = source_profile ? resolveProfileData(source_profile, profiles, options, callerClientConfig, {
		...visitedProfiles,
		[source_profile]: true
	}, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
	if (isCredentialSourceWithoutRoleArn(profileData)) return sourceCredsProvider.then((creds) => (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
	else {
		const params = {
			RoleArn: profileData.role_arn,
			RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
			ExternalId: profileData.external_id,
			DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
		};
		const { mfa_serial } = profileData;
		if (mfa_serial) {
			if (!options.mfaCodeProvider) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, {
				logger: options.logger,
				tryNextLink: false
			});
			params.SerialNumber = mfa_serial;
			params.TokenCode = await options.mfaCodeProvider(mfa_serial);
		}
		const sourceCreds = await sourceCredsProvider;
		return options.roleAssumer(sourceCreds, params).then((creds) => (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
	}
};
const isCredentialSourceWithoutRoleArn = (section) => {
	return !section.role_arn && !!section.credential_source;
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveLoginCredentials.js
const isLoginProfile = (data) => {
	return Boolean(data && data.login_session);
};
const resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
	const { fromLoginCredentials } = await __webpack_require__.e(/* import() */ 5489).then(__webpack_require__.bind(__webpack_require__, 5489));
	const credentials = await fromLoginCredentials({
		...options,
		profile: profileName
	})({ callerClientConfig });
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProcessCredentials.js
const isProcessProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.credential_process === "string";
const resolveProcessCredentials = async (options, profile) => {
	const { fromProcess } = await __webpack_require__.e(/* import() */ 5221).then(__webpack_require__.bind(__webpack_require__, 7602));
	const credentials = await fromProcess({
		...options,
		profile
	})();
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveSsoCredentials.js
const resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
	const { fromSSO } = await __webpack_require__.e(/* import() */ 9392).then(__webpack_require__.bind(__webpack_require__, 7011));
	return fromSSO({
		profile,
		logger: options.logger,
		parentClientConfig: options.parentClientConfig,
		clientConfig: options.clientConfig
	})({ callerClientConfig }).then((creds) => {
		if (profileData.sso_session) return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_SSO", "r");
		else return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
	});
};
const isSsoProfile = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveStaticCredentials.js
const isStaticCredsProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.aws_access_key_id === "string" && typeof arg.aws_secret_access_key === "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1;
const resolveStaticCredentials = async (profile, options) => {
	options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
	const credentials = {
		accessKeyId: profile.aws_access_key_id,
		secretAccessKey: profile.aws_secret_access_key,
		sessionToken: profile.aws_session_token,
		...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
		...profile.aws_account_id && { accountId: profile.aws_account_id }
	};
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_PROFILE", "n");
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveWebIdentityCredentials.js
const isWebIdentityProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.web_identity_token_file === "string" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1;
const resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
	const { fromTokenFile } = await __webpack_require__.e(/* import() */ 5372).then(__webpack_require__.bind(__webpack_require__, 5372));
	const credentials = await fromTokenFile({
		webIdentityTokenFile: profile.web_identity_token_file,
		roleArn: profile.role_arn,
		roleSessionName: profile.role_session_name,
		roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
		logger: options.logger,
		parentClientConfig: options.parentClientConfig
	})({ callerClientConfig });
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_3__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProfileData.js
const resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false) => {
	const data = profiles[profileName];
	if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
	if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, {
		profile: profileName,
		logger: options.logger
	})) return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
	if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
	if (isWebIdentityProfile(data)) return resolveWebIdentityCredentials(data, options, callerClientConfig);
	if (isProcessProfile(data)) return resolveProcessCredentials(options, profileName);
	if (isSsoProfile(data)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
	if (isLoginProfile(data)) return resolveLoginCredentials(profileName, options, callerClientConfig);
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/fromIni.js
const fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
	const profiles = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKnownFiles */ .Y)(init);
	return resolveProfileData((0,_getProfileName_js__WEBPACK_IMPORTED_MODULE_4__/* .getProfileName */ .B)({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init, callerClientConfig);
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

/***/ 2665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseKnownFiles)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1622);

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
const mergeConfigFiles = (...files) => {
	const merged = {};
	for (const file of files) for (const [key, values] of Object.entries(file)) if (merged[key] !== void 0) Object.assign(merged[key], values);
	else merged[key] = values;
	return merged;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
const parseKnownFiles = async (init) => {
	const parsedFiles = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSharedConfigFiles */ .p6)(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};



/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findProfileRegion: () => (/* binding */ findProfileRegion),
/* harmony export */   openProfile: () => (/* binding */ openProfile)
/* harmony export */ });
/* harmony import */ var _STSClient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1772);
/* harmony import */ var _dist_es3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6174);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5598);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6910);
/* harmony import */ var _errors2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4663);





// build/src/aws/credentials/profile.js
async function openProfile({ region, maxAttempts, connections }, profile, askCode) {
	const clientConfig = {
		maxAttempts,
		requestHandler: connections.handler
	};
	try {
		const found = await (0,_dist_es3_js__WEBPACK_IMPORTED_MODULE_1__/* .fromIni */ .n)({
			profile,
			clientConfig,
			parentClientConfig: {
				...clientConfig,
				region
			},
			mfaCodeProvider: askCode
		})();
		return {
			accessKeyId: found.accessKeyId,
			secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(found.secretAccessKey),
			sessionToken: found.sessionToken ? new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(found.sessionToken) : void 0,
			from: `the profile ${profile}`,
			...found.expiration === void 0 ? {} : { expiration: found.expiration.toISOString() }
		};
	} catch (error) {
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("CREDENTIALS_UNAVAILABLE", {
			from: `the profile ${profile}`,
			reason: (0,_errors2_js__WEBPACK_IMPORTED_MODULE_4__/* .toReason */ .Ge)(error)
		}, { cause: error });
	}
}
async function findProfileRegion(profile) {
	const { config } = new _STSClient_js__WEBPACK_IMPORTED_MODULE_0__/* .STSClient */ .iM(profile === void 0 ? {} : { profile });
	try {
		return await config.region();
	} catch {
		return;
	}
}



/***/ })

};
