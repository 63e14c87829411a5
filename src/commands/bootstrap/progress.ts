/** How far a long piece of work is, for the log. */

import { renderStep } from '../../plan/render/text.ts';
import type { Step } from '../../plan/steps.ts';
import type { Log } from '../../ports/runner.ts';

/** Up to here every piece is told by its own line. */
const FEW = 60;
/** How often a longer piece of work says how far it is. */
const REPORTS = 20;

/** Tells every piece of work by its line, or of many only how far the work is: `Done: 45 of 900 steps.` */
export function startProgress(count: number, what: string, log: Log): (line: string | undefined) => void {
  const stride = count > FEW ? Math.ceil(count / REPORTS) : 1;
  let made = 0;
  return (line) => {
    made += 1;
    if (stride > 1 && (made % stride === 0 || made === count)) log.info(`Done: ${made} of ${count} ${what}.`);
    if (stride === 1 && line !== undefined) log.info(line);
  };
}

/** Tells every step of a plan, or of many only their number: the report shows them. */
export function logSteps(verb: 'Will' | 'Would', steps: readonly Step[], log: Log): void {
  if (steps.length > FEW) log.info(`${verb} make ${steps.length} changes.`);
  else for (const step of steps) log.info(`${verb} ${renderStep(step)}: ${step.why}.`);
}
