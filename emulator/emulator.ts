/** GitHub and AWS on one port of 127.0.0.1, strict enough to bootstrap against, with settings for everything that goes wrong. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { GITHUB_ISSUER } from '../src/trust/token/issuer.ts';
import { type Aws, createAws } from './aws/service.ts';
import { hasTakenEffect, isBadResponse, sendBadResponse } from './bad-response.ts';
import { type Clock, createClock } from './clock.ts';
import { createFaults, type FaultKind, type Faults } from './faults.ts';
import type { IssuerKey } from './github/id-token.ts';
import { createGithub, type Github } from './github/service.ts';
import { type HttpAnswer, type HttpRequest, readHttpRequest } from './http.ts';
import { createIds } from './ids.ts';
import type { LoggedRequest } from './request-log.ts';
import type { IdentifiedRequest, Service } from './service.ts';
import type { EmulatorSettings } from './settings.ts';

/** How the emulator starts; every member has a default. */
export interface EmulatorOptions extends Partial<EmulatorSettings> {
  /** Default: one that the system chooses. */
  readonly port?: number;
  /** The `iss` of ID tokens. Default: GitHub's. */
  readonly issuer?: string;
  /** What jobs see as `GITHUB_SERVER_URL`. */
  readonly serverUrl?: string;
  /** Further keys of the issuer, for tokens that the real one minted. */
  readonly issuerKeys?: readonly IssuerKey[];
  /** Identifiers and secrets follow from it. */
  readonly seed?: string;
}

/** A running emulator. */
export interface Emulator {
  /** `http://127.0.0.1:PORT`, the endpoint of STS and of IAM. */
  readonly url: string;
  readonly aws: Aws;
  readonly github: Github;
  readonly clock: Clock;
  readonly settings: EmulatorSettings;
  readonly faults: Faults;
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Cuts every connection, also those that hang. */
  readonly close: () => Promise<void>;
}

/** Starts an empty GitHub and an empty AWS. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const server = createServer();
  const url = await listen(server, options.port ?? 0);
  const clock = createClock();
  const ids = createIds(options.seed ?? 'emulator');
  const settings: EmulatorSettings = {
    propagationMs: options.propagationMs ?? 0,
    latencyMs: options.latencyMs ?? 0,
    refusesNewSessionsOnce: options.refusesNewSessionsOnce ?? false,
    pageLimit: options.pageLimit ?? 1000,
  };
  const github = createGithub({
    issuer: options.issuer ?? GITHUB_ISSUER,
    serverUrl: options.serverUrl ?? 'https://github.com',
    origin: url,
    clock,
    ids,
    issuerKeys: options.issuerKeys ?? [],
    jobEnv: { AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_IAM: url },
  });
  const aws = createAws({ clock, ids, settings, isAuthentic: github.isAuthentic });
  const faults = createFaults();
  const requests: LoggedRequest[] = [];
  const context: ServerContext = { github, aws, clock, settings, faults, requests };
  server.on('request', (message, response) => {
    serve(context, message, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The emulator failed: ${error instanceof Error ? error.stack : String(error)}`);
    });
  });
  const sockets = trackSockets(server);
  return {
    url,
    aws: aws.handle,
    github: github.handle,
    clock,
    settings,
    faults,
    requests,
    close: () => close(server, sockets),
  };
}

interface ServerContext {
  readonly github: Service;
  readonly aws: Service;
  readonly clock: Clock;
  readonly settings: EmulatorSettings;
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
}

async function serve(context: ServerContext, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readHttpRequest(message);
  const service = isForGithub(request) ? context.github : context.aws;
  const identified = service.identify(request);
  const fault = context.faults.take(identified.action);
  if (context.settings.latencyMs > 0) await sleep(context.settings.latencyMs);
  const answer = settle(service, request, fault);
  context.requests.push(logRequest(context.clock.now(), identified, answer, fault));
  if (fault === 'hang' || fault === 'hang-after') return;
  if (isBadResponse(fault)) {
    sendBadResponse(fault, answer, response);
    return;
  }
  if (answer === undefined || fault === 'reset-after') {
    message.socket.resetAndDestroy();
    return;
  }
  response.writeHead(answer.status, { ...answer.headers, date: new Date(context.clock.now()).toUTCString() });
  response.end(answer.body);
}

function isForGithub(request: HttpRequest): boolean {
  return /^\/(?:api|id-token|\.well-known)(?:\/|$)/u.test(request.path);
}

/** The service's answer; `undefined` when the fault keeps the request from it. */
function settle(service: Service, request: HttpRequest, fault: FaultKind | undefined): HttpAnswer | undefined {
  if (fault === 'hang' || fault === 'reset-before') return undefined;
  if (isBadResponse(fault)) return hasTakenEffect(fault) ? service.answer(request, undefined) : undefined;
  return service.answer(request, fault === 'reset-after' || fault === 'hang-after' ? undefined : fault);
}

function logRequest(
  time: number,
  identified: IdentifiedRequest,
  answer: HttpAnswer | undefined,
  fault: FaultKind | undefined,
): LoggedRequest {
  return {
    time,
    ...identified,
    ...(answer?.principal === undefined ? {} : { principal: answer.principal }),
    ...(answer === undefined || fault === 'reset-after' || fault === 'hang-after' ? {} : { status: answer.status }),
    ...(answer?.errorCode === undefined ? {} : { errorCode: answer.errorCode }),
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The emulator has no port.');
  return `http://127.0.0.1:${address.port}`;
}

function trackSockets(server: Server): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
