/** Removes from the bundle what only `action.yml` and the generated pages need, so that no job parses it. */

import { parseSync, Visitor } from 'rolldown/utils';

/** The entry of the command line. Its help prints the descriptions of the inputs. */
const CLI_ENTRY = 'build/src/cli.js';

/** Compiled files and the properties to remove, except in the entry `keptIn`. */
const DOCUMENTATION: readonly {
  readonly files: RegExp;
  readonly properties: readonly string[];
  readonly keptIn?: string;
}[] = [
  { files: /^build\/src\/trust\/lint\/rules\//u, properties: ['title', 'meaning', 'source'] },
  { files: /^build\/src\/failure\/codes\//u, properties: ['meaning', 'remedy'], keptIn: CLI_ENTRY },
  { files: /^build\/src\/inputs\/inputs\.js$/u, properties: ['description'], keptIn: CLI_ENTRY },
];

/** Removes these properties from the code of a file before it is bundled. Paths are relative to the repository, with `/`. */
export function withoutDocumentation(entry: string, path: string, code: string): string {
  const names = DOCUMENTATION.flatMap(({ files, properties, keptIn }) =>
    files.test(path) && entry !== keptIn ? properties : [],
  );
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
