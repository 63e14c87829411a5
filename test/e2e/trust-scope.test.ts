/** The inputs that say which runs may assume the role admit exactly those runs, in the AWS that the bundle talks to. */

import { afterEach, describe, expect, it } from 'vitest';
import { ROLE_ARN, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
afterEach(() => scene.close());

const ACTIONS_READ = { 'id-token': 'write', contents: 'read', actions: 'read' } as const;

/** Tries the role from each kind of run and gives those that were admitted. */
async function admitted(runs: Readonly<Record<string, Parameters<Scene['job']>[0]>>): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [name, job] of Object.entries(runs)) {
    const result = await scene.job(job).step({ 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' });
    if (result.exitCode === 0) names.push(name);
    else expect(result.outputs['failure-code'], textOf(result)).toBe('ASSUME_NOT_AUTHORIZED');
  }
  return names;
}

const RUNS = {
  main: {},
  'release/1': { ref: 'refs/heads/release/1' },
  dev: { ref: 'refs/heads/dev' },
  'tag v1': { ref: 'refs/tags/v1' },
  'tag v2': { ref: 'refs/tags/v2' },
  production: { environment: 'production' },
  'Stage:1': { environment: 'Stage:1' },
  'pull request': { event: 'pull_request', ref: 'refs/pull/1/merge' },
} as const;

describe.each(['classic', 'immutable'] as const)('with %s subjects', (subjectFormat) => {
  it.each([
    [{ branches: 'main\nrelease/*' }, ['main', 'release/1']],
    [{ branches: 'dev', environments: 'production\nStage:1' }, ['dev', 'production', 'Stage:1']],
    [{ 'git-tags': 'v1', 'pull-requests': 'true' }, ['tag v1', 'pull request']],
    [{ 'git-tags': 'v?' }, ['tag v1', 'tag v2']],
    [
      { 'trust-conditions': 'ref: refs/heads/main\nactor: [octocat, hubot]', environments: 'production' },
      ['production'],
    ],
    [{ 'trust-conditions': 'actor: another-actor' }, []],
  ])('%j admits %j', async (inputs, expected) => {
    scene = await startScene({ subjectFormat });
    const result = await scene.bootstrap({ ...inputs, verify: 'false', 'accept-findings': '' });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(await admitted(RUNS)).toEqual(expected);
  });
});

describe('several repositories', () => {
  it('are each trusted under their own name, format, ids and default branch, in the spelling of GitHub', async () => {
    scene = await startScene();
    scene.emulator.github.addRepository({
      owner: 'Octo-Org',
      ownerId: 1234567,
      name: 'Tools',
      id: 42,
      subjectFormat: 'immutable',
      defaultBranch: 'trunk',
      visibility: 'public',
    });
    const token = scene.emulator.github.addToken({ metadata: 'read', contents: 'read', actions: 'read' });
    const inputs = { repositories: 'OCTO-ORG/octo-repo\nocto-org/tools', 'github-token': token };
    const result = await scene.bootstrap(inputs, { permissions: ACTIONS_READ });
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(
      await admitted({
        'home main': {},
        'home trunk': { ref: 'refs/heads/trunk' },
        'tools trunk': { repository: 'octo-org/tools', ref: 'refs/heads/trunk' },
        'tools main': { repository: 'octo-org/tools', ref: 'refs/heads/main' },
      }),
    ).toEqual(['home main', 'tools trunk']);
    const trust = JSON.stringify(scene.account.snapshot());
    expect(trust).toContain('repo:Octo-Org@1234567/Tools@42:ref:refs/heads/trunk');
    expect(trust).toContain('repo:octo-org/octo-repo:ref:refs/heads/main');
  });

  it('that cannot be found stop the step before any write', async () => {
    scene = await startScene();
    const result = await scene.bootstrap({ repositories: 'octo-org/gone' });
    expect(result.outputs['failure-code']).toBe('REPOSITORY_UNKNOWN');
    expect(textOf(result)).toContain('octo-org/gone');
    expect(scene.takeWrites()).toEqual([]);
  });
});

describe('a subject template', () => {
  it('of the repository is read and rendered, and the verification succeeds', async () => {
    scene = await startScene();
    scene.emulator.github.updateRepository('octo-org/octo-repo', {
      subject: { useDefault: false, includeClaimKeys: ['repo', 'context', 'repository_visibility'] },
    });
    const result = await scene.bootstrap(
      { environments: 'production' },
      { environment: 'production', permissions: ACTIONS_READ },
    );
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.outputs['verified']).toBe('true');
    expect(result.outputs['subject']).toMatch(
      /^repo:octo-org\/octo-repo:environment:production:repository_visibility:/u,
    );
  });

  it('that may not be read asks for the subjects, and takes them', async () => {
    scene = await startScene();
    scene.emulator.github.updateRepository('octo-org/octo-repo', {
      subject: { useDefault: false, includeClaimKeys: ['repository_owner', 'ref'] },
    });
    const refused = await scene.bootstrap();
    expect(refused.outputs['failure-code']).toBe('SUBJECT_TEMPLATE');
    expect(textOf(refused)).toContain('subjects: "repository_owner:octo-org:ref:refs/heads/main"');
    expect(scene.takeWrites()).toEqual([]);
    const given = await scene.bootstrap({ subjects: 'repository_owner:octo-org:ref:refs/heads/main' });
    expect(given.outputs['verified']).toBe('true');
    expect(await admitted({ main: {}, dev: { ref: 'refs/heads/dev' } })).toEqual(['main']);
  });
});

