/** What `plan` and `bootstrap` find out before they decide: the declared state, the actual state, and the linter's findings. */

import { type Failure, withEvidence } from '../../failure/failure.ts';
import type { Declaration } from '../../plan/declaration.ts';
import { plan as makePlan } from '../../plan/plan.ts';
import { findIdentityObstacles } from '../../plan/repository-identity.ts';
import type { AcceptedRepository, ActualState, DesiredRole } from '../../plan/state.ts';
import type { Plan } from '../../plan/steps.ts';
import type { Credentials, IamReader } from '../../ports/aws.ts';
import type { Finding } from '../../trust/lint/lint.ts';
import { declare } from '../declare/declare.ts';
import type { RepositoryPorts } from '../declare/repositories.ts';
import { lintDeclared, lintFound } from '../diagnose/findings.ts';
import type { AccountSnapshot, DeclaredAccount } from '../plan-report/report.ts';
import {
  type AccountOptions,
  type CallerPorts,
  findPrincipal,
  readState,
  requireCredentials,
  settleAll,
  toObstacleFailure,
} from './account.ts';
import type { Planned } from './apply.ts';
import { findPreviousNames } from './previous-names.ts';

/** What the inputs say about repositories whose identity changed. */
export interface IdentityOptions {
  readonly acceptRepositories: readonly AcceptedRepository[];
}

/** A reader alone: what holds nothing else cannot write. */
export interface ReadAccess {
  readonly reader: IamReader;
}

/** The account, resolved from the declaration and the credentials, and the access to it. */
export interface OpenedAccount<A extends ReadAccess> {
  readonly account: DeclaredAccount;
  readonly credentials: Credentials;
  readonly iam: A;
}

/** A plan with the actual state that it was made from. */
export interface AccountPlan extends Planned {
  readonly actual: ActualState;
}

/** Finds out whose credentials these are and completes the declaration for their account. Reads nothing from IAM. */
export async function openAccount<A extends ReadAccess>(
  options: Declaration & AccountOptions & IdentityOptions & { readonly mode: string },
  ports: RepositoryPorts & CallerPorts,
  openIam: (credentials: Credentials) => A,
): Promise<OpenedAccount<A>> {
  const credentials = requireCredentials(options, options.mode);
  const [principal, declared] = await settleAll(findPrincipal(credentials, options, ports), declare(options, ports));
  const desired = { ...declared.stateIn(principal), acceptedRepositories: options.acceptRepositories };
  return { account: { declared, desired }, credentials, iam: openIam(credentials) };
}

/** Reads the account and plans the changes. */
export async function readAccount(
  { desired, declared }: DeclaredAccount,
  { reader }: ReadAccess,
  { github, log }: RepositoryPorts,
): Promise<AccountPlan> {
  const names = desired.roles.map(({ name }) => name);
  const actual = await readState(reader, desired.provider.arn, names, log);
  const previousNames = await findPreviousNames(actual, declared.home, github);
  const plan = makePlan({ ...desired, previousNames }, actual);
  const changed = findIdentityObstacles(declared.roles, actual, desired.acceptedRepositories ?? []);
  return { actual, plan: { ...plan, obstacles: [...plan.obstacles, ...changed] } };
}

/** Lints the trust policy that every role will have once the plan is applied. */
export function lintPlan(snapshot: AccountSnapshot, { trusts }: Plan): readonly Finding[] {
  const roles = snapshot.desired.roles.map((role) => ({ ...role, trust: trusts.get(role.name) ?? role.trust }));
  return lintRoles(snapshot, roles);
}

/** Lints roles of the declared state. */
export function lintRoles(
  { desired, declared, environments }: AccountSnapshot,
  roles: readonly DesiredRole[],
): readonly Finding[] {
  const { url, audience } = desired.provider;
  const byName = new Map(declared.roles.map((role) => [role.name, role] as const));
  return roles.flatMap((role) => {
    const declaredRole = byName.get(role.name);
    if (declaredRole === undefined) return [];
    const findings = lintDeclared(role, audience, url, declaredRole, declared.claims, environments);
    return roles.length === 1
      ? findings
      : findings.map((found) => ({ ...found, where: `${role.name}: ${found.where}` }));
  });
}

/** The failure for what blocks the plan; for a role that is not ours, with the linter's findings on its current trust policy. */
export function findObstacle(
  { desired }: DeclaredAccount,
  { plan: { obstacles }, actual: { roles } }: AccountPlan,
): Failure | undefined {
  const problem = toObstacleFailure(obstacles, desired);
  if (problem === undefined) return undefined;
  const foreign = obstacles.flatMap((obstacle) => {
    const reading = 'role' in obstacle ? roles.get(obstacle.role) : undefined;
    return reading?.kind === 'present' ? [reading.value] : [];
  });
  return withEvidence(problem, lintFound(foreign, desired.provider));
}
