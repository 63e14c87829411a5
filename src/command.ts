/** How all inputs together become one command, or one failure that names every problem. */

import { parseAudience } from './aws-input.ts';
import { parseAccounts } from './command/account.ts';
import { parseAssume } from './command/assume.ts';
import type { Command, CommandInputs } from './command/command.ts';
import { parseRegion, parseSettings } from './command/settings.ts';
import type { ReadFile } from './declaration-input.ts';
import { createInputReader, type InputReader, type RawInputs, type ReadVariable } from './input-reader.ts';
import { INPUTS, MODES, type Mode } from './inputs.ts';
import type { Credentials, RunContext } from './ports.ts';

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
