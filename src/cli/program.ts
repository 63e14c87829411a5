/** The command line: verbs with their flags and help, and how each is run. */

import { Command, CommanderError, Option } from 'commander';
import { failure } from '../failure/failure.ts';
import { addEmulatorCommands, type CliHost } from './commands/emulator.ts';
import { EXIT_CODES, VERBS } from './commands.ts';
import { addInputFlags, toRawInputs } from './options.ts';
import { createPrinter, type ExitCode } from './output.ts';
import type { Verb } from './run.ts';
import type { World } from './task.ts';
import { Interrupted, type Terminal } from './terminal.ts';

/** What the process gives to the command line. */
export interface CliEnvironment extends CliHost, Pick<World, 'directory' | 'onWrite'> {
  readonly version: string;
}

/** Runs a command line; gives the exit code. Fails with `Interrupted` when a question is. */
export async function runProgram(args: readonly string[], surroundings: CliEnvironment): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(surroundings.terminal, surroundings.version);
  for (const verb of Object.keys(VERBS) as Verb[]) {
    addVerb(program, verb).action(async (values: Readonly<Record<string, unknown>>) => {
      code = await run(verb, values, surroundings);
    });
  }
  addEmulatorCommands(program, surroundings, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    return args.includes('--json') ? reportUsage(args, error, surroundings.terminal) : 1;
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

function addVerb(program: Command, verb: Verb): Command {
  const { summary, details, examples } = VERBS[verb];
  const command = program
    .command(verb)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${details}`)
    .usage('[flags]')
    .allowExcessArguments(false)
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}\n\n${EXIT_CODES}`);
  command.optionsGroup('Terminal:');
  if (verb !== 'render') {
    command.addOption(
      new Option(
        '--profile <name>',
        verb === 'identity' || verb === 'diagnose'
          ? 'The profile whose credentials to use.'
          : 'The profile whose credentials to use. Several, by repeating the flag, are several accounts.',
      ).argParser((value: string, before: readonly string[] = []) => [...before, value]),
    );
  }
  if (verb === 'diagnose') {
    command.option('--claims <file>', 'The claims of a token as JSON; `-` is the standard input.');
    command.option('--policy <file>', 'A trust policy, or what `aws iam get-role` prints; `-` is the standard input.');
  }
  if (verb === 'bootstrap' || verb === 'teardown') {
    command.option('--yes', 'Do not ask. Needed where input or output is not a terminal.');
  }
  command.option('--json', 'One JSON object on the standard output; everything else goes to the standard error.');
  command.helpOption('--help', 'This text.');
  addInputFlags(command, verb);
  return command;
}

async function run(
  verb: Verb,
  values: Readonly<Record<string, unknown>>,
  surroundings: CliEnvironment,
): Promise<ExitCode> {
  const printer = createPrinter(verb, surroundings.terminal, values['json'] === true);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const given = {
    raw: toRawInputs(verb, values),
    profiles: [...new Set((values['profile'] ?? []) as readonly string[])],
    isAgreed: values['yes'] === true,
    claims: text('claims'),
    policy: text('policy'),
  };
  try {
    const { runCommand } = await import('./run.ts');
    return printer.finish(await runCommand(verb, given, { ...surroundings, printer }));
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
