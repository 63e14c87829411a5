/** Which managed policies are known to allow or to deny without reading their documents. */

/** What the statements of a managed policy do, as far as its ARN tells. */
export type ManagedEffect = 'allows' | 'denies' | 'unknown';

/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const ALLOWING = [
  'AdministratorAccess',
  'PowerUserAccess',
  'ReadOnlyAccess',
  'SecurityAudit',
  'job-function/ViewOnlyAccess',
];

/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSDenyAll.html */
const DENYING = [
  'AWSDenyAll',
  'AWSCompromisedKeyQuarantine',
  'AWSCompromisedKeyQuarantineV2',
  'AWSCompromisedKeyQuarantineV3',
];

/** Whether a managed policy only allows or only denies. A policy whose document this action does not know is `unknown`. */
export function managedEffect(policyArn: string): ManagedEffect {
  const name = /^arn:[^:]*:iam::aws:policy\/(.+)$/u.exec(policyArn)?.[1];
  if (name === undefined) return 'unknown';
  if (ALLOWING.includes(name)) return 'allows';
  return DENYING.includes(name) ? 'denies' : 'unknown';
}
