/** A preset allows its job under the prefix and nothing else, and `iam-roles` leads to no more than it was given. */

import { describe, expect, it } from 'vitest';
import { isPresetName, PRESET_NAMES, type PresetName } from '../../../src/plan/presets/names.ts';
import { findPrefixProblem } from '../../../src/plan/presets/prefix.ts';
import type { PresetScope } from '../../../src/plan/presets/preset.ts';
import { buildPresets, PRESETS } from '../../../src/plan/presets/presets.ts';
import { findSelfEscalation } from '../../../src/trust/lint/rules/permissions.ts';
import {
  measurePolicy,
  type PolicyDocument,
  parsePolicy,
  type Statement,
  toList,
} from '../../../src/trust/policy/document.ts';
import { evaluate } from '../../../src/trust/policy/evaluate.ts';

const account = '111122223333';
const boundary = `arn:aws:iam::${account}:policy/octo-boundary`;
const own = `arn:aws:iam::${account}:role/octo-deploy`;
const scope: PresetScope = { partition: 'aws', account, prefix: 'octo-', permissionsBoundary: undefined, roleArn: own };
const bounded: PresetScope = { ...scope, permissionsBoundary: boundary };

type Context = Readonly<Record<string, string | readonly string[]>>;
/** What is asked: an action, on what, and what else AWS knows of the request. */
type Request = readonly [action: string, resource: string, context?: Context];

function read(text: string): PolicyDocument {
  const parsed = parsePolicy(text);
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.policy;
}

function statementsOf(names: readonly PresetName[], at: PresetScope): readonly Statement[] {
  return buildPresets(names, at).flatMap(({ text }) => read(text).Statement);
}

function ask(statements: readonly Statement[], [action, resource, context = {}]: Request) {
  const values = Object.entries(context).map(([key, value]) => [key, toList(value)] as const);
  const policy = { Version: '2012-10-17', Statement: statements };
  return evaluate(policy, { action, resource, context: new Map(values) });
}

/** What IAM decides when the role has these presets and nothing else. */
function decide(names: readonly PresetName[], at: PresetScope, request: Request): string {
  return ask(statementsOf(names, at), request).decision;
}

/** Requests as rows of a table, with a title each. */
function rows(requests: readonly Request[]) {
  return requests.map((request) => {
    const [action, resource, context] = request;
    const given = context === undefined ? '' : ` with ${JSON.stringify(context)}`;
    return { title: `${action} on ${resource}${given}`, request };
  });
}

