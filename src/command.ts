/** How all inputs together become one command, or one failure that names every problem. */

import { type AmbientInput, chooseSource, type SourceChoice } from './assume-source.ts';
import type { AssumeOptions } from './commands/assume.ts';
import type { RoleOfSource, Source, SourceOptions } from './commands/assume-from-source.ts';
import type { BootstrapOptions } from './commands/bootstrap.ts';
import type { Declaration } from './commands/declare.ts';
import type { DiagnoseOptions } from './commands/diagnose.ts';
import type { IdentityOptions } from './commands/identity.ts';
import type { SessionOptions } from './commands/session.ts';
import { failure } from './failure.ts';
import { createInputReader, type InputReader, type RawInputs, type ReadVariable } from './input-reader.ts';
import { INPUTS, isPending, MODES, type Mode, type PENDING_MODES } from './inputs.ts';
import type { InlinePolicy, Tags } from './plan/state.ts';
import type { Credentials, RunContext } from './ports.ts';
import { Secret } from './secret.ts';
import { defaultRegion, type Partition, parseRoleArn, type RoleArn, type RoleName, toPartition } from './trust/arn.ts';
import { defaultAudience, exposedClaims, GITHUB_ISSUER } from './trust/issuer.ts';
import { measurePolicy, type PolicyDocument, parsePolicy, renderPolicy } from './trust/policy.ts';
import { isRepositoryName, type SubjectContext } from './trust/subject.ts';

/** Reads a file of the workspace; `undefined` when that cannot be done. */
export type ReadFile = (path: string) => string | undefined;

/** The inputs that say which runs are trusted. */
const TRUST_INPUTS = [
  'repositories',
  'branches',
  'git-tags',
  'environments',
  'pull-requests',
  'reusable-workflows',
  'subjects',
  'trust-conditions',
] as const;

type RunSelection = Pick<
  BootstrapOptions,
  'repositories' | 'contexts' | 'reusableWorkflows' | 'subjects' | 'conditions'
>;

/** What the step is to do, with every value checked. */
export type Command = CommandSettings &
  (
    | { readonly kind: 'assume'; readonly options: AssumeOptions; readonly keepsExisting: boolean }
    | { readonly kind: 'assume-from-source'; readonly options: SourceOptions; readonly keepsExisting: boolean }
    | { readonly kind: 'plan' | 'bootstrap'; readonly options: BootstrapOptions }
    | { readonly kind: 'identity'; readonly options: IdentityOptions }
    | { readonly kind: 'diagnose'; readonly options: DiagnoseOptions }
  );

