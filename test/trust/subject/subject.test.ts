/** The format of a repository's subjects is read from the token, never guessed. */

import { describe, expect, it } from 'vitest';
import { isRepositoryName, readSubject, readSubjectPrefix } from '../../../src/trust/subject/subject.ts';
import { parseClaims, printableClaims, type TokenClaims } from '../../../src/trust/token/claims.ts';

const payload = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  exp: 1_755_351_553,
  iat: 1_755_351_253,
  repository: 'octo-org/octo-repo',
  repository_id: '7654321',
  repository_owner_id: '1234567',
  ref: 'refs/heads/main',
  event_name: 'push',
  jti: 'not for print',
};

function claimsOf(changes: Readonly<Record<string, unknown>>): TokenClaims {
  const parsed = parseClaims({ ...payload, ...changes });
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.claims;
}

describe('reading the subject of a token', () => {
  it.each([
    ['repo:octo-org/octo-repo:ref:refs/heads/main', 'classic'],
    ['repo:octo-org/octo-repo:pull_request', 'classic'],
    ['repo:octo-org/octo-repo:environment:Production%3AV1', 'classic'],
    ['repo:octo-org/octo-repo:ref:refs/heads/a@b', 'classic'],
    ['repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main', 'immutable'],
    ['repo:octo-org@1234567/octo-repo@7654321:environment:prod', 'immutable'],
  ])('%s is %s', (sub, format) => {
    expect(readSubject(claimsOf({ sub }))).toEqual({ kind: 'default', format });
  });

  it.each([
    'repository_owner:octo-org:repository_visibility:private',
    'repo:octo-org/octo-repo:environment:prod:job_workflow_ref:octo-org/ci/.github/workflows/d.yml@refs/heads/main',
    'repo:octo-org/octo-repo',
    'repo:other/octo-repo:ref:refs/heads/main',
    'repo:octo-org@1/octo-repo@7654321:ref:refs/heads/main',
    'repo:octo-org-1234567/octo-repo-7654321:ref:refs/heads/main',
  ])('%s is not one of the default subjects', (sub) => {
    expect(readSubject(claimsOf({ sub }))).toEqual({ kind: 'template' });
  });

  it("reads the prefix that GitHub's API returns", () => {
    const repository = { owner: 'octo-org', name: 'octo-repo', ownerId: '1234567', id: '7654321' };
    expect(readSubjectPrefix('repo:octo-org/octo-repo', repository)).toBe('classic');
    expect(readSubjectPrefix('repo:octo-org@1234567/octo-repo@7654321:', repository)).toBe('immutable');
    expect(readSubjectPrefix('repo:octo-org/other', repository)).toBeUndefined();
  });
});

describe('reading claims', () => {
  it.each(['iss', 'sub', 'aud', 'exp', 'repository', 'repository_id', 'repository_owner_id'])(
    'names a missing %s',
    (name) => {
      expect(parseClaims({ ...payload, [name]: undefined })).toEqual({
        kind: 'invalid',
        problem: `it has no claim \`${name}\``,
      });
    },
  );

  it('prints only claims in the allow-list, in a fixed order', () => {
    expect(printableClaims(claimsOf({ environment: 'prod' })).map(([name]) => name)).toEqual([
      'iss',
      'aud',
      'sub',
      'repository',
      'repository_id',
      'repository_owner_id',
      'ref',
      'environment',
      'event_name',
    ]);
  });
});

describe('repository names', () => {
  it.each(['octo-org/octo-repo', 'o/.github', 'Enterprise_user/repo.js', 'a-1/b-2'])('accepts %s', (name) => {
    expect(isRepositoryName(name)).toBe(true);
  });
  it.each(['octo-org/*', 'octo-org', 'a/b/c', 'octo@1/repo', 'octo:org/repo', '-a/b', 'a/..', 'a/b c', 'a/b\n'])(
    'refuses %j',
    (name) => {
      expect(isRepositoryName(name)).toBe(false);
    },
  );
});
