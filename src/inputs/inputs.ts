/** Every input of the action: its name, meaning and default. `action.yml` and the README are generated from this table. */

export const MODES = {
  assume: "exchanges the job's ID token for temporary credentials, checks them, and exports them masked",
  plan: 'shows what `bootstrap` would change; changes nothing',
  bootstrap:
    'creates or updates the OIDC provider, role, trust, and permissions; verifies the result by assuming the role',
  teardown: 'removes what `bootstrap` created and still owns; nothing else',
  identity: 'checks which AWS identity the job has; fails if it is not the expected one',
  diagnose:
    "explains which trust condition admits or refuses this job's token, and lints the trust policy; changes nothing",
  render:
    'writes the desired state as a CloudFormation template or policy JSON, or the policy that `bootstrap` itself needs',
} as const;

export type Mode = keyof typeof MODES;

/** One row of the table: what `action.yml` and the README say about an input. */
export interface InputSpec {
  /** For `action.yml`, the docs, and the terminal's help; the bundle of the action leaves it out. */
  readonly description: string;
  readonly default?: string;
  /** The modes that use the input; `all` for every mode. */
  readonly modes: readonly Mode[] | 'all';
  /** Never shown, not even in an error. */
  readonly isSecret?: true;
  /** `true` or `false`; in a terminal, a flag without a value. */
  readonly isSwitch?: true;
  /** Several values; in a terminal, a flag that can be repeated. */
  readonly isList?: true;
  /** Whether a value in the list can contain a comma; then an unquoted comma is a problem, because it has two readings. */
  readonly hasCommas?: true;
  /**
   * The environment variable to read when the workflow does not set the input. `action.yml` omits the default of such an
   * input, because the runner would pass it as if the workflow had set it.
   */
  readonly variable?: string;
}

const DECLARING: readonly Mode[] = ['plan', 'bootstrap', 'teardown', 'render'];
const WITH_CREDENTIALS: readonly Mode[] = ['plan', 'bootstrap', 'teardown', 'identity', 'diagnose'];
/** `diagnose`, and `assume` after a refusal, compare the token with these inputs when they cannot read IAM. */
const TRUSTING: readonly Mode[] = [...DECLARING, 'diagnose', 'assume'];

