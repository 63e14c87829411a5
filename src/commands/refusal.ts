/** A refusal by AWS, with the token's claims, the suspects and the policy that would admit it as evidence. */

import { type Failure, withEvidence } from '../failure.ts';
import type { Section } from '../report.ts';
import type { RoleArn } from '../trust/arn.ts';
import type { TokenClaims } from '../trust/claims.ts';
import { explainRefusal } from '../trust/diagnose.ts';
import { renderPolicyPretty } from '../trust/policy.ts';

/** The same failure with its explanation. */
export function explainFailure(error: Failure, claims: TokenClaims, role: RoleArn): Failure {
  return withEvidence(error, describeRefusal(claims, role));
}

function describeRefusal(claims: TokenClaims, role: RoleArn): readonly Section[] {
  const explanation = explainRefusal(claims, role);
  return [
    { kind: 'facts', title: "What the job's ID token says", rows: explanation.claims },
    { kind: 'list', title: 'What usually differs, likeliest first', items: explanation.suspects },
    {
      kind: 'code',
      title: 'The trust policy that admits exactly this token',
      language: 'json',
      text: renderPolicyPretty(explanation.policy),
    },
  ];
}
