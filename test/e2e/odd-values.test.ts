/** Odd values from the environment: blanks around credentials, folders that cannot be made, redirected endpoints. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROLE_ARN, ROLE_NAME, type Scene, type SceneJob, startScene, textOf } from './scene.ts';

let scene: Scene;
let job: SceneJob;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  job = scene.job();
});
afterEach(() => scene.close());

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' };

describe('credential variables with a line break or a blank at an end', () => {
  const spoiled = () => ({
    AWS_ACCESS_KEY_ID: `${scene.admin.accessKeyId}\n`,
    AWS_SECRET_ACCESS_KEY: ` ${scene.admin.secretAccessKey}\r\n`,
    AWS_SESSION_TOKEN: ' \n',
  });

  it('are read without it by `mode: identity`', async () => {
    const result = await job.step({ mode: 'identity', 'aws-region': 'eu-west-1' }, { env: spoiled() });
    expect(result.outputs['authenticated-arn'], textOf(result)).toBe(scene.admin.userArn);
  });

  it('are read without it by `role-chaining`', async () => {
    const env = { ...spoiled(), AWS_EC2_METADATA_DISABLED: 'true' };
    const result = await job.step({ 'role-chaining': 'true', 'aws-region': 'eu-west-1' }, { env });
    expect(result.outputs['authenticated-arn'], textOf(result)).toBe(scene.admin.userArn);
  });

  it('in the middle of the key are named', async () => {
    const [start, end] = [scene.admin.accessKeyId.slice(0, 8), scene.admin.accessKeyId.slice(8)];
    const env = { ...spoiled(), AWS_ACCESS_KEY_ID: `${start}\n${end}` };
    const result = await job.step({ mode: 'identity', 'aws-region': 'eu-west-1' }, { env });
    expect(result.outputs['failure-code'], textOf(result)).toBe('CREDENTIALS_INVALID');
    expect(textOf(result)).toContain('AWS_ACCESS_KEY_ID');
  });
});

describe('a profile whose folder cannot be made', () => {
  it.skipIf(process.platform !== 'linux')('below /proc/1 fails the step, names the file, and ends', async () => {
    const at = '/proc/1/fd/none/deeper/credentials';
    const env = { AWS_SHARED_CREDENTIALS_FILE: at, AWS_CONFIG_FILE: at.replace('credentials', 'config') };
    const result = await job.step({ ...ASSUME, 'aws-profile': 'dev' }, { env, timeoutMs: 20_000 });
    expect(result.isTimeout).toBe(false);
    expect(result.outputs['failure-code'], textOf(result)).toBe('PROFILE_NOT_WRITTEN');
    expect(textOf(result)).toContain(at);
  });
});

it('an `endpoint_url` in the config file is followed and named', async () => {
  const folder = join(job.run.directory, 'home', '.aws');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config');
  const url = job.run.env()['AWS_ENDPOINT_URL_STS'] ?? '';
  writeFileSync(config, `[default]\nservices = mine\n\n[services mine]\nsts =\n  endpoint_url = ${url}/\n`);
  const result = await job.step(ASSUME, { env: { AWS_CONFIG_FILE: config } });
  expect(result.outputs['role-name'], textOf(result)).toBe(ROLE_NAME);
  expect(textOf(result)).toContain(`endpoint_url in ${config} redirects AWS calls to ${new URL(url).origin}.`);
});
