/** Hundreds of roles in one run: few calls, a report that people can read, and no more memory or patience than one role takes. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { callsOf, type FleetScene, rolesIn, startFleetScene } from './fleet-scene.ts';
import { textOf } from './scene.ts';

let scene: FleetScene;
afterEach(() => scene.close());

/** Roles with a managed and an inline policy each. */
function fileOf(count: number, more: (index: number) => string = () => ''): string {
  const roles = Array.from(
    { length: count },
    (_, index) => `  gha-service-${index}:
    policy-arns: arn:aws:iam::aws:policy/ReadOnlyAccess
    inline-policies:
      own: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::octo-${index}/*" }] }
${more(index)}`,
  );
  return `roles:\n${roles.join('')}`;
}

/** Long enough for a thousand roles on a machine that has other work. */
const PATIENCE_MS = 240_000;

function countIamCalls(): number {
  return scene.emulator.requests.filter(({ service }) => service === 'iam').length;
}

/** Runs the file and gives, besides, how many calls of IAM that took. */
async function run(
  file: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
) {
  const before = countIamCalls();
  const result = await scene.run(file, inputs, { env, timeoutMs: PATIENCE_MS });
  return { ...result, calls: countIamCalls() - before };
}

describe('three hundred roles', () => {
  const COUNT = 300;

  it('take three calls each and a few more, are proven, and need a few calls to be seen as done', {
    timeout: 300_000,
  }, async () => {
    scene = await startFleetScene({ pageLimit: 100 });
    const first = await run(fileOf(COUNT));
    expect(first.exitCode, textOf(first)).toBe(0);
    expect(first.outputs).toMatchObject({ changes: String(3 * COUNT + 1), verified: 'true' });
    expect(textOf(first)).toContain('Bootstrap: 901 changes; 300 roles are proven to work.');
    expect(first.calls).toBeLessThanOrEqual(3 * COUNT + 30);
    expect(rolesIn(scene.account)).toHaveLength(COUNT);
    expect(
      new Set(callsOf(scene, 'AssumeRoleWithWebIdentity').map(({ parameters }) => parameters['RoleArn'])).size,
    ).toBe(COUNT);
    // How far the work is, and not every step of it.
    expect(textOf(first)).toContain('Read 300 roles: 0 are there.');
    expect(textOf(first)).toMatch(/Done: \d+ of 901 steps\./u);
    expect(textOf(first)).toContain('Done: 300 of 300 roles tried.');
    expect(first.log.filter((line) => line.startsWith('Done: '))).not.toHaveLength(0);
    expect(first.log.filter((line) => line.startsWith('Done: ')).length).toBeLessThan(60);

    const plan = await run(fileOf(COUNT), { mode: 'plan', 'fail-on-drift': 'true' });
    expect(plan.outputs).toMatchObject({ changes: '0', drift: 'false' });
    expect(plan.calls).toBeLessThanOrEqual(12);
    expect((await run(fileOf(COUNT))).outputs).toMatchObject({ changes: '0', verified: 'true' });

    const gone = await run(fileOf(COUNT), { mode: 'teardown' });
    expect(gone.exitCode, textOf(gone)).toBe(0);
    expect(rolesIn(scene.account)).toEqual([]);
  });

  it('are reported so that a person can read it and GitHub keeps it', { timeout: 300_000 }, async () => {
    scene = await startFleetScene();
    const { summary, outputs } = await run(fileOf(COUNT), { mode: 'plan' });
    expect(Buffer.byteLength(summary)).toBeLessThan(300_000);
    expect(summary).not.toContain('Left out here');
    expect(summary).not.toContain('Trust policy');
    expect(
      summary.split('\n').filter((line) => line.includes('gha\\-service\\-') || line.includes('gha-service-')),
    ).toHaveLength(2 * COUNT);
    const plan = JSON.parse(outputs['plan'] ?? '');
    expect(plan.steps).toHaveLength(3 * COUNT + 1);
    expect((outputs['plan'] ?? '').length).toBeLessThan(500_000);
  });

  it('are made although every fifth call is throttled', { timeout: 300_000 }, async () => {
    scene = await startFleetScene();
    for (const action of [
      'CreateRole',
      'AttachRolePolicy',
      'PutRolePolicy',
      'ListRoles',
      'AssumeRoleWithWebIdentity',
    ]) {
      scene.emulator.faults.add({ action, every: 5, kind: 'throttle' });
    }
    const result = await run(fileOf(60));
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.outputs).toMatchObject({ changes: '181', verified: 'true' });
  });

  it('that none of them can be proven cost the patience of one', { timeout: 300_000 }, async () => {
    scene = await startFleetScene();
    await run(fileOf(40));
    scene.emulator.faults.add({
      action: 'AssumeRoleWithWebIdentity',
      kind: { code: 'IDPRejectedClaim', status: 403, message: 'rejected' },
    });
    const result = await run(fileOf(40));
    expect(result.outputs).toMatchObject({ 'failure-code': 'ID_TOKEN_REJECTED', verified: 'false', changes: '0' });
    expect(result.summary).toContain('| not working | `40` |');
    expect(result.summary).toMatch(/\| gha\\?-service\\?-39 \|/u);
  });

  it('that spread slowly are waited for together', { timeout: 300_000 }, async () => {
    scene = await startFleetScene({ propagationMs: 4000 });
    const result = await run(fileOf(40));
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.outputs['verified']).toBe('true');
    const waits = result.log.filter((line) => line.startsWith('AWS does not know the change yet'));
    expect(waits.length).toBeLessThan(10);
  });

  it('of which only some admit this run are tried where they do', { timeout: 300_000 }, async () => {
    scene = await startFleetScene();
    const file = fileOf(40, (index) => (index % 4 === 0 ? '' : '    trust: [{ branches: release }]\n'));
    const result = await run(file);
    expect(result.outputs['verified']).toBe('true');
    expect(callsOf(scene, 'AssumeRoleWithWebIdentity')).toHaveLength(10);
    expect(textOf(result)).toContain('10 of 40 roles are proven to work.');
  });
});

