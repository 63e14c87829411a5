/** Bootstrap brings an empty account to the declared state, verifies it, and changes nothing the second time. */

import { afterEach, describe, expect, it } from 'vitest';
import { deadlineAt } from './deadline.ts';
import { PROVIDER_ARN, READ_ONLY, ROLE_ARN, ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
afterEach(() => scene.close());

const PREFIXES = {
  classic: 'repo:octo-org/octo-repo',
  immutable: 'repo:octo-org@1234567/octo-repo@7654321',
} as const;

describe.each(['classic', 'immutable'] as const)('a repository with %s subjects', (subjectFormat) => {
  it('gets provider and role as declared, and a second run changes nothing', async () => {
    scene = await startScene({ subjectFormat });
    const first = await scene.bootstrap({ 'policy-arns': READ_ONLY });
    expect(textOf(first)).toContain('Bootstrap: 3 changes; role `gha-octo-org-octo-repo` is verified.');
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({
      'aws-account-id': '111122223333',
      partition: 'aws',
      'role-name': ROLE_NAME,
      'role-arn': ROLE_ARN,
      'oidc-provider-arn': PROVIDER_ARN,
      subject: `${PREFIXES[subjectFormat]}:ref:refs/heads/main`,
      changes: '3',
      drift: 'true',
      verified: 'true',
    });
    expect(first.env).toEqual({});

    const { providers, roles } = scene.account.state();
    const provider = providers.get(PROVIDER_ARN);
    expect(provider).toMatchObject({ clientIds: ['sts.amazonaws.com'] });
    const role = roles.get(ROLE_NAME.toLowerCase()) ?? roles.get(ROLE_NAME);
    expect(JSON.parse(role?.trustPolicy ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: PROVIDER_ARN },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': `${PREFIXES[subjectFormat]}:ref:refs/heads/main`,
              'token.actions.githubusercontent.com:repository_id': '7654321',
              'token.actions.githubusercontent.com:repository_owner_id': '1234567',
            },
          },
        },
      ],
    });
    expect(JSON.stringify(scene.account.snapshot())).toContain('gh-oidc-aws:managed-by');

    const before = JSON.stringify(scene.account.snapshot());
    scene.takeActions();
    const second = await scene.bootstrap({ 'policy-arns': READ_ONLY });
    expect(second.outputs).toMatchObject({ changes: '0', drift: 'false', verified: 'true' });
    expect(second.exitCode).toBe(0);
    expect(scene.takeWrites()).toEqual([]);
    expect(JSON.stringify(scene.account.snapshot())).toBe(before);
  });

  it('admits the default branch, and no other branch, tag, pull request, environment or repository', async () => {
    scene = await startScene({ subjectFormat });
    await scene.bootstrap();
    scene.emulator.github.addRepository({
      owner: 'octo-org',
      ownerId: 1234567,
      name: 'other-repo',
      id: 42,
      subjectFormat,
    });
    const tries = {
      'the default branch': [{}, 0],
      'another branch': [{ ref: 'refs/heads/dev' }, 1],
      'a tag': [{ ref: 'refs/tags/main' }, 1],
      'a pull request': [{ event: 'pull_request', ref: 'refs/pull/1/merge' }, 1],
      'an environment': [{ environment: 'production' }, 1],
      'another repository': [{ repository: 'octo-org/other-repo' }, 1],
    } as const;
    for (const [name, [job, exitCode]] of Object.entries(tries)) {
      const result = await scene.job(job).step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
      expect(result.exitCode, `${name}: ${textOf(result)}`).toBe(exitCode);
      if (exitCode === 1) {
        expect(result.outputs, name).toEqual({ 'failure-code': 'ASSUME_NOT_AUTHORIZED' });
        expect(result.env, name).toEqual({});
      }
    }
  });
});

