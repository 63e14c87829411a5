/** Identity: which AWS identity the job has, when it expires, and whether it is the expected one. */

import type { Section } from '../document/section.ts';
import { errorMessage } from '../failure/error-message.ts';
import { type Failure, failure } from '../failure/failure.ts';
import type { CallerSts, Credentials } from '../ports/aws.ts';
import type { Clock, IdTokens, Log, RunContext } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { maskAccount, type Principal, type RoleArn, type RoleName } from '../trust/arn.ts';
import { printableClaims, type TokenClaims } from '../trust/token/claims.ts';
import { readClaims } from './assume/exchange.ts';
import { requirePrincipal } from './checks.ts';

export interface IdentityOptions {
  readonly credentials: Credentials | undefined;
  /** Empty means every account. */
  readonly allowedAccounts: readonly string[];
  /** A role by ARN or by name alone. */
  readonly expectedRole: RoleArn | RoleName | undefined;
  /** How long the credentials must still last. */
  readonly minimumRemainingSeconds: number | undefined;
  readonly region: string;
  /** The audience of the ID token whose claims are shown. */
  readonly audience: string;
  readonly masksAccount: boolean;
}

export interface IdentityPorts {
  readonly sts: CallerSts;
  readonly idTokens: IdTokens;
  readonly context: RunContext;
  readonly clock: Clock;
  readonly log: Log;
}

/** Asks STS who the caller is. The outputs are set on a mismatch, too, so that a later step can use them. */
export async function identity(options: IdentityOptions, ports: IdentityPorts): Promise<Report> {
  const { credentials, region } = options;
  if (credentials === undefined) throw failure('CREDENTIALS_MISSING', { mode: 'identity' });
  const [caller, claims] = await Promise.all([ports.sts.callerIdentity(credentials), findClaims(options, ports)]);
  const principal = requirePrincipal(caller.arn, 'sts:GetCallerIdentity');
  const { account, partition, roleName } = principal;
  if (options.masksAccount) ports.log.mask(account);
  const end = findEnd(credentials, ports.clock.now());
  const mismatch = findMismatch(principal, options) ?? findShortage(end, options.minimumRemainingSeconds);
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
          ['region', region],
          ...(roleName === undefined ? [] : [['role', roleName] as const]),
          ['credentials from', credentials.from],
          ['valid until', describeEnd(end)],
        ],
      },
      ...(claims === undefined ? [] : [toClaimsSection(claims)]),
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
      ...(end.kind === 'known' ? { 'aws-expiration': end.expiration } : {}),
      ...(claims === undefined ? {} : { subject: claims.sub }),
    },
    ...(mismatch === undefined ? {} : { failure: mismatch }),
  };
}

/** When credentials expire. Keys without a session token belong to a user and do not expire. */
type End =
  | { readonly kind: 'known'; readonly expiration: string; readonly remainingSeconds: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'never' };

function findEnd({ sessionToken, expiration = '' }: Credentials, now: number): End {
  if (sessionToken === undefined) return { kind: 'never' };
  const time = /^\d{4}-\d\d-\d\dT/u.test(expiration) ? Date.parse(expiration) : Number.NaN;
  if (Number.isNaN(time)) return { kind: 'unknown' };
  const remainingSeconds = Math.floor((time - now) / 1000);
  return { kind: 'known', expiration: new Date(time).toISOString(), remainingSeconds };
}

function describeEnd(end: End): string {
  switch (end.kind) {
    case 'known':
      return `${end.expiration} (${end.remainingSeconds} s)`;
    case 'unknown':
      return 'unknown: AWS does not report it, and no earlier step of this action issued these credentials';
    case 'never':
      return 'no expiration: a long-lived key';
  }
}

function findShortage(end: End, minimum: number | undefined): Failure | undefined {
  if (minimum === undefined || end.kind === 'never') return undefined;
  if (end.kind === 'unknown') return failure('SESSION_END_UNKNOWN', { minimum });
  const { remainingSeconds: remaining, expiration } = end;
  return remaining < minimum ? failure('SESSION_ENDS_TOO_SOON', { minimum, remaining, expiration }) : undefined;
}

/** How long the report waits for the token, which it only shows. */
const CLAIMS_TIMEOUT_MS = 5000;

/** The claims of the job's own ID token; `undefined` if it cannot be obtained. Never throws. */
async function findClaims({ audience }: IdentityOptions, ports: IdentityPorts): Promise<TokenClaims | undefined> {
  if (!ports.context.hasIdToken) return undefined;
  try {
    const late = ports.clock.sleep(CLAIMS_TIMEOUT_MS).then(() => undefined);
    const token = await Promise.race([ports.idTokens.mint(audience, 'any'), late]);
    if (token !== undefined) return readClaims(ports.idTokens.read(token));
    ports.log.info("The claims of this job's ID token are not shown: the token service did not respond in time.");
  } catch (error) {
    const reason = errorMessage(error);
    ports.log.info(`The claims of this job's ID token are not shown: ${reason}`);
  }
  return undefined;
}

function toClaimsSection(claims: TokenClaims): Section {
  return { kind: 'facts', title: "Claims of this job's ID token", rows: printableClaims(claims) };
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

/** A session's ARN omits the path, so a role given by ARN is compared without its path. */
function isRole(principal: Principal, expected: RoleArn | RoleName): boolean {
  if (principal.roleName !== expected.name) return false;
  return (
    expected.account === undefined ||
    (expected.account === principal.account && expected.partition === principal.partition)
  );
}
