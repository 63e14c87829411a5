/** A fresh octo world for each test, with real SDK clients that talk to it, closed when the test is over. */

import { IAMClient } from '@aws-sdk/client-iam';
import { AssumeRoleWithWebIdentityCommand, type Credentials, STSClient } from '@aws-sdk/client-sts';
import { onTestFinished } from 'vitest';
import type { Emulator } from '../../emulator/emulator.ts';
import { type Fixture, startFixture } from '../../emulator/fixture.ts';
import type { Job } from '../../emulator/github/job.ts';
import type { PolicyDocument } from '../../src/trust/policy/document.ts';

export const PROVIDER_ARN = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
export const ROLE_ARN = 'arn:aws:iam::111122223333:role/deploy';
export const MAIN_SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface OctoClients extends Fixture {
  readonly iam: IAMClient;
  readonly sts: STSClient;
  readonly iamAs: (keys: Keys, region?: string) => IAMClient;
  readonly stsAs: (keys: Keys, region?: string) => STSClient;
}

/** Starts a world for the running test. */
export async function openOctoWorld(options: Parameters<typeof startFixture>[0] = {}): Promise<OctoClients> {
  const world = await startFixture(options);
  onTestFinished(() => world.emulator.close());
  const config = (keys: Keys, region: string) => {
    const credentials = { ...keys };
    return { endpoint: world.emulator.url, region, credentials, maxAttempts: 1 };
  };
  const iamAs: OctoClients['iamAs'] = (keys, region = 'us-east-1') => new IAMClient(config(keys, region));
  const stsAs: OctoClients['stsAs'] = (keys, region = 'eu-central-1') => new STSClient(config(keys, region));
  return { ...world, iamAs, stsAs, iam: iamAs(world.admin), sts: stsAs(world.admin) };
}

/** The condition that admits one subject. */
export function trustSubject(subject: string): PolicyDocument {
  return trustWhen({
    StringEquals: {
      'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
      'token.actions.githubusercontent.com:sub': subject,
    },
  });
}

/** A trust policy for GitHub's tokens under a condition. */
export function trustWhen(condition: NonNullable<PolicyDocument['Statement'][number]['Condition']>): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: PROVIDER_ARN },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition,
      },
    ],
  };
}

/** Asks for the job's ID token as a step would. */
export async function requestIdToken(job: Job, audience = 'sts.amazonaws.com'): Promise<string> {
  const response = await fetch(`${job.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `bearer ${job.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  const { value } = (await response.json()) as { readonly value: string };
  return value;
}

/** The claims of a token. */
export function readClaims(token: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Readonly<
    Record<string, unknown>
  >;
}

/** A client without credentials, as a job has it before it assumes a role. */
export function anonymousSts(emulator: Emulator): STSClient {
  return new STSClient({ endpoint: emulator.url, region: 'eu-central-1', maxAttempts: 1 });
}

/** Assumes the role with a token, and says with what else. */
export function assume(
  emulator: Emulator,
  token: string,
  options: Partial<ConstructorParameters<typeof AssumeRoleWithWebIdentityCommand>[0]> = {},
) {
  return anonymousSts(emulator).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: ROLE_ARN,
      RoleSessionName: 'octo',
      WebIdentityToken: token,
      ...options,
    }),
  );
}

/** Credentials of an answer as clients take them. */
export function toKeys(credentials: Credentials | undefined): Keys {
  return {
    accessKeyId: credentials?.AccessKeyId ?? '',
    secretAccessKey: credentials?.SecretAccessKey ?? '',
    sessionToken: credentials?.SessionToken ?? '',
  };
}
