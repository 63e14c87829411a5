/** The words of failures and notices, which are written for workflows, as a person at a terminal needs them. */

import type { FailureCode } from '../failure/codes.ts';
import type { Paste } from '../failure/entry.ts';
import type { Failure } from '../failure/failure.ts';

/** The text of a failure for a terminal. */
export interface FailureText {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly paste: Paste | undefined;
}

/** What to do, where that is another thing than in a workflow. */
const FIXES: Partial<Readonly<Record<FailureCode, string>>> = {
  INPUT_INVALID: 'correct the flags (`--help` after the verb explains them); nothing was changed.',
  CREDENTIALS_MISSING:
    'sign in (`aws sso login`, `aws login`), name a profile in `--profile`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  CREDENTIALS_INVALID: 'check the key or sign in again; `gh-oidc-aws identity` shows whose credentials are found.',
  CREDENTIALS_EXPIRED: 'sign in again (`aws sso login`, `aws login`) and run the same command.',
  ACCOUNT_NOT_ALLOWED: 'choose another `--profile`, or add the account to `--allowed-account-ids`.',
  ROLE_UNEXPECTED: 'choose another `--profile`, or correct the name of the role.',
  REPOSITORY_UNKNOWN:
    'check the name, and set GH_TOKEN (or GITHUB_TOKEN) to a token that may read the repository, such as that of `gh auth token`.',
  SUBJECT_TEMPLATE: 'set GH_TOKEN to a token that may read the repository, or give the subjects in `--subjects`.',
  AWS_UNREACHABLE: 'check the network, the proxy and `--aws-region`; then run again.',
  DRIFT_FOUND: 'run `gh-oidc-aws bootstrap` to converge.',
  OUTPUT_FILE_NOT_WRITTEN: 'name a file inside the current directory in `--output-file`.',
};

/** Says a failure for a terminal. */
export function toFailureText({ code, message, fix, paste }: Failure): FailureText {
  const own = FIXES[code];
  return {
    code,
    message: toTerminalText(message),
    fix: own ?? toTerminalText(fix),
    paste: own === undefined ? paste : undefined,
  };
}

/** What a workflow has and a terminal has not. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/`mode: (\w+)`/gu, '`gh-oidc-aws $1`'],
  [/`render-format: ([\w-]+)`/gu, '`--render-format $1`'],
  [
    /the job has no ID token \(add `id-token: write`\)/gu,
    'a terminal has no ID token; a run of the workflow proves it',
  ],
  [/this step holds no AWS credentials/gu, 'there are no AWS credentials'],
  [/the inputs of this step/gu, 'the flags'],
  [/ \(is `actions\/checkout` missing\?\)/gu, ''],
  [/a file of the workspace/gu, 'a file below the current directory'],
];

/** A mode of the action is a verb here, and so on. */
export function toTerminalText(text: string): string {
  return PHRASES.reduce((rest, [pattern, words]) => rest.replace(pattern, words), text);
}
