/** The rules by their ids: what each looks for, why, how grave it is at most, and who else says so. */

import type { Severity } from './finding.ts';

/** A rule, as the documentation shows it. */
export interface LintRule {
  readonly title: string;
  /** The gravest that the rule reports; `none` for a rule that grades others and reports nothing itself. */
  readonly severity: Severity | 'none';
  readonly meaning: string;
  /** A public page, or `OWNER/REPO:PATH` on GitHub. */
  readonly source: string;
}

const GITHUB = 'https://docs.github.com/en/actions/reference/security/oidc';
const DATADOG = 'https://securitylabs.datadoghq.com/articles/exploring-github-to-aws-keyless-authentication-flaws/';
const CHECKOV = 'bridgecrewio/checkov:checkov/terraform/checks/resource/aws/GithubActionsOIDCTrustPolicyOnRole.py';
const PANTHER = 'panther-labs/panther-analysis:policies/aws_iam_policies/aws_iam_role_github_actions_trust.py';
const CONTROLS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html';
const OPERATORS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html';
const SETS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html';
const KEYS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif';
const PRINCIPAL = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html';
const ENVIRONMENTS =
  'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments';
const RULESETS =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets';
const HARDENING = 'https://docs.github.com/en/actions/reference/security/secure-use';

function rule(severity: LintRule['severity'], title: string, meaning: string, source: string): LintRule {
  return { title, severity, meaning, source };
}