/** What every command needs to reach AWS and GitHub. */
export interface CommandSettings {
  readonly region: string;
  /** Seconds; 0 is no deadline. */
  readonly timeoutSeconds: number;
  /** How often a call is tried when transient faults meet it; 1 is no retry. */
  readonly maxAttempts: number;
  readonly stsEndpoint: string | undefined;
  /** The proxy for calls to AWS, and the hosts without one, where the inputs name them. */
  readonly proxy: { readonly address: string | undefined; readonly without: string | undefined };
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
export async function parseCommand(
  raw: RawInputs,
  context: RunContext,
  ambient: Credentials | undefined,
  readFile: ReadFile,
  readVariable: ReadVariable,
): Promise<Command> {
  const read = createInputReader(raw, INPUTS, readVariable);
  const mode = read.oneOf('mode', Object.keys(MODES) as Mode[]);
  if (mode === undefined) throw read.failure();
  if (!isAvailable(mode)) throw failure('NOT_AVAILABLE_YET', { features: [`mode: ${mode}`] });
  read.rejectPending();
  read.noticeUnused(mode);
  switch (mode) {
    case 'assume':
      return parseAssume(read, context, readFile, readVariable);
    case 'plan':
    case 'bootstrap':
      return parseBootstrap(read, context, ambient, mode, readFile);
    case 'identity':
      return parseIdentity(read, context, ambient);
    case 'diagnose':
      return parseDiagnose(read, context, ambient, readFile);
  }
}

function isAvailable(mode: Mode): mode is Exclude<Mode, (typeof PENDING_MODES)[number]> {
  return !isPending(mode);
}

async function parseAssume(
  read: InputReader,
  context: RunContext,
  readFile: ReadFile,
  readVariable: ReadVariable,
): Promise<Command> {
  const settings = parseSettings(read);
  const allowedAccounts = parseAccounts(read);
  const given = parseRegion(read, context);
  const credentials = parseCredentials(read);
  const keepsExisting = read.boolean('use-existing-credentials');
  const choice = chooseSource({
    hasRole: read.text('role-to-assume') !== undefined,
    hasAccessKey: read.text('aws-access-key-id') !== undefined,
    hasTokenFile: read.text('web-identity-token-file') !== undefined,
    chainsRoles: read.boolean('role-chaining'),
    skipsIdToken: read.boolean('force-skip-oidc'),
    keepsExisting,
    hasContainerRole: CONTAINER_VARIABLES.some((name) => readVariable(name) !== undefined),
  });
  const source = readSource(read, choice, credentials);
  const tellsAccount = source?.kind === 'access-key' || source?.kind === 'ambient';
  const role =
    read.text('role-to-assume') === undefined
      ? undefined
      : parseAssumedRole(read, allowedAccounts, given?.region, tellsAccount);
  const region = chooseRegion(read, given, role?.partition ?? 'aws');
  if (role?.account !== undefined && given !== undefined && toPartition(given.region) !== role.partition) {
    read.problem(
      'aws-region',
      given.region,
      `is not a region of ${role.partition}, the partition of ${read.text('role-to-assume')}`,
    );
  }
  const session = parseSession(read, context, region, allowedAccounts, readVariable);
  const common = { ...settings(region), keepsExisting };
  const refreshes = parseRefresh(read, source, session);
  const maxAttempts = session.wantsPlainSecret ? PLAIN_SECRET_ATTEMPTS : common.maxAttempts;
  if (source === undefined) {
    const options = {
      ...session,
      audience: parseAudience(read) ?? defaultAudience(role?.partition ?? 'aws'),
      declaration: await findDeclaration(read, region, readFile),
      refreshes,
    };
    noticeWithoutCredentials(read);
    read.finish();
    if (role?.account === undefined) throw read.failure();
    return { kind: 'assume', ...common, maxAttempts, options: { ...options, role } };
  }
  const externalId = read.matching(
    'role-external-id',
    /^[\w+=,.@:/-]{2,1224}$/u,
    'an external id of AWS: 2 to 1224 letters, digits or any of + = , . @ : / - _',
  );
  if (source.kind === 'token-file') noticeWithoutCredentials(read);
  const tags =
    source.kind === 'token-file' || role === undefined ? NO_TAGS : await parseSessionTags(read, readVariable);
  read.finish();
  return {
    kind: 'assume-from-source',
    ...common,
    maxAttempts,
    options: { ...session, source, role, externalId, tags },
  };
}

/** With these a container offers the credentials of its role. */
const CONTAINER_VARIABLES = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];

/** The workaround for special characters overrides what the inputs say of retries, as it always has. */
const PLAIN_SECRET_ATTEMPTS = 12;

const NO_TAGS: SourceOptions['tags'] = { lasting: [], droppable: [], custom: [], transitiveKeys: [] };

/** The source with what it needs; `undefined` for the ID token of the job, and when an input must change. */
function readSource(read: InputReader, choice: SourceChoice, credentials: Credentials | undefined): Source | undefined {
  switch (choice.kind) {
    case 'id-token':
      return undefined;
    case 'problem':
      read.problem(choice.input, '', choice.problem);
      return undefined;
    case 'token-file':
      if (credentials !== undefined) read.notice('`web-identity-token-file` is used, `aws-access-key-id` is not.');
      return { kind: 'token-file', path: read.text('web-identity-token-file') ?? '' };
    case 'access-key':
      return credentials === undefined ? undefined : { kind: 'access-key', credentials };
    case 'ambient':
      return { kind: 'ambient', askedBy: choice.askedBy satisfies AmbientInput };
  }
}

