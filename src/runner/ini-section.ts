/** Where a section of an AWS file begins and ends, and how the text reads with another one in its place. */

import { fingerprint, type Undo } from './restore-state.ts';

/** A section and where it stands in the text. */
export interface IniSection {
  /** From its header to its last line that says something, without the line's end. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `[default]`, `[profile dev]`, and comments behind. */
const HEADER = /^[ \t]*(\[[^\]\r\n]+\])/u;

/** The first section that this line opens; `undefined` when there is none. Blanks and comments at its end are not part of it. */
export function findSection(text: string, header: string): IniSection | undefined {
  let start: number | undefined;
  let end = 0;
  for (const line of text.matchAll(/[^\n]*(?:\n|$)/gu)) {
    const [content] = line;
    const opened = HEADER.exec(content)?.[1];
    if (start !== undefined && opened !== undefined) break;
    if (start === undefined && opened === header) start = line.index;
    if (start !== undefined && !/^\s*(?:[#;].*)?$/su.test(content)) {
      end = line.index + content.replace(/\r?\n$/u, '').length;
    }
  }
  return start === undefined ? undefined : { text: text.slice(start, end), start, end };
}

/** The text with the section replaced, or without it and its line end. */
export function replaceSection(text: string, section: IniSection, by: string | undefined): string {
  const before = text.slice(0, section.start);
  const rest = text.slice(section.end);
  if (by !== undefined) return `${before}${by}${rest}`;
  const after = rest.replace(/^(?:[ \t]*\r?\n)+/u, '');
  // At the end of the file, the blank lines that set the section off go with it.
  return after.trim() === '' ? before.replace(/(^|\r?\n)(?:[ \t]*\r?\n)+$/u, '$1') : `${before}${after}`;
}

/** How a section that a step is about to write is undone, from the whole text of the file before and after. */
export function toSectionUndo(path: string, header: string, before: string, after: string): Undo {
  const earlier = findSection(before, header);
  const written = fingerprint(findSection(after, header)?.text ?? '');
  return { kind: 'section', path, header, written, ...(earlier === undefined ? {} : { before: earlier.text }) };
}
