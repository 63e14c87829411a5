/** Rules on the operators of conditions: T18, T19, T22 to T26 and T50. */

import { comparisonOf, hasWildcard, matchesValue } from '../../policy/wildcard.ts';
import { inGithubStatements, type LintProblem, type LintRule } from '../rule.ts';
import { exampleSubject, findingOn, renderCondition } from '../scope.ts';
import { OPERATORS, SETS } from '../sources.ts';
import {
  type ConditionTest,
  constrainingTests,
  isExactTest,
  isPatternTest,
  keyOf,
  type ParsedStatement,
  testsOf,
} from '../statement.ts';

/** Claims that must not be optional: the audience and the identity of the token. */
const NEVER_OPTIONAL: readonly string[] = [
  'sub',
  'aud',
  'job_workflow_ref',
  'repository_id',
  'repository_owner_id',
  'actor_id',
  'enterprise_id',
];

/** Claims that can have several values, and the issuer, which is not a condition key and has its own rule. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif */
const NOT_SINGLE: readonly string[] = ['amr', 'iss'];

function claimTests(view: ParsedStatement): readonly ConditionTest[] {
  return view.tests.filter((test) => test.kind === 'claim');
}

/** The values as one or as a list, the way they were written. */
function oneOrMany(test: ConditionTest): string | readonly string[] {
  const raw = test.values.map((value) => value.raw);
  const [only] = raw;
  return raw.length === 1 && only !== undefined ? only : raw;
}

const literalWildcard: LintRule = {
  id: 'T18',
  severity: 'error',
  title: 'Wildcard with an exact operator',
  meaning: 'With `StringEquals`, `*` and `?` are ordinary characters, so the condition matches no token.',
  source: OPERATORS,
  check: inGithubStatements((view, scope) =>
    claimTests(view)
      .filter(({ operator }) => comparisonOf(operator) === 'exact' || comparisonOf(operator) === 'ignore-case')
      .flatMap((test) =>
        test.values
          .filter(({ text }) => hasMeantWildcard(test.claim, text))
          .filter(({ text }) => scope.facts.claims?.all[test.claim] !== text)
          .map(({ raw }) =>
            findingOn(
              view,
              'error',
              { where: test.where, value: raw },
              test.operator.sense === 'negative'
                ? 'With this operator, `*` and `?` are ordinary characters, so nothing is excluded.'
                : 'With this operator, `*` and `?` are ordinary characters, so no token ever matches.',
              `write the exact value, or use ${renderCondition(test.operator.sense === 'negative' ? 'StringNotLike' : 'StringLike', test.key, raw)}`,
            ),
          ),
      ),
  ),
};

/** The name of a workflow may hold any character. */
function hasMeantWildcard(claim: string, text: string): boolean {
  if (claim === 'workflow') return false;
  if (claim !== 'sub' || !text.includes('workflow:')) return hasWildcard(text);
  const pieces = text.split(':');
  return pieces.some((piece, index) => hasWildcard(piece) && pieces[index - 1] !== 'workflow');
}

const needlessLike: LintRule = {
  id: 'T19',
  severity: 'info',
  title: 'A pattern operator without a pattern',
  meaning: 'All values are exact, so `StringEquals` is clearer.',
  source: OPERATORS,
  check: inGithubStatements((view) =>
    claimTests(view)
      .filter((test) => isPatternTest(test) && test.operator.sense === 'positive' && test.claim !== 'aud')
      .filter((test) => test.values.length > 0 && test.values.every(({ text }) => !hasWildcard(text)))
      .map((test) =>
        findingOn(
          view,
          'info',
          { where: test.where },
          'No value has a wildcard, so the exact operator has the same effect and stays exact when a value is added.',
          renderCondition('StringEquals', test.key, oneOrMany(test)),
        ),
      ),
  ),
};

const forAllValues: LintRule = {
  id: 'T22',
  severity: 'error',
  title: '`ForAllValues` on a claim with one value',
  meaning: 'The condition is true when the token lacks the claim or the key is misspelled.',
  source: SETS,
  check: inGithubStatements((view) =>
    claimTests(view)
      .filter((test) => test.operator.set === 'ForAllValues' && !NOT_SINGLE.includes(test.claim))
      .map((test) =>
        findingOn(
          view,
          'error',
          { where: test.where },
          '`ForAllValues:` is true when the token lacks the claim or the key is misspelled, so it may check nothing.',
          renderCondition(plainName(test), test.key, oneOrMany(test)),
        ),
      ),
  ),
};

const forAnyValue: LintRule = {
  id: 'T23',
  severity: 'info',
  title: '`ForAnyValue` on a claim with one value',
  meaning: 'It works, but adds nothing to the plain operator.',
  source: SETS,
  check: inGithubStatements((view) =>
    claimTests(view)
      .filter((test) => test.operator.set === 'ForAnyValue' && !NOT_SINGLE.includes(test.claim))
      .map((test) =>
        findingOn(
          view,
          'info',
          { where: test.where },
          'The claim has one value, so `ForAnyValue:` adds nothing.',
          renderCondition(plainName(test), test.key, oneOrMany(test)),
        ),
      ),
  ),
};

