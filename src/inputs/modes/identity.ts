/** The command of `identity`. */

import type { IdentityOptions } from '../../commands/identity.ts';
import { isRoleName, parseRoleArn, toPartition } from '../../trust/arn.ts';
import { defaultAudience } from '../../trust/token/issuer.ts';
import type { Command, ParseContext } from '../command.ts';
import { parseAudience } from '../fields/aws.ts';
import { parseAccounts, parseCredentials } from '../fields/credentials.ts';
import { chooseRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import type { InputReader } from '../reader.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
const LONGEST_SESSION_SECONDS = 129_600;

/** Reads what `identity` takes from the inputs. */
export async function parseIdentity({ read, context, ambient }: ParseContext): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const expected = read.text('expected-role');
  const expectedRole = expected === undefined ? undefined : parseExpectedRole(read, expected);
  const options: IdentityOptions = {
    credentials: parseCredentials(read) ?? ambient,
    allowedAccounts: parseAccounts(read),
    expectedRole,
    minimumRemainingSeconds: read.isGiven('minimum-remaining-seconds')
      ? read.integer('minimum-remaining-seconds', 0, LONGEST_SESSION_SECONDS)
      : undefined,
    region,
    audience: parseAudience(read) ?? defaultAudience(toPartition(region)),
    masksAccount: read.boolean('mask-aws-account-id'),
  };
  read.finish();
  return { kind: 'identity', ...settings(region), options };
}

function parseExpectedRole(read: InputReader, text: string): IdentityOptions['expectedRole'] {
  const arn = parseRoleArn(text);
  if (arn !== undefined) return arn;
  if (isRoleName(text)) return { name: text };
  read.problem('expected-role', text, 'is not a role name or ARN');
  return undefined;
}
