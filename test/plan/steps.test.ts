/** The plan holds exactly the steps between the declared and the actual state, and never touches what is not ours. */

import { describe, expect, it } from 'vitest';
import { renderPlanJson, renderStep } from '../../src/plan/render.ts';
import {
  type ActualRole,
  type ActualState,
  type DesiredState,
  defaultRoleName,
  ownershipTags,
} from '../../src/plan/state.ts';
import { plan } from '../../src/plan/steps.ts';
import { buildTrust } from '../../src/trust/build.ts';
import { GITHUB_ISSUER, toProviderArn } from '../../src/trust/issuer.ts';
import { renderPolicy } from '../../src/trust/policy.ts';

const account = '111122223333';
const providerArn = toProviderArn('aws', account, GITHUB_ISSUER);
const roleArn = `arn:aws:iam::${account}:role/gha-octo-org-octo-repo`;
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const tags = ownershipTags('octo-org/octo-repo');
const trust = buildTrust({
  partition: 'aws',
  account,
  issuer: GITHUB_ISSUER,
  audience: 'sts.amazonaws.com',
  repositories: [
    {
      identity: { owner: 'octo-org', name: 'octo-repo', ownerId: '1234567', id: '7654321' },
      shape: { kind: 'default', formats: ['classic'] },
      contexts: [{ kind: 'branch', name: 'main' }],
    },
  ],
  reusableWorkflows: [],
  subjects: [],
  conditions: {},
  pinIds: true,
});

const desired: DesiredState = {
  repository: 'octo-org/octo-repo',
  prune: false,
  provider: { arn: providerArn, url: GITHUB_ISSUER, audience: 'sts.amazonaws.com', tags },
  role: {
    arn: roleArn,
    name: 'gha-octo-org-octo-repo',
    path: '/',
    description: 'GitHub Actions of octo-org/octo-repo',
    maxSessionDuration: 3600,
    permissionsBoundary: undefined,
    trust,
    policyArns: [readOnly],
    inlinePolicies: [],
    tags,
  },
};

const converged: ActualRole = {
  arn: roleArn,
  name: 'gha-octo-org-octo-repo',
  path: '/',
  description: 'GitHub Actions of octo-org/octo-repo',
  maxSessionDuration: 3600,
  permissionsBoundary: undefined,
  trust: { text: renderPolicy(trust), policy: trust },
  tags,
  createdAt: 0,
  policyArns: { kind: 'present', value: [readOnly] },
  inlinePolicies: { kind: 'present', value: [] },
};

function withRole(changes: Partial<ActualRole>): ActualState {
  return {
    provider: { kind: 'present', value: { arn: providerArn, audiences: ['sts.amazonaws.com'], tags: {} } },
    role: { kind: 'present', value: { ...converged, ...changes } },
  };
}

const kindsFor = (actual: ActualState): readonly string[] => plan(desired, actual).steps.map((step) => step.kind);

describe('a plan', () => {
  it('creates everything in an empty account, the provider first', () => {
    const planned = plan(desired, { provider: { kind: 'absent' }, role: { kind: 'absent' } });
    expect(planned.steps.map(renderStep)).toEqual([
      `create OIDC provider \`${providerArn}\``,
      `create role \`${roleArn}\``,
      `attach policy \`${readOnly}\` to \`gha-octo-org-octo-repo\``,
    ]);
    expect(planned.steps.every((step) => step.widens)).toBe(true);
  });

  it('is empty for what is already there', () => {
    expect(plan(desired, withRole({}))).toEqual({ steps: [], obstacles: [], kept: [] });
  });

  it.each([
    ['a foreign trust policy', { trust: { text: '{"Statement":[]}', policy: { Statement: [] } } }, ['update-trust']],
    ['a trust policy that cannot be understood', { trust: { text: '?', policy: undefined } }, ['update-trust']],
    ['another session length', { maxSessionDuration: 7200 }, ['update-role']],
    ['a missing policy', { policyArns: { kind: 'present', value: [] } }, ['attach-policy']],
    ['a lost tag', { tags: { 'gh-oidc-aws:managed-by': 'gh-oidc-aws' } }, ['tag-role']],
  ] as const satisfies readonly (readonly [string, Partial<ActualRole>, readonly string[]])[])(
    'repairs %s',
    (_, changes, kinds) => {
      expect(kindsFor(withRole(changes))).toEqual(kinds);
    },
  );

  it('adds a missing audience and leaves the others', () => {
    const provider = { arn: providerArn, audiences: ['https://github.com/octo-org'], tags: {} };
    const planned = plan(desired, { ...withRole({}), provider: { kind: 'present', value: provider } });
    expect(planned.steps).toMatchObject([
      { kind: 'add-audience', after: 'https://github.com/octo-org, sts.amazonaws.com' },
    ]);
  });

  it('narrows who may come in before it grants more', () => {
    const actual = withRole({ trust: { text: '{}', policy: undefined }, policyArns: { kind: 'present', value: [] } });
    expect(kindsFor(actual)).toEqual(['update-trust', 'attach-policy']);
  });

  it('keeps and names what was not declared', () => {
    const planned = plan(
      desired,
      withRole({
        policyArns: { kind: 'present', value: [readOnly, 'arn:aws:iam::aws:policy/AdministratorAccess'] },
        inlinePolicies: { kind: 'present', value: [{ name: 'extra', text: '{}' }] },
      }),
    );
    expect(planned.steps).toEqual([]);
    expect(planned.kept).toEqual([
      'managed policy arn:aws:iam::aws:policy/AdministratorAccess is attached to gha-octo-org-octo-repo, though not declared',
      'inline policy extra is on gha-octo-org-octo-repo, though not declared',
    ]);
  });

  it.each([
    ['a role without our tags', { tags: {} }, { kind: 'not-owned' }],
    [
      'a role of another repository',
      { tags: ownershipTags('octo-org/other') },
      { kind: 'other-repository', owner: 'octo-org/other' },
    ],
    ['a role on another path', { path: '/ci/' }, { kind: 'path', actual: '/ci/', desired: '/' }],
    [
      'policies that cannot be read',
      { policyArns: { kind: 'unreadable', action: 'iam:ListAttachedRolePolicies', reason: 'no' } },
      { kind: 'unreadable', actions: ['iam:ListAttachedRolePolicies'] },
    ],
  ] as const satisfies readonly (readonly [string, Partial<ActualRole>, object])[])(
    'is stopped by %s',
    (_, changes, obstacle) => {
      expect(plan(desired, withRole(changes)).obstacles).toMatchObject([obstacle]);
    },
  );

  it('is stopped by what may not be read, and does not take it for absent', () => {
    const role = { kind: 'unreadable', action: 'iam:GetRole', reason: 'not authorized' } as const;
    const planned = plan(desired, { ...withRole({}), role });
    expect(planned.steps).toEqual([]);
    expect(planned.obstacles).toEqual([{ kind: 'unreadable', actions: ['iam:GetRole'], reason: 'not authorized' }]);
  });

  it('reads as JSON with a version', () => {
    const planned = plan(desired, { ...withRole({}), role: { kind: 'absent' } });
    expect(JSON.parse(renderPlanJson(planned))).toMatchObject({
      version: 1,
      steps: [
        { kind: 'create-role', resource: roleArn, before: null, widens: true },
        { kind: 'attach-policy', resource: roleArn, before: null, after: readOnly, widens: true },
      ],
    });
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
