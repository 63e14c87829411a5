/** The AWS CLI itself works with the profile of `refresh: true`, across the end of a session and in many processes. */

import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StepResult } from '../../emulator/runner/step.ts';
import { folderOf } from '../e2e/refresh-command.ts';
import { ROLE_ARN, ROLE_NAME, type Scene, type SceneJob, startScene, textOf } from '../e2e/scene.ts';
import { findAwsCli } from './aws-cli.ts';

const MINUTE = 60_000;
const DIST = join(import.meta.dirname, '../../dist');
const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1', 'role-duration-seconds': '900' };
const REFRESH = { ...ASSUME, refresh: 'true' };
const ARN = new RegExp(`arn:aws:sts::111122223333:assumed-role/${ROLE_NAME}/octo-repo-`, 'u');

let aws: string;
beforeAll(() => {
  aws = findAwsCli();
}, 300_000);

let scene: Scene;
let job: SceneJob;
beforeEach(async () => {
  scene = await startScene();
  // Sessions of a quarter of an hour have a minute left, by the clock of the AWS CLI.
  scene.emulator.clock.advance(-14 * MINUTE);
  await scene.bootstrap();
  job = scene.job();
});
afterEach(() => scene.close());

/** A later `run:` step that calls the AWS CLI several times in parallel. */
async function runCli(env: Readonly<Record<string, string>> = {}, times = 1): Promise<StepResult> {
  const main = join(job.run.workspace, 'cli.mjs');
  writeFileSync(
    main,
    `import { spawn } from 'node:child_process';
    const args = ['sts', 'get-caller-identity', '--query', 'Arn', '--output', 'text'];
    const run = () => new Promise((resolve) => {
      const child = spawn(${JSON.stringify(aws)}, args, { stdio: 'inherit', shell: ${aws.endsWith('.cmd')} });
      child.on('close', resolve);
    });
    const codes = await Promise.all(Array.from({ length: ${times} }, run));
    process.exitCode = Math.max(...codes);`,
  );
  return job.run.step({ main, env: { AWS_EC2_METADATA_DISABLED: 'true', ...env } });
}

describe('the AWS CLI', () => {
  it('keeps working after the first session has expired', async () => {
    const { outputs } = await job.step({ ...REFRESH, 'output-credentials': 'true' });
    const first = await runCli();
    expect(first.log, first.stderr).toEqual([expect.stringMatching(ARN)]);
    scene.emulator.clock.advance(16 * MINUTE);
    const second = await runCli();
    expect(second.log, second.stderr).toEqual([expect.stringMatching(ARN)]);
    const ended = await runCli({
      AWS_PROFILE: '',
      AWS_ACCESS_KEY_ID: outputs['aws-access-key-id'] ?? '',
      AWS_SECRET_ACCESS_KEY: outputs['aws-secret-access-key'] ?? '',
      AWS_SESSION_TOKEN: outputs['aws-session-token'] ?? '',
    });
    expect(ended.stderr).toContain('ExpiredToken');
  });

  it('works in many processes at once, and then in one more', async () => {
    await job.step(REFRESH);
    const many = await runCli({}, 6);
    expect(many.log, many.stderr).toEqual(Array.from({ length: 6 }, () => expect.stringMatching(ARN)));
    expect((await runCli()).exitCode).toBe(0);
  });

  it('finds the command under a path that needs quotes', async () => {
    const folder = join(job.run.directory, process.platform === 'win32' ? 'two words & co' : "it's $HOME & `co`");
    cpSync(DIST, folder, { recursive: true });
    const result = await job.run.step({ main: join(folder, 'index.js'), inputs: REFRESH });
    expect(result.exitCode, textOf(result)).toBe(0);
    const answer = await runCli();
    expect(answer.log, answer.stderr).toEqual([expect.stringMatching(ARN)]);
  });

  it('uses the keys of a later step without `refresh`', async () => {
    await job.step(REFRESH);
    await job.step({ ...ASSUME, 'role-session-name': 'plain' });
    expect((await runCli()).log).toEqual([expect.stringContaining('/plain')]);
  });

  it('shows why credentials could not be renewed', async () => {
    await job.step(REFRESH);
    rmSync(join(folderOf(job), 'credentials.json'));
    scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', kind: 'access-denied' });
    const result = await runCli();
    expect(result.exitCode).not.toBe(0);
    expect(result.stderr).toContain('ASSUME_NOT_AUTHORIZED');
    expect(result.stderr).toContain('Fix: ');
  });
});
