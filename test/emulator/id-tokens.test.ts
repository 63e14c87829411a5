/** The ID tokens that emulated jobs get are the ones GitHub would issue. */

import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JobOptions } from '../../emulator/github/job.ts';
import type { RepositoryOptions } from '../../emulator/github/repository.ts';
import { openOctoWorld, readClaims, requestIdToken } from './fixture-clients.ts';

interface SubjectCase {
  readonly title: string;
  readonly repository?: Partial<RepositoryOptions>;
  readonly job?: Partial<JobOptions>;
  readonly subject: string;
}

const SUBJECTS: readonly SubjectCase[] = [
  { title: 'a push of the default branch', subject: 'repo:octo-org/octo-template:ref:refs/heads/main' },
  { title: 'a tag', job: { ref: 'refs/tags/v1' }, subject: 'repo:octo-org/octo-template:ref:refs/tags/v1' },
  { title: 'a pull request', job: { event: 'pull_request' }, subject: 'repo:octo-org/octo-template:pull_request' },
  {
    title: 'an environment, whatever the event',
    job: { event: 'pull_request', environment: 'production' },
    subject: 'repo:octo-org/octo-template:environment:production',
  },
  {
    title: 'an environment with a colon',
    job: { environment: 'Production:V1' },
    subject: 'repo:octo-org/octo-template:environment:Production%3AV1',
  },
  {
    title: 'an immutable repository',
    repository: { subjectFormat: 'immutable' },
    subject: 'repo:octo-org@1234567/octo-template@42:ref:refs/heads/main',
  },
  {
    title: 'an immutable repository with an environment',
    repository: { subjectFormat: 'immutable' },
    job: { environment: 'production' },
    subject: 'repo:octo-org@1234567/octo-template@42:environment:production',
  },
  {
    title: 'a template with repo, context and job_workflow_ref',
    repository: { includeClaimKeys: ['repo', 'context', 'job_workflow_ref'] },
    job: { environment: 'prod', jobWorkflowRef: 'octo-org/octo-automation/.github/workflows/oidc.yml@refs/heads/main' },
    subject:
      'repo:octo-org/octo-template:environment:prod:job_workflow_ref:octo-org/octo-automation/.github/workflows/oidc.yml@refs/heads/main',
  },
  {
    title: 'a template without repo',
    repository: { includeClaimKeys: ['repository_owner', 'repository_visibility'] },
    subject: 'repository_owner:octo-org:repository_visibility:private',
  },
  {
    title: 'an immutable repository with a template',
    repository: { subjectFormat: 'immutable', includeClaimKeys: ['repo', 'actor'] },
    subject: 'repo:octo-org@1234567/octo-template@42:actor:octocat',
  },
];

describe('an ID token', () => {
  it.each(SUBJECTS)('has the subject of $title', async ({ repository, job, subject }) => {
    const { emulator } = await openOctoWorld();
    const base = { owner: 'octo-org', ownerId: 1234567, name: 'octo-template', id: 42 } as const;
    emulator.github.addRepository({ ...base, ...repository });
    const started = emulator.github.startJob({ repository: 'octo-org/octo-template', ...job });
    expect(readClaims(await requestIdToken(started))['sub']).toBe(subject);
  });

  it('takes the template of the organization only when the repository asks for it', async () => {
    const { emulator } = await openOctoWorld();
    const github = emulator.github;
    github.setOrganization('octo-org', { includeClaimKeys: ['repository_owner'], useImmutableSubject: true });
    const base = { owner: 'octo-org', ownerId: 1234567 } as const;
    github.addRepository({ ...base, name: 'default', id: 1 });
    github.addRepository({ ...base, name: 'opted-in', id: 2, useDefaultSubject: false });
    const subjectOf = async (repository: string) =>
      readClaims(await requestIdToken(github.startJob({ repository })))['sub'];
    expect(await subjectOf('octo-org/default')).toBe('repo:octo-org@1234567/default@1:ref:refs/heads/main');
    expect(await subjectOf('octo-org/opted-in')).toBe('repository_owner:octo-org');
  });

  it('carries the documented claims, ids as text, and lives for five minutes', async () => {
    const { emulator } = await openOctoWorld();
    const job = emulator.github.startJob({ repository: 'octo-org/octo-repo', environment: 'production', runId: 77 });
    const claims = readClaims(await requestIdToken(job, 'my-audience'));
    expect(claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'my-audience',
      repository: 'octo-org/octo-repo',
      repository_id: '7654321',
      repository_owner: 'octo-org',
      repository_owner_id: '1234567',
      repository_visibility: 'private',
      ref: 'refs/heads/main',
      ref_type: 'branch',
      environment: 'production',
      event_name: 'push',
      actor: 'octocat',
      run_id: '77',
      run_attempt: '1',
      runner_environment: 'github-hosted',
      job_workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(300);
    expect(Number(claims['iat']) - Number(claims['nbf'])).toBe(600);
  });

  it('is signed by the key that the discovery document leads to', async () => {
    const { emulator } = await openOctoWorld();
    const token = await requestIdToken(emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
    const discovery = await (await fetch(`${emulator.url}/.well-known/openid-configuration`)).json();
    const { issuer, jwks_uri: jwks } = discovery as { readonly issuer: string; readonly jwks_uri: string };
    expect(issuer).toBe('https://token.actions.githubusercontent.com');
    const { keys } = (await (await fetch(jwks)).json()) as { readonly keys: readonly JsonWebKey[] };
    const [header = '', claims = '', signature = ''] = token.split('.');
    const head = JSON.parse(Buffer.from(header, 'base64url').toString()) as {
      readonly kid: string;
      readonly alg: string;
    };
    const jwk = keys.find((key) => key['kid'] === head.kid);
    const publicKey = createPublicKey({ key: jwk ?? {}, format: 'jwk' });
    expect(head.alg).toBe('RS256');
    expect(verify('sha256', Buffer.from(`${header}.${claims}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });

  it('has the owner as its audience when the request names none', async () => {
    const { emulator } = await openOctoWorld();
    const job = emulator.github.startJob({ repository: 'octo-org/octo-repo' });
    const response = await fetch(job.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', {
      headers: { authorization: `bearer ${job.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
    });
    const { value } = (await response.json()) as { readonly value: string };
    expect(readClaims(value)['aud']).toBe('https://github.com/octo-org');
  });

  it('is refused without the bearer, and to the bearer of the API', async () => {
    const { emulator } = await openOctoWorld();
    const job = emulator.github.startJob({ repository: 'octo-org/octo-repo' });
    const url = job.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: `bearer ${job.githubToken}` } })).status).toBe(401);
  });

  it.each<Partial<JobOptions>>([
    { permissions: { contents: 'read' } },
    { event: 'pull_request', isFork: true },
    { event: 'pull_request', actor: 'dependabot[bot]' },
  ])('cannot be requested by a job with %o', async (options) => {
    const { emulator } = await openOctoWorld();
    const { env } = emulator.github.startJob({ repository: 'octo-org/octo-repo', ...options });
    expect(env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
    expect(env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  });
});
