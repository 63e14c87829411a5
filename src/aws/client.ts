/** The configuration of all SDK clients: region, endpoint, credentials, connections. */

import type { Credentials } from '../ports/aws.ts';
import type { Transport } from './transport.ts';

export interface AwsSettings {
  readonly region: string;
  /** Maximum attempts for a call that fails with a transient error; 1 means no retry. */
  readonly maxAttempts: number;
  /** Only for STS; without it, the SDK reads `AWS_ENDPOINT_URL…`. */
  readonly stsEndpoint: string | undefined;
  /** Aborts every call at the step's deadline. */
  readonly signal: AbortSignal;
  readonly connections: Transport;
}

export function toClientConfig(settings: AwsSettings, credentials: Credentials | undefined) {
  return {
    region: settings.region,
    maxAttempts: settings.maxAttempts,
    requestHandler: settings.connections.handler,
    ...(credentials === undefined ? {} : { credentials: toSdkCredentials(credentials) }),
  };
}

function toSdkCredentials({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  return {
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
  };
}
