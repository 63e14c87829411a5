/** A release is what its tag, its manifests and its changelog say; and the tag of a major version only ever moves forward. */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from './repository.ts';

const SCRIPT = join(root, 'scripts/release.ts');
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n- A line.\n\n## [1.0.0] - 2026-01-02\n\nThe first.\n';

const scratch = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-release-'));
/** Where the running test works: a clone at the commit of v1.0.0, which its remote has a tag for. */
let clone = join(scratch, 'first/clone');
let count = 0;

beforeAll(() => {
  mkdirSync(clone, { recursive: true });
  git('init', '--quiet', '--bare', '../origin');
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', '../origin');
  write('1.0.0', CHANGELOG);
  tag('v1.0.0');
});
beforeEach(() => {
  count += 1;
  clone = join(scratch, String(count), 'clone');
  cpSync(join(scratch, 'first'), join(scratch, String(count)), { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@github.com', '-c', 'tag.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: clone, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function write(version: string, changelog: string): void {
  const manifest = { name: 'octo', version };
  writeFileSync(join(clone, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const lock = { ...manifest, lockfileVersion: 3, packages: { '': manifest, 'node_modules/x': { version: '9.9.9' } } };
  writeFileSync(join(clone, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  writeFileSync(join(clone, 'CHANGELOG.md'), changelog);
}

/** Commits what there is, tags it and pushes the tag, over one that is there. Gives the commit. */
function tag(name: string, ...options: readonly string[]): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', name);
  git('tag', '--force', ...options, name);
  git('push', '--quiet', '--force', 'origin', `refs/tags/${name}`);
  return git('rev-parse', 'HEAD');
}

function release(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { cwd: clone, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The next release, ready to be tagged. */
function prepared(version: string): void {
  expect(release('prepare', version)).toEqual({ status: 0, stdout: '', stderr: '' });
}

describe('prepare', () => {
  it('writes the version where npm keeps it, and turns the unreleased changes into a section', () => {
    prepared('1.1.0');
    const today = /\d{4}-\d{2}-\d{2}/u;
    const changelog = readFileSync(join(clone, 'CHANGELOG.md'), 'utf8');
    expect(changelog.replace(today, 'TODAY')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - TODAY\n\n- A line.\n\n## [1.0.0] - 2026-01-02\n\nThe first.\n',
    );
    expect(git('diff', '--unified=0', 'package.json', 'package-lock.json').match(/^[+-] .*$/gmu)).toEqual([
      ...['-  "version": "1.0.0",', '+  "version": "1.1.0",'],
      ...['-      "version": "1.0.0"', '+      "version": "1.1.0"'],
      ...['-  "version": "1.0.0"', '+  "version": "1.1.0"'],
    ]);
  });

  it.each([
    ['an existing version', '1.0.0', 'newer than the existing tags: v1.0.0'],
    ['a version before an existing one', '1.0.0-rc.1', 'newer than the existing tags: v1.0.0'],
    ['text that is not a version', '1.1', 'not a version'],
    ['a tag', 'v1.1.0', 'not a version'],
  ])('refuses %s, and writes nothing', (_, version, message) => {
    const { status, stderr } = release('prepare', version);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('refuses a release without changes in the changelog', () => {
    write('1.0.0', CHANGELOG.replace('- A line.\n\n', ''));
    expect(release('prepare', '1.1.0').stderr).toContain('no changes under "## [Unreleased]"');
  });
});

describe('check', () => {
  it.each([[[]], [['--annotate', '--message=signed']]])('accepts a prepared release, tagged with %j', (options) => {
    prepared('1.1.0');
    expect(release('check', 'v1.1.0', tag('v1.1.0', ...options))).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('has notes whose links also work outside of the repository', () => {
    write('1.0.0', CHANGELOG.replace('A line.', 'A line ([more](docs/x.md), [else](https://octo.example)).'));
    prepared('1.1.0');
    expect(release('notes', 'v1.1.0', 'https://github.com/octo-org/octo-repo/blob/v1.1.0/').stdout).toBe(
      '- A line ([more](https://github.com/octo-org/octo-repo/blob/v1.1.0/docs/x.md), [else](https://octo.example)).\n',
    );
  });

  it('refuses a tag that was not prepared, and lists everything that is missing', () => {
    const { status, stderr } = release('check', 'v1.1.0', tag('v1.1.0'));
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'package.json says 1.0.0.',
      'package-lock.json says 1.0.0.',
      'CHANGELOG.md has no section "## [1.1.0] - YYYY-MM-DD" with text.',
    ]);
  });

  it('refuses a tag that was moved since the run began', () => {
    prepared('1.1.0');
    const verified = tag('v1.1.0');
    const moved = tag('v1.1.0');
    expect(release('check', 'v1.1.0', verified).stderr).toBe(`v1.1.0 points to ${moved}, not to ${verified}.\n`);
  });

  it('refuses a tag that was deleted', () => {
    prepared('1.1.0');
    const commit = tag('v1.1.0');
    git('push', '--quiet', '--delete', 'origin', 'v1.1.0');
    expect(release('check', 'v1.1.0', commit).stderr).toContain('v1.1.0 points to nothing');
  });

  it('refuses a version older than an existing one', () => {
    prepared('1.1.0');
    const commit = tag('v1.1.0');
    tag('v1.2.0-rc.1');
    expect(release('check', 'v1.1.0', commit).stderr).toBe('v1.2.0-rc.1 is newer and already tagged.\n');
  });
});

describe('the tag of the major version', () => {
  const majorOf = (name: string): string => release('major', name).stdout.trim();

  it('moves to the newest release', () => {
    expect(majorOf('v1.0.0')).toBe('v1');
    tag('v1.10.0');
    expect(majorOf('v1.10.0')).toBe('v1');
  });

  it('does not move back when an older release runs again or last', () => {
    tag('v1.10.0');
    tag('v1.9.0');
    expect(majorOf('v1.9.0')).toBe('');
    expect(majorOf('v1.0.0')).toBe('');
  });

  it('does not move to a pre-release, and ignores newer pre-releases', () => {
    tag('v1.1.0-rc.1');
    expect(majorOf('v1.1.0-rc.1')).toBe('');
    expect(majorOf('v1.0.0')).toBe('v1');
  });

  it('is separate for each major version', () => {
    tag('v2.0.0');
    expect(majorOf('v2.0.0')).toBe('v2');
    expect(majorOf('v1.0.0')).toBe('v1');
  });

  it('ignores tags that are not versions', () => {
    for (const name of ['v1', 'v1.1', 'v01.1.0', 'v1.1.0+build', 'main']) {
      tag(name);
      expect(majorOf(name)).toBe('');
    }
    expect(majorOf('v1.0.0')).toBe('v1');
  });
});

it('versions are ordered as semver.org orders them', async () => {
  const { compareVersions, parseVersionTag } = await import('../../scripts/version.ts');
  const ordered = ['alpha', 'alpha.1', 'alpha.beta', 'beta', 'beta.2', 'beta.11', 'rc.1'].map((pre) => `v1.0.0-${pre}`);
  const tags = [...ordered, 'v1.0.0', 'v1.0.1', 'v1.2.0', 'v1.10.0', 'v2.0.0-0', 'v2.0.0'];
  const versions = tags.flatMap((name) => parseVersionTag(name) ?? []);
  expect(versions).toHaveLength(tags.length);
  expect(versions.toReversed().toSorted(compareVersions)).toEqual(versions);
});
