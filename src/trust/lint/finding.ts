/** What the linter knows besides a trust policy, and what it reports about the policy. */

import type { Partition } from '../arn.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { RepositoryIdentity, SubjectFormat } from '../subject/subject.ts';
import type { TokenClaims } from '../token/claims.ts';

/** `error`: do not write or adopt such a policy. `warning`: report it and continue. `info`: mention it in the report. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong with a policy, where, and what to write instead. */
export interface Finding {
  /** The `id` of a rule in `LINT_RULES`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Counted from 1; 0 is the whole policy or role. */
  readonly statement: number;
  /** Operator and key, or the element of the statement. */
  readonly where: string;
  /** The value at fault, as it is written in the policy. */
  readonly value?: string;
  readonly message: string;
  readonly instead: string;
}

/** A repository in GitHub's spelling, with what is known of its subjects. */
export interface KnownRepository {
  readonly identity: RepositoryIdentity;
  /** The prefix its subjects carry now; left out if unknown. */
  readonly format?: SubjectFormat;
  /** The keys of a customised subject; left out for the default or if unknown. */
  readonly template?: readonly string[];
}

/** What is known of an environment that a policy names. */
export type EnvironmentState = 'missing' | 'unprotected' | 'protected';

/** What the role may do, as far as its policies were read. */
export interface RolePermissions {
  readonly hasAdmin: boolean;
  readonly canWrite: boolean;
  readonly documents: readonly PolicyDocument[];
  readonly hasBoundary: boolean;
}

/** Everything beyond the policy that a rule may use. A fact that is left out is unknown; rules do not guess it. */
export interface LintFacts {
  readonly partition: Partition;
  /** The account of the role. */
  readonly account?: string;
  /** `https://token.actions.githubusercontent.com` when left out. */
  readonly issuer?: string;
  /** The token that is to assume this role. Leave it out when another job is to assume it. */
  readonly claims?: TokenClaims;
  readonly repositories?: readonly KnownRepository[];
  /** The audiences registered with the provider. */
  readonly clientIds?: readonly string[];
  readonly providerExists?: boolean;
  /** By the environment's own name, not as it is written into a subject. */
  readonly environments?: ReadonlyMap<string, EnvironmentState>;
  readonly permissions?: RolePermissions;
  /** In seconds. */
  readonly maxSessionDuration?: number;
}
