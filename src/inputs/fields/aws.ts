/** Inputs that several parts of a command read in the same way. */

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
  return read.matching(
    'role-name',
    /^[\w+=,.@-]{1,64}$/u,
    'a role name of IAM: 1 to 64 letters, digits or any of + = , . @ - _',
  );
}

/** The audience, where one is given. */
export function parseAudience(read: InputReader): string | undefined {
  return read.matching('audience', /^[\x21-\x7e]{1,255}$/u, 'an audience: 1 to 255 characters without spaces');
}

/** What the ARN of a managed policy looks like. */
export const POLICY_ARN = /^arn:aws(?:-[a-z]+)*:iam::(?:\d{12}|aws):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/u;

/** Whether a text is the ARN of a managed policy. */
export function isPolicyArn(text: string): boolean {
  return POLICY_ARN.test(text);
}

/** Whether STS is at an address of the user's own: the service there need not be AWS, and has rules of its own. */
export function isForeignService(read: InputReader): boolean {
  return read.text('sts-endpoint') !== undefined;
}
