/** Every input of the action, and how all of them together become one command or one failure that names every problem. */

import type { AssumeOptions } from './commands/assume.ts';
import type { BootstrapOptions } from './commands/bootstrap.ts';
import type { IdentityOptions } from './commands/identity.ts';
import { failure } from './failure.ts';
import { createInputReader, type InputReader, type RawInputs } from './input-reader.ts';
import type { Credentials, RunContext } from './ports.ts';
import { Secret } from './secret.ts';
import { defaultRegion, type Partition, parseRoleArn, type RoleArn, toPartition } from './trust/arn.ts';
import { defaultAudience, exposedClaims, GITHUB_ISSUER } from './trust/issuer.ts';
import { isRepositoryName, type SubjectContext } from './trust/subject.ts';

export const MODES = {
  assume: 'exchanges an identity for temporary credentials, checks them, exports them masked',
  plan: 'shows what `bootstrap` would change; changes nothing',
  bootstrap: 'ensures OIDC provider, role, trust and permissions; proves the result by assuming the role',
  teardown: 'removes what `bootstrap` created and still owns; nothing else',
  identity: 'who am I, and is it who I was meant to be; fails on a mismatch',
  diagnose: "explains which trust condition admits or refuses this job's token",
  render: 'writes the desired state as CloudFormation or policy JSON',
} as const;

export type Mode = keyof typeof MODES;

/** The modes that this version carries out. */
const AVAILABLE_MODES = ['assume', 'plan', 'bootstrap', 'identity'] as const satisfies readonly Mode[];

/** One row of the table: what `action.yml` and the README say of an input. */
export interface InputSpec {
  readonly description: string;
  readonly default?: string;
  /** The modes in which the input means something; `all` for every mode. */
  readonly modes: readonly Mode[] | 'all';
  /** Never shown, not even in an error. */
  readonly isSecret?: true;
  /** In the contract, but not in this version: only its default is accepted. */
  readonly isPending?: true;
}

