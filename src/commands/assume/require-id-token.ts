/** Checks, without a request, whether the job can get an ID token, and explains why not. */

import { failure } from '../../failure/failure.ts';
import type { RunContext } from '../../ports/runner.ts';

/**
 * Throws the failure that names the cause when this job cannot request an ID token.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function requireIdToken(context: RunContext): void {
  if (context.hasIdToken) return;
  if (context.fork !== undefined) throw failure('ID_TOKEN_FORK_PULL_REQUEST', { head: context.fork });
  if (context.actor === 'dependabot[bot]') throw failure('ID_TOKEN_DEPENDABOT', { event: context.event });
  throw failure('ID_TOKEN_PERMISSION_MISSING', { job: context.job, workflow: context.workflowFile });
}
