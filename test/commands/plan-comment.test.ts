/** A plan as a comment: short, within GitHub's limit, calling nobody, and showing nothing that the log hides. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMarker, renderPlanComment } from '../../src/commands/plan-report/comment.ts';
import type { Section } from '../../src/document/section.ts';
import { failure } from '../../src/failure/failure.ts';
import '../../src/failure/lazy-failures.ts';
import type { Report } from '../../src/report/report.ts';
import { Secret } from '../../src/secret.ts';

const MARKER = planMarker('111122223333/deploy');
const RUN = 'https://github.com/octo-org/octo-repo/actions/runs/7';
const LIMIT = 65_536;

const STEPS: Section = {
  kind: 'table',
  title: 'Steps',
  columns: ['', 'step', 'why'],
  rows: [['1', 'create role `deploy`', 'it does not exist']],
};
const POLICY: Section = {
  kind: 'code',
  title: 'Trust policy',
  language: 'json',
  text: '{\n  "Version": "2012-10-17"\n}',
};
const USAGE: Section = { kind: 'code', title: 'Use the role in your workflow', language: 'yaml', text: 'jobs: {}' };
const DIAGRAM: Section = { kind: 'diagram', title: 'How the parts fit together', lines: ['flowchart LR', '  a --> b'] };

function report(changes: Partial<Report> = {}): Report {
  return {
    headline: 'Plan: 1 change for role `deploy`; nothing was changed.',
    isQuiet: false,
    warnings: [],
    sections: [STEPS, POLICY, DIAGRAM, USAGE],
    masks: [],
    exports: {},
    outputs: {},
    ...changes,
  };
}

const render = (changes: Partial<Report> = {}, account?: string, run = RUN): string =>
  renderPlanComment(report(changes), MARKER, account, run);

/** What GitHub looks through for people, issues and addresses: the text that is no code, as it reads once rendered. */
function visibleProse(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gmu, '')
    .replace(/\\.|(`+)(?!`).*?[^`]\1(?!`)/gu, (token) => (token.startsWith('\\') ? token.slice(1) : ''))
    .replaceAll('<!-- -->', '\u0000');
}

it('reads from the headline to the run, with code and pictures folded', () => {
  expect(render({ warnings: ['The key is long-lived.\nReplace it.'] })).toBe(
    [
      '<!-- gh-oidc-aws plan 111122223333%2Fdeploy -->',
      '### Plan: 1 change for role `deploy`; nothing was changed.',
      '> ⚠️ The key is long-lived.  \n> Replace it.',
      '#### Steps',
      '|  | step | why |\n| --- | --- | --- |\n| 1 | create role `deploy` | it does not exist |',
      '<details><summary>Trust policy</summary>',
      '```json\n{\n  "Version": "2012-10-17"\n}\n```',
      '</details>',
      '<details><summary>How the parts fit together</summary>',
      '```mermaid\nflowchart LR\n  a --> b\n```',
      '</details>',
      '<details><summary>Use the role in your workflow</summary>',
      '```yaml\njobs: {}\n```',
      '</details>',
      `From [this run](${RUN}).`,
    ].join('\n\n'),
  );
});

it('says why the plan failed, how to mend it, and what was found', () => {
  const evidence: readonly Section[] = [{ kind: 'list', title: 'Not done', items: ['tag the role'] }];
  const text = render({ failure: failure('TRUST_TOO_LOOSE', { rules: ['T04'] }, { evidence }) });
  expect(text).toContain('❌ `TRUST_TOO_LOOSE` The declared trust policy violates the lint rule T04');
  expect(text).toContain('**Fix:** change the inputs');
  expect(text).toContain('```yaml\naccept-findings: T04\n```');
  expect(text).toContain('#### Not done\n\n- tag the role');
});

it('folds a long list', () => {
  const items = Array.from({ length: 40 }, (_, index) => `item ${index}`);
  expect(render({ sections: [{ kind: 'list', title: 'Left as `it` is', items }] })).toContain(
    '<details><summary>Left as it is</summary>\n\n- item 0\n',
  );
});

it('links nothing that is not the address of a web page', () => {
  expect(render({}, undefined, 'javascript:alert(1)')).toContain('From this run.');
  expect(render({}, undefined, 'https://github.com/) [x](https://evil.example')).toContain('From this run.');
});

describe('the marker', () => {
  it.each(['a--> <b>', 'a\nb', '--', '\ud800', 'é@octocat'])('stays one HTML comment for %j', (key) => {
    expect(planMarker(key)).toMatch(/^<!-- gh-oidc-aws plan [^<>\n]* -->$/u);
  });

  it('differs for every key, also for one that continues another', () => {
    expect(planMarker('deploy').startsWith(planMarker('dep'))).toBe(false);
    expect(planMarker('dep loy')).not.toBe(planMarker('dep%20loy'));
  });
});

