/** The `config` file of a step: read from the workspace, combined with other inputs, and checked before any call. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNTS, type AccountsScene, DEV, FILE, HOME, PROD, rolesIn, startAccountsScene } from './accounts-scene.ts';
import { textOf } from './scene.ts';

let scene: AccountsScene;
beforeEach(async () => {
  scene = await startAccountsScene();
});
afterEach(() => scene.close());

describe('a file that cannot be used', () => {
  it('is one error with every problem of the file and of the inputs, before any call', async () => {
    const file = `accounts: { dev: { id: ${DEV} } }\nroles:\n  gha-a: { trust: [{ branchs: main }] }\n  gha b: {}\n`;
    const result = await scene.run(file, { 'max-session-duration': '1', verify: 'perhaps', account: 'prod' });
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    const [error] = result.annotations.filter(({ level }) => level === 'error');
    for (const part of [
      `\`accounts.yml\` line 1, \`accounts.dev.id\`: "${DEV}" is a number in YAML; put it in quotes`,
      '`accounts.yml` line 1, `accounts`: unknown account "prod"',
      '`accounts.yml` line 3, `roles.gha-a.trust[0].branchs`: unknown key "branchs"; did you mean `branches`?',
      '`accounts.yml` line 4, `roles.gha b`: "gha b" is not a role name',
      '`max-session-duration` cannot be combined with `config`; set it in the file instead',
      '`verify`: "perhaps" is not valid',
    ]) {
      expect(error?.message).toContain(part);
    }
    expect(scene.takeActions()).toEqual([]);
  });

  it.each([
    ['is missing', { config: 'nowhere.yml' }, FILE],
    ['is larger than any that is meant', {}, `${FILE}${'# octo\n'.repeat(700_000)}`],
  ])('%s', async (_, inputs, file) => {
    const result = await scene.run(file, inputs);
    expect(result.outputs['failure-code']).toBe('INPUT_INVALID');
    expect(textOf(result)).toContain('is not a readable file in the workspace');
    expect(scene.takeActions()).toEqual([]);
  });

  it('has neither the role nor the account that the inputs name', async () => {
    const file = `${ACCOUNTS}roles: { gha-a: { accounts: dev }, gha-b: {} }`;
    const result = await scene.run(file, { 'role-name': 'gha-a', account: 'prod' });
    expect(result.outputs['failure-code']).toBe('INPUT_INVALID');
    expect(textOf(result)).toContain('does not declare anything for the role and accounts that the inputs select');
  });
});

it('a file of half a megabyte is read', async () => {
  const result = await scene.run(`${FILE}${'# octo\n'.repeat(75_000)}`, { account: 'main' });
  expect(result.outputs).toMatchObject({ changes: '3', verified: 'true' });
});

it('one role of one account has the outputs of a single run', async () => {
  const result = await scene.run('roles: { gha-a: { role-description: from a file } }');
  expect(result.outputs).toMatchObject({
    'role-arn': `arn:aws:iam::${HOME}:role/gha-a`,
    'role-name': 'gha-a',
    'aws-account-id': HOME,
    verified: 'true',
  });
  expect(JSON.stringify(scene.account.snapshot())).toContain('from a file');
});

it('a template that is too long for a CloudFormation request says so', async () => {
  const roles = Array.from({ length: 40 }, (_, index) => `  gha-${index}: {}`).join('\n');
  const result = await scene.run(`roles:\n${roles}\n`, { mode: 'render', 'output-file': 'roles.yml' });
  expect(result.exitCode, textOf(result)).toBe(0);
  const warnings = result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  expect(warnings).toEqual([expect.stringContaining('a request allows 51,200: deploy it from an S3 bucket')]);
});

it('an account without roles only gets the provider, and there is nothing to verify', async () => {
  const result = await scene.run(
    `${ACCOUNTS}defaults: { resource-tags: { team: octo } }\nroles: { gha-a: { accounts: [main] } }`,
  );
  expect(result.exitCode, textOf(result)).toBe(0);
  expect(result.outputs).toMatchObject({ changes: '4', verified: 'true' });
  expect(rolesIn(scene.dev)).toEqual([]);
  const [provider] = scene.dev.state().providers.values();
  expect(provider?.tags).toContainEqual({ key: 'team', value: 'octo' });
});

it('each account gets its own declaration', async () => {
  const file = `${ACCOUNTS}roles:
  gha-a:
    trust: [{ environments: dev }]
    overrides:
      prod: { trust: [{ environments: prod }], max-session-duration: 7200, resource-tags: { stage: prod } }
`;
  const result = await scene.run(file);
  expect(result.exitCode, textOf(result)).toBe(0);
  const role = (account: AccountsScene['dev']) => account.state().roles.get('gha-a');
  expect(role(scene.dev)).toMatchObject({ maxSessionDuration: 3600 });
  expect(role(scene.dev)?.trustPolicy).toContain(':environment:dev"');
  expect(role(scene.prod)).toMatchObject({ maxSessionDuration: 7200 });
  expect(role(scene.prod)?.trustPolicy).toContain(':environment:prod"');
  expect(role(scene.prod)?.tags).toContainEqual({ key: 'stage', value: 'prod' });
});

it('a plan of several accounts is one comment on a pull request, and masks what the log masks', async () => {
  const job = {
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    permissions: { 'id-token': 'write', contents: 'read', 'pull-requests': 'write' },
  } as const;
  const comments = () => scene.emulator.github.getComments('octo-org/octo-repo', 7);
  const plan = { mode: 'plan', 'mask-aws-account-id': 'true' };
  await scene.run(FILE, plan, { job });
  const result = await scene.run(FILE, plan, { job });
  expect(result.exitCode, textOf(result)).toBe(0);
  expect(comments()).toHaveLength(1);
  expect(comments()[0]?.body).toContain('3 of 3 accounts completed');
  for (const id of [HOME, DEV, PROD]) expect(comments()[0]?.body).not.toContain(id);
});
