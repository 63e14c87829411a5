/** The scene of the end-to-end tests: an emulated runner runs the bundle against an emulated GitHub and AWS. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import type { EmulatorOptions } from '../../emulator/emulator.ts';
import { type Fixture, startFixture } from '../../emulator/fixture.ts';
import type { JobOptions } from '../../emulator/github/job.ts';
import { createRunner, type JobRun } from '../../emulator/runner/runner.ts';
import type { Step, StepResult } from '../../emulator/runner/step.ts';

export const ROLE_NAME = 'gha-octo-org-octo-repo';
export const ROLE_ARN = `arn:aws:iam::111122223333:role/${ROLE_NAME}`;
export const PROVIDER_ARN = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
export const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

const BUNDLE = join(import.meta.dirname, '../../dist/index.js');
const POST_BUNDLE = join(import.meta.dirname, '../../dist/post/index.js');
/** The only default of `action.yml` that the bundle does not have. */
const DEFAULTS = { 'github-token': '${{ github.token }}' };
/** Calls that change an account. */
const WRITES = /^(?:Create|Update|Delete|Put|Attach|Detach|Tag|Untag|Add|Remove)/u;

export interface SceneJob {
  readonly run: JobRun;
  /** Runs a step of the bundle; afterwards no secret may be readable in anything it printed or wrote for people. */
  step(inputs: Readonly<Record<string, string>>, options?: Omit<Step, 'main' | 'inputs'>): Promise<StepResult>;
  /** The same with variables that no workflow can set, because they are the runner's own. */
  stepIn(
    env: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>>,
    options?: Pick<Step, 'env'>,
  ): Promise<StepResult>;
  finish(): Promise<readonly StepResult[]>;
}

export interface Scene extends Fixture {
  job(options?: Partial<JobOptions>): SceneJob;
  /** A job that bootstraps with the administrator's key. */
  bootstrap(inputs?: Readonly<Record<string, string>>, options?: Partial<JobOptions>): Promise<StepResult>;
  /** The actions asked of AWS and GitHub since the last call of this function. */
  takeActions(): readonly string[];
  takeWrites(): readonly string[];
  close(): Promise<void>;
}

type SceneOptions = EmulatorOptions & { readonly subjectFormat?: 'classic' | 'immutable'; readonly partition?: string };

export async function startScene(options: SceneOptions = {}): Promise<Scene> {
  const world = await startFixture(options);
  const workDir = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-'));
  const baseEnv = { PATH: process.env['PATH'] ?? '', HOME: workDir, SystemRoot: process.env['SystemRoot'] ?? '' };
  const runner = createRunner({ node: process.execPath, baseEnv, workDir });
  const { emulator, admin } = world;
  let seen = 0;

  const job = (jobOptions: Partial<JobOptions> = {}): SceneJob => {
    const started = emulator.github.startJob({ repository: 'octo-org/octo-repo', ...jobOptions });
    const run = runner.startJob(started, { secrets: [admin.secretAccessKey] });
    const secrets = [admin.secretAccessKey, started.idTokenRequestToken ?? '', started.githubToken];
    const check = (result: StepResult): StepResult => {
      expectNoSecret(result, [...secrets, ...secretsOf(result)]);
      return result;
    };
    return {
      run,
      step: async (inputs, stepOptions = {}) =>
        check(await run.step({ defaults: DEFAULTS, ...stepOptions, main: BUNDLE, post: POST_BUNDLE, inputs })),
      stepIn: async (env, inputs, stepOptions = {}) => {
        const main = join(run.workspace, 'step.mjs');
        const bundle = JSON.stringify(pathToFileURL(BUNDLE).href);
        writeFileSync(main, `Object.assign(process.env, ${JSON.stringify(env)}); await import(${bundle});`);
        return check(await run.step({ defaults: DEFAULTS, ...stepOptions, main, inputs }));
      },
      finish: async () => (await run.finish()).map(check),
    };
  };
  const takeActions = (): readonly string[] => {
    const actions = emulator.requests.slice(seen).map((request) => request.action);
    seen = emulator.requests.length;
    return actions;
  };
  return {
    ...world,
    job,
    bootstrap: (inputs = {}, jobOptions = {}) =>
      job(jobOptions).step({
        mode: 'bootstrap',
        'aws-region': 'us-east-1',
        'aws-access-key-id': admin.accessKeyId,
        'aws-secret-access-key': admin.secretAccessKey,
        ...inputs,
      }),
    takeActions,
    takeWrites: () => takeActions().filter((action) => WRITES.test(action)),
    close: async () => {
      await emulator.close();
      rmSync(workDir, { recursive: true, force: true });
    },
  };
}

/** What the step itself made secret: the credentials it exported and everything it masked. */
function secretsOf(result: StepResult): readonly string[] {
  const { AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = result.env;
  return [secret ?? '', token ?? '', ...result.masks.filter((mask) => mask.length > 20)];
}

/** Nothing secret in what people can read, and in the raw output only where it is being masked. */
function expectNoSecret(result: StepResult, secrets: readonly string[]): void {
  const printed = result.stdout.split(/\r?\n/u).filter((line) => !line.startsWith('::add-mask::'));
  const readable = [...result.log, ...result.debug, result.summary, ...printed, result.stderr].join('\n');
  for (const secret of secrets) {
    if (secret !== '' && readable.includes(secret))
      expect.fail(`A secret can be read in:\n${readable.replaceAll(secret, '<SECRET>')}`);
  }
}

/** The raw output without masks: what the step printed. */
export function textOf(result: StepResult): string {
  return result.log.join('\n');
}
