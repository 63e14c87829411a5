/** The IAM state of one account. Every write replaces values instead of changing them. */

import type { Partition } from '../../src/trust/arn.ts';

/** A tag of a role, a user or a provider. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** What users and roles have in common: policies and a permissions boundary. */
export interface Identity {
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly arn: string;
  readonly createdAt: number;
  readonly tags: readonly Tag[];
  readonly permissionsBoundary?: string;
  /** ARNs of managed policies, in the order of their attachment. */
  readonly attachedPolicies: readonly string[];
  /** Documents by name, as they were sent. */
  readonly inlinePolicies: ReadonlyMap<string, string>;
}

/** A role: who may assume it, and for how long. */
export interface Role extends Identity {
  readonly trustPolicy: string;
  readonly description: string;
  readonly maxSessionDuration: number;
}

/** A long-lived key of a user. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly status: 'Active' | 'Inactive';
  readonly createdAt: number;
}

/** A user and its keys. */
export interface User extends Identity {
  readonly accessKeys: readonly AccessKey[];
}

/** An OpenID Connect identity provider. */
export interface Provider {
  readonly arn: string;
  /** Without `https://`, as IAM returns it. */
  readonly url: string;
  readonly clientIds: readonly string[];
  readonly thumbprints: readonly string[];
  readonly createdAt: number;
  readonly tags: readonly Tag[];
}

/** A managed policy, with only one version. */
export interface ManagedPolicy {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly document: string;
  readonly createdAt: number;
}

/** Gives a role to EC2 instances. Contains at most one role. */
export interface InstanceProfile {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly id: string;
  /** The name of the role. */
  readonly roleName: string | undefined;
  readonly createdAt: number;
}

export interface AccountState {
  readonly id: string;
  readonly partition: Partition;
  readonly alias?: string;
  /** By name in lower case: IAM's names are unique without regard to case. */
  readonly users: ReadonlyMap<string, User>;
  readonly roles: ReadonlyMap<string, Role>;
  /** By ARN. */
  readonly providers: ReadonlyMap<string, Provider>;
  /** Customer managed policies by ARN. */
  readonly policies: ReadonlyMap<string, ManagedPolicy>;
  /** By ARN. */
  readonly instanceProfiles: ReadonlyMap<string, InstanceProfile>;
}

/** A copy of the map with one more or one replaced entry. */
export function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(key, value);
}

/** A copy of the map without the entry. */
export function withoutEntry<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

/** The account with one more or one replaced role. */
export function withRole(account: AccountState, role: Role): AccountState {
  return { ...account, roles: withEntry(account.roles, role.name.toLowerCase(), role) };
}

/** The account with one more or one replaced user. */
export function withUser(account: AccountState, user: User): AccountState {
  return { ...account, users: withEntry(account.users, user.name.toLowerCase(), user) };
}

/** The account with one more or one replaced identity provider. */
export function withProvider(account: AccountState, provider: Provider): AccountState {
  return { ...account, providers: withEntry(account.providers, provider.arn, provider) };
}

/** An ARN of IAM in the account. */
export function iamArn(account: AccountState, resource: string): string {
  return `arn:${account.partition}:iam::${account.id}:${resource}`;
}

/** The whole of IAM's state as plain JSON in a fixed order, without secret keys: equal text means an unchanged account. */
export function snapshotAccount(account: AccountState): unknown {
  const sorted = <V>(map: ReadonlyMap<string, V>): readonly V[] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  const plain = (identity: Identity): Readonly<Record<string, unknown>> => ({
    ...identity,
    inlinePolicies: Object.fromEntries([...identity.inlinePolicies].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
  return {
    id: account.id,
    partition: account.partition,
    alias: account.alias ?? null,
    users: sorted(account.users).map(({ accessKeys, ...user }) => ({
      ...plain(user),
      accessKeys: accessKeys.map(({ secret: _, ...key }) => key),
    })),
    roles: sorted(account.roles).map(plain),
    providers: sorted(account.providers),
    policies: sorted(account.policies),
    instanceProfiles: sorted(account.instanceProfiles),
  };
}
