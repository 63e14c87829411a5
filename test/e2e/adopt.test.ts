/** A role that the action did not create is refused with an explanation, shared with `merge`, or taken over with `replace`. */

import { describe, expect, it } from 'vitest';
import type { AccessKeyPair } from '../../emulator/aws/fixtures.ts';
import type { Statement } from '../../src/trust/policy/document.ts';
import { canAssume, changeRole, findRole, openScene, snapshotOf, statementsOf, tagsOf } from './found-account.ts';
import { PROVIDER_ARN, READ_ONLY, ROLE_ARN, ROLE_NAME, type Scene, textOf } from './scene.ts';

const POWER = 'arn:aws:iam::aws:policy/PowerUserAccess';
const VIEW_ONLY = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';
const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };

const permits = (action: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: 'arn:aws:s3:::octo/*' }],
  });
const DEPLOY = `deploy: '${permits('s3:PutObject')}'`;

function trustUser(user: AccessKeyPair): Statement {
  return { Sid: 'Legacy', Effect: 'Allow', Principal: { AWS: user.userArn }, Action: 'sts:AssumeRole' };
}

/** An account with a role that an existing user assumes. */
async function openWithRole(...more: readonly Statement[]): Promise<{ scene: Scene; legacy: AccessKeyPair }> {
  const scene = await openScene();
  const legacy = scene.account.addUser({ name: 'legacy' });
  scene.account.addRole({
    name: ROLE_NAME,
    trustPolicy: { Version: '2012-10-17', Statement: [trustUser(legacy), ...more] },
    description: 'Made by hand',
    maxSessionDuration: 7200,
    tags: { team: 'legacy' },
    attachedPolicies: [POWER],
    inlinePolicies: { legacy: permits('s3:GetObject') },
  });
  return { scene, legacy };
}

