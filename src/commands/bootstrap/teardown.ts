/** Teardown: removes what bootstrap created and still owns, and its part of what it shares; nothing else. */

import { mapInParallel } from '../../concurrency.ts';
import type { Failure } from '../../failure/failure.ts';
import { unreadableObstacle } from '../../plan/obstacles.ts';
import { renderPlanJson } from '../../plan/render/json.ts';
import { renderPlan } from '../../plan/render/text.ts';
import { defaultRoleName } from '../../plan/role-name.ts';
import type { Obstacle, Plan } from '../../plan/steps.ts';
import { planTeardown, type TeardownTarget } from '../../plan/teardown.ts';
import type { Credentials, IamReader, StepExecutor } from '../../ports/aws.ts';
import type { Report } from '../../report/report.ts';
import type { Principal } from '../../trust/arn.ts';
import { toIssuer, toProviderArn } from '../../trust/token/issuer.ts';
import { requireTrustedEvent } from '../checks.ts';
import { findRunRepository, type RepositoryPorts, type RunRepository } from '../declare/repositories.ts';
import { countOf } from '../plan-report/report.ts';
import {
  type AccountOptions,
  type CallerPorts,
  findPrincipal,
  readState,
  requireCredentials,
  settleAll,
  toObstacleFailure,
} from './account.ts';
import { type ApplyPorts, applyPlan } from './apply.ts';
import { findPreviousNames } from './previous-names.ts';
import { logSteps } from './progress.ts';

export interface TeardownOptions extends AccountOptions {
  readonly audience: string;
  /** `owner/repo`; empty: the repository of the run. */
  readonly repositories: readonly string[];
  /** Empty: no role; `undefined`: the role that is named after the repository. */
  readonly roleNames: readonly string[] | undefined;
  readonly removeProvider: boolean;
  /** How the sessions in other accounts are named. */
  readonly sessionName: string;
}

export interface TeardownPorts extends RepositoryPorts, ApplyPorts, CallerPorts {
  readonly openIam: (credentials: Credentials) => {
    readonly reader: IamReader;
    readonly executor: StepExecutor;
  };
}

/** What a preview of a teardown needs: a reader alone, so that it cannot write. */
export interface TeardownPlanPorts extends RepositoryPorts, CallerPorts {
  readonly openIam: (credentials: Credentials) => { readonly reader: IamReader };
}

/** Shows what a teardown would remove. Holds no executor, so it cannot write. */
export async function planTeardownOf(options: TeardownOptions, ports: TeardownPlanPorts): Promise<Report> {
  const survey = await takeSurvey(options, ports, ports.openIam);
  const planned = await survey.readPlan();
  logSteps('Would', planned.steps, ports.log);
  const problem = survey.findStop(planned);
  const changes = planned.steps.length === 0 ? 'nothing to remove' : countOf(planned.steps.length, 'removal');
  return {
    ...toReport(`Teardown plan: ${changes}; nothing was changed.`, survey, planned),
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

/** Shows what goes, removes it, and says what stays and why. A second run removes nothing and says so. */
export async function teardown(options: TeardownOptions, ports: TeardownPorts): Promise<Report> {
  requireTrustedEvent(ports.context, 'teardown');
  const survey = await takeSurvey(options, ports, ports.openIam);
  const readPlan = async () => {
    const planned = await survey.readPlan();
    logSteps('Will', planned.steps, ports.log);
    return planned;
  };
  const { findStop, iam } = survey;
  const { planned, done } = await applyPlan({ readPlan, findStop, executor: iam.executor }, ports);
  const changes = done.length === 0 ? 'nothing to remove' : countOf(done.length, 'removal');
  return toReport(`Teardown: ${changes}.`, survey, { ...planned, steps: done });
}

/** What is known before anything is removed, and how the plan is read. */
interface Survey {
  readonly principal: Principal;
  readonly home: RunRepository;
  readonly unwanted: TeardownTarget;
  readonly readPlan: () => Promise<Plan>;
  readonly findStop: (planned: Plan) => Failure | undefined;
}

async function takeSurvey<A extends { readonly reader: IamReader }>(
  options: TeardownOptions,
  ports: RepositoryPorts & CallerPorts,
  openIam: (credentials: Credentials) => A,
): Promise<Survey & { readonly iam: A }> {
  const credentials = requireCredentials(options, 'teardown');
  const [principal, home] = await settleAll(
    findPrincipal(credentials, options, ports),
    findRunRepository(options.audience, options.repositories, ports),
  );
  const { account, partition } = principal;
  const { claims } = home;
  const issuer = claims?.iss ?? toIssuer(ports.context.serverUrl);
  const roleNames = options.roleNames ?? [defaultRoleName(home.name)];
  const unwanted: TeardownTarget = {
    repository: home.name,
    providerArn: toProviderArn(partition, account, issuer),
    roleNames,
    removeProvider: options.removeProvider,
  };
  const iam = openIam(credentials);
  const { reader } = iam;
  const readPlan = async (): Promise<Plan> => {
    const [actual, trusting] = await settleAll(
      readState(reader, unwanted.providerArn, unwanted.roleNames, ports.log),
      unwanted.removeProvider ? reader.listTrusts() : Promise.resolve({ kind: 'absent' } as const),
    );
    const previousNames = await findPreviousNames(actual, home, ports.github);
    const planned = planTeardown({ ...unwanted, previousNames }, actual, trusting);
    return { ...planned, obstacles: [...planned.obstacles, ...(await findHolders(planned, reader))] };
  };
  const findStop = ({ obstacles }: Plan) => toObstacleFailure(obstacles, { repository: home.name });
  return { principal, home, unwanted, readPlan, findStop, iam };
}

/** How many roles are asked about at once. */
const ROLES_AT_ONCE = 8;

/** A role in an instance profile cannot be deleted, and whatever runs there must not lose its permissions before IAM says so. */
async function findHolders({ steps }: Plan, reader: IamReader): Promise<readonly Obstacle[]> {
  const roles = steps.flatMap((step) => (step.kind === 'delete-role' ? [step.roleName] : []));
  const found = await mapInParallel(roles, ROLES_AT_ONCE, async (role): Promise<readonly Obstacle[]> => {
    const profiles = await reader.listInstanceProfiles(role);
    if (profiles.kind === 'unreadable') return [unreadableObstacle(profiles)];
    const instanceProfiles = profiles.kind === 'present' ? profiles.value : [];
    return instanceProfiles.length === 0 ? [] : [{ kind: 'in-use', role, instanceProfiles }];
  });
  return found.flat();
}

function toReport(headline: string, { principal, home, unwanted }: Survey, planned: Plan): Report {
  const { account, partition } = principal;
  const { roleNames } = unwanted;
  return {
    isQuiet: false,
    headline,
    warnings: planned.notes,
    sections: renderPlan(planned),
    masks: [],
    exports: {},
    outputs: {
      'aws-account-id': account,
      partition,
      'oidc-provider-arn': unwanted.providerArn,
      ...(roleNames.length === 1 ? { 'role-name': roleNames[0] ?? '' } : {}),
      changes: String(planned.steps.length),
      drift: String(planned.steps.length > 0),
      verified: 'not-applicable',
      plan: renderPlanJson(planned),
      findings: '[]',
      ...(home.claims === undefined ? {} : { subject: home.claims.sub }),
    },
  };
}
