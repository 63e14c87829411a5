/** Failures of planning and applying changes in IAM. */

import { type AwsAnswer, entry, renderCommand } from '../entry.ts';

export const IAM_FAILURES = {
  IAM_ACCESS_DENIED: entry<AwsAnswer & { principal: string; resource: string }>({
    meaning: 'The credentials in use lack a permission, or a policy of the AWS organization denies the action.',
    remedy:
      'Allow the action in the message for the principal in the message. `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.',
    message: ({ action, reason }) => `These credentials are not allowed to perform ${action}: ${reason}`,
    fix: ({ principal, action }) =>
      `allow this action for ${principal}. If a policy denies it explicitly, such as a service control policy, remove that deny.${action.startsWith('iam:') ? ' `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.' : ''}`,
    paste: ({ action, resource }) => ({
      language: 'json',
      text: JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }),
    }),
  }),
  IAM_QUOTA_EXCEEDED: entry<AwsAnswer>({
    meaning: 'An IAM quota is exhausted.',
    remedy: 'Raise the quota in Service Quotas, or remove resources that are no longer needed.',
    message: ({ action, reason }) => `${action} exceeds an IAM quota: ${reason}`,
    fix: () => 'raise the quota in Service Quotas, or remove resources that are no longer needed; then run again.',
  }),
  IAM_BUSY: entry<AwsAnswer>({
    meaning: 'IAM kept rejecting a change because another one was in progress.',
    remedy: 'Run again. Every step is idempotent.',
    message: ({ action, reason }) => `${action} kept conflicting with another change in progress: ${reason}`,
    fix: () => 'run again; every step is idempotent.',
  }),
  IAM_UNREADABLE: entry<{ actions: readonly string[]; reason: string }>({
    meaning: 'The state of the account could not be read completely, so nothing was changed.',
    remedy:
      'Allow the actions in the message. `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.',
    message: ({ actions, reason }) => `The account could not be read completely (${actions.join(', ')}): ${reason}`,
    fix: () =>
      "allow these actions for the principal named in AWS's message. `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.",
    paste: ({ actions }) => ({
      language: 'json',
      text: JSON.stringify({ Effect: 'Allow', Action: actions, Resource: '*' }),
    }),
  }),
  POLICY_NOT_FOUND: entry<{ policies: readonly string[]; reason: string }>({
    meaning: 'A managed policy that is declared for the role does not exist.',
    remedy:
      'Correct `policy-arns` or `permissions-boundary`; the ARN of an AWS managed policy has `aws` as its account.',
    message: ({ policies, reason }) => `Policy ${policies.join(', ')} does not exist: ${reason}`,
    fix: () =>
      'correct `policy-arns` or `permissions-boundary`; AWS managed policies look like `arn:aws:iam::aws:policy/ReadOnlyAccess`.',
  }),
  TRUST_POLICY_REJECTED: entry<AwsAnswer & { document: string }>({
    meaning: 'IAM rejected the trust policy.',
    remedy:
      "Read AWS's message. Since June 2025, IAM requires a condition on `sub` or `job_workflow_ref` for providers such as GitHub. On a shared role this also applies to the statements that this action did not write, because an update sends the whole policy.",
    message: ({ action, reason }) => `IAM rejected the trust policy (${action}): ${reason}`,
    fix: () =>
      "compare AWS's message with the policy below. If it is about a statement that this action did not write (a shared role keeps those), fix that statement; otherwise please report a bug.",
    paste: ({ document }) => ({ language: 'json', text: document }),
  }),
  INLINE_POLICY_REJECTED: entry<{ policy: string; reason: string }>({
    meaning: 'IAM rejected a document in `inline-policies`.',
    remedy: "Read AWS's message and correct the document.",
    message: ({ policy, reason }) => `IAM rejected the inline policy ${policy}: ${reason}`,
    fix: ({ policy }) => `correct the document \`${policy}\` in \`inline-policies\`.`,
  }),
  TRUST_POLICY_TOO_LONG: entry<{ role: string; length: number; limit: number }>({
    meaning: "The trust policy exceeds IAM's length quota, which counts all characters except white space.",
    remedy: 'Use fewer repositories or conditions, or a separate role for each repository.',
    message: ({ role, length, limit }) =>
      `The trust policy of ${role} has ${length} characters, ${length - limit} more than IAM allows (${limit}).`,
    fix: () => 'admit fewer branches, tags, environments or repositories, or use a separate role for each repository.',
  }),
  TRUST_NOT_EXPRESSIBLE: entry<{ problem: string }>({
    meaning:
      'A trust policy cannot express exactly what the inputs ask for: AWS does not expose a claim as a condition key, a subject template leaves out a claim, or two inputs constrain the same claim.',
    remedy: 'Change the input in the message, or list the exact subjects in `subjects`.',
    message: ({ problem }) => `The inputs cannot be expressed as a trust policy: ${problem}.`,
    fix: () => 'change the input named above, or list the exact subjects in `subjects`.',
  }),
  TRUST_TOO_LOOSE: entry<{ rules: readonly string[] }>({
    meaning: 'The trust linter found an error in the declared trust policy. Nothing was changed.',
    remedy:
      'Change the inputs as the findings suggest; [docs/lint-rules.md](lint-rules.md) explains each rule. To accept a finding deliberately, name its rule in `accept-findings`.',
    message: ({ rules }) =>
      `The declared trust policy violates the lint ${rules.length === 1 ? 'rule' : 'rules'} ${rules.join(', ')}. Nothing was changed.`,
    fix: () => 'change the inputs as the findings suggest, or accept the findings deliberately:',
    paste: ({ rules }) => ({ language: 'yaml', text: `accept-findings: ${rules.join(', ')}` }),
  }),
  SUBJECT_TEMPLATE: entry<{ subject: string | undefined; repository: string }>({
    meaning:
      "The repository builds the subject of its tokens from a template (`include_claim_keys`), and the template could not be read from GitHub's API.",
    remedy:
      "Grant the job `actions: read`, so that the template can be read (an organization's template needs a token with read access to its administration), or list the subjects in `subjects`.",
    message: ({ subject, repository }) =>
      `${repository} builds its subjects from a template that could not be read${subject === undefined ? '' : `; the subject of this run is ${subject}`}.`,
    fix: () => 'grant the job `actions: read`, or list the subjects to admit:',
    paste: ({ subject, repository }) => ({
      language: 'yaml',
      text: `subjects: ${JSON.stringify(subject ?? `repo:${repository}:…`)}`,
    }),
  }),
  REPOSITORY_UNKNOWN: entry<{ what: string; reason: string }>({
    meaning:
      "The trust policy depends on a fact about the repository (its ids or its default branch) that neither the run nor GitHub's API provides.",
    remedy:
      'Check the name of the repository: GitHub reports "Not Found" both for a wrong name and for a repository that the token cannot read. The default `github-token` can read the repository of the run (if the job has `contents: read`) and public repositories. For another private repository, pass a token that can read it.',
    message: ({ what, reason }) => `${what} could not be determined: ${reason}.`,
    fix: () =>
      'check the name of the repository, and that `github-token` can read it. The default token can read the repository of the run (if the job has `contents: read`) and public repositories; for another private repository, pass a token that can read it.',
  }),
  ROLE_NOT_OWNED: entry<{ role: string; repository: string; ownerId?: string; id?: string | undefined }>({
    meaning:
      "A role with this name exists, but it does not have this action's tag, or its tags belong to a repository with another id. The role was not changed.",
    remedy:
      'If the message names ids, another repository owns the role, although it has or had the same name: choose another `role-name`, or, if the repository was deleted and created again, accept its new id with `accept-repository`. Otherwise, choose another `role-name`, or take the role over with `adopt: merge` (keeps its other trust statements, policies and tags) or `adopt: replace` (replaces its trust policy with the declared one). The run prints the difference between the role and the declared state.',
    message: ({ role, repository, ownerId, id }) =>
      ownerId === undefined
        ? `Role ${role} already exists and was not created by this action. It was not changed.`
        : `Role ${role} belongs to the repository with the id ${ownerId}, not to ${repository} ${id === undefined ? '(whose id is unknown)' : `(id ${id})`}. It was not changed.`,
    fix: ({ ownerId, repository, id }) => {
      if (ownerId === undefined) {
        return 'choose another `role-name`, or review the difference above and take the role over: `merge` keeps its other trust statements, policies and tags; `replace` replaces its trust policy with the declared one.';
      }
      return id === undefined
        ? `give a token that can read ${repository} (\`github-token\`, or GH_TOKEN in a terminal), so that its id is known, or name the id:`
        : `choose another \`role-name\`. Only if ${repository} was deleted and created again, and no other repository uses the role, accept the new identity:`;
    },
    paste: ({ ownerId, repository, id }) => ({
      language: 'yaml',
      text: ownerId === undefined ? 'adopt: merge' : `accept-repository: ${repository}@${id ?? 'ID'}`,
    }),
  }),
  REPOSITORY_IDENTITY_CHANGED: entry<{
    changes: readonly { repository: string; before: string; after: string; accept: string }[];
  }>({
    meaning:
      'The name of a trusted repository now leads to another repository or another owner: the name was taken over, or the repository was transferred. The trust policy pins the ids of the repository that was trusted. Nothing was changed.',
    remedy:
      'Find out whose repository it is now. To trust it, name it with its id in `accept-repository`; otherwise remove the name from the declaration.',
    message: ({ changes }) =>
      `${changes.map(({ repository, before, after }) => `${repository} is not the repository that was trusted: it was ${before}, and GitHub now reports ${after}.`).join('\n')}\nNothing was changed.`,
    fix: () =>
      'find out who controls the new repository. If you do not trust it, remove its name from the declaration. If the change is intended, accept the new identity:',
    paste: ({ changes }) => ({
      language: 'yaml',
      text:
        changes.length === 1
          ? `accept-repository: ${changes[0]?.accept ?? ''}`
          : `accept-repository: |\n${changes.map(({ accept }) => `  ${accept}`).join('\n')}`,
    }),
  }),
  ROLE_NAME_CASE: entry<{ role: string; actual: string }>({
    meaning:
      'A role exists whose name differs only in letter case. IAM does not allow two such roles, and an ARN must use the exact spelling.',
    remedy: 'Use the exact spelling of the existing role, or choose another `role-name`.',
    message: ({ role, actual }) =>
      `Role ${role} already exists as ${actual}; IAM role names cannot differ only in letter case.`,
    fix: () => 'use the exact spelling of the existing role, or choose another `role-name`:',
    paste: ({ actual }) => ({ language: 'yaml', text: `role-name: ${actual}` }),
  }),
  ROLE_NOT_MERGEABLE: entry<{ role: string; reason: string }>({
    meaning:
      'This action cannot add its statements to the trust policy of the existing role. The role was not changed.',
    remedy:
      'Fix the problem in the message, use a separate role, or take over the role completely with `adopt: replace`.',
    message: ({ role, reason }) => `Role ${role} cannot be shared: ${reason}. It was not changed.`,
    fix: () =>
      'fix the problem above, choose another `role-name`, or take over the role completely with `adopt: replace` (this removes its other trust statements).',
  }),
  ROLE_IN_USE: entry<{ role: string; reason: string }>({
    meaning: 'IAM does not delete a role that is still in use, for example by an instance profile.',
    remedy:
      'Find what uses the role, remove it there (for example from the instance profile), and run the teardown again. The teardown checks for instance profiles before it removes anything.',
    message: ({ role, reason }) => `IAM refused to delete role ${role}: ${reason}`,
    fix: () => 'find what still uses the role, remove it there, and run the teardown again.',
  }),
  ROLE_OF_ANOTHER_REPOSITORY: entry<{ role: string; owner: string; repository: string }>({
    meaning: 'This action created a role with this name for another repository. The role was not changed.',
    remedy:
      "Choose another `role-name`. A repository under a new name is recognized by its id; for a role without the tag `gh-oidc-aws:repository-id`, update the role's tag with the command that the run prints. If the other repository no longer exists, delete the role.",
    message: ({ role, owner, repository }) =>
      `Role ${role} belongs to ${owner}, not to ${repository}. It was not changed.`,
    fix: () =>
      'choose another `role-name`. If it is the same repository under a new name, and the role has no tag `gh-oidc-aws:repository-id`, update its tag and run again:',
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
    remedy: "Set `role-path` to the role's current path, or choose another `role-name`.",
    message: ({ role, actual, desired }) =>
      `Role ${role} has the path ${actual}, and IAM cannot change it to ${desired}.`,
    fix: ({ actual }) => `set \`role-path: ${actual}\`, or choose another \`role-name\`.`,
  }),
  WORLD_MOVED: entry<{ resource: string }>({
    meaning: 'The resource changed after the plan was made. This action did not overwrite the change.',
    remedy: 'Run again. The new plan takes the change into account.',
    message: ({ resource }) =>
      `${resource} was changed by someone or something else after the plan was made. This action did not overwrite it.`,
    fix: () => 'run again; the new plan takes the change into account.',
  }),
  EXISTS_UNREADABLE: entry<{ resource: string; reason: string }>({
    meaning:
      'AWS reports both that a resource exists and that it does not. Either IAM is still propagating a change, or the resource exists under a slightly different name, such as an OIDC provider with a trailing slash.',
    remedy: 'Run again in a minute. If the error persists, look for the resource in the IAM console.',
    message: ({ resource, reason }) => `AWS reports both that ${resource} exists and that it does not: ${reason}`,
    fix: () =>
      'run again in a minute; if the error persists, look in the IAM console for a resource with a slightly different name (an OIDC provider with a trailing slash is a different provider).',
  }),
  KEY_NOT_RETIRED: entry<{ how: string; reason: string }>({
    meaning:
      'Bootstrap succeeded and was verified, but its access key could not be deactivated or deleted as `retire-bootstrap-key` requests.',
    remedy: 'Delete the key in the IAM console, and the secret that contains it.',
    message: ({ how, reason }) =>
      `Bootstrap succeeded and was verified, but its access key could not be retired (${how}): ${reason}`,
    fix: () => 'delete the key in the IAM console, and the secret that contains it.',
  }),
  VARIABLE_NOT_SAVED: entry<{ repository: string; name: string; value: string; reason: string }>({
    meaning:
      'The role matches the declaration, but its ARN could not be saved in the repository variable that `save-role-arn-as` names.',
    remedy:
      'Set `github-token` to a fine-grained or GitHub App token with the repository permission "Variables: write"; a job\'s default token cannot have it. Or set the variable manually with the command in the message.',
    message: ({ repository, name, value, reason }) =>
      `The ARN ${value} could not be saved as the variable ${name} of ${repository}: ${reason}.`,
    fix: () =>
      'set `github-token` to a token with "Variables: write" on the repository (a job\'s default token cannot have it), or set the variable manually:',
    paste: ({ repository, name, value }) => ({
      language: 'sh',
      text: renderCommand(['gh', 'variable', 'set', name, '--repo', repository, '--body', value]),
    }),
  }),
  VERIFICATION_FAILED: entry<{ role: string; seconds: number; reason: string }>({
    meaning:
      'The OIDC provider and the role match the declaration, but the role could not be assumed within the time that IAM needs to propagate a change.',
    remedy:
      "Run again in a minute. If it still fails, a policy of the AWS organization may deny it; the message contains AWS's last response.",
    message: ({ role, seconds, reason }) =>
      `The OIDC provider and the role match the declaration, but ${role} could not be assumed within ${seconds} s: ${reason}`,
    fix: () =>
      'run again in a minute. If it still fails, a service or resource control policy may deny it; a policy written for `repo:OWNER/*` does not match `repo:OWNER@ID/…`.',
  }),
  DRIFT_FOUND: entry<{ changes: number; where?: string }>({
    meaning: 'The account differs from the declared state, and `fail-on-drift` is on.',
    remedy: 'Run `mode: bootstrap` to restore the declared state, or find out who changed the account.',
    message: ({ changes, where }) =>
      where === undefined
        ? `The account differs from the declared state in ${changes} ${changes === 1 ? 'place' : 'places'}.`
        : `${changes === 1 ? 'An account differs' : `${changes} accounts differ`} from the declared state: ${where}.`,
    fix: () => 'run `mode: bootstrap` to restore the declared state, or turn `fail-on-drift` off.',
  }),
} as const;
