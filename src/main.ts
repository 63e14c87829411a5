/** The action: host → command → report. The only catch, and the only place where the parts are put together. */

import { dirname, join } from 'node:path';
import { type OpenGitHub, openGitHub } from './app/github.ts';
import type { AwsSettings } from './aws/client.ts';
import { findStsEndpoint } from './aws/sts/endpoint.ts';
import { openTransport } from './aws/transport.ts';
import { assume } from './commands/assume/assume.ts';
import { errorMessage } from './error-message.ts';
import { type Failure, failure, isFailure } from './failure/failure.ts';
import type { Command } from './inputs/command.ts';
import { INPUTS, type InputSpec } from './inputs/inputs.ts';
import { parseCommand } from './inputs/parse.ts';
import type { AmbientCredentials, CallerSts, Credentials, TrustLookup, WebIdentitySts } from './ports/aws.ts';
import type { IdTokens, RunContext } from './ports/runner.ts';
import type { Report } from './report/report.ts';
import { KEY_VARIABLES } from './runner/cleanup/state.ts';
import { createClock, startDeadline } from './runner/clock.ts';
import {
  hasReadableEvent,
  readActionReference,
  readAmbientCredentials,
  readContext,
  readDocsUrl,
} from './runner/context.ts';
import { readEndpointOverrides } from './runner/endpoints.ts';
import { createHost, type Handover, type Host } from './runner/host.ts';
import { createIdTokens } from './runner/id-token.ts';
import {
  readAwsProxyEnv,
  readProxyEnv,
  readProxyPasswords,
  readUnusableProxies,
  toProxyVariables,
} from './runner/proxy.ts';
import { findRefreshFolder } from './runner/refresh/settings.ts';
import { readWorkspaceFile, writeWorkspaceFile } from './runner/workspace.ts';
import { Secret } from './secret.ts';

const { env } = process;

/** Whether the step succeeds. */
async function main(host: Host): Promise<boolean> {
  host.requireCommandFiles();
  maskInputs(host);
  const context = readContext(env);
  const ambient = readAmbientCredentials(env) ?? (await readRefreshed(host));
  const command = await parseCommand(
    (name) => host.input(name),
    context,
    ambient,
    (path) => readWorkspaceFile(env, path),
    readVariable,
  );
  for (const line of command.notices) host.notice(line);
  for (const line of readEndpointOverrides(env, command.stsEndpoint)) host.log.info(line);
  for (const line of readUnusableProxies(env)) host.log.info(line);
  const deadline = startDeadline(command.timeoutSeconds);
  try {
    const work = run(command, context, ambient, host, deadline.signal);
    const report = await Promise.race([work, deadline.expired]);
    return host.publish(report, command.cleanup, await prepareHandovers(report, command));
  } finally {
    deadline.end();
  }
}

/** A variable that has a value. The profile of an earlier step with `refresh: true` is ours to replace, and no concern. */
function readVariable(name: string): string | undefined {
  const isOurs = /^AWS_(?:DEFAULT_)?PROFILE$/u.test(name) && findRefreshFolder(env) !== undefined;
  return isOurs ? undefined : env[name]?.trim() || undefined;
}

/** The script that renews credentials, in the same `dist/` as this one. */
const REFRESH_SCRIPT = join(dirname(process.argv[1] ?? ''), 'refresh', 'index.js');

/** The credentials of a profile that renews them; `assume` is about to get its own. */
async function readRefreshed(host: Host): Promise<Credentials | undefined> {
  const isAsked = !['', 'assume'].includes(host.input('mode')) && host.input('aws-access-key-id') === '';
  if (!isAsked || findRefreshFolder(env) === undefined) return undefined;
  const { readRefreshedCredentials } = await import('./runner/refresh/credentials.ts');
  const credentials = await readRefreshedCredentials(env, REFRESH_SCRIPT);
  if (credentials === undefined) return undefined;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  for (const secret of [new Secret(accessKeyId), secretAccessKey, sessionToken]) if (secret) host.mask(secret);
  return credentials;
}

