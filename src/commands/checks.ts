/** Checks on whose credentials are in hand, made before anything is exported or changed. */

import { failure } from '../failure/failure.ts';
import type { RunContext } from '../ports/runner.ts';
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

/**
 * Throws on events that run code or data of a pull request: whoever can open one must not get near admin credentials.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
export function requireTrustedEvent({ event }: RunContext, mode: string): void {
  if (event.startsWith('pull_request')) throw failure('PULL_REQUEST_EVENT', { mode, event });
}
