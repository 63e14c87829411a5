/** Applies the steps of a plan in IAM, one call each, and tells a change from one that was already there. */

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
import '../../failure/lazy-failures.ts';
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
    return await withRetry(rules, () => send(iam, step, clock));
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

async function send(iam: Iam, step: Step, clock: Clock): Promise<StepOutcome> {
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
      return deleteRole(iam, step, clock);
    case 'delete-provider':
      return deleteProvider(iam, step, clock);
  }
}

/** Sends a removal. If AWS answers that there is nothing to remove, an earlier attempt whose response was lost made it, or something else. */
async function unlessGone(removal: Promise<unknown>): Promise<StepOutcome> {
  try {
    await removal;
    return 'made';
  } catch (error) {
    if (!isNamed(errorName(error), 'NoSuchEntity') || isRoleUnknown(error)) throw error;
    return sendCount(error) > 1 ? 'made' : 'unneeded';
  }
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
  if (keys.every((key) => current[key] === step.tags[key])) return 'unneeded';
  if (keys.some((key) => current[key] !== step.found[key])) return 'conflict';
  await client.send(new TagRoleCommand({ RoleName: step.roleName, Tags: toTagList(step.tags) }), options);
  return 'made';
}

/** Fails with `WORLD_MOVED` if the settings have changed since they were read. */
async function updateRole(iam: Iam, step: Step & { readonly kind: 'update-role' }): Promise<StepOutcome> {
  const { client, options } = iam;
  const { Role } = await client.send(new GetRoleCommand({ RoleName: step.roleName }), options);
  const current = { description: Role?.Description ?? '', maxSessionDuration: Role?.MaxSessionDuration ?? 3600 };
  if (isSame(current, step.settings)) return 'unneeded';
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
    if (isSameDocument(current, step.policy.text)) return 'unneeded';
    if (current !== step.before) throw failure('WORLD_MOVED', { resource: step.resource });
  }
  await client.send(new PutRolePolicyCommand({ ...named, PolicyDocument: step.policy.text }), options);
  return 'made';
}

/** Fails if the role no longer has the owner that it had when the plan was made. */
async function deleteRole(
  { client, options }: Iam,
  step: Step & { readonly kind: 'delete-role' },
  clock: Clock,
): Promise<StepOutcome> {
  const named = { RoleName: step.roleName };
  const found = await readUnlessGone(step, clock, () => client.send(new GetRoleCommand(named), options));
  if (found !== undefined) requireOwner(toTags(found.Role?.Tags), step);
  return deleteUnlessGone(() => client.send(new DeleteRoleCommand(named), options));
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

/** How long IAM may take until a list of roles shows a role that has just been created. */
const LIST_PAUSE_MS = 3000;

/**
 * Looks twice, with a pause, whether any role trusts the provider: the whole account shares it, and IAM may list a new role
 * late. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 */
async function deleteProvider(
  iam: Iam,
  step: Step & { readonly kind: 'delete-provider' },
  clock: Clock,
): Promise<StepOutcome> {
  const { client, options } = iam;
  const named = { OpenIDConnectProviderArn: step.resource };
  const command = new GetOpenIDConnectProviderCommand(named);
  const found = await readUnlessGone(step, clock, () => client.send(command, options));
  if (found !== undefined && !hasOwner(toTags(found.Tags), step.owner)) {
    throw failure('WORLD_MOVED', { resource: step.resource });
  }
  await requireUntrusted(iam, step);
  await clock.sleep(LIST_PAUSE_MS, 'The step was waiting to list the roles again before it deletes the OIDC provider.');
  await requireUntrusted(iam, step);
  return deleteUnlessGone(() => client.send(new DeleteOpenIDConnectProviderCommand(named), options));
}

async function requireUntrusted(iam: Iam, step: Step & { readonly kind: 'delete-provider' }): Promise<void> {
  const roles = (await listTrusts(iam)).filter(({ name }) => !step.except.includes(name));
  const isTrusted = roles.some(({ trust }) => namesProvider(trust, step.resource));
  if (isTrusted) throw failure('WORLD_MOVED', { resource: step.resource });
}

/** How often a resource is read that the plan saw and that IAM then does not find; about 3.5 s in all. */
const GONE_READS = 4;

/** Reads a resource again while IAM does not find it: the answer may be older than the plan. `undefined` if it stays missing. */
async function readUnlessGone<T>(step: Step, clock: Clock, read: () => Promise<T>): Promise<T | undefined> {
  const isGone = (error: unknown): boolean => isNamed(errorName(error), 'NoSuchEntity');
  const rules = {
    maxAttempts: GONE_READS,
    isTransient: isGone,
    pauseMs: (attempt: number) => 250 * 2 ** attempt,
    clock,
    describePause: () => `The step was waiting to read ${step.resource} again, because IAM did not find it.`,
  };
  try {
    return await withRetry(rules, read);
  } catch (error) {
    if (!isGone(error)) throw error;
    return undefined;
  }
}

/** Sends the delete call even if the reads found nothing: only its answer shows whether the resource is gone. */
async function deleteUnlessGone(remove: () => Promise<unknown>): Promise<StepOutcome> {
  try {
    await remove();
    return 'made';
  } catch (error) {
    if (!isNamed(errorName(error), 'NoSuchEntity')) throw error;
    return sendCount(error) > 1 ? 'made' : 'unneeded';
  }
}

/** Reads the policy again right before replacing it. Fails with `WORLD_MOVED` if it has changed since it was read. */
async function updateTrust(iam: Iam, step: Step & { readonly kind: 'update-trust' }): Promise<StepOutcome> {
  const { client, options } = iam;
  const answer = await client.send(new GetRoleCommand({ RoleName: step.roleName }), options);
  const current = decodeDocument(answer.Role?.AssumeRolePolicyDocument ?? '');
  if (current !== step.found) {
    if (isSameDocument(current, renderPolicy(step.trust))) return 'unneeded';
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
