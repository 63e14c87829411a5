/** The preset `iam-roles`: roles, without a way to more permissions than the prefix and the boundary give. */

import type { Statement } from '../../trust/policy/document.ts';
import { iamArn, literally, type Preset, type PresetScope, serviceAuthorization } from './preset.ts';

const READ = [
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  'iam:GetRole',
  'iam:GetRolePolicy',
  'iam:ListAttachedRolePolicies',
  'iam:ListInstanceProfilesForRole',
  'iam:ListPolicyVersions',
  'iam:ListRolePolicies',
  'iam:ListRoleTags',
];

const TAG = ['iam:TagRole', 'iam:UntagRole'];

/** Actions that give a role no permissions, and for which IAM knows the role's boundary. */
const MANAGE = [
  'iam:CreateRole',
  'iam:DeleteRole',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateRole',
  'iam:UpdateRoleDescription',
];

const ATTACH = ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'];
const INLINE = ['iam:DeleteRolePolicy', 'iam:PutRolePolicy'];
const BOUNDARY = ['iam:DeleteRolePermissionsBoundary', 'iam:PutRolePermissionsBoundary'];

/** Everything that changes a role or what a role may do. */
const CHANGES = [...MANAGE, ...TAG, ...ATTACH, ...INLINE, ...BOUNDARY];

/** Services that run what a pipeline deploys. The part behind the name differs between partitions. */
const PASSED_TO = ['cloudformation', 'codebuild', 'ec2', 'ecs-tasks', 'events', 'lambda', 'scheduler', 'states'];

/** Tags by which `gh-oidc-aws` knows the roles it made. */
const OWNERSHIP = 'gh-oidc-aws:';

export const IAM_ROLES: Preset = {
  description: 'Create roles and manage them, for what a pipeline deploys.',
  grants: [
    { allows: 'read and tag roles, read managed policies', limitedTo: 'roles and policies named `PREFIX…`' },
    {
      allows: 'create, update and delete roles and edit their trust policies',
      limitedTo: 'roles named `PREFIX…`; with `permissions-boundary`, only roles that have exactly this boundary',
    },
    {
      allows: 'attach and detach managed policies',
      limitedTo:
        'policies of the account named `PREFIX…`; with `permissions-boundary` any policy, on roles that have exactly this boundary',
    },
    {
      allows: 'write and delete inline policies',
      limitedTo: 'not without `permissions-boundary`; with it, roles that have exactly this boundary',
    },
    {
      allows: 'pass a role',
      limitedTo: `roles named \`PREFIX…\`, to ${PASSED_TO.map((name) => `\`${name}\``).join(', ')}`,
    },
  ],
  unscoped: [],
  refuses: [
    'change the role that has the preset, or pass it on, even if its own name begins with the prefix',
    'change a role that `gh-oidc-aws` made, for whichever repository, or set its tags `gh-oidc-aws:…` on another',
    'attach a policy of AWS, such as `AdministratorAccess`, or a policy with another name, without a boundary',
    'write permissions itself without a boundary: no inline policies, no managed policies, no versions of them',
    'create a role without the boundary, or change trust or permissions of one that has another or none, if `permissions-boundary` is set',
    'change or remove the boundary of a role, or edit or delete the policy that is the boundary',
    'create users, access keys, instance profiles, identity providers or service-linked roles',
  ],
  notes: [
    'Whoever may edit the trust policy of a role can assume it. So without a boundary this preset gives, at most, what the roles and the managed policies named `PREFIX…` allow. Choose a prefix under which there is nothing stronger than the pipeline should be, and end it with a `-`.',
    'With `permissions-boundary`, the new roles can get anything that the boundary allows. The boundary itself must not allow to change roles and policies in IAM, or only with the same condition on `iam:PermissionsBoundary`: a role made with it could otherwise make one without. AWS shows such a boundary in [Delegating responsibility with permissions boundaries](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html).',
    'IAM has no condition on the boundary for tagging and passing roles: both work on every role named `PREFIX…`. Tags count where policies of the account test `aws:PrincipalTag`.',
  ],
  source: serviceAuthorization('awsidentityandaccessmanagementiam'),
  statements: (scope) => {
    const roles = iamArn(scope, `role/${scope.prefix}*`);
    const policies = iamArn(scope, `policy/${scope.prefix}*`);
    return [
      { Sid: 'Read', Effect: 'Allow', Action: READ, Resource: [roles, policies] },
      ...(scope.permissionsBoundary === undefined
        ? writeUnbounded(roles, policies)
        : writeBounded(scope, roles, literally(scope.permissionsBoundary))),
      {
        Sid: 'Pass',
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: roles,
        Condition: { StringLike: { 'iam:PassedToService': PASSED_TO.map((service) => `${service}.*`) } },
      },
      {
        Sid: 'NotItself',
        Effect: 'Deny',
        Action: [...CHANGES, 'iam:PassRole'],
        Resource: literally(scope.roleArn),
      },
      {
        Sid: 'NotManaged',
        Effect: 'Deny',
        Action: CHANGES,
        Resource: roles,
        Condition: { StringEquals: { [`aws:ResourceTag/${OWNERSHIP}managed-by`]: 'gh-oidc-aws' } },
      },
      {
        Sid: 'NotPosing',
        Effect: 'Deny',
        Action: ['iam:CreateRole', ...TAG],
        Resource: roles,
        Condition: { 'ForAnyValue:StringLike': { 'aws:TagKeys': `${OWNERSHIP}*` } },
      },
    ];
  },
};

/** Without a boundary, no permission can be written: what exists under the prefix can be handed on, and no more. */
function writeUnbounded(roles: string, policies: string): readonly Statement[] {
  return [
    { Sid: 'Manage', Effect: 'Allow', Action: [...MANAGE, ...TAG], Resource: roles },
    {
      Sid: 'Attach',
      Effect: 'Allow',
      Action: ATTACH,
      Resource: roles,
      Condition: { ArnLike: { 'iam:PolicyARN': policies } },
    },
  ];
}

/** With a boundary, permissions can be written on roles that have it: it decides what they are worth. */
function writeBounded(scope: PresetScope, roles: string, boundary: string): readonly Statement[] {
  return [
    {
      Sid: 'Manage',
      Effect: 'Allow',
      Action: [...MANAGE, ...ATTACH, ...INLINE],
      Resource: roles,
      Condition: { StringEquals: { 'iam:PermissionsBoundary': boundary } },
    },
    { Sid: 'Tag', Effect: 'Allow', Action: TAG, Resource: roles },
    { Sid: 'KeepBoundary', Effect: 'Deny', Action: BOUNDARY, Resource: iamArn(scope, 'role/*') },
    {
      Sid: 'KeepPolicy',
      Effect: 'Deny',
      Action: ['iam:CreatePolicyVersion', 'iam:DeletePolicy', 'iam:DeletePolicyVersion', 'iam:SetDefaultPolicyVersion'],
      Resource: boundary,
    },
  ];
}
