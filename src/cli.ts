#!/usr/bin/env node
/** The terminal's way in: the process, its streams and signals, and the code it ends with. */

import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from './cli/program.ts';
import { createTerminal, Interrupted } from './cli/terminal.ts';

const { env, stdin, stdout, stderr } = process;
const INTERRUPTED = 130;

/** The folder of the package: the nearest above this file whose manifest bears a version. */
function findPackage(folder: string): { readonly root: string; readonly version: string } {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version?: string };
    if (version !== undefined) return { root: folder, version };
  } catch {
    // There is no manifest here.
  }
  if (dirname(folder) === folder) throw new Error('the package of this command is not there');
  return findPackage(dirname(folder));
}

let isWriting = false;
let isServing = false;

function tellInterruption(): void {
  const text = isWriting
    ? 'Interrupted. What was done stays; the same command does what is missing, and `plan` shows it.'
    : 'Interrupted. Nothing was changed.';
  stderr.write(`\n${text}\n`);
}

async function main(): Promise<number> {
  // What is loaded later would read the payload of an event, and there is none in a terminal.
  delete env['GITHUB_EVENT_PATH'];
  const { root, version } = findPackage(dirname(realpathSync(process.argv[1] ?? '.')));
  process.on('SIGINT', () => {
    if (isServing) return;
    tellInterruption();
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

/** Ends the process once everything is printed, whatever may still wait somewhere. */
function exit(code: number): void {
  process.exitCode = code;
  stdout.write('', () => stderr.write('', () => process.exit()));
}

try {
  exit(await main());
} catch (error) {
  if (error instanceof Interrupted) tellInterruption();
  else stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  exit(error instanceof Interrupted ? INTERRUPTED : 1);
}
