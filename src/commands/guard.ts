/** Checks on whose credentials are in hand, made before anything is exported or changed. */

import { failure } from '../failure.ts';
import { type Principal, parsePrincipalArn } from '../trust/arn.ts';

/** Throws when accounts are named and this is none of them. */
export function requireAllowedAccount(account: string, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(account)) throw failure('ACCOUNT_NOT_ALLOWED', { account, allowed });
}

/** The principal that STS names; an ARN that is none means that something else than AWS answered. */
export function requirePrincipal(arn: string, action: string): Principal {
  const principal = parsePrincipalArn(arn);
  if (principal === undefined) {
    throw failure('AWS_UNKNOWN_ERROR', {
      action,
      name: 'UnexpectedAnswer',
      reason: `"${arn}" is not the ARN of a caller`,
    });
  }
  return principal;
}
