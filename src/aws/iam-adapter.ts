/** IAM as the commands see it: reading and writing, over one client. */

import type { Credentials, IamReader, StepExecutor } from '../ports.ts';
import type { AwsSettings } from './client.ts';
import { createIam } from './iam.ts';
import { createIamReader } from './iam-reader.ts';
import { createStepExecutor } from './step-executor.ts';

/** Reader and executor over one client. */
export function createIamAdapter(
  settings: AwsSettings,
  credentials: Credentials,
): { readonly reader: IamReader; readonly executor: StepExecutor } {
  const iam = createIam(settings, credentials);
  return { reader: createIamReader(iam), executor: createStepExecutor(iam) };
}
