/** The plan holds exactly the steps between the declared and the actual state, and never touches what is not ours. */

import { describe, expect, it } from 'vitest';
import { ownershipTags } from '../../src/plan/ownership.ts';
import { plan } from '../../src/plan/plan.ts';
import { renderStep } from '../../src/plan/render/text.ts';
import { defaultRoleName } from '../../src/plan/role-name.ts';
import type { ActualRole, DesiredRole } from '../../src/plan/state.ts';
import type { Plan } from '../../src/plan/steps.ts';
import { callAll } from './account.ts';
import {
  ADMIN,
  ALLOW_BOTH,
  ALLOW_QUEUES,
  ALLOW_TOPICS,
  AUDIENCE,
  accountWith,
  actualProvider,
  actualRole,
  BOUNDARY,
  DENY_TOPICS,
  DEV,
  desiredRole,
  desiredState,
  EMPTY_ACCOUNT,
  FOREIGN,
  foreignRole,
  IMMUTABLE_MAIN,
  MAIN,
  OUR_TAGS,
  PROVIDER_ARN,
  policyOf,
  present,
  READ_ONLY,
  ROLE_ARN,
  ROLE_NAME,
  tokenStatement,
  transitionFor,
  trustText,
  unreadable,
} from './fixture-state.ts';

/** Each step as a line; those that widen are marked. */
function linesOf({ steps }: Plan): readonly string[] {
  return steps.map((step) => `${step.widens ? '! ' : '  '}${renderStep(step)}`);
}

function planFor(desired: Partial<DesiredRole>, actual: Partial<ActualRole>): Plan {
  return plan(desiredState(desiredRole(desired)), accountWith(actualRole(actual)));
}

describe('a plan for an account', () => {
  it('that is empty creates everything, each thing before what needs it', () => {
    const role = desiredRole({
      permissionsBoundary: BOUNDARY,
      inlinePolicies: [{ name: 'queues', text: ALLOW_QUEUES }],
    });
    const planned = plan(desiredState(role), EMPTY_ACCOUNT);
    expect(linesOf(planned)).toEqual([
      `! create OIDC provider \`${PROVIDER_ARN}\``,
      `! create role \`${ROLE_ARN}\``,
      `! attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``,
      `! write inline policy \`queues\` of \`${ROLE_NAME}\``,
    ]);
    expect(planned).toMatchObject({ obstacles: [], kept: [], notes: [] });
    expect(planned.trusts).toEqual(new Map([[ROLE_NAME, role.trust]]));
  });

  it('that is as declared is empty', () => {
    const planned = planFor({}, {});
    expect(planned).toEqual({
      steps: [],
      obstacles: [],
      kept: [],
      notes: [],
      trusts: new Map([[ROLE_NAME, policyOf(tokenStatement(MAIN))]]),
    });
  });

  it('in which IAM spells the same trust otherwise is empty', () => {
    const spelled = `{
      "Statement": {
        "Condition": {"StringEquals": {
          "token.actions.githubusercontent.com:sub": ["${MAIN}"],
          "token.actions.githubusercontent.com:aud": "${AUDIENCE}"
        }},
        "Action": ["sts:AssumeRoleWithWebIdentity"],
        "Principal": {"Federated": "${PROVIDER_ARN}"},
        "Effect": "Allow"
      },
      "Version": "2012-10-17"
    }`;
    const policy = policyOf(tokenStatement(MAIN));
    expect(planFor({}, { trust: { text: spelled, policy } }).steps).toEqual([]);
  });

  it('reads several roles, each on its own', () => {
    const second = desiredRole({ name: 'gha-second', arn: 'arn:aws:iam::111122223333:role/gha-second' });
    const planned = plan(desiredState(desiredRole(), second), accountWith(actualRole({ policyArns: present([]) })));
    expect(linesOf(planned)).toEqual([
      `! attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``,
      '! create role `arn:aws:iam::111122223333:role/gha-second`',
      `! attach policy \`${READ_ONLY}\` to \`gha-second\``,
    ]);
    expect([...planned.trusts.keys()]).toEqual([ROLE_NAME, 'gha-second']);
  });

  it('without a role is about the provider alone', () => {
    expect(linesOf(plan(desiredState(), EMPTY_ACCOUNT))).toEqual([`! create OIDC provider \`${PROVIDER_ARN}\``]);
    expect(plan(desiredState(), accountWith(foreignRole())).steps).toEqual([]);
  });
});

