/** The configuration variables of a repository over GitHub's REST API. */

import { failure } from '../failure/failure.ts';
import '../failure/lazy-failures.ts';
import type { RepositoryVariables } from '../ports/github.ts';
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
import { explainRefusal, type RefusedCall } from './refusal.ts';

export function createRepositoryVariables(settings: GitHubSettings): RepositoryVariables {
  return {
    async save(repository, name, value) {
      const fail = (reason: string, cause?: unknown) =>
        failure('VARIABLE_NOT_SAVED', { repository, name, value, reason }, { cause });
      if (settings.token === undefined) throw fail('`github-token` is not set');
      try {
        return await save({ client: openClient(settings), settings, path: toRepositoryPath(repository), name }, value);
      } catch (error) {
        requireTime(settings);
        throw fail(explainRefusal(readRefusal(error, settings), SAVING), error);
      }
    },
  };
}

const SAVING: RefusedCall = {
  action: 'write variables',
  permission: 'it needs the permission "Variables: write", which the default token of a job cannot have',
  target: 'repository',
  subject: 'the variable',
};

interface Variable {
  readonly client: Client;
  readonly settings: GitHubSettings;
  readonly path: { readonly owner: string; readonly repo: string };
  readonly name: string;
}

/** https://docs.github.com/en/rest/actions/variables */
const VARIABLES = '/repos/{owner}/{repo}/actions/variables';

/** Each attempt reads the variable first, so a write whose response was lost is found and not repeated. */
async function save(variable: Variable, value: string): Promise<'created' | 'updated' | 'unchanged'> {
  let attempted: 'created' | 'updated' | undefined;
  return callWithRetry(async () => {
    const found = await findValue(variable);
    if (found === value) return attempted ?? 'unchanged';
    attempted = found === undefined ? 'created' : 'updated';
    if (found === undefined && (await create(variable, value)) === 'created') return 'created';
    attempted = 'updated';
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

/** `exists`: another run created it first. */
async function create({ client, settings, path, name }: Variable, value: string): Promise<'created' | 'exists'> {
  try {
    await client.request(`POST ${VARIABLES}`, { ...path, name, value, request: limitRequest(settings) });
    return 'created';
  } catch (error) {
    if (statusOf(error) === 409) return 'exists';
    throw error;
  }
}

async function update({ client, settings, path, name }: Variable, value: string): Promise<void> {
  await client.request(`PATCH ${VARIABLES}/{name}`, { ...path, name, value, request: limitRequest(settings) });
}
