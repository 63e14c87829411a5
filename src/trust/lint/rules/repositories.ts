/** Rules on which repositories a statement admits: T01 to T06. */

import { comparisonOf, hasWildcard, isAllWildcard } from '../../policy/wildcard.ts';
import { isFixedByIds, type Reach, reachOf } from '../../subject/pattern.ts';
import { renderSubjectPrefix } from '../../subject/subject.ts';
import { inGithubStatements, type LintContext, type LintProblem, type LintRule } from '../rule.ts';
import {
  decidingValues,
  exampleSubject,
  findingOn,
  isHeldToRepository,
  pinsOf,
  placeOf,
  renderCondition,
  renderIdKeys,
  type SubjectValue,
  subjectValues,
  withContext,
} from '../scope.ts';
import { CONTROLS, DATADOG, GITHUB } from '../sources.ts';
import {
  constrainingTests,
  isPatternTest,
  isPinned,
  keyOf,
  meantClaim,
  type ParsedStatement,
  testsOf,
} from '../statement.ts';

const noSubject: LintRule = {
  id: 'T01',
  severity: 'error',
  title: 'No condition on the subject',
  meaning:
    'A statement for GitHub tests neither `sub` nor `job_workflow_ref`, so any repository on GitHub can assume the role. IAM no longer accepts such a policy.',
  source: CONTROLS,
  check: inGithubStatements((view, scope) => {
    const bound = constrainingTests(view, 'sub', 'job_workflow_ref');
    // ForAllValues, IfExists and negative operators have rules of their own.
    const attempted = testsOf(view, 'sub', 'job_workflow_ref').filter(
      ({ operator }) => comparisonOf(operator) !== 'other' || operator.set === 'ForAllValues' || operator.ifExists,
    );
    // A strict condition on a key that AWS never fills admits no token; the rule on keys reports it.
    const misspelt = view.tests.filter(
      (test) => test.kind === 'malformed' && test.constrains && ['sub', 'job_workflow_ref'].includes(meantClaim(test)),
    );
    if (bound.length + attempted.length + misspelt.length > 0) return [];
    const isOpen = !isHeldToRepository(view);
    return [
      findingOn(
        view,
        'error',
        { where: 'Condition' },
        isOpen
          ? 'No condition tests the subject of the token, so any repository on GitHub can assume the role.'
          : 'No condition tests the subject or the workflow of the token, and IAM rejects a policy for GitHub without either.',
        `add ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
      ),
    ];
  }),
};

interface Wide {
  readonly place: { readonly where: string; readonly value: string };
  readonly reach: Reach;
  readonly subject: SubjectValue | undefined;
}

/** The values that say which repositories are admitted: of the subject, otherwise of the workflow that replaces it. */
function wideValues(view: ParsedStatement): readonly Wide[] {
  const subjects = decidingValues(view).map((value) => ({
    place: placeOf(value),
    reach: value.subject.kind === 'repository' ? reachOf(value.subject) : 'repository',
    subject: value,
  }));
  if (constrainingTests(view, 'sub').length > 0) return subjects;
  const workflows = constrainingTests(view, 'job_workflow_ref').flatMap((test) =>
    test.values.map(({ raw, text }) => ({
      place: { where: test.where, value: raw },
      reach: isPatternTest(test) ? reachOfWorkflow(text) : 'repository',
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

/** What excludes other repositories although the subject admits them; `undefined` if nothing does. */
function findHold(view: ParsedStatement): string | undefined {
  if (isPinned(view, 'repository_id')) return 'repository_id';
  if (isPinned(view, 'repository')) return 'repository';
  return constrainingTests(view, 'sub').length > 0 && isPinned(view, 'job_workflow_ref')
    ? 'job_workflow_ref'
    : undefined;
}

function insteadOf(view: ParsedStatement, scope: LintContext, value: SubjectValue | undefined): string {
  return `name the repository: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope, value))}`;
}

const everySubject: LintRule = {
  id: 'T02',
  severity: 'error',
  title: 'The subject matches everything',
  meaning: 'One value in the list matches the subject of every repository on GitHub. IAM checks only the first value.',
  source: DATADOG,
  check: inGithubStatements((view, scope) =>
    wideValues(view)
      .filter(({ reach }) => reach === 'everything')
      .map(({ place, subject }): LintProblem => {
        const hold = findHold(view);
        // IAM refuses a subject that is, or begins with, a wildcard.
        const isRefused = /^[*?]/u.test(subject?.subject.text ?? '');
        return findingOn(
          view,
          hold === undefined || isRefused ? 'error' : 'warning',
          place,
          hold === undefined
            ? isPinned(view, 'repository_owner_id')
              ? 'The subject matches everything, so every repository of the owner whose ID is pinned can assume the role.'
              : 'This value matches the tokens of every repository on GitHub, and one such value makes the whole list ineffective.'
            : `This value matches every repository on GitHub; only the key \`${hold}\` keeps the others out.`,
          insteadOf(view, scope, subject),
        );
      }),
  ),
};

