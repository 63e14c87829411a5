/**
 * How compiled JavaScript and its packages become a few small modules, before they are packed: start-up costs what there is
 * to parse. Rolldown takes the packages' ES builds, keeps only what is reached, and writes one module for each `import()`
 * and one for each set of modules that several of these share.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { withoutDocumentation } from './documentation.ts';

/** These packages do not declare `sideEffects`, but their modules have none, so unused code can be removed. */
const WITHOUT_EFFECTS = /\/node_modules\/(?:@actions\/(?:core|exec|http-client|io)|diff)\//u;

/**
 * Packages that the SDK's clients bring along for what this action always gives them: credentials, which they never look for
 * on the machine, and the connections, which are its own (`src/aws/transport.ts`). Elsewhere these packages are themselves:
 * where an input asks for the credentials of the environment, `src/aws/credentials/default-chain.ts` imports the chain that looks for them.
 */
const CLIENTS = /[\\/]node_modules[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]/u;
const REPLACED: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node': `
    export const defaultProvider = () => async () => { throw new Error('no credentials were given'); };`,
  '@smithy/node-http-handler': `
    export const NodeHttpHandler = { create: (handler) => handler };
    export const streamCollector = undefined;`,
};

/** The contents of the tree-shaken modules: path of the module → paths of the files whose code went into it. */
export type Origins = ReadonlyMap<string, readonly string[]>;

/** Writes the shaken modules of an entry to a folder; the entry keeps its name. `external` are files that lie beside it. */
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
    // A module that is also imported lazily needs no second one that only passes its exports on.
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
