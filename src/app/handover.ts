/** What a step leaves for later steps besides variables, and what it takes over from an earlier step: AWS profiles. */

import { dirname, join } from 'node:path';
import type { Command } from '../inputs/command.ts';
import type { Credentials } from '../ports/aws.ts';
import type { Report } from '../report/report.ts';
import { KEY_VARIABLES, skipsCleanup } from '../runner/cleanup/state.ts';
import type { Handover, Host } from '../runner/host.ts';
import { readAwsProxyEnv } from '../runner/proxy.ts';
import { findRefreshFolder } from '../runner/refresh/settings.ts';
import { Secret } from '../secret.ts';

const { env } = process;

/** The script that renews credentials, in the same `dist/` as the running one. */
const REFRESH_SCRIPT = join(dirname(process.argv[1] ?? ''), 'refresh', 'index.js');

/** The profiles that the report asks for: written, or ready to be written. */
export async function prepareHandovers(
  { failure, profiles = [], renewal, exports }: Report,
  { maxAttempts, stsEndpoint, proxy, cleanup }: Command,
  host: Host,
): Promise<readonly Handover[]> {
  if (failure !== undefined) return [];
  const { platform, execPath: node } = process;
  const proxyEnv = readAwsProxyEnv(env, proxy);
  const settings = { env, maxAttempts, stsEndpoint, proxyEnv, platform, node, script: REFRESH_SCRIPT };
  const stays = cleanup === 'none' || skipsCleanup(env);
  const log = (line: string) => host.log.info(line);
  if (profiles.some((profile) => profile.renewal !== undefined)) {
    const { createRenewedProfiles } = await import('../runner/refresh/many-profiles.ts');
    return [createRenewedProfiles(profiles, settings, stays, log)];
  }
  if (profiles.length > 0) {
    const { createProfiles } = await import('../runner/profiles/handover.ts');
    return [createProfiles(env, profiles, stays, log)];
  }
  if (renewal !== undefined) {
    const { createRefreshProfile } = await import('../runner/refresh/profile.ts');
    return [createRefreshProfile(renewal, settings)];
  }
  // Some SDKs prefer a profile to the keys that are exported now.
  const hidesKeys = 'AWS_ACCESS_KEY_ID' in exports && findRefreshFolder(env) !== undefined;
  return hidesKeys ? [{ exports: { AWS_PROFILE: '', AWS_DEFAULT_PROFILE: '' }, undo: [], write: () => {} }] : [];
}

/**
 * Empties the credential variables before any call, if `unset-current-credentials` says so: a step that runs after a failure
 * must not work as whoever was signed in before.
 */
export function clearCurrent(command: Command, host: Host): void {
  if (!('keepsExisting' in command) && command.kind !== 'assume-roles') return;
  if (!command.options.unsetsCurrent) return;
  const { staleKeyVariables, staleSourceVariables } = command.options.stale;
  host.clear([...KEY_VARIABLES, ...staleKeyVariables, ...staleSourceVariables], command.cleanup);
}

/** The credentials of an earlier step's `refresh: true`. `assume` gets its own, so it does not read them. */
export async function readRefreshed(host: Host): Promise<Credentials | undefined> {
  const isNeeded = !['', 'assume'].includes(host.input('mode')) && host.input('aws-access-key-id') === '';
  if (!isNeeded || findRefreshFolder(env) === undefined) return undefined;
  const { readRefreshedCredentials } = await import('../runner/refresh/credentials.ts');
  const credentials = await readRefreshedCredentials(env, REFRESH_SCRIPT);
  if (credentials === undefined) return undefined;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  for (const secret of [new Secret(accessKeyId), secretAccessKey, sessionToken]) if (secret) host.mask(secret);
  return credentials;
}

/** A variable that has a value. Hides the profile of an earlier step's `refresh: true`, which this step may replace. */
export function readVariable(name: string): string | undefined {
  const isOurs = /^AWS_(?:DEFAULT_)?PROFILE$/u.test(name) && findRefreshFolder(env) !== undefined;
  return isOurs ? undefined : env[name]?.trim() || undefined;
}
