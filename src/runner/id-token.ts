/** The job's ID tokens: asked for at the runner's address, masked at once, decoded but never printed. */

import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { errorMessage } from '../error-message.ts';
import { failure, withDeadlineContext } from '../failure/failure.ts';
import type { Clock, IdTokens } from '../ports/runner.ts';
import { Secret } from '../secret.ts';

// `import 'node:http'` would touch every export of the module, one of which loads a WebSocket client; `require` does not.
const require = createRequire(import.meta.url);

export interface IdTokenSettings {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL` and the bearer that goes with it. */
  readonly requestUrl: string;
  readonly requestToken: Secret;
  readonly proxyEnv: Readonly<Record<string, string | undefined>>;
  /** How often a fault of the network or the service is tried. */
  readonly maxAttempts: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly mask: (secret: Secret) => void;
  /** Called whenever a request is on its way: the time until its answer can be used. */
  readonly whileWaiting: () => void;
}

/** A token that has less than this left is not given out again. */
const MINIMUM_LIFE_MS = 60_000;
/** One request, connection included. */
const REQUEST_TIMEOUT_MS = 10_000;
const MAX_ATTEMPTS = 5;
const MAX_ANSWER_BYTES = 256 * 1024;

/** https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
export function createIdTokens(settings: IdTokenSettings): IdTokens {
  const given = new Map<string, Secret>();
  const underWay = new Map<string, Promise<Secret>>();
  return {
    async mint(audience, age) {
      const known = given.get(audience);
      if (age === 'any' && known !== undefined && remainingLife(known, settings.clock.now()) > MINIMUM_LIFE_MS)
        return known;
      // Several accounts ask at the same moment; one answer serves them all.
      const asked = age === 'any' ? underWay.get(audience) : undefined;
      if (asked !== undefined) return asked;
      const request = requestWithRetry(audience, settings).finally(() => underWay.delete(audience));
      underWay.set(audience, request);
      const token = await request;
      given.set(audience, token);
      return token;
    },
    read: decode,
  };
}

function remainingLife(token: Secret, now: number): number {
  const { exp } = decode(token);
  return typeof exp === 'number' ? exp * 1000 - now : 0;
}

/** What a try gave: the token, or why not and whether another try may help. */
type Attempt =
  | { readonly kind: 'token'; readonly token: Secret }
  | { readonly kind: 'failed'; readonly reason: string; readonly mayPass: boolean };

async function requestWithRetry(audience: string, settings: IdTokenSettings): Promise<Secret> {
  const limit = Math.min(settings.maxAttempts, MAX_ATTEMPTS);
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await request(audience, settings);
    if (outcome.kind === 'token') return outcome.token;
    if (settings.signal.aborted)
      throw withDeadlineContext(settings.signal.reason, "The request for the job's ID token was under way.");
    if (!outcome.mayPass || attempt >= limit) throw failure('ID_TOKEN_SERVICE_FAILED', { reason: outcome.reason });
    // Full jitter, so that the jobs of a matrix do not come back at the same moment.
    const pause = Math.random() * 250 * 2 ** attempt;
    await settings.clock.sleep(pause, `The ID token was about to be asked for again: ${outcome.reason}.`);
  }
}

async function request(audience: string, settings: IdTokenSettings): Promise<Attempt> {
  if (!URL.canParse(settings.requestUrl)) {
    return { kind: 'failed', reason: 'ACTIONS_ID_TOKEN_REQUEST_URL is not an address', mayPass: false };
  }
  const url = new URL(settings.requestUrl);
  url.searchParams.set('audience', audience);
  try {
    const { status, body } = await get(url, settings);
    if (status !== 200) {
      return { kind: 'failed', reason: `it answered HTTP ${status}`, mayPass: status >= 500 || status === 429 };
    }
    const token = findToken(body);
    if (token === undefined) return { kind: 'failed', reason: 'its answer holds no token', mayPass: true };
    settings.mask(token);
    for (const part of token.reveal().split('.')) if (part !== '') settings.mask(new Secret(part));
    return { kind: 'token', token };
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    const message = errorMessage(error);
    return { kind: 'failed', reason: `no answer (${typeof code === 'string' ? code : message})`, mayPass: true };
  }
}

function get(url: URL, settings: IdTokenSettings): Promise<{ readonly status: number; readonly body: string }> {
  const http = require(url.protocol === 'http:' ? 'node:http' : 'node:https') as typeof import('node:https');
  const agent = new http.Agent({ proxyEnv: { ...settings.proxyEnv } });
  const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
  const headers = { Authorization: `bearer ${settings.requestToken.reveal()}`, Accept: 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = http.get(url, { agent, headers, signal }, (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES) sent.destroy(new Error('the answer is too long'));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('aborted', () => reject(new Error('the answer broke off')));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.once('finish', settings.whileWaiting);
    sent.on('error', reject);
    // Until a proxy has opened its tunnel, the request does not tell that it is over.
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function findToken(body: string): Secret | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    const value: unknown =
      typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
    return typeof value === 'string' && value !== '' ? new Secret(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The claims of a token. The signature is not checked: AWS does that, and nothing here is trusted on its word alone. */
function decode(token: Secret): Readonly<Record<string, unknown>> {
  const [, payload = '', signature] = token.reveal().split('.');
  if (signature === undefined) throw failure('ID_TOKEN_UNREADABLE', { reason: 'it is not a JSON Web Token' });
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims === 'object' && claims !== null && !Array.isArray(claims))
      return claims as Record<string, unknown>;
  } catch {
    // Falls through: a payload that is not JSON is the same defect as one that is no object.
  }
  throw failure('ID_TOKEN_UNREADABLE', { reason: 'its payload is not a JSON object' });
}
