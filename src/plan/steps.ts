/** The steps between the declared and the actual state: total, deterministic, and each with its reason. */

import { isSamePolicy, type PolicyDocument, parsePolicy, renderPolicy } from '../trust/policy.ts';
import {
  type ActualProvider,
  type ActualRole,
  type ActualState,
  type DesiredRole,
  type DesiredState,
  findOwner,
  type InlinePolicy,
  type Reading,
  type Tags,
} from './state.ts';

/** One change. `before` and `after` are for people; the rest is what the executor sends. */
export type Step = StepCore &
  (
    | { readonly kind: 'create-provider'; readonly url: string; readonly audience: string; readonly tags: Tags }
    | { readonly kind: 'add-audience'; readonly audience: string }
    | { readonly kind: 'create-role'; readonly role: DesiredRole }
    | {
        readonly kind: 'update-trust';
        readonly roleName: string;
        readonly trust: PolicyDocument;
        readonly found: string;
      }
    | {
        readonly kind: 'update-role';
        readonly roleName: string;
        readonly description: string;
        readonly maxSessionDuration: number;
      }
    | { readonly kind: 'put-boundary'; readonly roleName: string; readonly policyArn: string }
    | { readonly kind: 'tag-role'; readonly roleName: string; readonly tags: Tags }
    | { readonly kind: 'attach-policy'; readonly roleName: string; readonly policyArn: string }
    | { readonly kind: 'put-inline-policy'; readonly roleName: string; readonly policy: InlinePolicy }
    | { readonly kind: 'detach-policy'; readonly roleName: string; readonly policyArn: string }
    | { readonly kind: 'delete-inline-policy'; readonly roleName: string; readonly policyName: string }
    | { readonly kind: 'delete-boundary'; readonly roleName: string }
  );

export type StepKind = Step['kind'];

interface StepCore {
  /** The ARN that is changed. */
  readonly resource: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly why: string;
  /** Whether the step admits a token, or grants a permission, that was not there before; undecided counts as yes. */
  readonly widens: boolean;
}

/** Why a plan cannot be carried out, although it can be shown. */
export type Obstacle =
  | { readonly kind: 'unreadable'; readonly actions: readonly string[]; readonly reason: string }
  | { readonly kind: 'not-owned'; readonly role: string }
  | { readonly kind: 'other-repository'; readonly role: string; readonly owner: string }
  | { readonly kind: 'path'; readonly role: string; readonly actual: string; readonly desired: string };

export interface Plan {
  readonly steps: readonly Step[];
  readonly obstacles: readonly Obstacle[];
  /** What is there, was not declared, and stays. */
  readonly kept: readonly string[];
}

/** Plans the way from actual to desired. Planning again after every step is made gives no steps. */
export function plan(desired: DesiredState, actual: ActualState): Plan {
  const provider = planProvider(desired, actual);
  const role = planRole(desired, actual);
  return {
    steps: [...provider.steps, ...role.steps],
    obstacles: [...provider.obstacles, ...role.obstacles],
    kept: role.kept,
  };
}

const NOTHING: Plan = { steps: [], obstacles: [], kept: [] };

