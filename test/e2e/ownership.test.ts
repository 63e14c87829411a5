/** Edge cases of ownership. */

import { expect, it } from 'vitest';
import { changeRole, findRole, openScene, snapshotOf, tagsOf } from './found-account.ts';
import { ROLE_NAME, textOf } from './scene.ts';

const DOCUMENT = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}';

it('a role without its repository tag is not removed by another repository', async () => {
  const scene = await openScene();
  await scene.bootstrap({ 'role-name': 'shared' });
  const { 'gh-oidc-aws:repository': _, ...tags } = tagsOf(scene, 'shared');
  changeRole(scene, { tags }, 'shared');
  scene.emulator.github.addRepository({ owner: 'other-org', ownerId: 99, name: 'other-repo', id: 42 });
  await scene.bootstrap({ mode: 'teardown', 'role-name': 'shared' }, { repository: 'other-org/other-repo' });
  expect(findRole(scene, 'shared')).toBeDefined();
});

it('teardown removes everything that a merge added, however much it is', async () => {
  const scene = await openScene();
  scene.account.addProvider();
  scene.account.addRole({
    name: ROLE_NAME,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
  });
  const before = snapshotOf(scene);
  const tags = Array.from({ length: 30 }, (_, index) => `tag-${index}: octo`).join('\n');
  const merged = await scene.bootstrap({
    adopt: 'merge',
    'inline-policies': `deploy: '${DOCUMENT}'`,
    'resource-tags': tags,
  });
  expect(merged.exitCode, textOf(merged)).toBe(0);
  await scene.bootstrap({ mode: 'teardown' });
  expect(snapshotOf(scene)).toBe(before);
});