export const INPUTS = {
  mode: {
    description: `What to do: ${Object.keys(MODES)
      .map((mode) => `\`${mode}\``)
      .join(', ')}.`,
    default: 'assume',
    modes: 'all',
  },
  'translate-env-variables': {
    description:
      'Whether environment variables such as `ROLE_TO_ASSUME` and `AWS_REGION` may give an input that the workflow does not set. `false` ignores them all.',
    default: 'true',
    modes: 'all',
    isSwitch: true,
  },
  'aws-region': {
    description:
      "The AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION`, then the default region of the role's partition.",
    modes: 'all',
  },
  'role-to-assume': {
    description:
      'The role: its ARN, or its name if `allowed-account-ids` lists exactly one account or the step uses AWS credentials. `diagnose` with credentials defaults to the role that `bootstrap` would create.',
    modes: ['assume', 'diagnose'],
    variable: 'ROLE_TO_ASSUME',
  },
  roles: {
    description:
      'Several roles to assume with one ID token, as a YAML map of profiles to role ARNs or to `{ role, region, duration, session-policy }`. Each session goes to its profile in the AWS files, all or none. See docs/roles.md.',
    modes: ['assume'],
  },
  audience: {
    description: 'The audience of the ID token. Default: `sts.amazonaws.com`, in China `sts.amazonaws.com.cn`.',
    modes: 'all',
  },
  'role-session-name': {
    description:
      'The session name. Default: `<repo>-<run_id>-<run_attempt>`. Characters that AWS does not allow are replaced.',
    modes: ['assume', 'plan', 'bootstrap', 'teardown'],
    variable: 'ROLE_SESSION_NAME',
  },
  'role-duration-seconds': {
    description: 'The session duration in seconds, 900 to 43200.',
    default: '3600',
    modes: ['assume'],
    variable: 'ROLE_DURATION_SECONDS',
  },
  'role-external-id': {
    description: 'The external ID, for roles that require one. Sent when the role is assumed with AWS credentials.',
    modes: ['assume'],
    variable: 'ROLE_EXTERNAL_ID',
  },
  'role-chaining': {
    description:
      'Assume the role with the credentials in the environment: variables, the profile in `AWS_PROFILE`, or the role of the container or instance.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'ROLE_CHAINING',
  },
  'aws-access-key-id': {
    description:
      'The access key ID of the credentials to use. Default: the credentials in the environment; in `assume`, none, because this key replaces the ID token.',
    modes: ['assume', ...WITH_CREDENTIALS],
    isSecret: true,
  },
  'aws-secret-access-key': {
    description: 'The secret access key for `aws-access-key-id`.',
    modes: ['assume', ...WITH_CREDENTIALS],
    isSecret: true,
  },
  'aws-session-token': {
    description: 'The session token, if the credentials are temporary.',
    modes: ['assume', ...WITH_CREDENTIALS],
    isSecret: true,
  },
  'web-identity-token-file': {
    description: 'Assume the role with the web identity token in this file. A relative path starts in the workspace.',
    modes: ['assume'],
    variable: 'WEB_IDENTITY_TOKEN_FILE',
  },
  'inline-session-policy': {
    description: 'A policy document that further limits the session, as JSON.',
    modes: ['assume'],
    variable: 'INLINE_SESSION_POLICY',
  },
  'managed-session-policies': {
    description: 'Managed policies that further limit the session, one ARN per line.',
    modes: ['assume'],
    isList: true,
    variable: 'MANAGED_SESSION_POLICIES',
  },
  'role-skip-session-tagging': {
    description:
      'Do not send session tags when the role is assumed with AWS credentials. With a token, no tags are ever sent: AWS reads them only from the token.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'ROLE_SKIP_SESSION_TAGGING',
  },
  'transitive-tag-keys': {
    description: 'Keys of the session tags to pass on when this session assumes further roles, one key per line.',
    modes: ['assume'],
    isList: true,
    variable: 'TRANSITIVE_TAG_KEYS',
  },
  'custom-tags': { description: 'Additional session tags, as a JSON object of keys and values.', modes: ['assume'] },
  'aws-profile': {
    description:
      'Write the credentials to this profile in the AWS files (`AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE`, or the files in `~/.aws`).',
    modes: ['assume'],
  },
  'overwrite-aws-profile': {
    description: 'Replace the profile if it exists.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'OVERWRITE_AWS_PROFILE',
  },
  'output-credentials': {
    description: 'Also set the credentials as outputs of the step.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'OUTPUT_CREDENTIALS',
  },
  'output-env-credentials': {
    description: 'Export the credentials to later steps. Default: `true`, or `false` with `aws-profile`.',
    modes: ['assume'],
    isSwitch: true,
  },
  'export-expiration': {
    description:
      'Also export the expiration as `AWS_CREDENTIAL_EXPIRATION`. The AWS CLI and boto3 believe it of whatever keys a later step sets, so leave it off unless something reads it. The output `aws-expiration` is always set.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
  },
  'unset-current-credentials': {
    description: 'Clear all credential variables from the environment, including those this step does not set.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'UNSET_CURRENT_CREDENTIALS',
  },
  'mask-aws-account-id': {
    description: 'Hide the account ID in the log. GitHub then drops job outputs that contain it.',
    default: 'false',
    modes: 'all',
    isSwitch: true,
    variable: 'MASK_AWS_ACCOUNT_ID',
  },
  'allowed-account-ids': {
    description:
      'The account IDs that the credentials may belong to, separated by commas. Checked before anything is exported or changed.',
    modes: 'all',
    isList: true,
  },
  'use-existing-credentials': {
    description: 'Keep the credentials in the environment if they are valid.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'USE_EXISTING_CREDENTIALS',
  },
  'force-skip-oidc': {
    description: 'Never use an ID token: assume the role with access keys, a token file, or the role of the container.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
  },
  'special-characters-workaround': {
    description: 'Request new credentials until the secret key contains no special characters (at most 50 times).',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'SPECIAL_CHARACTERS_WORKAROUND',
  },
  'disable-retry': {
    description: 'Do not retry transient errors. A refusal by the trust policy is never retried.',
    default: 'false',
    modes: 'all',
    isSwitch: true,
    variable: 'DISABLE_RETRY',
  },
  'retry-max-attempts': {
    description: 'Maximum attempts for a call that fails with a transient error (1–50).',
    default: '12',
    modes: 'all',
    variable: 'RETRY_MAX_ATTEMPTS',
  },
  'action-timeout-s': {
    description:
      'The deadline for the whole step in seconds; `0` disables it. With `config`, the default grows by two seconds for each additional role.',
    default: '120',
    modes: 'all',
  },
  'wait-for-trust-seconds': {
    description:
      'How long a refused role is retried, 0 to 600 seconds: for a trust policy that an earlier step has just changed.',
    default: '0',
    modes: ['assume'],
  },
  'http-proxy': {
    description:
      'The proxy for calls to AWS. Default: `HTTPS_PROXY` or `HTTP_PROXY`, in upper or lower case, which apply to every call.',
    modes: 'all',
  },
  'no-proxy': {
    description: 'Hosts to reach without the proxy, separated by commas. Default: `NO_PROXY`.',
    modes: 'all',
  },
  'sts-endpoint': {
    description:
      'The STS endpoint to use, as an HTTPS URL; plain HTTP only for loopback, private addresses and host names without dots.',
    modes: 'all',
  },
  cleanup: {
    description:
      'What the post step does with the exported variables: `restore` their previous values, `clear` them, or `none`. `AWS_SKIP_CLEANUP_STEP: true` in the environment skips the post step.',
    default: 'restore',
    modes: ['assume'],
  },
  refresh: {
    description:
      'Give later steps a profile whose credentials are renewed for as long as the job runs, instead of credentials that expire. See docs/refresh.md.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
  },
  'role-name': {
    description:
      'The role to manage. Default: `gha-<owner>-<repo>`, shortened to 64 characters with a hash. With `config`: only this role from the file.',
    modes: DECLARING,
  },
  'role-path': { description: 'The path of the role.', default: '/', modes: DECLARING },
  'role-description': {
    description: 'The description of the role. Default: a description that names the repository.',
    modes: DECLARING,
  },
  'max-session-duration': {
    description: 'The maximum session duration of the role in seconds, 3600 to 43200.',
    default: '3600',
    modes: DECLARING,
  },
  'permissions-boundary': {
    description: 'The ARN of the policy to set as the permissions boundary of the role.',
    modes: DECLARING,
  },
  repositories: {
    description:
      'The repositories that may assume the role, one `owner/repo` per line. Default: the repository of the run. `owner/repo@ID` also says which id the repository must have.',
    modes: TRUSTING,
    isList: true,
  },
  branches: {
    description:
      'The branches that may assume the role, one per line. Default: the default branch, if no other input selects runs.',
    modes: TRUSTING,
    isList: true,
    hasCommas: true,
  },
  'git-tags': {
    description: 'The tags that may assume the role, one per line.',
    modes: TRUSTING,
    isList: true,
    hasCommas: true,
  },
  environments: {
    description: 'The environments that may assume the role, one per line.',
    modes: TRUSTING,
    isList: true,
    hasCommas: true,
  },
  'pull-requests': {
    description: 'Whether pull requests may assume the role.',
    default: 'false',
    modes: TRUSTING,
    isSwitch: true,
  },
  'reusable-workflows': {
    description:
      'The reusable workflows that may assume the role: `owner/repo/.github/workflows/file.yml@ref`, one per line.',
    modes: TRUSTING,
    isList: true,
  },
  subjects: {
    description: 'Raw `sub` values or patterns, one per line, for custom subject templates.',
    modes: TRUSTING,
    isList: true,
    hasCommas: true,
  },
  'trust-conditions': {
    description:
      'Additional claims that every admitted token must match, as a YAML map of claims to one or more values.',
    modes: TRUSTING,
  },
  'subject-format': {
    description:
      "The format of the subjects to trust: `classic`, `immutable`, `both`, or `auto`, which follows the run's token, then GitHub's API, then falls back to `both`.",
    default: 'auto',
    modes: TRUSTING,
  },
  'pin-ids': {
    description: 'Also require the IDs of the repository and its owner, where AWS supports these conditions.',
    default: 'true',
    modes: TRUSTING,
    isSwitch: true,
  },
  'policy-arns': { description: 'Managed policies of the role, one ARN per line.', modes: DECLARING, isList: true },
  'inline-policies': {
    description:
      'Inline policies of the role, as a YAML map of names to policy documents or to paths of JSON files in the workspace.',
    modes: DECLARING,
  },
  'permission-presets': {
    description:
      'Least-privilege permission sets for the role, all limited to `resource-prefix`: `ecr`, `s3-artifacts`, `ssm-parameters`, `cloudformation`, `iam-roles`, `ami`, `sns`, `cdk-deploy`.',
    modes: DECLARING,
    isList: true,
  },
  'resource-prefix': {
    description: 'The name prefix of all resources that `permission-presets` grant access to. End it with `-`.',
    modes: DECLARING,
  },
  prune: {
    description:
      'Remove policies and a permissions boundary that an owned role has but the inputs do not declare. By default they are reported and kept.',
    default: 'false',
    modes: DECLARING,
    isSwitch: true,
  },
  adopt: {
    description:
      'Take over an existing role that this action did not create: `merge` keeps its other trust statements, policies, and tags; `replace` replaces its trust policy with the declared one; `false` refuses and shows the difference.',
    default: 'false',
    modes: DECLARING,
  },
  'accept-repository': {
    description:
      'The new identity of a repository whose id or owner is not the one that the trust policy pins: one `owner/repo@ID` per line. Without it, the run stops.',
    modes: DECLARING,
    isList: true,
  },
  'provider-only': {
    description: 'Manage only the OIDC provider and no role; in `teardown`, remove only the provider.',
    default: 'false',
    modes: DECLARING,
    isSwitch: true,
  },
  'accept-findings': {
    description: 'Trust linter rules whose findings to accept, such as `T09`, separated by commas or line ends.',
    modes: DECLARING,
    isList: true,
  },
  'resource-tags': {
    description: 'Additional tags for the role, and for the OIDC provider if this run creates it, as a YAML map.',
    modes: DECLARING,
  },
  verify: {
    description: "Verify the result by assuming the role, if the trust policy admits this run's token.",
    default: 'true',
    modes: ['bootstrap'],
    isSwitch: true,
  },
  'retire-bootstrap-key': {
    description:
      'After a verified bootstrap, `deactivate` or `delete` the long-lived access key it ran with, or `keep` it.',
    default: 'keep',
    modes: ['bootstrap', 'render'],
  },
  'retire-bootstrap-key-after': {
    description:
      'When `retire-bootstrap-key` applies: once every declared role is proven (`all-verified`), or once at least one is and none failed (`any-verified`).',
    default: 'all-verified',
    modes: ['bootstrap'],
  },
  'save-role-arn-as': {
    description:
      'The repository variable to save the role ARN in. Needs a `github-token` with permission to write variables, which the default token of a job does not have.',
    modes: ['bootstrap'],
  },
  'remove-provider': {
    description: 'Also remove the OIDC provider if this action created it and no other role trusts it.',
    default: 'false',
    modes: ['teardown'],
    isSwitch: true,
  },
  config: {
    description:
      'A YAML file in the workspace that declares many roles and accounts and replaces the inputs that declare one role. Its schema is `schema/gh-oidc-aws.schema.json`.',
    modes: TRUSTING,
  },
  account: {
    description: 'With `config`: only these accounts from the file, by name or ID, separated by commas.',
    modes: DECLARING,
    isList: true,
  },
  'fail-on-drift': {
    description: 'Fail if the account differs from the declared state.',
    default: 'false',
    modes: ['plan'],
    isSwitch: true,
  },
  'output-file': {
    description: 'The file in the workspace to write to. Default: the log.',
    modes: ['render'],
  },
  'render-format': {
    description:
      'What to write: `cloudformation` (a template, also for StackSets), `policy-json` (only the policy documents), or `bootstrap-policy` (the minimum permissions that `bootstrap` needs).',
    default: 'cloudformation',
    modes: ['render'],
  },
  'github-token': {
    description: "The token for GitHub's REST API.",
    default: '${{ github.token }}',
    modes: ['plan', 'bootstrap', 'teardown', 'diagnose', 'assume'],
    isSecret: true,
  },
  'expected-role': {
    description: 'The role that the credentials must belong to: its name or ARN.',
    modes: ['identity'],
  },
  'minimum-remaining-seconds': {
    description: 'The minimum number of seconds that the session must still be valid.',
    modes: ['identity'],
  },
} as const satisfies Readonly<Record<string, InputSpec>>;
