/** The commands that work on accounts, put together for the action and for the terminal alike. */

import type { AwsSettings } from '../aws/client.ts';
import { createKeyRetirement } from '../aws/iam/access-key.ts';
import { createIamAdapter } from '../aws/iam/adapter.ts';
import { createRoleSts } from '../aws/sts/assume-role.ts';
import { type AccountsRunPorts, type AccountTarget, hasOwnProfile, runInAccounts } from '../commands/accounts.ts';
import { requireCredentials } from '../commands/bootstrap/account.ts';
import { type BootstrapPorts, bootstrap } from '../commands/bootstrap/bootstrap.ts';
import { retireKey } from '../commands/bootstrap/bootstrap-key.ts';
import { planBootstrap } from '../commands/bootstrap/plan.ts';
import { planTeardownOf, type TeardownOptions, teardown } from '../commands/bootstrap/teardown.ts';
import { requireTrustedEvent } from '../commands/checks.ts';
import { memoizeGitHub } from '../commands/declare/cached-github.ts';
import { commentOnPullRequest } from '../commands/plan-report/publish-comment.ts';
import type { Command } from '../inputs/command.ts';
import type { Step } from '../plan/steps.ts';
import type { CallerSts, Credentials } from '../ports/aws.ts';
import type { PlanComments, RepositoryFiles } from '../ports/github.ts';
import type { Environment, Log } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { findRepositoryPath } from '../runner/workspace.ts';
import type { Secret } from '../secret.ts';
import { renderRoleArn, toPartition } from '../trust/arn.ts';

/** A command that works on accounts. */
export type AccountsCommand =
  | (Places & Omit<Extract<Command, { readonly kind: 'plan' | 'bootstrap' }>, 'accounts'>)
  | (Places & Omit<Extract<Command, { readonly kind: 'teardown' }>, 'accounts'>);

interface Places {
  /** `undefined`: the one account of the credentials. */
  readonly accounts: readonly AccountTarget[] | undefined;
  /** The `config` file, as the input names it. */
  readonly configPath?: string | undefined;
}

export interface AccountsPorts extends Omit<BootstrapPorts, 'openIam' | 'keys'>, Pick<AccountsRunPorts, 'openProfile'> {
  readonly comments: PlanComments;
  readonly files: RepositoryFiles;
  /** The variables that name the workspace. */
  readonly workspace: Environment;
  readonly mask: (secret: Secret) => void;
}

/** Does the work in the account of the credentials, or in each that the `config` file names. */
export async function runAccounts(
  command: AccountsCommand,
  settings: AwsSettings,
  ports: AccountsPorts,
): Promise<Report> {
  const { kind, options } = command;
  if (kind !== 'plan') requireTrustedEvent(ports.context, kind);
  await requireNamedAccounts(command, ports);
  // Accounts that trust the same repositories ask GitHub the same questions.
  const asking = { ...ports, github: memoizeGitHub(ports.github) };
  const report = await run(TITLES[kind], command, workIn(command, settings, asking), settings, asking);
  if (kind === 'plan') await commentOnPullRequest(report, options, ports);
  return kind === 'bootstrap' && command.accounts !== undefined
    ? retireSharedKey(report, command, settings, ports.caller)
    : report;
}

/** On a pull request, the `config` file may lead only where the workflow or the base branch says. */
async function requireNamedAccounts(
  { accounts, configPath, options, region }: AccountsCommand,
  { context, files, workspace }: AccountsPorts,
): Promise<void> {
  const isProposed = context.event.startsWith('pull_request') && accounts !== undefined && configPath !== undefined;
  if (!isProposed || options.allowedAccounts.length > 0) return;
  const { requireBaseConfig } = await import('./base-config.ts');
  await requireBaseConfig({ path: findRepositoryPath(workspace, configPath), region, accounts }, context, files);
}

/** What a person is shown before anything is written. */
export interface Preview {
  readonly report: Report;
  /** The steps that can be carried out, in all accounts without a failure. */
  readonly count: number;
  /** Whether a step is one of those that were shown. */
  readonly isShown: (step: Step) => boolean;
}

/** Plans the same work without anything that could write. */
export async function previewAccounts(
  command: AccountsCommand,
  settings: AwsSettings,
  ports: AccountsPorts,
): Promise<Preview> {
  const shown: string[] = [];
  const preview = previewIn(command, settings, { ...ports, github: memoizeGitHub(ports.github) });
  const work: PlaceWork = async (...place) => {
    const report = await preview(...place);
    const { steps } = JSON.parse(String(report.outputs.plan)) as { readonly steps: readonly ShownStep[] };
    if (report.failure === undefined) shown.push(...steps.map(toKey));
    return report;
  };
  const report = await run(`${TITLES[command.kind]} plan`, command, work, settings, ports);
  return { report, count: shown.length, isShown: (step) => shown.includes(toKey(step)) };
}

