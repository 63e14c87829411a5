/** Evaluates a trust policy for one token: for every statement, what is certain and what only AWS knows. */

import type { RoleArn } from '../arn.ts';
import type { PolicyDocument, Statement } from '../policy/document.ts';
import {
  type ConditionContext,
  type ConditionTrace,
  type Evaluation,
  evaluate,
  isAmbientKey,
  type StatementTrace,
} from '../policy/evaluate.ts';
import type { TokenClaims } from '../token/claims.ts';
import { exposedClaims, toConditionContext, toProviderArn, toProviderName } from '../token/issuer.ts';

export const ASSUME_ACTION = 'sts:AssumeRoleWithWebIdentity';

/** A token, and the role that it requests. */
export interface Subject {
  readonly claims: TokenClaims;
  readonly role: RoleArn;
}

/** A token, a trust policy, and how AWS reads the token. */
export interface Scope extends Subject {
  readonly policy: PolicyDocument;
  /** The ARN of the OIDC provider for the token's issuer. */
  readonly provider: string;
  /** The part of a condition key before the claim, without the colon. */
  readonly prefix: string;
  readonly exposed: readonly string[];
  readonly context: ConditionContext;
}

export type Condition = ConditionTrace;

/** A statement with its verdicts. */
export interface Examined extends StatementTrace {
  /** Counted from 1. */
  readonly number: number;
  readonly statement: Statement;
}

/** A policy with the verdicts of all its statements; `unknown` if the result depends on a key that no token contains. */
export interface Examination extends Pick<Evaluation, 'decision' | 'allowed' | 'denied'> {
  readonly statements: readonly Examined[];
}

/** Combines a policy with the token and the role that it is evaluated for. */
export function toScope(policy: PolicyDocument, { claims, role }: Subject): Scope {
  return {
    policy,
    claims,
    role,
    provider: toProviderArn(role.partition, role.account, claims.iss),
    prefix: toProviderName(claims.iss),
    exposed: exposedClaims(role.partition, claims.iss),
    context: toConditionContext(role.partition, claims.iss, claims.all),
  };
}

/** Evaluates the policy of a scope for its token. */
export function examine({ policy, provider, context }: Scope): Examination {
  const principal = { kind: 'Federated', ids: [provider] } as const;
  const evaluation = evaluate(policy, { action: ASSUME_ACTION, principal, context, isOpen: isAmbientKey });
  const statements = policy.Statement.flatMap((statement, index) => {
    const trace = evaluation.statements[index];
    return trace === undefined ? [] : [{ ...trace, number: index + 1, statement }];
  });
  return { ...evaluation, statements };
}

/** Whether the evaluator finds one condition true if the token has the values `got` for that key. */
export function wouldHold(
  scope: Scope,
  { operator, key, wanted }: Pick<Condition, 'operator' | 'key' | 'wanted'>,
  got: readonly string[] | undefined,
): boolean {
  const context = new Map([...scope.context].filter(([name]) => name.toLowerCase() !== key.toLowerCase()));
  if (got !== undefined) context.set(key, got);
  const statement: Statement = { Effect: 'Allow', Action: '*', Condition: { [operator]: { [key]: wanted } } };
  return evaluate({ ...scope.policy, Statement: [statement] }, { action: ASSUME_ACTION, context }).decision === 'allow';
}

/** Whether the whole policy would admit the run if its token had these claims instead; `undefined` removes a claim. */
export function wouldAdmit(scope: Scope, changes: Readonly<Record<string, string | undefined>>): boolean {
  const { policy, claims, role } = scope;
  return (
    examine(toScope(policy, { claims: { ...claims, all: { ...claims.all, ...changes } }, role })).decision === 'allow'
  );
}

/** The same operator with `StringLike` as its comparison. */
export function toPatternOperator(operator: string): string {
  return operator.replace(/StringEquals(?:IgnoreCase)?/iu, 'StringLike');
}