/** A token has its own tags, and its trust policy its own conditions. */
function noticeWithoutCredentials(read: InputReader): void {
  for (const name of ['custom-tags', 'transitive-tag-keys', 'role-external-id']) {
    if (read.isGiven(name)) read.notice(`\`${name}\` has no effect when a role is assumed with a token.`);
  }
}

/** What all sources share. */
function parseSession(
  read: InputReader,
  context: RunContext,
  region: string,
  allowedAccounts: readonly string[],
  readVariable: ReadVariable,
): SessionOptions {
  const profile = read.matching(
    'aws-profile',
    /^[^\s[\]/\\'"\p{Cc}]{1,255}$/u,
    'the name of a profile, without white space, brackets, quotes and slashes',
  );
  const mayReplace = read.boolean('overwrite-aws-profile');
  const hasChoice = read.text('output-env-credentials') !== undefined;
  const exportsCredentials = hasChoice ? read.boolean('output-env-credentials') : profile === undefined;
  const unsetsCurrent = read.boolean('unset-current-credentials');
  read.boolean('role-skip-session-tagging');
  return {
    region,
    partition: toPartition(region),
    sessionName: parseSessionName(read, context),
    durationSeconds: read.integer('role-duration-seconds', 900, 43_200),
    inlineSessionPolicy: read.json('inline-session-policy'),
    managedSessionPolicies: read.lines('managed-session-policies', isPolicyArn, 'the ARN of a managed policy'),
    allowedAccounts,
    exportsCredentials,
    outputsCredentials: read.boolean('output-credentials'),
    masksAccount: read.boolean('mask-aws-account-id'),
    stale: findStale(unsetsCurrent, readVariable),
    unsetsCurrent,
    warnings: exportsCredentials && profile === undefined ? warnOfProfile(readVariable) : [],
    profile: profile === undefined ? undefined : { name: profile, mayReplace },
    wantsPlainSecret: read.boolean('special-characters-workaround'),
  };
}

/** Variables that the SDKs read along with a key, and that must not be left over from another one. */
const KEY_VARIABLES = ['AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN', 'AWS_CREDENTIAL_EXPIRATION'];

/**
 * Further variables by which the SDKs find credentials. `AWS_PROFILE` is not among them: the runner cannot unset a variable,
 * and the AWS CLI fails on an empty name of a profile. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 */
const SOURCE_VARIABLES = [
  ...CONTAINER_VARIABLES,
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_CREDENTIAL_SCOPE',
];

/** These mean something together only; alone, `AWS_ROLE_ARN` is a favourite name of people for a variable of their own. */
const TOKEN_FILE_VARIABLES = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME'];

function findStale(unsetsCurrent: boolean, readVariable: ReadVariable): SessionOptions['stale'] {
  const isSet = (name: string): boolean => readVariable(name) !== undefined;
  const hasTokenFile = isSet('AWS_WEB_IDENTITY_TOKEN_FILE');
  const sources = [...SOURCE_VARIABLES, ...(hasTokenFile ? TOKEN_FILE_VARIABLES : [])];
  return { ofKeys: KEY_VARIABLES.filter(isSet), ofSources: unsetsCurrent ? sources.filter(isSet) : [] };
}

function warnOfProfile(readVariable: ReadVariable): readonly string[] {
  const variable = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].find((name) => readVariable(name) !== undefined);
  if (variable === undefined) return [];
  return [
    `${variable} is set to ${readVariable(variable)}, and some SDKs prefer a profile to the exported credentials. The runner cannot unset a variable: remove it where it is set, or write this profile with \`aws-profile\`.`,
  ];
}

/** The tags of the run and those of the inputs; loaded for sources that can send them. */
async function parseSessionTags(read: InputReader, readVariable: ReadVariable): Promise<SourceOptions['tags']> {
  const { describeRun, parseCustomTags } = await import('./session-tags.ts');
  const run = describeRun(readVariable);
  const text = read.text('custom-tags') ?? '{}';
  const custom = parseCustomTags(text, run.lasting.length + run.droppable.length);
  if (custom.kind === 'invalid') for (const problem of custom.problems) read.problem('custom-tags', '', problem);
  const transitiveKeys = read.lines(
    'transitive-tag-keys',
    (key) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key),
    'the key of a session tag',
  );
  if (read.boolean('role-skip-session-tagging') || custom.kind === 'invalid') return NO_TAGS;
  return { ...run, custom: custom.tags, transitiveKeys };
}

