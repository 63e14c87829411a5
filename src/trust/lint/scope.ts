/** How rules read the subjects of a statement, and the examples that their fixes propose. */

import { comparisonOf, hasWildcard } from '../policy/wildcard.ts';
import {
  contextOf,
  hasLiteralName,
  isExactContext,
  isFixedByIds,
  type Reach,
  reachOf,
  readSubjectPattern,
  type Segment,
  type SubjectPattern,
} from '../subject/pattern.ts';
import { renderSubjectPrefix, toRepositoryIdentity } from '../subject/subject.ts';
import type { KnownRepository, LintFacts, Severity } from './finding.ts';
import type { LintContext, LintProblem } from './rule.ts';
import {
  type ConditionTest,
  constrainingTests,
  isExactTest,
  isPatternTest,
  isPinned,
  keyOf,
  type ParsedStatement,
  testsOf,
} from './statement.ts';

/** One value of a condition on the subject, read. */
export interface SubjectValue {
  readonly test: ConditionTest;
  readonly raw: string;
  readonly subject: SubjectPattern;
}

/** A finding about one value of one condition. */
export function findingOn(
  view: ParsedStatement,
  severity: Severity,
  at: { readonly where: string; readonly value?: string },
  message: string,
  instead: string,
): LintProblem {
  const value = at.value === undefined ? {} : { value: at.value };
  return { severity, statement: view.index, where: at.where, ...value, message, instead };
}

/** The place of a subject's value, for `findingOn`. */
export function placeOf(value: SubjectValue): { readonly where: string; readonly value: string } {
  return { where: value.test.where, value: value.raw };
}

/** The repositories that the facts name, the token's first, none twice. */
export function knownRepositories(facts: LintFacts): readonly KnownRepository[] {
  const fromToken: KnownRepository[] = [];
  if (facts.claims !== undefined) {
    const identity = toRepositoryIdentity(facts.claims);
    const { sub } = facts.claims;
    const format = (['classic', 'immutable'] as const).find((candidate) => {
      const prefix = renderSubjectPrefix(identity, candidate);
      return sub === prefix || sub.startsWith(`${prefix}:`);
    });
    const template = facts.repositories?.find((other) => other.identity.id === identity.id)?.template;
    fromToken.push({
      identity,
      ...(format === undefined ? {} : { format }),
      ...(template === undefined ? {} : { template }),
    });
  }
  const rest = (facts.repositories ?? []).filter(
    (known) => !fromToken.some((own) => own.identity.id === known.identity.id),
  );
  return [...fromToken, ...rest];
}

/** The values of all positive conditions on the subject, whether or not they bind. */
export function subjectValues(view: ParsedStatement): readonly SubjectValue[] {
  return testsOf(view, 'sub')
    .filter((test) => test.operator.sense === 'positive' && comparisonOf(test.operator) !== 'other')
    .flatMap(valuesOf);
}

/** The values of one condition on the subject. */
function valuesOf(test: ConditionTest): readonly SubjectValue[] {
  return test.values.map(({ raw, text }) => ({ test, raw, subject: readSubjectPattern(text, isPatternTest(test)) }));
}

/** From narrow to wide. */
const WIDTHS: readonly Reach[] = ['repository', 'look-alike', 'owner', 'owners', 'everything'];

/**
 * The values that decide how wide a statement is. All conditions must match, so these are the values of the narrowest condition
 * on the subject. Every value of a list counts: a list is as wide as its widest value.
 */
export function decidingValues(view: ParsedStatement): readonly SubjectValue[] {
  const [first, ...others] = constrainingTests(view, 'sub');
  if (first === undefined) return subjectValues(view);
  return valuesOf(others.reduce((narrowest, test) => (widthOf(test) < widthOf(narrowest) ? test : narrowest), first));
}

/** How wide a condition on the subject is: exact values, then by the widest value, then by whether a context is open. */
function widthOf(test: ConditionTest): number {
  if (isExactTest(test)) return -1;
  const values = valuesOf(test);
  const widest = Math.max(...values.map(({ subject }) => WIDTHS.indexOf(reachOf(subject))));
  const isContextOpen = values.some(({ subject }) => subject.claims.some(({ value }) => value === '*'));
  return 2 * widest + (isContextOpen ? 1 : 0);
}

/** What limits a statement, or one value of its subject, to a repository. */
export interface Pins {
  /** By an id that is never given out twice. */
  readonly repositoryId: boolean;
  readonly ownerId: boolean;
  /** By a name that can be given up and taken by someone else. */
  readonly repositoryName: boolean;
  readonly ownerName: boolean;
}

