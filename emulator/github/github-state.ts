/** Everything the emulated GitHub remembers, and who may see it. */

import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { createSigningKey, type SigningKey } from './id-token.ts';
import type { Access, Job } from './job.ts';
import { type Author, fullName, type Repository, type SubjectSettings } from './repository.ts';

/** A token for the REST API: a job's, or a personal access token for every repository. */
export interface ApiToken {
  readonly kind: 'job' | 'personal';
  /** The only repository that a job's token can change or see in private. */
  readonly repository: string | undefined;
  readonly permissions: Readonly<Record<string, Access>>;
  /** Who is the author of what is written with it. */
  readonly owner: Author;
}

/** The author of what jobs write with their own token. */
export const GITHUB_ACTIONS: Author = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** The whole state of the emulated GitHub. */
export interface GithubState {
  readonly issuer: string;
  readonly serverUrl: string;
  /** Where the emulator listens, without a final slash. */
  readonly origin: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly repositories: Map<string, Repository>;
  /** Names that repositories had before, in lower case, and their ids. */
  readonly previousNames: Map<string, number>;
  readonly organizations: Map<string, SubjectSettings>;
  readonly tokens: Map<string, ApiToken>;
  /** The next id of a comment; they are unique among all repositories. */
  readonly nextCommentId: () => number;
  /** Jobs by the bearer that their ID-token requests carry. */
  readonly jobs: Map<string, Job>;
  /** Made on first use. */
  readonly signingKey: () => SigningKey;
}

/** Starts without repositories. */
export function createGithubState(
  options: Pick<GithubState, 'issuer' | 'serverUrl' | 'origin' | 'clock' | 'ids'>,
): GithubState {
  let key: SigningKey | undefined;
  let comments = 0;
  return {
    ...options,
    repositories: new Map(),
    previousNames: new Map(),
    organizations: new Map(),
    tokens: new Map(),
    nextCommentId: () => {
      comments += 1;
      return 3_000_000_000 + comments;
    },
    jobs: new Map(),
    signingKey: () => {
      key ??= createSigningKey(options.ids.uuid());
      return key;
    },
  };
}

/** Finds a repository without regard to case, as GitHub does. */
export function findRepository(state: GithubState, name: string): Repository | undefined {
  return state.repositories.get(name.toLowerCase());
}

/** Adds a repository or replaces what is known about it. */
export function storeRepository(state: GithubState, repository: Repository): void {
  state.repositories.set(fullName(repository).toLowerCase(), repository);
}
