/** The verbs that need the emulator, which is no part of what is bundled: it is loaded from beside the bundle. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isCheckout, loadDemo, loadServe } from '../load-emulator.ts';
import type { ExitCode } from '../output.ts';
import type { Terminal } from '../terminal.ts';

/** Where the verbs of the emulator run. */
export interface CliHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  /** The folder of the package. */
  readonly root: string;
  /** The Node that runs the steps of the demo. */
  readonly node: string;
  /** Resolves when the process is asked to end. */
  readonly untilStopped: () => Promise<void>;
}

/** Adds `emulator` and `demo`; each tells how it ended. */
export function addEmulatorCommands(program: Command, stage: CliHost, end: (code: ExitCode) => void): void {
  const { terminal, root } = stage;
  addEmulator(program).action(async (values: EmulatorFlags) => {
    const emulator = await loadServe(root);
    if (emulator === undefined) return end(tellMissing(stage));
    const { issuerKeys, ...options } = values;
    const keys = issuerKeys === undefined ? undefined : readFileSync(issuerKeys, 'utf8');
    const print = (line: string): void => terminal.out.write(`${line}\n`);
    await emulator.serve({ ...options, issuerKeys: keys }, print, stage.untilStopped);
  });
  program
    .command('demo')
    .summary('bootstrap, assume, identity and an explained refusal on an emulated GitHub and AWS')
    .description(
      'Plays bootstrap, assume, identity and an explained refusal with the shipped action, on a GitHub and an AWS that run on 127.0.0.1. Needs no account.',
    )
    .usage('')
    .allowExcessArguments(false)
    .helpOption('--help', 'This text.')
    .action(async () => end(await runDemo(stage)));
}

function tellMissing({ terminal }: CliHost): ExitCode {
  const text = `The emulator runs from its sources: in a clone of the repository, after \`npm ci\`, with Node 22.18 or later (this is ${process.versions.node}).`;
  terminal.err.write(`${text}\n`);
  return 1;
}

interface EmulatorFlags {
  readonly port: number;
  readonly latencyMs: number;
  readonly propagationMs: number;
  readonly subjectFormat: 'classic' | 'immutable';
  readonly event?: string;
  readonly ref?: string;
  readonly environment?: string;
  readonly issuerKeys?: string;
}

function addEmulator(program: Command): Command {
  const number = (flag: string, text: string) => new Option(`${flag} <number>`, text).argParser(parseNumber).default(0);
  return program
    .command('emulator')
    .summary('start GitHub and AWS on 127.0.0.1 and print the variables that lead there')
    .description(
      'Starts octo-org/octo-repo and the AWS account 111122223333 on 127.0.0.1, prints the variables that lead there, and runs until it is interrupted.',
    )
    .usage('[flags]')
    .allowExcessArguments(false)
    .helpOption('--help', 'This text.')
    .addOption(number('--port', 'The port; 0: one that is free.'))
    .addOption(number('--latency-ms', 'How long every request takes.'))
    .addOption(number('--propagation-ms', 'How long STS does not see a write to IAM.'))
    .addOption(
      new Option('--subject-format <format>', 'The subjects of the repository.')
        .choices(['classic', 'immutable'])
        .default('classic'),
    )
    .option('--event <name>', 'The event of the job whose variables are printed: `push`, `pull_request` …')
    .option('--ref <ref>', 'Its branch, tag or pull request: `refs/heads/dev`, `refs/tags/v1`, `refs/pull/7/merge`.')
    .option('--environment <name>', 'Its environment.')
    .option('--issuer-keys <file>', 'A JSON Web Key Set of the real issuer, whose tokens are then accepted, too.')
    .addHelpText('after', '\nExample:\n  gh-oidc-aws emulator --port 4599\n');
}

function parseNumber(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('Accepted is a whole number.');
  return Number(text);
}

/** Plays the story in a folder of its own, whose files stay to be read: in a checkout in `.demo/`, which is made anew. */
async function runDemo(stage: CliHost): Promise<ExitCode> {
  const { root, env, node, terminal } = stage;
  const story = await loadDemo(root);
  if (story === undefined) return tellMissing(stage);
  const isOwn = isCheckout(root);
  const workDir = isOwn ? join(root, '.demo') : mkdtempSync(join(tmpdir(), 'gh-oidc-aws-demo-'));
  if (isOwn) rmSync(workDir, { recursive: true, force: true });
  const { PATH = '', SystemRoot = '' } = env;
  const isGood = await story.demo({
    node,
    bundle: join(root, 'dist/index.js'),
    baseEnv: { PATH, SystemRoot, HOME: workDir },
    workDir,
    print: (line) => terminal.out.write(`${line}\n`),
  });
  return isGood ? 0 : 1;
}
