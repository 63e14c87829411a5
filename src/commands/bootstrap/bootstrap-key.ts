/** Retires the access key that a bootstrap ran with. */

import { type Failure, failure, isFailure } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import type { CallerSts, Credentials, KeyRetirement } from '../../ports/aws.ts';
import { findUserName } from '../../trust/arn.ts';

/** What to do with a long-lived key. */
export type KeyDisposition = 'keep' | 'deactivate' | 'delete';

/** The input `retire-bootstrap-key-after`. */
export type KeyCondition = 'all-verified' | 'any-verified';

/** What was proven, as far as the key is concerned; `partly` is not enough to retire it. */
export type KeyProof = 'proven' | 'partly' | 'unproven';

/** Reads the output `verified` under the condition of the input. */
export function toKeyProof(condition: KeyCondition, verified: unknown): KeyProof {
  if (verified === 'partly') return condition === 'any-verified' ? 'proven' : 'partly';
  return verified === 'true' ? 'proven' : 'unproven';
}

/** What to tell the user about the key, and the failure if it could not be retired. */
export interface RetiredKey {
  readonly warnings: readonly string[];
  readonly failure?: Failure;
}

export interface KeyPorts {
  readonly keys: KeyRetirement;
  readonly caller: CallerSts;
}

/**
 * Retires a long-lived key. Call it only after verification and as the very last call: without the key nothing could be
 * repaired. `deferred`: the caller retires the key once, after all accounts.
 */
export async function retireKey(
  how: KeyDisposition | 'deferred',
  credentials: Credentials,
  proof: KeyProof,
  { keys, caller }: KeyPorts,
): Promise<RetiredKey> {
  // The ids of temporary keys begin with ASIA; those keys expire.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  if (how === 'deferred' || !credentials.accessKeyId.startsWith('AKIA')) return { warnings: [] };
  if (how === 'keep') return { warnings: [KEY_KEPT] };
  if (proof !== 'proven') return { warnings: [proof === 'partly' ? KEY_PARTLY : KEY_UNPROVEN] };
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
  'Bootstrap ran with a long-lived access key, which later runs do not need. After verification, delete the key in IAM and the secret that holds it.';

const KEY_UNPROVEN = 'The access key was kept, because the role is not verified.';

const KEY_PARTLY =
  'The access key was kept, because not all roles are verified. With `retire-bootstrap-key-after: any-verified`, one verified role is enough.';

/** The warning after a failure that only another run with the key can fix. */
export const KEY_STILL_NEEDED = 'The access key was kept, because you need it for the run that fixes this failure.';

const KEY_DELETED =
  'The access key that bootstrap ran with was deleted. Delete the secret that holds it. The key cannot be restored; to bootstrap again, create a new key or use a short-lived session.';

/** Logs mask the id of the key, so the command to undo finds the key by its last characters; a user has two keys at most. */
function describeDeactivated({ accessKeyId }: Credentials, arn: string): string {
  const user = findUserName(arn);
  const find = `AccessKeyMetadata[?ends_with(AccessKeyId,'${accessKeyId.slice(-4)}')].AccessKeyId`;
  const undo =
    user === undefined
      ? 'It is a key of the root user: only the root user can activate it again, in the console under "Security credentials". Delete it there instead.'
      : `To undo this as another administrator, run \`aws iam update-access-key --user-name ${user} --status Active --access-key-id "$(aws iam list-access-keys --user-name ${user} --query "${find}" --output text)"\`.`;
  return `The access key that bootstrap ran with was deactivated. Delete the secret that holds it. ${undo}`;
}
