/** Parses all inputs into one command, or one failure that lists every problem. */

import type { Credentials } from '../ports/aws.ts';
import type { RunContext } from '../ports/runner.ts';
import type { Command, ParseContext } from './command.ts';
import type { ReadFile } from './declaration.ts';
import { parseAudience } from './fields/aws.ts';
import { parseAccounts } from './fields/credentials.ts';
import { parseRegion, parseSettings } from './fields/settings.ts';
import { INPUTS, MODES, type Mode } from './inputs.ts';
import { parseAssume } from './modes/assume.ts';
import { createInputReader, type InputReader, type RawInputs, type ReadVariable } from './reader.ts';

/**
 * Reads every input. Fails with `INPUT_INVALID`, which lists all problems. Makes no network calls. `requireTime` throws when the
 * time of the step is up.
 */
export async function parseCommand(
  raw: RawInputs,
  context: RunContext,
  ambient: Credentials | undefined,
  readFile: ReadFile,
  readVariable: ReadVariable,
  requireTime?: () => void,
): Promise<Command> {
  const read = createInputReader(raw, INPUTS, readVariable, requireTime);
  const mode = read.oneOf('mode', Object.keys(MODES) as Mode[]);
  if (mode === undefined) {
    checkSharedInputs(read, context);
    throw read.failure();
  }
  read.noticeUnused(mode);
  const parse = await loadParser(mode);
  return parse({ read, context, ambient, readFile, readVariable });
}

/** The inputs that every mode uses. */
function checkSharedInputs(read: InputReader, context: RunContext): void {
  parseSettings(read);
  parseRegion(read, context);
  parseAccounts(read);
  parseAudience(read);
  read.boolean('mask-aws-account-id');
}

/** The parser of `assume`, the most frequent mode, is in the main bundle; the others are loaded on demand. */
async function loadParser(mode: Mode): Promise<(inputs: ParseContext) => Promise<Command>> {
  switch (mode) {
    case 'assume':
      return parseAssume;
    case 'plan':
    case 'bootstrap': {
      const { parseBootstrap } = await import('./modes/bootstrap.ts');
      return (inputs) => parseBootstrap(inputs, mode);
    }
    case 'teardown':
      return (await import('./modes/teardown.ts')).parseTeardown;
    case 'render':
      return (await import('./modes/render.ts')).parseRender;
    case 'identity':
      return (await import('./modes/identity.ts')).parseIdentity;
    case 'diagnose':
      return (await import('./modes/diagnose.ts')).parseDiagnose;
  }
}
