/** Plan shows the steps of bootstrap and writes nothing. */

import { afterEach, describe, expect, it } from 'vitest';
import { PROVIDER_ARN, READ_ONLY, ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
afterEach(() => scene.close());

describe('plan', () => {
  it('shows the steps that bootstrap then takes, and none afterwards', async () => {
    scene = await startScene();
    const before = JSON.stringify(scene.account.snapshot());
    const planned = await scene.bootstrap({ mode: 'plan', 'policy-arns': READ_ONLY });
    expect(planned.exitCode).toBe(0);
    expect(planned.outputs).toMatchObject({
      changes: '3',
      drift: 'true',
      verified: 'not-applicable',
      'role-arn': ROLE_ARN,
    });
    expect(JSON.parse(planned.outputs['plan'] ?? '')).toMatchObject({
      version: 1,
      steps: [
        { kind: 'create-provider', resource: PROVIDER_ARN },
        { kind: 'create-role', resource: ROLE_ARN },
        { kind: 'attach-policy', resource: ROLE_ARN, after: READ_ONLY },
      ],
    });
    expect(textOf(planned)).toContain('Would create role');
    expect(planned.summary).toContain('| 1 | yes | create OIDC provider');
    expect(scene.takeWrites()).toEqual([]);
    expect(JSON.stringify(scene.account.snapshot())).toBe(before);

    const applied = await scene.bootstrap({ 'policy-arns': READ_ONLY });
    expect(applied.outputs['plan']).toBe(planned.outputs['plan']);
    const again = await scene.bootstrap({ mode: 'plan', 'policy-arns': READ_ONLY, 'fail-on-drift': 'true' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changes: '0', drift: 'false' } });
  });

  it('fails on a difference if asked to, with the plan in the outputs', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({ mode: 'plan', 'fail-on-drift': 'true' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ 'failure-code': 'DRIFT_FOUND', changes: '2', drift: 'true' });
  });

  it('names policies that others attached, and keeps them', async () => {
    scene = await startScene();
    await scene.bootstrap({ 'policy-arns': READ_ONLY });
    const result = await scene.bootstrap({ mode: 'plan' });
    expect(result.outputs).toMatchObject({ changes: '0', drift: 'false' });
    expect(textOf(result)).toContain(`managed policy ${READ_ONLY} is attached`);
  });

  it('needs no write permission', async () => {
    scene = await startScene();
    const reader = scene.account.addUser({
      name: 'reader',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['iam:Get*', 'iam:List*'], Resource: '*' }],
      },
    });
    const result = await scene.bootstrap({
      mode: 'plan',
      'aws-access-key-id': reader.accessKeyId,
      'aws-secret-access-key': reader.secretAccessKey,
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { changes: '2' } });
  });
});
