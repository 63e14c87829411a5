/** What usually differs for a token when the trust policy cannot be read, and what is left when the policy admits it. */

import type { RoleArn } from '../arn.ts';
import { quote } from '../quote.ts';
import { readSubject, renderSubjectPrefix, toRepositoryIdentity } from '../subject/subject.ts';
import type { TokenClaims } from '../token/claims.ts';

const SPREADING = 'A change to the role takes up to a minute to spread: run the job again.';

/** What to look at when nothing is known of the role's trust policy, the likeliest first. */
export function likelyCausesWithoutPolicy(
  claims: TokenClaims,
  role: RoleArn,
  hasJustChanged: boolean,
): readonly string[] {
  return [
    ...(hasJustChanged ? [SPREADING] : []),
    ...contextCauses(claims),
    ...subjectCauses(claims),
    `The policy may name another repository, if this one was renamed, transferred or copied: this is ${quote(claims.repository)}.`,
    `The role may not exist: AWS answers the same for a wrong name, path or account. Asked for: account ${role.account}, path ${role.path}, name ${role.name}.`,
    `The policy may differ in letter case (AWS compares exactly), use \`StringEquals\` with a \`*\`, or name another audience than ${quote(claims.aud)}.`,
    ...(hasJustChanged ? [] : [SPREADING]),
    organizationCause(claims),
  ];
}

/** What to look at when the trust policy admits the token and AWS refuses it all the same. */
export function likelyCausesElsewhere(claims: TokenClaims, role: RoleArn, hasJustChanged: boolean): readonly string[] {
  const asked = `The job may ask for another role than the one looked at here. Looked at: account ${role.account}, path ${role.path}, name ${role.name}.`;
  return hasJustChanged ? [SPREADING, organizationCause(claims), asked] : [organizationCause(claims), asked, SPREADING];
}

function organizationCause(claims: TokenClaims): string {
  const subject = readSubject(claims);
  const hint =
    subject.kind === 'default' && subject.format === 'immutable'
      ? ` One written for ${quote(`repo:${toRepositoryIdentity(claims).owner}/*`)} does not match the immutable subject of this repository.`
      : '';
  return `A policy of the organisation (SCP or RCP) may deny the call.${hint}`;
}

function subjectCauses(claims: TokenClaims): readonly string[] {
  const repository = toRepositoryIdentity(claims);
  const subject = readSubject(claims);
  if (subject.kind === 'template') {
    return [
      'The subject is built from a template (`include_claim_keys`): the trust policy must list exactly the `sub` shown above.',
    ];
  }
  if (subject.format === 'immutable') {
    const classic = quote(`${renderSubjectPrefix(repository, 'classic')}:…`);
    const immutable = quote(`${renderSubjectPrefix(repository, 'immutable')}:…`);
    return [
      `This repository mints immutable subjects, which carry ids. A policy that says ${classic} no longer matches; it must say ${immutable}.`,
    ];
  }
  return [
    'This repository mints classic subjects, without ids. A policy that only lists an immutable subject (`repo:OWNER@ID/REPO@ID:…`) does not match.',
  ];
}

function contextCauses(claims: TokenClaims): readonly string[] {
  if (claims.environment !== undefined) {
    return [
      `The job sets ${quote(`environment: ${claims.environment}`)}, so the subject holds the environment instead of the branch. A policy for \`ref:refs/heads/…\` does not match.`,
    ];
  }
  if (claims.event === 'pull_request') {
    return [
      'This run is a pull request: its subject ends in `:pull_request` and holds no branch. A policy for a branch does not match.',
    ];
  }
  if (claims.ref?.startsWith('refs/tags/') === true) {
    return [
      `This run is for the tag ${quote(claims.ref.slice('refs/tags/'.length))}. A policy for branches does not match.`,
    ];
  }
  const branch = claims.ref?.startsWith('refs/heads/') === true ? claims.ref.slice('refs/heads/'.length) : undefined;
  return [
    ...(branch === undefined
      ? []
      : [`This run is for the branch ${quote(branch)}. A policy for another branch does not match.`]),
    'The job sets no `environment:`. A policy for `environment:…` does not match.',
  ];
}
