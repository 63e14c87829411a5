/** An emulated Actions runner: runs the steps of a job as child processes, the way GitHub's runner runs JavaScript actions. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Job } from '../github/job.ts';
import { createMasks, type Masks } from './mask.ts';
import { runStep, type Step, type StepPhase, type StepResult } from './step.ts';

/** The machine of the runner. */
export interface RunnerOptions {
  /** The Node binary that runs the actions. */
  readonly node: string;
  /** The environment of the machine: at least `PATH`. */
  readonly baseEnv: Readonly<Record<string, string>>;
  /** The parent of every job's directory. */
  readonly workDir: string;
}

/** An emulated runner. */
export interface Runner {
  /** Prepares the directories of a job. `secrets` are masked from the start, as those of the repository are. */
  readonly startJob: (job: Job, options?: { readonly secrets?: readonly string[] }) => JobRun;
}

/** A job on the runner. */
export interface JobRun {
  readonly directory: string;
  readonly workspace: string;
  readonly tempDirectory: string;
  /** Runs the main phase of a step. After a failed step the next ones still run; the caller decides. */
  readonly step: (step: Step) => Promise<StepResult>;
  /** Runs the post phases, last step first. */
  readonly finish: () => Promise<readonly StepResult[]>;
  /** The environment of a `run:` step at this point. */
  readonly env: () => Readonly<Record<string, string>>;
  readonly masks: Masks;
  /** The job's outputs for other jobs, without those that contain a masked value. */
  readonly toJobOutputs: (outputs: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

/** Creates a runner. It keeps nothing open between jobs. */
export function createRunner(options: RunnerOptions): Runner {
  return { startJob: (job, { secrets = [] } = {}) => startJob(options, job, secrets) };
}

function startJob(options: RunnerOptions, job: Job, secrets: readonly string[]): JobRun {
  mkdirSync(options.workDir, { recursive: true });
  const directory = mkdtempSync(join(options.workDir, 'job-'));
  const workspace = join(directory, 'workspace');
  const tempDirectory = join(directory, '_temp');
  const eventPath = join(tempDirectory, '_github_workflow', 'event.json');
  const commandDirectory = join(tempDirectory, '_runner_file_commands');
  for (const path of [workspace, join(directory, '_tool'), join(eventPath, '..'), commandDirectory]) {
    mkdirSync(path, { recursive: true });
  }
  writeFileSync(eventPath, JSON.stringify(job.event, null, 2));
  const masks = createMasks();
  for (const secret of [job.githubToken, job.idTokenRequestToken ?? '', ...secrets]) masks.add(secret);

  const exported = new Map<string, string>();
  const paths: string[] = [];
  const runnerEnv = {
    ...pickRunnerVariables(job.env),
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: tempDirectory,
    RUNNER_TOOL_CACHE: join(directory, '_tool'),
    RUNNER_WORKSPACE: directory,
  };
  const composeEnv = (stepEnv: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
    const path = [...paths, options.baseEnv['PATH'] ?? ''].join(delimiter);
    return { ...options.baseEnv, PATH: path, ...job.env, ...Object.fromEntries(exported), ...stepEnv, ...runnerEnv };
  };
  const run = async (step: Step, phase: StepPhase, state: ReadonlyMap<string, string>): Promise<StepResult> => {
    const result = await runStep({
      step,
      phase,
      state,
      env: composeEnv(step.env),
      node: options.node,
      githubToken: job.githubToken,
      workspace,
      commandDirectory,
      masks,
    });
    for (const [name, value] of Object.entries(result.env)) exported.set(name, value);
    paths.unshift(...[...result.paths].reverse());
    return result;
  };

  const started: { readonly step: Step; readonly result: StepResult }[] = [];
  return {
    directory,
    workspace,
    tempDirectory,
    masks,
    env: () => composeEnv(),
    step: async (step) => {
      const result = await run(step, 'main', new Map());
      started.push({ step, result });
      return result;
    },
    finish: async () => {
      const results: StepResult[] = [];
      for (let entry = started.pop(); entry !== undefined; entry = started.pop()) {
        results.push(await run(entry.step, 'post', new Map(Object.entries(entry.result.state))));
      }
      return results;
    },
    toJobOutputs: (outputs) =>
      Object.fromEntries(Object.entries(outputs).filter(([, value]) => masks.apply(value) === value)),
  };
}

/** Variables that a workflow cannot override. */
function pickRunnerVariables(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => /^(?:GITHUB|RUNNER|ACTIONS)_/u.test(name)));
}
