import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   I2: () => (/* binding */ toPartition),
/* harmony export */   Ib: () => (/* binding */ maskAccount),
/* harmony export */   Jz: () => (/* binding */ parseRolePath),
/* harmony export */   P3: () => (/* binding */ parsePrincipalArn),
/* harmony export */   Sx: () => (/* binding */ isPolicyArn),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   _h: () => (/* binding */ defaultRegion),
/* harmony export */   am: () => (/* binding */ renderRoleArn),
/* harmony export */   ap: () => (/* binding */ findUserName),
/* harmony export */   nS: () => (/* binding */ POLICY_ARN),
/* harmony export */   nc: () => (/* binding */ parseForeignRoleArn),
/* harmony export */   rh: () => (/* binding */ isPartition),
/* harmony export */   yn: () => (/* binding */ isRoleName)
/* harmony export */ });
// build/src/trust/arn.js
const PARTITIONS = {
	aws: {
		region: "us-east-1",
		pattern: void 0
	},
	"aws-cn": {
		region: "cn-north-1",
		pattern: /^cn-\w+-\d+$/u
	},
	"aws-us-gov": {
		region: "us-gov-west-1",
		pattern: /^us-gov-\w+-\d+$/u
	},
	"aws-eusc": {
		region: "eusc-de-east-1",
		pattern: /^eusc-\w+-\w+-\d+$/u
	},
	"aws-iso": {
		region: "us-iso-east-1",
		pattern: /^us-iso-\w+-\d+$/u
	},
	"aws-iso-b": {
		region: "us-isob-east-1",
		pattern: /^us-isob-\w+-\d+$/u
	},
	"aws-iso-e": {
		region: "eu-isoe-west-1",
		pattern: /^eu-isoe-\w+-\d+$/u
	},
	"aws-iso-f": {
		region: "us-isof-south-1",
		pattern: /^us-isof-\w+-\d+$/u
	}
};
function isPartition(text) {
	return Object.hasOwn(PARTITIONS, text);
}
function defaultRegion(partition) {
	return PARTITIONS[partition].region;
}
function toPartition(region) {
	for (const name of Object.keys(PARTITIONS).filter(isPartition)) if (PARTITIONS[name].pattern?.test(region) === true) return name;
	return "aws";
}
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/u;
function isRoleName(text) {
	return ROLE_NAME.test(text);
}
function parseRolePath(text) {
	const match = /^\/?((?:[\x21-\x2e\x30-\x7e]+\/)*)([\w+=,.@-]{1,64})$/u.exec(text);
	if (match === null || text.startsWith("arn:")) return void 0;
	const [, path = "", name = ""] = match;
	return {
		path: `/${path}`,
		name
	};
}
const POLICY_ARN = /^arn:aws(?:-[a-z]+)*:iam::(?:\d{12}|aws):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/u;
function isPolicyArn(text) {
	return POLICY_ARN.test(text);
}
function parseRoleArn(text) {
	const match = /^arn:([\w-]+):iam::(\d{12}):role(\/(?:[\x21-\x7e]+\/)?)([\w+=,.@-]{1,64})$/u.exec(text);
	if (match === null) return void 0;
	const [, partition = "", account = "", path = "", name = ""] = match;
	return isPartition(partition) ? {
		partition,
		account,
		path,
		name
	} : void 0;
}
function parseForeignRoleArn(text) {
	const match = /^arn:[\w-]+:[\w-]*:[\w-]*:([\w.@-]*):role(\/(?:[\x21-\x7e]+\/)?)([\w+=,.@-]{1,128})$/u.exec(text);
	if (match === null) return void 0;
	const [, account = "", path = "", name = ""] = match;
	return {
		partition: "aws",
		account,
		path,
		name,
		given: text
	};
}
function renderRoleArn(role) {
	if (role.given !== void 0) return role.given;
	return `arn:${role.partition}:iam::${role.account}:role${role.path}${role.name}`;
}
function parsePrincipalArn(arn) {
	const match = /^arn:([\w-]+):(?:iam|sts)::(\d{12}):(.+)$/u.exec(arn);
	if (match === null) return void 0;
	const [, partition = "", account = "", resource = ""] = match;
	if (!isPartition(partition)) return void 0;
	return {
		arn,
		partition,
		account,
		roleName: /^assumed-role\/([^/]+)\//u.exec(resource)?.[1]
	};
}
function findUserName(arn) {
	return /^arn:[\w-]+:iam::\d{12}:user\/(?:[\x21-\x7e]+\/)?([\w+=,.@-]+)$/u.exec(arn)?.[1];
}
function maskAccount(text, account) {
	return text.replaceAll(account, `${account.slice(0, 2)}********${account.slice(-2)}`);
}



/***/ }),

/***/ 1834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ isForeignService),
/* harmony export */   L2: () => (/* binding */ TRUST_INPUTS),
/* harmony export */   QA: () => (/* binding */ parseAudience),
/* harmony export */   VN: () => (/* binding */ AWS_REGION),
/* harmony export */   p6: () => (/* binding */ parseDeclaredName),
/* harmony export */   to: () => (/* binding */ namesForeign),
/* harmony export */   uc: () => (/* binding */ isUsableEndpoint),
/* harmony export */   w8: () => (/* binding */ AWS_KEY_ID)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5456);

// build/src/inputs/fields/aws.js
const TRUST_INPUTS = [
	"repositories",
	"branches",
	"git-tags",
	"environments",
	"pull-requests",
	"reusable-workflows",
	"subjects",
	"trust-conditions"
];
function parseDeclaredName(read) {
	return read.matching("role-name", _arn_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_NAME */ .VA, "a role name of 1 to 64 letters, digits, or any of + = , . @ - _");
}
function parseAudience(read) {
	return read.matching("audience", /^[\x21-\x7e]{1,255}$/u, "an audience of 1 to 255 characters without spaces");
}
function isForeignService(read) {
	return isUsableEndpoint(read.text("sts-endpoint") ?? "");
}
function namesForeign(read) {
	const role = read.text("role-to-assume") ?? "";
	const isForeignRole = role.startsWith("arn:") && (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(role) === void 0;
	const region = read.text("aws-region");
	const key = read.text("aws-access-key-id");
	const isForeignRegion = region !== void 0 && !AWS_REGION.test(region);
	return isForeignRole || isForeignRegion || key !== void 0 && !AWS_KEY_ID.test(key);
}
const AWS_REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/u;
const AWS_KEY_ID = /^\w{16,128}$/u;
function isUsableEndpoint(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url?.protocol === "https:" || url?.protocol === "http:" && isPrivateHost(url.hostname);
}
function isPrivateHost(host) {
	return /^[a-z\d_-]+$/iu.test(host) || /^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/u.test(host) || /\.(?:local|internal|localhost)$/iu.test(host) || /^\[(?:::1|f[cd][\da-f]{2}:[\da-f:]*)\]$/iu.test(host);
}



/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ requirePrincipal),
/* harmony export */   Tk: () => (/* binding */ requireAllowedAccount),
/* harmony export */   cl: () => (/* binding */ requireRole),
/* harmony export */   fZ: () => (/* binding */ requireTrustedEvent)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5456);


// build/src/commands/checks.js
function requireAllowedAccount(account, allowed) {
	if (allowed.length > 0 && !allowed.includes(account)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ACCOUNT_NOT_ALLOWED", {
		account,
		allowed
	});
}
function requirePrincipal(arn, action) {
	const principal = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
	if (principal === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "UnexpectedAnswer",
		reason: `"${arn}" is not the ARN of a caller`
	});
	return principal;
}
function requireRole(session, role, action) {
	if (role.given !== void 0) return;
	const got = requirePrincipal(session.arn, action);
	if (!(got.partition === role.partition && got.account === role.account && got.roleName === role.name)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_UNEXPECTED", {
		expected: (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role),
		got: session.arn
	});
}
function requireTrustedEvent({ event }, mode) {
	if (event.startsWith("pull_request")) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("PULL_REQUEST_EVENT", {
		mode,
		event
	});
}



/***/ }),

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseClaims),
/* harmony export */   v: () => (/* binding */ printableClaims)
/* harmony export */ });
// build/src/trust/token/claims.js
function parseClaims(all) {
	const text = (name) => {
		const value = all[name];
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	const id = (name) => /^\d+$/u.test(text(name) ?? "") ? text(name) : void 0;
	const time = (name) => {
		const value = all[name];
		return typeof value === "number" && Number.isFinite(value) ? value : void 0;
	};
	const iss = text("iss");
	const sub = text("sub");
	const aud = text("aud");
	const exp = time("exp");
	const repository = text("repository");
	const repositoryId = id("repository_id");
	const ownerId = id("repository_owner_id");
	if (iss === void 0) return missing("iss");
	if (sub === void 0) return missing("sub");
	if (aud === void 0) return missing("aud");
	if (exp === void 0) return missing("exp");
	if (repository === void 0) return missing("repository");
	if (repositoryId === void 0) return missing("repository_id");
	if (ownerId === void 0) return missing("repository_owner_id");
	return {
		kind: "claims",
		claims: {
			iss,
			sub,
			aud,
			exp,
			iat: time("iat"),
			repository,
			repositoryId,
			ownerId,
			ref: text("ref"),
			environment: text("environment"),
			event: text("event_name"),
			all
		}
	};
}
function missing(name) {
	return {
		kind: "invalid",
		problem: `it has no claim \`${name}\``
	};
}
const PRINTABLE_CLAIMS = [
	"iss",
	"aud",
	"sub",
	"repository",
	"repository_id",
	"repository_owner_id",
	"ref",
	"environment",
	"event_name",
	"job_workflow_ref"
];
function printableClaims(claims) {
	return PRINTABLE_CLAIMS.flatMap((name) => {
		const value = claims.all[name];
		return typeof value === "string" ? [[name, value]] : [];
	});
}



/***/ }),

/***/ 4285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ parseAccounts),
/* harmony export */   OW: () => (/* binding */ readTimeout),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   QR: () => (/* binding */ chooseRegion),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   gu: () => (/* binding */ parseCredentials)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5456);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(335);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1986);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1834);




// build/src/inputs/fields/settings.js
const MAX_TIMEOUT_SECONDS = 21600;
function readTimeout(raw) {
	const text = raw("action-timeout-s").trim();
	const seconds = /^\d{1,5}$/u.test(text) ? Number(text) : NaN;
	return seconds <= MAX_TIMEOUT_SECONDS ? seconds : Number(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m["action-timeout-s"].default);
}
function parseSettings(read) {
	read.boolean("translate-env-variables");
	const isRetrying = !read.boolean("disable-retry");
	const attempts = parseAttempts(read);
	const timeoutSeconds = read.integer("action-timeout-s", 0, MAX_TIMEOUT_SECONDS);
	const stsEndpoint = parseEndpoint(read);
	const proxy = {
		address: parseProxy(read),
		without: read.text("no-proxy")
	};
	const githubToken = read.text("github-token");
	const cleanup = read.oneOf("cleanup", [
		"restore",
		"clear",
		"none"
	]) ?? "restore";
	return (region) => ({
		region,
		timeoutSeconds,
		maxAttempts: Math.max(isRetrying ? attempts : 0, SDK_ATTEMPTS),
		stsEndpoint,
		proxy,
		githubToken: githubToken === void 0 ? void 0 : new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(githubToken),
		cleanup,
		notices: read.notices
	});
}
const MOST_ATTEMPTS = 50;
function parseAttempts(read) {
	const text = read.text("retry-max-attempts") ?? "";
	const number = /^\d{1,9}$/u.test(text) ? Number(text) : void 0;
	if (number === void 0 || number >= 1 && number <= MOST_ATTEMPTS) return read.integer("retry-max-attempts", 1, MOST_ATTEMPTS);
	const used = number < 1 ? 1 : MOST_ATTEMPTS;
	read.notice(`\`retry-max-attempts\`: ${text} is read as ${used}.`);
	return used;
}
const SDK_ATTEMPTS = 3;
function parseEndpoint(read) {
	const text = read.text("sts-endpoint");
	if (text === void 0) return void 0;
	if ((0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .isUsableEndpoint */ .uc)(text)) return text;
	read.problem("sts-endpoint", text, "is not an HTTPS URL; plain HTTP is accepted only for loopback, private addresses and host names without dots");
}
function parseProxy(read) {
	const text = read.text("http-proxy");
	if (text === void 0) return void 0;
	const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
	if (URL.canParse(full) && /^https?:$/u.test(new URL(full).protocol)) return full;
	if (/^socks/iu.test(full)) {
		read.problem("http-proxy", "", "is a SOCKS proxy, which is not supported: give an HTTP proxy such as `http://proxy.example.com:3128`");
		return;
	}
	read.problem("http-proxy", "", "is not a proxy URL such as `http://proxy.example.com:3128`");
}
function parseRegion(read, context) {
	const pattern = (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeignService */ .A8)(read) ? /^[\w-]{1,64}$/u : _aws_js__WEBPACK_IMPORTED_MODULE_3__/* .AWS_REGION */ .VN;
	const input = read.matching("aws-region", pattern, "an AWS region such as `us-east-1`");
	if (input !== void 0) return {
		region: input,
		from: "input"
	};
	if (read.text("aws-region") !== void 0 || context.region === void 0) return void 0;
	if (!read.boolean("translate-env-variables")) return void 0;
	if (pattern.test(context.region)) return {
		region: context.region,
		from: "environment"
	};
	read.notice(`AWS_REGION is "${context.region}", which is not an AWS region; ignoring it.`);
}
function chooseRegion(read, given, partition) {
	if (given !== void 0) return given.region;
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRegion */ ._h)(partition);
	read.notice(`Neither \`aws-region\` nor AWS_REGION holds a region; using ${region}.`);
	return region;
}
// build/src/inputs/fields/credentials.js
function parseAccounts(read) {
	return read.items("allowed-account-ids", (item) => /^\d{12}$/u.test(item), "account IDs of 12 digits, separated by commas");
}
function parseCredentials(read) {
	const accessKeyId = read.matching("aws-access-key-id", (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeignService */ .A8)(read) ? /^[\x21-\x7e]{1,128}$/u : _aws_js__WEBPACK_IMPORTED_MODULE_3__/* .AWS_KEY_ID */ .w8, "an access key id: 16 to 128 letters and digits");
	const secretAccessKey = read.text("aws-secret-access-key");
	const sessionToken = read.text("aws-session-token");
	const hasKeyId = read.text("aws-access-key-id") !== void 0;
	if (!hasKeyId && secretAccessKey === void 0 && sessionToken === void 0) return void 0;
	if (!hasKeyId) read.problem("aws-access-key-id", "", "is empty, but other credential inputs are set: check the secret it comes from");
	if (secretAccessKey === void 0) read.problem("aws-secret-access-key", "", "is empty, but other credential inputs are set: check the secret it comes from");
	if (accessKeyId === void 0 || secretAccessKey === void 0) return void 0;
	return {
		accessKeyId,
		secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secretAccessKey),
		sessionToken: sessionToken === void 0 ? void 0 : new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(sessionToken),
		from: "the inputs `aws-access-key-id` and `aws-secret-access-key`"
	};
}



/***/ }),

/***/ 1891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errorMessage)
/* harmony export */ });
// build/src/failure/error-message.js
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}



/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9697);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1034);


// build/src/commands/retry.js
async function retry(clock, attempt) {
	for (let count = 1;; count += 1) {
		const outcome = await attempt(count);
		if (outcome.kind === "done") return outcome.value;
		if (outcome.pauseMs > 0) await clock.sleep(outcome.pauseMs, outcome.sentence);
	}
}
// build/src/commands/assume/exchange.js
const TRANSIENT_CODES = ["VERIFICATION_KEY_UNAVAILABLE", "ISSUER_UNREACHABLE"];
const STALE_CODES = ["ID_TOKEN_EXPIRED", "ID_TOKEN_REJECTED"];
async function exchange(options, ports) {
	const { audience, maxAttempts, ...request } = options;
	const mint = async (age) => {
		const token = await ports.idTokens.mint(audience, age);
		return {
			token,
			claims: readClaims(ports.idTokens.read(token))
		};
	};
	return present({
		...request,
		maxAttempts
	}, mint, ports);
}
async function present(options, supply, ports) {
	const { maxAttempts, ...request } = options;
	let hasRenewed = false;
	return retry(ports.clock, async (attempt) => {
		const { token, ...facts } = await supply(attempt === 1 ? "any" : "new");
		try {
			return {
				kind: "done",
				value: {
					kind: "session",
					session: await ports.sts.assumeRoleWithWebIdentity({
						...request,
						token
					}),
					...facts
				}
			};
		} catch (error) {
			const isStale = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...STALE_CODES) && !hasRenewed;
			const isTransient = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...TRANSIENT_CODES) && attempt < Math.min(maxAttempts, TRANSIENT_ATTEMPTS);
			if (maxAttempts === 1 || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) || !(isStale || isTransient)) return {
				kind: "done",
				value: {
					kind: "failed",
					error,
					...facts
				}
			};
			hasRenewed ||= isStale;
			ports.log.info(`Attempt ${attempt} failed (${error.code}); retrying with a new token.`);
			return {
				kind: "retry",
				pauseMs: isTransient ? 1e3 * 2 ** (attempt - 1) : 0,
				sentence: `The step was waiting to retry with a new token after this: ${error.message}`
			};
		}
	});
}
const TRANSIENT_ATTEMPTS = 4;
function readClaims(decoded) {
	const parsed = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClaims */ .D)(decoded);
	if (parsed.kind === "invalid") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_UNREADABLE", { reason: parsed.problem });
	return parsed.claims;
}



/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ renderCommand),
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Nn: () => (/* binding */ addFailures),
/* harmony export */   Oe: () => (/* binding */ withDeadlineContext),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   oO: () => (/* binding */ withProfile)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(335);

