/** The issuers of GitHub's ID tokens, and what AWS calls them: provider ARN, condition-key prefix, exposed claims, audience. */

import type { Partition } from '../arn.ts';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** `https://host/path` without its scheme: the tail of the provider's ARN and the prefix of its condition keys. */
export function toProviderName(issuer: string): string {
  return issuer.replace(/^https:\/\//u, '').replace(/(?<!\/)\/+$/u, '');
}

/**
 * The ARN of the provider, computed without a lookup: IAM has one provider per URL and account.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
 */
export function toProviderArn(partition: Partition, account: string, issuer: string): string {
  return `arn:${partition}:iam::${account}:oidc-provider/${toProviderName(issuer)}`;
}

/** The default audience of a partition. In China both spellings are in use; this is the documented one. */
export function defaultAudience(partition: Partition): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** The issuer of a GitHub host, for use without a token: github.com, ghe.com with data residency, or GitHub Enterprise Server. */
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

/** Whether a host is a GitHub Enterprise Server, which issues classic subjects only. */
export function isEnterpriseServer(serverUrl: string): boolean {
  const host = new URL(serverUrl).host.toLowerCase();
  return host !== 'github.com' && !host.endsWith('.ghe.com');
}

/** Claims that STS exposes as condition keys for every OIDC issuer. */
const GENERAL_CLAIMS = ['aud', 'sub', 'amr'] as const;

/**
 * Further claims that STS exposes, only for the issuer of github.com in the commercial partition (since January 2026).
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

/** Whether `repository_id`, `repository_owner_id` and the other GitHub keys work; elsewhere this is unverified, so the answer is false. */
export function hasGithubKeys(partition: Partition, issuer: string): boolean {
  return partition === 'aws' && issuer === GITHUB_ISSUER;
}

/** The condition context that STS builds from a token: one condition key per exposed claim of the token. */
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
