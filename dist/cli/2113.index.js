export const id = 2113;
export const ids = [2113];
export const modules = {

/***/ 6704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ toRenewalRequest),
/* harmony export */   Pg: () => (/* binding */ assume),
/* harmony export */   km: () => (/* binding */ requestSession)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(663);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(451);
/* harmony import */ var _require_id_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1269);
/* harmony import */ var _session2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4608);






// build/src/commands/assume/assume.js
async function assume(options, ports) {
	const { role } = options;
	if (options.masksAccount) ports.log.mask(role.account);
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireAllowedAccount */ .Tk)(role.account, options.allowedAccounts);
	(0,_require_id_token_js__WEBPACK_IMPORTED_MODULE_4__/* .requireIdToken */ .i)(ports.context);
	const { session, claims, audience } = await requestSession(options, ports);
	const report = (0,_session2_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSession */ .RE)(options, session, {
		role,
		subject: claims.sub
	});
	return options.refreshes ? reportRenewal(report, options, audience, session) : report;
}
async function requestSession(options, ports) {
	const { role } = options;
	let { audience } = options;
	const { region: _, ...request } = toRenewalRequest(options, audience);
	const { session, claims } = await (0,_session2_js__WEBPACK_IMPORTED_MODULE_5__/* .askForPlainSecret */ .Pu)(options, ports.log, async () => {
		const outcome = await exchangeInTime({
			...request,
			audience,
			maxAttempts: ports.maxAttempts
		}, options, ports);
		({audience} = outcome);
		if (outcome.kind === "session") return outcome;
		const { declaration } = options;
		const { explainRefusal } = await Promise.all(/* import() */[__webpack_require__.e(76), __webpack_require__.e(3920), __webpack_require__.e(1784)]).then(__webpack_require__.bind(__webpack_require__, 1784));
		const { declareTrust } = await Promise.all(/* import() */[__webpack_require__.e(9592), __webpack_require__.e(76), __webpack_require__.e(906), __webpack_require__.e(5466)]).then(__webpack_require__.bind(__webpack_require__, 5466));
		const declared = declaration === void 0 ? void 0 : () => declareTrust(declaration, role, ports);
		throw await explainRefusal(outcome.error, outcome.claims, role, {
			lookup: ports.lookup,
			declared
		});
	});
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRole */ .cl)(session, role, "sts:AssumeRoleWithWebIdentity");
	return {
		session,
		claims,
		audience
	};
}
async function exchangeInTime(request, { otherAudience, waitForTrustSeconds }, ports) {
	const start = ports.clock.now();
	let { audience } = request;
	return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L5)(ports.clock, async (attempt) => {
		const outcome = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .cv)({
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
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, "AUDIENCE_NOT_REGISTERED") && otherAudience !== void 0 && audience !== otherAudience) {
			ports.log.info(`The OIDC provider does not list the audience ${audience}; trying ${otherAudience}.`);
			audience = otherAudience;
			return {
				kind: "retry",
				pauseMs: 0,
				sentence: ""
			};
		}
		const pauseMs = Math.min(1e3 * attempt, 5e3);
		if (!(ports.clock.now() - start + pauseMs <= waitForTrustSeconds * 1e3) || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, "ASSUME_NOT_AUTHORIZED", "PROVIDER_MISSING", "AUDIENCE_NOT_REGISTERED")) return done;
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
		roleArn: (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(options.role),
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



/***/ }),

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ noticeWithoutCredentials),
/* harmony export */   Yl: () => (/* binding */ parseDemands),
/* harmony export */   os: () => (/* binding */ parseAssume)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2837);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6309);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1150);
/* harmony import */ var _find_declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5900);
/* harmony import */ var _session3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4327);






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
		const { parseAssumeRoles } = await Promise.all(/* import() */[__webpack_require__.e(1462), __webpack_require__.e(5208)]).then(__webpack_require__.bind(__webpack_require__, 5208));
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
	const settings = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P$)(read);
	const allowedAccounts = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccounts */ .I9)(read);
	const given = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegion */ .cf)(read, context);
	const credentials = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCredentials */ .gu)(read);
	const facts = readSourceFacts(parse);
	const source = await findSource(read, chooseSource(facts), credentials);
	const role = facts.hasRole ? parseAssumedRole(read, allowedAccounts, given?.region, source) : void 0;
	const region = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseRegion */ .QR)(read, given, role?.partition ?? "aws");
	checkPartition(read, given, role);
	for (const name of VALIDATED_ANYWAY) read.boolean(name);
	const session = (0,_session3_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSession */ .iq)(read, context, region, allowedAccounts, readVariable);
	const refreshes = parseRefresh(read, source, session);
	const hasCredentials = source !== void 0 && source.kind !== "token-file";
	if (!hasCredentials) noticeWithoutCredentials(read);
	const audience = (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAudience */ .QA)(read);
	return {
		settings: settings(region),
		keepsExisting: facts.keepsExisting,
		session,
		source,
		role,
		audience: audience ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultAudience */ .Yl)(role?.partition ?? "aws"),
		otherAudience: audience === void 0 && role?.partition === "aws-cn" ? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultAudience */ .Yl)("aws") : void 0,
		waitForTrustSeconds: read.integer("wait-for-trust-seconds", 0, 600),
		declaration: await (0,_find_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .findDeclaration */ .M)(read, region, readFile, role),
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
		hasContainerRole: _session3_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_VARIABLES */ .IU.some((name) => readVariable(name) !== void 0)
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
	const { readSource } = await __webpack_require__.e(/* import() */ 1499).then(__webpack_require__.bind(__webpack_require__, 1499));
	return readSource(read, choice, credentials);
}
async function parseDemands(read, readVariable, source, canSend) {
	if (source === void 0 && !CREDENTIAL_INPUTS.some((name) => read.isGiven(name))) return NO_DEMANDS;
	const { parseExternalId, parseSessionTags } = await __webpack_require__.e(/* import() */ 1499).then(__webpack_require__.bind(__webpack_require__, 1499));
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
	const named = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRolePath */ .Jz)(text);
	const account = allowedAccounts.length === 1 ? allowedAccounts[0] : void 0;
	if (named !== void 0 && account !== void 0) return {
		partition: region === void 0 ? "aws" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region),
		account,
		...named
	};
	const hasCaller = source?.kind === "access-key" || source?.kind === "ambient";
	return named !== void 0 && hasCaller ? named : (0,_find_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRole */ .g)(read, text, allowedAccounts, region);
}
function checkPartition(read, given, role) {
	if (role?.account === void 0 || given === void 0 || (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(given.region) === role.partition) return;
	read.problem("aws-region", given.region, `is not in ${role.partition}, the partition of ${read.text("role-to-assume")}`);
}
function parseRefresh(read, source, { exportsCredentials }) {
	if (!read.boolean("refresh")) return false;
	if (source !== void 0 || read.boolean("use-existing-credentials")) read.problem("refresh", "", "renews credentials with the job's ID token, but other inputs select another source");
	if (read.text("aws-profile") !== void 0) read.problem("refresh", "", "creates its own profile and cannot be combined with `aws-profile`");
	else if (!exportsCredentials) read.problem("refresh", "", "passes credentials to later steps through the environment, which `output-env-credentials: false` prevents");
	return true;
}



/***/ }),

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ requirePrincipal),
/* harmony export */   Tk: () => (/* binding */ requireAllowedAccount),
/* harmony export */   cl: () => (/* binding */ requireRole),
/* harmony export */   fZ: () => (/* binding */ requireTrustedEvent)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);


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

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ parseAccounts),
/* harmony export */   OW: () => (/* binding */ readTimeout),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   QR: () => (/* binding */ chooseRegion),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   gu: () => (/* binding */ parseCredentials)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6910);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5303);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6309);




// build/src/inputs/fields/settings.js
const MAX_TIMEOUT_SECONDS = 21600;
function readTimeout(raw) {
	const text = raw("action-timeout-s").trim();
	const seconds = /^\d{1,5}$/u.test(text) ? Number(text) : NaN;
	return seconds <= MAX_TIMEOUT_SECONDS ? seconds : Number(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m["action-timeout-s"].default);
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
		githubToken: githubToken === void 0 ? void 0 : new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(githubToken),
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
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRegion */ ._h)(partition);
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
		secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(secretAccessKey),
		sessionToken: sessionToken === void 0 ? void 0 : new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(sessionToken),
		from: "the inputs `aws-access-key-id` and `aws-secret-access-key`"
	};
}



