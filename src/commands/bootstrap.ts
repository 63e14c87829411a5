/** Bootstrap and plan: read the account, plan the way to the declared state; bootstrap also walks it and proves the result. */

import { type Failure, failure, isFailure, withEvidence } from '../failure.ts';
import { renderPlan, renderPlanJson, renderStep } from '../plan/render.ts';
import type { ActualState, DesiredState } from '../plan/state.ts';
import { type Obstacle, type Plan, plan, type Step } from '../plan/steps.ts';
import type { CallerSts, Credentials, IamReader, KeyRetirement, StepExecutor, StepOutcome } from '../ports.ts';
import type { Report, Section } from '../report.ts';
import { maskAccount } from '../trust/arn.ts';
import type { Finding } from '../trust/lint.ts';
import { renderPolicyPretty } from '../trust/policy.ts';
import { type Declaration, type Declared, declare } from './declare.ts';
import { describeEnvironments, findEnvironments, type KnownEnvironment, namedEnvironments } from './environments.ts';
import { describeFindings, findStop, lintDeclared, renderFindingsJson } from './findings.ts';
import { requireAllowedAccount, requirePrincipal } from './guard.ts';
import { type Proof, type ProvePorts, prove } from './prove.ts';
import type { RepositoryPorts } from './repositories.ts';
import { renderDiagram, renderReach, renderUsage } from './usage.ts';

export interface BootstrapOptions extends Declaration {
  readonly mode: 'plan' | 'bootstrap';
  readonly credentials: Credentials | undefined;
  /** Empty means every account. */
  readonly allowedAccounts: readonly string[];
  readonly masksAccount: boolean;
  readonly sessionName: string;
  /** Rules of the trust linter that may be violated. */
  readonly acceptFindings: readonly string[];
  readonly verify: boolean;
  /** What becomes of a long-lived access key once the result is proven. */
  readonly retireKey: 'keep' | 'deactivate' | 'delete';
  readonly failOnDrift: boolean;
}

export interface PlanPorts extends RepositoryPorts {
  readonly caller: CallerSts;
  /** Only the reader: a plan holds nothing that could write. */
  readonly openIam: (credentials: Credentials) => Reading;
  /** How a later step refers to this action, for the workflow to paste. */
  readonly actionReference: string;
}

export interface BootstrapPorts extends PlanPorts, ProvePorts {
  readonly openIam: (credentials: Credentials) => Writing;
  readonly keys: KeyRetirement;
}

interface Reading {
  readonly reader: IamReader;
}

interface Writing extends Reading {
  readonly executor: StepExecutor;
}

/** What is known of the account and of the run before anything is decided. */
interface Survey<A extends Reading = Reading> {
  readonly credentials: Credentials;
  readonly declared: Declared;
  readonly desired: DesiredState;
  readonly findings: readonly Finding[];
  readonly environments: readonly KnownEnvironment[];
  readonly iam: A;
}

