/** Which AWS endpoints are overridden, by an input or by variables. */

import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../ports/runner.ts';
import { configSection, findSettings } from './profiles/ini.ts';

/** The endpoint overrides in force, for the log: an earlier step could have set them. Only the origin is shown. */
export function readEndpointOverrides(env: Environment, stsEndpoint: string | undefined): readonly string[] {
  const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
  const names = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_IAM'];
  const overrides = [
    ...(stsEndpoint === undefined ? [] : [['sts-endpoint', stsEndpoint] as const]),
    ...(isIgnored ? [] : names.map((name) => [name, env[name]] as const)),
    ...(isIgnored ? [] : readConfigured(env)),
  ];
  return overrides.flatMap(([name, value]) => {
    if (!value) return [];
    const isWeb = URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
    return [isWeb ? `${name} redirects AWS calls to ${new URL(value).origin}.` : `${name} is set to an invalid URL.`];
  });
}

/** The `endpoint_url` of the profile in use and of its services. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
function readConfigured(env: Environment): readonly (readonly [string, string])[] {
  const path = env['AWS_CONFIG_FILE'] || join(homedir(), '.aws', 'config');
  const text = readText(path);
  const profile = env['AWS_PROFILE'] || env['AWS_DEFAULT_PROFILE'] || 'default';
  const own = findSettings(text, configSection(profile)) ?? [];
  const [services] = find(own, 'services');
  const isServices = (header: string): boolean => /^services[ \t]+(.*)$/u.exec(header)?.[1] === services;
  const shared = services === undefined ? [] : findSettings(text, { header: '', matches: isServices });
  return find([...own, ...(shared ?? [])], 'endpoint_url').map((url) => [`endpoint_url in ${path}`, url] as const);
}

function find(settings: readonly string[], key: string): readonly string[] {
  return settings.flatMap((line) => {
    const [name = '', ...value] = line.split('=');
    return name.trim() === key ? [value.join('=').trim()] : [];
  });
}

/** An unreadable file counts as empty, as in the SDK. Reading a pipe could block forever. */
function readText(path: string): string {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'latin1') : '';
  } catch {
    return '';
  }
}
