/** What a verb does: the same commands as in the action, put together for a person at a terminal. */

import { resolve } from 'node:path';
import type { AccountsCommand } from '../app/accounts.ts';
import { findStsEndpoint } from '../aws/sts/endpoint.ts';
import { failure } from '../failure/failure.ts';
import type { Command } from '../inputs/command.ts';
import type { Mode } from '../inputs/inputs.ts';
import { parseCommand } from '../inputs/parse.ts';
import type { RawInputs } from '../inputs/reader.ts';
import type { Credentials } from '../ports/aws.ts';
import type { RunContext } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { readActionReference } from '../runner/context.ts';
import { readEndpointOverrides } from '../runner/endpoints.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '../runner/workspace.ts';
import { Secret } from '../secret.ts';
import { runDiagnosis } from './commands/diagnose.ts';
import { describeIdentity } from './commands/identity.ts';
import { confirm } from './confirm.ts';
import { toPlace } from './context.ts';
import { withCredentials } from './credentials.ts';
import { findRemoteRepository } from './git-remote.ts';
import { type Given, inTime, type Task, type Tools, type World } from './task.ts';

/** The verbs that are modes of the action as well. */
export type Verb = Exclude<Mode, 'assume'>;

/** Stands for credentials that are looked for once the inputs are known to be right. */
const LATER: Credentials = {
  accessKeyId: '',
  secretAccessKey: new Secret(''),
  sessionToken: undefined,
  from: 'what is found later',
};

/** Does what the verb says. */
export async function runCommand(verb: Verb, given: Given, world: World): Promise<Report> {
  const { env, directory, printer } = world;
  const remote = await findRemoteRepository(directory);
  const region = await findRegion(verb, given, env);
  const place = toPlace(env, remote, region);
  // Repositories that are named are meant, wherever the command runs.
  const isNamed = given.raw('repositories').trim() !== '';
  const context = isNamed ? { ...place.context, repository: undefined } : place.context;
  const command = await parseCommand(
    given.raw,
    context,
    LATER,
    (path) => readWorkspaceFile({}, resolve(directory, path)),
    (name) => env[name]?.trim() || undefined,
  );
  requireRepository(command, context, given.raw, directory);
  if (command.kind === 'bootstrap' || command.kind === 'teardown') requireConsent(command.kind, given, world);
  requireOneProfile(command, given);
  if (context.repository !== undefined && command.kind !== 'identity' && command.kind !== 'diagnose') {
    printer.log.info(`Repository ${context.repository} of ${context.serverUrl}, by the git remote \`origin\`.`);
  }
  for (const line of command.notices) printer.notice(line);
  for (const line of readEndpointOverrides(env, command.stsEndpoint)) printer.notice(line);
  const task: Task = { command, context, place, given, world };
  switch (command.kind) {
    case 'plan':
      return inTime(task, (tools) => runAccounts({ ...task, command }, tools));
    case 'bootstrap':
    case 'teardown':
      return given.isAgreed
        ? inTime(task, (tools) => {
            world.onWrite();
            return runAccounts({ ...task, command }, tools);
          })
        : converge({ ...task, command });
    case 'identity':
      return inTime(task, async (tools) => {
        const { identity } = await import('../commands/identity.ts');
        const credentials = await tools.wallet.openDefault();
        const { options } = command;
        const ports = { ...tools, context, sts: await tools.openCaller() };
        const report = await identity({ ...options, credentials }, ports);
        return describeIdentity(report, options, tools.clock.now());
      });
    case 'diagnose':
      return inTime(task, (tools) => runDiagnosis({ ...task, command }, tools));
    case 'render':
      return inTime(task, async (tools) => {
        const { render } = await import('../commands/render.ts');
        const files = {
          write: (path: string, text: string) => writeWorkspaceFile({ GITHUB_WORKSPACE: directory }, path, text),
        };
        return render(command.options, { ...tools, context, files });
      });
    default:
      throw new Error(`${command.kind} is no verb of the terminal`);
  }
}

