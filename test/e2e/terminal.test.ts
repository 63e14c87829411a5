/** The commands of the terminal, run as a child process: output, changes and exit codes. */

import { describe, expect, it } from 'vitest';
import { findRole, snapshotOf } from './found-account.ts';
import { READ_ONLY, ROLE_ARN, ROLE_NAME } from './scene.ts';
import { openTerminal } from './terminal-scene.ts';

/** A line of the trust policy, not of advice. */
const PINNED = /^ +"token\.actions\.githubusercontent\.com:repository_id"/mu;

const COMMANDS = ['plan', 'bootstrap', 'teardown', 'identity', 'diagnose', 'render', 'emulator', 'demo'];

describe('plan', () => {
  it('shows the change for the repository of the git remote, and changes nothing', async () => {
    const scene = await openTerminal();
    const before = snapshotOf(scene);
    const { code, stdout, stderr } = await scene.run(['plan', '--policy-arns', READ_ONLY]);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(`create role \`${ROLE_ARN}\``);
    expect(stdout).toContain('"repo:octo-org/octo-repo:ref:refs/heads/main"');
    expect(stdout).toContain('Plan: 3 changes');
    expect(stderr).toContain('Working as arn:aws:iam::11********33:user/bootstrap-admin');
    expect(`${stdout}${stderr}`).not.toContain('\u001b');
    expect(snapshotOf(scene)).toBe(before);
  });

  it('exits with 2 for a difference only if asked to, with 0 without one, and with 1 for a failure', async () => {
    const scene = await openTerminal();
    expect((await scene.run(['plan'])).code).toBe(0);
    const drift = await scene.json(['plan', '--fail-on-drift']);
    expect(drift).toMatchObject({ ok: false, exitCode: 2, failure: { code: 'DRIFT_FOUND' } });
    await scene.run(['bootstrap', '--yes']);
    expect((await scene.run(['plan', '--fail-on-drift'])).code).toBe(0);
    const missing = await scene.run(['plan', '--fail-on-drift', '--repositories', 'octo-org/nowhere']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('error REPOSITORY_UNKNOWN');
  });

  it('accepts lists with commas and repeated flags, and switches with and without a value', async () => {
    const scene = await openTerminal();
    const args = [
      '--branches',
      'main',
      '--branches',
      'dev',
      '--branches',
      'release/*',
      '--pull-requests',
      '--no-pin-ids',
    ];
    const { stdout } = await scene.run(['plan', ...args]);
    for (const branch of ['main', 'dev', 'release/\\*']) {
      expect(stdout).toMatch(new RegExp(`repo:octo-org/octo-repo:ref:refs/heads/${branch}`, 'u'));
    }
    expect(stdout).toContain('repo:octo-org/octo-repo:pull_request');
    expect(stdout).not.toMatch(PINNED);
    const pinned = await scene.run(['plan', '--pin-ids', 'true', '--pull-requests', 'false']);
    expect(pinned.stdout).toMatch(PINNED);
    expect(pinned.stdout).not.toContain('repo:octo-org/octo-repo:pull_request');
  });
});

describe('bootstrap and teardown', () => {
  it('change nothing without a terminal and without `--yes`, and make no call', async () => {
    const scene = await openTerminal();
    for (const command of ['bootstrap', 'teardown']) {
      const { code, stdout, stderr } = await scene.run([command], { input: 'yes\n' });
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain('error CONFIRMATION_MISSING');
      expect(stderr).toContain('--yes');
    }
    expect(scene.takeActions()).toEqual([]);
  });

  it('apply with `--yes`, find nothing to do the second time, and remove everything', async () => {
    const scene = await openTerminal();
    const before = snapshotOf(scene);
    const first = await scene.run(['bootstrap', '--yes', '--policy-arns', READ_ONLY]);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toContain('Bootstrap: 3 changes');
    expect(first.stderr).toContain('a terminal has no ID token; a run of the workflow verifies it');
    expect(findRole(scene)?.attachedPolicies).toEqual([READ_ONLY]);

    scene.takeActions();
    const second = await scene.json(['bootstrap', '--yes', '--policy-arns', READ_ONLY]);
    expect(second).toMatchObject({
      verb: 'bootstrap',
      ok: true,
      exitCode: 0,
      outputs: { changes: '0', drift: 'false' },
    });
    expect(scene.takeWrites()).toEqual([]);

    const gone = await scene.json(['teardown', '--yes', '--remove-provider']);
    expect(gone).toMatchObject({ ok: true, outputs: { changes: '3', plan: { version: 1 } } });
    expect(gone.outputs?.plan?.steps).toMatchObject([
      { kind: 'detach-policy' },
      { kind: 'delete-role', resource: ROLE_ARN },
      { kind: 'delete-provider' },
    ]);
    expect(snapshotOf(scene)).toBe(before);
  });

  it('create a role that works at once', async () => {
    const scene = await openTerminal();
    await scene.run(['bootstrap', '--yes']);
    const assumed = await scene.job().step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
    expect(assumed.exitCode).toBe(0);
  });

  it("save the ARN with the user's token", async () => {
    const scene = await openTerminal();
    const job = scene.emulator.github.startJob({
      repository: 'octo-org/octo-repo',
      permissions: { contents: 'read', actions: 'write' },
    });
    const { code, stderr } = await scene.run(['bootstrap', '--yes', '--save-role-arn-as', 'AWS_ROLE'], {
      env: { GH_TOKEN: job.githubToken },
    });
    // The token of a job may not, and the failure says whom to ask.
    expect(code).toBe(1);
    expect(stderr).toContain('error VARIABLE_NOT_SAVED');
    expect(findRole(scene)).toBeDefined();
  });
});

describe('the repository', () => {
  it('must be named if there is no remote, before any call', async () => {
    const scene = await openTerminal();
    scene.setOrigin(undefined);
    const missing = await scene.run(['plan']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('--repositories owner/repo');
    expect(scene.takeActions()).toEqual([]);
    const named = await scene.json(['plan', '--repositories', 'octo-org/octo-repo']);
    expect(named.outputs).toMatchObject({ 'role-name': ROLE_NAME });
  });

  it('in a flag takes precedence over the remote', async () => {
    const scene = await openTerminal();
    const other = { owner: 'octo-org', ownerId: 1234567, name: 'other', id: 99, visibility: 'public' } as const;
    scene.emulator.github.addRepository(other);
    const { outputs } = await scene.json(['plan', '--repositories', 'octo-org/other']);
    expect(outputs).toMatchObject({ 'role-name': 'gha-octo-org-other' });
  });

  it('on a GitHub server has the issuer of that server', async () => {
    const scene = await openTerminal();
    scene.setOrigin('https://github.example.com/octo-org/octo-repo.git');
    const { outputs } = await scene.json(['plan', '--branches', 'main']);
    expect(outputs?.['oidc-provider-arn']).toBe(
      'arn:aws:iam::111122223333:oidc-provider/github.example.com/_services/token',
    );
  });
});

describe('identity', () => {
  it('shows the identity in full', async () => {
    const scene = await openTerminal();
    const { code, stdout } = await scene.run(['identity', '--allowed-account-ids', '111122223333']);
    expect(code).toBe(0);
    expect(stdout).toContain('arn:aws:iam::111122223333:user/bootstrap-admin');
    expect(stdout).toMatch(/credentials from +the environment/u);
    const masked = await scene.run(['identity', '--mask-aws-account-id']);
    expect(`${masked.stdout}${masked.stderr}`).not.toContain('111122223333');
  });

  it('fails on another account or role, and without credentials', async () => {
    const scene = await openTerminal();
    const account = await scene.json(['identity', '--allowed-account-ids', '444455556666']);
    expect(account).toMatchObject({ exitCode: 1, failure: { code: 'ACCOUNT_NOT_ALLOWED' } });
    const role = await scene.json(['identity', '--expected-role', 'deploy']);
    expect(role).toMatchObject({ exitCode: 1, failure: { code: 'ROLE_UNEXPECTED' } });
    const none = await scene.json(['identity'], { env: { AWS_ACCESS_KEY_ID: undefined } });
    expect(none.failure?.code).toBe('CREDENTIALS_UNAVAILABLE');
    expect(none.failure?.fix).toContain('aws sso login');
  });
});

describe('render', () => {
  it('prints only the document, also for programs', async () => {
    const scene = await openTerminal();
    const { stdout, stderr, code } = await scene.run(['render', '--render-format', 'policy-json']);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toBeTypeOf('object');
    const { document } = await scene.json(['render', '--render-format', 'policy-json']);
    expect(document).toBe(stdout);
    expect(new Set(scene.takeActions())).toEqual(new Set(['GetRepository', 'GetSubCustomization']));
  });
});

describe('the command line', () => {
  it('lists its commands, and explains each with an example and the exit codes', async () => {
    const scene = await openTerminal();
    const all = await scene.run(['--help']);
    expect(all.code).toBe(0);
    expect(all.stdout).not.toMatch(/\bassume\b(?!,)/u);
    for (const command of COMMANDS) {
      expect(all.stdout).toMatch(new RegExp(`^  ${command} `, 'mu'));
      const one = await scene.run([command, '--help']);
      expect(one.code).toBe(0);
      expect(one.stdout).toContain(`gh-oidc-aws ${command}`);
    }
    const { stdout } = await scene.run(['plan', '--help']);
    for (const text of ['Exit codes:', 'The branches that may assume the role', 'Who may assume the role:']) {
      expect(stdout).toContain(text);
    }
  });

  it.each([
    [['plna'], 'Did you mean plan?'],
    [['plan', '--brnches', 'main'], 'Did you mean --branches?'],
    [['plan', '--verify'], "unknown option '--verify'"],
    [['plan', '--aws-secret-access-key', 'x'], 'unknown option'],
    [['plan', 'main'], 'too many arguments'],
    [['assume'], "unknown command 'assume'"],
  ])('rejects %j with exit code 1 and an explanation', async (args, text) => {
    const scene = await openTerminal();
    const { code, stdout, stderr } = await scene.run(args);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(text);
  });

  it('reports all invalid values together, as flags', async () => {
    const scene = await openTerminal();
    const { failure, exitCode } = await scene.json(['plan', '--max-session-duration', '5', '--adopt', 'true']);
    expect(exitCode).toBe(1);
    expect(failure?.code).toBe('INPUT_INVALID');
    expect(failure?.message).toContain('`max-session-duration`: "5"');
    expect(failure?.message).toContain('`adopt`: "true"');
    expect(failure?.fix).not.toContain('with:');
    expect(scene.takeActions()).toEqual([]);
  });

  it('prints one JSON object for programs, also for an unknown flag', async () => {
    const scene = await openTerminal();
    const result = await scene.json(['plan', '--brnches', 'main']);
    expect(result).toMatchObject({ verb: 'plan', ok: false, exitCode: 1, failure: { code: 'INPUT_INVALID' } });
  });

  it('treats `--no-proxy` as the input of that name', async () => {
    const scene = await openTerminal();
    const args = [
      'identity',
      '--http-proxy',
      'http://127.0.0.1:9',
      '--no-proxy',
      '127.0.0.1',
      '--retry-max-attempts',
      '1',
    ];
    expect((await scene.run(args)).code).toBe(0);
  });
});
