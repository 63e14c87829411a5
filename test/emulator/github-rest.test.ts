/** The emulated REST API answers and refuses as GitHub's. */

import { describe, expect, it } from 'vitest';
import { openOctoWorld, readClaims, requestIdToken } from './octo-clients.ts';

const SUBJECT = '/repos/octo-org/octo-repo/actions/oidc/customization/sub';
const VARIABLES = '/repos/octo-org/octo-repo/actions/variables';

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
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
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
  ] as const)('%s %s for a job with %o is a %i', async (method, path, permissions, status) => {
    const { emulator, call } = await openApi({});
    const job = emulator.github.startJob({ repository: 'octo-org/octo-repo', permissions });
    const answer = await call(
      method,
      path,
      method === 'PUT' ? { use_default: true } : undefined,
      `token ${job.githubToken}`,
    );
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ message: 'Resource not accessible by integration' });
  });

  it('hides private repositories from jobs of others', async () => {
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
    expect(await call('POST', VARIABLES, { name: 'GITHUB_ROLE', value: 'b' })).toMatchObject({ status: 422 });
    expect(await call('PATCH', `${VARIABLES}/aws_role`, { value: 'c' })).toMatchObject({ status: 204 });
    expect(await call('GET', `${VARIABLES}/AWS_ROLE`)).toMatchObject({ body: { name: 'AWS_ROLE', value: 'c' } });
    expect(await call('GET', VARIABLES)).toMatchObject({ body: { total_count: 1 } });
    expect(await call('DELETE', `${VARIABLES}/AWS_ROLE`)).toMatchObject({ status: 204 });
    expect(await call('DELETE', `${VARIABLES}/AWS_ROLE`)).toMatchObject({ status: 404 });
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
