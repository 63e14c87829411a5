/**
 * Keys that stand twice in one map of a YAML document. The library looks for them, too, but in a time that grows with the
 * square of the map.
 */

import { type Document, isScalar, visit } from 'yaml';

/** A key where it stands for the second time, and where that is in the text. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

/** Every repetition, in the order of the text. */
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