const DECLARING: readonly Mode[] = ['plan', 'bootstrap', 'teardown', 'render'];
const WITH_CREDENTIALS: readonly Mode[] = ['plan', 'bootstrap', 'teardown', 'identity'];

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
    description: 'The role: its ARN, or its name when `allowed-account-ids` names one account.',
    modes: ['assume', 'diagnose'],
  },
  audience: {
    description: 'The audience of the ID token. Default: `sts.amazonaws.com`, in China `sts.amazonaws.com.cn`.',
    modes: 'all',
  },
  'role-session-name': {
    description:
      'The session name. Default: `<repo>-<run_id>-<run_attempt>`. Characters that AWS refuses are replaced.',
    modes: ['assume', 'bootstrap'],
  },
  'role-duration-seconds': {
    description: 'How long the session lasts, 900 to 43200 seconds.',
    default: '3600',
    modes: ['assume'],
  },
  'role-external-id': {
    description: 'The external id, for roles that demand one.',
    modes: ['assume'],
    isPending: true,
  },
  'role-chaining': {
    description: 'Assume the role with the credentials in the environment.',
    default: 'false',
    modes: ['assume'],
    isPending: true,
  },
  'aws-access-key-id': {
    description: 'The access key id of the credentials to work with.',
    modes: WITH_CREDENTIALS,
    isSecret: true,
  },
  'aws-secret-access-key': {
    description: 'The secret access key that belongs to it.',
    modes: WITH_CREDENTIALS,
    isSecret: true,
  },
  'aws-session-token': {
    description: 'The session token that belongs to them, if they are temporary.',
    modes: WITH_CREDENTIALS,
    isSecret: true,
  },
  'web-identity-token-file': {
    description: 'Assume the role with the token in this file.',
    modes: ['assume'],
    isPending: true,
  },
  'inline-session-policy': { description: 'A policy document that further limits the session.', modes: ['assume'] },
  'managed-session-policies': {
    description: 'Managed policies that further limit the session, one ARN a line.',
    modes: ['assume'],
  },
  'role-skip-session-tagging': {
    description: 'Send no session tags. An ID token of GitHub carries none anyway.',
    default: 'false',
    modes: ['assume'],
  },
  'transitive-tag-keys': {
    description: 'Session tags that chained roles inherit.',
    modes: ['assume'],
    isPending: true,
  },
  'custom-tags': { description: 'Further session tags, as JSON.', modes: ['assume'], isPending: true },
  'aws-profile': {
    description: 'Write the credentials to this profile of the AWS files.',
    modes: ['assume'],
    isPending: true,
  },
  'overwrite-aws-profile': {
    description: 'Replace a profile that exists.',
    default: 'false',
    modes: ['assume'],
    isPending: true,
  },
  'output-credentials': {
    description: 'Set the credentials as outputs of the step, too.',
    default: 'false',
    modes: ['assume'],
  },
  'output-env-credentials': {
    description: 'Export the credentials to later steps.',
    default: 'true',
    modes: ['assume'],
  },
  'unset-current-credentials': {
    description: 'Clear credentials of earlier steps first.',
    default: 'false',
    modes: ['assume'],
    isPending: true,
  },
  'mask-aws-account-id': {
    description: 'Hide the account id in the log. Job outputs that contain it are then dropped by GitHub.',
    default: 'false',
    modes: 'all',
  },
  'allowed-account-ids': {
    description:
      'The accounts that the credentials may belong to, separated by commas. Checked before anything is exported or changed.',
    modes: ['assume', 'plan', 'bootstrap', 'teardown', 'identity'],
  },
  'use-existing-credentials': {
    description: 'Keep valid credentials of an earlier step.',
    default: 'false',
    modes: ['assume'],
    isPending: true,
  },
  'force-skip-oidc': { description: 'Never use an ID token.', default: 'false', modes: ['assume'], isPending: true },
  'special-characters-workaround': {
    description: 'Ask for credentials until they hold no special characters.',
    default: 'false',
    modes: ['assume'],
    isPending: true,
  },
  'disable-retry': {
    description: 'Do not retry transient faults. A refusal is never retried.',
    default: 'false',
    modes: 'all',
  },
  'retry-max-attempts': {
    description: 'How often a call is tried when a transient fault meets it, at most 50.',
    default: '12',
    modes: 'all',
  },
  'action-timeout-s': {
    description: 'Deadline for the whole step in seconds; `0` turns it off.',
    default: '120',
    modes: 'all',
  },
  'http-proxy': { description: 'The proxy for every call.', modes: 'all', isPending: true },
  'no-proxy': { description: 'Hosts to reach without the proxy.', modes: 'all', isPending: true },
  'sts-endpoint': { description: 'The STS endpoint to use, an https address.', modes: 'all' },
  cleanup: {
    description:
      'What the post step does to the exported variables: `restore` what stood before, `clear` them, or `none`.',
    default: 'restore',
    modes: ['assume'],
  },
  refresh: {
    description: 'Write a profile whose credentials renew themselves while the job runs.',
    default: 'false',
    modes: ['assume'],
    isPending: true,
  },
  'role-name': {
    description: 'The role to ensure. Default: `gha-<owner>-<repo>`, cut to 64 characters with a hash.',
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
      'The repositories that may assume the role, one `owner/repo` a line. Default: the repository of the run.',
    modes: DECLARING,
  },
  branches: {
    description: 'The branches that may assume the role. Default: the default branch.',
    modes: DECLARING,
  },
  'git-tags': { description: 'The tags that may assume the role.', modes: DECLARING },
  environments: { description: 'The environments that may assume the role.', modes: DECLARING },
  'pull-requests': {
    description: 'Whether pull requests may assume the role.',
    default: 'false',
    modes: DECLARING,
  },
  'reusable-workflows': {
    description: 'The reusable workflows that may assume the role.',
    modes: DECLARING,
  },
  subjects: {
    description: 'Raw `sub` values or patterns, for custom subject templates.',
    modes: DECLARING,
  },
  'trust-conditions': {
    description: 'Further claims that every admitted token must meet, as a YAML map.',
    modes: DECLARING,
  },
  'subject-format': {
    description:
      "The subjects to trust: `classic`, `immutable`, `both`, or `auto`: as in the run's token, else as GitHub's API says, else `both`.",
    default: 'auto',
    modes: DECLARING,
  },
  'pin-ids': {
    description: 'Require the ids of repository and owner, where AWS supports these conditions.',
    default: 'true',
    modes: DECLARING,
  },
  'policy-arns': { description: 'Managed policies of the role, one ARN a line.', modes: DECLARING },
  'inline-policies': {
    description: 'Inline policies of the role, a YAML map from name to document or file.',
    modes: DECLARING,
    isPending: true,
  },
  'permission-presets': {
    description: 'Least-privilege building blocks for the role.',
    modes: DECLARING,
    isPending: true,
  },
  'resource-prefix': { description: 'The name prefix that presets are limited to.', modes: DECLARING, isPending: true },
  prune: {
    description: 'Remove policies of an owned role that are not declared.',
    default: 'false',
    modes: DECLARING,
    isPending: true,
  },
  adopt: {
    description: 'Take over an existing role: `merge` or `replace`.',
    default: 'false',
    modes: DECLARING,
    isPending: true,
  },
  'provider-only': {
    description: 'Ensure only the OIDC provider.',
    default: 'false',
    modes: DECLARING,
    isPending: true,
  },
  'accept-findings': {
    description: 'Rules of the trust linter that may be violated.',
    modes: DECLARING,
    isPending: true,
  },
  'resource-tags': {
    description: 'Further tags for what is created, as a YAML map.',
    modes: DECLARING,
    isPending: true,
  },
  verify: { description: 'Prove the result by assuming the role.', default: 'true', modes: ['bootstrap'] },
  'retire-bootstrap-key': {
    description: 'After a proven bootstrap, `deactivate` or `delete` the long-lived key it ran with, or `keep` it.',
    default: 'keep',
    modes: ['bootstrap'],
    isPending: true,
  },
  'save-role-arn-as': {
    description: 'The repository variable to hold the role ARN.',
    modes: ['bootstrap'],
    isPending: true,
  },
  'remove-provider': {
    description: 'Also remove the OIDC provider, if owned and trusted by no other role.',
    default: 'false',
    modes: ['teardown'],
    isPending: true,
  },
  config: { description: 'A YAML file that declares many roles and accounts.', modes: DECLARING, isPending: true },
  'fail-on-drift': {
    description: 'Fail when the account differs from the declared state.',
    default: 'false',
    modes: ['plan'],
  },
  'output-file': { description: 'The file to write to.', modes: ['render'], isPending: true },
  'render-format': {
    description: 'What to write: `cloudformation`, `policy-json` or `bootstrap-policy`.',
    default: 'cloudformation',
    modes: ['render'],
    isPending: true,
  },
  'github-token': {
    description: "The token for GitHub's REST API.",
    default: '${{ github.token }}',
    modes: ['plan', 'bootstrap', 'teardown', 'diagnose'],
    isSecret: true,
  },
  'expected-role': { description: 'The role that the credentials must be of: its name or ARN.', modes: ['identity'] },
  'minimum-remaining-seconds': {
    description: 'How long the session must still last.',
    modes: ['identity'],
    isPending: true,
  },
} as const satisfies Readonly<Record<string, InputSpec>>;

