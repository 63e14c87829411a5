/** How a command runs in a terminal: checks what only a terminal needs, then uses the same table as the action. */

import { resolve } from 'node:path';
import type { AccountsCommand } from '../app/accounts.ts';
import { run } from '../app/run.ts';
import { failure } from '../failure/failure.ts';
import type { Command } from '../inputs/command.ts';
import { readTimeout } from '../inputs/fields/settings.ts';
import type { Mode } from '../inputs/inputs.ts';
import { parseCommand } from '../inputs/parse.ts';
import type { RawInputs } from '../inputs/reader.ts';
import type { Credentials } from '../ports/aws.ts';
import type { RunContext } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { startDeadline } from '../runner/clock.ts';
import { readEndpointOverrides } from '../runner/endpoints.ts';
import { readWorkspaceFile } from '../runner/workspace.ts';
import { Secret } from '../secret.ts';
import { runDiagnosis } from './commands/diagnose.ts';
import { describeIdentity } from './commands/identity.ts';
import { confirm } from './confirm.ts';
import { type CliArguments, type CliPorts, type CliRuntime, type Invocation, inTime, toCliContext } from './context.ts';
import { withCredentials } from './credentials.ts';
import { findRemoteRepository } from './git-remote.ts';

/** The commands that are modes of the action as well. */
export type CommandName = Exclude<Mode, 'assume'>;

/** A placeholder for credentials, which are loaded once the inputs are known to be valid. */
const LATER: Credentials = {
  accessKeyId: '',
  secretAccessKey: new Secret(''),
  sessionToken: undefined,
  from: 'credentials that are not loaded yet',
};

export async function runCommand(name: CommandName, args: CliArguments, runtime: CliRuntime): Promise<Report> {
  const { env, directory, printer } = runtime;
  const remote = await findRemoteRepository(directory);
  const region = await findRegion(name, args, env);
  const local = toCliContext(env, remote, region);
  // `--repositories` replaces the repository of the git remote.
  const isNamed = args.raw('repositories').trim() !== '';
  const context = isNamed ? { ...local.context, repository: undefined } : local.context;
  const deadline = startDeadline(readTimeout(args.raw));
  const command = await parseCommand(
    args.raw,
    context,
    LATER,
    (path) => readWorkspaceFile({}, resolve(directory, path)),
    (name) => env[name]?.trim() || undefined,
    deadline.require,
  ).finally(deadline.end);
  requireRepository(command, context, args.raw, directory);
  if (command.kind === 'bootstrap' || command.kind === 'teardown') requireConsent(command.kind, args, runtime);
  requireOneProfile(command, args);
  if (context.repository !== undefined && command.kind !== 'identity' && command.kind !== 'diagnose') {
    printer.log.info(`Repository ${context.repository} on ${context.serverUrl}, from the git remote \`origin\`.`);
  }
  for (const line of command.notices) printer.notice(line);
  for (const line of await readEndpointOverrides(env, command.stsEndpoint)) printer.notice(line);
  const invocation: Invocation = { command, context, local, args, runtime };
  switch (command.kind) {
    case 'bootstrap':
    case 'teardown':
      return args.isAgreed
        ? inTime(invocation, (ports) => {
            runtime.onWrite();
            return runAccounts({ ...invocation, command }, ports);
          })
        : runConfirmed({ ...invocation, command });
    case 'plan':
      return inTime(invocation, (ports) => runAccounts({ ...invocation, command }, ports));
    case 'identity':
      return inTime(invocation, async (ports) => {
        const credentials = await ports.credentialStore.openDefault();
        const report = await run(command.kind, { ...command, options: { ...command.options, credentials } }, ports);
        return describeIdentity(report, command.options, ports.clock.now());
      });
    case 'diagnose':
      return inTime(invocation, (ports) => runDiagnosis({ ...invocation, command }, ports));
    default:
      return inTime(invocation, (ports) => run(command.kind, command, ports));
  }
}

/** The region from the environment, or that of the profile if neither flags nor environment name one. */
async function findRegion(
  name: CommandName,
  { raw, profiles, policy }: CliArguments,
  env: CliRuntime['env'],
): Promise<string | undefined> {
  const region = env['AWS_REGION']?.trim() || env['AWS_DEFAULT_REGION']?.trim() || undefined;
  if (region !== undefined || raw('aws-region') !== '' || name === 'render' || policy !== undefined) return region;
  const { findProfileRegion } = await import('../aws/credentials/profile.ts');
  return findProfileRegion(profiles[0]);
}

/** Outside of a clone of a GitHub repository, the flags must name the repository. */
function requireRepository({ kind }: Command, context: RunContext, raw: RawInputs, directory: string): void {
  const isKnown =
    context.repository !== undefined || ['repositories', 'config'].some((name) => raw(name).trim() !== '');
  if (isKnown || kind === 'identity' || kind === 'diagnose') return;
  const problem = `\`repositories\` is empty, and ${directory} has no git remote \`origin\` on GitHub: pass \`--repositories owner/repo\``;
  throw failure('INPUT_INVALID', { problems: [problem] });
}

function requireConsent(
  command: 'bootstrap' | 'teardown',
  { isAgreed }: CliArguments,
  { terminal, printer }: CliRuntime,
): void {
  if (!isAgreed && (printer.isJson || !terminal.canAsk)) throw failure('CONFIRMATION_MISSING', { verb: command });
}

function requireOneProfile(command: Command, { profiles, raw }: CliArguments): void {
  if (profiles.length < 2) return;
  if (command.kind === 'identity' || command.kind === 'diagnose' || command.kind === 'render') {
    const problem = `\`--profile\` is given ${profiles.length} times, but \`${command.kind}\` uses only one profile`;
    throw failure('INPUT_INVALID', { problems: [problem] });
  }
  if (raw('save-role-arn-as').trim() !== '' && raw('config').trim() === '') {
    const problem =
      '`save-role-arn-as` stores one role ARN, but every profile has its own role; pass only one `--profile`';
    throw failure('INPUT_INVALID', { problems: [problem] });
  }
}

type AccountsInvocation = Invocation<AccountsCommand & Command>;

async function runAccounts(invocation: AccountsInvocation, ports: CliPorts): Promise<Report> {
  const command = await addCredentials(invocation, ports);
  return run(command.kind, command, ports);
}

function addCredentials({ command, args }: AccountsInvocation, ports: CliPorts) {
  return withCredentials(command, args.profiles, ports.credentialStore, ports.caller);
}

/** Shows the plan, asks, and applies what was confirmed; the account is read again before that. */
async function runConfirmed(invocation: AccountsInvocation): Promise<Report> {
  const { command, runtime } = invocation;
  const preview = await inTime(invocation, async (ports) => {
    const { previewAccounts } = await import('../app/accounts.ts');
    return previewAccounts(await addCredentials(invocation, ports), ports.settings, ports);
  });
  const saves = command.kind === 'bootstrap' ? command.options.saveRoleArnAs : undefined;
  const { report } = preview;
  if (preview.count === 0 && (saves === undefined || report.failure !== undefined)) return report;
  runtime.printer.plan(report);
  if (!(await confirm({ ...preview, saves }, runtime.terminal))) {
    throw failure('CONFIRMATION_DECLINED', { verb: command.kind });
  }
  runtime.onWrite();
  return inTime(invocation, (ports) => runAccounts(invocation, { ...ports, isAgreed: preview.isShown }));
}
