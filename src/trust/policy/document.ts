/** Parses, renders, measures and compares IAM policy documents. */

import { isRecord } from '../../json.ts';

/** One string or a list of strings; IAM accepts both. */
export type OneOrMany = string | readonly string[];

/** Condition operator → condition key → values. IAM also accepts booleans and numbers as values. */
export type ConditionBlock = Readonly<Record<string, Readonly<Record<string, ConditionValue>>>>;
export type ConditionValue = string | number | boolean | readonly (string | number | boolean)[];

/** `"*"`, or principal kind (`AWS`, `Federated`, `Service`, `CanonicalUser`) → identifiers. */
export type PrincipalBlock = '*' | Readonly<Record<string, OneOrMany>>;

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: PrincipalBlock;
  readonly NotPrincipal?: PrincipalBlock;
  readonly Action?: OneOrMany;
  readonly NotAction?: OneOrMany;
  readonly Resource?: OneOrMany;
  readonly NotResource?: OneOrMany;
  readonly Condition?: ConditionBlock;
}

/** A policy document with `Statement` always as a list. */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Id?: string;
  readonly Statement: readonly Statement[];
}

/** The result of parsing a policy document: the document, or what is wrong with the text. */
export type ParsedPolicy =
  | { readonly kind: 'policy'; readonly policy: PolicyDocument }
  | { readonly kind: 'invalid'; readonly problem: string };

/** The values as a list, whether IAM has one value or a list. */
export function toList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** Parses a policy document from JSON text. Unknown elements and wrong types make it invalid; nothing is dropped. */
export function parsePolicy(text: string): ParsedPolicy {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return invalid('it is not JSON');
  }
  if (!isRecord(json)) return invalid('it is not a JSON object');
  const repeated = findRepeatedKey(text);
  if (repeated !== undefined) return invalid(`it has "${repeated}" twice in one object`);
  for (const key of Object.keys(json)) {
    if (!['Version', 'Id', 'Statement'].includes(key)) return invalid(`it has an unknown element "${key}"`);
  }
  const { Version: version, Id: id } = json as { Version?: unknown; Id?: unknown };
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    return invalid('"Version" is neither 2012-10-17 nor 2008-10-17');
  }
  if (id !== undefined && typeof id !== 'string') return invalid('"Id" is not a string');
  const statements: Statement[] = [];
  const raw = json['Statement'];
  if (raw === undefined) return invalid('it has no "Statement"');
  for (const [index, item] of toList<unknown>(raw as unknown).entries()) {
    const problem = findStatementProblem(item);
    if (problem !== undefined) return invalid(`statement ${index + 1} ${problem}`);
    statements.push(item as Statement);
  }
  return {
    kind: 'policy',
    policy: {
      ...(version === undefined ? {} : { Version: version }),
      ...(id === undefined ? {} : { Id: id }),
      Statement: statements,
    },
  };
}

/** A key that occurs twice in one object of a JSON text. Parsers differ in which of the two values they keep. */
function findRepeatedKey(json: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}]/gu)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (text !== undefined && colon !== undefined) {
      const key = String(JSON.parse(text));
      if (open.at(-1)?.has(key) === true) return key;
      open.at(-1)?.add(key);
    }
  }
  return undefined;
}

const STATEMENT_ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

function findStatementProblem(statement: unknown): string | undefined {
  if (!isRecord(statement)) return 'is not an object';
  for (const key of Object.keys(statement)) {
    if (!STATEMENT_ELEMENTS.includes(key)) return `has an unknown element "${key}"`;
  }
  if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny') return 'has no "Effect" of Allow or Deny';
  if (statement['Sid'] !== undefined && typeof statement['Sid'] !== 'string') return 'has a "Sid" that is not a string';
  for (const key of ['Action', 'NotAction', 'Resource', 'NotResource']) {
    if (statement[key] !== undefined && !isOneOrMany(statement[key])) {
      return `has a "${key}" that is neither a string nor a list of strings`;
    }
  }
  for (const [a, b] of [
    ['Action', 'NotAction'],
    ['Principal', 'NotPrincipal'],
    ['Resource', 'NotResource'],
  ] as const) {
    if (statement[a] !== undefined && statement[b] !== undefined) return `has both "${a}" and "${b}"`;
  }
  if (statement['Action'] === undefined && statement['NotAction'] === undefined) return 'has no "Action"';
  for (const key of ['Principal', 'NotPrincipal']) {
    const value = statement[key];
    if (value === undefined || value === '*') continue;
    if (!isRecord(value) || !Object.values(value).every(isOneOrMany)) {
      return `has a "${key}" that is neither "*" nor an object of strings`;
    }
  }
  const condition = statement['Condition'];
  if (condition === undefined) return undefined;
  if (!isRecord(condition)) return 'has a "Condition" that is not an object';
  for (const [operator, keys] of Object.entries(condition)) {
    if (!isRecord(keys)) return `has a condition "${operator}" that is not an object`;
    for (const [key, value] of Object.entries(keys)) {
      if (!toList<unknown>(value).every(isConditionScalar)) {
        return `has a condition "${operator}" on "${key}" with a value that is not a string, number or boolean`;
      }
    }
  }
  return undefined;
}

/** A number that would change when it is written back is not accepted. */
function isConditionScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}

function isOneOrMany(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

function invalid(problem: string): ParsedPolicy {
  return { kind: 'invalid', problem };
}

/**
 * The document as sent to IAM: JSON without white space. IAM accepts no characters above U+00FF, so non-ASCII is escaped.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export function renderPolicy(policy: PolicyDocument): string {
  return JSON.stringify(policy).replace(/[^\x20-\x7e]/gu, (char) =>
    [...utf16(char)].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''),
  );
}

function utf16(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/** The document for display: JSON indented by two spaces. */
export function renderPolicyPretty(policy: PolicyDocument): string {
  return JSON.stringify(policy, null, 2);
}

/**
 * The number of characters that count toward IAM's policy quotas: all except white space.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function measurePolicy(text: string): number {
  return text.replace(/\s/gu, '').length;
}

/**
 * IAM's default quota for the trust policy of a role, in characters without white space. AWS can raise it for an account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const TRUST_POLICY_QUOTA = 2048;
/** The highest value that the quota can be raised to. */
export const TRUST_POLICY_MAXIMUM = 4096;

/**
 * Whether two documents mean the same, regardless of the order of keys, values and statements, and of whether one value is
 * written as a list.
 */
export function isSamePolicy(a: PolicyDocument, b: PolicyDocument): boolean {
  return canonicalPolicy(a) === canonicalPolicy(b);
}

/** The same for two documents as text; a text that is not a policy document equals no other. */
export function isSameDocument(a: string, b: string): boolean {
  const [left, right] = [parsePolicy(a), parsePolicy(b)];
  return left.kind === 'policy' && right.kind === 'policy' && isSamePolicy(left.policy, right.policy);
}

function canonicalPolicy(policy: PolicyDocument): string {
  const statements = policy.Statement.map((statement) => JSON.stringify(canonical(statement))).sort();
  return JSON.stringify([policy.Version ?? '2008-10-17', statements]);
}

/** Key names sorted, scalars as lists of text, lists sorted: every list in a statement is a set. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map(String))].sort();
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, canonical(item)] as const);
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
  }
  return [String(value)];
}
