/** Logical ids of a template: letters and digits only, and a name of a role always gives the same one, whatever its neighbours. */

import { createHash } from 'node:crypto';

/**
 * `gha-octo-org` → `GhaOctoOrg`. Names that only upper case, digits or signs tell apart end in a hash of the name. IAM's names do not differ
 * by letter case.
 */
export function toLogicalId(name: string): string {
  const words = name.split(/[^A-Za-z\d]+/u).map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  if (/^[a-z][a-z\d]*(?:-[a-z][a-z\d]*)*$/u.test(name)) return words.join('');
  const hash = createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 8);
  return `${words.join('')}X${hash}`;
}
