/** Rules on the identity of the repository, its names and ids: T33 to T37, T48 and T49. */

import { comparisonOf, hasWildcard, isLike, matchesValue } from '../../policy/wildcard.ts';
import { hasLiteralName, reachOf, type Segment, type SubjectPattern } from '../../subject/pattern.ts';
import {
  isRepositoryName,
  type RepositoryIdentity,
  renderSubjectPrefix,
  type SubjectFormat,
} from '../../subject/subject.ts';
import { toProviderName } from '../../token/issuer.ts';
import type { KnownRepository } from '../finding.ts';
import { inGithubStatements, type LintContext, type LintProblem, type LintRule } from '../rule.ts';
import {
  findingOn,
  pinsOf,
  placeOf,
  renderCondition,
  renderIdKeys,
  type SubjectValue,
  subjectValues,
} from '../scope.ts';
import { GITHUB, OPERATORS } from '../sources.ts';
import { constrainingTests, keyOf, type ParsedStatement } from '../statement.ts';

const pinnedByName: LintRule = {
  id: 'T33',
  severity: 'warning',
  title: 'Identified by name only',
  meaning:
    'Names of owners and repositories can be released and then claimed by someone else. Only `info` where AWS offers no ID keys.',
  source: GITHUB,
  check: inGithubStatements((view, scope) => {
    return subjectValues(view)
      .filter(({ subject }) => {
        const pins = pinsOf(view, subject);
        if (pins.repositoryId || (subject.kind === 'repository' && !isClassic(subject))) return false;
        if (subject.kind === 'repository') return !pins.ownerId || reachOf(subject) === 'repository';
        return (pins.repositoryName || pins.ownerName) && !pins.ownerId;
      })
      .map((value) => {
        const isOwnerHeld = pinsOf(view, value.subject).ownerId;
        return findingOn(
          view,
          view.hasGithubKeys && !isOwnerHeld ? 'warning' : 'info',
          placeOf(value),
          isOwnerHeld
            ? 'The owner is pinned by ID, but the repository only by name: a new repository with that name would be admitted.'
            : 'The repository is identified by name only, so anyone who claims an abandoned name is admitted.',
          view.hasGithubKeys
            ? `add ${renderIdKeys(view, scope)}`
            : 'enable immutable subjects for the repository if GitHub offers them, and write the IDs into the subject; AWS offers no ID keys here',
        );
      });
  }),
};

function isClassic(subject: SubjectPattern): boolean {
  return (
    hasLiteralName(subject.owner, subject.isPattern) &&
    subject.owner.ids.length === 0 &&
    (subject.repository?.ids.length ?? 0) === 0
  );
}

/** What follows the repository, with its `:`; empty when nothing does. */
function contextText(subject: SubjectPattern): string {
  const colon = subject.text.indexOf(':', 'repo:'.length);
  return colon < 0 ? '' : subject.text.slice(colon);
}

/** Whether a value names a repository, in whatever letter case. */
function names(subject: SubjectPattern, identity: RepositoryIdentity): boolean {
  return (
    subject.owner?.name.toLowerCase() === identity.owner.toLowerCase() &&
    subject.repository?.name.toLowerCase() === identity.name.toLowerCase()
  );
}

/** Whether the repository part of a value admits a repository in this format. */
function covers(subject: SubjectPattern, identity: RepositoryIdentity, format: SubjectFormat): boolean {
  if (subject.owner === undefined) return false;
  const prefix = renderSubjectPrefix(identity, format).toLowerCase();
  const place = [subject.owner, subject.repository].flatMap((segment) => (segment === undefined ? [] : [segment.text]));
  const text = `repo:${place.join('/')}`.toLowerCase();
  return subject.isPattern ? isLike(text, prefix) : text === prefix;
}

function allSubjects(scope: LintContext): readonly SubjectValue[] {
  return scope.statements.filter((view) => view.isGithub).flatMap(subjectValues);
}