// build/src/failure/entry.js
function entry(definition) {
	return definition;
}
function diagnosed(documentation) {
	return {
		...documentation,
		message: ({ verdict, reason }) => reason === "" ? verdict : `${verdict} (AWS: ${reason})`,
		fix: ({ advice }) => advice
	};
}
function renderCommand(words) {
	return words.map((word) => /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
function toTrustedPrincipal(principal) {
	return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/u, "arn:$1:iam::$2:role/$3");
}
// build/src/failure/codes/aws.js
const AWS_FAILURES = {
	REGION_DISABLED: entry({
		message: ({ region, reason }) => `STS is not activated in ${region} for this account: ${reason}`,
		fix: ({ region }) => `activate STS in ${region} (IAM console, account settings), or choose another \`aws-region\`.`
	}),
	AWS_THROTTLED: entry({
		message: ({ action, reason }) => `AWS kept throttling ${action}: ${reason}`,
		fix: () => "run again later, or limit how many matrix jobs run at once (`max-parallel`)."
	}),
	AWS_UNAVAILABLE: entry({
		message: ({ action, reason }) => `${action} kept failing with an AWS server error: ${reason}`,
		fix: () => "run again; if the error persists, check https://health.aws.amazon.com."
	}),
	AWS_UNREACHABLE: entry({
		message: ({ action, region, reason }) => `${action} got no response from AWS in ${region}: ${reason}`,
		fix: () => "check the runner's outbound network access and proxy, and that `aws-region` exists; then run again."
	}),
	AWS_REFUSED_REQUEST: entry({
		message: ({ action, reason }) => `AWS rejected the ${action} request as invalid: ${reason}`,
		fix: () => "correct the input named in AWS's message."
	}),
	AWS_UNKNOWN_ERROR: entry({
		message: ({ action, name, reason }) => `${action} failed with ${name}: ${reason}`,
		fix: () => "read AWS's message above; this action does not recognize the error."
	}),
	DEADLINE_EXCEEDED: entry({
		message: ({ seconds }) => `The step did not finish within ${seconds} s.`,
		fix: () => "run again; raise `action-timeout-s` if the network or IAM is slow (`0` disables the deadline)."
	}),
	RUNNER_FILES_MISSING: entry({
		message: ({ variables }) => `The runner's command files are missing or cannot be written: ${variables.join(", ")}.`,
		fix: () => "run this action on a GitHub Actions runner, and check that its disk is not full."
	}),
	NODE_TOO_OLD: entry({
		message: ({ found, reason }) => `This action needs Node 24 or later, but runs on Node ${found}: ${reason}`,
		fix: () => "put Node 24 or later first on the PATH (GitHub's runner includes it)."
	}),
	INTERNAL_ERROR: entry({
		message: ({ reason }) => `This is a bug in gh-oidc-aws: ${reason}`,
		fix: () => "please report it with the stack trace above."
	})
};
// build/src/failure/codes/credentials.js
const CREDENTIALS_FAILURES = {
	SESSION_DURATION_TOO_LONG: entry({
		message: ({ seconds, reason }) => `A session of ${seconds} s is longer than the role allows: ${reason}`,
		fix: ({ reason }) => /role chaining/iu.test(reason) ? "lower `role-duration-seconds` to 3600, or assume the role with an ID token: AWS limits role chaining to one hour." : "lower `role-duration-seconds`, or raise the role's `max-session-duration` with `mode: bootstrap`."
	}),
	SESSION_TAGS_TOO_LARGE: entry({
		message: ({ reason }) => `The session tags exceed AWS's size limit: ${reason}`,
		fix: () => "shorten `custom-tags` and the session policies, or set `role-skip-session-tagging: true`."
	}),
	SPECIAL_CHARACTERS_REMAIN: entry({
		message: ({ attempts }) => `All ${attempts} secret keys that AWS issued contained special characters.`,
		fix: () => "run again, or turn `special-characters-workaround` off: the AWS CLI and SDKs accept every secret key."
	}),
	SESSION_POLICY_REJECTED: entry({
		message: ({ reason }) => `AWS rejected the session policies: ${reason}`,
		fix: () => "shorten or correct `inline-session-policy` and `managed-session-policies`."
	}),
	AMBIENT_CREDENTIALS_MISSING: entry({
		message: ({ askedBy, reason }) => `\`${askedBy}\` asks for credentials from the environment, but none could be loaded: ${reason}`,
		fix: ({ askedBy }) => `move the step after one that exports credentials, name a profile in \`AWS_PROFILE\`, or remove \`${askedBy}\` to use the job's ID token.`
	}),
	PARTITION_UNEXPECTED: entry({
		message: ({ arn, region, partition }) => `The credentials belong to ${arn}, but ${region} is a region in the partition ${partition}.`,
		fix: () => "set `aws-region` to a region in the partition of the credentials, or use other credentials."
	}),
	PROFILE_EXISTS: entry({
		message: ({ profile, path }) => `Profile ${profile} already exists in ${path}.`,
		fix: () => "choose another profile name, or replace the profile:",
		paste: () => ({
			language: "yaml",
			text: "overwrite-aws-profile: true"
		})
	}),
	PROFILE_NOT_WRITTEN: entry({
		message: ({ profile, paths, reason }) => `Profile ${profile} could not be written to ${paths.join(", ")}: ${reason}`,
		fix: () => "fix the problem above, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to writable files."
	}),
	ROLES_NOT_ASSUMED: entry({
		message: ({ failed, count }) => `${failed.length} of ${count} roles could not be assumed, and no profile was written:\n${failed.map((line) => `- ${line}`).join("\n")}`,
		fix: () => "fix the profiles listed above and run again; the log shows the fix for each."
	}),
	PROFILE_NOT_RESTORED: entry({
		message: ({ profile, path, reason, backup }) => {
			return `Profile ${profile} in ${path} could not be restored: ${reason}. ${backup === void 0 ? "There is no backup, because the file did not exist before or is already restored." : `The file as it was before is in ${backup}.`}`;
		},
		fix: ({ profile, path, backup }) => backup === void 0 ? `fix the problem above, and remove the section of ${profile} from ${path} if it is still there.` : `fix the problem above, then run: mv '${backup}' '${path}'`
	}),
	CREDENTIALS_MISSING: entry({
		message: ({ mode }) => `\`mode: ${mode}\` needs AWS credentials, but neither the inputs nor the environment contain any.`,
		fix: ({ mode }) => mode !== "bootstrap" ? "move the step after one that exports credentials, such as this action with `mode: assume`; `plan` and `diagnose` need a role with read access to IAM." : "set `aws-access-key-id` and `aws-secret-access-key`, or export credentials in an earlier step.",
		paste: ({ mode }) => ({
			language: "yaml",
			text: mode !== "bootstrap" ? "- uses: org/gh-oidc-aws@v1\n  with:\n    role-to-assume: arn:aws:iam::111122223333:role/gha-octo-org-octo-repo" : "aws-access-key-id: ${{ secrets.AWS_BOOTSTRAP_ACCESS_KEY_ID }}\naws-secret-access-key: ${{ secrets.AWS_BOOTSTRAP_SECRET_ACCESS_KEY }}"
		})
	}),
	CREDENTIALS_UNAVAILABLE: entry({
		message: ({ from, reason }) => `No AWS credentials could be loaded from ${from}: ${reason}`,
		fix: () => "sign in (`aws sso login`, `aws login`), name a profile with `--profile`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."
	}),
	CREDENTIALS_INVALID: entry({
		message: ({ source, reason }) => `AWS rejected the credentials from ${source}: ${reason}`,
		fix: ({ source }) => `check the access key in ${source}: it may be deactivated or deleted, belong to another partition, contain stray characters, or be combined with a session token of other credentials.`
	}),
	CREDENTIALS_EXPIRED: entry({
		message: ({ source, reason }) => `The credentials from ${source} have expired: ${reason}`,
		fix: () => "assume the role again right before this step, or set a longer `role-duration-seconds`."
	}),
	ACCOUNT_NOT_ALLOWED: entry({
		message: ({ account, allowed }) => `The credentials belong to account ${account}; allowed: ${allowed.join(", ")}.`,
		fix: () => "check which role or key this step uses; if the account is right, add it to `allowed-account-ids`."
	}),
	ROLE_UNEXPECTED: entry({
		message: ({ expected, got }) => `Expected role ${expected}, but the credentials belong to ${got}.`,
		fix: () => "check which step exported credentials last, and whether this step names the right role."
	}),
	SESSION_ENDS_TOO_SOON: entry({
		message: ({ minimum, remaining, expiration }) => `The credentials expire in ${remaining} s (at ${expiration}); this step requires at least ${minimum} s.`,
		fix: () => "assume the role again before this step, set a longer `role-duration-seconds`, or use `refresh: true`."
	}),
	SESSION_END_UNKNOWN: entry({
		message: ({ minimum }) => `Cannot check that the credentials last ${minimum} s longer: they are temporary, and it is unknown when they expire.`,
		fix: () => "get the credentials with this action in the same job, or remove `minimum-remaining-seconds`."
	}),
	REFRESH_NOT_POSSIBLE: entry({
		message: ({ reason }) => `The credentials could not be refreshed: ${reason}.`,
		fix: ({ advice }) => advice
	}),
	REFRESH_NOT_CACHED: entry({
		message: ({ path, reason }) => `The new credentials could not be written to ${path}: ${reason}.`,
		fix: () => "free space under RUNNER_TEMP, or make it writable; until then, each call requests new credentials."
	})
};
// build/src/failure/codes/id-token.js
const ID_TOKEN_FAILURES = {
	ID_TOKEN_PERMISSION_MISSING: entry({
		message: ({ job }) => `Job "${job}" cannot request an ID token: it does not have the permission \`id-token: write\`.`,
		fix: ({ job, workflow }) => `add this to job "${job}" in ${workflow}; setting any permission sets all others to \`none\`, so \`contents: read\` is included. If the job runs in a reusable workflow, add it to the calling job as well.`,
		paste: () => ({
			language: "yaml",
			text: "permissions:\n  id-token: write\n  contents: read"
		})
	}),
	ID_TOKEN_FORK_PULL_REQUEST: entry({
		message: ({ head }) => `GitHub does not issue ID tokens to pull requests from forks (this one is from ${head}).`,
		fix: () => "run the job on `push`, or skip it for pull requests from forks.",
		paste: () => ({
			language: "yaml",
			text: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository"
		})
	}),
	ID_TOKEN_DEPENDABOT: entry({
		message: ({ event }) => `GitHub does not issue ID tokens to runs that Dependabot triggers (event ${event}).`,
		fix: () => "skip the job for Dependabot, or run it on `push` after the merge.",
		paste: () => ({
			language: "yaml",
			text: "if: github.actor != 'dependabot[bot]'"
		})
	}),
	ID_TOKEN_SERVICE_FAILED: entry({
		message: ({ reason }) => `GitHub's token service did not issue an ID token: ${reason}.`,
		fix: () => "run the job again; if the error persists, check the runner's outbound network access and proxy, and https://www.githubstatus.com."
	}),
	ID_TOKEN_UNREADABLE: entry({
		message: ({ reason }) => `The token service returned something that is not an ID token: ${reason}.`,
		fix: () => "check which server responds at ACTIONS_ID_TOKEN_REQUEST_URL; a proxy may intercept the request."
	}),
	ISSUER_UNEXPECTED: entry({
		message: ({ issuer, expected, serverUrl }) => `This job's ID token was issued by ${issuer}. Tokens from ${serverUrl} should come from ${expected} (or, for an enterprise issuer, a path below it).`,
		fix: () => "find out which server responds at ACTIONS_ID_TOKEN_REQUEST_URL (an earlier step or a proxy may have redirected it). This action does not derive a trust policy from such a token."
	}),
	ISSUER_HAS_PORT: entry({
		message: ({ issuer }) => `The issuer ${issuer} contains a port, which the URL of an OIDC provider in IAM cannot have.`,
		fix: () => "make the GitHub server reachable on port 443; GITHUB_SERVER_URL then names it without a port."
	}),
	VERIFICATION_KEY_UNAVAILABLE: entry({
		message: ({ issuer, reason }) => `AWS could not fetch the signing keys of ${issuer}: ${reason}`,
		fix: ({ issuer }) => `run the job again; on your own server, AWS must reach ${issuer}/.well-known/openid-configuration and the \`jwks_uri\` it names from the internet.`
	}),
	PROVIDER_CERTIFICATE_MISMATCH: entry({
		message: ({ issuer, reason }) => `The certificate of ${issuer} does not match the provider's thumbprint: ${reason}`,
		fix: () => "update the provider's thumbprint in IAM."
	}),
	ID_TOKEN_REJECTED: entry({
		message: ({ reason }) => `AWS rejected the ID token: ${reason}`,
		fix: () => "compare the issuer and the audience in the printed claims with the OIDC provider in IAM."
	}),
	ID_TOKEN_EXPIRED: entry({
		message: ({ reason, skewSeconds }) => `The ID token had expired when AWS received it: ${reason}${skewSeconds === void 0 ? "" : `. This runner's clock is ${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? "ahead of" : "behind"} AWS's`}`,
		fix: ({ skewSeconds }) => skewSeconds === void 0 ? "run the job again; if the error persists, check what delays requests (an ID token is valid for five minutes)." : "correct the runner's clock, then run the job again (an ID token is valid for five minutes)."
	}),
	ISSUER_UNREACHABLE: entry({
		message: ({ issuer, reason }) => `AWS could not reach ${issuer}: ${reason}`,
		fix: () => "run the job again; a GitHub Enterprise Server must be reachable from the internet."
	}),
	TOKEN_FILE_UNUSABLE: entry({
		message: ({ path, reason }) => `Cannot use the token file ${path}: ${reason}.`,
		fix: () => "correct `web-identity-token-file`; a relative path is resolved from the workspace."
	})
};
// build/src/failure/codes/inputs.js
const INPUTS_FAILURES = {
	INPUT_INVALID: entry({
		message: ({ problems }) => `${problems.length === 1 ? "An input is" : `${problems.length} inputs are`} invalid:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
		fix: () => "correct the `with:` block of this step; nothing was changed and nothing was exported."
	}),
	CLAIMS_UNUSABLE: entry({
		message: ({ from, problems }) => `The claims from ${from} cannot be used: ${problems.join("; ")}.`,
		fix: () => "print only the claims in a job with `id-token: write`, and provide that JSON:",
		paste: () => ({
			language: "yaml",
			text: [
				"- run: |",
				"    curl -sS -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\",
				"      \"$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com\" |",
				"      jq '.value | split(\".\")[1] | gsub(\"-\"; \"+\") | gsub(\"_\"; \"/\") | @base64d | fromjson'"
			].join("\n")
		})
	}),
	CONFIRMATION_MISSING: entry({
		message: ({ verb }) => `\`${verb}\` asks for confirmation before it changes anything, but this is not an interactive terminal and \`--yes\` was not given. Nothing was changed.`,
		fix: () => "pass `--yes` to apply the changes without confirmation."
	}),
	CONFIRMATION_DECLINED: entry({
		message: ({ verb }) => `\`${verb}\` was not confirmed. Nothing was changed.`,
		fix: () => "run it again and answer `yes` to apply the plan."
	}),
	OUTPUT_FILE_NOT_WRITTEN: entry({
		message: ({ path, reason }) => `${path} could not be written: ${reason}.`,
		fix: () => "set `output-file` to a path inside the job's workspace."
	}),
	PULL_REQUEST_CONFIG: entry({
		message: ({ event, path, problems }) => `On the event ${event}, \`${path}\` may name only the accounts and roles that it names on the base branch:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
		fix: () => "set `allowed-account-ids` to the accounts that pull requests may plan, or merge the new accounts and roles first. The job needs `contents: read`."
	}),
	PULL_REQUEST_EVENT: entry({
		message: ({ mode, event }) => `\`mode: ${mode}\` does not run on the event ${event}, because a pull request must not have access to admin credentials.`,
		fix: () => "run it on `workflow_dispatch`; on pull requests, use `mode: plan` with read-only credentials to see what would change.",
		paste: () => ({
			language: "yaml",
			text: "on:\n  workflow_dispatch:"
		})
	})
};
// build/src/failure/codes/refusal.js
const REFUSAL_FAILURES = {
	ASSUME_NOT_AUTHORIZED: entry({
		message: ({ role, subject, reason }) => `AWS refused to let ${subject} assume ${role}: ${reason}`,
		fix: () => "only if this run should have the role: for a role that this action created, run `mode: bootstrap` with inputs that also admit this run; for any other role, add the printed statement to its trust policy."
	}),
	ROLE_MISSING: diagnosed({}),
	TRUST_SUBJECT_FORMAT: diagnosed({}),
	TRUST_SUBJECT_TEMPLATE: diagnosed({}),
	TRUST_ENVIRONMENT: diagnosed({}),
	TRUST_PULL_REQUEST: diagnosed({}),
	TRUST_TAG: diagnosed({}),
	TRUST_BRANCH: diagnosed({}),
	TRUST_REPOSITORY: diagnosed({}),
	TRUST_LETTER_CASE: diagnosed({}),
	TRUST_WILDCARD: diagnosed({}),
	TRUST_AUDIENCE: diagnosed({}),
	TRUST_CLAIM_NOT_EXPOSED: diagnosed({}),
	TRUST_KEY_PREFIX: diagnosed({}),
	TRUST_PRINCIPAL: diagnosed({}),
	TRUST_CONDITION: diagnosed({}),
	TRUST_EXPLICIT_DENY: diagnosed({}),
	TRUST_EMPTY: diagnosed({}),
	TRUST_ADMITS: diagnosed({}),
	PROVIDER_MISSING: entry({
		message: ({ account, issuer, reason }) => `Account ${account} has no OIDC provider for ${issuer}: ${reason}`,
		fix: ({ account }) => `run \`mode: bootstrap\` with credentials for account ${account}, or correct the account in \`role-to-assume\`.`
	}),
	AUDIENCE_NOT_REGISTERED: entry({
		message: ({ account, audience, reason }) => `The OIDC provider in account ${account} has no client ID ${audience}: ${reason}`,
		fix: ({ audience }) => `remove \`audience\` from this step, set it to a client ID of the provider, or run \`mode: bootstrap\` with \`audience: ${audience}\`, which adds it to the provider and to the trust policy.`
	}),
	CHAIN_NOT_AUTHORIZED: entry({
		message: ({ role, source, principal, action, reason }) => `AWS does not allow ${principal} (credentials from ${source}) to perform ${action} on ${role}: ${reason}`,
		fix: ({ action }) => action === "sts:TagSession" ? "allow `sts:TagSession` in the role's trust policy, or set `role-skip-session-tagging: true`." : "check `role-to-assume` and `role-external-id`, and admit the caller in the role's trust policy; across accounts, the caller's own permissions must allow the action as well.",
		paste: ({ principal, action, isTagged }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Principal: { AWS: toTrustedPrincipal(principal) },
				Action: isTagged ? ["sts:AssumeRole", "sts:TagSession"] : action
			})
		})
	})
};
// build/src/failure/registry.js
const known = new Map();
addFailures(INPUTS_FAILURES, ID_TOKEN_FAILURES, REFUSAL_FAILURES, CREDENTIALS_FAILURES, AWS_FAILURES);
function addFailures(...groups) {
	for (const group of groups) for (const [code, entry] of Object.entries(group)) known.set(code, entry);
}
function findFailure(code) {
	const entry = known.get(code);
	if (entry === void 0) throw new Error(`the failure ${code} is raised before it is added`);
	return entry;
}
// build/src/failure/failure.js
var Failure = class extends Error {
	code;
	fix;
	paste;
	evidence;
	constructor(code, texts, options) {
		super(texts.message, options.cause === void 0 ? {} : { cause: options.cause });
		this.name = code;
		this.code = code;
		this.fix = texts.fix;
		this.paste = texts.paste;
		this.evidence = options.evidence ?? [];
	}
};
function failure(code, values, options = {}) {
	const definition = findFailure(code);
	const paste = definition.paste?.(values);
	return new Failure(code, {
		message: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(definition.message(values)),
		fix: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(definition.fix(values)),
		paste: paste === void 0 ? void 0 : {
			...paste,
			text: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(paste.text)
		}
	}, options);
}
function withEvidence(error, evidence) {
	return new Failure(error.code, error, {
		cause: error,
		evidence: [...error.evidence, ...evidence]
	});
}
function withProfile(error, profile) {
	const { code, message, fix, paste, evidence } = error;
	return new Failure(code, {
		message: `Profile ${profile}: ${message} No profile was written.`,
		fix,
		paste
	}, {
		cause: error,
		evidence
	});
}
function withDeadlineContext(error, sentence) {
	if (!isFailure(error, "DEADLINE_EXCEEDED")) return error;
	const { code, fix, paste, evidence } = error;
	return new Failure(code, {
		message: `${error.message} ${sentence}`,
		fix,
		paste
	}, {
		cause: error,
		evidence
	});
}
function isFailure(error, ...codes) {
	return error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
}



/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findDeclaration),
/* harmony export */   g: () => (/* binding */ parseRole)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5456);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1834);


// build/src/inputs/fields/role.js
function parseRole(read, text, allowedAccounts, region) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(text) ?? ((0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeignService */ .A8)(read) ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForeignRoleArn */ .nc)(text) : void 0);
	if (arn !== void 0) return arn;
	if (!(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoleName */ .yn)(text)) {
		read.problem("role-to-assume", text, "is not a role ARN (`arn:aws:iam::111122223333:role/NAME`) or a role name");
		return;
	}
	const [account, ...others] = allowedAccounts;
	if (account === void 0 || others.length > 0) {
		read.problem("role-to-assume", text, "is a role name, but the account is unknown: use the role ARN, or set `allowed-account-ids` to exactly one account");
		return;
	}
	return {
		partition: region === void 0 ? "aws" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region),
		account,
		path: "/",
		name: text
	};
}
// build/src/inputs/find-declaration.js
async function findDeclaration(read, region, readFile, role) {
	if (![
		..._aws_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_INPUTS */ .L2,
		"config",
		"subject-format",
		"pin-ids"
	].some((name) => read.isGiven(name))) return void 0;
	const { readConfigAccounts } = await __nccwpck_require__.e(/* import() */ 3905).then(__nccwpck_require__.bind(__nccwpck_require__, 3905)).then((n) => n.accounts_exports);
	const accounts = await readConfigAccounts(read, region, readFile);
	if (accounts === void 0) {
		const { parseDeclaration } = await __nccwpck_require__.e(/* import() */ 231).then(__nccwpck_require__.bind(__nccwpck_require__, 231)).then((n) => n.declaration_exports);
		const declaration = await parseDeclaration(read, region, readFile);
		return _aws_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_INPUTS */ .L2.some((name) => read.isGiven(name)) ? declaration : void 0;
	}
	const isHere = ({ id }) => id === void 0 || id === role?.account;
	return accounts.filter(isHere).flatMap(({ declaration }) => declaration.roles.map((declared) => ({
		...declaration,
		roles: [declared]
	}))).find(({ roles: [declared] }) => declared?.name === role?.name);
}



