/** Actions on one role: they take its name, can depend on its tags, and fail if it does not exist. */

import { iamArn, type Role } from './account-state.ts';
import type { ActionContext, IamAction, Outcome } from './action.ts';
import type { RequestContext } from './authorize.ts';
import { refuse } from './aws-error.ts';
import { RULES, readTags, readText } from './parameters.ts';
import { requestTagContext, resourceTagContext } from './tags.ts';

/** An action after its parameters are checked. */
export interface RoleStep {
  readonly context?: RequestContext;
  readonly run: (role: Role) => Outcome;
}

/** An action on an existing role. Parameters are checked first. */
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
