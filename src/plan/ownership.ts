/** The tags that say which resources this action owns, and what it added to roles that it shares. */

import { createHash } from 'node:crypto';
import { readRepository } from '../trust/subject/pattern.ts';
import { findPins, pinnedIds } from './repository-pins.ts';
import {
  type ActualRole,
  type DesiredRole,
  type DesiredState,
  type InlinePolicy,
  itemsOf,
  type Tags,
} from './state.ts';

export const MANAGED_BY_TAG = 'gh-oidc-aws:managed-by';
export const REPOSITORY_TAG = 'gh-oidc-aws:repository';
/** The id of that repository. A name can be taken over by another repository, an id cannot. */
export const REPOSITORY_ID_TAG = 'gh-oidc-aws:repository-id';
/** On a role that existed before and is shared (`adopt: merge`). */
export const ADOPTED_TAG = 'gh-oidc-aws:adopted';
/** On a shared role: hashes of what this action added to it. When one tag is too short, `…:added-2` and so on follow. */
export const ADDED_TAG = 'gh-oidc-aws:added';

/** Whether a tag lists what was added to a shared role. */
export function isAddedTag(key: string): boolean {
  return key === ADDED_TAG || /^gh-oidc-aws:added-\d+$/u.test(key);
}

/** The tags of every resource that this action creates for a repository, given as `owner/repo` and its id, if known. */
export function ownershipTags(repository: string, id?: string): Tags {
  const tags = { [MANAGED_BY_TAG]: 'gh-oidc-aws', [REPOSITORY_TAG]: repository };
  return id === undefined ? tags : { ...tags, [REPOSITORY_ID_TAG]: id };
}

/** What the tags of a resource say about its owner. */
export interface Ownership {
  /** `owner/repo`; `undefined` when that tag is missing. */
  readonly repository: string | undefined;
  /** `undefined` on resources from before this tag existed. */
  readonly repositoryId: string | undefined;
  /** Whether the role is shared: this action owns only what it added. */
  readonly isShared: boolean;
  /** Of a shared role: hashes of what was added to it. */
  readonly added: readonly string[];
}

/** Reads the ownership tags; `undefined` for a resource that this action neither created nor adopted. */
export function findOwner(tags: Tags): Ownership | undefined {
  if (tags[MANAGED_BY_TAG] !== 'gh-oidc-aws') return undefined;
  return {
    repository: tags[REPOSITORY_TAG],
    repositoryId: tags[REPOSITORY_ID_TAG],
    isShared: tags[ADOPTED_TAG] === 'merge',
    added: Object.entries(tags)
      .filter(([key]) => isAddedTag(key))
      .flatMap(([, value]) => value.split(' '))
      .filter((hash) => hash !== ''),
  };
}

/** Whose a role with our tag is, from the view of one repository. */
export type OwnershipVerdict =
  | { readonly kind: 'ours' }
  | { readonly kind: 'other-repository'; readonly owner: string }
  /** The name is ours, but the role belongs to a repository with another id. */
  | { readonly kind: 'other-id'; readonly ownerId: string };

type Claimant = Pick<DesiredState, 'repository' | 'repositoryId' | 'previousNames' | 'acceptedRepositories'>;

/**
 * Decides by the id: the one in the tags, or for tags without one, the one that the trust policy pins for the repository that
 * they name. Where neither holds an id, the name decides, in any letter case; if the repository tag is missing, too, the trust
 * policy must name the repository. `undefined` for a role without our tag.
 */
export function judgeOwnership(
  { tags, trust }: Pick<ActualRole, 'tags' | 'trust'>,
  { repository, repositoryId, previousNames = [], acceptedRepositories = [] }: Claimant,
): OwnershipVerdict | undefined {
  const owner = findOwner(tags);
  if (owner === undefined) return undefined;
  const named = owner.repository?.toLowerCase();
  const isNamed =
    named === undefined
      ? namesRepository(trust.text, repository)
      : [repository, ...previousNames].some((name) => name.toLowerCase() === named);
  const byName: OwnershipVerdict = isNamed
    ? { kind: 'ours' }
    : { kind: 'other-repository', owner: owner.repository ?? 'an unknown repository' };
  const pins = trust.policy === undefined ? [] : findPins(trust.policy);
  const ids = owner.repositoryId === undefined ? pinnedIds(pins, owner.repository ?? repository) : [owner.repositoryId];
  if (ids.length === 0 || (repositoryId === undefined && owner.repositoryId === undefined)) return byName;
  if (repositoryId !== undefined && ids.includes(repositoryId)) return { kind: 'ours' };
  const isAccepted = acceptedRepositories.some(
    ({ name, id }) => id === repositoryId && name.toLowerCase() === repository.toLowerCase(),
  );
  return isNamed && !isAccepted ? { kind: 'other-id', ownerId: [...new Set(ids)].join(' or ') } : byName;
}

