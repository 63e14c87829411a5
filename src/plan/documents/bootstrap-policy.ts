/** The minimum permissions that bootstrap needs for a desired state, each limited to the resources it is used on. */

import type { PolicyDocument, Statement } from '../../trust/policy/document.ts';
import type { DesiredRole, DesiredState } from '../state.ts';

/** What bootstrap does besides applying the plan. */
export interface BootstrapDuties {
  readonly retireKey: 'keep' | 'deactivate' | 'delete';
}

/**
 * Builds the policy for the principal that runs `bootstrap` or `plan` for this state. Pure; never throws. Actions and resources:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
export function buildBootstrapPolicy(state: DesiredState, { retireKey }: BootstrapDuties): PolicyDocument {
  const user = `${state.provider.arn.split(':').slice(0, 5).join(':')}:user`;
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Provider',
        Effect: 'Allow',
        Action: [
          'iam:GetOpenIDConnectProvider',
          'iam:CreateOpenIDConnectProvider',
          'iam:TagOpenIDConnectProvider',
          'iam:AddClientIDToOpenIDConnectProvider',
        ],
        Resource: state.provider.arn,
      },
      ...mergeRoles(state.roles),
      ...(retireKey === 'keep'
        ? []
        : [
            {
              Sid: 'OwnAccessKey',
              Effect: 'Allow',
              Action: retireKey === 'delete' ? 'iam:DeleteAccessKey' : 'iam:UpdateAccessKey',
              Resource: [`${user}/\${aws:username}`, `${user}/*/\${aws:username}`],
            } as const,
          ]),
    ],
  };
}

/** The statements of all roles; statements that differ only in the resource are merged. */
function mergeRoles(roles: readonly DesiredRole[]): readonly Statement[] {
  const groups = new Map<string, { readonly statement: Statement; readonly resources: string[] }>();
  for (const role of roles) {
    for (const statement of roleStatements(role)) {
      const key = JSON.stringify(statement);
      const group = groups.get(key) ?? { statement, resources: [] };
      group.resources.push(role.arn);
      groups.set(key, group);
    }
  }
  const counts = new Map<string, number>();
  return [...groups.values()].map(({ statement: { Sid = '', ...statement }, resources }) => {
    const count = (counts.get(Sid) ?? 0) + 1;
    counts.set(Sid, count);
    const [first = '', ...more] = resources;
    return {
      Sid: count === 1 ? Sid : `${Sid}${count}`,
      ...statement,
      Resource: more.length === 0 ? first : resources,
    };
  });
}

function roleStatements(role: DesiredRole): readonly Statement[] {
  const { permissionsBoundary, policyArns, inlinePolicies, prune } = role;
  const bounded =
    permissionsBoundary === undefined ? {} : { StringEquals: { 'iam:PermissionsBoundary': permissionsBoundary } };
  const create: Statement = { Sid: 'CreateRole', Effect: 'Allow', Action: 'iam:CreateRole' };
  return [
    {
      Sid: 'Role',
      Effect: 'Allow',
      Action: [
        'iam:GetRole',
        'iam:TagRole',
        'iam:UpdateRole',
        'iam:UpdateAssumeRolePolicy',
        ...(policyArns.length > 0 || prune ? ['iam:ListAttachedRolePolicies'] : []),
        ...(inlinePolicies.length > 0 || prune ? ['iam:ListRolePolicies', 'iam:GetRolePolicy'] : []),
        ...(inlinePolicies.length > 0 ? ['iam:PutRolePolicy'] : []),
        ...(prune ? ['iam:DeleteRolePolicy', 'iam:DetachRolePolicy'] : []),
        ...(prune && permissionsBoundary === undefined ? ['iam:DeleteRolePermissionsBoundary'] : []),
        ...(role.adopt === 'replace' ? ['iam:UntagRole'] : []),
      ],
    },
    // With a boundary, the role cannot be created without it or get another one.
    permissionsBoundary === undefined
      ? create
      : { ...create, Action: ['iam:CreateRole', 'iam:PutRolePermissionsBoundary'], Condition: bounded },
    ...(policyArns.length === 0
      ? []
      : [
          {
            Sid: 'AttachPolicies',
            Effect: 'Allow',
            Action: 'iam:AttachRolePolicy',
            Condition: { ArnEquals: { 'iam:PolicyARN': policyArns } },
          } as const,
        ]),
  ];
}
