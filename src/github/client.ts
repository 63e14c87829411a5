/** How GitHub's REST API is called: the token, limits, retries, and what its errors mean. */

import { getOctokit } from '@actions/github';
import { GitHub } from '@actions/github/lib/utils';
import { errorMessage } from '../failure/error-message.ts';
import { withDeadlineContext } from '../failure/failure.ts';
import { readBody } from '../http/request.ts';
import { isRecord } from '../json.ts';
import type { Clock } from '../ports/runner.ts';
import { withRetry } from '../retry.ts';
import type { Secret } from '../secret.ts';

export interface GitHubSettings {
  readonly apiUrl: string;
  readonly token: Secret | undefined;
  /** Maximum attempts for a call that fails with a transient error. */
  readonly maxAttempts: number;
  /** Aborted when the time of the step is up. */
  readonly signal: AbortSignal;
  /** For the pauses between attempts. */
  readonly clock: Clock;
  /** Makes the signal that ends one request; absent: after ten seconds, when GitHub itself gives up. */
  readonly limitRequest?: () => AbortSignal;
}

export type Client = InstanceType<typeof GitHub>;

/** Why a response is not used. */
export const NOT_GITHUB = "the response did not come from GitHub's API, or is incomplete";

/** A client of the API. Without a token, the API serves only public repositories. */
export function openClient({ token, apiUrl: baseUrl }: GitHubSettings): Client {
  const client = token === undefined ? new GitHub({ baseUrl }) : getOctokit(token.reveal(), { baseUrl });
  // The hooks of a request share its options, so the options must be changed in place.
  client.hook.before('request', ({ request }) => {
    if (request !== undefined) request.fetch = limitResponse(request.fetch ?? fetch);
  });
  client.hook.after('request', (response) => {
    if (!isApiResponse(response)) throw new Error(NOT_GITHUB);
  });
  return client;
}

/** A page of a hundred comments can be large, but is far smaller than this. */
const MAX_RESPONSE_BYTES = 10 * 1024 * 1024;

/** The same `fetch`, except that it rejects a response that is too long, and a redirect to another place. */
function limitResponse(send: typeof fetch): typeof fetch {
  return async (url, init) => {
    const { body, status, statusText, headers } = await follow(send, url, init);
    const content = body === null ? null : await readBody(body, MAX_RESPONSE_BYTES);
    return new Response(content, { status, statusText, headers });
  };
}

/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
const REDIRECTS: readonly number[] = [301, 302, 307, 308];
const MAX_REDIRECTS = 5;

/**
 * Sends the request and follows redirects within the API. A trust policy is built from the answer, so no other host and no
 * plain connection may give it.
 */
async function follow(send: typeof fetch, ...[url, init]: Parameters<typeof fetch>): Promise<Response> {
  const start = new URL(url instanceof Request ? url.url : url);
  let at = start;
  for (let count = 0; ; count += 1) {
    const response = await send(at.href, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, at.href) ? new URL(location, at.href) : undefined;
    if (next === undefined || next.origin !== start.origin || !isSafe(next)) {
      throw new RedirectError(`GitHub's API answers with a redirect to ${describePlace(next)}, which is not followed`);
    }
    if (count === MAX_REDIRECTS) throw new RedirectError("GitHub's API answers with one redirect after another");
    at = next;
  }
}

/** A redirect that is not followed is the same at the next attempt. */
class RedirectError extends Error {}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

function describePlace(url: URL | undefined): string {
  return url === undefined ? 'an address that is none' : url.origin === 'null' ? `${url.protocol}…` : url.origin;
}

/** Whether an error, or what it came from, is a redirect that is not followed. */
function isRefusedRedirect(error: unknown): boolean {
  return (
    error instanceof RedirectError ||
    (error instanceof Error && error.cause !== undefined && isRefusedRedirect(error.cause))
  );
}

