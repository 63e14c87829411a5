/** A success that is not AWS's, and an identity that is not the role's, prove nothing. */

import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
const closing: (() => void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await scene.close();
});

/** A way to the emulator on which one action is answered by somebody else. */
async function openWay(action: string, answer: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (body.toString().includes(`Action=${action}&`)) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(answer);
      return;
    }
    const { method = 'POST', url = '/', headers } = request;
    const onward = send(new URL(url, scene.emulator.url), { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(response);
    });
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it.each(['', '<html>Please log in</html>'])('a list that is answered by %j removes no provider', async (answer) => {
  scene = await startScene();
  await scene.bootstrap();
  const way = await openWay('ListRoles', answer);
  const result = await scene.job().step(
    {
      mode: 'teardown',
      'remove-provider': 'true',
      'retry-max-attempts': '2',
      'aws-region': 'us-east-1',
      'aws-access-key-id': scene.admin.accessKeyId,
      'aws-secret-access-key': scene.admin.secretAccessKey,
    },
    { env: { AWS_ENDPOINT_URL_IAM: way } },
  );
  expect(result, textOf(result)).toMatchObject({ exitCode: 1, outputs: { 'failure-code': 'AWS_UNREACHABLE' } });
  expect(scene.account.state().providers.size).toBe(1);
  expect([...scene.account.state().roles.values()].map(({ name }) => name)).toContain(ROLE_NAME);
});
