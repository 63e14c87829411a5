/** Failures of AWS as a service, of the way to it, and of the runner. */

import { type AwsAnswer, entry } from '../entry.ts';

export const AWS_FAILURES = {
  REGION_DISABLED: entry<{ region: string; reason: string }>({
    meaning: 'STS is switched off in this region for the account.',
    remedy: 'Activate STS for the region in the IAM console of the account, or choose another `aws-region`.',
    message: ({ region, reason }) => `STS is switched off in ${region}: ${reason}`,
    fix: ({ region }) => `activate STS in ${region}, or choose another \`aws-region\`.`,
  }),
  AWS_THROTTLED: entry<AwsAnswer>({
    meaning: 'AWS kept answering that the request rate is too high.',
    remedy: 'Run again later, or spread the jobs of a matrix.',
    message: ({ action, reason }) => `AWS kept throttling ${action}: ${reason}`,
    fix: () => 'run again later, or spread the jobs of the matrix (`max-parallel`).',
  }),
  AWS_UNAVAILABLE: entry<AwsAnswer>({
    meaning: 'AWS kept answering with an internal error.',
    remedy: 'Run again; see https://health.aws.amazon.com if it persists.',
    message: ({ action, reason }) => `AWS kept failing at ${action}: ${reason}`,
    fix: () => 'run again; see https://health.aws.amazon.com if it persists.',
  }),
  AWS_UNREACHABLE: entry<{ action: string; region: string; reason: string }>({
    meaning: 'No connection to AWS, or no answer in time.',
    remedy: 'Check egress and proxy of the runner, and that `aws-region` exists.',
    message: ({ action, region, reason }) => `${action} got no answer from AWS in ${region}: ${reason}`,
    fix: () => 'check egress and proxy of the runner, and that `aws-region` exists; then run again.',
  }),
  AWS_REFUSED_REQUEST: entry<AwsAnswer>({
    meaning: 'AWS found a parameter of the request invalid.',
    remedy: 'Read the sentence of AWS in the message; it names the parameter.',
    message: ({ action, reason }) => `AWS found the request ${action} invalid: ${reason}`,
    fix: () => 'correct the input that the sentence of AWS names.',
  }),
  AWS_UNKNOWN_ERROR: entry<AwsAnswer & { name: string }>({
    meaning: 'AWS answered with an error that this action does not know.',
    remedy: 'Read the sentence of AWS in the message.',
    message: ({ action, name, reason }) => `${action} failed with ${name}: ${reason}`,
    fix: () => 'read the sentence of AWS above; this action does not know this error.',
  }),
  DEADLINE_EXCEEDED: entry<{ seconds: number }>({
    meaning: 'The step did not finish within `action-timeout-s`. The message says what was under way.',
    remedy:
      'Run again. Raise `action-timeout-s` where the network is slow, or IAM takes its time; `0` turns the deadline off.',
    message: ({ seconds }) => `The step did not finish within ${seconds} s.`,
    fix: () =>
      'run again; raise `action-timeout-s` where the network is slow, or IAM takes its time (`0` turns the deadline off).',
  }),
  RUNNER_FILES_MISSING: entry<{ variables: readonly string[] }>({
    meaning:
      'The files through which a step hands values to the runner are missing or cannot be written, so nothing can be exported safely.',
    remedy: 'Run the action on a GitHub Actions runner, and see that its disk has room.',
    message: ({ variables }) => `The runner's command files are missing or cannot be written: ${variables.join(', ')}.`,
    fix: () =>
      'run this action on a GitHub Actions runner whose disk has room; elsewhere nothing can be exported safely.',
  }),
  NODE_TOO_OLD: entry<{ found: string; reason: string }>({
    meaning:
      'The bundle was run by an older Node than it is made for, outside of a runner of GitHub, and met what that lacks.',
    remedy: 'Use Node 24 or later: where [act](act.md) runs the workflow, the Node of its PATH.',
    message: ({ found, reason }) => `This action needs Node 24 or later, and this is Node ${found}: ${reason}`,
    fix: () => 'put Node 24 or later first on the PATH; the runner of GitHub brings its own.',
  }),
  INTERNAL_ERROR: entry<{ reason: string }>({
    meaning: 'A defect of this action.',
    remedy: 'Please report it with the stack that the log shows.',
    message: ({ reason }) => `This is a defect of the action: ${reason}`,
    fix: () => 'please report it, with the stack above.',
  }),
} as const;
