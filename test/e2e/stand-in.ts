/** Replaces AWS, GitHub or a proxy with a server on 127.0.0.1 during one test. */

import { createServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { ROLE_NAME } from './scene.ts';

/** Starts a server on a free port, which it gives. The server ends with the test, and its connections with it. */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** The address of a server that gives one answer to everything. */
export async function serve(
  body: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, { ...headers }).end(body));
  return `http://127.0.0.1:${await listen(server)}`;
}

/** What STS answers to an ID token: a session of the role that a bootstrap makes, but for what is given. */
export function renderSession({
  arn = `arn:aws:sts::111122223333:assumed-role/${ROLE_NAME}/s`,
  secret = 'secret',
}: {
  readonly arn?: string;
  readonly secret?: string;
} = {}): string {
  const action = 'AssumeRoleWithWebIdentity';
  return `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>
<AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROAEXAMPLE:s</AssumedRoleId></AssumedRoleUser>
<Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
</${action}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${action}Response>`;
}
