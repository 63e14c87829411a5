/** With `refresh: true`, SDKs find a profile whose credentials never end while the job runs. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { StepResult } from '../../emulator/runner/step.ts';
import { askForCredentials, folderOf } from './refresh-command.ts';
import { ROLE_ARN, ROLE_NAME, type Scene, type SceneJob, startScene, textOf } from './scene.ts';
import { renderSession, serve } from './stand-in.ts';

let scene: Scene;
let job: SceneJob;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  job = scene.job();
});
afterEach(() => scene.close());

const MINUTE = 60_000;
const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' };
const REFRESH = { ...ASSUME, refresh: 'true' };
const FILE_FAULT = pathToFileURL(join(import.meta.dirname, 'file-fault.mjs')).href;
const SDK = pathToFileURL(createRequire(import.meta.url).resolve('@aws-sdk/client-sts')).href;

interface Cached {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly Expiration: string;
}

function readCached(inJob: SceneJob): Cached {
  return JSON.parse(readFileSync(join(folderOf(inJob), 'credentials.json'), 'utf8'));
}

/** The credentials on disk as the command gives them out: without the seal. */
function readAnswer(inJob: SceneJob) {
  const { Seal: _, ...answer } = { Seal: undefined, ...readCached(inJob) };
  return answer;
}

/** Makes the credentials on disk look as if they had so long to live. */
function ageCache(inJob: SceneJob, remainingMs: number): void {
  const aged = { ...readCached(inJob), Expiration: new Date(Date.now() + remainingMs).toISOString() };
  writeFileSync(join(folderOf(inJob), 'credentials.json'), JSON.stringify(aged));
}

function countRenewals(): number {
  return scene.takeActions().filter((action) => action === 'AssumeRoleWithWebIdentity').length;
}

/** A later step that runs a script of ours, which stops at each `reach(name)` until it is told to go on. */
function startScript(body: string) {
  const main = join(job.run.workspace, 'script.mjs');
  const sign = (name: string): string => join(job.run.workspace, `${name}.reached`);
  const go = (name: string): string => join(job.run.workspace, `${name}.go`);
  writeFileSync(
    main,
    `import { existsSync as exists, writeFileSync as write } from 'node:fs';
    const reach = async (name) => {
      write(name + '.reached', '');
      while (!exists(name + '.go')) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    ${body}`,
  );
  const ended = job.run.step({ main });
  return {
    /** Waits until the script is there, after letting it go on from where it stood. */
    reach: async (name: string, from?: string): Promise<void> => {
      if (from !== undefined) writeFileSync(go(from), '');
      const early = ended.then((result) => expect.fail(`${textOf(result)}${result.stderr}`));
      while (!existsSync(sign(name))) await Promise.race([sleep(20), early]);
    },
    /** Lets it run to its end. */
    running: (from: string): Promise<StepResult> => {
      writeFileSync(go(from), '');
      return ended;
    },
  };
}

