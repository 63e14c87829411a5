/** The access key that a bootstrap ran with, and its end. */

import { type Failure, failure, isFailure } from '../../failure/failure.ts';
import type { CallerSts, Credentials, KeyRetirement } from '../../ports/aws.ts';
import { findUserName } from '../../trust/arn.ts';

/** What becomes of a long-lived key. */
export type KeyDisposition = 'keep' | 'deactivate' | 'delete';

/** What there is to say about the key, and the failure if it could not be ended. */
export interface RetiredKey {
  readonly warnings: readonly string[];
  readonly failure?: Failure;
}

export interface KeyPorts {
  readonly keys: KeyRetirement;
  readonly caller: CallerSts;
}

/**
 * A long-lived key in a secret is what this action exists to end. It is ended only after the proof, as the last call, for
 * with it nothing else could be mended. `later`: somebody else decides when the whole work is done.
 */
export async function retireKey(
  how: KeyDisposition | 'later',
  credentials: Credentials,
  isProven: boolean,
  { keys, caller }: KeyPorts,
): Promise<RetiredKey> {
  // Temporary keys begin with ASIA and end by themselves.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  if (how === 'later' || !credentials.accessKeyId.startsWith('AKIA')) return { warnings: [] };
  if (how === 'keep') return { warnings: [KEY_KEPT] };
  if (!isProven) return { warnings: ['The access key was kept, because the role is not proven to work.'] };
  try {
    const { arn } = how === 'delete' ? { arn: '' } : await caller.callerIdentity(credentials);
    await keys.retire(credentials, how);
    return { warnings: [how === 'delete' ? KEY_DELETED : describeDeactivated(credentials, arn)] };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { warnings: [], failure: failure('KEY_NOT_RETIRED', { how, reason: error.message }, { cause: error }) };
  }
}

const KEY_KEPT =
  'Bootstrap ran with a long-lived access key. Once the role works, delete that key in IAM and the secret that holds it; no later run needs it.';

/** Something failed that only another run with the key can mend. */
export const KEY_STILL_NEEDED = 'The access key was kept, because the run that mends this failure needs it.';

const KEY_DELETED =
  'The access key that bootstrap ran with is deleted. Delete the secret that holds it. It cannot be brought back; should bootstrap be needed again, create a new key or use a short-lived session.';

/** The id of the key is masked in logs, so the way back finds it by its end; a user has two keys at most. */
function describeDeactivated({ accessKeyId }: Credentials, arn: string): string {
  const user = findUserName(arn);
  const find = `AccessKeyMetadata[?ends_with(AccessKeyId,'${accessKeyId.slice(-4)}')].AccessKeyId`;
  const undo =
    user === undefined
      ? 'It is a key of the root user: only the root user can activate it again, signed in to the console, under "Security credentials". Better delete it there.'
      : `To undo, as another administrator: \`aws iam update-access-key --user-name ${user} --status Active --access-key-id "$(aws iam list-access-keys --user-name ${user} --query "${find}" --output text)"\`.`;
  return `The access key that bootstrap ran with is deactivated. Delete the secret that holds it. ${undo}`;
}
