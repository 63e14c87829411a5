/** What GitHub's REST API says about a repository: its IDs, its environments, and the format of its subjects. */

import { failure } from '../failure/failure.ts';
import '../failure/lazy-failures.ts';
import type { GitHubApi, Repository, SubjectCustomization } from '../ports/github.ts';
import { isBranchName, isRepositoryName } from '../trust/subject/subject.ts';
import {
  type Client,
  callWithRetry,
  type GitHubSettings,
  limitRequest,
  openClient,
  readRefusal,
  requireTime,
  statusOf,
  toRecord,
  toRepositoryPath,
} from './client.ts';

export function createGitHubApi(settings: GitHubSettings): GitHubApi {
  return {
    async readRepository(fullName): Promise<Repository> {
      const path = toRepositoryPath(fullName);
      try {
        return await callWithRetry(async () => {
          const { data } = await openClient(settings).rest.repos.get({ ...path, request: limitRequest(settings) });
          return toRepository(data);
        }, settings);
      } catch (error) {
        requireTime(settings);
        throw failure(
          'REPOSITORY_UNKNOWN',
          { what: `The repository ${fullName}`, reason: toReason(error, settings) },
          { cause: error },
        );
      }
    },
    async findEnvironment(fullName, name) {
      try {
        const { data } = await openClient(settings).rest.repos.getEnvironment({
          ...toRepositoryPath(fullName),
          environment_name: name,
          request: limitRequest(settings),
        });
        const isGuarded = (data.protection_rules ?? []).length > 0 || Boolean(data.deployment_branch_policy);
        return isGuarded ? 'protected' : 'unprotected';
      } catch (error) {
        return statusOf(error) === 404 ? 'missing' : undefined;
      }
    },
    async findSubjectCustomization(fullName) {
      try {
        const path = toRepositoryPath(fullName);
        const client = openClient(settings);
        const { data } = await callWithRetry(
          () => client.request(`GET ${REPOSITORY_TEMPLATE}`, { ...path, request: limitRequest(settings) }),
          settings,
        );
        const own = readCustomization(data);
        if (own.usesDefault) return { prefix: own.prefix, template: undefined };
        if (own.keys.length > 0) return { prefix: own.prefix, template: own.keys };
        return { prefix: own.prefix, template: await findInherited(client, path.owner, settings) };
      } catch {
        // The permission (`actions: read`) is often missing, and older servers lack the endpoint: both mean "unknown".
        return undefined;
      }
    },
  };
}

/** https://docs.github.com/en/rest/actions/oidc */
const REPOSITORY_TEMPLATE = '/repos/{owner}/{repo}/actions/oidc/customization/sub';
const ORGANIZATION_TEMPLATE = '/orgs/{org}/actions/oidc/customization/sub';

interface Customization {
  readonly usesDefault: boolean;
  readonly keys: readonly string[];
  readonly prefix: string | undefined;
}

/** The prefix decides the format: GitHub has been seen to return a boolean (`use_immutable_subject`) that contradicts it. */
function readCustomization(data: unknown): Customization {
  const { use_default: usesDefault, include_claim_keys: keys, sub_claim_prefix: prefix } = toRecord(data);
  return {
    usesDefault: usesDefault !== false,
    keys: Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [],
    prefix: typeof prefix === 'string' && prefix !== '' ? prefix : undefined,
  };
}

/** `use_default: false` without keys means the template of the organization, which few tokens can read. */
async function findInherited(
  client: Client,
  org: string,
  settings: GitHubSettings,
): Promise<SubjectCustomization['template']> {
  try {
    const { data } = await callWithRetry(
      () => client.request(`GET ${ORGANIZATION_TEMPLATE}`, { org, request: limitRequest(settings) }),
      settings,
    );
    const { keys } = readCustomization(data);
    return keys.length > 0 ? keys : undefined;
  } catch {
    return 'unknown';
  }
}

/** Checks every value, because the trust policy is built from them. */
function toRepository(data: unknown): Repository {
  const { owner, name, id, default_branch: defaultBranch } = toRecord(data);
  const { login, id: ownerId } = toRecord(owner);
  const isId = (value: unknown): value is number => Number.isSafeInteger(value);
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isWhole = isText(login) && isText(name) && isText(defaultBranch) && isId(id) && isId(ownerId);
  if (isWhole && isRepositoryName(`${login}/${name}`) && isBranchName(defaultBranch)) {
    return { owner: login, name, ownerId: String(ownerId), id: String(id), defaultBranch };
  }
  throw new Error("the response of GitHub's API is incomplete");
}

function toReason(error: unknown, settings: GitHubSettings): string {
  const { kind, message } = readRefusal(error, settings);
  return kind === 'unreachable' ? message : `GitHub's API answered ${message}`;
}
