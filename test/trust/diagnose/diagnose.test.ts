/** A diagnosis names what really differs, and nothing else. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Partition, RoleArn } from '../../../src/trust/arn.ts';
import { type Cause, diagnose, type KnownTrust } from '../../../src/trust/diagnose/diagnose.ts';
import { admits } from '../../../src/trust/policy/admission.ts';
import type { PolicyDocument } from '../../../src/trust/policy/document.ts';
import { parseClaims, type TokenClaims } from '../../../src/trust/token/claims.ts';

interface Case {
  readonly name: string;
  /** The public page that decides the case. */
  readonly source: string;
  readonly token: Readonly<Record<string, string>>;
  readonly policy?: PolicyDocument;
  /** Replaces `policy` if there is no policy, or none that can be parsed. */
  readonly role?:
    | { readonly kind: 'present'; readonly text: string }
    | { readonly kind: 'absent' }
    | { readonly kind: 'unknown'; readonly why: string };
  readonly provider?: KnownTrust['provider'];
  readonly partition?: Partition;
  readonly hasJustChanged?: boolean;
  readonly cause: Cause;
  /** A part of the verdict, of the fix, of the first likely cause; and what the fix must not contain. */
  readonly verdict: string;
  readonly fix: string;
  readonly likelyCause?: string;
  readonly notFix?: string;
}

const cases = JSON.parse(
  readFileSync(new URL('../../cases/diagnose.json', import.meta.url), 'utf8'),
) as readonly Case[];

function claimsOf(token: Case['token']): TokenClaims {
  const parsed = parseClaims({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    exp: 1_800_000_000,
    repository: 'octo-org/octo-repo',
    repository_id: '7654321',
    repository_owner: 'octo-org',
    repository_owner_id: '1234567',
    actor: 'octocat',
    workflow: 'deploy',
    job_workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
    ...token,
  });
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.claims;
}

function roleOf({ partition = 'aws' }: Case): RoleArn {
  return { partition, account: '111122223333', path: '/', name: 'deploy' };
}

function knownOf({ policy, role, provider }: Case): KnownTrust {
  const present = { kind: 'present', clientIds: ['sts.amazonaws.com'] } as const;
  if (role !== undefined) {
    return { role: role.kind === 'present' ? { ...role, policy: undefined } : role, provider: provider ?? present };
  }
  return { role: { kind: 'present', policy, text: JSON.stringify(policy) }, provider: provider ?? present };
}

function diagnoseCase(item: Case) {
  const facts = { hasJustChanged: item.hasJustChanged === true };
  return diagnose(claimsOf(item.token), roleOf(item), knownOf(item), facts);
}

function admitsToken(item: Case, policy: PolicyDocument): boolean {
  const { iss, all } = claimsOf(item.token);
  return admits(policy, { ...roleOf(item), issuer: iss }, all);
}

/** A policy without the conditions that only AWS can evaluate. */
function withoutKept(policy: PolicyDocument): PolicyDocument {
  return {
    ...policy,
    Statement: policy.Statement.map((statement) => ({
      ...statement,
      Condition: Object.fromEntries(
        Object.entries(statement.Condition ?? {}).map(([operator, keys]) => [
          operator,
          Object.fromEntries(Object.entries(keys).filter(([key]) => !/^(?:aws|sts):/iu.test(key))),
        ]),
      ),
    })),
  };
}