/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   j9: () => (/* binding */ isSamePolicy),
/* harmony export */   jO: () => (/* binding */ TRUST_POLICY_QUOTA),
/* harmony export */   mv: () => (/* binding */ isSameDocument),
/* harmony export */   pg: () => (/* binding */ measurePolicy),
/* harmony export */   rm: () => (/* binding */ renderPolicyPretty),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   zQ: () => (/* binding */ renderPolicy),
/* harmony export */   zt: () => (/* binding */ TRUST_POLICY_MAXIMUM)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);

// build/src/trust/policy/document.js
function toList(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
}
function parsePolicy(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		return invalid("it is not JSON");
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(json)) return invalid("it is not a JSON object");
	const repeated = findRepeatedKey(text);
	if (repeated !== void 0) return invalid(`it has "${repeated}" twice in one object`);
	for (const key of Object.keys(json)) if (![
		"Version",
		"Id",
		"Statement"
	].includes(key)) return invalid(`it has an unknown element "${key}"`);
	const { Version: version, Id: id } = json;
	if (version !== void 0 && version !== "2012-10-17" && version !== "2008-10-17") return invalid("\"Version\" is neither 2012-10-17 nor 2008-10-17");
	if (id !== void 0 && typeof id !== "string") return invalid("\"Id\" is not a string");
	const statements = [];
	const raw = json["Statement"];
	if (raw === void 0) return invalid("it has no \"Statement\"");
	for (const [index, item] of toList(raw).entries()) {
		const problem = findStatementProblem(item);
		if (problem !== void 0) return invalid(`statement ${index + 1} ${problem}`);
		statements.push(item);
	}
	return {
		kind: "policy",
		policy: {
			...version === void 0 ? {} : { Version: version },
			...id === void 0 ? {} : { Id: id },
			Statement: statements
		}
	};
}
function findRepeatedKey(json) {
	const open = [];
	for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}]/gu)) if (token === "{") open.push(new Set());
	else if (token === "}") open.pop();
	else if (text !== void 0 && colon !== void 0) {
		const key = String(JSON.parse(text));
		if (open.at(-1)?.has(key) === true) return key;
		open.at(-1)?.add(key);
	}
}
const STATEMENT_ELEMENTS = [
	"Sid",
	"Effect",
	"Principal",
	"NotPrincipal",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Condition"
];
function findStatementProblem(statement) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(statement)) return "is not an object";
	for (const key of Object.keys(statement)) if (!STATEMENT_ELEMENTS.includes(key)) return `has an unknown element "${key}"`;
	if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny") return "has no \"Effect\" of Allow or Deny";
	if (statement["Sid"] !== void 0 && typeof statement["Sid"] !== "string") return "has a \"Sid\" that is not a string";
	for (const key of [
		"Action",
		"NotAction",
		"Resource",
		"NotResource"
	]) if (statement[key] !== void 0 && !isOneOrMany(statement[key])) return `has a "${key}" that is neither a string nor a list of strings`;
	for (const [a, b] of [
		["Action", "NotAction"],
		["Principal", "NotPrincipal"],
		["Resource", "NotResource"]
	]) if (statement[a] !== void 0 && statement[b] !== void 0) return `has both "${a}" and "${b}"`;
	if (statement["Action"] === void 0 && statement["NotAction"] === void 0) return "has no \"Action\"";
	for (const key of ["Principal", "NotPrincipal"]) {
		const value = statement[key];
		if (value === void 0 || value === "*") continue;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) || !Object.values(value).every(isOneOrMany)) return `has a "${key}" that is neither "*" nor an object of strings`;
	}
	const condition = statement["Condition"];
	if (condition === void 0) return void 0;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(condition)) return "has a \"Condition\" that is not an object";
	for (const [operator, keys] of Object.entries(condition)) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(keys)) return `has a condition "${operator}" that is not an object`;
		for (const [key, value] of Object.entries(keys)) if (!toList(value).every(isConditionScalar)) return `has a condition "${operator}" on "${key}" with a value that is not a string, number or boolean`;
	}
}
function isConditionScalar(value) {
	if (typeof value === "number") return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
	return typeof value === "string" || typeof value === "boolean";
}
function isOneOrMany(value) {
	return typeof value === "string" || Array.isArray(value) && value.every((item) => typeof item === "string");
}
function invalid(problem) {
	return {
		kind: "invalid",
		problem
	};
}
function renderPolicy(policy) {
	return JSON.stringify(policy).replace(/[^\x20-\x7e]/gu, (char) => [...utf16(char)].map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join(""));
}
function utf16(text) {
	return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
function renderPolicyPretty(policy) {
	return JSON.stringify(policy, null, 2);
}
function measurePolicy(text) {
	return text.replace(/\s/gu, "").length;
}
const TRUST_POLICY_QUOTA = 2048;
const TRUST_POLICY_MAXIMUM = 4096;
function isSamePolicy(a, b) {
	return canonicalPolicy(a) === canonicalPolicy(b);
}
function isSameDocument(a, b) {
	const [left, right] = [parsePolicy(a), parsePolicy(b)];
	return left.kind === "policy" && right.kind === "policy" && isSamePolicy(left.policy, right.policy);
}
function canonicalPolicy(policy) {
	const statements = policy.Statement.map((statement) => JSON.stringify(canonical(statement))).sort();
	return JSON.stringify([policy.Version ?? "2008-10-17", statements]);
}
function canonical(value) {
	if (Array.isArray(value)) return [...new Set(value.map(String))].sort();
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value)) return Object.entries(value).map(([key, item]) => [key, canonical(item)]).sort(([a], [b]) => a < b ? -1 : 1);
	return [String(value)];
}



/***/ }),

/***/ 9447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toEndpoint),
/* harmony export */   r: () => (/* binding */ findStsEndpoint)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);




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
	return REGION.test(region) ? new URL(`https://sts.${region}.${SUFFIXES[(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region)]}`) : void 0;
}
function isPlain({ protocol, username, search, hash }) {
	return /^https?:$/u.test(protocol) && username === "" && search === "" && hash === "";
}
function hasEndpointOverride(env) {
	if (OVERRIDE_VARIABLES.some((name) => env[name])) return true;
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), ".aws");
	return [env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "config"), env["AWS_SHARED_CREDENTIALS_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "credentials")].some((path) => OVERRIDE_SETTING.test(readText(path)));
}
function readText(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8") : "";
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



/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5871);


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

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findDeclaration),
/* harmony export */   g: () => (/* binding */ parseRole)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6309);


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
	const { readConfigAccounts } = await __webpack_require__.e(/* import() */ 4226).then(__webpack_require__.bind(__webpack_require__, 4226));
	const accounts = await readConfigAccounts(read, region, readFile);
	if (accounts === void 0) {
		const { parseDeclaration } = await __webpack_require__.e(/* import() */ 1196).then(__webpack_require__.bind(__webpack_require__, 1196));
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

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 8108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
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



/***/ }),

/***/ 4450:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);

