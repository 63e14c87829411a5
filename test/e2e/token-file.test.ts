/** Assume with a web identity token in a file, such as a kubelet keeps; nothing else is ever read in its place. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROLE_ARN, type Scene, type SceneJob, startScene, textOf } from './scene.ts';

let scene: Scene;
let job: SceneJob;
let token: string;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  job = scene.job();
  token = await mint();
  scene.takeActions();
});
afterEach(() => scene.close());

/** A token of the job, as something else than this action would fetch it. */
async function mint(): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = job.run.env();
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `bearer ${bearer}` } });
  return ((await answer.json()) as { readonly value: string }).value;
}

function assume(path: string, more: Readonly<Record<string, string>> = {}) {
  const inputs = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1', 'web-identity-token-file': path, ...more };
  return job.step(inputs);
}

describe('a token file', () => {
  it('in the workspace is presented, and the job is asked for no ID token', async () => {
    writeFileSync(join(job.run.workspace, 'token'), `${token}\n`);
    const result = await assume('token');
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.takeActions()).toEqual(['AssumeRoleWithWebIdentity']);
    expect(result.outputs).toMatchObject({ 'role-arn': ROLE_ARN, 'aws-account-id': '111122223333' });
    expect(result.masks).toContain(token);
  });

  it('of a kubelet is found through its links', async () => {
    const directory = join(job.run.directory, 'serviceaccount');
    mkdirSync(join(directory, '..2026_11_22'), { recursive: true });
    writeFileSync(join(directory, '..2026_11_22', 'token'), token);
    symlinkSync('..2026_11_22', join(directory, '..data'));
    symlinkSync(join('..data', 'token'), join(directory, 'token'));
    const result = await assume(join(directory, 'token'));
    expect(result.exitCode, textOf(result)).toBe(0);
  });

  it('is preferred to access keys', async () => {
    writeFileSync(join(job.run.workspace, 'token'), token);
    const keys = { 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE', 'aws-secret-access-key': 'x'.repeat(40) };
    const result = await assume('token', keys);
    expect(result.exitCode, textOf(result)).toBe(0);
  });

  it('that a key of another service signed is refused by AWS, and that is said', async () => {
    writeFileSync(join(job.run.workspace, 'token'), `${token.slice(0, -20)}${'A'.repeat(20)}`);
    const result = await assume('token');
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'ID_TOKEN_REJECTED' } });
  });

  it('that holds no token at all is refused by AWS', async () => {
    writeFileSync(join(job.run.workspace, 'token'), 'no token');
    const result = await assume('token');
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'ID_TOKEN_REJECTED' } });
  });

  it('with the name of a role needs its account', async () => {
    writeFileSync(join(job.run.workspace, 'token'), token);
    const result = await assume('token', { 'role-to-assume': 'deploy' });
    expect(textOf(result)).toContain('the account is unknown');
  });
});

describe('refused before any call is', () => {
  const place = {
    'a file that is not there': () => {},
    'an empty file': (path: string) => writeFileSync(path, ' \n'),
    'a file that is too large': (path: string) => writeFileSync(path, 'x'.repeat(20_001)),
    'a directory': (path: string) => mkdirSync(path),
    'a pipe': (path: string) => execFileSync('mkfifo', [path]),
    'a link out of the workspace': (path: string) => {
      writeFileSync(join(job.run.directory, 'secret'), token);
      symlinkSync(join(job.run.directory, 'secret'), path);
    },
    'a link into the system': (path: string) => symlinkSync('/proc/self/environ', path),
    'a link to nothing': (path: string) => symlinkSync('nothing', path),
  } as const;

  it.skipIf(process.platform === 'win32').each(Object.entries(place))('%s', async (_, put) => {
    put(join(job.run.workspace, 'token'));
    const result = await assume('token');
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'TOKEN_FILE_UNUSABLE' } });
    expect(scene.takeActions()).toEqual([]);
  });

  it('a file in a directory that is a link out of the workspace', async () => {
    mkdirSync(join(job.run.directory, 'elsewhere'));
    writeFileSync(join(job.run.directory, 'elsewhere', 'token'), token);
    symlinkSync(join(job.run.directory, 'elsewhere'), join(job.run.workspace, 'sub'));
    const result = await assume('sub/token');
    expect(result.outputs).toEqual({ 'failure-code': 'TOKEN_FILE_UNUSABLE' });
  });
});
