export const id = 526;
export const ids = [526,2936];
export const modules = {

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAmbientCredentials: () => (/* binding */ createAmbientCredentials),
/* harmony export */   sF: () => (/* binding */ fromEnv)
/* harmony export */ });
/* unused harmony exports ENV_ACCOUNT_ID, ENV_CREDENTIAL_SCOPE, ENV_EXPIRATION, ENV_KEY, ENV_SECRET, ENV_SESSION */
/* harmony import */ var _getProfileName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8609);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);



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
		(0,_getProfileName_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _getProfileName_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsProviderError */ .C1("Unable to find environment variable credentials.", { logger: init?.logger });
};
const remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 2498).then(__webpack_require__.bind(__webpack_require__, 2498));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 832));
		return (0,_getProfileName_js__WEBPACK_IMPORTED_MODULE_0__/* .chain */ .cy)(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new _getProfileName_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsProviderError */ .C1("EC2 Instance Metadata Service access disabled", { logger: init.logger });
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
			throw new _getProfileName_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsProviderError */ .C1("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new _getProfileName_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsProviderError */ .C1("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await __webpack_require__.e(/* import() */ 5580).then(__webpack_require__.bind(__webpack_require__, 5580));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 551));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await __webpack_require__.e(/* import() */ 3861).then(__webpack_require__.bind(__webpack_require__, 3861));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await __webpack_require__.e(/* import() */ 5843).then(__webpack_require__.bind(__webpack_require__, 5843));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new _getProfileName_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsProviderError */ .C1("Could not load credentials from any providers", {
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
					secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(found.secretAccessKey.trim()),
					sessionToken: found.sessionToken?.trim() ? new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(found.sessionToken.trim()) : void 0,
					from: "the environment",
					...found.expiration === void 0 ? {} : { expiration: found.expiration.toISOString() }
				}
			};
		} catch (error) {
			return {
				kind: "none",
				reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.toReason)(error)
			};
		}
	} };
}



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

/***/ 8609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   C1: () => (/* binding */ CredentialsProviderError),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   gD: () => (/* binding */ setCredentialFeature),
/* harmony export */   mZ: () => (/* binding */ ProviderError)
/* harmony export */ });
/* unused harmony export ENV_PROFILE */
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}
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
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new ProviderError("No providers in chain");
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
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const ENV_PROFILE = "AWS_PROFILE";
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";



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



/***/ })

};
