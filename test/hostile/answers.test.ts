/** Any response instead of AWS's or GitHub's leads to a clear failure in time, and nothing unchecked is exported or trusted. */

import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createWebIdentitySts } from '../../src/aws/sts/web-identity.ts';
import { openTransport } from '../../src/aws/transport.ts';
import { isFailure } from '../../src/failure/failure.ts';
import { Secret } from '../../src/secret.ts';
import { ROLE_ARN, ROLE_NAME, type Scene, startScene, textOf } from '../e2e/scene.ts';
import { listen, renderSession } from '../e2e/stand-in.ts';
import { FORGED, HOSTILE_TEXTS } from './hostile-text.ts';
import { expectInert } from './inert.ts';

const BODY = renderSession();
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n';
const whole = (body: string | Buffer, head = HEAD): Buffer =>
  Buffer.concat([Buffer.from(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`), Buffer.from(body)]);

/** A server that responds to every request with these bytes or with a handler. */
async function serve(answer: Buffer | ((socket: Socket) => void)): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => (typeof answer === 'function' ? answer(socket) : socket.end(answer)));
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

it('an STS response with a changed, missing or additional byte gives a complete session or a failure', async () => {
  let bytes: Buffer = Buffer.alloc(0);
  const stsEndpoint = await serve((socket) => void socket.end(bytes));
  const connections = openTransport({});
  const signal = new AbortController().signal;
  const sts = createWebIdentitySts(
    { region: 'us-east-1', maxAttempts: 1, stsEndpoint, signal, connections },
    new URL(stsEndpoint),
    () => ({}),
  );
  const request = { roleArn: ROLE_ARN, sessionName: 's', token: new Secret('a.b.c'), durationSeconds: 3600 };
  const good = whole(BODY);
  const mutations = fc.array(
    fc.record({
      at: fc.nat(good.length - 1),
      cut: fc.constantFrom(0, 0, 1, 1, 7, 10_000),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 3 }),
        fc.constantFrom('<', '>', '&', '&#0;', ']]>', '<!--', '\0', '</').map(Buffer.from),
      ),
    }),
    { minLength: 1, maxLength: 2 },
  );
  const seen = { session: 0, failure: 0 };
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      bytes = changes.reduce<Buffer>(
        (rest, { at, cut, put }) => Buffer.concat([rest.subarray(0, at), put, rest.subarray(at + cut)]),
        good,
      );
      try {
        const given = { ...request, inlineSessionPolicy: undefined, managedSessionPolicies: [] };
        const { arn, userId, expiration, credentials } = await sts.assumeRoleWithWebIdentity(given);
        expect([arn, userId, credentials.accessKeyId, credentials.secretAccessKey.reveal()]).not.toContain('');
        expect(new Date(expiration).toISOString()).toBe(expiration);
        seen.session += 1;
      } catch (error) {
        if (!isFailure(error)) throw error;
        seen.failure += 1;
      }
    }),
    { numRuns: 250 },
  );
  expect(Math.min(seen.session, seen.failure)).toBeGreaterThan(5);
});

describe('the bundle', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
    await scene.bootstrap();
  });
  afterAll(() => scene.close());

  async function assumeAt(endpoint: string, inputs: Readonly<Record<string, string>> = {}) {
    const given = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1', 'retry-max-attempts': '1', ...inputs };
    const result = await scene.job().step({ ...given, 'sts-endpoint': endpoint }, { timeoutMs: 25_000 });
    expectInert(result);
    return result;
  }

  const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`;

  it.each([
    ['compressed without being asked', whole(gzipSync(BODY), `${HEAD}Content-Encoding: gzip\r\n`)],
    ['two different lengths', Buffer.from(`${HEAD}Content-Length: 5\r\nContent-Length: 9999\r\n\r\n${BODY}`)],
    ['a redirection', whole('', `HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1:9/\r\nConnection: close\r\n`)],
    ['another protocol', Buffer.from('SSH-2.0-OpenSSH_9.9\r\n')],
    ['headers without end', Buffer.concat([Buffer.from(HEAD), Buffer.from(`X: ${'y'.repeat(200_000)}\r\n`)])],
    ['entities that multiply', whole(BODY.replace('secret', '&j;').replace(/^/u, bomb))],
    [
      'a document type that reads a file',
      whole(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${BODY.replace('ASIAEXAMPLE', '&a;')}`),
    ],
    ['elements without end', whole(BODY.replace('<Credentials>', '<a>'.repeat(100_000)))],
    ['a key without its secret', whole(BODY.replace('secret', ''))],
    ['an end that is no time', whole(BODY.replace('2099-01-01T00:00:00Z', FORGED))],
    ['another role', whole(BODY.replace(ROLE_NAME, FORGED))],
  ])('exports nothing from a response with %s', async (_, bytes) => {
    const result = await assumeAt(await serve(bytes));
    expect(result).toMatchObject({ exitCode: 1, env: {} });
    expect(result.outputs['failure-code']).toMatch(/^(?:AWS_\w+|ROLE_UNEXPECTED|ASSUME_NOT_AUTHORIZED)$/u);
    expect(textOf(result)).not.toContain('root:');
  });

  it('accepts a response after interim responses, and one with a wrong content type', async () => {
    const early = Buffer.from('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n');
    const result = await assumeAt(await serve(Buffer.concat([early, whole(BODY.replace('text/xml', 'text/html'))])));
    expect(result.exitCode, textOf(result)).toBe(0);
  });

  /** Goes on until the other side has had enough. */
  const keepSending = (part: string, everyMs: number) => (socket: Socket) => {
    socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
    const timer = setInterval(() => socket.write(`${part.length.toString(16)}\r\n${part}\r\n`), everyMs);
    socket.once('close', () => clearInterval(timer));
  };

  it.each([
    ['a byte now and then', keepSending('x', 200)],
    ['chunks without end', keepSending('x'.repeat(10_000), 20)],
    ['nothing after the head', (socket: Socket) => void socket.write(`${HEAD}Content-Length: 100\r\n\r\n`)],
  ])('does not hang on %s', async (_, answer) => {
    const result = await assumeAt(await serve(answer), { 'action-timeout-s': '2' });
    expect(result.outputs).toEqual({ 'failure-code': 'DEADLINE_EXCEEDED' });
  });

  it.each([200, 400, 500])('does not load a response of 100 MB with status %i into memory', async (status) => {
    const filler = `<!--${' '.repeat(1024 * 1024)}-->`;
    const [start = '', end = ''] = BODY.split('<Credentials>');
    const endpoint = await serve((socket) => {
      socket.write(`HTTP/1.1 ${status} X\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n${start}`);
      let left = 100;
      const pump = (): void => {
        while (left > 0 && socket.writable) {
          left -= 1;
          if (!socket.write(filler)) return void socket.once('drain', pump);
        }
        socket.end(`<Credentials>${end}`);
      };
      pump();
    });
    const result = await assumeAt(endpoint);
    expect(result).toMatchObject({ exitCode: 1, env: {}, outputs: { 'failure-code': 'AWS_UNREACHABLE' } });
  });

  it.each([
    ['GetCallerIdentity', 'AccessDenied'],
    ['GetRole', 'AccessDenied'],
    ['GetRole', 'ValidationError'],
    ['GetOpenIDConnectProvider', `Made${FORGED}Up`],
    ['AssumeRoleWithWebIdentity', 'InvalidIdentityToken'],
  ])('shows the message of %s with %s, and never runs it', async (action, code) => {
    const message = Object.values(HOSTILE_TEXTS).join('\n').slice(0, 6000);
    const kind = { code, status: 400, message: message.replace(/[^\t\n\r\x20-\ud7ff\ue000-\uffff]/gu, '') };
    scene.emulator.faults.add({ action, kind });
    onTestFinished(() => scene.emulator.faults.clear());
    const result = action.startsWith('Assume')
      ? await scene.job().step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1', 'retry-max-attempts': '1' })
      : await scene.bootstrap({ mode: 'plan' });
    expectInert(result);
    expect(result.exitCode).toBe(1);
    expect(textOf(result)).toContain(FORGED);
  });

  describe("as GitHub's API", () => {
    const GOOD = { owner: { login: 'octo-org', id: 1 }, name: 'other', id: 2, default_branch: 'main' };

    /** A plan that must ask GitHub about another repository. */
    async function planWith(answer: (response: ServerResponse) => void) {
      const port = await listen(createHttpServer((_, response) => answer(response)));
      const result = await scene.job().stepIn(
        { GITHUB_API_URL: `http://127.0.0.1:${port}` },
        {
          mode: 'plan',
          'aws-region': 'us-east-1',
          'aws-access-key-id': scene.admin.accessKeyId,
          'aws-secret-access-key': scene.admin.secretAccessKey,
          repositories: 'octo-org/other',
          'retry-max-attempts': '1',
          'action-timeout-s': '4',
        },
      );
      expectInert(result);
      return result;
    }

    it.each([
      ['an owner that is a pattern', { ...GOOD, owner: { login: '*', id: 1 } }],
      ['a name that is a pattern', { ...GOOD, name: 'o*' }],
      ['a branch that is a pattern', { ...GOOD, default_branch: '*' }],
      ['ids that are texts', { ...GOOD, id: '*' }],
      ['a branch of several lines', { ...GOOD, default_branch: HOSTILE_TEXTS['workflow commands after line ends'] }],
      ['an error in hostile words', { message: Object.values(HOSTILE_TEXTS).join('\n') }],
    ])('trusts no repository for %s', async (_, body) => {
      const status = 'message' in body ? 422 : 200;
      const result = await planWith((response) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
      expect(result.outputs).toEqual({ 'failure-code': 'REPOSITORY_UNKNOWN' });
    });

    it.each([
      [
        'no JSON',
        (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
      ],
      ['a redirection to itself', (response: ServerResponse) => void response.writeHead(301, { location: '/' }).end()],
      [
        'compressed nonsense',
        (response: ServerResponse) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
      ],
      ['a connection that is cut', (response: ServerResponse) => void response.socket?.destroy()],
    ])('fails clearly for %s', async (_, answer) => {
      expect((await planWith(answer)).outputs).toEqual({ 'failure-code': 'REPOSITORY_UNKNOWN' });
    });

    it('does not hang on an endless response', async () => {
      const result = await planWith((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '.repeat(1000)), 50);
        response.once('close', () => clearInterval(timer));
      });
      expect(result.outputs).toEqual({ 'failure-code': 'DEADLINE_EXCEEDED' });
    });
  });
});
