/** The profile of a step in the post step: taken out of the AWS files, which become what they were. */

import { dirname } from 'node:path';
import { failure } from '../../failure/failure.ts';
import type { Clock, Environment } from '../../ports/runner.ts';
import { describeFileError } from '../file-error.ts';
import { endOwners, findBackup, listBeside, type Place, removeEmpty, withFilesLocked } from './aws-file.ts';
import { identifyJob } from './job.ts';
import type { Owner } from './journal.ts';

/** What a step is about to change in one AWS file, saved for the post step before the first write. Contains no secret. */
export interface ProfileChange extends Place {
  readonly profile: string;
  /** The id of the step in the journal beside the file. */
  readonly id: string;
  /** When the step began, in milliseconds. */
  readonly at: number;
  readonly madeDirectory: boolean;
}

/** Reverts a change; `gone` if the step wrote nothing. What another program has written since stays. Fails with `PROFILE_NOT_RESTORED`. */
export async function revertProfile(change: ProfileChange, env: Environment, clock: Clock): Promise<'done' | 'gone'> {
  const { path, profile } = change;
  // Without a journal there is nothing to revert, not even a lock to take: the main step failed or another step has restored the file.
  let isReverted = false;
  if (listBeside(path).length > 0) {
    try {
      isReverted = await withFilesLocked([path], clock, () => endOwners(change, isOverFor(change, env)));
    } catch (error) {
      const backup = findBackup(path);
      const reason = describeFileError(error);
      throw failure('PROFILE_NOT_RESTORED', { profile, path, reason, backup }, { cause: error });
    }
  }
  if (change.madeDirectory) removeEmpty(dirname(path));
  return isReverted ? 'done' : 'gone';
}

/** Later steps of the same job are over, too: post steps run in the reverse order, so theirs have run or were killed. */
function isOverFor({ id, at }: ProfileChange, env: Environment): (owner: Owner) => boolean {
  const { job } = identifyJob(env);
  return (owner) => owner.id === id || (owner.job === job && owner.at > at && !owner.stays);
}
