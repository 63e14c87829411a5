/** Reads the provider and the role out of IAM; what may not be read is a value, not an error. */

import {
  GetOpenIDConnectProviderCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
  type Role,
} from '@aws-sdk/client-iam';
import { type Failure, failure, isFailure } from '../failure.ts';
import type { ActualProvider, ActualRole, InlinePolicy, Reading, Tags } from '../plan/state.ts';
import type { IamReader } from '../ports.ts';
import { parsePolicy } from '../trust/policy.ts';
import { errorName, isNamed } from './client.ts';
import { toFailure, toReason } from './errors.ts';
import type { Iam } from './iam.ts';

export function createIamReader(iam: Iam): IamReader {
  return {
    readProvider: async (arn) => readProvider(iam, arn),
    readRole: async (name) => readRole(iam, name),
  };
}

function readProvider(iam: Iam, arn: string): Promise<Reading<ActualProvider>> {
  return read(iam, 'GetOpenIDConnectProvider', async () => {
    const command = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
    const answer = await iam.client.send(command, iam.options);
    if (answer.Url === undefined) throw incomplete('GetOpenIDConnectProvider');
    return { arn, audiences: answer.ClientIDList ?? [], tags: toTags(answer.Tags) };
  });
}

async function readRole(iam: Iam, name: string): Promise<Reading<ActualRole>> {
  const [role, policyArns, inlinePolicies] = await Promise.all([
    read(iam, 'GetRole', async () => (await iam.client.send(new GetRoleCommand({ RoleName: name }), iam.options)).Role),
    read(iam, 'ListAttachedRolePolicies', () => listAttached(iam, name)),
    readInline(iam, name),
  ]);
  if (role.kind !== 'present') return role;
  if (role.value?.Arn === undefined) throw incomplete('GetRole');
  return { kind: 'present', value: toActualRole(role.value, policyArns, inlinePolicies) };
}

/** An answer that holds nothing is not an answer of IAM, and must not be taken for absence. */
function incomplete(operation: string): Failure {
  const reason = 'it holds nothing of what was asked for';
  return failure('AWS_UNKNOWN_ERROR', { action: `iam:${operation}`, name: 'an incomplete answer', reason });
}

/** One read: `NoSuchEntity` is absence, a refusal is `unreadable`; anything else is a failure. */
async function read<T>(iam: Iam, operation: string, send: () => Promise<T>): Promise<Reading<T>> {
  try {
    return { kind: 'present', value: await send() };
  } catch (error) {
    if (isFailure(error)) throw error;
    const name = errorName(error);
    if (isNamed(name, 'NoSuchEntity')) return { kind: 'absent' };
    if (isNamed(name, 'AccessDenied'))
      return { kind: 'unreadable', action: `iam:${operation}`, reason: toReason(error) };
    throw toFailure(error, iam.call(operation));
  }
}

async function listAttached(iam: Iam, name: string): Promise<readonly string[]> {
  const arns: string[] = [];
  for await (const page of paginateListAttachedRolePolicies({ client: iam.client }, { RoleName: name }, iam.options)) {
    for (const policy of page.AttachedPolicies ?? []) if (policy.PolicyArn !== undefined) arns.push(policy.PolicyArn);
  }
  return arns;
}

/** The policies with their documents: one call for the names, and one for each. */
async function readInline(iam: Iam, name: string): Promise<Reading<readonly InlinePolicy[]>> {
  const names = await read(iam, 'ListRolePolicies', () => listInline(iam, name));
  if (names.kind !== 'present') return names;
  const policies = await Promise.all(names.value.map((policy) => readDocument(iam, name, policy)));
  const failed = policies.find((policy) => policy.kind === 'unreadable');
  if (failed !== undefined) return failed;
  // A policy that has gone meanwhile is not there any more.
  return { kind: 'present', value: policies.flatMap((policy) => (policy.kind === 'present' ? [policy.value] : [])) };
}

async function listInline(iam: Iam, name: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const page of paginateListRolePolicies({ client: iam.client }, { RoleName: name }, iam.options)) {
    names.push(...(page.PolicyNames ?? []));
  }
  return names;
}

function readDocument(iam: Iam, role: string, name: string): Promise<Reading<InlinePolicy>> {
  return read(iam, 'GetRolePolicy', async () => {
    const command = new GetRolePolicyCommand({ RoleName: role, PolicyName: name });
    const answer = await iam.client.send(command, iam.options);
    return { name, text: decodeDocument(answer.PolicyDocument ?? '') };
  });
}

function toActualRole(
  role: Role,
  policyArns: Reading<readonly string[]>,
  inlinePolicies: Reading<readonly InlinePolicy[]>,
): ActualRole {
  const text = decodeDocument(role.AssumeRolePolicyDocument ?? '');
  const parsed = parsePolicy(text);
  return {
    arn: role.Arn ?? '',
    name: role.RoleName ?? '',
    path: role.Path ?? '/',
    description: role.Description ?? '',
    maxSessionDuration: role.MaxSessionDuration ?? 3600,
    permissionsBoundary: role.PermissionsBoundary?.PermissionsBoundaryArn,
    trust: { text, policy: parsed.kind === 'policy' ? parsed.policy : undefined },
    tags: toTags(role.Tags),
    createdAt: role.CreateDate?.getTime() ?? 0,
    policyArns,
    inlinePolicies,
  };
}

/**
 * IAM returns policy documents percent-encoded; a text that is not stays as it is.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export function decodeDocument(text: string): string {
  if (text.trimStart().startsWith('{')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function toTags(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] = [],
): Tags {
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}
