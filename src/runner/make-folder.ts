/** Creates a folder with the folders above it, one at a time. */

import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether the folder had to be created. Node's recursive `mkdir` reports a read-only file system as a missing folder, and
 * never ends below `/proc`.
 */
export function makeFolder(path: string, mode: number): boolean {
  const missing: string[] = [];
  for (let folder = path; statSync(folder, { throwIfNoEntry: false }) === undefined; folder = dirname(folder)) {
    missing.unshift(folder);
    if (dirname(folder) === folder) break;
  }
  for (const folder of missing) makeOne(folder, mode);
  return missing.length > 0;
}

function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have created it; if a link leads nowhere, the next folder or file in it cannot be created.
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) throw error;
  }
}
