/** A shared role keeps what this action did not add, in the first bootstrap and in every later one. */

import { describe, expect, it } from 'vitest';
import { isAdded } from '../../src/plan/ownership.ts';
import { plan } from '../../src/plan/plan.ts';
import { renderStep } from '../../src/plan/render/text.ts';
import type { ActualRole, ActualState, DesiredRole, Tags } from '../../src/plan/state.ts';
import type { Statement } from '../../src/trust/policy/document.ts';
import { callAll, listOf, readRole } from './account.ts';
import {
  ADMIN,
  ALLOW_BOTH,
  ALLOW_QUEUES,
  ALLOW_TOPICS,
  accountWith,
  actualRole,
  BOUNDARY,
  DEV,
  desiredRole,
  desiredState,
  EMPTY_ACCOUNT,
  FOREIGN,
  foreignRole,
  MAIN,
  OUR_TAGS,
  policyOf,
  present,
  READ_ONLY,
  ROLE_ARN,
  ROLE_NAME,
  tokenStatement,
  trustText,
  unreadable,
} from './fixture-state.ts';

const QUEUES = { name: 'queues', text: ALLOW_QUEUES };

function merging(changes: Partial<DesiredRole> = {}) {
  return desiredState(desiredRole({ adopt: 'merge', inlinePolicies: [QUEUES], ...changes }));
}

/** The account when the plan is carried out. */
function converge(desired: ReturnType<typeof merging>, account: ActualState): ActualState {
  const { steps, obstacles } = plan(desired, account);
  expect(obstacles).toEqual([]);
  return callAll(account, steps);
}

function roleIn(account: ActualState): ActualRole {
  return readRole(account, ROLE_NAME);
}

const linesOf = (desired: ReturnType<typeof merging>, account: ActualState): readonly string[] =>
  plan(desired, account).steps.map((step) => `${step.widens ? '! ' : '  '}${renderStep(step)}`);

const foreign = accountWith(foreignRole());
const shared = converge(merging(), foreign);

function withTrust(account: ActualState, trust: ActualRole['trust']): ActualState {
  return { ...account, roles: new Map([[ROLE_NAME, present({ ...roleIn(account), trust })]]) };
}

const named = (index: number, sub: string): Statement => ({ Sid: `GhOidcAws${index}`, ...tokenStatement(sub) });

