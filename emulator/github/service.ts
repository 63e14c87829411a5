/** The emulated GitHub: its ID-token service, its key set, its REST API, and what tests set up in it. */

import { type HttpAnswer, type HttpRequest, jsonAnswer } from '../http.ts';
import type { IdentifiedRequest, Service, ServiceFault } from '../service.ts';
import {
  createGithubState,
  findRepository,
  GITHUB_ACTIONS,
  type GithubState,
  storeRepository,
} from './github-state.ts';
import { composeClaims, type DecodedToken, type IssuerKey, isSignedBy, renderJwk, signToken } from './id-token.ts';
import { type Access, createJob, type Job, type JobOptions } from './job.ts';
import {
  type Author,
  type Comment,
  createRepository,
  findPullRequest,
  fullName,
  type Repository,
  type RepositoryOptions,
  type SubjectSettings,
  withPullRequest,
} from './repository.ts';
import { answerRest, findRoute } from './rest.ts';
import { restError } from './rest-call.ts';
import { storeComment } from './rest-comments.ts';
import { effectiveSubject } from './subject.ts';

/** Sets up GitHub for tests. */
export interface Github {
  readonly issuer: string;
  readonly addRepository: (options: RepositoryOptions) => Repository;
  /** Renames, transfers or otherwise changes a repository. */
  readonly updateRepository: (name: string, change: Partial<Repository>) => Repository;
  readonly getRepository: (name: string) => Repository;
  /** Puts a text file on a branch. */
  readonly addFile: (name: string, branch: string, path: string, text: string) => void;
  /** Sets the subject template and the subject format of an organization. */
  readonly setOrganization: (login: string, settings: Partial<SubjectSettings>) => void;
  readonly startJob: (options: JobOptions) => Job;
  /** Creates a personal access token with these permissions on every repository and organization. */
  readonly addToken: (permissions: Readonly<Record<string, Access>>, owner?: Author) => string;
  /** Adds a comment to a pull request, which is opened if needed. By default, a user is the author. */
  readonly addComment: (name: string, pullNumber: number, body: string, author?: Author) => Comment;
  /** The comments on a pull request, oldest first. */
  readonly getComments: (name: string, pullNumber: number) => readonly Comment[];
  /** The ID token of a job with changed claims, for refusals that real tokens do not cause. */
  readonly mintToken: (job: Job, audience?: string, changes?: Readonly<Record<string, unknown>>) => string;
}

/** The emulated GitHub as the server, the tests and the emulated AWS see it. */
export interface GithubService extends Service {
  readonly handle: Github;
  /** Whether this GitHub signed the token; `undefined` if it is not the issuer or does not have the key. */
  readonly isAuthentic: (token: DecodedToken) => boolean | undefined;
}

/** Default actor for tests that do not specify one. */
const OCTOCAT: Author = { login: 'octocat', id: 583231, type: 'User' };

const API = '/api';
const ID_TOKEN = '/id-token';
const DISCOVERY = '/.well-known/openid-configuration';
const JWKS = '/.well-known/jwks';

/** Starts an emulated GitHub without repositories. */
export function createGithub(
  options: Pick<GithubState, 'issuer' | 'serverUrl' | 'origin' | 'clock' | 'ids'> & {
    readonly jobEnv: Readonly<Record<string, string>>;
    /** Additional keys of the issuer, for tokens of the real GitHub. */
    readonly issuerKeys: readonly IssuerKey[];
  },
): GithubService {
  const state = createGithubState(options);
  return {
    identify,
    answer: (request, fault) => (fault === undefined ? answer(state, request) : fail(fault, request)),
    handle: createHandle(state, options.jobEnv),
    isAuthentic: (token) => {
      const keys = [state.signingKey(), ...options.issuerKeys];
      const key = keys.find(({ kid }) => kid === token.header['kid']);
      return token.claims['iss'] !== state.issuer || key === undefined ? undefined : isSignedBy(token, key);
    },
  };
}

function createHandle(state: GithubState, jobEnv: Readonly<Record<string, string>>): Github {
  const getRepository = (name: string): Repository => {
    const repository = findRepository(state, name);
    if (repository === undefined) throw new Error(`The emulator has no repository ${name}.`);
    return repository;
  };
  return {
    issuer: state.issuer,
    getRepository,
    addRepository: (options) => {
      const repository = createRepository(options, state.clock.now());
      storeRepository(state, repository);
      const login = options.owner.toLowerCase();
      if (repository.ownerType === 'Organization' && !state.organizations.has(login)) {
        state.organizations.set(login, { useDefault: true });
      }
      return repository;
    },
    updateRepository: (name, change) => {
      const before = getRepository(name);
      const after = { ...before, ...change };
      state.repositories.delete(fullName(before).toLowerCase());
      if (fullName(before) !== fullName(after)) state.previousNames.set(fullName(before).toLowerCase(), before.id);
      storeRepository(state, after);
      return after;
    },
    addFile: (name, branch, path, text) => {
      const before = getRepository(name);
      storeRepository(state, { ...before, files: { ...before.files, [`${branch}:${path}`]: text } });
    },
    setOrganization: (login, settings) => {
      const before = state.organizations.get(login.toLowerCase()) ?? { useDefault: true };
      state.organizations.set(login.toLowerCase(), { ...before, ...settings });
    },
    startJob: (options) => startJob(state, getRepository(options.repository), options, jobEnv),
    addToken: (permissions, owner = OCTOCAT) => {
      const token = `github_pat_${state.ids.unique('', 40)}`;
      state.tokens.set(token, { kind: 'personal', repository: undefined, permissions, owner });
      return token;
    },
    addComment: (name, pullNumber, body, author = OCTOCAT) => {
      const opened = withPullRequest(getRepository(name), pullNumber);
      return storeComment(state, opened, pullNumber, body, author);
    },
    getComments: (name, pullNumber) => findPullRequest(getRepository(name), pullNumber)?.comments ?? [],
    mintToken: (job, audience, changes = {}) => {
      const claims = { ...composeJobClaims(state, job, audience), ...changes };
      return signToken(claims, state.signingKey());
    },
  };
}