describe('bootstrap', () => {
  it('keeps an existing provider and only adds the missing audience', async () => {
    scene = await startScene();
    scene.account.addProvider({ clientIds: ['https://github.com/octo-org'], tags: { owner: 'platform' } });
    const result = await scene.bootstrap();
    expect(result.exitCode).toBe(0);
    expect(scene.takeWrites()).toEqual(['AddClientIDToOpenIDConnectProvider', 'CreateRole']);
    expect(scene.account.state().providers.get(PROVIDER_ARN)).toMatchObject({
      clientIds: ['https://github.com/octo-org', 'sts.amazonaws.com'],
      tags: [{ key: 'owner', value: 'platform' }],
    });
  });

  it('refuses a role that it did not create, shows the difference, and writes nothing at all', async () => {
    scene = await startScene();
    const trustPolicy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    } as const;
    scene.account.addRole({ name: ROLE_NAME, trustPolicy });
    const before = JSON.stringify(scene.account.snapshot());
    const result = await scene.bootstrap();
    expect(result.outputs['failure-code']).toBe('ROLE_NOT_OWNED');
    expect(textOf(result)).toContain('ec2.amazonaws.com');
    expect(scene.takeWrites()).toEqual([]);
    expect(JSON.stringify(scene.account.snapshot())).toBe(before);
  });

  it('refuses a role that it created for another repository', async () => {
    scene = await startScene();
    await scene.bootstrap({ 'role-name': 'shared' });
    scene.emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'other-repo', id: 42 });
    const before = JSON.stringify(scene.account.snapshot());
    const result = await scene.bootstrap({ 'role-name': 'shared' }, { repository: 'octo-org/other-repo' });
    expect(result.outputs['failure-code']).toBe('ROLE_OF_ANOTHER_REPOSITORY');
    expect(JSON.stringify(scene.account.snapshot())).toBe(before);
  });

  it('repairs the trust policy of its own role', async () => {
    scene = await startScene();
    await scene.bootstrap();
    const declared = JSON.stringify(scene.account.snapshot());
    scene.emulator.github.addRepository({
      owner: 'octo-org',
      ownerId: 1234567,
      name: 'octo-repo',
      id: 7654321,
      subjectFormat: 'immutable',
    });
    const flipped = await scene.bootstrap();
    expect(flipped.outputs).toMatchObject({ changes: '1', verified: 'true' });
    expect(JSON.stringify(scene.account.snapshot())).not.toBe(declared);
    expect(textOf(flipped)).toContain('update trust policy');
  });

  it('waits a limited time for IAM to propagate its changes', async () => {
    scene = await startScene({ propagationMs: 2500, refusesNewSessionsOnce: true });
    const result = await scene.bootstrap();
    expect(result.outputs).toMatchObject({ verified: 'true', changes: '2' });
    expect(textOf(result)).toContain('The change has not propagated in AWS yet');
  });

  it('names what it waited for if the deadline expires during propagation, and keeps its changes', async () => {
    scene = await startScene({ propagationMs: 60_000 });
    const deadline = deadlineAt(scene, 'AssumeRoleWithWebIdentity', 2);
    const result = await scene.bootstrap(deadline.inputs, { env: deadline.env });
    expect(result.outputs).toMatchObject({ 'failure-code': 'DEADLINE_EXCEEDED', changes: '2', verified: 'false' });
    expect(textOf(result)).toContain(
      'The step was waiting for the change to propagate in AWS; the last response was: Account 111122223333 has no OIDC provider',
    );
  });

  it('says so if the trust policy does not admit this run', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({}, { ref: 'refs/heads/dev' });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['verified']).toBe('not-applicable');
    expect(textOf(result)).toContain(
      "the trust policy does not admit this run's subject, repo:octo-org/octo-repo:ref:refs/heads/dev;",
    );
  });

  it('works without an ID token: the format comes from the API of GitHub, else both formats are admitted', async () => {
    scene = await startScene({ subjectFormat: 'immutable' });
    const known = await scene.bootstrap({}, { permissions: { contents: 'read', actions: 'read' } });
    expect(known.outputs).toMatchObject({ verified: 'not-applicable', changes: '2' });
    const trust = (): string => JSON.stringify(scene.account.snapshot());
    expect(trust()).toContain('repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main');
    expect(trust()).not.toContain('repo:octo-org/octo-repo:ref:refs/heads/main');

    const unknown = await scene.bootstrap({}, { permissions: { contents: 'read' } });
    expect(textOf(unknown)).toContain('unknown whether octo-org/octo-repo uses classic or immutable subjects');
    expect(trust()).toContain('repo:octo-org/octo-repo:ref:refs/heads/main');
    expect(trust()).toContain('repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main');
  });

  it('names the action that the bootstrap key lacks, and what was done before', async () => {
    scene = await startScene();
    const limited = scene.account.addUser({
      name: 'limited',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', NotAction: 'iam:AttachRolePolicy', Resource: '*' }],
      },
    });
    const result = await scene.bootstrap({
      'aws-access-key-id': limited.accessKeyId,
      'aws-secret-access-key': limited.secretAccessKey,
      'policy-arns': READ_ONLY,
    });
    expect(result.outputs['failure-code']).toBe('IAM_ACCESS_DENIED');
    const text = textOf(result);
    expect(text).toContain('not allowed to perform iam:AttachRolePolicy');
    expect(text).toContain(`{"Effect":"Allow","Action":"iam:AttachRolePolicy","Resource":"${ROLE_ARN}"}`);
    expect(text).toMatch(/Done before the failure:\n {2}- create OIDC provider[^\n]*\n {2}- create role/u);
    expect(text).toMatch(/Not done:\n {2}- attach policy/u);
    expect((await scene.bootstrap({ 'policy-arns': READ_ONLY })).outputs['changes']).toBe('1');
  });

  it('stops when the account may not be read, before any write', async () => {
    scene = await startScene();
    const blind = scene.account.addUser({
      name: 'blind',
      policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: 'iam:GetRole', Resource: '*' }] },
    });
    const result = await scene.bootstrap({
      'aws-access-key-id': blind.accessKeyId,
      'aws-secret-access-key': blind.secretAccessKey,
    });
    expect(result.outputs['failure-code']).toBe('IAM_UNREADABLE');
    expect(scene.takeWrites()).toEqual([]);
  });

  it('says which policy does not exist', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({ 'policy-arns': 'arn:aws:iam::aws:policy/ReadOnlyAcces' });
    expect(result.outputs['failure-code']).toBe('POLICY_NOT_FOUND');
    expect(textOf(result)).toContain('arn:aws:iam::aws:policy/ReadOnlyAcces');
  });

  it('says that a wrong secret key is wrong, and where it came from', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({ 'aws-secret-access-key': 'x'.repeat(40) });
    expect(result.outputs['failure-code']).toBe('CREDENTIALS_INVALID');
    expect(textOf(result)).toContain('from the inputs `aws-access-key-id` and `aws-secret-access-key`');
  });

  it('shows who can assume the role and what decides, as a table, a picture and a workflow', async () => {
    scene = await startScene({ subjectFormat: 'immutable' });
    const { summary } = await scene.bootstrap({
      environments: 'production\nstaging',
      'trust-conditions': 'actor_id: ["1", "2"]',
      audience: 'https://example.com',
      'policy-arns': READ_ONLY,
    });
    const rows = summary.split('\n').filter((line) => /\| [✔✖] \|/u.test(line));
    expect(rows).toEqual([
      '| octo-org/octo-repo: environment production | ✔ | statement 1 |',
      '| octo-org/octo-repo: environment staging | ✔ | statement 1 |',
      '| octo-org/octo-repo: any branch | ✖ | `sub` |',
      '| octo-org/octo-repo: any tag | ✖ | `sub` |',
      '| octo-org/octo-repo: a pull request | ✖ | `sub` |',
      '| octo-org/octo-repo: any other environment | ✖ | `sub` |',
      '| another repository of the owner | ✖ | `sub`, `repository_id` |',
      '| a different repository that takes over this name | ✖ | `sub`, `repository_id`, `repository_owner_id` |',
    ]);
    expect(summary).toContain('```mermaid\nflowchart LR');
    expect(summary).toContain('role --> policy0["ReadOnlyAccess"]');
    expect(summary).toContain('    environment: "production"');
    expect(summary).toContain('          audience: "https://example.com"');
    expect(summary).toContain('| octo-org/octo-repo | production | unknown');
  });

  it('shows all branches as one run, and advises in words of the inputs', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({ mode: 'plan', branches: '*', environments: 'prod-*' });
    const text = textOf(result);
    expect(text).toMatch(/: branch \* +✔/u);
    expect(text).not.toMatch(/: any (?:other )?branch/u);
    expect(text).toMatch(/: any other environment +✖/u);
    expect(text).toContain('in the input `branches`');
    expect(text).toContain('in the input `environments`');
  });

  it('checks the account before it writes', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({ 'allowed-account-ids': '444455556666' });
    expect(result.outputs['failure-code']).toBe('ACCOUNT_NOT_ALLOWED');
    expect(scene.takeWrites()).toEqual([]);
  });

  it('creates the role with path, description, session length and boundary as declared', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({
      'role-name': 'deployer',
      'role-path': '/ci/',
      'role-description': 'Deploys',
      'max-session-duration': '7200',
      'permissions-boundary': 'arn:aws:iam::aws:policy/PowerUserAccess',
    });
    expect(result.outputs).toMatchObject({
      'role-arn': 'arn:aws:iam::111122223333:role/ci/deployer',
      verified: 'true',
    });
    expect([...scene.account.state().roles.values()]).toMatchObject([
      { name: 'deployer', path: '/ci/', description: 'Deploys', maxSessionDuration: 7200 },
    ]);
    expect(JSON.stringify(scene.account.snapshot())).toContain('PowerUserAccess');
  });
});
