/** One fault at any call of a merge or a teardown: it is survived, or the step says what is done and the next run goes on. */

import { describe, expect, it } from 'vitest';
import type { Fault, FaultKind } from '../../src/emulator/faults.ts';
import { canAssume, changeRole, findRole, snapshotOf, statementsOf } from './found-account.ts';
import { killAt, onceCalled } from './interrupt.ts';
import { READ_ONLY, ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

const VIEW_ONLY = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';
const POWER = 'arn:aws:iam::aws:policy/PowerUserAccess';

const permits = (action: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: 'arn:aws:s3:::octo/*' }],
  });

const DECLARED = {
  'policy-arns': `${READ_ONLY}\n${POWER}`,
  'inline-policies': `deploy: '${permits('s3:PutObject')}'`,
  'resource-tags': 'team: octo',
};
const MERGE = { ...DECLARED, adopt: 'merge' };
const TEARDOWN = { mode: 'teardown', 'remove-provider': 'true' };

const BUSY: FaultKind = { code: 'ConcurrentModification', status: 409, message: 'busy' };
const TRANSIENT = ['throttle', 'server-error', 'reset-before', 'reset-after', BUSY] as const;

/** Many runs in a row, on a machine that may be busy. */
const LONG_MS = 120_000;

/** In the order in which they come. */
const READS = [
  'GetOpenIDConnectProvider',
  'GetRole',
  'ListAttachedRolePolicies',
  'ListRolePolicies',
  'GetRolePolicy',
] as const;
const MERGE_WRITES = [
  'CreateOpenIDConnectProvider',
  'TagRole',
  'UpdateAssumeRolePolicy',
  'AttachRolePolicy',
  'PutRolePolicy',
] as const;
const TEARDOWN_WRITES = ['DeleteRolePolicy', 'DetachRolePolicy', 'DeleteRole', 'DeleteOpenIDConnectProvider'] as const;
const UNMERGE_WRITES = [
  'UpdateAssumeRolePolicy',
  'DetachRolePolicy',
  'DeleteRolePolicy',
  'UntagRole',
  'DeleteOpenIDConnectProvider',
] as const;

async function withScene<T>(work: (scene: Scene) => Promise<T>, options: Parameters<typeof startScene>[0] = {}) {
  const scene = await startScene(options);
  try {
    return await work(scene);
  } finally {
    await scene.close();
  }
}

/** A role with a history; gives the user who assumes it the old way. */
function addFoundRole(scene: Scene) {
  const legacy = scene.account.addUser({ name: 'legacy' });
  scene.account.addRole({
    name: ROLE_NAME,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [{ Sid: 'Legacy', Effect: 'Allow', Principal: { AWS: legacy.userArn }, Action: 'sts:AssumeRole' }],
    },
    description: 'Made by hand',
    tags: { owner: 'somebody' },
    attachedPolicies: [VIEW_ONLY],
    inlinePolicies: { theirs: permits('s3:GetObject') },
  });
  return legacy;
}

function addFaults(scene: Scene, actions: readonly string[], fault: Omit<Fault, 'action'>): void {
  for (const action of actions) scene.emulator.faults.add({ action, ...fault });
}

/** Nothing declared is missing, and nothing of the others is. */
async function expectMerged(scene: Scene): Promise<void> {
  expect(statementsOf(scene).map(({ Sid }) => Sid)).toEqual(['Legacy', 'GhOidcAws1']);
  expect([...(findRole(scene)?.attachedPolicies ?? [])].sort()).toEqual([POWER, READ_ONLY, VIEW_ONLY]);
  expect([...(findRole(scene)?.inlinePolicies.keys() ?? [])].sort()).toEqual(['deploy', 'theirs']);
  scene.takeActions();
  const again = await scene.bootstrap(DECLARED);
  expect(again.outputs, textOf(again)).toMatchObject({ changes: '0', verified: 'true' });
  expect(scene.takeWrites()).toEqual([]);
}

