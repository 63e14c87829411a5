/** What prevents a plan for a role from being applied. */

import { judgeOwnership } from './ownership.ts';
import type { ActualRole, DesiredRole, DesiredState, Reading } from './state.ts';
import type { Obstacle } from './steps.ts';

/** The obstacle that a failed read makes. */
export function unreadableObstacle({ action, reason }: Reading<never> & { readonly kind: 'unreadable' }): Obstacle {
  return { kind: 'unreadable', actions: [action], reason };
}

/** Whether an existing role may be changed: its owner, the spelling of its name, its path, and the reads that are needed. */
export function findObstacles(desired: DesiredState, role: DesiredRole, actual: ActualRole): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  const verdict = judgeOwnership(actual, desired);
  if (verdict === undefined) {
    if (role.adopt === 'refuse') obstacles.push({ kind: 'not-owned', role: role.name });
  } else if (verdict.kind === 'other-id') {
    obstacles.push({ ...verdict, role: role.name, id: desired.repositoryId });
  } else if (verdict.kind === 'other-repository') {
    obstacles.push({ ...verdict, role: role.name });
  }
  // IAM finds a role by its name in any letter case, but the ARN of the role has only one spelling.
  if (actual.name !== role.name) obstacles.push({ kind: 'letter-case', role: role.name, actual: actual.name });
  if (actual.path !== role.path) {
    obstacles.push({ kind: 'path', role: role.name, actual: actual.path, desired: role.path });
  }
  const { policyArns, inlinePolicies } = actual;
  const needed = [
    ...(role.prune || role.policyArns.length > 0 ? [policyArns] : []),
    ...(role.prune || role.inlinePolicies.length > 0 ? [inlinePolicies] : []),
  ];
  for (const reading of needed) if (reading.kind === 'unreadable') obstacles.push(unreadableObstacle(reading));
  return obstacles;
}
