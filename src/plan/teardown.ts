/** The way back: removes what this action created and still owns, and its part of what it shares with others. */

import { widens } from '../trust/compare/compare.ts';
import { type PolicyDocument, parsePolicy, renderPolicy, type Statement, toList } from '../trust/policy/document.ts';
import { isLike } from '../trust/policy/evaluate.ts';
import { unreadable, untagRole } from './plan.ts';
import { findDeletedPrincipal, hasTrust, isAdded, unmergeTrust } from './shared-role-trust.ts';
import {
  type ActualProvider,
  type ActualRole,
  type ActualState,
  ADOPTED_TAG,
  type DesiredState,
  findOwner,
  isAddedTag,
  isOwnedBy,
  MANAGED_BY_TAG,
  REPOSITORY_TAG,
  type Reading,
} from './state.ts';
import { joinPlans, NO_STEPS, type Obstacle, type Plan, type Step } from './steps.ts';

/** What is to go, and whose it must be; what is others' stays. */
export interface Unwanted extends Pick<DesiredState, 'repository' | 'previousNames'> {
  readonly providerArn: string;
  readonly roleNames: readonly string[];
  readonly removeProvider: boolean;
}

/** A role of the account and its trust policy as text. */
export interface TrustingRole {
  readonly name: string;
  readonly trust: string;
}

/** Plans the removal. `trusting` are all roles of the account, read only where the provider is to go. */
export function planTeardown(
  unwanted: Unwanted,
  actual: ActualState,
  trusting: Reading<readonly TrustingRole[]>,
): Plan {
  const roles = unwanted.roleNames.map((name) =>
    planRole(name, unwanted, actual.roles.get(name) ?? { kind: 'absent' }),
  );
  return joinPlans([...roles, planProvider(unwanted, actual.provider, trusting, joinPlans(roles))]);
}

function planRole(name: string, unwanted: Unwanted, reading: Reading<ActualRole>): Plan {
  if (reading.kind === 'absent') return { ...NO_STEPS, kept: [`role ${name} does not exist`] };
  if (reading.kind === 'unreadable') return { ...NO_STEPS, obstacles: [unreadable(reading)] };
  const actual = reading.value;
  if (actual.name !== name) {
    return { ...NO_STEPS, obstacles: [{ kind: 'letter-case', role: name, actual: actual.name }] };
  }
  const owner = findOwner(actual.tags);
  if (owner === undefined) return leave(`Role ${name} does not carry the tag of this action; it is left as it is.`);
  if (!isOwnedBy(actual, unwanted)) {
    return leave(`Role ${name} belongs to ${owner.repository ?? 'an unknown repository'}; it is left as it is.`);
  }
  return owner.isMerged ? planShared(name, actual) : planOwned(name, actual);
}

function leave(note: string): Plan {
  return { ...NO_STEPS, kept: [note], notes: [note] };
}

const WHY = 'it goes with the role';

function planOwned(name: string, actual: ActualRole): Plan {
  const { policyArns, inlinePolicies, arn: resource } = actual;
  const core = { resource, roleName: name, after: '(none)', why: WHY, widens: false };
  const inline = inlinePolicies.kind === 'present' ? inlinePolicies.value : [];
  const removals = inline.map(
    ({ name: policyName, text: before }) => ({ ...core, kind: 'delete-inline-policy', policyName, before }) as const,
  );
  // What denies goes last, so that the role can never do more than before.
  const isDenying = ({ before }: { readonly before: string }): boolean => /"Deny"/u.test(before);
  return {
    ...NO_STEPS,
    steps: [
      ...removals.filter((removal) => !isDenying(removal)),
      ...(policyArns.kind === 'present' ? policyArns.value : []).map(
        (policyArn) => ({ ...core, kind: 'detach-policy', policyArn, before: policyArn }) as const,
      ),
      ...removals.filter(isDenying),
      { ...core, kind: 'delete-role', before: actual.trust.text, why: 'it was created by this action and is ours' },
    ],
    obstacles: [policyArns, inlinePolicies].flatMap((list) => (list.kind === 'unreadable' ? [unreadable(list)] : [])),
  };
}

