/** The caller of a request, a user with a long-lived key or a role session, and its policies. */

import { type PolicyDocument, parsePolicy } from '../../src/trust/policy/document.ts';
import type { AccountState, Identity, ManagedPolicy, Tag } from './account-state.ts';
import { findAwsManagedPolicy } from './aws-managed-policies.ts';

/** Temporary credentials of a role and what limits them. */
export interface Session {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly token: string;
  readonly expiresAt: number;
  readonly accountId: string;
  readonly roleName: string;
  /** A role that is deleted and created again does not inherit sessions. */
  readonly roleId: string;
  readonly name: string;
  /** Documents of session policies; empty when the session has none. */
  readonly policies: readonly PolicyDocument[];
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
}

/** The authenticated caller of a request. */
export interface Caller {
  /** As `GetCallerIdentity` prints it. */
  readonly arn: string;
  readonly userId: string;
  readonly account: AccountState;
  readonly identity: Identity;
  readonly accessKeyId: string;
  /** Absent for users. */
  readonly session?: Session;
}

/** A user as caller. */
export function toUserCaller(account: AccountState, user: Identity, accessKeyId: string): Caller {
  return { arn: user.arn, userId: user.id, account, identity: user, accessKeyId };
}

/** A role session as caller. */
export function toSessionCaller(account: AccountState, role: Identity, session: Session): Caller {
  return {
    arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${role.name}/${session.name}`,
    userId: `${role.id}:${session.name}`,
    account,
    identity: role,
    accessKeyId: session.accessKeyId,
    session,
  };
}

/** A managed policy that can be attached in the account: a customer's or one of AWS's. */
export function findManagedPolicy(account: AccountState, arn: string): ManagedPolicy | undefined {
  return account.policies.get(arn) ?? findAwsManagedPolicy(account.partition, arn);
}

/** The documents that grant the identity its permissions. */
export function listIdentityPolicies(account: AccountState, identity: Identity): readonly PolicyDocument[] {
  const attached = identity.attachedPolicies.map((arn) => findManagedPolicy(account, arn)?.document ?? '');
  return [...identity.inlinePolicies.values(), ...attached].flatMap(toPolicies);
}

/** The document that limits the identity; `undefined` when it has no boundary. */
export function findBoundary(account: AccountState, identity: Identity): PolicyDocument | undefined {
  if (identity.permissionsBoundary === undefined) return undefined;
  const document = findManagedPolicy(account, identity.permissionsBoundary)?.document ?? '';
  // A deleted boundary allows nothing.
  return toPolicies(document)[0] ?? { Statement: [] };
}

function toPolicies(document: string): readonly PolicyDocument[] {
  const parsed = parsePolicy(document);
  return parsed.kind === 'policy' ? [parsed.policy] : [];
}
