/** The account that a command works on: its credentials, its state, and what blocks a plan there. */

import { type Failure, failure, withEvidence } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import type { IdentityChange } from '../../plan/repository-identity.ts';
import type { ActualState, DesiredState } from '../../plan/state.ts';
import type { Obstacle } from '../../plan/steps.ts';
import type { CallerSts, Credentials, IamReader } from '../../ports/aws.ts';
import type { Log } from '../../ports/runner.ts';
import { maskAccount, type Principal } from '../../trust/arn.ts';
import { requireAllowedAccount, requirePrincipal } from '../checks.ts';

export interface AccountOptions {
  readonly credentials: Credentials | undefined;
  /** Empty means every account. */
  readonly allowedAccounts: readonly string[];
  readonly masksAccount: boolean;
  /** The account of the `config` file that these credentials must belong to. */
  readonly expectedAccount?: { readonly name: string; readonly id: string };
}

export interface CallerPorts {
  readonly caller: CallerSts;
  readonly log: Log;
}

/** The credentials, or the failure `CREDENTIALS_MISSING`. */
export function requireCredentials({ credentials }: AccountOptions, mode: string): Credentials {
  if (credentials === undefined) throw failure('CREDENTIALS_MISSING', { mode });
  return credentials;
}

/** Asks AWS whose credentials these are, and throws if they belong to the wrong account. */
export async function findPrincipal(
  credentials: Credentials,
  { allowedAccounts, masksAccount, expectedAccount }: AccountOptions,
  { caller, log }: CallerPorts,
): Promise<Principal> {
  const principal = requirePrincipal((await caller.callerIdentity(credentials)).arn, 'sts:GetCallerIdentity');
  if (masksAccount) log.mask(principal.account);
  if (expectedAccount !== undefined && expectedAccount.id !== principal.account) {
    throw failure('ACCOUNT_UNEXPECTED', { ...expectedAccount, account: principal.account, from: credentials.from });
  }
  requireAllowedAccount(principal.account, allowedAccounts);
  const who = maskAccount(principal.arn, principal.account);
  log.info(`Working as ${who}, with credentials from ${credentials.from}.`);
  return principal;
}

/** Both results, or the first failure once both have ended. */
export async function settleAll<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return [await a, await b];
}

/** From this many roles on, the log says how many are read. */
const LOG_READS_FROM = 10;

/** Reads the provider and all roles at once. */
export async function readState(
  reader: IamReader,
  providerArn: string,
  roleNames: readonly string[],
  log: Log,
): Promise<ActualState> {
  const isMany = roleNames.length >= LOG_READS_FROM;
  if (isMany) log.info(`Reading ${roleNames.length} roles.`);
  const [provider, roles] = await settleAll(reader.readProvider(providerArn), reader.readRoles(roleNames));
  const there = [...roles.values()].filter(({ kind }) => kind === 'present').length;
  if (isMany) log.info(`Read ${roleNames.length} roles: ${there} exist.`);
  return { provider, roles };
}

/** The failure that says why a plan cannot be applied. */
export function toObstacleFailure(
  obstacles: readonly Obstacle[],
  { repository }: Pick<DesiredState, 'repository'>,
): Failure | undefined {
  const [first] = obstacles;
  if (first === undefined) return undefined;
  const problem = describeObstacle(first, obstacles, repository);
  const roles = obstacles.flatMap((obstacle) =>
    'role' in obstacle ? [`${obstacle.role}: ${OBSTACLES[obstacle.kind]}`] : [],
  );
  return roles.length < 2
    ? problem
    : withEvidence(problem, [{ kind: 'list', title: 'What blocks the plan', items: roles }]);
}

const OBSTACLES: Readonly<Record<Exclude<Obstacle['kind'], 'unreadable'>, string>> = {
  'not-owned': 'exists and was not created by this action',
  'other-repository': 'belongs to another repository',
  'other-id': 'belongs to a repository with another id',
  'identity-changed': 'trusts a repository that is now another one',
  path: 'has another path',
  'letter-case': 'exists with different letter case',
  unmergeable: 'cannot be merged',
  'in-use': 'is in an instance profile',
};

function describeObstacle(first: Obstacle, obstacles: readonly Obstacle[], repository: string): Failure {
  switch (first.kind) {
    case 'unreadable':
      return failure('IAM_UNREADABLE', {
        actions: [
          ...new Set(obstacles.flatMap((obstacle) => (obstacle.kind === 'unreadable' ? obstacle.actions : []))),
        ],
        reason: first.reason,
      });
    case 'not-owned':
      return failure('ROLE_NOT_OWNED', { role: first.role, repository });
    case 'other-repository':
      return failure('ROLE_OF_ANOTHER_REPOSITORY', { role: first.role, owner: first.owner, repository });
    case 'other-id':
      return failure('ROLE_NOT_OWNED', { role: first.role, repository, ownerId: first.ownerId, id: first.id });
    case 'identity-changed':
      return failure('REPOSITORY_IDENTITY_CHANGED', { changes: toChanges(obstacles) });
    case 'path':
      return failure('ROLE_PATH_FIXED', { role: first.role, actual: first.actual, desired: first.desired });
    case 'letter-case':
      return failure('ROLE_NAME_CASE', { role: first.role, actual: first.actual });
    case 'unmergeable':
      return failure('ROLE_NOT_MERGEABLE', { role: first.role, reason: first.reason });
    case 'in-use':
      return failure('ROLE_IN_USE', {
        role: first.role,
        reason: `it is in the instance profile ${first.instanceProfiles.join(', ')}`,
      });
  }
}

/** Each changed repository once: several roles may trust it. */
function toChanges(obstacles: readonly Obstacle[]): readonly IdentityChange[] {
  const changes = obstacles.flatMap((obstacle) => (obstacle.kind === 'identity-changed' ? [obstacle] : []));
  return [...new Map(changes.map((change) => [`${change.repository} ${change.accept}`, change] as const)).values()];
}
