/** The logical IDs of a template: letters and digits only. A role name always has the same ID, regardless of the other roles. */

import { createHash } from 'node:crypto';

/**
 * `gha-octo-org` → `GhaOctoOrg`. Other names get a suffix with a hash of the name, so that IDs stay distinct. IAM role names are not distinguished
 * by letter case.
 */
export function toLogicalId(name: string): string {
  const words = name.split(/[^A-Za-z\d]+/u).map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  if (/^[a-z][a-z\d]*(?:-[a-z][a-z\d]*)*$/u.test(name)) return words.join('');
  const hash = createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 8);
  return `${words.join('')}X${hash}`;
}
