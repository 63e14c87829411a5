/** The credentials of the environment serve only where an input asks for them: variables, profiles, a container's role. */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccessKeyPair } from '../../emulator/aws/fixtures.ts';
import { ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';
import { listen } from './stand-in.ts';

const DEPLOY = 'arn:aws:iam::111122223333:role/deploy';
const NODE = 'arn:aws:iam::111122223333:role/node';
/** No test waits for the metadata service of a machine. */
const OFFLINE = { AWS_EC2_METADATA_DISABLED: 'true' };

let scene: Scene;
let user: AccessKeyPair;
let keys: Readonly<Record<string, string>>;
beforeEach(async () => {
  scene = await startScene();
  user = scene.account.addUser({ name: 'deployer' });
  keys = { ...OFFLINE, AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey };
  addRole('deploy', [user.userArn, NODE]);
  addRole('node', [user.userArn]);
});
afterEach(() => scene.close());

function addRole(name: string, trusted: readonly string[]): string {
  return scene.account.addRole({
    name,
    maxSessionDuration: 43_200,
    trustPolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: trusted }, Action: ['sts:AssumeRole', 'sts:TagSession'] }],
    }),
  });
}

const SSO = {
  startUrl: 'https://octo.awsapps.com/start',
  profile:
    'sso_start_url = https://octo.awsapps.com/start\nsso_region = eu-west-1\nsso_account_id = 111122223333\nsso_role_name = Admin\n',
};

interface AwsFiles {
  readonly credentials?: string;
  readonly config?: string;
  /** What `aws sso login` keeps. */
  readonly ssoToken?: { readonly accessToken: string; readonly expiresAt: string };
}

/** A job on a machine whose user has these files in the home directory. */
function startJobWith({ credentials = '', config = '', ssoToken }: AwsFiles) {
  const run = scene.job({ env: OFFLINE });
  const home = join(run.run.directory, 'home');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(home, '.aws', path)), { recursive: true });
    writeFileSync(join(home, '.aws', path), text);
  };
  write('credentials', credentials);
  write('config', config);
  const name = createHash('sha1').update(SSO.startUrl).digest('hex');
  if (ssoToken !== undefined) write(`sso/cache/${name}.json`, JSON.stringify(ssoToken));
  return { run, env: { HOME: home, USERPROFILE: home } };
}

