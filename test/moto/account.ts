/** Reads the state of moto's IAM with the SDK, independently of the action. */

import {
  GetAccountAuthorizationDetailsCommand,
  GetOpenIDConnectProviderCommand,
  type IAMClient,
  ListOpenIDConnectProvidersCommand,
  type RoleDetail,
} from '@aws-sdk/client-iam';
import type { PolicyDocument } from '../../src/trust/policy/document.ts';
import { ROLE_NAME } from '../e2e/scene.ts';

/** A role with its documents as values. */
export interface FoundRole {
  readonly detail: RoleDetail;
  readonly trust: PolicyDocument;
  readonly inlinePolicies: Readonly<Record<string, unknown>>;
  readonly policyArns: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

export async function readRoles(iam: IAMClient): Promise<readonly FoundRole[]> {
  const command = new GetAccountAuthorizationDetailsCommand({ Filter: ['Role'], MaxItems: 1000 });
  const { RoleDetailList: details = [] } = await iam.send(command);
  // When a role was last used says nothing of what was declared.
  return details.map(({ RoleLastUsed: _, ...detail }) => ({
    detail,
    trust: parseDocument(detail.AssumeRolePolicyDocument) as PolicyDocument,
    inlinePolicies: Object.fromEntries(
      (detail.RolePolicyList ?? []).map(({ PolicyName = '', PolicyDocument }) => [
        PolicyName,
        parseDocument(PolicyDocument),
      ]),
    ),
    policyArns: (detail.AttachedManagedPolicies ?? []).map(({ PolicyArn = '' }) => PolicyArn),
    tags: toRecord(detail.Tags),
  }));
}

/** The role, which must be there. */
export async function readRole(iam: IAMClient, name: string = ROLE_NAME): Promise<FoundRole> {
  const role = (await readRoles(iam)).find(({ detail }) => detail.RoleName === name);
  if (role === undefined) throw new Error(`There is no role ${name}.`);
  return role;
}

/** The identity providers by ARN. */
export async function readProviders(
  iam: IAMClient,
): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const { OpenIDConnectProviderList: list = [] } = await iam.send(new ListOpenIDConnectProvidersCommand({}));
  const providers = await Promise.all(
    list.map(async ({ Arn = '' }) => {
      const command = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: Arn });
      const { ClientIDList: clientIds, ThumbprintList: thumbprints, Tags: tags } = await iam.send(command);
      return [Arn, { clientIds, thumbprints, tags: toRecord(tags) }] as const;
    }),
  );
  return Object.fromEntries(providers);
}

/** All that bootstrap could change, as text: equal texts mean an unchanged account. */
export async function snapshotOf(iam: IAMClient): Promise<string> {
  return JSON.stringify([await readRoles(iam), await readProviders(iam)]);
}

/** moto encodes some documents and others not. */
function parseDocument(text = ''): unknown {
  return JSON.parse(text.startsWith('{') ? text : decodeURIComponent(text));
}

function toRecord(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}
