/** IAM's wildcards: how a value becomes tokens, which texts and patterns it matches, and how an operator compares it. */

import type { Operator } from './operator.ts';

/** How an operator compares; `other` is any comparison that does not compare text. */
export type Comparison = 'exact' | 'ignore-case' | 'pattern' | 'other';

/** How an operator compares its values. */
export function comparisonOf({ base }: Operator): Comparison {
  return COMPARISONS.get(base) ?? 'other';
}

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['stringequals', 'exact'],
  ['stringequalsignorecase', 'ignore-case'],
  ['stringlike', 'pattern'],
]);

const STAR = '\u{e000}';
const MARK = '\u{e001}';

/**
 * A value with its escapes resolved: `${$}` is a dollar sign, and `${*}` and `${?}` become private-use characters, which no
 * wildcard test takes for wildcards. Only documents of version 2012-10-17 have them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
export function unescapeValue(value: string): string {
  return value.replaceAll('${*}', STAR).replaceAll('${?}', MARK).replaceAll('${$}', '$');
}

/** Whether one unescaped value of a condition matches a text, regardless of the sense of the operator. */
export function matchesValue(comparison: Comparison, value: string, text: string): boolean {
  switch (comparison) {
    case 'exact':
      return restore(value) === text;
    case 'ignore-case':
      return restore(value).toLowerCase() === text.toLowerCase();
    case 'pattern':
      return isLike(value, shield(text));
    case 'other':
      return false;
  }
}

function restore(value: string): string {
  return value.replaceAll(STAR, '*').replaceAll(MARK, '?');
}

/** A text whose `*` and `?` become the same private-use characters as in a pattern, so that they match only those. */
function shield(text: string): string {
  return text.replaceAll('*', STAR).replaceAll('?', MARK);
}

/** Whether a pattern has `*` or `?`. */
export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}

/** Whether a pattern matches every text: it consists of wildcards, at least one of them `*`. */
export function isAllWildcard(pattern: string): boolean {
  return pattern.includes('*') && [...pattern].every((char) => char === '*' || char === '?');
}

/** The text of a pattern before its first wildcard. */
export function literalPrefix(pattern: string): string {
  const index = [...pattern].findIndex((char) => char === '*' || char === '?');
  return index < 0 ? pattern : [...pattern].slice(0, index).join('');
}

/** `many` is `*`, `one` is `?`; a text is one character, or a whole policy variable such as `${aws:username}`. */
export type Token = 'many' | 'one' | { readonly text: string };

/** A piece of a value. In a literal piece `*` and `?` are characters; its text came from a policy variable. */
export interface Piece {
  readonly text: string;
  readonly isLiteral: boolean;
}

/** The tokens of some pieces, one for each character (a Unicode code point). */
export function tokenize(pieces: readonly Piece[]): readonly Token[] {
  return pieces.flatMap(({ text, isLiteral }) => [...text].map((char) => toToken(char, !isLiteral)));
}

function toToken(char: string, hasWildcards: boolean): Token {
  return hasWildcards && char === '*' ? 'many' : hasWildcards && char === '?' ? 'one' : { text: char };
}

/** Whether a token is text: not a wildcard. */
export function isText(token: Token): token is { readonly text: string } {
  return typeof token === 'object';
}

/** Whether a token is a policy variable, whose value is unknown here. */
export function isVariable(token: Token): boolean {
  return isText(token) && token.text.startsWith('${');
}

/**
 * Whether a pattern matches every text that the tokens match: `*` matches any number of characters, including none and
 * including `:` and `/`; `?` matches exactly one. Takes at most the product of both lengths in steps. Tokens that contain
 * wildcards must be settled first (see `compare/value.ts`); false then means unproven.
 */
export function matchesTokens(pattern: readonly Token[], tokens: readonly Token[]): boolean {
  let at = 0;
  let next = 0;
  let retryAt = -1;
  let retryNext = 0;
  while (next < tokens.length) {
    const wanted = pattern[at];
    if (wanted === 'many') {
      at += 1;
      retryAt = at;
      retryNext = next;
    } else if (takes(wanted, tokens[next])) {
      at += 1;
      next += 1;
    } else if (retryAt >= 0) {
      retryNext += 1;
      at = retryAt;
      next = retryNext;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((rest) => rest === 'many');
}

function takes(wanted: Token | undefined, token: Token | undefined): boolean {
  if (typeof wanted === 'object') return typeof token === 'object' && token.text === wanted.text;
  return wanted === 'one' && token !== undefined && (token === 'one' || (isText(token) && !isVariable(token)));
}

/** Whether a pattern in pieces matches a text. */
export function matchesText(pattern: readonly Piece[], text: string): boolean {
  return matchesTokens(tokenize(pattern), tokenize([{ text, isLiteral: true }]));
}

/** Whether an IAM pattern matches a text, by the same rules as `StringLike` without policy variables. */
export function isLike(pattern: string, text: string): boolean {
  return matchesText([{ text: pattern, isLiteral: false }], text);
}

/** An ARN has six parts; colons after the fifth belong to the last one. */
export const ARN_PARTS = 6;

/**
 * Splits an ARN; wildcards do not match across its first five colons. A text with fewer than `ARN_PARTS` parts is not an ARN.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function splitArn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isText(token) && token.text === ':' && parts.length < ARN_PARTS) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
