/** Every error that a user can meet: its code, its sentence with the user's own values, and the change that mends it. */

import type { Section } from '../document/section.ts';
import { withoutSecrets } from '../secret.ts';

/**
 * One entry of the registry. `meaning` and `remedy` are for `docs/failures.md`, and the bundle leaves them out; the rest is for
 * the run at hand, `paste` being the lines to put into a workflow, a policy or a terminal.
 */
interface FailureEntry<P> {
  readonly meaning: string;
  readonly remedy: string;
  readonly message: (values: P) => string;
  readonly fix: (values: P) => string;
  readonly paste?: (values: P) => Paste;
}

/** Lines to copy, and the language they are in. */
export interface Paste {
  readonly language: 'yaml' | 'json' | 'sh';
  readonly text: string;
}

function entry<P>(definition: FailureEntry<P>): FailureEntry<P> {
  return definition;
}

/** What AWS answered, word for word. */
interface AwsAnswer {
  readonly action: string;
  readonly reason: string;
}

/** A refusal whose cause was found by comparing the token with the role's trust policy. */
interface Diagnosed {
  readonly verdict: string;
  readonly advice: string;
  /** AWS's own sentence, where it was asked. */
  readonly reason: string;
}

function diagnosed(documentation: Pick<FailureEntry<Diagnosed>, 'meaning' | 'remedy'>): FailureEntry<Diagnosed> {
  return {
    ...documentation,
    message: ({ verdict, reason }) => (reason === '' ? verdict : `${verdict} (AWS: ${reason})`),
    fix: ({ advice }) => advice,
  };
}

/** A command whose words a shell takes as they are. */
function renderCommand(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

/** Whom a trust policy can name: of a session, its role. */
function toTrustedPrincipal(principal: string): string {
  return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/u, 'arn:$1:iam::$2:role/$3');
}

