/** A response that does not come from AWS or GitHub counts as a transport fault and is retried, for both services. */

import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createIamAdapter } from '../../src/aws/iam/adapter.ts';
import { createRoleSts } from '../../src/aws/sts/assume-role.ts';
import { createCallerSts } from '../../src/aws/sts/client.ts';
import { createWebIdentitySts } from '../../src/aws/sts/web-identity.ts';
import { openTransport } from '../../src/aws/transport.ts';
import { createGitHubApi } from '../../src/github/repositories.ts';
import { createClock } from '../../src/runner/clock.ts';
import { Secret } from '../../src/secret.ts';
import { ROLE_ARN } from '../e2e/scene.ts';
import { listen, renderSession } from '../e2e/stand-in.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nConnection: close\r\n';
const whole = (body: string | Buffer, head = HEAD): Buffer =>
  Buffer.concat([Buffer.from(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`), Buffer.from(body)]);
const half = (text: string): string => text.slice(0, text.length / 2);

/** The first answer in the place of the right one, made from the body of that. */
const GARBLED: Readonly<Record<string, (body: string) => Buffer | ((socket: Socket) => void)>> = {
  'another protocol': () => Buffer.from('SSH-2.0-OpenSSH_9.9\r\n'),
  'bytes of no known kind': () => Buffer.from([0, 255, 254, 60, 123, 13, 10, 13, 10]),
  'an answer of TLS': () => Buffer.from([21, 3, 1, 0, 2, 2, 70]),
  'a status that is no number': () => Buffer.from('HTTP/1.1 abc OK\r\n\r\n'),
  'a version that is none': () => Buffer.from('HTTP/9.9 200 OK\r\n\r\n'),
  'two lengths': (body) => Buffer.from(`${HEAD}Content-Length: 5\r\nContent-Length: 9999\r\n\r\n${body}`),
  'a length and chunks': (body) => Buffer.from(`${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${body}`),
  'a length that is no number': (body) => Buffer.from(`${HEAD}Content-Length: x\r\n\r\n${body}`),
  'a chunk whose size is no number': () => Buffer.from(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n0\r\n\r\n`),
  'headers without end': () => Buffer.from(`${HEAD}X: ${'y'.repeat(100_000)}\r\n`),
  'a header with a control character': (body) => Buffer.from(`${HEAD}X: a\u0000b\r\n\r\n${body}`),
  'a header without a colon': (body) => Buffer.from(`${HEAD}nonsense\r\n\r\n${body}`),
  nothing: () => (socket) => void socket.end(),
  'a reset': () => (socket) => void socket.resetAndDestroy(),
  'half of the body, and an end': (body) => whole(half(body)),
  'half of the body, and a cut': (body) => Buffer.from(`${HEAD}Content-Length: ${body.length}\r\n\r\n${half(body)}`),
  'an empty body': () => whole(''),
  blanks: () => whole('   '),
  'the page of a proxy': () => whole('<!doctype html><html><p>Please log in</html>'),
  'compressed, and named so': (body) =>
    whole(half(gzipSync(body).toString('latin1')), `${HEAD}Content-Encoding: gzip\r\n`),
  'a page with status 500': () => whole('<html>', 'HTTP/1.1 500 X\r\nConnection: close\r\n'),
  'a page with status 502': () => whole('<html>', 'HTTP/1.1 502 X\r\nConnection: close\r\n'),
  'a success without a body': () => Buffer.from('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n'),
  'an answer without its contents': (body) =>
    whole(body.startsWith('{') ? '{}' : body.replace(/(<\w+Response[^>]*>).*(<\/\w+Response>)$/su, '$1$2')),
  'an answer of which a tag is broken': (body) =>
    whole(body.startsWith('{') ? body.replace('"id"', 'id') : body.replace('Result>', 'Rsult>')),
};

/** Sends the garbled answer, and then the right one. Gives how many requests came. */
async function serve(first: Buffer | ((socket: Socket) => void), body: string) {
  let count = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      count += 1;
      const type = body.startsWith('{') ? 'application/json' : 'text/xml';
      const answer = count === 1 ? first : whole(body, `${HEAD}Content-Type: ${type}\r\n`);
      if (typeof answer === 'function') answer(socket);
      else socket.end(answer);
    });
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, count: () => count };
}

