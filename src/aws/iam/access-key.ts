/** Deactivates or deletes the access key that a bootstrap ran with. */

import { DeleteAccessKeyCommand, UpdateAccessKeyCommand } from '@aws-sdk/client-iam';
import type { KeyRetirement } from '../../ports/aws.ts';
import type { AwsSettings } from '../client.ts';
import { errorName, isNamed, sendCount, toFailure } from '../errors.ts';
import { createIam } from './client.ts';

/**
 * The calls omit the user: IAM uses the owner of the key that signs the call.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html
 */
export function createKeyRetirement(settings: AwsSettings): KeyRetirement {
  return {
    async retire(credentials, how) {
      const { client, options, call } = createIam(settings, credentials);
      const { accessKeyId: AccessKeyId } = credentials;
      try {
        if (how === 'delete') await client.send(new DeleteAccessKeyCommand({ AccessKeyId }), options);
        else await client.send(new UpdateAccessKeyCommand({ AccessKeyId, Status: 'Inactive' }), options);
      } catch (error) {
        if (isGone(error)) return;
        throw toFailure(error, call(how === 'delete' ? 'DeleteAccessKey' : 'UpdateAccessKey'));
      }
    },
  };
}

/** If a retry finds its own key unknown, the first attempt succeeded and its response was lost. */
function isGone(error: unknown): boolean {
  const name = errorName(error);
  return isNamed(name, 'NoSuchEntity') || (sendCount(error) > 1 && isNamed(name, 'InvalidClientTokenId'));
}
