/** A command from PyPI for the opt-in tests, in a folder of its own beside the system's other temporary files. */

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isWindows = process.platform === 'win32';

/** The path of the command, which is installed with its package unless it has been. */
export function installPythonTool(requirement: string, command: string): string {
  const folder = join(tmpdir(), `gh-oidc-aws-${requirement.replace(/[^\w.]+/gu, '-')}`);
  const bin = join(folder, isWindows ? 'Scripts' : 'bin');
  const isComplete = join(folder, 'complete');
  if (existsSync(isComplete)) return join(bin, command);
  const python = isWindows ? 'python' : 'python3';
  if (spawnSync(python, ['--version']).status !== 0) {
    throw new Error(`${requirement} needs Python, and there is no \`${python}\` on the PATH.`);
  }
  // What is left of an installation that was broken off is of no use.
  rmSync(folder, { recursive: true, force: true });
  run(python, ['-m', 'venv', folder]);
  run(join(bin, isWindows ? 'pip.exe' : 'pip'), ['install', '--quiet', requirement]);
  writeFileSync(isComplete, '');
  return join(bin, command);
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`, { cause: error });
}
