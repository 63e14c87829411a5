/** How sections read as plain text, in a log or a terminal. */

import { distinguish } from './distinguish.ts';
import { printable } from './printable.ts';
import type { Section } from './section.ts';
import { displayWidth, padEnd } from './width.ts';

/** The sections as plain text for a log or a terminal, a line each, without color. */
export function renderText(sections: readonly Section[]): readonly string[] {
  return sections
    .map(distinguish)
    .flatMap((section) =>
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
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => displayWidth(row[column] ?? ''))));
  return shown.map((row) => `  ${row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}
