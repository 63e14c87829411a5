/** Whatever exists where the step reads and writes files, it writes completely, follows no link, and never blocks. */

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForCredentials, folderOf } from '../e2e/refresh-command.ts';
import { ROLE_ARN, type Scene, type SceneJob, startScene, textOf } from '../e2e/scene.ts';
import { renderSession, serve } from '../e2e/stand-in.ts';
import { expectInert } from './inert.ts';

const BUNDLE = join(import.meta.dirname, '../../dist/index.js');
const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const isPosix = process.platform !== 'win32';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
  await scene.bootstrap();
});
afterAll(() => scene.close());

/** Runs the bundle in a shell after a command. */
function runAfter(script: string, job: SceneJob, inputs: Readonly<Record<string, string>> = {}) {
  const main = join(job.run.workspace, 'run.mjs');
  const words = JSON.stringify(['-c', `${script}\nexec "$0" "$1"`, process.execPath, BUNDLE]);
  writeFileSync(
    main,
    `import { spawnSync } from 'node:child_process'; process.exitCode = spawnSync('bash', ${words}, { stdio: 'inherit' }).status;`,
  );
  return job.run.step({ main, inputs: { ...ASSUME, ...inputs } });
}

/** Leaves a file room for so many bytes, where a shell counts in blocks of a kibibyte. */
const fill = (variable: string, room: number): string =>
  `head -c ${2048 - room} /dev/zero | tr '\\0' '\\n' > "$${variable}"; ulimit -f 2`;

describe.skipIf(!isPosix)('a disk without room', () => {
  it.each([
    ['the state', 'GITHUB_STATE', 0],
    ['the state, once there is something to put back', 'GITHUB_STATE', 300],
    ['the first half of a key', 'GITHUB_ENV', 200],
    ['most of the variables', 'GITHUB_ENV', 900],
    ['the outputs', 'GITHUB_OUTPUT', 150],
  ])('for %s exports nothing at all', async (_, variable, room) => {
    const result = await runAfter(fill(variable, room), scene.job());
    expect(result).toMatchObject({ exitCode: 1, env: {}, stderr: '' });
    expect(textOf(result)).toContain(`cannot be written: ${variable}.`);
    expect(textOf(result)).not.toMatch(/defect|Unable to process|^\s+at /mu);
    expect(result.outputs).toEqual({ 'failure-code': 'RUNNER_FILES_MISSING' });
  });

  it('for the restored variables leaves the file unchanged', async () => {
    const path = join(scene.job().run.workspace, 'env');
    writeFileSync(path, '');
    const variables = { AWS_ACCESS_KEY_ID: { before: 'AKIA'.repeat(600) } };
    const state = JSON.stringify({ version: 1, variables, undo: [] });
    const post = join(BUNDLE, '../post/index.js');
    const env = { PATH: process.env['PATH'] ?? '', GITHUB_ENV: path, STATE_restore: state };
    const run = () => execFileSync('bash', ['-c', 'ulimit -f 1; exec "$0" "$1"', process.execPath, post], { env });
    expect(run).toThrow(/status 1|Command failed/u);
    expect(readFileSync(path, 'utf8')).toBe('');
  });
});

describe.skipIf(!isPosix)('a command file that is none', () => {
  const places = ['/dev/full', '/tmp', '/nonexistent/file'];
  const cases = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'].flatMap((name, index) => [[name, places[index] ?? '']]);

  it.each(cases)('%s at %s ends the step before any call', async (name, place) => {
    scene.takeActions();
    const result = await runAfter(`export ${name}=${place}`, scene.job());
    expect(result).toMatchObject({ exitCode: 1, env: {}, stderr: '' });
    expect(textOf(result)).toContain(`cannot be written: ${name}.`);
    expect(scene.takeActions()).toEqual([]);
  });

  it.each(['export GITHUB_STEP_SUMMARY=/dev/full', 'truncate -s 2M "$GITHUB_STEP_SUMMARY"', 'ulimit -f 3'])(
    'the summary after %j costs nothing but the summary',
    async (script) => {
      const result = await runAfter(script, scene.job(), { mode: 'diagnose' });
      expect(result).toMatchObject({ exitCode: 0, stderr: '' });
      expect(result.outputs['role-arn']).toBe(ROLE_ARN);
    },
  );

  it('forged or very large state does not mislead the post step', () => {
    const post = join(BUNDLE, '../post/index.js');
    const kept = join(scene.job().run.workspace, 'kept');
    writeFileSync(kept, 'mine');
    const change = {
      path: kept,
      kind: 'config',
      profile: 'dev',
      id: 'forged',
      at: 0,
      madeDirectory: true,
    };
    const undo = [
      { kind: 'profile', change },
      { kind: 'folder', path: kept },
      { kind: 'folder', path: '/' },
      { kind: 'folder', path: '::error::forged\n::error::forged' },
    ];
    const states = [
      JSON.stringify({ version: 1, variables: {}, undo }),
      '['.repeat(100_000),
      JSON.stringify({ version: 1, variables: { AWS_X: { before: 'x'.repeat(100_000) } }, undo: [] }).slice(0, -1),
      '{"version":1,"variables":{"__proto__":{"before":"x"}},"undo":[]}',
    ];
    for (const state of states) {
      const env = { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: '/tmp', GITHUB_ENV: kept, STATE_restore: state };
      const printed = execFileSync(process.execPath, [post], { env, encoding: 'utf8', stdio: 'pipe' });
      expect(printed).not.toMatch(/^::error/mu);
      expect(readFileSync(kept, 'utf8')).toBe('mine');
    }
  });
});

