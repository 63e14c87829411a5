/** The built trust policy admits exactly the requested runs. */

import { describe, expect, it } from 'vitest';
import { isFailure } from '../../src/failure/failure.ts';
import { buildTrust, type TrustedRepository, type TrustScope } from '../../src/trust/build.ts';
import { measurePolicy, renderPolicy } from '../../src/trust/policy/document.ts';
import { evaluate } from '../../src/trust/policy/evaluate.ts';
import type { SubjectContext, SubjectFormat } from '../../src/trust/subject/subject.ts';
import { GITHUB_ISSUER, toConditionContext } from '../../src/trust/token/issuer.ts';

const K = 'token.actions.githubusercontent.com';
const octo = { owner: 'octo-org', name: 'octo-repo', ownerId: '1234567', id: '7654321' };
const other = { owner: 'other-org', name: 'tools', ownerId: '42', id: '43' };
const MAIN: SubjectContext = { kind: 'branch', name: 'main' };

function trusted(
  formats: readonly SubjectFormat[],
  contexts: readonly SubjectContext[] = [MAIN],
  identity = octo,
): TrustedRepository {
  return { identity, shape: { kind: 'default', formats }, contexts };
}

const base: TrustScope = {
  partition: 'aws',
  account: '111122223333',
  issuer: GITHUB_ISSUER,
  audience: 'sts.amazonaws.com',
  repositories: [trusted(['classic'])],
  reusableWorkflows: [],
  subjects: [],
  conditions: {},
  pinIds: true,
};

type Claims = Readonly<Record<string, string>>;
const OCTO_IDS = { repository_id: '7654321', repository_owner_id: '1234567', repository: 'octo-org/octo-repo' };
const OTHER_IDS = { repository_id: '43', repository_owner_id: '42', repository: 'other-org/tools' };

function admits(scope: TrustScope, sub: string, claims: Claims = OCTO_IDS): boolean {
  const { decision } = evaluate(buildTrust(scope), {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: {
      kind: 'Federated',
      ids: [`arn:${scope.partition}:iam::111122223333:oidc-provider/${scope.issuer.slice('https://'.length)}`],
    },
    context: toConditionContext(scope.partition, scope.issuer, { aud: scope.audience, sub, ...claims }),
  });
  return decision === 'allow';
}

function problemOf(scope: TrustScope): string {
  try {
    buildTrust(scope);
  } catch (error) {
    if (isFailure(error, 'TRUST_NOT_EXPRESSIBLE')) return error.message;
    throw error;
  }
  return 'none';
}

