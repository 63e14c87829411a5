/** Builds the `sub` claim of a job's ID token: classic, immutable or from a template. */

import type { Job } from './job.ts';
import { fullName, type Repository, type SubjectSettings } from './repository.ts';

/** The effective settings of repository and organization. */
export function effectiveSubject(repository: Repository, organization: SubjectSettings | undefined): SubjectSettings {
  const { subject } = repository;
  // The organization's template reaches only repositories that opted in with `use_default: false`.
  // https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims-for-an-organization-or-repository
  const keys = subject.useDefault ? undefined : (subject.includeClaimKeys ?? organization?.includeClaimKeys);
  return {
    useDefault: keys === undefined,
    ...(keys === undefined ? {} : { includeClaimKeys: keys }),
    useImmutableSubject: subject.useImmutableSubject ?? organization?.useImmutableSubject ?? false,
  };
}

/** `repo:OWNER/NAME`, with the ids where the repository is immutable. */
export function subjectPrefix(repository: Repository, isImmutable: boolean): string {
  const { owner, ownerId, name, id } = repository;
  return isImmutable ? `repo:${owner}@${ownerId}/${name}@${id}` : `repo:${fullName(repository)}`;
}

/** The part of the default subject that says which run it is: the environment, else the pull request, else the ref. */
function subjectContext(job: Job): string {
  if (job.environment !== undefined) return `environment:${escapeColons(job.environment)}`;
  if (job.eventName === 'pull_request') return 'pull_request';
  return `ref:${escapeColons(job.ref)}`;
}

/**
 * Returns `undefined` if the template needs a claim that the token does not have, such as `environment`.
 * https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
export function composeSubject(
  repository: Repository,
  settings: SubjectSettings,
  job: Job,
  claims: Readonly<Record<string, unknown>>,
): string | undefined {
  const prefix = subjectPrefix(repository, settings.useImmutableSubject === true);
  if (settings.includeClaimKeys === undefined) return `${prefix}:${subjectContext(job)}`;
  const parts: string[] = [];
  for (const key of settings.includeClaimKeys) {
    const value = claims[key];
    if (key === 'repo') parts.push(prefix);
    else if (key === 'context') parts.push(subjectContext(job));
    else if (value === undefined) return undefined;
    else parts.push(`${key}:${escapeColons(String(value))}`);
  }
  return parts.join(':');
}

function escapeColons(value: string): string {
  return value.replaceAll(':', '%3A');
}
