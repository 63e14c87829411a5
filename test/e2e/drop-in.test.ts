/** A workflow of configure-aws-credentials changes its `uses:` line and nothing else, and later steps are safer than before. */

import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ROLE_ARN, ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';
import { listen } from './stand-in.ts';

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const INHERITED = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'x'.repeat(40) };

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  scene.takeActions();
});
afterEach(() => scene.close());

describe('the expiration', () => {
  it('is not exported, and one that an earlier step left is cleared', async () => {
    const env = { ...INHERITED, AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' };
    const result = await scene.job({ env }).step(ASSUME);
    expect(result.env).toMatchObject({ AWS_CREDENTIAL_EXPIRATION: '' });
    expect(result.outputs['aws-expiration']).toMatch(/^\d{4}-/u);
  });

  it('is exported with `export-expiration`', async () => {
    const result = await scene.job().step({ ...ASSUME, 'export-expiration': 'true' });
    expect(result.env['AWS_CREDENTIAL_EXPIRATION']).toBe(result.outputs['aws-expiration']);
  });

  it('of one key is not believed of another key that a later step sets', async () => {
    const job = scene.job();
    await job.step({ ...ASSUME, 'export-expiration': 'true' });
    const other = await scene.job().step(ASSUME);
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = other.env;
    const env = { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN };
    const result = await job.step({ mode: 'identity', 'minimum-remaining-seconds': '60' }, { env });
    expect(result.outputs['failure-code']).toBe('SESSION_END_UNKNOWN');
  });
});

describe('`unset-current-credentials`', () => {
  it('empties the variables although the step fails, and the post step puts them back', async () => {
    const job = scene.job({ env: INHERITED, ref: 'refs/heads/dev' });
    const result = await job.step({ ...ASSUME, 'unset-current-credentials': 'true' });
    expect(result.exitCode).toBe(1);
    expect(result.env).toMatchObject({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
    await job.finish();
    expect(job.run.env()).toMatchObject(INHERITED);
  });

  it('changes nothing when an input is invalid', async () => {
    const inputs = { ...ASSUME, 'unset-current-credentials': 'true', cleanup: 'maybe' };
    expect((await scene.job({ env: INHERITED }).step(inputs)).env).toEqual({});
  });
});

describe('a log that everybody can read', () => {
  it('shows neither account nor role on success', async () => {
    const result = await scene.job().step(ASSUME);
    expect(result.exitCode).toBe(0);
    expect(textOf(result)).not.toContain('111122223333');
    expect(textOf(result)).not.toContain(ROLE_NAME);
  });
});

describe('`translate-env-variables: false`', () => {
  it('ignores variables that stand for inputs', async () => {
    const env = { OUTPUT_CREDENTIALS: 'true', AWS_REGION: 'eu-central-1' };
    const inputs = { 'role-to-assume': ROLE_ARN, 'translate-env-variables': 'false' };
    const result = await scene.job({ env }).step(inputs);
    expect(result.outputs).not.toHaveProperty('aws-secret-access-key');
    expect(result.env['AWS_REGION']).toBe('us-east-1');
    const empty = await scene.job({ env: { ROLE_TO_ASSUME: ROLE_ARN } }).step({ 'translate-env-variables': 'false' });
    expect(empty.outputs['failure-code']).toBe('INPUT_INVALID');
  });
});

describe('retry inputs', () => {
  it.each(['throttle', 'server-error', 'reset-before'] as const)(
    'leave transport its three attempts: one %s is survived',
    async (kind) => {
      scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', occurrence: 1, kind });
      const result = await scene.job().step({ ...ASSUME, 'disable-retry': 'true' });
      expect(result.exitCode, textOf(result)).toBe(0);
    },
  );

  it.each([
    [{ 'retry-max-attempts': '0' }, '`retry-max-attempts`: 0 is read as 1.'],
    [{ 'retry-max-attempts': '99' }, '`retry-max-attempts`: 99 is read as 50.'],
    [{ 'role-duration-seconds': '3600s' }, '`role-duration-seconds`: "3600s" is read as 3600 seconds.'],
  ])('and durations with one plain meaning are taken: %j', async (inputs, notice) => {
    const result = await scene.job().step({ ...ASSUME, ...inputs });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(textOf(result)).toContain(notice);
  });
});

describe('a service that is not AWS', () => {
  const ANSWER = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
    <AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>test</AccessKeyId><SecretAccessKey>s3cret-of-minio</SecretAccessKey>
    <SessionToken>token-of-minio-token-of-minio</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>x</RequestId></ResponseMetadata></AssumeRoleWithWebIdentityResponse>`;

  it.each(['arn:aws:iam::octo-org:role/FullAccess', 'arn:minio:iam:::role/idmp-x'])(
    'at `sts-endpoint` takes its own role %s and region',
    async (role) => {
      const asked: string[] = [];
      const server = createServer((message, response) => {
        let body = '';
        message.on('data', (part) => {
          body += part;
        });
        message.on('end', () => {
          asked.push(new URLSearchParams(body).get('RoleArn') ?? '');
          response.writeHead(200, { 'content-type': 'text/xml' }).end(ANSWER);
        });
      });
      onTestFinished(() => void server.close());
      const inputs = { 'sts-endpoint': `http://127.0.0.1:${await listen(server)}`, 'aws-region': 'local' };
      const result = await scene.job().step({ ...inputs, 'role-to-assume': role });
      expect(result.exitCode, textOf(result)).toBe(0);
      expect(asked).toEqual([role]);
      expect(result.env).toMatchObject({ AWS_ACCESS_KEY_ID: 'test', AWS_REGION: 'local' });
    },
  );

  it('is not reached by plain http on a public network', async () => {
    const result = await scene.job().step({ ...ASSUME, 'sts-endpoint': 'http://sts.example.com' });
    expect(result.outputs['failure-code']).toBe('INPUT_INVALID');
  });
});

describe('what AWS is about to know', () => {
  it('a trust policy that an earlier step changed is waited for with `wait-for-trust-seconds`', async () => {
    const refused = {
      code: 'AccessDenied',
      status: 403,
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    };
    scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', occurrence: 1, kind: refused });
    const result = await scene.job().step({ ...ASSUME, 'wait-for-trust-seconds': '60' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(textOf(result)).toContain('`wait-for-trust-seconds` is set');
  });

  it('a refusal is final without it', async () => {
    const result = await scene.job({ ref: 'refs/heads/dev' }).step(ASSUME);
    expect(result.exitCode).toBe(1);
    expect(scene.takeActions().filter((action) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
  });

  it('a new access key is given a few seconds', async () => {
    const unknown = {
      code: 'InvalidClientTokenId',
      status: 403,
      message: 'The security token included in the request is invalid.',
    };
    scene.emulator.faults.add({ action: 'GetCallerIdentity', occurrence: 1, kind: unknown });
    const { accessKeyId, secretAccessKey } = scene.admin;
    const inputs = { 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey };
    const result = await scene.job().step({ mode: 'identity', 'aws-region': 'us-east-1', ...inputs });
    expect(result.exitCode, textOf(result)).toBe(0);
  });
});

it('in China, an audience that the provider does not list is tried once as the other one', async () => {
  const china = await startScene({ partition: 'aws-cn' });
  onTestFinished(() => china.close());
  const { accessKeyId, secretAccessKey } = china.admin;
  await china.job().step({
    mode: 'bootstrap',
    'aws-region': 'cn-north-1',
    audience: 'sts.amazonaws.com',
    'aws-access-key-id': accessKeyId,
    'aws-secret-access-key': secretAccessKey,
  });
  const role = `arn:aws-cn:iam::111122223333:role/${ROLE_NAME}`;
  const result = await china.job().step({ 'role-to-assume': role, 'aws-region': 'cn-north-1' });
  expect(result.exitCode, textOf(result)).toBe(0);
  expect(textOf(result)).toContain('trying sts.amazonaws.com');
});
