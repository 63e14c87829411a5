/** Takes back what a step left on the machine, unless it is no longer what the step left. */

import { lstatSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { revertProfile } from '../profiles/files.ts';
import { FOLDER_PREFIX, type Undo } from './state.ts';

/** What became of it: `gone` is success as well, it was not there any more. */
export type UndoOutcome = 'done' | 'gone' | 'changed';

/** Undoes one thing. Throws what the file system throws, and `PROFILE_NOT_WRITTEN`. */
export async function undo(item: Undo, tempFolder: string | undefined): Promise<UndoOutcome> {
  if (item.kind === 'folder') return removeFolder(item.path, tempFolder);
  await revertProfile([item.change]);
  return 'done';
}

/** Only a real folder right under the runner's own, so that no saved path can lead anywhere else. */
function removeFolder(path: string, tempFolder: string | undefined): UndoOutcome {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'gone';
  const isOurs =
    found.isDirectory() &&
    basename(path).startsWith(FOLDER_PREFIX) &&
    tempFolder !== undefined &&
    lstatSync(tempFolder, { throwIfNoEntry: false }) !== undefined &&
    realpathSync(dirname(path)) === realpathSync(tempFolder);
  if (!isOurs) return 'changed';
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  return 'done';
}
