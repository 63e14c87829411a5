/** Sessions of the emulated STS: what they may do, how long they last, and who may open them from another identity. */

import { AttachRolePolicyCommand, DeleteRoleCommand, GetRoleCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, type AssumeRoleCommandInput, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import type { RoleOptions, UserOptions } from '../../emulator/aws/fixtures.ts';
import type { Statement } from '../../src/trust/policy/document.ts';
import { MAIN_SUBJECT, openOctoWorld, ROLE_ARN, toKeys, trustSubject } from './fixture-clients.ts';

const USER_ARN = 'arn:aws:iam::111122223333:user/dev';
const ACCOUNT = 'arn:aws:iam::111122223333:root';
const MAY_ASSUME = allow('sts:AssumeRole');

function allow(action: string, resource = '*') {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] } as const;
}

function trust(statement: Partial<Statement>): RoleOptions['trustPolicy'] {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }] };
}

async function openUser(
  trustPolicy: RoleOptions['trustPolicy'],
  user: Partial<UserOptions> = {},
  role: Partial<RoleOptions> = {},
) {
  const world = await openOctoWorld();
  const keys = world.account.addUser({ name: 'dev', ...user });
  world.account.addRole({ name: 'deploy', trustPolicy, ...role });
  const assumeRole = (options: Partial<AssumeRoleCommandInput> = {}) =>
    world.stsAs(keys).send(new AssumeRoleCommand({ RoleArn: ROLE_ARN, RoleSessionName: 'octo', ...options }));
  return { ...world, keys, assumeRole };
}

function denied(action = 'sts:AssumeRole') {
  return {
    name: 'AccessDenied',
    message: `User: ${USER_ARN} is not authorized to perform: ${action} on resource: ${ROLE_ARN}`,
  };
}

describe('AssumeRole', () => {
  it.each([
    ['a trust in the account and a policy of the user', ACCOUNT, MAY_ASSUME, true],
    ['a trust in the account alone', ACCOUNT, undefined, false],
    ['a trust in the user alone', USER_ARN, undefined, true],
    ['a trust in someone else', 'arn:aws:iam::111122223333:user/bootstrap-admin', MAY_ASSUME, false],
  ])('with %s', async (_, principal, policy, isAdmitted) => {
    const { assumeRole } = await openUser(
      trust({ Principal: { AWS: principal } }),
      policy === undefined ? {} : { policy },
    );
    if (isAdmitted) await assumeRole();
    else await expect(assumeRole()).rejects.toMatchObject(denied());
  });

  it('needs the external id that the trust asks for', async () => {
    const { assumeRole } = await openUser(
      trust({ Principal: { AWS: USER_ARN }, Condition: { StringEquals: { 'sts:ExternalId': 'secret-handshake' } } }),
    );
    await expect(assumeRole()).rejects.toMatchObject(denied());
    await assumeRole({ ExternalId: 'secret-handshake' });
  });

  it('needs sts:TagSession to tag the session', async () => {
    const Tags = [{ Key: 'repo', Value: 'octo-repo' }];
    const plain = await openUser(trust({ Principal: { AWS: USER_ARN } }));
    await expect(plain.assumeRole({ Tags })).rejects.toMatchObject(denied('sts:TagSession'));
    const tagging = await openUser(
      trust({ Principal: { AWS: USER_ARN }, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
    );
    await tagging.assumeRole({ Tags });
  });

  it('reaches another account only when both sides agree', async () => {
    const { emulator, assumeRole } = await openUser(trust({ Principal: { AWS: USER_ARN } }), { policy: MAY_ASSUME });
    const other = emulator.aws.addAccount({ id: '444455556666' });
    const RoleArn = other.addRole({ name: 'deploy', trustPolicy: trust({ Principal: { AWS: ACCOUNT } }) });
    expect((await assumeRole({ RoleArn })).AssumedRoleUser?.Arn).toBe(
      'arn:aws:sts::444455556666:assumed-role/deploy/octo',
    );
    const closed = other.addRole({ name: 'closed', trustPolicy: trust({ Principal: { AWS: '444455556666' } }) });
    await expect(assumeRole({ RoleArn: closed })).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('opens chained sessions for an hour at most', async () => {
    const { account, assumeRole, stsAs } = await openUser(
      trust({ Principal: { AWS: USER_ARN } }),
      {},
      { inlinePolicies: { chain: MAY_ASSUME } },
    );
    account.addRole({ name: 'next', trustPolicy: trust({ Principal: { AWS: ACCOUNT } }), maxSessionDuration: 43200 });
    const sts = stsAs(toKeys((await assumeRole()).Credentials));
    const RoleArn = 'arn:aws:iam::111122223333:role/next';
    const chain = (DurationSeconds: number) =>
      sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'octo', DurationSeconds }));
    await chain(3600);
    await expect(chain(3601)).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    });
  });
});

