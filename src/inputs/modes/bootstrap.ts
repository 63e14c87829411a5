/** The commands of the modes that work on a declared state: `plan`, `bootstrap`, `teardown` and `render`. */

import type { BootstrapOptions } from '../../commands/bootstrap/bootstrap.ts';
import type { TeardownOptions } from '../../commands/bootstrap/teardown.ts';
import type { RenderOptions } from '../../commands/render.ts';
import { toPartition } from '../../trust/arn.ts';
import { isRepositoryName } from '../../trust/subject/subject.ts';
import type { Command, CommandSettings, ConfigAccounts, ParseContext } from '../command.ts';
import { readConfigAccounts } from '../config/accounts.ts';
import { parseDeclaration, type ReadFile } from '../declaration.ts';
import { parseDeclaredName } from '../fields/aws.ts';
import { parseAccounts, parseCredentials } from '../fields/credentials.ts';
import { parseSessionName } from '../fields/session.ts';
import { chooseRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import type { InputReader } from '../reader.ts';

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
    'a name for a repository variable: letters, digits and `_`, not beginning with a digit or `GITHUB_`',
  );
  if (saveRoleArnAs !== undefined && countRoles(accounts) > 1) {
    read.problem(
      'save-role-arn-as',
      saveRoleArnAs,
      'holds one role, and `config` declares more; name one by `role-name` and `account`',
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
    masksAccount: read.boolean('mask-aws-account-id'),
    sessionName: parseSessionName(read, context),
    verify: read.boolean('verify'),
    retireKey: parseKeyEnd(read),
    saveRoleArnAs,
    failOnDrift: read.boolean('fail-on-drift'),
  };
  read.finish();
  const configPath = read.text('config');
  return { kind: mode, ...withTimeFor(accounts, read, settings(region)), options, accounts, configPath };
}

/** Reads what `teardown` takes from the inputs. */
export async function parseTeardown({ read, context, ambient, readFile }: ParseContext): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  // The rest of what is declared decides nothing here, and is checked all the same.
  const { accounts, declaration } = await parseDeclared(read, region, readFile);
  const roleName = parseDeclaredName(read);
  const options: TeardownOptions = {
    credentials: parseCredentials(read) ?? ambient,
    allowedAccounts: parseAccounts(read),
    masksAccount: read.boolean('mask-aws-account-id'),
    audience: declaration.audience,
    repositories: read.lines('repositories', isRepositoryName, '`owner/repo`, without wildcards'),
    roleNames: read.boolean('provider-only') ? [] : roleName === undefined ? undefined : [roleName],
    removeProvider: read.boolean('remove-provider'),
    sessionName: parseSessionName(read, context),
  };
  read.finish();
  return { kind: 'teardown', ...withTimeFor(accounts, read, settings(region)), options, accounts };
}

/** Reads what `render` takes from the inputs. */
export async function parseRender({ read, context, readFile }: ParseContext): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const [account, ...others] = parseAccounts(read);
  const { accounts, declaration } = await parseDeclared(read, region, readFile);
  const texts = new Set((accounts ?? []).map(({ declaration }) => JSON.stringify(declaration)));
  if (texts.size > 1)
    read.problem('account', '', 'is empty, and the accounts of `config` differ; name the one to render');
  read.boolean('mask-aws-account-id');
  const options: RenderOptions = {
    ...declaration,
    format: read.oneOf('render-format', ['cloudformation', 'policy-json', 'bootstrap-policy']) ?? 'cloudformation',
    outputFile: read.text('output-file'),
    partition: toPartition(region),
    account: others.length === 0 ? (account ?? (accounts?.length === 1 ? accounts[0]?.id : undefined)) : undefined,
    retireKey: parseKeyEnd(read),
  };
  read.finish();
  return { kind: 'render', ...settings(region), options };
}

/** What is declared: by the file, of which the first account stands for all, or by the inputs. */
async function parseDeclared(read: InputReader, region: string, readFile: ReadFile) {
  const accounts = await readConfigAccounts(read, region, readFile);
  return {
    accounts,
    declaration: accounts?.[0]?.declaration ?? (await parseDeclaration(read, region, readFile)),
    acceptFindings: read.items(
      'accept-findings',
      (item) => /^T\d\d$/u.test(item),
      'rules of the trust linter, such as `T09`',
    ),
  };
}

/** Seconds that a role may take at the pace that IAM allows for writes. */
const SECONDS_PER_ROLE = 2;

/** The default deadline is made for one role; every further one of a file adds to it. */
function withTimeFor(accounts: ConfigAccounts, read: InputReader, settings: CommandSettings): CommandSettings {
  if (read.isGiven('action-timeout-s')) return settings;
  const more = Math.max(0, countRoles(accounts) - 1) * SECONDS_PER_ROLE;
  return { ...settings, timeoutSeconds: settings.timeoutSeconds + more };
}

function countRoles(accounts: ConfigAccounts): number {
  return (accounts ?? []).reduce((sum, { declaration }) => sum + declaration.roles.length, 0);
}

function parseKeyEnd(read: InputReader): 'keep' | 'deactivate' | 'delete' {
  return read.oneOf('retire-bootstrap-key', ['keep', 'deactivate', 'delete']) ?? 'keep';
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables */
const VARIABLE_NAME = /^(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}$/u;