export type InputName = keyof typeof INPUTS;

type RunSelection = Pick<
  BootstrapOptions,
  'repositories' | 'contexts' | 'reusableWorkflows' | 'subjects' | 'conditions'
>;

/** What the step is to do, with every value checked. */
export type Command = CommandSettings &
  (
    | { readonly kind: 'assume'; readonly options: AssumeOptions }
    | { readonly kind: 'plan' | 'bootstrap'; readonly options: BootstrapOptions }
    | { readonly kind: 'identity'; readonly options: IdentityOptions }
  );

/** What every command needs to reach AWS and GitHub. */
export interface CommandSettings {
  readonly region: string;
  /** Seconds; 0 is no deadline. */
  readonly timeoutSeconds: number;
  /** How often a call is tried when transient faults meet it; 1 is no retry. */
  readonly maxAttempts: number;
  readonly stsEndpoint: string | undefined;
  readonly githubToken: Secret | undefined;
  readonly cleanup: Cleanup;
  /** Lines to tell before the work begins: what was assumed or changed in the inputs. */
  readonly notices: readonly string[];
}

const CLEANUPS = ['restore', 'clear', 'none'] as const;
export type Cleanup = (typeof CLEANUPS)[number];

/**
 * Reads every input. Fails with `INPUT_INVALID` (all problems in one) or `NOT_AVAILABLE_YET`; calls nothing.
 * `ambient` are the credentials of the environment, used where the inputs name none.
 */
export async function parseInputs(
  raw: RawInputs,
  context: RunContext,
  ambient: Credentials | undefined,
): Promise<Command> {
  const read = createInputReader(raw, INPUTS);
  const mode = read.oneOf('mode', Object.keys(MODES) as Mode[]);
  if (mode === undefined) throw read.failure();
  if (!isAvailable(mode)) throw failure('NOT_AVAILABLE_YET', { features: [`mode: ${mode}`] });
  read.rejectPending();
  read.noticeUnused(mode);
  switch (mode) {
    case 'assume':
      return parseAssume(read, context);
    case 'plan':
    case 'bootstrap':
      return parseBootstrap(read, context, ambient, mode);
    case 'identity':
      return parseIdentity(read, context, ambient);
  }
}

