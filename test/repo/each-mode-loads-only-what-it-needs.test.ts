/** What a run loads is what it takes to start: which parts of `dist/` each mode reads, and how much that may be. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MODES } from '../../src/inputs/inputs.ts';
import { folderOf } from '../e2e/refresh-command.ts';
import { ROLE_ARN, type Scene, startScene } from '../e2e/scene.ts';
import { read, root } from './repository.ts';

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const { main: MAIN, post: POST }: { readonly main: string; readonly post: string } = parse(read('action.yml')).runs;
const REFRESH = 'dist/refresh/index.js';
const traces = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-loads-'));
let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
  await scene.bootstrap();
});
afterEach(() => {
  for (const name of readdirSync(traces)) rmSync(join(traces, name));
});
afterAll(async () => {
  await scene.close();
  rmSync(traces, { recursive: true, force: true });
});

/** A job whose steps leave behind which scripts they loaded. */
function traced(ref = 'refs/heads/main') {
  return scene.job({ ref, env: { NODE_V8_COVERAGE: traces } });
}

/** The files of `dist/` that were loaded since the last test, or since the last call of this function. */
function takeLoaded(): readonly string[] {
  const loaded = readdirSync(traces).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(traces, name), 'utf8')) as { result: readonly { url: string }[] };
    rmSync(join(traces, name));
    return result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
  });
  return loaded.map((path) => relative(root, path).split(sep).join('/')).filter((path) => path.startsWith('dist/'));
}

/** Everything that could be loaded. */
function shipped(): readonly string[] {
  const paths = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  return paths.map((path) => `dist/${path.split(sep).join('/')}`).filter((path) => path.endsWith('.js'));
}

/** The sources in these files, named by the comments that stand before them. */
function sourcesIn(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => read(path).match(/(?<=^\/\/ )(?:build|node_modules)\/\S+$/gmu) ?? []);
}

function sourcesMatching(paths: readonly string[], pattern: RegExp): readonly string[] {
  return sourcesIn(paths).filter((source) => pattern.test(source));
}

function kibibytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(join(root, path)).size, 0) / 1024;
}

const SDK = /^node_modules\/@(?:aws-sdk|smithy)\//u;
const CLIENTS = /@aws-sdk\/client-/u;
const IAM = /@aws-sdk\/client-iam\/|^build\/src\/aws\/iam\//u;
/** What looks for credentials on the machine. */
const CHAIN =
  /\/credential-provider-|\/token-providers\/|\/nested-clients\/|^build\/src\/aws\/credentials\/default-chain\.js$/u;
const GITHUB = /@actions\/github\/|@octokit\//u;
const HTTP_CLIENTS = /\/undici\/|@actions\/http-client\//u;
const YAML = /^node_modules\/yaml\//u;
const EXPLANATIONS = /^build\/src\/(?:trust\/diagnose|commands\/diagnose\/refusal\.js$)/u;
const PLANNER = /^build\/src\/(?:plan\/steps\.js$|trust\/lint)/u;

function expectNone(paths: readonly string[], patterns: readonly RegExp[]): void {
  expect(paths).not.toEqual([]);
  for (const pattern of patterns) expect(sourcesMatching(paths, pattern)).toEqual([]);
}

it.each([SDK, IAM, CHAIN, GITHUB, HTTP_CLIENTS, YAML, EXPLANATIONS, PLANNER])('the bundle holds %s', (pattern) => {
  expect(sourcesMatching(shipped(), pattern)).not.toEqual([]);
});

it('what is started is shipped', () => {
  expect(shipped()).toEqual(expect.arrayContaining([MAIN, POST, REFRESH]));
});

it('the trace sees what is there', async () => {
  await traced().step(ASSUME);
  const loaded = takeLoaded();
  expect(loaded).toContain(MAIN);
  expect(sourcesMatching(loaded, /^build\/src\/main\.js$/u)).not.toEqual([]);
  expect(sourcesMatching(loaded, /^build\/src\/aws\/sts\/web-identity\.js$/u)).not.toEqual([]);
});

