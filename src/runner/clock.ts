/** The clock of the step and its one deadline. */

import { setTimeout as wait } from 'node:timers/promises';
import { failure, withDeadlineContext } from '../failure/failure.ts';
import type { Clock } from '../ports/runner.ts';

export interface Deadline {
  /** Aborted when the time is up; its reason is the failure. */
  readonly signal: AbortSignal;
  /** Rejects a moment after the time is up, so that no work can outlast it. */
  readonly expired: Promise<never>;
  /** Ends all work that is still under way. */
  readonly end: () => void;
}

/** After the time is up, the work gets this long to end: it knows best what it has done. */
const GRACE_MS = 1000;

/** Starts the deadline of the step; 0 seconds means no deadline. */
export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const expire = (): void => controller.abort(failure('DEADLINE_EXCEEDED', { seconds }));
  const timer = seconds === 0 ? undefined : setTimeout(expire, seconds * 1000);
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), GRACE_MS), { once: true });
  });
  expired.catch(() => {});
  const end = (): void => {
    clearTimeout(timer);
    controller.abort(new Error('the step has ended'));
  };
  return { signal, expired, end };
}

/** The clock of this machine. Its pauses end with the signal; without one, they always last. */
export function createClock(signal: AbortSignal = new AbortController().signal): Clock {
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
