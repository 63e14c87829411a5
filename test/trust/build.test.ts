/** The trust policy that is built admits exactly the runs that were asked for. */

import { describe, expect, it } from 'vitest';
import { buildTrust, type TrustScope } from '../../src/trust/build.ts';
import { evaluate } from '../../src/trust/evaluate.ts';
import { GITHUB_ISSUER, toConditionContext } from '../../src/trust/issuer.ts';
import { measurePolicy, renderPolicy } from '../../src/trust/policy.ts';

const repository = { owner: 'octo-org', name: 'octo-repo', ownerId: '1234567', id: '7654321' };
const scope: TrustScope = {
  partition: 'aws',
  account: '111122223333',
  issuer: GITHUB_ISSUER,
  audience: 'sts.amazonaws.com',
  repository,
  contexts: [{ kind: 'branch', name: 'main' }],
  formats: ['classic'],
  pinIds: true,
};

function admits(
  of: TrustScope,
  sub: string,
  ids = { repository_id: '7654321', repository_owner_id: '1234567' },
): boolean {
  const { decision } = evaluate(buildTrust(of), {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: {
      kind: 'Federated',
      ids: [`arn:${of.partition}:iam::111122223333:oidc-provider/${of.issuer.slice('https://'.length)}`],
    },
    context: toConditionContext(of.partition, of.issuer, { aud: of.audience, sub, ...ids }),
  });
  return decision === 'allow';
}

describe('the default trust', () => {
  it('is one exact statement with audience, subject and pinned ids', () => {
    expect(buildTrust(scope)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo:ref:refs/heads/main',
              'token.actions.githubusercontent.com:repository_id': '7654321',
              'token.actions.githubusercontent.com:repository_owner_id': '1234567',
            },
          },
        },
      ],
    });
  });

  it.each([
    ['classic', 'repo:octo-org/octo-repo'],
    ['immutable', 'repo:octo-org@1234567/octo-repo@7654321'],
  ] as const)('admits only the default branch of a repository with %s subjects', (format, prefix) => {
    const of = { ...scope, formats: [format] };
    expect(admits(of, `${prefix}:ref:refs/heads/main`)).toBe(true);
    for (const other of [
      `${prefix}:ref:refs/heads/main2`,
      `${prefix}:ref:refs/heads/Main`,
      `${prefix}:ref:refs/heads/*`,
      `${prefix}:ref:refs/tags/main`,
      `${prefix}:pull_request`,
      `${prefix}:environment:main`,
      'repo:octo-org/octo-repo-evil:ref:refs/heads/main',
      'repo:evil/octo-repo:ref:refs/heads/main',
      'repo:octo-org@1234567/octo-repo@1:ref:refs/heads/main',
    ]) {
      expect(admits(of, other), other).toBe(false);
    }
  });

  it('gives nothing to a repository that took over the name', () => {
    const sub = 'repo:octo-org/octo-repo:ref:refs/heads/main';
    expect(admits(scope, sub, { repository_id: '999', repository_owner_id: '1234567' })).toBe(false);
    expect(admits(scope, sub, { repository_id: '7654321', repository_owner_id: '999' })).toBe(false);
  });

  it('lists both subjects of one repository when both formats are asked for', () => {
    const both: TrustScope = { ...scope, formats: ['classic', 'immutable'] };
    expect(admits(both, 'repo:octo-org/octo-repo:ref:refs/heads/main')).toBe(true);
    expect(admits(both, 'repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main')).toBe(true);
    expect(admits(both, 'repo:octo-org@1234567/octo-repo:ref:refs/heads/main')).toBe(false);
    expect(measurePolicy(renderPolicy(buildTrust(both)))).toBeLessThan(700);
  });

  it('leaves the ids out where AWS does not support the keys', () => {
    for (const of of [
      { ...scope, partition: 'aws-us-gov' },
      { ...scope, issuer: 'https://github.example.com/_services/token' },
      { ...scope, issuer: `${GITHUB_ISSUER}/octo-enterprise` },
      { ...scope, pinIds: false },
    ] as const satisfies readonly TrustScope[]) {
      expect(renderPolicy(buildTrust(of))).not.toContain('repository_id');
      expect(admits(of, 'repo:octo-org/octo-repo:ref:refs/heads/main')).toBe(true);
    }
  });

  it('takes a branch name literally, whatever IAM could read into it', () => {
    for (const name of ['${x}', 'a*b?', 'ünïcode-🚀', 'quote"back\\slash']) {
      const of: TrustScope = { ...scope, contexts: [{ kind: 'branch', name }] };
      expect(admits(of, `repo:octo-org/octo-repo:ref:refs/heads/${name}`), name).toBe(true);
      expect(admits(of, 'repo:octo-org/octo-repo:ref:refs/heads/aXbY'), name).toBe(false);
      expect(renderPolicy(buildTrust(of))).toMatch(/^[\x20-\x7e]+$/u);
    }
  });

  it('writes a colon in a value as GitHub does', () => {
    const of: TrustScope = { ...scope, contexts: [{ kind: 'environment', name: 'Production:V1' }] };
    expect(admits(of, 'repo:octo-org/octo-repo:environment:Production%3AV1')).toBe(true);
  });
});
