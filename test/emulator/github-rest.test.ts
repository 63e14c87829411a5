/** The emulated REST API answers and refuses as GitHub's. */

import { describe, expect, it } from 'vitest';
import { openOctoWorld, readClaims, requestIdToken } from './fixture-clients.ts';

const SUBJECT = '/repos/octo-org/octo-repo/actions/oidc/customization/sub';
const VARIABLES = '/repos/octo-org/octo-repo/actions/variables';

const COMMENTS = '/repos/octo-org/octo-repo/issues/1/comments';
const COMMENT = '/repos/octo-org/octo-repo/issues/comments';

async function openApi(permissions: Readonly<Record<string, 'read' | 'write'>>) {
  const world = await openOctoWorld();
  const token = world.emulator.github.addToken(permissions);
  const call = async (method: string, path: string, body?: unknown, authorization = `Bearer ${token}`) => {
    const response = await fetch(`${world.emulator.url}/api${path}`, {
      method,
      headers: { authorization },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const link = response.headers.get('link');
    return {
      status: response.status,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      ...(link === null ? {} : { link }),
    };
  };
  return { ...world, call };
}

describe('the REST API', () => {
  it('finds a repository in any spelling and answers in the stored one', async () => {
    const { call } = await openApi({});
    expect(await call('GET', '/repos/Octo-Org/OCTO-repo')).toMatchObject({
      status: 200,
      body: {
        id: 7654321,
        full_name: 'octo-org/octo-repo',
        default_branch: 'main',
        private: true,
        owner: { id: 1234567, login: 'octo-org', type: 'Organization' },
      },
    });
  });

  it.each([
    ['no token', '', 401, 'Bad credentials'],
    ['an unknown token', 'Bearer ghs_unknown', 401, 'Bad credentials'],
  ])('refuses %s', async (_, authorization, status, message) => {
    const { call } = await openApi({});
    expect(await call('GET', '/repos/octo-org/octo-repo', undefined, authorization)).toMatchObject({
      status,
      body: { message },
    });
  });

  it.each([
    ['GET', SUBJECT, { contents: 'read' }, 403],
    ['GET', SUBJECT, { actions: 'read' }, 200],
    ['PUT', SUBJECT, { actions: 'read' }, 403],
    ['GET', VARIABLES, { actions: 'write' }, 403],
    ['GET', '/repos/octo-org/octo-repo/environments', { actions: 'read' }, 200],
    ['GET', '/orgs/octo-org/actions/oidc/customization/sub', { actions: 'write' }, 403],
    ['GET', '/repos/octo-org/other', { actions: 'write' }, 404],
    ['GET', '/user', { contents: 'write' }, 403],
    ['GET', COMMENTS, { contents: 'write' }, 403],
    ['GET', COMMENTS, { 'pull-requests': 'read' }, 200],
    ['POST', COMMENTS, { 'pull-requests': 'read' }, 403],
    ['POST', COMMENTS, { 'pull-requests': 'write' }, 201],
    ['DELETE', `${COMMENT}/1`, { 'pull-requests': 'read' }, 403],
    ['DELETE', `${COMMENT}/1`, { 'pull-requests': 'write' }, 404],
  ] as const)('%s %s for a job with %o is a %i', async (method, path, permissions, status) => {
    const { emulator, call } = await openApi({});
    const job = emulator.github.startJob({ repository: 'octo-org/octo-repo', event: 'pull_request', permissions });
    const body = { PUT: { use_default: true }, POST: { body: 'hello' }, GET: undefined, DELETE: undefined }[method];
    const answer = await call(method, path, body, `token ${job.githubToken}`);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ message: 'Resource not accessible by integration' });
  });

  it('hides private repositories from jobs in other repositories', async () => {
    const { emulator, call } = await openApi({});
    emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'secret', id: 5 });
    emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'open', id: 6, visibility: 'public' });
    const { githubToken } = emulator.github.startJob({ repository: 'octo-org/octo-repo' });
    expect(await call('GET', '/repos/octo-org/secret', undefined, `Bearer ${githubToken}`)).toMatchObject({
      status: 404,
    });
    expect(await call('GET', '/repos/octo-org/open', undefined, `Bearer ${githubToken}`)).toMatchObject({
      status: 200,
    });
  });

  it('shows and changes how the subject is composed', async () => {
    const { emulator, call } = await openApi({ actions: 'write' });
    expect((await call('GET', SUBJECT)).body).toEqual({
      use_default: true,
      use_immutable_subject: false,
      sub_claim_prefix: 'repo:octo-org/octo-repo',
    });
    const change = { use_default: false, include_claim_keys: ['repo', 'ref'], use_immutable_subject: true };
    expect(await call('PUT', SUBJECT, change)).toEqual({ status: 201, body: {} });
    expect((await call('GET', SUBJECT)).body).toEqual({
      ...change,
      sub_claim_prefix: 'repo:octo-org@1234567/octo-repo@7654321',
    });
    const token = await requestIdToken(emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
    expect(readClaims(token)['sub']).toBe('repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main');
    expect(await call('PUT', SUBJECT, { include_claim_keys: ['repo'] })).toMatchObject({ status: 422 });
  });

  it('can show a wrong flag beside the right prefix, as live repositories have done', async () => {
    const { emulator, call } = await openApi({ actions: 'read' });
    emulator.github.addRepository({
      owner: 'octo-org',
      ownerId: 1234567,
      name: 'octo-new',
      id: 9,
      subjectFormat: 'immutable',
      reportedSubject: { use_immutable_subject: false },
    });
    expect((await call('GET', '/repos/octo-org/octo-new/actions/oidc/customization/sub')).body).toMatchObject({
      use_immutable_subject: false,
      sub_claim_prefix: 'repo:octo-org@1234567/octo-new@9',
    });
  });

  it('keeps variables under upper-case names', async () => {
    const { call } = await openApi({ variables: 'write' });
    expect(await call('POST', VARIABLES, { name: 'Aws_Role', value: 'a' })).toEqual({ status: 201, body: {} });
    expect(await call('POST', VARIABLES, { name: 'AWS_ROLE', value: 'b' })).toMatchObject({ status: 409 });
    for (const name of ['GITHUB_ROLE', 'github_role', '1ROLE', 'ROLE-ARN', 'ſROLE', '']) {
      expect(await call('POST', VARIABLES, { name, value: 'b' })).toMatchObject({ status: 422 });
    }
    expect(await call('PATCH', `${VARIABLES}/aws_role`, { value: 'c' })).toMatchObject({ status: 204 });
    expect(await call('GET', `${VARIABLES}/AWS_ROLE`)).toMatchObject({ body: { name: 'AWS_ROLE', value: 'c' } });
    expect(await call('GET', VARIABLES)).toMatchObject({ body: { total_count: 1 } });
    expect(await call('DELETE', `${VARIABLES}/AWS_ROLE`)).toMatchObject({ status: 204 });
    expect(await call('DELETE', `${VARIABLES}/AWS_ROLE`)).toMatchObject({ status: 404 });
  });

  it('lets no workflow ask for a permission that GitHub does not know', async () => {
    const { emulator } = await openApi({});
    const repository = 'octo-org/octo-repo';
    expect(() => emulator.github.startJob({ repository, permissions: { variables: 'write' } })).toThrowError(
      'GitHub accepts no workflow with the permission variables.',
    );
  });

  it('keeps the comments on a pull request with their authors', async () => {
    const { emulator, call } = await openApi({ pull_requests: 'write' });
    const repository = 'octo-org/octo-repo';
    const permissions = { 'pull-requests': 'write' } as const;
    const { githubToken } = emulator.github.startJob({ repository, event: 'pull_request', permissions });
    const stranger = { login: 'mallory', id: 666, type: 'User' } as const;
    const { id } = emulator.github.addComment(repository, 1, 'first', stranger);
    await call('POST', COMMENTS, { body: 'second' }, `Bearer ${githubToken}`);
    await call('POST', COMMENTS, { body: 'third' });
    expect((await call('GET', COMMENTS)).body).toMatchObject([
      { id, body: 'first', user: stranger },
      { body: 'second', user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } },
      { body: 'third', user: { login: 'octocat', id: 583231, type: 'User' } },
    ]);
    expect(await call('PATCH', `${COMMENT}/${id}`, { body: 'changed' })).toMatchObject({
      status: 200,
      body: { id, body: 'changed', user: stranger },
    });
    expect(await call('DELETE', `${COMMENT}/${id}`)).toEqual({ status: 204, body: undefined });
    expect(await call('PATCH', `${COMMENT}/${id}`, { body: 'gone' })).toMatchObject({ status: 404 });
    expect(emulator.github.getComments(repository, 1).map(({ body }) => body)).toEqual(['second', 'third']);
  });

  it('knows whose a personal token is', async () => {
    const { call } = await openApi({});
    expect(await call('GET', '/user')).toEqual({ status: 200, body: { login: 'octocat', id: 583231, type: 'User' } });
  });

  it('has no comments where there is no pull request', async () => {
    const { call } = await openApi({ pull_requests: 'write' });
    expect(await call('GET', COMMENTS)).toMatchObject({ status: 404 });
    expect(await call('POST', COMMENTS, { body: 'hello' })).toMatchObject({ status: 404 });
  });

  it('refuses comments that are empty, missing or too long', async () => {
    const { emulator, call } = await openApi({ pull_requests: 'write' });
    emulator.github.addComment('octo-org/octo-repo', 1, 'first');
    for (const body of [{}, { body: '' }, { body: ' ' }, { body: 7 }, { body: 'x'.repeat(65_537) }]) {
      expect(await call('POST', COMMENTS, body)).toMatchObject({ status: 422 });
    }
    expect(await call('POST', COMMENTS, { body: 'x'.repeat(65_536) })).toMatchObject({ status: 201 });
  });

  it('lists comments in pages that name each other', async () => {
    const { emulator, call } = await openApi({ pull_requests: 'read' });
    for (let number = 1; number <= 31; number += 1) {
      emulator.github.addComment('octo-org/octo-repo', 1, `comment ${number}`);
    }
    const url = `${emulator.url}/api/repositories/7654321/issues/1/comments`;
    const first = await call('GET', COMMENTS);
    expect(first.body).toHaveLength(30);
    expect(first.link).toBe(`<${url}?per_page=30&page=2>; rel="next", <${url}?per_page=30&page=2>; rel="last"`);
    const second = await call('GET', '/repositories/7654321/issues/1/comments?per_page=30&page=2');
    expect(second.body).toMatchObject([{ body: 'comment 31' }]);
    expect(second.link).toBe(`<${url}?per_page=30&page=1>; rel="prev", <${url}?per_page=30&page=1>; rel="first"`);
    const all = await call('GET', `${COMMENTS}?per_page=500`);
    expect(all.body).toHaveLength(31);
    expect(all.link).toBeUndefined();
  });

  it('lists environments with their protection rules', async () => {
    const { emulator, call } = await openApi({ actions: 'read' });
    const protectionRules = [{ id: 1, type: 'required_reviewers' }];
    emulator.github.addRepository({
      owner: 'octo-org',
      ownerId: 1234567,
      name: 'octo-env',
      id: 8,
      environments: [{ name: 'production', protectionRules }, { name: 'staging' }],
    });
    expect((await call('GET', '/repos/octo-org/octo-env/environments')).body).toMatchObject({
      total_count: 2,
      environments: [
        { name: 'production', protection_rules: protectionRules },
        { name: 'staging', protection_rules: [] },
      ],
    });
    expect((await call('GET', '/repos/octo-org/octo-env/environments/Staging')).body).toMatchObject({
      name: 'staging',
    });
  });
});
