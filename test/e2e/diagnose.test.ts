/** Diagnose names the condition that admits or refuses this job's token, with and without permission to read IAM. */

import { afterEach, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/trust/policy/document.ts';
import { PROVIDER_ARN, ROLE_ARN, ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
afterEach(() => scene.close());

const K = 'token.actions.githubusercontent.com';
const SUB = 'repo:octo-org/octo-repo:ref:refs/heads/main';
const AUD = { [`${K}:aud`]: 'sts.amazonaws.com' };

function trustOf(
  condition: PolicyDocument['Statement'][number]['Condition'],
  federated = PROVIDER_ARN,
): PolicyDocument {
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: federated },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(condition === undefined ? {} : { Condition: condition }),
  } as const;
  return { Version: '2012-10-17', Statement: [statement] };
}
const exactly = (sub: string): PolicyDocument => trustOf({ StringEquals: { ...AUD, [`${K}:sub`]: sub } });

/** A world in which the role has this trust policy, whatever IAM would say of it today. */
async function worldWith(trustPolicy: PolicyDocument, options: Parameters<typeof startScene>[0] = {}): Promise<void> {
  scene = await startScene(options);
  scene.account.addProvider({ clientIds: ['sts.amazonaws.com'] });
  scene.account.addRole({ name: ROLE_NAME, trustPolicy });
}

const readerEnv = (): Record<string, string> => {
  const reader = scene.account.addUser({
    name: 'reader',
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['iam:Get*', 'iam:List*'], Resource: '*' }],
    },
  });
  return { AWS_ACCESS_KEY_ID: reader.accessKeyId, AWS_SECRET_ACCESS_KEY: reader.secretAccessKey };
};

const IMMUTABLE_MAIN = 'repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main';

const CAUSES: readonly (readonly [
  string,
  PolicyDocument,
  Parameters<Scene['job']>[0],
  'classic' | 'immutable',
  string,
])[] = [
  ['the classic subject for an immutable repository', exactly(SUB), {}, 'immutable', 'TRUST_SUBJECT_FORMAT'],
  ['the immutable subject for a classic repository', exactly(IMMUTABLE_MAIN), {}, 'classic', 'TRUST_SUBJECT_FORMAT'],
  ['an environment', exactly(SUB), { environment: 'prod' }, 'classic', 'TRUST_ENVIRONMENT'],
  ['no environment', exactly('repo:octo-org/octo-repo:environment:prod'), {}, 'classic', 'TRUST_ENVIRONMENT'],
  [
    'a pull request',
    exactly(SUB),
    { event: 'pull_request', ref: 'refs/pull/1/merge' },
    'classic',
    'TRUST_PULL_REQUEST',
  ],
  ['a tag', exactly(SUB), { ref: 'refs/tags/v1' }, 'classic', 'TRUST_TAG'],
  ['another branch', exactly(SUB), { ref: 'refs/heads/dev' }, 'classic', 'TRUST_BRANCH'],
  ['letter case', exactly('repo:Octo-Org/octo-repo:ref:refs/heads/main'), {}, 'classic', 'TRUST_LETTER_CASE'],
  ['a star under StringEquals', exactly('repo:octo-org/octo-repo:*'), {}, 'classic', 'TRUST_WILDCARD'],
  [
    'another audience',
    trustOf({ StringEquals: { [`${K}:aud`]: 'https://github.com/octo-org', [`${K}:sub`]: SUB } }),
    {},
    'classic',
    'TRUST_AUDIENCE',
  ],
  [
    'a claim that AWS does not expose',
    trustOf({ StringEquals: { ...AUD, [`${K}:sub`]: SUB, [`${K}:event_name`]: 'push' } }),
    {},
    'classic',
    'TRUST_CLAIM_NOT_EXPOSED',
  ],
  [
    'a key with https://',
    trustOf({ StringEquals: { ...AUD, [`https://${K}:sub`]: SUB } }),
    {},
    'classic',
    'TRUST_KEY_PREFIX',
  ],
  [
    'the provider of another account',
    trustOf({ StringEquals: { ...AUD, [`${K}:sub`]: SUB } }, PROVIDER_ARN.replace('111122223333', '444455556666')),
    {},
    'classic',
    'TRUST_PRINCIPAL',
  ],
  ['another repository', exactly('repo:octo-org/other:ref:refs/heads/main'), {}, 'classic', 'TRUST_REPOSITORY'],
];

