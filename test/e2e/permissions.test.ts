/** The role gets the declared permissions. The plan names what others added, and only `prune` removes it. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { READ_ONLY, ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
afterEach(() => scene.close());

const bucket = (action: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: 'arn:aws:s3:::octo/*' }],
  });
const AS_YAML = `
deploy:
  Version: "2012-10-17"
  Statement:
    - Effect: Allow
      Action: s3:PutObject
      Resource: arn:aws:s3:::octo/*
`;

function roleState() {
  return [...scene.account.state().roles.values()].find(({ name }) => name === ROLE_NAME);
}

function inlineOf(): Readonly<Record<string, unknown>> {
  const entries = [...(roleState()?.inlinePolicies ?? [])];
  return Object.fromEntries(entries.map(([name, text]) => [name, JSON.parse(text)]));
}

describe('inline policies', () => {
  it('are written as documents in the input say, changed when they change, and otherwise left alone', async () => {
    scene = await startScene();
    const first = await scene.bootstrap({ 'inline-policies': AS_YAML });
    expect(first.outputs, textOf(first)).toMatchObject({ changes: '3', verified: 'true' });
    expect(inlineOf()).toEqual({ deploy: JSON.parse(bucket('s3:PutObject')) });
    scene.takeActions();
    expect((await scene.bootstrap({ 'inline-policies': AS_YAML })).outputs['changes']).toBe('0');
    expect(scene.takeWrites()).toEqual([]);

    const changed = await scene.bootstrap({ 'inline-policies': `deploy: '${bucket('s3:GetObject')}'` });
    expect(changed.outputs['changes']).toBe('1');
    expect(textOf(changed)).toContain(`Inline policy deploy of ${ROLE_NAME} (widens):`);
    expect(textOf(changed)).toMatch(/- .*"s3:PutObject"/u);
    expect(textOf(changed)).toMatch(/\+ .*"s3:GetObject"/u);
    expect(inlineOf()).toEqual({ deploy: JSON.parse(bucket('s3:GetObject')) });
  });

  it('are read from files of the workspace', async () => {
    scene = await startScene();
    const job = scene.job();
    mkdirSync(join(job.run.workspace, 'iam'));
    writeFileSync(join(job.run.workspace, 'iam/deploy.json'), bucket('s3:PutObject'));
    const inputs = {
      mode: 'bootstrap',
      'aws-region': 'us-east-1',
      'aws-access-key-id': scene.admin.accessKeyId,
      'aws-secret-access-key': scene.admin.secretAccessKey,
      'inline-policies': 'deploy: iam/deploy.json',
    };
    expect((await job.step(inputs)).outputs['verified']).toBe('true');
    expect(inlineOf()).toEqual({ deploy: JSON.parse(bucket('s3:PutObject')) });
  });

  it.each([
    ['deploy: nowhere.json', '"nowhere.json" is not a policy document or a readable file'],
    ['deploy: [1]', 'is not a document or a path'],
    ["deploy: '{}'", '"deploy" is not a policy document: it has no "Statement"'],
    ['deploy: { Statement: [{ Effect: Allow, Action: "*" }] }', 'statement 1 has no "Resource"'],
    [`"a b": '${bucket('s3:*')}'`, '"a b" is not a valid policy name'],
  ])('that are invalid are reported before any call: %s', async (text, message) => {
    scene = await startScene();
    const result = await scene.bootstrap({ 'inline-policies': text });
    expect(result.outputs['failure-code']).toBe('INPUT_INVALID');
    expect(textOf(result)).toContain(message);
    expect(scene.takeActions()).toEqual([]);
  });
});

describe('what is not declared', () => {
  const declared = { 'policy-arns': READ_ONLY, 'inline-policies': AS_YAML };

  it('is kept and named, and removed with `prune`', async () => {
    scene = await startScene();
    await scene.bootstrap({ ...declared, 'permissions-boundary': 'arn:aws:iam::aws:policy/PowerUserAccess' });
    const kept = await scene.bootstrap({});
    expect(kept.outputs['changes']).toBe('0');
    expect(textOf(kept)).toContain(`managed policy ${READ_ONLY} is attached`);
    expect(textOf(kept)).toContain('inline policy deploy is on');
    expect(textOf(kept)).toContain('permissions boundary arn:aws:iam::aws:policy/PowerUserAccess is set on');

    const pruned = await scene.bootstrap({ prune: 'true' });
    expect(pruned.outputs, textOf(pruned)).toMatchObject({ changes: '3', verified: 'true' });
    expect(roleState()).toMatchObject({ attachedPolicies: [] });
    expect(inlineOf()).toEqual({});
    expect((await scene.bootstrap({ prune: 'true' })).outputs['changes']).toBe('0');
  });

  it.each(['reset-before', 'reset-after', 'throttle', 'server-error'] as const)(
    'is removed although %s meets every removal',
    async (kind) => {
      scene = await startScene();
      await scene.bootstrap(declared);
      for (const action of ['DetachRolePolicy', 'DeleteRolePolicy'])
        scene.emulator.faults.add({ action, occurrence: 1, kind });
      const result = await scene.bootstrap({ prune: 'true' });
      expect(result.outputs, textOf(result)).toMatchObject({ changes: '2', verified: 'true' });
      expect(inlineOf()).toEqual({});
    },
  );
});

describe('tags', () => {
  it('are set on new resources together with the owner tags, and other tags stay', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({ 'resource-tags': 'team: octo\ncost-center: 4711' });
    expect(result.outputs['verified']).toBe('true');
    const tags = roleState()?.tags ?? [];
    expect(Object.fromEntries(tags.map(({ key, value }) => [key, value]))).toEqual({
      team: 'octo',
      'cost-center': '4711',
      'gh-oidc-aws:managed-by': 'gh-oidc-aws',
      'gh-oidc-aws:repository': 'octo-org/octo-repo',
      'gh-oidc-aws:repository-id': '7654321',
    });
    const changed = await scene.bootstrap({ 'resource-tags': 'team: tentacles' });
    expect(changed.outputs['changes']).toBe('1');
    const after = Object.fromEntries((roleState()?.tags ?? []).map(({ key, value }) => [key, value]));
    expect(after).toMatchObject({ team: 'tentacles', 'cost-center': '4711' });
  });

  it.each([
    ['gh-oidc-aws:managed-by: me', '"gh-oidc-aws:managed-by" is not a valid tag key'],
    ['team: [a, b]', '"team" has several values; a tag has one'],
    ['- team', 'it is not a map'],
  ])('that are invalid are reported before any call: %s', async (text, message) => {
    scene = await startScene();
    const result = await scene.bootstrap({ 'resource-tags': text });
    expect(result.outputs['failure-code']).toBe('INPUT_INVALID');
    expect(textOf(result)).toContain(message);
    expect(scene.takeActions()).toEqual([]);
  });
});
