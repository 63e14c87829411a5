/** The policies and the boundary that a role has but its declaration does not name. */

import { grantsMore } from './grants-more.ts';
import { managedEffect } from './managed-policies.ts';
import { type ActualRole, type DesiredRole, itemsOf } from './state.ts';
import type { Step } from './steps.ts';

/** A policy or a permissions boundary that is not declared. */
export interface Undeclared {
  /** A clause without a capital or a period. */
  readonly sentence: string;
  /** The step that removes it. */
  readonly removal: Step;
}

/** Finds every undeclared policy and boundary of a role. A list that could not be read contributes nothing. A list that could not be read contributes nothing. */
export function findUndeclared(role: DesiredRole, actual: ActualRole): readonly Undeclared[] {
  const { arn: resource, permissionsBoundary: boundary } = actual;
  const core = { resource, roleName: role.name, after: '(none)', why: 'it is not declared and `prune` is on' };
  const declared = new Set(role.inlinePolicies.map(({ name }) => name));
  return [
    ...itemsOf(actual.policyArns)
      .filter((arn) => !role.policyArns.includes(arn))
      .map((policyArn) => ({
        sentence: `managed policy ${policyArn} is attached to ${role.name} but not declared`,
        removal: {
          ...core,
          kind: 'detach-policy',
          policyArn,
          before: policyArn,
          widens: managedEffect(policyArn) !== 'allows',
        } as const,
      })),
    ...itemsOf(actual.inlinePolicies)
      .filter(({ name }) => !declared.has(name))
      .map(({ name: policyName, text: before }) => ({
        sentence: `inline policy ${policyName} is on ${role.name} but not declared`,
        removal: {
          ...core,
          kind: 'delete-inline-policy',
          policyName,
          before,
          widens: grantsMore(before, undefined),
        } as const,
      })),
    ...(role.permissionsBoundary === undefined && boundary !== undefined
      ? [
          {
            sentence: `permissions boundary ${boundary} is set on ${role.name} but not declared`,
            removal: { ...core, kind: 'delete-boundary', before: boundary, widens: true } as const,
          },
        ]
      : []),
  ];
}
