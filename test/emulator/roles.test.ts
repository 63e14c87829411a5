/** Roles of the emulated IAM obey IAM's rules for names, settings, tags, pages and deletion. */

import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  type CreateRoleCommandInput,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetRoleCommand,
  ListInstanceProfilesForRoleCommand,
  ListRolesCommand,
  ListRoleTagsCommand,
  PutRolePolicyCommand,
  paginateListRoles,
  TagRoleCommand,
  UntagRoleCommand,
  UpdateRoleCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { MAIN_SUBJECT, openOctoWorld, ROLE_ARN, trustSubject } from './fixture-clients.ts';

const AssumeRolePolicyDocument = JSON.stringify(trustSubject(MAIN_SUBJECT), null, 2);
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const ALLOW_ALL = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
});

function create(input: Partial<CreateRoleCommandInput> = {}) {
  return new CreateRoleCommand({ RoleName: 'deploy', AssumeRolePolicyDocument, ...input });
}

describe('a role', () => {
  it('is read back whole, its trust policy percent-encoded as it was sent', async () => {
    const { iam } = await openOctoWorld();
    const Tags = [{ Key: 'gh-oidc-aws:repository', Value: 'octo-org/octo-repo' }];
    await iam.send(
      create({ Path: '/ci/', Description: 'Déploie', MaxSessionDuration: 7200, PermissionsBoundary: READ_ONLY, Tags }),
    );
    const { Role: role } = await iam.send(new GetRoleCommand({ RoleName: 'deploy' }));
    expect(role).toMatchObject({
      Path: '/ci/',
      Arn: 'arn:aws:iam::111122223333:role/ci/deploy',
      Description: 'Déploie',
      MaxSessionDuration: 7200,
      Tags,
      PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: READ_ONLY },
    });
    expect(role?.RoleId).toMatch(/^AROA[A-Z2-7]{17}$/);
    expect(role?.AssumeRolePolicyDocument).not.toMatch(/[{}":*()' ]/);
    expect(decodeURIComponent(role?.AssumeRolePolicyDocument ?? '')).toBe(AssumeRolePolicyDocument);
  });

  it('is listed without tags and boundary', async () => {
    const { iam, account } = await openOctoWorld();
    account.addRole({
      name: 'deploy',
      trustPolicy: trustSubject(MAIN_SUBJECT),
      tags: { a: 'b' },
      permissionsBoundary: READ_ONLY,
    });
    const { Roles: [role] = [] } = await iam.send(new ListRolesCommand({}));
    expect(role?.Arn).toBe(ROLE_ARN);
    expect(role).not.toHaveProperty('Tags');
    expect(role).not.toHaveProperty('PermissionsBoundary');
  });

  it('is listed in pages', async () => {
    const { iam, account } = await openOctoWorld();
    for (let index = 0; index < 120; index += 1) {
      account.addRole({ name: `role-${String(index).padStart(3, '0')}`, trustPolicy: trustSubject(MAIN_SUBJECT) });
    }
    const first = await iam.send(new ListRolesCommand({}));
    expect(first.Roles).toHaveLength(100);
    expect(first.IsTruncated).toBe(true);
    const names: (string | undefined)[] = [];
    for await (const page of paginateListRoles({ client: iam, pageSize: 50 }, {})) {
      names.push(...(page.Roles ?? []).map((role) => role.RoleName));
    }
    expect(new Set(names).size).toBe(120);
  });

  it.each(['deploy', 'Deploy'])('is unique without regard to case: %s exists already', async (RoleName) => {
    const { iam } = await openOctoWorld();
    await iam.send(create());
    await expect(iam.send(create({ RoleName }))).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      message: `Role with name ${RoleName} already exists.`,
    });
  });

  it.each<readonly [string, Partial<CreateRoleCommandInput>]>([
    ['a name with a slash', { RoleName: 'a/b' }],
    ['a name of 65 characters', { RoleName: 'a'.repeat(65) }],
    ['a path without a final slash', { Path: '/ci' }],
    ['an arrow in its description', { Description: 'from → to' }],
    ['a description of 1001 characters', { Description: 'a'.repeat(1001) }],
    ['a session of an hour less a second', { MaxSessionDuration: 3599 }],
    ['a session of more than twelve hours', { MaxSessionDuration: 43201 }],
    ['a tag key with an exclamation mark', { Tags: [{ Key: 'a!', Value: '' }] }],
    ['a tag value of 257 characters', { Tags: [{ Key: 'a', Value: 'b'.repeat(257) }] }],
    ['51 tags', { Tags: Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' })) }],
  ])('is refused with %s', async (_, input) => {
    const { iam } = await openOctoWorld();
    await expect(iam.send(create(input))).rejects.toMatchObject({
      name: 'ValidationError',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it.each([
    [
      'two tag keys that differ by case',
      [
        { Key: 'Team', Value: 'a' },
        { Key: 'team', Value: 'b' },
      ],
    ],
    ['a reserved tag key', [{ Key: 'aws:team', Value: 'a' }]],
  ])('is refused with %s', async (_, Tags) => {
    const { iam } = await openOctoWorld();
    await expect(iam.send(create({ Tags }))).rejects.toMatchObject({ name: 'InvalidInputException' });
  });

  it('is refused with a boundary that does not exist', async () => {
    const { iam } = await openOctoWorld();
    const PermissionsBoundary = 'arn:aws:iam::111122223333:policy/none';
    await expect(iam.send(create({ PermissionsBoundary }))).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('loses its longer session when an update does not repeat it', async () => {
    const { iam } = await openOctoWorld();
    await iam.send(create({ MaxSessionDuration: 7200 }));
    await iam.send(new UpdateRoleCommand({ RoleName: 'deploy', Description: 'new' }));
    const { Role: role } = await iam.send(new GetRoleCommand({ RoleName: 'deploy' }));
    expect(role).toMatchObject({ Description: 'new', MaxSessionDuration: 3600 });
  });

  it('is tagged and untagged without regard to the case of keys, up to 50 tags', async () => {
    const { iam } = await openOctoWorld();
    await iam.send(create({ Tags: [{ Key: 'Team', Value: 'a' }] }));
    await iam.send(new TagRoleCommand({ RoleName: 'deploy', Tags: [{ Key: 'team', Value: 'b' }] }));
    const list = () => iam.send(new ListRoleTagsCommand({ RoleName: 'deploy' }));
    expect((await list()).Tags).toEqual([{ Key: 'team', Value: 'b' }]);
    await iam.send(new UntagRoleCommand({ RoleName: 'deploy', TagKeys: ['TEAM'] }));
    expect((await list()).Tags).toEqual([]);
    const Tags = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
    await iam.send(new TagRoleCommand({ RoleName: 'deploy', Tags }));
    const more = new TagRoleCommand({ RoleName: 'deploy', Tags: [{ Key: 'more', Value: '' }] });
    await expect(iam.send(more)).rejects.toMatchObject({ name: 'LimitExceededException' });
  });

  it('is deleted only when it holds no policy', async () => {
    const { iam } = await openOctoWorld();
    const RoleName = 'deploy';
    await iam.send(create());
    await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: READ_ONLY }));
    await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'inline', PolicyDocument: ALLOW_ALL }));
    const remove = () => iam.send(new DeleteRoleCommand({ RoleName }));
    const conflict = { name: 'DeleteConflictException', $metadata: { httpStatusCode: 409 } };
    await expect(remove()).rejects.toMatchObject({
      ...conflict,
      message: 'Cannot delete entity, must detach all policies first.',
    });
    await iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn: READ_ONLY }));
    await expect(remove()).rejects.toMatchObject({
      ...conflict,
      message: 'Cannot delete entity, must delete policies first.',
    });
    await iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName: 'inline' }));
    await remove();
    await expect(remove()).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role with name deploy cannot be found.',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('in an instance profile is listed with it, and is not deleted', async () => {
    const { iam, account } = await openOctoWorld();
    const RoleName = 'deploy';
    await iam.send(create());
    const list = (input = { RoleName }) => iam.send(new ListInstanceProfilesForRoleCommand(input));
    expect(await list()).toMatchObject({ InstanceProfiles: [], IsTruncated: false });
    account.addInstanceProfile({ name: 'octo-servers', roleName: RoleName });
    expect((await list()).InstanceProfiles).toMatchObject([
      {
        InstanceProfileName: 'octo-servers',
        Arn: 'arn:aws:iam::111122223333:instance-profile/octo-servers',
        Roles: [{ RoleName }],
      },
    ]);
    await expect(iam.send(new DeleteRoleCommand({ RoleName }))).rejects.toMatchObject({
      name: 'DeleteConflictException',
      message: 'Cannot delete entity, must remove roles from instance profile first.',
    });
    await expect(list({ RoleName: 'missing' })).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('leaves the account as it was when it is made and deleted', async () => {
    const { iam, account } = await openOctoWorld();
    const before = JSON.stringify(account.snapshot());
    await iam.send(create());
    expect(JSON.stringify(account.snapshot())).not.toBe(before);
    await iam.send(new DeleteRoleCommand({ RoleName: 'deploy' }));
    expect(JSON.stringify(account.snapshot())).toBe(before);
  });
});
