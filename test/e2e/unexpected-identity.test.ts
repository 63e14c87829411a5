/** A response for another role, account or partition is rejected: nothing is exported, masked or written. */

import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Scene, startScene, textOf } from './scene.ts';
import { listen } from './stand-in.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.close());

const FOREIGN = {
  key: 'ASIAFOREIGNEXAMPLE00',
  secret: 'foreign-secret-key-of-another-user-000000',
  token: 'foreign-token',
};

/** An STS that returns the same session and the same identity to every caller. */
async function serveSts(arn: string): Promise<string> {
  const session = `<Credentials><AccessKeyId>${FOREIGN.key}</AccessKeyId><SecretAccessKey>${FOREIGN.secret}</SecretAccessKey><SessionToken>${FOREIGN.token}</SessionToken><Expiration>2100-01-01T00:00:00Z</Expiration></Credentials><AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROAFOREIGN:x</AssumedRoleId></AssumedRoleUser>`;
  const caller = `<Arn>${arn}</Arn><UserId>AIDAFOREIGN</UserId><Account>${arn.split(':')[4]}</Account>`;
  const server = createServer((message, response) => {
    let body = '';
    message.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    message.on('end', () => {
      const action = new URLSearchParams(body).get('Action') ?? '';
      const result = action === 'GetCallerIdentity' ? caller : session;
      response.setHeader('content-type', 'text/xml');
      response.end(`<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`);
    });
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

const ROLE = { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' };
const KEYS = { 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE', 'aws-secret-access-key': 'x'.repeat(40) };
const AMBIENT = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'x'.repeat(40) };
const OTHER_ROLE = 'arn:aws:sts::111122223333:assumed-role/other/x';
const OTHER_ACCOUNT = 'arn:aws:sts::444455556666:assumed-role/deploy/x';
const OTHER_PARTITION = 'arn:aws-cn:sts::111122223333:assumed-role/deploy/x';
const ALLOWED = { 'allowed-account-ids': '111122223333' };

describe('whatever the source, nothing is handed over of', () => {
  it.each([
    ['access keys, another role', { ...KEYS, ...ROLE }, OTHER_ROLE, 'ROLE_UNEXPECTED'],
    ['access keys, another account', { ...KEYS, ...ROLE }, OTHER_ACCOUNT, 'ROLE_UNEXPECTED'],
    ['access keys, another partition', { ...KEYS, ...ROLE }, OTHER_PARTITION, 'ROLE_UNEXPECTED'],
    ['access keys without a role, another account', { ...KEYS, ...ALLOWED }, OTHER_ACCOUNT, 'ACCOUNT_NOT_ALLOWED'],
    ['access keys without a role, another partition', KEYS, OTHER_PARTITION, 'PARTITION_UNEXPECTED'],
    ['access keys, no caller', KEYS, 'not-an-arn', 'AWS_UNKNOWN_ERROR'],
    ['a chain, another role', { ...ROLE, 'role-chaining': 'true' }, OTHER_ROLE, 'ROLE_UNEXPECTED'],
    ['a chain, no caller', { ...ROLE, 'role-chaining': 'true' }, 'not-an-arn', 'AWS_UNKNOWN_ERROR'],
    [
      'a chain from another account',
      { 'role-to-assume': 'deploy', 'role-chaining': 'true', 'allowed-account-ids': '111122223333,777788889999' },
      OTHER_ACCOUNT,
      'ACCOUNT_NOT_ALLOWED',
    ],
    [
      'existing credentials, another account',
      { ...ALLOWED, 'use-existing-credentials': 'true' },
      OTHER_ACCOUNT,
      'ACCOUNT_NOT_ALLOWED',
    ],
    ['a token file, another role', { ...ROLE, 'web-identity-token-file': 'token' }, OTHER_ROLE, 'ROLE_UNEXPECTED'],
    ['an ID token, another account', ROLE, OTHER_ACCOUNT, 'ROLE_UNEXPECTED'],
  ])('%s', async (_, inputs, arn, code) => {
    const job = scene.job({ env: AMBIENT });
    writeFileSync(join(job.run.workspace, 'token'), 'a.b.c');
    const files = { AWS_SHARED_CREDENTIALS_FILE: join(job.run.directory, 'aws', 'credentials') };
    const result = await job.step(
      {
        'aws-region': 'us-east-1',
        'sts-endpoint': await serveSts(arn),
        'aws-profile': 'dev',
        'output-env-credentials': 'true',
        'output-credentials': 'true',
        ...inputs,
      },
      { env: files },
    );
    expect(result, textOf(result)).toMatchObject({ exitCode: 1, env: {}, outputs: { 'failure-code': code } });
    expect(Object.keys(result.outputs)).toEqual(['failure-code']);
    for (const value of Object.values(FOREIGN)) expect(result.masks).not.toContain(value);
    expect(existsSync(files.AWS_SHARED_CREDENTIALS_FILE)).toBe(false);
    expect((await job.finish()).map(({ exitCode, env }) => ({ exitCode, env }))).toEqual([{ exitCode: 0, env: {} }]);
  });
});
