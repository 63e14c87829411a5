/** Assume: exchanges the job's ID token for a session, and checks it before anything is exported. */

import type { Declaration } from '../../plan/declaration.ts';
import type { RenewalRequest, Session, TrustLookup } from '../../ports/aws.ts';
import type { Report } from '../../report/report.ts';
import { type RoleArn, renderRoleArn } from '../../trust/arn.ts';
import type { TokenClaims } from '../../trust/token/claims.ts';
import { requireAllowedAccount, requireRole } from '../checks.ts';
import type { RepositoryPorts } from '../declare/repositories.ts';
import { type ExchangePorts, exchange } from './exchange.ts';
import { requireIdToken } from './require-id-token.ts';
import { askForPlainSecret, reportSession, type SessionOptions } from './session.ts';

export interface AssumeOptions extends SessionOptions {
  readonly role: RoleArn;
  readonly audience: string;
  /** Later steps get a profile that renews the credentials instead of the credentials. */
  readonly refreshes: boolean;
  /** The trust that the inputs declare, if any: explains a refusal when the role cannot be read. */
  readonly declaration: Declaration | undefined;
}

export interface AssumePorts extends ExchangePorts, RepositoryPorts {
  readonly maxAttempts: number;
  /** Reads the trust policy of a role that refused; present if an earlier step left credentials. */
  readonly lookup: TrustLookup | undefined;
}

/** Exchanges the job's ID token for credentials of the role. Two round trips: the token, then STS. */
export async function assume(options: AssumeOptions, ports: AssumePorts): Promise<Report> {
  const { role } = options;
  if (options.masksAccount) ports.log.mask(role.account);
  requireAllowedAccount(role.account, options.allowedAccounts);
  requireIdToken(ports.context);
  const { session, claims } = await requestSession(options, ports);
  const report = reportSession(options, session, { role, subject: claims.sub });
  return options.refreshes ? reportRenewal(report, options, session) : report;
}

/** Exchanges the job's ID token, explains a refusal, and checks that the session is for the requested role. */
export async function requestSession(
  options: AssumeOptions,
  ports: AssumePorts,
): Promise<{ readonly session: Session; readonly claims: TokenClaims }> {
  const { role } = options;
  const { region: _, ...request } = toRenewalRequest(options);
  const outcome = await askForPlainSecret(options, ports.log, async () => {
    const outcome = await exchange({ ...request, maxAttempts: ports.maxAttempts }, ports);
    if (outcome.kind === 'session') return outcome;
    const { declaration } = options;
    // Loaded only here, because most runs are not refused.
    const { explainRefusal } = await import('../diagnose/refusal.ts');
    const { declareTrust } = await import('../declare/declare.ts');
    const declared = declaration === undefined ? undefined : () => declareTrust(declaration, role, ports);
    throw await explainRefusal(outcome.error, outcome.claims, role, { lookup: ports.lookup, declared });
  });
  requireRole(outcome.session, role, 'sts:AssumeRoleWithWebIdentity');
  return outcome;
}

/** How to request the same session again. */
export function toRenewalRequest(options: AssumeOptions): RenewalRequest {
  const { sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region } = options;
  const roleArn = renderRoleArn(options.role);
  return { roleArn, sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region };
}

/** The same report, but it exports a profile that renews the session. */
function reportRenewal(report: Report, options: AssumeOptions, session: Session): Report {
  const { role, region } = options;
  const kept = Object.entries(report.exports).filter(([name]) => !SESSION_VARIABLES.includes(name));
  return {
    ...report,
    headline: `Assumed role ${role.name} in account ${role.account} (${region}) for as long as the job runs.`,
    exports: Object.fromEntries(kept),
    renewal: { request: toRenewalRequest(options), session },
  };
}

const SESSION_VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
];
