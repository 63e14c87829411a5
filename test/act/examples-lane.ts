/** The examples run in `act`, a runner that is not GitHub's: what they make, whose credentials later steps hold, what is left afterwards. */

import { IAMClient, UpdateRoleCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JobOptions } from '../../emulator/github/job.ts';
import { rolesIn } from '../e2e/accounts-scene.ts';
import { ROLE_NAME } from '../e2e/scene.ts';
import { read } from '../repo/repository.ts';
import { findActFolder } from './act.ts';
import { type ActScene, type Sighting, startActScene } from './act-scene.ts';

beforeAll(() => {
  findActFolder();
}, 600_000);

let scene: ActScene;
beforeEach(async () => {
  scene = await startActScene();
});
afterEach(() => scene.close());

const BY_HAND: Partial<JobOptions> = { event: 'workflow_dispatch' };

/** Whose the credentials are that were seen. */
async function identify({ env }: Sighting): Promise<string | undefined> {
  const credentials = {
    accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
    sessionToken: env['AWS_SESSION_TOKEN'] ?? '',
  };
  const sts = new STSClient({ endpoint: scene.accounts.emulator.url, region: 'us-east-1', credentials });
  return (await sts.send(new GetCallerIdentityCommand({}))).Arn;
}

async function bootstrap(config?: string): Promise<void> {
  if (config !== undefined) scene.write('.github/gh-oidc-aws.yml', read(`examples/config/${config}.yml`));
  const workflow = config === undefined ? 'bootstrap' : 'bootstrap-accounts';
  const { exitCode, log } = await scene.run(workflow, { as: BY_HAND });
  expect(exitCode, log).toBe(0);
}

it('bootstrap creates and verifies a role; a second run changes nothing', async () => {
  const first = await scene.run('bootstrap', { as: BY_HAND });
  expect(first.exitCode, first.log).toBe(0);
  expect(rolesIn(scene.accounts.account)).toEqual([ROLE_NAME]);
  expect(first.log).toContain(`::notice::Bootstrap: 3 changes; role \`${ROLE_NAME}\` is verified.`);
  scene.accounts.takeActions();
  const second = await scene.run('bootstrap', { as: BY_HAND });
  expect(second.exitCode, second.log).toBe(0);
  expect(scene.accounts.takeWrites()).toEqual([]);
});

describe('later steps hold the credentials of the role, of', () => {
  it.each<{
    readonly example: string;
    readonly config?: string;
    readonly job?: string;
    readonly as?: Partial<JobOptions>;
    readonly role: string;
    readonly tool: RegExp;
  }>([
    { example: 'deploy', role: ROLE_NAME, tool: /^aws s3 ls$/u },
    { example: 'ecr', config: 'ecr', role: 'gha-octo-repo-images', tool: /^docker push octo\.example\/octo-app:/u },
    {
      example: 's3-site',
      config: 's3-site',
      as: { environment: 'site' },
      role: 'gha-octo-repo-site',
      tool: /^aws s3 sync build /u,
    },
    {
      example: 'cdk',
      config: 'cdk',
      as: { environment: 'production' },
      role: 'gha-octo-repo-cdk',
      tool: /^npx cdk deploy /u,
    },
    {
      example: 'terraform',
      config: 'terraform',
      as: { event: 'pull_request' },
      role: 'gha-octo-repo-terraform-plan',
      tool: /^docker run .* plan /u,
    },
    {
      example: 'terraform',
      config: 'terraform',
      as: { environment: 'production' },
      role: 'gha-octo-repo-terraform-apply',
      tool: /^docker run .* apply /u,
    },
    {
      example: 'monorepo',
      config: 'monorepo',
      job: 'web',
      as: { environment: 'web' },
      role: 'gha-octo-repo-web',
      tool: /^deploy\.sh$/u,
    },
    {
      example: 'environments',
      config: 'environments',
      job: 'dev',
      as: { environment: 'dev' },
      role: 'gha-octo-repo-deploy',
      tool: /^deploy\.sh dev$/u,
    },
    {
      example: 'call-reusable-deploy',
      config: 'reusable-workflow',
      as: { jobWorkflowRef: 'octo-org/octo-repo/.github/workflows/reusable-deploy.yml@refs/heads/main' },
      role: 'gha-octo-repo-release',
      tool: /^aws s3 cp [0-9a-f]{40}\.zip /u,
    },
  ])('$example as $role', async ({ example, config, job, as = {}, role, tool }) => {
    await bootstrap(config);
    const { exitCode, log, sightings } = await scene.run(example, { as, ...(job === undefined ? {} : { job }) });
    expect(exitCode, log).toBe(0);
    const seen = sightings.find(({ command }) => tool.test(command));
    expect(seen, log).toBeDefined();
    expect(seen && (await identify(seen))).toMatch(
      new RegExp(`^arn:aws:sts::111122223333:assumed-role/${role}/octo-repo-`, 'u'),
    );
  });
});

