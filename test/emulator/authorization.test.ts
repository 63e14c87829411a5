/** The emulated IAM lets callers do what their policies allow, and words its denials as AWS does. */

import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  GetRoleCommand,
  ListRolesCommand,
  TagRoleCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import type { UserOptions } from '../../emulator/aws/fixtures.ts';
import type { PolicyDocument, Statement } from '../../src/trust/policy/document.ts';
import { MAIN_SUBJECT, openOctoWorld, ROLE_ARN, trustSubject } from './fixture-clients.ts';

const USER_ARN = 'arn:aws:iam::111122223333:user/dev';
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const AssumeRolePolicyDocument = JSON.stringify(trustSubject(MAIN_SUBJECT));

function policy(...statements: readonly Partial<Statement>[]): PolicyDocument {
  const Statement = statements.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement }) as const);
  return { Version: '2012-10-17', Statement };
}

async function openAs(user: Partial<UserOptions>) {
  const world = await openOctoWorld();
  const keys = world.account.addUser({ name: 'dev', ...user });
  world.account.addRole({ name: 'deploy', trustPolicy: trustSubject(MAIN_SUBJECT), tags: { owner: 'us' } });
  return { ...world, as: world.iamAs(keys), keys };
}

describe('a caller', () => {
  it('without policies may only ask who it is', async () => {
    const { as, stsAs, keys } = await openAs({});
    expect(await stsAs(keys).send(new GetCallerIdentityCommand({}))).toMatchObject({ Arn: USER_ARN });
    await expect(as.send(new GetRoleCommand({ RoleName: 'deploy' }))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: ${USER_ARN} is not authorized to perform: iam:GetRole on resource: ${ROLE_ARN} because no identity-based policy allows the iam:GetRole action`,
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('may act on the resources that its policy names', async () => {
    const { as } = await openAs({
      policy: policy({ Action: 'iam:CreateRole', Resource: 'arn:aws:iam::111122223333:role/gha-*' }),
    });
    await as.send(new CreateRoleCommand({ RoleName: 'gha-octo', AssumeRolePolicyDocument }));
    await expect(as.send(new CreateRoleCommand({ RoleName: 'octo', AssumeRolePolicyDocument }))).rejects.toMatchObject({
      message: expect.stringContaining('on resource: arn:aws:iam::111122223333:role/octo because'),
    });
  });

  it('needs a permission of its own to tag what it creates', async () => {
    const { as } = await openAs({ policy: policy({ Action: 'iam:CreateRole' }) });
    const Tags = [{ Key: 'a', Value: 'b' }];
    await expect(
      as.send(new CreateRoleCommand({ RoleName: 'octo', AssumeRolePolicyDocument, Tags })),
    ).rejects.toMatchObject({
      message: expect.stringContaining('is not authorized to perform: iam:TagRole on resource'),
    });
  });

  it('is held to conditions on tags, policies and boundaries', async () => {
    const { as } = await openAs({
      policy: policy(
        { Action: 'iam:AttachRolePolicy', Condition: { ArnEquals: { 'iam:PolicyARN': READ_ONLY } } },
        { Action: 'iam:TagRole', Condition: { StringEquals: { 'aws:ResourceTag/owner': 'them' } } },
        { Action: 'iam:CreateRole', Condition: { StringEquals: { 'iam:PermissionsBoundary': READ_ONLY } } },
      ),
    });
    const attach = (PolicyArn: string) => as.send(new AttachRolePolicyCommand({ RoleName: 'deploy', PolicyArn }));
    const denied = { name: 'AccessDenied' };
    await attach(READ_ONLY);
    await expect(attach('arn:aws:iam::aws:policy/AdministratorAccess')).rejects.toMatchObject(denied);
    const tag = new TagRoleCommand({ RoleName: 'deploy', Tags: [{ Key: 'owner', Value: 'me' }] });
    await expect(as.send(tag)).rejects.toMatchObject(denied);
    const create = (boundary: Partial<{ PermissionsBoundary: string }>) =>
      as.send(new CreateRoleCommand({ RoleName: 'octo', AssumeRolePolicyDocument, ...boundary }));
    await expect(create({})).rejects.toMatchObject(denied);
    await create({ PermissionsBoundary: READ_ONLY });
  });

  it.each([
    [
      'an explicit deny',
      { policy: policy({ Action: '*' }, { Effect: 'Deny', Action: 'iam:ListRoles' }) },
      'with an explicit deny in an identity-based policy',
    ],
    [
      'a permissions boundary',
      { policy: policy({ Action: '*' }), permissionsBoundary: 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess' },
      'because no permissions boundary allows the iam:ListRoles action',
    ],
    [
      'PowerUserAccess',
      { attachedPolicies: ['arn:aws:iam::aws:policy/PowerUserAccess'] },
      'because no identity-based policy allows the iam:ListRoles action',
    ],
  ] as const)('is stopped by %s', async (_, user, reason) => {
    const { as } = await openAs(user);
    await expect(as.send(new ListRolesCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(reason),
    });
  });

  it('learns of a malformed request before its permissions, and of a missing role after them', async () => {
    const { as, iam } = await openAs({});
    await expect(as.send(new GetRoleCommand({ RoleName: 'a/b' }))).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(as.send(new GetRoleCommand({ RoleName: 'none' }))).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(iam.send(new GetRoleCommand({ RoleName: 'none' }))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
    });
  });
});
