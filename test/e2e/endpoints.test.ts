/** Which address of STS is asked: by region, partition and the variables of the SDKs; seen by the proxy on the way. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ProxyServer, startProxy } from './proxy-server.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
let proxy: ProxyServer;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.close());
beforeEach(async () => {
  proxy = await startProxy();
});
afterEach(() => proxy.close());

async function findHost(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const keys = {
    'aws-access-key-id': scene.admin.accessKeyId,
    'aws-secret-access-key': scene.admin.secretAccessKey,
  };
  const none = { AWS_ENDPOINT_URL_STS: '', AWS_ENDPOINT_URL_IAM: '', HTTPS_PROXY: proxy.address };
  await scene.job().step({ ...keys, 'disable-retry': 'true', ...inputs }, { env: { ...none, ...env } });
  return /^CONNECT ([^ ]+):443/u.exec(proxy.asked[0] ?? '')?.[1];
}

describe('STS is asked at', () => {
  it.each([
    ['us-east-1', 'sts.us-east-1.amazonaws.com'],
    ['eu-west-1', 'sts.eu-west-1.amazonaws.com'],
    ['cn-northwest-1', 'sts.cn-northwest-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'sts.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1', 'sts.eusc-de-east-1.amazonaws.eu'],
    ['us-iso-east-1', 'sts.us-iso-east-1.c2s.ic.gov'],
    ['us-isob-east-1', 'sts.us-isob-east-1.sc2s.sgov.gov'],
    ['eu-isoe-west-1', 'sts.eu-isoe-west-1.cloud.adc-e.uk'],
    ['us-isof-south-1', 'sts.us-isof-south-1.csp.hci.ic.gov'],
  ])('the address of the region %s', async (region, host) => {
    expect(await findHost({ 'aws-region': region })).toBe(host);
  });

  it.each([
    [{ AWS_USE_FIPS_ENDPOINT: 'true' }, 'sts-fips.us-east-2.amazonaws.com'],
    [{ AWS_USE_DUALSTACK_ENDPOINT: 'true' }, 'sts.us-east-2.api.aws'],
    [
      { AWS_ENDPOINT_URL: 'https://vpce-1.sts.us-east-2.vpce.amazonaws.com' },
      'vpce-1.sts.us-east-2.vpce.amazonaws.com',
    ],
    [
      { AWS_ENDPOINT_URL_STS: 'https://sts.example.com', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      'sts.us-east-2.amazonaws.com',
    ],
  ])('what %j says', async (env, host) => {
    expect(await findHost({ 'aws-region': 'us-east-2' }, env)).toBe(host);
  });

  it('`sts-endpoint`, before every variable', async () => {
    const inputs = { 'aws-region': 'us-east-2', 'sts-endpoint': 'https://sts.example.com' };
    expect(await findHost(inputs, { AWS_ENDPOINT_URL_STS: 'https://other.example.com' })).toBe('sts.example.com');
  });

  it.each([
    ['arn:aws:iam::111122223333:role/deploy', 'sts.us-east-1.amazonaws.com'],
    ['arn:aws-cn:iam::111122223333:role/deploy', 'sts.cn-north-1.amazonaws.com.cn'],
    ['arn:aws-us-gov:iam::111122223333:role/deploy', 'sts.us-gov-west-1.amazonaws.com'],
    ['arn:aws-eusc:iam::111122223333:role/deploy', 'sts.eusc-de-east-1.amazonaws.eu'],
  ])('the first region of the partition of %s when no region is given', async (role, host) => {
    expect(await findHost({ 'role-to-assume': role })).toBe(host);
  });
});
