/** The owner of a lock that only processes of this machine take: its process id. */

import { lstatSync, readFileSync } from 'node:fs';
import { errorCode } from '../file-error.ts';
import type { LockOptions } from '../lock.ts';

/** How long a process may take between creating its lock and writing its id into it. */
const UNNAMED_MS = 2000;

/** This process, and whether the process named in a lock has ended. */
export const PROCESS_OWNER: NonNullable<LockOptions['owner']> = {
  name: String(process.pid),
  isGone: (path, ageMs) => {
    try {
      // Only another program puts anything but a file there.
      if (!lstatSync(path).isFile()) return true;
      const owner = Number(readFileSync(path, 'utf8'));
      return owner === 0 ? ageMs > UNNAMED_MS : !isAlive(owner);
    } catch {
      return false;
    }
  },
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