describe('a transient fault at every call', () => {
  it.concurrent.each(TRANSIENT)(
    '%j of a merge and of its teardown is survived in the same run',
    (kind) =>
      withScene(async (scene) => {
        addFoundRole(scene);
        const before = snapshotOf(scene);
        const shared = typeof kind === 'object' ? [] : [...READS, 'IdToken', 'AssumeRoleWithWebIdentity'];
        addFaults(scene, [...shared, ...MERGE_WRITES], { occurrence: 1, kind });
        const merged = await scene.bootstrap(MERGE);
        expect(merged.exitCode, textOf(merged)).toBe(0);
        expect(merged.outputs['verified']).toBe('true');
        scene.emulator.faults.clear();
        await expectMerged(scene);
        addFaults(scene, [...shared, 'ListRoles', ...UNMERGE_WRITES], { occurrence: 1, kind });
        const result = await scene.bootstrap(TEARDOWN);
        expect(result.exitCode, textOf(result)).toBe(0);
        expect(snapshotOf(scene)).toBe(before);
      }),
    LONG_MS,
  );

  it.concurrent.each(['throttle', 'reset-after', BUSY] as const)(
    '%j of the teardown of a role of our own is survived in the same run',
    (kind) =>
      withScene(async (scene) => {
        const before = snapshotOf(scene);
        await scene.bootstrap(DECLARED);
        const shared = typeof kind === 'object' ? [] : [...READS, 'ListRoles', 'IdToken'];
        addFaults(scene, [...shared, ...TEARDOWN_WRITES], { occurrence: 1, kind });
        const result = await scene.bootstrap(TEARDOWN);
        expect(result.exitCode, textOf(result)).toBe(0);
        expect(snapshotOf(scene)).toBe(before);
      }),
    LONG_MS,
  );
});

/** Runs of which each ends at the next write, and so begins where the one before it ended. */
async function climb(
  scene: Scene,
  writes: readonly string[],
  kind: FaultKind,
  code: string,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  for (const action of writes) {
    scene.emulator.faults.add({ action, kind });
    const result = await scene.bootstrap(inputs);
    expect(result.exitCode, `${action}: ${textOf(result)}`).toBe(1);
    expect(result.outputs['failure-code'], `${action}: ${textOf(result)}`).toBe(code);
    expect(textOf(result)).toContain(action);
    scene.emulator.faults.clear();
  }
}

describe('a fault that stays, at one write after the other', () => {
  it.concurrent.each([
    ['access-denied', 'IAM_ACCESS_DENIED', {}],
    [BUSY, 'IAM_BUSY', { 'disable-retry': 'true' }],
  ] as const)(
    '%j of a merge: every run says where it ended, and the last one completes it',
    (kind, code, inputs) =>
      withScene(async (scene) => {
        const legacy = addFoundRole(scene);
        await climb(scene, MERGE_WRITES, kind, code, { ...MERGE, ...inputs });
        expect(await canAssume(scene, legacy)).toBe(true);
        const last = await scene.bootstrap(DECLARED);
        expect(last.outputs, textOf(last)).toMatchObject({ changes: '1', verified: 'true' });
        await expectMerged(scene);
      }),
    LONG_MS,
  );

  it.concurrent(
    'a hang in a merge ends at the deadline, which says what is done, and the next run completes it',
    () =>
      withScene(async (scene) => {
        addFoundRole(scene);
        addFaults(scene, ['AttachRolePolicy'], { kind: 'hang' });
        const result = await scene.bootstrap({ ...MERGE, 'action-timeout-s': '10' });
        expect(result.outputs['failure-code'], textOf(result)).toBe('DEADLINE_EXCEEDED');
        const text = textOf(result);
        expect(text).toContain('iam:AttachRolePolicy was under way.');
        expect(text).toContain('Done: update trust policy');
        expect(text.slice(text.indexOf('Not done:'))).toContain('attach policy');
        scene.emulator.faults.clear();
        expect((await scene.bootstrap(DECLARED)).outputs['verified']).toBe('true');
        await expectMerged(scene);
      }),
    LONG_MS,
  );

  it.concurrent('a refusal in a teardown: the last run completes it', () =>
    withScene(async (scene) => {
      const before = snapshotOf(scene);
      await scene.bootstrap(DECLARED);
      await climb(scene, TEARDOWN_WRITES, 'access-denied', 'IAM_ACCESS_DENIED', TEARDOWN);
      const last = await scene.bootstrap(TEARDOWN);
      expect(last.outputs, textOf(last)).toMatchObject({ changes: '1' });
      expect(snapshotOf(scene)).toBe(before);
    }));

  it.concurrent('a refusal in the teardown of a merge: the last run completes it', () =>
    withScene(async (scene) => {
      addFoundRole(scene);
      const before = snapshotOf(scene);
      await scene.bootstrap(MERGE);
      await climb(scene, UNMERGE_WRITES, 'access-denied', 'IAM_ACCESS_DENIED', TEARDOWN);
      const last = await scene.bootstrap(TEARDOWN);
      expect(last.outputs, textOf(last)).toMatchObject({ changes: '1' });
      expect(snapshotOf(scene)).toBe(before);
    }));

  it.concurrent('a refusal while the account is read is named before anything is written', () =>
    withScene(async (scene) => {
      addFoundRole(scene);
      const before = snapshotOf(scene);
      for (const action of READS) {
        scene.emulator.faults.add({ action, kind: 'access-denied' });
        const result = await scene.bootstrap(MERGE);
        expect(result.outputs['failure-code'], `${action}: ${textOf(result)}`).toBe('IAM_UNREADABLE');
        expect(textOf(result)).toContain(`iam:${action}`);
        scene.emulator.faults.clear();
      }
      expect(snapshotOf(scene)).toBe(before);
    }));
});

