/** The command of `diagnose`. */

import type { DiagnoseOptions } from '../../commands/diagnose/diagnose.ts';
import { isRoleName, type RoleName, toPartition } from '../../trust/arn.ts';
import { defaultAudience } from '../../trust/token/issuer.ts';
import type { Command, ParseContext } from '../command.ts';
import { parseAudience } from '../fields/aws.ts';
import { parseAccounts, parseCredentials } from '../fields/credentials.ts';
import { parseRole } from '../fields/role.ts';
import { chooseRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import { findDeclaration } from '../find-declaration.ts';
import type { InputReader } from '../reader.ts';

/** Reads what `diagnose` takes from the inputs. */
export async function parseDiagnose({ read, context, ambient, readFile }: ParseContext): Promise<Command> {
  const settings = parseSettings(read);
  const given = parseRegion(read, context);
  const allowedAccounts = parseAccounts(read);
  const credentials = parseCredentials(read) ?? ambient;
  const text = read.text('role-to-assume');
  const role =
    text !== undefined && (credentials === undefined || text.startsWith('arn:') || allowedAccounts.length === 1)
      ? parseRole(read, text, allowedAccounts, given?.region)
      : parseRoleName(read, text);
  if (text === undefined && credentials === undefined) {
    read.problem(
      'role-to-assume',
      '',
      'is empty: without AWS credentials the account is unknown, so set it to the role ARN',
    );
  }
  const partition = role?.account === undefined ? toPartition(given?.region ?? 'us-east-1') : role.partition;
  const region = chooseRegion(read, given, partition);
  const options: DiagnoseOptions = {
    role,
    partition,
    audience: parseAudience(read) ?? defaultAudience(partition),
    allowedAccounts,
    credentials,
    declaration: await findDeclaration(read, region, readFile, role),
    masksAccount: read.boolean('mask-aws-account-id'),
  };
  read.finish();
  return { kind: 'diagnose', ...settings(region), options };
}

function parseRoleName(read: InputReader, text: string | undefined): RoleName | undefined {
  if (text === undefined || isRoleName(text)) return text === undefined ? undefined : { name: text };
  read.problem('role-to-assume', text, 'is not a role name or ARN');
  return undefined;
}
