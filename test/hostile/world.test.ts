/** Whatever responses and machine are like, the step ends, says why, and leaks nothing. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Step } from '../../emulator/runner/step.ts';
import { deadlineAt } from '../e2e/deadline.ts';
import { PROVIDER_ARN, READ_ONLY, ROLE_ARN, ROLE_NAME, type Scene, startScene, textOf } from '../e2e/scene.ts';
import { listen, serve } from '../e2e/stand-in.ts';

const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };
const BUNDLE = join(import.meta.dirname, '../../dist/index.js');

async function openScene(options: Parameters<typeof startScene>[0] = {}): Promise<Scene> {
  const scene = await startScene(options);
  onTestFinished(() => scene.close());
  return scene;
}

describe('a step', () => {
  it('ends soon after a failure although another call still hangs', async () => {
    const scene = await openScene();
    scene.emulator.faults.add({ action: 'GetRole', kind: { code: 'ValidationError', status: 400, message: 'no' } });
    scene.emulator.faults.add({ action: 'ListRolePolicies', kind: 'hang' });
    const result = await scene.bootstrap({ 'action-timeout-s': '60' });
    expect(result).toMatchObject({ exitCode: 1, isTimeout: false });
    expect(result.outputs['failure-code']).toBe('AWS_REFUSED_REQUEST');
  }, 20_000);

  it.each(['throttle', 'server-error'] as const)('that meets %s for ever ends at its deadline', async (kind) => {
    const scene = await openScene();
    scene.emulator.faults.add({ action: 'AssumeRoleWithWebIdentity', kind });
    const result = await scene.job().step({ ...ASSUME, 'action-timeout-s': '2' }, { timeoutMs: 25_000 });
    expect(result).toMatchObject({ exitCode: 1, isTimeout: false });
    expect(result.outputs['failure-code']).toBe('DEADLINE_EXCEEDED');
  });

  it('is refused once, whatever the clock of the runner says', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    scene.emulator.clock.advance(-20 * 60 * 1000);
    scene.takeActions();
    await scene.job({ ref: 'refs/heads/dev' }).step(ASSUME);
    expect(scene.takeActions()).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });
});

describe('mask-aws-account-id', () => {
  it.each([
    ['a successful bootstrap', {}, 'bootstrap'],
    ['a plan', { mode: 'plan' }, 'bootstrap'],
    ['a role of another owner', {}, 'foreign'],
    ['a refused assume', {}, 'refused'],
    ['a failed identity', { mode: 'identity', 'expected-role': 'x' }, 'bootstrap'],
  ] as const)('hides the account in %s, from the first line on', async (_, inputs, story) => {
    const scene = await openScene();
    if (story === 'foreign') scene.account.addRole({ name: ROLE_NAME, trustPolicy: { Statement: [] } });
    const mask = { 'mask-aws-account-id': 'true' };
    const result =
      story === 'refused'
        ? await scene.job().step({ ...ASSUME, ...mask })
        : await scene.bootstrap({ ...inputs, ...mask });
    expect(textOf(result)).not.toContain('111122223333');
    expect(result.summary).not.toContain('111122223333');
  });
});

describe('a region other than the first', () => {
  it('is used for STS, while IAM is signed for its own region', async () => {
    const scene = await openScene();
    const result = await scene.bootstrap({ 'aws-region': 'eu-west-1' });
    expect(result.outputs).toMatchObject({ changes: '2', verified: 'true' });
  });

  it.each([
    ['aws-cn', 'cn-northwest-1', 'sts.amazonaws.com.cn'],
    ['aws-us-gov', 'us-gov-east-1', 'sts.amazonaws.com'],
  ])('works in the partition %s, without the keys that are unproven there', async (partition, region, audience) => {
    const scene = await openScene({ partition });
    const result = await scene.bootstrap({ 'aws-region': region });
    expect(result.outputs, textOf(result)).toMatchObject({ verified: 'true', partition });
    const state = JSON.stringify(scene.account.snapshot());
    expect(state).toContain(audience);
    expect(state).not.toContain('repository_id');
    const role = `arn:${partition}:iam::111122223333:role/${ROLE_NAME}`;
    const assumed = await scene.job().step({ 'role-to-assume': role, 'aws-region': region });
    expect(assumed.exitCode, textOf(assumed)).toBe(0);
  });
});

describe('races and lag', () => {
  it('three parallel bootstraps are all verified although IAM takes 17 seconds to propagate', async () => {
    const scene = await openScene({ propagationMs: 17_000 });
    const results = await Promise.all([1, 2, 3].map(() => scene.bootstrap({ 'policy-arns': READ_ONLY })));
    expect(results.map((result) => result.outputs['verified'])).toEqual(['true', 'true', 'true']);
  }, 90_000);

  it('a write whose response is lost counts as a change', async () => {
    const scene = await openScene();
    for (const action of ['CreateOpenIDConnectProvider', 'CreateRole', 'AttachRolePolicy']) {
      scene.emulator.faults.add({ action, occurrence: 1, kind: 'reset-after' });
    }
    const result = await scene.bootstrap({ 'policy-arns': READ_ONLY });
    expect(result.outputs).toMatchObject({ changes: '3', verified: 'true' });
  });

  it('a role that is unknown right after its creation is waited for', async () => {
    const scene = await openScene();
    const message = `The role with name ${ROLE_NAME} cannot be found.`;
    for (const occurrence of [1, 2]) {
      scene.emulator.faults.add({
        action: 'AttachRolePolicy',
        occurrence,
        kind: { code: 'NoSuchEntity', status: 404, message },
      });
    }
    expect((await scene.bootstrap({ 'policy-arns': READ_ONLY })).outputs['verified']).toBe('true');
  });

  it('a provider that exists and cannot be read is named', async () => {
    const scene = await openScene();
    const message = 'Provider with url https://token.actions.githubusercontent.com/ already exists.';
    scene.emulator.faults.add({
      action: 'CreateOpenIDConnectProvider',
      kind: { code: 'EntityAlreadyExists', status: 409, message },
    });
    const result = await scene.bootstrap();
    expect(result.outputs['failure-code']).toBe('EXISTS_UNREADABLE');
    expect(textOf(result)).toContain(`AWS reports both that ${PROVIDER_ARN} exists`);
  }, 60_000);
});

describe("GitHub's API", () => {
  /** A bootstrap whose event says nothing, so that GitHub is asked. */
  function bootstrapWith(
    scene: Scene,
    env: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
    options: Pick<Step, 'env'> = {},
  ) {
    return scene.job().stepIn(
      { GITHUB_EVENT_PATH: '/nonexistent\n::error::forged', ...env },
      {
        mode: 'bootstrap',
        'aws-region': 'us-east-1',
        'aws-access-key-id': scene.admin.accessKeyId,
        'aws-secret-access-key': scene.admin.secretAccessKey,
        ...inputs,
      },
      options,
    );
  }

  it('that fails once is retried, also if the event cannot be read', async () => {
    const scene = await openScene();
    scene.emulator.faults.add({ action: 'GetRepository', occurrence: 1, kind: 'server-error' });
    const result = await bootstrapWith(scene, {});
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(textOf(result)).toContain('is verified');
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['nothing of use', 200, '{"owner":{},"default_branch":"main"}'],
    ['an empty branch', 200, '{"owner":{"login":"o","id":1},"name":"r","id":2,"default_branch":""}'],
    ['HTML', 200, '<html></html>'],
    ['404', 404, '{"message":"Not Found"}'],
  ])('that answers with %s stops bootstrap before any write', async (_, status, body) => {
    const scene = await openScene();
    scene.takeActions();
    const api = await serve(body, status, { 'content-type': 'application/json' });
    const result = await bootstrapWith(scene, { GITHUB_API_URL: api });
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'failure-code': 'REPOSITORY_UNKNOWN' } });
    expect(scene.takeWrites()).toEqual([]);
  });

  it('that hangs ends at the deadline', async () => {
    const scene = await openScene();
    scene.emulator.faults.add({ action: 'GetRepository', kind: 'hang' });
    const deadline = deadlineAt(scene, 'GetRepository');
    const result = await bootstrapWith(scene, {}, deadline.inputs, { env: deadline.env });
    expect(result.outputs['failure-code']).toBe('DEADLINE_EXCEEDED');
    expect(textOf(result)).toContain("A call to GitHub's API was under way.");
  });
});

