/** Nothing of a developer's machine, no secret, no half-done work, and a README of a readable length. */

import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { listFiles, read, root } from './repository.ts';

interface Finding {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const [home = '', checkout = ''] = [homedir(), root].map((path) => `${path.replaceAll('\\', '/')}/`);

const ANYWHERE: readonly Finding[] = [
  {
    name: 'a path of this machine',
    pattern: new RegExp(`${literally(checkout)}|(?<![\\w.~])${literally(home)}`, 'u'),
    example: `see ${checkout}src`,
  },
  {
    name: 'a path of some machine',
    pattern: /(?<![\w.])\/(?:home|Users)\/(?!runner\b)[\w-]+\//u,
    example: ['', 'home', 'someone', 'x'].join('/'),
  },
  { name: 'an access key', pattern: /\b(?:AKIA|ASIA)(?!\w*EXAMPLE)[A-Z2-7]{16}\b/u, example: `AKIA${'Q'.repeat(16)}` },
  {
    name: 'a token of GitHub',
    pattern: /\b(?:gh[pousr]_\w{36}|github_pat_\w{22,})\b/u,
    example: `ghp_${'a'.repeat(36)}`,
  },
  {
    name: 'a JWT',
    pattern: /\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\./u,
    example: `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.c`,
  },
  {
    name: 'a private key',
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----\n/u,
    example: `-----BEGIN ${'PRIVATE'} KEY-----\n`,
  },
];

const OURS: readonly Finding[] = [
  { name: 'half-done work', pattern: /\b(?:TOD[O]|FIXM[E]|XX[X])\b/u, example: ['TO', 'DO'].join('') },
  {
    name: 'a package registry',
    pattern: /registry\.(?:npmjs|yarnpkg)\.\w+|\bnpm\.pkg\.github\.com/u,
    example: ['https://registry', 'npmjs', 'org'].join('.'),
  },
  { name: 'a mocked module', pattern: /\bvi\s*\.\s*(?:do)?[mM]ock\b/u, example: ['vi', 'mock'].join('.') },
  {
    name: 'a test that is singled out or left out',
    pattern: /\b(?:it|test|describe)\s*\.\s*(?:only|skip|todo)\b/u,
    example: ['it', 'only'].join('.'),
  },
];

const files = listFiles().filter((path) => path !== 'package-lock.json');
const ours = files.filter((path) => !path.startsWith('dist/'));

describe('no file holds', () => {
  it.each([
    ...ANYWHERE.map((finding) => ({ ...finding, files })),
    ...OURS.map((finding) => ({ ...finding, files: ours })),
  ])('$name', ({ pattern, example, files }) => {
    expect(example).toMatch(pattern);
    expect(files.filter((path) => pattern.test(read(path)))).toEqual([]);
  });

  it('a registry in the lock file, nor a package from elsewhere', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|git\+|file:/u);
  });
});

it('the README has at most 250 lines', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(251);
});

it('names of files are kebab-case', () => {
  const sources = listFiles(/^(?:src|test)\/.*\.ts$/u);
  expect(
    sources.filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.ts$/u.test(path)),
  ).toEqual([]);
});

it('every source opens with a sentence that says what it knows', () => {
  const sources = listFiles(/^(?:src|test)\/.*\.ts$/u);
  expect(sources.filter((path) => !/^(?:#!.*\n)?\/\*\*\s/u.test(read(path)))).toEqual([]);
});