/** Every rule, in order. */
export const LINT_RULES: Readonly<Record<string, LintRule>> = {
  T01: rule(
    'error',
    'No condition on the subject',
    'A statement for GitHub tests neither `sub` nor `job_workflow_ref`. Any repository on GitHub gets the role; IAM no longer accepts such a policy.',
    CONTROLS,
  ),
  T02: rule(
    'error',
    'The subject matches everything',
    'One value, anywhere in the list, fits the subject of every repository on GitHub. IAM looks at the first value only.',
    DATADOG,
  ),
  T03: rule(
    'error',
    'Wildcard in the owner',
    'A wildcard in or right behind the owner, or in part of its id, also fits accounts that an attacker can register.',
    DATADOG,
  ),
  T04: rule(
    'error',
    'Every repository of an owner',
    'The repository is a wildcard, so each repository of the owner gets the role, now and later.',
    DATADOG,
  ),
  T05: rule(
    'error',
    'A repository by pattern, or a subject that stops after it',
    'A pattern in the name of the repository also fits other repositories. A subject without a context behind the repository fits none, unless the subject template is `repo` alone.',
    GITHUB,
  ),
  T06: rule(
    'error',
    'Wildcards in place of ids',
    'The subject has the immutable shape with `*` for an id, which gives the protection of ids away unless `repository_id` is pinned.',
    'chanzuckerberg/cztack:aws-iam-role-github-action/main.tf',
  ),
  T07: rule(
    'error',
    'Any run of the repository',
    'The context is open: all branches and tags, and mostly pull requests and environments too. A warning, and an error on a role with administrator rights.',
    DATADOG,
  ),
  T08: rule(
    'error',
    'Pull requests',
    'Runs for pull requests execute code before review. A warning, and an error on a role that can write.',
    HARDENING,
  ),
  T09: rule(
    'warning',
    'All branches',
    'Every branch gets the role, and whoever may push to the repository can create one.',
    OPERATORS,
  ),
  T10: rule(
    'warning',
    'A branch by prefix',
    'A pattern such as `main*` fits branches that merely begin the same. A folder, as in `release/*`, can be protected as a whole.',
    OPERATORS,
  ),
  T11: rule(
    'warning',
    'Tags by pattern',
    'Tags can be created and moved by whoever may push, unless a ruleset protects them.',
    RULESETS,
  ),
  T12: rule(
    'error',
    'Environments by pattern',
    'A job that names an environment creates it without protection, so names that fit a pattern can be made up.',
    ENVIRONMENTS,
  ),
  T13: rule(
    'warning',
    'An environment without protection',
    'The environment does not exist on GitHub or has no protection rule, so it holds nobody back.',
    ENVIRONMENTS,
  ),
  T14: rule(
    'error',
    'A `:` that is not encoded',
    'GitHub writes `:` inside a value as `%3A`, so a subject that has it plain matches nothing.',
    GITHUB,
  ),
  T15: rule(
    'warning',
    'A `%` in an environment',
    'Two environments can have the same subject, because `%` itself is not encoded. The key `environment` tells them apart.',
    GITHUB,
  ),
  T16: rule(
    'error',
    'The branch, while the job has an environment',
    "The job's environment stands in the subject in place of the branch or tag that the policy asks for.",
    GITHUB,
  ),
  T17: rule(
    'warning',
    '`?` in a pattern',
    'One `?` is exactly one character, whichever; such a pattern is wider than it looks and breaks when a name grows.',
    OPERATORS,
  ),
  T18: rule(
    'error',
    'Wildcard under an exact operator',
    '`*` and `?` are ordinary characters under `StringEquals`, so the condition matches nothing.',
    OPERATORS,
  ),
  T19: rule(
    'info',
    'A pattern operator without a pattern',
    'All values are exact, and `StringEquals` says so.',
    OPERATORS,
  ),
  T20: rule(
    'warning',
    'No condition on the audience',
    'Tokens that were made for another service are admitted as far as the provider lists their audience.',
    GITHUB,
  ),
  T21: rule(
    'error',
    'Loose or unknown audience',
    'The audience is a pattern, or none that the provider takes. A pattern operator on an exact audience is a warning.',
    GITHUB,
  ),
  T22: rule(
    'error',
    '`ForAllValues` on a claim with one value',
    'The condition is true when the token lacks the claim or the key is misspelt.',
    SETS,
  ),
  T23: rule(
    'info',
    '`ForAnyValue` on a claim with one value',
    'It works and says nothing that the plain operator does not.',
    SETS,
  ),
  T24: rule(
    'error',
    '`IfExists` on an identity',
    'The condition on the subject, the audience or an id is true when the token lacks the claim.',
    OPERATORS,
  ),
  T25: rule(
    'error',
    'The subject is only excluded',
    'The statement says what the subject must not be, and so admits everything else.',
    OPERATORS,
  ),
  T26: rule(
    'info',
    'An exclusion beside a condition',
    'It works, and exact subjects make it needless.',
    'philips-labs/terraform-aws-github-oidc:main.tf',
  ),
  T27: rule(
    'warning',
    'A condition on `iss`',
    'AWS has no such key. The provider in `Principal` already says which issuer is trusted.',
    'https://github.com/github/docs/pull/22240',
  ),
  T28: rule(
    'error',
    'Malformed condition key',
    'The key has a scheme, a slash too many, or the name of another provider, so AWS never fills it.',
    'https://github.com/aws-samples/github-actions-oidc-cdk-construct',
  ),
  T29: rule(
    'error',
    'A claim that is no condition key',
    'AWS offers some claims of the token as keys and not this one. Where it is only unproven, a warning.',
    KEYS,
  ),
  T30: rule(
    'error',
    'A subject that any repository can have',
    'A customised subject without repository, owner or id can be reproduced in a repository of anyone.',
    CHECKOV,
  ),
  T31: rule(
    'warning',
    'A loose reusable workflow',
    'The workflow is named by a pattern, a branch or a tag, or nothing says which repositories may call it.',
    KEYS,
  ),
  T32: rule('warning', 'Only a person', 'The actor is tested and the code is not.', HARDENING),
  T33: rule(
    'warning',
    'Known by name only',
    'Names of owners and repositories can be given up and taken by others. Where AWS offers no id keys, only information.',
    GITHUB,
  ),
  T34: rule(
    'error',
    'The other subject format',
    'The policy has the subject without ids and GitHub writes it with ids, or the reverse.',
    GITHUB,
  ),
  T35: rule(
    'error',
    'Malformed ids',
    'Ids stand on one name only, twice, behind a hyphen, or are no numbers.',
    'blimmer/cdk-github-oidc:src/GithubActionsRole.ts',
  ),
  T36: rule(
    'error',
    'Letter case',
    "AWS compares letter case, and the value differs from GitHub's spelling in nothing else.",
    OPERATORS,
  ),
  T37: rule(
    'error',
    'A name that is none',
    'GitHub gives out no such owner or repository, and characters such as `*` or `:` in a name could widen a subject.',
    'https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication',
  ),
  T38: rule(
    'error',
    'Wrong provider',
    'The statement trusts everyone, a provider of another account or partition, one that does not exist, or several at once.',
    PRINCIPAL,
  ),
  T39: rule('error', 'Wide action', 'The statement allows `*`, `sts:*`, or everything but what it names.', PANTHER),
  T40: rule('error', 'Another statement is open', 'A statement beside that for GitHub lets everyone in.', PRINCIPAL),
  T41: rule(
    'warning',
    'A principal of AWS beside GitHub',
    'The role can be assumed without GitHub as well.',
    'philips-labs/terraform-aws-github-oidc:main.tf',
  ),
  T42: rule(
    'error',
    'Administrator behind a loose trust',
    'A role that may do anything should be open to one protected environment or branch only. A warning where the protection cannot be seen.',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  ),
  T43: rule(
    'warning',
    'A role that can promote itself',
    'It may pass any role, do anything in IAM, or rewrite its own policies without a boundary.',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  ),
  T44: rule(
    'warning',
    'Long sessions',
    'Credentials of the role may last longer than an hour.',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
  ),
  T45: rule(
    'info',
    'Needless `sts:TagSession`',
    "GitHub's tokens carry no session tags.",
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
  ),
  T46: rule(
    'error',
    'The policy is too long',
    'IAM takes 2,048 characters, not counting white space. A warning up to the 4,096 that the quota can be raised to, and an error beyond.',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  ),
  T47: rule(
    'none',
    'A list is as loose as its loosest value',
    'No finding of its own: every value of a list is graded, wherever it stands, and the gravest decides.',
    DATADOG,
  ),
  T48: rule(
    'warning',
    'The old subject left behind',
    'The repository has moved to subjects with ids; the subject without ids serves whoever takes over the name. Id keys make it harmless.',
    GITHUB,
  ),
  T49: rule(
    'info',
    "The shared issuer beside the enterprise's own",
    "The enterprise's issuer would keep the rest of GitHub out even where a condition is missing.",
    'https://github.com/glassechidna/actions2aws',
  ),
  T50: rule(
    'info',
    'The same claim twice',
    'Two operators on one claim must both be true, and may never be.',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html',
  ),
};
