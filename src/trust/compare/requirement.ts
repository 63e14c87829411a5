/** The requirements of a statement, item by item: which ones imply and which ones exclude each other. */

import { type PrincipalBlock, type Statement, toList } from '../policy/document.ts';
import { parseOperator } from '../policy/operator.ts';
import { comparisonOf } from '../policy/wildcard.ts';
import { areDisjoint, contains, type Reading, readValue, type Value } from './value.ts';

/** One requirement that a request must meet for a statement to apply. */
export type Requirement = Comparison | Presence | Principals | Verbatim;

/** A key of the request, or its action, is compared with values. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly key: string;
  /** Operators of one family compare the same way, except for sense and pattern. */
  readonly family: string;
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly isNegative: boolean;
  /** Whether a request without the key meets it. */
  readonly admitsAbsent: boolean;
  readonly values: readonly Value[];
}

interface Presence {
  readonly kind: 'presence';
  readonly key: string;
  readonly isPresent: boolean;
}

export interface PrincipalId {
  readonly kind: string;
  readonly id: string;
}

/** The request is made by one of these. */
export interface Principals {
  readonly kind: 'principals';
  readonly ids: readonly PrincipalId[];
}

/** A requirement that is not analyzed; only identical text implies it. */
interface Verbatim {
  readonly kind: 'verbatim';
  readonly text: string;
}

/** The key of the action. Condition keys are in lower case, so none of them can equal it. */
export const ACTION = 'Action';

/** The requirements of a statement, which applies if all of them hold. */
export function readRequirements(statement: Statement, hasVariables: boolean): readonly Requirement[] {
  const { Principal: principal, NotPrincipal: notPrincipal, Resource, NotResource } = statement;
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      readCondition(operator, key.toLowerCase(), toList(values).map(String), hasVariables),
    ),
  );
  return [
    notPrincipal === undefined
      ? { kind: 'principals', ids: readIds(principal) }
      : verbatim(
          'NotPrincipal',
          readIds(notPrincipal).map(({ kind, id }) => `${kind} ${id}`),
        ),
    readAction(statement),
    ...(Resource === undefined ? [] : [verbatim('Resource', toList(Resource))]),
    ...(NotResource === undefined ? [] : [verbatim('NotResource', toList(NotResource))]),
    ...conditions,
  ];
}

function readIds(block: PrincipalBlock | undefined): readonly PrincipalId[] {
  if (block === '*') return [{ kind: 'AWS', id: '*' }];
  return Object.entries(block ?? {}).flatMap(([kind, ids]) => toList(ids).map((id) => ({ kind, id })));
}

function readAction({ Action: action, NotAction: notAction }: Statement): Comparison {
  return {
    kind: 'comparison',
    key: ACTION,
    family: ACTION,
    set: undefined,
    isNegative: notAction !== undefined,
    admitsAbsent: false,
    values: toList(notAction ?? action).map((raw) => ({ ...readValue(raw.toLowerCase(), 'pattern', false), raw })),
  };
}

function readCondition(name: string, key: string, texts: readonly string[], hasVariables: boolean): Requirement {
  const operator = parseOperator(name);
  const { set, ifExists, sense, base } = operator;
  const comparison = comparisonOf(operator);
  const isAbsent = name.toLowerCase() === 'null' && texts.length === 1 ? texts[0]?.toLowerCase() : undefined;
  if (isAbsent === 'true' || isAbsent === 'false') return { kind: 'presence', key, isPresent: isAbsent === 'false' };
  if (sense === 'unknown') return verbatim(`${name} ${key} ${hasVariables}`, texts);
  // `ArnEquals` and `ArnLike` behave identically.
  const family = comparison !== 'other' ? 'string' : base === 'arnequals' ? 'arnlike' : base;
  const reading = comparison === 'other' ? (OTHER_READINGS.get(family) ?? 'other') : comparison;
  const isNegative = sense === 'negative';
  return {
    kind: 'comparison',
    key,
    family,
    set,
    isNegative,
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
    admitsAbsent: ifExists || (set === undefined ? isNegative : set === 'ForAllValues'),
    values: texts.map((text) => readValue(text, reading, hasVariables)),
  };
}

const OTHER_READINGS: ReadonlyMap<string, Reading> = new Map([
  ['arnlike', 'arn'],
  ['bool', 'ignore-case'],
]);

function verbatim(name: string, values: readonly string[]): Verbatim {
  return { kind: 'verbatim', text: JSON.stringify([name.toLowerCase(), ...[...new Set(values)].sort()]) };
}

