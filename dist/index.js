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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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
/* harmony export */   P3: () => (/* binding */ parsePrincipalArn),
/* harmony export */   _h: () => (/* binding */ defaultRegion),
/* harmony export */   am: () => (/* binding */ renderRoleArn),
/* harmony export */   rh: () => (/* binding */ isPartition)
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
function maskAccount(text, account) {
	return text.replaceAll(account, `${account.slice(0, 2)}********${account.slice(-2)}`);
}



/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   V2: () => (/* binding */ failure)
/* harmony export */ });
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
function withEvidence(error, evidence) {
	return new Failure(error.code, error, {
		cause: error,
		evidence: [...error.evidence, ...evidence]
	});
}
function isFailure(error, ...codes) {
	return error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
}



/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kE: () => (/* binding */ FOLDER_PREFIX),
  oX: () => (/* binding */ GITHUB_ISSUER),
  mc: () => (/* binding */ INPUTS),
  nS: () => (/* binding */ POLICY_ARN),
  SV: () => (/* binding */ REFRESH_PROFILE),
  zh: () => (/* binding */ Secret),
  L2: () => (/* binding */ TRUST_INPUTS),
  Pu: () => (/* binding */ askForPlainSecret),
  SS: () => (/* binding */ codeSpan),
  ic: () => (/* binding */ createInputReader),
  Yl: () => (/* binding */ defaultAudience),
  sG: () => (/* binding */ describeHolder),
  It: () => (/* binding */ encodeValue),
  FV: () => (/* binding */ escapeMarkdown),
  cv: () => (/* binding */ exchange),
  gK: () => (/* binding */ exposedClaims),
  lC: () => (/* binding */ findRefreshFolder),
  gD: () => (/* binding */ hasGithubKeys),
  vh: () => (/* binding */ isEnterpriseServer),
  Sx: () => (/* binding */ isPolicyArn),
  en: () => (/* binding */ isRepositoryName),
  AQ: () => (/* binding */ listSecrets),
  QA: () => (/* binding */ parseAudience),
  p6: () => (/* binding */ parseDeclaredName),
  Bg: () => (/* binding */ pickSdkVariables),
  Eb: () => (/* binding */ present),
  g$: () => (/* binding */ printable),
  vt: () => (/* binding */ printableClaims),
  Ip: () => (/* binding */ readClaims),
  $e: () => (/* binding */ readSubject),
  Bv: () => (/* binding */ readSubjectPrefix),
  wj: () => (/* binding */ renderContext),
  Gc: () => (/* binding */ renderMarkdown),
  xs: () => (/* binding */ renderRefreshSettings),
  TK: () => (/* binding */ renderSubject),
  V7: () => (/* binding */ renderSubjectPrefix),
  r8: () => (/* binding */ reportCredentials),
  RE: () => (/* binding */ reportSession),
  Tk: () => (/* binding */ requireAllowedAccount),
  it: () => (/* binding */ requireIdToken),
  SL: () => (/* binding */ requirePrincipal),
  cl: () => (/* binding */ requireRole),
  fZ: () => (/* binding */ requireTrustedEvent),
  E$: () => (/* binding */ toConditionContext),
  $S: () => (/* binding */ toIssuer),
  Iu: () => (/* binding */ toOutputs),
  Oi: () => (/* binding */ toProviderArn),
  s6: () => (/* binding */ toProviderName),
  cO: () => (/* binding */ toRefreshFiles),
  Gv: () => (/* binding */ toRepositoryIdentity),
  aA: () => (/* binding */ warnOfMask)
});

// EXTERNAL MODULE: ./build/shaken/main/arn.js
var main_arn = __nccwpck_require__(5456);
// EXTERNAL MODULE: ./build/shaken/main/failure.js
var failure = __nccwpck_require__(9697);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/shaken/main/main.js












