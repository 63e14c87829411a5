/** The connections to AWS: one pool for all clients of the SDK, the first of which can be opened before there is anything to send. */

import type { Agent, IncomingMessage, request as sendRequest } from 'node:http';
import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';

// TLS is the most expensive part of Node to load; `import` would load it also where nothing is encrypted.
const require = createRequire(import.meta.url);

export interface Transport {
  /**
   * Opens a connection for the first request to this address, TLS included. Nothing depends on it: if it fails, the request
   * opens its own. Does nothing behind a proxy, where it would need to be known first which way the request will take.
   */
  open(url: URL): void;
  /** What sends the requests, those of the SDK's clients and others. */
  readonly handler: RequestHandler;
}

/** Where a request goes, as the SDK describes it. */
export interface Address {
  /** `https:`. */
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>> | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/** A request as the SDK describes it. */
interface SdkRequest extends Address {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface SdkResponse {
  readonly statusCode: number;
  readonly reason: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-smithy-types/Interface/RequestHandler/ */
interface RequestHandler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(
    request: SdkRequest,
    options?: { readonly abortSignal?: unknown },
  ): Promise<{ readonly response: SdkResponse }>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<never, never>;
  destroy(): void;
}

/** Until a connection stands, TLS included; and for the whole of a request, to the last byte of its answer. */
const CONNECT_TIMEOUT_MS = 5000;
const REQUEST_TIMEOUT_MS = 15_000;
/** A connection that has been waiting for longer may be about to be closed by the other side. */
const MAX_WAIT_MS = 4000;
/** The longest answer of IAM is a thousand entries; whatever is longer than this is not AWS. */
const MAX_ANSWER_BYTES = 10 * 1024 * 1024;
const NOT_AWS = 'something answered that is not AWS';

type ProxyEnv = Readonly<Record<string, string | undefined>>;

/** `proxyEnv` holds the proxy variables, in upper and lower case, `NO_PROXY` included. */
export function openTransport(proxyEnv: ProxyEnv): Transport {
  const pools = new Map<string, Pool>();
  const poolFor = (protocol: string): Pool => {
    const pool = pools.get(protocol) ?? createPool(protocol, proxyEnv);
    pools.set(protocol, pool);
    return pool;
  };
  return {
    open(url) {
      const scheme = url.protocol.slice(0, -1);
      const isDirect = !proxyEnv[`${scheme}_proxy`] && !proxyEnv[`${scheme.toUpperCase()}_PROXY`];
      if (isDirect) poolFor(url.protocol).open(url);
    },
    handler: {
      metadata: { handlerProtocol: 'http/1.1' },
      handle: async (request, { abortSignal } = {}) => {
        const signal = abortSignal instanceof AbortSignal ? abortSignal : undefined;
        return { response: await send(poolFor(request.protocol), request, signal) };
      },
      updateHttpClientConfig: () => {},
      httpHandlerConfigs: () => ({}),
      // A client that is done with leaves its connections to the others.
      destroy: () => {},
    },
  };
}

interface Pool {
  readonly agent: Agent;
  readonly request: typeof sendRequest;
  open(url: URL): void;
}

function createPool(protocol: string, proxyEnv: ProxyEnv): Pool {
  const { Agent: PooledAgent, request } = require(
    protocol === 'http:' ? 'node:http' : 'node:https',
  ) as typeof import('node:https');
  const agent = new PooledAgent({ keepAlive: true, proxyEnv: { ...proxyEnv } });
  const connect = agent.createConnection.bind(agent);
  let early: { readonly to: string; readonly since: number; readonly socket: Duplex } | undefined;
  agent.createConnection = (options, callback) => {
    const found = early?.to === `${options.host}:${options.port}` ? early : undefined;
    if (found === undefined) return connect(options, callback);
    early = undefined;
    const isFresh = Date.now() - found.since < MAX_WAIT_MS;
    return isFresh && found.socket.writable ? found.socket : connect(options, callback);
  };
  return {
    agent,
    request,
    open({ hostname, port: given }) {
      const host = toHost(hostname);
      const port = given === '' ? (protocol === 'http:' ? 80 : 443) : Number(given);
      const servername = isIP(host) === 0 ? host : '';
      const socket = connect({ ...agent.options, host, port, servername });
      // The request will find out by itself why there is no connection.
      socket?.on('error', () => {});
      if (socket) early = { to: `${host}:${port}`, since: Date.now(), socket };
    },
  };
}

function send(
  { agent, request: start }: Pool,
  request: SdkRequest,
  signal: AbortSignal | undefined,
): Promise<SdkResponse> {
  return new Promise((resolve, reject) => {
    const sent = start({
      agent,
      method: request.method,
      host: toHost(request.hostname),
      port: request.port,
      path: `${request.path}${renderQuery(request.query)}`,
      headers: { ...request.headers },
      ...(request.username === undefined ? {} : { auth: `${request.username}:${request.password ?? ''}` }),
    });
    const fail = (error: Error): void => {
      clearTimeout(connecting);
      clearTimeout(whole);
      sent.destroy(error);
      // Until a proxy has opened its tunnel, the request does not tell that it is over.
      reject(error);
    };
    const limit = (milliseconds: number, what: string): NodeJS.Timeout =>
      setTimeout(() => fail(timeoutError(`${what} within ${milliseconds / 1000} s`)), milliseconds);
    const connecting = limit(CONNECT_TIMEOUT_MS, 'no connection');
    const whole = limit(REQUEST_TIMEOUT_MS, 'no complete answer');
    const abort = (): void => fail(Object.assign(new Error('the time is up'), { name: 'AbortError' }));
    if (signal?.aborted === true) abort();
    else signal?.addEventListener('abort', abort, { once: true });
    sent.once('finish', () => clearTimeout(connecting));
    sent.once('close', () => {
      clearTimeout(connecting);
      clearTimeout(whole);
      signal?.removeEventListener('abort', abort);
    });
    // An error of the connection after the end has nobody left to tell.
    sent.on('error', fail);
    sent.once('response', (answer: IncomingMessage) => {
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES) sent.destroy(new Error(`${NOT_AWS}, and does not end`));
        else chunks.push(chunk);
      });
      answer.once('error', reject);
      answer.once('end', () => {
        const body = Buffer.concat(chunks);
        const whose = judge(request, answer, body);
        if (whose === 'of AWS') resolve(toResponse(answer, body));
        else if (whose === 'in part') reject(timeoutError(`${NOT_AWS}, or only in part (HTTP ${answer.statusCode})`));
        else reject(new Error(`${NOT_AWS} (HTTP ${answer.statusCode})`));
      });
    });
    sent.end(request.body);
  });
}

