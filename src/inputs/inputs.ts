/** Every input of the action: its name, meaning and default. `action.yml` and the README are generated from this table. */

export const MODES = {
  assume: "exchanges the job's ID token for temporary credentials, checks them, exports them masked",
  plan: 'shows what `bootstrap` would change; changes nothing',
  bootstrap: 'ensures OIDC provider, role, trust and permissions; proves the result by assuming the role',
  teardown: 'removes what `bootstrap` created and still owns; nothing else',
  identity: 'checks which AWS identity the job has; fails if it is not the expected one',
  diagnose:
    "explains which trust condition admits or refuses this job's token, lints the trust policy; changes nothing",
  render: 'writes the desired state as CloudFormation or policy JSON, or the policy that `bootstrap` itself needs',
} as const;

export type Mode = keyof typeof MODES;

/** One row of the table: what `action.yml` and the README say of an input. */
export interface InputSpec {
  /** For `action.yml`, the pages and the help of the terminal: the bundle of the action leaves it out. */
  readonly description: string;
  readonly default?: string;
  /** The modes in which the input means something; `all` for every mode. */
  readonly modes: readonly Mode[] | 'all';
  /** Never shown, not even in an error. */
  readonly isSecret?: true;
  /** `true` or `false`; in a terminal a flag that needs no value. */
  readonly isSwitch?: true;
  /** Several values; in a terminal a flag that may be repeated. */
  readonly isList?: true;
  /**
   * The environment variable that gives the input where the workflow does not. The default of such an input is left out
   * of `action.yml`, because the runner would hand it over as if the workflow had given it.
   */
  readonly variable?: string;
}

const DECLARING: readonly Mode[] = ['plan', 'bootstrap', 'teardown', 'render'];
const WITH_CREDENTIALS: readonly Mode[] = ['plan', 'bootstrap', 'teardown', 'identity', 'diagnose'];
/** `diagnose`, and `assume` when it is refused, compare with what these say when they cannot read IAM. */
const TRUSTING: readonly Mode[] = [...DECLARING, 'diagnose', 'assume'];

