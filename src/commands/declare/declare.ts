/** The declared state: what inputs or file ask for, completed with what is known of the repositories. */

import { mapInParallel } from '../../concurrency.ts';
import { failure } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import type { Declaration, RoleDeclaration, TrustEntry } from '../../plan/declaration.ts';
import { ownershipTags } from '../../plan/ownership.ts';
import { buildPresets } from '../../plan/presets/presets.ts';
import type { NamedRepository } from '../../plan/repository-identity.ts';
import { defaultRoleName } from '../../plan/role-name.ts';
import type { DesiredProvider, DesiredRole, DesiredState } from '../../plan/state.ts';
import { type Partition, type RoleArn, renderRoleArn } from '../../trust/arn.ts';
import { buildTrust, isPattern, type TrustedRepository, type TrustScope } from '../../trust/build.ts';
import { measurePolicy, type PolicyDocument, renderPolicy, TRUST_POLICY_QUOTA } from '../../trust/policy/document.ts';
import type { TokenClaims } from '../../trust/token/claims.ts';
import { toIssuer, toProviderArn } from '../../trust/token/issuer.ts';
import { memoizeGitHub } from './cached-github.ts';
import {
  type FormatTransition,
  findRunRepository,
  findRunRepositoryId,
  type RepositoryPorts,
  type RunRepository,
  resolveRepositories,
} from './repositories.ts';

/** Repositories that are trusted in the same way. */
export interface TrustGroup {
  readonly entry: TrustEntry;
  readonly trusted: readonly TrustedRepository[];
}

/** A role whose repositories are known. */
export interface DeclaredRole {
  readonly name: string;
  readonly declaration: RoleDeclaration;
  readonly groups: readonly TrustGroup[];
  /** What GitHub has under each declared name. */
  readonly named: readonly NamedRepository[];
}

/** All repositories that a role trusts. */
export function trustedBy({ groups }: DeclaredRole): readonly TrustedRepository[] {
  return groups.flatMap(({ trusted }) => trusted);
}

/** The declaration, complete except for the account. */
export interface Declared {
  /** The repository that owns the created resources. */
  readonly home: RunRepository;
  readonly roles: readonly DeclaredRole[];
  /** The claims of the run's own token, if it can have one. */
  readonly claims: TokenClaims | undefined;
  readonly warnings: readonly string[];
  readonly stateIn: (principal: { readonly account: string; readonly partition: Partition }) => DesiredState;
}

/** How many roles are completed at once. */
const ROLES_AT_ONCE = 8;

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html */
function requireNoPort(issuer: string): void {
  if (URL.canParse(issuer) && new URL(issuer).port !== '') throw failure('ISSUER_HAS_PORT', { issuer });
}

/** Completes the declaration. Fails when a repository or its subjects cannot be resolved, or when they need an impossible policy. */
export async function declare(declaration: Declaration, ports: RepositoryPorts): Promise<Declared> {
  const { audience } = declaration;
  const named = declaration.roles.flatMap(({ trust }) => trust.flatMap(({ repositories }) => repositories));
  const home = await findRunRepository(audience, named, ports);
  const asking = { ...ports, github: memoizeGitHub(ports.github) };
  const resolved = await mapInParallel(declaration.roles, ROLES_AT_ONCE, (role) => resolveRole(role, home, asking));
  const own = resolved
    .flatMap(({ named }) => named)
    .find(({ declared }) => declared.toLowerCase() === home.name.toLowerCase());
  const id = own?.identity.id ?? (await findRunRepositoryId(home, [], asking.github));
  const issuer = home.claims?.iss ?? toIssuer(ports.context.serverUrl);
  requireNoPort(issuer);
  return {
    home,
    roles: resolved,
    claims: home.claims,
    warnings: [...new Set(resolved.flatMap(({ warnings }) => warnings))],
    stateIn: ({ account, partition }) => {
      const scope = { partition, account, issuer, audience };
      return {
        repository: home.name,
        repositoryId: id,
        provider: toProvider(declaration, { ...home, id }, scope),
        roles: resolved.map((role) => toDesiredRole(role, { ...home, id }, scope)),
      };
    },
  };
}

/** The trust policy that the inputs declare for a role in any account. */
export async function declareTrust(
  declaration: Declaration,
  role: RoleArn,
  ports: RepositoryPorts,
): Promise<PolicyDocument> {
  const [declared] = (await declare(declaration, ports)).stateIn(role).roles;
  if (declared === undefined) throw failure('INTERNAL_ERROR', { reason: 'no role is declared' });
  return declared.trust;
}

interface ResolvedRole extends DeclaredRole {
  readonly warnings: readonly string[];
  /** The same groups during a change of the subject format. */
  readonly transition:
    | ({ readonly groups: readonly TrustGroup[] } & Pick<FormatTransition, 'declared' | 'now'>)
    | undefined;
}

