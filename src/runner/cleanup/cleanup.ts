/** The post step: puts back what the variables held, and takes back what the main step left on the machine. */

import { printable } from '../../document/printable.ts';
import { errorMessage } from '../../error-message.ts';
import type { Environment } from '../../ports/runner.ts';
import { appendValues } from '../command-files.ts';
import { fingerprint, KEY_VARIABLES, parseRestoreState, RESTORE_STATE, type RestoreState, type Undo } from './state.ts';
import { undo } from './undo.ts';

/** Prints for people; `warn` for what stays although it should not. */
export interface RestoreLog {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
}

const CREDENTIAL_VARIABLES = [...KEY_VARIABLES, 'AWS_CREDENTIAL_EXPIRATION'];

/** Undoes what the main step saved. Fails with `RUNNER_FILES_MISSING` when variables cannot be handed over safely. */
export async function restore(env: Environment, log: RestoreLog): Promise<void> {
  const saved = env[`STATE_${RESTORE_STATE}`] ?? '';
  if (saved === '') return;
  if (/^(?:true|True|TRUE)$/u.test(env['AWS_SKIP_CLEANUP_STEP'] ?? '')) {
    log.info('AWS_SKIP_CLEANUP_STEP is true: everything is left as it is.');
    return;
  }
  const state = parseRestoreState(saved);
  if (state === undefined) {
    log.warn('What this step saved at its beginning cannot be read; nothing was put back.');
    return;
  }
  for (const item of state.undo.toReversed()) await undoAndTell(item, env['RUNNER_TEMP'], log);
  restoreVariables(state.variables, env, log);
}

function restoreVariables(variables: RestoreState['variables'], env: Environment, log: RestoreLog): void {
  const names = Object.keys(variables);
  if (names.length === 0) return;
  const isChanged = (name: string): boolean => isChangedByOthers(variables[name], env[name] ?? '');
  const hasOtherKeys = KEY_VARIABLES.some(isChanged);
  const kept = names.filter((name) => (hasOtherKeys && CREDENTIAL_VARIABLES.includes(name) ? true : isChanged(name)));
  const due = Object.entries(variables).filter(([name]) => !kept.includes(name));
  appendValues(env, { GITHUB_ENV: due.map(([name, { before }]) => [name, before]) });
  if (due.length > 0) {
    const isCleared = due.every(([, { before }]) => before === '');
    log.info(isCleared ? 'Cleared the AWS variables.' : 'Put back the AWS variables that stood before.');
  }
  if (kept.length > 0) log.info(`Left as a later step set them: ${kept.join(', ')}.`);
}

/**
 * Whether somebody else has set it since. Not so when it is empty, or holds what it held before: an `env:` of the step
 * itself hides what is exported.
 */
function isChangedByOthers(saved: RestoreState['variables'][string] | undefined, now: string): boolean {
  if (saved?.written === undefined || now === '' || now === saved.before) return false;
  return fingerprint(now) !== saved.written;
}

async function undoAndTell(item: Undo, tempFolder: string | undefined, log: RestoreLog): Promise<void> {
  const what = printable(item.kind === 'profile' ? `the profile in ${item.change.path}` : item.path);
  try {
    const outcome = await undo(item, tempFolder);
    if (outcome === 'done') log.info(`Took back ${what}.`);
    if (outcome === 'changed') log.warn(`${what} is not as this action left it and stays.`);
  } catch (error) {
    log.warn(`${what} could not be taken back: ${printable(errorMessage(error))}`);
  }
}
