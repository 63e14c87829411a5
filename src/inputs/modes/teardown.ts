/** The command of `teardown`. */

import type { TeardownOptions } from '../../commands/bootstrap/teardown.ts';
import type { Command, ParseContext } from '../command.ts';
import { parseDeclaredName } from '../fields/aws.ts';
import { parseAccounts, parseCredentials } from '../fields/credentials.ts';
import { parseAcceptedRepositories, parseRepositories } from '../fields/repositories.ts';
import { parseSessionName } from '../fields/session.ts';
import { chooseRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import { parseDeclared, withTimeFor } from './declared-state.ts';

/** Reads what `teardown` takes from the inputs. */
export async function parseTeardown({ read, context, ambient, readFile }: ParseContext): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  // Only the audience decides anything here; the rest of the declaration is validated.
  const { accounts, declaration } = await parseDeclared(read, region, readFile);
  const roleName = parseDeclaredName(read);
  const options: TeardownOptions = {
    credentials: parseCredentials(read) ?? ambient,
    allowedAccounts: parseAccounts(read),
    masksAccount: read.boolean('mask-aws-account-id'),
    audience: declaration.audience,
    repositories: parseRepositories(read).names,
    acceptRepositories: parseAcceptedRepositories(read),
    roleNames: read.boolean('provider-only') ? [] : roleName === undefined ? undefined : [roleName],
    removeProvider: read.boolean('remove-provider'),
    sessionName: parseSessionName(read, context),
  };
  read.finish();
  return { kind: 'teardown', ...withTimeFor(accounts, read, settings(region)), options, accounts };
}
