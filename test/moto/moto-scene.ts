/** The scene of the moto tests: the shipped bundle with our runner and our GitHub, and moto instead of AWS. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IAMClient } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { StepResult } from '../../emulator/runner/step.ts';
import { type Scene, type SceneJob, startScene } from '../e2e/scene.ts';
import { type Moto, startMoto } from './moto.ts';

type Inputs = Readonly<Record<string, string>>;
type JobOptions = Parameters<Scene['job']>[0];

export interface MotoScene {
  readonly moto: Moto;
  /** IAM as the administrator sees it. */
  readonly iam: IAMClient;
  readonly github: Scene['emulator']['github'];
  readonly job: (options?: JobOptions) => SceneJob;
  /** A step with the administrator's key in a job of its own; with a text for the file `accounts.yml`. */
  readonly bootstrap: (inputs?: Inputs, options?: JobOptions, config?: string) => Promise<StepResult>;
}

/** Gives every test of the file a scene with empty accounts, on one server. */
export function useMoto(accounts: 'one' | 'several' = 'one'): () => Promise<MotoScene> {
  let moto: Moto | undefined;
  beforeAll(async () => {
    moto = await startMoto(accounts);
  }, 120_000);
  afterAll(() => moto?.close());
  return async () => {
    if (moto === undefined) throw new Error('moto does not run.');
    return openScene(moto);
  };
}

async function openScene(moto: Moto): Promise<MotoScene> {
  const admin = await moto.reset();
  const scene = await startScene();
  onTestFinished(() => scene.close());
  const endpoints = { AWS_ENDPOINT_URL_STS: moto.url, AWS_ENDPOINT_URL_IAM: moto.url };
  const job: MotoScene['job'] = (options) => {
    const started = scene.job(options);
    return {
      ...started,
      step: (inputs, step = {}) => started.step(inputs, { ...step, env: { ...endpoints, ...step.env } }),
    };
  };
  return {
    moto,
    iam: moto.iamAs(admin),
    github: scene.emulator.github,
    job,
    bootstrap: (inputs = {}, options = {}, config = '') => {
      const started = job(options);
      writeFileSync(join(started.run.workspace, 'accounts.yml'), config);
      return started.step({
        mode: 'bootstrap',
        'aws-region': 'us-east-1',
        'aws-access-key-id': admin.accessKeyId,
        'aws-secret-access-key': admin.secretAccessKey,
        ...inputs,
      });
    },
  };
}
