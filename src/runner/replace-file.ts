/** Replaces a file in one step, so that a reader never sees half of it. */

import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes the file anew, whether it exists or not. A link at the path is replaced, not followed. */
export function replaceFile(
  path: string,
  text: string,
  options: { readonly mode?: number; readonly encoding?: BufferEncoding } = {},
): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, text, { ...options, flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
