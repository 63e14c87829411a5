/** Finds how a condition on `sub` differs from the subject of a token, by changing the subject until it is admitted. */

import { parseOperator } from '../policy/operator.ts';
import { isSameShape, joinParts, parseSubject, type SubjectPart, toSample } from '../subject/parts.ts';
import { readContext } from '../subject/pattern.ts';
import { renderSubjectPrefix, toRepositoryIdentity } from '../subject/subject.ts';
import { type PartCause, rankCause } from './cause.ts';
import { type Condition, type Scope, toPatternOperator, wouldHold } from './examine.ts';

/** One way in which a subject differs from a wanted value. */
export type Change = 'wildcard' | 'case' | 'format' | 'template' | 'shape' | 'repository' | 'context' | 'claim';

/** The smallest set of changes after which a value of a condition admits the subject. */
export interface SubjectDifference {
  readonly value: string;
  readonly changes: readonly Change[];
  /** The causes of the changes, the most important first. */
  readonly causes: readonly PartCause[];
  readonly distance: number;
}

/** IAM's quotas keep policies far below this limit; a file from a stranger may exceed it. */
const MOST_VALUES = 300;

/** The differences that explain why a positive condition refuses a subject, one per value, nearest first. */
export function findSubjectDifferences(
  condition: Condition,
  subject: string,
  scope: Scope,
): readonly SubjectDifference[] {
  return condition.wanted
    .slice(0, MOST_VALUES)
    .flatMap((value) => explainValue(value, condition, subject, scope) ?? [])
    .sort(compareDifferences);
}

function compareDifferences(a: SubjectDifference, b: SubjectDifference): number {
  return a.distance - b.distance || rankOf(a) - rankOf(b);
}

function rankOf({ causes: [first] }: SubjectDifference): number {
  return first === undefined ? Number.POSITIVE_INFINITY : rankCause(first);
}

/** A subject that the run could have, and what would be different about the run. */
interface Variant {
  readonly subject: string;
  readonly changes: readonly Change[];
}

/** Tries every variant of the subject with every reading of the value, and keeps the nearest pair that is admitted. */
function explainValue(
  value: string,
  condition: Condition,
  subject: string,
  scope: Scope,
): SubjectDifference | undefined {
  const readings = readingsOf(value, condition.operator);
  const found: SubjectDifference[] = [];
  for (const variant of variantsOf(value, subject, scope)) {
    for (const reading of readings) {
      const changes = [...variant.changes, ...reading];
      if (changes.length > 0 && isAdmitted(value, variant.subject, reading, condition, scope)) {
        found.push(measure(value, changes, subject));
      }
    }
  }
  return found.sort(compareDifferences)[0];
}

/** How a value can be read more generously than its operator reads it; the first reading is the operator's own. */
function readingsOf(value: string, operator: string): readonly (readonly Change[])[] {
  const { base } = parseOperator(operator);
  const isExact = base === 'stringequals' || base === 'stringequalsignorecase';
  if (isExact && /[*?]/u.test(value)) return [[], ['wildcard'], ['case'], ['wildcard', 'case']];
  return isExact || base === 'stringlike' ? [[], ['case']] : [[]];
}

function isAdmitted(
  value: string,
  subject: string,
  reading: readonly Change[],
  { operator, key }: Condition,
  scope: Scope,
): boolean {
  const fold = (text: string): string => (reading.includes('case') ? text.toLowerCase() : text);
  const read = reading.includes('wildcard') ? toPatternOperator(operator) : operator;
  return wouldHold(scope, { operator: read, key, wanted: [fold(value)] }, [fold(subject)]);
}

function variantsOf(value: string, subject: string, scope: Scope): readonly Variant[] {
  const given = parseSubject(subject);
  const wanted = parseSubject(value);
  const plain: Variant = { subject, changes: [] };
  const reformatted = otherFormats(subject, scope).map((other): Variant => ({ subject: other, changes: ['format'] }));
  if (given === undefined || wanted === undefined || !isSameShape(given, wanted)) {
    const change = wanted === undefined ? 'shape' : 'template';
    return [plain, ...reformatted, { subject: toSample(value), changes: [change] }];
  }
  const moved: Variant = {
    subject: joinParts(given.map((part, at) => sampleOf(part, wanted[at], 'repo'))),
    changes: ['repository'],
  };
  const variants: Variant[] = [];
  for (const variant of [plain, ...reformatted, moved]) {
    const parts = parseSubject(variant.subject) ?? given;
    variants.push(variant);
    for (const kinds of REPLACEMENTS) variants.push(withParts(variant, parts, wanted, kinds));
  }
  return variants;
}

