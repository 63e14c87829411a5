/** The exit codes of a command. */

import type { Failure } from '../failure/failure.ts';

/** 0: done, or nothing to do; 1: failed; 2: `plan --fail-on-drift` found a difference. */
export type ExitCode = 0 | 1 | 2;

export function toExitCode(error: Failure | undefined): ExitCode {
  if (error === undefined) return 0;
  return error.code === 'DRIFT_FOUND' ? 2 : 1;
}
