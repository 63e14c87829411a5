/** The name of a role when the inputs do not give one. */

import { createHash } from 'node:crypto';

/** IAM's limit for role names. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ROLE_NAME_LIMIT = 64;

/**
 * The role name for a repository given as `owner/repo`: `gha-OWNER-REPO`, at most 64 characters. A longer name is cut and
 * ends in a hash of the repository, so that the names of two repositories stay different.
 */
export function defaultRoleName(repository: string): string {
  const name = `gha-${repository.replace('/', '-')}`;
  if (name.length <= ROLE_NAME_LIMIT) return name;
  const hash = createHash('sha256').update(repository.toLowerCase()).digest('hex').slice(0, 8);
  return `${name.slice(0, ROLE_NAME_LIMIT - hash.length - 1)}-${hash}`;
}
