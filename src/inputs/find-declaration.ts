/** What is declared of a role that is not to be changed: by the inputs, or in the `config` file, which takes their place. */

import type { ConfigAccount } from '../commands/accounts.ts';
import type { Declaration } from '../plan/declaration.ts';
import type { ReadFile } from './declaration.ts';
import { TRUST_INPUTS } from './fields/aws.ts';
import type { InputReader } from './reader.ts';

/**
 * What is declared, where anything is: by the trust inputs, or in the file by the role of this name. Elsewhere the other
 * inputs that declare mean nothing. Most runs declare nothing, and do not load what reads it.
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
