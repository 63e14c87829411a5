/** Rules on how a subject is written: encoding, wildcards of one character, and the environment that replaces the ref: T14 to T17. */

import { comparisonOf, matchesValue } from '../../policy/wildcard.ts';
import type { Finding } from '../finding.ts';
import {
  findingOn,
  type LintContext,
  placeOf,
  renderCondition,
  type StatementRule,
  type SubjectValue,
  subjectValues,
} from '../scope.ts';
import { constrainingTerms, isExactTerm, isPatternTerm, keyOf, type ParsedStatement } from '../statement.ts';

/** T14: a `:` inside a value, where GitHub writes `%3A`. */
export const unencodedColon: StatementRule = (view, scope) => {
  return subjectValues(view)
    .filter(({ subject }) => subject.kind !== 'unreadable' && subject.claims.some((pair) => pair.hasStrayColon))
    .filter(({ raw }) => raw !== scope.facts.claims?.sub)
    .map((value) => {
      const stray = value.subject.claims.find((pair) => pair.hasStrayColon);
      const encoded = stray === undefined ? value.raw : encodeIn(value.raw, stray.value);
      return findingOn(
        view,
        'T14',
        'error',
        placeOf(value),
        'GitHub writes a `:` inside a name as `%3A`, so this value never matches.',
        renderCondition(value.term.operator.name, value.term.key, encoded),
      );
    });
};

function encodeIn(text: string, part: string): string {
  return text.replace(part, () => part.replaceAll(':', '%3A'));
}

/** T15: a `%` in an environment, which a second environment can imitate. */
export const percentInEnvironment: StatementRule = (view) => {
  if (constrainingTerms(view, 'environment').some(isExactTerm)) return [];
  return subjectValues(view).flatMap((value): readonly Finding[] => {
    const environment = value.subject.claims.find(({ key }) => key === 'environment')?.value;
    if (environment?.includes('%') !== true) return [];
    const name = environment.replaceAll('%3A', ':');
    return [
      findingOn(
        view,
        'T15',
        'warning',
        placeOf(value),
        'GitHub does not escape `%` itself, so an environment named with `:` and one named with `%3A` have the same subject.',
        view.exposedClaims.includes('environment')
          ? `add ${renderCondition('StringEquals', keyOf(view, 'environment'), name)}`
          : 'rename the environment so that it has neither `:` nor `%`',
      ),
    ];
  });
};

/** T16: a condition on the ref in the subject, while the job's environment takes its place. */
export const environmentAgainstRef: StatementRule = (view, scope) => {
  const { claims } = scope.facts;
  const mark = claims?.sub.indexOf(':environment:') ?? -1;
  if (claims === undefined || mark < 0 || isAdmitted(claims.sub, scope)) return [];
  const prefix = `${claims.sub.slice(0, mark)}:ref:`;
  return subjectValues(view)
    .filter((value) => refersTo(value, prefix, claims.ref))
    .map((value) =>
      findingOn(
        view,
        'T16',
        'error',
        placeOf(value),
        'The job has an environment, and GitHub puts it into the subject in place of the branch or tag, so this value cannot match.',
        [
          renderCondition('StringEquals', keyOf(view, 'sub'), claims.sub),
          ...(claims.ref !== undefined && view.exposedClaims.includes('ref')
            ? [`and, to keep the ref, ${renderCondition('StringEquals', keyOf(view, 'ref'), claims.ref)}`]
            : []),
        ].join(' '),
      ),
    );
};

/** Whether a value would admit the token if its subject held the ref. */
function refersTo(value: SubjectValue, prefix: string, ref: string | undefined): boolean {
  const { text } = value.subject;
  const comparison = comparisonOf(value.term.operator);
  if (ref !== undefined && matchesValue(comparison, text, `${prefix}${ref}`)) return true;
  return text.startsWith(prefix);
}

/** Whether any statement has a subject that this one matches. */
export function isAdmitted(sub: string, scope: LintContext): boolean {
  return scope.statements
    .filter((view) => view.isGithub)
    .some((view) =>
      constrainingTerms(view, 'sub').some((term) =>
        term.values.some(({ text }) => matchesValue(comparisonOf(term.operator), text, sub)),
      ),
    );
}

/** T17: `?` in a pattern. */
export const questionMark: StatementRule = (view: ParsedStatement) =>
  view.terms
    .filter((term) => term.kind === 'claim' && isPatternTerm(term))
    .flatMap((term) =>
      term.values
        .filter(({ text }) => text.includes('?'))
        .map(({ raw }) =>
          findingOn(
            view,
            'T17',
            'warning',
            { where: term.where, value: raw },
            '`?` stands for exactly one character, whichever it is, and stops matching when a name grows by one.',
            'write the names out under `StringEquals`, or use `*` behind a `/`',
          ),
        ),
    );
