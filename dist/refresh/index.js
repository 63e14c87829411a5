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

/***/ 508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zh: () => (/* binding */ Secret),
  Nn: () => (/* binding */ addFailures),
  f_: () => (/* binding */ entry),
  gJ: () => (/* binding */ errorMessage),
  V2: () => (/* binding */ failure),
  N6: () => (/* binding */ isFailure),
  u4: () => (/* binding */ isRecord),
  qF: () => (/* binding */ parseJson),
  CB: () => (/* binding */ renderCommand),
  Oe: () => (/* binding */ withDeadlineContext)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/shaken/refresh/json.js

// build/src/failure/error-message.js
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
// build/src/secret.js
const HIDDEN = "[secret]";
const SHORTEST = 8;
const known$1 = new Set();
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
		if (value.length >= SHORTEST) known$1.add(value);
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
	[external_node_util_namespaceObject.inspect.custom]() {
		return HIDDEN;
	}
};
function withoutSecrets(text) {
	return [...known$1].filter((value) => text.includes(value)).toSorted((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
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
		message: withoutSecrets(definition.message(values)),
		fix: withoutSecrets(definition.fix(values)),
		paste: paste === void 0 ? void 0 : {
			...paste,
			text: withoutSecrets(paste.text)
		}
	}, options);
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

/***/ 378:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(622);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(508);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(30);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(500);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(598);







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
	const client = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .uT)(protocol, {
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
			const host = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .toHost */ .gs)(hostname);
			const port = given === "" ? protocol === "http:" ? 80 : 443 : Number(given);
			const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(host) === 0 ? host : "";
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
	const response = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(client, {
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
		throw (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isGarbled */ .OP)(error) ? Object.assign((0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutError */ .w2)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)), { cause: error }) : error;
	});
	switch (classifyResponse(findAction(body), response)) {
		case "complete": return toResponse(response);
		case "truncated": throw (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutError */ .w2)(`the response did not come from AWS, or is incomplete (HTTP ${response.status})`);
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
// build/src/commands/checks.js
function requirePrincipal(arn, action) {
	const principal = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrincipalArn */ .P3)(arn);
	if (principal === void 0) throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "UnexpectedAnswer",
		reason: `"${arn}" is not the ARN of a caller`
	});
	return principal;
}
function requireRole(session, role, action) {
	if (role.given !== void 0) return;
	const got = requirePrincipal(session.arn, action);
	if (!(got.partition === role.partition && got.account === role.account && got.roleName === role.name)) throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ROLE_UNEXPECTED", {
		expected: (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRoleArn */ .am)(role),
		got: session.arn
	});
}
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
			const isStale = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, ...STALE_CODES) && !hasRenewed;
			const isTransient = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, ...TRANSIENT_CODES) && attempt < Math.min(maxAttempts, TRANSIENT_ATTEMPTS);
			if (maxAttempts === 1 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error) || !(isStale || isTransient)) return {
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
	const parsed = parseClaims(decoded);
	if (parsed.kind === "invalid") throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ID_TOKEN_UNREADABLE", { reason: parsed.problem });
	return parsed.claims;
}
// build/src/commands/assume/renew.js
async function renew(request, maxAttempts, ports) {
	const role = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(request.roleArn);
	if (role === void 0) throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("INTERNAL_ERROR", { reason: "the settings name no role" });
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
function createClock(signal = new AbortController().signal) {
	return {
		now: () => Date.now(),
		sleep: async (milliseconds, sentence) => {
			try {
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				if (!signal.aborted) throw error;
				throw sentence === void 0 ? signal.reason : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadlineContext */ .Oe)(signal.reason, sentence);
			}
		}
	};
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
const MINIMUM_LIFE_MS$1 = 6e4;
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
			if (age === "any" && known !== void 0 && remainingLife(known, settings.clock.now()) > MINIMUM_LIFE_MS$1) return known;
			const underWay = age === "any" ? pending.get(audience) : void 0;
			if (underWay !== void 0) return underWay;
			const requested = requestWithRetry(audience, settings).finally(() => pending.delete(audience));
			pending.set(audience, requested);
			const token = await requested;
			issued.set(audience, token);
			return token;
		},
		read: decode
	};
}
function remainingLife(token, now) {
	const { exp } = decode(token);
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
			describePause: (error) => `The request for the ID token was about to be retried: ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)}.`
		}, () => requestOnce(audience, settings));
	} catch (error) {
		if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error)) throw error;
		if (signal.aborted) throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadlineContext */ .Oe)(signal.reason, "The request for the job's ID token was under way.");
		throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ID_TOKEN_SERVICE_FAILED", { reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error) });
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
	for (const part of token.reveal().split(".")) if (part !== "") settings.mask(new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(part));
	return token;
}
async function get(url, { proxyEnv, requestToken: bearer, signal, whileWaiting }) {
	const { protocol, hostname, port, pathname, search } = url;
	const headers = {
		Authorization: `bearer ${bearer.reveal()}`,
		Accept: "application/json"
	};
	try {
		return await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)((0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .uT)(protocol, { proxyEnv: { ...proxyEnv } }), {
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
		throw attemptError(`no response (${typeof code === "string" && !(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isGarbled */ .OP)(error) ? code : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)})`, true, error);
	}
}
function findToken(body) {
	const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body);
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(answer) ? answer["value"] : void 0;
	return typeof value === "string" && value !== "" ? new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(value) : void 0;
}
function decode(token) {
	const [, payload = "", signature] = token.reveal().split(".");
	if (signature === void 0) throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ID_TOKEN_UNREADABLE", { reason: "it is not a JSON Web Token" });
	const claims = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(Buffer.from(payload, "base64url").toString("utf8"));
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(claims)) return claims;
	throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ID_TOKEN_UNREADABLE", { reason: "its payload is not a JSON object" });
}
// build/src/document/printable.js
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
// build/src/runner/file-error.js
const REASONS = {
	ENOSPC: "no space is left on the disk",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file is larger than the limit of this process",
	EROFS: "the file system is read-only",
	EACCES: "access is denied",
	EPERM: "the operation is not permitted",
	EIO: "the disk reports an error"
};
function errorCode(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
function describeFileError(error) {
	const reason = REASONS[errorCode(error)];
	return reason === void 0 ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error) : `${reason} (${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)})`;
}
// build/src/runner/lock.js
function tryLock(path, options) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(path, options.owner?.name ?? "", {
			mode: 384,
			flag: "wx"
		});
		return true;
	} catch (error) {
		if (!(errorCode(error) === "EEXIST" || process.platform === "win32" && isBusy$1(error))) {
			if (!isBusy$1(error)) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(path, { force: true });
			throw error;
		}
	}
	if (isLeft(path, options)) discard(path, options);
	return false;
}
function isBusy$1(error) {
	return [
		"EPERM",
		"EACCES",
		"EBUSY"
	].includes(errorCode(error));
}
function unlock(path) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(path, { force: true });
}
function isLeft(path, { clock, maxAgeMs, owner }) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false });
	if (found === void 0) return false;
	const ageMs = clock.now() - found.mtimeMs;
	return ageMs > maxAgeMs || owner?.isGone(path, ageMs) === true;
}
function discard(path, options) {
	const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(path, aside);
		if (isLeft(aside, options)) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(aside, {
			recursive: true,
			force: true
		});
		else (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(aside, path);
	} catch {}
}
// build/src/runner/replace-file.js
function replaceFile(path, text, options = {}) {
	const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`;
	writeDraft(draft, text, options);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(draft, path);
	} catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(draft, { force: true });
		throw error;
	}
}
function writeDraft(draft, text, options) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(draft, text, {
			...options,
			flag: "wx",
			flush: true
		});
	} catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(draft, { force: true });
		throw error;
	}
}
// build/src/runner/refresh/process-owner.js
const UNNAMED_MS = 2e3;
const PROCESS_OWNER = {
	name: String(process.pid),
	isGone: (path, ageMs) => {
		try {
			if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path).isFile()) return true;
			const owner = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8"));
			return owner === 0 ? ageMs > UNNAMED_MS : !isAlive(owner);
		} catch {
			return false;
		}
	}
};
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) === "EPERM";
	}
}
// build/src/runner/refresh/seal.js
function readSealKey(env) {
	return env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] || void 0;
}
function createSeal(session, key) {
	return {
		Expiration: session.expiration,
		Mac: sign(session, session.expiration, key)
	};
}
function isSealed(session, seal, key) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(seal)) return false;
	const { Expiration: expiration, Mac: mac } = seal;
	if (typeof expiration !== "string" || typeof mac !== "string") return false;
	const expected = Buffer.from(sign(session, expiration, key));
	const found = Buffer.from(mac);
	return found.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.timingSafeEqual)(found, expected) && Date.parse(session.expiration) <= Date.parse(expiration);
}
function sign({ accessKeyId, secretAccessKey, sessionToken }, expiration, key) {
	const text = JSON.stringify([
		"gh-oidc-aws",
		accessKeyId,
		secretAccessKey.reveal(),
		sessionToken.reveal(),
		expiration
	]);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHmac)("sha256", key).update(text).digest("hex");
}
// build/src/runner/refresh/settings.js
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
		config: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "config"),
		settings: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "settings.json"),
		cache: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "credentials.json"),
		lock: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "lock")
	};
}
function readRefreshSettings(folder) {
	let text;
	try {
		const { settings } = toRefreshFiles(folder);
		text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(settings).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(settings, "utf8") : "";
	} catch (error) {
		throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
			reason: "its settings no longer exist; the post step of the action removes them at the end of the job",
			advice: ELSEWHERE
		}, { cause: error });
	}
	const settings = parseSettings(text);
	if (settings !== void 0) return settings;
	throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
		reason: "its settings cannot be read",
		advice: "check which step changed the files under RUNNER_TEMP."
	});
}
const ELSEWHERE = "use the profile only in the same job, after the step with `refresh: true`.";
const MAX_DURATION_SECONDS = 43200;
function parseSettings(text) {
	try {
		const saved = JSON.parse(text);
		const { request } = saved;
		return saved.version === 1 && [
			request.roleArn,
			request.sessionName,
			request.audience,
			request.region
		].every((value) => isText(value)) && Number.isInteger(request.durationSeconds) && request.durationSeconds <= MAX_DURATION_SECONDS && Array.isArray(request.managedSessionPolicies) && Number.isInteger(saved.maxAttempts) && isMap(saved.proxyEnv) && isMap(saved.sdkEnv) ? saved : void 0;
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
// build/src/runner/refresh/cache.js
function toCachedSession({ credentials, expiration }) {
	const { accessKeyId, secretAccessKey, sessionToken = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh("") } = credentials;
	return {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration
	};
}
function renderCachedSession(session) {
	return `${JSON.stringify(toAnswer(session))}
`;
}
function renderCache(session, sealKey) {
	const seal = sealKey === void 0 ? {} : { Seal: createSeal(session, sealKey) };
	return `${JSON.stringify({
		...toAnswer(session),
		...seal
	})}
`;
}
function toAnswer(session) {
	return {
		Version: 1,
		AccessKeyId: session.accessKeyId,
		SecretAccessKey: session.secretAccessKey.reveal(),
		SessionToken: session.sessionToken.reveal(),
		Expiration: session.expiration
	};
}
function toSession(saved) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(saved)) return void 0;
	const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: expiration } = saved;
	if (typeof accessKeyId !== "string" || typeof secret !== "string" || typeof token !== "string") return void 0;
	if (typeof expiration !== "string" || Number.isNaN(Date.parse(expiration))) return void 0;
	return {
		accessKeyId,
		secretAccessKey: new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(secret),
		sessionToken: new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(token),
		expiration
	};
}
const RENEW_BEFORE_EXPIRY_MS = 9e5;
const MINIMUM_LIFE_MS = 6e4;
const PATIENCE_MS = 2e4;
const LOCK_MAX_AGE_MS = 6e4;
const MAX_CLOCK_LAG_MS = 9e5;
async function provideSession(folder, ports) {
	const { clock } = ports;
	const margin = Math.min(RENEW_BEFORE_EXPIRY_MS, ports.durationSeconds * 1e3 / 2);
	const { lock } = toRefreshFiles(folder);
	const started = clock.now();
	for (;;) {
		const cached = readCache(folder, ports);
		if (cached !== void 0 && lifeOf(cached, clock) > margin) return cached;
		const taken = takeLock(lock, clock);
		if (taken !== "busy" || clock.now() - started > PATIENCE_MS) try {
			const latest = readCache(folder, ports);
			return latest !== void 0 && lifeOf(latest, clock) > margin ? latest : await renewOrKeep(folder, latest, ports);
		} finally {
			if (taken === "taken") unlock(lock);
		}
		await clock.sleep(50 + Math.random() * 100);
	}
}
function takeLock(lock, clock) {
	try {
		return tryLock(lock, {
			clock,
			maxAgeMs: LOCK_MAX_AGE_MS,
			owner: PROCESS_OWNER
		}) ? "taken" : "busy";
	} catch {
		return "impossible";
	}
}
async function renewOrKeep(folder, cached, ports) {
	try {
		const session = await ports.renew();
		await writeCache(folder, session, ports);
		return session;
	} catch (error) {
		if (cached === void 0 || lifeOf(cached, ports.clock) <= MINIMUM_LIFE_MS) throw error;
		ports.onFault(error);
		return cached;
	}
}
function lifeOf(session, clock) {
	return Date.parse(session.expiration) - clock.now();
}
function readCache(folder, ports) {
	try {
		const { cache } = toRefreshFiles(folder);
		const saved = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(cache).isFile() ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(cache, "utf8")) : void 0;
		const session = toSession(saved);
		if (session === void 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(saved)) return void 0;
		return isCredible(session, saved["Seal"], ports) ? session : void 0;
	} catch {
		return;
	}
}
function isCredible(session, seal, { clock, durationSeconds, sealKey }) {
	if (lifeOf(session, clock) > durationSeconds * 1e3 + MAX_CLOCK_LAG_MS) return false;
	return sealKey === void 0 || isSealed(session, seal, sealKey);
}
const REPLACE_ATTEMPTS = 5;
async function writeCache(folder, session, ports) {
	const { clock, onFault, sealKey } = ports;
	const { cache } = toRefreshFiles(folder);
	const rules = {
		maxAttempts: REPLACE_ATTEMPTS,
		isTransient: isBusy,
		pauseMs: (attempt) => 20 * attempt,
		clock
	};
	try {
		await withRetry(rules, async () => replaceFile(cache, renderCache(session, sealKey), { mode: 384 }));
	} catch (error) {
		onFault((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("REFRESH_NOT_CACHED", {
			path: cache,
			reason: describeFileError(error)
		}, { cause: error }));
	}
}
function isBusy(error) {
	return [
		"EPERM",
		"EACCES",
		"EBUSY"
	].includes(errorCode(error));
}
// build/src/refresh.js
const { env } = process;
const DEADLINE_MS = 3e4;
const USED_UNTIL_EXPIRY = "The current credentials are used until they expire.";
function startDeadline() {
	const controller = new AbortController();
	const reason = `no new credentials within ${DEADLINE_MS / 1e3} s`;
	const advice = "run again; if it happens again, check the network access and the proxy of the runner.";
	setTimeout(() => controller.abort((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
		reason,
		advice
	})), DEADLINE_MS).unref();
	return controller.signal;
}
async function provide(folder) {
	const signal = startDeadline();
	const settings = readRefreshSettings(folder);
	const expired = new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
	const provided = provideSession(folder, {
		renew: () => renewSession(settings, signal),
		durationSeconds: settings.request.durationSeconds,
		sealKey: readSealKey(env),
		clock: createClock(signal),
		onFault: (error) => explain(error, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, "REFRESH_NOT_CACHED") ? "" : USED_UNTIL_EXPIRY)
	});
	return Promise.race([provided, expired]);
}
async function renewSession(settings, signal) {
	const { request, maxAttempts, stsEndpoint, proxyEnv } = settings;
	const { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
	if (!requestUrl || !requestToken) throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
		reason: "ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process",
		advice: "pass both variables to it (for example into a container); GitHub sets them for every step of a job with `id-token: write`."
	});
	applySdkVariables(env, settings.sdkEnv);
	const clock = createClock(signal);
	const idTokens = createIdTokens({
		requestUrl,
		requestToken: new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(requestToken),
		proxyEnv,
		maxAttempts,
		signal,
		clock,
		whileWaiting: () => {},
		mask: () => {}
	});
	const { createWebIdentitySts } = await __nccwpck_require__.e(/* import() */ 54).then(__nccwpck_require__.bind(__nccwpck_require__, 54));
	return toCachedSession(await renew(request, maxAttempts, {
		idTokens,
		sts: createWebIdentitySts({
			region: request.region,
			maxAttempts,
			stsEndpoint,
			signal,
			connections: openTransport(proxyEnv)
		}, (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .findStsEndpoint */ .rs)(env, request.region, stsEndpoint), idTokens.read),
		clock,
		log: {
			info: () => {},
			mask: () => {}
		}
	}));
}
function explain(error, ending) {
	const message = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error);
	const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error) ? `${error.code}: ${message}\nFix: ${error.fix}` : `This is a bug in gh-oidc-aws: ${message}`;
	process.stderr.write(`gh-oidc-aws: ${toLogText(`${text}\n${ending}`.trimEnd())}\n`);
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

/***/ 622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uT: () => (/* binding */ createHttpClient),
  rs: () => (/* binding */ findStsEndpoint),
  OP: () => (/* binding */ isGarbled),
  P3: () => (/* binding */ parsePrincipalArn),
  DM: () => (/* binding */ parseRoleArn),
  am: () => (/* binding */ renderRoleArn),
  Em: () => (/* binding */ request),
  w2: () => (/* binding */ timeoutError),
  Fq: () => (/* binding */ toEndpoint),
  gs: () => (/* binding */ toHost)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/shaken/refresh/request.js




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
function toPartition(region) {
	for (const name of Object.keys(PARTITIONS).filter(isPartition)) if (PARTITIONS[name].pattern?.test(region) === true) return name;
	return "aws";
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
	return REGION.test(region) ? new URL(`https://sts.${region}.${SUFFIXES[toPartition(region)]}`) : void 0;
}
function isPlain({ protocol, username, search, hash }) {
	return /^https?:$/u.test(protocol) && username === "" && search === "" && hash === "";
}
function hasEndpointOverride(env) {
	if (OVERRIDE_VARIABLES.some((name) => env[name])) return true;
	const folder = (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".aws");
	return [env["AWS_CONFIG_FILE"] || (0,external_node_path_.join)(folder, "config"), env["AWS_SHARED_CREDENTIALS_FILE"] || (0,external_node_path_.join)(folder, "credentials")].some((path) => OVERRIDE_SETTING.test(readText(path)));
}
function readText(path) {
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
const request_require = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
function createHttpClient(protocol, options) {
	const { Agent: HttpAgent, request: start } = protocol === "http:" ? request_require("node:http") : request_require("node:https");
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