/** Error-level for the linter: the statement for GitHub names no subject. */
const OPEN_TO_GITHUB: Statement = {
  Sid: 'AnyRepository',
  Effect: 'Allow',
  Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:octo-org/*' } },
};

describe('without `adopt`', () => {
  it('refuses the role and shows the difference, lint findings and how to adopt it', async () => {
    const { scene } = await openWithRole(OPEN_TO_GITHUB);
    const before = snapshotOf(scene);
    const result = await scene.bootstrap({ 'policy-arns': READ_ONLY });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['failure-code']).toBe('ROLE_NOT_OWNED');
    const text = textOf(result);
    expect(text).toMatch(/-\s+"Sid": "Legacy"/u);
    expect(text).toMatch(/\+\s+"token\.actions\.githubusercontent\.com:sub": "repo:octo-org\/octo-repo:ref:/u);
    expect(text).toContain(`What the trust linter found in the current policy of ${ROLE_NAME}`);
    expect(text).toMatch(/\bT04\b[^\n]*statement 2/u);
    expect(text).toContain('adopt: merge');
    expect(text).toContain(`attach policy \`${READ_ONLY}\``);
    expect(scene.takeWrites()).toEqual([]);
    expect(snapshotOf(scene)).toBe(before);
  });

  it('fails a plan and shows the same', async () => {
    const { scene } = await openWithRole();
    const result = await scene.bootstrap({ mode: 'plan' });
    expect(result.outputs).toMatchObject({ 'failure-code': 'ROLE_NOT_OWNED', drift: 'true' });
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject({
      obstacles: [{ kind: 'not-owned', role: ROLE_NAME }],
    });
    expect(result.summary).toMatch(/^- +"Sid": "Legacy"/mu);
  });
});

describe('an existing Deny statement', () => {
  const denying = (key: string, value: string): Statement => ({
    Sid: 'Theirs',
    Effect: 'Deny',
    Principal: { Federated: PROVIDER_ARN },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { [`token.actions.githubusercontent.com:${key}`]: value } },
  });

  it('that denies this run fails the verification at once, and the error and the table name it', async () => {
    const { scene } = await openWithRole(denying('sub', 'repo:octo-org/octo-repo:ref:refs/heads/*'));
    const result = await scene.bootstrap({ adopt: 'merge' });
    expect(result.outputs).toMatchObject({ 'failure-code': 'TRUST_EXPLICIT_DENY', changes: '3', verified: 'false' });
    const text = textOf(result);
    expect(text).toContain('Error: Statement 2 of the trust policy denies this token');
    expect(text).toMatch(/: branch main +✖ +statement 2 denies it/u);
    expect(text).not.toContain('The change has not propagated in AWS yet');
  });

  it('for another actor does not fail the verification, and the table says that it may apply', async () => {
    const { scene } = await openWithRole(denying('actor', 'hubot'));
    const result = await scene.bootstrap({ adopt: 'merge' });
    expect(result.outputs).toMatchObject({ verified: 'true' });
    expect(textOf(result)).toMatch(/: branch main +\? +statement 2 may deny it/u);
  });
});

describe('`adopt: merge`', () => {
  const merge = { adopt: 'merge', 'policy-arns': READ_ONLY, 'inline-policies': DEPLOY };

  it('keeps existing trust and policies, admits both, and later runs remember it', async () => {
    const { scene, legacy } = await openWithRole();
    const first = await scene.bootstrap(merge);
    expect(first.outputs, textOf(first)).toMatchObject({ verified: 'true', drift: 'true' });
    expect(statementsOf(scene)).toMatchObject([
      { Sid: 'Legacy', Principal: { AWS: legacy.userArn } },
      { Sid: 'GhOidcAws1', Action: 'sts:AssumeRoleWithWebIdentity' },
    ]);
    expect(findRole(scene)).toMatchObject({
      description: 'Made by hand',
      maxSessionDuration: 7200,
      attachedPolicies: [POWER, READ_ONLY],
    });
    expect([...(findRole(scene)?.inlinePolicies ?? [])].map(([name]) => name)).toEqual(['legacy', 'deploy']);
    expect(tagsOf(scene)).toMatchObject({
      team: 'legacy',
      'gh-oidc-aws:managed-by': 'gh-oidc-aws',
      'gh-oidc-aws:repository': 'octo-org/octo-repo',
      'gh-oidc-aws:adopted': 'merge',
    });
    expect(await canAssume(scene, legacy)).toBe(true);
    expect((await scene.job().step(ASSUME)).exitCode).toBe(0);

    const before = snapshotOf(scene);
    scene.takeActions();
    const second = await scene.bootstrap(merge);
    expect(second.outputs).toMatchObject({ changes: '0', drift: 'false', verified: 'true' });
    const { adopt: _, ...later } = merge;
    const third = await scene.bootstrap(later);
    expect(third.outputs).toMatchObject({ changes: '0', drift: 'false', verified: 'true' });
    expect(textOf(third)).toContain(`${ROLE_NAME} is shared: its other statements, policies and tags stay`);
    expect(scene.takeWrites()).toEqual([]);
    expect(snapshotOf(scene)).toBe(before);
  });

  it('keeps what others add later, even with `prune`, and repairs only its own part', async () => {
    const { scene, legacy } = await openWithRole();
    await scene.bootstrap(merge);
    const auditor = scene.account.addUser({ name: 'auditor' });
    const [old, ours] = statementsOf(scene);
    if (old === undefined || ours === undefined) throw new Error('There are not two statements.');
    const loosened = { ...ours, Condition: { StringLike: ours.Condition?.['StringEquals'] ?? {} } };
    changeRole(scene, {
      trustPolicy: {
        Version: '2012-10-17',
        Statement: [loosened, old, { ...trustUser(auditor), Sid: 'Auditor' }],
      },
      attachedPolicies: [POWER, VIEW_ONLY],
      tags: { ...tagsOf(scene), team: 'others', reviewed: 'yes' },
    });
    const result = await scene.bootstrap({ 'policy-arns': READ_ONLY, 'inline-policies': DEPLOY, prune: 'true' });
    expect(result.outputs, textOf(result)).toMatchObject({ drift: 'true', verified: 'true' });
    expect(statementsOf(scene).map(({ Sid }) => Sid)).toEqual(['Legacy', 'Auditor', 'GhOidcAws1']);
    expect(statementsOf(scene)[2]?.Condition).toHaveProperty('StringEquals');
    expect(findRole(scene)?.attachedPolicies).toEqual([POWER, VIEW_ONLY, READ_ONLY]);
    expect([...(findRole(scene)?.inlinePolicies ?? [])].map(([name]) => name)).toEqual(['legacy', 'deploy']);
    expect(tagsOf(scene)).toMatchObject({ team: 'others', reviewed: 'yes' });
    expect([await canAssume(scene, legacy), await canAssume(scene, auditor)]).toEqual([true, true]);
  });

  it('changes description and session length only if the inputs set them', async () => {
    const { scene } = await openWithRole();
    const given = { 'role-description': 'Shared', 'max-session-duration': '14400' };
    expect((await scene.bootstrap({ ...merge, ...given })).outputs['verified']).toBe('true');
    expect(findRole(scene)).toMatchObject({ description: 'Shared', maxSessionDuration: 14_400 });
    expect((await scene.bootstrap(merge)).outputs['changes']).toBe('0');
  });

  it('removes with `prune` only what it added and is no longer declared', async () => {
    const { scene } = await openWithRole();
    await scene.bootstrap(merge);
    const kept = await scene.bootstrap({});
    expect(kept.outputs['changes']).toBe('0');
    expect(textOf(kept)).toContain(`managed policy ${READ_ONLY} is attached to ${ROLE_NAME} but not declared`);
    expect(textOf(kept)).not.toContain(`managed policy ${POWER} is attached`);
    expect((await scene.bootstrap({ prune: 'true' })).outputs).toMatchObject({ drift: 'true', verified: 'true' });
    expect(findRole(scene)?.attachedPolicies).toEqual([POWER]);
    expect([...(findRole(scene)?.inlinePolicies ?? [])].map(([name]) => name)).toEqual(['legacy']);
    expect((await scene.bootstrap({ prune: 'true' })).outputs['changes']).toBe('0');
  });

  it('writes nothing if another statement already has its Sid', async () => {
    const { scene, legacy } = await openWithRole();
    changeRole(scene, {
      trustPolicy: { Version: '2012-10-17', Statement: [{ ...trustUser(legacy), Sid: 'GhOidcAws1' }] },
    });
    const before = snapshotOf(scene);
    const result = await scene.bootstrap(merge);
    expect(result.outputs['failure-code']).toBe('ROLE_NOT_MERGEABLE');
    expect(textOf(result)).toContain('already uses the ID GhOidcAws1');
    expect(snapshotOf(scene)).toBe(before);
  });

  it('fails on a lint error in an existing statement, unless it is accepted', async () => {
    const { scene } = await openWithRole(OPEN_TO_GITHUB);
    const before = snapshotOf(scene);
    const result = await scene.bootstrap(merge);
    expect(result.outputs['failure-code']).toBe('TRUST_TOO_LOOSE');
    const rules = /accept-findings: (T\d\d(?:, T\d\d)*)/u.exec(textOf(result))?.[1] ?? '';
    expect(rules).toContain('T04');
    expect(snapshotOf(scene)).toBe(before);
    const accepted = await scene.bootstrap({ ...merge, 'accept-findings': rules });
    expect(accepted.outputs, textOf(accepted)).toMatchObject({ verified: 'true' });
    expect(statementsOf(scene).map(({ Sid }) => Sid)).toEqual(['Legacy', 'AnyRepository', 'GhOidcAws1']);
  });

  it('shows the new lines in a plan, and that they widen access', async () => {
    const { scene } = await openWithRole();
    const before = snapshotOf(scene);
    const plan = await scene.bootstrap({ ...merge, mode: 'plan' });
    expect(plan.exitCode, textOf(plan)).toBe(0);
    expect(plan.summary).toContain(`#### Trust policy of ${ROLE_NAME} (widens)`);
    expect(plan.summary).toMatch(/^\+ +"Sid": "GhOidcAws1"/mu);
    expect(plan.summary).not.toMatch(/^- +"Sid": "Legacy"/mu);
    expect(plan.summary).toContain('#### Newly admitted');
    expect(plan.summary).not.toContain('#### No longer admitted');
    expect(plan.summary).toMatch(/\| \d \| yes \| attach policy/u);
    expect(plan.summary).toMatch(/\| \d \| no \| tag role/u);
    expect(snapshotOf(scene)).toBe(before);
    const applied = await scene.bootstrap(merge);
    expect(applied.outputs['plan']).toBe(plan.outputs['plan']);
  });
});

describe('`adopt: replace`', () => {
  const replace = { adopt: 'replace', 'policy-arns': READ_ONLY };

  it('first names who loses access, then replaces trust and settings, and keeps other policies', async () => {
    const { scene, legacy } = await openWithRole();
    const before = snapshotOf(scene);
    const plan = await scene.bootstrap({ ...replace, mode: 'plan' });
    expect(plan.exitCode).toBe(0);
    expect(plan.annotations.map(({ message }) => message).join('\n')).toContain(legacy.userArn);
    expect(plan.summary).toContain('#### No longer admitted');
    expect(plan.summary).toMatch(/^- +"Sid": "Legacy"/mu);
    expect(snapshotOf(scene)).toBe(before);

    const result = await scene.bootstrap(replace);
    expect(result.outputs, textOf(result)).toMatchObject({ verified: 'true' });
    expect(statementsOf(scene)).toMatchObject([{ Action: 'sts:AssumeRoleWithWebIdentity' }]);
    expect(findRole(scene)).toMatchObject({
      description: 'GitHub Actions of octo-org/octo-repo',
      maxSessionDuration: 3600,
      attachedPolicies: [POWER, READ_ONLY],
    });
    expect(textOf(result)).toContain(`managed policy ${POWER} is attached to ${ROLE_NAME} but not declared`);
    expect(tagsOf(scene)).not.toHaveProperty('gh-oidc-aws:adopted');
    expect(await canAssume(scene, legacy)).toBe(false);
    expect((await scene.bootstrap({ 'policy-arns': READ_ONLY })).outputs['changes']).toBe('0');
  });

  it('ends a merge, and with `prune` leaves only what is declared', async () => {
    const { scene, legacy } = await openWithRole();
    await scene.bootstrap({ adopt: 'merge', 'policy-arns': READ_ONLY });
    const result = await scene.bootstrap({ ...replace, prune: 'true' });
    expect(result.outputs, textOf(result)).toMatchObject({ verified: 'true' });
    expect(statementsOf(scene)).toHaveLength(1);
    expect(findRole(scene)?.attachedPolicies).toEqual([READ_ONLY]);
    expect([...(findRole(scene)?.inlinePolicies ?? [])]).toEqual([]);
    expect(Object.keys(tagsOf(scene))).not.toContain('gh-oidc-aws:adopted');
    expect(await canAssume(scene, legacy)).toBe(false);
    expect((await scene.bootstrap(replace)).outputs['changes']).toBe('0');
  });

  it('does not take over a role that the action created for another repository', async () => {
    const scene = await openScene();
    scene.emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'other-repo', id: 42 });
    await scene.bootstrap({ 'role-name': ROLE_NAME }, { repository: 'octo-org/other-repo' });
    const before = snapshotOf(scene);
    const result = await scene.bootstrap(replace);
    expect(result.outputs['failure-code']).toBe('ROLE_OF_ANOTHER_REPOSITORY');
    expect(snapshotOf(scene)).toBe(before);
  });
});
