/** A refusal is final after one call, and the log holds the token's claims and a trust policy that really admits it. */

import { IAMClient, UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import { afterEach, describe, expect, it } from 'vitest';
import { ROLE_ARN, ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
afterEach(() => scene.close());

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };

function findPolicy(log: readonly string[]): string {
  const start = log.findIndex((line) => line.includes('The smallest trust policy that admits this run'));
  const end = log.indexOf('  }', start);
  return log.slice(start + 1, end + 1).join('\n');
}

async function writeTrust(document: string): Promise<void> {
  const { accessKeyId, secretAccessKey } = scene.admin;
  const client = new IAMClient({
    endpoint: scene.emulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId, secretAccessKey },
  });
  await client.send(new UpdateAssumeRolePolicyCommand({ RoleName: ROLE_NAME, PolicyDocument: document }));
  client.destroy();
}

describe('a refused token', () => {
  it.each([
    ['another branch', {}, { ref: 'refs/heads/feature/x' }, 'This run is for the branch `feature/x`'],
    ['an environment', {}, { environment: 'Production:V1' }, 'environment: Production:V1'],
    ['a pull request', {}, { event: 'pull_request', ref: 'refs/pull/1/merge' }, 'This run is a pull request'],
    ['a tag', {}, { ref: 'refs/tags/v1' }, 'This run is for the tag `v1`'],
    [
      'an immutable subject',
      { subjectFormat: 'immutable' },
      { ref: 'refs/heads/dev' },
      'This repository uses immutable subjects',
    ],
  ] as const)('of %s is explained, and the printed policy admits it', async (_, options, job, explanation) => {
    scene = await startScene(options);
    await scene.bootstrap();
    scene.takeActions();
    const refused = await scene.job(job).step(ASSUME);
    expect(refused.exitCode).toBe(1);
    expect(scene.takeActions()).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
    expect(refused.env).toEqual({});
    expect(refused.outputs).toEqual({ 'failure-code': 'ASSUME_NOT_AUTHORIZED' });
    const text = textOf(refused);
    expect(text).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(text).toContain(explanation);
    expect(text).toContain('repository_id        7654321');
    expect(text).not.toContain('jti');
    expect(refused.summary).toContain('The smallest trust policy that admits this run');

    await writeTrust(findPolicy(refused.log));
    const admitted = await scene.job(job).step(ASSUME);
    expect(textOf(admitted)).toContain('Assumed the role');
  });

  it('for an account without provider says which account and issuer', async () => {
    scene = await startScene();
    const trustPolicy = { Version: '2012-10-17', Statement: [] };
    scene.account.addRole({ name: ROLE_NAME, trustPolicy });
    const result = await scene.job().step(ASSUME);
    expect(result.outputs).toEqual({ 'failure-code': 'PROVIDER_MISSING' });
    expect(textOf(result)).toContain(
      'Account 111122223333 has no OIDC provider for https://token.actions.githubusercontent.com',
    );
  });

  it('for another audience says so', async () => {
    scene = await startScene();
    await scene.bootstrap();
    const result = await scene.job().step({ ...ASSUME, audience: 'https://example.com' });
    expect(result.outputs).toEqual({ 'failure-code': 'AUDIENCE_NOT_REGISTERED' });
  });

  it('that has expired, also when minted anew, names the clock that is off', async () => {
    scene = await startScene();
    await scene.bootstrap();
    const message = 'Token expired: current date/time 1 must be before the expiration date/time0';
    scene.emulator.faults.add({
      action: 'AssumeRoleWithWebIdentity',
      kind: { code: 'ExpiredTokenException', status: 400, message },
    });
    scene.emulator.clock.advance(-4 * 60 * 1000);
    scene.takeActions();
    const result = await scene.job().step(ASSUME);
    expect(result.outputs).toEqual({ 'failure-code': 'ID_TOKEN_EXPIRED' });
    expect(textOf(result)).toMatch(/This runner's clock is 2[34]\d s ahead of AWS's/u);
    const asked = ['IdToken', 'AssumeRoleWithWebIdentity'];
    expect(scene.takeActions()).toEqual([...asked, ...asked]);
  });

  it('asking for a longer session than the role allows names the limit', async () => {
    scene = await startScene();
    await scene.bootstrap();
    scene.takeActions();
    const result = await scene.job().step({ ...ASSUME, 'role-duration-seconds': '7200' });
    expect(result.outputs).toEqual({ 'failure-code': 'SESSION_DURATION_TOO_LONG' });
    expect(scene.takeActions()).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });
});
