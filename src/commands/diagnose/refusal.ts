/** Explains a refusal by AWS: the cause if the role's trust policy can be read, else the likely causes. */

import { tellApart } from '../../document/look-alikes.ts';
import type { Section } from '../../document/section.ts';
import type { FailureCode } from '../../failure/codes.ts';
import { type Failure, failure, isFailure, withEvidence } from '../../failure/failure.ts';
import type { LookedUp, TrustLookup } from '../../ports/aws.ts';
import type { RoleArn } from '../../trust/arn.ts';
import {
  type Cause,
  type Diagnosis,
  type Difference,
  diagnose,
  type KnownTrust,
} from '../../trust/diagnose/diagnose.ts';
import { type PolicyDocument, renderPolicy, renderPolicyPretty } from '../../trust/policy/document.ts';
import { printableClaims, type TokenClaims } from '../../trust/token/claims.ts';

/** Only the claims help here: AWS did not evaluate the trust policy. */
const SHOWN_WITH_CLAIMS: readonly FailureCode[] = ['ID_TOKEN_REJECTED', 'ID_TOKEN_EXPIRED', 'ISSUER_UNREACHABLE'];

/** The errors of STS that a comparison of token and trust policy can explain. */
export const EXPLAINABLE_CODES: readonly FailureCode[] = [
  'ASSUME_NOT_AUTHORIZED',
  'PROVIDER_MISSING',
  'AUDIENCE_NOT_REGISTERED',
];

/** Causes with a failure code of the same name. */
type CauseCode = Exclude<Cause, 'ADMITTED' | 'UNKNOWN' | 'PROVIDER_MISSING' | 'AUDIENCE_NOT_REGISTERED'>;

const CAUSE_CODES: Readonly<Record<CauseCode, CauseCode>> = {
  ROLE_MISSING: 'ROLE_MISSING',
  TRUST_SUBJECT_FORMAT: 'TRUST_SUBJECT_FORMAT',
  TRUST_SUBJECT_TEMPLATE: 'TRUST_SUBJECT_TEMPLATE',
  TRUST_ENVIRONMENT: 'TRUST_ENVIRONMENT',
  TRUST_PULL_REQUEST: 'TRUST_PULL_REQUEST',
  TRUST_TAG: 'TRUST_TAG',
  TRUST_BRANCH: 'TRUST_BRANCH',
  TRUST_REPOSITORY: 'TRUST_REPOSITORY',
  TRUST_LETTER_CASE: 'TRUST_LETTER_CASE',
  TRUST_WILDCARD: 'TRUST_WILDCARD',
  TRUST_AUDIENCE: 'TRUST_AUDIENCE',
  TRUST_CLAIM_NOT_EXPOSED: 'TRUST_CLAIM_NOT_EXPOSED',
  TRUST_KEY_PREFIX: 'TRUST_KEY_PREFIX',
  TRUST_PRINCIPAL: 'TRUST_PRINCIPAL',
  TRUST_CONDITION: 'TRUST_CONDITION',
  TRUST_EXPLICIT_DENY: 'TRUST_EXPLICIT_DENY',
  TRUST_EMPTY: 'TRUST_EMPTY',
};

const NO_CREDENTIALS = { kind: 'unknown', why: 'this step holds no AWS credentials to read it with' } as const;

/** Nothing is known about the account: only the token explains the refusal. */
export const NOTHING_KNOWN: LookedUp = { trust: { role: NO_CREDENTIALS, provider: NO_CREDENTIALS }, role: undefined };

/** What a refused token can be compared with, the better source first. */
export interface RefusalSources {
  readonly lookup: TrustLookup | undefined;
  /** The trust policy that the inputs of the step declare. */
  readonly declared: (() => Promise<PolicyDocument>) | undefined;
}

/** The failure that explains a refusal; returns any other error unchanged. */
export async function explainRefusal(
  error: unknown,
  claims: TokenClaims,
  role: RoleArn,
  { lookup, declared }: RefusalSources,
): Promise<unknown> {
  if (isFailure(error, ...SHOWN_WITH_CLAIMS)) return withEvidence(error, [claimsSection(printableClaims(claims))]);
  if (!isFailure(error, ...EXPLAINABLE_CODES)) return error;
  const { trust } = lookup === undefined ? NOTHING_KNOWN : await lookup.lookUp(role, claims.iss, 'given');
  if (trust.role.kind !== 'unknown' || declared === undefined) return explainWith(error, claims, role, trust, false);
  return explainByInputs(error, claims, role, { role: toDeclaredRole(await declared()), provider: trust.provider });
}

/** A declared policy as if it were the one in IAM. */
export function toDeclaredRole(policy: PolicyDocument): KnownTrust['role'] {
  return { kind: 'present', policy, text: renderPolicy(policy) };
}

/** If the declared policy admits this run, the policy in AWS must differ from it. */
function explainByInputs(error: Failure, claims: TokenClaims, role: RoleArn, declared: KnownTrust): Failure {
  const diagnosis = diagnose(claims, role, declared, { hasJustChanged: false });
  const isDeclared = diagnosis.cause === 'ADMITTED';
  const text = isDeclared
    ? 'The trust inputs of this step admit this run, so AWS probably holds an older trust policy. Run `mode: plan` with the same inputs and credentials that may read IAM, then `mode: bootstrap`.'
    : 'Compared with the trust inputs of this step, because the role in IAM could not be read.';
  const explained = isDeclared ? error : toFailure(error, byInputs(diagnosis), claims, role);
  return withEvidence(explained, [{ kind: 'text', text }, ...describeDiagnosis(diagnosis)]);
}

