/** The command line: commands with their flags and help, and how each is run. */

import { Command, CommanderError, Option } from 'commander';
import { failure } from '../failure/failure.ts';
import { addEmulatorCommands, type CliHost } from './commands/emulator.ts';
import { COMMANDS, EXIT_CODES } from './commands.ts';
import type { CliRuntime } from './context.ts';
import { addInputFlags, toRawInputs } from './options.ts';
import { createPrinter, type ExitCode } from './output.ts';
import type { CommandName } from './run.ts';
import { Interrupted, type Terminal } from './terminal.ts';

/** What the process gives to the command line. */
export interface CliEnvironment extends CliHost, Pick<CliRuntime, 'directory' | 'onWrite'> {
  readonly version: string;
}

/** Runs a command line; gives the exit code. Fails with `Interrupted` when a question is. */
export async function runProgram(args: readonly string[], environment: CliEnvironment): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(environment.terminal, environment.version);
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    addCommand(program, name).action(async (values: Readonly<Record<string, unknown>>) => {
      code = await run(name, values, environment);
    });
  }
  addEmulatorCommands(program, environment, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    return args.includes('--json') ? reportUsage(args, error, environment.terminal) : 1;
  }
}

function createProgram({ out, err }: Terminal, version: string): Command {
  return new Command('gh-oidc-aws')
    .description('AWS trust for GitHub Actions, from a terminal: bootstrap it, look at it, explain its refusals.')
    .version(version, '--version', 'the version of this command')
    .helpOption('--help', 'what a command does, and its flags')
    .helpCommand('help [command]', 'the same')
    .showHelpAfterError('`gh-oidc-aws --help` lists the commands, and `--help` after a command its flags.')
    .addHelpText('after', `\n${EXIT_CODES}`)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false, subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => Math.min(out.columns ?? 100, 120),
      getErrHelpWidth: () => Math.min(err.columns ?? 100, 120),
      getOutHasColors: () => out.hasColour,
      getErrHasColors: () => err.hasColour,
    });
}

function addCommand(program: Command, name: CommandName): Command {
  const { summary, details, examples } = COMMANDS[name];
  const command = program
    .command(name)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${details}`)
    .usage('[flags]')
    .allowExcessArguments(false)
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}\n\n${EXIT_CODES}`);
  command.optionsGroup('Terminal:');
  if (name !== 'render') {
    command.addOption(
      new Option(
        '--profile <name>',
        name === 'identity' || name === 'diagnose'
          ? 'The profile whose credentials to use.'
          : 'The profile whose credentials to use. Several, by repeating the flag, are several accounts.',
      ).argParser((value: string, before: readonly string[] = []) => [...before, value]),
    );
  }
  if (name === 'diagnose') {
    command.option('--claims <file>', 'The claims of a token as JSON; `-` is the standard input.');
    command.option('--policy <file>', 'A trust policy, or what `aws iam get-role` prints; `-` is the standard input.');
  }
  if (name === 'bootstrap' || name === 'teardown') {
    command.option('--yes', 'Do not ask. Needed where input or output is not a terminal.');
  }
  command.option('--json', 'One JSON object on the standard output; everything else goes to the standard error.');
  command.helpOption('--help', 'This text.');
  addInputFlags(command, name);
  return command;
}

async function run(
  name: CommandName,
  values: Readonly<Record<string, unknown>>,
  environment: CliEnvironment,
): Promise<ExitCode> {
  const printer = createPrinter(name, environment.terminal, values['json'] === true);
  const text = (flag: string): string | undefined => {
    const value = values[flag];
    return typeof value === 'string' ? value : undefined;
  };
  const commandArguments = {
    raw: toRawInputs(name, values),
    profiles: [...new Set((values['profile'] ?? []) as readonly string[])],
    isAgreed: values['yes'] === true,
    claims: text('claims'),
    policy: text('policy'),
  };
  try {
    const { runCommand } = await import('./run.ts');
    return printer.finish(await runCommand(name, commandArguments, { ...environment, printer }));
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return printer.fail(error);
  }
}

/** The text is on the standard error already; programs get theirs, too. */
function reportUsage(args: readonly string[], { message }: CommanderError, { out, err, ...rest }: Terminal): ExitCode {
  const silent: Terminal = { ...rest, out, err: { ...err, write: () => {} } };
  const problems = [message.replace(/^error: /u, '')];
  return createPrinter(args[0] ?? '', silent, true).fail(failure('INPUT_INVALID', { problems }));
}
