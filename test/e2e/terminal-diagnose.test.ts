/** `diagnose` in a terminal: reads claims and policies from files, explains refusals, and rejects tokens. */

import { describe, expect, it } from 'vitest';
import { ROLE_ARN } from './scene.ts';
import { openTerminal } from './terminal-scene.ts';

const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/dev',
  repository: 'octo-org/octo-repo',
  repository_id: '7654321',
  repository_owner: 'octo-org',
  repository_owner_id: '1234567',
  ref: 'refs/heads/dev',
  event_name: 'push',
  exp: 1_790_000_000,
};

const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo:ref:refs/heads/main',
        },
      },
    },
  ],
};

/** No credentials and no token. */
const ALONE = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, GITHUB_TOKEN: undefined };

/** A token that no one can use, made here so that no file holds one. */
const TOKEN = [{ alg: 'RS256', typ: 'JWT' }, CLAIMS, { signature: 'invalid' }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

describe('diagnose with files', () => {
  it('names the condition that refuses, and lints the policy, without any call', async () => {
    const scene = await openTerminal();
    scene.write('claims.json', JSON.stringify(CLAIMS));
    scene.write('policy.json', JSON.stringify(POLICY));
    const files = ['--claims', 'claims.json', '--policy', 'policy.json'];
    const { code, stdout, stderr } = await scene.run(['diagnose', ...files], { env: ALONE });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('refuses this run (TRUST_BRANCH)');
    expect(stdout).toMatch(/NO +1 +StringEquals +token\.actions\.githubusercontent\.com:sub/u);
    const { outputs } = await scene.json(['diagnose', ...files], { env: ALONE });
    expect(outputs).toMatchObject({ 'failure-code': 'TRUST_BRANCH', subject: CLAIMS.sub });
    expect(outputs?.['findings']).toBeInstanceOf(Array);
    expect(scene.takeActions()).toEqual([]);
  });

  it('says that a token is admitted, also without the claims that all tokens share', async () => {
    const scene = await openTerminal();
    const {
      iss: _iss,
      aud: _aud,
      exp: _exp,
      ...claims
    } = { ...CLAIMS, sub: 'repo:octo-org/octo-repo:ref:refs/heads/main' };
    scene.write('policy.json', JSON.stringify(POLICY));
    const { stdout } = await scene.run(['diagnose', '--claims', '-', '--policy', 'policy.json'], {
      env: ALONE,
      input: JSON.stringify(claims),
    });
    expect(stdout).toContain('admits this run');
  });

  it('accepts the output of `aws iam get-role`', async () => {
    const scene = await openTerminal();
    scene.write('claims.json', JSON.stringify(CLAIMS));
    const answer = { Role: { Arn: 'arn:aws:iam::111122223333:role/ci/deploy', AssumeRolePolicyDocument: POLICY } };
    const { outputs } = await scene.json(['diagnose', '--claims', 'claims.json', '--policy', '-'], {
      env: ALONE,
      input: JSON.stringify(answer),
    });
    expect(outputs).toMatchObject({
      'role-arn': 'arn:aws:iam::111122223333:role/ci/deploy',
      'failure-code': 'TRUST_BRANCH',
    });
  });

  it('lints a policy without claims', async () => {
    const scene = await openTerminal();
    const [statement] = POLICY.Statement;
    const loose = { ...POLICY, Statement: [{ ...statement, Condition: {} }] };
    scene.write('policy.json', JSON.stringify(loose));
    const { stdout, code } = await scene.run(['diagnose', '--policy', 'policy.json'], { env: ALONE });
    expect(code).toBe(0);
    expect(stdout).toContain('ERROR T');
    expect(scene.takeActions()).toEqual([]);
  });
});

describe('diagnose with only the claims', () => {
  it("reads the role from IAM with the user's credentials", async () => {
    const scene = await openTerminal();
    await scene.run(['bootstrap', '--yes']);
    scene.write('claims.json', JSON.stringify(CLAIMS));
    const { outputs } = await scene.json(['diagnose', '--claims', 'claims.json']);
    expect(outputs).toMatchObject({ 'role-arn': ROLE_ARN, 'failure-code': 'TRUST_BRANCH' });
  });

  it('needs no credentials for a role ARN, and fails without both', async () => {
    const scene = await openTerminal();
    scene.write('claims.json', JSON.stringify(CLAIMS));
    const arn = ['--role-to-assume', ROLE_ARN];
    const known = await scene.json(['diagnose', '--claims', 'claims.json', ...arn, '--branches', 'main'], {
      env: { AWS_ACCESS_KEY_ID: undefined },
    });
    expect(known.outputs).toMatchObject({ 'failure-code': 'TRUST_BRANCH' });
    const unknown = await scene.json(['diagnose', '--claims', 'claims.json'], {
      env: { AWS_ACCESS_KEY_ID: undefined },
    });
    expect(unknown.failure?.code).toBe('CREDENTIALS_UNAVAILABLE');
  });
});

describe('text that is not claims', () => {
  it.each([
    ['a complete token', TOKEN],
    ['a token in quotes', `"${TOKEN}"\n`],
    ['a token behind its scheme', `Bearer ${TOKEN}`],
    ['the answer of the token service', JSON.stringify({ count: 1, value: TOKEN })],
  ])('%s is refused with an explanation, and never shown', async (_, text) => {
    const scene = await openTerminal();
    const { code, stdout, stderr } = await scene.run(['diagnose', '--claims', '-'], {
      env: ALONE,
      input: text,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('error CLAIMS_UNUSABLE');
    expect(stderr).toContain('give only its claims');
    expect(stderr).toContain('@base64d');
    for (const part of TOKEN.split('.')) expect(`${stdout}${stderr}`).not.toContain(part.slice(0, 12));
  });

  it.each([
    ['text', 'secret-text', 'they are not valid JSON'],
    ['a list', '[]', 'they are not a JSON object'],
    [
      'too little',
      '{"sub":"x"}',
      '`repository` is missing or is not a string; `repository_id` is missing or is not a string',
    ],
  ])('%s is refused', async (_, input, problem) => {
    const scene = await openTerminal();
    const { code, stderr } = await scene.run(['diagnose', '--claims', '-'], { env: ALONE, input });
    expect(code).toBe(1);
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain('secret-text');
  });

  it('without claims, the error says how to get them', async () => {
    const scene = await openTerminal();
    const { failure } = await scene.json(['diagnose'], { env: ALONE });
    expect(failure).toMatchObject({ code: 'CLAIMS_UNUSABLE' });
    const policy = await scene.json(['diagnose', '--policy', 'nowhere.json'], { env: ALONE });
    expect(policy.failure?.message).toContain('"nowhere.json" cannot be read as a file');
  });
});
