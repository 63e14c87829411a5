/** What the actions on one role have in common: they name it, may need permission by its tags, and fail when it is missing. */

import { iamArn, type Role } from './account-state.ts';
import type { ActionContext, IamAction, Outcome } from './action.ts';
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
export function onRole(prepare: (actionContext: ActionContext) => RoleStep): IamAction {
  return (actionContext) => {
    const name = readText(actionContext.parameters, 'RoleName', RULES.roleName);
    const step = prepare(actionContext);
    const role = findRole(actionContext, name);
    return {
      resource: role?.arn ?? iamArn(actionContext.account, `role/${name}`),
      context: {
        ...requestTagContext(readTags(actionContext.parameters)),
        ...resourceTagContext(role?.tags ?? []),
        ...(role?.permissionsBoundary === undefined ? {} : { 'iam:PermissionsBoundary': [role.permissionsBoundary] }),
        ...step.context,
      },
      run: () => step.run(role ?? refuse('NoSuchEntity', `The role with name ${name} cannot be found.`)),
    };
  };
}

function findRole(actionContext: ActionContext, name: string): Role | undefined {
  const role = actionContext.account.roles.get(name.toLowerCase());
  return role?.name === name ? role : undefined;
}
