/** What the runner tells about the run: its variables and the event's payload, read once. */

import { readFileSync } from 'node:fs';
import type { Credentials } from '../ports/aws.ts';
import type { Environment, RunContext } from '../ports/runner.ts';
import { Secret } from '../secret.ts';
import { isBranchName } from '../trust/subject/subject.ts';

/** Reads the run's context. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function readContext(env: Environment): RunContext {
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const event = readEvent(text('GITHUB_EVENT_PATH'));
  return {
    repository: text('GITHUB_REPOSITORY'),
    repositoryId: text('GITHUB_REPOSITORY_ID'),
    ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
    defaultBranch: findDefaultBranch(event),
    serverUrl: URL.canParse(text('GITHUB_SERVER_URL') ?? '') ? (text('GITHUB_SERVER_URL') ?? '') : 'https://github.com',
    event: text('GITHUB_EVENT_NAME') ?? '',
    actor: text('GITHUB_ACTOR') ?? '',
    job: text('GITHUB_JOB') ?? 'this job',
    workflowFile: toWorkflowFile(text('GITHUB_WORKFLOW_REF')),
    runId: text('GITHUB_RUN_ID') ?? '0',
    runAttempt: text('GITHUB_RUN_ATTEMPT') ?? '1',
    fork: findFork(event),
    pullRequest: findPullRequest(event),
    region: text('AWS_REGION') ?? text('AWS_DEFAULT_REGION'),
    hasIdToken:
      text('ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined && text('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined,
  };
}

/** The credentials that an earlier step exported; `undefined` unless both halves of the key are there. */
export function readAmbientCredentials(env: Environment): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
  if (!accessKeyId || !secret) return undefined;
  return {
    accessKeyId,
    secretAccessKey: new Secret(secret),
    sessionToken: token ? new Secret(token) : undefined,
    ...(env['AWS_CREDENTIAL_EXPIRATION'] ? { expiration: env['AWS_CREDENTIAL_EXPIRATION'] } : {}),
    from: 'the environment (AWS_ACCESS_KEY_ID)',
  };
}

/** The endpoint overrides in force, for the log: an earlier step could have set them. Only the origin is shown. */
export function readEndpointOverrides(env: Environment, stsEndpoint: string | undefined): readonly string[] {
  const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
  const names = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_IAM'];
  const overrides = [
    ...(stsEndpoint === undefined ? [] : [['sts-endpoint', stsEndpoint] as const]),
    ...(isIgnored ? [] : names.map((name) => [name, env[name]] as const)),
  ];
  return overrides.flatMap(([name, value]) => {
    if (!value) return [];
    const isWeb = URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
    return [`${name} leads calls to ${isWeb ? new URL(value).origin : 'an address that is none'}.`];
  });
}

/** How a workflow refers to this action; a local action (`uses: ./`) has no reference of its own. */
export function readActionReference(env: Environment): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'];
  const ref = env['GITHUB_ACTION_REF'];
  return repository && ref ? `${repository}@${ref}` : 'org/gh-oidc-aws@v1';
}

/** Where the failures are documented, for this version of the action if the runner tells it. */
export function readDocsUrl(env: Environment): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'];
  const ref = env['GITHUB_ACTION_REF'];
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return repository && ref ? `${server}/${repository}/blob/${ref}/docs/failures.md` : 'docs/failures.md';
}

/** `octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main` without repository and ref. */
function toWorkflowFile(reference: string | undefined): string {
  return /^[^/]+\/[^/]+\/([^@]+)@/u.exec(reference ?? '')?.[1] ?? 'the workflow';
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A trust policy is made of it, and an earlier step could have written the file. */
function findDefaultBranch(event: unknown): string | undefined {
  const name = textAt(event, 'repository', 'default_branch');
  return name !== undefined && isBranchName(name) ? name : undefined;
}

function findPullRequest(event: unknown): number | undefined {
  const number = at(event, 'pull_request', 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** The full name of the head repository when the event is a pull request from a fork, or from a deleted one. */
function findFork(event: unknown): string | undefined {
  const head = at(event, 'pull_request', 'head');
  if (head === undefined) return undefined;
  const base = textAt(event, 'repository', 'full_name');
  const name = textAt(head, 'repo', 'full_name');
  const isFork =
    at(head, 'repo', 'fork') === true || at(head, 'repo') === null || (base !== undefined && name !== base);
  return isFork && name !== base ? (name ?? 'a deleted repository') : undefined;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[key] : undefined,
    value,
  );
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The passwords in the addresses of proxies, to be masked. */
export function readProxyPasswords(env: Environment): readonly Secret[] {
  return PROXY_VARIABLES.flatMap((name) => {
    const value = toProxyAddress(env[name]);
    const password = value !== undefined && URL.canParse(value) ? new URL(value).password : '';
    return password === '' ? [] : [new Secret(password), new Secret(decode(password))];
  });
}

/** The proxy variables for Node's agents, which want a scheme where people often leave it out. */
export function readProxyEnv(env: Environment): Environment {
  const entries = PROXY_VARIABLES.map((name) => [name, toProxyAddress(env[name])] as const);
  const { NO_PROXY, no_proxy } = env;
  return {
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    ...dropAbsent({ NO_PROXY, no_proxy }),
  };
}

/**
 * The proxy of the calls to AWS: what the inputs say goes first. The SDKs of AWS take `HTTP_PROXY` for https as well where
 * nothing else is given.
 */
export function readAwsProxyEnv(
  env: Environment,
  { address, without }: { readonly address: string | undefined; readonly without: string | undefined },
): Environment {
  const read = readProxyEnv({
    ...env,
    ...(address === undefined ? {} : toProxyVariables(address)),
    ...(without === undefined ? {} : { NO_PROXY: without, no_proxy: without }),
  });
  const { HTTP_PROXY, http_proxy, HTTPS_PROXY, https_proxy } = read;
  const fallback = HTTPS_PROXY ?? https_proxy ?? HTTP_PROXY ?? http_proxy;
  return { ...read, ...dropAbsent({ HTTPS_PROXY: fallback }) };
}

/** The variables whose proxy cannot be used, and what that means, a line for each. */
export function readUnusableProxies(env: Environment): readonly string[] {
  return PROXY_VARIABLES.filter((name) => {
    const address = toProxyAddress(env[name]);
    return Boolean(env[name]) && (address === undefined || !/^https?:/u.test(address));
  }).map((name) => `${name} names no proxy of http or https, so it is passed over, and calls go directly.`);
}

/** An address as every variable that names a proxy. */
export function toProxyVariables(address: string): Environment {
  return Object.fromEntries(PROXY_VARIABLES.map((name) => [name, address]));
}

const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];

function toProxyAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(address) ? address : `http://${address}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  // A stray `%` is common in passwords, and Node's agents fail on it.
  url.username = encodeURIComponent(decode(url.username));
  url.password = encodeURIComponent(decode(url.password));
  return url.href;
}

function dropAbsent(values: Environment): Environment {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the event's payload can be read as JSON; a library that reads it by itself must not be loaded otherwise. */
export function hasReadableEvent(env: Environment): boolean {
  return readEvent(env['GITHUB_EVENT_PATH']) !== undefined;
}
