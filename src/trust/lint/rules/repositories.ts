/** Rules on which repositories a statement admits: T01 to T06. */

import { comparisonOf, hasWildcard, isAllWildcard } from '../../policy/wildcard.ts';
import { isFixedByIds, type Reach, reachOf } from '../../subject/pattern.ts';
import { renderSubjectPrefix } from '../../subject/subject.ts';
import type { Finding } from '../finding.ts';
import {
  decidingValues,
  exampleSubject,
  findingOn,
  isHeldToRepository,
  type LintContext,
  pinsOf,
  placeOf,
  renderCondition,
  renderIdKeys,
  type StatementRule,
  type SubjectValue,
  subjectValues,
  withContext,
} from '../scope.ts';
import {
  constrainingTerms,
  isPatternTerm,
  isPinned,
  keyOf,
  meantClaim,
  type ParsedStatement,
  termsOf,
} from '../statement.ts';

/** T01: neither `sub` nor `job_workflow_ref` is tested in a way that other rules already speak about. */
export const noSubject: StatementRule = (view, scope) => {
  const bound = constrainingTerms(view, 'sub', 'job_workflow_ref');
  // ForAllValues, IfExists and negative operators have rules of their own.
  const attempted = termsOf(view, 'sub', 'job_workflow_ref').filter(
    ({ operator }) => comparisonOf(operator) !== 'other' || operator.set === 'ForAllValues' || operator.ifExists,
  );
  // A strict condition on a key that AWS never fills keeps everyone out; the rule on keys says so.
  const misspelt = view.terms.filter(
    (term) => term.kind === 'malformed' && term.constrains && ['sub', 'job_workflow_ref'].includes(meantClaim(term)),
  );
  if (bound.length + attempted.length + misspelt.length > 0) return [];
  const isOpen = !isHeldToRepository(view);
  return [
    findingOn(
      view,
      'T01',
      'error',
      { where: 'Condition' },
      isOpen
        ? 'Nothing here tests the subject of the token, so no condition says which repository on GitHub may assume the role.'
        : 'Nothing here tests the subject of the token or its workflow, and IAM refuses a policy for GitHub without either.',
      `add ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
    ),
  ];
};

interface Wide {
  readonly place: { readonly where: string; readonly value: string };
  readonly reach: Reach;
  readonly subject: SubjectValue | undefined;
}

/** The values that say which repositories are admitted: of the subject, else of the workflow that stands in for it. */
function wideValues(view: ParsedStatement): readonly Wide[] {
  const subjects = decidingValues(view).map((value) => ({
    place: placeOf(value),
    reach: value.subject.kind === 'repository' ? reachOf(value.subject) : 'repository',
    subject: value,
  }));
  if (constrainingTerms(view, 'sub').length > 0) return subjects;
  const workflows = constrainingTerms(view, 'job_workflow_ref').flatMap((term) =>
    term.values.map(({ raw, text }) => ({
      place: { where: term.where, value: raw },
      reach: isPatternTerm(term) ? reachOfWorkflow(text) : 'repository',
      subject: undefined,
    })),
  );
  return [...subjects, ...workflows];
}

function reachOfWorkflow(pattern: string): Reach {
  const [owner = '', repository = '*'] = pattern.split('/', 2);
  if (isAllWildcard(pattern) || isAllWildcard(owner)) return 'everything';
  if (hasWildcard(owner)) return 'owners';
  if (isAllWildcard(repository)) return 'owner';
  return hasWildcard(repository) ? 'look-alike' : 'repository';
}

/** What keeps other repositories out although the subject lets them in; `undefined` when nothing does. */
function findHold(view: ParsedStatement): string | undefined {
  if (isPinned(view, 'repository_id')) return 'repository_id';
  if (isPinned(view, 'repository')) return 'repository';
  return constrainingTerms(view, 'sub').length > 0 && isPinned(view, 'job_workflow_ref')
    ? 'job_workflow_ref'
    : undefined;
}

function insteadOf(view: ParsedStatement, scope: LintContext, value: SubjectValue | undefined): string {
  return `name the repository: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope, value))}`;
}

/** T02: a value that every repository on GitHub matches. */
export const everySubject: StatementRule = (view, scope) =>
  wideValues(view)
    .filter(({ reach }) => reach === 'everything')
    .map(({ place, subject }): Finding => {
      const hold = findHold(view);
      // IAM refuses a subject that is, or begins with, a wildcard.
      const isRefused = /^[*?]/u.test(subject?.subject.text ?? '');
      return findingOn(
        view,
        'T02',
        hold === undefined || isRefused ? 'error' : 'warning',
        place,
        hold === undefined
          ? isPinned(view, 'repository_owner_id')
            ? 'The subject admits everything, so the id of the owner lets in every repository of that owner.'
            : 'This value matches the tokens of every repository on GitHub, and one such value opens the whole list.'
          : `This value matches every repository on GitHub; only the key \`${hold}\` keeps the others out.`,
        insteadOf(view, scope, subject),
      );
    });

