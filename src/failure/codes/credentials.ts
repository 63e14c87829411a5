/** Failures of credentials, sessions, and the identity they belong to. */

import { type AwsAnswer, entry } from '../entry.ts';

export const CREDENTIALS_FAILURES = {
  SESSION_DURATION_TOO_LONG: entry<{ seconds: number; reason: string }>({
    meaning: 'The requested session is longer than the role allows.',
    remedy:
      'Lower `role-duration-seconds`, or raise `max-session-duration` with `mode: bootstrap`. A session from role chaining lasts one hour at most.',
    message: ({ seconds, reason }) => `A session of ${seconds} s is longer than the role allows: ${reason}`,
    fix: ({ reason }) =>
      /role chaining/iu.test(reason)
        ? 'lower `role-duration-seconds` to 3600, or assume the role with an ID token: AWS limits role chaining to one hour.'
        : "lower `role-duration-seconds`, or raise the role's `max-session-duration` with `mode: bootstrap`.",
  }),
  SESSION_TAGS_TOO_LARGE: entry<{ reason: string }>({
    meaning:
      "The session tags and session policies together exceed AWS's size limit, even without the purely informational tags. Inherited session tags count as well.",
    remedy: 'Shorten `custom-tags` and the session policies, or send no tags (`role-skip-session-tagging: true`).',
    message: ({ reason }) => `The session tags exceed AWS's size limit: ${reason}`,
    fix: () => 'shorten `custom-tags` and the session policies, or set `role-skip-session-tagging: true`.',
  }),
  SPECIAL_CHARACTERS_REMAIN: entry<{ attempts: number }>({
    meaning:
      '`special-characters-workaround` is on, and every secret key that AWS issued contained special characters.',
    remedy: 'Run again, or turn `special-characters-workaround` off.',
    message: ({ attempts }) => `All ${attempts} secret keys that AWS issued contained special characters.`,
    fix: () => 'run again, or turn `special-characters-workaround` off: the AWS CLI and SDKs accept every secret key.',
  }),
  SESSION_POLICY_REJECTED: entry<AwsAnswer>({
    meaning: 'AWS rejected the session policies of the request.',
    remedy: 'Shorten or correct `inline-session-policy` and `managed-session-policies`.',
    message: ({ reason }) => `AWS rejected the session policies: ${reason}`,
    fix: () => 'shorten or correct `inline-session-policy` and `managed-session-policies`.',
  }),
  AMBIENT_CREDENTIALS_MISSING: entry<{ askedBy: string; reason: string }>({
    meaning:
      'An input asks for credentials from the environment, but there are none: no variables, no profile, no container role, no instance role.',
    remedy:
      "Move the step after one that exports credentials, name a profile in `AWS_PROFILE`, or remove the input to use the job's ID token.",
    message: ({ askedBy, reason }) =>
      `\`${askedBy}\` asks for credentials from the environment, but none could be loaded: ${reason}`,
    fix: ({ askedBy }) =>
      `move the step after one that exports credentials, name a profile in \`AWS_PROFILE\`, or remove \`${askedBy}\` to use the job's ID token.`,
  }),
  PARTITION_UNEXPECTED: entry<{ arn: string; region: string; partition: string }>({
    meaning: 'The credentials and the region belong to different AWS partitions. Nothing was exported.',
    remedy: 'Set `aws-region` to a region in the partition of the credentials, or use other credentials.',
    message: ({ arn, region, partition }) =>
      `The credentials belong to ${arn}, but ${region} is a region in the partition ${partition}.`,
    fix: () => 'set `aws-region` to a region in the partition of the credentials, or use other credentials.',
  }),
  PROFILE_EXISTS: entry<{ profile: string; path: string }>({
    meaning: 'A profile in `aws-profile` or `roles` already exists in the AWS files. Nothing was written or exported.',
    remedy: 'Choose another name, or set `overwrite-aws-profile: true`.',
    message: ({ profile, path }) => `Profile ${profile} already exists in ${path}.`,
    fix: () => 'choose another profile name, or replace the profile:',
    paste: () => ({ language: 'yaml', text: 'overwrite-aws-profile: true' }),
  }),
  PROFILE_NOT_WRITTEN: entry<{ profile: string; paths: readonly string[]; reason: string }>({
    meaning:
      'The AWS files could not be written, or are unsafe to write because one of them is a symbolic link or not a regular file. Nothing was exported.',
    remedy:
      'Fix the problem in the message, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to writable files.',
    message: ({ profile, paths, reason }) =>
      `Profile ${profile} could not be written to ${paths.join(', ')}: ${reason}`,
    fix: () => 'fix the problem above, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to writable files.',
  }),
  ROLES_NOT_ASSUMED: entry<{ failed: readonly string[]; count: number }>({
    meaning:
      'Several of the roles in `roles` could not be assumed. No profile was written, not even for the roles that could be assumed.',
    remedy: 'Fix the problem that the message reports for each profile, then run again.',
    message: ({ failed, count }) =>
      `${failed.length} of ${count} roles could not be assumed, and no profile was written:\n${failed.map((line) => `- ${line}`).join('\n')}`,
    fix: () => 'fix the profiles listed above and run again; the log shows the fix for each.',
  }),
  PROFILE_NOT_RESTORED: entry<{ profile: string; path: string; reason: string; backup: string | undefined }>({
    meaning:
      'The post step could not restore an AWS file, for example because the disk is full or read-only. The file may still contain the credentials of the job; the file as it was before is in the backup beside it.',
    remedy:
      'Fix the problem in the message, then move the backup back. The next step of this action that writes a profile to the same file also finds the backup.',
    message: ({ profile, path, reason, backup }) => {
      const where =
        backup === undefined
          ? 'There is no backup, because the file did not exist before or is already restored.'
          : `The file as it was before is in ${backup}.`;
      return `Profile ${profile} in ${path} could not be restored: ${reason}. ${where}`;
    },
    fix: ({ profile, path, backup }) =>
      backup === undefined
        ? `fix the problem above, and remove the section of ${profile} from ${path} if it is still there.`
        : `fix the problem above, then run: mv '${backup}' '${path}'`,
  }),
  CREDENTIALS_MISSING: entry<{ mode: string }>({
    meaning: 'The mode needs AWS credentials, but neither the inputs nor the environment contain any.',
    remedy:
      'Set `aws-access-key-id` and `aws-secret-access-key`, or export credentials in an earlier step. Instance and container roles are never used silently.',
    message: ({ mode }) =>
      `\`mode: ${mode}\` needs AWS credentials, but neither the inputs nor the environment contain any.`,
    fix: ({ mode }) =>
      mode !== 'bootstrap'
        ? 'move the step after one that exports credentials, such as this action with `mode: assume`; `plan` and `diagnose` need a role with read access to IAM.'
        : 'set `aws-access-key-id` and `aws-secret-access-key`, or export credentials in an earlier step.',
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
      'In a terminal: the profile, or another place where the SDK looks for credentials, does not provide any. The profile does not exist, or its session has expired.',
    remedy:
      'Sign in again (`aws sso login`, `aws login`), or name another profile with `--profile`. `aws configure list-profiles` lists them.',
    message: ({ from, reason }) => `No AWS credentials could be loaded from ${from}: ${reason}`,
    fix: () =>
      'sign in (`aws sso login`, `aws login`), name a profile with `--profile`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  }),
  CREDENTIALS_INVALID: entry<AwsAnswer & { source: string }>({
    meaning: 'The access key does not exist in AWS, or the secret key does not match it.',
    remedy:
      'Check whether the key was deactivated or deleted, belongs to another partition, or was pasted with stray characters, and whether it is combined with a session token that belongs to other credentials, such as an `AWS_SESSION_TOKEN` left by an earlier step. The message says where the key was read.',
    message: ({ source, reason }) => `AWS rejected the credentials from ${source}: ${reason}`,
    fix: ({ source }) =>
      `check the access key in ${source}: it may be deactivated or deleted, belong to another partition, contain stray characters, or be combined with a session token of other credentials.`,
  }),
  CREDENTIALS_EXPIRED: entry<AwsAnswer & { source: string }>({
    meaning: 'The AWS session in use has expired.',
    remedy: 'Assume the role again right before this step, or request a longer session.',
    message: ({ source, reason }) => `The credentials from ${source} have expired: ${reason}`,
    fix: () => 'assume the role again right before this step, or set a longer `role-duration-seconds`.',
  }),
  ACCOUNT_NOT_ALLOWED: entry<{ account: string; allowed: readonly string[] }>({
    meaning:
      'The credentials belong to an account that is not in `allowed-account-ids`. Nothing was exported or changed.',
    remedy: 'Check the role and the credentials, or add the account to `allowed-account-ids`.',
    message: ({ account, allowed }) => `The credentials belong to account ${account}; allowed: ${allowed.join(', ')}.`,
    fix: () => 'check which role or key this step uses; if the account is right, add it to `allowed-account-ids`.',
  }),
  ROLE_UNEXPECTED: entry<{ expected: string; got: string }>({
    meaning: 'The credentials belong to another role than the requested or expected one. Nothing was exported.',
    remedy: 'Check which step exported credentials last, and the value of `expected-role` or `role-to-assume`.',
    message: ({ expected, got }) => `Expected role ${expected}, but the credentials belong to ${got}.`,
    fix: () => 'check which step exported credentials last, and whether this step names the right role.',
  }),
  SESSION_ENDS_TOO_SOON: entry<{ minimum: number; remaining: number; expiration: string }>({
    meaning: 'The credentials expire sooner than `minimum-remaining-seconds` requires.',
    remedy:
      'Assume the role again right before the long-running work, set a longer `role-duration-seconds`, or use `refresh: true`.',
    message: ({ minimum, remaining, expiration }) =>
      `The credentials expire in ${remaining} s (at ${expiration}); this step requires at least ${minimum} s.`,
    fix: () => 'assume the role again before this step, set a longer `role-duration-seconds`, or use `refresh: true`.',
  }),
  SESSION_END_UNKNOWN: entry<{ minimum: number }>({
    meaning:
      '`minimum-remaining-seconds` is set, but the expiration of the credentials is unknown: AWS does not report it, and no earlier step of this action in the same job issued them. `AWS_CREDENTIAL_EXPIRATION` is not read, because it may belong to other keys.',
    remedy: 'Get the credentials with this action in the same job, or remove the input.',
    message: ({ minimum }) =>
      `Cannot check that the credentials last ${minimum} s longer: they are temporary, and it is unknown when they expire.`,
    fix: () => 'get the credentials with this action in the same job, or remove `minimum-remaining-seconds`.',
  }),
  REFRESH_NOT_POSSIBLE: entry<{ reason: string; advice: string }>({
    meaning:
      "The step could not write the profile for `refresh: true`, or the profile's command, which the AWS CLI and SDKs call, could not renew the credentials.",
    remedy:
      "Read the reason in the message. The command needs the job's variables `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`, the folder under `RUNNER_TEMP`, and network access to GitHub and AWS.",
    message: ({ reason }) => `The credentials could not be refreshed: ${reason}.`,
    fix: ({ advice }) => advice,
  }),
  REFRESH_NOT_CACHED: entry<{ path: string; reason: string }>({
    meaning:
      'The profile of `refresh: true` has new credentials and returns them, but could not write them to its folder, for example because the disk is full or read-only. Until it can, each call requests new credentials.',
    remedy: 'Free space under `RUNNER_TEMP`, or make it writable.',
    message: ({ path, reason }) => `The new credentials could not be written to ${path}: ${reason}.`,
    fix: () => 'free space under RUNNER_TEMP, or make it writable; until then, each call requests new credentials.',
  }),
} as const;
