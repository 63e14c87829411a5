/** Whether a role has administrator permissions: by the caller's word, or by a policy that allows every action on everything. */

import { type Statement, toList } from '../../policy/document.ts';
import { isAllWildcard } from '../../policy/wildcard.ts';
import type { LintFacts } from '../finding.ts';

/** Whether the role has administrator rights, as far as its policies were read. */
export function isAdmin({ permissions }: LintFacts): boolean {
  if (permissions === undefined) return false;
  return permissions.hasAdmin || permissions.documents.some((document) => document.Statement.some(isEverything));
}

function isEverything(statement: Statement): boolean {
  return (
    statement.Effect === 'Allow' &&
    statement.Condition === undefined &&
    toList(statement.Action).some((action) => isAllWildcard(action) || action === '*:*') &&
    toList(statement.Resource).some(isAllWildcard)
  );
}
