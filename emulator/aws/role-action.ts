/** What the actions on one role have in common: they name it, may need permission by its tags, and fail when it is missing. */

import { iamArn, type Role } from './account-state.ts';
import type { IamAction, Outcome, Scene } from './action.ts';
import type { RequestContext } from './authorize.ts';
import { refuse } from './aws-error.ts';
import { RULES, readTags, readText } from './parameters.ts';
import { requestTagContext, resourceTagContext } from './tags.ts';

/** What an action does once its parameters are read. */
export interface RoleStep {
  readonly context?: RequestContext;
  readonly run: (role: Role) => Outcome;
}

/** An action on one role that must exist. The parameters are read before the role is looked for. */
export function onRole(prepare: (scene: Scene) => RoleStep): IamAction {
  return (scene) => {
    const name = readText(scene.parameters, 'RoleName', RULES.roleName);
    const step = prepare(scene);
    const role = findRole(scene, name);
    return {
      resource: role?.arn ?? iamArn(scene.account, `role/${name}`),
      context: {
        ...requestTagContext(readTags(scene.parameters)),
        ...resourceTagContext(role?.tags ?? []),
        ...(role?.permissionsBoundary === undefined ? {} : { 'iam:PermissionsBoundary': [role.permissionsBoundary] }),
        ...step.context,
      },
      run: () => step.run(role ?? refuse('NoSuchEntity', `The role with name ${name} cannot be found.`)),
    };
  };
}

function findRole(scene: Scene, name: string): Role | undefined {
  const role = scene.account.roles.get(name.toLowerCase());
  return role?.name === name ? role : undefined;
}
