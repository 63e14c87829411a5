/** Where the calls to STS will most likely go, known before the SDK is loaded, which alone decides it. */

import { toPartition } from '../trust/arn.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that lead the SDK to other addresses than its usual ones. */
const DEVIATIONS = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT', 'AWS_STS_REGIONAL_ENDPOINTS'];

/** https://docs.aws.amazon.com/general/latest/gr/sts.html */
const SUFFIXES: Readonly<Partial<Record<string, string>>> = {
  aws: 'amazonaws.com',
  'aws-us-gov': 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
};

/** The address, or `undefined` when it cannot be told without the SDK. */
export function findStsAddress(env: Environment, region: string, stsEndpoint: string | undefined): URL | undefined {
  const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
  const given = stsEndpoint ?? (isIgnored ? undefined : env['AWS_ENDPOINT_URL_STS'] || env['AWS_ENDPOINT_URL']);
  if (given) return URL.canParse(given) && /^https?:/u.test(given) ? new URL(given) : undefined;
  const suffix = SUFFIXES[toPartition(region)];
  const isUsual = DEVIATIONS.every((name) => !env[name]);
  return isUsual && suffix !== undefined ? new URL(`https://sts.${region}.${suffix}`) : undefined;
}
