/** The renewed credentials on disk, shared by all processes of the job: written in one step, renewed by one process at a time. */

import { lstatSync, readFileSync } from 'node:fs';
import { failure } from '../../failure/failure.ts';
import { isRecord, parseJson } from '../../json.ts';
import type { Session } from '../../ports/aws.ts';
import type { Clock } from '../../ports/runner.ts';
import { withRetry } from '../../retry.ts';
import { Secret } from '../../secret.ts';
import { describeFileError, errorCode } from '../file-error.ts';
import { tryLock, unlock } from '../lock.ts';
import { replaceFile } from '../replace-file.ts';
import { PROCESS_OWNER } from './process-owner.ts';
import { createSeal, isSealed } from './seal.ts';
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
  return `${JSON.stringify(toAnswer(session))}
`;
}

/** The credentials as the file in the folder contains them: sealed, if there is a key. */
export function renderCache(session: CachedSession, sealKey: string | undefined): string {
  const seal = sealKey === undefined ? {} : { Seal: createSeal(session, sealKey) };
  return `${JSON.stringify({ ...toAnswer(session), ...seal })}
`;
}

function toAnswer(session: CachedSession) {
  return {
    Version: 1,
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey.reveal(),
    SessionToken: session.sessionToken.reveal(),
    Expiration: session.expiration,
  } as const;
}

/** Reads what `renderCachedSession` wrote; `undefined` for anything else. */
export function parseCachedSession(text: string): CachedSession | undefined {
  return toSession(parseJson(text));
}

function toSession(saved: unknown): CachedSession | undefined {
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
  /** Without a key, for a process that does not get the variables of the job, the expiration alone is checked. */
  readonly sealKey: string | undefined;
  readonly clock: Clock;
  /** Called when a renewal fails and the cached credentials are used until they expire, and when new ones cannot be cached. */
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
/** How far the clock of this machine may lag behind that of AWS. */
const MAX_CLOCK_LAG_MS = 15 * 60_000;

/** Credentials that last: from the cache, or new ones, which are then in the cache. */
export async function provideSession(folder: string, ports: RenewalPorts): Promise<CachedSession> {
  const { clock } = ports;
  const margin = Math.min(RENEW_BEFORE_EXPIRY_MS, (ports.durationSeconds * 1000) / 2);
  const { lock } = toRefreshFiles(folder);
  const started = clock.now();
  for (;;) {
    const cached = readCache(folder, ports);
    if (cached !== undefined && lifeOf(cached, clock) > margin) return cached;
    const taken = takeLock(lock, clock);
    if (taken !== 'busy' || clock.now() - started > PATIENCE_MS) {
      try {
        // Another process may have renewed between the first read and the lock.
        const latest = readCache(folder, ports);
        return latest !== undefined && lifeOf(latest, clock) > margin
          ? latest
          : await renewOrKeep(folder, latest, ports);
      } finally {
        if (taken === 'taken') unlock(lock);
      }
    }
    await clock.sleep(50 + Math.random() * 100);
  }
}

/** Where no lock can be created, as on a full or read-only disk, each process renews at once. */
function takeLock(lock: string, clock: Clock): 'taken' | 'busy' | 'impossible' {
  try {
    return tryLock(lock, { clock, maxAgeMs: LOCK_MAX_AGE_MS, owner: PROCESS_OWNER }) ? 'taken' : 'busy';
  } catch {
    return 'impossible';
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

/** The credentials in the folder, unless another program has changed them. */
function readCache(folder: string, ports: RenewalPorts): CachedSession | undefined {
  try {
    const { cache } = toRefreshFiles(folder);
    // Not through a link, which can lead anywhere, nor from a pipe, which may never end.
    const saved = lstatSync(cache).isFile() ? parseJson(readFileSync(cache, 'utf8')) : undefined;
    const session = toSession(saved);
    if (session === undefined || !isRecord(saved)) return undefined;
    return isCredible(session, saved['Seal'], ports) ? session : undefined;
  } catch {
    return undefined;
  }
}

/** STS gives no session that lasts longer than the duration that was requested. */
function isCredible(session: CachedSession, seal: unknown, { clock, durationSeconds, sealKey }: RenewalPorts): boolean {
  if (lifeOf(session, clock) > durationSeconds * 1000 + MAX_CLOCK_LAG_MS) return false;
  return sealKey === undefined || isSealed(session, seal, sealKey);
}

const REPLACE_ATTEMPTS = 5;

/** Credentials that cannot be cached are still used. */
async function writeCache(folder: string, session: CachedSession, ports: RenewalPorts): Promise<void> {
  const { clock, onFault, sealKey } = ports;
  const { cache } = toRefreshFiles(folder);
  const rules = {
    maxAttempts: REPLACE_ATTEMPTS,
    isTransient: isBusy,
    pauseMs: (attempt: number) => 20 * attempt,
    clock,
  };
  try {
    await withRetry(rules, async () => replaceFile(cache, renderCache(session, sealKey), { mode: 0o600 }));
  } catch (error) {
    onFault(failure('REFRESH_NOT_CACHED', { path: cache, reason: describeFileError(error) }, { cause: error }));
  }
}

/** Windows refuses to replace a file while another process reads it. */
function isBusy(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
}
