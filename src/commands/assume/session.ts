/** What every way of getting credentials has in common: how they are asked for, checked and handed to the job. */

import { failure } from '../../failure/failure.ts';
import type { Credentials, Session } from '../../ports/aws.ts';
import type { Log } from '../../ports/runner.ts';
import type { ProfileEntry, Report } from '../../report/report.ts';
import { maskAccount, type Partition, type Principal, type RoleArn, renderRoleArn } from '../../trust/arn.ts';
import { requirePrincipal } from '../checks.ts';

export interface SessionOptions {
  readonly region: string;
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
  readonly masksAccount: boolean;
  /** Variables of the environment that are cleared where the export gives them no value. */
  readonly stale: { readonly staleKeyVariables: readonly string[]; readonly staleSourceVariables: readonly string[] };
  /** Whether the keys in the environment count as gone. */
  readonly unsetsCurrent: boolean;
  /** What the environment holds that a person should know of. */
  readonly warnings: readonly string[];
  readonly profile: { readonly name: string; readonly mayReplace: boolean } | undefined;
  /** Whether the secret key must do without special characters. */
  readonly wantsPlainSecret: boolean;
}

/** The answer must be for the role that was asked for; the path of a role is not part of a session's ARN. */
export function requireRole(session: Pick<Session, 'arn'>, role: RoleArn, action: string): void {
  const got = requirePrincipal(session.arn, action);
  const isSame = got.partition === role.partition && got.account === role.account && got.roleName === role.name;
  if (!isSame) throw failure('ROLE_UNEXPECTED', { expected: renderRoleArn(role), got: session.arn });
}

/** About one key in four has no special character, so as many keys in a row that have some do not happen by chance. */
const PLAIN_SECRET_ATTEMPTS = 50;

/** Asks for a session; where a plain secret is wanted, until there is one. */
export async function askForPlainSecret<T extends { readonly session: Session }>(
  { wantsPlainSecret }: SessionOptions,
  log: Log,
  ask: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    if (!wantsPlainSecret || answer.session.credentials.secretAccessKey.isAlphanumeric()) return answer;
    if (attempt === PLAIN_SECRET_ATTEMPTS) throw failure('SPECIAL_CHARACTERS_REMAIN', { attempts: attempt });
    log.info(`The secret key of attempt ${attempt} holds special characters; asking for another one.`);
  }
}

/** Who the credentials are. */
export interface CallerDetails {
  readonly principal: Principal;
  readonly userId: string;
  /** Only where it is known in full: a session's ARN leaves the path out. */
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
  const holder = {
    principal: { arn, partition, account, roleName: name },
    userId,
    role,
    ...(subject === undefined ? {} : { subject }),
  };
  const headline = `Assumed role ${name} in account ${account} (${options.region}) until ${expiration}.`;
  return reportCredentials(options, { ...session.credentials, expiration }, holder, headline);
}

/** The report that hands over credentials: masks, environment, profile and outputs. */
export function reportCredentials(
  options: SessionOptions,
  credentials: Credentials,
  holder: CallerDetails,
  headline: string,
): Report {
  const { profile, exportsCredentials } = options;
  const exported = {
    ...Object.fromEntries(
      [...options.stale.staleKeyVariables, ...options.stale.staleSourceVariables].map((name) => [name, '']),
    ),
    ...toVariables(credentials),
    AWS_REGION: options.region,
    AWS_DEFAULT_REGION: options.region,
    ...(profile === undefined ? {} : { AWS_PROFILE: profile.name }),
  };
  return {
    headline,
    isQuiet: true,
    warnings: [...options.warnings, ...warnOfMask(options)],
    sections: [],
    masks: [...listSecrets(credentials), ...(options.masksAccount ? [holder.principal.arn] : [])],
    exports: exportsCredentials ? exported : {},
    ...(profile === undefined ? {} : { profile: toEntry(profile, credentials, options.region) }),
    outputs: {
      ...describeCaller(holder, credentials),
      ...(options.outputsCredentials ? toOutputs(credentials) : {}),
    },
  };
}

/** The one warning that a masked account is worth. */
export function warnOfMask({ masksAccount }: SessionOptions): readonly string[] {
  return masksAccount
    ? [
        'The account id is masked: GitHub drops every job output that contains it, such as a role ARN or a registry host.',
      ]
    : [];
}

/** The outputs that say who the credentials are, and until when. */
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

/** What of credentials is masked. */
export function listSecrets({ accessKeyId, secretAccessKey, sessionToken }: Credentials): Report['masks'] {
  return [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])];
}

function toVariables(credentials: Credentials): Report['exports'] {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
    ...(expiration === undefined ? {} : { AWS_CREDENTIAL_EXPIRATION: expiration }),
  };
}

function toEntry(
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
