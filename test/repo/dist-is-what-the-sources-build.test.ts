/** What GitHub runs is what the sources say: `dist/` is rebuilt and compared, and what went into it is known. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLOWED_LICENSES, findPackages } from '../../scripts/licenses.ts';
import { read, root } from './repository.ts';

const scratch = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-dist-'));
const rebuilt = join(scratch, 'dist');
type Chunks = Readonly<Record<string, readonly string[]>>;

let all: Chunks = {};
/** The chunks of the action, and those of the terminal. */
let chunks: Chunks = {};
let terminal: Chunks = {};

beforeAll(() => {
  const manifest = join(scratch, 'manifest.json');
  execFileSync(process.execPath, ['scripts/build.ts', '--out', rebuilt, '--manifest', manifest], {
    cwd: root,
    stdio: 'pipe',
  });
  all = JSON.parse(readFileSync(manifest, 'utf8')) as Chunks;
  const pick = (isTerminal: boolean): Chunks =>
    Object.fromEntries(Object.entries(all).filter(([chunk]) => chunk.startsWith('cli/') === isTerminal));
  chunks = pick(false);
  terminal = pick(true);
}, 120_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function listFolder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return paths.map((path) => path.split(sep).join('/')).sort();
}

/** The chunks that hold a module whose path matches. */
function chunksWith(pattern: RegExp): readonly string[] {
  return Object.keys(chunks).filter((chunk) => chunks[chunk]?.some((path) => pattern.test(path)));
}

it('a rebuild gives the same files, byte for byte', () => {
  const names = listFolder(rebuilt);
  expect(listFolder(join(root, 'dist'))).toEqual(names);
  const different = names.filter(
    (name) => !readFileSync(join(rebuilt, name)).equals(readFileSync(join(root, 'dist', name))),
  );
  expect(different).toEqual([]);
});

it('the folder holds the entries, their chunks, the module type and the licenses, nothing else', () => {
  const names = listFolder(rebuilt);
  const known =
    /^(?:(?:\d+\.)?index\.js|post\/index\.js|(?:refresh|cli)\/(?:\d+\.)?index\.js|cli\/load-emulator\.js|package\.json|licenses\.txt)$/u;
  expect(names.filter((name) => !known.test(name))).toEqual([]);
  expect(readFileSync(join(rebuilt, 'package.json'), 'utf8')).toBe('{\n  "type": "module"\n}\n');
});

describe('what most runs do not need is not in the entry', () => {
  const iam = /@aws-sdk\/client-iam\/|^build\/src\/(?:aws\/iam\/|plan\/)/u;
  const github = /@actions\/github\/|@octokit\//u;

  it('IAM and the API of GitHub are in chunks of their own', () => {
    for (const lazy of [iam, github]) {
      expect(chunksWith(lazy)).not.toEqual([]);
      expect(chunksWith(lazy)).not.toContain('index.js');
    }
  });

  it('so does what other sources, profiles and session tags need', () => {
    const other =
      /^build\/src\/(?:aws\/(?:credentials\/default-chain|sts\/assume-role)|runner\/(?:profiles\/|token-file)|commands\/assume\/(?:from-source|existing)|inputs\/fields\/session-tags)/u;
    expect(chunksWith(other)).not.toEqual([]);
    expect(chunksWith(other)).not.toContain('index.js');
    expect(
      chunksWith(other).filter((chunk) => chunksWith(/^build\/src\/commands\/assume\/assume\.js$/u).includes(chunk)),
    ).toEqual([]);
  });

  it('the entry holds no AWS SDK at all', () => {
    expect(chunksWith(/@aws-sdk\/|@smithy\//u)).not.toContain('index.js');
  });
});

it('the post step loads a few of our own files and nothing else', () => {
  const sources = chunks['post/index.js'] ?? [];
  expect(sources).toContain('build/src/runner/cleanup/cleanup.js');
  expect(
    sources.filter(
      (path) => !/^build\/src\/(?:post|failure\/[\w/-]+|document\/[\w-]+|secret|json|runner\/[\w/-]+)\.js$/u.test(path),
    ),
  ).toEqual([]);
});

it('the emulator and the build are not shipped, and the terminal command is not shipped in the action', () => {
  expect(chunksWith(/\/cli[./]|\/commander\/|^build\/(?:emulator|scripts|test)\//u)).toEqual([]);
  expect(Object.values(terminal).flat()).toContain('build/src/cli.js');
  expect(
    Object.values(terminal)
      .flat()
      .filter((path) => /^build\/(?:emulator|scripts|test)\/|@actions\/core\//u.test(path)),
  ).toEqual([]);
});

it('the terminal command loads neither the SDK nor the API of GitHub to print its help', () => {
  expect(terminal['cli/index.js']?.filter((path) => /@aws-sdk\/|@smithy\/|@octokit\//u.test(path))).toEqual([]);
});

describe('licenses.txt', () => {
  const text = read('dist/licenses.txt');

  it('names every package in the bundle with its version, licence and text', () => {
    const packages = findPackages(Object.values(all).flat(), root);
    expect(packages.length).toBeGreaterThan(10);
    for (const { name, version, license, text: terms } of packages) {
      expect(ALLOWED_LICENSES).toContain(license);
      expect(text).toContain(`\n${name} ${version}\n`);
      expect(text).toContain(`\n\n${license}\n\n${terms}`);
    }
  });

  it('names no package that is not in the bundle', () => {
    const packages = new Set(
      findPackages(Object.values(all).flat(), root).map(({ name, version }) => `${name} ${version}`),
    );
    const named = text
      .split(/^-{80}\n/mu)
      .slice(1)
      .flatMap((block) => block.slice(0, block.indexOf('\n\n')).split('\n'));
    expect(new Set(named)).toEqual(packages);
  });

  it.each([
    ['a license that requires more', { license: 'GPL-3.0-only' }, 'has the license GPL-3.0-only'],
    ['no license', {}, 'has the license none'],
    ['no licence text', { license: 'MIT' }, 'ships no license text'],
  ])('a package with %s fails the build', (_, fields, message) => {
    const folder = join(scratch, 'node_modules/foreign');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'foreign', version: '1.0.0', ...fields }));
    expect(() => findPackages(['node_modules/foreign/index.js'], scratch)).toThrow(`foreign@1.0.0 ${message}`);
  });
});
