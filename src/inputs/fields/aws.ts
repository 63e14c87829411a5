/** Inputs that several parts of a command read in the same way. */

import { ROLE_NAME } from '../../trust/arn.ts';
import type { InputReader } from '../reader.ts';

/** The inputs that say which runs are trusted. */
export const TRUST_INPUTS = [
  'repositories',
  'branches',
  'git-tags',
  'environments',
  'pull-requests',
  'reusable-workflows',
  'subjects',
  'trust-conditions',
] as const;

/** The name of the role to work on. */
export function parseDeclaredName(read: InputReader): string | undefined {
  return read.matching('role-name', ROLE_NAME, 'a role name of 1 to 64 letters, digits, or any of + = , . @ - _');
}

/** The audience, where one is given. */
export function parseAudience(read: InputReader): string | undefined {
  return read.matching('audience', /^[\x21-\x7e]{1,255}$/u, 'an audience of 1 to 255 characters without spaces');
}
