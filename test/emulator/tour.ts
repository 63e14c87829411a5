/** A tour of the emulated AWS: every action that it knows, in an order in which an account without roles allows all of them. */

import {
  AddClientIDToOpenIDConnectProviderCommand,
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  DeleteAccessKeyCommand,
  DeleteOpenIDConnectProviderCommand,
  DeleteRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetAccessKeyLastUsedCommand,
  GetAccountAuthorizationDetailsCommand,
  GetOpenIDConnectProviderCommand,
  GetPolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  GetUserCommand,
  type IAMClient,
  ListAccessKeysCommand,
  ListAccountAliasesCommand,
  ListAttachedRolePoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListOpenIDConnectProvidersCommand,
  ListOpenIDConnectProviderTagsCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
  ListRoleTagsCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  SimulatePrincipalPolicyCommand,
  TagOpenIDConnectProviderCommand,
  TagRoleCommand,
  UntagOpenIDConnectProviderCommand,
  UntagRoleCommand,
  UpdateAccessKeyCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateRoleCommand,
  UpdateRoleDescriptionCommand,
} from '@aws-sdk/client-iam';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  type STSClient,
} from '@aws-sdk/client-sts';
import { MAIN_SUBJECT, PROVIDER_ARN, ROLE_ARN, trustSubject } from './fixture-clients.ts';

/** Who makes the tour: an administrator with a key of the user `bootstrap-admin`, and an ID token. */
export interface Tourist {
  readonly iam: IAMClient;
  readonly sts: STSClient;
  readonly accessKeyId: string;
  readonly mintToken: () => Promise<string>;
}

/** One request: the name of its action, with a word to tell it from others of the same action, and how it is sent. */
export type Stop = readonly [name: string, send: (tourist: Tourist) => Promise<unknown>];

