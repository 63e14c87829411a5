/** The command of `plan` and `bootstrap`. */

import type { BootstrapOptions } from '../../commands/bootstrap/bootstrap.ts';
import type { Command, ParseContext } from '../command.ts';
import { parseAccounts, parseCredentials } from '../fields/credentials.ts';
import { parseAcceptedRepositories } from '../fields/repositories.ts';
import { parseSessionName } from '../fields/session.ts';
import { chooseRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import { countRoles, parseDeclared, parseKeyDisposition, withTimeFor } from './declared-state.ts';

/** Reads what `plan` and `bootstrap` take from the inputs. */
export async function parseBootstrap(
  { read, context, ambient, readFile }: ParseContext,
  mode: 'plan' | 'bootstrap',
): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const { accounts, declaration, acceptFindings } = await parseDeclared(read, region, readFile);
  const saveRoleArnAs = read.matching(
    'save-role-arn-as',
    VARIABLE_NAME,
    'a repository variable name: letters, digits, and `_`, not starting with a digit or `GITHUB_`',
  );
  if (saveRoleArnAs !== undefined && countRoles(accounts) > 1) {
    read.problem(
      'save-role-arn-as',
      saveRoleArnAs,
      'stores one role ARN, but `config` declares several roles; select one with `role-name` and `account`',
    );
  }
  if (saveRoleArnAs !== undefined && declaration.roles.length === 0) {
    read.notice('`save-role-arn-as` has no effect with `provider-only`: there is no role.');
  }
  const options: BootstrapOptions = {
    ...declaration,
    mode,
    credentials: parseCredentials(read) ?? ambient,
    allowedAccounts: parseAccounts(read),
    acceptFindings,
    acceptRepositories: parseAcceptedRepositories(read),
    masksAccount: read.boolean('mask-aws-account-id'),
    sessionName: parseSessionName(read, context),
    verify: read.boolean('verify'),
    retireKey: parseKeyDisposition(read),
    retireKeyAfter: read.oneOf('retire-bootstrap-key-after', ['all-verified', 'any-verified']) ?? 'all-verified',
    saveRoleArnAs,
    failOnDrift: read.boolean('fail-on-drift'),
  };
  read.finish();
  const configPath = read.text('config');
  return { kind: mode, ...withTimeFor(accounts, read, settings(region)), options, accounts, configPath };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables */
const VARIABLE_NAME = /^(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}$/u;
