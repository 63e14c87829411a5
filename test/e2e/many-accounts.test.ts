/** Several accounts in one run: each has its own role and result, and a failure in one does not affect the others. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ACCOUNTS,
  type AccountsScene,
  addHop,
  callsOf,
  DEV,
  FILE,
  HOME,
  PROD,
  rolesIn,
  startAccountsScene,
} from './accounts-scene.ts';
import { onceCalled } from './interrupt.ts';
import { textOf } from './scene.ts';

let scene: AccountsScene;
beforeEach(async () => {
  scene = await startAccountsScene();
});
afterEach(() => scene.close());

/** The row of an account in the table of the summary. */
function rowOf(summary: string, name: string): readonly string[] {
  const row = summary.split('\n').find((line) => line.startsWith(`| ${name} (`));
  return (row ?? '').split('|').map((cell) => cell.trim());
}

function errorOf(result: {
  readonly annotations: readonly { readonly level: string; readonly message: string }[];
}): string {
  return result.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');
}

describe('bootstrap', () => {
  it('sets up provider and roles in each, verifies them, and a second run changes nothing', async () => {
    const first = await scene.run(FILE);
    expect(first.exitCode, textOf(first)).toBe(0);
    expect(first.outputs).toMatchObject({ changes: '9', drift: 'true', verified: 'true' });
    for (const account of [scene.account, scene.dev, scene.prod]) {
      expect(rolesIn(account)).toEqual(['gha-deploy']);
      expect(account.state().providers.size).toBe(1);
    }
    for (const [name, id] of [
      ['main', HOME],
      ['dev', DEV],
      ['prod', PROD],
    ] as const) {
      expect(rowOf(first.summary, name)).toEqual(['', `${name} (${id})`, '1', 'done', '3', 'true', '']);
    }
    const plan = JSON.parse(first.outputs['plan'] ?? '');
    expect(plan.steps.map(({ resource }: { resource: string }) => resource.split(':')[4])).toEqual([
      ...Array(3).fill(HOME),
      ...Array(3).fill(DEV),
      ...Array(3).fill(PROD),
    ]);
    scene.takeWrites();
    const again = await scene.run(FILE);
    expect(again.outputs).toMatchObject({ changes: '0', drift: 'false', verified: 'true' });
    expect(scene.takeWrites()).toEqual([]);
    expect(again.summary).not.toContain('Trust policy');
  });

  it('enters other accounts with sessions named after the run, and needs none for its own', async () => {
    await scene.run(FILE);
    const hops = callsOf(scene, 'AssumeRole');
    expect(hops.map(({ parameters }) => parameters['RoleArn'])).toEqual([
      `arn:aws:iam::${DEV}:role/OrganizationAccountAccessRole`,
      `arn:aws:iam::${PROD}:role/OrganizationAccountAccessRole`,
    ]);
    for (const { parameters } of hops) expect(parameters['RoleSessionName']).toMatch(/^octo-repo-\d+-1$/u);
    for (const mode of ['plan', 'teardown']) {
      await scene.run(FILE, { mode, 'role-session-name': `octo-${mode}` });
      expect(callsOf(scene, 'AssumeRole').at(-1)?.parameters['RoleSessionName']).toBe(`octo-${mode}`);
    }
  });

  it('masks the credentials of the sessions', async () => {
    const result = await scene.run(FILE);
    // Two for each session; that none can be read anywhere is checked after every step.
    expect(result.masks.filter((mask) => mask.length === 356).length).toBeGreaterThanOrEqual(2);
    expect(result.masks.filter((mask) => mask.length === 40).length).toBeGreaterThanOrEqual(3);
  });

  it('sends an external ID to a role that requires one', async () => {
    addHop(scene.dev, { name: 'Guarded', condition: { StringEquals: { 'sts:ExternalId': 'octo-1234' } } });
    const file = (more: string): string =>
      `accounts: { dev: { id: "${DEV}", role: Guarded${more} } }\nroles: { gha-deploy: {} }`;
    const refused = await scene.run(file(''));
    expect(refused.outputs['failure-code']).toBe('CHAIN_NOT_AUTHORIZED');
    const result = await scene.run(file(', external-id: octo-1234'));
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(rolesIn(scene.dev)).toContain('gha-deploy');
  });

  it('can be limited to one account and one role', async () => {
    const file = `${ACCOUNTS}roles: { gha-deploy: {}, gha-read: {} }`;
    const result = await scene.run(file, { account: 'prod', 'role-name': 'gha-read' });
    expect(result.outputs).toMatchObject({ 'role-arn': `arn:aws:iam::${PROD}:role/gha-read`, changes: '2' });
    expect(rolesIn(scene.prod)).toEqual(['gha-read']);
    expect([...rolesIn(scene.account), ...rolesIn(scene.dev)]).toEqual([]);
  });

  it('mints one ID token for all, and asks GitHub about a repository once', async () => {
    scene.emulator.github.addRepository({
      owner: 'octo-org',
      ownerId: 1234567,
      name: 'octo-web',
      id: 7654322,
      visibility: 'public',
    });
    const entry = 'trust: [{ repositories: [octo-org/octo-web, Octo-Org/Octo-Web], environments: production }]';
    const result = await scene.run(`${ACCOUNTS}roles: { gha-a: { ${entry} }, gha-b: { ${entry} } }`, {
      verify: 'false',
    });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(callsOf(scene, 'IdToken')).toHaveLength(1);
    expect(callsOf(scene, 'GetRepository')).toHaveLength(1);
    expect(callsOf(scene, 'GetEnvironment')).toHaveLength(1);
  });
});

