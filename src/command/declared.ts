/** What is declared: by the inputs, or in the `config` file, which takes their place. */

import { parseAudience, parseDeclaredName, TRUST_INPUTS } from '../aws-input.ts';
import type { Declaration } from '../commands/declare.ts';
import type { FleetAccount } from '../commands/fleet.ts';
import { parseDeclaration, type ReadFile } from '../declaration-input.ts';
import type { InputReader } from '../input-reader.ts';
import { toPartition } from '../trust/arn.ts';
import { defaultAudience } from '../trust/issuer.ts';

/** Inputs that declare a role; a file that declares roles takes their place. */
const DECLARING_INPUTS = [
  ...TRUST_INPUTS,
  'role-path',
  'role-description',
  'max-session-duration',
  'permissions-boundary',
  'subject-format',
  'pin-ids',
  'policy-arns',
  'inline-policies',
  'permission-presets',
  'resource-prefix',
  'prune',
  'adopt',
  'provider-only',
  'resource-tags',
] as const;

/** The accounts of the `config` file where one is given; its problems are noted as those of the inputs are. */
export async function findFleet(
  read: InputReader,
  region: string,
  readFile: ReadFile,
): Promise<readonly FleetAccount[] | undefined> {
  const path = read.text('config');
  const isAny = (text: string): boolean => text !== '';
  const accounts = read.items('account', isAny, 'names or ids of accounts of the `config` file');
  const audience = parseAudience(read) ?? defaultAudience(toPartition(region));
  const roleName = parseDeclaredName(read);
  if (path === undefined) {
    if (accounts.length > 0) read.problem('account', accounts.join(', '), 'means something only with `config`');
    return undefined;
  }
  for (const name of DECLARING_INPUTS) {
    if (read.isGiven(name)) read.problem(name, '', 'cannot be given beside `config`; write it into the file');
  }
  const text = readFile(path);
  if (text === undefined) {
    read.problem('config', path, 'is not a file of the workspace that can be read (is `actions/checkout` missing?)');
    return undefined;
  }
  const { parseConfig } = await import('../config/config.ts');
  const parsed = await parseConfig(text, path, { region, audience, accounts, roleName }, readFile);
  if (parsed.kind === 'config' && parsed.accounts.length === 0) {
    read.problem('config', path, 'declares nothing for the role and the accounts that the inputs name');
  }
  if (parsed.kind === 'config') return parsed.accounts;
  for (const problem of parsed.problems) read.fileProblem('config', problem);
  return undefined;
}

/**
 * What is declared, where anything is: by the trust inputs, or in the file by the role of this name. Elsewhere the other
 * inputs that declare mean nothing.
 */
export async function findDeclaration(
  read: InputReader,
  region: string,
  readFile: ReadFile,
  role: { readonly name: string; readonly account?: string | undefined } | undefined,
): Promise<Declaration | undefined> {
  const fleet = await findFleet(read, region, readFile);
  if (fleet === undefined) {
    const declaration = await parseDeclaration(read, region, readFile);
    return TRUST_INPUTS.some((name) => read.isGiven(name)) ? declaration : undefined;
  }
  const isHere = ({ id }: FleetAccount): boolean => id === undefined || id === role?.account;
  const found = fleet
    .filter(isHere)
    .flatMap(({ declaration }) => declaration.roles.map((declared) => ({ ...declaration, roles: [declared] })))
    .find(({ roles: [declared] }) => declared?.name === role?.name);
  return found;
}
