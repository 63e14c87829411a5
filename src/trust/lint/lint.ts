/** Finds what is wrong with a trust policy for GitHub: what is too wide, what can never match, and what to write instead. */

import type { PolicyDocument } from '../policy/document.ts';
import type { Finding, LintFacts } from './finding.ts';
import type { LintContext } from './rule.ts';
import { LINT_RULES } from './rules/rules.ts';
import { knownRepositories } from './scope.ts';
import { parseStatements } from './statement.ts';

export type {
  EnvironmentState,
  Finding,
  KnownRepository,
  LintFacts,
  RolePermissions,
  Severity,
} from './finding.ts';
export type { LintRule } from './rule.ts';
export { LINT_RULES } from './rules/rules.ts';

/**
 * Lints a trust policy. Pure: the same policy and facts give the same findings, each once, ordered by statement (0 is the whole
 * policy or role) and then by rule. A fact that is left out is unknown, and a rule that needs it reports nothing. Never throws:
 * a malformed policy gives findings. What each rule follows is in its `source`.
 */
export function lint(policy: PolicyDocument, facts: LintFacts): readonly Finding[] {
  const scope: LintContext = {
    facts,
    policy,
    statements: parseStatements(policy, facts),
    repositories: knownRepositories(facts),
  };
  const findings = LINT_RULES.flatMap(({ id, check }) =>
    check(scope).map((problem): Finding => ({ rule: id, ...problem })),
  );
  return dropRepeated(findings).sort((a, b) => a.statement - b.statement || compareText(a.rule, b.rule));
}

function dropRepeated(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding] as const));
  return [...seen.values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
