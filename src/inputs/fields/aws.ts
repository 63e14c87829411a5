/** Inputs that several modes read the same way: the role's name, the audience, and which runs are trusted. */

import { ROLE_NAME } from '../../trust/arn.ts';
import type { InputReader } from '../reader.ts';

/** The inputs that select the trusted runs. */
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

/** The name of the role to manage. */
export function parseDeclaredName(read: InputReader): string | undefined {
  return read.matching('role-name', ROLE_NAME, 'a role name of 1 to 64 letters, digits, or any of + = , . @ - _');
}

/** The audience; `undefined` for the default. */
export function parseAudience(read: InputReader): string | undefined {
  return read.matching('audience', /^[\x21-\x7e]{1,255}$/u, 'an audience of 1 to 255 characters without spaces');
}
