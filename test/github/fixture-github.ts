/** The adapters of GitHub's API, connected to a fresh octo world, with pauses that take no time. */

import { expect, vi } from 'vitest';
import type { FaultKind } from '../../emulator/faults.ts';
import type { GitHubSettings } from '../../src/github/client.ts';
import type { Clock } from '../../src/ports/runner.ts';
import { Secret } from '../../src/secret.ts';
import { type OctoClients, openOctoWorld } from '../emulator/fixture-clients.ts';

export const REPOSITORY = 'octo-org/octo-repo';

export interface OctoGitHub extends OctoClients {
  /** Settings with this token, and four attempts. */
  readonly settingsFor: (token: string | undefined, changes?: Partial<GitHubSettings>) => GitHubSettings;
  /** Lets the next call of an action fail. If it hangs, its time is up as soon as the emulator has received it. */
  readonly failNext: (action: string, kind: FaultKind) => void;
}

/** For a server that never answers: a time limit that is reached soon, however slow the machine is. */
export const IMPATIENT = { limitRequest: () => AbortSignal.timeout(100) } as const;

const FAST_CLOCK: Clock = { now: () => Date.now(), sleep: async () => {} };

/** Starts a world for the running test. */
export async function openOctoGitHub(): Promise<OctoGitHub> {
  const world = await openOctoWorld();
  const { emulator } = world;
  let limit = new AbortController();
  const limitRequest = (): AbortSignal => {
    limit = new AbortController();
    return limit.signal;
  };
  return {
    ...world,
    settingsFor: (token, changes = {}) => ({
      apiUrl: `${emulator.url}/api`,
      token: token === undefined ? undefined : new Secret(token),
      maxAttempts: 4,
      signal: new AbortController().signal,
      clock: FAST_CLOCK,
      limitRequest,
      ...changes,
    }),
    failNext: (action, kind) => {
      const before = emulator.requests.length;
      emulator.faults.add({ action, occurrence: 1, kind });
      if (kind !== 'hang') return;
      const received = () => emulator.requests.slice(before).map((request) => request.action);
      void vi
        .waitFor(() => expect(received()).toContain(action), { interval: 5, timeout: 60_000 })
        .then(() => limit.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')));
    },
  };
}
