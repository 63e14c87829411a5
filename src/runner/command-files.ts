/** The runner's command files: all values of a step are written, or none. */

import { randomUUID } from 'node:crypto';
import { accessSync, appendFileSync, constants, statSync, truncateSync } from 'node:fs';
import { EOL } from 'node:os';
import { failure } from '../failure/failure.ts';
import type { Environment } from '../ports/runner.ts';

/** The variables with the paths of the files. */
export type CommandFile = 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STATE';

/** Names and values, in the order of writing. */
export type Values = readonly (readonly [name: string, value: string])[];

/** Whether the file exists and can be written. */
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
 * Appends the values to their files. If that fails, for example on a full disk, all files are reverted, so that no part of a key
 * is exported. Fails with `RUNNER_FILES_MISSING`.
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
      for (const { path: begun, size } of written) revert(begun, size);
      throw failure('RUNNER_FILES_MISSING', { variables: [variable] }, { cause: error });
    }
  }
}

/** Ignores errors, so that the other files are still reverted. */
function revert(path: string, size: number): void {
  try {
    truncateSync(path, size);
  } catch {
    // The first failure is the one to report.
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function renderValue([name, value]: Values[number]): string {
  const end = `end_of_value_${randomUUID()}`;
  return `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`;
}