// build/src/failure/codes/accounts.js
const ACCOUNTS_FAILURES = {
	ACCOUNT_OUT_OF_REACH: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The credentials belong to another account than the one in the `config` file, and the file does not name a role to assume there.",
		remedy: "Give the account a `role` that the credentials can assume, such as `OrganizationAccountAccessRole`.",
		message: ({ account, home }) => `Cannot reach account ${account}: the credentials belong to ${home}, and the config file does not name a role to assume in ${account}.`,
		fix: () => "give the account a role that these credentials can assume:",
		paste: ({ account, id }) => ({
			language: "yaml",
			text: `accounts:\n  ${account}: { id: "${id}", role: OrganizationAccountAccessRole }`
		})
	}),
	ACCOUNT_UNEXPECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The `role` or `profile` of an account in the `config` file belongs to another account. Nothing was changed in either account.",
		remedy: "Correct the `id`, `role` or `profile` of the account in the file.",
		message: ({ name, id, account, from }) => `The credentials for account ${name} (${id}), from ${from}, belong to account ${account}.`,
		fix: ({ name }) => `correct the \`id\`, \`role\` or \`profile\` of \`${name}\` in the \`config\` file.`
	}),
	ACCOUNTS_FAILED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The run failed in some accounts. The other accounts are complete.",
		remedy: "Fix the problem that the message reports for each account, then run again. Completed accounts are not changed again.",
		message: ({ failed, count }) => `${failed.length} of ${count} accounts failed:\n${failed.map((line) => `- ${line}`).join("\n")}`,
		fix: () => "fix the accounts listed above and run again; completed accounts are not changed again."
	})
};
// build/src/failure/codes/iam.js
const IAM_FAILURES = {
	IAM_ACCESS_DENIED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The credentials in use lack a permission, or a policy of the AWS organization denies the action.",
		remedy: "Allow the action in the message for the principal in the message. `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.",
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
		meaning: "An IAM quota is exhausted.",
		remedy: "Raise the quota in Service Quotas, or remove resources that are no longer needed.",
		message: ({ action, reason }) => `${action} exceeds an IAM quota: ${reason}`,
		fix: () => "raise the quota in Service Quotas, or remove resources that are no longer needed; then run again."
	}),
	IAM_BUSY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "IAM kept rejecting a change because another one was in progress.",
		remedy: "Run again. Every step is idempotent.",
		message: ({ action, reason }) => `${action} kept conflicting with another change in progress: ${reason}`,
		fix: () => "run again; every step is idempotent."
	}),
	IAM_UNREADABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The state of the account could not be read completely, so nothing was changed.",
		remedy: "Allow the actions in the message. `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.",
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
		meaning: "A managed policy that is declared for the role does not exist.",
		remedy: "Correct `policy-arns` or `permissions-boundary`; the ARN of an AWS managed policy has `aws` as its account.",
		message: ({ policies, reason }) => `Policy ${policies.join(", ")} does not exist: ${reason}`,
		fix: () => "correct `policy-arns` or `permissions-boundary`; AWS managed policies look like `arn:aws:iam::aws:policy/ReadOnlyAccess`."
	}),
	TRUST_POLICY_REJECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "IAM rejected the trust policy.",
		remedy: "Read AWS's message. Since June 2025, IAM requires a condition on `sub` or `job_workflow_ref` for providers such as GitHub. On a shared role this also applies to the statements that this action did not write, because an update sends the whole policy.",
		message: ({ action, reason }) => `IAM rejected the trust policy (${action}): ${reason}`,
		fix: () => "compare AWS's message with the policy below. If it is about a statement that this action did not write (a shared role keeps those), fix that statement; otherwise please report a bug.",
		paste: ({ document }) => ({
			language: "json",
			text: document
		})
	}),
	INLINE_POLICY_REJECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "IAM rejected a document in `inline-policies`.",
		remedy: "Read AWS's message and correct the document.",
		message: ({ policy, reason }) => `IAM rejected the inline policy ${policy}: ${reason}`,
		fix: ({ policy }) => `correct the document \`${policy}\` in \`inline-policies\`.`
	}),
	TRUST_POLICY_TOO_LONG: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The trust policy exceeds IAM's length quota, which counts all characters except white space.",
		remedy: "Use fewer repositories or conditions, or a separate role for each repository.",
		message: ({ role, length, limit }) => `The trust policy of ${role} has ${length} characters, ${length - limit} more than IAM allows (${limit}).`,
		fix: () => "admit fewer branches, tags, environments or repositories, or use a separate role for each repository."
	}),
	TRUST_NOT_EXPRESSIBLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "A trust policy cannot express exactly what the inputs ask for: AWS does not expose a claim as a condition key, a subject template leaves out a claim, or two inputs constrain the same claim.",
		remedy: "Change the input in the message, or list the exact subjects in `subjects`.",
		message: ({ problem }) => `The inputs cannot be expressed as a trust policy: ${problem}.`,
		fix: () => "change the input named above, or list the exact subjects in `subjects`."
	}),
	TRUST_TOO_LOOSE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The trust linter found an error in the declared trust policy. Nothing was changed.",
		remedy: "Change the inputs as the findings suggest; [docs/lint-rules.md](lint-rules.md) explains each rule. To accept a finding deliberately, name its rule in `accept-findings`.",
		message: ({ rules }) => `The declared trust policy violates the lint ${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}. Nothing was changed.`,
		fix: () => "change the inputs as the findings suggest, or accept the findings deliberately:",
		paste: ({ rules }) => ({
			language: "yaml",
			text: `accept-findings: ${rules.join(", ")}`
		})
	}),
	SUBJECT_TEMPLATE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The repository builds the subject of its tokens from a template (`include_claim_keys`), and the template could not be read from GitHub's API.",
		remedy: "Grant the job `actions: read`, so that the template can be read (an organization's template needs a token with read access to its administration), or list the subjects in `subjects`.",
		message: ({ subject, repository }) => `${repository} builds its subjects from a template that could not be read${subject === void 0 ? "" : `; the subject of this run is ${subject}`}.`,
		fix: () => "grant the job `actions: read`, or list the subjects to admit:",
		paste: ({ subject, repository }) => ({
			language: "yaml",
			text: `subjects: ${JSON.stringify(subject ?? `repo:${repository}:\u2026`)}`
		})
	}),
	REPOSITORY_UNKNOWN: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The trust policy depends on a fact about the repository (its ids or its default branch) that neither the run nor GitHub's API provides.",
		remedy: "Check the name of the repository: GitHub reports \"Not Found\" both for a wrong name and for a repository that the token cannot read. The default `github-token` can read the repository of the run (if the job has `contents: read`) and public repositories. For another private repository, pass a token that can read it.",
		message: ({ what, reason }) => `${what} could not be determined: ${reason}.`,
		fix: () => "check the name of the repository, and that `github-token` can read it. The default token can read the repository of the run (if the job has `contents: read`) and public repositories; for another private repository, pass a token that can read it."
	}),
	ROLE_NOT_OWNED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "A role with this name exists, but it does not have this action's tag, or its tags belong to a repository with another id. The role was not changed.",
		remedy: "If the message names ids, another repository owns the role, although it has or had the same name: choose another `role-name`, or, if the repository was deleted and created again, accept its new id with `accept-repository`. Otherwise, choose another `role-name`, or take the role over with `adopt: merge` (keeps its other trust statements, policies and tags) or `adopt: replace` (replaces its trust policy with the declared one). The run prints the difference between the role and the declared state.",
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
		meaning: "The name of a trusted repository now leads to another repository or another owner: the name was taken over, or the repository was transferred. The trust policy pins the ids of the repository that was trusted. Nothing was changed.",
		remedy: "Find out whose repository it is now. To trust it, name it with its id in `accept-repository`; otherwise remove the name from the declaration.",
		message: ({ changes }) => `${changes.map(({ repository, before, after }) => `${repository} is not the repository that was trusted: it was ${before}, and GitHub now reports ${after}.`).join("\n")}\nNothing was changed.`,
		fix: () => "find out who controls the new repository. If you do not trust it, remove its name from the declaration. If the change is intended, accept the new identity:",
		paste: ({ changes }) => ({
			language: "yaml",
			text: changes.length === 1 ? `accept-repository: ${changes[0]?.accept ?? ""}` : `accept-repository: |\n${changes.map(({ accept }) => `  ${accept}`).join("\n")}`
		})
	}),
	ROLE_NAME_CASE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "A role exists whose name differs only in letter case. IAM does not allow two such roles, and an ARN must use the exact spelling.",
		remedy: "Use the exact spelling of the existing role, or choose another `role-name`.",
		message: ({ role, actual }) => `Role ${role} already exists as ${actual}; IAM role names cannot differ only in letter case.`,
		fix: () => "use the exact spelling of the existing role, or choose another `role-name`:",
		paste: ({ actual }) => ({
			language: "yaml",
			text: `role-name: ${actual}`
		})
	}),
	ROLE_NOT_MERGEABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "This action cannot add its statements to the trust policy of the existing role. The role was not changed.",
		remedy: "Fix the problem in the message, use a separate role, or take over the role completely with `adopt: replace`.",
		message: ({ role, reason }) => `Role ${role} cannot be shared: ${reason}. It was not changed.`,
		fix: () => "fix the problem above, choose another `role-name`, or take over the role completely with `adopt: replace` (this removes its other trust statements)."
	}),
	ROLE_IN_USE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "IAM does not delete a role that is still in use, for example by an instance profile.",
		remedy: "Find what uses the role, remove it there (for example from the instance profile), and run the teardown again. The teardown checks for instance profiles before it removes anything.",
		message: ({ role, reason }) => `IAM refused to delete role ${role}: ${reason}`,
		fix: () => "find what still uses the role, remove it there, and run the teardown again."
	}),
	ROLE_OF_ANOTHER_REPOSITORY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "This action created a role with this name for another repository. The role was not changed.",
		remedy: "Choose another `role-name`. A repository under a new name is recognized by its id; for a role without the tag `gh-oidc-aws:repository-id`, update the role's tag with the command that the run prints. If the other repository no longer exists, delete the role.",
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
		meaning: "The path of an existing role cannot be changed.",
		remedy: "Set `role-path` to the role's current path, or choose another `role-name`.",
		message: ({ role, actual, desired }) => `Role ${role} has the path ${actual}, and IAM cannot change it to ${desired}.`,
		fix: ({ actual }) => `set \`role-path: ${actual}\`, or choose another \`role-name\`.`
	}),
	WORLD_MOVED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The resource changed after the plan was made. This action did not overwrite the change.",
		remedy: "Run again. The new plan takes the change into account.",
		message: ({ resource }) => `${resource} was changed by someone or something else after the plan was made. This action did not overwrite it.`,
		fix: () => "run again; the new plan takes the change into account."
	}),
	EXISTS_UNREADABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "AWS reports both that a resource exists and that it does not. Either IAM is still propagating a change, or the resource exists under a slightly different name, such as an OIDC provider with a trailing slash.",
		remedy: "Run again in a minute. If the error persists, look for the resource in the IAM console.",
		message: ({ resource, reason }) => `AWS reports both that ${resource} exists and that it does not: ${reason}`,
		fix: () => "run again in a minute; if the error persists, look in the IAM console for a resource with a slightly different name (an OIDC provider with a trailing slash is a different provider)."
	}),
	KEY_NOT_RETIRED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "Bootstrap succeeded and was verified, but its access key could not be deactivated or deleted as `retire-bootstrap-key` requests.",
		remedy: "Delete the key in the IAM console, and the secret that contains it.",
		message: ({ how, reason }) => `Bootstrap succeeded and was verified, but its access key could not be retired (${how}): ${reason}`,
		fix: () => "delete the key in the IAM console, and the secret that contains it."
	}),
	VARIABLE_NOT_SAVED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The role matches the declaration, but its ARN could not be saved in the repository variable that `save-role-arn-as` names.",
		remedy: "Set `github-token` to a fine-grained or GitHub App token with the repository permission \"Variables: write\"; a job's default token cannot have it. Or set the variable manually with the command in the message.",
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
		meaning: "The OIDC provider and the role match the declaration, but the role could not be assumed within the time that IAM needs to propagate a change.",
		remedy: "Run again in a minute. If it still fails, a policy of the AWS organization may deny it; the message contains AWS's last response.",
		message: ({ role, seconds, reason }) => `The OIDC provider and the role match the declaration, but ${role} could not be assumed within ${seconds} s: ${reason}`,
		fix: () => "run again in a minute. If it still fails, a service or resource control policy may deny it; a policy written for `repo:OWNER/*` does not match `repo:OWNER@ID/\u2026`."
	}),
	DRIFT_FOUND: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		meaning: "The account differs from the declared state, and `fail-on-drift` is on.",
		remedy: "Run `mode: bootstrap` to restore the declared state, or find out who changed the account.",
		message: ({ changes, where }) => where === void 0 ? `The account differs from the declared state in ${changes} ${changes === 1 ? "place" : "places"}.` : `${changes === 1 ? "An account differs" : `${changes} accounts differ`} from the declared state: ${where}.`,
		fix: () => "run `mode: bootstrap` to restore the declared state, or turn `fail-on-drift` off."
	})
};
// build/src/failure/lazy-failures.js
(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .addFailures */ .Nn)(IAM_FAILURES, ACCOUNTS_FAILURES);