/** The pins of a statement's own keys, together with those inside one value of its subject. */
export function pinsOf(view: ParsedStatement, subject?: SubjectPattern): Pins {
  const claim = (name: string): string | undefined => subject?.claims.find(({ key }) => key === name)?.value;
  const isPattern = subject?.isPattern === true;
  // A template may have the segment behind other claims.
  const segment = claim('repo');
  const place =
    subject?.kind === 'template' && segment !== undefined ? readSubjectPattern(`repo:${segment}`, isPattern) : subject;
  const reach = place?.kind === 'repository' ? reachOf(place) : undefined;
  const repository = claim('repository') ?? claim('job_workflow_ref') ?? claim('workflow_ref');
  const repositoryKeys = constrainingTests(view, 'repository');
  return {
    repositoryId:
      isPinned(view, 'repository_id') ||
      isLiteral(claim('repository_id'), isPattern) ||
      (place !== undefined && isFixedByIds(place) && reach === 'repository'),
    ownerId:
      isPinned(view, 'repository_owner_id') ||
      isLiteral(claim('repository_owner_id'), isPattern) ||
      (hasLiteralName(place?.owner, isPattern) && /^\d+$/u.test(place?.owner?.ids.at(-1) ?? '')),
    repositoryName:
      repositoryKeys.some(isExactTest) || isLiteral(claim('repository'), isPattern) || reach === 'repository',
    ownerName:
      repositoryKeys.some((test) => test.values.every(({ text }) => isLiteral(ownerOf(text), isPatternTest(test)))) ||
      isLiteral(claim('repository_owner'), isPattern) ||
      isLiteral(ownerOf(repository), isPattern) ||
      (reach !== undefined && reach !== 'everything' && reach !== 'owners'),
  };
}

function ownerOf(text: string | undefined): string | undefined {
  return text?.includes('/') === true ? text.slice(0, text.indexOf('/')) : undefined;
}

function isLiteral(text: string | undefined, isPattern: boolean): boolean {
  return text !== undefined && text !== '' && !(isPattern && hasWildcard(text));
}

/** Whether the keys of a statement, and not its subject, hold it to one repository. */
export function isHeldToRepository(view: ParsedStatement): boolean {
  return isPinned(view, 'repository_id') || isPinned(view, 'repository');
}

/**
 * A subject to propose, instead of a value at fault if there is one: the token's own, that of the known repository, what the
 * value says without its wildcards, or another of the statement's; else a form to fill in.
 */
export function exampleSubject(view: ParsedStatement, scope: LintContext, value?: SubjectValue): string {
  const { claims } = scope.facts;
  if (claims !== undefined) return claims.sub;
  const context = value === undefined ? undefined : exactContextText(value.subject);
  const [known, ...others] = scope.repositories;
  if (known !== undefined && others.length === 0) {
    const prefix = renderSubjectPrefix(known.identity, known.format ?? 'immutable');
    return `${prefix}:${context ?? MAIN}`;
  }
  const own = subjectValues(view).find(
    ({ subject, raw }) => subject.kind === 'repository' && subject.hasContext && !hasWildcard(raw),
  );
  if (own !== undefined) return own.raw;
  const owner = fillIn(value?.subject.owner, 'OWNER');
  const repository = fillIn(value?.subject.repository, 'REPO');
  const hasIds = value?.subject.owner === undefined || value.subject.owner.ids.length > 0;
  const place = hasIds
    ? `${owner.name}@${owner.id}/${repository.name}@${repository.id}`
    : `${owner.name}/${repository.name}`;
  return `repo:${place}:${context ?? MAIN}`;
}

const MAIN = 'ref:refs/heads/main';

function exactContextText(subject: SubjectPattern): string | undefined {
  const context = contextOf(subject);
  if (context === undefined || !isExactContext(context, subject.isPattern)) return undefined;
  if (context.kind === 'environment') return `environment:${context.name}`;
  return `ref:refs/${context.kind === 'tag' ? 'tags' : 'heads'}/${context.name}`;
}

/** The literal rest of a segment, or a word to fill in. */
function fillIn(segment: Segment | undefined, word: string): { readonly name: string; readonly id: string } {
  const rest = (text: string): string => text.replaceAll('*', '').replaceAll('?', '');
  const name = rest(segment?.name ?? '');
  const id = segment?.ids.at(-1);
  const isWhole = id !== undefined && !hasWildcard(id);
  return { name: name === '' ? word : name, id: isWhole ? id : `${word}-ID` };
}

/** The same repository with another context; for a value without a literal repository, an example. */
export function withContext(value: SubjectValue, context: string, view: ParsedStatement, scope: LintContext): string {
  const { owner, repository } = value.subject;
  if (owner === undefined || repository === undefined || hasWildcard(owner.text + repository.text)) {
    return exampleSubject(view, scope, value);
  }
  return `repo:${owner.text}/${repository.text}:${context}`;
}

/** `"OPERATOR": { "KEY": VALUE }`, ready to paste. */
export function renderCondition(operator: string, key: string, value: string | readonly string[]): string {
  return `\`"${operator}": { ${JSON.stringify(key)}: ${JSON.stringify(value)} }\``;
}

/** The id keys of a statement, with the ids where they are known. */
export function renderIdKeys(view: ParsedStatement, scope: LintContext): string {
  const [known, ...others] = scope.repositories;
  const only = others.length === 0 ? known?.identity : undefined;
  const keys = {
    [keyOf(view, 'repository_id')]: only?.id ?? 'REPO-ID',
    [keyOf(view, 'repository_owner_id')]: only?.ownerId ?? 'OWNER-ID',
  };
  const text = Object.entries(keys).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `\`"StringEquals": { ${text.join(', ')} }\``;
}
