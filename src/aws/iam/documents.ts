/** What reader and executor share: how IAM returns documents, tags and the list of roles. */

import { paginateListRoles } from '@aws-sdk/client-iam';
import type { Tags } from '../../plan/state.ts';
import type { TrustingRole } from '../../plan/teardown.ts';
import type { Iam } from './client.ts';

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

/** Tags as IAM lists them, by key. */
export function toTags(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] = [],
): Tags {
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

/** Every role with its trust policy, also used right before a provider is removed. */
export async function listTrusts(iam: Iam): Promise<readonly TrustingRole[]> {
  const roles: TrustingRole[] = [];
  for await (const page of paginateListRoles(toPaging(iam), {}, iam.options)) {
    for (const { RoleName = '', AssumeRolePolicyDocument = '' } of page.Roles ?? []) {
      roles.push({ name: RoleName, trust: decodeDocument(AssumeRolePolicyDocument) });
    }
  }
  return roles;
}

export function toPaging({ client }: Iam): { readonly client: Iam['client']; readonly pageSize: number } {
  return { client, pageSize: PAGE_SIZE };
}

/** The most that IAM gives at once; it may give less. */
const PAGE_SIZE = 1000;
