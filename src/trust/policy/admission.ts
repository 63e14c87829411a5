/** Decides whether a trust policy admits the claims of a token, and names the statement that decides. */

import type { Partition } from '../arn.ts';
import { toConditionContext, toProviderArn, toProviderName } from '../token/issuer.ts';
import type { PolicyDocument } from './document.ts';
import { decide, type Evaluation, evaluate, isAmbientKey, type StatementTrace, type Verdict } from './evaluate.ts';

/** The account of the role, and the issuer of the tokens. */
export interface AdmissionScope {
  readonly partition: Partition;
  readonly account: string;
  readonly issuer: string;
}

export interface Admission {
  /** `allow` only if that is certain; an undecidable result is not an admission. */
  readonly decision: Evaluation['decision'];
  /** Whether an Allow statement admits the token, regardless of Deny statements. */
  readonly isMeant: boolean;
  /** Whether a Deny statement applies. */
  readonly denied: Verdict;
  /** The statement that decides or is closest to admitting the token, counted from 1; `undefined` if there is none. */
  readonly statement: number | undefined;
  /** The keys of its unmet conditions. */
  readonly unmet: readonly string[];
}

/**
 * Decides whether a token with these claims would be admitted. `openClaims` may have any value, so a Deny statement that tests
 * one of them may apply.
 */
export function findAdmission(
  policy: PolicyDocument,
  { partition, account, issuer }: AdmissionScope,
  claims: Readonly<Record<string, unknown>>,
  openClaims: readonly string[] = [],
): Admission {
  const openKeys = openClaims.map((claim) => `${toProviderName(issuer)}:${claim}`.toLowerCase());
  const ask = (isOpen: (key: string) => boolean): Evaluation =>
    evaluate(policy, {
      action: 'sts:AssumeRoleWithWebIdentity',
      principal: { kind: 'Federated', ids: [toProviderArn(partition, account, issuer)] },
      context: toConditionContext(partition, issuer, claims),
      isOpen,
    });
  const known = ask(isAmbientKey);
  const open = openKeys.length === 0 ? known : ask((key) => isAmbientKey(key) || openKeys.includes(key.toLowerCase()));
  const { allowed } = known;
  const { denied } = open;
  const isUpToDeny = denied === 'true' || (denied === 'unknown' && allowed !== 'false');
  const candidates = isUpToDeny
    ? open.statements.filter(({ effect, verdict }) => effect === 'Deny' && verdict === denied)
    : known.statements.filter(({ effect }) => effect === 'Allow');
  const [nearest] = candidates.sort((a, b) => distance(a) - distance(b));
  return {
    decision: decide(allowed, denied),
    isMeant: allowed === 'true',
    denied,
    statement: nearest === undefined ? undefined : nearest.index + 1,
    unmet: nearest === undefined ? [] : unmetConditions(nearest).map(({ key }) => key),
  };
}

/** Whether a token with these claims is certainly admitted. */
export function admits(
  policy: PolicyDocument,
  scope: AdmissionScope,
  claims: Readonly<Record<string, unknown>>,
): boolean {
  return findAdmission(policy, scope, claims).decision === 'allow';
}

function unmetConditions({ conditions }: StatementTrace) {
  return conditions.filter(({ verdict }) => verdict !== 'true');
}

/** A statement for another principal or action is further away than any with unmet conditions. */
function distance(trace: StatementTrace): number {
  const isForOthers = trace.principal !== 'true' || trace.action !== 'true';
  return (isForOthers ? 1000 : 0) + unmetConditions(trace).length;
}