/** What the flags do not say and the variables do not say either, the profile may. */
async function findRegion(
  verb: Verb,
  { raw, profiles, policy }: Given,
  env: World['env'],
): Promise<string | undefined> {
  const region = env['AWS_REGION']?.trim() || env['AWS_DEFAULT_REGION']?.trim() || undefined;
  if (region !== undefined || raw('aws-region') !== '' || verb === 'render' || policy !== undefined) return region;
  const { findProfileRegion } = await import('../aws/credentials/profile.ts');
  return findProfileRegion(profiles[0]);
}

/** Without a clone of a repository of GitHub, somebody must say which one is meant. */
function requireRepository({ kind }: Command, context: RunContext, raw: RawInputs, directory: string): void {
  const isSaid = context.repository !== undefined || ['repositories', 'config'].some((name) => raw(name).trim() !== '');
  if (isSaid || kind === 'identity' || kind === 'diagnose') return;
  const problem = `\`repositories\` is empty, and ${directory} has no git remote \`origin\` on GitHub: give \`--repositories owner/repo\``;
  throw failure('INPUT_INVALID', { problems: [problem] });
}

function requireConsent(verb: 'bootstrap' | 'teardown', { isAgreed }: Given, { terminal, printer }: World): void {
  if (!isAgreed && (printer.isJson || !terminal.canAsk)) throw failure('CONFIRMATION_MISSING', { verb });
}

function requireOneProfile(command: Command, { profiles, raw }: Given): void {
  if (profiles.length < 2) return;
  if (command.kind === 'identity' || command.kind === 'diagnose' || command.kind === 'render') {
    const problem = `\`--profile\` is given ${profiles.length} times, and \`${command.kind}\` works with one`;
    throw failure('INPUT_INVALID', { problems: [problem] });
  }
  if (raw('save-role-arn-as').trim() !== '' && raw('config').trim() === '') {
    const problem = '`save-role-arn-as` holds one role, and every profile has one; name one `--profile`';
    throw failure('INPUT_INVALID', { problems: [problem] });
  }
}

/** Carries the work out in the account of the credentials, or in all of them. */
async function runAccounts(task: Task<AccountsCommand & Command>, tools: Tools, isAgreed?: IsAgreed) {
  const { runAccounts } = await import('../app/accounts.ts');
  const { command, ports } = await prepare(task, tools);
  return runAccounts(command, tools.settings, { ...ports, ...(isAgreed === undefined ? {} : { isAgreed }) });
}

type IsAgreed = import('../app/accounts.ts').Preview['isShown'];

async function prepare({ command, context, given, world }: Task<AccountsCommand & Command>, tools: Tools) {
  const { createWebIdentitySts } = await import('../aws/sts/web-identity.ts');
  const caller = await tools.openCaller();
  const equipped: AccountsCommand = await withCredentials<AccountsCommand>(
    command,
    given.profiles,
    tools.wallet,
    caller,
  );
  const ports = {
    ...tools,
    context,
    caller,
    maxAttempts: command.maxAttempts,
    sts: createWebIdentitySts(
      tools.settings,
      findStsEndpoint(world.env, command.region, command.stsEndpoint),
      tools.idTokens.read,
    ),
    actionReference: readActionReference(world.env),
    // Nothing here is read by a runner that would have to hide it.
    mask: () => {},
    openProfile: tools.wallet.openProfile,
  };
  return { command: equipped, ports };
}

/** Shows the plan, asks, and writes what was agreed to; the account is read again before that. */
async function converge(task: Task<AccountsCommand & Command>): Promise<Report> {
  const { command, world } = task;
  const preview = await inTime(task, async (tools) => {
    const { previewAccounts } = await import('../app/accounts.ts');
    const prepared = await prepare(task, tools);
    return previewAccounts(prepared.command, tools.settings, prepared.ports);
  });
  const saves = command.kind === 'bootstrap' ? command.options.saveRoleArnAs : undefined;
  const { report } = preview;
  if (preview.count === 0 && (saves === undefined || report.failure !== undefined)) return report;
  world.printer.plan(report);
  if (!(await confirm({ ...preview, saves }, world.terminal))) {
    throw failure('CONFIRMATION_DECLINED', { verb: command.kind });
  }
  world.onWrite();
  return inTime(task, (tools) => runAccounts(task, tools, preview.isShown));
}
