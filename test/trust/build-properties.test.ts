/** Whatever is requested, the built policy admits each of those runs and no other generated run. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrust, type TrustedRepository } from '../../src/trust/build.ts';
import type { PolicyDocument, Statement } from '../../src/trust/policy/document.ts';
import { evaluate } from '../../src/trust/policy/evaluate.ts';
import { isLike } from '../../src/trust/policy/wildcard.ts';
import {
  type RepositoryIdentity,
  renderSubject,
  type SubjectContext,
  type SubjectFormat,
} from '../../src/trust/subject/subject.ts';
import { GITHUB_ISSUER, toConditionContext } from '../../src/trust/token/issuer.ts';

const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u);
const id = fc.integer({ min: 1, max: 99 }).map(String);
const repository: fc.Arbitrary<RepositoryIdentity> = fc.record({ owner: name, name, ownerId: id, id });
const refName = fc.stringMatching(/^[a-z]{1,4}(?:\/[a-z0-9]{1,3})?$/u);
const exactContext: fc.Arbitrary<SubjectContext> = fc.oneof(
  refName.map((of): SubjectContext => ({ kind: 'branch', name: of })),
  refName.map((of): SubjectContext => ({ kind: 'tag', name: of })),
  fc.stringMatching(/^[A-Za-z:% ]{1,6}$/u).map((of): SubjectContext => ({ kind: 'environment', name: of })),
  fc.constant<SubjectContext>({ kind: 'pull-request' }),
);
const context = fc.oneof(
  { weight: 4, arbitrary: exactContext },
  { weight: 1, arbitrary: refName.map((of): SubjectContext => ({ kind: 'branch', name: `${of}/*` })) },
);
const format = fc.constantFrom<SubjectFormat>('classic', 'immutable');
const trusted: fc.Arbitrary<TrustedRepository> = fc.record({
  identity: repository,
  shape: fc.record({
    kind: fc.constant('default' as const),
    formats: fc.uniqueArray(format, { minLength: 1, maxLength: 2 }),
  }),
  contexts: fc.array(context, { minLength: 1, maxLength: 3 }),
});

interface Run {
  readonly from: RepositoryIdentity;
  readonly format: SubjectFormat;
  readonly context: SubjectContext;
}
const run: fc.Arbitrary<Run> = fc.record({ from: repository, format, context: exactContext });

function admits(policy: PolicyDocument, { from, format: of, context: where }: Run): boolean {
  const claims = {
    aud: 'sts.amazonaws.com',
    sub: renderSubject(from, of, where),
    repository_id: from.id,
    repository_owner_id: from.ownerId,
    ...(where.kind === 'environment' ? { environment: where.name } : {}),
  };
  return decide(policy, claims) === 'allow';
}

function decide(policy: PolicyDocument, claims: Readonly<Record<string, string>>): string {
  return evaluate(policy, {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: { kind: 'Federated', ids: [provider] },
    context: toConditionContext('aws', GITHUB_ISSUER, claims),
  }).decision;
}

/** The meaning of the inputs, without any policy: the run is of a trusted repository, format and context. */
function isAskedFor(repositories: readonly TrustedRepository[], { from, format: of, context: where }: Run): boolean {
  return repositories.some(({ identity, shape, contexts }) => {
    const isSame = (['owner', 'name', 'ownerId', 'id'] as const).every((key) => identity[key] === from[key]);
    const isFormat = shape.kind === 'default' && shape.formats.includes(of);
    return isSame && isFormat && contexts.some((wanted) => isWithin(wanted, where));
  });
}

function isWithin(wanted: SubjectContext, got: SubjectContext): boolean {
  if (wanted.kind === 'pull-request' || got.kind === 'pull-request') return wanted.kind === got.kind;
  // `:` is written as `%3A` and `%` is not escaped, so the subject alone cannot tell these names apart. Only environments
  // have a claim of their own.
  const written = (text: string): string => (wanted.kind === 'environment' ? text : text.replaceAll(':', '%3A'));
  return wanted.kind === got.kind && isLike(written(wanted.name), written(got.name));
}

