/** A seal on the credentials in the folder of `refresh: true`: whether this action wrote them, for this job. */

import { createHmac, timingSafeEqual } from 'node:crypto';
import { isRecord } from '../../json.ts';
import type { Environment } from '../../ports/runner.ts';
import type { CachedSession } from './cache.ts';

/** The key of the seal: a secret of the job that is in the environment of its steps and on no disk. */
export function readSealKey(env: Environment): string | undefined {
  return env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] || undefined;
}

/** The seal as the file contains it; it names the expiration, so that it cannot be moved. */
export function createSeal(session: CachedSession, key: string): { readonly Expiration: string; readonly Mac: string } {
  return { Expiration: session.expiration, Mac: sign(session, session.expiration, key) };
}

/** Whether the seal is genuine, and the session does not claim to last longer than the sealed one. */
export function isSealed(session: CachedSession, seal: unknown, key: string): boolean {
  if (!isRecord(seal)) return false;
  const { Expiration: expiration, Mac: mac } = seal;
  if (typeof expiration !== 'string' || typeof mac !== 'string') return false;
  const expected = Buffer.from(sign(session, expiration, key));
  const found = Buffer.from(mac);
  const isGenuine = found.length === expected.length && timingSafeEqual(found, expected);
  return isGenuine && Date.parse(session.expiration) <= Date.parse(expiration);
}

function sign({ accessKeyId, secretAccessKey, sessionToken }: CachedSession, expiration: string, key: string): string {
  const text = JSON.stringify([
    'gh-oidc-aws',
    accessKeyId,
    secretAccessKey.reveal(),
    sessionToken.reveal(),
    expiration,
  ]);
  return createHmac('sha256', key).update(text).digest('hex');
}
