/** The causes of a refusal, and which of several is named first. */

/** Why a token is refused, as far as it can be told. `TRUST_EMPTY`: no statement allows `AssumeRoleWithWebIdentity`. */
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

/** A cause, and a clause that says it with the values at hand: no capital letter in front, no full stop behind. */
export interface Clause {
  readonly cause: PartCause;
  readonly text: string;
}

/** Why one part of a statement does not admit the token. */
export interface Explanation {
  /** All differences of the part, the one to be named first in front; never empty. */
  readonly clauses: readonly [Clause, ...Clause[]];
  /** How far the part is from admitting the token. */
  readonly distance: number;
  /** What to change, as a sentence. */
  readonly fix: string;
  /** Whether the change lets in this run alone, or whatever else the rest of the statement admits. */
  readonly reach: 'run' | 'statement';
}

/** The place of a cause in the order in which causes are named. */
export function rankCause(cause: PartCause): number {
  return PART_CAUSES.indexOf(cause);
}
