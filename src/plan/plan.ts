/** The steps between the declared and the actual state: total, deterministic, and each with its reason. */

import { parseRoleArn } from '../trust/arn.ts';
import { compareAdmission, widens } from '../trust/compare/compare.ts';
import { admits } from '../trust/policy/admission.ts';
import {
  isSameDocument,
  isSamePolicy,
  measurePolicy,
  type PolicyDocument,
  parsePolicy,
  renderPolicy,
  TRUST_POLICY_QUOTA,
} from '../trust/policy/document.ts';
import { type Addition, hasTrust, isAdded, mergedTags, mergeTrust, withoutAdditions } from './shared-role-trust.ts';
import {
  type ActualProvider,
  type ActualRole,
  type ActualState,
  ADOPTED_TAG,
  type Bridge,
  type DesiredRole,
  type DesiredState,
  findOwner,
  type InlinePolicy,
  isAddedTag,
  isOwnedBy,
  type Reading,
  type Tags,
} from './state.ts';
import { joinPlans, NO_STEPS, type Obstacle, type Plan, type RoleSettings, type Step } from './steps.ts';

/** Plans the way from actual to desired. Planning again after every step is made gives no steps. */
export function plan(desired: DesiredState, actual: ActualState): Plan {
  return joinPlans([
    planProvider(desired, actual.provider),
    ...desired.roles.map((role) => planRole(desired, role, actual.roles.get(role.name) ?? { kind: 'absent' })),
  ]);
}

/** What could not be read stands in the way. */
export function unreadable({ action, reason }: { readonly action: string; readonly reason: string }): Obstacle {
  return { kind: 'unreadable', actions: [action], reason };
}

function planProvider({ provider }: DesiredState, actual: Reading<ActualProvider>): Plan {
  switch (actual.kind) {
    case 'unreadable':
      return { ...NO_STEPS, obstacles: [unreadable(actual)] };
    case 'absent':
      return {
        ...NO_STEPS,
        steps: [
          {
            kind: 'create-provider',
            resource: provider.arn,
            url: provider.url,
            audience: provider.audience,
            tags: provider.tags,
            before: undefined,
            after: `${provider.url} for the audience ${provider.audience}`,
            why: 'the account has no OIDC provider for this issuer',
            // A provider alone admits nobody, but roles that already name it come alive.
            widens: true,
          },
        ],
      };
    case 'present':
      return { ...NO_STEPS, steps: planAudience(actual.value, provider.audience) };
  }
}

function planAudience(actual: ActualProvider, audience: string): readonly Step[] {
  if (actual.audiences.includes(audience)) return [];
  return [
    {
      kind: 'add-audience',
      resource: actual.arn,
      audience,
      before: actual.audiences.join(', '),
      after: [...actual.audiences, audience].join(', '),
      why: 'tokens for this audience would be refused',
      widens: true,
    },
  ];
}

function planRole(desired: DesiredState, role: DesiredRole, actual: Reading<ActualRole>): Plan {
  switch (actual.kind) {
    case 'unreadable':
      return { ...NO_STEPS, obstacles: [unreadable(actual)] };
    case 'absent':
      return planNewRole(role);
    case 'present':
      return isMerged(role, actual.value)
        ? planMergedRole(desired, role, actual.value)
        : planWholeRole(desired, role, actual.value);
  }
}

/** Whether a role stays shared with whoever made it: once merged it does, until it is replaced. */
function isMerged(role: DesiredRole, actual: ActualRole): boolean {
  const owner = findOwner(actual.tags);
  return owner === undefined ? role.adopt === 'merge' : owner.isMerged && role.adopt !== 'replace';
}

function planNewRole(role: DesiredRole): Plan {
  const create: Step = {
    kind: 'create-role',
    resource: role.arn,
    role,
    trust: role.trust,
    before: undefined,
    after: renderPolicy(role.trust),
    why: 'the role does not exist',
    widens: true,
  };
  return {
    ...NO_STEPS,
    steps: [create, ...toSafeOrder([...attachPolicies(role, role.arn, []), ...putInlinePolicies(role, role.arn, [])])],
    notes: chooseTrust(role, undefined).notes,
    trusts: new Map([[role.name, role.trust]]),
  };
}

