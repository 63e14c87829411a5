/** One fault at any call of bootstrap or assume is survived; a hang ends at the deadline; nothing is exported unchecked. */

import { describe, expect, it } from 'vitest';
import { READ_ONLY, ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';

const CALLS = [
  'IdToken',
  'GetCallerIdentity',
  'GetOpenIDConnectProvider',
  'GetRole',
  'ListAttachedRolePolicies',
  'ListRolePolicies',
  'CreateOpenIDConnectProvider',
  'CreateRole',
  'AttachRolePolicy',
  'AssumeRoleWithWebIdentity',
] as const;
const KINDS = ['throttle', 'server-error', 'reset-before', 'reset-after'] as const;

async function withScene<T>(work: (scene: Scene) => Promise<T>): Promise<T> {
  const scene = await startScene();
  try {
    return await work(scene);
  } finally {
    await scene.close();
  }
}

describe('bootstrap', () => {
  const cases = CALLS.flatMap((action) => KINDS.map((kind) => [kind, action] as const));
  it.concurrent.each(cases)('survives %s at %s and reaches the same state', (kind, action) =>
    withScene(async (scene) => {
      scene.emulator.faults.add({ action, occurrence: 1, kind });
      const result = await scene.bootstrap({ 'policy-arns': READ_ONLY });
      expect(result.exitCode, textOf(result)).toBe(0);
      expect(result.outputs['verified']).toBe('true');
      const state = JSON.stringify(scene.account.snapshot());
      expect(state).toContain('repo:octo-org/octo-repo:ref:refs/heads/main');
      expect(state).toContain('ReadOnlyAccess');
      scene.takeActions();
      const again = await scene.bootstrap({ 'policy-arns': READ_ONLY });
      expect(again.outputs['changes']).toBe('0');
      expect(scene.takeWrites()).toEqual([]);
    }),
  );

  it.concurrent.each(['ConcurrentModification', 'EntityTemporarilyUnmodifiable'])('waits out %s', (code) =>
    withScene(async (scene) => {
      scene.emulator.faults.add({ action: 'CreateRole', occurrence: 1, kind: { code, status: 409, message: 'busy' } });
      expect((await scene.bootstrap()).outputs['verified']).toBe('true');
    }),
  );

  it('does not repeat a call that met an exhausted quota', () =>
    withScene(async (scene) => {
      const message = 'Cannot exceed quota for RolesPerAccount: 1000';
      scene.emulator.faults.add({ action: 'CreateRole', kind: { code: 'LimitExceeded', status: 409, message } });
      const result = await scene.bootstrap();
      expect(result.outputs['failure-code']).toBe('IAM_QUOTA_EXCEEDED');
      expect(textOf(result)).toContain(message);
      expect(scene.takeActions().filter((action) => action === 'CreateRole')).toHaveLength(1);
    }));

  it('started three times at once ends in one state', () =>
    withScene(async (scene) => {
      const results = await Promise.all([1, 2, 3].map(() => scene.bootstrap({ 'policy-arns': READ_ONLY })));
      expect(results.map((result) => result.exitCode)).toEqual([0, 0, 0]);
      expect((await scene.bootstrap({ 'policy-arns': READ_ONLY })).outputs['changes']).toBe('0');
    }));

  it('killed in the middle is completed by the next run', () =>
    withScene(async (scene) => {
      scene.emulator.faults.add({ action: 'AttachRolePolicy', occurrence: 1, kind: 'hang' });
      const inputs = {
        mode: 'bootstrap',
        'aws-region': 'us-east-1',
        'aws-access-key-id': scene.admin.accessKeyId,
        'aws-secret-access-key': scene.admin.secretAccessKey,
        'policy-arns': READ_ONLY,
      };
      const killed = await scene.job().step(inputs, { killAfterMs: 2500, killSignal: 'SIGKILL' });
      expect(killed.exitCode).not.toBe(0);
      const next = await scene.job().step(inputs);
      expect(next.outputs).toMatchObject({ changes: '1', verified: 'true' });
    }));
});

describe('assume', () => {
  const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
  const FAULTS = [
    ...(['IdToken', 'AssumeRoleWithWebIdentity'] as const).flatMap((action) =>
      KINDS.map((kind) => [kind, action] as const),
    ),
    [{ code: 'IDPCommunicationError', status: 400, message: 'could not be reached' }, 'AssumeRoleWithWebIdentity'],
    [
      {
        code: 'InvalidIdentityToken',
        status: 400,
        message: "Couldn't retrieve verification key from your identity provider,  please reference documentation",
      },
      'AssumeRoleWithWebIdentity',
    ],
    [{ code: 'ExpiredTokenException', status: 400, message: 'Token expired' }, 'AssumeRoleWithWebIdentity'],
    [{ code: 'IDPRejectedClaim', status: 403, message: 'rejected' }, 'AssumeRoleWithWebIdentity'],
  ] as const;

  it.concurrent.each(FAULTS)('survives %j at %s', (kind, action) =>
    withScene(async (scene) => {
      await scene.bootstrap();
      scene.emulator.faults.add({ action, occurrence: 1, kind });
      const result = await scene.job().step(ASSUME);
      expect(result.exitCode, textOf(result)).toBe(0);
      expect(result.env).toHaveProperty('AWS_SESSION_TOKEN');
    }),
  );

  it.concurrent.each([
    ['IdToken', "The request for the job's ID token was under way."],
    ['AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithWebIdentity was under way.'],
  ])('ends at the deadline when %s hangs, says so, and exports nothing', (action, sentence) =>
    withScene(async (scene) => {
      scene.emulator.faults.add({ action, kind: 'hang' });
      const result = await scene.job().step({ ...ASSUME, 'action-timeout-s': '4' });
      expect(result).toMatchObject({ exitCode: 1, isTimeout: false, env: {} });
      expect(result.outputs).toEqual({ 'failure-code': 'DEADLINE_EXCEEDED' });
      expect(textOf(result)).toContain(`The step did not finish within 4 s. ${sentence}`);
    }),
  );

  it.concurrent.each([
    ['throttle', 'AWS_THROTTLED'],
    ['server-error', 'AWS_UNAVAILABLE'],
    ['reset-before', 'AWS_UNREACHABLE'],
    [
      { code: 'RegionDisabledException', status: 403, message: 'STS is not activated in this region' },
      'REGION_DISABLED',
    ],
    [{ code: 'SomethingNew', status: 400, message: 'never seen' }, 'AWS_UNKNOWN_ERROR'],
  ] as const)('with retries off, %j is %s after one call', (kind, code) =>
    withScene(async (scene) => {
      scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', kind });
      const result = await scene.job().step({ ...ASSUME, 'disable-retry': 'true' });
      expect(result.outputs).toEqual({ 'failure-code': code });
      expect(scene.takeActions()).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
    }),
  );

  it('fails when nobody listens, and says where', () =>
    withScene(async (scene) => {
      const env = { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9' };
      const result = await scene.job().step({ ...ASSUME, 'retry-max-attempts': '2' }, { env });
      expect(result.outputs).toEqual({ 'failure-code': 'AWS_UNREACHABLE' });
      expect(textOf(result)).toContain('ECONNREFUSED');
    }));
});
