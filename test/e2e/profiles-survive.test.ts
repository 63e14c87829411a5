/** The profile that the machine had comes back, whatever is killed, however full the disk is, and in whatever order jobs end. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChild } from '../../emulator/runner/child.ts';
import type { StepResult } from '../../emulator/runner/step.ts';
import { ROLE_ARN, type Scene, type SceneJob, startScene, textOf } from './scene.ts';

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' };
const DEFAULT = { ...ASSUME, 'aws-profile': 'default', 'overwrite-aws-profile': 'true' };
const POST = join(import.meta.dirname, '../../dist/post/index.js');
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'file-fault.mjs')).href;
const isPosix = process.platform !== 'win32';

/** Comments, blank lines, CRLF, and no line end at the end. */
const MACHINE = {
  credentials: '# of the machine\n\n[default]\naws_access_key_id = AKIAMACHINEEXAMPLE00\n\n[other]\r\nkey = value',
  config: '[default]\nregion = ap-south-1\n\n\n',
};

let scene: Scene;
let home: string;
let homes: number;
beforeEach(async () => {
  scene = await startScene();
  await scene.bootstrap();
  homes = 0;
});
afterEach(() => scene.close());

/** A home folder with AWS files of the machine. */
function makeHome(files: Readonly<Record<string, string>> = MACHINE): void {
  homes += 1;
  home = join(scene.job().run.directory, `home${homes}`);
  mkdirSync(join(home, '.aws'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(home, '.aws', name), text, 'latin1');
    if (isPosix) chmodSync(join(home, '.aws', name), 0o640);
  }
}

function environment(fault: { readonly kind: string; readonly at: number } | undefined): Record<string, string> {
  const own = { HOME: home, USERPROFILE: home };
  if (fault === undefined) return own;
  const { kind, at } = fault;
  return {
    ...own,
    NODE_OPTIONS: `--import=${PRELOAD}`,
    FAULT_KIND: kind,
    FAULT_AT: String(at),
    FAULT_IN: join(home, '.aws'),
  };
}

type Fault = Parameters<typeof environment>[0];

function main(job: SceneJob, inputs: Readonly<Record<string, string>> = DEFAULT, fault?: Fault): Promise<StepResult> {
  return job.step(inputs, { env: environment(fault) });
}

function post(job: SceneJob, { state }: StepResult, fault?: Fault) {
  const exported = join(job.run.workspace, 'env');
  writeFileSync(exported, '');
  return runChild({
    command: process.execPath,
    args: [POST],
    cwd: job.run.workspace,
    env: {
      ...job.run.env(),
      ...environment(fault),
      GITHUB_ENV: exported,
      STATE_restore: Object.fromEntries(Object.entries(state))['restore'] ?? '',
    },
    timeoutMs: 60_000,
    onLine: () => {},
  });
}

function read(name: string): string {
  const path = join(home, '.aws', name);
  return existsSync(path) ? readFileSync(path, 'latin1') : '';
}

/** A killed process leaves its locks; time passes until they are discarded. */
function ageLocks(): void {
  for (const name of readdirSync(join(home, '.aws'))) {
    if (name.endsWith('.lock')) utimesSync(join(home, '.aws', name), 0, 0);
  }
}

function removeLocks(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.endsWith('.lock')).sort();
}

function expectRestored(files: Readonly<Record<string, string>> = MACHINE): void {
  expect(removeLocks(readdirSync(join(home, '.aws')))).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) {
    expect(read(name)).toBe(text);
    if (isPosix) expect(statSync(join(home, '.aws', name)).mode & 0o777).toBe(0o640);
  }
}

/** Whatever happens, the machine's own text is on the disk. */
function expectRestorable(): void {
  for (const [name, text] of Object.entries(MACHINE))
    expect([read(name), read(`${name}.gh-oidc-aws-backup`)]).toContain(text);
}

/** Runs a story with a fault at the first change, at the second, and so on, until the story ends before the fault. */
async function atEveryChange(story: (at: number) => Promise<'met' | 'passed'>): Promise<void> {
  let at = 1;
  while ((await story(at)) === 'met') at += 1;
  expect(at).toBeGreaterThan(3);
}