it('a refusal is explained, nothing is exported, and the job stops there', async () => {
  await bootstrap();
  const { exitCode, log, sightings } = await scene.run('deploy', { as: { ref: 'refs/heads/feature' } });
  expect(exitCode).toBe(1);
  expect(log).toContain('::error title=ASSUME_NOT_AUTHORIZED::');
  expect(log).toContain('%0AFix: ');
  expect(log).toMatch(/\| {3}sub +repo:octo-org\/octo-repo:ref:refs\/heads\/feature$/mu);
  expect(log).toContain('✅  Success - Post org/gh-oidc-aws@v1');
  expect(log).not.toContain('::set-env::');
  expect(sightings).toEqual([]);
});

it('diagnose names the condition that refuses, and fails the job', async () => {
  await bootstrap();
  const { exitCode, log } = await scene.run('diagnose', { as: { ...BY_HAND, ref: 'refs/heads/feature' } });
  expect(exitCode).toBe(1);
  expect(log).toContain('| The role refuses this job: TRUST_BRANCH\n');
});

it('drift is silent until someone changes the role manually', async () => {
  await bootstrap();
  const before = await scene.run('drift', { as: { event: 'schedule' } });
  expect(before.exitCode, before.log).toBe(0);
  const { emulator, admin, takeWrites } = scene.accounts;
  const iam = new IAMClient({ endpoint: emulator.url, region: 'us-east-1', credentials: admin });
  await iam.send(new UpdateRoleCommand({ RoleName: ROLE_NAME, MaxSessionDuration: 7200 }));
  takeWrites();
  const after = await scene.run('drift', { as: { event: 'schedule' } });
  expect(after.exitCode, after.log).toBe(1);
  expect(after.log).toContain('::error title=DRIFT_FOUND::');
  expect(takeWrites()).toEqual([]);
});

describe('after the job', () => {
  const ROLE = `arn:aws:iam::111122223333:role/${ROLE_NAME}`;
  /** The stand-in for setup-node comes first, so its post step comes last. */
  const workflow = (steps: string) => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v6
${steps}
      - uses: org/gh-oidc-aws@v1
        with: { role-to-assume: "${ROLE}", aws-region: eu-west-1 }
      - run: aws during
`;
  const credentialsOf = (sighting: Sighting | undefined) =>
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION'].map(
      (name) => sighting?.env[name] || undefined,
    );

  it.each([
    ['nothing stays', '', [undefined, undefined, undefined, undefined]],
    [
      'the credentials of an earlier step are back',
      '      - run: printf "AWS_ACCESS_KEY_ID=AKIAEARLIEREXAMPLE00\\nAWS_SECRET_ACCESS_KEY=earlier-secret\\nAWS_REGION=ap-south-1\\n" >> "$GITHUB_ENV"',
      ['AKIAEARLIEREXAMPLE00', 'earlier-secret', undefined, 'ap-south-1'],
    ],
  ])('%s', async (_, steps, expected) => {
    await bootstrap();
    scene.write('.github/workflows/restore.yml', workflow(steps));
    const { exitCode, log, sightings } = await scene.run('restore');
    expect(exitCode, log).toBe(0);
    const [during, after] = sightings;
    expect(during && (await identify(during))).toContain(`assumed-role/${ROLE_NAME}/`);
    expect(after?.command).toBe('post setup-node');
    expect(credentialsOf(after)).toEqual(expected);
  });
});
