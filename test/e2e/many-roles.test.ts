/** Hundreds of roles in one run: few calls, a readable report, and limited memory and waiting time. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../emulator/aws/account-state.ts';
import type { StepResult } from '../../emulator/runner/step.ts';
import { type AccountsScene, callsOf, rolesIn, startAccountsScene } from './accounts-scene.ts';
import { textOf } from './scene.ts';

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Roles with a managed and an inline policy each. */
function fileOf(count: number, more: (index: number) => string = () => ''): string {
  const roles = range(count).map(
    (index) => `  gha-service-${index}:
    policy-arns: arn:aws:iam::aws:policy/ReadOnlyAccess
    inline-policies:
      own: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::octo-${index}/*" }] }
${more(index)}`,
  );
  return `roles:\n${roles.join('')}`;
}

/** Long enough for a thousand roles on a busy machine. */
const PATIENCE_MS = 240_000;
const LONG_MS = 300_000;

interface ManyRoles {
  readonly scene: AccountsScene;
  /** Runs the file and gives, besides, how many calls of IAM that took. */
  run(file: string, inputs?: Inputs, env?: Inputs): Promise<StepResult & { readonly calls: number }>;
}
type Inputs = Readonly<Record<string, string>>;

/** A test with a scene of its own: most of the time, these tests wait. */
function withManyRoles(options: Parameters<typeof startAccountsScene>[0], work: (setup: ManyRoles) => Promise<void>) {
  return async (): Promise<void> => {
    const scene = await startAccountsScene(options);
    const countCalls = () => scene.emulator.requests.filter(({ service }) => service === 'iam').length;
    try {
      await work({
        scene,
        run: async (file, inputs = {}, env = {}) => {
          const before = countCalls();
          const result = await scene.run(file, inputs, { env, timeoutMs: PATIENCE_MS });
          return { ...result, calls: countCalls() - before };
        },
      });
    } finally {
      await scene.close();
    }
  };
}

