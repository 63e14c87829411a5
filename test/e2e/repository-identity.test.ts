/** A name that leads to another repository than the one that was trusted is not trusted again by accident. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RoleOptions } from '../../emulator/aws/fixtures.ts';
import type { StepResult } from '../../emulator/runner/step.ts';
import { changeRole, findRole, openScene, statementsOf, tagsOf } from './found-account.ts';
import { adminInputs, onceCalled } from './interrupt.ts';
import { PROVIDER_ARN, ROLE_NAME, type Scene, textOf } from './scene.ts';

const TWO = { repositories: 'octo-org/octo-repo\nacme/tool' };

async function openTrusting(inputs: Readonly<Record<string, string>> = TWO): Promise<Scene> {
  const scene = await openScene();
  scene.emulator.github.addRepository({ owner: 'acme', ownerId: 41, name: 'tool', id: 42, visibility: 'public' });
  const first = await scene.bootstrap(inputs);
  expect(first, textOf(first)).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
  scene.takeWrites();
  return scene;
}

/** The name is given up, and a stranger takes it. */
function recycle(scene: Scene): void {
  scene.emulator.github.updateRepository('acme/tool', { name: 'old-tool' });
  scene.emulator.github.addRepository({ owner: 'acme', ownerId: 41, name: 'tool', id: 666, visibility: 'public' });
}

async function expectStop(scene: Scene, inputs: Readonly<Record<string, string>>, ...shown: string[]): Promise<void> {
  const before = findRole(scene)?.trustPolicy;
  for (const mode of ['plan', 'bootstrap']) {
    const result = await scene.bootstrap({ mode, ...inputs });
    expect(result.outputs['failure-code'], textOf(result)).toBe('REPOSITORY_IDENTITY_CHANGED');
    for (const text of shown) expect(textOf(result)).toContain(text);
  }
  expect(scene.takeWrites()).toEqual([]);
  expect(findRole(scene)?.trustPolicy).toBe(before);
}

describe('a recycled name', () => {
  it('stops plan and bootstrap with both identities, until the new one is accepted', async () => {
    const scene = await openTrusting();
    recycle(scene);
    await expectStop(scene, TWO, 'acme/tool (id 42, owner id 41)', 'acme/tool (id 666, owner id 41)', 'acme/tool@666');
    await expectStop(scene, { ...TWO, 'accept-repository': 'acme/tool@42' });
    await expectStop(scene, { ...TWO, 'accept-repository': 'acme/other@666' });

    const accepted = await scene.bootstrap({ ...TWO, 'accept-repository': 'Acme/Tool@666' });
    expect(accepted, textOf(accepted)).toMatchObject({ exitCode: 0 });
    expect(findRole(scene)?.trustPolicy).toContain('666');
    expect((await scene.bootstrap(TWO)).outputs['changes']).toBe('0');
  });

  it('stops in every kind of trust: immutable subjects, reusable workflows, merged roles, another role of the file', async () => {
    for (const inputs of [
      { ...TWO, 'subject-format': 'immutable' },
      { ...TWO, 'pin-ids': 'false', 'subject-format': 'immutable' },
      { ...TWO, 'reusable-workflows': 'octo-org/ci/.github/workflows/deploy.yml@refs/heads/main', verify: 'false' },
    ]) {
      const scene = await openScene();
      scene.emulator.github.addRepository({ owner: 'acme', ownerId: 41, name: 'tool', id: 42, visibility: 'public' });
      expect((await scene.bootstrap({ verify: 'false', ...inputs })).exitCode).toBe(0);
      scene.takeWrites();
      recycle(scene);
      await expectStop(scene, inputs, '666');
    }
  });

  it('stops another role of a file, too, unless the file says the new id', async () => {
    const scene = await openTrusting();
    recycle(scene);
    const run = (repository: string): Promise<StepResult> => {
      const job = scene.job();
      const roles = `  ${ROLE_NAME}: { trust: [{ repository: octo-org/octo-repo }] }\n  gha-next: { trust: [{ repository: ${repository} }] }`;
      writeFileSync(join(job.run.workspace, 'roles.yml'), `roles:\n${roles}\n`);
      return job.step({ ...adminInputs(scene), config: 'roles.yml' });
    };
    const stopped = await run('acme/tool');
    expect(stopped.outputs['failure-code'], textOf(stopped)).toBe('REPOSITORY_IDENTITY_CHANGED');
    expect((await run('acme/tool@42')).outputs['failure-code']).toBe('REPOSITORY_IDENTITY_CHANGED');
    expect(scene.takeWrites()).toEqual([]);
    const named = await run('acme/tool@666');
    expect(named, textOf(named)).toMatchObject({ exitCode: 0, outputs: { verified: 'partly' } });
  });

  it('is found by the id that the declaration holds, before anything is pinned', async () => {
    const scene = await openScene();
    scene.emulator.github.addRepository({ owner: 'acme', ownerId: 41, name: 'tool', id: 666, visibility: 'public' });
    for (const mode of ['plan', 'bootstrap', 'render']) {
      const result = await scene.bootstrap({ mode, repositories: 'acme/tool@42' });
      expect(result.outputs['failure-code'], textOf(result)).toBe('REPOSITORY_IDENTITY_CHANGED');
    }
    const right = await scene.bootstrap({ repositories: 'acme/tool@666' });
    expect(right, textOf(right)).toMatchObject({ exitCode: 0 });
  });
});