/** A role that is ours as a whole, or is to become so. */
function planWholeRole(desired: DesiredState, role: DesiredRole, actual: ActualRole): Plan {
  const target = chooseTrust(role, actual.trust.policy);
  const attached = listed(actual.policyArns);
  const inline = listed(actual.inlinePolicies);
  const extra = findExtra(role, actual, attached, inline);
  const settings = { description: role.description.value, maxSessionDuration: role.maxSessionDuration.value };
  return {
    steps: toSafeOrder([
      ...planTrust(role, actual, target.trust),
      ...(role.prune ? extra.map(({ removal }) => removal) : []),
      ...planSettings(role, actual, settings),
      ...planBoundary(role, actual),
      ...planTags(role, actual, role.tags),
      ...planUntag(role, actual),
      ...(actual.policyArns.kind === 'unreadable' ? [] : attachPolicies(role, actual.arn, attached)),
      ...(actual.inlinePolicies.kind === 'unreadable' ? [] : putInlinePolicies(role, actual.arn, inline)),
    ]),
    obstacles: findObstacles(desired, role, actual),
    kept: [...(role.prune ? [] : extra.map(({ sentence }) => sentence)), ...unread(role, actual)],
    notes: [
      ...target.notes,
      ...nameExcess(role, actual, target.trust),
      ...(role.prune ? [] : extra.map(({ sentence }) => `Kept: ${sentence}; \`prune: true\` removes it.`)),
    ],
    trusts: new Map([[role.name, target.trust]]),
  };
}

/** A role of somebody else's in which only our statements, policies and tags are ours. */
function planMergedRole(desired: DesiredState, role: DesiredRole, actual: ActualRole): Plan {
  const target = chooseTrust(role, actual.trust.policy);
  const merged = mergeTrust(actual, target.trust);
  const trust = merged.kind === 'merged' ? merged.trust : target.trust;
  const attached = listed(actual.policyArns);
  const inline = listed(actual.inlinePolicies);
  const stale = findExtra(role, actual, attached, inline).filter(({ removal }) => isOurs(removal, actual.tags));
  const removals = role.prune ? stale.map(({ removal }) => removal) : [];
  const tags = mergedTags(role, actual);
  const tagged = { ...actual, tags: { ...actual.tags, ...tags } };
  const settings = {
    description: role.description.from === 'input' ? role.description.value : actual.description,
    maxSessionDuration:
      role.maxSessionDuration.from === 'input' ? role.maxSessionDuration.value : actual.maxSessionDuration,
  };
  return {
    // The tags say which part is ours, at every moment at which the run may end: what is added is in them before it is
    // there, and what is removed until it is gone.
    steps: [
      ...planTags(role, actual, tags),
      ...toSafeOrder([
        ...(merged.kind === 'merged' ? planTrust(role, actual, trust) : []),
        ...removals,
        ...planSettings(role, actual, settings),
        ...planBoundary(role, actual),
        ...(actual.policyArns.kind === 'unreadable' ? [] : attachPolicies(role, actual.arn, attached)),
        ...(actual.inlinePolicies.kind === 'unreadable' ? [] : putInlinePolicies(role, actual.arn, inline)),
      ]),
      ...planTags(role, tagged, withoutAdditions(tags, removals.flatMap(toAddition))),
    ],
    obstacles: [
      ...findObstacles(desired, role, actual),
      ...(merged.kind === 'merged'
        ? []
        : [{ kind: 'unmergeable', role: role.name, reason: merged.reason } satisfies Obstacle]),
      ...findTagExcess(role, tagged.tags),
    ],
    kept: [
      `${role.name} is shared: its other statements, policies and tags stay`,
      ...(role.prune ? [] : stale.map(({ sentence }) => sentence)),
      ...unread(role, actual),
    ],
    notes: [
      ...target.notes,
      ...(merged.kind === 'merged' ? [...nameExcess(role, actual, trust), ...nameLength(role, actual, trust)] : []),
    ],
    trusts: new Map([[role.name, trust]]),
  };
}

/** IAM's quota, which cannot be raised. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
const TAG_LIMIT = 50;

function findTagExcess(role: DesiredRole, tags: Tags): readonly Obstacle[] {
  const count = new Set(Object.keys(tags).map((key) => key.toLowerCase())).size;
  if (count <= TAG_LIMIT) return [];
  const reason = `with ours it would have ${count} tags, and IAM allows ${TAG_LIMIT}`;
  return [{ kind: 'unmergeable', role: role.name, reason }];
}

/** Whether what a step would remove from a shared role was added to it by us. */
function isOurs(removal: Step, tags: Tags): boolean {
  return toAddition(removal).some((addition) => isAdded(tags, addition));
}

