/** Runs the commands that work on accounts, for the action and for the terminal. */

import type { AwsSettings } from '../aws/client.ts';
import { createKeyRetirement } from '../aws/iam/access-key.ts';
import { createIamAdapter } from '../aws/iam/adapter.ts';
import { createRoleSts } from '../aws/sts/assume-role.ts';
import { type AccountsRunPorts, type AccountTarget, hasOwnProfile, runInAccounts } from '../commands/accounts.ts';
import { requireCredentials } from '../commands/bootstrap/account.ts';
import { type BootstrapPorts, bootstrap } from '../commands/bootstrap/bootstrap.ts';
import { retireKey, toKeyProof } from '../commands/bootstrap/bootstrap-key.ts';
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
  | (WithAccounts & Omit<Extract<Command, { readonly kind: 'plan' | 'bootstrap' }>, 'accounts'>)
  | (WithAccounts & Omit<Extract<Command, { readonly kind: 'teardown' }>, 'accounts'>);

interface WithAccounts {
  /** `undefined`: the account of the credentials. */
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

/** Runs the command in the account of the credentials, or in every account of the `config` file. */
export async function runAccounts(
  command: AccountsCommand,
  settings: AwsSettings,
  ports: AccountsPorts,
): Promise<Report> {
  const { kind, options } = command;
  if (kind !== 'plan') requireTrustedEvent(ports.context, kind);
  await requireNamedAccounts(command, ports);
  // Accounts that trust the same repositories need the same answers from GitHub.
  const cached = { ...ports, github: memoizeGitHub(ports.github) };
  const report = await run(TITLES[kind], command, workIn(command, settings, cached), settings, cached);
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

/** What the user sees before anything is changed. */
export interface Preview {
  readonly report: Report;
  /** The number of steps in all accounts without a failure. */
  readonly count: number;
  /** Whether the user has seen this step. */
  readonly isShown: (step: Step) => boolean;
}

/** Plans the same work with ports that cannot write. */
export async function previewAccounts(
  command: AccountsCommand,
  settings: AwsSettings,
  ports: AccountsPorts,
): Promise<Preview> {
  const shown: string[] = [];
  const preview = previewIn(command, settings, { ...ports, github: memoizeGitHub(ports.github) });
  const work: AccountWork = async (...args) => {
    const report = await preview(...args);
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

/** The work in one account; `undefined`: the account of the credentials. */
type AccountWork = (account: AccountTarget | undefined, credentials: Credentials, log: Log) => Promise<Report>;

async function run(
  title: string,
  command: AccountsCommand,
  work: AccountWork,
  settings: AwsSettings,
  ports: AccountsPorts,
): Promise<Report> {
  const { kind, options, accounts } = command;
  if (accounts === undefined) return work(undefined, requireCredentials(options, kind), ports.log);
  const haveProfiles = accounts.every((account) => hasOwnProfile(account, ports));
  const credentials = haveProfiles ? options.credentials : requireCredentials(options, kind);
  const { allowedAccounts, masksAccount } = options;
  const switchRole = createRoleSwitch(command, settings, ports);
  return runInAccounts({ title, credentials, allowedAccounts, masksAccount }, accounts, work, { ...ports, switchRole });
}

function previewIn(command: AccountsCommand, settings: AwsSettings, base: AccountsPorts): AccountWork {
  return (account, credentials, log) => {
    const openIam = (given: Credentials) => ({ reader: createIamAdapter(settings, given, base.clock).reader });
    const ports = { ...base, log, openIam };
    return command.kind === 'teardown'
      ? planTeardownOf(toTeardownOptions(command.options, account, credentials), ports)
      : planBootstrap({ ...command.options, ...toOptions(account, credentials) }, ports);
  };
}

function toOptions(account: AccountTarget | undefined, credentials: Credentials) {
  return {
    credentials,
    ...account?.declaration,
    ...(account?.id === undefined ? {} : { expectedAccount: { name: account.name ?? account.id, id: account.id } }),
  };
}

function toTeardownOptions(
  options: TeardownOptions,
  account: AccountTarget | undefined,
  credentials: Credentials,
): TeardownOptions {
  const names = account?.declaration?.roles.flatMap(({ name }) => name ?? []);
  return { ...options, ...toOptions(account, credentials), roleNames: names ?? options.roleNames };
}

function workIn(command: AccountsCommand, settings: AwsSettings, base: AccountsPorts): AccountWork {
  const openIam = (credentials: Credentials) => createIamAdapter(settings, credentials, base.clock);
  const keys = createKeyRetirement(settings);
  return (account, credentials, log) => {
    const ports = { ...base, log, openIam, keys };
    switch (command.kind) {
      case 'teardown':
        return teardown(toTeardownOptions(command.options, account, credentials), ports);
      case 'plan':
        return previewIn(command, settings, base)(account, credentials, log);
      case 'bootstrap': {
        // With several accounts, the key is retired once, after the last account.
        const disposition = account === undefined ? command.options.retireKey : 'deferred';
        return bootstrap({ ...command.options, ...toOptions(account, credentials), retireKey: disposition }, ports);
      }
    }
  };
}

const TITLES: Readonly<Record<AccountsCommand['kind'], string>> = {
  plan: 'Plan',
  bootstrap: 'Bootstrap',
  teardown: 'Teardown',
};

/** Switches to another account by assuming its role. */
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
    return { ...session.credentials, from: `the role ${roleArn} in account ${name ?? id}` };
  };
}

/** Retires the access key that all accounts were bootstrapped with. */
async function retireSharedKey(
  report: Report,
  { options }: AccountsCommand & { readonly kind: 'plan' | 'bootstrap' },
  settings: AwsSettings,
  caller: CallerSts,
): Promise<Report> {
  const proof = report.failure === undefined ? toKeyProof(options.retireKeyAfter, report.outputs.verified) : 'unproven';
  if (options.credentials === undefined) return report;
  const key = await retireKey(options.retireKey, options.credentials, proof, {
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
