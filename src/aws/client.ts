/** How every client of the SDK is set up: region, endpoint, credentials, connections. */

import type { Credentials } from '../ports/aws.ts';
import type { Transport } from './transport.ts';

export interface AwsSettings {
  readonly region: string;
  /** How often a call is tried when a transient fault meets it; 1 is no retry. */
  readonly maxAttempts: number;
  /** Only for STS; otherwise the SDK reads `AWS_ENDPOINT_URL…` itself. */
  readonly stsEndpoint: string | undefined;
  /** Ends every call when the step's time is up. */
  readonly signal: AbortSignal;
  /** Shared by all clients. */
  readonly connections: Transport;
}

/** The options that all clients share. */
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