// build/src/aws/connections.js
const require$1 = (0,external_node_module_.createRequire)(import.meta.url);
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
			const servername = (0,external_node_net_namespaceObject.isIP)(host) === 0 ? host : "";
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
// build/src/aws/sts-address.js
const DEVIATIONS = [
	"AWS_USE_FIPS_ENDPOINT",
	"AWS_USE_DUALSTACK_ENDPOINT",
	"AWS_STS_REGIONAL_ENDPOINTS"
];
const SUFFIXES = {
	aws: "amazonaws.com",
	"aws-us-gov": "amazonaws.com",
	"aws-cn": "amazonaws.com.cn"
};
function findStsAddress(env, region, stsEndpoint) {
	const isIgnored = env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true";
	const given = stsEndpoint ?? (isIgnored ? void 0 : env["AWS_ENDPOINT_URL_STS"] || env["AWS_ENDPOINT_URL"]);
	if (given) return URL.canParse(given) && /^https?:/u.test(given) ? new URL(given) : void 0;
	const suffix = SUFFIXES[(0,main_arn/* toPartition */.I2)(region)];
	return DEVIATIONS.every((name) => !env[name]) && suffix !== void 0 ? new URL(`https://sts.${region}.${suffix}`) : void 0;
}
// build/src/assume-source.js
const ROLE_EMPTY = {
	kind: "problem",
	input: "role-to-assume",
	problem: "is empty: give a role, or check the secret or variable that it comes from; an expression that resolves to nothing leaves it empty"
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
			problem: "leaves nothing to assume the role with: give `aws-access-key-id` or `web-identity-token-file`, run in a container with a role, or leave it out (`role-chaining` never uses an ID token anyway)"
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
// build/src/aws-input.js
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
	return read.matching("role-name", /^[\w+=,.@-]{1,64}$/u, "a role name of IAM: 1 to 64 letters, digits or any of + = , . @ - _");
}
function parseAudience(read) {
	return read.matching("audience", /^[\x21-\x7e]{1,255}$/u, "an audience: 1 to 255 characters without spaces");
}
const POLICY_ARN = /^arn:aws(?:-[a-z]+)*:iam::(?:\d{12}|aws):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/u;
function isPolicyArn(text) {
	return POLICY_ARN.test(text);
}
// build/src/report.js
function renderText(sections) {
	return sections.flatMap((section) => section.kind === "diagram" ? [] : [...section.title === void 0 ? [] : [`${section.title}:`], ...textBody(section)]);
}
function textBody(section) {
	switch (section.kind) {
		case "text": return section.text.split("\n");
		case "list": return section.items.map((item) => `  - ${printable(item)}`);
		case "facts": return alignColumns(section.rows);
		case "table": return alignColumns([section.columns, ...section.rows]);
		case "code": return section.text.split("\n").map((line) => `  ${printable(line)}`);
	}
}
function alignColumns(rows) {
	const shown = rows.map((row) => row.map(printable));
	const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
	return shown.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
function renderMarkdown(sections) {
	return sections.map((section) => [...section.title === void 0 ? [] : [`#### ${section.title}`], markdownBody(section)].join("\n\n")).join("\n\n");
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
	return printable(line).replace(/[\\`*_[\]#!|<>~@&]/gu, (char) => `\\${char}`).replace(/^(\s*)([=+]|-(?! \S))/u, "$1\\$2").replace(/^(\s*\d+)([.)])/u, "$1\\$2");
}
function codeSpan(text) {
	const shown = printable(text);
	if (shown === "") return "";
	const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}
function codeBlock(language, text) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text.split("\n").map(printable).join("\n")}\n${fence}`;
}
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function printable(text) {
	return text.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
// build/src/input-reader.js
const SHOWN_LENGTH = 200;
function createInputReader(raw, table, readVariable) {
	const problems = [];
	const pending = [];
	const notices = [];
	const given = (name) => raw(name).trim();
	const fromVariable = (name) => {
		const variable = given(name) === "" ? table[name]?.variable : void 0;
		return variable === void 0 ? "" : readVariable(variable)?.trim() ?? "";
	};
	const defaultOf = (name) => {
		const value = table[name]?.default ?? "";
		return value.startsWith("${{") ? "" : value;
	};
	const text = (name) => given(name) || fromVariable(name) || defaultOf(name) || void 0;
	const show = (name, value) => {
		if (table[name]?.isSecret === true) return "(hidden)";
		return `"${printable(value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value)}"`;
	};
	const problem = (name, value, what) => {
		const source = fromVariable(name) === "" ? "" : ` (given by the variable ${table[name]?.variable})`;
		const text = value === "" ? `\`${name}\` ${what}` : `\`${name}\`: ${show(name, value)} ${what}${source}`;
		if (!problems.some((known) => known.text === text)) problems.push({
			name,
			text
		});
	};
	const notAccepted = (name, value, accepted) => problem(name, value, `is not accepted; accepted: ${accepted}`);
	const list = (name, separator, accepts, accepted) => {
		const items = (text(name) ?? "").split(separator).map((item) => item.trim());
		const unique = [...new Set(items.filter((item) => item !== ""))];
		for (const item of unique) if (!accepts(item)) notAccepted(name, item, accepted);
		return unique;
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
			const number = /^\d{1,9}$/u.test(value) ? Number(value) : NaN;
			if (number >= minimum && number <= maximum) return number;
			notAccepted(name, value, `a whole number from ${minimum} to ${maximum}`);
			return minimum;
		},
		oneOf(name, accepted) {
			const value = text(name) ?? "";
			const found = accepted.find((candidate) => candidate === value);
			if (found === void 0) notAccepted(name, value, accepted.map((candidate) => `\`${candidate}\``).join(", "));
			return found;
		},
		matching(name, pattern, accepted) {
			const value = text(name);
			if (value === void 0 || pattern.test(value)) return value;
			notAccepted(name, value, accepted);
		},
		lines: (name, accepts, accepted) => list(name, /\n|,(?=\s*arn:)/u, accepts, accepted),
		items: (name, accepts, accepted) => list(name, /[\n,]/u, accepts, accepted),
		json(name) {
			const value = text(name);
			if (value === void 0) return void 0;
			if (isJsonObject(value)) return value;
			notAccepted(name, value, "a JSON object");
		},
		problem,
		fileProblem: (name, text) => problems.push({
			name,
			text
		}),
		problems,
		notice: (line) => notices.push(line),
		notices,
		isGiven: (name) => given(name) !== "" && given(name).toLowerCase() !== defaultOf(name).toLowerCase() && table[name]?.default?.startsWith("${{") !== true,
		reject(name) {
			if (reader.isGiven(name)) pending.push(`\`${name}\`: ${show(name, given(name))}`);
		},
		rejectPending() {
			for (const [name, spec] of Object.entries(table)) if (spec.isPending === true) reader.reject(name);
		},
		noticeUnused(mode) {
			for (const [name, spec] of Object.entries(table)) if (!(spec.modes === "all" || spec.modes.includes(mode)) && reader.isGiven(name)) notices.push(`\`${name}\` has no effect in \`mode: ${mode}\`.`);
		},
		finish() {
			if (problems.length > 0 || pending.length > 0) throw reader.failure();
		},
		failure() {
			if (problems.length === 0) return (0,failure/* failure */.V2)("NOT_AVAILABLE_YET", { features: pending });
			const all = [...problems.map(({ text }) => text), ...pending.map((item) => `${item} is not available yet in this version`)];
			return (0,failure/* failure */.V2)("INPUT_INVALID", { problems: all });
		}
	};
	return reader;
}
function isJsonObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}
// build/src/inputs.js
const MODES = {
	assume: "exchanges the job's ID token for temporary credentials, checks them, exports them masked",
	plan: "shows what `bootstrap` would change; changes nothing",
	bootstrap: "ensures OIDC provider, role, trust and permissions; proves the result by assuming the role",
	teardown: "removes what `bootstrap` created and still owns; nothing else",
	identity: "who am I, and is it who I was meant to be; fails on a mismatch",
	diagnose: "explains which trust condition admits or refuses this job's token, lints the trust policy; changes nothing",
	render: "writes the desired state as CloudFormation or policy JSON, or the policy that `bootstrap` itself needs"
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
		description: `What to do: ${Object.keys(MODES).map((mode) => `\`${mode}\``).join(", ")}.`,
		default: "assume",
		modes: "all"
	},
	"aws-region": {
		description: "The AWS region. Else `AWS_REGION`, `AWS_DEFAULT_REGION`, then the default of the role's partition.",
		modes: "all"
	},
	"role-to-assume": {
		description: "The role: its ARN, or its name when `allowed-account-ids` names one account or the step works with credentials. In `diagnose` with credentials a name is enough; default: the role that `bootstrap` would create.",
		modes: ["assume", "diagnose"],
		variable: "ROLE_TO_ASSUME"
	},
	audience: {
		description: "The audience of the ID token. Default: `sts.amazonaws.com`, in China `sts.amazonaws.com.cn`.",
		modes: "all"
	},
	"role-session-name": {
		description: "The session name. Default: `<repo>-<run_id>-<run_attempt>`. Characters that AWS refuses are replaced.",
		modes: ["assume", "bootstrap"],
		variable: "ROLE_SESSION_NAME"
	},
	"role-duration-seconds": {
		description: "How long the session lasts, 900 to 43200 seconds.",
		default: "3600",
		modes: ["assume"],
		variable: "ROLE_DURATION_SECONDS"
	},
	"role-external-id": {
		description: "The external id, for roles that demand one. Sent when the role is assumed with credentials.",
		modes: ["assume"],
		variable: "ROLE_EXTERNAL_ID"
	},
	"role-chaining": {
		description: "Assume the role with the credentials of the environment: variables, the profile in `AWS_PROFILE`, or the role of the container or instance.",
		default: "false",
		modes: ["assume"],
		variable: "ROLE_CHAINING"
	},
	"aws-access-key-id": {
		description: "The access key id of the credentials to work with. Default: those in the environment; in `assume` none, because there they replace the ID token.",
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"aws-secret-access-key": {
		description: "The secret access key that belongs to it.",
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"aws-session-token": {
		description: "The session token that belongs to them, if they are temporary.",
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"web-identity-token-file": {
		description: "Assume the role with the web identity token in this file; a relative path is in the workspace.",
		modes: ["assume"],
		variable: "WEB_IDENTITY_TOKEN_FILE"
	},
	"inline-session-policy": {
		description: "A policy document that further limits the session.",
		modes: ["assume"],
		variable: "INLINE_SESSION_POLICY"
	},
	"managed-session-policies": {
		description: "Managed policies that further limit the session, one ARN a line.",
		modes: ["assume"],
		variable: "MANAGED_SESSION_POLICIES"
	},
	"role-skip-session-tagging": {
		description: "Send no session tags when the role is assumed with credentials. With a token none are sent: it would have to hold them itself.",
		default: "false",
		modes: ["assume"],
		variable: "ROLE_SKIP_SESSION_TAGGING"
	},
	"transitive-tag-keys": {
		description: "The session tags that roles inherit which are assumed with this session, one key a line.",
		modes: ["assume"],
		variable: "TRANSITIVE_TAG_KEYS"
	},
	"custom-tags": {
		description: "Further session tags, as a JSON object from key to value.",
		modes: ["assume"]
	},
	"aws-profile": {
		description: "Write the credentials to this profile of the AWS files (`AWS_SHARED_CREDENTIALS_FILE`, `AWS_CONFIG_FILE`, else those in `~/.aws`).",
		modes: ["assume"]
	},
	"overwrite-aws-profile": {
		description: "Replace the profile if it exists.",
		default: "false",
		modes: ["assume"],
		variable: "OVERWRITE_AWS_PROFILE"
	},
	"output-credentials": {
		description: "Set the credentials as outputs of the step, too.",
		default: "false",
		modes: ["assume"],
		variable: "OUTPUT_CREDENTIALS"
	},
	"output-env-credentials": {
		description: "Export the credentials to later steps. Default: `true`, and `false` with `aws-profile`.",
		modes: ["assume"]
	},
	"unset-current-credentials": {
		description: "Clear the credential variables that stand in the environment, also those that this step does not set.",
		default: "false",
		modes: ["assume"],
		variable: "UNSET_CURRENT_CREDENTIALS"
	},
	"mask-aws-account-id": {
		description: "Hide the account id in the log. Job outputs that contain it are then dropped by GitHub.",
		default: "false",
		modes: "all",
		variable: "MASK_AWS_ACCOUNT_ID"
	},
	"allowed-account-ids": {
		description: "The accounts that the credentials may belong to, separated by commas. Checked before anything is exported or changed.",
		modes: "all"
	},
	"use-existing-credentials": {
		description: "Keep the credentials of the environment if they are valid.",
		default: "false",
		modes: ["assume"],
		variable: "USE_EXISTING_CREDENTIALS"
	},
	"force-skip-oidc": {
		description: "Never use an ID token: the role is assumed with access keys, a token file or the role of the container.",
		default: "false",
		modes: ["assume"]
	},
	"special-characters-workaround": {
		description: "Ask for credentials until the secret key holds no special characters, at most 50 times.",
		default: "false",
		modes: ["assume"],
		variable: "SPECIAL_CHARACTERS_WORKAROUND"
	},
	"disable-retry": {
		description: "Do not retry transient faults. A refusal by the trust policy is never retried.",
		default: "false",
		modes: "all",
		variable: "DISABLE_RETRY"
	},
	"retry-max-attempts": {
		description: "How often a call is tried when a transient fault meets it, at most 50.",
		default: "12",
		modes: "all",
		variable: "RETRY_MAX_ATTEMPTS"
	},
	"action-timeout-s": {
		description: "Deadline for the whole step in seconds; `0` turns it off.",
		default: "120",
		modes: "all"
	},
	"http-proxy": {
		description: "The proxy for the calls to AWS. Else `HTTPS_PROXY` or `HTTP_PROXY`, in upper or lower case, which hold for every call.",
		modes: "all"
	},
	"no-proxy": {
		description: "Hosts to reach without the proxy, separated by commas. Else `NO_PROXY`.",
		modes: "all"
	},
	"sts-endpoint": {
		description: "The STS endpoint to use, an https address.",
		modes: "all"
	},
	cleanup: {
		description: "What the post step does to the exported variables: `restore` what stood before, `clear` them, or `none`. `AWS_SKIP_CLEANUP_STEP: true` in the environment skips the post step.",
		default: "restore",
		modes: ["assume"]
	},
	refresh: {
		description: "Hand later steps a profile whose credentials renew themselves while the job runs, instead of credentials that end. See docs/refresh.md.",
		default: "false",
		modes: ["assume"]
	},
	"role-name": {
		description: "The role to ensure. Default: `gha-<owner>-<repo>`, cut to 64 characters with a hash. With `config`: only this role of it.",
		modes: DECLARING
	},
	"role-path": {
		description: "The path of the role.",
		default: "/",
		modes: DECLARING
	},
	"role-description": {
		description: "The description of the role. Default: one that names the repository.",
		modes: DECLARING
	},
	"max-session-duration": {
		description: "The longest session of the role, 3600 to 43200 seconds.",
		default: "3600",
		modes: DECLARING
	},
	"permissions-boundary": {
		description: "The ARN of the policy that bounds the permissions of the role.",
		modes: DECLARING
	},
	repositories: {
		description: "The repositories that may assume the role, one `owner/repo` a line. Default: the repository of the run.",
		modes: TRUSTING
	},
	branches: {
		description: "The branches that may assume the role. Default, if no input names runs: the default branch.",
		modes: TRUSTING
	},
	"git-tags": {
		description: "The tags that may assume the role.",
		modes: TRUSTING
	},
	environments: {
		description: "The environments that may assume the role.",
		modes: TRUSTING
	},
	"pull-requests": {
		description: "Whether pull requests may assume the role.",
		default: "false",
		modes: TRUSTING
	},
	"reusable-workflows": {
		description: "The reusable workflows that may assume the role: `owner/repo/.github/workflows/file.yml@ref`, one a line.",
		modes: TRUSTING
	},
	subjects: {
		description: "Raw `sub` values or patterns, for custom subject templates.",
		modes: TRUSTING
	},
	"trust-conditions": {
		description: "Further claims that every admitted token must meet, as a YAML map from claim to one or more values.",
		modes: TRUSTING
	},
	"subject-format": {
		description: "The subjects to trust: `classic`, `immutable`, `both`, or `auto`: as in the run's token, else as GitHub's API says, else `both`.",
		default: "auto",
		modes: TRUSTING
	},
	"pin-ids": {
		description: "Require the ids of repository and owner, where AWS supports these conditions.",
		default: "true",
		modes: TRUSTING
	},
	"policy-arns": {
		description: "Managed policies of the role, one ARN a line.",
		modes: DECLARING
	},
	"inline-policies": {
		description: "Inline policies of the role: a YAML map from name to policy document, or to the path of a JSON file in the workspace.",
		modes: DECLARING
	},
	"permission-presets": {
		description: "Least-privilege building blocks for the role, all limited to `resource-prefix`: `ecr`, `s3-artifacts`, `ssm-parameters`, `cloudformation`, `iam-roles`, `ami`, `sns`, `cdk-deploy`.",
		modes: DECLARING
	},
	"resource-prefix": {
		description: "What the names of all resources begin with that `permission-presets` give access to. End it with a `-`.",
		modes: DECLARING
	},
	prune: {
		description: "Remove managed and inline policies and a permissions boundary that an owned role has and the inputs do not declare. Else they are shown and kept.",
		default: "false",
		modes: DECLARING
	},
	adopt: {
		description: "Take over an existing role that this action did not create: `merge` keeps its other trust statements, policies and tags; `replace` makes its trust the declared one; `false` refuses and shows the difference.",
		default: "false",
		modes: DECLARING
	},
	"provider-only": {
		description: "Ensure (or in `teardown` remove) only the OIDC provider, no role.",
		default: "false",
		modes: DECLARING
	},
	"accept-findings": {
		description: "Rules of the trust linter that may be violated, such as `T09`, separated by commas or line ends.",
		modes: DECLARING
	},
	"resource-tags": {
		description: "Further tags of the role, and of a provider that is created, as a YAML map.",
		modes: DECLARING
	},
	verify: {
		description: "Prove the result by assuming the role, where the trust policy admits this run's token.",
		default: "true",
		modes: ["bootstrap"]
	},
	"retire-bootstrap-key": {
		description: "After a proven bootstrap, `deactivate` or `delete` the long-lived key it ran with, or `keep` it.",
		default: "keep",
		modes: ["bootstrap", "render"]
	},
	"save-role-arn-as": {
		description: "The repository variable to hold the role ARN. Needs a `github-token` that may write variables; the default token of a job may not.",
		modes: ["bootstrap"]
	},
	"remove-provider": {
		description: "Also remove the OIDC provider, if this action created it and no other role trusts it.",
		default: "false",
		modes: ["teardown"]
	},
	config: {
		description: "A YAML file of the workspace that declares many roles and accounts, instead of the inputs that declare one role. Its schema is `schema/gh-oidc-aws.schema.json`.",
		modes: TRUSTING
	},
	account: {
		description: "With `config`: only these accounts of it, by name or id, separated by commas.",
		modes: DECLARING
	},
	"fail-on-drift": {
		description: "Fail when the account differs from the declared state.",
		default: "false",
		modes: ["plan"]
	},
	"output-file": {
		description: "The file of the workspace to write to. Default: the log.",
		modes: ["render"]
	},
	"render-format": {
		description: "What to write: `cloudformation` (a template, also for StackSets), `policy-json` (the documents alone) or `bootstrap-policy` (the least that `bootstrap` must be allowed).",
		default: "cloudformation",
		modes: ["render"]
	},
	"github-token": {
		description: "The token for GitHub's REST API.",
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
	"expected-role": {
		description: "The role that the credentials must be of: its name or ARN.",
		modes: ["identity"]
	},
	"minimum-remaining-seconds": {
		description: "How many seconds the session must still last.",
		modes: ["identity"]
	}
};
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
// build/src/trust/issuer.js
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
// build/src/trust/subject.js
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
// build/src/command.js
const CLEANUPS = [
	"restore",
	"clear",
	"none"
];
async function parseCommand(raw, context, ambient, readFile, readVariable) {
	const read = createInputReader(raw, INPUTS, readVariable);
	const mode = read.oneOf("mode", Object.keys(MODES));
	if (mode === void 0) throw read.failure();
	read.rejectPending();
	read.noticeUnused(mode);
	switch (mode) {
		case "assume": return parseAssume(read, context, readFile, readVariable);
		case "plan":
		case "bootstrap": return parseBootstrap(read, context, ambient, mode, readFile);
		case "teardown": return parseTeardown(read, context, ambient, readFile);
		case "render": return parseRender(read, context, readFile);
		case "identity": return parseIdentity(read, context, ambient);
		case "diagnose": return parseDiagnose(read, context, ambient, readFile);
	}
}
async function parseAssume(read, context, readFile, readVariable) {
	const settings = parseSettings(read);
	const allowedAccounts = parseAccounts(read);
	const given = parseRegion(read, context);
	const credentials = parseCredentials(read);
	const keepsExisting = read.boolean("use-existing-credentials");
	const source = readSource(read, chooseSource({
		hasRole: read.text("role-to-assume") !== void 0,
		hasAccessKey: read.text("aws-access-key-id") !== void 0,
		hasTokenFile: read.text("web-identity-token-file") !== void 0,
		chainsRoles: read.boolean("role-chaining"),
		skipsIdToken: read.boolean("force-skip-oidc"),
		keepsExisting,
		hasContainerRole: CONTAINER_VARIABLES.some((name) => readVariable(name) !== void 0)
	}), credentials);
	const tellsAccount = source?.kind === "access-key" || source?.kind === "ambient";
	const role = read.text("role-to-assume") === void 0 ? void 0 : parseAssumedRole(read, allowedAccounts, given?.region, tellsAccount);
	const region = chooseRegion(read, given, role?.partition ?? "aws");
	if (role?.account !== void 0 && given !== void 0 && (0,main_arn/* toPartition */.I2)(given.region) !== role.partition) read.problem("aws-region", given.region, `is not a region of ${role.partition}, the partition of ${read.text("role-to-assume")}`);
	const session = parseSession(read, context, region, allowedAccounts, readVariable);
	const common = {
		...settings(region),
		keepsExisting
	};
	const refreshes = parseRefresh(read, source, session);
	const maxAttempts = session.wantsPlainSecret ? PLAIN_SECRET_ATTEMPTS$1 : common.maxAttempts;
	if (source === void 0) {
		const options = {
			...session,
			audience: parseAudience(read) ?? defaultAudience(role?.partition ?? "aws"),
			declaration: await findDeclaration(read, region, readFile, role),
			refreshes
		};
		noticeWithoutCredentials(read);
		read.finish();
		if (role?.account === void 0) throw read.failure();
		return {
			kind: "assume",
			...common,
			maxAttempts,
			options: {
				...options,
				role
			}
		};
	}
	const externalId = read.matching("role-external-id", /^[\w+=,.@:/-]{2,1224}$/u, "an external id of AWS: 2 to 1224 letters, digits or any of + = , . @ : / - _");
	if (source.kind === "token-file") noticeWithoutCredentials(read);
	const tags = source.kind === "token-file" || role === void 0 ? NO_TAGS : await parseSessionTags(read, readVariable);
	read.finish();
	return {
		kind: "assume-from-source",
		...common,
		maxAttempts,
		options: {
			...session,
			source,
			role,
			externalId,
			tags
		}
	};
}
async function findDeclaration(read, region, readFile, role) {
	if (![...TRUST_INPUTS, "config"].some((name) => read.isGiven(name))) return void 0;
	return (await __nccwpck_require__.e(/* import() */ 750).then(__nccwpck_require__.bind(__nccwpck_require__, 2750))).findDeclaration(read, region, readFile, role);
}
const CONTAINER_VARIABLES = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"];
const PLAIN_SECRET_ATTEMPTS$1 = 12;
const NO_TAGS = {
	lasting: [],
	droppable: [],
	custom: [],
	transitiveKeys: []
};
function readSource(read, choice, credentials) {
	switch (choice.kind) {
		case "id-token": return;
		case "problem":
			read.problem(choice.input, "", choice.problem);
			return;
		case "token-file":
			if (credentials !== void 0) read.notice("`web-identity-token-file` is used, `aws-access-key-id` is not.");
			return {
				kind: "token-file",
				path: read.text("web-identity-token-file") ?? ""
			};
		case "access-key": return credentials === void 0 ? void 0 : {
			kind: "access-key",
			credentials
		};
		case "ambient": return {
			kind: "ambient",
			askedBy: choice.askedBy
		};
	}
}
function noticeWithoutCredentials(read) {
	for (const name of [
		"custom-tags",
		"transitive-tag-keys",
		"role-external-id"
	]) if (read.isGiven(name)) read.notice(`\`${name}\` has no effect when a role is assumed with a token.`);
}
function parseSession(read, context, region, allowedAccounts, readVariable) {
	const profile = read.matching("aws-profile", /^[^\s[\]/\\'"\p{Cc}]{1,255}$/u, "the name of a profile, without white space, brackets, quotes and slashes");
	const mayReplace = read.boolean("overwrite-aws-profile");
	const exportsCredentials = read.text("output-env-credentials") !== void 0 ? read.boolean("output-env-credentials") : profile === void 0;
	const unsetsCurrent = read.boolean("unset-current-credentials");
	read.boolean("role-skip-session-tagging");
	return {
		region,
		partition: (0,main_arn/* toPartition */.I2)(region),
		sessionName: parseSessionName(read, context),
		durationSeconds: read.integer("role-duration-seconds", 900, 43200),
		inlineSessionPolicy: read.json("inline-session-policy"),
		managedSessionPolicies: read.lines("managed-session-policies", isPolicyArn, "the ARN of a managed policy"),
		allowedAccounts,
		exportsCredentials,
		outputsCredentials: read.boolean("output-credentials"),
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
		ofKeys: KEY_VARIABLES.filter(isSet),
		ofSources: unsetsCurrent ? sources.filter(isSet) : []
	};
}
function warnOfProfile(readVariable) {
	const variable = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"].find((name) => readVariable(name) !== void 0);
	if (variable === void 0) return [];
	return [`${variable} is set to ${readVariable(variable)}, and some SDKs prefer a profile to the exported credentials. The runner cannot unset a variable: remove it where it is set, or write this profile with \`aws-profile\`.`];
}
async function parseSessionTags(read, readVariable) {
	const { describeRun, parseCustomTags } = await __nccwpck_require__.e(/* import() */ 653).then(__nccwpck_require__.bind(__nccwpck_require__, 6653));
	const run = describeRun(readVariable);
	const custom = parseCustomTags(read.text("custom-tags") ?? "{}", run.lasting.length + run.droppable.length);
	if (custom.kind === "invalid") for (const problem of custom.problems) read.problem("custom-tags", "", problem);
	const transitiveKeys = read.lines("transitive-tag-keys", (key) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key), "the key of a session tag");
	if (read.boolean("role-skip-session-tagging") || custom.kind === "invalid") return NO_TAGS;
	return {
		...run,
		custom: custom.tags,
		transitiveKeys
	};
}
function parseAssumedRole(read, allowedAccounts, region, tellsAccount) {
	const text = read.text("role-to-assume") ?? "";
	const [, path = "", name = ""] = /^\/?((?:[\x21-\x2e\x30-\x7e]+\/)*)([\w+=,.@-]{1,64})$/u.exec(text) ?? [];
	if (!(name !== "" && !text.startsWith("arn:")) || allowedAccounts.length !== 1 && !tellsAccount) return parseRole(read, allowedAccounts, region);
	const [account] = allowedAccounts;
	const full = `/${path}`;
	if (account === void 0 || allowedAccounts.length !== 1) return {
		path: full,
		name
	};
	return {
		partition: region === void 0 ? "aws" : (0,main_arn/* toPartition */.I2)(region),
		account,
		path: full,
		name
	};
}
function parseRefresh(read, source, { exportsCredentials }) {
	if (!read.boolean("refresh")) return false;
	if (source !== void 0 || read.boolean("use-existing-credentials")) read.problem("refresh", "", "renews credentials with the job's ID token, and other inputs ask for another source");
	if (read.text("aws-profile") !== void 0) read.problem("refresh", "", "makes a profile of its own, which `aws-profile` cannot name");
	else if (!exportsCredentials) read.problem("refresh", "", "hands the credentials on through the environment, which `output-env-credentials: false` forbids");
	return true;
}
async function parseBootstrap(read, context, ambient, mode, readFile) {
	const settings = parseSettings(read);
	const region = chooseRegion(read, parseRegion(read, context), "aws");
	const { findFleet, parseDeclaration } = await __nccwpck_require__.e(/* import() */ 750).then(__nccwpck_require__.bind(__nccwpck_require__, 2750));
	const fleet = await findFleet(read, region, readFile);
	const saveRoleArnAs = read.matching("save-role-arn-as", VARIABLE_NAME, "a name for a repository variable: letters, digits and `_`, not beginning with a digit or `GITHUB_`");
	if (saveRoleArnAs !== void 0 && countRoles(fleet) > 1) read.problem("save-role-arn-as", saveRoleArnAs, "holds one role, and `config` declares more; name one by `role-name` and `account`");
	const options = {
		...fleet?.[0]?.declaration ?? await parseDeclaration(read, region, readFile),
		mode,
		credentials: parseCredentials(read) ?? ambient,
		allowedAccounts: parseAccounts(read),
		acceptFindings: read.items("accept-findings", (item) => /^T\d\d$/u.test(item), "rules of the trust linter, such as `T09`"),
		masksAccount: read.boolean("mask-aws-account-id"),
		sessionName: parseSessionName(read, context),
		verify: read.boolean("verify"),
		retireKey: parseKeyEnd(read),
		saveRoleArnAs,
		failOnDrift: read.boolean("fail-on-drift")
	};
	read.finish();
	return {
		kind: mode,
		...settings(region),
		options,
		fleet
	};
}
async function parseTeardown(read, context, ambient, readFile) {
	const settings = parseSettings(read);
	const region = chooseRegion(read, parseRegion(read, context), "aws");
	const { findFleet } = await __nccwpck_require__.e(/* import() */ 750).then(__nccwpck_require__.bind(__nccwpck_require__, 2750));
	const fleet = await findFleet(read, region, readFile);
	const roleName = parseDeclaredName(read);
	const options = {
		credentials: parseCredentials(read) ?? ambient,
		allowedAccounts: parseAccounts(read),
		masksAccount: read.boolean("mask-aws-account-id"),
		audience: parseAudience(read) ?? defaultAudience((0,main_arn/* toPartition */.I2)(region)),
		repositories: read.lines("repositories", isRepositoryName, "`owner/repo`, without wildcards"),
		roleNames: read.boolean("provider-only") ? [] : roleName === void 0 ? void 0 : [roleName],
		removeProvider: read.boolean("remove-provider")
	};
	read.finish();
	return {
		kind: "teardown",
		...settings(region),
		options,
		fleet
	};
}
async function parseRender(read, context, readFile) {
	const settings = parseSettings(read);
	const region = chooseRegion(read, parseRegion(read, context), "aws");
	const [account, ...others] = parseAccounts(read);
	const { findFleet, parseDeclaration } = await __nccwpck_require__.e(/* import() */ 750).then(__nccwpck_require__.bind(__nccwpck_require__, 2750));
	const fleet = await findFleet(read, region, readFile);
	if (new Set((fleet ?? []).map(({ declaration }) => JSON.stringify(declaration))).size > 1) read.problem("account", "", "is empty, and the accounts of `config` differ; name the one to render");
	const options = {
		...fleet?.[0]?.declaration ?? await parseDeclaration(read, region, readFile),
		format: read.oneOf("render-format", [
			"cloudformation",
			"policy-json",
			"bootstrap-policy"
		]) ?? "cloudformation",
		outputFile: read.text("output-file"),
		partition: (0,main_arn/* toPartition */.I2)(region),
		account: others.length === 0 ? account ?? (fleet?.length === 1 ? fleet[0]?.id : void 0) : void 0,
		retireKey: parseKeyEnd(read)
	};
	read.finish();
	return {
		kind: "render",
		...settings(region),
		options
	};
}
function countRoles(fleet) {
	return (fleet ?? []).reduce((sum, { declaration }) => sum + declaration.roles.length, 0);
}
function parseKeyEnd(read) {
	return read.oneOf("retire-bootstrap-key", [
		"keep",
		"deactivate",
		"delete"
	]) ?? "keep";
}
const VARIABLE_NAME = /^(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}$/u;
const LONGEST_SESSION_SECONDS = 129600;
function parseIdentity(read, context, ambient) {
	const settings = parseSettings(read);
	const region = chooseRegion(read, parseRegion(read, context), "aws");
	const expected = read.text("expected-role");
	const expectedRole = expected === void 0 ? void 0 : parseExpectedRole(read, expected);
	const options = {
		credentials: parseCredentials(read) ?? ambient,
		allowedAccounts: parseAccounts(read),
		expectedRole,
		minimumRemainingSeconds: read.isGiven("minimum-remaining-seconds") ? read.integer("minimum-remaining-seconds", 0, LONGEST_SESSION_SECONDS) : void 0,
		region,
		audience: parseAudience(read) ?? defaultAudience((0,main_arn/* toPartition */.I2)(region)),
		masksAccount: read.boolean("mask-aws-account-id")
	};
	read.finish();
	return {
		kind: "identity",
		...settings(region),
		options
	};
}
async function parseDiagnose(read, context, ambient, readFile) {
	const settings = parseSettings(read);
	const given = parseRegion(read, context);
	const allowedAccounts = parseAccounts(read);
	const credentials = parseCredentials(read) ?? ambient;
	const text = read.text("role-to-assume");
	const role = text !== void 0 && (credentials === void 0 || text.startsWith("arn:") || allowedAccounts.length === 1) ? parseRole(read, allowedAccounts, given?.region) : parseRoleName(read, text);
	if (text === void 0 && credentials === void 0) read.problem("role-to-assume", "", "is empty: without AWS credentials the account is not known, so give the ARN of the role");
	const partition = role?.account === void 0 ? (0,main_arn/* toPartition */.I2)(given?.region ?? "us-east-1") : role.partition;
	const region = chooseRegion(read, given, partition);
	const options = {
		role,
		partition,
		audience: parseAudience(read) ?? defaultAudience(partition),
		allowedAccounts,
		credentials,
		declaration: await findDeclaration(read, region, readFile, role),
		masksAccount: read.boolean("mask-aws-account-id")
	};
	read.finish();
	return {
		kind: "diagnose",
		...settings(region),
		options
	};
}
function parseRoleName(read, text) {
	if (text === void 0 || isRoleName(text)) return text === void 0 ? void 0 : { name: text };
	read.problem("role-to-assume", text, "is neither the name nor the ARN of a role");
}
function isRoleName(text) {
	return /^[\w+=,.@-]{1,64}$/u.test(text);
}
function parseExpectedRole(read, text) {
	const arn = (0,main_arn/* parseRoleArn */.DM)(text);
	if (arn !== void 0) return arn;
	if (isRoleName(text)) return { name: text };
	read.problem("expected-role", text, "is neither the name nor the ARN of a role");
}
function parseSettings(read) {
	const isRetrying = !read.boolean("disable-retry");
	const attempts = read.integer("retry-max-attempts", 1, 50);
	const timeoutSeconds = read.integer("action-timeout-s", 0, 21600);
	const stsEndpoint = parseEndpoint(read);
	const proxy = {
		address: parseProxy(read),
		without: read.text("no-proxy")
	};
	const githubToken = read.text("github-token");
	const cleanup = read.oneOf("cleanup", CLEANUPS) ?? "restore";
	return (region) => ({
		region,
		timeoutSeconds,
		maxAttempts: isRetrying ? attempts : 1,
		stsEndpoint,
		proxy,
		githubToken: githubToken === void 0 ? void 0 : new Secret(githubToken),
		cleanup,
		notices: read.notices
	});
}
function parseEndpoint(read) {
	const text = read.text("sts-endpoint");
	if (text === void 0) return void 0;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const isLoopback = url?.hostname === "127.0.0.1" || url?.hostname === "localhost" || url?.hostname === "[::1]";
	if (url !== void 0 && (url.protocol === "https:" || url.protocol === "http:" && isLoopback)) return text;
	read.problem("sts-endpoint", text, "is not an https address");
}
function parseProxy(read) {
	const text = read.text("http-proxy");
	if (text === void 0) return void 0;
	const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
	if (URL.canParse(full) && /^https?:$/u.test(new URL(full).protocol)) return full;
	read.problem("http-proxy", "", "is not the address of a proxy, such as `http://proxy.example.com:3128`");
}
const REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/u;
function parseRegion(read, context) {
	const input = read.matching("aws-region", REGION, "an AWS region such as `us-east-1`");
	if (input !== void 0) return {
		region: input,
		from: "input"
	};
	if (read.text("aws-region") !== void 0 || context.region === void 0) return void 0;
	if (REGION.test(context.region)) return {
		region: context.region,
		from: "environment"
	};
	read.problem("aws-region", context.region, "comes from AWS_REGION and is not an AWS region such as `us-east-1`");
}
function chooseRegion(read, given, partition) {
	if (given !== void 0) return given.region;
	const region = (0,main_arn/* defaultRegion */._h)(partition);
	read.notice(`No \`aws-region\` given and AWS_REGION is not set: using ${region}.`);
	return region;
}
function parseRole(read, allowedAccounts, region) {
	const text = read.text("role-to-assume");
	if (text === void 0) {
		read.problem("role-to-assume", "", "is empty: give a role, or check the secret or variable that it comes from; an expression that resolves to nothing leaves it empty");
		return;
	}
	const arn = (0,main_arn/* parseRoleArn */.DM)(text);
	if (arn !== void 0) return arn;
	if (!isRoleName(text)) {
		read.problem("role-to-assume", text, "is neither the ARN of a role (`arn:aws:iam::111122223333:role/NAME`) nor the name of one");
		return;
	}
	const [account, ...others] = allowedAccounts;
	if (account === void 0 || others.length > 0) {
		read.problem("role-to-assume", text, "is the name of a role, and its account is not known: give the ARN, or exactly one account in `allowed-account-ids`");
		return;
	}
	return {
		partition: region === void 0 ? "aws" : (0,main_arn/* toPartition */.I2)(region),
		account,
		path: "/",
		name: text
	};
}
function parseAccounts(read) {
	return read.items("allowed-account-ids", (item) => /^\d{12}$/u.test(item), "a list of account ids of 12 digits, separated by commas");
}
function parseCredentials(read) {
	const accessKeyId = read.matching("aws-access-key-id", /^\w{16,128}$/u, "an access key id: 16 to 128 letters and digits");
	const secretAccessKey = read.text("aws-secret-access-key");
	const sessionToken = read.text("aws-session-token");
	const hasKeyId = read.text("aws-access-key-id") !== void 0;
	if (!hasKeyId && secretAccessKey === void 0 && sessionToken === void 0) return void 0;
	if (!hasKeyId) read.problem("aws-access-key-id", "", "is empty, although the rest of the credentials is given: check the secret it comes from");
	if (secretAccessKey === void 0) read.problem("aws-secret-access-key", "", "is empty, although the rest of the credentials is given: check the secret it comes from");
	if (accessKeyId === void 0 || secretAccessKey === void 0) return void 0;
	return {
		accessKeyId,
		secretAccessKey: new Secret(secretAccessKey),
		sessionToken: sessionToken === void 0 ? void 0 : new Secret(sessionToken),
		from: "the inputs `aws-access-key-id` and `aws-secret-access-key`"
	};
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
	if (name !== given) read.notice(`\`role-session-name\` was made acceptable to AWS: ${name}`);
	return name;
}
function cleanSessionName(text) {
	return text.replace(/[^\w+=,.@-]/gu, "-");
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
			const isRenewable = (0,failure/* isFailure */.N6)(error, ...STALE) && !hasRenewed;
			const isPassing = (0,failure/* isFailure */.N6)(error, ...PASSING) && attempt < Math.min(maxAttempts, PASSING_ATTEMPTS);
			if (maxAttempts === 1 || !(0,failure/* isFailure */.N6)(error) || !(isRenewable || isPassing)) return {
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
	if (parsed.kind === "invalid") throw (0,failure/* failure */.V2)("ID_TOKEN_UNREADABLE", { reason: parsed.problem });
	return parsed.claims;
}
// build/src/commands/guard.js
function requireAllowedAccount(account, allowed) {
	if (allowed.length > 0 && !allowed.includes(account)) throw (0,failure/* failure */.V2)("ACCOUNT_NOT_ALLOWED", {
		account,
		allowed
	});
}
function requirePrincipal(arn, action) {
	const principal = (0,main_arn/* parsePrincipalArn */.P3)(arn);
	if (principal === void 0) throw (0,failure/* failure */.V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "UnexpectedAnswer",
		reason: `"${arn}" is not the ARN of a caller`
	});
	return principal;
}
function requireTrustedEvent({ event }, mode) {
	if (event.startsWith("pull_request")) throw (0,failure/* failure */.V2)("PULL_REQUEST_EVENT", {
		mode,
		event
	});
}
// build/src/commands/preflight.js
function requireIdToken(context) {
	if (context.hasIdToken) return;
	if (context.fork !== void 0) throw (0,failure/* failure */.V2)("ID_TOKEN_FORK_PULL_REQUEST", { head: context.fork });
	if (context.actor === "dependabot[bot]") throw (0,failure/* failure */.V2)("ID_TOKEN_DEPENDABOT", { event: context.event });
	throw (0,failure/* failure */.V2)("ID_TOKEN_PERMISSION_MISSING", {
		job: context.job,
		workflow: context.workflowFile
	});
}
// build/src/commands/session.js
function requireRole(session, role, action) {
	const got = requirePrincipal(session.arn, action);
	if (!(got.partition === role.partition && got.account === role.account && got.roleName === role.name)) throw (0,failure/* failure */.V2)("ROLE_UNEXPECTED", {
		expected: (0,main_arn/* renderRoleArn */.am)(role),
		got: session.arn
	});
}
const PLAIN_SECRET_ATTEMPTS = 50;
async function askForPlainSecret({ wantsPlainSecret }, log, ask) {
	for (let attempt = 1;; attempt += 1) {
		const answer = await ask();
		if (!wantsPlainSecret || answer.session.credentials.secretAccessKey.isPlain()) return answer;
		if (attempt === PLAIN_SECRET_ATTEMPTS) throw (0,failure/* failure */.V2)("SPECIAL_CHARACTERS_REMAIN", { attempts: attempt });
		log.info(`The secret key of attempt ${attempt} holds special characters; asking for another one.`);
	}
}
function reportSession(options, session, { role, subject }) {
	const { arn, userId, expiration } = session;
	const { partition, account, name } = role;
	const holder = {
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
	const headline = `Assumed role ${name} in account ${account} (${options.region}) until ${expiration}.`;
	return reportCredentials(options, {
		...session.credentials,
		expiration
	}, holder, headline);
}
function reportCredentials(options, credentials, holder, headline) {
	const { profile, exportsCredentials } = options;
	const exported = {
		...Object.fromEntries([...options.stale.ofKeys, ...options.stale.ofSources].map((name) => [name, ""])),
		...toVariables(credentials),
		AWS_REGION: options.region,
		AWS_DEFAULT_REGION: options.region,
		...profile === void 0 ? {} : { AWS_PROFILE: profile.name }
	};
	return {
		headline,
		isQuiet: true,
		warnings: [...options.warnings, ...warnOfMask(options)],
		sections: [],
		masks: [...listSecrets(credentials), ...options.masksAccount ? [holder.principal.arn] : []],
		exports: exportsCredentials ? exported : {},
		...profile === void 0 ? {} : { profile: toEntry(profile, credentials, options.region) },
		outputs: {
			...describeHolder(holder, credentials),
			...options.outputsCredentials ? toOutputs(credentials) : {}
		}
	};
}
function warnOfMask({ masksAccount }) {
	return masksAccount ? ["The account id is masked: GitHub drops every job output that contains it, such as a role ARN or a registry host."] : [];
}
function describeHolder({ principal, userId, role, subject }, { expiration }) {
	const { arn, account, partition, roleName } = principal;
	return {
		"aws-account-id": account,
		"authenticated-arn": arn,
		"masked-arn": (0,main_arn/* maskAccount */.Ib)(arn, account),
		"user-id": userId,
		partition,
		...roleName === void 0 ? {} : { "role-name": roleName },
		...role === void 0 ? {} : { "role-arn": (0,main_arn/* renderRoleArn */.am)(role) },
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
function toVariables(credentials) {
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
	return {
		AWS_ACCESS_KEY_ID: accessKeyId,
		AWS_SECRET_ACCESS_KEY: secretAccessKey,
		...sessionToken === void 0 ? {} : { AWS_SESSION_TOKEN: sessionToken },
		...expiration === void 0 ? {} : { AWS_CREDENTIAL_EXPIRATION: expiration }
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
// build/src/commands/assume.js
async function assume(options, ports) {
	const { role } = options;
	if (options.masksAccount) ports.log.hide(role.account);
	requireAllowedAccount(role.account, options.allowedAccounts);
	requireIdToken(ports.context);
	const { region: _, ...request } = toRenewalRequest(options);
	const { session, claims } = await askForPlainSecret(options, ports.log, async () => {
		const outcome = await exchange({
			...request,
			maxAttempts: ports.maxAttempts
		}, ports);
		if (outcome.kind === "session") return outcome;
		const { declaration } = options;
		const { explainRefusal } = await Promise.all(/* import() */[__nccwpck_require__.e(999), __nccwpck_require__.e(587)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2999)).then((n) => n.refusal_exports);
		const { declareTrust } = await Promise.all(/* import() */[__nccwpck_require__.e(471), __nccwpck_require__.e(741), __nccwpck_require__.e(333)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2741)).then((n) => n.declare_exports);
		const declared = declaration === void 0 ? void 0 : () => declareTrust(declaration, role, ports);
		throw await explainRefusal(outcome.error, outcome.claims, role, {
			lookup: ports.lookup,
			declared
		});
	});
	requireRole(session, role, "sts:AssumeRoleWithWebIdentity");
	const report = reportSession(options, session, {
		role,
		subject: claims.sub
	});
	return options.refreshes ? reportRenewal(report, options, session) : report;
}
function toRenewalRequest(options) {
	const { sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region } = options;
	return {
		roleArn: (0,main_arn/* renderRoleArn */.am)(options.role),
		sessionName,
		durationSeconds,
		inlineSessionPolicy,
		managedSessionPolicies,
		audience,
		region
	};
}
function reportRenewal(report, options, session) {
	const { role, region } = options;
	const kept = Object.entries(report.exports).filter(([name]) => !SESSION_VARIABLES.includes(name));
	return {
		...report,
		headline: `Assumed role ${role.name} in account ${role.account} (${region}) for as long as the job runs.`,
		exports: Object.fromEntries(kept),
		renewal: {
			request: toRenewalRequest(options),
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
// build/src/runner/clock.js
const GRACE_MS = 1e3;
function startDeadline(seconds) {
	const controller = new AbortController();
	const { signal } = controller;
	const expire = () => controller.abort((0,failure/* failure */.V2)("DEADLINE_EXCEEDED", { seconds }));
	const timer = seconds === 0 ? void 0 : setTimeout(expire, seconds * 1e3);
	const passed = new Promise((_, reject) => {
		signal.addEventListener("abort", () => setTimeout(() => reject(signal.reason), GRACE_MS), { once: true });
	});
	passed.catch(() => {});
	const end = () => {
		clearTimeout(timer);
		controller.abort(new Error("the step has ended"));
	};
	return {
		signal,
		passed,
		end
	};
}
function createClock(signal) {
	return {
		now: () => Date.now(),
		sleep: async (milliseconds) => {
			try {
				await (0,promises_.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				throw signal.aborted ? signal.reason : error;
			}
		}
	};
}
// build/src/runner/context.js
function readContext(env) {
	const text = (name) => env[name]?.trim() || void 0;
	const event = readEvent(text("GITHUB_EVENT_PATH"));
	return {
		repository: text("GITHUB_REPOSITORY"),
		repositoryId: text("GITHUB_REPOSITORY_ID"),
		ownerId: text("GITHUB_REPOSITORY_OWNER_ID"),
		defaultBranch: textAt(event, "repository", "default_branch"),
		serverUrl: URL.canParse(text("GITHUB_SERVER_URL") ?? "") ? text("GITHUB_SERVER_URL") ?? "" : "https://github.com",
		event: text("GITHUB_EVENT_NAME") ?? "",
		actor: text("GITHUB_ACTOR") ?? "",
		job: text("GITHUB_JOB") ?? "this job",
		workflowFile: toWorkflowFile(text("GITHUB_WORKFLOW_REF")),
		runId: text("GITHUB_RUN_ID") ?? "0",
		runAttempt: text("GITHUB_RUN_ATTEMPT") ?? "1",
		fork: findFork(event),
		pullRequest: findPullRequest(event),
		region: text("AWS_REGION") ?? text("AWS_DEFAULT_REGION"),
		hasIdToken: text("ACTIONS_ID_TOKEN_REQUEST_URL") !== void 0 && text("ACTIONS_ID_TOKEN_REQUEST_TOKEN") !== void 0
	};
}
function readAmbientCredentials(env) {
	const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
	if (!accessKeyId || !secret) return void 0;
	return {
		accessKeyId,
		secretAccessKey: new Secret(secret),
		sessionToken: token ? new Secret(token) : void 0,
		...env["AWS_CREDENTIAL_EXPIRATION"] ? { expiration: env["AWS_CREDENTIAL_EXPIRATION"] } : {},
		from: "the environment (AWS_ACCESS_KEY_ID)"
	};
}
function readEndpointOverrides(env, stsEndpoint) {
	const isIgnored = env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true";
	const names = [
		"AWS_ENDPOINT_URL",
		"AWS_ENDPOINT_URL_STS",
		"AWS_ENDPOINT_URL_IAM"
	];
	return [...stsEndpoint === void 0 ? [] : [["sts-endpoint", stsEndpoint]], ...isIgnored ? [] : names.map((name) => [name, env[name]])].flatMap(([name, value]) => {
		if (!value) return [];
		return [`${name} leads calls to ${URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol) ? new URL(value).origin : "an address that is none"}.`];
	});
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
function readProxyPasswords(env) {
	return PROXY_VARIABLES.flatMap((name) => {
		const value = toProxyAddress(env[name]);
		const password = value !== void 0 && URL.canParse(value) ? new URL(value).password : "";
		return password === "" ? [] : [new Secret(password), new Secret(decode$1(password))];
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
	url.username = encodeURIComponent(decode$1(url.username));
	url.password = encodeURIComponent(decode$1(url.password));
	return url.href;
}
function dropAbsent(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
function decode$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function hasReadableEvent(env) {
	return readEvent(env["GITHUB_EVENT_PATH"]) !== void 0;
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
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
	const convertedVal = toCommandValue(val);
	process.env[name] = convertedVal;
	if (process.env["GITHUB_ENV"] || "") return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
	issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
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
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
// build/src/runner/log-line.js
function toLogLine(line) {
	return printable(line).replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
}
function toLogText(text) {
	return text.split("\n").map(toLogLine).join("\n");
}
// build/src/runner/restore-state.js
const FOLDER_PREFIX = "gh-oidc-aws-";
const RESTORE_STATE = "restore";
const NOTHING = {
	variables: {},
	undo: []
};
function fingerprint(text) {
	return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function renderRestoreState(state) {
	return JSON.stringify({
		version: 1,
		...state
	});
}
// build/src/runner/host.js
const SECRET_VARIABLES = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN"
];
const SUMMARY_LIMIT_BYTES = 1e6;
function createHost(env, docsUrl) {
	const publishFailure = (error$1, found = []) => {
		for (const line of renderText(error$1.evidence)) info(toLogLine(line));
		error(toLogText(describeFailure(error$1, docsUrl)), { title: error$1.code });
		if (isWritable(env["GITHUB_OUTPUT"])) setOutput("failure-code", error$1.code);
		writeSummary(env, [
			`### ❌ ${codeSpan(error$1.code)}`,
			escapeMarkdown(error$1.message),
			`**Fix:** ${escapeMarkdown(error$1.fix)}`,
			...[...toPaste(error$1), ...error$1.evidence].map((section) => renderMarkdown([section])),
			...found
		]);
	};
	return {
		log: {
			info: (line) => info(toLogLine(line)),
			hide: (text) => setSecret(text)
		},
		input: (name) => getInput(name),
		mask: (secret) => setSecret(secret.reveal()),
		notice: (line) => notice(toLogText(line)),
		requireCommandFiles() {
			const variables = [
				"GITHUB_ENV",
				"GITHUB_OUTPUT",
				"GITHUB_STATE"
			].filter((name) => !isWritable(env[name]));
			if (variables.length > 0) throw (0,failure/* failure */.V2)("RUNNER_FILES_MISSING", { variables });
			saveState(RESTORE_STATE, renderRestoreState(NOTHING));
		},
		publish(report, cleanup, handovers = []) {
			for (const value of report.masks) setSecret(reveal(value));
			if (report.failure === void 0) handOver(report.exports, handovers, env, cleanup);
			for (const [name, value] of Object.entries(report.outputs)) setOutput(name, reveal(value));
			for (const warning$1 of report.warnings) warning(toLogText(warning$1));
			printFindings(report);
			if (report.failure === void 0) printSuccess(report, env);
			else {
				info(toLogLine(report.headline));
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
	return value instanceof Secret ? value.reveal() : value;
}
function handOver(own, handovers, env, cleanup) {
	const all = [own, ...handovers.map((handover) => handover.exports)].flatMap((exports) => Object.entries(exports));
	const exports = [...new Map(all)].map(([name, value]) => [name, reveal(value)]).filter(([name, value]) => value !== "" || Boolean(env[name]));
	const undo = handovers.flatMap((handover) => handover.undo);
	if (cleanup !== "none" && exports.length + undo.length > 0) saveRestoreState(exports, undo, env, cleanup);
	for (const handover of handovers) handover.write();
	for (const [name, value] of exports) exportVariable(name, value);
}
function saveRestoreState(exports, undo, env, cleanup) {
	const variables = exports.map(([name, value]) => {
		return [name, cleanup === "clear" ? { before: "" } : {
			before: env[name] ?? "",
			written: fingerprint(value)
		}];
	});
	for (const [name, { before }] of variables) if (SECRET_VARIABLES.includes(name) && before !== "") setSecret(before);
	saveState(RESTORE_STATE, renderRestoreState({
		variables: Object.fromEntries(variables),
		undo
	}));
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
	return [...warnings.map((warning) => `> ⚠️ ${escapeMarkdown(warning)}`), ...sections.map((section) => renderMarkdown([section]))];
}
function writeSummary(env, parts) {
	const path = env["GITHUB_STEP_SUMMARY"];
	if (path === void 0 || !isWritable(path)) return;
	let room = SUMMARY_LIMIT_BYTES - (0,external_node_fs_.statSync)(path).size - 200;
	const fitting = parts.filter((part) => {
		const size = Buffer.byteLength(part) + 2;
		if (size > room) return false;
		room -= size;
		return part !== "";
	});
	const missing = parts.filter((part) => part !== "").length - fitting.length;
	const note = missing === 0 ? [] : [`_Left out here, being too long for GitHub: ${missing} parts. The log holds all of it._`];
	const text = `${[...fitting, ...note].join("\n\n")}\n\n`;
	try {
		(0,external_node_fs_.appendFileSync)(path, text);
	} catch {
		warning("The job summary could not be written; the log holds all of it.");
	}
}
function isWritable(path) {
	if (path === void 0 || path === "") return false;
	try {
		(0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
		return (0,external_node_fs_.statSync)(path).isFile();
	} catch {
		return false;
	}
}
// build/src/runner/id-token.js
const main_require = (0,external_node_module_.createRequire)(import.meta.url);
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
		if (!outcome.mayPass || attempt >= limit) throw (0,failure/* failure */.V2)("ID_TOKEN_SERVICE_FAILED", { reason: outcome.reason });
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
		for (const part of token.reveal().split(".")) if (part !== "") settings.mask(new Secret(part));
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
	const http = url.protocol === "http:" ? main_require("node:http") : main_require("node:https");
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
		return typeof value === "string" && value !== "" ? new Secret(value) : void 0;
	} catch {
		return;
	}
}
function decode(token) {
	const [, payload = "", signature] = token.reveal().split(".");
	if (signature === void 0) throw (0,failure/* failure */.V2)("ID_TOKEN_UNREADABLE", { reason: "it is not a JSON Web Token" });
	try {
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		if (typeof claims === "object" && claims !== null && !Array.isArray(claims)) return claims;
	} catch {}
	throw (0,failure/* failure */.V2)("ID_TOKEN_UNREADABLE", { reason: "its payload is not a JSON object" });
}
// build/src/runner/refresh-settings.js
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
// build/src/runner/workspace.js
const MAX_FILE_BYTES = 262144;
function readWorkspaceFile(env, path) {
	try {
		const full = (0,external_node_path_.resolve)(toRoot(env), path);
		const { size } = (0,external_node_fs_.statSync)(full);
		return size > MAX_FILE_BYTES ? void 0 : (0,external_node_fs_.readFileSync)(full, "utf8");
	} catch {
		return;
	}
}
function writeWorkspaceFile(env, path, text) {
	const full = (0,external_node_path_.resolve)(toRoot(env), path);
	const draft = `${full}.${process.pid}.tmp`;
	try {
		requireInside((0,external_node_fs_.realpathSync)(toRoot(env)), findFolder((0,external_node_path_.dirname)(full)));
		(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(full), { recursive: true });
		(0,external_node_fs_.writeFileSync)(draft, text, { flag: "wx" });
		(0,external_node_fs_.renameSync)(draft, full);
	} catch (error) {
		(0,external_node_fs_.rmSync)(draft, { force: true });
		const reason = error instanceof Error ? error.message : String(error);
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
	const way = (0,external_node_path_.relative)(root, folder);
	if (way === ".." || /^\.\.[/\\]/u.test(way) || (0,external_node_path_.isAbsolute)(way)) throw new Error("it is outside of the workspace");
}
// build/src/main.js
const { env } = process;
async function main(host) {
	host.requireCommandFiles();
	maskInputs(host);
	const context = readContext(env);
	const ambient = readAmbientCredentials(env) ?? await readRefreshed(host);
	const command = await parseCommand((name) => host.input(name), context, ambient, (path) => readWorkspaceFile(env, path), readVariable);
	for (const line of command.notices) host.notice(line);
	for (const line of readEndpointOverrides(env, command.stsEndpoint)) host.log.info(line);
	const deadline = startDeadline(command.timeoutSeconds);
	try {
		const work = run(command, context, ambient, host, deadline.signal);
		const report = await Promise.race([work, deadline.passed]);
		return host.publish(report, command.cleanup, await prepareHandovers(report, command));
	} finally {
		deadline.end();
	}
}
function readVariable(name) {
	return /^AWS_(?:DEFAULT_)?PROFILE$/u.test(name) && findRefreshFolder(env) !== void 0 ? void 0 : env[name]?.trim() || void 0;
}
const REFRESH_SCRIPT = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ""), "refresh", "index.js");
async function readRefreshed(host) {
	if (!(!["", "assume"].includes(host.input("mode")) && host.input("aws-access-key-id") === "") || findRefreshFolder(env) === void 0) return void 0;
	const { readRefreshedCredentials } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 4726));
	const credentials = await readRefreshedCredentials(env, REFRESH_SCRIPT);
	if (credentials === void 0) return void 0;
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	for (const secret of [
		new Secret(accessKeyId),
		secretAccessKey,
		sessionToken
	]) if (secret) host.mask(secret);
	return credentials;
}
async function prepareHandovers(report, { maxAttempts, stsEndpoint, proxy }) {
	const { profile, renewal } = report;
	if (report.failure !== void 0) return [];
	if (profile !== void 0) {
		const { writeProfile } = await __nccwpck_require__.e(/* import() */ 986).then(__nccwpck_require__.bind(__nccwpck_require__, 7986));
		return [await writeProfile(env, profile, (line) => host.log.info(line))];
	}
	if (renewal !== void 0) {
		const { createRefreshProfile } = await __nccwpck_require__.e(/* import() */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 2616));
		const { platform, execPath: node } = process;
		const proxyEnv = readAwsProxyEnv(env, proxy);
		return [createRefreshProfile(renewal, {
			env,
			maxAttempts,
			stsEndpoint,
			proxyEnv,
			platform,
			node,
			script: REFRESH_SCRIPT
		})];
	}
	return "AWS_ACCESS_KEY_ID" in report.exports && findRefreshFolder(env) !== void 0 ? [{
		exports: {
			AWS_PROFILE: "",
			AWS_DEFAULT_PROFILE: ""
		},
		undo: [],
		write: () => {}
	}] : [];
}
function maskInputs(host) {
	for (const [name, spec] of Object.entries(INPUTS)) {
		const value = spec.isSecret === true ? host.input(name) : "";
		if (value !== "") host.mask(new Secret(value));
	}
	for (const variables of [env, toProxyVariables(host.input("http-proxy"))]) for (const password of readProxyPasswords(variables)) host.mask(password);
}
async function run(command, context, ambient, host, signal) {
	const { region, maxAttempts, stsEndpoint } = command;
	const connections = openConnections(readAwsProxyEnv(env, command.proxy));
	const settings = {
		region,
		maxAttempts,
		stsEndpoint,
		signal,
		connections
	};
	const clock = createClock(signal);
	const loadSts = once(async () => {
		const { createCallerSts, createWebIdentitySts } = await __nccwpck_require__.e(/* import() */ 791).then(__nccwpck_require__.bind(__nccwpck_require__, 1791)).then((n) => n.sts_exports);
		return {
			caller: createCallerSts(settings),
			web: createWebIdentitySts(settings, idTokens.read)
		};
	});
	const idTokens = openIdTokens(command, host, signal, () => {
		if (command.kind !== "assume" && command.kind !== "bootstrap") return;
		const address = findStsAddress(env, region, stsEndpoint);
		if (address !== void 0) connections.open(address);
		loadSts().then(({ web }) => web.rehearse()).catch(() => {});
	});
	const sts = { assumeRoleWithWebIdentity: async (request) => (await loadSts()).web.assumeRoleWithWebIdentity(request) };
	const caller = { callerIdentity: async (credentials) => (await loadSts()).caller.callerIdentity(credentials) };
	const openLookup = (credentials) => ({ lookUp: async (role, issuer, path) => {
		const { createLiveLookup } = await Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(380), __nccwpck_require__.e(4)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5964));
		return createLiveLookup(settings, credentials).lookUp(role, issuer, path);
	} });
	const base = {
		context,
		clock,
		log: host.log,
		maxAttempts,
		idTokens,
		sts,
		caller
	};
	const existing = {
		caller,
		log: host.log,
		ambient: openAmbient(command, settings)
	};
	if ("keepsExisting" in command && command.keepsExisting) {
		const { keepExisting } = await __nccwpck_require__.e(/* import() */ 866).then(__nccwpck_require__.bind(__nccwpck_require__, 8866));
		const report = await keepExisting(command.options, existing);
		if (report !== void 0) return report;
	}
	switch (command.kind) {
		case "assume-from-source": {
			const { assumeFromSource } = await __nccwpck_require__.e(/* import() */ 122).then(__nccwpck_require__.bind(__nccwpck_require__, 2122));
			const { createRoleSts } = await Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(38)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6038));
			const { createWebIdentitySts } = await __nccwpck_require__.e(/* import() */ 791).then(__nccwpck_require__.bind(__nccwpck_require__, 1791)).then((n) => n.sts_exports);
			const { readTokenFile } = await __nccwpck_require__.e(/* import() */ 5).then(__nccwpck_require__.bind(__nccwpck_require__, 5));
			const readToken = (path) => {
				const token = readTokenFile(env["GITHUB_WORKSPACE"], path);
				host.mask(token);
				return token;
			};
			const fileSts = createWebIdentitySts(settings, (token) => findClaims(idTokens, token));
			const ports = {
				...base,
				...existing,
				sts: fileSts,
				roles: createRoleSts(settings),
				readTokenFile: readToken
			};
			return assumeFromSource(command.options, ports);
		}
		case "assume": {
			const lookup = ambient === void 0 ? void 0 : openLookup(ambient);
			return assume(command.options, {
				...base,
				lookup,
				github: openGitHub(command, signal).github
			});
		}
		case "identity": {
			const { identity } = await __nccwpck_require__.e(/* import() */ 145).then(__nccwpck_require__.bind(__nccwpck_require__, 8145));
			return identity(command.options, {
				...base,
				sts: caller
			});
		}
		case "diagnose": {
			const { diagnoseTrust } = await Promise.all(/* import() */[__nccwpck_require__.e(471), __nccwpck_require__.e(741), __nccwpck_require__.e(999), __nccwpck_require__.e(825), __nccwpck_require__.e(625)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5939));
			return diagnoseTrust(command.options, {
				...base,
				github: openGitHub(command, signal).github,
				openLookup
			});
		}
		case "render": {
			const { render } = await Promise.all(/* import() */[__nccwpck_require__.e(471), __nccwpck_require__.e(741), __nccwpck_require__.e(635), __nccwpck_require__.e(419)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9419));
			const files = { write: (path, text) => writeWorkspaceFile(env, path, text) };
			return render(command.options, {
				...base,
				github: openGitHub(command, signal).github,
				files
			});
		}
		case "plan":
		case "bootstrap":
		case "teardown": {
			const { runOnAccounts } = await Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(471), __nccwpck_require__.e(741), __nccwpck_require__.e(999), __nccwpck_require__.e(380), __nccwpck_require__.e(825), __nccwpck_require__.e(299)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4299));
			const mask = (secret) => host.mask(secret);
			const actionReference = readActionReference(env);
			return runOnAccounts(command, settings, {
				...base,
				...openGitHub(command, signal),
				actionReference,
				mask,
				openProfile: void 0
			});
		}
	}
}
function findClaims(idTokens, token) {
	try {
		return idTokens.read(token);
	} catch {
		return {};
	}
}
function openAmbient(command, settings) {
	const isUnset = "keepsExisting" in command && command.options.unsetsCurrent;
	return { load: async () => {
		const { createAmbientCredentials } = await Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(435)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1435));
		const load = () => createAmbientCredentials(settings).load();
		return isUnset ? withoutKeys(load) : load();
	} };
}
async function withoutKeys(work) {
	const names = [
		"AWS_ACCESS_KEY_ID",
		"AWS_SECRET_ACCESS_KEY",
		"AWS_SESSION_TOKEN"
	];
	const before = names.map((name) => [name, env[name]]);
	for (const name of names) delete env[name];
	try {
		return await work();
	} finally {
		for (const [name, value] of before) if (value !== void 0) env[name] = value;
	}
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function openIdTokens(command, host, signal, whileWaiting) {
	return createIdTokens({
		requestUrl: env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "",
		requestToken: new Secret(env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""),
		proxyEnv: readProxyEnv(env),
		maxAttempts: command.maxAttempts,
		signal,
		clock: createClock(signal),
		mask: (secret) => host.mask(secret),
		whileWaiting
	});
}
function openGitHub({ githubToken, maxAttempts }, signal) {
	const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
	const fromEnvironment = env["GITHUB_TOKEN"];
	const settings = {
		apiUrl,
		token: githubToken ?? (fromEnvironment ? new Secret(fromEnvironment) : void 0),
		maxAttempts,
		signal
	};
	const load = async (part) => {
		if (!hasReadableEvent(env)) delete env["GITHUB_EVENT_PATH"];
		return part();
	};
	const api = async () => (await load(() => Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(259)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3259)))).createGitHubApi(settings);
	return {
		github: {
			findEnvironment: async (fullName, name) => (await api()).findEnvironment(fullName, name),
			readRepository: async (fullName) => (await api()).readRepository(fullName),
			findSubjectCustomization: async (fullName) => (await api()).findSubjectCustomization(fullName)
		},
		variables: { save: async (...request) => {
			const { createRepositoryVariables } = await load(() => Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6191)));
			return createRepositoryVariables(settings).save(...request);
		} },
		comments: { publish: async (...request) => {
			const { createPlanComments } = await load(() => Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3103)));
			return createPlanComments(settings).publish(...request);
		} }
	};
}
function toFailure(error) {
	if ((0,failure/* isFailure */.N6)(error)) return error;
	const reason = error instanceof Error ? error.message : String(error);
	return (0,failure/* failure */.V2)("INTERNAL_ERROR", { reason }, { cause: error });
}
function fail(error) {
	const problem = toFailure(error);
	if (problem.code === "INTERNAL_ERROR" && error instanceof Error) for (const line of (error.stack ?? "").split("\n")) host.log.info(line);
	host.publishFailure(problem);
}
let isEnding = false;
function exit(code) {
	isEnding = true;
	process.exitCode = code;
	process.stdout.write("", () => process.exit());
}
const host = createHost(env, readDocsUrl(env));
process.exitCode = 1;
for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => {
	if (isEnding) return;
	fail(error);
	exit(1);
});
async function begin() {
	try {
		exit(await main(host) ? 0 : 1);
	} catch (error) {
		fail(error);
		exit(1);
	}
}
begin();



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
/******/ // This entry module is referenced by other modules so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3773);
/******/ var __webpack_exports__FOLDER_PREFIX = __webpack_exports__.kE;
/******/ var __webpack_exports__GITHUB_ISSUER = __webpack_exports__.oX;
/******/ var __webpack_exports__INPUTS = __webpack_exports__.mc;
/******/ var __webpack_exports__POLICY_ARN = __webpack_exports__.nS;
/******/ var __webpack_exports__REFRESH_PROFILE = __webpack_exports__.SV;
/******/ var __webpack_exports__Secret = __webpack_exports__.zh;
/******/ var __webpack_exports__TRUST_INPUTS = __webpack_exports__.L2;
/******/ var __webpack_exports__askForPlainSecret = __webpack_exports__.Pu;
/******/ var __webpack_exports__codeSpan = __webpack_exports__.SS;
/******/ var __webpack_exports__createInputReader = __webpack_exports__.ic;
/******/ var __webpack_exports__defaultAudience = __webpack_exports__.Yl;
/******/ var __webpack_exports__describeHolder = __webpack_exports__.sG;
/******/ var __webpack_exports__encodeValue = __webpack_exports__.It;
/******/ var __webpack_exports__escapeMarkdown = __webpack_exports__.FV;
/******/ var __webpack_exports__exchange = __webpack_exports__.cv;
/******/ var __webpack_exports__exposedClaims = __webpack_exports__.gK;
/******/ var __webpack_exports__findRefreshFolder = __webpack_exports__.lC;
/******/ var __webpack_exports__hasGithubKeys = __webpack_exports__.gD;
/******/ var __webpack_exports__isEnterpriseServer = __webpack_exports__.vh;
/******/ var __webpack_exports__isPolicyArn = __webpack_exports__.Sx;
/******/ var __webpack_exports__isRepositoryName = __webpack_exports__.en;
/******/ var __webpack_exports__listSecrets = __webpack_exports__.AQ;
/******/ var __webpack_exports__parseAudience = __webpack_exports__.QA;
/******/ var __webpack_exports__parseDeclaredName = __webpack_exports__.p6;
/******/ var __webpack_exports__pickSdkVariables = __webpack_exports__.Bg;
/******/ var __webpack_exports__present = __webpack_exports__.Eb;
/******/ var __webpack_exports__printable = __webpack_exports__.g$;
/******/ var __webpack_exports__printableClaims = __webpack_exports__.vt;
/******/ var __webpack_exports__readClaims = __webpack_exports__.Ip;
/******/ var __webpack_exports__readSubject = __webpack_exports__.$e;
/******/ var __webpack_exports__readSubjectPrefix = __webpack_exports__.Bv;
/******/ var __webpack_exports__renderContext = __webpack_exports__.wj;
/******/ var __webpack_exports__renderMarkdown = __webpack_exports__.Gc;
/******/ var __webpack_exports__renderRefreshSettings = __webpack_exports__.xs;
/******/ var __webpack_exports__renderSubject = __webpack_exports__.TK;
/******/ var __webpack_exports__renderSubjectPrefix = __webpack_exports__.V7;
/******/ var __webpack_exports__reportCredentials = __webpack_exports__.r8;
/******/ var __webpack_exports__reportSession = __webpack_exports__.RE;
/******/ var __webpack_exports__requireAllowedAccount = __webpack_exports__.Tk;
/******/ var __webpack_exports__requireIdToken = __webpack_exports__.it;
/******/ var __webpack_exports__requirePrincipal = __webpack_exports__.SL;
/******/ var __webpack_exports__requireRole = __webpack_exports__.cl;
/******/ var __webpack_exports__requireTrustedEvent = __webpack_exports__.fZ;
/******/ var __webpack_exports__toConditionContext = __webpack_exports__.E$;
/******/ var __webpack_exports__toIssuer = __webpack_exports__.$S;
/******/ var __webpack_exports__toOutputs = __webpack_exports__.Iu;
/******/ var __webpack_exports__toProviderArn = __webpack_exports__.Oi;
/******/ var __webpack_exports__toProviderName = __webpack_exports__.s6;
/******/ var __webpack_exports__toRefreshFiles = __webpack_exports__.cO;
/******/ var __webpack_exports__toRepositoryIdentity = __webpack_exports__.Gv;
/******/ var __webpack_exports__warnOfMask = __webpack_exports__.aA;
/******/ export { __webpack_exports__FOLDER_PREFIX as FOLDER_PREFIX, __webpack_exports__GITHUB_ISSUER as GITHUB_ISSUER, __webpack_exports__INPUTS as INPUTS, __webpack_exports__POLICY_ARN as POLICY_ARN, __webpack_exports__REFRESH_PROFILE as REFRESH_PROFILE, __webpack_exports__Secret as Secret, __webpack_exports__TRUST_INPUTS as TRUST_INPUTS, __webpack_exports__askForPlainSecret as askForPlainSecret, __webpack_exports__codeSpan as codeSpan, __webpack_exports__createInputReader as createInputReader, __webpack_exports__defaultAudience as defaultAudience, __webpack_exports__describeHolder as describeHolder, __webpack_exports__encodeValue as encodeValue, __webpack_exports__escapeMarkdown as escapeMarkdown, __webpack_exports__exchange as exchange, __webpack_exports__exposedClaims as exposedClaims, __webpack_exports__findRefreshFolder as findRefreshFolder, __webpack_exports__hasGithubKeys as hasGithubKeys, __webpack_exports__isEnterpriseServer as isEnterpriseServer, __webpack_exports__isPolicyArn as isPolicyArn, __webpack_exports__isRepositoryName as isRepositoryName, __webpack_exports__listSecrets as listSecrets, __webpack_exports__parseAudience as parseAudience, __webpack_exports__parseDeclaredName as parseDeclaredName, __webpack_exports__pickSdkVariables as pickSdkVariables, __webpack_exports__present as present, __webpack_exports__printable as printable, __webpack_exports__printableClaims as printableClaims, __webpack_exports__readClaims as readClaims, __webpack_exports__readSubject as readSubject, __webpack_exports__readSubjectPrefix as readSubjectPrefix, __webpack_exports__renderContext as renderContext, __webpack_exports__renderMarkdown as renderMarkdown, __webpack_exports__renderRefreshSettings as renderRefreshSettings, __webpack_exports__renderSubject as renderSubject, __webpack_exports__renderSubjectPrefix as renderSubjectPrefix, __webpack_exports__reportCredentials as reportCredentials, __webpack_exports__reportSession as reportSession, __webpack_exports__requireAllowedAccount as requireAllowedAccount, __webpack_exports__requireIdToken as requireIdToken, __webpack_exports__requirePrincipal as requirePrincipal, __webpack_exports__requireRole as requireRole, __webpack_exports__requireTrustedEvent as requireTrustedEvent, __webpack_exports__toConditionContext as toConditionContext, __webpack_exports__toIssuer as toIssuer, __webpack_exports__toOutputs as toOutputs, __webpack_exports__toProviderArn as toProviderArn, __webpack_exports__toProviderName as toProviderName, __webpack_exports__toRefreshFiles as toRefreshFiles, __webpack_exports__toRepositoryIdentity as toRepositoryIdentity, __webpack_exports__warnOfMask as warnOfMask };
/******/ 
