/** Failures of assuming a role, one for each cause of the refusal. */

import { diagnosed, entry, toTrustedPrincipal } from '../entry.ts';

export const REFUSAL_FAILURES = {
  ASSUME_NOT_AUTHORIZED: entry<{ role: string; subject: string; reason: string }>({
    meaning:
      'AWS refused `AssumeRoleWithWebIdentity`. It gives the same error for a role that does not exist and for a trust policy that does not admit the token, and never says which condition failed.',
    remedy:
      "Compare the printed claims with the role's trust policy; the run also prints a trust policy that admits them. With admin credentials, `mode: bootstrap` writes it.",
    message: ({ role, subject, reason }) => `AWS refused to let ${subject} assume ${role}: ${reason}`,
    fix: () =>
      'only if this run should have the role: for a role that this action created, run `mode: bootstrap` with inputs that also admit this run; for any other role, add the printed statement to its trust policy.',
  }),
  ROLE_MISSING: diagnosed({
    meaning: 'The role does not exist. AWS reports a missing role the same way as a refusal.',
    remedy: 'Correct `role-to-assume`, or create the role with `mode: bootstrap`.',
  }),
  TRUST_SUBJECT_FORMAT: diagnosed({
    meaning:
      "The trust policy uses the classic subject format and the repository's tokens use the immutable one with ids, or the reverse.",
    remedy:
      'Run `mode: bootstrap` again; it uses the format of the token. Or replace the subject in the trust policy with the printed one.',
  }),
  TRUST_SUBJECT_TEMPLATE: diagnosed({
    meaning:
      'The subject of the token or the subject in the trust policy is built from a template (`include_claim_keys`), and the two do not match.',
    remedy: 'Admit the printed subject, for example with `subjects`.',
  }),
  TRUST_ENVIRONMENT: diagnosed({
    meaning:
      'The job uses an environment, so its subject contains the environment instead of the branch, but the trust policy expects the branch; or the reverse.',
    remedy: 'Admit the environment with `environments`, or add or remove `environment:` in the job.',
  }),
  TRUST_PULL_REQUEST: diagnosed({
    meaning:
      'A pull request triggered the run, so its subject does not contain a branch, but the trust policy does not admit pull requests; or the reverse.',
    remedy: 'Run the job on `push`. Admit pull requests (`pull-requests: true`) only to a role that cannot do harm.',
  }),
  TRUST_TAG: diagnosed({
    meaning: 'The run is for a tag, but the trust policy admits branches or other tags; or the reverse.',
    remedy: 'Admit the tag with `git-tags`, or run the job on the branch.',
  }),
  TRUST_BRANCH: diagnosed({
    meaning: 'The run is for a branch that the trust policy does not admit.',
    remedy: 'Run the job on an admitted branch, or admit this one with `branches`.',
  }),
  TRUST_REPOSITORY: diagnosed({
    meaning: 'The trust policy admits another repository, or one with the same name and other ids.',
    remedy:
      'After a rename or a transfer, run `mode: bootstrap` again with `role-name` set to this role, because the default role name is derived from the repository name. To share the role with another repository, list both in the `repositories` input of the bootstrap.',
  }),
  TRUST_LETTER_CASE: diagnosed({
    meaning: 'The trust policy and the token differ only in letter case. AWS compares values case-sensitively.',
    remedy: "Use GitHub's spelling of the value; `mode: bootstrap` does this automatically.",
  }),
  TRUST_WILDCARD: diagnosed({
    meaning: 'The trust policy uses `StringEquals` with a `*` or `?`, which `StringEquals` takes literally.',
    remedy: 'Write the exact value, or use `StringLike` for a pattern.',
  }),
  TRUST_AUDIENCE: diagnosed({
    meaning: 'The trust policy requires a different audience than the one in the token.',
    remedy: 'Set the `audience` input to the audience in the policy, or correct the policy.',
  }),
  TRUST_CLAIM_NOT_EXPOSED: diagnosed({
    meaning:
      'The trust policy tests a claim that AWS does not expose as a condition key, so the condition can never match.',
    remedy: 'Remove the condition. If you need the claim, include it in the subject with a template.',
  }),
  TRUST_KEY_PREFIX: diagnosed({
    meaning:
      'A condition key in the trust policy does not start with the name of the provider, so the condition can never match.',
    remedy: "Start the key with the provider's name as in its ARN, without `https://`.",
  }),
  TRUST_PRINCIPAL: diagnosed({
    meaning: 'The trust policy names the provider of another account, issuer or partition.',
    remedy: "Name the provider for the token's issuer in the role's account.",
  }),
  TRUST_CONDITION: diagnosed({
    meaning: 'The token does not meet another condition of the trust policy.',
    remedy: 'Compare the claim in the message with the condition.',
  }),
  TRUST_EXPLICIT_DENY: diagnosed({
    meaning: 'A Deny statement in the trust policy applies to the token.',
    remedy: 'If this run should be admitted, remove or narrow the Deny statement.',
  }),
  TRUST_EMPTY: diagnosed({
    meaning:
      'The trust policy does not contain a statement that allows `sts:AssumeRoleWithWebIdentity` for an OIDC provider.',
    remedy: 'Run `mode: bootstrap`, or add the printed statement.',
  }),
  TRUST_ADMITS: diagnosed({
    meaning: 'The current trust policy admits the token, but AWS refused it.',
    remedy:
      'Run again: a change can take up to a minute to propagate. If it still fails, check the service and resource control policies of the AWS organization; a policy written for `repo:OWNER/*` does not match immutable subjects.',
  }),
  PROVIDER_MISSING: entry<{ account: string; issuer: string; reason: string }>({
    meaning: "The role's account does not have an OIDC provider for the token's issuer.",
    remedy:
      'Check the account id in `role-to-assume`. If it is correct, run `mode: bootstrap` in that account to create the provider.',
    message: ({ account, issuer, reason }) => `Account ${account} has no OIDC provider for ${issuer}: ${reason}`,
    fix: ({ account }) =>
      `run \`mode: bootstrap\` with credentials for account ${account}, or correct the account in \`role-to-assume\`.`,
  }),
  AUDIENCE_NOT_REGISTERED: entry<{ account: string; audience: string; reason: string }>({
    meaning: "The token's audience is not one of the client IDs of the account's OIDC provider.",
    remedy:
      'Remove `audience`, or run `mode: bootstrap` with the same `audience`, which adds it to the provider and to the trust policy.',
    message: ({ account, audience, reason }) =>
      `The OIDC provider in account ${account} has no client ID ${audience}: ${reason}`,
    fix: ({ audience }) =>
      `remove \`audience\` from this step, set it to a client ID of the provider, or run \`mode: bootstrap\` with \`audience: ${audience}\`, which adds it to the provider and to the trust policy.`,
  }),
  CHAIN_NOT_AUTHORIZED: entry<{
    role: string;
    source: string;
    principal: string;
    action: 'sts:AssumeRole' | 'sts:TagSession';
    isTagged: boolean;
    reason: string;
  }>({
    meaning:
      "AWS refused `AssumeRole` with access keys or with credentials from the environment. Possible causes: the role's trust policy, the caller's permissions, the external ID, or a missing `sts:TagSession` for the session tags.",
    remedy:
      "Allow the action in the message in the role's trust policy and, across accounts, in the caller's permissions. Without session tags (`role-skip-session-tagging: true`), `sts:TagSession` is not needed.",
    message: ({ role, source, principal, action, reason }) =>
      `AWS does not allow ${principal} (credentials from ${source}) to perform ${action} on ${role}: ${reason}`,
    fix: ({ action }) =>
      action === 'sts:TagSession'
        ? "allow `sts:TagSession` in the role's trust policy, or set `role-skip-session-tagging: true`."
        : "check `role-to-assume` and `role-external-id`, and admit the caller in the role's trust policy; across accounts, the caller's own permissions must allow the action as well.",
    paste: ({ principal, action, isTagged }) => ({
      language: 'json',
      text: JSON.stringify({
        Effect: 'Allow',
        Principal: { AWS: toTrustedPrincipal(principal) },
        Action: isTagged ? ['sts:AssumeRole', 'sts:TagSession'] : action,
      }),
    }),
  }),
} as const;
