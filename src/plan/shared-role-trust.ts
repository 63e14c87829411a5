/** The trust policy of a shared role: how this action's statements are added to it and removed from it. */

import {
  measurePolicy,
  type PolicyDocument,
  renderPolicy,
  type Statement,
  TRUST_POLICY_MAXIMUM,
  toList,
} from '../trust/policy/document.ts';
import { findOwner } from './ownership.ts';
import { hasTrust } from './role-steps.ts';
import type { ActualRole } from './state.ts';

/** The merged trust policy, or why the policies cannot be merged. */
export type MergedTrust =
  | { readonly kind: 'merged'; readonly trust: PolicyDocument }
  /** `reason` is a main clause without a period, to follow a colon. */
  | { readonly kind: 'impossible'; readonly reason: string };

/**
 * Adds this action's statements after the other statements of a role, replacing the ones it added before. Each gets an ID
 * of the form `GhOidcAws1`, which identifies it later.
 */
export function mergeTrust(actual: ActualRole, ours: PolicyDocument): MergedTrust {
  const { policy: found, text } = actual.trust;
  if (found === undefined) return { kind: 'impossible', reason: 'its trust policy cannot be parsed' };
  const named = ours.Statement.map((statement, index) => ({ Sid: `GhOidcAws${index + 1}`, ...statement }));
  const others = otherStatements(actual);
  // Any ID of this form conflicts, because once the role carries our tag, every statement with such an ID counts as ours.
  const conflict = others.find(hasOurId);
  if (conflict?.Sid !== undefined) {
    return { kind: 'impossible', reason: `a statement in its trust policy already uses the ID ${conflict.Sid}` };
  }
  // `${…}` is a policy variable only in version 2012-10-17.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
  const [oursUseVariables = false, othersUseVariables = false] = [ours.Statement, others].map((list) =>
    JSON.stringify(list).includes('${'),
  );
  const isLatest = found.Version === '2012-10-17';
  if (!isLatest && oursUseVariables && othersUseVariables) {
    return {
      kind: 'impossible',
      reason: 'its trust policy has the version 2008-10-17, in which `${…}` is plain text instead of a variable',
    };
  }
  const raised = !isLatest && oursUseVariables ? { Version: '2012-10-17' } : {};
  const trust = { ...found, ...raised, Statement: [...others, ...named] };
  const deleted = hasTrust(actual, trust) ? undefined : findDeletedPrincipal(trust);
  if (deleted !== undefined) return { kind: 'impossible', reason: deleted };
  const length = measurePolicy(renderPolicy(trust));
  // Below the maximum only IAM knows whether the account's quota was raised. A longer existing policy shows that it was.
  if (length > TRUST_POLICY_MAXIMUM && length > measurePolicy(text)) {
    return {
      kind: 'impossible',
      reason: `the merged trust policy would have ${length} characters, and IAM allows at most ${TRUST_POLICY_MAXIMUM}`,
    };
  }
  return { kind: 'merged', trust };
}

/**
 * Why IAM rejects a policy that names a deleted principal, as a clause like `MergedTrust.reason`; `undefined` if it names
 * none. IAM replaces the ARN of a deleted role or user with its unique ID.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function findDeletedPrincipal({ Statement }: PolicyDocument): string | undefined {
  const ids = Statement.flatMap(({ Principal, NotPrincipal }) =>
    [Principal, NotPrincipal].flatMap((block) =>
      block === undefined || block === '*'
        ? []
        : toList(block['AWS']).filter((id) => /^A(?:ROA|IDA)[A-Z0-9]{8,}$/u.test(id)),
    ),
  );
  const [id] = ids;
  return id === undefined
    ? undefined
    : `its trust policy names the deleted principal ${id}, and IAM rejects every policy that does; remove that principal first`;
}

/**
 * The trust policy without this action's statements; `undefined` when it cannot be parsed. If no statement is left, it
 * denies everyone, because IAM does not accept an empty policy.
 */
export function unmergeTrust(actual: ActualRole): PolicyDocument | undefined {
  const { policy: found } = actual.trust;
  if (found === undefined) return undefined;
  const others = otherStatements(actual);
  return others.length === found.Statement.length
    ? found
    : { ...found, Statement: others.length > 0 ? others : [DENY_EVERYONE] };
}

const DENY_EVERYONE: Statement = { Sid: 'Nobody', Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' };

/** The statements that this action did not add. Before a role carries our tag, that is all of them, whatever their IDs. */
function otherStatements({ trust, tags }: ActualRole): readonly Statement[] {
  const statements = trust.policy?.Statement ?? [];
  if (findOwner(tags)?.isShared !== true) return statements;
  return statements.filter((statement) => !hasOurId(statement));
}

/** Whether a statement of a shared role has an ID that this action gives. */
export function hasOurId({ Sid: id }: Statement): boolean {
  return id !== undefined && /^GhOidcAws\d+$/u.test(id);
}
