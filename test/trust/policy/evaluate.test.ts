/** A policy admits what IAM would admit; every case names the page that decides it. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/trust/policy/document.ts';
import { evaluate, isAmbientKey } from '../../../src/trust/policy/evaluate.ts';
import { GITHUB_ISSUER, toConditionContext } from '../../../src/trust/token/issuer.ts';

interface Case {
  readonly name: string;
  readonly source: string;
  readonly policy: PolicyDocument;
  readonly claims: Readonly<Record<string, string>>;
  readonly decision: 'allow' | 'deny' | 'unknown';
  readonly explicitDeny: boolean;
}

const cases = JSON.parse(
  readFileSync(new URL('../../cases/evaluate.json', import.meta.url), 'utf8'),
) as readonly Case[];
const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';

function ask(policy: PolicyDocument, claims: Readonly<Record<string, string>>) {
  return evaluate(policy, {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: { kind: 'Federated', ids: [provider] },
    context: toConditionContext('aws', GITHUB_ISSUER, claims),
  });
}

describe('a policy admits what IAM would admit', () => {
  it('names in every case the public page that decides it', () => {
    const isPage = (source: unknown): boolean =>
      typeof source === 'string' && /^https:\/\/docs\.(?:aws\.amazon|github)\.com\/\S+$/u.test(source);
    expect(cases.filter(({ source }) => !isPage(source)).map(({ name }) => name)).toEqual([]);
  });

  it.each(cases)('$name ($source)', ({ policy, claims, decision, explicitDeny }) => {
    const result = ask(policy, claims);
    expect({ decision: result.decision, explicitDeny: result.denied === 'true' }).toEqual({ decision, explicitDeny });
  });

  it.each([
    ['StringNotEquals', '${sts:RoleSessionName}', 'unknown'],
    ['StringLike', "x-${aws:PrincipalTag/team, 'none'}-*", 'unknown'],
    ['StringNotEquals', '${token.actions.githubusercontent.com:workflow}', 'true'],
    ['StringNotEquals', 'octocat', 'false'],
  ])('a Deny by %s %j, of whose variables AWS alone may know the values, is %s', (operator, wanted, denied) => {
    const statement = {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { [operator]: { 'token.actions.githubusercontent.com:actor': wanted } },
    } as const;
    const result = evaluate(
      { Version: '2012-10-17', Statement: [statement] },
      {
        action: 'sts:AssumeRoleWithWebIdentity',
        context: toConditionContext('aws', GITHUB_ISSUER, { actor: 'octocat' }),
        isOpen: isAmbientKey,
      },
    );
    expect(result.denied).toBe(denied);
  });

  it('traces every condition with operator, key, wanted, got and verdict', () => {
    const statement = {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:a/b:pull_request' },
        StringLike: { 'token.actions.githubusercontent.com:environment': ['prod*', 'stage'] },
      },
    } as const;
    const { statements } = ask({ Version: '2012-10-17', Statement: [statement] }, { sub: 'repo:a/b:ref:refs/heads/x' });
    expect(statements).toEqual([
      {
        index: 0,
        effect: 'Allow',
        principal: 'true',
        action: 'true',
        resource: 'true',
        verdict: 'false',
        conditions: [
          {
            operator: 'StringEquals',
            key: 'token.actions.githubusercontent.com:sub',
            wanted: ['repo:a/b:pull_request'],
            got: ['repo:a/b:ref:refs/heads/x'],
            verdict: 'false',
          },
          {
            operator: 'StringLike',
            key: 'token.actions.githubusercontent.com:environment',
            wanted: ['prod*', 'stage'],
            got: undefined,
            verdict: 'false',
          },
        ],
      },
    ]);
  });

  it('decides identity policies by resource, case-sensitively', () => {
    const policy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: 'arn:aws:iam::111122223333:role/gha-*' }],
    } as const;
    const may = (resource: string) =>
      evaluate(policy, { action: 'iam:CreateRole', resource, context: new Map() }).decision;
    expect(may('arn:aws:iam::111122223333:role/gha-x')).toBe('allow');
    expect(may('arn:aws:iam::111122223333:role/GHA-x')).toBe('deny');
    expect(may('arn:aws:iam::111122223333:user/gha-x')).toBe('deny');
  });

  it('exposes only aud, sub and amr outside the commercial partition and for other issuers', () => {
    const claims = { aud: 'a', sub: 's', repository_id: '1', environment: 'e' };
    const keysOf = (partition: 'aws' | 'aws-us-gov', issuer: string) => [
      ...toConditionContext(partition, issuer, claims).keys(),
    ];
    expect(keysOf('aws', GITHUB_ISSUER).map((key) => key.split(':')[1])).toEqual([
      'aud',
      'sub',
      'environment',
      'repository_id',
    ]);
    expect(keysOf('aws-us-gov', GITHUB_ISSUER).map((key) => key.split(':')[1])).toEqual(['aud', 'sub']);
    expect(keysOf('aws', 'https://github.example.com/_services/token')).toEqual([
      'github.example.com/_services/token:aud',
      'github.example.com/_services/token:sub',
    ]);
  });
});
