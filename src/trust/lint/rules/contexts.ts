/** Rules on which runs of a repository a statement admits: T07 to T13. */

import { hasWildcard, isAllWildcard, literalPrefix } from '../../policy/wildcard.ts';
import { type ContextPattern, contextOf, isExactContext, reachOf, type SubjectPattern } from '../../subject/pattern.ts';
import type { EnvironmentState, Finding, LintFacts } from '../finding.ts';
import {
  decidingValues,
  findingOn,
  isHeldToRepository,
  type LintContext,
  placeOf,
  renderCondition,
  type StatementRule,
  type SubjectValue,
  withContext,
} from '../scope.ts';
import {
  constrainingTerms,
  isExactTerm,
  isPatternTerm,
  isPinned,
  keyOf,
  type ParsedStatement,
  type Term,
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
 * conditions on `environment` and `ref`, so these are graded in its place.
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
  const terms = constrainingTerms(view, claim);
  const deciding: Term | undefined = terms.find(isExactTerm) ?? terms[0];
  if (deciding === undefined) return [];
  return deciding.values.map(({ raw, text }) => ({
    context: readKeyContext(claim, text, isPatternTerm(deciding)),
    isPattern: isPatternTerm(deciding),
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

/** T07: any context at all, or any ref. */
export const anyContext: StatementRule = (view, scope) =>
  gradedContexts(view)
    .filter(({ context }) => context.kind === 'any')
    .filter(({ subject }) => {
      const reach = subject.subject.kind === 'repository' ? reachOf(subject.subject) : 'repository';
      return reach === 'repository' || isHeldToRepository(view);
    })
    .map((graded) =>
      findingOn(
        view,
        'T07',
        isAdmin(scope.facts) ? 'error' : 'warning',
        graded.place,
        'Any run fits this value: every branch that a writer pushes, every tag, and with `*` alone pull requests and environments too.',
        insteadWith(graded, 'ref:refs/heads/main', view, scope),
      ),
    );

/** T08: pull requests. */
export const pullRequests: StatementRule = (view, scope) =>
  gradedContexts(view)
    .filter(({ context }) => context.kind === 'pull-request')
    .map((graded) =>
      findingOn(
        view,
        'T08',
        isAdmin(scope.facts) || scope.facts.permissions?.canWrite === true ? 'error' : 'warning',
        graded.place,
        'Pull requests run code that nobody has reviewed yet: that of any branch in the repository, of a `pull_request_target` or `workflow_run` job that checks out foreign code, or of a compromised action.',
        `give pull requests a role of their own that only reads; here ${insteadWith(graded, 'ref:refs/heads/main', view, scope)}`,
      ),
    );

/** T09: all branches. */
export const everyBranch: StatementRule = (view, scope) =>
  gradedContexts(view)
    .filter((graded) => graded.context.kind === 'branch' && isWild(graded) && isAllWildcard(graded.context.name))
    .map((graded) =>
      findingOn(
        view,
        'T09',
        'warning',
        graded.place,
        'Every branch is admitted, and anyone who may push can create one; `*` does not stop at a slash either.',
        `name the branches, one by one, in the input \`branches\`; in the policy ${insteadWith(graded, 'ref:refs/heads/main', view, scope)}`,
      ),
    );

/** T10: a branch pattern whose fixed part does not end a folder. */
export const branchPrefix: StatementRule = (view, scope) =>
  gradedContexts(view)
    .filter(({ context }) => context.kind === 'branch')
    .filter((graded) => isWild(graded) && !isAllWildcard(graded.context.name))
    .filter(({ context }) => !literalPrefix(context.name).includes('/'))
    .map((graded) => {
      const prefix = literalPrefix(graded.context.name);
      const proposed = prefix === '' ? 'main' : prefix;
      return findingOn(
        view,
        'T10',
        'warning',
        graded.place,
        prefix === ''
          ? 'The pattern begins with a wildcard, so anyone who may push can create a branch that fits it.'
          : `The pattern also matches a branch named \`${prefix}-anything\`, which anyone who may push can create.`,
        `name the branch in the input \`branches\`; in the policy ${insteadWith(graded, `ref:refs/heads/${proposed}`, view, scope)}; for many, a folder such as \`release/*\` that a ruleset protects`,
      );
    });

/** T11: tag patterns. */
export const tagPattern: StatementRule = (view) =>
  gradedContexts(view)
    .filter((graded) => graded.context.kind === 'tag' && isWild(graded))
    .map((graded) =>
      findingOn(
        view,
        'T11',
        'warning',
        graded.place,
        'Anyone who may push can create or move a tag that fits, unless a ruleset protects tags of this name.',
        'protect these tags with a tag ruleset, or let the release job use an environment and trust `environment:NAME`',
      ),
    );

/** T12: environment patterns. */
export const environmentPattern: StatementRule = (view, scope) => {
  if (isPinned(view, 'environment')) return [];
  return gradedContexts(view)
    .filter((graded) => graded.context.kind === 'environment' && isWild(graded))
    .map((graded) => {
      const prefix = literalPrefix(graded.context.name);
      return findingOn(
        view,
        'T12',
        isPinned(view, 'ref') ? 'warning' : 'error',
        graded.place,
        'A job that names an environment creates it, without any protection, so anyone who may push can make up a name that fits.',
        `list the environments by name in the input \`environments\`; in the policy ${insteadWith(graded, `environment:${prefix === '' ? 'NAME' : prefix}`, view, scope)}`,
      );
    });
};

/** The state of an environment, whose name GitHub takes in any letter case. */
export function environmentState(name: string, facts: LintFacts): EnvironmentState | undefined {
  const exact = facts.environments?.get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  return [...(facts.environments ?? [])].find(([other]) => other.toLowerCase() === lower)?.[1];
}

/** The name of an environment as people write it, from a subject or from the claim `environment`. */
export function environmentName(graded: GradedContext): string {
  const isInSubject = graded.place.where === graded.subject.term.where;
  return isInSubject ? graded.context.name.replaceAll('%3A', ':') : graded.context.name;
}

/** T13: an exact environment that does not exist or protects nothing. */
export const unprotectedEnvironment: StatementRule = (view, scope) =>
  gradedContexts(view)
    .filter((graded) => graded.context.kind === 'environment' && isExactContext(graded.context, graded.isPattern))
    .flatMap((graded): readonly Finding[] => {
      const name = environmentName(graded);
      const state = environmentState(name, scope.facts);
      if (state === undefined || state === 'protected') return [];
      return [
        findingOn(
          view,
          'T13',
          'warning',
          graded.place,
          state === 'missing'
            ? `The environment \`${name}\` does not exist: the first job that names it creates it without protection.`
            : `The environment \`${name}\` has no protection rule, so any branch can use it.`,
          `give the environment \`${name}\` required reviewers or a deployment branch policy; the trust policy can stay`,
        ),
      ];
    });
