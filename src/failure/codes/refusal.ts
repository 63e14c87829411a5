/** Failures of a role that AWS does not let the caller assume, one for each cause. */

import { diagnosed, entry, toTrustedPrincipal } from '../entry.ts';

export const REFUSAL_FAILURES = {
  ASSUME_NOT_AUTHORIZED: entry<{ role: string; subject: string; reason: string }>({
    meaning:
      'AWS refused `AssumeRoleWithWebIdentity`. It says the same for a role that does not exist and for a trust policy that does not admit the token, and never says which condition failed.',
    remedy:
      'Compare the token printed by the run with the trust policy of the role; the run prints the policy that would admit it. With admin credentials, `mode: bootstrap` writes it.',
    message: ({ role, subject, reason }) => `AWS refused role ${role} to the subject ${subject}: ${reason}`,
    fix: () =>
      'if this action created the role, run `mode: bootstrap` with inputs that admit this run, too; if not, put the printed statement into the trust policy of the role.',
  }),
  ROLE_MISSING: diagnosed({
    meaning: 'The role does not exist. AWS answers the same as for a refused token.',
    remedy: 'Correct `role-to-assume`, or create the role with `mode: bootstrap`.',
  }),
  TRUST_SUBJECT_FORMAT: diagnosed({
    meaning:
      'The trust policy names the classic subject of the repository, and its tokens carry the immutable one with ids, or the reverse.',
    remedy:
      'Run `mode: bootstrap` again: it takes the format from the token. Or replace the subject by the one that the run prints.',
  }),
  TRUST_SUBJECT_TEMPLATE: diagnosed({
    meaning:
      'The subject of the token, or the one in the trust policy, is built from a template (`include_claim_keys`), and they differ.',
    remedy: 'List the subject that the run prints, for example with `subjects`.',
  }),
  TRUST_ENVIRONMENT: diagnosed({
    meaning:
      'The job names an environment, which then stands in the subject instead of the branch, and the trust policy expects the branch; or the reverse.',
    remedy: 'Admit the environment with `environments`, or add `environment:` to the job, or remove it.',
  }),
  TRUST_PULL_REQUEST: diagnosed({
    meaning:
      'The run is a pull request, whose subject holds no branch, and the trust policy does not admit pull requests; or the reverse.',
    remedy: 'Run the job on `push`. Admit pull requests only to a role that may do no harm (`pull-requests: true`).',
  }),
  TRUST_TAG: diagnosed({
    meaning: 'The run is for a tag and the trust policy admits branches or other tags, or the reverse.',
    remedy: 'Admit the tag with `git-tags`, or run the job on the branch.',
  }),
  TRUST_BRANCH: diagnosed({
    meaning: 'The run is for a branch that the trust policy does not admit.',
    remedy: 'Run the job on an admitted branch, or admit this one with `branches`.',
  }),
  TRUST_REPOSITORY: diagnosed({
    meaning: 'The trust policy admits another repository, or one with the same name and other ids.',
    remedy:
      'After a rename or a transfer, run `mode: bootstrap` again with `role-name` set to this role, because the default name follows the repository. If this repository is to share the role of another one, name it in `repositories` of the bootstrap there.',
  }),
  TRUST_LETTER_CASE: diagnosed({
    meaning: 'The trust policy differs from the token only in letter case; AWS compares exactly.',
    remedy: 'Write the value as GitHub does; `mode: bootstrap` does so by itself.',
  }),
  TRUST_WILDCARD: diagnosed({
    meaning: 'The trust policy uses `StringEquals` with a `*` or `?`, which is taken literally there.',
    remedy: 'Write the exact value, or use `StringLike` for a pattern.',
  }),
  TRUST_AUDIENCE: diagnosed({
    meaning: 'The trust policy demands another audience than the token has.',
    remedy: 'Set `audience` of the step to the one in the policy, or correct the policy.',
  }),
  TRUST_CLAIM_NOT_EXPOSED: diagnosed({
    meaning: 'The trust policy tests a claim that AWS does not offer as a condition key, so it can never match.',
    remedy: 'Remove the condition; put the claim into the subject with a template if you need it.',
  }),
  TRUST_KEY_PREFIX: diagnosed({
    meaning: 'A condition key of the trust policy does not begin with the name of the provider, so it can never match.',
    remedy: 'Write the key as the provider is named in its ARN, without `https://`.',
  }),
  TRUST_PRINCIPAL: diagnosed({
    meaning: 'The trust policy names the provider of another account, issuer or partition.',
    remedy: 'Name the provider of the account of the role and of the issuer of the token.',
  }),
  TRUST_CONDITION: diagnosed({
    meaning: 'A further condition of the trust policy is not met by the token.',
    remedy: 'Compare the claim that the message names.',
  }),
  TRUST_EXPLICIT_DENY: diagnosed({
    meaning: 'A Deny statement of the trust policy applies to the token.',
    remedy: 'Lift the Deny statement where it stands, if this run is meant to be admitted.',
  }),
  TRUST_EMPTY: diagnosed({
    meaning: 'The trust policy has no statement that allows `sts:AssumeRoleWithWebIdentity` to an OIDC provider.',
    remedy: 'Run `mode: bootstrap`, or add the statement that the run prints.',
  }),
  TRUST_ADMITS: diagnosed({
    meaning: 'The trust policy as it stands admits the token, and AWS refused it all the same.',
    remedy:
      'A change takes up to a minute to spread: run again. Then look for service and resource control policies of the organisation; those written for `repo:OWNER/*` do not match immutable subjects.',
  }),
  PROVIDER_MISSING: entry<{ account: string; issuer: string; reason: string }>({
    meaning: "The role's account has no OIDC provider for the issuer of the token.",
    remedy:
      'Run `mode: bootstrap` in the account of the role; it creates the provider. Check that the account id in `role-to-assume` is the one you mean.',
    message: ({ account, issuer, reason }) => `Account ${account} has no OIDC provider for ${issuer}: ${reason}`,
    fix: ({ account }) =>
      `run \`mode: bootstrap\` with credentials of account ${account}, or correct the account in \`role-to-assume\`.`,
  }),
  AUDIENCE_NOT_REGISTERED: entry<{ account: string; audience: string; reason: string }>({
    meaning: "The audience of the token is not among the client ids of the account's OIDC provider.",
    remedy:
      'Leave `audience` out, or run `mode: bootstrap` with the same `audience`, which adds it to the provider and to the trust policy.',
    message: ({ account, audience, reason }) =>
      `The OIDC provider of account ${account} does not know the audience ${audience}: ${reason}`,
    fix: ({ audience }) =>
      `leave \`audience\` out of this step or set it to a client id of the provider, or run \`mode: bootstrap\` with \`audience: ${audience}\`, which adds it to the provider and to the trust policy.`,
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
      'AWS refused `AssumeRole` with access keys or with the credentials of the environment: the trust policy of the role, the permissions of the caller, an external id, or `sts:TagSession` for the session tags.',
    remedy:
      'Allow the action that the message names, in the trust policy of the role and, across accounts, in the permissions of the caller. Without session tags (`role-skip-session-tagging: true`), `sts:TagSession` is not needed.',
    message: ({ role, source, principal, action, reason }) =>
      `AWS does not let ${principal} (the credentials from ${source}) do ${action} on ${role}: ${reason}`,
    fix: ({ action }) =>
      action === 'sts:TagSession'
        ? 'allow `sts:TagSession` in the trust policy of the role, or set `role-skip-session-tagging: true`.'
        : 'check `role-to-assume` and `role-external-id`, and admit the caller in the trust policy of the role; across accounts its own permissions must allow it, too.',
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
