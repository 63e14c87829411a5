/** How the tests run: real processes, no globals, and enough time for a busy machine. */

import { defineConfig } from 'vitest/config';
import { closingLine } from './test/repo/closing-line.ts';

/** What `npm test` runs. Pure tests need no process and no socket; contracts hold each adapter against the emulator over HTTP. */
const PROJECTS = {
  unit: ['cli', 'commands', 'document', 'inputs', 'plan', 'trust'],
  contract: ['aws', 'emulator', 'github', 'runner'],
  e2e: ['e2e', 'golden', 'hostile', 'repo'],
};

export default defineConfig(({ mode }) => ({
  test: {
    // Lanes that need external programs run on request, each by its mode: `npm run test:cli`.
    ...(mode === 'test'
      ? {
          projects: Object.entries(PROJECTS).map(([name, folders]) => ({
            extends: true as const,
            test: { name, include: folders.map((folder) => `test/${folder}/**/*.test.ts`) },
          })),
        }
      : { include: [`test/${mode}/*-lane.ts`] }),
    globalSetup: mode === 'moto' ? ['test/moto/install.ts'] : [],
    setupFiles: ['test/property-seed.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Most tests that run at the same time wait for a process.
    maxConcurrency: 8,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', closingLine],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
}));
