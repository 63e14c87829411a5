/** What the modes that work on a declared state share: the declaration itself, and the time that many roles take. */

import type { CommandSettings, ConfigAccounts } from '../command.ts';
import { readConfigAccounts } from '../config/accounts.ts';
import { parseDeclaration, type ReadFile } from '../declaration.ts';
import type { InputReader } from '../reader.ts';

/** The declaration: from the inputs, or from the `config` file, whose first account represents them all. */
export async function parseDeclared(read: InputReader, region: string, readFile: ReadFile) {
  const accounts = await readConfigAccounts(read, region, readFile);
  return {
    accounts,
    declaration: accounts?.[0]?.declaration ?? (await parseDeclaration(read, region, readFile)),
    acceptFindings: read.items('accept-findings', (item) => /^T\d\d$/u.test(item), 'trust linter rules such as `T09`'),
  };
}

/** Seconds per role at the rate IAM allows for writes. */
const SECONDS_PER_ROLE = 2;

/** The default deadline allows for one role; each further role of a `config` file extends it. */
export function withTimeFor(accounts: ConfigAccounts, read: InputReader, settings: CommandSettings): CommandSettings {
  if (read.isGiven('action-timeout-s')) return settings;
  const more = Math.max(0, countRoles(accounts) - 1) * SECONDS_PER_ROLE;
  return { ...settings, timeoutSeconds: settings.timeoutSeconds + more };
}

export function countRoles(accounts: ConfigAccounts): number {
  return (accounts ?? []).reduce((sum, { declaration }) => sum + declaration.roles.length, 0);
}

/** What happens to the long-lived key after a verified bootstrap. */
export function parseKeyDisposition(read: InputReader): 'keep' | 'deactivate' | 'delete' {
  return read.oneOf('retire-bootstrap-key', ['keep', 'deactivate', 'delete']) ?? 'keep';
}
