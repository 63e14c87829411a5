/** The REST calls that read a repository and its environments. */

import { renderTime } from '../clock.ts';
import { type HttpAnswer, jsonAnswer } from '../http.ts';
import { fullName, type Repository } from './repository.ts';
import { page, type RestCall, restError } from './rest-call.ts';

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
export function getRepository(call: RestCall, repository: Repository): HttpAnswer {
  const htmlUrl = `${call.state.serverUrl}/${fullName(repository)}`;
  return jsonAnswer(200, {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    owner: { id: repository.ownerId, login: repository.owner, type: repository.ownerType },
    html_url: htmlUrl,
    default_branch: repository.defaultBranch,
    fork: false,
    created_at: renderTime(repository.createdAt),
  });
}

/** https://docs.github.com/en/rest/deployments/environments#list-environments */
export function listEnvironments(call: RestCall, repository: Repository): HttpAnswer {
  const environments = repository.environments.map((_, index) => renderEnvironment(repository, index));
  return jsonAnswer(200, { total_count: environments.length, environments: page(environments, call.query, 30, 100) });
}

/** https://docs.github.com/en/rest/deployments/environments#get-an-environment */
export function getEnvironment(call: RestCall, repository: Repository): HttpAnswer {
  const wanted = call.names['environment']?.toLowerCase();
  const index = repository.environments.findIndex(({ name }) => name.toLowerCase() === wanted);
  return index < 0 ? restError(404, 'Not Found') : jsonAnswer(200, renderEnvironment(repository, index));
}

function renderEnvironment(repository: Repository, index: number): Readonly<Record<string, unknown>> {
  const environment = repository.environments[index];
  return {
    id: repository.id * 100 + index,
    node_id: `EN_${repository.id * 100 + index}`,
    name: environment?.name,
    protection_rules: environment?.protectionRules ?? [],
    deployment_branch_policy: null,
    created_at: renderTime(repository.createdAt),
    updated_at: renderTime(repository.createdAt),
  };
}
