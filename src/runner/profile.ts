/** The profile of a step over both of its phases: written in the main phase, reverted in the post phase. */

import * as core from '@actions/core';
import { type ProfileEntry, printable } from '../report.ts';
import { type FileChange, revertProfile, writeProfile as writeFiles } from './profile-files.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const STATE = 'profile';

/** Writes the profile, and remembers for the post step what to put back unless the step cleans nothing up. */
export async function writeProfile(
  env: Environment,
  entry: ProfileEntry,
  cleanup: 'restore' | 'clear' | 'none',
): Promise<void> {
  const changes = await writeFiles(env, entry);
  core.info(printable(`Wrote the profile ${entry.name} to ${changes.map(({ path }) => path).join(' and ')}.`));
  if (cleanup !== 'none') core.saveState(STATE, changes);
}

/** Post step: puts the AWS files back as they were before the step. */
export async function revertSavedProfile(env: Environment): Promise<void> {
  const saved = core.getState(STATE);
  if (saved === '' || env['AWS_SKIP_CLEANUP_STEP'] === 'true') return;
  await revertProfile(JSON.parse(saved) as readonly FileChange[]);
  core.info('Put the AWS files back as they stood before.');
}
