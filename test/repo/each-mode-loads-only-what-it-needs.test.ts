/** What a run loads is what it takes to start: which parts of `dist/` each mode reads, and how much that may be. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROLE_ARN, type Scene, startScene } from '../e2e/scene.ts';
import { root } from './repository.ts';

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const DIST = `${join(root, 'dist')}/`;
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
  return loaded.filter((path) => path.startsWith(DIST));
}

/** Everything that could be loaded. */
function shipped(): readonly string[] {
  return readdirSync(DIST).map((name) => join(DIST, name));
}

/** The sources in these files, named by the comments that stand before them. */
function sourcesIn(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => readFileSync(path, 'utf8').match(/(?<=^\/\/ )(?:build|node_modules)\/\S+$/gmu) ?? []);
}

function sourcesMatching(paths: readonly string[], pattern: RegExp): readonly string[] {
  return sourcesIn(paths).filter((source) => pattern.test(source));
}

function kibibytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1024;
}

const SDK = /^node_modules\/@(?:aws-sdk|smithy)\//u;
const IAM = /@aws-sdk\/client-iam\/|^build\/src\/aws\/iam/u;
const GITHUB = /@actions\/github\/|@octokit\//u;
const HTTP_CLIENTS = /\/undici\/|@actions\/http-client\//u;
const YAML = /^node_modules\/yaml\//u;
const EXPLANATIONS = /^build\/src\/(?:trust\/diagnose|commands\/refusal\.js$)/u;
const PLANNER = /^build\/src\/(?:plan\/steps\.js$|trust\/lint)/u;

it.each([SDK, IAM, GITHUB, HTTP_CLIENTS, YAML, EXPLANATIONS, PLANNER])('the bundle holds %s somewhere', (pattern) => {
  expect(sourcesMatching(shipped(), pattern)).not.toEqual([]);
});

it('the trace sees what is there', async () => {
  await traced().step(ASSUME);
  const loaded = takeLoaded();
  expect(loaded).toContain(join(DIST, 'index.js'));
  expect(sourcesMatching(loaded, /^build\/src\/main\.js$/u)).not.toEqual([]);
  expect(sourcesMatching(loaded, /@aws-sdk\/client-sts\//u)).not.toEqual([]);
});

describe('no SDK, no client of GitHub, no YAML', () => {
  it('in a run that an input ends', async () => {
    await traced().step({ ...ASSUME, 'role-duration-seconds': 'soon' });
    const loaded = takeLoaded();
    expect(sourcesMatching(loaded, SDK)).toEqual([]);
    expect(sourcesMatching(loaded, GITHUB)).toEqual([]);
    expect(sourcesMatching(loaded, YAML)).toEqual([]);
    expect(kibibytes(loaded)).toBeLessThan(160);
  });

  it('in the post step', async () => {
    const job = traced();
    await job.step(ASSUME);
    takeLoaded();
    await job.finish();
    const loaded = takeLoaded();
    expect(loaded).not.toEqual([]);
    expect(sourcesMatching(loaded, SDK)).toEqual([]);
    expect(sourcesMatching(loaded, GITHUB)).toEqual([]);
    expect(kibibytes(loaded)).toBeLessThan(160);
  });
});

describe('of the SDK, only STS', () => {
  it('in `assume`, without explanations and without the planner', async () => {
    await traced().step(ASSUME);
    const loaded = takeLoaded();
    for (const pattern of [IAM, GITHUB, HTTP_CLIENTS, YAML, EXPLANATIONS, PLANNER]) {
      expect(sourcesMatching(loaded, pattern)).toEqual([]);
    }
    expect(kibibytes(loaded)).toBeLessThan(500);
  });

  it('in an `assume` that is refused, which is explained', async () => {
    await traced('refs/heads/dev').step(ASSUME);
    const loaded = takeLoaded();
    expect(sourcesMatching(loaded, EXPLANATIONS)).not.toEqual([]);
    for (const pattern of [IAM, GITHUB, HTTP_CLIENTS, YAML]) expect(sourcesMatching(loaded, pattern)).toEqual([]);
    expect(kibibytes(loaded)).toBeLessThan(620);
  });

  it('in `identity`', async () => {
    await traced().step({
      mode: 'identity',
      'aws-region': 'us-east-1',
      'aws-access-key-id': scene.admin.accessKeyId,
      'aws-secret-access-key': scene.admin.secretAccessKey,
    });
    const loaded = takeLoaded();
    for (const pattern of [IAM, GITHUB, HTTP_CLIENTS, YAML, EXPLANATIONS, PLANNER]) {
      expect(sourcesMatching(loaded, pattern)).toEqual([]);
    }
    expect(kibibytes(loaded)).toBeLessThan(500);
  });
});

it('`bootstrap` asks the API of GitHub, and loads its client, only when the run does not tell enough', async () => {
  await scene.bootstrap({}, { env: { NODE_V8_COVERAGE: traces } });
  const loaded = takeLoaded();
  expect(sourcesMatching(loaded, IAM)).not.toEqual([]);
  for (const pattern of [GITHUB, HTTP_CLIENTS, YAML]) expect(sourcesMatching(loaded, pattern)).toEqual([]);
  expect(kibibytes(loaded)).toBeLessThan(860);
});

it('nothing of the SDK that looks for credentials on the machine is shipped at all', () => {
  expect(sourcesMatching(shipped(), /\/credential-provider-|\/token-providers\/|\/nested-clients\//u)).toEqual([]);
});
