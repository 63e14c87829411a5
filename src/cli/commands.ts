/** The commands: what each does, in a line and with an example. */

import { MODES } from '../inputs/inputs.ts';
import type { CommandName } from './run.ts';

/** What the help says about a command. */
interface CommandHelp {
  readonly summary: string;
  /** Further sentences. */
  readonly details: string;
  readonly examples: readonly string[];
}

const REPOSITORY = 'The repository is that of the git remote `origin`, unless `--repositories` names others.';
const CREDENTIALS =
  'Credentials are those that the AWS SDK finds (variables, `aws login`, SSO, profiles), or those of `--profile`.';

export const COMMANDS: Readonly<Record<CommandName, CommandHelp>> = {
  plan: {
    summary: MODES.plan,
    details: `${REPOSITORY} ${CREDENTIALS}`,
    examples: [
      'gh-oidc-aws plan --profile dev --environments production --policy-arns arn:aws:iam::aws:policy/ReadOnlyAccess',
      'gh-oidc-aws plan --config .github/gh-oidc-aws.yml --fail-on-drift',
    ],
  },
  bootstrap: {
    summary: 'shows the plan, asks, and ensures OIDC provider, role, trust and permissions',
    details: `${REPOSITORY} ${CREDENTIALS} Nothing is written before \`yes\` is answered or \`--yes\` is given.`,
    examples: [
      'gh-oidc-aws bootstrap --profile dev --branches main',
      'gh-oidc-aws bootstrap --profile dev --profile prod --environments production --yes',
    ],
  },
  teardown: {
    summary: 'shows what goes, asks, and removes what `bootstrap` created and still owns; nothing else',
    details: `${REPOSITORY} ${CREDENTIALS} Nothing is removed before \`yes\` is answered or \`--yes\` is given.`,
    examples: ['gh-oidc-aws teardown --profile dev --remove-provider'],
  },
  identity: {
    summary: 'whose credentials these are, and whether they are who they should be',
    details: CREDENTIALS,
    examples: ['gh-oidc-aws identity --profile dev --allowed-account-ids 111122223333 --expected-role Admin'],
  },
  diagnose: {
    summary: "explains which trust condition admits or refuses a token, by the token's claims; lints the trust policy",
    details:
      'The claims are the payload of an ID token as JSON; never give the token itself. With `--policy` AWS is not asked, and no credentials are needed; without it the role is read from IAM.',
    examples: [
      'gh-oidc-aws diagnose --claims claims.json --policy trust-policy.json',
      'gh-oidc-aws diagnose --policy trust-policy.json',
      'aws iam get-role --role-name deploy | gh-oidc-aws diagnose --claims claims.json --policy -',
    ],
  },
  render: {
    summary: MODES.render,
    details: `${REPOSITORY} Nothing of AWS is called. The document goes to the standard output.`,
    examples: [
      'gh-oidc-aws render --branches main > template.yml',
      'gh-oidc-aws render --render-format policy-json --account prod --config .github/gh-oidc-aws.yml',
    ],
  },
};

/** Exit codes, for the help. */
export const EXIT_CODES = `Exit codes:
  0    done, or nothing to do
  1    failed, refused, not agreed to, or called with wrong flags
  2    \`plan --fail-on-drift\` found a difference
  130  interrupted
`;
