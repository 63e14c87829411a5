/** What tests can turn on the emulator: time, propagation, latency, faults; and what its log tells. */

import { CreateRoleCommand, GetRoleCommand, IAMClient, UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../emulator/faults.ts';
import { assume, MAIN_SUBJECT, openOctoWorld, requestIdToken, toKeys, trustSubject } from './fixture-clients.ts';

const AssumeRolePolicyDocument = JSON.stringify(trustSubject(MAIN_SUBJECT));
const CREATE = new CreateRoleCommand({ RoleName: 'deploy', AssumeRolePolicyDocument });

describe('propagation', () => {
  it('keeps a new role from STS for a while, but not from IAM', async () => {
    const { emulator, iam, account } = await openOctoWorld({ propagationMs: 5000 });
    account.addProvider();
    await iam.send(CREATE);
    await iam.send(new GetRoleCommand({ RoleName: 'deploy' }));
    const token = await requestIdToken(emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
    await expect(assume(emulator, token)).rejects.toMatchObject({ name: 'AccessDenied' });
    emulator.clock.advance(5000);
    await assume(emulator, token);
  });

  it('keeps the old trust in force for a while', async () => {
    const { emulator, iam, account } = await openOctoWorld({ propagationMs: 5000 });
    account.addProvider();
    account.addRole({ name: 'deploy', trustPolicy: trustSubject(MAIN_SUBJECT) });
    const PolicyDocument = JSON.stringify(trustSubject('repo:octo-org/octo-repo:pull_request'));
    await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'deploy', PolicyDocument }));
    const token = await requestIdToken(emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
    await assume(emulator, token);
    emulator.clock.advance(5000);
    await expect(assume(emulator, token)).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('can make the first call with a session of a new role fail once', async () => {
    const { emulator, iam, account, stsAs } = await openOctoWorld({ refusesNewSessionsOnce: true });
    account.addProvider();
    await iam.send(CREATE);
    const token = await requestIdToken(emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
    const sts = stsAs(toKeys((await assume(emulator, token)).Credentials));
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    await sts.send(new GetCallerIdentityCommand({}));
  });
});

it('latency delays every answer', async () => {
  const { sts } = await openOctoWorld({ latencyMs: 80 });
  const start = performance.now();
  await sts.send(new GetCallerIdentityCommand({}));
  expect(performance.now() - start).toBeGreaterThanOrEqual(75);
});

describe('a fault', () => {
  it.each<readonly [FaultKind, string, number | undefined, boolean]>([
    ['throttle', 'Throttling', 400, false],
    ['server-error', 'ServiceFailureException', 500, false],
    ['access-denied', 'AccessDenied', 403, false],
    [
      { code: 'ConcurrentModification', status: 409, message: 'Try again' },
      'ConcurrentModificationException',
      409,
      false,
    ],
    ['reset-before', 'Error', undefined, false],
    ['reset-after', 'Error', undefined, true],
    ['broken-off', 'Error', undefined, true],
  ])('%o comes once, and leaves the role there only if it came too late', async (kind, name, status, isCreated) => {
    const { emulator, iam, account } = await openOctoWorld();
    emulator.faults.add({ action: 'CreateRole', occurrence: 1, kind });
    const refusal = status === undefined ? { code: 'ECONNRESET' } : { name, $metadata: { httpStatusCode: status } };
    await expect(iam.send(CREATE)).rejects.toMatchObject(refusal);
    expect(account.state().roles.has('deploy')).toBe(isCreated);
    if (isCreated) await expect(iam.send(CREATE)).rejects.toMatchObject({ name: 'EntityAlreadyExistsException' });
    else await iam.send(CREATE);
  });

  it('names the caller and the resource when it denies', async () => {
    const { emulator, iam } = await openOctoWorld();
    emulator.faults.add({ action: 'CreateRole', kind: 'access-denied' });
    await expect(iam.send(CREATE)).rejects.toMatchObject({
      message:
        'User: arn:aws:iam::111122223333:user/bootstrap-admin is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/deploy with an explicit deny in a service control policy',
    });
  });

  it('is counted by action from the moment it was added', async () => {
    const { emulator, sts, iam } = await openOctoWorld();
    const whoAmI = () => sts.send(new GetCallerIdentityCommand({}));
    await whoAmI();
    emulator.faults.add({ action: 'GetCallerIdentity', occurrence: 2, kind: 'throttle' });
    await whoAmI();
    await iam.send(CREATE);
    await expect(whoAmI()).rejects.toMatchObject({ name: 'Throttling' });
    await whoAmI();
  });

  it('stays from a call on', async () => {
    const { emulator, sts } = await openOctoWorld();
    const whoAmI = () => sts.send(new GetCallerIdentityCommand({}));
    emulator.faults.add({ action: 'GetCallerIdentity', since: 2, kind: 'throttle' });
    await whoAmI();
    for (let call = 2; call < 4; call += 1) await expect(whoAmI()).rejects.toMatchObject({ name: 'Throttling' });
  });

  it.each([
    ['page', 200, '<!doctype html>', false],
    ['empty', 200, '', false],
    ['garbage', 200, '', false],
    ['unnamed-error', 400, '<ErrorResponse><Error/>', false],
    ['cut-short', 201, '{', true],
  ] as const)('sends %s instead of a response', async (kind, status, text, isMade) => {
    const { emulator, repository } = await openOctoWorld();
    emulator.faults.add({ action: 'CreateVariable', kind });
    const headers = {
      authorization: `Bearer ${emulator.github.addToken({ variables: 'write' })}`,
      'user-agent': 'octo',
    };
    const url = `${emulator.url}/api/repos/octo-org/octo-repo/actions/variables`;
    const body = JSON.stringify({ name: 'OCTO', value: 'cat' });
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect((await answer.text()).startsWith(text)).toBe(true);
    expect(emulator.github.getRepository(`${repository.owner}/${repository.name}`).variables).toHaveLength(
      isMade ? 1 : 0,
    );
  });

  it('hangs until the emulator is closed', async () => {
    const { emulator, admin } = await openOctoWorld();
    emulator.faults.add({ action: 'GetRole', kind: 'hang' });
    const iam = new IAMClient({ endpoint: emulator.url, region: 'us-east-1', credentials: admin, maxAttempts: 1 });
    const outcome = iam.send(new GetRoleCommand({ RoleName: 'deploy' })).then(
      () => 'answered',
      () => 'cut',
    );
    const early = await Promise.race([outcome, new Promise((resolve) => setTimeout(resolve, 200, 'waiting'))]);
    expect(early).toBe('waiting');
    await emulator.close();
    expect(await outcome).toBe('cut');
  });

  it('also reaches GitHub', async () => {
    const { emulator } = await openOctoWorld();
    const job = emulator.github.startJob({ repository: 'octo-org/octo-repo' });
    emulator.faults.add({ action: 'IdToken', occurrence: 1, kind: 'server-error' });
    emulator.faults.add({ action: 'GetRepository', kind: { code: 'Moved', status: 404, message: 'Not Found' } });
    const url = job.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    expect((await fetch(url)).status).toBe(503);
    const headers = { authorization: `Bearer ${job.githubToken}` };
    expect((await fetch(`${emulator.url}/api/repos/octo-org/octo-repo`, { headers })).status).toBe(404);
  });
});

describe('the request log', () => {
  it('tells who did what and how it ended, and no secret', async () => {
    const { emulator, iam, account, admin } = await openOctoWorld();
    account.addProvider();
    const job = emulator.github.startJob({ repository: 'octo-org/octo-repo' });
    const token = await requestIdToken(job);
    await iam.send(CREATE);
    await assume(emulator, token);
    await expect(iam.send(CREATE)).rejects.toMatchObject({ name: 'EntityAlreadyExistsException' });
    const principal = 'arn:aws:iam::111122223333:user/bootstrap-admin';
    expect(emulator.requests).toMatchObject([
      { service: 'github', action: 'IdToken', status: 200 },
      { service: 'iam', action: 'CreateRole', parameters: { RoleName: 'deploy' }, principal, status: 200 },
      { service: 'sts', action: 'AssumeRoleWithWebIdentity', status: 200 },
      { service: 'iam', action: 'CreateRole', principal, status: 409, errorCode: 'EntityAlreadyExists' },
    ]);
    const text = JSON.stringify(emulator.requests);
    for (const secret of [token, admin.secretAccessKey, job.githubToken, job.idTokenRequestToken ?? 'none']) {
      expect(text).not.toContain(secret);
    }
  });
});

it('two emulators of one seed make the same identifiers', async () => {
  const [one, two] = [await openOctoWorld({ seed: 'x' }), await openOctoWorld({ seed: 'x' })];
  expect(one.admin).toEqual(two.admin);
  expect((await openOctoWorld({ seed: 'y' })).admin).not.toEqual(one.admin);
});
