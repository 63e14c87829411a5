/** A profile in the AWS files on this machine: written completely or not at all. */

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { failure, isFailure } from '../../failure/failure.ts';
import type { Clock, Environment } from '../../ports/runner.ts';
import type { ProfileEntry } from '../../report/report.ts';
import { Secret } from '../../secret.ts';
import { fingerprint } from '../cleanup/state.ts';
import { describeFileError } from '../file-error.ts';
import { makeFolder } from '../make-folder.ts';
import {
  type AwsFile,
  endOwners,
  type Place,
  prepareText,
  readAwsFile,
  requireNoLink,
  saveWayBack,
  withFilesLocked,
} from './aws-file.ts';
import { findSettings } from './ini.ts';
import { identifyJob } from './job.ts';
import { type Held, type Owner, renderWith, SECTIONS } from './journal.ts';
import type { ProfileChange } from './revert.ts';

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

/** What writing this profile will change. Writes nothing: the post step knows it before the first write. */
export function planProfile(env: Environment, entry: ProfileEntry, clock: Clock): readonly ProfileChange[] {
  const id = randomUUID();
  return locate(env).map((place) => ({
    ...place,
    profile: toBytes(entry.name),
    id,
    at: clock.now(),
    madeDirectory: !existsSync(dirname(place.path)),
  }));
}

export interface WriteSettings {
  readonly env: Environment;
  readonly clock: Clock;
  /** Whether no post step will restore the profile. */
  readonly stays: boolean;
}

/**
 * Writes a profile to both files. Neither is changed when the profile exists and must not be replaced (`PROFILE_EXISTS`) or
 * when one of them is not safe to write (`PROFILE_NOT_WRITTEN`).
 */
export async function writeProfile(
  changes: readonly ProfileChange[],
  entry: ProfileEntry,
  { env, clock, stays }: WriteSettings,
): Promise<void> {
  const paths = changes.map(({ path }) => path);
  const job = identifyJob(env);
  try {
    const writes = changes.map((change) => {
      const { id, profile, at } = change;
      const settings = toSettings(change.kind === 'credentials' ? entry.credentials : entry.config);
      const owner: Owner = { id, profile, section: fingerprint(settings.join('\n')), ...job, at, stays };
      return { ...change, held: { owner, settings } };
    });
    for (const path of paths) makeDirectory(dirname(path));
    await withFilesLocked(paths, clock, () => writeAll(writes, entry.mayReplace));
  } catch (error) {
    if (isFailure(error)) throw error;
    const reason = describeFileError(error);
    throw failure('PROFILE_NOT_WRITTEN', { profile: entry.name, paths: [...new Set(paths)], reason }, { cause: error });
  }
}

interface SectionWrite extends ProfileChange {
  readonly held: Held;
}

/** Writes every section, or none. The way back of both files is on the disk before either of them changes. */
function writeAll(writes: readonly SectionWrite[], mayReplace: boolean): void {
  const files = writes.map((write) => ({ write, file: readAwsFile(write) }));
  const taken = files.find(({ write, file }) => !mayReplace && isTaken(write, file));
  if (taken !== undefined) {
    throw failure('PROFILE_EXISTS', { profile: taken.write.profile, path: taken.write.path });
  }
  const drafts: (() => void)[] = [];
  try {
    for (const { write, file } of files) {
      // The old owners stay in the journal: until the file is replaced, its sections are theirs.
      const owners = [...file.held.map(({ owner }) => owner), write.held.owner];
      saveWayBack(file, owners, file.journal.madeDirectory || write.madeDirectory);
    }
    for (const { write, file } of files) drafts.push(prepareText(write.path, render(write, file)));
    for (const putInPlace of drafts) putInPlace();
  } catch (error) {
    for (const { write } of files) takeBack(write);
    throw error;
  }
}

/** The sections of jobs that are still running, without those of an earlier job of this runner, which has ended. */
function findOthers({ held: { owner } }: SectionWrite, { held }: AwsFile): readonly Held[] {
  const hasEnded = (other: Owner): boolean =>
    !other.stays && owner.runner !== '' && other.runner === owner.runner && other.job !== owner.job;
  return held.filter((other) => !hasEnded(other.owner));
}

function isTaken(write: SectionWrite, file: AwsFile): boolean {
  const { kind, profile } = write;
  const text = renderWith(kind, file.base, findOthers(write, file));
  return findSettings(text ?? '', SECTIONS[kind](profile)) !== undefined;
}

function render(write: SectionWrite, file: AwsFile): string {
  const others = findOthers(write, file).filter(({ owner }) => owner.profile !== write.profile);
  return renderWith(write.kind, file.base, [...others, write.held]) ?? '';
}

/** What cannot be taken back now is left to the post step, which has the journal. */
function takeBack(write: SectionWrite): void {
  try {
    endOwners(write, ({ id }) => id === write.id);
  } catch {
    // The error that led here is the one to report.
  }
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

function makeDirectory(path: string): void {
  makeFolder(path, 0o700);
  requireNoLink(path);
}