/***/ }),

/***/ 1986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
// build/src/inputs/inputs.js
const MODES = {
	assume: "exchanges the job's ID token for temporary credentials, checks them, and exports them masked",
	plan: "shows what `bootstrap` would change; changes nothing",
	bootstrap: "creates or updates the OIDC provider, role, trust, and permissions; verifies the result by assuming the role",
	teardown: "removes what `bootstrap` created and still owns; nothing else",
	identity: "checks which AWS identity the job has; fails if it is not the expected one",
	diagnose: "explains which trust condition admits or refuses this job's token, and lints the trust policy; changes nothing",
	render: "writes the desired state as a CloudFormation template or policy JSON, or the policy that `bootstrap` itself needs"
};
const DECLARING = [
	"plan",
	"bootstrap",
	"teardown",
	"render"
];
const WITH_CREDENTIALS = [
	"plan",
	"bootstrap",
	"teardown",
	"identity",
	"diagnose"
];
const TRUSTING = [
	...DECLARING,
	"diagnose",
	"assume"
];
const INPUTS = {
	mode: {
		default: "assume",
		modes: "all"
	},
	"translate-env-variables": {
		default: "true",
		modes: "all",
		isSwitch: true
	},
	"aws-region": { modes: "all" },
	"role-to-assume": {
		modes: ["assume", "diagnose"],
		variable: "ROLE_TO_ASSUME"
	},
	roles: { modes: ["assume"] },
	audience: { modes: "all" },
	"role-session-name": {
		modes: [
			"assume",
			"plan",
			"bootstrap",
			"teardown"
		],
		variable: "ROLE_SESSION_NAME"
	},
	"role-duration-seconds": {
		default: "3600",
		modes: ["assume"],
		variable: "ROLE_DURATION_SECONDS"
	},
	"role-external-id": {
		modes: ["assume"],
		variable: "ROLE_EXTERNAL_ID"
	},
	"role-chaining": {
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "ROLE_CHAINING"
	},
	"aws-access-key-id": {
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"aws-secret-access-key": {
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"aws-session-token": {
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"web-identity-token-file": {
		modes: ["assume"],
		variable: "WEB_IDENTITY_TOKEN_FILE"
	},
	"inline-session-policy": {
		modes: ["assume"],
		variable: "INLINE_SESSION_POLICY"
	},
	"managed-session-policies": {
		modes: ["assume"],
		isList: true,
		variable: "MANAGED_SESSION_POLICIES"
	},
	"role-skip-session-tagging": {
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "ROLE_SKIP_SESSION_TAGGING"
	},
	"transitive-tag-keys": {
		modes: ["assume"],
		isList: true,
		variable: "TRANSITIVE_TAG_KEYS"
	},
	"custom-tags": { modes: ["assume"] },
	"aws-profile": { modes: ["assume"] },
	"overwrite-aws-profile": {
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "OVERWRITE_AWS_PROFILE"
	},
	"output-credentials": {
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "OUTPUT_CREDENTIALS"
	},
	"output-env-credentials": {
		modes: ["assume"],
		isSwitch: true
	},
	"export-expiration": {
		default: "false",
		modes: ["assume"],
		isSwitch: true
	},
	"unset-current-credentials": {
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "UNSET_CURRENT_CREDENTIALS"
	},
	"mask-aws-account-id": {
		default: "false",
		modes: "all",
		isSwitch: true,
		variable: "MASK_AWS_ACCOUNT_ID"
	},
	"allowed-account-ids": {
		modes: "all",
		isList: true
	},
	"use-existing-credentials": {
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "USE_EXISTING_CREDENTIALS"
	},
	"force-skip-oidc": {
		default: "false",
		modes: ["assume"],
		isSwitch: true
	},
	"special-characters-workaround": {
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "SPECIAL_CHARACTERS_WORKAROUND"
	},
	"disable-retry": {
		default: "false",
		modes: "all",
		isSwitch: true,
		variable: "DISABLE_RETRY"
	},
	"retry-max-attempts": {
		default: "12",
		modes: "all",
		variable: "RETRY_MAX_ATTEMPTS"
	},
	"action-timeout-s": {
		default: "120",
		modes: "all"
	},
	"wait-for-trust-seconds": {
		default: "0",
		modes: ["assume"]
	},
	"http-proxy": { modes: "all" },
	"no-proxy": { modes: "all" },
	"sts-endpoint": { modes: "all" },
	cleanup: {
		default: "restore",
		modes: ["assume"]
	},
	refresh: {
		default: "false",
		modes: ["assume"],
		isSwitch: true
	},
	"role-name": { modes: DECLARING },
	"role-path": {
		default: "/",
		modes: DECLARING
	},
	"role-description": { modes: DECLARING },
	"max-session-duration": {
		default: "3600",
		modes: DECLARING
	},
	"permissions-boundary": { modes: DECLARING },
	repositories: {
		modes: TRUSTING,
		isList: true
	},
	branches: {
		modes: TRUSTING,
		isList: true,
		hasCommas: true
	},
	"git-tags": {
		modes: TRUSTING,
		isList: true,
		hasCommas: true
	},
	environments: {
		modes: TRUSTING,
		isList: true,
		hasCommas: true
	},
	"pull-requests": {
		default: "false",
		modes: TRUSTING,
		isSwitch: true
	},
	"reusable-workflows": {
		modes: TRUSTING,
		isList: true
	},
	subjects: {
		modes: TRUSTING,
		isList: true,
		hasCommas: true
	},
	"trust-conditions": { modes: TRUSTING },
	"subject-format": {
		default: "auto",
		modes: TRUSTING
	},
	"pin-ids": {
		default: "true",
		modes: TRUSTING,
		isSwitch: true
	},
	"policy-arns": {
		modes: DECLARING,
		isList: true
	},
	"inline-policies": { modes: DECLARING },
	"permission-presets": {
		modes: DECLARING,
		isList: true
	},
	"resource-prefix": { modes: DECLARING },
	prune: {
		default: "false",
		modes: DECLARING,
		isSwitch: true
	},
	adopt: {
		default: "false",
		modes: DECLARING
	},
	"accept-repository": {
		modes: DECLARING,
		isList: true
	},
	"provider-only": {
		default: "false",
		modes: DECLARING,
		isSwitch: true
	},
	"accept-findings": {
		modes: DECLARING,
		isList: true
	},
	"resource-tags": { modes: DECLARING },
	verify: {
		default: "true",
		modes: ["bootstrap"],
		isSwitch: true
	},
	"retire-bootstrap-key": {
		default: "keep",
		modes: ["bootstrap", "render"]
	},
	"retire-bootstrap-key-after": {
		default: "all-verified",
		modes: ["bootstrap"]
	},
	"save-role-arn-as": { modes: ["bootstrap"] },
	"remove-provider": {
		default: "false",
		modes: ["teardown"],
		isSwitch: true
	},
	config: { modes: TRUSTING },
	account: {
		modes: DECLARING,
		isList: true
	},
	"fail-on-drift": {
		default: "false",
		modes: ["plan"],
		isSwitch: true
	},
	"output-file": { modes: ["render"] },
	"render-format": {
		default: "cloudformation",
		modes: ["render"]
	},
	"github-token": {
		default: "${{ github.token }}",
		modes: [
			"plan",
			"bootstrap",
			"teardown",
			"diagnose",
			"assume"
		],
		isSecret: true
	},
	"expected-role": { modes: ["identity"] },
	"minimum-remaining-seconds": { modes: ["identity"] }
};



/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ toIssuer),
/* harmony export */   E$: () => (/* binding */ toConditionContext),
/* harmony export */   Oi: () => (/* binding */ toProviderArn),
/* harmony export */   Yl: () => (/* binding */ defaultAudience),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   gD: () => (/* binding */ hasGithubKeys),
/* harmony export */   gK: () => (/* binding */ exposedClaims),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   s6: () => (/* binding */ toProviderName),
/* harmony export */   vh: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
// build/src/trust/token/issuer.js
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
function toProviderName(issuer) {
	return issuer.replace(/^https:\/\//u, "").replace(/(?<!\/)\/+$/u, "");
}
function toProviderArn(partition, account, issuer) {
	return `arn:${partition}:iam::${account}:oidc-provider/${toProviderName(issuer)}`;
}
function defaultAudience(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
function toIssuer(serverUrl) {
	const host = new URL(serverUrl).host.toLowerCase();
	if (host === "github.com") return GITHUB_ISSUER;
	if (host.endsWith(".ghe.com")) return `https://token.actions.${host}`;
	return `https://${host}/_services/token`;
}
function isIssuerOf(serverUrl, issuer) {
	const own = toIssuer(serverUrl);
	return issuer.slice(0, own.length).toLowerCase() === own && /^(?:\/\w[\w.-]*)?$/u.test(issuer.slice(own.length));
}
function isEnterpriseServer(serverUrl) {
	const host = new URL(serverUrl).host.toLowerCase();
	return host !== "github.com" && !host.endsWith(".ghe.com");
}
const GENERAL_CLAIMS = [
	"aud",
	"sub",
	"amr"
];
const GITHUB_CLAIMS = [
	"actor",
	"actor_id",
	"enterprise_id",
	"environment",
	"job_workflow_ref",
	"ref",
	"repository",
	"repository_id",
	"repository_owner_id",
	"workflow"
];
function exposedClaims(partition, issuer) {
	return hasGithubKeys(partition, issuer) ? [...GENERAL_CLAIMS, ...GITHUB_CLAIMS] : GENERAL_CLAIMS;
}
function hasGithubKeys(partition, issuer) {
	return partition === "aws" && issuer === "https://token.actions.githubusercontent.com";
}
function toConditionContext(partition, issuer, claims) {
	const context = new Map();
	for (const name of exposedClaims(partition, issuer)) {
		const value = claims[name];
		if (value === void 0 || value === null) continue;
		context.set(`${toProviderName(issuer)}:${name}`, Array.isArray(value) ? value.map(String) : [String(value)]);
	}
	return context;
}



/***/ }),

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ looksLike),
/* harmony export */   u: () => (/* binding */ tellApart)
/* harmony export */ });
// build/src/document/look-alikes.js
const LATIN = Object.fromEntries([
	["\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d\u0433\u0475\u04cf\u043a", "aeopcyxijshdqwrvlk"],
	["\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u0492\u050c\u051c", "ABEKMHOPCTYXIJSFGW"],
	["\u03b1\u03bf\u03c1\u03bd\u03b9\u03ba\u03c5\u03c4\u03b3\u03c7", "aopvikutyx"],
	["\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "ABEZHIKMNOPTYX"],
	["\u0585\u0578\u057d\u0570\u0581\u0251\u0261\u0269\u0131\u01c0\u217c", "onuhgagiill"]
].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, index) => [letter, [...latin][index] ?? letter])));
const ASCII = /^[\x20-\x7e\n\t]*$/u;
function toAppearance(text) {
	if (ASCII.test(text)) return text;
	const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/\p{Zs}/gu, " ").replace(/\p{Pd}/gu, "-");
	return Array.from(plain, (letter) => LATIN[letter] ?? letter).join("");
}
function looksLike(a, b) {
	return a !== b && !(ASCII.test(a) && ASCII.test(b)) && toAppearance(a) === toAppearance(b);
}
function tellApart(texts) {
	if (texts.every((text) => ASCII.test(text))) return texts;
	const byAppearance = Map.groupBy(new Set(texts), toAppearance);
	return texts.map((text) => (byAppearance.get(toAppearance(text)) ?? []).length > 1 ? showCodePoints(text) : text);
}
function showCodePoints(text) {
	return text.replace(/[^\x20-\x7e\n\t]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}



/***/ }),

/***/ 3002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SV: () => (/* binding */ REFRESH_PROFILE),
  SS: () => (/* binding */ codeSpan),
  ts: () => (/* binding */ createClock),
  ic: () => (/* binding */ createInputReader),
  wz: () => (/* binding */ decodeValue),
  It: () => (/* binding */ encodeValue),
  FV: () => (/* binding */ escapeMarkdown),
  lC: () => (/* binding */ findRefreshFolder),
  xM: () => (/* binding */ findRepositoryPath),
  Q8: () => (/* binding */ isBranchName),
  FK: () => (/* binding */ isInside),
  u4: () => (/* binding */ isRecord),
  en: () => (/* binding */ isRepositoryName),
  "do": () => (/* binding */ isSharedValue),
  fc: () => (/* binding */ makeFolder),
  Rl: () => (/* binding */ noticeWithoutCredentials),
  Yl: () => (/* binding */ parseDemands),
  qF: () => (/* binding */ parseJson),
  Bg: () => (/* binding */ pickSdkVariables),
  cl: () => (/* binding */ quoteValue),
  x8: () => (/* binding */ readBody),
  $e: () => (/* binding */ readSubject),
  Bv: () => (/* binding */ readSubjectPrefix),
  wj: () => (/* binding */ renderContext),
  Gc: () => (/* binding */ renderMarkdown),
  xs: () => (/* binding */ renderRefreshSettings),
  TK: () => (/* binding */ renderSubject),
  V7: () => (/* binding */ renderSubjectPrefix),
  km: () => (/* binding */ requestSession),
  w2: () => (/* binding */ timeoutError),
  Fq: () => (/* binding */ toEndpoint),
  cO: () => (/* binding */ toRefreshFiles),
  Bc: () => (/* binding */ toRenewalRequest),
  Gv: () => (/* binding */ toRepositoryIdentity),
  bD: () => (/* binding */ withRetry),
  d$: () => (/* binding */ writeDraft)
});

// EXTERNAL MODULE: ./build/shaken/main/arn.js
var arn = __nccwpck_require__(5456);
// EXTERNAL MODULE: ./build/shaken/main/error-message.js
var error_message = __nccwpck_require__(1891);
// EXTERNAL MODULE: ./build/shaken/main/state.js
var main_state = __nccwpck_require__(2914);
// EXTERNAL MODULE: ./build/shaken/main/failure.js
var failure = __nccwpck_require__(9697);
// EXTERNAL MODULE: ./build/shaken/main/secret.js
var main_secret = __nccwpck_require__(335);
// EXTERNAL MODULE: ./build/shaken/main/inputs.js
var inputs = __nccwpck_require__(1986);
// EXTERNAL MODULE: ./build/shaken/main/checks.js
var checks = __nccwpck_require__(262);
// EXTERNAL MODULE: ./build/shaken/main/exchange.js
var exchange = __nccwpck_require__(9930);
// EXTERNAL MODULE: ./build/shaken/main/require-id-token.js
var require_id_token = __nccwpck_require__(9176);
// EXTERNAL MODULE: ./build/shaken/main/session.js
var main_session = __nccwpck_require__(431);
// EXTERNAL MODULE: ./build/shaken/main/credentials.js
var main_credentials = __nccwpck_require__(4285);
// EXTERNAL MODULE: ./build/shaken/main/aws.js
var aws = __nccwpck_require__(1834);
// EXTERNAL MODULE: ./build/shaken/main/issuer.js
var issuer = __nccwpck_require__(8700);
// EXTERNAL MODULE: ./build/shaken/main/find-declaration.js
var find_declaration = __nccwpck_require__(513);
// EXTERNAL MODULE: ./build/shaken/main/session2.js
var session2 = __nccwpck_require__(6761);
// EXTERNAL MODULE: ./build/shaken/main/printable.js
var printable = __nccwpck_require__(4996);
// EXTERNAL MODULE: ./build/shaken/main/look-alikes.js
var look_alikes = __nccwpck_require__(6116);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/shaken/main/main.js

























