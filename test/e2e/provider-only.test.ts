/** `provider-only` manages the OIDC provider of the account and changes no role. */

import { describe, expect, it } from 'vitest';
import { openScene, snapshotOf } from './found-account.ts';
import { PROVIDER_ARN, ROLE_NAME, type Scene, textOf } from './scene.ts';

const ONLY = { 'provider-only': 'true' };
/** A job without permission for ID tokens. */
const NO_TOKEN = { permissions: { contents: 'read' } } as const;

function provider(scene: Scene) {
  return scene.account.state().providers.get(PROVIDER_ARN);
}

describe('provider-only', () => {
  it('says that there is no role ARN to save', async () => {
    const scene = await openScene();
    const result = await scene.bootstrap({ ...ONLY, 'save-role-arn-as': 'ROLE' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(textOf(result)).toContain('`save-role-arn-as` has no effect with `provider-only`');
  });

  it.each([
    ['with', {}],
    ['without', NO_TOKEN],
  ] as const)('creates the provider alone, %s an ID token, and never asks GitHub’s API', async (_, job) => {
    const scene = await openScene();
    const result = await scene.bootstrap({ ...ONLY, 'resource-tags': 'team: octo' }, job);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(textOf(result)).toContain('Bootstrap: 1 change; the OIDC provider is as declared.');
    expect(result.outputs).toMatchObject({
      'aws-account-id': '111122223333',
      'oidc-provider-arn': PROVIDER_ARN,
      changes: '1',
      drift: 'true',
      verified: 'not-applicable',
    });
    expect(result.outputs).not.toHaveProperty('role-arn');
    expect(result.outputs).not.toHaveProperty('role-name');
    expect(textOf(result)).not.toContain('The role was not verified');
    expect(result.summary).not.toContain(ROLE_NAME);
    const tags = Object.fromEntries((provider(scene)?.tags ?? []).map(({ key, value }) => [key, value]));
    expect(tags).toEqual({
      team: 'octo',
      'gh-oidc-aws:managed-by': 'gh-oidc-aws',
      'gh-oidc-aws:repository': 'octo-org/octo-repo',
      'gh-oidc-aws:repository-id': '7654321',
    });
    expect(provider(scene)?.clientIds).toEqual(['sts.amazonaws.com']);
    expect(scene.account.state().roles.size).toBe(0);
    const asked = scene.takeActions();
    expect(asked.filter((action) => action !== 'IdToken').sort()).toEqual([
      'CreateOpenIDConnectProvider',
      'GetCallerIdentity',
      'GetOpenIDConnectProvider',
    ]);

    const second = await scene.bootstrap(ONLY, job);
    expect(second.outputs).toMatchObject({ changes: '0', drift: 'false' });
    expect(scene.takeWrites()).toEqual([]);
  });

  it('adds the audience to an existing provider and changes nothing else', async () => {
    const scene = await openScene();
    scene.account.addProvider({ clientIds: ['https://github.com/octo-org'], tags: { owner: 'platform' } });
    const before = provider(scene);
    const result = await scene.bootstrap(ONLY);
    expect(result.outputs, textOf(result)).toMatchObject({ changes: '1' });
    expect(scene.takeWrites()).toEqual(['AddClientIDToOpenIDConnectProvider']);
    expect(provider(scene)).toEqual({ ...before, clientIds: ['https://github.com/octo-org', 'sts.amazonaws.com'] });
  });

  it('can be planned and fail on drift, without a write', async () => {
    const scene = await openScene();
    const plan = await scene.bootstrap({ ...ONLY, mode: 'plan', 'fail-on-drift': 'true' }, NO_TOKEN);
    expect(plan.outputs).toMatchObject({ 'failure-code': 'DRIFT_FOUND', changes: '1' });
    expect(JSON.parse(plan.outputs['plan'] ?? '')).toMatchObject({
      steps: [{ kind: 'create-provider', resource: PROVIDER_ARN, before: null }],
    });
    expect(scene.takeWrites()).toEqual([]);
    await scene.bootstrap(ONLY, NO_TOKEN);
    const again = await scene.bootstrap({ ...ONLY, mode: 'plan', 'fail-on-drift': 'true' }, NO_TOKEN);
    expect(again).toMatchObject({ exitCode: 0, outputs: { changes: '0', drift: 'false' } });
    expect(textOf(again)).toContain('the OIDC provider is as declared');
  });

  it('keeps the role of the repository, and a role can be added later', async () => {
    const scene = await openScene();
    const before = snapshotOf(scene);
    await scene.bootstrap(ONLY);
    const full = await scene.bootstrap();
    expect(full.outputs).toMatchObject({ changes: '1', verified: 'true' });
    const built = snapshotOf(scene);
    expect((await scene.bootstrap(ONLY)).outputs['changes']).toBe('0');
    expect(snapshotOf(scene)).toBe(built);
    await scene.bootstrap({ mode: 'teardown', 'remove-provider': 'true' });
    expect(snapshotOf(scene)).toBe(before);
  });

  it('is removed alone, and a second run finds nothing to remove', async () => {
    const scene = await openScene();
    const before = snapshotOf(scene);
    await scene.bootstrap(ONLY, NO_TOKEN);
    const down = { ...ONLY, mode: 'teardown', 'remove-provider': 'true' };
    const result = await scene.bootstrap(down, NO_TOKEN);
    expect(result.outputs, textOf(result)).toMatchObject({ changes: '1' });
    expect(result.outputs).not.toHaveProperty('role-name');
    expect(snapshotOf(scene)).toBe(before);
    scene.takeActions();
    expect((await scene.bootstrap(down, NO_TOKEN)).outputs['changes']).toBe('0');
    expect(scene.takeWrites()).toEqual([]);
  });
});
