/** What a role may do is attached, put, listed and removed as in IAM. */

import {
  AttachRolePolicyCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetAccountAuthorizationDetailsCommand,
  GetPolicyCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListRolePoliciesCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { MAIN_SUBJECT, openOctoWorld, ROLE_ARN, trustSubject } from './fixture-clients.ts';

const RoleName = 'deploy';
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

function allow(action: string, resource = '*') {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] } as const;
}

async function openRole() {
  const world = await openOctoWorld();
  world.account.addRole({ name: RoleName, trustPolicy: trustSubject(MAIN_SUBJECT) });
  return world;
}

describe('attached policies', () => {
  it('are attached twice without complaint and detached once', async () => {
    const { iam } = await openRole();
    const attach = () => iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: READ_ONLY }));
    await attach();
    await attach();
    const list = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName }));
    expect(list.AttachedPolicies).toEqual([{ PolicyName: 'ReadOnlyAccess', PolicyArn: READ_ONLY }]);
    const entities = await iam.send(new ListEntitiesForPolicyCommand({ PolicyArn: READ_ONLY }));
    expect(entities.PolicyRoles).toMatchObject([{ RoleName }]);
    const detach = () => iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn: READ_ONLY }));
    await detach();
    await expect(detach()).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('must exist', async () => {
    const { iam, account } = await openRole();
    const PolicyArn = 'arn:aws:iam::111122223333:policy/deploy';
    await expect(iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: `Policy ${PolicyArn} does not exist or is not attachable.`,
    });
    account.addManagedPolicy({ name: 'deploy', document: allow('s3:*') });
    await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
    const { Policy: policy } = await iam.send(new GetPolicyCommand({ PolicyArn }));
    expect(policy).toMatchObject({ PolicyName: 'deploy', AttachmentCount: 1, IsAttachable: true });
  });

  it('are ten at most', async () => {
    const { iam, account } = await openRole();
    for (let index = 0; index < 11; index += 1)
      account.addManagedPolicy({ name: `p${index}`, document: allow('s3:*') });
    const attach = (index: number) =>
      iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: `arn:aws:iam::111122223333:policy/p${index}` }));
    for (let index = 0; index < 10; index += 1) await attach(index);
    await expect(attach(10)).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'Cannot exceed quota for PoliciesPerRole: 10',
    });
  });
});

describe('inline policies', () => {
  it('are put, replaced, read percent-encoded and removed', async () => {
    const { iam } = await openRole();
    const put = (document: unknown) =>
      iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'inline', PolicyDocument: JSON.stringify(document) }));
    await put(allow('s3:*'));
    await put(allow('ecr:*'));
    expect((await iam.send(new ListRolePoliciesCommand({ RoleName }))).PolicyNames).toEqual(['inline']);
    const read = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName: 'inline' }));
    expect(JSON.parse(decodeURIComponent(read.PolicyDocument ?? ''))).toEqual(allow('ecr:*'));
    const remove = () => iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName: 'inline' }));
    await remove();
    await expect(remove()).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role policy with name inline cannot be found.',
    });
  });

  it.each([
    ['a principal', { Statement: [{ ...allow('s3:*').Statement[0], Principal: '*' }] }],
    ['no resource', { Statement: [{ Effect: 'Allow', Action: 's3:*' }] }],
    ['an action without a service', allow('GetObject')],
    ['a resource that is no ARN', allow('s3:*', 'bucket')],
  ])('are malformed with %s', async (_, document) => {
    const { iam } = await openRole();
    const PolicyDocument = JSON.stringify(document);
    const sent = iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'inline', PolicyDocument }));
    await expect(sent).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException' });
  });

  it('hold 10240 characters together', async () => {
    const { iam } = await openRole();
    const put = (PolicyName: string, length: number) => {
      const PolicyDocument = JSON.stringify(allow('s3:*', `arn:aws:s3:::${'b'.repeat(length)}`));
      return iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument }));
    };
    await put('a', 6000);
    await expect(put('b', 6000)).rejects.toMatchObject({ name: 'LimitExceededException' });
    await put('a', 9000);
  });
});

describe('a permissions boundary', () => {
  it('is put and deleted', async () => {
    const { iam, account } = await openRole();
    const before = account.snapshot();
    await iam.send(new PutRolePermissionsBoundaryCommand({ RoleName, PermissionsBoundary: READ_ONLY }));
    expect(account.state().roles.get(RoleName)?.permissionsBoundary).toBe(READ_ONLY);
    await iam.send(new DeleteRolePermissionsBoundaryCommand({ RoleName }));
    expect(account.snapshot()).toEqual(before);
  });
});

describe('the account as a whole', () => {
  it('is read with every role, its policies and its tags', async () => {
    const { iam, account } = await openOctoWorld();
    const PolicyArn = account.addManagedPolicy({ name: 'shared', document: allow('s3:*') });
    account.addRole({
      name: RoleName,
      trustPolicy: trustSubject(MAIN_SUBJECT),
      tags: { a: 'b' },
      attachedPolicies: [PolicyArn],
      inlinePolicies: { inline: allow('ecr:*') },
    });
    const details = await iam.send(new GetAccountAuthorizationDetailsCommand({}));
    const [role] = details.RoleDetailList ?? [];
    expect(role).toMatchObject({
      Arn: ROLE_ARN,
      Tags: [{ Key: 'a', Value: 'b' }],
      AttachedManagedPolicies: [{ PolicyName: 'shared', PolicyArn }],
    });
    expect(decodeURIComponent(role?.RolePolicyList?.[0]?.PolicyDocument ?? '')).toBe(JSON.stringify(allow('ecr:*')));
    expect(details.UserDetailList).toMatchObject([{ UserName: 'bootstrap-admin' }]);
    expect(details.Policies).toMatchObject([{ Arn: PolicyArn, AttachmentCount: 1 }]);
    const roles = await iam.send(new GetAccountAuthorizationDetailsCommand({ Filter: ['Role'] }));
    expect(roles.UserDetailList).toEqual([]);
    expect(roles.RoleDetailList).toHaveLength(1);
  });

  it('is simulated by the same rules that decide', async () => {
    const { iam, account } = await openOctoWorld();
    const PolicySourceArn = account.addRole({
      name: RoleName,
      trustPolicy: trustSubject(MAIN_SUBJECT),
      inlinePolicies: {
        inline: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['iam:GetRole', 'iam:TagRole'], Resource: '*' },
            { Effect: 'Deny', Action: 'iam:TagRole', Resource: '*' },
          ],
        },
      },
    });
    const ActionNames = ['iam:GetRole', 'iam:TagRole', 'iam:CreateRole'];
    const simulated = await iam.send(new SimulatePrincipalPolicyCommand({ PolicySourceArn, ActionNames }));
    expect(simulated.EvaluationResults?.map((result) => result.EvalDecision)).toEqual([
      'allowed',
      'explicitDeny',
      'implicitDeny',
    ]);
  });
});
