/** IAM's identity-provider controls: which trust policies for GitHub's issuer it refuses to store, and how shallowly it looks. */

import { type ConditionBlock, type PolicyDocument, type Statement, toList } from '../../src/trust/policy/document.ts';

const ISSUER_HOST = 'token.actions.githubusercontent.com';
const OPERATORS = ['stringequals', 'stringlike', 'stringequalsignorecase'];

/**
 * The sentence with which IAM refuses the policy; `undefined` when it accepts it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
export function findControlProblem(policy: PolicyDocument): string | undefined {
  for (const statement of policy.Statement) {
    for (const provider of sharedProviders(statement)) {
      const name = provider.slice(provider.indexOf('/') + 1);
      if (statement.Effect !== 'Allow' || isScoped(statement.Condition ?? {}, name)) continue;
      return `Trust policy with trusted principal ${provider} must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, ${name}:sub or ${name}:job_workflow_ref which is not scoped to all.`;
    }
  }
  return undefined;
}

function sharedProviders(statement: Statement): readonly string[] {
  const { Principal: principal } = statement;
  if (principal === undefined || principal === '*') return [];
  return toList(principal['Federated']).filter((arn) => arn.includes(`:oidc-provider/${ISSUER_HOST}`));
}

function isScoped(conditions: ConditionBlock, provider: string): boolean {
  const keys = [`${provider}:sub`, `${provider}:job_workflow_ref`].map((key) => key.toLowerCase());
  return Object.entries(conditions)
    .filter(([operator]) => OPERATORS.includes(operator.toLowerCase()))
    .flatMap(([, block]) => Object.entries(block))
    .some(([key, value]) => {
      // Only the first of several values is inspected.
      const first = String(toList(value)[0] ?? '');
      return keys.includes(key.toLowerCase()) && first.trim() !== '' && !first.startsWith('*');
    });
}
