/** The emulated IAM stores the trust policies that AWS stores, and refuses the others in AWS's words. */

import { CreateRoleCommand, GetRoleCommand, UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import type { ConditionBlock } from '../../src/trust/policy/document.ts';
import { MAIN_SUBJECT, openOctoWorld, PROVIDER_ARN, trustSubject, trustWhen } from './fixture-clients.ts';

const KEY = 'token.actions.githubusercontent.com';
const SUB = `${KEY}:sub`;

const CONTROL_MESSAGE = `Trust policy with trusted principal ${PROVIDER_ARN} must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, ${KEY}:sub or ${KEY}:job_workflow_ref which is not scoped to all.`;

function create(document: unknown) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return new CreateRoleCommand({ RoleName: 'deploy', AssumeRolePolicyDocument: text });
}

const ACCEPTED: readonly (readonly [string, ConditionBlock])[] = [
  ['an exact subject', { StringEquals: { [SUB]: MAIN_SUBJECT } }],
  ['a subject under a key in other case', { StringEquals: { [SUB.toUpperCase()]: MAIN_SUBJECT } }],
  ['StringEqualsIgnoreCase', { StringEqualsIgnoreCase: { [SUB]: MAIN_SUBJECT } }],
  ['a job_workflow_ref in its place', { StringLike: { [`${KEY}:job_workflow_ref`]: 'octo-org/*' } }],
  ['repo:*', { StringLike: { [SUB]: 'repo:*' } }],
  ['repo:octo-org/*', { StringLike: { [SUB]: 'repo:octo-org/*' } }],
  ['everything as the second value', { StringLike: { [SUB]: ['repo:octo-org/octo-repo:*', '*'] } }],
];

const REFUSED: readonly (readonly [string, ConditionBlock])[] = [
  ['no condition', {}],
  ['the audience alone', { StringEquals: { [`${KEY}:aud`]: 'sts.amazonaws.com' } }],
  ['the repository alone', { StringEquals: { [`${KEY}:repository`]: 'octo-org/octo-repo' } }],
  ['everything', { StringLike: { [SUB]: '*' } }],
  ['everything as the first value', { StringLike: { [SUB]: ['*', MAIN_SUBJECT] } }],
  ['a leading star', { StringLike: { [SUB]: '*:ref:refs/heads/main' } }],
  ['a blank value', { StringEquals: { [SUB]: ' ' } }],
  ['ForAllValues', { 'ForAllValues:StringEquals': { [SUB]: MAIN_SUBJECT } }],
  ['a negation', { StringNotEquals: { [SUB]: MAIN_SUBJECT } }],
];

describe("the controls for GitHub's provider", () => {
  it.each(ACCEPTED)('accept %s', async (_, condition) => {
    const { iam } = await openOctoWorld();
    await iam.send(create(trustWhen(condition)));
  });

  it.each(REFUSED)('refuse %s, at creation and at an update', async (_, condition) => {
    const { iam, account } = await openOctoWorld();
    const refusal = {
      name: 'MalformedPolicyDocumentException',
      message: CONTROL_MESSAGE,
      $metadata: { httpStatusCode: 400 },
    };
    await expect(iam.send(create(trustWhen(condition)))).rejects.toMatchObject(refusal);
    account.addRole({ name: 'deploy', trustPolicy: trustSubject(MAIN_SUBJECT) });
    const PolicyDocument = JSON.stringify(trustWhen(condition));
    const update = new UpdateAssumeRolePolicyCommand({ RoleName: 'deploy', PolicyDocument });
    await expect(iam.send(update)).rejects.toMatchObject(refusal);
  });

  it('leave a statement alone that denies', async () => {
    const { iam } = await openOctoWorld();
    const [allow] = trustSubject(MAIN_SUBJECT).Statement;
    const deny = { ...allow, Effect: 'Deny', Condition: { StringEquals: { [`${KEY}:actor`]: 'octocat' } } };
    await iam.send(create({ Version: '2012-10-17', Statement: [allow, deny] }));
  });
});

const ALLOW = { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' };

describe('a trust policy', () => {
  it.each([
    ['no JSON', '{', 'This policy contains invalid Json'],
    ['an unknown element', { Version: '2012-10-17', Statements: [] }, 'Syntax errors in policy.'],
    ['no statement', { Version: '2012-10-17', Statement: [] }, 'Syntax errors in policy.'],
    ['an unknown version', { Version: '2024-01-01', Statement: [ALLOW] }, 'Syntax errors in policy.'],
    [
      'no principal',
      { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole' }] },
      'Missing required field Principal',
    ],
    ['a resource', { Statement: [{ ...ALLOW, Resource: '*' }] }, 'Has prohibited field Resource'],
    [
      'an action of another service',
      { Statement: [{ ...ALLOW, Action: 's3:GetObject' }] },
      'AssumeRole policy may only specify STS AssumeRole actions.',
    ],
    [
      'an absent user as its principal',
      { Statement: [{ ...ALLOW, Principal: { AWS: 'arn:aws:iam::111122223333:user/missing' } }] },
      'Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/missing"',
    ],
    [
      'an unknown operator',
      { Statement: [{ ...ALLOW, Condition: { StringMatches: { 'aws:userid': 'a' } } }] },
      'Invalid Condition type : StringMatches',
    ],
    [
      'one Sid twice',
      {
        Statement: [
          { ...ALLOW, Sid: 'a' },
          { ...ALLOW, Sid: 'a' },
        ],
      },
      'Statement IDs (SID) in a single policy must be unique.',
    ],
  ])('is malformed with %s', async (_, document, message) => {
    const { iam } = await openOctoWorld();
    await expect(iam.send(create(document))).rejects.toMatchObject({
      name: 'MalformedPolicyDocumentException',
      message,
    });
  });

  it('may name a provider that does not exist', async () => {
    const { iam, account } = await openOctoWorld();
    expect(account.state().providers.size).toBe(0);
    await iam.send(create(trustSubject(MAIN_SUBJECT)));
  });

  it('holds 2048 characters, white space not counted', async () => {
    const { iam } = await openOctoWorld();
    const size = (document: unknown) => JSON.stringify(document).length;
    const padding = 2048 - size(trustSubject(MAIN_SUBJECT));
    const exact = trustSubject(`${MAIN_SUBJECT}${'x'.repeat(padding)}`);
    expect(size(exact)).toBe(2048);
    await expect(iam.send(create(trustSubject(`${MAIN_SUBJECT}${'x'.repeat(padding + 1)}`)))).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'Cannot exceed quota for ACLSizePerRole: 2048',
      $metadata: { httpStatusCode: 409 },
    });
    await iam.send(create(JSON.stringify(exact, null, 8)));
  });

  it('is replaced as a whole by an update', async () => {
    const { iam, account } = await openOctoWorld();
    account.addRole({ name: 'deploy', trustPolicy: trustSubject(MAIN_SUBJECT) });
    const PolicyDocument = JSON.stringify(trustSubject('repo:octo-org/octo-repo:pull_request'));
    await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'deploy', PolicyDocument }));
    const { Role: role } = await iam.send(new GetRoleCommand({ RoleName: 'deploy' }));
    expect(decodeURIComponent(role?.AssumeRolePolicyDocument ?? '')).toBe(PolicyDocument);
  });
});
