/** Profiles in a terminal: one account for each profile, or the profiles that a config file names. */

import { describe, expect, it } from 'vitest';
import { READ_ONLY, ROLE_NAME } from './scene.ts';
import { openTerminal, type TerminalScene } from './terminal-scene.ts';

const OTHER = '444455556666';

function rolesOf(account: TerminalScene['account']): readonly string[] {
  return [...account.state().roles.values()].map(({ name }) => name);
}

async function openTwoAccounts() {
  const scene = await openTerminal();
  const other = scene.addAccount(OTHER);
  const env = scene.writeProfiles({ dev: scene.admin, prod: other.admin });
  return { scene, other, env };
}

describe('one profile', () => {
  it('provides the credentials, with precedence over variables', async () => {
    const { scene, env } = await openTwoAccounts();
    const fromProfile = await scene.json(['identity', '--profile', 'prod'], { env });
    expect(fromProfile.outputs).toMatchObject({ 'aws-account-id': OTHER });
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = scene.variables;
    const against = await scene.json(['identity', '--profile', 'prod'], {
      env: { ...env, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY },
    });
    expect(against.outputs).toMatchObject({ 'aws-account-id': OTHER });
    const byVariable = await scene.json(['identity'], { env: { ...env, AWS_PROFILE: 'dev' } });
    expect(byVariable.outputs).toMatchObject({ 'aws-account-id': '111122223333' });
  });

  it('that does not exist is an error, without a fallback', async () => {
    const { scene, env } = await openTwoAccounts();
    const { code, stderr } = await scene.run(['plan', '--profile', 'prodd'], {
      env: { ...env, ...scene.variables },
    });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'error CREDENTIALS_UNAVAILABLE: No AWS credentials could be loaded from the profile prodd',
    );
    expect(scene.takeActions().filter((action) => action === 'GetCallerIdentity')).toEqual([]);
  });

  it('with a role assumes the role', async () => {
    const { scene } = await openTwoAccounts();
    scene.account.addRole({
      name: 'Reader',
      attachedPolicies: [READ_ONLY],
      trustPolicy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' },
        ],
      },
    });
    const env = scene.writeProfiles(
      { dev: scene.admin },
      '[profile reader]\nrole_arn = arn:aws:iam::111122223333:role/Reader\nsource_profile = dev\n',
    );
    const { stdout, code, stderr } = await scene.run(['identity', '--profile', 'reader', '--expected-role', 'Reader'], {
      env,
    });
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/expected role +Reader \(matches\)/u);
    expect(stdout).toMatch(/valid until .* left\)/u);
    expect(stdout).toMatch(/credentials from +the profile reader/u);
  });

  it('sets the region if neither flag nor variable does', async () => {
    const { scene } = await openTwoAccounts();
    const env = {
      ...scene.writeProfiles({ dev: scene.admin }, '[profile dev]\nregion = eu-central-1\n'),
      AWS_REGION: undefined,
    };
    const fromProfile = await scene.run(['plan', '--profile', 'dev'], { env });
    expect(fromProfile.stdout).toContain('aws-region: eu-central-1');
    const fromFlag = await scene.run(['plan', '--profile', 'dev', '--aws-region', 'eu-west-1'], { env });
    expect(fromFlag.stdout).toContain('aws-region: eu-west-1');
  });
});

