/** Teardown removes only what bootstrap created, even if it is interrupted. */

import { describe, expect, it, onTestFinished } from 'vitest';
import type { PolicyDocument } from '../../src/trust/policy/document.ts';
import { changeRole, findRole, openScene, snapshotOf, statementsOf, tagsOf } from './found-account.ts';
import { killAt, onceCalled } from './interrupt.ts';
import { PROVIDER_ARN, READ_ONLY, ROLE_NAME, type Scene, textOf } from './scene.ts';

const POWER = 'arn:aws:iam::aws:policy/PowerUserAccess';
const VIEW_ONLY = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';
const TEARDOWN = { mode: 'teardown' };
const WITH_PROVIDER = { ...TEARDOWN, 'remove-provider': 'true' };

const permits = (action: string, effect = 'Allow'): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: effect, Action: action, Resource: '*' }] });

const DECLARED = {
  'policy-arns': READ_ONLY,
  'inline-policies': `deploy: '${permits('s3:PutObject')}'\nguard: '${permits('iam:*', 'Deny')}'`,
  'permissions-boundary': POWER,
  'resource-tags': 'team: octo',
};

/** The existing settings of a role to share. A boundary would not be restored. */
const { 'permissions-boundary': _, ...SHARED } = DECLARED;

const EC2_TRUST: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

function addForeignRole(scene: Scene, name: string = ROLE_NAME): void {
  scene.account.addRole({
    name,
    trustPolicy: EC2_TRUST,
    description: 'Made by hand',
    tags: { owner: 'platform' },
    attachedPolicies: [VIEW_ONLY],
    inlinePolicies: { theirs: permits('s3:GetObject') },
  });
}

function warningsOf(result: { readonly annotations: readonly { readonly message: string }[] }): string {
  return result.annotations.map(({ message }) => message).join('\n');
}

