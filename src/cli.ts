/** The terminal's way in: one verb per command, and what each accepts. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demo } from './emulator/demo.ts';
import { readKeySet } from './emulator/github/id-token.ts';
import { startOctoWorld } from './emulator/octo-world.ts';

/** A verb of the command line: what it does, and how it is run with the arguments after it. */
interface Verb {
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  emulator: {
    summary: 'start GitHub and AWS on 127.0.0.1 and print the variables that lead there',
    run: runEmulator,
  },
  demo: {
    summary: 'bootstrap, assume, identity and an explained refusal with the shipped bundle, without an AWS account',
    run: runDemo,
  },
};

const EMULATOR_HELP = `Usage: npm run emulator -- [options]

Starts octo-org/octo-repo and the AWS account 111122223333 on 127.0.0.1 and runs until it is interrupted.

  --port NUMBER             default: chosen by the system
  --latency-ms NUMBER       how long every request takes; default 0
  --propagation-ms NUMBER   how long STS does not see a write to IAM; default 0
  --subject-format FORMAT   classic (default) or immutable
  --environment NAME        the environment of the job whose ID tokens are printed
  --issuer-keys FILE        a JSON Web Key Set of the real issuer, whose tokens are then accepted, too
`;

async function runEmulator(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'latency-ms': { type: 'string' },
      'propagation-ms': { type: 'string' },
      'subject-format': { type: 'string' },
      environment: { type: 'string' },
      'issuer-keys': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    process.stdout.write(EMULATOR_HELP);
    return;
  }
  const format = values['subject-format'] ?? 'classic';
  if (format !== 'classic' && format !== 'immutable') {
    throw new UsageError(`--subject-format is "${format}"; accepted are classic and immutable.`);
  }
  const { emulator, admin } = await startOctoWorld({
    port: readNumber('port', values.port, 0),
    latencyMs: readNumber('latency-ms', values['latency-ms'], 0),
    propagationMs: readNumber('propagation-ms', values['propagation-ms'], 0),
    subjectFormat: format,
    issuerKeys: values['issuer-keys'] === undefined ? [] : readKeySet(readFileSync(values['issuer-keys'], 'utf8')),
  });
  const job = emulator.github.startJob({
    repository: 'octo-org/octo-repo',
    permissions: { 'id-token': 'write', contents: 'read', actions: 'read' },
    ...(values.environment === undefined ? {} : { environment: values.environment }),
  });
  const variables = {
    AWS_ACCESS_KEY_ID: admin.accessKeyId,
    AWS_SECRET_ACCESS_KEY: admin.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    ...job.env,
    GITHUB_TOKEN: job.githubToken,
  };
  for (const [name, value] of Object.entries(variables)) {
    process.stdout.write(`export ${name}='${value.replaceAll("'", "'\\''")}'\n`);
  }
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await emulator.close();
}

/** Plays the story in `.demo/`, which is made anew; its files stay to be read. */
async function runDemo(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  const workDir = join(root, '.demo');
  rmSync(workDir, { recursive: true, force: true });
  const { PATH = '', SystemRoot = '' } = process.env;
  const isGood = await demo({
    node: process.execPath,
    bundle: join(root, 'dist/index.js'),
    baseEnv: { PATH, SystemRoot, HOME: workDir },
    workDir,
    print: (line) => process.stdout.write(`${line}\n`),
  });
  if (!isGood) process.exitCode = 1;
}

function readNumber(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^\d+$/u.test(text)) throw new UsageError(`--${name} is "${text}"; accepted is a whole number.`);
  return Number(text);
}

/** A mistake on the command line: shown without a stack. */
class UsageError extends Error {}

function renderHelp(): string {
  const width = Math.max(...Object.keys(VERBS).map((name) => name.length));
  const verbs = Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: node src/cli.ts VERB [options]',
    '',
    ...verbs,
    '',
    'VERB --help lists the options of a verb.',
    '',
  ].join('\n');
}

async function main([name, ...rest]: readonly string[]): Promise<void> {
  if (name === '--help' || name === 'help') {
    process.stdout.write(renderHelp());
    return;
  }
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb !== undefined) return verb.run(rest);
  const problem = name === undefined ? 'No verb was given.' : `There is no verb "${name}".`;
  throw new UsageError(`${problem}\n\n${renderHelp()}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  process.stderr.write(isUsage ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
