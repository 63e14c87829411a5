/** How the verification of bootstrapped roles reads in the report. */

import type { Section } from '../../document/section.ts';
import type { DesiredRole } from '../../plan/state.ts';
import type { Report } from '../../report/report.ts';
import { nameRoles } from '../plan-report/report.ts';
import type { Verification } from './verify.ts';

/** One result for all roles; `partly`: some roles are verified and none failed, but not all were tried. */
export interface Summary {
  readonly kind: Verification['kind'] | 'partly';
}

/** The `verified` output for each result. */
export const VERIFIED: Readonly<Record<Summary['kind'], NonNullable<Report['outputs']['verified']>>> = {
  verified: 'true',
  partly: 'partly',
  failed: 'false',
  'not-applicable': 'not-applicable',
};

/** Joins the results of all roles: a failure outweighs everything, and only roles that are all verified are verified. */
export function summarizeVerifications(
  verifications: readonly Verification[],
): Exclude<Verification, { readonly kind: 'not-applicable' }> | { readonly kind: 'partly' | 'not-applicable' } {
  const failed = verifications.find((verification) => verification.kind === 'failed');
  if (failed !== undefined) return failed;
  const count = verifications.filter(({ kind }) => kind === 'verified').length;
  if (count === 0) return { kind: 'not-applicable' };
  return { kind: count === verifications.length ? 'verified' : 'partly' };
}

const RESULT_OF_ONE: Readonly<Record<Summary['kind'], string>> = {
  verified: 'is verified',
  partly: 'is verified',
  failed: 'could not be assumed',
  'not-applicable': 'is as declared',
};

const RESULT_OF_MANY: Readonly<Record<Summary['kind'], string>> = {
  verified: 'are verified',
  partly: 'are verified',
  failed: 'could not be assumed',
  'not-applicable': 'are as declared',
};

/** The end of the headline: ``role `octo` is verified``. */
export function describeResult(
  roles: readonly DesiredRole[],
  verifications: readonly Verification[],
  { kind }: Summary,
): string {
  if (roles.length < 2) return `${nameRoles(roles)} ${RESULT_OF_ONE[kind]}`;
  const count =
    kind === 'not-applicable'
      ? roles.length
      : verifications.filter((verification) => verification.kind === (kind === 'partly' ? 'verified' : kind)).length;
  const subject = count === roles.length ? `${count} roles` : `${count} of ${roles.length} roles`;
  return `${subject} ${RESULT_OF_MANY[kind]}`;
}

/** For more than one role: how many are verified, and a table of those that failed. */
export function describeVerifications(
  roles: readonly DesiredRole[],
  verifications: readonly Verification[],
): readonly Section[] {
  if (roles.length < 2 || verifications.length < roles.length) return [];
  const count = (kind: Verification['kind']): string =>
    String(verifications.filter((verification) => verification.kind === kind).length);
  const failed = verifications.flatMap((verification, index) =>
    verification.kind === 'failed'
      ? [[roles[index]?.name ?? '', verification.failure.code, verification.failure.message]]
      : [],
  );
  return [
    {
      kind: 'facts',
      title: 'Verification',
      rows: [
        ['verified', count('verified')],
        ['not applicable to this run', count('not-applicable')],
        ['failed', count('failed')],
      ],
    },
    ...(failed.length === 0
      ? []
      : [{ kind: 'table', title: 'Failed verifications', columns: ['role', 'code', 'why'], rows: failed } as const]),
  ];
}
