/** What the inputs declare of a role that is not theirs to change. */

import { TRUST_INPUTS } from '../aws-input.ts';
import type { Declaration } from '../commands/declare.ts';
import type { ReadFile } from '../declaration-input.ts';
import type { InputReader } from '../input-reader.ts';

/** What is declared for a role, where anything is. Most runs declare nothing, and do not load what reads it. */
export async function findDeclaration(
  read: InputReader,
  region: string,
  readFile: ReadFile,
  role: { readonly name: string; readonly account?: string | undefined } | undefined,
): Promise<Declaration | undefined> {
  if (![...TRUST_INPUTS, 'config', 'subject-format', 'pin-ids'].some((name) => read.isGiven(name))) return undefined;
  const declared = await import('./declared.ts');
  return declared.findDeclaration(read, region, readFile, role);
}
