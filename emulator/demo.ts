/** The demonstration: the shipped bundle bootstraps, assumes, says who it is and explains a refusal, without an AWS account. */

import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { startFixture } from './fixture.ts';
import type { JobOptions } from './github/job.ts';
import { createRunner, type JobRun } from './runner/runner.ts';
import type { StepResult } from './runner/step.ts';

export interface DemoOptions {
  /** The Node binary, and the `dist/index.js` that it runs. */
  readonly node: string;
  readonly bundle: string;
  readonly baseEnv: Readonly<Record<string, string>>;
  /** Where the files that the runner and the action write stay, to be read afterwards. */
  readonly workDir: string;
  readonly print: (line: string) => void;
}

/** One step of the story, and how it must end. */
interface DemoStep {
  readonly title: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly expected: 'success' | 'failure';
}

/** Plays the story and tells whether every step ended as it should. */
export async function demo(options: DemoOptions): Promise<boolean> {
  const { emulator, admin } = await startFixture({ subjectFormat: 'immutable', propagationMs: 500 });
  const { print } = options;
  const runner = createRunner({ node: options.node, baseEnv: options.baseEnv, workDir: options.workDir });
  mkdirSync(options.workDir, { recursive: true });

  const play = async (
    title: string,
    job: Omit<JobOptions, 'repository'>,
    scenes: readonly DemoStep[],
  ): Promise<boolean> => {
    print('');
    print(`━━ Job: ${title}`);
    const started = emulator.github.startJob({ repository: 'octo-org/octo-repo', ...job });
    const run = runner.startJob(started, { secrets: [admin.accessKeyId, admin.secretAccessKey] });
    const isAsExpected: boolean[] = [];
    for (const scene of scenes) {
      const result = await runDemoStep(run, scene, options);
      isAsExpected.push(result.outcome === scene.expected);
    }
    for (const result of await run.finish()) {
      if (result.log.length > 0) printLog('Post step', result, print);
      isAsExpected.push(result.outcome === 'success');
    }
    return isAsExpected.every(Boolean);
  };

  const region = { 'aws-region': 'us-east-1' };
  const bootstrap = {
    mode: 'bootstrap',
    ...region,
    'aws-access-key-id': admin.accessKeyId,
    'aws-secret-access-key': admin.secretAccessKey,
    'policy-arns': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
  };
  const role = 'arn:aws:iam::111122223333:role/gha-octo-org-octo-repo';
  const assume = { 'role-to-assume': role, ...region };
  const dispatch = { event: 'workflow_dispatch', workflow: 'bootstrap' };
  print('GitHub and AWS, emulated on 127.0.0.1. The repository is octo-org/octo-repo, the account 111122223333.');
  const outcomes = [
    await play('bootstrap, run once by hand with an admin key', dispatch, [
      { title: 'Create the trust', inputs: bootstrap, expected: 'success' },
    ]),
    await play('bootstrap again', dispatch, [
      { title: 'Nothing is left to do', inputs: bootstrap, expected: 'success' },
    ]),
    await play('deploy, a push to main without any key', { workflow: 'deploy' }, [
      { title: 'Assume the role', inputs: assume, expected: 'success' },
      {
        title: 'Who am I',
        inputs: { mode: 'identity', 'expected-role': 'gha-octo-org-octo-repo' },
        expected: 'success',
      },
    ]),
    await play('deploy, a push to the branch feature/login', { workflow: 'deploy', ref: 'refs/heads/feature/login' }, [
      { title: 'Assume the role', inputs: assume, expected: 'failure' },
    ]),
  ];
  await emulator.close();
  print('');
  const isGood = outcomes.every(Boolean);
  print(
    isGood
      ? 'Every step ended as it should: the last one was meant to be refused.'
      : 'A step did not end as it should.',
  );
  return isGood;
}

async function runDemoStep(run: JobRun, scene: DemoStep, { bundle, print, workDir }: DemoOptions): Promise<StepResult> {
  const defaults = { 'github-token': '${{ github.token }}' };
  const post = join(dirname(bundle), 'post/index.js');
  const result = await run.step({ main: bundle, post, inputs: scene.inputs, defaults });
  printLog(`Step: ${scene.title}`, result, print);
  const { env, output, summary } = result.files;
  const files = { environment: env, outputs: output, ...(result.summary === '' ? {} : { summary }) };
  for (const [name, path] of Object.entries(files)) {
    print(`   ${name.padEnd(11)} in ${relative(dirname(workDir), path)}`);
  }
  return result;
}

function printLog(title: string, result: StepResult, print: (line: string) => void): void {
  print(`─ ${title} (${result.outcome})`);
  for (const line of [...result.head, ...result.log]) print(`   │ ${line}`);
}
