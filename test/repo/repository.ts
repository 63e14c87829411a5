/** What the tests of the repository itself read: its root, and the files that are or would be committed. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Tracked files and those that git would add, relative to the root, with `/`. */
export function listFiles(pattern = /^/u): readonly string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const paths = new Set(output.split('\0').filter((path) => path !== '' && pattern.test(path)));
  return [...paths].filter((path) => existsSync(join(root, path))).sort();
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
