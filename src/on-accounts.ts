/** The commands that work on accounts, put together for the action and for the terminal alike. */

import { createKeyRetirement } from './aws/access-key.ts';
import type { AwsSettings } from './aws/client.ts';
import { createIamAdapter } from './aws/iam-adapter.ts';
import { createRoleSts } from './aws/role-sts.ts';
import type { Command } from './command.ts';
import { askOnce } from './commands/ask-once.ts';
import { type BootstrapPorts, bootstrap, planBootstrap } from './commands/bootstrap.ts';
import { retireKey } from './commands/bootstrap-key.ts';
import { type AccountWork, type FleetAccount, type FleetPorts, runFleet } from './commands/fleet.ts';
import { requireTrustedEvent } from './commands/guard.ts';
import { commentOnPullRequest } from './commands/pull-request.ts';
import { requireCredentials } from './commands/survey.ts';
import { teardown } from './commands/teardown.ts';
import type { Credentials, PlanComments } from './ports.ts';
import type { Report } from './report.ts';
import type { Secret } from './secret.ts';
import { renderRoleArn, toPartition } from './trust/arn.ts';

/** A command that works on accounts. */
export type AccountsCommand = Extract<Command, { readonly kind: 'plan' | 'bootstrap' | 'teardown' }>;

export interface AccountsPorts extends Omit<BootstrapPorts, 'openIam' | 'keys'>, Pick<FleetPorts, 'openProfile'> {
  readonly comments: PlanComments;
  readonly mask: (secret: Secret) => void;
}

/** Does the work in the account of the credentials, or in each that the `config` file names. */
export async function runOnAccounts(
  command: AccountsCommand,
  settings: AwsSettings,
  ports: AccountsPorts,
): Promise<Report> {
  const { kind, options, fleet } = command;
  if (kind !== 'plan') requireTrustedEvent(ports.context, kind);
  const credentials = requireCredentials(options, kind);
  // Accounts that trust the same repositories ask GitHub the same questions.
  const asking = { ...ports, github: askOnce(ports.github) };
  const report =
    fleet === undefined
      ? await workIn(command, settings, asking)(undefined, credentials, ports.log)
      : await runOnFleet(command, fleet, credentials, settings, asking);
  if (kind === 'plan') await commentOnPullRequest(report, options, ports);
  return report;
}

/** What is done in one account; `account` is what the file says of it. */
function workIn(command: AccountsCommand, settings: AwsSettings, base: AccountsPorts) {
  const openIam = (credentials: Credentials) => createIamAdapter(settings, credentials);
  const keys = createKeyRetirement(settings);
  return (account: FleetAccount | undefined, credentials: Credentials, log: AccountsPorts['log']): Promise<Report> => {
    const ports = { ...base, log, openIam, keys };
    const place = {
      credentials,
      ...account?.declaration,
      ...(account?.id === undefined ? {} : { expectedAccount: { name: account.name ?? account.id, id: account.id } }),
    };
    switch (command.kind) {
      case 'teardown': {
        const names = account?.declaration.roles.flatMap(({ name }) => name ?? []);
        const { roleNames } = command.options;
        return teardown({ ...command.options, ...place, roleNames: names ?? roleNames }, ports);
      }
      case 'plan':
        // A plan is handed nothing that could write.
        return planBootstrap(
          { ...command.options, ...place },
          { ...ports, openIam: (given) => ({ reader: openIam(given).reader }) },
        );
      case 'bootstrap': {
        // In many accounts the key is ended once, after the last of them.
        const keyEnd = account === undefined ? command.options.retireKey : 'later';
        return bootstrap({ ...command.options, ...place, retireKey: keyEnd }, ports);
      }
    }
  };
}

const TITLES: Readonly<Record<AccountsCommand['kind'], string>> = {
  plan: 'Plan',
  bootstrap: 'Bootstrap',
  teardown: 'Teardown',
};

async function runOnFleet(
  command: AccountsCommand,
  fleet: readonly FleetAccount[],
  credentials: Credentials,
  settings: AwsSettings,
  ports: AccountsPorts,
): Promise<Report> {
  const roles = createRoleSts(settings);
  const hop: FleetPorts['hop'] = async ({ id = '', role = '', externalId, name }, from) => {
    const roleArn = role.startsWith('arn:')
      ? role
      : renderRoleArn({ partition: toPartition(settings.region), account: id, path: '/', name: role });
    const session = await roles.assumeRole(
      {
        roleArn,
        sessionName: command.options.sessionName,
        durationSeconds: 3600,
        inlineSessionPolicy: undefined,
        managedSessionPolicies: [],
        externalId,
        tags: [],
        transitiveTagKeys: [],
      },
      from,
    );
    const { secretAccessKey, sessionToken } = session.credentials;
    ports.mask(secretAccessKey);
    if (sessionToken !== undefined) ports.mask(sessionToken);
    return { ...session.credentials, from: `the role ${roleArn} of the account ${name ?? id}` };
  };
  const work: AccountWork = workIn(command, settings, ports);
  const { allowedAccounts, masksAccount } = command.options;
  const run = { title: TITLES[command.kind], credentials, allowedAccounts, masksAccount };
  const report = await runFleet(run, fleet, work, { ...ports, hop });
  if (command.kind !== 'bootstrap') return report;
  const isProven = report.failure === undefined && report.outputs.verified === 'true';
  const key = await retireKey(command.options.retireKey, credentials, isProven, createKeyRetirement(settings));
  const problem = report.failure ?? key.failure;
  return {
    ...report,
    warnings: [...report.warnings, ...key.warnings],
    ...(problem === undefined ? {} : { failure: problem }),
  };
}