describe.skipIf(!isPosix)('the file that `render` writes', () => {
  const render = (job: SceneJob, path: string) => job.step({ mode: 'render', 'output-file': path });

  it('cannot be outside of the workspace', async () => {
    const job = scene.job();
    const outside = join(job.run.directory, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(job.run.workspace, 'link'));
    symlinkSync('link', join(job.run.workspace, 'chain'));
    for (const path of ['../x.yml', join(outside, 'x.yml'), 'link/x.yml', 'chain/a/b.yml', 'a/../../x.yml']) {
      const result = await render(job, path);
      expectInert(result);
      expect(result.outputs, path).toEqual({ 'failure-code': 'OUTPUT_FILE_NOT_WRITTEN' });
    }
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(job.run.directory).sort()).toEqual(['_temp', '_tool', 'outside', 'workspace']);
  });

  it('replaces a link, but not a directory', async () => {
    const job = scene.job();
    const target = join(job.run.directory, 'target');
    writeFileSync(target, 'mine');
    symlinkSync(target, join(job.run.workspace, 'x.yml'));
    mkdirSync(join(job.run.workspace, 'folder'));
    expect((await render(job, 'x.yml')).exitCode).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(lstatSync(join(job.run.workspace, 'x.yml')).isFile()).toBe(true);
    expect((await render(job, 'folder')).outputs).toEqual({ 'failure-code': 'OUTPUT_FILE_NOT_WRITTEN' });
    expect(readdirSync(job.run.workspace).sort()).toEqual(['folder', 'x.yml']);
  });
});

describe("AWS's files", () => {
  it('contain no setting that a key injects', async () => {
    const job = scene.job();
    const home = join(job.run.directory, 'home');
    const env = { HOME: home, USERPROFILE: home };
    const secret = 'abc&#10;credential_process = touch forged&#10;[default]';
    const endpoint = await serve(renderSession({ secret }));
    const inputs = { ...ASSUME, 'aws-profile': 'dev', 'sts-endpoint': endpoint };
    const result = await job.step(inputs, { env });
    expectInert(result);
    expect(result.outputs).toEqual({ 'failure-code': 'PROFILE_NOT_WRITTEN' });
    expect(existsSync(join(home, '.aws', 'credentials'))).toBe(false);
  });

  it.skipIf(!isPosix)('keep the mode that their user gave them', async () => {
    const job = scene.job();
    const home = join(job.run.directory, 'home');
    mkdirSync(join(home, '.aws'), { recursive: true });
    for (const name of ['config', 'credentials']) {
      writeFileSync(join(home, '.aws', name), '[other]\nkey = value\n', { mode: 0o640 });
    }
    expect((await job.step({ ...ASSUME, 'aws-profile': 'dev' }, { env: { HOME: home } })).exitCode).toBe(0);
    for (const name of ['config', 'credentials']) {
      expect(statSync(join(home, '.aws', name)).mode & 0o777).toBe(0o640);
      expect(statSync(join(home, '.aws', `${name}.gh-oidc-aws-backup`)).mode & 0o777).toBe(0o600);
    }
    await job.finish();
    expect(statSync(join(home, '.aws', 'credentials')).mode & 0o777).toBe(0o640);
  });
});

describe.skipIf(!isPosix)('the folder of `refresh: true`', () => {
  async function refresh() {
    const job = scene.job();
    await job.step({ ...ASSUME, refresh: 'true' });
    return { job, folder: folderOf(job) };
  }

  it('replaces what is planted at the path of the credentials, and follows no link', async () => {
    const { job, folder } = await refresh();
    const cache = join(folder, 'credentials.json');
    const target = join(job.run.directory, 'target');
    writeFileSync(target, readFileSync(cache, 'utf8').replace(/ASIA\w+/u, 'ASIAFORGEDEXAMPLE000'));
    rmSync(cache);
    symlinkSync(target, cache);
    const linked = await askForCredentials(job);
    expect(linked.status, linked.stderr).toBe(0);
    expect(linked.stdout).not.toContain('FORGED');
    expect(readFileSync(target, 'utf8')).toContain('FORGED');
    expect(lstatSync(cache).isFile()).toBe(true);
    rmSync(cache);
    execFileSync('mkfifo', [cache]);
    expect((await askForCredentials(job)).status).toBe(0);
    mkdirSync(join(folder, 'lock'));
    expect((await askForCredentials(job)).status).toBe(0);
  });

  it('does nothing with settings that are a pipe or a link', async () => {
    const { job, folder } = await refresh();
    const settings = join(folder, 'settings.json');
    const target = join(job.run.directory, 'target');
    writeFileSync(target, readFileSync(settings, 'utf8'));
    rmSync(settings);
    symlinkSync(target, settings);
    expect((await askForCredentials(job)).stderr).toContain('settings cannot be read');
    rmSync(settings);
    execFileSync('mkfifo', [settings]);
    expect((await askForCredentials(job)).stderr).toContain('settings cannot be read');
  });
});