const iam = (resource: string) => `arn:aws:iam::${account}:${resource}`;
const regional = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:${account}:${resource}`;
const repository = (name: string) => regional('ecr', `repository/${name}`);
const parameter = (name: string) => regional('ssm', `parameter/${name}`);
const stack = (name: string) => regional('cloudformation', `stack/${name}/1a2b3c`);
const topic = (name: string) => regional('sns', name);
const ec2 = (resource: string) => regional('ec2', resource);
const image = 'arn:aws:ec2:eu-west-1::image/ami-1';
const snapshot = 'arn:aws:ec2:eu-west-1::snapshot/snap-1';
const here = { 's3:ResourceAccount': account };
const asked = (name: string) => ({ 'aws:RequestTag/Name': name });
const tagged = (name: string) => ({ 'aws:ResourceTag/Name': name });

const REQUESTS: Readonly<Record<Exclude<PresetName, 'iam-roles'>, { allowed: Request[]; denied: Request[] }>> = {
  ecr: {
    allowed: [
      ['ecr:GetAuthorizationToken', '*'],
      ['ecr:PutImage', repository('octo-app')],
      ['ecr:UploadLayerPart', repository('octo-team/app')],
      ['ecr:BatchGetImage', repository('octo-app')],
    ],
    denied: [
      ['ecr:PutImage', repository('my-octo-app')],
      ['ecr:PutImage', repository('octopus')],
      ['ecr:PutImage', repository('Octo-app')],
      ['ecr:PutImage', `arn:aws:ecr:eu-west-1:444455556666:repository/octo-app`],
      ['ecr:PutImage', `arn:aws-cn:ecr:cn-north-1:${account}:repository/octo-app`],
      ['ecr:CreateRepository', repository('octo-app')],
      ['ecr:DeleteRepository', repository('octo-app')],
      ['ecr:BatchDeleteImage', repository('octo-app')],
      ['ecr:SetRepositoryPolicy', repository('octo-app')],
      ['ecr:PutRegistryPolicy', '*'],
    ],
  },
  's3-artifacts': {
    allowed: [
      ['s3:ListBucket', 'arn:aws:s3:::octo-artifacts', here],
      ['s3:GetObject', 'arn:aws:s3:::octo-artifacts/a/b.zip', here],
      ['s3:PutObject', 'arn:aws:s3:::octo-artifacts/a/b.zip', here],
      ['s3:DeleteObject', 'arn:aws:s3:::octo-artifacts/a/b.zip'],
    ],
    denied: [
      ['s3:PutObject', 'arn:aws:s3:::octo-artifacts/b.zip', { 's3:ResourceAccount': '444455556666' }],
      ['s3:GetObject', 'arn:aws:s3:::my-octo-artifacts/b.zip', here],
      ['s3:GetObject', 'arn:aws:s3:::other/octo-artifacts/b.zip', here],
      ['s3:GetObject', 'arn:aws:s3:::octopus/b.zip', here],
      ['s3:ListBucket', 'arn:aws:s3:::other', here],
      ['s3:ListAllMyBuckets', '*', here],
      ['s3:PutBucketPolicy', 'arn:aws:s3:::octo-artifacts', here],
      ['s3:PutBucketAcl', 'arn:aws:s3:::octo-artifacts', here],
      ['s3:PutObjectAcl', 'arn:aws:s3:::octo-artifacts/b.zip', here],
      ['s3:DeleteObjectVersion', 'arn:aws:s3:::octo-artifacts/b.zip', here],
      ['s3:DeleteBucket', 'arn:aws:s3:::octo-artifacts', here],
    ],
  },
  'ssm-parameters': {
    allowed: [
      ['ssm:GetParameter', parameter('octo-app/db')],
      ['ssm:GetParametersByPath', parameter('octo-app')],
      ['ssm:PutParameter', parameter('octo-version')],
      ['ssm:DeleteParameter', parameter('octo-version')],
    ],
    denied: [
      ['ssm:GetParameter', parameter('prod/octo-app/db')],
      ['ssm:GetParameter', parameter('octopus')],
      ['ssm:GetParametersByPath', parameter('')],
      ['ssm:DescribeParameters', '*'],
      ['ssm:SendCommand', regional('ssm', 'document/octo-run')],
      ['ssm:AddTagsToResource', regional('ssm', 'managed-instance/octo-1')],
    ],
  },
  cloudformation: {
    allowed: [
      ['cloudformation:ValidateTemplate', '*'],
      ['cloudformation:CreateStack', stack('octo-app')],
      ['cloudformation:ExecuteChangeSet', stack('octo-app')],
      ['cloudformation:DescribeStacks', stack('octo-app')],
      ['cloudformation:DeleteStack', stack('octo-app-Nested-1X')],
      ['cloudformation:CreateChangeSet', 'arn:aws:cloudformation:eu-west-1:aws:transform/Serverless-2016-10-31'],
    ],
    denied: [
      ['cloudformation:UpdateStack', stack('my-octo-app')],
      ['cloudformation:UpdateStack', stack('octopus')],
      ['cloudformation:UpdateStack', stack('other/octo-app')],
      ['cloudformation:CreateChangeSet', regional('cloudformation', 'transform/octo-macro')],
      ['cloudformation:SetStackPolicy', stack('octo-app')],
      ['cloudformation:UpdateTerminationProtection', stack('octo-app')],
      ['cloudformation:CreateStackSet', '*'],
      ['iam:PassRole', iam('role/octo-admin'), { 'iam:PassedToService': 'cloudformation.amazonaws.com' }],
    ],
  },
  sns: {
    allowed: [
      ['sns:Publish', topic('octo-alerts')],
      ['sns:CreateTopic', topic('octo-alerts')],
      ['sns:Subscribe', topic('octo-alerts')],
      ['sns:Unsubscribe', topic('octo-alerts:2bcfbf39')],
    ],
    denied: [
      ['sns:Publish', topic('my-octo-alerts')],
      ['sns:Publish', topic('octopus')],
      ['sns:Publish', '*'],
      ['sns:AddPermission', topic('octo-alerts')],
      ['sns:ListTopics', '*'],
    ],
  },
  ami: {
    allowed: [
      ['ec2:DescribeImages', '*'],
      ['ec2:RunInstances', ec2('instance/*'), asked('octo-build')],
      ['ec2:RunInstances', image],
      ['ec2:RunInstances', ec2('subnet/subnet-1')],
      ['ec2:CreateKeyPair', ec2('key-pair/packer_1'), asked('octo-build')],
      ['ec2:CreateSecurityGroup', ec2('security-group/*'), asked('octo-build')],
      ['ec2:CreateSecurityGroup', ec2('vpc/vpc-1')],
      ['ec2:CreateTags', ec2('instance/i-1'), { ...asked('octo-build'), 'ec2:CreateAction': 'RunInstances' }],
      ['ec2:CreateTags', ec2('volume/vol-1'), { 'ec2:CreateAction': 'RunInstances' }],
      ['ec2:AuthorizeSecurityGroupIngress', ec2('security-group/sg-1'), tagged('octo-build')],
      ['ec2:StopInstances', ec2('instance/i-1'), tagged('octo-build')],
      ['ec2:CreateImage', ec2('instance/i-1'), { ...tagged('octo-build'), ...asked('octo-build') }],
      ['ec2:CreateImage', image, asked('octo-build')],
      ['ec2:CreateImage', snapshot, asked('octo-build')],
      ['ec2:CreateTags', image, { ...tagged('octo-build'), ...asked('octo-image') }],
      ['ec2:CreateTags', image, { ...tagged('octo-build'), 'aws:RequestTag/commit': 'abc' }],
      ['ec2:DeregisterImage', image, tagged('octo-image')],
      ['ec2:DeleteSnapshot', snapshot, tagged('octo-image')],
      ['ec2:DeleteKeyPair', ec2('key-pair/packer_1'), tagged('octo-build')],
      ['ec2:TerminateInstances', ec2('instance/i-1'), tagged('octo-build')],
    ],
    denied: [
      ['ec2:RunInstances', ec2('instance/*')],
      ['ec2:RunInstances', ec2('instance/*'), asked('my-octo-build')],
      ['ec2:RunInstances', snapshot],
      ['ec2:RunInstances', ec2('launch-template/lt-1')],
      ['ec2:CreateImage', ec2('instance/i-1'), asked('octo-build')],
      ['ec2:CreateImage', ec2('instance/i-1'), { ...tagged('database'), ...asked('octo-build') }],
      ['ec2:CreateImage', image],
      ['ec2:CreateSnapshot', ec2('volume/vol-1'), asked('octo-build')],
      ['ec2:CreateSecurityGroup', ec2('security-group/*')],
      ['ec2:TerminateInstances', ec2('instance/i-1')],
      ['ec2:TerminateInstances', ec2('instance/i-1'), tagged('database')],
      ['ec2:DeleteSnapshot', snapshot, tagged('octopus')],
      ['ec2:DeregisterImage', image],
      ['ec2:AuthorizeSecurityGroupIngress', ec2('security-group/sg-1'), tagged('database')],
      ['ec2:CreateTags', ec2('instance/i-1'), asked('octo-mine')],
      ['ec2:CreateTags', ec2('instance/i-1'), { ...tagged('database'), ...asked('octo-mine') }],
      ['ec2:CreateTags', image, { ...tagged('octo-build'), ...asked('golden') }],
      ['ec2:CreateTags', ec2('instance/i-1'), { ...asked('database'), 'ec2:CreateAction': 'RunInstances' }],
      ['ec2:CreateTags', ec2('subnet/subnet-1'), { ...asked('octo-mine'), 'ec2:CreateAction': 'CreateSubnet' }],
      ['ec2:ModifyImageAttribute', image, tagged('octo-build')],
      ['ec2:ModifySnapshotAttribute', snapshot, tagged('octo-build')],
      ['ec2:ModifyInstanceAttribute', ec2('instance/i-1'), tagged('octo-build')],
      ['iam:PassRole', iam('role/octo-builder'), { 'iam:PassedToService': 'ec2.amazonaws.com' }],
    ],
  },
  'cdk-deploy': {
    allowed: [
      ['sts:AssumeRole', iam(`role/cdk-octo-deploy-role-${account}-eu-west-1`)],
      ['sts:AssumeRole', iam(`role/cdk-octo-file-publishing-role-${account}-eu-west-1`)],
      ['sts:AssumeRole', iam(`role/cdk-octo-image-publishing-role-${account}-us-east-1`)],
      ['sts:AssumeRole', iam(`role/cdk-octo-lookup-role-${account}-eu-west-1`)],
      ['ssm:GetParameter', parameter('cdk-bootstrap/octo/version')],
    ],
    denied: [
      ['sts:AssumeRole', iam(`role/cdk-octo-cfn-exec-role-${account}-eu-west-1`)],
      ['sts:AssumeRole', iam(`role/cdk-octopus-deploy-role-${account}-eu-west-1`)],
      ['sts:AssumeRole', iam(`role/cdk-hnb659fds-deploy-role-${account}-eu-west-1`)],
      ['sts:AssumeRole', iam(`role/my-cdk-octo-deploy-role-${account}-eu-west-1`)],
      ['sts:AssumeRole', 'arn:aws:iam::444455556666:role/cdk-octo-deploy-role-444455556666-eu-west-1'],
      ['sts:AssumeRole', iam('role/octo-admin')],
      ['sts:AssumeRole', iam(`role/cdk-octo-deploy-role-${account}-x/OrgAdmin`)],
      ['ssm:GetParameter', parameter('cdk-bootstrap/hnb659fds/version')],
      ['ssm:PutParameter', parameter('cdk-bootstrap/octo/version')],
    ],
  },
};

describe.each(Object.entries(REQUESTS))('the preset %s', (name, { allowed, denied }) => {
  const names = [name].filter(isPresetName);

  it.each(rows(allowed))('allows $title', ({ request }) => {
    expect(decide(names, scope, request)).toBe('allow');
  });

  it.each(rows(denied))('denies $title', ({ request }) => {
    expect(decide(names, scope, request)).toBe('deny');
  });
});

const role = iam('role/octo-task');
const administrator = { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/AdministratorAccess' };
const octoPolicy = { 'iam:PolicyARN': iam('policy/octo-task') };
const has = (arn: string) => ({ 'iam:PermissionsBoundary': arn });
const passed = (service: string) => ({ 'iam:PassedToService': service });
const managed = { 'aws:ResourceTag/gh-oidc-aws:managed-by': 'gh-oidc-aws' };
const posing = { 'aws:TagKeys': ['team', 'gh-oidc-aws:managed-by'] };

/** What is an escalation, boundary or not. */
const ESCALATIONS: readonly Request[] = [
  // Beyond the prefix.
  ['iam:CreateRole', iam('role/admin'), has(boundary)],
  ['iam:CreateRole', iam('role/my-octo-task'), has(boundary)],
  ['iam:CreateRole', iam('role/octopus'), has(boundary)],
  ['iam:CreateRole', iam('role/team/octo-task'), has(boundary)],
  ...['role/octo-team/OrgAdmin', 'role/octo-/a/b'].flatMap((other): readonly Request[] => [
    ['iam:CreateRole', iam(other), has(boundary)],
    ['iam:UpdateAssumeRolePolicy', iam(other), has(boundary)],
    ['iam:PutRolePolicy', iam(other), has(boundary)],
    ['iam:AttachRolePolicy', iam(other), { ...octoPolicy, ...has(boundary) }],
    ['iam:TagRole', iam(other), { 'aws:TagKeys': ['team'] }],
    ['iam:PassRole', iam(other), passed('lambda.amazonaws.com')],
  ]),
  ['iam:UpdateAssumeRolePolicy', iam('role/admin'), has(boundary)],
  ['iam:DeleteRole', 'arn:aws:iam::444455556666:role/octo-task', has(boundary)],
  ['iam:AttachRolePolicy', iam('role/admin'), { ...octoPolicy, ...has(boundary) }],
  ['iam:PassRole', iam('role/admin'), passed('lambda.amazonaws.com')],
  ['iam:PassRole', iam('role/my-octo-task'), passed('lambda.amazonaws.com')],
  ['iam:PassRole', role, passed('glue.amazonaws.com')],
  ['iam:PassRole', role],
  // On itself, though its own name begins with the prefix and it has the boundary.
  ['iam:PutRolePolicy', own, has(boundary)],
  ['iam:AttachRolePolicy', own, { ...octoPolicy, ...has(boundary) }],
  ['iam:AttachRolePolicy', own, { ...administrator, ...has(boundary) }],
  ['iam:DetachRolePolicy', own, { ...octoPolicy, ...has(boundary) }],
  ['iam:UpdateAssumeRolePolicy', own, has(boundary)],
  ['iam:UpdateRole', own, has(boundary)],
  ['iam:DeleteRole', own, has(boundary)],
  ['iam:CreateRole', own, has(boundary)],
  ['iam:UntagRole', own],
  ['iam:PassRole', own, passed('lambda.amazonaws.com')],
  // On what gh-oidc-aws manages for others under the same prefix, or in its guise.
  ['iam:UpdateAssumeRolePolicy', role, { ...managed, ...has(boundary) }],
  ['iam:PutRolePolicy', role, { ...managed, ...has(boundary) }],
  ['iam:AttachRolePolicy', role, { ...managed, ...octoPolicy, ...has(boundary) }],
  ['iam:DeleteRole', role, { ...managed, ...has(boundary) }],
  ['iam:UntagRole', role, managed],
  ['iam:TagRole', role, posing],
  ['iam:CreateRole', role, { ...posing, ...has(boundary) }],
  // On the boundary, of a role or as a policy.
  ['iam:DeleteRolePermissionsBoundary', role, has(boundary)],
  ['iam:PutRolePermissionsBoundary', role, has(boundary)],
  ['iam:PutRolePermissionsBoundary', role, has('arn:aws:iam::aws:policy/AdministratorAccess')],
  ['iam:CreatePolicyVersion', boundary],
  ['iam:SetDefaultPolicyVersion', boundary],
  ['iam:DeletePolicyVersion', boundary],
  ['iam:DeletePolicy', boundary],
  // By policies that other roles have, and by other kinds of identity.
  ['iam:CreatePolicy', iam('policy/octo-task')],
  ['iam:CreatePolicyVersion', iam('policy/octo-task')],
  ['iam:SetDefaultPolicyVersion', iam('policy/octo-task')],
  ['iam:CreateUser', iam('user/octo-user')],
  ['iam:CreateAccessKey', iam('user/octo-user')],
  ['iam:PutUserPolicy', iam('user/octo-user')],
  ['iam:CreateServiceLinkedRole', iam('role/aws-service-role/octo.amazonaws.com/octo-task')],
  ['iam:CreateOpenIDConnectProvider', iam('oidc-provider/octo-issuer.example')],
  ['iam:AddRoleToInstanceProfile', iam('instance-profile/octo-task')],
];

describe('the preset iam-roles without a boundary', () => {
  it.each(
    rows([
      ['iam:GetRole', role],
      ['iam:ListRolePolicies', role],
      ['iam:GetPolicyVersion', iam('policy/octo-task')],
      ['iam:CreateRole', role],
      ['iam:CreateRole', iam('role/octo-task-2'), { 'aws:TagKeys': ['team'] }],
      ['iam:UpdateAssumeRolePolicy', role],
      ['iam:UpdateRole', role],
      ['iam:TagRole', role, { 'aws:TagKeys': ['team'] }],
      ['iam:UntagRole', role],
      ['iam:DeleteRole', role],
      ['iam:AttachRolePolicy', role, octoPolicy],
      ['iam:DetachRolePolicy', role, octoPolicy],
      ['iam:PassRole', role, passed('ecs-tasks.amazonaws.com')],
      ['iam:PassRole', role, passed('ec2.amazonaws.com.cn')],
    ]),
  )('allows $title', ({ request }) => {
    expect(decide(['iam-roles'], scope, request)).toBe('allow');
  });

  it.each(
    rows([
      ...ESCALATIONS,
      ['iam:PutRolePolicy', role],
      ['iam:PutRolePolicy', role, has(boundary)],
      ['iam:DeleteRolePolicy', role],
      ['iam:AttachRolePolicy', role],
      ['iam:AttachRolePolicy', role, administrator],
      ['iam:AttachRolePolicy', role, { 'iam:PolicyARN': iam('policy/admin') }],
      ['iam:AttachRolePolicy', role, { 'iam:PolicyARN': iam('policy/my-octo-task') }],
      ['iam:AttachRolePolicy', role, { 'iam:PolicyARN': iam('policy/team/octo-task') }],
      ['iam:AttachRolePolicy', role, { 'iam:PolicyARN': iam('policy/octo-team/OrgAdmin') }],
      ['iam:DetachRolePolicy', role, { 'iam:PolicyARN': iam('policy/octo-team/guardrail') }],
      ['iam:AttachRolePolicy', role, { 'iam:PolicyARN': 'arn:aws:iam::444455556666:policy/octo-task' }],
      ['iam:AttachRolePolicy', role, { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/octo-task' }],
      ['iam:DetachRolePolicy', role, { 'iam:PolicyARN': iam('policy/guardrail') }],
      ['iam:DeleteRolePermissionsBoundary', role],
    ]),
  )('denies $title', ({ request }) => {
    expect(decide(['iam-roles'], scope, request)).toBe('deny');
  });
});

describe('the preset iam-roles with a boundary', () => {
  it.each(
    rows([
      ['iam:GetRole', role],
      ['iam:CreateRole', role, has(boundary)],
      ['iam:UpdateAssumeRolePolicy', role, has(boundary)],
      ['iam:PutRolePolicy', role, has(boundary)],
      ['iam:DeleteRolePolicy', role, has(boundary)],
      ['iam:AttachRolePolicy', role, { ...octoPolicy, ...has(boundary) }],
      ['iam:AttachRolePolicy', role, { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess', ...has(boundary) }],
      ['iam:DetachRolePolicy', role, { ...octoPolicy, ...has(boundary) }],
      ['iam:DeleteRole', role, has(boundary)],
      ['iam:TagRole', role, { 'aws:TagKeys': ['team'] }],
      ['iam:PassRole', role, passed('lambda.amazonaws.com')],
    ]),
  )('allows $title', ({ request }) => {
    expect(decide(['iam-roles'], bounded, request)).toBe('allow');
  });

  it.each(
    rows([
      ...ESCALATIONS,
      ['iam:CreateRole', role],
      ['iam:CreateRole', role, has('arn:aws:iam::aws:policy/AdministratorAccess')],
      ['iam:CreateRole', role, has(`${boundary}-2`)],
      ['iam:PutRolePolicy', role],
      ['iam:PutRolePolicy', role, has(iam('policy/other-boundary'))],
      ['iam:AttachRolePolicy', role, octoPolicy],
      ['iam:AttachRolePolicy', role, administrator],
      ['iam:UpdateAssumeRolePolicy', role],
      ['iam:DeleteRole', role],
      ['iam:UpdateRole', role],
    ]),
  )('denies $title', ({ request }) => {
    expect(decide(['iam-roles'], bounded, request)).toBe('deny');
  });
});

describe('all presets together', () => {
  it.each(rows(ESCALATIONS))('lead to no escalation: $title', ({ request }) => {
    expect(decide(PRESET_NAMES, scope, request)).toBe('deny');
    expect(decide(PRESET_NAMES, bounded, request)).toBe('deny');
  });

  it('keep what iam-roles must not do denied, whatever else the role may do', () => {
    const everything = { Effect: 'Allow', Action: '*', Resource: '*' } as const;
    const statements = [everything, ...statementsOf(['iam-roles'], bounded)];
    const isRefused = (...request: Request) => ask(statements, request).denied === 'true';
    expect(isRefused('iam:PutRolePolicy', own)).toBe(true);
    expect(isRefused('iam:PutRolePolicy', role, managed)).toBe(true);
    expect(isRefused('iam:DeleteRolePermissionsBoundary', iam('role/any'))).toBe(true);
    expect(isRefused('iam:CreatePolicyVersion', boundary)).toBe(true);
    expect(isRefused('iam:GetRole', own)).toBe(false);
  });

  it.each([undefined, `arn:aws:iam::${account}:policy/${'b'.repeat(128)}`])(
    "fit in IAM's quota for the inline policies of a role, with the longest prefix and boundary %s",
    (permissionsBoundary) => {
      const longest = {
        ...scope,
        prefix: 'o'.repeat(40),
        permissionsBoundary,
        roleArn: `arn:aws:iam::${account}:role/${'r'.repeat(64)}`,
      };
      const length = buildPresets(PRESET_NAMES, longest).reduce((sum, { text }) => sum + measurePolicy(text), 0);
      expect(length).toBeLessThanOrEqual(10_240);
    },
  );

  it('are nothing that the linter takes for a role that can promote itself', () => {
    const documents = buildPresets(PRESET_NAMES, scope).map(({ text }) => read(text));
    const permissions = { hasAdmin: false, canWrite: true, documents, hasBoundary: false };
    expect(findSelfEscalation({ partition: 'aws', permissions })).toEqual([]);
  });

  it('are one inline policy each, in the order asked for, each once', () => {
    expect(buildPresets(['sns', 'ecr', 'sns'], scope).map(({ name }) => name)).toEqual([
      'gh-oidc-aws-sns',
      'gh-oidc-aws-ecr',
    ]);
    expect(buildPresets([], scope)).toEqual([]);
  });
});

describe.each(PRESET_NAMES)('the document of %s', (name) => {
  const scopes = [
    scope,
    bounded,
    { ...bounded, partition: 'aws-us-gov', roleArn: own.replace('aws', 'aws-us-gov') },
  ] as const;

  it.each(scopes)(
    'allows nothing on everything but what cannot be limited, and no wildcard of actions ($partition)',
    (at) => {
      const statements = statementsOf([name], at);
      const everywhere = statements.filter(({ Resource }) => toList(Resource).includes('*'));
      expect(everywhere.flatMap(({ Action }) => toList(Action)).sort()).toEqual(
        PRESETS[name].unscoped.flatMap(({ actions }) => actions).sort(),
      );
      for (const { Action, NotAction, NotResource } of statements) {
        expect(toList(Action).filter((action) => !/^[a-z0-9]+:[A-Za-z]+$/u.test(action))).toEqual([]);
        expect([NotAction, NotResource]).toEqual([undefined, undefined]);
      }
    },
  );

  it('is plain ASCII without white space, with a distinct id for each statement', () => {
    for (const at of scopes) {
      const [policy] = buildPresets([name], at);
      expect(policy?.text).toMatch(/^[\x21-\x7e]+$/u);
      const ids = statementsOf([name], at).map(({ Sid }) => Sid);
      expect(ids.every((id) => /^[A-Za-z0-9]+$/u.test(id ?? ''))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('names no partition but the one asked for', () => {
    const china = {
      ...bounded,
      partition: 'aws-cn',
      roleArn: 'arn:aws-cn:iam::1:role/r',
      permissionsBoundary: 'arn:aws-cn:iam::1:policy/p',
    } as const;
    const [policy] = buildPresets([name], china);
    expect(policy?.text.match(/arn:[a-z-]+/gu)?.filter((arn) => arn !== 'arn:aws-cn')).toEqual([]);
  });
});

it('a role or a boundary in a path with wildcards stands for itself alone', () => {
  const oddRole = iam('role/a*/${b}/deploy');
  const oddBoundary = iam('policy/c?/${d}/boundary');
  const at = { ...scope, roleArn: oddRole, permissionsBoundary: oddBoundary };
  const isRefused = (...request: Request) => ask(statementsOf(['iam-roles'], at), request).denied === 'true';
  expect(isRefused('iam:PassRole', oddRole)).toBe(true);
  expect(isRefused('iam:PassRole', iam('role/abc/${b}/deploy'))).toBe(false);
  expect(isRefused('iam:CreatePolicyVersion', oddBoundary)).toBe(true);
  expect(isRefused('iam:CreatePolicyVersion', iam('policy/cc/${d}/boundary'))).toBe(false);
  expect(decide(['iam-roles'], at, ['iam:CreateRole', role, has(oddBoundary)])).toBe('allow');
  expect(decide(['iam-roles'], at, ['iam:CreateRole', role, has(iam('policy/cc/${d}/boundary'))])).toBe('deny');
});

describe('the prefix', () => {
  it.each(['octo', 'octo-', 'o1', 'octo-org-octo-repo-', 'awsome-', 'cdkapp', 'o'.repeat(40)])(
    'may be %s',
    (prefix) => {
      expect(findPrefixProblem(prefix, ['ecr', 'iam-roles'])).toBeUndefined();
    },
  );

  it.each([
    '',
    'o',
    '*',
    'octo*',
    'oct?',
    '${aws:username}',
    'octo/',
    'octo_',
    'octo.',
    'Octo',
    '-octo',
    '1octo',
    'octo ',
    'octo\n',
    'octö',
    '"',
    'o'.repeat(41),
  ])('may not be %j', (prefix) => {
    expect(findPrefixProblem(prefix, ['ecr'])).toMatch(/lower-case letters, digits and `-`/u);
  });

  it.each([
    ['aws', 'aws-'],
    ['aw', 'aws-'],
    ['aws-service', 'aws-'],
    ['cd', 'cdk-'],
    ['cdk-hnb659fds', 'cdk-'],
  ])('may not be %s, which fits names of others', (prefix, names) => {
    expect(findPrefixProblem(prefix, ['iam-roles'])).toBe(
      `also fits names that begin with \`${names}\`, which are not yours`,
    );
  });

  it("must be a qualifier where it is the CDK's", () => {
    expect(findPrefixProblem('hnb659fds', ['cdk-deploy'])).toBeUndefined();
    expect(findPrefixProblem('octo-repos-', ['cdk-deploy'])).toBeUndefined();
    expect(findPrefixProblem('octo-octo-repo', ['ecr', 'cdk-deploy'])).toMatch(/at most 10 characters/u);
    expect(findPrefixProblem('cdk-hnb659fds', ['cdk-deploy'])).toMatch(/without `cdk-`/u);
  });

  it('may end without a hyphen, and then also fits longer words', () => {
    const octo = { ...scope, prefix: 'octo' };
    expect(decide(['ssm-parameters'], octo, ['ssm:GetParameter', parameter('octo/db')])).toBe('allow');
    expect(decide(['ssm-parameters'], octo, ['ssm:GetParameter', parameter('octopus')])).toBe('allow');
    expect(decide(['ecr'], octo, ['ecr:PutImage', repository('octo/app')])).toBe('allow');
    expect(decide(['ecr'], octo, ['ecr:PutImage', repository('my/octo/app')])).toBe('deny');
  });
});