describe('the first bootstrap with `adopt: merge`', () => {
  it('records in the tags what it adds, and then adds it', () => {
    expect(linesOf(merging(), foreign)).toEqual([
      `  tag role \`${ROLE_ARN}\``,
      `! update trust policy \`${ROLE_ARN}\``,
      `! attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``,
      `! write inline policy \`queues\` of \`${ROLE_NAME}\``,
    ]);
    expect(plan(merging(), foreign).kept).toEqual([
      `${ROLE_NAME} is shared: its other statements, policies and tags stay`,
    ]);
  });

  it('keeps the statements, policies, tags and settings that were there', () => {
    const role = roleIn(shared);
    expect(role.trust.policy).toEqual(policyOf(FOREIGN, named(1, MAIN)));
    expect(role.policyArns).toEqual(present([ADMIN, READ_ONLY]));
    expect(role.inlinePolicies).toEqual(present([QUEUES, { name: 'theirs', text: ALLOW_QUEUES }]));
    expect(role.tags).toEqual({
      team: 'platform',
      ...OUR_TAGS,
      'gh-oidc-aws:adopted': 'merge',
      'gh-oidc-aws:added': expect.stringMatching(/^[0-9a-f]{8}(?: [0-9a-f]{8})+$/u),
    });
    expect(role.description).toBe('made by hand');
    expect(role.maxSessionDuration).toBe(7200);
  });

  it('remembers what it added, and not what was there', () => {
    const { tags } = roleIn(
      converge(merging({ policyArns: [READ_ONLY, ADMIN], tags: { ...OUR_TAGS, team: 'x', cost: '1' } }), foreign),
    );
    expect(isAdded(tags, { kind: 'policy', id: READ_ONLY })).toBe(true);
    expect(isAdded(tags, { kind: 'policy', id: ADMIN })).toBe(false);
    expect(isAdded(tags, { kind: 'inline-policy', id: 'queues' })).toBe(true);
    expect(isAdded(tags, { kind: 'inline-policy', id: 'theirs' })).toBe(false);
    expect(isAdded(tags, { kind: 'tag', id: 'cost' })).toBe(true);
    expect(isAdded(tags, { kind: 'tag', id: 'team' })).toBe(false);
  });

  it('changes only the settings that the inputs name', () => {
    const desired = merging({
      description: { value: 'ours', from: 'input' },
      maxSessionDuration: { value: 3600, from: 'default' },
    });
    expect(roleIn(converge(desired, foreign))).toMatchObject({ description: 'ours', maxSessionDuration: 7200 });
    const longer = merging({ maxSessionDuration: { value: 10_800, from: 'input' } });
    expect(roleIn(converge(longer, foreign))).toMatchObject({
      description: 'made by hand',
      maxSessionDuration: 10_800,
    });
  });

  it('sets a boundary that is declared, and keeps one that is not', () => {
    expect(roleIn(converge(merging({ permissionsBoundary: BOUNDARY }), foreign)).permissionsBoundary).toBe(BOUNDARY);
    const bounded = accountWith(foreignRole({ permissionsBoundary: BOUNDARY }));
    expect(roleIn(converge(merging({ prune: true }), bounded)).permissionsBoundary).toBe(BOUNDARY);
  });

  it('keeps the version of the policy where nothing of ours depends on it', () => {
    for (const version of [{}, { Version: '2008-10-17' }]) {
      const old = accountWith(foreignRole({ trust: trustText({ ...version, Id: 'theirs', Statement: [FOREIGN] }) }));
      expect(roleIn(converge(merging(), old)).trust.policy).toEqual({
        ...version,
        Id: 'theirs',
        Statement: [FOREIGN, named(1, MAIN)],
      });
    }
  });

  it('raises the version when our statements need it and the other statements do not depend on it', () => {
    const old = accountWith(foreignRole({ trust: trustText({ Statement: [FOREIGN] }) }));
    const escaped = tokenStatement('repo:octo-org/octo-repo:ref:refs/heads/${$}{x}');
    expect(roleIn(converge(merging({ trust: policyOf(escaped) }), old)).trust.policy?.Version).toBe('2012-10-17');
  });

  it.each<readonly [string, ActualRole['trust'], Partial<DesiredRole>, string]>([
    ['whose trust policy cannot be parsed', { text: '?', policy: undefined }, {}, 'its trust policy cannot be parsed'],
    [
      'that has a statement with one of our IDs',
      trustText(policyOf({ ...FOREIGN, Sid: 'GhOidcAws1' })),
      {},
      'a statement in its trust policy already uses the ID GhOidcAws1',
    ],
    [
      'that has a statement whose ID would count as ours later',
      trustText(policyOf({ ...FOREIGN, Sid: 'GhOidcAws70' })),
      {},
      'a statement in its trust policy already uses the ID GhOidcAws70',
    ],
    [
      'in which `${…}` would become a variable',
      trustText({
        Version: '2008-10-17',
        Statement: [{ ...FOREIGN, Condition: { StringEquals: { 'aws:PrincipalTag/a': '${b}' } } }],
      }),
      { trust: policyOf(tokenStatement('repo:octo-org/octo-repo:ref:refs/heads/${$}{x}')) },
      'its trust policy has the version 2008-10-17, in which `${…}` is plain text instead of a variable',
    ],
    [
      'that has no room for our statements',
      trustText(policyOf({ ...FOREIGN, Condition: { StringEquals: { 'aws:PrincipalTag/a': 'x'.repeat(3700) } } })),
      {},
      'the merged trust policy would have 4262 characters, and IAM allows at most 4096',
    ],
  ])('is refused by a role %s', (_, trust, changes, reason) => {
    const planned = plan(merging(changes), accountWith(foreignRole({ trust })));
    expect(planned.obstacles).toEqual([{ kind: 'unmergeable', role: ROLE_NAME, reason }]);
    expect(planned.steps.map(({ kind }) => kind)).not.toContain('update-trust');
  });

  it('warns when a longer trust policy needs a raised quota, and lets IAM decide', () => {
    const long = { ...FOREIGN, Condition: { StringEquals: { 'aws:PrincipalTag/a': 'x'.repeat(1700) } } };
    const planned = plan(merging(), accountWith(foreignRole({ trust: trustText(policyOf(long)) })));
    expect(planned.obstacles).toEqual([]);
    expect(planned.steps.map(({ kind }) => kind)).toContain('update-trust');
    expect(planned.notes.join()).toContain('will have 2262 characters. IAM accepts more than 2048 only if');
  });

  it('keeps statements whose IDs only resemble ours', () => {
    const odd = policyOf(
      { ...FOREIGN, Sid: 'GhOidcAws' },
      { ...FOREIGN, Sid: 'MyGhOidcAws1' },
      { ...FOREIGN, Sid: '' },
    );
    const account = accountWith(foreignRole({ trust: trustText(odd) }));
    expect(roleIn(converge(merging(), account)).trust.policy?.Statement.slice(0, 3)).toEqual(odd.Statement);
  });

  it('creates an owned role when there is none', () => {
    const account = converge(merging({ inlinePolicies: [] }), EMPTY_ACCOUNT);
    expect(roleIn(account)).toEqual(actualRole());
    expect(linesOf(merging({ inlinePolicies: [] }), account)).toEqual([]);
  });
});

