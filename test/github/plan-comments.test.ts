/** One comment of the action on a pull request, which every run updates, and never another user's comment. */

import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../emulator/faults.ts';
import type { Author } from '../../emulator/github/repository.ts';
import type { GitHubSettings } from '../../src/github/client.ts';
import { createPlanComments } from '../../src/github/plan-comments.ts';
import { IMPATIENT, openOctoGitHub, REPOSITORY } from './fixture-github.ts';

const MARKER = '<!-- gh-oidc-aws plan deploy -->';
const BODY = `${MARKER}\n\n### Plan: 1 change`;
const GITHUB_ACTIONS: Author = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
const STRANGER: Author = { login: 'mallory', id: 666, type: 'User' };
const MAINTAINER: Author = { login: 'hubot', id: 480938, type: 'User' };

const PULL_REQUEST = {
  repository: REPOSITORY,
  event: 'pull_request',
  permissions: { 'pull-requests': 'write' },
} as const;

async function openPullRequest(job: Parameters<typeof createJob>[1] = {}, changes: Partial<GitHubSettings> = {}) {
  const world = await openOctoGitHub();
  const { github } = world.emulator;
  const { githubToken } = createJob(github, job);
  const comments = createPlanComments(world.settingsFor(githubToken, changes));
  const publish = (body = BODY, marker = MARKER) => comments.publish(REPOSITORY, 1, marker, body);
  const say = (body: string, author?: Author) => github.addComment(REPOSITORY, 1, body, author);
  const said = () => github.getComments(REPOSITORY, 1).map(({ author, body }) => [author.login, body]);
  return { ...world, publish, say, said };
}

type Github = Awaited<ReturnType<typeof openOctoGitHub>>['emulator']['github'];

function createJob(github: Github, job: Partial<Parameters<Github['startJob']>[0]>) {
  return github.startJob({ ...PULL_REQUEST, ...job });
}

it('creates a comment, leaves it alone, and updates it', async () => {
  const { publish, said } = await openPullRequest();
  expect(await publish()).toBe('created');
  expect(await publish()).toBe('unchanged');
  expect(await publish(`${BODY}s`)).toBe('updated');
  expect(said()).toEqual([['github-actions[bot]', `${BODY}s`]]);
});

it('keeps one comment for each marker', async () => {
  const { publish, said } = await openPullRequest();
  const other = '<!-- gh-oidc-aws plan deploy-eu -->';
  await publish();
  expect(await publish(`${other}\nother`, other)).toBe('created');
  await publish(`${BODY} again`);
  expect(said().map(([, body]) => body)).toEqual([`${BODY} again`, `${other}\nother`]);
});

it('keeps the text as it is, whatever its letters', async () => {
  const { publish, said } = await openPullRequest();
  const body = `${MARKER}\n\n"é" 🌈 \\ \u{7f} <b> %0A`;
  expect(await publish(body)).toBe('created');
  expect(said()).toEqual([['github-actions[bot]', body]]);
});

it.each([30, 99, 100, 250])('finds its comment behind %i others', async (count) => {
  const { publish, say, said } = await openPullRequest();
  for (let number = 1; number <= count; number += 1) say(`comment ${number}`);
  expect(await publish()).toBe('created');
  expect(await publish(`${BODY}s`)).toBe('updated');
  expect(said()).toHaveLength(count + 1);
});

describe('a comment that is not ours', () => {
  it('by a stranger who copied the marker is left alone', async () => {
    const { publish, say, said } = await openPullRequest();
    say(`${MARKER}\nNo changes, merge at once.`, STRANGER);
    expect(await publish()).toBe('created');
    expect(await publish(`${BODY}s`)).toBe('updated');
    expect(said()).toEqual([
      ['mallory', `${MARKER}\nNo changes, merge at once.`],
      ['github-actions[bot]', `${BODY}s`],
    ]);
  });

  it('by another bot that quotes the marker is left alone', async () => {
    const { publish, say, said } = await openPullRequest();
    say(`> ${MARKER}`, { login: 'quote[bot]', id: 7, type: 'Bot' });
    expect(await publish()).toBe('created');
    expect(said()[0]).toEqual(['quote[bot]', `> ${MARKER}`]);
  });

  it('without an author, because the account is gone, is left alone', async () => {
    const { publish, say, said } = await openPullRequest();
    say(MARKER, { login: 'ghost', id: 10137, type: 'User' });
    expect(await publish()).toBe('created');
    expect(said()).toHaveLength(2);
  });
});

it('with the token of a person, finds the comments of that person only', async () => {
  const { emulator, settingsFor, say, said } = await openPullRequest();
  const token = emulator.github.addToken({ pull_requests: 'write' }, MAINTAINER);
  const comments = createPlanComments(settingsFor(token));
  say(`${MARKER}\nmine, not yours`, STRANGER);
  expect(await comments.publish(REPOSITORY, 1, MARKER, BODY)).toBe('created');
  expect(await comments.publish(REPOSITORY, 1, MARKER, `${BODY}s`)).toBe('updated');
  expect(said()).toEqual([
    ['mallory', `${MARKER}\nmine, not yours`],
    ['hubot', `${BODY}s`],
  ]);
});

it('of two comments that two runs made at once, keeps the oldest', async () => {
  const { publish, say, said } = await openPullRequest();
  say(`${MARKER}\nfirst`, GITHUB_ACTIONS);
  say('between');
  say(`${MARKER}\nsecond`, GITHUB_ACTIONS);
  expect(await publish()).toBe('updated');
  expect(said()).toEqual([
    ['github-actions[bot]', BODY],
    ['octocat', 'between'],
  ]);
});

