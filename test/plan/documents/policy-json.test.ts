/** The plain JSON holds the planner's documents, and says which account they are of. */

import { describe, expect, it } from 'vitest';
import { PLACEHOLDER_ACCOUNT } from '../../../src/plan/documents/cloudformation/template.ts';
import { renderPolicyJson } from '../../../src/plan/documents/policy-json.ts';
import { stateOf } from '../declared-state.ts';

const K = 'token.actions.githubusercontent.com';

describe('the policy JSON', () => {
  it('holds provider and roles with the documents that bootstrap would write', () => {
    const account = '111122223333';
    const text = renderPolicyJson(
      stateOf([
        {
          name: 'gha-deploy',
          path: '/ci/',
          permissionsBoundary: 'arn:aws:iam::111122223333:policy/octo-boundary',
          policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
          inlinePolicies: [
            {
              name: 'read',
              text: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::${aws:username}"}}',
            },
          ],
        },
      ])({ account }),
    );
    const tags = { 'gh-oidc-aws:managed-by': 'gh-oidc-aws', 'gh-oidc-aws:repository': 'octo-org/octo-repo' };
    expect(JSON.parse(text)).toEqual({
      repository: 'octo-org/octo-repo',
      account,
      provider: {
        url: `https://${K}`,
        audiences: ['sts.amazonaws.com'],
        arn: `arn:aws:iam::111122223333:oidc-provider/${K}`,
        tags,
      },
      roles: {
        'gha-deploy': {
          path: '/ci/',
          description: 'GitHub Actions of octo-org/octo-repo',
          maxSessionDuration: 3600,
          permissionsBoundary: 'arn:aws:iam::111122223333:policy/octo-boundary',
          trustPolicy: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${K}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                  StringEquals: {
                    [`${K}:aud`]: 'sts.amazonaws.com',
                    [`${K}:sub`]: 'repo:octo-org@1234567/octo-repo@7654321:ref:refs/heads/main',
                    [`${K}:repository_id`]: '7654321',
                    [`${K}:repository_owner_id`]: '1234567',
                  },
                },
              },
            ],
          },
          managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
          inlinePolicies: {
            read: {
              Version: '2012-10-17',
              Statement: { Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::${aws:username}' },
            },
          },
          tags,
        },
      },
    });
  });

  it('says which digits stand for the account when none is known', () => {
    const states = stateOf([{ name: 'gha-deploy' }]);
    const text = renderPolicyJson(states({ account: PLACEHOLDER_ACCOUNT }));
    expect(JSON.parse(text)).toHaveProperty('account', '000000000000');
    expect(text.replaceAll('000000000000', '111122223333')).toBe(renderPolicyJson(states({ account: '111122223333' })));
  });
});
