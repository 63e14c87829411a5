/** The rendered template creates what is declared, in whichever account it is deployed to, and admits nobody else. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  findExceededLimits,
  PLACEHOLDER_ACCOUNT,
  renderCloudFormation,
} from '../../../src/plan/documents/cloudformation/template.ts';
import { admits } from '../../../src/trust/policy/admission.ts';
import { isSamePolicy, type PolicyDocument, parsePolicy } from '../../../src/trust/policy/document.ts';
import { GITHUB_ISSUER } from '../../../src/trust/token/issuer.ts';
import {
  type DeclaredRole,
  everyPreset,
  MAIN,
  octo,
  type Place,
  PRODUCTION,
  stateOf,
  trusted,
  web,
} from '../declared-state.ts';
import { deploy, fields, type Stack } from './cloudformation-stack.ts';

const account = '111122223333';

const rendered = (roles: readonly DeclaredRole[], place: Place = { account: PLACEHOLDER_ACCOUNT }): string =>
  renderCloudFormation(stateOf(roles)(place));

function propertiesOf(stack: Stack, id: string): Readonly<Record<string, unknown>> {
  return fields(stack.resources[id]?.['Properties']);
}

function toPolicy(document: unknown): PolicyDocument {
  const parsed = parsePolicy(typeof document === 'string' ? document : JSON.stringify(document));
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.policy;
}

const trustOf = (stack: Stack, id: string): PolicyDocument =>
  toPolicy(propertiesOf(stack, id)['AssumeRolePolicyDocument']);

type Claims = Readonly<Record<string, string>>;

/** A token of octo-org/octo-repo for AWS, with what the case is about. */
const token = (claims: Claims): Claims => ({
  aud: 'sts.amazonaws.com',
  repository: 'octo-org/octo-repo',
  repository_id: '7654321',
  repository_owner_id: '1234567',
  ...claims,
});
const isAdmitted = (policy: PolicyDocument, claims: Claims): boolean =>
  admits(policy, { partition: 'aws', account, issuer: GITHUB_ISSUER }, token(claims));

describe('a role of the stack', () => {
  const full: DeclaredRole = {
    name: 'gha-deploy',
    path: '/ci/',
    description: { value: 'Déploie: "tout", yes #1', from: 'input' },
    maxSessionDuration: { value: 7200, from: 'input' },
    permissionsBoundary: `arn:aws:iam::${PLACEHOLDER_ACCOUNT}:policy/octo-boundary`,
    policyArns: [
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
      'arn:aws:iam::444455556666:policy/shared',
      `arn:aws:iam::${PLACEHOLDER_ACCOUNT}:policy/own`,
    ],
    tags: { on: 'yes', since: '2012-10-17', code: '012', time: '12:30:45', rate: '1e3', team: '札幌', empty: 'null' },
  };

  it('has every setting that is declared', () => {
    const stack = deploy(rendered([full]), account);
    const { AssumeRolePolicyDocument: _, ...settings } = propertiesOf(stack, 'GhaDeployRole');
    expect(settings).toEqual({
      RoleName: 'gha-deploy',
      Path: '/ci/',
      Description: 'Déploie: "tout", yes #1',
      MaxSessionDuration: 7200,
      PermissionsBoundary: 'arn:aws:iam::111122223333:policy/octo-boundary',
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/ReadOnlyAccess',
        'arn:aws:iam::444455556666:policy/shared',
        'arn:aws:iam::111122223333:policy/own',
      ],
      Tags: Object.entries(full.tags ?? {}).map(([key, value]) => ({ Key: key, Value: value })),
    });
  });

  it('has the inline policies, with the variables of IAM as they are', () => {
    const own = (of: string) => ({
      name: 'own',
      text: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['s3:GetObject'],
            Resource: [
              `arn:aws:s3:::logs-${of}/\${aws:username}/*`,
              'arn:aws:s3:::${aws:PrincipalTag/team}/${$}{x}/${open',
              `arn:aws:s3:::$${of}`,
            ],
            Condition: {
              Bool: { 'aws:SecureTransport': true },
              NumericLessThan: { 's3:max-keys': 5 },
              StringEquals: {
                'aws:ResourceAccount': of,
                'kms:id': '00000000-0000-0000-0000-000000000000',
                size: '10000000000000',
              },
            },
          },
        ],
      }),
    });
    const roles = (of: string): readonly DeclaredRole[] => [
      { name: 'gha-own', inlinePolicies: [own(of)] },
      { name: 'gha-presets', inlinePolicies: everyPreset(of) },
    ];
    const stack = deploy(rendered(roles(PLACEHOLDER_ACCOUNT)), account);
    for (const role of stateOf(roles(account))({ account }).roles) {
      const id = role.name === 'gha-own' ? 'GhaOwnRole' : 'GhaPresetsRole';
      expect(propertiesOf(stack, id)['Policies']).toEqual(
        role.inlinePolicies.map(({ name, text }) => ({ PolicyName: name, PolicyDocument: JSON.parse(text) })),
      );
    }
  });

  it('is named in the outputs, as is the provider', () => {
    expect(deploy(rendered([full]), account).outputs).toEqual({
      ProviderArn: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
      GhaDeployRoleArn: 'GhaDeployRole.Arn',
    });
  });
});

