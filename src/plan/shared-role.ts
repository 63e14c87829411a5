/** The steps on a shared role, where this action owns only the statements, policies and tags that it added. */

import { chooseTrust } from './choose-trust.ts';
import { describeLostAccess, describeTrustLength, describeUnread } from './notes.ts';
import { findObstacles } from './obstacles.ts';
import { toSafeOrder } from './order.ts';
import { type Addition, isAdded, sharedRoleTags, withoutAdditions } from './ownership.ts';
import { attachPolicies, planBoundary, planSettings, planTags, planTrust, putInlinePolicies } from './role-steps.ts';
import { mergeTrust } from './shared-role-trust.ts';
import type { ActualRole, DesiredRole, DesiredState, Tags } from './state.ts';
import type { Obstacle, Plan, RoleSettings, Step } from './steps.ts';
import { findUndeclared } from './undeclared.ts';

/** Adds the declared statements, policies and tags to a role, and with `prune` removes earlier additions. */
export function planSharedRole(desired: DesiredState, role: DesiredRole, actual: ActualRole): Plan {
  const chosen = chooseTrust(role, actual.trust.policy);
  const merged = mergeTrust(actual, chosen.trust);
  const trust = merged.kind === 'merged' ? merged.trust : chosen.trust;
  const outdated = findUndeclared(role, actual).filter(({ removal }) => removesAddition(removal, actual.tags));
  const removals = role.prune ? outdated.map(({ removal }) => removal) : [];
  const tags = sharedRoleTags(role, actual);
  const tagged = { ...actual, tags: { ...actual.tags, ...tags } };

  // A run may end after any step. So the tags list an addition before it is made, and until it is removed.
  const tagging = planTags(role, actual, tags);
  const before = tagging.filter(({ widens }) => !widens);
  const middle = toSafeOrder([
    ...tagging.filter(({ widens }) => widens),
    ...(merged.kind === 'merged' ? planTrust(role, actual, trust) : []),
    ...removals,
    ...planSettings(role, actual, chooseSettings(role, actual)),
    ...planBoundary(role, actual),
    ...attachPolicies(role, actual.arn, actual.policyArns),
    ...putInlinePolicies(role, actual.arn, actual.inlinePolicies),
  ]);
  const after = planTags(role, tagged, withoutAdditions(tags, removals.flatMap(toAddition)));

  return {
    steps: [...before, ...middle, ...after],
    obstacles: [
      ...findObstacles(desired, role, actual),
      ...(merged.kind === 'merged' ? [] : [unmergeable(role, merged.reason)]),
      ...findTagExcess(role, tagged.tags),
    ],
    kept: [
      `${role.name} is shared: its other statements, policies and tags stay`,
      ...(role.prune ? [] : outdated.map(({ sentence }) => sentence)),
      ...describeUnread(role, actual),
    ],
    notes: [
      ...chosen.notes,
      ...(merged.kind === 'merged'
        ? [...describeLostAccess(role, actual, trust), ...describeTrustLength(role, actual, trust)]
        : []),
    ],
    trusts: new Map([[role.name, trust]]),
  };
}

/** Of a shared role, only the settings that the inputs give are changed. */
function chooseSettings(role: DesiredRole, actual: ActualRole): RoleSettings {
  const { description, maxSessionDuration } = role;
  return {
    description: description.from === 'input' ? description.value : actual.description,
    maxSessionDuration: maxSessionDuration.from === 'input' ? maxSessionDuration.value : actual.maxSessionDuration,
  };
}

function unmergeable({ name }: DesiredRole, reason: string): Obstacle {
  return { kind: 'unmergeable', role: name, reason };
}

/** IAM's quota, which cannot be raised. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
const TAG_LIMIT = 50;

function findTagExcess(role: DesiredRole, tags: Tags): readonly Obstacle[] {
  const count = new Set(Object.keys(tags).map((key) => key.toLowerCase())).size;
  if (count <= TAG_LIMIT) return [];
  return [unmergeable(role, `it would have ${count} tags, and IAM allows at most ${TAG_LIMIT}`)];
}

/** Whether a step removes something that this action added. */
function removesAddition(removal: Step, tags: Tags): boolean {
  return toAddition(removal).some((addition) => isAdded(tags, addition));
}

/** What a step removes, if it is something that the tags of a shared role can list. */
function toAddition(removal: Step): readonly Addition[] {
  if (removal.kind === 'detach-policy') return [{ kind: 'policy', id: removal.policyArn }];
  return removal.kind === 'delete-inline-policy' ? [{ kind: 'inline-policy', id: removal.policyName }] : [];
}
