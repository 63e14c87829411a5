/** Files of the job's workspace: read as text, and written whole or not at all. */

import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { errorMessage } from '../error-message.ts';
import { failure } from '../failure/failure.ts';
import type { Environment } from '../ports/runner.ts';

/** A `config` file of a thousand roles has half a megabyte; nothing larger than this is meant. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/**
 * A file of the workspace, or of the runner's folder for temporary files, as text; `undefined` when it cannot be read, is too
 * large, or lies elsewhere: what a workflow names may come from a pull request. Outside a runner any file will do.
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
 * Writes a file with its folders. A link in its place is replaced, never followed, and no folder may lead out of the
 * workspace. Fails with `OUTPUT_FILE_NOT_WRITTEN`.
 */
export function writeWorkspaceFile(env: Environment, path: string, text: string): void {
  const full = resolve(toRoot(env), path);
  const draft = `${full}.${process.pid}.tmp`;
  try {
    requireInside(realpathSync(toRoot(env)), findFolder(dirname(full)));
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, full);
  } catch (error) {
    rmSync(draft, { force: true });
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
  if (!isInside(root, folder)) throw new Error('it is outside of the workspace');
}

/** Whether a path is a folder or lies below it. Both are absolute; links are taken as they stand. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !/^\.\.[/\\]/u.test(way) && !isAbsolute(way);
}
