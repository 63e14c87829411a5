/** Removes what this action created and still owns, and what it added to shared roles. */

import { widens } from '../trust/compare/compare.ts';
import { type PolicyDocument, parsePolicy, renderPolicy, type Statement, toList } from '../trust/policy/document.ts';
import { isLike } from '../trust/policy/wildcard.ts';
import { grantsMore } from './grants-more.ts';
import { managedEffect } from './managed-policies.ts';
import { unreadableObstacle } from './obstacles.ts';
import { toSafeOrder } from './order.ts';
import {
  ADOPTED_TAG,
  findOwner,
  isAdded,
  isAddedTag,
  judgeOwnership,
  MANAGED_BY_TAG,
  REPOSITORY_ID_TAG,
  REPOSITORY_TAG,
} from './ownership.ts';
import { hasTrust, untagRole } from './role-steps.ts';
import { findDeletedPrincipal, unmergeTrust } from './shared-role-trust.ts';
import {
  type ActualProvider,
  type ActualRole,
  type ActualState,
  type DesiredState,
  type InlinePolicy,
  itemsOf,
  type Reading,
  type Tags,
} from './state.ts';
import { EMPTY_PLAN, joinPlans, type Obstacle, type OwnerTags, type Plan, type Step } from './steps.ts';

/** What to remove, and the repository that must own it. */
export interface TeardownTarget
  extends Pick<DesiredState, 'repository' | 'repositoryId' | 'previousNames' | 'acceptedRepositories'> {
  readonly providerArn: string;
  readonly roleNames: readonly string[];
  readonly removeProvider: boolean;
}

/** A role and its trust policy as JSON. */
export interface TrustingRole {
  readonly name: string;
  readonly trust: string;
}

/**
 * Plans the removal of roles, then of the provider. `trusting` lists all roles of the account; it is needed only with
 * `removeProvider`, because a provider that another role trusts stays. Never throws; see `obstacles`. After all steps are
 * applied, planning again returns no steps.
 */
export function planTeardown(
  target: TeardownTarget,
  actual: ActualState,
  trusting: Reading<readonly TrustingRole[]>,
): Plan {
  const roles = target.roleNames.map((name) =>
    planRoleRemoval(name, target, actual.roles.get(name) ?? { kind: 'absent' }),
  );
  return joinPlans([...roles, planProviderRemoval(target, actual.provider, trusting, joinPlans(roles))]);
}

function planRoleRemoval(name: string, target: TeardownTarget, reading: Reading<ActualRole>): Plan {
  if (reading.kind === 'absent') return { ...EMPTY_PLAN, kept: [`role ${name} does not exist`] };
  if (reading.kind === 'unreadable') return { ...EMPTY_PLAN, obstacles: [unreadableObstacle(reading)] };
  const actual = reading.value;
  if (actual.name !== name) {
    return { ...EMPTY_PLAN, obstacles: [{ kind: 'letter-case', role: name, actual: actual.name }] };
  }
  const owner = findOwner(actual.tags);
  if (owner === undefined) return leave(`Role ${name} does not carry this action's tag and is left unchanged.`);
  const verdict = judgeOwnership(actual, target);
  if (verdict?.kind === 'other-id') {
    return { ...EMPTY_PLAN, obstacles: [{ ...verdict, role: name, id: target.repositoryId }] };
  }
  if (verdict?.kind !== 'ours') {
    return leave(`Role ${name} belongs to ${owner.repository ?? 'an unknown repository'} and is left unchanged.`);
  }
  return owner.isShared ? planSharedRoleRemoval(name, actual) : planOwnedRoleRemoval(name, actual);
}

function toOwnerTags(tags: Tags): OwnerTags {
  const owner = findOwner(tags);
  return { repository: owner?.repository, repositoryId: owner?.repositoryId };
}

/** Leaves a resource unchanged and says why. */
function leave(note: string): Plan {
  return { ...EMPTY_PLAN, kept: [note], notes: [note] };
}

