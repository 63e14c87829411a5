/** The inputs that every mode reads: how to reach AWS and GitHub, and the region. */

import type { RunContext } from '../../ports/runner.ts';
import { Secret } from '../../secret.ts';
import { defaultRegion, type Partition } from '../../trust/arn.ts';
import type { CommandSettings } from '../command.ts';
import type { InputReader } from '../reader.ts';

/** The settings that all modes share; the region and the notices are known only at the end. */
export function parseSettings(read: InputReader): (region: string) => CommandSettings {
  const isRetrying = !read.boolean('disable-retry');
  const attempts = read.integer('retry-max-attempts', 1, 50);
  const timeoutSeconds = read.integer('action-timeout-s', 0, 21_600);
  const stsEndpoint = parseEndpoint(read);
  const proxy = { address: parseProxy(read), without: read.text('no-proxy') };
  const githubToken = read.text('github-token');
  const cleanup = read.oneOf('cleanup', ['restore', 'clear', 'none']) ?? 'restore';
  return (region) => ({
    region,
    timeoutSeconds,
    maxAttempts: isRetrying ? attempts : 1,
    stsEndpoint,
    proxy,
    githubToken: githubToken === undefined ? undefined : new Secret(githubToken),
    cleanup,
    notices: read.notices,
  });
}

function parseEndpoint(read: InputReader): string | undefined {
  const text = read.text('sts-endpoint');
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost' || url?.hostname === '[::1]';
  // The ID token is sent to this address, so only a loopback address may use plain HTTP.
  if (url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) return text;
  read.problem('sts-endpoint', text, 'is not an HTTPS URL');
  return undefined;
}

/** The address may contain a password, so problems never show it. */
function parseProxy(read: InputReader): string | undefined {
  const text = read.text('http-proxy');
  if (text === undefined) return undefined;
  const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
  if (URL.canParse(full) && /^https?:$/u.test(new URL(full).protocol)) return full;
  read.problem('http-proxy', '', 'is not a proxy URL such as `http://proxy.example.com:3128`');
  return undefined;
}

/** A region, and where it comes from. */
export interface GivenRegion {
  readonly region: string;
  readonly from: 'input' | 'environment';
}

export const REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/u;

/** The region that the inputs or the environment set. */
export function parseRegion(read: InputReader, context: RunContext): GivenRegion | undefined {
  const input = read.matching('aws-region', REGION, 'an AWS region such as `us-east-1`');
  if (input !== undefined) return { region: input, from: 'input' };
  if (read.text('aws-region') !== undefined || context.region === undefined) return undefined;
  if (REGION.test(context.region)) return { region: context.region, from: 'environment' };
  read.problem('aws-region', context.region, 'comes from AWS_REGION and is not an AWS region such as `us-east-1`');
  return undefined;
}

/** The given region, or the default of the partition with a notice. */
export function chooseRegion(read: InputReader, given: GivenRegion | undefined, partition: Partition): string {
  if (given !== undefined) return given.region;
  const region = defaultRegion(partition);
  read.notice(`\`aws-region\` and AWS_REGION are not set; using ${region}.`);
  return region;
}
