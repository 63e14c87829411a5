/** Everything the emulated GitHub remembers, and who may see it. */

import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { createSigningKey, type SigningKey } from './id-token.ts';
import type { Access, Job } from './job.ts';
import { fullName, type Repository, type SubjectSettings } from './repository.ts';

/** A token for the REST API: a job's, or a personal access token for every repository. */
export interface ApiToken {
  readonly kind: 'job' | 'personal';
  /** The only repository that a job's token can change or see in private. */
  readonly repository: string | undefined;
  readonly permissions: Readonly<Record<string, Access>>;
}

/** The whole state of the emulated GitHub. */
export interface GithubState {
  readonly issuer: string;
  readonly serverUrl: string;
  /** Where the emulator listens, without a final slash. */
  readonly origin: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly repositories: Map<string, Repository>;
  readonly organizations: Map<string, SubjectSettings>;
  readonly tokens: Map<string, ApiToken>;
  /** Jobs by the bearer that their ID-token requests carry. */
  readonly jobs: Map<string, Job>;
  /** Made on first use: a key pair costs a tenth of a second. */
  readonly signingKey: () => SigningKey;
}

/** Starts without repositories. */
export function createGithubState(
  options: Pick<GithubState, 'issuer' | 'serverUrl' | 'origin' | 'clock' | 'ids'>,
): GithubState {
  let key: SigningKey | undefined;
  return {
    ...options,
    repositories: new Map(),
    organizations: new Map(),
    tokens: new Map(),
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
