/** Decides whether a policy admits a request, as IAM does, with a trace of every statement and condition. */

import { type ConditionValue, type PolicyDocument, type Statement, toList } from './document.ts';
import { type Operator, parseOperator } from './operator.ts';
import { ARN_PARTS, matchesText, matchesTokens, type Piece, splitArn, tokenize } from './wildcard.ts';

/** The request to evaluate. Context keys are full condition keys (`token.actions.githubusercontent.com:sub`), in any case. */
export interface AccessRequest {
  readonly action: string;
  /** Set for a trust policy: the kind of principal and all its identifiers. */
  readonly principal?: { readonly kind: 'Federated' | 'AWS' | 'Service'; readonly ids: readonly string[] };
  /** Set for an identity policy: the ARN of the resource. */
  readonly resource?: string;
  readonly context: ConditionContext;
  /** Whether a key that is not in the context may still have a value; by default, it is absent from the request. */
  readonly isOpen?: (key: string) => boolean;
}

/** Condition key → its values in the request. A key that is not in the map is absent from the request. */
export type ConditionContext = ReadonlyMap<string, readonly string[]>;

/** Three-valued: `unknown` if IAM's decision cannot be derived from what is known here. */
export type Verdict = 'true' | 'false' | 'unknown';

export interface ConditionTrace {
  readonly operator: string;
  readonly key: string;
  readonly wanted: readonly string[];
  /** The values in the request; `undefined` if the key is absent. */
  readonly got: readonly string[] | undefined;
  readonly verdict: Verdict;
}

export interface StatementTrace {
  readonly index: number;
  readonly effect: 'Allow' | 'Deny';
  readonly principal: Verdict;
  readonly action: Verdict;
  readonly resource: Verdict;
  readonly conditions: readonly ConditionTrace[];
  /** Whether the statement applies to the request: all of the above are true. */
  readonly verdict: Verdict;
}

export interface Evaluation {
  readonly decision: 'allow' | 'deny' | 'unknown';
  /** Whether an Allow statement applies, and whether a Deny statement does. */
  readonly allowed: Verdict;
  readonly denied: Verdict;
  readonly statements: readonly StatementTrace[];
}

/**
 * Evaluates one policy, independently of all other policies.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(policy: PolicyDocument, request: AccessRequest): Evaluation {
  const scope: Scope = {
    request,
    context: new Map([...request.context].map(([key, values]) => [key.toLowerCase(), values])),
    hasVariables: policy.Version === '2012-10-17',
  };
  const statements = policy.Statement.map((statement, index) => traceStatement(statement, index, scope));
  const strongest = (effect: 'Allow' | 'Deny'): Verdict =>
    anyOf(statements.filter((trace) => trace.effect === effect).map((trace) => trace.verdict));
  const denied = strongest('Deny');
  const allowed = strongest('Allow');
  return { decision: decide(allowed, denied), allowed, denied, statements };
}

/** An explicit Deny wins, then an Allow, else deny. */
export function decide(allowed: Verdict, denied: Verdict): Evaluation['decision'] {
  if (denied === 'true' || allowed === 'false') return 'deny';
  return denied === 'false' && allowed === 'true' ? 'allow' : 'unknown';
}

/**
 * Keys of the request instead of the token, such as `aws:SourceIp` and `sts:RoleSessionName`; only AWS knows their values.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function isAmbientKey(key: string): boolean {
  return /^(?:aws|sts):/iu.test(key);
}

interface Scope {
  readonly request: AccessRequest;
  readonly context: ConditionContext;
  readonly hasVariables: boolean;
}

function traceStatement(statement: Statement, index: number, scope: Scope): StatementTrace {
  const { request } = scope;
  const principal = request.principal === undefined ? 'true' : matchPrincipal(statement, request.principal);
  const action = matchElement(statement.Action, statement.NotAction, (pattern) =>
    matchesText(asWritten(pattern.toLowerCase()), request.action.toLowerCase()) ? 'true' : 'false',
  );
  const { resource } = request;
  const resourceVerdict: Verdict =
    resource === undefined
      ? 'true'
      : matchElement(statement.Resource, statement.NotResource, (pattern) => {
          const pieces = expand(pattern, scope);
          return pieces !== undefined && matchesText(pieces, resource) ? 'true' : 'false';
        });
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, value]) => traceCondition(operator, key, value, scope)),
  );
  return {
    index,
    effect: statement.Effect,
    principal,
    action,
    resource: resourceVerdict,
    conditions,
    verdict: allOf([principal, action, resourceVerdict, ...conditions.map((condition) => condition.verdict)]),
  };
}

function matchPrincipal(statement: Statement, principal: NonNullable<AccessRequest['principal']>): Verdict {
  const matches = (block: Statement['Principal']): Verdict => {
    if (block === undefined) return 'false';
    // `"*"` and `{"AWS": "*"}` are the same: everyone.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
    if (block === '*' || toList(block['AWS']).includes('*')) return 'true';
    const named = toList(block[principal.kind]);
    return named.includes('*') || named.some((id) => principal.ids.includes(id)) ? 'true' : 'false';
  };
  if (statement.NotPrincipal !== undefined) return not(matches(statement.NotPrincipal));
  return matches(statement.Principal);
}

function matchElement(
  positive: Statement['Action'],
  negative: Statement['Action'],
  matches: (pattern: string) => Verdict,
): Verdict {
  if (negative !== undefined) return not(anyOf(toList(negative).map(matches)));
  return anyOf(toList(positive).map(matches));
}

/** The comparison a base operator makes between one wanted and one given value; absent if it is not modeled. */
type Comparison = (wanted: Pieces, got: string) => Verdict;

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['stringequals', compareText((text) => text)],
  ['stringequalsignorecase', compareText((text) => text.toLowerCase())],
  ['stringlike', comparePattern],
  // ArnEquals and ArnLike behave identically: each of the six parts is a pattern of its own.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
  ['arnequals', compareArn],
  ['arnlike', compareArn],
  ['bool', compareText((text) => text.toLowerCase())],
]);

