/** The emulated AWS believes only requests that are signed as AWS demands. */

import { GetRoleCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { anonymousSts, openOctoWorld } from './fixture-clients.ts';

const WHO_AM_I = new GetCallerIdentityCommand({});
const SIGNATURE_MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const UNKNOWN_KEY = 'The security token included in the request is invalid.';

async function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(url, { method: 'POST', headers: { ...type, ...headers }, body });
  return { status: response.status, date: response.headers.get('date'), text: await response.text() };
}

describe('a signed request', () => {
  it('is answered', async () => {
    const { sts } = await openOctoWorld();
    expect(await sts.send(WHO_AM_I)).toMatchObject({ Arn: 'arn:aws:iam::111122223333:user/bootstrap-admin' });
  });

  it('is refused with a wrong secret', async () => {
    const { stsAs, admin } = await openOctoWorld();
    const sts = stsAs({ ...admin, secretAccessKey: `${admin.secretAccessKey} ` });
    await expect(sts.send(WHO_AM_I)).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: SIGNATURE_MISMATCH,
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('is refused with an unknown key', async () => {
    const { stsAs, admin } = await openOctoWorld();
    await expect(stsAs({ ...admin, accessKeyId: 'AKIAUNKNOWNUNKNOWN00' }).send(WHO_AM_I)).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
      message: UNKNOWN_KEY,
      $metadata: { httpStatusCode: 403 },
    });
  });

  it("is refused in another partition's region", async () => {
    const { stsAs, admin } = await openOctoWorld();
    await expect(stsAs(admin, 'us-gov-west-1').send(WHO_AM_I)).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });

  it("is refused by IAM unless it is signed for IAM's region", async () => {
    const { iamAs, admin } = await openOctoWorld();
    await expect(iamAs(admin, 'eu-central-1').send(new GetRoleCommand({ RoleName: 'deploy' }))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: 'Credential should be scoped to a valid region.',
    });
  });

  it.each([
    ['fast', -16, /^Signature not yet current/],
    ['slow', 16, /^Signature expired/],
  ])('is refused when its clock is a quarter of an hour too %s', async (_, minutes, message) => {
    const { emulator, sts } = await openOctoWorld();
    emulator.clock.advance(minutes * 60_000);
    await expect(sts.send(WHO_AM_I)).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: expect.stringMatching(message),
    });
  });

  it('is refused when its body was changed', async () => {
    const { emulator, sts } = await openOctoWorld();
    let sent: { readonly headers: Readonly<Record<string, string>>; readonly body: string } | undefined;
    sts.middlewareStack.add(
      (next) => (args) => {
        sent = args.request as typeof sent;
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low' },
    );
    await sts.send(WHO_AM_I);
    const { 'content-length': _length, ...headers } = sent?.headers ?? {};
    expect((await post(emulator.url, sent?.body ?? '', headers)).status).toBe(200);
    const changed = await post(emulator.url, `${sent?.body}&Extra=1`, headers);
    expect(changed).toMatchObject({ status: 403, text: expect.stringContaining('SignatureDoesNotMatch') });
  });
});

describe('an unsigned request', () => {
  it('is refused with the XML of AWS and the time of the emulator', async () => {
    const { emulator } = await openOctoWorld();
    emulator.clock.advance(24 * 60 * 60 * 1000);
    const answer = await post(emulator.url, 'Action=GetCallerIdentity&Version=2011-06-15');
    expect(answer.status).toBe(403);
    expect(answer.text).toMatch(
      /^<ErrorResponse xmlns="https:\/\/sts.amazonaws.com\/doc\/2011-06-15\/"><Error><Type>Sender<\/Type><Code>MissingAuthenticationToken<\/Code><Message>Request is missing Authentication Token<\/Message><\/Error><RequestId>[0-9a-f-]{36}<\/RequestId><\/ErrorResponse>$/,
    );
    expect(Date.parse(answer.date ?? '') - Date.now()).toBeGreaterThan(23 * 60 * 60 * 1000);
  });

  it('never leaves a client without credentials', async () => {
    const { emulator } = await openOctoWorld();
    const credentials = () => Promise.reject(new Error('no credentials'));
    const sts = anonymousSts(emulator);
    sts.config.credentials = credentials;
    await expect(sts.send(WHO_AM_I)).rejects.toThrow('no credentials');
    expect(emulator.requests).toEqual([]);
  });
});

it.each([
  [
    'an unknown action',
    'Action=ListUsers&Version=2010-05-08',
    'Could not find operation ListUsers for version 2010-05-08',
  ],
  [
    'an action of the other service',
    'Action=CreateRole&Version=2011-06-15',
    'Could not find operation CreateRole for version 2011-06-15',
  ],
  ['no version', 'Action=GetRole', 'Could not find operation GetRole for version NO_VERSION_SPECIFIED'],
  [
    'a name of every object',
    'Action=toString&Version=2010-05-08',
    'Could not find operation toString for version 2010-05-08',
  ],
])('%s is an invalid action', async (_, body, message) => {
  const { emulator } = await openOctoWorld();
  const answer = await post(emulator.url, body);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(`<Code>InvalidAction</Code><Message>${message}</Message>`);
});
