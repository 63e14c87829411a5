/** A proxy for end-to-end tests. */

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { listen } from './stand-in.ts';

/** The password in its address. */
export const PASSWORD = 'p@ss-word-of-the-proxy';

/** A proxy without authentication that records every request. */
export interface ProxyServer {
  readonly address: string;
  /** The requested targets, with the credentials of the request. */
  readonly asked: readonly string[];
}

/** Forwards plain requests until the test ends. It rejects tunnels as if the host cannot be reached. */
export async function startProxy(): Promise<ProxyServer> {
  const asked: string[] = [];
  const note = (message: IncomingMessage): void => {
    const [, encoded = ''] = (message.headers['proxy-authorization'] ?? '').split(' ');
    const who = Buffer.from(encoded, 'base64').toString();
    asked.push(`${message.method} ${message.url}${who === '' ? '' : ` as ${who}`}`);
  };
  const server = createServer((message: IncomingMessage, response: ServerResponse) => {
    note(message);
    const { method, headers, url = '' } = message;
    const forward = request(url, { method: method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    message.pipe(forward);
  });
  server.on('connect', (message: IncomingMessage, socket: Socket) => {
    note(message);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return { address: `http://octocat:${encodeURIComponent(PASSWORD)}@127.0.0.1:${await listen(server)}`, asked };
}
