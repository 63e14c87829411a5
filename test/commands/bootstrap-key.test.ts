/** A deactivated key comes with the way back that its owner has. */

import { expect, it } from 'vitest';
import { retireKey } from '../../src/commands/bootstrap/bootstrap-key.ts';
import { Secret } from '../../src/secret.ts';

const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: new Secret('x'),
  sessionToken: undefined,
  from: 'the inputs',
};

it.each([
  ['arn:aws:iam::111122223333:user/ci/octo-admin', 'aws iam update-access-key --user-name octo-admin', 'root user'],
  ['arn:aws:iam::111122223333:root', 'only the root user can activate it again', 'aws iam'],
])('%s is told how', async (arn, told, untold) => {
  const caller = { callerIdentity: async () => ({ account: '111122223333', arn, userId: 'AIDA' }) };
  const keys = { retire: async () => {} };
  const { warnings } = await retireKey('deactivate', CREDENTIALS, 'proven', { keys, caller });
  expect(warnings.join('\n')).toContain(told);
  expect(warnings.join('\n')).not.toContain(untold);
});
