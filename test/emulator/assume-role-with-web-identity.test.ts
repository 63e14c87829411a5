/** The emulated STS admits the tokens that AWS would admit, and refuses the others with AWS's errors. */

import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../emulator/emulator.ts';
import type { JobOptions } from '../../emulator/github/job.ts';
import type { ConditionBlock } from '../../src/trust/policy/document.ts';
import {
  assume,
  MAIN_SUBJECT,
  openOctoWorld,
  PROVIDER_ARN,
  ROLE_ARN,
  requestIdToken,
  toKeys,
  trustSubject,
  trustWhen,
} from './fixture-clients.ts';

const KEY = 'token.actions.githubusercontent.com';

async function openTrust(condition: ConditionBlock = trustSubject(MAIN_SUBJECT).Statement[0]?.Condition ?? {}) {
  const world = await openOctoWorld();
  world.account.addProvider();
  world.account.addRole({ name: 'deploy', trustPolicy: trustWhen(condition) });
  const start = (job: Partial<JobOptions> = {}) =>
    world.emulator.github.startJob({ repository: 'octo-org/octo-repo', ...job });
  return { ...world, start };
}

const NOT_AUTHORIZED = {
  name: 'AccessDenied',
  message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  $metadata: { httpStatusCode: 403 },
};

describe('a token that the trust policy admits', () => {
  it('is exchanged for credentials that say who they are', async () => {
    const { emulator, stsAs, start, account } = await openTrust();
    const answer = await assume(emulator, await requestIdToken(start()));
    const roleId = account.state().roles.get('deploy')?.id;
    const arn = 'arn:aws:sts::111122223333:assumed-role/deploy/octo';
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: MAIN_SUBJECT,
      Audience: 'sts.amazonaws.com',
      Provider: PROVIDER_ARN,
      AssumedRoleUser: { Arn: arn, AssumedRoleId: `${roleId}:octo` },
    });
    expect(answer.Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    const identity = await stsAs(toKeys(answer.Credentials)).send(new GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({ Arn: arn, Account: '111122223333', UserId: `${roleId}:octo` });
  });

  it('may be presented again until it expires', async () => {
    const { emulator, start } = await openTrust();
    const token = await requestIdToken(start());
    await assume(emulator, token);
    await assume(emulator, token);
  });
});

const CONTEXTS: readonly (readonly [string, ConditionBlock, Partial<JobOptions>, boolean])[] = [
  ['another branch', { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT } }, { ref: 'refs/heads/dev' }, false],
  ['a pull request', { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT } }, { event: 'pull_request' }, false],
  ['an environment', { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT } }, { environment: 'prod' }, false],
  ['a star under StringEquals', { StringEquals: { [`${KEY}:sub`]: 'repo:octo-org/*' } }, {}, false],
  ['a star under StringLike', { StringLike: { [`${KEY}:sub`]: 'repo:octo-org/*' } }, {}, true],
  ['other letter case', { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT.replace('octo-org', 'Octo-Org') } }, {}, false],
  [
    'the right repository id',
    { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT, [`${KEY}:repository_id`]: '7654321' } },
    {},
    true,
  ],
  [
    'the wrong repository id',
    { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT, [`${KEY}:repository_id`]: '1' } },
    {},
    false,
  ],
  [
    'a claim that AWS does not expose',
    { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT, [`${KEY}:event_name`]: 'push' } },
    {},
    false,
  ],
  [
    'another audience in the condition',
    { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT, [`${KEY}:aud`]: 'x' } },
    {},
    false,
  ],
  ['the wrong session name', { StringEquals: { [`${KEY}:sub`]: MAIN_SUBJECT, 'sts:RoleSessionName': 'x' } }, {}, false],
];

describe('a token against a trust policy', () => {
  it.each(CONTEXTS)('with %s', async (_, condition, job, isAdmitted) => {
    const { emulator, start } = await openTrust(condition);
    const sent = assume(emulator, await requestIdToken(start(job)));
    if (isAdmitted) await sent;
    else await expect(sent).rejects.toMatchObject(NOT_AUTHORIZED);
  });
});

