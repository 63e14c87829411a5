/** The scene of the lane with `act`: a clone of octo-org/octo-repo whose workflows are the examples, and tools that tell what they saw. */

import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { JobOptions } from '../../emulator/github/job.ts';
import { runChild } from '../../emulator/runner/child.ts';
import { type AccountsScene, startAccountsScene } from '../e2e/accounts-scene.ts';
import { listFiles, root } from '../repo/repository.ts';
import { findActFolder } from './act.ts';

/** What a tool or a third-party action saw when it started. */
export interface Sighting {
  /** Such as `aws s3 ls`. */
  readonly command: string;
  readonly nodeVersion: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface ActRun {
  readonly exitCode: number | null;
  readonly log: string;
  readonly sightings: readonly Sighting[];
}

export interface ActOptions {
  /** Only this job of the workflow. */
  readonly job?: string;
  /** The job of the emulated GitHub whose event it is, and whose ID tokens it gets. Default: a push to `main`. */
  readonly as?: Partial<JobOptions>;
  /** Names of variables that are not handed over, though a user should. */
  readonly without?: readonly string[];
}

export interface ActScene {
  readonly accounts: AccountsScene;
  /** Writes a file of the clone. */
  write(path: string, text: string): void;
  /** Runs a workflow of the clone. Afterwards no secret may be readable in the log. */
  run(workflow: string, options?: ActOptions): Promise<ActRun>;
  close(): Promise<void>;
}

/** What a user hands over with `--env`: the first two stand for GitHub's ID tokens, the others lead away from the cloud. */
const VARIABLES = [
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'AWS_ENDPOINT_URL_STS',
  'AWS_ENDPOINT_URL_IAM',
  'GITHUB_API_URL',
];

const TOOLS = ['aws', 'docker', 'npm', 'npx'];
const SCRIPTS = ['deploy.sh', 'api/deploy.sh', 'web/deploy.sh'];

export async function startActScene(): Promise<ActScene> {
  const accounts = await startAccountsScene();
  const folder = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-act-'));
  const [clone, bin, actions] = ['clone', 'bin', 'actions'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const record = join(folder, 'sightings.jsonl');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), text);
  };

  for (const path of listFiles(/^examples\/[^/]+\.yml$/u)) {
    write(`.github/workflows/${basename(path)}`, readFileSync(join(root, path), 'utf8'));
  }
  mkdirSync(bin);
  for (const path of [...TOOLS.map((name) => join(bin, name)), ...SCRIPTS.map((name) => join(clone, name))]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, renderWitness(record, basename(path)));
    chmodSync(path, 0o755);
  }
  const ours = join(actions, 'gh-oidc-aws');
  for (const name of ['action.yml', 'dist']) cpSync(join(root, name), join(ours, name), { recursive: true });
  const standIns = writeStandIns(actions, record);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: clone, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo');
  git(
    '-c',
    'user.name=octocat',
    '-c',
    'user.email=octocat@github.com',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'x',
  );

  const run: ActScene['run'] = async (workflow, { job, as = {}, without = [] } = {}) => {
    const emulated = accounts.emulator.github.startJob({ repository: 'octo-org/octo-repo', workflow, ...as });
    writeFileSync(join(folder, 'event.json'), JSON.stringify(emulated.event));
    rmSync(record, { force: true });
    const { accessKeyId, secretAccessKey } = accounts.admin;
    const secrets = {
      GITHUB_TOKEN: emulated.githubToken,
      AWS_BOOTSTRAP_ACCESS_KEY_ID: accessKeyId,
      AWS_BOOTSTRAP_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_READER_ACCESS_KEY_ID: accessKeyId,
      AWS_READER_SECRET_ACCESS_KEY: secretAccessKey,
    };
    const variables = VARIABLES.filter((name) => !without.includes(name));
    const { exitCode, stdout, stderr } = await runChild({
      command: join(findActFolder(), 'act'),
      args: [
        emulated.eventName,
        ...['--workflows', `.github/workflows/${workflow}.yml`, '--eventpath', join(folder, 'event.json')],
        ...(job === undefined ? [] : ['--job', job]),
        ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
        ...['--local-repository', `org/gh-oidc-aws@v1=${ours}`],
        ...standIns.flatMap((standIn) => ['--local-repository', standIn]),
        ...variables.flatMap((name) => ['--env', `${name}=${emulated.env[name]}`]),
        ...Object.keys(secrets).flatMap((name) => ['--secret', name]),
      ],
      env: {
        ...secrets,
        PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
        HOME: folder,
      },
      cwd: clone,
      timeoutMs: 60_000,
      onLine: () => {},
    });
    const log = `${stdout}${stderr}`;
    const sightings = readSightings(record);
    const sessions = sightings.flatMap(({ env }) =>
      env['AWS_SESSION_TOKEN'] ? [env['AWS_SECRET_ACCESS_KEY'] ?? '', env['AWS_SESSION_TOKEN']] : [],
    );
    for (const secret of [secretAccessKey, emulated.githubToken, ...sessions]) {
      expect(log.includes(secret), 'a secret can be read').toBe(false);
    }
    return { exitCode, log, sightings };
  };
  return {
    accounts,
    write,
    run,
    close: async () => {
      await accounts.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The program of a tool: it does nothing but write down that it was started, and with which variables. */
function renderWitness(record: string, name: string): string {
  return `#!/usr/bin/env node
const { appendFileSync } = require('node:fs');
const command = [${JSON.stringify(name)}, ...process.argv.slice(2)].join(' ');
const sighting = { command, nodeVersion: process.version, env: process.env };
appendFileSync(${JSON.stringify(record)}, JSON.stringify(sighting) + '\\n');
`;
}

function readSightings(record: string): readonly Sighting[] {
  if (!existsSync(record)) return [];
  return readFileSync(record, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Sighting);
}

/** Replaces the third-party actions that the examples use; act skips `actions/checkout` automatically. */
function writeStandIns(folder: string, record: string): readonly string[] {
  const write = (name: string, manifest: string, main: string): void => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'action.yml'), manifest);
    writeFileSync(join(folder, name, 'main.js'), main);
    writeFileSync(join(folder, name, 'post.js'), renderWitness(record, `post ${name}`));
  };
  const runs = 'runs: { using: node20, main: main.js, post: post.js }\n';
  write('setup-node', `name: setup-node\n${runs}`, '');
  write(
    'amazon-ecr-login',
    `name: amazon-ecr-login\noutputs: { registry: { description: host } }\n${runs}`,
    `require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'registry=octo.example\\n');`,
  );
  return [
    `actions/setup-node@v6=${join(folder, 'setup-node')}`,
    `aws-actions/amazon-ecr-login@v2=${join(folder, 'amazon-ecr-login')}`,
  ];
}
