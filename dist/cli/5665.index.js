export const id = 5665;
export const ids = [5665];
export const modules = {

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ CredentialsProviderError),
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};



/***/ }),

/***/ 4389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9005);

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};



/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAmbientCredentials: () => (/* binding */ createAmbientCredentials)
/* harmony export */ });
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4747);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9005);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4389);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6910);
/* harmony import */ var _errors2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4663);






const remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 9262).then(__webpack_require__.bind(__webpack_require__, 9262));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await __webpack_require__.e(/* import() */ 5496).then(__webpack_require__.bind(__webpack_require__, 5496));
		return (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async (options) => {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
		}
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) passiveLock = chain(options).then((c) => {
					credentials = c;
				}).catch(() => {}).finally(() => {
					passiveLock = void 0;
				});
			} else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (const provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!multipleCredentialSourceWarningEmitted) {
					(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					multipleCredentialSourceWarningEmitted = true;
				}
			}
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return (0,_dist_es_js__WEBPACK_IMPORTED_MODULE_0__/* .fromEnv */ .sF)(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await __webpack_require__.e(/* import() */ 7011).then(__webpack_require__.bind(__webpack_require__, 7011));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await __webpack_require__.e(/* import() */ 9855).then(__webpack_require__.bind(__webpack_require__, 9855));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await __webpack_require__.e(/* import() */ 7602).then(__webpack_require__.bind(__webpack_require__, 7602));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await __webpack_require__.e(/* import() */ 2991).then(__webpack_require__.bind(__webpack_require__, 5372));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
// build/src/aws/credentials/default-chain.js
function createAmbientCredentials({ region, maxAttempts, connections }) {
	return { async load() {
		const clientConfig = {
			maxAttempts,
			requestHandler: connections.handler
		};
		const load = defaultProvider({
			clientConfig,
			parentClientConfig: {
				...clientConfig,
				region
			}
		});
		try {
			const found = await load();
			return {
				kind: "credentials",
				credentials: {
					accessKeyId: found.accessKeyId.trim(),
					secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(found.secretAccessKey.trim()),
					sessionToken: found.sessionToken?.trim() ? new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(found.sessionToken.trim()) : void 0,
					from: "the environment",
					...found.expiration === void 0 ? {} : { expiration: found.expiration.toISOString() }
				}
			};
		} catch (error) {
			return {
				kind: "none",
				reason: (0,_errors2_js__WEBPACK_IMPORTED_MODULE_4__/* .toReason */ .Ge)(error)
			};
		}
	} };
}



/***/ }),

/***/ 4747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sF: () => (/* binding */ fromEnv)
/* harmony export */ });
/* unused harmony exports ENV_ACCOUNT_ID, ENV_CREDENTIAL_SCOPE, ENV_EXPIRATION, ENV_KEY, ENV_SECRET, ENV_SESSION */
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(935);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9005);


// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_1__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsProviderError */ .C("Unable to find environment variable credentials.", { logger: init?.logger });
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

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}



/***/ })

};
