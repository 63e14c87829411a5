/** Profiles in AWS's files: added without changing other content, usable by the AWS SDK, and removed after the job. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROLE_ARN, type Scene, type SceneJob, startScene, textOf } from './scene.ts';

let scene: Scene;
let job: SceneJob;
let aws: string;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  job = scene.job();
  aws = join(job.run.directory, 'home', '.aws');
});
afterEach(() => scene.close());

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' };

function assume(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const home = join(job.run.directory, 'home');
  return job.step({ ...ASSUME, ...inputs }, { env: { HOME: home, USERPROFILE: home, ...env } });
}

function read(name: string): string {
  return readFileSync(join(aws, name), 'utf8');
}

function modeOf(...path: readonly string[]): number {
  return statSync(join(...path)).mode & 0o777;
}

const CREDENTIALS = /^\[dev\]\naws_access_key_id = ASIA\w+\naws_secret_access_key = \S+\naws_session_token = \S+\n$/u;
/** While a profile is in the files, the way back is beside them. */
const WITH_JOURNALS = ['config', 'config.gh-oidc-aws-journal', 'credentials', 'credentials.gh-oidc-aws-journal'];
const CONFIG = '[profile dev]\nregion = eu-west-1\n';

describe('a profile', () => {
  it('is readable only by this user, and nothing is exported', async () => {
    const result = await assume({ 'aws-profile': 'dev' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(read('credentials')).toMatch(CREDENTIALS);
    expect(read('config')).toBe(CONFIG);
    expect(readdirSync(aws).sort()).toEqual(WITH_JOURNALS);
    expect(result.env).toEqual({});
    expect(result.outputs['role-arn']).toBe(ROLE_ARN);
    if (process.platform === 'win32') return;
    expect(modeOf(aws)).toBe(0o700);
    expect(WITH_JOURNALS.map((name) => modeOf(aws, name))).toEqual([0o600, 0o600, 0o600, 0o600]);
  });

  it('is the source for role chaining in the next step', async () => {
    const env = { AWS_PROFILE: 'dev', AWS_EC2_METADATA_DISABLED: 'true' };
    await assume({ 'aws-profile': 'dev' });
    const result = await assume({ 'role-to-assume': '', 'role-chaining': 'true' }, env);
    expect(result.outputs['role-name'], textOf(result)).toBe('gha-octo-org-octo-repo');
  });

  it('is exported next to the credentials when asked', async () => {
    const result = await assume({ 'aws-profile': 'dev', 'output-env-credentials': 'true' });
    expect(result.env).toMatchObject({ AWS_PROFILE: 'dev', AWS_REGION: 'eu-west-1' });
    expect(read('credentials')).toContain(`aws_session_token = ${result.env['AWS_SESSION_TOKEN']}`);
  });

  it('contains access keys if no role is assumed', async () => {
    const { accessKeyId, secretAccessKey } = scene.admin;
    const keys = { 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey };
    await assume({ ...keys, 'role-to-assume': '', 'aws-profile': 'default' });
    expect(read('credentials')).toBe(
      `[default]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`,
    );
    expect(read('config')).toBe('[default]\nregion = eu-west-1\n');
  });

  it('is written to the files in the variables', async () => {
    const at = (name: string): string => join(job.run.directory, 'own', name);
    await assume(
      { 'aws-profile': 'dev' },
      { AWS_SHARED_CREDENTIALS_FILE: at('keys'), AWS_CONFIG_FILE: at('settings') },
    );
    expect(readFileSync(at('keys'), 'utf8')).toMatch(CREDENTIALS);
    expect(readFileSync(at('settings'), 'utf8')).toBe(CONFIG);
    expect(existsSync(aws)).toBe(false);
  });
});

/** Comments, CRLF, a byte that is no UTF-8, and no line end at the end. */
const BEFORE = Buffer.from('; mine \xe9\r\n[other]\r\naws_access_key_id = OTHER\r\n  nested = 1', 'latin1');

describe('existing content of the files', () => {
  beforeEach(() => {
    mkdirSync(aws, { recursive: true });
    writeFileSync(join(aws, 'credentials'), BEFORE, { mode: 0o644 });
  });

  it('stays unchanged, including line ends', async () => {
    await assume({ 'aws-profile': 'dev' });
    const after = readFileSync(join(aws, 'credentials'));
    expect(after.subarray(0, BEFORE.length).equals(BEFORE)).toBe(true);
    expect(after.subarray(BEFORE.length).toString()).toMatch(/^\r\n\r\n\[dev\]\r\naws_access_key_id = \w+\r\n/u);
    if (process.platform !== 'win32') expect(modeOf(aws, 'credentials')).toBe(0o644);
  });

  it.each(['credentials', 'config'])(
    'is not replaced in %s unless asked, and nothing is written or exported',
    async (file) => {
      const text = '# mine\n[dev]\nrole_arn = x\n[profile dev]\nregion = x\n';
      writeFileSync(join(aws, file), text);
      const result = await assume({ 'aws-profile': 'dev', 'output-env-credentials': 'true' });
      expect(result).toMatchObject({ exitCode: 1, env: {}, outputs: { 'failure-code': 'PROFILE_EXISTS' } });
      expect(read(file)).toBe(text);
      expect(readFileSync(join(aws, 'credentials'), 'latin1')).not.toContain('ASIA');
      expect(readdirSync(aws).sort()).toEqual(file === 'config' ? ['config', 'credentials'] : ['credentials']);
    },
  );

  it('is replaced when asked, other settings of the profile included', async () => {
    writeFileSync(join(aws, 'credentials'), '# mine\n[dev]\nrole_arn = x\n[z]\nk = v\n');
    const result = await assume({ 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(read('credentials')).toMatch(/^# mine\n\[dev\]\naws_access_key_id = [\s\S]+\n\[z\]\nk = v\n$/u);
    expect(read('credentials')).not.toContain('role_arn');
  });

  it('is restored after the job', async () => {
    await assume({ 'aws-profile': 'dev' });
    await assume({ 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' });
    await job.finish();
    expect(readFileSync(join(aws, 'credentials')).equals(BEFORE)).toBe(true);
    expect(readdirSync(aws)).toEqual(['credentials']);
    if (process.platform !== 'win32') expect(modeOf(aws, 'credentials')).toBe(0o644);
    expect(readdirSync(job.run.tempDirectory).filter((name) => name.startsWith('gh-oidc-aws'))).toEqual([]);
  });

  it('and was changed by another step since is not touched after the job, but for the profile', async () => {
    await assume({ 'aws-profile': 'dev' });
    writeFileSync(join(aws, 'credentials'), `${read('credentials')}[later]\nk = v\n`);
    await job.finish();
    expect(read('credentials')).not.toContain('[dev]');
    expect(read('credentials')).toContain('[later]\nk = v\n');
    expect(read('credentials')).toContain('aws_access_key_id = OTHER');
  });

  it.each([
    ['`cleanup: none`', { cleanup: 'none' }, {}],
    ['`AWS_SKIP_CLEANUP_STEP`', {}, { AWS_SKIP_CLEANUP_STEP: 'true' }],
  ])('keeps the profile after the job with %s', async (_, inputs, env) => {
    await assume({ 'aws-profile': 'dev', ...inputs }, env);
    await job.finish();
    expect(read('credentials')).toContain('[dev]');
  });
});

describe('files that did not exist', () => {
  it('are removed after the job, with their directory', async () => {
    await assume({ 'aws-profile': 'dev' });
    for (const result of await job.finish()) expect(result.exitCode).toBe(0);
    expect(existsSync(aws)).toBe(false);
  });
});

describe('several at once', () => {
  it("keep each other's changes", async () => {
    const names = Array.from({ length: 6 }, (_, index) => `p${index}`);
    const results = await Promise.all(names.map((name) => assume({ 'aws-profile': name })));
    expect(results.map(({ exitCode }) => exitCode)).toEqual(names.map(() => 0));
    for (const name of names) {
      expect(read('credentials')).toContain(`[${name}]\naws_access_key_id = ASIA`);
      expect(read('config')).toContain(`[profile ${name}]\nregion = eu-west-1\n`);
    }
    expect(readdirSync(aws).sort()).toEqual(WITH_JOURNALS);
  });
});

describe('nothing is written or exported when', () => {
  const spoil = {
    'a file is a link': (directory: string) => {
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, '..', 'target'), 'mine');
      symlinkSync('../target', join(directory, 'config'));
    },
    'the directory is a link': (directory: string) => {
      mkdirSync(join(directory, '..', 'elsewhere'), { recursive: true });
      symlinkSync('elsewhere', directory);
    },
    'a file is a directory': (directory: string) => mkdirSync(join(directory, 'credentials'), { recursive: true }),
  } as const;

  it.skipIf(process.platform === 'win32').each(Object.entries(spoil))('%s', async (name, work) => {
    work(aws);
    const result = await assume({ 'aws-profile': 'dev', 'output-env-credentials': 'true' });
    expect(result).toMatchObject({ exitCode: 1, env: {}, outputs: { 'failure-code': 'PROFILE_NOT_WRITTEN' } });
    expect(existsSync(join(aws, 'credentials')) && statSync(join(aws, 'credentials')).isFile()).toBe(false);
    if (name === 'a file is a link') expect(readFileSync(join(aws, '..', 'target'), 'utf8')).toBe('mine');
  });

  it.each(['two words', 'a/b', 'a\\b', '[x]', 'a"b'])('the name is %j', async (name) => {
    const result = await assume({ 'aws-profile': name });
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
  });

  it('the credentials belong to another account', async () => {
    const result = await assume({ 'aws-profile': 'dev', 'allowed-account-ids': '444455556666' });
    expect(result.outputs).toEqual({ 'failure-code': 'ACCOUNT_NOT_ALLOWED' });
    expect(existsSync(aws)).toBe(false);
  });
});

it.skipIf(process.platform === 'win32')('a lock that a killed process left is not waited for', async () => {
  mkdirSync(aws, { recursive: true });
  chmodSync(aws, 0o700);
  writeFileSync(join(aws, 'credentials.lock'), '');
  utimesSync(join(aws, 'credentials.lock'), 0, 0);
  const result = await assume({ 'aws-profile': 'dev' });
  expect(result.exitCode, textOf(result)).toBe(0);
  expect(readdirSync(aws).sort()).toEqual(WITH_JOURNALS);
});
