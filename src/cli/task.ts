/** What a verb of the terminal is given, what surrounds it, and the tools that it works with until its deadline. */

import { type OpenGitHub, openGitHub } from '../app/github.ts';
import type { AwsSettings } from '../aws/client.ts';
import { openTransport } from '../aws/transport.ts';
import { failure } from '../failure/failure.ts';
import type { Command } from '../inputs/command.ts';
import type { RawInputs } from '../inputs/reader.ts';
import type { CallerSts } from '../ports/aws.ts';
import type { Clock, IdTokens, Log, RunContext } from '../ports/runner.ts';
import { createClock, startDeadline } from '../runner/clock.ts';
import { readAwsProxyEnv } from '../runner/proxy.ts';
import type { Place } from './context.ts';
import { type CredentialStore, createWallet } from './credentials.ts';
import type { Printer } from './output.ts';
import type { Terminal } from './terminal.ts';

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

/** A verb with all that it was given, its inputs checked. */
export interface Task<C extends Command = Command> {
  readonly command: C;
  readonly context: RunContext;
  readonly place: Place;
  readonly given: Given;
  readonly world: World;
}

/** The tools of one piece of work, all of which end with its deadline. */
export interface Tools extends OpenGitHub {
  readonly settings: AwsSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly idTokens: IdTokens;
  readonly wallet: CredentialStore;
  readonly signal: AbortSignal;
  readonly openCaller: () => Promise<CallerSts>;
}

/** Does a piece of work within the time that the flags allow; how long a person takes to answer does not count. */
export async function inTime<T>(task: Task, work: (tools: Tools) => Promise<T>): Promise<T> {
  const deadline = startDeadline(task.command.timeoutSeconds);
  try {
    return await Promise.race([work(createTools(task, deadline.signal)), deadline.expired]);
  } finally {
    deadline.end();
  }
}

function createTools({ command, place, given, world }: Task, signal: AbortSignal): Tools {
  const { region, maxAttempts, stsEndpoint, proxy } = command;
  const settings = {
    region,
    maxAttempts,
    stsEndpoint,
    signal,
    connections: openTransport(readAwsProxyEnv(world.env, proxy)),
  };
  const clock = createClock(signal);
  return {
    settings,
    signal,
    clock,
    log: world.printer.log,
    idTokens: NO_ID_TOKENS,
    ...openGitHub({ apiUrl: place.apiUrl, token: place.githubToken, maxAttempts, signal, clock }),
    comments: { publish: async () => ({ kind: 'refused', reason: 'a terminal comments on nothing' }) },
    wallet: createWallet(given.profiles, settings, (question) => world.terminal.ask(question)),
    openCaller: async () => (await import('../aws/sts/client.ts')).createCallerSts(settings),
  };
}

/** A terminal has none, and the context says so; nobody asks. */
const NO_ID_TOKENS: IdTokens = {
  mint: async () => {
    throw failure('ID_TOKEN_PERMISSION_MISSING', { job: 'the terminal', workflow: 'a workflow' });
  },
  read: () => ({}),
};
