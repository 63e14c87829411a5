/** Teardown: removes what bootstrap created and still owns, and its own part of shared roles; nothing else. */

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
import {
  findRunRepository,
  findRunRepositoryId,
  type RepositoryPorts,
  type RunRepository,
} from '../declare/repositories.ts';
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
import { type ApplyPorts, applyPlan, describeUnneeded } from './apply.ts';
import { findPreviousNames } from './previous-names.ts';
import { logSteps } from './progress.ts';
import type { IdentityOptions } from './snapshot.ts';

export interface TeardownOptions extends AccountOptions, IdentityOptions {
  readonly audience: string;
  /** `owner/repo`; empty: the repository of the run. */
  readonly repositories: readonly string[];
  /** Empty: no role; `undefined`: the role named after the repository. */
  readonly roleNames: readonly string[] | undefined;
  readonly removeProvider: boolean;
  /** The name of the sessions in other accounts. */
  readonly sessionName: string;
}

export interface TeardownPorts extends RepositoryPorts, ApplyPorts, CallerPorts {
  readonly openIam: (credentials: Credentials) => {
    readonly reader: IamReader;
    readonly executor: StepExecutor;
  };
}

/** What a preview needs: a reader alone, so that it cannot write. */
export interface TeardownPlanPorts extends RepositoryPorts, CallerPorts {
  readonly openIam: (credentials: Credentials) => { readonly reader: IamReader };
}

/** Shows what a teardown would remove. Holds no executor, so it cannot write. */
export async function planTeardownOf(options: TeardownOptions, ports: TeardownPlanPorts): Promise<Report> {
  const setup = await prepareTeardown(options, ports, ports.openIam);
  const plan = await setup.readPlan();
  logSteps('Would', plan.steps, ports.log);
  const problem = setup.findStop(plan);
  const changes = plan.steps.length === 0 ? 'nothing to remove' : countOf(plan.steps.length, 'removal');
  return {
    ...toReport(`Teardown plan: ${changes}; nothing was changed.`, setup, plan),
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

/** Removes what it owns, and reports what stays and why. A second run removes nothing and says so. */
export async function teardown(options: TeardownOptions, ports: TeardownPorts): Promise<Report> {
  requireTrustedEvent(ports.context, 'teardown');
  const setup = await prepareTeardown(options, ports, ports.openIam);
  const { plan, done, unneeded } = await applyPlan(
    {
      readPlan: async () => {
        const next = await setup.readPlan();
        logSteps('Will', next.steps, ports.log);
        return { plan: next };
      },
      findStop: (planned) => setup.findStop(planned.plan),
      executor: setup.iam.executor,
    },
    ports,
  );
  const changes = done.length === 0 ? 'nothing to remove' : countOf(done.length, 'removal');
  const gone =
    unneeded.length === 0 ? '' : `; ${unneeded.length} ${unneeded.length === 1 ? 'was' : 'were'} already gone`;
  const report = toReport(`Teardown: ${changes}${gone}.`, setup, { ...plan, steps: done });
  return { ...report, sections: [...report.sections, ...describeUnneeded(unneeded)] };
}

/** What is known before anything is removed, and how to make the plan. */
interface TeardownSetup {
  readonly principal: Principal;
  readonly home: RunRepository;
  readonly unwanted: TeardownTarget;
  readonly readPlan: () => Promise<Plan>;
  readonly findStop: (plan: Plan) => Failure | undefined;
}

async function prepareTeardown<A extends { readonly reader: IamReader }>(
  options: TeardownOptions,
  ports: RepositoryPorts & CallerPorts,
  openIam: (credentials: Credentials) => A,
): Promise<TeardownSetup & { readonly iam: A }> {
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
    repositoryId: await findRunRepositoryId(home, options.acceptRepositories, ports.github),
    acceptedRepositories: options.acceptRepositories,
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

/** How many roles are checked at once. */
const ROLES_AT_ONCE = 8;

/** IAM cannot delete a role in an instance profile. This finds it before the role loses the policies that its instances use. */
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

function toReport(headline: string, { principal, home, unwanted }: TeardownSetup, plan: Plan): Report {
  const { account, partition } = principal;
  const { roleNames } = unwanted;
  return {
    isQuiet: false,
    headline,
    warnings: plan.notes,
    sections: renderPlan(plan),
    masks: [],
    exports: {},
    outputs: {
      'aws-account-id': account,
      partition,
      'oidc-provider-arn': unwanted.providerArn,
      ...(roleNames.length === 1 ? { 'role-name': roleNames[0] ?? '' } : {}),
      changes: String(plan.steps.length),
      drift: String(plan.steps.length > 0),
      verified: 'not-applicable',
      plan: renderPlanJson(plan),
      findings: '[]',
      ...(home.claims === undefined ? {} : { subject: home.claims.sub }),
    },
  };
}
