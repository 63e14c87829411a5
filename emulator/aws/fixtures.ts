/** Sets up accounts with users, roles, providers and policies for tests, without propagation delay. */

import { isPartition, type Partition } from '../../src/trust/arn.ts';
import { type PolicyDocument, renderPolicy } from '../../src/trust/policy/document.ts';
import { GITHUB_ISSUER, toProviderArn, toProviderName } from '../../src/trust/token/issuer.ts';
import type { Ids } from '../ids.ts';
import { type AccountState, iamArn, type Tag, withEntry, withProvider, withRole, withUser } from './account-state.ts';
import { type AccountHistory, type AwsState, createAccountHistory } from './aws-state.ts';

/** A policy as a document or as its text. */
export type PolicyText = PolicyDocument | string;

interface IdentityOptions {
  readonly name: string;
  readonly path?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly permissionsBoundary?: string;
  readonly attachedPolicies?: readonly string[];
  readonly inlinePolicies?: Readonly<Record<string, PolicyText>>;
}

export interface UserOptions extends IdentityOptions {
  /** Short for one inline policy. */
  readonly policy?: PolicyText;
}

export interface RoleOptions extends IdentityOptions {
  readonly trustPolicy: PolicyText;
  readonly description?: string;
  readonly maxSessionDuration?: number;
}

export interface ProviderOptions {
  /** Default: GitHub's issuer. */
  readonly url?: string;
  readonly clientIds?: readonly string[];
  readonly thumbprints?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
}

/** A key as clients are configured with it. */
export interface AccessKeyPair {
  readonly userArn: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Sets up and inspects one account. */
export interface Account {
  readonly id: string;
  readonly partition: Partition;
  readonly addUser: (options: UserOptions) => AccessKeyPair;
  /** Each of these returns the ARN. */
  readonly addRole: (options: RoleOptions) => string;
  readonly addProvider: (options?: ProviderOptions) => string;
  readonly addManagedPolicy: (options: {
    readonly name: string;
    readonly path?: string;
    readonly document: PolicyText;
  }) => string;
  /** Adds an instance profile with the role of this name. */
  readonly addInstanceProfile: (options: { readonly name: string; readonly roleName: string }) => string;
  /** The complete IAM state of the account as JSON without secrets, for comparison. */
  readonly snapshot: () => unknown;
  readonly state: () => AccountState;
  /** Copies the state of another account with the same ID. */
  readonly restore: (state: AccountState) => void;
}

/** Long before any test, so that resources do not count as new. */
const LONG_AGO = Date.UTC(2024, 0, 1);

/** Adds an account to the world. */
export function addAccount(
  awsState: AwsState,
  ids: Ids,
  options: { readonly id: string; readonly partition?: string; readonly alias?: string },
): Account {
  const partition = options.partition ?? 'aws';
  if (!isPartition(partition)) throw new Error(`There is no partition ${partition}.`);
  const history = createAccountHistory({
    id: options.id,
    partition,
    ...(options.alias === undefined ? {} : { alias: options.alias }),
    users: new Map(),
    roles: new Map(),
    providers: new Map(),
    policies: new Map(),
    instanceProfiles: new Map(),
  });
  awsState.accounts.set(options.id, history);
  return {
    id: options.id,
    partition,
    addUser: (user) => addUser(history, ids, user),
    addRole: (role) => addRole(history, ids, role),
    addProvider: (provider = {}) => addProvider(history, provider),
    addManagedPolicy: (policy) => addManagedPolicy(history, ids, policy),
    addInstanceProfile: (profile) => addInstanceProfile(history, ids, profile),
    snapshot: history.snapshot,
    state: history.current,
    restore: (state) => history.setUp(() => state),
  };
}

function addUser(history: AccountHistory, ids: Ids, options: UserOptions): AccessKeyPair {
  const inline = { ...options.inlinePolicies, ...(options.policy === undefined ? {} : { inline: options.policy }) };
  const identity = toIdentity(history, ids.unique('AIDA'), 'user', { ...options, inlinePolicies: inline });
  const key = { id: ids.unique('AKIA', 20), secret: ids.secret(40), status: 'Active', createdAt: LONG_AGO } as const;
  history.setUp((state) => withUser(state, { ...identity, accessKeys: [key] }));
  return { userArn: identity.arn, accessKeyId: key.id, secretAccessKey: key.secret };
}

function addRole(history: AccountHistory, ids: Ids, options: RoleOptions): string {
  const identity = toIdentity(history, ids.unique('AROA'), 'role', options);
  history.setUp((state) =>
    withRole(state, {
      ...identity,
      trustPolicy: toText(options.trustPolicy),
      description: options.description ?? '',
      maxSessionDuration: options.maxSessionDuration ?? 3600,
    }),
  );
  return identity.arn;
}

function addProvider(history: AccountHistory, options: ProviderOptions): string {
  const url = options.url ?? GITHUB_ISSUER;
  const { partition, id } = history.current();
  const arn = toProviderArn(partition, id, url);
  const clientIds = options.clientIds ?? ['sts.amazonaws.com'];
  const thumbprints = options.thumbprints ?? ['6938fd4d98bab03faadb97b34396831e3780aea1'];
  const provider = {
    arn,
    url: toProviderName(url),
    clientIds,
    thumbprints,
    createdAt: LONG_AGO,
    tags: toTags(options.tags),
  };
  history.setUp((state) => withProvider(state, provider));
  return arn;
}

function addManagedPolicy(
  history: AccountHistory,
  ids: Ids,
  options: { readonly name: string; readonly path?: string; readonly document: PolicyText },
): string {
  const { name, path = '/' } = options;
  const arn = iamArn(history.current(), `policy${path}${name}`);
  const policy = { arn, name, path, id: ids.unique('ANPA'), document: toText(options.document), createdAt: LONG_AGO };
  history.setUp((state) => ({ ...state, policies: withEntry(state.policies, arn, policy) }));
  return arn;
}

function addInstanceProfile(
  history: AccountHistory,
  ids: Ids,
  { name, roleName }: { readonly name: string; readonly roleName: string },
): string {
  const arn = iamArn(history.current(), `instance-profile/${name}`);
  const profile = { arn, name, path: '/', id: ids.unique('AIPA'), roleName, createdAt: LONG_AGO };
  history.setUp((state) => ({ ...state, instanceProfiles: withEntry(state.instanceProfiles, arn, profile) }));
  return arn;
}

function toIdentity(history: AccountHistory, id: string, kind: 'user' | 'role', options: IdentityOptions) {
  const { name, path = '/' } = options;
  const inline = Object.entries(options.inlinePolicies ?? {}).map(([key, policy]) => [key, toText(policy)] as const);
  return {
    name,
    path,
    id,
    arn: iamArn(history.current(), `${kind}${path}${name}`),
    createdAt: LONG_AGO,
    tags: toTags(options.tags),
    ...(options.permissionsBoundary === undefined ? {} : { permissionsBoundary: options.permissionsBoundary }),
    attachedPolicies: options.attachedPolicies ?? [],
    inlinePolicies: new Map(inline),
  };
}

function toTags(tags: Readonly<Record<string, string>> = {}): readonly Tag[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}

function toText(policy: PolicyText): string {
  return typeof policy === 'string' ? policy : renderPolicy(policy);
}
