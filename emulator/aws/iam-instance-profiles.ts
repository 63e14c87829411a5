/** IAM actions that list the instance profiles of a role. */

import type { AccountState, InstanceProfile, Role } from './account-state.ts';
import type { IamActions } from './action.ts';
import { renderRoleSummary } from './iam-roles.ts';
import { paginate } from './paginate.ts';
import { onRole } from './role-action.ts';
import type { XmlObject } from './xml.ts';

/** The profiles that contain a role, ordered by name. */
export function findInstanceProfiles(account: AccountState, role: Role): readonly InstanceProfile[] {
  return [...account.instanceProfiles.values()]
    .filter(({ roleName }) => roleName === role.name)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A profile in a response. https://docs.aws.amazon.com/IAM/latest/APIReference/API_InstanceProfile.html */
export function renderInstanceProfile({ path, name, id, arn, createdAt }: InstanceProfile, role: Role): XmlObject {
  return {
    Path: path,
    InstanceProfileName: name,
    InstanceProfileId: id,
    Arn: arn,
    CreateDate: new Date(createdAt),
    Roles: [renderRoleSummary(role)],
  };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html */
const listForRole = onRole((actionContext) => ({
  run: (role) => {
    const { items, position } = paginate(findInstanceProfiles(actionContext.account, role), actionContext.parameters);
    return { result: { InstanceProfiles: items.map((profile) => renderInstanceProfile(profile, role)), ...position } };
  },
}));

/** The actions of this file by name. */
export const instanceProfileActions: IamActions = { ListInstanceProfilesForRole: listForRole };
