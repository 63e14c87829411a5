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

/** Claims that must never be optional: who the token is for, and whose it is. */
const NEVER_OPTIONAL: readonly string[] = [
  'sub',
  'aud',
  'job_workflow_ref',
  'repository_id',
  'repository_owner_id',
  'actor_id',
  'enterprise_id',
];

/** Claims that may have several values, and the issuer, which is no key at all and has a rule of its own. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif */
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
  title: 'Wildcard under an exact operator',
  meaning: '`*` and `?` are ordinary characters under `StringEquals`, so the condition matches nothing.',
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
                ? 'Under this operator `*` and `?` are ordinary characters, so nothing is excluded.'
                : 'Under this operator `*` and `?` are ordinary characters, so no token ever matches.',
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
  meaning: 'All values are exact, and `StringEquals` says so.',
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
          'No value here has a wildcard, so the exact operator says the same and stays exact when a value is added.',
          renderCondition('StringEquals', test.key, oneOrMany(test)),
        ),
      ),
  ),
};

const forAllValues: LintRule = {
  id: 'T22',
  severity: 'error',
  title: '`ForAllValues` on a claim with one value',
  meaning: 'The condition is true when the token lacks the claim or the key is misspelt.',
  source: SETS,
  check: inGithubStatements((view) =>
    claimTests(view)
      .filter((test) => test.operator.set === 'ForAllValues' && !NOT_SINGLE.includes(test.claim))
      .map((test) =>
        findingOn(
          view,
          'error',
          { where: test.where },
          '`ForAllValues:` is true when the token does not carry the claim or the key is misspelt, so it may check nothing.',
          renderCondition(plainName(test), test.key, oneOrMany(test)),
        ),
      ),
  ),
};

const forAnyValue: LintRule = {
  id: 'T23',
  severity: 'info',
  title: '`ForAnyValue` on a claim with one value',
  meaning: 'It works and says nothing that the plain operator does not.',
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
          '`IfExists` is true when the token does not carry the claim; who a token belongs to must never be optional.',
          renderCondition(plainName(test), test.key, oneOrMany(test)),
        ),
      ),
  ),
};

const onlyNegative: LintRule = {
  id: 'T25',
  severity: 'error',
  title: 'The subject is only excluded',
  meaning: 'The statement says what the subject must not be, and so admits everything else.',
  source: OPERATORS,
  check: inGithubStatements((view, scope) => {
    return findOnlyNegative(view).map((test) =>
      findingOn(
        view,
        'error',
        { where: test.where },
        'The subject is only told what it must not be, so every other subject on GitHub is admitted.',
        `say what it must be: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
      ),
    );
  }),
};

const addedNegative: LintRule = {
  id: 'T26',
  severity: 'info',
  title: 'An exclusion beside a condition',
  meaning: 'It works, and exact subjects make it needless.',
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
            : 'The exclusion works, but whatever it does not name stays admitted.',
          isExact
            ? 'leave the exclusion out'
            : 'list the subjects you want under `StringEquals`, and leave the exclusion out',
        ),
      );
  }),
};

const sameClaimTwice: LintRule = {
  id: 'T50',
  severity: 'info',
  title: 'The same claim twice',
  meaning: 'Two operators on one claim must both be true, and may never be.',
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
            ? `This must be true together with \`${first.where}\`, and no token can be both.`
            : `This must be true together with \`${first.where}\`; alternatives belong into one list.`,
          `put all alternatives for \`${claim}\` under one operator, or into statements of their own`,
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