describe('a later bootstrap of a shared role', () => {
  it.each(['merge', 'refuse'] as const)('finds nothing to do (adopt: %s)', (adopt) => {
    expect(plan(merging({ adopt }), shared)).toMatchObject({ steps: [], obstacles: [], notes: [] });
  });

  it('keeps what was added by other means since', () => {
    const theirs = { ...FOREIGN, Sid: 'Later', Principal: { Service: 'lambda.amazonaws.com' } };
    const role = roleIn(shared);
    const grown = accountWith({
      ...role,
      trust: trustText(policyOf(theirs, ...(role.trust.policy?.Statement ?? []))),
      policyArns: present([...listOf(role.policyArns), BOUNDARY]),
      inlinePolicies: present([...listOf(role.inlinePolicies), { name: 'later', text: ALLOW_BOTH }]),
      tags: { ...role.tags, later: 'yes' },
    });
    expect(linesOf(merging({ adopt: 'refuse', prune: true }), grown)).toEqual([]);
  });

  it('replaces our own statements, and says who loses access', () => {
    const desired = merging({ trust: policyOf(tokenStatement(DEV)), adopt: 'refuse' });
    const planned = plan(desired, shared);
    expect(planned.trusts.get(ROLE_NAME)).toEqual(policyOf(FOREIGN, named(1, DEV)));
    expect(planned.notes).toEqual([
      `Role ${ROLE_NAME} admits more than is declared. Applying the plan removes access for: \`${MAIN}\`.`,
    ]);
    expect(linesOf(desired, shared)).toEqual([`! update trust policy \`${ROLE_ARN}\``]);
  });

  it('restores our statements when they are lost', () => {
    const lost = withTrust(shared, trustText(policyOf(FOREIGN)));
    expect(roleIn(converge(merging({ adopt: 'refuse' }), lost)).trust).toEqual(roleIn(shared).trust);
  });

  it('leaves other statements unchanged, even one that equals ours', () => {
    const twin = withTrust(shared, trustText(policyOf(tokenStatement(MAIN), named(1, MAIN))));
    expect(linesOf(merging(), twin)).toEqual([]);
  });

  it('keeps and reports additions that are no longer declared', () => {
    const planned = plan(merging({ policyArns: [], inlinePolicies: [] }), shared);
    expect(planned.steps).toEqual([]);
    expect(planned.kept).toEqual([
      `${ROLE_NAME} is shared: its other statements, policies and tags stay`,
      `managed policy ${READ_ONLY} is attached to ${ROLE_NAME} but not declared`,
      `inline policy queues is on ${ROLE_NAME} but not declared`,
    ]);
  });

  it('with `prune` removes what it added, and forgets it only then', () => {
    const desired = merging({ policyArns: [], inlinePolicies: [], prune: true });
    expect(linesOf(desired, shared)).toEqual([
      `  detach policy \`${READ_ONLY}\` from \`${ROLE_NAME}\``,
      `  delete inline policy \`queues\` of \`${ROLE_NAME}\``,
      `  tag role \`${ROLE_ARN}\``,
    ]);
    const role = roleIn(converge(desired, shared));
    expect(role.policyArns).toEqual(present([ADMIN]));
    expect(role.inlinePolicies).toEqual(present([{ name: 'theirs', text: ALLOW_QUEUES }]));
    expect(isAdded(role.tags, { kind: 'policy', id: READ_ONLY })).toBe(false);
  });

  it('with `prune` leaves a policy that it removed earlier and that was attached again since', () => {
    const desired = merging({ policyArns: [], inlinePolicies: [], prune: true });
    const role = roleIn(converge(desired, shared));
    const theirs = accountWith({ ...role, policyArns: present([ADMIN, READ_ONLY]) });
    expect(linesOf(desired, theirs)).toEqual([]);
  });

  it('forgets an addition that was removed and is no longer declared', () => {
    const role = roleIn(shared);
    const without = accountWith({ ...role, policyArns: present([ADMIN]) });
    const { tags } = roleIn(converge(merging({ policyArns: [] }), without));
    expect(isAdded(tags, { kind: 'policy', id: READ_ONLY })).toBe(false);
    expect(isAdded(tags, { kind: 'inline-policy', id: 'queues' })).toBe(true);
  });

  it('forgets nothing that it cannot read', () => {
    const blind = accountWith({ ...roleIn(shared), policyArns: unreadable('iam:ListAttachedRolePolicies') });
    expect(plan(merging({ policyArns: [] }), blind)).toMatchObject({ steps: [], obstacles: [] });
  });

  it('rewrites an inline policy of ours that was changed', () => {
    const changed = accountWith({
      ...roleIn(shared),
      inlinePolicies: present([{ name: 'queues', text: ALLOW_TOPICS }]),
    });
    expect(linesOf(merging(), changed)).toEqual([`! write inline policy \`queues\` of \`${ROLE_NAME}\``]);
  });

  it('with `adopt: replace` takes over the role completely', () => {
    const desired = merging({ adopt: 'replace', prune: true });
    expect(linesOf(desired, shared)).toEqual([
      `  update trust policy \`${ROLE_ARN}\``,
      `  detach policy \`${ADMIN}\` from \`${ROLE_NAME}\``,
      `  delete inline policy \`theirs\` of \`${ROLE_NAME}\``,
      `  update role settings \`${ROLE_ARN}\``,
      `  remove tags from \`${ROLE_ARN}\``,
    ]);
    const whole = converge(desired, shared);
    expect(roleIn(whole)).toEqual(
      actualRole({ tags: { team: 'platform', ...OUR_TAGS }, inlinePolicies: present([QUEUES]) }),
    );
    expect(linesOf(merging({ adopt: 'merge' }), whole)).toEqual([]);
  });
});

