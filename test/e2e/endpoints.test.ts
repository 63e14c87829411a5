/** Which address of STS is asked: by region, partition and the variables of the SDKs; seen by the proxy on the way. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toPartition } from '../../src/trust/arn.ts';
import { type ProxyServer, startProxy } from './proxy-server.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
let proxy: ProxyServer;
const folder = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-config-'));
beforeAll(async () => {
  scene = await startScene();
});
afterAll(async () => {
  await scene.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  proxy = await startProxy();
});

/** With an ID token, the role has to be in the partition of the region. */
function idToken(region: string) {
  return { 'role-to-assume': `arn:${toPartition(region)}:iam::111122223333:role/octo` };
}

async function findHost(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const none = { AWS_ENDPOINT_URL_STS: '', AWS_ENDPOINT_URL_IAM: '', HTTPS_PROXY: proxy.address };
  await scene.job().step({ 'disable-retry': 'true', ...inputs }, { env: { ...none, ...env } });
  return /^CONNECT ([^ ]+):443/u.exec(proxy.asked[0] ?? '')?.[1];
}

function keys() {
  return { 'aws-access-key-id': scene.admin.accessKeyId, 'aws-secret-access-key': scene.admin.secretAccessKey };
}

const USUAL = 'sts.us-east-2.amazonaws.com';
const SERVICES = '[profile octo]\nservices = octo\n[services octo]\nsts =\n  endpoint_url = https://sts.example.com\n';

// The call with an ID token finds its way without the SDK wherever that is certain; it must be the SDK's way.
describe.each([
  ['an ID token', idToken],
  ['access keys', keys],
])('with %s, STS is asked at', (_, credentials) => {
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
    expect(await findHost({ ...credentials(region), 'aws-region': region })).toBe(host);
  });

  it.each([
    [{ AWS_USE_FIPS_ENDPOINT: 'true' }, 'sts-fips.us-east-2.amazonaws.com'],
    [{ AWS_USE_DUALSTACK_ENDPOINT: 'true' }, 'sts.us-east-2.api.aws'],
    [
      { AWS_ENDPOINT_URL: 'https://vpce-1.sts.us-east-2.vpce.amazonaws.com' },
      'vpce-1.sts.us-east-2.vpce.amazonaws.com',
    ],
    [{ AWS_ENDPOINT_URL_STS: 'https://sts.example.com', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, USUAL],
  ])('what %j says', async (env, host) => {
    expect(await findHost({ ...credentials('us-east-2'), 'aws-region': 'us-east-2' }, env)).toBe(host);
  });

  it.each([
    ['[default]\nuse_fips_endpoint = true\n', {}, 'sts-fips.us-east-2.amazonaws.com'],
    [SERVICES, { AWS_PROFILE: 'octo' }, 'sts.example.com'],
    [SERVICES, {}, USUAL],
    ['[default]\nregion = eu-west-1\n', {}, USUAL],
  ])('what the config file %j says with %j', async (text, env, host) => {
    const path = join(folder, 'config');
    writeFileSync(path, text);
    const inputs = { ...credentials('us-east-2'), 'aws-region': 'us-east-2' };
    expect(await findHost(inputs, { ...env, AWS_CONFIG_FILE: path })).toBe(host);
  });

  it('`sts-endpoint`, before every variable', async () => {
    const inputs = {
      ...credentials('us-east-2'),
      'aws-region': 'us-east-2',
      'sts-endpoint': 'https://sts.example.com',
    };
    expect(await findHost(inputs, { AWS_ENDPOINT_URL_STS: 'https://other.example.com' })).toBe('sts.example.com');
  });

  it.each([
    ['arn:aws:iam::111122223333:role/deploy', 'sts.us-east-1.amazonaws.com'],
    ['arn:aws-cn:iam::111122223333:role/deploy', 'sts.cn-north-1.amazonaws.com.cn'],
    ['arn:aws-us-gov:iam::111122223333:role/deploy', 'sts.us-gov-west-1.amazonaws.com'],
    ['arn:aws-eusc:iam::111122223333:role/deploy', 'sts.eusc-de-east-1.amazonaws.eu'],
  ])('the first region of the partition of %s when no region is given', async (role, host) => {
    expect(await findHost({ ...credentials('us-east-1'), 'role-to-assume': role })).toBe(host);
  });
});
