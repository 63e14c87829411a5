/** Explains a condition on `sub` that refuses a token: what differs and what to change. */

import { toList } from '../policy/document.ts';
import { parseOperator } from '../policy/operator.ts';
import { ADD_PRINTED_STATEMENT, isPlain, quote, quoteList } from '../quote.ts';
import { isDefaultShape, parseSubject, renderShape, toSample } from '../subject/parts.ts';
import { type ReadContext, readContext, readRepository } from '../subject/pattern.ts';
import { encodeValue } from '../subject/subject.ts';
import type { Clause, Explanation, PartCause } from './cause.ts';
import { type Condition, type Scope, wouldAdmit } from './examine.ts';
import {
  type Change,
  contextOf,
  findSubjectDifferences,
  repositoryOf,
  type SubjectDifference,
} from './subject-difference.ts';

/** Explains a positive condition on `sub`; `undefined` if no known kind of difference explains it. */
export function explainSubject(
  condition: Condition,
  subject: string,
  statement: number,
  scope: Scope,
): Explanation | undefined {
  const differences = findSubjectDifferences(condition, subject, scope);
  const [nearest] = differences;
  if (nearest === undefined) return undefined;
  const alike = differences.filter(({ causes }) => String(causes) === String(nearest.causes));
  const facts: Facts = { subject, statement, condition, scope, nearest, values: alike.map(({ value }) => value) };
  const [first, ...others] = nearest.changes.map((change, index) => ({
    cause: nearest.causes[index] ?? 'TRUST_CONDITION',
    text: describeChange(change, facts),
  })) satisfies readonly Clause[];
  if (first === undefined) return undefined;
  return { clauses: [first, ...others], distance: nearest.distance, fix: renderFix(facts, first.cause), reach: 'run' };
}

interface Facts {
  readonly subject: string;
  readonly statement: number;
  readonly condition: Condition;
  readonly scope: Scope;
  readonly nearest: SubjectDifference;
  /** The values of the condition that differ as the nearest one does. */
  readonly values: readonly string[];
}

function describeChange(change: Change, facts: Facts): string {
  const { subject, nearest, condition, values } = facts;
  const expected = quoteList(values);
  switch (change) {
    case 'wildcard':
      return nearest.changes.length > 1
        ? `${quote(condition.operator)} takes the wildcard literally`
        : `${quote(condition.operator)} takes the wildcard in ${quote(nearest.value)} literally, so it does not match ${quote(subject)}`;
    case 'case':
      return nearest.changes.length > 1
        ? 'the letter case differs, and AWS compares exactly'
        : `the trust policy has ${expected}, but GitHub sends ${quote(subject)}: only the letter case differs, and AWS compares exactly`;
    case 'format':
      return describeFormat(facts, expected);
    case 'template':
      return describeTemplate(facts, expected);
    case 'shape':
      return `the trust policy expects ${expected}, but GitHub never issues a subject of that shape; this token has ${quote(subject)}`;
    case 'repository':
      return describeRepository(facts);
    case 'context':
      return describeContext(facts);
    case 'claim':
      return `the trust policy expects ${expected}, but the subject of this token is ${quote(subject)}`;
  }
}

function describeFormat({ subject, nearest }: Facts, expected: string): string {
  const given = readRepository(repositoryOf(subject));
  const wanted = readRepository(repositoryOf(nearest.value));
  if (given.id === undefined && wanted.id !== undefined) {
    return `this repository uses classic subjects, without ids (${quote(subject)}), but the trust policy expects the immutable form ${expected}`;
  }
  const isClassic = wanted.ownerId === undefined && wanted.id === undefined;
  const isHyphened = isClassic && given.ownerId !== undefined && wanted.owner.endsWith(`-${given.ownerId}`);
  if (given.id !== undefined && isClassic && !isHyphened) {
    return `this repository uses immutable subjects, with ids (${quote(subject)}), but the trust policy expects the classic form ${expected}`;
  }
  return `the trust policy writes the repository as in ${expected}, but GitHub writes it as in ${quote(subject)}`;
}