it('a comment that cannot be removed does not matter', async () => {
  const { emulator, publish, say, said } = await openPullRequest();
  say(`${MARKER}\nfirst`, GITHUB_ACTIONS);
  say(`${MARKER}\nsecond`, GITHUB_ACTIONS);
  emulator.faults.add({ action: 'DeleteIssueComment', kind: 'access-denied' });
  expect(await publish()).toBe('updated');
  expect(said()[0]?.[1]).toBe(BODY);
});

describe('a fault that passes is survived', () => {
  const kinds: readonly FaultKind[] = ['server-error', 'throttle', 'reset-before', 'reset-after', 'hang'];
  const cases = ['ListIssueComments', 'CreateIssueComment', 'UpdateIssueComment'].flatMap((action) =>
    kinds.map((kind) => [kind, action] as const),
  );
  it.each(cases)('%s at %s leaves one comment', async (kind, action) => {
    const { failNext, publish, say, said } = await openPullRequest();
    if (action === 'UpdateIssueComment') say(`${MARKER}\nbefore`, GITHUB_ACTIONS);
    failNext(action, kind);
    expect(await publish()).toBe(action === 'UpdateIssueComment' ? 'updated' : 'created');
    expect(said()).toEqual([['github-actions[bot]', BODY]]);
  });

  it('at the question whose token it is: the own comment is not doubled', async () => {
    const { emulator, settingsFor, said, say } = await openPullRequest();
    const comments = createPlanComments(settingsFor(emulator.github.addToken({ pull_requests: 'write' }, MAINTAINER)));
    say(`${MARKER}\nbefore`, MAINTAINER);
    emulator.faults.add({ action: 'GetUser', occurrence: 1, kind: 'server-error' });
    expect(await comments.publish(REPOSITORY, 1, MARKER, BODY)).toBe('updated');
    expect(said()).toEqual([['hubot', BODY]]);
  });
});

describe('where it may not comment, it says why', () => {
  it.each([
    ['a job without the permission', { permissions: { contents: 'read' } }],
    ['a job that may only read', { permissions: { 'pull-requests': 'read' } }],
    ['a run from a fork, whatever the permissions', { isFork: true, actor: 'mallory' }],
    ['a run by Dependabot', { actor: 'dependabot[bot]' }],
  ] as const)('%s', async (_, job) => {
    const { publish, said } = await openPullRequest(job);
    expect(await publish()).toEqual({
      kind: 'refused',
      reason:
        '`github-token` is not allowed to comment (403: Resource not accessible by integration); the job needs `pull-requests: write`, and runs from forks get a read-only token',
    });
    expect(said()).toEqual([]);
  });

  it('a conversation that is locked', async () => {
    const { emulator, publish } = await openPullRequest();
    const [pullRequest] = emulator.github.getRepository(REPOSITORY).pullRequests;
    if (pullRequest === undefined) throw new Error('There is no pull request.');
    emulator.github.updateRepository(REPOSITORY, { pullRequests: [{ ...pullRequest, isLocked: true }] });
    expect(await publish()).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('403: Unable to create comment because issue is locked.'),
    });
  });

  it('a pull request that is not there', async () => {
    const { emulator, settingsFor } = await openPullRequest();
    const comments = createPlanComments(settingsFor(emulator.github.addToken({ pull_requests: 'write' })));
    expect(await comments.publish(REPOSITORY, 2, MARKER, BODY)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(
        'the pull request does not exist, or `github-token` has no access to it (404: Not Found)',
      ),
    });
  });

  it('a body that is too long', async () => {
    const { publish } = await openPullRequest();
    expect(await publish(MARKER.padEnd(65_536, 'x'))).toBe('created');
    expect(await publish(MARKER.padEnd(65_537, 'x'))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('GitHub does not accept the comment (422: Validation Failed'),
    });
  });

  it.each<readonly [FaultKind, string]>([
    ['server-error', "GitHub's API kept failing (502: Server Error)"],
    ['throttle', "GitHub's rate limit is exceeded (429:"],
    ['reset-before', "GitHub's API cannot be reached ("],
    ['hang', "GitHub's API cannot be reached (The operation was aborted due to timeout)"],
  ])('%s that stays', async (kind, reason) => {
    const impatient = kind === 'hang' ? IMPATIENT : {};
    const { emulator, publish } = await openPullRequest({}, { ...impatient, maxAttempts: 2 });
    emulator.faults.add({ action: 'ListIssueComments', kind });
    expect(await publish()).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
  });

  it.each(['ghp_unknownSesame', 'ghp_openSesame\nghp_second'])('the token %j is not repeated', async (token) => {
    const { settingsFor } = await openPullRequest();
    const comments = createPlanComments(settingsFor(token, { maxAttempts: 1 }));
    const outcome = JSON.stringify(await comments.publish(REPOSITORY, 1, MARKER, BODY));
    expect(outcome).toContain('"kind":"refused"');
    expect(outcome).not.toMatch(/Sesame|ghp_/u);
  });

  it('no token at all', async () => {
    const { emulator, settingsFor } = await openPullRequest();
    const comments = createPlanComments(settingsFor(undefined));
    expect(await comments.publish(REPOSITORY, 1, MARKER, BODY)).toEqual({
      kind: 'refused',
      reason: '`github-token` is not set',
    });
    expect(emulator.requests).toEqual([]);
  });
});

it("ends with the step's deadline", async () => {
  const { emulator, settingsFor } = await openPullRequest();
  emulator.faults.add({ action: 'ListIssueComments', kind: 'hang' });
  const deadline = new AbortController();
  const { githubToken } = createJob(emulator.github, {});
  const comments = createPlanComments(settingsFor(githubToken, { signal: deadline.signal }));
  const published = comments.publish(REPOSITORY, 1, MARKER, BODY);
  deadline.abort(new Error('the time is up'));
  await expect(published).rejects.toThrowError('the time is up');
});
