/** How all inputs together become one command, or one failure that names every problem. */

import { type AmbientInput, chooseSource, type SourceChoice } from './assume-source.ts';
import { isPolicyArn, parseAudience, parseDeclaredName, TRUST_INPUTS } from './aws-input.ts';
import type { AssumeOptions } from './commands/assume.ts';
import type { RoleOfSource, Source, SourceOptions } from './commands/assume-from-source.ts';
import type { BootstrapOptions } from './commands/bootstrap.ts';
import type { Declaration } from './commands/declare.ts';
import type { DiagnoseOptions } from './commands/diagnose.ts';
import type { FleetAccount } from './commands/fleet.ts';
import type { IdentityOptions } from './commands/identity.ts';
import type { RenderOptions } from './commands/render.ts';
import type { SessionOptions } from './commands/session.ts';
import type { TeardownOptions } from './commands/teardown.ts';
import type { ReadFile } from './declaration-input.ts';
import { createInputReader, type InputReader, type RawInputs, type ReadVariable } from './input-reader.ts';
import { INPUTS, MODES, type Mode } from './inputs.ts';
import type { Credentials, RunContext } from './ports.ts';
import { Secret } from './secret.ts';
import { defaultRegion, type Partition, parseRoleArn, type RoleArn, type RoleName, toPartition } from './trust/arn.ts';
import { defaultAudience } from './trust/issuer.ts';
import { isRepositoryName } from './trust/subject.ts';

/** What the step is to do, with every value checked. */
export type Command = CommandSettings &
  (
    | { readonly kind: 'assume'; readonly options: AssumeOptions; readonly keepsExisting: boolean }
    | { readonly kind: 'assume-from-source'; readonly options: SourceOptions; readonly keepsExisting: boolean }
    | { readonly kind: 'plan' | 'bootstrap'; readonly options: BootstrapOptions; readonly fleet: Fleet }
    | { readonly kind: 'teardown'; readonly options: TeardownOptions; readonly fleet: Fleet }
    | { readonly kind: 'render'; readonly options: RenderOptions }
    | { readonly kind: 'identity'; readonly options: IdentityOptions }
    | { readonly kind: 'diagnose'; readonly options: DiagnoseOptions }
  );

/** The accounts of the `config` file; `undefined`: the one account of the credentials, by the inputs. */
type Fleet = readonly FleetAccount[] | undefined;

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
  read.rejectPending();
  read.noticeUnused(mode);
  switch (mode) {
    case 'assume':
      return parseAssume(read, context, readFile, readVariable);
    case 'plan':
    case 'bootstrap':
      return parseBootstrap(read, context, ambient, mode, readFile);
    case 'teardown':
      return parseTeardown(read, context, ambient, readFile);
    case 'render':
      return parseRender(read, context, readFile);
    case 'identity':
      return parseIdentity(read, context, ambient);
    case 'diagnose':
      return parseDiagnose(read, context, ambient, readFile);
  }
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
      declaration: await findDeclaration(read, region, readFile, role),
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

/** What is declared for a role, where anything is. Most runs declare nothing, and do not load what reads it. */
async function findDeclaration(
  read: InputReader,
  region: string,
  readFile: ReadFile,
  role: { readonly name: string; readonly account?: string | undefined } | undefined,
): Promise<Declaration | undefined> {
  if (![...TRUST_INPUTS, 'config'].some((name) => read.isGiven(name))) return undefined;
  const declaring = await import('./declaration-input.ts');
  return declaring.findDeclaration(read, region, readFile, role);
}

/** With these a container offers the credentials of its role. */
const CONTAINER_VARIABLES = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];