async function prepareHandovers(
  report: Report,
  { maxAttempts, stsEndpoint, proxy }: Command,
): Promise<readonly Handover[]> {
  const { profile, renewal } = report;
  if (report.failure !== undefined) return [];
  if (profile !== undefined) {
    const { writeProfile } = await import('./runner/profiles/handover.ts');
    return [await writeProfile(env, profile, (line) => host.log.info(line))];
  }
  if (renewal !== undefined) {
    const { createRefreshProfile } = await import('./runner/refresh/profile.ts');
    const { platform, execPath: node } = process;
    const proxyEnv = readAwsProxyEnv(env, proxy);
    return [
      createRefreshProfile(renewal, {
        env,
        maxAttempts,
        stsEndpoint,
        proxyEnv,
        platform,
        node,
        script: REFRESH_SCRIPT,
      }),
    ];
  }
  // Some SDKs prefer a profile to the keys that are exported now.
  const hidesKeys = 'AWS_ACCESS_KEY_ID' in report.exports && findRefreshFolder(env) !== undefined;
  return hidesKeys ? [{ exports: { AWS_PROFILE: '', AWS_DEFAULT_PROFILE: '' }, undo: [], write: () => {} }] : [];
}

function maskInputs(host: Host): void {
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    const value = spec.isSecret === true ? host.input(name) : '';
    if (value !== '') host.mask(new Secret(value));
  }
  for (const variables of [env, toProxyVariables(host.input('http-proxy'))]) {
    for (const password of readProxyPasswords(variables)) host.mask(password);
  }
}

/** Loads what the command needs, and nothing else: IAM and the API of GitHub stay in chunks of their own. */
async function run(
  command: Command,
  context: RunContext,
  ambient: Credentials | undefined,
  host: Host,
  signal: AbortSignal,
): Promise<Report> {
  const { region, maxAttempts, stsEndpoint } = command;
  const connections = openTransport(readAwsProxyEnv(env, command.proxy));
  const settings = { region, maxAttempts, stsEndpoint, signal, connections };
  const clock = createClock(signal);
  const stsUrl = findStsEndpoint(env, region, stsEndpoint);
  const loadWebIdentity = once(() => import('./aws/sts/web-identity.ts'));
  // While GitHub makes the ID token, the call that will carry it is prepared. If that fails, the call itself will say why.
  const idTokens = openIdTokens(command, host, signal, () => {
    if (command.kind !== 'assume' && command.kind !== 'bootstrap') return;
    if (stsUrl !== undefined) connections.open(stsUrl);
    loadWebIdentity().catch(() => {});
  });
  const sts: WebIdentitySts = {
    assumeRoleWithWebIdentity: async (request) => {
      const { createWebIdentitySts } = await loadWebIdentity();
      return createWebIdentitySts(settings, stsUrl, idTokens.read).assumeRoleWithWebIdentity(request);
    },
  };
  const caller: CallerSts = {
    callerIdentity: async (credentials) => {
      const { createCallerSts } = await import('./aws/sts/client.ts');
      return createCallerSts(settings).callerIdentity(credentials);
    },
  };
  const openLookup = (credentials: Credentials): TrustLookup => ({
    lookUp: async (role, issuer, path) => {
      const { createLiveLookup } = await import('./aws/iam/trust-lookup.ts');
      const purpose = command.kind === 'diagnose' ? 'diagnosis' : 'explanation';
      return createLiveLookup(settings, credentials, purpose).lookUp(role, issuer, path);
    },
  });
  const base = { context, clock, log: host.log, maxAttempts, idTokens, sts, caller };
  const existing = { caller, log: host.log, ambient: openAmbient(command, settings) };
  if ('keepsExisting' in command && command.keepsExisting) {
    const { keepExisting } = await import('./commands/assume/existing.ts');
    const report = await keepExisting(command.options, existing);
    if (report !== undefined) return report;
  }
  switch (command.kind) {
    case 'assume-from-source': {
      const { assumeFromSource } = await import('./commands/assume/from-source.ts');
      const { createRoleSts } = await import('./aws/sts/assume-role.ts');
      const { createWebIdentitySts } = await loadWebIdentity();
      const { readTokenFile } = await import('./runner/token-file.ts');
      const readToken = (path: string): Secret => {
        const token = readTokenFile(env['GITHUB_WORKSPACE'], path);
        host.mask(token);
        return token;
      };
      // Any issuer may have signed the token; what it says serves the wording of a refusal alone.
      const fileSts = createWebIdentitySts(settings, stsUrl, (token) => findClaims(idTokens, token));
      const ports = { ...base, ...existing, sts: fileSts, roles: createRoleSts(settings), readTokenFile: readToken };
      return assumeFromSource(command.options, ports);
    }
    case 'assume': {
      const lookup = ambient === undefined ? undefined : openLookup(ambient);
      return assume(command.options, { ...base, lookup, github: openRunGitHub(command, signal).github });
    }
    case 'identity': {
      const { identity } = await import('./commands/identity.ts');
      return identity(command.options, { ...base, sts: caller });
    }
    case 'diagnose': {
      const { diagnoseTrust } = await import('./commands/diagnose/diagnose.ts');
      return diagnoseTrust(command.options, { ...base, github: openRunGitHub(command, signal).github, openLookup });
    }
    case 'render': {
      const { render } = await import('./commands/render.ts');
      const files = { write: (path: string, text: string) => writeWorkspaceFile(env, path, text) };
      return render(command.options, { ...base, github: openRunGitHub(command, signal).github, files });
    }
    case 'plan':
    case 'bootstrap':
    case 'teardown': {
      const { runAccounts } = await import('./app/accounts.ts');
      const mask = (secret: Secret) => host.mask(secret);
      const actionReference = readActionReference(env);
      const ports = { ...base, ...openRunGitHub(command, signal), actionReference, mask, openProfile: undefined };
      return runAccounts(command, settings, ports);
    }
  }
}