/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quoteValue),
/* harmony export */   i: () => (/* binding */ createInputReader)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2227);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);


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
		return `"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(cut)}"`;
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
		failure: () => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("INPUT_INVALID", { problems: problems.map(({ text }) => text) })
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
	return `contains a comma and has two readings: for the values ${item.split(",").flatMap((part) => part.trim() || []).map((part) => `"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(part)}"`).join(" and ")}, write one per line; for one value with a comma, put it in double quotes`;
}
function isJsonObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}



/***/ }),

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   OP: () => (/* binding */ isGarbled),
/* harmony export */   gs: () => (/* binding */ toHost),
/* harmony export */   uT: () => (/* binding */ createHttpClient),
/* harmony export */   w2: () => (/* binding */ timeoutError),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// build/src/http/request.js
const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function createHttpClient(protocol, options) {
	const { Agent: HttpAgent, request: start } = protocol === "http:" ? require("node:http") : require("node:https");
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



/***/ }),

/***/ 1269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requireIdToken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);

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

/***/ 9214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
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



/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ defaultRoleName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

// build/src/plan/role-name.js
const ROLE_NAME_LIMIT = 64;
function defaultRoleName(repository) {
	const name = `gha-${repository.replace("/", "-")}`;
	if (name.length <= ROLE_NAME_LIMIT) return name;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 8);
	return `${name.slice(0, ROLE_NAME_LIMIT - hash.length - 1)}-${hash}`;
}



/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _assume_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6704);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4277);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5598);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1150);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6309);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9883);
/* harmony import */ var _assume2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(424);
/* harmony import */ var _reader2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(471);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6910);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4450);
/* harmony import */ var _role_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6248);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2837);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8108);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5303);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4463);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5871);
/* harmony import */ var _retry2_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9214);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9447);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2124);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3641);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(663);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2944);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7975);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8500);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7030);





























