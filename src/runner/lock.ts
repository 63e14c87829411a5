/** Locks between processes: a file that only one process can create, discarded when its owner is gone. */

import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Clock } from '../ports/runner.ts';

export interface LockOptions {
  readonly clock: Clock;
  /** An older lock was left by a process that was killed. */
  readonly maxAgeMs: number;
  /** Whether every owner runs on this machine, so that a lock whose process is gone can be discarded at once. */
  readonly isLocal: boolean;
}

/**
 * Takes the lock, or returns `false` while another process holds it. Discards a lock that was left behind, so that a later
 * attempt succeeds. Throws when the file cannot be created.
 */
export function tryLock(path: string, options: LockOptions): boolean {
  try {
    writeFileSync(path, options.isLocal ? String(process.pid) : '', { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    // Windows refuses access to a file that is being removed.
    if (!['EEXIST', 'EPERM', 'EBUSY'].includes(errorCode(error))) throw error;
  }
  if (isLeft(path, options)) discard(path, options);
  return false;
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

function isLeft(path: string, { clock, maxAgeMs, isLocal }: LockOptions): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (clock.now() - found.mtimeMs > maxAgeMs) return true;
  if (!isLocal) return false;
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    // Empty: its owner is about to write it.
    return owner !== 0 && !isAlive(owner);
  } catch {
    return false;
  }
}

/** Moves the lock aside first, so that only one of several processes removes it. */
function discard(path: string, options: LockOptions): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    // Another process may have replaced the stale lock; then this is a fresh one.
    if (isLeft(aside, options)) unlinkSync(aside);
    else renameSync(aside, path);
  } catch {
    // Another process has moved it.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