const scopeOf = (repositories: readonly TrustedRepository[]) => ({
  partition: 'aws' as const,
  account: '111122223333',
  issuer: GITHUB_ISSUER,
  audience: 'sts.amazonaws.com',
  repositories,
  reusableWorkflows: [],
  subjects: [],
  conditions: {},
  pinIds: true,
});

describe('a built policy', () => {
  it('admits every requested run', () => {
    fc.assert(
      fc.property(fc.array(trusted, { minLength: 1, maxLength: 3 }), (repositories) => {
        const policy = buildTrust(scopeOf(repositories));
        for (const { identity, shape, contexts } of repositories) {
          for (const of of shape.kind === 'default' ? shape.formats : []) {
            for (const where of contexts) {
              const sample =
                where.kind === 'pull-request' ? where : { ...where, name: where.name.replaceAll('*', 'x/y') };
              expect(admits(policy, { from: identity, format: of, context: sample })).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('admits no other run, including mixtures of trusted repositories', () => {
    const mixed = fc.array(trusted, { minLength: 1, maxLength: 3 }).chain((repositories) => {
      const identities = repositories.map(({ identity }) => identity);
      const part = <T>(pick: (of: RepositoryIdentity) => T) => fc.constantFrom(...identities.map(pick));
      const mixture = fc.record({
        owner: part((of) => of.owner),
        name: part((of) => of.name),
        ownerId: part((of) => of.ownerId),
        id: part((of) => of.id),
      });
      const contexts = repositories.flatMap((of) => of.contexts).filter((of) => !JSON.stringify(of).includes('*'));
      const where = contexts.length === 0 ? exactContext : fc.oneof(exactContext, fc.constantFrom(...contexts));
      return fc.tuple(fc.constant(repositories), fc.record({ from: mixture, format, context: where }));
    });
    const strangers = fc.tuple(fc.array(trusted, { minLength: 1, maxLength: 3 }), run);
    fc.assert(
      fc.property(fc.oneof(mixed, strangers), ([repositories, candidate]) => {
        expect(admits(buildTrust(scopeOf(repositories)), candidate)).toBe(isAskedFor(repositories, candidate));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same text every time', () => {
    fc.assert(
      fc.property(fc.array(trusted, { minLength: 1, maxLength: 3 }), (repositories) => {
        const scope = scopeOf(repositories);
        expect(JSON.stringify(buildTrust(scope))).toBe(JSON.stringify(buildTrust(structuredClone(scope))));
      }),
    );
  });
});

describe('the evaluator', () => {
  const operator = fc.constantFrom('StringEquals', 'StringLike', 'StringNotEquals', 'StringEqualsIgnoreCase');
  const value = fc.stringMatching(/^[ab*?]{0,3}$/u);
  const statement: fc.Arbitrary<Statement> = fc
    .tuple(
      fc.constantFrom('Allow' as const, 'Deny' as const),
      operator,
      fc.array(value, { minLength: 1, maxLength: 3 }),
    )
    .map(([effect, of, values]) => ({
      Effect: effect,
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { [of]: { 'token.actions.githubusercontent.com:sub': values } },
    }));
  const claims = value.map((sub) => ({ sub }));

  it('never admits more because of a Deny', () => {
    fc.assert(
      fc.property(fc.array(statement), statement, claims, (statements, more, token) => {
        const before = decide({ Version: '2012-10-17', Statement: statements }, token);
        const after = decide({ Version: '2012-10-17', Statement: [...statements, { ...more, Effect: 'Deny' }] }, token);
        if (before !== 'allow') expect(after).not.toBe('allow');
      }),
    );
  });

  it('never admits less because of a further value in a positive list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('StringEquals', 'StringLike'),
        fc.array(value),
        value,
        claims,
        (of, values, more, token) => {
          const policyOf = (list: readonly string[]): PolicyDocument => ({
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Federated: provider },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { [of]: { 'token.actions.githubusercontent.com:sub': list } },
              },
            ],
          });
          if (decide(policyOf(values), token) === 'allow')
            expect(decide(policyOf([...values, more]), token)).toBe('allow');
        },
      ),
    );
  });

  it('matches a pattern as a regular expression would', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab*?]{0,6}$/u), fc.stringMatching(/^[ab]{0,6}$/u), (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su').test(text);
        expect(isLike(pattern, text)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
