/** STS through the SDK: who the caller is, and which endpoint the SDK would use. */

import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { CallerIdentity, CallerSts, Credentials } from '../../ports/aws.ts';
import { type AwsSettings, toClientConfig } from '../client.ts';
import { type FailedCall, toFailure } from '../errors.ts';
import { correctRetries } from '../retry.ts';
import type { Endpoint } from '../transport.ts';

export function createCallerSts(settings: AwsSettings): CallerSts {
  return {
    async callerIdentity(credentials): Promise<CallerIdentity> {
      const call = toCall('sts:GetCallerIdentity', settings, credentials);
      const client = createClient(settings, credentials);
      try {
        const answer = await client.send(new GetCallerIdentityCommand({}), { abortSignal: settings.signal });
        return { account: answer.Account ?? '', arn: answer.Arn ?? '', userId: answer.UserId ?? '' };
      } catch (error) {
        throw toFailure(error, call);
      } finally {
        client.destroy();
      }
    },
  };
}

/** The endpoint to which the SDK would send `AssumeRoleWithWebIdentity`, with all its settings. */
export async function resolveStsEndpoint(settings: AwsSettings): Promise<Endpoint> {
  const client = createClient(settings, undefined);
  const command = new AssumeRoleWithWebIdentityCommand({ RoleArn: '-', RoleSessionName: '-', WebIdentityToken: '-' });
  const asked = Promise.withResolvers<Endpoint>();
  // This middleware stops the call before it is signed and sent.
  command.middlewareStack.add(
    () =>
      async ({ request }) => {
        asked.resolve(request as Endpoint);
        return { response: {}, output: { $metadata: {} } };
      },
    { step: 'finalizeRequest', priority: 'high' },
  );
  await client.send(command);
  return asked.promise;
}

/** The call is unsigned. If the SDK tries to sign it, it must not find credentials of the machine. */
async function rejectSigning(): Promise<never> {
  throw new Error('this call must not be signed');
}

export function createClient(settings: AwsSettings, credentials: Credentials | undefined): STSClient {
  const client = new STSClient({
    ...toClientConfig(settings, credentials),
    ...(credentials === undefined ? { credentials: rejectSigning } : {}),
    ...(settings.stsEndpoint === undefined ? {} : { endpoint: settings.stsEndpoint }),
  });
  correctRetries(client.config);
  return client;
}

/** Describes a call, for its failure. */
export function toCall(action: string, settings: AwsSettings, credentials: Credentials | undefined): FailedCall {
  return { action, region: settings.region, credentialsFrom: credentials?.from, signal: settings.signal };
}
