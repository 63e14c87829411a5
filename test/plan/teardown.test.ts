/** Teardown removes what this action created or added and still owns, and nothing else. */

import { describe, expect, it } from 'vitest';
import { ownershipTags } from '../../src/plan/ownership.ts';
import { plan } from '../../src/plan/plan.ts';
import { renderStep } from '../../src/plan/render/text.ts';
import type { ActualRole, ActualState, Reading } from '../../src/plan/state.ts';
import type { Plan } from '../../src/plan/steps.ts';
import { namesProvider, planTeardown, type TeardownTarget, type TrustingRole } from '../../src/plan/teardown.ts';
import { callAll, listTrusts, readRole } from './account.ts';
import {
  ADMIN,
  ALLOW_QUEUES,
  accountWith,
  actualProvider,
  actualRole,
  BOUNDARY,
  DENY_TOPICS,
  DEV,
  desiredRole,
  desiredState,
  FOREIGN,
  foreignRole,
  MAIN,
  OUR_TAGS,
  PROVIDER_ARN,
  policyOf,
  present,
  READ_ONLY,
  REPOSITORY,
  ROLE_ARN,
  ROLE_NAME,
  tokenStatement,
  trustText,
  unreadable,
} from './fixture-state.ts';

const UNWANTED: TeardownTarget = {
  repository: REPOSITORY,
  providerArn: PROVIDER_ARN,
  roleNames: [ROLE_NAME],
  removeProvider: false,
};

function tearDown(
  account: ActualState,
  changes: Partial<TeardownTarget> = {},
  trusting: Reading<readonly TrustingRole[]> = present(listTrusts(account)),
): Plan {
  return planTeardown({ ...UNWANTED, ...changes }, account, trusting);
}

const linesOf = ({ steps }: Plan): readonly string[] =>
  steps.map((step) => `${step.widens ? '! ' : '  '}${renderStep(step)}`);

const KEPT_PROVIDER = `OIDC provider ${PROVIDER_ARN}, which the whole account shares`;

describe('teardown of an owned role', () => {
  it('removes its policies and then the role; policies that deny go last', () => {
    const account = accountWith(
      actualRole({
        policyArns: present([READ_ONLY, ADMIN]),
        inlinePolicies: present([
          { name: 'deny', text: DENY_TOPICS },
          { name: 'queues', text: ALLOW_QUEUES },
        ]),
        permissionsBoundary: BOUNDARY,
      }),
    );
    const planned = tearDown(account);
    expect(linesOf(planned)).toEqual([
      `  delete inline policy \`queues\` of \`${ROLE_NAME}\``,
      `  detach policy \`${READ_ONLY}\` from \`${ROLE_NAME}\``,
      `  detach policy \`${ADMIN}\` from \`${ROLE_NAME}\``,
      `! delete inline policy \`deny\` of \`${ROLE_NAME}\``,
      `  delete role \`${ROLE_ARN}\``,
    ]);
    expect(planned).toMatchObject({ obstacles: [], kept: [KEPT_PROVIDER], notes: [] });
    expect(callAll(account, planned.steps)).toEqual(accountWith());
  });

  it('stops when lists cannot be read, because the role could not be deleted', () => {
    const role = actualRole({
      policyArns: unreadable('iam:ListAttachedRolePolicies'),
      inlinePolicies: unreadable('iam:ListRolePolicies'),
    });
    expect(tearDown(accountWith(role)).obstacles).toEqual([
      { kind: 'unreadable', actions: ['iam:ListAttachedRolePolicies'], reason: 'not authorized' },
      { kind: 'unreadable', actions: ['iam:ListRolePolicies'], reason: 'not authorized' },
    ]);
  });

  it('removes a role of an earlier name of the repository', () => {
    const account = accountWith(actualRole({ tags: ownershipTags('octo-org/old-name') }));
    expect(linesOf(tearDown(account))).toEqual([]);
    expect(linesOf(tearDown(account, { previousNames: ['octo-org/old-name'] }))).toContain(
      `  delete role \`${ROLE_ARN}\``,
    );
  });

  it('reports a role that does not exist', () => {
    expect(tearDown(accountWith())).toMatchObject({
      steps: [],
      kept: [`role ${ROLE_NAME} does not exist`, KEPT_PROVIDER],
      notes: [],
    });
  });
});