/** Whether a successful response holds JSON, or nothing where none is due: octokit passes on whatever a proxy sends. */
function isApiResponse({ status, data }: { readonly status: number; readonly data: unknown }): boolean {
  if (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)) return true;
  const isEmpty = data === undefined || data === '' || (data instanceof ArrayBuffer && data.byteLength === 0);
  return isEmpty && status !== 200;
}

/** Fails with `DEADLINE_EXCEEDED` if a request ended because the time of the step is up. */
export function requireTime({ signal }: GitHubSettings): void {
  if (signal.aborted) throw withDeadlineContext(signal.reason, "A call to GitHub's API was under way.");
}

const REQUEST_TIMEOUT_MS = 10_000;

/** The options of one request: it ends with the step's deadline, or when its own time is up. */
export function limitRequest(settings: GitHubSettings): { readonly signal: AbortSignal } {
  const own = settings.limitRequest?.() ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  return { signal: AbortSignal.any([settings.signal, own]) };
}

const MAX_ATTEMPTS = 4;

/** Repeats a call that failed with a server error, a rate limit or a network error. A write must be safe to repeat. */
export async function callWithRetry<T>(call: () => Promise<T>, settings: GitHubSettings): Promise<T> {
  const { clock, maxAttempts, signal } = settings;
  return withRetry(
    {
      maxAttempts: Math.min(maxAttempts, MAX_ATTEMPTS),
      isTransient: (error) => !signal.aborted && isTransient(error),
      pauseMs: (attempt) => 250 * 2 ** attempt,
      clock,
    },
    call,
  );
}

function isTransient(error: unknown): boolean {
  if (isRefusedRedirect(error)) return false;
  const status = statusOf(error);
  if (typeof status !== 'number') return status === undefined;
  return status === 429 || status >= 500 || (status === 403 && isRateLimit(error));
}

/** The HTTP status of an error; octokit gives a failed connection the status 500. */
export function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined;
}

/** Why a call failed. `message` is GitHub's own message with its status, or the error of the connection. */
export interface Refusal {
  readonly kind: 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'rejected' | 'failing' | 'unreachable';
  readonly message: string;
}

/** Reads from an error of the client why the call failed. The token is never part of it. */
export function readRefusal(error: unknown, settings: GitHubSettings): Refusal {
  const status = statusOf(error);
  const hasAnswer = error instanceof Error && 'response' in error && error.response !== undefined;
  const message = toMessage(error, settings);
  if (typeof status !== 'number' || !hasAnswer) return { kind: 'unreachable', message };
  return { kind: toKind(status, error), message: message === '' ? String(status) : `${status}: ${message}` };
}

function toKind(status: number, error: Error): Refusal['kind'] {
  if (status === 429 || (status === 403 && isRateLimit(error))) return 'limited';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  // 410: the feature is turned off in the repository.
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 ? 'failing' : 'rejected';
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: exceeded limits are reported as 403 or 429. */
function isRateLimit(error: unknown): boolean {
  return error instanceof Error && /\brate limit\b/iu.test(error.message);
}

const MAX_MESSAGE = 300;

/** One line, without the URL that octokit appends. */
function toMessage(error: unknown, { token }: GitHubSettings): string {
  const message = withoutToken(errorMessage(error), token);
  const line = message.split('\n', 1)[0]?.replace(/ - https?:\/\/\S+$/u, '') ?? '';
  return [...line].slice(0, MAX_MESSAGE).join('');
}

/** If a header cannot be sent, the error quotes its value, so a token with a line break would be part of the message. */
function withoutToken(text: string, token: Secret | undefined): string {
  const parts = (token?.reveal() ?? '').split(/\s+/u).filter((part) => part !== '');
  return parts.reduce((rest, part) => rest.replaceAll(part, '***'), text);
}

/** An object as a record, anything else as an empty one. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** `owner/name` as the parameters of the client's routes. */
export function toRepositoryPath(fullName: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = fullName.split('/', 2);
  return { owner, repo };
}
