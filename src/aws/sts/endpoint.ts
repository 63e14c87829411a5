/** The STS endpoint, without loading the SDK where that is safe. */

import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../ports/runner.ts';
import { type Partition, toPartition } from '../../trust/arn.ts';
import type { Endpoint } from '../transport.ts';

/** Variables that make the SDK use another endpoint. */
const OVERRIDE_VARIABLES = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT', 'AWS_STS_REGIONAL_ENDPOINTS'];
/** Every setting of the shared files that changes the endpoint contains one of these words. */
const OVERRIDE_SETTING = /endpoint|fips|dualstack/iu;

/** `eu-west-1`, `us-gov-east-1`; not `aws-global`. */
const REGION = /^[a-z]+(?:-[a-z]+)+-\d+$/u;
/** https://docs.aws.amazon.com/general/latest/gr/sts.html, and the partitions of the SDK. */
const SUFFIXES: Readonly<Record<Partition, string>> = {
  aws: 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
  'aws-us-gov': 'amazonaws.com',
  'aws-eusc': 'amazonaws.eu',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
};

/** `undefined` if only the SDK can tell the endpoint. */
export function findStsEndpoint(env: Environment, region: string, stsEndpoint: string | undefined): URL | undefined {
  if (stsEndpoint === undefined && hasEndpointOverride(env)) return undefined;
  const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
  const given = stsEndpoint ?? (isIgnored ? undefined : env['AWS_ENDPOINT_URL_STS'] || env['AWS_ENDPOINT_URL']);
  if (given) return URL.canParse(given) && isPlain(new URL(given)) ? new URL(given) : undefined;
  return REGION.test(region) ? new URL(`https://sts.${region}.${SUFFIXES[toPartition(region)]}`) : undefined;
}

function isPlain({ protocol, username, search, hash }: URL): boolean {
  return /^https?:$/u.test(protocol) && username === '' && search === '' && hash === '';
}

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
function hasEndpointOverride(env: Environment): boolean {
  if (OVERRIDE_VARIABLES.some((name) => env[name])) return true;
  const folder = join(homedir(), '.aws');
  const files = [
    env['AWS_CONFIG_FILE'] || join(folder, 'config'),
    env['AWS_SHARED_CREDENTIALS_FILE'] || join(folder, 'credentials'),
  ];
  return files.some((path) => OVERRIDE_SETTING.test(readText(path)));
}

/** An unreadable file counts as empty, as in the SDK. Reading a pipe could block forever. */
function readText(path: string): string {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

/** The URL as the parts of a request. */
export function toEndpoint({ protocol, hostname, port, pathname }: URL): Endpoint {
  return {
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: pathname.endsWith('/') ? pathname : `${pathname}/`,
  };
}
