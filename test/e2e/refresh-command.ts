/** The command of a profile of `refresh: true`, run as an SDK runs it, and its end in the terms of a step. */

import { dirname, join } from 'node:path';
import { runChild } from '../../emulator/runner/child.ts';
import type { Step, StepResult } from '../../emulator/runner/step.ts';
import type { SceneJob } from './scene.ts';

const SCRIPT = join(import.meta.dirname, '../../dist/refresh/index.js');
const PATIENCE_MS = 60_000;

/** How a run ended, whatever ran. */
export type Outcome = Pick<StepResult, 'exitCode' | 'isTimeout' | 'env' | 'outputs' | 'annotations' | 'log' | 'stderr'>;

type Limits = Pick<Step, 'abort' | 'timeoutMs'>;

/** The folder that a step with `refresh: true` left for the job. */
export function folderOf(job: SceneJob): string {
  return dirname(job.run.env()['AWS_CONFIG_FILE'] ?? '');
}

/** The command as it ended; `env` is what the later step adds to the environment of the job. */
export async function askForCredentials(
  job: SceneJob,
  env: Readonly<Record<string, string>> = {},
  folder = folderOf(job),
  { abort, timeoutMs = PATIENCE_MS }: Limits = {},
) {
  const { exitCode: status, ...ended } = await runChild({
    command: process.execPath,
    args: [SCRIPT, folder],
    cwd: job.run.workspace,
    env: { ...job.run.env(), ...env },
    timeoutMs,
    ...(abort === undefined ? {} : { abort }),
    onLine: () => {},
  });
  return { status, ...ended };
}

/** Standard output belongs to the SDK that asks; what goes wrong is on standard error. */
export async function runRefreshCommand(job: SceneJob, folder: string, limits: Limits = {}): Promise<Outcome> {
  const { status, isTimeout, stdout, stderr } = await askForCredentials(job, {}, folder, limits);
  const code = /^gh-oidc-aws: (\w+): /mu.exec(stderr)?.[1];
  const hasAnswer = stdout !== '' && typeof JSON.parse(stdout).SessionToken === 'string';
  return {
    exitCode: status,
    isTimeout,
    stderr,
    log: [],
    env: hasAnswer ? { AWS_SESSION_TOKEN: '-' } : {},
    outputs: code === undefined ? {} : { 'failure-code': code },
    annotations: code === undefined ? [] : [{ level: 'error', title: code, message: stderr }],
  };
}
