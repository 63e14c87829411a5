/** Applies the steps of a plan in IAM, one call each. A change that already exists counts as made. */

import {
  AddClientIDToOpenIDConnectProviderCommand,
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  DeleteOpenIDConnectProviderCommand,
  DeleteRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetOpenIDConnectProviderCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  TagRoleCommand,
  UntagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateRoleCommand,
} from '@aws-sdk/client-iam';
import { type Failure, failure, isFailure } from '../../failure/failure.ts';
import { findOwner } from '../../plan/ownership.ts';
import type { Tags } from '../../plan/state.ts';
import type { OwnerTags, RoleSettings, Step } from '../../plan/steps.ts';
import { namesProvider } from '../../plan/teardown.ts';
import type { StepExecutor, StepOutcome } from '../../ports/aws.ts';
import type { Clock } from '../../ports/runner.ts';
import { withRetry } from '../../retry.ts';
import { isSameDocument, renderPolicy, renderPolicyPretty } from '../../trust/policy/document.ts';
import { errorName, isNamed, sendCount, toFailure, toReason } from '../errors.ts';
import type { Iam } from './client.ts';
import { decodeDocument, listTrusts, toTags } from './documents.ts';

export function createStepExecutor(iam: Iam, clock: Clock): StepExecutor {
  return { execute: (step) => execute(iam, step, clock) };
}

async function execute(iam: Iam, step: Step, clock: Clock): Promise<StepOutcome> {
  const rules = {
    maxAttempts: ROLE_ATTEMPTS,
    isTransient: (error: unknown) => isRoleUnknown(error) && !REMOVALS.includes(step.kind),
    pauseMs: (attempt: number) => 500 * 2 ** attempt,
    clock,
    describePause: () => `iam:${OPERATIONS[step.kind]} was under way.`,
  };
  try {
    return await withRetry(rules, () => send(iam, step));
  } catch (error) {
    if (isFailure(error)) throw error;
    if (isNamed(errorName(error), 'EntityAlreadyExists')) return sendCount(error) > 1 ? 'already-applied' : 'conflict';
    if (isNamed(errorName(error), 'DeleteConflict')) return handleConflict(error, step);
    // A removal from a role that no longer exists has nothing to do; the next read shows that.
    if (isRoleUnknown(error) && REMOVALS.includes(step.kind)) return 'conflict';
    throw toStepFailure(error, iam, step);
  }
}

/** Steps that remove something from a role. */
const REMOVALS: readonly Step['kind'][] = ['detach-policy', 'delete-inline-policy', 'delete-boundary', 'untag-role'];

/** A policy that was attached in the meantime shows up at the next read. An instance profile needs a decision by the user. */
function handleConflict(error: unknown, step: Step): StepOutcome {
  const reason = toReason(error);
  if (!/instance profile/iu.test(reason)) return 'conflict';
  throw failure('ROLE_IN_USE', { role: step.resource, reason }, { cause: error });
}

/** Maximum attempts while IAM does not know a new role yet; about 15 s in all. */
const ROLE_ATTEMPTS = 5;

/** IAM is eventually consistent, so a call right after the creation of a role may not find it. */
function isRoleUnknown(error: unknown): boolean {
  return isNamed(errorName(error), 'NoSuchEntity') && /\brole with name\b/iu.test(toReason(error));
}

const OPERATIONS: Readonly<Record<Step['kind'], string>> = {
  'create-provider': 'CreateOpenIDConnectProvider',
  'add-audience': 'AddClientIDToOpenIDConnectProvider',
  'create-role': 'CreateRole',
  'update-trust': 'UpdateAssumeRolePolicy',
  'update-role': 'UpdateRole',
  'put-boundary': 'PutRolePermissionsBoundary',
  'tag-role': 'TagRole',
  'attach-policy': 'AttachRolePolicy',
  'put-inline-policy': 'PutRolePolicy',
  'detach-policy': 'DetachRolePolicy',
  'delete-inline-policy': 'DeleteRolePolicy',
  'delete-boundary': 'DeleteRolePermissionsBoundary',
  'untag-role': 'UntagRole',
  'delete-role': 'DeleteRole',
  'delete-provider': 'DeleteOpenIDConnectProvider',
};