const wrongFormat: LintRule = {
  id: 'T34',
  severity: 'error',
  title: 'The other subject format',
  meaning: 'The policy expects a subject without IDs and GitHub issues it with IDs, or the reverse.',
  source: GITHUB,
  check: inGithubStatements((view, scope) => {
    const everywhere = allSubjects(scope);
    return scope.repositories.flatMap(({ identity, format }): readonly LintProblem[] => {
      if (format === undefined || everywhere.some(({ subject }) => covers(subject, identity, format))) return [];
      return subjectValues(view)
        .filter(({ subject }) => covers(subject, identity, format === 'classic' ? 'immutable' : 'classic'))
        .map((value) => {
          const context = contextText(value.subject);
          return findingOn(
            view,
            'error',
            placeOf(value),
            format === 'immutable'
              ? 'GitHub writes IDs into the subjects of this repository, so a subject without IDs never matches.'
              : 'GitHub writes the subjects of this repository without IDs, so a subject with IDs never matches.',
            renderCondition(
              value.test.operator.name,
              value.test.key,
              `${renderSubjectPrefix(identity, format)}${context === '' ? ':ref:refs/heads/main' : context}`,
            ),
          );
        });
    });
  }),
};

const malformedIds: LintRule = {
  id: 'T35',
  severity: 'error',
  title: 'Malformed IDs',
  meaning: 'Only one name has an ID, a name has two, an ID follows a hyphen, or an ID is not a number.',
  source: 'blimmer/cdk-github-oidc:src/GithubActionsRole.ts',
  check: inGithubStatements((view, scope) =>
    subjectValues(view).flatMap((value): readonly LintProblem[] => {
      const problem = findIdProblem(value.subject) ?? findHyphens(value.subject, scope.repositories);
      if (problem === undefined) return [];
      return [
        findingOn(
          view,
          'error',
          placeOf(value),
          problem,
          `\`repo:OWNER@OWNER-ID/REPO@REPO-ID:…\` or \`repo:OWNER/REPO:…\`${known(scope)}`,
        ),
      ];
    }),
  ),
};

function known(scope: LintContext): string {
  const [only, ...others] = scope.repositories;
  if (only === undefined || others.length > 0) return '';
  return `; here \`${renderSubjectPrefix(only.identity, only.format ?? 'immutable')}:…\``;
}

function findIdProblem(subject: SubjectPattern): string | undefined {
  const { owner, repository, isPattern } = subject;
  if (owner === undefined || repository === undefined) return undefined;
  const segments = [owner, repository];
  if (segments.some(({ ids }) => ids.length > 1)) return 'A name is followed by more than one ID.';
  const isLiteral = (segment: Segment): boolean => !(isPattern && hasWildcard(segment.text));
  if (segments.some(({ ids: [id] }) => id !== undefined && !(isPattern && hasWildcard(id)) && !/^\d+$/u.test(id))) {
    return 'The text after `@` is not an ID. An ID is a number.';
  }
  if (owner.ids.length === repository.ids.length) return undefined;
  const bare = owner.ids.length === 0 ? owner : repository;
  if (!isLiteral(bare)) return undefined;
  return bare === owner
    ? 'The repository has an ID but the owner does not. GitHub writes both or neither, so this value never matches.'
    : 'The owner has an ID but the repository does not. GitHub writes both or neither, so this value never matches.';
}

/** Only the real ids distinguish the announced and withdrawn form `OWNER-ID/REPO-ID` from a plain name. */
function findHyphens(subject: SubjectPattern, repositories: readonly KnownRepository[]): string | undefined {
  const text = `${subject.owner?.text}/${subject.repository?.text}`.toLowerCase();
  const isName = repositories.some(({ identity }) => `${identity.owner}/${identity.name}`.toLowerCase() === text);
  const isHyphens = repositories.some(
    ({ identity: { owner, ownerId, name, id } }) => `${owner}-${ownerId}/${name}-${id}`.toLowerCase() === text,
  );
  return isHyphens && !isName
    ? 'GitHub joins names and IDs with `@`, not with a hyphen, so this value never matches.'
    : undefined;
}

