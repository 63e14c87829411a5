/** The accounts of the `config` file, which replaces the inputs that declare a role. */

import { toPartition } from '../../trust/arn.ts';
import { defaultAudience } from '../../trust/token/issuer.ts';
import type { ConfigAccounts } from '../command.ts';
import type { ReadFile } from '../declaration.ts';
import { parseAudience, parseDeclaredName, TRUST_INPUTS } from '../fields/aws.ts';
import type { InputReader } from '../reader.ts';

/** Inputs that declare a role; they cannot be combined with the file. */
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

/** Reads the accounts of the `config` file; `undefined` without a file. Its problems are collected with those of the inputs. */
export async function readConfigAccounts(
  read: InputReader,
  region: string,
  readFile: ReadFile,
): Promise<ConfigAccounts> {
  const path = read.text('config');
  const isAny = (text: string): boolean => text !== '';
  const accounts = read.items('account', isAny, 'names or IDs of accounts in the `config` file');
  const audience = parseAudience(read) ?? defaultAudience(toPartition(region));
  const roleName = parseDeclaredName(read);
  if (path === undefined) {
    if (accounts.length > 0) read.problem('account', accounts.join(', '), 'can only be used with `config`');
    return undefined;
  }
  for (const name of DECLARING_INPUTS) {
    if (read.isGiven(name)) read.problem(name, '', 'cannot be combined with `config`; set it in the file instead');
  }
  const text = readFile(path);
  if (typeof text !== 'string') {
    const why = text === undefined ? ' (is `actions/checkout` missing?)' : `: ${text.refused}`;
    read.problem('config', path, `is not a readable file in the workspace${why}`);
    return undefined;
  }
  const { parseConfig } = await import('./config.ts');
  const parsed = await parseConfig(
    text,
    path,
    { region, audience, accounts, roleName, requireTime: read.requireTime },
    readFile,
  );
  if (parsed.kind === 'config' && parsed.accounts.length === 0) {
    read.problem('config', path, 'does not declare anything for the role and accounts that the inputs select');
  }
  if (parsed.kind === 'config') return parsed.accounts;
  for (const problem of parsed.problems) read.fileProblem('config', problem);
  return undefined;
}