async function send(iam: Iam, step: Step): Promise<StepOutcome> {
  const { client, options } = iam;
  switch (step.kind) {
    case 'create-provider':
      await client.send(
        new CreateOpenIDConnectProviderCommand({
          Url: step.url,
          ClientIDList: [step.audience],
          Tags: toTagList(step.tags),
        }),
        options,
      );
      return 'made';
    case 'add-audience':
      await client.send(
        new AddClientIDToOpenIDConnectProviderCommand({
          OpenIDConnectProviderArn: step.resource,
          ClientID: step.audience,
        }),
        options,
      );
      return 'made';
    case 'create-role':
      await client.send(toCreateRole(step), options);
      return 'made';
    case 'update-trust':
      return updateTrust(iam, step);
    case 'update-role':
      return updateRole(iam, step);
    case 'put-boundary':
      await client.send(
        new PutRolePermissionsBoundaryCommand({ RoleName: step.roleName, PermissionsBoundary: step.policyArn }),
        options,
      );
      return 'made';
    case 'tag-role':
      return tagRole(iam, step);
    case 'attach-policy':
      await client.send(new AttachRolePolicyCommand({ RoleName: step.roleName, PolicyArn: step.policyArn }), options);
      return 'made';
    case 'put-inline-policy':
      return putInlinePolicy(iam, step);
    case 'detach-policy':
      return unlessGone(
        client.send(new DetachRolePolicyCommand({ RoleName: step.roleName, PolicyArn: step.policyArn }), options),
      );
    case 'delete-inline-policy':
      return unlessGone(
        client.send(new DeleteRolePolicyCommand({ RoleName: step.roleName, PolicyName: step.policyName }), options),
      );
    case 'delete-boundary':
      return unlessGone(client.send(new DeleteRolePermissionsBoundaryCommand({ RoleName: step.roleName }), options));
    case 'untag-role':
      await client.send(new UntagRoleCommand({ RoleName: step.roleName, TagKeys: [...step.keys] }), options);
      return 'made';
    case 'delete-role':
      return deleteRole(iam, step);
    case 'delete-provider':
      return deleteProvider(iam, step);
  }
}

/** Removing something that does not exist succeeds. */
async function unlessGone(removal: Promise<unknown>): Promise<StepOutcome> {
  try {
    await removal;
  } catch (error) {
    if (!isNamed(errorName(error), 'NoSuchEntity') || isRoleUnknown(error)) throw error;
  }
  return 'made';
}

function toCreateRole({ role, trust }: Step & { readonly kind: 'create-role' }): CreateRoleCommand {
  return new CreateRoleCommand({
    RoleName: role.name,
    Path: role.path,
    AssumeRolePolicyDocument: renderPolicy(trust),
    Description: role.description.value,
    MaxSessionDuration: role.maxSessionDuration.value,
    Tags: toTagList(role.tags),
    ...(role.permissionsBoundary === undefined ? {} : { PermissionsBoundary: role.permissionsBoundary }),
  });
}

/** Tags record the owner of a role and what was added to it. If another run has changed them since, the plan is made again. */
async function tagRole(iam: Iam, step: Step & { readonly kind: 'tag-role' }): Promise<StepOutcome> {
  const { client, options } = iam;
  const { Role } = await client.send(new GetRoleCommand({ RoleName: step.roleName }), options);
  const current = toTags(Role?.Tags);
  const keys = Object.keys(step.tags);
  if (keys.every((key) => current[key] === step.tags[key])) return 'made';
  if (keys.some((key) => current[key] !== step.found[key])) return 'conflict';
  await client.send(new TagRoleCommand({ RoleName: step.roleName, Tags: toTagList(step.tags) }), options);
  return 'made';
}

/** Fails with `WORLD_MOVED` if the settings have changed since they were read. */
async function updateRole(iam: Iam, step: Step & { readonly kind: 'update-role' }): Promise<StepOutcome> {
  const { client, options } = iam;
  const { Role } = await client.send(new GetRoleCommand({ RoleName: step.roleName }), options);
  const current = { description: Role?.Description ?? '', maxSessionDuration: Role?.MaxSessionDuration ?? 3600 };
  if (isSame(current, step.settings)) return 'made';
  if (!isSame(current, step.found)) throw failure('WORLD_MOVED', { resource: step.resource });
  await client.send(
    new UpdateRoleCommand({
      RoleName: step.roleName,
      Description: step.settings.description,
      MaxSessionDuration: step.settings.maxSessionDuration,
    }),
    options,
  );
  return 'made';
}

function isSame(a: RoleSettings, b: RoleSettings): boolean {
  return a.description === b.description && a.maxSessionDuration === b.maxSessionDuration;
}

/** Reads a document again before replacing it. */
async function putInlinePolicy(iam: Iam, step: Step & { readonly kind: 'put-inline-policy' }): Promise<StepOutcome> {
  const { client, options } = iam;
  const named = { RoleName: step.roleName, PolicyName: step.policy.name };
  if (step.before !== undefined) {
    const { PolicyDocument = '' } = await client.send(new GetRolePolicyCommand(named), options);
    const current = decodeDocument(PolicyDocument);
    if (isSameDocument(current, step.policy.text)) return 'made';
    if (current !== step.before) throw failure('WORLD_MOVED', { resource: step.resource });
  }
  await client.send(new PutRolePolicyCommand({ ...named, PolicyDocument: step.policy.text }), options);
  return 'made';
}

