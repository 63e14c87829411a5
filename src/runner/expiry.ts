/**
 * When the credentials of an earlier step expire. A variable with the time would outlive the keys it belongs to, so the time is
 * noted in a file of RUNNER_TEMP that is named after the key, and only found for that key.
 */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../ports/runner.ts';
import { fingerprint } from './cleanup/state.ts';

/** Notes the expiration (ISO 8601) of an exported key. Where the file cannot be written, later steps do not know the time. */
export function noteExpiry(env: Environment, accessKeyId: string, expiration: string): void {
  const path = noteFor(env, fingerprint(accessKeyId));
  if (path === undefined) return;
  try {
    writeFileSync(path, expiration, { mode: 0o600 });
  } catch {
    // The note only adds to what later steps can report.
  }
}

/** The noted expiration of a key, or `undefined`. */
export function readNotedExpiry(env: Environment, accessKeyId: string): string | undefined {
  const path = noteFor(env, fingerprint(accessKeyId));
  if (path === undefined) return undefined;
  try {
    const text = readFileSync(path, 'utf8');
    return /^\d{4}-\d\d-\d\dT[\d:.]{8,16}Z$/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the note of a key, given by its fingerprint. */
export function forgetExpiry(env: Environment, keyFingerprint: string): void {
  const path = noteFor(env, keyFingerprint);
  if (path !== undefined) rmSync(path, { force: true });
}

function noteFor(env: Environment, keyFingerprint: string): string | undefined {
  const folder = env['RUNNER_TEMP'];
  return folder ? join(folder, `gh-oidc-aws-expiry-${keyFingerprint.slice(0, 32)}`) : undefined;
}
