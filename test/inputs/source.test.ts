/** The source of credentials for every combination of the inputs that select it. */

import { describe, expect, it } from 'vitest';
import { chooseSource, type SourceFacts } from '../../src/inputs/fields/source-choice.ts';

const NAMES = [
  'hasRole',
  'hasAccessKey',
  'hasTokenFile',
  'chainsRoles',
  'skipsIdToken',
  'keepsExisting',
  'hasContainerRole',
] as const;

/** `1` set, `0` not set, `-` either, in the order of the names above. No combination is in two rows. */
const OUTCOMES: readonly (readonly [pattern: string, outcome: string])[] = [
  ['1-1----', 'token-file'],
  ['01-----', 'access-key'],
  ['110----', 'access-key'],
  ['0001---', 'ambient by role-chaining'],
  ['100101-', 'ambient by role-chaining'],
  ['100100-', 'ambient by role-chaining'],
  ['10011-1', 'ambient by role-chaining'],
  ['00001--', 'ambient by force-skip-oidc'],
  ['10001-1', 'ambient by force-skip-oidc'],
  ['000001-', 'ambient by use-existing-credentials'],
  ['10000--', 'id-token'],
  ['100-1-0', 'problem of force-skip-oidc'],
  ['001----', 'problem of role-to-assume'],
  ['000000-', 'problem of role-to-assume'],
];

function toFacts(bits: string): SourceFacts {
  const given = (name: (typeof NAMES)[number]): boolean => bits[NAMES.indexOf(name)] === '1';
  return {
    hasRole: given('hasRole'),
    hasAccessKey: given('hasAccessKey'),
    hasTokenFile: given('hasTokenFile'),
    chainsRoles: given('chainsRoles'),
    skipsIdToken: given('skipsIdToken'),
    keepsExisting: given('keepsExisting'),
    hasContainerRole: given('hasContainerRole'),
  };
}

function describeChoice(bits: string): string {
  const choice = chooseSource(toFacts(bits));
  if (choice.kind === 'ambient') return `ambient by ${choice.askedBy}`;
  return choice.kind === 'problem' ? `problem of ${choice.input}` : choice.kind;
}

const COMBINATIONS = Array.from({ length: 2 ** NAMES.length }, (_, index) =>
  index.toString(2).padStart(NAMES.length, '0'),
);

function expand(pattern: string): readonly string[] {
  const accepts = new RegExp(`^${pattern.replaceAll('-', '.')}$`, 'u');
  return COMBINATIONS.filter((bits) => accepts.test(bits));
}

describe('the source of credentials', () => {
  it('is listed exactly once for every combination', () => {
    expect(OUTCOMES.flatMap(([pattern]) => expand(pattern)).sort()).toEqual(COMBINATIONS);
  });

  it.each(OUTCOMES)(`for ${NAMES.join(', ')} = %s is %s`, (pattern, outcome) => {
    expect(expand(pattern).map(describeChoice)).toEqual(expand(pattern).map(() => outcome));
  });
});