export const FAILURES = {
  INPUT_INVALID: entry<{ problems: readonly string[] }>({
    meaning: 'One or more inputs cannot be used. Nothing was sent to AWS or GitHub.',
    remedy: 'Correct every input that the message names; each comes with its value and what is accepted.',
    message: ({ problems }) =>
      `${problems.length === 1 ? 'An input' : `${problems.length} inputs`} cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    fix: () => 'correct the `with:` block of this step; nothing was changed and nothing was exported.',
  }),
  ID_TOKEN_PERMISSION_MISSING: entry<{ job: string; workflow: string }>({
    meaning: 'The job has no `id-token: write` permission, so GitHub gives it no way to ask for an ID token.',
    remedy:
      'Grant `id-token: write` to the job. In a reusable workflow the calling job must grant it as well, because the permissions of the caller are a ceiling.',
    message: ({ job }) => `GitHub gave job "${job}" no ID token: the job lacks the permission \`id-token: write\`.`,
    fix: ({ job, workflow }) =>
      `add this to job "${job}" in ${workflow}; naming any permission sets all others to none, hence \`contents: read\`. If the job runs inside a reusable workflow, add it to the job that calls the workflow, too.`,
    paste: () => ({ language: 'yaml', text: 'permissions:\n  id-token: write\n  contents: read' }),
  }),
  ID_TOKEN_FORK_PULL_REQUEST: entry<{ head: string }>({
    meaning: 'The run is a pull request from a fork. GitHub gives such runs no ID token, whatever the permissions say.',
    remedy: 'Run the job on `push`, or only for pull requests from branches of the same repository.',
    message: ({ head }) => `GitHub gives no ID token to pull requests from forks (this one comes from ${head}).`,
    fix: () => 'run the job on `push`, or skip it for pull requests from forks.',
    paste: () => ({
      language: 'yaml',
      text: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
    }),
  }),
  ID_TOKEN_DEPENDABOT: entry<{ event: string }>({
    meaning: 'Dependabot started the run. GitHub gives such runs a read-only token and no ID token.',
    remedy: 'Skip the job for Dependabot, or do the work in a run on `push` after the merge.',
    message: ({ event }) => `GitHub gives no ID token to runs that Dependabot starts (event ${event}).`,
    fix: () => 'skip the job for Dependabot, or do the work in a run on `push` after the merge.',
    paste: () => ({ language: 'yaml', text: "if: github.actor != 'dependabot[bot]'" }),
  }),
  ID_TOKEN_SERVICE_FAILED: entry<{ reason: string }>({
    meaning: "GitHub's token service could not be reached, or answered with something else than a token.",
    remedy:
      'Run the job again. If it persists, check egress and proxy of a self-hosted runner, and https://www.githubstatus.com.',
    message: ({ reason }) => `GitHub's token service gave no ID token: ${reason}.`,
    fix: () =>
      'run the job again; if it persists, check egress and proxy of the runner, and https://www.githubstatus.com.',
  }),
  ID_TOKEN_UNREADABLE: entry<{ reason: string }>({
    meaning: 'What the token service returned is not an ID token of GitHub Actions.',
    remedy: 'Check what answers at `ACTIONS_ID_TOKEN_REQUEST_URL`; a proxy may be in the way.',
    message: ({ reason }) => `What the token service returned is not an ID token: ${reason}.`,
    fix: () => 'check what answers at ACTIONS_ID_TOKEN_REQUEST_URL; a proxy may be in the way.',
  }),
  ISSUER_UNEXPECTED: entry<{ issuer: string; expected: string; serverUrl: string }>({
    meaning:
      'The ID token of the job names an issuer that is not the one of `GITHUB_SERVER_URL`. A trust made from it would let in whoever controls that issuer. Nothing was changed.',
    remedy:
      'Find out what answers at `ACTIONS_ID_TOKEN_REQUEST_URL`: an earlier step of the job, or a proxy, may have put itself in the place of GitHub.',
    message: ({ issuer, expected, serverUrl }) =>
      `The ID token of this job is of ${issuer}, and ${serverUrl} issues tokens as ${expected}, or below it those of an enterprise.`,
    fix: () =>
      'find out what answers at ACTIONS_ID_TOKEN_REQUEST_URL (an earlier step, or a proxy); no trust is made from such a token.',
  }),
  ASSUME_NOT_AUTHORIZED: entry<{ role: string; subject: string; reason: string }>({
    meaning:
      'AWS refused `AssumeRoleWithWebIdentity`. It says the same for a role that does not exist and for a trust policy that does not admit the token, and never says which condition failed.',
    remedy:
      'Compare the token printed by the run with the trust policy of the role; the run prints the policy that would admit it. With admin credentials, `mode: bootstrap` writes it.',
    message: ({ role, subject, reason }) => `AWS refused role ${role} to the subject ${subject}: ${reason}`,
    fix: () =>
      'if this action created the role, run `mode: bootstrap` with inputs that admit this run, too; if not, put the printed statement into the trust policy of the role.',
  }),
  ROLE_MISSING: diagnosed({
    meaning: 'The role does not exist. AWS answers the same as for a refused token.',
    remedy: 'Correct `role-to-assume`, or create the role with `mode: bootstrap`.',
  }),
  TRUST_SUBJECT_FORMAT: diagnosed({
    meaning:
      'The trust policy names the classic subject of the repository, and its tokens carry the immutable one with ids, or the reverse.',
    remedy:
      'Run `mode: bootstrap` again: it takes the format from the token. Or replace the subject by the one that the run prints.',
  }),
  TRUST_SUBJECT_TEMPLATE: diagnosed({
    meaning:
      'The subject of the token, or the one in the trust policy, is built from a template (`include_claim_keys`), and they differ.',
    remedy: 'List the subject that the run prints, for example with `subjects`.',
  }),
  TRUST_ENVIRONMENT: diagnosed({
    meaning:
      'The job names an environment, which then stands in the subject instead of the branch, and the trust policy expects the branch; or the reverse.',
    remedy: 'Admit the environment with `environments`, or add `environment:` to the job, or remove it.',
  }),
  TRUST_PULL_REQUEST: diagnosed({
    meaning:
      'The run is a pull request, whose subject holds no branch, and the trust policy does not admit pull requests; or the reverse.',
    remedy: 'Run the job on `push`. Admit pull requests only to a role that may do no harm (`pull-requests: true`).',
  }),
  TRUST_TAG: diagnosed({
    meaning: 'The run is for a tag and the trust policy admits branches or other tags, or the reverse.',
    remedy: 'Admit the tag with `git-tags`, or run the job on the branch.',
  }),
  TRUST_BRANCH: diagnosed({
    meaning: 'The run is for a branch that the trust policy does not admit.',
    remedy: 'Run the job on an admitted branch, or admit this one with `branches`.',
  }),
  TRUST_REPOSITORY: diagnosed({
    meaning: 'The trust policy admits another repository, or one with the same name and other ids.',
    remedy:
      'After a rename or a transfer, run `mode: bootstrap` again with `role-name` set to this role, because the default name follows the repository. If this repository is to share the role of another one, name it in `repositories` of the bootstrap there.',
  }),
  TRUST_LETTER_CASE: diagnosed({
    meaning: 'The trust policy differs from the token only in letter case; AWS compares exactly.',
    remedy: 'Write the value as GitHub does; `mode: bootstrap` does so by itself.',
  }),
  TRUST_WILDCARD: diagnosed({
    meaning: 'The trust policy uses `StringEquals` with a `*` or `?`, which is taken literally there.',
    remedy: 'Write the exact value, or use `StringLike` for a pattern.',
  }),
  TRUST_AUDIENCE: diagnosed({
    meaning: 'The trust policy demands another audience than the token has.',
    remedy: 'Set `audience` of the step to the one in the policy, or correct the policy.',
  }),
  TRUST_CLAIM_NOT_EXPOSED: diagnosed({
    meaning: 'The trust policy tests a claim that AWS does not offer as a condition key, so it can never match.',
    remedy: 'Remove the condition; put the claim into the subject with a template if you need it.',
  }),
  TRUST_KEY_PREFIX: diagnosed({
    meaning: 'A condition key of the trust policy does not begin with the name of the provider, so it can never match.',
    remedy: 'Write the key as the provider is named in its ARN, without `https://`.',
  }),
  TRUST_PRINCIPAL: diagnosed({
    meaning: 'The trust policy names the provider of another account, issuer or partition.',
    remedy: 'Name the provider of the account of the role and of the issuer of the token.',
  }),
  TRUST_CONDITION: diagnosed({
    meaning: 'A further condition of the trust policy is not met by the token.',
    remedy: 'Compare the claim that the message names.',
  }),
  TRUST_EXPLICIT_DENY: diagnosed({
    meaning: 'A Deny statement of the trust policy applies to the token.',
    remedy: 'Lift the Deny statement where it stands, if this run is meant to be admitted.',
  }),
  TRUST_EMPTY: diagnosed({
    meaning: 'The trust policy has no statement that allows `sts:AssumeRoleWithWebIdentity` to an OIDC provider.',
    remedy: 'Run `mode: bootstrap`, or add the statement that the run prints.',
  }),
  TRUST_ADMITS: diagnosed({
    meaning: 'The trust policy as it stands admits the token, and AWS refused it all the same.',
    remedy:
      'A change takes up to a minute to spread: run again. Then look for service and resource control policies of the organisation; those written for `repo:OWNER/*` do not match immutable subjects.',
  }),
  PROVIDER_MISSING: entry<{ account: string; issuer: string; reason: string }>({
    meaning: "The role's account has no OIDC provider for the issuer of the token.",
    remedy:
      'Run `mode: bootstrap` in the account of the role; it creates the provider. Check that the account id in `role-to-assume` is the one you mean.',
    message: ({ account, issuer, reason }) => `Account ${account} has no OIDC provider for ${issuer}: ${reason}`,
    fix: ({ account }) =>
      `run \`mode: bootstrap\` with credentials of account ${account}, or correct the account in \`role-to-assume\`.`,
  }),
  AUDIENCE_NOT_REGISTERED: entry<{ account: string; audience: string; reason: string }>({
    meaning: "The audience of the token is not among the client ids of the account's OIDC provider.",
    remedy:
      'Leave `audience` out, or run `mode: bootstrap` with the same `audience`, which adds it to the provider and to the trust policy.',
    message: ({ account, audience, reason }) =>
      `The OIDC provider of account ${account} does not know the audience ${audience}: ${reason}`,
    fix: ({ audience }) =>
      `leave \`audience\` out of this step or set it to a client id of the provider, or run \`mode: bootstrap\` with \`audience: ${audience}\`, which adds it to the provider and to the trust policy.`,
  }),
  VERIFICATION_KEY_UNAVAILABLE: entry<{ issuer: string; reason: string }>({
    meaning: "AWS could not fetch the issuer's signing keys.",
    remedy:
      'On github.com this passes: run the job again. On GitHub Enterprise Server, AWS must reach the discovery document and the `jwks` address of your server from the internet.',
    message: ({ issuer, reason }) => `AWS could not fetch the signing keys of ${issuer}: ${reason}`,
    fix: ({ issuer }) =>
      `run the job again; on your own server, AWS must reach ${issuer}/.well-known/openid-configuration and the \`jwks_uri\` it names from the internet.`,
  }),
  PROVIDER_CERTIFICATE_MISMATCH: entry<{ issuer: string; reason: string }>({
    meaning: "The certificate of the issuer does not match the thumbprint in the account's OIDC provider.",
    remedy:
      "Update the provider's thumbprint. This concerns servers with a private certificate authority; for github.com AWS ignores thumbprints.",
    message: ({ issuer, reason }) => `The certificate of ${issuer} does not match the provider's thumbprint: ${reason}`,
    fix: () => "update the provider's thumbprint in IAM.",
  }),
  ID_TOKEN_REJECTED: entry<{ reason: string }>({
    meaning: 'AWS does not accept the ID token itself, before any trust policy is looked at.',
    remedy:
      'Check that the issuer of the token is the one the provider names, and read the sentence of AWS in the message.',
    message: ({ reason }) => `AWS does not accept the ID token: ${reason}`,
    fix: () => 'check the issuer and the audience of the printed claims against the OIDC provider in IAM.',
  }),
  ID_TOKEN_EXPIRED: entry<{ reason: string; skewSeconds: number | undefined }>({
    meaning: 'The ID token had expired when AWS saw it, also after a fresh one was requested.',
    remedy:
      'Run the job again; an ID token lives five minutes. If the message names a difference between the clocks, set the clock of the runner.',
    message: ({ reason, skewSeconds }) =>
      `The ID token had expired when AWS saw it: ${reason}${skewSeconds === undefined ? '' : `. The clock of this runner is ${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? 'ahead of' : 'behind'} AWS's`}`,
    fix: ({ skewSeconds }) =>
      skewSeconds === undefined
        ? 'run the job again; if it persists, something holds requests back for minutes (an ID token lives five).'
        : 'set the clock of the runner, then run the job again (an ID token lives five minutes).',
  }),
  ISSUER_UNREACHABLE: entry<{ issuer: string; reason: string }>({
    meaning: 'AWS could not reach the issuer of the token.',
    remedy: 'On github.com this passes: run the job again. A server of your own must be reachable from the internet.',
    message: ({ issuer, reason }) => `AWS could not reach ${issuer}: ${reason}`,
    fix: () => 'run the job again; a server of your own must be reachable from the internet.',
  }),
  SESSION_DURATION_TOO_LONG: entry<{ seconds: number; reason: string }>({
    meaning: 'The role does not allow sessions as long as asked for.',
    remedy: 'Lower `role-duration-seconds`, or raise `max-session-duration` with `mode: bootstrap`.',
    message: ({ seconds, reason }) => `A session of ${seconds} s is longer than the role allows: ${reason}`,
    fix: ({ reason }) =>
      /role chaining/iu.test(reason)
        ? 'lower `role-duration-seconds` to 3600, or assume the role with an ID token: AWS allows an hour where one role assumes another.'
        : 'lower `role-duration-seconds`, or raise `max-session-duration` of the role with `mode: bootstrap`.',
  }),
  CHAIN_NOT_AUTHORIZED: entry<{
    role: string;
    source: string;
    principal: string;
    action: 'sts:AssumeRole' | 'sts:TagSession';
    isTagged: boolean;
    reason: string;
  }>({
    meaning:
      'AWS refused `AssumeRole` with access keys or with the credentials of the environment: the trust policy of the role, the permissions of the caller, an external id, or `sts:TagSession` for the session tags.',
    remedy:
      'Allow the action that the message names, in the trust policy of the role and, across accounts, in the permissions of the caller. Without session tags (`role-skip-session-tagging: true`), `sts:TagSession` is not needed.',
    message: ({ role, source, principal, action, reason }) =>
      `AWS does not let ${principal} (the credentials from ${source}) do ${action} on ${role}: ${reason}`,
    fix: ({ action }) =>
      action === 'sts:TagSession'
        ? 'allow `sts:TagSession` in the trust policy of the role, or set `role-skip-session-tagging: true`.'
        : 'check `role-to-assume` and `role-external-id`, and admit the caller in the trust policy of the role; across accounts its own permissions must allow it, too.',
    paste: ({ principal, action, isTagged }) => ({
      language: 'json',
      text: JSON.stringify({
        Effect: 'Allow',
        Principal: { AWS: toTrustedPrincipal(principal) },
        Action: isTagged ? ['sts:AssumeRole', 'sts:TagSession'] : action,
      }),
    }),
  }),
  SESSION_TAGS_TOO_LARGE: entry<{ reason: string }>({
    meaning:
      'Session tags and session policies together exceed the space that AWS has for them, also without the tags that only inform. Tags that the session inherits count as well.',
    remedy: 'Shorten `custom-tags` and the session policies, or send no tags with `role-skip-session-tagging: true`.',
    message: ({ reason }) => `AWS finds the session tags too large: ${reason}`,
    fix: () => 'shorten `custom-tags` and the session policies, or set `role-skip-session-tagging: true`.',
  }),
  SPECIAL_CHARACTERS_REMAIN: entry<{ attempts: number }>({
    meaning:
      'Every secret key that AWS issued held special characters, as often as `special-characters-workaround` asks.',
    remedy: 'Run again, or turn `special-characters-workaround` off.',
    message: ({ attempts }) => `Each of ${attempts} secret keys held special characters.`,
    fix: () => 'run again, or turn `special-characters-workaround` off: the AWS CLI and SDKs take every secret key.',
  }),
  TOKEN_FILE_UNUSABLE: entry<{ path: string; reason: string }>({
    meaning:
      'The file in `web-identity-token-file` is missing, empty, too large, not a regular file, or a link that leads out of its directory.',
    remedy:
      'Correct the path. A relative path starts in the workspace; what lies there must not link to a place outside.',
    message: ({ path, reason }) => `The token file ${path} cannot be used: ${reason}.`,
    fix: () => 'correct `web-identity-token-file`; a relative path starts in the workspace.',
  }),
  AMBIENT_CREDENTIALS_MISSING: entry<{ askedBy: string; reason: string }>({
    meaning:
      'An input asks for the credentials of the environment, and there are none: no variables, no profile, no role of a container or an instance.',
    remedy:
      'Put the step after one that exports credentials, name a profile in `AWS_PROFILE`, or leave the input out to use the ID token of the job.',
    message: ({ askedBy, reason }) =>
      `\`${askedBy}\` asks for the credentials of the environment, and none could be loaded: ${reason}`,
    fix: ({ askedBy }) =>
      `put the step after one that exports credentials, name a profile in \`AWS_PROFILE\`, or leave \`${askedBy}\` out to use the job's ID token.`,
  }),
  PARTITION_UNEXPECTED: entry<{ arn: string; region: string; partition: string }>({
    meaning: 'The credentials are of another AWS partition than the region. Nothing was exported.',
    remedy: 'Give an `aws-region` of the partition of the credentials, or other credentials.',
    message: ({ arn, region, partition }) =>
      `The credentials are those of ${arn}, but ${region} is a region of ${partition}.`,
    fix: () => 'give an `aws-region` of the partition of the credentials, or other credentials.',
  }),
  PROFILE_EXISTS: entry<{ profile: string; path: string }>({
    meaning: 'The profile in `aws-profile` stands in the AWS files already. Nothing was written or exported.',
    remedy: 'Choose another name, or set `overwrite-aws-profile: true`.',
    message: ({ profile, path }) => `The profile ${profile} exists already in ${path}.`,
    fix: () => 'choose another `aws-profile`, or replace the profile:',
    paste: () => ({ language: 'yaml', text: 'overwrite-aws-profile: true' }),
  }),
  PROFILE_NOT_WRITTEN: entry<{ profile: string; paths: readonly string[]; reason: string }>({
    meaning:
      'The AWS files could not be written, or are not safe to write: a symbolic link, or something else than a regular file. Nothing was exported.',
    remedy:
      'Correct what the message names, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to files that can be written.',
    message: ({ profile, paths, reason }) =>
      `The profile ${profile} could not be written to ${paths.join(', ')}: ${reason}`,
    fix: () => 'correct it, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to files that can be written.',
  }),
  SESSION_POLICY_REJECTED: entry<AwsAnswer>({
    meaning: 'AWS does not accept the session policies given with the call.',
    remedy: 'Shorten or correct `inline-session-policy` and `managed-session-policies`.',
    message: ({ reason }) => `AWS does not accept the session policies: ${reason}`,
    fix: () => 'shorten or correct `inline-session-policy` and `managed-session-policies`.',
  }),
  REGION_DISABLED: entry<{ region: string; reason: string }>({
    meaning: 'STS is switched off in this region for the account.',
    remedy: 'Activate STS for the region in the IAM console of the account, or choose another `aws-region`.',
    message: ({ region, reason }) => `STS is switched off in ${region}: ${reason}`,
    fix: ({ region }) => `activate STS in ${region}, or choose another \`aws-region\`.`,
  }),
  CREDENTIALS_MISSING: entry<{ mode: string }>({
    meaning: 'The mode needs AWS credentials, and neither the inputs nor the environment hold any.',
    remedy:
      'Give `aws-access-key-id` and `aws-secret-access-key`, or let an earlier step export credentials. Instance and container roles are never used silently.',
    message: ({ mode }) =>
      `\`mode: ${mode}\` needs AWS credentials, and neither the inputs nor the environment hold any.`,
    fix: ({ mode }) =>
      mode !== 'bootstrap'
        ? 'put the step after one that exports credentials, such as this action with `mode: assume`; `plan` and `diagnose` need a role that may read IAM.'
        : 'give `aws-access-key-id` and `aws-secret-access-key`, or let an earlier step export credentials.',
    paste: ({ mode }) => ({
      language: 'yaml',
      text:
        mode !== 'bootstrap'
          ? '- uses: org/gh-oidc-aws@v1\n  with:\n    role-to-assume: arn:aws:iam::111122223333:role/gha-octo-org-octo-repo'
          : 'aws-access-key-id: ${{ secrets.AWS_BOOTSTRAP_ACCESS_KEY_ID }}\naws-secret-access-key: ${{ secrets.AWS_BOOTSTRAP_SECRET_ACCESS_KEY }}',
    }),
  }),
  CREDENTIALS_UNAVAILABLE: entry<{ from: string; reason: string }>({
    meaning:
      'In a terminal: a profile, or what else the SDK looks for credentials in, gives none. It does not exist, or its session has ended.',
    remedy:
      'Sign in again (`aws sso login`, `aws login`), or name another profile in `--profile`. `aws configure list-profiles` lists them.',
    message: ({ from, reason }) => `No AWS credentials could be loaded from ${from}: ${reason}`,
    fix: () =>
      'sign in (`aws sso login`, `aws login`), name a profile in `--profile`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  }),
  CREDENTIALS_INVALID: entry<AwsAnswer & { source: string }>({
    meaning: 'AWS does not know the access key, or the secret key does not belong to it.',
    remedy:
      'Check the key: deactivated, deleted, of another partition, pasted with stray characters, or beside a session token of other credentials, such as an `AWS_SESSION_TOKEN` that an earlier step left. The message says where it was read.',
    message: ({ source, reason }) => `AWS does not accept the credentials from ${source}: ${reason}`,
    fix: ({ source }) =>
      `check the access key and secret key in ${source}: deactivated, deleted, of another partition, pasted with stray characters, or beside the session token of other credentials?`,
  }),
  CREDENTIALS_EXPIRED: entry<AwsAnswer & { source: string }>({
    meaning: 'The AWS session in use has ended.',
    remedy: 'Assume the role again right before this step, or ask for a longer session.',
    message: ({ source, reason }) => `The credentials from ${source} have expired: ${reason}`,
    fix: () => 'assume the role again right before this step, or ask for a longer `role-duration-seconds`.',
  }),
  ACCOUNT_NOT_ALLOWED: entry<{ account: string; allowed: readonly string[] }>({
    meaning:
      'The credentials belong to an account that is not in `allowed-account-ids`. Nothing was exported or changed.',
    remedy: 'Check the role and the credentials, or add the account to `allowed-account-ids`.',
    message: ({ account, allowed }) => `The credentials belong to account ${account}; allowed: ${allowed.join(', ')}.`,
    fix: () => 'check which role or key this step uses; if the account is right, add it to `allowed-account-ids`.',
  }),
  ROLE_UNEXPECTED: entry<{ expected: string; got: string }>({
    meaning: 'The credentials are not those of the role that was asked for or expected. Nothing was exported.',
    remedy: 'Check which step exported credentials last, and the value of `expected-role` or `role-to-assume`.',
    message: ({ expected, got }) => `Expected the role ${expected}, but the credentials are those of ${got}.`,
    fix: () => 'check which step exported credentials last, and the role named in this step.',
  }),
  IAM_ACCESS_DENIED: entry<AwsAnswer & { principal: string; resource: string }>({
    meaning: 'The bootstrap credentials lack a permission, or a policy of the organisation denies the action.',
    remedy:
      'Allow the action that the message names to the principal that it names. `mode: render` with `render-format: bootstrap-policy` prints everything that `bootstrap` needs.',
    message: ({ action, reason }) => `${action} is not allowed to these credentials: ${reason}`,
    fix: ({ principal, action }) =>
      `allow it to ${principal}. An explicit deny, for example in a service control policy, must be lifted where it stands.${action.startsWith('iam:') ? ' Everything that `bootstrap` needs: `mode: render` with `render-format: bootstrap-policy`.' : ''}`,
    paste: ({ action, resource }) => ({
      language: 'json',
      text: JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }),
    }),
  }),
  IAM_QUOTA_EXCEEDED: entry<AwsAnswer>({
    meaning: 'A quota of IAM is exhausted.',
    remedy: 'Raise the quota that the message names in Service Quotas, or remove what is no longer needed.',
    message: ({ action, reason }) => `${action} exceeds a quota: ${reason}`,
    fix: () => 'raise the quota in Service Quotas, or remove what is no longer needed, and run again.',
  }),
  IAM_BUSY: entry<AwsAnswer>({
    meaning: 'IAM kept refusing a change because another one was under way.',
    remedy: 'Run again; every step is idempotent.',
    message: ({ action, reason }) => `${action} kept meeting another change: ${reason}`,
    fix: () => 'run again; every step is idempotent.',
  }),
  POLICY_NOT_FOUND: entry<{ policies: readonly string[]; reason: string }>({
    meaning: 'A managed policy that the role should carry does not exist.',
    remedy: 'Correct `policy-arns` or `permissions-boundary`; policies of AWS have the account part `aws`.',
    message: ({ policies, reason }) => `The policy ${policies.join(', ')} does not exist: ${reason}`,
    fix: () =>
      'correct `policy-arns` or `permissions-boundary`; policies of AWS look like `arn:aws:iam::aws:policy/ReadOnlyAccess`.',
  }),
  TRUST_POLICY_REJECTED: entry<AwsAnswer & { document: string }>({
    meaning: 'IAM does not accept the trust policy.',
    remedy:
      'Read the sentence of AWS in the message. Since June 2025 IAM wants a condition on `sub` or `job_workflow_ref` for providers such as GitHub; on a shared role that holds for the statements of others, too, which are sent along.',
    message: ({ action, reason }) => `IAM does not accept the trust policy (${action}): ${reason}`,
    fix: () =>
      'compare the sentence of AWS with the document that was sent. If it is about a statement of others, which a shared role keeps, mend that statement; if not, report it: this action should not write it.',
    paste: ({ document }) => ({ language: 'json', text: document }),
  }),
  INLINE_POLICY_REJECTED: entry<{ policy: string; reason: string }>({
    meaning: 'IAM does not accept a document of `inline-policies`.',
    remedy: 'Read the sentence of AWS in the message and correct the document.',
    message: ({ policy, reason }) => `IAM does not accept the inline policy ${policy}: ${reason}`,
    fix: ({ policy }) => `correct the document \`${policy}\` in \`inline-policies\`.`,
  }),
  TRUST_POLICY_TOO_LONG: entry<{ role: string; length: number; limit: number }>({
    meaning: 'The trust policy exceeds the quota of IAM, which counts all characters but white space.',
    remedy: 'Use fewer repositories or conditions, or one role for each repository.',
    message: ({ role, length, limit }) =>
      `The trust policy of ${role} has ${length} characters, ${length - limit} more than IAM allows (${limit}).`,
    fix: () => 'use fewer branches, tags, environments or repositories in one role, or one role for each repository.',
  }),
  ROLE_NOT_OWNED: entry<{ role: string; repository: string }>({
    meaning: 'A role of this name exists and does not carry the tag of this action. It was left as it is.',
    remedy:
      'Choose another `role-name`, or take the role over with `adopt: merge` (its other trust statements, policies and tags stay) or `adopt: replace` (its trust becomes the declared one). The difference between the role and the declared state is printed.',
    message: ({ role }) => `Role ${role} exists and was not created by this action; it was left as it is.`,
    fix: () =>
      'choose another `role-name`, or read the difference above and take the role over: `merge` keeps its other trust statements, policies and tags; `replace` makes its trust the declared one.',
    paste: () => ({ language: 'yaml', text: 'adopt: merge' }),
  }),
  ROLE_NAME_CASE: entry<{ role: string; actual: string }>({
    meaning:
      'A role of this name exists in another letter case. IAM takes the two for one role, but its ARN is spelled in one way only.',
    remedy: 'Name the role as it is spelled, or choose another `role-name`.',
    message: ({ role, actual }) => `The role ${role} exists as ${actual}, and IAM does not tell the two apart.`,
    fix: () => 'name the role as it is spelled, or choose another `role-name`:',
    paste: ({ actual }) => ({ language: 'yaml', text: `role-name: ${actual}` }),
  }),
  ROLE_NOT_MERGEABLE: entry<{ role: string; reason: string }>({
    meaning:
      'The trust policy of an existing role cannot take our statements beside those it has. It was left as it is.',
    remedy:
      'Mend what the message names, use a role of its own, or take the role over as a whole with `adopt: replace`.',
    message: ({ role, reason }) => `Role ${role} cannot be shared: ${reason}; it was left as it is.`,
    fix: () =>
      'mend what is named, choose another `role-name`, or take the role over as a whole with `adopt: replace`, which ends its other trust statements.',
  }),
  ROLE_IN_USE: entry<{ role: string; reason: string }>({
    meaning: 'IAM does not delete a role that something still holds, such as an instance profile.',
    remedy:
      'Find out who uses the role; take it out of the instance profile, and run the teardown again. Instance profiles are looked for before anything is removed.',
    message: ({ role, reason }) => `IAM does not delete ${role}: ${reason}`,
    fix: () => 'find out who still uses the role, remove it there, and run the teardown again.',
  }),
  PULL_REQUEST_EVENT: entry<{ mode: string; event: string }>({
    meaning:
      'Admin credentials must not be within reach of a pull request, so `bootstrap` and `teardown` refuse to run on its events. Nothing was sent to AWS.',
    remedy:
      'Run it on `workflow_dispatch`, or on a push to the default branch. `mode: plan` is meant for pull requests.',
    message: ({ mode, event }) => `\`mode: ${mode}\` does not run on the event ${event}.`,
    fix: () =>
      'run it on `workflow_dispatch`; on pull requests, `mode: plan` with credentials that may only read shows what would change.',
    paste: () => ({ language: 'yaml', text: 'on:\n  workflow_dispatch:' }),
  }),
  ROLE_OF_ANOTHER_REPOSITORY: entry<{ role: string; owner: string; repository: string }>({
    meaning: 'A role of this name was created by this action for another repository. It was left as it is.',
    remedy:
      'Choose another `role-name`. If it is the same repository under a new name, correct the tag of the role with the command that the run prints. If the other repository is gone, remove the role.',
    message: ({ role, owner, repository }) =>
      `Role ${role} belongs to ${owner}, not to ${repository}; it was left as it is.`,
    fix: () =>
      'choose another `role-name`. If it is the same repository under a new name, tag the role yourself and run again.',
    paste: ({ role, repository }) => ({
      language: 'sh',
      text: renderCommand([
        'aws',
        'iam',
        'tag-role',
        '--role-name',
        role,
        '--tags',
        `Key=gh-oidc-aws:repository,Value=${repository}`,
      ]),
    }),
  }),
  ROLE_PATH_FIXED: entry<{ role: string; actual: string; desired: string }>({
    meaning: 'The path of an existing role cannot be changed.',
    remedy: 'Set `role-path` to the path that the role has, or choose another `role-name`.',
    message: ({ role, actual, desired }) =>
      `Role ${role} has the path ${actual}, and IAM cannot change it to ${desired}.`,
    fix: ({ actual }) => `set \`role-path: ${actual}\`, or choose another \`role-name\`.`,
  }),
  IAM_UNREADABLE: entry<{ actions: readonly string[]; reason: string }>({
    meaning: 'The state of the account could not be read completely, so nothing was changed.',
    remedy:
      'Allow the actions that the message names. `mode: render` with `render-format: bootstrap-policy` prints everything that `bootstrap` needs.',
    message: ({ actions, reason }) => `The account could not be read completely (${actions.join(', ')}): ${reason}`,
    fix: () =>
      'allow these actions to the principal that the sentence of AWS names. Everything that `bootstrap` needs: `mode: render` with `render-format: bootstrap-policy`.',
    paste: ({ actions }) => ({
      language: 'json',
      text: JSON.stringify({ Effect: 'Allow', Action: actions, Resource: '*' }),
    }),
  }),
  WORLD_MOVED: entry<{ resource: string }>({
    meaning: 'Something else changed the resource between planning and writing. The write was not made.',
    remedy: 'Run again; the plan will show the new state.',
    message: ({ resource }) =>
      `${resource} was changed by something else after the plan was made; it was left as it is.`,
    fix: () => 'run again; the plan will show the new state.',
  }),
  EXISTS_UNREADABLE: entry<{ resource: string; reason: string }>({
    meaning:
      'AWS says of a resource now that it exists and now that it does not: IAM is still spreading a change, or the resource exists under a slightly different name, such as an OIDC provider with a slash at its end.',
    remedy: 'Run again in a minute. If it stays so, look for the resource in the IAM console.',
    message: ({ resource, reason }) => `AWS says both that ${resource} exists and that it does not: ${reason}`,
    fix: () =>
      'run again in a minute; if it stays so, look for the resource in the IAM console (an OIDC provider with a slash at its end is another one).',
  }),
  KEY_NOT_RETIRED: entry<{ how: string; reason: string }>({
    meaning:
      'Bootstrap is done and proven, but the access key that it ran with could not be deactivated or deleted as `retire-bootstrap-key` asks.',
    remedy: 'Delete the key in the IAM console, and the secret that holds it.',
    message: ({ how, reason }) =>
      `Bootstrap is done and proven, but its access key could not be retired (${how}): ${reason}`,
    fix: () => 'delete the key in the IAM console, and the secret that holds it.',
  }),
  VARIABLE_NOT_SAVED: entry<{ repository: string; name: string; value: string; reason: string }>({
    meaning:
      'The role is as declared, but its ARN could not be saved in the repository variable that `save-role-arn-as` names.',
    remedy:
      'Give `github-token` a fine-grained or GitHub App token with the repository permission "Variables: write"; the default token of a job cannot have it. Or set the variable by hand, with the line that the message holds.',
    message: ({ repository, name, value, reason }) =>
      `The ARN ${value} could not be saved as the variable ${name} of ${repository}: ${reason}.`,
    fix: () =>
      'give `github-token` a token with "Variables: write" on the repository (the default token of a job cannot have it), or set the variable yourself:',
    paste: ({ repository, name, value }) => ({
      language: 'sh',
      text: renderCommand(['gh', 'variable', 'set', name, '--repo', repository, '--body', value]),
    }),
  }),
  VERIFICATION_FAILED: entry<{ role: string; seconds: number; reason: string }>({
    meaning:
      'Provider and role are as declared, but assuming the role did not work within the time that IAM needs to spread a change.',
    remedy:
      'Run again in a minute. If it still fails, a policy of the organisation may deny it; the message holds the last answer of AWS.',
    message: ({ role, seconds, reason }) =>
      `Provider and role are as declared, but assuming ${role} did not work within ${seconds} s: ${reason}`,
    fix: () =>
      'run again in a minute. If it still fails, a service or resource control policy may deny it; those written for `repo:OWNER/*` do not match `repo:OWNER@ID/…`.',
  }),
  TRUST_NOT_EXPRESSIBLE: entry<{ problem: string }>({
    meaning:
      'No trust policy says exactly what the inputs ask for: AWS does not offer a claim as a condition there, a subject template leaves something open, or a claim is decided twice.',
    remedy: 'Change the input that the message names, or list the subjects themselves in `subjects`.',
    message: ({ problem }) => `No trust policy says exactly what is asked for: ${problem}.`,
    fix: () => 'change the input that is named, or list the subjects themselves in `subjects`.',
  }),
  TRUST_TOO_LOOSE: entry<{ rules: readonly string[] }>({
    meaning: 'The trust linter found an error in the declared trust policy. Nothing was changed.',
    remedy:
      'Change the inputs as the findings of the run say; [each rule](lint-rules.md) has its reason. Name the rules in `accept-findings` if you mean it.',
    message: ({ rules }) =>
      `The declared trust policy violates ${rules.join(', ')} of the trust linter; nothing was changed.`,
    fix: () => 'change the inputs as the findings say, or accept the rules if you mean it:',
    paste: ({ rules }) => ({ language: 'yaml', text: `accept-findings: ${rules.join(', ')}` }),
  }),
  SUBJECT_TEMPLATE: entry<{ subject: string | undefined; repository: string }>({
    meaning:
      'The repository builds the subject of its tokens from a template (`include_claim_keys`), and the API of GitHub does not say which.',
    remedy:
      'Grant `actions: read` to the job, so that the template can be read (the template of an organisation needs a token that may read its administration), or list the subjects in `subjects`.',
    message: ({ subject, repository }) =>
      `The subjects of ${repository} are built from a template that could not be read${subject === undefined ? '' : `; this run's is ${subject}`}.`,
    fix: () => 'grant `actions: read` to the job, or list the subjects to admit:',
    paste: ({ subject, repository }) => ({
      language: 'yaml',
      text: `subjects: ${JSON.stringify(subject ?? `repo:${repository}:…`)}`,
    }),
  }),
  REPOSITORY_UNKNOWN: entry<{ what: string; reason: string }>({
    meaning:
      'Something about the repository that the trust depends on (its ids or its default branch) is neither in the run nor in the answer of the API of GitHub.',
    remedy:
      'Check the name of the repository: GitHub answers "Not Found" for a wrong one and for one that the token may not read. The default `github-token` may read the repository of the run, with `contents: read` in the job, and public ones; for another private one give a token that may.',
    message: ({ what, reason }) => `${what} could not be found out: ${reason}.`,
    fix: () =>
      'check the name of the repository, and that `github-token` may read it: its default may read the repository of the run (with `contents: read` in the job) and public ones; for another private one give a token that may.',
  }),
  ACCOUNT_OUT_OF_REACH: entry<{ account: string; id: string; home: string }>({
    meaning: 'The `config` file names an account that is not the one of the credentials, and no role to assume there.',
    remedy: 'Give the account a `role`, such as `OrganizationAccountAccessRole`, that the credentials may assume.',
    message: ({ account, home }) =>
      `There is no way into the account ${account}: the credentials are of ${home}, and the file names no role to assume.`,
    fix: () => 'give the account a role that these credentials may assume:',
    paste: ({ account, id }) => ({
      language: 'yaml',
      text: `accounts:\n  ${account}: { id: "${id}", role: OrganizationAccountAccessRole }`,
    }),
  }),
  ACCOUNT_UNEXPECTED: entry<{ name: string; id: string; account: string; from: string }>({
    meaning:
      'The way into an account of the `config` file led into another one: its `role` or its `profile` is that of another account. Nothing was changed there.',
    remedy: 'Correct `id`, `role` or `profile` of the account in the file.',
    message: ({ name, id, account, from }) =>
      `The credentials for the account ${name} (${id}), from ${from}, belong to account ${account}.`,
    fix: ({ name }) => `correct \`id\`, \`role\` or \`profile\` of \`${name}\` in the \`config\` file.`,
  }),
  ACCOUNTS_FAILED: entry<{ failed: readonly string[]; count: number }>({
    meaning: 'The work failed in some of the accounts. The others are done.',
    remedy: 'Read what the message says of each account, mend it, and run again; what is done is not done twice.',
    message: ({ failed, count }) =>
      `${failed.length} of ${count} accounts failed:\n${failed.map((line) => `- ${line}`).join('\n')}`,
    fix: () => 'mend what is named and run again; what is done is not done twice.',
  }),
  CONFIRMATION_MISSING: entry<{ verb: string }>({
    meaning:
      'In a terminal: the command asks before it writes, and there is nobody to ask, because input or output is not a terminal. Nothing was changed.',
    remedy: 'Give `--yes` where the command is meant to write without being asked, or use `plan` to look only.',
    message: ({ verb }) =>
      `\`${verb}\` asks before it changes anything, and neither a terminal nor \`--yes\` is there. Nothing was changed.`,
    fix: () => 'give `--yes` if you mean it.',
  }),
  CONFIRMATION_DECLINED: entry<{ verb: string }>({
    meaning:
      'In a terminal: the question whether to apply the plan was not answered with `y` or `yes`. Nothing was changed.',
    remedy: 'Run the command again and answer `yes`, or change what is declared first.',
    message: ({ verb }) => `The plan of \`${verb}\` was not agreed to. Nothing was changed.`,
    fix: () => 'run it again and answer `yes` if you mean it.',
  }),
  CLAIMS_UNUSABLE: entry<{ from: string; problems: readonly string[] }>({
    meaning:
      'In a terminal: what was given as the claims of an ID token is not a JSON object with what trust is built on. A whole token is never accepted, because whoever holds it can use it.',
    remedy:
      'Give the payload of the token as JSON. The message shows a step that prints it in a run, without the token.',
    message: ({ from, problems }) => `The claims from ${from} cannot be used: ${problems.join('; ')}.`,
    fix: () => 'print the claims alone in a job with `id-token: write`, and give that JSON:',
    paste: () => ({
      language: 'yaml',
      text: [
        '- run: |',
        '    curl -sS -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
        '      "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" |',
        '      jq \'.value | split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson\'',
      ].join('\n'),
    }),
  }),
  OUTPUT_FILE_NOT_WRITTEN: entry<{ path: string; reason: string }>({
    meaning:
      'The file that `output-file` names could not be written. It lies outside of the workspace, or cannot be created.',
    remedy: 'Name a path inside the workspace of the job.',
    message: ({ path, reason }) => `${path} could not be written: ${reason}.`,
    fix: () => 'name a path inside the workspace of the job in `output-file`.',
  }),
  DRIFT_FOUND: entry<{ changes: number; where?: string }>({
    meaning: 'The account differs from the declared state, and `fail-on-drift` is on.',
    remedy: 'Run `mode: bootstrap`, or find out who changed the account.',
    message: ({ changes, where }) =>
      where === undefined
        ? `The account differs from the declared state in ${changes} ${changes === 1 ? 'point' : 'points'}.`
        : `${changes === 1 ? 'An account differs' : `${changes} accounts differ`} from the declared state: ${where}.`,
    fix: () => 'run `mode: bootstrap` to converge, or turn `fail-on-drift` off.',
  }),
  AWS_THROTTLED: entry<AwsAnswer>({
    meaning: 'AWS kept answering that the request rate is too high.',
    remedy: 'Run again later, or spread the jobs of a matrix.',
    message: ({ action, reason }) => `AWS kept throttling ${action}: ${reason}`,
    fix: () => 'run again later, or spread the jobs of the matrix (`max-parallel`).',
  }),
  AWS_UNAVAILABLE: entry<AwsAnswer>({
    meaning: 'AWS kept answering with an internal error.',
    remedy: 'Run again; see https://health.aws.amazon.com if it persists.',
    message: ({ action, reason }) => `AWS kept failing at ${action}: ${reason}`,
    fix: () => 'run again; see https://health.aws.amazon.com if it persists.',
  }),
  AWS_UNREACHABLE: entry<{ action: string; region: string; reason: string }>({
    meaning: 'No connection to AWS, or no answer in time.',
    remedy: 'Check egress and proxy of the runner, and that `aws-region` exists.',
    message: ({ action, region, reason }) => `${action} got no answer from AWS in ${region}: ${reason}`,
    fix: () => 'check egress and proxy of the runner, and that `aws-region` exists; then run again.',
  }),
  AWS_REFUSED_REQUEST: entry<AwsAnswer>({
    meaning: 'AWS found a parameter of the request invalid.',
    remedy: 'Read the sentence of AWS in the message; it names the parameter.',
    message: ({ action, reason }) => `AWS found the request ${action} invalid: ${reason}`,
    fix: () => 'correct the input that the sentence of AWS names.',
  }),
  AWS_UNKNOWN_ERROR: entry<AwsAnswer & { name: string }>({
    meaning: 'AWS answered with an error that this action does not know.',
    remedy: 'Read the sentence of AWS in the message.',
    message: ({ action, name, reason }) => `${action} failed with ${name}: ${reason}`,
    fix: () => 'read the sentence of AWS above; this action does not know this error.',
  }),
  DEADLINE_EXCEEDED: entry<{ seconds: number }>({
    meaning: 'The step did not finish within `action-timeout-s`. The message says what was under way.',
    remedy:
      'Run again. Raise `action-timeout-s` where the network is slow, or IAM takes its time; `0` turns the deadline off.',
    message: ({ seconds }) => `The step did not finish within ${seconds} s.`,
    fix: () =>
      'run again; raise `action-timeout-s` where the network is slow, or IAM takes its time (`0` turns the deadline off).',
  }),
  SESSION_ENDS_TOO_SOON: entry<{ minimum: number; remaining: number; expiration: string }>({
    meaning: 'The credentials end sooner than `minimum-remaining-seconds` asks for.',
    remedy:
      'Assume the role again right before the work that needs the time, with a longer `role-duration-seconds`, or with `refresh: true`.',
    message: ({ minimum, remaining, expiration }) =>
      `The credentials last for ${remaining} s more (until ${expiration}), less than the ${minimum} s that are asked for.`,
    fix: () =>
      'assume the role again before this step, with a longer `role-duration-seconds`, or with `refresh: true` for work of any length.',
  }),
  SESSION_END_UNKNOWN: entry<{ minimum: number }>({
    meaning:
      '`minimum-remaining-seconds` asks how long the credentials last, and nothing says when they end: STS does not tell, and `AWS_CREDENTIAL_EXPIRATION` is missing or no time.',
    remedy: 'Get the credentials with this action, which exports `AWS_CREDENTIAL_EXPIRATION`, or leave the input out.',
    message: ({ minimum }) =>
      `Whether the credentials last for ${minimum} s more is not known: they are a session, and AWS_CREDENTIAL_EXPIRATION does not say when it ends.`,
    fix: () =>
      'get the credentials with this action, which exports AWS_CREDENTIAL_EXPIRATION, or leave `minimum-remaining-seconds` out.',
  }),
  REFRESH_NOT_POSSIBLE: entry<{ reason: string; advice: string }>({
    meaning:
      'The profile of `refresh: true` could not be written by the step, or its command, which the AWS CLI and the SDKs call, could not renew the credentials.',
    remedy:
      'Read the reason in the message. The command needs the variables `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` of the job, the folder under `RUNNER_TEMP`, and the way to GitHub and AWS.',
    message: ({ reason }) => `The profile that renews the credentials does not work: ${reason}.`,
    fix: ({ advice }) => advice,
  }),
  RUNNER_FILES_MISSING: entry<{ variables: readonly string[] }>({
    meaning:
      'The files through which a step hands values to the runner are missing or cannot be written, so nothing can be exported safely.',
    remedy: 'Run the action on a GitHub Actions runner, and see that its disk has room.',
    message: ({ variables }) => `The runner's command files are missing or cannot be written: ${variables.join(', ')}.`,
    fix: () =>
      'run this action on a GitHub Actions runner whose disk has room; elsewhere nothing can be exported safely.',
  }),
  NODE_TOO_OLD: entry<{ found: string; reason: string }>({
    meaning:
      'The bundle was run by an older Node than it is made for, outside of a runner of GitHub, and met what that lacks.',
    remedy: 'Use Node 24 or later: where [act](act.md) runs the workflow, the Node of its PATH.',
    message: ({ found, reason }) => `This action needs Node 24 or later, and this is Node ${found}: ${reason}`,
    fix: () => 'put Node 24 or later first on the PATH; the runner of GitHub brings its own.',
  }),
  INTERNAL_ERROR: entry<{ reason: string }>({
    meaning: 'A defect of this action.',
    remedy: 'Please report it with the stack that the log shows.',
    message: ({ reason }) => `This is a defect of the action: ${reason}`,
    fix: () => 'please report it, with the stack above.',
  }),
} as const;