/** What the tags of a shared role may name, of what a step removes. */
function toAddition(removal: Step): readonly Addition[] {
  if (removal.kind === 'detach-policy') return [{ kind: 'policy', id: removal.policyArn }];
  return removal.kind === 'delete-inline-policy' ? [{ kind: 'inline-policy', id: removal.policyName }] : [];
}

/**
 * Sorts the steps so that at no moment more is possible than before or after, as far as single calls can: nobody who is
 * newly admitted finds what is about to be taken away, and nobody who is about to be shut out finds what is added.
 */
function toSafeOrder(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((a, b) => rank(a) - rank(b));
}

/** 0 takes, 1 takes and gives, 2 lets in, 3 gives. */
function rank(step: Step): number {
  if (!step.widens) return 0;
  switch (step.kind) {
    case 'put-boundary':
      return 1;
    case 'put-inline-policy':
      return grantsMore(step.after, step.before) ? 1 : 3;
    case 'delete-inline-policy':
      return grantsMore(undefined, step.before) ? 1 : 3;
    case 'update-trust':
      return 2;
    default:
      return 3;
  }
}

/** The declared trust, or the bridge while the role's workflows would be locked out without it. */
function chooseTrust(
  { arn, trust, bridge }: DesiredRole,
  found: PolicyDocument | undefined,
): { readonly trust: PolicyDocument; readonly notes: readonly string[] } {
  const role = parseRoleArn(arn);
  if (bridge === undefined || role === undefined) return { trust, notes: [] };
  const { claims } = bridge;
  if (admits(trust, { ...role, issuer: claims.iss }, claims.all)) return { trust, notes: [] };
  // Whose runs use the role says the trust that stands, not the run at hand: that may be one of another branch.
  const lostBy = (policy: PolicyDocument): number =>
    found === undefined ? 0 : compareAdmission(found, policy).lost.length;
  const isInUse = lostBy(trust) > lostBy(bridge.trust);
  if (!isInUse) return { trust, notes: [mismatch(bridge)] };
  return {
    trust: bridge.trust,
    notes: [
      `This repository still mints ${bridge.now} subjects, and its runs use the role: the trust admits both formats until the token shows ${bridge.declared} ones; the next bootstrap after that removes the ${bridge.now} ones.`,
    ],
  };
}

function mismatch({ declared, now }: Bridge): string {
  return `\`subject-format: ${declared}\` is what the trust admits, but this repository mints ${now} subjects now: none of its runs can assume the role until that changes. \`subject-format: both\` admits either.`;
}

/** What a read lists. A list that IAM does not know yet of a role that it knows is the list of a new role: empty. */
function listed<T>(reading: Reading<readonly T[]>): readonly T[] {
  return reading.kind === 'present' ? reading.value : [];
}

function unread(role: DesiredRole, actual: ActualRole): readonly string[] {
  return [['managed', actual.policyArns] as const, ['inline', actual.inlinePolicies] as const].flatMap(
    ([what, reading]) =>
      reading.kind === 'unreadable'
        ? [`${what} policies of ${role.name}, which may not be read (${reading.action})`]
        : [],
  );
}

/** Something on the role that is not declared: how to say so, and the step that would remove it. */
interface Extra {
  readonly sentence: string;
  readonly removal: Step;
}

function findExtra(
  role: DesiredRole,
  actual: ActualRole,
  attached: readonly string[],
  inline: readonly InlinePolicy[],
): readonly Extra[] {
  const { arn: resource } = actual;
  const core = { resource, roleName: role.name, after: '(none)', why: 'it is not declared, and `prune` is on' };
  const boundary = actual.permissionsBoundary;
  const declared = new Set(role.inlinePolicies.map(({ name }) => name));
  return [
    ...attached
      .filter((arn) => !role.policyArns.includes(arn))
      .map((policyArn) => ({
        sentence: `managed policy ${policyArn} is attached to ${role.name}, though not declared`,
        removal: { ...core, kind: 'detach-policy', policyArn, before: policyArn, widens: false } as const,
      })),
    ...inline
      .filter(({ name }) => !declared.has(name))
      .map(({ name: policyName, text: before }) => ({
        sentence: `inline policy ${policyName} is on ${role.name}, though not declared`,
        removal: {
          ...core,
          kind: 'delete-inline-policy',
          policyName,
          before,
          widens: grantsMore(before, undefined),
        } as const,
      })),
    ...(role.permissionsBoundary === undefined && boundary !== undefined
      ? [
          {
            sentence: `permissions boundary ${boundary} is on ${role.name}, though not declared`,
            removal: { ...core, kind: 'delete-boundary', before: boundary, widens: true } as const,
          },
        ]
      : []),
  ];
}

