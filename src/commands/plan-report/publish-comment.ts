/** Publishes a plan on its pull request: one comment that always shows the latest plan. */

import type { PlanComments } from '../../ports/github.ts';
import type { Log, RunContext } from '../../ports/runner.ts';
import type { Report } from '../../report/report.ts';
import { maskAccount } from '../../trust/arn.ts';
import { planMarker, renderPlanComment } from './comment.ts';

interface CommentPorts {
  readonly context: RunContext;
  readonly comments: PlanComments;
  readonly log: Log;
}

/** Writes the comment if the run is for a pull request; if that fails, the log says why. */
export async function commentOnPullRequest(
  report: Report,
  { masksAccount }: { readonly masksAccount: boolean },
  { context, comments, log }: CommentPorts,
): Promise<void> {
  const { repository, pullRequest, serverUrl, runId, workflowFile, job } = context;
  if (repository === undefined || pullRequest === undefined) return;
  const account = String(report.outputs['aws-account-id'] ?? '');
  const shown = masksAccount ? maskAccount(account, account) : account;
  // One comment for each account and role, and for each job, as two may plan the same role with other inputs.
  const marker = planMarker([workflowFile, job, shown, report.outputs['role-name'] ?? ''].join(' '));
  const page = `${serverUrl}/${repository}/actions/runs/${runId}`;
  // A report of many accounts has no account of its own; its masks hide them.
  const body = renderPlanComment(report, marker, masksAccount && account !== '' ? account : undefined, page);
  const outcome = await comments.publish(repository, pullRequest, marker, body);
  log.info(
    typeof outcome === 'string'
      ? `Comment with the plan on the pull request: ${outcome}.`
      : `The plan could not be posted as a comment on the pull request: ${outcome.reason}.`,
  );
}
