/** Compares two trust policies: whether one admits more than the other, and whom the difference affects. */

import type { PolicyDocument } from '../policy/document.ts';
import { isAdmitted, readSide, type Side } from './coverage.ts';
import { type Grant, isWithin, listGrants, listProviders } from './grant.ts';

/**
 * Whether `after` admits any request that `before` does not. An undecidable comparison counts as widening, so
 * false is certain. Conditions are compared one by one, lists value by value, patterns by what they match.
 */
export function widens(before: PolicyDocument, after: PolicyDocument): boolean {
  const [from, to] = [readSide(before), readSide(after)];
  return to.allows.some((allow) => !isAdmitted(allow, to, from));
}

/** Whom a change of a trust policy affects: subjects of tokens as code spans, other principals with their actions. */
export interface AdmissionDifference {
  /** Named by a statement now, but not before. */
  readonly gained: readonly string[];
  /** Named by a statement before, but not now. */
  readonly lost: readonly string[];
  /** Admitted before, and now under fewer conditions or with more matches of the same pattern. */
  readonly widened: readonly string[];
  /** Still admitted, but under more conditions or with fewer matches of the same pattern. */
  readonly narrowed: readonly string[];
  /** Admitted before and now, under different conditions, neither of them stricter. */
  readonly changed: readonly string[];
}

/** Lists who is admitted differently. `gained`, `widened` and `changed` are all empty exactly if `widens` is false. */
export function compareAdmission(before: PolicyDocument, after: PolicyDocument): AdmissionDifference {
  const [from, to] = [readSide(before), readSide(after)];
  const tellsProvider = new Set([...listProviders(from), ...listProviders(to)]).size > 1;
  const old = judge(from, to, tellsProvider);
  const fresh = judge(to, from, tellsProvider);
  const added = sortOut(fresh, old);
  const removed = sortOut(old, fresh);
  return {
    gained: added.alone,
    lost: removed.alone,
    widened: added.inPart,
    narrowed: removed.inPart,
    changed: unique([...added.otherwise, ...removed.otherwise]),
  };
}

/** A grant, and whether the other policy admits all of it. */
interface JudgedGrant extends Grant {
  readonly isShared: boolean;
}

function judge(own: Side, other: Side, tellsProvider: boolean): readonly JudgedGrant[] {
  return listGrants(own, tellsProvider).map((grant) => ({
    ...grant,
    isShared: isAdmitted(grant.requirements, own, other),
  }));
}

/** Sorts the names of unshared grants by what the other policy has for the same subject. */
function sortOut(grants: readonly JudgedGrant[], others: readonly JudgedGrant[]) {
  const standing = (grant: JudgedGrant): 'shared' | 'alone' | 'inPart' | 'otherwise' => {
    if (grant.isShared) return 'shared';
    const related = others.filter((other) => isWithin(other, grant) || isWithin(grant, other));
    const twins = related.filter((other) => isWithin(other, grant) && isWithin(grant, other));
    if (twins.some((twin) => !twin.isShared)) return 'otherwise';
    return related.length === 0 ? 'alone' : 'inPart';
  };
  const named = grants.map((grant) => ({ name: grant.name, standing: standing(grant) }));
  const pick = (wanted: 'alone' | 'inPart' | 'otherwise') =>
    unique(named.filter((item) => item.standing === wanted).map(({ name }) => name));
  return { alone: pick('alone'), inPart: pick('inPart'), otherwise: pick('otherwise') };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
