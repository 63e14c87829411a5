/** With `roles`, one step assumes several roles with one ID token, each into its profile of AWS's files. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Scene, type SceneJob, startScene, textOf } from './scene.ts';

const ISSUER = 'token.actions.githubusercontent.com';
const ACCOUNTS = ['111122223333', '444455556666', '777788889999'] as const;
const SDK = pathToFileURL(createRequire(import.meta.url).resolve('@aws-sdk/client-sts')).href;
const COUNT = 10;

let scene: Scene;
let job: SceneJob;
let home: string;
let aws: string;
let closed: string;

function trust(account: string, subject: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${ISSUER}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: subject } },
    },
  });
}

beforeEach(async () => {
  scene = await startScene();
  for (const id of ACCOUNTS) {
    const account = id === ACCOUNTS[0] ? scene.account : scene.emulator.aws.addAccount({ id });
    account.addProvider();
    const trustPolicy = trust(id, 'repo:octo-org/octo-repo:ref:refs/heads/main');
    for (let index = 0; index < COUNT; index += 1) account.addRole({ name: `deploy-${index}`, trustPolicy });
    const other = trust(id, 'repo:octo-org/octo-repo:environment:production');
    closed = account.addRole({ name: 'closed', trustPolicy: other });
  }
  job = scene.job();
  home = join(job.run.directory, 'home');
  aws = join(home, '.aws');
});
afterEach(() => scene.close());

const ROLES = `
dev: arn:aws:iam::111122223333:role/deploy-0
stage: arn:aws:iam::444455556666:role/deploy-1
prod:
  role: arn:aws:iam::777788889999:role/deploy-2
  region: us-west-2
  duration: 900
  session-policy:
    Version: "2012-10-17"
    Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }]
`;

function assume(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const all = { 'aws-region': 'eu-west-1', roles: ROLES, ...inputs };
  return job.step(all, { env: { HOME: home, USERPROFILE: home, ...env } });
}

function read(name: string): string {
  return readFileSync(join(aws, name), 'utf8');
}

function exchanges() {
  return scene.emulator.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity');
}

/** Who a later step is with the SDK for JavaScript, by profile. */
async function whoIs(profiles: readonly string[]): Promise<readonly string[]> {
  const main = join(job.run.workspace, 'who.mjs');
  writeFileSync(
    main,
    `import sts from ${JSON.stringify(SDK)};
    for (const profile of ${JSON.stringify(profiles)}) {
      const client = new sts.STSClient({ profile });
      console.log(await client.config.region(), (await client.send(new sts.GetCallerIdentityCommand({}))).Arn);
    }`,
  );
  const result = await job.run.step({ main, env: { HOME: home, USERPROFILE: home } });
  expect(result.exitCode, `${textOf(result)}${result.stderr}`).toBe(0);
  return result.log.map((line) => line.replace(/\/octo-repo-\S+$/u, ''));
}

const SESSIONS = [
  'eu-west-1 arn:aws:sts::111122223333:assumed-role/deploy-0',
  'eu-west-1 arn:aws:sts::444455556666:assumed-role/deploy-1',
  'us-west-2 arn:aws:sts::777788889999:assumed-role/deploy-2',
];

