/** The issuers of GitHub's ID tokens, and what AWS calls them: provider ARN, condition-key prefix, exposed claims, audience. */

import type { Partition } from '../arn.ts';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** `https://host/path` without its scheme: the tail of the provider's ARN and the prefix of its condition keys. */
export function toProviderName(issuer: string): string {
  return issuer.replace(/^https:\/\//u, '').replace(/(?<!\/)\/+$/u, '');
}

/**
 * The ARN is computed, never looked up: IAM holds one provider per URL and account.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
 */
export function toProviderArn(partition: Partition, account: string, issuer: string): string {
  return `arn:${partition}:iam::${account}:oidc-provider/${toProviderName(issuer)}`;
}

/** The audience that the AWS recipes use; in China both spellings are in use, the local one is the documented one. */
export function defaultAudience(partition: Partition): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** The issuer that serves a GitHub host when no token says so: github.com, ghe.com with data residency, or a GitHub server. */
export function toIssuer(serverUrl: string): string {
  const host = new URL(serverUrl).host.toLowerCase();
  if (host === 'github.com') return GITHUB_ISSUER;
  if (host.endsWith('.ghe.com')) return `https://token.actions.${host}`;
  return `https://${host}/_services/token`;
}

/**
 * Whether tokens of a GitHub host can bear this issuer: the host's own one, in whatever letter case the server was given its
 * name, or below it that of an enterprise.
 * https://docs.github.com/en/enterprise-cloud@latest/actions/reference/security/oidc
 */
export function isIssuerOf(serverUrl: string, issuer: string): boolean {
  const own = toIssuer(serverUrl);
  return issuer.slice(0, own.length).toLowerCase() === own && /^(?:\/\w[\w.-]*)?$/u.test(issuer.slice(own.length));
}

/** Whether a host is a GitHub Enterprise Server, which mints classic subjects only. */
export function isEnterpriseServer(serverUrl: string): boolean {
  const host = new URL(serverUrl).host.toLowerCase();
  return host !== 'github.com' && !host.endsWith('.ghe.com');
}

/** Claims that STS exposes as condition keys for every OIDC issuer. */
const GENERAL_CLAIMS = ['aud', 'sub', 'amr'] as const;

/**
 * Claims that STS exposes besides, for the issuer of github.com in the commercial partition only (since January 2026).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const GITHUB_CLAIMS = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
] as const;

/** The claims of a token by this issuer that a trust policy in this partition can test. */
export function exposedClaims(partition: Partition, issuer: string): readonly string[] {
  return hasGithubKeys(partition, issuer) ? [...GENERAL_CLAIMS, ...GITHUB_CLAIMS] : GENERAL_CLAIMS;
}

/** Whether `repository_id`, `repository_owner_id` and the other GitHub keys work; elsewhere that is not verified. */
export function hasGithubKeys(partition: Partition, issuer: string): boolean {
  return partition === 'aws' && issuer === GITHUB_ISSUER;
}

/** What STS puts in front of the trust policy for a token: one condition key per exposed claim that the token carries. */
export function toConditionContext(
  partition: Partition,
  issuer: string,
  claims: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, readonly string[]> {
  const context = new Map<string, readonly string[]>();
  for (const name of exposedClaims(partition, issuer)) {
    const value = claims[name];
    if (value === undefined || value === null) continue;
    context.set(`${toProviderName(issuer)}:${name}`, Array.isArray(value) ? value.map(String) : [String(value)]);
  }
  return context;
}
