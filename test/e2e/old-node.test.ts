/** Outside of GitHub's runner, Node can be too old for the bundle. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startScene, textOf } from './scene.ts';

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