describe('a session', () => {
  const readRole = new GetRoleCommand({ RoleName: 'deploy' });

  it('may do what the policies of its role allow', async () => {
    const { assumeRole, iamAs } = await openUser(
      trust({ Principal: { AWS: USER_ARN } }),
      {},
      { inlinePolicies: { read: allow('iam:GetRole', ROLE_ARN) } },
    );
    const iam = iamAs(toKeys((await assumeRole()).Credentials));
    await iam.send(readRole);
    const attach = new AttachRolePolicyCommand({
      RoleName: 'deploy',
      PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    });
    await expect(iam.send(attach)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:sts::111122223333:assumed-role/deploy/octo is not authorized to perform: iam:AttachRolePolicy on resource: ${ROLE_ARN} because no identity-based policy allows the iam:AttachRolePolicy action`,
    });
  });

  it('may do no more than its session policy says', async () => {
    const { assumeRole, iamAs } = await openUser(
      trust({ Principal: { AWS: USER_ARN } }),
      {},
      { inlinePolicies: { all: allow('iam:*') } },
    );
    const Policy = JSON.stringify(allow('s3:*'));
    await expect(iamAs(toKeys((await assumeRole({ Policy })).Credentials)).send(readRole)).rejects.toMatchObject({
      message: expect.stringContaining('because no session policy allows the iam:GetRole action'),
    });
  });

  it('ends when its time is over', async () => {
    const { emulator, assumeRole, stsAs } = await openUser(trust({ Principal: { AWS: USER_ARN } }));
    const keys = toKeys((await assumeRole({ DurationSeconds: 900 })).Credentials);
    const whoAmI = () => {
      const sts = stsAs(keys);
      sts.config.systemClockOffset = emulator.clock.now() - Date.now();
      return sts.send(new GetCallerIdentityCommand({}));
    };
    emulator.clock.advance(899_000);
    await whoAmI();
    emulator.clock.advance(2000);
    await expect(whoAmI()).rejects.toMatchObject({
      name: 'ExpiredToken',
      message: 'The security token included in the request is expired',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('is worth nothing without its token, with another one, or after its role is gone', async () => {
    const { iam, assumeRole, stsAs } = await openUser(trust({ Principal: { AWS: USER_ARN } }));
    const { sessionToken, ...bare } = toKeys((await assumeRole()).Credentials);
    const whoAmI = (token?: string) =>
      stsAs(token === undefined ? bare : { ...bare, sessionToken: token }).send(new GetCallerIdentityCommand({}));
    const invalid = { name: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' };
    await whoAmI(sessionToken);
    await expect(whoAmI()).rejects.toMatchObject(invalid);
    await expect(whoAmI(`${sessionToken}x`)).rejects.toMatchObject(invalid);
    await iam.send(new DeleteRoleCommand({ RoleName: 'deploy' }));
    await expect(whoAmI(sessionToken)).rejects.toMatchObject(invalid);
  });

  it('cannot be opened through a trust that names only GitHub', async () => {
    const { assumeRole } = await openUser(trustSubject(MAIN_SUBJECT), { policy: MAY_ASSUME });
    await expect(assumeRole()).rejects.toMatchObject(denied());
  });
});
