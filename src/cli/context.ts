/** What a command in the terminal works from: its arguments, the repository and its GitHub, and the ports until its deadline. */

import { openGitHub } from '../app/github.ts';
import { createAwsPorts, type Ports } from '../app/ports.ts';
import { findStsEndpoint } from '../aws/sts/endpoint.ts';
import { openTransport } from '../aws/transport.ts';
import { failure } from '../failure/failure.ts';
import type { Command } from '../inputs/command.ts';
import type { RawInputs } from '../inputs/reader.ts';
import type { Environment, IdTokens, RunContext } from '../ports/runner.ts';
import { createClock, startDeadline } from '../runner/clock.ts';
import { readActionReference } from '../runner/context.ts';
import { readAwsProxyEnv } from '../runner/proxy.ts';
import { Secret } from '../secret.ts';
import { type CredentialStore, createCredentialStore } from './credentials.ts';
import type { RemoteRepository } from './git-remote.ts';
import type { Printer } from './output.ts';
import type { Terminal } from './terminal.ts';

/** The command line, parsed. */
export interface CliArguments {
  readonly raw: RawInputs;
  readonly profiles: readonly string[];
  /** Whether `--yes` confirms the plan in advance. */
  readonly isAgreed: boolean;
  /** Files of `diagnose`; `-` is the standard input. */
  readonly claims: string | undefined;
  readonly policy: string | undefined;
}

/** The process that a command runs in. */
export interface CliRuntime {
  readonly env: Environment;
  readonly directory: string;
  readonly terminal: Terminal;
  readonly printer: Printer;
  /** Called right before the first change may be made. */
  readonly onWrite: () => void;
}

/** A command whose inputs are checked, with everything it was called with. */
export interface Invocation<C extends Command = Command> {
  readonly command: C;
  readonly context: RunContext;
  readonly local: CliContext;
  readonly args: CliArguments;
  readonly runtime: CliRuntime;
}

/** The ports of a command, all of which end with its deadline. */
export interface CliPorts extends Ports {
  readonly credentialStore: CredentialStore;
}

/** What the environment says in a terminal, where a job would ask the runner. */
export interface CliContext {
  readonly context: RunContext;
  readonly apiUrl: string;
  readonly githubToken: Secret | undefined;
}

const GITHUB_URL = 'https://github.com';

/** A terminal has no event and no ID token. `region` is the default where the flags do not name one. */
export function toCliContext(
  env: Environment,
  remote: RemoteRepository | undefined,
  region: string | undefined,
): CliContext {
  const given = env['GITHUB_SERVER_URL']?.trim() ?? '';
  const serverUrl = remote?.serverUrl ?? (URL.canParse(given) ? given : GITHUB_URL);
  const apiUrl = env['GITHUB_API_URL']?.trim() || undefined;
  return {
    context: {
      repository: remote?.name,
      repositoryId: undefined,
      ownerId: undefined,
      defaultBranch: undefined,
      isPublic: false,
      serverUrl,
      event: '',
      actor: '',
      job: 'the terminal',
      workflowFile: 'the terminal',
      runId: 'terminal',
      runAttempt: '1',
      fork: undefined,
      pullRequest: undefined,
      region,
      hasIdToken: false,
    },
    apiUrl: apiUrl ?? toApiUrl(serverUrl),
    githubToken: readToken(env, apiUrl !== undefined || isOwnedByGithub(serverUrl)),
  };
}

/** https://docs.github.com/en/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api */
function toApiUrl(serverUrl: string): string {
  const { host } = new URL(serverUrl);
  if (host === 'github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}

function isOwnedByGithub(serverUrl: string): boolean {
  const { host } = new URL(serverUrl);
  return host === 'github.com' || host.endsWith('.ghe.com');
}

/**
 * A git remote can name any host, so a token for github.com is never sent to another host. Other hosts have their own
 * variables, as in GitHub CLI. https://cli.github.com/manual/gh_help_environment
 */
function readToken(env: Environment, isGithub: boolean): Secret | undefined {
  const names = isGithub ? ['GH_TOKEN', 'GITHUB_TOKEN'] : ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
  const token = names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== '');
  return token === undefined ? undefined : new Secret(token);
}

/** Runs `work` until the deadline that the flags set. The time a user takes to answer does not count. */
export async function inTime<T>(invocation: Invocation, work: (ports: CliPorts) => Promise<T>): Promise<T> {
  const deadline = startDeadline(invocation.command.timeoutSeconds);
  try {
    return await Promise.race([work(createCliPorts(invocation, deadline.signal)), deadline.expired]);
  } finally {
    deadline.end();
  }
}

function createCliPorts({ command, context, local, args, runtime }: Invocation, signal: AbortSignal): CliPorts {
  const { region, maxAttempts, stsEndpoint, proxy } = command;
  const { env, terminal, printer, directory } = runtime;
  const connections = openTransport(readAwsProxyEnv(env, proxy));
  const settings = { region, maxAttempts, stsEndpoint, signal, connections };
  const clock = createClock(signal);
  const credentialStore = createCredentialStore(args.profiles, settings, (question) => terminal.ask(question));
  return {
    ...createAwsPorts(
      settings,
      (inRegion) => findStsEndpoint(env, inRegion, stsEndpoint),
      NO_ID_TOKENS,
      clock,
      printer.log,
    ),
    ...openGitHub({ apiUrl: local.apiUrl, token: local.githubToken, maxAttempts, signal, clock }),
    comments: { publish: async () => ({ kind: 'refused', reason: 'a terminal does not comment on pull requests' }) },
    context,
    clock,
    log: printer.log,
    maxAttempts,
    idTokens: NO_ID_TOKENS,
    earlier: undefined,
    ambient: {
      load: async () => ({ kind: 'credentials', credentials: await credentialStore.openDefault() }),
    },
    workspace: { GITHUB_WORKSPACE: directory },
    actionReference: readActionReference(env),
    // A terminal has no runner whose log would need masks.
    mask: () => {},
    openProfile: credentialStore.openProfile,
    credentialStore,
  };
}

/** A terminal has no ID token. The context says so, so no command asks for one. */
const NO_ID_TOKENS: IdTokens = {
  mint: async () => {
    throw failure('ID_TOKEN_PERMISSION_MISSING', { job: 'the terminal', workflow: 'a workflow' });
  },
  read: () => ({}),
};
