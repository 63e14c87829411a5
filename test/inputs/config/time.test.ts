/** The file is read in a time that grows with its length, and no longer than the step may take. */

import { expect, it } from 'vitest';
import { parseConfig } from '../../../src/inputs/config/config.ts';
import { parseTextMap } from '../../../src/inputs/yaml.ts';
import { startDeadline } from '../../../src/runner/clock.ts';
import { SCOPE } from './fixture-config.ts';

/** Accounts, and one role for each of them that misspells its name. */
function misspell(count: number): string {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const accounts = numbers.map((n) => `  account-number-${n}: { id: "9${String(n).padStart(11, '0')}", role: Ops }`);
  const roles = numbers.map((n) => `  gha-${n}: { accounts: [acount-nomber-${n}] }`);
  return ['accounts:', ...accounts, 'roles:', ...roles].join('\n');
}

async function measure(text: string): Promise<number> {
  const start = performance.now();
  const parsed = await parseConfig(text, 'c.yml', SCOPE, () => undefined);
  expect(parsed.kind).toBe('invalid');
  return performance.now() - start;
}

it('names every misspelt account of 1,500, suggests for the first of them, and takes no square of the time', async () => {
  const parsed = await parseConfig(misspell(1500), 'c.yml', SCOPE, () => undefined);
  if (parsed.kind !== 'invalid') expect.fail('the file is accepted');
  expect(parsed.problems).toHaveLength(1500);
  expect(parsed.problems[0]).toContain('did you mean `account-number-0`?');
  const small = await measure(misspell(750));
  const large = await measure(misspell(3000));
  // Four times the file: sixteen times the time would be the square of it.
  expect(large).toBeLessThan(12 * small + 1000);
});

it('stops when the time of the step is up, although it never pauses', async () => {
  const deadline = startDeadline(0.001);
  try {
    const started = performance.now();
    while (performance.now() - started < 5);
    const scope = { ...SCOPE, requireTime: deadline.require };
    await expect(parseConfig(misspell(10), 'c.yml', scope, () => undefined)).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  } finally {
    deadline.end();
  }
});

it('a deadline can be lengthened while it lasts', () => {
  const deadline = startDeadline(0.001);
  try {
    deadline.extend(3600);
    const started = performance.now();
    while (performance.now() - started < 5);
    expect(deadline.require).not.toThrow();
  } finally {
    deadline.end();
  }
});

it.each([
  'basic c2VjcmV0OnNlY3JldA==',
  '[core]\n\turl = x\n[http]\n\textraheader = AUTHORIZATION: basic c2VjcmV0OnNlY3JldA==',
  'roles: {a: "basic c2VjcmV0OnNlY3JldA==',
  'roles: *c2VjcmV0OnNlY3JldA',
  'roles: !c2VjcmV0OnNlY3JldA x',
  '%c2VjcmV0OnNlY3JldA\n---\nroles: {}',
  'roles:\n  a: b\n c2VjcmV0OnNlY3JldA==',
  '@c2VjcmV0OnNlY3JldA==',
  'a: "\\c2VjcmV0OnNlY3JldA"',
])('a file that is not YAML is not quoted: %j', async (text) => {
  const parsed = await parseConfig(text, 'c.yml', SCOPE, () => undefined);
  if (parsed.kind !== 'invalid') expect.fail('the file is accepted');
  expect(parsed.problems.join('\n')).not.toContain('c2VjcmV0');
  const map = parseTextMap(text);
  if (map.kind === 'invalid') expect(map.problem).not.toContain('c2VjcmV0');
});
