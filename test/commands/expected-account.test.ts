/** Credentials for an account of the file that turn out to be of another one stop the work there, whoever allowed what. */

import { afterEach, expect, it } from 'vitest';
import { type Fixture, startFixture } from '../../emulator/fixture.ts';
import { createCallerSts } from '../../src/aws/sts/client.ts';
import { openTransport } from '../../src/aws/transport.ts';
import { findPrincipal } from '../../src/commands/bootstrap/account.ts';
import { Secret } from '../../src/secret.ts';

let world: Fixture;
afterEach(() => world.emulator.close());

it.each([
  ['111122223333', undefined],
  ['444455556666', 'ACCOUNT_UNEXPECTED'],
])('expected %s', async (id, code) => {
  world = await startFixture();
  const { accessKeyId, secretAccessKey } = world.admin;
  const credentials = {
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
    sessionToken: undefined,
    from: 'the profile octo',
  };
  const caller = createCallerSts({
    region: 'us-east-1',
    maxAttempts: 1,
    stsEndpoint: world.emulator.url,
    signal: new AbortController().signal,
    connections: openTransport({}),
  });
  const options = { credentials, allowedAccounts: [], masksAccount: false, expectedAccount: { name: 'prod', id } };
  const log = { info: () => {}, mask: () => {} };
  const found = findPrincipal(credentials, options, { caller, log });
  if (code === undefined) expect(await found).toMatchObject({ account: '111122223333' });
  else {
    await expect(found).rejects.toMatchObject({
      code,
      message:
        'The credentials for account prod (444455556666), from the profile octo, belong to account 111122223333.',
    });
  }
});
