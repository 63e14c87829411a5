/** The shipped bundle works with an AWS that others wrote: every mode, and all that goes over the wire at its limits. */

import {
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  ListAccessKeysCommand,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { PROVIDER_ARN, READ_ONLY, ROLE_ARN, ROLE_NAME, textOf } from '../e2e/scene.ts';
import { MAIN_SUBJECT, trustSubject } from '../emulator/fixture-clients.ts';
import { readProviders, readRole, readRoles, snapshotOf } from './account.ts';
import { type MotoScene, useMoto } from './moto-scene.ts';

const open = useMoto();

const POWER = 'arn:aws:iam::aws:policy/PowerUserAccess';
const THUMBPRINT = '6938fd4d98bab03faadb97b34396831e3780aea1';
const OURS = { 'gh-oidc-aws:managed-by': 'gh-oidc-aws', 'gh-oidc-aws:repository': 'octo-org/octo-repo' };
const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' };
const TEARDOWN = { mode: 'teardown', 'remove-provider': 'true' };

const allow = (action: string, resource = '*') => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
});
const trustService = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Sid: 'Legacy', Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
});

/** A second run with the same inputs finds nothing to do, and does nothing. */
async function expectSettled(scene: MotoScene, ...args: Parameters<MotoScene['bootstrap']>): Promise<void> {
  const before = await snapshotOf(scene.iam);
  const again = await scene.bootstrap(...args);
  expect(again.exitCode, textOf(again)).toBe(0);
  expect(again.outputs, textOf(again)).toMatchObject({ changes: '0', drift: 'false' });
  expect(await snapshotOf(scene.iam)).toBe(before);
}