// build/src/app/run.js
const RUN = {
	assume: async (command, ports) => {
		const kept = await keepExisting(command, ports);
		if (kept !== void 0) return kept;
		const lookup = ports.earlier === void 0 ? void 0 : ports.openLookup(ports.earlier, "explanation");
		return (0,_assume_js__WEBPACK_IMPORTED_MODULE_0__/* .assume */ .Pg)(command.options, {
			...ports,
			lookup
		});
	},
	"assume-roles": async ({ options }, ports) => {
		const { assumeRoles } = await __webpack_require__.e(/* import() */ 4397).then(__webpack_require__.bind(__webpack_require__, 4397));
		const lookup = ports.earlier === void 0 ? void 0 : ports.openLookup(ports.earlier, "explanation");
		return assumeRoles(options, {
			...ports,
			lookup
		});
	},
	"assume-from-source": async (command, ports) => {
		const kept = await keepExisting(command, ports);
		if (kept !== void 0) return kept;
		const { assumeFromSource } = await __webpack_require__.e(/* import() */ 8866).then(__webpack_require__.bind(__webpack_require__, 8866));
		const { readTokenFile } = await __webpack_require__.e(/* import() */ 8212).then(__webpack_require__.bind(__webpack_require__, 8212));
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
		const { identity } = await __webpack_require__.e(/* import() */ 4756).then(__webpack_require__.bind(__webpack_require__, 4756));
		return identity(options, {
			...ports,
			sts: ports.givenKeyCaller
		});
	},
	diagnose: async ({ options }, ports) => {
		const { diagnoseTrust } = await Promise.all(/* import() */[__webpack_require__.e(9592), __webpack_require__.e(76), __webpack_require__.e(906), __webpack_require__.e(3920), __webpack_require__.e(4160), __webpack_require__.e(8322)]).then(__webpack_require__.bind(__webpack_require__, 8322));
		const openLookup = (credentials) => ports.openLookup(credentials, "diagnosis");
		return diagnoseTrust(options, {
			...ports,
			openLookup
		});
	},
	render: async ({ options }, ports) => {
		const { render } = await Promise.all(/* import() */[__webpack_require__.e(9592), __webpack_require__.e(76), __webpack_require__.e(1462), __webpack_require__.e(906), __webpack_require__.e(2033), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 8178));
		const write = (path, text) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWorkspaceFile */ .dx)(ports.workspace, path, text);
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
	const { runAccounts } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(9592), __webpack_require__.e(76), __webpack_require__.e(906), __webpack_require__.e(3920), __webpack_require__.e(3301), __webpack_require__.e(4160), __webpack_require__.e(2033), __webpack_require__.e(5938)]).then(__webpack_require__.bind(__webpack_require__, 5938));
	return runAccounts(command, ports.settings, {
		...ports,
		caller: ports.givenKeyCaller
	});
}
async function keepExisting({ options, keepsExisting }, ports) {
	if (!keepsExisting) return void 0;
	const { keepExisting } = await __webpack_require__.e(/* import() */ 4839).then(__webpack_require__.bind(__webpack_require__, 4839));
	return keepExisting(options, ports);
}
// build/src/inputs/parse.js
async function parseCommand(raw, context, ambient, readFile, readVariable, requireTime) {
	const read = (0,_reader2_js__WEBPACK_IMPORTED_MODULE_7__/* .createInputReader */ .i)(raw, _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .m, readVariable, requireTime);
	const mode = read.oneOf("mode", Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .MODES */ .F));
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
	(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P$)(read);
	(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegion */ .cf)(read, context);
	(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAccounts */ .I9)(read);
	(0,_aws_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAudience */ .QA)(read);
	read.boolean("mask-aws-account-id");
}
async function loadParser(mode) {
	switch (mode) {
		case "assume": return _assume2_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAssume */ .os;
		case "plan":
		case "bootstrap": {
			const { parseBootstrap } = await __webpack_require__.e(/* import() */ 1734).then(__webpack_require__.bind(__webpack_require__, 1734));
			return (inputs) => parseBootstrap(inputs, mode);
		}
		case "teardown": return (await __webpack_require__.e(/* import() */ 3630).then(__webpack_require__.bind(__webpack_require__, 3630))).parseTeardown;
		case "render": return (await __webpack_require__.e(/* import() */ 9026).then(__webpack_require__.bind(__webpack_require__, 9026))).parseRender;
		case "identity": return (await __webpack_require__.e(/* import() */ 6916).then(__webpack_require__.bind(__webpack_require__, 6916))).parseIdentity;
		case "diagnose": return (await __webpack_require__.e(/* import() */ 6645).then(__webpack_require__.bind(__webpack_require__, 6645))).parseDiagnose;
	}
}
// build/src/runner/clock.js
const GRACE_MS = 1e3;
function startDeadline(seconds) {
	const controller = new AbortController();
	const { signal } = controller;
	const start = performance.now();
	let limit = seconds;
	const expire = () => controller.abort((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("DEADLINE_EXCEEDED", { seconds: limit }));
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
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				if (!signal.aborted) throw error;
				throw sentence === void 0 ? signal.reason : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadlineContext */ .Oe)(signal.reason, sentence);
			}
		}
	};
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
	const path = env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_16__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_19__.homedir)(), ".aws", "config");
	const text = readText$1(path);
	if (!text.includes("endpoint_url")) return [];
	const { findConfiguredEndpoints } = await __webpack_require__.e(/* import() */ 8645).then(__webpack_require__.bind(__webpack_require__, 8645));
	return findConfiguredEndpoints(env, path, text);
}
function readText$1(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.readFileSync)(path, "latin1") : "";
	} catch {
		return "";
	}
}
// build/src/cli/claims-file.js
const TOKEN = /^["']?(?:bearer\s+)?[\w-]{10,}\.[\w-]{10,}\.[\w-]*["']?$/iu;
function readClaimsText(text, from, audience) {
	const reject = (problem) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("CLAIMS_UNUSABLE", {
		from,
		problems: [problem]
	});
	const isToken = "this is a complete token, which anyone who has it can use; give only its claims, as JSON";
	if (TOKEN.test(text.trim())) throw reject(isToken);
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_22__/* .parseJson */ .q)(text);
	if (value === void 0) throw reject("they are not valid JSON");
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_22__/* .isRecord */ .u)(value)) throw reject("they are not a JSON object");
	if (Object.values(value).some((inner) => typeof inner === "string" && TOKEN.test(inner))) throw reject(isToken);
	const all = {
		iss: _issuer_js__WEBPACK_IMPORTED_MODULE_23__/* .GITHUB_ISSUER */ .oX,
		aud: audience,
		exp: 0,
		...value
	};
	const problems = REQUIRED.filter((name) => typeof value[name] !== "string" || value[name] === "");
	if (problems.length > 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("CLAIMS_UNUSABLE", {
		from,
		problems: problems.map((name) => `\`${name}\` is missing or is not a string`)
	});
	const parsed = (0,_claims_js__WEBPACK_IMPORTED_MODULE_24__/* .parseClaims */ .D)(all);
	if (parsed.kind === "invalid") throw reject(parsed.problem);
	return parsed.claims;
}
const REQUIRED = [
	"sub",
	"repository",
	"repository_id",
	"repository_owner_id"
];
function readTrustText(text, from) {
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_22__/* .parseJson */ .q)(text);
	if (value === void 0) return "is not valid JSON";
	const role = (0,_json_js__WEBPACK_IMPORTED_MODULE_22__/* .isRecord */ .u)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_22__/* .isRecord */ .u)(value["Role"]) ? value["Role"] : void 0;
	const document = role === void 0 ? text : toDocumentText(role["AssumeRolePolicyDocument"]);
	const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_25__/* .parsePolicy */ .ON)(document);
	if (parsed.kind === "invalid") return `is not a trust policy: ${parsed.problem}`;
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_11__/* .parseRoleArn */ .DM)(typeof role?.["Arn"] === "string" ? role["Arn"] : "");
	return {
		policy: parsed.policy,
		text: document,
		from,
		role: arn
	};
}
function findTrustedAccount({ policy }) {
	for (const { Principal: principal } of policy.Statement) {
		const ids = typeof principal === "object" ? (0,_document_js__WEBPACK_IMPORTED_MODULE_25__/* .toList */ .st)(principal["Federated"] ?? []) : [];
		for (const id of ids) {
			const [, partition = "", account = ""] = /^arn:([\w-]+):iam::(\d{12}):oidc-provider\//u.exec(String(id)) ?? [];
			const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_11__/* .parseRoleArn */ .DM)(`arn:${partition}:iam::${account}:role/any`);
			if (arn !== void 0) return arn;
		}
	}
}
function toDocumentText(document) {
	if (typeof document !== "string") return JSON.stringify(document ?? null);
	try {
		return document.startsWith("%7B") ? decodeURIComponent(document) : document;
	} catch {
		return document;
	}
}
// build/src/cli/commands/diagnose.js
async function runDiagnosis(invocation, cliPorts) {
	const { diagnoseClaims, lintGiven } = await Promise.all(/* import() */[__webpack_require__.e(9592), __webpack_require__.e(76), __webpack_require__.e(906), __webpack_require__.e(3920), __webpack_require__.e(4160), __webpack_require__.e(8322)]).then(__webpack_require__.bind(__webpack_require__, 8322));
	const { command, context, args, local, runtime } = invocation;
	const options = {
		...command.options,
		credentials: void 0
	};
	const trust = args.policy === void 0 ? void 0 : await readTrust(args.policy, runtime);
	if (args.claims === void 0) {
		if (trust !== void 0) return lintGiven(trust, toRole(options, trust, void 0), (0,_issuer_js__WEBPACK_IMPORTED_MODULE_23__/* .toIssuer */ .$S)(context.serverUrl));
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("CLAIMS_UNUSABLE", {
			from: "the command line",
			problems: ["a terminal has no ID token; pass `--claims`, or `--policy` to lint a trust policy"]
		});
	}
	const claims = readClaimsText(await readText(args.claims, "--claims", runtime), nameOf(args.claims), options.audience);
	const openLookup = (credentials) => cliPorts.openLookup(credentials, "diagnosis");
	const ports = {
		...cliPorts,
		openLookup
	};
	if (trust === void 0) {
		const credentials = await findCredentials(options, cliPorts, runtime);
		return diagnoseClaims({
			...options,
			credentials
		}, claims, void 0, ports);
	}
	const github = local.githubToken === void 0 ? OFFLINE_GITHUB : cliPorts.github;
	const role = toRole(options, trust, (0,_role_name_js__WEBPACK_IMPORTED_MODULE_10__/* .defaultRoleName */ .x)(claims.repository));
	return diagnoseClaims({
		...options,
		role
	}, claims, trust, {
		...ports,
		github
	});
}
async function findCredentials({ role }, { credentialStore }, { printer }) {
	try {
		return await credentialStore.openDefault();
	} catch (error) {
		if (role?.account === void 0 || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error)) throw error;
		printer.notice(error.message);
		return;
	}
}
function toRole({ role }, trust, fallback) {
	if (role?.account !== void 0) return role;
	if (trust.role !== void 0 && (role === void 0 || role.name === trust.role.name)) return trust.role;
	const account = findTrustedAccount(trust);
	if (account === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INPUT_INVALID", { problems: ["`role-to-assume` is empty, and the policy does not name an OIDC provider with an account: pass the ARN of the role"] });
	return {
		...account,
		path: "/",
		name: role?.name ?? fallback ?? "unknown"
	};
}
const OFFLINE_GITHUB = {
	findEnvironment: async () => void 0,
	findSubjectCustomization: async () => void 0,
	readRepository: async (fullName) => {
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("REPOSITORY_UNKNOWN", {
			what: `The repository ${fullName}`,
			reason: "GitHub was not called"
		});
	}
};
async function readTrust(path, runtime) {
	const trust = readTrustText(await readText(path, "--policy", runtime), nameOf(path));
	if (typeof trust !== "string") return trust;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INPUT_INVALID", { problems: [`\`--policy\`: ${nameOf(path)} ${trust}`] });
}
async function readText(path, flag, { terminal, directory, printer }) {
	if (path === "-") {
		if (terminal.canAsk) printer.notice("Paste the JSON, then press Ctrl-D.");
		return terminal.readInput();
	}
	const text = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkspaceFile */ .sL)({}, (0,node_path__WEBPACK_IMPORTED_MODULE_16__.resolve)(directory, path));
	if (typeof text === "string") return text;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INPUT_INVALID", { problems: [`\`${flag}\`: "${path}" cannot be read as a file`] });
}
function nameOf(path) {
	return path === "-" ? "the standard input" : path;
}
// build/src/cli/commands/identity.js
function describeIdentity(report, { expectedRole, masksAccount }, now) {
	if (masksAccount) return report;
	const { "authenticated-arn": arn = "", "aws-account-id": account = "", "aws-expiration": end } = report.outputs;
	const own = {
		caller: String(arn),
		account: String(account),
		...end === void 0 ? {} : { "valid until": `${end} (${renderTimeLeft(String(end), now)})` }
	};
	const expected = expectedRole === void 0 ? [] : [["expected role", `${expectedRole.name} (${report.failure === void 0 ? "matches" : "does not match"})`]];
	const unmask = (section) => section.kind === "facts" ? {
		...section,
		rows: [...section.rows.map(([name, value]) => [name, own[name] ?? value]), ...expected]
	} : section;
	return {
		...report,
		headline: `AWS identity: \`${String(arn)}\``,
		sections: report.sections.map(unmask)
	};
}
function renderTimeLeft(end, now) {
	const minutes = Math.floor((Date.parse(end) - now) / 6e4);
	if (minutes < 0) return "expired";
	const hours = Math.floor(minutes / 60);
	return hours === 0 ? `${minutes} min left` : `${hours} h ${minutes % 60} min left`;
}
// build/src/cli/confirm.js
async function confirm(proposal, terminal) {
	const answer = await terminal.ask(`${toQuestion(proposal)} [y/N] `);
	return /^(?:y|yes)$/iu.test(answer?.trim() ?? "");
}
function toQuestion({ report, count, saves }) {
	const where = report.failure !== void 0 ? " in the accounts without a failure" : "";
	const changes = count === 1 ? "this change" : `these ${count} changes`;
	const variable = saves === void 0 ? "" : `save the variable ${saves}`;
	if (count === 0) return `Nothing changes in AWS. ${variable.replace(/^s/u, "S")}?`;
	return `Apply ${changes}${where}${variable === "" ? "" : ` and ${variable}`}?`;
}
// build/src/app/github.js
function openGitHub(settings, beforeLoading = () => {}) {
	const api = async () => {
		beforeLoading();
		return (await Promise.all(/* import() */[__webpack_require__.e(5467), __webpack_require__.e(3622)]).then(__webpack_require__.bind(__webpack_require__, 3622))).createGitHubApi(settings);
	};
	return {
		github: {
			findEnvironment: async (fullName, name) => (await api()).findEnvironment(fullName, name),
			readRepository: async (fullName) => (await api()).readRepository(fullName),
			findSubjectCustomization: async (fullName) => (await api()).findSubjectCustomization(fullName)
		},
		variables: { save: async (...request) => {
			beforeLoading();
			const { createRepositoryVariables } = await Promise.all(/* import() */[__webpack_require__.e(5467), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 286));
			return createRepositoryVariables(settings).save(...request);
		} },
		files: { find: async (...request) => {
			beforeLoading();
			const { createRepositoryFiles } = await Promise.all(/* import() */[__webpack_require__.e(5467), __webpack_require__.e(1896)]).then(__webpack_require__.bind(__webpack_require__, 1896));
			return createRepositoryFiles(settings).find(...request);
		} },
		comments: { publish: async (...request) => {
			beforeLoading();
			const { createPlanComments } = await Promise.all(/* import() */[__webpack_require__.e(5467), __webpack_require__.e(9072)]).then(__webpack_require__.bind(__webpack_require__, 9072));
			return createPlanComments(settings).publish(...request);
		} }
	};
}
// build/src/app/ports.js
const loadWebIdentity = lazy(() => __webpack_require__.e(/* import() */ 9821).then(__webpack_require__.bind(__webpack_require__, 9821)));
const NEW_KEY_PAUSES_MS = [
	1e3,
	2500,
	5e3
];
function createAwsPorts(settings, findStsUrl, idTokens, clock, log) {
	const untilKeyIsKnown = async (call) => {
		const { isUnknownKey } = await __webpack_require__.e(/* import() */ 7429).then(__webpack_require__.bind(__webpack_require__, 7429));
		const rules = {
			clock,
			maxAttempts: NEW_KEY_PAUSES_MS.length + 1,
			isTransient: isUnknownKey,
			pauseMs: (attempt) => NEW_KEY_PAUSES_MS[attempt - 1] ?? 0,
			describePause: () => "The step was waiting for AWS to know the access key.",
			onRetry: (_, pauseMs) => log.info(`AWS does not know the access key; if it is new, it soon will: retrying in ${pauseMs / 1e3} s.`)
		};
		return (0,_retry2_js__WEBPACK_IMPORTED_MODULE_26__/* .withRetry */ .b)(rules, call);
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
			const { createCallerSts } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(9935)]).then(__webpack_require__.bind(__webpack_require__, 9935));
			return createCallerSts(settings).callerIdentity(credentials);
		} },
		givenKeyCaller: { callerIdentity: async (credentials) => {
			const { createCallerSts } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(9935)]).then(__webpack_require__.bind(__webpack_require__, 9935));
			return untilKeyIsKnown(() => createCallerSts(settings).callerIdentity(credentials));
		} },
		roles: { assumeRole: async (...request) => {
			const { createRoleSts } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 7887));
			return untilKeyIsKnown(() => createRoleSts(settings).assumeRole(...request));
		} },
		openLookup: (credentials, purpose) => ({ lookUp: async (...request) => {
			const { createLiveLookup } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(3301), __webpack_require__.e(5295)]).then(__webpack_require__.bind(__webpack_require__, 2557));
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
// build/src/aws/transport.js
const LIMITS = {
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
	const client = (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .createHttpClient */ .uT)(protocol, {
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
			const host = (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .toHost */ .gs)(hostname);
			const port = given === "" ? protocol === "http:" ? 80 : 443 : Number(given);
			const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_21__.isIP)(host) === 0 ? host : "";
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
	const response = await (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .request */ .Em)(client, {
		method,
		hostname,
		port,
		path: `${path}${renderQuery(query)}`,
		headers: { ...headers },
		...username === void 0 ? {} : { auth: `${username}:${password ?? ""}` },
		body
	}, {
		...LIMITS,
		signal
	}).catch((error) => {
		throw (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .isGarbled */ .OP)(error) ? Object.assign((0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .timeoutError */ .w2)((0,_error_message_js__WEBPACK_IMPORTED_MODULE_27__/* .errorMessage */ .g)(error)), { cause: error }) : error;
	});
	switch (classifyResponse(findAction(body), response)) {
		case "complete": return toResponse(response);
		case "truncated": throw (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .timeoutError */ .w2)(`the response did not come from AWS, or is incomplete (HTTP ${response.status})`);
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
// build/src/runner/context.js
function readActionReference(env) {
	const repository = env["GITHUB_ACTION_REPOSITORY"];
	const ref = env["GITHUB_ACTION_REF"];
	return repository && ref ? `${repository}@${ref}` : "org/gh-oidc-aws@v1";
}
// build/src/runner/proxy.js
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
// build/src/cli/credentials.js
function createCredentialStore(profiles, settings, ask) {
	const opened = new Map();
	const openProfile = (name) => {
		const known = opened.get(name) ?? loadProfile(name, settings, ask);
		opened.set(name, known);
		return known;
	};
	const [first] = profiles;
	return {
		openProfile,
		openDefault: () => first === void 0 ? loadAmbient(settings) : openProfile(first)
	};
}
async function loadProfile(name, settings, ask) {
	const { openProfile } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(6820)]).then(__webpack_require__.bind(__webpack_require__, 3645));
	return openProfile(settings, name, async (serial) => await ask(`MFA code of ${serial}: `) ?? "");
}
async function loadAmbient(settings) {
	const { createAmbientCredentials } = await __webpack_require__.e(/* import() */ 5665).then(__webpack_require__.bind(__webpack_require__, 5665));
	const found = await createAmbientCredentials(settings).load();
	if (found.kind === "none") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("CREDENTIALS_UNAVAILABLE", {
		from: "the environment",
		reason: found.reason
	});
	return found.credentials;
}
async function withCredentials(command, profiles, store, caller) {
	const accounts = await findAccounts(command, profiles, store, caller);
	const credentials = accounts?.every(({ profile }) => profile !== void 0) === true ? void 0 : await store.openDefault();
	return {
		...command,
		accounts,
		options: {
			...command.options,
			credentials
		}
	};
}
async function findAccounts(command, profiles, store, caller) {
	const { accounts, options } = command;
	if (profiles.length === 0 || profiles.length === 1 && accounts === void 0) return accounts;
	const owners = new Map();
	const ids = new Map();
	for (const profile of profiles) {
		const id = await findAccount(profile, store, caller);
		const other = id === void 0 ? void 0 : owners.get(id);
		if (other !== void 0) {
			const problem = `\`--profile\`: ${other} and ${profile} both belong to account ${id}; pass only one of them`;
			throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INPUT_INVALID", { problems: [problem] });
		}
		if (id !== void 0) {
			if (accounts === void 0) (0,_checks_js__WEBPACK_IMPORTED_MODULE_14__/* .requireAllowedAccount */ .Tk)(id, options.allowedAccounts);
			owners.set(id, profile);
		}
		ids.set(profile, id);
	}
	if (accounts !== void 0) return accounts.map((account) => ({
		...account,
		profile: account.profile ?? owners.get(account.id ?? "")
	}));
	return profiles.map((profile) => ({
		name: profile,
		id: ids.get(profile),
		role: void 0,
		externalId: void 0,
		profile,
		declaration: void 0
	}));
}
async function findAccount(profile, store, caller) {
	try {
		const { arn } = await caller.callerIdentity(await store.openProfile(profile));
		return (0,_checks_js__WEBPACK_IMPORTED_MODULE_14__/* .requirePrincipal */ .SL)(arn, "sts:GetCallerIdentity").account;
	} catch (error) {
		if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error)) throw error;
		return;
	}
}
// build/src/cli/context.js
const GITHUB_URL = "https://github.com";
function toCliContext(env, remote, region) {
	const given = env["GITHUB_SERVER_URL"]?.trim() ?? "";
	const serverUrl = remote?.serverUrl ?? (URL.canParse(given) ? given : GITHUB_URL);
	const apiUrl = env["GITHUB_API_URL"]?.trim() || void 0;
	return {
		context: {
			repository: remote?.name,
			repositoryId: void 0,
			ownerId: void 0,
			defaultBranch: void 0,
			isPublic: false,
			serverUrl,
			event: "",
			actor: "",
			job: "the terminal",
			workflowFile: "the terminal",
			runId: "terminal",
			runAttempt: "1",
			fork: void 0,
			pullRequest: void 0,
			region,
			hasIdToken: false
		},
		apiUrl: apiUrl ?? toApiUrl(serverUrl),
		githubToken: readToken(env, apiUrl !== void 0 || isOwnedByGithub(serverUrl))
	};
}
function toApiUrl(serverUrl) {
	const { host } = new URL(serverUrl);
	if (host === "github.com") return "https://api.github.com";
	return host.endsWith(".ghe.com") ? `https://api.${host}` : `https://${host}/api/v3`;
}
function isOwnedByGithub(serverUrl) {
	const { host } = new URL(serverUrl);
	return host === "github.com" || host.endsWith(".ghe.com");
}
function readToken(env, isGithub) {
	const token = (isGithub ? ["GH_TOKEN", "GITHUB_TOKEN"] : ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"]).map((name) => env[name]?.trim()).find((value) => value !== void 0 && value !== "");
	return token === void 0 ? void 0 : new _secret_js__WEBPACK_IMPORTED_MODULE_8__/* .Secret */ .z(token);
}
async function inTime(invocation, work) {
	const deadline = startDeadline(invocation.command.timeoutSeconds);
	try {
		return await Promise.race([work(createCliPorts(invocation, deadline.signal)), deadline.expired]);
	} finally {
		deadline.end();
	}
}
function createCliPorts({ command, context, local, args, runtime }, signal) {
	const { region, maxAttempts, stsEndpoint, proxy } = command;
	const { env, terminal, printer, directory } = runtime;
	const settings = {
		region,
		maxAttempts,
		stsEndpoint,
		signal,
		connections: openTransport(readAwsProxyEnv(env, proxy))
	};
	const clock = createClock(signal);
	const credentialStore = createCredentialStore(args.profiles, settings, (question) => terminal.ask(question));
	return {
		...createAwsPorts(settings, (inRegion) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_12__/* .findStsEndpoint */ .r)(env, inRegion, stsEndpoint), NO_ID_TOKENS, clock, printer.log),
		...openGitHub({
			apiUrl: local.apiUrl,
			token: local.githubToken,
			maxAttempts,
			signal,
			clock
		}),
		comments: { publish: async () => ({
			kind: "refused",
			reason: "a terminal does not comment on pull requests"
		}) },
		context,
		clock,
		log: printer.log,
		maxAttempts,
		idTokens: NO_ID_TOKENS,
		earlier: void 0,
		ambient: { load: async () => ({
			kind: "credentials",
			credentials: await credentialStore.openDefault()
		}) },
		workspace: { GITHUB_WORKSPACE: directory },
		actionReference: readActionReference(env),
		mask: () => {},
		openProfile: credentialStore.openProfile,
		credentialStore
	};
}
const NO_ID_TOKENS = {
	mint: async () => {
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ID_TOKEN_PERMISSION_MISSING", {
			job: "the terminal",
			workflow: "a workflow"
		});
	},
	read: () => ({})
};
// build/src/cli/git-remote.js
const TIMEOUT_MS = 5e3;
async function findRemoteRepository(directory) {
	try {
		const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_18__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_17__.execFile)("git", [
			"remote",
			"get-url",
			"origin"
		], {
			cwd: directory,
			timeout: TIMEOUT_MS
		});
		return parseRemote(stdout.trim());
	} catch {
		return;
	}
}
const OTHER_HOSTS = /(?:^|\.)(?:gitlab|bitbucket|codeberg|sr|visualstudio|azure|gitea)\.(?:com|org|ht)$|amazonaws\.com$/u;
function parseRemote(text) {
	const short = /^(?:[^@/\s]+@)?([^/:\s]+):(?!\/\/)\/?(.+)$/u.exec(text);
	const url = short === null && URL.canParse(text) ? new URL(text) : void 0;
	const isWeb = url !== void 0 && /^https?:$/u.test(url.protocol);
	if (url !== void 0 && !isWeb && !/^(?:ssh|git|git\+ssh):$/u.test(url.protocol)) return void 0;
	const host = toHost(short?.[1] ?? (isWeb ? url.host : url?.hostname) ?? "");
	const name = (short?.[2] ?? url?.pathname ?? "").replace(/^\/+|\/+$/gu, "").replace(/\.git$/u, "");
	if (!/^[\w.-]+\.[\w-]+(?::\d+)?$|^localhost(?::\d+)?$/u.test(host) || OTHER_HOSTS.test(host)) return void 0;
	return (0,_subject_js__WEBPACK_IMPORTED_MODULE_28__/* .isRepositoryName */ .en)(name) ? {
		name,
		serverUrl: `https://${host}`
	} : void 0;
}
function toHost(host) {
	const lower = host.toLowerCase();
	return /^(?:www\.|ssh\.)?github\.com(?:-[\w-]+)?$/u.test(lower) ? "github.com" : lower.replace(/^ssh\.(?=.*\.ghe\.com$)/u, "");
}
// build/src/cli/run.js
const LATER = {
	accessKeyId: "",
	secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_8__/* .Secret */ .z(""),
	sessionToken: void 0,
	from: "credentials that are not loaded yet"
};
async function runCommand(name, args, runtime) {
	const { env, directory, printer } = runtime;
	const local = toCliContext(env, await findRemoteRepository(directory), await findRegion(name, args, env));
	const context = args.raw("repositories").trim() !== "" ? {
		...local.context,
		repository: void 0
	} : local.context;
	const deadline = startDeadline((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .readTimeout */ .OW)(args.raw));
	const command = await parseCommand(args.raw, context, LATER, (path) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkspaceFile */ .sL)({}, (0,node_path__WEBPACK_IMPORTED_MODULE_16__.resolve)(directory, path)), (name) => env[name]?.trim() || void 0, deadline.require).finally(deadline.end);
	requireRepository(command, context, args.raw, directory);
	if (command.kind === "bootstrap" || command.kind === "teardown") requireConsent(command.kind, args, runtime);
	requireOneProfile(command, args);
	if (context.repository !== void 0 && command.kind !== "identity" && command.kind !== "diagnose") printer.log.info(`Repository ${context.repository} on ${context.serverUrl}, from the git remote \`origin\`.`);
	for (const line of command.notices) printer.notice(line);
	for (const line of await readEndpointOverrides(env, command.stsEndpoint)) printer.notice(line);
	const invocation = {
		command,
		context,
		local,
		args,
		runtime
	};
	switch (command.kind) {
		case "bootstrap":
		case "teardown": return args.isAgreed ? inTime(invocation, (ports) => {
			runtime.onWrite();
			return runAccounts({
				...invocation,
				command
			}, ports);
		}) : runConfirmed({
			...invocation,
			command
		});
		case "plan": return inTime(invocation, (ports) => runAccounts({
			...invocation,
			command
		}, ports));
		case "identity": return inTime(invocation, async (ports) => {
			const credentials = await ports.credentialStore.openDefault();
			return describeIdentity(await run(command.kind, {
				...command,
				options: {
					...command.options,
					credentials
				}
			}, ports), command.options, ports.clock.now());
		});
		case "diagnose": return inTime(invocation, (ports) => runDiagnosis({
			...invocation,
			command
		}, ports));
		default: return inTime(invocation, (ports) => run(command.kind, command, ports));
	}
}
async function findRegion(name, { raw, profiles, policy }, env) {
	const region = env["AWS_REGION"]?.trim() || env["AWS_DEFAULT_REGION"]?.trim() || void 0;
	if (region !== void 0 || raw("aws-region") !== "" || name === "render" || policy !== void 0) return region;
	const { findProfileRegion } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(6820)]).then(__webpack_require__.bind(__webpack_require__, 3645));
	return findProfileRegion(profiles[0]);
}
function requireRepository({ kind }, context, raw, directory) {
	if (context.repository !== void 0 || ["repositories", "config"].some((name) => raw(name).trim() !== "") || kind === "identity" || kind === "diagnose") return;
	const problem = `\`repositories\` is empty, and ${directory} has no git remote \`origin\` on GitHub: pass \`--repositories owner/repo\``;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INPUT_INVALID", { problems: [problem] });
}
function requireConsent(command, { isAgreed }, { terminal, printer }) {
	if (!isAgreed && (printer.isJson || !terminal.canAsk)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("CONFIRMATION_MISSING", { verb: command });
}
function requireOneProfile(command, { profiles, raw }) {
	if (profiles.length < 2) return;
	if (command.kind === "identity" || command.kind === "diagnose" || command.kind === "render") {
		const problem = `\`--profile\` is given ${profiles.length} times, but \`${command.kind}\` uses only one profile`;
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INPUT_INVALID", { problems: [problem] });
	}
	if (raw("save-role-arn-as").trim() !== "" && raw("config").trim() === "") throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INPUT_INVALID", { problems: ["`save-role-arn-as` stores one role ARN, but every profile has its own role; pass only one `--profile`"] });
}
async function runAccounts(invocation, ports) {
	const command = await addCredentials(invocation, ports);
	return run(command.kind, command, ports);
}
function addCredentials({ command, args }, ports) {
	return withCredentials(command, args.profiles, ports.credentialStore, ports.caller);
}
async function runConfirmed(invocation) {
	const { command, runtime } = invocation;
	const preview = await inTime(invocation, async (ports) => {
		const { previewAccounts } = await Promise.all(/* import() */[__webpack_require__.e(4965), __webpack_require__.e(4935), __webpack_require__.e(8511), __webpack_require__.e(9592), __webpack_require__.e(76), __webpack_require__.e(906), __webpack_require__.e(3920), __webpack_require__.e(3301), __webpack_require__.e(4160), __webpack_require__.e(2033), __webpack_require__.e(5938)]).then(__webpack_require__.bind(__webpack_require__, 5938));
		return previewAccounts(await addCredentials(invocation, ports), ports.settings, ports);
	});
	const saves = command.kind === "bootstrap" ? command.options.saveRoleArnAs : void 0;
	const { report } = preview;
	if (preview.count === 0 && (saves === void 0 || report.failure !== void 0)) return report;
	runtime.printer.plan(report);
	if (!await confirm({
		...preview,
		saves
	}, runtime.terminal)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("CONFIRMATION_DECLINED", { verb: command.kind });
	runtime.onWrite();
	return inTime(invocation, (ports) => runAccounts(invocation, {
		...ports,
		isAgreed: preview.isShown
	}));
}



/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ listSecrets),
/* harmony export */   Iu: () => (/* binding */ toOutputs),
/* harmony export */   Pu: () => (/* binding */ askForPlainSecret),
/* harmony export */   RE: () => (/* binding */ reportSession),
/* harmony export */   aA: () => (/* binding */ warnOfMask),
/* harmony export */   jU: () => (/* binding */ describeCaller),
/* harmony export */   q0: () => (/* binding */ toEntry),
/* harmony export */   r8: () => (/* binding */ reportCredentials)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);


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

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ CONTAINER_VARIABLES),
/* harmony export */   NN: () => (/* binding */ parseSessionName),
/* harmony export */   PW: () => (/* binding */ PROFILE_NAME_RULE),
/* harmony export */   iq: () => (/* binding */ parseSession),
/* harmony export */   tZ: () => (/* binding */ SESSION_POLICY_LENGTH),
/* harmony export */   uE: () => (/* binding */ PROFILE_NAME)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6309);


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

