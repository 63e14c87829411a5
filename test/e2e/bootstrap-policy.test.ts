/** The policy that `render-format: bootstrap-policy` prints is sufficient for every bootstrap, and every action in it is needed. */

import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RoleOptions } from '../../emulator/aws/fixtures.ts';
import type { StepResult } from '../../emulator/runner/step.ts';
import type { PolicyDocument, Statement } from '../../src/trust/policy/document.ts';
import { changeRole, findRole, openScene, snapshotOf, tagsOf } from './found-account.ts';
import { READ_ONLY, ROLE_ARN, ROLE_NAME, type Scene, textOf } from './scene.ts';

type Inputs = Readonly<Record<string, string>>;

const POWER = 'arn:aws:iam::aws:policy/PowerUserAccess';
const VIEW_ONLY = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';
const RENDER = { mode: 'render', 'render-format': 'bootstrap-policy', 'aws-region': 'us-east-1' };

const permits = (action: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: 'arn:aws:s3:::octo/*' }],
  });
const DEPLOY = `deploy: '${permits('s3:PutObject')}'`;

const FOREIGN_ROLE: Omit<RoleOptions, 'name'> = {
  trustPolicy: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  },
  description: 'Made by hand',
  tags: { owner: 'platform' },
  attachedPolicies: [VIEW_ONLY],
  inlinePolicies: { theirs: permits('s3:GetObject') },
};

/** An account as bootstrap may find it. The role is as declared before a change is made to it. */
type Start = (scene: Scene) => void;

const STARTS = {
  'an empty account': (scene) => {
    scene.account.addRole({ name: 'bystander', ...FOREIGN_ROLE });
  },
  'a missing audience': (scene) => {
    scene.account.addProvider({ clientIds: ['https://github.com/octo-org'] });
  },
  'a trust that was changed': (scene) => changeRole(scene, { trustPolicy: FOREIGN_ROLE.trustPolicy }),
  'settings that were changed': (scene) => changeRole(scene, { maxSessionDuration: 43_200, description: '' }),
  'tags that were lost': (scene) => {
    const { team: _, ...tags } = tagsOf(scene);
    changeRole(scene, { tags });
  },
  'policies that are missing': (scene) => changeRole(scene, { attachedPolicies: [], inlinePolicies: {} }),
  'an inline policy that was changed': (scene) => changeRole(scene, { inlinePolicies: { deploy: permits('s3:*') } }),
  'policies beyond those declared': (scene) =>
    changeRole(scene, { attachedPolicies: [READ_ONLY, VIEW_ONLY], inlinePolicies: { extra: permits('s3:*') } }),
  'another boundary': (scene) => changeRole(scene, { permissionsBoundary: VIEW_ONLY }),
  'a role of another owner': (scene) => {
    scene.account.addRole({ name: ROLE_NAME, ...FOREIGN_ROLE });
  },
  'a role that is shared': (scene) =>
    changeRole(scene, {
      tags: { ...tagsOf(scene), 'gh-oidc-aws:adopted': 'merge', 'gh-oidc-aws:added': '00000000' },
    }),
} as const satisfies Readonly<Record<string, Start>>;

type StartName = keyof typeof STARTS;

/** What is declared, and the accounts from which every action of its policy is needed at least once. */
interface Declaration {
  readonly inputs: Inputs;
  readonly starts: readonly StartName[];
}

const DECLARATIONS: Readonly<Record<string, Declaration>> = {
  'a role alone': {
    inputs: {},
    starts: ['an empty account', 'a missing audience', 'a trust that was changed', 'settings that were changed'],
  },
  'a role with everything': {
    inputs: {
      'policy-arns': READ_ONLY,
      'inline-policies': DEPLOY,
      'permissions-boundary': POWER,
      'resource-tags': 'team: octo',
      prune: 'true',
      'retire-bootstrap-key': 'deactivate',
      'allowed-account-ids': '111122223333',
    },
    starts: [
      'an empty account',
      'a missing audience',
      'a trust that was changed',
      'settings that were changed',
      'tags that were lost',
      'policies that are missing',
      'an inline policy that was changed',
      'policies beyond those declared',
      'another boundary',
    ],
  },
  'a role that is replaced and pruned': {
    inputs: { adopt: 'replace', prune: 'true', 'retire-bootstrap-key': 'delete' },
    starts: [
      'a missing audience',
      'a role of another owner',
      'a role that is shared',
      'policies beyond those declared',
      'another boundary',
    ],
  },
  'a role that is shared': {
    inputs: {
      adopt: 'merge',
      'policy-arns': `${READ_ONLY}\n${POWER}`,
      'permission-presets': 'ecr',
      'resource-prefix': 'octo-',
      'max-session-duration': '7200',
    },
    starts: ['an empty account', 'a missing audience', 'a role of another owner', 'policies that are missing'],
  },
};