describe('drift of an owned role', () => {
  it.each<readonly [string, Partial<DesiredRole>, Partial<ActualRole>, readonly string[]]>([
    [
      'an extra subject is removed, which does not widen',
      {},
      { trust: trustText(policyOf(tokenStatement(MAIN), tokenStatement(DEV))) },
      [`  update trust policy \`${ROLE_ARN}\``],
    ],
    [
      'a subject less is given back, which widens',
      { trust: policyOf(tokenStatement(MAIN), tokenStatement(DEV)) },
      {},
      [`! update trust policy \`${ROLE_ARN}\``],
    ],
    [
      'a trust policy that cannot be parsed is replaced, which counts as widening',
      {},
      { trust: { text: '?', policy: undefined } },
      [`! update trust policy \`${ROLE_ARN}\``],
    ],
    [
      'a shorter session grows',
      { maxSessionDuration: { value: 7200, from: 'input' } },
      {},
      [`! update role settings \`${ROLE_ARN}\``],
    ],
    ['a longer session shrinks', {}, { maxSessionDuration: 7200 }, [`  update role settings \`${ROLE_ARN}\``]],
    ['another description is put right', {}, { description: 'x' }, [`  update role settings \`${ROLE_ARN}\``]],
    [
      'a missing boundary is set, which does not widen',
      { permissionsBoundary: BOUNDARY },
      {},
      [`  set permissions boundary \`${ROLE_ARN}\``],
    ],
    [
      'another boundary is replaced, which may widen',
      { permissionsBoundary: BOUNDARY },
      { permissionsBoundary: ADMIN },
      [`! set permissions boundary \`${ROLE_ARN}\``],
    ],
    [
      'a lost tag comes back',
      {},
      { tags: { 'gh-oidc-aws:managed-by': 'gh-oidc-aws' } },
      [`  tag role \`${ROLE_ARN}\``],
    ],
    ['an undeclared tag is left unchanged', {}, { tags: { ...OUR_TAGS, team: 'x' } }, []],
    [
      'a missing policy is attached',
      {},
      { policyArns: present([]) },
      [`! attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``],
    ],
    [
      'a missing inline policy is written',
      { inlinePolicies: [{ name: 'a', text: ALLOW_QUEUES }] },
      {},
      [`! write inline policy \`a\` of \`${ROLE_NAME}\``],
    ],
    [
      'a missing inline policy that only denies is written, which does not widen',
      { inlinePolicies: [{ name: 'a', text: DENY_TOPICS }] },
      {},
      [`  write inline policy \`a\` of \`${ROLE_NAME}\``],
    ],
    [
      'an inline policy that grants something else is rewritten, which widens',
      { inlinePolicies: [{ name: 'a', text: ALLOW_QUEUES }] },
      { inlinePolicies: present([{ name: 'a', text: ALLOW_TOPICS }]) },
      [`! write inline policy \`a\` of \`${ROLE_NAME}\``],
    ],
    [
      'an inline policy that grants more is narrowed, which does not widen',
      { inlinePolicies: [{ name: 'a', text: ALLOW_QUEUES }] },
      { inlinePolicies: present([{ name: 'a', text: ALLOW_BOTH }]) },
      [`  write inline policy \`a\` of \`${ROLE_NAME}\``],
    ],
    [
      'an inline policy that denies is loosened, which widens',
      { inlinePolicies: [{ name: 'a', text: ALLOW_QUEUES }] },
      { inlinePolicies: present([{ name: 'a', text: DENY_TOPICS }]) },
      [`! write inline policy \`a\` of \`${ROLE_NAME}\``],
    ],
    [
      'an inline policy in another spelling stays',
      { inlinePolicies: [{ name: 'a', text: ALLOW_BOTH }] },
      { inlinePolicies: present([{ name: 'a', text: `${ALLOW_BOTH}\n` }]) },
      [],
    ],
  ])('%s', (_, desired, actual, lines) => {
    expect(linesOf(planFor(desired, actual))).toEqual(lines);
  });

  it('shows what stands and what comes', () => {
    const actual = actualRole({ description: 'old', maxSessionDuration: 7200, tags: { ...OUR_TAGS, team: 'b' } });
    const role = desiredRole({ tags: { ...OUR_TAGS, team: 'a', cost: '1' } });
    expect(plan(desiredState(role), accountWith(actual)).steps).toMatchObject([
      { before: '7200 s, "old"', after: '3600 s, "GitHub Actions of octo-org/octo-repo"' },
      { before: 'team=b, cost=(absent)', after: 'team=a, cost=1', tags: { team: 'a', cost: '1' } },
    ]);
  });

  it('that lets somebody in is named', () => {
    const wide = policyOf(tokenStatement(MAIN), tokenStatement(DEV), FOREIGN);
    expect(planFor({}, { trust: trustText(wide) }).notes).toEqual([
      `Role ${ROLE_NAME} admits more than is declared. Applying the plan removes access for: \`${DEV}\`; principal \`ec2.amazonaws.com\` (sts:AssumeRole).`,
    ]);
    expect(planFor({}, { trust: trustText(policyOf(tokenStatement(MAIN))) }).notes).toEqual([]);
  });
});

