/** The state of an account as this action sees it: what is declared, what is there, and what could not be read. */

import { createHash } from 'node:crypto';
import type { PolicyDocument } from '../trust/policy.ts';

/** A read that may fail: "could not read" is a value of its own, never an empty list. */
export type Reading<T> =
  | { readonly kind: 'present'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly action: string; readonly reason: string };

export type Tags = Readonly<Record<string, string>>;

/** A policy that stands in the role itself: its name and its document as JSON. */
export interface InlinePolicy {
  readonly name: string;
  readonly text: string;
}

export interface DesiredProvider {
  readonly arn: string;
  readonly url: string;
  readonly audience: string;
  /** Set on creation only; a provider that exists keeps its own. */
  readonly tags: Tags;
}

export interface DesiredRole {
  readonly arn: string;
  readonly name: string;
  /** `/` or `/…/`. */
  readonly path: string;
  readonly description: string;
  /** Seconds, 3600 to 43200. */
  readonly maxSessionDuration: number;
  readonly permissionsBoundary: string | undefined;
  readonly trust: PolicyDocument;
  readonly policyArns: readonly string[];
  readonly inlinePolicies: readonly InlinePolicy[];
  readonly tags: Tags;
}

export interface DesiredState {
  readonly repository: string;
  /** Whether policies of an owned role that are not declared are removed instead of kept. */
  readonly prune: boolean;
  readonly provider: DesiredProvider;
  readonly role: DesiredRole;
}

export interface ActualProvider {
  readonly arn: string;
  readonly audiences: readonly string[];
  readonly tags: Tags;
}

export interface ActualRole {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly maxSessionDuration: number;
  readonly permissionsBoundary: string | undefined;
  /** The trust policy, and its text as IAM holds it; `policy` is `undefined` when the text cannot be understood. */
  readonly trust: { readonly text: string; readonly policy: PolicyDocument | undefined };
  readonly tags: Tags;
  /** Milliseconds since the epoch, by AWS's clock. */
  readonly createdAt: number;
  readonly policyArns: Reading<readonly string[]>;
  readonly inlinePolicies: Reading<readonly InlinePolicy[]>;
}

export interface ActualState {
  readonly provider: Reading<ActualProvider>;
  readonly role: Reading<ActualRole>;
}

const MANAGED_BY_TAG = 'gh-oidc-aws:managed-by';
const REPOSITORY_TAG = 'gh-oidc-aws:repository';

/** The tags of everything this action creates. */
export function ownershipTags(repository: string): Tags {
  return { [MANAGED_BY_TAG]: 'gh-oidc-aws', [REPOSITORY_TAG]: repository };
}

/** Whose a role is: ours for a repository, or `undefined` for one that this action did not create. */
export function findOwner(tags: Tags): { readonly repository: string | undefined } | undefined {
  return tags[MANAGED_BY_TAG] === 'gh-oidc-aws' ? { repository: tags[REPOSITORY_TAG] } : undefined;
}

/** IAM's limit for role names. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ROLE_NAME_LIMIT = 64;

/** `gha-OWNER-REPO`; a longer name is cut and ends in a hash of the whole, so that long names stay apart. */
export function defaultRoleName(repository: string): string {
  const name = `gha-${repository.replace('/', '-')}`;
  if (name.length <= ROLE_NAME_LIMIT) return name;
  const hash = createHash('sha256').update(repository.toLowerCase()).digest('hex').slice(0, 8);
  return `${name.slice(0, ROLE_NAME_LIMIT - hash.length - 1)}-${hash}`;
}
