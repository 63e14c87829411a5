/** Sections for a terminal: wrapped to its width, with colors. */

import { styleText } from 'node:util';
import { printable } from '../document/printable.ts';
import type { Section } from '../document/section.ts';
import { renderText } from '../document/text.ts';
import { displayWidth, padEnd, takeWidth } from '../document/width.ts';
import type { Screen } from './terminal.ts';

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow';
type Look = Pick<Screen, 'hasColor' | 'columns'>;

/** The text in a style, if the screen shows colors. */
export function paint(style: Style, text: string, { hasColor }: Pick<Look, 'hasColor'>): string {
  return hasColor ? styleText(style, text, { validateStream: false }) : text;
}

/** The lines of the sections, with a blank line between sections. */
export function renderSections(sections: readonly Section[], look: Look): readonly string[] {
  const blocks = sections.map((section) => renderSection(section, look)).filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function renderSection(section: Section, look: Look): readonly string[] {
  const title = section.title === undefined ? [] : [renderTitle(section.title, look)];
  switch (section.kind) {
    case 'diagram':
      return [];
    case 'table':
      if (look.columns !== undefined && section.columns.join() === STEP_COLUMNS) {
        return [...title, ...section.rows.flatMap((row) => renderStep(row, look))];
      }
      return [...title, ...renderTable([section.columns, ...section.rows], look)];
    case 'list':
      return [
        ...title,
        ...section.items.flatMap((item) => hang('  - ', item, look).map((line) => renderItem(line, look))),
      ];
    case 'code':
      return [...title, ...section.text.split('\n').map((line) => renderCodeLine(section.language, line, look))];
    default:
      return [
        ...title,
        ...renderText([{ ...section, title: '' }])
          .slice(1)
          .map(printable),
      ];
  }
}

function renderTitle(title: string, look: Look): string {
  const [, head = title, verdict] = /^(.*) \((widens)\)$/u.exec(printable(title)) ?? [];
  const mark = verdict === undefined ? '' : ` ${paint('yellow', `(${verdict})`, look)}`;
  return `${paint('bold', verdict === undefined ? printable(title) : head, look)}${mark}:`;
}

function renderCodeLine(language: string, line: string, look: Look): string {
  const text = `  ${printable(line)}`;
  if (language !== 'diff') return text;
  if (line.startsWith('+')) return paint('green', text, look);
  return line.startsWith('-') ? paint('red', text, look) : text;
}

/** Colors the severity of a lint finding. */
function renderItem(line: string, look: Look): string {
  return line.replace(/^ {2}- (ERROR|WARNING)\b/u, (_, severity: string) => {
    return `  - ${paint(severity === 'ERROR' ? 'red' : 'yellow', severity, look)}`;
  });
}

/** Wraps an item and indents its further lines. */
function hang(mark: string, text: string, { columns }: Look): readonly string[] {
  const lines = columns === undefined ? [printable(text)] : wrap(printable(text), Math.max(20, columns - mark.length));
  return lines.map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

/** The columns of a plan, which is too wide for a terminal and shown as a list. */
const STEP_COLUMNS = ',widens,step,why';

function renderStep([, widens = '', step = '', why = '']: readonly string[], look: Look): readonly string[] {
  const [mark, style] = MARKS.find(([pattern]) => pattern.test(step))?.[1] ?? (['~', 'yellow'] as const);
  const verdict = widens === 'yes' ? paint('yellow', ' (widens)', look) : '';
  const reason = hang('      ', why, look).map((line) => paint('dim', line, look));
  return [`  ${paint(style, `${mark} ${printable(step)}`, look)}${verdict}`, ...reason];
}

const MARKS: readonly (readonly [RegExp, readonly [mark: string, style: Style]])[] = [
  [/^(?:create|add|attach|write|set) /u, ['+', 'green']],
  [/^(?:delete|detach|remove) /u, ['−', 'red']],
];

const GAP = '  ';
const INDENT = '  ';

function renderTable(rows: readonly (readonly string[])[], look: Look): readonly string[] {
  const shown = rows.map((row) => row.map(printable));
  const [head = []] = shown;
  const natural = head.map((_, column) => Math.max(...shown.map((row) => displayWidth(row[column] ?? ''))));
  const room = (look.columns ?? Number.POSITIVE_INFINITY) - INDENT.length - GAP.length * (head.length - 1);
  const widths = toWidths(natural, room);
  return shown.flatMap((row, index) => {
    const cells = row.map((cell, column) => wrap(cell, widths[column] ?? displayWidth(cell)));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = cells.map((lines, column) => {
        const text = lines[line] ?? '';
        const cell = index === 0 ? paint('dim', text, look) : renderCell(head[column] ?? '', text, look);
        return `${cell}${padEnd(text, widths[column] ?? 0).slice(text.length)}`;
      });
      return `${INDENT}${parts.join(GAP)}`.trimEnd();
    });
  });
}

/** Results that are highlighted. */
const CELLS: readonly (readonly [column: string, pattern: RegExp, style: Style])[] = [
  ['may', /^✔/u, 'green'],
  ['may', /^✖/u, 'red'],
  ['met', /^yes/u, 'green'],
  ['met', /^NO/u, 'red'],
  ['result', /^`/u, 'red'],
];

function renderCell(column: string, text: string, look: Look): string {
  const style = CELLS.find(([name, pattern]) => name === column && pattern.test(text))?.[2];
  return style === undefined ? text : paint(style, text, look);
}

/** The minimum width of a column. */
const LEAST_WIDTH = 6;

/** Fits the widths into the room by narrowing the widest columns first. */
function toWidths(widths: readonly number[], room: number): readonly number[] {
  const sum = (limit: number): number => widths.reduce((total, width) => total + Math.min(width, limit), 0);
  let limit = Math.max(0, ...widths);
  while (limit > LEAST_WIDTH && sum(limit) > room) limit -= 1;
  return widths.map((width) => Math.min(width, limit));
}

/** Wraps a text at spaces, and within a word only if the word alone is too long. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`;
    if (displayWidth(next) <= width) {
      line = next;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const start = takeWidth(line, width);
      if (start === line) break;
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  return [...lines, line];
}