/** Our statements, what we added, and our tags; the tags last, because they say what is ours. */
function planShared(name: string, actual: ActualRole): Plan {
  const { policyArns, inlinePolicies, tags, arn: resource } = actual;
  const trust = unmergeTrust(actual);
  const core = { resource, roleName: name, after: '(none)', why: 'this action added it', widens: false };
  const attached = policyArns.kind === 'present' ? policyArns.value : [];
  const inline = inlinePolicies.kind === 'present' ? inlinePolicies.value : [];
  const own = [MANAGED_BY_TAG, REPOSITORY_TAG, ADOPTED_TAG];
  const keys = Object.keys(tags).filter(
    (key) => own.includes(key) || isAddedTag(key) || isAdded(tags, { kind: 'tag', id: key }),
  );
  return {
    ...NO_STEPS,
    steps: [
      ...(trust === undefined || hasTrust(actual, trust) ? [] : [dropStatements(name, actual, trust)]),
      ...attached
        .filter((id) => isAdded(tags, { kind: 'policy', id }))
        .map((policyArn) => ({ ...core, kind: 'detach-policy', policyArn, before: policyArn }) as const),
      ...inline
        .filter(({ name: id }) => isAdded(tags, { kind: 'inline-policy', id }))
        .map(({ name: policyName, text: before }) => ({
          ...core,
          kind: 'delete-inline-policy' as const,
          policyName,
          before,
          widens: /"Deny"/u.test(before),
        })),
      untagRole(name, actual, keys, 'nothing of it is ours any more'),
    ],
    obstacles: [
      ...[policyArns, inlinePolicies].flatMap((list) => (list.kind === 'unreadable' ? [unreadable(list)] : [])),
      ...(trust === undefined
        ? [{ kind: 'unmergeable', role: name, reason: 'its trust policy cannot be understood' } satisfies Obstacle]
        : []),
      ...[trust === undefined || hasTrust(actual, trust) ? undefined : findDeletedPrincipal(trust)].flatMap((reason) =>
        reason === undefined ? [] : [{ kind: 'unmergeable', role: name, reason } satisfies Obstacle],
      ),
    ],
    kept: [`role ${name}, which others made, stays without our statements, policies and tags`],
    trusts: trust === undefined ? new Map() : new Map([[name, trust]]),
  };
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
    why: 'our statements go, those of others stay',
    widens: policy === undefined || widens(policy, trust),
  };
}

function planProvider(
  { providerArn, removeProvider }: Unwanted,
  reading: Reading<ActualProvider>,
  trusting: Reading<readonly TrustingRole[]>,
  roles: Plan,
): Plan {
  if (!removeProvider) {
    const kept = reading.kind === 'present' ? [`OIDC provider ${providerArn}: it is shared by the whole account`] : [];
    return { ...NO_STEPS, kept };
  }
  if (reading.kind === 'absent') return { ...NO_STEPS, kept: [`OIDC provider ${providerArn} does not exist`] };
  if (reading.kind === 'unreadable') return { ...NO_STEPS, obstacles: [unreadable(reading)] };
  if (findOwner(reading.value.tags) === undefined) {
    return leave(`OIDC provider ${providerArn} does not carry the tag of this action; it is left as it is.`);
  }
  if (trusting.kind === 'unreadable') return { ...NO_STEPS, obstacles: [unreadable(trusting)] };
  const removed = roles.steps.flatMap((step) => (step.kind === 'delete-role' ? [step.roleName] : []));
  const others = (trusting.kind === 'present' ? trusting.value : [])
    .map(({ name, trust }) => ({ name, trust: afterPlan(name, trust, roles) }))
    .filter(({ name, trust }) => !removed.includes(name) && namesProvider(trust, providerArn));
  if (others.length > 0) {
    const names = others.map(({ name }) => name);
    return leave(`OIDC provider ${providerArn} is left; it is still trusted by ${describeNames(names)}.`);
  }
  return {
    ...NO_STEPS,
    steps: [
      {
        kind: 'delete-provider',
        resource: providerArn,
        except: [...removed, ...roles.trusts.keys()],
        before: reading.value.audiences.join(', '),
        after: '(none)',
        why: 'it was created by this action, and no role trusts it any more',
        widens: false,
      },
    ],
  };
}

function afterPlan(name: string, trust: string, { trusts }: Plan): string {
  const planned = trusts.get(name);
  return planned === undefined ? trust : renderPolicy(planned);
}

/** Whether a trust policy lets the provider in, or may do so. A text that cannot be understood is searched for it. */
export function namesProvider(trust: string, providerArn: string): boolean {
  const arn = providerArn.toLowerCase();
  const parsed = parsePolicy(trust);
  if (parsed.kind === 'invalid') return trust.toLowerCase().includes(arn);
  return parsed.policy.Statement.some((statement) => {
    const { Effect, Principal, NotPrincipal } = statement;
    if (Effect === 'Deny') return false;
    if (NotPrincipal !== undefined || Principal === '*') return takesTokens(statement);
    if (toList(Principal?.['AWS']).includes('*') && takesTokens(statement)) return true;
    return toList(Principal?.['Federated']).some((id) => id.includes('*') || id.toLowerCase() === arn);
  });
}

/** Whether a statement is about web identities: one for everyone may well be about other callers alone. */
function takesTokens({ Action, NotAction }: Statement): boolean {
  const isMeant = (pattern: string): boolean => isLike(pattern.toLowerCase(), 'sts:assumerolewithwebidentity');
  return NotAction === undefined ? toList(Action).some(isMeant) : !toList(NotAction).some(isMeant);
}

const NAMES_SHOWN = 10;

function describeNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}
