/** What a verb does: the same commands as in the action, put together for a person at a terminal. */

import { resolve } from 'node:path';
import type { AwsSettings } from '../aws/client.ts';
import { openConnections } from '../aws/connections.ts';
import { findStsAddress } from '../aws/sts-address.ts';
import { type Command, parseCommand } from '../command.ts';
import type { DiagnoseOptions } from '../commands/diagnose.ts';
import { failure, isFailure } from '../failure.ts';
import type { RawInputs } from '../input-reader.ts';
import type { Mode } from '../inputs.ts';
import type { AccountsCommand } from '../on-accounts.ts';
import { defaultRoleName } from '../plan/state.ts';
import type { Clock, Credentials, GitHubApi, IdTokens, Log, RunContext } from '../ports.ts';
import type { Report } from '../report.ts';
import { createClock, startDeadline } from '../runner/clock.ts';
import { readActionReference, readAwsProxyEnv, readEndpointOverrides } from '../runner/context.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '../runner/workspace.ts';
import { Secret } from '../secret.ts';
import type { RoleArn } from '../trust/arn.ts';
import { toIssuer } from '../trust/issuer.ts';
import { askForApproval } from './approval.ts';
import { findTrustedAccount, readClaimsText, readTrustText, type TrustFile } from './claims.ts';
import { createWallet, equip, type Wallet } from './credentials.ts';
import { findRemoteRepository } from './git-remote.ts';
import { describeIdentity } from './identity.ts';
import { type Place, toPlace } from './place.ts';
import type { Printer } from './printer.ts';
import type { Terminal } from './terminal.ts';

/** The verbs that are modes of the action as well. */
export type Verb = Exclude<Mode, 'assume'>;

/** What the command line says besides the inputs. */
export interface Given {
  readonly raw: RawInputs;
  readonly profiles: readonly string[];
  /** Whether nobody is to be asked. */
  readonly isAgreed: boolean;
  /** Files of `diagnose`; `-` is the standard input. */
  readonly claims: string | undefined;
  readonly policy: string | undefined;
}

/** What surrounds a command. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly terminal: Terminal;
  readonly printer: Printer;
  /** Called right before the first change may be made. */
  readonly onWrite: () => void;
}

/** Stands for credentials that are looked for once the inputs are known to be right. */
const LATER: Credentials = {
  accessKeyId: '',
  secretAccessKey: new Secret(''),
  sessionToken: undefined,
  from: 'what is found later',
};

/** Does what the verb says. */
export async function doVerb(verb: Verb, given: Given, world: World): Promise<Report> {
  const { env, directory, printer } = world;
  const remote = await findRemoteRepository(directory);
  const region = await findRegion(verb, given, env);
  const place = toPlace(env, remote, region);
  // Repositories that are named are meant, wherever the command runs.
  const isNamed = given.raw('repositories').trim() !== '';
  const context = isNamed ? { ...place.context, repository: undefined } : place.context;
  const command = await parseCommand(
    given.raw,
    context,
    LATER,
    (path) => readWorkspaceFile({}, resolve(directory, path)),
    (name) => env[name]?.trim() || undefined,
  );
  requireRepository(command, context, given.raw, directory);
  if (command.kind === 'bootstrap' || command.kind === 'teardown') requireConsent(command.kind, given, world);
  requireOneProfile(command, given);
  if (context.repository !== undefined && command.kind !== 'identity' && command.kind !== 'diagnose') {
    printer.log.info(`Repository ${context.repository} of ${context.serverUrl}, by the git remote \`origin\`.`);
  }
  for (const line of command.notices) printer.notice(line);
  for (const line of readEndpointOverrides(env, command.stsEndpoint)) printer.notice(line);
  const session: Session = { command, context, place, given, world };
  switch (command.kind) {
    case 'plan':
      return inTime(session, (tools) => runAccounts({ ...session, command }, tools));
    case 'bootstrap':
    case 'teardown':
      return given.isAgreed
        ? inTime(session, (tools) => {
            world.onWrite();
            return runAccounts({ ...session, command }, tools);
          })
        : converge({ ...session, command });
    case 'identity':
      return inTime(session, async (tools) => {
        const { identity } = await import('../commands/identity.ts');
        const credentials = await tools.wallet.openHome();
        const { options } = command;
        const ports = { ...tools, context, sts: await tools.openCaller() };
        const report = await identity({ ...options, credentials }, ports);
        return describeIdentity(report, options, tools.clock.now());
      });
    case 'diagnose':
      return inTime(session, (tools) => runDiagnosis({ ...session, command }, tools));
    case 'render':
      return inTime(session, async (tools) => {
        const { render } = await import('../commands/render.ts');
        const files = {
          write: (path: string, text: string) => writeWorkspaceFile({ GITHUB_WORKSPACE: directory }, path, text),
        };
        return render(command.options, { ...tools, context, files });
      });
    default:
      throw new Error(`${command.kind} is no verb of the terminal`);
  }
}

