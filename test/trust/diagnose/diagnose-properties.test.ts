/** Whatever the policy and the token, a diagnosis names a cause in the trust policy only if it is one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrust } from '../../../src/trust/build.ts';
import { type Cause, type Diagnosis, diagnose } from '../../../src/trust/diagnose/diagnose.ts';
import { admits } from '../../../src/trust/policy/admission.ts';
import type { PolicyDocument, Statement } from '../../../src/trust/policy/document.ts';
import {
  type RepositoryIdentity,
  renderSubject,
  type SubjectContext,
  type SubjectFormat,
} from '../../../src/trust/subject/subject.ts';
import { parseClaims, type TokenClaims } from '../../../src/trust/token/claims.ts';
import { GITHUB_ISSUER } from '../../../src/trust/token/issuer.ts';

const role = { partition: 'aws', account: '111122223333', path: '/', name: 'deploy' } as const;
const host = 'token.actions.githubusercontent.com';
const provider = `arn:aws:iam::111122223333:oidc-provider/${host}`;

interface Run {
  readonly from: RepositoryIdentity;
  readonly format: SubjectFormat;
  readonly context: SubjectContext;
}

function claimsOf({ from, format, context }: Run): TokenClaims {
  const parsed = parseClaims({
    iss: GITHUB_ISSUER,
    aud: 'sts.amazonaws.com',
    exp: 1_800_000_000,
    sub: renderSubject(from, format, context),
    repository: `${from.owner}/${from.name}`,
    repository_id: from.id,
    repository_owner_id: from.ownerId,
    repository_owner: from.owner,
    ref: context.kind === 'tag' ? `refs/tags/${context.name}` : 'refs/heads/main',
    event_name: context.kind === 'pull-request' ? 'pull_request' : 'push',
    ...(context.kind === 'environment' ? { environment: context.name } : {}),
  });
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.claims;
}

function diagnosePolicy(claims: TokenClaims, policy: PolicyDocument): Diagnosis {
  const known = {
    role: { kind: 'present', policy, text: '' },
    provider: { kind: 'present', clientIds: ['sts.amazonaws.com'] },
  } as const;
  return diagnose(claims, role, known, { hasJustChanged: false });
}

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/u);
const id = fc.integer({ min: 1, max: 9 }).map(String);
const repository: fc.Arbitrary<RepositoryIdentity> = fc.record({ owner: name, name, ownerId: id, id });
const refName = fc.stringMatching(/^[a-z]{1,4}(?:\/[a-z0-9]{1,3})?$/u);
const context: fc.Arbitrary<SubjectContext> = fc.oneof(
  refName.map((of): SubjectContext => ({ kind: 'branch', name: of })),
  refName.map((of): SubjectContext => ({ kind: 'tag', name: of })),
  fc.stringMatching(/^[A-Za-z:%* ${}?]{1,6}$/u).map((of): SubjectContext => ({ kind: 'environment', name: of })),
  fc.constant<SubjectContext>({ kind: 'pull-request' }),
);
const format = fc.constantFrom<SubjectFormat>('classic', 'immutable');
const run: fc.Arbitrary<Run> = fc.record({ from: repository, format, context });

/** Conditions of all kinds, often near the token, often wrong. */
const policyFor = ({ from, format: of, context: where }: Run): fc.Arbitrary<PolicyDocument> => {
  const sub = renderSubject(from, of, where);
  const value = fc.oneof(
    fc.constantFrom(
      sub,
      sub.toUpperCase(),
      '*',
      '',
      'pull_request',
      `repo:${from.owner}/*`,
      `repo:${from.owner}/${from.name}`,
      renderSubject(from, of === 'classic' ? 'immutable' : 'classic', where),
      from.id,
      'sts.amazonaws.com',
      'production',
      '${aws:username}',
      '${*}',
    ),
    run.map((other) => renderSubject(other.from, other.format, other.context)),
    fc.string({ maxLength: 8 }),
  );
  const key = fc.oneof(
    fc.constantFrom(`${host}:sub`, `${host}:sub`, `${host}:aud`, `${host}:repository_id`, `${host}:environment`),
    fc.constantFrom(`https://${host}:sub`, `${host}:event_name`, `${host}:SUB`, 'sub', 'aws:SourceIp', `${host}/x:ref`),
  );
  const operator = fc.constantFrom(
    'StringEquals',
    'StringLike',
    'StringNotEquals',
    'StringNotLike',
    'StringEqualsIgnoreCase',
    'StringEqualsIfExists',
    'ForAllValues:StringEquals',
    'ForAnyValue:StringLike',
    'ArnLike',
    'Null',
    'NumericEquals',
    'IpAddress',
    'Nonsense',
  );
  const condition = fc.dictionary(operator, fc.dictionary(key, fc.array(value, { maxLength: 3 }), { maxKeys: 2 }), {
    maxKeys: 2,
  });
  const principal = fc.constantFrom<Statement['Principal'] & object>(
    { Federated: provider },
    { Federated: provider },
    { Federated: [`${provider}/acme`] },
    { AWS: 'arn:aws:iam::111122223333:root' },
    { AWS: '*' },
  );
  const statement: fc.Arbitrary<Statement> = fc.record({
    Effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Allow' as const, 'Deny' as const),
    Principal: principal,
    Action: fc.constantFrom('sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRole', '*'),
    Condition: condition,
  });
  return fc.array(statement, { maxLength: 4 }).map((statements) => ({ Version: '2012-10-17', Statement: statements }));
};

