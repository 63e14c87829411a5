/** The reader and the executor for IAM, over one client. */

import type { Credentials, IamReader, StepExecutor } from '../../ports/aws.ts';
import type { Clock } from '../../ports/runner.ts';
import type { AwsSettings } from '../client.ts';
import { createIam } from './client.ts';
import { createStepExecutor } from './executor.ts';
import { createIamReader } from './reader.ts';

export function createIamAdapter(
  settings: AwsSettings,
  credentials: Credentials,
  clock: Clock,
): { readonly reader: IamReader; readonly executor: StepExecutor } {
  const iam = createIam(settings, credentials);
  return { reader: createIamReader(iam), executor: createStepExecutor(iam, clock) };
}
