/** Whether a trust policy admits the claims of a token; the short question to the evaluator. */

import type { Partition } from './arn.ts';
import { evaluate } from './evaluate.ts';
import { toConditionContext, toProviderArn } from './issuer.ts';
import type { PolicyDocument } from './policy.ts';

/** Where the policy stands and whose tokens are meant. */
export interface AdmissionScope {
  readonly partition: Partition;
  readonly account: string;
  readonly issuer: string;
}

/** `true` only for a certain yes: what cannot be decided is not an admission. */
export function admits(
  policy: PolicyDocument,
  { partition, account, issuer }: AdmissionScope,
  claims: Readonly<Record<string, unknown>>,
): boolean {
  const { decision } = evaluate(policy, {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: { kind: 'Federated', ids: [toProviderArn(partition, account, issuer)] },
    context: toConditionContext(partition, issuer, claims),
  });
  return decision === 'allow';
}