describe('an account that fails', () => {
  it('because its role does not admit the credentials does not stop the others', async () => {
    const result = await scene.run(
      FILE.replace(`id: "${DEV}", role: OrganizationAccountAccessRole`, `id: "${DEV}", role: Missing`),
    );
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      'failure-code': 'ACCOUNTS_FAILED',
      changes: '6',
      verified: 'partly',
    });
    expect(rolesIn(scene.account)).toEqual(['gha-deploy']);
    expect(rolesIn(scene.prod)).toEqual(['gha-deploy']);
    expect(rowOf(result.summary, 'dev').slice(3, 5)).toEqual(['`CHAIN_NOT_AUTHORIZED`', '?']);
    expect(rowOf(result.summary, 'prod')[3]).toBe('done');
    expect(errorOf(result)).toContain(`1 of 3 accounts failed:\n- dev (${DEV}): CHAIN_NOT_AUTHORIZED: `);
    expect(textOf(result)).toContain('Fix: ');
    expect(result.summary).toMatch(/dev \(444455556666\)\n\n[\s\S]*Fix: /u);
  });

  it('because the file names no role for it says which line to add', async () => {
    const result = await scene.run(`accounts: { dev: { id: "${DEV}" }, main: { id: "${HOME}" } }\nroles: { gha: {} }`);
    expect(result.outputs['failure-code']).toBe('ACCOUNTS_FAILED');
    expect(textOf(result)).toContain('ACCOUNT_OUT_OF_REACH');
    expect(textOf(result)).toContain(`dev: { id: "${DEV}", role: OrganizationAccountAccessRole }`);
    expect(rolesIn(scene.account)).toEqual(['gha']);
  });

  it('because its role lacks a permission names the action and the account', async () => {
    scene.dev.addRole({
      name: 'ReadOnly',
      trustPolicy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: HOME }, Action: 'sts:AssumeRole' }],
      },
      inlinePolicies: {
        read: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['iam:Get*', 'iam:List*'], Resource: '*' }],
        },
      },
    });
    const result = await scene.run(
      FILE.replace(`${DEV}", role: OrganizationAccountAccessRole`, `${DEV}", role: ReadOnly`),
    );
    expect(errorOf(result)).toContain(
      `dev (${DEV}): IAM_ACCESS_DENIED: These credentials are not allowed to perform iam:CreateOpenIDConnectProvider`,
    );
    expect(rolesIn(scene.prod)).toEqual(['gha-deploy']);
  });

  it('because its roles have another owner is not changed', async () => {
    scene.dev.addRole({ name: 'gha-deploy', trustPolicy: '{"Version":"2012-10-17","Statement":[]}' });
    const before = scene.dev.snapshot();
    const result = await scene.run(FILE);
    expect(rowOf(result.summary, 'dev')[3]).toBe('`ROLE_NOT_OWNED`');
    expect(scene.dev.snapshot()).toEqual(before);
  });

  it('because it is not allowed gets no call', async () => {
    const result = await scene.run(FILE, { 'allowed-account-ids': `${HOME},${PROD}` });
    expect(rowOf(result.summary, 'dev')[3]).toBe('`ACCOUNT_NOT_ALLOWED`');
    expect(callsOf(scene, 'AssumeRole').map(({ parameters }) => parameters['RoleArn'])).toEqual([
      expect.stringContaining(PROD),
    ]);
    expect(rolesIn(scene.dev)).toEqual([]);
    expect(rolesIn(scene.prod)).toEqual(['gha-deploy']);
  });

  it('as the only one fails the run with its own code', async () => {
    const result = await scene.run(FILE, { account: 'dev', 'allowed-account-ids': HOME });
    expect(result.outputs['failure-code']).toBe('ACCOUNT_NOT_ALLOWED');
  });

  it('does not stop the others when all of them fail, and each says why', async () => {
    scene.emulator.faults.add({ action: 'CreateRole', kind: 'access-denied' });
    const result = await scene.run(FILE);
    expect(errorOf(result)).toContain('3 of 3 accounts failed');
    for (const name of ['main', 'dev', 'prod']) expect(rowOf(result.summary, name)[3]).toBe('`IAM_ACCESS_DENIED`');
  });
});