describe('three roles in three accounts', () => {
  it('take one ID token, and each session is in its profile', async () => {
    const result = await assume({});
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(read('credentials').match(/^\[.*\]$/gmu)).toEqual(['[dev]', '[stage]', '[prod]']);
    expect(read('config')).toBe(
      '[profile dev]\nregion = eu-west-1\n\n[profile stage]\nregion = eu-west-1\n\n[profile prod]\nregion = us-west-2\n',
    );
    expect(scene.takeActions().filter((action) => !action.startsWith('AssumeRole'))).toHaveLength(1);
    expect(await whoIs(['dev', 'stage', 'prod'])).toEqual(SESSIONS);
  });

  it('export no variable, and are listed in the output without secrets', async () => {
    const result = await assume({});
    expect(result.env).toEqual({});
    const expiry = expect.stringMatching(/^\d{4}-\d\d-\d\dT/u);
    expect(JSON.parse(result.outputs['roles'] ?? '')).toEqual([
      { profile: 'dev', account: '111122223333', role: 'arn:aws:iam::111122223333:role/deploy-0', expiry },
      { profile: 'stage', account: '444455556666', role: 'arn:aws:iam::444455556666:role/deploy-1', expiry },
      { profile: 'prod', account: '777788889999', role: 'arn:aws:iam::777788889999:role/deploy-2', expiry },
    ]);
    for (const [, key] of read('credentials').matchAll(/ = (\S+)/gu)) expect(result.masks).toContain(key);
    expect(textOf(result)).not.toMatch(/\d{12}|deploy-\d/u);
  });

  it('have their own duration and session policy, and share the others of the step', async () => {
    await assume({ 'role-duration-seconds': '1800', 'role-session-name': 'nightly' });
    const sent = exchanges().map(({ parameters }) => parameters);
    const find = (name: string) => sent.find(({ RoleArn }) => RoleArn?.endsWith(name));
    expect(find('deploy-0')).toMatchObject({ DurationSeconds: '1800', RoleSessionName: 'nightly' });
    expect(find('deploy-0')).not.toHaveProperty('Policy');
    expect(find('deploy-2')).toMatchObject({ DurationSeconds: '900', RoleSessionName: 'nightly' });
    expect(JSON.parse(find('deploy-2')?.['Policy'] ?? '')).toMatchObject({ Version: '2012-10-17' });
  });

  it('leave nothing behind after the job', async () => {
    await assume({});
    await job.finish();
    expect(readdirSync(job.run.directory)).not.toContain('.aws');
    expect(readdirSync(home)).toEqual([]);
  });

  it('leave the files as they were after the job, and replace a profile only when asked', async () => {
    mkdirSync(aws, { recursive: true });
    const before = '[stage]\naws_access_key_id = OTHER\n\n[mine]\naws_access_key_id = MINE\n';
    writeFileSync(join(aws, 'credentials'), before);
    const refused = await assume({});
    expect(refused).toMatchObject({ exitCode: 1, env: {}, outputs: { 'failure-code': 'PROFILE_EXISTS' } });
    expect(read('credentials')).toBe(before);
    expect(readdirSync(aws)).toEqual(['credentials']);
    const result = await assume({ 'overwrite-aws-profile': 'true' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(read('credentials')).not.toContain('OTHER');
    await job.finish();
    expect(read('credentials')).toBe(before);
    expect(readdirSync(aws)).toEqual(['credentials']);
  });
});

describe('all or nothing', () => {
  it('one role that refuses fails the step under its own code, and no profile is written', async () => {
    const result = await assume({ roles: `${ROLES}\nclosed: ${closed}` });
    expect(result).toMatchObject({ exitCode: 1, env: {}, outputs: { 'failure-code': 'ASSUME_NOT_AUTHORIZED' } });
    expect(textOf(result)).toContain('Profile closed: ');
    expect(textOf(result)).toContain('No profile was written.');
    expect(readdirSync(job.run.directory)).not.toContain('home');
  });

  it('several roles that refuse are all named', async () => {
    const second = 'arn:aws:iam::111122223333:role/closed';
    const result = await assume({ roles: `${ROLES}\nclosed: ${closed}\nsecond: ${second}` });
    expect(result.outputs).toEqual({ 'failure-code': 'ROLES_NOT_ASSUMED' });
    expect(textOf(result)).toMatch(/2 of 5 roles[\s\S]*- closed: ASSUME_NOT_AUTHORIZED[\s\S]*- second: ASSUME_NOT/u);
    expect(readdirSync(job.run.directory)).not.toContain('home');
  });

  it('an account that is not allowed fails the step before any call', async () => {
    const result = await assume({ 'allowed-account-ids': '111122223333,444455556666' });
    expect(result.outputs).toEqual({ 'failure-code': 'ACCOUNT_NOT_ALLOWED' });
    expect(scene.takeActions()).toEqual([]);
  });
});

describe('with `refresh: true`', () => {
  it('every profile renews its credentials, and no key is in the AWS files', async () => {
    const result = await assume({ refresh: 'true' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.env).toEqual({ AWS_SDK_LOAD_CONFIG: '1' });
    expect(read('credentials')).not.toContain('aws_');
    expect(read('config').match(/^credential_process = /gmu)).toHaveLength(3);
    expect(await whoIs(['dev', 'stage', 'prod'])).toEqual(SESSIONS);
    const before = exchanges().length;
    for (const name of readdirSync(job.run.tempDirectory).filter((entry) => entry.startsWith('gh-oidc-aws-refresh-'))) {
      const cache = join(job.run.tempDirectory, name, 'credentials.json');
      const aged = { ...JSON.parse(readFileSync(cache, 'utf8')), Expiration: new Date().toISOString() };
      writeFileSync(cache, JSON.stringify(aged));
    }
    expect(await whoIs(['dev', 'stage', 'prod'])).toEqual(SESSIONS);
    expect(exchanges()).toHaveLength(before + 3);
  });

  it('replaces keys that would hide the command, and leaves nothing behind after the job', async () => {
    mkdirSync(aws, { recursive: true });
    const before = '[dev]\naws_access_key_id = OTHER\naws_secret_access_key = OTHER\n';
    writeFileSync(join(aws, 'credentials'), before);
    const result = await assume({ refresh: 'true', 'overwrite-aws-profile': 'true' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(await whoIs(['dev'])).toEqual(SESSIONS.slice(0, 1));
    await job.finish();
    expect(read('credentials')).toBe(before);
    expect(readdirSync(aws)).toEqual(['credentials']);
    expect(readdirSync(job.run.tempDirectory).filter((name) => name.startsWith('gh-oidc-aws-'))).toEqual([]);
  });

  it('a profile that cannot be written leaves no folder behind', async () => {
    mkdirSync(aws, { recursive: true });
    writeFileSync(join(aws, 'config'), '[profile prod]\nregion = x\n');
    const result = await assume({ refresh: 'true' });
    expect(result.outputs).toEqual({ 'failure-code': 'PROFILE_EXISTS' });
    expect(read('config')).toBe('[profile prod]\nregion = x\n');
    expect(readdirSync(job.run.tempDirectory).filter((name) => name.startsWith('gh-oidc-aws-refresh'))).toEqual([]);
  });
});

describe('wrong values', () => {
  it.each([
    ['no map', '- a', 'is not a YAML map of profiles to roles'],
    ['an empty map', '{}', 'contains no profiles'],
    ['a text that is no role', 'dev: deploy!', 'is not a role ARN'],
    ['a name without an account', 'dev: deploy', '`allowed-account-ids` lists exactly one account'],
    [
      'a profile with a bracket',
      '"a]": arn:aws:iam::111122223333:role/deploy-0',
      'is not valid; expected a profile name',
    ],
    ['another key', 'dev: { role: "arn:aws:iam::111122223333:role/x", regoin: eu-west-1 }', 'is not a key of a role'],
    ['a region of China', 'dev: { role: "arn:aws:iam::111122223333:role/x", region: cn-north-1 }', 'is not in aws'],
    ['a short duration', 'dev: { role: "arn:aws:iam::111122223333:role/x", duration: 60 }', 'from 900 to 43200'],
    [
      'a policy that is a list',
      'dev: { role: "arn:aws:iam::111122223333:role/x", session-policy: [] }',
      'policy document',
    ],
    [
      'a profile twice',
      'dev: arn:aws:iam::111122223333:role/x\ndev: arn:aws:iam::111122223333:role/y',
      'duplicate key',
    ],
  ])('%s: the failure says so before any call', async (_, roles, sentence) => {
    const result = await assume({ roles });
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    expect(textOf(result)).toContain(sentence);
    expect(scene.takeActions()).toEqual([]);
  });

  it('inputs for another source or another place are all named', async () => {
    const given = {
      'role-to-assume': closed,
      'aws-profile': 'dev',
      'output-credentials': 'true',
      'role-chaining': 'true',
    };
    const result = await assume(given);
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    for (const name of Object.keys(given)) expect(textOf(result)).toContain(`\`${name}\`: `);
  });

  it('a role name is enough for the one allowed account', async () => {
    const result = await assume({ roles: 'dev: deploy-3', 'allowed-account-ids': '111122223333' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(await whoIs(['dev'])).toEqual(['eu-west-1 arn:aws:sts::111122223333:assumed-role/deploy-3']);
  });
});

describe('time', () => {
  it('ten roles need little more time than one', async () => {
    scene.emulator.settings.latencyMs = 50;
    const lines = Array.from(
      { length: COUNT },
      (_, index) => `p${index}: arn:aws:iam::111122223333:role/deploy-${index}`,
    );
    const timed = async (roles: string): Promise<number> => {
      const started = performance.now();
      const result = await assume({ roles, 'overwrite-aws-profile': 'true' });
      expect(result.exitCode, textOf(result)).toBe(0);
      return performance.now() - started;
    };
    await timed(lines.join('\n'));
    const rounds: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const one = await timed(lines[0] ?? '');
      rounds.push((await timed(lines.join('\n'))) / one);
    }
    expect(rounds.toSorted((a, b) => a - b)[0]).toBeLessThan(1.5);
  });
});
