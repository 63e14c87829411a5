/** Assume: an ID token becomes a session, which is checked before anything of it is exported. */

import type { TrustLookup } from '../ports.ts';
import type { Report } from '../report.ts';
import { type RoleArn, renderRoleArn } from '../trust/arn.ts';
import { type Declaration, declareTrust } from './declare.ts';
import { type ExchangePorts, exchange } from './exchange.ts';
import { requireAllowedAccount } from './guard.ts';
import { requireIdToken } from './preflight.ts';
import { explainRefusal } from './refusal.ts';
import type { RepositoryPorts } from './repositories.ts';
import { askForPlainSecret, reportSession, requireRole, type SessionOptions } from './session.ts';

export interface AssumeOptions extends SessionOptions {
  readonly role: RoleArn;
  readonly audience: string;
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
  if (options.masksAccount) ports.log.hide(role.account);
  requireAllowedAccount(role.account, options.allowedAccounts);
  requireIdToken(ports.context);
  const request = {
    roleArn: renderRoleArn(role),
    sessionName: options.sessionName,
    durationSeconds: options.durationSeconds,
    inlineSessionPolicy: options.inlineSessionPolicy,
    managedSessionPolicies: options.managedSessionPolicies,
    audience: options.audience,
    maxAttempts: ports.maxAttempts,
  };
  const { session, claims } = await askForPlainSecret(options, ports.log, async () => {
    const outcome = await exchange(request, ports);
    if (outcome.kind === 'session') return outcome;
    const { declaration } = options;
    const declared = declaration === undefined ? undefined : () => declareTrust(declaration, role, ports);
    throw await explainRefusal(outcome.error, outcome.claims, role, { lookup: ports.lookup, declared });
  });
  requireRole(session, role, 'sts:AssumeRoleWithWebIdentity');
  return reportSession(options, session, { role, subject: claims.sub });
}
