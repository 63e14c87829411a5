/** Renders a plan as a pull-request comment: short, within GitHub's limit, and without notifying anyone. */

import { codeSpan, escapeMarkdown, renderMarkdown } from '../../document/markdown.ts';
import { printable } from '../../document/printable.ts';
import type { Section } from '../../document/section.ts';
import type { Failure } from '../../failure/failure.ts';
import type { Report } from '../../report/report.ts';
import { maskAccount } from '../../trust/arn.ts';

/** GitHub refuses a longer comment. It counts characters; here a character outside the basic plane counts twice. */
const LIMIT = 65_536;

/** Room for the last sentence and the lines between the parts. */
const RESERVE = 2_000;

const BREAK = '\n\n';

/** The hidden first line that identifies the comment in later runs; there is one comment for each key. */
export function planMarker(key: string): string {
  // An encoded text holds no `>`, so it cannot end the HTML comment.
  return `<!-- gh-oidc-aws plan ${encodeURIComponent(printable(key))} -->`;
}

/**
 * The comment's Markdown, starting with the marker. What does not fit is left out, the least important first, and the last
 * line links to the full plan. `maskedAccount` is shown in its masked form alone; `runUrl` is the page with the job summary.
 */
export function renderPlanComment(
  report: Report,
  marker: string,
  maskedAccount: string | undefined,
  runUrl?: string,
): string {
  const hide = createHide(report.masks, maskedAccount);
  const head = [marker, ...renderHead(report, hide, HEAD_LIMITS)];
  const sections = [...report.sections, ...(report.failure?.evidence ?? [])].map((section) => hideIn(section, hide));
  const body = fill(sections, LIMIT - RESERVE - head.join(BREAK).length);
  const isCut = body.isCut || head.join(BREAK) !== [marker, ...renderHead(report, hide, NO_LIMITS)].join(BREAK);
  return [...head, ...body.parts, renderFoot(isCut, runUrl)].filter((part) => part !== '').join(BREAK);
}

type Hide = (text: string) => string;

/** A comment shows nothing that the log hides. */
function createHide(masks: Report['masks'], maskedAccount: string | undefined): Hide {
  const hidden = masks.filter((mask) => typeof mask === 'string' && mask !== '');
  return (text) =>
    hidden.reduce<string>(
      (rest, mask) => rest.replaceAll(String(mask), '***'),
      maskedAccount === undefined ? text : maskAccount(text, maskedAccount),
    );
}

function hideIn(section: Section, hide: Hide): Section {
  const title = section.title === undefined ? {} : { title: hide(section.title) };
  switch (section.kind) {
    case 'text':
    case 'code':
      return { ...section, ...title, text: hide(section.text) };
    case 'list':
      return { ...section, ...title, items: section.items.map(hide) };
    case 'facts':
      return { ...section, ...title, rows: section.rows.map(([label, value]) => [hide(label), hide(value)] as const) };
    case 'table':
      return { ...section, ...title, rows: section.rows.map((row) => row.map(hide)) };
    case 'diagram':
      return { ...section, ...title, lines: section.lines.map(hide) };
  }
}

/** The maximum characters of Markdown above the sections. */
interface HeadLimits {
  readonly line: number;
  readonly warnings: number;
  readonly failure: number;
}

const HEAD_LIMITS: HeadLimits = { line: 2_000, warnings: 16_000, failure: 8_000 };
const NO_LIMITS: HeadLimits = { line: Infinity, warnings: Infinity, failure: Infinity };

function renderHead({ headline, warnings, failure }: Report, hide: Hide, limits: HeadLimits): readonly string[] {
  const parts = [within(hide(headline), (text) => `### ${prose(text)}`, limits.line)];
  let room = limits.warnings;
  for (const warning of warnings) {
    const part = within(hide(warning), (text) => `> ⚠️ ${prose(text)}`.replaceAll('\n', '\n> '), limits.line);
    room -= part.length;
    if (room < 0) break;
    parts.push(part);
  }
  return [...parts, ...(failure === undefined ? [] : renderFailure(failure, hide, limits.failure))];
}

function renderFailure({ code, message, fix, paste }: Failure, hide: Hide, limit: number): readonly string[] {
  const parts = [
    within(hide(message), (text) => `❌ ${codeSpan(code)} ${prose(text)}`, limit),
    within(hide(fix), (text) => `**Fix:** ${prose(text)}`, limit),
  ];
  if (paste === undefined) return parts;
  return [...parts, within(hide(paste.text), (text) => renderMarkdown([{ kind: 'code', ...paste, text }]), limit)];
}

/** The text as rendered, cut until it fits. */
function within(text: string, render: (text: string) => string, limit: number): string {
  let kept = [...text];
  let rendered = render(text);
  while (rendered.length > limit) {
    kept = kept.slice(0, Math.floor(kept.length / 2));
    rendered = render(`${kept.join('')}…`);
  }
  return rendered;
}

