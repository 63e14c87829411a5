/** Bootstrap and plan: read the account, plan the way to the declared state; bootstrap also walks it and proves the result. */

import { mapInParallel } from '../../concurrency.ts';
import type { Section } from '../../document/section.ts';
import { type Failure, failure, isFailure, withEvidence } from '../../failure/failure.ts';
import type { Declaration } from '../../plan/declaration.ts';
import { plan } from '../../plan/plan.ts';
import type { ActualState, DesiredRole } from '../../plan/state.ts';
import type { Plan } from '../../plan/steps.ts';
import type { Credentials, IamReader, KeyRetirement, StepExecutor } from '../../ports/aws.ts';
import type { RepositoryVariables } from '../../ports/github.ts';
import type { Report } from '../../report/report.ts';
import type { Finding } from '../../trust/lint/lint.ts';
import { requireTrustedEvent } from '../checks.ts';
import { declare } from '../declare/declare.ts';
import { findEnvironments, namedEnvironments } from '../declare/environments.ts';
import type { RepositoryPorts } from '../declare/repositories.ts';
import { findStop, lintDeclared, lintFound } from '../diagnose/findings.ts';
import { countOf, describePlan, type Survey } from '../plan-report/report.ts';
import {
  type AccountOptions,
  findPrincipal,
  readState,
  requireCredentials,
  settleAll,
  toObstacleFailure,
} from './account.ts';
import { applyPlan } from './apply.ts';
import { KEY_STILL_NEEDED, type KeyDisposition, retireKey } from './bootstrap-key.ts';
import { findPreviousNames } from './previous-names.ts';
import { logSteps, startProgress } from './progress.ts';
import { startRetryBudget, type Verification, type VerifyPorts, verifyRole } from './verify.ts';

export interface BootstrapOptions extends Declaration, AccountOptions {
  readonly mode: 'plan' | 'bootstrap';
  readonly sessionName: string;
  /** Rules of the trust linter that may be violated. */
  readonly acceptFindings: readonly string[];
  readonly verify: boolean;
  /** What becomes of a long-lived access key once the result is proven. */
  readonly retireKey: KeyDisposition | 'later';
  /** The repository variable that is to hold the ARN of the role. */
  readonly saveRoleArnAs: string | undefined;
  readonly failOnDrift: boolean;
}

export interface PlanPorts extends RepositoryPorts, Pick<VerifyPorts, 'caller'> {
  /** Only the reader: a plan holds nothing that could write. */
  readonly openIam: (credentials: Credentials) => Reading;
  /** How a later step refers to this action, for the workflow to paste. */
  readonly actionReference: string;
}

export interface BootstrapPorts extends PlanPorts, VerifyPorts {
  readonly openIam: (credentials: Credentials) => Writing;
  readonly keys: KeyRetirement;
  readonly variables: RepositoryVariables;
}

interface Reading {
  readonly reader: IamReader;
}

interface Writing extends Reading {
  readonly executor: StepExecutor;
}

/** What is known before the account is read; GitHub is asked about environments meanwhile. */
type Found = Omit<Survey, 'environments'>;