function startJob(
  state: GithubState,
  repository: Repository,
  options: JobOptions,
  env: Readonly<Record<string, string>>,
): Job {
  const number = state.jobs.size + 1;
  const job = createJob(options, repository, {
    serverUrl: state.serverUrl,
    apiUrl: `${state.origin}${API}`,
    idTokenUrl: `${state.origin}${ID_TOKEN}/${number}/idtoken?api-version=2.0`,
    env,
    newGithubToken: () => `ghs_${state.ids.unique('', 36)}`,
    newRequestToken: () => composeRequestToken(state),
    number,
  });
  const { githubToken, permissions } = job;
  state.tokens.set(githubToken, { kind: 'job', repository: job.repository, permissions, owner: GITHUB_ACTIONS });
  if (job.pullNumber !== undefined) storeRepository(state, withPullRequest(repository, job.pullNumber));
  state.jobs.set(job.idTokenRequestToken ?? `job ${number}`, job);
  return job;
}

/** The bearer token for the ID token endpoint is a JSON Web Token without a subject. */
function composeRequestToken(state: GithubState): string {
  const claims = { iss: 'https://vstoken.actions.githubusercontent.com', aud: 'actions', jti: state.ids.uuid() };
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = Buffer.from(state.ids.secret(256)).toString('base64url');
  return `${encode({ typ: 'JWT', alg: 'RS256', kid: state.ids.uuid() })}.${encode(claims)}.${signature}`;
}

function identify(request: HttpRequest): IdentifiedRequest {
  const parameters = { method: request.method, path: request.path, ...Object.fromEntries(request.query) };
  return { service: 'github', action: findAction(request), parameters };
}

function findAction(request: HttpRequest): string {
  const { path } = request;
  if (path.startsWith(`${ID_TOKEN}/`)) return 'IdToken';
  if (path === DISCOVERY) return 'OpenIdConfiguration';
  if (path === JWKS) return 'Jwks';
  return findRoute(request.method, apiPath(path))?.action ?? 'Unknown';
}

function apiPath(path: string): string {
  return path.startsWith(API) ? path.slice(API.length) : '';
}

function answer(state: GithubState, request: HttpRequest): HttpAnswer {
  switch (findAction(request)) {
    case 'IdToken':
      return answerIdToken(state, request);
    case 'OpenIdConfiguration':
      return jsonAnswer(200, {
        issuer: state.issuer,
        jwks_uri: `${state.origin}${JWKS}`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
      });
    case 'Jwks':
      return jsonAnswer(200, { keys: [renderJwk(state.signingKey())] });
    default:
      return answerRest(state, request, apiPath(request.path));
  }
}

/** https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
function answerIdToken(state: GithubState, request: HttpRequest): HttpAnswer {
  const bearer = /^bearer (.+)$/iu.exec(request.headers['authorization'] ?? '')?.[1];
  const job = bearer === undefined ? undefined : state.jobs.get(bearer);
  if (job === undefined) return jsonAnswer(401, { message: 'Unauthorized' });
  const claims = composeJobClaims(state, job, request.query.get('audience') ?? undefined);
  if (claims === undefined)
    return restError(400, "The job lacks a claim that the repository's subject template names.");
  return jsonAnswer(200, { value: signToken(claims, state.signingKey()) });
}

function composeJobClaims(
  state: GithubState,
  job: Job,
  audience: string | undefined,
): ReturnType<typeof composeClaims> {
  const repository = findRepository(state, job.repository);
  if (repository === undefined) return undefined;
  return composeClaims({
    job,
    repository,
    subject: effectiveSubject(repository, state.organizations.get(repository.owner.toLowerCase())),
    issuer: state.issuer,
    audience,
    serverUrl: state.serverUrl,
    now: state.clock.now(),
    id: state.ids.uuid(),
  });
}

function fail(fault: ServiceFault, request: HttpRequest): HttpAnswer {
  if (fault === 'throttle') return restError(429, 'You have exceeded a secondary rate limit.');
  if (fault === 'access-denied') return restError(403, 'Resource not accessible by integration');
  // The clients of the token service retry gateway errors.
  if (fault === 'server-error') return restError(findAction(request) === 'IdToken' ? 503 : 502, 'Server Error');
  if ('lagMs' in fault) return restError(500, 'Only reads of IAM can lag.');
  return restError(fault.status, fault.message, fault.code);
}