describe('the provider', () => {
  it.each([
    ['of this action', OUR_TAGS],
    ['of somebody else', { owner: 'x' }],
    ['without tags', {}],
  ])('%s gets the audience that it lacks, and nothing else', (_, tags) => {
    const provider = actualProvider({ audiences: ['https://github.com/octo-org'], tags });
    const planned = plan(desiredState(), { ...EMPTY_ACCOUNT, provider: present(provider) });
    expect(planned.steps).toMatchObject([
      {
        kind: 'add-audience',
        resource: PROVIDER_ARN,
        audience: 'sts.amazonaws.com',
        before: 'https://github.com/octo-org',
        after: 'https://github.com/octo-org, sts.amazonaws.com',
        widens: true,
      },
    ]);
  });

  it('that has the audience is left unchanged, whatever its tags', () => {
    const provider = actualProvider({ audiences: ['x', AUDIENCE], tags: { owner: 'x' } });
    expect(plan(desiredState(), { ...EMPTY_ACCOUNT, provider: present(provider) })).toMatchObject({
      steps: [],
      obstacles: [],
      kept: [],
    });
  });
});

describe('the order of the steps', () => {
  it('takes first, lets in then, and gives last', () => {
    const role = desiredRole({
      trust: policyOf(tokenStatement(MAIN), tokenStatement(DEV)),
      maxSessionDuration: { value: 7200, from: 'input' },
      inlinePolicies: [
        { name: 'cut', text: ALLOW_QUEUES },
        { name: 'other', text: ALLOW_QUEUES },
        { name: 'grown', text: ALLOW_BOTH },
      ],
      prune: true,
    });
    const actual = actualRole({
      policyArns: present([ADMIN]),
      permissionsBoundary: BOUNDARY,
      inlinePolicies: present([
        { name: 'cut', text: ALLOW_BOTH },
        { name: 'deny', text: DENY_TOPICS },
        { name: 'grown', text: ALLOW_QUEUES },
        { name: 'mixed', text: ALLOW_BOTH.replace('"Allow"', '"Deny"') },
        { name: 'other', text: ALLOW_TOPICS },
      ]),
      tags: { 'gh-oidc-aws:managed-by': 'gh-oidc-aws' },
    });
    expect(linesOf(plan(desiredState(role), accountWith(actual)))).toEqual([
      `  detach policy \`${ADMIN}\` from \`${ROLE_NAME}\``,
      `  tag role \`${ROLE_ARN}\``,
      `  write inline policy \`cut\` of \`${ROLE_NAME}\``,
      `! delete inline policy \`mixed\` of \`${ROLE_NAME}\``,
      `! write inline policy \`other\` of \`${ROLE_NAME}\``,
      `! update trust policy \`${ROLE_ARN}\``,
      `! update role settings \`${ROLE_ARN}\``,
      `! attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``,
      `! write inline policy \`grown\` of \`${ROLE_NAME}\``,
      `! delete inline policy \`deny\` of \`${ROLE_NAME}\``,
      `! remove permissions boundary from \`${ROLE_ARN}\``,
    ]);
  });

  const DENY_ALL = 'arn:aws:iam::aws:policy/AWSDenyAll';
  const guard = (name: string): string => `arn:aws:iam::111122223333:policy/${name}`;
  const pruned = (policyArns: readonly string[], changes: Partial<DesiredRole> = {}): readonly string[] => {
    const role = desiredRole({ prune: true, ...changes });
    return linesOf(plan(desiredState(role), accountWith(actualRole({ policyArns: present(policyArns) }))));
  };

  it('detaches a policy that denies last, and counts that as widening', () => {
    expect(pruned([DENY_ALL, guard('guard'), READ_ONLY, ADMIN])).toEqual([
      `  detach policy \`${ADMIN}\` from \`${ROLE_NAME}\``,
      `! detach policy \`${guard('guard')}\` from \`${ROLE_NAME}\``,
      `! detach policy \`${DENY_ALL}\` from \`${ROLE_NAME}\``,
    ]);
  });

  it('attaches a policy that denies first', () => {
    expect(pruned([READ_ONLY], { policyArns: [READ_ONLY, ADMIN, guard('guard'), DENY_ALL] })).toEqual([
      `  attach policy \`${DENY_ALL}\` to \`${ROLE_NAME}\``,
      `! attach policy \`${guard('guard')}\` to \`${ROLE_NAME}\``,
      `! attach policy \`${ADMIN}\` to \`${ROLE_NAME}\``,
    ]);
  });

  it('replaces a policy that may deny before it admits more tokens', () => {
    const trust = policyOf(tokenStatement(MAIN), tokenStatement(DEV));
    expect(pruned([guard('guard-1')], { policyArns: [guard('guard-2')], trust })).toEqual([
      `! attach policy \`${guard('guard-2')}\` to \`${ROLE_NAME}\``,
      `! detach policy \`${guard('guard-1')}\` from \`${ROLE_NAME}\``,
      `! update trust policy \`${ROLE_ARN}\``,
    ]);
  });

  it('sets the tags that policies may test after it revokes, and counts that as widening', () => {
    expect(pruned([ADMIN, READ_ONLY], { tags: { ...OUR_TAGS, team: 'octo' } })).toEqual([
      `  detach policy \`${ADMIN}\` from \`${ROLE_NAME}\``,
      `! tag role \`${ROLE_ARN}\``,
    ]);
  });

  it('denies before it allows, on a new role too', () => {
    const role = desiredRole({
      policyArns: [],
      inlinePolicies: [
        { name: 'allow', text: ALLOW_TOPICS },
        { name: 'deny', text: DENY_TOPICS },
      ],
    });
    expect(linesOf(plan(desiredState(role), accountWith()))).toEqual([
      `! create role \`${ROLE_ARN}\``,
      `  write inline policy \`deny\` of \`${ROLE_NAME}\``,
      `! write inline policy \`allow\` of \`${ROLE_NAME}\``,
    ]);
  });

  it('narrows the trust before anything is granted', () => {
    const wide = trustText(policyOf(tokenStatement(MAIN), tokenStatement(DEV)));
    expect(linesOf(planFor({}, { trust: wide, policyArns: present([]) }))).toEqual([
      `  update trust policy \`${ROLE_ARN}\``,
      `! attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``,
    ]);
  });
});

describe('what is not declared on an owned role', () => {
  const extra: Partial<ActualRole> = {
    policyArns: present([READ_ONLY, ADMIN]),
    inlinePolicies: present([{ name: 'extra', text: ALLOW_QUEUES }]),
    permissionsBoundary: BOUNDARY,
  };

  it('is kept and named', () => {
    const planned = planFor({}, extra);
    expect(planned.steps).toEqual([]);
    expect(planned.kept).toEqual([
      `managed policy ${ADMIN} is attached to ${ROLE_NAME} but not declared`,
      `inline policy extra is on ${ROLE_NAME} but not declared`,
      `permissions boundary ${BOUNDARY} is set on ${ROLE_NAME} but not declared`,
    ]);
  });

  it('goes with `prune`', () => {
    const planned = planFor({ prune: true }, extra);
    expect(linesOf(planned)).toEqual([
      `  detach policy \`${ADMIN}\` from \`${ROLE_NAME}\``,
      `  delete inline policy \`extra\` of \`${ROLE_NAME}\``,
      `! remove permissions boundary from \`${ROLE_ARN}\``,
    ]);
    expect(planned.kept).toEqual([]);
  });

  it('counts as widening when it denies and is removed', () => {
    const denies = { inlinePolicies: present([{ name: 'extra', text: DENY_TOPICS }]) };
    expect(linesOf(planFor({ prune: true }, denies))).toEqual([`! delete inline policy \`extra\` of \`${ROLE_NAME}\``]);
  });
});