describe('invalid responses of AWS', () => {
  it('an empty result is reported as incomplete, and nothing is exported', async () => {
    const scene = await openScene();
    const body =
      '<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"></AssumeRoleWithWebIdentityResponse>';
    const env = { AWS_ENDPOINT_URL_STS: await serve(body, 200, { 'content-type': 'text/xml' }) };
    const result = await scene.job().step({ ...ASSUME, 'disable-retry': 'true' }, { env });
    expect(result.outputs).toEqual({ 'failure-code': 'AWS_UNREACHABLE' });
    expect(textOf(result)).toContain('or is incomplete (HTTP 200)');
    expect(result.env).toEqual({});
  });

  it.each(['<html><body>sign in</body></html>', '', '<AssumeRoleWithWebIdentityResponse><AssumeRoleWith'])(
    '%j is said not to be an answer of AWS, and nothing is exported',
    async (body) => {
      const scene = await openScene();
      const env = { AWS_ENDPOINT_URL_STS: await serve(body, 200, { 'content-type': 'text/xml' }) };
      const result = await scene.job().step({ ...ASSUME, 'retry-max-attempts': '2' }, { env });
      expect(result.outputs).toEqual({ 'failure-code': 'AWS_UNREACHABLE' });
      expect(textOf(result)).toContain('the response did not come from AWS');
      expect(result.env).toEqual({});
    },
  );
});

