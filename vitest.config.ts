/** How the tests run: real processes, no globals, time enough for a slow machine. */

import { defineConfig } from 'vitest/config';
import { closingLine } from './test/repo/closing-line.ts';

const LANES = ['cli', 'moto'];

export default defineConfig(({ mode }) => ({
  test: {
    // The lanes that need the AWS CLI, or moto, are run on request: `npm run test:cli`, `npm run test:moto`.
    include: [LANES.includes(mode) ? `test/${mode}/*-lane.ts` : 'test/**/*.test.ts'],
    globalSetup: mode === 'moto' ? ['test/moto/install.ts'] : [],
    setupFiles: ['test/property-seed.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', closingLine],
  },
}));