/** A role by its ARN, or by its name with or without a path, whose account is then found elsewhere. */
function parseAssumedRole(
  read: InputReader,
  allowedAccounts: readonly string[],
  region: string | undefined,
  tellsAccount: boolean,
): (RoleArn & { readonly partition: Partition }) | (RoleOfSource & { readonly partition?: undefined }) | undefined {
  const text = read.text('role-to-assume') ?? '';
  const [, path = '', name = ''] = /^\/?((?:[\x21-\x2e\x30-\x7e]+\/)*)([\w+=,.@-]{1,64})$/u.exec(text) ?? [];
  const isBare = name !== '' && !text.startsWith('arn:');
  if (!isBare || (allowedAccounts.length !== 1 && !tellsAccount)) return parseRole(read, allowedAccounts, region);
  const [account] = allowedAccounts;
  const full = `/${path}`;
  if (account === undefined || allowedAccounts.length !== 1) return { path: full, name };
  return { partition: region === undefined ? 'aws' : toPartition(region), account, path: full, name };
}

/** Only an ID token can be had again and again, and a profile is found through the environment alone. */
function parseRefresh(read: InputReader, source: Source | undefined, { exportsCredentials }: SessionOptions): boolean {
  if (!read.boolean('refresh')) return false;
  if (source !== undefined || read.boolean('use-existing-credentials')) {
    read.problem('refresh', '', "renews credentials with the job's ID token, and other inputs ask for another source");
  }
  if (read.text('aws-profile') !== undefined) {
    read.problem('refresh', '', 'makes a profile of its own, which `aws-profile` cannot name');
  } else if (!exportsCredentials) {
    read.problem(
      'refresh',
      '',
      'hands the credentials on through the environment, which `output-env-credentials: false` forbids',
    );
  }
  return true;
}

async function parseBootstrap(
  read: InputReader,
  context: RunContext,
  ambient: Credentials | undefined,
  mode: 'plan' | 'bootstrap',
  readFile: ReadFile,
): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const options: BootstrapOptions = {
    ...(await parseDeclaration(read, region, readFile)),
    mode,
    credentials: parseCredentials(read) ?? ambient,
    allowedAccounts: parseAccounts(read),
    acceptFindings: read.items(
      'accept-findings',
      (item) => /^T\d\d$/u.test(item),
      'rules of the trust linter, such as `T09`',
    ),
    masksAccount: read.boolean('mask-aws-account-id'),
    sessionName: parseSessionName(read, context),
    verify: read.boolean('verify'),
    retireKey: read.oneOf('retire-bootstrap-key', ['keep', 'deactivate', 'delete']) ?? 'keep',
    failOnDrift: read.boolean('fail-on-drift'),
  };
  read.finish();
  return { kind: mode, ...settings(region), options };
}

/** The declaration where the trust inputs declare anything; elsewhere the other inputs of it mean nothing. */
async function findDeclaration(
  read: InputReader,
  region: string,
  readFile: ReadFile,
): Promise<Declaration | undefined> {
  return TRUST_INPUTS.some((name) => read.isGiven(name)) ? parseDeclaration(read, region, readFile) : undefined;
}