describe('a filter between the runner and AWS', () => {
  const refuse = async (status: number, body: string) => {
    let requests = 0;
    const scene = await openScene();
    const server = createServer((_, response) => {
      requests += 1;
      response.writeHead(status, { 'content-type': 'text/html' }).end(body);
    });
    const env = { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${await listen(server)}` };
    const result = await scene.job().step({ ...ASSUME, 'retry-max-attempts': '3' }, { env });
    expect(result.outputs).toEqual({ 'failure-code': 'AWS_UNREACHABLE' });
    return { requests, text: textOf(result) };
  };

  it.each([
    [403, '<html><body>blocked by policy</body></html>'],
    [403, '{"message":"Forbidden"}'],
    [404, 'no such host'],
  ])('that refuses with %i and %j is not retried, and named', async (status, body) => {
    const { requests, text } = await refuse(status, body);
    expect(requests).toBe(1);
    expect(text).toContain(`the response did not come from AWS (HTTP ${status})`);
  });

  it.each([
    [429, '<html>slow down</html>'],
    [408, ''],
    [403, '<ErrorResponse><Error><Code>Acc'],
  ])('that responds %i with %j is retried', async (status, body) => {
    expect((await refuse(status, body)).requests).toBe(3);
  });
});

describe('the machine', () => {
  it('can use the keys of a local AWS emulator, which are common words', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    const role = 'arn:aws:iam::111122223333:role/test-deploy';
    const env = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
    const result = await scene.job().step({ ...ASSUME, 'role-to-assume': role }, { env });
    expect(result.outputs).toEqual({ 'failure-code': 'ASSUME_NOT_AUTHORIZED' });
    expect(textOf(result)).toContain(`assume ${role}: `);
  });

  it.each(['http://u:100%@127.0.0.1:9', 'http://u:%zz@127.0.0.1:9'])(
    'may hold the proxy %s, whose password is hidden',
    async (proxy) => {
      const scene = await openScene();
      await scene.bootstrap();
      const env = { HTTPS_PROXY: proxy };
      const result = await scene.job().step(ASSUME, { env });
      expect(result.exitCode, textOf(result)).toBe(0);
      const password = proxy.slice('http://u:'.length, proxy.indexOf('@'));
      expect(result.masks).toContain(password);
    },
  );

  it('can have a proxy that is used for every call', async () => {
    const scene = await openScene();
    const result = await scene
      .job()
      .step({ ...ASSUME, 'retry-max-attempts': '1' }, { env: { HTTP_PROXY: '127.0.0.1:9' } });
    expect(result.outputs).toEqual({ 'failure-code': 'ID_TOKEN_SERVICE_FAILED' });
    expect(textOf(result)).toContain('ECONNREFUSED');
  });

  it('without command files gets no secret printed, in the main phase and in the post step', () => {
    const run = (env: Readonly<Record<string, string>>, bundle = BUNDLE) =>
      spawnSync(process.execPath, [bundle], { env: { PATH: process.env['PATH'] ?? '', ...env }, encoding: 'utf8' });
    const main = run({ 'INPUT_ROLE-TO-ASSUME': ROLE_ARN });
    expect(main.stdout).toContain('RUNNER_FILES_MISSING');
    expect(main.status).toBe(1);
    const variables = { AWS_SECRET_ACCESS_KEY: { before: 'prior-secret-value' } };
    const state = JSON.stringify({ version: 1, variables, undo: [] });
    const post = run({ STATE_restore: state }, join(BUNDLE, '../post/index.js'));
    expect(post.stdout).toContain('RUNNER_FILES_MISSING');
    expect(post.stdout + post.stderr).not.toContain('prior-secret-value');
    expect(post.status).toBe(1);
  });

  it('whose summary cannot be written still gets its result', async () => {
    const scene = await openScene();
    const directory = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-'));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const job = scene.job();
    const result = await job.step({ ...ASSUME, mode: 'diagnose' }, { env: { GITHUB_STEP_SUMMARY: directory } });
    expect(result.exitCode).toBe(0);
  });

  it('shows the target of an endpoint override, also of the input', async () => {
    const scene = await openScene();
    await scene.bootstrap();
    const result = await scene.job().step({ ...ASSUME, 'sts-endpoint': scene.emulator.url });
    expect(result.exitCode).toBe(0);
    expect(textOf(result)).toContain(`sts-endpoint redirects AWS calls to ${scene.emulator.url}`);
  });
});