describe('a refusal, with credentials that can read IAM', () => {
  it.each(CAUSES)('because of %s is named by assume and by diagnose', async (_, policy, job, subjectFormat, code) => {
    await worldWith(policy, { subjectFormat });
    const env = readerEnv();
    scene.takeActions();
    const assumed = await scene.job({ ...job, env }).step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
    expect(assumed.outputs, textOf(assumed)).toEqual({ 'failure-code': code });
    expect(assumed.env).toEqual({});
    const calls = scene.takeActions();
    expect(calls.filter((action) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
    expect(textOf(assumed)).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(assumed.summary).toContain('The smallest trust policy that admits this run');

    const diagnosed = await scene.job({ ...job, env }).step({ mode: 'diagnose', 'role-to-assume': ROLE_ARN });
    expect(diagnosed.exitCode).toBe(0);
    expect(diagnosed.outputs['failure-code']).toBe(code);
    expect(scene.takeActions()).not.toContain('AssumeRoleWithWebIdentity');
  });

  it('of a role that does not exist says so', async () => {
    scene = await startScene();
    scene.account.addProvider({ clientIds: ['sts.amazonaws.com'] });
    const result = await scene
      .job({ env: readerEnv() })
      .step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
    expect(result.outputs).toEqual({ 'failure-code': 'ROLE_MISSING' });
  });

  it('explains only what it can read, and does not wait for it', async () => {
    await worldWith(exactly(SUB));
    const stranger = scene.account.addUser({ name: 'stranger' });
    const env = { AWS_ACCESS_KEY_ID: stranger.accessKeyId, AWS_SECRET_ACCESS_KEY: stranger.secretAccessKey };
    const result = await scene
      .job({ ref: 'refs/heads/dev', env })
      .step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
    expect(result.outputs).toEqual({ 'failure-code': 'ASSUME_NOT_AUTHORIZED' });

    scene.emulator.faults.add({ action: 'GetRole', kind: 'hang' });
    const start = scene.emulator.clock.now();
    const hung = await scene
      .job({ ref: 'refs/heads/dev', env: readerEnv() })
      .step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
    expect(hung.outputs).toEqual({ 'failure-code': 'ASSUME_NOT_AUTHORIZED' });
    // One call alone would be waited for that long.
    expect(scene.emulator.clock.now() - start).toBeLessThan(15_000);
  });
});

describe('diagnose', () => {
  it('of an admitted token names the role and the conditions that are met', async () => {
    scene = await startScene();
    await scene.bootstrap();
    const result = await scene.job({ env: readerEnv() }).step({ mode: 'diagnose' });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ 'role-arn': ROLE_ARN, subject: SUB, findings: '[]' });
    expect(result.outputs).not.toHaveProperty('failure-code');
    expect(textOf(result)).toContain('admits this run');
    expect(textOf(result)).toContain('the role in IAM');
  });

  it('compares with the inputs if there are no credentials, without a call to AWS', async () => {
    scene = await startScene();
    scene.takeActions();
    const inputs = { mode: 'diagnose', 'role-to-assume': ROLE_ARN, branches: 'release/*' };
    const result = await scene.job().step(inputs);
    expect(result.outputs['failure-code']).toBe('TRUST_BRANCH');
    expect(textOf(result)).toContain('the inputs of this step, not IAM');
    expect(textOf(result)).toContain('Diagnosis: the trust policy that the inputs declare for role ');
    expect(scene.takeActions()).toEqual(['IdToken']);
  });

  it('says that the cause is unknown if nothing is known', async () => {
    scene = await startScene();
    const result = await scene.job().step({ mode: 'diagnose', 'role-to-assume': ROLE_ARN });
    expect(result.exitCode).toBe(0);
    expect(textOf(result)).toContain('it is unknown whether');
    expect(textOf(result)).toContain('Possible causes, most likely first');
  });

  it('lints the current policy', async () => {
    await worldWith(trustOf({ StringLike: { ...AUD, [`${K}:sub`]: 'repo:octo-org/*' } }));
    const result = await scene.job({ env: readerEnv() }).step({ mode: 'diagnose', 'role-to-assume': ROLE_NAME });
    const findings = JSON.parse(result.outputs['findings'] ?? '') as readonly { rule: string; severity: string }[];
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'T04', severity: 'error', statement: 1 }));
    expect(result.summary).toContain('T04');
  });

  it('needs the ARN without credentials', async () => {
    scene = await startScene();
    const result = await scene.job().step({ mode: 'diagnose' });
    expect(result.outputs['failure-code']).toBe('INPUT_INVALID');
    expect(textOf(result)).toContain('set it to the role ARN');
  });
});