describe('the trust policy of the stack', () => {
  const shapes: Readonly<Record<string, DeclaredRole['trust']>> = {
    'an immutable subject': {},
    'a classic subject': { repositories: [trusted(['classic'])] },
    'both formats and several contexts': {
      repositories: [trusted(['classic', 'immutable'], [MAIN, PRODUCTION, { kind: 'pull-request' }])],
    },
    patterns: { repositories: [trusted(['immutable'], [{ kind: 'branch', name: 'release/*' }, MAIN])] },
    'several repositories': { repositories: [trusted(['classic']), trusted(['immutable'], [PRODUCTION], web)] },
    'repositories of two owners': {
      repositories: [trusted(['immutable']), trusted(['immutable'], [MAIN], { ...web, owner: 'other', ownerId: '9' })],
    },
    'a template': {
      repositories: [
        {
          identity: octo,
          shape: { kind: 'template', format: 'immutable', keys: ['repo', 'ref'], values: {} },
          contexts: [MAIN],
        },
      ],
    },
    'a reusable workflow': {
      repositories: [trusted(['immutable'], [])],
      reusableWorkflows: ['octo-org/flows/.github/workflows/deploy.yml@refs/heads/main'],
    },
    'raw subjects': { subjects: ['repo:octo-org/octo-repo:*', 'repository_owner:octo-org'] },
    'further conditions': { conditions: { actor_id: ['1', '2'], workflow: ['${deploy}'] } },
    'no ids': { pinIds: false },
    'hostile names': {
      repositories: [
        trusted(
          ['classic', 'immutable'],
          [
            { kind: 'branch', name: 'feat/${aws:username}' },
            { kind: 'branch', name: '${AWS::AccountId}' },
            { kind: 'branch', name: '"it\'s" %41,;|{{!}}' },
            { kind: 'environment', name: 'a: b, c | d; #e' },
            { kind: 'environment', name: 'über\u0085' },
          ],
        ),
      ],
    },
    'names beyond Latin': {
      repositories: [trusted(['immutable'], [{ kind: 'environment', name: '本番 🚀 ${x} "q"' }, MAIN])],
    },
  };

  it.each(Object.entries(shapes))("is the planner's own: %s", (_, trust = {}) => {
    const roles = [{ name: 'gha-deploy', trust }];
    const stack = deploy(rendered(roles), account);
    const [role] = stateOf(roles)({ account }).roles;
    expect(role !== undefined && isSamePolicy(trustOf(stack, 'GhaDeployRole'), role.trust)).toBe(true);
  });

  it.each(['aws-cn', 'aws-us-gov'] as const)("is the planner's own in the partition %s", (partition) => {
    const roles = [{ name: 'gha-deploy' }];
    const stack = deploy(rendered(roles, { account: PLACEHOLDER_ACCOUNT, partition }), account);
    const [role] = stateOf(roles)({ account, partition }).roles;
    expect(role !== undefined && isSamePolicy(trustOf(stack, 'GhaDeployRole'), role.trust)).toBe(true);
  });

  it("is the planner's own whatever the environment is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.stringMatching(/^\d{12}$/u), (name, anywhere) => {
        const roles = [
          { name: 'gha-deploy', trust: { repositories: [trusted(['classic'], [{ kind: 'environment', name }])] } },
        ];
        const [role] = stateOf(roles)({ account: anywhere }).roles;
        const stack = deploy(rendered(roles), anywhere);
        expect(role !== undefined && isSamePolicy(trustOf(stack, 'GhaDeployRole'), role.trust)).toBe(true);
      }),
    );
  });

  it('can name an environment after the account of the stack', () => {
    const environment = { kind: 'environment' as const, name: `in-${PLACEHOLDER_ACCOUNT}` };
    const text = rendered([{ name: 'gha-deploy', trust: { repositories: [trusted(['immutable'], [environment])] } }]);
    const trust = trustOf(deploy(text, account), 'GhaDeployRole');
    const prefix = 'repo:octo-org@1234567/octo-repo@7654321:environment:in';
    expect(isAdmitted(trust, { sub: `${prefix}-111122223333` })).toBe(true);
    expect(isAdmitted(trust, { sub: `${prefix}-444455556666` })).toBe(false);
  });

  it('admits the declared runs and no others', () => {
    const stack = deploy(
      rendered([
        { name: 'gha-deploy', trust: { repositories: [trusted(['immutable'], [PRODUCTION])] } },
        {
          name: 'gha-hostile',
          trust: { repositories: [trusted(['classic'], [{ kind: 'branch', name: '${aws%3Ausername}-本' }])] },
        },
      ]),
      account,
    );
    const deployTrust = trustOf(stack, 'GhaDeployRole');
    const prefix = 'repo:octo-org@1234567/octo-repo@7654321';
    expect(isAdmitted(deployTrust, { sub: `${prefix}:environment:production` })).toBe(true);
    expect(isAdmitted(deployTrust, { sub: `${prefix}:ref:refs/heads/main` })).toBe(false);
    expect(isAdmitted(deployTrust, { sub: `${prefix}:environment:production`, aud: 'else' })).toBe(false);
    expect(isAdmitted(deployTrust, { sub: 'repo:octo-org/octo-repo:environment:production' })).toBe(false);
    expect(isAdmitted(deployTrust, { sub: `${prefix}:environment:production`, repository_id: '1' })).toBe(false);

    const hostile = trustOf(stack, 'GhaHostileRole');
    expect(isAdmitted(hostile, { sub: 'repo:octo-org/octo-repo:ref:refs/heads/${aws%3Ausername}-本' })).toBe(true);
    expect(isAdmitted(hostile, { sub: 'repo:octo-org/octo-repo:ref:refs/heads/-本' })).toBe(false);
  });

  it('is of the account of the stack also when the state is of an account', () => {
    const stack = deploy(rendered([{ name: 'gha-deploy' }], { account: '444455556666' }), account);
    expect(JSON.stringify(stack.resources)).toContain('arn:aws:iam::111122223333:oidc-provider/');
    expect(JSON.stringify(stack.resources)).not.toContain('444455556666');
  });
});

