/** Repeats work that failed with a transient error, with a pause before each further attempt. */

import type { Clock } from './ports/runner.ts';

export interface RetryRules {
  /** How many times the work is tried in all; 1 means no retry. */
  readonly maxAttempts: number;
  readonly isTransient: (error: unknown) => boolean;
  /** The pause after the attempt of this number, counted from 1. */
  readonly pauseMs: (attempt: number) => number;
  readonly clock: Pick<Clock, 'sleep'>;
  /** Called before each pause. */
  readonly onRetry?: (error: unknown, pauseMs: number) => void;
  /** The sentence that `DEADLINE_EXCEEDED` ends with when the deadline of the step comes during a pause. */
  readonly describePause?: (error: unknown) => string;
}

/** Rejects with the last error when it is permanent or the attempts run out. */
export async function withRetry<T>(rules: RetryRules, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= rules.maxAttempts || !rules.isTransient(error)) throw error;
      const pauseMs = rules.pauseMs(attempt);
      rules.onRetry?.(error, pauseMs);
      await rules.clock.sleep(pauseMs, rules.describePause?.(error));
    }
  }
}
