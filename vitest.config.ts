/** How the tests run: real processes, no globals, time enough for a slow machine. */

import { defineConfig } from 'vitest/config';
import { closingLine } from './test/repo/closing-line.ts';

export default defineConfig(({ mode }) => ({
  test: {
    // The lane that needs the AWS CLI is run on request: `npm run test:cli`.
    include: [mode === 'cli' ? 'test/cli/*-lane.ts' : 'test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Most of the tests that run beside each other wait, for a deadline or another try.
    maxConcurrency: 8,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', closingLine],
  },
}));
