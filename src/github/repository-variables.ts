/** The configuration variables of a repository over GitHub's REST API. */

import { failure } from '../failure/failure.ts';
import type { RepositoryVariables } from '../ports/github.ts';
import {
  type Client,
  type GitHubSettings,
  limitRequest,
  openClient,
  type Refusal,
  readRefusal,
  requireTime,
  statusOf,
  toRecord,
  toRepositoryPath,
  withRetry,
} from './client.ts';

export function createRepositoryVariables(settings: GitHubSettings): RepositoryVariables {
  return {
    async save(repository, name, value) {
      const fail = (reason: string, cause?: unknown) =>
        failure('VARIABLE_NOT_SAVED', { repository, name, value, reason }, { cause });
      if (settings.token === undefined) throw fail('there is no `github-token`');
      try {
        return await save({ client: openClient(settings), settings, path: toRepositoryPath(repository), name }, value);
      } catch (error) {
        requireTime(settings);
        throw fail(explain(readRefusal(error, settings)), error);
      }
    },
  };
}

interface Variable {
  readonly client: Client;
  readonly settings: GitHubSettings;
  readonly path: { readonly owner: string; readonly repo: string };
  readonly name: string;
}

/** https://docs.github.com/en/rest/actions/variables */
const VARIABLES = '/repos/{owner}/{repo}/actions/variables';

/** Each attempt looks first, so that a write whose answer was lost is seen and not made again. */
async function save(variable: Variable, value: string): Promise<'created' | 'updated' | 'unchanged'> {
  let written: 'created' | 'updated' | undefined;
  return withRetry(async () => {
    const found = await findValue(variable);
    if (found === value) return written ?? 'unchanged';
    written = found === undefined ? 'created' : 'updated';
    if (found === undefined && (await create(variable, value)) === 'made') return 'created';
    written = 'updated';
    await update(variable, value);
    return 'updated';
  }, variable.settings);
}

/** The value of the variable; `undefined` when there is none. */
async function findValue({ client, settings, path, name }: Variable): Promise<unknown> {
  try {
    const request = limitRequest(settings);
    const { data } = await client.request(`GET ${VARIABLES}/{name}`, { ...path, name, request });
    return toRecord(data)['value'];
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** `exists`: another run was faster. */
async function create({ client, settings, path, name }: Variable, value: string): Promise<'made' | 'exists'> {
  try {
    await client.request(`POST ${VARIABLES}`, { ...path, name, value, request: limitRequest(settings) });
    return 'made';
  } catch (error) {
    if (statusOf(error) === 409) return 'exists';
    throw error;
  }
}

async function update({ client, settings, path, name }: Variable, value: string): Promise<void> {
  await client.request(`PATCH ${VARIABLES}/{name}`, { ...path, name, value, request: limitRequest(settings) });
}

function explain({ kind, said }: Refusal): string {
  switch (kind) {
    case 'unauthorized':
      return `GitHub does not accept \`github-token\` (${said})`;
    case 'forbidden':
      return `\`github-token\` may not write variables (${said}); the default token of a job never may`;
    case 'missing':
      return `GitHub shows \`github-token\` no such repository, or none whose variables it may write (${said})`;
    case 'limited':
      return `GitHub limits the rate of requests (${said}); run again later`;
    case 'rejected':
      return `GitHub does not accept the variable (${said})`;
    case 'failing':
      return `the API of GitHub kept failing (${said})`;
    case 'unreachable':
      return `the API of GitHub cannot be reached (${said})`;
  }
}
