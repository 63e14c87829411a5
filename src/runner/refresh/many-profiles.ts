/** Several profiles that renew their credentials: each has a command in the AWS files and a folder of its own. */

import { rmSync } from 'node:fs';
import type { ProfileEntry } from '../../report/report.ts';
import type { Undo } from '../cleanup/state.ts';
import type { Handover } from '../host.ts';
import { createProfiles } from '../profiles/handover.ts';
import { createRefreshCommand, type RefreshCommand, type RefreshOptions } from './profile.ts';

/** Creates the folders and returns what to write to them and to the AWS files, all or nothing. Fails with `REFRESH_NOT_POSSIBLE`. */
export function createRenewedProfiles(
  entries: readonly ProfileEntry[],
  options: RefreshOptions,
  stays: boolean,
  log: (line: string) => void,
): Handover {
  const commands: RefreshCommand[] = [];
  const removeFolders = (): void => {
    for (const { folder } of commands) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const complete = entries.map((entry): ProfileEntry => {
      if (entry.renewal === undefined) return entry;
      const created = createRefreshCommand(entry.renewal, options);
      commands.push(created);
      return { ...entry, config: { ...entry.config, credential_process: created.command } };
    });
    const { undo, write } = createProfiles(options.env, complete, stays, log);
    return {
      // Without it, old SDKs for JavaScript and Go do not read the config file.
      exports: { AWS_SDK_LOAD_CONFIG: '1' },
      undo: [...commands.map(({ folder }): Undo => ({ kind: 'folder', path: folder })), ...undo],
      write: async () => {
        try {
          for (const command of commands) command.write({});
          await write();
        } catch (error) {
          removeFolders();
          throw error;
        }
      },
    };
  } catch (error) {
    removeFolders();
    throw error;
  }
}
