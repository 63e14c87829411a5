/** The key that bootstrap ran with is retired after verification, on request, and never before. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { adminInputs } from './interrupt.ts';
import { type Scene, startScene, textOf } from './scene.ts';

const ANY = { 'retire-bootstrap-key-after': 'any-verified' };

let scene: Scene;
afterEach(() => scene.close());

function keyStatus(): string | undefined {
  const users = [...scene.account.state().users.values()];
  const keys = users.flatMap((user) => [...user.accessKeys.values()]);
  return keys.find(({ id }) => id === scene.admin.accessKeyId)?.status;
}

describe('retire-bootstrap-key', () => {
  it('is `keep` by default, with a warning', async () => {
    scene = await startScene();
    expect(textOf(await scene.bootstrap())).toContain('After verification, delete the key in IAM');
    expect(keyStatus()).toBe('Active');
  });

  it.each([
    ['deactivate', 'Inactive', 'deactivated'],
    ['delete', undefined, 'deleted'],
  ])('%s happens as the last call, after verification', async (how, status, word) => {
    scene = await startScene();
    scene.takeActions();
    const result = await scene.bootstrap({ 'retire-bootstrap-key': how });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(textOf(result)).toContain(`The access key that bootstrap ran with was ${word}.`);
    expect(keyStatus()).toBe(status);
    const actions = scene.takeActions();
    expect(actions.at(-1)).toMatch(/^(?:Update|Delete)AccessKey$/u);
    expect((await scene.bootstrap()).outputs['failure-code']).toBe('CREDENTIALS_INVALID');
  });

  it('deactivate tells the way back with the name of the user, and without the id, which logs mask', async () => {
    scene = await startScene();
    const user = scene.admin.userArn.slice(scene.admin.userArn.lastIndexOf('/') + 1);
    const result = await scene.bootstrap({ 'retire-bootstrap-key': 'deactivate' });
    const text = textOf(result)
      .split('\n')
      .find((line) => line.includes('was deactivated'));
    expect(text).toContain(`aws iam update-access-key --user-name ${user} --status Active`);
    expect(text).toContain(`[?ends_with(AccessKeyId,'${scene.admin.accessKeyId.slice(-4)}')]`);
    expect(text).not.toContain('***');
  });

  it.each([
    ['the run is not one that the trust policy admits', {}, { ref: 'refs/heads/dev' }],
    ['verification is switched off', { verify: 'false' }, {}],
  ])('leaves the key alone when %s', async (_, inputs, job) => {
    scene = await startScene();
    const result = await scene.bootstrap({ 'retire-bootstrap-key': 'delete', ...inputs }, job);
    expect(result.exitCode).toBe(0);
    expect(textOf(result)).toContain('The access key was kept, because the role is not verified.');
    expect(keyStatus()).toBe('Active');
  });

  it.each([
    ['is kept when only some roles are proven', {}, 'Active', 'because not all roles are verified'],
    ['goes when an input says that one proven role is enough', ANY, undefined, 'was deleted'],
  ])('%s', async (_, inputs, status, told) => {
    scene = await startScene();
    const job = scene.job();
    const file = 'roles:\n  gha-a: {}\n  gha-b: { trust: [{ environments: production }] }\n';
    writeFileSync(join(job.run.workspace, 'roles.yml'), file);
    const result = await job.step({
      ...adminInputs(scene),
      config: 'roles.yml',
      'retire-bootstrap-key': 'delete',
      ...inputs,
    });
    expect(result, textOf(result)).toMatchObject({ exitCode: 0, outputs: { verified: 'partly' } });
    expect(textOf(result)).toContain(told);
    expect(textOf(result)).toContain('1 of 2 roles are verified');
    expect(keyStatus()).toBe(status);
  });

  it('leaves the key alone when verification fails', async () => {
    scene = await startScene();
    const refusal = { code: 'IDPRejectedClaim', status: 403, message: 'rejected' };
    scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', kind: refusal });
    const result = await scene.bootstrap({ 'retire-bootstrap-key': 'delete' });
    expect(result.outputs).toMatchObject({ verified: 'false', 'failure-code': 'ID_TOKEN_REJECTED', changes: '2' });
    expect(keyStatus()).toBe('Active');
  });

  it('has no effect in a plan', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({ mode: 'plan', 'retire-bootstrap-key': 'delete' });
    expect(textOf(result)).toContain('`retire-bootstrap-key` has no effect in `mode: plan`');
    expect(keyStatus()).toBe('Active');
  });

  it.each(['throttle', 'server-error', 'reset-before', 'reset-after'] as const)('survives %s', async (kind) => {
    scene = await startScene();
    scene.emulator.faults.add({ action: 'UpdateAccessKey', occurrence: 1, kind });
    const result = await scene.bootstrap({ 'retire-bootstrap-key': 'deactivate' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(keyStatus()).toBe('Inactive');
  });

  it('fails loudly when the key may not retire itself, with everything else reported', async () => {
    scene = await startScene();
    const limited = scene.account.addUser({
      name: 'limited',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', NotAction: 'iam:DeleteAccessKey', Resource: '*' }],
      },
    });
    const result = await scene.bootstrap({
      'aws-access-key-id': limited.accessKeyId,
      'aws-secret-access-key': limited.secretAccessKey,
      'retire-bootstrap-key': 'delete',
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ 'failure-code': 'KEY_NOT_RETIRED', verified: 'true', changes: '2' });
    expect(textOf(result)).toContain('not allowed to perform iam:DeleteAccessKey');
  });
});
