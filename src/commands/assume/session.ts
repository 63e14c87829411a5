/** What every way to get a session shares: its options, the check of its secret key, and the report that exports it. */

import { failure } from '../../failure/failure.ts';
import type { Credentials, Session } from '../../ports/aws.ts';
import type { Log } from '../../ports/runner.ts';
import type { ProfileEntry, Report } from '../../report/report.ts';
import { maskAccount, type Partition, type Principal, type RoleArn, renderRoleArn } from '../../trust/arn.ts';

export interface SessionOptions {
  readonly region: string;
  /** Whether `sts-endpoint` names a service that need not be AWS, so that AWS's rules for ARNs do not apply. */
  readonly isForeign: boolean;
  /** The partition of the region. */
  readonly partition: Partition;
  readonly sessionName: string;
  /** Seconds. */
  readonly durationSeconds: number;
  readonly inlineSessionPolicy: string | undefined;
  readonly managedSessionPolicies: readonly string[];
  /** Empty means every account. */
  readonly allowedAccounts: readonly string[];
  readonly exportsCredentials: boolean;
  readonly outputsCredentials: boolean;
  /** Whether later steps get the expiration in `AWS_CREDENTIAL_EXPIRATION`, too. */
  readonly exportsExpiration: boolean;
  readonly masksAccount: boolean;
  /** Environment variables that are cleared unless the export sets them. */
  readonly stale: { readonly staleKeyVariables: readonly string[]; readonly staleSourceVariables: readonly string[] };
  /** Whether the keys in the environment count as unset. */
  readonly unsetsCurrent: boolean;
  /** What the user should know about the environment. */
  readonly warnings: readonly string[];
  readonly profile: { readonly name: string; readonly mayReplace: boolean } | undefined;
  /** Whether the secret key must not contain special characters. */
  readonly wantsPlainSecret: boolean;
}

/** About one key in four has no special character, so this many keys in a row with one do not happen by chance. */
const SECRET_KEY_ATTEMPTS = 50;

/** Requests a session; repeats that until the secret key is plain, if it must be. */
export async function askForPlainSecret<T extends { readonly session: Session }>(
  { wantsPlainSecret }: SessionOptions,
  log: Log,
  ask: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    if (!wantsPlainSecret || answer.session.credentials.secretAccessKey.isAlphanumeric()) return answer;
    if (attempt === SECRET_KEY_ATTEMPTS) throw failure('SPECIAL_CHARACTERS_REMAIN', { attempts: attempt });
    log.info(`The secret key of attempt ${attempt} contains special characters; requesting another one.`);
  }
}

/** Who the caller is. */
export interface CallerDetails {
  readonly principal: Principal;
  readonly userId: string;
  /** Only if it is known in full: a session's ARN omits the path. */
  readonly role: RoleArn | undefined;
  readonly subject?: string;
}

/** The report of a step that assumed a role. */
export function reportSession(
  options: SessionOptions,
  session: Session,
  { role, subject }: { readonly role: RoleArn; readonly subject?: string },
): Report {
  const { arn, userId, expiration } = session;
  const { partition, account, name } = role;
  const details = {
    principal: { arn, partition, account, roleName: name },
    userId,
    role,
    ...(subject === undefined ? {} : { subject }),
  };
  // A role that comes from a secret must not appear in parts that the runner does not mask.
  const headline = `Assumed the role in \`role-to-assume\` (${options.region}) until ${expiration}.`;
  return reportCredentials(options, { ...session.credentials, expiration }, details, headline);
}

/** The report that exports credentials: masks, environment, profile and outputs. */
export function reportCredentials(
  options: SessionOptions,
  credentials: Credentials,
  details: CallerDetails,
  headline: string,
): Report {
  const { profile, exportsCredentials } = options;
  const { expiration } = credentials;
  const exported = {
    ...Object.fromEntries(
      [...options.stale.staleKeyVariables, ...options.stale.staleSourceVariables].map((name) => [name, '']),
    ),
    ...toVariables(credentials, options.exportsExpiration),
    AWS_REGION: options.region,
    AWS_DEFAULT_REGION: options.region,
    ...(profile === undefined ? {} : { AWS_PROFILE: profile.name }),
  };
  return {
    headline,
    isQuiet: true,
    warnings: [...options.warnings, ...warnOfMask(options)],
    sections: [],
    masks: [...listSecrets(credentials), ...(options.masksAccount ? [details.principal.arn] : [])],
    exports: exportsCredentials ? exported : {},
    ...(expiration === undefined || !exportsCredentials
      ? {}
      : { expiry: { accessKeyId: credentials.accessKeyId, expiration } }),
    ...(profile === undefined ? {} : { profiles: [toEntry(profile, credentials, options.region)] }),
    outputs: {
      ...describeCaller(details, credentials),
      ...(options.outputsCredentials ? toOutputs(credentials) : {}),
    },
  };
}

/** The warning about what GitHub does with a masked account id. */
export function warnOfMask({ masksAccount }: Pick<SessionOptions, 'masksAccount'>): readonly string[] {
  return masksAccount
    ? [
        'The account id is masked: GitHub drops every job output that contains it, such as a role ARN or a registry host.',
      ]
    : [];
}

/** The outputs that say who the caller is, and when the session expires. */
export function describeCaller(
  { principal, userId, role, subject }: CallerDetails,
  { expiration }: Credentials,
): Report['outputs'] {
  const { arn, account, partition, roleName } = principal;
  return {
    'aws-account-id': account,
    'authenticated-arn': arn,
    'masked-arn': maskAccount(arn, account),
    'user-id': userId,
    partition,
    ...(roleName === undefined ? {} : { 'role-name': roleName }),
    ...(role === undefined ? {} : { 'role-arn': renderRoleArn(role) }),
    ...(expiration === undefined ? {} : { 'aws-expiration': expiration }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** The outputs that hold the credentials themselves. */
export function toOutputs({ accessKeyId, secretAccessKey, sessionToken }: Credentials): Report['outputs'] {
  return {
    'aws-access-key-id': accessKeyId,
    'aws-secret-access-key': secretAccessKey,
    ...(sessionToken === undefined ? {} : { 'aws-session-token': sessionToken }),
  };
}

/** The values to mask. */
export function listSecrets({ accessKeyId, secretAccessKey, sessionToken }: Credentials): Report['masks'] {
  return [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])];
}

function toVariables(credentials: Credentials, exportsExpiration: boolean): Report['exports'] {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
    ...(expiration === undefined || !exportsExpiration ? {} : { AWS_CREDENTIAL_EXPIRATION: expiration }),
  };
}

/** The profile with these credentials. */
export function toEntry(
  { name, mayReplace }: { readonly name: string; readonly mayReplace: boolean },
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  region: string,
): ProfileEntry {
  return {
    name,
    mayReplace,
    credentials: {
      aws_access_key_id: accessKeyId,
      aws_secret_access_key: secretAccessKey,
      ...(sessionToken === undefined ? {} : { aws_session_token: sessionToken }),
    },
    config: { region },
  };
}
