/** Log lines that show how far a long piece of work is. */

import { renderStep } from '../../plan/render/text.ts';
import type { Step } from '../../plan/steps.ts';
import type { Log } from '../../ports/runner.ts';

/** Up to this many items, each gets a line of its own. */
const MAX_LINES = 60;
/** How many progress lines a longer piece of work logs. */
const PROGRESS_LINES = 20;

/** Returns a function that logs each finished item by its line or, for many items, only the progress: `Done: 45 of 900 steps.` */
export function startProgress(count: number, what: string, log: Log): (line: string | undefined) => void {
  const stride = count > MAX_LINES ? Math.ceil(count / PROGRESS_LINES) : 1;
  let made = 0;
  return (line) => {
    made += 1;
    if (stride > 1 && (made % stride === 0 || made === count)) log.info(`Done: ${made} of ${count} ${what}.`);
    if (stride === 1 && line !== undefined) log.info(line);
  };
}

/** Logs every step of a plan or, for many steps, only their number: the report shows them all. */
export function logSteps(verb: 'Will' | 'Would', steps: readonly Step[], log: Log): void {
  if (steps.length > MAX_LINES) log.info(`${verb} make ${steps.length} changes.`);
  else for (const step of steps) log.info(`${verb} ${renderStep(step)}: ${step.why}.`);
}
