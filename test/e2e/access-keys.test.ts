/** Assume with access keys: they become a session of the role, or are handed over as they are, once AWS says whose they are. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccessKeyPair } from '../../emulator/aws/fixtures.ts';
import { deadlineAt } from './deadline.ts';
import { type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
let deployer: AccessKeyPair;
let inputs: Readonly<Record<string, string>>;
beforeEach(async () => {
  scene = await startScene();
  deployer = scene.account.addUser({ name: 'deployer' });
  addRole('deploy');
  inputs = {
    'aws-access-key-id': deployer.accessKeyId,
    'aws-secret-access-key': deployer.secretAccessKey,
    'aws-region': 'eu-west-1',
  };
});
afterEach(() => scene.close());

function addRole(name: string, condition: object = {}): string {
  return scene.account.addRole({
    name,
    trustPolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: deployer.userArn },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          ...condition,
        },
      ],
    }),
  });
}

const LIMIT = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
const DEPLOY = 'arn:aws:iam::111122223333:role/deploy';

describe('with a role', () => {
  it('exports a session of it after one call, and never the keys', async () => {
    const result = await scene.job({ runId: 7 }).step({ ...inputs, 'role-to-assume': DEPLOY });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.takeActions()).toEqual(['AssumeRole']);
    expect(result.env['AWS_ACCESS_KEY_ID']).toMatch(/^ASIA/u);
    expect(Object.keys(result.env).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_DEFAULT_REGION',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ]);
    expect(result.outputs).toEqual({
      'aws-account-id': '111122223333',
      'authenticated-arn': 'arn:aws:sts::111122223333:assumed-role/deploy/octo-repo-7-1',
      'masked-arn': 'arn:aws:sts::11********33:assumed-role/deploy/octo-repo-7-1',
      'user-id': expect.stringMatching(/^AROA\w+:octo-repo-7-1$/u),
      partition: 'aws',
      'role-name': 'deploy',
      'aws-expiration': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
      'role-arn': DEPLOY,
    });
    for (const value of [
      deployer.accessKeyId,
      deployer.secretAccessKey,
      result.env['AWS_SESSION_TOKEN'],
      result.env['AWS_SECRET_ACCESS_KEY'],
    ]) {
      expect(result.masks).toContain(value);
    }
  });

  it.each([
    ['deploy', DEPLOY],
    ['ci/deploy-path', 'arn:aws:iam::111122223333:role/ci/deploy-path'],
  ])('named %s finds the account of the keys', async (name, arn) => {
    scene.account.addRole({
      name: 'deploy-path',
      path: '/ci/',
      trustPolicy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: { AWS: deployer.userArn }, Action: ['sts:AssumeRole', 'sts:TagSession'] },
        ],
      }),
    });
    const result = await scene.job().step({ ...inputs, 'role-to-assume': name });
    expect(result.outputs['role-arn'], textOf(result)).toBe(arn);
    expect(scene.takeActions()).toEqual(['GetCallerIdentity', 'AssumeRole']);
  });

  it('sends external id, session policies, duration and session name', async () => {
    const role = addRole('guarded', { Condition: { StringEquals: { 'sts:ExternalId': 'octo:42' } } });
    const wrong = await scene.job().step({ ...inputs, 'role-to-assume': role });
    expect(wrong.outputs).toEqual({ 'failure-code': 'CHAIN_NOT_AUTHORIZED' });
    const result = await scene.job().step({
      ...inputs,
      'role-to-assume': role,
      'role-external-id': 'octo:42',
      'role-duration-seconds': '900',
      'role-session-name': 'nightly',
      'inline-session-policy': LIMIT,
      'managed-session-policies': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.emulator.requests.at(-1)?.parameters).toMatchObject({
      ExternalId: 'octo:42',
      DurationSeconds: '900',
      RoleSessionName: 'nightly',
      Policy: LIMIT,
      'PolicyArns.member.1.arn': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    });
  });

  it('that refuses is never asked twice, and the caller, the action and the fix are named', async () => {
    const role = scene.account.addRole({ name: 'closed', trustPolicy: '{"Version":"2012-10-17","Statement":[]}' });
    const result = await scene.job().step({ ...inputs, 'role-to-assume': role });
    expect(result).toMatchObject({ exitCode: 1, env: {}, outputs: { 'failure-code': 'CHAIN_NOT_AUTHORIZED' } });
    expect(scene.takeActions()).toEqual(['AssumeRole']);
    expect(textOf(result)).toContain(`does not allow ${deployer.userArn}`);
    expect(textOf(result)).toContain(
      '{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/deployer"},"Action":["sts:AssumeRole","sts:TagSession"]}',
    );
  });

  it('of an account that is not allowed is not even asked for', async () => {
    const result = await scene
      .job()
      .step({ ...inputs, 'role-to-assume': DEPLOY, 'allowed-account-ids': '444455556666,777788889999' });
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'ACCOUNT_NOT_ALLOWED' } });
    expect(scene.takeActions()).toEqual([]);
  });

  it('in another partition than the region is refused before any call', async () => {
    const result = await scene
      .job()
      .step({ ...inputs, 'role-to-assume': 'arn:aws-us-gov:iam::111122223333:role/deploy' });
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    expect(scene.takeActions()).toEqual([]);
  });
});

describe('without a role', () => {
  it('hands the keys over after asking whose they are, and clears what an earlier session left', async () => {
    const env = { AWS_SESSION_TOKEN: 'left-over', AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' };
    const result = await scene.job({ env }).step(inputs);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.takeActions()).toEqual(['GetCallerIdentity']);
    expect(result.env).toEqual({
      AWS_ACCESS_KEY_ID: deployer.accessKeyId,
      AWS_SECRET_ACCESS_KEY: deployer.secretAccessKey,
      AWS_SESSION_TOKEN: '',
      AWS_CREDENTIAL_EXPIRATION: '',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
    });
    expect(result.outputs).toMatchObject({
      'aws-account-id': '111122223333',
      'authenticated-arn': deployer.userArn,
      partition: 'aws',
    });
  });

  it('exports no empty session token where none stood', async () => {
    expect((await scene.job().step(inputs)).env).not.toHaveProperty('AWS_SESSION_TOKEN');
  });

  it('sets the keys as outputs when asked', async () => {
    const result = await scene
      .job()
      .step({ ...inputs, 'output-credentials': 'true', 'output-env-credentials': 'false' });
    expect(result.env).toEqual({});
    expect(result.outputs).toMatchObject({
      'aws-access-key-id': deployer.accessKeyId,
      'aws-secret-access-key': deployer.secretAccessKey,
    });
    expect(result.outputs).not.toHaveProperty('aws-session-token');
  });

  it.each([
    ['the account is not allowed', { 'allowed-account-ids': '444455556666' }, 'ACCOUNT_NOT_ALLOWED'],
    ['the secret key is wrong', { 'aws-secret-access-key': 'x'.repeat(40) }, 'CREDENTIALS_INVALID'],
    ['the partition is another', { 'aws-region': 'cn-north-1' }, 'CREDENTIALS_INVALID'],
  ])('exports nothing when %s', async (_, change, code) => {
    const result = await scene.job().step({ ...inputs, ...change });
    expect(result).toMatchObject({ exitCode: 1, env: {}, outputs: { 'failure-code': code } });
  });

  it.each([
    [{ 'aws-access-key-id': '' }, '`aws-access-key-id` is empty'],
    [{ 'aws-secret-access-key': '' }, '`aws-secret-access-key` is empty'],
    [{ 'role-external-id': 'x' }, '`role-external-id`: "x" is not valid'],
    [{ 'role-to-assume': DEPLOY, 'custom-tags': '[1]' }, '`custom-tags` is not a JSON object'],
    [{ 'role-to-assume': DEPLOY, 'transitive-tag-keys': 'a!b' }, '`transitive-tag-keys`: "a!b" is not valid'],
  ])('names %j as bad input', async (change, message) => {
    const result = await scene.job().step({ ...inputs, ...change });
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    expect(textOf(result)).toContain(message);
    expect(scene.takeActions()).toEqual([]);
  });
});

describe('whatever the keys lead to', () => {
  it('stale variables that the SDKs read are cleared when asked, those that only look like it are not', async () => {
    const env = {
      AWS_SECURITY_TOKEN: 'old',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/token',
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/node',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:9/none',
      AWS_PROFILE: 'stale',
      AWS_ACCOUNT_ID: '999988887777',
    };
    const result = await scene.job({ env }).step({ ...inputs, 'unset-current-credentials': 'true' });
    expect(result.env).toMatchObject({
      AWS_SECURITY_TOKEN: '',
      AWS_WEB_IDENTITY_TOKEN_FILE: '',
      AWS_ROLE_ARN: '',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: '',
    });
    expect(result.env).not.toHaveProperty('AWS_PROFILE');
    expect(result.env).not.toHaveProperty('AWS_ACCOUNT_ID');
    expect(textOf(result)).toContain('AWS_PROFILE is set to stale');
    const alone = await scene
      .job({ env: { AWS_ROLE_ARN: 'mine' } })
      .step({ ...inputs, 'unset-current-credentials': 'true' });
    expect(alone.env).not.toHaveProperty('AWS_ROLE_ARN');
  });

  it('the account is masked with one warning when asked', async () => {
    const result = await scene.job().step({ ...inputs, 'mask-aws-account-id': 'true' });
    expect(textOf(result)).not.toContain('111122223333');
    expect(result.annotations.filter(({ message }) => message.includes('drops every job output'))).toHaveLength(1);
    expect(result.masks).toContain(deployer.userArn);
  });

  it('a secret key without special characters is asked for until there is one', async () => {
    const result = await scene
      .job()
      .step({ ...inputs, 'role-to-assume': DEPLOY, 'special-characters-workaround': 'true', 'disable-retry': 'true' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.env['AWS_SECRET_ACCESS_KEY']).toMatch(/^[A-Za-z\d]{40}$/u);
  });

  it.each(['throttle', 'server-error', 'reset-before', 'reset-after'] as const)('%s is survived', async (kind) => {
    scene.emulator.faults.add({ action: 'AssumeRole', occurrence: 1, kind });
    scene.emulator.faults.add({ action: 'GetCallerIdentity', occurrence: 1, kind });
    const result = await scene.job().step({ ...inputs, 'role-to-assume': 'deploy' });
    expect(result.exitCode, textOf(result)).toBe(0);
  });

  it.each(['AssumeRole', 'GetCallerIdentity'])('a %s that hangs ends at the deadline', async (action) => {
    scene.emulator.faults.add({ action, kind: 'hang' });
    const deadline = deadlineAt(scene, action);
    const named = { ...inputs, 'role-to-assume': 'deploy' };
    const result = await scene.job().step({ ...named, ...deadline.inputs }, { env: deadline.env });
    expect(result).toMatchObject({ exitCode: 1, isTimeout: false, env: {} });
    expect(result.outputs).toEqual({ 'failure-code': 'DEADLINE_EXCEEDED' });
  });
});
