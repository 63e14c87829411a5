/** How the tests run: real processes, no globals, time enough for a slow machine. */

import { defineConfig } from 'vitest/config';
import { closingLine } from './test/repo/closing-line.ts';

export default defineConfig(({ mode }) => ({
  test: {
    // Lanes that need programs of others are run on request, each by its mode: `npm run test:cli`.
    include: [mode === 'test' ? 'test/**/*.test.ts' : `test/${mode}/*-lane.ts`],
    globalSetup: mode === 'moto' ? ['test/moto/install.ts'] : [],
    setupFiles: ['test/property-seed.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Most of the tests that run beside each other wait, for a deadline or another try.
    maxConcurrency: 8,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', closingLine],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
}));
