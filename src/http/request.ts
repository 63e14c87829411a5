/** One HTTP request that cannot outlast its limits: time to connect, time in all, size of the response, and a signal. */

import type { AgentOptions, IncomingHttpHeaders, RequestOptions, request as startRequest } from 'node:http';
import type { Agent } from 'node:https';
import { createRequire } from 'node:module';

// `import 'node:http'` touches every export of the module, and one of them loads a WebSocket client. TLS is the most
// expensive part of Node to load. `require` loads each only when it is needed.
const require = createRequire(import.meta.url);

/** Node's client for one protocol, with the agent that holds its connections. */
export interface HttpClient {
  readonly agent: Agent;
  readonly start: typeof startRequest;
}

export interface RequestLimits {
  /** Until the request is sent: connection, proxy tunnel and TLS included. */
  readonly connectMs: number;
  /** Until the last byte of the response. */
  readonly totalMs: number;
  readonly maxBytes: number;
  /** Ends the request early. */
  readonly signal: AbortSignal | undefined;
}

export interface HttpRequest
  extends Pick<RequestOptions, 'method' | 'protocol' | 'port' | 'path' | 'headers' | 'auth'> {
  /** As URLs write it: an IPv6 address is in brackets. */
  readonly hostname: string;
  readonly body?: unknown;
  /** Called when the request is on its way: the time until the response arrives can be used. */
  readonly onSent?: () => void;
}

export interface HttpResponse {
  readonly status: number;
  readonly statusText: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A client for `http:` or `https:` URLs. */
export function createHttpClient(protocol: string, options: AgentOptions): HttpClient {
  const { Agent: HttpAgent, request: start } = require(
    protocol === 'http:' ? 'node:http' : 'node:https',
  ) as typeof import('node:https');
  return { agent: new HttpAgent(options), start };
}

/** Sends the request and reads the whole response. Rejects with a `TimeoutError` when a time limit is reached. */
export function request(
  { agent, start }: HttpClient,
  { hostname, body, onSent, ...options }: HttpRequest,
  { connectMs, totalMs, maxBytes, signal }: RequestLimits,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const sent = start({ ...options, agent, host: toHost(hostname) });
    const stopTimers = (): void => {
      clearTimeout(connecting);
      clearTimeout(waiting);
    };
    const fail = (error: Error): void => {
      stopTimers();
      sent.destroy(error);
      // Until a proxy opens its tunnel, destroying the request emits no event.
      reject(error);
    };
    const limit = (milliseconds: number, what: string): NodeJS.Timeout =>
      setTimeout(() => fail(timeoutError(`${what} within ${milliseconds / 1000} s`)), milliseconds);
    const connecting = limit(connectMs, 'no connection');
    const waiting = limit(totalMs, 'no complete response');
    const abort = (): void => fail(Object.assign(new Error('the request was aborted'), { name: 'AbortError' }));
    if (signal?.aborted === true) abort();
    else signal?.addEventListener('abort', abort, { once: true });
    sent.once('finish', () => {
      clearTimeout(connecting);
      onSent?.();
    });
    sent.once('close', () => {
      stopTimers();
      signal?.removeEventListener('abort', abort);
    });
    // Not `once`: a connection can fail again after the request has ended, and an error without a listener ends the process.
    sent.on('error', fail);
    sent.once('response', (response) => {
      readBody(response, maxBytes).then(
        (read) =>
          resolve({
            status: response.statusCode ?? 0,
            statusText: response.statusMessage,
            headers: response.headers,
            body: read,
          }),
        fail,
      );
    });
    sent.end(body);
  });
}

const TOO_LONG = 'RESPONSE_TOO_LONG';

/** Whether an error means that what came back does not come from the service: it is not HTTP, or it does not end. */
export function isGarbled(error: unknown): boolean {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && (code === TOO_LONG || code.startsWith('HPE_'));
}

/** Reads a response to its end. Rejects when it is longer than the limit. */
export async function readBody(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw Object.assign(new Error(`the response is longer than ${maxBytes / 1024} KiB`), { code: TOO_LONG });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The SDK retries errors of this name. */
export function timeoutError(message: string): Error {
  return Object.assign(new Error(message), { name: 'TimeoutError' });
}

/** A host as sockets take it: an IPv6 address without the brackets that URLs put around it. */
export function toHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/gu, '');
}
