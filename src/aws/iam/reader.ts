/** Reads providers and roles from IAM. A denied read is a value, not an error. */

import {
  GetOpenIDConnectProviderCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  paginateGetAccountAuthorizationDetails,
  paginateListAttachedRolePolicies,
  paginateListInstanceProfilesForRole,
  paginateListRolePolicies,
  paginateListRoles,
  type Role,
  type RoleDetail,
} from '@aws-sdk/client-iam';
import { mapInParallel } from '../../concurrency.ts';
import { type Failure, failure, isFailure } from '../../failure/failure.ts';
import type { ActualProvider, ActualRole, InlinePolicy, Reading } from '../../plan/state.ts';
import type { IamReader } from '../../ports/aws.ts';
import { parsePolicy } from '../../trust/policy/document.ts';
import { errorName, isNamed, toFailure, toReason } from '../errors.ts';
import type { Iam } from './client.ts';
import { decodeDocument, listTrusts, toPaging, toTags } from './documents.ts';

export function createIamReader(iam: Iam): IamReader {
  return {
    readProvider: async (arn) => readProvider(iam, arn),
    readRole: async (name) => readRole(iam, name),
    readRoles: (names) => (names.length < MIN_ROLES_TO_LIST ? readEachRole(iam, names) : readManyRoles(iam, names)),
    listInstanceProfiles: (name) => read(iam, 'ListInstanceProfilesForRole', () => listInstanceProfiles(iam, name)),
    listTrusts: () => read(iam, 'ListRoles', () => listTrusts(iam)),
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
  const policies = Promise.all([
    read(iam, 'ListAttachedRolePolicies', () => listAttached(iam, name)),
    readInline(iam, name),
  ]);
  // If the role does not exist, errors about its policies do not matter.
  policies.catch(() => {});
  const role = await read(
    iam,
    'GetRole',
    async () => (await iam.client.send(new GetRoleCommand({ RoleName: name }), iam.options)).Role,
  );
  if (role.kind !== 'present') return role;
  if (role.value?.Arn === undefined) throw incomplete('GetRole');
  return { kind: 'present', value: toActualRole(role.value, ...(await policies)) };
}

type RoleReadings = ReadonlyMap<string, Reading<ActualRole>>;

/** How many roles are read in parallel, three calls each. */
const ROLES_AT_ONCE = 8;

async function readEachRole(iam: Iam, names: readonly string[]): Promise<RoleReadings> {
  return new Map(await mapInParallel(names, ROLES_AT_ONCE, async (name) => [name, await readRole(iam, name)] as const));
}

/** From this many roles on, listing the account can take fewer calls than reading each role. */
const MIN_ROLES_TO_LIST = 12;
const CALLS_PER_ROLE = 3;
/** The maximum quota of roles per account. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_ROLES = 5000;

/**
 * `ListRoles` returns description and session length, `GetAccountAuthorizationDetails` policies and tags. If one of them is
 * denied, each role is read separately.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
async function readManyRoles(iam: Iam, names: readonly string[]): Promise<RoleReadings> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const listed = await read(iam, 'ListRoles', () => listWanted(iam, wanted));
  if (listed.kind !== 'present' || listed.value === 'too-long') return readEachRole(iam, names);
  const { roles } = listed.value;
  const detailed =
    roles.size < MIN_ROLES_TO_LIST
      ? ({ kind: 'absent' } as const)
      : await read(iam, 'GetAccountAuthorizationDetails', () => listDetails(iam, new Set(roles.keys())));
  const details = detailed.kind === 'present' ? detailed.value : new Map<string, RoleDetail>();
  // The details can be denied, or lack a role that was created or deleted in between.
  const single = await readEachRole(
    iam,
    names.filter((name) => roles.has(name.toLowerCase()) && !details.has(name.toLowerCase())),
  );
  return new Map(
    names.map((name): readonly [string, Reading<ActualRole>] => {
      const role = roles.get(name.toLowerCase());
      const detail = details.get(name.toLowerCase());
      if (role !== undefined && detail !== undefined)
        return [name, { kind: 'present', value: toDetailedRole(role, detail) }];
      return [name, single.get(name) ?? { kind: 'absent' }];
    }),
  );
}

/** The wanted roles among all roles of the account; `too-long` if reading each of them takes fewer calls. */
async function listWanted(
  iam: Iam,
  wanted: ReadonlySet<string>,
): Promise<{ readonly roles: ReadonlyMap<string, Role> } | 'too-long'> {
  const roles = new Map<string, Role>();
  let isFirst = true;
  for await (const { Roles = [], IsTruncated } of paginateListRoles(toPaging(iam), {}, iam.options)) {
    for (const role of Roles) {
      const name = (role.RoleName ?? '').toLowerCase();
      if (wanted.has(name)) roles.set(name, role);
    }
    if (roles.size === wanted.size) break;
    // IAM can return smaller pages than requested. Assume the largest account, with pages of this size, for both lists.
    const pages = Math.ceil(MAX_ROLES / Math.max(Roles.length, 1));
    if (isFirst && IsTruncated === true && 2 * pages > CALLS_PER_ROLE * wanted.size) return 'too-long';
    isFirst = false;
  }
  return { roles };
}

async function listDetails(iam: Iam, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, RoleDetail>> {
  const details = new Map<string, RoleDetail>();
  for await (const page of paginateGetAccountAuthorizationDetails(toPaging(iam), { Filter: ['Role'] }, iam.options)) {
    for (const detail of page.RoleDetailList ?? []) {
      const name = (detail.RoleName ?? '').toLowerCase();
      if (wanted.has(name)) details.set(name, detail);
    }
    if (details.size === wanted.size) break;
  }
  return details;
}

function toDetailedRole(role: Role, detail: RoleDetail): ActualRole {
  const policyArns = (detail.AttachedManagedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []);
  const inlinePolicies = (detail.RolePolicyList ?? []).map(({ PolicyName = '', PolicyDocument = '' }) => ({
    name: PolicyName,
    text: decodeDocument(PolicyDocument),
  }));
  const { PermissionsBoundary, Tags, AssumeRolePolicyDocument } = detail;
  return toActualRole(
    {
      ...role,
      ...(PermissionsBoundary === undefined ? {} : { PermissionsBoundary }),
      ...(Tags === undefined ? {} : { Tags }),
      ...(AssumeRolePolicyDocument === undefined ? {} : { AssumeRolePolicyDocument }),
    },
    { kind: 'present', value: policyArns },
    { kind: 'present', value: inlinePolicies },
  );
}

/** A response without the expected content is not from IAM, and does not mean that the resource is absent. */
function incomplete(operation: string): Failure {
  const reason = 'the response does not contain what was requested';
  return failure('AWS_UNKNOWN_ERROR', { action: `iam:${operation}`, name: 'an incomplete response', reason });
}

/** Makes one read: `NoSuchEntity` means absent, `AccessDenied` means unreadable; every other error is a failure. */
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

async function listInstanceProfiles({ client, options }: Iam, name: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const page of paginateListInstanceProfilesForRole({ client }, { RoleName: name }, options)) {
    for (const { InstanceProfileName } of page.InstanceProfiles ?? []) names.push(InstanceProfileName ?? '');
  }
  return names;
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