interface Session<C extends Command = Command> {
  readonly command: C;
  readonly context: RunContext;
  readonly place: Place;
  readonly given: Given;
  readonly world: World;
}

/** What the flags do not say and the variables do not say either, the profile may. */
async function findRegion(
  verb: Verb,
  { raw, profiles, policy }: Given,
  env: World['env'],
): Promise<string | undefined> {
  const region = env['AWS_REGION']?.trim() || env['AWS_DEFAULT_REGION']?.trim() || undefined;
  if (region !== undefined || raw('aws-region') !== '' || verb === 'render' || policy !== undefined) return region;
  const { findProfileRegion } = await import('../aws/profile.ts');
  return findProfileRegion(profiles[0]);
}

/** Without a clone of a repository of GitHub, somebody must say which one is meant. */
function requireRepository({ kind }: Command, context: RunContext, raw: RawInputs, directory: string): void {
  const isSaid = context.repository !== undefined || ['repositories', 'config'].some((name) => raw(name).trim() !== '');
  if (isSaid || kind === 'identity' || kind === 'diagnose') return;
  const problem = `\`repositories\` is empty, and ${directory} has no git remote \`origin\` on GitHub: give \`--repositories owner/repo\``;
  throw failure('INPUT_INVALID', { problems: [problem] });
}

function requireConsent(verb: 'bootstrap' | 'teardown', { isAgreed }: Given, { terminal, printer }: World): void {
  if (!isAgreed && (printer.isJson || !terminal.canAsk)) throw failure('CONFIRMATION_MISSING', { verb });
}

function requireOneProfile(command: Command, { profiles, raw }: Given): void {
  if (profiles.length < 2) return;
  if (command.kind === 'identity' || command.kind === 'diagnose' || command.kind === 'render') {
    const problem = `\`--profile\` is given ${profiles.length} times, and \`${command.kind}\` works with one`;
    throw failure('INPUT_INVALID', { problems: [problem] });
  }
  if (raw('save-role-arn-as').trim() !== '' && raw('config').trim() === '') {
    const problem = '`save-role-arn-as` holds one role, and every profile has one; name one `--profile`';
    throw failure('INPUT_INVALID', { problems: [problem] });
  }
}

/** The tools of one piece of work, all of which end with its deadline. */
interface Tools {
  readonly settings: AwsSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly idTokens: IdTokens;
  readonly github: GitHubApi;
  readonly wallet: Wallet;
  readonly signal: AbortSignal;
  readonly openCaller: () => Promise<import('../ports.ts').CallerSts>;
}

/** Does a piece of work within the time that the flags allow; how long a person takes to answer does not count. */
async function inTime<T>(session: Session, work: (tools: Tools) => Promise<T>): Promise<T> {
  const deadline = startDeadline(session.command.timeoutSeconds);
  try {
    return await Promise.race([work(createTools(session, deadline.signal)), deadline.passed]);
  } finally {
    deadline.end();
  }
}

