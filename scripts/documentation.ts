/** What of the compiled tables is for the generated pages and `action.yml` alone: it need not be parsed in every job. */

import { parseSync, Visitor } from 'rolldown/utils';

/** Compiled files, and the properties of their entries that no run reads. */
const DOCUMENTATION: readonly { readonly files: RegExp; readonly properties: readonly string[] }[] = [
  { files: /^build\/src\/failure\/codes\//u, properties: ['meaning', 'remedy'] },
  { files: /^build\/src\/inputs\/inputs\.js$/u, properties: ['description'] },
];

/** The entry of the terminal prints what the inputs mean as its help. */
const HELPFUL = 'build/src/cli.js';

/** The code of a file without these properties, for a bundle; paths are relative to the repository, with `/`. */
export function withoutDocumentation(entry: string, path: string, code: string): string {
  const names =
    entry === HELPFUL ? [] : DOCUMENTATION.flatMap(({ files, properties }) => (files.test(path) ? properties : []));
  const spans: { readonly start: number; readonly end: number }[] = [];
  const visitor = new Visitor({
    ObjectExpression({ properties, end: brace }) {
      for (const [index, property] of properties.entries()) {
        const isDocumentation =
          property.type === 'Property' && property.key.type === 'Identifier' && names.includes(property.key.name);
        const end = properties[index + 1]?.start ?? brace - 1;
        if (isDocumentation) spans.push({ start: property.start, end });
      }
    },
  });
  if (names.length > 0) visitor.visit(parseSync(path, code).program);
  return spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}
