/** Assume with `roles`: exchanges one ID token for a session of each role, and checks all of them before any profile is written. */

import type { Section } from '../../document/section.ts';
import { type Failure, failure, isFailure, withProfile } from '../../failure/failure.ts';
import type { WebIdentitySts } from '../../ports/aws.ts';
import type { ProfileEntry, Report } from '../../report/report.ts';
import { renderRoleArn } from '../../trust/arn.ts';
import { requireAllowedAccount } from '../checks.ts';
import {
  type AssumeOptions,
  type AssumePorts,
  type ExchangedSession,
  requestSession,
  toRenewalRequest,
} from './assume.ts';
import { requireIdToken } from './require-id-token.ts';
import { listSecrets, type SessionOptions, toEntry, warnOfMask } from './session.ts';

/** One role, and the profile for its session. */
export interface ProfileOptions extends AssumeOptions {
  readonly profile: { readonly name: string; readonly mayReplace: boolean };
}

export interface AssumeRolesOptions
  extends Pick<SessionOptions, 'allowedAccounts' | 'masksAccount' | 'unsetsCurrent' | 'stale'> {
  readonly profiles: readonly ProfileOptions[];
}

export interface AssumeRolesPorts extends Omit<AssumePorts, 'sts'> {
  /** STS in a region. */
  readonly openSts: (region: string) => WebIdentitySts;
}

interface ProfileSession extends ExchangedSession {
  readonly options: ProfileOptions;
}

/** Assumes every role at the same time. If one of them fails, the step fails and no profile is written. */
export async function assumeRoles(options: AssumeRolesOptions, ports: AssumeRolesPorts): Promise<Report> {
  const { profiles, masksAccount, allowedAccounts } = options;
  if (masksAccount) for (const { role } of profiles) ports.log.mask(role.account);
  for (const { role } of profiles) requireAllowedAccount(role.account, allowedAccounts);
  requireIdToken(ports.context);
  const outcomes = await Promise.all(profiles.map((profile) => attempt(profile, ports)));
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed');
  if (failed.length > 0) throw joinFailures(failed, profiles.length);
  return report(
    outcomes.flatMap((outcome) => (outcome.kind === 'session' ? outcome.value : [])),
    options,
  );
}

type Outcome =
  | { readonly kind: 'session'; readonly value: ProfileSession }
  | { readonly kind: 'failed'; readonly profile: string; readonly error: Failure };

async function attempt(options: ProfileOptions, ports: AssumeRolesPorts): Promise<Outcome> {
  try {
    const answer = await requestSession(options, { ...ports, sts: ports.openSts(options.region) });
    return { kind: 'session', value: { options, ...answer } };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'failed', profile: options.profile.name, error };
  }
}

/** A single failure keeps its code; several become one failure that lists them. */
function joinFailures(failed: readonly (Outcome & { readonly kind: 'failed' })[], count: number): Failure {
  const [first, ...others] = failed;
  if (first !== undefined && others.length === 0) return withProfile(first.error, first.profile);
  const lines = failed.map(({ profile, error }) => `${profile}: ${error.code}: ${error.message}`);
  const evidence = failed.flatMap(({ profile, error }): readonly Section[] => [
    { kind: 'text', title: `Profile ${profile}`, text: `Fix: ${error.fix}` },
    ...(error.paste === undefined ? [] : [{ kind: 'code', ...error.paste } as const]),
    ...error.evidence,
  ]);
  return failure('ROLES_NOT_ASSUMED', { failed: lines, count }, { evidence });
}

function report(sessions: readonly ProfileSession[], options: AssumeRolesOptions): Report {
  const [end = ''] = sessions.map(({ session }) => session.expiration).toSorted();
  const names = sessions.map(({ options: { profile } }) => profile.name).join(', ');
  const refreshes = sessions.some((session) => session.options.refreshes);
  const [subject] = sessions.map(({ claims }) => claims.sub);
  return {
    headline: `Assumed a role for ${sessions.length === 1 ? 'the profile' : `each of ${sessions.length} profiles`} (${names}) ${refreshes ? 'for as long as the job runs' : `until ${end}`}.`,
    isQuiet: true,
    warnings: warnOfMask(options),
    sections: [],
    masks: sessions.flatMap(({ session }) => [
      ...listSecrets(session.credentials),
      ...(options.masksAccount ? [session.arn] : []),
    ]),
    exports: {},
    profiles: sessions.map(toProfile),
    outputs: {
      roles: JSON.stringify(sessions.map(describe)),
      'aws-expiration': end,
      ...(subject === undefined ? {} : { subject }),
    },
  };
}

function toProfile({ options, session, audience }: ProfileSession): ProfileEntry {
  const entry = toEntry(options.profile, session.credentials, options.region);
  return options.refreshes
    ? { ...entry, credentials: {}, renewal: { request: toRenewalRequest(options, audience), session } }
    : entry;
}

function describe({ options: { profile, role }, session }: ProfileSession) {
  return { profile: profile.name, account: role.account, role: renderRoleArn(role), expiry: session.expiration };
}