describe('a role that this action does not own', () => {
  const foreign = accountWith(foreignRole());

  it('is refused, with the full difference', () => {
    const planned = plan(desiredState(desiredRole()), foreign);
    expect(planned.obstacles).toEqual([{ kind: 'not-owned', role: ROLE_NAME }]);
    expect(linesOf(planned)).toEqual([
      `  update role settings \`${ROLE_ARN}\``,
      `  tag role \`${ROLE_ARN}\``,
      `! update trust policy \`${ROLE_ARN}\``,
      `! attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``,
    ]);
    expect(planned.kept).toEqual([
      `managed policy ${ADMIN} is attached to ${ROLE_NAME} but not declared`,
      `inline policy theirs is on ${ROLE_NAME} but not declared`,
    ]);
  });

  it('is replaced on request; who loses access is named, and what else is on it stays without `prune`', () => {
    const planned = plan(desiredState(desiredRole({ adopt: 'replace' })), foreign);
    expect(planned.obstacles).toEqual([]);
    expect(planned.notes).toEqual([
      `Role ${ROLE_NAME} admits more than is declared. Applying the plan removes access for: principal \`ec2.amazonaws.com\` (sts:AssumeRole).`,
      ...planned.kept.map((sentence) => `Kept: ${sentence}; \`prune: true\` removes it.`),
    ]);
    expect(planned.kept).toHaveLength(2);
    const role = callAll(foreign, planned.steps).roles.get(ROLE_NAME);
    expect(role).toEqual(
      present(
        actualRole({
          tags: { team: 'platform', ...OUR_TAGS },
          policyArns: present([ADMIN, READ_ONLY]),
          inlinePolicies: present([{ name: 'theirs', text: ALLOW_QUEUES }]),
        }),
      ),
    );
  });

  it('is replaced with `prune` down to what is declared', () => {
    const role = desiredRole({ adopt: 'replace', prune: true });
    const after = callAll(foreign, plan(desiredState(role), foreign).steps);
    expect(after.roles.get(ROLE_NAME)).toEqual(present(actualRole({ tags: { team: 'platform', ...OUR_TAGS } })));
  });

  it.each(['refuse', 'merge', 'replace'] as const)('that another repository owns is not taken over (%s)', (adopt) => {
    const theirs = accountWith(actualRole({ tags: ownershipTags('octo-org/other') }));
    expect(plan(desiredState(desiredRole({ adopt })), theirs).obstacles).toEqual([
      { kind: 'other-repository', role: ROLE_NAME, owner: 'octo-org/other' },
    ]);
  });

  it('is ours when the owners differ only in letter case', () => {
    const ours = accountWith(actualRole({ tags: ownershipTags('Octo-Org/octo-repo') }));
    const planned = plan(desiredState(desiredRole()), ours);
    expect(planned.obstacles).toEqual([]);
    expect(linesOf(planned)).toEqual([`  tag role \`${ROLE_ARN}\``]);
  });

  it('is ours when it carries an earlier name of the repository, and gets the new one', () => {
    const renamed = { ...desiredState(desiredRole()), previousNames: ['octo-org/old-name'] };
    const planned = plan(renamed, accountWith(actualRole({ tags: ownershipTags('octo-org/Old-Name') })));
    expect(planned.obstacles).toEqual([]);
    expect(planned.steps).toMatchObject([
      {
        kind: 'tag-role',
        found: { 'gh-oidc-aws:repository': 'octo-org/Old-Name' },
        tags: { 'gh-oidc-aws:repository': 'octo-org/octo-repo' },
      },
    ]);
  });

  it('that lost its repository tag is ours only if its trust policy names the repository', () => {
    const tags = { 'gh-oidc-aws:managed-by': 'gh-oidc-aws' };
    const obstaclesFor = (sub: string) => {
      const trust = trustText(policyOf(tokenStatement(sub)));
      return plan(desiredState(desiredRole()), accountWith(actualRole({ tags, trust }))).obstacles;
    };
    expect(obstaclesFor(DEV)).toEqual([]);
    expect(obstaclesFor(IMMUTABLE_MAIN)).toEqual([]);
    for (const sub of ['repo:octo-org/octo-repo-2:ref:refs/heads/main', 'repo:octo/octo-repo:ref:refs/heads/main']) {
      expect(obstaclesFor(sub)).toEqual([
        { kind: 'other-repository', role: ROLE_NAME, owner: 'an unknown repository' },
      ]);
    }
  });

  it('on another path is an obstacle, because IAM cannot move it', () => {
    const desired = desiredRole({ path: '/ci/', arn: 'arn:aws:iam::111122223333:role/ci/gha-octo-org-octo-repo' });
    expect(plan(desiredState(desired), accountWith(actualRole())).obstacles).toEqual([
      { kind: 'path', role: ROLE_NAME, actual: '/', desired: '/ci/' },
    ]);
  });
});

