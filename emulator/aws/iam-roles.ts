/** IAM actions for roles: trust policy, settings and tags. */

import { iamArn, type Role, withoutEntry, withRole } from './account-state.ts';
import type { IamAction, IamActions } from './action.ts';
import { refuse } from './aws-error.ts';
import { findManagedPolicy } from './caller.ts';
import { paginate } from './paginate.ts';
import { findNumber, findText, type Parameters, RULES, readList, readTags, readText } from './parameters.ts';
import { percentEncode } from './percent-encode.ts';
import { checkTrustPolicy, QUOTAS } from './policy-document.ts';
import { onRole } from './role-action.ts';
import { listTags, mergeTags, removeTags, renderTags, requestTagContext } from './tags.ts';
import type { XmlObject } from './xml.ts';

const DEFAULT_SESSION_SECONDS = 3600;

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const createRole: IamAction = (actionContext) => {
  const { parameters, account } = actionContext;
  const name = readText(parameters, 'RoleName', RULES.roleName);
  const path = findText(parameters, 'Path', RULES.path) ?? '/';
  const trustPolicy = readText(parameters, 'AssumeRolePolicyDocument', RULES.document);
  const description = findText(parameters, 'Description', RULES.description) ?? '';
  const maxSessionDuration = readSessionDuration(parameters);
  const permissionsBoundary = findText(parameters, 'PermissionsBoundary', RULES.arn);
  const tags = readTags(parameters);
  const arn = iamArn(account, `role${path}${name}`);
  return {
    resource: arn,
    context: {
      ...requestTagContext(tags),
      ...(permissionsBoundary === undefined ? {} : { 'iam:PermissionsBoundary': [permissionsBoundary] }),
    },
    ...(tags.length === 0 ? {} : { alsoNeeds: ['TagRole'] }),
    run: () => {
      if (account.roles.has(name.toLowerCase()))
        refuse('EntityAlreadyExists', `Role with name ${name} already exists.`);
      if (account.roles.size >= QUOTAS.roles)
        refuse('LimitExceeded', `Cannot exceed quota for RolesPerAccount: ${QUOTAS.roles}`);
      checkTrustPolicy(trustPolicy, actionContext.findAccount);
      if (permissionsBoundary !== undefined && findManagedPolicy(account, permissionsBoundary) === undefined) {
        refuse('NoSuchEntity', `Scope ARN: ${permissionsBoundary} does not exist or is not attachable.`);
      }
      const role: Role = {
        name,
        path,
        id: actionContext.newId('AROA'),
        arn,
        createdAt: actionContext.now,
        tags,
        ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
        attachedPolicies: [],
        inlinePolicies: new Map(),
        trustPolicy,
        description,
        maxSessionDuration,
      };
      return { account: withRole(account, role), result: { Role: renderRole(role) } };
    },
  };
};

function readSessionDuration(parameters: Parameters): number {
  return findNumber(parameters, 'MaxSessionDuration', { min: 3600, max: 43200 }) ?? DEFAULT_SESSION_SECONDS;
}

/** A role in the response of `GetRole`. */
export function renderRole(role: Role): XmlObject {
  return {
    ...renderRoleSummary(role),
    PermissionsBoundary: renderBoundary(role),
    Tags: renderTags(role.tags),
    RoleLastUsed: {},
  };
}

/** A role's boundary in a response. */
export function renderBoundary(role: Pick<Role, 'permissionsBoundary'>): XmlObject | undefined {
  const { permissionsBoundary: arn } = role;
  return arn === undefined ? undefined : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn };
}

/**
 * A role in the response of `ListRoles`: without tags and boundary.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
 */
export function renderRoleSummary(role: Role): XmlObject {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: role.arn,
    CreateDate: new Date(role.createdAt),
    AssumeRolePolicyDocument: percentEncode(role.trustPolicy),
    Description: role.description === '' ? undefined : role.description,
    MaxSessionDuration: role.maxSessionDuration,
  };
}

const getRole = onRole(() => ({ run: (role) => ({ result: { Role: renderRole(role) } }) }));

const listRoles: IamAction = (actionContext) => {
  const prefix = findText(actionContext.parameters, 'PathPrefix', { min: 1, max: 512 }) ?? '/';
  const roles = [...actionContext.account.roles.values()]
    .filter(({ path }) => path.startsWith(prefix))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const { items, position } = paginate(roles, actionContext.parameters);
  return {
    resource: iamArn(actionContext.account, `role${prefix}`),
    run: () => ({ result: { Roles: items.map(renderRoleSummary), ...position } }),
  };
};

/** Without a duration in the request, it becomes one hour. https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html */
const updateRole = onRole((actionContext) => {
  const description = findText(actionContext.parameters, 'Description', RULES.description);
  const maxSessionDuration = readSessionDuration(actionContext.parameters);
  return {
    run: (role) => ({
      account: withRole(actionContext.account, {
        ...role,
        description: description ?? role.description,
        maxSessionDuration,
      }),
      result: {},
    }),
  };
});

const updateRoleDescription = onRole((actionContext) => {
  const description = readText(actionContext.parameters, 'Description', RULES.description);
  return {
    run: (role) => {
      const updated = { ...role, description };
      return { account: withRole(actionContext.account, updated), result: { Role: renderRole(updated) } };
    },
  };
});

const updateTrust = onRole((actionContext) => {
  const trustPolicy = readText(actionContext.parameters, 'PolicyDocument', RULES.document);
  return {
    run: (role) => {
      checkTrustPolicy(trustPolicy, actionContext.findAccount);
      return { account: withRole(actionContext.account, { ...role, trustPolicy }) };
    },
  };
});

const deleteRole = onRole((actionContext) => ({
  run: (role) => {
    if (role.attachedPolicies.length > 0)
      refuse('DeleteConflict', 'Cannot delete entity, must detach all policies first.');
    if (role.inlinePolicies.size > 0) refuse('DeleteConflict', 'Cannot delete entity, must delete policies first.');
    if ([...actionContext.account.instanceProfiles.values()].some(({ roleName }) => roleName === role.name))
      refuse('DeleteConflict', 'Cannot delete entity, must remove roles from instance profile first.');
    return {
      account: { ...actionContext.account, roles: withoutEntry(actionContext.account.roles, role.name.toLowerCase()) },
    };
  },
}));

const tagRole = onRole((actionContext) => {
  const tags = readTags(actionContext.parameters);
  return {
    run: (role) => ({ account: withRole(actionContext.account, { ...role, tags: mergeTags(role.tags, tags) }) }),
  };
});

const untagRole = onRole((actionContext) => {
  const keys = readList(actionContext.parameters, 'TagKeys', RULES.tagKey);
  return {
    context: { 'aws:TagKeys': keys },
    run: (role) => ({ account: withRole(actionContext.account, { ...role, tags: removeTags(role.tags, keys) }) }),
  };
});

const listRoleTags = onRole((actionContext) => ({
  run: (role) => {
    const { items, position } = paginate(role.tags, actionContext.parameters);
    return { result: { Tags: listTags(items), ...position } };
  },
}));

/** The actions of this file by name. */
export const roleActions: IamActions = {
  CreateRole: createRole,
  GetRole: getRole,
  ListRoles: listRoles,
  UpdateRole: updateRole,
  UpdateRoleDescription: updateRoleDescription,
  UpdateAssumeRolePolicy: updateTrust,
  DeleteRole: deleteRole,
  TagRole: tagRole,
  UntagRole: untagRole,
  ListRoleTags: listRoleTags,
};