describe('the tag that remembers', () => {
  const many: Tags = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`tag-${index}`, 'x']));
  const desired = merging({ tags: { ...many, ...OUR_TAGS } });
  const account = converge(desired, foreign);
  const { tags: full } = roleIn(account);

  it('goes on in a second one where IAM takes no more in the first', () => {
    expect(full['gh-oidc-aws:added']).toHaveLength(28 * 9 - 1);
    expect(full['gh-oidc-aws:added-2']).toMatch(/^[0-9a-f]{8}(?: [0-9a-f]{8})+$/u);
    for (const id of Object.keys(many)) expect(isAdded(full, { kind: 'tag', id })).toBe(true);
    expect(linesOf(desired, account)).toEqual([]);
  });

  it('reads the same in whatever order IAM lists the tags', () => {
    const reversed = Object.fromEntries(Object.entries(full).toReversed());
    expect(linesOf(desired, accountWith({ ...roleIn(account), tags: reversed }))).toEqual([]);
  });

  it('does not count a tag whose key differs in letter case alone from one of others', () => {
    const { tags } = roleIn(converge(merging({ tags: { ...OUR_TAGS, Team: 'ours' } }), foreign));
    expect(tags).toMatchObject({ Team: 'ours' });
    expect(isAdded(tags, { kind: 'tag', id: 'Team' })).toBe(false);
  });
});
