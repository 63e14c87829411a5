/** The rehearsal of the exchange goes the whole way through the SDK and sends nothing. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openConnections } from '../../src/aws/connections.ts';
import { createWebIdentitySts } from '../../src/aws/sts.ts';
import { Secret } from '../../src/secret.ts';

it('ends well, and leaves the real call to be the first request', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const settings = {
    region: 'us-east-1',
    maxAttempts: 1,
    stsEndpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    signal: new AbortController().signal,
    connections: openConnections({}),
  };
  const sts = createWebIdentitySts(settings, () => ({}));
  await sts.rehearse();
  expect(requests).toBe(0);

  const request = {
    roleArn: 'arn:aws:iam::111122223333:role/octo',
    sessionName: 'octo',
    token: new Secret('token'),
    durationSeconds: 900,
    inlineSessionPolicy: undefined,
    managedSessionPolicies: [],
  };
  await expect(sts.assumeRoleWithWebIdentity(request)).rejects.toMatchObject({ code: 'AWS_UNAVAILABLE' });
  expect(requests).toBe(1);
});
