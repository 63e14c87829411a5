/** Decides whether a policy admits what another one admits: the requests of a statement, compared with lists of statements. */

import type { PolicyDocument } from '../policy/document.ts';
import { excludes, implies, isAboutSame, type Requirement, readRequirements, split } from './requirement.ts';

/** A statement as its requirements; all of them must hold. */
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

/** Whether `other` admits everything that `allow`, a statement of `own`, admits. False means unproven. */
export function isAdmitted(allow: Requirements, own: Side, other: Side): boolean {
  return (
    isCovered(allow, [...other.allows, ...own.denies]) &&
    other.denies.every((deny) => isCovered([...allow, ...deny], own.denies))
  );
}

/** The maximum number of pieces that a statement is split into; beyond it, the question counts as undecided. */
const MOST_PIECES = 10_000;

/**
 * Whether the statements of the list together admit every request of a statement. For example, `sub` in (main, dev) is covered
 * by the two statements `sub` = main and `sub` = dev: neither admits all of it, but each of its values has a statement.
 */
function isCovered(statement: Requirements, list: readonly Requirements[], room = MOST_PIECES): boolean {
  if (isEmpty(statement)) return true;
  const near = list.filter((other) => !areExclusive(statement, other));
  return isCoveredWhole(statement, near) || isCoveredByPieces(statement, near, room);
}

/** Whether a statement applies to no request at all, because its requirements exclude each other. */
function isEmpty(statement: Requirements): boolean {
  return areExclusive(statement, statement);
}

/** Whether one statement of the list admits every request. */
function isCoveredWhole(statement: Requirements, list: readonly Requirements[]): boolean {
  return list.some((other) => other.every((wanted) => statement.some((given) => implies(given, wanted))));
}

/** Whether every value of one requirement is covered on its own. `room` bounds the pieces over all levels together. */
function isCoveredByPieces(statement: Requirements, list: readonly Requirements[], room: number): boolean {
  const rivals = [...list, statement].flat();
  const isDivisible = (item: Requirement) =>
    split(item).length > 1 &&
    rivals.some((other) => other !== item && isAboutSame(other, item) && !implies(item, other));
  const index = statement.findIndex(isDivisible);
  const item = statement[index];
  if (item === undefined) return false;
  const pieces = split(item);
  return (
    pieces.length <= room &&
    pieces.every((piece) => isCovered(statement.with(index, piece), list, Math.floor(room / pieces.length)))
  );
}

/** Whether no request can meet both statements. */
function areExclusive(a: Requirements, b: Requirements): boolean {
  return a.some((one) => b.some((other) => excludes(one, other)));
}
