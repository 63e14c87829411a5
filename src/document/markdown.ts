/** How sections read as GitHub-flavored Markdown, and how text from strangers is escaped in it. */

import { distinguish } from './distinguish.ts';
import { printable } from './printable.ts';
import type { Section } from './section.ts';

/** The sections as GitHub-flavoured Markdown. Only the titles and texts written in this project are taken as Markdown. */
export function renderMarkdown(sections: readonly Section[]): string {
  return sections
    .map(distinguish)
    .map((section) =>
      [...(section.title === undefined ? [] : [`#### ${section.title}`]), markdownBody(section)].join('\n\n'),
    )
    .join('\n\n');
}

function markdownBody(section: Section): string {
  switch (section.kind) {
    case 'text':
      return escapeMarkdown(section.text);
    case 'list':
      return section.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'facts':
      return markdownTable(
        ['', ''],
        section.rows.map(([label, value]) => [escapeMarkdown(label), codeSpan(value)]),
      );
    case 'table':
      return markdownTable(
        section.columns.map(escapeMarkdown),
        section.rows.map((row) => row.map(escapeMarkdown)),
      );
    case 'code':
      return codeBlock(section.language, section.text);
    case 'diagram':
      return codeBlock('mermaid', section.lines.join('\n'));
  }
}

function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as Markdown shows it letter by letter. Backticked words of this project's own sentences stay code. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`\n]+`)/u)
    .map((part, index) =>
      index % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.split('\n').map(escapeLine).join('  \n'),
    )
    .join('');
}

/** `- ` may begin a line, for the lists of this project's own texts; no other block can begin. */
function escapeLine(line: string): string {
  return printable(line)
    .replace(/[\\`*_[\]#!|<>~@&]/gu, (char) => `\\${char}`)
    .replace(/^(\s*)([=+]|-(?! (?:[^\s-]|$)))/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}

/** Text as inline code: the fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const shown = printable(text);
  if (shown === '') return '';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.split('\n').map(printable).join('\n')}\n${fence}`;
}
