/** Whether a change of a permissions policy grants more than before. */

import { isSamePolicy, type PolicyDocument, parsePolicy } from '../trust/policy/document.ts';

const EMPTY_POLICY = '{"Statement":[]}';

/**
 * Whether the document `after` may grant something that `before` does not; both are JSON, `undefined` for no document.
 * Compares whole statements, so it answers no only if every Allow of `after` and every Deny of `before` is in both.
 * A document that cannot be parsed counts as granting more.
 */
export function grantsMore(before: string | undefined, after: string | undefined): boolean {
  const [left, right] = [before ?? EMPTY_POLICY, after ?? EMPTY_POLICY].map(parsePolicy);
  if (left?.kind !== 'policy' || right?.kind !== 'policy') return true;
  const isComparable = before === undefined || after === undefined || left.policy.Version === right.policy.Version;
  if (!isComparable) return true;
  const isNewAllow = right.policy.Statement.some(
    (statement) => statement.Effect === 'Allow' && !holds(left.policy, statement),
  );
  const isLostDeny = left.policy.Statement.some(
    (statement) => statement.Effect === 'Deny' && !holds(right.policy, statement),
  );
  return isNewAllow || isLostDeny;
}

function holds({ Statement }: PolicyDocument, statement: PolicyDocument['Statement'][number]): boolean {
  return Statement.some((other) => isSamePolicy({ Statement: [other] }, { Statement: [statement] }));
}