describe('the parameter for further repositories', () => {
  const parameter = 'GhaDeployRepositories';
  const withRepositories = (trust: DeclaredRole['trust'], names: string): PolicyDocument =>
    trustOf(
      deploy(rendered([{ name: 'gha-deploy', trust: trust ?? {} }]), account, { [parameter]: names }),
      'GhaDeployRole',
    );
  const classic = { repositories: [trusted(['classic'], [PRODUCTION])] };
  const webToken = { repository: 'octo-org/octo-web', repository_id: '222' };

  it('admits the same runs of repositories of the same owner, and the declared ones as before', () => {
    const policy = withRepositories(classic, 'octo-web, octo-api');
    expect(isAdmitted(policy, { ...webToken, sub: 'repo:octo-org/octo-web:environment:production' })).toBe(true);
    expect(isAdmitted(policy, { sub: 'repo:octo-org/octo-api:environment:production', repository_id: '3' })).toBe(true);
    expect(isAdmitted(policy, { sub: 'repo:octo-org/octo-repo:environment:production' })).toBe(true);
  });

  it('admits no other run, repository or owner', () => {
    const policy = withRepositories(classic, 'octo-web,octo-api');
    expect(isAdmitted(policy, { ...webToken, sub: 'repo:octo-org/octo-web:environment:staging' })).toBe(false);
    expect(isAdmitted(policy, { ...webToken, sub: 'repo:octo-org/octo-web:ref:refs/heads/main' })).toBe(false);
    expect(isAdmitted(policy, { sub: 'repo:octo-org/octo-doc:environment:production', repository_id: '4' })).toBe(
      false,
    );
    // Somebody else registered a name that had become free.
    const foreign = { sub: 'repo:octo-org/octo-web:environment:production', repository_owner_id: '666' };
    expect(isAdmitted(policy, { ...webToken, ...foreign })).toBe(false);
    // The declared repository keeps its id.
    expect(isAdmitted(policy, { sub: 'repo:octo-org/octo-repo:environment:production', repository_id: '5' })).toBe(
      false,
    );
  });

  it('takes the id behind the name where subjects are immutable', () => {
    const policy = withRepositories({}, 'octo-web@222');
    expect(isAdmitted(policy, { ...webToken, sub: 'repo:octo-org@1234567/octo-web@222:ref:refs/heads/main' })).toBe(
      true,
    );
    expect(isAdmitted(policy, { ...webToken, sub: 'repo:octo-org@1234567/octo-web@223:ref:refs/heads/main' })).toBe(
      false,
    );
    expect(() => withRepositories({}, 'octo-web')).toThrow(parameter);
  });

  it('goes with every context, further condition and pattern that is declared', () => {
    const contexts = [PRODUCTION, { kind: 'branch' as const, name: 'a,b' }, { kind: 'branch' as const, name: 'v/*' }];
    const trust = { repositories: [trusted(['classic'], contexts)], conditions: { actor_id: ['7'] } };
    const policy = withRepositories(trust, 'octo-web,octo-api');
    for (const context of ['environment:production', 'ref:refs/heads/a,b', 'ref:refs/heads/v/2']) {
      const sub = `repo:octo-org/octo-web:${context}`;
      expect(isAdmitted(policy, { ...webToken, sub, actor_id: '7' })).toBe(true);
      expect(isAdmitted(policy, { ...webToken, sub, actor_id: '8' })).toBe(false);
    }
    expect(isAdmitted(policy, { ...webToken, sub: 'repo:octo-org/octo-web:ref:refs/heads/a', actor_id: '7' })).toBe(
      false,
    );
  });

  it('does not reach the repositories of another owner that is trusted, too', () => {
    const other = { owner: 'other-org', name: 'tools', ownerId: '42', id: '43' };
    const policy = withRepositories(
      { repositories: [trusted(['classic']), trusted(['classic'], [MAIN], other)] },
      'octo-web',
    );
    const foreign = { repository_id: '44', repository_owner_id: '42' };
    expect(isAdmitted(policy, { ...foreign, sub: 'repo:other-org/octo-web:ref:refs/heads/main' })).toBe(false);
    expect(isAdmitted(policy, { ...webToken, sub: 'repo:octo-org/octo-web:ref:refs/heads/main' })).toBe(true);
  });

  it.each(['*', 'octo-*', 'octo?', 'a/b', 'web:environment:production', '${aws:username}', 'a b', 'web@x'])(
    'refuses %s',
    (name) => {
      expect(() => withRepositories(classic, name)).toThrow(`Parameter ${parameter} failed`);
      expect(() => withRepositories({}, `octo-web@222,${name}`)).toThrow(`Parameter ${parameter} failed`);
    },
  );

  it('is there for no role whose trust has no place for it', () => {
    const trusts: readonly DeclaredRole['trust'][] = [
      { repositories: [trusted(['immutable'], [])], reusableWorkflows: ['octo-org/f/.github/workflows/d.yml@main'] },
      { repositories: [], subjects: ['repo:octo-org/*:environment:production', 'repository_owner:octo-org'] },
      { conditions: { repository: ['octo-org/octo-repo'] } },
      { repositories: [trusted(['immutable'], [{ kind: 'environment', name: '本番' }])] },
      { repositories: [trusted(['immutable'], [{ kind: 'environment', name: `in-${PLACEHOLDER_ACCOUNT}` }])] },
      { repositories: [trusted(['immutable'], [MAIN], { ...octo, owner: 'other-org' })] },
    ];
    for (const trust of trusts) {
      expect(() => withRepositories(trust ?? {}, 'octo-web@222')).toThrow(`Parameters: [${parameter}] do not exist`);
    }
  });

  it('can be left out', () => {
    const template = renderCloudFormation(stateOf([{ name: 'gha-deploy' }])({ account: PLACEHOLDER_ACCOUNT }), {
      repositoryParameters: false,
    });
    expect(Object.keys(fields(deploy(template, account).template['Parameters']))).toEqual(['CreateProvider']);
  });
});

