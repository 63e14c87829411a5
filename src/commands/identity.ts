/** Identity: who am I in AWS, and is it who I was meant to be. */

import { type Failure, failure } from '../failure.ts';
import type { CallerSts, Credentials, Log } from '../ports.ts';
import type { Report } from '../report.ts';
import { maskAccount, type Principal, type RoleArn, type RoleName } from '../trust/arn.ts';
import { requirePrincipal } from './guard.ts';

export interface IdentityOptions {
  readonly credentials: Credentials | undefined;
  /** Empty means every account. */
  readonly allowedAccounts: readonly string[];
  /** A role by ARN or by name alone. */
  readonly expectedRole: RoleArn | RoleName | undefined;
  readonly masksAccount: boolean;
}

export interface IdentityPorts {
  readonly sts: CallerSts;
  readonly log: Log;
}

/** Asks STS who the credentials are. The outputs are set on a mismatch, too, so that a later step can look at them. */
export async function identity(options: IdentityOptions, ports: IdentityPorts): Promise<Report> {
  const { credentials } = options;
  if (credentials === undefined) throw failure('CREDENTIALS_MISSING', { mode: 'identity' });
  const caller = await ports.sts.callerIdentity(credentials);
  const principal = requirePrincipal(caller.arn, 'sts:GetCallerIdentity');
  const { account, partition, roleName } = principal;
  if (options.masksAccount) ports.log.hide(account);
  const mismatch = findMismatch(principal, options);
  const masked = maskAccount(caller.arn, account);
  return {
    headline: `AWS identity: \`${masked}\``,
    isQuiet: false,
    warnings: [],
    sections: [
      {
        kind: 'facts',
        title: 'AWS identity',
        rows: [
          ['caller', masked],
          ['account', maskAccount(account, account)],
          ['partition', partition],
          ...(roleName === undefined ? [] : [['role', roleName] as const]),
          ['credentials from', credentials.from],
        ],
      },
    ],
    masks: [],
    exports: {},
    outputs: {
      'aws-account-id': account,
      'authenticated-arn': caller.arn,
      'masked-arn': masked,
      'user-id': caller.userId,
      partition,
      ...(roleName === undefined ? {} : { 'role-name': roleName }),
    },
    ...(mismatch === undefined ? {} : { failure: mismatch }),
  };
}

function findMismatch(principal: Principal, options: IdentityOptions): Failure | undefined {
  const masked = (text: string): string => maskAccount(text, principal.account);
  const { allowedAccounts, expectedRole } = options;
  if (allowedAccounts.length > 0 && !allowedAccounts.includes(principal.account)) {
    return failure('ACCOUNT_NOT_ALLOWED', { account: masked(principal.account), allowed: allowedAccounts });
  }
  if (expectedRole === undefined || isRole(principal, expectedRole)) return undefined;
  const expected =
    expectedRole.account !== undefined ? `${expectedRole.name} in account ${expectedRole.account}` : expectedRole.name;
  return failure('ROLE_UNEXPECTED', { expected, got: masked(principal.arn) });
}

/** STS leaves the path out of a session's ARN, so a role given by ARN is compared without its path. */
function isRole(principal: Principal, expected: RoleArn | RoleName): boolean {
  if (principal.roleName !== expected.name) return false;
  return (
    expected.account === undefined ||
    (expected.account === principal.account && expected.partition === principal.partition)
  );
}
