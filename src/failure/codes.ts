/** All failures by code, for types, documentation and tests; the bundle loads them through registry.ts. */

import { ACCOUNTS_FAILURES } from './codes/accounts.ts';
import { AWS_FAILURES } from './codes/aws.ts';
import { CREDENTIALS_FAILURES } from './codes/credentials.ts';
import { IAM_FAILURES } from './codes/iam.ts';
import { ID_TOKEN_FAILURES } from './codes/id-token.ts';
import { INPUTS_FAILURES } from './codes/inputs.ts';
import { REFUSAL_FAILURES } from './codes/refusal.ts';
import type { FailureEntry } from './entry.ts';

export const FAILURES = {
  ...INPUTS_FAILURES,
  ...ID_TOKEN_FAILURES,
  ...REFUSAL_FAILURES,
  ...CREDENTIALS_FAILURES,
  ...IAM_FAILURES,
  ...ACCOUNTS_FAILURES,
  ...AWS_FAILURES,
} as const;

export type FailureCode = keyof typeof FAILURES;

/** The values that a code's texts are made from. */
export type FailureValues<C extends FailureCode> = (typeof FAILURES)[C] extends FailureEntry<infer P> ? P : never;
