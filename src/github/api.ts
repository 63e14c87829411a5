/** GitHub's REST API: the repository itself and the format of its subjects. */

import { setTimeout as wait } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { GitHub } from '@actions/github/lib/utils';
import { failure } from '../failure.ts';
import type { GitHubApi, Repository, SubjectCustomization } from '../ports.ts';
import type { Secret } from '../secret.ts';

export interface GitHubSettings {
  readonly apiUrl: string;
  readonly token: Secret | undefined;
  /** How often a read is tried when a fault that may pass meets it. */
  readonly maxAttempts: number;
  readonly signal: AbortSignal;
}

export function createGitHubApi(settings: GitHubSettings): GitHubApi {
  // Without a token the API still answers for public repositories.
  const open = () => {
    const { token, apiUrl: baseUrl } = settings;
    return token === undefined ? new GitHub({ baseUrl }) : getOctokit(token.reveal(), { baseUrl });
  };
  const request = { signal: settings.signal };
  return {
    async readRepository(fullName): Promise<Repository> {
      const [owner = '', repo = ''] = fullName.split('/', 2);
      try {
        const { data } = await withRetry(() => open().rest.repos.get({ owner, repo, request }), settings);
        return toRepository(data);
      } catch (error) {
        if (settings.signal.aborted) throw settings.signal.reason;
        throw failure(
          'REPOSITORY_UNKNOWN',
          { what: `The repository ${fullName}`, reason: toReason(error) },
          { cause: error },
        );
      }
    },
    async findEnvironment(fullName, name) {
      const [owner = '', repo = ''] = fullName.split('/', 2);
      try {
        const { data } = await open().rest.repos.getEnvironment({ owner, repo, environment_name: name, request });
        const isGuarded = (data.protection_rules ?? []).length > 0 || Boolean(data.deployment_branch_policy);
        return isGuarded ? 'protected' : 'unprotected';
      } catch (error) {
        return statusOf(error) === 404 ? 'missing' : undefined;
      }
    },
    async findSubjectCustomization(fullName) {
      const [owner = '', repo = ''] = fullName.split('/', 2);
      const octokit = open();
      try {
        const { data } = await withRetry(
          () => octokit.request(`GET ${OF_REPOSITORY}`, { owner, repo, request }),
          settings,
        );
        const own = readCustomization(data);
        if (own.usesDefault) return { prefix: own.prefix, template: undefined };
        if (own.keys.length > 0) return { prefix: own.prefix, template: own.keys };
        return { prefix: own.prefix, template: await findInherited(octokit, owner, settings) };
      } catch {
        // The permission (`actions: read`) is often missing, and older servers lack the endpoint: both mean "unknown".
        return undefined;
      }
    },
  };
}

/** https://docs.github.com/en/rest/actions/oidc */
const OF_REPOSITORY = '/repos/{owner}/{repo}/actions/oidc/customization/sub';
const OF_ORGANISATION = '/orgs/{org}/actions/oidc/customization/sub';

interface Customization {
  readonly usesDefault: boolean;
  readonly keys: readonly string[];
  readonly prefix: string | undefined;
}

/** The prefix decides the format; the boolean beside it (`use_immutable_subject`) has been seen to contradict it. */
function readCustomization(data: unknown): Customization {
  const { use_default: usesDefault, include_claim_keys: keys, sub_claim_prefix: prefix } = toRecord(data);
  return {
    usesDefault: usesDefault !== false,
    keys: Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [],
    prefix: typeof prefix === 'string' && prefix !== '' ? prefix : undefined,
  };
}

/** `use_default: false` without keys means the template of the organisation, which few tokens may read. */
async function findInherited(
  octokit: InstanceType<typeof GitHub>,
  org: string,
  settings: GitHubSettings,
): Promise<SubjectCustomization['template']> {
  const request = { signal: settings.signal };
  try {
    const { data } = await withRetry(() => octokit.request(`GET ${OF_ORGANISATION}`, { org, request }), settings);
    const { keys } = readCustomization(data);
    return keys.length > 0 ? keys : undefined;
  } catch {
    return 'unknown';
  }
}

/** Takes nothing for granted: a trust policy is made of these values. */
function toRepository(data: unknown): Repository {
  const { owner, name, id, default_branch: defaultBranch } = toRecord(data);
  const { login, id: ownerId } = toRecord(owner);
  const isId = (value: unknown): value is number => Number.isSafeInteger(value);
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  if (isText(login) && isText(name) && isText(defaultBranch) && isId(id) && isId(ownerId)) {
    return { owner: login, name, ownerId: String(ownerId), id: String(id), defaultBranch };
  }
  throw new Error('the API of GitHub gave no complete description of it');
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

const MAX_ATTEMPTS = 4;

/** Repeats a read that met a server error, a rate limit or the network. */
async function withRetry<T>(read: () => Promise<T>, { maxAttempts, signal }: GitHubSettings): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      const status = statusOf(error);
      // octokit gives a failed connection the status 500.
      const isPassing = status === undefined || status === 429 || (typeof status === 'number' && status >= 500);
      if (!isPassing || signal.aborted || attempt >= Math.min(maxAttempts, MAX_ATTEMPTS)) throw error;
      await wait(250 * 2 ** attempt, undefined, { signal });
    }
  }
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined;
}

function toReason(error: unknown): string {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return typeof status === 'number' ? `the API of GitHub answered ${status}: ${message ?? ''}` : (message ?? '');
}
