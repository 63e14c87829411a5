/** One AWS file on this machine, with its journal and its backup beside it: read, written, and restored under a lock. */

import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../../ports/runner.ts';
import { withLocks } from '../lock.ts';
import { writeDraft } from '../replace-file.ts';
import {
  type Contents,
  type FileKind,
  type Journal,
  type Owner,
  parseJournal,
  renderJournal,
  renderWith,
  separate,
} from './journal.ts';

export interface Place {
  readonly kind: FileKind;
  readonly path: string;
}

/** How the files that this action keeps beside an AWS file begin. */
const BESIDE = '.gh-oidc-aws-';

/** The file as it was before this action changed it. It exists while a section that this action wrote is in the file. */
export function toBackup(path: string): string {
  return `${path}${BESIDE}backup`;
}

function toJournal(path: string): string {
  return `${path}${BESIDE}journal`;
}

/** Everything that this action keeps beside the file. */
export function listBeside(path: string): readonly string[] {
  const folder = dirname(path);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const names = readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}${BESIDE}`));
  return names.map((name) => join(folder, name));
}

/** Only this user can read a new file. Text is one character per byte, so that bytes that are not text are kept. */
const PRIVATE = { mode: 0o600, encoding: 'latin1' } as const;

export interface AwsFile extends Place, Contents {
  /** What the file holds now; `undefined` if there is none. */
  readonly text: string | undefined;
  readonly journal: Journal;
  /** Whether the backup holds the base. */
  readonly isBackedUp: boolean;
}

/** Reads the file, and removes drafts that a process left when it was killed. Only under the lock. */
export function readAwsFile({ kind, path }: Place): AwsFile {
  for (const left of listBeside(path)) if (left.startsWith(`${path}${BESIDE}draft-`)) rmSync(left, { force: true });
  const text = read(path);
  const journal = readJournal(path);
  const backup = read(toBackup(path));
  // The journal is written before the file and removed after it is restored. So a backup without one is left by a kill while the
  // file was the machine's own, and the file decides; the backup is kept under another name.
  const isLeft = journal === undefined && backup !== undefined;
  if (isLeft && backup !== text) renameSync(toBackup(path), `${toBackup(path)}-unused`);
  const before = isLeft && backup !== text ? undefined : backup;
  const { existed, owners } = journal ?? NO_JOURNAL;
  const contents = separate(kind, text, owners, existed ? before : undefined);
  const isGone = !existed && contents.base?.trim() === '';
  const base = isGone ? undefined : contents.base;
  const isBackedUp = base !== undefined && before === base;
  return { kind, path, text, journal: journal ?? NO_JOURNAL, isBackedUp, base, held: contents.held };
}

const NO_JOURNAL: Journal = { existed: true, madeDirectory: false, owners: [] };

function readJournal(path: string): Journal | undefined {
  const text = read(toJournal(path));
  if (text === undefined) return undefined;
  const journal = parseJournal(text);
  if (journal === undefined) throw new Error(`${toJournal(path)} was changed and cannot be read`);
  return journal;
}

/** Writes the way back: the backup first, then the journal that refers to it. */
export function saveWayBack(file: AwsFile, owners: readonly Owner[], madeDirectory: boolean): void {
  const { path, base, isBackedUp } = file;
  if (base !== undefined && !isBackedUp) replaceBeside(path, toBackup(path), base);
  replaceBeside(path, toJournal(path), renderJournal({ existed: base !== undefined, madeDirectory, owners }));
}

/** Writes the new text next to the file. The result puts it in place, which takes no space on the disk. */
export function prepareText(path: string, text: string): () => void {
  const draft = toDraft(path);
  writeDraft(draft, text, PRIVATE);
  keepAttributes(path, draft);
  return () => renameSync(draft, path);
}

function toDraft(path: string): string {
  return `${path}${BESIDE}draft-${randomUUID()}`;
}

function replaceBeside(path: string, target: string, text: string): void {
  const draft = toDraft(path);
  writeDraft(draft, text, PRIVATE);
  renameSync(draft, target);
}

/**
 * Ends the sections of these owners, and says whether there was one. Where no section is left, the file is what it was
 * before, byte for byte.
 */
export function endOwners(place: Place, isOver: (owner: Owner) => boolean): boolean {
  const file = readAwsFile(place);
  const { kind, path, text, base, held, journal, isBackedUp } = file;
  const rest = held.filter(({ owner }) => !isOver(owner));
  const wanted = renderWith(kind, base, rest);
  if (rest.length > 0) {
    // A kill between these two steps is harmless: an owner without a section in the file is dropped.
    if (wanted !== undefined && wanted !== text) prepareText(path, wanted)();
    const owners = rest.map(({ owner }) => owner);
    const isSaved = owners.length === journal.owners.length && isBackedUp === journal.existed;
    if (!isSaved) saveWayBack(file, owners, journal.madeDirectory);
    return rest.length < held.length;
  }
  if (wanted !== text) {
    if (wanted === undefined) unlinkSync(path);
    else if (isBackedUp) {
      // Moving the backup works on a full disk, too.
      keepAttributes(path, toBackup(path));
      renameSync(toBackup(path), path);
    } else prepareText(path, wanted)();
  }
  for (const name of [toJournal(path), toBackup(path)]) rmSync(name, { force: true });
  if (journal.madeDirectory) removeEmpty(dirname(path));
  return held.length > 0;
}

/** Gives the new file the mode of the old one, and its owner where this user may. */
function keepAttributes(old: string, path: string): void {
  const found = lstatSync(old, { throwIfNoEntry: false });
  if (found === undefined || process.platform === 'win32') return;
  const { uid, gid } = lstatSync(path);
  if (found.uid !== uid || found.gid !== gid) {
    try {
      chownSync(path, found.uid, found.gid);
    } catch {
      // Only root may give files away.
    }
  }
  chmodSync(path, found.mode & 0o777);
}

export function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // It is not empty: another program keeps files there.
  }
}

export function requireNoLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new Error(`${path} is a symbolic link, which is not followed`);
  }
}

/** A file of profiles is far smaller. */
const MAX_BYTES = 4 * 1024 * 1024;

function read(path: string): string | undefined {
  requireNoLink(dirname(path));
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) throw new Error(`${path} is a symbolic link, which is not followed`);
  if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
  // Windows does not have this flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new Error(`${path} is not a regular file`);
    if (fstatSync(file).size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES} bytes`);
    return readFileSync(file, 'latin1');
  } finally {
    closeSync(file);
  }
}

/** Whether a backup is left, for the message of a restore that failed. */
export function findBackup(path: string): string | undefined {
  return existsSync(toBackup(path)) ? toBackup(path) : undefined;
}

const LOCK_PATIENCE_MS = 15_000;
/** The work under a lock takes milliseconds. */
const LOCK_MAX_AGE_MS = 10_000;

/** Locks the files against other copies of this action, which may run in a container with the same home folder. */
export function withFilesLocked<T>(paths: readonly string[], clock: Clock, work: () => T): Promise<T> {
  const locks = paths.map((path) => `${path}.lock`);
  return withLocks(locks, LOCK_PATIENCE_MS, { clock, maxAgeMs: LOCK_MAX_AGE_MS }, work);
}
