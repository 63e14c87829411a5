/** Sections in which texts that look the same and differ are shown by their code points. */

import { tellApart } from './look-alikes.ts';
import type { Section } from './section.ts';

/** The same section, readable: items, cells and lines that look alike can be told apart. */
export function distinguish(section: Section): Section {
  switch (section.kind) {
    case 'list':
      return { ...section, items: tellApart(section.items) };
    case 'facts': {
      const values = tellApart(section.rows.map(([, value]) => value));
      return { ...section, rows: section.rows.map(([label], index) => [label, values[index] ?? ''] as const) };
    }
    case 'table': {
      const cells = tellApart(section.rows.flat());
      const width = section.rows[0]?.length ?? 0;
      const isEven = section.rows.every((row) => row.length === width);
      if (!isEven) return section;
      return { ...section, rows: section.rows.map((_, row) => cells.slice(row * width, (row + 1) * width)) };
    }
    case 'code':
      return section.language === 'diff' ? { ...section, text: distinguishLines(section.text) } : section;
    default:
      return section;
  }
}

/** In a difference, the first two letters of a line say whether it was added or removed. */
function distinguishLines(text: string): string {
  const lines = text.split('\n');
  const contents = tellApart(lines.map((line) => line.slice(2)));
  return lines.map((line, index) => `${line.slice(0, 2)}${contents[index] ?? ''}`).join('\n');
}
