/** Two parallel runs share a role: the slower one keeps what the faster one added. */

import { expect, it, onTestFinished } from 'vitest';
import type { RoleOptions } from '../../emulator/aws/fixtures.ts';
import { changeRole, findRole, openScene, snapshotOf, tagsOf } from './found-account.ts';
import { onceCalled } from './interrupt.ts';
import { READ_ONLY, ROLE_NAME, textOf } from './scene.ts';

const MERGE = { adopt: 'merge', 'policy-arns': READ_ONLY };
const FOUND: RoleOptions = {
  name: ROLE_NAME,
  trustPolicy: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
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