function isAvailable(mode: Mode): mode is (typeof AVAILABLE_MODES)[number] {
  return (AVAILABLE_MODES as readonly Mode[]).includes(mode);
}

function parseAssume(read: InputReader, context: RunContext): Command {
  const settings = parseSettings(read);
  for (const name of ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token']) read.reject(name);
  const allowedAccounts = parseAccounts(read);
  const given = parseRegion(read, context);
  const role = parseRole(read, allowedAccounts, given?.region);
  const region = chooseRegion(read, given, role?.partition ?? 'aws');
  if (role !== undefined && given !== undefined && toPartition(given.region) !== role.partition) {
    read.problem(
      'aws-region',
      given.region,
      `is not a region of ${role.partition}, the partition of ${read.text('role-to-assume')}`,
    );
  }
  const options = {
    region,
    audience: parseAudience(read) ?? defaultAudience(role?.partition ?? 'aws'),
    sessionName: parseSessionName(read, context),
    durationSeconds: read.integer('role-duration-seconds', 900, 43_200),
    inlineSessionPolicy: read.json('inline-session-policy'),
    managedSessionPolicies: read.lines('managed-session-policies', isPolicyArn, 'the ARN of a managed policy'),
    allowedAccounts,
    exportsCredentials: read.boolean('output-env-credentials'),
    outputsCredentials: read.boolean('output-credentials'),
    masksAccount: read.boolean('mask-aws-account-id'),
  };
  read.boolean('role-skip-session-tagging');
  read.finish();
  if (role === undefined) throw read.failure();
  return { kind: 'assume', ...settings(region), options: { ...options, role } };
}

async function parseBootstrap(
  read: InputReader,
  context: RunContext,
  ambient: Credentials | undefined,
  mode: 'plan' | 'bootstrap',
): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const options: BootstrapOptions = {
    mode,
    region,
    credentials: parseCredentials(read) ?? ambient,
    audience: parseAudience(read) ?? defaultAudience(toPartition(region)),
    allowedAccounts: parseAccounts(read),
    masksAccount: read.boolean('mask-aws-account-id'),
    sessionName: parseSessionName(read, context),
    roleName: read.matching(
      'role-name',
      /^[\w+=,.@-]{1,64}$/u,
      'a role name of IAM: 1 to 64 letters, digits or any of + = , . @ - _',
    ),
    rolePath:
      read.matching(
        'role-path',
        /^\/(?:[\x21-\x7e]{1,510}\/)?$/u,
        'a path of IAM: `/`, or one that begins and ends with `/`',
      ) ?? '/',
    roleDescription: read.matching(
      'role-description',
      /^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/u,
      'a description of IAM: at most 1000 Latin characters, no emoji',
    ),
    maxSessionDuration: read.integer('max-session-duration', 3600, 43_200),
    permissionsBoundary: read.matching('permissions-boundary', POLICY_ARN, 'the ARN of a managed policy'),
    policyArns: read.lines('policy-arns', isPolicyArn, 'the ARN of a managed policy'),
    ...(await parseRuns(read)),
    subjectFormat: read.oneOf('subject-format', ['auto', 'classic', 'immutable', 'both']) ?? 'auto',
    pinIds: read.boolean('pin-ids'),
    verify: read.boolean('verify'),
    failOnDrift: read.boolean('fail-on-drift'),
  };
  read.finish();
  return { kind: mode, ...settings(region), options };
}

/** Which runs of which repositories: the inputs that a trust policy is made of. */
async function parseRuns(read: InputReader): Promise<RunSelection> {
  const ref = 'the name alone, without `refs/…`; `*` and `?` are wildcards';
  const branches = read.lines('branches', isRefName, `a branch: ${ref}`);
  const tags = read.lines('git-tags', isRefName, `a tag: ${ref}`);
  const environments = read.lines(
    'environments',
    isEnvironmentName,
    'the name of an environment, at most 255 characters',
  );
  const contexts: readonly SubjectContext[] = [
    ...branches.map((name) => ({ kind: 'branch', name }) as const),
    ...tags.map((name) => ({ kind: 'tag', name }) as const),
    ...environments.map((name) => ({ kind: 'environment', name }) as const),
    ...(read.boolean('pull-requests') ? [{ kind: 'pull-request' } as const] : []),
  ];
  return {
    repositories: read.lines('repositories', isRepositoryName, '`owner/repo`, without wildcards'),
    contexts,
    reusableWorkflows: read.lines(
      'reusable-workflows',
      (item) => /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^\s@]+\.ya?ml@\S+$/u.test(item),
      '`owner/repo/.github/workflows/file.yml@ref`, the ref in full, such as `refs/heads/main`, or a commit',
    ),
    subjects: read.lines('subjects', (item) => /^[^\p{Cc}]{1,512}$/u.test(item), 'a `sub` value'),
    conditions: await parseConditions(read),
  };
}

