/** Failures on the way from GitHub to a token that AWS accepts. */

import { entry } from '../entry.ts';

export const ID_TOKEN_FAILURES = {
  ID_TOKEN_PERMISSION_MISSING: entry<{ job: string; workflow: string }>({
    meaning: 'The job has no `id-token: write` permission, so GitHub gives it no way to ask for an ID token.',
    remedy:
      'Grant `id-token: write` to the job. In a reusable workflow the calling job must grant it as well, because the permissions of the caller are a ceiling.',
    message: ({ job }) => `GitHub gave job "${job}" no ID token: the job lacks the permission \`id-token: write\`.`,
    fix: ({ job, workflow }) =>
      `add this to job "${job}" in ${workflow}; naming any permission sets all others to none, hence \`contents: read\`. If the job runs inside a reusable workflow, add it to the job that calls the workflow, too.`,
    paste: () => ({ language: 'yaml', text: 'permissions:\n  id-token: write\n  contents: read' }),
  }),
  ID_TOKEN_FORK_PULL_REQUEST: entry<{ head: string }>({
    meaning: 'The run is a pull request from a fork. GitHub gives such runs no ID token, whatever the permissions say.',
    remedy: 'Run the job on `push`, or only for pull requests from branches of the same repository.',
    message: ({ head }) => `GitHub gives no ID token to pull requests from forks (this one comes from ${head}).`,
    fix: () => 'run the job on `push`, or skip it for pull requests from forks.',
    paste: () => ({
      language: 'yaml',
      text: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
    }),
  }),
  ID_TOKEN_DEPENDABOT: entry<{ event: string }>({
    meaning: 'Dependabot started the run. GitHub gives such runs a read-only token and no ID token.',
    remedy: 'Skip the job for Dependabot, or do the work in a run on `push` after the merge.',
    message: ({ event }) => `GitHub gives no ID token to runs that Dependabot starts (event ${event}).`,
    fix: () => 'skip the job for Dependabot, or do the work in a run on `push` after the merge.',
    paste: () => ({ language: 'yaml', text: "if: github.actor != 'dependabot[bot]'" }),
  }),
  ID_TOKEN_SERVICE_FAILED: entry<{ reason: string }>({
    meaning: "GitHub's token service could not be reached, or answered with something else than a token.",
    remedy:
      'Run the job again. If it persists, check egress and proxy of a self-hosted runner, and https://www.githubstatus.com.',
    message: ({ reason }) => `GitHub's token service gave no ID token: ${reason}.`,
    fix: () =>
      'run the job again; if it persists, check egress and proxy of the runner, and https://www.githubstatus.com.',
  }),
  ID_TOKEN_UNREADABLE: entry<{ reason: string }>({
    meaning: 'What the token service returned is not an ID token of GitHub Actions.',
    remedy: 'Check what answers at `ACTIONS_ID_TOKEN_REQUEST_URL`; a proxy may be in the way.',
    message: ({ reason }) => `What the token service returned is not an ID token: ${reason}.`,
    fix: () => 'check what answers at ACTIONS_ID_TOKEN_REQUEST_URL; a proxy may be in the way.',
  }),
  ISSUER_UNEXPECTED: entry<{ issuer: string; expected: string; serverUrl: string }>({
    meaning:
      'The ID token of the job names an issuer that is not the one of `GITHUB_SERVER_URL`. A trust made from it would let in whoever controls that issuer. Nothing was changed.',
    remedy:
      'Find out what answers at `ACTIONS_ID_TOKEN_REQUEST_URL`: an earlier step of the job, or a proxy, may have put itself in the place of GitHub.',
    message: ({ issuer, expected, serverUrl }) =>
      `The ID token of this job is of ${issuer}, and ${serverUrl} issues tokens as ${expected}, or below it those of an enterprise.`,
    fix: () =>
      'find out what answers at ACTIONS_ID_TOKEN_REQUEST_URL (an earlier step, or a proxy); no trust is made from such a token.',
  }),
  VERIFICATION_KEY_UNAVAILABLE: entry<{ issuer: string; reason: string }>({
    meaning: "AWS could not fetch the issuer's signing keys.",
    remedy:
      'On github.com this passes: run the job again. On GitHub Enterprise Server, AWS must reach the discovery document and the `jwks` address of your server from the internet.',
    message: ({ issuer, reason }) => `AWS could not fetch the signing keys of ${issuer}: ${reason}`,
    fix: ({ issuer }) =>
      `run the job again; on your own server, AWS must reach ${issuer}/.well-known/openid-configuration and the \`jwks_uri\` it names from the internet.`,
  }),
  PROVIDER_CERTIFICATE_MISMATCH: entry<{ issuer: string; reason: string }>({
    meaning: "The certificate of the issuer does not match the thumbprint in the account's OIDC provider.",
    remedy:
      "Update the provider's thumbprint. This concerns servers with a private certificate authority; for github.com AWS ignores thumbprints.",
    message: ({ issuer, reason }) => `The certificate of ${issuer} does not match the provider's thumbprint: ${reason}`,
    fix: () => "update the provider's thumbprint in IAM.",
  }),
  ID_TOKEN_REJECTED: entry<{ reason: string }>({
    meaning: 'AWS does not accept the ID token itself, before any trust policy is looked at.',
    remedy:
      'Check that the issuer of the token is the one the provider names, and read the sentence of AWS in the message.',
    message: ({ reason }) => `AWS does not accept the ID token: ${reason}`,
    fix: () => 'check the issuer and the audience of the printed claims against the OIDC provider in IAM.',
  }),
  ID_TOKEN_EXPIRED: entry<{ reason: string; skewSeconds: number | undefined }>({
    meaning: 'The ID token had expired when AWS saw it, also after a fresh one was requested.',
    remedy:
      'Run the job again; an ID token lives five minutes. If the message names a difference between the clocks, set the clock of the runner.',
    message: ({ reason, skewSeconds }) =>
      `The ID token had expired when AWS saw it: ${reason}${skewSeconds === undefined ? '' : `. The clock of this runner is ${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? 'ahead of' : 'behind'} AWS's`}`,
    fix: ({ skewSeconds }) =>
      skewSeconds === undefined
        ? 'run the job again; if it persists, something holds requests back for minutes (an ID token lives five).'
        : 'set the clock of the runner, then run the job again (an ID token lives five minutes).',
  }),
  ISSUER_UNREACHABLE: entry<{ issuer: string; reason: string }>({
    meaning: 'AWS could not reach the issuer of the token.',
    remedy: 'On github.com this passes: run the job again. A server of your own must be reachable from the internet.',
    message: ({ issuer, reason }) => `AWS could not reach ${issuer}: ${reason}`,
    fix: () => 'run the job again; a server of your own must be reachable from the internet.',
  }),
  TOKEN_FILE_UNUSABLE: entry<{ path: string; reason: string }>({
    meaning:
      'The file in `web-identity-token-file` is missing, empty, too large, not a regular file, or a link that leads out of its directory.',
    remedy:
      'Correct the path. A relative path starts in the workspace; what lies there must not link to a place outside.',
    message: ({ path, reason }) => `The token file ${path} cannot be used: ${reason}.`,
    fix: () => 'correct `web-identity-token-file`; a relative path starts in the workspace.',
  }),
} as const;
