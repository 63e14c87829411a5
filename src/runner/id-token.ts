/** The job's ID tokens: requested from the token service of GitHub Actions, masked at once, decoded but never printed. */

import { errorMessage } from '../failure/error-message.ts';
import { failure, isFailure, withDeadlineContext } from '../failure/failure.ts';
import { createHttpClient, isGarbled, request } from '../http/request.ts';
import { isRecord, parseJson } from '../json.ts';
import type { Clock, IdTokens } from '../ports/runner.ts';
import { withRetry } from '../retry.ts';
import { Secret } from '../secret.ts';

export interface IdTokenSettings {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`, and the bearer token for it. */
  readonly requestUrl: string;
  readonly requestToken: Secret;
  readonly proxyEnv: Readonly<Record<string, string | undefined>>;
  /** Maximum attempts when the network or the service fails. */
  readonly maxAttempts: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly mask: (secret: Secret) => void;
  /** Called when a request is on its way: the time until the response arrives can be used. */
  readonly whileWaiting: () => void;
}

/** A token that expires sooner than this is not used again. */
const MINIMUM_LIFE_MS = 60_000;
const LIMITS = { connectMs: 10_000, totalMs: 10_000, maxBytes: 256 * 1024 } as const;
const MAX_ATTEMPTS = 5;

/** https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
export function createIdTokens(settings: IdTokenSettings): IdTokens {
  const issued = new Map<string, Secret>();
  const pending = new Map<string, Promise<Secret>>();
  return {
    async mint(audience, age) {
      const known = issued.get(audience);
      if (age === 'any' && known !== undefined && remainingLife(known, settings.clock.now()) > MINIMUM_LIFE_MS)
        return known;
      // Several accounts ask at the same time; one request serves them all.
      const underWay = age === 'any' ? pending.get(audience) : undefined;
      if (underWay !== undefined) return underWay;
      const requested = requestWithRetry(audience, settings).finally(() => pending.delete(audience));
      pending.set(audience, requested);
      const token = await requested;
      issued.set(audience, token);
      return token;
    },
    read: decode,
  };
}

function remainingLife(token: Secret, now: number): number {
  const { exp } = decode(token);
  return typeof exp === 'number' ? exp * 1000 - now : 0;
}

/** Why an attempt gave no token. */
function attemptError(message: string, isTransient: boolean, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { isTransient });
}

async function requestWithRetry(audience: string, settings: IdTokenSettings): Promise<Secret> {
  const { clock, maxAttempts, signal } = settings;
  try {
    return await withRetry(
      {
        maxAttempts: Math.min(maxAttempts, MAX_ATTEMPTS),
        isTransient: (error) =>
          !signal.aborted && error instanceof Error && 'isTransient' in error && error.isTransient === true,
        // Full jitter, so that the jobs of a matrix do not all come back at the same moment.
        pauseMs: (attempt) => Math.random() * 250 * 2 ** attempt,
        clock,
        describePause: (error) => `The request for the ID token was about to be retried: ${errorMessage(error)}.`,
      },
      () => requestOnce(audience, settings),
    );
  } catch (error) {
    if (isFailure(error)) throw error;
    if (signal.aborted) throw withDeadlineContext(signal.reason, "The request for the job's ID token was under way.");
    throw failure('ID_TOKEN_SERVICE_FAILED', { reason: errorMessage(error) });
  }
}

async function requestOnce(audience: string, settings: IdTokenSettings): Promise<Secret> {
  if (!URL.canParse(settings.requestUrl)) {
    throw attemptError('ACTIONS_ID_TOKEN_REQUEST_URL is not a valid URL', false);
  }
  const url = new URL(settings.requestUrl);
  url.searchParams.set('audience', audience);
  const { status, body } = await get(url, settings);
  if (status !== 200) throw attemptError(`it answered HTTP ${status}`, status >= 500 || status === 429);
  const token = findToken(body.toString('utf8'));
  if (token === undefined) throw attemptError('its response contains no token', true);
  settings.mask(token);
  for (const part of token.reveal().split('.')) if (part !== '') settings.mask(new Secret(part));
  return token;
}

async function get(url: URL, { proxyEnv, requestToken: bearer, signal, whileWaiting }: IdTokenSettings) {
  const { protocol, hostname, port, pathname, search } = url;
  const headers = { Authorization: `bearer ${bearer.reveal()}`, Accept: 'application/json' };
  try {
    return await request(
      createHttpClient(protocol, { proxyEnv: { ...proxyEnv } }),
      { method: 'GET', protocol, hostname, port, path: `${pathname}${search}`, headers, onSent: whileWaiting },
      { ...LIMITS, signal },
    );
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason = typeof code === 'string' && !isGarbled(error) ? code : errorMessage(error);
    throw attemptError(`no response (${reason})`, true, error);
  }
}

function findToken(body: string): Secret | undefined {
  const answer = parseJson(body);
  const value = isRecord(answer) ? answer['value'] : undefined;
  return typeof value === 'string' && value !== '' ? new Secret(value) : undefined;
}

/** The claims of a token. The signature is not checked: AWS checks it, and no decision here relies on an unverified claim. */
function decode(token: Secret): Readonly<Record<string, unknown>> {
  const [, payload = '', signature] = token.reveal().split('.');
  if (signature === undefined) throw failure('ID_TOKEN_UNREADABLE', { reason: 'it is not a JSON Web Token' });
  const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
  if (isRecord(claims)) return claims;
  throw failure('ID_TOKEN_UNREADABLE', { reason: 'its payload is not a JSON object' });
}