type ShownStep = Pick<Step, 'kind' | 'resource' | 'after'>;

function toKey({ kind, resource, after }: ShownStep): string {
  return JSON.stringify([kind, resource, after]);
}

/** What is done in one account; without a place, in that of the credentials. */
type PlaceWork = (place: AccountTarget | undefined, credentials: Credentials, log: Log) => Promise<Report>;

/** Does the work in the one account, or in all of them. */
async function run(
  title: string,
  command: AccountsCommand,
  work: PlaceWork,
  settings: AwsSettings,
  ports: AccountsPorts,
): Promise<Report> {
  const { kind, options, accounts } = command;
  if (accounts === undefined) return work(undefined, requireCredentials(options, kind), ports.log);
  const isReached = accounts.every((place) => hasOwnProfile(place, ports));
  const credentials = isReached ? options.credentials : requireCredentials(options, kind);
  const { allowedAccounts, masksAccount } = options;
  const switchRole = createRoleSwitch(command, settings, ports);
  return runInAccounts({ title, credentials, allowedAccounts, masksAccount }, accounts, work, { ...ports, switchRole });
}

function previewIn(command: AccountsCommand, settings: AwsSettings, base: AccountsPorts): PlaceWork {
  return (place, credentials, log) => {
    const openIam = (given: Credentials) => ({ reader: createIamAdapter(settings, given, base.clock).reader });
    const ports = { ...base, log, openIam };
    return command.kind === 'teardown'
      ? planTeardownOf(toTeardownOptions(command.options, place, credentials), ports)
      : planBootstrap({ ...command.options, ...toOptions(place, credentials) }, ports);
  };
}

function toOptions(place: AccountTarget | undefined, credentials: Credentials) {
  return {
    credentials,
    ...place?.declaration,
    ...(place?.id === undefined ? {} : { expectedAccount: { name: place.name ?? place.id, id: place.id } }),
  };
}

function toTeardownOptions(
  options: TeardownOptions,
  place: AccountTarget | undefined,
  credentials: Credentials,
): TeardownOptions {
  const names = place?.declaration?.roles.flatMap(({ name }) => name ?? []);
  return { ...options, ...toOptions(place, credentials), roleNames: names ?? options.roleNames };
}

function workIn(command: AccountsCommand, settings: AwsSettings, base: AccountsPorts): PlaceWork {
  const openIam = (credentials: Credentials) => createIamAdapter(settings, credentials, base.clock);
  const keys = createKeyRetirement(settings);
  return (place, credentials, log) => {
    const ports = { ...base, log, openIam, keys };
    switch (command.kind) {
      case 'teardown':
        return teardown(toTeardownOptions(command.options, place, credentials), ports);
      case 'plan':
        return previewIn(command, settings, base)(place, credentials, log);
      case 'bootstrap': {
        // In many accounts the key is ended once, after the last of them.
        const keyEnd = place === undefined ? command.options.retireKey : 'deferred';
        return bootstrap({ ...command.options, ...toOptions(place, credentials), retireKey: keyEnd }, ports);
      }
    }
  };
}

const TITLES: Readonly<Record<AccountsCommand['kind'], string>> = {
  plan: 'Plan',
  bootstrap: 'Bootstrap',
  teardown: 'Teardown',
};

/** The way into another account: a role that the credentials may assume. */
function createRoleSwitch(
  command: AccountsCommand,
  settings: AwsSettings,
  ports: AccountsPorts,
): AccountsRunPorts['switchRole'] {
  const roles = createRoleSts(settings);
  return async ({ id = '', role = '', externalId, name }, from) => {
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
}

/** Ends the key that all accounts were bootstrapped with. */
async function retireSharedKey(
  report: Report,
  { options }: AccountsCommand & { readonly kind: 'plan' | 'bootstrap' },
  settings: AwsSettings,
  caller: CallerSts,
): Promise<Report> {
  const isProven = report.failure === undefined && report.outputs.verified === 'true';
  if (options.credentials === undefined) return report;
  const key = await retireKey(options.retireKey, options.credentials, isProven, {
    keys: createKeyRetirement(settings),
    caller,
  });
  const problem = report.failure ?? key.failure;
  return {
    ...report,
    warnings: [...report.warnings, ...key.warnings],
    ...(problem === undefined ? {} : { failure: problem }),
  };
}
