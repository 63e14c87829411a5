/** The command of `assume` with `roles`: several roles, each with a profile of its own. */

import type { AssumeRolesOptions, ProfileOptions } from '../../commands/assume/roles.ts';
import type { SessionOptions } from '../../commands/assume/session.ts';
import { isRecord, parseJson } from '../../json.ts';
import {
  defaultRegion,
  parseForeignRoleArn,
  parseRoleArn,
  parseRolePath,
  type RoleArn,
  toPartition,
} from '../../trust/arn.ts';
import { defaultAudience } from '../../trust/token/issuer.ts';
import type { Command, ParseContext } from '../command.ts';
import { AWS_REGION, isForeignService, parseAudience } from '../fields/aws.ts';
import { parseAccounts } from '../fields/credentials.ts';
import { PROFILE_NAME, PROFILE_NAME_RULE, parseSession, SESSION_POLICY_LENGTH } from '../fields/session.ts';
import { chooseRegion, type GivenRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import { findDeclaration } from '../find-declaration.ts';
import type { InputReader } from '../reader.ts';
import { parseNestedMap } from '../yaml.ts';
import { noticeWithoutCredentials, parseDemands, WORKAROUND_RETRY_ATTEMPTS } from './assume.ts';

/** Reads what `assume` takes from the inputs when `roles` is set. */
export async function parseAssumeRoles({ read, context, readFile, readVariable }: ParseContext): Promise<Command> {
  const settings = parseSettings(read);
  const allowedAccounts = parseAccounts(read);
  const given = parseRegion(read, context);
  checkCombination(read);
  await parseDemands(read, readVariable, undefined, false);
  noticeWithoutCredentials(read);
  read.boolean('role-skip-session-tagging');
  const entries = readEntries(read, allowedAccounts, given);
  const region = chooseRegion(read, given, entries[0]?.role.partition ?? 'aws');
  const session = parseSession(read, context, region, allowedAccounts, readVariable);
  const mayReplace = read.boolean('overwrite-aws-profile');
  const refreshes = read.boolean('refresh');
  const audience = parseAudience(read);
  const waitForTrustSeconds = read.integer('wait-for-trust-seconds', 0, 600);
  const profiles: ProfileOptions[] = [];
  if (entries.length === 0) await findDeclaration(read, region, readFile, undefined);
  for (const { profile, role, ...own } of entries) {
    profiles.push({
      ...session,
      ...withoutUndefined(own),
      partition: role.partition,
      profile: { name: profile, mayReplace },
      role,
      audience: audience ?? defaultAudience(role.partition),
      otherAudience: audience === undefined && role.partition === 'aws-cn' ? defaultAudience('aws') : undefined,
      waitForTrustSeconds,
      refreshes,
      declaration: await findDeclaration(read, own.region, readFile, role),
    });
  }
  read.finish();
  const { masksAccount, unsetsCurrent, stale, wantsPlainSecret } = session;
  const options: AssumeRolesOptions = { profiles, allowedAccounts, masksAccount, unsetsCurrent, stale };
  const common = settings(region);
  const maxAttempts = wantsPlainSecret ? WORKAROUND_RETRY_ATTEMPTS : common.maxAttempts;
  return { kind: 'assume-roles', ...common, maxAttempts, options };
}

/** Inputs that select another source of credentials, or another place for them. */
const TEXTS_OF_ONE_ROLE = {
  'role-to-assume': 'add this role to `roles` with a profile of its own',
  'aws-access-key-id': 'the roles are assumed with the ID token of the job',
  'aws-secret-access-key': 'the roles are assumed with the ID token of the job',
  'aws-session-token': 'the roles are assumed with the ID token of the job',
  'web-identity-token-file': 'the roles are assumed with the ID token of the job',
  'aws-profile': 'each key of `roles` is the name of a profile',
} as const;
const SWITCHES_OF_ONE_ROLE = {
  'role-chaining': 'the roles are assumed with the ID token of the job',
  'force-skip-oidc': 'the roles are assumed with the ID token of the job',
  'use-existing-credentials': 'the roles are assumed with the ID token of the job',
  'output-credentials': 'later steps read the credentials from the profiles',
  'output-env-credentials': 'later steps read the credentials from the profiles',
} as const;

function checkCombination(read: InputReader): void {
  for (const [name, why] of Object.entries(TEXTS_OF_ONE_ROLE)) {
    const value = read.text(name);
    if (value !== undefined) read.problem(name, value, `cannot be combined with \`roles\`: ${why}`);
  }
  for (const [name, why] of Object.entries(SWITCHES_OF_ONE_ROLE)) {
    if (read.boolean(name)) read.problem(name, 'true', `cannot be combined with \`roles\`: ${why}`);
  }
}

/** What `roles` says about one profile. */
interface Entry {
  readonly profile: string;
  readonly role: RoleArn;
  readonly region: string;
  readonly durationSeconds: number | undefined;
  readonly inlineSessionPolicy: string | undefined;
}

function readEntries(
  read: InputReader,
  allowedAccounts: readonly string[],
  given: GivenRegion | undefined,
): readonly Entry[] {
  const text = read.text('roles') ?? '';
  const parsed = parseNestedMap(text);
  if (parsed.kind === 'invalid') {
    read.problem('roles', '', `is not a YAML map of profiles to roles: ${parsed.problem}`);
    return [];
  }
  const entries = Object.entries(parsed.map);
  if (entries.length === 0) read.problem('roles', '', 'contains no profiles');
  return entries.flatMap(([profile, value]) => {
    if (!PROFILE_NAME.test(profile)) read.problem('roles', profile, `is not valid; expected ${PROFILE_NAME_RULE}`);
    return readEntry(read, profile, typeof value === 'string' ? { role: value } : value, allowedAccounts, given) ?? [];
  });
}

const KEYS = ['role', 'region', 'duration', 'session-policy'];

function readEntry(
  read: InputReader,
  profile: string,
  detail: Readonly<Record<string, unknown>>,
  allowedAccounts: readonly string[],
  given: GivenRegion | undefined,
): Entry | undefined {
  const problem = (value: string, what: string): void => read.problem('roles', value, `(profile ${profile}) ${what}`);
  for (const key of Object.keys(detail)) {
    if (!KEYS.includes(key)) problem(key, `is not a key of a role; expected ${KEYS.join(', ')}`);
  }
  const { role: roleText, region: regionText, duration } = detail;
  const foreign =
    isForeignService(read) && typeof roleText === 'string' ? parseForeignRoleArn(roleText.trim()) : undefined;
  const role =
    readRole(roleText, allowedAccounts, typeof regionText === 'string' ? regionText : given?.region) ?? foreign;
  if (role === undefined) {
    const expected = 'a role ARN (`arn:aws:iam::111122223333:role/NAME`)';
    problem(
      show(roleText),
      `is not ${expected}; a role name is enough only if \`allowed-account-ids\` lists exactly one account`,
    );
    return undefined;
  }
  const region = readRegion(read, profile, role, regionText, given, problem);
  return {
    profile,
    role,
    region,
    durationSeconds: readDuration(duration, problem),
    inlineSessionPolicy: readPolicy(detail['session-policy'], problem),
  };
}

type Problem = (value: string, what: string) => void;

function readRole(value: unknown, allowedAccounts: readonly string[], region: string | undefined): RoleArn | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const [account, ...others] = allowedAccounts;
  const named = parseRolePath(text);
  if (named === undefined || account === undefined || others.length > 0) return parseRoleArn(text);
  return { partition: region === undefined ? 'aws' : toPartition(region), account, ...named };
}

