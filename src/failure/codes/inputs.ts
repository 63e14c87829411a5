/** Failures of what the user provides: inputs, a confirmation, a claims file, an output file. */

import { entry } from '../entry.ts';

export const INPUTS_FAILURES = {
  INPUT_INVALID: entry<{ problems: readonly string[] }>({
    meaning: 'One or more inputs are invalid. Nothing was sent to AWS or GitHub.',
    remedy: 'Correct the inputs in the message, which lists each with its value and the accepted values.',
    message: ({ problems }) =>
      `${problems.length === 1 ? 'An input is' : `${problems.length} inputs are`} invalid:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    fix: () => 'correct the `with:` block of this step; nothing was changed and nothing was exported.',
  }),
  CLAIMS_UNUSABLE: entry<{ from: string; problems: readonly string[] }>({
    meaning:
      'In a terminal: the claims are not a JSON object with the claims that a trust policy is built from. A complete token is never accepted, because anyone who has it can use it.',
    remedy:
      'Provide the payload of the token as JSON. The message shows a workflow step that prints the payload without the token.',
    message: ({ from, problems }) => `The claims from ${from} cannot be used: ${problems.join('; ')}.`,
    fix: () => 'print only the claims in a job with `id-token: write`, and provide that JSON:',
    paste: () => ({
      language: 'yaml',
      text: [
        '- run: |',
        '    curl -sS -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
        '      "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" |',
        '      jq \'.value | split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson\'',
      ].join('\n'),
    }),
  }),
  CONFIRMATION_MISSING: entry<{ verb: string }>({
    meaning:
      'In a terminal: the command asks for confirmation before it changes anything, but its input or output is not an interactive terminal. Nothing was changed.',
    remedy: 'Pass `--yes` to apply the changes without confirmation, or use `plan` to only view them.',
    message: ({ verb }) =>
      `\`${verb}\` asks for confirmation before it changes anything, but this is not an interactive terminal and \`--yes\` was not given. Nothing was changed.`,
    fix: () => 'pass `--yes` to apply the changes without confirmation.',
  }),
  CONFIRMATION_DECLINED: entry<{ verb: string }>({
    meaning: 'In a terminal: the plan was not confirmed with `y` or `yes`. Nothing was changed.',
    remedy: 'Run the command again and answer `yes`, or change the declaration first.',
    message: ({ verb }) => `\`${verb}\` was not confirmed. Nothing was changed.`,
    fix: () => 'run it again and answer `yes` to apply the plan.',
  }),
  OUTPUT_FILE_NOT_WRITTEN: entry<{ path: string; reason: string }>({
    meaning: 'The file in `output-file` is outside the workspace or cannot be created.',
    remedy: "Set `output-file` to a path inside the job's workspace.",
    message: ({ path, reason }) => `${path} could not be written: ${reason}.`,
    fix: () => "set `output-file` to a path inside the job's workspace.",
  }),
  PULL_REQUEST_CONFIG: entry<{ event: string; path: string; problems: readonly string[] }>({
    meaning:
      'On a pull request, the `config` file names an account or a role that the same file on the default branch or on the base branch does not name. A pull request must not lead the credentials of the job into another account, or show the trust policy of another role. Nothing was sent to AWS.',
    remedy:
      'Set `allowed-account-ids` in the workflow to the accounts that pull requests may plan, or merge the new accounts and roles first. The job needs `contents: read`, so that the file on the base branch can be read.',
    message: ({ event, path, problems }) =>
      `On the event ${event}, \`${path}\` may name only the accounts and roles that it names on the base branch:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    fix: () =>
      'set `allowed-account-ids` to the accounts that pull requests may plan, or merge the new accounts and roles first. The job needs `contents: read`.',
  }),
  PULL_REQUEST_EVENT: entry<{ mode: string; event: string }>({
    meaning:
      '`bootstrap` and `teardown` do not run on pull request events, because a pull request must not have access to admin credentials. Nothing was sent to AWS.',
    remedy: 'Run it on `workflow_dispatch`, or on a push to the default branch. For pull requests, use `mode: plan`.',
    message: ({ mode, event }) =>
      `\`mode: ${mode}\` does not run on the event ${event}, because a pull request must not have access to admin credentials.`,
    fix: () =>
      'run it on `workflow_dispatch`; on pull requests, use `mode: plan` with read-only credentials to see what would change.',
    paste: () => ({ language: 'yaml', text: 'on:\n  workflow_dispatch:' }),
  }),
} as const;
