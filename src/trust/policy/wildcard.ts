/** How one value of a condition is compared, and which of them are patterns. */

import { isLike } from './evaluate.ts';
import type { Operator } from './operator.ts';

/** How an operator compares; `other` is every comparison that is not one of text. */
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
 * A value with its escapes resolved: `${$}` is a dollar sign, and `${*}` and `${?}` become stand-ins that no wildcard test
 * takes for wildcards. Only documents of version 2012-10-17 have them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
export function unescapeValue(value: string): string {
  return value.replaceAll('${*}', STAR).replaceAll('${?}', MARK).replaceAll('${$}', '$');
}

/** Whether one unescaped value of a condition matches a text, with the sense of the operator left aside. */
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

/** A text in which `*` and `?` are characters, to be met by the same stand-ins in a pattern. */
function shield(text: string): string {
  return text.replaceAll('*', STAR).replaceAll('?', MARK);
}

/** Whether a pattern has `*` or `?`. */
export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}

/** Whether a pattern matches every text: nothing but wildcards, one `*` among them. */
export function isAllWildcard(pattern: string): boolean {
  return pattern.includes('*') && [...pattern].every((char) => char === '*' || char === '?');
}

/** The text of a pattern before its first wildcard. */
export function literalPrefix(pattern: string): string {
  const index = [...pattern].findIndex((char) => char === '*' || char === '?');
  return index < 0 ? pattern : [...pattern].slice(0, index).join('');
}
