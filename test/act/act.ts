/** `act`, which runs workflows on one's own machine: built by Go from its module, in a folder of its own. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The version that docs/act.md speaks of. */
export const VERSION = '0.2.89';

/** The folder that holds the command `act`. Builds it when it is not there, which takes a minute or two. */
export function findActFolder(): string {
  const folder = join(tmpdir(), `gh-oidc-aws-act-${VERSION}`);
  if (existsSync(join(folder, 'act'))) return folder;
  if (spawnSync('go', ['version']).status !== 0) {
    throw new Error('This lane builds act with Go, which is not on the PATH: https://go.dev/doc/install');
  }
  const args = ['install', `github.com/nektos/act@v${VERSION}`];
  const { status } = spawnSync('go', args, {
    env: { ...process.env, GOBIN: folder },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`go ${args.join(' ')} failed`);
  return folder;
}