describe('several profiles', () => {
  it('are several accounts with the same declaration, and each is reported by name', async () => {
    const { scene, other, env } = await openTwoAccounts();
    const both = ['--profile', 'dev', '--profile', 'prod'];
    const plan = await scene.run(['plan', ...both], { env });
    expect(plan.code, plan.stderr).toBe(0);
    expect(plan.stdout).toContain('dev (111122223333)');
    expect(plan.stdout).toContain(`prod (${OTHER})`);
    expect(rolesOf(other.account)).toEqual([]);

    const done = await scene.json(['bootstrap', '--yes', ...both], { env });
    expect(done).toMatchObject({ ok: true, outputs: { changes: '4' } });
    expect([rolesOf(scene.account), rolesOf(other.account)]).toEqual([[ROLE_NAME], [ROLE_NAME]]);
    expect((await scene.json(['plan', '--fail-on-drift', ...both], { env })).exitCode).toBe(0);

    const gone = await scene.json(['teardown', '--yes', '--remove-provider', ...both], { env });
    expect(gone).toMatchObject({ ok: true, outputs: { changes: '4' } });
    expect([rolesOf(scene.account), rolesOf(other.account)]).toEqual([[], []]);
  });

  it('continue without one that does not work, and the command fails', async () => {
    const { scene, other, env } = await openTwoAccounts();
    const args = ['bootstrap', '--yes', '--profile', 'gone', '--profile', 'prod'];
    const { exitCode, failure } = await scene.json(args, { env });
    expect(exitCode).toBe(1);
    expect(failure?.message).toContain('gone: CREDENTIALS_UNAVAILABLE');
    expect(rolesOf(other.account)).toEqual([ROLE_NAME]);
  });

  it('of the same account, or of one that is not allowed, are refused before anything changes', async () => {
    const { scene } = await openTwoAccounts();
    const twice = { env: scene.writeProfiles({ dev: scene.admin, again: scene.admin }) };
    const same = await scene.json(['bootstrap', '--yes', '--profile', 'dev', '--profile', 'again'], twice);
    expect(same.failure?.message).toContain('dev and again both belong to account 111122223333');
    const allowed = ['--allowed-account-ids', OTHER, '--profile', 'dev', '--profile', 'prod'];
    const other = scene.addAccount(OTHER.replace('4', '5'));
    const two = { env: scene.writeProfiles({ dev: scene.admin, prod: other.admin }) };
    expect((await scene.json(['bootstrap', '--yes', ...allowed], two)).failure?.code).toBe('ACCOUNT_NOT_ALLOWED');
    expect(scene.takeWrites()).toEqual([]);
  });

  it('are rejected by a command that uses one profile', async () => {
    const { scene, env } = await openTwoAccounts();
    const { failure } = await scene.json(['identity', '--profile', 'dev', '--profile', 'prod'], { env });
    expect(failure?.code).toBe('INPUT_INVALID');
  });
});

describe('the `config` file', () => {
  const roles = `roles:\n  deploy:\n    trust:\n      - repository: octo-org/octo-repo\n        branches: [main]\n`;

  it('names a profile for every account, and no other credentials are needed', async () => {
    const { scene, other, env } = await openTwoAccounts();
    scene.write(
      'accounts.yml',
      `accounts:\n  one: { id: "111122223333", profile: dev }\n  two: { id: "${OTHER}", profile: prod }\n${roles}`,
    );
    const { ok, outputs } = await scene.json(['bootstrap', '--yes', '--config', 'accounts.yml'], { env });
    expect({ ok, changes: outputs?.['changes'] }).toEqual({ ok: true, changes: '4' });
    expect([rolesOf(scene.account), rolesOf(other.account)]).toEqual([['deploy'], ['deploy']]);
    const one = await scene.json(['teardown', '--yes', '--config', 'accounts.yml', '--account', 'two'], { env });
    expect(one.ok).toBe(true);
    expect([rolesOf(scene.account), rolesOf(other.account)]).toEqual([['deploy'], []]);
  });

  it('uses the profiles of the command line for the accounts that they belong to', async () => {
    const { scene, other, env } = await openTwoAccounts();
    scene.write('accounts.yml', `accounts:\n  one: { id: "111122223333" }\n  two: { id: "${OTHER}" }\n${roles}`);
    const args = ['bootstrap', '--yes', '--config', 'accounts.yml', '--profile', 'prod', '--profile', 'dev'];
    expect((await scene.json(args, { env })).ok).toBe(true);
    expect([rolesOf(scene.account), rolesOf(other.account)]).toEqual([['deploy'], ['deploy']]);
  });

  it('with the wrong profile for an account changes nothing there', async () => {
    const { scene, other, env } = await openTwoAccounts();
    scene.write('accounts.yml', `accounts:\n  one: { id: "111122223333", profile: prod }\n${roles}`);
    const { failure } = await scene.json(['bootstrap', '--yes', '--config', 'accounts.yml'], { env });
    expect(failure?.code).toBe('ACCOUNT_UNEXPECTED');
    expect([rolesOf(scene.account), rolesOf(other.account)]).toEqual([[], []]);
  });

  it('reports problems by line, as the action does', async () => {
    const { scene, env } = await openTwoAccounts();
    scene.write('accounts.yml', `accounts:\n  one: { id: "1111" }\n${roles}`);
    const { failure } = await scene.json(['plan', '--config', 'accounts.yml', '--profile', 'dev'], { env });
    expect(failure?.message).toContain('`accounts.yml` line 2');
  });
});
