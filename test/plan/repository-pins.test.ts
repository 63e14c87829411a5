/** Which ids a trust policy pins for which name. */

import { expect, it } from 'vitest';
import { findPins } from '../../src/plan/repository-pins.ts';
import type { ConditionBlock, Statement } from '../../src/trust/policy/document.ts';

const P = 'token.actions.githubusercontent.com';

function allow(Condition: ConditionBlock, Effect: Statement['Effect'] = 'Allow'): Statement {
  return { Effect, Action: 'sts:AssumeRoleWithWebIdentity', Condition };
}

it.each<[string, ConditionBlock, readonly unknown[]]>([
  [
    'a classic subject, with the ids beside it',
    {
      StringEquals: {
        [`${P}:sub`]: 'repo:Acme/Tool:ref:refs/heads/main',
        [`${P}:repository_id`]: '42',
        [`${P}:repository_owner_id`]: '41',
      },
    },
    [{ name: 'acme/tool', ids: ['42'], ownerIds: ['41'] }],
  ],
  [
    'immutable subjects of several repositories, each with its own ids',
    {
      StringLike: { [`${P}:sub`]: ['repo:acme@41/tool@42:*', 'repo:octo-org@1/octo-repo@2:*'] },
      StringEquals: { [`${P}:repository_id`]: ['2', '42'] },
    },
    [
      { name: 'acme/tool', ids: ['42'], ownerIds: ['41'] },
      { name: 'octo-org/octo-repo', ids: ['2'], ownerIds: ['1'] },
    ],
  ],
  [
    'the claim `repository`, and keys in another letter case',
    { 'ForAnyValue:StringEquals': { [`${P}:Repository`]: 'acme/tool', [`${P}:REPOSITORY_ID`]: ['42'] } },
    [{ name: 'acme/tool', ids: ['42'], ownerIds: [] }],
  ],
  [
    'a template that names the repository',
    { StringEquals: { [`${P}:sub`]: 'repository:acme/tool:ref:refs/heads/main', [`${P}:repository_id`]: '42' } },
    [{ name: 'acme/tool', ids: ['42'], ownerIds: [] }],
  ],
  [
    'ids without a name',
    {
      StringEquals: { [`${P}:job_workflow_ref`]: 'acme/ci/.github/workflows/a.yml@main', [`${P}:repository_id`]: '42' },
    },
    [{ name: undefined, ids: ['42'], ownerIds: [] }],
  ],
  ['a name without ids', { StringEquals: { [`${P}:sub`]: 'repo:acme/tool:pull_request' } }, []],
  ['a pattern of names', { StringLike: { [`${P}:sub`]: 'repo:acme/*', [`${P}:repository_owner_id`]: '41' } }, []],
  ['an excluded id', { StringNotEquals: { [`${P}:repository_id`]: '42' } }, []],
])('%s', (_, condition, pins) => {
  expect(findPins({ Statement: [allow(condition)] })).toEqual(pins);
  expect(findPins({ Statement: [allow(condition, 'Deny')] })).toEqual([]);
});