function findClaims(idTokens: IdTokens, token: Secret): Readonly<Record<string, unknown>> {
  try {
    return idTokens.read(token);
  } catch {
    return {};
  }
}

/** The credentials of the environment, looked for only when a command asks for them. */
function openAmbient(command: Command, settings: AwsSettings): AmbientCredentials {
  const isUnset = 'keepsExisting' in command && command.options.unsetsCurrent;
  return {
    load: async () => {
      const { createAmbientCredentials } = await import('./aws/credentials/default-chain.ts');
      const load = () => createAmbientCredentials(settings).load();
      return isUnset ? withoutKeys(load) : load();
    },
  };
}

/** The SDK reads the environment of the process itself; what it must not see is away meanwhile. */
async function withoutKeys<T>(work: () => Promise<T>): Promise<T> {
  const before = KEY_VARIABLES.map((name) => [name, env[name]] as const);
  for (const name of KEY_VARIABLES) delete env[name];
  try {
    return await work();
  } finally {
    for (const [name, value] of before) if (value !== undefined) env[name] = value;
  }
}

/** What `make` gives, made at the first call. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function openIdTokens(command: Command, host: Host, signal: AbortSignal, whileWaiting: () => void): IdTokens {
  return createIdTokens({
    requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
    requestToken: new Secret(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''),
    proxyEnv: readProxyEnv(env),
    maxAttempts: command.maxAttempts,
    signal,
    clock: createClock(signal),
    mask: (secret) => host.mask(secret),
    whileWaiting,
  });
}

/** The library reads the event's payload while it is being loaded, and fails on a broken one. */
function openRunGitHub({ githubToken, maxAttempts }: Command, signal: AbortSignal): OpenGitHub {
  const fromEnvironment = env['GITHUB_TOKEN'];
  const token = githubToken ?? (fromEnvironment ? new Secret(fromEnvironment) : undefined);
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  return openGitHub({ apiUrl, token, maxAttempts, signal, clock: createClock(signal) }, () => {
    if (!hasReadableEvent(env)) delete env['GITHUB_EVENT_PATH'];
  });
}

/** The Node that `action.yml` names. */
const NODE = 24;

function toFailure(error: unknown): Failure {
  if (isFailure(error)) return error;
  const reason = errorMessage(error);
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < NODE) return failure('NODE_TOO_OLD', { found: node, reason }, { cause: error });
  return failure('INTERNAL_ERROR', { reason }, { cause: error });
}

/** Every error ends here, also one that no promise carried to the catch below. */
function fail(error: unknown): void {
  const problem = toFailure(error);
  if (problem.code === 'INTERNAL_ERROR' && error instanceof Error) {
    for (const line of (error.stack ?? '').split('\n')) host.log.info(line);
  }
  host.publishFailure(problem);
}

let isEnding = false;

/** Ends the process once everything is printed: what may still wait somewhere must not keep the job waiting. */
function exit(code: 0 | 1): void {
  isEnding = true;
  process.exitCode = code;
  process.stdout.write('', () => process.exit());
}

const host = createHost(env, readDocsUrl(env));
// A process that ends before its work is done must not look like a success.
process.exitCode = 1;
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    // What breaks off because the step has ended changes nothing about its result.
    if (isEnding) return;
    fail(error);
    exit(1);
  });
}

/** A function, because a module that awaits at its top is parsed twice once it is packed. */
async function begin(): Promise<void> {
  try {
    exit((await main(host)) ? 0 : 1);
  } catch (error) {
    fail(error);
    exit(1);
  }
}

void begin();