const letterCase: LintRule = {
  id: 'T36',
  severity: 'error',
  title: 'Letter case',
  meaning: "AWS comparisons are case-sensitive, and the value differs from GitHub's spelling only in letter case.",
  source: OPERATORS,
  check: inGithubStatements((view, scope) => [
    ...subjectValues(view)
      .filter(({ test }) => comparisonOf(test.operator) !== 'ignore-case')
      .flatMap((value) => judgeNames(value, view, scope)),
    ...view.tests
      .filter((test) => test.kind === 'claim' && test.constrains)
      .flatMap((test): readonly LintProblem[] => {
        const { claims } = scope.facts;
        const got = test.claim === 'sub' ? claims?.sub : claims?.all[test.claim];
        const comparison = comparisonOf(test.operator);
        if (typeof got !== 'string' || comparison === 'ignore-case') return [];
        if (isMatchedSomewhere(test.claim, got, scope)) return [];
        return test.values
          .filter(({ raw, text }) => {
            const isSaid =
              test.claim === 'sub' &&
              subjectValues(view).some((value) => value.raw === raw && isMisspelt(value, scope));
            return !isSaid && matchesValue(comparison, text.toLowerCase(), got.toLowerCase());
          })
          .map(({ raw }) =>
            findingOn(
              view,
              'error',
              { where: test.where, value: raw },
              `AWS comparisons are case-sensitive, and the token has \`${got}\`, so this does not match.`,
              renderCondition(
                comparison === 'pattern' && hasWildcard(raw) ? 'StringLike' : 'StringEquals',
                test.key,
                got,
              ),
            ),
          );
      }),
  ]),
};

function isMatchedSomewhere(claim: string, got: string, scope: LintContext): boolean {
  return scope.statements.some((view) =>
    constrainingTests(view, claim).some(({ operator, values }) =>
      values.some(({ text }) => matchesValue(comparisonOf(operator), text, got)),
    ),
  );
}

function findMisspelt(value: SubjectValue, scope: LintContext): RepositoryIdentity | undefined {
  const { owner, repository } = value.subject;
  if (owner === undefined || repository === undefined) return undefined;
  const spelt = `${owner.name}/${repository.name}`;
  const candidates = scope.repositories.filter(
    ({ identity }) =>
      names(value.subject, identity) &&
      (owner.ids.length !== 1 || owner.ids[0] === identity.ownerId) &&
      (repository.ids.length !== 1 || repository.ids[0] === identity.id),
  );
  const isRight = candidates.some(({ identity }) => `${identity.owner}/${identity.name}` === spelt);
  return isRight ? undefined : candidates[0]?.identity;
}

function isMisspelt(value: SubjectValue, scope: LintContext): boolean {
  return findMisspelt(value, scope) !== undefined;
}

function judgeNames(value: SubjectValue, view: ParsedStatement, scope: LintContext): readonly LintProblem[] {
  const identity = findMisspelt(value, scope);
  if (identity === undefined) return [];
  const ids = value.subject.owner?.ids.length === 0 ? 'classic' : 'immutable';
  return [
    findingOn(
      view,
      'error',
      placeOf(value),
      `AWS comparisons are case-sensitive, and GitHub spells this repository \`${identity.owner}/${identity.name}\`, so this never matches.`,
      renderCondition(
        value.test.operator.name,
        value.test.key,
        `${renderSubjectPrefix(identity, ids)}${contextText(value.subject)}`,
      ),
    ),
  ];
}

const impossibleName: LintRule = {
  id: 'T37',
  severity: 'error',
  title: 'An invalid name',
  meaning:
    'GitHub does not allow such a name for an owner or repository, and characters such as `*` or `:` in a name could widen a subject.',
  source:
    'https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication',
  check: (scope) => [...findImpossibleNames(scope), ...inGithubStatements(findImpossibleSubjects)(scope)],
};