describe('a transferred repository', () => {
  it('stops when it has another owner, also where nothing is pinned yet', async () => {
    const scene = await openTrusting();
    scene.emulator.github.updateRepository('acme/tool', { owner: 'evil-org', ownerId: 666 });
    await expectStop(scene, TWO, 'owner id 41', 'evil-org/tool (id 42, owner id 666)', 'evil-org/tool@42');
    const fresh = await scene.bootstrap({ ...TWO, 'role-name': 'fresh' });
    expect(fresh.outputs['failure-code']).toBe('REPOSITORY_IDENTITY_CHANGED');
    expect(scene.takeWrites()).toEqual([]);
    const accepted = await scene.bootstrap({ ...TWO, 'accept-repository': 'evil-org/tool@42' });
    expect(accepted, textOf(accepted)).toMatchObject({ exitCode: 0 });
    expect(findRole(scene)?.trustPolicy).toContain('evil-org/tool');
  });

  it('of the run stops, too', async () => {
    const scene = await openTrusting({});
    scene.emulator.github.updateRepository('octo-org/octo-repo', { owner: 'evil-org', ownerId: 666 });
    const result = await scene.bootstrap({ 'role-name': ROLE_NAME }, { repository: 'evil-org/octo-repo' });
    expect(result.outputs['failure-code'], textOf(result)).toBe('REPOSITORY_IDENTITY_CHANGED');
    expect(scene.takeWrites()).toEqual([]);
  });

  it('whose organization was only renamed is the same: its owner id stays', async () => {
    const scene = await openTrusting();
    scene.emulator.github.updateRepository('acme/tool', { owner: 'acme-inc' });
    const result = await scene.bootstrap(TWO);
    expect(result, textOf(result)).toMatchObject({ exitCode: 0 });
  });

  it('that was renamed within its owner is repaired as before', async () => {
    const scene = await openTrusting();
    scene.emulator.github.updateRepository('acme/tool', { name: 'tool-next' });
    const result = await scene.bootstrap(TWO);
    expect(result, textOf(result)).toMatchObject({ exitCode: 0 });
    expect(findRole(scene)?.trustPolicy).toContain('acme/tool-next');
  });
});