export const INPUTS = {
  mode: {
    description: `What to do: ${Object.keys(MODES)
      .map((mode) => `\`${mode}\``)
      .join(', ')}.`,
    default: 'assume',
    modes: 'all',
  },
  'aws-region': {
    description: "The AWS region. Else `AWS_REGION`, `AWS_DEFAULT_REGION`, then the default of the role's partition.",
    modes: 'all',
  },
  'role-to-assume': {
    description:
      'The role: its ARN, or its name when `allowed-account-ids` names one account or the step works with credentials. In `diagnose` with credentials a name is enough; default: the role that `bootstrap` would create.',
    modes: ['assume', 'diagnose'],
    variable: 'ROLE_TO_ASSUME',
  },
  audience: {
    description: 'The audience of the ID token. Default: `sts.amazonaws.com`, in China `sts.amazonaws.com.cn`.',
    modes: 'all',
  },
  'role-session-name': {
    description:
      'The session name. Default: `<repo>-<run_id>-<run_attempt>`. Characters that AWS refuses are replaced.',
    modes: ['assume', 'plan', 'bootstrap', 'teardown'],
    variable: 'ROLE_SESSION_NAME',
  },
  'role-duration-seconds': {
    description: 'How long the session lasts, 900 to 43200 seconds.',
    default: '3600',
    modes: ['assume'],
    variable: 'ROLE_DURATION_SECONDS',
  },
  'role-external-id': {
    description: 'The external id, for roles that demand one. Sent when the role is assumed with credentials.',
    modes: ['assume'],
    variable: 'ROLE_EXTERNAL_ID',
  },
  'role-chaining': {
    description:
      'Assume the role with the credentials of the environment: variables, the profile in `AWS_PROFILE`, or the role of the container or instance.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'ROLE_CHAINING',
  },
  'aws-access-key-id': {
    description:
      'The access key id of the credentials to work with. Default: those in the environment; in `assume` none, because there they replace the ID token.',
    modes: ['assume', ...WITH_CREDENTIALS],
    isSecret: true,
  },
  'aws-secret-access-key': {
    description: 'The secret access key that belongs to it.',
    modes: ['assume', ...WITH_CREDENTIALS],
    isSecret: true,
  },
  'aws-session-token': {
    description: 'The session token, if the credentials are temporary.',
    modes: ['assume', ...WITH_CREDENTIALS],
    isSecret: true,
  },
  'web-identity-token-file': {
    description: 'Assume the role with the web identity token in this file; a relative path is in the workspace.',
    modes: ['assume'],
    variable: 'WEB_IDENTITY_TOKEN_FILE',
  },
  'inline-session-policy': {
    description: 'A policy document that further limits the session.',
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
      'Send no session tags when the role is assumed with credentials. With a token none are sent: it would have to hold them itself.',
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
  'custom-tags': { description: 'Further session tags, as a JSON object from key to value.', modes: ['assume'] },
  'aws-profile': {
    description:
      'Write the credentials to this profile of the AWS files (`AWS_SHARED_CREDENTIALS_FILE`, `AWS_CONFIG_FILE`, else those in `~/.aws`).',
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
    description: 'Set the credentials as outputs of the step, too.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'OUTPUT_CREDENTIALS',
  },
  'output-env-credentials': {
    description: 'Export the credentials to later steps. Default: `true`, and `false` with `aws-profile`.',
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
    description: 'Hide the account id in the log. Job outputs that contain it are then dropped by GitHub.',
    default: 'false',
    modes: 'all',
    isSwitch: true,
    variable: 'MASK_AWS_ACCOUNT_ID',
  },
  'allowed-account-ids': {
    description:
      'The accounts that the credentials may belong to, separated by commas. Checked before anything is exported or changed.',
    modes: 'all',
    isList: true,
  },
  'use-existing-credentials': {
    description: 'Keep the credentials of the environment if they are valid.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
    variable: 'USE_EXISTING_CREDENTIALS',
  },
  'force-skip-oidc': {
    description:
      'Never use an ID token: the role is assumed with access keys, a token file or the role of the container.',
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
    description: 'Do not retry transient faults. A refusal by the trust policy is never retried.',
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
      'Deadline for the whole step in seconds; `0` turns it off. With `config` the default grows by two seconds for every further role.',
    default: '120',
    modes: 'all',
  },
  'http-proxy': {
    description:
      'The proxy for the calls to AWS. Else `HTTPS_PROXY` or `HTTP_PROXY`, in upper or lower case, which hold for every call.',
    modes: 'all',
  },
  'no-proxy': { description: 'Hosts to reach without the proxy, separated by commas. Else `NO_PROXY`.', modes: 'all' },
  'sts-endpoint': { description: 'The STS endpoint to use, an https address.', modes: 'all' },
  cleanup: {
    description:
      'What the post step does to the exported variables: `restore` what stood before, `clear` them, or `none`. `AWS_SKIP_CLEANUP_STEP: true` in the environment skips the post step.',
    default: 'restore',
    modes: ['assume'],
  },
  refresh: {
    description:
      'Hand later steps a profile whose credentials renew themselves while the job runs, instead of credentials that end. See docs/refresh.md.',
    default: 'false',
    modes: ['assume'],
    isSwitch: true,
  },
  'role-name': {
    description:
      'The role to ensure. Default: `gha-<owner>-<repo>`, cut to 64 characters with a hash. With `config`: only this role of it.',
    modes: DECLARING,
  },
  'role-path': { description: 'The path of the role.', default: '/', modes: DECLARING },
  'role-description': {
    description: 'The description of the role. Default: one that names the repository.',
    modes: DECLARING,
  },
  'max-session-duration': {
    description: 'The longest session of the role, 3600 to 43200 seconds.',
    default: '3600',
    modes: DECLARING,
  },
  'permissions-boundary': {
    description: 'The ARN of the policy that bounds the permissions of the role.',
    modes: DECLARING,
  },
  repositories: {
    description:
      'The repositories that may assume the role, one `owner/repo` per line. Default: the repository of the run. `owner/repo@ID` also says which id the repository must have.',
    modes: TRUSTING,
    isList: true,
  },
  branches: {
    description: 'The branches that may assume the role. Default, if no input names runs: the default branch.',
    modes: TRUSTING,
    isList: true,
  },
  'git-tags': { description: 'The tags that may assume the role.', modes: TRUSTING, isList: true },
  environments: { description: 'The environments that may assume the role.', modes: TRUSTING, isList: true },
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
    description: 'Raw `sub` values or patterns, for custom subject templates.',
    modes: TRUSTING,
    isList: true,
  },
  'trust-conditions': {
    description: 'Further claims that every admitted token must meet, as a YAML map from claim to one or more values.',
    modes: TRUSTING,
  },
  'subject-format': {
    description:
      "The subjects to trust: `classic`, `immutable`, `both`, or `auto`: as in the run's token, else as GitHub's API says, else `both`.",
    default: 'auto',
    modes: TRUSTING,
  },
  'pin-ids': {
    description: 'Require the ids of repository and owner, where AWS supports these conditions.',
    default: 'true',
    modes: TRUSTING,
    isSwitch: true,
  },
  'policy-arns': { description: 'Managed policies of the role, one ARN per line.', modes: DECLARING, isList: true },
  'inline-policies': {
    description:
      'Inline policies of the role: a YAML map from name to policy document, or to the path of a JSON file in the workspace.',
    modes: DECLARING,
  },
  'permission-presets': {
    description:
      'Least-privilege building blocks for the role, all limited to `resource-prefix`: `ecr`, `s3-artifacts`, `ssm-parameters`, `cloudformation`, `iam-roles`, `ami`, `sns`, `cdk-deploy`.',
    modes: DECLARING,
    isList: true,
  },
  'resource-prefix': {
    description: 'The name prefix of all resources that `permission-presets` grant access to. End it with `-`.',
    modes: DECLARING,
  },
  prune: {
    description:
      'Remove managed and inline policies and a permissions boundary that an owned role has and the inputs do not declare. Else they are shown and kept.',
    default: 'false',
    modes: DECLARING,
    isSwitch: true,
  },
  adopt: {
    description:
      'Take over an existing role that this action did not create: `merge` keeps its other trust statements, policies and tags; `replace` makes its trust the declared one; `false` refuses and shows the difference.',
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
    description: 'Ensure (or in `teardown` remove) only the OIDC provider, no role.',
    default: 'false',
    modes: DECLARING,
    isSwitch: true,
  },
  'accept-findings': {
    description: 'Rules of the trust linter that may be violated, such as `T09`, separated by commas or line ends.',
    modes: DECLARING,
    isList: true,
  },
  'resource-tags': {
    description: 'Further tags of the role, and of a provider that is created, as a YAML map.',
    modes: DECLARING,
  },
  verify: {
    description: "Prove the result by assuming the role, where the trust policy admits this run's token.",
    default: 'true',
    modes: ['bootstrap'],
    isSwitch: true,
  },
  'retire-bootstrap-key': {
    description: 'After a proven bootstrap, `deactivate` or `delete` the long-lived key it ran with, or `keep` it.',
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
      'The repository variable to hold the role ARN. Needs a `github-token` that may write variables; the default token of a job may not.',
    modes: ['bootstrap'],
  },
  'remove-provider': {
    description: 'Also remove the OIDC provider, if this action created it and no other role trusts it.',
    default: 'false',
    modes: ['teardown'],
    isSwitch: true,
  },
  config: {
    description:
      'A YAML file of the workspace that declares many roles and accounts, instead of the inputs that declare one role. Its schema is `schema/gh-oidc-aws.schema.json`.',
    modes: TRUSTING,
  },
  account: {
    description: 'With `config`: only these accounts of it, by name or id, separated by commas.',
    modes: DECLARING,
    isList: true,
  },
  'fail-on-drift': {
    description: 'Fail when the account differs from the declared state.',
    default: 'false',
    modes: ['plan'],
    isSwitch: true,
  },
  'output-file': {
    description: 'The file of the workspace to write to. Default: the log.',
    modes: ['render'],
  },
  'render-format': {
    description:
      'What to write: `cloudformation` (a template, also for StackSets), `policy-json` (the documents alone) or `bootstrap-policy` (the least that `bootstrap` must be allowed).',
    default: 'cloudformation',
    modes: ['render'],
  },
  'github-token': {
    description: "The token for GitHub's REST API.",
    default: '${{ github.token }}',
    modes: ['plan', 'bootstrap', 'teardown', 'diagnose', 'assume'],
    isSecret: true,
  },
  'expected-role': { description: 'The role that the credentials must be of: its name or ARN.', modes: ['identity'] },
  'minimum-remaining-seconds': {
    description: 'How many seconds the session must still last.',
    modes: ['identity'],
  },
} as const satisfies Readonly<Record<string, InputSpec>>;