describe('teardown', () => {
  it('shows what it removes, restores the account as it was before bootstrap, and then finds nothing to do', async () => {
    const scene = await openScene();
    addForeignRole(scene, 'bystander');
    const before = snapshotOf(scene);
    await scene.bootstrap(DECLARED);
    expect(snapshotOf(scene)).not.toBe(before);
    const result = await scene.bootstrap(WITH_PROVIDER);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.outputs).toMatchObject({ changes: '5', drift: 'true', verified: 'not-applicable' });
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject({
      steps: [
        { kind: 'delete-inline-policy' },
        { kind: 'detach-policy', before: READ_ONLY, after: '(none)' },
        { kind: 'delete-inline-policy', before: permits('iam:*', 'Deny') },
        { kind: 'delete-role' },
        { kind: 'delete-provider', resource: PROVIDER_ARN },
      ],
    });
    const text = textOf(result);
    expect(text.indexOf('Will delete OIDC provider')).toBeLessThan(text.indexOf('Done: '));
    expect(text).toContain('Will delete role');
    expect(result.summary).toContain('| 4 | no | delete role');
    expect(snapshotOf(scene)).toBe(before);

    scene.takeActions();
    const second = await scene.bootstrap(WITH_PROVIDER);
    expect(second.exitCode).toBe(0);
    expect(second.outputs).toMatchObject({ changes: '0', drift: 'false' });
    expect(textOf(second)).toContain('Teardown: nothing to remove.');
    expect(scene.takeWrites()).toEqual([]);
  });

  it('keeps a role that it did not create or that belongs to another repository, and warns', async () => {
    const scene = await openScene();
    addForeignRole(scene);
    const before = snapshotOf(scene);
    const foreign = await scene.bootstrap(TEARDOWN);
    expect(foreign).toMatchObject({ exitCode: 0, outputs: { changes: '0' } });
    expect(warningsOf(foreign)).toContain(`Role ${ROLE_NAME} does not carry this action's tag`);
    expect(snapshotOf(scene)).toBe(before);

    scene.emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'other-repo', id: 42 });
    await scene.bootstrap({ 'role-name': 'others' }, { repository: 'octo-org/other-repo' });
    const built = snapshotOf(scene);
    const others = await scene.bootstrap({ ...WITH_PROVIDER, 'role-name': 'others' });
    expect(others).toMatchObject({ exitCode: 0, outputs: { changes: '0' } });
    expect(warningsOf(others)).toContain('Role others belongs to octo-org/other-repo');
    expect(warningsOf(others)).toContain(
      `OIDC provider ${PROVIDER_ARN} is kept, because these roles still trust it: others`,
    );
    expect(snapshotOf(scene)).toBe(built);
  });

  it('restores a shared role as it was before the merge', async () => {
    const scene = await openScene();
    addForeignRole(scene);
    scene.account.addProvider({ tags: { owner: 'platform' } });
    const before = snapshotOf(scene);
    const merged = await scene.bootstrap({ ...SHARED, adopt: 'merge' });
    expect(merged.outputs, textOf(merged)).toMatchObject({ verified: 'true' });
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(textOf(result)).toContain('is shared and stays; only what this action added to it is removed');
    expect(snapshotOf(scene)).toBe(before);
    expect((await scene.bootstrap(TEARDOWN)).outputs['changes']).toBe('0');
    expect(snapshotOf(scene)).toBe(before);
  });

  it('keeps what others had and have added on a shared role', async () => {
    const scene = await openScene();
    addForeignRole(scene);
    changeRole(scene, { attachedPolicies: [VIEW_ONLY, READ_ONLY] });
    await scene.bootstrap({ 'policy-arns': `${READ_ONLY}\n${POWER}`, adopt: 'merge' });
    const [theirs, ours] = statementsOf(scene);
    if (theirs === undefined || ours === undefined) throw new Error('There are not two statements.');
    const added = {
      Effect: 'Allow',
      Principal: { Service: 'lambda.amazonaws.com' },
      Action: 'sts:AssumeRole',
    } as const;
    changeRole(scene, {
      trustPolicy: { Version: '2012-10-17', Statement: [theirs, ours, added] },
      tags: { ...tagsOf(scene), since: 'yesterday' },
    });
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(statementsOf(scene)).toEqual([theirs, added]);
    expect(findRole(scene)?.attachedPolicies).toEqual([VIEW_ONLY, READ_ONLY]);
    expect(tagsOf(scene)).toEqual({ owner: 'platform', since: 'yesterday' });
  });

  it('deletes a role that was replaced', async () => {
    const scene = await openScene();
    addForeignRole(scene);
    await scene.bootstrap({ adopt: 'replace' });
    await scene.bootstrap(TEARDOWN);
    expect(findRole(scene)).toBeUndefined();
  });

  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    'is refused on %s before any call',
    async (event) => {
      const scene = await openScene();
      const result = await scene.bootstrap(WITH_PROVIDER, { event });
      expect(result.outputs).toEqual({ 'failure-code': 'PULL_REQUEST_EVENT' });
      expect(scene.takeActions()).toEqual([]);
    },
  );

  it('stops before the first write where the policies of the role may not be read', async () => {
    const scene = await openScene();
    await scene.bootstrap(DECLARED);
    const blind = scene.account.addUser({
      name: 'blind',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', NotAction: 'iam:ListAttachedRolePolicies', Resource: '*' }],
      },
    });
    const before = snapshotOf(scene);
    const result = await scene.bootstrap({
      ...WITH_PROVIDER,
      'aws-access-key-id': blind.accessKeyId,
      'aws-secret-access-key': blind.secretAccessKey,
    });
    expect(result.outputs['failure-code']).toBe('IAM_UNREADABLE');
    expect(textOf(result)).toContain('iam:ListAttachedRolePolicies');
    expect(snapshotOf(scene)).toBe(before);
  });
});

