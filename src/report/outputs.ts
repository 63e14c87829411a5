/** Every output of the action: its name and what it holds. `action.yml` and the README are generated from this table. */

export const OUTPUTS = {
  'aws-account-id': 'The account of the credentials.',
  'aws-access-key-id': 'The access key id; only with `output-credentials: true`.',
  'aws-secret-access-key': 'The secret access key; only with `output-credentials: true`.',
  'aws-session-token': 'The session token; only with `output-credentials: true`.',
  'aws-expiration': 'When the session ends, in ISO 8601. With `refresh: true` it is renewed before.',
  'authenticated-arn': 'The ARN of the caller, for example `arn:aws:sts::111122223333:assumed-role/NAME/SESSION`.',
  'masked-arn': 'The same ARN with the account shown as `11********33`.',
  'user-id': 'The unique id of the caller, as STS returns it.',
  partition: 'The AWS partition: `aws`, `aws-cn`, `aws-us-gov` and so on.',
  'role-name': 'The name of the role.',
  'role-arn': 'The ARN of the role.',
  'oidc-provider-arn': 'The ARN of the OIDC provider.',
  subject: "The `sub` claim of the job's ID token.",
  changes: 'How many steps were planned (`plan`) or applied (`bootstrap`, `teardown`).',
  drift: '`true` when the account differed from the declared state, else `false`.',
  plan: 'The steps as JSON.',
  verified:
    '`true` when this run assumed every declared role, `partly` when it assumed only some and the others could not be tried, `false` when one could not be assumed, `not-applicable` when none was tried.',
  findings: 'Findings of the trust-policy linter, as a JSON array (`plan`, `bootstrap`, `diagnose`).',
  'failure-code': 'A code of docs/failures.md. Set whenever the step fails, and by `diagnose` when it finds a refusal.',
} as const;

export type OutputName = keyof typeof OUTPUTS;
