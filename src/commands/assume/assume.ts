/** Assume: exchanges the job's ID token for a session, and checks it before anything is exported. */

import { isFailure } from '../../failure/failure.ts';
import type { Declaration } from '../../plan/declaration.ts';
import type { RenewalRequest, Session, TrustLookup } from '../../ports/aws.ts';
import type { Report } from '../../report/report.ts';
import { type RoleArn, renderRoleArn } from '../../trust/arn.ts';
import type { TokenClaims } from '../../trust/token/claims.ts';
import { requireAllowedAccount, requireRole } from '../checks.ts';
import type { RepositoryPorts } from '../declare/repositories.ts';
import { retry } from '../retry.ts';
import { type Exchange, type ExchangeOptions, type ExchangePorts, exchange } from './exchange.ts';
import { requireIdToken } from './require-id-token.ts';
import { askForPlainSecret, reportSession, type SessionOptions } from './session.ts';

export interface AssumeOptions extends SessionOptions {
  readonly role: RoleArn;
  readonly audience: string;
  /** Tried once if AWS does not know the first one: in China both are in use, and the input names neither. */
  readonly otherAudience: string | undefined;
  /** How long a refusal is retried, in seconds: an earlier step may just have changed the trust policy. */
  readonly waitForTrustSeconds: number;
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
  const { session, claims, audience } = await requestSession(options, ports);
  const report = reportSession(options, session, { role, subject: claims.sub });
  return options.refreshes ? reportRenewal(report, options, audience, session) : report;
}

/** A session for the requested role, and the token that was exchanged for it. */
export interface ExchangedSession {
  readonly session: Session;
  readonly claims: TokenClaims;
  /** The audience of the token that AWS accepted. */
  readonly audience: string;
}

/** Exchanges the job's ID token, explains a refusal, and checks that the session is for the requested role. */
export async function requestSession(options: AssumeOptions, ports: AssumePorts): Promise<ExchangedSession> {
  const { role } = options;
  let { audience } = options;
  const { region: _, ...request } = toRenewalRequest(options, audience);
  const { session, claims } = await askForPlainSecret(options, ports.log, async () => {
    const outcome = await exchangeInTime({ ...request, audience, maxAttempts: ports.maxAttempts }, options, ports);
    ({ audience } = outcome);
    if (outcome.kind === 'session') return outcome;
    const { declaration } = options;
    // Loaded only here, because most runs are not refused.
    const { explainRefusal } = await import('../diagnose/refusal.ts');
    const { declareTrust } = await import('../declare/declare.ts');
    const declared = declaration === undefined ? undefined : () => declareTrust(declaration, role, ports);
    throw await explainRefusal(outcome.error, outcome.claims, role, { lookup: ports.lookup, declared });
  });
  requireRole(session, role, 'sts:AssumeRoleWithWebIdentity');
  return { session, claims, audience };
}

/** Exchanges the token, with the other audience where AWS knows only that, and again while a refusal may be about to end. */
async function exchangeInTime(
  request: ExchangeOptions,
  { otherAudience, waitForTrustSeconds }: AssumeOptions,
  ports: AssumePorts,
): Promise<Exchange & { readonly audience: string }> {
  const start = ports.clock.now();
  let { audience } = request;
  return retry(ports.clock, async (attempt) => {
    const outcome = await exchange({ ...request, audience }, ports);
    const done = { kind: 'done', value: { ...outcome, audience } } as const;
    if (outcome.kind === 'session') return done;
    const { error } = outcome;
    if (isFailure(error, 'AUDIENCE_NOT_REGISTERED') && otherAudience !== undefined && audience !== otherAudience) {
      ports.log.info(`The OIDC provider does not list the audience ${audience}; trying ${otherAudience}.`);
      audience = otherAudience;
      return { kind: 'retry', pauseMs: 0, sentence: '' };
    }
    const pauseMs = Math.min(1000 * attempt, 5000);
    const isInTime = ports.clock.now() - start + pauseMs <= waitForTrustSeconds * 1000;
    if (!isInTime || !isFailure(error, 'ASSUME_NOT_AUTHORIZED', 'PROVIDER_MISSING', 'AUDIENCE_NOT_REGISTERED'))
      return done;
    ports.log.info(`AWS refused the role; retrying in ${pauseMs / 1000} s, because \`wait-for-trust-seconds\` is set.`);
    return { kind: 'retry', pauseMs, sentence: `The step was waiting for a changed trust policy: ${error.message}` };
  });
}

/** How to request the same session again. */
export function toRenewalRequest(options: AssumeOptions, audience: string): RenewalRequest {
  const { sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, region } = options;
  const roleArn = renderRoleArn(options.role);
  return { roleArn, sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region };
}

/** The same report, but it exports a profile that renews the session. */
function reportRenewal(report: Report, options: AssumeOptions, audience: string, session: Session): Report {
  const { region } = options;
  const kept = Object.entries(report.exports).filter(([name]) => !SESSION_VARIABLES.includes(name));
  return {
    ...report,
    headline: `Assumed the role in \`role-to-assume\` (${region}) for as long as the job runs.`,
    exports: Object.fromEntries(kept),
    renewal: { request: toRenewalRequest(options, audience), session },
  };
}

const SESSION_VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
];