function planOwnedRoleRemoval(name: string, actual: ActualRole): Plan {
  const { policyArns, inlinePolicies, arn: resource } = actual;
  const removals = [
    ...itemsOf(inlinePolicies).map((policy) => removeInline(name, resource, policy, 'the role is being deleted')),
    ...itemsOf(policyArns).map((arn) => detach(name, resource, arn, 'the role is being deleted')),
  ];
  return {
    ...EMPTY_PLAN,
    steps: [
      ...toSafeOrder(removals),
      {
        kind: 'delete-role',
        owner: toOwnerTags(actual.tags),
        resource,
        roleName: name,
        before: actual.trust.text,
        after: '(none)',
        why: 'this action owns the role',
        widens: false,
      },
    ],
    obstacles: [policyArns, inlinePolicies].flatMap((list) =>
      list.kind === 'unreadable' ? [unreadableObstacle(list)] : [],
    ),
  };
}

/** Removes our statements, then the policies we added. The tags go last, because they say what this action added. */
function planSharedRoleRemoval(name: string, actual: ActualRole): Plan {
  const { policyArns, inlinePolicies, tags, arn: resource } = actual;
  const trust = unmergeTrust(actual);
  const attached = itemsOf(policyArns);
  const inline = itemsOf(inlinePolicies);
  const own = [MANAGED_BY_TAG, REPOSITORY_TAG, REPOSITORY_ID_TAG, ADOPTED_TAG];
  const keys = Object.keys(tags).filter(
    (key) => own.includes(key) || isAddedTag(key) || isAdded(tags, { kind: 'tag', id: key }),
  );
  return {
    ...EMPTY_PLAN,
    steps: [
      ...toSafeOrder([
        ...(trust === undefined || hasTrust(actual, trust) ? [] : [dropStatements(name, actual, trust)]),
        ...attached
          .filter((id) => isAdded(tags, { kind: 'policy', id }))
          .map((arn) => detach(name, resource, arn, 'this action added it')),
        ...inline
          .filter(({ name: id }) => isAdded(tags, { kind: 'inline-policy', id }))
          .map((policy) => removeInline(name, resource, policy, 'this action added it')),
      ]),
      untagRole(name, actual, keys, 'nothing that this action added is left'),
    ],
    obstacles: [
      ...[policyArns, inlinePolicies].flatMap((list) => (list.kind === 'unreadable' ? [unreadableObstacle(list)] : [])),
      ...(trust === undefined
        ? [{ kind: 'unmergeable', role: name, reason: 'its trust policy cannot be parsed' } satisfies Obstacle]
        : []),
      ...[trust === undefined || hasTrust(actual, trust) ? undefined : findDeletedPrincipal(trust)].flatMap((reason) =>
        reason === undefined ? [] : [{ kind: 'unmergeable', role: name, reason } satisfies Obstacle],
      ),
    ],
    kept: [`role ${name} is shared and stays; only what this action added to it is removed`],
    trusts: trust === undefined ? new Map() : new Map([[name, trust]]),
  };
}

/** Detaches a policy. One whose document is not known may deny. */
function detach(roleName: string, resource: string, policyArn: string, why: string): Step {
  const widens = managedEffect(policyArn) !== 'allows';
  return { kind: 'detach-policy', resource, roleName, policyArn, before: policyArn, after: '(none)', why, widens };
}

function removeInline(roleName: string, resource: string, { name, text }: InlinePolicy, why: string): Step {
  const widens = grantsMore(text, undefined);
  const after = '(none)';
  return { kind: 'delete-inline-policy', resource, roleName, policyName: name, before: text, after, why, widens };
}

function dropStatements(roleName: string, actual: ActualRole, trust: PolicyDocument): Step {
  const { text, policy } = actual.trust;
  return {
    kind: 'update-trust',
    resource: actual.arn,
    roleName,
    trust,
    found: text,
    before: text,
    after: renderPolicy(trust),
    why: 'only the statements that this action added are removed',
    widens: policy === undefined || widens(policy, trust),
  };
}

