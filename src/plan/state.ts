/** The state of an account as this action sees it: what is declared, what is there, and what could not be read. */

import { createHash } from 'node:crypto';
import type { PolicyDocument } from '../trust/policy/document.ts';
import type { SubjectFormat } from '../trust/subject/subject.ts';
import type { TokenClaims } from '../trust/token/claims.ts';

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

/** A setting, and whether the user named it: a default does not override what an adopted role has. */
export interface Setting<T> {
  readonly value: T;
  readonly from: 'input' | 'default';
}

/** What becomes of an existing role that does not carry our tag. */
export type Adoption = 'refuse' | 'merge' | 'replace';

/**
 * The trust policy for the time in which a repository changes the format of its subjects: it admits both. It stands as
 * long as the role admits the run's token, and the declared policy would not.
 */
export interface Bridge {
  readonly trust: PolicyDocument;
  readonly claims: TokenClaims;
  /** The format that is declared, and the one that the token has now. */
  readonly declared: SubjectFormat;
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
  readonly permissionsBoundary: string | undefined;
  readonly trust: PolicyDocument;
  readonly bridge: Bridge | undefined;
  readonly policyArns: readonly string[];
  readonly inlinePolicies: readonly InlinePolicy[];
  /** Ownership tags and further ones. */
  readonly tags: Tags;
  readonly adopt: Adoption;
  /** Whether policies of an owned role that are not declared are removed instead of kept. */
  readonly prune: boolean;
}

/** What one account is to hold. */
export interface DesiredState {
  /** `owner/repo` that owns what is created. */
  readonly repository: string;
  /** What the repository was called before: what carries such a name is its own as well. */
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
  /** By the name of the role; a role that nobody read is absent from the map. */
  readonly roles: ReadonlyMap<string, Reading<ActualRole>>;
}

export const MANAGED_BY_TAG = 'gh-oidc-aws:managed-by';
export const REPOSITORY_TAG = 'gh-oidc-aws:repository';
/** On a role that was there before and is shared with whoever made it. */
export const ADOPTED_TAG = 'gh-oidc-aws:adopted';
/** On such a role: what this action added to it, as short hashes; where they are many, also in `…:added-2` and so on. */
export const ADDED_TAG = 'gh-oidc-aws:added';

/** Whether a tag holds what was added to a shared role. */
export function isAddedTag(key: string): boolean {
  return key === ADDED_TAG || /^gh-oidc-aws:added-\d+$/u.test(key);
}

/** The tags of everything this action creates. */
export function ownershipTags(repository: string): Tags {
  return { [MANAGED_BY_TAG]: 'gh-oidc-aws', [REPOSITORY_TAG]: repository };
}

/** Whose a resource is. */
export interface Ownership {
  readonly repository: string | undefined;
  /** Whether it is shared with others: only our part of it is ours. */
  readonly isMerged: boolean;
  /** Of a shared role: hashes of what was added to it. */
  readonly added: readonly string[];
}

/** Reads the tags; `undefined` for what this action neither created nor adopted. */
export function findOwner(tags: Tags): Ownership | undefined {
  if (tags[MANAGED_BY_TAG] !== 'gh-oidc-aws') return undefined;
  return {
    repository: tags[REPOSITORY_TAG],
    isMerged: tags[ADOPTED_TAG] === 'merge',
    added: Object.entries(tags)
      .filter(([key]) => isAddedTag(key))
      .flatMap(([, value]) => value.split(' '))
      .filter((hash) => hash !== ''),
  };
}

/**
 * Whether a role is ours and of this repository. Names of repositories do not differ by letter case. Where the tag that says
 * whose it is has been lost, the trust policy must name the repository.
 */
export function isOwnedBy(
  { tags, trust }: Pick<ActualRole, 'tags' | 'trust'>,
  { repository, previousNames = [] }: Pick<DesiredState, 'repository' | 'previousNames'>,
): boolean {
  const owner = findOwner(tags);
  if (owner === undefined) return false;
  const named = owner.repository?.toLowerCase();
  if (named === undefined) return namesRepository(trust.text, repository);
  return [repository, ...previousNames].some((name) => name.toLowerCase() === named);
}

/** Whether a trust policy holds a subject of the repository, classic or immutable. */
function namesRepository(trust: string, repository: string): boolean {
  const [owner = '', name = ''] = repository.toLowerCase().split('/', 2);
  const [, ...subjects] = trust.toLowerCase().split('"repo:');
  return subjects.some((subject) => {
    const [holder = '', rest = ''] = subject.split('/', 2);
    return holder.split('@')[0] === owner && rest.split(/[:@"]/u)[0] === name;
  });
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
