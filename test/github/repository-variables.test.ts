/** The role ARN becomes a repository variable, whoever else is at it; and where the token may not, the failure says so. */

import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../emulator/faults.ts';
import { isFailure } from '../../src/failure/failure.ts';
import type { GitHubSettings } from '../../src/github/client.ts';
import { createRepositoryVariables } from '../../src/github/repository-variables.ts';
import { IMPATIENT, openOctoGitHub, REPOSITORY } from './fixture-github.ts';

const ARN = 'arn:aws:iam::111122223333:role/gha-octo-org-octo-repo';
const OTHER_ARN = 'arn:aws:iam::111122223333:role/other';

async function openVariables(changes: Partial<GitHubSettings> = {}) {
  const world = await openOctoGitHub();
  const settings = world.settingsFor(world.emulator.github.addToken({ variables: 'write' }), changes);
  const save = (name = 'AWS_ROLE_ARN', value = ARN) =>
    createRepositoryVariables(settings).save(REPOSITORY, name, value);
  const stored = () =>
    world.emulator.github.getRepository(REPOSITORY).variables.map(({ name, value }) => [name, value]);
  return { ...world, save, stored };
}

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isFailure(error, 'VARIABLE_NOT_SAVED')) throw error ?? new Error('It did not fail.');
  return error;
}

it('creates, leaves alone and updates', async () => {
  const { save, stored } = await openVariables();
  expect(await save()).toBe('created');
  expect(await save()).toBe('unchanged');
  expect(await save('aws_role_arn')).toBe('unchanged');
  expect(await save('AWS_ROLE_ARN', OTHER_ARN)).toBe('updated');
  expect(stored()).toEqual([['AWS_ROLE_ARN', OTHER_ARN]]);
});

it('writes nothing where the value is the same already', async () => {
  const { emulator, save } = await openVariables();
  await save();
  const before = emulator.requests.length;
  await save();
  expect(emulator.requests.slice(before).map(({ action }) => action)).toEqual(['GetVariable']);
});

it('several runs at once all succeed and leave one variable', async () => {
  const { save, stored } = await openVariables();
  const outcomes = await Promise.all([save(), save(), save(), save()]);
  expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
  expect(stored()).toEqual([['AWS_ROLE_ARN', ARN]]);
});

describe('a fault that passes is survived', () => {
  const kinds: readonly FaultKind[] = ['server-error', 'throttle', 'reset-before', 'reset-after', 'hang'];
  const cases = ['GetVariable', 'CreateVariable', 'UpdateVariable'].flatMap((action) =>
    kinds.map((kind) => [kind, action] as const),
  );
  it.each(cases)('%s at %s', async (kind, action) => {
    const { failNext, save, stored } = await openVariables();
    if (action === 'UpdateVariable') await save('AWS_ROLE_ARN', OTHER_ARN);
    failNext(action, kind);
    expect(await save()).toBe(action === 'UpdateVariable' ? 'updated' : 'created');
    expect(stored()).toEqual([['AWS_ROLE_ARN', ARN]]);
  });

  it('a rate limit told with 403', async () => {
    const { emulator, save } = await openVariables();
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    emulator.faults.add({ action: 'CreateVariable', occurrence: 1, kind: { code: '403', status: 403, message } });
    expect(await save()).toBe('created');
  });
});