describe('the default trust', () => {
  it('is one exact statement with audience, subject and pinned ids', () => {
    expect(buildTrust(base)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${K}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              [`${K}:aud`]: 'sts.amazonaws.com',
              [`${K}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/main',
              [`${K}:repository_id`]: '7654321',
              [`${K}:repository_owner_id`]: '1234567',
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
    const scope = { ...base, repositories: [trusted([format])] };
    expect(admits(scope, `${prefix}:ref:refs/heads/main`)).toBe(true);
    for (const sub of [
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
      expect(admits(scope, sub), sub).toBe(false);
    }
  });

  it('gives no access to a repository that took over the name', () => {
    const sub = 'repo:octo-org/octo-repo:ref:refs/heads/main';
    expect(admits(base, sub, { ...OCTO_IDS, repository_id: '999' })).toBe(false);
    expect(admits(base, sub, { ...OCTO_IDS, repository_owner_id: '999' })).toBe(false);
  });

  it('lists both subjects of one repository if both formats are requested', () => {
    const both = { ...base, repositories: [trusted(['classic', 'immutable'])] };
    expect(admits(both, 'repo:octo-org/octo-repo:ref:refs/heads/main')).toBe(true);
    expect(admits(both, 'repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main')).toBe(true);
    expect(admits(both, 'repo:octo-org@1234567/octo-repo:ref:refs/heads/main')).toBe(false);
    expect(measurePolicy(renderPolicy(buildTrust(both)))).toBeLessThan(700);
  });

  it('omits the ids where AWS does not support the keys', () => {
    for (const scope of [
      { ...base, partition: 'aws-us-gov' },
      { ...base, issuer: 'https://github.example.com/_services/token' },
      { ...base, issuer: `${GITHUB_ISSUER}/octo-enterprise` },
      { ...base, pinIds: false },
    ] as const satisfies readonly TrustScope[]) {
      expect(renderPolicy(buildTrust(scope))).not.toContain('repository_id');
      expect(admits(scope, 'repo:octo-org/octo-repo:ref:refs/heads/main')).toBe(true);
    }
  });

  it('takes a branch name literally, even if IAM could read a wildcard or variable in it', () => {
    for (const name of ['${x}', 'ünïcode-🚀', 'quote"', 'main$', '{}']) {
      const scope = { ...base, repositories: [trusted(['classic'], [{ kind: 'branch', name }])] };
      expect(admits(scope, `repo:octo-org/octo-repo:ref:refs/heads/${name}`), name).toBe(true);
      expect(admits(scope, 'repo:octo-org/octo-repo:ref:refs/heads/main'), name).toBe(false);
      expect(renderPolicy(buildTrust(scope))).toMatch(/^[\x20-\x7e]+$/u);
    }
  });
});

describe('a wider trust', () => {
  it('lists exact alternatives in one condition and the patterns that the user wrote in another', () => {
    const contexts: readonly SubjectContext[] = [
      MAIN,
      { kind: 'branch', name: 'release/*' },
      { kind: 'tag', name: 'v1' },
      { kind: 'environment', name: 'production' },
      { kind: 'pull-request' },
    ];
    const scope = { ...base, repositories: [trusted(['classic'], contexts)] };
    expect(buildTrust(scope).Statement.map((statement) => statement.Condition)).toEqual([
      {
        StringEquals: {
          [`${K}:aud`]: 'sts.amazonaws.com',
          [`${K}:sub`]: [
            'repo:octo-org/octo-repo:environment:production',
            'repo:octo-org/octo-repo:pull_request',
            'repo:octo-org/octo-repo:ref:refs/heads/main',
            'repo:octo-org/octo-repo:ref:refs/tags/v1',
          ],
          [`${K}:repository_id`]: '7654321',
          [`${K}:repository_owner_id`]: '1234567',
        },
      },
      {
        StringEquals: {
          [`${K}:aud`]: 'sts.amazonaws.com',
          [`${K}:repository_id`]: '7654321',
          [`${K}:repository_owner_id`]: '1234567',
        },
        StringLike: { [`${K}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/release/*' },
      },
    ]);
    for (const [context, expected] of [
      ['ref:refs/heads/release/1', true],
      ['ref:refs/heads/release', false],
      ['ref:refs/tags/release/1', false],
      ['environment:production', true],
      ['environment:Production', false],
      ['pull_request', true],
      ['ref:refs/tags/v1', true],
      ['ref:refs/tags/v2', false],
    ] as const) {
      expect(admits(scope, `repo:octo-org/octo-repo:${context}`), context).toBe(expected);
    }
  });

  it.each([
    ['prod:eu', ['prod:eu'], ['prod%3Aeu']],
    ['prod%3Aeu', ['prod%3Aeu'], ['prod:eu']],
    ['prod:*', ['prod:eu', 'prod:us'], ['prod%3Aeu']],
    ['x*3Ay', ['xx3Ay'], ['x:y']],
  ])('admits environment %s, but none that only shares its subject', (name, inside, outside) => {
    const scope = { ...base, repositories: [trusted(['classic'], [MAIN, { kind: 'environment', name }])] };
    const isAdmitted = (environment: string): boolean =>
      admits(scope, `repo:octo-org/octo-repo:environment:${environment.replaceAll(':', '%3A')}`, {
        ...OCTO_IDS,
        environment,
      });
    expect(inside.filter(isAdmitted)).toEqual(inside);
    expect(outside.filter(isAdmitted)).toEqual([]);
    expect(admits(scope, 'repo:octo-org/octo-repo:ref:refs/heads/main')).toBe(true);
  });

  it('does not test the environment where AWS has no key for it, or if the user sets that condition', () => {
    const contexts = [{ kind: 'environment', name: 'prod:eu' }] as const;
    const repositories = [trusted(['classic'], contexts)];
    const china = { ...base, partition: 'aws-cn' as const, pinIds: false, repositories };
    expect(JSON.stringify(buildTrust(china))).not.toContain(':environment"');
    const conditioned = buildTrust({ ...base, repositories, conditions: { environment: ['prod:eu'] } });
    expect(conditioned.Statement).toHaveLength(1);
  });

  it('keeps the ids of each repository with its name', () => {
    const scope = {
      ...base,
      repositories: [trusted(['classic']), trusted(['classic'], [{ kind: 'environment', name: 'prod' }], other)],
    };
    expect(admits(scope, 'repo:octo-org/octo-repo:ref:refs/heads/main')).toBe(true);
    expect(admits(scope, 'repo:other-org/tools:environment:prod', OTHER_IDS)).toBe(true);
    expect(admits(scope, 'repo:octo-org/octo-repo:ref:refs/heads/main', OTHER_IDS)).toBe(false);
    expect(admits(scope, 'repo:other-org/tools:environment:prod', OCTO_IDS)).toBe(false);
    expect(admits(scope, 'repo:octo-org/octo-repo:environment:prod')).toBe(false);
    expect(admits(scope, 'repo:other-org/tools:ref:refs/heads/main', OTHER_IDS)).toBe(false);
  });

  it('puts many immutable repositories into one statement, since their subjects hold the ids', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      trusted(['immutable'], [MAIN], { ...octo, name: `service-${index}`, id: `${1000 + index}` }),
    );
    const policy = buildTrust({ ...base, repositories: many });
    expect(policy.Statement).toHaveLength(1);
    expect(measurePolicy(renderPolicy(policy))).toBeLessThan(2048);
  });

  it('limits reusable workflows to the repositories, whichever branch calls them', () => {
    const workflow = 'octo-org/ci/.github/workflows/deploy.yml@refs/heads/main';
    const scope = { ...base, repositories: [trusted(['immutable'], [])], reusableWorkflows: [workflow] };
    const sub = 'repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/any';
    expect(admits(scope, sub, { ...OCTO_IDS, job_workflow_ref: workflow })).toBe(true);
    expect(admits(scope, sub, OCTO_IDS)).toBe(false);
    expect(admits(scope, sub, { ...OTHER_IDS, job_workflow_ref: workflow })).toBe(false);
    expect(admits(scope, sub, { ...OCTO_IDS, job_workflow_ref: `${workflow}2` })).toBe(false);

    const unpinned = { ...scope, pinIds: false };
    expect(admits(unpinned, sub, { ...OCTO_IDS, job_workflow_ref: workflow })).toBe(true);
    expect(admits(unpinned, sub, { ...OTHER_IDS, job_workflow_ref: workflow })).toBe(false);
  });

  it('accepts raw subjects, exact or as patterns, only from the repositories', () => {
    const scope = {
      ...base,
      repositories: [trusted(['classic'], [])],
      subjects: ['repository_owner:octo-org:workflow:Deploy prod', 'repo:octo-org/octo-repo:ref:refs/heads/team-?'],
    };
    expect(admits(scope, 'repository_owner:octo-org:workflow:Deploy prod')).toBe(true);
    expect(admits(scope, 'repository_owner:octo-org:workflow:Deploy prod', OTHER_IDS)).toBe(false);
    expect(admits(scope, 'repo:octo-org/octo-repo:ref:refs/heads/team-a')).toBe(true);
    expect(admits(scope, 'repo:octo-org/octo-repo:ref:refs/heads/team-ab')).toBe(false);
  });

  it('requires further claims of every admitted token', () => {
    const scope = {
      ...base,
      repositories: [trusted(['classic'], [MAIN, { kind: 'branch', name: 'release/*' }])],
      conditions: { actor_id: ['1', '2'], workflow: ['deploy*'] },
    };
    const good = { ...OCTO_IDS, actor_id: '2', workflow: 'deploy-prod' };
    for (const sub of [
      'repo:octo-org/octo-repo:ref:refs/heads/main',
      'repo:octo-org/octo-repo:ref:refs/heads/release/1',
    ]) {
      expect(admits(scope, sub, good)).toBe(true);
      expect(admits(scope, sub, { ...good, actor_id: '3' })).toBe(false);
      expect(admits(scope, sub, { ...good, workflow: 'test' })).toBe(false);
      expect(admits(scope, sub, OCTO_IDS)).toBe(false);
    }
  });
});

describe('a subject template', () => {
  function templated(keys: readonly string[], contexts: readonly SubjectContext[], values: Claims = {}): TrustScope {
    const shape = { kind: 'template', format: 'classic', keys, values } as const;
    return { ...base, repositories: [{ identity: octo, shape, contexts }] };
  }

  it('is rendered in its order, with `context` as the default context', () => {
    const workflow = 'octo-org/ci/.github/workflows/d.yml@refs/heads/main';
    const scope = templated(['repo', 'context', 'job_workflow_ref'], [{ kind: 'environment', name: 'Prod:1' }], {
      job_workflow_ref: workflow,
    });
    const subject = `repo:octo-org/octo-repo:environment:Prod%3A1:job_workflow_ref:${workflow}`;
    const claims = { ...OCTO_IDS, job_workflow_ref: workflow };
    expect(admits(scope, subject, { ...claims, environment: 'Prod:1' })).toBe(true);
    expect(admits(scope, subject, { ...claims, environment: 'Prod%3A1' })).toBe(false);
    expect(admits(scope, 'repo:octo-org/octo-repo:environment:Prod%3A1', { ...claims, environment: 'Prod:1' })).toBe(
      false,
    );
  });

  it('without `repo` is still limited to the repository by its ids', () => {
    const scope = templated(['repository_owner', 'environment'], [{ kind: 'environment', name: 'prod' }], {
      repository_owner: 'octo-org',
    });
    const sub = 'repository_owner:octo-org:environment:prod';
    expect(admits(scope, sub)).toBe(true);
    expect(admits(scope, sub, OTHER_IDS)).toBe(false);
  });

  it('without the context also tests branch and environment', () => {
    const scope = templated(['repo'], [MAIN]);
    const sub = 'repo:octo-org/octo-repo';
    expect(admits(scope, sub, { ...OCTO_IDS, ref: 'refs/heads/main' })).toBe(true);
    expect(admits(scope, sub, { ...OCTO_IDS, ref: 'refs/heads/dev' })).toBe(false);
    expect(admits(scope, sub, { ...OCTO_IDS, ref: 'refs/heads/main', environment: 'prod' })).toBe(false);
    const environment = templated(['repo'], [{ kind: 'environment', name: 'prod' }]);
    expect(admits(environment, sub, { ...OCTO_IDS, ref: 'refs/heads/dev', environment: 'prod' })).toBe(true);
    expect(admits(environment, sub, { ...OCTO_IDS, ref: 'refs/heads/main' })).toBe(false);
  });

  it.each([
    ['a claim without a value', templated(['repo', 'workflow'], [MAIN]), 'no input gives a value for its `workflow`'],
    [
      'a pull request that it does not show',
      templated(['repo'], [{ kind: 'pull-request' }]),
      'no input gives a value for its `context`',
    ],
    [
      'an environment that the run must have',
      templated(['repo', 'environment'], [MAIN]),
      'no input gives a value for its `environment`',
    ],
  ])('that leaves open %s is refused, not widened', (_, scope, problem) => {
    expect(problemOf(scope)).toContain(problem);
  });
});

describe('what no policy can express', () => {
  it.each([
    [
      'a reusable workflow in GovCloud',
      { partition: 'aws-us-gov', reusableWorkflows: ['a/b/.github/workflows/c.yml@x'] },
      '`job_workflow_ref`',
    ],
    [
      'a further claim for a GitHub server',
      { issuer: 'https://github.example.com/_services/token', conditions: { ref: ['x'] } },
      '`ref`',
    ],
    [
      'a pinned id and another',
      { conditions: { repository_id: ['1'] } },
      'names `repository_id`, which other inputs already determine',
    ],
  ] as const satisfies readonly (readonly [string, Partial<TrustScope>, string])[])(
    '%s is refused',
    (_, changes, problem) => {
      expect(problemOf({ ...base, ...changes })).toContain(problem);
    },
  );
});
