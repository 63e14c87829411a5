/**
 * Removes unused code before ncc packs the bundle, because start-up time depends on the amount of code to parse. Rolldown uses
 * the ES builds of the packages and writes one module for each `import()`, and one for each set of modules that these share.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { withoutDocumentation } from './documentation.ts';

/** These packages do not declare `sideEffects`, but their modules have none, so unused code can be removed. */
const WITHOUT_EFFECTS = /\/node_modules\/(?:@actions\/(?:core|exec|http-client|io)|diff)\//u;

/**
 * Packages that the SDK's clients load as defaults for options that this action always sets: credentials and the request handler
 * (`src/aws/transport.ts`). Only imports by the clients are replaced; `src/aws/credentials/default-chain.ts` imports the real
 * credential chain.
 */
const CLIENTS = /[\\/]node_modules[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]/u;
const REPLACED: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node': `
    export const defaultProvider = () => async () => { throw new Error('no credentials were given'); };`,
  '@smithy/node-http-handler': `
    export const NodeHttpHandler = { create: (handler) => handler };
    export const streamCollector = undefined;`,
};

/** Path of each module → paths of the files in it. */
export type Origins = ReadonlyMap<string, readonly string[]>;

/** Writes the modules of an entry to a folder. The entry keeps its name; `external` files stay next to it. */
export async function shake(
  entry: string,
  folder: string,
  root: string,
  external: readonly string[],
): Promise<Origins> {
  const build = await rolldown({
    input: entry,
    cwd: root,
    platform: 'node',
    // Avoids a second module that only re-exports one that is also imported lazily.
    preserveEntrySignatures: 'allow-extension',
    resolve: { mainFields: ['module', 'main'] },
    makeAbsoluteExternalsRelative: false,
    plugins: [
      {
        name: 'beside',
        resolveId: (name) =>
          external.includes(basename(name)) ? { id: `./${basename(name)}`, external: 'absolute' } : undefined,
      },
      {
        name: 'replace',
        resolveId: (name, importer = '') =>
          Object.hasOwn(REPLACED, name) && CLIENTS.test(importer) ? `\0${name}` : undefined,
        load: (id) => REPLACED[id.slice(1)],
      },
      {
        name: 'documentation',
        transform: (code, id) => withoutDocumentation(toPath(entry, root), toPath(id, root), code),
      },
    ],
    treeshake: { moduleSideEffects: [{ test: WITHOUT_EFFECTS, sideEffects: false }] },
  });
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: basename(entry),
    chunkFileNames: '[name].js',
    comments: { legal: true, annotation: false, jsdoc: false },
    minifyInternalExports: false,
  });
  await build.close();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const origins = new Map<string, readonly string[]>();
  for (const chunk of output) {
    if (chunk.type !== 'chunk') throw new Error(`${chunk.fileName} is not a module`);
    writeFileSync(join(folder, chunk.fileName), chunk.code);
    const used = Object.entries(chunk.modules).filter(
      ([id, { renderedLength }]) => renderedLength > 0 && !id.startsWith('\0'),
    );
    origins.set(join(folder, chunk.fileName), used.map(([id]) => toPath(id, root)).sort());
  }
  return origins;
}

function toPath(id: string, root: string): string {
  return relative(root, id).split(sep).join('/');
}
