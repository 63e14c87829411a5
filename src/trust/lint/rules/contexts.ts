/** Rules on which runs of a repository a statement admits: T07 to T13. */

import { hasWildcard, isAllWildcard, literalPrefix } from '../../policy/wildcard.ts';
import { type ContextPattern, contextOf, isExactContext, reachOf, type SubjectPattern } from '../../subject/pattern.ts';
import type { EnvironmentState, LintFacts } from '../finding.ts';
import { inGithubStatements, type LintContext, type LintProblem, type LintRule } from '../rule.ts';
import {
  decidingValues,
  findingOn,
  isHeldToRepository,
  placeOf,
  renderCondition,
  type SubjectValue,
  withContext,
} from '../scope.ts';
import { DATADOG, ENVIRONMENTS, HARDENING, OPERATORS, RULESETS } from '../sources.ts';
import {
  type ConditionTest,
  constrainingTests,
  isExactTest,
  isPatternTest,
  isPinned,
  keyOf,
  type ParsedStatement,
} from '../statement.ts';
import { isAdmin } from './admin.ts';

/** What a statement says about where runs come from: a context, and the value that says it. */
export interface GradedContext {
  readonly context: ContextPattern;
  readonly isPattern: boolean;
  readonly place: { readonly where: string; readonly value: string };
  readonly subject: SubjectValue;
}

/**
 * The contexts a statement admits. A subject that leaves the context open, or whose template has none, is narrowed by
 * conditions on `environment` and `ref`, so these are graded instead.
 */
export function gradedContexts(view: ParsedStatement): readonly GradedContext[] {
  return decidingValues(view).flatMap((value): readonly GradedContext[] => {
    const { subject } = value;
    const context = contextOf(subject) ?? (endsOpen(subject) ? { kind: 'any', name: '' } : undefined);
    if (context !== undefined && context.kind !== 'any') {
      const isOpenRef = subject.isPattern && (context.kind === 'branch' || context.kind === 'tag');
      const byRef = isOpenRef ? contextsOfKey(view, 'ref', value).filter(isExactlyGraded) : [];
      return byRef.length > 0 ? byRef : [{ context, ...placed(value) }];
    }
    const byKey = [...contextsOfKey(view, 'environment', value), ...contextsOfKey(view, 'ref', value)];
    const exact = byKey.filter(isExactlyGraded);
    if (exact.length > 0 || byKey.length > 0) return exact.length > 0 ? exact : byKey;
    return context === undefined ? [] : [{ context, ...placed(value) }];
  });
}

function isExactlyGraded({ context, isPattern }: GradedContext): boolean {
  return isExactContext(context, isPattern);
}

function placed(value: SubjectValue): Omit<GradedContext, 'context'> {
  return { isPattern: value.subject.isPattern, place: placeOf(value), subject: value };
}

function endsOpen(subject: SubjectPattern): boolean {
  return subject.isPattern && subject.kind === 'repository' && subject.text.endsWith('*');
}

function contextsOfKey(view: ParsedStatement, claim: 'environment' | 'ref', subject: SubjectValue): GradedContext[] {
  const tests = constrainingTests(view, claim);
  const deciding: ConditionTest | undefined = tests.find(isExactTest) ?? tests[0];
  if (deciding === undefined) return [];
  return deciding.values.map(({ raw, text }) => ({
    context: readKeyContext(claim, text, isPatternTest(deciding)),
    isPattern: isPatternTest(deciding),
    place: { where: deciding.where, value: raw },
    subject,
  }));
}

function readKeyContext(claim: 'environment' | 'ref', text: string, isPattern: boolean): ContextPattern {
  if (claim === 'environment') return { kind: 'environment', name: text };
  for (const [kind, prefix] of [
    ['branch', 'refs/heads/'],
    ['tag', 'refs/tags/'],
  ] as const) {
    if (text.startsWith(prefix)) return { kind, name: text.slice(prefix.length) };
  }
  return isPattern && hasWildcard(text) ? { kind: 'any', name: '' } : { kind: 'other', name: '' };
}

