/** Replaces a file in one step, so that a reader never sees half of it. */

import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

export interface WriteOptions {
  readonly mode?: number;
  readonly encoding?: BufferEncoding;
}

/** Writes the file anew, whether it exists or not. A link at the path is replaced, not followed. */
export function replaceFile(path: string, text: string, options: WriteOptions = {}): void {
  const draft = `${path}.${randomUUID()}`;
  writeDraft(draft, text, options);
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes a new file, or leaves none. The text is on the disk afterwards: some file systems report a full disk only then. */
export function writeDraft(draft: string, text: string, options: WriteOptions): void {
  try {
    writeFileSync(draft, text, { ...options, flag: 'wx', flush: true });
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
