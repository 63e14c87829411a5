/** Profiles in AWS's files on this machine: written whole or not at all, and taken out again after the job. */

import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorMessage } from '../../error-message.ts';
import { failure, isFailure } from '../../failure/failure.ts';
import type { Environment } from '../../ports/runner.ts';
import type { ProfileEntry } from '../../report/report.ts';
import { Secret } from '../../secret.ts';
import { configSection, credentialsSection, findSettings, putSection, removeSection } from './ini.ts';

/** What was done to one file, for the post step. Holds no secrets: the text that stood before is in a file of its own. */
export interface FileChange {
  readonly path: string;
  readonly kind: 'credentials' | 'config';
  readonly profile: string;
  /** Digests of the whole file and of the settings of the section, as they were written. */
  readonly written: { readonly file: string; readonly section: string };
  /** A copy of the file as it stood before; absent when there was no file. */
  readonly before?: string;
  readonly madeDirectory: boolean;
}

const SECTIONS = { credentials: credentialsSection, config: configSection } as const;

/** Where the AWS CLI and the SDKs look. https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
function locate(env: Environment): readonly { readonly kind: 'credentials' | 'config'; readonly path: string }[] {
  const home = homedir();
  const toPath = (variable: string | undefined, name: string): string =>
    variable ? resolve(variable.replace(/^~(?=$|[\\/])/u, home)) : join(home, '.aws', name);
  return [
    { kind: 'credentials', path: toPath(env['AWS_SHARED_CREDENTIALS_FILE'], 'credentials') },
    { kind: 'config', path: toPath(env['AWS_CONFIG_FILE'], 'config') },
  ];
}

/**
 * Writes a profile to both files. Neither is touched when the profile exists and may not be replaced (`PROFILE_EXISTS`) or
 * when one of them is not safe to write (`PROFILE_NOT_WRITTEN`).
 */
export async function writeProfile(env: Environment, entry: ProfileEntry): Promise<readonly FileChange[]> {
  const { mayReplace } = entry;
  const profile = toBytes(entry.name);
  const places = locate(env);
  return explain(profile, places, () => {
    const settings = { credentials: toSettings(entry.credentials), config: toSettings(entry.config) };
    const made = new Map(places.map(({ path }) => [path, makeDirectory(dirname(path))] as const));
    return withLocks(
      places.map(({ path }) => path),
      () => {
        for (const { kind, path } of places) {
          if (!mayReplace && findSettings(read(path) ?? '', SECTIONS[kind](profile)) !== undefined) {
            throw failure('PROFILE_EXISTS', { profile, path });
          }
        }
        const changes: FileChange[] = [];
        try {
          for (const { kind, path } of places) {
            const before = read(path);
            const text = putSection(before ?? '', SECTIONS[kind](profile), settings[kind]);
            const copy = before === undefined ? undefined : keepCopy(env, before);
            replace(path, text);
            const written = { file: digest(text), section: digest(settings[kind].join('\n')) };
            const madeDirectory = made.get(path) ?? false;
            changes.push({
              path,
              kind,
              profile,
              written,
              madeDirectory,
              ...(copy === undefined ? {} : { before: copy }),
            });
          }
          return changes;
        } catch (error) {
          for (const change of changes.reverse()) revert(change);
          throw error;
        }
      },
    );
  });
}

function toSettings(values: Readonly<Record<string, string | Secret>>): readonly string[] {
  return Object.entries(values).map(([key, value]) => {
    const text = value instanceof Secret ? value.reveal() : value;
    // A second line would be a setting of its own, such as a command to run.
    if (/\p{Cc}/u.test(text)) throw new Error(`the value of ${key} holds a line end or another control character`);
    return toBytes(`${key} = ${text}`);
  });
}

/** Files are handled with a character for each byte, so that those stay which are no text. */
function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Post step: puts the files back, last change first. What somebody else has written since stays. */
export async function revertProfile(changes: readonly FileChange[]): Promise<void> {
  for (const change of [...changes].reverse()) {
    const { path, profile } = change;
    await explain(profile, [change], () => withLocks([path], () => revert(change)));
    if (change.madeDirectory) removeEmpty(dirname(path));
  }
}

