/** YAML maps in inputs: names with one or more texts, or names with documents. */

import { type Document, LineCounter, parseDocument } from 'yaml';
import { findRepeatedKeys } from './repeated-keys.ts';
import { describeYamlProblem } from './yaml-problem.ts';

/** A map as it was read, or what is wrong with the text. */
export type ParsedMap<T> =
  | { readonly kind: 'map'; readonly map: Readonly<Record<string, T>> }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Reads a map whose values are scalars or lists of scalars; numbers and booleans are taken as they are written. */
export function parseTextMap(text: string): ParsedMap<readonly string[]> {
  // The failsafe schema leaves every scalar a text, so ids keep their digits.
  return parseMap(text, 'failsafe', (name, item) => {
    const values: readonly unknown[] = Array.isArray(item) ? item : [item];
    if (values.every((entry) => typeof entry === 'string')) return values;
    throw new Error(`the value of "${name}" is neither text nor a list of texts`);
  });
}

/** Reads a map whose values are documents, given back as JSON, or texts. */
export function parseDocumentMap(text: string): ParsedMap<string | { readonly json: string }> {
  return parseMap(text, 'core', (name, item) => {
    if (typeof item === 'string') return item;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return { json: JSON.stringify(item) };
    throw new Error(`the value of "${name}" is neither a document nor a path`);
  });
}

function parseMap<T>(
  text: string,
  schema: 'failsafe' | 'core',
  read: (name: string, item: unknown) => T,
): ParsedMap<T> {
  try {
    // A warning that the library printed by itself would hold lines of the text as they are.
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { schema, uniqueKeys: false, logLevel: 'error', lineCounter });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
      const { line, col } = lineCounter.linePos(problem.pos[0]);
      return { kind: 'invalid', problem: `${describeYamlProblem(problem.code)} (line ${line}, column ${col})` };
    }
    const [repeated] = findRepeatedKeys(document);
    if (repeated !== undefined) throw new Error(`"${repeated.key}" stands there twice`);
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

/** Aliases could expand without bound, and the library's message about one quotes the text. */
function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new Error('it has an alias (`*`), which is not accepted here');
  }
}