describe('what cannot be read', () => {
  it('is not taken for absent', () => {
    const planned = plan(desiredState(desiredRole()), {
      provider: unreadable('iam:GetOpenIDConnectProvider'),
      roles: new Map([[ROLE_NAME, unreadable('iam:GetRole')]]),
    });
    expect(planned.steps).toEqual([]);
    expect(planned.obstacles).toEqual([
      { kind: 'unreadable', actions: ['iam:GetOpenIDConnectProvider'], reason: 'not authorized' },
      { kind: 'unreadable', actions: ['iam:GetRole'], reason: 'not authorized' },
    ]);
  });

  const noLists: Partial<ActualRole> = {
    policyArns: unreadable('iam:ListAttachedRolePolicies'),
    inlinePolicies: unreadable('iam:ListRolePolicies'),
  };
  const managed = { kind: 'unreadable', actions: ['iam:ListAttachedRolePolicies'], reason: 'not authorized' };
  const inline = { kind: 'unreadable', actions: ['iam:ListRolePolicies'], reason: 'not authorized' };

  it.each<readonly [string, Partial<DesiredRole>, readonly object[]]>([
    ['nothing where no policy is declared', { policyArns: [] }, []],
    ['managed policies where some are declared', {}, [managed]],
    [
      'inline policies where some are declared',
      { policyArns: [], inlinePolicies: [{ name: 'a', text: ALLOW_QUEUES }] },
      [inline],
    ],
    ['both where undeclared ones are to go', { policyArns: [], prune: true }, [managed, inline]],
  ])('stops %s', (_, desired, obstacles) => {
    expect(planFor(desired, noLists).obstacles).toEqual(obstacles);
  });

  it('is listed as kept, without any guessed step', () => {
    const planned = planFor({ inlinePolicies: [{ name: 'a', text: ALLOW_QUEUES }] }, { ...noLists, description: 'x' });
    expect(linesOf(planned)).toEqual([`  update role settings \`${ROLE_ARN}\``]);
    expect(planned.kept).toEqual([
      `managed policies of ${ROLE_NAME}, which could not be read (iam:ListAttachedRolePolicies)`,
      `inline policies of ${ROLE_NAME}, which could not be read (iam:ListRolePolicies)`,
    ]);
  });

  it('differs from a list that IAM does not have yet, right after the role is created', () => {
    const unknown = { policyArns: { kind: 'absent' }, inlinePolicies: { kind: 'absent' } } as const;
    const planned = planFor({ inlinePolicies: [{ name: 'a', text: ALLOW_QUEUES }] }, unknown);
    expect(planned.obstacles).toEqual([]);
    expect(linesOf(planned)).toEqual([
      `! attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``,
      `! write inline policy \`a\` of \`${ROLE_NAME}\``,
    ]);
  });
});

