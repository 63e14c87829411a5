/** Assume: an ID token becomes a session, which is checked before anything of it is exported. */

import { failure } from '../failure.ts';
import type { Session, TrustLookup } from '../ports.ts';
import type { Report } from '../report.ts';
import { maskAccount, type RoleArn, renderRoleArn } from '../trust/arn.ts';
import type { Declaration } from './declare.ts';
import { type ExchangePorts, exchange } from './exchange.ts';
import { requireAllowedAccount, requirePrincipal } from './guard.ts';
import { requireIdToken } from './preflight.ts';
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
  const outcome = await exchange(
    {
      roleArn: renderRoleArn(role),
      sessionName: options.sessionName,
      durationSeconds: options.durationSeconds,
      inlineSessionPolicy: options.inlineSessionPolicy,
      managedSessionPolicies: options.managedSessionPolicies,
      audience: options.audience,
      maxAttempts: ports.maxAttempts,
    },
    ports,
  );
  const { claims } = outcome;
  if (outcome.kind === 'failed') {
    const { declaration } = options;
    // Loaded only now: most runs are not refused.
    const { explainRefusal } = await import('./refusal.ts');
    const { declareTrust } = await import('./declare.ts');
    const declared = declaration === undefined ? undefined : () => declareTrust(declaration, role, ports);
    throw await explainRefusal(outcome.error, claims, role, { lookup: ports.lookup, declared });
  }
  const { session } = outcome;
  requireRole(session, role);
  return toReport(options, session, claims.sub);
}

/** The answer must be for the role that was asked for; the path of a role is not part of a session's ARN. */
function requireRole(session: Session, role: RoleArn): void {
  const got = requirePrincipal(session.arn, 'sts:AssumeRoleWithWebIdentity');
  const isSame = got.partition === role.partition && got.account === role.account && got.roleName === role.name;
  if (!isSame) throw failure('ROLE_UNEXPECTED', { expected: renderRoleArn(role), got: session.arn });
}

function toReport(options: AssumeOptions, session: Session, subject: string): Report {
  const { role, region } = options;
  const { credentials, expiration } = session;
  const exported = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken ?? '',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_CREDENTIAL_EXPIRATION: expiration,
  };
  const outputted = {
    'aws-access-key-id': credentials.accessKeyId,
    'aws-secret-access-key': credentials.secretAccessKey,
    'aws-session-token': credentials.sessionToken ?? '',
    'aws-expiration': expiration,
  };
  return {
    headline: `Assumed role ${role.name} in account ${role.account} (${region}) until ${expiration}.`,
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
    exports: options.exportsCredentials ? exported : {},
    outputs: {
      'aws-account-id': role.account,
      'authenticated-arn': session.arn,
      'masked-arn': maskAccount(session.arn, role.account),
      'user-id': session.userId,
      partition: role.partition,
      'role-name': role.name,
      'role-arn': renderRoleArn(role),
      subject,
      ...(options.outputsCredentials ? outputted : {}),
    },
  };
}
