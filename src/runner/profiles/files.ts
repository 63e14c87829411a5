/** Profiles in the AWS files on this machine: written completely or not at all, and removed after the job. */

import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { errorMessage } from '../../error-message.ts';
import { failure, isFailure } from '../../failure/failure.ts';
import type { Clock, Environment } from '../../ports/runner.ts';
import type { ProfileEntry } from '../../report/report.ts';
import { Secret } from '../../secret.ts';
import { withLocks } from '../lock.ts';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';
import { configSection, credentialsSection, findSettings, putSection, removeSection } from './ini.ts';

/** What was changed in one file, for the post step. Contains no secret: the earlier text is in a file of its own. */
export interface FileChange {
  readonly path: string;
  readonly kind: 'credentials' | 'config';
  readonly profile: string;
  /** Digests of the file and of the section's settings, as they were written. */
  readonly written: { readonly file: string; readonly section: string };
  /** The path of a copy of the file from before the change; absent if there was no file. */
  readonly before?: string;
  readonly madeDirectory: boolean;
}

const SECTIONS = { credentials: credentialsSection, config: configSection } as const;

/** Only this user can read the files. Text is one character per byte, so that bytes that are not text are kept. */
const PRIVATE = { mode: 0o600, encoding: 'latin1' } as const;

interface Place {
  readonly kind: 'credentials' | 'config';
  readonly path: string;
}

/** Where the AWS CLI and the SDKs look. https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
function locate(env: Environment): readonly Place[] {
  const home = homedir();
  const toPath = (variable: string | undefined, name: string): string =>
    variable ? resolve(variable.replace(/^~(?=$|[\\/])/u, home)) : join(home, '.aws', name);
  return [
    { kind: 'credentials', path: toPath(env['AWS_SHARED_CREDENTIALS_FILE'], 'credentials') },
    { kind: 'config', path: toPath(env['AWS_CONFIG_FILE'], 'config') },
  ];
}

/**
 * Writes profiles to both files. Neither is changed when a profile exists and must not be replaced (`PROFILE_EXISTS`) or
 * when one of the files is not safe to write (`PROFILE_NOT_WRITTEN`).
 */
export async function writeProfiles(
  env: Environment,
  entries: readonly ProfileEntry[],
  clock: Clock,
): Promise<readonly FileChange[]> {
  const places = locate(env);
  const paths = places.map(({ path }) => path);
  return explain(entries.map(({ name }) => name).join(', '), paths, () => {
    const profiles = entries.map((entry) => ({
      profile: toBytes(entry.name),
      mayReplace: entry.mayReplace,
      settings: { credentials: toSettings(entry.credentials), config: toSettings(entry.config) },
    }));
    const created = new Set(paths.map((path) => dirname(path)).filter((folder) => makeDirectory(folder)));
    return withFilesLocked(paths, clock, () => {
      for (const { profile, mayReplace } of profiles) if (!mayReplace) requireNew(profile, places);
      const writes = profiles.flatMap(({ profile, settings }) =>
        places.map((place) => ({
          ...place,
          profile,
          settings: settings[place.kind],
          madeDirectory: created.has(dirname(place.path)),
        })),
      );
      return writeAll(writes.filter(hasEffect), env);
    });
  });
}

/** A profile without settings for a file only needs to replace the section that the file has. */
function hasEffect({ path, kind, profile, settings }: SectionWrite): boolean {
  return settings.length > 0 || findSettings(read(path) ?? '', SECTIONS[kind](profile)) !== undefined;
}

function requireNew(profile: string, places: readonly Place[]): void {
  const taken = places.find(({ kind, path }) => findSettings(read(path) ?? '', SECTIONS[kind](profile)) !== undefined);
  if (taken !== undefined) throw failure('PROFILE_EXISTS', { profile, path: taken.path });
}

interface SectionWrite extends Place {
  readonly profile: string;
  readonly settings: readonly string[];
  readonly madeDirectory: boolean;
}

