/** How IAM returns documents, tags and the list of roles. */

import { paginateListRoles } from '@aws-sdk/client-iam';
import type { Tags } from '../../plan/state.ts';
import type { TrustingRole } from '../../plan/teardown.ts';
import type { Iam } from './client.ts';

/**
 * Decodes a policy document, which IAM returns percent-encoded. Other text is returned unchanged.
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

export function toTags(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] = [],
): Tags {
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

/** Every role of the account with its trust policy. */
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

/** The maximum page size. IAM can return fewer entries. */
const PAGE_SIZE = 1000;
