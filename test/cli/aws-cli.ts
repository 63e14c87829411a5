/** The AWS CLI for the opt-in tests: the one on the PATH, else one from PyPI in a folder of its own. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '1.46.3';
const isWindows = process.platform === 'win32';

/** The path or name to start it by. Installs it when the machine has none. */
export function findAwsCli(): string {
  if (isRunnable('aws')) return 'aws';
  const folder = join(tmpdir(), `gh-oidc-aws-cli-${VERSION}`);
  const bin = join(folder, isWindows ? 'Scripts' : 'bin');
  const aws = join(bin, isWindows ? 'aws.cmd' : 'aws');
  if (existsSync(aws) && isRunnable(aws)) return aws;
  run(isWindows ? 'python' : 'python3', ['-m', 'venv', folder]);
  run(join(bin, isWindows ? 'pip.exe' : 'pip'), ['install', '--quiet', `awscli==${VERSION}`]);
  return aws;
}

function isRunnable(command: string): boolean {
  return spawnSync(command, ['--version'], { shell: command.endsWith('.cmd') }).status === 0;
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`, { cause: error });
}
