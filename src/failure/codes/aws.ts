/** Failures of AWS itself, of the connection to it, and of the runner. */

import { type AwsAnswer, entry } from '../entry.ts';

export const AWS_FAILURES = {
  REGION_DISABLED: entry<{ region: string; reason: string }>({
    meaning: 'STS is not activated in this region for the account.',
    remedy: 'Activate STS for the region in the account settings of the IAM console, or choose another `aws-region`.',
    message: ({ region, reason }) => `STS is not activated in ${region} for this account: ${reason}`,
    fix: ({ region }) => `activate STS in ${region} (IAM console, account settings), or choose another \`aws-region\`.`,
  }),
  AWS_THROTTLED: entry<AwsAnswer>({
    meaning: 'AWS kept throttling the requests after all retries.',
    remedy: 'Run again later, or limit how many matrix jobs run at once (`max-parallel`).',
    message: ({ action, reason }) => `AWS kept throttling ${action}: ${reason}`,
    fix: () => 'run again later, or limit how many matrix jobs run at once (`max-parallel`).',
  }),
  AWS_UNAVAILABLE: entry<AwsAnswer>({
    meaning: 'AWS kept returning a server error after all retries.',
    remedy: 'Run again. If the error persists, check https://health.aws.amazon.com.',
    message: ({ action, reason }) => `${action} kept failing with an AWS server error: ${reason}`,
    fix: () => 'run again; if the error persists, check https://health.aws.amazon.com.',
  }),
  AWS_UNREACHABLE: entry<{ action: string; region: string; reason: string }>({
    meaning: 'The connection to AWS failed, or AWS did not respond in time.',
    remedy: "Check the runner's outbound network access and proxy, and that `aws-region` exists.",
    message: ({ action, region, reason }) => `${action} got no response from AWS in ${region}: ${reason}`,
    fix: () => "check the runner's outbound network access and proxy, and that `aws-region` exists; then run again.",
  }),
  AWS_REFUSED_REQUEST: entry<AwsAnswer>({
    meaning: 'AWS rejected a parameter of the request as invalid.',
    remedy: "Read AWS's message; it names the parameter.",
    message: ({ action, reason }) => `AWS rejected the ${action} request as invalid: ${reason}`,
    fix: () => "correct the input named in AWS's message.",
  }),
  AWS_UNKNOWN_ERROR: entry<AwsAnswer & { name: string }>({
    meaning: 'AWS returned an error that this action does not recognize.',
    remedy: "Read AWS's message. If it does not help, open an issue with the log.",
    message: ({ action, name, reason }) => `${action} failed with ${name}: ${reason}`,
    fix: () => "read AWS's message above; this action does not recognize the error.",
  }),
  DEADLINE_EXCEEDED: entry<{ seconds: number }>({
    meaning: 'The step did not finish within `action-timeout-s`. The message says what was in progress.',
    remedy: 'Run again. Raise `action-timeout-s` if the network or IAM is slow; `0` disables the deadline.',
    message: ({ seconds }) => `The step did not finish within ${seconds} s.`,
    fix: () => 'run again; raise `action-timeout-s` if the network or IAM is slow (`0` disables the deadline).',
  }),
  RUNNER_FILES_MISSING: entry<{ variables: readonly string[] }>({
    meaning:
      'The files through which a step passes values to the runner (`GITHUB_ENV`, `GITHUB_OUTPUT` and so on) are missing or cannot be written, so nothing can be exported safely.',
    remedy: 'Run the action on a GitHub Actions runner, and check that its disk is not full.',
    message: ({ variables }) => `The runner's command files are missing or cannot be written: ${variables.join(', ')}.`,
    fix: () => 'run this action on a GitHub Actions runner, and check that its disk is not full.',
  }),
  NODE_TOO_OLD: entry<{ found: string; reason: string }>({
    meaning:
      'The action ran on an older Node than it supports, outside of a GitHub-provided runner, and needed a feature that this Node lacks.',
    remedy: 'Use Node 24 or later. With [act](act.md), that is the Node on the PATH of its runner.',
    message: ({ found, reason }) => `This action needs Node 24 or later, but runs on Node ${found}: ${reason}`,
    fix: () => "put Node 24 or later first on the PATH (GitHub's runner includes it).",
  }),
  INTERNAL_ERROR: entry<{ reason: string }>({
    meaning: 'A bug in this action.',
    remedy: 'Please report it with the stack trace from the log.',
    message: ({ reason }) => `This is a bug in gh-oidc-aws: ${reason}`,
    fix: () => 'please report it with the stack trace above.',
  }),
} as const;
