/** How all inputs together become one command, or one failure that names every problem. */

import { parseAudience } from './aws-input.ts';
import { parseAccounts } from './command/account.ts';
import { parseAssume } from './command/assume.ts';
import { parseRegion, parseSettings } from './command/settings.ts';
import type { AssumeOptions } from './commands/assume.ts';
import type { SourceOptions } from './commands/assume-from-source.ts';
import type { BootstrapOptions } from './commands/bootstrap.ts';
import type { DiagnoseOptions } from './commands/diagnose.ts';
import type { FleetAccount } from './commands/fleet.ts';
import type { IdentityOptions } from './commands/identity.ts';
import type { RenderOptions } from './commands/render.ts';
import type { TeardownOptions } from './commands/teardown.ts';
import type { ReadFile } from './declaration-input.ts';
import { createInputReader, type InputReader, type RawInputs, type ReadVariable } from './input-reader.ts';
import { INPUTS, MODES, type Mode } from './inputs.ts';
import type { Credentials, RunContext } from './ports.ts';
import type { Secret } from './secret.ts';

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
export type Fleet = readonly FleetAccount[] | undefined;

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

/** What the post step does to the exported variables. */
export type Cleanup = 'restore' | 'clear' | 'none';

/** Everything that a command follows from. */
export interface CommandInputs {
  readonly read: InputReader;
  readonly context: RunContext;
  /** The credentials of the environment, used where the inputs name none. */
  readonly ambient: Credentials | undefined;
  readonly readFile: ReadFile;
  readonly readVariable: ReadVariable;
}

/** Reads every input. Fails with `INPUT_INVALID`, which holds all problems; calls nothing. */
export async function parseCommand(
  raw: RawInputs,
  context: RunContext,
  ambient: Credentials | undefined,
  readFile: ReadFile,
  readVariable: ReadVariable,
): Promise<Command> {
  const read = createInputReader(raw, INPUTS, readVariable);
  const mode = read.oneOf('mode', Object.keys(MODES) as Mode[]);
  if (mode === undefined) {
    checkSharedInputs(read, context);
    throw read.failure();
  }
  read.noticeUnused(mode);
  const parse = await loadParser(mode);
  return parse({ read, context, ambient, readFile, readVariable });
}

/** The inputs that mean something whatever the mode may be. */
function checkSharedInputs(read: InputReader, context: RunContext): void {
  parseSettings(read);
  parseRegion(read, context);
  parseAccounts(read);
  parseAudience(read);
  read.boolean('mask-aws-account-id');
}

/** The one for `assume` is at hand, because most runs are that; the others are loaded. */
async function loadParser(mode: Mode): Promise<(inputs: CommandInputs) => Promise<Command>> {
  switch (mode) {
    case 'assume':
      return parseAssume;
    case 'plan':
    case 'bootstrap': {
      const { parseBootstrap } = await import('./command/declare.ts');
      return (inputs) => parseBootstrap(inputs, mode);
    }
    case 'teardown':
      return (await import('./command/declare.ts')).parseTeardown;
    case 'render':
      return (await import('./command/declare.ts')).parseRender;
    case 'identity':
      return (await import('./command/identity.ts')).parseIdentity;
    case 'diagnose':
      return (await import('./command/diagnose.ts')).parseDiagnose;
  }
}