const signal = new AbortController().signal;
const clock = { now: () => Date.now(), sleep: async () => {} };
const settingsFor = (url: string) => ({
  region: 'us-east-1',
  maxAttempts: 2,
  stsEndpoint: url,
  signal,
  connections: openTransport({}),
});
const credentials = {
  accessKeyId: 'AKIAEXAMPLE',
  secretAccessKey: new Secret('secret'),
  sessionToken: undefined,
  from: 'the test',
};
const request = {
  roleArn: ROLE_ARN,
  sessionName: 's',
  durationSeconds: 3600,
  inlineSessionPolicy: undefined,
  managedSessionPolicies: [],
};
const CALLER = `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/a</Arn><UserId>AIDA</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;
const ROLE = `<GetRoleResponse><GetRoleResult><Role><Path>/</Path><Arn>${ROLE_ARN}</Arn><RoleName>a</RoleName><RoleId>AROA</RoleId><CreateDate>2026-01-01T00:00:00Z</CreateDate><AssumeRolePolicyDocument>%7B%7D</AssumeRolePolicyDocument></Role></GetRoleResult></GetRoleResponse>`;
const REPOSITORY = JSON.stringify({
  id: 7,
  name: 'octo-repo',
  owner: { login: 'octo-org', id: 1 },
  default_branch: 'main',
});

describe('a redirect of GitHub', () => {
  const redirect = (location: string): Buffer =>
    whole('', `HTTP/1.1 301 Moved Permanently\r\nConnection: close\r\nLocation: ${location}\r\n`);
  const readFrom = (apiUrl: string) =>
    createGitHubApi({ apiUrl, token: new Secret('ghs_token'), maxAttempts: 3, signal, clock }).readRepository(
      'octo-org/octo-repo',
    );

  it('within the API is followed', async () => {
    const { url, count } = await serve(redirect('/repositories/7'), REPOSITORY);
    expect(await readFrom(url)).toMatchObject({ id: '7' });
    expect(count()).toBe(2);
  });

  it.each([
    ['another host', (port: string) => `http://localhost:${port}/repositories/7`],
    ['another port', () => 'http://127.0.0.1:9/repositories/7'],
    ['another protocol', (port: string) => `https://127.0.0.1:${port}/repositories/7`],
    ['a file', () => 'file:///etc/passwd'],
    ['no address', () => 'http://['],
  ])('to %s decides nothing, and is not asked for again', async (_, locate) => {
    const other = await serve(whole(REPOSITORY), REPOSITORY);
    let location = '';
    const { url, count } = await serve((socket) => void socket.end(redirect(location)), REPOSITORY);
    location = locate(new URL(other.url).port);
    await expect(readFrom(url)).rejects.toMatchObject({
      code: 'REPOSITORY_UNKNOWN',
      message: expect.stringMatching(/redirect to .*not followed/u),
    });
    expect(count()).toBe(1);
    expect(other.count()).toBe(0);
  });
});

describe.each(Object.entries(GARBLED))('%s is met by another try', (_, garble) => {
  it('of the exchange of an ID token', async () => {
    const body = renderSession();
    const { url, count } = await serve(garble(body), body);
    const sts = createWebIdentitySts(settingsFor(url), new URL(url), () => ({}));
    expect(await sts.assumeRoleWithWebIdentity({ ...request, token: new Secret('a.b.c') })).toMatchObject({
      credentials: { accessKeyId: 'ASIAEXAMPLE' },
    });
    expect(count()).toBe(2);
  });

  it('of STS', async () => {
    const { url, count } = await serve(garble(CALLER), CALLER);
    const caller = createCallerSts(settingsFor(url));
    expect(await caller.callerIdentity(credentials)).toMatchObject({ account: '111122223333' });
    expect(count()).toBe(2);
  });

  it('of STS for a role', async () => {
    const body = renderSession().replaceAll('AssumeRoleWithWebIdentity', 'AssumeRole');
    const { url, count } = await serve(garble(body), body);
    const roles = createRoleSts(settingsFor(url));
    const session = await roles.assumeRole(
      { ...request, externalId: undefined, tags: [], transitiveTagKeys: [] },
      credentials,
    );
    expect(session.credentials.accessKeyId).toBe('ASIAEXAMPLE');
    expect(count()).toBe(2);
  });

  it("of GitHub's API", async () => {
    const { url, count } = await serve(garble(REPOSITORY), REPOSITORY);
    const github = createGitHubApi({ apiUrl: url, token: undefined, maxAttempts: 2, signal, clock });
    expect(await github.readRepository('octo-org/octo-repo')).toMatchObject({ id: '7' });
    expect(count()).toBe(2);
  });

  it('of IAM', async () => {
    const { url, count } = await serve(garble(ROLE), ROLE);
    const before = process.env['AWS_ENDPOINT_URL_IAM'];
    process.env['AWS_ENDPOINT_URL_IAM'] = url;
    try {
      const { reader } = createIamAdapter(settingsFor(url), credentials, createClock());
      await reader.readRole('a').catch(() => undefined);
    } finally {
      if (before === undefined) delete process.env['AWS_ENDPOINT_URL_IAM'];
      else process.env['AWS_ENDPOINT_URL_IAM'] = before;
    }
    expect(count()).toBeGreaterThan(1);
  });
});
