/** The client of IAM, shared by reader and executor: bounded, and retried where it helps. */

import { IAMClient } from '@aws-sdk/client-iam';
import type { Credentials, IamReader, StepExecutor } from '../ports.ts';
import { type AwsSettings, correctRetries, toClientConfig } from './client.ts';
import type { FailedCall } from './errors.ts';
import { createIamReader } from './iam-reader.ts';
import { createStepExecutor } from './step-executor.ts';

export interface Iam {
  readonly client: IAMClient;
  readonly options: { readonly abortSignal: AbortSignal };
  /** The facts of a call, for its failure. */
  readonly call: (operation: string) => FailedCall;
}

async function createIam(settings: AwsSettings, credentials: Credentials): Promise<Iam> {
  const client = new IAMClient(toClientConfig(settings, credentials));
  const standard = await client.config.retryStrategy();
  const corrected = 'acquireInitialRetryToken' in standard ? correctRetries(standard) : standard;
  client.config.retryStrategy = async () => corrected;
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

/** Reader and executor over one client, which is made at the first call. */
export function createIamAdapter(
  settings: AwsSettings,
  credentials: Credentials,
): { readonly reader: IamReader; readonly executor: StepExecutor } {
  let opened: Promise<Iam> | undefined;
  const open = (): Promise<Iam> => {
    opened ??= createIam(settings, credentials);
    return opened;
  };
  return { reader: createIamReader(open), executor: createStepExecutor(open) };
}
