/** `npm run bench`: compares the bundle with bare Node and, optionally, another action. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Job } from '../../emulator/github/job.ts';
import { parseCommandFile } from '../../emulator/runner/command-file.ts';
import { createRunner, type JobRun } from '../../emulator/runner/runner.ts';
import { type ActionFolder, readActionFolder } from './action-folder.ts';
import { type Measurement, measure, type Run } from './measure.ts';
import { median, pairedRatio } from './statistics.ts';
import type { WorldFacts, WorldOrder } from './world.ts';

/** One measurement: the same task for the floor and for each action. */
interface Case {
  readonly name: string;
  readonly latencyMs: number;
  /** Bare Node, if it can do the same task. */
  readonly floor?: Run;
  readonly ours: Run;
  readonly other?: Run;
}

const HELP = `Usage: npm run bench -- [options]

  --rounds NUMBER   rounds for each case; default 20
  --only TEXT       run only the cases whose name contains this text

Set BENCH_OTHER to the folder of another action, with an action.yml, to compare it with this one.
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else await bench(Number(values.rounds), values.only);

async function bench(rounds: number, only: string): Promise<void> {
  const world = fork(join(import.meta.dirname, 'world.ts'));
  const [facts] = (await once(world, 'message')) as [WorldFacts];
  const order = async (change: WorldOrder): Promise<void> => {
    world.send(change);
    await once(world, 'message');
  };
  const workDir = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-bench-'));
  try {
    const cases = await prepare(facts, workDir, order);
    print('| case | latency ms | subject | wall ms | CPU ms | peak MiB | wall ÷ floor | CPU ÷ floor | wall ÷ other |');
    print('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const item of cases.filter(({ name }) => name.includes(only))) {
      await order({ latencyMs: item.latencyMs });
      report(item, await interleave(item, rounds));
    }
    print('');
    print(`${rounds} rounds, Node ${process.version}, ${availableParallelism()} processors.`);
  } finally {
    world.disconnect();
    rmSync(workDir, { recursive: true, force: true });
  }
}

type Subject = 'floor' | 'ours' | 'other';
type Series = Readonly<Partial<Record<Subject, readonly Measurement[]>>>;

/** Every round runs each subject once and starts with a different one. The first round only warms the disk cache. */
async function interleave(item: Case, rounds: number): Promise<Series> {
  const subjects = (['floor', 'ours', 'other'] as const).flatMap((name) => {
    const run = item[name];
    return run === undefined ? [] : [{ name, run, series: [] as Measurement[] }];
  });
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < subjects.length; turn += 1) {
      const subject = subjects[(round + turn) % subjects.length];
      if (subject === undefined) continue;
      const measured = await measure(subject.run);
      if (round > 0) subject.series.push(measured);
    }
  }
  return Object.fromEntries(subjects.map(({ name, series }) => [name, series]));
}

function report(item: Case, series: Series): void {
  const pick = (subject: Subject, what: keyof Measurement): readonly number[] =>
    (series[subject] ?? []).map((measurement) => measurement[what]);
  const show = (value: number, digits: number): string => (Number.isNaN(value) ? '' : value.toFixed(digits));
  for (const subject of ['floor', 'ours', 'other'] as const) {
    if (series[subject] === undefined) continue;
    const to = (base: Subject, what: keyof Measurement): string =>
      subject === base ? '' : show(pairedRatio(pick(subject, what), pick(base, what)), 2);
    const row = [
      item.name,
      String(item.latencyMs),
      subject,
      show(median(pick(subject, 'wallMs')), 0),
      show(median(pick(subject, 'cpuMs')), 0),
      show(median(pick(subject, 'rssMib')), 0),
      to('floor', 'wallMs'),
      to('floor', 'cpuMs'),
      subject === 'ours' ? to('other', 'wallMs') : '',
    ];
    print(`| ${row.join(' | ')} |`);
  }
}

/** Bootstraps the role and builds the environment of every run. */
async function prepare(
  facts: WorldFacts,
  workDir: string,
  order: (change: WorldOrder) => Promise<void>,
): Promise<readonly Case[]> {
  const ours = readActionFolder(resolve(import.meta.dirname, '../..'));
  const folder = process.env['BENCH_OTHER'];
  const other = folder ? readActionFolder(folder) : undefined;
  const { PATH = '', SystemRoot = '' } = process.env;
  const runner = createRunner({ node: process.execPath, baseEnv: { PATH, SystemRoot, HOME: workDir }, workDir });
  const compose = composer(workDir);
  const admitted = runner.startJob(facts.admitted);
  const refused = runner.startJob(facts.refused);
  const role = 'arn:aws:iam::111122223333:role/gha-octo-org-octo-repo';
  const assume = { 'role-to-assume': role, 'aws-region': 'us-east-1' };
  const bootstrap = {
    mode: 'bootstrap',
    'aws-region': 'us-east-1',
    'aws-access-key-id': facts.adminKeyId,
    'aws-secret-access-key': facts.adminSecret,
  };
  const main = (action: ActionFolder, run: JobRun, job: Job, inputs: Inputs, exitCode: number): Run => ({
    script: action.main,
    env: compose(action, run, job, inputs, {}),
    exitCode,
  });
  const post = async (action: ActionFolder): Promise<Run | undefined> => {
    if (action.post === undefined) return undefined;
    const before = main(action, admitted, facts.admitted, assume, 0);
    await measure(before);
    const parsed = parseCommandFile(readFileSync(before.env['GITHUB_STATE'] ?? '', 'utf8'));
    const state = parsed.kind === 'values' ? Object.fromEntries(parsed.values) : {};
    return { script: action.post, env: compose(action, admitted, facts.admitted, assume, state), exitCode: 0 };
  };
  const optional = <T>(name: 'other', run: T | undefined) => (run === undefined ? {} : { [name]: run });
  const bare = (script: string, env: Run['env'], exitCode: number): Run => ({
    script: join(import.meta.dirname, script),
    env,
    exitCode,
  });

  // The action retries a new role for longer, so the role is created in the past.
  await order({ advanceMs: -3_600_000 });
  await measure(main(ours, admitted, facts.admitted, bootstrap, 0));
  await order({ advanceMs: 3_600_000 });

  const nothing = bare('nothing.cjs', admitted.env(), 0);
  const oursPost = await post(ours);
  const bothLatencies = (make: (latencyMs: number) => Case): readonly Case[] => [0, 50].map(make);
  const wrong = { ...assume, 'role-duration-seconds': 'soon' };
  return [
    ...bothLatencies((latencyMs) => ({
      name: 'assume',
      latencyMs,
      floor: bare('floor.cjs', compose(ours, admitted, facts.admitted, assume, {}), 0),
      ours: main(ours, admitted, facts.admitted, assume, 0),
      ...optional('other', other && main(other, admitted, facts.admitted, assume, 0)),
    })),
    ...(oursPost === undefined
      ? []
      : [
          {
            name: 'post step',
            latencyMs: 0,
            floor: nothing,
            ours: oursPost,
            ...optional('other', other && (await post(other))),
          },
        ]),
    {
      name: 'input error',
      latencyMs: 0,
      floor: nothing,
      ours: main(ours, admitted, facts.admitted, wrong, 1),
      ...optional('other', other && main(other, admitted, facts.admitted, { ...assume, 'aws-region': '?' }, 1)),
    },
    ...bothLatencies((latencyMs) => ({
      name: 'refusal',
      latencyMs,
      floor: bare('floor.cjs', compose(ours, refused, facts.refused, assume, {}), 1),
      ours: main(ours, refused, facts.refused, assume, 1),
    })),
    ...bothLatencies((latencyMs) => ({
      name: 'bootstrap without changes',
      latencyMs,
      ours: main(ours, admitted, facts.admitted, bootstrap, 0),
    })),
  ];
}

type Inputs = Readonly<Record<string, string>>;

/** Returns a function that builds the environment of a step as the runner does, with separate command files. */
function composer(workDir: string) {
  let count = 0;
  return (action: ActionFolder, run: JobRun, job: Job, inputs: Inputs, state: Inputs): Run['env'] => {
    count += 1;
    const directory = mkdtempSync(join(workDir, `step-${count}-`));
    const file = (name: string): string => {
      const path = join(directory, name);
      writeFileSync(path, '');
      return path;
    };
    const texts = Object.entries({ ...action.defaults, ...inputs }).map(
      ([name, text]) => [name.toUpperCase(), text.replaceAll('${{ github.token }}', job.githubToken)] as const,
    );
    return {
      ...run.env(),
      ...Object.fromEntries(texts.map(([name, text]) => [`INPUT_${name}`, text])),
      ...Object.fromEntries(Object.entries(state).map(([name, text]) => [`STATE_${name}`, text])),
      GITHUB_ENV: file('env'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_PATH: file('path'),
      GITHUB_STEP_SUMMARY: file('summary'),
    };
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
