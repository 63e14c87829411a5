/** Parses a value of a `sub` condition, wildcards included: repository, ids, context and the claims of a template. */

import { hasWildcard, isAllWildcard, isLike, literalPrefix } from '../policy/wildcard.ts';
import { decodeValue } from './subject.ts';
import { isTemplateKey } from './template-keys.ts';

/** `NAME` or `NAME@ID`, before or after the slash. `ids` has several items in a malformed value only. */
export interface Segment {
  readonly text: string;
  readonly name: string;
  readonly ids: readonly string[];
}

/** One `KEY:VALUE` of a subject. A piece without a key has `undefined`. */
export interface ClaimPair {
  readonly key: string | undefined;
  readonly value: string;
  /** Whether the value continues after a `:` that GitHub would have written as `%3A`. */
  readonly hasStrayColon: boolean;
}

/** Where the runs that a value admits come from. */
export interface ContextPattern {
  readonly kind: 'any' | 'branch' | 'tag' | 'environment' | 'pull-request' | 'other';
  /** The name or pattern of the branch, tag or environment; empty for the rest. */
  readonly name: string;
}

/** A parsed value of a `sub` condition. `isPattern` says whether `*` and `?` are wildcards in it. */
export interface SubjectPattern {
  readonly text: string;
  readonly isPattern: boolean;
  readonly kind: 'repository' | 'template' | 'unreadable';
  /** The text up to the context: `repo:OWNER/REPO`, or what a wildcard leaves of it. */
  readonly repositoryText: string | undefined;
  readonly owner: Segment | undefined;
  readonly repository: Segment | undefined;
  /** Whether a `:` follows the repository. */
  readonly hasContext: boolean;
  readonly claims: readonly ClaimPair[];
}

const PREFIX = 'repo:';

/** Parses one value of a `sub` condition. */
export function readSubjectPattern(text: string, isPattern: boolean): SubjectPattern {
  const base = { text, isPattern };
  const none = { repositoryText: undefined, owner: undefined, repository: undefined, hasContext: false };
  const body = readBody(text, isPattern);
  if (body === undefined) {
    const first = text.slice(0, Math.max(text.indexOf(':'), 0));
    const kind = isTemplateKey(first) || /^[a-z][a-z\d_]*$/u.test(first) ? 'template' : 'unreadable';
    return { ...base, ...none, kind, claims: readClaims(text, isPattern, true) };
  }
  const colon = body.indexOf(':');
  const place = colon < 0 ? body : body.slice(0, colon);
  const slash = place.indexOf('/');
  return {
    ...base,
    kind: 'repository',
    repositoryText: colon < 0 ? text : text.slice(0, text.length - body.length + colon),
    owner: readSegment(slash < 0 ? place : place.slice(0, slash)),
    repository: slash < 0 ? undefined : readSegment(place.slice(slash + 1)),
    hasContext: colon >= 0,
    claims: colon < 0 ? [] : readClaims(body.slice(colon + 1), isPattern, false),
  };
}

/** The text after `repo:`, or what can follow it if a wildcard interrupts the prefix. */
function readBody(text: string, isPattern: boolean): string | undefined {
  if (text.startsWith(PREFIX)) return text.slice(PREFIX.length);
  if (!isPattern || !hasWildcard(text)) return undefined;
  const literal = literalPrefix(text);
  return PREFIX.startsWith(literal) ? text.slice(literal.length) : undefined;
}

/** Reads `NAME` or `NAME@ID`. */
function readSegment(text: string): Segment {
  const [name = '', ...ids] = text.split('@');
  return { text, name, ids };
}

