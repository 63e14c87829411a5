/** IAM actions for the policies of a role: attached, inline, and the permissions boundary. */

import { measurePolicy } from '../../src/trust/policy/document.ts';
import { withEntry, withoutEntry, withRole } from './account-state.ts';
import type { IamActions } from './action.ts';
import { refuse } from './aws-error.ts';
import { findManagedPolicy } from './caller.ts';
import { paginate } from './paginate.ts';
import { findText, type Parameters, RULES, readText } from './parameters.ts';
import { percentEncode } from './percent-encode.ts';
import { checkIdentityPolicy, QUOTAS } from './policy-document.ts';
import { onRole } from './role-action.ts';
import type { XmlObject } from './xml.ts';

function readPolicyArn(parameters: Parameters): string {
  const arn = readText(parameters, 'PolicyArn', RULES.arn);
  if (!/^arn:[\w-]+:iam::(?:\d{12}|aws):policy\/\S+$/u.test(arn)) refuse('InvalidInput', `ARN ${arn} is not valid.`);
  return arn;
}

/** Attaching an attached policy has no effect. */
const attachPolicy = onRole((actionContext) => {
  const arn = readPolicyArn(actionContext.parameters);
  return {
    context: { 'iam:PolicyARN': [arn] },
    run: (role) => {
      if (findManagedPolicy(actionContext.account, arn) === undefined) {
        refuse('NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`);
      }
      const attachedPolicies = [...new Set([...role.attachedPolicies, arn])];
      if (attachedPolicies.length > QUOTAS.attachedPolicies) {
        refuse('LimitExceeded', `Cannot exceed quota for PoliciesPerRole: ${QUOTAS.attachedPolicies}`);
      }
      return { account: withRole(actionContext.account, { ...role, attachedPolicies }) };
    },
  };
});

const detachPolicy = onRole((actionContext) => {
  const arn = readPolicyArn(actionContext.parameters);
  return {
    context: { 'iam:PolicyARN': [arn] },
    run: (role) => {
      if (!role.attachedPolicies.includes(arn)) refuse('NoSuchEntity', `Policy ${arn} was not found.`);
      const attachedPolicies = role.attachedPolicies.filter((attached) => attached !== arn);
      return { account: withRole(actionContext.account, { ...role, attachedPolicies }) };
    },
  };
});

/** Attached policies in a response. */
export function renderAttached(arns: readonly string[]): readonly XmlObject[] {
  return arns.map((arn) => ({ PolicyName: arn.slice(arn.lastIndexOf('/') + 1), PolicyArn: arn }));
}

const listAttachedPolicies = onRole((actionContext) => {
  const prefix = findText(actionContext.parameters, 'PathPrefix', RULES.path) ?? '/';
  return {
    run: (role) => {
      const arns = role.attachedPolicies.filter((arn) => arn.slice(arn.indexOf('/')).startsWith(prefix));
      const { items, position } = paginate(arns, actionContext.parameters);
      return { result: { AttachedPolicies: renderAttached(items), ...position } };
    },
  };
});

const putPolicy = onRole((actionContext) => {
  const name = readText(actionContext.parameters, 'PolicyName', RULES.policyName);
  const document = readText(actionContext.parameters, 'PolicyDocument', RULES.document);
  return {
    run: (role) => {
      checkIdentityPolicy(document);
      const inlinePolicies = withEntry(role.inlinePolicies, name, document);
      const size = [...inlinePolicies.values()].reduce((sum, text) => sum + measurePolicy(text), 0);
      if (size > QUOTAS.inlinePolicySize) {
        refuse(
          'LimitExceeded',
          `Maximum policy size of ${QUOTAS.inlinePolicySize} bytes exceeded for role ${role.name}`,
        );
      }
      return { account: withRole(actionContext.account, { ...role, inlinePolicies }) };
    },
  };
});

const getPolicy = onRole((actionContext) => {
  const name = readText(actionContext.parameters, 'PolicyName', RULES.policyName);
  return {
    run: (role) => {
      const document = role.inlinePolicies.get(name) ?? refuse('NoSuchEntity', missingPolicy(name));
      return { result: { RoleName: role.name, PolicyName: name, PolicyDocument: percentEncode(document) } };
    },
  };
});

const listPolicies = onRole((actionContext) => ({
  run: (role) => {
    const { items, position } = paginate([...role.inlinePolicies.keys()].sort(), actionContext.parameters);
    return { result: { PolicyNames: items, ...position } };
  },
}));

const deletePolicy = onRole((actionContext) => {
  const name = readText(actionContext.parameters, 'PolicyName', RULES.policyName);
  return {
    run: (role) => {
      if (!role.inlinePolicies.has(name)) refuse('NoSuchEntity', missingPolicy(name));
      return {
        account: withRole(actionContext.account, { ...role, inlinePolicies: withoutEntry(role.inlinePolicies, name) }),
      };
    },
  };
});

function missingPolicy(name: string): string {
  return `The role policy with name ${name} cannot be found.`;
}

const putBoundary = onRole((actionContext) => {
  const arn = readText(actionContext.parameters, 'PermissionsBoundary', RULES.arn);
  return {
    context: { 'iam:PermissionsBoundary': [arn] },
    run: (role) => {
      if (findManagedPolicy(actionContext.account, arn) === undefined) {
        refuse('NoSuchEntity', `Scope ARN: ${arn} does not exist or is not attachable.`);
      }
      return { account: withRole(actionContext.account, { ...role, permissionsBoundary: arn }) };
    },
  };
});

const deleteBoundary = onRole((actionContext) => ({
  run: ({ permissionsBoundary: _, ...role }) => ({ account: withRole(actionContext.account, role) }),
}));

/** The actions of this file by name. */
export const rolePolicyActions: IamActions = {
  AttachRolePolicy: attachPolicy,
  DetachRolePolicy: detachPolicy,
  ListAttachedRolePolicies: listAttachedPolicies,
  PutRolePolicy: putPolicy,
  GetRolePolicy: getPolicy,
  ListRolePolicies: listPolicies,
  DeleteRolePolicy: deletePolicy,
  PutRolePermissionsBoundary: putBoundary,
  DeleteRolePermissionsBoundary: deleteBoundary,
};
