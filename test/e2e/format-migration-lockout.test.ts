/** A format migration of a role whose runs are those of an environment, while bootstrap runs on a branch. */

import { describe, expect, it } from 'vitest';
import { openScene } from './found-account.ts';
import { ROLE_ARN, type Scene, textOf } from './scene.ts';

async function isAdmitted(scene: Scene, job: Parameters<Scene['job']>[0]): Promise<boolean> {
  const result = await scene.job(job).step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
  if (result.exitCode !== 0) expect(result.outputs['failure-code'], textOf(result)).toBe('ASSUME_NOT_AUTHORIZED');
  return result.exitCode === 0;
}

describe('format migration', () => {
  it('does not lock out the environments whose runs use the role, though bootstrap runs elsewhere', async () => {
    const scene = await openScene();
    const production = { environment: 'production' };
    await scene.bootstrap({ environments: 'production' });
    expect(await isAdmitted(scene, production)).toBe(true);
    await scene.bootstrap({ environments: 'production', 'subject-format': 'immutable' });
    expect(await isAdmitted(scene, production)).toBe(true);
    const subject = { useDefault: true, useImmutableSubject: true };
    scene.emulator.github.updateRepository('octo-org/octo-repo', { subject });
    expect(await isAdmitted(scene, production)).toBe(true);
  });
});
