/** Authorizes a request by identity policies, permissions boundary and session policies. */

import type { PolicyDocument } from '../../src/trust/policy/document.ts';
import { type AccessRequest, type Evaluation, evaluate } from '../../src/trust/policy/evaluate.ts';
import { renderTime } from '../clock.ts';
import { refuse } from './aws-error.ts';
import { type Caller, findBoundary, listIdentityPolicies } from './caller.ts';

/** Condition keys of the request: name → values. */
export type RequestContext = Readonly<Record<string, readonly string[]>>;

/** Action, resource and context of a request. */
export interface Permission {
  readonly action: string;
  readonly resource: string;
  readonly context?: RequestContext;
}

/** Whether the request is allowed, and otherwise which kind of policy denies it. */
export type AccessDecision =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'explicit-deny'; readonly by: string }
  | { readonly kind: 'implicit-deny'; readonly by: string };

/**
 * An explicit Deny anywhere wins; then every kind of policy that is present must allow.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decideAccess(caller: Caller, permission: Permission, now: number): AccessDecision {
  const { account, identity, session } = caller;
  const boundary = findBoundary(account, identity);
  const layers: readonly (readonly [name: string, policies: readonly PolicyDocument[]])[] = [
    ['identity-based policy', listIdentityPolicies(account, identity)],
    ...(boundary === undefined ? [] : [['permissions boundary', [boundary]] as const]),
    ...(session === undefined || session.policies.length === 0 ? [] : [['session policy', session.policies] as const]),
  ];
  const request = toAccessRequest(caller, permission, now);
  const evaluated = layers.map(([name, policies]) => ({
    name,
    evaluations: policies.map((policy): Evaluation => evaluate(policy, request)),
  }));
  const denying = evaluated.find(({ evaluations }) => evaluations.some(({ denied }) => denied === 'true'));
  if (denying !== undefined) return { kind: 'explicit-deny', by: denying.name };
  const lacking = evaluated.find(({ evaluations }) => !isAllowed(evaluations));
  return lacking === undefined ? { kind: 'allowed' } : { kind: 'implicit-deny', by: lacking.name };
}

/** If it is unknown whether a Deny applies, the emulator denies the request. */
function isAllowed(evaluations: readonly Evaluation[]): boolean {
  const statements = evaluations.flatMap((evaluation) => evaluation.statements);
  if (statements.some(({ effect, verdict }) => effect === 'Deny' && verdict === 'unknown')) return false;
  return statements.some(({ effect, verdict }) => effect === 'Allow' && verdict === 'true');
}

function toAccessRequest(caller: Caller, permission: Permission, now: number): AccessRequest {
  const tags = [...caller.identity.tags, ...(caller.session?.tags ?? [])];
  const context: RequestContext = {
    'aws:CurrentTime': [renderTime(now)],
    'aws:PrincipalAccount': [caller.account.id],
    'aws:PrincipalArn': [caller.identity.arn],
    'aws:PrincipalType': [caller.session === undefined ? 'User' : 'AssumedRole'],
    'aws:SecureTransport': ['true'],
    'aws:userid': [caller.userId],
    ...(caller.session === undefined ? { 'aws:username': [caller.identity.name] } : {}),
    ...Object.fromEntries(tags.map(({ key, value }) => [`aws:PrincipalTag/${key}`, [value]])),
    ...permission.context,
  };
  return { action: permission.action, resource: permission.resource, context: new Map(Object.entries(context)) };
}

/** Throws AWS's `AccessDenied` error unless the caller has the permission. */
export function authorize(caller: Caller, permission: Permission, now: number): void {
  const decision = decideAccess(caller, permission, now);
  if (decision.kind === 'allowed') return;
  const reason =
    decision.kind === 'explicit-deny'
      ? `with an explicit deny in ${decision.by === 'identity-based policy' ? 'an' : 'a'} ${decision.by}`
      : `because no ${decision.by} allows the ${permission.action} action`;
  refuse(
    'AccessDenied',
    `User: ${caller.arn} is not authorized to perform: ${permission.action} on resource: ${permission.resource} ${reason}`,
  );
}
