/** The scenes that meet every fault: each mode of the action, what is there before it, and what a fault may change of its ending. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobOptions } from '../../emulator/github/job.ts';
import type { Step } from '../../emulator/runner/step.ts';
import type { FailureCode } from '../../src/failure/codes.ts';
import { ACCOUNTS, type AccountsScene } from './accounts-scene.ts';
import { addFoundRole, POWER, permits } from './found-account.ts';
import { adminInputs } from './interrupt.ts';
import { folderOf, type Outcome, runRefreshCommand } from './refresh-command.ts';
import { READ_ONLY, ROLE_ARN, type SceneJob } from './scene.ts';

type Inputs = Readonly<Record<string, string>>;

/** Runs the scene once, with these inputs in addition. */
export type Run = (inputs: Inputs, options: Pick<Step, 'abort' | 'timeoutMs' | 'env'>) => Promise<Outcome>;

export interface FaultScene {
  readonly name: string;
  /** What the accounts hold before: made once, and copied for every case. */
  readonly furnish?: (scene: AccountsScene) => unknown;
  /** Looks after GitHub and the machine, and gives what is run: with the fault, and again without. */
  readonly prepare: (scene: AccountsScene) => Run | Promise<Run>;
  /** How it ends when nothing disturbs it, if not well. */
  readonly refusal?: FailureCode;
  /** Its `failure-code` is what it found out, and no failure of the step. */
  readonly findsCauses?: true;
  /** Calls without which the scene ends as it would with them, and why that is right. */
  readonly optional?: Readonly<Record<string, string>>;
  /** What a run leaves lies on the machine, so that each case is followed by a run of its own. */
  readonly leavesFiles?: true;
}

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const READ_ACTIONS = { 'id-token': 'write', contents: 'read', actions: 'read' } as const;
const DEPLOY = 'arn:aws:iam::111122223333:role/deploy';

/** What is declared: something of everything that a role has. */
const DECLARED = {
  'policy-arns': `${READ_ONLY}\n${POWER}`,
  'inline-policies': `deploy: '${permits('s3:PutObject')}'`,
  'resource-tags': 'team: octo',
};

/** The same role before: every part of it differs. */
const EARLIER = {
  'policy-arns': 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
  'inline-policies': `{deploy: '${permits('s3:GetObject')}', old: '${permits('s3:ListBucket')}'}`,
  'resource-tags': 'team: platform\ncost: "1"',
  'role-description': 'As it was',
  'max-session-duration': '7200',
  'permissions-boundary': READ_ONLY,
  branches: 'release',
  verify: 'false',
};

const ONLY_SAYS_MORE = 'a refusal is a refusal; what is read in addition only explains it';
const NO_ROLE = 'there is no role yet, and what it holds is asked for beside the question whether it is there';
const OF_NO_ROLE = { ListAttachedRolePolicies: NO_ROLE, ListRolePolicies: NO_ROLE };
const ONLY_ADVICE = 'what GitHub says of environments is advice, and is said to be unknown';

/** A run of the bundle in a job of its own. */
function steps(scene: AccountsScene, inputs: Inputs, job: Partial<JobOptions> = {}): Run {
  return (more, options) => scene.job({ runId: 7, ...job }).step({ ...inputs, ...more }, options);
}

/** The same with the administrator's key. */
function admins(inputs: Inputs, job: Partial<JobOptions> = {}): FaultScene['prepare'] {
  return (scene) => steps(scene, { ...adminInputs(scene), ...inputs }, job);
}

function bootstraps(inputs: Inputs): NonNullable<FaultScene['furnish']> {
  return (scene) => scene.bootstrap(inputs);
}

/** A user whom a role trusts, with its key in the variables of the job. */
function keysOf(scene: AccountsScene): Inputs {
  const [user] = [...scene.account.state().users.values()].filter(({ name }) => name === 'deployer');
  const [key] = user?.accessKeys ?? [];
  return {
    AWS_ACCESS_KEY_ID: key?.id ?? '',
    AWS_SECRET_ACCESS_KEY: key?.secret ?? '',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

function asInputs(keys: Inputs): Inputs {
  const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '' } = keys;
  return { 'aws-region': 'us-east-1', 'aws-access-key-id': id, 'aws-secret-access-key': secret };
}

function addDeployer({ account }: AccountsScene): void {
  const { userArn } = account.addUser({
    name: 'deployer',
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['iam:Get*', 'iam:List*'], Resource: '*' }],
    },
  });
  account.addRole({
    name: 'deploy',
    trustPolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: userArn }, Action: ['sts:AssumeRole', 'sts:TagSession'] }],
    }),
  });
}