describe('a later step', () => {
  it('finds the profile through the environment, and no keys that would hide it', async () => {
    const earlier = {
      AWS_ACCESS_KEY_ID: 'AKIAEARLIEREXAMPLE00',
      AWS_SECRET_ACCESS_KEY: 'earlier-secret-key-of-the-job-0000000000',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent',
      AWS_DEFAULT_PROFILE: 'of-before',
    };
    job = scene.job({ env: earlier });
    const result = await job.step(REFRESH);
    expect(result.env, textOf(result)).toEqual({
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_WEB_IDENTITY_TOKEN_FILE: '',
      AWS_DEFAULT_PROFILE: 'gh-oidc-aws',
      AWS_PROFILE: 'gh-oidc-aws',
      AWS_CONFIG_FILE: expect.stringContaining(job.run.tempDirectory),
      AWS_SDK_LOAD_CONFIG: '1',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
    });
    const outputs = Object.keys(result.outputs);
    expect(outputs).not.toContain('aws-secret-access-key');
    expect(result.outputs['aws-expiration']).toBe(readCached(job).Expiration);
    await job.finish();
    expect(job.run.env()).toMatchObject({ ...earlier, AWS_PROFILE: '', AWS_CONFIG_FILE: '' });
  });

  it('with the SDK for JavaScript goes on working after the first session has ended', async () => {
    const late = await startScene();
    onTestFinished(() => late.close());
    // Sessions of a quarter of an hour have a minute left, by the clock of the SDK.
    late.emulator.clock.advance(-14 * MINUTE);
    await late.bootstrap();
    job = late.job();
    await job.step({ ...REFRESH, 'role-duration-seconds': '900' });
    const { running, reach } = startScript(`
      import { setTimeout as sleep } from 'node:timers/promises';
      import sts from ${JSON.stringify(SDK)};
      const client = new sts.STSClient({});
      const ask = async (who) => (await who.send(new sts.GetCallerIdentityCommand({}))).Arn;
      console.log('first', await ask(client));
      const first = await client.config.credentials();
      await reach('first');
      // The SDK renews in the background when the end is near, and goes on with what it has until then.
      while ((await client.config.credentials()).accessKeyId === first.accessKeyId) await sleep(20);
      await reach('renewed');
      const left = new sts.STSClient({ credentials: { ...first, expiration: undefined } });
      console.log('left', await ask(left).catch((error) => error.name));
      // A client keeps the difference between its clock and that of AWS, which this test has moved.
      console.log('second', await ask(new sts.STSClient({ credentials: client.config.credentials })));
    `);
    await reach('first');
    late.emulator.clock.advance(10 * MINUTE);
    await reach('renewed', 'first');
    late.emulator.clock.advance(6 * MINUTE);
    const result = await running('renewed');
    const arn = new RegExp(`arn:aws:sts::111122223333:assumed-role/${ROLE_NAME}/octo-repo-`, 'u');
    expect(result.log, result.stderr).toEqual([
      expect.stringMatching(arn),
      expect.stringContaining('left ExpiredToken'),
      expect.stringMatching(arn),
    ]);
  });

  it('gets the same role, session name, duration, audience and policies again', async () => {
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' },
    });
    const managed = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    await job.step({
      ...REFRESH,
      'role-session-name': 'nightly',
      'role-duration-seconds': '1800',
      'inline-session-policy': policy,
      'managed-session-policies': managed,
    });
    ageCache(job, MINUTE);
    expect((await askForCredentials(job)).status).toBe(0);
    const asked = scene.emulator.requests
      .filter(({ action }) => action === 'AssumeRoleWithWebIdentity')
      .map(({ parameters }) => ({ ...parameters, WebIdentityToken: '' }));
    expect(asked).toHaveLength(3);
    expect(asked[2]).toEqual(asked[1]);
    expect(asked[2]).toMatchObject({
      RoleArn: ROLE_ARN,
      RoleSessionName: 'nightly',
      DurationSeconds: '1800',
      Policy: policy,
    });
  });

  it('keeps the profiles that the job had before', async () => {
    const config = join(job.run.directory, 'config');
    writeFileSync(
      config,
      '# mine\n[default]\nregion = us-east-2\n\n[profile gh-oidc-aws]\nregion = nowhere\n\n[profile x]\nregion = us-west-1\n',
    );
    await job.step(REFRESH, { env: { AWS_CONFIG_FILE: config } });
    const text = readFileSync(join(folderOf(job), 'config'), 'utf8');
    expect(text.match(/^\[.*\]$/gmu)).toEqual(['[profile gh-oidc-aws]', '[profile ""]', '[default]', '[profile x]']);
    expect(text).not.toContain('nowhere');
  });

  it.each(['identity', 'diagnose', 'plan'])('may be one of this action with `mode: %s`', async (mode) => {
    await job.step(REFRESH);
    ageCache(job, -MINUTE);
    const result = await job.step({ mode });
    expect(result.outputs['failure-code'], textOf(result)).not.toBe('CREDENTIALS_MISSING');
    expect(textOf(result)).not.toContain(readCached(job).AccessKeyId);
    if (mode === 'identity') expect(result.outputs['role-name']).toBe(ROLE_NAME);
  });

  it('may assume a role the plain way again, and its keys are not hidden by the profile', async () => {
    await job.step(REFRESH);
    const result = await job.step(ASSUME);
    expect(result.env).toMatchObject({ AWS_PROFILE: '', AWS_ACCESS_KEY_ID: expect.stringMatching(/^ASIA/u) });
    expect(result.annotations).toEqual([]);
    const [plain] = await job.finish();
    expect(plain?.env).toMatchObject({ AWS_PROFILE: 'gh-oidc-aws', AWS_ACCESS_KEY_ID: '' });
  });
});

