/** How inputs name repositories: `owner/repo`, or with its id `owner/repo@42`. */

import { isRepositoryName } from '../../trust/subject/subject.ts';
import type { InputReader } from '../reader.ts';

/** The declared repositories, and the ids of those that have one. */
export interface DeclaredRepositories {
  readonly names: readonly string[];
  /** By name in lower case. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Reads `repositories`. */
export function parseRepositories(read: InputReader): DeclaredRepositories {
  const lines = read.items('repositories', isDeclared, '`owner/repo` or `owner/repo@ID`, without wildcards');
  const ids: Record<string, string> = {};
  const names: string[] = [];
  for (const { name, id } of lines.map(split)) {
    const key = name.toLowerCase();
    if (id !== undefined && ids[key] !== undefined && ids[key] !== id) {
      read.problem('repositories', name, `has two ids, ${ids[key]} and ${id}`);
    }
    if (id !== undefined) ids[key] = id;
    if (!names.includes(name)) names.push(name);
  }
  return { names, ids };
}

/** A line of `accept-repository`. */
export interface AcceptedLine {
  /** `owner/repo`. */
  readonly name: string;
  readonly id: string;
}

/** Reads `accept-repository`. */
export function parseAcceptedRepositories(read: InputReader): readonly AcceptedLine[] {
  return read
    .items('accept-repository', (item) => isDeclared(item) && split(item).id !== undefined, '`owner/repo@ID`')
    .flatMap((line) => {
      const { name, id } = split(line);
      return id === undefined ? [] : [{ name, id }];
    });
}

function split(text: string): { readonly name: string; readonly id: string | undefined } {
  const at = text.indexOf('@');
  return at < 0 ? { name: text, id: undefined } : { name: text.slice(0, at), id: text.slice(at + 1) };
}

function isDeclared(text: string): boolean {
  const { name, id } = split(text);
  return isRepositoryName(name) && (id === undefined || /^[1-9]\d{0,19}$/u.test(id));
}