describe('killed', () => {
  it.concurrent.each([
    ['merge', MERGE_WRITES],
    ['replace', ['CreateOpenIDConnectProvider', 'UpdateRole', 'TagRole', 'UpdateAssumeRolePolicy', 'AttachRolePolicy']],
  ] as const)(
    'at one write of `adopt: %s` after the other, the last run completes it',
    (adopt, writes) =>
      withScene(async (scene) => {
        const legacy = addFoundRole(scene);
        for (const action of writes) {
          const killed = await killAt(scene, action, { ...DECLARED, adopt });
          expect(killed.exitCode, `${action}: ${textOf(killed)}`).toBeNull();
        }
        const last = await scene.bootstrap({ ...DECLARED, adopt });
        expect(last.outputs, textOf(last)).toMatchObject({ verified: 'true' });
        if (adopt === 'merge') await expectMerged(scene);
        else expect(statementsOf(scene)).toMatchObject([{ Action: 'sts:AssumeRoleWithWebIdentity' }]);
        expect(await canAssume(scene, legacy)).toBe(adopt === 'merge');
        expect((await scene.bootstrap(DECLARED)).outputs['changes']).toBe('0');
      }),
    LONG_MS,
  );
});

describe('at the same moment', () => {
  it.concurrent.each([0, 40])(
    'three merges end in one state that a teardown gives back (%i ms a call)',
    (latencyMs) =>
      withScene(
        async (scene) => {
          const legacy = addFoundRole(scene);
          scene.account.addProvider();
          const before = snapshotOf(scene);
          const results = await Promise.all([1, 2, 3].map(() => scene.bootstrap(MERGE)));
          expect(
            results.map(({ exitCode }) => exitCode),
            results.map(textOf).join('\n'),
          ).toEqual([0, 0, 0]);
          await expectMerged(scene);
          expect(await canAssume(scene, legacy)).toBe(true);
          const result = await scene.bootstrap({ mode: 'teardown' });
          expect(result.exitCode, textOf(result)).toBe(0);
          expect(snapshotOf(scene)).toBe(before);
        },
        { latencyMs },
      ),
    LONG_MS,
  );

  it.concurrent('somebody who changes the trust policy in the middle of a merge is not overwritten', () =>
    withScene(
      async (scene) => {
        addFoundRole(scene);
        const added = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
        const stop = onceCalled(scene, 'TagRole', () =>
          changeRole(scene, {
            trustPolicy: JSON.stringify({ Version: '2012-10-17', Statement: [...statementsOf(scene), added] }),
          }),
        );
        const result = await scene.bootstrap(MERGE);
        stop();
        const next = result.exitCode === 0 ? result : await scene.bootstrap(MERGE);
        if (next !== result) expect(result.outputs['failure-code'], textOf(result)).toBe('WORLD_MOVED');
        expect(next.outputs, textOf(next)).toMatchObject({ verified: 'true' });
        expect(statementsOf(scene).map(({ Sid }) => Sid)).toEqual(['Legacy', undefined, 'GhOidcAws1']);
      },
      { latencyMs: 60 },
    ));
});