describe('the command', () => {
  beforeEach(async () => {
    await job.step(REFRESH);
    scene.takeActions();
  });

  it('returns the cached credentials while they are valid for long enough, and makes no call', async () => {
    const { status, stdout, stderr } = await askForCredentials(job, { ACTIONS_ID_TOKEN_REQUEST_URL: '' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      Version: 1,
      AccessKeyId: expect.stringMatching(/^ASIA/u),
      SecretAccessKey: expect.any(String),
      SessionToken: expect.any(String),
      Expiration: readCached(job).Expiration,
    });
    expect(scene.takeActions()).toEqual([]);
  });

  it.each([
    ['are about to end', () => ageCache(job, 14 * MINUTE)],
    ['have ended', () => ageCache(job, -MINUTE)],
    ['are gone', () => rmSync(join(folderOf(job), 'credentials.json'))],
    ['are garbage', () => writeFileSync(join(folderOf(job), 'credentials.json'), '{"Version":1,"Acc')],
  ])('renews credentials that %s', async (_, spoil) => {
    const before = readCached(job).AccessKeyId;
    spoil();
    const { status, stdout } = await askForCredentials(job);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).AccessKeyId).not.toBe(before);
    expect(JSON.parse(stdout)).toEqual(readAnswer(job));
    expect(countRenewals()).toBe(1);
  });

  it('is run by many processes at once and renews for all of them together', async () => {
    ageCache(job, -MINUTE);
    const answers = await Promise.all(Array.from({ length: 8 }, () => askForCredentials(job)));
    const keys = new Set(
      answers.map(({ stdout, stderr }) => (stdout === '' ? stderr : JSON.parse(stdout).AccessKeyId)),
    );
    expect([...keys]).toEqual([readCached(job).AccessKeyId]);
    expect(countRenewals()).toBe(1);
    expect(readdirSync(folderOf(job)).sort()).toEqual(['config', 'credentials.json', 'settings.json']);
  });

  it.each([
    ['of a process that was killed', '999999999', 0],
    ['of a process that got stuck', String(process.pid), 5 * MINUTE],
    ['that is empty and old', '', 5 * MINUTE],
  ])('is not held up by a lock %s', async (_, owner, age) => {
    ageCache(job, -MINUTE);
    const lock = join(folderOf(job), 'lock');
    writeFileSync(lock, owner);
    const time = new Date(Date.now() - age);
    utimesSync(lock, time, time);
    expect((await askForCredentials(job)).status).toBe(0);
    expect(countRenewals()).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  it('asks where the step asked, whatever the environment says since', async () => {
    ageCache(job, -MINUTE);
    const nowhere = 'http://127.0.0.1:9';
    const env = {
      AWS_ENDPOINT_URL_STS: nowhere,
      AWS_ENDPOINT_URL: nowhere,
      HTTP_PROXY: nowhere,
      AWS_REGION: 'us-west-2',
    };
    expect(await askForCredentials(job, env)).toMatchObject({ status: 0, stderr: '' });
  });

  it('gives out what still lasts when it cannot renew', async () => {
    ageCache(job, 5 * MINUTE);
    scene.emulator.faults.add({ action: 'IdToken', kind: 'access-denied' });
    const { status, stdout, stderr } = await askForCredentials(job);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(readAnswer(job));
    expect(stderr).toContain('ID_TOKEN_SERVICE_FAILED');
  });

  it.each([
    ['GitHub gives no ID token', 'IdToken', 'access-denied', 'ID_TOKEN_SERVICE_FAILED'],
    ['AWS refuses', 'AssumeRoleWithWebIdentity', 'access-denied', 'ASSUME_NOT_AUTHORIZED'],
  ] as const)('says why on standard error alone when %s', async (_, action, kind, code) => {
    ageCache(job, -MINUTE);
    scene.emulator.faults.add({ action, kind });
    const { status, stdout, stderr } = await askForCredentials(job);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(code);
    expect(stderr).toContain('Fix: ');
    expect(stderr).not.toContain(readCached(job).SecretAccessKey);
  });

  it.each([
    ['another key', { AccessKeyId: 'ASIAFORGEDEXAMPLE000' }],
    ['a later end', { Expiration: new Date(Date.now() + 50 * MINUTE + 1).toISOString() }],
    ['an end beyond what STS gives', { Expiration: '2099-01-01T00:00:00Z', Seal: undefined }],
    ['no seal', { Seal: undefined }],
    ['a seal of another kind', { Seal: { Expiration: '2099-01-01T00:00:00Z', Mac: '' } }],
  ])('does not use credentials that another program gave %s', async (_, forged) => {
    ageCache(job, 40 * MINUTE);
    const saved = readCached(job);
    const cache = join(folderOf(job), 'credentials.json');
    const seal = { Expiration: new Date(Date.now() + 41 * MINUTE).toISOString(), Mac: '0'.repeat(64) };
    writeFileSync(cache, JSON.stringify({ ...saved, Seal: seal, ...forged }));
    const { status, stdout } = await askForCredentials(job);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).AccessKeyId).not.toMatch(new RegExp(`FORGED|${saved.AccessKeyId}`, 'u'));
    expect(Date.parse(JSON.parse(stdout).Expiration)).toBeLessThanOrEqual(Date.now() + 61 * MINUTE);
    expect(countRenewals()).toBe(1);
  });

  it('does not use a far expiration, even where the variables of the job do not reach it', async () => {
    ageCache(job, 20 * 60 * MINUTE);
    const { status, stderr } = await askForCredentials(job, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' });
    expect(status).toBe(1);
    expect(stderr).toContain('ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process');
  });

  it.each([
    ['full', 'ENOSPC', 'no space is left on the disk'],
    ['read-only', 'EROFS', 'the file system is read-only'],
  ])('answers at once on a disk that is %s, names the reason, and leaves no lock', async (_, kind, reason) => {
    ageCache(job, -MINUTE);
    const env = { NODE_OPTIONS: `--import=${FILE_FAULT}`, FAULT_KIND: kind, FAULT_AT: '1', FAULT_IN: folderOf(job) };
    const started = Date.now();
    const { status, stdout, stderr } = await askForCredentials(job, env);
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(status, stderr).toBe(0);
    expect(Date.parse(JSON.parse(stdout).Expiration)).toBeGreaterThan(Date.now());
    expect(stderr).toContain('REFRESH_NOT_CACHED');
    expect(stderr).toContain(reason);
    expect(stderr).not.toMatch(/defect|bug in/iu);
    expect(readdirSync(folderOf(job)).sort()).toEqual(['config', 'credentials.json', 'settings.json']);
  });

  it('does not wait for a lock that is no file', async () => {
    ageCache(job, -MINUTE);
    mkdirSync(join(folderOf(job), 'lock'));
    const started = Date.now();
    expect((await askForCredentials(job)).status).toBe(0);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('says what to hand on where the variables of the job do not reach it', async () => {
    ageCache(job, -MINUTE);
    const { status, stderr } = await askForCredentials(job, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' });
    expect(status).toBe(1);
    expect(stderr).toContain('ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process');
  });

  it('gives out nothing for another role than the one asked for', async () => {
    ageCache(job, -MINUTE);
    const settings = join(folderOf(job), 'settings.json');
    const endpoint = await serve(renderSession({ arn: 'arn:aws:sts::444455556666:assumed-role/other/session' }));
    writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')), stsEndpoint: endpoint }));
    const { status, stdout, stderr } = await askForCredentials(job);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('ROLE_UNEXPECTED');
  });

  it('ends at its own deadline if there is no response', async () => {
    ageCache(job, -MINUTE);
    scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', kind: 'hang' });
    const { status, stderr } = await askForCredentials(job);
    expect(status).toBe(1);
    expect(stderr).toContain('no new credentials within 30 s');
  }, 60_000);

  it.each([
    ['a folder that is gone', (folder: string) => rmSync(folder, { recursive: true }), 'its settings no longer exist'],
    [
      'settings that are broken',
      (folder: string) => writeFileSync(join(folder, 'settings.json'), '{"version":1}'),
      'its settings cannot be read',
    ],
  ])('says so for %s', async (_, spoil, text) => {
    spoil(folderOf(job));
    const { status, stdout, stderr } = await askForCredentials(job);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(text);
  });
});

describe('on disk', () => {
  it('stands nothing that others can read, and no right to ask for an ID token', async () => {
    const result = await job.step(REFRESH);
    const folder = folderOf(job);
    const files = readdirSync(folder).map((name) => join(folder, name));
    const right = job.run.env()['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? 'none';
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toContain(right);
    expect(result.masks).toContain(readCached(job).SecretAccessKey);
    if (process.platform === 'win32') return;
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const file of files) expect(statSync(file).mode & 0o777, file).toBe(0o600);
  });

  it('stands nothing after the post step, whatever is in the folder by then', async () => {
    await job.step(REFRESH);
    const folder = folderOf(job);
    const outside = join(job.run.directory, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'kept'), '');
    symlinkSync(outside, join(folder, 'link'), 'junction');
    writeFileSync(join(folder, 'lock'), '1');
    const [post] = await job.finish();
    expect(post && textOf(post)).toContain(`Removed ${folder}.`);
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(join(outside, 'kept'))).toBe(true);
  });

  it('everything stays with `cleanup: none`', async () => {
    await job.step({ ...REFRESH, cleanup: 'none' });
    await job.finish();
    expect((await askForCredentials(job)).status).toBe(0);
  });

  it('has a folder for each of several steps at once', async () => {
    const results = await Promise.all([1, 2, 3].map(() => job.step(REFRESH)));
    expect(new Set(results.map(({ env }) => env['AWS_CONFIG_FILE'])).size).toBe(3);
  });
});

