/** The `credential_process` of `refresh: true`: prints credentials for an SDK, and renews them shortly before they expire. */

import { findStsEndpoint } from './aws/sts/endpoint.ts';
import { openTransport } from './aws/transport.ts';
import { renew } from './commands/assume/renew.ts';
import { errorMessage } from './failure/error-message.ts';
import { failure, isFailure } from './failure/failure.ts';
import { createClock } from './runner/clock.ts';
import { createIdTokens } from './runner/id-token.ts';
import { toLogText } from './runner/log-line.ts';
import { type CachedSession, provideSession, renderCachedSession, toCachedSession } from './runner/refresh/cache.ts';
import { readSealKey } from './runner/refresh/seal.ts';
import { applySdkVariables, type RefreshSettings, readRefreshSettings } from './runner/refresh/settings.ts';
import { Secret } from './secret.ts';

const { env } = process;

/** The AWS SDK for Go waits at most a minute. */
const DEADLINE_MS = 30_000;

const USED_UNTIL_EXPIRY = 'The current credentials are used until they expire.';

function startDeadline(): AbortSignal {
  const controller = new AbortController();
  const reason = `no new credentials within ${DEADLINE_MS / 1000} s`;
  const advice = 'run again; if it happens again, check the network access and the proxy of the runner.';
  setTimeout(() => controller.abort(failure('REFRESH_NOT_POSSIBLE', { reason, advice })), DEADLINE_MS).unref();
  return controller.signal;
}

async function provide(folder: string): Promise<CachedSession> {
  const signal = startDeadline();
  const settings = readRefreshSettings(folder);
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const provided = provideSession(folder, {
    renew: () => renewSession(settings, signal),
    durationSeconds: settings.request.durationSeconds,
    sealKey: readSealKey(env),
    clock: createClock(signal),
    onFault: (error) => explain(error, isFailure(error, 'REFRESH_NOT_CACHED') ? '' : USED_UNTIL_EXPIRY),
  });
  return Promise.race([provided, expired]);
}

async function renewSession(settings: RefreshSettings, signal: AbortSignal): Promise<CachedSession> {
  const { request, maxAttempts, stsEndpoint, proxyEnv } = settings;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
  if (!requestUrl || !requestToken) {
    throw failure('REFRESH_NOT_POSSIBLE', {
      reason:
        'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process',
      advice:
        'pass both variables to it (for example into a container); GitHub sets them for every step of a job with `id-token: write`.',
    });
  }
  applySdkVariables(env, settings.sdkEnv);
  const clock = createClock(signal);
  const idTokens = createIdTokens({
    requestUrl,
    requestToken: new Secret(requestToken),
    proxyEnv,
    maxAttempts,
    signal,
    clock,
    whileWaiting: () => {},
    // The output of this process goes to the SDK, not to the log.
    mask: () => {},
  });
  const { createWebIdentitySts } = await import('./aws/sts/web-identity.ts');
  const sts = createWebIdentitySts(
    { region: request.region, maxAttempts, stsEndpoint, signal, connections: openTransport(proxyEnv) },
    findStsEndpoint(env, request.region, stsEndpoint),
    idTokens.read,
  );
  const log = { info: () => {}, mask: () => {} };
  return toCachedSession(await renew(request, maxAttempts, { idTokens, sts, clock, log }));
}

/** Prints to the standard error, because the SDK reads the standard output. */
function explain(error: unknown, ending: string): void {
  const message = errorMessage(error);
  const text = isFailure(error)
    ? `${error.code}: ${message}\nFix: ${error.fix}`
    : `This is a bug in gh-oidc-aws: ${message}`;
  process.stderr.write(`gh-oidc-aws: ${toLogText(`${text}\n${ending}`.trimEnd())}\n`);
}

try {
  const session = await provide(process.argv[2] ?? '');
  process.stdout.write(renderCachedSession(session), () => process.exit(0));
} catch (error) {
  explain(error, 'The credentials of this job could not be renewed.');
  process.exitCode = 1;
  process.stderr.write('', () => process.exit());
}
