/** Parsing never throws, reports every error that is put into a valid file, and agrees with the published schema. */

import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { validate } from '../../../src/inputs/config/validate.ts';
import { read } from '../../repo/repository.ts';
import { findProblems } from './fixture-config.ts';

const validator = new Validator(JSON.parse(read('schema/gh-oidc-aws.schema.json')), '2020-12', false);
const show = (_: unknown, value: unknown): string => JSON.stringify(value);

const NAMES = [
  'accounts',
  'roles',
  'defaults',
  'trust',
  'overrides',
  'id',
  'role',
  'repository',
  'branches',
  'prune',
  'adopt',
  'resource-tags',
  'inline-policies',
  'max-session-duration',
  'external-id',
  'dev',
  'gha',
  '__proto__',
  'x y',
];
const scalars = fc.oneof(
  fc.constantFrom('dev', '111122223333', 'octo-org/octo-repo', 'main', 'merge', '', 'OrganizationAccountAccessRole'),
  fc.string(),
  fc.integer(),
  fc.constantFrom(true, false, null, 3600, 7200.5),
);
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

/** Similar enough to a valid file to reach the deeper parts of the schema. */
const files = fc.record(
  {
    accounts: fc.oneof(
      values,
      fc.dictionary(fc.constantFrom('dev', 'x y'), fc.oneof(values, account()), { maxKeys: 2, noNullPrototype: true }),
    ),
    defaults: fc.oneof(values, settings()),
    roles: fc.dictionary(fc.constantFrom('gha', 'gha-b', 'no name'), fc.oneof(values, settings()), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

function account(): fc.Arbitrary<unknown> {
  const id = fc.constantFrom<unknown>('111122223333', '1234', 111122223333);
  const role = fc.constantFrom<unknown>('Ops', 'arn:aws:iam::111122223333:role/Ops', 'a b', 5);
  return fc.record(
    { id, role, 'external-id': fc.constantFrom('octo', 'x', '') },
    { requiredKeys: [], noNullPrototype: true },
  );
}

function settings(): fc.Arbitrary<unknown> {
  const trust = fc.array(
    fc.record(
      { repository: values, branches: fc.oneof(values, fc.array(fc.string())), 'trust-conditions': values },
      { requiredKeys: [], noNullPrototype: true },
    ),
    { maxLength: 2 },
  );
  return fc.record(
    {
      trust,
      accounts: fc.constantFrom<unknown>('dev', [], ['dev'], 5),
      'max-session-duration': fc.constantFrom<unknown>(3600, 1, '3600', 43_200),
      'inline-policies': values,
      adopt: fc.constantFrom<unknown>(false, true, 'merge', 'x'),
      overrides: fc.dictionary(fc.constantFrom('dev', 'x y'), values, { maxKeys: 2, noNullPrototype: true }),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
}

const GOOD = `accounts:
  dev: { id: "111122223333", role: Ops }
  prod: { id: "444455556666", role: Ops }
defaults:
  role-path: /ci/
roles:
  gha-a:
    accounts: [dev]
    max-session-duration: 7200
    trust:
      - repository: octo-org/octo-repo
        branches: [main]
  gha-b:
    prune: true
    resource-tags: { team: octo }
    overrides:
      prod: { role-description: prod }
`;

/** A valid file with one value replaced. */
const nearlyGood = fc.tuple(fc.nat(), fc.oneof(scalars, values)).map(([place, value]) => {
  let count = -1;
  return JSON.parse(
    JSON.stringify(parse(GOOD), (_, found: unknown) => {
      count += 1;
      return count > 0 && count === 1 + (place % 30) ? value : found;
    }),
  );
});

it('the published schema and the parser accept the same values', () => {
  const seen = { good: 0, bad: 0 };
  fc.assert(
    fc.property(fc.oneof(files, nearlyGood), (file) => {
      // Values that YAML cannot express are out of scope.
      const value: unknown = JSON.parse(JSON.stringify(file));
      const isValid = validator.validate(value).valid;
      const { problems } = validate(value, show);
      seen[isValid ? 'good' : 'bad'] += 1;
      expect(problems.map(({ path, text }) => `${path.join('.')}: ${text}`).length === 0).toBe(isValid);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(100);
});

it('the valid parts of a file are valid apart from missing and empty values', () => {
  fc.assert(
    fc.property(files, (file) => {
      const left = validate(JSON.parse(JSON.stringify(file)), show);
      const again = validate(left.value ?? { roles: {} }, show);
      for (const { text } of again.problems) expect(text).toMatch(/is missing$|list is empty$/u);
    }),
    { numRuns: 1000 },
  );
});

it('parsing never throws', async () => {
  const pieces = fc.constantFrom(
    'roles:',
    '\n  ',
    'gha',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '- ',
    '*a',
    '&a ',
    '"',
    "'",
    '|',
    '>',
    '!!str ',
    '#',
    '---',
    '%YAML 1.1',
    '\t',
    '\r\n',
    '<<',
    '~',
    'trust',
    'branches',
    'accounts',
    '111122223333',
    '\u0000',
    '\u2028',
    '😀',
    '?',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(pieces, { maxLength: 40 }).map((items) => items.join('')),
        fc.string(),
      ),
      async (text) => {
        for (const problem of await findProblems(text)) expect(problem).toMatch(/^`c\.yml` line \d+/u);
      },
    ),
    { numRuns: 2000 },
  );
});

interface Breakage {
  readonly from: string;
  readonly to: string;
  readonly problem: RegExp;
}

const BREAKAGES: readonly Breakage[] = [
  { from: 'id: "111122223333"', to: 'id: 111122223333', problem: /line 2, `accounts\.dev\.id`/u },
  { from: 'id: "444455556666"', to: 'id: "4444"', problem: /line 3, `accounts\.prod\.id`/u },
  { from: '/ci/', to: 'ci', problem: /line 5, `defaults\.role-path`/u },
  { from: '[dev]', to: '[dve]', problem: /line 8, `roles\.gha-a\.accounts`/u },
  { from: '7200', to: '72000', problem: /line 9, `roles\.gha-a\.max-session-duration`/u },
  { from: 'octo-org/octo-repo', to: 'octo-repo', problem: /line 11, `roles\.gha-a\.trust\[0\]\.repository`/u },
  { from: 'branches', to: 'branch', problem: /line 12, `roles\.gha-a\.trust\[0\]\.branch`/u },
  { from: '[main]', to: '[main, refs/heads/x]', problem: /line 12, `roles\.gha-a\.trust\[0\]\.branches`/u },
  { from: 'prune: true', to: 'prune: no', problem: /line 14, `roles\.gha-b\.prune`/u },
  { from: 'team: octo', to: 'team: [octo]', problem: /line 15, `roles\.gha-b\.resource-tags\.team`/u },
  {
    from: 'role-description: prod',
    to: 'role-description: "é→"',
    problem: /line 17, `roles\.gha-b\.overrides\.prod\.role-description`/u,
  },
  { from: '      prod: {', to: '      stage: {', problem: /line 17, `roles\.gha-b\.overrides\.stage`/u },
];

it('every one of several errors is reported', async () => {
  expect(await findProblems(GOOD)).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.subarray([...BREAKAGES]), async (broken) => {
      const text = broken.reduce((rest, { from, to }) => rest.replace(from, to), GOOD);
      const problems = (await findProblems(text)).join('\n');
      for (const { to, problem } of broken) {
        // The unknown key `branch` hides its value, and the account `stage` changes the path.
        const isHidden =
          (to.startsWith('[main') && text.includes('branch:')) || (to.includes('→') && text.includes('stage'));
        if (!isHidden) expect(problems).toMatch(problem);
      }
      expect(problems === '').toBe(broken.length === 0);
    }),
    { numRuns: 300 },
  );
});
