/** The scene of the tests of the terminal: the bundled command as a child process, in a clone, beside an emulated AWS and GitHub. */

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { AccessKeyPair, Account } from '../../emulator/aws/fixtures.ts';
import { type Scene, startScene } from './scene.ts';

const COMMAND = join(import.meta.dirname, '../../dist/cli/index.js');

/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The one object that `--json` prints. */
export interface Json {
  readonly verb: string;
  readonly ok: boolean;
  readonly exitCode: number;
  readonly headline?: string;
  readonly warnings?: readonly string[];
  readonly outputs?: Readonly<Record<string, unknown>> & { readonly plan?: { readonly steps: readonly unknown[] } };
  readonly document?: string;
  readonly failure?: { readonly code: string; readonly message: string; readonly fix: string };
}

type Variables = Readonly<Record<string, string | undefined>>;

export interface RunOptions {
  readonly env?: Variables;
  readonly input?: string;
}

export interface TerminalScene extends Scene {
  /** The working directory: a clone whose `origin` is octo-org/octo-repo. */
  readonly directory: string;
  /** The variables of a person who administers the account. */
  readonly variables: Readonly<Record<string, string>>;
  /** Runs the command; afterwards no secret may be readable in anything it printed. */
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** The same with `--json`. */
  json(args: readonly string[], options?: RunOptions): Promise<Json>;
  /** Another account with an administrator of its own. */
  addAccount(id: string): { readonly account: Account; readonly admin: AccessKeyPair };
  /** Writes a file of the directory. */
  write(path: string, text: string): void;
  /** Makes `origin` another one; without an address there is no clone any more. */
  setOrigin(url: string | undefined): void;
  /** Writes the file of profiles, a key for each, and says where it is. */
  writeProfiles(profiles: Readonly<Record<string, AccessKeyPair>>, further?: string): Variables;
}

/** A scene that is closed when the running test is over. */
export async function openTerminal(options: Parameters<typeof startScene>[0] = {}): Promise<TerminalScene> {
  const scene = await startScene(options);
  const home = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-terminal-'));
  onTestFinished(async () => {
    await scene.close();
    rmSync(home, { recursive: true, force: true });
  });
  const directory = join(home, 'clone');
  mkdirSync(directory);
  const { emulator, admin } = scene;
  const job = emulator.github.startJob({ repository: 'octo-org/octo-repo' });
  const secrets = [admin.secretAccessKey, job.githubToken];
  const base = {
    PATH: process.env['PATH'] ?? '',
    SystemRoot: process.env['SystemRoot'] ?? '',
    HOME: home,
    USERPROFILE: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: home,
    AWS_ENDPOINT_URL_STS: emulator.url,
    AWS_ENDPOINT_URL_IAM: emulator.url,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'us-east-1',
    GITHUB_API_URL: job.env['GITHUB_API_URL'] ?? '',
    GITHUB_TOKEN: job.githubToken,
  };
  const variables = {
    ...base,
    AWS_ACCESS_KEY_ID: admin.accessKeyId,
    AWS_SECRET_ACCESS_KEY: admin.secretAccessKey,
  };
  const setOrigin = (url: string | undefined): void => {
    const folder = join(directory, '.git');
    rmSync(folder, { recursive: true, force: true });
    if (url === undefined) return;
    for (const name of ['objects', 'refs']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(folder, 'config'), `[core]\n\trepositoryformatversion = 0\n[remote "origin"]\n\turl = ${url}\n`);
  };
  setOrigin('git@github.com:octo-org/octo-repo.git');

  const run = async (args: readonly string[], { env = {}, input = '' }: RunOptions = {}): Promise<Ended> => {
    const ended = await execute(args, directory, { ...variables, ...env }, input);
    for (const secret of secrets) expect(`${ended.stdout}${ended.stderr}`.includes(secret)).toBe(false);
    return ended;
  };
  return {
    ...scene,
    directory,
    variables,
    run,
    json: async (args, runOptions) => {
      const ended = await run([...args, '--json'], runOptions);
      const result = JSON.parse(ended.stdout) as Json;
      expect(result.exitCode).toBe(ended.code);
      return result;
    },
    addAccount: (id) => {
      const account = emulator.aws.addAccount({ id, partition: 'aws' });
      const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } as const;
      const user = account.addUser({ name: 'admin', policy });
      secrets.push(user.secretAccessKey);
      return { account, admin: user };
    },
    write: (path, text) => writeFileSync(join(directory, path), text),
    setOrigin,
    writeProfiles: (profiles, further = '') => {
      const file = join(home, 'credentials');
      const sections = Object.entries(profiles).map(
        ([name, key]) =>
          `[${name}]\naws_access_key_id = ${key.accessKeyId}\naws_secret_access_key = ${key.secretAccessKey}\n`,
      );
      writeFileSync(file, sections.join('\n'));
      writeFileSync(join(home, 'config'), further);
      return {
        AWS_ACCESS_KEY_ID: undefined,
        AWS_SECRET_ACCESS_KEY: undefined,
        AWS_SHARED_CREDENTIALS_FILE: file,
        AWS_CONFIG_FILE: join(home, 'config'),
      };
    },
  };
}

function execute(args: readonly string[], cwd: string, env: Variables, input: string): Promise<Ended> {
  return new Promise((resolve) => {
    const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd, env: given, maxBuffer: 10_000_000 },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
        resolve({ code, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}
