/** Lists the likely causes of a refusal if the trust policy is unknown, and if the policy admits the token. */

import type { RoleArn } from '../arn.ts';
import { quote } from '../quote.ts';
import { readSubject, renderSubjectPrefix, toRepositoryIdentity } from '../subject/subject.ts';
import type { TokenClaims } from '../token/claims.ts';

const PROPAGATING = 'A change to the role takes up to a minute to propagate: run the job again.';

/** What to check if the role's trust policy is unknown, most likely first. */
export function likelyCausesWithoutPolicy(
  claims: TokenClaims,
  role: RoleArn,
  hasJustChanged: boolean,
): readonly string[] {
  return [
    ...(hasJustChanged ? [PROPAGATING] : []),
    ...contextCauses(claims),
    ...subjectCauses(claims),
    `The policy may name another repository if this one was renamed, transferred or copied; this run is from ${quote(claims.repository)}.`,
    `The role may not exist: AWS gives the same answer for a wrong name, path or account. Requested: account ${role.account}, path ${role.path}, name ${role.name}.`,
    `The policy may differ in letter case (AWS compares exactly), use \`StringEquals\` with a \`*\`, or name an audience other than ${quote(claims.aud)}.`,
    ...(hasJustChanged ? [] : [PROPAGATING]),
    organizationCause(claims),
  ];
}

/** What to check if the trust policy admits the token but AWS refuses it, most likely first. */
export function likelyCausesElsewhere(claims: TokenClaims, role: RoleArn, hasJustChanged: boolean): readonly string[] {
  const requested = `The job may request another role than the one checked here. Checked: account ${role.account}, path ${role.path}, name ${role.name}.`;
  return hasJustChanged
    ? [PROPAGATING, organizationCause(claims), requested]
    : [organizationCause(claims), requested, PROPAGATING];
}

function organizationCause(claims: TokenClaims): string {
  const subject = readSubject(claims);
  const hint =
    subject.kind === 'default' && subject.format === 'immutable'
      ? ` One written for ${quote(`repo:${toRepositoryIdentity(claims).owner}/*`)} does not match the immutable subject of this repository.`
      : '';
  return `An organization policy (SCP or RCP) may deny the call.${hint}`;
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
      `This repository uses immutable subjects, which contain ids. A policy with ${classic} no longer matches; it must have ${immutable}.`,
    ];
  }
  return [
    'This repository uses classic subjects, without ids. A policy that lists only an immutable subject (`repo:OWNER@ID/REPO@ID:…`) does not match.',
  ];
}

function contextCauses(claims: TokenClaims): readonly string[] {
  if (claims.environment !== undefined) {
    return [
      `The job sets ${quote(`environment: ${claims.environment}`)}, so the subject contains the environment instead of the branch. A policy for \`ref:refs/heads/…\` does not match.`,
    ];
  }
  if (claims.event === 'pull_request') {
    return [
      'This run is a pull request: its subject ends in `:pull_request` and contains no branch. A policy for a branch does not match.',
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