/** The workaround for special characters overrides what the inputs say of retries. */
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
  const { findFleet, parseDeclaration } = await import('./declaration-input.ts');
  const fleet = await findFleet(read, region, readFile);
  const saveRoleArnAs = read.matching(
    'save-role-arn-as',
    VARIABLE_NAME,
    'a name for a repository variable: letters, digits and `_`, not beginning with a digit or `GITHUB_`',
  );
  if (saveRoleArnAs !== undefined && countRoles(fleet) > 1) {
    read.problem(
      'save-role-arn-as',
      saveRoleArnAs,
      'holds one role, and `config` declares more; name one by `role-name` and `account`',
    );
  }
  const options: BootstrapOptions = {
    ...(fleet?.[0]?.declaration ?? (await parseDeclaration(read, region, readFile))),
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
    retireKey: parseKeyEnd(read),
    saveRoleArnAs,
    failOnDrift: read.boolean('fail-on-drift'),
  };
  read.finish();
  return { kind: mode, ...withTimeFor(fleet, read, settings(region)), options, fleet };
}

async function parseTeardown(
  read: InputReader,
  context: RunContext,
  ambient: Credentials | undefined,
  readFile: ReadFile,
): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const { findFleet } = await import('./declaration-input.ts');
  const fleet = await findFleet(read, region, readFile);
  const roleName = parseDeclaredName(read);
  const options: TeardownOptions = {
    credentials: parseCredentials(read) ?? ambient,
    allowedAccounts: parseAccounts(read),
    masksAccount: read.boolean('mask-aws-account-id'),
    audience: parseAudience(read) ?? defaultAudience(toPartition(region)),
    repositories: read.lines('repositories', isRepositoryName, '`owner/repo`, without wildcards'),
    roleNames: read.boolean('provider-only') ? [] : roleName === undefined ? undefined : [roleName],
    removeProvider: read.boolean('remove-provider'),
    sessionName: parseSessionName(read, context),
  };
  read.finish();
  return { kind: 'teardown', ...withTimeFor(fleet, read, settings(region)), options, fleet };
}

async function parseRender(read: InputReader, context: RunContext, readFile: ReadFile): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const [account, ...others] = parseAccounts(read);
  const { findFleet, parseDeclaration } = await import('./declaration-input.ts');
  const fleet = await findFleet(read, region, readFile);
  const texts = new Set((fleet ?? []).map(({ declaration }) => JSON.stringify(declaration)));
  if (texts.size > 1)
    read.problem('account', '', 'is empty, and the accounts of `config` differ; name the one to render');
  const options: RenderOptions = {
    ...(fleet?.[0]?.declaration ?? (await parseDeclaration(read, region, readFile))),
    format: read.oneOf('render-format', ['cloudformation', 'policy-json', 'bootstrap-policy']) ?? 'cloudformation',
    outputFile: read.text('output-file'),
    partition: toPartition(region),
    account: others.length === 0 ? (account ?? (fleet?.length === 1 ? fleet[0]?.id : undefined)) : undefined,
    retireKey: parseKeyEnd(read),
  };
  read.finish();
  return { kind: 'render', ...settings(region), options };
}

/** Seconds that a role may take at the pace that IAM allows for writes. */
const SECONDS_PER_ROLE = 2;

/** The default deadline is made for one role; every further one of a file adds to it. */
function withTimeFor(fleet: Fleet, read: InputReader, settings: CommandSettings): CommandSettings {
  if (read.isGiven('action-timeout-s')) return settings;
  const more = Math.max(0, countRoles(fleet) - 1) * SECONDS_PER_ROLE;
  return { ...settings, timeoutSeconds: settings.timeoutSeconds + more };
}

function countRoles(fleet: Fleet): number {
  return (fleet ?? []).reduce((sum, { declaration }) => sum + declaration.roles.length, 0);
}

function parseKeyEnd(read: InputReader): 'keep' | 'deactivate' | 'delete' {
  return read.oneOf('retire-bootstrap-key', ['keep', 'deactivate', 'delete']) ?? 'keep';
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables */
const VARIABLE_NAME = /^(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}$/u;

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
    declaration: await findDeclaration(read, region, readFile, role),
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
