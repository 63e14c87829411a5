/** The renewed credentials on disk, shared by all processes of the job: written in one step, renewed by one process at a time. */

import { lstatSync, readFileSync } from 'node:fs';
import { isRecord, parseJson } from '../../json.ts';
import type { Session } from '../../ports/aws.ts';
import type { Clock } from '../../ports/runner.ts';
import { withRetry } from '../../retry.ts';
import { Secret } from '../../secret.ts';
import { tryLock, unlock } from '../lock.ts';
import { replaceFile } from '../replace-file.ts';
import { toRefreshFiles } from './settings.ts';

/** Credentials and when they expire. */
export interface CachedSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret;
  /** ISO 8601. */
  readonly expiration: string;
}

/** The part of a session that the cache keeps. */
export function toCachedSession({ credentials, expiration }: Session): CachedSession {
  const { accessKeyId, secretAccessKey, sessionToken = new Secret('') } = credentials;
  return { accessKeyId, secretAccessKey, sessionToken, expiration };
}

/** The credentials in the format that SDKs read from a command. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
export function renderCachedSession(session: CachedSession): string {
  return `${JSON.stringify({
    Version: 1,
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey.reveal(),
    SessionToken: session.sessionToken.reveal(),
    Expiration: session.expiration,
  })}\n`;
}

/** Reads what `renderCachedSession` wrote; `undefined` for anything else. */
export function parseCachedSession(text: string): CachedSession | undefined {
  const saved = parseJson(text);
  if (!isRecord(saved)) return undefined;
  const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: expiration } = saved;
  if (typeof accessKeyId !== 'string' || typeof secret !== 'string' || typeof token !== 'string') return undefined;
  if (typeof expiration !== 'string' || Number.isNaN(Date.parse(expiration))) return undefined;
  return { accessKeyId, secretAccessKey: new Secret(secret), sessionToken: new Secret(token), expiration };
}

export interface RenewalPorts {
  readonly renew: () => Promise<CachedSession>;
  /** How long a renewed session lasts. */
  readonly durationSeconds: number;
  readonly clock: Clock;
  /** Called when a renewal fails and the cached credentials are used until they expire. */
  readonly onFault: (error: unknown) => void;
}

/**
 * The AWS CLI and the SDK for Python start to ask for new credentials 15 minutes before the old ones expire, and then ask
 * again and again. https://github.com/boto/botocore/blob/develop/botocore/credentials.py
 */
const RENEW_BEFORE_EXPIRY_MS = 15 * 60_000;
/** Credentials that expire sooner than this are never used. */
const MINIMUM_LIFE_MS = 60_000;
/** How long to wait for another process that renews; after that, this process renews, too, which does no harm. */
const PATIENCE_MS = 20_000;
const LOCK_MAX_AGE_MS = 60_000;

/** Credentials that last: from the cache, or new ones, which are then in the cache. */
export async function provideSession(folder: string, ports: RenewalPorts): Promise<CachedSession> {
  const { clock } = ports;
  const margin = Math.min(RENEW_BEFORE_EXPIRY_MS, (ports.durationSeconds * 1000) / 2);
  const { lock } = toRefreshFiles(folder);
  const started = clock.now();
  for (;;) {
    const cached = readCache(folder);
    if (cached !== undefined && lifeOf(cached, clock) > margin) return cached;
    const isLocked = takeLock(lock, clock);
    if (isLocked || clock.now() - started > PATIENCE_MS) {
      try {
        // Another process may have renewed between the first read and the lock.
        const latest = readCache(folder);
        return latest !== undefined && lifeOf(latest, clock) > margin
          ? latest
          : await renewOrKeep(folder, latest, ports);
      } finally {
        if (isLocked) unlock(lock);
      }
    }
    await clock.sleep(50 + Math.random() * 100);
  }
}

/** Without a lock that can be created, each process renews once its patience ends. */
function takeLock(lock: string, clock: Clock): boolean {
  try {
    return tryLock(lock, { clock, maxAgeMs: LOCK_MAX_AGE_MS, isLocal: true });
  } catch {
    return false;
  }
}

async function renewOrKeep(
  folder: string,
  cached: CachedSession | undefined,
  ports: RenewalPorts,
): Promise<CachedSession> {
  try {
    const session = await ports.renew();
    await writeCache(folder, session, ports);
    return session;
  } catch (error) {
    if (cached === undefined || lifeOf(cached, ports.clock) <= MINIMUM_LIFE_MS) throw error;
    ports.onFault(error);
    return cached;
  }
}

function lifeOf(session: CachedSession, clock: Clock): number {
  return Date.parse(session.expiration) - clock.now();
}

function readCache(folder: string): CachedSession | undefined {
  try {
    const { cache } = toRefreshFiles(folder);
    // Not through a link, which can lead anywhere, nor from a pipe, which may never end.
    return lstatSync(cache).isFile() ? parseCachedSession(readFileSync(cache, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

const REPLACE_ATTEMPTS = 5;

/** Credentials that cannot be cached are still used. */
async function writeCache(folder: string, session: CachedSession, { clock, onFault }: RenewalPorts): Promise<void> {
  const { cache } = toRefreshFiles(folder);
  const rules = {
    maxAttempts: REPLACE_ATTEMPTS,
    isTransient: isBusy,
    pauseMs: (attempt: number) => 20 * attempt,
    clock,
  };
  try {
    await withRetry(rules, async () => replaceFile(cache, renderCachedSession(session), { mode: 0o600 }));
  } catch (error) {
    onFault(error);
  }
}

/** Windows refuses to replace a file while another process reads it. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'EACCES', 'EBUSY'].includes(String(error.code));
}