/** Writes every section, or none: after an error, the files that were already written are reverted. */
function writeAll(writes: readonly SectionWrite[], env: Environment): readonly FileChange[] {
  const changes: FileChange[] = [];
  try {
    for (const write of writes) changes.push(writeSection(write, env));
    return changes;
  } catch (error) {
    for (const change of changes.toReversed()) revert(change);
    throw error;
  }
}

function writeSection({ path, kind, profile, settings, madeDirectory }: SectionWrite, env: Environment): FileChange {
  const before = read(path);
  const text = putSection(before ?? '', SECTIONS[kind](profile), settings);
  const copy = before === undefined ? undefined : keepCopy(env, before);
  replaceFile(path, text, PRIVATE);
  return {
    path,
    kind,
    profile,
    written: { file: digest(text), section: digest(settings.join('\n')) },
    madeDirectory,
    ...(copy === undefined ? {} : { before: copy }),
  };
}

function toSettings(values: Readonly<Record<string, string | Secret>>): readonly string[] {
  return Object.entries(values).map(([key, value]) => {
    const text = value instanceof Secret ? value.reveal() : value;
    // A second line would be another setting, such as a command to run.
    if (/\p{Cc}/u.test(text)) throw new Error(`the value of ${key} contains a line break or another control character`);
    return toBytes(`${key} = ${text}`);
  });
}

/** The text as it is compared with files that are read one character per byte. */
function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Reverts a change in the post step. What another program has written since is kept. */
export async function revertProfile(change: FileChange, clock: Clock): Promise<void> {
  const { path, profile } = change;
  await explain(profile, [path], () => withFilesLocked([path], clock, () => revert(change)));
  if (change.madeDirectory) removeEmpty(dirname(path));
}

function revert({ path, kind, profile, written, before }: FileChange): void {
  const text = read(path);
  const earlier = before === undefined ? undefined : read(before);
  if (before !== undefined && earlier !== undefined) unlinkSync(before);
  if (text === undefined) return;
  const isLost = before !== undefined && earlier === undefined;
  if (digest(text) === written.file && !isLost) {
    if (earlier === undefined) unlinkSync(path);
    else replaceFile(path, earlier, PRIVATE);
    return;
  }
  const section = SECTIONS[kind](profile);
  const settings = findSettings(text, section);
  if (settings === undefined || digest(settings.join('\n')) !== written.section) return;
  const replaced = earlier === undefined ? undefined : findSettings(earlier, section);
  const reverted = replaced === undefined ? removeSection(text, section) : putSection(text, section, replaced);
  replaceFile(path, reverted, PRIVATE);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The copy is in the runner's temporary folder, which the runner empties after the job. */
function keepCopy(env: Environment, text: string): string {
  const path = join(env['RUNNER_TEMP'] || tmpdir(), `gh-oidc-aws-${randomUUID()}`);
  writeFileSync(path, text, { ...PRIVATE, flag: 'wx' });
  return path;
}

/** Whether the directory had to be created. */
function makeDirectory(path: string): boolean {
  const isMade = makeFolder(path, 0o700);
  requireNoLink(path);
  return isMade;
}

function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // It is not empty: another program keeps files there.
  }
}

function requireNoLink(path: string): void {
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

const LOCK_PATIENCE_MS = 15_000;
/** The work under a lock takes milliseconds. */
const LOCK_MAX_AGE_MS = 10_000;

/** Locks the files against other copies of this action, which may run in a container with the same home folder. */
function withFilesLocked<T>(paths: readonly string[], clock: Clock, work: () => T): Promise<T> {
  const locks = paths.map((path) => `${path}.lock`);
  return withLocks(locks, LOCK_PATIENCE_MS, { clock, maxAgeMs: LOCK_MAX_AGE_MS, isLocal: false }, work);
}

async function explain<T>(profile: string, places: readonly string[], work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFailure(error)) throw error;
    const reason = errorMessage(error);
    const paths = [...new Set(places)];
    throw failure('PROFILE_NOT_WRITTEN', { profile, paths, reason }, { cause: error });
  }
}
