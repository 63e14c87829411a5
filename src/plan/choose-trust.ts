/** Which trust policy a role gets while its repository changes the format of its subjects. */

import { parseRoleArn } from '../trust/arn.ts';
import { compareAdmission } from '../trust/compare/compare.ts';
import { admits } from '../trust/policy/admission.ts';
import type { PolicyDocument } from '../trust/policy/document.ts';
import type { DesiredRole, TransitionPolicy } from './state.ts';

/**
 * The declared trust policy, or the transition policy as long as the declared one would lock out the workflows that use
 * the role now. `found` is the current trust policy; `undefined` when there is none or it cannot be parsed.
 */
export function chooseTrust(
  { arn, trust, transition }: DesiredRole,
  found: PolicyDocument | undefined,
): { readonly trust: PolicyDocument; readonly notes: readonly string[] } {
  const role = parseRoleArn(arn);
  if (transition === undefined || role === undefined) return { trust, notes: [] };
  const { claims } = transition;
  if (admits(trust, { ...role, issuer: claims.iss }, claims.all)) return { trust, notes: [] };
  // The current trust policy shows which runs use the role; this run may be on another branch.
  const lostBy = (policy: PolicyDocument): number =>
    found === undefined ? 0 : compareAdmission(found, policy).lost.length;
  const isInUse = lostBy(trust) > lostBy(transition.trust);
  return isInUse
    ? { trust: transition.trust, notes: [describeTransition(transition)] }
    : { trust, notes: [describeMismatch(transition)] };
}

function describeTransition({ declared, now }: TransitionPolicy): string {
  return `GitHub still issues ${now} subjects for this repository, and its runs use the role, so the trust policy admits both formats for now. The first bootstrap whose token has a subject in the ${declared} format removes the ${now} ones.`;
}

function describeMismatch({ declared, now }: TransitionPolicy): string {
  return `The trust policy admits ${declared} subjects (\`subject-format: ${declared}\`), but GitHub issues ${now} subjects for this repository, so none of its runs can assume the role until that changes. \`subject-format: both\` admits both formats.`;
}