function revert({ path, kind, profile, written, before }: FileChange): void {
  const text = read(path);
  const earlier = before === undefined ? undefined : read(before);
  if (before !== undefined && earlier !== undefined) unlinkSync(before);
  if (text === undefined) return;
  const isLost = before !== undefined && earlier === undefined;
  if (digest(text) === written.file && !isLost) {
    if (earlier === undefined) unlinkSync(path);
    else replace(path, earlier);
    return;
  }
  const section = SECTIONS[kind](profile);
  const settings = findSettings(text, section);
  if (settings === undefined || digest(settings.join('\n')) !== written.section) return;
  const replaced = earlier === undefined ? undefined : findSettings(earlier, section);
  replace(path, replaced === undefined ? removeSection(text, section) : putSection(text, section, replaced));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A copy that only this user can read; the runner empties its temporary directory after the job. */
function keepCopy(env: Environment, text: string): string {
  const path = join(env['RUNNER_TEMP'] || tmpdir(), `gh-oidc-aws-${randomUUID()}`);
  writeFileSync(path, text, { mode: 0o600, flag: 'wx', encoding: 'latin1' });
  return path;
}

/** Whether the directory had to be made. */
function makeDirectory(path: string): boolean {
  const made = mkdirSync(path, { recursive: true, mode: 0o700 });
  requireNoLink(path);
  return made !== undefined;
}

function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Somebody else keeps files there by now.
  }
}

function requireNoLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new Error(`${path} is a symbolic link, which is not followed`);
  }
}

/** No file of profiles is so large. */
const MAX_BYTES = 4 * 1024 * 1024;

function read(path: string): string | undefined {
  requireNoLink(dirname(path));
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) throw new Error(`${path} is a symbolic link, which is not followed`);
  if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
  // Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new Error(`${path} is not a regular file`);
    if (fstatSync(file).size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES} bytes`);
    return readFileSync(file, 'latin1');
  } finally {
    closeSync(file);
  }
}

/** Puts a new file in the place of the old one in one go, so that a reader never meets half of it. */
function replace(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx', encoding: 'latin1' });
  try {
    renameSync(draft, path);
  } catch (error) {
    unlinkSync(draft);
    throw error;
  }
}

const LOCK_PATIENCE_MS = 15_000;
/** Whoever holds a lock needs milliseconds; one that is older was left by a process that was killed. */
const LOCK_LIFE_MS = 10_000;

/** Holds every lock while it works, so that several copies of the action do not lose one another's sections. */
async function withLocks<T>(paths: readonly string[], work: () => T): Promise<T> {
  // Always in the same order, so that two never wait for each other.
  const locks = [...new Set(paths)].sort().map((path) => `${path}.lock`);
  const held: string[] = [];
  try {
    for (const lock of locks) {
      await acquire(lock);
      held.push(lock);
    }
    return work();
  } finally {
    for (const lock of held) unlinkSync(lock);
  }
}

async function acquire(lock: string): Promise<void> {
  const end = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      return;
    } catch (error) {
      // Windows refuses for a moment what is just being removed.
      if (!hasCode(error, 'EEXIST', 'EPERM', 'EBUSY') || Date.now() > end) throw error;
    }
    discardStale(lock);
    await wait(10 + Math.random() * 40);
  }
}

function discardStale(lock: string): void {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age < LOCK_LIFE_MS) return;
  const grave = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, grave);
    // Another one that waited may have been faster, and this be its lock.
    const isFresh = Date.now() - statSync(grave).mtimeMs < LOCK_LIFE_MS;
    if (isFresh) renameSync(grave, lock);
    else unlinkSync(grave);
  } catch {
    // Another one has moved it away.
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

async function explain<T>(
  profile: string,
  places: readonly { readonly path: string }[],
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFailure(error)) throw error;
    const reason = errorMessage(error);
    const paths = [...new Set(places.map(({ path }) => path))];
    throw failure('PROFILE_NOT_WRITTEN', { profile, paths, reason }, { cause: error });
  }
}