describe('the provider', () => {
  it('stays unless `remove-provider` is on', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.outputs['changes']).toBe('1');
    expect([...scene.account.state().providers.keys()]).toEqual([PROVIDER_ARN]);
    expect(textOf(result)).toContain(`OIDC provider ${PROVIDER_ARN}, which the whole account shares`);
  });

  it.each([
    ['others made it', "does not carry this action's tag"],
    ['another role trusts it', 'these roles still trust it'],
  ] as const)('stays with a warning when %s', async (why, warning) => {
    const scene = await openScene();
    if (why === 'others made it') scene.account.addProvider();
    await scene.bootstrap();
    if (why === 'another role trusts it') {
      const trustPolicy = findRole(scene)?.trustPolicy ?? '';
      // Beyond the first page of the list of roles.
      scene.account.addRole({ name: 'zzz-last', trustPolicy });
      for (let index = 0; index < 120; index += 1) {
        scene.account.addRole({ name: `role-${index}`, trustPolicy: EC2_TRUST });
      }
    }
    const result = await scene.bootstrap(WITH_PROVIDER);
    expect(result).toMatchObject({ exitCode: 0, outputs: { changes: '1' } });
    expect(warningsOf(result)).toContain(warning);
    if (why === 'another role trusts it') expect(warningsOf(result)).toContain('zzz-last');
    expect([...scene.account.state().providers.keys()]).toEqual([PROVIDER_ARN]);
    expect(findRole(scene)).toBeUndefined();
  });

  it('stays when a role begins to trust it in the meantime', async () => {
    const scene = await openScene({ latencyMs: 60 });
    await scene.bootstrap();
    const trustPolicy = findRole(scene)?.trustPolicy ?? '';
    onTestFinished(onceCalled(scene, 'DeleteRole', () => scene.account.addRole({ name: 'new', trustPolicy })));
    const result = await scene.bootstrap(WITH_PROVIDER);
    expect(result.outputs['failure-code']).toBe('WORLD_MOVED');
    expect([...scene.account.state().providers.keys()]).toEqual([PROVIDER_ARN]);
    const next = await scene.bootstrap(WITH_PROVIDER);
    expect(next).toMatchObject({ exitCode: 0, outputs: { changes: '0' } });
  });

  it('is removed with `provider-only` once no role trusts it, and no role changes', async () => {
    const scene = await openScene();
    const before = snapshotOf(scene);
    await scene.bootstrap();
    const built = snapshotOf(scene);
    const only = { ...WITH_PROVIDER, 'provider-only': 'true' };
    const refused = await scene.bootstrap(only);
    expect(refused).toMatchObject({ exitCode: 0, outputs: { changes: '0' } });
    expect(warningsOf(refused)).toContain(ROLE_NAME);
    expect(snapshotOf(scene)).toBe(built);
    await scene.bootstrap(TEARDOWN);
    const result = await scene.bootstrap(only);
    expect(result.outputs).toMatchObject({ changes: '1', 'oidc-provider-arn': PROVIDER_ARN });
    expect(result.outputs).not.toHaveProperty('role-name');
    expect(snapshotOf(scene)).toBe(before);
  });
});

describe('changes during a teardown', () => {
  it('a policy that is attached before the role is deleted goes, too', async () => {
    const scene = await openScene({ latencyMs: 60 });
    await scene.bootstrap(DECLARED);
    onTestFinished(onceCalled(scene, 'DetachRolePolicy', () => changeRole(scene, { attachedPolicies: [VIEW_ONLY] })));
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(textOf(result)).toContain(`Done: detach policy \`${VIEW_ONLY}\``);
    expect(findRole(scene)).toBeUndefined();
  });

  it('a role that loses our tag is left', async () => {
    const scene = await openScene({ latencyMs: 60 });
    await scene.bootstrap(DECLARED);
    onTestFinished(onceCalled(scene, 'DetachRolePolicy', () => changeRole(scene, { tags: {} })));
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.outputs['failure-code']).toBe('WORLD_MOVED');
    expect(textOf(result)).toContain('Not done:');
    expect(findRole(scene)).toBeDefined();
  });

  it('an instance profile that holds the role is named before anything is taken from it', async () => {
    const scene = await openScene();
    await scene.bootstrap(DECLARED);
    scene.account.addInstanceProfile({ name: 'octo-servers', roleName: ROLE_NAME });
    const before = snapshotOf(scene);
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.outputs['failure-code']).toBe('ROLE_IN_USE');
    expect(textOf(result)).toContain('it is in the instance profile octo-servers');
    expect(snapshotOf(scene)).toBe(before);
  });

  it('instance profiles that may not be read stop the teardown before anything is taken', async () => {
    const scene = await openScene();
    await scene.bootstrap(DECLARED);
    const before = snapshotOf(scene);
    scene.emulator.faults.add({ action: 'ListInstanceProfilesForRole', kind: 'access-denied' });
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.outputs['failure-code']).toBe('IAM_UNREADABLE');
    expect(textOf(result)).toContain('iam:ListInstanceProfilesForRole');
    expect(snapshotOf(scene)).toBe(before);
  });

  it('an instance profile that takes the role meanwhile is named, and the next run goes on', async () => {
    const scene = await openScene();
    await scene.bootstrap(DECLARED);
    const message = 'Cannot delete entity, must remove roles from instance profile first.';
    scene.emulator.faults.add({
      action: 'DeleteRole',
      occurrence: 1,
      kind: { code: 'DeleteConflict', status: 409, message },
    });
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.outputs['failure-code']).toBe('ROLE_IN_USE');
    expect(textOf(result)).toContain(message);
    expect((await scene.bootstrap(TEARDOWN)).outputs).toMatchObject({ changes: '1' });
    expect(findRole(scene)).toBeUndefined();
  });

  it('three teardowns at once all succeed', async () => {
    const scene = await openScene();
    const before = snapshotOf(scene);
    await scene.bootstrap(DECLARED);
    const results = await Promise.all([1, 2, 3].map(() => scene.bootstrap(WITH_PROVIDER)));
    expect(
      results.map(({ exitCode }) => exitCode),
      results.map(textOf).join('\n'),
    ).toEqual([0, 0, 0]);
    expect(snapshotOf(scene)).toBe(before);
  });
});

