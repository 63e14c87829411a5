/** The connection to STS opens while GitHub creates the ID token, uses proxies, and is replaced if it is lost. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createClock, startDeadline } from '../../src/runner/clock.ts';
import { createIdTokens } from '../../src/runner/id-token.ts';
import { Secret } from '../../src/secret.ts';
import { makeCertificate } from './certificate.ts';
import { ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';
import { listen } from './stand-in.ts';

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const NAME = 'sts.octo.test';
const { key, cert } = makeCertificate(NAME);

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  scene.takeActions();
});
afterEach(() => scene.close());

/** Forwards a connection to the emulator. */
function passOn(socket: Socket): void {
  const onward = connect(Number(new URL(scene.emulator.url).port), '127.0.0.1');
  socket.on('error', () => onward.destroy());
  onward.on('error', () => socket.destroy());
  socket.pipe(onward).pipe(socket);
}

describe('the connection to STS', () => {
  it('is open before the ID token arrives, and is the only one', async () => {
    const seen: (readonly string[])[] = [];
    const port = await listen(
      createServer((socket) => {
        seen.push(scene.takeActions());
        passOn(socket);
      }),
    );
    scene.emulator.settings.latencyMs = 500;
    const result = await scene.job({ env: { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}` } }).step(ASSUME);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(seen).toEqual([[]]);
    expect(scene.takeActions()).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });

  it('is opened again when the first one is cut, even without retries', async () => {
    let count = 0;
    const port = await listen(
      createServer((socket) => {
        count += 1;
        if (count === 1) socket.resetAndDestroy();
        else passOn(socket);
      }),
    );
    scene.emulator.settings.latencyMs = 500;
    const env = { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}` };
    const result = await scene.job({ env }).step({ ...ASSUME, 'disable-retry': 'true' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(count).toBe(2);
  });

  it('is never opened when there is no ID token to send', async () => {
    let count = 0;
    const port = await listen(
      createServer((socket) => {
        count += 1;
        passOn(socket);
      }),
    );
    const job = scene.job({
      permissions: { contents: 'read' },
      env: { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}` },
    });
    expect((await job.step(ASSUME)).outputs['failure-code']).toBe('ID_TOKEN_PERMISSION_MISSING');
    expect(count).toBe(0);
  });
});

describe('with TLS', () => {
  let authority: string;
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-tls-'));
    authority = join(folder, 'authority.pem');
    writeFileSync(authority, cert);
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  });

  it('one connection serves `assume`, and bootstrap works', async () => {
    let count = 0;
    const port = await listen(
      createTlsServer({ key, cert }, (socket) => {
        count += 1;
        passOn(socket);
      }),
    );
    const url = `https://127.0.0.1:${port}`;
    const env = { AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_IAM: url, NODE_EXTRA_CA_CERTS: authority };
    const result = await scene.job({ env }).step(ASSUME);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(count).toBe(1);
    expect((await scene.bootstrap({}, { env })).outputs).toMatchObject({ changes: '0', verified: 'true' });
  });

  it('an untrusted certificate ends the step before anything is sent', async () => {
    const port = await listen(createTlsServer({ key, cert }, passOn));
    const env = { AWS_ENDPOINT_URL_STS: `https://127.0.0.1:${port}` };
    const result = await scene.job({ env }).step({ ...ASSUME, 'disable-retry': 'true' });
    expect(result.outputs['failure-code']).toBe('AWS_UNREACHABLE');
    expect(scene.takeActions()).toEqual(['IdToken']);
  });

  it('a proxy tunnels every call, and gets no other request', async () => {
    const tunnelled: (string | undefined)[] = [];
    const port = await listen(createTlsServer({ key, cert }, passOn));
    const proxy = createHttpServer();
    proxy.on('connect', (request, socket: Socket) => {
      tunnelled.push(request.url);
      const onward = connect(port, '127.0.0.1');
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    const env = {
      AWS_ENDPOINT_URL_STS: `https://${NAME}`,
      HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}`,
      NO_PROXY: '127.0.0.1',
      NODE_EXTRA_CA_CERTS: authority,
    };
    const result = await scene.job({ env }).step(ASSUME);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(tunnelled).toEqual([`${NAME}:443`]);
  });
});

it('without TLS, a proxy gets the complete URL, and no retry after a refusal', async () => {
  const asked: (string | undefined)[] = [];
  const proxy = createHttpServer((request, response) => {
    asked.push(request.url);
    response.writeHead(403).end();
  });
  const env = {
    AWS_ENDPOINT_URL_STS: `http://${NAME}`,
    http_proxy: `127.0.0.1:${await listen(proxy)}`,
    NO_PROXY: '127.0.0.1',
  };
  const result = await scene.job({ env }).step(ASSUME);
  expect(result.outputs).toEqual({ 'failure-code': 'AWS_UNREACHABLE' });
  expect(textOf(result)).toContain('the response did not come from AWS (HTTP 403)');
  expect(asked).toEqual([`http://${NAME}/`]);
});

describe('a proxy that does not respond to a tunnel request', () => {
  const startSilentProxy = async (): Promise<string> => {
    const proxy = createHttpServer();
    proxy.on('connect', () => {});
    return `http://127.0.0.1:${await listen(proxy)}`;
  };

  it('times out like a connection', async () => {
    const inputs = { 'http-proxy': await startSilentProxy(), 'sts-endpoint': `https://${NAME}` };
    const result = await scene.job().step({ ...ASSUME, ...inputs, 'action-timeout-s': '0', 'disable-retry': 'true' });
    expect(result.outputs['failure-code']).toBe('AWS_UNREACHABLE');
    expect(textOf(result)).toContain('no connection within 5 s');
  });

  it('does not delay a step beyond its deadline', async () => {
    const inputs = { 'http-proxy': await startSilentProxy(), 'sts-endpoint': `https://${NAME}` };
    const result = await scene.job().step({ ...ASSUME, ...inputs, 'action-timeout-s': '2' });
    expect(result.outputs['failure-code']).toBe('DEADLINE_EXCEEDED');
    expect(textOf(result)).toContain('sts:AssumeRoleWithWebIdentity was under way.');
  });

  it('does not delay the ID token', async () => {
    const { signal, expired, end } = startDeadline(1);
    onTestFinished(end);
    const { mint } = createIdTokens({
      requestUrl: `https://${NAME}`,
      requestToken: new Secret('request'),
      proxyEnv: { HTTPS_PROXY: await startSilentProxy() },
      maxAttempts: 1,
      signal,
      clock: createClock(signal),
      mask: () => {},
      whileWaiting: () => {},
    });
    await expect(Promise.race([mint('sts.amazonaws.com', 'any'), expired])).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: expect.stringContaining("the job's ID token was under way."),
    });
  });
});
