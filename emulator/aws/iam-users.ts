/** IAM actions for users and access keys, as far as retiring a key needs them. */

import { type AccessKey, type AccountState, iamArn, type User, withUser } from './account-state.ts';
import type { ActionContext, IamAction, IamActions, Outcome, PreparedAction } from './action.ts';
import { refuse } from './aws-error.ts';
import { paginate } from './paginate.ts';
import { findText, RULES, readText } from './parameters.ts';
import { renderTags } from './tags.ts';

/** An action on the named user, or on the calling user. */
function onUser(prepare: (actionContext: ActionContext) => (user: User) => Outcome): IamAction {
  return (actionContext) => {
    const named = findText(actionContext.parameters, 'UserName', RULES.userName);
    const run = prepare(actionContext);
    if (named === undefined && actionContext.caller.session !== undefined) {
      refuse('ValidationError', 'Must specify userName when calling with non-User credentials');
    }
    return onNamedUser(actionContext, named ?? actionContext.caller.identity.name, run);
  };
}

function onNamedUser(actionContext: ActionContext, name: string, run: (user: User) => Outcome): PreparedAction {
  const user = actionContext.account.users.get(name.toLowerCase());
  return {
    resource: user?.arn ?? iamArn(actionContext.account, `user/${name}`),
    run: () => run(user ?? refuse('NoSuchEntity', `The user with name ${name} cannot be found.`)),
  };
}

const getUser = onUser(() => (user) => ({
  result: {
    User: {
      Path: user.path,
      UserName: user.name,
      UserId: user.id,
      Arn: user.arn,
      CreateDate: new Date(user.createdAt),
      Tags: renderTags(user.tags),
    },
  },
}));

const listAccessKeys = onUser((actionContext) => (user) => {
  const { items, position } = paginate(user.accessKeys, actionContext.parameters);
  const keys = items.map((key) => ({
    UserName: user.name,
    AccessKeyId: key.id,
    Status: key.status,
    CreateDate: new Date(key.createdAt),
  }));
  return { result: { AccessKeyMetadata: keys, ...position } };
});

const updateAccessKey = onUser((actionContext) => {
  const keyId = readText(actionContext.parameters, 'AccessKeyId', RULES.accessKeyId);
  const status = readText(actionContext.parameters, 'Status', { pattern: 'Active|Inactive' });
  return (user) => {
    const key = findKey(user, keyId);
    const changed: AccessKey = { ...key, status: status === 'Active' ? 'Active' : 'Inactive' };
    const accessKeys = user.accessKeys.map((item) => (item === key ? changed : item));
    return { account: withUser(actionContext.account, { ...user, accessKeys }) };
  };
});

const deleteAccessKey = onUser((actionContext) => {
  const keyId = readText(actionContext.parameters, 'AccessKeyId', RULES.accessKeyId);
  return (user) => {
    const key = findKey(user, keyId);
    const accessKeys = user.accessKeys.filter((item) => item !== key);
    return { account: withUser(actionContext.account, { ...user, accessKeys }) };
  };
});

function findKey(user: User, keyId: string): AccessKey {
  const key = user.accessKeys.find(({ id }) => id === keyId);
  return key ?? refuse('NoSuchEntity', `The Access Key with id ${keyId} cannot be found.`);
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html */
const getKeyLastUsed: IamAction = (actionContext) => {
  const keyId = readText(actionContext.parameters, 'AccessKeyId', RULES.accessKeyId);
  const user = findKeyOwner(actionContext.account, keyId);
  const use = actionContext.findKeyUse(keyId);
  return {
    resource: user?.arn ?? '*',
    run: () => {
      if (user === undefined) refuse('AccessDenied', `The access key ${keyId} belongs to no user of this account.`);
      const lastUsed =
        use === undefined
          ? { Region: 'N/A', ServiceName: 'N/A' }
          : { Region: use.region, ServiceName: use.service, LastUsedDate: new Date(use.at) };
      return { result: { UserName: user.name, AccessKeyLastUsed: lastUsed } };
    },
  };
};

/** The user whose access key it is. */
export function findKeyOwner(account: AccountState, keyId: string): User | undefined {
  return [...account.users.values()].find(({ accessKeys }) => accessKeys.some(({ id }) => id === keyId));
}

/** The actions of this file by name. */
export const userActions: IamActions = {
  GetUser: getUser,
  ListAccessKeys: listAccessKeys,
  UpdateAccessKey: updateAccessKey,
  DeleteAccessKey: deleteAccessKey,
  GetAccessKeyLastUsed: getKeyLastUsed,
};