function readClaims(text: string, isPattern: boolean, acceptsUnknownKey: boolean): readonly ClaimPair[] {
  const pieces = text.split(':');
  const pairs: ClaimPair[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? '';
    const next = pieces[index + 1];
    const isKey = isTemplateKey(piece) || (acceptsUnknownKey && index === 0 && piece !== 'pull_request');
    const last = pairs.at(-1);
    if (isKey && next !== undefined) {
      pairs.push({ key: piece, value: next, hasStrayColon: false });
      index += 1;
    } else if (last === undefined || piece === 'pull_request') {
      pairs.push({ key: undefined, value: piece, hasStrayColon: false });
    } else if (isPattern && hasWildcard(piece)) {
      pairs.push({ key: undefined, value: piece, hasStrayColon: false });
    } else {
      pairs[pairs.length - 1] = { ...last, value: `${last.value}:${piece}`, hasStrayColon: true };
    }
  }
  return pairs;
}

const CONTEXTS = [
  ['branch', 'ref:refs/heads/'],
  ['tag', 'ref:refs/tags/'],
  ['environment', 'environment:'],
  ['pull-request', 'pull_request'],
] as const;

/** Reads the context of a subject, such as `ref:refs/heads/main` or `ref:*`. */
function readContextPattern(text: string, isPattern: boolean): ContextPattern {
  if (!isPattern || !hasWildcard(text)) {
    if (text === 'pull_request') return { kind: 'pull-request', name: '' };
    const found = CONTEXTS.find(([kind, prefix]) => kind !== 'pull-request' && text.startsWith(prefix));
    return found === undefined ? { kind: 'other', name: '' } : { kind: found[0], name: text.slice(found[1].length) };
  }
  const literal = literalPrefix(text);
  const possible = CONTEXTS.filter(([, prefix]) => prefix.startsWith(literal) || literal.startsWith(prefix));
  const [only, ...others] = possible;
  if (only === undefined) return { kind: 'other', name: '' };
  if (others.length > 0) return { kind: 'any', name: '' };
  const [kind, prefix] = only;
  if (kind === 'pull-request') return { kind, name: '' };
  return { kind, name: literal.startsWith(prefix) ? text.slice(prefix.length) : '*' };
}

/** A context as one value names it: `other` for a keyword with a wildcard, and for what GitHub never issues. */
export interface ReadContext {
  readonly kind: Exclude<ContextPattern['kind'], 'any'>;
  /** As written in the subject. */
  readonly name: string;
}

/** Reads a context such as `ref:refs/heads/main`. A wildcard in the name is part of the name. */
export function readContext(text: string): ReadContext {
  const { kind, name } = readContextPattern(text, false);
  return kind === 'other' || kind === 'any' ? { kind: 'other', name: text } : { kind, name };
}

/** The environments that a value of a `sub` condition names exactly, as GitHub's settings spell them. */
export function environmentsIn(subject: SubjectPattern): readonly string[] {
  return subject.claims.flatMap(({ key, value, hasStrayColon }) =>
    key === 'environment' && !hasStrayColon && !hasWildcard(value) ? [decodeValue(value)] : [],
  );
}

/** The repository of a `repo:` part; a missing half is empty. */
export interface ReadRepository {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string | undefined;
  readonly id: string | undefined;
}

/** Reads the repository of a value such as `repo:OWNER@ID/REPO@ID`, with or without `repo:` and a context. */
export function readRepository(text: string): ReadRepository {
  const { owner, repository } = readSubjectPattern(text.startsWith(PREFIX) ? text : `${PREFIX}${text}`, true);
  return { owner: owner?.name ?? '', name: repository?.name ?? '', ownerId: idOf(owner), id: idOf(repository) };
}

function idOf(segment: Segment | undefined): string | undefined {
  return segment === undefined || segment.ids.length === 0 ? undefined : segment.ids.join('@');
}

/**
 * The context that decides how wide a value is. A template can have both environment and ref; then an exact one decides.
 * `undefined` if the value has no context.
 */