// build/src/aws/sts/endpoint.js
const OVERRIDE_VARIABLES = [
	"AWS_USE_FIPS_ENDPOINT",
	"AWS_USE_DUALSTACK_ENDPOINT",
	"AWS_STS_REGIONAL_ENDPOINTS"
];
const OVERRIDE_SETTING = /endpoint|fips|dualstack/iu;
const REGION = /^[a-z]+(?:-[a-z]+)+-\d+$/u;
const SUFFIXES = {
	aws: "amazonaws.com",
	"aws-cn": "amazonaws.com.cn",
	"aws-us-gov": "amazonaws.com",
	"aws-eusc": "amazonaws.eu",
	"aws-iso": "c2s.ic.gov",
	"aws-iso-b": "sc2s.sgov.gov",
	"aws-iso-e": "cloud.adc-e.uk",
	"aws-iso-f": "csp.hci.ic.gov"
};
function findStsEndpoint(env, region, stsEndpoint) {
	if (stsEndpoint === void 0 && hasEndpointOverride(env)) return void 0;
	const isIgnored = env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true";
	const given = stsEndpoint ?? (isIgnored ? void 0 : env["AWS_ENDPOINT_URL_STS"] || env["AWS_ENDPOINT_URL"]);
	if (given) return URL.canParse(given) && isPlain(new URL(given)) ? new URL(given) : void 0;
	return REGION.test(region) ? new URL(`https://sts.${region}.${SUFFIXES[(0,arn/* toPartition */.I2)(region)]}`) : void 0;
}
function isPlain({ protocol, username, search, hash }) {
	return /^https?:$/u.test(protocol) && username === "" && search === "" && hash === "";
}
function hasEndpointOverride(env) {
	if (OVERRIDE_VARIABLES.some((name) => env[name])) return true;
	const folder = (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".aws");
	return [env["AWS_CONFIG_FILE"] || (0,external_node_path_.join)(folder, "config"), env["AWS_SHARED_CREDENTIALS_FILE"] || (0,external_node_path_.join)(folder, "credentials")].some((path) => OVERRIDE_SETTING.test(readText$1(path)));
}
function readText$1(path) {
	try {
		return (0,external_node_fs_.statSync)(path).isFile() ? (0,external_node_fs_.readFileSync)(path, "utf8") : "";
	} catch {
		return "";
	}
}
function toEndpoint({ protocol, hostname, port, pathname }) {
	return {
		protocol,
		hostname,
		...port === "" ? {} : { port: Number(port) },
		path: pathname.endsWith("/") ? pathname : `${pathname}/`
	};
}
// build/src/http/request.js
const main_require = (0,external_node_module_.createRequire)(import.meta.url);
function createHttpClient(protocol, options) {
	const { Agent: HttpAgent, request: start } = protocol === "http:" ? main_require("node:http") : main_require("node:https");
	return {
		agent: new HttpAgent(options),
		start
	};
}
function request({ agent, start }, { hostname, body, onSent, ...options }, { connectMs, totalMs, maxBytes, signal }) {
	return new Promise((resolve, reject) => {
		const sent = start({
			...options,
			agent,
			host: toHost(hostname)
		});
		const stopTimers = () => {
			clearTimeout(connecting);
			clearTimeout(waiting);
		};
		const fail = (error) => {
			stopTimers();
			sent.destroy(error);
			reject(error);
		};
		const limit = (milliseconds, what) => setTimeout(() => fail(timeoutError(`${what} within ${milliseconds / 1e3} s`)), milliseconds);
		const connecting = limit(connectMs, "no connection");
		const waiting = limit(totalMs, "no complete response");
		const abort = () => fail(Object.assign(new Error("the request was aborted"), { name: "AbortError" }));
		if (signal?.aborted === true) abort();
		else signal?.addEventListener("abort", abort, { once: true });
		sent.once("finish", () => {
			clearTimeout(connecting);
			onSent?.();
		});
		sent.once("close", () => {
			stopTimers();
			signal?.removeEventListener("abort", abort);
		});
		sent.on("error", fail);
		sent.once("response", (response) => {
			readBody(response, maxBytes).then((read) => resolve({
				status: response.statusCode ?? 0,
				statusText: response.statusMessage,
				headers: response.headers,
				body: read
			}), fail);
		});
		sent.end(body);
	});
}
const TOO_LONG = "RESPONSE_TOO_LONG";
function isGarbled(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" && (code === TOO_LONG || code.startsWith("HPE_"));
}
async function readBody(source, maxBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of source) {
		size += chunk.byteLength;
		if (size > maxBytes) throw Object.assign(new Error(`the response is longer than ${maxBytes / 1024} KiB`), { code: TOO_LONG });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function timeoutError(message) {
	return Object.assign(new Error(message), { name: "TimeoutError" });
}
function toHost(hostname) {
	return hostname.replace(/^\[|\]$/gu, "");
}
// build/src/aws/transport.js
const LIMITS$1 = {
	connectMs: 5e3,
	totalMs: 15e3,
	maxBytes: 10485760
};
const MAX_IDLE_MS = 4e3;
function openTransport(proxyEnv) {
	const pools = new Map();
	const poolFor = (protocol) => {
		const pool = pools.get(protocol) ?? createPool(protocol, proxyEnv);
		pools.set(protocol, pool);
		return pool;
	};
	return {
		open(url) {
			const scheme = url.protocol.slice(0, -1);
			if (!proxyEnv[`${scheme}_proxy`] && !proxyEnv[`${scheme.toUpperCase()}_PROXY`]) poolFor(url.protocol).open(url);
		},
		handler: {
			metadata: { handlerProtocol: "http/1.1" },
			handle: async (request, { abortSignal } = {}) => {
				const signal = abortSignal instanceof AbortSignal ? abortSignal : void 0;
				return { response: await send(poolFor(request.protocol).client, request, signal) };
			},
			updateHttpClientConfig: () => {},
			httpHandlerConfigs: () => ({}),
			destroy: () => {}
		}
	};
}
function createPool(protocol, proxyEnv) {
	const client = createHttpClient(protocol, {
		keepAlive: true,
		proxyEnv: { ...proxyEnv }
	});
	const { agent } = client;
	const connect = agent.createConnection.bind(agent);
	let early = [];
	agent.createConnection = (options, callback) => {
		const found = early.find(({ to }) => to === `${options.host}:${options.port}`);
		if (found === void 0) return connect(options, callback);
		early = early.filter((connection) => connection !== found);
		return Date.now() - found.since < MAX_IDLE_MS && found.socket.writable ? found.socket : connect(options, callback);
	};
	return {
		client,
		open({ hostname, port: given }) {
			const host = toHost(hostname);
			const port = given === "" ? protocol === "http:" ? 80 : 443 : Number(given);
			const servername = (0,external_node_net_namespaceObject.isIP)(host) === 0 ? host : "";
			const socket = connect({
				...agent.options,
				host,
				port,
				servername
			});
			socket?.on("error", () => {});
			if (socket) early = [...early, {
				to: `${host}:${port}`,
				since: Date.now(),
				socket
			}];
		}
	};
}
async function send(client, { method, hostname, port, path, query, headers, username, password, body }, signal) {
	const response = await request(client, {
		method,
		hostname,
		port,
		path: `${path}${renderQuery(query)}`,
		headers: { ...headers },
		...username === void 0 ? {} : { auth: `${username}:${password ?? ""}` },
		body
	}, {
		...LIMITS$1,
		signal
	}).catch((error) => {
		throw isGarbled(error) ? Object.assign(timeoutError((0,error_message/* errorMessage */.g)(error)), { cause: error }) : error;
	});
	switch (classifyResponse(findAction(body), response)) {
		case "complete": return toResponse(response);
		case "truncated": throw timeoutError(`the response did not come from AWS, or is incomplete (HTTP ${response.status})`);
		case "foreign": throw new Error(`the response did not come from AWS (HTTP ${response.status})`);
	}
}
function toResponse({ status, statusText, headers, body }) {
	const joined = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]);
	return {
		statusCode: status,
		reason: statusText,
		headers: Object.fromEntries(joined),
		body
	};
}
function findAction(sent) {
	return typeof sent === "string" ? /(?:^|&)Action=(\w+)/u.exec(sent)?.[1] : void 0;
}
function classifyResponse(action, { status, body }) {
	const isSuccess = status >= 200 && status < 300;
	const isRefusal = status >= 400 && status < 500;
	if (action === void 0 || !(isSuccess || isRefusal)) return "complete";
	const root = isSuccess ? `${action}Response` : "ErrorResponse";
	const hasStart = new RegExp(`<${root}[\\s>]`, "u").test(body.subarray(0, 1e3).toString("utf8"));
	if (hasStart && body.subarray(-1e3).toString("utf8").trimEnd().endsWith(`</${root}>`) && (isRefusal || hasContents(CONTENTS[action] ?? [], body))) return "complete";
	return isRefusal && !hasStart && status !== 408 && status !== 429 ? "foreign" : "truncated";
}
const CREDENTIALS = [
	"AccessKeyId",
	"SecretAccessKey",
	"SessionToken",
	"Expiration"
];
const CONTENTS = {
	AssumeRole: [
		...CREDENTIALS,
		"Arn",
		"AssumedRoleId"
	],
	AssumeRoleWithWebIdentity: CREDENTIALS,
	GetCallerIdentity: [
		"Arn",
		"Account",
		"UserId"
	],
	GetRole: [
		"Arn",
		"RoleName",
		"AssumeRolePolicyDocument"
	],
	GetRolePolicy: ["PolicyDocument"],
	GetOpenIDConnectProvider: ["Url"]
};
function hasContents(names, body) {
	return names.every((name) => body.includes(`<${name}>`) && body.includes(`</${name}>`));
}
function renderQuery(query = {}) {
	const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`));
	return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
// build/src/json.js
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// build/src/runner/clock.js
const GRACE_MS = 1e3;
function startDeadline(seconds) {
	const controller = new AbortController();
	const { signal } = controller;
	const start = performance.now();
	let limit = seconds;
	const expire = () => controller.abort((0,failure/* failure */.V2)("DEADLINE_EXCEEDED", { seconds: limit }));
	const remaining = () => start + limit * 1e3 - performance.now();
	const startTimer = (milliseconds) => limit === 0 ? void 0 : setTimeout(expire, milliseconds);
	let timer = startTimer(seconds * 1e3);
	const expired = new Promise((_, reject) => {
		signal.addEventListener("abort", () => setTimeout(() => reject(signal.reason), GRACE_MS), { once: true });
	});
	expired.catch(() => {});
	const end = () => {
		clearTimeout(timer);
		controller.abort(new Error("the step has ended"));
	};
	const require = () => {
		if (limit !== 0 && remaining() <= 0) expire();
		if (signal.aborted) throw signal.reason;
	};
	const extend = (longer) => {
		if (longer === limit) return;
		clearTimeout(timer);
		limit = longer;
		timer = startTimer(Math.max(0, remaining()));
	};
	return {
		signal,
		expired,
		require,
		extend,
		end
	};
}
function createClock(signal = new AbortController().signal) {
	return {
		now: () => Date.now(),
		sleep: async (milliseconds, sentence) => {
			try {
				await (0,promises_namespaceObject.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				if (!signal.aborted) throw error;
				throw sentence === void 0 ? signal.reason : (0,failure/* withDeadlineContext */.Oe)(signal.reason, sentence);
			}
		}
	};
}
// build/src/trust/subject/subject.js
function renderSubjectPrefix(repository, format) {
	return format === "classic" ? `repo:${repository.owner}/${repository.name}` : `repo:${repository.owner}@${repository.ownerId}/${repository.name}@${repository.id}`;
}
function renderSubject(repository, format, context) {
	return `${renderSubjectPrefix(repository, format)}:${renderContext(context)}`;
}
function renderContext(context) {
	switch (context.kind) {
		case "branch": return `ref:refs/heads/${encodeValue(context.name)}`;
		case "tag": return `ref:refs/tags/${encodeValue(context.name)}`;
		case "environment": return `environment:${encodeValue(context.name)}`;
		case "pull-request": return "pull_request";
	}
}
function encodeValue(value) {
	return value.replaceAll(":", "%3A");
}
function decodeValue(value) {
	return value.replaceAll("%3A", ":");
}
function isSharedValue(value) {
	return /:|%3A/u.test(value) || /[*?]/u.test(value) && /[%?]|\*3?A/u.test(value);
}
function readSubject(claims) {
	const repository = toRepositoryIdentity(claims);
	for (const format of ["classic", "immutable"]) {
		const prefix = `${renderSubjectPrefix(repository, format)}:`;
		const context = claims.sub.startsWith(prefix) ? claims.sub.slice(prefix.length) : void 0;
		if (context !== void 0 && /^(?:(?:ref|environment):)?[^:]+$/u.test(context)) return {
			kind: "default",
			format
		};
	}
	return { kind: "template" };
}
function readSubjectPrefix(prefix, repository) {
	return ["classic", "immutable"].find((format) => prefix.replace(/:$/u, "") === renderSubjectPrefix(repository, format));
}
function toRepositoryIdentity(claims) {
	const [owner = "", name = ""] = claims.repository.split("/", 2);
	return {
		owner,
		name,
		ownerId: claims.ownerId,
		id: claims.repositoryId
	};
}
function isRepositoryName(fullName) {
	return /^[a-z\d](?:[a-z\d_-]{0,99})\/(?!\.{1,2}$)[\w.-]{1,100}$/iu.test(fullName);
}
function isBranchName(name) {
	return /^[^\s~^:?*[\\\p{Cc}]{1,255}$/u.test(name);
}
// build/src/runner/expiry.js
function noteExpiry(env, accessKeyId, expiration) {
	const path = noteFor(env, (0,main_state/* fingerprint */.Rj)(accessKeyId));
	if (path === void 0) return;
	try {
		(0,external_node_fs_.writeFileSync)(path, expiration, { mode: 384 });
	} catch {}
}
function readNotedExpiry(env, accessKeyId) {
	const path = noteFor(env, (0,main_state/* fingerprint */.Rj)(accessKeyId));
	if (path === void 0) return void 0;
	try {
		const text = (0,external_node_fs_.readFileSync)(path, "utf8");
		return /^\d{4}-\d\d-\d\dT[\d:.]{8,16}Z$/u.test(text) ? text : void 0;
	} catch {
		return;
	}
}
function noteFor(env, keyFingerprint) {
	const folder = env["RUNNER_TEMP"];
	return folder ? (0,external_node_path_.join)(folder, `gh-oidc-aws-expiry-${keyFingerprint.slice(0, 32)}`) : void 0;
}
// build/src/runner/context.js
function readContext(env) {
	const text = (name) => env[name]?.trim() || void 0;
	const event = readEvent(text("GITHUB_EVENT_PATH"));
	return {
		repository: text("GITHUB_REPOSITORY"),
		repositoryId: text("GITHUB_REPOSITORY_ID"),
		ownerId: text("GITHUB_REPOSITORY_OWNER_ID"),
		defaultBranch: findDefaultBranch(event),
		isPublic: at(event, "repository", "private") !== true,
		serverUrl: URL.canParse(text("GITHUB_SERVER_URL") ?? "") ? text("GITHUB_SERVER_URL") ?? "" : "https://github.com",
		event: text("GITHUB_EVENT_NAME") ?? "",
		actor: text("GITHUB_ACTOR") ?? "",
		job: text("GITHUB_JOB") ?? "this job",
		workflowFile: toWorkflowFile(text("GITHUB_WORKFLOW_REF")),
		runId: text("GITHUB_RUN_ID") ?? "0",
		runAttempt: text("GITHUB_RUN_ATTEMPT") ?? "1",
		fork: findFork(event),
		pullRequest: findPullRequest(event),
		baseBranch: text("GITHUB_BASE_REF"),
		region: findRegion(text("AWS_REGION"), text("AWS_DEFAULT_REGION")),
		hasIdToken: text("ACTIONS_ID_TOKEN_REQUEST_URL") !== void 0 && text("ACTIONS_ID_TOKEN_REQUEST_TOKEN") !== void 0
	};
}
function findRegion(...values) {
	const given = values.filter((value) => value !== void 0);
	return given.find((value) => /-\d{1,2}$/u.test(value)) ?? given[0];
}
function readAmbientCredentials(env) {
	const read = (name) => env[name]?.trim() ?? "";
	const [accessKeyId, secret, token] = [
		read("AWS_ACCESS_KEY_ID"),
		read("AWS_SECRET_ACCESS_KEY"),
		read("AWS_SESSION_TOKEN")
	];
	if (!accessKeyId || !secret) return void 0;
	const expiration = readNotedExpiry(env, accessKeyId);
	return {
		accessKeyId,
		secretAccessKey: new main_secret/* Secret */.z(secret),
		sessionToken: token ? new main_secret/* Secret */.z(token) : void 0,
		...expiration === void 0 ? {} : { expiration },
		from: "the environment (AWS_ACCESS_KEY_ID)"
	};
}
function readActionReference(env) {
	const repository = env["GITHUB_ACTION_REPOSITORY"];
	const ref = env["GITHUB_ACTION_REF"];
	return repository && ref ? `${repository}@${ref}` : "org/gh-oidc-aws@v1";
}
function readDocsUrl(env) {
	const repository = env["GITHUB_ACTION_REPOSITORY"];
	const ref = env["GITHUB_ACTION_REF"];
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	return repository && ref ? `${server}/${repository}/blob/${ref}/docs/failures.md` : "docs/failures.md";
}
function toWorkflowFile(reference) {
	return /^[^/]+\/[^/]+\/([^@]+)@/u.exec(reference ?? "")?.[1] ?? "the workflow";
}
function readEvent(path) {
	if (path === void 0) return void 0;
	try {
		return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
	} catch {
		return;
	}
}
function findDefaultBranch(event) {
	const name = textAt(event, "repository", "default_branch");
	return name !== void 0 && isBranchName(name) ? name : void 0;
}
function findPullRequest(event) {
	const number = at(event, "pull_request", "number");
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
function findFork(event) {
	const head = at(event, "pull_request", "head");
	if (head === void 0) return void 0;
	const base = textAt(event, "repository", "full_name");
	const name = textAt(head, "repo", "full_name");
	return (at(head, "repo", "fork") === true || at(head, "repo") === null || base !== void 0 && name !== base) && name !== base ? name ?? "a deleted repository" : void 0;
}
function at(value, ...path) {
	return path.reduce((inner, key) => typeof inner === "object" && inner !== null ? inner[key] : void 0, value);
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function hasReadableEvent(env) {
	return readEvent(env["GITHUB_EVENT_PATH"]) !== void 0;
}
// build/src/retry.js
async function withRetry(rules, work) {
	for (let attempt = 1;; attempt += 1) try {
		return await work();
	} catch (error) {
		if (attempt >= rules.maxAttempts || !rules.isTransient(error)) throw error;
		const pauseMs = rules.pauseMs(attempt);
		rules.onRetry?.(error, pauseMs);
		await rules.clock.sleep(pauseMs, rules.describePause?.(error));
	}
}
// build/src/runner/id-token.js
const MINIMUM_LIFE_MS = 6e4;
const LIMITS = {
	connectMs: 1e4,
	totalMs: 1e4,
	maxBytes: 262144
};
const MAX_ATTEMPTS = 5;
function createIdTokens(settings) {
	const issued = new Map();
	const pending = new Map();
	return {
		async mint(audience, age) {
			const known = issued.get(audience);
			if (age === "any" && known !== void 0 && remainingLife(known, settings.clock.now()) > MINIMUM_LIFE_MS) return known;
			const underWay = age === "any" ? pending.get(audience) : void 0;
			if (underWay !== void 0) return underWay;
			const requested = requestWithRetry(audience, settings).finally(() => pending.delete(audience));
			pending.set(audience, requested);
			const token = await requested;
			issued.set(audience, token);
			return token;
		},
		read: decode$1
	};
}
function remainingLife(token, now) {
	const { exp } = decode$1(token);
	return typeof exp === "number" ? exp * 1e3 - now : 0;
}
function attemptError(message, isTransient, cause) {
	return Object.assign(new Error(message, { cause }), { isTransient });
}
async function requestWithRetry(audience, settings) {
	const { clock, maxAttempts, signal } = settings;
	try {
		return await withRetry({
			maxAttempts: Math.min(maxAttempts, MAX_ATTEMPTS),
			isTransient: (error) => !signal.aborted && error instanceof Error && "isTransient" in error && error.isTransient === true,
			pauseMs: (attempt) => Math.random() * 250 * 2 ** attempt,
			clock,
			describePause: (error) => `The request for the ID token was about to be retried: ${(0,error_message/* errorMessage */.g)(error)}.`
		}, () => requestOnce(audience, settings));
	} catch (error) {
		if ((0,failure/* isFailure */.N6)(error)) throw error;
		if (signal.aborted) throw (0,failure/* withDeadlineContext */.Oe)(signal.reason, "The request for the job's ID token was under way.");
		throw (0,failure/* failure */.V2)("ID_TOKEN_SERVICE_FAILED", { reason: (0,error_message/* errorMessage */.g)(error) });
	}
}
async function requestOnce(audience, settings) {
	if (!URL.canParse(settings.requestUrl)) throw attemptError("ACTIONS_ID_TOKEN_REQUEST_URL is not a valid URL", false);
	const url = new URL(settings.requestUrl);
	url.searchParams.set("audience", audience);
	const { status, body } = await get(url, settings);
	if (status !== 200) throw attemptError(`it answered HTTP ${status}`, status >= 500 || status === 429);
	const token = findToken(body.toString("utf8"));
	if (token === void 0) throw attemptError("its response contains no token", true);
	settings.mask(token);
	for (const part of token.reveal().split(".")) if (part !== "") settings.mask(new main_secret/* Secret */.z(part));
	return token;
}
async function get(url, { proxyEnv, requestToken: bearer, signal, whileWaiting }) {
	const { protocol, hostname, port, pathname, search } = url;
	const headers = {
		Authorization: `bearer ${bearer.reveal()}`,
		Accept: "application/json"
	};
	try {
		return await request(createHttpClient(protocol, { proxyEnv: { ...proxyEnv } }), {
			method: "GET",
			protocol,
			hostname,
			port,
			path: `${pathname}${search}`,
			headers,
			onSent: whileWaiting
		}, {
			...LIMITS,
			signal
		});
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		throw attemptError(`no response (${typeof code === "string" && !isGarbled(error) ? code : (0,error_message/* errorMessage */.g)(error)})`, true, error);
	}
}
function findToken(body) {
	const answer = parseJson(body);
	const value = isRecord(answer) ? answer["value"] : void 0;
	return typeof value === "string" && value !== "" ? new main_secret/* Secret */.z(value) : void 0;
}
function decode$1(token) {
	const [, payload = "", signature] = token.reveal().split(".");
	if (signature === void 0) throw (0,failure/* failure */.V2)("ID_TOKEN_UNREADABLE", { reason: "it is not a JSON Web Token" });
	const claims = parseJson(Buffer.from(payload, "base64url").toString("utf8"));
	if (isRecord(claims)) return claims;
	throw (0,failure/* failure */.V2)("ID_TOKEN_UNREADABLE", { reason: "its payload is not a JSON object" });
}
// build/src/runner/proxy.js
function readProxyPasswords(env) {
	return PROXY_VARIABLES.flatMap((name) => {
		const value = toProxyAddress(env[name]);
		const password = value !== void 0 && URL.canParse(value) ? new URL(value).password : "";
		return password === "" ? [] : [new main_secret/* Secret */.z(password), new main_secret/* Secret */.z(decode(password))];
	});
}
function readProxyEnv(env) {
	const entries = PROXY_VARIABLES.map((name) => [name, toProxyAddress(env[name])]);
	const { NO_PROXY, no_proxy } = env;
	return {
		...Object.fromEntries(entries.filter(([, value]) => value !== void 0)),
		...dropAbsent({
			NO_PROXY,
			no_proxy
		})
	};
}
function readAwsProxyEnv(env, { address, without }) {
	const read = readProxyEnv({
		...env,
		...address === void 0 ? {} : toProxyVariables(address),
		...without === void 0 ? {} : {
			NO_PROXY: without,
			no_proxy: without
		}
	});
	const { HTTP_PROXY, http_proxy, HTTPS_PROXY, https_proxy } = read;
	const fallback = HTTPS_PROXY ?? https_proxy ?? HTTP_PROXY ?? http_proxy;
	return {
		...read,
		...dropAbsent({ HTTPS_PROXY: fallback })
	};
}
function readUnusableProxies(env) {
	return PROXY_VARIABLES.filter((name) => {
		const address = toProxyAddress(env[name]);
		return Boolean(env[name]) && (address === void 0 || !/^https?:/u.test(address));
	}).map((name) => {
		return `${name} is ${/^socks/iu.test(env[name] ?? "") ? "a SOCKS proxy, which is not supported" : "not an HTTP or HTTPS proxy URL"}; ignoring it and connecting directly.`;
	});
}
function toProxyVariables(address) {
	return Object.fromEntries(PROXY_VARIABLES.map((name) => [name, address]));
}
const PROXY_VARIABLES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"http_proxy",
	"https_proxy"
];
function toProxyAddress(address) {
	if (!address) return void 0;
	const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(address) ? address : `http://${address}`;
	if (!URL.canParse(full)) return void 0;
	const url = new URL(full);
	url.username = encodeURIComponent(decode(url.username));
	url.password = encodeURIComponent(decode(url.password));
	return url.href;
}
function dropAbsent(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// build/src/app/github.js
function openGitHub(settings, beforeLoading = () => {}) {
	const api = async () => {
		beforeLoading();
		return (await Promise.all(/* import() */[__nccwpck_require__.e(7256), __nccwpck_require__.e(9803)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9803))).createGitHubApi(settings);
	};
	return {
		github: {
			findEnvironment: async (fullName, name) => (await api()).findEnvironment(fullName, name),
			readRepository: async (fullName) => (await api()).readRepository(fullName),
			findSubjectCustomization: async (fullName) => (await api()).findSubjectCustomization(fullName)
		},
		variables: { save: async (...request) => {
			beforeLoading();
			const { createRepositoryVariables } = await Promise.all(/* import() */[__nccwpck_require__.e(7256), __nccwpck_require__.e(6191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6191));
			return createRepositoryVariables(settings).save(...request);
		} },
		files: { find: async (...request) => {
			beforeLoading();
			const { createRepositoryFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(7256), __nccwpck_require__.e(6961)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6961));
			return createRepositoryFiles(settings).find(...request);
		} },
		comments: { publish: async (...request) => {
			beforeLoading();
			const { createPlanComments } = await Promise.all(/* import() */[__nccwpck_require__.e(7256), __nccwpck_require__.e(3103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3103));
			return createPlanComments(settings).publish(...request);
		} }
	};
}
// build/src/app/ports.js
const loadWebIdentity = lazy(() => __nccwpck_require__.e(/* import() */ 6152).then(__nccwpck_require__.bind(__nccwpck_require__, 6152)));
const NEW_KEY_PAUSES_MS = [
	1e3,
	2500,
	5e3
];
function createAwsPorts(settings, findStsUrl, idTokens, clock, log) {
	const untilKeyIsKnown = async (call) => {
		const { isUnknownKey } = await __nccwpck_require__.e(/* import() */ 2936).then(__nccwpck_require__.bind(__nccwpck_require__, 2936)).then((n) => n.errors_exports);
		return withRetry({
			clock,
			maxAttempts: NEW_KEY_PAUSES_MS.length + 1,
			isTransient: isUnknownKey,
			pauseMs: (attempt) => NEW_KEY_PAUSES_MS[attempt - 1] ?? 0,
			describePause: () => "The step was waiting for AWS to know the access key.",
			onRetry: (_, pauseMs) => log.info(`AWS does not know the access key; if it is new, it soon will: retrying in ${pauseMs / 1e3} s.`)
		}, call);
	};
	const openSts = (read, region = settings.region) => ({ assumeRoleWithWebIdentity: async (request) => {
		const { createWebIdentitySts } = await loadWebIdentity();
		return createWebIdentitySts({
			...settings,
			region
		}, findStsUrl(region), read).assumeRoleWithWebIdentity(request);
	} });
	return {
		settings,
		sts: openSts(idTokens.read),
		fileSts: openSts((token) => findClaims(idTokens, token)),
		openSts: (region) => openSts(idTokens.read, region),
		caller: { callerIdentity: async (credentials) => {
			const { createCallerSts } = await Promise.all(/* import() */[__nccwpck_require__.e(8400), __nccwpck_require__.e(8890), __nccwpck_require__.e(6074), __nccwpck_require__.e(1073)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5632)).then((n) => n.client_exports);
			return createCallerSts(settings).callerIdentity(credentials);
		} },
		givenKeyCaller: { callerIdentity: async (credentials) => {
			const { createCallerSts } = await Promise.all(/* import() */[__nccwpck_require__.e(8400), __nccwpck_require__.e(8890), __nccwpck_require__.e(6074), __nccwpck_require__.e(1073)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5632)).then((n) => n.client_exports);
			return untilKeyIsKnown(() => createCallerSts(settings).callerIdentity(credentials));
		} },
		roles: { assumeRole: async (...request) => {
			const { createRoleSts } = await Promise.all(/* import() */[__nccwpck_require__.e(8400), __nccwpck_require__.e(8890), __nccwpck_require__.e(6074), __nccwpck_require__.e(2096)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4782));
			return untilKeyIsKnown(() => createRoleSts(settings).assumeRole(...request));
		} },
		openLookup: (credentials, purpose) => ({ lookUp: async (...request) => {
			const { createLiveLookup } = await Promise.all(/* import() */[__nccwpck_require__.e(8400), __nccwpck_require__.e(8890), __nccwpck_require__.e(6074), __nccwpck_require__.e(9492), __nccwpck_require__.e(1542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5964));
			return createLiveLookup(settings, credentials, purpose).lookUp(...request);
		} })
	};
}
function findClaims(idTokens, token) {
	try {
		return idTokens.read(token);
	} catch {
		return {};
	}
}
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// build/src/app/action-ports.js
const { env: env$2 } = process;
function createActionPorts(command, context, earlier, host, signal) {
	const { region, maxAttempts, stsEndpoint } = command;
	const connections = openTransport(readAwsProxyEnv(env$2, command.proxy));
	const findStsUrl = (inRegion) => findStsEndpoint(env$2, inRegion, stsEndpoint);
	const idTokens = openIdTokens(command, host, signal, () => {
		for (const next of listExchangeRegions(command)) {
			const url = findStsUrl(next);
			if (url !== void 0) connections.open(url);
		}
		if (!EXCHANGING.includes(command.kind)) return;
		loadWebIdentity().catch(() => {});
	});
	const clock = createClock(signal);
	const aws = createAwsPorts({
		region,
		maxAttempts,
		stsEndpoint,
		signal,
		connections
	}, findStsUrl, idTokens, clock, host.log);
	return {
		...aws,
		...openRunGitHub(command, signal),
		context,
		clock,
		log: host.log,
		maxAttempts,
		idTokens,
		earlier,
		ambient: openAmbient(command, aws.settings),
		workspace: env$2,
		actionReference: readActionReference(env$2),
		mask: (secret) => host.mask(secret),
		openProfile: void 0
	};
}
const EXCHANGING = [
	"assume",
	"assume-roles",
	"bootstrap"
];
function listExchangeRegions(command) {
	if (command.kind === "assume-roles") return command.options.profiles.map(({ region }) => region);
	return EXCHANGING.includes(command.kind) ? [command.region] : [];
}
function openIdTokens(command, host, signal, whileWaiting) {
	return createIdTokens({
		requestUrl: env$2["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "",
		requestToken: new main_secret/* Secret */.z(env$2["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""),
		proxyEnv: readProxyEnv(env$2),
		maxAttempts: command.maxAttempts,
		signal,
		clock: createClock(signal),
		mask: (secret) => host.mask(secret),
		whileWaiting
	});
}
function openRunGitHub({ githubToken, maxAttempts }, signal) {
	const fromEnvironment = env$2["GITHUB_TOKEN"];
	const token = githubToken ?? (fromEnvironment ? new main_secret/* Secret */.z(fromEnvironment) : void 0);
	return openGitHub({
		apiUrl: env$2["GITHUB_API_URL"] || "https://api.github.com",
		token,
		maxAttempts,
		signal,
		clock: createClock(signal)
	}, () => {
		if (!hasReadableEvent(env$2)) delete env$2["GITHUB_EVENT_PATH"];
	});
}
function openAmbient(command, settings) {
	const isUnset = "keepsExisting" in command && command.options.unsetsCurrent;
	return { load: async () => {
		const { createAmbientCredentials } = await __nccwpck_require__.e(/* import() */ 526).then(__nccwpck_require__.bind(__nccwpck_require__, 526));
		const load = () => createAmbientCredentials(settings).load();
		return isUnset ? withoutKeys(load) : load();
	} };
}
async function withoutKeys(work) {
	const before = main_state/* KEY_VARIABLES */.A8.map((name) => [name, env$2[name]]);
	for (const name of main_state/* KEY_VARIABLES */.A8) delete env$2[name];
	try {
		return await work();
	} finally {
		for (const [name, value] of before) if (value !== void 0) env$2[name] = value;
	}
}
// build/src/runner/refresh/settings.js
const REFRESH_PROFILE = "gh-oidc-aws";
const SDK_VARIABLES = [
	"AWS_CONFIG_FILE",
	"AWS_DEFAULT_PROFILE",
	"AWS_ENDPOINT_URL",
	"AWS_ENDPOINT_URL_STS",
	"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
	"AWS_PROFILE",
	"AWS_SHARED_CREDENTIALS_FILE",
	"AWS_USE_DUALSTACK_ENDPOINT",
	"AWS_USE_FIPS_ENDPOINT"
];
function pickSdkVariables(env) {
	return Object.fromEntries(SDK_VARIABLES.flatMap((name) => env[name] ? [[name, env[name]]] : []));
}
function renderRefreshSettings(settings) {
	return `${JSON.stringify({
		version: 1,
		...settings
	}, null, 2)}\n`;
}
function toRefreshFiles(folder) {
	return {
		config: (0,external_node_path_.join)(folder, "config"),
		settings: (0,external_node_path_.join)(folder, "settings.json"),
		cache: (0,external_node_path_.join)(folder, "credentials.json"),
		lock: (0,external_node_path_.join)(folder, "lock")
	};
}
function findRefreshFolder(env) {
	const { AWS_PROFILE: profile, AWS_CONFIG_FILE: config } = env;
	if (profile !== "gh-oidc-aws" || !config) return void 0;
	const folder = (0,external_node_path_.dirname)(config);
	return (0,external_node_path_.basename)(folder).startsWith("gh-oidc-aws-") ? folder : void 0;
}
// build/src/app/handover.js
const { env: env$1 } = process;
const REFRESH_SCRIPT = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ""), "refresh", "index.js");
async function prepareHandovers({ failure, profiles = [], renewal, exports }, { maxAttempts, stsEndpoint, proxy, cleanup }, host) {
	if (failure !== void 0) return [];
	const { platform, execPath: node } = process;
	const proxyEnv = readAwsProxyEnv(env$1, proxy);
	const settings = {
		env: env$1,
		maxAttempts,
		stsEndpoint,
		proxyEnv,
		platform,
		node,
		script: REFRESH_SCRIPT
	};
	const stays = cleanup === "none" || (0,main_state/* skipsCleanup */.jb)(env$1);
	const log = (line) => host.log.info(line);
	if (profiles.some((profile) => profile.renewal !== void 0)) {
		const { createRenewedProfiles } = await __nccwpck_require__.e(/* import() */ 5611).then(__nccwpck_require__.bind(__nccwpck_require__, 5611));
		return [createRenewedProfiles(profiles, settings, stays, log)];
	}
	if (profiles.length > 0) {
		const { createProfiles } = await __nccwpck_require__.e(/* import() */ 4260).then(__nccwpck_require__.bind(__nccwpck_require__, 4260));
		return [createProfiles(env$1, profiles, stays, log)];
	}
	if (renewal !== void 0) {
		const { createRefreshProfile } = await __nccwpck_require__.e(/* import() */ 7986).then(__nccwpck_require__.bind(__nccwpck_require__, 7986));
		return [createRefreshProfile(renewal, settings)];
	}
	return "AWS_ACCESS_KEY_ID" in exports && findRefreshFolder(env$1) !== void 0 ? [{
		exports: {
			AWS_PROFILE: "",
			AWS_DEFAULT_PROFILE: ""
		},
		undo: [],
		write: () => {}
	}] : [];
}
function clearCurrent(command, host) {
	if (!("keepsExisting" in command) && command.kind !== "assume-roles") return;
	if (!command.options.unsetsCurrent) return;
	const { staleKeyVariables, staleSourceVariables } = command.options.stale;
	host.clear([
		...main_state/* KEY_VARIABLES */.A8,
		...staleKeyVariables,
		...staleSourceVariables
	], command.cleanup);
}
async function readRefreshed(host) {
	if (!(!["", "assume"].includes(host.input("mode")) && host.input("aws-access-key-id") === "") || findRefreshFolder(env$1) === void 0) return void 0;
	const { readRefreshedCredentials } = await __nccwpck_require__.e(/* import() */ 31).then(__nccwpck_require__.bind(__nccwpck_require__, 31));
	const credentials = await readRefreshedCredentials(env$1, REFRESH_SCRIPT);
	if (credentials === void 0) return void 0;
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	for (const secret of [
		new main_secret/* Secret */.z(accessKeyId),
		secretAccessKey,
		sessionToken
	]) if (secret) host.mask(secret);
	return credentials;
}
function readVariable(name) {
	return /^AWS_(?:DEFAULT_)?PROFILE$/u.test(name) && findRefreshFolder(env$1) !== void 0 ? void 0 : env$1[name]?.trim() || void 0;
}
// build/src/runner/git-index.js
const MAX_INDEX_BYTES = 134217728;
function findCheckout(top, file) {
	for (let folder = (0,external_node_path_.dirname)(file);; folder = (0,external_node_path_.dirname)(folder)) {
		if (isDirectory((0,external_node_path_.join)(folder, ".git"))) return {
			root: folder,
			path: (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join("/")
		};
		if (folder === top || folder === (0,external_node_path_.dirname)(folder)) return void 0;
	}
}
function isTracked({ root, path }) {
	try {
		const index = readIndex((0,external_node_path_.join)(root, ".git", "index"));
		return [SHA1_BYTES, SHA256_BYTES].some((hashBytes) => modeOf(index, hashBytes, Buffer.from(path)) === REGULAR);
	} catch {
		return false;
	}
}
function isDirectory(path) {
	try {
		return (0,external_node_fs_.lstatSync)(path).isDirectory();
	} catch {
		return false;
	}
}
function readIndex(path) {
	const file = (0,external_node_fs_.openSync)(path, "r");
	try {
		const { size } = (0,external_node_fs_.fstatSync)(file);
		if (size > MAX_INDEX_BYTES) throw new Error("the index is too large");
		return (0,external_node_fs_.readFileSync)(file);
	} finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
const SHA1_BYTES = 20;
const SHA256_BYTES = 32;
const REGULAR = 8;
const STAT_BYTES = 40;
const MODE_OFFSET = 24;
const EXTENDED = 16384;
const STAGE = 12288;
function modeOf(index, hashBytes, name) {
	const version = index.readUInt32BE(4);
	if (index.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) throw new Error("no index of git");
	const count = index.readUInt32BE(8);
	let at = 12;
	let previous = Buffer.alloc(0);
	for (let entry = 0; entry < count; entry += 1) {
		const start = at;
		const flagsAt = start + STAT_BYTES + hashBytes;
		const flags = index.readUInt16BE(flagsAt);
		at = flagsAt + ((flags & EXTENDED) === 0 ? 2 : 4);
		let kept = 0;
		if (version === 4) ({value: kept, end: at} = readOffset(index, at));
		const end = index.indexOf(0, at);
		if (end < 0 || kept > previous.length) throw new Error("a name does not end");
		const own = Buffer.concat([previous.subarray(0, version === 4 ? previous.length - kept : 0), index.subarray(at, end)]);
		at = version === 4 ? end + 1 : start + Math.ceil((end + 1 - start) / 8) * 8;
		if (own.equals(name)) return (flags & STAGE) === 0 ? index.readUInt32BE(start + MODE_OFFSET) >>> 12 : void 0;
		previous = own;
	}
}
function readOffset(index, start) {
	let at = start;
	let byte = index.readUInt8(at);
	let value = byte & 127;
	while ((byte & 128) !== 0) {
		at += 1;
		byte = index.readUInt8(at);
		value = (value + 1) * 128 + (byte & 127);
	}
	return {
		value,
		end: at + 1
	};
}
// build/src/runner/make-folder.js
function makeFolder(path, mode) {
	const missing = [];
	for (let folder = path; (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false }) === void 0; folder = (0,external_node_path_.dirname)(folder)) {
		missing.unshift(folder);
		if ((0,external_node_path_.dirname)(folder) === folder) break;
	}
	for (const folder of missing) makeOne(folder, mode);
	return missing.length > 0;
}
function makeOne(folder, mode) {
	try {
		(0,external_node_fs_.mkdirSync)(folder, { mode });
	} catch (error) {
		if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) === void 0) throw error;
	}
}
// build/src/runner/replace-file.js
function replaceFile(path, text, options = {}) {
	const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
	writeDraft(draft, text, options);
	try {
		(0,external_node_fs_.renameSync)(draft, path);
	} catch (error) {
		(0,external_node_fs_.rmSync)(draft, { force: true });
		throw error;
	}
}
function writeDraft(draft, text, options) {
	try {
		(0,external_node_fs_.writeFileSync)(draft, text, {
			...options,
			flag: "wx",
			flush: true
		});
	} catch (error) {
		(0,external_node_fs_.rmSync)(draft, { force: true });
		throw error;
	}
}
// build/src/runner/workspace.js
const MAX_FILE_BYTES = 4194304;
function readWorkspaceFile(env, path) {
	try {
		if (!env["GITHUB_WORKSPACE"]) return readTextFile((0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(path)), 0);
		const root = (0,external_node_fs_.realpathSync)(toRoot(env));
		const full = (0,external_node_path_.resolve)(root, toRelative(env, root, path));
		if (!isInside(root, full)) return { refused: "it is outside of the workspace" };
		if ((0,external_node_path_.relative)(root, full).split(external_node_path_.sep).some((name) => name.toLowerCase() === ".git")) return { refused: "it belongs to git" };
		if ((0,external_node_fs_.lstatSync)(full).isSymbolicLink() || (0,external_node_fs_.realpathSync)(full) !== full) return { refused: "it is a symbolic link, or is in a folder that is one" };
		if ((0,external_node_fs_.lstatSync)(full).nlink > 1 && (0,external_node_fs_.lstatSync)(full).isFile()) return { refused: "it is a hard link" };
		if (isPullRequest(env)) {
			const place = findCheckout(root, full);
			const untracked = "on a pull request, only files that git tracks are read, and git does not track it";
			if (place === void 0 || !isTracked(place)) return { refused: untracked };
		}
		return readTextFile(full, 1);
	} catch {
		return;
	}
}
function findRepositoryPath(env, path) {
	try {
		const root = (0,external_node_fs_.realpathSync)(toRoot(env));
		const full = (0,external_node_path_.resolve)(root, toRelative(env, root, path));
		return findCheckout(root, full)?.path ?? (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join("/");
	} catch {
		return path;
	}
}
function isPullRequest(env) {
	return (env["GITHUB_EVENT_NAME"] ?? "").trim().startsWith("pull_request");
}
function toRelative(env, root, path) {
	const full = (0,external_node_path_.resolve)(toRoot(env), path);
	return isInside(toRoot(env), full) ? (0,external_node_path_.relative)(toRoot(env), full) : (0,external_node_path_.relative)(root, full);
}
function readTextFile(full, maxLinks) {
	const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = external_node_fs_.constants;
	if (!(0,external_node_fs_.statSync)(full).isFile()) return void 0;
	const file = (0,external_node_fs_.openSync)(full, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
	try {
		const status = (0,external_node_fs_.fstatSync)(file);
		if (maxLinks > 0 && status.nlink > maxLinks) return void 0;
		return status.isFile() && status.size <= MAX_FILE_BYTES ? (0,external_node_fs_.readFileSync)(file, "utf8") : void 0;
	} finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
function writeWorkspaceFile(env, path, text) {
	const full = (0,external_node_path_.resolve)(toRoot(env), path);
	try {
		requireInside((0,external_node_fs_.realpathSync)(toRoot(env)), findFolder((0,external_node_path_.dirname)(full)));
		makeFolder((0,external_node_path_.dirname)(full), 511);
		replaceFile(full, text);
	} catch (error) {
		const reason = (0,error_message/* errorMessage */.g)(error);
		throw (0,failure/* failure */.V2)("OUTPUT_FILE_NOT_WRITTEN", {
			path,
			reason
		}, { cause: error });
	}
}
function toRoot(env) {
	return (0,external_node_path_.resolve)(env["GITHUB_WORKSPACE"] || ".");
}
function findFolder(path) {
	try {
		return (0,external_node_fs_.realpathSync)(path);
	} catch (error) {
		if ((0,external_node_path_.dirname)(path) === path) throw error;
		return findFolder((0,external_node_path_.dirname)(path));
	}
}
function requireInside(root, folder) {
	if (!isInside(root, folder)) throw new Error("it is outside the workspace");
}
function isInside(root, path) {
	const way = (0,external_node_path_.relative)(root, path);
	return way !== ".." && !/^\.\.[/\\]/u.test(way) && !(0,external_node_path_.isAbsolute)(way);
}
// build/src/app/mask-inputs.js
function maskInputs(host) {
	for (const [name, spec] of Object.entries(inputs/* INPUTS */.m)) {
		const value = spec.isSecret === true ? host.input(name) : "";
		if (value !== "") host.mask(new main_secret/* Secret */.z(value));
	}
	for (const variables of [process.env, toProxyVariables(host.input("http-proxy"))]) for (const password of readProxyPasswords(variables)) host.mask(password);
}
function hideRoleParts(command, context, host) {
	if (!context.isPublic || !("keepsExisting" in command) && command.kind !== "assume-roles") return;
	const parts = (command.kind === "assume-roles" ? command.options.profiles.map(({ role }) => role) : [command.options.role]).flatMap((role) => [role?.account ?? "", role?.name ?? ""]).filter((part) => part.length > 3);
	const read = readWorkspaceFile(process.env, context.workflowFile);
	const workflow = typeof read === "string" ? read : "";
	host.hideInFailures(parts.filter((part) => !workflow.includes(part)));
}
// build/src/app/process.js
const NODE = 24;
async function runProcess(host, main) {
	let isEnding = false;
	const exit = (code) => {
		isEnding = true;
		process.exitCode = code;
		process.stdout.write("", () => process.exit());
	};
	const fail = (error) => {
		publishError(error, host);
		exit(1);
	};
	process.exitCode = 1;
	for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => {
		if (!isEnding) fail(error);
	});
	try {
		exit(await main() ? 0 : 1);
	} catch (error) {
		fail(error);
	}
}
function publishError(error, host) {
	const problem = toFailure(error);
	if (problem.code === "INTERNAL_ERROR" && error instanceof Error) for (const line of (error.stack ?? "").split("\n")) host.log.info(line);
	host.publishFailure(problem);
}
function toFailure(error) {
	if ((0,failure/* isFailure */.N6)(error)) return error;
	const reason = (0,error_message/* errorMessage */.g)(error);
	const { node } = process.versions;
	if (Number.parseInt(node, 10) < NODE) return (0,failure/* failure */.V2)("NODE_TOO_OLD", {
		found: node,
		reason
	}, { cause: error });
	return (0,failure/* failure */.V2)("INTERNAL_ERROR", { reason }, { cause: error });
}
// build/src/commands/assume/assume.js
async function assume(options, ports) {
	const { role } = options;
	if (options.masksAccount) ports.log.mask(role.account);
	(0,checks/* requireAllowedAccount */.Tk)(role.account, options.allowedAccounts);
	(0,require_id_token/* requireIdToken */.i)(ports.context);
	const { session, claims, audience } = await requestSession(options, ports);
	const report = (0,main_session/* reportSession */.RE)(options, session, {
		role,
		subject: claims.sub
	});
	return options.refreshes ? reportRenewal(report, options, audience, session) : report;
}
async function requestSession(options, ports) {
	const { role } = options;
	let { audience } = options;
	const { region: _, ...request } = toRenewalRequest(options, audience);
	const { session, claims } = await (0,main_session/* askForPlainSecret */.Pu)(options, ports.log, async () => {
		const outcome = await exchangeInTime({
			...request,
			audience,
			maxAttempts: ports.maxAttempts
		}, options, ports);
		({audience} = outcome);
		if (outcome.kind === "session") return outcome;
		const { declaration } = options;
		const { explainRefusal } = await Promise.all(/* import() */[__nccwpck_require__.e(1380), __nccwpck_require__.e(2999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2999)).then((n) => n.refusal_exports);
		const { declareTrust } = await Promise.all(/* import() */[__nccwpck_require__.e(1380), __nccwpck_require__.e(4471), __nccwpck_require__.e(2741)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2741)).then((n) => n.declare_exports);
		const declared = declaration === void 0 ? void 0 : () => declareTrust(declaration, role, ports);
		throw await explainRefusal(outcome.error, outcome.claims, role, {
			lookup: ports.lookup,
			declared
		});
	});
	(0,checks/* requireRole */.cl)(session, role, "sts:AssumeRoleWithWebIdentity");
	return {
		session,
		claims,
		audience
	};
}
async function exchangeInTime(request, { otherAudience, waitForTrustSeconds }, ports) {
	const start = ports.clock.now();
	let { audience } = request;
	return (0,exchange/* retry */.L5)(ports.clock, async (attempt) => {
		const outcome = await (0,exchange/* exchange */.cv)({
			...request,
			audience
		}, ports);
		const done = {
			kind: "done",
			value: {
				...outcome,
				audience
			}
		};
		if (outcome.kind === "session") return done;
		const { error } = outcome;
		if ((0,failure/* isFailure */.N6)(error, "AUDIENCE_NOT_REGISTERED") && otherAudience !== void 0 && audience !== otherAudience) {
			ports.log.info(`The OIDC provider does not list the audience ${audience}; trying ${otherAudience}.`);
			audience = otherAudience;
			return {
				kind: "retry",
				pauseMs: 0,
				sentence: ""
			};
		}
		const pauseMs = Math.min(1e3 * attempt, 5e3);
		if (!(ports.clock.now() - start + pauseMs <= waitForTrustSeconds * 1e3) || !(0,failure/* isFailure */.N6)(error, "ASSUME_NOT_AUTHORIZED", "PROVIDER_MISSING", "AUDIENCE_NOT_REGISTERED")) return done;
		ports.log.info(`AWS refused the role; retrying in ${pauseMs / 1e3} s, because \`wait-for-trust-seconds\` is set.`);
		return {
			kind: "retry",
			pauseMs,
			sentence: `The step was waiting for a changed trust policy: ${error.message}`
		};
	});
}
function toRenewalRequest(options, audience) {
	const { sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, region } = options;
	return {
		roleArn: (0,arn/* renderRoleArn */.am)(options.role),
		sessionName,
		durationSeconds,
		inlineSessionPolicy,
		managedSessionPolicies,
		audience,
		region
	};
}
function reportRenewal(report, options, audience, session) {
	const { region } = options;
	const kept = Object.entries(report.exports).filter(([name]) => !SESSION_VARIABLES.includes(name));
	return {
		...report,
		headline: `Assumed the role in \`role-to-assume\` (${region}) for as long as the job runs.`,
		exports: Object.fromEntries(kept),
		renewal: {
			request: toRenewalRequest(options, audience),
			session
		}
	};
}
const SESSION_VARIABLES = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_CREDENTIAL_EXPIRATION"
];
// build/src/app/run.js
const RUN = {
	assume: async (command, ports) => {
		const kept = await keepExisting(command, ports);
		if (kept !== void 0) return kept;
		const lookup = ports.earlier === void 0 ? void 0 : ports.openLookup(ports.earlier, "explanation");
		return assume(command.options, {
			...ports,
			lookup
		});
	},
	"assume-roles": async ({ options }, ports) => {
		const { assumeRoles } = await __nccwpck_require__.e(/* import() */ 1694).then(__nccwpck_require__.bind(__nccwpck_require__, 1694));
		const lookup = ports.earlier === void 0 ? void 0 : ports.openLookup(ports.earlier, "explanation");
		return assumeRoles(options, {
			...ports,
			lookup
		});
	},
	"assume-from-source": async (command, ports) => {
		const kept = await keepExisting(command, ports);
		if (kept !== void 0) return kept;
		const { assumeFromSource } = await __nccwpck_require__.e(/* import() */ 369).then(__nccwpck_require__.bind(__nccwpck_require__, 369));
		const { readTokenFile } = await __nccwpck_require__.e(/* import() */ 5).then(__nccwpck_require__.bind(__nccwpck_require__, 5));
		const readMasked = (path) => {
			const token = readTokenFile(ports.workspace["GITHUB_WORKSPACE"], path);
			ports.mask(token);
			return token;
		};
		return assumeFromSource(command.options, {
			...ports,
			caller: ports.givenKeyCaller,
			sts: ports.fileSts,
			readTokenFile: readMasked
		});
	},
	identity: async ({ options }, ports) => {
		const { identity } = await __nccwpck_require__.e(/* import() */ 8145).then(__nccwpck_require__.bind(__nccwpck_require__, 8145));
		return identity(options, {
			...ports,
			sts: ports.givenKeyCaller
		});
	},
	diagnose: async ({ options }, ports) => {
		const { diagnoseTrust } = await Promise.all(/* import() */[__nccwpck_require__.e(1380), __nccwpck_require__.e(4471), __nccwpck_require__.e(2741), __nccwpck_require__.e(2999), __nccwpck_require__.e(825), __nccwpck_require__.e(5939)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5939));
		const openLookup = (credentials) => ports.openLookup(credentials, "diagnosis");
		return diagnoseTrust(options, {
			...ports,
			openLookup
		});
	},
	render: async ({ options }, ports) => {
		const { render } = await Promise.all(/* import() */[__nccwpck_require__.e(4635), __nccwpck_require__.e(1380), __nccwpck_require__.e(4471), __nccwpck_require__.e(2741), __nccwpck_require__.e(5954), __nccwpck_require__.e(9653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9419));
		const write = (path, text) => writeWorkspaceFile(ports.workspace, path, text);
		return render(options, {
			...ports,
			files: { write }
		});
	},
	plan: runAccountsCommand,
	bootstrap: runAccountsCommand,
	teardown: runAccountsCommand
};
function run(kind, command, ports) {
	return RUN[kind](command, ports);
}
async function runAccountsCommand(command, ports) {
	const { runAccounts } = await Promise.all(/* import() */[__nccwpck_require__.e(8400), __nccwpck_require__.e(8890), __nccwpck_require__.e(6074), __nccwpck_require__.e(1380), __nccwpck_require__.e(4471), __nccwpck_require__.e(2741), __nccwpck_require__.e(2999), __nccwpck_require__.e(9492), __nccwpck_require__.e(825), __nccwpck_require__.e(5954), __nccwpck_require__.e(1015)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1015));
	return runAccounts(command, ports.settings, {
		...ports,
		caller: ports.givenKeyCaller
	});
}
async function keepExisting({ options, keepsExisting }, ports) {
	if (!keepsExisting) return void 0;
	const { keepExisting } = await __nccwpck_require__.e(/* import() */ 8866).then(__nccwpck_require__.bind(__nccwpck_require__, 8866));
	return keepExisting(options, ports);
}
// build/src/inputs/fields/source-choice.js
const ROLE_EMPTY = {
	kind: "problem",
	input: "role-to-assume",
	problem: "is empty: set it to a role, or check the secret or variable it comes from; an expression that evaluates to an empty string leaves it empty"
};
const ROWS = [
	{
		when: {
			hasTokenFile: true,
			hasRole: true
		},
		choice: { kind: "token-file" }
	},
	{
		when: { hasAccessKey: true },
		choice: { kind: "access-key" }
	},
	{
		when: { hasTokenFile: true },
		choice: ROLE_EMPTY
	},
	{
		when: {
			skipsIdToken: true,
			hasRole: true,
			hasContainerRole: false
		},
		choice: {
			kind: "problem",
			input: "force-skip-oidc",
			problem: "leaves no credentials to assume the role with: set `aws-access-key-id` or `web-identity-token-file`, run in a container with a role, or remove this input (`role-chaining` never uses an ID token anyway)"
		}
	},
	{
		when: { chainsRoles: true },
		choice: {
			kind: "ambient",
			askedBy: "role-chaining"
		}
	},
	{
		when: { skipsIdToken: true },
		choice: {
			kind: "ambient",
			askedBy: "force-skip-oidc"
		}
	},
	{
		when: { hasRole: true },
		choice: { kind: "id-token" }
	},
	{
		when: { keepsExisting: true },
		choice: {
			kind: "ambient",
			askedBy: "use-existing-credentials"
		}
	}
];
function chooseSource(facts) {
	return ROWS.find(({ when }) => fits(when, facts))?.choice ?? ROLE_EMPTY;
}
const FACTS = [
	"hasRole",
	"hasAccessKey",
	"hasTokenFile",
	"chainsRoles",
	"skipsIdToken",
	"keepsExisting",
	"hasContainerRole"
];
function fits(when, facts) {
	return FACTS.every((fact) => when[fact] === void 0 || when[fact] === facts[fact]);
}
// build/src/inputs/modes/assume.js
async function parseAssume(parse) {
	if (parse.read.text("roles") !== void 0) {
		const { parseAssumeRoles } = await Promise.all(/* import() */[__nccwpck_require__.e(4635), __nccwpck_require__.e(8085)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8085));
		return parseAssumeRoles(parse);
	}
	const inputs = await readAssumeInputs(parse);
	parse.read.finish();
	const command = toCommand(inputs);
	if (command === void 0) throw parse.read.failure();
	return command;
}
async function readAssumeInputs(parse) {
	const { read, context, readFile, readVariable } = parse;
	const settings = (0,main_credentials/* parseSettings */.P$)(read);
	const allowedAccounts = (0,main_credentials/* parseAccounts */.I9)(read);
	const given = (0,main_credentials/* parseRegion */.cf)(read, context);
	const credentials = (0,main_credentials/* parseCredentials */.gu)(read);
	const facts = readSourceFacts(parse);
	const source = await findSource(read, chooseSource(facts), credentials);
	const role = facts.hasRole ? parseAssumedRole(read, allowedAccounts, given?.region, source) : void 0;
	const region = (0,main_credentials/* chooseRegion */.QR)(read, given, role?.partition ?? "aws");
	checkPartition(read, given, role);
	for (const name of VALIDATED_ANYWAY) read.boolean(name);
	const session = (0,session2/* parseSession */.iq)(read, context, region, allowedAccounts, readVariable);
	const refreshes = parseRefresh(read, source, session);
	const hasCredentials = source !== void 0 && source.kind !== "token-file";
	if (!hasCredentials) noticeWithoutCredentials(read);
	const audience = (0,aws/* parseAudience */.QA)(read);
	return {
		settings: settings(region),
		keepsExisting: facts.keepsExisting,
		session,
		source,
		role,
		audience: audience ?? (0,issuer/* defaultAudience */.Yl)(role?.partition ?? "aws"),
		otherAudience: audience === void 0 && role?.partition === "aws-cn" ? (0,issuer/* defaultAudience */.Yl)("aws") : void 0,
		waitForTrustSeconds: read.integer("wait-for-trust-seconds", 0, 600),
		declaration: await (0,find_declaration/* findDeclaration */.M)(read, region, readFile, role),
		refreshes,
		demands: await parseDemands(read, readVariable, source, hasCredentials && role !== void 0)
	};
}
const VALIDATED_ANYWAY = ["role-skip-session-tagging"];
function readSourceFacts({ read, readVariable }) {
	const keepsExisting = read.boolean("use-existing-credentials");
	return {
		hasRole: read.text("role-to-assume") !== void 0,
		hasAccessKey: read.text("aws-access-key-id") !== void 0,
		hasTokenFile: read.text("web-identity-token-file") !== void 0,
		chainsRoles: read.boolean("role-chaining"),
		skipsIdToken: read.boolean("force-skip-oidc"),
		keepsExisting,
		hasContainerRole: session2/* CONTAINER_VARIABLES */.IU.some((name) => readVariable(name) !== void 0)
	};
}
function toCommand({ settings, keepsExisting, session, source, role, ...rest }) {
	const maxAttempts = session.wantsPlainSecret ? 12 : settings.maxAttempts;
	const common = {
		...settings,
		keepsExisting,
		maxAttempts
	};
	if (source !== void 0) return {
		kind: "assume-from-source",
		...common,
		options: {
			...session,
			source,
			role,
			...rest.demands
		}
	};
	if (role?.account === void 0) return void 0;
	const { demands: _, ...own } = rest;
	return {
		kind: "assume",
		...common,
		options: {
			...session,
			...own,
			role
		}
	};
}
async function findSource(read, choice, credentials) {
	if (choice.kind === "id-token") return void 0;
	if (choice.kind === "problem") {
		read.problem(choice.input, "", choice.problem);
		return;
	}
	const { readSource } = await __nccwpck_require__.e(/* import() */ 7282).then(__nccwpck_require__.bind(__nccwpck_require__, 7282));
	return readSource(read, choice, credentials);
}
async function parseDemands(read, readVariable, source, canSend) {
	if (source === void 0 && !CREDENTIAL_INPUTS.some((name) => read.isGiven(name))) return NO_DEMANDS;
	const { parseExternalId, parseSessionTags } = await __nccwpck_require__.e(/* import() */ 7282).then(__nccwpck_require__.bind(__nccwpck_require__, 7282));
	return {
		externalId: parseExternalId(read),
		tags: parseSessionTags(read, readVariable, canSend)
	};
}
const NO_DEMANDS = {
	externalId: void 0,
	tags: {
		lasting: [],
		droppable: [],
		custom: [],
		transitiveKeys: []
	}
};
const CREDENTIAL_INPUTS = [
	"custom-tags",
	"transitive-tag-keys",
	"role-external-id"
];
function noticeWithoutCredentials(read) {
	for (const name of CREDENTIAL_INPUTS) if (read.isGiven(name)) read.notice(`\`${name}\` has no effect when a role is assumed with a token.`);
}
function parseAssumedRole(read, allowedAccounts, region, source) {
	const text = read.text("role-to-assume") ?? "";
	const named = (0,arn/* parseRolePath */.Jz)(text);
	const account = allowedAccounts.length === 1 ? allowedAccounts[0] : void 0;
	if (named !== void 0 && account !== void 0) return {
		partition: region === void 0 ? "aws" : (0,arn/* toPartition */.I2)(region),
		account,
		...named
	};
	const hasCaller = source?.kind === "access-key" || source?.kind === "ambient";
	return named !== void 0 && hasCaller ? named : (0,find_declaration/* parseRole */.g)(read, text, allowedAccounts, region);
}
function checkPartition(read, given, role) {
	if (role?.account === void 0 || given === void 0 || (0,arn/* toPartition */.I2)(given.region) === role.partition) return;
	read.problem("aws-region", given.region, `is not in ${role.partition}, the partition of ${read.text("role-to-assume")}`);
}
function parseRefresh(read, source, { exportsCredentials }) {
	if (!read.boolean("refresh")) return false;
	if (source !== void 0 || read.boolean("use-existing-credentials")) read.problem("refresh", "", "renews credentials with the job's ID token, but other inputs select another source");
	if (read.text("aws-profile") !== void 0) read.problem("refresh", "", "creates its own profile and cannot be combined with `aws-profile`");
	else if (!exportsCredentials) read.problem("refresh", "", "passes credentials to later steps through the environment, which `output-env-credentials: false` prevents");
	return true;
}
// build/src/inputs/reader.js
const SHOWN_LENGTH = 200;
function createInputReader(raw, table, readVariable, requireTime = () => {}) {
	const problems = [];
	const known = new Set();
	const notices = [];
	const given = (name) => raw(name).trim();
	const translates = /^(?:true)?$/iu.test(given("translate-env-variables"));
	const fromVariable = (name) => {
		const variable = translates && given(name) === "" ? table[name]?.variable : void 0;
		return variable === void 0 ? "" : readVariable(variable)?.trim() ?? "";
	};
	const defaultOf = (name) => {
		const value = table[name]?.default ?? "";
		return value.startsWith("${{") ? "" : value;
	};
	const text = (name) => given(name) || fromVariable(name) || defaultOf(name) || void 0;
	const show = (name, value) => {
		if (table[name]?.isSecret === true) return "(hidden)";
		const cut = value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}\u2026` : value;
		return `"${(0,printable/* printable */.g)(cut)}"`;
	};
	const problem = (name, value, what) => {
		const source = fromVariable(name) === "" ? "" : ` (from the environment variable ${table[name]?.variable})`;
		const text = value === "" ? `\`${name}\` ${what}` : `\`${name}\`: ${show(name, value)} ${what}${source}`;
		if (known.has(text)) return;
		known.add(text);
		problems.push({
			name,
			text
		});
	};
	const notAccepted = (name, value, accepted) => problem(name, value, `is not valid; expected ${accepted}`);
	const list = (name, separator, accepts, accepted) => {
		const items = (text(name) ?? "").split(separator).map((item) => item.trim());
		const unique = [...new Set(items.filter((item) => item !== ""))];
		for (const item of unique) if (!accepts(item)) notAccepted(name, item, accepted);
		return unique;
	};
	const names = (name, accepts, accepted) => {
		const items = (text(name) ?? "").split("\n").map((item) => item.trim());
		return [...new Set(items.filter((item) => item !== ""))].map((item) => {
			const literal = unquote(item);
			if (literal === void 0 && item.includes(",")) problem(name, item, describeReadings(item));
			else if (!accepts(literal ?? item)) notAccepted(name, item, accepted);
			return literal ?? item;
		});
	};
	const reader = {
		text,
		boolean(name) {
			const value = text(name) ?? "false";
			if (/^(?:true|True|TRUE)$/u.test(value)) return true;
			if (!/^(?:false|False|FALSE)$/u.test(value)) notAccepted(name, value, "`true` or `false`");
			return false;
		},
		integer(name, minimum, maximum) {
			const value = text(name) ?? "";
			const [, digits = "", unit = ""] = /^(\d{1,9})(s?)$/u.exec(value) ?? [];
			const isSeconds = /-(?:seconds|s)$/u.test(name);
			const number = digits !== "" && (unit === "" || isSeconds) ? Number(digits) : NaN;
			if (unit !== "" && isSeconds) notices.push(`\`${name}\`: "${value}" is read as ${digits} seconds.`);
			if (number >= minimum && number <= maximum) return number;
			notAccepted(name, value, `a whole number from ${minimum} to ${maximum}`);
			return minimum;
		},
		oneOf(name, accepted) {
			const value = text(name) ?? "";
			const found = accepted.find((candidate) => candidate === value);
			if (found === void 0) notAccepted(name, value, `one of ${accepted.map((candidate) => `\`${candidate}\``).join(", ")}`);
			return found;
		},
		matching(name, pattern, accepted) {
			const value = text(name);
			if (value === void 0 || pattern.test(value)) return value;
			notAccepted(name, value, accepted);
		},
		lines: (name, accepts, accepted) => table[name]?.hasCommas === true ? names(name, accepts, accepted) : list(name, /\n|,(?=\s*(?:arn:|[\w.-]+\/[\w.-]+\/\.github\/workflows\/))/u, accepts, accepted),
		items: (name, accepts, accepted) => list(name, /[\n,]/u, accepts, accepted),
		json(name) {
			const value = text(name);
			if (value === void 0) return void 0;
			if (isJsonObject(value)) return value;
			notAccepted(name, value, "a JSON object");
		},
		requireTime,
		problem,
		fileProblem: (name, text) => problems.push({
			name,
			text
		}),
		problems,
		notice: (line) => notices.push(line),
		notices,
		isGiven: (name) => given(name) !== "" && given(name).toLowerCase() !== defaultOf(name).toLowerCase() && table[name]?.default?.startsWith("${{") !== true,
		noticeUnused(mode) {
			for (const [name, spec] of Object.entries(table)) if (!(spec.modes === "all" || spec.modes.includes(mode)) && reader.isGiven(name)) notices.push(`\`${name}\` has no effect in \`mode: ${mode}\`.`);
		},
		finish() {
			if (problems.length > 0) throw reader.failure();
		},
		failure: () => (0,failure/* failure */.V2)("INPUT_INVALID", { problems: problems.map(({ text }) => text) })
	};
	return reader;
}
function quoteValue(value) {
	return value.includes(",") ? `"${value}"` : value;
}
function unquote(item) {
	return /^"([^"]*,[^"]*)"$/u.exec(item)?.[1];
}
function describeReadings(item) {
	return `contains a comma and has two readings: for the values ${item.split(",").flatMap((part) => part.trim() || []).map((part) => `"${(0,printable/* printable */.g)(part)}"`).join(" and ")}, write one per line; for one value with a comma, put it in double quotes`;
}
function isJsonObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}
// build/src/inputs/parse.js
async function parseCommand(raw, context, ambient, readFile, readVariable, requireTime) {
	const read = createInputReader(raw, inputs/* INPUTS */.m, readVariable, requireTime);
	const mode = read.oneOf("mode", Object.keys(inputs/* MODES */.F));
	if (mode === void 0) {
		checkSharedInputs(read, context);
		throw read.failure();
	}
	read.noticeUnused(mode);
	return (await loadParser(mode))({
		read,
		context,
		ambient,
		readFile,
		readVariable
	});
}
function checkSharedInputs(read, context) {
	(0,main_credentials/* parseSettings */.P$)(read);
	(0,main_credentials/* parseRegion */.cf)(read, context);
	(0,main_credentials/* parseAccounts */.I9)(read);
	(0,aws/* parseAudience */.QA)(read);
	read.boolean("mask-aws-account-id");
}
async function loadParser(mode) {
	switch (mode) {
		case "assume": return parseAssume;
		case "plan":
		case "bootstrap": {
			const { parseBootstrap } = await Promise.all(/* import() */[__nccwpck_require__.e(8665), __nccwpck_require__.e(8477)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8477));
			return (inputs) => parseBootstrap(inputs, mode);
		}
		case "teardown": return (await Promise.all(/* import() */[__nccwpck_require__.e(8665), __nccwpck_require__.e(6731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6731))).parseTeardown;
		case "render": return (await Promise.all(/* import() */[__nccwpck_require__.e(8665), __nccwpck_require__.e(5949)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5949))).parseRender;
		case "identity": return (await __nccwpck_require__.e(/* import() */ 1867).then(__nccwpck_require__.bind(__nccwpck_require__, 1867))).parseIdentity;
		case "diagnose": return (await __nccwpck_require__.e(/* import() */ 9829).then(__nccwpck_require__.bind(__nccwpck_require__, 9829))).parseDiagnose;
	}
}
// build/src/runner/endpoints.js
async function readEndpointOverrides(env, stsEndpoint) {
	const isIgnored = env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true";
	const names = [
		"AWS_ENDPOINT_URL",
		"AWS_ENDPOINT_URL_STS",
		"AWS_ENDPOINT_URL_IAM"
	];
	return [
		...stsEndpoint === void 0 ? [] : [["sts-endpoint", stsEndpoint]],
		...isIgnored ? [] : names.map((name) => [name, env[name]]),
		...isIgnored ? [] : await readConfigured(env)
	].flatMap(([name, value]) => {
		if (!value) return [];
		return [URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol) ? `${name} redirects AWS calls to ${new URL(value).origin}.` : `${name} is set to an invalid URL.`];
	});
}
async function readConfigured(env) {
	const path = env["AWS_CONFIG_FILE"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".aws", "config");
	const text = readText(path);
	if (!text.includes("endpoint_url")) return [];
	const { findConfiguredEndpoints } = await __nccwpck_require__.e(/* import() */ 5292).then(__nccwpck_require__.bind(__nccwpck_require__, 5292));
	return findConfiguredEndpoints(env, path, text);
}
function readText(path) {
	try {
		return (0,external_node_fs_.statSync)(path).isFile() ? (0,external_node_fs_.readFileSync)(path, "latin1") : "";
	} catch {
		return "";
	}
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
// build/src/document/distinguish.js
function distinguish(section) {
	switch (section.kind) {
		case "list": return {
			...section,
			items: (0,look_alikes/* tellApart */.u)(section.items)
		};
		case "facts": {
			const values = (0,look_alikes/* tellApart */.u)(section.rows.map(([, value]) => value));
			return {
				...section,
				rows: section.rows.map(([label], index) => [label, values[index] ?? ""])
			};
		}
		case "table": {
			const cells = (0,look_alikes/* tellApart */.u)(section.rows.flat());
			const width = section.rows[0]?.length ?? 0;
			if (!section.rows.every((row) => row.length === width)) return section;
			return {
				...section,
				rows: section.rows.map((_, row) => cells.slice(row * width, (row + 1) * width))
			};
		}
		case "code": return section.language === "diff" ? {
			...section,
			text: distinguishLines(section.text)
		} : section;
		default: return section;
	}
}
function distinguishLines(text) {
	const lines = text.split("\n");
	const contents = (0,look_alikes/* tellApart */.u)(lines.map((line) => line.slice(2)));
	return lines.map((line, index) => `${line.slice(0, 2)}${contents[index] ?? ""}`).join("\n");
}
// build/src/document/markdown.js
function renderMarkdown(sections) {
	return sections.map(distinguish).map((section) => [...section.title === void 0 ? [] : [`#### ${section.title}`], markdownBody(section)].join("\n\n")).join("\n\n");
}
function markdownBody(section) {
	switch (section.kind) {
		case "text": return escapeMarkdown(section.text);
		case "list": return section.items.map((item) => `- ${escapeMarkdown(item)}`).join("\n");
		case "facts": return markdownTable(["", ""], section.rows.map(([label, value]) => [escapeMarkdown(label), codeSpan(value)]));
		case "table": return markdownTable(section.columns.map(escapeMarkdown), section.rows.map((row) => row.map(escapeMarkdown)));
		case "code": return codeBlock(section.language, section.text);
		case "diagram": return codeBlock("mermaid", section.lines.join("\n"));
	}
}
function markdownTable(columns, rows) {
	const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	return [
		line(columns),
		line(columns.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
function escapeMarkdown(text) {
	return text.split(/(`[^`\n]+`)/u).map((part, index) => index % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.split("\n").map(escapeLine).join("  \n")).join("");
}
function escapeLine(line) {
	return (0,printable/* printable */.g)(line).replace(/[\\`*_[\]#!|<>~@&]/gu, (char) => `\\${char}`).replace(/^(\s*)([=+]|-(?! (?:[^\s-]|$)))/u, "$1\\$2").replace(/^(\s*\d+)([.)])/u, "$1\\$2");
}
function codeSpan(text) {
	const shown = (0,printable/* printable */.g)(text);
	if (shown === "") return "";
	const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}
function codeBlock(language, text) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text.split("\n").map(printable/* printable */.g).join("\n")}\n${fence}`;
}
// build/src/document/width.js
const WIDE = /^(?![\u{ff61}-\u{ffdc}\u{ffe8}-\u{ffee}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u{3000}-\u{303e}\u{30fb}\u{30fc}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}]|\u{fe0f}/u;
const ASCII = /^[ -~]*$/u;
const COMBINING = /^\p{M}+$/u;
function displayWidth(text) {
	if (ASCII.test(text)) return text.length;
	return splitGraphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
function padEnd(text, width) {
	return `${text}${" ".repeat(Math.max(0, width - displayWidth(text)))}`;
}
function splitGraphemes(text) {
	return Array.from(new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
}
function graphemeWidth(grapheme) {
	if (WIDE.test(grapheme)) return 2;
	return COMBINING.test(grapheme) ? 0 : 1;
}
// build/src/document/text.js
function renderText(sections) {
	return sections.map(distinguish).flatMap((section) => section.kind === "diagram" ? [] : [...section.title === void 0 ? [] : [`${section.title}:`], ...textBody(section)]);
}
function textBody(section) {
	switch (section.kind) {
		case "text": return section.text.split("\n");
		case "list": return section.items.map((item) => `  - ${(0,printable/* printable */.g)(item)}`);
		case "facts": return alignColumns(section.rows);
		case "table": return alignColumns([section.columns, ...section.rows]);
		case "code": return section.text.split("\n").map((line) => `  ${(0,printable/* printable */.g)(line)}`);
	}
}
function alignColumns(rows) {
	const shown = rows.map((row) => row.map(printable/* printable */.g));
	const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => displayWidth(row[column] ?? ""))));
	return shown.map((row) => `  ${row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).join("  ")}`.trimEnd());
}
// build/src/runner/command-files.js
function isWritable(path) {
	if (path === void 0 || path === "") return false;
	try {
		(0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
		return (0,external_node_fs_.statSync)(path).isFile();
	} catch {
		return false;
	}
}
function appendValues(env, values) {
	const parts = Object.entries(values).filter(([, { length }]) => length > 0);
	const missing = parts.map(([variable]) => variable).filter((variable) => !isWritable(env[variable]));
	if (missing.length > 0) throw (0,failure/* failure */.V2)("RUNNER_FILES_MISSING", { variables: missing });
	const written = [];
	for (const [variable, all] of parts) {
		const path = env[variable] ?? "";
		written.push({
			path,
			size: (0,external_node_fs_.statSync)(path).size
		});
		try {
			(0,external_node_fs_.appendFileSync)(path, all.map(renderValue).join(""));
		} catch (error) {
			for (const { path: begun, size } of written) revert(begun, size);
			throw (0,failure/* failure */.V2)("RUNNER_FILES_MISSING", { variables: [variable] }, { cause: error });
		}
	}
}
function revert(path, size) {
	try {
		(0,external_node_fs_.truncateSync)(path, size);
	} catch {}
}
function renderValue([name, value]) {
	const end = `end_of_value_${(0,external_node_crypto_.randomUUID)()}`;
	return `${name}<<${end}${external_node_os_.EOL}${value}${external_node_os_.EOL}${end}${external_node_os_.EOL}`;
}
// build/src/runner/log-line.js
function toLogLine(line) {
	return (0,printable/* printable */.g)(line).replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
}
function toLogText(text) {
	return text.split("\n").map(toLogLine).join("\n");
}
// build/src/runner/host.js
const SUMMARY_LIMIT_BYTES = 1e6;
function createHost(env, docsUrl) {
	let cleared = {};
	let hidden = [];
	const conceal = (text) => hidden.reduce((rest, part) => rest.replaceAll(part, "***"), text);
	const publishFailure = (error$1, found = []) => {
		for (const line of renderText(error$1.evidence)) info(toLogLine(conceal(line)));
		error(toLogText(conceal(describeFailure(error$1, docsUrl))), { title: error$1.code });
		try {
			appendValues(env, { GITHUB_OUTPUT: [["failure-code", error$1.code]] });
		} catch {}
		writeSummary(env, [
			`### \u274c ${codeSpan(error$1.code)}`,
			escapeMarkdown(error$1.message),
			`**Fix:** ${escapeMarkdown(error$1.fix)}`,
			...[...toPaste(error$1), ...error$1.evidence].map((section) => renderMarkdown([section])),
			...found
		].map(conceal));
	};
	return {
		log: {
			info: (line) => info(toLogLine(line)),
			mask: (text) => setSecret(text)
		},
		input: (name) => getInput(name),
		mask: (secret) => setSecret(secret.reveal()),
		notice: (line) => notice(toLogText(line)),
		hideInFailures(texts) {
			hidden = [...texts, ...texts.map(escapeMarkdown)];
		},
		clear(names, cleanup) {
			const values = [...new Set(names)].filter((name) => env[name]).map((name) => [name, ""]);
			cleared = Object.fromEntries(values);
			if (cleanup !== "none" && values.length > 0) saveRestoreState(values, [], env, cleanup);
			appendValues(env, { GITHUB_ENV: values });
		},
		requireCommandFiles() {
			const variables = [
				"GITHUB_ENV",
				"GITHUB_OUTPUT",
				"GITHUB_STATE"
			].filter((name) => !isWritable(env[name]));
			if (variables.length > 0) throw (0,failure/* failure */.V2)("RUNNER_FILES_MISSING", { variables });
			appendValues(env, { GITHUB_STATE: [[main_state/* RESTORE_STATE */.fe, (0,main_state/* renderRestoreState */.Wv)(main_state/* NOTHING */.K$)]] });
		},
		async publish(report, cleanup, handovers = []) {
			for (const value of report.masks) setSecret(reveal(value));
			const exports = report.failure === void 0 ? await handOver({
				...cleared,
				...report.exports
			}, handovers, env, cleanup) : [];
			if (report.failure === void 0 && report.expiry !== void 0) noteExpiry(env, report.expiry.accessKeyId, report.expiry.expiration);
			appendValues(env, {
				GITHUB_ENV: exports,
				GITHUB_OUTPUT: Object.entries(report.outputs).map(([name, value]) => [name, reveal(value)])
			});
			for (const warning$1 of report.warnings) warning(toLogText(warning$1));
			printFindings(report);
			if (report.failure === void 0) printSuccess(report, env);
			else {
				info(toLogLine(conceal(report.headline)));
				publishFailure(report.failure, [escapeMarkdown(report.headline), ...toMarkdown(report)]);
			}
			return report.failure === void 0;
		},
		publishFailure: (error) => publishFailure(error)
	};
}
function describeFailure(error, docsUrl) {
	const fix = [`Fix: ${error.fix}`, ...renderText(toPaste(error))];
	return [
		error.message,
		...fix,
		`More: ${docsUrl}#${error.code.toLowerCase()}`
	].join("\n");
}
function toPaste({ paste }) {
	return paste === void 0 ? [] : [{
		kind: "code",
		...paste
	}];
}
function reveal(value) {
	return value instanceof main_secret/* Secret */.z ? value.reveal() : value;
}
async function handOver(own, handovers, env, cleanup) {
	const all = [own, ...handovers.map((handover) => handover.exports)].flatMap((exports) => Object.entries(exports));
	const exports = [...new Map(all)].map(([name, value]) => [name, reveal(value)]).filter(([name, value]) => value !== "" || Boolean(env[name]));
	const undo = handovers.flatMap((handover) => handover.undo);
	if (cleanup !== "none" && exports.length + undo.length > 0) saveRestoreState(exports, undo, env, cleanup);
	for (const handover of handovers) await handover.write();
	return exports;
}
function saveRestoreState(exports, undo, env, cleanup) {
	const variables = exports.map(([name, value]) => {
		return [name, cleanup === "clear" ? { before: "" } : {
			before: env[name] ?? "",
			written: (0,main_state/* fingerprint */.Rj)(value)
		}];
	});
	for (const [name, { before }] of variables) if (main_state/* KEY_VARIABLES */.A8.includes(name) && before !== "") setSecret(before);
	const state = (0,main_state/* renderRestoreState */.Wv)({
		variables: Object.fromEntries(variables),
		undo
	});
	appendValues(env, { GITHUB_STATE: [[main_state/* RESTORE_STATE */.fe, state]] });
}
function printFindings({ document, sections }) {
	if (document !== void 0) {
		for (const line of document.trimEnd().split("\n")) info(toLogLine(line));
		return;
	}
	if (sections.length === 0) return;
	startGroup("Details");
	for (const line of renderText(sections)) info(toLogLine(line));
	endGroup();
}
function printSuccess(report, env) {
	if (report.isQuiet) {
		info(toLogLine(report.headline));
		return;
	}
	notice(toLogText(report.headline));
	writeSummary(env, [`### ${escapeMarkdown(report.headline)}`, ...toMarkdown(report)]);
}
function toMarkdown({ warnings, sections }) {
	return [...warnings.map((warning) => `> \u26a0\ufe0f ${escapeMarkdown(warning)}`), ...sections.map((section) => renderMarkdown([section]))];
}
function writeSummary(env, parts) {
	const path = env["GITHUB_STEP_SUMMARY"];
	if (!isWritable(path)) return;
	let room = SUMMARY_LIMIT_BYTES - (0,external_node_fs_.statSync)(path).size - 200;
	const fitting = parts.filter((part) => {
		const size = Buffer.byteLength(part) + 2;
		if (size > room) return false;
		room -= size;
		return part !== "";
	});
	const missing = parts.filter((part) => part !== "").length - fitting.length;
	const note = missing === 0 ? [] : [`_Omitted ${missing} parts because the summary would exceed GitHub's size limit. The log contains all of them._`];
	const text = `${[...fitting, ...note].join("\n\n")}\n\n`;
	try {
		(0,external_node_fs_.appendFileSync)(path, text);
	} catch {
		warning("The job summary could not be written. The log contains all of it.");
	}
}
// build/src/main.js
const { env } = process;
const host = createHost(env, readDocsUrl(env));
async function main() {
	const deadline = startDeadline((0,main_credentials/* readTimeout */.OW)((name) => host.input(name)));
	host.requireCommandFiles();
	maskInputs(host);
	const context = readContext(env);
	const earlier = readAmbientCredentials(env) ?? await readRefreshed(host);
	try {
		const command = await Promise.race([parse(context, earlier, deadline.require), deadline.expired]);
		deadline.require();
		deadline.extend(command.timeoutSeconds);
		for (const line of command.notices) host.notice(line);
		for (const line of await readEndpointOverrides(env, command.stsEndpoint)) host.log.info(line);
		for (const line of readUnusableProxies(env)) host.log.info(line);
		clearCurrent(command, host);
		hideRoleParts(command, context, host);
		const ports = createActionPorts(command, context, earlier, host, deadline.signal);
		const report = await Promise.race([run(command.kind, command, ports), deadline.expired]);
		return await host.publish(report, command.cleanup, await prepareHandovers(report, command, host));
	} finally {
		deadline.end();
	}
}
function parse(context, earlier, requireTime) {
	const input = (name) => host.input(name);
	return parseCommand(input, context, earlier, (path) => readWorkspaceFile(env, path), readVariable, requireTime);
}
runProcess(host, main);



/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
// build/src/document/printable.js
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function printable(text) {
	return text.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}



/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requireIdToken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9697);

