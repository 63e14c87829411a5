/** Invalid inputs are one error that names each input, its value and what is accepted, before any network call. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.close());

const GOOD = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };

async function failWith(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const result = await scene.job().step(inputs, { env });
  expect(result.exitCode).toBe(1);
  expect(result.env).toEqual({});
  expect(scene.takeActions()).toEqual([]);
  return { code: result.outputs['failure-code'], text: textOf(result) };
}

describe('invalid input', () => {
  it.each([
    [
      { mode: 'asume' },
      '`mode`: "asume" is not valid; expected one of `assume`, `plan`, `bootstrap`, `teardown`, `identity`, `diagnose`, `render`',
    ],
    [{ ...GOOD, 'role-to-assume': '' }, '`role-to-assume` is empty: set it to a role, or check the secret or variable'],
    [{ ...GOOD, 'role-to-assume': '   ' }, '`role-to-assume` is empty'],
    [{ ...GOOD, 'role-to-assume': 'arn:aws:iam::1:role/x' }, '"arn:aws:iam::1:role/x" is not a role ARN'],
    [{ ...GOOD, 'role-to-assume': 'deploy' }, 'the account is unknown'],
    [{ ...GOOD, 'aws-region': 'mars' }, '`aws-region`: "mars" is not valid'],
    [{ ...GOOD, 'aws-region': 'cn-north-1' }, '"cn-north-1" is not in aws'],
    [{ ...GOOD, 'role-duration-seconds': '899' }, 'a whole number from 900 to 43200'],
    [{ ...GOOD, 'role-duration-seconds': '1h' }, 'a whole number from 900 to 43200'],
    [{ ...GOOD, 'output-credentials': 'yes' }, '`output-credentials`: "yes" is not valid; expected `true` or `false`'],
    [{ ...GOOD, 'allowed-account-ids': '1111, 111122223333' }, '`allowed-account-ids`: "1111" is not valid'],
    [{ ...GOOD, 'inline-session-policy': '{' }, '`inline-session-policy`: "{" is not valid; expected a JSON object'],
    [
      { ...GOOD, 'managed-session-policies': 'ReadOnlyAccess' },
      '"ReadOnlyAccess" is not valid; expected the ARN of a managed policy',
    ],
    [{ ...GOOD, 'sts-endpoint': 'http://sts.example.com' }, 'is not an HTTPS URL'],
    [{ ...GOOD, 'action-timeout-s': '-1' }, '`action-timeout-s`: "-1" is not valid'],
    [{ ...GOOD, cleanup: 'wipe' }, 'expected one of `restore`, `clear`, `none`'],
    [{ ...GOOD, 'role-session-name': 'x' }, 'is shorter than 2 characters'],
    [{ ...GOOD, audience: 'two words' }, '`audience`: "two words" is not valid'],
    [{ ...GOOD, refresh: 'true', 'role-chaining': 'true' }, "`refresh` renews credentials with the job's ID token"],
    [
      { ...GOOD, refresh: 'true', 'use-existing-credentials': 'true' },
      "`refresh` renews credentials with the job's ID token",
    ],
    [{ ...GOOD, refresh: 'true', 'aws-profile': 'dev' }, '`refresh` creates its own profile'],
    [{ mode: 'identity', 'expected-role': 'arn:aws:iam::role' }, 'is not a role name or ARN'],
    [{ mode: 'bootstrap', 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE' }, '`aws-secret-access-key` is empty'],
    [{ mode: 'bootstrap', 'role-name': 'a b' }, '`role-name`: "a b" is not valid'],
    [{ mode: 'bootstrap', 'role-path': 'ci' }, '`role-path`: "ci" is not valid'],
    [{ mode: 'bootstrap', 'max-session-duration': '60' }, 'a whole number from 3600 to 43200'],
    [{ mode: 'bootstrap', 'policy-arns': 'arn:aws:iam::aws:role/x' }, 'expected the ARN of a managed policy'],
    [{ mode: 'bootstrap', 'subject-format': 'new' }, 'expected one of `auto`, `classic`, `immutable`, `both`'],
    [{ mode: 'bootstrap', 'role-description': 'arrow →' }, 'at most 1000 Latin characters'],
  ])('%j is named', async (inputs, message) => {
    const { code, text } = await failWith(inputs);
    expect(text).toContain(message);
    expect(code).toBe('INPUT_INVALID');
  });

  it('is reported all at once', async () => {
    const { text } = await failWith({
      mode: 'assume',
      'role-duration-seconds': '5',
      'output-credentials': 'on',
      cleanup: 'maybe',
    });
    expect(text).toContain('4 inputs are invalid');
    for (const name of ['role-to-assume', 'role-duration-seconds', 'output-credentials', 'cleanup']) {
      expect(text).toContain(`- \`${name}\``);
    }
  });

  it('from the environment is named with its source', async () => {
    const { text } = await failWith({ 'role-to-assume': ROLE_ARN }, { ROLE_DURATION_SECONDS: 'soon' });
    expect(text).toContain('(from the environment variable ROLE_DURATION_SECONDS)');
  });

  it('never shows a secret', async () => {
    const { text } = await failWith({
      mode: 'bootstrap',
      'aws-access-key-id': 'no!such!key!id!',
      'aws-secret-access-key': 'x'.repeat(40),
    });
    expect(text).toContain('`aws-access-key-id`: (hidden) is not valid');
    expect(text).not.toContain('no!such');
  });

  it('cannot forge a log command', async () => {
    const { text } = await failWith({ ...GOOD, audience: 'x\n::error::forged\n##[error]forged' });
    expect(text).toContain('x\\u{a}::error::forged\\u{a}');
    expect(text).not.toMatch(/^Error: forged/mu);
  });
});

describe('input at its default', () => {
  it('is never a problem in any mode', async () => {
    const defaults = {
      'role-chaining': 'false',
      adopt: 'false',
      prune: 'False',
      'retire-bootstrap-key': 'keep',
      refresh: '',
    };
    const result = await scene.job().step({ ...GOOD, ...defaults });
    expect(result.outputs['failure-code']).toBe('PROVIDER_MISSING');
  });
});
