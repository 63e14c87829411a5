/** The command of a profile of `refresh: true`, run as an SDK runs it, and its end in the terms of a step. */

import { join } from 'node:path';
import { runChild } from '../../src/emulator/runner/child.ts';
import type { Step, StepResult } from '../../src/emulator/runner/step.ts';
import type { SceneJob } from './scene.ts';

const SCRIPT = join(import.meta.dirname, '../../dist/refresh/index.js');
const PATIENCE_MS = 60_000;

/** How a run ended, whatever ran. */
export type Outcome = Pick<StepResult, 'exitCode' | 'isTimeout' | 'env' | 'outputs' | 'annotations' | 'log' | 'stderr'>;

/** Standard output belongs to the SDK that asks; what goes wrong is on standard error. */
export async function runRefreshCommand(
  job: SceneJob,
  folder: string,
  { abort, timeoutMs = PATIENCE_MS }: Pick<Step, 'abort' | 'timeoutMs'> = {},
): Promise<Outcome> {
  const child = await runChild({
    command: process.execPath,
    args: [SCRIPT, folder],
    cwd: job.run.workspace,
    env: job.run.env(),
    timeoutMs,
    ...(abort === undefined ? {} : { abort }),
    onLine: () => {},
  });
  const { exitCode, isTimeout, stdout, stderr } = child;
  const code = /^gh-oidc-aws: (\w+): /mu.exec(stderr)?.[1];
  const hasAnswer = stdout !== '' && typeof JSON.parse(stdout).SessionToken === 'string';
  return {
    exitCode,
    isTimeout,
    stderr,
    log: [],
    env: hasAnswer ? { AWS_SESSION_TOKEN: '-' } : {},
    outputs: code === undefined ? {} : { 'failure-code': code },
    annotations: code === undefined ? [] : [{ level: 'error', title: code, message: stderr }],
  };
}
