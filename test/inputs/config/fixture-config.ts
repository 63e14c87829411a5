/** Reads a `config` file in a test: its accounts, or its problems. */

import { expect } from 'vitest';
import { type ConfigScope, parseConfig } from '../../../src/inputs/config/config.ts';

export const SCOPE: ConfigScope = {
  region: 'us-east-1',
  audience: 'sts.amazonaws.com',
  accounts: [],
  roleName: undefined,
};

/** The accounts of a valid file. */
export async function readAccounts(text: string, scope: Partial<ConfigScope> = {}, files: Record<string, string> = {}) {
  const parsed = await parseConfig(text, 'c.yml', { ...SCOPE, ...scope }, (path) => files[path]);
  if (parsed.kind === 'invalid') expect.fail(parsed.problems.join('\n'));
  return parsed.accounts;
}

/** The problems of a file; none if it is valid. */
export async function findProblems(text: string, scope: Partial<ConfigScope> = {}): Promise<readonly string[]> {
  const parsed = await parseConfig(text, 'c.yml', { ...SCOPE, ...scope }, () => undefined);
  return parsed.kind === 'invalid' ? parsed.problems : [];
}