// build/src/commands/assume/require-id-token.js
function requireIdToken(context) {
	if (context.hasIdToken) return;
	if (context.fork !== void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_FORK_PULL_REQUEST", { head: context.fork });
	if (context.actor === "dependabot[bot]") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_DEPENDABOT", { event: context.event });
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_PERMISSION_MISSING", {
		job: context.job,
		workflow: context.workflowFile
	});
}



/***/ }),

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

// build/src/secret.js
const HIDDEN = "[secret]";
const SHORTEST = 8;
const known = new Set();
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
		if (value.length >= SHORTEST) known.add(value);
	}
	reveal() {
		return this.#value;
	}
	isAlphanumeric() {
		return /^[A-Za-z\d]*$/u.test(this.#value);
	}
	toString() {
		return HIDDEN;
	}
	toJSON() {
		return HIDDEN;
	}
	[Symbol.toPrimitive]() {
		return HIDDEN;
	}
	[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
		return HIDDEN;
	}
};
function withoutSecrets(text) {
	return [...known].filter((value) => text.includes(value)).toSorted((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, "***"), text);
}



/***/ }),

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ listSecrets),
/* harmony export */   Iu: () => (/* binding */ toOutputs),
/* harmony export */   Pu: () => (/* binding */ askForPlainSecret),
/* harmony export */   RE: () => (/* binding */ reportSession),
/* harmony export */   aA: () => (/* binding */ warnOfMask),
/* harmony export */   jU: () => (/* binding */ describeCaller),
/* harmony export */   q0: () => (/* binding */ toEntry),
/* harmony export */   r8: () => (/* binding */ reportCredentials)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5456);