function planProvider({ provider }: DesiredState, { provider: actual }: ActualState): Plan {
  switch (actual.kind) {
    case 'unreadable':
      return { ...NOTHING, obstacles: [{ kind: 'unreadable', actions: [actual.action], reason: actual.reason }] };
    case 'absent':
      return {
        ...NOTHING,
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
      return { ...NOTHING, steps: planAudience(actual.value, provider.audience) };
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

function planRole(desired: DesiredState, { role: actual }: ActualState): Plan {
  switch (actual.kind) {
    case 'unreadable':
      return { ...NOTHING, obstacles: [{ kind: 'unreadable', actions: [actual.action], reason: actual.reason }] };
    case 'absent':
      return {
        ...NOTHING,
        steps: [
          createRole(desired.role),
          ...attachPolicies(desired.role, desired.role.arn, []),
          ...putInlinePolicies(desired.role, desired.role.arn, []),
        ],
      };
    case 'present':
      return planExistingRole(desired, actual.value);
  }
}

function createRole(role: DesiredRole): Step {
  return {
    kind: 'create-role',
    resource: role.arn,
    role,
    before: undefined,
    after: renderPolicy(role.trust),
    why: 'the role does not exist',
    widens: true,
  };
}

function planExistingRole(desired: DesiredState, actual: ActualRole): Plan {
  const { role } = desired;
  const attached = listed(actual.policyArns);
  const inline = listed(actual.inlinePolicies);
  const extra = findExtra(role, actual, attached, inline);
  return {
    // Who may come in is narrowed, and what may be done is cut, before either grows.
    steps: [
      ...planTrust(role, actual),
      ...(desired.prune ? extra.map(({ removal }) => removal) : []),
      ...planSettings(role, actual),
      ...planBoundary(role, actual),
      ...planTags(role, actual),
      ...(actual.policyArns.kind === 'unreadable' ? [] : attachPolicies(role, actual.arn, attached)),
      ...(actual.inlinePolicies.kind === 'unreadable' ? [] : putInlinePolicies(role, actual.arn, inline)),
    ],
    obstacles: findObstacles(desired, actual),
    kept: [
      ...(desired.prune ? [] : extra.map(({ sentence }) => sentence)),
      ...(actual.inlinePolicies.kind === 'unreadable'
        ? [`inline policies of ${role.name}, which may not be read (${actual.inlinePolicies.action})`]
        : []),
    ],
  };
}

/** What a read lists. A list that IAM does not know yet of a role that it knows is the list of a new role: empty. */
function listed<T>(reading: Reading<readonly T[]>): readonly T[] {
  return reading.kind === 'present' ? reading.value : [];
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
        // A policy may deny, too; without it more may be allowed.
        removal: { ...core, kind: 'delete-inline-policy', policyName, before, widens: /"Deny"/u.test(before) } as const,
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

function findObstacles(desired: DesiredState, actual: ActualRole): readonly Obstacle[] {
  const { role, repository } = desired;
  const owner = findOwner(actual.tags);
  const obstacles: Obstacle[] = [];
  if (owner === undefined) {
    obstacles.push({ kind: 'not-owned', role: role.name });
  } else if (owner.repository !== undefined && owner.repository.toLowerCase() !== repository.toLowerCase()) {
    obstacles.push({ kind: 'other-repository', role: role.name, owner: owner.repository });
  }
  if (actual.path !== role.path) {
    obstacles.push({ kind: 'path', role: role.name, actual: actual.path, desired: role.path });
  }
  // What the role may do is compared as a whole, so all of it must be readable as soon as any of it is declared.
  const needsInline = desired.prune || role.inlinePolicies.length > 0;
  for (const reading of [actual.policyArns, ...(needsInline ? [actual.inlinePolicies] : [])]) {
    if (reading.kind === 'unreadable') {
      obstacles.push({ kind: 'unreadable', actions: [reading.action], reason: reading.reason });
    }
  }
  return obstacles;
}

function planTrust(role: DesiredRole, actual: ActualRole): readonly Step[] {
  if (actual.trust.policy !== undefined && isSamePolicy(actual.trust.policy, role.trust)) return [];
  return [
    {
      kind: 'update-trust',
      resource: actual.arn,
      roleName: role.name,
      trust: role.trust,
      found: actual.trust.text,
      before: actual.trust.policy === undefined ? actual.trust.text : renderPolicy(actual.trust.policy),
      after: renderPolicy(role.trust),
      why: 'the trust policy is not the declared one',
      widens: true,
    },
  ];
}

function planSettings(role: DesiredRole, actual: ActualRole): readonly Step[] {
  const isSame = actual.description === role.description && actual.maxSessionDuration === role.maxSessionDuration;
  if (isSame) return [];
  const show = (of: { description: string; maxSessionDuration: number }): string =>
    `${of.maxSessionDuration} s, "${of.description}"`;
  return [
    {
      kind: 'update-role',
      resource: actual.arn,
      roleName: role.name,
      description: role.description,
      maxSessionDuration: role.maxSessionDuration,
      before: show(actual),
      after: show(role),
      why: 'session length or description differ',
      widens: role.maxSessionDuration > actual.maxSessionDuration,
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

function planTags(role: DesiredRole, actual: ActualRole): readonly Step[] {
  const changed = Object.entries(role.tags).filter(([key, value]) => actual.tags[key] !== value);
  if (changed.length === 0) return [];
  const show = (tags: readonly (readonly [string, string | undefined])[]): string =>
    tags.map(([key, value]) => `${key}=${value ?? '(absent)'}`).join(', ');
  return [
    {
      kind: 'tag-role',
      resource: actual.arn,
      roleName: role.name,
      tags: Object.fromEntries(changed),
      before: show(changed.map(([key]) => [key, actual.tags[key]] as const)),
      after: show(changed),
      why: 'tags are missing or differ',
      widens: false,
    },
  ];
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
    if (before !== undefined && isSameText(before, policy.text)) return [];
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
        widens: true,
      },
    ];
  });
}

function isSameText(a: string, b: string): boolean {
  const [left, right] = [parsePolicy(a), parsePolicy(b)];
  return left.kind === 'policy' && right.kind === 'policy' && isSamePolicy(left.policy, right.policy);
}
