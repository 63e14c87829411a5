/** IAM's policy simulator for one principal, which uses the emulator's own authorization. */

import type { AccountState, Identity } from './account-state.ts';
import type { IamAction, IamActions } from './action.ts';
import { decideAccess } from './authorize.ts';
import { refuse } from './aws-error.ts';
import { toUserCaller } from './caller.ts';
import { paginate } from './paginate.ts';
import { type Parameters, RULES, readList, readText } from './parameters.ts';

const DECISIONS = { allowed: 'allowed', 'explicit-deny': 'explicitDeny', 'implicit-deny': 'implicitDeny' } as const;

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html */
const simulatePrincipalPolicy: IamAction = (actionContext) => {
  const { account, parameters } = actionContext;
  const source = readText(parameters, 'PolicySourceArn', RULES.arn);
  const actions = readList(parameters, 'ActionNames', { min: 3, max: 128 });
  if (actions.length === 0) refuse('InvalidInput', 'ActionNames must not be empty.');
  const resources = readList(parameters, 'ResourceArns', { min: 1, max: 2048 });
  const context = readContext(parameters);
  return {
    resource: source,
    run: () => {
      const identity =
        findIdentity(account, source) ?? refuse('NoSuchEntity', `The principal ${source} cannot be found.`);
      const caller = toUserCaller(account, identity, '');
      const pairs = actions.flatMap((action) =>
        (resources.length === 0 ? ['*'] : resources).map((resource) => ({ action, resource })),
      );
      const { items, position } = paginate(pairs, parameters);
      const results = items.map(({ action, resource }) => ({
        EvalActionName: action,
        EvalResourceName: resource,
        EvalDecision: DECISIONS[decideAccess(caller, { action, resource, context }, actionContext.now).kind],
        MatchedStatements: [],
        MissingContextValues: [],
      }));
      return { result: { EvaluationResults: results, ...position } };
    },
  };
};

function findIdentity(account: AccountState, arn: string): Identity | undefined {
  return [...account.users.values(), ...account.roles.values()].find((identity) => identity.arn === arn);
}

function readContext(parameters: Parameters): Readonly<Record<string, readonly string[]>> {
  const context: Record<string, readonly string[]> = {};
  for (let index = 1; parameters.has(`ContextEntries.member.${index}.ContextKeyName`); index += 1) {
    const at = `ContextEntries.member.${index}`;
    const key = readText(parameters, `${at}.ContextKeyName`, { min: 5, max: 256 });
    context[key] = readList(parameters, `${at}.ContextKeyValues`, {});
  }
  return context;
}

/** The actions of this file by name. */
export const simulateActions: IamActions = { SimulatePrincipalPolicy: simulatePrincipalPolicy };
