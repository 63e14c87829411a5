/** The order in which the steps on a role are applied. */

import { grantsMore } from './grants-more.ts';
import type { Step } from './steps.ts';

/**
 * Sorts steps so that, as far as single calls allow, no intermediate state permits more than both the old and the new
 * one: trust is narrowed and permissions are removed before trust is widened, and permissions are granted last.
 */
export function toSafeOrder(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((a, b) => rank(a) - rank(b));
}

/** 0 revokes, 1 revokes and grants, 2 widens trust, 3 grants. */
function rank(step: Step): number {
  if (!step.widens) return 0;
  switch (step.kind) {
    case 'put-boundary':
      return 1;
    case 'put-inline-policy':
      return grantsMore(step.after, step.before) ? 1 : 3;
    case 'delete-inline-policy':
      return grantsMore(undefined, step.before) ? 1 : 3;
    case 'update-trust':
      return 2;
    default:
      return 3;
  }
}
