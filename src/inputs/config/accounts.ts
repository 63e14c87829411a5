/** The accounts of the `config` file, where one is given: it declares what else the inputs would. */

import { toPartition } from '../../trust/arn.ts';
import { defaultAudience } from '../../trust/token/issuer.ts';
import type { ConfigAccounts } from '../command.ts';
import type { ReadFile } from '../declaration.ts';
import { parseAudience, parseDeclaredName, TRUST_INPUTS } from '../fields/aws.ts';
import type { InputReader } from '../reader.ts';

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
export async function readConfigAccounts(
  read: InputReader,
  region: string,
  readFile: ReadFile,
): Promise<ConfigAccounts> {
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
  if (typeof text !== 'string') {
    const why = text === undefined ? ' (is `actions/checkout` missing?)' : `: ${text.refused}`;
    read.problem('config', path, `is not a file of the workspace that can be read${why}`);
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
    read.problem('config', path, 'declares nothing for the role and the accounts that the inputs name');
  }
  if (parsed.kind === 'config') return parsed.accounts;
  for (const problem of parsed.problems) read.fileProblem('config', problem);
  return undefined;
}
