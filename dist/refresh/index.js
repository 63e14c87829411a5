import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 378:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(995);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(500);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(760);







// build/src/aws/connections.js
const require$1 = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url);
const CONNECT_TIMEOUT_MS = 5e3;
const REQUEST_TIMEOUT_MS$1 = 15e3;
const MAX_WAIT_MS = 4e3;
function openConnections(proxyEnv) {
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
				return { response: await send(poolFor(request.protocol), request, signal) };
			},
			updateHttpClientConfig: () => {},
			httpHandlerConfigs: () => ({}),
			destroy: () => {}
		}
	};
}
function createPool(protocol, proxyEnv) {
	const { Agent: PooledAgent, request } = protocol === "http:" ? require$1("node:http") : require$1("node:https");
	const agent = new PooledAgent({
		keepAlive: true,
		proxyEnv: { ...proxyEnv }
	});
	const connect = agent.createConnection.bind(agent);
	let early;
	agent.createConnection = (options, callback) => {
		const found = early?.to === `${options.host}:${options.port}` ? early : void 0;
		if (found === void 0) return connect(options, callback);
		early = void 0;
		return Date.now() - found.since < MAX_WAIT_MS && found.socket.writable ? found.socket : connect(options, callback);
	};
	return {
		agent,
		request,
		open({ hostname, port: given }) {
			const host = toHost(hostname);
			const port = given === "" ? protocol === "http:" ? 80 : 443 : Number(given);
			const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 ? host : "";
			const socket = connect({
				...agent.options,
				host,
				port,
				servername
			});
			socket?.on("error", () => {});
			if (socket) early = {
				to: `${host}:${port}`,
				since: Date.now(),
				socket
			};
		}
	};
}
function send({ agent, request: start }, request, signal) {
	return new Promise((resolve, reject) => {
		const sent = start({
			agent,
			method: request.method,
			host: toHost(request.hostname),
			port: request.port,
			path: `${request.path}${renderQuery(request.query)}`,
			headers: { ...request.headers },
			...request.username === void 0 ? {} : { auth: `${request.username}:${request.password ?? ""}` },
			...signal === void 0 ? {} : { signal }
		});
		const limit = (milliseconds, what) => setTimeout(() => sent.destroy(timeoutError(`${what} within ${milliseconds / 1e3} s`)), milliseconds);
		const connecting = limit(CONNECT_TIMEOUT_MS, "no connection");
		const whole = limit(REQUEST_TIMEOUT_MS$1, "no complete answer");
		sent.once("finish", () => clearTimeout(connecting));
		sent.once("close", () => {
			clearTimeout(connecting);
			clearTimeout(whole);
		});
		sent.once("error", reject);
		sent.once("response", (answer) => {
			const chunks = [];
			answer.on("data", (chunk) => chunks.push(chunk));
			answer.once("error", reject);
			answer.once("end", () => resolve(toResponse(answer, Buffer.concat(chunks))));
		});
		sent.end(request.body);
	});
}
function toResponse(answer, body) {
	const headers = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
	return {
		statusCode: answer.statusCode ?? 0,
		reason: answer.statusMessage,
		headers: Object.fromEntries(headers),
		body
	};
}
function timeoutError(message) {
	return Object.assign(new Error(message), { name: "TimeoutError" });
}
function toHost(hostname) {
	return hostname.replace(/^\[|\]$/gu, "");
}
function renderQuery(query = {}) {
	const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`));
	return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
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
function renderRoleArn(role) {
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
// build/src/trust/claims.js
function parseClaims(all) {
	const text = (name) => {
		const value = all[name];
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	const time = (name) => {
		const value = all[name];
		return typeof value === "number" && Number.isFinite(value) ? value : void 0;
	};
	const iss = text("iss");
	const sub = text("sub");
	const aud = text("aud");
	const exp = time("exp");
	const repository = text("repository");
	const repositoryId = text("repository_id");
	const ownerId = text("repository_owner_id");
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
// build/src/commands/exchange.js
const PASSING = ["VERIFICATION_KEY_UNAVAILABLE", "ISSUER_UNREACHABLE"];
const STALE = ["ID_TOKEN_EXPIRED", "ID_TOKEN_REJECTED"];
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
	for (let attempt = 1;; attempt += 1) {
		const { token, ...facts } = await supply(attempt === 1 ? "any" : "new");
		try {
			return {
				kind: "session",
				session: await ports.sts.assumeRoleWithWebIdentity({
					...request,
					token
				}),
				...facts
			};
		} catch (error) {
			const isRenewable = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...STALE) && !hasRenewed;
			const isPassing = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...PASSING) && attempt < Math.min(maxAttempts, PASSING_ATTEMPTS);
			if (maxAttempts === 1 || !(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) || !(isRenewable || isPassing)) return {
				kind: "failed",
				error,
				...facts
			};
			hasRenewed ||= isRenewable;
			ports.log.info(`Attempt ${attempt} failed (${error.code}); trying again with a new token.`);
			if (isPassing) await ports.clock.sleep(1e3 * 2 ** (attempt - 1));
		}
	}
}
const PASSING_ATTEMPTS = 4;
function readClaims(decoded) {
	const parsed = parseClaims(decoded);
	if (parsed.kind === "invalid") throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_UNREADABLE", { reason: parsed.problem });
	return parsed.claims;
}
// build/src/commands/guard.js
function requirePrincipal(arn, action) {
	const principal = parsePrincipalArn(arn);
	if (principal === void 0) throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "UnexpectedAnswer",
		reason: `"${arn}" is not the ARN of a caller`
	});
	return principal;
}
// build/src/commands/session.js
function requireRole(session, role, action) {
	const got = requirePrincipal(session.arn, action);
	if (!(got.partition === role.partition && got.account === role.account && got.roleName === role.name)) throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_UNEXPECTED", {
		expected: renderRoleArn(role),
		got: session.arn
	});
}
// build/src/commands/renew.js
async function renew(request, maxAttempts, ports) {
	const role = parseRoleArn(request.roleArn);
	if (role === void 0) throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("INTERNAL_ERROR", { reason: "the settings name no role" });
	const { region: _, ...exchanged } = request;
	const outcome = await exchange({
		...exchanged,
		maxAttempts
	}, ports);
	if (outcome.kind === "failed") throw outcome.error;
	requireRole(outcome.session, role, "sts:AssumeRoleWithWebIdentity");
	return outcome.session;
}
// build/src/runner/clock.js
function createClock(signal) {
	return {
		now: () => Date.now(),
		sleep: async (milliseconds) => {
			try {
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				throw signal.aborted ? signal.reason : error;
			}
		}
	};
}
// build/src/runner/id-token.js
const require = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url);
const MINIMUM_LIFE_MS = 6e4;
const REQUEST_TIMEOUT_MS = 1e4;
const MAX_ATTEMPTS = 5;
const MAX_ANSWER_BYTES = 262144;
function createIdTokens(settings) {
	const given = new Map();
	return {
		async mint(audience, age) {
			const known = given.get(audience);
			if (age === "any" && known !== void 0 && remainingLife(known, settings.clock.now()) > MINIMUM_LIFE_MS) return known;
			const token = await requestWithRetry(audience, settings);
			given.set(audience, token);
			return token;
		},
		read: decode
	};
}
function remainingLife(token, now) {
	const { exp } = decode(token);
	return typeof exp === "number" ? exp * 1e3 - now : 0;
}
async function requestWithRetry(audience, settings) {
	const limit = Math.min(settings.maxAttempts, MAX_ATTEMPTS);
	for (let attempt = 1;; attempt += 1) {
		const outcome = await request(audience, settings);
		if (outcome.kind === "token") return outcome.token;
		if (settings.signal.aborted) throw settings.signal.reason;
		if (!outcome.mayPass || attempt >= limit) throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_SERVICE_FAILED", { reason: outcome.reason });
		await settings.clock.sleep(Math.random() * 250 * 2 ** attempt);
	}
}
async function request(audience, settings) {
	if (!URL.canParse(settings.requestUrl)) return {
		kind: "failed",
		reason: "ACTIONS_ID_TOKEN_REQUEST_URL is not an address",
		mayPass: false
	};
	const url = new URL(settings.requestUrl);
	url.searchParams.set("audience", audience);
	try {
		const { status, body } = await get(url, settings);
		if (status !== 200) return {
			kind: "failed",
			reason: `it answered HTTP ${status}`,
			mayPass: status >= 500 || status === 429
		};
		const token = findToken(body);
		if (token === void 0) return {
			kind: "failed",
			reason: "its answer holds no token",
			mayPass: true
		};
		settings.mask(token);
		for (const part of token.reveal().split(".")) if (part !== "") settings.mask(new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(part));
		return {
			kind: "token",
			token
		};
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		const message = error instanceof Error ? error.message : String(error);
		return {
			kind: "failed",
			reason: `no answer (${typeof code === "string" ? code : message})`,
			mayPass: true
		};
	}
}
function get(url, settings) {
	const http = url.protocol === "http:" ? require("node:http") : require("node:https");
	const agent = new http.Agent({ proxyEnv: { ...settings.proxyEnv } });
	const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
	const headers = {
		Authorization: `bearer ${settings.requestToken.reveal()}`,
		Accept: "application/json"
	};
	return new Promise((resolve, reject) => {
		const sent = http.get(url, {
			agent,
			headers,
			signal
		}, (response) => {
			const chunks = [];
			let size = 0;
			response.on("data", (chunk) => {
				size += chunk.length;
				if (size > MAX_ANSWER_BYTES) sent.destroy(new Error("the answer is too long"));
				else chunks.push(chunk);
			});
			response.on("error", reject);
			response.on("aborted", () => reject(new Error("the answer broke off")));
			response.on("end", () => resolve({
				status: response.statusCode ?? 0,
				body: Buffer.concat(chunks).toString("utf8")
			}));
		});
		sent.once("finish", settings.whileWaiting);
		sent.on("error", reject);
	});
}
function findToken(body) {
	try {
		const answer = JSON.parse(body);
		const value = typeof answer === "object" && answer !== null && "value" in answer ? answer.value : void 0;
		return typeof value === "string" && value !== "" ? new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(value) : void 0;
	} catch {
		return;
	}
}
function decode(token) {
	const [, payload = "", signature] = token.reveal().split(".");
	if (signature === void 0) throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_UNREADABLE", { reason: "it is not a JSON Web Token" });
	try {
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		if (typeof claims === "object" && claims !== null && !Array.isArray(claims)) return claims;
	} catch {}
	throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ID_TOKEN_UNREADABLE", { reason: "its payload is not a JSON object" });
}
// build/src/report.js
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function printable(text) {
	return text.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
// build/src/runner/log-line.js
function toLogLine(line) {
	return printable(line).replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
}
function toLogText(text) {
	return text.split("\n").map(toLogLine).join("\n");
}
// build/src/runner/refresh-settings.js
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
function applySdkVariables(env, saved) {
	for (const name of SDK_VARIABLES) {
		const value = saved[name];
		if (value === void 0) delete env[name];
		else env[name] = value;
	}
}
function toRefreshFiles(folder) {
	return {
		config: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "config"),
		settings: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "settings.json"),
		cache: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "credentials.json"),
		lock: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "lock")
	};
}
function readRefreshSettings(folder) {
	let text;
	try {
		text = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(toRefreshFiles(folder).settings, "utf8");
	} catch (error) {
		throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
			reason: "its settings are gone; the post step of the action removes them at the end of the job",
			advice: ELSEWHERE
		}, { cause: error });
	}
	const settings = parseSettings(text);
	if (settings !== void 0) return settings;
	throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
		reason: "its settings cannot be read",
		advice: "find out which step changed the files under RUNNER_TEMP."
	});
}
const ELSEWHERE = "use the profile only within the job, in steps after the one with `refresh: true`.";
function parseSettings(text) {
	try {
		const saved = JSON.parse(text);
		const { request } = saved;
		return saved.version === 1 && [
			request.roleArn,
			request.sessionName,
			request.audience,
			request.region
		].every((value) => isText(value)) && Number.isInteger(request.durationSeconds) && Array.isArray(request.managedSessionPolicies) && Number.isInteger(saved.maxAttempts) && isMap(saved.proxyEnv) && isMap(saved.sdkEnv) ? saved : void 0;
	} catch {
		return;
	}
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function isMap(value) {
	return typeof value === "object" && value !== null && Object.values(value).every((item) => typeof item === "string");
}
// build/src/runner/refresh-cache.js
function toCachedSession({ credentials, expiration }) {
	const { accessKeyId, secretAccessKey, sessionToken = new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh("") } = credentials;
	return {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration
	};
}
function renderCachedSession(session) {
	return `${JSON.stringify({
		Version: 1,
		AccessKeyId: session.accessKeyId,
		SecretAccessKey: session.secretAccessKey.reveal(),
		SessionToken: session.sessionToken.reveal(),
		Expiration: session.expiration
	})}\n`;
}
function parseCachedSession(text) {
	try {
		const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: expiration } = JSON.parse(text);
		if (typeof accessKeyId !== "string" || typeof secret !== "string" || typeof token !== "string") return void 0;
		if (typeof expiration !== "string" || Number.isNaN(Date.parse(expiration))) return void 0;
		return {
			accessKeyId,
			secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(secret),
			sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(token),
			expiration
		};
	} catch {
		return;
	}
}
const RENEWED_BEFORE_MS = 9e5;
const USABLE_MS = 6e4;
const PATIENCE_MS = 2e4;
const LOCK_LIFE_MS = 6e4;
async function provideSession(folder, renewing) {
	const { clock } = renewing;
	const margin = Math.min(RENEWED_BEFORE_MS, renewing.durationSeconds * 1e3 / 2);
	const started = clock.now();
	for (;;) {
		const known = readCache(folder);
		if (known !== void 0 && lifeOf(known, clock) > margin) return known;
		const lock = takeLock(folder, clock.now());
		if (lock !== void 0 || clock.now() - started > PATIENCE_MS) try {
			const latest = readCache(folder);
			return latest !== void 0 && lifeOf(latest, clock) > margin ? latest : await renewOrKeep(folder, latest, renewing);
		} finally {
			if (lock !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(lock, { force: true });
		}
		await clock.sleep(50 + Math.random() * 100);
	}
}
async function renewOrKeep(folder, known, renewing) {
	try {
		const session = await renewing.renew();
		await writeCache(folder, session, renewing);
		return session;
	} catch (error) {
		if (known === void 0 || lifeOf(known, renewing.clock) <= USABLE_MS) throw error;
		renewing.onFault(error);
		return known;
	}
}
function lifeOf(session, clock) {
	return Date.parse(session.expiration) - clock.now();
}
function readCache(folder) {
	try {
		return parseCachedSession((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(toRefreshFiles(folder).cache, "utf8"));
	} catch {
		return;
	}
}
const REPLACE_ATTEMPTS = 5;
async function writeCache(folder, session, { clock, onFault }) {
	const { cache } = toRefreshFiles(folder);
	const draft = `${cache}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`;
	for (let attempt = 1;; attempt += 1) try {
		if (attempt === 1) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)(draft, renderCachedSession(session), {
			mode: 384,
			flag: "wx"
		});
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.renameSync)(draft, cache);
		return;
	} catch (error) {
		if (attempt === REPLACE_ATTEMPTS || !isBusy(error)) {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(draft, { force: true });
			onFault(error);
			return;
		}
		await clock.sleep(20 * attempt);
	}
}
function isBusy(error) {
	return [
		"EPERM",
		"EACCES",
		"EBUSY"
	].includes(errorCode(error));
}
function takeLock(folder, now) {
	const { lock } = toRefreshFiles(folder);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)(lock, String(process.pid), {
			mode: 384,
			flag: "wx"
		});
		return lock;
	} catch (error) {
		if (errorCode(error) !== "EEXIST") return void 0;
	}
	if (isHeld(lock, now)) return void 0;
	const stale = `${lock}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.renameSync)(lock, stale);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.unlinkSync)(stale);
	} catch {}
}
function isHeld(lock, now) {
	try {
		if (now - (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(lock).mtimeMs > LOCK_LIFE_MS) return false;
		const owner = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(lock, "utf8"));
		return owner === 0 || isAlive(owner);
	} catch {
		return false;
	}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) === "EPERM";
	}
}
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
// build/src/refresh.js
const { env } = process;
const DEADLINE_MS = 3e4;
function startDeadline() {
	const controller = new AbortController();
	const reason = `no new credentials within ${DEADLINE_MS / 1e3} s`;
	const advice = "try again; if it persists, check egress and proxy of the runner.";
	setTimeout(() => controller.abort((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
		reason,
		advice
	})), DEADLINE_MS).unref();
	return controller.signal;
}
async function provide(folder) {
	const signal = startDeadline();
	const settings = readRefreshSettings(folder);
	const passed = new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
	const provided = provideSession(folder, {
		renew: () => renewSession(settings, signal),
		durationSeconds: settings.request.durationSeconds,
		clock: createClock(signal),
		onFault: (error) => explain(error, "The credentials at hand are used as long as they last.")
	});
	return Promise.race([provided, passed]);
}
async function renewSession(settings, signal) {
	const { request, maxAttempts, stsEndpoint, proxyEnv } = settings;
	const { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
	if (!requestUrl || !requestToken) throw (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
		reason: "ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process",
		advice: "hand the two variables of the job on to it; GitHub sets them for every step of a job with `id-token: write`."
	});
	applySdkVariables(env, settings.sdkEnv);
	const clock = createClock(signal);
	const idTokens = createIdTokens({
		requestUrl,
		requestToken: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(requestToken),
		proxyEnv,
		maxAttempts,
		signal,
		clock,
		whileWaiting: () => {},
		mask: () => {}
	});
	const { createWebIdentitySts } = await __nccwpck_require__.e(/* import() */ 597).then(__nccwpck_require__.bind(__nccwpck_require__, 597));
	return toCachedSession(await renew(request, maxAttempts, {
		idTokens,
		sts: createWebIdentitySts({
			region: request.region,
			maxAttempts,
			stsEndpoint,
			signal,
			connections: openConnections(proxyEnv)
		}, idTokens.read),
		clock,
		log: {
			info: () => {},
			hide: () => {}
		}
	}));
}
function explain(error, ending) {
	const message = error instanceof Error ? error.message : String(error);
	const text = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) ? `${error.code}: ${message}\nFix: ${error.fix}` : `Defect of the action: ${message}`;
	process.stderr.write(`gh-oidc-aws: ${toLogText(`${text}\n${ending}`)}\n`);
}
try {
	const session = await provide(process.argv[2] ?? "");
	process.stdout.write(renderCachedSession(session), () => process.exit(0));
} catch (error) {
	explain(error, "The credentials of this job could not be renewed.");
	process.exitCode = 1;
	process.stderr.write("", () => process.exit());
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zh: () => (/* binding */ Secret),
  V2: () => (/* binding */ failure),
  N6: () => (/* binding */ isFailure)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/shaken/refresh/secret.js

// build/src/failure.js
function entry(definition) {
	return definition;
}
function diagnosed(meaning, remedy) {
	return {
		meaning,
		remedy,
		message: ({ verdict, reason }) => reason === "" ? verdict : `${verdict} (AWS: ${reason})`,
		fix: ({ advice }) => advice
	};
}
function toTrustedPrincipal(principal) {
	return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/u, "arn:$1:iam::$2:role/$3");
}
const FAILURES = {
	INPUT_INVALID: entry({
		meaning: "One or more inputs cannot be used. Nothing was sent to AWS or GitHub.",
		remedy: "Correct every input that the message names; each comes with its value and what is accepted.",
		message: ({ problems }) => `${problems.length === 1 ? "An input" : `${problems.length} inputs`} cannot be used:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
		fix: () => "correct the `with:` block of this step; nothing was changed and nothing was exported."
	}),
	NOT_AVAILABLE_YET: entry({
		meaning: "The mode or input is part of the published contract, but this version does not implement it yet.",
		remedy: "Leave the input out, or use a newer version of the action.",
		message: ({ features }) => `Not available yet in this version:\n${features.map((feature) => `- ${feature}`).join("\n")}`,
		fix: () => "leave it out, or use a newer version of this action; nothing was changed and nothing was exported."
	}),
	ID_TOKEN_PERMISSION_MISSING: entry({
		meaning: "The job has no `id-token: write` permission, so GitHub gives it no way to ask for an ID token.",
		remedy: "Grant `id-token: write` to the job. In a reusable workflow the calling job must grant it as well, because the permissions of the caller are a ceiling.",
		message: ({ job }) => `GitHub gave job "${job}" no ID token: the job lacks the permission \`id-token: write\`.`,
		fix: ({ job, workflow }) => `add this to job "${job}" in ${workflow}; naming any permission sets all others to none, hence \`contents: read\`. If the job runs inside a reusable workflow, add it to the job that calls the workflow, too.`,
		paste: () => ({
			language: "yaml",
			text: "permissions:\n  id-token: write\n  contents: read"
		})
	}),
	ID_TOKEN_FORK_PULL_REQUEST: entry({
		meaning: "The run is a pull request from a fork. GitHub gives such runs no ID token, whatever the permissions say.",
		remedy: "Run the job on `push`, or only for pull requests from branches of the same repository.",
		message: ({ head }) => `GitHub gives no ID token to pull requests from forks (this one comes from ${head}).`,
		fix: () => "run the job on `push`, or skip it for pull requests from forks.",
		paste: () => ({
			language: "yaml",
			text: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository"
		})
	}),
	ID_TOKEN_DEPENDABOT: entry({
		meaning: "Dependabot started the run. GitHub gives such runs a read-only token and no ID token.",
		remedy: "Skip the job for Dependabot, or do the work in a run on `push` after the merge.",
		message: ({ event }) => `GitHub gives no ID token to runs that Dependabot starts (event ${event}).`,
		fix: () => "skip the job for Dependabot, or do the work in a run on `push` after the merge.",
		paste: () => ({
			language: "yaml",
			text: "if: github.actor != 'dependabot[bot]'"
		})
	}),
	ID_TOKEN_SERVICE_FAILED: entry({
		meaning: "GitHub's token service could not be reached, or answered with something else than a token.",
		remedy: "Run the job again. If it persists, check egress and proxy of a self-hosted runner, and https://www.githubstatus.com.",
		message: ({ reason }) => `GitHub's token service gave no ID token: ${reason}.`,
		fix: () => "run the job again; if it persists, check egress and proxy of the runner, and https://www.githubstatus.com."
	}),
	ID_TOKEN_UNREADABLE: entry({
		meaning: "What the token service returned is not an ID token of GitHub Actions.",
		remedy: "Check what answers at `ACTIONS_ID_TOKEN_REQUEST_URL`; a proxy may be in the way.",
		message: ({ reason }) => `What the token service returned is not an ID token: ${reason}.`,
		fix: () => "check what answers at ACTIONS_ID_TOKEN_REQUEST_URL; a proxy may be in the way."
	}),
	ASSUME_NOT_AUTHORIZED: entry({
		meaning: "AWS refused `AssumeRoleWithWebIdentity`. It says the same for a role that does not exist and for a trust policy that does not admit the token, and never says which condition failed.",
		remedy: "Compare the token printed by the run with the trust policy of the role; the run prints the policy that would admit it. With admin credentials, `mode: bootstrap` writes it.",
		message: ({ role, subject, reason }) => `AWS refused role ${role} to the subject ${subject}: ${reason}`,
		fix: () => "if this action created the role, run `mode: bootstrap` with inputs that admit this run, too; if not, put the printed statement into the trust policy of the role."
	}),
	ROLE_MISSING: diagnosed("The role does not exist. AWS answers the same as for a refused token.", "Correct `role-to-assume`, or create the role with `mode: bootstrap`."),
	TRUST_SUBJECT_FORMAT: diagnosed("The trust policy names the classic subject of the repository, and its tokens carry the immutable one with ids, or the reverse.", "Run `mode: bootstrap` again: it takes the format from the token. Or replace the subject by the one that the run prints."),
	TRUST_SUBJECT_TEMPLATE: diagnosed("The subject of the token, or the one in the trust policy, is built from a template (`include_claim_keys`), and they differ.", "List the subject that the run prints, for example with `subjects`."),
	TRUST_ENVIRONMENT: diagnosed("The job names an environment, which then stands in the subject instead of the branch, and the trust policy expects the branch; or the reverse.", "Admit the environment with `environments`, or add `environment:` to the job, or remove it."),
	TRUST_PULL_REQUEST: diagnosed("The run is a pull request, whose subject holds no branch, and the trust policy does not admit pull requests; or the reverse.", "Run the job on `push`. Admit pull requests only to a role that may do no harm (`pull-requests: true`)."),
	TRUST_TAG: diagnosed("The run is for a tag and the trust policy admits branches or other tags, or the reverse.", "Admit the tag with `git-tags`, or run the job on the branch."),
	TRUST_BRANCH: diagnosed("The run is for a branch that the trust policy does not admit.", "Run the job on an admitted branch, or admit this one with `branches`."),
	TRUST_REPOSITORY: diagnosed("The trust policy admits another repository, or one with the same name and other ids.", "Run `mode: bootstrap` in this repository, or name it in `repositories`."),
	TRUST_LETTER_CASE: diagnosed("The trust policy differs from the token only in letter case; AWS compares exactly.", "Write the value as GitHub does; `mode: bootstrap` does so by itself."),
	TRUST_WILDCARD: diagnosed("The trust policy uses `StringEquals` with a `*` or `?`, which is taken literally there.", "Write the exact value, or use `StringLike` for a pattern."),
	TRUST_AUDIENCE: diagnosed("The trust policy demands another audience than the token has.", "Set `audience` to the one in the policy, or correct the policy."),
	TRUST_CLAIM_NOT_EXPOSED: diagnosed("The trust policy tests a claim that AWS does not offer as a condition key, so it can never match.", "Remove the condition; put the claim into the subject with a template if you need it."),
	TRUST_KEY_PREFIX: diagnosed("A condition key of the trust policy does not begin with the name of the provider, so it can never match.", "Write the key as the provider is named in its ARN, without `https://`."),
	TRUST_PRINCIPAL: diagnosed("The trust policy names the provider of another account, issuer or partition.", "Name the provider of the account of the role and of the issuer of the token."),
	TRUST_CONDITION: diagnosed("A further condition of the trust policy is not met by the token.", "Compare the claim that the message names."),
	TRUST_EXPLICIT_DENY: diagnosed("A Deny statement of the trust policy applies to the token.", "Lift the Deny statement where it stands, if this run is meant to be admitted."),
	TRUST_EMPTY: diagnosed("The trust policy has no statement that allows `sts:AssumeRoleWithWebIdentity` to an OIDC provider.", "Run `mode: bootstrap`, or add the statement that the run prints."),
	TRUST_ADMITS: diagnosed("The trust policy as it stands admits the token, and AWS refused it all the same.", "A change takes up to a minute to spread: run again. Then look for service and resource control policies of the organisation; those written for `repo:OWNER/*` do not match immutable subjects."),
	PROVIDER_MISSING: entry({
		meaning: "The role's account has no OIDC provider for the issuer of the token.",
		remedy: "Run `mode: bootstrap` in the account of the role; it creates the provider. Check that the account id in `role-to-assume` is the one you mean.",
		message: ({ account, issuer, reason }) => `Account ${account} has no OIDC provider for ${issuer}: ${reason}`,
		fix: ({ account }) => `run \`mode: bootstrap\` with credentials of account ${account}, or correct the account in \`role-to-assume\`.`
	}),
	AUDIENCE_NOT_REGISTERED: entry({
		meaning: "The audience of the token is not among the client ids of the account's OIDC provider.",
		remedy: "Run `mode: bootstrap`, which adds a missing audience, or set `audience` to a registered one.",
		message: ({ account, audience, reason }) => `The OIDC provider of account ${account} does not know the audience ${audience}: ${reason}`,
		fix: () => "run `mode: bootstrap`, which adds the audience, or set `audience:` to one of the client ids of the provider."
	}),
	VERIFICATION_KEY_UNAVAILABLE: entry({
		meaning: "AWS could not fetch the issuer's signing keys.",
		remedy: "On github.com this passes: run the job again. On GitHub Enterprise Server, AWS must reach the discovery document and the `jwks` address of your server from the internet.",
		message: ({ issuer, reason }) => `AWS could not fetch the signing keys of ${issuer}: ${reason}`,
		fix: ({ issuer }) => `run the job again; on your own server, AWS must reach ${issuer}/.well-known/openid-configuration and the \`jwks_uri\` it names from the internet.`
	}),
	PROVIDER_CERTIFICATE_MISMATCH: entry({
		meaning: "The certificate of the issuer does not match the thumbprint in the account's OIDC provider.",
		remedy: "Update the provider's thumbprint. This concerns servers with a private certificate authority; for github.com AWS ignores thumbprints.",
		message: ({ issuer, reason }) => `The certificate of ${issuer} does not match the provider's thumbprint: ${reason}`,
		fix: () => "update the provider's thumbprint in IAM."
	}),
	ID_TOKEN_REJECTED: entry({
		meaning: "AWS does not accept the ID token itself, before any trust policy is looked at.",
		remedy: "Check that the issuer of the token is the one the provider names, and read the sentence of AWS in the message.",
		message: ({ reason }) => `AWS does not accept the ID token: ${reason}`,
		fix: () => "check the issuer and the audience of the printed claims against the OIDC provider in IAM."
	}),
	ID_TOKEN_EXPIRED: entry({
		meaning: "The ID token had expired when AWS saw it, also after a fresh one was requested.",
		remedy: "Run the job again; an ID token lives five minutes. If the message names a difference between the clocks, set the clock of the runner.",
		message: ({ reason, skewSeconds }) => `The ID token had expired when AWS saw it: ${reason}${skewSeconds === void 0 ? "" : `. The clock of this runner is ${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? "ahead of" : "behind"} AWS's`}`,
		fix: ({ skewSeconds }) => skewSeconds === void 0 ? "run the job again; if it persists, something holds requests back for minutes (an ID token lives five)." : "set the clock of the runner, then run the job again (an ID token lives five minutes)."
	}),
	ISSUER_UNREACHABLE: entry({
		meaning: "AWS could not reach the issuer of the token.",
		remedy: "On github.com this passes: run the job again. A server of your own must be reachable from the internet.",
		message: ({ issuer, reason }) => `AWS could not reach ${issuer}: ${reason}`,
		fix: () => "run the job again; a server of your own must be reachable from the internet."
	}),
	SESSION_DURATION_TOO_LONG: entry({
		meaning: "The role does not allow sessions as long as asked for.",
		remedy: "Lower `role-duration-seconds`, or raise `max-session-duration` with `mode: bootstrap`.",
		message: ({ seconds, reason }) => `A session of ${seconds} s is longer than the role allows: ${reason}`,
		fix: ({ reason }) => /role chaining/iu.test(reason) ? "lower `role-duration-seconds` to 3600, or assume the role with an ID token: AWS allows an hour where one role assumes another." : "lower `role-duration-seconds`, or raise `max-session-duration` of the role with `mode: bootstrap`."
	}),
	CHAIN_NOT_AUTHORIZED: entry({
		meaning: "AWS refused `AssumeRole` with access keys or with the credentials of the environment: the trust policy of the role, the permissions of the caller, an external id, or `sts:TagSession` for the session tags.",
		remedy: "Allow the action that the message names, in the trust policy of the role and, across accounts, in the permissions of the caller. Without session tags (`role-skip-session-tagging: true`), `sts:TagSession` is not needed.",
		message: ({ role, source, principal, action, reason }) => `AWS does not let ${principal} (the credentials from ${source}) do ${action} on ${role}: ${reason}`,
		fix: ({ action }) => action === "sts:TagSession" ? "allow `sts:TagSession` in the trust policy of the role, or set `role-skip-session-tagging: true`." : "check `role-to-assume` and `role-external-id`, and admit the caller in the trust policy of the role; across accounts its own permissions must allow it, too.",
		paste: ({ principal, action }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Principal: { AWS: toTrustedPrincipal(principal) },
				Action: action === "sts:TagSession" ? ["sts:AssumeRole", action] : action
			})
		})
	}),
	SESSION_TAGS_TOO_LARGE: entry({
		meaning: "Session tags and session policies together exceed the space that AWS has for them, also without the tags that only inform. Tags that the session inherits count as well.",
		remedy: "Shorten `custom-tags` and the session policies, or send no tags with `role-skip-session-tagging: true`.",
		message: ({ reason }) => `AWS finds the session tags too large: ${reason}`,
		fix: () => "shorten `custom-tags` and the session policies, or set `role-skip-session-tagging: true`."
	}),
	SPECIAL_CHARACTERS_REMAIN: entry({
		meaning: "Every secret key that AWS issued held special characters, as often as `special-characters-workaround` asks.",
		remedy: "Run again, or turn `special-characters-workaround` off.",
		message: ({ attempts }) => `Each of ${attempts} secret keys held special characters.`,
		fix: () => "run again, or turn `special-characters-workaround` off: the AWS CLI and SDKs take every secret key."
	}),
	TOKEN_FILE_UNUSABLE: entry({
		meaning: "The file in `web-identity-token-file` is missing, empty, too large, not a regular file, or a link that leads out of its directory.",
		remedy: "Correct the path. A relative path starts in the workspace; what lies there must not link to a place outside.",
		message: ({ path, reason }) => `The token file ${path} cannot be used: ${reason}.`,
		fix: () => "correct `web-identity-token-file`; a relative path starts in the workspace."
	}),
	AMBIENT_CREDENTIALS_MISSING: entry({
		meaning: "An input asks for the credentials of the environment, and there are none: no variables, no profile, no role of a container or an instance.",
		remedy: "Put the step after one that exports credentials, name a profile in `AWS_PROFILE`, or leave the input out to use the ID token of the job.",
		message: ({ askedBy, reason }) => `\`${askedBy}\` asks for the credentials of the environment, and none could be loaded: ${reason}`,
		fix: ({ askedBy }) => `put the step after one that exports credentials, name a profile in \`AWS_PROFILE\`, or leave \`${askedBy}\` out to use the job's ID token.`
	}),
	PARTITION_UNEXPECTED: entry({
		meaning: "The credentials are of another AWS partition than the region. Nothing was exported.",
		remedy: "Give an `aws-region` of the partition of the credentials, or other credentials.",
		message: ({ arn, region, partition }) => `The credentials are those of ${arn}, but ${region} is a region of ${partition}.`,
		fix: () => "give an `aws-region` of the partition of the credentials, or other credentials."
	}),
	PROFILE_EXISTS: entry({
		meaning: "The profile in `aws-profile` stands in the AWS files already. Nothing was written or exported.",
		remedy: "Choose another name, or set `overwrite-aws-profile: true`.",
		message: ({ profile, path }) => `The profile ${profile} exists already in ${path}.`,
		fix: () => "choose another `aws-profile`, or replace the profile:",
		paste: () => ({
			language: "yaml",
			text: "overwrite-aws-profile: true"
		})
	}),
	PROFILE_NOT_WRITTEN: entry({
		meaning: "The AWS files could not be written, or are not safe to write: a symbolic link, or something else than a regular file. Nothing was exported.",
		remedy: "Correct what the message names, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to files that can be written.",
		message: ({ profile, paths, reason }) => `The profile ${profile} could not be written to ${paths.join(", ")}: ${reason}`,
		fix: () => "correct it, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to files that can be written."
	}),
	SESSION_POLICY_REJECTED: entry({
		meaning: "AWS does not accept the session policies given with the call.",
		remedy: "Shorten or correct `inline-session-policy` and `managed-session-policies`.",
		message: ({ reason }) => `AWS does not accept the session policies: ${reason}`,
		fix: () => "shorten or correct `inline-session-policy` and `managed-session-policies`."
	}),
	REGION_DISABLED: entry({
		meaning: "STS is switched off in this region for the account.",
		remedy: "Activate STS for the region in the IAM console of the account, or choose another `aws-region`.",
		message: ({ region, reason }) => `STS is switched off in ${region}: ${reason}`,
		fix: ({ region }) => `activate STS in ${region}, or choose another \`aws-region\`.`
	}),
	CREDENTIALS_MISSING: entry({
		meaning: "The mode needs AWS credentials, and neither the inputs nor the environment hold any.",
		remedy: "Give `aws-access-key-id` and `aws-secret-access-key`, or let an earlier step export credentials. Instance and container roles are never used silently.",
		message: ({ mode }) => `\`mode: ${mode}\` needs AWS credentials, and neither the inputs nor the environment hold any.`,
		fix: ({ mode }) => mode !== "bootstrap" ? "put the step after one that exports credentials, such as this action with `mode: assume`; `plan` and `diagnose` need a role that may read IAM." : "give `aws-access-key-id` and `aws-secret-access-key`, or let an earlier step export credentials.",
		paste: ({ mode }) => ({
			language: "yaml",
			text: mode !== "bootstrap" ? "- uses: org/gh-oidc-aws@v1\n  with:\n    role-to-assume: arn:aws:iam::111122223333:role/gha-octo-org-octo-repo" : "aws-access-key-id: ${{ secrets.AWS_BOOTSTRAP_ACCESS_KEY_ID }}\naws-secret-access-key: ${{ secrets.AWS_BOOTSTRAP_SECRET_ACCESS_KEY }}"
		})
	}),
	CREDENTIALS_INVALID: entry({
		meaning: "AWS does not know the access key, or the secret key does not belong to it.",
		remedy: "Check the key: deactivated, deleted, of another partition, or pasted with stray characters. The message says where it was read.",
		message: ({ source, reason }) => `AWS does not accept the credentials from ${source}: ${reason}`,
		fix: ({ source }) => `check the access key and secret key in ${source}: deactivated, deleted, of another partition, or pasted with stray characters?`
	}),
	CREDENTIALS_EXPIRED: entry({
		meaning: "The AWS session in use has ended.",
		remedy: "Assume the role again right before this step, or ask for a longer session.",
		message: ({ source, reason }) => `The credentials from ${source} have expired: ${reason}`,
		fix: () => "assume the role again right before this step, or ask for a longer `role-duration-seconds`."
	}),
	ACCOUNT_NOT_ALLOWED: entry({
		meaning: "The credentials belong to an account that is not in `allowed-account-ids`. Nothing was exported or changed.",
		remedy: "Check the role and the credentials, or add the account to `allowed-account-ids`.",
		message: ({ account, allowed }) => `The credentials belong to account ${account}; allowed: ${allowed.join(", ")}.`,
		fix: () => "check which role or key this step uses; if the account is right, add it to `allowed-account-ids`."
	}),
	ROLE_UNEXPECTED: entry({
		meaning: "The credentials are not those of the role that was asked for or expected. Nothing was exported.",
		remedy: "Check which step exported credentials last, and the value of `expected-role` or `role-to-assume`.",
		message: ({ expected, got }) => `Expected the role ${expected}, but the credentials are those of ${got}.`,
		fix: () => "check which step exported credentials last, and the role named in this step."
	}),
	IAM_ACCESS_DENIED: entry({
		meaning: "The bootstrap credentials lack a permission, or a policy of the organisation denies the action.",
		remedy: "Allow the action that the message names to the principal that it names. `mode: render` with `render-format: bootstrap-policy` prints everything that `bootstrap` needs.",
		message: ({ action, reason }) => `${action} is not allowed to these credentials: ${reason}`,
		fix: ({ principal, action }) => `allow it to ${principal}. An explicit deny, for example in a service control policy, must be lifted where it stands.${action.startsWith("iam:") ? " Everything that `bootstrap` needs: `mode: render` with `render-format: bootstrap-policy`." : ""}`,
		paste: ({ action, resource }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Action: action,
				Resource: resource
			})
		})
	}),
	IAM_QUOTA_EXCEEDED: entry({
		meaning: "A quota of IAM is exhausted.",
		remedy: "Raise the quota that the message names in Service Quotas, or remove what is no longer needed.",
		message: ({ action, reason }) => `${action} exceeds a quota: ${reason}`,
		fix: () => "raise the quota in Service Quotas, or remove what is no longer needed, and run again."
	}),
	IAM_BUSY: entry({
		meaning: "IAM kept refusing a change because another one was under way.",
		remedy: "Run again; every step is idempotent.",
		message: ({ action, reason }) => `${action} kept meeting another change: ${reason}`,
		fix: () => "run again; every step is idempotent."
	}),
	POLICY_NOT_FOUND: entry({
		meaning: "A managed policy that the role should carry does not exist.",
		remedy: "Correct `policy-arns` or `permissions-boundary`; policies of AWS have the account part `aws`.",
		message: ({ policies, reason }) => `The policy ${policies.join(", ")} does not exist: ${reason}`,
		fix: () => "correct `policy-arns` or `permissions-boundary`; policies of AWS look like `arn:aws:iam::aws:policy/ReadOnlyAccess`."
	}),
	TRUST_POLICY_REJECTED: entry({
		meaning: "IAM does not accept the trust policy.",
		remedy: "Read the sentence of AWS in the message. Since June 2025 IAM wants a condition on `sub` or `job_workflow_ref` for providers such as GitHub.",
		message: ({ action, reason }) => `IAM does not accept the trust policy (${action}): ${reason}`,
		fix: () => "compare the sentence of AWS with the document that was sent, and report it: this action should not write it.",
		paste: ({ document }) => ({
			language: "json",
			text: document
		})
	}),
	INLINE_POLICY_REJECTED: entry({
		meaning: "IAM does not accept a document of `inline-policies`.",
		remedy: "Read the sentence of AWS in the message and correct the document.",
		message: ({ policy, reason }) => `IAM does not accept the inline policy ${policy}: ${reason}`,
		fix: ({ policy }) => `correct the document \`${policy}\` in \`inline-policies\`.`
	}),
	TRUST_POLICY_TOO_LONG: entry({
		meaning: "The trust policy exceeds the quota of IAM, which counts all characters but white space.",
		remedy: "Use fewer repositories or conditions, or one role for each repository.",
		message: ({ length, limit }) => `The trust policy has ${length} characters, ${length - limit} more than IAM allows (${limit}).`,
		fix: () => "use fewer branches, tags, environments or repositories in one role, or one role for each repository."
	}),
	ROLE_NOT_OWNED: entry({
		meaning: "A role of this name exists and does not carry the tag of this action. It was left as it is.",
		remedy: "Choose another `role-name`, or take the role over with `adopt: merge` (its other trust statements, policies and tags stay) or `adopt: replace` (its trust becomes the declared one). The difference between the role and the declared state is printed.",
		message: ({ role }) => `Role ${role} exists and was not created by this action; it was left as it is.`,
		fix: () => "choose another `role-name`, or read the difference above and take the role over: `merge` keeps its other trust statements, policies and tags; `replace` makes its trust the declared one.",
		paste: () => ({
			language: "yaml",
			text: "adopt: merge"
		})
	}),
	ROLE_NOT_MERGEABLE: entry({
		meaning: "The trust policy of an existing role cannot take our statements beside those it has. It was left as it is.",
		remedy: "Mend what the message names, use a role of its own, or take the role over as a whole with `adopt: replace`.",
		message: ({ role, reason }) => `Role ${role} cannot be shared: ${reason}; it was left as it is.`,
		fix: () => "mend what is named, choose another `role-name`, or take the role over as a whole with `adopt: replace`, which ends its other trust statements."
	}),
	ROLE_IN_USE: entry({
		meaning: "IAM does not delete a role that something still holds, such as an instance profile.",
		remedy: "Find out who uses the role (an instance profile, mostly); remove it there, and run the teardown again.",
		message: ({ role, reason }) => `IAM does not delete ${role}: ${reason}`,
		fix: () => "find out who still uses the role, remove it there, and run the teardown again."
	}),
	PULL_REQUEST_EVENT: entry({
		meaning: "Admin credentials must not be within reach of a pull request, so `bootstrap` and `teardown` refuse to run on its events. Nothing was sent to AWS.",
		remedy: "Run it on `workflow_dispatch`, or on a push to the default branch. `mode: plan` is meant for pull requests.",
		message: ({ mode, event }) => `\`mode: ${mode}\` does not run on the event ${event}.`,
		fix: () => "run it on `workflow_dispatch`; on pull requests, `mode: plan` with credentials that may only read shows what would change.",
		paste: () => ({
			language: "yaml",
			text: "on:\n  workflow_dispatch:"
		})
	}),
	ROLE_OF_ANOTHER_REPOSITORY: entry({
		meaning: "A role of this name was created by this action for another repository. It was left as it is.",
		remedy: "Choose another `role-name`, or remove the role if the other repository is gone or was renamed.",
		message: ({ role, owner, repository }) => `Role ${role} belongs to ${owner}, not to ${repository}; it was left as it is.`,
		fix: () => "choose another `role-name`. If it is the same repository under a new name, tag the role yourself and run again.",
		paste: ({ role, repository }) => ({
			language: "sh",
			text: `aws iam tag-role --role-name ${role} --tags Key=gh-oidc-aws:repository,Value=${repository}`
		})
	}),
	ROLE_PATH_FIXED: entry({
		meaning: "The path of an existing role cannot be changed.",
		remedy: "Set `role-path` to the path that the role has, or choose another `role-name`.",
		message: ({ role, actual, desired }) => `Role ${role} has the path ${actual}, and IAM cannot change it to ${desired}.`,
		fix: ({ actual }) => `set \`role-path: ${actual}\`, or choose another \`role-name\`.`
	}),
	IAM_UNREADABLE: entry({
		meaning: "The state of the account could not be read completely, so nothing was changed.",
		remedy: "Allow the actions that the message names. `mode: render` with `render-format: bootstrap-policy` prints everything that `bootstrap` needs.",
		message: ({ actions, reason }) => `The account could not be read completely (${actions.join(", ")}): ${reason}`,
		fix: () => "allow these actions to the principal that the sentence of AWS names. Everything that `bootstrap` needs: `mode: render` with `render-format: bootstrap-policy`.",
		paste: ({ actions }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Action: actions,
				Resource: "*"
			})
		})
	}),
	WORLD_MOVED: entry({
		meaning: "Something else changed the resource between planning and writing. The write was not made.",
		remedy: "Run again; the plan will show the new state.",
		message: ({ resource }) => `${resource} was changed by something else after the plan was made; it was left as it is.`,
		fix: () => "run again; the plan will show the new state."
	}),
	EXISTS_UNREADABLE: entry({
		meaning: "AWS says of a resource now that it exists and now that it does not: IAM is still spreading a change, or the resource exists under a slightly different name, such as an OIDC provider with a slash at its end.",
		remedy: "Run again in a minute. If it stays so, look for the resource in the IAM console.",
		message: ({ resource, reason }) => `AWS says both that ${resource} exists and that it does not: ${reason}`,
		fix: () => "run again in a minute; if it stays so, look for the resource in the IAM console (an OIDC provider with a slash at its end is another one)."
	}),
	KEY_NOT_RETIRED: entry({
		meaning: "Bootstrap is done and proven, but the access key that it ran with could not be deactivated or deleted as `retire-bootstrap-key` asks.",
		remedy: "Delete the key in the IAM console, and the secret that holds it.",
		message: ({ how, reason }) => `Bootstrap is done and proven, but its access key could not be retired (${how}): ${reason}`,
		fix: () => "delete the key in the IAM console, and the secret that holds it."
	}),
	VARIABLE_NOT_SAVED: entry({
		meaning: "The role is as declared, but its ARN could not be saved in the repository variable that `save-role-arn-as` names.",
		remedy: "Give `github-token` a fine-grained or GitHub App token with the repository permission \"Variables: write\"; the default token of a job cannot have it. Or set the variable by hand, with the line that the message holds.",
		message: ({ repository, name, value, reason }) => `The ARN ${value} could not be saved as the variable ${name} of ${repository}: ${reason}.`,
		fix: () => "give `github-token` a token with \"Variables: write\" on the repository (the default token of a job cannot have it), or set the variable yourself:",
		paste: ({ repository, name, value }) => ({
			language: "sh",
			text: `gh variable set ${name} --repo ${repository} --body ${value}`
		})
	}),
	VERIFICATION_FAILED: entry({
		meaning: "Provider and role are as declared, but assuming the role did not work within the time that IAM needs to spread a change.",
		remedy: "Run again in a minute. If it still fails, a policy of the organisation may deny it; the message holds the last answer of AWS.",
		message: ({ role, seconds, reason }) => `Provider and role are as declared, but assuming ${role} did not work within ${seconds} s: ${reason}`,
		fix: () => "run again in a minute. If it still fails, a service or resource control policy may deny it; those written for `repo:OWNER/*` do not match `repo:OWNER@ID/…`."
	}),
	TRUST_NOT_EXPRESSIBLE: entry({
		meaning: "No trust policy says exactly what the inputs ask for: AWS does not offer a claim as a condition there, a subject template leaves something open, or a claim is decided twice.",
		remedy: "Change the input that the message names, or list the subjects themselves in `subjects`.",
		message: ({ problem }) => `No trust policy says exactly what is asked for: ${problem}.`,
		fix: () => "change the input that is named, or list the subjects themselves in `subjects`."
	}),
	TRUST_TOO_LOOSE: entry({
		meaning: "The trust linter found an error in the declared trust policy. Nothing was changed.",
		remedy: "Narrow the inputs as the table of the run says, or name the rules in `accept-findings` if you mean it.",
		message: ({ rules }) => `The declared trust policy violates ${rules.join(", ")} of the trust linter; nothing was changed.`,
		fix: () => "narrow the inputs as the table says, or accept the rules if you mean it:",
		paste: ({ rules }) => ({
			language: "yaml",
			text: `accept-findings: ${rules.join(", ")}`
		})
	}),
	SUBJECT_TEMPLATE: entry({
		meaning: "The repository builds the subject of its tokens from a template (`include_claim_keys`), and the API of GitHub does not say which.",
		remedy: "Grant `actions: read` to the job, so that the template can be read (the template of an organisation needs a token that may read its administration), or list the subjects in `subjects`.",
		message: ({ subject, repository }) => `The subjects of ${repository} are built from a template that could not be read${subject === void 0 ? "" : `; this run's is ${subject}`}.`,
		fix: () => "grant `actions: read` to the job, or list the subjects to admit:",
		paste: ({ subject, repository }) => ({
			language: "yaml",
			text: `subjects: ${JSON.stringify(subject ?? `repo:${repository}:…`)}`
		})
	}),
	REPOSITORY_UNKNOWN: entry({
		meaning: "Something about the repository that the trust depends on (its ids or its default branch) is neither in the run nor in the answer of the API of GitHub.",
		remedy: "Run on GitHub Actions with a `github-token` that may read the repository (`contents: read`).",
		message: ({ what, reason }) => `${what} could not be found out: ${reason}.`,
		fix: () => "grant `contents: read` to the job and leave `github-token` at its default."
	}),
	ACCOUNT_OUT_OF_REACH: entry({
		meaning: "The `config` file names an account that is not the one of the credentials, and no role to assume there.",
		remedy: "Give the account a `role`, such as `OrganizationAccountAccessRole`, that the credentials may assume.",
		message: ({ account, home }) => `There is no way into the account ${account}: the credentials are of ${home}, and the file names no role to assume.`,
		fix: () => "give the account a role that these credentials may assume:",
		paste: ({ account, id }) => ({
			language: "yaml",
			text: `accounts:\n  ${account}: { id: "${id}", role: OrganizationAccountAccessRole }`
		})
	}),
	ACCOUNTS_FAILED: entry({
		meaning: "The work failed in some of the accounts. The others are done.",
		remedy: "Read what the message says of each account, mend it, and run again; what is done is not done twice.",
		message: ({ failed, count }) => `${failed.length} of ${count} accounts failed:\n${failed.map((line) => `- ${line}`).join("\n")}`,
		fix: () => "mend what is named and run again; what is done is not done twice."
	}),
	OUTPUT_FILE_NOT_WRITTEN: entry({
		meaning: "The file that `output-file` names could not be written. It lies outside of the workspace, or cannot be created.",
		remedy: "Name a path inside the workspace of the job.",
		message: ({ path, reason }) => `${path} could not be written: ${reason}.`,
		fix: () => "name a path inside the workspace of the job in `output-file`."
	}),
	DRIFT_FOUND: entry({
		meaning: "The account differs from the declared state, and `fail-on-drift` is on.",
		remedy: "Run `mode: bootstrap`, or find out who changed the account.",
		message: ({ changes, where }) => where === void 0 ? `The account differs from the declared state in ${changes} ${changes === 1 ? "point" : "points"}.` : `${changes === 1 ? "An account differs" : `${changes} accounts differ`} from the declared state: ${where}.`,
		fix: () => "run `mode: bootstrap` to converge, or turn `fail-on-drift` off."
	}),
	AWS_THROTTLED: entry({
		meaning: "AWS kept answering that the request rate is too high.",
		remedy: "Run again later, or spread the jobs of a matrix.",
		message: ({ action, reason }) => `AWS kept throttling ${action}: ${reason}`,
		fix: () => "run again later, or spread the jobs of the matrix (`max-parallel`)."
	}),
	AWS_UNAVAILABLE: entry({
		meaning: "AWS kept answering with an internal error.",
		remedy: "Run again; see https://health.aws.amazon.com if it persists.",
		message: ({ action, reason }) => `AWS kept failing at ${action}: ${reason}`,
		fix: () => "run again; see https://health.aws.amazon.com if it persists."
	}),
	AWS_UNREACHABLE: entry({
		meaning: "No connection to AWS, or no answer in time.",
		remedy: "Check egress and proxy of the runner, and that `aws-region` exists.",
		message: ({ action, region, reason }) => `${action} got no answer from AWS in ${region}: ${reason}`,
		fix: () => "check egress and proxy of the runner, and that `aws-region` exists; then run again."
	}),
	AWS_REFUSED_REQUEST: entry({
		meaning: "AWS found a parameter of the request invalid.",
		remedy: "Read the sentence of AWS in the message; it names the parameter.",
		message: ({ action, reason }) => `AWS found the request ${action} invalid: ${reason}`,
		fix: () => "correct the input that the sentence of AWS names."
	}),
	AWS_UNKNOWN_ERROR: entry({
		meaning: "AWS answered with an error that this action does not know.",
		remedy: "Read the sentence of AWS in the message.",
		message: ({ action, name, reason }) => `${action} failed with ${name}: ${reason}`,
		fix: () => "read the sentence of AWS above; this action does not know this error."
	}),
	DEADLINE_EXCEEDED: entry({
		meaning: "The step did not finish within `action-timeout-s`.",
		remedy: "Run again. Raise `action-timeout-s` where the network is slow; `0` turns the deadline off.",
		message: ({ seconds }) => `The step did not finish within ${seconds} s.`,
		fix: () => "run again; raise `action-timeout-s` where the network is slow (`0` turns the deadline off)."
	}),
	SESSION_ENDS_TOO_SOON: entry({
		meaning: "The credentials end sooner than `minimum-remaining-seconds` asks for.",
		remedy: "Assume the role again right before the work that needs the time, with a longer `role-duration-seconds`, or with `refresh: true`.",
		message: ({ minimum, remaining, expiration }) => `The credentials last for ${remaining} s more (until ${expiration}), less than the ${minimum} s that are asked for.`,
		fix: () => "assume the role again before this step, with a longer `role-duration-seconds`, or with `refresh: true` for work of any length."
	}),
	SESSION_END_UNKNOWN: entry({
		meaning: "`minimum-remaining-seconds` asks how long the credentials last, and nothing says when they end: STS does not tell, and `AWS_CREDENTIAL_EXPIRATION` is missing or no time.",
		remedy: "Get the credentials with this action, which exports `AWS_CREDENTIAL_EXPIRATION`, or leave the input out.",
		message: ({ minimum }) => `Whether the credentials last for ${minimum} s more is not known: they are a session, and AWS_CREDENTIAL_EXPIRATION does not say when it ends.`,
		fix: () => "get the credentials with this action, which exports AWS_CREDENTIAL_EXPIRATION, or leave `minimum-remaining-seconds` out."
	}),
	REFRESH_NOT_POSSIBLE: entry({
		meaning: "The profile of `refresh: true` could not be written by the step, or its command, which the AWS CLI and the SDKs call, could not renew the credentials.",
		remedy: "Read the reason in the message. The command needs the variables `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` of the job, the folder under `RUNNER_TEMP`, and the way to GitHub and AWS.",
		message: ({ reason }) => `The profile that renews the credentials does not work: ${reason}.`,
		fix: ({ advice }) => advice
	}),
	RUNNER_FILES_MISSING: entry({
		meaning: "The files through which a step hands values to the runner are missing, so nothing can be exported safely.",
		remedy: "Run the action on a GitHub Actions runner.",
		message: ({ variables }) => `The runner's command files are missing or cannot be written: ${variables.join(", ")}.`,
		fix: () => "run this action on a GitHub Actions runner; outside one nothing can be exported safely."
	}),
	INTERNAL_ERROR: entry({
		meaning: "A defect of this action.",
		remedy: "Please report it with the stack that the log shows.",
		message: ({ reason }) => `This is a defect of the action: ${reason}`,
		fix: () => "please report it, with the stack above."
	})
};
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
	const definition = FAILURES[code];
	return new Failure(code, {
		message: definition.message(values),
		fix: definition.fix(values),
		paste: definition.paste?.(values)
	}, options);
}
function isFailure(error, ...codes) {
	return error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
}
// build/src/secret.js
const HIDDEN = "[secret]";
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	isPlain() {
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
	[external_node_util_namespaceObject.inspect.custom]() {
		return HIDDEN;
	}
};



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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 		792: 0
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
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(378);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
