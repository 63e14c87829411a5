/** How GitHub's REST API is reached: the token, time limits, retries, and what a refusal says in plain words. */

import { setTimeout as wait } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { GitHub } from '@actions/github/lib/utils';
import { errorMessage } from '../error-message.ts';
import { withDeadlineContext } from '../failure/failure.ts';
import type { Secret } from '../secret.ts';

export interface GitHubSettings {
  readonly apiUrl: string;
  readonly token: Secret | undefined;
  /** How often a call is tried when a fault that may pass meets it. */
  readonly maxAttempts: number;
  readonly signal: AbortSignal;
  /** How long one call may take; absent: ten seconds, after which GitHub itself gives up. */
  readonly requestTimeoutMs?: number;
}

export type Client = InstanceType<typeof GitHub>;

/** A client of the API. Without a token the API still answers for public repositories. */
export function openClient({ token, apiUrl: baseUrl }: GitHubSettings): Client {
  const client = token === undefined ? new GitHub({ baseUrl }) : getOctokit(token.reveal(), { baseUrl });
  // The hooks of a request share its options, so they can only be changed in place.
  client.hook.before('request', ({ request }) => {
    if (request !== undefined) request.fetch = limitAnswer(request.fetch ?? fetch);
  });
  client.hook.after('request', (response) => {
    if (!isAnswer(response)) throw new Error('what answers there is not the API of GitHub, or only in part');
  });
  return client;
}

/** A page of a hundred comments can be large; it does not come near this. */
const MAX_ANSWER_BYTES = 10 * 1024 * 1024;

/** The same without answers that never end. */
function limitAnswer(send: typeof fetch): typeof fetch {
  return async (url, init) => {
    const { body, status, statusText, headers } = await send(url, init);
    let size = 0;
    const limit = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > MAX_ANSWER_BYTES) controller.error(new Error('the answer is too long'));
        else controller.enqueue(chunk);
      },
    });
    return new Response(body?.pipeThrough(limit) ?? null, { status, statusText, headers });
  };
}

/** Whether a success is JSON, or nothing where there is nothing to say: the client passes on whatever a proxy puts there. */
function isAnswer({ status, data }: { readonly status: number; readonly data: unknown }): boolean {
  if (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)) return true;
  const isEmpty = data === undefined || data === '' || (data instanceof ArrayBuffer && data.byteLength === 0);
  return isEmpty && status !== 200;
}

/** Fails with `DEADLINE_EXCEEDED` where the deadline of the step is why a request ended. */
export function requireTime({ signal }: GitHubSettings): void {
  if (signal.aborted) throw withDeadlineContext(signal.reason, "A call to GitHub's API was under way.");
}

const REQUEST_TIMEOUT_MS = 10_000;

/** The options of one request: it ends with the step's deadline, or when its own time is up. */
export function limitRequest({ signal, requestTimeoutMs = REQUEST_TIMEOUT_MS }: GitHubSettings): {
  readonly signal: AbortSignal;
} {
  return { signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]) };
}

const MAX_ATTEMPTS = 4;

/** Repeats what met a server error, a rate limit or the network. A write must be one that may be repeated. */
export async function withRetry<T>(call: () => Promise<T>, { maxAttempts, signal }: GitHubSettings): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const status = statusOf(error);
      // octokit gives a failed connection the status 500.
      const isPassing =
        status === undefined ||
        status === 429 ||
        (typeof status === 'number' && status >= 500) ||
        (status === 403 && isRateLimit(error));
      if (!isPassing || signal.aborted || attempt >= Math.min(maxAttempts, MAX_ATTEMPTS)) throw error;
      await wait(250 * 2 ** attempt, undefined, { signal });
    }
  }
}

/** The status of GitHub's answer; octokit gives a failed connection the status 500. */
export function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined;
}

/** What kept a call from working. `said` is GitHub's own sentence with its status, or the error of the connection. */
export interface Refusal {
  readonly kind: 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'rejected' | 'failing' | 'unreachable';
  readonly said: string;
}

/** Reads what went wrong from an error of the client. The token is nowhere in it. */
export function readRefusal(error: unknown, settings: GitHubSettings): Refusal {
  const status = statusOf(error);
  const hasAnswer = error instanceof Error && 'response' in error && error.response !== undefined;
  const message = toMessage(error, settings);
  if (typeof status !== 'number' || !hasAnswer) return { kind: 'unreachable', said: message };
  return { kind: toKind(status, error), said: message === '' ? String(status) : `${status}: ${message}` };
}

function toKind(status: number, error: Error): Refusal['kind'] {
  if (status === 429 || (status === 403 && isRateLimit(error))) return 'limited';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  // 410: the feature is turned off in the repository.
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 ? 'failing' : 'rejected';
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a limit may be told with 403. */
function isRateLimit(error: unknown): boolean {
  return error instanceof Error && /\brate limit\b/iu.test(error.message);
}

const MAX_MESSAGE = 300;

/** One line, without the address that octokit appends. */
function toMessage(error: unknown, { token }: GitHubSettings): string {
  const message = withoutToken(errorMessage(error), token);
  const line = message.split('\n', 1)[0]?.replace(/ - https?:\/\/\S+$/u, '') ?? '';
  return [...line].slice(0, MAX_MESSAGE).join('');
}

/** The library names the header's value when it cannot be sent, so a token that holds a line break would be in the error. */
function withoutToken(text: string, token: Secret | undefined): string {
  const parts = (token?.reveal() ?? '').split(/\s+/u).filter((part) => part !== '');
  return parts.reduce((rest, part) => rest.replaceAll(part, '***'), text);
}

/** An object as a record, anything else as an empty one. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** `owner/name` taken apart as the client's routes want it. */
export function toRepositoryPath(fullName: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = fullName.split('/', 2);
  return { owner, repo };
}
