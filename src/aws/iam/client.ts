/** The IAM client, shared by reader and executor. */

import { IAMClient } from '@aws-sdk/client-iam';
import type { Credentials } from '../../ports/aws.ts';
import { defaultRegion, toPartition } from '../../trust/arn.ts';
import { type AwsSettings, toClientConfig } from '../client.ts';
import type { FailedCall } from '../errors.ts';
import { correctRetries } from '../retry.ts';

/** The client, and what each of its calls needs. */
export interface Iam {
  readonly client: IAMClient;
  readonly options: { readonly abortSignal: AbortSignal };
  /** Describes a call, for its failure. */
  readonly call: (operation: string) => FailedCall;
}

export function createIam(settings: AwsSettings, credentials: Credentials): Iam {
  // IAM is global: each partition has one signing region, independent of the region of the workflow.
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
