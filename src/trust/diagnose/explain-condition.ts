/** Explains one condition of a trust policy that refuses a token. */

import { parseOperator } from '../policy/operator.ts';
import { ADD_PRINTED_STATEMENT, isPlain, quote, quoteList } from '../quote.ts';
import { parseSubject } from '../subject/parts.ts';
import { readContext } from '../subject/pattern.ts';
import type { Explanation, PartCause } from './cause.ts';
import { type Condition, type Scope, toPatternOperator, wouldHold } from './examine.ts';
import { explainSubject, findEnvironment } from './explain-subject.ts';
import { contextOf } from './subject-difference.ts';

/** Explains a condition that is false for the token. */
export function explainCondition(condition: Condition, statement: number, scope: Scope): Explanation {
  const key = readKey(condition.key, scope);
  if (!scope.exposed.includes(key.claim)) return explainHidden(condition, statement, key, scope);
  if (key.isRight) return explainClaim(condition, statement, key.claim, scope);
  const right = `${scope.prefix}:${key.claim}`;
  const got = scope.context.get(right);
  const corrected = { ...condition, key: right, got };
  const { base } = parseOperator(condition.operator);
  const target = `${quote(condition.key)} in statement ${statement}`;
  const clause = {
    cause: 'TRUST_KEY_PREFIX',
    text: `the trust policy tests ${quote(condition.key)}, but the condition key for this token is ${quote(right)}`,
  } as const;
  const reach = 'statement' as const;
  const rename = `Write ${quote(right)} instead of ${target}.`;
  if (base === 'null' || wouldHold(scope, corrected, got))
    return { clauses: [clause], distance: 1, fix: rename, reach };
  const inner = explainClaim(corrected, statement, key.claim, scope);
  return {
    clauses: [clause, ...inner.clauses],
    distance: 1 + inner.distance,
    fix: `${rename} ${inner.fix}`,
    reach,
  };
}

interface ReadKey {
  /** In lower case. */
  readonly claim: string;
  /** Whether the key has the prefix that AWS uses for this token. */
  readonly isRight: boolean;
}

/** Splits a condition key. IAM ignores the letter case of keys. */
function readKey(key: string, { prefix, exposed }: Scope): ReadKey {
  const lower = key.toLowerCase();
  const start = `${prefix.toLowerCase()}:`;
  if (lower.startsWith(start)) return { claim: lower.slice(start.length), isRight: true };
  const afterColon = lower.slice(lower.lastIndexOf(':') + 1);
  const afterSlash = lower.slice(lower.lastIndexOf('/') + 1);
  return { claim: exposed.includes(afterSlash) ? afterSlash : afterColon, isRight: false };
}

function explainHidden(condition: Condition, statement: number, { claim }: ReadKey, scope: Scope): Explanation {
  const subject = scope.claims.sub;
  const own = `"StringEquals": {"${scope.prefix}:sub": ${JSON.stringify(subject)}}`;
  return {
    clauses: [
      {
        cause: 'TRUST_CLAIM_NOT_EXPOSED',
        text: `the trust policy tests ${quote(condition.key)}, but AWS documents no condition key ${quote(claim)} for tokens from ${quote(scope.claims.iss)} in the partition ${quote(scope.role.partition)}, so the condition fails`,
      },
    ],
    distance: 1,
    fix: isPlain(subject)
      ? `Remove ${quote(condition.operator)} ${quote(condition.key)} from statement ${statement} and require the exact subject instead: ${quote(own)}.`
      : ADD_PRINTED_STATEMENT,
    reach: 'run',
  };
}

/** The cause of a failed condition, by claim. The causes for `sub` and `ref` depend on their values. */
const CAUSES: Readonly<Record<string, PartCause>> = {
  aud: 'TRUST_AUDIENCE',
  repository: 'TRUST_REPOSITORY',
  repository_id: 'TRUST_REPOSITORY',
  repository_owner_id: 'TRUST_REPOSITORY',
  environment: 'TRUST_ENVIRONMENT',
};

const FAR = 4;

