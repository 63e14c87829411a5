/** Failures of requesting an ID token from GitHub, and of AWS accepting it. */

import { entry } from '../entry.ts';

export const ID_TOKEN_FAILURES = {
  ID_TOKEN_PERMISSION_MISSING: entry<{ job: string; workflow: string }>({
    meaning: 'The job does not have the `id-token: write` permission, so it cannot request an ID token from GitHub.',
    remedy:
      'Grant the job `id-token: write`. For a reusable workflow, the calling job must grant it as well, because a called workflow cannot have more permissions than its caller.',
    message: ({ job }) =>
      `Job "${job}" cannot request an ID token: it does not have the permission \`id-token: write\`.`,
    fix: ({ job, workflow }) =>
      `add this to job "${job}" in ${workflow}; setting any permission sets all others to \`none\`, so \`contents: read\` is included. If the job runs in a reusable workflow, add it to the calling job as well.`,
    paste: () => ({ language: 'yaml', text: 'permissions:\n  id-token: write\n  contents: read' }),
  }),
  ID_TOKEN_FORK_PULL_REQUEST: entry<{ head: string }>({
    meaning:
      'A pull request from a fork triggered the run. GitHub does not issue ID tokens to such runs, regardless of their permissions.',
    remedy: 'Run the job on `push`, or only for pull requests from branches of the same repository.',
    message: ({ head }) => `GitHub does not issue ID tokens to pull requests from forks (this one is from ${head}).`,
    fix: () => 'run the job on `push`, or skip it for pull requests from forks.',
    paste: () => ({
      language: 'yaml',
      text: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
    }),
  }),
  ID_TOKEN_DEPENDABOT: entry<{ event: string }>({
    meaning:
      'Dependabot triggered the run. GitHub gives such runs a read-only token and does not issue ID tokens to them.',
    remedy: 'Skip the job for Dependabot, or run it on `push` after the merge.',
    message: ({ event }) => `GitHub does not issue ID tokens to runs that Dependabot triggers (event ${event}).`,
    fix: () => 'skip the job for Dependabot, or run it on `push` after the merge.',
    paste: () => ({ language: 'yaml', text: "if: github.actor != 'dependabot[bot]'" }),
  }),
  ID_TOKEN_SERVICE_FAILED: entry<{ reason: string }>({
    meaning: "GitHub's token service could not be reached, or did not return a token.",
    remedy:
      'Run the job again. If the error persists, check the outbound network access and proxy of a self-hosted runner, and https://www.githubstatus.com.',
    message: ({ reason }) => `GitHub's token service did not issue an ID token: ${reason}.`,
    fix: () =>
      "run the job again; if the error persists, check the runner's outbound network access and proxy, and https://www.githubstatus.com.",
  }),
  ID_TOKEN_UNREADABLE: entry<{ reason: string }>({
    meaning: 'The token service returned something that is not a GitHub Actions ID token.',
    remedy: 'Check which server responds at `ACTIONS_ID_TOKEN_REQUEST_URL`; a proxy may intercept the request.',
    message: ({ reason }) => `The token service returned something that is not an ID token: ${reason}.`,
    fix: () => 'check which server responds at ACTIONS_ID_TOKEN_REQUEST_URL; a proxy may intercept the request.',
  }),
  ISSUER_UNEXPECTED: entry<{ issuer: string; expected: string; serverUrl: string }>({
    meaning:
      "The issuer of the job's ID token is not the issuer that belongs to `GITHUB_SERVER_URL`. A trust policy based on it would admit whoever controls that issuer. Nothing was changed.",
    remedy:
      'Find out which server responds at `ACTIONS_ID_TOKEN_REQUEST_URL`: an earlier step of the job, or a proxy, may impersonate GitHub.',
    message: ({ issuer, expected, serverUrl }) =>
      `This job's ID token was issued by ${issuer}. Tokens from ${serverUrl} should come from ${expected} (or, for an enterprise issuer, a path below it).`,
    fix: () =>
      'find out which server responds at ACTIONS_ID_TOKEN_REQUEST_URL (an earlier step or a proxy may have redirected it). This action does not derive a trust policy from such a token.',
  }),
  ISSUER_HAS_PORT: entry<{ issuer: string }>({
    meaning:
      "The address of the GitHub server contains a port, and so does the issuer of its ID tokens. IAM's OIDC providers cannot have a port, so AWS cannot trust these tokens. Nothing was changed.",
    remedy: 'Make the GitHub server reachable on port 443 under the host name in `GITHUB_SERVER_URL`.',
    message: ({ issuer }) =>
      `The issuer ${issuer} contains a port, which the URL of an OIDC provider in IAM cannot have.`,
    fix: () => 'make the GitHub server reachable on port 443; GITHUB_SERVER_URL then names it without a port.',
  }),
  VERIFICATION_KEY_UNAVAILABLE: entry<{ issuer: string; reason: string }>({
    meaning: "AWS could not fetch the issuer's signing keys.",
    remedy:
      'On github.com this is temporary: run the job again. On GitHub Enterprise Server, the discovery document and the `jwks` URL of your server must be reachable from the internet.',
    message: ({ issuer, reason }) => `AWS could not fetch the signing keys of ${issuer}: ${reason}`,
    fix: ({ issuer }) =>
      `run the job again; on your own server, AWS must reach ${issuer}/.well-known/openid-configuration and the \`jwks_uri\` it names from the internet.`,
  }),
  PROVIDER_CERTIFICATE_MISMATCH: entry<{ issuer: string; reason: string }>({
    meaning: "The issuer's certificate does not match the thumbprint in the account's OIDC provider.",
    remedy:
      "Update the provider's thumbprint. This affects servers with a private certificate authority; for github.com, AWS ignores thumbprints.",
    message: ({ issuer, reason }) => `The certificate of ${issuer} does not match the provider's thumbprint: ${reason}`,
    fix: () => "update the provider's thumbprint in IAM.",
  }),
  ID_TOKEN_REJECTED: entry<{ reason: string }>({
    meaning: 'AWS rejected the ID token itself, before it evaluated any trust policy.',
    remedy: "Read AWS's message, and check that the token's issuer matches the OIDC provider.",
    message: ({ reason }) => `AWS rejected the ID token: ${reason}`,
    fix: () => 'compare the issuer and the audience in the printed claims with the OIDC provider in IAM.',
  }),
  ID_TOKEN_EXPIRED: entry<{ reason: string; skewSeconds: number | undefined }>({
    meaning: 'The ID token had expired when AWS received it, even after a new one was requested.',
    remedy:
      "Run the job again; an ID token is valid for five minutes. If the message reports a clock difference, correct the runner's clock.",
    message: ({ reason, skewSeconds }) =>
      `The ID token had expired when AWS received it: ${reason}${skewSeconds === undefined ? '' : `. This runner's clock is ${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? 'ahead of' : 'behind'} AWS's`}`,
    fix: ({ skewSeconds }) =>
      skewSeconds === undefined
        ? 'run the job again; if the error persists, check what delays requests (an ID token is valid for five minutes).'
        : "correct the runner's clock, then run the job again (an ID token is valid for five minutes).",
  }),
  ISSUER_UNREACHABLE: entry<{ issuer: string; reason: string }>({
    meaning: "AWS could not reach the token's issuer.",
    remedy:
      'On github.com this is temporary: run the job again. A GitHub Enterprise Server must be reachable from the internet.',
    message: ({ issuer, reason }) => `AWS could not reach ${issuer}: ${reason}`,
    fix: () => 'run the job again; a GitHub Enterprise Server must be reachable from the internet.',
  }),
  TOKEN_FILE_UNUSABLE: entry<{ path: string; reason: string }>({
    meaning:
      'The file in `web-identity-token-file` is missing, empty, too large, not a regular file, or a symbolic link to a place outside its directory.',
    remedy:
      'Correct the path. A relative path is resolved from the workspace, and a file there must not link to a place outside it.',
    message: ({ path, reason }) => `Cannot use the token file ${path}: ${reason}.`,
    fix: () => 'correct `web-identity-token-file`; a relative path is resolved from the workspace.',
  }),
} as const;
