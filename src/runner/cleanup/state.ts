/** What the post step has to undo: its parts, and how they travel as text through the state that the runner keeps. */

import { createHash } from 'node:crypto';
import { isRecord, parseJson } from '../../json.ts';
import type { Environment } from '../../ports/runner.ts';
import type { ProfileChange } from '../profiles/revert.ts';

/** All that a main step leaves to its post step. */
export interface RestoreState {
  readonly variables: Readonly<Record<string, SavedVariable>>;
  /** In the order in which they were done; undone in the reverse. */
  readonly undo: readonly Undo[];
}

export interface SavedVariable {
  /** What it held before the step; empty when it was not set. */
  readonly before: string;
  /** The fingerprint of what the step wrote; absent when it is put back whatever it holds by then. */
  readonly written?: string;
}

/** One thing that a step left on the machine. What is no longer as the step left it belongs to somebody else and stays. */
export type Undo =
  /** A profile in one of AWS's files: the file becomes what it was, or loses the section. */
  | { readonly kind: 'profile'; readonly change: ProfileChange }
  /** A folder of the step's own, right under `RUNNER_TEMP`: goes with all that is in it. */
  | { readonly kind: 'folder'; readonly path: string };

/** How every folder that is undone as a whole begins. */
export const FOLDER_PREFIX = 'gh-oidc-aws-';

/** What makes up one key: secrets all, and put back or left together, so that halves of different keys never meet. */
export const KEY_VARIABLES: readonly string[] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** The name under which the runner keeps it, and hands it to the post step as `STATE_restore`. */
export const RESTORE_STATE = 'restore';

/** Nothing to undo. Saved first of all, so that what an earlier step put into `STATE_restore` is never taken for ours. */
export const NOTHING: RestoreState = { variables: {}, undo: [] };

/** Whether a variable asks for no post step, as in `aws-actions/configure-aws-credentials`. */
export function skipsCleanup(env: Environment): boolean {
  return /^(?:true|True|TRUE)$/u.test(env['AWS_SKIP_CLEANUP_STEP'] ?? '');
}

/** By what a text is recognised without keeping it: it may be a secret. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The state as text, for the runner to keep. */
export function renderRestoreState(state: RestoreState): string {
  return JSON.stringify({ version: 1, ...state });
}

/** The state that a main step of this version saved; `undefined` for anything else. */
export function parseRestoreState(text: string): RestoreState | undefined {
  const saved = parseJson(text);
  if (!isRecord(saved) || saved['version'] !== 1) return undefined;
  const { variables, undo } = saved;
  if (!isRecord(variables) || !Array.isArray(undo)) return undefined;
  const names = Object.keys(variables);
  if (!names.every((name) => VARIABLE.test(name)) || !Object.values(variables).every(isSavedVariable)) return undefined;
  if (!undo.every(isUndo)) return undefined;
  return { variables: variables as Record<string, SavedVariable>, undo };
}

/** The step writes variables of AWS alone, so no others are put back. */
const VARIABLE = /^AWS_[A-Z_]{1,60}$/u;
const FINGERPRINT = /^[0-9a-f]{64}$/u;

function isSavedVariable(value: unknown): boolean {
  if (!isRecord(value) || typeof value['before'] !== 'string') return false;
  return value['written'] === undefined || isMatch(value['written'], FINGERPRINT);
}

function isUndo(value: unknown): value is Undo {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'folder') return typeof value['path'] === 'string';
  return value['kind'] === 'profile' && isProfileChange(value['change']);
}

function isProfileChange(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { path, kind, profile, id, at, madeDirectory } = value;
  return (
    [path, profile, id].every((text) => typeof text === 'string') &&
    (kind === 'credentials' || kind === 'config') &&
    typeof at === 'number' &&
    typeof madeDirectory === 'boolean'
  );
}

function isMatch(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
