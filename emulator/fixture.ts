/** The default fixture: octo-org/octo-repo, and an AWS account with an administrator. */

import type { AccessKeyPair, Account } from './aws/fixtures.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from './emulator.ts';
import type { Repository } from './github/repository.ts';

/** A running emulator with one account and one repository. */
export interface Fixture {
  readonly emulator: Emulator;
  readonly account: Account;
  /** The key of the user `bootstrap-admin`, who has full access. */
  readonly admin: AccessKeyPair;
  readonly repository: Repository;
}

/** Starts an emulator with one empty account (111122223333, its administrator apart) and one repository. */
export async function startFixture(
  options: EmulatorOptions & { readonly subjectFormat?: 'classic' | 'immutable'; readonly partition?: string } = {},
): Promise<Fixture> {
  const emulator = await startEmulator(options);
  const account = emulator.aws.addAccount({ id: '111122223333', partition: options.partition ?? 'aws' });
  const admin = account.addUser({
    name: 'bootstrap-admin',
    policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  });
  const repository = emulator.github.addRepository({
    owner: 'octo-org',
    ownerId: 1234567,
    name: 'octo-repo',
    id: 7654321,
    subjectFormat: options.subjectFormat ?? 'classic',
  });
  return { emulator, account, admin, repository };
}
