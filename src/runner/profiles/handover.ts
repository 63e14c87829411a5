/** The profiles of a step: written in the main step, and how the post step reverts them. */

import { printable } from '../../document/printable.ts';
import type { Environment } from '../../ports/runner.ts';
import type { ProfileEntry } from '../../report/report.ts';
import { createClock } from '../clock.ts';
import type { Handover } from '../host.ts';
import { type ProfileChange, revertProfile } from './revert.ts';
import { planProfile, writeProfile } from './write.ts';

/** The profiles, ready to be written, all or none. `stays` says that no post step will restore what was there before. */
export function createProfiles(
  env: Environment,
  entries: readonly ProfileEntry[],
  stays: boolean,
  log: (line: string) => void,
): Handover {
  const clock = createClock();
  const plans = entries.map((entry) => ({ entry, changes: planProfile(env, entry, clock) }));
  const all = plans.flatMap(({ changes }) => changes);
  return {
    exports: {},
    undo: all.map((change) => ({ kind: 'profile', change })),
    write: async () => {
      const written: ProfileChange[] = [];
      try {
        for (const { entry, changes } of plans) {
          await writeProfile(changes, entry, { env, clock, stays });
          written.push(...changes);
        }
      } catch (error) {
        // Every profile is reverted, also after one that cannot be; the error that led here is the one to report.
        for (const change of written.toReversed()) await revertProfile(change, env, clock).catch(() => {});
        throw error;
      }
      const names = entries.map(({ name }) => name).join(', ');
      const paths = [...new Set(all.map(({ path }) => path))].join(' and ');
      log(printable(`Wrote the ${entries.length === 1 ? 'profile' : 'profiles'} ${names} to ${paths}.`));
    },
  };
}
