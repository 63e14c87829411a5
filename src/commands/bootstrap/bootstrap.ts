/** Bootstrap: plans the changes to the declared state, applies them, verifies the roles and retires the key. */

import { type Failure, isFailure } from '../../failure/failure.ts';
import type { ActualState, DesiredRole } from '../../plan/state.ts';
import type { Credentials, KeyRetirement, StepExecutor } from '../../ports/aws.ts';
import type { RepositoryVariables } from '../../ports/github.ts';
import type { Report } from '../../report/report.ts';
import { requireTrustedEvent } from '../checks.ts';
import { findEnvironments, namedEnvironments } from '../declare/environments.ts';
import { findStop } from '../diagnose/findings.ts';
import { type AccountSnapshot, countOf, describePlan } from '../plan-report/report.ts';
import { settleAll } from './account.ts';
import { applyPlan, describeUnneeded } from './apply.ts';
import { KEY_STILL_NEEDED, type KeyCondition, type KeyDisposition, retireKey, toKeyProof } from './bootstrap-key.ts';
import { confirmWrites } from './confirm.ts';
import type { PlanOptions, PlanPorts } from './plan.ts';
import { findObstacle, lintPlan, lintRoles, openAccount, type ReadAccess, readAccount } from './snapshot.ts';
import { type Verification, type VerifyPorts, verifyRoles } from './verify.ts';
import {
  describeResult,
  describeVerifications,
  type Summary,
  summarizeVerifications,
  VERIFIED,
} from './verify-report.ts';

export interface BootstrapOptions extends PlanOptions {
  readonly sessionName: string;
  readonly verify: boolean;
  /** What to do with a long-lived access key once the roles are verified. */
  readonly retireKey: KeyDisposition | 'deferred';
  /** Whether every declared role must be verified before the key is retired, or one is enough while none failed. */
  readonly retireKeyAfter: KeyCondition;
  /** The repository variable that is to hold the ARN of the role. */
  readonly saveRoleArnAs: string | undefined;
}

export interface BootstrapPorts extends PlanPorts, VerifyPorts {
  readonly openIam: (credentials: Credentials) => WriteAccess;
  readonly keys: KeyRetirement;
  readonly variables: RepositoryVariables;
}

interface WriteAccess extends ReadAccess {
  readonly executor: StepExecutor;
}

/** Brings the account to the declared state and verifies it. A second run changes nothing and says so. */
export async function bootstrap(options: BootstrapOptions, ports: BootstrapPorts): Promise<Report> {
  requireTrustedEvent(ports.context, 'bootstrap');
  const { account, iam, credentials } = await openAccount(options, ports, ports.openIam);
  const { declared, desired } = account;
  // A finding that follows from the inputs alone stops the run before it reads the account.
  const early = findStop(lintRoles({ ...account, environments: [] }, desired.roles), options.acceptFindings);
  if (early !== undefined) throw early;
  const pending = findEnvironments(namedEnvironments(declared), ports.github);
  const { plan, actual, environments, done, unneeded, hadConflict } = await applyPlan(
    {
      readPlan: async () => {
        const [planned, found] = await settleAll(readAccount(account, iam, ports), pending);
        return { ...planned, environments: found };
      },
      findStop: (planned) =>
        findObstacle(account, planned) ??
        findStop(lintPlan({ ...account, environments: planned.environments }, planned.plan), options.acceptFindings),
      executor: iam.executor,
      confirm: (planned) => confirmWrites(planned, iam.reader, ports),
    },
    ports,
  );
  const snapshot: AccountSnapshot = { ...account, environments };
  const verifications: readonly Verification[] = options.verify
    ? await verifyRoles(
        {
          roles: desired.roles.map((role) => ({ ...role, trust: plan.trusts.get(role.name) ?? role.trust })),
          audience: desired.provider.audience,
          claims: declared.claims,
          hasChanged: done.length > 0 || unneeded.length > 0 || hadConflict || isRecent(actual, ports.clock.now()),
          sessionName: options.sessionName,
        },
        ports,
      )
    : [{ kind: 'not-applicable', reason: '`verify` is off' }];
  const verification = summarizeVerifications(verifications);
  const verified = VERIFIED[verification.kind];
  const notSaved = verification.kind === 'failed' ? undefined : await saveRoleArn(options, snapshot, ports);
  const key =
    notSaved === undefined
      ? await retireKey(options.retireKey, credentials, toKeyProof(options.retireKeyAfter, verified), ports)
      : { warnings: [KEY_STILL_NEEDED] };
  const problem = verification.kind === 'failed' ? verification.failure : (notSaved ?? key.failure);
  const report = describePlan(options, ports, snapshot, { ...plan, steps: done }, lintPlan(snapshot, plan));
  const changes = done.length === 0 ? 'no changes' : countOf(done.length, 'change');
  return {
    ...report,
    sections: [
      ...report.sections,
      ...describeUnneeded(unneeded),
      ...describeVerifications(desired.roles, verifications),
    ],
    headline: `Bootstrap: ${changes}; ${describeResult(desired.roles, verifications, verification)}.`,
    warnings: [...report.warnings, ...key.warnings, ...warnOfUnverified(verification, desired.roles, verifications)],
    outputs: {
      ...report.outputs,
      changes: String(done.length),
      drift: String(done.length > 0),
      verified,
    },
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

/** How long a change to a role may take to propagate, whoever created the role. */
const RECENT_MS = 120_000;

function isRecent({ roles }: ActualState, now: number): boolean {
  return [...roles.values()].some((role) => role.kind === 'present' && now - role.value.createdAt < RECENT_MS);
}

function warnOfUnverified(
  { kind }: Summary,
  roles: readonly DesiredRole[],
  verifications: readonly Verification[],
): readonly string[] {
  const reasons = verifications.flatMap((verification) =>
    verification.kind === 'not-applicable' ? [verification.reason] : [],
  );
  const [reason] = reasons;
  if (reason === undefined || roles.length === 0) return [];
  if (kind === 'not-applicable') {
    return [`${roles.length === 1 ? 'The role was' : 'The roles were'} not verified: ${reason}.`];
  }
  if (kind !== 'partly') return [];
  const count = reasons.length === 1 ? '1 role was' : `${reasons.length} roles were`;
  return [`${count} not verified, so this bootstrap is verified only partly: ${reason}.`];
}

/** Saves the ARN if the inputs ask for it. Returns the failure if it could not be saved. */
async function saveRoleArn(
  { saveRoleArnAs: name }: BootstrapOptions,
  { desired }: AccountSnapshot,
  { variables, log }: BootstrapPorts,
): Promise<Failure | undefined> {
  const [role] = desired.roles;
  if (name === undefined || role === undefined) return undefined;
  try {
    const outcome = await variables.save(desired.repository, name, role.arn);
    log.info(`The repository variable ${name} holds the ARN of the role (${outcome}).`);
    return undefined;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return error;
  }
}