/** Everything that declares the role. */
async function parseDeclaration(read: InputReader, region: string, readFile: ReadFile): Promise<Declaration> {
  return {
    region,
    audience: parseAudience(read) ?? defaultAudience(toPartition(region)),
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
    inlinePolicies: await parseInlinePolicies(read, readFile),
    prune: read.boolean('prune'),
    resourceTags: await parseTags(read),
    ...(await parseRuns(read)),
    subjectFormat: read.oneOf('subject-format', ['auto', 'classic', 'immutable', 'both']) ?? 'auto',
    pinIds: read.boolean('pin-ids'),
  };
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
  const { parseTextMap } = await import('./yaml-map.ts');
  const parsed = parseTextMap(text);
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

/** IAM's quota for all inline policies of a role together, white space not counted. */
const INLINE_LIMIT = 10_240;

/** Documents given in the input, or in JSON files that it names. */
async function parseInlinePolicies(read: InputReader, readFile: ReadFile): Promise<readonly InlinePolicy[]> {
  const name = 'inline-policies';
  const text = read.text(name);
  if (text === undefined) return [];
  const { parseDocumentMap } = await import('./yaml-map.ts');
  const parsed = parseDocumentMap(text);
  if (parsed.kind === 'invalid') {
    read.problem(name, text, `is not a YAML map from name to policy document or path: ${parsed.problem}`);
    return [];
  }
  const policies = Object.entries(parsed.map).flatMap(([policy, value]) => {
    if (!/^[\w+=,.@-]{1,128}$/u.test(policy)) read.problem(name, policy, 'is not a name for a policy');
    const json = typeof value === 'string' ? readDocument(value, readFile) : value.json;
    if (json === undefined) {
      read.problem(name, String(value), 'is neither a policy document nor a file of the workspace that can be read');
      return [];
    }
    const document = parsePolicy(json);
    const problem = document.kind === 'invalid' ? document.problem : findMissingResource(document.policy);
    if (problem !== undefined) read.problem(name, policy, `is not a policy document: ${problem}`);
    return document.kind === 'invalid' ? [] : [{ name: policy, text: renderPolicy(document.policy) }];
  });
  const length = policies.reduce((sum, policy) => sum + measurePolicy(policy.text), 0);
  if (length > INLINE_LIMIT) {
    read.problem(name, '', `has ${length} characters in all, more than the ${INLINE_LIMIT} that IAM allows`);
  }
  return policies;
}

/** A value that begins with a brace is a document itself; anything else is a path. */
function readDocument(value: string, readFile: ReadFile): string | undefined {
  return value.trimStart().startsWith('{') ? value : readFile(value);
}

function findMissingResource({ Statement }: PolicyDocument): string | undefined {
  const index = Statement.findIndex(({ Resource, NotResource }) => Resource === undefined && NotResource === undefined);
  return index < 0 ? undefined : `statement ${index + 1} has no "Resource"`;
}

/** IAM's rules for tags. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
async function parseTags(read: InputReader): Promise<Tags> {
  const name = 'resource-tags';
  const text = read.text(name);
  if (text === undefined) return {};
  const { parseTextMap } = await import('./yaml-map.ts');
  const parsed = parseTextMap(text);
  if (parsed.kind === 'invalid') {
    read.problem(name, text, `is not a YAML map from key to value: ${parsed.problem}`);
    return {};
  }
  const tags = Object.entries(parsed.map).map(
    ([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : undefined] as const,
  );
  for (const [key, value] of tags) {
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) || /^(?:aws|gh-oidc-aws):/iu.test(key)) {
      read.problem(name, key, 'is not a key for a tag (`aws:` and `gh-oidc-aws:` are reserved)');
    }
    if (value === undefined || !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value))
      read.problem(name, key, 'has no value for a tag');
  }
  if (tags.length > 48) read.problem(name, '', `has ${tags.length} tags; IAM allows 50, of which two are used`);
  return Object.fromEntries(tags.map(([key, value]) => [key, value ?? '']));
}

/** Names that git allows for branches and tags, and wildcards. https://git-scm.com/docs/git-check-ref-format */
function isRefName(name: string): boolean {
  return /^[^\s~^:\\[\p{Cc}]{1,255}$/u.test(name) && !/^refs\/|^\/|\/$|\.\./u.test(name);
}

function isEnvironmentName(name: string): boolean {
  return /^[^\p{Cc}]{1,255}$/u.test(name);
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
const LONGEST_SESSION_SECONDS = 129_600;

function parseIdentity(read: InputReader, context: RunContext, ambient: Credentials | undefined): Command {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const expected = read.text('expected-role');
  const expectedRole = expected === undefined ? undefined : parseExpectedRole(read, expected);
  const options: IdentityOptions = {
    credentials: parseCredentials(read) ?? ambient,
    allowedAccounts: parseAccounts(read),
    expectedRole,
    minimumRemainingSeconds: read.isGiven('minimum-remaining-seconds')
      ? read.integer('minimum-remaining-seconds', 0, LONGEST_SESSION_SECONDS)
      : undefined,
    region,
    audience: parseAudience(read) ?? defaultAudience(toPartition(region)),
    masksAccount: read.boolean('mask-aws-account-id'),
  };
  read.finish();
  return { kind: 'identity', ...settings(region), options };
}

async function parseDiagnose(
  read: InputReader,
  context: RunContext,
  ambient: Credentials | undefined,
  readFile: ReadFile,
): Promise<Command> {
  const settings = parseSettings(read);
  const given = parseRegion(read, context);
  const allowedAccounts = parseAccounts(read);
  const credentials = parseCredentials(read) ?? ambient;
  const text = read.text('role-to-assume');
  const role =
    text !== undefined && (credentials === undefined || text.startsWith('arn:') || allowedAccounts.length === 1)
      ? parseRole(read, allowedAccounts, given?.region)
      : parseRoleName(read, text);
  if (text === undefined && credentials === undefined) {
    read.problem(
      'role-to-assume',
      '',
      'is empty: without AWS credentials the account is not known, so give the ARN of the role',
    );
  }
  const partition = role?.account === undefined ? toPartition(given?.region ?? 'us-east-1') : role.partition;
  const region = chooseRegion(read, given, partition);
  const options: DiagnoseOptions = {
    role,
    partition,
    audience: parseAudience(read) ?? defaultAudience(partition),
    allowedAccounts,
    credentials,
    declaration: await findDeclaration(read, region, readFile),
    masksAccount: read.boolean('mask-aws-account-id'),
  };
  read.finish();
  return { kind: 'diagnose', ...settings(region), options };
}

function parseRoleName(read: InputReader, text: string | undefined): RoleName | undefined {
  if (text === undefined || isRoleName(text)) return text === undefined ? undefined : { name: text };
  read.problem('role-to-assume', text, 'is neither the name nor the ARN of a role');
  return undefined;
}

function isRoleName(text: string): boolean {
  return /^[\w+=,.@-]{1,64}$/u.test(text);
}

function parseExpectedRole(read: InputReader, text: string): IdentityOptions['expectedRole'] {
  const arn = parseRoleArn(text);
  if (arn !== undefined) return arn;
  if (isRoleName(text)) return { name: text };
  read.problem('expected-role', text, 'is neither the name nor the ARN of a role');
  return undefined;
}

/** What all modes share; the region and the notices are known only at the end. */
function parseSettings(read: InputReader): (region: string) => CommandSettings {
  const isRetrying = !read.boolean('disable-retry');
  const attempts = read.integer('retry-max-attempts', 1, 50);
  const timeoutSeconds = read.integer('action-timeout-s', 0, 21_600);
  const stsEndpoint = parseEndpoint(read);
  const proxy = { address: parseProxy(read), without: read.text('no-proxy') };
  const githubToken = read.text('github-token');
  const cleanup = read.oneOf('cleanup', CLEANUPS) ?? 'restore';
  return (region) => ({
    region,
    timeoutSeconds,
    maxAttempts: isRetrying ? attempts : 1,
    stsEndpoint,
    proxy,
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

/** The address may hold a password, so it is never shown. */
function parseProxy(read: InputReader): string | undefined {
  const text = read.text('http-proxy');
  if (text === undefined) return undefined;
  const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
  if (URL.canParse(full) && /^https?:$/u.test(new URL(full).protocol)) return full;
  read.problem('http-proxy', '', 'is not the address of a proxy, such as `http://proxy.example.com:3128`');
  return undefined;
}

interface GivenRegion {
  readonly region: string;
  readonly from: 'input' | 'environment';
}

const REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/u;

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
  if (!isRoleName(text)) {
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