/** What a reader needs first: the steps and the other tables, then differences, policies, what to paste, diagrams. */
function rankOf(section: Section): number {
  if (section.kind === 'diagram') return 4;
  if (section.kind !== 'code') return 0;
  if (section.language === 'json') return 2;
  return section.language === 'yaml' || section.language === 'sh' ? 3 : 1;
}

/** As many sections as fit, in their own order; a long table is cut to its first rows. */
function fill(
  sections: readonly Section[],
  room: number,
): { readonly parts: readonly string[]; readonly isCut: boolean } {
  const parts = new Map<number, string>();
  let left = room;
  let isCut = false;
  const ranked = [...sections.entries()].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  for (const [index, section] of ranked) {
    const whole = renderPart(section);
    const part = whole.length <= left ? whole : renderFirstRows(section, left);
    isCut ||= part !== whole;
    if (part === '') continue;
    parts.set(index, part);
    left -= part.length + BREAK.length;
  }
  return { parts: [...parts.entries()].sort(([a], [b]) => a - b).map(([, part]) => part), isCut };
}

/** The section with as many of its first rows as fit; empty when none does. */
function renderFirstRows(section: Section, room: number): string {
  let fitting = '';
  let low = 1;
  let high = countRows(section) - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const part = renderPart(takeRows(section, middle));
    if (part.length <= room) {
      fitting = part;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return fitting;
}

function countRows(section: Section): number {
  switch (section.kind) {
    case 'list':
      return section.items.length;
    case 'facts':
    case 'table':
      return section.rows.length;
    default:
      return 0;
  }
}

function takeRows(section: Section, count: number): Section {
  switch (section.kind) {
    case 'list':
      return { ...section, items: section.items.slice(0, count) };
    case 'facts':
      return { ...section, rows: section.rows.slice(0, count) };
    case 'table':
      return { ...section, rows: section.rows.slice(0, count) };
    default:
      return section;
  }
}

/** Longer sections are folded. */
const MAX_OPEN_LINES = 25;

function renderPart(section: Section): string {
  const { kind, title } = section;
  const isCode = kind === 'code' || kind === 'diagram';
  const heading = title === undefined ? '' : `#### ${title}${BREAK}`;
  const markdown = renderMarkdown([section]).slice(heading.length);
  const body = isCode ? markdown : withoutLinks(markdown);
  if (!isCode && body.split('\n').length <= MAX_OPEN_LINES) {
    return title === undefined ? body : `#### ${prose(title)}${BREAK}${body}`;
  }
  return [`<details><summary>${html(title ?? 'Details')}</summary>`, body, '</details>'].join(BREAK);
}

function renderFoot(isCut: boolean, runUrl: string | undefined): string {
  const link = (text: string): string =>
    runUrl !== undefined && /^https?:\/\/[^\s()<>\\]+$/u.test(runUrl) ? `[${text}](${runUrl})` : text;
  if (isCut) return `The plan is too long for a comment; the ${link('job summary')} shows all of it.`;
  return runUrl === undefined ? '' : `From ${link('this run')}.`;
}

/** A text, shown letter by letter. */
function prose(text: string): string {
  return withoutLinks(escapeMarkdown(text));
}

/** An empty HTML comment: it shows nothing, and ends whatever GitHub was about to recognize. */
const NOTHING = '<!-- -->';

/** Escaped characters, code, and the marks by which GitHub recognizes people, issues, commits, advisories and addresses. */
const MARKS = /\\.|(`+)(?!`).*?[^`]\1(?!`)|`+|@|#(?=\w)|:\/\/|www\.|(?:GH|GHSA|CVE)-(?=\w)|[\da-f]{7,}/giu;

/** GitHub takes seven to forty hexadecimal digits for a commit; shorter ones are left alone. */
const SHORT_DIGITS = /.{1,6}/gu;

/**
 * Markdown in which GitHub finds no person to notify, no issue to refer to and no address to link. Escapes do not keep it
 * from that, because it looks for them in what the Markdown has become: https://github.com/github/cmark-gfm/issues/181
 */
function withoutLinks(markdown: string): string {
  return markdown.replace(MARKS, (mark) => separate(mark.startsWith('\\') ? mark.slice(1) : mark) ?? mark);
}

/** A mark that GitHub does not recognize; `undefined` for any other text. */
function separate(mark: string): string | undefined {
  if (mark === '@' || mark === '#') return `${mark}${NOTHING}`;
  if (mark === '://') return `:${NOTHING}//`;
  if (/^(?:GH|GHSA|CVE)-$/iu.test(mark)) return `${mark}${NOTHING}`;
  if (/^[\da-f]{7,}$/iu.test(mark)) return (mark.match(SHORT_DIGITS) ?? []).join(NOTHING);
  return /^www\.$/iu.test(mark) ? `${mark.slice(0, -1)}${NOTHING}.` : undefined;
}

/** A title where only HTML is understood. */
function html(title: string): string {
  return printable(title)
    .replaceAll('`', '')
    .replace(
      /[&<>"]|@|#|:\/\/|www\.|(?:GH|GHSA|CVE)-(?=\w)|[\da-f]{7,}/giu,
      (mark) => separate(mark) ?? `&#${mark.charCodeAt(0)};`,
    );
}
