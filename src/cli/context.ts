/** Where a command runs from: the repository, its GitHub, and the token for it. The counterpart of a run's context. */

import type { Environment, RunContext } from '../ports/runner.ts';
import { Secret } from '../secret.ts';
import type { RemoteRepository } from './git-remote.ts';

/** What the environment of a person says that the runner says in a job. */
export interface Place {
  readonly context: RunContext;
  readonly apiUrl: string;
  readonly githubToken: Secret | undefined;
}

const GITHUB = 'https://github.com';

/** There is no run here: no event, no ID token. `region` is the one to use where the flags name none. */
export function toPlace(env: Environment, remote: RemoteRepository | undefined, region: string | undefined): Place {
  const given = env['GITHUB_SERVER_URL']?.trim() ?? '';
  const serverUrl = remote?.serverUrl ?? (URL.canParse(given) ? given : GITHUB);
  const apiUrl = env['GITHUB_API_URL']?.trim() || undefined;
  return {
    context: {
      repository: remote?.name,
      repositoryId: undefined,
      ownerId: undefined,
      defaultBranch: undefined,
      serverUrl,
      event: '',
      actor: '',
      job: 'the terminal',
      workflowFile: 'the terminal',
      runId: 'terminal',
      runAttempt: '1',
      fork: undefined,
      pullRequest: undefined,
      region,
      hasIdToken: false,
    },
    apiUrl: apiUrl ?? toApiUrl(serverUrl),
    githubToken: readToken(env, apiUrl !== undefined || isOwnedByGithub(serverUrl)),
  };
}

/** https://docs.github.com/en/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api */
function toApiUrl(serverUrl: string): string {
  const { host } = new URL(serverUrl);
  if (host === 'github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}

function isOwnedByGithub(serverUrl: string): boolean {
  const { host } = new URL(serverUrl);
  return host === 'github.com' || host.endsWith('.ghe.com');
}

/**
 * A remote may name any host, so a token for GitHub must not go there: other hosts have variables of their own, the same
 * as for GitHub's command line. https://cli.github.com/manual/gh_help_environment
 */
function readToken(env: Environment, isGithub: boolean): Secret | undefined {
  const names = isGithub ? ['GH_TOKEN', 'GITHUB_TOKEN'] : ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
  const token = names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== '');
  return token === undefined ? undefined : new Secret(token);
}
