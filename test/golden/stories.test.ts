/**
 * What users see in the most common runs, each kept as a reviewed file. `npm run golden` records them again; review the diff
 * before you commit it.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type AccountsScene, FILE, startAccountsScene } from '../e2e/accounts-scene.ts';
import { ROLE_ARN, type SceneJob } from '../e2e/scene.ts';
import { openTerminal } from '../e2e/terminal-scene.ts';
import { renderStory, renderTerminalStory } from './story.ts';

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const READER = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:Get*', Resource: '*' }] } as const;
const PRESET = { 'permission-presets': 'ecr', 'resource-prefix': 'octo-' };

interface Stage {
  readonly scene: AccountsScene;
  /** A step, its text compared with the file of that name. */
  tell(name: string, inputs: Readonly<Record<string, string>>, job?: SceneJob): Promise<void>;
}

async function openStage(): Promise<Stage> {
  const scene = await startAccountsScene();
  onTestFinished(() => scene.close());
  return {
    scene,
    tell: async (name, inputs, job = scene.job()) => {
      const start = scene.emulator.requests.length;
      const result = await job.step(inputs);
      const story = renderStory(result, scene.emulator.requests.slice(start));
      await expect(story).toMatchFileSnapshot(`./stories/${name}.txt`);
    },
  };
}

function admin({ admin: { accessKeyId, secretAccessKey } }: AccountsScene): Readonly<Record<string, string>> {
  return { 'aws-region': 'us-east-1', 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey };
}

it('a first bootstrap, a second one, and a plan after a change by hand', async () => {
  const { scene, tell } = await openStage();
  const bootstrap = { mode: 'bootstrap', ...admin(scene), ...PRESET };
  await tell('first-bootstrap', bootstrap);
  await tell('second-bootstrap', bootstrap);
  await tell('plan-with-changes', { ...bootstrap, mode: 'plan', environments: 'production' });
  await tell('drift', { ...bootstrap, mode: 'plan', branches: 'release', 'fail-on-drift': 'true' });
  await tell('teardown', { mode: 'teardown', ...admin(scene) });
});

it('a role that is assumed, the identity after it, and the post step', async () => {
  const { scene, tell } = await openStage();
  await scene.bootstrap();
  const job = scene.job();
  await tell('assume', ASSUME, job);
  await tell('identity', { mode: 'identity', 'expected-role': ROLE_ARN }, job);
  await tell('identity-mismatch', { mode: 'identity', 'expected-role': 'another-role' }, job);
  const start = scene.emulator.requests.length;
  const post = (await job.finish()).find(({ log }) => log.length > 0);
  const story = post === undefined ? '' : renderStory(post, scene.emulator.requests.slice(start));
  await expect(story).toMatchFileSnapshot('./stories/post-step.txt');
});

it('a branch that the role does not admit, with and without access to IAM', async () => {
  const { scene, tell } = await openStage();
  await scene.bootstrap();
  const reader = scene.account.addUser({ name: 'reader', policy: READER });
  const env = { AWS_ACCESS_KEY_ID: reader.accessKeyId, AWS_SECRET_ACCESS_KEY: reader.secretAccessKey };
  const ref = 'refs/heads/feature/login';
  await tell('refused-with-iam', ASSUME, scene.job({ ref, env }));
  await tell('refused-without-iam', ASSUME, scene.job({ ref }));
});

it('a pull request from a fork, which gets no ID token', async () => {
  const { scene, tell } = await openStage();
  await tell('fork', ASSUME, scene.job({ event: 'pull_request', ref: 'refs/pull/7/merge', isFork: true }));
});

it('inputs that cannot be used', async () => {
  const { scene, tell } = await openStage();
  const inputs = { 'role-to-assume': 'arn:aws:iam::123:role/x', 'role-duration-seconds': 'soon', cleanup: 'maybe' };
  await tell('bad-input', inputs, scene.job());
});

it('several accounts of a file', async () => {
  const { scene, tell } = await openStage();
  const job = scene.job();
  writeFileSync(join(job.run.workspace, 'accounts.yml'), FILE);
  await tell('accounts', { mode: 'bootstrap', ...admin(scene), config: 'accounts.yml' }, job);
});

it('a rendered template', async () => {
  const { tell } = await openStage();
  await tell('render', { mode: 'render', 'aws-region': 'us-east-1', ...PRESET });
});

it('a plan in the terminal', async () => {
  const terminal = await openTerminal();
  const ended = await terminal.run(['plan', '--permission-presets', 'ecr', '--resource-prefix', 'octo-']);
  const story = renderTerminalStory(ended, terminal.emulator.requests).replaceAll(terminal.directory, '<folder>');
  await expect(story).toMatchFileSnapshot('./stories/terminal-plan.txt');
});