export const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const POWER_USER = 'arn:aws:iam::aws:policy/PowerUserAccess';
const RoleName = 'deploy';
const UserName = 'bootstrap-admin';
const OpenIDConnectProviderArn = PROVIDER_ARN;
const PolicyName = 'inline';
/** Characters that XML, URLs and forms each treat in their own way. */
const Description = 'Deploys <octo-org> & "friends", 100% + é';
const Tags = [
  { Key: 'team', Value: 'octo' },
  { Key: 'purpose', Value: 'a + b = c' },
];
export const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    ...trustSubject(MAIN_SUBJECT).Statement,
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    },
  ],
});
const PERMISSIONS = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::octo/${aws:username}/*' },
    { Effect: 'Deny', Action: 's3:*', Resource: '*', Condition: { StringLike: { 's3:prefix': ['<a> & "b"', '+é'] } } },
  ],
});

export const TOUR: readonly Stop[] = [
  ['GetCallerIdentity', ({ sts }) => sts.send(new GetCallerIdentityCommand({}))],
  [
    'CreateOpenIDConnectProvider',
    ({ iam }) =>
      iam.send(
        new CreateOpenIDConnectProviderCommand({
          Url: 'https://token.actions.githubusercontent.com',
          ClientIDList: ['sts.amazonaws.com', 'https://github.com/octo-org'],
          ThumbprintList: ['6938fd4d98bab03faadb97b34396831e3780aea1'],
          Tags,
        }),
      ),
  ],
  [
    'AddClientIDToOpenIDConnectProvider',
    ({ iam }) =>
      iam.send(new AddClientIDToOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID: 'octo' })),
  ],
  [
    'RemoveClientIDFromOpenIDConnectProvider',
    ({ iam }) =>
      iam.send(new RemoveClientIDFromOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID: 'octo' })),
  ],
  [
    'TagOpenIDConnectProvider',
    ({ iam }) => iam.send(new TagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, Tags })),
  ],
  [
    'ListOpenIDConnectProviderTags',
    ({ iam }) => iam.send(new ListOpenIDConnectProviderTagsCommand({ OpenIDConnectProviderArn, MaxItems: 1 })),
  ],
  [
    'UntagOpenIDConnectProvider',
    ({ iam }) => iam.send(new UntagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, TagKeys: ['purpose'] })),
  ],
  [
    'GetOpenIDConnectProvider',
    ({ iam }) => iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn })),
  ],
  ['ListOpenIDConnectProviders', ({ iam }) => iam.send(new ListOpenIDConnectProvidersCommand({}))],
  [
    'CreateRole',
    ({ iam }) =>
      iam.send(
        new CreateRoleCommand({
          RoleName,
          AssumeRolePolicyDocument: TRUST,
          Description,
          MaxSessionDuration: 7200,
          PermissionsBoundary: POWER_USER,
          Tags,
        }),
      ),
  ],
  ['GetRole of a new role', ({ iam }) => iam.send(new GetRoleCommand({ RoleName }))],
  ['UpdateRole', ({ iam }) => iam.send(new UpdateRoleCommand({ RoleName, Description, MaxSessionDuration: 3600 }))],
  ['UpdateRoleDescription', ({ iam }) => iam.send(new UpdateRoleDescriptionCommand({ RoleName, Description }))],
  [
    'UpdateAssumeRolePolicy',
    ({ iam }) => iam.send(new UpdateAssumeRolePolicyCommand({ RoleName, PolicyDocument: TRUST })),
  ],
  ['TagRole', ({ iam }) => iam.send(new TagRoleCommand({ RoleName, Tags }))],
  ['ListRoleTags', ({ iam }) => iam.send(new ListRoleTagsCommand({ RoleName, MaxItems: 1 }))],
  ['UntagRole', ({ iam }) => iam.send(new UntagRoleCommand({ RoleName, TagKeys: ['purpose'] }))],
  ['AttachRolePolicy', ({ iam }) => iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: READ_ONLY }))],
  [
    'AttachRolePolicy with another',
    ({ iam }) => iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: POWER_USER })),
  ],
  ['ListAttachedRolePolicies', ({ iam }) => iam.send(new ListAttachedRolePoliciesCommand({ RoleName }))],
  [
    'ListAttachedRolePolicies in pages',
    ({ iam }) => iam.send(new ListAttachedRolePoliciesCommand({ RoleName, MaxItems: 1 })),
  ],
  [
    'PutRolePolicy',
    ({ iam }) => iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument: PERMISSIONS })),
  ],
  ['GetRolePolicy', ({ iam }) => iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }))],
  ['ListRolePolicies', ({ iam }) => iam.send(new ListRolePoliciesCommand({ RoleName }))],
  [
    'PutRolePermissionsBoundary',
    ({ iam }) => iam.send(new PutRolePermissionsBoundaryCommand({ RoleName, PermissionsBoundary: READ_ONLY })),
  ],
  ['GetPolicy', ({ iam }) => iam.send(new GetPolicyCommand({ PolicyArn: READ_ONLY }))],
  ['ListEntitiesForPolicy', ({ iam }) => iam.send(new ListEntitiesForPolicyCommand({ PolicyArn: READ_ONLY }))],
  ['GetRole', ({ iam }) => iam.send(new GetRoleCommand({ RoleName }))],
  ['ListRoles', ({ iam }) => iam.send(new ListRolesCommand({}))],
  ['GetAccountAuthorizationDetails', ({ iam }) => iam.send(new GetAccountAuthorizationDetailsCommand({}))],
  [
    'GetAccountAuthorizationDetails of roles',
    ({ iam }) => iam.send(new GetAccountAuthorizationDetailsCommand({ Filter: ['Role'] })),
  ],
  ['ListAccountAliases', ({ iam }) => iam.send(new ListAccountAliasesCommand({}))],
  [
    'SimulatePrincipalPolicy',
    ({ iam }) =>
      iam.send(new SimulatePrincipalPolicyCommand({ PolicySourceArn: ROLE_ARN, ActionNames: ['s3:GetObject'] })),
  ],
  [
    'AssumeRoleWithWebIdentity',
    async ({ sts, mintToken }) =>
      sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: ROLE_ARN,
          RoleSessionName: 'octo',
          WebIdentityToken: await mintToken(),
        }),
      ),
  ],
  [
    'AssumeRoleWithWebIdentity with a session policy',
    async ({ sts, mintToken }) =>
      sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: ROLE_ARN,
          RoleSessionName: 'octo',
          WebIdentityToken: await mintToken(),
          Policy: PERMISSIONS,
          PolicyArns: [{ arn: READ_ONLY }],
          DurationSeconds: 900,
        }),
      ),
  ],
  [
    'AssumeRole',
    ({ sts }) =>
      sts.send(new AssumeRoleCommand({ RoleArn: ROLE_ARN, RoleSessionName: 'octo', Tags: Tags.slice(0, 1) })),
  ],
  ['GetUser', ({ iam }) => iam.send(new GetUserCommand({ UserName }))],
  ['ListAccessKeys', ({ iam }) => iam.send(new ListAccessKeysCommand({ UserName }))],
  [
    'GetAccessKeyLastUsed',
    ({ iam, accessKeyId: AccessKeyId }) => iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId })),
  ],
  ['DeleteRolePermissionsBoundary', ({ iam }) => iam.send(new DeleteRolePermissionsBoundaryCommand({ RoleName }))],
  ['DeleteRolePolicy', ({ iam }) => iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName }))],
  ['DetachRolePolicy', ({ iam }) => iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn: READ_ONLY }))],
  [
    'DetachRolePolicy of another',
    ({ iam }) => iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn: POWER_USER })),
  ],
  ['DeleteRole', ({ iam }) => iam.send(new DeleteRoleCommand({ RoleName }))],
  [
    'DeleteOpenIDConnectProvider',
    ({ iam }) => iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn })),
  ],
  [
    'UpdateAccessKey',
    ({ iam, accessKeyId: AccessKeyId }) =>
      iam.send(new UpdateAccessKeyCommand({ UserName, AccessKeyId, Status: 'Active' })),
  ],
  [
    'DeleteAccessKey',
    ({ iam, accessKeyId: AccessKeyId }) => iam.send(new DeleteAccessKeyCommand({ UserName, AccessKeyId })),
  ],
];
