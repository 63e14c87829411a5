/** The help text of each command. */

import { MODES } from '../inputs/inputs.ts';
import type { CommandName } from './run.ts';

interface CommandHelp {
  readonly summary: string;
  readonly details: string;
  readonly examples: readonly string[];
}

const REPOSITORY = 'The repository is the git remote `origin`, unless you pass `--repositories`.';
const CREDENTIALS =
  'Uses the credentials that the AWS SDK finds (environment variables, `aws login`, SSO, profiles) or those of `--profile`.';

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
    summary: 'shows the plan, asks for confirmation, and sets up OIDC provider, role, trust and permissions',
    details: `${REPOSITORY} ${CREDENTIALS} Nothing changes until you answer \`yes\` or pass \`--yes\`.`,
    examples: [
      'gh-oidc-aws bootstrap --profile dev --branches main',
      'gh-oidc-aws bootstrap --profile dev --profile prod --environments production --yes',
    ],
  },
  teardown: {
    summary:
      'shows what would be removed, asks for confirmation, and removes only what `bootstrap` created and still owns',
    details: `${REPOSITORY} ${CREDENTIALS} Nothing is removed until you answer \`yes\` or pass \`--yes\`.`,
    examples: ['gh-oidc-aws teardown --profile dev --remove-provider'],
  },
  identity: {
    summary: 'shows whose credentials are in use and whether they match what is expected',
    details: CREDENTIALS,
    examples: ['gh-oidc-aws identity --profile dev --allowed-account-ids 111122223333 --expected-role Admin'],
  },
  diagnose: {
    summary: 'explains which trust condition admits or refuses a token with these claims, and lints the trust policy',
    details:
      'The claims are the payload of an ID token as JSON; never pass the token itself. With `--policy`, no AWS call is made and no credentials are needed; without it, the role is read from IAM.',
    examples: [
      'gh-oidc-aws diagnose --claims claims.json --policy trust-policy.json',
      'gh-oidc-aws diagnose --policy trust-policy.json',
      'aws iam get-role --role-name deploy | gh-oidc-aws diagnose --claims claims.json --policy -',
    ],
  },
  render: {
    summary: MODES.render,
    details: `${REPOSITORY} Makes no AWS calls. Prints the document to the standard output.`,
    examples: [
      'gh-oidc-aws render --branches main > template.yml',
      'gh-oidc-aws render --render-format policy-json --account prod --config .github/gh-oidc-aws.yml',
    ],
  },
};

export const EXIT_CODES = `Exit codes:
  0    done, or nothing to do
  1    failed, refused, not confirmed, or called with invalid flags
  2    \`plan --fail-on-drift\` found a difference
  130  interrupted
`;