export function contextOf(subject: SubjectPattern): ContextPattern | undefined {
  const contexts = subject.claims.flatMap((pair, index): readonly ContextPattern[] => {
    if (pair.key === undefined) {
      return index === 0 || pair.value === 'pull_request' ? [readContextPattern(pair.value, subject.isPattern)] : [];
    }
    if (pair.key === 'event_name') {
      const isPullRequest = pair.value === 'pull_request' || pair.value === 'pull_request_target';
      return isPullRequest ? [{ kind: 'pull-request', name: '' }] : [];
    }
    if (pair.key === 'ref' || pair.key === 'environment') {
      return [readContextPattern(`${pair.key}:${pair.value}`, subject.isPattern)];
    }
    return [];
  });
  return contexts.find((context) => isExactContext(context, subject.isPattern)) ?? contexts[0];
}

/** Whether a context is one branch, one tag or one environment. */
export function isExactContext(context: ContextPattern, isPattern: boolean): boolean {
  const isNamed = context.kind === 'branch' || context.kind === 'tag' || context.kind === 'environment';
  return isNamed && context.name !== '' && !(isPattern && hasWildcard(context.name));
}

/** How far a value reaches beyond one repository, widest first. `look-alike` is a pattern of the repository's name. */
export type Reach = 'everything' | 'owners' | 'owner' | 'look-alike' | 'repository';

/** The reach of a `repo:` value, ids included: what a wildcard in owner, repository or id admits. */
export function reachOf(subject: SubjectPattern): Reach {
  const { owner, repository, isPattern } = subject;
  if (!isPattern || owner === undefined || !hasWildcard(subject.text)) return 'repository';
  if (isOpenToStrangers(subject.text)) return 'everything';
  if (hasWildcard(owner.name) || isPartlyWild(owner.ids.at(-1))) return 'owners';
  if (repository === undefined) return isAllWildcard(owner.ids.at(-1) ?? '') ? 'owner' : 'repository';
  const id = repository.ids.at(-1);
  if (isAllWildcard(repository.name) && (id === undefined || isAllWildcard(id))) return 'owner';
  return hasWildcard(repository.name) || isPartlyWild(id) ? 'look-alike' : 'repository';
}

function isPartlyWild(id: string | undefined): boolean {
  return id !== undefined && hasWildcard(id) && !isAllWildcard(id);
}

/** Whether owner and repository are fixed by literal ids, whatever the names: the form that stays valid after a rename. */
export function isFixedByIds(subject: SubjectPattern): boolean {
  const isLiteral = (segment: Segment | undefined): boolean =>
    segment !== undefined && segment.ids.length === 1 && /^\d+$/u.test(segment.ids[0] ?? '');
  return isLiteral(subject.owner) && isLiteral(subject.repository);
}

/** Tests the pattern with invented repositories that no author can have meant, in the contexts that the pattern ends in. */
function isOpenToStrangers(pattern: string): boolean {
  const ends = ['ref:refs/heads/main', 'ref:refs/tags/v1', 'environment:prod', 'pull_request'];
  let colon = pattern.indexOf(':');
  for (let count = 0; colon >= 0 && count < 4; count += 1) {
    const end = pattern
      .slice(colon + 1)
      .replaceAll('*', '')
      .replaceAll('?', 'x');
    if (end === 'pull_request' || /^[a-z_]+:/u.test(end)) ends.push(end);
    colon = pattern.indexOf(':', colon + 1);
  }
  const strangers = [
    'repo:zq7-qz/zk9-kz',
    'repo:zq7-qz@900000001/zk9-kz@900000002',
    'repo:q/z',
    'repo:zq7-qz/z9k.kz-qz',
  ];
  return ends.some((end) => strangers.some((stranger) => isLike(pattern, `${stranger}:${end}`)));
}

/** Whether a segment is one literal name, with or without an id. */
export function hasLiteralName(segment: Segment | undefined, isPattern: boolean): segment is Segment {
  return segment !== undefined && segment.name !== '' && !(isPattern && hasWildcard(segment.name));
}
