/** Assume: an ID token becomes a session, which is checked before anything of it is exported. */

import type { RenewalRequest, Session, TrustLookup } from '../../ports/aws.ts';
import type { Report } from '../../report/report.ts';
import { type RoleArn, renderRoleArn } from '../../trust/arn.ts';
import { requireAllowedAccount, requireRole } from '../checks.ts';
import type { Declaration } from '../declare/declare.ts';
import type { RepositoryPorts } from '../declare/repositories.ts';
import { type ExchangePorts, exchange } from './exchange.ts';
import { requireIdToken } from './require-id-token.ts';
import { askForPlainSecret, reportSession, type SessionOptions } from './session.ts';

export interface AssumeOptions extends SessionOptions {
  readonly role: RoleArn;
  readonly audience: string;
  /** Later steps get a profile that renews the credentials, and not the credentials themselves. */
  readonly refreshes: boolean;
  /** What the inputs declare of the trust, if anything: compared with when a refused role cannot be read. */
  readonly declaration: Declaration | undefined;
}

export interface AssumePorts extends ExchangePorts, RepositoryPorts {
  readonly maxAttempts: number;
  /** Reads the trust of a role that refused, where an earlier step left credentials. */
  readonly lookup: TrustLookup | undefined;
}

/** Exchanges the job's ID token for credentials of the role. Two round trips: the token, then STS. */
export async function assume(options: AssumeOptions, ports: AssumePorts): Promise<Report> {
  const { role } = options;
  if (options.masksAccount) ports.log.mask(role.account);
  requireAllowedAccount(role.account, options.allowedAccounts);
  requireIdToken(ports.context);
  const { region: _, ...request } = toRenewalRequest(options);
  const { session, claims } = await askForPlainSecret(options, ports.log, async () => {
    const outcome = await exchange({ ...request, maxAttempts: ports.maxAttempts }, ports);
    if (outcome.kind === 'session') return outcome;
    const { declaration } = options;
    // Loaded only now: most runs are not refused.
    const { explainRefusal } = await import('../diagnose/refusal.ts');
    const { declareTrust } = await import('../declare/declare.ts');
    const declared = declaration === undefined ? undefined : () => declareTrust(declaration, role, ports);
    throw await explainRefusal(outcome.error, outcome.claims, role, { lookup: ports.lookup, declared });
  });
  requireRole(session, role, 'sts:AssumeRoleWithWebIdentity');
  const report = reportSession(options, session, { role, subject: claims.sub });
  return options.refreshes ? reportRenewal(report, options, session) : report;
}

function toRenewalRequest(options: AssumeOptions): RenewalRequest {
  const { sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region } = options;
  const roleArn = renderRoleArn(options.role);
  return { roleArn, sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region };
}

/** The same report, but what is exported is a profile that renews the session. */
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