describe('`role-chaining`', () => {
  const CHAIN = { 'role-to-assume': DEPLOY, 'role-chaining': 'true', 'aws-region': 'eu-west-1' };

  it('assumes the role with the variables of the environment, although an ID token is to be had', async () => {
    const result = await scene.job({ env: keys }).step(CHAIN);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.takeActions()).toEqual(['AssumeRole']);
    expect(result.outputs['role-arn']).toBe(DEPLOY);
  });

  it('chains from the session of an earlier step, for an hour at most', async () => {
    await scene.bootstrap();
    const chained = addRole('chained', [ROLE_ARN]);
    const job = scene.job({ env: OFFLINE });
    await job.step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' });
    const tooLong = await job.step({ ...CHAIN, 'role-to-assume': chained, 'role-duration-seconds': '7200' });
    expect(tooLong.outputs).toEqual({ 'failure-code': 'SESSION_DURATION_TOO_LONG' });
    expect(textOf(tooLong)).toContain('lower `role-duration-seconds` to 3600');
    const result = await job.step({ ...CHAIN, 'role-to-assume': chained });
    expect(result.outputs['role-name'], textOf(result)).toBe('chained');
  });

  it('reads the profile in AWS_PROFILE', async () => {
    const job = scene.job({ env: { ...OFFLINE, AWS_PROFILE: 'source' } });
    const path = join(job.run.directory, 'aws', 'credentials');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      `[source]\naws_access_key_id = ${user.accessKeyId}\naws_secret_access_key = ${user.secretAccessKey}\n`,
    );
    const result = await job.step(CHAIN, { env: { AWS_SHARED_CREDENTIALS_FILE: path } });
    expect(result.outputs['role-arn'], textOf(result)).toBe(DEPLOY);
  });

  it('assumes the role that a profile leads to, and goes on from there', async () => {
    const { run, env } = startJobWith({
      credentials: `[source]\naws_access_key_id = ${user.accessKeyId}\naws_secret_access_key = ${user.secretAccessKey}\n`,
      config: `[profile node]\nrole_arn = ${NODE}\nsource_profile = source\n`,
    });
    const result = await run.step(CHAIN, { env: { ...env, AWS_PROFILE: 'node' } });
    expect(result.outputs['role-arn'], textOf(result)).toBe(DEPLOY);
    expect(scene.takeActions()).toEqual(['AssumeRole', 'AssumeRole']);
  });

  it('uses the session that a person has opened in IAM Identity Center, also through a proxy', async () => {
    const { run, env } = startJobWith({
      config: `[profile person]\n${SSO.profile}`,
      ssoToken: { accessToken: 'token-of-the-person', expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
    });
    const asked: string[] = [];
    const portal = createServer((message, response) => {
      asked.push(`${message.headers['x-amz-sso_bearer_token']} ${message.url}`);
      const expiration = Date.now() + 3_600_000;
      const { accessKeyId, secretAccessKey } = user;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ roleCredentials: { accessKeyId, secretAccessKey, sessionToken: '-', expiration } }),
      );
    });
    const port = await listen(portal);
    await run.step(
      { ...CHAIN, 'http-proxy': `http://127.0.0.1:${port}`, 'no-proxy': '127.0.0.1' },
      { env: { ...env, AWS_PROFILE: 'person', AWS_ENDPOINT_URL_SSO: 'http://portal.octo.test' } },
    );
    expect(asked).toEqual([
      'token-of-the-person http://portal.octo.test/federation/credentials?role_name=Admin&account_id=111122223333',
    ]);
    // STS does not know a session that our portal made up; that it was presented, and given time as a new one, is what counts.
    expect(new Set(scene.takeActions())).toEqual(new Set(['AssumeRole']));
  });

  it('says how to open such a session where there is none', async () => {
    const { run, env } = startJobWith({ config: `[profile person]\n${SSO.profile}` });
    const result = await run.step(CHAIN, { env: { ...env, AWS_PROFILE: 'person' } });
    expect(result.outputs).toEqual({ 'failure-code': 'AMBIENT_CREDENTIALS_MISSING' });
    expect(textOf(result)).toContain('aws sso login');
  });

  it('without a role says whose the credentials are, and exports the region alone', async () => {
    const result = await scene.job({ env: keys }).step({ 'role-chaining': 'true', 'aws-region': 'eu-west-1' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.env).toEqual({ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' });
    expect(result.outputs).toMatchObject({ 'aws-account-id': '111122223333', 'authenticated-arn': user.userArn });
  });

  it('fails when there is nothing to chain from', async () => {
    const result = await scene.job({ env: OFFLINE }).step(CHAIN);
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'AMBIENT_CREDENTIALS_MISSING' } });
    expect(scene.takeActions()).toEqual([]);
  });

  it('takes keys that are to be unset for gone', async () => {
    const result = await scene.job({ env: keys }).step({ ...CHAIN, 'unset-current-credentials': 'true' });
    expect(result.outputs).toEqual({ 'failure-code': 'AMBIENT_CREDENTIALS_MISSING' });
  });
});

/** Serves the session of a role as the agent of a container does. */
async function withContainer<T>(work: (env: Readonly<Record<string, string>>) => Promise<T>): Promise<T> {
  const node = await scene
    .job({ env: keys })
    .step({ 'role-to-assume': NODE, 'role-chaining': 'true', 'aws-region': 'eu-west-1' });
  scene.takeActions();
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        AccessKeyId: node.env['AWS_ACCESS_KEY_ID'],
        SecretAccessKey: node.env['AWS_SECRET_ACCESS_KEY'],
        Token: node.env['AWS_SESSION_TOKEN'],
        Expiration: node.outputs['aws-expiration'],
      }),
    );
  });
  const port = await listen(server);
  return work({ ...OFFLINE, AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/role` });
}

describe('`force-skip-oidc`', () => {
  const SKIP = { 'role-to-assume': DEPLOY, 'force-skip-oidc': 'true', 'aws-region': 'eu-west-1' };

  it.each([{}, keys])('without keys, a token file or a container names what is left', async (env) => {
    const result = await scene.job({ env: { ...OFFLINE, ...env } }).step(SKIP);
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    expect(textOf(result)).toContain('`force-skip-oidc` leaves no credentials to assume the role with');
    expect(scene.takeActions()).toEqual([]);
  });

  it('uses access keys', async () => {
    const inputs = { 'aws-access-key-id': user.accessKeyId, 'aws-secret-access-key': user.secretAccessKey };
    const result = await scene.job().step({ ...SKIP, ...inputs });
    expect(result.outputs['role-arn'], textOf(result)).toBe(DEPLOY);
    expect(scene.takeActions()).toEqual(['AssumeRole']);
  });

  it('uses the role of a container', () =>
    withContainer(async (env) => {
      const result = await scene.job({ env }).step(SKIP);
      expect(result.outputs['role-arn'], textOf(result)).toBe(DEPLOY);
      expect(scene.takeActions()).toEqual(['AssumeRole']);
    }));
});

/** Serves a role as the metadata service of an instance does, version 2 alone. */
async function withInstance<T>(work: (env: Readonly<Record<string, string>>) => Promise<T>): Promise<T> {
  return withContainer(async ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: role = '' }) => {
    const server = createServer((message, response) => {
      if (message.method === 'PUT') response.end('a-token-of-the-instance');
      else if (message.headers['x-aws-ec2-metadata-token'] !== 'a-token-of-the-instance') response.writeHead(401).end();
      else if (/security-credentials\/?$/u.test(message.url ?? '')) response.end('node');
      else {
        fetch(role)
          .then((answer) => answer.json())
          .then((body) => response.end(JSON.stringify({ Code: 'Success', ...(body as object) })));
      }
    });
    return work({ AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${await listen(server)}` });
  });
}

