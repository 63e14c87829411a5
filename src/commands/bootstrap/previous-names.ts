/** Names that a repository had before: a role that carries one of them is still the repository's own. */

import { isFailure } from '../../failure/failure.ts';
import { findOwner } from '../../plan/ownership.ts';
import type { ActualState } from '../../plan/state.ts';
import type { GitHubApi } from '../../ports/github.ts';

/**
 * Asks GitHub about every other owner that the roles name: it leads from an old name to the repository under its new one,
 * whose id stays. A name that leads nowhere is nobody's proof.
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/renaming-a-repository
 */
export async function findPreviousNames(
  { roles }: ActualState,
  repository: { readonly name: string; readonly id: string | undefined },
  github: GitHubApi,
): Promise<readonly string[]> {
  const { name, id } = repository;
  const owners = [...roles.values()].flatMap((role) =>
    role.kind === 'present' ? (findOwner(role.value.tags)?.repository ?? []) : [],
  );
  const others = [...new Set(owners)].filter((owner) => owner.toLowerCase() !== name.toLowerCase());
  if (id === undefined) return [];
  const found = await Promise.all(
    others.slice(0, NAMES_ASKED).map(async (owner) => ((await findId(owner, github)) === id ? [owner] : [])),
  );
  return found.flat();
}

/** A repository has had few names; more owners than this are other repositories. */
const NAMES_ASKED = 5;

async function findId(fullName: string, github: GitHubApi): Promise<string | undefined> {
  try {
    return (await github.readRepository(fullName)).id;
  } catch (error) {
    if (isFailure(error, 'REPOSITORY_UNKNOWN')) return undefined;
    throw error;
  }
}
