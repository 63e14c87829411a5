/** The clock of the step and its one deadline. */

import { setTimeout as wait } from 'node:timers/promises';
import { failure, withDeadlineContext } from '../failure/failure.ts';
import type { Clock } from '../ports/runner.ts';

export interface Deadline {
  /** Aborted when the time is up; its reason is the failure. */
  readonly signal: AbortSignal;
  /** Rejects a moment after the time is up, so that no work can outlast it. */
  readonly expired: Promise<never>;
  /** Throws the failure when the time is up: no timer can end work that never pauses. */
  readonly require: () => void;
  /** Lengthens the time, counted from the start; 0 seconds means no deadline. */
  readonly extend: (seconds: number) => void;
  /** Ends all work that is still under way. */
  readonly end: () => void;
}

/** After the time is up, the work gets this long to end: it knows best what it has done. */
const GRACE_MS = 1000;

/** Starts the deadline of the step; 0 seconds means no deadline. */
export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const start = performance.now();
  let limit = seconds;
  const expire = (): void => controller.abort(failure('DEADLINE_EXCEEDED', { seconds: limit }));
  const remaining = (): number => start + limit * 1000 - performance.now();
  const startTimer = (milliseconds: number) => (limit === 0 ? undefined : setTimeout(expire, milliseconds));
  let timer = startTimer(seconds * 1000);
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), GRACE_MS), { once: true });
  });
  expired.catch(() => {});
  const end = (): void => {
    clearTimeout(timer);
    controller.abort(new Error('the step has ended'));
  };
  const require = (): void => {
    if (limit !== 0 && remaining() <= 0) expire();
    if (signal.aborted) throw signal.reason;
  };
  const extend = (longer: number): void => {
    if (longer === limit) return;
    clearTimeout(timer);
    limit = longer;
    timer = startTimer(Math.max(0, remaining()));
  };
  return { signal, expired, require, extend, end };
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