function toResponse(answer: IncomingMessage, body: Uint8Array): SdkResponse {
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')] as const);
  return {
    statusCode: answer.statusCode ?? 0,
    reason: answer.statusMessage,
    headers: Object.fromEntries(headers),
    body,
  };
}

/**
 * Whose answer this is. A proxy may say anything: the SDK would take an empty page for an empty list, or for a change that was
 * made. A success must be the whole answer of the action that was asked, and half a refusal is none.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/CommonParameters.html
 */
function judge(
  { body: sent }: SdkRequest,
  { statusCode = 0 }: IncomingMessage,
  body: Buffer,
): 'of AWS' | 'in part' | 'of others' {
  const action = typeof sent === 'string' ? /(?:^|&)Action=(\w+)/u.exec(sent)?.[1] : undefined;
  const isSuccess = statusCode >= 200 && statusCode < 300;
  const isRefusal = statusCode >= 400 && statusCode < 500;
  if (action === undefined || !(isSuccess || isRefusal)) return 'of AWS';
  const root = isSuccess ? `${action}Response` : 'ErrorResponse';
  const isBegun = new RegExp(`<${root}[\\s>]`, 'u').test(body.subarray(0, 1000).toString('utf8'));
  const isWhole = isBegun && body.subarray(-1000).toString('utf8').trimEnd().endsWith(`</${root}>`);
  if (isWhole) return 'of AWS';
  // A refusal in other words is final, but for those that ask to come back.
  return isRefusal && !isBegun && statusCode !== 408 && statusCode !== 429 ? 'of others' : 'in part';
}

/** The name makes the SDK try again. */
function timeoutError(message: string): Error {
  return Object.assign(new Error(message), { name: 'TimeoutError' });
}

/** Sockets want IPv6 addresses without the brackets that URLs put around them. */
function toHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/gu, '');
}

/** Only an endpoint that was given by hand can have a query. */
function renderQuery(query: SdkRequest['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
