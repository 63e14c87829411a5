/** Adapts failures and notices, which are written for workflows, to a terminal. */

import type { FailureCode } from '../failure/codes.ts';
import type { Paste } from '../failure/entry.ts';
import type { Failure } from '../failure/failure.ts';

export interface FailureText {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly paste: Paste | undefined;
}

/** Fixes that differ from those in a workflow. */
const FIXES: Partial<Readonly<Record<FailureCode, string>>> = {
  INPUT_INVALID: 'correct the flags (`gh-oidc-aws COMMAND --help` explains them); nothing was changed.',
  CREDENTIALS_MISSING:
    'sign in (`aws sso login`, `aws login`), pass `--profile`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  CREDENTIALS_INVALID: 'check the key or sign in again; `gh-oidc-aws identity` shows whose credentials are in use.',
  CREDENTIALS_EXPIRED: 'sign in again (`aws sso login`, `aws login`) and run the same command.',
  ACCOUNT_NOT_ALLOWED: 'choose another `--profile`, or add the account to `--allowed-account-ids`.',
  ROLE_UNEXPECTED: 'choose another `--profile`, or correct the role name.',
  REPOSITORY_UNKNOWN:
    'check the name, and set GH_TOKEN (or GITHUB_TOKEN) to a token that can read the repository, such as the output of `gh auth token`.',
  SUBJECT_TEMPLATE: 'set GH_TOKEN to a token that can read the repository, or pass the subjects in `--subjects`.',
  AWS_UNREACHABLE: 'check the network, the proxy and `--aws-region`, then run again.',
  DRIFT_FOUND: 'run `gh-oidc-aws bootstrap` to apply the plan.',
  OUTPUT_FILE_NOT_WRITTEN: 'pass a file below the current directory in `--output-file`.',
};

export function toFailureText({ code, message, fix, paste }: Failure): FailureText {
  const terminalFix = FIXES[code];
  return {
    code,
    message: toTerminalText(message),
    fix: terminalFix ?? toTerminalText(fix),
    paste: terminalFix === undefined ? paste : undefined,
  };
}

/** Phrases about a workflow, and their counterparts in a terminal. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/`mode: (\w+)`/gu, '`gh-oidc-aws $1`'],
  [/`render-format: ([\w-]+)`/gu, '`--render-format $1`'],
  [
    /the job has no ID token \(add `id-token: write`\)/gu,
    'a terminal has no ID token; a run of the workflow verifies it',
  ],
  [/this step holds no AWS credentials/gu, 'there are no AWS credentials'],
  [/the inputs of this step/gu, 'the flags'],
  [/ \(is `actions\/checkout` missing\?\)/gu, ''],
  [/a file of the workspace/gu, 'a file below the current directory'],
];

/** Replaces the terms of a workflow: a mode of the action becomes a command, an input a flag. */
export function toTerminalText(text: string): string {
  return PHRASES.reduce((rest, [pattern, phrase]) => rest.replace(pattern, phrase), text);
}