describe('bootstrap', () => {
  it('brings an empty account to the declared state, verifies it, and finds nothing to do the second time', async () => {
    const scene = await open();
    const result = await scene.bootstrap({ 'policy-arns': READ_ONLY });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.outputs).toMatchObject({
      'aws-account-id': '111122223333',
      'role-arn': ROLE_ARN,
      'oidc-provider-arn': PROVIDER_ARN,
      changes: '3',
      drift: 'true',
      verified: 'true',
    });
    expect(await readProviders(scene.iam)).toEqual({
      [PROVIDER_ARN]: { clientIds: ['sts.amazonaws.com'], thumbprints: expect.anything(), tags: OURS },
    });
    const { trust, policyArns, tags } = await readRole(scene.iam);
    expect(policyArns).toEqual([READ_ONLY]);
    expect(tags).toEqual(OURS);
    expect(trust.Statement).toMatchObject([
      {
        Principal: { Federated: PROVIDER_ARN },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': MAIN_SUBJECT } },
      },
    ]);
    await expectSettled(scene, { 'policy-arns': READ_ONLY });
  });

  it('follows every input that changes, and prunes what is declared no more', async () => {
    const scene = await open();
    await scene.bootstrap({ 'policy-arns': READ_ONLY, 'resource-tags': 'team: octo' });
    const changed = {
      'policy-arns': POWER,
      'inline-policies': `deploy: '${JSON.stringify(allow('s3:GetObject'))}'`,
      'permissions-boundary': POWER,
      'max-session-duration': '7200',
      'role-description': 'Deploys',
      'resource-tags': 'team: tentacles\nstage: prod',
      branches: 'main\nrelease',
      prune: 'true',
    };
    const result = await scene.bootstrap(changed);
    expect(result.outputs, textOf(result)).toMatchObject({ verified: 'true', drift: 'true' });
    const { detail, policyArns, inlinePolicies, tags, trust } = await readRole(scene.iam);
    expect(policyArns).toEqual([POWER]);
    expect(inlinePolicies).toEqual({ deploy: allow('s3:GetObject') });
    expect(detail.PermissionsBoundary?.PermissionsBoundaryArn).toBe(POWER);
    expect(tags).toEqual({ ...OURS, team: 'tentacles', stage: 'prod' });
    expect(JSON.stringify(trust)).toContain('repo:octo-org/octo-repo:ref:refs/heads/release');
    await expectSettled(scene, changed);

    const bare = await scene.bootstrap({ prune: 'true' });
    expect(bare.outputs, textOf(bare)).toMatchObject({ verified: 'true', drift: 'true' });
    const pruned = await readRole(scene.iam);
    expect([pruned.policyArns, pruned.inlinePolicies]).toEqual([[], {}]);
    expect(pruned.detail.PermissionsBoundary).toBeUndefined();
    await expectSettled(scene, { prune: 'true' });
  });

  it('keeps names, tags and documents whole at the limits of IAM, and whatever characters they have', async () => {
    const scene = await open();
    const tags = Object.fromEntries(Array.from({ length: 46 }, (_, index) => [`key-${index}`, `value ${index}`]));
    const odd = { 'a b_.:/=+-@é日': ' a + b = c/d:e@f_g.h-ü ', ['k'.repeat(128)]: 'v'.repeat(256) };
    const document = {
      Version: '2012-10-17',
      Statement: [
        { Sid: 'All', Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::octo/${aws:username}/%41*?' },
        {
          Effect: 'Deny',
          Action: '*',
          Resource: '*',
          Condition: { StringLike: { 'aws:PrincipalTag/a+b': ['<a href="x">&amp;</a>', "'%20+%2B\\n\t", 'é ÿ'] } },
        },
      ],
    };
    const inputs = {
      'role-name': 'r'.repeat(64),
      'role-path': `/${'p'.repeat(510)}/`,
      'role-description': `<b>"Deploys" & 'more' 100% + é</b>${'.'.repeat(960)}`,
      'max-session-duration': '43200',
      'resource-tags': JSON.stringify({ ...tags, ...odd }),
      'inline-policies': JSON.stringify({ ['n'.repeat(128)]: document, 'a+b=c,d.e@f-g_h': allow('s3:GetObject') }),
    };
    const result = await scene.bootstrap(inputs);
    expect(result.outputs, textOf(result)).toMatchObject({ verified: 'true', 'role-name': 'r'.repeat(64) });
    const role = await readRole(scene.iam, 'r'.repeat(64));
    expect(role.detail.Path).toBe(inputs['role-path']);
    expect(role.inlinePolicies).toEqual({ ['n'.repeat(128)]: document, 'a+b=c,d.e@f-g_h': allow('s3:GetObject') });
    expect(role.tags).toEqual({ ...OURS, ...tags, ...odd });
    await expectSettled(scene, inputs);
    const assumed = await scene.job().step({
      'role-to-assume': result.outputs['role-arn'] ?? '',
      'aws-region': 'eu-west-1',
      'role-session-name': 's'.repeat(64),
      'role-duration-seconds': '43200',
    });
    expect(assumed.outputs['authenticated-arn'], textOf(assumed)).toBe(
      `arn:aws:sts::111122223333:assumed-role/${'r'.repeat(64)}/${'s'.repeat(64)}`,
    );
    expect((await scene.bootstrap({ ...TEARDOWN, 'role-name': inputs['role-name'] })).exitCode).toBe(0);
    expect(await readRoles(scene.iam)).toEqual([]);
  });

  it('retires the key that it ran with', async () => {
    const scene = await open();
    const result = await scene.bootstrap({ 'retire-bootstrap-key': 'deactivate' });
    expect(result.outputs, textOf(result)).toMatchObject({ verified: 'true' });
    const { AccessKeyMetadata: keys } = await scene.iam.send(
      new ListAccessKeysCommand({ UserName: 'bootstrap-admin' }),
    );
    expect(keys).toMatchObject([{ Status: 'Inactive' }]);
  });

  it('saves the ARN of the role as a variable of the repository', async () => {
    const scene = await open();
    const token = scene.github.addToken({ variables: 'write' });
    const result = await scene.bootstrap({ 'save-role-arn-as': 'AWS_ROLE_ARN', 'github-token': token });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.github.getRepository('octo-org/octo-repo').variables).toMatchObject([
      { name: 'AWS_ROLE_ARN', value: ROLE_ARN },
    ]);
  });
});