/** The region of the profile; a role in another partition than `aws-region` gets the default region of its partition. */
function readRegion(
  read: InputReader,
  profile: string,
  role: RoleArn,
  value: unknown,
  given: GivenRegion | undefined,
  problem: Problem,
): string {
  if (value !== undefined) {
    const text = typeof value === 'string' ? value.trim() : '';
    if (isForeignService(read)) return text;
    if (!AWS_REGION.test(text)) problem(show(value), 'is not an AWS region such as `us-east-1`');
    else if (toPartition(text) !== role.partition)
      problem(text, `is not in ${role.partition}, the partition of the role`);
    return text;
  }
  if (given !== undefined && toPartition(given.region) === role.partition) return given.region;
  const region = defaultRegion(role.partition);
  if (given !== undefined) {
    read.notice(`Profile ${profile} uses ${region}, because ${given.region} is not in ${role.partition}.`);
  }
  return region;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function readDuration(value: unknown, problem: Problem): number | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  const [, digits] = /^(\d{1,9})s?$/u.exec(text) ?? [];
  const seconds = digits === undefined ? Number.NaN : Number(digits);
  if (seconds >= 900 && seconds <= 43_200) return seconds;
  problem(show(value), 'is not a session duration in seconds from 900 to 43200');
  return undefined;
}

/** A policy as a map, or as JSON. */
function readPolicy(value: unknown, problem: Problem): string | undefined {
  if (value === undefined) return undefined;
  const policy = typeof value === 'string' ? parseJson(value) : value;
  if (!isRecord(policy)) {
    problem(show(value), 'is not a session policy: expected a policy document as JSON or as a YAML map');
    return undefined;
  }
  const text = JSON.stringify(policy);
  if (text.length > SESSION_POLICY_LENGTH) {
    problem('session-policy', `has ${text.length} characters; STS allows at most ${SESSION_POLICY_LENGTH}`);
  }
  return text;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** The values that replace those of the step. */
function withoutUndefined({
  region,
  durationSeconds,
  inlineSessionPolicy,
}: Omit<Entry, 'profile' | 'role'>): Pick<SessionOptions, 'region'> &
  Partial<Pick<SessionOptions, 'durationSeconds' | 'inlineSessionPolicy'>> {
  return {
    region,
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(inlineSessionPolicy === undefined ? {} : { inlineSessionPolicy }),
  };
}