describe('many roles', () => {
  const COUNT = 120;

  it.concurrent(
    'take three calls each and a few more, are verified, and need few calls in the next run',
    withManyRoles({ pageLimit: 40 }, async ({ scene, run }) => {
      const first = await run(fileOf(COUNT));
      expect(first.exitCode, textOf(first)).toBe(0);
      expect(first.outputs).toMatchObject({ changes: String(3 * COUNT + 1), verified: 'true' });
      expect(textOf(first)).toContain('Bootstrap: 361 changes; 120 roles are verified.');
      expect(first.calls).toBeLessThanOrEqual(3 * COUNT + 30);
      expect(rolesIn(scene.account)).toHaveLength(COUNT);
      expect(
        new Set(callsOf(scene, 'AssumeRoleWithWebIdentity').map(({ parameters }) => parameters['RoleArn'])).size,
      ).toBe(COUNT);
      // How far the work is, and not every step of it.
      expect(textOf(first)).toContain('Read 120 roles: 0 exist.');
      expect(textOf(first)).toMatch(/Done: \d+ of 361 steps\./u);
      expect(textOf(first)).toContain('Done: 120 of 120 verifications.');
      expect(first.log.filter((line) => line.startsWith('Done: '))).not.toHaveLength(0);
      expect(first.log.filter((line) => line.startsWith('Done: ')).length).toBeLessThan(60);

      const plan = await run(fileOf(COUNT), { mode: 'plan', 'fail-on-drift': 'true' });
      expect(plan.outputs).toMatchObject({ changes: '0', drift: 'false' });
      expect(plan.calls).toBeLessThanOrEqual(12);
      expect((await run(fileOf(COUNT))).outputs).toMatchObject({ changes: '0', verified: 'true' });

      const gone = await run(fileOf(COUNT), { mode: 'teardown' });
      expect(gone.exitCode, textOf(gone)).toBe(0);
      expect(rolesIn(scene.account)).toEqual([]);
    }),
    LONG_MS,
  );

  it.concurrent(
    'are reported so that a person can read it and GitHub keeps it',
    withManyRoles({}, async ({ run }) => {
      const { summary, outputs } = await run(fileOf(300), { mode: 'plan' });
      expect(Buffer.byteLength(summary)).toBeLessThan(300_000);
      expect(summary).not.toContain('_Omitted');
      expect(summary).not.toContain('Trust policy');
      expect(
        summary.split('\n').filter((line) => line.includes('gha\\-service\\-') || line.includes('gha-service-')),
      ).toHaveLength(2 * 300);
      const plan = JSON.parse(outputs['plan'] ?? '');
      expect(plan.steps).toHaveLength(901);
      expect((outputs['plan'] ?? '').length).toBeLessThan(500_000);
    }),
    LONG_MS,
  );

  it.concurrent(
    'are made although every fifth call is throttled',
    withManyRoles({}, async ({ scene, run }) => {
      for (const action of [
        'CreateRole',
        'AttachRolePolicy',
        'PutRolePolicy',
        'ListRoles',
        'AssumeRoleWithWebIdentity',
      ]) {
        scene.emulator.faults.add({ action, every: 5, kind: 'throttle' });
      }
      const result = await run(fileOf(30));
      expect(result.exitCode, textOf(result)).toBe(0);
      expect(result.outputs).toMatchObject({ changes: '91', verified: 'true' });
    }),
    LONG_MS,
  );

  it.concurrent(
    'that cannot be verified wait only as long as one role',
    withManyRoles({}, async ({ scene, run }) => {
      await run(fileOf(40));
      scene.emulator.faults.add({
        action: 'AssumeRoleWithWebIdentity',
        kind: { code: 'IDPRejectedClaim', status: 403, message: 'rejected' },
      });
      const result = await run(fileOf(40));
      expect(result.outputs).toMatchObject({ 'failure-code': 'ID_TOKEN_REJECTED', verified: 'false', changes: '0' });
      expect(result.summary).toContain('| failed | `40` |');
      expect(result.summary).toMatch(/\| gha\\?-service\\?-39 \|/u);
    }),
    LONG_MS,
  );

  it.concurrent(
    'that spread slowly are waited for together',
    withManyRoles({ propagationMs: 2500 }, async ({ run }) => {
      const result = await run(fileOf(40));
      expect(result.exitCode, textOf(result)).toBe(0);
      expect(result.outputs['verified']).toBe('true');
      const waits = result.log.filter((line) => line.startsWith('The change has not propagated in AWS yet'));
      expect(waits.length).toBeLessThan(10);
    }),
    LONG_MS,
  );

  it.concurrent(
    'of which only some admit this run are tried where they do',
    withManyRoles({}, async ({ scene, run }) => {
      const file = fileOf(40, (index) => (index % 4 === 0 ? '' : '    trust: [{ branches: release }]\n'));
      const result = await run(file);
      expect(result.outputs['verified']).toBe('partly');
      expect(callsOf(scene, 'AssumeRoleWithWebIdentity')).toHaveLength(10);
      expect(textOf(result)).toContain('10 of 40 roles are verified.');
    }),
    LONG_MS,
  );
});

