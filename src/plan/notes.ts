/** The sentences of a plan about an existing role: what was not read, who loses access, which quota applies. */

import { compareAdmission } from '../trust/compare/compare.ts';
import { measurePolicy, type PolicyDocument, renderPolicy, TRUST_POLICY_QUOTA } from '../trust/policy/document.ts';
import { hasTrust } from './role-steps.ts';
import type { ActualRole, DesiredRole } from './state.ts';

/** The lists of policies that could not be read, one item each. */
export function describeUnread(role: DesiredRole, actual: ActualRole): readonly string[] {
  return [['managed', actual.policyArns] as const, ['inline', actual.inlinePolicies] as const].flatMap(
    ([what, reading]) =>
      reading.kind === 'unreadable'
        ? [`${what} policies of ${role.name}, which could not be read (${reading.action})`]
        : [],
  );
}

/** Who can assume the role now and not under the new trust policy: drift, or the users of an adopted role. */
export function describeLostAccess(role: DesiredRole, actual: ActualRole, trust: PolicyDocument): readonly string[] {
  const { policy } = actual.trust;
  if (policy === undefined) {
    return [
      `The trust policy of role ${role.name} cannot be parsed, so it is unknown who can assume the role now. Applying the plan replaces it.`,
    ];
  }
  if (hasTrust(actual, trust)) return [];
  const { lost } = compareAdmission(policy, trust);
  if (lost.length === 0) return [];
  return [`Role ${role.name} admits more than is declared. Applying the plan removes access for: ${lost.join('; ')}.`];
}

/** Says so when the trust policy grows beyond IAM's default quota: only IAM knows whether the account's quota was raised. */
export function describeTrustLength(role: DesiredRole, actual: ActualRole, trust: PolicyDocument): readonly string[] {
  const length = measurePolicy(renderPolicy(trust));
  if (length <= TRUST_POLICY_QUOTA || length <= measurePolicy(actual.trust.text)) return [];
  return [
    `The trust policy of ${role.name} will have ${length} characters. IAM accepts more than ${TRUST_POLICY_QUOTA} only if the quota of the account was raised.`,
  ];
}
