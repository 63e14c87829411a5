/** Validates a value of the `config` file against the schema: the valid parts, and the problems. */

import { isRecord } from '../../json.ts';
import type { Path } from './document.ts';
import { CONFIG_SCHEMA, RUN_SETTINGS, type Schema, SETTINGS } from './schema.ts';
import { suggest } from './suggest.ts';

/** A problem without its line number. */
export interface ShapeProblem {
  readonly path: Path;
  readonly text: string;
}

export interface Shape {
  /** The valid parts; `undefined` when none is left. */
  readonly value: unknown;
  readonly problems: readonly ShapeProblem[];
}

/** Renders a value for a problem. */
type Show = (path: Path, value: unknown) => string;

const NOTHING: Shape = { value: undefined, problems: [] };

/** Deeper than any policy document. */
const MAX_DEPTH = 50;

/** Validates the value against the schema of the file. */
export function validate(value: unknown, show: Show): Shape {
  return check(value, CONFIG_SCHEMA, [], show);
}

function check(value: unknown, given: Schema, path: Path, show: Show): Shape {
  if (path.length > MAX_DEPTH) return { ...NOTHING, problems: [{ path, text: 'the file is nested too deeply' }] };
  const schema = resolve(given);
  const text = findOwnProblem(value, schema, path, show);
  if (text !== undefined) return { ...NOTHING, problems: [{ path, text }] };
  if (Array.isArray(value)) return checkList(value, schema, path, show);
  if (isRecord(value)) return checkMap(value, schema, path, show);
  return { value, problems: [] };
}

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  const definition = name === undefined ? undefined : (CONFIG_SCHEMA.$defs as Readonly<Record<string, Schema>>)[name];
  return definition ?? schema;
}

/** The problem of the value itself, apart from its members. */
function findOwnProblem(value: unknown, schema: Schema, path: Path, show: Show): string | undefined {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    const expected = types.map((type) => TYPE_WORDS[type]).join(' or ');
    if (path.length === 0 && (value === null || value === undefined)) return 'the file is empty';
    if (path.length === 0) return `the file is ${Array.isArray(value) ? 'a list' : 'a single value'}, not a map`;
    if (value === null) return `the value is empty; expected ${expected}`;
    const isUnquoted = types.includes('string') && (typeof value === 'number' || typeof value === 'boolean');
    if (isUnquoted) return `${show(path, value)} is a ${typeof value} in YAML; put it in quotes`;
    return `${show(path, value)} is not ${expected}`;
  }
  const words = `is not ${schema.title ?? 'valid'}`;
  if (schema.enum !== undefined && !schema.enum.some((accepted) => accepted === value)) {
    const accepted = schema.enum.map((item) => `\`${item}\``).join(', ');
    return `${show(path, value)} is not valid; expected one of ${accepted}`;
  }
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    return `${show(path, value)} ${words}`;
  }
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value))) {
    return `${show(path, value)} is outside the range ${schema.minimum} to ${schema.maximum}`;
  }
  if (Array.isArray(value) && value.length < (schema.minItems ?? 0)) return 'the list is empty';
  return undefined;
}

type Type = 'string' | 'boolean' | 'integer' | 'object' | 'array';

const TYPE_WORDS: Readonly<Record<Type, string>> = {
  string: 'a string',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  object: 'a map',
  array: 'a list',
};

function isOfType(value: unknown, type: Type): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    default:
      return typeof value === type;
  }
}

function checkList(list: readonly unknown[], { items }: Schema, path: Path, show: Show): Shape {
  if (items === undefined) return { value: list, problems: [] };
  const shapes = list.map((item, index) => check(item, items, [...path, index], show));
  return {
    value: shapes.flatMap((shape) => (shape.value === undefined ? [] : [shape.value])),
    problems: shapes.flatMap(({ problems }) => problems),
  };
}

function checkMap(map: Readonly<Record<string, unknown>>, schema: Schema, path: Path, show: Show): Shape {
  const entries: [string, unknown][] = [];
  const problems: ShapeProblem[] = [];
  for (const [key, value] of Object.entries(map)) {
    const inner = schemaOf(key, schema);
    const shape =
      inner === undefined || key === '<<'
        ? { ...NOTHING, problems: [{ path: [...path, key], text: describeUnknown(key, schema, path) }] }
        : check(value, inner, [...path, key], show);
    problems.push(...shape.problems);
    if (shape.value !== undefined) entries.push([key, shape.value]);
  }
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(map, name)) problems.push({ path, text: `\`${name}\` is missing` });
  }
  return { value: Object.fromEntries(entries), problems };
}

/** The schema of a member; `undefined` for an unknown one. */
function schemaOf(
  key: string,
  { properties = {}, propertyNames, additionalProperties = true }: Schema,
): Schema | undefined {
  if (Object.hasOwn(properties, key)) return properties[key];
  if (propertyNames !== undefined && !new RegExp(propertyNames.pattern, 'u').test(key)) return undefined;
  return additionalProperties === true ? {} : additionalProperties === false ? undefined : additionalProperties;
}

function describeUnknown(key: string, { properties = {}, propertyNames }: Schema, path: Path): string {
  if (key === '<<') {
    return 'merge keys (`<<`) are not part of YAML 1.2; use `defaults`, or an alias for a whole value (`trust: *name`)';
  }
  if (propertyNames !== undefined) return `"${key}" is not ${propertyNames.title}`;
  const isRole = Object.hasOwn(properties, 'trust');
  if (Object.hasOwn(RUN_SETTINGS, key) && isRole) return `"${key}" belongs in an entry of \`trust\``;
  if (Object.hasOwn(SETTINGS, key) && path.at(-2) === 'trust')
    return `"${key}" belongs in the role, not in its \`trust\``;
  const names = Object.keys(properties);
  const meant = suggest(key, names);
  if (meant !== undefined) return `unknown key "${key}"; did you mean \`${meant}\`?`;
  const known = names.length > SHORT_LIST ? '' : `; known keys: ${names.map((name) => `\`${name}\``).join(', ')}`;
  return `unknown key "${key}"${known}`;
}

const SHORT_LIST = 5;
