/** The connections to AWS: one pool for all SDK clients. The first connection can be opened before the first request is ready. */

import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { errorMessage } from '../failure/error-message.ts';
import {
  createHttpClient,
  type HttpClient,
  type HttpResponse,
  isGarbled,
  request,
  timeoutError,
  toHost,
} from '../http/request.ts';

export interface Transport {
  /**
   * Opens a connection, TLS included, for the next request to this URL; called repeatedly, for as many requests. If it
   * fails, the request opens its own. Does nothing behind a proxy: which way the request takes is not known yet.
   */
  open(url: URL): void;
  /** Sends requests, for the SDK's clients and for calls without the SDK. */
  readonly handler: RequestHandler;
}

/** Where a request goes, as the SDK describes it. */
export interface Endpoint {
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
interface SdkRequest extends Endpoint {
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

/** The longest response of IAM holds a thousand entries and is far smaller than this. */
const LIMITS = { connectMs: 5000, totalMs: 15_000, maxBytes: 10 * 1024 * 1024 } as const;
/** The server may be about to close a connection that has been idle for longer. */
const MAX_IDLE_MS = 4000;

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
        return { response: await send(poolFor(request.protocol).client, request, signal) };
      },
      updateHttpClientConfig: () => {},
      httpHandlerConfigs: () => ({}),
      // The pool is shared: a client that is destroyed leaves its connections to the others.
      destroy: () => {},
    },
  };
}

interface Pool {
  readonly client: HttpClient;
  open(url: URL): void;
}

function createPool(protocol: string, proxyEnv: ProxyEnv): Pool {
  const client = createHttpClient(protocol, { keepAlive: true, proxyEnv: { ...proxyEnv } });
  const { agent } = client;
  const connect = agent.createConnection.bind(agent);
  let early: readonly { readonly to: string; readonly since: number; readonly socket: Duplex }[] = [];
  agent.createConnection = (options, callback) => {
    const found = early.find(({ to }) => to === `${options.host}:${options.port}`);
    if (found === undefined) return connect(options, callback);
    early = early.filter((connection) => connection !== found);
    const isFresh = Date.now() - found.since < MAX_IDLE_MS;
    return isFresh && found.socket.writable ? found.socket : connect(options, callback);
  };
  return {
    client,
    open({ hostname, port: given }) {
      const host = toHost(hostname);
      const port = given === '' ? (protocol === 'http:' ? 80 : 443) : Number(given);
      const servername = isIP(host) === 0 ? host : '';
      const socket = connect({ ...agent.options, host, port, servername });
      // The request opens its own connection and reports the error.
      socket?.on('error', () => {});
      if (socket) early = [...early, { to: `${host}:${port}`, since: Date.now(), socket }];
    },
  };
}

async function send(
  client: HttpClient,
  { method, hostname, port, path, query, headers, username, password, body }: SdkRequest,
  signal: AbortSignal | undefined,
): Promise<SdkResponse> {
  const response = await request(
    client,
    {
      method,
      hostname,
      port,
      path: `${path}${renderQuery(query)}`,
      headers: { ...headers },
      ...(username === undefined ? {} : { auth: `${username}:${password ?? ''}` }),
      body,
    },
    { ...LIMITS, signal },
  ).catch((error: unknown) => {
    // As lost as a response that never came, so the call is made again.
    throw isGarbled(error) ? Object.assign(timeoutError(errorMessage(error)), { cause: error }) : error;
  });
  switch (classifyResponse(findAction(body), response)) {
    case 'complete':
      return toResponse(response);
    case 'truncated':
      throw timeoutError(`the response did not come from AWS, or is incomplete (HTTP ${response.status})`);
    case 'foreign':
      throw new Error(`the response did not come from AWS (HTTP ${response.status})`);
  }
}

function toResponse({ status, statusText, headers, body }: HttpResponse): SdkResponse {
  const joined = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')] as const);
  return { statusCode: status, reason: statusText, headers: Object.fromEntries(joined), body };
}

/** The `Action` of a query request; `undefined` for every other request. */
function findAction(sent: unknown): string | undefined {
  return typeof sent === 'string' ? /(?:^|&)Action=(\w+)/u.exec(sent)?.[1] : undefined;
}

/**
 * Whether a response is AWS's and complete. A proxy can send anything, and the SDK takes an empty page for an empty list or
 * for a change that was made. So a success must be the complete response of the requested action, and an error response
 * must be complete, too. https://docs.aws.amazon.com/IAM/latest/APIReference/CommonParameters.html
 */
function classifyResponse(
  action: string | undefined,
  { status, body }: HttpResponse,
): 'complete' | 'truncated' | 'foreign' {
  const isSuccess = status >= 200 && status < 300;
  const isRefusal = status >= 400 && status < 500;
  if (action === undefined || !(isSuccess || isRefusal)) return 'complete';
  const root = isSuccess ? `${action}Response` : 'ErrorResponse';
  const hasStart = new RegExp(`<${root}[\\s>]`, 'u').test(body.subarray(0, 1000).toString('utf8'));
  const isWhole = hasStart && body.subarray(-1000).toString('utf8').trimEnd().endsWith(`</${root}>`);
  if (isWhole && (isRefusal || hasContents(CONTENTS[action] ?? [], body))) return 'complete';
  // A 4xx response that is not AWS's is final, except for the two statuses that ask the client to retry.
  return isRefusal && !hasStart && status !== 408 && status !== 429 ? 'foreign' : 'truncated';
}

const CREDENTIALS = ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'];
const SESSION = [...CREDENTIALS, 'Arn', 'AssumedRoleId'];

/** The elements without which a success says nothing. https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html */
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  AssumeRole: SESSION,
  // A service that is not AWS may leave out the identity; for AWS, the caller checks it.
  AssumeRoleWithWebIdentity: CREDENTIALS,
  GetCallerIdentity: ['Arn', 'Account', 'UserId'],
  GetRole: ['Arn', 'RoleName', 'AssumeRolePolicyDocument'],
  GetRolePolicy: ['PolicyDocument'],
  GetOpenIDConnectProvider: ['Url'],
};

function hasContents(names: readonly string[], body: Buffer): boolean {
  return names.every((name) => body.includes(`<${name}>`) && body.includes(`</${name}>`));
}

/** Only an endpoint that the user sets can have a query. */
function renderQuery(query: SdkRequest['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
