/** The command of `assume`. Code for sources other than the job's ID token is loaded on demand. */

import type { AssumeOptions } from '../../commands/assume/assume.ts';
import type { RoleOfSource, Source, SourceOptions } from '../../commands/assume/from-source.ts';
import type { SessionOptions } from '../../commands/assume/session.ts';
import type { Credentials } from '../../ports/aws.ts';
import { parseRolePath, type RoleArn, toPartition } from '../../trust/arn.ts';
import { defaultAudience } from '../../trust/token/issuer.ts';
import type { Command, CommandSettings, ParseContext } from '../command.ts';
import { parseAudience } from '../fields/aws.ts';
import { parseAccounts, parseCredentials } from '../fields/credentials.ts';
import { parseRole } from '../fields/role.ts';
import { CONTAINER_VARIABLES, parseSession } from '../fields/session.ts';
import { chooseRegion, type GivenRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import { chooseSource, type SourceChoice, type SourceFacts } from '../fields/source-choice.ts';
import { findDeclaration } from '../find-declaration.ts';
import type { InputReader, ReadVariable } from '../reader.ts';

/** Reads what `assume` takes from the inputs. */
export async function parseAssume(parse: ParseContext): Promise<Command> {
  if (parse.read.text('roles') !== undefined) {
    const { parseAssumeRoles } = await import('./assume-roles.ts');
    return parseAssumeRoles(parse);
  }
  const inputs = await readAssumeInputs(parse);
  parse.read.finish();
  const command = toCommand(inputs);
  if (command === undefined) throw parse.read.failure();
  return command;
}

/** Every input of `assume`, validated; `source` is `undefined` for the ID token of the job. */
interface AssumeInputs {
  readonly settings: CommandSettings;
  readonly keepsExisting: boolean;
  readonly session: SessionOptions;
  readonly source: Source | undefined;
  readonly role: AssumedRole | undefined;
  readonly audience: string;
  /** China's providers list one of two audiences; the other one, if the input names neither. */
  readonly otherAudience: string | undefined;
  readonly waitForTrustSeconds: number;
  readonly declaration: AssumeOptions['declaration'];
  readonly refreshes: boolean;
  readonly demands: Demands;
}

async function readAssumeInputs(parse: ParseContext): Promise<AssumeInputs> {
  const { read, context, readFile, readVariable } = parse;
  const settings = parseSettings(read);
  const allowedAccounts = parseAccounts(read);
  const given = parseRegion(read, context);
  const credentials = parseCredentials(read);
  const facts = readSourceFacts(parse);
  const source = await findSource(read, chooseSource(facts), credentials);
  const role = facts.hasRole ? parseAssumedRole(read, allowedAccounts, given?.region, source) : undefined;
  const region = chooseRegion(read, given, role?.partition ?? 'aws');
  checkPartition(read, given, role);
  for (const name of VALIDATED_ANYWAY) read.boolean(name);
  const session = parseSession(read, context, region, allowedAccounts, readVariable);
  const refreshes = parseRefresh(read, source, session);
  const hasCredentials = source !== undefined && source.kind !== 'token-file';
  if (!hasCredentials) noticeWithoutCredentials(read);
  const audience = parseAudience(read);
  return {
    settings: settings(region),
    keepsExisting: facts.keepsExisting,
    session,
    source,
    role,
    audience: audience ?? defaultAudience(role?.partition ?? 'aws'),
    otherAudience: audience === undefined && role?.partition === 'aws-cn' ? defaultAudience('aws') : undefined,
    waitForTrustSeconds: read.integer('wait-for-trust-seconds', 0, 600),
    declaration: await findDeclaration(read, region, readFile, role),
    refreshes,
    demands: await parseDemands(read, readVariable, source, hasCredentials && role !== undefined),
  };
}

/** Switches that only some sources use; a wrong value is a problem with every source. */
const VALIDATED_ANYWAY = ['role-skip-session-tagging'] as const;

function readSourceFacts({ read, readVariable }: ParseContext): SourceFacts {
  const keepsExisting = read.boolean('use-existing-credentials');
  return {
    hasRole: read.text('role-to-assume') !== undefined,
    hasAccessKey: read.text('aws-access-key-id') !== undefined,
    hasTokenFile: read.text('web-identity-token-file') !== undefined,
    chainsRoles: read.boolean('role-chaining'),
    skipsIdToken: read.boolean('force-skip-oidc'),
    keepsExisting,
    hasContainerRole: CONTAINER_VARIABLES.some((name) => readVariable(name) !== undefined),
  };
}

/** `undefined` when the ID token would have no role to assume. */
function toCommand({ settings, keepsExisting, session, source, role, ...rest }: AssumeInputs): Command | undefined {
  const maxAttempts = session.wantsPlainSecret ? WORKAROUND_RETRY_ATTEMPTS : settings.maxAttempts;
  const common = { ...settings, keepsExisting, maxAttempts };
  if (source !== undefined) {
    return { kind: 'assume-from-source', ...common, options: { ...session, source, role, ...rest.demands } };
  }
  if (role?.account === undefined) return undefined;
  const { demands: _, ...own } = rest;
  return { kind: 'assume', ...common, options: { ...session, ...own, role } };
}

/** `special-characters-workaround` overrides the inputs for retries. */
export const WORKAROUND_RETRY_ATTEMPTS = 12;

/** The source with its details; `undefined` for the job's ID token, and when an input is invalid. */
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

/** What a role may require when it is assumed with credentials. */
type Demands = Pick<SourceOptions, 'externalId' | 'tags'>;

/** Loads code only for sources other than the ID token, or to validate inputs that are set without effect. */
export async function parseDemands(
  read: InputReader,
  readVariable: ReadVariable,
  source: Source | undefined,
  canSend: boolean,
): Promise<Demands> {
  if (source === undefined && !CREDENTIAL_INPUTS.some((name) => read.isGiven(name))) return NO_DEMANDS;
  const { parseExternalId, parseSessionTags } = await import('../fields/source.ts');
  return { externalId: parseExternalId(read), tags: parseSessionTags(read, readVariable, canSend) };
}

const NO_DEMANDS: Demands = {
  externalId: undefined,
  tags: { lasting: [], droppable: [], custom: [], transitiveKeys: [] },
};

const CREDENTIAL_INPUTS = ['custom-tags', 'transitive-tag-keys', 'role-external-id'] as const;

/** With a token, AWS reads tags from the token and accepts no external ID. */
export function noticeWithoutCredentials(read: InputReader): void {
  for (const name of CREDENTIAL_INPUTS) {
    if (read.isGiven(name)) read.notice(`\`${name}\` has no effect when a role is assumed with a token.`);
  }
}

/** The role; without `account` it is in the account of the credentials. */
type AssumedRole = RoleArn | (RoleOfSource & { readonly partition?: undefined });

/** A role by its ARN, or by its name with or without a path if the account is known from elsewhere. */
function parseAssumedRole(
  read: InputReader,
  allowedAccounts: readonly string[],
  region: string | undefined,
  source: Source | undefined,
): AssumedRole | undefined {
  const text = read.text('role-to-assume') ?? '';
  const named = parseRolePath(text);
  const account = allowedAccounts.length === 1 ? allowedAccounts[0] : undefined;
  if (named !== undefined && account !== undefined) {
    return { partition: region === undefined ? 'aws' : toPartition(region), account, ...named };
  }
  const hasCaller = source?.kind === 'access-key' || source?.kind === 'ambient';
  return named !== undefined && hasCaller ? named : parseRole(read, text, allowedAccounts, region);
}

function checkPartition(read: InputReader, given: GivenRegion | undefined, role: AssumedRole | undefined): void {
  if (role?.account === undefined || given === undefined || toPartition(given.region) === role.partition) return;
  read.problem(
    'aws-region',
    given.region,
    `is not in ${role.partition}, the partition of ${read.text('role-to-assume')}`,
  );
}

/** Only an ID token can be requested again, and later steps find the profile through the environment. */
function parseRefresh(read: InputReader, source: Source | undefined, { exportsCredentials }: SessionOptions): boolean {
  if (!read.boolean('refresh')) return false;
  if (source !== undefined || read.boolean('use-existing-credentials')) {
    read.problem('refresh', '', "renews credentials with the job's ID token, but other inputs select another source");
  }
  if (read.text('aws-profile') !== undefined) {
    read.problem('refresh', '', 'creates its own profile and cannot be combined with `aws-profile`');
  } else if (!exportsCredentials) {
    read.problem(
      'refresh',
      '',
      'passes credentials to later steps through the environment, which `output-env-credentials: false` prevents',
    );
  }
  return true;
}
