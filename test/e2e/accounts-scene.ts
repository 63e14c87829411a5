/** Several accounts: the administrator's own, and others into which a role leads; and jobs with a `config` file. */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../emulator/aws/fixtures.ts';
import type { LoggedRequest } from '../../emulator/request-log.ts';
import type { StepResult } from '../../emulator/runner/step.ts';
import { type Scene, startScene } from './scene.ts';

export const HOME = '111122223333';
export const DEV = '444455556666';
export const PROD = '777788889999';
const HOP = 'OrganizationAccountAccessRole';
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } as const;

/** The three accounts, of which the first is that of the credentials. */
export const ACCOUNTS = `accounts:
  main: { id: "${HOME}" }
  dev: { id: "${DEV}", role: ${HOP} }
  prod: { id: "${PROD}", role: ${HOP} }
`;

export const FILE = `${ACCOUNTS}roles:
  gha-deploy:
    policy-arns: arn:aws:iam::aws:policy/ReadOnlyAccess
`;

export interface AccountsScene extends Scene {
  readonly dev: Account;
  readonly prod: Account;
  /** A step with the administrator's key and this `config` file. */
  run(file: string, inputs?: Readonly<Record<string, string>>, options?: RunOptions): Promise<StepResult>;
}

interface RunOptions {
  readonly job?: Parameters<Scene['job']>[0];
  readonly abort?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** On a pull request: the file on the branches of the repository; by default the same one on `main`. */
  readonly base?: Readonly<Record<string, string>>;
}

export async function startAccountsScene(options: Parameters<typeof startScene>[0] = {}): Promise<AccountsScene> {
  const scene = await startScene(options);
  const dev = scene.emulator.aws.addAccount({ id: DEV });
  const prod = scene.emulator.aws.addAccount({ id: PROD });
  for (const account of [dev, prod]) addHop(account);
  return {
    ...scene,
    dev,
    prod,
    run: (file, inputs = {}, { job, base = { main: file }, ...stepOptions } = {}) => {
      const started = scene.job(job);
      writeFileSync(join(started.run.workspace, 'accounts.yml'), file);
      if (job?.event?.startsWith('pull_request') === true) {
        for (const args of [
          ['init', '-q'],
          ['add', 'accounts.yml'],
        ])
          execFileSync('git', args, { cwd: started.run.workspace });
        for (const [branch, text] of Object.entries(base)) {
          scene.emulator.github.addFile('octo-org/octo-repo', branch, 'accounts.yml', text);
        }
      }
      return started.step(
        {
          mode: 'bootstrap',
          'aws-region': 'us-east-1',
          'aws-access-key-id': scene.admin.accessKeyId,
          'aws-secret-access-key': scene.admin.secretAccessKey,
          config: 'accounts.yml',
          ...inputs,
        },
        stepOptions,
      );
    },
  };
}

/** A role that lets the administrator's account in, under a condition where one is given. */
export function addHop(
  account: Account,
  options: {
    readonly name?: string;
    readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  } = {},
): void {
  const { name = HOP, condition } = options;
  account.addRole({
    name,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${HOME}:root` },
          Action: 'sts:AssumeRole',
          ...(condition === undefined ? {} : { Condition: condition }),
        },
      ],
    },
    inlinePolicies: { all: EVERYTHING },
  });
}

/** The names of the roles of an account that are ours. */
export function rolesIn(account: Account): readonly string[] {
  return [...account.state().roles.values()].map(({ name }) => name).filter((name) => name !== HOP);
}

/** The requests of an action, with the ids of the accounts they went to. */
export function callsOf(scene: Scene, action: string): readonly LoggedRequest[] {
  return scene.emulator.requests.filter((request) => request.action === action);
}
