/** The state of an account as this action sees it: what is declared, what exists, and what could not be read. */

import type { PolicyDocument } from '../trust/policy/document.ts';
import type { SubjectFormat } from '../trust/subject/subject.ts';
import type { TokenClaims } from '../trust/token/claims.ts';

/** The result of a read. "Could not be read" is a value of its own, never an empty list. */
export type Reading<T> =
  | { readonly kind: 'present'; readonly value: T }
  | { readonly kind: 'absent' }
  /** `action` is the IAM action that failed, such as `iam:GetRole`; `reason` is AWS's message. */
  | { readonly kind: 'unreadable'; readonly action: string; readonly reason: string };

/**
 * The items of a list that was read; empty when it could not be read, which callers handle first. `absent` is empty, too:
 * right after a role is created, IAM may return the role but not yet its lists.
 */
export function itemsOf<T>(reading: Reading<readonly T[]>): readonly T[] {
  return reading.kind === 'present' ? reading.value : [];
}

export type Tags = Readonly<Record<string, string>>;

/** A policy embedded in a role. */
export interface InlinePolicy {
  readonly name: string;
  /** The document as JSON. */
  readonly text: string;
}

export interface DesiredProvider {
  readonly arn: string;
  readonly url: string;
  readonly audience: string;
  /** Set on creation only; an existing provider keeps its own. */
  readonly tags: Tags;
}

/** A setting and its source: a default does not override the value of an adopted role. */
export interface Setting<T> {
  readonly value: T;
  readonly from: 'input' | 'default';
}

/** What to do with an existing role that does not carry this action's tag. */
export type Adoption = 'refuse' | 'merge' | 'replace';

/**
 * The trust policy to use while a repository changes the format of its subjects: it admits both formats. It applies as
 * long as the role admits the run's token and the declared policy would not.
 */
export interface TransitionPolicy {
  readonly trust: PolicyDocument;
  readonly claims: TokenClaims;
  /** The declared format. */
  readonly declared: SubjectFormat;
  /** The format of the run's token. */
  readonly now: SubjectFormat;
}

export interface DesiredRole {
  readonly arn: string;
  readonly name: string;
  /** `/` or `/…/`. */
  readonly path: string;
  readonly description: Setting<string>;
  /** Seconds, 3600 to 43200. */
  readonly maxSessionDuration: Setting<number>;
  /** The ARN of a managed policy. */
  readonly permissionsBoundary: string | undefined;
  readonly trust: PolicyDocument;
  readonly transition: TransitionPolicy | undefined;
  readonly policyArns: readonly string[];
  readonly inlinePolicies: readonly InlinePolicy[];
  /** The ownership tags and the declared ones. */
  readonly tags: Tags;
  readonly adopt: Adoption;
  /** Whether to remove undeclared policies from an owned role instead of keeping them. */
  readonly prune: boolean;
}

/** A repository that the inputs accept although it is not the one that was trusted under its name. */
export interface AcceptedRepository {
  /** `owner/repo`. */
  readonly name: string;
  readonly id: string;
}

/** The declared state of one account. */
export interface DesiredState {
  /** `owner/repo`, the owner of everything that is created. */
  readonly repository: string;
  /** The id of that repository, where it is known: names can be recycled, ids cannot. */
  readonly repositoryId?: string | undefined;
  /** New identities that the inputs accept. */
  readonly acceptedRepositories?: readonly AcceptedRepository[];
  /** Earlier names of the repository, as `owner/repo`: it also owns what carries one of them. */
  readonly previousNames?: readonly string[];
  readonly provider: DesiredProvider;
  readonly roles: readonly DesiredRole[];
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
  /** Seconds. */
  readonly maxSessionDuration: number;
  readonly permissionsBoundary: string | undefined;
  /** The trust policy; `text` is as IAM returns it, `policy` is `undefined` when the text cannot be parsed. */
  readonly trust: { readonly text: string; readonly policy: PolicyDocument | undefined };
  readonly tags: Tags;
  /** Milliseconds since the epoch, by AWS's clock. */
  readonly createdAt: number;
  readonly policyArns: Reading<readonly string[]>;
  readonly inlinePolicies: Reading<readonly InlinePolicy[]>;
}

export interface ActualState {
  readonly provider: Reading<ActualProvider>;
  /** By role name. A role without an entry was not read and counts as absent. */
  readonly roles: ReadonlyMap<string, Reading<ActualRole>>;
}
