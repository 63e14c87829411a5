/** The action: host → command → report. The only catch, and the only place where the parts are put together. */

import { openConnections } from './aws/connections.ts';
import { findStsAddress } from './aws/sts-address.ts';
import { type Command, parseCommand } from './command.ts';
import { assume } from './commands/assume.ts';
import { type Failure, failure, isFailure } from './failure.ts';
import { INPUTS, type InputSpec } from './inputs.ts';
import type { CallerSts, Credentials, GitHubApi, IdTokens, RunContext, TrustLookup, WebIdentitySts } from './ports.ts';
import type { Report } from './report.ts';
import { createClock, startDeadline } from './runner/clock.ts';
import {
  hasReadableEvent,
  readActionReference,
  readAmbientCredentials,
  readContext,
  readDocsUrl,
  readEndpointOverrides,
  readProxyEnv,
  readProxyPasswords,
  readWorkspaceFile,
} from './runner/context.ts';
import { createHost, type Host } from './runner/host.ts';
import { createIdTokens } from './runner/id-token.ts';
import { Secret } from './secret.ts';

const { env } = process;

/** The main phase: whether the step succeeds. */
async function main(host: Host): Promise<boolean> {
  host.requireCommandFiles();
  maskInputs(host);
  const context = readContext(env);
  const ambient = readAmbientCredentials(env);
  const command = await parseCommand(
    (name) => host.input(name),
    context,
    ambient,
    (path) => readWorkspaceFile(env, path),
  );
  for (const line of command.notices) host.notice(line);
  for (const line of readEndpointOverrides(env, command.stsEndpoint)) host.log.info(line);
  const deadline = startDeadline(command.timeoutSeconds);
  try {
    const work = run(command, context, ambient, host, deadline.signal);
    return host.publish(await Promise.race([work, deadline.passed]), command.cleanup);
  } finally {
    deadline.end();
  }
}

function maskInputs(host: Host): void {
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    const value = spec.isSecret === true ? host.input(name) : '';
    if (value !== '') host.mask(new Secret(value));
  }
  for (const password of readProxyPasswords(env)) host.mask(password);
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
  const connections = openConnections(readProxyEnv(env));
  const settings = { region, maxAttempts, stsEndpoint, signal, connections };
  const clock = createClock(signal);
  const loadSts = once(async () => {
    const { createCallerSts, createWebIdentitySts } = await import('./aws/sts.ts');
    return { caller: createCallerSts(settings), web: createWebIdentitySts(settings, idTokens.read) };
  });
  // While GitHub makes the ID token, the call that will carry it is prepared. If that fails, the call itself will say why.
  const idTokens = openIdTokens(command, host, signal, () => {
    if (command.kind !== 'assume' && command.kind !== 'bootstrap') return;
    const address = findStsAddress(env, region, stsEndpoint);
    if (address !== undefined) connections.open(address);
    loadSts()
      .then(({ web }) => web.rehearse())
      .catch(() => {});
  });
  const sts: WebIdentitySts = {
    assumeRoleWithWebIdentity: async (request) => (await loadSts()).web.assumeRoleWithWebIdentity(request),
  };
  const caller: CallerSts = {
    callerIdentity: async (credentials) => (await loadSts()).caller.callerIdentity(credentials),
  };
  const openLookup = (credentials: Credentials): TrustLookup => ({
    lookUp: async (role, issuer, path) => {
      const { createLiveLookup } = await import('./aws/trust-lookup.ts');
      return createLiveLookup(settings, credentials).lookUp(role, issuer, path);
    },
  });
  const base = { context, clock, log: host.log, maxAttempts, idTokens, sts, caller };
  switch (command.kind) {
    case 'assume': {
      const lookup = ambient === undefined ? undefined : openLookup(ambient);
      return assume(command.options, { ...base, lookup, github: openGitHubApi(command, signal) });
    }
    case 'identity': {
      const { identity } = await import('./commands/identity.ts');
      return identity(command.options, { sts: caller, log: host.log });
    }
    case 'diagnose': {
      const { diagnoseTrust } = await import('./commands/diagnose.ts');
      return diagnoseTrust(command.options, { ...base, github: openGitHubApi(command, signal), openLookup });
    }
    case 'plan':
    case 'bootstrap': {
      const { bootstrap, planBootstrap } = await import('./commands/bootstrap.ts');
      const { createIamAdapter } = await import('./aws/iam-adapter.ts');
      const ports = { ...base, github: openGitHubApi(command, signal), actionReference: readActionReference(env) };
      const openIam = (credentials: Credentials) => createIamAdapter(settings, credentials);
      if (command.kind === 'plan') {
        // A plan is handed nothing that could write.
        return planBootstrap(command.options, {
          ...ports,
          openIam: (credentials) => ({ reader: openIam(credentials).reader }),
        });
      }
      const { createKeyRetirement } = await import('./aws/access-key.ts');
      return bootstrap(command.options, { ...ports, openIam, keys: createKeyRetirement(settings) });
    }
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

/** GitHub's API, loaded at the first question: most runs ask none. */
function openGitHubApi(command: Command, signal: AbortSignal): GitHubApi {
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const fromEnvironment = env['GITHUB_TOKEN'];
  const token = command.githubToken ?? (fromEnvironment ? new Secret(fromEnvironment) : undefined);
  const { maxAttempts } = command;
  const load = async (): Promise<GitHubApi> => {
    // The library reads the event's payload while it is being loaded, and fails on a broken one.
    if (!hasReadableEvent(env)) delete env['GITHUB_EVENT_PATH'];
    const { createGitHubApi } = await import('./github/api.ts');
    return createGitHubApi({ apiUrl, token, maxAttempts, signal });
  };
  return {
    findEnvironment: async (fullName, name) => (await load()).findEnvironment(fullName, name),
    readRepository: async (fullName) => (await load()).readRepository(fullName),
    findSubjectCustomization: async (fullName) => (await load()).findSubjectCustomization(fullName),
  };
}

function toFailure(error: unknown): Failure {
  if (isFailure(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
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
    if (host.phase === 'post') host.restore();
    exit(host.phase === 'post' || (await main(host)) ? 0 : 1);
  } catch (error) {
    fail(error);
    exit(1);
  }
}

void begin();
