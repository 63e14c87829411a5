/** Identity says who the credentials are, and fails when that is not who was meant. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROLE_ARN, ROLE_NAME, type Scene, type SceneJob, startScene, textOf } from './scene.ts';

let scene: Scene;
let job: SceneJob;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  job = scene.job();
  await job.step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
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
  });

  it('fails without credentials, and asks nobody', async () => {
    scene.takeActions();
    const result = await scene.job().step({ mode: 'identity' });
    expect(result.outputs).toEqual({ 'failure-code': 'CREDENTIALS_MISSING' });
    expect(scene.takeActions()).toEqual([]);
  });

  it('fails when the session has ended', async () => {
    scene.emulator.clock.advance(2 * 3600 * 1000);
    const result = await job.step({ mode: 'identity' });
    expect(['CREDENTIALS_EXPIRED', 'CREDENTIALS_INVALID']).toContain(result.outputs['failure-code']);
  });
});
