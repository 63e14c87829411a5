/** Plan: reads the account and reports what `bootstrap` would change. */

import { type Failure, failure } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import type { Declaration } from '../../plan/declaration.ts';
import type { Plan } from '../../plan/steps.ts';
import type { Credentials } from '../../ports/aws.ts';
import type { Report } from '../../report/report.ts';
import { findEnvironments, namedEnvironments } from '../declare/environments.ts';
import type { RepositoryPorts } from '../declare/repositories.ts';
import { findStop } from '../diagnose/findings.ts';
import { countOf, describePlan, nameRoles } from '../plan-report/report.ts';
import { type AccountOptions, type CallerPorts, settleAll } from './account.ts';
import { logSteps } from './progress.ts';
import { findObstacle, type IdentityOptions, lintPlan, openAccount, type ReadAccess, readAccount } from './snapshot.ts';

export interface PlanOptions extends Declaration, AccountOptions, IdentityOptions {
  readonly mode: 'plan' | 'bootstrap';
  /** Rules of the trust linter that may be violated. */
  readonly acceptFindings: readonly string[];
  readonly failOnDrift: boolean;
}

export interface PlanPorts extends RepositoryPorts, CallerPorts {
  readonly openIam: (credentials: Credentials) => ReadAccess;
  /** How a later step refers to this action, for the workflow to paste. */
  readonly actionReference: string;
}

/** Reports what bootstrap would do. Holds no executor, so it cannot write. */
export async function planBootstrap(options: PlanOptions, ports: PlanPorts): Promise<Report> {
  const { account, iam } = await openAccount(options, ports, ports.openIam);
  const [planned, environments] = await settleAll(
    readAccount(account, iam, ports),
    findEnvironments(namedEnvironments(account.declared), ports.github),
  );
  const { plan } = planned;
  const snapshot = { ...account, environments };
  logSteps('Would', plan.steps, ports.log);
  const isDrifted = plan.steps.length > 0 || plan.obstacles.length > 0;
  const findings = lintPlan(snapshot, plan);
  const problem =
    findObstacle(account, planned) ?? findStop(findings, options.acceptFindings) ?? findDrift(plan, options);
  const report = describePlan(options, ports, snapshot, plan, findings);
  return {
    ...report,
    headline: isDrifted
      ? `Plan: ${countOf(plan.steps.length, 'change')} for ${nameRoles(account.desired.roles)}; nothing was changed.`
      : `Plan: no changes; ${nameUnchanged(account.desired.roles)} as declared.`,
    outputs: {
      ...report.outputs,
      changes: String(plan.steps.length),
      drift: String(isDrifted),
      verified: 'not-applicable',
    },
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

function findDrift({ steps }: Plan, { failOnDrift }: PlanOptions): Failure | undefined {
  return failOnDrift && steps.length > 0 ? failure('DRIFT_FOUND', { changes: steps.length }) : undefined;
}

function nameUnchanged(roles: Parameters<typeof nameRoles>[0]): string {
  return roles.length === 0 ? `${nameRoles(roles)} is` : `provider and ${nameRoles(roles)} are`;
}
