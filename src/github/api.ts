/** GitHub's REST API: the repository itself and the format of its subjects. */

import { getOctokit } from '@actions/github';
import { GitHub } from '@actions/github/lib/utils';
import { failure } from '../failure.ts';
import type { GitHubApi, Repository } from '../ports.ts';
import type { Secret } from '../secret.ts';

export interface GitHubSettings {
  readonly apiUrl: string;
  readonly token: Secret | undefined;
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
        const { data } = await open().rest.repos.get({ owner, repo, request });
        return {
          owner: data.owner.login,
          name: data.name,
          ownerId: String(data.owner.id),
          id: String(data.id),
          defaultBranch: data.default_branch,
        };
      } catch (error) {
        throw failure(
          'REPOSITORY_UNKNOWN',
          { what: `The repository ${fullName}`, reason: toReason(error) },
          { cause: error },
        );
      }
    },
    async findSubjectPrefix(fullName) {
      const [owner = '', repo = ''] = fullName.split('/', 2);
      try {
        const route = 'GET /repos/{owner}/{repo}/actions/oidc/customization/sub';
        const { data } = await open().request(route, { owner, repo, request });
        return readPrefix(data);
      } catch {
        // The permission (`actions: read`) is often missing, and older servers lack the fields: both mean "unknown".
        return undefined;
      }
    },
  };
}

/** The prefix decides; the boolean beside it has been seen to contradict it. */
function readPrefix(data: unknown): string | undefined {
  const prefix: unknown =
    typeof data === 'object' && data !== null && 'sub_claim_prefix' in data ? data.sub_claim_prefix : undefined;
  return typeof prefix === 'string' && prefix !== '' ? prefix : undefined;
}

function toReason(error: unknown): string {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return typeof status === 'number' ? `the API of GitHub answered ${status}: ${message ?? ''}` : (message ?? '');
}
