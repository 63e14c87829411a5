/** Whether what one policy admits is admitted by another: the requests of a statement, held against whole lists of statements. */

import type { PolicyDocument } from '../policy/document.ts';
import { excludes, implies, isAboutSame, type Requirement, readRequirements, split } from './requirement.ts';

/** A statement by what it requires; all of it must hold. */
export type Requirements = readonly Requirement[];

/** A policy as IAM decides it: an Allow must apply, and no Deny. */
export interface Side {
  readonly allows: readonly Requirements[];
  readonly denies: readonly Requirements[];
}

/** Reads a policy for comparison. */
export function readSide(policy: PolicyDocument): Side {
  const read = (effect: 'Allow' | 'Deny') =>
    policy.Statement.filter(({ Effect }) => Effect === effect).map((statement) =>
      readRequirements(statement, policy.Version === '2012-10-17'),
    );
  return { allows: read('Allow'), denies: read('Deny') };
}

/** Whether all that `allow` admits, as a statement of `own`, is admitted by `other` as well. No means unproven. */
export function isAdmitted(allow: Requirements, own: Side, other: Side): boolean {
  return (
    isCovered(allow, [...other.allows, ...own.denies]) &&
    other.denies.every((deny) => isCovered([...allow, ...deny], own.denies))
  );
}

/** A statement is taken apart into so many pieces at most; beyond that the question counts as undecided. */
const MOST_PIECES = 10_000;

/** Whether every request of a statement is one of some statement of the list: as a whole, or value by value. */
function isCovered(statement: Requirements, list: readonly Requirements[], room = MOST_PIECES): boolean {
  if (areExclusive(statement, statement)) return true;
  const near = list.filter((other) => !areExclusive(statement, other));
  if (near.some((other) => other.every((wanted) => statement.some((given) => implies(given, wanted))))) return true;
  const rivals = [...near, statement].flat();
  const isDivisible = (item: Requirement) =>
    split(item).length > 1 &&
    rivals.some((other) => other !== item && isAboutSame(other, item) && !implies(item, other));
  const index = statement.findIndex(isDivisible);
  const item = statement[index];
  if (item === undefined) return false;
  const pieces = split(item);
  return (
    pieces.length <= room &&
    pieces.every((piece) => isCovered(statement.with(index, piece), near, Math.floor(room / pieces.length)))
  );
}

/** Whether no request can be one of both. A statement that excludes itself applies to none. */
function areExclusive(a: Requirements, b: Requirements): boolean {
  return a.some((one) => b.some((other) => excludes(one, other)));
}