function planProviderRemoval(
  { providerArn, removeProvider, repositoryId }: TeardownTarget,
  reading: Reading<ActualProvider>,
  trusting: Reading<readonly TrustingRole[]>,
  roles: Plan,
): Plan {
  if (!removeProvider) {
    const kept = reading.kind === 'present' ? [`OIDC provider ${providerArn}, which the whole account shares`] : [];
    return { ...EMPTY_PLAN, kept };
  }
  if (reading.kind === 'absent') return { ...EMPTY_PLAN, kept: [`OIDC provider ${providerArn} does not exist`] };
  if (reading.kind === 'unreadable') return { ...EMPTY_PLAN, obstacles: [unreadableObstacle(reading)] };
  const owner = findOwner(reading.value.tags);
  if (owner === undefined) {
    return leave(`OIDC provider ${providerArn} does not carry this action's tag and is left unchanged.`);
  }
  if (trusting.kind === 'unreadable') return { ...EMPTY_PLAN, obstacles: [unreadableObstacle(trusting)] };
  const removed = roles.steps.flatMap((step) => (step.kind === 'delete-role' ? [step.roleName] : []));
  const others = itemsOf(trusting)
    .map(({ name, trust }) => ({ name, trust: afterPlan(name, trust, roles) }))
    .filter(({ name, trust }) => !removed.includes(name) && namesProvider(trust, providerArn));
  if (others.length > 0) {
    const names = others.map(({ name }) => name);
    return leave(`OIDC provider ${providerArn} is kept, because these roles still trust it: ${describeNames(names)}.`);
  }
  if (owner.repositoryId !== undefined && owner.repositoryId !== repositoryId) {
    return leave(
      `OIDC provider ${providerArn} belongs to ${owner.repository ?? 'a repository'} (repository id ${owner.repositoryId}) and is left unchanged.`,
    );
  }
  return {
    ...EMPTY_PLAN,
    steps: [
      {
        kind: 'delete-provider',
        resource: providerArn,
        except: [...removed, ...roles.trusts.keys()],
        owner: toOwnerTags(reading.value.tags),
        before: reading.value.audiences.join(', '),
        after: '(none)',
        why: 'this action created it, and no role trusts it anymore',
        widens: false,
      },
    ],
  };
}

/** The trust policy of a role after the planned steps. */
function afterPlan(name: string, trust: string, { trusts }: Plan): string {
  const planned = trusts.get(name);
  return planned === undefined ? trust : renderPolicy(planned);
}

/**
 * Whether a trust policy, given as JSON, admits the provider or may admit it. Text that cannot be parsed is searched for
 * the ARN.
 */
export function namesProvider(trust: string, providerArn: string): boolean {
  const arn = providerArn.toLowerCase();
  const parsed = parsePolicy(trust);
  if (parsed.kind === 'invalid') return trust.toLowerCase().includes(arn);
  return parsed.policy.Statement.some((statement) => {
    const { Effect, Principal, NotPrincipal } = statement;
    if (Effect === 'Deny') return false;
    if (NotPrincipal !== undefined || Principal === '*') return coversWebIdentity(statement);
    if (toList(Principal?.['AWS']).includes('*') && coversWebIdentity(statement)) return true;
    return toList(Principal?.['Federated']).some((id) => id.includes('*') || id.toLowerCase() === arn);
  });
}

/** Whether a statement covers web identities: one for every principal may cover only other actions. */
function coversWebIdentity({ Action, NotAction }: Statement): boolean {
  const matches = (pattern: string): boolean => isLike(pattern.toLowerCase(), 'sts:assumerolewithwebidentity');
  return NotAction === undefined ? toList(Action).some(matches) : !toList(NotAction).some(matches);
}

const NAMES_SHOWN = 10;

function describeNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}
