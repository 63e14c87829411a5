/** The renewed credentials on disk, shared by all processes of the job: never half written, renewed by one at a time. */

import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Session } from '../../ports/aws.ts';
import type { Clock } from '../../ports/runner.ts';
import { Secret } from '../../secret.ts';
import { toRefreshFiles } from './settings.ts';

/** Credentials, and when they end. */
export interface CachedSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret;
  /** ISO 8601. */
  readonly expiration: string;
}

/** The part of a session that is kept. */
export function toCachedSession({ credentials, expiration }: Session): CachedSession {
  const { accessKeyId, secretAccessKey, sessionToken = new Secret('') } = credentials;
  return { accessKeyId, secretAccessKey, sessionToken, expiration };
}

/** The credentials as the file holds them, which is how an SDK wants to hear them. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
export function renderCachedSession(session: CachedSession): string {
  return `${JSON.stringify({
    Version: 1,
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey.reveal(),
    SessionToken: session.sessionToken.reveal(),
    Expiration: session.expiration,
  })}\n`;
}

/** Reads what the function above wrote; `undefined` for anything else. */
export function parseCachedSession(text: string): CachedSession | undefined {
  try {
    const saved = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: expiration } = saved;
    if (typeof accessKeyId !== 'string' || typeof secret !== 'string' || typeof token !== 'string') return undefined;
    if (typeof expiration !== 'string' || Number.isNaN(Date.parse(expiration))) return undefined;
    return { accessKeyId, secretAccessKey: new Secret(secret), sessionToken: new Secret(token), expiration };
  } catch {
    return undefined;
  }
}

/** How renewing is done, and by which clock. */
export interface Renewing {
  readonly renew: () => Promise<CachedSession>;
  /** How long a renewed session lasts. */
  readonly durationSeconds: number;
  readonly clock: Clock;
  /** Told when a renewal failed and the credentials at hand are given out as long as they last. */
  readonly onFault: (error: unknown) => void;
}

/**
 * The AWS CLI and the SDK for Python begin to ask for new credentials a quarter of an hour before the old ones end, and
 * then ask again and again: from there on, new ones are given.
 */
const RENEWED_BEFORE_MS = 15 * 60_000;
/** Credentials that last less than this are not given out even when there are no others. */
const USABLE_MS = 60_000;
/** How long another process is waited for; then this one renews as well, which does no harm. */
const PATIENCE_MS = 20_000;
/** A lock that is older was left by a process that is gone: no process takes so long. */
const LOCK_LIFE_MS = 60_000;

/** Credentials with a good while to live: those on disk, else new ones, which are then on disk for the next to ask. */
export async function provideSession(folder: string, renewing: Renewing): Promise<CachedSession> {
  const { clock } = renewing;
  const margin = Math.min(RENEWED_BEFORE_MS, (renewing.durationSeconds * 1000) / 2);
  const started = clock.now();
  for (;;) {
    const known = readCache(folder);
    if (known !== undefined && lifeOf(known, clock) > margin) return known;
    const lock = takeLock(folder, clock.now());
    if (lock !== undefined || clock.now() - started > PATIENCE_MS) {
      try {
        // Another process may have renewed between the first look and the lock.
        const latest = readCache(folder);
        return latest !== undefined && lifeOf(latest, clock) > margin
          ? latest
          : await renewOrKeep(folder, latest, renewing);
      } finally {
        if (lock !== undefined) rmSync(lock, { force: true });
      }
    }
    await clock.sleep(50 + Math.random() * 100);
  }
}

async function renewOrKeep(
  folder: string,
  known: CachedSession | undefined,
  renewing: Renewing,
): Promise<CachedSession> {
  try {
    const session = await renewing.renew();
    await writeCache(folder, session, renewing);
    return session;
  } catch (error) {
    if (known === undefined || lifeOf(known, renewing.clock) <= USABLE_MS) throw error;
    renewing.onFault(error);
    return known;
  }
}

function lifeOf(session: CachedSession, clock: Clock): number {
  return Date.parse(session.expiration) - clock.now();
}

function readCache(folder: string): CachedSession | undefined {
  try {
    const { cache } = toRefreshFiles(folder);
    // A link leads to what is not ours, and a pipe would never end.
    return lstatSync(cache).isFile() ? parseCachedSession(readFileSync(cache, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** Windows refuses to replace a file while somebody reads it. */
const REPLACE_ATTEMPTS = 5;

/** What cannot be kept is given out all the same. */
async function writeCache(folder: string, session: CachedSession, { clock, onFault }: Renewing): Promise<void> {
  const { cache } = toRefreshFiles(folder);
  const draft = `${cache}.${randomUUID()}`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (attempt === 1) writeFileSync(draft, renderCachedSession(session), { mode: 0o600, flag: 'wx' });
      renameSync(draft, cache);
      return;
    } catch (error) {
      if (attempt === REPLACE_ATTEMPTS || !isBusy(error)) {
        rmSync(draft, { force: true });
        onFault(error);
        return;
      }
      await clock.sleep(20 * attempt);
    }
  }
}

function isBusy(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
}

/** The path of the lock, now ours; `undefined` when another process that lives holds it. */
function takeLock(folder: string, now: number): string | undefined {
  const { lock } = toRefreshFiles(folder);
  try {
    writeFileSync(lock, String(process.pid), { mode: 0o600, flag: 'wx' });
    return lock;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') return undefined;
  }
  if (isHeld(lock, now)) return undefined;
  // Moved aside first, so that of two processes only one takes it away.
  const stale = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, stale);
    unlinkSync(stale);
  } catch {
    // Somebody else was faster.
  }
  return undefined;
}

function isHeld(lock: string, now: number): boolean {
  try {
    if (now - statSync(lock).mtimeMs > LOCK_LIFE_MS) return false;
    const owner = Number(readFileSync(lock, 'utf8'));
    return owner === 0 || isAlive(owner);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