// build/src/commands/assume/session.js
const SECRET_KEY_ATTEMPTS = 50;
async function askForPlainSecret({ wantsPlainSecret }, log, ask) {
	for (let attempt = 1;; attempt += 1) {
		const answer = await ask();
		if (!wantsPlainSecret || answer.session.credentials.secretAccessKey.isAlphanumeric()) return answer;
		if (attempt === SECRET_KEY_ATTEMPTS) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SPECIAL_CHARACTERS_REMAIN", { attempts: attempt });
		log.info(`The secret key of attempt ${attempt} contains special characters; requesting another one.`);
	}
}
function reportSession(options, session, { role, subject }) {
	const { arn, userId, expiration } = session;
	const { partition, account, name } = role;
	const details = {
		principal: {
			arn,
			partition,
			account,
			roleName: name
		},
		userId,
		role,
		...subject === void 0 ? {} : { subject }
	};
	const headline = `Assumed the role in \`role-to-assume\` (${options.region}) until ${expiration}.`;
	return reportCredentials(options, {
		...session.credentials,
		expiration
	}, details, headline);
}
function reportCredentials(options, credentials, details, headline) {
	const { profile, exportsCredentials } = options;
	const { expiration } = credentials;
	const exported = {
		...Object.fromEntries([...options.stale.staleKeyVariables, ...options.stale.staleSourceVariables].map((name) => [name, ""])),
		...toVariables(credentials, options.exportsExpiration),
		AWS_REGION: options.region,
		AWS_DEFAULT_REGION: options.region,
		...profile === void 0 ? {} : { AWS_PROFILE: profile.name }
	};
	return {
		headline,
		isQuiet: true,
		warnings: [...options.warnings, ...warnOfMask(options)],
		sections: [],
		masks: [...listSecrets(credentials), ...options.masksAccount ? [details.principal.arn] : []],
		exports: exportsCredentials ? exported : {},
		...expiration === void 0 || !exportsCredentials ? {} : { expiry: {
			accessKeyId: credentials.accessKeyId,
			expiration
		} },
		...profile === void 0 ? {} : { profiles: [toEntry(profile, credentials, options.region)] },
		outputs: {
			...describeCaller(details, credentials),
			...options.outputsCredentials ? toOutputs(credentials) : {}
		}
	};
}
function warnOfMask({ masksAccount }) {
	return masksAccount ? ["The account id is masked: GitHub drops every job output that contains it, such as a role ARN or a registry host."] : [];
}
function describeCaller({ principal, userId, role, subject }, { expiration }) {
	const { arn, account, partition, roleName } = principal;
	return {
		"aws-account-id": account,
		"authenticated-arn": arn,
		"masked-arn": (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(arn, account),
		"user-id": userId,
		partition,
		...roleName === void 0 ? {} : { "role-name": roleName },
		...role === void 0 ? {} : { "role-arn": (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role) },
		...expiration === void 0 ? {} : { "aws-expiration": expiration },
		...subject === void 0 ? {} : { subject }
	};
}
function toOutputs({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		"aws-access-key-id": accessKeyId,
		"aws-secret-access-key": secretAccessKey,
		...sessionToken === void 0 ? {} : { "aws-session-token": sessionToken }
	};
}
function listSecrets({ accessKeyId, secretAccessKey, sessionToken }) {
	return [
		accessKeyId,
		secretAccessKey,
		...sessionToken === void 0 ? [] : [sessionToken]
	];
}
function toVariables(credentials, exportsExpiration) {
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
	return {
		AWS_ACCESS_KEY_ID: accessKeyId,
		AWS_SECRET_ACCESS_KEY: secretAccessKey,
		...sessionToken === void 0 ? {} : { AWS_SESSION_TOKEN: sessionToken },
		...expiration === void 0 || !exportsExpiration ? {} : { AWS_CREDENTIAL_EXPIRATION: expiration }
	};
}
function toEntry({ name, mayReplace }, { accessKeyId, secretAccessKey, sessionToken }, region) {
	return {
		name,
		mayReplace,
		credentials: {
			aws_access_key_id: accessKeyId,
			aws_secret_access_key: secretAccessKey,
			...sessionToken === void 0 ? {} : { aws_session_token: sessionToken }
		},
		config: { region }
	};
}



/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ CONTAINER_VARIABLES),
/* harmony export */   NN: () => (/* binding */ parseSessionName),
/* harmony export */   PW: () => (/* binding */ PROFILE_NAME_RULE),
/* harmony export */   iq: () => (/* binding */ parseSession),
/* harmony export */   tZ: () => (/* binding */ SESSION_POLICY_LENGTH),
/* harmony export */   uE: () => (/* binding */ PROFILE_NAME)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5456);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1834);


