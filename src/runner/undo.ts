/** Takes back what a step left on the machine, unless it is no longer what the step left. */

import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { findSection, replaceSection } from './ini-section.ts';
import { FOLDER_PREFIX, fingerprint, type Undo } from './restore-state.ts';

/** What became of it: `gone` is success as well, it was not there any more. */
export type UndoOutcome = 'done' | 'gone' | 'changed';

/** Undoes one thing. Throws what the file system throws. */
export function undo(item: Undo, tempFolder: string | undefined): UndoOutcome {
  switch (item.kind) {
    case 'section':
      return undoSection(item);
    case 'empty':
      return removeIfEmpty(item.path);
    case 'folder':
      return removeFolder(item.path, tempFolder);
  }
}

/** A file with credentials is small; a larger one is not what the step wrote to. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

function undoSection(item: Extract<Undo, { readonly kind: 'section' }>): UndoOutcome {
  const found = readRegularFile(item.path);
  if (found === undefined) return kindOf(item.path) === 'missing' ? 'gone' : 'changed';
  const section = findSection(found.text, item.header);
  if (section === undefined) return 'gone';
  if (fingerprint(section.text) !== item.written) return 'changed';
  replaceFile(item.path, replaceSection(found.text, section, item.before), found.mode);
  return 'done';
}

/** The text of a file that is one itself: what a link leads to is not ours to change. */
function readRegularFile(path: string): { readonly text: string; readonly mode: number } | undefined {
  if (kindOf(path) !== 'file') return undefined;
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { mode, size } = fstatSync(file);
    return size > MAX_FILE_BYTES ? undefined : { text: readFileSync(file, 'utf8'), mode: mode & 0o777 };
  } finally {
    closeSync(file);
  }
}

/** Nobody who reads the file at the same time sees half of it. */
function replaceFile(path: string, text: string, mode: number): void {
  const draft = `${path}.${process.pid}.tmp`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    fchmodSync(file, mode);
  } finally {
    closeSync(file);
  }
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function removeIfEmpty(path: string): UndoOutcome {
  const kind = kindOf(path);
  if (kind === 'missing') return 'gone';
  if (kind === 'file' && lstatSync(path).size === 0) {
    unlinkSync(path);
    return 'done';
  }
  if (kind === 'folder' && readdirSync(path).length === 0) {
    rmdirSync(path);
    return 'done';
  }
  return 'changed';
}

/** Only a real folder right under the runner's own, so that no saved path can lead anywhere else. */
function removeFolder(path: string, tempFolder: string | undefined): UndoOutcome {
  const kind = kindOf(path);
  if (kind === 'missing') return 'gone';
  const isOurs =
    kind === 'folder' &&
    basename(path).startsWith(FOLDER_PREFIX) &&
    tempFolder !== undefined &&
    kindOf(tempFolder) !== 'missing' &&
    realpathSync(dirname(path)) === realpathSync(tempFolder);
  if (!isOurs) return 'changed';
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  return 'done';
}

function kindOf(path: string): 'missing' | 'file' | 'folder' | 'other' {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'missing';
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : 'other';
}
