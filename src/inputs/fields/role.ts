/** How `role-to-assume` names an existing role: by its ARN, or by its name. */

import { isRoleName, parseForeignRoleArn, parseRoleArn, type RoleArn, toPartition } from '../../trust/arn.ts';
import type { InputReader } from '../reader.ts';
import { isForeignService } from './aws.ts';

/** The role that `role-to-assume` names; a name is enough when exactly one account is allowed. */
export function parseRole(
  read: InputReader,
  text: string,
  allowedAccounts: readonly string[],
  region: string | undefined,
): RoleArn | undefined {
  const arn = parseRoleArn(text) ?? (isForeignService(read) ? parseForeignRoleArn(text) : undefined);
  if (arn !== undefined) return arn;
  if (!isRoleName(text)) {
    read.problem('role-to-assume', text, 'is not a role ARN (`arn:aws:iam::111122223333:role/NAME`) or a role name');
    return undefined;
  }
  const [account, ...others] = allowedAccounts;
  if (account === undefined || others.length > 0) {
    read.problem(
      'role-to-assume',
      text,
      'is a role name, but the account is unknown: use the role ARN, or set `allowed-account-ids` to exactly one account',
    );
    return undefined;
  }
  return { partition: region === undefined ? 'aws' : toPartition(region), account, path: '/', name: text };
}
