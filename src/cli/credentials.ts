/** The credentials of a command: those that the SDK finds, or those of the profiles, each loaded once. */

import type { AccountsCommand } from '../app/accounts.ts';
import type { AwsSettings } from '../aws/client.ts';
import type { AccountTarget } from '../commands/accounts.ts';
import { requireAllowedAccount, requirePrincipal } from '../commands/checks.ts';
import { failure, isFailure } from '../failure/failure.ts';
import type { CallerSts, Credentials } from '../ports/aws.ts';

export interface CredentialStore {
  /** The credentials of the first profile, or those that the SDK finds. Fails with `CREDENTIALS_UNAVAILABLE`. */
  readonly openDefault: () => Promise<Credentials>;
  readonly openProfile: (name: string) => Promise<Credentials>;
}

export function createCredentialStore(
  profiles: readonly string[],
  settings: AwsSettings,
  ask: (question: string) => Promise<string | undefined>,
): CredentialStore {
  const opened = new Map<string, Promise<Credentials>>();
  const openProfile = (name: string): Promise<Credentials> => {
    const known = opened.get(name) ?? loadProfile(name, settings, ask);
    opened.set(name, known);
    return known;
  };
  const [first] = profiles;
  return { openProfile, openDefault: () => (first === undefined ? loadAmbient(settings) : openProfile(first)) };
}

async function loadProfile(
  name: string,
  settings: AwsSettings,
  ask: (question: string) => Promise<string | undefined>,
): Promise<Credentials> {
  const { openProfile } = await import('../aws/credentials/profile.ts');
  return openProfile(settings, name, async (serial) => (await ask(`MFA code of ${serial}: `)) ?? '');
}

async function loadAmbient(settings: AwsSettings): Promise<Credentials> {
  const { createAmbientCredentials } = await import('../aws/credentials/default-chain.ts');
  const found = await createAmbientCredentials(settings).load();
  if (found.kind === 'none') {
    throw failure('CREDENTIALS_UNAVAILABLE', { from: 'the environment', reason: found.reason });
  }
  return found.credentials;
}

/** Adds the credentials to a command. Several profiles become one account each. */
export async function withCredentials<C extends AccountsCommand>(
  command: C,
  profiles: readonly string[],
  store: CredentialStore,
  caller: CallerSts,
): Promise<C> {
  const accounts = await findAccounts(command, profiles, store, caller);
  // When every account has its own profile, the default credentials are not needed.
  const hasProfiles = accounts?.every(({ profile }) => profile !== undefined) === true;
  const credentials = hasProfiles ? undefined : await store.openDefault();
  return { ...command, accounts, options: { ...command.options, credentials } };
}

async function findAccounts(
  command: AccountsCommand,
  profiles: readonly string[],
  store: CredentialStore,
  caller: CallerSts,
): Promise<readonly AccountTarget[] | undefined> {
  const { accounts, options } = command;
  if (profiles.length === 0 || (profiles.length === 1 && accounts === undefined)) return accounts;
  const owners = new Map<string, string>();
  const ids = new Map<string, string | undefined>();
  for (const profile of profiles) {
    const id = await findAccount(profile, store, caller);
    const other = id === undefined ? undefined : owners.get(id);
    if (other !== undefined) {
      const problem = `\`--profile\`: ${other} and ${profile} both belong to account ${id}; pass only one of them`;
      throw failure('INPUT_INVALID', { problems: [problem] });
    }
    if (id !== undefined) {
      if (accounts === undefined) requireAllowedAccount(id, options.allowedAccounts);
      owners.set(id, profile);
    }
    ids.set(profile, id);
  }
  if (accounts !== undefined) {
    return accounts.map((account) => ({ ...account, profile: account.profile ?? owners.get(account.id ?? '') }));
  }
  return profiles.map((profile) => ({
    name: profile,
    id: ids.get(profile),
    role: undefined,
    externalId: undefined,
    profile,
    declaration: undefined,
  }));
}

/** `undefined` if the profile does not work: its account fails later, without stopping the others. */
async function findAccount(profile: string, store: CredentialStore, caller: CallerSts): Promise<string | undefined> {
  try {
    const { arn } = await caller.callerIdentity(await store.openProfile(profile));
    return requirePrincipal(arn, 'sts:GetCallerIdentity').account;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return undefined;
  }
}