function createTools({ command, place, given, world }: Session, signal: AbortSignal): Tools {
  const { region, maxAttempts, stsEndpoint, proxy } = command;
  const settings = {
    region,
    maxAttempts,
    stsEndpoint,
    signal,
    connections: openConnections(readAwsProxyEnv(world.env, proxy)),
  };
  return {
    settings,
    signal,
    clock: createClock(signal),
    log: world.printer.log,
    idTokens: NO_ID_TOKENS,
    github: openGitHub(place, maxAttempts, signal),
    wallet: createWallet(given.profiles, settings, (question) => world.terminal.ask(question)),
    openCaller: async () => (await import('../aws/sts.ts')).createCallerSts(settings),
  };
}

/** A terminal has none, and the context says so; nobody asks. */
const NO_ID_TOKENS: IdTokens = {
  mint: async () => {
    throw failure('ID_TOKEN_PERMISSION_MISSING', { job: 'the terminal', workflow: 'a workflow' });
  },
  read: () => ({}),
};

function openGitHub({ apiUrl, githubToken: token }: Place, maxAttempts: number, signal: AbortSignal): GitHubApi {
  const api = async () => (await import('../github/api.ts')).createGitHubApi({ apiUrl, token, maxAttempts, signal });
  return {
    findEnvironment: async (fullName, name) => (await api()).findEnvironment(fullName, name),
    readRepository: async (fullName) => (await api()).readRepository(fullName),
    findSubjectCustomization: async (fullName) => (await api()).findSubjectCustomization(fullName),
  };
}

/** Carries the work out in the account of the credentials, or in all of them. */
async function runAccounts(session: Session<AccountsCommand & Command>, tools: Tools, isAgreed?: IsAgreed) {
  const { runOnAccounts } = await import('../on-accounts.ts');
  const { command, ports } = await prepare(session, tools);
  return runOnAccounts(command, tools.settings, { ...ports, ...(isAgreed === undefined ? {} : { isAgreed }) });
}

type IsAgreed = import('../on-accounts.ts').Preview['isShown'];

async function prepare({ command, context, given, place, world }: Session<AccountsCommand & Command>, tools: Tools) {
  const { createWebIdentitySts } = await import('../aws/web-identity.ts');
  const caller = await tools.openCaller();
  const equipped: AccountsCommand = await equip<AccountsCommand>(command, given.profiles, tools.wallet, caller);
  const { apiUrl, githubToken: token } = place;
  const github = { apiUrl, token, maxAttempts: command.maxAttempts, signal: tools.signal };
  const ports = {
    ...tools,
    context,
    caller,
    maxAttempts: command.maxAttempts,
    sts: createWebIdentitySts(
      tools.settings,
      findStsAddress(world.env, command.region, command.stsEndpoint),
      tools.idTokens.read,
    ),
    actionReference: readActionReference(world.env),
    // Nothing here is read by a runner that would have to hide it.
    mask: () => {},
    openProfile: tools.wallet.openProfile,
    variables: {
      save: async (...request: Parameters<import('../ports.ts').RepositoryVariables['save']>) => {
        const { createRepositoryVariables } = await import('../github/repository-variables.ts');
        return createRepositoryVariables(github).save(...request);
      },
    },
    comments: { publish: async () => ({ kind: 'refused', reason: 'a terminal comments on nothing' }) as const },
  };
  return { command: equipped, ports };
}

/** Shows the plan, asks, and writes what was agreed to; the account is read again before that. */
async function converge(session: Session<AccountsCommand & Command>): Promise<Report> {
  const { command, world } = session;
  const preview = await inTime(session, async (tools) => {
    const { previewOnAccounts } = await import('../on-accounts.ts');
    const prepared = await prepare(session, tools);
    return previewOnAccounts(prepared.command, tools.settings, prepared.ports);
  });
  const saves = command.kind === 'bootstrap' ? command.options.saveRoleArnAs : undefined;
  const { report } = preview;
  if (preview.count === 0 && (saves === undefined || report.failure !== undefined)) return report;
  world.printer.plan(report);
  if (!(await askForApproval({ ...preview, saves }, world.terminal))) {
    throw failure('CONFIRMATION_DECLINED', { verb: command.kind });
  }
  world.onWrite();
  return inTime(session, (tools) => runAccounts(session, tools, preview.isShown));
}

