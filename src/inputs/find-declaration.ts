/** The declaration of a role that a run only reads: from the inputs, or from the `config` file that replaces them. */

import type { ConfigAccount } from '../commands/accounts.ts';
import type { Declaration } from '../plan/declaration.ts';
import type { ReadFile } from './declaration.ts';
import { TRUST_INPUTS } from './fields/aws.ts';
import type { InputReader } from './reader.ts';

/**
 * The declaration from the trust inputs, or of the role with this name in the file; `undefined` without either. Most runs
 * declare nothing and do not load the code that reads declarations.
 */
export async function findDeclaration(
  read: InputReader,
  region: string,
  readFile: ReadFile,
  role: { readonly name: string; readonly account?: string | undefined } | undefined,
): Promise<Declaration | undefined> {
  if (![...TRUST_INPUTS, 'config', 'subject-format', 'pin-ids'].some((name) => read.isGiven(name))) return undefined;
  const { readConfigAccounts } = await import('./config/accounts.ts');
  const accounts = await readConfigAccounts(read, region, readFile);
  if (accounts === undefined) {
    const { parseDeclaration } = await import('./declaration.ts');
    const declaration = await parseDeclaration(read, region, readFile);
    return TRUST_INPUTS.some((name) => read.isGiven(name)) ? declaration : undefined;
  }
  const isHere = ({ id }: ConfigAccount): boolean => id === undefined || id === role?.account;
  return accounts
    .filter(isHere)
    .flatMap(({ declaration }) => declaration.roles.map((declared) => ({ ...declaration, roles: [declared] })))
    .find(({ roles: [declared] }) => declared?.name === role?.name);
}
