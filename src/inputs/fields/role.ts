/** The input that names a role which exists: by its ARN, or by its name. */

import { parseForeignRoleArn, parseRoleArn, type RoleArn, toPartition } from '../../trust/arn.ts';
import type { InputReader } from '../reader.ts';
import { isForeignService } from './aws.ts';

/** Whether a text can be the name of a role. */
export function isRoleName(text: string): boolean {
  return /^[\w+=,.@-]{1,64}$/u.test(text);
}

/** The role in `role-to-assume`; a name is enough where exactly one account is allowed. */
export function parseRole(
  read: InputReader,
  allowedAccounts: readonly string[],
  region: string | undefined,
): RoleArn | undefined {
  const text = read.text('role-to-assume');
  if (text === undefined) {
    read.problem(
      'role-to-assume',
      '',
      'is empty: give a role, or check the secret or variable that it comes from; an expression that resolves to nothing leaves it empty',
    );
    return undefined;
  }
  const arn = parseRoleArn(text) ?? (isForeignService(read) ? parseForeignRoleArn(text) : undefined);
  if (arn !== undefined) return arn;
  if (!isRoleName(text)) {
    read.problem(
      'role-to-assume',
      text,
      'is neither the ARN of a role (`arn:aws:iam::111122223333:role/NAME`) nor the name of one',
    );
    return undefined;
  }
  const [account, ...others] = allowedAccounts;
  if (account === undefined || others.length > 0) {
    read.problem(
      'role-to-assume',
      text,
      'is the name of a role, and its account is not known: give the ARN, or exactly one account in `allowed-account-ids`',
    );
    return undefined;
  }
  return { partition: region === undefined ? 'aws' : toPartition(region), account, path: '/', name: text };
}
