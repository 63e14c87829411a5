/** The profile of a step: written in the main step, and how the post step reverts it. */

import { printable } from '../../document/printable.ts';
import type { Environment } from '../../ports/runner.ts';
import type { ProfileEntry } from '../../report/report.ts';
import { createClock } from '../clock.ts';
import type { Handover } from '../host.ts';
import { planProfile, writeProfile } from './write.ts';

/** The profile, ready to be written. `stays` says that no post step will restore what was there before. */
export function createProfile(
  env: Environment,
  entry: ProfileEntry,
  stays: boolean,
  log: (line: string) => void,
): Handover {
  const clock = createClock();
  const changes = planProfile(env, entry, clock);
  return {
    exports: {},
    undo: changes.map((change) => ({ kind: 'profile', change })),
    write: async () => {
      await writeProfile(changes, entry, { env, clock, stays });
      log(printable(`Wrote the profile ${entry.name} to ${changes.map(({ path }) => path).join(' and ')}.`));
    },
  };
}
