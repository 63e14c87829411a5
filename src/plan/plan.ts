/** The steps from the actual to the declared state of an account: total, deterministic, each with its reason. */

import { unreadableObstacle } from './obstacles.ts';
import { planNewRole, planOwnedRole } from './owned-role.ts';
import { findOwner } from './ownership.ts';
import { planProvider } from './provider.ts';
import { planSharedRole } from './shared-role.ts';
import type { ActualRole, ActualState, DesiredRole, DesiredState, Reading } from './state.ts';
import { EMPTY_PLAN, joinPlans, type Plan } from './steps.ts';

/**
 * Plans the changes that turn `actual` into `desired`: the provider first, then the roles in their declared order. Never
 * throws: what prevents the plan from being applied is in `obstacles`. After all steps are applied, planning again
 * returns no steps.
 */
export function plan(desired: DesiredState, actual: ActualState): Plan {
  return joinPlans([
    planProvider(desired.provider, actual.provider),
    ...desired.roles.map((role) => planRole(desired, role, actual.roles.get(role.name) ?? { kind: 'absent' })),
  ]);
}

function planRole(desired: DesiredState, role: DesiredRole, actual: Reading<ActualRole>): Plan {
  switch (actual.kind) {
    case 'unreadable':
      return { ...EMPTY_PLAN, obstacles: [unreadableObstacle(actual)] };
    case 'absent':
      return planNewRole(role);
    case 'present':
      return isShared(role, actual.value)
        ? planSharedRole(desired, role, actual.value)
        : planOwnedRole(desired, role, actual.value);
  }
}

/** Whether this action shares the role: once merged, a role stays shared until `adopt: replace` takes it over. */
function isShared(role: DesiredRole, actual: ActualRole): boolean {
  const owner = findOwner(actual.tags);
  return owner === undefined ? role.adopt === 'merge' : owner.isShared && role.adopt !== 'replace';
}