describe('where it cannot be saved', () => {
  it('the default token of a job never may, whatever its permissions', async () => {
    const { emulator, settingsFor } = await openOctoGitHub();
    const { githubToken } = emulator.github.startJob({
      repository: REPOSITORY,
      permissions: { actions: 'write', contents: 'write' },
    });
    const variables = createRepositoryVariables(settingsFor(githubToken));
    const error = await failureOf(variables.save(REPOSITORY, 'AWS_ROLE_ARN', ARN));
    expect(error.message).toBe(
      `The ARN ${ARN} could not be saved as the variable AWS_ROLE_ARN of octo-org/octo-repo: \`github-token\` is not allowed to write variables (403: Resource not accessible by integration); it needs the permission "Variables: write", which the default token of a job cannot have.`,
    );
    expect(error.fix).toContain('"Variables: write"');
    expect(error.paste).toEqual({
      language: 'sh',
      text: `gh variable set AWS_ROLE_ARN --repo octo-org/octo-repo --body ${ARN}`,
    });
  });

  it('no job can get that permission on GitHub', async () => {
    const { emulator } = await openOctoGitHub();
    expect(() =>
      emulator.github.startJob({ repository: REPOSITORY, permissions: { variables: 'write' } }),
    ).toThrowError('no workflow with the permission variables');
  });

  it.each([
    ['a token that may only read', { variables: 'read' }, 'is not allowed to write variables (403:'],
    ['a token for something else', { contents: 'write' }, 'is not allowed to write variables (403:'],
  ] as const)('%s', async (_, permissions, reason) => {
    const { emulator, settingsFor, account } = await openOctoGitHub();
    const settings = settingsFor(emulator.github.addToken(permissions));
    const error = await failureOf(createRepositoryVariables(settings).save(REPOSITORY, 'ROLE', account.id));
    expect(error.message).toContain(reason);
    expect(emulator.github.getRepository(REPOSITORY).variables).toEqual([]);
  });

  it('a repository that the token does not see', async () => {
    const { emulator, settingsFor } = await openOctoGitHub();
    const settings = settingsFor(emulator.github.addToken({ variables: 'write' }));
    const error = await failureOf(createRepositoryVariables(settings).save('octo-org/none', 'ROLE', ARN));
    expect(error.message).toContain(
      'the repository does not exist, or `github-token` has no access to it (404: Not Found)',
    );
  });

  it('a token that GitHub does not know is not repeated in the failure', async () => {
    const { settingsFor } = await openOctoGitHub();
    const error = await failureOf(
      createRepositoryVariables(settingsFor('ghp_unknownSesame')).save(REPOSITORY, 'ROLE', ARN),
    );
    expect(error.message).toContain('GitHub does not accept `github-token` (401: Bad credentials)');
    expect(`${error.message} ${error.fix} ${error.stack}`).not.toContain('Sesame');
  });

  it('a token with a line break, which no header can hold, is not repeated in the failure', async () => {
    const { emulator, settingsFor } = await openOctoGitHub();
    const error = await failureOf(
      createRepositoryVariables(settingsFor('ghp_openSesame\nghp_second', { maxAttempts: 1 })).save(
        REPOSITORY,
        'ROLE',
        ARN,
      ),
    );
    expect(error.message).toContain("GitHub's API cannot be reached (");
    expect(`${error.message} ${error.fix} ${error.stack}`).not.toMatch(/Sesame|ghp_/u);
    expect(emulator.requests).toEqual([]);
  });

  it('no token at all', async () => {
    const { emulator, settingsFor } = await openOctoGitHub();
    const error = await failureOf(createRepositoryVariables(settingsFor(undefined)).save(REPOSITORY, 'ROLE', ARN));
    expect(error.message).toContain('`github-token` is not set');
    expect(emulator.requests).toEqual([]);
  });

  it.each(['GITHUB_ROLE', '1ROLE', 'ROLE-ARN', 'RÔLE', 'ſROLE'])(
    'a name that GitHub does not accept: %s',
    async (name) => {
      const { save, stored } = await openVariables();
      const error = await failureOf(save(name));
      expect(error.message).toContain('GitHub does not accept the variable (422: Validation Failed)');
      expect(stored()).toEqual([]);
    },
  );

  it.each<readonly [FaultKind, string]>([
    ['server-error', "GitHub's API kept failing (502: Server Error)"],
    ['throttle', "GitHub's rate limit is exceeded (429:"],
    ['reset-before', "GitHub's API cannot be reached ("],
    ['hang', "GitHub's API cannot be reached (The operation was aborted due to timeout)"],
  ])('%s that stays', async (kind, reason) => {
    const { emulator, settingsFor } = await openOctoGitHub();
    emulator.faults.add({ action: 'GetVariable', kind });
    const impatient = kind === 'hang' ? IMPATIENT : {};
    const settings = settingsFor(emulator.github.addToken({ variables: 'write' }), { ...impatient, maxAttempts: 2 });
    const error = await failureOf(createRepositoryVariables(settings).save(REPOSITORY, 'ROLE', ARN));
    expect(error.message).toContain(reason);
  });

  it('a refusal is not tried again', async () => {
    const { emulator, settingsFor } = await openOctoGitHub();
    const settings = settingsFor(emulator.github.addToken({}));
    await failureOf(createRepositoryVariables(settings).save(REPOSITORY, 'ROLE', ARN));
    expect(emulator.requests).toHaveLength(1);
  });
});

it("ends with the step's deadline", async () => {
  const { emulator, settingsFor } = await openOctoGitHub();
  emulator.faults.add({ action: 'GetVariable', kind: 'hang' });
  const deadline = new AbortController();
  const settings = settingsFor(emulator.github.addToken({ variables: 'write' }), { signal: deadline.signal });
  const saved = createRepositoryVariables(settings).save(REPOSITORY, 'ROLE', ARN);
  deadline.abort(new Error('the time is up'));
  await expect(saved).rejects.toThrowError('the time is up');
});
