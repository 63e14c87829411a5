/** The differences between act and GitHub that docs/act.md lists. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ROLE_ARN } from '../e2e/scene.ts';
import { read } from '../repo/repository.ts';
import { findActFolder } from './act.ts';
import { type ActScene, startActScene } from './act-scene.ts';

beforeAll(() => {
  findActFolder();
}, 600_000);

let scene: ActScene;
beforeEach(async () => {
  scene = await startActScene();
  await scene.accounts.bootstrap();
});
afterEach(() => scene.close());

const ASSUME = `      - id: assume
        uses: org/gh-oidc-aws@v1
        with: { role-to-assume: "${ROLE_ARN}", aws-region: us-east-1, output-credentials: true }`;

/** Runs a workflow whose first lines are those given. */
async function play(text: string, options: Parameters<ActScene['run']>[1] = {}) {
  scene.write('.github/workflows/limit.yml', text);
  return scene.run('limit', options);
}

it('it has no ID tokens of its own: `id-token: write` alone gives none', async () => {
  const { exitCode, log } = await scene.run('deploy', {
    without: ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  });
  expect(exitCode).toBe(1);
  expect(log).toContain('::error title=ID_TOKEN_PERMISSION_MISSING::');
});

it('it knows no `permissions:`: a job without `id-token: write` still uses the variables', async () => {
  const { exitCode, log } = await play(
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${ASSUME}\n`,
  );
  expect(exitCode, log).toBe(0);
});

it('tokens say what the emulator was told, whatever `environment:` the job names', async () => {
  scene.write('.github/gh-oidc-aws.yml', read('examples/config/environments.yml'));
  await scene.run('bootstrap-accounts', { as: { event: 'workflow_dispatch' } });
  const { exitCode, log } = await scene.run('environments', { as: { environment: 'dev' } });
  expect(exitCode).toBe(1);
  expect(log).toMatch(/Assumed the role in `role-to-assume`/u);
  expect(log).toMatch(/^\[environments\/deploy to stage\].*::error title=ASSUME_NOT_AUTHORIZED::/mu);
});

it('it runs a workflow whose `branches:` leave the branch out', async () => {
  const text =
    'on: { push: { branches: [release] } }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: aws ran\n';
  expect((await play(text)).sightings.map(({ command }) => command)).toEqual(['aws ran']);
});

it('it runs jobs of one `concurrency:` group at the same time', async () => {
  // Each waits for the other, for half a minute at most.
  const job = (own: string, other: string) => `  ${own}:
    runs-on: ubuntu-latest
    concurrency: one
    steps:
      - run: |
          touch "$MEETING/${own}"
          for _ in $(seq 300); do if [ -e "$MEETING/${other}" ]; then exit 0; fi; sleep 0.1; done
          exit 1
`;
  const meeting = join(scene.accounts.job().run.directory);
  const text = `on: push\nenv: { MEETING: "${meeting}" }\njobs:\n${job('left', 'right')}${job('right', 'left')}`;
  const { exitCode, log } = await play(text);
  expect(exitCode, log).toBe(0);
  expect(existsSync(join(meeting, 'left'))).toBe(true);
}, 60_000);

it('it hands masked values from job to job, where GitHub leaves the output out', async () => {
  const { log, sightings } = await play(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { key: "\${{ steps.assume.outputs.aws-access-key-id }}" }
    steps:
${ASSUME}
  b:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - { run: 'aws "$KEY"', env: { KEY: "\${{ needs.a.outputs.key }}" } }
`);
  expect(
    sightings.map(({ command }) => command),
    log,
  ).toEqual([expect.stringMatching(/^aws ASIA/u)]);
});

it('a mask that holds `::` is none: the line of the log shows it', async () => {
  const { log } = await play(
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "::add-mask::left::right"; echo "it is left::right"\n',
  );
  expect(log).toContain('| it is left::right\n');
});

it('what leads to ID tokens is masked only where it is given as a secret, too', async () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "$ACTIONS_ID_TOKEN_REQUEST_TOKEN"\n';
  expect((await play(text)).log).toMatch(/\| eyJ/u);
});

it('errors and notices are lines of the log, with line breaks as `%0A`; the summary is printed', async () => {
  const { log } = await scene.run('deploy', { as: { ref: 'refs/heads/feature' } });
  expect(log).toMatch(/❗ {2}::error title=ASSUME_NOT_AUTHORIZED::.*%0AFix: /u);
  expect(log).toContain('⚙  Summary - ### ❌ `ASSUME_NOT_AUTHORIZED`');
});

it('it starts the `node` of the PATH, whatever `runs.using` says, and leaves out some variables', async () => {
  const { sightings } = await play(
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@v6\n',
  );
  // The stand-in asks for node20.
  expect(sightings.map(({ nodeVersion }) => nodeVersion)).toEqual([process.version]);
  expect(sightings[0]?.env).toHaveProperty('GITHUB_REPOSITORY', 'octo-org/octo-repo');
  for (const name of [
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_WORKFLOW_REF',
    'RUNNER_ENVIRONMENT',
  ]) {
    expect(sightings[0]?.env).not.toHaveProperty(name);
  }
});
