/** Rules on how a subject is written: encoding, wildcards of one character, and the environment that replaces the ref: T14 to T17. */

import { comparisonOf, isAllWildcard, matchesValue } from '../../policy/wildcard.ts';
import { inGithubStatements, type LintContext, type LintProblem, type LintRule } from '../rule.ts';
import { findingOn, placeOf, renderCondition, type SubjectValue, subjectValues } from '../scope.ts';
import { GITHUB, OPERATORS } from '../sources.ts';
import { constrainingTests, isPatternTest, keyOf, type ParsedStatement } from '../statement.ts';
import { isAdmin } from './admin.ts';

const unencodedColon: LintRule = {
  id: 'T14',
  severity: 'error',
  title: 'A `:` that is not encoded',
  meaning: 'GitHub writes `:` inside a value as `%3A`, so a subject with an unencoded `:` matches no token.',
  source: GITHUB,
  check: inGithubStatements((view, scope) => {
    return subjectValues(view)
      .filter(({ subject }) => subject.kind !== 'unreadable' && subject.claims.some((pair) => pair.hasStrayColon))
      .filter(({ raw }) => raw !== scope.facts.claims?.sub)
      .map((value) => {
        const stray = value.subject.claims.find((pair) => pair.hasStrayColon);
        const encoded = stray === undefined ? value.raw : encodeIn(value.raw, stray.value);
        return findingOn(
          view,
          'error',
          placeOf(value),
          'GitHub writes a `:` inside a name as `%3A`, so this value never matches.',
          renderCondition(value.test.operator.name, value.test.key, encoded),
        );
      });
  }),
};

function encodeIn(text: string, part: string): string {
  return text.replace(part, () => part.replaceAll(':', '%3A'));
}

const percentInEnvironment: LintRule = {
  id: 'T15',
  severity: 'error',
  title: 'A `%` in an environment',
  meaning:
    'Two environments can have the same subject, because GitHub does not encode `%`. The key `environment` distinguishes them. A warning, or an error for a role with administrator permissions if the name contains `:` or `%3A`.',
  source: GITHUB,
  check: inGithubStatements((view, scope) => {
    if (constrainingTests(view, 'environment').some(({ values }) => !values.some(({ text }) => isAllWildcard(text)))) {
      return [];
    }
    return subjectValues(view).flatMap((value): readonly LintProblem[] => {
      const environment = value.subject.claims.find(({ key }) => key === 'environment')?.value;
      if (environment?.includes('%') !== true) return [];
      const name = environment.replaceAll('%3A', ':');
      return [
        findingOn(
          view,
          isAdmin(scope.facts) && environment.includes('%3A') ? 'error' : 'warning',
          placeOf(value),
          'GitHub does not escape `%` itself, so an environment with `:` in its name and one with `%3A` have the same subject.',
          view.exposedClaims.includes('environment')
            ? `add ${renderCondition('StringEquals', keyOf(view, 'environment'), name)}`
            : 'rename the environment so that its name contains neither `:` nor `%`',
        ),
      ];
    });
  }),
};

const environmentAgainstRef: LintRule = {
  id: 'T16',
  severity: 'error',
  title: 'The branch, while the job has an environment',
  meaning: "The subject contains the job's environment instead of the branch or tag that the policy requires.",
  source: GITHUB,
  check: inGithubStatements((view, scope) => {
    const { claims } = scope.facts;
    const mark = claims?.sub.indexOf(':environment:') ?? -1;
    if (claims === undefined || mark < 0 || isAdmitted(claims.sub, scope)) return [];
    const prefix = `${claims.sub.slice(0, mark)}:ref:`;
    return subjectValues(view)
      .filter((value) => refersTo(value, prefix, claims.ref))
      .map((value) =>
        findingOn(
          view,
          'error',
          placeOf(value),
          'The job has an environment, and GitHub writes it into the subject instead of the branch or tag, so this value cannot match.',
          [
            renderCondition('StringEquals', keyOf(view, 'sub'), claims.sub),
            ...(claims.ref !== undefined && view.exposedClaims.includes('ref')
              ? [`and, to keep the ref, ${renderCondition('StringEquals', keyOf(view, 'ref'), claims.ref)}`]
              : []),
          ].join(' '),
        ),
      );
  }),
};

/** Whether a value would admit the token if its subject held the ref. */
function refersTo(value: SubjectValue, prefix: string, ref: string | undefined): boolean {
  const { text } = value.subject;
  const comparison = comparisonOf(value.test.operator);
  if (ref !== undefined && matchesValue(comparison, text, `${prefix}${ref}`)) return true;
  return text.startsWith(prefix);
}

/** Whether any statement has a subject that this one matches. */
export function isAdmitted(sub: string, scope: LintContext): boolean {
  return scope.statements
    .filter((view) => view.isGithub)
    .some((view) =>
      constrainingTests(view, 'sub').some((test) =>
        test.values.some(({ text }) => matchesValue(comparisonOf(test.operator), text, sub)),
      ),
    );
}

const questionMark: LintRule = {
  id: 'T17',
  severity: 'warning',
  title: '`?` in a pattern',
  meaning:
    '`?` matches exactly one arbitrary character. Such a pattern is wider than it looks, and stops matching when a name gets longer.',
  source: OPERATORS,
  check: inGithubStatements((view: ParsedStatement) =>
    view.tests
      .filter((test) => test.kind === 'claim' && isPatternTest(test))
      .flatMap((test) =>
        test.values
          .filter(({ text }) => text.includes('?'))
          .map(({ raw }) =>
            findingOn(
              view,
              'warning',
              { where: test.where, value: raw },
              '`?` matches exactly one arbitrary character, and the pattern stops matching when the name gets longer.',
              'list the names with `StringEquals`, or use `*` after a `/`',
            ),
          ),
      ),
  ),
};

/** The rules of this file. */
export const SUBJECT_VALUE_RULES: readonly LintRule[] = [
  unencodedColon,
  percentInEnvironment,
  environmentAgainstRef,
  questionMark,
];