describe('a step that cannot hand the profile on', () => {
  it('because the disk is full says so, exports nothing, and leaves nothing', async () => {
    const { tempDirectory } = job.run;
    const env = {
      NODE_OPTIONS: `--import=${FILE_FAULT}`,
      FAULT_KIND: 'ENOSPC',
      FAULT_AT: '2',
      FAULT_IN: join(tempDirectory, 'gh-oidc-aws-refresh-'),
    };
    const result = await job.step(REFRESH, { env });
    expect(result).toMatchObject({ outputs: { 'failure-code': 'REFRESH_NOT_POSSIBLE' }, env: {} });
    expect(textOf(result)).toContain('no space is left on the disk');
    expect(readdirSync(tempDirectory).filter((name) => name.startsWith('gh-oidc-aws'))).toEqual([]);
  });

  it.each([
    ['because exports are forbidden', { 'output-env-credentials': 'false' }, {}, 'INPUT_INVALID'],
    ['because there is no RUNNER_TEMP', {}, { RUNNER_TEMP: '' }, 'REFRESH_NOT_POSSIBLE'],
    ['because RUNNER_TEMP is nowhere', {}, { RUNNER_TEMP: '/nonexistent/temp' }, 'REFRESH_NOT_POSSIBLE'],
  ])('fails %s and exports nothing', async (_, inputs, env, code) => {
    const result = await job.stepIn(env, { ...REFRESH, ...inputs });
    expect(result).toMatchObject({ outputs: { 'failure-code': code }, env: {} });
  });
});