describe('a refusal', () => {
  it('does not tell a missing role from an unwilling one', async () => {
    const { emulator, start } = await openTrust();
    const token = await requestIdToken(start());
    for (const RoleArn of [
      `${ROLE_ARN}-none`,
      ROLE_ARN.replace('deploy', 'ci/deploy'),
      ROLE_ARN.replace('deploy', 'Deploy'),
    ]) {
      await expect(assume(emulator, token, { RoleArn })).rejects.toMatchObject(NOT_AUTHORIZED);
    }
  });

  it('names the issuer when its provider is missing in the account of the role', async () => {
    const { emulator, start } = await openTrust();
    emulator.aws.addAccount({ id: '444455556666' });
    const token = await requestIdToken(start());
    for (const id of ['444455556666', '777788889999']) {
      await expect(assume(emulator, token, { RoleArn: `arn:aws:iam::${id}:role/deploy` })).rejects.toMatchObject({
        name: 'InvalidIdentityTokenException',
        message: 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
        $metadata: { httpStatusCode: 400 },
      });
    }
  });

  it('tells an audience that the provider does not know', async () => {
    const { emulator, start } = await openTrust();
    await expect(assume(emulator, await requestIdToken(start(), 'other'))).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'Incorrect token audience',
    });
  });

  it('tells an expired token', async () => {
    const { emulator, start } = await openTrust();
    const token = await requestIdToken(start());
    emulator.clock.advance(301_000);
    await expect(assume(emulator, token)).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: expect.stringMatching(
        /^Token expired: current date\/time \d+ must be before the expiration date\/time\d+$/,
      ),
    });
  });

  it('tells what is no ID token', async () => {
    const { emulator, start } = await openTrust();
    await expect(assume(emulator, 'no token at all')).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    });
    const bearer = start().idTokenRequestToken ?? '';
    await expect(assume(emulator, bearer)).rejects.toMatchObject({ message: 'Missing a required claim: sub' });
  });

  it('meets a token whose claims were changed after signing', async () => {
    const { emulator, start } = await openTrust();
    const [header, , signature] = (await requestIdToken(start({ ref: 'refs/heads/dev' }))).split('.');
    const [, claims] = (await requestIdToken(start())).split('.');
    await expect(assume(emulator, `${header}.${claims}.${signature}`)).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
    });
  });

  it("meets a token that another issuer signed with GitHub's name on it", async () => {
    const { emulator } = await openTrust();
    const impostor = await startEmulator({ seed: 'impostor' });
    impostor.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'octo-repo', id: 7654321 });
    const token = await requestIdToken(impostor.github.startJob({ repository: 'octo-org/octo-repo' }));
    await impostor.close();
    await expect(assume(emulator, token)).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message:
        "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    });
  });

  it.each([
    [
      'a session name with brackets',
      { RoleSessionName: 'octo[bot]' },
      "1 validation error detected: Value 'octo[bot]' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
    ],
    [
      'a session name of one character',
      { RoleSessionName: 'o' },
      "1 validation error detected: Value 'o' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2",
    ],
    [
      'a session under 15 minutes',
      { DurationSeconds: 899 },
      "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    ],
    [
      'a session over 12 hours',
      { DurationSeconds: 43201 },
      "1 validation error detected: Value '43201' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 43200",
    ],
    [
      'a session longer than the role allows',
      { DurationSeconds: 3601 },
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ],
    ['an ARN of a user', { RoleArn: 'arn:aws:iam::111122223333:user/deploy' }, 'Request ARN is invalid'],
  ])('meets %s', async (_, options, message) => {
    const { emulator, start } = await openTrust();
    await expect(assume(emulator, await requestIdToken(start()), options)).rejects.toMatchObject({
      name: 'ValidationError',
      message,
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('meets a session policy that is malformed or too large', async () => {
    const { emulator, start } = await openTrust();
    const token = await requestIdToken(start());
    const arns = Array.from({ length: 10 }, (_, index) => ({
      arn: `arn:aws:iam::111122223333:policy/${'p'.repeat(200)}${index}`,
    }));
    await expect(assume(emulator, token, { Policy: '{' })).rejects.toMatchObject({
      name: 'MalformedPolicyDocumentException',
    });
    await expect(assume(emulator, token, { PolicyArns: arns })).rejects.toMatchObject({
      name: 'PackedPolicyTooLargeException',
    });
  });
});