describe('the diagnosis of a refusal', () => {
  it.each(cases)('$cause: $name', (item) => {
    const { cause, verdict, fix, likelyCauses } = diagnoseCase(item);
    expect({ cause, verdict, fix, likelyCauses }).toEqual({
      cause: item.cause,
      verdict: expect.stringContaining(item.verdict),
      fix: expect.stringContaining(item.fix),
      likelyCauses:
        item.likelyCause === undefined ? [] : expect.arrayContaining([expect.stringContaining(item.likelyCause)]),
    });
    if (item.likelyCause !== undefined) expect(likelyCauses[0]).toContain(item.likelyCause);
    if (item.notFix !== undefined) expect(fix).not.toContain(item.notFix);
  });

  it('is decided by a public page that every case names', () => {
    const isPage = (source: unknown): boolean =>
      typeof source === 'string' && /^https:\/\/docs\.(?:aws\.amazon|github)\.com\/\S+$/u.test(source);
    expect(cases.filter(({ source }) => !isPage(source)).map(({ name }) => name)).toEqual([]);
  });

  it('covers every cause, for classic and for immutable subjects', () => {
    const seen = (isImmutable: boolean) =>
      new Set(
        cases.filter(({ token }) => token['sub']?.includes('@1234567/') === isImmutable).map(({ cause }) => cause),
      );
    const causes = new Set(cases.map(({ cause }) => cause));
    expect(causes.size).toBe(21);
    expect(seen(true)).toEqual(causes);
    expect(seen(false)).toEqual(causes);
  });

  it('prints a policy that admits the token', () => {
    for (const item of cases) {
      expect(admitsToken(item, withoutKept(diagnoseCase(item).policy)), item.name).toBe(true);
    }
  });

  const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
  const K = 'token.actions.githubusercontent.com';
  const trusting = (sub: string, condition: Record<string, Record<string, string>> = {}): PolicyDocument => ({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: PROVIDER },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          ...condition,
          StringEquals: { ...condition['StringEquals'], [`${K}:aud`]: 'sts.amazonaws.com', [`${K}:sub`]: sub },
        },
      },
    ],
  });
  const explain = (policy: PolicyDocument, token: Case['token']) =>
    diagnose(claimsOf(token), roleOf({ partition: 'aws' } as Case), knownOf({ policy } as Case), {
      hasJustChanged: false,
    });

  it('prints a policy that keeps the conditions on something other than the token', () => {
    const policy = trusting('repo:octo-org/octo-repo:ref:refs/heads/main', {
      IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
      StringEquals: { 'sts:RoleSessionName': 'GitHubActions' },
    });
    const found = explain(policy, { sub: 'repo:octo-org/octo-repo:ref:refs/heads/next', ref: 'refs/heads/next' });
    expect(found.cause).toBe('TRUST_BRANCH');
    expect(found.policy.Statement[0]?.Condition).toMatchObject({
      IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
      StringEquals: {
        'sts:RoleSessionName': 'GitHubActions',
        [`${K}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/next',
      },
    });
  });

  it.each([
    ['a letter of another alphabet', 'm\u0430in', 'main', 'm\\u{430}in'],
    ['a letter with its accent apart', 'cafe\u0301', 'caf\u00e9', 'cafe\\u{301}'],
  ])('shows the code points of %s', (_, wanted, got, shown) => {
    const sub = (name: string): string => `repo:octo-org/octo-repo:ref:refs/heads/${name}`;
    const { verdict } = explain(trusting(sub(wanted)), { sub: sub(got), ref: `refs/heads/${got}` });
    expect(verdict).toContain('look the same and differ');
    expect(verdict).toContain(sub(shown));
  });

  it('prints a policy that distinguishes two environments with the same subject', () => {
    const sub = 'repo:octo-org/octo-repo:environment:prod%3Aeu';
    const { policy } = explain(trusting('repo:octo-org/octo-repo:ref:refs/heads/main'), {
      sub,
      environment: 'prod:eu',
    });
    expect(policy.Statement[0]?.Condition?.['StringEquals']).toMatchObject({ [`${K}:environment`]: 'prod:eu' });
  });

  it('blames the trust policy only if it does not admit the token', () => {
    for (const item of cases) {
      if (item.policy === undefined || !admitsToken(item, item.policy)) continue;
      expect(['ADMITTED', 'ROLE_MISSING', 'PROVIDER_MISSING', 'AUDIENCE_NOT_REGISTERED'], item.name).toContain(
        item.cause,
      );
    }
  });

  it('fits on one line, without wildcards that the user did not write', () => {
    for (const item of cases) {
      const { verdict, fix } = diagnoseCase(item);
      expect(`${verdict}${fix}`, item.name).not.toMatch(/[\n\r]|undefined|\[object/u);
      expect(verdict, item.name).toMatch(/^[A-Z`].*\.$/u);
      expect(fix, item.name).toMatch(/^[A-Z].*\.$/u);
      const added = /add `[^`]*[*?][^`]*`|with `[^`]*[*?][^`]*`/iu;
      expect(fix, item.name).not.toMatch(added);
    }
  });

  it('lists the parts of the statement, failing parts first', () => {
    const item = cases.find(({ name }) => name === 'another audience and another branch');
    if (item === undefined) throw new Error('the case is gone');
    expect(diagnoseCase(item).differences).toEqual([
      {
        statement: 1,
        operator: 'StringEquals',
        key: 'token.actions.githubusercontent.com:aud',
        wanted: ['x'],
        got: ['sts.amazonaws.com'],
        verdict: 'false',
      },
      {
        statement: 1,
        operator: 'StringEquals',
        key: 'token.actions.githubusercontent.com:sub',
        wanted: ['repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main'],
        got: ['repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/dev'],
        verdict: 'false',
      },
    ]);
  });
});
