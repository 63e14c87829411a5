/** GitHub's REST API as far as a workflow bootstrapping AWS trust needs it, with its permission checks. */

import type { HttpAnswer, HttpRequest } from '../http.ts';
import { type ApiToken, findRepository, type GithubState } from './github-state.ts';
import { fullName, type Repository } from './repository.ts';
import { type RestCall, restError } from './rest-call.ts';
import { getEnvironment, getRepository, listEnvironments } from './rest-repository.ts';
import { getOrganizationSubject, getSubject, setOrganizationSubject, setSubject } from './rest-subject.ts';
import { createVariable, deleteVariable, getVariable, listVariables, updateVariable } from './rest-variables.ts';

type RepositoryHandler = (call: RestCall, repository: Repository) => HttpAnswer;

interface RepositoryRoute {
  readonly kind: 'repository';
  readonly handle: RepositoryHandler;
}

interface OrganizationRoute {
  readonly kind: 'organization';
  readonly handle: (call: RestCall, organization: string) => HttpAnswer;
}

/** A call of the API: its pseudo-action, its shape, and the permission it needs (none: seeing the repository is enough). */
export type Route = (RepositoryRoute | OrganizationRoute) & {
  readonly action: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly permission?: readonly [name: string, access: 'read' | 'write'];
};

const REPOSITORY = '/repos/(?<owner>[^/]+)/(?<name>[^/]+)';
const REPOSITORY_SUBJECT = new RegExp(`^${REPOSITORY}/actions/oidc/customization/sub$`, 'u');
const ORGANIZATION_SUBJECT = /^\/orgs\/(?<organization>[^/]+)\/actions\/oidc\/customization\/sub$/u;
const VARIABLES = new RegExp(`^${REPOSITORY}/actions/variables$`, 'u');
const VARIABLE = new RegExp(`^${REPOSITORY}/actions/variables/(?<variable>[^/]+)$`, 'u');
const ENVIRONMENTS = new RegExp(`^${REPOSITORY}/environments$`, 'u');
const ENVIRONMENT = new RegExp(`^${REPOSITORY}/environments/(?<environment>[^/]+)$`, 'u');

/** https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens */
const ROUTES: readonly Route[] = [
  repositoryRoute('GetRepository', 'GET', new RegExp(`^${REPOSITORY}$`, 'u'), undefined, getRepository),
  repositoryRoute('GetSubCustomization', 'GET', REPOSITORY_SUBJECT, ['actions', 'read'], getSubject),
  repositoryRoute('SetSubCustomization', 'PUT', REPOSITORY_SUBJECT, ['actions', 'write'], setSubject),
  organizationRoute('GetOrgSubCustomization', 'GET', 'read', getOrganizationSubject),
  organizationRoute('SetOrgSubCustomization', 'PUT', 'write', setOrganizationSubject),
  repositoryRoute('ListVariables', 'GET', VARIABLES, ['variables', 'read'], listVariables),
  repositoryRoute('CreateVariable', 'POST', VARIABLES, ['variables', 'write'], createVariable),
  repositoryRoute('GetVariable', 'GET', VARIABLE, ['variables', 'read'], getVariable),
  repositoryRoute('UpdateVariable', 'PATCH', VARIABLE, ['variables', 'write'], updateVariable),
  repositoryRoute('DeleteVariable', 'DELETE', VARIABLE, ['variables', 'write'], deleteVariable),
  repositoryRoute('ListEnvironments', 'GET', ENVIRONMENTS, ['actions', 'read'], listEnvironments),
  repositoryRoute('GetEnvironment', 'GET', ENVIRONMENT, ['actions', 'read'], getEnvironment),
];

function repositoryRoute(
  action: string,
  method: string,
  pattern: RegExp,
  permission: Route['permission'],
  handle: RepositoryHandler,
): Route {
  return { kind: 'repository', action, method, pattern, handle, ...(permission === undefined ? {} : { permission }) };
}

function organizationRoute(
  action: string,
  method: string,
  access: 'read' | 'write',
  handle: OrganizationRoute['handle'],
): Route {
  const permission = ['organization_administration', access] as const;
  return { kind: 'organization', action, method, pattern: ORGANIZATION_SUBJECT, permission, handle };
}

/** The route of a path below the API's root. */
export function findRoute(method: string, path: string): Route | undefined {
  return ROUTES.find((route) => route.method === method && route.pattern.test(path));
}

/** Answers a call of the API; `path` is below the API's root. */
export function answerRest(state: GithubState, request: HttpRequest, path: string): HttpAnswer {
  if (request.headers['user-agent'] === undefined) {
    return restError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  const token = findToken(state, request.headers['authorization']);
  if (token === 'bad') return restError(401, 'Bad credentials');
  if (token === 'absent') return restError(401, 'Requires authentication');
  const route = findRoute(request.method, path);
  if (route === undefined) return restError(404, 'Not Found');
  const body = parseBody(request.body);
  if (body === undefined) return restError(400, 'Problems parsing JSON');
  const groups = route.pattern.exec(path)?.groups ?? {};
  const names = Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]));
  const call: RestCall = { state, names, query: request.query, body };
  const isPermitted = hasPermission(token, route.permission);
  if (route.kind === 'organization') {
    return isPermitted ? route.handle(call, names['organization'] ?? '') : forbidden(token);
  }
  const repository = findRepository(state, `${names['owner']}/${names['name']}`);
  if (repository === undefined) return restError(404, 'Not Found');
  const isOwn = token.repository === undefined || token.repository === fullName(repository);
  if (!isOwn && (repository.visibility !== 'public' || route.permission !== undefined))
    return restError(404, 'Not Found');
  return isPermitted ? route.handle(call, repository) : forbidden(token);
}

function findToken(state: GithubState, header: string | undefined): ApiToken | 'absent' | 'bad' {
  if (header === undefined) return 'absent';
  const secret = /^(?:bearer|token) (.+)$/iu.exec(header)?.[1];
  return (secret === undefined ? undefined : state.tokens.get(secret)) ?? 'bad';
}

function hasPermission(token: ApiToken, needed: Route['permission']): boolean {
  if (needed === undefined) return true;
  const [name, access] = needed;
  const granted = token.permissions[name];
  return granted === 'write' || granted === access;
}

function forbidden(token: ApiToken): HttpAnswer {
  const tokenName = token.kind === 'job' ? 'integration' : 'personal access token';
  return restError(403, `Resource not accessible by ${tokenName}`);
}

function parseBody(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return value as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