/** Which kinds of parts to take from the wanted value: each kind, and both. */
const REPLACEMENTS = [['context'], ['claim'], ['context', 'claim']] as const;

function withParts(
  { changes }: Variant,
  given: readonly SubjectPart[],
  wanted: readonly SubjectPart[],
  replaced: readonly ('context' | 'claim')[],
): Variant {
  const parts = given.map((part, at) => replaced.reduce((current, kind) => sampleOf(current, wanted[at], kind), part));
  return { subject: joinParts(parts), changes: [...changes, ...replaced] };
}

/** The wanted part instead of the given one, if it has that kind. */
function sampleOf(
  given: SubjectPart,
  wanted: SubjectPart | undefined,
  kind: 'repo' | 'context' | 'claim',
): SubjectPart {
  const isOfKind = given.kind === 'repo' || given.kind === 'context' ? given.kind === kind : kind === 'claim';
  return wanted === undefined || !isOfKind ? given : { kind: given.kind, text: toSample(wanted.text) };
}

/**
 * The same subject with its repository in other formats: with ids, without ids, and in forms that are mistaken for the
 * immutable one, such as the hyphens of a withdrawn announcement.
 * https://docs.github.com/en/actions/reference/security/oidc#immutable-subject-claims
 */
function otherFormats(subject: string, { claims }: Scope): readonly string[] {
  const repository = toRepositoryIdentity(claims);
  const { owner, name, ownerId, id } = repository;
  const forms = [
    renderSubjectPrefix(repository, 'classic'),
    renderSubjectPrefix(repository, 'immutable'),
    `repo:${owner}@${ownerId}/${name}`,
    `repo:${owner}/${name}@${id}`,
    `repo:${owner}-${ownerId}/${name}-${id}`,
  ];
  const parts = parseSubject(subject) ?? [];
  const own = parts.find(({ kind }) => kind === 'repo')?.text;
  if (own === undefined || !forms.includes(own)) return [];
  return forms
    .filter((form) => form !== own)
    .map((form) => joinParts(parts.map((part) => (part.kind === 'repo' ? { ...part, text: form } : part))));
}

const DISTANCES: Readonly<Record<Exclude<Change, 'context'>, number>> = {
  wildcard: 1,
  case: 1,
  format: 1,
  claim: 2,
  template: 5,
  shape: 5,
  repository: 8,
};

/** Wildcard and letter case explain a refusal only if nothing else differs; otherwise they come last. */
function measure(value: string, changes: readonly Change[], subject: string): SubjectDifference {
  const context = compareContexts(value, subject);
  const rank = (change: Change): number =>
    (change === 'wildcard' || change === 'case' ? 100 : 0) + rankCause(causeOf(change, context.cause));
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b));
  return {
    value,
    changes: sorted,
    causes: sorted.map((change) => causeOf(change, context.cause)),
    distance: changes.reduce((sum, change) => sum + (change === 'context' ? context.distance : DISTANCES[change]), 0),
  };
}

function causeOf(change: Change, context: PartCause): PartCause {
  switch (change) {
    case 'wildcard':
      return 'TRUST_WILDCARD';
    case 'case':
      return 'TRUST_LETTER_CASE';
    case 'format':
      return 'TRUST_SUBJECT_FORMAT';
    case 'template':
      return 'TRUST_SUBJECT_TEMPLATE';
    case 'repository':
      return 'TRUST_REPOSITORY';
    case 'context':
      return context;
    case 'shape':
    case 'claim':
      return 'TRUST_CONDITION';
  }
}

function compareContexts(value: string, subject: string): { readonly cause: PartCause; readonly distance: number } {
  const [wanted, given] = [value, subject].map((text) => readContext(contextOf(text)).kind);
  const isEither = (kind: string): boolean => wanted === kind || given === kind;
  const distance = wanted === given ? 1 : isEither('environment') ? 1.4 : 1.2;
  if (isEither('environment')) return { cause: 'TRUST_ENVIRONMENT', distance };
  if (isEither('pull-request')) return { cause: 'TRUST_PULL_REQUEST', distance };
  if (isEither('tag')) return { cause: 'TRUST_TAG', distance };
  return { cause: isEither('branch') ? 'TRUST_BRANCH' : 'TRUST_CONDITION', distance };
}

/** The text of a subject's context; empty when it has none. */
export function contextOf(subject: string): string {
  return parseSubject(subject)?.find(({ kind }) => kind === 'context')?.text ?? '';
}

/** The text of a subject's repository; empty when it has none. */
export function repositoryOf(subject: string): string {
  return parseSubject(subject)?.find(({ kind }) => kind === 'repo')?.text ?? '';
}
