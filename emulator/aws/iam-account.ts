/** IAM actions that read the whole account or its managed policies. */

import type { AccountState, Identity, ManagedPolicy } from './account-state.ts';
import type { IamAction, IamActions } from './action.ts';
import { refuse } from './aws-error.ts';
import { listAwsManagedPolicies } from './aws-managed-policies.ts';
import { findManagedPolicy } from './caller.ts';
import { findInstanceProfiles, renderInstanceProfile } from './iam-instance-profiles.ts';
import { renderAttached } from './iam-role-policies.ts';
import { renderBoundary, renderRole } from './iam-roles.ts';
import { paginate } from './paginate.ts';
import { findText, RULES, readList, readText } from './parameters.ts';
import { percentEncode } from './percent-encode.ts';
import { renderTags } from './tags.ts';
import type { XmlObject } from './xml.ts';

/** What of an account the authorization details list: in which list of the answer, and as what. */
interface Detail {
  readonly list: 'UserDetailList' | 'GroupDetailList' | 'RoleDetailList' | 'Policies';
  readonly value: XmlObject;
}

const DETAIL_KINDS: Readonly<Record<string, (account: AccountState) => readonly Detail[]>> = {
  User: (account) =>
    [...account.users.values()].map((user) => ({ list: 'UserDetailList', value: renderUserDetail(user) })),
  Group: () => [],
  Role: (account) =>
    [...account.roles.values()].map((role) => ({
      list: 'RoleDetailList',
      value: {
        ...renderRole(role),
        MaxSessionDuration: undefined,
        Description: undefined,
        ...renderPolicies(role, 'RolePolicyList'),
        InstanceProfileList: findInstanceProfiles(account, role).map((profile) => renderInstanceProfile(profile, role)),
      },
    })),
  LocalManagedPolicy: (account) => [...account.policies.values()].map((policy) => renderPolicyDetail(account, policy)),
  AWSManagedPolicy: (account) =>
    listAwsManagedPolicies(account.partition)
      .filter(({ arn }) => attachedTo(account, arn).length > 0)
      .map((policy) => renderPolicyDetail(account, policy)),
};

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html */
const getAuthorizationDetails: IamAction = (actionContext) => {
  const { account, parameters } = actionContext;
  const filter = readList(parameters, 'Filter', { pattern: Object.keys(DETAIL_KINDS).join('|') });
  const kinds = filter.length === 0 ? Object.keys(DETAIL_KINDS) : filter;
  const details = kinds.flatMap((kind) => DETAIL_KINDS[kind]?.(account) ?? []);
  const { items, position } = paginate(details, parameters);
  const select = (list: Detail['list']): readonly XmlObject[] =>
    items.filter((item) => item.list === list).map(({ value }) => value);
  return {
    resource: '*',
    run: () => ({
      result: {
        UserDetailList: select('UserDetailList'),
        GroupDetailList: select('GroupDetailList'),
        RoleDetailList: select('RoleDetailList'),
        Policies: select('Policies'),
        ...position,
      },
    }),
  };
};

function renderUserDetail(user: Identity): XmlObject {
  return {
    Path: user.path,
    UserName: user.name,
    UserId: user.id,
    Arn: user.arn,
    CreateDate: new Date(user.createdAt),
    GroupList: [],
    ...renderPolicies(user, 'UserPolicyList'),
    PermissionsBoundary: renderBoundary(user),
    Tags: renderTags(user.tags),
  };
}

function renderPolicies(identity: Identity, inlineList: string): XmlObject {
  return {
    [inlineList]: [...identity.inlinePolicies].map(([name, document]) => ({
      PolicyName: name,
      PolicyDocument: percentEncode(document),
    })),
    AttachedManagedPolicies: renderAttached(identity.attachedPolicies),
  };
}

function renderPolicyDetail(account: AccountState, policy: ManagedPolicy): Detail {
  const version = {
    VersionId: 'v1',
    IsDefaultVersion: true,
    Document: percentEncode(policy.document),
    CreateDate: new Date(policy.createdAt),
  };
  return { list: 'Policies', value: { ...renderPolicy(account, policy), PolicyVersionList: [version] } };
}

function renderPolicy(account: AccountState, policy: ManagedPolicy): XmlObject {
  const bounded = listIdentities(account).filter(({ permissionsBoundary }) => permissionsBoundary === policy.arn);
  return {
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: 'v1',
    AttachmentCount: attachedTo(account, policy.arn).length,
    PermissionsBoundaryUsageCount: bounded.length,
    IsAttachable: true,
    CreateDate: new Date(policy.createdAt),
    UpdateDate: new Date(policy.createdAt),
  };
}

function listIdentities(account: AccountState): readonly Identity[] {
  return [...account.users.values(), ...account.roles.values()];
}

function attachedTo(account: AccountState, arn: string): readonly Identity[] {
  return listIdentities(account).filter(({ attachedPolicies }) => attachedPolicies.includes(arn));
}

const getPolicy: IamAction = (actionContext) => {
  const arn = readText(actionContext.parameters, 'PolicyArn', RULES.arn);
  return {
    resource: arn,
    run: () => {
      const policy =
        findManagedPolicy(actionContext.account, arn) ?? refuse('NoSuchEntity', `Policy ${arn} was not found.`);
      return { result: { Policy: { ...renderPolicy(actionContext.account, policy), Tags: [] } } };
    },
  };
};

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html */
const listEntities: IamAction = (actionContext) => {
  const { account, parameters } = actionContext;
  const arn = readText(parameters, 'PolicyArn', RULES.arn);
  const kind = findText(parameters, 'EntityFilter', { pattern: 'User|Role|Group|LocalManagedPolicy|AWSManagedPolicy' });
  const isBoundary =
    findText(parameters, 'PolicyUsageFilter', { pattern: 'PermissionsPolicy|PermissionsBoundary' }) ===
    'PermissionsBoundary';
  return {
    resource: arn,
    run: () => {
      if (findManagedPolicy(account, arn) === undefined) refuse('NoSuchEntity', `Policy ${arn} was not found.`);
      const uses = (identity: Identity): boolean =>
        isBoundary ? identity.permissionsBoundary === arn : identity.attachedPolicies.includes(arn);
      const users = kind === undefined || kind === 'User' ? [...account.users.values()].filter(uses) : [];
      const roles = kind === undefined || kind === 'Role' ? [...account.roles.values()].filter(uses) : [];
      const { items, position } = paginate([...users, ...roles], parameters);
      return {
        result: {
          PolicyGroups: [],
          PolicyUsers: items
            .filter(({ id }) => id.startsWith('AIDA'))
            .map(({ name, id }) => ({ UserName: name, UserId: id })),
          PolicyRoles: items
            .filter(({ id }) => id.startsWith('AROA'))
            .map(({ name, id }) => ({ RoleName: name, RoleId: id })),
          ...position,
        },
      };
    },
  };
};

const listAliases: IamAction = (actionContext) => {
  const { items, position } = paginate(
    actionContext.account.alias === undefined ? [] : [actionContext.account.alias],
    actionContext.parameters,
  );
  return { resource: '*', run: () => ({ result: { AccountAliases: items, ...position } }) };
};

/** The actions of this file by name. */
export const accountActions: IamActions = {
  GetAccountAuthorizationDetails: getAuthorizationDetails,
  GetPolicy: getPolicy,
  ListEntitiesForPolicy: listEntities,
  ListAccountAliases: listAliases,
};
