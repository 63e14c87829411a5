/** Locks between processes: a file that only one process can create, discarded when its owner is gone. */

import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Clock } from '../ports/runner.ts';
import { errorCode } from './file-error.ts';

export interface LockOptions {
  readonly clock: Clock;
  /** A lock older than this belongs to a process that was killed. */
  readonly maxAgeMs: number;
  /**
   * Set if all owners run on this machine: the text that the lock contains, and a test for whether the owner has ended, so that
   * its lock can be discarded at once.
   */
  readonly owner?: { readonly name: string; readonly isGone: (path: string, ageMs: number) => boolean };
}

/**
 * Takes the lock, or returns `false` while another process holds it. Discards a lock that was left behind, so that a later
 * attempt succeeds. Throws when the file cannot be created, and leaves none then.
 */
export function tryLock(path: string, options: LockOptions): boolean {
  try {
    writeFileSync(path, options.owner?.name ?? '', { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    // Windows refuses access to a file that is being removed.
    const isTaken = errorCode(error) === 'EEXIST' || (process.platform === 'win32' && isBusy(error));
    if (!isTaken) {
      // On a full disk, the file may exist although its text could not be written.
      if (!isBusy(error)) rmSync(path, { force: true });
      throw error;
    }
  }
  if (isLeft(path, options)) discard(path, options);
  return false;
}

function isBusy(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
}

export function unlock(path: string): void {
  rmSync(path, { force: true });
}

/** Holds every lock during the work. Throws when a lock cannot be taken within the time. */
export async function withLocks<T>(
  paths: readonly string[],
  patienceMs: number,
  options: LockOptions,
  work: () => T,
): Promise<T> {
  // The order is fixed, so that two processes cannot wait for each other.
  const wanted = [...new Set(paths)].sort();
  const held: string[] = [];
  try {
    for (const path of wanted) {
      await waitForLock(path, patienceMs, options);
      held.push(path);
    }
    return work();
  } finally {
    for (const path of held) unlock(path);
  }
}

async function waitForLock(path: string, patienceMs: number, options: LockOptions): Promise<void> {
  const { clock } = options;
  const end = clock.now() + patienceMs;
  while (!tryLock(path, options)) {
    if (clock.now() > end) throw new Error(`another process holds the lock ${path}`);
    await clock.sleep(10 + Math.random() * 40);
  }
}

function isLeft(path: string, { clock, maxAgeMs, owner }: LockOptions): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const ageMs = clock.now() - found.mtimeMs;
  return ageMs > maxAgeMs || owner?.isGone(path, ageMs) === true;
}

/** Moves the lock aside first, so that only one of several processes removes it. */
function discard(path: string, options: LockOptions): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    // Another process may have replaced the stale lock; then this is a fresh one.
    if (isLeft(aside, options)) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, path);
  } catch {
    // Another process has moved it.
  }
}
