/** IAM's actions for users and their access keys, as far as retiring a key needs them. */

import { type AccessKey, type AccountState, iamArn, type User, withUser } from './account-state.ts';
import type { IamAction, IamActions, Outcome, PreparedAction, Scene } from './action.ts';
import { refuse } from './aws-error.ts';
import { paginate } from './paginate.ts';
import { findText, RULES, readText } from './parameters.ts';
import { renderTags } from './tags.ts';

/** An action on the user that is named, or else on the user who calls. */
function onUser(prepare: (scene: Scene) => (user: User) => Outcome): IamAction {
  return (scene) => {
    const named = findText(scene.parameters, 'UserName', RULES.userName);
    const run = prepare(scene);
    if (named === undefined && scene.caller.session !== undefined) {
      refuse('ValidationError', 'Must specify userName when calling with non-User credentials');
    }
    return onNamedUser(scene, named ?? scene.caller.identity.name, run);
  };
}

function onNamedUser(scene: Scene, name: string, run: (user: User) => Outcome): PreparedAction {
  const user = scene.account.users.get(name.toLowerCase());
  return {
    resource: user?.arn ?? iamArn(scene.account, `user/${name}`),
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

const listAccessKeys = onUser((scene) => (user) => {
  const { items, position } = paginate(user.accessKeys, scene.parameters);
  const keys = items.map((key) => ({
    UserName: user.name,
    AccessKeyId: key.id,
    Status: key.status,
    CreateDate: new Date(key.createdAt),
  }));
  return { result: { AccessKeyMetadata: keys, ...position } };
});

const updateAccessKey = onUser((scene) => {
  const keyId = readText(scene.parameters, 'AccessKeyId', RULES.accessKeyId);
  const status = readText(scene.parameters, 'Status', { pattern: 'Active|Inactive' });
  return (user) => {
    const key = findKey(user, keyId);
    const changed: AccessKey = { ...key, status: status === 'Active' ? 'Active' : 'Inactive' };
    const accessKeys = user.accessKeys.map((item) => (item === key ? changed : item));
    return { account: withUser(scene.account, { ...user, accessKeys }) };
  };
});

const deleteAccessKey = onUser((scene) => {
  const keyId = readText(scene.parameters, 'AccessKeyId', RULES.accessKeyId);
  return (user) => {
    const key = findKey(user, keyId);
    const accessKeys = user.accessKeys.filter((item) => item !== key);
    return { account: withUser(scene.account, { ...user, accessKeys }) };
  };
});

function findKey(user: User, keyId: string): AccessKey {
  const key = user.accessKeys.find(({ id }) => id === keyId);
  return key ?? refuse('NoSuchEntity', `The Access Key with id ${keyId} cannot be found.`);
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html */
const getKeyLastUsed: IamAction = (scene) => {
  const keyId = readText(scene.parameters, 'AccessKeyId', RULES.accessKeyId);
  const user = findKeyOwner(scene.account, keyId);
  const use = scene.findKeyUse(keyId);
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