describe('the OIDC provider', () => {
  const PROVIDER = {
    Type: 'AWS::IAM::OIDCProvider',
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      Url: 'https://token.actions.githubusercontent.com',
      ClientIdList: ['sts.amazonaws.com'],
      Tags: [
        { Key: 'gh-oidc-aws:managed-by', Value: 'gh-oidc-aws' },
        { Key: 'gh-oidc-aws:repository', Value: 'octo-org/octo-repo' },
      ],
    },
  };

  it('is created on request only, before the roles, and stays when the stack goes', () => {
    const text = rendered([{ name: 'gha-deploy' }]);
    expect(Object.keys(deploy(text, account).resources)).toEqual(['GhaDeployRole']);
    const { resources } = deploy(text, account, { CreateProvider: 'true' });
    expect(resources['GithubProvider']).toEqual(PROVIDER);
    expect(resources['GhaDeployRole']?.['Metadata']).toEqual({ Provider: 'ref:GithubProvider' });
    expect(() => deploy(text, account, { CreateProvider: 'yes' })).toThrow('CreateProvider');
  });

  it('is all that a state without roles holds, and then unconditional', () => {
    const { resources, template } = deploy(rendered([]), account);
    expect(resources).toEqual({ GithubProvider: PROVIDER });
    expect(template).not.toHaveProperty('Parameters');
  });
});

