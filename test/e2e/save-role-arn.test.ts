/** `save-role-arn-as` keeps the ARN of the role in a repository variable, and says clearly when it may not. */

import { describe, expect, it } from 'vitest';
import { openScene } from './found-account.ts';
import { ROLE_ARN, type Scene, textOf } from './scene.ts';

const SAVE = { 'save-role-arn-as': 'AWS_ROLE_ARN' };

function variableOf(scene: Scene, name = 'AWS_ROLE_ARN'): string | undefined {
  const { variables } = scene.emulator.github.getRepository('octo-org/octo-repo');
  return variables.find((variable) => variable.name === name)?.value;
}

function withToken(scene: Scene): Readonly<Record<string, string>> {
  return { ...SAVE, 'github-token': scene.emulator.github.addToken({ variables: 'write' }) };
}

function keyStatus(scene: Scene): string | undefined {
  const keys = [...scene.account.state().users.values()].flatMap(({ accessKeys }) => accessKeys);
  return keys.find(({ id }) => id === scene.admin.accessKeyId)?.status;
}

describe('with a token that may write variables', () => {
  it('the variable is created, then left, and updated when the role is another', async () => {
    const scene = await openScene();
    const inputs = withToken(scene);
    const created = await scene.bootstrap(inputs);
    expect(created.exitCode, textOf(created)).toBe(0);
    expect(textOf(created)).toContain('The repository variable AWS_ROLE_ARN holds the ARN of the role (created).');
    expect(variableOf(scene)).toBe(ROLE_ARN);

    scene.takeActions();
    const unchanged = await scene.bootstrap(inputs);
    expect(textOf(unchanged)).toContain('(unchanged)');
    expect(scene.takeWrites()).toEqual([]);

    const updated = await scene.bootstrap({ ...inputs, 'role-name': 'deployer' });
    expect(textOf(updated)).toContain('(updated)');
    expect(variableOf(scene)).toBe('arn:aws:iam::111122223333:role/deployer');
  });

  it('a name in small letters is the same variable', async () => {
    const scene = await openScene();
    const inputs = withToken(scene);
    await scene.bootstrap(inputs);
    const result = await scene.bootstrap({ ...inputs, 'save-role-arn-as': 'aws_role_arn' });
    expect(result.exitCode).toBe(0);
    expect(textOf(result)).toContain('(unchanged)');
    expect(scene.emulator.github.getRepository('octo-org/octo-repo').variables).toHaveLength(1);
  });

  it('a write whose answer is lost is survived', async () => {
    const scene = await openScene();
    scene.emulator.faults.add({ action: 'CreateVariable', occurrence: 1, kind: 'reset-after' });
    const result = await scene.bootstrap(withToken(scene));
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(variableOf(scene)).toBe(ROLE_ARN);
  });

  it('the key is retired after the variable is saved', async () => {
    const scene = await openScene();
    const result = await scene.bootstrap({ ...withToken(scene), 'retire-bootstrap-key': 'deactivate' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(keyStatus(scene)).toBe('Inactive');
    const actions = scene.takeActions();
    expect(actions.indexOf('CreateVariable')).toBeGreaterThan(actions.indexOf('AssumeRoleWithWebIdentity'));
    expect(actions.at(-1)).toBe('UpdateAccessKey');
  });

  it('nothing is saved if the verification fails', async () => {
    const scene = await openScene();
    const refusal = { code: 'IDPRejectedClaim', status: 403, message: 'rejected' };
    scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', kind: refusal });
    const result = await scene.bootstrap(withToken(scene));
    expect(result.outputs).toMatchObject({ verified: 'false', 'failure-code': 'ID_TOKEN_REJECTED' });
    expect(variableOf(scene)).toBeUndefined();
  });

  it('a plan saves nothing and says that it would not', async () => {
    const scene = await openScene();
    const result = await scene.bootstrap({ ...withToken(scene), mode: 'plan' });
    expect(result.exitCode).toBe(0);
    expect(textOf(result)).toContain('`save-role-arn-as` has no effect in `mode: plan`');
    expect(variableOf(scene)).toBeUndefined();
  });
});

describe('with a token that may not', () => {
  it.each([
    ["the job's own token", undefined],
    ['a token that may only read', { variables: 'read' }],
    ['a token that is none', 'ghp_nothing'],
  ] as const)('%s: the role stays, the key is kept, and the failure says what to do', async (_, token) => {
    const scene = await openScene();
    const github = scene.emulator.github;
    const given = typeof token === 'object' ? github.addToken(token) : token;
    const inputs = given === undefined ? SAVE : { ...SAVE, 'github-token': given };
    const result = await scene.bootstrap({ ...inputs, 'retire-bootstrap-key': 'delete' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      'failure-code': 'VARIABLE_NOT_SAVED',
      verified: 'true',
      changes: '2',
      'role-arn': ROLE_ARN,
    });
    const text = textOf(result);
    expect(text).toContain(`gh variable set AWS_ROLE_ARN --repo octo-org/octo-repo --body ${ROLE_ARN}`);
    expect(text).toContain('"Variables: write"');
    expect(text).toContain('The access key was kept');
    expect(variableOf(scene)).toBeUndefined();
    expect(keyStatus(scene)).toBe('Active');
    expect((await scene.job().step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' })).exitCode).toBe(0);

    const next = await scene.bootstrap({ ...withToken(scene), 'retire-bootstrap-key': 'delete' });
    expect(next.outputs, textOf(next)).toMatchObject({ changes: '0', verified: 'true' });
    expect(variableOf(scene)).toBe(ROLE_ARN);
    expect(keyStatus(scene)).toBeUndefined();
  });
});

describe('the name', () => {
  it.each(['github_role', '1ROLE', 'ROLE-ARN'])('%s is refused before any call', async (name) => {
    const scene = await openScene();
    const result = await scene.bootstrap({ 'save-role-arn-as': name });
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    expect(textOf(result)).toContain(`\`save-role-arn-as\`: "${name}" is not valid`);
    expect(scene.takeActions()).toEqual([]);
  });
});