const ownerWildcard: LintRule = {
  id: 'T03',
  severity: 'error',
  title: 'Wildcard in the owner',
  meaning:
    'A wildcard in or directly after the owner, or in part of its ID, also matches accounts that an attacker can register.',
  source: DATADOG,
  check: inGithubStatements((view, scope) =>
    wideValues(view)
      .filter(({ reach }) => reach === 'owners')
      .flatMap(({ place, subject }): readonly LintProblem[] => {
        const hold = findHold(view) ?? (isPinned(view, 'repository_owner_id') ? 'repository_owner_id' : undefined);
        if (isPinned(view, 'repository_id') && subject !== undefined && isFixedByIds(subject.subject)) return [];
        return [
          findingOn(
            view,
            hold === undefined ? 'error' : 'warning',
            place,
            hold === undefined
              ? 'The owner contains a wildcard: anyone who registers an account that matches the pattern can assume the role.'
              : `The owner contains a wildcard; only the key \`${hold}\` keeps look-alike owners out.`,
            insteadOf(view, scope, subject),
          ),
        ];
      }),
  ),
};

const everyRepository: LintRule = {
  id: 'T04',
  severity: 'error',
  title: 'Every repository of an owner',
  meaning: 'The repository is a wildcard, so every current and future repository of the owner can assume the role.',
  source: DATADOG,
  check: inGithubStatements((view, scope) => [
    ...wideValues(view)
      .filter(({ reach }) => reach === 'owner')
      .map(({ place, subject }): LintProblem => {
        const hold = findHold(view);
        return findingOn(
          view,
          hold === undefined ? 'error' : 'warning',
          place,
          hold === undefined
            ? 'Every repository of this owner can assume the role, including repositories created later.'
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
          'warning',
          placeOf(value),
          'This subject names an owner but no repository, so every repository of the owner can assume the role.',
          view.hasGithubKeys
            ? `add ${renderIdKeys(view, scope)}`
            : 'add `repo` or `repository` to the subject template of the repository, and to this value',
        ),
      ),
  ]),
};

const repositoryPrefix: LintRule = {
  id: 'T05',
  severity: 'error',
  title: 'A repository pattern, or a subject that ends after the repository',
  meaning:
    'A pattern in the repository name also matches other repositories. A subject without a context after the repository matches no token, unless the subject template is only `repo`.',
  source: GITHUB,
  check: inGithubStatements((view, scope) => {
    const lookAlikes = wideValues(view)
      .filter(({ reach }) => reach === 'look-alike')
      .flatMap(({ place, subject }): readonly LintProblem[] => {
        const hold = findHold(view);
        const isFixed = subject !== undefined && isFixedByIds(subject.subject);
        if (isFixed && isPinned(view, 'repository_id')) return [];
        const isHeld = hold !== undefined || isFixed;
        return [
          findingOn(
            view,
            isHeld ? 'warning' : 'error',
            place,
            isHeld
              ? `The repository is a pattern; only ${hold === undefined ? 'the ID after it' : `the key \`${hold}\``} keeps other repositories out.`
              : 'The repository pattern also matches other repositories, such as one whose name starts with the same text.',
            insteadOf(view, scope, subject),
          ),
        ];
      });
    return [...lookAlikes, ...subjectValues(view).flatMap((value) => findMissingContext(value, view, scope))];
  }),
};

function findMissingContext(value: SubjectValue, view: ParsedStatement, scope: LintContext): readonly LintProblem[] {
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
      'error',
      placeOf(value),
      'The subject ends after the repository, but GitHub adds a `:` and the context of the run, so this value never matches.',
      renderCondition('StringEquals', keyOf(view, 'sub'), withContext(value, 'ref:refs/heads/main', view, scope)),
    ),
  ];
}

/** Whether a subject is known to end after the repository: the template is `repo` alone. */
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

const wildcardIds: LintRule = {
  id: 'T06',
  severity: 'error',
  title: 'Wildcards instead of IDs',
  meaning:
    'The subject has the immutable format with `*` for an ID, which removes the protection that IDs give unless `repository_id` is pinned.',
  source: 'chanzuckerberg/cztack:aws-iam-role-github-action/main.tf',
  check: inGithubStatements((view, scope) =>
    decidingValues(view)
      .filter(({ subject }) => subject.isPattern && subject.kind === 'repository' && reachOf(subject) !== 'everything')
      .filter(({ subject }) =>
        [subject.owner, subject.repository].some((segment) => segment?.ids.some((id) => isAllWildcard(id)) === true),
      )
      .filter(() => !isPinned(view, 'repository_id'))
      .map((value) =>
        findingOn(
          view,
          isPinned(view, 'repository_owner_id') ? 'warning' : 'error',
          placeOf(value),
          'With `*` for an ID, anyone who claims an abandoned name is admitted. IDs exist to prevent that.',
          view.hasGithubKeys
            ? `write the IDs, or keep the pattern and add ${renderIdKeys(view, scope)}`
            : `write the IDs: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
        ),
      ),
  ),
};

const loosestValue: LintRule = {
  id: 'T47',
  severity: 'none',
  title: 'A list is as loose as its loosest value',
  meaning: 'Not reported separately: every value of a list is checked, and the loosest value decides.',
  source: DATADOG,
  check: () => [],
};

/** The rules of this file. */
export const REPOSITORY_RULES: readonly LintRule[] = [
  noSubject,
  everySubject,
  ownerWildcard,
  everyRepository,
  repositoryPrefix,
  wildcardIds,
  loosestValue,
];
