/** The public pages that several rules cite. */

export const GITHUB = 'https://docs.github.com/en/actions/reference/security/oidc';
export const DATADOG =
  'https://securitylabs.datadoghq.com/articles/exploring-github-to-aws-keyless-authentication-flaws/';
export const CHECKOV =
  'bridgecrewio/checkov:checkov/terraform/checks/resource/aws/GithubActionsOIDCTrustPolicyOnRole.py';
export const PANTHER = 'panther-labs/panther-analysis:policies/aws_iam_policies/aws_iam_role_github_actions_trust.py';
export const CONTROLS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html';
export const OPERATORS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html';
export const SETS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html';
export const KEYS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif';
export const PRINCIPAL = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html';
export const ENVIRONMENTS =
  'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments';
export const RULESETS =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets';
export const HARDENING = 'https://docs.github.com/en/actions/reference/security/secure-use';