describe('a repository that changes the format of its subjects', () => {
  const immutable = policyOf(tokenStatement(IMMUTABLE_MAIN));
  const both = policyOf(tokenStatement(MAIN), tokenStatement(IMMUTABLE_MAIN));
  const MISMATCH =
    'The trust policy admits immutable subjects (`subject-format: immutable`), but GitHub issues classic subjects for this repository, so none of its runs can assume the role until that changes. `subject-format: both` admits both formats.';
  const flipping = desiredState(desiredRole({ trust: immutable, transition: transitionFor(MAIN) }));

  it('is admitted in both formats while its runs use the role', () => {
    const account = accountWith(actualRole());
    const planned = plan(flipping, account);
    expect(linesOf(planned)).toEqual([`! update trust policy \`${ROLE_ARN}\``]);
    expect(planned.steps).toMatchObject([{ trust: both }]);
    expect(planned.trusts.get(ROLE_NAME)).toEqual(both);
    expect(planned.notes).toEqual([
      'GitHub still issues classic subjects for this repository, and its runs use the role, so the trust policy admits both formats for now. The first bootstrap whose token has a subject in the immutable format removes the classic ones.',
    ]);
    const second = plan(flipping, callAll(account, planned.steps));
    expect(second.steps).toEqual([]);
    expect(second.notes).toEqual(planned.notes);
  });

  it('loses the old format when the token shows the new one', () => {
    const flipped = desiredState(desiredRole({ trust: immutable }));
    const planned = plan(flipped, accountWith(actualRole({ trust: trustText(both) })));
    expect(linesOf(planned)).toEqual([`  update trust policy \`${ROLE_ARN}\``]);
    expect(planned.steps).toMatchObject([{ trust: immutable }]);
    expect(planned.notes).toEqual([
      `Role ${ROLE_NAME} admits more than is declared. Applying the plan removes access for: \`${MAIN}\`.`,
    ]);
  });

  it('gets the declared trust policy and a warning when no run uses the role yet', () => {
    const created = plan(flipping, accountWith());
    expect(created.trusts.get(ROLE_NAME)).toEqual(immutable);
    expect(created.notes).toEqual([MISMATCH]);
    const unused = plan(flipping, accountWith(actualRole({ trust: trustText(policyOf(tokenStatement(DEV))) })));
    expect(unused.trusts.get(ROLE_NAME)).toEqual(immutable);
    expect(unused.notes[0]).toBe(MISMATCH);
  });

  it('keeps the classic runs that are declared, also where another run bootstraps, now and at the next look', () => {
    const anyBranch = trustText(
      policyOf({
        ...tokenStatement(MAIN),
        Condition: {
          StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo:*' },
          StringEquals: { 'token.actions.githubusercontent.com:aud': AUDIENCE },
        },
      }),
    );
    const desired = desiredState(desiredRole({ trust: immutable, transition: transitionFor(DEV) }));
    const account = accountWith(actualRole({ trust: anyBranch }));
    const planned = plan(desired, account);
    expect(planned.trusts.get(ROLE_NAME)).toEqual(both);
    expect(planned.notes[0]).not.toBe(MISMATCH);
    expect(plan(desired, callAll(account, planned.steps)).steps).toEqual([]);
  });

  it('needs no transition policy when the declared trust policy already admits its runs', () => {
    const desired = desiredState(desiredRole({ trust: both, transition: transitionFor(MAIN) }));
    expect(plan(desired, accountWith())).toMatchObject({ notes: [] });
    const account = accountWith(actualRole({ trust: trustText(both) }));
    expect(plan(desired, account)).toMatchObject({ steps: [], notes: [] });
  });

  it('keeps both formats beside the other statements of a shared role', () => {
    const account = accountWith(foreignRole({ trust: trustText(policyOf(FOREIGN, tokenStatement(MAIN))) }));
    const desired = desiredState(desiredRole({ trust: immutable, transition: transitionFor(MAIN), adopt: 'merge' }));
    const after = callAll(account, plan(desired, account).steps);
    expect(plan(desired, after).steps).toEqual([]);
    const merged = plan(desired, after).trusts.get(ROLE_NAME);
    expect(merged?.Statement).toHaveLength(4);
  });
});

describe('the default role name', () => {
  it('is made of owner and repository', () => {
    expect(defaultRoleName('octo-org/octo-repo')).toBe('gha-octo-org-octo-repo');
  });

  it('is cut to 64 characters and stays different for different repositories', () => {
    const names = ['x', 'y'].map((end) => defaultRoleName(`octo-org/${'long-name-'.repeat(9)}${end}`));
    for (const name of names) expect(name).toMatch(/^gha-octo-org-long-name-[\w-]{41}$/u);
    expect(names[0]).not.toBe(names[1]);
  });
});
