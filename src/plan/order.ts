/** The order in which the steps on a role are applied. */

import { widens } from '../trust/compare/compare.ts';
import { parsePolicy } from '../trust/policy/document.ts';
import { grantsMore } from './grants-more.ts';
import { managedEffect } from './managed-policies.ts';
import type { Step } from './steps.ts';

/**
 * Sorts the steps on one role so that, as far as single calls allow, the role permits no more than before or after all steps
 * when one of them is refused. A Deny is added first and removed last.
 */
export function toSafeOrder(steps: readonly Step[]): readonly Step[] {
  const isGuarded = steps.some(isUndecided) && !steps.some(isPivot);
  return steps.toSorted((a, b) => rank(a, isGuarded) - rank(b, isGuarded));
}

/** Whether a step attaches or detaches a policy that may deny. */
function isUndecided(step: Step): boolean {
  if (step.kind !== 'attach-policy' && step.kind !== 'detach-policy') return false;
  return managedEffect(step.policyArn) === 'unknown';
}

/**
 * 0 revokes or adds a Deny, 1 detaches what may deny if there is a pivot, 1.5 changes inline policies that revoke and grant, 2 replaces a boundary, 3 admits tokens, 4 attaches what may deny, 5 grants,
 * 6 detaches what may deny without a pivot, 7 removes a Deny, 8 admits tokens to which the policies of 4 and 6 may apply.
 */
function rank(step: Step, isGuarded: boolean): number {
  if (!step.widens) return 0;
  // What a detached policy allows must reach neither the tokens nor the boundary that a pivot brings.
  const late = isGuarded ? 6 : 1;
  switch (step.kind) {
    case 'put-boundary':
      return 2;
    case 'update-trust':
      return isGuarded ? 8 : 3;
    case 'attach-policy':
      return managedEffect(step.policyArn) === 'unknown' ? 4 : 5;
    case 'put-inline-policy':
      return isPivot(step) ? 1.5 : 5;
    case 'detach-policy':
      return managedEffect(step.policyArn) === 'denies' ? 7 : late;
    case 'delete-inline-policy':
      return grantsMore(undefined, step.before) ? late + 0.5 : 7;
    case 'delete-boundary':
      return 7;
    default:
      return 5;
  }
}

/** Whether a step takes and gives: it comes after everything that revokes and before everything that grants. */
function isPivot(step: Step): boolean {
  if (!step.widens) return false;
  if (step.kind === 'put-boundary') return true;
  if (step.kind === 'put-inline-policy') return grantsMore(step.after, step.before);
  if (step.kind !== 'update-trust') return false;
  const found = parsePolicy(step.found);
  return found.kind === 'invalid' || widens(step.trust, found.policy);
}
