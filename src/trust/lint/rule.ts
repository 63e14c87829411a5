/** What a rule of the trust linter is, and the three kinds of places that a rule looks at. */

import type { PolicyDocument } from '../policy/document.ts';
import type { Finding, KnownRepository, LintFacts, Severity } from './finding.ts';
import type { ParsedStatement } from './statement.ts';

/** A finding as a rule reports it; `lint` adds the id of the rule. */
export type LintProblem = Omit<Finding, 'rule'>;

/** What a rule can use: the policy as a whole, and what is known around it. */
export interface LintContext {
  readonly facts: LintFacts;
  readonly policy: PolicyDocument;
  readonly statements: readonly ParsedStatement[];
  /** The repositories that are known by name and id, the token's among them. */
  readonly repositories: readonly KnownRepository[];
}

/** A rule of the linter: how it is documented, and how it finds problems. */
export interface LintRule {
  /** `T` and two digits. An id is never reused. */
  readonly id: string;
  /** The highest severity that the rule reports; `none` for a rule that is documented but reports nothing. */
  readonly severity: Severity | 'none';
  readonly title: string;
  readonly meaning: string;
  /** The page that the rule follows: a URL, or `OWNER/REPO:PATH` on GitHub. */
  readonly source: string;
  readonly check: (scope: LintContext) => readonly LintProblem[];
}

type StatementCheck = (view: ParsedStatement, scope: LintContext) => readonly LintProblem[];

/** A check of every statement that admits GitHub's tokens. */
export function inGithubStatements(check: StatementCheck): LintRule['check'] {
  return (scope) => scope.statements.filter((view) => view.isGithub).flatMap((view) => check(view, scope));
}

/** A check of every statement. */
export function inStatements(check: StatementCheck): LintRule['check'] {
  return (scope) => scope.statements.flatMap((view) => check(view, scope));
}

/** A check of the role, whatever its trust policy says. */
export function ofRole(check: (facts: LintFacts) => readonly LintProblem[]): LintRule['check'] {
  return ({ facts }) => check(facts);
}
