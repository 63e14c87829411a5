/** Inputs that several modes read the same way: the role's name, the audience, and which runs are trusted. */

import { parseRoleArn, ROLE_NAME } from '../../trust/arn.ts';
import type { InputReader } from '../reader.ts';

/** The inputs that select the trusted runs. */
export const TRUST_INPUTS = [
  'repositories',
  'branches',
  'git-tags',
  'environments',
  'pull-requests',
  'reusable-workflows',
  'subjects',
  'trust-conditions',
] as const;

/** The name of the role to manage. */
export function parseDeclaredName(read: InputReader): string | undefined {
  return read.matching('role-name', ROLE_NAME, 'a role name of 1 to 64 letters, digits, or any of + = , . @ - _');
}

/** The audience; `undefined` for the default. */
export function parseAudience(read: InputReader): string | undefined {
  return read.matching('audience', /^[\x21-\x7e]{1,255}$/u, 'an audience of 1 to 255 characters without spaces');
}

/** Whether STS is at an address of the user's own: the service there need not be AWS, and has rules of its own. */
export function isForeignService(read: InputReader): boolean {
  return isUsableEndpoint(read.text('sts-endpoint') ?? '');
}

/**
 * Whether the role, the region or the key is one that AWS does not have. Only then are the identities of the service taken as
 * they are: an endpoint that replaces AWS must answer as AWS does.
 */
export function namesForeign(read: InputReader): boolean {
  const role = read.text('role-to-assume') ?? '';
  const isForeignRole = role.startsWith('arn:') && parseRoleArn(role) === undefined;
  const region = read.text('aws-region');
  const key = read.text('aws-access-key-id');
  const isForeignRegion = region !== undefined && !AWS_REGION.test(region);
  return isForeignRole || isForeignRegion || (key !== undefined && !AWS_KEY_ID.test(key));
}

export const AWS_REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/u;
export const AWS_KEY_ID = /^\w{16,128}$/u;

/** Whether the ID token may travel to this address: not in clear text on a public network. */
export function isUsableEndpoint(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isPrivateHost(url.hostname));
}

/** This machine, a service container (a name without dots), or an address that is not routed on the internet. */
function isPrivateHost(host: string): boolean {
  return (
    /^[a-z\d_-]+$/iu.test(host) ||
    /^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/u.test(host) ||
    /\.(?:local|internal|localhost)$/iu.test(host) ||
    /^\[(?:::1|f[cd][\da-f]{2}:[\da-f:]*)\]$/iu.test(host)
  );
}
