/** The profile of a step: written in its main phase, and what the post step puts back. */

import { printable } from '../../document/printable.ts';
import type { ProfileEntry } from '../../report/report.ts';
import type { Handover } from '../host.ts';
import { writeProfile as writeFiles } from './files.ts';

/** Writes the profile at once, because nothing may be exported when that fails, and says how it is undone. */
export async function writeProfile(
  env: Readonly<Record<string, string | undefined>>,
  entry: ProfileEntry,
  tell: (line: string) => void,
): Promise<Handover> {
  const changes = await writeFiles(env, entry);
  tell(printable(`Wrote the profile ${entry.name} to ${changes.map(({ path }) => path).join(' and ')}.`));
  return { exports: {}, undo: changes.map((change) => ({ kind: 'profile', change })), write: () => {} };
}