/** Claims that AWS offers as conditions, less those that other inputs decide. */
const CONDITION_CLAIMS = exposedClaims('aws', GITHUB_ISSUER).filter((claim) => claim !== 'sub' && claim !== 'aud');

/** The YAML library is loaded only when there is YAML to read. */
async function parseConditions(read: InputReader): Promise<RunSelection['conditions']> {
  const text = read.text('trust-conditions');
  if (text === undefined) return {};
  const { parseYamlMap } = await import('./yaml-map.ts');
  const parsed = parseYamlMap(text);
  if (parsed.kind === 'invalid') {
    read.problem('trust-conditions', text, `is not a YAML map from claim to one or more values: ${parsed.problem}`);
    return {};
  }
  const accepted = CONDITION_CLAIMS.map((name) => `\`${name}\``).join(', ');
  for (const [claim, values] of Object.entries(parsed.map)) {
    if (!CONDITION_CLAIMS.includes(claim)) {
      read.problem('trust-conditions', claim, `is not a claim that AWS can test; accepted: ${accepted}`);
    }
    if (values.length === 0 || values.includes('')) read.problem('trust-conditions', claim, 'has no value');
  }
  return parsed.map;
}

/** Names that git allows for branches and tags, and wildcards. https://git-scm.com/docs/git-check-ref-format */
function isRefName(name: string): boolean {
  return /^[^\s~^:\\[\p{Cc}]{1,255}$/u.test(name) && !/^refs\/|^\/|\/$|\.\./u.test(name);
}

function isEnvironmentName(name: string): boolean {
  return /^[^\p{Cc}]{1,255}$/u.test(name);
}

function parseIdentity(read: InputReader, context: RunContext, ambient: Credentials | undefined): Command {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const expected = read.text('expected-role');
  const expectedRole = expected === undefined ? undefined : parseExpectedRole(read, expected);
  const options: IdentityOptions = {
    credentials: parseCredentials(read) ?? ambient,
    allowedAccounts: parseAccounts(read),
    expectedRole,
    masksAccount: read.boolean('mask-aws-account-id'),
  };
  read.finish();
  return { kind: 'identity', ...settings(region), options };
}

function parseExpectedRole(read: InputReader, text: string): IdentityOptions['expectedRole'] {
  const arn = parseRoleArn(text);
  if (arn !== undefined) return arn;
  if (/^[\w+=,.@-]{1,64}$/u.test(text)) return { name: text };
  read.problem('expected-role', text, 'is neither the name nor the ARN of a role');
  return undefined;
}

/** What all modes share; the region and the notices are known only at the end. */
function parseSettings(read: InputReader): (region: string) => CommandSettings {
  const isRetrying = !read.boolean('disable-retry');
  const attempts = read.integer('retry-max-attempts', 1, 50);
  const timeoutSeconds = read.integer('action-timeout-s', 0, 21_600);
  const stsEndpoint = parseEndpoint(read);
  const githubToken = read.text('github-token');
  const cleanup = read.oneOf('cleanup', CLEANUPS) ?? 'restore';
  return (region) => ({
    region,
    timeoutSeconds,
    maxAttempts: isRetrying ? attempts : 1,
    stsEndpoint,
    githubToken: githubToken === undefined ? undefined : new Secret(githubToken),
    cleanup,
    notices: read.notices,
  });
}

function parseEndpoint(read: InputReader): string | undefined {
  const text = read.text('sts-endpoint');
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost' || url?.hostname === '[::1]';
  // The ID token travels to this address, so it must not do so in clear text beyond the machine.
  if (url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) return text;
  read.problem('sts-endpoint', text, 'is not an https address');
  return undefined;
}

interface GivenRegion {
  readonly region: string;
  readonly from: 'input' | 'environment';
}

const REGION = /^(?:[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}|aws-global)$/u;

function parseRegion(read: InputReader, context: RunContext): GivenRegion | undefined {
  const input = read.matching('aws-region', REGION, 'an AWS region such as `us-east-1`');
  if (input !== undefined) return { region: input, from: 'input' };
  if (read.text('aws-region') !== undefined || context.region === undefined) return undefined;
  if (REGION.test(context.region)) return { region: context.region, from: 'environment' };
  read.problem('aws-region', context.region, 'comes from AWS_REGION and is not an AWS region such as `us-east-1`');
  return undefined;
}

function chooseRegion(read: InputReader, given: GivenRegion | undefined, partition: Partition): string {
  if (given !== undefined) return given.region;
  const region = defaultRegion(partition);
  read.notice(`No \`aws-region\` given and AWS_REGION is not set: using ${region}.`);
  return region;
}

function parseRole(
  read: InputReader,
  allowedAccounts: readonly string[],
  region: string | undefined,
): RoleArn | undefined {
  const text = read.text('role-to-assume');
  if (text === undefined) {
    read.problem(
      'role-to-assume',
      '',
      'is empty: give a role, or check the secret or variable that it comes from; an expression that resolves to nothing leaves it empty',
    );
    return undefined;
  }
  const arn = parseRoleArn(text);
  if (arn !== undefined) return arn;
  if (!/^[\w+=,.@-]{1,64}$/u.test(text)) {
    read.problem(
      'role-to-assume',
      text,
      'is neither the ARN of a role (`arn:aws:iam::111122223333:role/NAME`) nor the name of one',
    );
    return undefined;
  }
  const [account, ...others] = allowedAccounts;
  if (account === undefined || others.length > 0) {
    read.problem(
      'role-to-assume',
      text,
      'is the name of a role, and its account is not known: give the ARN, or exactly one account in `allowed-account-ids`',
    );
    return undefined;
  }
  return { partition: region === undefined ? 'aws' : toPartition(region), account, path: '/', name: text };
}

function parseAccounts(read: InputReader): readonly string[] {
  return read.items(
    'allowed-account-ids',
    (item) => /^\d{12}$/u.test(item),
    'a list of account ids of 12 digits, separated by commas',
  );
}

function parseAudience(read: InputReader): string | undefined {
  return read.matching('audience', /^[\x21-\x7e]{1,255}$/u, 'an audience: 1 to 255 characters without spaces');
}

/** Fails the inputs when only one half of a key pair is there; the other half must never come from somewhere else. */
function parseCredentials(read: InputReader): Credentials | undefined {
  const accessKeyId = read.matching(
    'aws-access-key-id',
    /^\w{16,128}$/u,
    'an access key id: 16 to 128 letters and digits',
  );
  const secretAccessKey = read.text('aws-secret-access-key');
  const sessionToken = read.text('aws-session-token');
  const hasKeyId = read.text('aws-access-key-id') !== undefined;
  if (!hasKeyId && secretAccessKey === undefined && sessionToken === undefined) return undefined;
  if (!hasKeyId) {
    read.problem(
      'aws-access-key-id',
      '',
      'is empty, although the rest of the credentials is given: check the secret it comes from',
    );
  }
  if (secretAccessKey === undefined) {
    read.problem(
      'aws-secret-access-key',
      '',
      'is empty, although the rest of the credentials is given: check the secret it comes from',
    );
  }
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return {
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
    sessionToken: sessionToken === undefined ? undefined : new Secret(sessionToken),
    from: 'the inputs `aws-access-key-id` and `aws-secret-access-key`',
  };
}

/** AWS's rule for `RoleSessionName`. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const SESSION_NAME_LIMIT = 64;

function parseSessionName(read: InputReader, context: RunContext): string {
  const given = read.text('role-session-name');
  if (given === undefined) {
    const suffix = `-${context.runId}-${context.runAttempt}`;
    const repo = context.repository?.split('/')[1] ?? 'github';
    return `${cleanSessionName(repo).slice(0, SESSION_NAME_LIMIT - suffix.length)}${cleanSessionName(suffix)}`;
  }
  const name = cleanSessionName(given).slice(0, SESSION_NAME_LIMIT);
  if (name.length < 2) read.problem('role-session-name', given, 'is shorter than 2 characters');
  if (name !== given) read.notice(`\`role-session-name\` was made acceptable to AWS: ${name}`);
  return name;
}

function cleanSessionName(text: string): string {
  return text.replace(/[^\w+=,.@-]/gu, '-');
}

const POLICY_ARN = /^arn:aws(?:-[a-z]+)*:iam::(?:\d{12}|aws):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/u;

function isPolicyArn(text: string): boolean {
  return POLICY_ARN.test(text);
}
