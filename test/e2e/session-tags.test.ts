/** Session tags: the facts of the run and custom ones, sent with credentials, never with a token, and fewer where AWS has no room. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
let inputs: Readonly<Record<string, string>>;
beforeEach(async () => {
  scene = await startScene();
  const user = scene.account.addUser({ name: 'deployer' });
  const trust = (actions: readonly string[]) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: user.userArn }, Action: actions }],
    });
  scene.account.addRole({ name: 'deploy', trustPolicy: trust(['sts:AssumeRole', 'sts:TagSession']) });
  scene.account.addRole({ name: 'untagged', trustPolicy: trust(['sts:AssumeRole']) });
  inputs = {
    'aws-access-key-id': user.accessKeyId,
    'aws-secret-access-key': user.secretAccessKey,
    'aws-region': 'us-east-1',
    'role-to-assume': 'arn:aws:iam::111122223333:role/deploy',
  };
});
afterEach(() => scene.close());

function readTags(parameters: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  const keys = Object.entries(parameters ?? {}).filter(([name]) => /^Tags\.member\.\d+\.Key$/u.test(name));
  return Object.fromEntries(keys.map(([name, key]) => [key, parameters?.[name.replace('.Key', '.Value')] ?? '']));
}

function lastTags(): Readonly<Record<string, string>> {
  return readTags(scene.emulator.requests.at(-1)?.parameters);
}

describe('session tags', () => {
  it('hold the facts of the run', async () => {
    const result = await scene.job({ runId: 42, event: 'pull_request', ref: 'refs/pull/7/merge' }).step(inputs);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(Object.keys(lastTags())).toEqual([
      'GitHub',
      'Repository',
      'Workflow',
      'Action',
      'Actor',
      'Commit',
      'Branch',
      'EventName',
      'BaseRef',
      'HeadRef',
      'RunId',
      'Job',
      'TriggeringActor',
    ]);
    expect(lastTags()).toMatchObject({
      GitHub: 'Actions',
      Repository: 'octo-org/octo-repo',
      Branch: 'refs/pull/7/merge',
      BaseRef: 'main',
      HeadRef: 'feature',
      RunId: '42',
    });
  });

  it('include custom ones, and pass on those that are named, if they are sent', async () => {
    await scene
      .job()
      .step({ ...inputs, 'custom-tags': '{"Team":"blue"}', 'transitive-tag-keys': 'Team\nRepository\nNo' });
    expect(lastTags()).toMatchObject({ Team: 'blue', GitHub: 'Actions' });
    expect(scene.emulator.requests.at(-1)?.parameters).toMatchObject({
      'TransitiveTagKeys.member.1': 'Team',
      'TransitiveTagKeys.member.2': 'Repository',
    });
    expect(scene.emulator.requests.at(-1)?.parameters).not.toHaveProperty(['TransitiveTagKeys.member.3']);
  });

  it('are left out when told so, custom ones too', async () => {
    const skipped = { 'role-skip-session-tagging': 'true', 'custom-tags': '{"Team":"blue"}' };
    const role = { 'role-to-assume': 'arn:aws:iam::111122223333:role/untagged' };
    const result = await scene.job().step({ ...inputs, ...role, ...skipped, 'transitive-tag-keys': 'Team' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(lastTags()).toEqual({});
  });

  it('that the role does not allow are named with the way out', async () => {
    const result = await scene.job().step({ ...inputs, 'role-to-assume': 'arn:aws:iam::111122223333:role/untagged' });
    expect(result.outputs).toEqual({ 'failure-code': 'CHAIN_NOT_AUTHORIZED' });
    expect(textOf(result)).toContain('`role-skip-session-tagging: true`');
    expect(textOf(result)).toContain('"sts:TagSession"');
  });

  it('that only inform are given up when AWS has no room for all', async () => {
    const custom = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`Team${n}`, 'x'.repeat(256)]));
    const job = scene.job({ event: 'pull_request' });
    const result = await job.step({
      ...inputs,
      'custom-tags': JSON.stringify(custom),
      'transitive-tag-keys': 'RunId\nTeam1',
    });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(scene.takeActions()).toEqual(['AssumeRole', 'AssumeRole']);
    expect(Object.keys(lastTags())).toEqual([
      ...['GitHub', 'Repository', 'Workflow', 'Action', 'Actor', 'Commit', 'Branch'],
      ...Object.keys(custom),
    ]);
    expect(scene.emulator.requests.at(-1)?.parameters['TransitiveTagKeys.member.1']).toBe('Team1');
    expect(textOf(result)).toContain('leaving out EventName, BaseRef, HeadRef, RunId, Job, TriggeringActor');
  });

  it('that are too large without them are refused', async () => {
    const custom = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`Team${n}`, 'x'.repeat(250)]));
    const result = await scene.job().step({ ...inputs, 'custom-tags': JSON.stringify(custom) });
    expect(result).toMatchObject({ env: {}, outputs: { 'failure-code': 'SESSION_TAGS_TOO_LARGE' } });
    expect(scene.takeActions()).toEqual(['AssumeRole', 'AssumeRole']);
  });

  it('are never sent with an ID token, and custom ones are said to have no effect', async () => {
    await scene.bootstrap();
    const result = await scene.job().step({ 'role-to-assume': ROLE_ARN, 'custom-tags': '{"Team":"blue"}' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(lastTags()).toEqual({});
    expect(textOf(result)).toContain('`custom-tags` has no effect');
  });
});