describe('plan', () => {
  it('tells what bootstrap would do, and does nothing', async () => {
    const scene = await open();
    const plan = await scene.bootstrap({ mode: 'plan', 'policy-arns': READ_ONLY, 'fail-on-drift': 'true' });
    expect(plan.outputs).toMatchObject({ 'failure-code': 'DRIFT_FOUND', changes: '3' });
    expect([await readRoles(scene.iam), await readProviders(scene.iam)]).toEqual([[], {}]);
    await scene.bootstrap({ 'policy-arns': READ_ONLY });
    await expectSettled(scene, { mode: 'plan', 'policy-arns': READ_ONLY, 'fail-on-drift': 'true' });
    const PolicyDocument = JSON.stringify(trustSubject('repo:octo-org/*'));
    await scene.iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: ROLE_NAME, PolicyDocument }));
    const drift = await scene.bootstrap({ mode: 'plan', 'policy-arns': READ_ONLY });
    expect(JSON.parse(drift.outputs['plan'] ?? '')).toMatchObject({ steps: [{ kind: 'update-trust' }] });
    expect(textOf(drift)).toContain('repo:octo-org/*');
  });
});

describe('an identity provider that the action did not create', () => {
  const Url = 'https://token.actions.githubusercontent.com';
  const create = (ClientIDList: string[]) =>
    new CreateOpenIDConnectProviderCommand({ Url, ClientIDList, ThumbprintList: [THUMBPRINT] });

  it('is left as it is when it has the audience', async () => {
    const scene = await open();
    await scene.iam.send(create(['https://github.com/octo-org', 'sts.amazonaws.com']));
    const before = await readProviders(scene.iam);
    const result = await scene.bootstrap();
    expect(result.outputs, textOf(result)).toMatchObject({ changes: '1', verified: 'true' });
    expect(await readProviders(scene.iam)).toEqual(before);
    const down = await scene.bootstrap(TEARDOWN);
    expect(down.outputs, textOf(down)).toMatchObject({ changes: '1' });
    expect(await readProviders(scene.iam)).toEqual(before);
  });

  it('is not changed either where the audience cannot be added, which is a failure with a name', async () => {
    const scene = await open();
    await scene.iam.send(create(['https://github.com/octo-org']));
    const before = await snapshotOf(scene.iam);
    const result = await scene.bootstrap({ 'disable-retry': 'true' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['failure-code']).toBe('AWS_UNAVAILABLE');
    expect(textOf(result)).toContain('iam:AddClientIDToOpenIDConnectProvider');
    expect(await snapshotOf(scene.iam)).toBe(before);
  });

  it('is all that `provider-only` looks after', async () => {
    const scene = await open();
    const inputs = { 'provider-only': 'true', 'resource-tags': 'team: octo' };
    const result = await scene.bootstrap(inputs);
    expect(result.outputs, textOf(result)).toMatchObject({ changes: '1' });
    expect(await readProviders(scene.iam)).toMatchObject({ [PROVIDER_ARN]: { tags: { ...OURS, team: 'octo' } } });
    expect(await readRoles(scene.iam)).toEqual([]);
    await expectSettled(scene, inputs);
    await scene.bootstrap({ ...TEARDOWN, 'provider-only': 'true' });
    expect(await readProviders(scene.iam)).toEqual({});
  });
});

describe('a role that the action did not create', () => {
  async function openWithRole(): Promise<MotoScene> {
    const scene = await open();
    await scene.iam.send(
      new CreateRoleCommand({
        RoleName: ROLE_NAME,
        AssumeRolePolicyDocument: trustService,
        Description: 'Made by hand',
        Tags: [{ Key: 'team', Value: 'legacy' }],
      }),
    );
    await scene.iam.send(new AttachRolePolicyCommand({ RoleName: ROLE_NAME, PolicyArn: POWER }));
    const PolicyDocument = JSON.stringify(allow('s3:GetObject'));
    await scene.iam.send(new PutRolePolicyCommand({ RoleName: ROLE_NAME, PolicyName: 'legacy', PolicyDocument }));
    return scene;
  }

  it('is refused with the difference', async () => {
    const scene = await openWithRole();
    const before = await snapshotOf(scene.iam);
    const result = await scene.bootstrap();
    expect(result.outputs['failure-code']).toBe('ROLE_NOT_OWNED');
    expect(textOf(result)).toMatch(/-\s+"Sid": "Legacy"/u);
    expect(await snapshotOf(scene.iam)).toBe(before);
  });

  it('is shared with `adopt: merge`, and given back by teardown', async () => {
    const scene = await openWithRole();
    const before = await readRole(scene.iam);
    const merge = {
      adopt: 'merge',
      'policy-arns': READ_ONLY,
      'inline-policies': `deploy: '${JSON.stringify(allow('s3:PutObject'))}'`,
    };
    const result = await scene.bootstrap(merge);
    expect(result.outputs, textOf(result)).toMatchObject({ verified: 'true', drift: 'true' });
    const shared = await readRole(scene.iam);
    expect(shared.trust.Statement.map(({ Sid }) => Sid)).toEqual(['Legacy', 'GhOidcAws1']);
    expect([...shared.policyArns].sort()).toEqual([POWER, READ_ONLY]);
    expect(Object.keys(shared.inlinePolicies)).toEqual(['legacy', 'deploy']);
    expect(shared.tags).toMatchObject({ ...OURS, team: 'legacy', 'gh-oidc-aws:adopted': 'merge' });
    await expectSettled(scene, merge);
    const down = await scene.bootstrap({ ...TEARDOWN, ...merge });
    expect(down.exitCode, textOf(down)).toBe(0);
    const after = await readRole(scene.iam);
    expect(after.trust).toEqual(before.trust);
    expect([after.tags, after.policyArns, after.inlinePolicies]).toEqual([
      before.tags,
      before.policyArns,
      before.inlinePolicies,
    ]);
  });
});

describe('teardown', () => {
  it('removes what bootstrap made and leaves what others trust', async () => {
    const scene = await open();
    const before = await snapshotOf(scene.iam);
    await scene.bootstrap({ 'policy-arns': READ_ONLY, 'permissions-boundary': POWER });
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.outputs, textOf(result)).toMatchObject({ changes: '3' });
    expect(await snapshotOf(scene.iam)).toBe(before);
    await expectSettled(scene, TEARDOWN);
  });

  it('finds the one of a thousand roles that still trusts the provider, on the second page', async () => {
    const scene = await open();
    await scene.bootstrap();
    const names = Array.from({ length: 1001 }, (_, index) => `z-${String(index).padStart(4, '0')}`);
    // One by one: moto does not bear many writes at once.
    for (const RoleName of names) {
      const trust = RoleName === 'z-1000' ? JSON.stringify(trustSubject(MAIN_SUBJECT)) : trustService;
      await scene.iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust }));
    }
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.outputs, textOf(result)).toMatchObject({ changes: '1' });
    expect(textOf(result)).toContain('z-1000');
    expect(await readProviders(scene.iam)).toHaveProperty([PROVIDER_ARN]);
  }, 120_000);
});