describe('nobody is called', () => {
  const texts = [
    '@octocat',
    'cc @octo-org/team',
    '\\@octocat',
    '`@octocat',
    'see #1',
    'x/y#2',
    'https://evil.example',
    'GH-12',
    'octo-org/octo-repo#1',
    'octo-org/octo-repo@0123abc',
    '0123456789abcdef0123456789abcdef01234567',
    'fixes GHSA-0000-1111-2222 and CVE-2026-1234',
    'www.evil.example',
  ];
  const places: readonly (readonly [string, (text: string) => Partial<Report>])[] = [
    ['the headline', (text) => ({ headline: text })],
    ['a warning', (text) => ({ warnings: [text] })],
    ['a failure', (text) => ({ failure: failure('INTERNAL_ERROR', { reason: text }) })],
    ['a text', (text) => ({ sections: [{ kind: 'text', title: text, text }] })],
    ['a list', (text) => ({ sections: [{ kind: 'list', title: text, items: [text] }] })],
    ['a fact', (text) => ({ sections: [{ kind: 'facts', rows: [[text, text]] }] })],
    ['a table', (text) => ({ sections: [{ kind: 'table', columns: [text], rows: [[text]] }] })],
    ['a folded section', (text) => ({ sections: [{ kind: 'code', title: text, language: 'json', text }] })],
  ];
  const cases = places.flatMap(([place, put]) => texts.map((text) => [place, text, put] as const));
  it.each(cases)('in %s by %s', (_, text, put) => {
    const prose = visibleProse(renderPlanComment(report(put(text)), MARKER, undefined).replace(MARKER, ''));
    expect(prose).not.toMatch(/@[\w-]|#\d|:\/\/|www\.|(?:GH|GHSA|CVE)-\w|[\da-f]{7}/iu);
  });

  it('whatever the text', () => {
    const pieces = fc.constantFrom('@', 'octocat', '`', '``', '\\', '#1', '://', 'www.', '|', ' ', '\n', '<!--', 'x');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const changes = { headline: text, sections: [{ kind: 'table', columns: ['x'], rows: [[text]] }] } as const;
        expect(visibleProse(renderPlanComment(report(changes), MARKER, undefined))).not.toMatch(
          /@[\w-]|#\d|:\/\/|www\./u,
        );
      }),
    );
  });
});

it('a stranger cannot end a folded section or write HTML', () => {
  const text = render({
    sections: [{ kind: 'code', title: '</summary><img src=x>', language: 'json', text: '```\n</details>' }],
  });
  expect(text).toContain('<summary>&#60;/summary&#62;&#60;img src=x&#62;</summary>');
  expect(text).toContain('````json\n```\n</details>\n````');
});

describe('what is hidden', () => {
  const everywhere = (text: string): Partial<Report> => ({
    headline: text,
    warnings: [text],
    failure: failure('INTERNAL_ERROR', { reason: text }, { evidence: [{ kind: 'text', text }] }),
    sections: [
      { kind: 'text', title: text, text },
      { kind: 'list', title: text, items: [text] },
      { kind: 'facts', title: text, rows: [[text, text]] },
      { kind: 'table', title: text, columns: ['x'], rows: [[text]] },
      { kind: 'code', title: text, language: 'json', text },
      { kind: 'diagram', title: text, lines: [text] },
    ],
  });

  it('an account is shown masked where that is asked for', () => {
    const arn = 'arn:aws:iam::444455556666:role/deploy';
    expect(render(everywhere(arn))).toContain('444455556666');
    const masked = render(everywhere(arn), '444455556666');
    expect(masked).not.toContain('444455556666');
    expect(masked).toContain('44********66');
  });

  it('what the log hides, the comment hides', () => {
    const text = render({ ...everywhere('the word is sesame'), masks: ['sesame', new Secret('open')] });
    expect(text).not.toContain('sesame');
    expect(text).toContain('the word is \\*\\*\\*');
  });
});

describe('a plan that is too long', () => {
  const long = (kind: 'json' | 'yaml', length: number): Section => ({
    kind: 'code',
    title: `A ${kind} of ${length}`,
    language: kind,
    text: 'x'.repeat(length),
  });

  it('gives up pictures and what to paste first, then policies, and says where all of it is', () => {
    const text = render({ sections: [long('yaml', 30_000), DIAGRAM, long('json', 40_000), STEPS] });
    expect(text.length).toBeLessThanOrEqual(LIMIT);
    expect(text).not.toContain('A yaml of 30000');
    expect(text).toContain('A json of 40000');
    expect(text).toContain('create role `deploy`');
    expect(text).toMatch(/too long for a comment; the \[job summary\]\(\S+\) shows all of it\.$/u);
  });

  it('keeps the first rows of a table that does not fit', () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => [`${index}`, `attach policy ${index}`, 'declared']);
    const text = render({ sections: [{ kind: 'table', title: 'Steps', columns: ['', 'step', 'why'], rows }, POLICY] });
    expect(text.length).toBeLessThanOrEqual(LIMIT);
    expect(text.length).toBeGreaterThan(LIMIT - 4_000);
    expect(text).toContain('| 1000 | attach policy 1000 | declared |');
    expect(text).toContain('shows all of it');
  });

  it('is within the limit whatever makes it long', () => {
    const word = fc.constantFrom('@', '<', '\u202e', '🌈', 'x', '`', '\n');
    const text = fc.tuple(word, fc.integer({ min: 0, max: 70_000 })).map(([part, count]) => part.repeat(count));
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const rendered = render({
          headline: a,
          warnings: Array.from({ length: 10 }, () => b),
          failure: failure('INTERNAL_ERROR', { reason: c }),
          sections: [
            { kind: 'text', text: a },
            { kind: 'list', items: [b, c] },
            { kind: 'code', title: a, language: 'json', text: b },
          ],
        });
        expect(rendered.length).toBeLessThanOrEqual(LIMIT);
        expect(rendered.startsWith(MARKER)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});
