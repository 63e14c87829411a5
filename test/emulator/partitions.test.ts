/** Accounts of other partitions have their own ARNs, regions and condition keys. */

import { AttachRolePolicyCommand, CreateOpenIDConnectProviderCommand, CreateRoleCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { assume, MAIN_SUBJECT, openOctoWorld, requestIdToken } from './fixture-clients.ts';

const KEY = 'token.actions.githubusercontent.com';

describe.each([
  ['aws-cn', 'cn-north-1', 'cn-northwest-1'],
  ['aws-us-gov', 'us-gov-west-1', 'us-gov-east-1'],
  ['aws-eusc', 'eusc-de-east-1', 'eusc-de-east-1'],
])('in %s', (partition, iamRegion, stsRegion) => {
  it('a role is created and assumed', async () => {
    const { emulator, admin, iamAs, stsAs } = await openOctoWorld({ partition });
    const [iam, sts] = [iamAs(admin, iamRegion), stsAs(admin, stsRegion)];
    expect((await sts.send(new GetCallerIdentityCommand({}))).Arn).toBe(
      `arn:${partition}:iam::111122223333:user/bootstrap-admin`,
    );
    const provider = await iam.send(
      new CreateOpenIDConnectProviderCommand({ Url: `https://${KEY}`, ClientIDList: ['sts.amazonaws.com'] }),
    );
    const Federated = provider.OpenIDConnectProviderArn;
    expect(Federated).toBe(`arn:${partition}:iam::111122223333:oidc-provider/${KEY}`);
    const create = (RoleName: string, condition: Readonly<Record<string, string>>) => {
      const statement = { Effect: 'Allow', Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity' };
      const Condition = { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT, ...condition } };
      const document = { Version: '2012-10-17', Statement: [{ ...statement, Condition }] };
      return iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: JSON.stringify(document) }));
    };
    await create('deploy', {});
    await create('pinned', { [`${KEY}:repository_id`]: '7654321' });
    const PolicyArn = `arn:${partition}:iam::aws:policy/ReadOnlyAccess`;
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'deploy', PolicyArn }));
    const token = await requestIdToken(emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
    const arn = (name: string) => `arn:${partition}:iam::111122223333:role/${name}`;
    expect((await assume(emulator, token, { RoleArn: arn('deploy') })).AssumedRoleUser?.Arn).toBe(
      `arn:${partition}:sts::111122223333:assumed-role/deploy/octo`,
    );
    await expect(assume(emulator, token, { RoleArn: arn('pinned') })).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