describe('the text', () => {
  it('is ASCII without aliases, the same for the same state, and the same for every YAML parser', () => {
    const roles: readonly DeclaredRole[] = [
      {
        name: 'gha-deploy',
        tags: { a: 'ü 𠮷 \u2028', b: 'yes', c: '~', d: '0o17', e: '1_000', f: '=', g: '<<', h: '- x', i: ' ' },
      },
      { name: 'gha-other' },
    ];
    const text = rendered(roles);
    expect(text).toMatch(/^[\n\x20-\x7e]+$/u);
    expect(rendered(structuredClone(roles))).toBe(text);
    const template: unknown = parse(text, { version: '1.1', maxAliasCount: 0 });
    expect(parse(text, { version: '1.2' })).toEqual(template);
    expect(propertiesOf(deploy(text, account), 'GhaDeployRole')['Tags']).toEqual(
      Object.entries(roles[0]?.tags ?? {}).map(([key, value]) => ({ Key: key, Value: value })),
    );
  });

  it('names a role in the same way whatever stands beside it', () => {
    const names = ['gha-deploy', 'ghadeploy', 'GhaDeploy', 'gha_deploy', 'gha-1x', 'gha1x', 'gha+deploy', 'provider'];
    const idsOf = (of: readonly string[]): readonly string[] =>
      Object.keys(deploy(rendered(of.map((name) => ({ name }))), account).resources);
    const together = idsOf(names);
    expect(new Set(together).size).toBe(names.length);
    expect(together.every((id) => /^[A-Za-z0-9]+$/u.test(id))).toBe(true);
    expect(names.flatMap((name) => idsOf([name]))).toEqual(together);
  });

  it("keeps to CloudFormation's limits for parameters and outputs, and says which others it exceeds", () => {
    const many = (count: number) => {
      const state = stateOf(Array.from({ length: count }, (_, index) => ({ name: `gha-team${index}` })));
      const text = renderCloudFormation(state({ account: PLACEHOLDER_ACCOUNT }));
      const { template } = deploy(text, account);
      const countOf = (section: string): number => Object.keys(fields(template[section])).length;
      expect(countOf('Parameters')).toBeLessThanOrEqual(200);
      expect(countOf('Outputs')).toBeLessThanOrEqual(200);
      return findExceededLimits(text, state({ account: PLACEHOLDER_ACCOUNT }));
    };
    expect(many(3)).toEqual([]);
    expect(many(199)).toEqual([expect.stringContaining('allows 51,200: deploy it from an S3 bucket')]);
    expect(many(300)).toEqual([expect.stringContaining('allows 51,200: deploy it from an S3 bucket')]);
    expect(many(600)).toContain('The template has 601 resources, but CloudFormation allows 500: split the roles.');
  });
});
