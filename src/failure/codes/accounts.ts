/** Failures of work on several accounts. */

import { entry } from '../entry.ts';

export const ACCOUNTS_FAILURES = {
  ACCOUNT_OUT_OF_REACH: entry<{ account: string; id: string; home: string }>({
    meaning: 'The `config` file names an account that is not the one of the credentials, and no role to assume there.',
    remedy: 'Give the account a `role`, such as `OrganizationAccountAccessRole`, that the credentials may assume.',
    message: ({ account, home }) =>
      `There is no way into the account ${account}: the credentials are of ${home}, and the file names no role to assume.`,
    fix: () => 'give the account a role that these credentials may assume:',
    paste: ({ account, id }) => ({
      language: 'yaml',
      text: `accounts:\n  ${account}: { id: "${id}", role: OrganizationAccountAccessRole }`,
    }),
  }),
  ACCOUNT_UNEXPECTED: entry<{ name: string; id: string; account: string; from: string }>({
    meaning:
      'The way into an account of the `config` file led into another one: its `role` or its `profile` is that of another account. Nothing was changed there.',
    remedy: 'Correct `id`, `role` or `profile` of the account in the file.',
    message: ({ name, id, account, from }) =>
      `The credentials for the account ${name} (${id}), from ${from}, belong to account ${account}.`,
    fix: ({ name }) => `correct \`id\`, \`role\` or \`profile\` of \`${name}\` in the \`config\` file.`,
  }),
  ACCOUNTS_FAILED: entry<{ failed: readonly string[]; count: number }>({
    meaning: 'The work failed in some of the accounts. The others are done.',
    remedy: 'Read what the message says of each account, mend it, and run again; what is done is not done twice.',
    message: ({ failed, count }) =>
      `${failed.length} of ${count} accounts failed:\n${failed.map((line) => `- ${line}`).join('\n')}`,
    fix: () => 'mend what is named and run again; what is done is not done twice.',
  }),
} as const;
