/** The inputs for AWS accounts: the allowed accounts, and the credentials to use. */

import type { Credentials } from '../../ports/aws.ts';
import { Secret } from '../../secret.ts';
import type { InputReader } from '../reader.ts';
import { AWS_KEY_ID, isForeignService } from './aws.ts';

/** The accounts that the credentials may belong to; an empty list allows every account. */
export function parseAccounts(read: InputReader): readonly string[] {
  return read.items(
    'allowed-account-ids',
    (item) => /^\d{12}$/u.test(item),
    'account IDs of 12 digits, separated by commas',
  );
}

/** An incomplete key is a problem; the missing half must never come from another source. */
export function parseCredentials(read: InputReader): Credentials | undefined {
  const accessKeyId = read.matching(
    'aws-access-key-id',
    isForeignService(read) ? /^[\x21-\x7e]{1,128}$/u : AWS_KEY_ID,
    'an access key id: 16 to 128 letters and digits',
  );
  const secretAccessKey = read.text('aws-secret-access-key');
  const sessionToken = read.text('aws-session-token');
  const hasKeyId = read.text('aws-access-key-id') !== undefined;
  if (!hasKeyId && secretAccessKey === undefined && sessionToken === undefined) return undefined;
  if (!hasKeyId) {
    read.problem(
      'aws-access-key-id',
      '',
      'is empty, but other credential inputs are set: check the secret it comes from',
    );
  }
  if (secretAccessKey === undefined) {
    read.problem(
      'aws-secret-access-key',
      '',
      'is empty, but other credential inputs are set: check the secret it comes from',
    );
  }
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return {
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
    sessionToken: sessionToken === undefined ? undefined : new Secret(sessionToken),
    from: 'the inputs `aws-access-key-id` and `aws-secret-access-key`',
  };
}
