/** The loop that commands retry with: one attempt, a pause on the clock, the next attempt. */

import type { Clock } from '../ports/runner.ts';

/** What an attempt leads to: a result, or a pause before the next attempt. */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | {
      readonly kind: 'retry';
      readonly pauseMs: number;
      /** What the pause is for; it ends the failure if the step's deadline comes first. */
      readonly sentence: string;
    };

/** Repeats an attempt until it is done. The attempt decides when to stop: attempts count from 1, and errors end the loop. */
export async function retry<T>(clock: Clock, attempt: (count: number) => Promise<Attempt<T>>): Promise<T> {
  for (let count = 1; ; count += 1) {
    const outcome = await attempt(count);
    if (outcome.kind === 'done') return outcome.value;
    if (outcome.pauseMs > 0) await clock.sleep(outcome.pauseMs, outcome.sentence);
  }
}
