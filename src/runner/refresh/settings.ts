/** The settings with which a later process renews the credentials of this step, and their folder. */

import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure } from '../../failure/failure.ts';
import type { RenewalRequest } from '../../ports/aws.ts';
import type { Environment } from '../../ports/runner.ts';
import { FOLDER_PREFIX } from '../cleanup/state.ts';

/** The name of the profile that the step sets in AWS_PROFILE. */
export const REFRESH_PROFILE = 'gh-oidc-aws';

/** Everything a renewal needs, except the token to request an ID token, which exists only in the job's environment. */
export interface RefreshSettings {
  readonly request: RenewalRequest;
  readonly maxAttempts: number;
  readonly stsEndpoint: string | undefined;
  readonly proxyEnv: Environment;
  /** The SDK's endpoint variables as the step had them. Variables that are not listed are removed. */
  readonly sdkEnv: Environment;
}

/** The variables from which the SDK chooses its endpoint. */
const SDK_VARIABLES = [
  'AWS_CONFIG_FILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_STS',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_PROFILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_USE_FIPS_ENDPOINT',
];

/** The endpoint variables of the step. */
export function pickSdkVariables(env: Environment): Environment {
  return Object.fromEntries(SDK_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** Restores the endpoint variables of the step, whatever was exported since. */
export function applySdkVariables(env: Record<string, string | undefined>, saved: Environment): void {
  for (const name of SDK_VARIABLES) {
    const value = saved[name];
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
}

export function renderRefreshSettings(settings: RefreshSettings): string {
  return `${JSON.stringify({ version: 1, ...settings }, null, 2)}\n`;
}

export function toRefreshFiles(folder: string) {
  return {
    config: join(folder, 'config'),
    settings: join(folder, 'settings.json'),
    cache: join(folder, 'credentials.json'),
    lock: join(folder, 'lock'),
  } as const;
}

/** Reads the settings in a folder. Fails with `REFRESH_NOT_POSSIBLE` if there are none. */
export function readRefreshSettings(folder: string): RefreshSettings {
  let text: string;
  try {
    const { settings } = toRefreshFiles(folder);
    // A link can point anywhere, and a pipe may never end.
    text = lstatSync(settings).isFile() ? readFileSync(settings, 'utf8') : '';
  } catch (error) {
    const reason = 'its settings no longer exist; the post step of the action removes them at the end of the job';
    throw failure('REFRESH_NOT_POSSIBLE', { reason, advice: ELSEWHERE }, { cause: error });
  }
  const settings = parseSettings(text);
  if (settings !== undefined) return settings;
  throw failure('REFRESH_NOT_POSSIBLE', {
    reason: 'its settings cannot be read',
    advice: 'check which step changed the files under RUNNER_TEMP.',
  });
}

const ELSEWHERE = 'use the profile only in the same job, after the step with `refresh: true`.';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const MAX_DURATION_SECONDS = 43_200;

function parseSettings(text: string): RefreshSettings | undefined {
  try {
    const saved = JSON.parse(text) as RefreshSettings & { readonly version: unknown };
    const { request } = saved;
    const isWhole =
      saved.version === 1 &&
      [request.roleArn, request.sessionName, request.audience, request.region].every((value) => isText(value)) &&
      Number.isInteger(request.durationSeconds) &&
      request.durationSeconds <= MAX_DURATION_SECONDS &&
      Array.isArray(request.managedSessionPolicies) &&
      Number.isInteger(saved.maxAttempts) &&
      isMap(saved.proxyEnv) &&
      isMap(saved.sdkEnv);
    return isWhole ? saved : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'string');
}

/** The folder of the profile in AWS_PROFILE, if an earlier step with `refresh: true` set it. */
export function findRefreshFolder(env: Environment): string | undefined {
  const { AWS_PROFILE: profile, AWS_CONFIG_FILE: config } = env;
  if (profile !== REFRESH_PROFILE || !config) return undefined;
  const folder = dirname(config);
  return basename(folder).startsWith(FOLDER_PREFIX) ? folder : undefined;
}