function describeTemplate({ subject, nearest }: Facts, expected: string): string {
  const given = parseSubject(subject) ?? [];
  const wanted = parseSubject(nearest.value) ?? [];
  if (isDefaultShape(given)) {
    return `the trust policy expects a subject from a template (${expected}), but this token has the default ${quote(subject)}`;
  }
  if (isDefaultShape(wanted)) {
    return `the subject of this token comes from a template (${quote(subject)}), but the trust policy expects the default form ${expected}`;
  }
  return `the subject of this token consists of ${renderShape(given)} (${quote(subject)}), but the trust policy expects ${renderShape(wanted)} (${expected})`;
}

function describeRepository(facts: Facts): string {
  const { subject, nearest, values, scope } = facts;
  const { claims } = scope;
  const given = readRepository(repositoryOf(subject));
  const wanted = readRepository(repositoryOf(nearest.value));
  const expected = quoteList([...new Set(values.map((value) => repositoryOf(value)))]);
  const ids = `owner ${quote(claims.ownerId)} and repository ${quote(claims.repositoryId)}`;
  if (wanted.owner === given.owner && wanted.name === given.name && wanted.id !== undefined) {
    return `the trust policy expects ${expected}, but ${quote(claims.repository)} has other ids (${ids}): the name is the same, but it is a different repository`;
  }
  const isNamedById = wanted.id === claims.repositoryId && wanted.ownerId === claims.ownerId;
  if (isNamedById || (wanted.id === undefined && pinsThisRepository(facts))) {
    return `the trust policy names this repository by its old name (${expected}); it was renamed or transferred to ${quote(claims.repository)}`;
  }
  return `the trust policy is for ${expected}, but this run is from ${quote(claims.repository)}`;
}

/** Whether the same statement requires this token's repository id: then it is meant for this repository, whatever its old name. */
function pinsThisRepository({ statement, scope: { policy, prefix, claims } }: Facts): boolean {
  return Object.entries(policy.Statement[statement - 1]?.Condition ?? {}).some(
    ([operator, keys]) =>
      parseOperator(operator).sense === 'positive' &&
      Object.entries(keys).some(
        ([key, value]) =>
          key.toLowerCase() === `${prefix}:repository_id` && toList(value).map(String).includes(claims.repositoryId),
      ),
  );
}

function describeContext({ subject, values, scope: { claims } }: Facts): string {
  const text = contextOf(subject);
  const given = readContext(text);
  const contexts = [...new Set(values.map(contextOf))];
  const expected = contexts.some((context) => context === '')
    ? 'a subject that ends with the repository'
    : quoteList(contexts);
  switch (given.kind) {
    case 'environment':
      return `the job sets ${quote(`environment: ${environmentOf(given, claims.environment)}`)}, so its subject ends in ${quote(text)}, but the trust policy expects ${expected}`;
    case 'pull-request':
      return `this run is a pull request, so its subject ends in ${quote(text)}, but the trust policy expects ${expected}`;
    case 'tag':
      return `this run is for the tag ${quote(given.name)} (${quote(text)}), but the trust policy expects ${expected}`;
    case 'branch':
      return contexts.every((context) => readContext(context).kind === 'environment')
        ? `the trust policy expects ${expected}, but this job sets no environment: its subject ends in ${quote(text)}`
        : `this run is for the branch ${quote(given.name)} (${quote(text)}), but the trust policy expects ${expected}`;
    case 'other':
      return `the subject of this token ends in ${quote(text)}, but the trust policy expects ${expected}`;
  }
}

/** The name of the environment as the job writes it: the claim, unless the subject has another one. */
function environmentOf(context: ReadContext, claim: string | undefined): string {
  return claim !== undefined && claim.replaceAll(':', '%3A') === context.name ? claim : context.name;
}

