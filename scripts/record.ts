/** Records excerpts of real runs of the bundle against the emulator, for the README and the page of job summaries. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFixture } from '../emulator/fixture.ts';
import type { JobOptions } from '../emulator/github/job.ts';
import { createRunner } from '../emulator/runner/runner.ts';
import type { StepResult } from '../emulator/runner/step.ts';

/** The names of the recordings in the README. */
export const RECORDINGS = ['plan', 'refusal'] as const;

export interface Recordings {
  /** Excerpts of the log. */
  readonly logs: Readonly<Record<(typeof RECORDINGS)[number], string>>;
  /** Complete job summaries, by title. */
  readonly summaries: Readonly<Record<string, string>>;
}

const ROLE = 'arn:aws:iam::111122223333:role/gha-octo-org-octo-repo';

/** Runs the bundle in `dist/` of this folder. Recordings contain no times, ports, or paths. */
export async function record(root: string): Promise<Recordings> {
  const { emulator, admin } = await startFixture({ subjectFormat: 'immutable' });
  const workDir = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-record-'));
  const { PATH = '', SystemRoot = '' } = process.env;
  const runner = createRunner({ node: process.execPath, baseEnv: { PATH, SystemRoot, HOME: workDir }, workDir });
  // The credentials of an earlier step.
  const env = {
    AWS_ACCESS_KEY_ID: admin.accessKeyId,
    AWS_SECRET_ACCESS_KEY: admin.secretAccessKey,
    AWS_REGION: 'us-east-1',
  };
  const step = async (inputs: Readonly<Record<string, string>>, job: Partial<JobOptions> = {}): Promise<StepResult> => {
    const started = emulator.github.startJob({ repository: 'octo-org/octo-repo', env, ...job });
    return runner.startJob(started).step({ main: join(root, 'dist/index.js'), inputs });
  };
  try {
    const bootstrap = await step({ mode: 'bootstrap', 'policy-arns': 'arn:aws:iam::aws:policy/ReadOnlyAccess' });
    const plan = await step({ mode: 'plan', environments: 'production' });
    const refusal = await step({ 'role-to-assume': ROLE }, { ref: 'refs/heads/feature/login' });
    return {
      logs: {
        plan: excerpt(plan, [
          /^Would /u,
          /^Trust policy of /u,
          /^Newly admitted:/u,
          /^No longer admitted:/u,
          /^Who can assume /u,
          /^Notice: /u,
        ]),
        refusal: excerpt(refusal, [/^The conditions of /u, /^Error: /u, /^Fix: /u, /^More: /u]),
      },
      summaries: {
        'A bootstrap in an empty account': bootstrap.summary,
        'A plan: the environment `production` instead of the default branch': plan.summary,
        'A refusal: a branch that the role does not admit': refusal.summary,
      },
    };
  } finally {
    await emulator.close();
    rmSync(workDir, { recursive: true, force: true });
  }
}

/** The log of a step, reduced to the lines that match, each with the lines indented below it. */
function excerpt({ head, log }: StepResult, kept: readonly RegExp[]): string {
  const parts: string[][] = [];
  for (const line of log) {
    const part = line.startsWith(' ') ? parts.at(-1) : undefined;
    if (part === undefined) parts.push([line]);
    else part.push(line);
  }
  const chosen = kept.flatMap((pattern) => {
    const found = parts.filter(([title = '']) => pattern.test(title));
    if (found.length === 0) throw new Error(`no line of the log matches ${pattern}:\n${log.join('\n')}`);
    return found.flatMap(shorten);
  });
  return [...head.map((line) => line.replace(/^▸ Run .*/u, '▸ Run org/gh-oidc-aws@v1')), ...chosen].join('\n');
}

/** Reduces the diff of a trust policy to the changed lines. */
function shorten([title = '', ...lines]: readonly string[]): readonly string[] {
  if (!title.startsWith('Trust policy of ')) return [title, ...lines];
  const changes = lines.map((line) => (/^ {2}[+-] /u.test(line) ? line : '    …'));
  return [title, ...changes.filter((line, index) => line !== '    …' || changes[index - 1] !== line)];
}
