/** The commands in docs/act.md work exactly as written. */

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { runChild } from '../../emulator/runner/child.ts';
import { read, root } from '../repo/repository.ts';
import { findActFolder, VERSION } from './act.ts';

let act: string;
beforeAll(() => {
  act = findActFolder();
}, 600_000);

it('the page is about the act of this lane', () => {
  const versions = [...read('docs/act.md').matchAll(/\bv?(\d+\.\d+\.\d+)\b/gu)].map(([, version]) => version);
  expect(new Set(versions)).toEqual(new Set([VERSION]));
});

it('the two terminals of the page, one after the other', async () => {
  const [first = '', second = ''] = [...read('docs/act.md').matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, text]) => text);
  // A clone that a run may leave files in.
  const clone = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-clone-'));
  for (const name of ['action.yml', 'dist', 'examples', 'emulator', 'package.json', 'src']) {
    cpSync(join(root, name), join(clone, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  mkdirSync(join(clone, '.demo'));
  const env = {
    PATH: [act, dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: clone,
  };
  const emulator = spawn('sh', ['-c', first], { cwd: clone, env, stdio: 'ignore', detached: true });
  onTestFinished(() => {
    if (emulator.pid !== undefined) process.kill(-emulator.pid, 'SIGKILL');
    rmSync(clone, { recursive: true, force: true });
  });
  const world = () => readFileSync(join(clone, '.demo/world.env'), { encoding: 'utf8', flag: 'a+' });
  await expect.poll(world, { timeout: 20_000 }).toContain('GITHUB_TOKEN');

  const { exitCode, stdout } = await runChild({
    command: 'sh',
    args: ['-e', '-c', second],
    env,
    cwd: clone,
    timeoutMs: 60_000,
    onLine: () => {},
  });
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toContain('::notice::Bootstrap: 3 changes; role `gha-octo-org-octo-repo` is verified.');
  expect(stdout).toContain('::notice::Plan: no changes;');
}, 90_000);