function findObstacles(desired: DesiredState, role: DesiredRole, actual: ActualRole): readonly Obstacle[] {
  const owner = findOwner(actual.tags);
  const obstacles: Obstacle[] = [];
  if (owner === undefined) {
    if (role.adopt === 'refuse') obstacles.push({ kind: 'not-owned', role: role.name });
  } else if (!isOwnedBy(actual, desired)) {
    obstacles.push({ kind: 'other-repository', role: role.name, owner: owner.repository ?? 'an unknown repository' });
  }
  // IAM finds a role by its name in any letter case, but its ARN has one.
  if (actual.name !== role.name) obstacles.push({ kind: 'letter-case', role: role.name, actual: actual.name });
  if (actual.path !== role.path) {
    obstacles.push({ kind: 'path', role: role.name, actual: actual.path, desired: role.path });
  }
  // What cannot be read stops only what depends on it.
  const { policyArns, inlinePolicies } = actual;
  const needed = [
    ...(role.prune || role.policyArns.length > 0 ? [policyArns] : []),
    ...(role.prune || role.inlinePolicies.length > 0 ? [inlinePolicies] : []),
  ];
  for (const reading of needed) if (reading.kind === 'unreadable') obstacles.push(unreadable(reading));
  return obstacles;
}

function planTrust(role: DesiredRole, actual: ActualRole, trust: PolicyDocument): readonly Step[] {
  if (hasTrust(actual, trust)) return [];
  const found = actual.trust.policy;
  return [
    {
      kind: 'update-trust',
      resource: actual.arn,
      roleName: role.name,
      trust,
      found: actual.trust.text,
      before: found === undefined ? actual.trust.text : renderPolicy(found),
      after: renderPolicy(trust),
      why: 'the trust policy is not the declared one',
      widens: found === undefined || widens(found, trust),
    },
  ];
}

/** Drift that let somebody in, or an adoption that shuts somebody out, is said in words. */
function nameExcess(role: DesiredRole, actual: ActualRole, trust: PolicyDocument): readonly string[] {
  const { policy } = actual.trust;
  if (policy === undefined) {
    return [`Whom role ${role.name} admits cannot be told from its trust policy; the declared one ends that.`];
  }
  if (hasTrust(actual, trust)) return [];
  const { lost } = compareAdmission(policy, trust);
  if (lost.length === 0) return [];
  return [`Role ${role.name} admits more than is declared; the declared trust ends that for: ${lost.join('; ')}.`];
}

/** A trust policy that grows beyond the quota of most accounts: IAM knows whether that of this one was raised. */
function nameLength(role: DesiredRole, actual: ActualRole, trust: PolicyDocument): readonly string[] {
  const length = measurePolicy(renderPolicy(trust));
  if (length <= TRUST_POLICY_QUOTA || length <= measurePolicy(actual.trust.text)) return [];
  return [
    `The trust policy of ${role.name} will have ${length} characters; IAM takes more than ${TRUST_POLICY_QUOTA} only where the quota of the account was raised.`,
  ];
}

function planSettings(role: DesiredRole, actual: ActualRole, settings: RoleSettings): readonly Step[] {
  const { description, maxSessionDuration } = actual;
  const isSame = description === settings.description && maxSessionDuration === settings.maxSessionDuration;
  if (isSame) return [];
  const show = (of: RoleSettings): string => `${of.maxSessionDuration} s, "${of.description}"`;
  return [
    {
      kind: 'update-role',
      resource: actual.arn,
      roleName: role.name,
      found: { description, maxSessionDuration },
      settings,
      before: show(actual),
      after: show(settings),
      why: 'session length or description differ',
      widens: settings.maxSessionDuration > maxSessionDuration,
    },
  ];
}

