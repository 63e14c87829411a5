/** Reads a web identity token from a file, and no other file. */

import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorMessage } from '../failure/error-message.ts';
import { failure } from '../failure/failure.ts';
import { Secret } from '../secret.ts';
import { isInside } from './workspace.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const MAX_BYTES = 20_000;

/**
 * Reads the token. A link may only point into its own directory, as the links of a kubelet do. A path in the workspace must also
 * resolve to the workspace, because a checkout can contain links. Fails with `TOKEN_FILE_UNUSABLE`.
 */
export function readTokenFile(workspace: string | undefined, path: string): Secret {
  const base = resolve(workspace ?? '.');
  const named = resolve(base, path);
  const isInWorkspace = [base, attempt(base, () => realpathSync(base))].some((bound) => isInside(bound, named));
  const text = read(path, findTarget(path, named, isInWorkspace ? base : undefined)).trim();
  if (text === '') throw unusable(path, 'it is empty');
  return new Secret(text);
}

function findTarget(path: string, named: string, workspace: string | undefined): string {
  const target = attempt(path, () => realpathSync(named));
  const bounds = [dirname(named), ...(workspace === undefined ? [] : [workspace])];
  const isBounded = bounds.every((bound) =>
    isInside(
      attempt(path, () => realpathSync(bound)),
      target,
    ),
  );
  if (!isBounded) throw unusable(path, 'it is a link to a file outside of its directory');
  return target;
}

function read(path: string, target: string): string {
  // Opening a pipe would wait for a writer.
  if (!attempt(path, () => lstatSync(target)).isFile()) throw unusable(path, 'it is not a regular file');
  // Windows does not have these flags.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = attempt(path, () => openSync(target, flags));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw unusable(path, 'it is not a regular file');
    if (stats.size > MAX_BYTES) {
      throw unusable(path, `it has ${stats.size} bytes, but AWS accepts at most ${MAX_BYTES} bytes for a token`);
    }
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unusable(path, errorMessage(error), error);
  }
}

function unusable(path: string, reason: string, cause?: unknown): Error {
  return failure('TOKEN_FILE_UNUSABLE', { path, reason }, { cause });
}
