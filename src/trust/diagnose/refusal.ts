/** Explains why a trust policy refuses a token: the closest statement, and what is wrong with each of its parts. */

import { toList } from '../policy/document.ts';
import { isStrict, parseOperator } from '../policy/operator.ts';
import { ADD_PRINTED_STATEMENT, isPlain, quote, quoteList, toSentence } from '../quote.ts';
import { type Cause, type Explanation, rankCause } from './cause.ts';
import { ASSUME_ACTION, type Condition, type Examination, type Examined, type Scope } from './examine.ts';
import { explainCondition } from './explain-condition.ts';
import { explainPrincipal, federatedOf } from './explain-principal.ts';
import { repositoryOf } from './subject-difference.ts';

/** The explanation of a refusal by a trust policy. */
export interface Refusal {
  readonly cause: Cause;
  readonly verdict: string;
  readonly fix: string;
  /** The statement that the verdict is about. */
  readonly statement: Examined | undefined;
}

/** If more fixes than this are needed, the fix is to add the printed statement. */
const MOST_FIXES = 2;
const MOST_CLAUSES = 3;

/** Explains a policy whose Allow statements certainly do not admit the token. */
export function explainNearest({ statements }: Examination, scope: Scope): Refusal {
  const candidates = statements.filter(({ statement, action }) => statement.Effect === 'Allow' && action === 'true');
  const [nearest] = candidates.map((statement) => explainStatement(statement, scope)).sort(compareStatements);
  if (nearest === undefined) return explainEmpty(statements);
  const explanations = [...nearest.explanations].sort((a, b) => rankOf(a) - rankOf(b));
  const [first] = explanations;
  const clauses = [...new Set(explanations.flatMap((each) => each.clauses.map(({ text }) => text)))];
  const fixes = [...new Set(explanations.map(({ fix }) => fix))];
  const isFixable = explanations.every(({ reach }) => reach === 'run') || isLimited(nearest.statement);
  return {
    cause: first?.clauses[0].cause ?? 'UNKNOWN',
    verdict: toSentence(clauses.slice(0, MOST_CLAUSES)),
    fix: isFixable && fixes.length <= MOST_FIXES ? fixes.join(' ') : ADD_PRINTED_STATEMENT,
    statement: nearest.statement,
  };
}

function rankOf({ clauses: [first] }: Explanation): number {
  return rankCause(first.cause);
}

/**
 * Whether a statement admits only named repositories. Another statement must keep the mistake that makes it harmless: fixing
 * it would admit strangers.
 */
function isLimited({ conditions }: Examined): boolean {
  return conditions.some(({ operator, key, wanted }) => {
    const parsed = parseOperator(operator);
    const { base } = parsed;
    const isString = base === 'stringequals' || base === 'stringlike' || base === 'stringequalsignorecase';
    if (!isString || !isStrict(parsed) || wanted.length === 0) return false;
    switch (key.toLowerCase().split(/[:/]/u).at(-1)) {
      case 'sub':
        return wanted.every((value) => isPlain(repositoryOf(value) || value));
      case 'repository':
      case 'repository_id':
        return wanted.every(isPlain);
      default:
        return false;
    }
  });
}

interface ExplainedStatement {
  readonly statement: Examined;
  /** One for each part that fails. */
  readonly explanations: readonly Explanation[];
  readonly distance: number;
}

/** The distance of a condition that cannot be evaluated. */
const UNCERTAIN = 0.5;

function explainStatement(statement: Examined, scope: Scope): ExplainedStatement {
  const explanations = [
    ...(statement.principal === 'false' ? [explainPrincipal(statement, scope)] : []),
    ...statement.conditions
      .filter(({ verdict }) => verdict === 'false')
      .map((condition) => explainCondition(condition, statement.number, scope)),
  ];
  const uncertain = statement.conditions.filter(({ verdict }) => verdict === 'unknown').length;
  const distance = explanations.reduce((sum, each) => sum + each.distance, uncertain * UNCERTAIN);
  return { statement, explanations, distance };
}

/** The smallest distance first, then the statement with more conditions, then the order of the policy. */
function compareStatements(a: ExplainedStatement, b: ExplainedStatement): number {
  return (
    a.distance - b.distance ||
    b.statement.conditions.length - a.statement.conditions.length ||
    a.statement.number - b.statement.number
  );
}

function explainEmpty(statements: readonly Examined[]): Refusal {
  const allowing = statements.filter(({ statement }) => statement.Effect === 'Allow');
  const misnamed = allowing.find(
    ({ principal, statement }) => principal === 'true' && federatedOf(statement).length > 0,
  );
  const actions = toList((misnamed ?? allowing[0])?.statement.Action);
  const found =
    actions.length === 0
      ? ''
      : `; statement ${(misnamed ?? allowing[0])?.number ?? 1} allows ${quoteList(actions, 'and')}`;
  const isFixable =
    misnamed?.statement.Action !== undefined &&
    misnamed.conditions.every(({ verdict }) => verdict === 'true') &&
    isLimited(misnamed);
  return {
    cause: 'TRUST_EMPTY',
    verdict: toSentence([`no statement of the trust policy allows ${quote(ASSUME_ACTION)}${found}`]),
    fix:
      misnamed !== undefined && isFixable
        ? `Set \`Action\` of statement ${misnamed.number} to ${quote(ASSUME_ACTION)}.`
        : ADD_PRINTED_STATEMENT,
    statement: misnamed,
  };
}

/** Explains a policy with a Deny statement that certainly applies. */
export function explainDeny({ statements, allowed }: Examination, scope: Scope): Refusal {
  const deny = statements.find(({ statement, verdict }) => statement.Effect === 'Deny' && verdict === 'true');
  const conditions = deny?.conditions ?? [];
  const because =
    conditions.length === 0 ? ', without any condition' : `, because ${conditions.map(describe).join(' and ')}`;
  const besides = allowed === 'true' ? [] : ['no Allow statement admits this token either'];
  return {
    cause: 'TRUST_EXPLICIT_DENY',
    verdict: toSentence([`statement ${deny?.number ?? 1} of the trust policy denies this token${because}`, ...besides]),
    fix: deny === undefined ? ADD_PRINTED_STATEMENT : exemptToken(deny, scope),
    statement: deny,
  };
}

function describe({ operator, key, wanted, got }: Condition): string {
  return `${quote(operator)} ${quote(key)} (${quoteList(wanted)}) is true for ${got === undefined ? 'a token without it' : quoteList(got)}`;
}

/** How to exempt one token from a Deny statement: the statement must also require a different subject. */
function exemptToken({ number, conditions }: Examined, { prefix, claims }: Scope): string {
  const key = `${prefix}:sub`;
  const exempting = conditions.find(
    ({ operator, key: tested }) =>
      tested.toLowerCase() === key.toLowerCase() &&
      parseOperator(operator).sense === 'negative' &&
      /^string/iu.test(operator),
  );
  if (exempting !== undefined && isPlain(claims.sub)) {
    return `If this run is meant to use the role, add ${quote(claims.sub)} to ${quote(exempting.operator)} ${quote(exempting.key)} of statement ${number}.`;
  }
  if (!isPlain(claims.sub) || conditions.some(({ operator }) => operator.toLowerCase() === 'stringnotequals')) {
    return `If this run is meant to use the role, exclude it from statement ${number}: a Deny overrides every Allow.`;
  }
  return `If this run is meant to use the role, add ${quote(`"StringNotEquals": {"${key}": ${JSON.stringify(claims.sub)}}`)} to the condition of statement ${number}.`;
}
