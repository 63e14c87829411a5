/** The preset `iam-roles`: roles, without privilege escalation beyond the prefix and the permissions boundary. */

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

/** Actions that do not grant permissions to a role and that support the condition key `iam:PermissionsBoundary`. */
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

/** Every action that changes a role or its permissions. */
const CHANGES = [...MANAGE, ...TAG, ...ATTACH, ...INLINE, ...BOUNDARY];

/** Services that run what a pipeline deploys. The suffix of the service principal differs between partitions. */
const PASSED_TO = ['cloudformation', 'codebuild', 'ec2', 'ecs-tasks', 'events', 'lambda', 'scheduler', 'states'];

/** Prefix of the tags that mark the roles `gh-oidc-aws` created. */
const OWNERSHIP = 'gh-oidc-aws:';

export const IAM_ROLES: Preset = {
  description: 'Create and manage roles for what a pipeline deploys.',
  grants: [
    {
      allows: 'read roles and managed policies',
      limitedTo: 'roles and policies whose name or path starts with `PREFIX`',
    },
    { allows: 'tag roles', limitedTo: 'roles named `PREFIX…` on the path `/`' },
    {
      allows: 'create, update, and delete roles and edit their trust policies',
      limitedTo:
        'roles named `PREFIX…` on the path `/`; with `permissions-boundary`, only roles that have exactly this boundary',
    },
    {
      allows: 'attach and detach managed policies',
      limitedTo:
        "the account's policies named `PREFIX…` on the path `/`; with `permissions-boundary`, any policy, on roles that have exactly this boundary",
    },
    {
      allows: 'write and delete inline policies',
      limitedTo: 'only with `permissions-boundary`: roles that have exactly this boundary',
    },
    {
      allows: 'pass a role',
      limitedTo: `roles named \`PREFIX…\` on the path \`/\`, to ${PASSED_TO.map((name) => `\`${name}\``).join(', ')}`,
    },
  ],
  unscoped: [],
  refuses: [
    'change or pass a role on another path, even if the path starts with the prefix',
    'change or pass the role that has the preset, even if its name starts with the prefix',
    'change a role that `gh-oidc-aws` created for any repository, or set the tags `gh-oidc-aws:…` on another role',
    'without a boundary: attach an AWS managed policy, such as `AdministratorAccess`, or a policy with another name',
    'without a boundary: write inline policies, managed policies, or policy versions',
    'with `permissions-boundary`: create a role without the boundary, or change the trust policy or permissions of a role with another boundary or none',
    'change or remove the boundary of a role, or edit or delete the policy that is the boundary',
    'create users, access keys, instance profiles, identity providers, or service-linked roles',
  ],
  notes: [
    'Anyone who can edit the trust policy of a role can assume the role. So without a boundary, this preset grants at most the permissions of the roles and managed policies named `PREFIX…`. Choose a prefix that no more powerful role or policy uses, and end it with `-`.',
    'With `permissions-boundary`, the new roles can get anything that the boundary allows. The boundary itself must not allow changes to roles and policies in IAM, or only with the same condition on `iam:PermissionsBoundary`: otherwise, a role created with the boundary could create a role without it. For an example of such a boundary, see [Delegating responsibility with permissions boundaries](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html).',
    'IAM does not support a condition on the boundary for tagging and passing roles, so both are allowed on every role named `PREFIX…`. This matters if policies in the account test `aws:PrincipalTag`.',
  ],
  source: serviceAuthorization('awsidentityandaccessmanagementiam'),
  statements: (scope) => {
    const roles = iamArn(scope, `role/${scope.prefix}*`);
    const policies = iamArn(scope, `policy/${scope.prefix}*`);
    return [
      { Sid: 'Read', Effect: 'Allow', Action: READ, Resource: [roles, policies] },
      ...(scope.permissionsBoundary === undefined
        ? writeUnbounded(scope, roles, policies)
        : writeBounded(scope, roles, literally(scope.permissionsBoundary))),
      {
        Sid: 'Pass',
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: roles,
        Condition: { StringLike: { 'iam:PassedToService': PASSED_TO.map((service) => `${service}.*`) } },
      },
      {
        // A wildcard also matches `/`, so the pattern of the roles fits names on paths that start with the prefix.
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
        Sid: 'NotItself',
        Effect: 'Deny',
        Action: [...CHANGES, 'iam:PassRole'],
        Resource: [literally(scope.roleArn), `${roles}/*`],
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

/** Without a boundary, the role cannot write permissions. It can only attach policies that exist under the prefix. */
function writeUnbounded(scope: PresetScope, roles: string, policies: string): readonly Statement[] {
  return [
    { Sid: 'Manage', Effect: 'Allow', Action: [...MANAGE, ...TAG], Resource: roles },
    {
      Sid: 'Attach',
      Effect: 'Allow',
      Action: ATTACH,
      Resource: roles,
      Condition: {
        ArnLike: { 'iam:PolicyARN': policies },
        ArnNotLike: { 'iam:PolicyARN': iamArn(scope, `policy/${scope.prefix}*/*`) },
      },
    },
  ];
}

/** With a boundary, the role can write permissions to roles that have the boundary, which limits their effect. */
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
