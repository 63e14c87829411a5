/** The adapters of GitHub's API, connected to a fresh octo world. */

import type { GitHubSettings } from '../../src/github/client.ts';
import { Secret } from '../../src/secret.ts';
import { type OctoClients, openOctoWorld } from '../emulator/fixture-clients.ts';

export const REPOSITORY = 'octo-org/octo-repo';

export interface OctoGitHub extends OctoClients {
  /** Settings with this token, and four attempts. */
  readonly settingsFor: (token: string | undefined, changes?: Partial<GitHubSettings>) => GitHubSettings;
}

/** Little patience with a server that does not answer. */
export const IMPATIENT = { requestTimeoutMs: 1500 } as const;

/** Starts a world for the running test. */
export async function openOctoGitHub(): Promise<OctoGitHub> {
  const world = await openOctoWorld();
  return {
    ...world,
    settingsFor: (token, changes = {}) => ({
      apiUrl: `${world.emulator.url}/api`,
      token: token === undefined ? undefined : new Secret(token),
      maxAttempts: 4,
      signal: new AbortController().signal,
      ...changes,
    }),
  };
}
