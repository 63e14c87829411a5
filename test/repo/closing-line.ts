/** The last line of a test run, `N passed, N failed`: real numbers that a machine can read, and no success without a test. */

import type { Reporter } from 'vitest/node';

/** Counts the tests that ran, prints the line, and fails a run in which none did. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const passed = states.filter((state) => state === 'passed').length;
    const brokenModules = modules.filter((module) => module.errors().length > 0).length;
    const failed = states.filter((state) => state === 'failed').length + brokenModules + unhandledErrors.length;
    if (passed === 0 || failed > 0) process.exitCode = 1;
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  },
};
