/** The input that names the session, which AWS shows in its logs. */

import type { RunContext } from '../../ports/runner.ts';
import type { InputReader } from '../reader.ts';

/** AWS's rule for `RoleSessionName`. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const SESSION_NAME_LIMIT = 64;

/** The name of the session, made acceptable to AWS. */
export function parseSessionName(read: InputReader, context: RunContext): string {
  const given = read.text('role-session-name');
  if (given === undefined) {
    const suffix = `-${context.runId}-${context.runAttempt}`;
    const repo = context.repository?.split('/')[1] ?? 'github';
    return `${cleanSessionName(repo).slice(0, SESSION_NAME_LIMIT - suffix.length)}${cleanSessionName(suffix)}`;
  }
  const name = cleanSessionName(given).slice(0, SESSION_NAME_LIMIT);
  if (name.length < 2) read.problem('role-session-name', given, 'is shorter than 2 characters');
  if (name !== given) read.notice(`\`role-session-name\` was made acceptable to AWS: ${name}`);
  return name;
}

function cleanSessionName(text: string): string {
  return text.replace(/[^\w+=,.@-]/gu, '-');
}
