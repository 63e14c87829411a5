/** Failures of planning and applying changes in IAM. */

import { type AwsAnswer, entry, renderCommand } from '../entry.ts';

export const IAM_FAILURES = {
  IAM_ACCESS_DENIED: entry<AwsAnswer & { principal: string; resource: string }>({
    meaning: 'The bootstrap credentials lack a permission, or a policy of the organisation denies the action.',
    remedy:
      'Allow the action that the message names to the principal that it names. `mode: render` with `render-format: bootstrap-policy` prints everything that `bootstrap` needs.',
    message: ({ action, reason }) => `${action} is not allowed to these credentials: ${reason}`,
    fix: ({ principal, action }) =>
      `allow it to ${principal}. An explicit deny, for example in a service control policy, must be lifted where it stands.${action.startsWith('iam:') ? ' Everything that `bootstrap` needs: `mode: render` with `render-format: bootstrap-policy`.' : ''}`,
    paste: ({ action, resource }) => ({
      language: 'json',
      text: JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }),
    }),
  }),
  IAM_QUOTA_EXCEEDED: entry<AwsAnswer>({
    meaning: 'A quota of IAM is exhausted.',
    remedy: 'Raise the quota that the message names in Service Quotas, or remove what is no longer needed.',
    message: ({ action, reason }) => `${action} exceeds a quota: ${reason}`,
    fix: () => 'raise the quota in Service Quotas, or remove what is no longer needed, and run again.',
  }),
  IAM_BUSY: entry<AwsAnswer>({
    meaning: 'IAM kept refusing a change because another one was under way.',
    remedy: 'Run again; every step is idempotent.',
    message: ({ action, reason }) => `${action} kept meeting another change: ${reason}`,
    fix: () => 'run again; every step is idempotent.',
  }),
  IAM_UNREADABLE: entry<{ actions: readonly string[]; reason: string }>({
    meaning: 'The state of the account could not be read completely, so nothing was changed.',
    remedy:
      'Allow the actions that the message names. `mode: render` with `render-format: bootstrap-policy` prints everything that `bootstrap` needs.',
    message: ({ actions, reason }) => `The account could not be read completely (${actions.join(', ')}): ${reason}`,
    fix: () =>
      'allow these actions to the principal that the sentence of AWS names. Everything that `bootstrap` needs: `mode: render` with `render-format: bootstrap-policy`.',
    paste: ({ actions }) => ({
      language: 'json',
      text: JSON.stringify({ Effect: 'Allow', Action: actions, Resource: '*' }),
    }),
  }),
  POLICY_NOT_FOUND: entry<{ policies: readonly string[]; reason: string }>({
    meaning: 'A managed policy that the role should carry does not exist.',
    remedy: 'Correct `policy-arns` or `permissions-boundary`; policies of AWS have the account part `aws`.',
    message: ({ policies, reason }) => `The policy ${policies.join(', ')} does not exist: ${reason}`,
    fix: () =>
      'correct `policy-arns` or `permissions-boundary`; policies of AWS look like `arn:aws:iam::aws:policy/ReadOnlyAccess`.',
  }),
  TRUST_POLICY_REJECTED: entry<AwsAnswer & { document: string }>({
    meaning: 'IAM does not accept the trust policy.',
    remedy:
      'Read the sentence of AWS in the message. Since June 2025 IAM wants a condition on `sub` or `job_workflow_ref` for providers such as GitHub; on a shared role that holds for the statements of others, too, which are sent along.',
    message: ({ action, reason }) => `IAM does not accept the trust policy (${action}): ${reason}`,
    fix: () =>
      'compare the sentence of AWS with the document that was sent. If it is about a statement of others, which a shared role keeps, mend that statement; if not, report it: this action should not write it.',
    paste: ({ document }) => ({ language: 'json', text: document }),
  }),
  INLINE_POLICY_REJECTED: entry<{ policy: string; reason: string }>({
    meaning: 'IAM does not accept a document of `inline-policies`.',
    remedy: 'Read the sentence of AWS in the message and correct the document.',
    message: ({ policy, reason }) => `IAM does not accept the inline policy ${policy}: ${reason}`,
    fix: ({ policy }) => `correct the document \`${policy}\` in \`inline-policies\`.`,
  }),
  TRUST_POLICY_TOO_LONG: entry<{ role: string; length: number; limit: number }>({
    meaning: 'The trust policy exceeds the quota of IAM, which counts all characters but white space.',
    remedy: 'Use fewer repositories or conditions, or one role for each repository.',
    message: ({ role, length, limit }) =>
      `The trust policy of ${role} has ${length} characters, ${length - limit} more than IAM allows (${limit}).`,
    fix: () => 'use fewer branches, tags, environments or repositories in one role, or one role for each repository.',
  }),
  TRUST_NOT_EXPRESSIBLE: entry<{ problem: string }>({
    meaning:
      'No trust policy says exactly what the inputs ask for: AWS does not offer a claim as a condition there, a subject template leaves something open, or a claim is decided twice.',
    remedy: 'Change the input that the message names, or list the subjects themselves in `subjects`.',
    message: ({ problem }) => `No trust policy says exactly what is asked for: ${problem}.`,
    fix: () => 'change the input that is named, or list the subjects themselves in `subjects`.',
  }),
  TRUST_TOO_LOOSE: entry<{ rules: readonly string[] }>({
    meaning: 'The trust linter found an error in the declared trust policy. Nothing was changed.',
    remedy:
      'Change the inputs as the findings of the run say; [each rule](lint-rules.md) has its reason. Name the rules in `accept-findings` if you mean it.',
    message: ({ rules }) =>
      `The declared trust policy violates ${rules.join(', ')} of the trust linter; nothing was changed.`,
    fix: () => 'change the inputs as the findings say, or accept the rules if you mean it:',
    paste: ({ rules }) => ({ language: 'yaml', text: `accept-findings: ${rules.join(', ')}` }),
  }),
  SUBJECT_TEMPLATE: entry<{ subject: string | undefined; repository: string }>({
    meaning:
      'The repository builds the subject of its tokens from a template (`include_claim_keys`), and the API of GitHub does not say which.',
    remedy:
      'Grant `actions: read` to the job, so that the template can be read (the template of an organisation needs a token that may read its administration), or list the subjects in `subjects`.',
    message: ({ subject, repository }) =>
      `The subjects of ${repository} are built from a template that could not be read${subject === undefined ? '' : `; this run's is ${subject}`}.`,
    fix: () => 'grant `actions: read` to the job, or list the subjects to admit:',
    paste: ({ subject, repository }) => ({
      language: 'yaml',
      text: `subjects: ${JSON.stringify(subject ?? `repo:${repository}:…`)}`,
    }),
  }),
  REPOSITORY_UNKNOWN: entry<{ what: string; reason: string }>({
    meaning:
      'Something about the repository that the trust depends on (its ids or its default branch) is neither in the run nor in the answer of the API of GitHub.',
    remedy:
      'Check the name of the repository: GitHub answers "Not Found" for a wrong one and for one that the token may not read. The default `github-token` may read the repository of the run, with `contents: read` in the job, and public ones; for another private one give a token that may.',
    message: ({ what, reason }) => `${what} could not be found out: ${reason}.`,
    fix: () =>
      'check the name of the repository, and that `github-token` may read it: its default may read the repository of the run (with `contents: read` in the job) and public ones; for another private one give a token that may.',
  }),
  ROLE_NOT_OWNED: entry<{ role: string; repository: string }>({
    meaning: 'A role of this name exists and does not carry the tag of this action. It was left as it is.',
    remedy:
      'Choose another `role-name`, or take the role over with `adopt: merge` (its other trust statements, policies and tags stay) or `adopt: replace` (its trust becomes the declared one). The difference between the role and the declared state is printed.',
    message: ({ role }) => `Role ${role} exists and was not created by this action; it was left as it is.`,
    fix: () =>
      'choose another `role-name`, or read the difference above and take the role over: `merge` keeps its other trust statements, policies and tags; `replace` makes its trust the declared one.',
    paste: () => ({ language: 'yaml', text: 'adopt: merge' }),
  }),
  ROLE_NAME_CASE: entry<{ role: string; actual: string }>({
    meaning:
      'A role of this name exists in another letter case. IAM takes the two for one role, but its ARN is spelled in one way only.',
    remedy: 'Name the role as it is spelled, or choose another `role-name`.',
    message: ({ role, actual }) => `The role ${role} exists as ${actual}, and IAM does not tell the two apart.`,
    fix: () => 'name the role as it is spelled, or choose another `role-name`:',
    paste: ({ actual }) => ({ language: 'yaml', text: `role-name: ${actual}` }),
  }),
  ROLE_NOT_MERGEABLE: entry<{ role: string; reason: string }>({
    meaning:
      'The trust policy of an existing role cannot take our statements beside those it has. It was left as it is.',
    remedy:
      'Mend what the message names, use a role of its own, or take the role over as a whole with `adopt: replace`.',
    message: ({ role, reason }) => `Role ${role} cannot be shared: ${reason}; it was left as it is.`,
    fix: () =>
      'mend what is named, choose another `role-name`, or take the role over as a whole with `adopt: replace`, which ends its other trust statements.',
  }),
  ROLE_IN_USE: entry<{ role: string; reason: string }>({
    meaning: 'IAM does not delete a role that something still holds, such as an instance profile.',
    remedy:
      'Find out who uses the role; take it out of the instance profile, and run the teardown again. Instance profiles are looked for before anything is removed.',
    message: ({ role, reason }) => `IAM does not delete ${role}: ${reason}`,
    fix: () => 'find out who still uses the role, remove it there, and run the teardown again.',
  }),
  ROLE_OF_ANOTHER_REPOSITORY: entry<{ role: string; owner: string; repository: string }>({
    meaning: 'A role of this name was created by this action for another repository. It was left as it is.',
    remedy:
      'Choose another `role-name`. If it is the same repository under a new name, correct the tag of the role with the command that the run prints. If the other repository is gone, remove the role.',
    message: ({ role, owner, repository }) =>
      `Role ${role} belongs to ${owner}, not to ${repository}; it was left as it is.`,
    fix: () =>
      'choose another `role-name`. If it is the same repository under a new name, tag the role yourself and run again.',
    paste: ({ role, repository }) => ({
      language: 'sh',
      text: renderCommand([
        'aws',
        'iam',
        'tag-role',
        '--role-name',
        role,
        '--tags',
        `Key=gh-oidc-aws:repository,Value=${repository}`,
      ]),
    }),
  }),
  ROLE_PATH_FIXED: entry<{ role: string; actual: string; desired: string }>({
    meaning: 'The path of an existing role cannot be changed.',
    remedy: 'Set `role-path` to the path that the role has, or choose another `role-name`.',
    message: ({ role, actual, desired }) =>
      `Role ${role} has the path ${actual}, and IAM cannot change it to ${desired}.`,
    fix: ({ actual }) => `set \`role-path: ${actual}\`, or choose another \`role-name\`.`,
  }),
  WORLD_MOVED: entry<{ resource: string }>({
    meaning: 'Something else changed the resource between planning and writing. The write was not made.',
    remedy: 'Run again; the plan will show the new state.',
    message: ({ resource }) =>
      `${resource} was changed by something else after the plan was made; it was left as it is.`,
    fix: () => 'run again; the plan will show the new state.',
  }),
  EXISTS_UNREADABLE: entry<{ resource: string; reason: string }>({
    meaning:
      'AWS says of a resource now that it exists and now that it does not: IAM is still spreading a change, or the resource exists under a slightly different name, such as an OIDC provider with a slash at its end.',
    remedy: 'Run again in a minute. If it stays so, look for the resource in the IAM console.',
    message: ({ resource, reason }) => `AWS says both that ${resource} exists and that it does not: ${reason}`,
    fix: () =>
      'run again in a minute; if it stays so, look for the resource in the IAM console (an OIDC provider with a slash at its end is another one).',
  }),
  KEY_NOT_RETIRED: entry<{ how: string; reason: string }>({
    meaning:
      'Bootstrap is done and proven, but the access key that it ran with could not be deactivated or deleted as `retire-bootstrap-key` asks.',
    remedy: 'Delete the key in the IAM console, and the secret that holds it.',
    message: ({ how, reason }) =>
      `Bootstrap is done and proven, but its access key could not be retired (${how}): ${reason}`,
    fix: () => 'delete the key in the IAM console, and the secret that holds it.',
  }),
  VARIABLE_NOT_SAVED: entry<{ repository: string; name: string; value: string; reason: string }>({
    meaning:
      'The role is as declared, but its ARN could not be saved in the repository variable that `save-role-arn-as` names.',
    remedy:
      'Give `github-token` a fine-grained or GitHub App token with the repository permission "Variables: write"; the default token of a job cannot have it. Or set the variable by hand, with the line that the message holds.',
    message: ({ repository, name, value, reason }) =>
      `The ARN ${value} could not be saved as the variable ${name} of ${repository}: ${reason}.`,
    fix: () =>
      'give `github-token` a token with "Variables: write" on the repository (the default token of a job cannot have it), or set the variable yourself:',
    paste: ({ repository, name, value }) => ({
      language: 'sh',
      text: renderCommand(['gh', 'variable', 'set', name, '--repo', repository, '--body', value]),
    }),
  }),
  VERIFICATION_FAILED: entry<{ role: string; seconds: number; reason: string }>({
    meaning:
      'Provider and role are as declared, but assuming the role did not work within the time that IAM needs to spread a change.',
    remedy:
      'Run again in a minute. If it still fails, a policy of the organisation may deny it; the message holds the last answer of AWS.',
    message: ({ role, seconds, reason }) =>
      `Provider and role are as declared, but assuming ${role} did not work within ${seconds} s: ${reason}`,
    fix: () =>
      'run again in a minute. If it still fails, a service or resource control policy may deny it; those written for `repo:OWNER/*` do not match `repo:OWNER@ID/…`.',
  }),
  DRIFT_FOUND: entry<{ changes: number; where?: string }>({
    meaning: 'The account differs from the declared state, and `fail-on-drift` is on.',
    remedy: 'Run `mode: bootstrap`, or find out who changed the account.',
    message: ({ changes, where }) =>
      where === undefined
        ? `The account differs from the declared state in ${changes} ${changes === 1 ? 'point' : 'points'}.`
        : `${changes === 1 ? 'An account differs' : `${changes} accounts differ`} from the declared state: ${where}.`,
    fix: () => 'run `mode: bootstrap` to converge, or turn `fail-on-drift` off.',
  }),
} as const;
