/**
 * What a pull request may plan: the `config` file comes from the pull request, so it must not lead the credentials into
 * accounts, or show roles, that the repository itself does not name.
 */

import type { AccountTarget, ConfigAccount } from '../commands/accounts.ts';
import { failure } from '../failure/failure.ts';
import type { RepositoryFiles } from '../ports/github.ts';
import type { RunContext } from '../ports/runner.ts';

/** A file of a pull request, and what it declares. */
export interface ProposedConfig {
  /** The path in the repository. */
  readonly path: string;
  readonly region: string;
  readonly accounts: readonly AccountTarget[];
}

/** Where a policy is a file, its content changes neither accounts nor names. */
const ANY_POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}';

/**
 * Fails with `PULL_REQUEST_CONFIG` unless the file on the base branch names every account and role, and that on the default
 * branch does: whoever can push a branch can make it the base of a pull request.
 */
export async function requireBaseConfig(
  { path, region, accounts }: ProposedConfig,
  context: RunContext,
  files: RepositoryFiles,
): Promise<void> {
  const { repository = '', baseBranch, defaultBranch, event } = context;
  const branches = baseBranch === undefined || baseBranch === defaultBranch ? [undefined] : [undefined, baseBranch];
  for (const branch of branches) {
    const where = branch === undefined ? `the default branch` : `the branch \`${branch}\``;
    const base = await readBase(await files.find(repository, path, branch), path, region);
    const problems =
      base === undefined
        ? [`\`${path}\` on ${where} of ${repository} cannot be read, or is not valid`]
        : accounts.flatMap((account) =>
            findProblems(account, base).map((problem) => `${problem} is not in the file on ${where}`),
          );
    if (problems.length > 0) throw failure('PULL_REQUEST_CONFIG', { event, path, problems });
  }
}

async function readBase(
  text: string | undefined,
  path: string,
  region: string,
): Promise<readonly ConfigAccount[] | undefined> {
  if (text === undefined) return undefined;
  const { parseConfig } = await import('../inputs/config/config.ts');
  const scope = { region, audience: 'sts.amazonaws.com', accounts: [], roleName: undefined };
  const parsed = await parseConfig(text, path, scope, () => ANY_POLICY);
  return parsed.kind === 'config' ? parsed.accounts : undefined;
}

/** An account is the same if it is reached the same way: another role in it is another door. */
function findProblems(account: AccountTarget, base: readonly ConfigAccount[]): readonly string[] {
  const title = [account.name, account.id === undefined ? undefined : `(${account.id})`].filter(
    (part) => part !== undefined,
  );
  const known = base.find(
    ({ id, role, externalId }) => id === account.id && role === account.role && externalId === account.externalId,
  );
  if (known === undefined) return [`the account ${title.join(' ')} with its \`role\` and \`external-id\``];
  const names = new Set(known.declaration.roles.map(({ name }) => name));
  const added = (account.declaration?.roles ?? []).filter(({ name }) => !names.has(name));
  const place = title.length === 0 ? '' : ` of the account ${title.join(' ')}`;
  return added.map(({ name }) => `the role \`${name}\`${place}`);
}
