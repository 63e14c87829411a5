/** Assume without GitHub's ID token: from access keys, the environment's credentials, or a token file. */

import { failure, isFailure } from '../../failure/failure.ts';
import type {
  AmbientCredentials,
  CallerSts,
  Credentials,
  RoleSts,
  Session,
  SessionTag,
  WebIdentitySts,
} from '../../ports/aws.ts';
import type { Clock, Log } from '../../ports/runner.ts';
import type { Report } from '../../report/report.ts';
import type { Secret } from '../../secret.ts';
import { type RoleArn, renderRoleArn } from '../../trust/arn.ts';
import { requireAllowedAccount, requireRole } from '../checks.ts';
import { present } from './exchange.ts';
import { identify, reportExisting } from './existing.ts';
import { askForPlainSecret, reportCredentials, reportSession, type SessionOptions } from './session.ts';

/** A role in the account of the source credentials. */
export interface RoleOfSource {
  readonly account?: undefined;
  readonly path: string;
  readonly name: string;
}

export type Source =
  | { readonly kind: 'access-key'; readonly credentials: Credentials }
  | { readonly kind: 'ambient'; readonly askedBy: string }
  | { readonly kind: 'token-file'; readonly path: string };

export interface SourceOptions extends SessionOptions {
  readonly source: Source;
  readonly role: RoleArn | RoleOfSource | undefined;
  readonly externalId: string | undefined;
  readonly tags: {
    readonly lasting: readonly SessionTag[];
    readonly droppable: readonly SessionTag[];
    readonly custom: readonly SessionTag[];
    readonly transitiveKeys: readonly string[];
  };
}

export interface SourcePorts {
  readonly caller: CallerSts;
  readonly roles: RoleSts;
  readonly sts: WebIdentitySts;
  readonly ambient: AmbientCredentials;
  readonly readTokenFile: (path: string) => Secret;
  readonly clock: Clock;
  readonly log: Log;
  readonly maxAttempts: number;
}

/** Gets credentials from the source, and checks them before anything is exported. */
export async function assumeFromSource(options: SourceOptions, ports: SourcePorts): Promise<Report> {
  const { source, role } = options;
  if (role?.account !== undefined) {
    if (options.masksAccount) ports.log.mask(role.account);
    requireAllowedAccount(role.account, options.allowedAccounts);
  }
  if (source.kind === 'token-file') return assumeWithFile(source.path, options, ports);
  const credentials = source.kind === 'access-key' ? source.credentials : await loadAmbient(source.askedBy, ports);
  if (role === undefined) return useAsTheyAre(credentials, options, ports);
  const target = role.account === undefined ? await completeRole(role, credentials, options, ports) : role;
  const { session } = await askForPlainSecret(options, ports.log, async () => ({
    session: await assumeRole(target, credentials, options, ports),
  }));
  requireRole(session, target, 'sts:AssumeRole');
  return reportSession(options, session, { role: target });
}

async function loadAmbient(askedBy: string, { ambient }: SourcePorts): Promise<Credentials> {
  const found = await ambient.load();
  if (found.kind === 'credentials') return found.credentials;
  throw failure('AMBIENT_CREDENTIALS_MISSING', { askedBy, reason: found.reason });
}

async function assumeWithFile(path: string, options: SourceOptions, ports: SourcePorts): Promise<Report> {
  const { role } = options;
  if (role?.account === undefined) throw new TypeError('a token file does not give the account of a role');
  const request = { ...toRequest(role, options), maxAttempts: ports.maxAttempts };
  const { session } = await askForPlainSecret(options, ports.log, async () => {
    // Read the file for every attempt: its owner may have renewed the token.
    const outcome = await present(request, async () => ({ token: ports.readTokenFile(path) }), ports);
    if (outcome.kind === 'session') return outcome;
    throw outcome.error;
  });
  requireRole(session, role, 'sts:AssumeRoleWithWebIdentity');
  return reportSession(options, session, { role });
}

/** Exports the credentials of the inputs; the environment already holds its own, so only the region is exported. */
async function useAsTheyAre(credentials: Credentials, options: SourceOptions, ports: SourcePorts): Promise<Report> {
  const details = await identify(credentials, options, ports);
  const headline = `Using the credentials from ${credentials.from} (${options.region}).`;
  return options.source.kind === 'access-key'
    ? reportCredentials(options, credentials, details, headline)
    : reportExisting(options, credentials, details, headline);
}

async function completeRole(
  { path, name }: RoleOfSource,
  credentials: Credentials,
  options: SourceOptions,
  ports: SourcePorts,
): Promise<RoleArn> {
  const { principal } = await identify(credentials, options, ports);
  return { partition: principal.partition, account: principal.account, path, name };
}

function toRequest(role: RoleArn, options: SourceOptions) {
  return {
    roleArn: renderRoleArn(role),
    sessionName: options.sessionName,
    durationSeconds: options.durationSeconds,
    inlineSessionPolicy: options.inlineSessionPolicy,
    managedSessionPolicies: options.managedSessionPolicies,
  };
}

/** Drops the informational tags when all tags together exceed AWS's size limit. */
async function assumeRole(
  role: RoleArn,
  credentials: Credentials,
  options: SourceOptions,
  { roles, log }: SourcePorts,
): Promise<Session> {
  const { lasting, droppable, custom, transitiveKeys } = options.tags;
  const ask = (tags: readonly SessionTag[]): Promise<Session> =>
    roles.assumeRole(
      {
        ...toRequest(role, options),
        externalId: options.externalId,
        tags,
        transitiveTagKeys: transitiveKeys.filter((key) => tags.some((tag) => tag.key === key)),
      },
      credentials,
    );
  try {
    return await ask([...lasting, ...droppable, ...custom]);
  } catch (error) {
    if (droppable.length === 0 || !isFailure(error, 'SESSION_TAGS_TOO_LARGE')) throw error;
    log.info(`The session tags exceed AWS's size limit; leaving out ${droppable.map(({ key }) => key).join(', ')}.`);
    return ask([...lasting, ...custom]);
  }
}
