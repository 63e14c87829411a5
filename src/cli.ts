#!/usr/bin/env node
/** The entry of the command line: the process with its streams, signals and exit code. */

import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from './cli/program.ts';
import { createTerminal, Interrupted } from './cli/terminal.ts';

const { env, stdin, stdout, stderr } = process;
const INTERRUPTED = 130;

/** The folder of the package: the nearest one above this file whose `package.json` has a version. */
function findPackage(folder: string): { readonly root: string; readonly version: string } {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version?: string };
    if (version !== undefined) return { root: folder, version };
  } catch {
    // This folder has no package.json.
  }
  if (dirname(folder) === folder) throw new Error('cannot find the package.json of gh-oidc-aws');
  return findPackage(dirname(folder));
}

let isWriting = false;
let isServing = false;

function reportInterruption(): void {
  const text = isWriting
    ? 'Interrupted. Completed changes stay in place. Run the same command again to finish; `plan` shows what is left.'
    : 'Interrupted. Nothing was changed.';
  stderr.write(`\n${text}\n`);
}

/** The oldest Node that the tests run this with. */
const OLDEST_NODE = 22;

async function main(): Promise<number> {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < OLDEST_NODE) {
    stderr.write(`gh-oidc-aws needs Node ${OLDEST_NODE} or later, but this is Node ${node}. Install a newer Node.\n`);
    return 1;
  }
  // GitHub's toolkit would read the event's payload, and a terminal has no event.
  delete env['GITHUB_EVENT_PATH'];
  const { root, version } = findPackage(dirname(realpathSync(process.argv[1] ?? '.')));
  process.on('SIGINT', () => {
    if (isServing) return;
    reportInterruption();
    process.exit(INTERRUPTED);
  });
  return runProgram(process.argv.slice(2), {
    env,
    directory: process.cwd(),
    terminal: createTerminal({ stdin, stdout, stderr, env }),
    onWrite: () => {
      isWriting = true;
    },
    root,
    version,
    node: process.execPath,
    untilStopped: () =>
      new Promise((resolve) => {
        isServing = true;
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      }),
  });
}

/** Ends the process once the output is flushed, even if a timer or a connection is still open. */
function exit(code: number): void {
  process.exitCode = code;
  stdout.write('', () => stderr.write('', () => process.exit()));
}

try {
  exit(await main());
} catch (error) {
  if (error instanceof Interrupted) reportInterruption();
  else stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  exit(error instanceof Interrupted ? INTERRUPTED : 1);
}