describe('a role of ours', () => {
  it('carries the id of its repository, and so does the provider', async () => {
    const scene = await openTrusting({});
    const { id } = scene.emulator.github.getRepository('octo-org/octo-repo');
    expect(tagsOf(scene)['gh-oidc-aws:repository-id']).toBe(String(id));
    const provider = [...scene.account.state().providers.values()].find(({ arn }) => arn === PROVIDER_ARN);
    expect(provider?.tags).toContainEqual({ key: 'gh-oidc-aws:repository-id', value: String(id) });
  });

  it('from before the tag existed gets it, and belongs to the id that its trust policy pins', async () => {
    const scene = await openTrusting({});
    const { 'gh-oidc-aws:repository-id': id, ...old } = tagsOf(scene);
    changeRole(scene, { tags: old });
    const result = await scene.bootstrap();
    expect(result, textOf(result)).toMatchObject({ exitCode: 0, outputs: { changes: '1' } });
    expect(tagsOf(scene)['gh-oidc-aws:repository-id']).toBe(id);

    changeRole(scene, { tags: old });
    scene.emulator.github.updateRepository('octo-org/octo-repo', { name: 'octo-next' });
    scene.emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'octo-repo', id: 999 });
    scene.takeWrites();
    for (const mode of ['plan', 'bootstrap', 'teardown']) {
      const taken = await scene.bootstrap({ mode });
      expect(taken.outputs['failure-code'], textOf(taken)).toBe('ROLE_NOT_OWNED');
    }
    expect(scene.takeWrites()).toEqual([]);
    const accepted = await scene.bootstrap({ 'accept-repository': 'octo-org/octo-repo@999' });
    expect(accepted, textOf(accepted)).toMatchObject({ exitCode: 0 });
    expect(tagsOf(scene)['gh-oidc-aws:repository-id']).toBe('999');
  });

  it('that another repository takes over right before its deletion stays', async () => {
    const scene = await openTrusting({});
    let reads = 0;
    const change = { tags: { ...tagsOf(scene), 'gh-oidc-aws:repository-id': '999' } };
    const stop = onceCalled(scene, 'ListInstanceProfilesForRole', () => {
      reads += 1;
      changeRole(scene, change);
    });
    scene.emulator.faults.add({ action: 'ListInstanceProfilesForRole', occurrence: 1, kind: 'throttle' });
    const result = await scene.bootstrap({ mode: 'teardown' });
    stop();
    expect(reads).toBe(1);
    expect(result.outputs['failure-code'], textOf(result)).toBe('ROLE_NOT_OWNED');
    expect(findRole(scene)).toBeDefined();
  });
});

const FOUND: RoleOptions = {
  name: ROLE_NAME,
  trustPolicy: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  },
};

describe('two repositories that merge into one role at the same moment', () => {
  it('do not both succeed: who is not in the trust policy fails', async () => {
    const scene = await openScene();
    scene.account.addProvider();
    scene.account.addRole(FOUND);
    scene.emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'other', id: 43 });
    const inputs = { adopt: 'merge', 'role-name': ROLE_NAME, verify: 'false' };
    const results = await Promise.all([
      scene.bootstrap(inputs),
      scene.bootstrap(inputs, { repository: 'octo-org/other' }),
    ]);
    const trust = findRole(scene)?.trustPolicy ?? '';
    const names = ['octo-org/octo-repo', 'octo-org/other'];
    for (const [index, result] of results.entries()) {
      const isIn = trust.includes(`repo:${names[index]}:`) || trust.includes(`/${names[index]?.split('/')[1]}@`);
      expect(isIn, textOf(result)).toBe(result.exitCode === 0);
      if (!isIn) expect(result.outputs['failure-code']).toBe('ROLE_OF_ANOTHER_REPOSITORY');
    }
    expect(results.filter(({ exitCode }) => exitCode === 0)).toHaveLength(1);
    expect(statementsOf(scene)[0]).toMatchObject({ Principal: { Service: 'ec2.amazonaws.com' } });
  });
});
