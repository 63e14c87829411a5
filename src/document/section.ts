/** The parts of a report, and how they read as plain text and as Markdown. */

/** A part of a report, free of any format. Text in it may come from strangers; the renderers below escape it. */
export type Section =
  | { readonly kind: 'text'; readonly title?: string; readonly text: string }
  | { readonly kind: 'list'; readonly title?: string; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly title?: string; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Mermaid, for the job summary alone. The lines are this project's own; names in them hold no quotes. */
  | { readonly kind: 'diagram'; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'code';
      readonly title?: string;
      readonly language: 'json' | 'yaml' | 'sh' | 'diff';
      readonly text: string;
    };

/** The sections as plain text for a log or a terminal, a line each, without colour. */
export function renderText(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) =>
    section.kind === 'diagram'
      ? []
      : [...(section.title === undefined ? [] : [`${section.title}:`]), ...textBody(section)],
  );
}

function textBody(section: Exclude<Section, { readonly kind: 'diagram' }>): readonly string[] {
  switch (section.kind) {
    case 'text':
      return section.text.split('\n');
    case 'list':
      return section.items.map((item) => `  - ${printable(item)}`);
    case 'facts':
      return alignColumns(section.rows);
    case 'table':
      return alignColumns([section.columns, ...section.rows]);
    case 'code':
      return section.text.split('\n').map((line) => `  ${printable(line)}`);
  }
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const shown = rows.map((row) => row.map(printable));
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  return shown.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** The sections as GitHub-flavoured Markdown. Only the titles and texts written in this project are taken as Markdown. */
export function renderMarkdown(sections: readonly Section[]): string {
  return sections
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
    .replace(/^(\s*)([=+]|-(?! \S))/u, '$1\\$2')
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

/** Characters that move the cursor, hide, or reorder text: controls, line separators, bidirectional and zero-width marks. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text on one line in which every control or invisible character is shown by its code. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
