/** Assume exchanges the job's ID token for credentials, checks, masks and exports them, and restores the previous variables. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROLE_ARN, ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  scene.takeActions();
});
afterEach(() => scene.close());

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' };

describe('assume', () => {
  it('exports working credentials in two round trips and masks every secret', async () => {
    const job = scene.job({ runId: 1234, runAttempt: 2 });
    const result = await job.step(ASSUME);
    expect(result.exitCode).toBe(0);
    expect(scene.takeActions()).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
    expect(Object.keys(result.env).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_DEFAULT_REGION',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ]);
    expect(result.env).toMatchObject({ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' });
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
      expect(result.masks, name).toContain(result.env[name]);
    }
    expect(result.outputs).toEqual({
      'aws-account-id': '111122223333',
      'authenticated-arn': `arn:aws:sts::111122223333:assumed-role/${ROLE_NAME}/octo-repo-1234-2`,
      'masked-arn': `arn:aws:sts::11********33:assumed-role/${ROLE_NAME}/octo-repo-1234-2`,
      'user-id': expect.stringMatching(/^AROA\w+:octo-repo-1234-2$/u),
      partition: 'aws',
      'role-name': ROLE_NAME,
      'role-arn': ROLE_ARN,
      'aws-expiration': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
      subject: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    });
    const identity = await job.step({ mode: 'identity', 'expected-role': ROLE_NAME });
    expect(identity.exitCode).toBe(0);
  });

  it('masks before it exports, and exports before it sets outputs', async () => {
    const result = await scene.job().step({ ...ASSUME, 'output-credentials': 'true' });
    expect(result.outputs).toMatchObject({
      'aws-access-key-id': result.env['AWS_ACCESS_KEY_ID'],
      'aws-secret-access-key': result.env['AWS_SECRET_ACCESS_KEY'],
      'aws-session-token': result.env['AWS_SESSION_TOKEN'],
      'aws-expiration': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
    });
    const lines = result.stdout.split('\n');
    const lastMask = lines.findLastIndex((line) => line.startsWith('::add-mask::'));
    expect(lines.findIndex((line) => line.startsWith('Assumed the role'))).toBeGreaterThan(lastMask);
  });

  it('exports nothing if disabled, and still reports the identity', async () => {
    const result = await scene.job().step({ ...ASSUME, 'output-env-credentials': 'false' });
    expect(result.exitCode).toBe(0);
    expect(result.env).toEqual({});
    expect(result.outputs).toMatchObject({ 'aws-account-id': '111122223333', 'role-name': ROLE_NAME });
    expect(result.outputs).not.toHaveProperty('aws-secret-access-key');
  });

  it('masks the account id when asked, and warns about dropped job outputs', async () => {
    const result = await scene.job().step({ ...ASSUME, 'mask-aws-account-id': 'true' });
    expect(textOf(result)).not.toContain('111122223333');
    expect(textOf(result)).toContain('GitHub drops every job output that contains it');
  });

  it('takes a bare role name when one account is allowed', async () => {
    const result = await scene
      .job()
      .step({ 'role-to-assume': ROLE_NAME, 'allowed-account-ids': '111122223333', 'aws-region': 'eu-west-1' });
    expect(result.outputs['role-arn']).toBe(ROLE_ARN);
  });

  it('refuses an account that is not allowed before any network call', async () => {
    const result = await scene.job().step({ ...ASSUME, 'allowed-account-ids': '444455556666, 777788889999' });
    expect(result.outputs).toEqual({ 'failure-code': 'ACCOUNT_NOT_ALLOWED' });
    expect(result.env).toEqual({});
    expect(scene.takeActions()).toEqual([]);
  });

  it('corrects an invalid session name and says so', async () => {
    const result = await scene.job().step({ ...ASSUME, 'role-session-name': `dependabot[bot]/${'x'.repeat(80)}` });
    expect(result.outputs['authenticated-arn']).toContain(`/dependabot-bot--${'x'.repeat(48)}`);
    expect(textOf(result)).toContain('is not a valid session name in AWS');
  });

  it('takes region and its fallbacks in order: input, AWS_REGION, AWS_DEFAULT_REGION, partition', async () => {
    const regionWith = async (inputs: object, env: Record<string, string>): Promise<string | undefined> => {
      const result = await scene.job().step({ 'role-to-assume': ROLE_ARN, ...inputs }, { env });
      return result.env['AWS_REGION'];
    };
    expect(await regionWith({ 'aws-region': 'eu-west-1' }, { AWS_REGION: 'eu-north-1' })).toBe('eu-west-1');
    expect(await regionWith({}, { AWS_REGION: 'eu-north-1', AWS_DEFAULT_REGION: 'eu-west-3' })).toBe('eu-north-1');
    expect(await regionWith({}, { AWS_DEFAULT_REGION: 'eu-west-3' })).toBe('eu-west-3');
    expect(await regionWith({}, {})).toBe('us-east-1');
  });
});

describe('the post step', () => {
  const before = {
    AWS_ACCESS_KEY_ID: 'AKIAEARLIEREXAMPLE00',
    AWS_SECRET_ACCESS_KEY: 'earlier-secret-key-of-the-job-0000000000',
  };

  it('restores the previous variables, last step first', async () => {
    const job = scene.job({ env: { ...before, AWS_REGION: 'ap-south-1' } });
    await job.step(ASSUME);
    await job.step({ ...ASSUME, 'aws-region': 'eu-north-1' });
    expect(job.run.env()['AWS_REGION']).toBe('eu-north-1');
    const [second] = await job.finish();
    expect(second?.env['AWS_REGION']).toBe('eu-west-1');
    expect(job.run.env()).toMatchObject({ ...before, AWS_REGION: 'ap-south-1', AWS_SESSION_TOKEN: '' });
    expect(scene.takeActions()).toHaveLength(4);
  });

  it.each([
    ['clear', ''],
    ['none', 'eu-west-1'],
  ])('with `cleanup: %s` leaves the region at "%s"', async (cleanup, region) => {
    const job = scene.job({ env: { AWS_REGION: 'ap-south-1' } });
    await job.step({ ...ASSUME, cleanup });
    await job.finish();
    expect(job.run.env()['AWS_REGION']).toBe(region);
  });

  it('does nothing after a step that exported nothing, and never runs the step again', async () => {
    const job = scene.job({ ref: 'refs/heads/dev', env: before });
    await job.step(ASSUME);
    await job.step({ mode: 'nonsense' });
    scene.takeActions();
    for (const result of await job.finish()) expect(result).toMatchObject({ exitCode: 0, env: {} });
    expect(scene.takeActions()).toEqual([]);
    expect(job.run.env()).toMatchObject(before);
  });
});

describe('without an ID token', () => {
  it.each([
    [
      'the permission is missing',
      { permissions: { contents: 'read' } },
      'ID_TOKEN_PERMISSION_MISSING',
      'id-token: write',
    ],
    [
      'the run is a pull request from a fork',
      { event: 'pull_request', ref: 'refs/pull/7/merge', isFork: true },
      'ID_TOKEN_FORK_PULL_REQUEST',
      "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
    ],
    [
      'Dependabot started the run',
      { actor: 'dependabot[bot]' },
      'ID_TOKEN_DEPENDABOT',
      "if: github.actor != 'dependabot[bot]'",
    ],
  ] as const)('when %s, says so with the lines to add, and makes no call', async (_, options, code, yaml) => {
    const env = { AWS_ACCESS_KEY_ID: scene.admin.accessKeyId, AWS_SECRET_ACCESS_KEY: scene.admin.secretAccessKey };
    const result = await scene.job({ ...options, env }).step(ASSUME);
    expect(result.outputs).toEqual({ 'failure-code': code });
    expect(textOf(result)).toContain(yaml);
    expect(result.summary).toContain('```yaml');
    expect(result.env).toEqual({});
    expect(scene.takeActions()).toEqual([]);
  });
});
