/** The commands that need the emulator, which is not bundled: it is loaded from files next to the bundle. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import { isCheckout, loadDemo, loadServe } from '../load-emulator.ts';
import type { Terminal } from '../terminal.ts';

/** The process that the emulator commands run in. */
export interface CliHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  /** The folder of the package. */
  readonly root: string;
  /** The Node executable for the steps of the demo. */
  readonly node: string;
  /** Resolves when the process is asked to end. */
  readonly untilStopped: () => Promise<void>;
}

/** Adds `emulator` and `demo`. `end` receives the exit code. */
export function addEmulatorCommands(program: Command, host: CliHost, end: (code: ExitCode) => void): void {
  const { terminal, root } = host;
  addEmulator(program).action(async (values: EmulatorFlags) => {
    const emulator = await loadServe(root);
    if (emulator === undefined) return end(reportMissing(host));
    const { issuerKeys, ...options } = values;
    const keys = issuerKeys === undefined ? undefined : readFileSync(issuerKeys, 'utf8');
    const print = (line: string): void => terminal.out.write(`${line}\n`);
    await emulator.serve({ ...options, issuerKeys: keys }, print, host.untilStopped);
  });
  program
    .command('demo')
    .summary('runs bootstrap, assume, identity and an explained refusal against an emulated GitHub and AWS')
    .description(
      'Runs bootstrap, assume, identity and an explained refusal with the real action against an emulated GitHub and AWS on 127.0.0.1. Needs no AWS account.',
    )
    .usage('')
    .allowExcessArguments(false)
    .helpOption('--help', 'Show this help.')
    .action(async () => end(await runDemo(host)));
}

function reportMissing({ terminal }: CliHost): ExitCode {
  const text = `The emulator is not available here. Run this command in a clone of the repository, after \`npm ci\`, with Node 22.18 or later (this is Node ${process.versions.node}).`;
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
    .summary('starts an emulated GitHub and AWS on 127.0.0.1 and prints the variables that point to them')
    .description(
      'Starts an emulated GitHub with octo-org/octo-repo and an emulated AWS with account 111122223333 on 127.0.0.1, prints the variables that point to them, and runs until it is interrupted.',
    )
    .usage('[flags]')
    .allowExcessArguments(false)
    .helpOption('--help', 'Show this help.')
    .addOption(number('--port', 'The port; 0 chooses a free one.'))
    .addOption(number('--latency-ms', 'Delay of every response, in milliseconds.'))
    .addOption(number('--propagation-ms', 'Delay until STS sees a change in IAM, in milliseconds.'))
    .addOption(
      new Option('--subject-format <format>', 'The subject format of the repository.')
        .choices(['classic', 'immutable'])
        .default('classic'),
    )
    .option('--event <name>', 'The event of the job whose variables are printed, such as `push` or `pull_request`.')
    .option('--ref <ref>', 'The ref of the job: `refs/heads/dev`, `refs/tags/v1`, `refs/pull/7/merge`.')
    .option('--environment <name>', 'The environment of the job.')
    .option('--issuer-keys <file>', 'A JSON Web Key Set of the real issuer; its tokens are then accepted, too.')
    .addHelpText('after', '\nExample:\n  gh-oidc-aws emulator --port 4599\n');
}

function parseNumber(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

/** Runs the demo in its own folder and keeps its files. In a checkout that is `.demo/`, which is emptied first. */
async function runDemo(host: CliHost): Promise<ExitCode> {
  const { root, env, node, terminal } = host;
  const demo = await loadDemo(root);
  if (demo === undefined) return reportMissing(host);
  const hasCheckout = isCheckout(root);
  const workDir = hasCheckout ? join(root, '.demo') : mkdtempSync(join(tmpdir(), 'gh-oidc-aws-demo-'));
  if (hasCheckout) rmSync(workDir, { recursive: true, force: true });
  const { PATH = '', SystemRoot = '' } = env;
  const hasPassed = await demo.demo({
    node,
    bundle: join(root, 'dist/index.js'),
    baseEnv: { PATH, SystemRoot, HOME: workDir },
    workDir,
    print: (line) => terminal.out.write(`${line}\n`),
  });
  return hasPassed ? 0 : 1;
}
