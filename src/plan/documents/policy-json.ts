/** The desired state as plain JSON: documents and settings for Terraform, the CDK, and other tools that write to IAM. */

import type { DesiredRole, DesiredState } from '../state.ts';

/**
 * Renders the JSON, with a trailing newline: `{ repository, account, provider, roles }`, session durations in seconds. `account` is the account in the
 * ARNs and documents: a real one, or `PLACEHOLDER_ACCOUNT` for any account. Throws a `SyntaxError` if an inline policy is not JSON.
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
