/** A repository changes its subject format: every run stays admitted, and the old subjects are removed at the end. */

import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { openScene, statementsOf } from './found-account.ts';
import { ROLE_ARN, ROLE_NAME, type Scene, textOf } from './scene.ts';

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const CLASSIC = 'repo:octo-org/octo-repo:ref:refs/heads/main';
const IMMUTABLE = 'repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main';
const IMMUTABLE_WANTED = { 'subject-format': 'immutable' };

function flip(scene: Scene, format: 'classic' | 'immutable'): void {
  const subject = { useDefault: true, useImmutableSubject: format === 'immutable' };
  scene.emulator.github.updateRepository('octo-org/octo-repo', { subject });
}

/** The subjects that our statements name, sorted. */
function subjects(scene: Scene): readonly string[] {
  const tests = statementsOf(scene).flatMap(({ Condition = {} }) => Object.values(Condition));
  const values = tests.flatMap((test) => [test['token.actions.githubusercontent.com:sub'] ?? []].flat());
  return [...new Set(values.map(String))].sort();
}

async function isAdmitted(scene: Scene, job: Parameters<Scene['job']>[0] = {}): Promise<boolean> {
  const result = await scene.job(job).step(ASSUME);
  if (result.exitCode !== 0) expect(result.outputs['failure-code'], textOf(result)).toBe('ASSUME_NOT_AUTHORIZED');
  return result.exitCode === 0;
}

/** Whether AWS would admit a token with this subject, all other claims being those of a run of the default branch. */
async function isSubjectAdmitted(scene: Scene, sub: string): Promise<boolean> {
  const { github, url } = scene.emulator;
  const job = github.startJob({ repository: 'octo-org/octo-repo' });
  const sts = new STSClient({ endpoint: url, region: 'us-east-1', maxAttempts: 1 });
  const token = github.mintToken(job, 'sts.amazonaws.com', { sub });
  const request = { RoleArn: ROLE_ARN, RoleSessionName: 'octo', WebIdentityToken: token };
  try {
    await sts.send(new AssumeRoleWithWebIdentityCommand(request));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'AccessDenied') return false;
    throw error;
  }
}

describe('a repository that is about to mint immutable subjects', () => {
  it('is trusted in both formats until it does, and then only in the new one', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    expect(subjects(scene)).toEqual([CLASSIC]);

    const announced = await scene.bootstrap(IMMUTABLE_WANTED);
    expect(announced.outputs, textOf(announced)).toMatchObject({ changes: '1', verified: 'true' });
    expect(announced.annotations.map(({ message }) => message).join('\n')).toContain(
      'so the trust policy admits both formats for now',
    );
    expect(subjects(scene)).toEqual([CLASSIC, IMMUTABLE]);
    expect(await isAdmitted(scene)).toBe(true);
    scene.takeActions();
    const again = await scene.bootstrap(IMMUTABLE_WANTED);
    expect(again.outputs).toMatchObject({ changes: '0', drift: 'false', verified: 'true' });
    expect(scene.takeWrites()).toEqual([]);

    flip(scene, 'immutable');
    expect(await isAdmitted(scene)).toBe(true);
    const flipped = await scene.bootstrap(IMMUTABLE_WANTED);
    expect(flipped.outputs).toMatchObject({ changes: '1', verified: 'true' });
    expect(JSON.parse(flipped.outputs['plan'] ?? '')).toMatchObject({
      steps: [{ kind: 'update-trust', widens: false }],
    });
    expect(subjects(scene)).toEqual([IMMUTABLE]);
    expect(await isAdmitted(scene)).toBe(true);
    expect(await isSubjectAdmitted(scene, IMMUTABLE)).toBe(true);
    expect(await isSubjectAdmitted(scene, CLASSIC)).toBe(false);
    expect((await scene.bootstrap(IMMUTABLE_WANTED)).outputs['changes']).toBe('0');
    expect((await scene.bootstrap()).outputs['changes']).toBe('0');
  });

  it('has both formats in the plan', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    const plan = await scene.bootstrap({ ...IMMUTABLE_WANTED, mode: 'plan' });
    expect(JSON.parse(plan.outputs['plan'] ?? '')).toMatchObject({ steps: [{ kind: 'update-trust', widens: true }] });
    expect(plan.summary).toMatch(/^\+ +"repo:octo-org@1234567\/octo-repo@7654321:ref:refs\/heads\/main"$/mu);
    expect(subjects(scene)).toEqual([CLASSIC]);
    const applied = await scene.bootstrap(IMMUTABLE_WANTED);
    expect(applied.outputs['plan']).toBe(plan.outputs['plan']);
  });

  it('keeps both formats on a shared role', async () => {
    const scene = await openScene();
    scene.account.addRole({
      name: ROLE_NAME,
      trustPolicy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
    });
    await scene.bootstrap({ adopt: 'merge' });
    await scene.bootstrap(IMMUTABLE_WANTED);
    expect(subjects(scene)).toEqual([CLASSIC, IMMUTABLE]);
    expect((await scene.bootstrap(IMMUTABLE_WANTED)).outputs['changes']).toBe('0');
    flip(scene, 'immutable');
    await scene.bootstrap();
    expect(subjects(scene)).toEqual([IMMUTABLE]);
    expect(statementsOf(scene)).toHaveLength(2);
  });

  it('gets a new role with only the declared format, and a warning that its runs do not match yet', async () => {
    const scene = await openScene();
    const result = await scene.bootstrap(IMMUTABLE_WANTED);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verified: 'not-applicable' } });
    expect(subjects(scene)).toEqual([IMMUTABLE]);
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain(
      'GitHub issues classic subjects for this repository',
    );
  });

  it('can also go back', async () => {
    const scene = await openScene({ subjectFormat: 'immutable' });
    await scene.bootstrap();
    await scene.bootstrap({ 'subject-format': 'classic' });
    expect(subjects(scene)).toEqual([CLASSIC, IMMUTABLE]);
    expect(await isAdmitted(scene)).toBe(true);
    flip(scene, 'classic');
    expect((await scene.bootstrap({ 'subject-format': 'classic' })).outputs['verified']).toBe('true');
    expect(subjects(scene)).toEqual([CLASSIC]);
  });
});

describe('`subject-format: auto`', () => {
  it('follows the token, whose runs are refused in between', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    flip(scene, 'immutable');
    expect(await isAdmitted(scene)).toBe(false);
    const result = await scene.bootstrap();
    expect(result.outputs, textOf(result)).toMatchObject({ changes: '1', verified: 'true' });
    expect(subjects(scene)).toEqual([IMMUTABLE]);
    expect(await isAdmitted(scene)).toBe(true);
    expect(await isSubjectAdmitted(scene, CLASSIC)).toBe(false);
  });
});

describe('`subject-format: both`', () => {
  it('admits either format, before and after, and nothing changes at the flip', async () => {
    const scene = await openScene();
    const both = { 'subject-format': 'both' };
    await scene.bootstrap(both);
    expect(await isAdmitted(scene)).toBe(true);
    flip(scene, 'immutable');
    expect(await isAdmitted(scene)).toBe(true);
    expect((await scene.bootstrap(both)).outputs).toMatchObject({ changes: '0', verified: 'true' });
    expect(subjects(scene)).toEqual([CLASSIC, IMMUTABLE]);
  });
});