describe('a replica of IAM that lags behind', () => {
  const missing = {
    code: 'NoSuchEntity',
    status: 404,
    message: `The role with name ${ROLE_NAME} cannot be found.`,
  };

  it('does not make a role look deleted: it is read again, and the delete call is sent', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    scene.takeActions();
    scene.emulator.faults.add({ action: 'GetRole', occurrence: 2, kind: missing });
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.takeActions()).toContain('DeleteRole');
    expect(findRole(scene)).toBeUndefined();
    expect(textOf(result)).toContain('Done: delete role');
  });

  it('does not make a role look deleted even if it lags for long', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    scene.emulator.faults.add({ action: 'GetRole', since: 2, kind: missing });
    const result = await scene.bootstrap(TEARDOWN);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(findRole(scene)).toBeUndefined();
  });

  it('is not the reason for a removal that the delete call does not confirm', async () => {
    const scene = await openScene({ latencyMs: 60 });
    await scene.bootstrap({ 'policy-arns': READ_ONLY });
    onTestFinished(onceCalled(scene, 'ListInstanceProfilesForRole', () => changeRole(scene, { attachedPolicies: [] })));
    const result = await scene.bootstrap(TEARDOWN);
    expect(result).toMatchObject({ exitCode: 0, outputs: { changes: '1' } });
    expect(textOf(result)).toContain('Teardown: 1 removal; 1 was already gone.');
    expect(textOf(result)).toContain(`Not needed: detach policy \`${READ_ONLY}\``);
    expect(textOf(result)).not.toContain('Done: detach policy');
  });

  it('does not hide a new role that trusts the provider', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    scene.emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'other-repo', id: 42 });
    await scene.bootstrap({ 'role-name': 'others' }, { repository: 'octo-org/other-repo' });
    for (const occurrence of [1, 2]) {
      scene.emulator.faults.add({ action: 'ListRoles', occurrence, kind: { lagMs: 30_000 } });
    }
    const result = await scene.bootstrap(WITH_PROVIDER);
    expect(result.outputs['failure-code'], textOf(result)).toBe('WORLD_MOVED');
    expect([...scene.account.state().providers.keys()]).toEqual([PROVIDER_ARN]);
  });
});

describe('killed at one removal after the other', () => {
  it('the last run completes what is ours', async () => {
    const scene = await openScene();
    const before = snapshotOf(scene);
    await scene.bootstrap(DECLARED);
    for (const action of ['DeleteRolePolicy', 'DetachRolePolicy', 'DeleteRole', 'DeleteOpenIDConnectProvider']) {
      expect((await killAt(scene, action, WITH_PROVIDER)).exitCode, action).toBeNull();
      expect(snapshotOf(scene)).not.toBe(before);
    }
    const last = await scene.bootstrap(WITH_PROVIDER);
    expect(last.outputs, textOf(last)).toMatchObject({ changes: '1' });
    expect(snapshotOf(scene)).toBe(before);
  });

  it('the last run gives back what is shared', async () => {
    const scene = await openScene();
    addForeignRole(scene);
    scene.account.addProvider();
    const before = snapshotOf(scene);
    await scene.bootstrap({ ...SHARED, adopt: 'merge' });
    for (const action of ['UpdateAssumeRolePolicy', 'DetachRolePolicy', 'DeleteRolePolicy', 'UntagRole']) {
      expect((await killAt(scene, action, TEARDOWN)).exitCode, action).toBeNull();
      expect(snapshotOf(scene)).not.toBe(before);
    }
    const last = await scene.bootstrap(TEARDOWN);
    expect(last.outputs, textOf(last)).toMatchObject({ changes: '1' });
    expect(snapshotOf(scene)).toBe(before);
  });
});