function findImpossibleSubjects(view: ParsedStatement): readonly LintProblem[] {
  return subjectValues(view).flatMap((value): readonly LintProblem[] => {
    const { subject } = value;
    if (hasWildcard(subject.text)) return [];
    if (subject.kind === 'template') return [];
    const isNamed =
      subject.kind === 'repository' &&
      isRepositoryName(`${subject.owner?.name}/${subject.repository?.name ?? 'repository'}`);
    if (isNamed) return [];
    return [
      findingOn(
        view,
        'error',
        placeOf(value),
        subject.kind === 'repository'
          ? 'GitHub does not allow this name for an owner or repository, so this value never matches.'
          : 'GitHub does not issue subjects of this form. A subject starts with `repo:` or with the name of a claim.',
        renderCondition('StringEquals', keyOf(view, 'sub'), 'repo:OWNER@OWNER-ID/REPO@REPO-ID:ref:refs/heads/main'),
      ),
    ];
  });
}

/** The repositories that the policy is for. */
function findImpossibleNames(scope: LintContext): readonly LintProblem[] {
  return (scope.facts.repositories ?? [])
    .map(({ identity }) => `${identity.owner}/${identity.name}`)
    .filter((name) => !isRepositoryName(name))
    .map((name) => ({
      severity: 'error',
      statement: 0,
      where: 'repository',
      value: name,
      message: 'GitHub does not allow this name, and a subject built from it could match more than it seems to.',
      instead: '`OWNER/REPO`, as in the URL of the repository on GitHub',
    }));
}

const classicLeftBehind: LintRule = {
  id: 'T48',
  severity: 'warning',
  title: 'The old subject left behind',
  meaning:
    "GitHub now issues the repository's subjects with IDs. The subject without IDs only helps someone who claims the abandoned name. ID keys make it harmless.",
  source: GITHUB,
  check: inGithubStatements((view, scope) => {
    if (constrainingTests(view, 'repository_id', 'repository_owner_id').length > 0) return [];
    return scope.repositories
      .filter(({ format }) => format === 'immutable')
      .filter(({ identity }) => allSubjects(scope).some(({ subject }) => covers(subject, identity, 'immutable')))
      .flatMap(({ identity }) =>
        subjectValues(view)
          .filter(({ subject }) => names(subject, identity) && isClassic(subject))
          .map((value) =>
            findingOn(
              view,
              'warning',
              placeOf(value),
              "GitHub now issues this repository's subjects with IDs. The old subject only helps someone who claims the abandoned name.",
              view.hasGithubKeys ? `remove this value, or add ${renderIdKeys(view, scope)}` : 'remove this value',
            ),
          ),
      );
  }),
};

const sharedIssuer: LintRule = {
  id: 'T49',
  severity: 'info',
  title: 'The shared issuer although the enterprise has its own',
  meaning: "The enterprise's issuer keeps the rest of GitHub out even if a condition is missing.",
  source: 'https://github.com/glassechidna/actions2aws',
  check: inGithubStatements((view, scope) => {
    const { issuer } = scope.facts;
    if (issuer === undefined) return [];
    const own = toProviderName(issuer);
    const shared = own.split('/', 1)[0] ?? own;
    return view.federated
      .filter(({ provider }) => own !== shared && provider === shared)
      .map(({ id }) =>
        findingOn(
          view,
          'info',
          { where: 'Principal Federated', value: id },
          "All of GitHub uses this provider. The enterprise's own provider keeps others out even if a condition is missing.",
          `\`${id.slice(0, id.length - shared.length)}${own}\`, with \`${own}:\` as the prefix of the condition keys`,
        ),
      );
  }),
};

/** The rules of this file. */
export const IDENTITY_RULES: readonly LintRule[] = [
  pinnedByName,
  wrongFormat,
  malformedIds,
  letterCase,
  impossibleName,
  classicLeftBehind,
  sharedIssuer,
];
