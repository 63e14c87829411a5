/** The credentials of an earlier step with `refresh: true`, read from its command as an SDK would. */

import { execFile } from 'node:child_process';
import { failure } from '../../failure/failure.ts';
import type { Credentials } from '../../ports/aws.ts';
import { parseCachedSession } from './cache.ts';
import { findRefreshFolder } from './settings.ts';

/** The command has a shorter deadline. */
const TIMEOUT_MS = 60_000;

/** Runs the script of this action, whatever the config file names. `undefined` if the default profile is not one of `refresh: true`. */
export async function readRefreshedCredentials(
  env: Readonly<Record<string, string | undefined>>,
  script: string,
): Promise<Credentials | undefined> {
  const folder = findRefreshFolder(env);
  if (folder === undefined) return undefined;
  const { stdout, stderr } = await run(script, folder, env);
  const session = parseCachedSession(stdout);
  if (session === undefined) {
    const reason = stderr.replace(/\s+/gu, ' ').trim() || 'its command ended without output';
    throw failure('REFRESH_NOT_POSSIBLE', {
      reason,
      advice: 'fix the cause named above; an earlier step with `refresh: true` wrote the profile.',
    });
  }
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = session;
  return { accessKeyId, secretAccessKey, sessionToken, expiration, from: 'the profile of `refresh: true`' };
}

function run(
  script: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...env }, timeout: TIMEOUT_MS, encoding: 'utf8', windowsHide: true } as const;
    execFile(process.execPath, [script, folder], options, (_, stdout, stderr) => resolve({ stdout, stderr }));
  });
}