/** The actions that a call needs beside the one of its own name: what is created is tagged. */
const ALSO_NEEDED: Readonly<Record<string, string>> = {
  CreateRole: 'iam:TagRole',
  CreateOpenIDConnectProvider: 'iam:TagOpenIDConnectProvider',
};

async function render(inputs: Inputs): Promise<PolicyDocument> {
  const scene = await openScene();
  const job = scene.job();
  const result = await job.step({ ...RENDER, ...inputs, 'output-file': 'policy.json' });
  expect(result.exitCode, textOf(result)).toBe(0);
  expect(scene.takeActions().filter((action) => action !== 'IdToken')).toEqual([]);
  return JSON.parse(readFileSync(join(job.run.workspace, 'policy.json'), 'utf8')) as PolicyDocument;
}

interface Run {
  readonly scene: Scene;
  readonly result: StepResult;
}

/** A bootstrap by a user who has this policy and nothing else. */
async function bootstrapWith(policy: PolicyDocument, inputs: Inputs, start: Start): Promise<Run> {
  const scene = await openScene();
  start(scene);
  const user = scene.account.addUser({ name: 'bootstrapper', path: '/ci/', policy });
  const result = await scene.bootstrap({
    'aws-access-key-id': user.accessKeyId,
    'aws-secret-access-key': user.secretAccessKey,
    ...inputs,
  });
  return { scene, result };
}

/** The same declaration without what a second run of it would mind. */
async function declare(inputs: Inputs): Promise<Start> {
  const scene = await openScene();
  const result = await scene.bootstrap({ ...inputs, 'retire-bootstrap-key': 'keep' });
  expect(result.outputs['verified'], textOf(result)).toBe('true');
  const role = findRole(scene);
  if (role === undefined) throw new Error('There is no role.');
  const { trustPolicy, description, maxSessionDuration, permissionsBoundary, attachedPolicies, inlinePolicies } = role;
  const options: RoleOptions = {
    name: ROLE_NAME,
    trustPolicy,
    description,
    maxSessionDuration,
    attachedPolicies,
    inlinePolicies: Object.fromEntries(inlinePolicies),
    tags: tagsOf(scene),
    ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
  };
  return (other) => {
    other.account.addProvider();
    other.account.addRole(options);
  };
}

function toStart(name: StartName, declared: Start): Start {
  const isBare = name === 'an empty account' || name === 'a missing audience' || name === 'a role of another owner';
  return (scene) => {
    if (!isBare) declared(scene);
    STARTS[name](scene);
  };
}

function actionsOf({ Action = [] }: Statement): readonly string[] {
  return [Action].flat();
}

function without(policy: PolicyDocument, action: string): PolicyDocument {
  const rest = policy.Statement.flatMap((statement) => {
    const actions = actionsOf(statement).filter((other) => other !== action);
    return actions.length === 0 ? [] : [{ ...statement, Action: actions }];
  });
  return { ...policy, Statement: rest };
}

/** Actions whose lack has been shown to break a bootstrap, so that it need not be shown for every declaration. */
const shown = new Set<string>();

describe.each(Object.entries(DECLARATIONS))('for %s', (_, { inputs, starts }) => {
  it('the policy is enough from every start, and each of its actions is needed', async () => {
    const policy = await render(inputs);
    const declared = await declare(inputs);
    // The last start from which it was used: there the role exists, if there is such a start.
    const startOf = new Map<string, StartName>();
    for (const name of starts) {
      const { scene, result } = await bootstrapWith(policy, inputs, toStart(name, declared));
      expect(result.exitCode, `${name}: ${textOf(result)}`).toBe(0);
      expect(result.outputs, name).toMatchObject({ drift: 'true', verified: 'true' });
      for (const { service, action } of scene.emulator.requests) {
        if (service !== 'iam') continue;
        for (const used of [`iam:${action}`, ALSO_NEEDED[action] ?? '']) startOf.set(used, name);
      }
    }

    const granted = [...new Set(policy.Statement.flatMap(actionsOf))];
    expect(granted.filter((action) => !startOf.has(action))).toEqual([]);
    for (const action of granted) {
      const name = startOf.get(action);
      if (name === undefined || shown.has(action)) continue;
      shown.add(action);
      const { result } = await bootstrapWith(without(policy, action), inputs, toStart(name, declared));
      const text = textOf(result);
      expect(result.exitCode, `without ${action}, ${name}: ${text}`).toBe(1);
      const code = result.outputs['failure-code'];
      expect(text, action).toContain(action);
      if (/AccessKey$/u.test(action)) {
        expect(code, text).toBe('KEY_NOT_RETIRED');
      } else {
        expect(['IAM_ACCESS_DENIED', 'IAM_UNREADABLE']).toContain(code);
        // The line to paste grants just this action.
        expect(text, action).toMatch(new RegExp(`"Action":\\[?"${action}"`, 'u'));
        expect(text, action).toContain('bootstrap-policy');
      }
    }
  }, 90_000);
});