function explainClaim(condition: Condition, statement: number, claim: string, scope: Scope): Explanation {
  const { sense, base } = parseOperator(condition.operator);
  const [got, ...others] = condition.got ?? [];
  const cause = causeOf(claim, condition, scope);
  if (got === undefined) return explainAbsent(condition, statement, claim, cause, scope);
  if (sense === 'negative' || base === 'null') return explainExclusion(condition, statement, claim, cause);
  if (others.length === 0 && claim === 'sub') {
    const explained = explainSubject(condition, got, statement, scope);
    if (explained !== undefined) return explained;
  }
  const difference = claim === 'aud' ? undefined : findPlainDifference(condition, got, scope);
  if (difference !== undefined) return explainPlainDifference(difference, condition, statement, got);
  return {
    clauses: [{ cause, text: describeMismatch(claim, condition, scope) }],
    distance: cause === 'TRUST_REPOSITORY' ? FAR : 1,
    fix: renderFix(condition, statement, got, cause, scope),
    reach: 'statement',
  };
}

function causeOf(claim: string, condition: Condition, scope: Scope): PartCause {
  if (claim === 'sub') return causeOfExclusion(condition, scope);
  if (claim === 'ref') return causeOfRef(condition);
  return (Object.hasOwn(CAUSES, claim) ? CAUSES[claim] : undefined) ?? 'TRUST_CONDITION';
}

/** The cause if a value excludes the subject: the kind of context in that value. */
function causeOfExclusion({ wanted, got, operator, key }: Condition, scope: Scope): PartCause {
  const { sense } = parseOperator(operator);
  const value =
    sense === 'negative' ? wanted.find((each) => !wouldHold(scope, { operator, key, wanted: [each] }, got)) : undefined;
  if (value === undefined || parseSubject(value) === undefined) return 'TRUST_CONDITION';
  switch (readContext(contextOf(value)).kind) {
    case 'environment':
      return 'TRUST_ENVIRONMENT';
    case 'pull-request':
      return 'TRUST_PULL_REQUEST';
    case 'tag':
      return 'TRUST_TAG';
    case 'branch':
      return 'TRUST_BRANCH';
    case 'other':
      return 'TRUST_CONDITION';
  }
}

function causeOfRef({ wanted, got }: Condition): PartCause {
  const isAny = (start: string): boolean => [...wanted, ...(got ?? [])].some((value) => value.startsWith(start));
  if (got?.some((value) => value.startsWith('refs/pull/')) === true) return 'TRUST_PULL_REQUEST';
  if (isAny('refs/tags/')) return 'TRUST_TAG';
  return got?.some((value) => value.startsWith('refs/heads/')) === true ? 'TRUST_BRANCH' : 'TRUST_CONDITION';
}

function explainAbsent(
  { key, wanted }: Condition,
  statement: number,
  claim: string,
  cause: PartCause,
  scope: Scope,
): Explanation {
  const added = `add the statement from the printed policy next to statement ${statement}; it admits exactly this run`;
  if (claim !== 'environment') {
    const text = `the trust policy tests ${quote(key)}, but this token has no claim ${quote(claim)}`;
    return {
      clauses: [{ cause, text }],
      distance: 1.4,
      fix: `If this run is meant to use the role, ${added}.`,
      reach: 'run',
    };
  }
  const name = findEnvironment(wanted.filter(isPlain), scope);
  const text = `the trust policy expects an environment (${quote(key)}: ${quoteList(wanted)}), but this job sets none`;
  const fix =
    name === undefined
      ? `If this run is meant to use the role, ${added}.`
      : `Set ${quote(`environment: ${name}`)} in the job, or ${added}.`;
  return { clauses: [{ cause, text }], distance: 1.4, fix, reach: 'run' };
}

function explainExclusion(condition: Condition, statement: number, claim: string, cause: PartCause): Explanation {
  const { operator, key, wanted, got } = condition;
  return {
    clauses: [
      {
        cause,
        text: `the trust policy excludes ${quoteList(got ?? [])}, the ${quote(claim)} of this token, with ${quote(operator)} ${quote(key)} (${quoteList(wanted)})`,
      },
    ],
    distance: 1.2,
    fix: `If this run is meant to use the role, add the statement from the printed policy next to statement ${statement}; it admits exactly this run.`,
    reach: 'run',
  };
}

