/** The policy for the bootstrapper allows each call that the plan for the declared state needs, and no other. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBootstrapPolicy } from '../../../src/plan/documents/bootstrap-policy.ts';
import { plan } from '../../../src/plan/plan.ts';
import type { DesiredRole, DesiredState } from '../../../src/plan/state.ts';
import type { Step } from '../../../src/plan/steps.ts';
import { measurePolicy, renderPolicy, toList } from '../../../src/trust/policy/document.ts';
import { evaluate } from '../../../src/trust/policy/evaluate.ts';
import {
  ADMIN,
  ALLOW_QUEUES,
  BOUNDARY,
  desiredRole,
  desiredState,
  PROVIDER_ARN,
  READ_ONLY,
  ROLE_ARN,
} from '../fixture-state.ts';
import { BOUNDARIES, MANAGED, scenes } from '../random-account.ts';

/** One authorization that IAM asks for. */
interface Need {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
function needsOf(step: Step): readonly Need[] {
  const { resource } = step;
  const on = (...actions: readonly string[]): readonly Need[] =>
    actions.map((action) => ({ action: `iam:${action}`, resource }));
  const bounded = (action: string, boundary: string): Need => ({
    action: `iam:${action}`,
    resource,
    context: { 'iam:PermissionsBoundary': boundary },
  });
  switch (step.kind) {
    case 'create-provider':
      return on(
        'CreateOpenIDConnectProvider',
        ...(Object.keys(step.tags).length > 0 ? ['TagOpenIDConnectProvider'] : []),
      );
    case 'add-audience':
      return on('AddClientIDToOpenIDConnectProvider');
    case 'create-role': {
      const { permissionsBoundary: boundary, tags } = step.role;
      const create = boundary === undefined ? on('CreateRole') : [bounded('CreateRole', boundary)];
      return [...create, ...(Object.keys(tags).length > 0 ? on('TagRole') : [])];
    }
    case 'update-trust':
      return on('GetRole', 'UpdateAssumeRolePolicy');
    case 'update-role':
      return on('GetRole', 'UpdateRole');
    case 'put-boundary':
      return [bounded('PutRolePermissionsBoundary', step.policyArn)];
    case 'delete-boundary':
      return on('DeleteRolePermissionsBoundary');
    case 'tag-role':
      return on('GetRole', 'TagRole');
    case 'untag-role':
      return on('UntagRole');
    case 'attach-policy':
      return on('AttachRolePolicy').map((need) => ({ ...need, context: { 'iam:PolicyARN': step.policyArn } }));
    case 'detach-policy':
      return on('DetachRolePolicy').map((need) => ({ ...need, context: { 'iam:PolicyARN': step.policyArn } }));
    case 'put-inline-policy':
      return on(...(step.before === undefined ? [] : ['GetRolePolicy']), 'PutRolePolicy');
    case 'delete-inline-policy':
      return on('DeleteRolePolicy');
    case 'delete-role':
    case 'delete-provider':
      throw new Error(`bootstrap plans no ${step.kind}`);
  }
}

/** What is read before the plan is made; lists of which nothing depends may stay unread. */
function readsOf({ provider, roles }: DesiredState): readonly Need[] {
  return [
    { action: 'iam:GetOpenIDConnectProvider', resource: provider.arn },
    ...roles.flatMap(({ arn: resource, policyArns, inlinePolicies, prune }) => [
      { action: 'iam:GetRole', resource },
      ...(prune || policyArns.length > 0 ? [{ action: 'iam:ListAttachedRolePolicies', resource }] : []),
      ...(prune || inlinePolicies.length > 0
        ? ['iam:ListRolePolicies', 'iam:GetRolePolicy'].map((action) => ({ action, resource }))
        : []),
    ]),
  ];
}

const KEEP = { retireKey: 'keep' } as const;

function isAllowed(state: DesiredState, { action, resource, context = {} }: Need): boolean {
  const entries = Object.entries(context).map(([key, value]) => [key, [value]] as const);
  return (
    evaluate(buildBootstrapPolicy(state, KEEP), { action, resource, context: new Map(entries) }).decision === 'allow'
  );
}

const scene = scenes('absent', 'owned', 'foreign', 'merged');

describe('the policy for the bootstrapper', () => {
  it('allows every call of every plan for the declared state', () => {
    fc.assert(
      fc.property(scene, ({ desired, account }) => {
        const { steps, obstacles } = plan(desired, account);
        if (obstacles.length > 0) return;
        const refused = [...readsOf(desired), ...steps.flatMap(needsOf)].filter((need) => !isAllowed(desired, need));
        expect(refused).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('allows no action that no plan for such a state needs', () => {
    const used = new Set<string>();
    const allowed = new Set<string>();
    for (const { desired, account } of fc.sample(scene, 400)) {
      const { steps, obstacles } = plan(desired, account);
      if (obstacles.length > 0) continue;
      for (const { action } of [...readsOf(desired), ...steps.flatMap(needsOf)]) used.add(action);
      for (const { Action } of buildBootstrapPolicy(desired, KEEP).Statement) {
        for (const action of toList(Action)) allowed.add(action);
      }
    }
    expect([...allowed].sort()).toEqual([...used].sort());
  });

  it('allows nothing on other roles, with other policies, or with another boundary', () => {
    fc.assert(
      fc.property(scene, ({ desired }) => {
        for (const role of desired.roles) {
          const resource = role.arn;
          for (const policy of MANAGED) {
            const need = { action: 'iam:AttachRolePolicy', resource, context: { 'iam:PolicyARN': policy } };
            expect(isAllowed(desired, need)).toBe(role.policyArns.includes(policy));
          }
          for (const action of ['iam:CreateRole', 'iam:PutRolePermissionsBoundary']) {
            const isFree = role.permissionsBoundary === undefined && action === 'iam:CreateRole';
            expect(isAllowed(desired, { action, resource })).toBe(isFree);
            for (const boundary of BOUNDARIES) {
              const need = { action, resource, context: { 'iam:PermissionsBoundary': boundary } };
              expect(isAllowed(desired, need)).toBe(isFree || boundary === role.permissionsBoundary);
            }
          }
        }
        const resources = buildBootstrapPolicy(desired, KEEP).Statement.flatMap(({ Resource }) => toList(Resource));
        expect(new Set(resources)).toEqual(new Set([PROVIDER_ARN, ...desired.roles.map(({ arn }) => arn)]));
      }),
      { numRuns: 200 },
    );
  });

  it('has an id of its own for every statement', () => {
    fc.assert(
      fc.property(scene, ({ desired }) => {
        const ids = buildBootstrapPolicy(desired, { retireKey: 'delete' }).Statement.map(({ Sid }) => Sid ?? '');
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[0-9A-Za-z]+$/u);
      }),
    );
  });

  const statementsOf = (changes: Partial<DesiredRole>) =>
    buildBootstrapPolicy(desiredState(desiredRole(changes)), KEEP).Statement;

  it('for a role with a managed policy', () => {
    expect(buildBootstrapPolicy(desiredState(desiredRole()), KEEP)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'Provider',
          Effect: 'Allow',
          Action: [
            'iam:GetOpenIDConnectProvider',
            'iam:CreateOpenIDConnectProvider',
            'iam:TagOpenIDConnectProvider',
            'iam:AddClientIDToOpenIDConnectProvider',
          ],
          Resource: PROVIDER_ARN,
        },
        {
          Sid: 'Role',
          Effect: 'Allow',
          Action: [
            'iam:GetRole',
            'iam:TagRole',
            'iam:UpdateRole',
            'iam:UpdateAssumeRolePolicy',
            'iam:ListAttachedRolePolicies',
          ],
          Resource: ROLE_ARN,
        },
        { Sid: 'CreateRole', Effect: 'Allow', Action: 'iam:CreateRole', Resource: ROLE_ARN },
        {
          Sid: 'AttachPolicies',
          Effect: 'Allow',
          Action: 'iam:AttachRolePolicy',
          Resource: ROLE_ARN,
          Condition: { ArnEquals: { 'iam:PolicyARN': [READ_ONLY] } },
        },
      ],
    });
  });

  it('without a role is about the provider alone', () => {
    expect(buildBootstrapPolicy(desiredState(), KEEP).Statement.map(({ Sid }) => Sid)).toEqual(['Provider']);
  });

  it('holds a declared boundary to its ARN', () => {
    expect(statementsOf({ permissionsBoundary: BOUNDARY })).toContainEqual({
      Sid: 'CreateRole',
      Effect: 'Allow',
      Action: ['iam:CreateRole', 'iam:PutRolePermissionsBoundary'],
      Resource: ROLE_ARN,
      Condition: { StringEquals: { 'iam:PermissionsBoundary': BOUNDARY } },
    });
  });

  it.each<readonly [string, Partial<DesiredRole>, readonly string[]]>([
    [
      'inline policies',
      { policyArns: [], inlinePolicies: [{ name: 'a', text: ALLOW_QUEUES }] },
      ['iam:ListRolePolicies', 'iam:GetRolePolicy', 'iam:PutRolePolicy'],
    ],
    [
      '`prune`',
      { policyArns: [], prune: true },
      [
        'iam:ListAttachedRolePolicies',
        'iam:ListRolePolicies',
        'iam:GetRolePolicy',
        'iam:DeleteRolePolicy',
        'iam:DetachRolePolicy',
        'iam:DeleteRolePermissionsBoundary',
      ],
    ],
    ['`adopt: replace`', { policyArns: [], adopt: 'replace' }, ['iam:UntagRole']],
    ['nothing', { policyArns: [] }, []],
  ])('adds what %s need', (_, changes, actions) => {
    const role = statementsOf(changes).find(({ Sid }) => Sid === 'Role');
    expect(toList(role?.Action).slice(4)).toEqual(actions);
  });

  it.each([
    ['deactivate', 'iam:UpdateAccessKey'],
    ['delete', 'iam:DeleteAccessKey'],
  ] as const)('lets its holder %s the key that it runs with, and no other', (retireKey, action) => {
    const policy = buildBootstrapPolicy(desiredState(desiredRole()), { retireKey });
    const may = (user: string, asked: string = action): boolean =>
      evaluate(policy, {
        action: asked,
        resource: `arn:aws:iam::111122223333:user${user}`,
        context: new Map([['aws:username', ['octocat']]]),
      }).decision === 'allow';
    expect(may('/octocat')).toBe(true);
    expect(may('/ci/octocat')).toBe(true);
    expect(may('/hubot')).toBe(false);
    expect(may('/octocat', 'iam:CreateAccessKey')).toBe(false);
  });

  it('for several roles says what they have in common once', () => {
    const named = (name: string, changes: Partial<DesiredRole> = {}) =>
      desiredRole({ name, arn: `arn:aws:iam::111122223333:role/${name}`, ...changes });
    const state = desiredState(named('a'), named('b'), named('c', { policyArns: [ADMIN], prune: true }));
    const statements = buildBootstrapPolicy(state, KEEP).Statement;
    expect(
      statements.map(({ Sid, Resource }) => [
        Sid,
        toList(Resource)
          .map((arn) => arn.slice(-1))
          .join(''),
      ]),
    ).toEqual([
      ['Provider', 'm'],
      ['Role', 'ab'],
      ['CreateRole', 'abc'],
      ['AttachPolicies', 'ab'],
      ['Role2', 'c'],
      ['AttachPolicies2', 'c'],
    ]);
    expect(measurePolicy(renderPolicy({ Version: '2012-10-17', Statement: statements }))).toBeLessThan(6144);
  });
});
