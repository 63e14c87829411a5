/** The post step: restores the variables, and reverts what the main step left on the machine. */

import { lstatSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { printable } from '../../document/printable.ts';
import { type Failure, isFailure } from '../../failure/failure.ts';
import type { Clock, Environment } from '../../ports/runner.ts';
import { createClock } from '../clock.ts';
import { appendValues } from '../command-files.ts';
import { forgetExpiry } from '../expiry.ts';
import { describeFileError } from '../file-error.ts';
import { revertProfile } from '../profiles/revert.ts';
import {
  FOLDER_PREFIX,
  fingerprint,
  KEY_VARIABLES,
  parseRestoreState,
  RESTORE_STATE,
  type RestoreState,
  skipsCleanup,
  type Undo,
} from './state.ts';

/** `warn` is for what stays on the machine although it should not; `error` for what could not be restored. */
export interface CleanupLog {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly error: (problem: Failure) => void;
}

const CREDENTIAL_VARIABLES = [...KEY_VARIABLES, 'AWS_CREDENTIAL_EXPIRATION'];

/** Reverts what the main step saved, and says whether all of it could be restored. Fails with `RUNNER_FILES_MISSING` if variables cannot be exported safely. */
export async function cleanUp(env: Environment, log: CleanupLog, clock = createClock()): Promise<boolean> {
  const saved = env[`STATE_${RESTORE_STATE}`] ?? '';
  if (saved === '') return true;
  if (skipsCleanup(env)) {
    log.info('AWS_SKIP_CLEANUP_STEP is true: skipping the cleanup.');
    return true;
  }
  const state = parseRestoreState(saved);
  if (state === undefined) {
    log.warn('The state that the main step saved cannot be read; nothing was cleaned up.');
    return true;
  }
  let isRestored = true;
  for (const item of state.undo.toReversed()) {
    if (!(await undoAndLog(item, env, log, clock))) isRestored = false;
  }
  restoreVariables(state.variables, env, log);
  const { written } = state.variables['AWS_ACCESS_KEY_ID'] ?? {};
  if (written !== undefined) forgetExpiry(env, written);
  return isRestored;
}

function restoreVariables(variables: RestoreState['variables'], env: Environment, log: CleanupLog): void {
  const names = Object.keys(variables);
  if (names.length === 0) return;
  const isChanged = (name: string): boolean => isChangedSince(variables[name], env[name] ?? '');
  const hasOtherKeys = KEY_VARIABLES.some(isChanged);
  const kept = names.filter((name) => (hasOtherKeys && CREDENTIAL_VARIABLES.includes(name) ? true : isChanged(name)));
  const due = Object.entries(variables).filter(([name]) => !kept.includes(name));
  appendValues(env, { GITHUB_ENV: due.map(([name, { before }]) => [name, before]) });
  if (due.length > 0) {
    const isCleared = due.every(([, { before }]) => before === '');
    log.info(isCleared ? 'Cleared the AWS environment variables.' : 'Restored the previous AWS environment variables.');
  }
  if (kept.length > 0) log.info(`Kept, because a later step changed them: ${kept.join(', ')}.`);
}

/** An empty variable, or one with its value from before the step, is unchanged: the `env:` of a step hides what is exported. */
function isChangedSince(saved: RestoreState['variables'][string] | undefined, now: string): boolean {
  if (saved?.written === undefined || now === '' || now === saved.before) return false;
  return fingerprint(now) !== saved.written;
}

/** Whether nothing is left that should have been restored. */
async function undoAndLog(item: Undo, env: Environment, log: CleanupLog, clock: Clock): Promise<boolean> {
  const what = printable(item.kind === 'profile' ? `the profile in ${item.change.path}` : item.path);
  const verb = item.kind === 'profile' ? 'Reverted' : 'Removed';
  try {
    const outcome = await undo(item, env, clock);
    if (outcome === 'done') log.info(`${verb} ${what}.`);
    if (outcome === 'changed') log.warn(`${what} was changed after this action wrote it; leaving it in place.`);
    return true;
  } catch (error) {
    if (isFailure(error)) {
      log.error(error);
      return false;
    }
    log.warn(`${what} could not be cleaned up: ${printable(describeFileError(error))}`);
    return true;
  }
}

/** `gone` is a success, too: it no longer exists. */
export type UndoOutcome = 'done' | 'gone' | 'changed';

/** Reverts one thing, unless it was changed since. Throws file system errors and `PROFILE_NOT_RESTORED`. */
export async function undo(item: Undo, env: Environment, clock = createClock()): Promise<UndoOutcome> {
  if (item.kind === 'folder') return removeFolder(item.path, env['RUNNER_TEMP']);
  return revertProfile(item.change, env, clock);
}

/** Removes only a real folder directly below the runner's temporary folder, so that a saved path cannot lead anywhere else. */
function removeFolder(path: string, tempFolder: string | undefined): UndoOutcome {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'gone';
  const isOurs =
    found.isDirectory() &&
    basename(path).startsWith(FOLDER_PREFIX) &&
    tempFolder !== undefined &&
    lstatSync(tempFolder, { throwIfNoEntry: false }) !== undefined &&
    realpathSync(dirname(path)) === realpathSync(tempFolder);
  if (!isOurs) return 'changed';
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  return 'done';
}
