/** Every output of the action: its name and its value. `action.yml` and the README are generated from this table. */

export const OUTPUTS = {
  'aws-account-id': 'The ID of the account that the credentials belong to.',
  'aws-access-key-id': 'The access key ID; only with `output-credentials: true`.',
  'aws-secret-access-key': 'The secret access key; only with `output-credentials: true`.',
  'aws-session-token': 'The session token; only with `output-credentials: true`.',
  'aws-expiration': 'When the session expires, in ISO 8601. With `refresh: true`, it is renewed before then.',
  'authenticated-arn': 'The ARN of the caller, for example `arn:aws:sts::111122223333:assumed-role/NAME/SESSION`.',
  'masked-arn': '`authenticated-arn` with the account ID shown as `11********33`.',
  'user-id': 'The unique ID of the caller, as STS returns it.',
  partition: 'The AWS partition: `aws`, `aws-cn`, `aws-us-gov`, and so on.',
  'role-name': 'The name of the role.',
  'role-arn': 'The ARN of the role.',
  roles:
    'With the input `roles`: a JSON array of `{ "profile", "account", "role", "expiry" }`, one element per profile. Contains no secrets.',
  'oidc-provider-arn': 'The ARN of the OIDC provider.',
  subject: "The `sub` claim of the job's ID token.",
  changes: 'The number of steps planned (`plan`) or applied (`bootstrap`, `teardown`).',
  drift: '`true` if the account differed from the declared state, otherwise `false`.',
  plan: 'The planned steps as JSON.',
  verified:
    '`true` if this run assumed every declared role, `partly` if it assumed only some and could not try the others, `false` if it could not assume one, `not-applicable` if it tried none.',
  findings: 'Findings of the trust-policy linter, as a JSON array (`plan`, `bootstrap`, `diagnose`).',
  'failure-code': 'A code from docs/failures.md. Set when the step fails, and by `diagnose` when it finds a refusal.',
} as const;

export type OutputName = keyof typeof OUTPUTS;