function planBoundary(role: DesiredRole, actual: ActualRole): readonly Step[] {
  const { permissionsBoundary } = role;
  if (permissionsBoundary === undefined || permissionsBoundary === actual.permissionsBoundary) return [];
  return [
    {
      kind: 'put-boundary',
      resource: actual.arn,
      roleName: role.name,
      policyArn: permissionsBoundary,
      before: actual.permissionsBoundary,
      after: permissionsBoundary,
      why: 'the permissions boundary is not the declared one',
      widens: actual.permissionsBoundary !== undefined,
    },
  ];
}

function planTags(role: DesiredRole, actual: ActualRole, tags: Tags): readonly Step[] {
  const changed = Object.entries(tags).filter(([key, value]) => actual.tags[key] !== value);
  if (changed.length === 0) return [];
  const show = (tags: readonly (readonly [string, string | undefined])[]): string =>
    tags.map(([key, value]) => `${key}=${value ?? '(absent)'}`).join(', ');
  return [
    {
      kind: 'tag-role',
      resource: actual.arn,
      roleName: role.name,
      found: Object.fromEntries(Object.entries(actual.tags).filter(([key]) => tags[key] !== undefined)),
      tags: Object.fromEntries(changed),
      before: show(changed.map(([key]) => [key, actual.tags[key]] as const)),
      after: show(changed),
      why: 'tags are missing or differ',
      widens: false,
    },
  ];
}

/** A shared role that becomes ours as a whole is no longer marked as shared. */
function planUntag(role: DesiredRole, actual: ActualRole): readonly Step[] {
  const keys = Object.keys(actual.tags).filter((key) => key === ADOPTED_TAG || isAddedTag(key));
  return keys.length === 0 ? [] : [untagRole(role.name, actual, keys, 'the role is no longer shared')];
}

/** The step that takes tags away. */
export function untagRole(roleName: string, actual: ActualRole, keys: readonly string[], why: string): Step {
  return {
    kind: 'untag-role',
    resource: actual.arn,
    roleName,
    keys,
    before: keys.map((key) => `${key}=${actual.tags[key] ?? ''}`).join(', '),
    after: '(none)',
    why,
    widens: false,
  };
}

function attachPolicies(role: DesiredRole, roleArn: string, attached: readonly string[]): readonly Step[] {
  return role.policyArns
    .filter((arn) => !attached.includes(arn))
    .map((policyArn) => ({
      kind: 'attach-policy',
      resource: roleArn,
      roleName: role.name,
      policyArn,
      before: undefined,
      after: policyArn,
      why: 'the declared policy is not attached',
      widens: true,
    }));
}

function putInlinePolicies(role: DesiredRole, roleArn: string, found: readonly InlinePolicy[]): readonly Step[] {
  return role.inlinePolicies.flatMap((policy) => {
    const before = found.find(({ name }) => name === policy.name)?.text;
    if (before !== undefined && isSameDocument(before, policy.text)) return [];
    return [
      {
        kind: 'put-inline-policy',
        resource: roleArn,
        roleName: role.name,
        policy,
        before,
        after: policy.text,
        why:
          before === undefined ? 'the declared inline policy is missing' : 'the inline policy is not the declared one',
        widens: grantsMore(before, policy.text),
      },
    ];
  });
}

const NOTHING = '{"Statement":[]}';

/**
 * Whether a document, or none, may grant something that another, or none, did not: only leaving out an Allow, or adding a
 * Deny, cannot.
 */
function grantsMore(before: string | undefined, after: string | undefined): boolean {
  const [left, right] = [before ?? NOTHING, after ?? NOTHING].map(parsePolicy);
  if (left?.kind !== 'policy' || right?.kind !== 'policy') return true;
  const isComparable = before === undefined || after === undefined || left.policy.Version === right.policy.Version;
  if (!isComparable) return true;
  const holds = ({ Statement }: PolicyDocument, statement: PolicyDocument['Statement'][number]): boolean =>
    Statement.some((other) => isSamePolicy({ Statement: [other] }, { Statement: [statement] }));
  const isNewAllow = right.policy.Statement.some(
    (statement) => statement.Effect === 'Allow' && !holds(left.policy, statement),
  );
  const isLostDeny = left.policy.Statement.some(
    (statement) => statement.Effect === 'Deny' && !holds(right.policy, statement),
  );
  return isNewAllow || isLostDeny;
}
