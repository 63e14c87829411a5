/** What the post step reverts, and its text form in the state that the runner keeps. */

import { createHash } from 'node:crypto';
import { isRecord, parseJson } from '../../json.ts';
import type { Environment } from '../../ports/runner.ts';
import type { ProfileChange } from '../profiles/revert.ts';

/** What a main step saves for its post step. */
export interface RestoreState {
  readonly variables: Readonly<Record<string, SavedVariable>>;
  /** In the order of the changes; the post step reverts them in reverse order. */
  readonly undo: readonly Undo[];
}

export interface SavedVariable {
  /** The value before the step; empty if it was not set. */
  readonly before: string;
  /** The fingerprint of the value that the step wrote; absent if the variable is restored whatever it holds. */
  readonly written?: string;
}

/** One change on the machine. If something else has changed it since, it stays. */
export type Undo =
  /** A profile in one of AWS's files: the file is restored, or the section is removed. */
  | { readonly kind: 'profile'; readonly change: ProfileChange }
  /** A folder of the step directly under `RUNNER_TEMP`, removed with its contents. */
  | { readonly kind: 'folder'; readonly path: string };

/** The name prefix of every folder that is removed with its contents. */
export const FOLDER_PREFIX = 'gh-oidc-aws-';

/** The variables of one key. All are secret, and all are restored or kept together, so that parts of different keys never mix. */
export const KEY_VARIABLES: readonly string[] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** The name of the state. The post step gets it as `STATE_restore`. */
export const RESTORE_STATE = 'restore';

/** Nothing to revert. Saved first, so that a `STATE_restore` variable of an earlier step is never used. */
export const NOTHING: RestoreState = { variables: {}, undo: [] };

/** Whether a variable asks for no post step, as in `aws-actions/configure-aws-credentials`. */
export function skipsCleanup(env: Environment): boolean {
  return /^(?:true|True|TRUE)$/u.test(env['AWS_SKIP_CLEANUP_STEP'] ?? '');
}

/** Identifies a text, which may be a secret, without storing it. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function renderRestoreState(state: RestoreState): string {
  return JSON.stringify({ version: 1, ...state });
}

/** Parses the state of a main step of this version; `undefined` for anything else. */
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

/** The step exports only AWS variables, so no others are restored. */
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