export type FailureCode = keyof typeof FAILURES;

type FailureValues<C extends FailureCode> = (typeof FAILURES)[C] extends FailureEntry<infer P> ? P : never;

/** An error that a user can act on. `message` says what happened, `fix` and `paste` what to change; `evidence` is shown with it. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly fix: string;
  readonly paste: Paste | undefined;
  readonly evidence: readonly Section[];

  constructor(code: FailureCode, texts: FailureTexts, options: FailureOptions) {
    super(texts.message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = code;
    this.code = code;
    this.fix = texts.fix;
    this.paste = texts.paste;
    this.evidence = options.evidence ?? [];
  }
}

interface FailureTexts {
  readonly message: string;
  readonly fix: string;
  readonly paste: Paste | undefined;
}

interface FailureOptions {
  readonly cause?: unknown;
  readonly evidence?: readonly Section[];
}

/** Makes the failure of a code from the values of the case. */
export function failure<C extends FailureCode>(
  code: C,
  values: FailureValues<C>,
  options: FailureOptions = {},
): Failure {
  const definition = FAILURES[code] as unknown as FailureEntry<FailureValues<C>>;
  const paste = definition.paste?.(values);
  const texts = {
    message: withoutSecrets(definition.message(values)),
    fix: withoutSecrets(definition.fix(values)),
    paste: paste === undefined ? undefined : { ...paste, text: withoutSecrets(paste.text) },
  };
  return new Failure(code, texts, options);
}

/** The same failure with more evidence. */
export function withEvidence(error: Failure, evidence: readonly Section[]): Failure {
  return new Failure(error.code, error, { cause: error, evidence: [...error.evidence, ...evidence] });
}

/** The failure of the step's deadline with a sentence on what it cut short; any other error as it is. */
export function cutShort<E>(error: E, sentence: string): E | Failure {
  if (!isFailure(error, 'DEADLINE_EXCEEDED')) return error;
  const { code, fix, paste, evidence } = error;
  return new Failure(code, { message: `${error.message} ${sentence}`, fix, paste }, { cause: error, evidence });
}

/** Whether an error is a failure, of one of these codes if any are given. */
export function isFailure(error: unknown, ...codes: readonly FailureCode[]): error is Failure {
  return error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
}
