/** Failures of what was given: inputs, a confirmation, a claims file, an output file. */

import { entry } from '../entry.ts';

export const INPUTS_FAILURES = {
  INPUT_INVALID: entry<{ problems: readonly string[] }>({
    meaning: 'One or more inputs cannot be used. Nothing was sent to AWS or GitHub.',
    remedy: 'Correct every input that the message names; each comes with its value and what is accepted.',
    message: ({ problems }) =>
      `${problems.length === 1 ? 'An input' : `${problems.length} inputs`} cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    fix: () => 'correct the `with:` block of this step; nothing was changed and nothing was exported.',
  }),
  CLAIMS_UNUSABLE: entry<{ from: string; problems: readonly string[] }>({
    meaning:
      'In a terminal: what was given as the claims of an ID token is not a JSON object with what trust is built on. A whole token is never accepted, because whoever holds it can use it.',
    remedy:
      'Give the payload of the token as JSON. The message shows a step that prints it in a run, without the token.',
    message: ({ from, problems }) => `The claims from ${from} cannot be used: ${problems.join('; ')}.`,
    fix: () => 'print the claims alone in a job with `id-token: write`, and give that JSON:',
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
      'In a terminal: the command asks before it writes, and there is nobody to ask, because input or output is not a terminal. Nothing was changed.',
    remedy: 'Give `--yes` where the command is meant to write without being asked, or use `plan` to look only.',
    message: ({ verb }) =>
      `\`${verb}\` asks before it changes anything, and neither a terminal nor \`--yes\` is there. Nothing was changed.`,
    fix: () => 'give `--yes` if you mean it.',
  }),
  CONFIRMATION_DECLINED: entry<{ verb: string }>({
    meaning:
      'In a terminal: the question whether to apply the plan was not answered with `y` or `yes`. Nothing was changed.',
    remedy: 'Run the command again and answer `yes`, or change what is declared first.',
    message: ({ verb }) => `The plan of \`${verb}\` was not agreed to. Nothing was changed.`,
    fix: () => 'run it again and answer `yes` if you mean it.',
  }),
  OUTPUT_FILE_NOT_WRITTEN: entry<{ path: string; reason: string }>({
    meaning:
      'The file that `output-file` names could not be written. It lies outside of the workspace, or cannot be created.',
    remedy: 'Name a path inside the workspace of the job.',
    message: ({ path, reason }) => `${path} could not be written: ${reason}.`,
    fix: () => 'name a path inside the workspace of the job in `output-file`.',
  }),
  PULL_REQUEST_EVENT: entry<{ mode: string; event: string }>({
    meaning:
      'Admin credentials must not be within reach of a pull request, so `bootstrap` and `teardown` refuse to run on its events. Nothing was sent to AWS.',
    remedy:
      'Run it on `workflow_dispatch`, or on a push to the default branch. `mode: plan` is meant for pull requests.',
    message: ({ mode, event }) => `\`mode: ${mode}\` does not run on the event ${event}.`,
    fix: () =>
      'run it on `workflow_dispatch`; on pull requests, `mode: plan` with credentials that may only read shows what would change.',
    paste: () => ({ language: 'yaml', text: 'on:\n  workflow_dispatch:' }),
  }),
} as const;
