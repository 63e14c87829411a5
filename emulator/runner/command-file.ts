/** The format of the runner's command files: `name=value` and `name<<delimiter`. */

import { EOL } from 'node:os';

/** The values of the file, or the problem. */
export type ParsedCommandFile =
  | { readonly kind: 'values'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Parses a command file as the runner does, with the line ends of the system. */
export function parseCommandFile(text: string): ParsedCommandFile {
  const values = new Map<string, string>();
  const lines = text.replace(/^\uFEFF/u, '').split(EOL === '\r\n' ? /\r?\n/u : '\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return invalid(`Invalid format '${line}'. Name must not be empty`);
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        return invalid(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) return invalid(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values.set(name, lines.slice(index + 1, end).join(EOL));
      index = end;
    } else {
      return invalid(`Invalid format '${line}'`);
    }
  }
  return { kind: 'values', values };
}

function invalid(problem: string): ParsedCommandFile {
  return { kind: 'invalid', problem };
}
