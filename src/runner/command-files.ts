/** The files through which a step hands values to the runner: written to as a whole or not at all. */

import { randomUUID } from 'node:crypto';
import { accessSync, appendFileSync, constants, statSync, truncateSync } from 'node:fs';
import { EOL } from 'node:os';
import { failure } from '../failure/failure.ts';
import type { Environment } from '../ports/runner.ts';

/** The variables that name the files. */
export type CommandFile = 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STATE';

/** Names and values, in the order in which they are written. */
export type Values = readonly (readonly [name: string, value: string])[];

/** Whether there is such a file, and it may be written to. */
export function isWritable(path: string | undefined): path is string {
  if (path === undefined || path === '') return false;
  try {
    accessSync(path, constants.W_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Adds the values to their files. Where one file takes not all of them, such as on a full disk, all files are as before, for
 * half of a key would be worse than none. Fails with `RUNNER_FILES_MISSING`.
 */
export function appendValues(env: Environment, values: Partial<Readonly<Record<CommandFile, Values>>>): void {
  const parts = Object.entries(values).filter(([, { length }]) => length > 0);
  const missing = parts.map(([variable]) => variable).filter((variable) => !isWritable(env[variable]));
  if (missing.length > 0) throw failure('RUNNER_FILES_MISSING', { variables: missing });
  const written: { readonly path: string; readonly size: number }[] = [];
  for (const [variable, all] of parts) {
    const path = env[variable] ?? '';
    written.push({ path, size: statSync(path).size });
    try {
      appendFileSync(path, all.map(renderValue).join(''));
    } catch (error) {
      for (const { path: begun, size } of written) takeBack(begun, size);
      throw failure('RUNNER_FILES_MISSING', { variables: [variable] }, { cause: error });
    }
  }
}

/** What cannot be taken back must not keep the rest from it. */
function takeBack(path: string, size: number): void {
  try {
    truncateSync(path, size);
  } catch {
    // The failure that led here is the one to tell.
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function renderValue([name, value]: Values[number]): string {
  const end = `end_of_value_${randomUUID()}`;
  return `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`;
}
