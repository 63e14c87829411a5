/** The declared state as plain JSON: the documents and settings alone, for Terraform, the CDK and whatever else writes to IAM. */

import type { DesiredRole, DesiredState } from '../state.ts';

/**
 * Renders the JSON. `account` is the account that the ARNs and documents hold: a real one, or the placeholder that stands for whichever account
 * they are for.
 */
export function renderPolicyJson({ repository, provider, roles }: DesiredState): string {
  const { url, audience, arn, tags } = provider;
  const value = {
    repository,
    account: arn.split(':')[4],
    provider: { url, audiences: [audience], arn, tags },
    roles: Object.fromEntries(roles.map((role) => [role.name, toValue(role)])),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function toValue(role: DesiredRole) {
  return {
    path: role.path,
    description: role.description.value,
    maxSessionDuration: role.maxSessionDuration.value,
    permissionsBoundary: role.permissionsBoundary ?? null,
    trustPolicy: role.trust,
    managedPolicyArns: role.policyArns,
    inlinePolicies: Object.fromEntries(role.inlinePolicies.map(({ name, text }) => [name, parseDocument(text)])),
    tags: role.tags,
  };
}

function parseDocument(text: string): unknown {
  return JSON.parse(text);
}
