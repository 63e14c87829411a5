/** `AssumeRole`: checks the role's trust policy and the caller's policies. */

import { parsePolicy } from '../../src/trust/policy/document.ts';
import { type AccessRequest, evaluate } from '../../src/trust/policy/evaluate.ts';
import type { AccountState, Role, Tag } from './account-state.ts';
import { decideAccess, type RequestContext } from './authorize.ts';
import { refuse } from './aws-error.ts';
import type { Caller } from './caller.ts';
import { findText, RULES, readList, readTags, readText } from './parameters.ts';
import {
  checkDuration,
  findRoleByArn,
  openSession,
  readDuration,
  readRoleArn,
  readSessionPolicies,
  type SignedStsContext,
  type StsOutcome,
} from './sts-context.ts';
import { requestTagContext } from './tags.ts';

const MAX_CHAINED_SECONDS = 3600;
const MAX_TAG_CHARACTERS = 2048;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function assumeRole(actionContext: SignedStsContext): StsOutcome {
  const { parameters, caller } = actionContext;
  const { text: roleArn, arn } = readRoleArn(parameters);
  const name = readText(parameters, 'RoleSessionName', RULES.sessionName);
  const seconds = readDuration(parameters);
  const externalId = findText(parameters, 'ExternalId', RULES.externalId);
  const policies = readSessionPolicies(parameters);
  const { tags, transitiveTagKeys } = readSessionTags(actionContext);
  const found = actionContext.findAccount(arn.account);
  const account = found?.partition === arn.partition ? found : undefined;
  const role = findRoleByArn(account, roleArn);
  const context: RequestContext = {
    'sts:RoleSessionName': [name],
    ...(externalId === undefined ? {} : { 'sts:ExternalId': [externalId] }),
    ...requestTagContext(tags),
    ...(transitiveTagKeys.length === 0 ? {} : { 'sts:TransitiveTagKeys': transitiveTagKeys }),
  };
  for (const action of tags.length === 0 ? ['sts:AssumeRole'] : ['sts:AssumeRole', 'sts:TagSession']) {
    if (account === undefined || role === undefined || !mayDo(action, actionContext, account, role, context)) {
      return refuse(
        'AccessDenied',
        `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${roleArn}`,
      );
    }
  }
  if (account === undefined || role === undefined) return refuse('AccessDenied', 'Access denied');
  if (caller.session !== undefined && seconds > MAX_CHAINED_SECONDS) {
    refuse(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
  checkDuration(seconds, role);
  return openSession(actionContext, account, role, { name, seconds, policies, tags, transitiveTagKeys });
}

/** The tags that the request sets and those that the caller's session passes on. */
function readSessionTags(actionContext: SignedStsContext): {
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
} {
  const { parameters, caller } = actionContext;
  const sent = readTags(parameters);
  const inheritedKeys = caller.session?.transitiveTagKeys ?? [];
  const inherited = (caller.session?.tags ?? []).filter(({ key }) => inheritedKeys.includes(key));
  const tags = [...inherited, ...sent];
  const size = tags.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (size > MAX_TAG_CHARACTERS) {
    const percent = Math.ceil((size * 100) / MAX_TAG_CHARACTERS);
    refuse('PackedPolicyTooLarge', `Packed size of session tags consumes ${percent}% of allotted space.`);
  }
  return { tags, transitiveTagKeys: [...inheritedKeys, ...readList(parameters, 'TransitiveTagKeys', RULES.tagKey)] };
}

/**
 * The trust policy must admit the caller. In the same account, a trust policy that names the caller is enough. If it names the account,
 * or for another account, the caller's own policies must allow the call, too.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
function mayDo(
  action: string,
  actionContext: SignedStsContext,
  account: AccountState,
  role: Role,
  context: RequestContext,
): boolean {
  const { caller, now } = actionContext;
  const own = decideAccess(caller, { action, resource: role.arn, context }, now);
  if (own.kind === 'explicit-deny') return false;
  const direct = [caller.identity.arn, caller.arn];
  const { partition, id } = caller.account;
  if (!admits(role, action, caller, [...direct, id, `arn:${partition}:iam::${id}:root`], context)) return false;
  if (own.kind === 'allowed') return true;
  return account.id === id && admits(role, action, caller, direct, context);
}

function admits(role: Role, action: string, caller: Caller, ids: readonly string[], context: RequestContext): boolean {
  const parsed = parsePolicy(role.trustPolicy);
  if (parsed.kind === 'invalid') return false;
  const request: AccessRequest = {
    action,
    principal: { kind: 'AWS', ids },
    context: new Map(
      Object.entries({
        'aws:PrincipalArn': [caller.identity.arn],
        'aws:PrincipalAccount': [caller.account.id],
        'aws:userid': [caller.userId],
        ...context,
      }),
    ),
  };
  return evaluate(parsed.policy, request).decision === 'allow';
}
