/** STS by the SDK: whose credentials are in hand, and where the service is when no short way tells. */

import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { CallerIdentity, CallerSts, Credentials } from '../../ports/aws.ts';
import { type AwsSettings, toClientConfig } from '../client.ts';
import { type FailedCall, toFailure } from '../errors.ts';
import { correctRetries } from '../retry.ts';
import type { Endpoint } from '../transport.ts';

/** STS for the question whose credentials these are. */
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

/** Where the SDK would send the exchange of an ID token; everything that leads SDKs elsewhere is taken into account. */
export async function resolveStsEndpoint(settings: AwsSettings): Promise<Endpoint> {
  const client = createClient(settings, undefined);
  const command = new AssumeRoleWithWebIdentityCommand({ RoleArn: '-', RoleSessionName: '-', WebIdentityToken: '-' });
  const asked = Promise.withResolvers<Endpoint>();
  // Where it would be signed and sent, it ends.
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

/** A call without credentials is unsigned; should the SDK ever want to sign it, none of the machine may be found for that. */
async function refuseCredentials(): Promise<never> {
  throw new Error('this call must not be signed');
}

/** A client with these credentials, or with none. */
export function createClient(settings: AwsSettings, credentials: Credentials | undefined): STSClient {
  const client = new STSClient({
    ...toClientConfig(settings, credentials),
    ...(credentials === undefined ? { credentials: refuseCredentials } : {}),
    ...(settings.stsEndpoint === undefined ? {} : { endpoint: settings.stsEndpoint }),
  });
  correctRetries(client.config);
  return client;
}

/** A call as its failures name it. */
export function toCall(action: string, settings: AwsSettings, credentials: Credentials | undefined): FailedCall {
  return { action, region: settings.region, credentialsFrom: credentials?.from, signal: settings.signal };
}