/** Fails with `WORLD_MOVED` if the role no longer has the owner tag. */
async function deleteRole(iam: Iam, step: Step & { readonly kind: 'delete-role' }): Promise<StepOutcome> {
  const { client, options } = iam;
  const named = { RoleName: step.roleName };
  try {
    const { Role } = await client.send(new GetRoleCommand(named), options);
    requireOwner(toTags(Role?.Tags), step);
    await client.send(new DeleteRoleCommand(named), options);
  } catch (error) {
    if (!isNamed(errorName(error), 'NoSuchEntity')) throw error;
  }
  return 'made';
}

/** Whether the tags still name the owner that they named when the plan was made. */
function hasOwner(tags: Tags, planned: OwnerTags): boolean {
  const owner = findOwner(tags);
  if (owner === undefined) return false;
  return owner.repository === planned.repository && owner.repositoryId === planned.repositoryId;
}

function requireOwner(tags: Tags, { roleName, resource, owner }: Step & { readonly kind: 'delete-role' }): void {
  if (hasOwner(tags, owner)) return;
  const { repository = 'the repository of the plan', repositoryId: id } = owner;
  const ownerId = findOwner(tags)?.repositoryId;
  if (ownerId === undefined || ownerId === id) throw failure('WORLD_MOVED', { resource });
  throw failure('ROLE_NOT_OWNED', { role: roleName, repository, ownerId, id });
}

/** Checks again that no role trusts the provider, because the whole account shares it. */
async function deleteProvider(iam: Iam, step: Step & { readonly kind: 'delete-provider' }): Promise<StepOutcome> {
  const { client, options } = iam;
  const named = { OpenIDConnectProviderArn: step.resource };
  try {
    const { Tags } = await client.send(new GetOpenIDConnectProviderCommand(named), options);
    const roles = (await listTrusts(iam)).filter(({ name }) => !step.except.includes(name));
    const isTrusted = roles.some(({ trust }) => namesProvider(trust, step.resource));
    if (isTrusted || !hasOwner(toTags(Tags), step.owner)) throw failure('WORLD_MOVED', { resource: step.resource });
    await client.send(new DeleteOpenIDConnectProviderCommand(named), options);
  } catch (error) {
    if (!isNamed(errorName(error), 'NoSuchEntity')) throw error;
  }
  return 'made';
}

/** Reads the policy again right before replacing it. Fails with `WORLD_MOVED` if it has changed since it was read. */
async function updateTrust(iam: Iam, step: Step & { readonly kind: 'update-trust' }): Promise<StepOutcome> {
  const { client, options } = iam;
  const answer = await client.send(new GetRoleCommand({ RoleName: step.roleName }), options);
  const current = decodeDocument(answer.Role?.AssumeRolePolicyDocument ?? '');
  if (current !== step.found) {
    if (isSameDocument(current, renderPolicy(step.trust))) return 'made';
    throw failure('WORLD_MOVED', { resource: step.resource });
  }
  const command = new UpdateAssumeRolePolicyCommand({
    RoleName: step.roleName,
    PolicyDocument: renderPolicy(step.trust),
  });
  await client.send(command, options);
  return 'made';
}

function toStepFailure(error: unknown, iam: Iam, step: Step): Failure {
  const call = iam.call(OPERATIONS[step.kind]);
  const reason = toReason(error);
  const name = errorName(error);
  const options = { cause: error };
  const isTrust = step.kind === 'create-role' || step.kind === 'update-trust';
  if (isTrust && isNamed(name, 'MalformedPolicyDocument')) {
    const document = renderPolicyPretty(step.trust);
    return failure('TRUST_POLICY_REJECTED', { action: call.action, reason, document }, options);
  }
  if (step.kind === 'put-inline-policy' && isNamed(name, 'MalformedPolicyDocument')) {
    return failure('INLINE_POLICY_REJECTED', { policy: step.policy.name, reason }, options);
  }
  if (isRoleUnknown(error)) return failure('EXISTS_UNREADABLE', { resource: step.resource, reason }, options);
  const policies = namedPolicies(step);
  const isMissing = isNamed(name, 'NoSuchEntity') || (isNamed(name, 'InvalidInput') && /ARN/u.test(reason));
  if (policies.length > 0 && isMissing) return failure('POLICY_NOT_FOUND', { policies, reason }, options);
  return toFailure(error, call);
}

function namedPolicies(step: Step): readonly string[] {
  switch (step.kind) {
    case 'attach-policy':
    case 'put-boundary':
      return [step.policyArn];
    case 'create-role':
      return step.role.permissionsBoundary === undefined ? [] : [step.role.permissionsBoundary];
    default:
      return [];
  }
}

function toTagList(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
