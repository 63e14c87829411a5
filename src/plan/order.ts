/** The order in which the steps on a role are applied. */

import { widens } from '../trust/compare/compare.ts';
import { measurePolicy, parsePolicy, renderPolicy, type Statement } from '../trust/policy/document.ts';
import { grantsMore, holdsStatement } from './grants-more.ts';
import { managedEffect } from './managed-policies.ts';
import type { Step } from './steps.ts';

/**
 * Sorts the steps on one role so that, if any of them is refused, the role permits no more than before or after all steps.
 * A Deny is added first and removed last. An inline policy that both revokes and grants is written twice where other steps
 * depend on what it denies: first without what it loses, then as declared.
 */
export function toSafeOrder(steps: readonly Step[]): readonly Step[] {
  const isLoose = (step: Step): boolean => isMixed(step) || isUndecided(step) || step.kind === 'update-trust';
  const needsSplit = steps.filter(isLoose).length > 1;
  const split = needsSplit ? steps.flatMap((step) => (isMixed(step) ? splitInline(step) : [step])) : steps;
  return split.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * 0 revokes or adds a Deny, 1 replaces a boundary, 2 replaces the trust policy by one that also drops tokens, 3 attaches
 * what may deny, 4 grants, 5 detaches what may deny, 6 removes a Deny, 7 only adds tokens to the trust policy.
 */
function rank(step: Step): number {
  if (!step.widens) return 0;
  switch (step.kind) {
    case 'put-boundary':
      return 1;
    case 'update-trust':
      return onlyAdmits(step) ? 7 : 2;
    case 'attach-policy':
      return isUndecided(step) ? 3 : 4;
    case 'detach-policy':
      return isUndecided(step) ? 5 : 6;
    case 'delete-inline-policy':
      return isMixed(step) ? 5 : 6;
    case 'delete-boundary':
      return 6;
    default:
      return 4;
  }
}

/** Whether no token loses access: until this step, new permissions then reach only tokens that keep them. */
function onlyAdmits(step: Step & { readonly kind: 'update-trust' }): boolean {
  const found = parsePolicy(step.found);
  return found.kind === 'policy' && !widens(step.trust, found.policy);
}

function isUndecided(step: Step): boolean {
  if (step.kind !== 'attach-policy' && step.kind !== 'detach-policy') return false;
  return managedEffect(step.policyArn) === 'unknown';
}

type InlineStep = Step & { readonly kind: 'put-inline-policy' | 'delete-inline-policy' };

/** Whether a step replaces or deletes an inline policy so that the role loses and gains permissions. */
function isMixed(step: Step): step is InlineStep {
  if (step.kind !== 'put-inline-policy' && step.kind !== 'delete-inline-policy') return false;
  if (!step.widens || step.before === undefined) return false;
  return grantsMore(textAfter(step), step.before);
}

function textAfter(step: InlineStep): string | undefined {
  return step.kind === 'put-inline-policy' ? step.policy.text : undefined;
}

/** IAM's quota for the inline policies of a role. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const INLINE_LIMIT = 10_240;

/** The narrowing half and the rest of a mixed step; only the step where IAM cannot hold the narrowed document. */
function splitInline(step: InlineStep): readonly Step[] {
  const before = parsePolicy(step.before ?? '');
  const after = parsePolicy(textAfter(step) ?? '{"Version":"2012-10-17","Statement":[]}');
  if (before.kind !== 'policy' || after.kind !== 'policy') return [step];
  const isAllow = ({ Effect }: Statement): boolean => Effect === 'Allow';
  const Statement = [
    ...before.policy.Statement.filter((statement) => !isAllow(statement) || holdsStatement(after.policy, statement)),
    ...after.policy.Statement.filter((statement) => !isAllow(statement) && !holdsStatement(before.policy, statement)),
  ].map(({ Sid: _, ...statement }) => statement);
  const { Version } = before.policy;
  const text = renderPolicy({ ...(Version === undefined ? {} : { Version }), Statement });
  const isSameVersion = step.kind === 'delete-inline-policy' || Version === after.policy.Version;
  if (Statement.length === 0 || !isSameVersion || measurePolicy(text) > INLINE_LIMIT) return [step];
  const { resource, roleName, before: found } = step;
  const name = step.kind === 'put-inline-policy' ? step.policy.name : step.policyName;
  return [
    {
      kind: 'put-inline-policy',
      resource,
      roleName,
      policy: { name, text },
      before: found,
      after: text,
      why: 'what it allows is revoked before what it denies',
      widens: false,
    },
    { ...step, before: text },
  ];
}