/** Shows what bootstrap would do. Holds no executor, so it cannot write. */
export async function planBootstrap(options: BootstrapOptions, ports: PlanPorts): Promise<Report> {
  const survey = await takeSurvey(options, ports, ports.openIam);
  const planned = plan(survey.desired, await readState(survey));
  for (const step of planned.steps) ports.log.info(`Would ${renderStep(step)}: ${step.why}.`);
  const count = planned.steps.length;
  const isDrifted = count > 0 || planned.obstacles.length > 0;
  const role = survey.desired.role.name;
  const report = describe(options, ports, survey, planned);
  const problem = findPlanProblem(options, planned, survey);
  return {
    ...report,
    headline: isDrifted
      ? `Plan: ${countOf(count, 'change')} for role \`${role}\`; nothing was changed.`
      : `Plan: no changes; provider and role \`${role}\` are as declared.`,
    outputs: { ...report.outputs, changes: String(count), drift: String(isDrifted), verified: 'not-applicable' },
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

function findPlanProblem(options: BootstrapOptions, planned: Plan, survey: Survey): Failure | undefined {
  const obstacle = toFailure(planned.obstacles, survey) ?? findStop(survey.findings, options.acceptFindings);
  if (obstacle !== undefined) return obstacle;
  const isDrifted = planned.steps.length > 0;
  return options.failOnDrift && isDrifted ? failure('DRIFT_FOUND', { changes: planned.steps.length }) : undefined;
}

/** Brings the account to the declared state and proves it. A second run changes nothing and says so. */
export async function bootstrap(options: BootstrapOptions, ports: BootstrapPorts): Promise<Report> {
  const survey = await takeSurvey(options, ports, ports.openIam);
  const stop = findStop(survey.findings, options.acceptFindings);
  if (stop !== undefined) throw stop;
  const { planned, done, hasChanged } = await converge(survey, ports);
  const proof = await proveIfAsked(options, ports, survey, hasChanged);
  const key = await retireKey(options, survey.credentials, proof, ports.keys);
  const all = { ...planned, steps: done };
  const report = describe(options, ports, survey, all);
  const role = survey.desired.role.name;
  const changed = done.length === 0 ? 'no changes' : countOf(done.length, 'change');
  return {
    ...report,
    headline: `Bootstrap: ${changed}; role \`${role}\` ${PROOF_WORDS[proof.kind]}.`,
    warnings: [
      ...report.warnings,
      ...key.warnings,
      ...(proof.kind === 'not-applicable' ? [`The role was not tried: ${proof.reason}.`] : []),
    ],
    outputs: {
      ...report.outputs,
      changes: String(done.length),
      drift: String(done.length > 0),
      verified: proof.kind === 'proven' ? 'true' : proof.kind === 'failed' ? 'false' : 'not-applicable',
    },
    ...toFailed(proof.kind === 'failed' ? proof.failure : key.failure),
  };
}

function toFailed(problem: Failure | undefined): Pick<Report, 'failure'> {
  return problem === undefined ? {} : { failure: problem };
}

const PROOF_WORDS: Readonly<Record<Proof['kind'], string>> = {
  proven: 'is proven to work',
  failed: 'could not be assumed',
  'not-applicable': 'is as declared',
};

async function takeSurvey<A extends Reading>(
  options: BootstrapOptions,
  ports: PlanPorts,
  openIam: (credentials: Credentials) => A,
): Promise<Survey<A>> {
  const { credentials } = options;
  if (credentials === undefined) throw failure('CREDENTIALS_MISSING', { mode: options.mode });
  const [caller, declared] = await settleBoth(ports.caller.callerIdentity(credentials), declare(options, ports));
  const principal = requirePrincipal(caller.arn, 'sts:GetCallerIdentity');
  if (options.masksAccount) ports.log.hide(principal.account);
  requireAllowedAccount(principal.account, options.allowedAccounts);
  const who = maskAccount(principal.arn, principal.account);
  ports.log.info(`Working as ${who}, with credentials from ${credentials.from}.`);
  const desired = declared.stateIn(principal);
  const { url, audience } = desired.provider;
  const environments = await findEnvironments(namedEnvironments(declared), ports.github);
  const findings = lintDeclared(desired.role, audience, url, declared, environments, options.subjectFormat);
  return { credentials, declared, desired, findings, environments, iam: openIam(credentials) };
}

/** Both results, or the first failure once neither is still under way. */
async function settleBoth<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return [await a, await b];
}

async function readState({ iam: { reader }, desired }: Survey): Promise<ActualState> {
  const [provider, role] = await settleBoth(
    reader.readProvider(desired.provider.arn),
    reader.readRole(desired.role.name),
  );
  return { provider, role };
}

/** How often the account is read again because a thing that was to be created exists already; about 15 s in all. */
const MAX_ROUNDS = 6;

/** What a run has done to the account. */
interface Converged {
  readonly planned: Plan;
  readonly done: readonly Step[];
  /** Whether the account has changed just now, by this run or by another one at the same moment. */
  readonly hasChanged: boolean;
}

async function converge(survey: Survey<Writing>, ports: BootstrapPorts): Promise<Converged> {
  const done: Step[] = [];
  for (let round = 1; ; round += 1) {
    const state = await readState(survey);
    const planned = plan(survey.desired, state);
    const problem = toFailure(planned.obstacles, survey);
    if (problem !== undefined) throw withEvidence(problem, renderPlan(planned));
    const raced = await apply(planned.steps, survey, ports, done);
    if (raced === undefined) {
      return { planned, done, hasChanged: done.length > 0 || round > 1 || isRecent(state, ports.clock.now()) };
    }
    if (round === MAX_ROUNDS) {
      throw failure('EXISTS_UNREADABLE', {
        resource: raced.resource,
        reason: 'IAM refuses to create it because it exists, and does not show it when it is read',
      });
    }
    ports.log.info(`${raced.resource} exists already; reading the account again.`);
    await ports.clock.sleep(500 * 2 ** (round - 1));
  }
}

/** A role this young may still be spreading, whoever created it. */
const RECENT_MS = 120_000;

function isRecent({ role }: ActualState, now: number): boolean {
  return role.kind === 'present' && now - role.value.createdAt < RECENT_MS;
}

/** Makes the steps in order; gives the step that found its change already there, or `undefined` when all are made. */
async function apply(
  steps: readonly Step[],
  survey: Survey<Writing>,
  ports: BootstrapPorts,
  done: Step[],
): Promise<Step | undefined> {
  for (const [index, step] of steps.entries()) {
    const outcome = await execute(step, steps.slice(index), survey, done);
    if (outcome === 'raced') return step;
    done.push(step);
    ports.log.info(`Done: ${renderStep(step)}`);
    if (outcome === 'unheard') return step;
  }
  return undefined;
}

async function execute(
  step: Step,
  rest: readonly Step[],
  survey: Survey<Writing>,
  done: readonly Step[],
): Promise<StepOutcome> {
  try {
    return await survey.iam.executor.execute(step);
  } catch (error) {
    throw isFailure(error) ? withEvidence(error, describeProgress(done, rest)) : error;
  }
}

function describeProgress(done: readonly Step[], rest: readonly Step[]): readonly Section[] {
  return [
    { kind: 'list', title: 'Done before the failure', items: done.length === 0 ? ['nothing'] : done.map(renderStep) },
    { kind: 'list', title: 'Not done', items: rest.map(renderStep) },
    { kind: 'text', text: 'Running again is safe: it reads the account anew and does only what is missing.' },
  ];
}

async function proveIfAsked(
  options: BootstrapOptions,
  ports: BootstrapPorts,
  survey: Survey,
  hasChanged: boolean,
): Promise<Proof> {
  if (!options.verify) return { kind: 'not-applicable', reason: '`verify` is off' };
  const { desired, declared } = survey;
  try {
    return await prove({ desired, claims: declared.claims, hasChanged, sessionName: options.sessionName }, ports);
  } catch (error) {
    // What was changed must still be reported when only the proof failed.
    if (isFailure(error)) return { kind: 'failed', failure: error };
    throw error;
  }
}

function toFailure(obstacles: readonly Obstacle[], { desired }: Survey): Failure | undefined {
  const [first] = obstacles;
  if (first === undefined) return undefined;
  switch (first.kind) {
    case 'unreadable':
      return failure('IAM_UNREADABLE', { actions: first.actions, reason: first.reason });
    case 'not-owned':
      return failure('ROLE_NOT_OWNED', { role: first.role, repository: desired.repository });
    case 'other-repository':
      return failure('ROLE_OF_ANOTHER_REPOSITORY', {
        role: first.role,
        owner: first.owner,
        repository: desired.repository,
      });
    case 'path':
      return failure('ROLE_PATH_FIXED', { role: first.role, actual: first.actual, desired: first.desired });
  }
}

/** The parts of the report that plan and bootstrap share. */
function describe(
  options: BootstrapOptions,
  ports: PlanPorts,
  survey: Survey,
  planned: Plan,
): Omit<Report, 'headline' | 'failure'> {
  const { desired, declared } = survey;
  const [, partition = '', , , account = ''] = desired.role.arn.split(':');
  return {
    isQuiet: false,
    warnings: declared.warnings,
    sections: [
      {
        kind: 'facts',
        title: 'Result',
        rows: [
          ['role', desired.role.arn],
          ['OIDC provider', desired.provider.arn],
          ['audience', desired.provider.audience],
        ],
      },
      ...renderPlan(planned),
      ...describeFindings(survey.findings),
      { kind: 'code', title: 'Trust policy', language: 'json', text: renderPolicyPretty(desired.role.trust) },
      ...renderReach(desired, declared.trusted, options),
      ...describeEnvironments(survey.environments),
      renderDiagram(desired, declared.trusted),
      renderUsage(desired, declared.trusted, options.region, ports.actionReference),
    ],
    masks: [],
    exports: {},
    outputs: {
      'aws-account-id': account,
      partition,
      'role-name': desired.role.name,
      'role-arn': desired.role.arn,
      'oidc-provider-arn': desired.provider.arn,
      plan: renderPlanJson(planned),
      findings: renderFindingsJson(survey.findings),
      ...(declared.claims === undefined ? {} : { subject: declared.claims.sub }),
    },
  };
}

interface RetiredKey {
  readonly warnings: readonly string[];
  readonly failure?: Failure;
}

/**
 * A long-lived key in a secret is what this action exists to end. It is ended only after the proof, as the last call, for
 * with it nothing else could be mended.
 */
async function retireKey(
  { retireKey: how }: BootstrapOptions,
  credentials: Credentials,
  proof: Proof,
  keys: KeyRetirement,
): Promise<RetiredKey> {
  // Temporary keys begin with ASIA and end by themselves.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  if (!credentials.accessKeyId.startsWith('AKIA')) return { warnings: [] };
  if (how === 'keep') return { warnings: [KEY_KEPT] };
  if (proof.kind !== 'proven')
    return { warnings: ['The access key was kept, because the role is not proven to work.'] };
  try {
    await keys.retire(credentials, how);
    const done = how === 'delete' ? 'deleted' : 'deactivated';
    return { warnings: [`The access key that bootstrap ran with is ${done}. Delete the secret that holds it.`] };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { warnings: [], failure: failure('KEY_NOT_RETIRED', { how, reason: error.message }, { cause: error }) };
  }
}

const KEY_KEPT =
  'Bootstrap ran with a long-lived access key. Once the role works, delete that key in IAM and the secret that holds it; no later run needs it.';

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
