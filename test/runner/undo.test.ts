/** What a step left on the machine is taken back, unless it is no longer what the step left. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toSectionUndo } from '../../src/runner/ini-section.ts';
import type { Undo } from '../../src/runner/restore-state.ts';
import { undo } from '../../src/runner/undo.ts';

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'undo-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const OTHER = '# of a person\n[default]\nregion = us-east-1\n\n; about dev\n';
const DEV = '[dev]\naws_access_key_id = ASIA1\naws_secret_access_key = one\n';

/** A file in which a step wrote a section; what it held before, and the way back. */
function write(before: string, after: string): { readonly path: string; readonly item: Undo } {
  const path = join(temp, 'credentials');
  writeFileSync(path, after, { mode: 0o600 });
  return { path, item: toSectionUndo(path, '[dev]', before, after) };
}

describe('a section', () => {
  it.each([
    ['at the end', OTHER, `${OTHER}\n${DEV}`],
    ['in the middle', `${OTHER}[z]\na = b\n`, `${OTHER}${DEV}\n[z]\na = b\n`],
    ['at the beginning', '[z]\na = b\n', `${DEV}\n[z]\na = b\n`],
    ['in a new file', '', DEV],
    ['with the newlines of Windows', '[z]\r\na = b\r\n', `[z]\r\na = b\r\n\r\n${DEV.replaceAll('\n', '\r\n')}`],
  ])('%s goes, and all the rest stays as it was', (_, before, after) => {
    const { path, item } = write(before, after);
    expect(undo(item, temp)).toBe('done');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('that replaced another one becomes what it was', () => {
    const earlier = '[dev]\n# by hand\naws_access_key_id = AKIA0\n';
    const { path, item } = write(`${OTHER}${earlier}\n[z]\n`, `${OTHER}${DEV}\n[z]\n`);
    expect(undo(item, temp)).toBe('done');
    expect(readFileSync(path, 'utf8')).toBe(`${OTHER}${earlier}\n[z]\n`);
  });

  it('that somebody changed stays', () => {
    const { path, item } = write(OTHER, `${OTHER}${DEV}`);
    const changed = `${OTHER}${DEV.replace('one', 'two')}`;
    writeFileSync(path, changed);
    expect(undo(item, temp)).toBe('changed');
    expect(readFileSync(path, 'utf8')).toBe(changed);
  });

  it('goes although somebody wrote another one beside it', () => {
    const { path, item } = write(OTHER, `${OTHER}${DEV}`);
    writeFileSync(path, `${OTHER}${DEV}\n[later]\na = b\n`);
    expect(undo(item, temp)).toBe('done');
    expect(readFileSync(path, 'utf8')).toBe(`${OTHER}[later]\na = b\n`);
  });

  it('that is gone, with its file or without it, is no trouble', () => {
    const { path, item } = write(OTHER, `${OTHER}${DEV}`);
    writeFileSync(path, OTHER);
    expect(undo(item, temp)).toBe('gone');
    rmSync(path);
    expect(undo(item, temp)).toBe('gone');
  });

  it('is not looked for behind a link', () => {
    const { path, item } = write(OTHER, `${OTHER}${DEV}`);
    const target = join(temp, 'target');
    writeFileSync(target, `${OTHER}${DEV}`);
    rmSync(path);
    symlinkSync(target, path);
    expect(undo(item, temp)).toBe('changed');
    expect(readFileSync(target, 'utf8')).toBe(`${OTHER}${DEV}`);
  });

  it('keeps no secret of its own on the way back', () => {
    expect(JSON.stringify(write(OTHER, `${OTHER}${DEV}`).item)).not.toContain('one');
  });
});

describe('a file or folder that the step created', () => {
  it('goes when it is empty, and only then', () => {
    const folder = join(temp, '.aws');
    const file = join(folder, 'config');
    mkdirSync(folder);
    writeFileSync(file, 'x');
    expect(undo({ kind: 'empty', path: file }, temp)).toBe('changed');
    expect(undo({ kind: 'empty', path: folder }, temp)).toBe('changed');
    writeFileSync(file, '');
    expect(undo({ kind: 'empty', path: file }, temp)).toBe('done');
    expect(undo({ kind: 'empty', path: folder }, temp)).toBe('done');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a folder of the step', () => {
  function makeFolder(path: string): string {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'kept'), 'x');
    return path;
  }

  it('goes with all that is in it, but links in it lead nowhere', () => {
    const outside = makeFolder(join(temp, 'outside'));
    const folder = makeFolder(join(temp, 'gh-oidc-aws-1'));
    symlinkSync(outside, join(folder, 'link'), 'junction');
    expect(undo({ kind: 'folder', path: folder }, temp)).toBe('done');
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(join(outside, 'kept'))).toBe(true);
  });

  it.each([
    ['of another name', (root: string) => makeFolder(join(root, 'somebody-elses'))],
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
  ])('%s stays', (_, make) => {
    const path = make(temp);
    expect(undo({ kind: 'folder', path }, temp)).toBe('changed');
    expect(existsSync(join(path, 'kept'))).toBe(true);
    if (path.includes('elsewhere')) rmSync(path, { recursive: true });
  });

  it('stays when the folder of the runner is not known', () => {
    const path = makeFolder(join(temp, 'gh-oidc-aws-1'));
    expect(undo({ kind: 'folder', path }, undefined)).toBe('changed');
    expect(undo({ kind: 'folder', path }, join(temp, 'missing'))).toBe('changed');
    expect(existsSync(path)).toBe(true);
  });
});
