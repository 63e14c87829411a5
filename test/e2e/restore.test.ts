/** The post step restores the previous variables, in order, whatever happened in between, and only for its own main step. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onceCalled } from './interrupt.ts';
import { ROLE_ARN, type Scene, type SceneJob, startScene, textOf } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
});
afterEach(() => scene.close());

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' };
const BEFORE = {
  AWS_ACCESS_KEY_ID: 'AKIAEARLIEREXAMPLE00',
  AWS_SECRET_ACCESS_KEY: 'earlier-secret-key-of-the-job-0000000000',
  AWS_REGION: 'ap-south-1',
};
const OTHERS = {
  AWS_ACCESS_KEY_ID: 'AKIAANOTHERSEXAMPLE0',
  AWS_SECRET_ACCESS_KEY: 'secret-key-of-a-later-step-0000000000000',
};

/** Another action's step that sets variables for the rest of the job. */
async function exportInJob(job: SceneJob, variables: Readonly<Record<string, string>>): Promise<void> {
  const main = join(job.run.workspace, 'export.mjs');
  const text = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(
    main,
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_ENV, ${JSON.stringify(text.join(''))});`,
  );
  const post = join(job.run.workspace, 'nothing.mjs');
  writeFileSync(post, '');
  await job.run.step({ main, post });
}

/** The credentials that the variables of a job hold; empty ones count as none. */
function credentialsOf(job: SceneJob): readonly (string | undefined)[] {
  const env = job.run.env();
  return ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map((name) => env[name] || undefined);
}

const PUT_BACK = [BEFORE.AWS_ACCESS_KEY_ID, BEFORE.AWS_SECRET_ACCESS_KEY, undefined];

describe('a variable that was changed meanwhile', () => {
  it('stays as a later step set it, and the others are put back', async () => {
    const job = scene.job({ env: BEFORE });
    await job.step(ASSUME);
    await exportInJob(job, { AWS_REGION: 'us-west-2' });
    const [post] = await job.finish().then((results) => results.slice(-1));
    expect(job.run.env()).toMatchObject({ ...BEFORE, AWS_REGION: 'us-west-2' });
    expect(post && textOf(post)).toContain('Kept, because a later step changed them: AWS_REGION.');
  });

  it('stays together with the rest of its credentials, so that halves of two keys never meet', async () => {
    const job = scene.job({ env: { ...BEFORE, AWS_SESSION_TOKEN: 'earlier-session-token-of-the-job' } });
    await job.step(ASSUME);
    await exportInJob(job, { ...OTHERS, AWS_SESSION_TOKEN: '' });
    await job.finish();
    expect(credentialsOf(job)).toEqual([OTHERS.AWS_ACCESS_KEY_ID, OTHERS.AWS_SECRET_ACCESS_KEY, undefined]);
    expect(job.run.env()['AWS_REGION']).toBe(BEFORE.AWS_REGION);
  });

  it('is put back when it was only emptied, as the cleanup of another action does', async () => {
    const job = scene.job({ env: BEFORE });
    await job.step(ASSUME);
    await exportInJob(job, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '', AWS_REGION: '' });
    await job.finish();
    expect(credentialsOf(job)).toEqual(PUT_BACK);
    expect(job.run.env()['AWS_REGION']).toBe(BEFORE.AWS_REGION);
  });

  it('is still cleared with `cleanup: clear`', async () => {
    const job = scene.job({ env: BEFORE });
    await job.step({ ...ASSUME, cleanup: 'clear' });
    await exportInJob(job, OTHERS);
    await job.finish();
    expect(credentialsOf(job)).toEqual([undefined, undefined, undefined]);
  });
});

describe('several steps in one job', () => {
  it('are undone last first, also when one of them was killed at work', async () => {
    const job = scene.job({ env: BEFORE });
    await job.step(ASSUME);
    const first = credentialsOf(job);
    scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', kind: 'hang' });
    const kill = new AbortController();
    onceCalled(scene, 'AssumeRoleWithWebIdentity', () => kill.abort());
    const killed = await job.step({ ...ASSUME, 'aws-region': 'eu-north-1' }, { abort: kill.signal });
    expect(killed.exitCode).not.toBe(0);
    scene.emulator.faults.clear();
    await job.step({ ...ASSUME, 'aws-region': 'us-west-2' });
    const [third] = await job.finish();
    expect(third?.env).toMatchObject({ AWS_ACCESS_KEY_ID: first[0], AWS_REGION: 'eu-west-1' });
    expect(credentialsOf(job)).toEqual(PUT_BACK);
    expect(job.run.env()['AWS_REGION']).toBe(BEFORE.AWS_REGION);
  });

  it('leave the credentials of the one with `cleanup: none`', async () => {
    const job = scene.job({ env: BEFORE });
    await job.step(ASSUME);
    await job.step({ ...ASSUME, 'aws-region': 'us-west-2', cleanup: 'none' });
    const kept = credentialsOf(job);
    await job.finish();
    expect(credentialsOf(job)).toEqual(kept);
    expect(job.run.env()['AWS_REGION']).toBe('us-west-2');
  });
});

it('puts back what the step was given by its own `env:`, which hides what it exports', async () => {
  const job = scene.job();
  await job.step(ASSUME, { env: BEFORE });
  expect(credentialsOf(job)[0]).toMatch(/^ASIA/u);
  await job.finish();
  expect(credentialsOf(job)).toEqual(PUT_BACK);
});

it('leaves variables alone that were never set', async () => {
  const job = scene.job();
  await job.step(ASSUME);
  await exportInJob(job, { AWS_SESSION_TOKEN: '' });
  await job.finish();
  expect(credentialsOf(job)).toEqual([undefined, undefined, undefined]);
});

it.each(['true', 'True'])('does nothing when AWS_SKIP_CLEANUP_STEP is %s', async (value) => {
  const job = scene.job({ env: { ...BEFORE, AWS_SKIP_CLEANUP_STEP: value } });
  await job.step(ASSUME);
  const exported = credentialsOf(job);
  const [post] = await job.finish();
  expect(credentialsOf(job)).toEqual(exported);
  expect(post && textOf(post)).toContain('AWS_SKIP_CLEANUP_STEP is true');
});

describe('a hostile step before', () => {
  const variables = { AWS_ACCESS_KEY_ID: { before: 'AKIAFORGEDEXAMPLE000' } };
  const forged = JSON.stringify({ version: 1, variables, undo: [{ kind: 'folder', path: '/' }] });

  it('cannot turn the main step into a post step', async () => {
    const job = scene.job();
    await exportInJob(job, { STATE_phase: 'post', STATE_isPost: 'true' });
    const result = await job.step(ASSUME);
    expect(result.outputs['role-arn']).toBe(ROLE_ARN);
  });

  it.each([
    ['succeeds', ASSUME],
    ['fails', { ...ASSUME, 'allowed-account-ids': '444455556666' }],
    ['exports nothing', { ...ASSUME, 'output-env-credentials': 'false' }],
  ])('cannot hand its own state to the post step of a step that %s', async (_, inputs) => {
    const job = scene.job();
    await exportInJob(job, { STATE_restore: forged });
    await job.step(inputs);
    const results = await job.finish();
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(job.run.env()['AWS_ACCESS_KEY_ID']).not.toBe('AKIAFORGEDEXAMPLE000');
  });
});

it.each([
  ['no JSON', '{'],
  ['another version', '{"version":2,"variables":{},"undo":[]}'],
  ['a variable that is none of ours', '{"version":1,"variables":{"PATH":{"before":"/tmp"}},"undo":[]}'],
  [
    'a profile without its fingerprints',
    '{"version":1,"variables":{"AWS_REGION":{"before":"x"}},"undo":[{"kind":"profile","change":{"path":"/etc/passwd"}}]}',
  ],
  ['an unknown thing to undo', '{"version":1,"variables":{"AWS_REGION":{"before":"x"}},"undo":[{"kind":"run"}]}'],
])('is not misled by saved state that holds %s', async (_, state) => {
  const job = scene.job();
  const main = join(job.run.workspace, 'save.mjs');
  writeFileSync(
    main,
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_STATE, 'restore=' + ${JSON.stringify(state)} + '\\n');`,
  );
  await job.run.step({ main, post: join(import.meta.dirname, '../../dist/post/index.js') });
  const [post] = await job.finish();
  expect(post).toMatchObject({ exitCode: 0, env: {} });
  expect(post && textOf(post)).toContain('cannot be read; nothing was cleaned up');
});
