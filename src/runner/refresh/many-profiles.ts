/** Several profiles that renew their credentials: each has a command in the AWS files and a folder of its own. */

import { rmSync } from 'node:fs';
import type { ProfileEntry } from '../../report/report.ts';
import type { Undo } from '../cleanup/state.ts';
import type { Handover } from '../host.ts';
import { writeProfiles } from '../profiles/handover.ts';
import { createRefreshCommand, type RefreshOptions } from './profile.ts';

/** Writes every profile and its folder, or none. Fails as `createRefreshCommand` and `writeProfiles` do. */
export async function writeRenewedProfiles(
  entries: readonly ProfileEntry[],
  options: RefreshOptions,
  log: (line: string) => void,
): Promise<Handover> {
  const folders: string[] = [];
  try {
    const complete: ProfileEntry[] = [];
    for (const entry of entries) {
      if (entry.renewal === undefined) {
        complete.push(entry);
        continue;
      }
      const { folder, command, write } = createRefreshCommand(entry.renewal, options);
      folders.push(folder);
      write();
      complete.push({ ...entry, config: { ...entry.config, credential_process: command } });
    }
    const { undo, ...handover } = await writeProfiles(options.env, complete, log);
    const ownFolders = folders.map((path): Undo => ({ kind: 'folder', path }));
    // Without it, old SDKs for JavaScript and Go do not read the config file.
    return { ...handover, exports: { AWS_SDK_LOAD_CONFIG: '1' }, undo: [...ownFolders, ...undo] };
  } catch (error) {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
