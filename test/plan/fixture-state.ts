/** Declared states and accounts of octo-org/octo-repo for the tests of the planner, written by hand. */

import { ownershipTags } from '../../src/plan/ownership.ts';
import type {
  ActualProvider,
  ActualRole,
  ActualState,
  DesiredRole,
  DesiredState,
  Reading,
  TransitionPolicy,
} from '../../src/plan/state.ts';
import { type PolicyDocument, renderPolicy, type Statement } from '../../src/trust/policy/document.ts';
import type { TokenClaims } from '../../src/trust/token/claims.ts';

export const REPOSITORY = 'octo-org/octo-repo';
export const ISSUER = 'https://token.actions.githubusercontent.com';
export const PROVIDER_ARN = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
export const AUDIENCE = 'sts.amazonaws.com';
export const ROLE_NAME = 'gha-octo-org-octo-repo';
export const ROLE_ARN = 'arn:aws:iam::111122223333:role/gha-octo-org-octo-repo';
export const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
export const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
export const BOUNDARY = 'arn:aws:iam::111122223333:policy/boundary';
export const OUR_TAGS = ownershipTags(REPOSITORY);

export const MAIN = 'repo:octo-org/octo-repo:ref:refs/heads/main';
export const DEV = 'repo:octo-org/octo-repo:ref:refs/heads/dev';
export const IMMUTABLE_MAIN = 'repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main';

/** A statement that admits the tokens with this subject. */
export function tokenStatement(sub: string): Statement {
  return {
    Effect: 'Allow',
    Principal: { Federated: PROVIDER_ARN },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        'token.actions.githubusercontent.com:aud': AUDIENCE,
        'token.actions.githubusercontent.com:sub': sub,
      },
    },
  };
}

/** A statement that this action did not add: a service may assume the role. */
export const FOREIGN: Statement = {
  Sid: 'Servers',
  Effect: 'Allow',
  Principal: { Service: 'ec2.amazonaws.com' },
  Action: 'sts:AssumeRole',
};

export function policyOf(...statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

/** A trust policy as IAM shows it. */
export function trustText(policy: PolicyDocument): ActualRole['trust'] {
  return { text: renderPolicy(policy), policy };
}

export function present<T>(value: T): Reading<T> {
  return { kind: 'present', value };
}

export function unreadable(action: string): Reading<never> {
  return { kind: 'unreadable', action, reason: 'not authorized' };
}

export function desiredRole(changes: Partial<DesiredRole> = {}): DesiredRole {
  return {
    arn: ROLE_ARN,
    name: ROLE_NAME,
    path: '/',
    description: { value: 'GitHub Actions of octo-org/octo-repo', from: 'default' },
    maxSessionDuration: { value: 3600, from: 'default' },
    permissionsBoundary: undefined,
    trust: policyOf(tokenStatement(MAIN)),
    transition: undefined,
    policyArns: [READ_ONLY],
    inlinePolicies: [],
    tags: OUR_TAGS,
    adopt: 'refuse',
    prune: false,
    ...changes,
  };
}

export function desiredState(...roles: readonly DesiredRole[]): DesiredState {
  return {
    repository: REPOSITORY,
    provider: { arn: PROVIDER_ARN, url: ISSUER, audience: AUDIENCE, tags: OUR_TAGS },
    roles,
  };
}

/** The role as `desiredRole()` declares it. */
export function actualRole(changes: Partial<ActualRole> = {}): ActualRole {
  return {
    arn: ROLE_ARN,
    name: ROLE_NAME,
    path: '/',
    description: 'GitHub Actions of octo-org/octo-repo',
    maxSessionDuration: 3600,
    permissionsBoundary: undefined,
    trust: trustText(policyOf(tokenStatement(MAIN))),
    tags: OUR_TAGS,
    createdAt: 0,
    policyArns: present([READ_ONLY]),
    inlinePolicies: present([]),
    ...changes,
  };
}

/** A role that this action does not own, with its own trust policy, policy and tag. */
export function foreignRole(changes: Partial<ActualRole> = {}): ActualRole {
  return actualRole({
    description: 'made by hand',
    maxSessionDuration: 7200,
    trust: trustText(policyOf(FOREIGN)),
    tags: { team: 'platform' },
    policyArns: present([ADMIN]),
    inlinePolicies: present([{ name: 'theirs', text: ALLOW_QUEUES }]),
    ...changes,
  });
}

export const ALLOW_QUEUES =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"*"}]}';
export const ALLOW_TOPICS =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sns:Publish","Resource":"*"}]}';
export const ALLOW_BOTH =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"*"},{"Effect":"Allow","Action":"sns:Publish","Resource":"*"}]}';
export const DENY_TOPICS =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"sns:Publish","Resource":"*"}]}';

export function actualProvider(changes: Partial<ActualProvider> = {}): ActualProvider {
  return { arn: PROVIDER_ARN, audiences: [AUDIENCE], tags: OUR_TAGS, ...changes };
}

/** An account with the provider and these roles. */
export function accountWith(...roles: readonly ActualRole[]): ActualState {
  return {
    provider: present(actualProvider()),
    roles: new Map(roles.map((role) => [role.name, present(role)])),
  };
}

export const EMPTY_ACCOUNT: ActualState = { provider: { kind: 'absent' }, roles: new Map() };

/** The claims of a run on a branch of octo-repo, whose subject is this one. */
export function claimsOf(sub: string): TokenClaims {
  const all = {
    iss: ISSUER,
    sub,
    aud: AUDIENCE,
    exp: 1_800_000_000,
    repository: REPOSITORY,
    repository_id: '7654321',
    repository_owner_id: '1234567',
  };
  return {
    iss: ISSUER,
    sub,
    aud: AUDIENCE,
    exp: 1_800_000_000,
    iat: undefined,
    repository: REPOSITORY,
    repositoryId: '7654321',
    ownerId: '1234567',
    ref: undefined,
    environment: undefined,
    event: undefined,
    all,
  };
}

/** GitHub still issues classic subjects for the repository, and immutable ones are declared. */
export function transitionFor(sub: string): TransitionPolicy {
  return {
    trust: policyOf(tokenStatement(MAIN), tokenStatement(IMMUTABLE_MAIN)),
    claims: claimsOf(sub),
    declared: 'immutable',
    now: 'classic',
  };
}