// build/src/inputs/fields/session.js
const PROFILE_NAME = /^[^\s[\]/\\'"\p{Cc}]{1,255}$/u;
const PROFILE_NAME_RULE = "a profile name without whitespace, brackets, quotes, or slashes";
function parseSession(read, context, region, allowedAccounts, readVariable) {
	const profile = read.matching("aws-profile", PROFILE_NAME, PROFILE_NAME_RULE);
	const mayReplace = read.boolean("overwrite-aws-profile");
	const exportsCredentials = read.text("output-env-credentials") !== void 0 ? read.boolean("output-env-credentials") : profile === void 0;
	const unsetsCurrent = read.boolean("unset-current-credentials");
	return {
		region,
		isForeign: (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeignService */ .A8)(read) && (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .namesForeign */ .to)(read),
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region),
		sessionName: parseSessionName(read, context),
		durationSeconds: parseDuration(read),
		inlineSessionPolicy: parseSessionPolicy(read),
		managedSessionPolicies: parseSessionPolicies(read),
		allowedAccounts,
		exportsCredentials,
		outputsCredentials: read.boolean("output-credentials"),
		exportsExpiration: read.boolean("export-expiration"),
		masksAccount: read.boolean("mask-aws-account-id"),
		stale: findStale(unsetsCurrent, readVariable),
		unsetsCurrent,
		warnings: exportsCredentials && profile === void 0 ? warnOfProfile(readVariable) : [],
		profile: profile === void 0 ? void 0 : {
			name: profile,
			mayReplace
		},
		wantsPlainSecret: read.boolean("special-characters-workaround")
	};
}
function parseDuration(read) {
	if (!(read.text("role-to-assume") === void 0 && read.text("role-duration-seconds") === "0")) return read.integer("role-duration-seconds", 900, 43200);
	read.notice("`role-duration-seconds` has no effect without `role-to-assume`.");
	return 3600;
}
const CONTAINER_VARIABLES = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"];
const KEY_VARIABLES = [
	"AWS_SESSION_TOKEN",
	"AWS_SECURITY_TOKEN",
	"AWS_CREDENTIAL_EXPIRATION"
];
const SOURCE_VARIABLES = [
	...CONTAINER_VARIABLES,
	"AWS_CONTAINER_AUTHORIZATION_TOKEN",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
	"AWS_CREDENTIAL_SCOPE"
];
const TOKEN_FILE_VARIABLES = [
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_ROLE_ARN",
	"AWS_ROLE_SESSION_NAME"
];
function findStale(unsetsCurrent, readVariable) {
	const isSet = (name) => readVariable(name) !== void 0;
	const hasTokenFile = isSet("AWS_WEB_IDENTITY_TOKEN_FILE");
	const sources = [...SOURCE_VARIABLES, ...hasTokenFile ? TOKEN_FILE_VARIABLES : []];
	return {
		staleKeyVariables: KEY_VARIABLES.filter(isSet),
		staleSourceVariables: unsetsCurrent ? sources.filter(isSet) : []
	};
}
function warnOfProfile(readVariable) {
	const variable = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"].find((name) => readVariable(name) !== void 0);
	if (variable === void 0) return [];
	return [`${variable} is set to ${readVariable(variable)}, and some SDKs prefer a profile over the exported credentials. The runner cannot unset variables: remove this one where it is set, or write the profile with \`aws-profile\`.`];
}
const SESSION_POLICY_LENGTH = 2048;
const MOST_SESSION_POLICIES = 10;
function parseSessionPolicy(read) {
	const text = read.json("inline-session-policy");
	if (text !== void 0 && text.length > 2048) read.problem("inline-session-policy", "", `has ${text.length} characters; STS allows at most ${SESSION_POLICY_LENGTH}`);
	return text;
}
function parseSessionPolicies(read) {
	const arns = read.lines("managed-session-policies", _arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isPolicyArn */ .Sx, "the ARN of a managed policy");
	if (arns.length > MOST_SESSION_POLICIES) read.problem("managed-session-policies", "", `lists ${arns.length} policies; STS allows at most ${MOST_SESSION_POLICIES}`);
	return arns;
}
const SESSION_NAME_LIMIT = 64;
function parseSessionName(read, context) {
	const given = read.text("role-session-name");
	if (given === void 0) {
		const suffix = `-${context.runId}-${context.runAttempt}`;
		return `${cleanSessionName(context.repository?.split("/")[1] ?? "github").slice(0, SESSION_NAME_LIMIT - suffix.length)}${cleanSessionName(suffix)}`;
	}
	const name = cleanSessionName(given).slice(0, SESSION_NAME_LIMIT);
	if (name.length < 2) read.problem("role-session-name", given, "is shorter than 2 characters");
	if (name !== given) read.notice(`\`role-session-name\` is not a valid session name in AWS; using ${name}`);
	return name;
}
function cleanSessionName(text) {
	return text.replace(/[^\w+=,.@-]/gu, "-");
}