type Diagnosing = Session<Command & { readonly kind: 'diagnose' }>;

async function runDiagnosis(session: Diagnosing, tools: Tools): Promise<Report> {
  const { diagnoseClaims, lintGiven } = await import('../commands/diagnose.ts');
  const { command, context, given, place, world } = session;
  const options = { ...command.options, credentials: undefined };
  const trust = given.policy === undefined ? undefined : await readTrust(given.policy, world);
  if (given.claims === undefined) {
    if (trust !== undefined) return lintGiven(trust, toRole(options, trust, undefined), toIssuer(context.serverUrl));
    throw failure('CLAIMS_UNUSABLE', {
      from: 'a terminal',
      problems: ['it has no ID token of its own; give `--claims`, or `--policy` to have a trust policy linted'],
    });
  }
  const text = await readText(given.claims, '--claims', world);
  const claims = readClaimsText(text, nameOf(given.claims), options.audience);
  const openLookup = (credentials: Credentials) => ({
    lookUp: async (...request: Parameters<import('../ports.ts').TrustLookup['lookUp']>) => {
      const { createLiveLookup } = await import('../aws/trust-lookup.ts');
      return createLiveLookup(tools.settings, credentials).lookUp(...request);
    },
  });
  const ports = { ...tools, context, caller: await tools.openCaller(), openLookup };
  if (trust === undefined) {
    const credentials = await findCredentials(options, tools, world);
    return diagnoseClaims({ ...options, credentials }, claims, undefined, ports);
  }
  // With claims and policy at hand nobody needs to be asked.
  const github = place.githubToken === undefined ? SILENT : tools.github;
  const role = toRole(options, trust, defaultRoleName(claims.repository));
  return diagnoseClaims({ ...options, role }, claims, trust, { ...ports, github });
}

/** A role by its ARN can be spoken of without any. */
async function findCredentials(
  { role }: DiagnoseOptions,
  { wallet }: Tools,
  { printer }: World,
): Promise<Credentials | undefined> {
  try {
    return await wallet.openHome();
  } catch (error) {
    if (role?.account === undefined || !isFailure(error)) throw error;
    printer.notice(error.message);
    return undefined;
  }
}

function toRole({ role }: DiagnoseOptions, trust: TrustFile, fallback: string | undefined): RoleArn {
  if (role?.account !== undefined) return role;
  if (trust.role !== undefined && (role === undefined || role.name === trust.role.name)) return trust.role;
  const account = findTrustedAccount(trust);
  if (account === undefined) {
    const problem =
      '`role-to-assume` is empty, and the policy names no provider with an account: give the ARN of the role';
    throw failure('INPUT_INVALID', { problems: [problem] });
  }
  return { ...account, path: '/', name: role?.name ?? fallback ?? 'unknown' };
}

const SILENT: GitHubApi = {
  findEnvironment: async () => undefined,
  findSubjectCustomization: async () => undefined,
  readRepository: async (fullName) => {
    throw failure('REPOSITORY_UNKNOWN', { what: `The repository ${fullName}`, reason: 'nobody was asked' });
  },
};

async function readTrust(path: string, world: World): Promise<TrustFile> {
  const trust = readTrustText(await readText(path, '--policy', world), nameOf(path));
  if (typeof trust !== 'string') return trust;
  throw failure('INPUT_INVALID', { problems: [`\`--policy\`: ${nameOf(path)} ${trust}`] });
}

async function readText(path: string, flag: string, { terminal, directory, printer }: World): Promise<string> {
  if (path === '-') {
    if (terminal.canAsk) printer.notice('Paste the JSON, then press Ctrl-D.');
    return terminal.readInput();
  }
  const text = readWorkspaceFile({}, resolve(directory, path));
  if (text !== undefined) return text;
  throw failure('INPUT_INVALID', { problems: [`\`${flag}\`: "${path}" is not a file that can be read`] });
}

function nameOf(path: string): string {
  return path === '-' ? 'the standard input' : path;
}
