/** The ports of a run in a job: ID tokens, GitHub's token, and the environment come from the runner. */

import { findStsEndpoint } from '../aws/sts/endpoint.ts';
import { openTransport } from '../aws/transport.ts';
import type { Command } from '../inputs/command.ts';
import type { AmbientCredentials, Credentials } from '../ports/aws.ts';
import type { IdTokens, RunContext } from '../ports/runner.ts';
import { KEY_VARIABLES } from '../runner/cleanup/state.ts';
import { createClock } from '../runner/clock.ts';
import { hasReadableEvent, readActionReference } from '../runner/context.ts';
import type { Host } from '../runner/host.ts';
import { createIdTokens } from '../runner/id-token.ts';
import { readAwsProxyEnv, readProxyEnv } from '../runner/proxy.ts';
import { Secret } from '../secret.ts';
import { type OpenGitHub, openGitHub } from './github.ts';
import { createAwsPorts, loadWebIdentity, type Ports } from './ports.ts';

const { env } = process;

/** `signal` ends every call at the deadline of the step. */
export function createActionPorts(
  command: Command,
  context: RunContext,
  earlier: Credentials | undefined,
  host: Host,
  signal: AbortSignal,
): Ports {
  const { region, maxAttempts, stsEndpoint } = command;
  const connections = openTransport(readAwsProxyEnv(env, command.proxy));
  const findStsUrl = (inRegion: string) => findStsEndpoint(env, inRegion, stsEndpoint);
  const idTokens = openIdTokens(command, host, signal, () => {
    // GitHub takes a while to issue the ID token; STS is next. A failure here shows again in the call itself.
    for (const next of listExchangeRegions(command)) {
      const url = findStsUrl(next);
      if (url !== undefined) connections.open(url);
    }
    if (!EXCHANGING.includes(command.kind)) return;
    loadWebIdentity().catch(() => {});
  });
  const clock = createClock(signal);
  const settings = { region, maxAttempts, stsEndpoint, signal, connections };
  const aws = createAwsPorts(settings, findStsUrl, idTokens, clock, host.log);
  return {
    ...aws,
    ...openRunGitHub(command, signal),
    context,
    clock,
    log: host.log,
    maxAttempts,
    idTokens,
    earlier,
    ambient: openAmbient(command, aws.settings),
    workspace: env,
    actionReference: readActionReference(env),
    mask: (secret) => host.mask(secret),
    openProfile: undefined,
  };
}

const EXCHANGING: readonly Command['kind'][] = ['assume', 'assume-roles', 'bootstrap'];

/** The region of each exchange of an ID token that the command begins with. */
function listExchangeRegions(command: Command): readonly string[] {
  if (command.kind === 'assume-roles') return command.options.profiles.map(({ region }) => region);
  return EXCHANGING.includes(command.kind) ? [command.region] : [];
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

function openRunGitHub({ githubToken, maxAttempts }: Command, signal: AbortSignal): OpenGitHub {
  const fromEnvironment = env['GITHUB_TOKEN'];
  const token = githubToken ?? (fromEnvironment ? new Secret(fromEnvironment) : undefined);
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  return openGitHub({ apiUrl, token, maxAttempts, signal, clock: createClock(signal) }, () => {
    // @actions/github reads the event payload when it is imported, and throws if the file is not JSON.
    if (!hasReadableEvent(env)) delete env['GITHUB_EVENT_PATH'];
  });
}

function openAmbient(command: Command, settings: Ports['settings']): AmbientCredentials {
  const isUnset = 'keepsExisting' in command && command.options.unsetsCurrent;
  return {
    load: async () => {
      const { createAmbientCredentials } = await import('../aws/credentials/default-chain.ts');
      const load = () => createAmbientCredentials(settings).load();
      return isUnset ? withoutKeys(load) : load();
    },
  };
}

/** The SDK reads the process environment directly, so the keys it must not see are removed while it does. */
async function withoutKeys<T>(work: () => Promise<T>): Promise<T> {
  const before = KEY_VARIABLES.map((name) => [name, env[name]] as const);
  for (const name of KEY_VARIABLES) delete env[name];
  try {
    return await work();
  } finally {
    for (const [name, value] of before) if (value !== undefined) env[name] = value;
  }
}
