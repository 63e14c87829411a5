/** The steps that create a role, or bring a role that this action owns completely to the declared state. */

import { renderPolicy } from '../trust/policy/document.ts';
import { chooseTrust } from './choose-trust.ts';
import { describeLostAccess, describeUnread } from './notes.ts';
import { findObstacles } from './obstacles.ts';
import { toSafeOrder } from './order.ts';
import { ADOPTED_TAG, isAddedTag } from './ownership.ts';
import {
  attachPolicies,
  planBoundary,
  planSettings,
  planTags,
  planTrust,
  putInlinePolicies,
  untagRole,
} from './role-steps.ts';
import type { ActualRole, DesiredRole, DesiredState } from './state.ts';
import { EMPTY_PLAN, type Plan, type Step } from './steps.ts';
import { findUndeclared } from './undeclared.ts';

/** Creates a role that does not exist. */
export function planNewRole(role: DesiredRole): Plan {
  const create: Step = {
    kind: 'create-role',
    resource: role.arn,
    role,
    trust: role.trust,
    before: undefined,
    after: renderPolicy(role.trust),
    why: 'the role does not exist',
    widens: true,
  };
  const policies = [
    ...attachPolicies(role, role.arn, { kind: 'absent' }),
    ...putInlinePolicies(role, role.arn, { kind: 'absent' }),
  ];
  return {
    ...EMPTY_PLAN,
    steps: [create, ...toSafeOrder(policies)],
    notes: chooseTrust(role, undefined).notes,
    trusts: new Map([[role.name, role.trust]]),
  };
}

/** Changes a role that this action owns completely, or that `adopt: replace` takes over. */
export function planOwnedRole(desired: DesiredState, role: DesiredRole, actual: ActualRole): Plan {
  const { trust, notes } = chooseTrust(role, actual.trust.policy);
  const undeclared = findUndeclared(role, actual);
  const removals = role.prune ? undeclared.map(({ removal }) => removal) : [];
  const kept = role.prune ? [] : undeclared.map(({ sentence }) => sentence);
  const settings = { description: role.description.value, maxSessionDuration: role.maxSessionDuration.value };
  return {
    steps: toSafeOrder([
      ...planTrust(role, actual, trust),
      ...removals,
      ...planSettings(role, actual, settings),
      ...planBoundary(role, actual),
      ...planTags(role, actual, role.tags),
      ...removeSharingTags(role, actual),
      ...attachPolicies(role, actual.arn, actual.policyArns),
      ...putInlinePolicies(role, actual.arn, actual.inlinePolicies),
    ]),
    obstacles: findObstacles(desired, role, actual),
    kept: [...kept, ...describeUnread(role, actual)],
    notes: [
      ...notes,
      ...describeLostAccess(role, actual, trust),
      ...kept.map((sentence) => `Kept: ${sentence}; \`prune: true\` removes it.`),
    ],
    trusts: new Map([[role.name, trust]]),
  };
}

/** Takes the tags of a shared role from one that this action now owns completely. */
function removeSharingTags(role: DesiredRole, actual: ActualRole): readonly Step[] {
  const keys = Object.keys(actual.tags).filter((key) => key === ADOPTED_TAG || isAddedTag(key));
  return keys.length === 0 ? [] : [untagRole(role.name, actual, keys, 'the role is no longer shared')];
}
