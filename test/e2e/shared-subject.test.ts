/** Two environments with one subject: the trust policy tells them apart where AWS can, and elsewhere the report says so. */

import { expect, it } from 'vitest';
import { openScene } from './found-account.ts';
import { ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';

const assume = (scene: Scene, environment: string) =>
  scene.job({ environment }).step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });

it('only the environment that is named can assume the role', async () => {
  const scene = await openScene();
  const result = await scene.bootstrap({ environments: 'prod:eu' });
  expect(result.exitCode, textOf(result)).toBe(0);
  expect(textOf(result)).toMatch(/environment prod:eu +✔/u);
  expect(textOf(result)).toMatch(/environment prod%3Aeu, which has the same subject +✖ +`environment`/u);
  expect((await assume(scene, 'prod:eu')).exitCode).toBe(0);
  const other = await assume(scene, 'prod%3Aeu');
  expect(other.outputs['failure-code']).toBe('ASSUME_NOT_AUTHORIZED');
  expect((await scene.bootstrap({ environments: 'prod:eu' })).outputs['changes']).toBe('0');
});

it('where AWS has no key for the environment, both can, and an administrator is refused', async () => {
  const scene = await startScene({ issuer: 'https://token.actions.githubusercontent.com/octo' });
  try {
    const plan = await scene.bootstrap({ mode: 'plan', environments: 'prod:eu' });
    expect(textOf(plan)).toMatch(/environment prod%3Aeu, which has the same subject +✔/u);
    const policy = 'arn:aws:iam::aws:policy/AdministratorAccess';
    const admin = await scene.bootstrap({ environments: 'prod:eu', 'policy-arns': policy });
    expect(admin.outputs['failure-code'], textOf(admin)).toBe('TRUST_TOO_LOOSE');
    expect(textOf(admin)).toMatch(/lint rules? .*T15/u);
    expect(scene.takeWrites()).toEqual([]);
  } finally {
    await scene.close();
  }
});