/***/ }),

/***/ 2914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ KEY_VARIABLES),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Wv: () => (/* binding */ renderRestoreState),
/* harmony export */   fe: () => (/* binding */ RESTORE_STATE),
/* harmony export */   jb: () => (/* binding */ skipsCleanup),
/* harmony export */   kE: () => (/* binding */ FOLDER_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

// build/src/runner/cleanup/state.js
const FOLDER_PREFIX = "gh-oidc-aws-";
const KEY_VARIABLES = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN"
];
const RESTORE_STATE = "restore";
const NOTHING = {
	variables: {},
	undo: []
};
function skipsCleanup(env) {
	return /^(?:true|True|TRUE)$/u.test(env["AWS_SKIP_CLEANUP_STEP"] ?? "");
}
function fingerprint(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}
function renderRestoreState(state) {
	return JSON.stringify({
		version: 1,
		...state
	});
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module is referenced by other modules so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3002);
/******/ var __webpack_exports__REFRESH_PROFILE = __webpack_exports__.SV;
/******/ var __webpack_exports__codeSpan = __webpack_exports__.SS;
/******/ var __webpack_exports__createClock = __webpack_exports__.ts;
/******/ var __webpack_exports__createInputReader = __webpack_exports__.ic;
/******/ var __webpack_exports__decodeValue = __webpack_exports__.wz;
/******/ var __webpack_exports__encodeValue = __webpack_exports__.It;
/******/ var __webpack_exports__escapeMarkdown = __webpack_exports__.FV;
/******/ var __webpack_exports__findRefreshFolder = __webpack_exports__.lC;
/******/ var __webpack_exports__findRepositoryPath = __webpack_exports__.xM;
/******/ var __webpack_exports__isBranchName = __webpack_exports__.Q8;
/******/ var __webpack_exports__isInside = __webpack_exports__.FK;
/******/ var __webpack_exports__isRecord = __webpack_exports__.u4;
/******/ var __webpack_exports__isRepositoryName = __webpack_exports__.en;
/******/ var __webpack_exports__isSharedValue = __webpack_exports__["do"];
/******/ var __webpack_exports__makeFolder = __webpack_exports__.fc;
/******/ var __webpack_exports__noticeWithoutCredentials = __webpack_exports__.Rl;
/******/ var __webpack_exports__parseDemands = __webpack_exports__.Yl;
/******/ var __webpack_exports__parseJson = __webpack_exports__.qF;
/******/ var __webpack_exports__pickSdkVariables = __webpack_exports__.Bg;
/******/ var __webpack_exports__quoteValue = __webpack_exports__.cl;
/******/ var __webpack_exports__readBody = __webpack_exports__.x8;
/******/ var __webpack_exports__readSubject = __webpack_exports__.$e;
/******/ var __webpack_exports__readSubjectPrefix = __webpack_exports__.Bv;
/******/ var __webpack_exports__renderContext = __webpack_exports__.wj;
/******/ var __webpack_exports__renderMarkdown = __webpack_exports__.Gc;
/******/ var __webpack_exports__renderRefreshSettings = __webpack_exports__.xs;
/******/ var __webpack_exports__renderSubject = __webpack_exports__.TK;
/******/ var __webpack_exports__renderSubjectPrefix = __webpack_exports__.V7;
/******/ var __webpack_exports__requestSession = __webpack_exports__.km;
/******/ var __webpack_exports__timeoutError = __webpack_exports__.w2;
/******/ var __webpack_exports__toEndpoint = __webpack_exports__.Fq;
/******/ var __webpack_exports__toRefreshFiles = __webpack_exports__.cO;
/******/ var __webpack_exports__toRenewalRequest = __webpack_exports__.Bc;
/******/ var __webpack_exports__toRepositoryIdentity = __webpack_exports__.Gv;
/******/ var __webpack_exports__withRetry = __webpack_exports__.bD;
/******/ var __webpack_exports__writeDraft = __webpack_exports__.d$;
/******/ export { __webpack_exports__REFRESH_PROFILE as REFRESH_PROFILE, __webpack_exports__codeSpan as codeSpan, __webpack_exports__createClock as createClock, __webpack_exports__createInputReader as createInputReader, __webpack_exports__decodeValue as decodeValue, __webpack_exports__encodeValue as encodeValue, __webpack_exports__escapeMarkdown as escapeMarkdown, __webpack_exports__findRefreshFolder as findRefreshFolder, __webpack_exports__findRepositoryPath as findRepositoryPath, __webpack_exports__isBranchName as isBranchName, __webpack_exports__isInside as isInside, __webpack_exports__isRecord as isRecord, __webpack_exports__isRepositoryName as isRepositoryName, __webpack_exports__isSharedValue as isSharedValue, __webpack_exports__makeFolder as makeFolder, __webpack_exports__noticeWithoutCredentials as noticeWithoutCredentials, __webpack_exports__parseDemands as parseDemands, __webpack_exports__parseJson as parseJson, __webpack_exports__pickSdkVariables as pickSdkVariables, __webpack_exports__quoteValue as quoteValue, __webpack_exports__readBody as readBody, __webpack_exports__readSubject as readSubject, __webpack_exports__readSubjectPrefix as readSubjectPrefix, __webpack_exports__renderContext as renderContext, __webpack_exports__renderMarkdown as renderMarkdown, __webpack_exports__renderRefreshSettings as renderRefreshSettings, __webpack_exports__renderSubject as renderSubject, __webpack_exports__renderSubjectPrefix as renderSubjectPrefix, __webpack_exports__requestSession as requestSession, __webpack_exports__timeoutError as timeoutError, __webpack_exports__toEndpoint as toEndpoint, __webpack_exports__toRefreshFiles as toRefreshFiles, __webpack_exports__toRenewalRequest as toRenewalRequest, __webpack_exports__toRepositoryIdentity as toRepositoryIdentity, __webpack_exports__withRetry as withRetry, __webpack_exports__writeDraft as writeDraft };
/******/ 
