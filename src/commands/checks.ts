/** Checks on accounts, callers and events, made before anything is exported or changed. */

import { failure } from '../failure/failure.ts';
import type { Session } from '../ports/aws.ts';
import type { RunContext } from '../ports/runner.ts';
import { type Principal, parsePrincipalArn, type RoleArn, renderRoleArn } from '../trust/arn.ts';

/** Throws when `allowed` lists accounts and this one is not among them. */
export function requireAllowedAccount(account: string, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(account)) throw failure('ACCOUNT_NOT_ALLOWED', { account, allowed });
}

/** The principal that STS returned. Throws when the text is not the ARN of a caller: then the response is not from AWS. */
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

/** Throws when a session is not for the requested role. The path is not compared: a session's ARN does not contain it. */
export function requireRole(session: Pick<Session, 'arn'>, role: RoleArn, action: string): void {
  // Another service names its sessions by its own rules.
  if (role.given !== undefined) return;
  const got = requirePrincipal(session.arn, action);
  const isSame = got.partition === role.partition && got.account === role.account && got.roleName === role.name;
  if (!isSame) throw failure('ROLE_UNEXPECTED', { expected: renderRoleArn(role), got: session.arn });
}

/**
 * Throws on events that run code or data of a pull request: whoever can open one must not reach admin credentials.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
export function requireTrustedEvent({ event }: RunContext, mode: string): void {
  if (event.startsWith('pull_request')) throw failure('PULL_REQUEST_EVENT', { mode, event });
}