/** The verdict must not read as if the declared policy were the one in IAM. */
function byInputs(diagnosis: Diagnosis): Diagnosis {
  const verdict = `According to the trust policy that the inputs of this step declare, not the one in IAM: ${diagnosis.verdict}`;
  return { ...diagnosis, verdict };
}

/** Explains a refusal with a known trust policy. `hasJustChanged` says whether this run has written to the account. */
export function explainWith(
  error: Failure,
  claims: TokenClaims,
  role: RoleArn,
  known: KnownTrust,
  hasJustChanged: boolean,
): Failure {
  const diagnosis = diagnose(claims, role, known, { hasJustChanged });
  // AWS names these two causes itself; further guesses would mislead.
  const isNamed = diagnosis.cause === 'UNKNOWN' && isFailure(error, 'PROVIDER_MISSING', 'AUDIENCE_NOT_REGISTERED');
  const evidence = isNamed ? [claimsSection(diagnosis.claims)] : describeDiagnosis(diagnosis);
  return withEvidence(toFailure(error, diagnosis, claims, role), evidence);
}

/** The failure for a token that a Deny statement matches, without a call to AWS. */
export function foreseeDenial(claims: TokenClaims, role: RoleArn, known: KnownTrust): Failure {
  const diagnosis = diagnose(claims, role, known, { hasJustChanged: false });
  const { verdict, fix: advice } = diagnosis;
  return failure('TRUST_EXPLICIT_DENY', { verdict, advice, reason: '' }, { evidence: describeDiagnosis(diagnosis) });
}

function toFailure(error: Failure, diagnosis: Diagnosis, claims: TokenClaims, role: RoleArn): Failure {
  const reason = awsSentence(error);
  const { cause, verdict, fix: advice } = diagnosis;
  switch (cause) {
    case 'UNKNOWN':
      return error;
    case 'PROVIDER_MISSING':
      return failure('PROVIDER_MISSING', { account: role.account, issuer: claims.iss, reason }, { cause: error });
    case 'AUDIENCE_NOT_REGISTERED':
      return failure(
        'AUDIENCE_NOT_REGISTERED',
        { account: role.account, audience: claims.aud, reason },
        { cause: error },
      );
    case 'ADMITTED':
      return failure('TRUST_ADMITS', { verdict, advice, reason }, { cause: error });
    default:
      return failure(CAUSE_CODES[cause], { verdict, advice, reason }, { cause: error });
  }
}

/** AWS's own message, for the end of the failure's sentence. */
function awsSentence(error: Failure): string {
  return error.cause instanceof Error ? error.cause.message.replace(/\s+/gu, ' ').trim() : '';
}

/** The code under which a cause fails, for the `failure-code` output; `undefined` when the token is admitted. */
export function causeCode(cause: Cause): FailureCode | undefined {
  switch (cause) {
    case 'ADMITTED':
      return undefined;
    case 'UNKNOWN':
      return 'ASSUME_NOT_AUTHORIZED';
    case 'PROVIDER_MISSING':
    case 'AUDIENCE_NOT_REGISTERED':
      return cause;
    default:
      return CAUSE_CODES[cause];
  }
}

function claimsSection(rows: Diagnosis['claims']): Section {
  return { kind: 'facts', title: "What the job's ID token says", rows };
}

function renderDifference({ verdict, statement, operator, key, wanted, got }: Difference): readonly string[] {
  // A value can look like the wanted one and be another.
  const shown = tellApart([...wanted, ...(got ?? [])]);
  return [
    verdict === 'true' ? 'yes' : verdict === 'false' ? 'NO' : '?',
    String(statement),
    operator,
    key,
    shown.slice(0, wanted.length).join(' or '),
    got === undefined ? '(absent)' : shown.slice(wanted.length).join(', '),
  ];
}

/** A diagnosis as the sections of a report. */
export function describeDiagnosis(diagnosis: Diagnosis): readonly Section[] {
  const { cause, verdict, fix, claims, differences, likelyCauses, policy } = diagnosis;
  return [
    // The failure's message already states any other verdict.
    ...(cause === 'UNKNOWN'
      ? [{ kind: 'text', title: 'Why the cause is unknown', text: `${verdict} ${fix}` } as const]
      : []),
    claimsSection(claims),
    ...(differences.length === 0
      ? []
      : [
          {
            kind: 'table',
            title: 'The conditions of the closest statement',
            columns: ['met', 'statement', 'operator', 'key', 'wanted', 'got'],
            rows: differences.map(renderDifference),
          } as const,
        ]),
    ...(likelyCauses.length === 0
      ? []
      : [{ kind: 'list', title: 'Possible causes, most likely first', items: likelyCauses } as const]),
    {
      kind: 'code',
      title: 'The smallest trust policy that admits this run',
      language: 'json',
      text: renderPolicyPretty(policy),
    },
  ];
}
