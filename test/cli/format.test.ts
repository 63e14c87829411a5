/** Sections in a terminal fit its width, have colors only if it supports them, and never contain untrusted control codes. */

import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderSections } from '../../src/cli/format.ts';
import type { Section } from '../../src/document/section.ts';

const PIPE = { hasColor: false, columns: undefined };
const ARN = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const GREEN = '\u001b[32m';
const RED = '\u001b[31m';
const YELLOW = '\u001b[33m';

const STEPS: Section = {
  kind: 'table',
  title: 'Steps',
  columns: ['', 'widens', 'step', 'why'],
  rows: [
    ['1', 'yes', `create OIDC provider \`${ARN}\``, 'the account has no OIDC provider for this issuer'],
    ['2', 'no', 'detach policy `x` from `y`', 'it is not declared'],
    ['3', 'no', 'update trust policy `z`', 'it differs'],
  ],
};
const DIFF: Section = { kind: 'code', title: 'Trust policy (widens)', language: 'diff', text: '  a\n- b\n+ c' };
const TABLE: Section = {
  kind: 'table',
  title: 'Accounts',
  columns: ['account', 'result', 'remark'],
  rows: [['dev (111122223333)', 'done', 'a remark that is long enough to be wrapped into several lines']],
};

describe('in a terminal', () => {
  it('steps are marked green, red and yellow, and widening is yellow', () => {
    const text = renderSections([STEPS], { hasColor: true, columns: 80 }).join('\n');
    expect(text).toContain(`${GREEN}+ create OIDC provider`);
    expect(text).toContain(`${RED}− detach policy`);
    expect(text).toContain(`${YELLOW}~ update trust policy`);
    expect(text).toContain(`${YELLOW} (widens)`);
    expect(text.match(/widens/gu)).toHaveLength(1);
  });

  it('differences are green and red, and `(widens)` in their title is yellow', () => {
    const lines = renderSections([DIFF], { hasColor: true, columns: 80 });
    expect(lines[0]).toContain(`${YELLOW}(widens)`);
    expect(lines.slice(1)).toEqual(['    a', `${RED}  - b\u001b[39m`, `${GREEN}  + c\u001b[39m`]);
  });

  it.each([40, 60, 80])('tables fit into %d columns without losing text', (columns) => {
    const lines = renderSections([TABLE], { hasColor: false, columns });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    const words = lines.join(' ').split(/\s+/u);
    for (const word of ['remark', 'enough', 'several', 'lines', 'done']) expect(words).toContain(word);
  });
});

it.each([undefined, 24])('columns line up under wide characters, in %s columns', (columns) => {
  const rows = [
    ['本番', 'production'],
    ['e\u0301cole', 'a mark'],
    ['🚀', 'an emoji'],
  ] as const;
  const table: Section = { kind: 'table', columns: ['name', 'remark'], rows };
  expect(renderSections([table], { hasColor: false, columns })).toEqual([
    '  name   remark',
    '  本番   production',
    '  e\u0301cole  a mark',
    '  🚀     an emoji',
  ]);
});

it('a wide word is broken between its characters', () => {
  const table: Section = { kind: 'table', columns: ['environment'], rows: [['本番環境の確認']] };
  expect(renderSections([table], { hasColor: false, columns: 9 })).toEqual([
    '  environ',
    '  ment',
    '  本番環',
    '  境の確',
    '  認',
  ]);
});

describe('without colors', () => {
  it('the text is the same, without control codes', () => {
    const sections = [STEPS, DIFF, TABLE];
    const plain = renderSections(sections, { hasColor: false, columns: 80 });
    expect(plain.join('')).not.toContain('\u001b');
    expect(renderSections(sections, { hasColor: true, columns: 80 }).map(stripVTControlCharacters)).toEqual(plain);
  });

  it('nothing is wrapped outside of a terminal', () => {
    expect(renderSections([TABLE], PIPE)).toHaveLength(3);
    expect(renderSections([STEPS], PIPE).some((line) => line.includes(ARN))).toBe(true);
  });
});

it('untrusted control characters are shown, never sent', () => {
  const evil = 'x\u001b[2J\u0007';
  const sections: readonly Section[] = [
    { kind: 'text', text: evil },
    { kind: 'list', items: [evil] },
    { kind: 'facts', rows: [[evil, evil]] },
    { kind: 'table', columns: ['a'], rows: [[evil]] },
    { kind: 'code', language: 'diff', text: evil },
  ];
  for (const columns of [undefined, 80]) {
    expect(renderSections(sections, { hasColor: false, columns }).join('')).not.toMatch(/\p{Cc}/u);
  }
});
