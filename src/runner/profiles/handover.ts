/** The profile of a step: written in the main step, and how the post step reverts it. */

import { printable } from '../../document/printable.ts';
import type { Environment } from '../../ports/runner.ts';
import type { ProfileEntry } from '../../report/report.ts';
import { createClock } from '../clock.ts';
import type { Handover } from '../host.ts';
import { writeProfile as writeFiles } from './files.ts';

/** Writes the profile at once, because nothing is exported if that fails. The result says how to revert it. */
export async function writeProfile(
  env: Environment,
  entry: ProfileEntry,
  log: (line: string) => void,
): Promise<Handover> {
  const changes = await writeFiles(env, entry, createClock());
  log(printable(`Wrote the profile ${entry.name} to ${changes.map(({ path }) => path).join(' and ')}.`));
  return { exports: {}, undo: changes.map((change) => ({ kind: 'profile', change })), write: () => {} };
}
