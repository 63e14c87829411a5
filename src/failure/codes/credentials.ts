/** Failures of credentials, sessions, and the identity behind them. */

import { type AwsAnswer, entry } from '../entry.ts';

export const CREDENTIALS_FAILURES = {
  SESSION_DURATION_TOO_LONG: entry<{ seconds: number; reason: string }>({
    meaning: 'The role does not allow sessions as long as asked for.',
    remedy: 'Lower `role-duration-seconds`, or raise `max-session-duration` with `mode: bootstrap`.',
    message: ({ seconds, reason }) => `A session of ${seconds} s is longer than the role allows: ${reason}`,
    fix: ({ reason }) =>
      /role chaining/iu.test(reason)
        ? 'lower `role-duration-seconds` to 3600, or assume the role with an ID token: AWS allows an hour where one role assumes another.'
        : 'lower `role-duration-seconds`, or raise `max-session-duration` of the role with `mode: bootstrap`.',
  }),
  SESSION_TAGS_TOO_LARGE: entry<{ reason: string }>({
    meaning:
      'Session tags and session policies together exceed the space that AWS has for them, also without the tags that only inform. Tags that the session inherits count as well.',
    remedy: 'Shorten `custom-tags` and the session policies, or send no tags with `role-skip-session-tagging: true`.',
    message: ({ reason }) => `AWS finds the session tags too large: ${reason}`,
    fix: () => 'shorten `custom-tags` and the session policies, or set `role-skip-session-tagging: true`.',
  }),
  SPECIAL_CHARACTERS_REMAIN: entry<{ attempts: number }>({
    meaning:
      'Every secret key that AWS issued held special characters, as often as `special-characters-workaround` asks.',
    remedy: 'Run again, or turn `special-characters-workaround` off.',
    message: ({ attempts }) => `Each of ${attempts} secret keys held special characters.`,
    fix: () => 'run again, or turn `special-characters-workaround` off: the AWS CLI and SDKs take every secret key.',
  }),
  SESSION_POLICY_REJECTED: entry<AwsAnswer>({
    meaning: 'AWS does not accept the session policies given with the call.',
    remedy: 'Shorten or correct `inline-session-policy` and `managed-session-policies`.',
    message: ({ reason }) => `AWS does not accept the session policies: ${reason}`,
    fix: () => 'shorten or correct `inline-session-policy` and `managed-session-policies`.',
  }),
  AMBIENT_CREDENTIALS_MISSING: entry<{ askedBy: string; reason: string }>({
    meaning:
      'An input asks for the credentials of the environment, and there are none: no variables, no profile, no role of a container or an instance.',
    remedy:
      'Put the step after one that exports credentials, name a profile in `AWS_PROFILE`, or leave the input out to use the ID token of the job.',
    message: ({ askedBy, reason }) =>
      `\`${askedBy}\` asks for the credentials of the environment, and none could be loaded: ${reason}`,
    fix: ({ askedBy }) =>
      `put the step after one that exports credentials, name a profile in \`AWS_PROFILE\`, or leave \`${askedBy}\` out to use the job's ID token.`,
  }),
  PARTITION_UNEXPECTED: entry<{ arn: string; region: string; partition: string }>({
    meaning: 'The credentials are of another AWS partition than the region. Nothing was exported.',
    remedy: 'Give an `aws-region` of the partition of the credentials, or other credentials.',
    message: ({ arn, region, partition }) =>
      `The credentials are those of ${arn}, but ${region} is a region of ${partition}.`,
    fix: () => 'give an `aws-region` of the partition of the credentials, or other credentials.',
  }),
  PROFILE_EXISTS: entry<{ profile: string; path: string }>({
    meaning: 'The profile in `aws-profile` stands in the AWS files already. Nothing was written or exported.',
    remedy: 'Choose another name, or set `overwrite-aws-profile: true`.',
    message: ({ profile, path }) => `The profile ${profile} exists already in ${path}.`,
    fix: () => 'choose another `aws-profile`, or replace the profile:',
    paste: () => ({ language: 'yaml', text: 'overwrite-aws-profile: true' }),
  }),
  PROFILE_NOT_WRITTEN: entry<{ profile: string; paths: readonly string[]; reason: string }>({
    meaning:
      'The AWS files could not be written, or are not safe to write: a symbolic link, or something else than a regular file. Nothing was exported.',
    remedy:
      'Correct what the message names, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to files that can be written.',
    message: ({ profile, paths, reason }) =>
      `The profile ${profile} could not be written to ${paths.join(', ')}: ${reason}`,
    fix: () => 'correct it, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to files that can be written.',
  }),
  CREDENTIALS_MISSING: entry<{ mode: string }>({
    meaning: 'The mode needs AWS credentials, and neither the inputs nor the environment hold any.',
    remedy:
      'Give `aws-access-key-id` and `aws-secret-access-key`, or let an earlier step export credentials. Instance and container roles are never used silently.',
    message: ({ mode }) =>
      `\`mode: ${mode}\` needs AWS credentials, and neither the inputs nor the environment hold any.`,
    fix: ({ mode }) =>
      mode !== 'bootstrap'
        ? 'put the step after one that exports credentials, such as this action with `mode: assume`; `plan` and `diagnose` need a role that may read IAM.'
        : 'give `aws-access-key-id` and `aws-secret-access-key`, or let an earlier step export credentials.',
    paste: ({ mode }) => ({
      language: 'yaml',
      text:
        mode !== 'bootstrap'
          ? '- uses: org/gh-oidc-aws@v1\n  with:\n    role-to-assume: arn:aws:iam::111122223333:role/gha-octo-org-octo-repo'
          : 'aws-access-key-id: ${{ secrets.AWS_BOOTSTRAP_ACCESS_KEY_ID }}\naws-secret-access-key: ${{ secrets.AWS_BOOTSTRAP_SECRET_ACCESS_KEY }}',
    }),
  }),
  CREDENTIALS_UNAVAILABLE: entry<{ from: string; reason: string }>({
    meaning:
      'In a terminal: a profile, or what else the SDK looks for credentials in, gives none. It does not exist, or its session has ended.',
    remedy:
      'Sign in again (`aws sso login`, `aws login`), or name another profile in `--profile`. `aws configure list-profiles` lists them.',
    message: ({ from, reason }) => `No AWS credentials could be loaded from ${from}: ${reason}`,
    fix: () =>
      'sign in (`aws sso login`, `aws login`), name a profile in `--profile`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  }),
  CREDENTIALS_INVALID: entry<AwsAnswer & { source: string }>({
    meaning: 'AWS does not know the access key, or the secret key does not belong to it.',
    remedy:
      'Check the key: deactivated, deleted, of another partition, pasted with stray characters, or beside a session token of other credentials, such as an `AWS_SESSION_TOKEN` that an earlier step left. The message says where it was read.',
    message: ({ source, reason }) => `AWS does not accept the credentials from ${source}: ${reason}`,
    fix: ({ source }) =>
      `check the access key and secret key in ${source}: deactivated, deleted, of another partition, pasted with stray characters, or beside the session token of other credentials?`,
  }),
  CREDENTIALS_EXPIRED: entry<AwsAnswer & { source: string }>({
    meaning: 'The AWS session in use has ended.',
    remedy: 'Assume the role again right before this step, or ask for a longer session.',
    message: ({ source, reason }) => `The credentials from ${source} have expired: ${reason}`,
    fix: () => 'assume the role again right before this step, or ask for a longer `role-duration-seconds`.',
  }),
  ACCOUNT_NOT_ALLOWED: entry<{ account: string; allowed: readonly string[] }>({
    meaning:
      'The credentials belong to an account that is not in `allowed-account-ids`. Nothing was exported or changed.',
    remedy: 'Check the role and the credentials, or add the account to `allowed-account-ids`.',
    message: ({ account, allowed }) => `The credentials belong to account ${account}; allowed: ${allowed.join(', ')}.`,
    fix: () => 'check which role or key this step uses; if the account is right, add it to `allowed-account-ids`.',
  }),
  ROLE_UNEXPECTED: entry<{ expected: string; got: string }>({
    meaning: 'The credentials are not those of the role that was asked for or expected. Nothing was exported.',
    remedy: 'Check which step exported credentials last, and the value of `expected-role` or `role-to-assume`.',
    message: ({ expected, got }) => `Expected the role ${expected}, but the credentials are those of ${got}.`,
    fix: () => 'check which step exported credentials last, and the role named in this step.',
  }),
  SESSION_ENDS_TOO_SOON: entry<{ minimum: number; remaining: number; expiration: string }>({
    meaning: 'The credentials end sooner than `minimum-remaining-seconds` asks for.',
    remedy:
      'Assume the role again right before the work that needs the time, with a longer `role-duration-seconds`, or with `refresh: true`.',
    message: ({ minimum, remaining, expiration }) =>
      `The credentials last for ${remaining} s more (until ${expiration}), less than the ${minimum} s that are asked for.`,
    fix: () =>
      'assume the role again before this step, with a longer `role-duration-seconds`, or with `refresh: true` for work of any length.',
  }),
  SESSION_END_UNKNOWN: entry<{ minimum: number }>({
    meaning:
      '`minimum-remaining-seconds` asks how long the credentials last, and nothing says when they end: STS does not tell, and `AWS_CREDENTIAL_EXPIRATION` is missing or no time.',
    remedy: 'Get the credentials with this action, which exports `AWS_CREDENTIAL_EXPIRATION`, or leave the input out.',
    message: ({ minimum }) =>
      `Whether the credentials last for ${minimum} s more is not known: they are a session, and AWS_CREDENTIAL_EXPIRATION does not say when it ends.`,
    fix: () =>
      'get the credentials with this action, which exports AWS_CREDENTIAL_EXPIRATION, or leave `minimum-remaining-seconds` out.',
  }),
  REFRESH_NOT_POSSIBLE: entry<{ reason: string; advice: string }>({
    meaning:
      'The profile of `refresh: true` could not be written by the step, or its command, which the AWS CLI and the SDKs call, could not renew the credentials.',
    remedy:
      'Read the reason in the message. The command needs the variables `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` of the job, the folder under `RUNNER_TEMP`, and the way to GitHub and AWS.',
    message: ({ reason }) => `The profile that renews the credentials does not work: ${reason}.`,
    fix: ({ advice }) => advice,
  }),
} as const;
