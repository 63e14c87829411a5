/** The REST calls for a repository's Actions variables. */

import { renderTime } from '../clock.ts';
import { type HttpAnswer, jsonAnswer } from '../http.ts';
import { storeRepository } from './github-state.ts';
import type { Repository, Variable } from './repository.ts';
import { page, type RestCall, restError } from './rest-call.ts';

/** https://docs.github.com/en/rest/actions/variables#list-repository-variables */
export function listVariables(call: RestCall, repository: Repository): HttpAnswer {
  const variables = repository.variables.map(renderVariable);
  return jsonAnswer(200, { total_count: variables.length, variables: page(variables, call.query, 10, 30) });
}

/** https://docs.github.com/en/rest/actions/variables#get-a-repository-variable */
export function getVariable(call: RestCall, repository: Repository): HttpAnswer {
  const variable = findVariable(call, repository);
  return variable === undefined ? restError(404, 'Not Found') : jsonAnswer(200, renderVariable(variable));
}

/** https://docs.github.com/en/rest/actions/variables#create-a-repository-variable */
export function createVariable(call: RestCall, repository: Repository): HttpAnswer {
  const { name, value } = call.body as { readonly name?: unknown; readonly value?: unknown };
  if (typeof name !== 'string' || typeof value !== 'string' || !isVariableName(name)) return invalid();
  const stored = name.toUpperCase();
  if (repository.variables.some((variable) => variable.name === stored)) {
    return restError(409, 'Already exists - Variable already exists');
  }
  const now = call.state.clock.now();
  const variables = [...repository.variables, { name: stored, value, createdAt: now, updatedAt: now }];
  storeRepository(call.state, { ...repository, variables });
  return jsonAnswer(201, {});
}

/** https://docs.github.com/en/rest/actions/variables#update-a-repository-variable */
export function updateVariable(call: RestCall, repository: Repository): HttpAnswer {
  const variable = findVariable(call, repository);
  if (variable === undefined) return restError(404, 'Not Found');
  const { name = variable.name, value = variable.value } = call.body as {
    readonly name?: unknown;
    readonly value?: unknown;
  };
  if (typeof name !== 'string' || typeof value !== 'string' || !isVariableName(name)) return invalid();
  const updated = { ...variable, name: name.toUpperCase(), value, updatedAt: call.state.clock.now() };
  const variables = repository.variables.map((item) => (item === variable ? updated : item));
  storeRepository(call.state, { ...repository, variables });
  return jsonAnswer(204);
}

/** https://docs.github.com/en/rest/actions/variables#delete-a-repository-variable */
export function deleteVariable(call: RestCall, repository: Repository): HttpAnswer {
  const variable = findVariable(call, repository);
  if (variable === undefined) return restError(404, 'Not Found');
  storeRepository(call.state, { ...repository, variables: repository.variables.filter((item) => item !== variable) });
  return jsonAnswer(204);
}

function findVariable(call: RestCall, repository: Repository): Variable | undefined {
  const wanted = call.names['variable']?.toUpperCase();
  return repository.variables.find(({ name }) => name === wanted);
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables */
function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) && !name.toUpperCase().startsWith('GITHUB_');
}

function invalid(): HttpAnswer {
  return restError(422, 'Validation Failed');
}

function renderVariable(variable: Variable): Readonly<Record<string, unknown>> {
  return {
    name: variable.name,
    value: variable.value,
    created_at: renderTime(variable.createdAt),
    updated_at: renderTime(variable.updatedAt),
  };
}