describe('reusable workflows', () => {
  it('with a port is named before any change, because IAM has no such provider', async () => {
    const serverUrl = 'https://github.octo.example:8443';
    scene = await startScene({ issuer: `${serverUrl}/_services/token`, serverUrl });
    const result = await scene.bootstrap();
    expect(result.outputs['failure-code'], textOf(result)).toBe('ISSUER_HAS_PORT');
    expect(scene.takeWrites()).toEqual([]);
  });

  it('are trusted from any branch of the repository', async () => {
    scene = await startScene();
    const workflow = 'octo-org/ci/.github/workflows/deploy.yml@refs/heads/main';
    const result = await scene.bootstrap({ 'reusable-workflows': workflow }, { jobWorkflowRef: workflow });
    expect(result.outputs['verified']).toBe('true');
    expect(
      await admitted({
        through: { jobWorkflowRef: workflow, ref: 'refs/heads/dev' },
        'not through': { ref: 'refs/heads/main' },
        'another ref of it': { jobWorkflowRef: workflow.replace('main', 'dev') },
      }),
    ).toEqual(['through']);
  });
});

describe('a format that is given', () => {
  it.each([
    ['classic', 'immutable', 'repo:octo-org/octo-repo:ref:refs/heads/main'],
    ['immutable', 'classic', 'repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main'],
  ] as const)(
    '%s overrides the token of a repository with %s subjects, and says so',
    async (given, subjectFormat, subject) => {
      scene = await startScene({ subjectFormat });
      const result = await scene.bootstrap({ 'subject-format': given });
      expect(result.outputs, textOf(result)).toMatchObject({
        changes: '2',
        verified: 'not-applicable',
        findings: '[]',
      });
      expect(textOf(result)).toContain(`but GitHub issues ${subjectFormat} subjects for this repository`);
      expect(JSON.stringify(scene.account.snapshot())).toContain(subject);
      expect(await admitted({ main: {} })).toEqual([]);
    },
  );
});

describe('other issuers', () => {
  it.each([
    [
      'an enterprise of github.com',
      'https://token.actions.githubusercontent.com/octo-enterprise',
      'https://github.com',
    ],
    ['GitHub Enterprise Server', 'https://github.example.com/_services/token', 'https://github.example.com'],
    ['ghe.com', 'https://token.actions.octo.ghe.com', 'https://octo.ghe.com'],
  ])('%s is trusted under its own name, without the keys that are unproven there', async (_, issuer, serverUrl) => {
    scene = await startScene({ issuer, serverUrl });
    const result = await scene.bootstrap();
    expect(result.outputs, textOf(result)).toMatchObject({
      verified: 'true',
      'oidc-provider-arn': `arn:aws:iam::111122223333:oidc-provider/${issuer.slice('https://'.length)}`,
    });
    expect(JSON.stringify(scene.account.snapshot())).not.toContain('repository_id');
    expect(await admitted({ main: {}, dev: { ref: 'refs/heads/dev' } })).toEqual(['main']);
  });
});

describe('an issuer that is not the one of the server', () => {
  it.each(['plan', 'bootstrap', 'teardown', 'render'])('is refused by %s before anything is written', async (mode) => {
    scene = await startScene({ issuer: 'https://token.actions.octo.ghe.com', serverUrl: 'https://github.com' });
    scene.takeActions();
    const result = await scene.bootstrap({ mode });
    expect(result.outputs['failure-code']).toBe('ISSUER_UNEXPECTED');
    expect(textOf(result)).toContain(
      'Tokens from https://github.com should come from https://token.actions.githubusercontent.com',
    );
    expect(scene.takeWrites()).toEqual([]);
  });
});

describe('bad scope', () => {
  it.each([
    [{ repositories: 'octo-org/*' }, '`repositories`: "octo-org/*" is not valid'],
    [{ branches: 'refs/heads/main' }, '`branches`: "refs/heads/main" is not valid; expected a branch name without'],
    [{ branches: 'a b' }, '`branches`: "a b" is not valid'],
    [{ 'reusable-workflows': 'octo-org/ci/deploy.yml' }, '`reusable-workflows`: "octo-org/ci/deploy.yml" is not valid'],
    [{ 'trust-conditions': 'event_name: push' }, '`trust-conditions`: "event_name" is not a claim that AWS can test'],
    [{ 'trust-conditions': '- a' }, 'it is not a map'],
    [{ 'trust-conditions': 'ref: [' }, 'is not a YAML map'],
    [{ 'pull-requests': 'maybe' }, '`pull-requests`: "maybe" is not valid'],
  ])('%j is named before any call', async (inputs, message) => {
    scene = await startScene();
    const result = await scene.bootstrap(inputs);
    expect(textOf(result)).toContain(message);
    expect(result.outputs['failure-code']).toBe('INPUT_INVALID');
    expect(scene.takeActions()).toEqual([]);
  });

  it('that no trust policy of IAM can hold says by how much', async () => {
    scene = await startScene();
    const branches = Array.from({ length: 60 }, (_, index) => `branch-number-${index}`).join('\n');
    const result = await scene.bootstrap({ branches });
    expect(result.outputs['failure-code']).toBe('TRUST_POLICY_TOO_LONG');
    expect(textOf(result)).toMatch(/The trust policy of \S+ has \d+ characters, \d+ more than IAM allows \(2048\)/u);
    expect(scene.takeWrites()).toEqual([]);
  });
});
