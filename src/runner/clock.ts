/** The clock of the step and its one deadline. */

import { setTimeout as wait } from 'node:timers/promises';
import { failure } from '../failure.ts';
import type { Clock } from '../ports.ts';

export interface Deadline {
  /** Aborted, with the failure as its reason, when the time is up. */
  readonly signal: AbortSignal;
  /** Lets the process end before the time is up. */
  readonly cancel: () => void;
}

/** Starts the deadline of the step; 0 seconds is none. */
export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController();
  if (seconds === 0) return { signal: controller.signal, cancel: () => {} };
  const timer = setTimeout(() => controller.abort(failure('DEADLINE_EXCEEDED', { seconds })), seconds * 1000);
  return { signal: controller.signal, cancel: () => clearTimeout(timer) };
}

export function createClock(signal: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
      try {
        await wait(milliseconds, undefined, { signal });
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      }
    },
  };
}
