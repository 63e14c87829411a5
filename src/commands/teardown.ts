/** Teardown: removes what bootstrap created and still owns, and its part of what it shares; nothing else. */

import { renderPlan, renderPlanJson } from '../plan/render.ts';
import { defaultRoleName } from '../plan/state.ts';
import { planTeardown, type Unwanted } from '../plan/teardown.ts';
import type { Credentials, IamReader, StepExecutor } from '../ports.ts';
import type { Report } from '../report.ts';
import { toIssuer, toProviderArn } from '../trust/issuer.ts';
import { type ConvergePorts, converge } from './converge.ts';
import { findFormerNames } from './former-names.ts';
import { requireTrustedEvent } from './guard.ts';
import { countOf } from './plan-report.ts';
import { logSteps } from './progress.ts';
import { findHome, type RepositoryPorts } from './repositories.ts';
import {
  type AccountOptions,
  type CallerPorts,
  findPrincipal,
  readState,
  requireCredentials,
  settleBoth,
  toObstacleFailure,
} from './survey.ts';

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

export interface TeardownPorts extends RepositoryPorts, ConvergePorts, CallerPorts {
  readonly openIam: (credentials: Credentials) => {
    readonly reader: IamReader;
    readonly executor: StepExecutor;
  };
}

/** Shows what goes, removes it, and says what stays and why. A second run removes nothing and says so. */
export async function teardown(options: TeardownOptions, ports: TeardownPorts): Promise<Report> {
  requireTrustedEvent(ports.context, 'teardown');
  const credentials = requireCredentials(options, 'teardown');
  const [principal, home] = await settleBoth(
    findPrincipal(credentials, options, ports),
    findHome(options.audience, options.repositories, ports),
  );
  const { account, partition } = principal;
  const { claims } = home;
  const issuer = claims?.iss ?? toIssuer(ports.context.serverUrl);
  const roleNames = options.roleNames ?? [defaultRoleName(home.name)];
  const unwanted: Unwanted = {
    repository: home.name,
    providerArn: toProviderArn(partition, account, issuer),
    roleNames,
    removeProvider: options.removeProvider,
  };
  const { reader, executor } = ports.openIam(credentials);
  const readPlan = async () => {
    const [actual, trusting] = await settleBoth(
      readState(reader, unwanted.providerArn, unwanted.roleNames, ports.log),
      unwanted.removeProvider ? reader.listTrusts() : Promise.resolve({ kind: 'absent' } as const),
    );
    const formerNames = await findFormerNames(actual, home, ports.github);
    const planned = planTeardown({ ...unwanted, formerNames }, actual, trusting);
    logSteps('Will', planned.steps, ports.log);
    return planned;
  };
  const { planned, done } = await converge(
    { readPlan, findStop: ({ obstacles }) => toObstacleFailure(obstacles, { repository: home.name }), executor },
    ports,
  );
  const changes = done.length === 0 ? 'nothing to remove' : countOf(done.length, 'removal');
  const all = { ...planned, steps: done };
  return {
    isQuiet: false,
    headline: `Teardown: ${changes}.`,
    warnings: planned.notes,
    sections: renderPlan(all),
    masks: [],
    exports: {},
    outputs: {
      'aws-account-id': account,
      partition,
      'oidc-provider-arn': unwanted.providerArn,
      ...(roleNames.length === 1 ? { 'role-name': roleNames[0] ?? '' } : {}),
      changes: String(done.length),
      drift: String(done.length > 0),
      verified: 'not-applicable',
      plan: renderPlanJson(all),
      findings: '[]',
      ...(claims === undefined ? {} : { subject: claims.sub }),
    },
  };
}
