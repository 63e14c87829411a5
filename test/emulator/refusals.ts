/** Requests that IAM and STS refuse, each with the code of the refusal, for an account without roles and providers. */

import {
  AddClientIDToOpenIDConnectProviderCommand,
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  DeleteRoleCommand,
  GetAccessKeyLastUsedCommand,
  GetPolicyCommand,
  GetRoleCommand,
  ListRolesCommand,
  PutRolePolicyCommand,
  SimulatePrincipalPolicyCommand,
  TagRoleCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { MAIN_SUBJECT, ROLE_ARN, trustSubject, trustWhen } from './fixture-clients.ts';
import { READ_ONLY, type Tourist, TRUST } from './tour.ts';

/** The code, what is asked for, and how; the last request is the one that is refused. */
export type Refusal = readonly [code: string, what: string, send: (tourist: Tourist) => Promise<unknown>];

const RoleName = 'deploy';
const role = (change: Partial<ConstructorParameters<typeof CreateRoleCommand>[0]> = {}) =>
  new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: TRUST, ...change });
const provider = (change: Partial<ConstructorParameters<typeof CreateOpenIDConnectProviderCommand>[0]>) =>
  new CreateOpenIDConnectProviderCommand({ Url: 'https://example.com', ...change });
const MANY = Array.from({ length: 101 }, (_, index) => `client-${index}`);
const POLICY = (size: number) =>
  `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${'a'.repeat(size)}"}}`;

export const REFUSALS: readonly Refusal[] = [
  ['EntityAlreadyExists', 'a role that exists', async ({ iam }) => [await iam.send(role()), await iam.send(role())]],
  [
    'EntityAlreadyExists',
    'a provider that exists',
    async ({ iam }) => [await iam.send(provider({})), await iam.send(provider({}))],
  ],
  [
    'InvalidInput',
    'six thumbprints',
    ({ iam }) => iam.send(provider({ ThumbprintList: Array(6).fill('a'.repeat(40)) })),
  ],
  ['ValidationError', 'an address without https', ({ iam }) => iam.send(provider({ Url: 'http://example.com' }))],
  ['LimitExceeded', '101 client ids', ({ iam }) => iam.send(provider({ ClientIDList: MANY }))],
  [
    'NoSuchEntity',
    'a boundary that does not exist',
    ({ iam }) => iam.send(role({ PermissionsBoundary: 'arn:aws:iam::111122223333:policy/octo' })),
  ],
  [
    'MalformedPolicyDocument',
    'a trust that is no JSON',
    ({ iam }) => iam.send(role({ AssumeRolePolicyDocument: '{' })),
  ],
  ['InvalidInput', 'a reserved tag', ({ iam }) => iam.send(role({ Tags: [{ Key: 'aws:a', Value: '' }] }))],
  [
    'ValidationError',
    'a name that is too long',
    ({ iam }) => iam.send(new GetRoleCommand({ RoleName: 'a'.repeat(65) })),
  ],
  ['ValidationError', 'a page of nothing', ({ iam }) => iam.send(new ListRolesCommand({ MaxItems: 0 }))],
  ['ValidationError', 'a page that is not there', ({ iam }) => iam.send(new ListRolesCommand({ Marker: 'octo' }))],
  [
    'NoSuchEntity',
    'a provider that does not exist',
    ({ iam }) =>
      iam.send(
        new AddClientIDToOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: `${ROLE_ARN}x`, ClientID: 'octo' }),
      ),
  ],
  [
    'LimitExceeded',
    'more tags than a role may have',
    async ({ iam }) => {
      const tags = (prefix: string) => Array.from({ length: 30 }, (_, at) => ({ Key: `${prefix}${at}`, Value: '' }));
      await iam.send(role({ Tags: tags('a') }));
      await iam.send(new TagRoleCommand({ RoleName, Tags: tags('b') }));
    },
  ],
  [
    'LimitExceeded',
    'inline policies that are too large',
    async ({ iam }) => {
      await iam.send(role());
      await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'large', PolicyDocument: POLICY(11_000) }));
    },
  ],
  [
    'NoSuchEntity',
    'a policy that does not exist',
    async ({ iam }) => {
      await iam.send(role());
      await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: 'arn:aws:iam::aws:policy/Octo' }));
    },
  ],
  [
    'InvalidInput',
    'an ARN that is none of a policy',
    async ({ iam }) => {
      await iam.send(role());
      await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: ROLE_ARN }));
    },
  ],
  [
    'DeleteConflict',
    'a role with a policy',
    async ({ iam }) => {
      await iam.send(role());
      await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: READ_ONLY }));
      await iam.send(new DeleteRoleCommand({ RoleName }));
    },
  ],
  ['NoSuchEntity', 'no policy', ({ iam }) => iam.send(new GetPolicyCommand({ PolicyArn: `${READ_ONLY}x` }))],
  [
    'AccessDenied',
    'an unknown key',
    ({ iam }) => iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId: 'AKIAEXAMPLEEXAMPLEQ2' })),
  ],
  [
    'InvalidInput',
    'a simulation of nothing',
    ({ iam }) => iam.send(new SimulatePrincipalPolicyCommand({ PolicySourceArn: ROLE_ARN, ActionNames: [] })),
  ],
  [
    'MalformedPolicyDocument',
    'a session policy that is no JSON',
    ({ sts }) => sts.send(new AssumeRoleCommand({ RoleArn: ROLE_ARN, RoleSessionName: 'octo', Policy: '{' })),
  ],
  [
    'PackedPolicyTooLarge',
    'session tags that are too large',
    ({ sts }) => {
      const Tags = Array.from({ length: 10 }, (_, at) => ({ Key: `tag-${at}`, Value: 'a'.repeat(250) }));
      return sts.send(new AssumeRoleCommand({ RoleArn: ROLE_ARN, RoleSessionName: 'octo', Tags }));
    },
  ],
  [
    'ValidationError',
    'a session that is too short',
    ({ sts }) => sts.send(new AssumeRoleCommand({ RoleArn: ROLE_ARN, RoleSessionName: 'octo', DurationSeconds: 1 })),
  ],
  [
    'InvalidIdentityToken',
    'a token that is none',
    ({ sts }) =>
      sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: ROLE_ARN,
          RoleSessionName: 'octo',
          WebIdentityToken: 'no token',
        }),
      ),
  ],
  [
    'AccessDenied',
    'a role that does not trust the token',
    async ({ iam, sts, mintToken }) => {
      await iam.send(
        provider({ Url: 'https://token.actions.githubusercontent.com', ClientIDList: ['sts.amazonaws.com'] }),
      );
      await iam.send(role({ AssumeRolePolicyDocument: JSON.stringify(trustSubject(`${MAIN_SUBJECT}-not`)) }));
      const WebIdentityToken = await mintToken();
      await sts.send(
        new AssumeRoleWithWebIdentityCommand({ RoleArn: ROLE_ARN, RoleSessionName: 'octo', WebIdentityToken }),
      );
    },
  ],
  [
    'ValidationError',
    'a session longer than the role allows',
    async ({ iam, sts }) => {
      await iam.send(role());
      await sts.send(new AssumeRoleCommand({ RoleArn: ROLE_ARN, RoleSessionName: 'octo', DurationSeconds: 7200 }));
    },
  ],
  [
    'MalformedPolicyDocument',
    'a trust that admits every token of GitHub',
    ({ iam }) => iam.send(role({ AssumeRolePolicyDocument: JSON.stringify(trustWhen({})) })),
  ],
];
