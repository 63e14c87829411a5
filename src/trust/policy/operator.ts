/**
 * Parses IAM's condition operators: `ForAnyValue:StringNotLikeIfExists` is `stringlike`, negative, of any value.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */

/** An operator as written, and its parts. */
export interface Operator {
  readonly name: string;
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  /** In lower case, without set operator, `Not` and `IfExists`; for an unknown name, all of it. */
  readonly base: string;
  readonly ifExists: boolean;
  /** `unknown` for `Null` and for unknown names. */
  readonly sense: 'positive' | 'negative' | 'unknown';
}

const POSITIVE: ReadonlySet<string> = new Set([
  'stringequals',
  'stringequalsignorecase',
  'stringlike',
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

/** Each with the operator that it negates. */
const NEGATIVE: ReadonlyMap<string, string> = new Map([
  ['stringnotequals', 'stringequals'],
  ['stringnotequalsignorecase', 'stringequalsignorecase'],
  ['stringnotlike', 'stringlike'],
  ['arnnotequals', 'arnequals'],
  ['arnnotlike', 'arnlike'],
  ['datenotequals', 'dateequals'],
  ['notipaddress', 'ipaddress'],
  ['numericnotequals', 'numericequals'],
]);

/** Parses an operator's name, in any letter case. */
export function parseOperator(name: string): Operator {
  const colon = name.indexOf(':');
  const qualifier = name.slice(0, Math.max(colon, 0)).toLowerCase();
  const set = qualifier === 'forallvalues' ? 'ForAllValues' : qualifier === 'foranyvalue' ? 'ForAnyValue' : undefined;
  const full = name.slice(colon + 1).toLowerCase();
  const ifExists = full.endsWith('ifexists');
  const common = { name, set, ifExists } as const;
  if (colon >= 0 && set === undefined) return { ...common, base: name.toLowerCase(), sense: 'unknown' };
  const base = ifExists ? full.slice(0, -'ifexists'.length) : full;
  const negated = NEGATIVE.get(base);
  if (negated !== undefined) return { ...common, base: negated, sense: 'negative' };
  return { ...common, base, sense: POSITIVE.has(base) ? 'positive' : 'unknown' };
}

/** Whether a condition with this operator refuses a request that lacks the key or has another value. */
export function isStrict({ sense, set, ifExists }: Operator): boolean {
  return sense === 'positive' && set !== 'ForAllValues' && !ifExists;
}
