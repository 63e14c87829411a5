/** The context of the run, from the runner's variables and the event payload. */

import { readFileSync } from 'node:fs';
import type { Credentials } from '../ports/aws.ts';
import type { Environment, RunContext } from '../ports/runner.ts';
import { Secret } from '../secret.ts';
import { isBranchName } from '../trust/subject/subject.ts';
import { readNotedExpiry } from './expiry.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function readContext(env: Environment): RunContext {
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const event = readEvent(text('GITHUB_EVENT_PATH'));
  return {
    repository: text('GITHUB_REPOSITORY'),
    repositoryId: text('GITHUB_REPOSITORY_ID'),
    ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
    defaultBranch: findDefaultBranch(event),
    isPublic: at(event, 'repository', 'private') !== true,
    serverUrl: URL.canParse(text('GITHUB_SERVER_URL') ?? '') ? (text('GITHUB_SERVER_URL') ?? '') : 'https://github.com',
    event: text('GITHUB_EVENT_NAME') ?? '',
    actor: text('GITHUB_ACTOR') ?? '',
    job: text('GITHUB_JOB') ?? 'this job',
    workflowFile: toWorkflowFile(text('GITHUB_WORKFLOW_REF')),
    runId: text('GITHUB_RUN_ID') ?? '0',
    runAttempt: text('GITHUB_RUN_ATTEMPT') ?? '1',
    fork: findFork(event),
    pullRequest: findPullRequest(event),
    baseBranch: text('GITHUB_BASE_REF'),
    region: findRegion(text('AWS_REGION'), text('AWS_DEFAULT_REGION')),
    hasIdToken:
      text('ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined && text('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined,
  };
}

/** The first one that has the form of a region; `auto` and the like are left to the parser of the inputs, which names them. */
function findRegion(...values: readonly (string | undefined)[]): string | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.find((value) => /-\d{1,2}$/u.test(value)) ?? given[0];
}

/** The credentials that an earlier step exported; `undefined` unless both parts of the key are set. */
export function readAmbientCredentials(env: Environment): Credentials | undefined {
  // A secret that is piped into `gh secret set` often ends in a line break.
  const read = (name: string): string => env[name]?.trim() ?? '';
  const [accessKeyId, secret, token] = [
    read('AWS_ACCESS_KEY_ID'),
    read('AWS_SECRET_ACCESS_KEY'),
    read('AWS_SESSION_TOKEN'),
  ];
  if (!accessKeyId || !secret) return undefined;
  const expiration = readNotedExpiry(env, accessKeyId);
  return {
    accessKeyId,
    secretAccessKey: new Secret(secret),
    sessionToken: token ? new Secret(token) : undefined,
    ...(expiration === undefined ? {} : { expiration }),
    from: 'the environment (AWS_ACCESS_KEY_ID)',
  };
}

/** The reference of this action in a workflow; the default reference for a local action (`uses: ./`). */
export function readActionReference(env: Environment): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'];
  const ref = env['GITHUB_ACTION_REF'];
  return repository && ref ? `${repository}@${ref}` : 'org/gh-oidc-aws@v1';
}

/** The page that documents the failures, in this version of the action if it is known. */
export function readDocsUrl(env: Environment): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'];
  const ref = env['GITHUB_ACTION_REF'];
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return repository && ref ? `${server}/${repository}/blob/${ref}/docs/failures.md` : 'docs/failures.md';
}

/** `octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main` without repository and ref. */
function toWorkflowFile(reference: string | undefined): string {
  return /^[^/]+\/[^/]+\/([^@]+)@/u.exec(reference ?? '')?.[1] ?? 'the workflow';
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The trust policy depends on it, and an earlier step could have changed the file. */
function findDefaultBranch(event: unknown): string | undefined {
  const name = textAt(event, 'repository', 'default_branch');
  return name !== undefined && isBranchName(name) ? name : undefined;
}

function findPullRequest(event: unknown): number | undefined {
  const number = at(event, 'pull_request', 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** The full name of the head repository when the event is a pull request from a fork, or from a deleted one. */
function findFork(event: unknown): string | undefined {
  const head = at(event, 'pull_request', 'head');
  if (head === undefined) return undefined;
  const base = textAt(event, 'repository', 'full_name');
  const name = textAt(head, 'repo', 'full_name');
  const isFork =
    at(head, 'repo', 'fork') === true || at(head, 'repo') === null || (base !== undefined && name !== base);
  return isFork && name !== base ? (name ?? 'a deleted repository') : undefined;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[key] : undefined,
    value,
  );
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Whether the event payload is valid JSON. `@actions/github` reads it on import and fails otherwise. */
export function hasReadableEvent(env: Environment): boolean {
  return readEvent(env['GITHUB_EVENT_PATH']) !== undefined;
}
