/** The condition operators of IAM, as far as a linter must tell them apart, and how one value is compared. */

import { isLike } from '../evaluate.ts';

/** How an operator compares; `other` is every comparison that is not one of text. */
export type Comparison = 'exact' | 'ignore-case' | 'pattern' | 'other';

/** An operator as written, taken apart. */
export interface Operator {
  readonly name: string;
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly ifExists: boolean;
  /** `unknown` for `Null` and for names that IAM does not have. */
  readonly sense: 'positive' | 'negative' | 'unknown';
  readonly comparison: Comparison;
}

const STRING_OPERATORS: ReadonlyMap<string, Pick<Operator, 'sense' | 'comparison'>> = new Map([
  ['stringequals', { sense: 'positive', comparison: 'exact' }],
  ['stringequalsignorecase', { sense: 'positive', comparison: 'ignore-case' }],
  ['stringlike', { sense: 'positive', comparison: 'pattern' }],
  ['stringnotequals', { sense: 'negative', comparison: 'exact' }],
  ['stringnotequalsignorecase', { sense: 'negative', comparison: 'ignore-case' }],
  ['stringnotlike', { sense: 'negative', comparison: 'pattern' }],
]);

const OTHER_POSITIVE: ReadonlySet<string> = new Set([
  'arnequals',
  'arnlike',
  'binaryequals',
  'bool',
  'dateequals',
  'dategreaterthan',
  'dategreaterthanequals',
  'datelessthan',
  'datelessthanequals',
  'ipaddress',
  'numericequals',
  'numericgreaterthan',
  'numericgreaterthanequals',
  'numericlessthan',
  'numericlessthanequals',
]);

const OTHER_NEGATIVE: ReadonlySet<string> = new Set([
  'arnnotequals',
  'arnnotlike',
  'datenotequals',
  'notipaddress',
  'numericnotequals',
]);

/** Reads an operator's name in any letter case. */
export function parseOperator(name: string): Operator {
  const colon = name.indexOf(':');
  const qualifier = name.slice(0, Math.max(colon, 0)).toLowerCase();
  const set = qualifier === 'forallvalues' ? 'ForAllValues' : qualifier === 'foranyvalue' ? 'ForAnyValue' : undefined;
  const full = name.slice(colon + 1).toLowerCase();
  const ifExists = full.endsWith('ifexists');
  const base = ifExists ? full.slice(0, -'ifexists'.length) : full;
  const isKnownForm = colon < 0 || set !== undefined;
  const text = isKnownForm ? STRING_OPERATORS.get(base) : undefined;
  if (text !== undefined) return { name, set, ifExists, ...text };
  const sense = !isKnownForm
    ? 'unknown'
    : OTHER_POSITIVE.has(base)
      ? 'positive'
      : OTHER_NEGATIVE.has(base)
        ? 'negative'
        : 'unknown';
  return { name, set, ifExists, sense, comparison: 'other' };
}

/** Whether a condition with this operator keeps out a request that lacks the key or carries another value. */
export function isStrict(operator: Operator): boolean {
  return operator.sense === 'positive' && operator.set !== 'ForAllValues' && !operator.ifExists;
}

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
