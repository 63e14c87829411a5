/** The command of `assume`. What only other sources than the job's ID token need is loaded when one is chosen. */

import type { RoleOfSource, Source, SourceOptions } from '../../commands/assume/from-source.ts';
import type { SessionOptions } from '../../commands/assume/session.ts';
import type { Credentials } from '../../ports/aws.ts';
import { type Partition, type RoleArn, toPartition } from '../../trust/arn.ts';
import { defaultAudience } from '../../trust/token/issuer.ts';
import type { Command, ParseContext } from '../command.ts';
import { parseAudience } from '../fields/aws.ts';
import { parseAccounts, parseCredentials } from '../fields/credentials.ts';
import { parseRole } from '../fields/role.ts';
import { CONTAINER_VARIABLES, parseSession } from '../fields/session.ts';
import { chooseRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import { chooseSource, type SourceChoice } from '../fields/source-table.ts';
import { findDeclaration } from '../find-declaration.ts';
import type { InputReader, ReadVariable } from '../reader.ts';

/** Reads what `assume` takes from the inputs. */
export async function parseAssume({ read, context, readFile, readVariable }: ParseContext): Promise<Command> {
  const settings = parseSettings(read);
  const allowedAccounts = parseAccounts(read);
  const given = parseRegion(read, context);
  const credentials = parseCredentials(read);
  const keepsExisting = read.boolean('use-existing-credentials');
  const choice = chooseSource({
    hasRole: read.text('role-to-assume') !== undefined,
    hasAccessKey: read.text('aws-access-key-id') !== undefined,
    hasTokenFile: read.text('web-identity-token-file') !== undefined,
    chainsRoles: read.boolean('role-chaining'),
    skipsIdToken: read.boolean('force-skip-oidc'),
    keepsExisting,
    hasContainerRole: CONTAINER_VARIABLES.some((name) => readVariable(name) !== undefined),
  });
  const source = await findSource(read, choice, credentials);
  const tellsAccount = source?.kind === 'access-key' || source?.kind === 'ambient';
  const role =
    read.text('role-to-assume') === undefined
      ? undefined
      : parseAssumedRole(read, allowedAccounts, given?.region, tellsAccount);
  const region = chooseRegion(read, given, role?.partition ?? 'aws');
  if (role?.account !== undefined && given !== undefined && toPartition(given.region) !== role.partition) {
    read.problem(
      'aws-region',
      given.region,
      `is not a region of ${role.partition}, the partition of ${read.text('role-to-assume')}`,
    );
  }
  const session = parseSession(read, context, region, allowedAccounts, readVariable);
  const common = { ...settings(region), keepsExisting };
  const refreshes = parseRefresh(read, source, session);
  const maxAttempts = session.wantsPlainSecret ? WORKAROUND_RETRY_ATTEMPTS : common.maxAttempts;
  const hasCredentials = source !== undefined && source.kind !== 'token-file';
  if (!hasCredentials) noticeWithoutCredentials(read);
  // What the source leaves unused is checked all the same.
  const givenAudience = parseAudience(read);
  const audience = givenAudience ?? defaultAudience(role?.partition ?? 'aws');
  const otherAudience =
    givenAudience === undefined && role?.partition === 'aws-cn' ? defaultAudience('aws') : undefined;
  const waitForTrustSeconds = read.integer('wait-for-trust-seconds', 0, 600);
  const declaration = await findDeclaration(read, region, readFile, role);
  if (source === undefined) {
    if (CREDENTIAL_INPUTS.some((name) => read.isGiven(name))) await parseDemands(read, readVariable, false);
    read.finish();
    if (role?.account === undefined) throw read.failure();
    return {
      kind: 'assume',
      ...common,
      maxAttempts,
      options: { ...session, audience, otherAudience, waitForTrustSeconds, declaration, refreshes, role },
    };
  }
  const demands = await parseDemands(read, readVariable, hasCredentials && role !== undefined);
  read.finish();
  return { kind: 'assume-from-source', ...common, maxAttempts, options: { ...session, source, role, ...demands } };
}

/** The workaround for special characters overrides what the inputs say of retries. */
const WORKAROUND_RETRY_ATTEMPTS = 12;

/** The source with what it needs; `undefined` for the ID token of the job, and when an input must change. */
async function findSource(
  read: InputReader,
  choice: SourceChoice,
  credentials: Credentials | undefined,
): Promise<Source | undefined> {
  if (choice.kind === 'id-token') return undefined;
  if (choice.kind === 'problem') {
    read.problem(choice.input, '', choice.problem);
    return undefined;
  }
  const { readSource } = await import('../fields/source.ts');
  return readSource(read, choice, credentials);
}

/** What a role may demand of whoever assumes it with credentials. */
async function parseDemands(
  read: InputReader,
  readVariable: ReadVariable,
  canSend: boolean,
): Promise<Pick<SourceOptions, 'externalId' | 'tags'>> {
  const { parseExternalId, parseSessionTags } = await import('../fields/source.ts');
  return { externalId: parseExternalId(read), tags: parseSessionTags(read, readVariable, canSend) };
}

const CREDENTIAL_INPUTS = ['custom-tags', 'transitive-tag-keys', 'role-external-id'] as const;

/** A token has its own tags, and its trust policy its own conditions. */
function noticeWithoutCredentials(read: InputReader): void {
  for (const name of CREDENTIAL_INPUTS) {
    if (read.isGiven(name)) read.notice(`\`${name}\` has no effect when a role is assumed with a token.`);
  }
}

/** A role by its ARN, or by its name with or without a path, whose account is then found elsewhere. */
function parseAssumedRole(
  read: InputReader,
  allowedAccounts: readonly string[],
  region: string | undefined,
  tellsAccount: boolean,
): (RoleArn & { readonly partition: Partition }) | (RoleOfSource & { readonly partition?: undefined }) | undefined {
  const text = read.text('role-to-assume') ?? '';
  const [, path = '', name = ''] = /^\/?((?:[\x21-\x2e\x30-\x7e]+\/)*)([\w+=,.@-]{1,64})$/u.exec(text) ?? [];
  const isBare = name !== '' && !text.startsWith('arn:');
  if (!isBare || (allowedAccounts.length !== 1 && !tellsAccount)) return parseRole(read, allowedAccounts, region);
  const [account] = allowedAccounts;
  const full = `/${path}`;
  if (account === undefined || allowedAccounts.length !== 1) return { path: full, name };
  return { partition: region === undefined ? 'aws' : toPartition(region), account, path: full, name };
}

/** Only an ID token can be had again and again, and a profile is found through the environment alone. */
function parseRefresh(read: InputReader, source: Source | undefined, { exportsCredentials }: SessionOptions): boolean {
  if (!read.boolean('refresh')) return false;
  if (source !== undefined || read.boolean('use-existing-credentials')) {
    read.problem('refresh', '', "renews credentials with the job's ID token, and other inputs ask for another source");
  }
  if (read.text('aws-profile') !== undefined) {
    read.problem('refresh', '', 'makes a profile of its own, which `aws-profile` cannot name');
  } else if (!exportsCredentials) {
    read.problem(
      'refresh',
      '',
      'hands the credentials on through the environment, which `output-env-credentials: false` forbids',
    );
  }
  return true;
}
