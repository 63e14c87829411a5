/** Which AWS endpoints are overridden, by an input or by variables. */

import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../ports/runner.ts';

/** The endpoint overrides in force, for the log: an earlier step could have set them. Only the origin is shown. */
export async function readEndpointOverrides(
  env: Environment,
  stsEndpoint: string | undefined,
): Promise<readonly string[]> {
  const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
  const names = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_IAM'];
  const overrides = [
    ...(stsEndpoint === undefined ? [] : [['sts-endpoint', stsEndpoint] as const]),
    ...(isIgnored ? [] : names.map((name) => [name, env[name]] as const)),
    ...(isIgnored ? [] : await readConfigured(env)),
  ];
  return overrides.flatMap(([name, value]) => {
    if (!value) return [];
    const isWeb = URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
    return [isWeb ? `${name} redirects AWS calls to ${new URL(value).origin}.` : `${name} is set to an invalid URL.`];
  });
}

async function readConfigured(env: Environment): Promise<readonly (readonly [string, string])[]> {
  const path = env['AWS_CONFIG_FILE'] || join(homedir(), '.aws', 'config');
  const text = readText(path);
  if (!text.includes('endpoint_url')) return [];
  const { findConfiguredEndpoints } = await import('./configured-endpoints.ts');
  return findConfiguredEndpoints(env, path, text);
}

/** An unreadable file counts as empty, as in the SDK. Reading a pipe could block forever. */
function readText(path: string): string {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'latin1') : '';
  } catch {
    return '';
  }
}
