/** YAML maps in inputs: a name for each entry, and one or more values of text. */

import { parse } from 'yaml';

/** A map from name to values, or what is wrong with the text. */
export type ParsedYamlMap =
  | { readonly kind: 'map'; readonly map: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Reads a map whose values are scalars or lists of scalars; numbers and booleans are taken as they are written. */
export function parseYamlMap(text: string): ParsedYamlMap {
  let value: unknown;
  try {
    // The failsafe schema leaves every scalar a text, so ids keep their digits. Aliases could expand without bound.
    value = parse(text, { schema: 'failsafe', maxAliasCount: 0 });
  } catch (error) {
    return { kind: 'invalid', problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'invalid', problem: 'it is not a map' };
  }
  const map: Record<string, readonly string[]> = {};
  for (const [name, item] of Object.entries(value)) {
    const values: readonly unknown[] = Array.isArray(item) ? item : [item];
    if (!values.every((entry) => typeof entry === 'string')) {
      return { kind: 'invalid', problem: `the value of "${name}" is neither text nor a list of texts` };
    }
    map[name] = values;
  }
  return { kind: 'map', map };
}
