/** Two parallel runs share a role: the slower one keeps what the faster one added. */

import { expect, it, onTestFinished } from 'vitest';
import type { RoleOptions } from '../../emulator/aws/fixtures.ts';
import { changeRole, findRole, openScene, snapshotOf, statementsOf, tagsOf } from './found-account.ts';
import { onceCalled } from './interrupt.ts';
import { READ_ONLY, ROLE_NAME, textOf } from './scene.ts';

const MERGE = { adopt: 'merge', 'policy-arns': READ_ONLY };
const FOUND_STATEMENTS = [
  { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
] as const;
const FOUND: RoleOptions = {
  name: ROLE_NAME,
  trustPolicy: {
    Version: '2012-10-17',
    Statement: FOUND_STATEMENTS,
  },
};

it('a run that sees the role before, and its policies after another run has merged, keeps what is ours', async () => {
  const fast = await openScene();
  fast.account.addProvider();
  fast.account.addRole(FOUND);
  await fast.bootstrap(MERGE);
  const added = tagsOf(fast)['gh-oidc-aws:added']?.split(' ') ?? [];

  const scene = await openScene();
  scene.account.addProvider();
  scene.account.addRole(FOUND);
  const before = snapshotOf(scene);
  // The list of policies comes late, when the other run is done.
  scene.emulator.faults.add({ action: 'ListAttachedRolePolicies', occurrence: 1, kind: 'throttle' });
  scene.emulator.faults.add({ action: 'ListAttachedRolePolicies', occurrence: 2, kind: 'throttle' });
  const finishFast = (): void =>
    changeRole(scene, {
      trustPolicy: findRole(fast)?.trustPolicy ?? '',
      tags: tagsOf(fast),
      attachedPolicies: [READ_ONLY],
    });
  onTestFinished(onceCalled(scene, 'GetRole', finishFast));
  const slow = await scene.bootstrap(MERGE);
  expect(slow.exitCode, textOf(slow)).toBe(0);
  expect(tagsOf(scene)['gh-oidc-aws:added']?.split(' ').sort()).toEqual([...added].sort());
  await scene.bootstrap({ mode: 'teardown' });
  expect(findRole(scene)).toMatchObject({ attachedPolicies: [], tags: [] });
  expect(snapshotOf(scene).replace(/"id":"AROA[^"]*"/u, '')).toBe(before.replace(/"id":"AROA[^"]*"/u, ''));
});

it('a trust policy that another writer overwrites right after the merge is merged again, with what that writer added', async () => {
  const scene = await openScene();
  scene.account.addProvider();
  scene.account.addRole(FOUND);
  const lambda = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' } as const;
  // The other writer has read the role before, so it does not know the merged statement.
  const overwrite = (): void =>
    changeRole(scene, { trustPolicy: { Version: '2012-10-17', Statement: [...FOUND_STATEMENTS, lambda] } });
  onTestFinished(onceCalled(scene, 'UpdateAssumeRolePolicy', () => setTimeout(overwrite, 200)));
  const result = await scene.bootstrap({ ...MERGE, verify: 'false' });
  expect(result.exitCode, textOf(result)).toBe(0);
  expect(textOf(result)).toContain('another run has changed it');
  expect(statementsOf(scene).map(({ Sid, Principal }) => Sid ?? Principal)).toEqual([
    { Service: 'ec2.amazonaws.com' },
    { Service: 'lambda.amazonaws.com' },
    'GhOidcAws1',
  ]);
});

it('a trust policy that IAM returns late is waited for, not written again', async () => {
  const scene = await openScene();
  scene.account.addProvider();
  scene.account.addRole(FOUND);
  const before = findRole(scene)?.trustPolicy ?? '';
  let merged: string | undefined;
  // What a lagging replica shows: the old policy for a moment, then the new one.
  const lag = (): void => {
    setTimeout(() => {
      merged = findRole(scene)?.trustPolicy;
      changeRole(scene, { trustPolicy: before });
      setTimeout(() => changeRole(scene, { trustPolicy: merged ?? '' }), 1500);
    }, 200);
  };
  onTestFinished(onceCalled(scene, 'UpdateAssumeRolePolicy', lag));
  scene.takeWrites();
  const result = await scene.bootstrap({ ...MERGE, verify: 'false' });
  expect(result.exitCode, textOf(result)).toBe(0);
  expect(scene.takeWrites().filter((action) => action === 'UpdateAssumeRolePolicy')).toHaveLength(1);
  expect(findRole(scene)?.trustPolicy).toBe(merged);
});
