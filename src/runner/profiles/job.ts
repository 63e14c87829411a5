/** Which runner and which job this step belongs to. */

import { hostname } from 'node:os';
import type { Environment } from '../../ports/runner.ts';
import { fingerprint } from '../cleanup/state.ts';

export interface JobIdentity {
  /** A runner runs one job at a time. Empty if the runner is not known. */
  readonly runner: string;
  readonly job: string;
}

/** The fingerprints by which the steps of one job recognize each other. */
export function identifyJob(env: Environment): JobIdentity {
  const of = (names: readonly string[]): string =>
    fingerprint(JSON.stringify([hostname(), ...names.map((name) => env[name] ?? '')]));
  const runner = ['RUNNER_NAME', 'RUNNER_TEMP'];
  return {
    runner: env['RUNNER_NAME'] ? of(runner) : '',
    job: of([...runner, 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB']),
  };
}
