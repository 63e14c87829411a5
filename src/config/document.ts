/** The `config` file as a document: its value, where in the file each part stands, and what is wrong with its shape. */

import { type OutputUnit, Validator } from '@cfworker/json-schema';
import { LineCounter, parseDocument } from 'yaml';
import { CONFIG_SCHEMA } from './schema.ts';

/** Keys and indexes from the top of the file. */
export type Path = readonly (string | number)[];

/** Something wrong in the file, and where. */
export interface Problem {
  readonly path: Path;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** The file, as far as it can be understood. */
export type ConfigDocument =
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'document';
      /** What of the file has the right shape. */
      readonly value: Readonly<Record<string, unknown>>;
      /** What has not, and is left out of the value. */
      readonly problems: readonly Problem[];
      readonly lineOf: (path: Path) => number;
    };

/** How many times aliases may be resolved: they could expand without bound. */
const MAX_ALIASES = 100;

/** Reads the text as YAML and holds it against the schema; every problem at once. */
export function parseConfigDocument(text: string): ConfigDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({ path: [], line: lineAt(pos[0]), text: message }));
    return { kind: 'invalid', problems };
  }
  const lineOf = (path: Path): number => {
    // What is missing stands where it would have to stand: at the nearest part that is there.
    for (let length = path.length; length > 0; length -= 1) {
      const offset = findOffset(document, path.slice(0, length));
      if (offset !== undefined) return lineAt(offset);
    }
    return 1;
  };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'invalid', problems: [{ path: [], line: 1, text: reason }] };
  }
  if (!isObject(value) || Array.isArray(value)) {
    return { kind: 'invalid', problems: [{ path: [], line: 1, text: 'the file is not a map' }] };
  }
  const problems = findShapeProblems(value).map(({ path, text }) => ({ path, line: lineOf(path), text }));
  for (const { path } of problems.toReversed()) leaveOut(value, path);
  return { kind: 'document', value, problems, lineOf };
}

function leaveOut(value: unknown, path: Path): void {
  const parent = at(value, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
  else if (isObject(parent) && last !== undefined) Reflect.deleteProperty(parent, last);
}

/** Where the key stands, which is what people look for; an item of a list has none and stands for itself. */
function findOffset(document: ReturnType<typeof parseDocument>, path: Path): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items)) {
    return undefined;
  }
  for (const [index, item] of (parent.items as readonly unknown[]).entries()) {
    const key: unknown = isObject(item) && 'key' in item ? item['key'] : undefined;
    const node = key === undefined ? (index === last ? item : undefined) : scalarOf(key) === last ? key : undefined;
    if (isObject(node) && Array.isArray(node['range'])) return Number(node['range'][0]);
  }
  return undefined;
}

function scalarOf(key: unknown): unknown {
  return isObject(key) ? key['value'] : key;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

type Shape = Omit<Problem, 'line'>;

function findShapeProblems(value: Readonly<Record<string, unknown>>): readonly Shape[] {
  const validator = new Validator(JSON.parse(JSON.stringify(CONFIG_SCHEMA)), '2020-12', false);
  const found = validator.validate(value).errors.flatMap((unit) => describe(unit, value));
  return [...new Map(found.map((shape) => [JSON.stringify(shape), shape] as const)).values()];
}

/** Only what is wrong by itself; the rest of the units say that something inside is. */
function describe(unit: OutputUnit, value: unknown): readonly Shape[] {
  const path = toPath(unit.instanceLocation, value);
  if (/\/(?:anyOf)\/\d+/u.test(unit.keywordLocation)) return [];
  const got = show(at(value, path));
  switch (unit.keyword) {
    case 'false':
      return [{ path, text: describeUnknown(path) }];
    case 'required':
      return [
        { path, text: unit.error.replace(/^Instance does not have required property "(.*)"\.$/u, '`$1` is missing') },
      ];
    case 'type':
      return [{ path, text: `${got} is not ${withArticle(unit.error)}` }];
    case 'anyOf':
      return [
        { path, text: `${got} is neither a text nor what else is accepted here; put numbers and dates in quotes` },
      ];
    case 'enum':
      return [{ path, text: `${got} is not accepted; accepted: ${acceptedBy(unit.error)}` }];
    case 'pattern':
      return [{ path, text: `${got} is not accepted; put 12 digits in quotes` }];
    case 'minimum':
    case 'maximum':
    case 'minItems':
      return [{ path, text: unit.error.replace(/\.$/u, '') }];
    default:
      return [];
  }
}

function acceptedBy(error: string): string {
  return /\[(.*)\]/u.exec(error)?.[1]?.replaceAll('"', '`').replaceAll(',', ', ') ?? error;
}

function describeUnknown(path: Path): string {
  const section = path.length > 1 ? String(path[0]) : '';
  const name = String(path.at(-1) ?? '');
  if (path.length === 2 && section === 'roles')
    return `"${name}" is no name for a role: 1 to 64 letters, digits or any of + = , . @ - _`;
  return `"${name}" is not known here`;
}

function withArticle(error: string): string {
  const expected = /Expected "(\w+)"/u.exec(error)?.[1] ?? 'what is accepted here';
  const words: Readonly<Record<string, string>> = {
    string: 'a text; put it in quotes',
    boolean: '`true` or `false`',
    integer: 'a whole number',
    object: 'a map',
    array: 'a list',
  };
  return words[expected] ?? expected;
}

function toPath(location: string, value: unknown): Path {
  const keys = location
    .replace(/^#\/?/u, '')
    .split('/')
    .filter((key) => key !== '')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
  const path: (string | number)[] = [];
  for (const key of keys) path.push(Array.isArray(at(value, path)) ? Number(key) : key);
  return path;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isObject(inner) ? (inner as Readonly<Record<string | number, unknown>>)[key] : undefined),
    value,
  );
}

const SHOWN_LENGTH = 60;

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
