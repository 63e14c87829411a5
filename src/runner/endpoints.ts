/** Which AWS endpoints are overridden, by an input or by variables. */

import type { Environment } from '../ports/runner.ts';

/** The endpoint overrides in force, for the log: an earlier step could have set them. Only the origin is shown. */
export function readEndpointOverrides(env: Environment, stsEndpoint: string | undefined): readonly string[] {
  const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
  const names = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_IAM'];
  const overrides = [
    ...(stsEndpoint === undefined ? [] : [['sts-endpoint', stsEndpoint] as const]),
    ...(isIgnored ? [] : names.map((name) => [name, env[name]] as const)),
  ];
  return overrides.flatMap(([name, value]) => {
    if (!value) return [];
    const isWeb = URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
    return [isWeb ? `${name} redirects AWS calls to ${new URL(value).origin}.` : `${name} is set to an invalid URL.`];
  });
}
