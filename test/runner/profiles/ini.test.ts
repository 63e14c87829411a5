/** One section of AWS's files is put in or taken out; every other byte stays. */

import { describe, expect, it } from 'vitest';
import {
  configSection,
  credentialsSection,
  findSettings,
  putSection,
  removeSection,
  restoreSection,
} from '../../../src/runner/profiles/ini.ts';

const dev = credentialsSection('dev');
const SETTINGS = ['aws_access_key_id = NEW', 'aws_secret_access_key = SECRET'];
const WRITTEN = '[dev]\naws_access_key_id = NEW\naws_secret_access_key = SECRET\n';

describe('a section is put', () => {
  it.each([
    ['into an empty file', '', WRITTEN],
    ['behind others, with a line between', '[a]\nx = 1\n', `[a]\nx = 1\n\n${WRITTEN}`],
    ['behind a file without a last line end', '# mine\n[a]\nx = 1', `# mine\n[a]\nx = 1\n\n${WRITTEN}`],
    ['replacing the old one', '[a]\nx=1\n[dev]\nold = 1\n[b]\ny=2\n', `[a]\nx=1\n${WRITTEN}[b]\ny=2\n`],
    [
      'with the comments of the old one kept',
      '; top\n[dev] # mine\nold = 1\n  nested = 2\n# keep\n\n# of b\n[b]\n',
      '; top\n[dev] # mine\naws_access_key_id = NEW\naws_secret_access_key = SECRET\n# keep\n\n# of b\n[b]\n',
    ],
    ['once, where the old one stood twice', '[dev]\na=1\n[b]\n[ dev ]\n# c\na=2\n', `${WRITTEN}[b]\n# c\n`],
    ['behind a header without a line end', '[dev]', WRITTEN],
    [
      'next to names that only look like it',
      '[devel]\nx=1\n[profile dev]\n',
      `[devel]\nx=1\n[profile dev]\n\n${WRITTEN}`,
    ],
  ])('%s', (_, before, after) => {
    expect(putSection(before, dev, SETTINGS)).toBe(after);
  });

  it('with the line ends of the file', () => {
    expect(putSection('\u00ef\u00bb\u00bf[dev]\r\nold=1\r\n[b]\r\n', dev, ['k = v'])).toBe(
      '\u00ef\u00bb\u00bf[dev]\r\nk = v\r\n[b]\r\n',
    );
    expect(putSection('[b]\r\n', dev, ['k = v'])).toBe('[b]\r\n\r\n[dev]\r\nk = v\r\n');
  });
});

describe('in the config file', () => {
  it.each([
    ['dev', '[profile dev]', true],
    ['dev', '[profile  "dev"]', true],
    ['dev', '[dev]', false],
    ['dev', '[sso-session dev]', false],
    ['default', '[default]', true],
    ['default', '[profile default]', true],
    ['default', '[profile dev]', false],
  ])('the profile %s is meant by %s: %s', (profile, header, isMeant) => {
    expect(findSettings(`${header}\nregion = x\n`, configSection(profile)) !== undefined).toBe(isMeant);
  });

  it.each([
    ['dev', '[profile dev]\nregion = x\n'],
    ['default', '[default]\nregion = x\n'],
  ])('a new profile %s is called so', (profile, text) => {
    expect(putSection('', configSection(profile), ['region = x'])).toBe(text);
  });
});

describe('a section is removed', () => {
  it('with its settings, and without any other byte', () => {
    expect(removeSection('# a\n[dev]\nk = v\n# of b\n[b]\r\ny=2', dev)).toBe('# a\n# of b\n[b]\r\ny=2');
  });
});

describe('a section is restored', () => {
  it.each([
    [
      'with its own line ends',
      '[dev]\nold = 1\n\n[b]\r\n',
      '[dev]\r\nk = v\r\n\n[b]\r\n[c]\n',
      '[dev]\nold = 1\n\n[b]\r\n[c]\n',
    ],
    [
      'with comments that were added since',
      '[dev]\nold = 1\n',
      '[dev]\nk = v\n# new\n[c]\n',
      '[dev]\nold = 1\n# new\n[c]\n',
    ],
    [
      'in both places',
      '[dev]\na = 1\n[b]\n[dev]\nc = 2\n',
      '[dev]\nk = v\n[b]\n[dev]\n[c]\n',
      '[dev]\na = 1\n[b]\n[dev]\nc = 2\n[c]\n',
    ],
    [
      'with a line end, where another one follows it now',
      '[dev]\nold = 1',
      '[dev]\nk = v\n[c]\n',
      '[dev]\nold = 1\n[c]\n',
    ],
    [
      'to nothing, with the blank line before it, where it was not there',
      '[a]\n',
      '[a]\n\n[dev]\nk = v\n[c]\n',
      '[a]\n[c]\n',
    ],
  ])('%s', (_, earlier, text, restored) => {
    expect(restoreSection(text, dev, earlier)).toBe(restored);
  });
});

it('settings are found without comments, in the order of the file', () => {
  expect(findSettings('[dev]\na = 1\n# no\n\n  b = 2\r\n[x]\nc=3\n[dev]\nd=4', dev)).toEqual([
    'a = 1',
    '  b = 2',
    'd=4',
  ]);
  expect(findSettings('[x]\n', dev)).toBeUndefined();
});

it('a bracket before a great many blanks is read as fast as any other line', () => {
  const blanks = ' '.repeat(200_000);
  expect(findSettings(`[${blanks}\n[${blanks}dev${blanks}]\nk = v\n[a${blanks}b\n`, dev)).toEqual([
    'k = v',
    `[a${blanks}b`,
  ]);
});