/** Whether every request that meets `a` meets `b`. False means unproven. */
export function implies(a: Requirement, b: Requirement): boolean {
  switch (b.kind) {
    case 'verbatim':
      return a.kind === 'verbatim' && a.text === b.text;
    case 'principals':
      return a.kind === 'principals' && a.ids.every((id) => b.ids.some((outer) => includesPrincipal(outer, id)));
    case 'presence':
      return isSameKey(a, b) && (a.kind === 'presence' ? a.isPresent === b.isPresent : b.isPresent && !a.admitsAbsent);
    case 'comparison':
      if (!isSameKey(a, b)) return false;
      return a.kind === 'presence' ? !a.isPresent && b.admitsAbsent : impliesComparison(a, b);
  }
}

function isSameKey(a: Requirement, b: Comparison | Presence): a is Comparison | Presence {
  return (a.kind === 'comparison' || a.kind === 'presence') && a.key === b.key;
}

function impliesComparison(a: Comparison, b: Comparison): boolean {
  const isComparable = a.family === b.family && (a.set === b.set || (a.set === undefined && isSingleValued(a.key)));
  if (!isComparable || (a.admitsAbsent && !b.admitsAbsent)) return false;
  if (a.isNegative) {
    return b.isNegative && b.values.every((inner) => a.values.some((outer) => contains(outer, inner)));
  }
  return a.values.every((inner) =>
    b.isNegative
      ? b.values.every((other) => areDisjoint(inner, other))
      : b.values.some((outer) => contains(outer, inner)),
  );
}

/** These keys have one value, so a set operator requires no less than the operator alone; `amr` has many values. */
function isSingleValued(key: string): boolean {
  return /:(?:sub|aud)$/u.test(key);
}

/** Whether no request can meet both. False means unproven. */
export function excludes(a: Requirement, b: Requirement): boolean {
  if (a.kind === 'principals' && b.kind === 'principals') {
    return a.ids.every((one) => b.ids.every((other) => areDifferentCallers(one, other)));
  }
  return (b.kind === 'comparison' || b.kind === 'presence') && implies(a, negate(b));
}

function negate(requirement: Comparison | Presence): Comparison | Presence {
  if (requirement.kind === 'presence') return { ...requirement, isPresent: !requirement.isPresent };
  const { set, isNegative, admitsAbsent } = requirement;
  const opposite = set === 'ForAllValues' ? 'ForAnyValue' : 'ForAllValues';
  return {
    ...requirement,
    set: set === undefined ? undefined : opposite,
    isNegative: !isNegative,
    admitsAbsent: !admitsAbsent,
  };
}

/**
 * `*` means everyone only under `AWS`. An account id and the ARN of the account's root user are equivalent.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
function includesPrincipal(outer: PrincipalId, inner: PrincipalId): boolean {
  if (outer.kind === 'AWS' && outer.id === '*') return true;
  if (outer.kind !== inner.kind) return false;
  if (outer.id === inner.id) return true;
  return outer.kind === 'AWS' && (rootAccount(outer.id) === inner.id || rootAccount(inner.id) === outer.id);
}

function rootAccount(arn: string): string | undefined {
  return /^arn:[\w-]+:iam::(\d{12}):root$/u.exec(arn)?.[1];
}

/** A token has one provider and no AWS principal; principals of other kinds can have several ids. */
function areDifferentCallers(a: PrincipalId, b: PrincipalId): boolean {
  const isFederated = a.kind === 'Federated' || b.kind === 'Federated';
  return isFederated && a.id !== '*' && b.id !== '*' && (a.kind !== b.kind || a.id !== b.id);
}

/** The alternatives of a requirement as one requirement each; the requirement itself if it has none. */
export function split(requirement: Requirement): readonly Requirement[] {
  switch (requirement.kind) {
    case 'principals':
      return requirement.ids.map((id) => ({ ...requirement, ids: [id] }));
    case 'comparison':
      // Under `ForAllValues` a request may carry several of the values at once.
      if (requirement.isNegative || requirement.set === 'ForAllValues') return [requirement];
      return requirement.values.map((value) => ({ ...requirement, values: [value] }));
    default:
      return [requirement];
  }
}

/** Whether two requirements concern the same part of a request. */
export function isAboutSame(a: Requirement, b: Requirement): boolean {
  if (a.kind === 'comparison') return isSameKey(b, a);
  return a.kind === b.kind;
}
