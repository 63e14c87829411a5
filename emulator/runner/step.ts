/** Runs one phase of a step: its environment, its command files, its process and its results. */

import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChildResult, runChild } from './child.ts';
import { parseCommandFile } from './command-file.ts';
import type { Masks } from './mask.ts';
import { type Annotation, createStepLog, type StepLog } from './step-log.ts';

/** The phases of an action. */
export type StepPhase = 'main' | 'post';

/** A step of a workflow, and how to run it. */
export interface Step {
  /** The action's entry point. */
  readonly main: string;
  /** The entry point of the post phase. Default: `main`. */
  readonly post?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The defaults of `action.yml`; `${{ github.token }}` in them is replaced with the job's token. */
  readonly defaults?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly continueOnError?: boolean;
  /** Kills the process after this time; one minute by default. */
  readonly timeoutMs?: number;
  /** Ends the process in the main phase as a canceled run does. */
  readonly killAfterMs?: number;
  readonly killSignal?: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
  readonly abort?: AbortSignal;
}

/** The result of a phase of a step. */
export interface StepResult {
  readonly phase: StepPhase;
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly isTimeout: boolean;
  /** Failed by its exit code or by a malformed command file. */
  readonly outcome: 'success' | 'failure';
  /** The outcome after `continue-on-error`. */
  readonly conclusion: 'success' | 'failure';
  /** The raw output of the process, including secrets and commands. */
  readonly stdout: string;
  readonly stderr: string;
  /** What the runner prints before the step: the inputs, with the masks at that time. */
  readonly head: readonly string[];
  /** The log on GitHub. */
  readonly log: readonly string[];
  readonly debug: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly env: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The job summary as Markdown, masked line by line. */
  readonly summary: string;
  readonly masks: readonly string[];
  readonly files: CommandFiles;
}

/** Paths of the command files. */
export interface CommandFiles {
  readonly env: string;
  readonly output: string;
  readonly state: string;
  readonly path: string;
  readonly summary: string;
}

/** The job that a step runs in. */
export interface StepScene {
  readonly step: Step;
  readonly phase: StepPhase;
  /** What the main phase saved for the post phase. */
  readonly state: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string>>;
  readonly node: string;
  readonly githubToken: string;
  readonly workspace: string;
  readonly commandDirectory: string;
  readonly masks: Masks;
}

const DEFAULT_TIMEOUT_MS = 60_000;

/** Runs one phase of a step to its end and reads what it wrote. */
export async function runStep(scene: StepScene): Promise<StepResult> {
  const { step, phase, masks } = scene;
  const files = createCommandFiles(scene.commandDirectory);
  const inputs = resolveInputs(scene);
  const head = composeHead(step, inputs).map(masks.apply);
  const log = createStepLog(masks);
  const child = await runChild({
    command: scene.node,
    args: [phase === 'main' ? step.main : (step.post ?? step.main)],
    cwd: scene.workspace,
    env: { ...scene.env, ...toInputVariables(inputs), ...toFileVariables(files), ...toStateVariables(scene.state) },
    timeoutMs: step.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    ...(phase === 'main' && step.killAfterMs !== undefined ? { killAfterMs: step.killAfterMs } : {}),
    ...(phase === 'main' && step.abort !== undefined ? { abort: step.abort } : {}),
    ...(step.killSignal === undefined ? {} : { killSignal: step.killSignal }),
    onLine: log.write,
  });
  return { phase, head, files, masks: masks.values(), ...child, ...collect(scene, files, log, child) };
}

/** https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs */
function createCommandFiles(directory: string): CommandFiles {
  const suffix = randomUUID();
  const create = (prefix: string): string => {
    const path = join(directory, `${prefix}_${suffix}`);
    writeFileSync(path, '', { mode: 0o600 });
    return path;
  };
  return {
    env: create('set_env'),
    output: create('set_output'),
    state: create('save_state'),
    path: create('add_path'),
    summary: create('step_summary'),
  };
}

function toFileVariables(files: CommandFiles): Readonly<Record<string, string>> {
  return {
    GITHUB_ENV: files.env,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
  };
}

function resolveInputs(scene: StepScene): Readonly<Record<string, string>> {
  const defaults = Object.entries(scene.step.defaults ?? {}).map(
    ([name, value]) => [name, value.replaceAll('${{ github.token }}', scene.githubToken)] as const,
  );
  return { ...Object.fromEntries(defaults), ...scene.step.inputs };
}

/** Upper case, spaces as `_`, dashes kept. */
function toInputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function toStateVariables(state: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
}

function composeHead(step: Step, inputs: Readonly<Record<string, string>>): readonly string[] {
  const shown = Object.entries(inputs).filter(([, value]) => value !== '');
  return [
    `▸ Run ${step.main}`,
    ...(shown.length === 0 ? [] : ['  with:']),
    ...shown.map(([name, value]) => `    ${name}: ${value}`),
  ];
}

type Collected = Pick<
  StepResult,
  'outcome' | 'conclusion' | 'log' | 'debug' | 'annotations' | 'env' | 'paths' | 'outputs' | 'state' | 'summary'
>;

function collect(scene: StepScene, files: CommandFiles, log: StepLog, child: ChildResult): Collected {
  const problems: string[] = [];
  const read = (name: string, path: string): ReadonlyMap<string, string> => {
    const parsed = parseCommandFile(readText(path));
    if (parsed.kind === 'values') return parsed.values;
    problems.push(name);
    log.fail(`Unable to process file command '${name}' successfully.`);
    log.fail(parsed.problem);
    return new Map();
  };
  const env = new Map(read('env', files.env));
  if (env.delete('NODE_OPTIONS')) {
    problems.push('env');
    log.fail("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  const outputs = new Map([...log.outputs, ...read('output', files.output)]);
  const state = new Map([...scene.state, ...log.state, ...read('state', files.state)]);
  const summary = readSummary(scene, files.summary, log);
  const outcome = child.exitCode === 0 && problems.length === 0 ? 'success' : 'failure';
  return {
    outcome,
    conclusion: scene.step.continueOnError === true ? 'success' : outcome,
    log: log.lines,
    debug: log.debug,
    annotations: log.annotations,
    env: Object.fromEntries(env),
    paths: readText(files.path)
      .split(/\r?\n/u)
      .filter((line) => line !== ''),
    outputs: Object.fromEntries(outputs),
    state: Object.fromEntries(state),
    summary,
  };
}

const MAX_SUMMARY_BYTES = 1024 * 1024;

function readSummary(scene: StepScene, path: string, log: StepLog): string {
  const text = readText(path);
  const size = Buffer.byteLength(text);
  if (size > MAX_SUMMARY_BYTES) {
    log.fail(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k.`,
    );
    return '';
  }
  return text
    .split('\n')
    .map((line) => scene.masks.apply(line))
    .join('\n');
}

/** The text of a command file, which a step can delete. */
function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
