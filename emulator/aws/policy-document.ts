/** Validates policy documents as IAM does: grammar, size and error messages. */

import {
  measurePolicy,
  type PolicyDocument,
  parsePolicy,
  type Statement,
  toList,
} from '../../src/trust/policy/document.ts';
import type { AccountState } from './account-state.ts';
import { refuse } from './aws-error.ts';
import { findControlProblem } from './trust-controls.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const QUOTAS = {
  trustPolicySize: 2048,
  inlinePolicySize: 10240,
  attachedPolicies: 10,
  roles: 1000,
  providers: 100,
  clientIds: 100,
  tags: 50,
} as const;

/** Validates a trust policy. */
export function checkTrustPolicy(text: string, findAccount: FindAccount): void {
  const policy = parse(text);
  for (const statement of policy.Statement) {
    if (statement.Principal === undefined && statement.NotPrincipal === undefined)
      malformed('Missing required field Principal');
    if (statement.Resource !== undefined || statement.NotResource !== undefined)
      malformed('Has prohibited field Resource');
    if (statement.NotPrincipal !== undefined && statement.Effect === 'Allow') {
      malformed('AssumeRolepolicy contained disallowed construct: Allow with NotPrincipal');
    }
    for (const action of toList(statement.Action)) {
      if (action !== '*' && !/^sts:/iu.test(action))
        malformed('AssumeRole policy may only specify STS AssumeRole actions.');
    }
    checkPrincipals(statement, findAccount);
  }
  const problem = findControlProblem(policy);
  if (problem !== undefined) malformed(problem);
  if (measurePolicy(text) > QUOTAS.trustPolicySize) {
    refuse('LimitExceeded', `Cannot exceed quota for ACLSizePerRole: ${QUOTAS.trustPolicySize}`);
  }
}

/** Validates a permission policy. */
export function checkIdentityPolicy(text: string): PolicyDocument {
  const policy = parse(text);
  for (const statement of policy.Statement) {
    if (statement.Principal !== undefined || statement.NotPrincipal !== undefined) {
      malformed('Policy document should not specify a principal.');
    }
    if (statement.Resource === undefined && statement.NotResource === undefined) {
      malformed('Policy statement must contain resources.');
    }
    for (const action of [...toList(statement.Action), ...toList(statement.NotAction)]) {
      if (action !== '*' && !action.includes(':')) {
        malformed('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
      }
    }
    for (const resource of [...toList(statement.Resource), ...toList(statement.NotResource)]) {
      if (resource !== '*' && !resource.startsWith('arn:'))
        malformed(`Resource ${resource} must be in ARN format or "*".`);
    }
  }
  return policy;
}

/** Finds an account; `undefined` if the emulator does not have it. */
export type FindAccount = (id: string) => AccountState | undefined;

function parse(text: string): PolicyDocument {
  const parsed = parsePolicy(text);
  if (parsed.kind === 'invalid') {
    return malformed(
      parsed.problem === 'it is not JSON' ? 'This policy contains invalid Json' : 'Syntax errors in policy.',
    );
  }
  if (parsed.policy.Statement.length === 0) malformed('Syntax errors in policy.');
  const sids = parsed.policy.Statement.flatMap(({ Sid: sid }) => (sid === undefined || sid === '' ? [] : [sid]));
  if (new Set(sids).size < sids.length) malformed('Statement IDs (SID) in a single policy must be unique.');
  if (sids.some((sid) => !/^[0-9A-Za-z]*$/u.test(sid))) {
    malformed(
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    );
  }
  for (const statement of parsed.policy.Statement) {
    for (const operator of Object.keys(statement.Condition ?? {})) {
      if (!OPERATOR.test(operator)) malformed(`Invalid Condition type : ${operator}`);
    }
  }
  return parsed.policy;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const OPERATOR =
  /^(?:For(?:All|Any)Values?:)?(?:Null|(?:String(?:Not)?(?:Equals(?:IgnoreCase)?|Like)|Numeric(?:Not)?Equals|Numeric(?:Less|Greater)Than(?:Equals)?|Date(?:Not)?Equals|Date(?:Less|Greater)Than(?:Equals)?|Bool|BinaryEquals|(?:Not)?IpAddress|Arn(?:Not)?(?:Equals|Like))(?:IfExists)?)$/iu;

/** AWS principals must exist; a federated provider need not. */
function checkPrincipals(statement: Statement, findAccount: FindAccount): void {
  for (const principal of [statement.Principal, statement.NotPrincipal]) {
    if (principal === undefined || principal === '*') continue;
    for (const [kind, value] of Object.entries(principal)) {
      for (const id of toList(value)) {
        if (kind === 'AWS' ? isKnownPrincipal(id, findAccount) : isWellFormedPrincipal(kind, id)) continue;
        if (kind === 'Federated') malformed('Federated principals must be valid domain names or SAML metadata ARNs');
        malformed(`Invalid principal in policy: "${kind.toUpperCase()}":"${id}"`);
      }
    }
  }
}

function isWellFormedPrincipal(kind: string, id: string): boolean {
  if (kind === 'Federated')
    return /^arn:[\w-]+:iam::\d{12}:(?:oidc|saml)-provider\/\S+$/u.test(id) || /^[\w.-]+$/u.test(id);
  if (kind === 'Service') return /^[\w.-]+$/u.test(id);
  return kind === 'CanonicalUser';
}

function isKnownPrincipal(id: string, findAccount: FindAccount): boolean {
  if (id === '*' || /^\d{12}$/u.test(id)) return true;
  const match = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):(?:(root)|(user|role|assumed-role)\/(\S+))$/u.exec(id);
  if (match === null) return false;
  const [, accountId = '', root, kind, rest = ''] = match;
  const account = findAccount(accountId);
  // Principals in accounts that the emulator does not have are accepted.
  if (root !== undefined || account === undefined) return true;
  if (kind === 'assumed-role') return account.roles.has(rest.split('/')[0]?.toLowerCase() ?? '');
  const known = kind === 'user' ? account.users : account.roles;
  return [...known.values()].some(({ arn }) => arn === id);
}

function malformed(message: string): never {
  refuse('MalformedPolicyDocument', message);
}
