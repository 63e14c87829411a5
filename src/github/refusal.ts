/** Why GitHub did not do what a call asked for, as a clause for people. */

import type { Refusal } from './client.ts';

/** The parts of the explanation that depend on the call. */
export interface RefusedCall {
  /** `comment`, `write variables`. */
  readonly action: string;
  /** The permission that the call needs, as a clause. */
  readonly permission: string;
  /** What GitHub hides from a token without access: `pull request`. */
  readonly target: string;
  /** What GitHub rejects if it is invalid: `the comment`. */
  readonly subject: string;
}

/** The clause for a refusal, with GitHub's own message. */
export function explainRefusal({ kind, message }: Refusal, call: RefusedCall): string {
  switch (kind) {
    case 'unauthorized':
      return `GitHub does not accept \`github-token\` (${message})`;
    case 'forbidden':
      return `\`github-token\` is not allowed to ${call.action} (${message}); ${call.permission}`;
    case 'missing':
      return `the ${call.target} does not exist, or \`github-token\` has no access to it (${message}); ${call.permission}`;
    case 'limited':
      return `GitHub's rate limit is exceeded (${message}); run again later`;
    case 'rejected':
      return `GitHub does not accept ${call.subject} (${message})`;
    case 'failing':
      return `GitHub's API kept failing (${message})`;
    case 'unreachable':
      return `GitHub's API cannot be reached (${message})`;
  }
}
