/** A refusal is explained by what really differs, and by nothing else. */

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
  /** Stands in for `policy` where there is none, or none that can be read. */
  readonly role?:
    | { readonly kind: 'present'; readonly text: string }
    | { readonly kind: 'absent' }
    | { readonly kind: 'unknown'; readonly why: string };
  readonly provider?: KnownTrust['provider'];
  readonly partition?: Partition;
  readonly hasJustChanged?: boolean;
  readonly cause: Cause;
  /** A part of the verdict, of the fix, of the first likely cause; and what the fix must not say. */
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

describe('a refusal is explained', () => {
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

  it('and every case names the public page that decides it', () => {
    const isPage = (source: unknown): boolean =>
      typeof source === 'string' && /^https:\/\/docs\.(?:aws\.amazon|github)\.com\/\S+$/u.test(source);
    expect(cases.filter(({ source }) => !isPage(source)).map(({ name }) => name)).toEqual([]);
  });

  it('by every cause, for classic and for immutable subjects', () => {
    const seen = (isImmutable: boolean) =>
      new Set(
        cases.filter(({ token }) => token['sub']?.includes('@1234567/') === isImmutable).map(({ cause }) => cause),
      );
    const causes = new Set(cases.map(({ cause }) => cause));
    expect(causes.size).toBe(21);
    expect(seen(true)).toEqual(causes);
    expect(seen(false)).toEqual(causes);
  });

  it('with a policy that admits the token', () => {
    for (const item of cases) {
      expect(admitsToken(item, diagnoseCase(item).policy), item.name).toBe(true);
    }
  });

  it('by a trust policy only if that does not admit the token', () => {
    for (const item of cases) {
      if (item.policy === undefined || !admitsToken(item, item.policy)) continue;
      expect(['ADMITTED', 'ROLE_MISSING', 'PROVIDER_MISSING', 'AUDIENCE_NOT_REGISTERED'], item.name).toContain(
        item.cause,
      );
    }
  });

  it('on one line, without wildcards that the user did not write', () => {
    for (const item of cases) {
      const { verdict, fix } = diagnoseCase(item);
      expect(`${verdict}${fix}`, item.name).not.toMatch(/[\n\r]|undefined|\[object/u);
      expect(verdict, item.name).toMatch(/^[A-Z`].*\.$/u);
      expect(fix, item.name).toMatch(/^[A-Z].*\.$/u);
      const added = /add `[^`]*[*?][^`]*`|by `[^`]*[*?][^`]*`/iu;
      expect(fix, item.name).not.toMatch(added);
    }
  });

  it('with the parts of the statement, failing ones first', () => {
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
