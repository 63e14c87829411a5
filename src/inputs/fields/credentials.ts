/** The inputs about AWS accounts: which ones are allowed, and the credentials to work with. */

import type { Credentials } from '../../ports/aws.ts';
import { Secret } from '../../secret.ts';
import type { InputReader } from '../reader.ts';
import { isForeignService } from './aws.ts';

/** The accounts that the credentials may belong to; empty means every account. */
export function parseAccounts(read: InputReader): readonly string[] {
  return read.items(
    'allowed-account-ids',
    (item) => /^\d{12}$/u.test(item),
    'a list of account ids of 12 digits, separated by commas',
  );
}

/** Fails the inputs when only one half of a key pair is there; the other half must never come from somewhere else. */
export function parseCredentials(read: InputReader): Credentials | undefined {
  const accessKeyId = read.matching(
    'aws-access-key-id',
    isForeignService(read) ? /^[\x21-\x7e]{1,128}$/u : /^\w{16,128}$/u,
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
      'is empty, although the rest of the credentials is given: check the secret it comes from',
    );
  }
  if (secretAccessKey === undefined) {
    read.problem(
      'aws-secret-access-key',
      '',
      'is empty, although the rest of the credentials is given: check the secret it comes from',
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
