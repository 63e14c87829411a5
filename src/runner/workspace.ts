/** Files of the job's workspace: read as text, and written completely or not at all. */

import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { errorMessage } from '../failure/error-message.ts';
import { failure } from '../failure/failure.ts';
import type { Environment } from '../ports/runner.ts';
import { findCheckout, isTracked } from './git-index.ts';
import { makeFolder } from './make-folder.ts';
import { replaceFile } from './replace-file.ts';

/** A `config` file with a thousand roles takes half a megabyte. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** A file that is not read, and why, as a clause. */
export interface RefusedFile {
  readonly refused: string;
}

/**
 * A file of the workspace as text; `undefined` if there is none that can be read. The path can come from a pull request, so
 * a link or anything outside of the workspace is refused, and on such an event every file that git does not track. Outside
 * of a runner, every file is allowed.
 */
export function readWorkspaceFile(env: Environment, path: string): string | RefusedFile | undefined {
  try {
    if (!env['GITHUB_WORKSPACE']) return readTextFile(realpathSync(resolve(path)), 0);
    const root = realpathSync(toRoot(env));
    const full = resolve(root, toRelative(env, root, path));
    if (!isInside(root, full)) return { refused: 'it is outside of the workspace' };
    const way = relative(root, full).split(sep);
    if (way.some((name) => name.toLowerCase() === '.git')) return { refused: 'it belongs to git' };
    if (lstatSync(full).isSymbolicLink() || realpathSync(full) !== full) {
      return { refused: 'it is a symbolic link, or is in a folder that is one' };
    }
    // A name in the workspace can be a second one of a file elsewhere.
    if (lstatSync(full).nlink > 1 && lstatSync(full).isFile()) return { refused: 'it is a hard link' };
    if (isPullRequest(env)) {
      const place = findCheckout(root, full);
      const untracked = 'on a pull request, only files that git tracks are read, and git does not track it';
      if (place === undefined || !isTracked(place)) return { refused: untracked };
    }
    return readTextFile(full, 1);
  } catch {
    return undefined;
  }
}

/** Where a file of the workspace is in its repository; the path itself where there is no checkout. */
export function findRepositoryPath(env: Environment, path: string): string {
  try {
    const root = realpathSync(toRoot(env));
    const full = resolve(root, toRelative(env, root, path));
    return findCheckout(root, full)?.path ?? relative(root, full).split(sep).join('/');
  } catch {
    return path;
  }
}

function isPullRequest(env: Environment): boolean {
  return (env['GITHUB_EVENT_NAME'] ?? '').trim().startsWith('pull_request');
}

/** A path below the workspace, whether the workspace is named by its real path or by a link to it. */
function toRelative(env: Environment, root: string, path: string): string {
  const full = resolve(toRoot(env), path);
  return isInside(toRoot(env), full) ? relative(toRoot(env), full) : relative(root, full);
}

/** Opens the file once, so that what was checked is what is read. A pipe does not make it wait. */
function readTextFile(full: string, maxLinks: number): string | undefined {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  if (!statSync(full).isFile()) return undefined;
  const file = openSync(full, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  try {
    const status = fstatSync(file);
    if (maxLinks > 0 && status.nlink > maxLinks) return undefined;
    return status.isFile() && status.size <= MAX_FILE_BYTES ? readFileSync(file, 'utf8') : undefined;
  } finally {
    closeSync(file);
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
