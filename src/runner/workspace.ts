/** Files of the job's workspace: read as text, and written completely or not at all. */

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { errorMessage } from '../error-message.ts';
import { failure } from '../failure/failure.ts';
import type { Environment } from '../ports/runner.ts';
import { makeFolder } from './make-folder.ts';
import { replaceFile } from './replace-file.ts';

/** A `config` file with a thousand roles takes half a megabyte. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/**
 * A file in the workspace or in the runner's temporary folder, as text; `undefined` if it cannot be read, is too large or is
 * somewhere else, because the path can come from a pull request. Outside a runner, every file is allowed.
 */
export function readWorkspaceFile(env: Environment, path: string): string | undefined {
  try {
    const full = realpathSync(resolve(toRoot(env), path));
    const roots = [env['GITHUB_WORKSPACE'], env['RUNNER_TEMP']].filter((root) => root !== undefined && root !== '');
    if (env['GITHUB_WORKSPACE'] && !roots.some((root) => isInside(realpathSync(root ?? ''), full))) return undefined;
    const status = statSync(full);
    return status.isFile() && status.size <= MAX_FILE_BYTES ? readFileSync(full, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a file and creates its folders. A link at the path is replaced, not followed, and no folder on the way can lead out
 * of the workspace. Fails with `OUTPUT_FILE_NOT_WRITTEN`.
 */
export function writeWorkspaceFile(env: Environment, path: string, text: string): void {
  const full = resolve(toRoot(env), path);
  try {
    requireInside(realpathSync(toRoot(env)), findFolder(dirname(full)));
    makeFolder(dirname(full), 0o777);
    replaceFile(full, text);
  } catch (error) {
    const reason = errorMessage(error);
    throw failure('OUTPUT_FILE_NOT_WRITTEN', { path, reason }, { cause: error });
  }
}

function toRoot(env: Environment): string {
  return resolve(env['GITHUB_WORKSPACE'] || '.');
}

/** The nearest folder that exists, with every link resolved. */
function findFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (dirname(path) === path) throw error;
    return findFolder(dirname(path));
  }
}

function requireInside(root: string, folder: string): void {
  if (!isInside(root, folder)) throw new Error('it is outside the workspace');
}

/** Whether a path is the folder or below it. Both paths are absolute; links are not resolved. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !/^\.\.[/\\]/u.test(way) && !isAbsolute(way);
}