describe('the policy', () => {
  it('lets a plan run, and allows no other role, policy or boundary', async () => {
    const inputs = { 'policy-arns': READ_ONLY, 'permissions-boundary': POWER };
    const policy = await render(inputs);
    const plan = await bootstrapWith(policy, { ...inputs, mode: 'plan' }, () => undefined);
    expect(plan.result, textOf(plan.result)).toMatchObject({ exitCode: 0, outputs: { changes: '3' } });
    const others: readonly (readonly [Inputs, string])[] = [
      [{ ...inputs, 'role-name': 'another' }, 'iam:GetRole'],
      [{ ...inputs, 'policy-arns': 'arn:aws:iam::aws:policy/AdministratorAccess' }, 'iam:AttachRolePolicy'],
      [{ 'policy-arns': READ_ONLY }, 'iam:CreateRole'],
      [{ ...inputs, 'permissions-boundary': VIEW_ONLY }, 'iam:CreateRole'],
    ];
    for (const [other, action] of others) {
      const { scene, result } = await bootstrapWith(policy, { ...other, 'accept-findings': 'T41' }, () => undefined);
      expect(result.exitCode, JSON.stringify(other)).toBe(1);
      expect(textOf(result)).toContain(action);
      expect(findRole(scene)?.attachedPolicies ?? []).toEqual([]);
    }
  });

  it('names the account where one is allowed, and any other way the account of whoever has it', async () => {
    const named = JSON.stringify(await render({ 'allowed-account-ids': '444455556666' }));
    expect(named).toContain('arn:aws:iam::444455556666:role/');
    expect(JSON.stringify(await render({}))).toContain(`arn:aws:iam::*:role/${ROLE_NAME}`);
  });

  it('of the provider alone is enough for it', async () => {
    const inputs = { 'provider-only': 'true' };
    const policy = await render(inputs);
    expect(policy.Statement.flatMap(actionsOf).filter((action) => /Role/u.test(action))).toEqual([]);
    const { scene, result } = await bootstrapWith(policy, inputs, () => undefined);
    expect(result, textOf(result)).toMatchObject({ exitCode: 0, outputs: { changes: '1' } });
    expect(scene.account.state().providers.size).toBe(1);
  });

  it('is printed in the log where no file is named', async () => {
    const scene = await openScene();
    const result = await scene.job().step(RENDER);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.stdout).toContain('"Version": "2012-10-17"');
    expect(result.stdout).toContain('"iam:CreateRole"');
    expect(snapshotOf(scene)).not.toContain(ROLE_ARN);
  });
});

describe('output-file', () => {
  it('is written as a whole, with its folders, replacing an existing file', async () => {
    const scene = await openScene();
    const job = scene.job();
    const path = join(job.run.workspace, 'iam/deep/policy.json');
    const inputs = { ...RENDER, 'output-file': 'iam/deep/policy.json' };
    expect((await job.step(inputs)).exitCode).toBe(0);
    const first = readFileSync(path, 'utf8');
    expect(first.endsWith('}\n')).toBe(true);
    writeFileSync(path, `${first}${'x'.repeat(5000)}`);
    expect((await job.step(inputs)).exitCode).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(first);
    expect(readdirSync(join(job.run.workspace, 'iam/deep'))).toEqual(['policy.json']);
  });

  it.each(['../policy.json', '/tmp/../etc/gh-oidc-aws-policy.json', 'out/policy.json'])(
    'outside of the workspace is refused: %s',
    async (path) => {
      const scene = await openScene();
      const job = scene.job();
      mkdirSync(join(job.run.directory, 'elsewhere'));
      symlinkSync(join(job.run.directory, 'elsewhere'), join(job.run.workspace, 'out'));
      const result = await job.step({ ...RENDER, 'output-file': path });
      expect(result.outputs['failure-code']).toBe('OUTPUT_FILE_NOT_WRITTEN');
      expect(textOf(result)).toContain('outside the workspace');
      expect(readdirSync(join(job.run.directory, 'elsewhere'))).toEqual([]);
      expect(existsSync(join(job.run.workspace, '../policy.json'))).toBe(false);
    },
  );

  it('replaces a link at the path and does not follow it', async () => {
    const scene = await openScene();
    const job = scene.job();
    const secret = join(job.run.directory, 'secret');
    const path = join(job.run.workspace, 'policy.json');
    writeFileSync(secret, 'untouched');
    symlinkSync(secret, path);
    const result = await job.step({ ...RENDER, 'output-file': 'policy.json' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(readFileSync(secret, 'utf8')).toBe('untouched');
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
    expect(readFileSync(path, 'utf8')).toContain('iam:CreateRole');
  });

  it('that is a folder is refused, and nothing is left behind', async () => {
    const scene = await openScene();
    const job = scene.job();
    mkdirSync(join(job.run.workspace, 'policy.json'));
    const result = await job.step({ ...RENDER, 'output-file': 'policy.json' });
    expect(result.outputs['failure-code']).toBe('OUTPUT_FILE_NOT_WRITTEN');
    expect(readdirSync(job.run.workspace)).toEqual(['policy.json']);
  });
});