describe('a `config` file', () => {
  const FILE = `defaults: { resource-tags: { team: octo } }
roles:
${Array.from({ length: 14 }, (_, index) => `  gha-${index}: { policy-arns: "${READ_ONLY}", max-session-duration: ${3600 + index} }`).join('\n')}
`;

  it('makes many roles, which later runs find in the lists of the account', async () => {
    const scene = await open();
    const result = await scene.bootstrap({ config: 'accounts.yml' }, {}, FILE);
    expect(result.outputs, textOf(result)).toMatchObject({ changes: '29', verified: 'true' });
    expect((await readRoles(scene.iam)).map(({ policyArns }) => policyArns)).toEqual(Array(14).fill([READ_ONLY]));
    await expectSettled(scene, { config: 'accounts.yml' }, {}, FILE);
    const changed = FILE.replace('3607', '7200').replace('octo', 'squid');
    const again = await scene.bootstrap({ config: 'accounts.yml' }, {}, changed);
    expect(again.outputs, textOf(again)).toMatchObject({ changes: '15', verified: 'true' });
    await expectSettled(scene, { config: 'accounts.yml' }, {}, changed);
  }, 120_000);
});

it('a role with more policies than a page holds is read whole', async () => {
  const scene = await open();
  await scene.bootstrap();
  for (let index = 0; index < 105; index += 1) {
    const command = new CreatePolicyCommand({
      PolicyName: `octo-${index}`,
      PolicyDocument: JSON.stringify(allow('s3:GetObject')),
    });
    const { Policy: policy } = await scene.iam.send(command);
    await scene.iam.send(new AttachRolePolicyCommand({ RoleName: ROLE_NAME, PolicyArn: policy?.Arn ?? '' }));
  }
  const result = await scene.bootstrap({ prune: 'true' });
  expect(result.outputs, textOf(result)).toMatchObject({ changes: '105' });
  expect((await readRole(scene.iam)).policyArns).toEqual([]);
}, 120_000);