describe('an instance', () => {
  it('lends its role when `role-chaining` asks for it', () =>
    withInstance(async (env) => {
      const inputs = { 'role-to-assume': 'deploy', 'role-chaining': 'true', 'aws-region': 'eu-west-1' };
      const result = await scene.job({ env }).step(inputs);
      expect(result.outputs['role-arn'], textOf(result)).toBe(DEPLOY);
      expect(scene.takeActions()).toEqual(['GetCallerIdentity', 'AssumeRole']);
    }));

  it('that never answers does not outlast the deadline', async () => {
    const server = createServer(() => {});
    const env = { AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${await listen(server)}/` };
    const inputs = { 'role-to-assume': DEPLOY, 'role-chaining': 'true', 'action-timeout-s': '2' };
    const result = await scene.job({ env }).step(inputs);
    expect(result).toMatchObject({ exitCode: 1, isTimeout: false, env: {} });
    expect(['DEADLINE_EXCEEDED', 'AMBIENT_CREDENTIALS_MISSING']).toContain(result.outputs['failure-code']);
  });
});

describe('nothing asks for them, so', () => {
  it('a container is not asked when the permission for an ID token is missing', () =>
    withContainer(async (env) => {
      const job = scene.job({ env: { ...env, ...keys }, permissions: { contents: 'read' } });
      const result = await job.step({ 'role-to-assume': DEPLOY, 'aws-region': 'eu-west-1' });
      expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'ID_TOKEN_PERMISSION_MISSING' } });
      expect(scene.takeActions()).toEqual([]);
    }));

  it('an empty role is an error, not the role of the runner', async () => {
    const result = await scene.job({ env: keys }).step({ 'aws-region': 'eu-west-1' });
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'INPUT_INVALID' } });
    expect(scene.takeActions()).toEqual([]);
  });
});

describe('`use-existing-credentials`', () => {
  const KEEP = { 'role-to-assume': ROLE_ARN, 'use-existing-credentials': 'true', 'aws-region': 'eu-west-1' };
  beforeEach(async () => {
    await scene.bootstrap();
    scene.takeActions();
  });

  it('keeps the session of an earlier step, with every output', async () => {
    const job = scene.job({ env: OFFLINE });
    const first = await job.step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' });
    scene.takeActions();
    const result = await job.step(KEEP);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.takeActions()).toEqual(['GetCallerIdentity']);
    expect(result.env).toEqual({ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' });
    expect(result.outputs).toMatchObject({
      'aws-account-id': '111122223333',
      'authenticated-arn': first.outputs['authenticated-arn'],
      'role-name': first.outputs['role-name'],
      partition: 'aws',
    });
    expect(result.annotations).toEqual([]);
  });

  it('says when they are those of another role', async () => {
    const result = await scene.job({ env: keys }).step(KEEP);
    expect(result.exitCode).toBe(0);
    expect(textOf(result)).toContain('keeps the credentials of another identity than `role-to-assume`');
  });

  it('fails when their account is not allowed', async () => {
    const result = await scene
      .job({ env: keys })
      .step({ ...KEEP, 'role-to-assume': '', 'allowed-account-ids': '444455556666' });
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'ACCOUNT_NOT_ALLOWED' } });
  });

  it.each([
    ['there are none', {}],
    ['they are not valid', { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'x'.repeat(40) }],
  ])('gets new ones when %s', async (_, env) => {
    const result = await scene.job({ env: { ...OFFLINE, ...env } }).step(KEEP);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.outputs['role-arn']).toBe(ROLE_ARN);
  });

  it('set to `false` is false', async () => {
    const result = await scene.job({ env: keys }).step({ ...KEEP, 'use-existing-credentials': 'false' });
    expect(result.outputs['role-arn']).toBe(ROLE_ARN);
  });

  it('without a role and without credentials fails', async () => {
    const result = await scene.job({ env: OFFLINE }).step({ ...KEEP, 'role-to-assume': '' });
    expect(result.outputs).toEqual({ 'failure-code': 'AMBIENT_CREDENTIALS_MISSING' });
  });
});
