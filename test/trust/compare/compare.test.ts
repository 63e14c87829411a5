/** What a change of a trust policy admits in addition, and whom it affects; every case names its page. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AdmissionDifference, compareAdmission, widens } from '../../../src/trust/compare/compare.ts';
import type { PolicyDocument, Statement } from '../../../src/trust/policy/document.ts';

interface Case {
  readonly name: string;
  readonly source: string;
  /** Statements without what all have in common: Allow, the provider, the action. */
  readonly before: readonly Partial<Statement>[];
  readonly after: readonly Partial<Statement>[];
  readonly versions?: readonly [string, string];
  readonly widens: boolean;
  /** A list that is left out is empty. */
  readonly difference: Partial<AdmissionDifference>;
}

const cases = JSON.parse(readFileSync(new URL('../../cases/compare.json', import.meta.url), 'utf8')) as readonly Case[];

function policyOf(statements: readonly Partial<Statement>[], version = '2012-10-17'): PolicyDocument {
  return {
    Version: version,
    Statement: statements.map((statement) => ({
      Effect: 'Allow',
      ...(statement.NotPrincipal === undefined
        ? {
            Principal: {
              Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
            },
          }
        : {}),
      ...(statement.NotAction === undefined ? { Action: 'sts:AssumeRoleWithWebIdentity' } : {}),
      ...statement,
    })),
  };
}

describe('a changed policy', () => {
  it('names in every case the public page that decides it', () => {
    const isPage = (source: unknown): boolean =>
      typeof source === 'string' && /^https:\/\/docs\.(?:aws\.amazon|github)\.com\/\S+$/u.test(source);
    expect(cases.filter(({ source }) => !isPage(source)).map(({ name }) => name)).toEqual([]);
  });

  it.each(cases)('$name ($source)', ({ before, after, versions, widens: expected, difference }) => {
    const [from, to] = [policyOf(before, versions?.[0]), policyOf(after, versions?.[1])];
    expect(widens(from, to)).toBe(expected);
    expect(compareAdmission(from, to)).toEqual({
      gained: [],
      lost: [],
      widened: [],
      narrowed: [],
      changed: [],
      ...difference,
    });
  });

  it.each(cases)('$name: does not widen if nothing changes', ({ before, versions }) => {
    expect(widens(policyOf(before, versions?.[0]), policyOf(before, versions?.[0]))).toBe(false);
  });

  /** A statement whose conditions are lists on the keys `a`, `b` and so on. */
  const listing = (...lists: readonly (string | readonly string[])[]): Partial<Statement> => ({
    Condition: { StringEquals: Object.fromEntries(lists.map((list, index) => [`g:${'abc'[index]}`, list])) },
  });
  const numbers = Array.from({ length: 60 }, (_, index) => String(index));

  it('is compared value by value, however long the lists', () => {
    const merged = policyOf([listing(numbers, numbers)]);
    expect(widens(policyOf(numbers.map((number) => listing(number, numbers))), merged)).toBe(false);
    expect(widens(policyOf(numbers.map((number) => listing(number, number))), merged)).toBe(true);
  });

  it('counts as widening if there are too many combinations to check', () => {
    const rest = numbers.slice(1);
    const before = [listing(rest, rest, rest), ...numbers.map((number) => listing(numbers, numbers, number))];
    expect(widens(policyOf(before), policyOf([listing(numbers, numbers, numbers)]))).toBe(true);
    expect(widens(policyOf(before), policyOf([listing('0', '0', numbers)]))).toBe(false);
  });
});
