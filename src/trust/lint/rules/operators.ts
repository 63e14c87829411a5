/** Rules on the operators of conditions: T18, T19, T22 to T26 and T50. */

import { comparisonOf, hasWildcard, matchesValue } from '../../policy/wildcard.ts';
import type { Finding } from '../finding.ts';
import { exampleSubject, findingOn, renderCondition, type StatementRule } from '../scope.ts';
import {
  constrainingTerms,
  isExactTerm,
  isPatternTerm,
  keyOf,
  type ParsedStatement,
  type Term,
  termsOf,
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

function claimTerms(view: ParsedStatement): readonly Term[] {
  return view.terms.filter((term) => term.kind === 'claim');
}

/** The values as one or as a list, the way they were written. */
function oneOrMany(term: Term): string | readonly string[] {
  const raw = term.values.map((value) => value.raw);
  const [only] = raw;
  return raw.length === 1 && only !== undefined ? only : raw;
}

/** T18: `*` or `?` where they are ordinary characters. */
export const literalWildcard: StatementRule = (view, scope) =>
  claimTerms(view)
    .filter(({ operator }) => comparisonOf(operator) === 'exact' || comparisonOf(operator) === 'ignore-case')
    .flatMap((term) =>
      term.values
        .filter(({ text }) => hasMeantWildcard(term.claim, text))
        .filter(({ text }) => scope.facts.claims?.all[term.claim] !== text)
        .map(({ raw }) =>
          findingOn(
            view,
            'T18',
            'error',
            { where: term.where, value: raw },
            term.operator.sense === 'negative'
              ? 'Under this operator `*` and `?` are ordinary characters, so nothing is excluded.'
              : 'Under this operator `*` and `?` are ordinary characters, so no token ever matches.',
            `write the exact value, or use ${renderCondition(term.operator.sense === 'negative' ? 'StringNotLike' : 'StringLike', term.key, raw)}`,
          ),
        ),
    );

/** The name of a workflow may hold any character. */
function hasMeantWildcard(claim: string, text: string): boolean {
  if (claim === 'workflow') return false;
  if (claim !== 'sub' || !text.includes('workflow:')) return hasWildcard(text);
  const pieces = text.split(':');
  return pieces.some((piece, index) => hasWildcard(piece) && pieces[index - 1] !== 'workflow');
}

/** T19: a pattern operator without a pattern. */
export const needlessLike: StatementRule = (view) =>
  claimTerms(view)
    .filter((term) => isPatternTerm(term) && term.operator.sense === 'positive' && term.claim !== 'aud')
    .filter((term) => term.values.length > 0 && term.values.every(({ text }) => !hasWildcard(text)))
    .map((term) =>
      findingOn(
        view,
        'T19',
        'info',
        { where: term.where },
        'No value here has a wildcard, so the exact operator says the same and stays exact when a value is added.',
        renderCondition('StringEquals', term.key, oneOrMany(term)),
      ),
    );

/** T22: an operator for sets that is true without the claim. */
export const forAllValues: StatementRule = (view) =>
  claimTerms(view)
    .filter((term) => term.operator.set === 'ForAllValues' && !NOT_SINGLE.includes(term.claim))
    .map((term) =>
      findingOn(
        view,
        'T22',
        'error',
        { where: term.where },
        '`ForAllValues:` is true when the token does not carry the claim or the key is misspelt, so it may check nothing.',
        renderCondition(plainName(term), term.key, oneOrMany(term)),
      ),
    );

/** T23: an operator for sets that is needless here. */
export const forAnyValue: StatementRule = (view) =>
  claimTerms(view)
    .filter((term) => term.operator.set === 'ForAnyValue' && !NOT_SINGLE.includes(term.claim))
    .map((term) =>
      findingOn(
        view,
        'T23',
        'info',
        { where: term.where },
        'The claim has one value, so `ForAnyValue:` adds nothing.',
        renderCondition(plainName(term), term.key, oneOrMany(term)),
      ),
    );

/** The operator without its qualifier and without `IfExists`, as written. */
function plainName(term: Term): string {
  const base = term.operator.name.slice(term.operator.name.indexOf(':') + 1);
  return term.operator.ifExists ? base.slice(0, -'IfExists'.length) : base;
}

/** T24: a condition on an identity that is true without the claim. */
export const optionalIdentity: StatementRule = (view) =>
  claimTerms(view)
    .filter(({ operator, claim }) => operator.ifExists && NEVER_OPTIONAL.includes(claim))
    .filter(({ operator }) => operator.sense !== 'negative')
    .map((term) =>
      findingOn(
        view,
        'T24',
        'error',
        { where: term.where },
        '`IfExists` is true when the token does not carry the claim; who a token belongs to must never be optional.',
        renderCondition(plainName(term), term.key, oneOrMany(term)),
      ),
    );

/** T25: the subject is only ever excluded from something. */
export const onlyNegative: StatementRule = (view, scope) => {
  const terms = termsOf(view, 'sub');
  const isOnlyNegative = terms.length > 0 && terms.every(({ operator }) => operator.sense === 'negative');
  if (!isOnlyNegative || constrainingTerms(view, 'job_workflow_ref').length > 0) return [];
  return terms.map((term) =>
    findingOn(
      view,
      'T25',
      'error',
      { where: term.where },
      'The subject is only told what it must not be, so every other subject on GitHub is admitted.',
      `say what it must be: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
    ),
  );
};

/** T26: an exclusion beside a condition that binds. */
export const addedNegative: StatementRule = (view, scope) => {
  if (onlyNegative(view, scope).length > 0) return [];
  const isExact = constrainingTerms(view, 'sub').some(isExactTerm);
  return claimTerms(view)
    .filter(({ operator }) => operator.sense === 'negative')
    .map((term) =>
      findingOn(
        view,
        'T26',
        'info',
        { where: term.where },
        isExact
          ? 'The subjects are exact already, so the exclusion changes nothing.'
          : 'The exclusion works, but whatever it does not name stays admitted.',
        isExact
          ? 'leave the exclusion out'
          : 'list the subjects you want under `StringEquals`, and leave the exclusion out',
      ),
    );
};

/** T50: one claim under two operators, which must both be true. */
export const sameClaimTwice: StatementRule = (view) => {
  const positive = claimTerms(view).filter(({ operator }) => operator.sense === 'positive');
  return [...new Set(positive.map(({ claim }) => claim))].flatMap((claim): readonly Finding[] => {
    const [first, ...rest] = positive.filter((term) => term.claim === claim);
    if (first === undefined || rest.length === 0) return [];
    return rest.map((term) =>
      findingOn(
        view,
        'T50',
        'info',
        { where: term.where },
        areDisjoint(first, term)
          ? `This must be true together with \`${first.where}\`, and no token can be both.`
          : `This must be true together with \`${first.where}\`; alternatives belong into one list.`,
        `put all alternatives for \`${claim}\` under one operator, or into statements of their own`,
      ),
    );
  });
};

/** Whether two conditions are known to share no value: one of them is a list, and the other matches none of it. */
function areDisjoint(a: Term, b: Term): boolean {
  const misses = (list: Term, other: Term): boolean =>
    isExactTerm(list) &&
    other.constrains &&
    !list.values.some(({ text }) =>
      other.values.some((value) => matchesValue(comparisonOf(other.operator), value.text, text)),
    );
  return misses(a, b) || misses(b, a);
}
