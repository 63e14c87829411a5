/** Previous names of a repository: a role tagged with one of them still belongs to the repository. */

import { isFailure } from '../../failure/failure.ts';
import { findOwner, type Ownership } from '../../plan/ownership.ts';
import type { ActualState } from '../../plan/state.ts';
import type { GitHubApi } from '../../ports/github.ts';

/**
 * Asks GitHub about every other owner that the roles' tags name. GitHub redirects an old name to the renamed repository, whose
 * id does not change; a name that GitHub does not know is not a previous name.
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/renaming-a-repository
 */
export async function findPreviousNames(
  { roles }: ActualState,
  repository: { readonly name: string; readonly id: string | undefined },
  github: GitHubApi,
): Promise<readonly string[]> {
  const { name, id } = repository;
  const owners = [...roles.values()].flatMap((role) =>
    role.kind === 'present' ? nameOf(findOwner(role.value.tags)) : [],
  );
  const others = [...new Set(owners)].filter((owner) => owner.toLowerCase() !== name.toLowerCase());
  if (id === undefined) return [];
  const found = await Promise.all(
    others.slice(0, MAX_NAMES).map(async (owner) => ((await findId(owner, github)) === id ? [owner] : [])),
  );
  return found.flat();
}

/** Tags with an id need no name: the id decides. */
function nameOf(owner: Ownership | undefined): readonly string[] {
  return owner?.repository === undefined || owner.repositoryId !== undefined ? [] : [owner.repository];
}

/** How many names GitHub is asked about. A repository has few previous names; further owners are other repositories. */
const MAX_NAMES = 5;

async function findId(fullName: string, github: GitHubApi): Promise<string | undefined> {
  try {
    return (await github.readRepository(fullName)).id;
  } catch (error) {
    if (isFailure(error, 'REPOSITORY_UNKNOWN')) return undefined;
    throw error;
  }
}