describe.skipIf(!isPosix)('the machine’s own profile comes back after', () => {
  it('a kill at any point of the main step', async () => {
    await atEveryChange(async (at) => {
      makeHome();
      const job = scene.job();
      const result = await main(job, DEFAULT, { kind: 'kill', at });
      expectRestorable();
      ageLocks();
      const { exitCode, stdout } = await post(job, result);
      expect(exitCode, stdout).toBe(0);
      expectRestored();
      return result.exitCode === 0 ? 'passed' : 'met';
    });
  }, 120_000);

  it('a kill at any point of the post step, by the post step of the next job', async () => {
    await atEveryChange(async (at) => {
      makeHome();
      const [first, second] = [scene.job(), scene.job()];
      const killed = await post(first, await main(first), { kind: 'kill', at });
      expectRestorable();
      ageLocks();
      const { exitCode, stdout } = await post(second, await main(second));
      expect(exitCode, stdout).toBe(0);
      expectRestored();
      return killed.exitCode === 0 ? 'passed' : 'met';
    });
  }, 120_000);

  it.each([
    ['full', 'ENOSPC', 'no space is left on the disk'],
    ['read-only', 'EROFS', 'the file system is read-only'],
  ])(
    'the disk is %s from any change of the main step on',
    async (_, kind, reason) => {
      await atEveryChange(async (at) => {
        makeHome();
        const job = scene.job();
        const result = await main(job, { ...DEFAULT, 'output-env-credentials': 'true' }, { kind, at });
        if (result.exitCode !== 0) {
          expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'PROFILE_NOT_WRITTEN' } });
          expect(textOf(result)).toContain(reason);
          expect(textOf(result)).not.toMatch(/defect|bug in/u);
        }
        expectRestorable();
        ageLocks();
        expect((await post(job, result)).exitCode).toBe(0);
        expectRestored();
        return result.exitCode === 0 ? 'passed' : 'met';
      });
    },
    120_000,
  );

  it('the disk is read-only in the post step, which fails and names the backup', async () => {
    await atEveryChange(async (at) => {
      makeHome();
      const job = scene.job();
      const written = await main(job);
      const failed = await post(job, written, { kind: 'EROFS', at });
      expectRestorable();
      const isRestored = Object.entries(MACHINE).every(([name, text]) => read(name) === text);
      if (!isRestored) {
        expect(failed.exitCode).toBe(1);
        expect(failed.stdout).toMatch(/^::error title=PROFILE_NOT_RESTORED::.*the file system is read-only/mu);
        const backup = /before is in (\S+)\.%0A/u.exec(failed.stdout)?.[1] ?? '';
        expect(readFileSync(backup, 'latin1')).toBe(
          backup.includes('credentials') ? MACHINE.credentials : MACHINE.config,
        );
      }
      ageLocks();
      expect((await post(job, written)).exitCode).toBe(0);
      expectRestored();
      return failed.exitCode === 0 ? 'passed' : 'met';
    });
  }, 120_000);

  it('the disk is full in the post step', async () => {
    makeHome();
    const job = scene.job();
    const { exitCode, stdout } = await post(job, await main(job), { kind: 'ENOSPC', at: 1 });
    expect(exitCode, stdout).toBe(0);
    expectRestored();
  });
});

describe('jobs that share a home folder restore no session of one another', () => {
  const orders = { 'in the order of the steps': [0, 1], 'in the reverse order': [1, 0] };
  const pairs = {
    'one profile': ['default', 'default'],
    'two profiles': ['first', 'second'],
    'a new and an old one': ['first', 'default'],
  };
  const cases = Object.entries(orders).flatMap(([order, [first = 0, second = 1]]) =>
    Object.entries(pairs).map(([pair, names]) => [pair, order, names, [first, second]] as const),
  );

  it.each(cases)('%s, %s', async (_pair, _order, names, order) => {
    makeHome();
    const jobs = [scene.job(), scene.job()];
    const results: StepResult[] = [];
    for (const [index, name] of names.entries()) {
      const job = jobs[index];
      if (job !== undefined) results.push(await main(job, { ...DEFAULT, 'aws-profile': name }));
    }
    for (const index of order) {
      const [job, result] = [jobs[index], results[index]];
      if (job === undefined || result === undefined) continue;
      const { exitCode, stdout } = await post(job, result);
      expect(exitCode, stdout).toBe(0);
      if (index === order[0] && names[0] === names[1]) {
        // The job that is still running keeps its own session, and never gets that of the other one.
        expect(read('credentials').includes('ASIA')).toBe(index === 0);
      }
    }
    expectRestored();
  });

  it('where neither file was there before', async () => {
    makeHome({});
    const jobs = [scene.job(), scene.job()];
    const [first, second] = jobs;
    if (first === undefined || second === undefined) return;
    const one = await main(first, { ...DEFAULT, 'aws-profile': 'one' });
    const two = await main(second, { ...DEFAULT, 'aws-profile': 'two' });
    await post(first, one);
    expect(read('credentials')).toMatch(/^\[two\]\n/u);
    await post(second, two);
    expectRestored({});
  });

  it('with one killed at any point of its main step', async () => {
    await atEveryChange(async (at) => {
      makeHome();
      const [first, second] = [scene.job(), scene.job()];
      const one = await main(first);
      const two = await main(second, DEFAULT, { kind: 'kill', at });
      ageLocks();
      expect((await post(first, one)).exitCode).toBe(0);
      expect((await post(second, two)).exitCode).toBe(0);
      expectRestored();
      return two.exitCode === 0 ? 'passed' : 'met';
    });
  }, 120_000);

  it('with a post step that never ran, in steps of one job', async () => {
    makeHome();
    const job = scene.job();
    const one = await main(job);
    await main(job, { ...DEFAULT, 'aws-profile': 'second' });
    await main(job);
    expect((await post(job, one)).exitCode).toBe(0);
    expectRestored();
  });

  it('and keep what another program wrote in the meantime', async () => {
    makeHome();
    const [first, second] = [scene.job(), scene.job()];
    const one = await main(first, { ...DEFAULT, 'aws-profile': 'first' });
    const two = await main(second);
    writeFileSync(join(home, '.aws', 'credentials'), `${read('credentials')}[later]\nk = v\n`, 'latin1');
    await post(first, one);
    await post(second, two);
    expect(read('credentials')).toBe(`${MACHINE.credentials}\r\n[later]\nk = v\n`);
    expect(read('config')).toBe(MACHINE.config);
  });

  it('also after a step with `cleanup: none`', async () => {
    makeHome();
    const [first, second] = [scene.job(), scene.job()];
    await main(first, { ...DEFAULT, cleanup: 'none' });
    const two = await main(second);
    await post(second, two);
    expect(read('credentials')).toBe(MACHINE.credentials);
  });
});