/** A role that admits the job, and a user who can read IAM. */
async function addReader(scene: AccountsScene): Promise<void> {
  addDeployer(scene);
  await scene.bootstrap();
}

/** The token of the job in a file, as something else than this action would leave it there. */
async function writeToken(job: SceneJob): Promise<void> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = job.run.env();
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `bearer ${bearer}` } });
  const { value } = (await answer.json()) as { readonly value: string };
  writeFileSync(join(job.run.workspace, 'token'), value, { mode: 0o600 });
}

function addTools(scene: AccountsScene): string {
  scene.emulator.github.addRepository({
    owner: 'octo-org',
    ownerId: 1234567,
    name: 'tools',
    id: 42,
    subjectFormat: 'immutable',
    defaultBranch: 'trunk',
    visibility: 'public',
  });
  return scene.emulator.github.addToken({ metadata: 'read', contents: 'read', actions: 'read' });
}

const CONFIG = `${ACCOUNTS}roles:
  gha-deploy:
    accounts: [dev, prod]
    policy-arns: ${READ_ONLY}
`;

export const FAULT_SCENES: readonly FaultScene[] = [
  {
    name: 'assume by an ID token',
    furnish: bootstraps({}),
    prepare: (scene) => steps(scene, ASSUME),
  },
  {
    name: 'assume by a token file',
    furnish: bootstraps({}),
    prepare: async (scene) => {
      const job = scene.job({ runId: 7 });
      await writeToken(job);
      return (more, options) => job.step({ ...ASSUME, 'web-identity-token-file': 'token', ...more }, options);
    },
  },
  {
    name: 'assume by keys, a role that is named without its account',
    furnish: addDeployer,
    prepare: (scene) => steps(scene, { ...asInputs(keysOf(scene)), 'role-to-assume': 'deploy' }),
  },
  {
    name: 'assume by keys alone',
    furnish: addDeployer,
    prepare: (scene) => steps(scene, asInputs(keysOf(scene))),
  },
  {
    name: 'assume by role-chaining',
    furnish: addDeployer,
    prepare: (scene) =>
      steps(
        scene,
        { 'role-to-assume': DEPLOY, 'role-chaining': 'true', 'aws-region': 'us-east-1' },
        { env: keysOf(scene) },
      ),
  },
  {
    name: 'assume by what is there already',
    furnish: addDeployer,
    prepare: (scene) =>
      steps(scene, { 'use-existing-credentials': 'true', 'aws-region': 'us-east-1' }, { env: keysOf(scene) }),
  },
  {
    name: 'assume into a profile',
    furnish: bootstraps({}),
    leavesFiles: true,
    prepare: (scene) => steps(scene, { ...ASSUME, 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' }),
  },
  {
    name: 'assume that is refused',
    furnish: addReader,
    refusal: 'TRUST_BRANCH',
    optional: {
      GetCallerIdentity: ONLY_SAYS_MORE,
      GetRole: ONLY_SAYS_MORE,
      GetOpenIDConnectProvider: ONLY_SAYS_MORE,
      ListAttachedRolePolicies: ONLY_SAYS_MORE,
      ListRolePolicies: ONLY_SAYS_MORE,
    },
    prepare: (scene) => steps(scene, ASSUME, { ref: 'refs/heads/dev', env: keysOf(scene) }),
  },
  {
    name: 'assume with refresh',
    furnish: bootstraps({}),
    leavesFiles: true,
    prepare: (scene) => steps(scene, { ...ASSUME, refresh: 'true' }),
  },
  {
    name: 'the command that renews',
    furnish: bootstraps({}),
    leavesFiles: true,
    prepare: async (scene) => {
      const job = scene.job({ runId: 7 });
      await job.step({ ...ASSUME, refresh: 'true', 'retry-max-attempts': '3' });
      const folder = folderOf(job);
      const cache = join(folder, 'credentials.json');
      return (_, options) => {
        const ended = {
          ...JSON.parse(readFileSync(cache, 'utf8')),
          Expiration: new Date(Date.now() - 1000).toISOString(),
        };
        writeFileSync(cache, JSON.stringify(ended), { mode: 0o600 });
        return runRefreshCommand(job, folder, options);
      };
    },
  },
  {
    name: 'identity',
    furnish: addDeployer,
    optional: { IdToken: 'the subject of the job is told in addition' },
    prepare: (scene) => steps(scene, { mode: 'identity', 'aws-region': 'us-east-1' }, { env: keysOf(scene) }),
  },
  {
    name: 'diagnose',
    furnish: addReader,
    findsCauses: true,
    optional: {
      GetCallerIdentity: 'without IAM, the token alone is explained',
      GetOpenIDConnectProvider: 'what is left of the account is still compared',
      GetRole: 'without IAM, the token alone is explained',
      ListAttachedRolePolicies: 'the linter then knows less',
      ListRolePolicies: 'the linter then knows less',
      GetRolePolicy: 'the linter then knows less',
    },
    prepare: (scene) =>
      steps(scene, { mode: 'diagnose', 'role-to-assume': ROLE_ARN }, { env: keysOf(scene), permissions: READ_ACTIONS }),
  },
  {
    name: 'render',
    optional: { GetSubCustomization: 'where GitHub does not say the format, the trust admits both, with a warning' },
    prepare: (scene) =>
      steps(scene, {
        mode: 'render',
        'aws-region': 'us-east-1',
        repositories: 'octo-org/octo-repo\nocto-org/tools',
        'github-token': addTools(scene),
      }),
  },
  {
    name: 'plan',
    furnish: bootstraps(EARLIER),
    optional: { GetEnvironment: ONLY_ADVICE },
    prepare: admins({ mode: 'plan', ...DECLARED, environments: 'production' }, { permissions: READ_ACTIONS }),
  },
  {
    name: 'plan with a comment',
    optional: {
      ...OF_NO_ROLE,
      ListIssueComments: 'the plan is in the log; the missing comment is a warning',
      CreateIssueComment: 'as above',
    },
    prepare: admins(
      { mode: 'plan' },
      {
        event: 'pull_request',
        ref: 'refs/pull/7/merge',
        permissions: { ...READ_ACTIONS, 'pull-requests': 'write' },
      },
    ),
  },
  {
    name: 'bootstrap of an empty account',
    optional: OF_NO_ROLE,
    prepare: admins(DECLARED),
  },
  {
    name: 'bootstrap that changes all of a role',
    furnish: bootstraps(EARLIER),
    prepare: admins({ ...DECLARED, prune: 'true' }),
  },
  {
    name: 'bootstrap for several repositories',
    optional: {
      ...OF_NO_ROLE,
      GetSubCustomization: 'where GitHub does not say the format, the trust admits both, with a warning',
    },
    prepare: (scene) =>
      steps(scene, {
        ...adminInputs(scene),
        repositories: 'octo-org/octo-repo\nocto-org/tools',
        'github-token': addTools(scene),
      }),
  },
  {
    name: 'bootstrap that saves the ARN',
    optional: OF_NO_ROLE,
    prepare: (scene) =>
      steps(scene, {
        ...adminInputs(scene),
        'save-role-arn-as': 'AWS_ROLE_ARN',
        'github-token': scene.emulator.github.addToken({ variables: 'write' }),
      }),
  },
  {
    name: 'bootstrap that retires its key',
    optional: OF_NO_ROLE,
    prepare: (scene) => {
      const bootstrap = steps(scene, { ...adminInputs(scene), 'retire-bootstrap-key': 'delete' });
      const assume = steps(scene, ASSUME);
      // Once the key is gone, the role is what is left to use.
      const hasKey = () =>
        [...scene.account.state().users.values()].some(({ accessKeys }) =>
          accessKeys.some(({ id }) => id === scene.admin.accessKeyId),
        );
      return (more, options) => (hasKey() ? bootstrap : assume)(more, options);
    },
  },
  {
    name: 'adopt by merging',
    furnish: addFoundRole,
    prepare: admins({ ...DECLARED, adopt: 'merge' }),
  },
  {
    name: 'adopt by replacing',
    furnish: addFoundRole,
    prepare: admins({ ...DECLARED, adopt: 'replace' }),
  },
  {
    name: 'the provider only',
    furnish: ({ account }) => account.addProvider({ clientIds: ['https://github.com/octo-org'] }),
    prepare: admins({ 'provider-only': 'true' }),
  },
  {
    name: 'teardown',
    furnish: bootstraps(DECLARED),
    prepare: admins({ mode: 'teardown', 'remove-provider': 'true' }),
  },
  {
    name: 'teardown of a merge',
    furnish: async (scene) => {
      addFoundRole(scene);
      await scene.bootstrap({ ...DECLARED, adopt: 'merge' });
    },
    prepare: admins({ mode: 'teardown', 'remove-provider': 'true' }),
  },
  {
    name: 'bootstrap of several accounts by a file',
    optional: OF_NO_ROLE,
    prepare: (scene) => (more, options) => scene.run(CONFIG, more, { job: { runId: 7 }, ...options }),
  },
];
