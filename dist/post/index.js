import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 440:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(500);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(161);






// build/src/failure/error-message.js
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
const known$1 = new Set();
node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom;
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
// build/src/document/printable.js
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function printable(text) {
	return text.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
// build/src/runner/clock.js
function createClock(signal = new AbortController().signal) {
	return {
		now: () => Date.now(),
		sleep: async (milliseconds, sentence) => {
			try {
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				if (!signal.aborted) throw error;
				throw sentence === void 0 ? signal.reason : withDeadlineContext(signal.reason, sentence);
			}
		}
	};
}
// build/src/runner/command-files.js
function isWritable(path) {
	if (path === void 0 || path === "") return false;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
	} catch {
		return false;
	}
}
function appendValues(env, values) {
	const parts = Object.entries(values).filter(([, { length }]) => length > 0);
	const missing = parts.map(([variable]) => variable).filter((variable) => !isWritable(env[variable]));
	if (missing.length > 0) throw failure("RUNNER_FILES_MISSING", { variables: missing });
	const written = [];
	for (const [variable, all] of parts) {
		const path = env[variable] ?? "";
		written.push({
			path,
			size: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size
		});
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, all.map(renderValue).join(""));
		} catch (error) {
			for (const { path: begun, size } of written) revert(begun, size);
			throw failure("RUNNER_FILES_MISSING", { variables: [variable] }, { cause: error });
		}
	}
}
function revert(path, size) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.truncateSync)(path, size);
	} catch {}
}
function renderValue([name, value]) {
	const end = `end_of_value_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`;
	return `${name}<<${end}${node_os__WEBPACK_IMPORTED_MODULE_5__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_5__.EOL}${end}${node_os__WEBPACK_IMPORTED_MODULE_5__.EOL}`;
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
const KEY_VARIABLES = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN"
];
function skipsCleanup(env) {
	return /^(?:true|True|TRUE)$/u.test(env["AWS_SKIP_CLEANUP_STEP"] ?? "");
}
function fingerprint(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(text).digest("hex");
}
function parseRestoreState(text) {
	const saved = parseJson(text);
	if (!isRecord(saved) || saved["version"] !== 1) return void 0;
	const { variables, undo } = saved;
	if (!isRecord(variables) || !Array.isArray(undo)) return void 0;
	if (!Object.keys(variables).every((name) => VARIABLE.test(name)) || !Object.values(variables).every(isSavedVariable)) return void 0;
	if (!undo.every(isUndo)) return void 0;
	return {
		variables,
		undo
	};
}
const VARIABLE = /^AWS_[A-Z_]{1,60}$/u;
const FINGERPRINT = /^[0-9a-f]{64}$/u;
function isSavedVariable(value) {
	if (!isRecord(value) || typeof value["before"] !== "string") return false;
	return value["written"] === void 0 || isMatch(value["written"], FINGERPRINT);
}
function isUndo(value) {
	if (!isRecord(value)) return false;
	if (value["kind"] === "folder") return typeof value["path"] === "string";
	return value["kind"] === "profile" && isProfileChange(value["change"]);
}
function isProfileChange(value) {
	if (!isRecord(value)) return false;
	const { path, kind, profile, id, at, madeDirectory } = value;
	return [
		path,
		profile,
		id
	].every((text) => typeof text === "string") && (kind === "credentials" || kind === "config") && typeof at === "number" && typeof madeDirectory === "boolean";
}
function isMatch(value, pattern) {
	return typeof value === "string" && pattern.test(value);
}
// build/src/runner/expiry.js
function forgetExpiry(env, keyFingerprint) {
	const path = noteFor(env, keyFingerprint);
	if (path !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
}
function noteFor(env, keyFingerprint) {
	const folder = env["RUNNER_TEMP"];
	return folder ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `gh-oidc-aws-expiry-${keyFingerprint.slice(0, 32)}`) : void 0;
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
	return reason === void 0 ? errorMessage(error) : `${reason} (${errorMessage(error)})`;
}
// build/src/runner/lock.js
function tryLock(path, options) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, options.owner?.name ?? "", {
			mode: 384,
			flag: "wx"
		});
		return true;
	} catch (error) {
		if (!(errorCode(error) === "EEXIST" || process.platform === "win32" && isBusy(error))) {
			if (!isBusy(error)) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
			throw error;
		}
	}
	if (isLeft(path, options)) discard(path, options);
	return false;
}
function isBusy(error) {
	return [
		"EPERM",
		"EACCES",
		"EBUSY"
	].includes(errorCode(error));
}
function unlock(path) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
}
async function withLocks(paths, patienceMs, options, work) {
	const wanted = [...new Set(paths)].sort();
	const held = [];
	try {
		for (const path of wanted) {
			await waitForLock(path, patienceMs, options);
			held.push(path);
		}
		return work();
	} finally {
		for (const path of held) unlock(path);
	}
}
async function waitForLock(path, patienceMs, options) {
	const { clock } = options;
	const end = clock.now() + patienceMs;
	while (!tryLock(path, options)) {
		if (clock.now() > end) throw new Error(`another process holds the lock ${path}`);
		await clock.sleep(10 + Math.random() * 40);
	}
}
function isLeft(path, { clock, maxAgeMs, owner }) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
	if (found === void 0) return false;
	const ageMs = clock.now() - found.mtimeMs;
	return ageMs > maxAgeMs || owner?.isGone(path, ageMs) === true;
}
function discard(path, options) {
	const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(path, aside);
		if (isLeft(aside, options)) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, {
			recursive: true,
			force: true
		});
		else (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, path);
	} catch {}
}
// build/src/runner/replace-file.js
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
// build/src/runner/profiles/ini.js
function credentialsSection(profile) {
	return {
		header: profile,
		matches: (header) => unquote(header) === profile
	};
}
function configSection(profile) {
	return {
		header: profile === "default" ? "default" : `profile ${profile}`,
		matches: (header) => {
			const name = /^profile[ \t]+(.*)$/u.exec(header)?.[1];
			return name === void 0 ? profile === "default" && header === "default" : unquote(name) === profile;
		}
	};
}
function unquote(name) {
	return /^(["'])(.*)\1$/u.exec(name)?.[2] ?? name;
}
function split(text) {
	const sections = [{
		header: void 0,
		lines: []
	}];
	for (const line of text.split(/(?<=\n)/u)) {
		const header = /^(?:\xef\xbb\xbf)?[ \t]*\[([^\]]*)\][ \t]*(?:[#;][^\n]*)?[\r\n]*$/u.exec(line)?.[1];
		if (header === void 0) sections.at(-1)?.lines.push(line);
		else sections.push({
			header: trimBlanks(header),
			lines: [line]
		});
	}
	return sections;
}
function trimBlanks(text) {
	return text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/gu, "");
}
function join$1(sections) {
	return sections.flatMap(({ lines }) => lines).join("");
}
function findSettings(text, name) {
	const found = split(text).filter((section) => isNamed(section, name));
	if (found.length === 0) return void 0;
	return found.flatMap(({ lines }) => lines.slice(1).filter((line) => !isComment(line)).map((line) => line.replace(/[\r\n]+$/u, "")));
}
function isNamed({ header }, name) {
	return header !== void 0 && name.matches(header);
}
function isComment(line) {
	return /^[ \t\r\n]*(?:[#;]|$)/u.test(line);
}
function putSection(text, name, settings) {
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	const lines = settings.map((line) => `${line}${lineEnd}`);
	const sections = split(text);
	const first = sections.findIndex((section) => isNamed(section, name));
	if (first < 0) {
		const gap = /^[ \t\r\n]*$/u.test(text) ? "" : lineEnd;
		return `${endLine(text, lineEnd)}${gap}[${name.header}]${lineEnd}${lines.join("")}`;
	}
	return join$1(sections.map((section, index) => {
		if (!isNamed(section, name)) return section;
		const [head = "", ...rest] = section.lines;
		const comments = rest.filter(isComment);
		return {
			...section,
			lines: index === first ? [
				endLine(head, lineEnd),
				...lines,
				...comments
			] : comments
		};
	}));
}
function endLine(text, lineEnd) {
	return text === "" || text.endsWith("\n") ? text : `${text}${lineEnd}`;
}
function restoreSection(text, name, earlier) {
	const old = split(earlier).filter((section) => isNamed(section, name));
	if (old.length === 0) return removeAddedSection(text, name);
	const sections = split(text);
	let next = 0;
	return join$1(sections.map((section, index) => {
		if (!isNamed(section, name)) return section;
		const lines = old[next]?.lines ?? [];
		next += 1;
		const added = section.lines.slice(1).filter((line) => isComment(line) && !lines.includes(line));
		const whole = [...lines, ...added];
		const isLast = index === sections.length - 1;
		return {
			...section,
			lines: isLast ? whole : whole.map((line) => endLine(line, "\n"))
		};
	}));
}
function removeAddedSection(text, name) {
	const sections = split(text);
	return removeSection(join$1(sections.map((section, index) => {
		const next = sections[index + 1];
		return next !== void 0 && isNamed(next, name) && /^\r?\n$/u.test(section.lines.at(-1) ?? "") ? {
			...section,
			lines: section.lines.slice(0, -1)
		} : section;
	})), name);
}
function removeSection(text, name) {
	return join$1(split(text).map((section) => isNamed(section, name) ? {
		...section,
		lines: section.lines.slice(1).filter(isComment)
	} : section));
}
// build/src/runner/profiles/journal.js
const SECTIONS = {
	credentials: credentialsSection,
	config: configSection
};
function renderJournal(journal) {
	return `${JSON.stringify({
		version: 1,
		...journal
	}, null, 2)}\n`;
}
function parseJournal(text) {
	const saved = parseJson(text);
	if (!isRecord(saved) || saved["version"] !== 1) return void 0;
	const { existed, madeDirectory, owners } = saved;
	if (typeof existed !== "boolean" || typeof madeDirectory !== "boolean") return void 0;
	return Array.isArray(owners) && owners.every(isOwner) ? {
		existed,
		madeDirectory,
		owners
	} : void 0;
}
function isOwner(value) {
	if (!isRecord(value)) return false;
	const { id, profile, section, runner, job, at, stays } = value;
	return [
		id,
		profile,
		section,
		runner,
		job
	].every((text) => typeof text === "string") && typeof at === "number" && typeof stays === "boolean";
}
function separate(kind, text, owners, before) {
	if (text === void 0) return {
		base: void 0,
		held: []
	};
	const held = findHeld(kind, text, owners);
	if (renderWith(kind, before, held) === text) return {
		base: before,
		held
	};
	return {
		base: held.reduce((rest, { owner }) => withoutSection(kind, rest, owner.profile, before), text),
		held
	};
}
function findHeld(kind, text, owners) {
	const newest = new Map();
	for (const owner of owners) {
		const settings = findSettings(text, SECTIONS[kind](owner.profile));
		if (settings === void 0 || fingerprint(settings.join("\n")) !== owner.section) continue;
		newest.delete(owner.profile);
		newest.set(owner.profile, {
			owner,
			settings
		});
	}
	return [...newest.values()];
}
function withoutSection(kind, text, profile, before) {
	return restoreSection(text, SECTIONS[kind](profile), before ?? "");
}
function renderWith(kind, base, held) {
	return held.reduce((text, { owner, settings }) => putSection(text ?? "", SECTIONS[kind](owner.profile), settings), base);
}
// build/src/runner/profiles/aws-file.js
const BESIDE = ".gh-oidc-aws-";
function toBackup(path) {
	return `${path}${BESIDE}backup`;
}
function toJournal(path) {
	return `${path}${BESIDE}journal`;
}
function listBeside(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((name) => name.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}${BESIDE}`)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
}
const PRIVATE = {
	mode: 384,
	encoding: "latin1"
};
function readAwsFile({ kind, path }) {
	for (const left of listBeside(path)) if (left.startsWith(`${path}${BESIDE}draft-`)) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(left, { force: true });
	const text = read(path);
	const journal = readJournal(path);
	const backup = read(toBackup(path));
	const isLeft = journal === void 0 && backup !== void 0;
	if (isLeft && backup !== text) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(toBackup(path), `${toBackup(path)}-unused`);
	const before = isLeft && backup !== text ? void 0 : backup;
	const { existed, owners } = journal ?? NO_JOURNAL;
	const contents = separate(kind, text, owners, existed ? before : void 0);
	const base = !existed && contents.base?.trim() === "" ? void 0 : contents.base;
	return {
		kind,
		path,
		text,
		journal: journal ?? NO_JOURNAL,
		isBackedUp: base !== void 0 && before === base,
		base,
		held: contents.held
	};
}
const NO_JOURNAL = {
	existed: true,
	madeDirectory: false,
	owners: []
};
function readJournal(path) {
	const text = read(toJournal(path));
	if (text === void 0) return void 0;
	const journal = parseJournal(text);
	if (journal === void 0) throw new Error(`${toJournal(path)} was changed and cannot be read`);
	return journal;
}
function saveWayBack(file, owners, madeDirectory) {
	const { path, base, isBackedUp } = file;
	if (base !== void 0 && !isBackedUp) replaceBeside(path, toBackup(path), base);
	replaceBeside(path, toJournal(path), renderJournal({
		existed: base !== void 0,
		madeDirectory,
		owners
	}));
}
function prepareText(path, text) {
	const draft = toDraft(path);
	writeDraft(draft, text, PRIVATE);
	keepAttributes(path, draft);
	return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
function toDraft(path) {
	return `${path}${BESIDE}draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`;
}
function replaceBeside(path, target, text) {
	const draft = toDraft(path);
	writeDraft(draft, text, PRIVATE);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, target);
}
function endOwners(place, isOver) {
	const file = readAwsFile(place);
	const { kind, path, text, base, held, journal, isBackedUp } = file;
	const rest = held.filter(({ owner }) => !isOver(owner));
	const wanted = renderWith(kind, base, rest);
	if (rest.length > 0) {
		if (wanted !== void 0 && wanted !== text) prepareText(path, wanted)();
		const owners = rest.map(({ owner }) => owner);
		if (!(owners.length === journal.owners.length && isBackedUp === journal.existed)) saveWayBack(file, owners, journal.madeDirectory);
		return rest.length < held.length;
	}
	if (wanted !== text) {
		if (wanted === void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
		else if (isBackedUp) {
			keepAttributes(path, toBackup(path));
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(toBackup(path), path);
		} else prepareText(path, wanted)();
	}
	for (const name of [toJournal(path), toBackup(path)]) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(name, { force: true });
	if (journal.madeDirectory) removeEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
	return held.length > 0;
}
function keepAttributes(old, path) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(old, { throwIfNoEntry: false });
	if (found === void 0 || process.platform === "win32") return;
	const { uid, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
	if (found.uid !== uid || found.gid !== gid) try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(path, found.uid, found.gid);
	} catch {}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(path, found.mode & 511);
}
function removeEmpty(path) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(path);
	} catch {}
}
function requireNoLink(path) {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new Error(`${path} is a symbolic link, which is not followed`);
}
const MAX_BYTES = 4194304;
function read(path) {
	requireNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
	if (stats === void 0) return void 0;
	if (stats.isSymbolicLink()) throw new Error(`${path} is a symbolic link, which is not followed`);
	if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
	try {
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).isFile()) throw new Error(`${path} is not a regular file`);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES} bytes`);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "latin1");
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
	}
}
function findBackup(path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(toBackup(path)) ? toBackup(path) : void 0;
}
const LOCK_PATIENCE_MS = 15e3;
const LOCK_MAX_AGE_MS = 1e4;
function withFilesLocked(paths, clock, work) {
	return withLocks(paths.map((path) => `${path}.lock`), LOCK_PATIENCE_MS, {
		clock,
		maxAgeMs: LOCK_MAX_AGE_MS
	}, work);
}
// build/src/runner/profiles/job.js
function identifyJob(env) {
	const of = (names) => fingerprint(JSON.stringify([(0,node_os__WEBPACK_IMPORTED_MODULE_5__.hostname)(), ...names.map((name) => env[name] ?? "")]));
	const runner = ["RUNNER_NAME", "RUNNER_TEMP"];
	return {
		runner: env["RUNNER_NAME"] ? of(runner) : "",
		job: of([
			...runner,
			"GITHUB_RUN_ID",
			"GITHUB_RUN_ATTEMPT",
			"GITHUB_JOB"
		])
	};
}
// build/src/runner/profiles/revert.js
async function revertProfile(change, env, clock) {
	const { path, profile } = change;
	let isReverted = false;
	if (listBeside(path).length > 0) try {
		isReverted = await withFilesLocked([path], clock, () => endOwners(change, isOverFor(change, env)));
	} catch (error) {
		const backup = findBackup(path);
		throw failure("PROFILE_NOT_RESTORED", {
			profile,
			path,
			reason: describeFileError(error),
			backup
		}, { cause: error });
	}
	if (change.madeDirectory) removeEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
	return isReverted ? "done" : "gone";
}
function isOverFor({ id, at }, env) {
	const { job } = identifyJob(env);
	return (owner) => owner.id === id || owner.job === job && owner.at > at && !owner.stays;
}
// build/src/runner/cleanup/cleanup.js
const CREDENTIAL_VARIABLES = [...KEY_VARIABLES, "AWS_CREDENTIAL_EXPIRATION"];
async function cleanUp(env, log, clock = createClock()) {
	const saved = env[`STATE_restore`] ?? "";
	if (saved === "") return true;
	if (skipsCleanup(env)) {
		log.info("AWS_SKIP_CLEANUP_STEP is true: skipping the cleanup.");
		return true;
	}
	const state = parseRestoreState(saved);
	if (state === void 0) {
		log.warn("The state that the main step saved cannot be read; nothing was cleaned up.");
		return true;
	}
	let isRestored = true;
	for (const item of state.undo.toReversed()) if (!await undoAndLog(item, env, log, clock)) isRestored = false;
	restoreVariables(state.variables, env, log);
	const { written } = state.variables["AWS_ACCESS_KEY_ID"] ?? {};
	if (written !== void 0) forgetExpiry(env, written);
	return isRestored;
}
function restoreVariables(variables, env, log) {
	const names = Object.keys(variables);
	if (names.length === 0) return;
	const isChanged = (name) => isChangedSince(variables[name], env[name] ?? "");
	const hasOtherKeys = KEY_VARIABLES.some(isChanged);
	const kept = names.filter((name) => hasOtherKeys && CREDENTIAL_VARIABLES.includes(name) ? true : isChanged(name));
	const due = Object.entries(variables).filter(([name]) => !kept.includes(name));
	appendValues(env, { GITHUB_ENV: due.map(([name, { before }]) => [name, before]) });
	if (due.length > 0) {
		const isCleared = due.every(([, { before }]) => before === "");
		log.info(isCleared ? "Cleared the AWS environment variables." : "Restored the previous AWS environment variables.");
	}
	if (kept.length > 0) log.info(`Kept, because a later step changed them: ${kept.join(", ")}.`);
}
function isChangedSince(saved, now) {
	if (saved?.written === void 0 || now === "" || now === saved.before) return false;
	return fingerprint(now) !== saved.written;
}
async function undoAndLog(item, env, log, clock) {
	const what = printable(item.kind === "profile" ? `the profile in ${item.change.path}` : item.path);
	const verb = item.kind === "profile" ? "Reverted" : "Removed";
	try {
		const outcome = await undo(item, env, clock);
		if (outcome === "done") log.info(`${verb} ${what}.`);
		if (outcome === "changed") log.warn(`${what} was changed after this action wrote it; leaving it in place.`);
		return true;
	} catch (error) {
		if (isFailure(error)) {
			log.error(error);
			return false;
		}
		log.warn(`${what} could not be cleaned up: ${printable(describeFileError(error))}`);
		return true;
	}
}
async function undo(item, env, clock = createClock()) {
	if (item.kind === "folder") return removeFolder(item.path, env["RUNNER_TEMP"]);
	return revertProfile(item.change, env, clock);
}
function removeFolder(path, tempFolder) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
	if (found === void 0) return "gone";
	if (!(found.isDirectory() && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).startsWith("gh-oidc-aws-") && tempFolder !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(tempFolder, { throwIfNoEntry: false }) !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) === (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(tempFolder))) return "changed";
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	return "done";
}
// build/src/post.js
function print(command, text) {
	const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
	process.stdout.write(`::${command}::${escaped}\n`);
}
function printFailure({ code, message, fix }) {
	print(`error title=${code}`, `${message}\nFix: ${fix}`);
}
try {
	if (!await cleanUp(process.env, {
		info: (line) => process.stdout.write(`${line}\n`),
		warn: (line) => print("warning", line),
		error: printFailure
	})) process.exitCode = 1;
} catch (error) {
	if (isFailure(error)) printFailure(error);
	else print("error", `This is a bug in gh-oidc-aws: ${errorMessage(error)}`);
	process.exitCode = 1;
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(440);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