async function resolveRole(role: RoleDeclaration, home: RunRepository, ports: RepositoryPorts): Promise<ResolvedRole> {
  const groups: TrustGroup[] = [];
  const transitional: TrustGroup[] = [];
  const named: NamedRepository[] = [];
  const warnings: string[] = [];
  let found: FormatTransition | undefined;
  for (const entry of role.trust) {
    const selection = {
      ...entry,
      namesRuns: entry.reusableWorkflows.length + entry.subjects.length > 0,
      namesSubjects: entry.subjects.length > 0,
      subjectFormat: role.subjectFormat,
      pinnedClaims: pinnedClaims(entry),
    };
    const { trusted, transition, named: names, warnings: more } = await resolveRepositories(selection, home, ports);
    groups.push({ entry, trusted });
    transitional.push({ entry, trusted: transition?.trusted ?? trusted });
    named.push(...names);
    warnings.push(...more);
    found ??= transition;
  }
  return {
    name: role.name ?? defaultRoleName(home.name),
    declaration: role,
    groups: joinGroups(groups),
    named,
    warnings,
    transition:
      found === undefined ? undefined : { groups: joinGroups(transitional), declared: found.declared, now: found.now },
  };
}

/** Joins groups that differ only in their repositories, so that these share statements. */
function joinGroups(groups: readonly TrustGroup[]): readonly TrustGroup[] {
  const joined = new Map<string, TrustGroup>();
  for (const group of groups) {
    const { reusableWorkflows, subjects, conditions } = group.entry;
    const key = JSON.stringify([reusableWorkflows, subjects, conditions]);
    const before = joined.get(key);
    joined.set(key, before === undefined ? group : { ...before, trusted: [...before.trusted, ...group.trusted] });
  }
  return [...joined.values()];
}

/** The claims for which an entry accepts a single value; a subject template may contain them. */
function pinnedClaims({ conditions, reusableWorkflows }: TrustEntry): Readonly<Record<string, string>> {
  const all = { ...conditions, ...(reusableWorkflows.length === 0 ? {} : { job_workflow_ref: reusableWorkflows }) };
  const single = Object.entries(all).flatMap(([claim, [value, ...more]]) =>
    value === undefined || more.length > 0 || isPattern(value) ? [] : [[claim, value] as const],
  );
  return Object.fromEntries(single);
}

type Place = Pick<TrustScope, 'partition' | 'account' | 'issuer' | 'audience'>;

function toDesiredRole(role: ResolvedRole, home: RunRepository, place: Place): DesiredRole {
  const { declaration, name, groups } = role;
  const { partition, account } = place;
  const trust = toTrust(groups, declaration, place);
  const length = measurePolicy(renderPolicy(trust));
  if (length > TRUST_POLICY_QUOTA) {
    throw failure('TRUST_POLICY_TOO_LONG', { role: name, length, limit: TRUST_POLICY_QUOTA });
  }
  const arn = renderRoleArn({ partition, account, path: declaration.path, name });
  const { permissionsBoundary, description } = declaration;
  const presets = buildPresets(declaration.presets, {
    partition,
    account,
    prefix: declaration.resourcePrefix,
    permissionsBoundary,
    roleArn: arn,
  });
  return {
    arn,
    name,
    path: declaration.path,
    description:
      description === undefined
        ? { value: `GitHub Actions of ${home.name}`, from: 'default' }
        : { value: description, from: 'input' },
    maxSessionDuration: declaration.maxSessionDuration,
    permissionsBoundary,
    trust,
    transition: toTransitionPolicy(role, home, place),
    policyArns: declaration.policyArns,
    inlinePolicies: [...declaration.inlinePolicies, ...presets],
    tags: { ...declaration.tags, ...ownershipTags(home.name, home.id) },
    adopt: declaration.adopt,
    prune: declaration.prune,
  };
}

function toTrust(groups: readonly TrustGroup[], { pinIds }: RoleDeclaration, place: Place): PolicyDocument {
  const policies = groups.map(({ entry, trusted }) =>
    buildTrust({ ...place, ...entry, repositories: trusted, pinIds }),
  );
  const statements = policies.flatMap(({ Statement }) => Statement);
  const unique = new Map(statements.map((statement) => [JSON.stringify(statement), statement] as const));
  return { Version: '2012-10-17', Statement: [...unique.values()] };
}

function toTransitionPolicy(
  { transition, declaration }: ResolvedRole,
  { claims }: RunRepository,
  place: Place,
): DesiredRole['transition'] {
  if (transition === undefined || claims === undefined) return undefined;
  const trust = toTrust(transition.groups, declaration, place);
  // Both formats together may be too long; then only the declared one is admitted.
  if (measurePolicy(renderPolicy(trust)) > TRUST_POLICY_QUOTA) return undefined;
  return { trust, claims, declared: transition.declared, now: transition.now };
}

function toProvider(
  declaration: Declaration,
  { name, id }: Pick<RunRepository, 'name' | 'id'>,
  { partition, account, issuer }: Pick<TrustScope, 'partition' | 'account' | 'issuer'>,
): DesiredProvider {
  return {
    arn: toProviderArn(partition, account, issuer),
    url: issuer,
    audience: declaration.audience,
    tags: { ...declaration.resourceTags, ...ownershipTags(name, id) },
  };
}
