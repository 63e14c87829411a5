/** The steps that change one part of an existing role: trust, settings, boundary, tags, managed and inline policies. */

import { widens } from '../trust/compare/compare.ts';
import { isSameDocument, isSamePolicy, type PolicyDocument, renderPolicy } from '../trust/policy/document.ts';
import { grantsMore } from './grants-more.ts';
import { managedEffect } from './managed-policies.ts';
import { MANAGED_BY_TAG } from './ownership.ts';
import { type ActualRole, type DesiredRole, type InlinePolicy, itemsOf, type Reading, type Tags } from './state.ts';
import type { RoleSettings, Step } from './steps.ts';

/** Whether the trust policy of a role already has the meaning of `wanted`. */
export function hasTrust({ trust }: ActualRole, wanted: PolicyDocument): boolean {
  return trust.policy !== undefined && isSamePolicy(trust.policy, wanted);
}

export function planTrust(role: DesiredRole, actual: ActualRole, trust: PolicyDocument): readonly Step[] {
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
      why: 'the trust policy differs from the declared one',
      widens: found === undefined || widens(found, trust),
    },
  ];
}

export function planSettings(role: DesiredRole, actual: ActualRole, settings: RoleSettings): readonly Step[] {
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
      why: 'the session duration or the description differs',
      widens: settings.maxSessionDuration > maxSessionDuration,
    },
  ];
}

/** Sets the declared boundary. A boundary that is not declared is not touched here. */
export function planBoundary(role: DesiredRole, actual: ActualRole): readonly Step[] {
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
      why: 'the permissions boundary differs from the declared one',
      widens: actual.permissionsBoundary !== undefined,
    },
  ];
}

/**
 * Sets those of `tags` that are missing or differ; other tags stay. The tags of this action are a step of their own: policies
 * may test the others, so setting them can grant permissions.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html
 */
export function planTags(role: DesiredRole, actual: ActualRole, tags: Tags): readonly Step[] {
  const changed = Object.entries(tags).filter(([key, value]) => actual.tags[key] !== value);
  const own = changed.filter(([key]) => isOwnTag(key));
  return [
    ...tagRole(role, actual, own, false),
    ...tagRole(
      role,
      actual,
      changed.filter(([key]) => !isOwnTag(key)),
      true,
    ),
  ];
}

function isOwnTag(key: string): boolean {
  return key.startsWith('gh-oidc-aws:');
}

function tagRole(
  role: DesiredRole,
  actual: ActualRole,
  changed: readonly (readonly [string, string])[],
  widens: boolean,
): readonly Step[] {
  if (changed.length === 0) return [];
  const show = (tags: readonly (readonly [string, string | undefined])[]): string =>
    tags.map(([key, value]) => `${key}=${value ?? '(absent)'}`).join(', ');
  return [
    {
      kind: 'tag-role',
      resource: actual.arn,
      roleName: role.name,
      found: Object.fromEntries(Object.entries(actual.tags).filter(([key]) => changed.some(([name]) => name === key))),
      tags: Object.fromEntries(changed),
      before: show(changed.map(([key]) => [key, actual.tags[key]] as const)),
      after: show(changed),
      why: 'tags are missing or differ',
      widens,
    },
  ];
}

/** Removes the tags with these keys. Policies may test them, and presets deny changes to roles with the ownership tag. */
export function untagRole(roleName: string, actual: ActualRole, keys: readonly string[], why: string): Step {
  return {
    kind: 'untag-role',
    resource: actual.arn,
    roleName,
    keys,
    before: keys.map((key) => `${key}=${actual.tags[key] ?? ''}`).join(', '),
    after: '(none)',
    why,
    widens: keys.some((key) => !isOwnTag(key) || key === MANAGED_BY_TAG),
  };
}

/** Attaches the declared policies that are missing; nothing when the attached ones could not be read. */
export function attachPolicies(
  role: DesiredRole,
  resource: string,
  attached: Reading<readonly string[]>,
): readonly Step[] {
  if (attached.kind === 'unreadable') return [];
  const arns = itemsOf(attached);
  return role.policyArns
    .filter((arn) => !arns.includes(arn))
    .map((policyArn) => ({
      kind: 'attach-policy',
      resource,
      roleName: role.name,
      policyArn,
      before: undefined,
      after: policyArn,
      why: 'the declared policy is not attached',
      widens: managedEffect(policyArn) !== 'denies',
    }));
}

/** Writes the declared inline policies that are missing or differ; nothing when the existing ones could not be read. */
export function putInlinePolicies(
  role: DesiredRole,
  resource: string,
  found: Reading<readonly InlinePolicy[]>,
): readonly Step[] {
  if (found.kind === 'unreadable') return [];
  const policies = itemsOf(found);
  return role.inlinePolicies.flatMap((policy) => {
    const before = policies.find(({ name }) => name === policy.name)?.text;
    if (before !== undefined && isSameDocument(before, policy.text)) return [];
    return [
      {
        kind: 'put-inline-policy',
        resource,
        roleName: role.name,
        policy,
        before,
        after: policy.text,
        why:
          before === undefined
            ? 'the declared inline policy is missing'
            : 'the inline policy differs from the declared one',
        widens: grantsMore(before, policy.text),
      },
    ];
  });
}
