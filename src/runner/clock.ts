/** The clock of the step and its one deadline. */

import { setTimeout as wait } from 'node:timers/promises';
import { failure, withDeadlineContext } from '../failure/failure.ts';
import type { Clock } from '../ports/runner.ts';

export interface Deadline {
  /** Aborted, with the failure as its reason, when the time is up. */
  readonly signal: AbortSignal;
  /** Rejects a moment after the time is up, so that nothing can outlast it. */
  readonly passed: Promise<never>;
  /** Ends whatever is still under way once the result is known. */
  readonly end: () => void;
}

/** How long the work may take to end by itself once the time is up. */
const GRACE_MS = 1000;

/** Starts the deadline of the step; 0 seconds is none. */
export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const expire = (): void => controller.abort(failure('DEADLINE_EXCEEDED', { seconds }));
  const timer = seconds === 0 ? undefined : setTimeout(expire, seconds * 1000);
  const passed = new Promise<never>((_, reject) => {
    // The work gets a moment to end by itself, because it knows what it has done.
    signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), GRACE_MS), { once: true });
  });
  passed.catch(() => {});
  const end = (): void => {
    clearTimeout(timer);
    controller.abort(new Error('the step has ended'));
  };
  return { signal, passed, end };
}

export function createClock(signal: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    sleep: async (milliseconds, sentence) => {
      try {
        await wait(milliseconds, undefined, { signal });
      } catch (error) {
        if (!signal.aborted) throw error;
        throw sentence === undefined ? signal.reason : withDeadlineContext(signal.reason, sentence);
      }
    },
  };
}
