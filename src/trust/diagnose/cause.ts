/** The causes of a refusal, and which one is named first. */

/** Why a token is refused, as far as it is known. `TRUST_EMPTY`: no statement allows `AssumeRoleWithWebIdentity`. */
export type Cause =
  | 'ROLE_MISSING'
  | 'PROVIDER_MISSING'
  | 'AUDIENCE_NOT_REGISTERED'
  | 'TRUST_EXPLICIT_DENY'
  | 'TRUST_EMPTY'
  | PartCause
  | 'ADMITTED'
  | 'UNKNOWN';

const PART_CAUSES = [
  'TRUST_PRINCIPAL',
  'TRUST_KEY_PREFIX',
  'TRUST_CLAIM_NOT_EXPOSED',
  'TRUST_AUDIENCE',
  'TRUST_WILDCARD',
  'TRUST_LETTER_CASE',
  'TRUST_SUBJECT_FORMAT',
  'TRUST_SUBJECT_TEMPLATE',
  'TRUST_REPOSITORY',
  'TRUST_ENVIRONMENT',
  'TRUST_PULL_REQUEST',
  'TRUST_TAG',
  'TRUST_BRANCH',
  'TRUST_CONDITION',
] as const;

/** The causes that lie in one part of one statement: its principal or a condition. */
export type PartCause = (typeof PART_CAUSES)[number];

/** A cause, and a clause that states it with the user's values, without a capital letter or a final period. */
export interface Clause {
  readonly cause: PartCause;
  readonly text: string;
}

/** Why one part of a statement does not admit the token. */
export interface Explanation {
  /** All differences of the part, the most important first; never empty. */
  readonly clauses: readonly [Clause, ...Clause[]];
  /** How far the part is from admitting the token. */
  readonly distance: number;
  /** What to change, as a sentence. */
  readonly fix: string;
  /** Whether the fix admits only this run, or everything that the rest of the statement admits. */
  readonly reach: 'run' | 'statement';
}

/** The rank of a cause; the cause with the lowest rank is named first. */
export function rankCause(cause: PartCause): number {
  return PART_CAUSES.indexOf(cause);
}
