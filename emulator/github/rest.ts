/** The part of GitHub's REST API that the action uses, with its permission checks. */

import { type HttpAnswer, type HttpRequest, jsonAnswer } from '../http.ts';
import { type ApiToken, findRepository, type GithubState } from './github-state.ts';
import { fullName, type Repository } from './repository.ts';
import { type RestCall, restError } from './rest-call.ts';
import { createComment, deleteComment, listComments, updateComment } from './rest-comments.ts';
import { getContents } from './rest-contents.ts';
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

/** The route of the token's own user. */
interface UserRoute {
  readonly kind: 'user';
  readonly handle: (call: RestCall) => HttpAnswer;
}

/** A call of the API: its pseudo-action, its shape, and the permission it needs (none: seeing the repository is enough). */
export type Route = (RepositoryRoute | OrganizationRoute | UserRoute) & {
  readonly action: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly permission?: readonly [name: string, access: 'read' | 'write'];
};

/** By name, or by id as in the links between pages. */
const REPOSITORY = '/(?:repos/(?<owner>[^/]+)/(?<name>[^/]+)|repositories/(?<id>\\d+))';
const REPOSITORY_SUBJECT = new RegExp(`^${REPOSITORY}/actions/oidc/customization/sub$`, 'u');
const ORGANIZATION_SUBJECT = /^\/orgs\/(?<organization>[^/]+)\/actions\/oidc\/customization\/sub$/u;
const VARIABLES = new RegExp(`^${REPOSITORY}/actions/variables$`, 'u');
const VARIABLE = new RegExp(`^${REPOSITORY}/actions/variables/(?<variable>[^/]+)$`, 'u');
const ENVIRONMENTS = new RegExp(`^${REPOSITORY}/environments$`, 'u');
const CONTENTS = new RegExp(`^${REPOSITORY}/contents/(?<path>.+)$`, 'u');
const COMMENTS = new RegExp(`^${REPOSITORY}/issues/(?<issue>\\d+)/comments$`, 'u');
const COMMENT = new RegExp(`^${REPOSITORY}/issues/comments/(?<comment>\\d+)$`, 'u');
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
  repositoryRoute('GetContents', 'GET', CONTENTS, ['contents', 'read'], getContents),
  repositoryRoute('ListIssueComments', 'GET', COMMENTS, ['pull_requests', 'read'], listComments),
  repositoryRoute('CreateIssueComment', 'POST', COMMENTS, ['pull_requests', 'write'], createComment),
  repositoryRoute('UpdateIssueComment', 'PATCH', COMMENT, ['pull_requests', 'write'], updateComment),
  repositoryRoute('DeleteIssueComment', 'DELETE', COMMENT, ['pull_requests', 'write'], deleteComment),
  { kind: 'user', action: 'GetUser', method: 'GET', pattern: /^\/user$/u, handle: getUser },
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
  const names = decodeNames(groups);
  const call: RestCall = { state, token, names, query: request.query, body };
  if (route.kind === 'user') return route.handle(call);
  const isPermitted = hasPermission(token, route.permission);
  if (route.kind === 'organization') {
    return isPermitted ? route.handle(call, names['organization'] ?? '') : forbidden(token);
  }
  const renamed = findRenamed(state, names);
  const repository = renamed ?? findNamed(state, names);
  if (repository === undefined) return restError(404, 'Not Found');
  const isOwn = token.repository === undefined || token.repository === fullName(repository);
  if (!isOwn && (repository.visibility !== 'public' || route.permission !== undefined))
    return restError(404, 'Not Found');
  if (renamed !== undefined) return redirect(state, renamed, path);
  return isPermitted ? route.handle(call, repository) : forbidden(token);
}

function findToken(state: GithubState, header: string | undefined): ApiToken | 'absent' | 'bad' {
  if (header === undefined) return 'absent';
  const secret = /^(?:bearer|token) (.+)$/iu.exec(header)?.[1];
  return (secret === undefined ? undefined : state.tokens.get(secret)) ?? 'bad';
}

function decodeNames(groups: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([key, value]) => (value === undefined ? [] : [[key, decodeURIComponent(value)]])),
  );
}

/** The repository that previously had this name, unless another one has it now. */
function findRenamed(state: GithubState, names: Readonly<Record<string, string>>): Repository | undefined {
  if (names['id'] !== undefined || findNamed(state, names) !== undefined) return undefined;
  const id = state.previousNames.get(`${names['owner']}/${names['name']}`.toLowerCase());
  return [...state.repositories.values()].find((repository) => repository.id === id);
}

/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
function redirect(state: GithubState, { id }: Repository, path: string): HttpAnswer {
  const rest = path.replace(/^\/repos\/[^/]+\/[^/]+/u, '');
  const url = `${state.origin}/api/repositories/${id}${rest}`;
  const answer = jsonAnswer(301, { message: 'Moved Permanently', url });
  return { ...answer, headers: { ...answer.headers, location: url } };
}

function findNamed(state: GithubState, names: Readonly<Record<string, string>>): Repository | undefined {
  if (names['id'] === undefined) return findRepository(state, `${names['owner']}/${names['name']}`);
  return [...state.repositories.values()].find(({ id }) => String(id) === names['id']);
}

/** https://docs.github.com/en/rest/users/users#get-the-authenticated-user: the token of a job or an app does not belong to a user. */
function getUser({ token }: RestCall): HttpAnswer {
  if (token.kind === 'job') return forbidden(token);
  const { login, id, type } = token.owner;
  return jsonAnswer(200, { login, id, type });
}

/** Workflows write permissions with dashes, personal access tokens and apps with underscores. */
function hasPermission(token: ApiToken, needed: Route['permission']): boolean {
  if (needed === undefined) return true;
  const [name, access] = needed;
  const granted = token.permissions[token.kind === 'job' ? name.replaceAll('_', '-') : name];
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