function renderFix(facts: Facts, cause: PartCause): string {
  const { subject, statement, condition, nearest, scope } = facts;
  if (!isPlain(subject)) return ADD_PRINTED_STATEMENT;
  const target = `${quote(condition.operator)} ${quote(condition.key)} of statement ${statement}`;
  const replaced = `Replace ${quote(nearest.value)} with ${quote(subject)} in ${target}.`;
  const added = `add ${quote(subject)} to ${target}`;
  if (nearest.changes.includes('repository')) {
    return `If ${quote(scope.claims.repository)} is meant to use this role, add it to \`repositories\` of the bootstrap job (after a rename, run the bootstrap job again with ${quote(`role-name: ${scope.role.name}`)}) or ${added}; if not, \`role-to-assume\` names the wrong role.`;
  }
  if (nearest.changes.includes('claim')) return `If this run is meant to use the role, ${added}.`;
  if (!nearest.changes.includes('context')) {
    // A pattern that works may admit other repositories, so it stays.
    const isDead = isPlain(nearest.value) || nearest.changes.includes('wildcard');
    const again =
      cause === 'TRUST_SUBJECT_FORMAT'
        ? ' If bootstrap created the role, running it with `subject-format: auto` makes this change.'
        : '';
    return isDead ? `${replaced}${again}` : `${added.replace(/^a/u, 'A')}.`;
  }
  if (nearest.changes.length > 1) return `If this run is meant to use the role, ${added}.`;
  const context = readContext(contextOf(subject));
  const input = inputFor(context, scope.claims.environment);
  const alternative = cause === 'TRUST_ENVIRONMENT' ? findOtherJob(facts) : undefined;
  const beside =
    'in addition to what is admitted now (the default branch is trusted by default only while no input names runs)';
  // Whoever can open a pull request decides what runs in it.
  const add =
    context.kind === 'pull-request' ? 'Run the job on `push`. Only if the role cannot do any harm, add' : 'Add';
  const widening =
    input === undefined
      ? `If this run is meant to use the role, ${added}.`
      : `${add} ${input} of the bootstrap job, ${beside}, and run it; or ${added}.`;
  // A change to the job comes before a change that widens the trust policy.
  if (alternative === undefined) return widening;
  return `${alternative}. Or ${widening.charAt(0).toLowerCase()}${widening.slice(1)}`;
}

/** The bootstrap input that lists such runs. */
function inputFor(context: ReadContext, environment: string | undefined): string | undefined {
  switch (context.kind) {
    case 'environment':
      return `${quote(environmentOf(context, environment))} to \`environments\``;
    case 'branch':
      return `${quote(context.name)} to \`branches\``;
    case 'tag':
      return `${quote(context.name)} to \`git-tags\``;
    case 'pull-request':
      return '`pull-requests: true` to the inputs';
    case 'other':
      return undefined;
  }
}

/** A change to the job instead of the policy after which the whole policy admits it; `undefined` if there is none. */
function findOtherJob({ subject, values, scope }: Facts): string | undefined {
  const parts = parseSubject(subject) ?? [];
  const repository = repositoryOf(subject);
  if (!isDefaultShape(parts) || repository === '') return undefined;
  const { environment, ref, event } = scope.claims;
  if (readContext(contextOf(subject)).kind === 'environment') {
    const context = event === 'pull_request' ? 'pull_request' : `ref:${ref ?? ''}`;
    const isAdmitted = wouldAdmit(scope, { sub: `${repository}:${context}`, environment: undefined });
    if (isAdmitted && environment !== undefined) return `Remove ${quote(`environment: ${environment}`)} from the job`;
  }
  const names = values
    .map(contextOf)
    .filter((context) => context === toSample(context))
    .map(readContext)
    .flatMap(({ kind, name }) => (kind === 'environment' ? [name] : []));
  const name = findEnvironment(names, scope);
  return name === undefined ? undefined : `Set ${quote(`environment: ${name}`)} in the job`;
}

/** The first of some environments with which the whole policy would admit the job. */
export function findEnvironment(names: readonly string[], scope: Scope): string | undefined {
  const { sub } = scope.claims;
  const repository = repositoryOf(sub);
  if (repository === '' || !isDefaultShape(parseSubject(sub) ?? [])) return undefined;
  return names.find((name) =>
    wouldAdmit(scope, { sub: `${repository}:environment:${encodeValue(name)}`, environment: name }),
  );
}
