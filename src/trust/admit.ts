/** Whether a trust policy admits the claims of a token, and what decides; the short question to the evaluator. */

import type { Partition } from './arn.ts';
import { evaluate, type StatementTrace } from './evaluate.ts';
import { toConditionContext, toProviderArn } from './issuer.ts';
import type { PolicyDocument } from './policy.ts';

/** Where the policy stands and whose tokens are meant. */
export interface AdmissionScope {
  readonly partition: Partition;
  readonly account: string;
  readonly issuer: string;
}

export interface Admission {
  /** `true` only for a certain yes: what cannot be decided is not an admission. */
  readonly isAdmitted: boolean;
  /** The statement that decides or comes nearest, counted from 1; `undefined` when there is none. */
  readonly statement: number | undefined;
  /** The keys of the conditions that are not met in it. */
  readonly unmet: readonly string[];
}

/** Asks whether a token with these claims would be admitted. */
export function findAdmission(
  policy: PolicyDocument,
  { partition, account, issuer }: AdmissionScope,
  claims: Readonly<Record<string, unknown>>,
): Admission {
  const { decision, explicitDeny, statements } = evaluate(policy, {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: { kind: 'Federated', ids: [toProviderArn(partition, account, issuer)] },
    context: toConditionContext(partition, issuer, claims),
  });
  const effect = explicitDeny ? 'Deny' : 'Allow';
  const [nearest] = statements.filter((trace) => trace.effect === effect).sort((a, b) => distance(a) - distance(b));
  return {
    isAdmitted: decision === 'allow',
    statement: nearest === undefined ? undefined : nearest.index + 1,
    unmet: nearest === undefined ? [] : unmetConditions(nearest).map(({ key }) => key),
  };
}

/** The same as a plain yes or no. */
export function admits(
  policy: PolicyDocument,
  scope: AdmissionScope,
  claims: Readonly<Record<string, unknown>>,
): boolean {
  return findAdmission(policy, scope, claims).isAdmitted;
}

function unmetConditions({ conditions }: StatementTrace) {
  return conditions.filter(({ verdict }) => verdict !== 'true');
}

/** A statement for another principal or action is further away than any with unmet conditions. */
function distance(trace: StatementTrace): number {
  const isForOthers = trace.principal !== 'true' || trace.action !== 'true';
  return (isForOthers ? 1000 : 0) + unmetConditions(trace).length;
}
