/** A job of a workflow run: its properties, its environment and its event. */

import { createHash } from 'node:crypto';
import { fullName, type Repository } from './repository.ts';

/** A level of a token's permission. */
export type Access = 'read' | 'write' | 'none';

/** The options of a job. The default is a push to the default branch with `id-token: write` and `contents: read`. */
export interface JobOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly event?: string;
  readonly ref?: string;
  /** The branch that a pull request is to be merged into; by default the default branch. */
  readonly baseRef?: string;
  readonly environment?: string;
  readonly actor?: string;
  readonly actorId?: number;
  /** The workflow's name; its file is `.github/workflows/<name>.yml`. */
  readonly workflow?: string;
  /** Set for a job of a reusable workflow. */
  readonly jobWorkflowRef?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** By the names of a workflow's `permissions` (`pull-requests`), of which GitHub accepts no others. */
  readonly permissions?: Readonly<Record<string, Access>>;
  /** A pull request from a fork. */
  readonly isFork?: boolean;
  readonly isSelfHosted?: boolean;
  /** Variables of the workflow's own, seen by every step. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly repository: string;
  readonly eventName: string;
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly sha: string;
  readonly environment: string | undefined;
  readonly actor: string;
  readonly actorId: number;
  readonly workflow: string;
  readonly workflowRef: string;
  readonly jobWorkflowRef: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly checkRunId: number;
  readonly isSelfHosted: boolean;
  /** The pull request whose event started the run. */
  readonly pullNumber: number | undefined;
  readonly permissions: Readonly<Record<string, Access>>;
  /** The value of `${{ github.token }}`. */
  readonly githubToken: string;
  /** The bearer for the ID-token endpoint; absent when the job may not have ID tokens. */
  readonly idTokenRequestToken: string | undefined;
  /** What the runner sets for every step, and the workflow's own variables. */
  readonly env: Readonly<Record<string, string>>;
  /** The payload that the runner writes to `GITHUB_EVENT_PATH`. */
  readonly event: Readonly<Record<string, unknown>>;
}

/** What a job needs from the emulator. */
export interface JobHost {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly idTokenUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly newGithubToken: () => string;
  readonly newRequestToken: () => string;
  /** Counts the jobs; run numbers and ids follow from it. */
  readonly number: number;
}

const DEFAULT_PERMISSIONS = { 'id-token': 'write', contents: 'read' } as const;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions: there is none for variables. */
const PERMISSIONS = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];

/** Creates a job from its options. */
export function createJob(options: JobOptions, repository: Repository, host: JobHost): Job {
  const unknown = Object.keys(options.permissions ?? {}).find((name) => !PERMISSIONS.includes(name));
  if (unknown !== undefined) throw new Error(`GitHub accepts no workflow with the permission ${unknown}.`);
  const eventName = options.event ?? 'push';
  const isPullRequest = eventName === 'pull_request';
  const actor = options.actor ?? 'octocat';
  // Runs by forks and by Dependabot get a read-only token and no ID token.
  // https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
  const isFromFork = options.isFork === true && eventName !== 'pull_request_target';
  const isRestricted = isFromFork || actor === 'dependabot[bot]';
  const permissions = isRestricted ? withoutWrites(options.permissions) : (options.permissions ?? DEFAULT_PERMISSIONS);
  const ref = options.ref ?? (isPullRequest ? 'refs/pull/1/merge' : `refs/heads/${repository.defaultBranch}`);
  const workflow = options.workflow ?? 'deploy';
  const workflowRef = `${fullName(repository)}/.github/workflows/${workflow}.yml@${ref}`;
  const draft = {
    repository: fullName(repository),
    eventName,
    ref,
    headRef: isPullRequest ? 'feature' : '',
    baseRef: isPullRequest ? (options.baseRef ?? repository.defaultBranch) : '',
    sha: createHash('sha1')
      .update(`${fullName(repository)}@${ref}`)
      .digest('hex'),
    environment: options.environment,
    actor,
    actorId: options.actorId ?? 583231,
    workflow,
    workflowRef,
    jobWorkflowRef: options.jobWorkflowRef ?? workflowRef,
    runId: options.runId ?? 7_000_000_000 + host.number,
    runAttempt: options.runAttempt ?? 1,
    checkRunId: 9_000_000_000 + host.number,
    isSelfHosted: options.isSelfHosted ?? false,
    pullNumber: eventName.startsWith('pull_request') ? Number(/^refs\/pull\/(\d+)\//u.exec(ref)?.[1] ?? 1) : undefined,
    permissions,
    githubToken: host.newGithubToken(),
    idTokenRequestToken: permissions['id-token'] === 'write' ? host.newRequestToken() : undefined,
  };
  return {
    ...draft,
    env: { ...host.env, ...options.env, ...runnerVariables(draft, repository, host) },
    event: composeEvent(draft, repository, options.isFork === true),
  };
}

type Draft = Omit<Job, 'env' | 'event'>;

function withoutWrites(permissions: JobOptions['permissions']): Readonly<Record<string, Access>> {
  const wanted = Object.entries(permissions ?? DEFAULT_PERMISSIONS).filter(([name]) => name !== 'id-token');
  return Object.fromEntries(wanted.map(([name, access]) => [name, access === 'write' ? 'read' : access]));
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
function runnerVariables(job: Draft, repository: Repository, host: JobHost): Readonly<Record<string, string>> {
  const idToken =
    job.idTokenRequestToken === undefined
      ? {}
      : { ACTIONS_ID_TOKEN_REQUEST_URL: host.idTokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.idTokenRequestToken };
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: job.actor,
    GITHUB_ACTOR_ID: String(job.actorId),
    GITHUB_API_URL: host.apiUrl,
    GITHUB_BASE_REF: job.baseRef,
    GITHUB_EVENT_NAME: job.eventName,
    GITHUB_GRAPHQL_URL: `${host.apiUrl}/graphql`,
    GITHUB_HEAD_REF: job.headRef,
    GITHUB_JOB: 'deploy',
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(?:heads|tags|pull)\//u, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: refType(job.ref),
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(job.runAttempt),
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_RUN_NUMBER: String(host.number),
    GITHUB_SERVER_URL: host.serverUrl,
    GITHUB_SHA: job.sha,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: job.workflowRef,
    GITHUB_WORKFLOW_SHA: job.sha,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: job.isSelfHosted ? 'self-hosted' : 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    ...idToken,
  };
}

/** `branch` or `tag`; a pull request's merge ref counts as a branch. */
export function refType(ref: string): 'branch' | 'tag' {
  return ref.startsWith('refs/tags/') ? 'tag' : 'branch';
}

function composeEvent(job: Draft, repository: Repository, isFork: boolean): Readonly<Record<string, unknown>> {
  const base = {
    repository: {
      id: repository.id,
      name: repository.name,
      full_name: job.repository,
      default_branch: repository.defaultBranch,
      private: repository.visibility !== 'public',
      visibility: repository.visibility,
      owner: { id: repository.ownerId, login: repository.owner, type: repository.ownerType },
    },
    sender: { id: job.actorId, login: job.actor },
  };
  if (job.pullNumber === undefined) return { ...base, ref: job.ref, after: job.sha };
  const headOwner = isFork ? job.actor : repository.owner;
  return {
    ...base,
    action: 'synchronize',
    number: job.pullNumber,
    pull_request: {
      number: job.pullNumber,
      head: {
        ref: job.headRef || 'feature',
        sha: job.sha,
        repo: { full_name: `${headOwner}/${repository.name}`, fork: isFork },
      },
      base: { ref: repository.defaultBranch, repo: { full_name: job.repository, fork: false } },
    },
  };
}
