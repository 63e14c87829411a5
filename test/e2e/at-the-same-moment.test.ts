/** Parallel runs, and changes by others during a run, end in one state, and no change is overwritten. */

import { expect, it } from 'vitest';
import {
  addFoundRole,
  canAssume,
  changeRole,
  findRole,
  POWER,
  permits,
  snapshotOf,
  statementsOf,
  VIEW_ONLY,
} from './found-account.ts';
import { onceCalled } from './interrupt.ts';
import { READ_ONLY, type Scene, startScene, textOf } from './scene.ts';

const DECLARED = {
  'policy-arns': `${READ_ONLY}\n${POWER}`,
  'inline-policies': `deploy: '${permits('s3:PutObject')}'`,
  'resource-tags': 'team: octo',
};
const MERGE = { ...DECLARED, adopt: 'merge' };

/** Enough time for many runs on a busy machine. */
const LONG_MS = 120_000;

async function withScene<T>(work: (scene: Scene) => Promise<T>, options: Parameters<typeof startScene>[0] = {}) {
  const scene = await startScene(options);
  try {
    return await work(scene);
  } finally {
    await scene.close();
  }
}

/** Everything declared exists, and nothing that others added is missing. */
async function expectMerged(scene: Scene): Promise<void> {
  expect(statementsOf(scene).map(({ Sid }) => Sid)).toEqual(['Legacy', 'GhOidcAws1']);
  expect([...(findRole(scene)?.attachedPolicies ?? [])].sort()).toEqual([POWER, READ_ONLY, VIEW_ONLY]);
  expect([...(findRole(scene)?.inlinePolicies.keys() ?? [])].sort()).toEqual(['deploy', 'theirs']);
  scene.takeActions();
  const again = await scene.bootstrap(DECLARED);
  expect(again.outputs, textOf(again)).toMatchObject({ changes: '0', verified: 'true' });
  expect(scene.takeWrites()).toEqual([]);
}

it.concurrent('three bootstraps of an empty account end in one state', () =>
  withScene(async (scene) => {
    const results = await Promise.all([1, 2, 3].map(() => scene.bootstrap({ 'policy-arns': READ_ONLY })));
    expect(results.map((result) => result.exitCode)).toEqual([0, 0, 0]);
    expect((await scene.bootstrap({ 'policy-arns': READ_ONLY })).outputs['changes']).toBe('0');
  }));

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

it.concurrent('a change of the trust policy in the middle of a merge is not overwritten', () =>
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
