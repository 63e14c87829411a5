/** The client of IAM, shared by reader and executor: bounded, and retried where it helps. */

import { IAMClient } from '@aws-sdk/client-iam';
import type { Credentials } from '../../ports/aws.ts';
import { defaultRegion, toPartition } from '../../trust/arn.ts';
import { type AwsSettings, toClientConfig } from '../client.ts';
import type { FailedCall } from '../errors.ts';
import { correctRetries } from '../retry.ts';

/** A client with what every call of it needs. */
export interface Iam {
  readonly client: IAMClient;
  readonly options: { readonly abortSignal: AbortSignal };
  /** The facts of a call, for its failure. */
  readonly call: (operation: string) => FailedCall;
}

export function createIam(settings: AwsSettings, credentials: Credentials): Iam {
  // IAM is global in a partition and signed for one region, whatever region the workflow works in.
  // https://docs.aws.amazon.com/general/latest/gr/iam-service.html
  const region = defaultRegion(toPartition(settings.region));
  const client = new IAMClient(toClientConfig({ ...settings, region }, credentials));
  correctRetries(client.config);
  return {
    client,
    options: { abortSignal: settings.signal },
    call: (operation) => ({
      action: `iam:${operation}`,
      region: settings.region,
      credentialsFrom: credentials.from,
      signal: settings.signal,
    }),
  };
}
