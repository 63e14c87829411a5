/** What a step left on the machine is taken back, unless it is no longer what the step left. */

import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../../src/runner/cleanup/cleanup.ts';

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'undo-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

describe('a folder of the step', () => {
  function makeFolder(path: string): string {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'kept'), 'x');
    return path;
  }

  it('goes with all that is in it, but links in it lead nowhere', async () => {
    const outside = makeFolder(join(temp, 'outside'));
    const folder = makeFolder(join(temp, 'gh-oidc-aws-1'));
    symlinkSync(outside, join(folder, 'link'), 'junction');
    expect(await undo({ kind: 'folder', path: folder }, { RUNNER_TEMP: temp })).toBe('done');
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(join(outside, 'kept'))).toBe(true);
  });

  it.each([
    ['of another name', (root: string) => makeFolder(join(root, 'of-another-tool'))],
    ['deeper down', (root: string) => makeFolder(join(root, 'deeper', 'gh-oidc-aws-1'))],
    ['elsewhere', (root: string) => makeFolder(join(root, '..', `gh-oidc-aws-elsewhere-${process.pid}`))],
    ['reached by dots', (root: string) => `${makeFolder(join(root, 'a'))}/../../${root.split('/').at(-1)}/a`],
    [
      'that is a link',
      (root: string) => {
        symlinkSync(makeFolder(join(root, 'target')), join(root, 'gh-oidc-aws-link'), 'junction');
        return join(root, 'gh-oidc-aws-link');
      },
    ],
  ])('%s stays', async (_, make) => {
    const path = make(temp);
    expect(await undo({ kind: 'folder', path }, { RUNNER_TEMP: temp })).toBe('changed');
    expect(existsSync(join(path, 'kept'))).toBe(true);
    if (path.includes('elsewhere')) rmSync(path, { recursive: true });
  });

  it('stays when the folder of the runner is not known', async () => {
    const path = makeFolder(join(temp, 'gh-oidc-aws-1'));
    expect(await undo({ kind: 'folder', path }, {})).toBe('changed');
    expect(await undo({ kind: 'folder', path }, { RUNNER_TEMP: join(temp, 'missing') })).toBe('changed');
    expect(existsSync(path)).toBe(true);
  });
});