function isWild(graded: GradedContext): boolean {
  return graded.isPattern && hasWildcard(graded.context.name);
}

function insteadWith(graded: GradedContext, context: string, view: ParsedStatement, scope: LintContext): string {
  const subject = withContext(graded.subject, context, view, scope);
  return renderCondition('StringEquals', keyOf(view, 'sub'), subject);
}

const anyContext: LintRule = {
  id: 'T07',
  severity: 'error',
  title: 'Any run of the repository',
  meaning:
    'The subject does not limit the context: it admits all branches and tags, and usually pull requests and environments too. A warning, or an error for a role with administrator permissions.',
  source: DATADOG,
  check: inGithubStatements((view, scope) =>
    gradedContexts(view)
      .filter(({ context }) => context.kind === 'any')
      .filter(({ subject }) => {
        const reach = subject.subject.kind === 'repository' ? reachOf(subject.subject) : 'repository';
        return reach === 'repository' || isHeldToRepository(view);
      })
      .map((graded) =>
        findingOn(
          view,
          isAdmin(scope.facts) ? 'error' : 'warning',
          graded.place,
          'This value matches any run: every branch, every tag, and, with a lone `*`, pull requests and environments too.',
          insteadWith(graded, 'ref:refs/heads/main', view, scope),
        ),
      ),
  ),
};

const pullRequests: LintRule = {
  id: 'T08',
  severity: 'error',
  title: 'Pull requests',
  meaning: 'Pull request runs execute code before review. A warning, or an error for a role that can write.',
  source: HARDENING,
  check: inGithubStatements((view, scope) =>
    gradedContexts(view)
      .filter(({ context }) => context.kind === 'pull-request')
      .map((graded) =>
        findingOn(
          view,
          isAdmin(scope.facts) || scope.facts.permissions?.canWrite === true ? 'error' : 'warning',
          graded.place,
          'Pull requests run code before review: from any branch in the repository, from a `pull_request_target` or `workflow_run` job that checks out untrusted code, or from a compromised action.',
          `use a separate read-only role for pull requests; here ${insteadWith(graded, 'ref:refs/heads/main', view, scope)}`,
        ),
      ),
  ),
};

const everyBranch: LintRule = {
  id: 'T09',
  severity: 'warning',
  title: 'All branches',
  meaning: 'Every branch can assume the role, and anyone who can push to the repository can create a branch.',
  source: OPERATORS,
  check: inGithubStatements((view, scope) =>
    gradedContexts(view)
      .filter((graded) => graded.context.kind === 'branch' && isWild(graded) && isAllWildcard(graded.context.name))
      .map((graded) =>
        findingOn(
          view,
          'warning',
          graded.place,
          'Every branch is admitted, and anyone who can push can create one. `*` also matches slashes.',
          `list the branches by name in the input \`branches\`; in the policy ${insteadWith(graded, 'ref:refs/heads/main', view, scope)}`,
        ),
      ),
  ),
};

const branchPrefix: LintRule = {
  id: 'T10',
  severity: 'warning',
  title: 'A branch pattern',
  meaning:
    'A pattern such as `main*` also matches other branches that start with `main`. A folder such as `release/*` can be protected as a whole.',
  source: OPERATORS,
  check: inGithubStatements((view, scope) =>
    gradedContexts(view)
      .filter(({ context }) => context.kind === 'branch')
      .filter((graded) => isWild(graded) && !isAllWildcard(graded.context.name))
      .filter(({ context }) => !literalPrefix(context.name).includes('/'))
      .map((graded) => {
        const prefix = literalPrefix(graded.context.name);
        const proposed = prefix === '' ? 'main' : prefix;
        return findingOn(
          view,
          'warning',
          graded.place,
          prefix === ''
            ? 'The pattern starts with a wildcard, so anyone who can push can create a branch that matches it.'
            : `The pattern also matches a branch named \`${prefix}-anything\`, which anyone who can push can create.`,
          `name the branch in the input \`branches\`; in the policy ${insteadWith(graded, `ref:refs/heads/${proposed}`, view, scope)}; for many branches, use a folder such as \`release/*\` that a ruleset protects`,
        );
      }),
  ),
};

