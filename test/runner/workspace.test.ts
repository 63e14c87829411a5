/** Which files of a workspace are read: its own, and on a pull request those that git tracks. */

import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRepositoryPath, readWorkspaceFile } from '../../src/runner/workspace.ts';

let folder = '';
let workspace = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-'));
  workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, 'sub'), { recursive: true });
  writeFileSync(join(workspace, 'c.yml'), 'roles: {}');
  writeFileSync(join(workspace, 'sub', 'p.json'), '{}');
  writeFileSync(join(folder, 'secret'), 'basic c2VjcmV0');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string, event = 'push') =>
  readWorkspaceFile({ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: folder, GITHUB_EVENT_NAME: event }, path);
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: workspace, stdio: 'ignore' });

describe('a file of the workspace', () => {
  it('is read by its path from there, and by its whole path', () => {
    expect(read('c.yml')).toBe('roles: {}');
    expect(read('./sub/../c.yml')).toBe('roles: {}');
    expect(read(join(workspace, 'sub/p.json'))).toBe('{}');
    expect(read('nothing.yml')).toBeUndefined();
    expect(read('sub')).toBeUndefined();
  });

  it('is read through a link to the whole workspace', () => {
    const link = join(folder, 'link');
    symlinkSync(workspace, link);
    const env = { GITHUB_WORKSPACE: link, GITHUB_EVENT_NAME: 'push' };
    expect(readWorkspaceFile(env, 'c.yml')).toBe('roles: {}');
    expect(readWorkspaceFile(env, join(link, 'c.yml'))).toBe('roles: {}');
  });
});

describe.skipIf(process.platform === 'win32')('what is refused', () => {
  it.each(['push', 'pull_request'])('on %s is a link, also one to a file of the workspace', (event) => {
    symlinkSync(join(folder, 'secret'), join(workspace, 'out'));
    symlinkSync('c.yml', join(workspace, 'in'));
    symlinkSync('sub', join(workspace, 'folder'));
    mkdirSync(join(workspace, '.git'));
    writeFileSync(join(workspace, '.git', 'config'), 'x');
    symlinkSync('.git/config', join(workspace, 'config.yml'));
    for (const path of ['out', 'in', 'folder/p.json', 'config.yml']) {
      expect(read(path, event), path).toEqual({ refused: 'it is a symbolic link, or is in a folder that is one' });
    }
  });

  it('is a hard link', () => {
    linkSync(join(folder, 'secret'), join(workspace, 'hard.json'));
    expect(read('hard.json')).toEqual({ refused: 'it is a hard link' });
  });

  it('is what lies outside, also in the temporary folder of the runner, and what belongs to git', () => {
    mkdirSync(join(workspace, '.git'));
    writeFileSync(join(workspace, '.git', 'config'), 'x');
    for (const path of ['../secret', join(folder, 'secret'), '/etc/passwd']) {
      expect(read(path), path).toEqual({ refused: 'it is outside of the workspace' });
    }
    for (const path of ['.git/config', '.GIT/config', 'sub/../.git/config']) {
      expect(read(path), path).toEqual({ refused: 'it belongs to git' });
    }
  });
});

describe('on a pull request', () => {
  const untracked = {
    refused: 'on a pull request, only files that git tracks are read, and git does not track it',
  };

  it('nothing is read without a checkout', () => {
    expect(read('c.yml', 'pull_request')).toEqual(untracked);
  });

  it.each([
    ['version 2', ['init', '-q'], []],
    ['version 4', ['init', '-q'], ['update-index', '--index-version', '4']],
    ['SHA-256', ['init', '-q', '--object-format=sha256'], []],
  ])('tracked files are read, by an index of %s', (_, init, change) => {
    git(...init);
    for (let number = 0; number < 30; number += 1) writeFileSync(join(workspace, `other-${'x'.repeat(number)}`), '');
    git('add', '.');
    if (change.length > 0) git(...change);
    writeFileSync(join(workspace, 'late.yml'), 'roles: {}');
    for (const event of ['pull_request', 'pull_request_target']) {
      expect(read('c.yml', event)).toBe('roles: {}');
      expect(read('sub/p.json', event)).toBe('{}');
      expect(read('late.yml', event)).toEqual(untracked);
      expect(read('late.yml')).toBe('roles: {}');
    }
  });

  it('a file in a checkout below the workspace has its path in that repository', () => {
    mkdirSync(join(workspace, 'repo'));
    writeFileSync(join(workspace, 'repo', 'c.yml'), 'roles: {}');
    execFileSync('git', ['init', '-q'], { cwd: join(workspace, 'repo') });
    execFileSync('git', ['add', 'c.yml'], { cwd: join(workspace, 'repo') });
    expect(read('repo/c.yml', 'pull_request')).toBe('roles: {}');
    expect(findRepositoryPath({ GITHUB_WORKSPACE: workspace }, 'repo/c.yml')).toBe('c.yml');
    expect(findRepositoryPath({ GITHUB_WORKSPACE: workspace }, 'sub/p.json')).toBe('sub/p.json');
  });

  it.each(['', 'DIRC', 'DIRC\0\0\0\u0002\0\0\u0001\0', 'x'.repeat(5000)])(
    'an index that is none tracks nothing: %j',
    (text) => {
      mkdirSync(join(workspace, '.git'));
      writeFileSync(join(workspace, '.git', 'index'), text);
      expect(read('c.yml', 'pull_request')).toEqual(untracked);
    },
  );
});