interface PlainDifference {
  readonly cause: 'TRUST_WILDCARD' | 'TRUST_LETTER_CASE';
  readonly value: string;
}

/** A value that does not match only because its operator takes wildcards literally, or only because of letter case. */
function findPlainDifference(
  { operator, key, wanted }: Condition,
  got: string,
  scope: Scope,
): PlainDifference | undefined {
  const { base } = parseOperator(operator);
  const like = toPatternOperator(operator);
  const asPattern = wanted.find(
    (value) =>
      like !== operator && /[*?]/u.test(value) && wouldHold(scope, { operator: like, key, wanted: [value] }, [got]),
  );
  if (asPattern !== undefined) return { cause: 'TRUST_WILDCARD', value: asPattern };
  if (base !== 'stringequals' && base !== 'stringlike') return undefined;
  const folded = wanted.find((value) =>
    wouldHold(scope, { operator, key, wanted: [value.toLowerCase()] }, [got.toLowerCase()]),
  );
  return folded === undefined ? undefined : { cause: 'TRUST_LETTER_CASE', value: folded };
}

function explainPlainDifference(
  { cause, value }: PlainDifference,
  condition: Condition,
  statement: number,
  got: string,
): Explanation {
  const { operator, key } = condition;
  const text =
    cause === 'TRUST_WILDCARD'
      ? `${quote(operator)} takes the wildcard in ${quote(value)} literally, so ${quote(key)} does not match ${quote(got)}`
      : `the trust policy has ${quote(value)} for ${quote(key)}, but GitHub sends ${quote(got)}: only the letter case differs, and AWS compares exactly`;
  const fix = isPlain(got)
    ? `Replace ${quote(value)} with ${quote(got)} in ${quote(operator)} ${quote(key)} of statement ${statement}.`
    : ADD_PRINTED_STATEMENT;
  return { clauses: [{ cause, text }], distance: 1, fix, reach: 'statement' };
}

function describeMismatch(claim: string, { operator, key, wanted, got }: Condition, { claims }: Scope): string {
  const expected = quoteList(wanted);
  const given = quoteList(got ?? []);
  if (parseOperator(operator).base.startsWith('arn')) {
    return `${quote(operator)} compares ARNs, but the ${quote(claim)} of this token (${given}) is not an ARN`;
  }
  switch (claim) {
    case 'aud':
      return `the trust policy expects the audience ${expected}, but the token has ${given}${parseOperator(operator).base === 'stringequals' && !wanted.every(isPlain) ? `; ${quote(operator)} takes wildcards literally` : ''}`;
    case 'environment':
      return `the job sets ${quote(`environment: ${got?.[0] ?? ''}`)}, but the trust policy expects ${expected}`;
    case 'repository_id':
    case 'repository_owner_id':
      return `the trust policy expects the ${quote(claim)} ${expected}, but ${quote(claims.repository)} has ${given}: the name may be the same, but it is a different ${claim === 'repository_id' ? 'repository' : 'owner'}`;
    case 'repository':
      return `the trust policy is for ${expected}, but this run is from ${given}`;
    case 'ref':
      return `this run is for ${given}, but the trust policy expects ${expected}`;
    default:
      return `${quote(operator)} ${quote(key)} expects ${expected}, but the token has ${given}`;
  }
}

function renderFix(
  { operator, key, wanted }: Condition,
  statement: number,
  got: string,
  cause: PartCause,
  scope: Scope,
): string {
  const target = `${quote(operator)} ${quote(key)} of statement ${statement}`;
  const [value, ...more] = wanted;
  const isFixable = isPlain(got) && wouldHold(scope, { operator, key, wanted: [got] }, [got]);
  if (!isFixable || value === undefined) return ADD_PRINTED_STATEMENT;
  if (cause === 'TRUST_AUDIENCE' && more.length === 0) {
    const or = isPlain(value)
      ? `; if other runs use the role with it, set ${quote(`audience: ${value}`)} in this step instead`
      : '';
    return `Replace ${quote(value)} with ${quote(got)} in ${target}${or}.`;
  }
  return `If this run is meant to use the role, add ${quote(got)} to ${target}.`;
}
