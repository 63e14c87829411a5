/** Inputs by variable: the environment sets an input that the workflow does not set. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLE_ARN, ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
  await scene.bootstrap();
});
afterAll(() => scene.close());

describe('a variable', () => {
  it('sets an input that the workflow does not set', async () => {
    const env = {
      ROLE_TO_ASSUME: ROLE_ARN,
      AWS_REGION: 'eu-north-1',
      ROLE_DURATION_SECONDS: '900',
      ROLE_SESSION_NAME: 'by-variable',
      OUTPUT_CREDENTIALS: 'true',
      MASK_AWS_ACCOUNT_ID: 'TRUE',
      DISABLE_RETRY: 'true',
      RETRY_MAX_ATTEMPTS: '3',
      INLINE_SESSION_POLICY: '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
      MANAGED_SESSION_POLICIES: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    };
    const result = await scene.job({ env }).step({});
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.emulator.requests.at(-1)?.parameters).toMatchObject({
      RoleArn: ROLE_ARN,
      RoleSessionName: 'by-variable',
      DurationSeconds: '900',
      Policy: env.INLINE_SESSION_POLICY,
      'PolicyArns.member.1.arn': env.MANAGED_SESSION_POLICIES,
    });
    expect(result.env['AWS_REGION']).toBe('eu-north-1');
    expect(result.outputs).toHaveProperty('aws-session-token');
    expect(textOf(result)).not.toContain('111122223333');
  });

  it('is ignored if the workflow sets the input, even to the default', async () => {
    const env = { ROLE_TO_ASSUME: 'arn:aws:iam::444455556666:role/other', OUTPUT_CREDENTIALS: 'true' };
    const result = await scene
      .job({ env })
      .step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1', 'output-credentials': 'false' });
    expect(result.outputs['role-name'], textOf(result)).toBe(ROLE_NAME);
    expect(result.outputs).not.toHaveProperty('aws-session-token');
  });

  it('with an invalid value is named as the source', async () => {
    const result = await scene.job({ env: { ROLE_DURATION_SECONDS: '1h' } }).step({ 'role-to-assume': ROLE_ARN });
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    expect(textOf(result)).toContain('(from the environment variable ROLE_DURATION_SECONDS)');
  });
});
