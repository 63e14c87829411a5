/** Outside of GitHub's runner, Node can be too old for the bundle. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startScene, textOf } from './scene.ts';

const CLI = join(import.meta.dirname, '../../dist/cli/index.js');

it('the terminal names the Node that it needs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-old-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const old = join(folder, 'old.cjs');
  writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.19.0' }); delete Map.groupBy;");
  const { status, stderr } = spawnSync(process.execPath, ['--require', old, CLI, '--version'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'gh-oidc-aws needs Node 22 or later, but this is Node 20.19.0. Install a newer Node.\n',
  });
});

it('an old Node version is named, and not reported as a bug', async () => {
  const scene = await startScene();
  const folder = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-old-'));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await scene.close();
  });
  const old = join(folder, 'old.cjs');
  writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.19.0' }); delete Map.groupBy;");
  const result = await scene.bootstrap({}, { env: { NODE_OPTIONS: `--require ${old}` } });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual({ 'failure-code': 'NODE_TOO_OLD' });
  expect(textOf(result)).toContain('This action needs Node 24 or later, but runs on Node 20.19.0: Map.groupBy');
});
