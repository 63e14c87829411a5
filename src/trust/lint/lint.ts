/** Reads a trust policy for GitHub with suspicion: what is too wide, what can never match, and what to write instead. */

import type { PolicyDocument } from '../policy/document.ts';
import type { Finding, LintFacts } from './finding.ts';
import {
  issuerKey,
  looseAudience,
  looseWorkflow,
  malformedKey,
  noAudience,
  onlyActor,
  reproducibleSubject,
  unknownClaim,
} from './rules/audience-and-keys.ts';
import {
  anyContext,
  branchPrefix,
  environmentPattern,
  everyBranch,
  pullRequests,
  tagPattern,
  unprotectedEnvironment,
} from './rules/contexts.ts';
import {
  classicLeftBehind,
  findImpossibleNames,
  impossibleName,
  letterCase,
  malformedIds,
  pinnedByName,
  sharedIssuer,
  wrongFormat,
} from './rules/identity.ts';
import {
  addedNegative,
  forAllValues,
  forAnyValue,
  literalWildcard,
  needlessLike,
  onlyNegative,
  optionalIdentity,
  sameClaimTwice,
} from './rules/operators.ts';
import { findLongSessions, findSelfEscalation, looseAdmin } from './rules/permissions.ts';
import {
  findExcessLength,
  needlessTagSession,
  openStatement,
  otherPrincipal,
  wideAction,
  wrongProvider,
} from './rules/principals.ts';
import {
  everyRepository,
  everySubject,
  noSubject,
  ownerWildcard,
  repositoryPrefix,
  wildcardIds,
} from './rules/repositories.ts';
import { environmentAgainstRef, percentInEnvironment, questionMark, unencodedColon } from './rules/subject-values.ts';
import { knownRepositories, type LintContext, type StatementRule } from './scope.ts';
import { viewPolicy } from './statement.ts';

export { LINT_RULES, type LintRule } from './catalog.ts';
export type {
  EnvironmentState,
  Finding,
  KnownRepository,
  LintFacts,
  RolePermissions,
  Severity,
} from './finding.ts';

/** Rules on the statements that let GitHub's tokens in. */
const GITHUB_RULES: readonly StatementRule[] = [
  noSubject,
  everySubject,
  ownerWildcard,
  everyRepository,
  repositoryPrefix,
  wildcardIds,
  anyContext,
  pullRequests,
  everyBranch,
  branchPrefix,
  tagPattern,
  environmentPattern,
  unprotectedEnvironment,
  unencodedColon,
  percentInEnvironment,
  environmentAgainstRef,
  questionMark,
  literalWildcard,
  needlessLike,
  noAudience,
  looseAudience,
  forAllValues,
  forAnyValue,
  optionalIdentity,
  onlyNegative,
  addedNegative,
  issuerKey,
  malformedKey,
  unknownClaim,
  reproducibleSubject,
  looseWorkflow,
  onlyActor,
  pinnedByName,
  wrongFormat,
  malformedIds,
  letterCase,
  impossibleName,
  wrongProvider,
  looseAdmin,
  classicLeftBehind,
  sharedIssuer,
  sameClaimTwice,
];

/** Rules on every statement that allows something. */
const ANY_STATEMENT_RULES: readonly StatementRule[] = [wideAction, openStatement, otherPrincipal, needlessTagSession];

/** Lints a trust policy. The same policy and facts give the same findings, by statement and then by rule. */
export function lint(policy: PolicyDocument, facts: LintFacts): readonly Finding[] {
  const statements = viewPolicy(policy, facts);
  const scope: LintContext = { facts, statements, repositories: knownRepositories(facts) };
  const findings = [
    ...findImpossibleNames(scope),
    ...findSelfEscalation(facts),
    ...findLongSessions(facts),
    ...findExcessLength(policy),
    ...statements.flatMap((view) => [
      ...(view.isGithub ? GITHUB_RULES : []).flatMap((rule) => rule(view, scope)),
      ...ANY_STATEMENT_RULES.flatMap((rule) => rule(view, scope)),
    ]),
  ];
  return dropRepeated(findings).sort((a, b) => a.statement - b.statement || compareText(a.rule, b.rule));
}

function dropRepeated(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding] as const));
  return [...seen.values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
