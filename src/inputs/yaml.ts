/** YAML in inputs and in the `config` file: maps of texts or documents, and keys that a map repeats. */

import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { describeYamlProblem } from './yaml-problem.ts';

/** The parsed map, or the problem with the text. */
export type ParsedMap<T> =
  | { readonly kind: 'map'; readonly map: Readonly<Record<string, T>> }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Parses a map of scalars or lists of scalars; numbers and booleans stay as written. */
export function parseTextMap(text: string): ParsedMap<readonly string[]> {
  // The failsafe schema reads every scalar as a string, so IDs keep their leading zeros.
  return parseMap(text, 'failsafe', (name, item) => {
    const values: readonly unknown[] = Array.isArray(item) ? item : [item];
    if (values.every((entry) => typeof entry === 'string')) return values;
    throw new Error(`the value of "${name}" is not a string or a list of strings`);
  });
}

/** Parses a map of strings or documents; documents are returned as JSON. */
export function parseDocumentMap(text: string): ParsedMap<string | { readonly json: string }> {
  return parseMap(text, 'core', (name, item) => {
    if (typeof item === 'string') return item;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return { json: JSON.stringify(item) };
    throw new Error(`the value of "${name}" is not a document or a path`);
  });
}

/** Parses a map of strings, or of maps in which values can be nested; every scalar stays as written. */
export function parseNestedMap(text: string): ParsedMap<string | Readonly<Record<string, unknown>>> {
  return parseMap(text, 'failsafe', (name, item) => {
    if (typeof item === 'string') return item;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return { ...item };
    throw new Error(`the value of "${name}" is not a string or a map`);
  });
}

function parseMap<T>(
  text: string,
  schema: 'failsafe' | 'core',
  read: (name: string, item: unknown) => T,
): ParsedMap<T> {
  try {
    // Otherwise the library prints warnings that contain unescaped lines of the text.
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { schema, uniqueKeys: false, logLevel: 'error', lineCounter });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
      const { line, col } = lineCounter.linePos(problem.pos[0]);
      return { kind: 'invalid', problem: `${describeYamlProblem(problem.code)} (line ${line}, column ${col})` };
    }
    const [repeated] = findRepeatedKeys(document);
    if (repeated !== undefined) throw new Error(`duplicate key "${repeated.key}"`);
    if (schema === 'failsafe') refuseNull(document);
    const value = toValue(document);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is not a map');
    return {
      kind: 'map',
      map: Object.fromEntries(Object.entries(value).map(([name, item]) => [name, read(name, item)])),
    };
  } catch (error) {
    return { kind: 'invalid', problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

/** Without the schema that knows `null`, it would become the text "null". */
function refuseNull(document: Document.Parsed): void {
  visit(document, {
    Scalar: (key, { type, source }) => {
      if (key === 'key' || type !== 'PLAIN' || !/^(?:null|Null|NULL|~)$/u.test(source ?? '')) return;
      throw new Error(`a value is ${source}: leave its key out, or put the value in quotes`);
    },
  });
}

/** The second occurrence of a key, and its position in the text. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

/** Every repeated key, in the order of the text. The library's own check takes quadratic time in the size of the map. */
export function findRepeatedKeys(document: Document.Parsed): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key: node } of items) {
        if (!isScalar(node)) continue;
        const key = String(node.value);
        if (seen.has(key)) found.push({ key, offset: node.range?.[0] ?? 0 });
        seen.add(key);
      }
    },
  });
  return found;
}

/** Aliases could expand without bound, and the library's message about one quotes the text. */
function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new Error('it has an alias (`*`), which is not supported here');
  }
}
