/** Proxies by input or variable, in upper or lower case, with exceptions for hosts, and never with a readable password. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD, type ProxyServer, startProxy } from './proxy-server.ts';
import { ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
let proxy: ProxyServer;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  proxy = await startProxy();
});
afterEach(() => scene.close());

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' };

describe('the calls to AWS go through', () => {
  it.each(['HTTP_PROXY', 'http_proxy'])('%s', async (name) => {
    const result = await scene.job({ env: { [name]: proxy.address } }).step(ASSUME);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(proxy.asked).toContain(`POST ${scene.emulator.url}/ as octocat:${PASSWORD}`);
    expect(result.masks).toContain(PASSWORD);
  });

  it('no proxy of another kind, with a notice', async () => {
    const result = await scene.job({ env: { HTTP_PROXY: 'socks5://127.0.0.1:9' } }).step(ASSUME);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(textOf(result)).toContain(
      'HTTP_PROXY is a SOCKS proxy, which is not supported; ignoring it and connecting directly',
    );
  });

  it('`http-proxy`, which takes precedence over variables and does not affect the ID token', async () => {
    const env = { HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' };
    const result = await scene.job().step({ ...ASSUME, 'http-proxy': proxy.address });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(proxy.asked).toEqual([`POST ${scene.emulator.url}/ as octocat:${PASSWORD}`]);
    expect(result.masks).toContain(PASSWORD);
    const keys = {
      'aws-access-key-id': scene.admin.accessKeyId,
      'aws-secret-access-key': scene.admin.secretAccessKey,
      'http-proxy': proxy.address,
    };
    const other = await scene.job({ env }).step({ ...keys, 'aws-region': 'eu-west-1' });
    expect(other.exitCode, textOf(other)).toBe(0);
  });

  it.each([
    ['HTTPS_PROXY', (address: string) => ({ env: { HTTPS_PROXY: address }, inputs: {} })],
    ['https_proxy', (address: string) => ({ env: { https_proxy: address }, inputs: {} })],
    ['HTTP_PROXY alone', (address: string) => ({ env: { HTTP_PROXY: address }, inputs: {} })],
    ['`http-proxy`', (address: string) => ({ env: {}, inputs: { 'http-proxy': address } })],
  ])('a tunnel that %s opens to the real address of STS', async (_, place) => {
    const { env, inputs } = place(proxy.address);
    const keys = {
      'aws-access-key-id': scene.admin.accessKeyId,
      'aws-secret-access-key': scene.admin.secretAccessKey,
      'sts-endpoint': 'https://sts.eu-west-1.amazonaws.com',
    };
    const result = await scene
      .job({ env })
      .step({ ...keys, ...inputs, 'aws-region': 'eu-west-1', 'disable-retry': 'true' });
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'AWS_UNREACHABLE' } });
    expect(proxy.asked).toEqual([`CONNECT sts.eu-west-1.amazonaws.com:443 as octocat:${PASSWORD}`]);
    expect(result.masks).toContain(PASSWORD);
    expect(textOf(result)).not.toContain(PASSWORD);
  });
});

describe('no proxy is used for', () => {
  it.each([
    ['NO_PROXY', { NO_PROXY: '127.0.0.1' }, {}],
    ['no_proxy', { no_proxy: 'localhost,127.0.0.1' }, {}],
    ['`no-proxy`', { NO_PROXY: 'example.com' }, { 'no-proxy': '127.0.0.1' }],
  ])('hosts in %s', async (_, env, inputs) => {
    const result = await scene.job({ env }).step({ ...ASSUME, 'http-proxy': proxy.address, ...inputs });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(proxy.asked).toEqual([]);
  });
});

it.each(['ftp://proxy.example.com', 'http://', '::'])('%j is not a proxy URL', async (address) => {
  const result = await scene.job().step({ ...ASSUME, 'http-proxy': address });
  expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
  expect(textOf(result)).toContain('`http-proxy` is not a proxy URL');
});