describe('a thousand roles', () => {
  it.concurrent(
    'that are as declared are planned with few calls, in little memory',
    withManyRoles({ pageLimit: 100 }, async ({ scene, run }) => {
      const missing = await run(fileOf(1000), { mode: 'plan' });
      expect(missing.exitCode, textOf(missing)).toBe(0);
      expect(missing.outputs['changes']).toBe('3001');
      expect(Buffer.byteLength(missing.summary)).toBeLessThan(1_000_000);
      const plan = JSON.parse(missing.outputs['plan'] ?? '');
      expect(plan.steps.length + plan.cut.steps).toBe(3001);
      expect((missing.outputs['plan'] ?? '').length).toBeLessThan(500_000);

      await run(fileOf(1), { verify: 'false' });
      const state = scene.account.state();
      const roles = [...state.roles.values()].flatMap((role) => range(1000).map((index) => toService(role, index)));
      scene.account.restore({ ...state, roles: new Map(roles.map((role) => [role.name, role])) });
      const script = join(scene.job().run.directory, 'memory.cjs');
      writeFileSync(
        script,
        "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} kB\\n`));\n",
      );
      const planned = await run(
        fileOf(1000),
        { mode: 'plan', 'fail-on-drift': 'true' },
        { NODE_OPTIONS: `--require ${script}` },
      );
      expect(planned.outputs).toMatchObject({ changes: '0', drift: 'false' });
      expect(planned.calls).toBeLessThanOrEqual(62);
      const peak = Number(/peak (\d+) kB/u.exec(planned.stderr)?.[1]);
      expect(peak).toBeLessThan(400_000);
    }),
    LONG_MS,
  );
});

/** The role of the first service as that of another one. */
function toService(role: Role, index: number): Role {
  const own = (role.inlinePolicies.get('own') ?? '').replace('octo-0/', `octo-${index}/`);
  const name = `gha-service-${index}`;
  return { ...role, name, arn: role.arn.replace(role.name, name), inlinePolicies: new Map([['own', own]]) };
}

describe('an account with thousands of other roles', () => {
  const addForeign = (scene: AccountsScene, count: number): void => {
    const trustPolicy = '{"Version":"2012-10-17","Statement":[]}';
    for (let index = 0; index < count; index += 1) scene.account.addRole({ name: `theirs-${index}`, trustPolicy });
  };

  it.concurrent.each([1000, 100])(
    'does not cost more than the few declared ones, on pages of %d',
    (pageLimit) =>
      withManyRoles({ pageLimit }, async ({ scene, run }) => {
        await run(fileOf(12), { verify: 'false' });
        addForeign(scene, 2500);
        const planned = await run(fileOf(12), { mode: 'plan' });
        expect(planned.outputs).toMatchObject({ changes: '0', drift: 'false' });
        // One by one: the provider, and four calls for each role.
        expect(planned.calls).toBeLessThanOrEqual(1 + 12 * 4 + 1);
      })(),
    LONG_MS,
  );
});

it.concurrent(
  'who may not list an account reads its roles one by one',
  withManyRoles({}, async ({ scene, run }) => {
    await run(fileOf(15), { verify: 'false' });
    for (const action of ['ListRoles', 'GetAccountAuthorizationDetails']) {
      scene.emulator.faults.add({ action, kind: 'access-denied' });
      expect((await run(fileOf(15), { mode: 'plan' })).outputs).toMatchObject({ changes: '0', drift: 'false' });
    }
  }),
  LONG_MS,
);

it.concurrent(
  'several findings of several roles say of which each is',
  withManyRoles({}, async ({ run }) => {
    const result = await run(
      'roles:\n  gha-a: { trust: [{ branches: "*" }] }\n  gha-b: { trust: [{ branches: "*" }] }\n',
      { mode: 'plan' },
    );
    const findings: readonly { readonly where: string }[] = JSON.parse(result.outputs['findings'] ?? '[]');
    expect(findings.map(({ where }) => where.split(':')[0])).toEqual(expect.arrayContaining(['gha-a', 'gha-b']));
  }),
  LONG_MS,
);

it.concurrent(
  'every role in the way of a run is named',
  withManyRoles({}, async ({ scene, run }) => {
    for (const name of ['gha-service-1', 'gha-service-2']) {
      scene.account.addRole({ name, trustPolicy: '{"Version":"2012-10-17","Statement":[]}' });
    }
    const result = await run(fileOf(4));
    expect(result.outputs['failure-code']).toBe('ROLE_NOT_OWNED');
    expect(textOf(result)).toContain('- gha-service-1: exists and was not created by this action');
    expect(textOf(result)).toContain('- gha-service-2: exists and was not created by this action');
    expect(rolesIn(scene.account)).toHaveLength(2);
  }),
  LONG_MS,
);