it('unknown credentials fail the whole run', async () => {
  const result = await scene.run(FILE, { 'aws-secret-access-key': 'wrong/wrong/wrong/wrong/wrong/wrong/wron' });
  expect(result.outputs['failure-code']).toBe('CREDENTIALS_INVALID');
});

it('masked account IDs are never shown', async () => {
  const result = await scene.run(FILE.replace('role: OrganizationAccountAccessRole', 'role: Missing'), {
    'mask-aws-account-id': 'true',
  });
  expect(result.outputs['failure-code']).toBe('ACCOUNTS_FAILED');
  const shown = [textOf(result), result.summary].join('\n');
  for (const id of [HOME, DEV, PROD]) expect(shown).not.toContain(id);
});

describe('plan', () => {
  it('shows every account and changes none', async () => {
    const result = await scene.run(FILE, { mode: 'plan' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { changes: '9', drift: 'true', verified: 'not-applicable' } });
    expect(scene.takeWrites()).toEqual([]);
  });

  it('fails on drift, and names the accounts that drift', async () => {
    await scene.run(FILE);
    scene.prod.addProvider({ clientIds: ['other'] });
    const result = await scene.run(FILE, { mode: 'plan', 'fail-on-drift': 'true' });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { 'failure-code': 'DRIFT_FOUND', changes: '1', drift: 'true', verified: 'not-applicable' },
    });
    expect(errorOf(result)).toContain(`An account differs from the declared state: prod (${PROD}).`);
    expect(result.summary).toContain('add audience');
  });
});

describe('teardown', () => {
  it('removes the roles of the file in every account', async () => {
    await scene.run(FILE);
    scene.dev.addRole({ name: 'theirs', trustPolicy: '{"Version":"2012-10-17","Statement":[]}' });
    const result = await scene.run(FILE, { mode: 'teardown', 'remove-provider': 'true' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect([scene.account, scene.dev, scene.prod].map(rolesIn)).toEqual([[], ['theirs'], []]);
    for (const account of [scene.account, scene.dev, scene.prod]) expect(account.state().providers.size).toBe(0);
    expect((await scene.run(FILE, { mode: 'teardown' })).outputs['changes']).toBe('0');
  });
});

describe('the access key', () => {
  const keyStatus = () =>
    [...scene.account.state().users.values()].flatMap(({ accessKeys }) => accessKeys).map(({ status }) => status);

  it('is retired once, after the last account is verified', async () => {
    const result = await scene.run(FILE, { 'retire-bootstrap-key': 'deactivate' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(keyStatus()).toEqual(['Inactive']);
    expect(scene.takeActions().at(-1)).toBe('UpdateAccessKey');
    expect(callsOf(scene, 'UpdateAccessKey')).toHaveLength(1);
    expect(textOf(result).match(/was deactivated/gu)).toHaveLength(1);
  });

  it.each([
    ['an account failed', FILE.replace('role: OrganizationAccountAccessRole', 'role: Missing'), {}],
    ['one account is not for this run', `${FILE}    overrides: { prod: { trust: [{ branches: release }] } }\n`, {}],
    ['nothing was tried', FILE, { verify: 'false' }],
  ])('stays when %s', async (_, file, inputs) => {
    const result = await scene.run(file, { 'retire-bootstrap-key': 'delete', ...inputs });
    expect(keyStatus()).toEqual(['Active']);
    expect(textOf(result)).toContain('The access key was kept');
  });
});

it('a run that is killed in the middle is completed by the next', async () => {
  scene.emulator.faults.add({ action: 'AttachRolePolicy', occurrence: 2, kind: 'hang' });
  const abort = new AbortController();
  const stop = onceCalled(scene, 'AttachRolePolicy', () => abort.abort(), 2);
  const killed = await scene.run(FILE, {}, { abort: abort.signal });
  stop();
  expect(killed.exitCode).not.toBe(0);
  scene.emulator.faults.clear();
  const next = await scene.run(FILE);
  expect(next.exitCode, textOf(next)).toBe(0);
  expect(Number(next.outputs['changes'])).toBeGreaterThan(0);
  expect((await scene.run(FILE)).outputs).toMatchObject({ changes: '0', verified: 'true' });
});

it('what fails in every account for the same reason is one failure', async () => {
  const result = await scene.run(`${ACCOUNTS}roles: { gha: { trust: [{ repository: octo-org/nowhere }] } }`);
  expect(result.outputs['failure-code']).toBe('REPOSITORY_UNKNOWN');
});
