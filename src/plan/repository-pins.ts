/** Which repository ids a trust policy pins, and for which repository name. */

import { type PolicyDocument, type Statement, toList } from '../trust/policy/document.ts';
import { parseOperator } from '../trust/policy/operator.ts';
import { hasLiteralName, readSubjectPattern, type Segment } from '../trust/subject/pattern.ts';

/** What one statement pins: any of the ids, together with any of the owners' ids. */
export interface RepositoryPin {
  /** `owner/repo` in lower case; `undefined` when the statement names no repository. */
  readonly name: string | undefined;
  readonly ids: readonly string[];
  readonly ownerIds: readonly string[];
}

/** The pins of every Allow statement, from `repository_id`, `repository_owner_id` and the ids inside immutable subjects. */
export function findPins({ Statement: statements }: Pick<PolicyDocument, 'Statement'>): readonly RepositoryPin[] {
  return statements.filter(({ Effect }) => Effect === 'Allow').flatMap(pinsOf);
}

/** The repository ids that the pins hold for a name; empty when they hold none. */
export function pinnedIds(pins: readonly RepositoryPin[], name: string): readonly string[] {
  return pins.filter((pin) => pin.name === name.toLowerCase()).flatMap(({ ids }) => ids);
}

function pinsOf(statement: Statement): readonly RepositoryPin[] {
  const beside = {
    ids: valuesOf(statement, 'repository_id').filter(isId),
    ownerIds: valuesOf(statement, 'repository_owner_id').filter(isId),
  };
  const named = [
    ...conditionsOf(statement, 'sub').flatMap(({ value, isPattern }) => pinOfSubject(value, isPattern, beside)),
    ...valuesOf(statement, 'repository').map((name) => ({ ...beside, name: name.toLowerCase() })),
  ];
  if (named.length > 0) return named.filter(({ ids, ownerIds }) => ids.length + ownerIds.length > 0);
  return beside.ids.length === 0 ? [] : [{ ...beside, name: undefined }];
}

/** The ids inside a subject are more exact than those of the statement, which may belong to several repositories. */
function pinOfSubject(
  value: string,
  isPattern: boolean,
  beside: Omit<RepositoryPin, 'name'>,
): readonly RepositoryPin[] {
  const { owner, repository, claims } = readSubjectPattern(value, isPattern);
  if (hasLiteralName(owner, isPattern) && hasLiteralName(repository, isPattern)) {
    const [ids, ownerIds] = [idsOf(repository), idsOf(owner)];
    return [
      {
        name: `${owner.name}/${repository.name}`.toLowerCase(),
        ids: ids.length > 0 ? ids : beside.ids,
        ownerIds: ownerIds.length > 0 ? ownerIds : beside.ownerIds,
      },
    ];
  }
  return claims.flatMap(({ key, value: name }) =>
    key === 'repository' && /^[^/*?]+\/[^/*?]+$/u.test(name) ? [{ ...beside, name: name.toLowerCase() }] : [],
  );
}

function idsOf({ ids }: Segment): readonly string[] {
  return ids.filter(isId);
}

function isId(text: string): boolean {
  return /^\d+$/u.test(text);
}

function valuesOf(statement: Statement, claim: string): readonly string[] {
  return conditionsOf(statement, claim).map(({ value }) => value);
}

/** The values that a positive condition accepts for a claim. Condition keys are case-insensitive. */
function conditionsOf(
  { Condition = {} }: Statement,
  claim: string,
): readonly { readonly value: string; readonly isPattern: boolean }[] {
  return Object.entries(Condition).flatMap(([name, keys]) => {
    const { sense, base } = parseOperator(name);
    if (sense !== 'positive') return [];
    return Object.entries(keys)
      .filter(([key]) => key.toLowerCase().endsWith(`:${claim}`))
      .flatMap(([, values]) => toList(values))
      .map((value) => ({ value: String(value), isPattern: base === 'stringlike' }));
  });
}