const tagPattern: LintRule = {
  id: 'T11',
  severity: 'warning',
  title: 'A tag pattern',
  meaning: 'Anyone who can push can create and move tags, unless a ruleset protects them.',
  source: RULESETS,
  check: inGithubStatements((view) =>
    gradedContexts(view)
      .filter((graded) => graded.context.kind === 'tag' && isWild(graded))
      .map((graded) =>
        findingOn(
          view,
          'warning',
          graded.place,
          'Anyone who can push can create or move a matching tag, unless a ruleset protects these tags.',
          'protect these tags with a tag ruleset, or use an environment in the release job and trust `environment:NAME`',
        ),
      ),
  ),
};

const environmentPattern: LintRule = {
  id: 'T12',
  severity: 'error',
  title: 'An environment pattern',
  meaning:
    'A job that names a new environment creates it without protection, so anyone who can push can create an environment that matches the pattern.',
  source: ENVIRONMENTS,
  check: inGithubStatements((view, scope) => {
    if (isPinned(view, 'environment')) return [];
    return gradedContexts(view)
      .filter((graded) => graded.context.kind === 'environment' && isWild(graded))
      .map((graded) => {
        const prefix = literalPrefix(graded.context.name);
        return findingOn(
          view,
          isPinned(view, 'ref') ? 'warning' : 'error',
          graded.place,
          'A job that names a new environment creates it without protection, so anyone who can push can create an environment that matches.',
          `list the environments by name in the input \`environments\`; in the policy ${insteadWith(graded, `environment:${prefix === '' ? 'NAME' : prefix}`, view, scope)}`,
        );
      });
  }),
};

/** The state of an environment, whose name GitHub takes in any letter case. */
export function environmentState(name: string, facts: LintFacts): EnvironmentState | undefined {
  const exact = facts.environments?.get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  return [...(facts.environments ?? [])].find(([other]) => other.toLowerCase() === lower)?.[1];
}

/** The decoded name of an environment, from a subject or from the claim `environment`. */
export function environmentName(graded: GradedContext): string {
  const isInSubject = graded.place.where === graded.subject.test.where;
  return isInSubject ? graded.context.name.replaceAll('%3A', ':') : graded.context.name;
}

const unprotectedEnvironment: LintRule = {
  id: 'T13',
  severity: 'warning',
  title: 'An environment without protection',
  meaning: 'The environment does not exist on GitHub or has no protection rule, so it restricts nothing.',
  source: ENVIRONMENTS,
  check: inGithubStatements((view, scope) =>
    gradedContexts(view)
      .filter((graded) => graded.context.kind === 'environment' && isExactContext(graded.context, graded.isPattern))
      .flatMap((graded): readonly LintProblem[] => {
        const name = environmentName(graded);
        const state = environmentState(name, scope.facts);
        if (state === undefined || state === 'protected') return [];
        return [
          findingOn(
            view,
            'warning',
            graded.place,
            state === 'missing'
              ? `The environment \`${name}\` does not exist: the first job that names it creates it without protection.`
              : `The environment \`${name}\` has no protection rule, so any branch can use it.`,
            `give the environment \`${name}\` required reviewers or a deployment branch policy; the trust policy can stay`,
          ),
        ];
      }),
  ),
};

/** The rules of this file. */
export const CONTEXT_RULES: readonly LintRule[] = [
  anyContext,
  pullRequests,
  everyBranch,
  branchPrefix,
  tagPattern,
  environmentPattern,
  unprotectedEnvironment,
];