describe('teardown leaves', () => {
  it.each([
    [
      'a role without our tag',
      foreignRole(),
      `Role ${ROLE_NAME} does not carry this action's tag and is left unchanged.`,
    ],
    [
      'a role of another repository',
      actualRole({ tags: ownershipTags('octo-org/other') }),
      `Role ${ROLE_NAME} belongs to octo-org/other and is left unchanged.`,
    ],
  ])('%s', (_, role, note) => {
    expect(tearDown(accountWith(role))).toMatchObject({
      steps: [],
      obstacles: [],
      kept: [note, KEPT_PROVIDER],
      notes: [note],
    });
  });

  it('what it cannot read, and stops', () => {
    const account = { ...accountWith(), roles: new Map([[ROLE_NAME, unreadable('iam:GetRole')]]) };
    expect(tearDown(account)).toMatchObject({
      steps: [],
      obstacles: [{ kind: 'unreadable', actions: ['iam:GetRole'] }],
    });
  });
});

describe('teardown of a shared role', () => {
  const merging = desiredState(
    desiredRole({
      adopt: 'merge',
      policyArns: [READ_ONLY, ADMIN],
      inlinePolicies: [{ name: 'queues', text: ALLOW_QUEUES }],
      tags: { ...OUR_TAGS, cost: '1' },
    }),
  );
  const foreign = accountWith(foreignRole());
  const shared = callAll(foreign, plan(merging, foreign).steps);
  const without = (changes: Partial<ActualRole>) => accountWith({ ...readRole(shared, ROLE_NAME), ...changes });

  it('removes what was added, the tags last, and restores the role as it was', () => {
    const planned = tearDown(shared);
    expect(linesOf(planned)).toEqual([
      `  update trust policy \`${ROLE_ARN}\``,
      `  detach policy \`${READ_ONLY}\` from \`${ROLE_NAME}\``,
      `  delete inline policy \`queues\` of \`${ROLE_NAME}\``,
      `! remove tags from \`${ROLE_ARN}\``,
    ]);
    expect(planned.kept).toEqual([
      `role ${ROLE_NAME} is shared and stays; only what this action added to it is removed`,
      KEPT_PROVIDER,
    ]);
    expect(planned.trusts).toEqual(new Map([[ROLE_NAME, policyOf(FOREIGN)]]));
    expect(callAll(shared, planned.steps)).toEqual(foreign);
  });

  it('removes only what is still there', () => {
    const account = without({
      trust: trustText(policyOf(FOREIGN)),
      policyArns: present([ADMIN]),
      inlinePolicies: present([]),
    });
    expect(linesOf(tearDown(account))).toEqual([`! remove tags from \`${ROLE_ARN}\``]);
  });

  it('denies everyone when only our statements are left, because IAM does not accept an empty policy', () => {
    const account = without({
      trust: trustText(policyOf({ Sid: 'GhOidcAws1', ...tokenStatement(MAIN) })),
    });
    const role = readRole(callAll(account, tearDown(account).steps), ROLE_NAME);
    expect(role.trust.policy?.Statement).toEqual([
      { Sid: 'Nobody', Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' },
    ]);
  });

  it('counts the removal of a policy that denies as widening', () => {
    const denying = desiredState(
      desiredRole({ adopt: 'merge', policyArns: [], inlinePolicies: [{ name: 'deny', text: DENY_TOPICS }] }),
    );
    const account = callAll(foreign, plan(denying, foreign).steps);
    expect(linesOf(tearDown(account))).toContain(`! delete inline policy \`deny\` of \`${ROLE_NAME}\``);
  });

  it('stops when the trust policy cannot be parsed or lists cannot be read', () => {
    const account = without({
      trust: { text: '?', policy: undefined },
      policyArns: unreadable('iam:ListAttachedRolePolicies'),
    });
    expect(tearDown(account).obstacles).toEqual([
      { kind: 'unreadable', actions: ['iam:ListAttachedRolePolicies'], reason: 'not authorized' },
      { kind: 'unmergeable', role: ROLE_NAME, reason: 'its trust policy cannot be parsed' },
    ]);
  });

  it('leaves what another repository added', () => {
    const { tags } = readRole(shared, ROLE_NAME);
    const theirs = without({ tags: { ...tags, ...ownershipTags('octo-org/other') } });
    expect(tearDown(theirs).steps).toEqual([]);
  });
});

describe('the provider', () => {
  const asked = { removeProvider: true };
  const other = (changes: Partial<ActualRole>): ActualRole =>
    actualRole({ name: 'other', arn: 'arn:aws:iam::111122223333:role/other', tags: {}, ...changes });
  const left = `OIDC provider ${PROVIDER_ARN} is kept, because these roles still trust it: other.`;
  const gone = `  delete OIDC provider \`${PROVIDER_ARN}\``;

  it('is deleted last, when this action owns it and no other role trusts it', () => {
    const account = accountWith(actualRole(), other({ trust: trustText(policyOf(FOREIGN)) }));
    const planned = tearDown(account, asked);
    expect(linesOf(planned)).toEqual([
      `  detach policy \`${READ_ONLY}\` from \`${ROLE_NAME}\``,
      `  delete role \`${ROLE_ARN}\``,
      gone,
    ]);
    expect(planned.steps.at(-1)).toMatchObject({ except: [ROLE_NAME] });
  });

  it('stays unless its removal is requested', () => {
    expect(linesOf(tearDown(accountWith()))).toEqual([]);
    expect(tearDown({ ...accountWith(), provider: { kind: 'absent' } }).kept).toEqual([
      `role ${ROLE_NAME} does not exist`,
    ]);
  });

  it('is deleted alone when no role is listed, unless a role trusts it', () => {
    expect(linesOf(tearDown(accountWith(), { ...asked, roleNames: [] }))).toEqual([gone]);
    const planned = tearDown(accountWith(actualRole()), { ...asked, roleNames: [] });
    expect(planned).toMatchObject({
      steps: [],
      notes: [`OIDC provider ${PROVIDER_ARN} is kept, because these roles still trust it: ${ROLE_NAME}.`],
    });
  });

  it('stays when this action did not create it', () => {
    const account = { ...accountWith(), provider: present(actualProvider({ tags: { owner: 'x' } })) };
    const note = `OIDC provider ${PROVIDER_ARN} does not carry this action's tag and is left unchanged.`;
    expect(tearDown(account, asked)).toMatchObject({ steps: [], notes: [note] });
  });

  it('is reported when it does not exist', () => {
    const planned = tearDown({ ...accountWith(), provider: { kind: 'absent' } }, asked);
    expect(planned.kept).toContain(`OIDC provider ${PROVIDER_ARN} does not exist`);
  });

  it('stops when it cannot be read', () => {
    const reading = unreadable('iam:GetOpenIDConnectProvider');
    expect(tearDown({ ...accountWith(), provider: reading }, asked).obstacles).toMatchObject([
      { actions: ['iam:GetOpenIDConnectProvider'] },
    ]);
    expect(tearDown(accountWith(), asked, unreadable('iam:ListRoles')).obstacles).toMatchObject([
      { actions: ['iam:ListRoles'] },
    ]);
  });

  it.each<readonly [string, ActualRole['trust']]>([
    ['names it', trustText(policyOf(tokenStatement(DEV)))],
    ['names it among others', trustText(policyOf(FOREIGN, tokenStatement(DEV)))],
    ['holds its ARN in text that cannot be parsed', { text: `? ${PROVIDER_ARN} ?`, policy: undefined }],
    ['admits web identities of everyone', trustText(policyOf({ ...tokenStatement(DEV), Principal: '*' }))],
    [
      'admits web identities of everyone under AWS',
      trustText(policyOf({ ...tokenStatement(DEV), Principal: { AWS: '*' } })),
    ],
    [
      'admits every federated principal',
      trustText(policyOf({ ...tokenStatement(DEV), Principal: { Federated: '*' } })),
    ],
    [
      'admits all but some',
      trustText(policyOf({ Effect: 'Allow', NotPrincipal: { AWS: '444455556666' }, Action: 'sts:*' })),
    ],
    [
      'admits everyone to all but some actions',
      trustText(policyOf({ Effect: 'Allow', Principal: '*', NotAction: 'sts:AssumeRole' })),
    ],
  ])('stays while another role %s', (_, trust) => {
    const planned = tearDown(accountWith(actualRole(), other({ trust })), asked);
    expect(planned.notes).toEqual([left]);
    expect(planned.steps.map(({ kind }) => kind)).not.toContain('delete-provider');
  });

  it.each<readonly [string, ActualRole['trust']]>([
    [
      'trusts the provider of an enterprise, whose ARN begins alike',
      trustText(policyOf({ ...tokenStatement(DEV), Principal: { Federated: `${PROVIDER_ARN}/octo-enterprise` } })),
    ],
    ['only denies it', trustText(policyOf(FOREIGN, { ...tokenStatement(DEV), Effect: 'Deny' }))],
    ['holds other text that cannot be parsed', { text: '?', policy: undefined }],
    [
      'admits AWS principals of everyone, but no web identities',
      trustText(policyOf({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' })),
    ],
    [
      'admits everyone to all but web identities',
      trustText(policyOf({ Effect: 'Allow', Principal: '*', NotAction: ['sts:AssumeRoleWith*'] })),
    ],
  ])('is deleted although another role %s', (_, trust) => {
    expect(linesOf(tearDown(accountWith(actualRole(), other({ trust })), asked))).toContain(gone);
  });

  it('is deleted or stays depending on the remaining trust policy of a shared role', () => {
    const merging = desiredState(desiredRole({ adopt: 'merge' }));
    for (const [statement, lines] of [
      [FOREIGN, [gone]],
      [tokenStatement(DEV), []],
    ] as const) {
      const before = accountWith(foreignRole({ trust: trustText(policyOf(statement)) }));
      const account = callAll(before, plan(merging, before).steps);
      expect(linesOf(tearDown(account, asked)).filter((line) => line.includes('provider'))).toEqual(lines);
    }
  });

  it('names at most ten roles that trust it', () => {
    const others = Array.from({ length: 12 }, (_, index) => other({ name: `r${index}` }));
    expect(tearDown(accountWith(...others), { ...asked, roleNames: [] }).notes).toEqual([
      `OIDC provider ${PROVIDER_ARN} is kept, because these roles still trust it: r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 and 2 more.`,
    ]);
  });
});

describe('a trust policy', () => {
  it('names the provider in any letter case', () => {
    const statement = { ...tokenStatement(MAIN), Principal: { Federated: PROVIDER_ARN.toUpperCase() } };
    expect(namesProvider(JSON.stringify(policyOf(statement)), PROVIDER_ARN)).toBe(true);
  });
});

describe('a second teardown', () => {
  it('finds nothing to do', () => {
    const account = accountWith(actualRole());
    const after = callAll(account, tearDown(account, { removeProvider: true }).steps);
    expect(tearDown(after, { removeProvider: true })).toMatchObject({ steps: [], obstacles: [] });
  });
});
