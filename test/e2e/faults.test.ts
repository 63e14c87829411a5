/** Specific faults: each is retried or reported as what it is. The fault matrix covers what all faults have in common. */

import { describe, expect, it } from 'vitest';
import { deadlineAt } from './deadline.ts';
import { addFoundRole, permits, snapshotOf } from './found-account.ts';
import { READ_ONLY, ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';

async function withScene<T>(work: (scene: Scene) => Promise<T>): Promise<T> {
  const scene = await startScene();
  try {
    return await work(scene);
  } finally {
    await scene.close();
  }
}

describe('bootstrap', () => {
  it.concurrent('waits while another change to the role is in progress', () =>
    withScene(async (scene) => {
      const kind = { code: 'EntityTemporarilyUnmodifiable', status: 409, message: 'busy' };
      scene.emulator.faults.add({ action: 'CreateRole', occurrence: 1, kind });
      expect((await scene.bootstrap()).outputs['verified']).toBe('true');
    }));

  it('says that a refusal without a code did not come from AWS', () =>
    withScene(async (scene) => {
      scene.emulator.faults.add({ action: 'GetRole', kind: 'unnamed-error' });
      const result = await scene.bootstrap();
      expect(result.outputs).toEqual({ 'failure-code': 'AWS_UNKNOWN_ERROR' });
      expect(textOf(result)).toContain('iam:GetRole failed with an unreadable response');
      expect(textOf(result)).not.toContain('Deserialization');
    }));

  it('does not retry a call that exceeds a quota', () =>
    withScene(async (scene) => {
      const message = 'Cannot exceed quota for RolesPerAccount: 1000';
      scene.emulator.faults.add({ action: 'CreateRole', kind: { code: 'LimitExceeded', status: 409, message } });
      const result = await scene.bootstrap();
      expect(result.outputs['failure-code']).toBe('IAM_QUOTA_EXCEEDED');
      expect(textOf(result)).toContain(message);
      expect(scene.takeActions().filter((action) => action === 'CreateRole')).toHaveLength(1);
    }));

  it.concurrent('that hangs ends at the deadline, and the error says what is done and what is not', () =>
    withScene(async (scene) => {
      addFoundRole(scene);
      scene.emulator.faults.add({ action: 'AttachRolePolicy', kind: 'hang' });
      const inputs = { 'policy-arns': READ_ONLY, adopt: 'merge' };
      const deadline = deadlineAt(scene, 'AttachRolePolicy');
      const result = await scene.bootstrap({ ...inputs, ...deadline.inputs }, { env: deadline.env });
      expect(result.outputs['failure-code'], textOf(result)).toBe('DEADLINE_EXCEEDED');
      const text = textOf(result);
      expect(text).toContain('Done: update trust policy');
      expect(text.slice(text.indexOf('Not done:'))).toContain('attach policy');
    }));

  it.concurrent('without permission to read the account names the permission before any write', () =>
    withScene(async (scene) => {
      addFoundRole(scene);
      const before = snapshotOf(scene);
      const inputs = {
        'policy-arns': READ_ONLY,
        'inline-policies': `deploy: '${permits('s3:PutObject')}'`,
        adopt: 'merge',
      };
      for (const action of [
        'GetOpenIDConnectProvider',
        'GetRole',
        'ListAttachedRolePolicies',
        'ListRolePolicies',
        'GetRolePolicy',
      ]) {
        scene.emulator.faults.add({ action, kind: 'access-denied' });
        const result = await scene.bootstrap(inputs);
        expect(result.outputs['failure-code'], `${action}: ${textOf(result)}`).toBe('IAM_UNREADABLE');
        expect(textOf(result)).toContain(`iam:${action}`);
        scene.emulator.faults.clear();
      }
      expect(snapshotOf(scene)).toBe(before);
    }));
});

it.concurrent.each(['empty', 'page'] as const)(
  'a %s response to the list of roles does not remove a provider',
  (kind) =>
    withScene(async (scene) => {
      await scene.bootstrap();
      const before = snapshotOf(scene);
      scene.emulator.faults.add({ action: 'ListRoles', kind });
      const inputs = { mode: 'teardown', 'remove-provider': 'true', 'retry-max-attempts': '2' };
      const result = await scene.bootstrap(inputs);
      expect(result.outputs['failure-code'], textOf(result)).toBe('AWS_UNREACHABLE');
      expect(snapshotOf(scene)).toBe(before);
    }),
);

describe('assume', () => {
  const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
  const PASSING = [
    { code: 'IDPCommunicationError', status: 400, message: 'could not be reached' },
    {
      code: 'InvalidIdentityToken',
      status: 400,
      message: "Couldn't retrieve verification key from your identity provider,  please reference documentation",
    },
    { code: 'ExpiredTokenException', status: 400, message: 'Token expired' },
    { code: 'IDPRejectedClaim', status: 403, message: 'rejected' },
  ] as const;

  it.concurrent.each(PASSING)('survives $code', (kind) =>
    withScene(async (scene) => {
      await scene.bootstrap();
      scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', occurrence: 1, kind });
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
      const deadline = deadlineAt(scene, action);
      const result = await scene.job().step({ ...ASSUME, ...deadline.inputs }, { env: deadline.env });
      expect(result).toMatchObject({ exitCode: 1, isTimeout: false, env: {} });
      expect(result.outputs).toEqual({ 'failure-code': 'DEADLINE_EXCEEDED' });
      expect(textOf(result)).toContain(`The step did not finish within 3600 s. ${sentence}`);
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
  ] as const)(
    'with retries off, %j is %s after the attempts of the SDK: three for transient errors, one for all others',
    (kind, code) =>
      withScene(async (scene) => {
        scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', kind });
        const result = await scene.job().step({ ...ASSUME, 'disable-retry': 'true' });
        expect(result.outputs).toEqual({ 'failure-code': code });
        const attempts = typeof kind === 'string' ? 3 : 1;
        const calls = Array.from({ length: attempts }, () => 'AssumeRoleWithWebIdentity');
        expect(scene.takeActions()).toEqual(['IdToken', ...calls]);
      }),
  );

  it('fails if the connection is refused, and says where', () =>
    withScene(async (scene) => {
      const env = { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9' };
      const result = await scene.job().step({ ...ASSUME, 'retry-max-attempts': '2' }, { env });
      expect(result.outputs).toEqual({ 'failure-code': 'AWS_UNREACHABLE' });
      expect(textOf(result)).toContain('ECONNREFUSED');
    }));
});
