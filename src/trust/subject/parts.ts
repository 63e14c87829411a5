/** A subject as a list of parts, so that a subject and a pattern can be compared part by part. */

import { readSubjectPattern } from './pattern.ts';
import { isTemplateKey } from './template-keys.ts';

/** A part of a subject: the repository, where the run comes from, or a further claim of a template. */
export interface SubjectPart {
  /** `repo`, `context`, or the name of a claim. */
  readonly kind: string;
  /** The part as written in the subject. */
  readonly text: string;
}

/**
 * Splits a subject or a pattern into its parts; `undefined` if GitHub never issues a subject of that shape. A pattern that ends in
 * `*` right after the repository covers every context.
 * https://docs.github.com/en/actions/reference/security/oidc#customizing-the-token-claims
 */
export function parseSubject(text: string): readonly SubjectPart[] | undefined {
  const { kind, repositoryText, claims } = readSubjectPattern(text, true);
  const [first] = claims;
  // A template that starts with `context` writes `pull_request` without a key.
  const startsSubject =
    isTemplateKey(first?.key ?? '') || (first?.key === undefined && first?.value === 'pull_request');
  if (kind !== 'repository' && !startsSubject) return undefined;
  const parts: SubjectPart[] = repositoryText === undefined ? [] : [{ kind: 'repo', text: repositoryText }];
  for (const { key, value } of claims) {
    if (key === undefined) addUnnamed(parts, value);
    else parts.push({ kind: CONTEXT_KEYS.has(key) ? 'context' : key, text: `${key}:${value}` });
  }
  const [repository] = parts;
  if (parts.length === 1 && repository?.kind === 'repo') {
    return [repository, { kind: 'context', text: text.endsWith('*') ? '*' : '' }];
  }
  return parts;
}

const CONTEXT_KEYS: ReadonlySet<string> = new Set(['ref', 'environment']);

/** A piece without a key after the repository is its context, even if malformed; later, it belongs to the part before it. */
function addUnnamed(parts: SubjectPart[], value: string): void {
  const last = parts.at(-1);
  if (last === undefined || last.kind === 'repo' || value === 'pull_request')
    parts.push({ kind: 'context', text: value });
  else parts[parts.length - 1] = { kind: last.kind, text: `${last.text}:${value}` };
}

/** Whether two subjects have the same parts in the same order. */
export function isSameShape(a: readonly SubjectPart[], b: readonly SubjectPart[]): boolean {
  return a.length === b.length && a.every(({ kind }, index) => kind === b[index]?.kind);
}

/** Whether a subject has GitHub's default shape: repository and context. */
export function isDefaultShape(parts: readonly SubjectPart[]): boolean {
  return parts.map(({ kind }) => kind).join(' ') === 'repo context';
}

/** The text of a subject made of these parts. */
export function joinParts(parts: readonly SubjectPart[]): string {
  return parts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(':');
}

/** The names of a subject's parts, for a message. */
export function renderShape(parts: readonly SubjectPart[]): string {
  return parts.map(({ kind }) => kind).join(', ');
}

/** One text that a pattern matches: each wildcard becomes a letter, and `${*}` and the like the character they escape. */
export function toSample(pattern: string): string {
  return pattern.replace(/\$\{[*?$]\}|[*?]/gu, (found) => (found.length === 1 ? 'x' : (found[2] ?? '')));
}