describe('a refusal, with the trust inputs beside the role', () => {
  it('is compared with them when the role cannot be read', async () => {
    scene = await startScene();
    await scene.bootstrap();
    scene.takeActions();
    const job = { ref: 'refs/heads/dev' };
    const inputs = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
    const refused = await scene.job(job).step({ ...inputs, branches: 'main' });
    expect(refused.outputs).toEqual({ 'failure-code': 'TRUST_BRANCH' });
    expect(textOf(refused)).toContain('Compared with the trust inputs of this step');
    expect(textOf(refused)).toContain(
      'Error: According to the trust policy that the inputs of this step declare, not the one in IAM: ',
    );
    expect(scene.takeActions()).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);

    const declared = await scene.job(job).step({ ...inputs, branches: 'main\ndev' });
    expect(declared.outputs).toEqual({ 'failure-code': 'ASSUME_NOT_AUTHORIZED' });
    expect(textOf(declared)).toContain('AWS probably holds an older trust policy');
  });
});

describe('the linter inside bootstrap', () => {
  it('fails on an error before any write, unless it is accepted by name', async () => {
    scene = await startScene();
    const inputs = { environments: 'prod*' };
    const planned = await scene.bootstrap({ ...inputs, mode: 'plan' });
    expect(planned.outputs['failure-code']).toBe('TRUST_TOO_LOOSE');
    const stopped = await scene.bootstrap(inputs);
    expect(stopped.outputs['failure-code']).toBe('TRUST_TOO_LOOSE');
    expect(textOf(stopped)).toContain('accept-findings: T12');
    expect(scene.takeWrites()).toEqual([]);
    const accepted = await scene.bootstrap({ ...inputs, 'accept-findings': 'T12' });
    expect(accepted.exitCode).toBe(0);
    expect(JSON.parse(accepted.outputs['findings'] ?? '')).toContainEqual(expect.objectContaining({ rule: 'T12' }));
  });

  it('finds nothing in the default trust', async () => {
    scene = await startScene({ subjectFormat: 'immutable' });
    expect((await scene.bootstrap()).outputs['findings']).toBe('[]');
  });

  it('warns about an unprotected environment, and not about a protected one', async () => {
    scene = await startScene();
    const permissions = { 'id-token': 'write', contents: 'read', actions: 'read' } as const;
    const missing = await scene.bootstrap({ environments: 'prod' }, { permissions });
    expect(missing.outputs['findings']).toContain('"rule":"T13"');
  });
});

describe('the linter for an existing role', () => {
  it('knows the permissions, session length and environment protection of the role', async () => {
    scene = await startScene();
    scene.account.addProvider({ clientIds: ['sts.amazonaws.com'] });
    scene.account.addRole({
      name: ROLE_NAME,
      trustPolicy: trustOf({
        StringLike: {
          ...AUD,
          [`${K}:sub`]: ['repo:octo-org/octo-repo:ref:refs/heads/*', 'repo:octo-org/octo-repo:environment:prod'],
        },
      }),
      attachedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'],
      inlinePolicies: {
        pass: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] },
      },
      maxSessionDuration: 43_200,
    });
    const permissions = { 'id-token': 'write', contents: 'read', actions: 'read' } as const;
    const result = await scene
      .job({ env: readerEnv(), permissions })
      .step({ mode: 'diagnose', 'role-to-assume': ROLE_ARN });
    const rules = (JSON.parse(result.outputs['findings'] ?? '') as readonly { rule: string }[]).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['T09', 'T13', 'T42', 'T43', 'T44']));
  });
});
