/** Assume: an ID token becomes a session, which is checked before anything of it is exported. */

import type { RenewalRequest, Session, TrustLookup } from '../ports.ts';
import type { Report } from '../report.ts';
import { maskAccount, type RoleArn, renderRoleArn } from '../trust/arn.ts';
import { type Declaration, declareTrust } from './declare.ts';
import { type ExchangePorts, exchange } from './exchange.ts';
import { requireAllowedAccount, requireRole } from './guard.ts';
import { requireIdToken } from './preflight.ts';
import { explainRefusal } from './refusal.ts';
import type { RepositoryPorts } from './repositories.ts';

export interface AssumeOptions {
  readonly role: RoleArn;
  readonly region: string;
  readonly audience: string;
  readonly sessionName: string;
  /** Seconds. */
  readonly durationSeconds: number;
  readonly inlineSessionPolicy: string | undefined;
  readonly managedSessionPolicies: readonly string[];
  /** Empty means every account. */
  readonly allowedAccounts: readonly string[];
  readonly exportsCredentials: boolean;
  readonly outputsCredentials: boolean;
  /** Later steps get a profile that renews the credentials, and not the credentials themselves. */
  readonly refreshes: boolean;
  readonly masksAccount: boolean;
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
  const { region: _, ...request } = toRenewalRequest(options);
  const outcome = await exchange({ ...request, maxAttempts: ports.maxAttempts }, ports);
  const { claims } = outcome;
  if (outcome.kind === 'failed') {
    const { declaration } = options;
    const declared = declaration === undefined ? undefined : () => declareTrust(declaration, role, ports);
    throw await explainRefusal(outcome.error, claims, role, { lookup: ports.lookup, declared });
  }
  const { session } = outcome;
  requireRole(session, role);
  return toReport(options, session, claims.sub);
}

function toRenewalRequest(options: AssumeOptions): RenewalRequest {
  const { sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region } = options;
  const roleArn = renderRoleArn(options.role);
  return { roleArn, sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region };
}

function toReport(options: AssumeOptions, session: Session, subject: string): Report {
  const { role, region } = options;
  const { credentials, expiration } = session;
  const located = { AWS_REGION: region, AWS_DEFAULT_REGION: region };
  const exported = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken ?? '',
    ...located,
    AWS_CREDENTIAL_EXPIRATION: expiration,
  };
  const outputted = {
    'aws-access-key-id': credentials.accessKeyId,
    'aws-secret-access-key': credentials.secretAccessKey,
    'aws-session-token': credentials.sessionToken ?? '',
  };
  return {
    headline: `Assumed role ${role.name} in account ${role.account} (${region}) ${options.refreshes ? 'for as long as the job runs' : `until ${expiration}`}.`,
    isQuiet: true,
    warnings: options.masksAccount
      ? [
          'The account id is masked: GitHub drops every job output that contains it, such as a role ARN or a registry host.',
        ]
      : [],
    sections: [],
    masks: [
      credentials.accessKeyId,
      credentials.secretAccessKey,
      ...(credentials.sessionToken === undefined ? [] : [credentials.sessionToken]),
    ],
    ...(options.refreshes
      ? { exports: located, renewal: { request: toRenewalRequest(options), session } }
      : { exports: options.exportsCredentials ? exported : {} }),
    outputs: {
      'aws-account-id': role.account,
      'authenticated-arn': session.arn,
      'masked-arn': maskAccount(session.arn, role.account),
      'user-id': session.userId,
      partition: role.partition,
      'role-name': role.name,
      'role-arn': renderRoleArn(role),
      'aws-expiration': expiration,
      subject,
      ...(options.outputsCredentials ? outputted : {}),
    },
  };
}
