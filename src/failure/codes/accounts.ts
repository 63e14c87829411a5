/** Failures of runs that cover several accounts. */

import { entry } from '../entry.ts';

export const ACCOUNTS_FAILURES = {
  ACCOUNT_OUT_OF_REACH: entry<{ account: string; id: string; home: string }>({
    meaning:
      'The credentials belong to another account than the one in the `config` file, and the file does not name a role to assume there.',
    remedy: 'Give the account a `role` that the credentials can assume, such as `OrganizationAccountAccessRole`.',
    message: ({ account, home }) =>
      `Cannot reach account ${account}: the credentials belong to ${home}, and the config file does not name a role to assume in ${account}.`,
    fix: () => 'give the account a role that these credentials can assume:',
    paste: ({ account, id }) => ({
      language: 'yaml',
      text: `accounts:\n  ${account}: { id: "${id}", role: OrganizationAccountAccessRole }`,
    }),
  }),
  ACCOUNT_UNEXPECTED: entry<{ name: string; id: string; account: string; from: string }>({
    meaning:
      'The `role` or `profile` of an account in the `config` file belongs to another account. Nothing was changed in either account.',
    remedy: 'Correct the `id`, `role` or `profile` of the account in the file.',
    message: ({ name, id, account, from }) =>
      `The credentials for account ${name} (${id}), from ${from}, belong to account ${account}.`,
    fix: ({ name }) => `correct the \`id\`, \`role\` or \`profile\` of \`${name}\` in the \`config\` file.`,
  }),
  ACCOUNTS_FAILED: entry<{ failed: readonly string[]; count: number }>({
    meaning: 'The run failed in some accounts. The other accounts are complete.',
    remedy:
      'Fix the problem that the message reports for each account, then run again. Completed accounts are not changed again.',
    message: ({ failed, count }) =>
      `${failed.length} of ${count} accounts failed:\n${failed.map((line) => `- ${line}`).join('\n')}`,
    fix: () => 'fix the accounts listed above and run again; completed accounts are not changed again.',
  }),
} as const;
