/** The failures that this process can raise. Parts of the action that only some modes load add theirs when they are loaded. */

import { AWS_FAILURES } from './codes/aws.ts';
import { CREDENTIALS_FAILURES } from './codes/credentials.ts';
import { ID_TOKEN_FAILURES } from './codes/id-token.ts';
import { INPUTS_FAILURES } from './codes/inputs.ts';
import { REFUSAL_FAILURES } from './codes/refusal.ts';
import type { FailureEntry } from './entry.ts';

type Entries = Readonly<Record<string, unknown>>;

const known = new Map<string, unknown>();
addFailures(INPUTS_FAILURES, ID_TOKEN_FAILURES, REFUSAL_FAILURES, CREDENTIALS_FAILURES, AWS_FAILURES);

/** Adds entries of the registry. */
export function addFailures(...groups: readonly Entries[]): void {
  for (const group of groups) for (const [code, entry] of Object.entries(group)) known.set(code, entry);
}

/** The entry of a code. Throws if the part that raises the code has not added it, which is a bug. */
export function findFailure<P>(code: string): FailureEntry<P> {
  const entry = known.get(code);
  if (entry === undefined) throw new Error(`the failure ${code} is raised before it is added`);
  return entry as FailureEntry<P>;
}
