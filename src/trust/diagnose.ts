/** Why AWS may have refused a token, told from the token alone, and the trust policy that would admit it. */

import type { Partition, RoleArn } from './arn.ts';
import { buildTrustForSubject } from './build.ts';
import { printableClaims, type TokenClaims } from './claims.ts';
import type { PolicyDocument } from './policy.ts';
import { readSubject, renderSubjectPrefix, toRepositoryIdentity } from './subject.ts';

export interface RefusalExplanation {
  readonly claims: readonly (readonly [string, string])[];
  /** What usually differs for a token like this one, the likeliest first. */
  readonly suspects: readonly string[];
  /** The trust policy that admits exactly this token. */
  readonly policy: PolicyDocument;
}

/** Explains a refusal. STS says the same sentence for every cause, so without the role's policy these stay suspects. */
export function explainRefusal(claims: TokenClaims, role: RoleArn): RefusalExplanation {
  return {
    claims: printableClaims(claims),
    suspects: [...suspectContext(claims), ...suspectSubject(claims), ...suspectRole(claims, role)],
    policy: policyFor(claims, role.partition, role.account),
  };
}

function policyFor(claims: TokenClaims, partition: Partition, account: string): PolicyDocument {
  const repository = toRepositoryIdentity(claims);
  const scope = { partition, account, issuer: claims.iss, audience: claims.aud, repository, pinIds: true };
  return buildTrustForSubject(scope, claims.sub);
}

function suspectSubject(claims: TokenClaims): readonly string[] {
  const repository = toRepositoryIdentity(claims);
  const subject = readSubject(claims);
  if (subject.kind === 'template') {
    return [
      'The subject is built from a template (`include_claim_keys`): the trust policy must list exactly the `sub` shown above.',
    ];
  }
  if (subject.format === 'immutable') {
    const classic = renderSubjectPrefix(repository, 'classic');
    const immutable = renderSubjectPrefix(repository, 'immutable');
    return [
      `This repository mints immutable subjects, which carry ids. A policy that says \`${classic}:…\` no longer matches; it must say \`${immutable}:…\`.`,
    ];
  }
  return [
    'This repository mints classic subjects, without ids. A policy that only lists an immutable subject (`repo:OWNER@ID/REPO@ID:…`) does not match.',
  ];
}

function suspectContext(claims: TokenClaims): readonly string[] {
  if (claims.environment !== undefined) {
    return [
      `The job sets \`environment: ${claims.environment}\`, so the subject holds the environment instead of the branch. A policy for \`ref:refs/heads/…\` does not match.`,
    ];
  }
  if (claims.event === 'pull_request') {
    return [
      'This run is a pull request: its subject ends in `:pull_request` and holds no branch. A policy for a branch does not match.',
    ];
  }
  if (claims.ref?.startsWith('refs/tags/') === true) {
    return [
      `This run is for the tag \`${claims.ref.slice('refs/tags/'.length)}\`. A policy for branches does not match.`,
    ];
  }
  const branch = claims.ref?.startsWith('refs/heads/') === true ? claims.ref.slice('refs/heads/'.length) : undefined;
  return [
    ...(branch === undefined
      ? []
      : [`This run is for the branch \`${branch}\`. A policy for another branch does not match.`]),
    'The job sets no `environment:`. A policy for `environment:…` does not match.',
  ];
}

function suspectRole(claims: TokenClaims, role: RoleArn): readonly string[] {
  return [
    `The role may not exist: AWS answers the same for a wrong name, path or account. Asked for: account ${role.account}, path ${role.path}, name ${role.name}.`,
    `The policy may differ in letter case (AWS compares exactly), use \`StringEquals\` with a \`*\`, or name another audience than \`${claims.aud}\`.`,
    'A change to the role takes up to a minute to spread. A policy of the organisation may deny the call; those written for `repo:OWNER/*` do not match immutable subjects.',
  ];
}