/** Shows what bootstrap would do. Holds no executor, so it cannot write. */
export async function planBootstrap(options: BootstrapOptions, ports: PlanPorts): Promise<Report> {
  const { found, iam } = await takeSurvey(options, ports, ports.openIam);
  const [{ actual, planned }, environments] = await settleAll(
    readPlan(found, iam, ports),
    findEnvironments(namedEnvironments(found.declared), ports.github),
  );
  const survey = { ...found, environments };
  logSteps('Would', planned.steps, ports.log);
  const count = planned.steps.length;
  const isDrifted = count > 0 || planned.obstacles.length > 0;
  const findings = lintPlan(survey, planned);
  const report = describePlan(options, ports, survey, planned, findings);
  const problem = findPlanProblem(options, survey, planned, actual, findings);
  const what = nameWhat(survey.desired.roles);
  return {
    ...report,
    headline: isDrifted
      ? `Plan: ${countOf(count, 'change')} for ${what}; nothing was changed.`
      : `Plan: no changes; ${survey.desired.roles.length === 0 ? '' : 'provider and '}${what} ${survey.desired.roles.length === 0 ? 'is' : 'are'} as declared.`,
    outputs: { ...report.outputs, changes: String(count), drift: String(isDrifted), verified: 'not-applicable' },
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

function findPlanProblem(
  options: BootstrapOptions,
  survey: Survey,
  planned: Plan,
  actual: ActualState,
  findings: readonly Finding[],
): Failure | undefined {
  const stop = findObstacle(survey, planned, actual) ?? findStop(findings, options.acceptFindings);
  if (stop !== undefined) return stop;
  const isDrifted = planned.steps.length > 0;
  return options.failOnDrift && isDrifted ? failure('DRIFT_FOUND', { changes: planned.steps.length }) : undefined;
}

/** Brings the account to the declared state and proves it. A second run changes nothing and says so. */
export async function bootstrap(options: BootstrapOptions, ports: BootstrapPorts): Promise<Report> {
  requireTrustedEvent(ports.context, 'bootstrap');
  const { found, iam, credentials } = await takeSurvey(options, ports, ports.openIam);
  let survey: Survey = { ...found, environments: [] };
  // What the inputs alone decide must stop before anything is read.
  const early = findStop(lintRoles(survey, survey.desired.roles), options.acceptFindings);
  if (early !== undefined) throw early;
  const asked = findEnvironments(namedEnvironments(found.declared), ports.github);
  let actual: ActualState | undefined;
  const { planned, done, hadConflict } = await applyPlan(
    {
      readPlan: async () => {
        const [next, environments] = await settleAll(readPlan(found, iam, ports), asked);
        survey = { ...found, environments };
        actual = next.actual;
        return next.planned;
      },
      findStop: (next) =>
        (actual === undefined ? undefined : findObstacle(survey, next, actual)) ??
        findStop(lintPlan(survey, next), options.acceptFindings),
      executor: iam.executor,
    },
    ports,
  );
  const hasChanged = done.length > 0 || hadConflict || isRecent(actual, ports.clock.now());
  const proofs = await proveAll(options, ports, survey, planned, hasChanged);
  const proof = summarizeProofs(proofs);
  const saved = proof.kind === 'failed' ? undefined : await saveRoleArn(options, survey, ports);
  const key =
    saved === undefined
      ? await retireKey(options.retireKey, credentials, proof.kind === 'proven', ports)
      : { warnings: [KEY_STILL_NEEDED] };
  const all = { ...planned, steps: done };
  const report = describePlan(options, ports, survey, all, lintPlan(survey, planned));
  const changed = done.length === 0 ? 'no changes' : countOf(done.length, 'change');
  return {
    ...report,
    sections: [...report.sections, ...describeProofs(survey.desired.roles, proofs)],
    headline: `Bootstrap: ${changed}; ${describeResult(survey.desired.roles, proofs, proof)}.`,
    warnings: [
      ...report.warnings,
      ...key.warnings,
      ...(proof.kind === 'not-applicable' && survey.desired.roles.length > 0
        ? [`${survey.desired.roles.length === 1 ? 'The role was' : 'The roles were'} not tried: ${proof.reason}.`]
        : []),
    ],
    outputs: {
      ...report.outputs,
      changes: String(done.length),
      drift: String(done.length > 0),
      verified: proof.kind === 'proven' ? 'true' : proof.kind === 'failed' ? 'false' : 'not-applicable',
    },
    ...toFailed(proof.kind === 'failed' ? proof.failure : (saved ?? key.failure)),
  };
}

function toFailed(problem: Failure | undefined): Pick<Report, 'failure'> {
  return problem === undefined ? {} : { failure: problem };
}

const PROOF_WORDS: Readonly<Record<Verification['kind'], string>> = {
  proven: 'is proven to work',
  failed: 'could not be assumed',
  'not-applicable': 'is as declared',
};

function describeResult(roles: readonly DesiredRole[], proofs: readonly Verification[], proof: Verification): string {
  if (roles.length < 2) return `${nameWhat(roles)} ${PROOF_WORDS[proof.kind]}`;
  const count = proofs.filter(({ kind }) => kind === proof.kind).length;
  const some = count === roles.length ? `${count} roles` : `${count} of ${roles.length} roles`;
  switch (proof.kind) {
    case 'proven':
      return `${some} are proven to work`;
    case 'failed':
      return `${some} could not be assumed`;
    case 'not-applicable':
      return `${roles.length} roles are as declared`;
  }
}

function nameWhat(roles: readonly DesiredRole[]): string {
  const [role, ...more] = roles;
  if (role === undefined) return 'the OIDC provider';
  return more.length === 0 ? `role \`${role.name}\`` : `${roles.length} roles`;
}

async function takeSurvey<A extends Reading>(
  options: BootstrapOptions,
  ports: PlanPorts,
  openIam: (credentials: Credentials) => A,
): Promise<{ readonly found: Found; readonly credentials: Credentials; readonly iam: A }> {
  const credentials = requireCredentials(options, options.mode);
  const [principal, declared] = await settleAll(findPrincipal(credentials, options, ports), declare(options, ports));
  const desired = declared.stateIn(principal);
  return { found: { declared, desired }, credentials, iam: openIam(credentials) };
}

async function readPlan(
  { desired, declared }: Found,
  { reader }: Reading,
  { github, log }: PlanPorts,
): Promise<{ readonly actual: ActualState; readonly planned: Plan }> {
  const names = desired.roles.map(({ name }) => name);
  const actual = await readState(reader, desired.provider.arn, names, log);
  const previousNames = await findPreviousNames(actual, declared.home, github);
  return { actual, planned: plan({ ...desired, previousNames }, actual) };
}

/** Lints the trust of every role as it would stand. */
function lintPlan(survey: Survey, { trusts }: Plan): readonly Finding[] {
  const roles = survey.desired.roles.map((role) => ({ ...role, trust: trusts.get(role.name) ?? role.trust }));
  return lintRoles(survey, roles);
}

function lintRoles({ desired, declared, environments }: Survey, roles: readonly DesiredRole[]): readonly Finding[] {
  const { url, audience } = desired.provider;
  const byName = new Map(declared.roles.map((role) => [role.name, role] as const));
  return roles.flatMap((role) => {
    const declaredRole = byName.get(role.name);
    if (declaredRole === undefined) return [];
    const findings = lintDeclared(role, audience, url, declaredRole, declared.claims, environments);
    return roles.length === 1
      ? findings
      : findings.map((found) => ({ ...found, where: `${role.name}: ${found.where}` }));
  });
}

/** What stands in the way; for a role that is not ours, with what the linter says of it as it stands. */
function findObstacle(survey: Survey, { obstacles }: Plan, { roles }: ActualState): Failure | undefined {
  const problem = toObstacleFailure(obstacles, survey.desired);
  if (problem === undefined) return undefined;
  const foreign = obstacles.flatMap((obstacle) => {
    const reading = 'role' in obstacle ? roles.get(obstacle.role) : undefined;
    return reading?.kind === 'present' ? [reading.value] : [];
  });
  return withEvidence(problem, lintFound(foreign, survey.desired.provider));
}

/** A role this young may still be spreading, whoever created it. */
const RECENT_MS = 120_000;

function isRecent(actual: ActualState | undefined, now: number): boolean {
  return [...(actual?.roles.values() ?? [])].some(
    (role) => role.kind === 'present' && now - role.value.createdAt < RECENT_MS,
  );
}

async function proveAll(
  options: BootstrapOptions,
  ports: BootstrapPorts,
  { desired, declared }: Survey,
  { trusts }: Plan,
  hasChanged: boolean,
): Promise<readonly Verification[]> {
  if (!options.verify) return [{ kind: 'not-applicable', reason: '`verify` is off' }];
  const { sessionName } = options;
  const { claims } = declared;
  const { audience } = desired.provider;
  const patience = startRetryBudget(hasChanged, ports);
  // Credentials of a brand-new role may themselves be unknown for a moment; of an older one the answer is proof enough, and
  // while many roles are tried that moment passes.
  const usesSession = hasChanged && desired.roles.length < MANY;
  const tell = startProgress(desired.roles.length, 'roles tried', ports.log);
  return mapInParallel(desired.roles, PROOFS_AT_ONCE, async ({ name, arn, trust }) => {
    const role = { arn, trust: trusts.get(name) ?? trust, audience };
    try {
      const proof = await verifyRole({ role, claims, hasChanged, usesSession, sessionName, patience }, ports);
      tell(proof.kind === 'proven' ? `Proven: the run's own token assumed \`${name}\`.` : undefined);
      return proof;
    } catch (error) {
      // What was changed must still be reported when only the proof failed.
      if (!isFailure(error)) throw error;
      return { kind: 'failed', failure: error };
    }
  });
}

/** From here on a session that is issued is proof enough. */
const MANY = 6;

/** How many roles the token is tried on at once. */
const PROOFS_AT_ONCE = 8;

/** What was tried, where that is more than one role: a table of those that do not work, and how many do. */
function describeProofs(roles: readonly DesiredRole[], proofs: readonly Verification[]): readonly Section[] {
  if (roles.length < 2 || proofs.length < roles.length) return [];
  const count = (kind: Verification['kind']): string => String(proofs.filter((proof) => proof.kind === kind).length);
  const failed = proofs.flatMap((proof, index) =>
    proof.kind === 'failed' ? [[roles[index]?.name ?? '', proof.failure.code, proof.failure.message]] : [],
  );
  return [
    {
      kind: 'facts',
      title: 'Proof',
      rows: [
        ['proven to work', count('proven')],
        ['not for this run', count('not-applicable')],
        ['not working', count('failed')],
      ],
    },
    ...(failed.length === 0
      ? []
      : [{ kind: 'table', title: 'Not working', columns: ['role', 'code', 'why'], rows: failed } as const]),
  ];
}

/** One answer for all roles: a failure outweighs everything, and a role that can be tried stands for the rest. */
function summarizeProofs(proofs: readonly Verification[]): Verification {
  return (
    proofs.find(({ kind }) => kind === 'failed') ??
    proofs.find(({ kind }) => kind === 'proven') ??
    proofs[0] ?? { kind: 'not-applicable', reason: 'no role is declared' }
  );
}

/** Saves the ARN where the inputs ask for it; the failure if that did not work. */
async function saveRoleArn(
  { saveRoleArnAs: name }: BootstrapOptions,
  { desired }: Survey,
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
