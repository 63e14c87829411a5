/** Malformed or foreign responses: what a proxy, a dropped connection or an attacker may send instead of the service. */

import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { HttpAnswer } from './http.ts';

/**
 * `cut-short` (half of the answer, and an orderly end) and `broken-off` (half of it, and a cut connection) come after the
 * action took effect; the others never reach the service: the page of a proxy, a success without a body, bytes of no known
 * type, a success that never ends, and an error that names nothing.
 */
export type BadResponse = 'cut-short' | 'broken-off' | 'page' | 'empty' | 'garbage' | 'endless' | 'unnamed-error';

const KINDS = ['cut-short', 'broken-off', 'page', 'empty', 'garbage', 'endless', 'unnamed-error'];

/** Whether a fault is a bad response. */
export function isBadResponse(fault: unknown): fault is BadResponse {
  return typeof fault === 'string' && KINDS.includes(fault);
}

/** Whether the service acts before its response is damaged. */
export function hasTakenEffect(kind: BadResponse): boolean {
  return kind === 'cut-short' || kind === 'broken-off';
}

/** A client that reads more than this has no limit. The emulator then stops sending, so that the machine does not run out of memory. */
const ENDLESS_BYTES = 96 * 1024 * 1024;
const CHUNK = Buffer.alloc(64 * 1024, ' ');

/** Sends a bad response instead of the service's own. */
export function sendBadResponse(kind: BadResponse, answer: HttpAnswer | undefined, response: ServerResponse): void {
  const { status, headers, body } = answer ?? { status: 200, headers: {}, body: '' };
  const whole = Buffer.from(body);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  switch (kind) {
    case 'cut-short':
      response.writeHead(status, headers).end(half);
      return;
    case 'broken-off':
      response.writeHead(status, { ...headers, 'content-length': Math.max(whole.length, 1) });
      response.write(half, () => response.destroy());
      response.flushHeaders();
      return;
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><p>Please log in</html>');
      return;
    case 'empty':
      response.writeHead(200).end();
      return;
    case 'garbage':
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(Buffer.from([0, 255, 254, 60, 123]));
      return;
    case 'unnamed-error':
      response.writeHead(400, { 'content-type': 'text/xml' }).end('<ErrorResponse><Error/></ErrorResponse>');
      return;
    case 'endless':
      response.writeHead(200, headers);
      Readable.from(blanks()).pipe(response, { end: false });
  }
}

function* blanks(): Generator<Buffer> {
  for (let sent = 0; sent < ENDLESS_BYTES; sent += CHUNK.length) yield CHUNK;
}
