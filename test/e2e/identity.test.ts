/** Identity reports the identity of the credentials, and fails if it is not the expected one. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StepResult } from '../../emulator/runner/step.ts';
import { ROLE_ARN, ROLE_NAME, type Scene, type SceneJob, startScene, textOf } from './scene.ts';

let scene: Scene;
let job: SceneJob;
let assumed: StepResult;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  job = scene.job();
  assumed = await job.step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
});
afterEach(() => scene.close());

describe('identity', () => {
  it.each([
    {},
    { 'expected-role': ROLE_NAME },
    { 'expected-role': ROLE_ARN },
    { 'allowed-account-ids': '444455556666,111122223333' },
  ])('passes with %j', async (inputs) => {
    const result = await job.step({ mode: 'identity', ...inputs });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({
      'aws-account-id': '111122223333',
      partition: 'aws',
      'role-name': ROLE_NAME,
      'masked-arn': expect.stringMatching(
        /^arn:aws:sts::11\*{8}33:assumed-role\/gha-octo-org-octo-repo\/octo-repo-\d+-1$/u,
      ),
    });
    expect(textOf(result)).not.toContain('111122223333');
  });

  it.each([
    [{ 'expected-role': 'admin' }, 'ROLE_UNEXPECTED'],
    [{ 'expected-role': `arn:aws:iam::444455556666:role/${ROLE_NAME}` }, 'ROLE_UNEXPECTED'],
    [{ 'expected-role': `arn:aws-cn:iam::111122223333:role/${ROLE_NAME}` }, 'ROLE_UNEXPECTED'],
    [{ 'allowed-account-ids': '444455556666' }, 'ACCOUNT_NOT_ALLOWED'],
  ])('fails with %j', async (inputs, code) => {
    const result = await job.step({ mode: 'identity', ...inputs });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ 'failure-code': code, 'aws-account-id': '111122223333' });
    expect(result.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(result.summary).toMatch(/^### ❌/u);
    expect(result.summary).toContain('AWS identity');
  });

  it('shows account, role, region and expiration of the session, and the claims of the job, in a table', async () => {
    const result = await job.step({ mode: 'identity', 'aws-region': 'eu-west-1' });
    const expiration = assumed.outputs['aws-expiration'] ?? 'unset';
    expect(result.outputs).toMatchObject({
      'aws-expiration': expiration,
      subject: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    });
    for (const fact of [expiration, '`eu-west-1`', ROLE_NAME, '`repo:octo-org/octo-repo:ref:refs/heads/main`']) {
      expect(result.summary).toContain(fact);
    }
    expect(result.summary).not.toContain('jti');
    expect(result.annotations.map(({ level }) => level)).toEqual(['notice']);
  });

  it.each([
    ['the token service fails', () => scene.emulator.faults.add({ action: 'IdToken', kind: 'access-denied' })],
    ['the token service hangs', () => scene.emulator.faults.add({ action: 'IdToken', kind: 'hang' })],
    [
      'the job may have no token',
      () => {
        const { env } = job.run;
        const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = env();
        job = scene.job({
          permissions: { contents: 'read' },
          env: { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN },
        });
      },
    ],
  ])('omits the claims when %s', async (_, prepare) => {
    prepare();
    const result = await job.step({ mode: 'identity' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.outputs).not.toHaveProperty('subject');
    expect(result.outputs).toMatchObject({ 'role-name': ROLE_NAME });
  });

  it('fails without credentials, and makes no call', async () => {
    scene.takeActions();
    const result = await scene.job().step({ mode: 'identity' });
    expect(result.outputs).toEqual({ 'failure-code': 'CREDENTIALS_MISSING' });
    expect(scene.takeActions()).toEqual([]);
  });

  it('fails if the session has expired', async () => {
    scene.emulator.clock.advance(2 * 3600 * 1000);
    const result = await job.step({ mode: 'identity' });
    expect(['CREDENTIALS_EXPIRED', 'CREDENTIALS_INVALID']).toContain(result.outputs['failure-code']);
  });
});

describe('minimum-remaining-seconds', () => {
  const ask = (seconds: string, env: Readonly<Record<string, string>> = {}) =>
    job.step({ mode: 'identity', 'minimum-remaining-seconds': seconds }, { env });

  it('passes if the session is valid for long enough', async () => {
    expect((await ask('3000')).exitCode).toBe(0);
  });

  it('fails if less time is left, and says how much', async () => {
    const result = await ask('3700');
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ 'failure-code': 'SESSION_ENDS_TOO_SOON', 'role-name': ROLE_NAME });
    expect(textOf(result)).toMatch(/expire in 3[56]\d\d s \(at [\d-]+T[\d:.]+Z\); this step requires at least 3700 s/u);
  });

  it('fails for a session of another origin, whatever AWS_CREDENTIAL_EXPIRATION says', async () => {
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = job.run.env();
    const env = {
      AWS_ACCESS_KEY_ID,
      AWS_SECRET_ACCESS_KEY,
      AWS_SESSION_TOKEN,
      AWS_CREDENTIAL_EXPIRATION: '2099-01-01T00:00:00Z',
    };
    const elsewhere = scene.job({ env });
    const result = await elsewhere.step({ mode: 'identity', 'minimum-remaining-seconds': '60' });
    expect(result.outputs['failure-code']).toBe('SESSION_END_UNKNOWN');
    expect(result.outputs).not.toHaveProperty('aws-expiration');
  });

  it('passes with a long-lived key, which does not expire', async () => {
    const { accessKeyId, secretAccessKey } = scene.admin;
    const inputs = { 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey };
    const result = await job.step({ mode: 'identity', 'minimum-remaining-seconds': '99999', ...inputs });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.summary).toContain('long-lived key');
  });

  it('does not use the expiration of other credentials', async () => {
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = job.run.env();
    const result = await job.step({
      mode: 'identity',
      'minimum-remaining-seconds': '60',
      'aws-access-key-id': AWS_ACCESS_KEY_ID,
      'aws-secret-access-key': AWS_SECRET_ACCESS_KEY,
      'aws-session-token': AWS_SESSION_TOKEN,
    });
    expect(result.outputs['failure-code']).toBe('SESSION_END_UNKNOWN');
  });

  it.each(['-1', '1.5', 'an hour', '129601'])('refuses %s', async (seconds) => {
    expect((await ask(seconds)).outputs['failure-code']).toBe('INPUT_INVALID');
  });
});