describe('a thousand roles', () => {
  it('that are as declared are planned with few calls, in little memory', { timeout: 300_000 }, async () => {
    scene = await startFleetScene({ pageLimit: 100 });
    const made = await run(fileOf(1000), { verify: 'false' });
    expect(made.exitCode, textOf(made)).toBe(0);
    expect(made.outputs['changes']).toBe('3001');
    expect(Buffer.byteLength(made.summary)).toBeLessThan(1_000_000);
    const plan = JSON.parse(made.outputs['plan'] ?? '');
    expect(plan.steps.length + plan.cut.steps).toBe(3001);
    expect((made.outputs['plan'] ?? '').length).toBeLessThan(500_000);

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
  });
});

describe('an account with thousands of roles of others', () => {
  const addForeign = (count: number): void => {
    const trustPolicy = '{"Version":"2012-10-17","Statement":[]}';
    for (let index = 0; index < count; index += 1) scene.account.addRole({ name: `theirs-${index}`, trustPolicy });
  };

  it.each([1000, 100])(
    'does not cost more than the few declared ones, on pages of %d',
    { timeout: 300_000 },
    async (pageLimit) => {
      scene = await startFleetScene({ pageLimit });
      await run(fileOf(12), { verify: 'false' });
      addForeign(2500);
      const planned = await run(fileOf(12), { mode: 'plan' });
      expect(planned.outputs).toMatchObject({ changes: '0', drift: 'false' });
      // One by one: the provider, and four calls for each role.
      expect(planned.calls).toBeLessThanOrEqual(1 + 12 * 4 + 1);
    },
  );
});

it('who may not list an account reads its roles one by one', async () => {
  scene = await startFleetScene();
  await run(fileOf(15), { verify: 'false' });
  for (const action of ['ListRoles', 'GetAccountAuthorizationDetails']) {
    scene.emulator.faults.add({ action, kind: 'access-denied' });
    expect((await run(fileOf(15), { mode: 'plan' })).outputs).toMatchObject({ changes: '0', drift: 'false' });
  }
});

it('several findings of several roles say of which each is', async () => {
  scene = await startFleetScene();
  const result = await run(
    'roles:\n  gha-a: { trust: [{ branches: "*" }] }\n  gha-b: { trust: [{ branches: "*" }] }\n',
    { mode: 'plan' },
  );
  const findings: readonly { readonly where: string }[] = JSON.parse(result.outputs['findings'] ?? '[]');
  expect(findings.map(({ where }) => where.split(':')[0])).toEqual(expect.arrayContaining(['gha-a', 'gha-b']));
});

it('every role in the way of a run is named', async () => {
  scene = await startFleetScene();
  for (const name of ['gha-service-1', 'gha-service-2']) {
    scene.account.addRole({ name, trustPolicy: '{"Version":"2012-10-17","Statement":[]}' });
  }
  const result = await run(fileOf(4));
  expect(result.outputs['failure-code']).toBe('ROLE_NOT_OWNED');
  expect(textOf(result)).toContain('- gha-service-1: exists and was not created by this action');
  expect(textOf(result)).toContain('- gha-service-2: exists and was not created by this action');
  expect(rolesIn(scene.account)).toHaveLength(2);
});
