/** The set of texts that a policy value matches: which sets contain each other, and which are disjoint. */

import { ARN_PARTS, isText, isVariable, matchesTokens, splitArn, type Token, tokenize } from '../policy/wildcard.ts';

/** How an operator reads its values; `other` is any comparison that does not compare text. */
export type Reading = 'exact' | 'ignore-case' | 'pattern' | 'arn' | 'other';

export interface Value {
  /** As written. */
  readonly raw: string;
  readonly reading: Reading;
  /** Six for an ARN, whose wildcards do not match across its first five colons; otherwise one. */
  readonly parts: readonly (readonly Token[])[];
}

/**
 * Reads one value. Only documents of version 2012-10-17 have policy variables.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function readValue(raw: string, reading: Reading, hasVariables: boolean): Value {
  if (reading === 'arn') {
    const parts = splitArn(tokenizeValue(raw, true, false)).map(settle);
    // A variable can contain colons, and a value with fewer parts is not an ARN: both are compared as written.
    const isReadable = parts.length === ARN_PARTS && !(hasVariables && raw.includes('${'));
    return isReadable ? { raw, reading, parts } : readValue(raw, 'other', hasVariables);
  }
  return { raw, reading, parts: [settle(tokenizeValue(raw, reading === 'pattern', hasVariables))] };
}

/** Whether `outer` matches every text that `inner` matches, whatever the policy variables contain. False means unproven. */
export function contains(outer: Value, inner: Value): boolean {
  const fold = (tokens: readonly Token[]) => (outer.reading === 'ignore-case' ? tokens.map(lower) : tokens);
  const widen = (tokens: readonly Token[]) =>
    inner.reading === 'ignore-case' && outer.reading !== 'ignore-case' ? settle(tokens.map(anyCase)) : fold(tokens);
  return (
    outer.parts.length === inner.parts.length &&
    outer.parts.every((part, index) => matchesTokens(fold(part), widen(inner.parts[index] ?? [])))
  );
}

/** Whether no text matches both values. False means unproven. */
export function areDisjoint(a: Value, b: Value): boolean {
  if (a.reading === 'other' || b.reading === 'other') return false;
  const ignoresCase = a.reading === 'ignore-case' || b.reading === 'ignore-case';
  const ease = (tokens: readonly Token[] = []) =>
    settle(tokens.map((token) => (isVariable(token) || (ignoresCase && !isAscii(token)) ? 'many' : token))).map(
      (token) => (ignoresCase ? lower(token) : token),
    );
  return a.parts.some((part, index) => neverMeet(ease(part), ease(b.parts[index])));
}

function neverMeet(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.every(isText)) return !matchesTokens(b, a);
  if (b.every(isText)) return !matchesTokens(a, b);
  return beginDifferently(a, b) || beginDifferently(a.toReversed(), b.toReversed());
}

function beginDifferently(a: readonly Token[], b: readonly Token[]): boolean {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === 'many' || right === 'many') return false;
    if (left === undefined || right === undefined) return true;
    if (isText(left) && isText(right) && left.text !== right.text) return true;
  }
  return false;
}

/** `${*}`, `${?}` and `${$}` are the characters themselves. */
const ESCAPED: ReadonlyMap<string, string> = new Map(['*', '?', '$'].map((char) => [`\${${char}}`, char]));

function tokenizeValue(text: string, hasWildcards: boolean, hasVariables: boolean): readonly Token[] {
  const pieces = hasVariables ? text.split(/(\$\{[^}]*\})/u) : [text];
  return pieces.flatMap((piece, index): readonly Token[] =>
    index % 2 === 1 ? [{ text: ESCAPED.get(piece) ?? piece }] : tokenize([{ text: piece, isLiteral: !hasWildcards }]),
  );
}

/** `*?*` and `?*` match the same texts: in a run of wildcards, puts every `?` first and keeps one `*`. */
function settle(tokens: readonly Token[]): readonly Token[] {
  const settled: Token[] = [];
  let isOpen = false;
  for (const token of [...tokens, END]) {
    if (isText(token) && isOpen) settled.push('many');
    if (token === 'many') isOpen = true;
    else settled.push(token);
    if (isText(token)) isOpen = false;
  }
  return settled.slice(0, -1);
}

const END: Token = { text: '' };

function isAscii(token: Token): boolean {
  return !isText(token) || (token.text.codePointAt(0) ?? 0) < 0x80;
}

/** Texts that differ only in the case of ASCII letters are equal in every reading of `IgnoreCase`. */
function lower(token: Token): Token {
  return isText(token) && !isVariable(token) && isAscii(token) ? { text: token.text.toLowerCase() } : token;
}

/** The token for what a character can match if letter case is ignored. */
function anyCase(token: Token): Token {
  if (!isText(token)) return token;
  return isVariable(token) || !isAscii(token) ? 'many' : /[a-z]/iu.test(token.text) ? 'one' : token;
}