describe('no SDK, no client of GitHub, no YAML', () => {
  it.each(Object.keys(MODES))('in a run of `%s` that an input ends', async (mode) => {
    const result = await traced().step({ ...ASSUME, mode, 'action-timeout-s': 'soon' });
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    expectNone(takeLoaded(), [SDK, GITHUB, HTTP_CLIENTS, YAML]);
  });

  it('in a wrong `assume`, which loads one file', async () => {
    await traced().step({ ...ASSUME, 'role-duration-seconds': 'soon' });
    const loaded = takeLoaded();
    expect(loaded).toEqual([MAIN]);
    // The text of every failure is in the entry.
    expect(kibibytes(loaded)).toBeLessThan(178);
  });

  it('in the post step, which is one file', async () => {
    const job = traced();
    await job.step(ASSUME);
    takeLoaded();
    await job.finish();
    const loaded = takeLoaded();
    expect(loaded).toEqual([POST]);
    expectNone(loaded, [SDK, GITHUB, HTTP_CLIENTS, YAML]);
    // Most of it is the text of failures, and what restores AWS files from their journal.
    expect(kibibytes(loaded)).toBeLessThan(52);
  });

  it('where the credentials of `refresh: true` still last', async () => {
    const job = scene.job();
    await job.step({ ...ASSUME, refresh: 'true' });
    const env = { ...job.run.env(), NODE_V8_COVERAGE: traces };
    const folder = folderOf(job);
    const { stdout } = spawnSync(process.execPath, [join(root, REFRESH), folder], { env, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ Version: 1 });
    const loaded = takeLoaded();
    expect(loaded).toEqual([REFRESH]);
    expectNone(loaded, [SDK, GITHUB, HTTP_CLIENTS, YAML]);
    expect(kibibytes(loaded)).toBeLessThan(76);
  });
});

describe('of the SDK, only what tells whether to try again', () => {
  const OTHERS = [CLIENTS, CHAIN, GITHUB, HTTP_CLIENTS, YAML];

  it('in `assume`, without explanations and without the planner', async () => {
    await traced().step(ASSUME);
    const loaded = takeLoaded();
    expectNone(loaded, [...OTHERS, EXPLANATIONS, PLANNER]);
    expect(kibibytes(loaded)).toBeLessThan(224);
  });

  it('in an `assume` that is refused, which is explained', async () => {
    await traced('refs/heads/dev').step(ASSUME);
    const loaded = takeLoaded();
    expect(sourcesMatching(loaded, EXPLANATIONS)).not.toEqual([]);
    expectNone(loaded, OTHERS);
    expect(kibibytes(loaded)).toBeLessThan(396);
  });
});

describe('of the SDK, only STS', () => {
  const OTHERS = [IAM, CHAIN, GITHUB, HTTP_CLIENTS, YAML];

  it('in an `assume` whose address only the SDK can tell', async () => {
    const env = { AWS_USE_FIPS_ENDPOINT: 'true', AWS_ENDPOINT_URL_STS: '', HTTPS_PROXY: 'http://127.0.0.1:9' };
    await traced().step({ ...ASSUME, 'disable-retry': 'true' }, { env });
    const loaded = takeLoaded();
    expect(sourcesMatching(loaded, CLIENTS)).not.toEqual([]);
    expectNone(loaded, [...OTHERS, PLANNER]);
  });

  it('in `identity`', async () => {
    await traced().step({ mode: 'identity', 'aws-region': 'us-east-1', ...keys() });
    const loaded = takeLoaded();
    expectNone(loaded, [...OTHERS, EXPLANATIONS, PLANNER]);
    expect(kibibytes(loaded)).toBeLessThan(525);
  });

  it('in an `assume` with access keys', async () => {
    await traced().step({ ...ASSUME, ...keys() });
    const loaded = takeLoaded();
    expect(sourcesMatching(loaded, /^build\/src\/aws\/sts\/assume-role\.js$/u)).not.toEqual([]);
    expectNone(loaded, [...OTHERS, EXPLANATIONS, PLANNER]);
  });
});

it('`bootstrap` asks the API of GitHub, and loads its client, only when the run does not tell enough', async () => {
  await scene.bootstrap({}, { env: { NODE_V8_COVERAGE: traces } });
  const loaded = takeLoaded();
  expect(sourcesMatching(loaded, IAM)).not.toEqual([]);
  expectNone(loaded, [CHAIN, GITHUB, HTTP_CLIENTS, YAML]);
  expect(kibibytes(loaded)).toBeLessThan(1120);
});

it('only an input that asks for the credentials of the environment loads what looks for them', async () => {
  const env = { AWS_ACCESS_KEY_ID: scene.admin.accessKeyId, AWS_SECRET_ACCESS_KEY: scene.admin.secretAccessKey };
  await traced().step({ 'role-chaining': 'true', 'aws-region': 'us-east-1' }, { env });
  expect(sourcesMatching(takeLoaded(), CHAIN)).not.toEqual([]);
  // `teardown` among them, so this story is the last one.
  for (const mode of Object.keys(MODES)) {
    const result = await traced().step({ ...ASSUME, mode }, { env });
    expect(result.exitCode).toBe(0);
    expectNone(takeLoaded(), [CHAIN]);
  }
});

function keys() {
  return { 'aws-access-key-id': scene.admin.accessKeyId, 'aws-secret-access-key': scene.admin.secretAccessKey };
}
