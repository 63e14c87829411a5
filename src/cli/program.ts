/** The command line: commands with their flags and help, and how each is run. */

import { Command, CommanderError, Option } from 'commander';
import { failure } from '../failure/failure.ts';
import { addEmulatorCommands, type CliHost } from './commands/emulator.ts';
import { COMMANDS, EXIT_CODES } from './commands.ts';
import type { CliRuntime } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { addInputFlags, toRawInputs } from './options.ts';
import { createPrinter } from './output.ts';
import type { CommandName } from './run.ts';
import { Interrupted, type Terminal } from './terminal.ts';

/** The process that the command line runs in. */
export interface CliEnvironment extends CliHost, Pick<CliRuntime, 'directory' | 'onWrite'> {
  readonly version: string;
}

/** Runs a command line and returns the exit code. Throws `Interrupted` when the user interrupts a question. */
export async function runProgram(args: readonly string[], environment: CliEnvironment): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(environment.terminal, environment.version);
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    addCommand(program, name).action(async (values: Readonly<Record<string, unknown>>) => {
      code = await run(name, values, environment);
    });
  }
  addEmulatorCommands(program, environment, (exitCode) => {
    code = exitCode;
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
    .description('AWS trust for GitHub Actions from a terminal: set it up, inspect it, explain refusals.')
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show the help')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError(
      'Run `gh-oidc-aws --help` for the commands, and `gh-oidc-aws COMMAND --help` for the flags of a command.',
    )
    .addHelpText('after', `\n${EXIT_CODES}`)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false, subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => Math.min(out.columns ?? 100, 120),
      getErrHelpWidth: () => Math.min(err.columns ?? 100, 120),
      getOutHasColors: () => out.hasColor,
      getErrHasColors: () => err.hasColor,
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
          ? 'The AWS profile to use.'
          : 'The AWS profile to use. Repeat the flag to work on several accounts.',
      ).argParser((value: string, before: readonly string[] = []) => [...before, value]),
    );
  }
  if (name === 'diagnose') {
    command.option('--claims <file>', 'A file with the claims of a token as JSON; `-` reads the standard input.');
    command.option(
      '--policy <file>',
      'A file with a trust policy or the output of `aws iam get-role`; `-` reads the standard input.',
    );
  }
  if (name === 'bootstrap' || name === 'teardown') {
    command.option('--yes', 'Skip the confirmation. Required if input or output is not a terminal.');
  }
  command.option('--json', 'Print one JSON object to the standard output; everything else goes to the standard error.');
  command.helpOption('--help', 'Show this help.');
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

/** The usage error is already on the standard error; this adds the JSON object for programs. */
function reportUsage(args: readonly string[], { message }: CommanderError, { out, err, ...rest }: Terminal): ExitCode {
  const silent: Terminal = { ...rest, out, err: { ...err, write: () => {} } };
  const problems = [message.replace(/^error: /u, '')];
  return createPrinter(args[0] ?? '', silent, true).fail(failure('INPUT_INVALID', { problems }));
}