function traceCondition(name: string, key: string, value: ConditionValue, scope: Scope): ConditionTrace {
  const wanted = toList(value).map(String);
  const got = scope.context.get(key.toLowerCase());
  const verdict = isOpenKey(key, scope) ? 'unknown' : judge(parseOperator(name), wanted, got, scope);
  return { operator: name, key, wanted, got, verdict };
}

/** Whether the request may have this key with an unknown value. */
function isOpenKey(key: string, { context, request }: Scope): boolean {
  return !context.has(key.toLowerCase()) && request.isOpen?.(key) === true;
}

function judge(
  operator: Operator,
  wanted: readonly string[],
  got: readonly string[] | undefined,
  scope: Scope,
): Verdict {
  const isPresent = got !== undefined && got.length > 0;
  if (operator.base === 'null') {
    return anyOf(wanted.map((text) => (text.toLowerCase() === String(!isPresent) ? 'true' : 'false')));
  }
  if (!isPresent && operator.ifExists) return 'true';
  // An absent key satisfies ForAllValues and never ForAnyValue, negated or not.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
  if (!isPresent && operator.set !== undefined) return operator.set === 'ForAllValues' ? 'true' : 'false';
  const compare = COMPARISONS.get(operator.base);
  // With an absent key every positive operator is false, even one that is not modeled here.
  if (!isPresent && operator.sense === 'positive') return 'false';
  if (compare === undefined) return 'unknown';
  const isNegative = operator.sense === 'negative';
  if (!isPresent) return 'true';
  const judgeOne = (text: string): Verdict => {
    const matched = anyOf(
      wanted.map((item) => {
        if (readsOpenKey(item, scope)) return 'unknown';
        const pieces = expand(item, scope);
        return pieces === undefined ? 'false' : compare(pieces, text);
      }),
    );
    return isNegative ? not(matched) : matched;
  };
  if (operator.set === 'ForAllValues') return allOf(got.map(judgeOne));
  if (operator.set === 'ForAnyValue') return anyOf(got.map(judgeOne));
  // A multivalued key without a set operator has no documented meaning.
  const [only, ...others] = got;
  return only === undefined || others.length > 0 ? 'unknown' : judgeOne(only);
}

type Pieces = readonly Piece[];

function asWritten(text: string): Pieces {
  return [{ text, isLiteral: false }];
}

function asLiteral(text: string): Pieces {
  return [{ text, isLiteral: true }];
}

/**
 * Replaces policy variables (`${aws:username}`, `${key, 'default'}`, `${*}`); `undefined` if one has no value, because then
 * nothing matches. Only documents of version 2012-10-17 have variables.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function expand(value: string, scope: Scope): Pieces | undefined {
  if (!scope.hasVariables || !value.includes('${')) return asWritten(value);
  const pieces: { text: string; isLiteral: boolean }[] = [];
  let rest = value;
  for (;;) {
    const match = /\$\{([^}]*)\}/u.exec(rest);
    if (match === null) break;
    pieces.push({ text: rest.slice(0, match.index), isLiteral: false });
    const resolved = resolveVariable(match[1] ?? '', scope);
    if (resolved === undefined) return undefined;
    pieces.push({ text: resolved, isLiteral: true });
    rest = rest.slice(match.index + match[0].length);
  }
  pieces.push({ text: rest, isLiteral: false });
  return pieces;
}

/** Whether a wanted value uses a key with an unknown value. */
function readsOpenKey(value: string, scope: Scope): boolean {
  const variables = scope.hasVariables ? [...value.matchAll(/\$\{([^},]*)/gu)] : [];
  return variables.some(([, key = '']) => isOpenKey(key.trim(), scope));
}

function resolveVariable(variable: string, scope: Scope): string | undefined {
  if (variable === '*' || variable === '?' || variable === '$') return variable;
  const [key = '', fallback] = variable.split(',', 2);
  const values = scope.context.get(key.trim().toLowerCase());
  if (values?.length === 1) return values[0];
  return /^\s*'(.*)'\s*$/u.exec(fallback ?? '')?.[1];
}

function compareText(fold: (text: string) => string): Comparison {
  return (wanted, got) => (fold(wanted.map((piece) => piece.text).join('')) === fold(got) ? 'true' : 'false');
}

function comparePattern(wanted: Pieces, got: string): Verdict {
  return matchesText(wanted, got) ? 'true' : 'false';
}

function compareArn(wanted: Pieces, got: string): Verdict {
  const patterns = splitArn(tokenize(wanted));
  const parts = splitArn(tokenize(asLiteral(got)));
  if (patterns.length < ARN_PARTS || parts.length < ARN_PARTS) return 'false';
  return patterns.every((pattern, index) => matchesTokens(pattern, parts[index] ?? [])) ? 'true' : 'false';
}

function not(verdict: Verdict): Verdict {
  return verdict === 'unknown' ? 'unknown' : verdict === 'true' ? 'false' : 'true';
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('true') ? 'true' : verdicts.includes('unknown') ? 'unknown' : 'false';
}

function allOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('false') ? 'false' : verdicts.includes('unknown') ? 'unknown' : 'true';
}
