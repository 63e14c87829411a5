/** Whether a repository name still means the repository that was trusted under it: ids once pinned are the truth. */

import type { RepositoryIdentity } from '../trust/subject/subject.ts';
import { findOwner } from './ownership.ts';
import { findPins, type RepositoryPin } from './repository-pins.ts';
import { hasOurId } from './shared-role-trust.ts';
import type { AcceptedRepository, ActualRole, ActualState } from './state.ts';
import type { Obstacle } from './steps.ts';

/** A declared repository, and the repository that GitHub has under this name. */
export interface NamedRepository {
  /** `owner/repo` as declared. */
  readonly declared: string;
  /** The id in the declaration, as in `owner/repo@42`. */
  readonly declaredId: string | undefined;
  readonly identity: RepositoryIdentity;
}

/** A repository that is not the one that was trusted. */
export interface IdentityChange {
  /** `owner/repo` as declared. */
  readonly repository: string;
  /** What was trusted, for people. */
  readonly before: string;
  /** What GitHub reports, for people. */
  readonly after: string;
  /** `owner/repo@id` that accepts it. */
  readonly accept: string;
}

/**
 * The repositories of every role whose identity has changed, compared with what the trust policies of the account pin. Without
 * an actual state only the declared ids and owners are compared.
 */
export function findIdentityObstacles(
  roles: readonly { readonly name: string; readonly named: readonly NamedRepository[] }[],
  actual: Pick<ActualState, 'roles'>,
  accepted: readonly AcceptedRepository[],
): readonly Obstacle[] {
  const pinsOf = new Map([...actual.roles].map(([name, reading]) => [name, readPins(reading)] as const));
  const everywhere = [...pinsOf.values()].flat();
  return roles.flatMap(({ name: role, named }) => {
    const reading = actual.roles.get(role);
    const own = pinsOf.get(role) ?? [];
    const open = named.filter((repository) => !isAccepted(repository.identity, accepted));
    const changes = open.flatMap((repository) => findChange(repository, own, everywhere));
    const replaced = reading?.kind === 'present' ? findReplaced(open, named, own, reading.value) : [];
    const unique = new Map([...changes, ...replaced].map((change) => [change.accept, change] as const));
    return [...unique.values()].map((change) => ({ kind: 'identity-changed', role, ...change }) as const);
  });
}

function readPins(reading: ActualState['roles'] extends ReadonlyMap<string, infer R> ? R : never) {
  const policy = reading.kind === 'present' ? reading.value.trust.policy : undefined;
  return policy === undefined ? [] : findPins(policy);
}

/** Whether the inputs name exactly this repository. */
export function isAccepted(
  { owner, name, id }: Pick<RepositoryIdentity, 'owner' | 'name' | 'id'>,
  accepted: readonly AcceptedRepository[],
): boolean {
  const fullName = `${owner}/${name}`.toLowerCase();
  return accepted.some((item) => item.id === id && item.name.toLowerCase() === fullName);
}

function findChange(
  { declared, declaredId, identity }: NamedRepository,
  own: readonly RepositoryPin[],
  everywhere: readonly RepositoryPin[],
): readonly IdentityChange[] {
  const { owner, name, id, ownerId } = identity;
  const names = [declared.toLowerCase(), `${owner}/${name}`.toLowerCase()];
  const isNamed = (pin: RepositoryPin): boolean => pin.name !== undefined && names.includes(pin.name);
  // Another role of the account may be the only one that knows who had the name.
  const pins = own.some(isNamed) ? own : everywhere;
  const byName = pins.filter(isNamed);
  const byId = pins.filter(({ ids }) => ids.includes(id));
  const knownIds = unique(byName.flatMap(({ ids }) => ids));
  const knownOwners = unique((byId.length > 0 ? byId : byName).flatMap(({ ownerIds }) => ownerIds));
  const isOtherId = declaredId === undefined ? knownIds.length > 0 && !knownIds.includes(id) : declaredId !== id;
  // A declared id names the repository, so the owner of what had the name before says nothing about it.
  const isOwnerKnown = knownOwners.length > 0 && (declaredId === undefined || byId.length > 0);
  const isOtherOwner = isOwnerKnown && !knownOwners.includes(ownerId);
  // GitHub redirects the old name of a transferred repository. When an organization is renamed, its id stays.
  const isRedirected = declared.split('/', 1)[0]?.toLowerCase() !== owner.toLowerCase();
  const isUnknownOwner = isRedirected && !(byId.length > 0 && knownOwners.includes(ownerId));
  if (!isOtherId && !isOtherOwner && !isUnknownOwner) return [];
  const before = declaredId === undefined ? knownIds : [declaredId];
  const ids = before.length > 0 ? before : byId.length > 0 ? [id] : [];
  return [toChange(declared, describe(declared, ids, knownOwners), identity)];
}

/**
 * Statements that pin ids without a name, such as those for reusable workflows, cannot tell which name an id had. If one of
 * their ids would disappear while a repository with an unknown id appears, the repository may be another one under the old name.
 */
function findReplaced(
  open: readonly NamedRepository[],
  named: readonly NamedRepository[],
  own: readonly RepositoryPin[],
  { tags, trust }: ActualRole,
): readonly IdentityChange[] {
  const owner = findOwner(tags);
  if (owner === undefined || trust.policy === undefined) return [];
  const ours = owner.isShared ? trust.policy.Statement.filter(hasOurId) : trust.policy.Statement;
  const nameless = findPins({ Statement: ours }).filter(({ name }) => name === undefined);
  const gone = unique(nameless.flatMap(({ ids }) => ids)).filter(
    (id) => !named.some(({ identity }) => identity.id === id),
  );
  if (gone.length === 0) return [];
  return open
    .filter(({ declared, declaredId, identity }) => {
      const isKnown = own.some(({ name, ids }) => ids.includes(identity.id) || name === declared.toLowerCase());
      return declaredId === undefined && !isKnown;
    })
    .map(({ declared, identity }) => toChange(declared, describe('a repository', gone, []), identity));
}

function toChange(repository: string, before: string, identity: RepositoryIdentity): IdentityChange {
  const { owner, name, id, ownerId } = identity;
  const fullName = `${owner}/${name}`;
  return { repository, before, after: describe(fullName, [id], [ownerId]), accept: `${fullName}@${id}` };
}

function describe(name: string, ids: readonly string[], ownerIds: readonly string[]): string {
  const parts = [
    ...(ids.length === 0 ? [] : [`id ${ids.join(' or ')}`]),
    ...(ownerIds.length === 0 ? [] : [`owner id ${ownerIds.join(' or ')}`]),
  ];
  return parts.length === 0 ? name : `${name} (${parts.join(', ')})`;
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