function admitsToken(policy: PolicyDocument, { iss, all }: TokenClaims): boolean {
  return admits(policy, { ...role, issuer: iss }, all);
}

describe('a diagnosis', () => {
  const pair = run.chain((of) => fc.tuple(fc.constant(of), policyFor(of)));

  it('blames a trust policy only if it does not admit the token, and clears it only if it does', () => {
    const seen = new Set<Cause>();
    fc.assert(
      fc.property(pair, ([of, policy]) => {
        const claims = claimsOf(of);
        const { cause, verdict, fix } = diagnosePolicy(claims, policy);
        seen.add(cause);
        if (cause.startsWith('TRUST_')) expect(admitsToken(policy, claims)).toBe(false);
        if (cause === 'ADMITTED') expect(admitsToken(policy, claims)).toBe(true);
        // With keys that only AWS knows, it is open whether the policy admits the token.
        const isOpen = /"(?:aws|sts):/iu.test(JSON.stringify(policy));
        if (!isOpen) expect(cause === 'ADMITTED').toBe(admitsToken(policy, claims));
        expect(`${verdict}${fix}`).not.toMatch(/[\n\r]|undefined|\[object/u);
      }),
      { numRuns: 3000 },
    );
    expect(seen.size).toBeGreaterThan(8);
  });

  it('prints a policy that admits the token and not the same job of another repository', () => {
    fc.assert(
      fc.property(pair, repository, ([of, policy], other) => {
        const printed = diagnosePolicy(claimsOf(of), policy).policy;
        // A condition that AWS alone can judge is kept; the rest of the policy admits the token.
        const isOpen = /"(?:aws|sts):/iu.test(JSON.stringify(printed));
        if (!isOpen) expect(admitsToken(printed, claimsOf(of))).toBe(true);
        const isOther = other.id !== of.from.id;
        if (isOther) expect(admitsToken(printed, claimsOf({ ...of, from: other }))).toBe(false);
      }),
    );
  });
});

describe('a built policy with one difference', () => {
  const policyOf = ({ from, format: of, context: where }: Run): PolicyDocument =>
    buildTrust({
      partition: 'aws',
      account: '111122223333',
      issuer: GITHUB_ISSUER,
      audience: 'sts.amazonaws.com',
      repositories: [{ identity: from, shape: { kind: 'default', formats: [of] }, contexts: [where] }],
      reusableWorkflows: [],
      subjects: [],
      conditions: {},
      pinIds: true,
    });
  const plain = fc.stringMatching(/^[a-z:]{1,6}$/u);
  const contexts = {
    branch: refName.map((of): SubjectContext => ({ kind: 'branch', name: of })),
    tag: refName.map((of): SubjectContext => ({ kind: 'tag', name: of })),
    environment: plain.map((of): SubjectContext => ({ kind: 'environment', name: of })),
    'pull-request': fc.constant<SubjectContext>({ kind: 'pull-request' }),
  };
  const expectCause = (trusted: Run, actual: Run, cause: Cause): void => {
    const policy = policyOf(trusted);
    fc.pre(!admitsToken(policy, claimsOf(actual)));
    expect(diagnosePolicy(claimsOf(actual), policy).cause).toBe(cause);
  };

  it.each([
    ['branch', 'branch', 'TRUST_BRANCH'],
    ['branch', 'tag', 'TRUST_TAG'],
    ['tag', 'branch', 'TRUST_TAG'],
    ['tag', 'tag', 'TRUST_TAG'],
    ['branch', 'pull-request', 'TRUST_PULL_REQUEST'],
    ['pull-request', 'branch', 'TRUST_PULL_REQUEST'],
    ['tag', 'pull-request', 'TRUST_PULL_REQUEST'],
    ['environment', 'branch', 'TRUST_ENVIRONMENT'],
    ['branch', 'environment', 'TRUST_ENVIRONMENT'],
    ['environment', 'pull-request', 'TRUST_ENVIRONMENT'],
    ['pull-request', 'environment', 'TRUST_ENVIRONMENT'],
    ['environment', 'environment', 'TRUST_ENVIRONMENT'],
  ] as const)('trusts a %s and meets a %s', (trusted, actual, cause) => {
    fc.assert(
      fc.property(repository, format, contexts[trusted], contexts[actual], (from, of, wanted, given) => {
        expectCause({ from, format: of, context: wanted }, { from, format: of, context: given }, cause);
      }),
    );
  });

  it('trusts one format, but the token has the other', () => {
    fc.assert(
      fc.property(run, (of) => {
        const other = of.format === 'classic' ? 'immutable' : 'classic';
        expectCause({ ...of, format: other }, of, 'TRUST_SUBJECT_FORMAT');
      }),
    );
  });

  it('trusts a repository, but the token is from another one, even one with the same name', () => {
    fc.assert(
      fc.property(run, repository, fc.boolean(), (of, other, isRecycled) => {
        const from = isRecycled ? { ...of.from, id: `${of.from.id}0` } : other;
        fc.pre(
          (from.id !== of.from.id && `${from.owner}/${from.name}` !== `${of.from.owner}/${of.from.name}`) || isRecycled,
        );
        expectCause(of, { ...of, from }, 'TRUST_REPOSITORY');
      }),
    );
  });

  it('trusts another letter case', () => {
    fc.assert(
      fc.property(run, (of) => {
        const trusted = { ...of, from: { ...of.from, owner: of.from.owner.toUpperCase() } };
        expectCause(trusted, of, 'TRUST_LETTER_CASE');
      }),
    );
  });
});