describe('a later job', () => {
  it('assumes the role, is who it should be, chains to another role, and is told that the trust admits it', async () => {
    const scene = await open();
    await scene.bootstrap();
    const job = scene.job();
    const assumed = await job.step({ ...ASSUME, 'role-session-name': 'octo', 'allowed-account-ids': '111122223333' });
    expect(assumed.exitCode, textOf(assumed)).toBe(0);
    expect(job.run.env()).toMatchObject({
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^ASIA/u),
      AWS_SESSION_TOKEN: expect.stringMatching(/./u),
      AWS_REGION: 'eu-west-1',
    });
    const identity = await job.step({ mode: 'identity', 'expected-role': ROLE_ARN });
    expect(identity.outputs, textOf(identity)).toMatchObject({
      'authenticated-arn': `arn:aws:sts::111122223333:assumed-role/${ROLE_NAME}/octo`,
      'aws-account-id': '111122223333',
    });
    const other = await job.step({ mode: 'identity', 'expected-role': 'admin' });
    expect(other.outputs['failure-code']).toBe('ROLE_UNEXPECTED');
    const diagnosis = await job.step({ mode: 'diagnose', ...ASSUME });
    expect(textOf(diagnosis)).toContain(`Diagnosis: role \`${ROLE_NAME}\` admits this run.`);

    await scene.iam.send(new CreateRoleCommand({ RoleName: 'chained', AssumeRolePolicyDocument: trustService }));
    const chain = { 'role-to-assume': 'arn:aws:iam::111122223333:role/chained', 'role-chaining': 'true' };
    const chained = await job.step({ ...chain, 'aws-region': 'eu-west-1', 'custom-tags': '{"team": "a + b"}' });
    expect(chained.outputs, textOf(chained)).toMatchObject({ 'role-name': 'chained' });
    await job.finish();
  });

  it('is told which condition would refuse it, with the trust as IAM has it', async () => {
    const scene = await open();
    await scene.bootstrap({ branches: 'release' });
    const job = scene.job();
    await job.step(ASSUME);
    const diagnosis = await job.step({ mode: 'diagnose', ...ASSUME });
    expect(diagnosis.outputs).toMatchObject({ 'failure-code': 'TRUST_BRANCH' });
    expect(textOf(diagnosis)).toContain('repo:octo-org/octo-repo:ref:refs/heads/release');
  });
});
