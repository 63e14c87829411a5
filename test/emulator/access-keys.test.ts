/** A long-lived key can be read, deactivated and deleted, also with the key itself. */

import {
  DeleteAccessKeyCommand,
  GetAccessKeyLastUsedCommand,
  GetUserCommand,
  ListAccessKeysCommand,
  ListAccountAliasesCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { openOctoWorld } from './fixture-clients.ts';

describe('an access key', () => {
  it('is listed with its user and when it was used', async () => {
    const { iam, sts, admin } = await openOctoWorld();
    const AccessKeyId = admin.accessKeyId;
    await sts.send(new GetCallerIdentityCommand({}));
    expect((await iam.send(new GetUserCommand({}))).User).toMatchObject({ UserName: 'bootstrap-admin' });
    const { AccessKeyMetadata: keys } = await iam.send(new ListAccessKeysCommand({}));
    expect(keys).toMatchObject([{ UserName: 'bootstrap-admin', AccessKeyId, Status: 'Active' }]);
    const used = await iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId }));
    expect(used).toMatchObject({ UserName: 'bootstrap-admin', AccessKeyLastUsed: { ServiceName: 'iam' } });
  });

  it('stops working the moment it is deactivated', async () => {
    const { account, iam, iamAs, stsAs } = await openOctoWorld();
    const keys = account.addUser({
      name: 'dev',
      policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }] },
    });
    const update = { AccessKeyId: keys.accessKeyId, UserName: 'dev' } as const;
    await iamAs(keys).send(new UpdateAccessKeyCommand({ ...update, Status: 'Inactive' }));
    const whoAmI = () => stsAs(keys).send(new GetCallerIdentityCommand({}));
    await expect(whoAmI()).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
      message: 'The security token included in the request is invalid.',
    });
    await iam.send(new UpdateAccessKeyCommand({ ...update, Status: 'Active' }));
    await whoAmI();
  });

  it('does not work after it is deleted', async () => {
    const { account, iam, stsAs } = await openOctoWorld();
    const keys = account.addUser({ name: 'dev' });
    const remove = () => iam.send(new DeleteAccessKeyCommand({ UserName: 'dev', AccessKeyId: keys.accessKeyId }));
    await remove();
    await expect(remove()).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    await expect(stsAs(keys).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
    expect(account.state().users.get('dev')?.accessKeys).toEqual([]);
  });

  it('has no secret in a snapshot', async () => {
    const { account, admin } = await openOctoWorld();
    expect(JSON.stringify(account.snapshot())).toContain(admin.accessKeyId);
    expect(JSON.stringify(account.snapshot())).not.toContain(admin.secretAccessKey);
  });
});

it('an account shows its alias', async () => {
  const { emulator, iamAs } = await openOctoWorld();
  const account = emulator.aws.addAccount({ id: '444455556666', alias: 'octo-prod' });
  const keys = account.addUser({
    name: 'dev',
    policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }] },
  });
  expect((await iamAs(keys).send(new ListAccountAliasesCommand({}))).AccountAliases).toEqual(['octo-prod']);
});
