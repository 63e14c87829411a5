/** The profiles of a step: written in the main step, and how the post step reverts them. */

import { printable } from '../../document/printable.ts';
import type { Environment } from '../../ports/runner.ts';
import type { ProfileEntry } from '../../report/report.ts';
import { createClock } from '../clock.ts';
import type { Handover } from '../host.ts';
import { writeProfiles as writeFiles } from './files.ts';

/** Writes the profiles at once, because nothing is exported if that fails. The result says how to revert them. */
export async function writeProfiles(
  env: Environment,
  entries: readonly ProfileEntry[],
  log: (line: string) => void,
): Promise<Handover> {
  const changes = await writeFiles(env, entries, createClock());
  const names = entries.map(({ name }) => name).join(', ');
  const paths = [...new Set(changes.map(({ path }) => path))].join(' and ');
  log(printable(`Wrote the ${entries.length === 1 ? 'profile' : 'profiles'} ${names} to ${paths}.`));
  return { exports: {}, undo: changes.map((change) => ({ kind: 'profile', change })), write: () => {} };
}