/** The operator without its qualifier and without `IfExists`, as written. */
function plainName(test: ConditionTest): string {
  const base = test.operator.name.slice(test.operator.name.indexOf(':') + 1);
  return test.operator.ifExists ? base.slice(0, -'IfExists'.length) : base;
}

const optionalIdentity: LintRule = {
  id: 'T24',
  severity: 'error',
  title: '`IfExists` on an identity',
  meaning: 'The condition on the subject, the audience or an id is true when the token lacks the claim.',
  source: OPERATORS,
  check: inGithubStatements((view) =>
    claimTests(view)
      .filter(({ operator, claim }) => operator.ifExists && NEVER_OPTIONAL.includes(claim))
      .filter(({ operator }) => operator.sense !== 'negative')
      .map((test) =>
        findingOn(
          view,
          'error',
          { where: test.where },
          '`IfExists` is true when the token lacks the claim. A condition on the identity must not be optional.',
          renderCondition(plainName(test), test.key, oneOrMany(test)),
        ),
      ),
  ),
};

const onlyNegative: LintRule = {
  id: 'T25',
  severity: 'error',
  title: 'The subject is only excluded',
  meaning: 'The statement only excludes subjects, so it admits every other subject.',
  source: OPERATORS,
  check: inGithubStatements((view, scope) => {
    return findOnlyNegative(view).map((test) =>
      findingOn(
        view,
        'error',
        { where: test.where },
        'The conditions only exclude subjects, so every other subject on GitHub is admitted.',
        `require a subject: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
      ),
    );
  }),
};

const addedNegative: LintRule = {
  id: 'T26',
  severity: 'info',
  title: 'An exclusion beside a condition',
  meaning: 'It works, but exact subjects make it unnecessary.',
  source: 'philips-labs/terraform-aws-github-oidc:main.tf',
  check: inGithubStatements((view) => {
    if (findOnlyNegative(view).length > 0) return [];
    const isExact = constrainingTests(view, 'sub').some(isExactTest);
    return claimTests(view)
      .filter(({ operator }) => operator.sense === 'negative')
      .map((test) =>
        findingOn(
          view,
          'info',
          { where: test.where },
          isExact
            ? 'The subjects are exact already, so the exclusion changes nothing.'
            : 'The exclusion works, but everything it does not name is still admitted.',
          isExact ? 'remove the exclusion' : 'list the subjects you want with `StringEquals`, and remove the exclusion',
        ),
      );
  }),
};

const sameClaimTwice: LintRule = {
  id: 'T50',
  severity: 'info',
  title: 'The same claim twice',
  meaning: 'Two operators on one claim must both match, which may be impossible.',
  source:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html',
  check: inGithubStatements((view) => {
    const positive = claimTests(view).filter(({ operator }) => operator.sense === 'positive');
    return [...new Set(positive.map(({ claim }) => claim))].flatMap((claim): readonly LintProblem[] => {
      const [first, ...rest] = positive.filter((test) => test.claim === claim);
      if (first === undefined || rest.length === 0) return [];
      return rest.map((test) =>
        findingOn(
          view,
          'info',
          { where: test.where },
          areDisjoint(first, test)
            ? `This must be true together with \`${first.where}\`, and no token can match both.`
            : `This must be true together with \`${first.where}\`; put alternatives in one list.`,
          `put all alternatives for \`${claim}\` in one list under one operator, or in separate statements`,
        ),
      );
    });
  }),
};

/** The conditions on the subject of a statement that only excludes subjects, and does not name a workflow either. */
function findOnlyNegative(view: ParsedStatement): readonly ConditionTest[] {
  const tests = testsOf(view, 'sub');
  const isNamed = constrainingTests(view, 'job_workflow_ref').length > 0;
  return !isNamed && tests.every(({ operator }) => operator.sense === 'negative') ? tests : [];
}

/** Whether two conditions are known to share no value: one of them is a list, and the other matches none of it. */
function areDisjoint(a: ConditionTest, b: ConditionTest): boolean {
  const misses = (list: ConditionTest, other: ConditionTest): boolean =>
    isExactTest(list) &&
    other.constrains &&
    !list.values.some(({ text }) =>
      other.values.some((value) => matchesValue(comparisonOf(other.operator), value.text, text)),
    );
  return misses(a, b) || misses(b, a);
}

/** The rules of this file. */
export const OPERATOR_RULES: readonly LintRule[] = [
  literalWildcard,
  needlessLike,
  forAllValues,
  forAnyValue,
  optionalIdentity,
  onlyNegative,
  addedNegative,
  sameClaimTwice,
];
