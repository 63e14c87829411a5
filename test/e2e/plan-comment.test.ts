/** A plan on a pull request keeps one comment with the latest plan, and says so if it lacks the permission. */

import { describe, expect, it } from 'vitest';
import type { JobOptions } from '../../emulator/github/job.ts';
import { openScene } from './found-account.ts';
import { adminInputs } from './interrupt.ts';
import { READ_ONLY, ROLE_NAME, type Scene, textOf } from './scene.ts';

const REPOSITORY = 'octo-org/octo-repo';
const PULL_REQUEST: Partial<JobOptions> = {
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  permissions: { 'id-token': 'write', contents: 'read', 'pull-requests': 'write' },
};

const comments = (scene: Scene) => scene.emulator.github.getComments(REPOSITORY, 7);

function plan(scene: Scene, inputs: Readonly<Record<string, string>> = {}, job: Partial<JobOptions> = {}) {
  return scene.bootstrap({ mode: 'plan', ...inputs }, { ...PULL_REQUEST, ...job });
}

describe('a plan on a pull request', () => {
  it('is a comment that the next run updates, and that stays as it is while nothing changes', async () => {
    const scene = await openScene();
    scene.emulator.github.addComment(REPOSITORY, 7, 'LGTM');
    const first = await plan(scene);
    expect(first.exitCode, textOf(first)).toBe(0);
    expect(textOf(first)).toContain('Comment with the plan on the pull request: created.');
    const [talk, comment, ...more] = comments(scene);
    expect(talk?.body).toBe('LGTM');
    expect(more).toEqual([]);
    expect(comment?.body).toContain(`### Plan: 2 changes for role \`${ROLE_NAME}\`; nothing was changed.`);
    expect(comment?.body).toContain('| 1 | yes | create OIDC provider');
    expect(comment?.body).toMatch(/\/octo-org\/octo-repo\/actions\/runs\/\d+/u);

    const second = await plan(scene, { 'policy-arns': READ_ONLY });
    expect(textOf(second)).toContain('Comment with the plan on the pull request: updated.');
    expect(comments(scene).map(({ id }) => id)).toEqual([talk?.id, comment?.id]);
    expect(comments(scene)[1]?.body).toContain('### Plan: 3 changes');
    expect(comments(scene)[1]?.body).toContain('attach policy');

    await scene.bootstrap({ 'policy-arns': READ_ONLY });
    await plan(scene, { 'policy-arns': READ_ONLY });
    expect(comments(scene)[1]?.body).toContain('### Plan: no changes');
    const job = scene.job({ ...PULL_REQUEST, runId: 11 });
    const same = await job.step({ ...adminInputs(scene), mode: 'plan', 'policy-arns': READ_ONLY });
    expect(same.exitCode).toBe(0);
    expect(comments(scene)).toHaveLength(2);
  });

  it('of another role is another comment', async () => {
    const scene = await openScene();
    await plan(scene);
    await plan(scene, { 'role-name': 'deployer' });
    await plan(scene, { 'provider-only': 'true' });
    await plan(scene);
    expect(comments(scene).map(({ body }) => /### Plan: ([^;]*);/u.exec(body)?.[1])).toEqual([
      `2 changes for role \`${ROLE_NAME}\``,
      '2 changes for role `deployer`',
      '1 change for the OIDC provider',
    ]);
  });

  it('that fails is a comment, too, with the reason', async () => {
    const scene = await openScene();
    scene.account.addRole({
      name: ROLE_NAME,
      trustPolicy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
    });
    const result = await plan(scene);
    expect(result.outputs['failure-code']).toBe('ROLE_NOT_OWNED');
    expect(comments(scene)).toHaveLength(1);
    expect(comments(scene)[0]?.body).toContain('ROLE_NOT_OWNED');
    expect(comments(scene)[0]?.body).toContain('adopt: merge');
  });

  it('masks the account if the log masks it', async () => {
    const scene = await openScene();
    const result = await plan(scene, { 'mask-aws-account-id': 'true', 'policy-arns': READ_ONLY });
    expect(result.exitCode).toBe(0);
    expect(comments(scene)).toHaveLength(1);
    expect(comments(scene)[0]?.body).not.toContain('111122223333');
    expect(comments(scene)[0]?.body).toContain(ROLE_NAME);
    await plan(scene, { 'mask-aws-account-id': 'true' });
    expect(comments(scene)).toHaveLength(1);
  });

  it('does not change a comment by another user that starts with the marker', async () => {
    const scene = await openScene();
    await plan(scene);
    const marker = comments(scene)[0]?.body.split('\n')[0] ?? '';
    const forged = scene.emulator.github.addComment(REPOSITORY, 7, `${marker}\nPlan: harmless`);
    await plan(scene, { 'policy-arns': READ_ONLY });
    expect(comments(scene)).toHaveLength(2);
    expect(comments(scene)[1]).toEqual(forged);
    expect(comments(scene)[0]?.body).toContain('### Plan: 3 changes');
  });

  it('that is very long still fits into a comment', async () => {
    const scene = await openScene();
    const statements = Array.from({ length: 90 }, (_, index) => ({
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::octo-${index}/*`,
    }));
    const branches = Array.from({ length: 20 }, (_, index) => `branch-${index}`).join('\n');
    scene.account.addRole({
      name: ROLE_NAME,
      tags: { 'gh-oidc-aws:managed-by': 'gh-oidc-aws', 'gh-oidc-aws:repository': REPOSITORY },
      trustPolicy: { Version: '2012-10-17', Statement: [] },
      inlinePolicies: Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `old-${index}`,
          JSON.stringify({ Version: '2012-10-17', Statement: statements.slice(0, 20) }),
        ]),
      ),
    });
    const result = await plan(scene, {
      prune: 'true',
      branches,
      'inline-policies': `big: '${JSON.stringify({ Version: '2012-10-17', Statement: statements })}'`,
    });
    expect(result.outputs, textOf(result)).toMatchObject({ drift: 'true' });
    expect(textOf(result)).toContain('Comment with the plan on the pull request: created.');
    const body = comments(scene)[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('The plan is too long for a comment');
    expect(body).toContain('| 1 | ');
  });

  it('is not added twice when the response to the first write is lost', async () => {
    const scene = await openScene();
    scene.emulator.faults.add({ action: 'CreateIssueComment', occurrence: 1, kind: 'reset-after' });
    const result = await plan(scene);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(comments(scene)).toHaveLength(1);
  });
});

describe('without permission to comment, the plan succeeds and the log says so', () => {
  it.each([
    ['without the permission', { permissions: { 'id-token': 'write', contents: 'read' } }],
    ['with the permission to read', { permissions: { contents: 'read', 'pull-requests': 'read' } }],
    ['on a run for a fork', { isFork: true }],
    ['on a run for Dependabot', { actor: 'dependabot[bot]' }],
  ] as const)('%s', async (_, job) => {
    const scene = await openScene();
    const result = await plan(scene, { 'subject-format': 'classic' }, job);
    expect(result.exitCode, textOf(result)).toBe(0);
    expect(result.outputs).toMatchObject({ changes: '2', drift: 'true' });
    expect(textOf(result)).toContain('The plan could not be posted as a comment on the pull request: ');
    expect(textOf(result)).toContain('pull-requests: write');
    expect(comments(scene)).toEqual([]);
  });

  it('when the API keeps failing', async () => {
    const scene = await openScene();
    scene.emulator.faults.add({ action: 'ListIssueComments', kind: 'server-error' });
    const result = await plan(scene, { 'retry-max-attempts': '2' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { changes: '2' } });
    expect(textOf(result)).toContain(
      "The plan could not be posted as a comment on the pull request: GitHub's API kept failing",
    );
  });
});

describe('on other events', () => {
  it('there is no call to GitHub about comments', async () => {
    const scene = await openScene();
    await scene.bootstrap({ mode: 'plan' }, { permissions: PULL_REQUEST.permissions ?? {} });
    expect(scene.takeActions().filter((action) => action.includes('Comment'))).toEqual([]);
  });
});

describe('bootstrap', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review_comment'])(
    'refuses to run on %s before any call',
    async (event) => {
      const scene = await openScene();
      const result = await scene.bootstrap({}, { event, permissions: PULL_REQUEST.permissions ?? {} });
      expect(result.outputs).toEqual({ 'failure-code': 'PULL_REQUEST_EVENT' });
      expect(textOf(result)).toContain('workflow_dispatch');
      expect(scene.takeActions()).toEqual([]);
    },
  );
});
