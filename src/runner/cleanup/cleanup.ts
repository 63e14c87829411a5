/** The post step: restores the variables, and reverts what the main step left on the machine. */

import { lstatSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { printable } from '../../document/printable.ts';
import { errorMessage } from '../../error-message.ts';
import type { Clock, Environment } from '../../ports/runner.ts';
import { createClock } from '../clock.ts';
import { appendValues } from '../command-files.ts';
import { forgetExpiry } from '../expiry.ts';
import { revertProfile } from '../profiles/files.ts';
import {
  FOLDER_PREFIX,
  fingerprint,
  KEY_VARIABLES,
  parseRestoreState,
  RESTORE_STATE,
  type RestoreState,
  type Undo,
} from './state.ts';

/** `warn` is for what stays on the machine although it should not. */
export interface CleanupLog {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
}

const CREDENTIAL_VARIABLES = [...KEY_VARIABLES, 'AWS_CREDENTIAL_EXPIRATION'];

/** Reverts what the main step saved. Fails with `RUNNER_FILES_MISSING` if variables cannot be exported safely. */
export async function cleanUp(env: Environment, log: CleanupLog, clock = createClock()): Promise<void> {
  const saved = env[`STATE_${RESTORE_STATE}`] ?? '';
  if (saved === '') return;
  if (/^(?:true|True|TRUE)$/u.test(env['AWS_SKIP_CLEANUP_STEP'] ?? '')) {
    log.info('AWS_SKIP_CLEANUP_STEP is true: skipping the cleanup.');
    return;
  }
  const state = parseRestoreState(saved);
  if (state === undefined) {
    log.warn('The state that the main step saved cannot be read; nothing was cleaned up.');
    return;
  }
  for (const item of state.undo.toReversed()) await undoAndLog(item, env['RUNNER_TEMP'], log, clock);
  restoreVariables(state.variables, env, log);
  const { written } = state.variables['AWS_ACCESS_KEY_ID'] ?? {};
  if (written !== undefined) forgetExpiry(env, written);
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

async function undoAndLog(item: Undo, tempFolder: string | undefined, log: CleanupLog, clock: Clock): Promise<void> {
  const what = printable(item.kind === 'profile' ? `the profile in ${item.change.path}` : item.path);
  const verb = item.kind === 'profile' ? 'Reverted' : 'Removed';
  try {
    const outcome = await undo(item, tempFolder, clock);
    if (outcome === 'done') log.info(`${verb} ${what}.`);
    if (outcome === 'changed') log.warn(`${what} was changed after this action wrote it; leaving it in place.`);
  } catch (error) {
    log.warn(`${what} could not be cleaned up: ${printable(errorMessage(error))}`);
  }
}

/** `gone` is a success, too: it no longer exists. */
export type UndoOutcome = 'done' | 'gone' | 'changed';

/** Reverts one thing, unless it was changed since. Throws file system errors and `PROFILE_NOT_WRITTEN`. */
export async function undo(item: Undo, tempFolder: string | undefined, clock = createClock()): Promise<UndoOutcome> {
  if (item.kind === 'folder') return removeFolder(item.path, tempFolder);
  await revertProfile(item.change, clock);
  return 'done';
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