/***/ 2944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   Bv: () => (/* binding */ readSubjectPrefix),
/* harmony export */   Gv: () => (/* binding */ toRepositoryIdentity),
/* harmony export */   It: () => (/* binding */ encodeValue),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   TK: () => (/* binding */ renderSubject),
/* harmony export */   V7: () => (/* binding */ renderSubjectPrefix),
/* harmony export */   "do": () => (/* binding */ isSharedValue),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   wj: () => (/* binding */ renderContext),
/* harmony export */   wz: () => (/* binding */ decodeValue)
/* harmony export */ });
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



/***/ }),

/***/ 4277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   dx: () => (/* binding */ writeWorkspaceFile),
/* harmony export */   sL: () => (/* binding */ readWorkspaceFile),
/* harmony export */   xM: () => (/* binding */ findRepositoryPath)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2124);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);





// build/src/runner/git-index.js
const MAX_INDEX_BYTES = 134217728;
function findCheckout(top, file) {
	for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
		if (isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git"))) return {
			root: folder,
			path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/")
		};
		if (folder === top || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) return void 0;
	}
}
function isTracked({ root, path }) {
	try {
		const index = readIndex((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ".git", "index"));
		return [SHA1_BYTES, SHA256_BYTES].some((hashBytes) => modeOf(index, hashBytes, Buffer.from(path)) === REGULAR);
	} catch {
		return false;
	}
}
function isDirectory(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isDirectory();
	} catch {
		return false;
	}
}
function readIndex(path) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
	try {
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
		if (size > MAX_INDEX_BYTES) throw new Error("the index is too large");
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
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
	for (let folder = path; (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder, { throwIfNoEntry: false }) === void 0; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
		missing.unshift(folder);
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder) break;
	}
	for (const folder of missing) makeOne(folder, mode);
	return missing.length > 0;
}
function makeOne(folder, mode) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode });
	} catch (error) {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false }) === void 0) throw error;
	}
}
// build/src/runner/replace-file.js
function replaceFile(path, text, options = {}) {
	const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)()}`;
	writeDraft(draft, text, options);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
	} catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
		throw error;
	}
}
function writeDraft(draft, text, options) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, {
			...options,
			flag: "wx",
			flush: true
		});
	} catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
		throw error;
	}
}
// build/src/runner/workspace.js
const MAX_FILE_BYTES = 4194304;
function readWorkspaceFile(env, path) {
	try {
		if (!env["GITHUB_WORKSPACE"]) return readTextFile((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)), 0);
		const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(toRoot(env));
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, toRelative(env, root, path));
		if (!isInside(root, full)) return { refused: "it is outside of the workspace" };
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some((name) => name.toLowerCase() === ".git")) return { refused: "it belongs to git" };
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full).isSymbolicLink() || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(full) !== full) return { refused: "it is a symbolic link, or is in a folder that is one" };
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full).nlink > 1 && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full).isFile()) return { refused: "it is a hard link" };
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
		const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(toRoot(env));
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, toRelative(env, root, path));
		return findCheckout(root, full)?.path ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
	} catch {
		return path;
	}
}
function isPullRequest(env) {
	return (env["GITHUB_EVENT_NAME"] ?? "").trim().startsWith("pull_request");
}
function toRelative(env, root, path) {
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(toRoot(env), path);
	return isInside(toRoot(env), full) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(toRoot(env), full) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full);
}
function readTextFile(full, maxLinks) {
	const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full).isFile()) return void 0;
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(full, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
	try {
		const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
		if (maxLinks > 0 && status.nlink > maxLinks) return void 0;
		return status.isFile() && status.size <= MAX_FILE_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8") : void 0;
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
	}
}
function writeWorkspaceFile(env, path, text) {
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(toRoot(env), path);
	try {
		requireInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(toRoot(env)), findFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full)));
		makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), 511);
		replaceFile(full, text);
	} catch (error) {
		const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_4__/* .errorMessage */ .g)(error);
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("OUTPUT_FILE_NOT_WRITTEN", {
			path,
			reason
		}, { cause: error });
	}
}
function toRoot(env) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env["GITHUB_WORKSPACE"] || ".");
}
function findFolder(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
	} catch (error) {
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path) throw error;
		return findFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
	}
}
function requireInside(root, folder) {
	if (!isInside(root, folder)) throw new Error("it is outside the workspace");
}
function isInside(root, path) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
	return way !== ".." && !/^\.\.[/\\]/u.test(way) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}



/***/ })

};
