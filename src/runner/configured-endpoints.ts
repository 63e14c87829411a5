/** The endpoints that the AWS config file sets. Loaded only if the file sets any. */

import type { Environment } from '../ports/runner.ts';
import { configSection, findSettings } from './profiles/ini.ts';

/** The `endpoint_url` of the profile in use and of its services. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
export function findConfiguredEndpoints(
  env: Environment,
  path: string,
  text: string,
): readonly (readonly [name: string, url: string])[] {
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