/** T03: a wildcard in the owner or in part of the owner's id. */
export const ownerWildcard: StatementRule = (view, scope) =>
  wideValues(view)
    .filter(({ reach }) => reach === 'owners')
    .flatMap(({ place, subject }): readonly Finding[] => {
      const hold = findHold(view) ?? (isPinned(view, 'repository_owner_id') ? 'repository_owner_id' : undefined);
      if (isPinned(view, 'repository_id') && subject !== undefined && isFixedByIds(subject.subject)) return [];
      return [
        findingOn(
          view,
          'T03',
          hold === undefined ? 'error' : 'warning',
          place,
          hold === undefined
            ? 'The wildcard stands in the owner: whoever registers an account that fits the pattern can assume the role.'
            : `The wildcard stands in the owner; only the key \`${hold}\` keeps look-alike owners out.`,
          insteadOf(view, scope, subject),
        ),
      ];
    });

/** T04: every repository of an owner. */
export const everyRepository: StatementRule = (view, scope) => [
  ...wideValues(view)
    .filter(({ reach }) => reach === 'owner')
    .map(({ place, subject }): Finding => {
      const hold = findHold(view);
      return findingOn(
        view,
        'T04',
        hold === undefined ? 'error' : 'warning',
        place,
        hold === undefined
          ? 'Every repository of this owner can assume the role, also those that anyone there creates tomorrow.'
          : `The subject admits every repository of this owner; only the key \`${hold}\` keeps the others out.`,
        insteadOf(view, scope, subject),
      );
    }),
  ...decidingValues(view)
    .filter(({ subject }) => subject.kind === 'template' && findHold(view) === undefined)
    .filter(({ subject }) => {
      const pins = pinsOf(view, subject);
      const isOfOwner = subject.claims.some(({ key }) => key === 'repository' || key?.startsWith('repository_owner'));
      return isOfOwner && !pins.repositoryId && !pins.repositoryName && (pins.ownerId || pins.ownerName);
    })
    .map((value) =>
      findingOn(
        view,
        'T04',
        'warning',
        placeOf(value),
        'This subject names an owner and no repository, so every repository of the owner can assume the role.',
        view.hasGithubKeys
          ? `add ${renderIdKeys(view, scope)}`
          : 'add `repo` or `repository` to the subject template of the repository, and to this value',
      ),
    ),
];

/** T05: a pattern in the repository's name, or a subject that ends with it. */
export const repositoryPrefix: StatementRule = (view, scope) => {
  const lookAlikes = wideValues(view)
    .filter(({ reach }) => reach === 'look-alike')
    .flatMap(({ place, subject }): readonly Finding[] => {
      const hold = findHold(view);
      const isFixed = subject !== undefined && isFixedByIds(subject.subject);
      if (isFixed && isPinned(view, 'repository_id')) return [];
      const isHeld = hold !== undefined || isFixed;
      return [
        findingOn(
          view,
          'T05',
          isHeld ? 'warning' : 'error',
          place,
          isHeld
            ? `The repository is a pattern; only ${hold === undefined ? 'the id behind it' : `the key \`${hold}\``} keeps other repositories out.`
            : 'The pattern in the repository also matches other repositories, such as one whose name merely begins the same.',
          insteadOf(view, scope, subject),
        ),
      ];
    });
  return [...lookAlikes, ...subjectValues(view).flatMap((value) => findMissingContext(value, view, scope))];
};

function findMissingContext(value: SubjectValue, view: ParsedStatement, scope: LintContext): readonly Finding[] {
  const { subject } = value;
  const place = subject.repository ?? subject.owner;
  if (subject.kind !== 'repository' || place === undefined) return [];
  if (subject.isPattern && hasWildcard(subject.text)) return [];
  const isEmpty =
    subject.hasContext && subject.claims.every(({ key, value: text }) => key === undefined && text === '');
  if ((subject.hasContext && !isEmpty) || isWholeSubject(subject.text, scope)) return [];
  return [
    findingOn(
      view,
      'T05',
      'error',
      placeOf(value),
      'The subject stops at the repository, while GitHub writes on with a `:` and where the run comes from, so this never matches.',
      renderCondition('StringEquals', keyOf(view, 'sub'), withContext(value, 'ref:refs/heads/main', view, scope)),
    ),
  ];
}

/** Whether a subject is known to end behind the repository: the template is `repo` alone. */
function isWholeSubject(text: string, scope: LintContext): boolean {
  if (scope.facts.claims?.sub === text) return true;
  return scope.repositories.some(
    ({ identity, template }) =>
      template?.length === 1 &&
      template[0] === 'repo' &&
      (['classic', 'immutable'] as const).some(
        (format) => renderSubjectPrefix(identity, format).toLowerCase() === text.toLowerCase(),
      ),
  );
}

/** T06: the immutable shape with wildcards for ids. */
export const wildcardIds: StatementRule = (view, scope) =>
  decidingValues(view)
    .filter(({ subject }) => subject.isPattern && subject.kind === 'repository' && reachOf(subject) !== 'everything')
    .filter(({ subject }) =>
      [subject.owner, subject.repository].some((segment) => segment?.ids.some((id) => isAllWildcard(id)) === true),
    )
    .filter(() => !isPinned(view, 'repository_id'))
    .map((value) =>
      findingOn(
        view,
        'T06',
        isPinned(view, 'repository_owner_id') ? 'warning' : 'error',
        placeOf(value),
        'With `*` for an id, whoever takes over an abandoned name is admitted: the ids are there to prevent that.',
        view.hasGithubKeys
          ? `write the ids, or keep the pattern and add ${renderIdKeys(view, scope)}`
          : `write the ids: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
      ),
    );