/** Whether this action owns a role on behalf of the repository. */
export function isOwnedBy(role: Pick<ActualRole, 'tags' | 'trust'>, claimant: Claimant): boolean {
  return judgeOwnership(role, claimant)?.kind === 'ours';
}

/** Whether a trust policy holds a classic or immutable subject of the repository; `trust` is the policy's JSON. */
function namesRepository(trust: string, repository: string): boolean {
  const values = trust.match(/"repo:[^"]*"/giu) ?? [];
  return values.some((value) => {
    const { owner, name } = readRepository(value.slice(1, -1).toLowerCase());
    return `${owner}/${name}` === repository.toLowerCase();
  });
}

/** Something that this action added to a shared role; `id` is the ARN, the policy name or the tag key. */
export type Addition =
  | { readonly kind: 'policy'; readonly id: string }
  | { readonly kind: 'inline-policy'; readonly id: string }
  | { readonly kind: 'tag'; readonly id: string };

/** Whether the tags of a shared role say that this action added something to it. */
export function isAdded(tags: Tags, addition: Addition): boolean {
  return findOwner(tags)?.added.includes(hashOf(addition)) === true;
}

/**
 * The tags of a shared role: its owner, and what was added to it, so that teardown removes only that. Includes what is
 * declared but not there yet, and what is there and no longer declared.
 */
export function sharedRoleTags(role: DesiredRole, actual: ActualRole): Tags {
  const { policyArns, inlinePolicies } = actual;
  const existing = hashAll(itemsOf(policyArns), itemsOf(inlinePolicies), actual.tags);
  const declared = hashAll(role.policyArns, role.inlinePolicies, role.tags);
  // An addition that is gone and no longer declared is dropped: if it reappears, something else added it.
  const isRead = policyArns.kind === 'present' && inlinePolicies.kind === 'present';
  const recorded = (findOwner(actual.tags)?.added ?? []).filter(
    (hash) => !isRead || existing.includes(hash) || declared.includes(hash),
  );
  const missing = declared.filter((hash) => !existing.includes(hash));
  return { ...role.tags, [ADOPTED_TAG]: 'merge', ...renderAdded([...recorded, ...missing], actual.tags) };
}

/** The tags of a shared role after some additions were removed from it. */
export function withoutAdditions(tags: Tags, removed: readonly Addition[]): Tags {
  const hashes = removed.map(hashOf);
  const added = findOwner(tags)?.added ?? [];
  return {
    ...tags,
    ...renderAdded(
      added.filter((hash) => !hashes.includes(hash)),
      tags,
    ),
  };
}

function hashAll(
  policyArns: readonly string[],
  inlinePolicies: readonly InlinePolicy[],
  tags: Tags,
): readonly string[] {
  const additions: readonly Addition[] = [
    ...policyArns.map((id) => ({ kind: 'policy', id }) as const),
    ...inlinePolicies.map(({ name: id }) => ({ kind: 'inline-policy', id }) as const),
    ...Object.keys(tags).map((id) => ({ kind: 'tag', id }) as const),
  ];
  return additions.map(hashOf);
}

/**
 * Eight hexadecimal digits, because a tag value holds only 256 characters. Tag keys of a role that differ only in letter
 * case are the same key. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
 */
function hashOf({ kind, id }: Addition): string {
  const name = kind === 'tag' ? id.toLowerCase() : id;
  return createHash('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 8);
}

/** A tag value holds 256 characters: 28 hashes. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
const HASHES_PER_TAG = 28;

/** Spreads hashes over the tags they need. Existing tags that are no longer needed become empty. */
function renderAdded(hashes: readonly string[], existing: Tags): Tags {
  // Sorted, because IAM does not guarantee the order in which it returns tags.
  const unique = [...new Set(hashes)].toSorted();
  const count = Math.max(1, Math.ceil(unique.length / HASHES_PER_TAG));
  const rendered = Array.from({ length: count }, (_, index): readonly [string, string] => {
    const part = unique.slice(index * HASHES_PER_TAG, (index + 1) * HASHES_PER_TAG);
    return [index === 0 ? ADDED_TAG : `${ADDED_TAG}-${index + 1}`, part.join(' ')];
  });
  const emptied = Object.keys(existing)
    .filter(isAddedTag)
    .map((key) => [key, ''] as const);
  return Object.fromEntries([...emptied, ...rendered]);
}
