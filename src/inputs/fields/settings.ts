/** The inputs that every mode reads: how to reach AWS and GitHub, and the region. */

import type { RunContext } from '../../ports/runner.ts';
import { Secret } from '../../secret.ts';
import { defaultRegion, type Partition } from '../../trust/arn.ts';
import type { CommandSettings } from '../command.ts';
import { INPUTS } from '../inputs.ts';
import type { InputReader, RawInputs } from '../reader.ts';
import { AWS_REGION, isForeignService, isUsableEndpoint } from './aws.ts';

const MAX_TIMEOUT_SECONDS = 21_600;

/** The deadline of the step before anything else is read: what the input says if that is right, else the default. */
export function readTimeout(raw: RawInputs): number {
  const text = raw('action-timeout-s').trim();
  const seconds = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  return seconds <= MAX_TIMEOUT_SECONDS ? seconds : Number(INPUTS['action-timeout-s'].default);
}

/** The settings that all modes share; the region and the notices are known only at the end. */
export function parseSettings(read: InputReader): (region: string) => CommandSettings {
  read.boolean('translate-env-variables');
  const isRetrying = !read.boolean('disable-retry');
  const attempts = parseAttempts(read);
  const timeoutSeconds = read.integer('action-timeout-s', 0, MAX_TIMEOUT_SECONDS);
  const stsEndpoint = parseEndpoint(read);
  const proxy = { address: parseProxy(read), without: read.text('no-proxy') };
  const githubToken = read.text('github-token');
  const cleanup = read.oneOf('cleanup', ['restore', 'clear', 'none']) ?? 'restore';
  return (region) => ({
    region,
    timeoutSeconds,
    // Transport faults always have the SDK's own three attempts, as with aws-actions/configure-aws-credentials.
    maxAttempts: Math.max(isRetrying ? attempts : 0, SDK_ATTEMPTS),
    stsEndpoint,
    proxy,
    githubToken: githubToken === undefined ? undefined : new Secret(githubToken),
    cleanup,
    notices: read.notices,
  });
}

const MOST_ATTEMPTS = 50;

/** A number beyond the bounds has one plain meaning: as few or as many attempts as possible. */
function parseAttempts(read: InputReader): number {
  const text = read.text('retry-max-attempts') ?? '';
  const number = /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
  if (number === undefined || (number >= 1 && number <= MOST_ATTEMPTS))
    return read.integer('retry-max-attempts', 1, MOST_ATTEMPTS);
  const used = number < 1 ? 1 : MOST_ATTEMPTS;
  read.notice(`\`retry-max-attempts\`: ${text} is read as ${used}.`);
  return used;
}

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html */
const SDK_ATTEMPTS = 3;

function parseEndpoint(read: InputReader): string | undefined {
  const text = read.text('sts-endpoint');
  if (text === undefined) return undefined;
  if (isUsableEndpoint(text)) return text;
  read.problem(
    'sts-endpoint',
    text,
    'is not an HTTPS URL; plain HTTP is accepted only for loopback, private addresses and host names without dots',
  );
  return undefined;
}

/** The address may hold a password, so it is never shown. */
function parseProxy(read: InputReader): string | undefined {
  const text = read.text('http-proxy');
  if (text === undefined) return undefined;
  const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
  if (URL.canParse(full) && /^https?:$/u.test(new URL(full).protocol)) return full;
  if (/^socks/iu.test(full)) {
    read.problem(
      'http-proxy',
      '',
      'is a SOCKS proxy, which is not supported: give an HTTP proxy such as `http://proxy.example.com:3128`',
    );
    return undefined;
  }
  read.problem('http-proxy', '', 'is not a proxy URL such as `http://proxy.example.com:3128`');
  return undefined;
}

/** A region, and where it comes from. */
export interface GivenRegion {
  readonly region: string;
  readonly from: 'input' | 'environment';
}

/** The region that the inputs or the environment set. */
export function parseRegion(read: InputReader, context: RunContext): GivenRegion | undefined {
  const pattern = isForeignService(read) ? /^[\w-]{1,64}$/u : AWS_REGION;
  const input = read.matching('aws-region', pattern, 'an AWS region such as `us-east-1`');
  if (input !== undefined) return { region: input, from: 'input' };
  if (read.text('aws-region') !== undefined || context.region === undefined) return undefined;
  if (!read.boolean('translate-env-variables')) return undefined;
  if (pattern.test(context.region)) return { region: context.region, from: 'environment' };
  read.notice(`AWS_REGION is "${context.region}", which is not an AWS region; ignoring it.`);
  return undefined;
}

/** The given region, or the default of the partition with a notice. */
export function chooseRegion(read: InputReader, given: GivenRegion | undefined, partition: Partition): string {
  if (given !== undefined) return given.region;
  const region = defaultRegion(partition);
  read.notice(`Neither \`aws-region\` nor AWS_REGION holds a region; using ${region}.`);
  return region;
}
